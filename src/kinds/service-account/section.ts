/** Service accounts in the manifest. */

import type { ServiceAccountSection } from '../../manifest/language.ts';
import { keyRule } from '../../manifest/schema/entry-key.ts';
import { entriesOf, isObject } from '../../manifest/yaml/record.ts';
import type { DesiredServiceAccount, Json } from '../../model.ts';
import { desiredKey } from '../key/desired.ts';
import { KEY_PARTS } from '../key/section.ts';
import { checkServiceAccounts } from './rules.ts';
import { serviceAccountShape } from './schema.ts';

/** The section `serviceAccounts` (v1.1). */
export const serviceAccountSection: ServiceAccountSection = {
  shape: serviceAccountShape,
  field: {
    api: 'v1.1',
    shape: {
      type: 'entries',
      noun: 'service account',
      exampleKey: 'reseller',
      explicit: true,
      description:
        'Service accounts, each under a key of your choice: API users of the account that see the apps linked to them alone. They need an account key (act_…). They have no marks: each is found by its id or name, and none is ever pruned.',
      key: keyRule,
      of: serviceAccountShape,
    },
  },
  aliases: {
    serviceAccount: 'serviceAccounts',
    serviceaccounts: 'serviceAccounts',
    'service-accounts': 'serviceAccounts',
  },
  source: { section: 'serviceAccounts', parts: ['id'], inside: [{ path: 'keys', parts: KEY_PARTS }] },
  checkAll: checkServiceAccounts,
  desired: desiredServiceAccount,
};

/** The service account that a checked entry wants; undefined when the entry turned out to be unusable. */
function desiredServiceAccount(key: string, value: Json): DesiredServiceAccount | undefined {
  if (!isObject(value)) return undefined;
  const { name, id, protect, keys, apps } = value;
  if (typeof name !== 'string') return undefined;
  return {
    key,
    name,
    ...(typeof id === 'string' ? { id } : {}),
    protect: protect === true,
    keys: entriesOf(keys).map(([keyName, one]) => desiredKey(keyName, one, 'account')),
    apps: Array.isArray(apps) ? apps.filter((one) => typeof one === 'string') : [],
  };
}
