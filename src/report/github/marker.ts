/**
 * Hidden marks in comments and issues on GitHub, by which a later run finds what an earlier one wrote. They name the account
 * that a report is about: one manifest can be applied to several accounts, and their comments and issues are kept apart. The
 * vendor's API does not name the account, so it is identified by the key that signed the run and by the apps that were found,
 * whose ids are unique. After a key was replaced, the apps still identify the account.
 */

import { createHash } from 'node:crypto';
import type { Options } from '../../inputs.ts';
import { handedOutIn } from '../../publish/outputs.ts';
import type { RunOutcome } from '../../run-outcome.ts';
import { signingKeyId } from '../../smooch/auth.ts';

/**
 * An invisible HTML comment that names what a report is about: the owner of the apps, which manifests, which
 * instance and which part of it. Nothing in it can end the comment: `--` and `>` do not occur.
 */
export function markerFor(
  report: 'plan' | 'drift',
  owner: string,
  { manifest, instance, only, shard }: Pick<Options, 'manifest' | 'instance' | 'only' | 'shard'>,
): string {
  const part = shard === undefined ? '' : `${shard.index}/${shard.count}`;
  const parts = [owner, manifest.join(' '), instance ?? '', only.join(' '), part].map(harmless);
  const about = parts.join(':').replace(/:+$/, '');
  return `<!-- smooch-provision:${report}:${about.length <= LONGEST ? about : hashed(about, 64)} -->`;
}

/** An HTML comment that holds the digest of a plan. */
export function digestMarker(digest: string): string {
  return `<!-- digest:${harmless(digest)} -->`;
}

/** Longer markers would take space from the report. */
const LONGEST = 300;

/** Halves of surrogate pairs, which cannot be encoded, become replacement characters on the way through bytes. */
function harmless(text: string): string {
  return encodeURIComponent(Buffer.from(text).toString()).replaceAll('%2F', '/').replaceAll('--', '-%2D');
}

/** An account as a marker records it. */
export interface AccountMark {
  /** The hash of host and key: twelve hexadecimal digits. */
  readonly key: string;
  /** The hashes of some of its apps: eight hexadecimal digits each. */
  readonly apps: readonly string[];
}

/** The number of apps that are recorded, oldest first: they are the likeliest to exist the next time. */
const MOST_APPS = 8;

/** The account of a run. */
export function accountMarkOf(
  { appIds = [], credentials, plan }: Pick<RunOutcome, 'appIds' | 'credentials' | 'plan'>,
  { baseUrl, credentials: signedBy, appKeys }: Pick<Options, 'baseUrl' | 'credentials' | 'appKeys'>,
): AccountMark {
  const ownIds = [...appKeys.values()].map(({ id }) => id).sort();
  const keyId = signedBy === undefined ? ownIds.join(' ') : signingKeyId(signedBy);
  const handedOut = [...handedOutIn('apps', credentials).values()].map(({ id }) => id);
  const planned = (plan?.changes ?? []).flatMap(({ kind, id }) =>
    kind === 'app' && id !== undefined ? [id] : [],
  );
  // An id begins with its creation time.
  const ids = [...new Set([...appIds, ...handedOut, ...planned])].sort().slice(0, MOST_APPS);
  return { key: hashed(`${baseUrl} ${keyId ?? ''}`, 12), apps: ids.map((id) => hashed(id, 8)) };
}

/** The marker of a report with the account that it is about: `<!-- …@key,app,app -->`. */
export function markedWith(marker: string, { key, apps }: AccountMark): string {
  return marker.replace(END, `@${[key, ...apps].join(',')}${END}`);
}

/** Where the account is, and a short name for it, as text. */
export function accountText({ key }: AccountMark, { baseUrl }: Pick<Options, 'baseUrl'>): string {
  return `account ${key.slice(0, 6)} at ${new URL(baseUrl).host}`;
}

/** By what a report is found: the hidden line that it begins with, without the account, and the account that it is about. */
export interface ReportId {
  readonly marker: string;
  readonly account: AccountMark;
}

/** What the marker of a report says: the account, or nothing where an earlier version has written it. */
export type Whose = 'of this account' | 'of no account';

/**
 * Whose report a text is, by the marker that it begins with; undefined for one without the marker, and for one about another
 * account. Two marks are of one account where one key has signed, or where they have an app in common.
 */
export function whoseReport(
  body: string | null | undefined,
  { marker, account }: ReportId,
): Whose | undefined {
  if (body?.startsWith(marker) === true) return 'of no account';
  const begin = marker.slice(0, -END.length);
  if (body?.startsWith(begin) !== true) return undefined;
  const [, key, more = ''] = /^@([0-9a-f]{12})((?:,[0-9a-f]{8})*) -->/.exec(body.slice(begin.length)) ?? [];
  const isSame = key === account.key || more.split(',').some((app) => account.apps.includes(app));
  return isSame ? 'of this account' : undefined;
}

/** How a marker ends. */
const END = ' -->';

function hashed(text: string, digits: number): string {
  return createHash('sha256').update(text).digest('hex').slice(0, digits);
}
