/** Who talks about what: one set of users, conversations and messages for both generations of the API. */

import { type JsonObject, textOf } from '../json.ts';
import type { AppRecord } from '../records.ts';

/** A user of an app (v1.1: app user). */
export interface UserRecord {
  readonly id: string;
  /** The id that the business chose; v1.1 calls it `userId`. */
  readonly externalId?: string;
  readonly profile: JsonObject;
  /** v1.1: `properties`. */
  readonly metadata: JsonObject;
  /** An ISO date. */
  readonly signedUpAt: string;
  /** The first personal conversation; the only one that v1.1 knows. */
  defaultConversation?: ConversationRecord;
}

/** A conversation. */
export interface ConversationRecord {
  readonly id: string;
  readonly type: 'personal' | 'sdkGroup';
  readonly users: readonly UserRecord[];
  /** `displayName`, `description`, `iconUrl` and `metadata`, as far as they were sent. */
  readonly described: JsonObject;
  /** Milliseconds since 1970, as are all times here. */
  readonly createdAt: number;
  /** In the order they came in. */
  readonly messages: MessageRecord[];
}

/** A message. */
export interface MessageRecord {
  readonly id: string;
  readonly received: number;
  /** The user who wrote it; undefined for the business. */
  readonly user: UserRecord | undefined;
  /** `displayName`, `avatarUrl` and `subtypes` of the author, as far as they were sent. */
  readonly author: JsonObject;
  /** The type and the members of the type. */
  readonly content: JsonObject;
  readonly metadata: JsonObject | undefined;
}

/** What webhooks can learn about: a conversation was created, or a message came in. */
export interface ConversationEvent {
  readonly app: AppRecord;
  readonly conversation: ConversationRecord;
  /** Undefined for the creation. */
  readonly message?: MessageRecord;
  /** Why the conversation was created: by a call of its own, or for its first message. */
  readonly reason?: 'none' | 'message';
  /** The author of the message, or the first participant. */
  readonly user: UserRecord | undefined;
  readonly at: number;
}

/** The name that shows for the author of a message; undefined when nobody gave one. */
export function nameOf({ author, user }: MessageRecord): string | undefined {
  const { profile = {} } = user ?? {};
  const names = [textOf(profile, 'givenName'), textOf(profile, 'surname')].filter((name) => name !== '');
  return textOf(author, 'displayName') || names.join(' ') || undefined;
}
