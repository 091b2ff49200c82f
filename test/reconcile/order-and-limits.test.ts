/** What refers to something decides about the order of a plan; what the vendor allows, about whether it is carried out. */

import { describe, expect, test } from 'vitest';
import { deletesAmong } from '../../src/reconcile/apply/deletes.ts';
import { id } from './given.ts';
import { declares, type Given, holds, inApp, short } from './in-app.ts';

const HERE = 'https://chat.acme.example/here';
const board = holds.switchboard(50);
const marks = {
  provision_switchboard_: id(50),
  provision_switchboardIntegration_first: id(51),
  provision_switchboardIntegration_second: id(52),
} as const;

const REFERENCES: Readonly<Record<string, Given & { readonly plan: readonly string[] }>> = {
  'what another refers to is deleted after that has been changed': {
    manifest: [declares.switchboard(), declares.integration('first', { nextSwitchboardIntegration: null })],
    account: [
      board,
      holds.integration(51, 'first', { nextSwitchboardIntegrationId: id(52) }),
      holds.integration(52, 'second'),
    ],
    marks,
    prune: 'owned',
    plan: [
      'update support.switchboard.switchboardIntegrations.first',
      'late delete support.switchboard.switchboardIntegrations.second',
    ],
  },
  'a webhook goes late where a switchboard integration knows it by its integration': {
    manifest: [declares.switchboard()],
    account: [
      holds.webhook(7, HERE, { container: id(70) }),
      board,
      holds.integration(51, 'first', { integrationId: id(70) }),
    ],
    marks: { ...marks, provision_webhook_inbox: id(7) },
    prune: 'owned',
    plan: [
      'late delete support.webhooks.inbox',
      'late delete support.switchboard.switchboardIntegrations.first',
    ],
  },
  'a webhook that nothing refers to goes first': {
    account: [holds.webhook(7, HERE)],
    marks: { provision_webhook_inbox: id(7) },
    prune: 'owned',
    plan: ['delete support.webhooks.inbox'],
  },
  'a link to what is not to be had is left out': {
    manifest: [
      declares.switchboard(),
      declares.integration('agent', { external: true }),
      declares.integration('first', { nextSwitchboardIntegration: { key: 'agent', name: 'agent' } }),
    ],
    account: [board, holds.integration(51, 'first')],
    marks,
    plan: [],
  },
};

describe('references', () => {
  test.each(Object.entries(REFERENCES))('%s', (_name, { plan, ...given }) => {
    expect(inApp(given).plan).toEqual(plan);
  });

  test('what is created last is deleted first', () => {
    const { steps } = inApp({
      account: [holds.key(5, 'backend'), holds.channel(6, 'line'), holds.webhook(7, HERE)],
      prune: 'all',
    });
    expect(deletesAmong(steps).map(({ address }) => short(address))).toEqual([
      'support.webhooks.#7',
      'support.channels.#6',
      'support.keys.app_#5',
    ]);
  });
});

const targets = (count: number, first = 0): string[] =>
  Array.from({ length: count }, (_, at) => `${HERE}/${first + at}`);
const present = (count: number) => targets(count).map((target, at) => holds.webhook(10 + at, target));

const LIMITS: Readonly<Record<string, Given & { readonly problems: readonly string[] }>> = {
  'as many as the vendor allows are fine': {
    manifest: targets(10).map((target, at) => declares.webhook(`hook-${at}`, target)),
    problems: [],
  },
  'one more is refused': {
    manifest: targets(11).map((target, at) => declares.webhook(`hook-${at}`, target)),
    problems: ['support.webhooks'],
  },
  'what is there already counts': {
    manifest: [declares.webhook('inbox', HERE)],
    account: present(10),
    problems: ['support.webhooks'],
  },
  'what is deleted first leaves room': {
    manifest: [declares.webhook('inbox', HERE)],
    account: present(10),
    prune: 'all',
    problems: [],
  },
  'more than the vendor allows may stay where nothing is added': { account: present(11), problems: [] },
  'a rotation needs room for both keys': {
    manifest: [declares.key('backend', { rotate: { every: 86_400, overlap: 86_400 } })],
    account: [holds.key(7, 'backend'), ...targets(9).map((name, at) => holds.key(20 + at, name))],
    marks: { provision_key_backend: `app_${id(7)}` },
    problems: ['support.keys'],
  },
  'keys of an integration are counted by their webhook': {
    manifest: [
      declares.webhook('inbox', HERE),
      declares.webhook('audit', `${HERE}/audit`),
      ...targets(11).map((_, at) => declares.integrationKey('inbox', `key-${at}`)),
      ...targets(10).map((_, at) => declares.integrationKey('audit', `key-${at}`)),
    ],
    problems: ['support.webhooks.inbox'],
  },
};

describe('limits', () => {
  test.each(Object.entries(LIMITS))('%s', (_name, { problems, ...given }) => {
    expect(inApp(given).problems).toEqual(problems);
  });
});

const ROTATED = { rotate: { every: 9000 * 86_400, overlap: 7 * 86_400 } } as const;
const OWN = { provision_key_backend: `app_${id(7)}` } as const;
const strangers = (count: number) => targets(count).map((name, at) => holds.key(20 + at, name));

const LATER: Readonly<Record<string, Given & { readonly warnings: readonly string[] }>> = {
  'there is room for the second key': {
    manifest: [declares.key('backend', ROTATED)],
    account: [holds.key(7, 'backend'), ...strangers(8)],
    marks: OWN,
    warnings: [],
  },
  'keys that no manifest declares take the room': {
    manifest: [declares.key('backend', ROTATED)],
    account: [holds.key(7, 'backend'), ...strangers(9)],
    marks: OWN,
    warnings: ['support.keys.backend'],
  },
  'also before there is a first one': {
    manifest: [declares.key('backend', ROTATED)],
    account: strangers(9),
    warnings: ['support.keys.backend'],
  },
  'but not when they are deleted': {
    manifest: [declares.key('backend', ROTATED)],
    account: [holds.key(7, 'backend'), ...strangers(9)],
    marks: OWN,
    prune: 'all',
    warnings: [],
  },
  'an old key that waits for its end is not counted twice': {
    manifest: [declares.key('backend', ROTATED)],
    account: [holds.key(7, 'backend'), holds.key(8, 'backend'), ...strangers(8)],
    marks: { provision_key_backend: `app_${id(8)}`, provision_retiring_backend: `app_${id(7)}` },
    warnings: [],
  },
  'a key that is not rotated needs one place': {
    manifest: [declares.key('backend')],
    account: [holds.key(7, 'backend'), ...strangers(9)],
    marks: OWN,
    warnings: [],
  },
};

describe('room for a later rotation', () => {
  test.each(Object.entries(LATER))('%s', (_name, { warnings, ...given }) => {
    const seen = inApp(given);
    expect(seen.problems).toEqual([]);
    expect(seen.warnings).toEqual(warnings);
  });
});
