/** v2: how users, conversations and messages show, in answers and in what webhooks get. */

import { inControl } from '../conversations/control.ts';
import {
  type ConversationEvent,
  type ConversationRecord,
  type MessageRecord,
  nameOf,
  type UserRecord,
} from '../conversations/records.ts';
import type { JsonObject } from '../json.ts';
import type { AppRecord, WebhookRecord } from '../records.ts';

/** A user with everything that is known. */
export function userView(user: UserRecord): JsonObject {
  return {
    ...truncatedUser(user),
    signedUpAt: user.signedUpAt,
    profile: user.profile,
    metadata: user.metadata,
    identities: [],
  };
}

/** A conversation. */
export function conversationView(conversation: ConversationRecord): JsonObject {
  const { id, type, users, described, createdAt, messages } = conversation;
  return {
    id,
    type,
    isDefault: users[0]?.defaultConversation === conversation,
    ...described,
    lastUpdatedAt: isoOf(messages.at(-1)?.received ?? createdAt),
    createdAt: isoOf(createdAt),
  };
}

/** A message. */
export function messageView(message: MessageRecord): JsonObject {
  const { id, received, user, author, content, metadata } = message;
  const displayName = nameOf(message);
  return {
    id,
    received: isoOf(received),
    author: {
      ...(user === undefined ? { type: 'business' } : { type: 'user', userId: user.id }),
      ...author,
      ...(displayName === undefined ? {} : { displayName }),
    },
    content,
    source: SOURCE,
    ...(metadata === undefined ? {} : { metadata }),
  };
}

/** The trigger of an event. */
export function triggerOf({ message }: ConversationEvent): string {
  return message === undefined ? 'conversation:create' : 'conversation:message';
}

/** What a webhook gets for an event; `id` is a new one of the event. */
export function payloadOf(event: ConversationEvent, webhook: WebhookRecord, id: string): JsonObject {
  const { app, conversation, message, user, at } = event;
  const shown = webhook.includeUser ? userView : truncatedUser;
  const about = { conversation: truncatedConversation(app, conversation) };
  // Nothing comes from a channel here, so there is no client and no device.
  const source = webhook.includeSource ? { ...SOURCE, client: null, device: null } : SOURCE;
  const payload: JsonObject =
    message === undefined
      ? {
          ...about,
          creationReason: event.reason ?? 'none',
          source,
          ...(user === undefined || conversation.type !== 'personal' ? {} : { user: shown(user) }),
        }
      : { ...about, message: messageOf(message, source, shown) };
  return {
    app: { id: app.id },
    webhook: { id: webhook.id, version: 'v2' },
    events: [{ id, createdAt: isoOf(at), type: triggerOf(event), payload }],
  };
}

const SOURCE: JsonObject = { type: 'api:conversations' };

function messageOf(
  message: MessageRecord,
  source: JsonObject,
  shown: (user: UserRecord) => JsonObject,
): JsonObject {
  const view = messageView(message);
  const { user } = message;
  if (user === undefined) return view;
  return { ...view, author: { ...(view['author'] as JsonObject), user: shown(user) }, source };
}

function truncatedConversation(app: AppRecord, { id, type, described }: ConversationRecord): JsonObject {
  const { metadata } = described;
  const active = inControl(app);
  return {
    id,
    type,
    ...(metadata === undefined ? {} : { metadata }),
    ...(active === undefined
      ? {}
      : {
          activeSwitchboardIntegration: {
            id: active.id,
            name: active.name,
            integrationId: active.integrationId,
            integrationType: active.integrationType,
          },
        }),
  };
}

function truncatedUser({ id, externalId }: UserRecord): JsonObject {
  return { id, ...(externalId === undefined ? {} : { externalId }), authenticated: false };
}

function isoOf(time: number): string {
  return new Date(time).toISOString();
}
