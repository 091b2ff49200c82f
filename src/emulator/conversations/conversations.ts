/** The users and conversations of every app: in memory alone, for as long as the app exists. */

import { ApiError, notFound } from '../api-error.ts';
import type { Clock } from '../ids.ts';
import type { AppRecord } from '../records.ts';
import type { Store } from '../store.ts';
import type { ConversationEvent, ConversationRecord, MessageRecord, UserRecord } from './records.ts';

/** The most messages of a conversation, as the vendor documents it. */
const MOST_MESSAGES = 30_000;

/** What is said in one app. */
interface Talk {
  /** By id, and by the id that the business chose. */
  readonly users: Map<string, UserRecord>;
  readonly conversations: Map<string, ConversationRecord>;
}

/** Users, conversations and messages, by app. */
export class Conversations {
  readonly #talks = new WeakMap<AppRecord, Talk>();
  readonly #store: Store;
  readonly #clock: Clock;
  readonly #announce: (event: ConversationEvent) => void;

  /** `announce` takes what webhooks are subscribed to. */
  constructor(store: Store, clock: Clock, announce: (event: ConversationEvent) => void) {
    this.#store = store;
    this.#clock = clock;
    this.#announce = announce;
  }

  /**
   * A user by the id, or by the id that the business chose.
   * @throws {ApiError} 404 `user_not_found`
   */
  user(app: AppRecord, id: string): UserRecord {
    const user = this.#talk(app).users.get(id);
    if (user === undefined) throw notFound('User not found', 'user_not_found');
    return user;
  }

  /**
   * Creates a user; one who does not say when they signed up did so now.
   * @throws {ApiError} 409 for an `externalId` that is taken
   */
  addUser(
    app: AppRecord,
    user: Pick<UserRecord, 'profile' | 'metadata'> & Partial<Pick<UserRecord, 'externalId' | 'signedUpAt'>>,
  ): UserRecord {
    const { users } = this.#talk(app);
    if (user.externalId !== undefined && users.has(user.externalId)) {
      throw new ApiError(409, 'conflict', 'User already exists');
    }
    const signedUpAt = new Date(this.#clock.now()).toISOString();
    const added: UserRecord = { signedUpAt, ...user, id: this.#store.newId() };
    for (const id of [added.id, added.externalId ?? added.id]) users.set(id, added);
    return added;
  }

  /**
   * A conversation by its id.
   * @throws {ApiError} 404 `conversation_not_found`
   */
  conversation(app: AppRecord, id: string): ConversationRecord {
    const conversation = this.#talk(app).conversations.get(id);
    if (conversation === undefined) throw notFound('Conversation not found', 'conversation_not_found');
    return conversation;
  }

  /** Creates a conversation and announces it. */
  addConversation(
    app: AppRecord,
    conversation: Pick<ConversationRecord, 'type' | 'users' | 'described'>,
    reason: 'none' | 'message',
  ): ConversationRecord {
    const id = this.#store.newId();
    const at = this.#clock.now();
    const added: ConversationRecord = { ...conversation, id, createdAt: at, messages: [] };
    this.#talk(app).conversations.set(id, added);
    const [user] = added.users;
    if (user !== undefined && added.type === 'personal') user.defaultConversation ??= added;
    this.#announce({ app, conversation: added, reason, user, at });
    return added;
  }

  /**
   * Adds a message and announces it.
   * @throws {ApiError} 423 in a conversation that is full
   */
  addMessage(
    app: AppRecord,
    conversation: ConversationRecord,
    message: Omit<MessageRecord, 'id' | 'received'>,
  ): MessageRecord {
    if (conversation.messages.length >= MOST_MESSAGES) {
      throw new ApiError(423, 'locked', `Message limit of ${MOST_MESSAGES} per conversation reached.`);
    }
    const at = this.#clock.now();
    const added: MessageRecord = { ...message, id: this.#store.newId(), received: at };
    conversation.messages.push(added);
    this.#announce({ app, conversation, message: added, user: added.user ?? conversation.users[0], at });
    return added;
  }

  #talk(app: AppRecord): Talk {
    const talk = this.#talks.get(app) ?? { users: new Map(), conversations: new Map() };
    this.#talks.set(app, talk);
    return talk;
  }
}
