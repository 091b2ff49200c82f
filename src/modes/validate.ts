/** `mode: validate`: checks the manifest alone, without the account. */

import type { Manifest } from '../model.ts';
import { kindText } from '../report/words/kind-text.ts';
import { counted } from '../report/words/total.ts';
import type { Log } from '../runtime/log.ts';

/** Logs that a manifest is valid, and gives what it declares as a sentence for the summary. The manifest was checked as it was loaded. */
export function logValid({ apps, serviceAccounts, api }: Manifest, log: Log): string {
  const counts = new Map([['app', apps.length]]);
  const add = (noun: string, count: number): void => void counts.set(noun, (counts.get(noun) ?? 0) + count);
  // The kinds themselves are not loaded here: they load what connects to the account.
  for (const { children } of apps) {
    for (const [kind, declared] of children) add(kindText(kind), declared.length);
  }
  add('service account', serviceAccounts.length);
  for (const { keys } of serviceAccounts) add('key of service accounts', keys.length);
  const texts = [...counts].filter(([, count]) => count > 0).map(([noun, count]) => counted(count, noun));
  const declares = texts.join(', ') || 'nothing';
  log.info(`The manifest is valid: ${texts.length === 0 ? 'nothing is declared' : declares} (api ${api}).`);
  return `It declares ${declares} (api ${api}).`;
}
