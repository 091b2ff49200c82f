/** v2: `/apps/{appId}/users`, `/apps/{appId}/conversations`, and the messages of each conversation. */

import { badRequest, refuse } from '../api-error.ts';
import { contentProblems, picked } from '../conversations/content.ts';
import type { ConversationRecord, MessageRecord, UserRecord } from '../conversations/records.ts';
import { type BodyRules, type FieldRule, problemsIn } from '../field-rules.ts';
import { isObject, type Json, type JsonObject, textOf, type View } from '../json.ts';
import { ownValue } from '../own-value.ts';
import type { AppRecord } from '../records.ts';
import { type Answer, appOf, type Call, created, ok, type Route, resource, type World } from '../route.ts';
import { conversationView, messageView, userView } from './conversation-view.ts';

/** The messages of a page, as the vendor fixes it. */
const PAGE = 100;

/** The endpoints of users, conversations and messages. */
export function conversationRoutes(world: World): Route[] {
  const { store, conversations } = world;
  const found = (call: Call): { app: AppRecord; conversation: ConversationRecord } => {
    const app = appOf(call, store);
    return { app, conversation: conversations.conversation(app, call.params['conversationId'] ?? '') };
  };
  const personIn = (app: AppRecord, body: JsonObject): UserRecord => {
    const [id, ...more] = Object.values(picked(body, ['userId', 'userExternalId']));
    if (typeof id !== 'string' || more.length > 0) {
      throw badRequest('should have exactly one of the properties userId and userExternalId');
    }
    return conversations.user(app, id);
  };

  const createUser = (call: Call): Answer => {
    const { body } = call;
    const app = appOf(call, store);
    const profile = objectIn(body, 'profile');
    check([body, { fields: USER }], [profile, { fields: PROFILE }, '.profile']);
    const [externalId, signedUpAt] = [textOf(body, 'externalId'), textOf(body, 'signedUpAt')];
    const user = conversations.addUser(app, {
      profile: picked(profile, Object.keys(PROFILE)),
      metadata: objectIn(body, 'metadata'),
      ...(externalId === '' ? {} : { externalId }),
      ...(signedUpAt === '' ? {} : { signedUpAt }),
    });
    return created(user.id, { user: userView(user) });
  };

  const create = (call: Call): Answer => {
    const { body } = call;
    const app = appOf(call, store);
    check([body, { fields: CONVERSATION, required: ['type'] }]);
    const type = body['type'] === 'personal' ? 'personal' : 'sdkGroup';
    const participants = participantsIn(body['participants'], type);
    const users = participants.map((one) => personIn(app, isObject(one) ? one : {}));
    const described = picked(body, DESCRIBED);
    const conversation = conversations.addConversation(app, { type, users, described }, 'none');
    return created(conversation.id, { conversation: conversationView(conversation) });
  };

  const post = (call: Call): Answer => {
    const { body } = call;
    const { app, conversation } = found(call);
    const [author, content] = [objectIn(body, 'author'), objectIn(body, 'content')];
    check(
      [body, { fields: MESSAGE, required: ['author', 'content'] }],
      [author, { fields: AUTHOR, required: ['type'] }, '.author'],
    );
    refuse(contentProblems(content, '.content'));
    const user = author['type'] === 'user' ? personIn(app, author) : undefined;
    if (user !== undefined && !conversation.users.includes(user)) {
      throw badRequest('The author does not take part in the conversation');
    }
    const message = conversations.addMessage(app, conversation, {
      user,
      author: picked(author, ['displayName', 'avatarUrl', 'subtypes']),
      content,
      metadata: isObject(body['metadata']) ? body['metadata'] : undefined,
    });
    return created(message.id, { messages: [messageView(message)] });
  };

  const list = (call: Call): Answer => {
    const { app, conversation } = found(call);
    const path = `${call.base}/v2/apps/${app.id}/conversations/${conversation.id}/messages`;
    return ok(messagePage(conversation.messages, path, call.query));
  };

  const getUser = (call: Call): Answer =>
    ok({ user: userView(conversations.user(appOf(call, store), call.params['userId'] ?? '')) });
  const get = (call: Call): Answer => ok({ conversation: conversationView(found(call).conversation) });
  const scopes = ['account', 'app', 'integration'] as const;
  const path = '/apps/:appId/conversations';
  return [
    ...resource(['/apps/:appId/users'], 'userId', scopes, { create: createUser, get: getUser }),
    ...resource([path], 'conversationId', scopes, { create, get }),
    ...resource([`${path}/:conversationId/messages`], 'messageId', scopes, { create: post, list }),
  ];
}

