/** The credentials that a run outputs, as lines for a terminal: ids in clear, secrets as `***`. */

import type { AppCredentials, ResourceCredentials } from '../../credentials.ts';
import type { Secret } from '../../secrets/secret.ts';
import { palette } from '../words/palette.ts';
import { inert } from '../words/text.ts';

/** One line for every app and service account, and for each resource in it that hands out something. */
export function handedOutLines(
  { credentials = new Map() }: { readonly credentials?: ReadonlyMap<string, AppCredentials> },
  colour: boolean,
): string[] {
  if (credentials.size === 0) return [];
  const paint = palette(colour);
  const lines = [paint('bold', 'Credentials:')];
  for (const [address, { id, resources }] of credentials) {
    lines.push(`  ${inert(address)}  ${inert(id)}`);
    for (const [inside, one] of resources) lines.push(`    ${inert(inside)}  ${resourceText(one)}`);
  }
  return lines;
}

function resourceText({ id, secret, jwt, expires, from }: ResourceCredentials): string {
  const ofSecret = from.secretOf === undefined ? '' : `, secret ${shown(secret)}`;
  const token =
    jwt === undefined
      ? ''
      : `, jwt ${shown(jwt)} ${expires === null ? 'that never expires' : `until ${expires}`}`;
  return `${inert(id)}${ofSecret}${token}`;
}

function shown(secret: Secret | undefined): string {
  return secret?.toString() ?? '(not given)';
}
