/** What a run hands out, for the eyes of a terminal: ids in clear, secrets as `***`. */

import type { AppCredentials } from '../credentials.ts';
import type { Secret } from '../secret.ts';
import { palette } from './palette.ts';
import { inert } from './text.ts';

/** One line for every app, key, webhook and channel. */
export function handedOutLines(
  credentials: ReadonlyMap<string, AppCredentials> | undefined,
  colour: boolean,
): string[] {
  if (credentials === undefined || credentials.size === 0) return [];
  const paint = palette(colour);
  const lines = [paint('bold', 'Handed out:')];
  for (const [app, { id, keys, webhooks, channels }] of credentials) {
    lines.push(`  apps.${inert(app)}  ${inert(id)}`);
    for (const [name, { id: key, secret, jwt, expires }] of Object.entries(keys)) {
      const token =
        jwt === undefined
          ? ''
          : `, jwt ${shown(jwt)} ${expires === null ? 'that never expires' : `until ${expires}`}`;
      lines.push(`    keys.${inert(name)}  ${inert(key)}, secret ${shown(secret)}${token}`);
    }
    for (const [name, webhook] of Object.entries(webhooks)) {
      lines.push(`    webhooks.${inert(name)}  ${inert(webhook.id)}, secret ${shown(webhook.secret)}`);
    }
    for (const [name, channel] of Object.entries(channels)) {
      lines.push(`    channels.${inert(name)}  ${inert(channel.id)}`);
    }
  }
  return lines;
}

function shown(secret: Secret | undefined): string {
  return secret?.toString() ?? '(not given)';
}
