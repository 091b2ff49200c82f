/** What the vendor leaves undocumented: the product is right whichever way it turns out. */

import { describe, expect, test } from 'vitest';
import { describeSwitches, parseSwitch, type Switches } from '../../src/emulator/switches.ts';
import { account, appNamed, contentsOf } from '../support/account.ts';
import { receiver } from '../support/receiver.ts';
import { applyTwice } from '../support/twice.ts';

/** Switches that say nothing about apps, webhooks and keys of v1.1, or that no run on loopback can pass. */
const BESIDE_THE_POINT = [
  'duplicateTargetInV2',
  'v11WebhooksInV2',
  'accountOnV2Webhooks',
  'integrationSecrets',
  'inactiveReads',
  'emptyLists',
  'fixedFields',
  'pageLimit',
  'httpTargets',
  'appLimit',
  'jwtAlgorithms',
  'wrongScopeStatus',
  'appKeyReadsApp',
];

const VARIANTS = describeSwitches().flatMap((line) => {
  const [name = ''] = line.split(' ');
  const [, ...others] = (line.split(': ').at(-1) ?? '').split(' | ');
  return BESIDE_THE_POINT.includes(name) ? [] : others.map((value) => `${name}=${value.trim()}`);
});

describe.each([...VARIANTS, VARIANTS.join(' ')])('where the vendor has %s', (variant) => {
  const switches: Partial<Switches> = Object.assign({}, ...variant.split(' ').map(parseSwitch));

  test('what is declared is made once, changed once, and then left alone', async () => {
    const [emulator, { url }] = [await account({ switches }), await receiver()];
    const manifest = (name: string, rest: string) => `version: 1
api: v1.1
apps:
  a:
    name: ${name}
    keys: { k: { jwt: {} }, l: { jwt: { from: api } } }
    ${rest}
  b: { name: B, webhooks: { w: { target: "${url}/b", triggers: ['*'] } } }
`;
    const first = manifest(
      'A',
      `settings: { conversationRetentionSeconds: 600 }
    metadata: { team: care, floor: 3 }
    webhooks: { w: { target: "${url}/one", triggers: [postback, message:appUser] } }`,
    );
    await applyTwice({ emulator, manifest: first });
    const app = appNamed(emulator, 'A');
    const made = { ...contentsOf(app), ids: [...app.keys.keys(), ...app.webhooks.keys()] };
    app.metadata['theirs'] = 'keep';
    app.settings['maskCreditCardNumbers'] = false;
    const second = manifest(
      'A2',
      `settings: { conversationRetentionSeconds: 900, maskCreditCardNumbers: false }
    metadata: { team: sales }
    webhooks: { w: { target: "${url}/two", triggers: [conversation:read], includeClient: true } }`,
    );
    const { outputs } = await applyTwice({ emulator, manifest: second });
    expect(outputs).toMatchObject({ creates: '0', updates: '2' });
    expect(appNamed(emulator, 'A2')).toBe(app);
    expect(app.settings).toMatchObject({ conversationRetentionSeconds: 900, maskCreditCardNumbers: false });
    expect(app.metadata).toMatchObject({ team: 'sales', floor: 3, theirs: 'keep' });
    expect([...app.keys.keys(), ...app.webhooks.keys()]).toEqual(made.ids);
    expect(contentsOf(app)).toEqual({ keys: ['k', 'l'], targets: [`${url}/two`] });
    expect([...app.webhooks.values()][0]).toMatchObject({
      triggers: ['conversation:read'],
      includeSource: true,
    });
  });
});
