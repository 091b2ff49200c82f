/** Hidden marks in comments and issues on GitHub, by which a later run finds what an earlier one wrote. */

import { createHash } from 'node:crypto';
import type { Options } from '../../inputs.ts';

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
  const about = [owner, manifest.join(' '), instance ?? '', only.join(' '), part].map(harmless);
  return `<!-- smooch-provision:${report}:${shortened(about.join(':').replace(/:+$/, ''))} -->`;
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

function shortened(text: string): string {
  return text.length <= LONGEST ? text : createHash('sha256').update(text).digest('hex');
}
