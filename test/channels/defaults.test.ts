/** What the vendor leaves out of its answers, or shows as null, is the documented default and no difference. */

import { expect, test } from 'vitest';
import type { Api } from '../../src/model.ts';
import { expectNothingLeft, inWorld } from '../proof/world.ts';
import { manifest, variables } from './manifests.ts';

const APIS = ['v1.1', 'v2'] as const satisfies readonly Api[];

const WEB = `brandColor: "65758E", fixedIntroPane: false, conversationColor: "09f", actionColor: "0099ff", displayStyle: button,
        buttonWidth: "58", buttonHeight: "58", originWhitelist: null, integrationOrder: null`;
const INSTAGRAM = `type: instagram, pageAccessToken: "\${TOKEN_ONE}", appId: "1", appSecret: "\${TOKEN_TWO}"`;

const DECLARED: Readonly<Record<Api, string>> = {
  'v1.1': `      site: { type: web, ${WEB} }
      wa: { type: whatsapp, deploymentId: d1, hsmFallbackLanguage: en_US }`,
  v2: `      site: { type: web, displayName: Site, ${WEB}, showAIDisclaimer: true, canUserSeeConversationList: false }
      wa: { type: whatsapp, displayName: WA, hsmFallbackLanguage: en_US }
      insta: { ${INSTAGRAM}, storyRepliesEnabled: true, storyMentionsEnabled: true }`,
};

test.each(
  APIS.flatMap((api) =>
    (['recorded', 'documented', 'absent'] as const).map((shown) => [api, shown] as const),
  ),
)('%s: declared defaults are no difference where answers show them as %s', async (api, defaultFields) => {
  const inputs = { variables: variables() };
  const text = manifest(api, DECLARED[api]).replace(
    '    channels:',
    '    settings: { maskCreditCardNumbers: true, useAnimalNames: false, echoPostback: false, ignoreAutoConversationStart: false }\n    channels:',
  );
  await inWorld(
    text,
    async (world) => {
      const ran = await world.run('apply', inputs);
      expect(ran.outcome.failed, ran.log).toBe(false);
      await expectNothingLeft(world, inputs);
      const plan = await world.run('plan', inputs);
      expect(plan.outcome.plan?.changes).toEqual([]);
    },
    { switches: { defaultFields, defaultSettings: defaultFields === 'absent' ? 'absent' : 'shown' } },
  );
});

test.each([
  [
    'v1.1',
    'serverKey: "${TOKEN_ONE}", senderId: "1"',
    'Google turned legacy FCM server keys off in June 2024',
  ],
  ['v2', 'serverKey: "${TOKEN_ONE}", senderId: "1"', 'Google turned legacy FCM server keys off in June 2024'],
  ['v2', 'showAIDisclaimer: false', 'users are not told that an AI answers'],
] as const)('%s: { %s } is a warning of the plan', async (api, fields, warning) => {
  await inWorld(
    manifest(api, `      droid: { type: android, displayName: Droid, ${fields} }`),
    async (world) => {
      const { outcome, log } = await world.run('plan', { variables: variables() });
      expect(outcome.failed, log).toBe(false);
      expect(log).toContain(warning);
      expect(outcome.plan?.warnings.map(({ message }) => message)).toContainEqual(
        expect.stringContaining(warning),
      );
    },
  );
});
