/** Which resource of an app belongs to each manifest key. */

import { expect, test } from 'vitest';
import { ObservedPeers } from '../../src/reconcile/observe/pairs.ts';
import { id } from './given.ts';
import { declares, type Given, holds, observedApp, short } from './in-app.ts';

const [HERE, THERE] = ['https://chat.acme.example/here', 'https://chat.acme.example/there'];
const ROTATED = { rotate: { every: 86_400, overlap: 86_400 } } as const;

interface Row extends Given {
  /** `key: id`, with `recorded` behind it where the marks say so. */
  readonly pairs: readonly string[];
  /** The ids of forerunners. */
  readonly retiring?: readonly string[];
}

const ROWS: Readonly<Record<string, Row>> = {
  'a record counts, whatever the resource looks like': {
    manifest: [declares.webhook('inbox', HERE)],
    account: [holds.webhook(7, THERE), holds.webhook(8, HERE)],
    marks: { provision_webhook_inbox: id(8) },
    pairs: ['inbox: #8 recorded'],
  },
  'without a record, the oldest that looks the same counts': {
    manifest: [declares.webhook('inbox', HERE)],
    account: [holds.webhook(9, HERE), holds.webhook(8, HERE)],
    pairs: ['inbox: #8'],
  },
  'a record of something that is gone says nothing': {
    manifest: [declares.webhook('inbox', HERE)],
    account: [holds.webhook(8, HERE)],
    marks: { provision_webhook_inbox: id(7) },
    pairs: ['inbox: #8'],
  },
  'two keys that exchange their targets exchange their webhooks': {
    manifest: [declares.webhook('inbox', THERE), declares.webhook('audit', HERE)],
    account: [holds.webhook(7, HERE), holds.webhook(8, THERE)],
    marks: { provision_webhook_inbox: id(7), provision_webhook_audit: id(8) },
    pairs: ['inbox: #8 recorded', 'audit: #7 recorded'],
  },
  'a renamed key takes over what its former key recorded': {
    manifest: [declares.webhook('messages', HERE)],
    account: [holds.webhook(7, HERE)],
    marks: { provision_webhook_inbox: id(7) },
    pairs: ['messages: #7 recorded'],
  },
  'a channel keeps its record although another looks more like it': {
    manifest: [declares.channel('desk', 'line', { displayName: 'Desk' })],
    account: [
      holds.channel(7, 'line', { displayName: 'Old' }),
      holds.channel(8, 'line', { displayName: 'Desk' }),
    ],
    marks: { provision_channel_desk: id(7) },
    pairs: ['desk: #7 recorded'],
  },
  'of several channels the one with the name counts': {
    manifest: [declares.channel('desk', 'twilio', { displayName: 'Desk' })],
    account: [holds.channel(7, 'twilio'), holds.channel(8, 'twilio', { displayName: 'Desk' })],
    pairs: ['desk: #8'],
  },
  'what is only referred to is told by its looks alone': {
    manifest: [declares.channel('desk', 'line', { displayName: 'Desk', external: true })],
    account: [
      holds.channel(7, 'line', { displayName: 'Old' }),
      holds.channel(8, 'line', { displayName: 'Desk' }),
    ],
    marks: { provision_channel_desk: id(7) },
    pairs: ['desk: #8'],
  },
  'a key that is not rotated keeps its record': {
    manifest: [declares.key('backend')],
    account: [holds.key(7, 'backend'), holds.key(8, 'backend')],
    marks: { provision_key_backend: `app_${id(7)}` },
    pairs: ['backend: app_#7 recorded'],
  },
  'of a rotated key the newest counts, whichever is recorded': {
    manifest: [declares.key('backend', ROTATED)],
    account: [holds.key(7, 'backend'), holds.key(8, 'backend')],
    marks: { provision_key_backend: `app_${id(7)}` },
    pairs: ['backend: app_#8'],
  },
  'keys between the oldest recorded one and the one that counts are forerunners': {
    manifest: [declares.key('backend', ROTATED)],
    account: [5, 6, 7, 8, 9].map((number) => holds.key(number, 'backend')),
    marks: { provision_key_backend: `app_${id(9)}`, provision_retiring_backend: `app_${id(6)}` },
    pairs: ['backend: app_#9 recorded'],
    retiring: ['app_#6', 'app_#7', 'app_#8'],
  },
};

test.each(Object.entries(ROWS))('%s', (_name, { pairs, retiring = [], ...given }) => {
  const app = observedApp(given);
  const peers = new ObservedPeers(app, app.children);
  const all = app.subject.children.map((kind) => peers.pairsOf(kind));
  const seen = all.flatMap(({ byKey }) =>
    [...byKey].map(([key, one]) => `${key}: ${short(one.actual.id)}${one.recorded ? ' recorded' : ''}`),
  );
  expect(seen).toEqual(pairs);
  expect(all.flatMap((one) => [...one.retiring].map(short)).sort()).toEqual(retiring);
});
