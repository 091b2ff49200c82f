/** App keys: known by their name, never changed, only created and deleted. */

import type { ActualKey, DesiredKey, FieldDifference } from '../../model.ts';
import { type ChildKind, newest, newFields } from '../../reconcile/kind.ts';
import { changed } from '../differences.ts';
import { KEY_TOKENS, KEYS } from './api.ts';
import { rotationAs } from './rotation.ts';
import { TEMPORARY_KEY } from './schema.ts';

/** What all keys have in common: known by their name, which is all of one that the vendor shows, and never changed. */
export const COMMON_TO_KEYS = {
  node: ['{{', '}}'],
  limit: 10,
  sameness: 'the name',
  choose: newest,
  fields: ({ name }: DesiredKey) => newFields({ name }),
  differences: (desired: DesiredKey, actual: ActualKey) => changed('name', actual.name, desired.name),
  fixedIn: (_desired: DesiredKey, fields: readonly FieldDifference[]) => fields.map(({ path }) => path),
  update: async <A>(_account: unknown, _appId: string, actual: A): Promise<A> => actual,
} as const;

export const keyKind: ChildKind<DesiredKey, ActualKey> = {
  ...COMMON_TO_KEYS,
  kind: 'key',
  section: 'keys',
  access: { accountKeysOnly: true },
  handsOut: {
    secretOf: ({ secret }) => secret,
    jwtOf: ({ jwt }) => jwt,
    vendorToken: (account, appId, { id }) => account.collection(KEY_TOKENS, appId).getToken(id),
    outputs: { id: 'key-id', secret: 'key-secret', jwt: 'jwt' },
    always: true,
  },
  signs: {
    keyOf: (actual) => (actual.secret === undefined ? undefined : actual),
    createTemporary: (account, appId) => account.collection(KEYS, appId).create(TEMPORARY_KEY),
    isTemporary: ({ name }) => name === TEMPORARY_KEY,
  },
  list: (account, { appId }) => account.collection(KEYS, appId).list(),
  getRecorded: (account, { appId }, _key, id) => account.collection(KEYS, appId).get(id),
  label: (actual) => actual.name,
  isSame: (desired, actual) => desired.name === actual.name,
  rotation: rotationAs('key', 'retiring'),
  create: (account, appId, desired) => account.collection(KEYS, appId).create(desired.name),
  remove: (account, appId, { id }) => account.collection(KEYS, appId).remove(id),
};
