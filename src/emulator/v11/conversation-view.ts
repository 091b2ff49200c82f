/** v1.1: how app users and messages show, in answers and in what webhooks get. */

import {
  type ConversationEvent,
  type ConversationRecord,
  type MessageRecord,
  nameOf,
  type UserRecord,
} from '../conversations/records.ts';
import type { View } from '../json.ts';
import type { WebhookRecord } from '../records.ts';

/** An app user with everything that is known. */
export function appUserView(user: UserRecord): View {
  return { ...truncatedAppUser(user), email: user.profile['email'], clients: [], pendingClients: [] };
}

/** A message; its content is beside its other members, and times are in seconds. */
export function messageView(message: MessageRecord): View {
  const { id, user, author, content, metadata, received } = message;
  return {
    _id: id,
    role: user === undefined ? 'appMaker' : 'appUser',
    authorId: user?.id,
    name: nameOf(message),
    avatarUrl: author['avatarUrl'],
    ...content,
    received: received / 1000,
    source: SOURCE,
    metadata,
  };
}

/** A conversation; unread is what the business has said since the user wrote last. */
export function conversationView({ id, messages }: ConversationRecord): View {
  return {
    _id: id,
    unreadCount: messages.length - 1 - messages.findLastIndex(({ user }) => user !== undefined),
  };
}

/** The trigger of an event. */
export function triggerOf({ message }: ConversationEvent): string {
  if (message === undefined) return 'conversation:start';
  return message.user === undefined ? 'message:appMaker' : 'message:appUser';
}

/** What a webhook gets for an event. */
export function payloadOf(event: ConversationEvent, { includeUser }: WebhookRecord): View {
  const { app, conversation, message, user, at } = event;
  const shown = includeUser ? appUserView : truncatedAppUser;
  return {
    trigger: triggerOf(event),
    version: 'v1.1',
    app: { _id: app.id },
    appUser: user && shown(user),
    conversation: { _id: conversation.id },
    ...(message === undefined
      ? { source: SOURCE, timestamp: at / 1000 }
      : { messages: [messageView(message)] }),
  };
}

/** Nothing comes from a channel here, so there is no client to show either. */
const SOURCE: View = { type: 'api' };

function truncatedAppUser(user: UserRecord): View {
  const { givenName, surname } = user.profile;
  return {
    _id: user.id,
    userId: user.externalId,
    givenName,
    surname,
    signedUpAt: user.signedUpAt,
    properties: user.metadata,
    conversationStarted: user.defaultConversation !== undefined,
  };
}
