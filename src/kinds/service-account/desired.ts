/** The section `serviceAccounts`: from its checked entries to the nouns of the model. */

import { entriesOf, isObject } from '../../manifest/yaml/record.ts';
import type { DesiredServiceAccount, Json } from '../../model.ts';
import { desiredKey } from '../key/desired.ts';

/** The service account that a checked entry wants; undefined when the entry turned out to be unusable. */
export function desiredServiceAccount(key: string, value: Json): DesiredServiceAccount | undefined {
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
