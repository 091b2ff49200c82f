/** Inputs as tired people set them: one error that names the input and says what to do; nothing is sent. */

import { expect, test } from 'vitest';
import { account } from '../support/account.ts';
import { refused } from '../support/twice.ts';

const MANIFEST = 'version: 1\napi: v1.1\napps:\n  a: { name: A }\n';

const MISTAKES: readonly {
  readonly title: string;
  readonly inputs: Readonly<Record<string, string>>;
  readonly says: RegExp;
}[] = [
  { title: 'no credentials', inputs: { 'key-id': '', 'key-secret': '' }, says: /`key-id` and `key-secret`/ },
  { title: 'an id without its secret', inputs: { 'key-secret': '' }, says: /`key-secret` is empty/ },
  { title: 'a secret without its id', inputs: { 'key-id': '' }, says: /`key-secret` is given/ },
  { title: 'half a secret', inputs: { 'key-secret': 'abc' }, says: /3 characters/ },
  { title: 'both a pair and a token', inputs: { jwt: 'aaaaaaaa.bbbbbbbb.cccccccc' }, says: /both given/ },
  {
    title: 'the secret in place of the id',
    inputs: { 'key-id': 'Zm9vYmFyYmF6cXV4MTIzNDU2Nzg5MA' },
    says: /is not the id of a key/,
  },
  { title: 'a region of nowhere', inputs: { 'api-url': '', region: 'eu' }, says: /us or eu-1/ },
  { title: 'an address that is none', inputs: { 'api-url': 'api.smooch.io' }, says: /https:\/\// },
  { title: 'an address without encryption', inputs: { 'api-url': 'http://api.smooch.io' }, says: /https/ },
  { title: 'a mode that is none', inputs: { mode: 'aply' }, says: /Did you mean apply\?/ },
  { title: 'lots of deletes', inputs: { 'max-deletes': 'lots' }, says: /`max-deletes`.*whole number/ },
  { title: 'a yes', inputs: { 'fail-on-drift': 'yes' }, says: /write true or false/ },
  { title: 'a time without a unit', inputs: { timeout: '30' }, says: /`timeout`.*30m|`timeout`.*such as/ },
  { title: 'a variable without a value', inputs: { variables: 'NAME' }, says: /`variables`.*NAME=value/ },
  {
    title: 'a whole URL as the subdomain',
    inputs: { 'api-url': '', subdomain: 'https://acme.zendesk.com' },
    says: /acme for acme\.zendesk\.com/,
  },
];

for (const { title, inputs, says } of MISTAKES) {
  test(`${title}: one error, and nothing is sent`, async () => {
    const emulator = await account();
    const { said, requests } = await refused({ emulator, manifest: MANIFEST, inputs });
    expect(said).toMatch(says);
    expect(said.match(/^::error/gm)).toHaveLength(1);
    expect(said).toContain('What to do: ');
    expect(requests).toEqual([]);
  });
}

test('several mistakes are told in one error', async () => {
  const emulator = await account();
  const { said } = await refused({
    emulator,
    manifest: MANIFEST,
    inputs: { mode: 'aply', 'max-deletes': 'lots', prune: 'some' },
  });
  expect(said).toMatch(/^::error .*3 inputs are wrong: .*`mode`.*`prune`.*`max-deletes`/m);
});
