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
  { title: 'half a secret', inputs: { 'key-secret': 'abc' }, says: /too short to be a whole secret/ },
  { title: 'both a pair and a token', inputs: { jwt: 'aaaaaaaa.bbbbbbbb.cccccccc' }, says: /both given/ },
  {
    title: 'the secret in place of the id',
    inputs: { 'key-id': 'Zm9vYmFyYmF6cXV4MTIzNDU2Nzg5MA' },
    says: /is not the id of a key/,
  },
  {
    title: 'a region of nowhere',
    inputs: { 'api-url': '', region: 'eu' },
    says: /us or eu-1\. Did you mean eu-1\?/,
  },
  { title: 'an address that is none', inputs: { 'api-url': 'api.smooch.io' }, says: /https:\/\// },
  { title: 'an address without encryption', inputs: { 'api-url': 'http://api.smooch.io' }, says: /https/ },
  { title: 'a mode that is none', inputs: { mode: 'aply' }, says: /Did you mean apply\?/ },
  { title: 'lots of deletes', inputs: { 'max-deletes': 'lots' }, says: /`max-deletes`.*whole number/ },
  { title: 'a yes', inputs: { 'fail-on-drift': 'yes' }, says: /write true or false/ },
  { title: 'a time without a unit', inputs: { timeout: '30' }, says: /`timeout`.*30m|`timeout`.*such as/ },
  { title: 'a run of 30 days', inputs: { timeout: '30d' }, says: /`timeout` is "30d"; it can be 1s to 5d/ },
  { title: 'a run without time', inputs: { timeout: '0s' }, says: /`timeout` is "0s"; it can be 1s to 5d/ },
  {
    title: 'a wait of months',
    inputs: { 'wait-for-targets': '90d' },
    says: /`wait-for-targets` is "90d"; it can be 0s to 1d/,
  },
  {
    title: 'a token that has expired already',
    inputs: { 'jwt-expires-in': '0s' },
    says: /`jwt-expires-in` is "0s"; it can be 1s to 3650d, or never/,
  },
  {
    title: 'an instance that lives longer than dates last',
    inputs: { instance: 'pr-1', ttl: '999999999d' },
    says: /`ttl` is "999999999d"; it can be 1s to 3650d, or never/,
  },
  { title: 'a prune that is none', inputs: { prune: 'ownd' }, says: /Did you mean owned\?/ },
  { title: 'a comment that is none', inputs: { comment: 'alway' }, says: /Did you mean always\?/ },
  { title: 'an api that is none', inputs: { api: 'v1' }, says: /`api` is "v1"; it can be v1\.1, v2/ },
  { title: 'a variable without a value', inputs: { variables: 'NAME' }, says: /`variables`.*NAME=value/ },
  {
    title: 'an apply that is to be a dry run',
    inputs: { 'dry-run': 'true' },
    says: /`dry-run` has no effect with `mode: apply`.*use `mode: plan`/,
  },
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

const INHERITED = ['constructor', '__proto__', 'toString', 'hasOwnProperty'];

test.each(INHERITED)('what every object inherits is no choice: %s is refused in each input', async (word) => {
  const emulator = await account();
  const names = ['mode', 'prune', 'comment', 'api', 'timeout', 'dry-run', 'shard', 'max-deletes'];
  const inputs = Object.fromEntries(names.map((name) => [name, word]));
  const { said, requests } = await refused({
    emulator,
    manifest: MANIFEST,
    inputs: { ...inputs, 'api-url': '', region: word },
  });
  for (const name of [...names, 'region']) expect(said).toContain(`\`${name}\` is "${word}"`);
  expect(requests).toEqual([]);
});
