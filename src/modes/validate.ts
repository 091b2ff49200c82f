/** `mode: validate`: checks the manifest alone, without the account. */

import type { Manifest } from '../model.ts';
import { counted } from '../report/words/total.ts';
import type { Log } from '../runtime/log.ts';

/** Logs that a manifest is valid, with what it declares. The manifest was checked as it was loaded. */
export function logValid({ apps, serviceAccounts, api }: Manifest, log: Log): void {
  const count = (lists: readonly (readonly unknown[])[], noun: string): string =>
    counted(
      lists.reduce((total, list) => total + list.length, 0),
      noun,
    );
  const always = [
    count([apps], 'app'),
    count(
      apps.map(({ webhooks }) => webhooks),
      'webhook',
    ),
    count(
      [...apps, ...serviceAccounts].map(({ keys }) => keys),
      'key',
    ),
  ];
  const more = [
    count(
      apps.map(({ channels }) => channels),
      'channel',
    ),
    count(
      apps.map(({ menus }) => menus),
      'menu',
    ),
    count(
      apps.map(({ integrationKeys }) => integrationKeys),
      'integration key',
    ),
    count(
      apps.map(({ switchboards }) => switchboards),
      'switchboard',
    ),
    count([serviceAccounts], 'service account'),
  ].filter((text) => !text.startsWith('0 '));
  log.info(`The manifest is valid: ${[...always, ...more].join(', ')} (api ${api}).`);
}
