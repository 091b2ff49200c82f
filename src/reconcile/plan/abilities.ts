/** What the run's credentials cannot do, said at plan time in plain words. Pure. */

import type { Change } from '../../model.ts';
import { childAddress, declaredIn, nounOf } from '../kind.ts';
import type { ObservedApp } from '../observe/observe.ts';
import type { DiffOptions, Findings } from './steps.ts';

const ACCOUNT_KEY = 'use an account key (`act_…`) or a service account key (`svc_…`)';

/** Notes everything that the manifest asks of an app and an app key (`app_…`) may not do. */
export function checkAbilities(
  { subject, desired, address, actual }: ObservedApp,
  change: Change | undefined,
  { abilities, prune }: DiffOptions,
  { problems }: Findings,
): void {
  if (abilities.wholeAccount) return;
  if (actual === undefined && desired.id === undefined) {
    // On v1.1 a key does not tell its app.
    const named = abilities.changesApps
      ? ` give the key as a line of \`app-keys\` (\`${desired.key}=<key id>:<key secret>\`),`
      : '';
    problems.push({
      address,
      message: `The run's app key (\`app_…\`) sees only its own app and cannot create apps. Pin that app with \`id\`,${named} or ${ACCOUNT_KEY}.`,
    });
  }
  const whose = abilities.ownKey ? "app's own" : "run's app";
  const instead = abilities.ownKey
    ? `create them in Admin Center, and hand on a token of this key with \`publish: [{ secret: NAME, from: ${address}.own.jwt }]\``
    : ACCOUNT_KEY;
  for (const kind of subject.children.filter(({ access }) => access?.accountKeysOnly)) {
    for (const { key } of declaredIn(kind, desired)) {
      problems.push({
        address: childAddress(kind, address, key),
        message: `The ${whose} key (\`app_…\`) can neither list nor create ${nounOf(kind)}s. Remove \`${kind.section}\` from the manifest, or ${instead}.`,
      });
    }
  }
  if (!abilities.changesApps) checkWithoutMarks(address, change, prune, problems);
}

/** On v1.1 an app key changes nothing of the app itself, its metadata with the marks included. */
function checkWithoutMarks(
  address: string,
  change: Change | undefined,
  prune: DiffOptions['prune'],
  problems: Findings['problems'],
): void {
  if (change?.action === 'update') {
    const names = change.fields.map(({ path }) => path).join(', ');
    problems.push({
      address,
      message: `Cannot change ${names}: on v1.1 an app key (\`app_…\`) cannot change the app itself. Remove this from the manifest, use \`api: v2\`, or ${ACCOUNT_KEY}.`,
    });
  }
  if (prune === 'owned') {
    problems.push({
      address,
      message: `\`prune: owned\` requires ownership marks, and on v1.1 an app key (\`app_…\`) cannot write them. Use \`prune: none\`, \`api: v2\`, or ${ACCOUNT_KEY.replace('use ', '')}.`,
    });
  }
}
