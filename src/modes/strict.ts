/** `strict`: warnings fail the run, before it writes where they are known by then. */

import { ProvisionError } from '../errors.ts';
import type { Options } from '../inputs.ts';
import { counted } from '../report/words/total.ts';
import type { RunState } from '../run-outcome.ts';

/** Throws ProvisionError where warnings count as errors and there are some. What `check` found is not a warning. */
export function refuseWarnings({ strict }: Options, { warnings, plan, account }: RunState): void {
  if (!strict) return;
  const all = [...warnings.filter(({ code }) => code !== 'drift-warning'), ...(plan?.warnings ?? [])];
  // The plan repeats the manifest's.
  const texts = new Set(all.map(({ address, message }) => (address ? `${address}: ${message}` : message)));
  const [first] = texts;
  if (first === undefined) return;
  const unchanged = account?.wrote() === true ? '' : '; nothing was changed';
  throw new ProvisionError(
    'warned',
    `\`strict\` is on, and there ${texts.size === 1 ? 'is' : 'are'} ${counted(texts.size, 'warning')}${unchanged}. First: ${first}`,
    { remedy: 'Correct what the warnings name, or set `strict: false`.' },
  );
}