const NAME: FieldRule = { type: 'string', nullable: true, min: 1, max: 128 };

const PROFILE: Readonly<Record<string, FieldRule>> = {
  givenName: NAME,
  surname: NAME,
  email: NAME,
  avatarUrl: { ...NAME, max: 2048 },
  locale: { ...NAME, max: 64 },
};

const USER: Readonly<Record<string, FieldRule>> = {
  externalId: { type: 'string', min: 1, max: 1024 },
  signedUpAt: { type: 'string', form: /^\d{4}-\d\d-\d\d/ },
  profile: { type: 'object' },
  metadata: { type: 'object' },
};

const CONVERSATION: Readonly<Record<string, FieldRule>> = {
  type: { type: 'string', oneOf: ['personal', 'sdkGroup'] },
  participants: { type: 'array' },
  displayName: { type: 'string', min: 1, max: 100 },
  description: { type: 'string', nullable: true, min: 1, max: 100 },
  iconUrl: { type: 'string' },
  metadata: { type: 'object', nullable: true },
};

const DESCRIBED = ['displayName', 'description', 'iconUrl', 'metadata'];

const AUTHOR: Readonly<Record<string, FieldRule>> = {
  type: { type: 'string', oneOf: ['business', 'user'] },
  subtypes: { type: 'strings' },
  displayName: { type: 'string' },
  avatarUrl: { type: 'string' },
};

const MESSAGE: Readonly<Record<string, FieldRule>> = {
  author: { type: 'object' },
  content: { type: 'object' },
  metadata: { type: 'object' },
};

/** @throws {ApiError} 400 with all that is wrong with the parts of a body */
function check(...parts: readonly (readonly [JsonObject, BodyRules, string?])[]): void {
  refuse(parts.flatMap(([part, rules, at]) => problemsIn(part, rules, at)));
}

function objectIn(body: JsonObject, name: string): JsonObject {
  const value = ownValue(body, name);
  return isObject(value) ? value : {};
}

/** @throws {ApiError} 400 for too few or too many */
function participantsIn(participants: Json | undefined, type: ConversationRecord['type']): readonly Json[] {
  const all = Array.isArray(participants) ? participants : [];
  const [least, most] = type === 'personal' ? [1, 1] : [0, 10];
  if (all.length < least) throw badRequest(`.participants: should not have fewer than ${least} items`);
  if (all.length > most) throw badRequest(`.participants: should not have more than ${most} items`);
  return all;
}

/**
 * The newest messages, or those before or after one, oldest first.
 * @throws {ApiError} 400 for both cursors, or one that is not a message here
 */
function messagePage(all: readonly MessageRecord[], path: string, query: URLSearchParams): View {
  const [before, after] = [query.get('page[before]'), query.get('page[after]')];
  const at = all.findIndex(({ id }) => id === (before ?? after));
  if ((before !== null && after !== null) || ((before ?? after) !== null && at < 0)) {
    throw badRequest('Invalid page query parameters');
  }
  const end = after === null ? (before === null ? all.length : at) : Math.min(all.length, at + 1 + PAGE);
  const start = after === null ? Math.max(0, end - PAGE) : at + 1;
  const older = start > 0 ? all[start]?.id : undefined;
  const newer = end < all.length ? all[end - 1]?.id : undefined;
  return {
    messages: all.slice(start, end).map(messageView),
    meta: {
      hasMore: (after === null ? older : newer) !== undefined,
      beforeCursor: older,
      afterCursor: newer,
    },
    links: {
      prev: older && `${path}?page[before]=${older}`,
      next: newer && `${path}?page[after]=${newer}`,
    },
  };
}
