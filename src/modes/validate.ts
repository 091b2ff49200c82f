/** `mode: validate`: checks the manifest alone, without the account. */

import { CHILD_KINDS } from '../kinds/index.ts';
import type { Manifest } from '../model.ts';
import { declaredIn, nounOf } from '../reconcile/kind.ts';
import { counted } from '../report/words/total.ts';
import type { Log } from '../runtime/log.ts';

/** Logs that a manifest is valid, with what it declares. The manifest was checked as it was loaded. */
export function logValid({ apps, serviceAccounts, api }: Manifest, log: Log): void {
  const declared = CHILD_KINDS.map((kind) => ({
    noun: nounOf(kind),
    count: apps.reduce((total, app) => total + declaredIn(kind, app).length, 0),
  }));
  const keys = serviceAccounts.reduce((total, one) => total + one.keys.length, 0);
  const counts = [
    { noun: 'app', count: apps.length },
    ...declared,
    { noun: 'service account', count: serviceAccounts.length },
    { noun: 'key of service accounts', count: keys },
  ];
  const texts = counts.filter(({ count }) => count > 0).map(({ count, noun }) => counted(count, noun));
  log.info(`The manifest is valid: ${texts.join(', ') || 'nothing is declared'} (api ${api}).`);
}
