/** The endpoints of channels, which both API generations call integrations. */

import type { ActualChannel, Api, Json } from '../../model.ts';
import { Secret, type SecretRegistry } from '../../secrets/secret.ts';
import type { Connection, Endpoints } from '../../smooch/collection.ts';
import { cursorList } from '../../smooch/cursor.ts';
import { offsetPages } from '../../smooch/pages.ts';
import { Resources } from '../../smooch/resources.ts';
import { type Answered, MEMBERS, type Members, optionalText } from '../../smooch/shape.ts';
import { setOwn } from '../../text/own-value.ts';
import { WEBHOOK_TYPE } from '../webhook/api.ts';
import { BOT_ID, COMMON_MEMBERS, channelFieldOf, channelTypeOf, soundsSecret } from './types.ts';

/** What is sent of a channel; absent parts stay as they are, `null` asks to unset. */
export interface ChannelChanges {
  readonly displayName?: string | null;
  /** By the vendor's names. */
  readonly values: Readonly<Record<string, Json | Secret>>;
}

/** What is sent of a new channel. */
export interface ChannelFields extends ChannelChanges {
  readonly type: string;
}

/**
 * `/v1.1/apps/{appId}/integrations` and `/v2/apps/{appId}/integrations`, without those of the type `custom`. The vendor tries
 * credentials of other services before it answers, and refuses what they refuse.
 */
export const CHANNELS: Endpoints<Resources<ActualChannel, ChannelFields, ChannelChanges>> = {
  'v1.1': channelsOf,
  v2: channelsOf,
};

function channelsOf(at: Connection, appId: string): Resources<ActualChannel, ChannelFields, ChannelChanges> {
  return new Resources(at, {
    path: `/${at.api}/apps/${encodeURIComponent(appId)}/integrations`,
    name: 'integration',
    pages: async (http, path, name) => {
      const all =
        at.api === 'v2'
          ? await cursorList(http, path, name)
          : await offsetPages(http, { path, name, pagesAtOnce: 1 });
      return all.filter(({ type }) => type !== WEBHOOK_TYPE);
    },
    read: (read, item) => readChannel(read, item, at.api, at.keeper),
    body: channelBody,
  });
}

/**
 * A channel without its credentials: which of them an answer shows is undocumented, so all are taken in as secrets
 * and left out.
 */
export function readChannel(read: Answered, item: Members, api: Api, keeper: SecretRegistry): ActualChannel {
  const type = read.string(item, 'type');
  const displayName = optionalText(item, 'displayName');
  const error = optionalText(item, 'error');
  const responder = responderOf(item);
  const fields: Record<string, Json> = {};
  for (const [name, value] of Object.entries(item)) {
    if (COMMON_MEMBERS.has(name) || value === undefined) continue;
    const reading = channelFieldOf(api, type, name)?.reading;
    if (reading === 'secret' || (reading === undefined && soundsSecret(name))) {
      learnAll(value, reading === 'secret' ? 0 : SHORTEST_GUESS, keeper);
    } else if (reading !== 'unread') setOwn(fields, name, value as Json);
  }
  const botId = optionalText(item, BOT_ID);
  const served = channelTypeOf(api, type)?.served ?? [];
  for (const name of served) delete fields[name];
  return {
    id: read.string(item, MEMBERS[api].id),
    type,
    ...(displayName === undefined ? {} : { displayName }),
    status: optionalText(item, 'status') ?? 'active',
    ...(error === undefined ? {} : { error: keeper.redact(error) }),
    fields,
    ...(botId === undefined ? {} : { botId }),
    ...(responder === undefined ? {} : { defaultResponder: responder }),
  };
}

/** What is a credential by its member's name alone, and shorter, may be a word such as `basic`: it would blank others. */
const SHORTEST_GUESS = 8;

/** Takes in every text of a credential, which may be an object of several. */
function learnAll(value: unknown, shortest: number, keeper: SecretRegistry): void {
  if (typeof value === 'object' && value !== null) {
    for (const part of Object.values(value)) learnAll(part, shortest, keeper);
  } else if (typeof value === 'string' || typeof value === 'number') {
    if (String(value).length >= shortest) keeper.learn(String(value));
  }
}

/** The name of a channel's own responder; one that it inherits from the switchboard is not its own. */
function responderOf({ defaultResponder }: Members): string | undefined {
  if (typeof defaultResponder !== 'object' || defaultResponder === null) return undefined;
  const responder = defaultResponder as Members;
  return responder['inherited'] === true ? undefined : optionalText(responder, 'name');
}

/** What is sent: the only place where a channel's credentials become text. */
function channelBody({ values, ...rest }: ChannelChanges): unknown {
  const plain = Object.entries(values).map(
    ([name, value]) => [name, value instanceof Secret ? value.reveal() : value] as const,
  );
  return { ...rest, ...Object.fromEntries(plain) };
}
