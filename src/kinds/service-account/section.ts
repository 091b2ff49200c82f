/** Service accounts in the manifest. */

import type { ServiceAccountSection } from '../../manifest/language.ts';
import { keyRule } from '../../manifest/schema/entry-key.ts';
import { KEY_PARTS } from '../key/section.ts';
import { desiredServiceAccount } from './desired.ts';
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
