/** v1.1: `/apps/{appId}/appusers`, and `/appusers` for the caller's own app, with the messages of each user. */

import { forbidden, refuse } from '../api-error.ts';
import { contentProblems, picked } from '../conversations/content.ts';
import type { UserRecord } from '../conversations/records.ts';
import { type FieldRule, problemsIn } from '../field-rules.ts';
import { isObject, textOf } from '../json.ts';
import type { AppRecord } from '../records.ts';
import { type Answer, appOf, type Call, created, ok, type Route, resource, type World } from '../route.ts';
import { appUserView, conversationView, messageView } from './conversation-view.ts';

/** The most messages that a list shows: the newest. */
const PAGE = 100;

/** The endpoints of app users and their messages. */
export function appUserRoutes(world: World): Route[] {
  const { store, conversations } = world;
  /** A user's token reaches that user alone. */
  const found = (call: Call): { app: AppRecord; user: UserRecord } => {
    const { caller, params } = call;
    const app = appOf(call, store);
    const user = conversations.user(app, params['userId'] ?? '');
    if (caller.scope === 'appUser' && caller.userId !== user.externalId) throw forbidden();
    return { app, user };
  };

  const create = (call: Call): Answer => {
    const { body } = call;
    const app = appOf(call, store);
    refuse(problemsIn(body, { fields: USER, required: ['userId'] }));
    const signedUpAt = textOf(body, 'signedUpAt');
    const user = conversations.addUser(app, {
      externalId: textOf(body, 'userId'),
      profile: picked(body, ['givenName', 'surname', 'email']),
      metadata: isObject(body['properties']) ? body['properties'] : {},
      ...(signedUpAt === '' ? {} : { signedUpAt }),
    });
    return created(user.id, { appUser: appUserView(user) });
  };

  const post = (call: Call): Answer => {
    const { app, user } = found(call);
    const { role, name = null, avatarUrl = null, metadata, ...content } = call.body;
    refuse([...problemsIn(call.body, { fields: MESSAGE, required: ['role'] }), ...contentProblems(content)]);
    if (call.caller.scope === 'appUser' && role !== 'appUser') throw forbidden();
    const conversation =
      user.defaultConversation ??
      conversations.addConversation(app, { type: 'personal', users: [user], described: {} }, 'message');
    const message = conversations.addMessage(app, conversation, {
      user: role === 'appUser' ? user : undefined,
      author: picked({ displayName: name, avatarUrl }, ['displayName', 'avatarUrl']),
      content,
      metadata: isObject(metadata) ? metadata : undefined,
    });
    return created(message.id, {
      message: messageView(message),
      conversation: conversationView(conversation),
    });
  };

  const list = (call: Call): Answer => {
    const { defaultConversation } = found(call).user;
    const messages = defaultConversation?.messages.slice(-PAGE).map(messageView) ?? [];
    if (defaultConversation === undefined) return ok({ messages });
    return ok({ conversation: conversationView(defaultConversation), messages });
  };

  const get = (call: Call): Answer => ok({ appUser: appUserView(found(call).user) });
  const scopes = ['account', 'app', 'appUser'] as const;
  const paths = ['/apps/:appId/appusers', '/appusers'];
  const messages = paths.map((path) => `${path}/:userId/messages`);
  return [
    ...resource(paths, 'userId', ['account', 'app'], { create }),
    ...resource(paths, 'userId', scopes, { get }),
    ...resource(messages, 'messageId', scopes, { create: post, list }),
  ];
}

const USER: Readonly<Record<string, FieldRule>> = {
  userId: { type: 'string', min: 1 },
  givenName: { type: 'string' },
  surname: { type: 'string' },
  email: { type: 'string' },
  signedUpAt: { type: 'string', form: /^\d{4}-\d\d-\d\d/ },
  properties: { type: 'object' },
};

const MESSAGE: Readonly<Record<string, FieldRule>> = {
  role: { type: 'string', oneOf: ['appUser', 'appMaker'] },
  name: { type: 'string' },
  avatarUrl: { type: 'string' },
  metadata: { type: 'object' },
};
