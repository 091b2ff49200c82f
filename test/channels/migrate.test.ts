/** What the way from v1.1 to v2 says of channels. */

import { expect, test } from 'vitest';
import { migrateToV2 } from '../../src/cli/migrate/migrate.ts';
import { v1App } from '../manifest/reading.ts';

test('channels that v2 calls or asks otherwise are left to people, the others stay as they are', () => {
  const text = v1App(
    'channels:',
    '  site: { type: web, brandColor: abc }',
    '  push: { type: fcm, serverKey: "${K}", senderId: "1" }',
    '  we: { type: wechat, appId: x, appSecret: "${K}" }',
    '  whats: { type: whatsapp, deploymentId: d }',
    '  bird: { type: messagebird, accessKey: "${K}", originator: x }',
  );
  const [file] = migrateToV2([{ name: 'smooch.yml', text }]).files;
  expect(file?.text).toBe(text.replace('v1.1', 'v2'));
  const open = file?.notes.filter(({ kind }) => kind === 'open') ?? [];
  expect(open.map(({ address, message }) => `${address}: ${message}`)).toEqual([
    'apps.support.channels.push.type: v2 has no channels of the type fcm: write android',
    'apps.support.channels.we.type: v2 has no channels of the type wechat: take it out',
    'apps.support.channels.whats.deploymentId: v2 knows no deploymentId of such a channel: take it out',
    'apps.support.channels.bird.signingKey: v2 requires signingKey: add it',
  ]);
});

test('menus, which v2 does not have, are left to people', () => {
  const text = v1App(
    'menu: { items: [{ type: link, text: Shop, uri: "https://acme.example" }] }',
    'channels:',
    '  page: { type: messenger, pageAccessToken: "${K}", appId: x, appSecret: "${K}", menu: { items: [] } }',
  );
  const [file] = migrateToV2([{ name: 'smooch.yml', text }]).files;
  const open = file?.notes.filter(({ kind }) => kind === 'open') ?? [];
  expect(open.map(({ address }) => address)).toEqual([
    'apps.support.menu',
    'apps.support.channels.page.menu',
  ]);
});
