/** App keys: known by their name, never changed, only created and deleted. */

import type { ActualKey, DesiredKey } from '../../model.ts';
import { type ChildKind, newest, newFields } from '../../reconcile/kind.ts';
import { KEY_TOKENS, KEYS } from './api.ts';
import { NAME_DIFFERENCES, TEMPORARY_KEY } from './name.ts';
import { rotationAs } from './rotation.ts';

export const keyKind: ChildKind<DesiredKey, ActualKey> = {
  kind: 'key',
  node: ['{{', '}}'],
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
  limit: 10,
  sameness: 'the name',
  list: (account, { appId }) => account.collection(KEYS, appId).list(),
  getRecorded: (account, { appId }, _key, id) => account.collection(KEYS, appId).get(id),
  label: (actual) => actual.name,
  isSame: (desired, actual) => desired.name === actual.name,
  rotation: rotationAs('key', 'retiring'),
  choose: newest,
  fields: ({ name }) => newFields({ name }),
  ...NAME_DIFFERENCES,
  create: (account, appId, desired) => account.collection(KEYS, appId).create(desired.name),
  update: async (_account, _appId, actual) => actual,
  remove: (account, appId, { id }) => account.collection(KEYS, appId).remove(id),
};
