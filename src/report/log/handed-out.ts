/** The credentials that a run outputs, as lines for a terminal: ids in clear, secrets as `***`. */

import type { AppCredentials, KeyCredentials } from '../../credentials.ts';
import type { Secret } from '../../secrets/secret.ts';
import { palette } from '../words/palette.ts';
import { inert } from '../words/text.ts';

/** One line for every app and service account, key, webhook and channel. */
export function handedOutLines(
  {
    credentials = new Map(),
    serviceAccounts = new Map(),
  }: {
    readonly credentials?: ReadonlyMap<string, AppCredentials>;
    readonly serviceAccounts?: ReadonlyMap<string, AppCredentials>;
  },
  colour: boolean,
): string[] {
  const all = [
    ...[...credentials].map(([key, one]) => [`apps.${key}`, one] as const),
    ...[...serviceAccounts].map(([key, one]) => [`serviceAccounts.${key}`, one] as const),
  ];
  if (all.length === 0) return [];
  const paint = palette(colour);
  const lines = [paint('bold', 'Credentials:')];
  for (const [address, { id, keys, webhooks, channels }] of all) {
    lines.push(`  ${inert(address)}  ${inert(id)}`);
    for (const [name, key] of Object.entries(keys)) lines.push(`    keys.${inert(name)}  ${keyText(key)}`);
    for (const [name, webhook] of Object.entries(webhooks)) {
      lines.push(`    webhooks.${inert(name)}  ${inert(webhook.id)}, secret ${shown(webhook.secret)}`);
      for (const [keyName, key] of Object.entries(webhook.keys)) {
        lines.push(`    webhooks.${inert(name)}.keys.${inert(keyName)}  ${keyText(key)}`);
      }
    }
    for (const [name, channel] of Object.entries(channels)) {
      lines.push(`    channels.${inert(name)}  ${inert(channel.id)}`);
    }
  }
  return lines;
}

function keyText({ id, secret, jwt, expires }: KeyCredentials): string {
  const token =
    jwt === undefined
      ? ''
      : `, jwt ${shown(jwt)} ${expires === null ? 'that never expires' : `until ${expires}`}`;
  return `${inert(id)}, secret ${shown(secret)}${token}`;
}

function shown(secret: Secret | undefined): string {
  return secret?.toString() ?? '(not given)';
}
