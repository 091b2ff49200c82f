/** Everything that the product says about channels, and all that the emulator answers it, is as the vendor specifies. */

import { expect, test } from 'vitest';
import { everyType, manifest, variables } from '../channels/manifests.ts';
import { type Inputs, inWorld } from '../proof/world.ts';
import { type Exchange, recorded } from './recorder.ts';
import { specificationOr } from './specification.ts';

const PHONE = {
  'v1.1': { type: 'line', token: 'channelSecret' },
  v2: { type: 'android', token: 'privateKey' },
} as const;

/** What is said although the specification does not know it. */
const UNSPECIFIED = {
  'v1.1': [
    // Only practice knows that a list is emptied by null alone, and nobody how it shows then; and only it knows the form.
    'GET /v1.1/apps/{appId}/integrations: response/integrations/0/originWhitelist must be array',
    'PUT /v1.1/apps/{appId}/integrations/{integrationId}: request/originWhitelist must be array',
    'PUT /v1.1/apps/{appId}/integrations/{integrationId}: request/prechatCapture is not specified',
    'PUT /v1.1/apps/{appId}/integrations/{integrationId}: response/integration/originWhitelist must be array',
  ],
  // The specification's own examples have further members.
  v2: ['POST /v2/apps/{appId}/integrations: request/prechatCapture/fields/0/placeholder is not specified'],
} as const;

test.for(['v1.1', 'v2'] as const)(
  '%s: what is said about channels is as specified',
  async (api, { skip }) => {
    const specification = specificationOr(api, skip);
    const { type, token } = PHONE[api];
    const few = (colour: string, list: string): string =>
      manifest(
        api,
        `      phone: { type: ${type}, displayName: Phone, ${token}: "\${TOKEN_ONE}" }
      bot: { type: telegram, token: "\${TOKEN_TWO}" }
      site:
        type: web
        brandColor: "${colour}"
        originWhitelist: ${list}
        prechatCapture: { enabled: true, fields: [{ type: email, name: mail, label: Mail }] }`,
      );
    const seen: Exchange[] = [];
    const actions = new Set<string>();
    // By the letter of the specifications, reads show the credentials that are not marked as write-only, and no null.
    const switches = { unmarkedSecrets: 'shown', defaultFields: 'documented' } as const;
    await inWorld(
      everyType(api),
      (world) =>
        recorded(world.emulator.url, async (url, exchanges) => {
          const apply = async (inputs: Inputs = {}): Promise<void> => {
            const ran = await world.run('apply', { variables: variables(), ...inputs, 'api-url': url });
            expect(ran.outcome.failed, ran.log).toBe(false);
            for (const { kind, action } of ran.outcome.plan?.changes ?? []) actions.add(`${action} ${kind}`);
          };
          await apply();
          await world.write(few('aabbcc', '[https://a.example]'));
          await apply({ prune: 'owned', 'max-deletes': '100', 'allow-replace': 'true' });
          await world.write(few('ccbbaa', '[]'));
          const anew = variables({ TOKEN_ONE: 'another-one-of-nobody', TOKEN_TWO: 'another-two-of-nobody' });
          await apply({ variables: anew, 'allow-replace': 'true' });
          seen.push(...exchanges);
        }),
      { switches },
    );
    expect(actions).toEqual(
      new Set(['create app', 'create channel', 'update channel', 'replace channel', 'delete channel']),
    );
    const deviations = seen.flatMap((one) => specification.deviations(one));
    expect([...new Set(deviations)].sort()).toEqual(UNSPECIFIED[api]);
  },
);
