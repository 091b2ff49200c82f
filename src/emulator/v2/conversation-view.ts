/** v2: how users, conversations and messages show, in answers and in what webhooks get. */

import { inControl } from '../conversations/control.ts';
import {
  type ConversationEvent,
  type ConversationRecord,
  type MessageRecord,
  nameOf,
  type UserRecord,
} from '../conversations/records.ts';
import type { View } from '../json.ts';
import type { AppRecord, WebhookRecord } from '../records.ts';

/** A user with everything that is known. */
export function userView(user: UserRecord): View {
  return {
    ...truncatedUser(user),
    signedUpAt: user.signedUpAt,
    profile: user.profile,
    metadata: user.metadata,
    identities: [],
  };
}

/** A conversation. */
export function conversationView(conversation: ConversationRecord): View {
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
export function messageView(message: MessageRecord): View {
  const { id, received, user, author, content, metadata } = message;
  return {
    id,
    received: isoOf(received),
    author: {
      type: user === undefined ? 'business' : 'user',
      userId: user?.id,
      ...author,
      displayName: nameOf(message) ?? author['displayName'],
    },
    content,
    source: SOURCE,
    metadata,
  };
}

/** The trigger of an event. */
export function triggerOf({ message }: ConversationEvent): string {
  return message === undefined ? 'conversation:create' : 'conversation:message';
}

/** What a webhook gets for an event; `id` is a new one of the event. */
export function payloadOf(event: ConversationEvent, webhook: WebhookRecord, id: string): View {
  const { app, conversation, message, user, at } = event;
  const shown = webhook.includeUser ? userView : truncatedUser;
  const about = { conversation: truncatedConversation(app, conversation) };
  // Nothing comes from a channel here, so there is no client and no device.
  const source = webhook.includeSource ? { ...SOURCE, client: null, device: null } : SOURCE;
  const payload: View =
    message === undefined
      ? {
          ...about,
          creationReason: event.reason ?? 'none',
          source,
          user: conversation.type === 'personal' && user !== undefined ? shown(user) : undefined,
        }
      : { ...about, message: messageOf(message, source, shown) };
  return {
    app: { id: app.id },
    webhook: { id: webhook.id, version: 'v2' },
    events: [{ id, createdAt: isoOf(at), type: triggerOf(event), payload }],
  };
}

const SOURCE: View = { type: 'api:conversations' };

function messageOf(message: MessageRecord, source: View, shown: (user: UserRecord) => View): View {
  const view = messageView(message);
  const { user } = message;
  if (user === undefined) return view;
  return { ...view, author: { ...(view['author'] as View), user: shown(user) }, source };
}

function truncatedConversation(app: AppRecord, { id, type, described }: ConversationRecord): View {
  const { metadata } = described;
  const active = inControl(app);
  return {
    id,
    type,
    metadata,
    activeSwitchboardIntegration: active && {
      id: active.id,
      name: active.name,
      integrationId: active.integrationId,
      integrationType: active.integrationType,
    },
  };
}

function truncatedUser({ id, externalId }: UserRecord): View {
  return { id, externalId, authenticated: false };
}

function isoOf(time: number): string {
  return new Date(time).toISOString();
}
