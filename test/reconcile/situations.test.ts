/** What each resource of an app is to a run, and what the plan does about it: one table, at least one row for each situation. */

import { expect, test } from 'vitest';
import type { DeclaredSituation, UndeclaredSituation } from '../../src/reconcile/plan/situation.ts';
import { id } from './given.ts';
import { declares, type Given, holds, inApp } from './in-app.ts';

const [HERE, THERE] = ['https://chat.acme.example/here', 'https://chat.acme.example/there'];
const V1 = { otherGeneration: 'v1.1' } as const;
const DAY = 86_400;
const ROTATED = { rotate: { every: 400 * DAY, overlap: 7 * DAY } } as const;
const webhook7 = { provision_webhook_inbox: id(7) } as const;
const switchboard50 = { provision_switchboard_: id(50) } as const;

interface Row extends Given {
  readonly situations: readonly string[];
  readonly plan?: readonly string[];
  readonly problems?: readonly string[];
  readonly warnings?: readonly string[];
}

const ROWS: Readonly<Record<string, Row>> = {
  // ---- declared ---------------------------------------------------------------------------------------------
  'what is not there is created': {
    manifest: [declares.webhook('inbox', HERE)],
    situations: ['support.webhooks.inbox: absent'],
    plan: ['create support.webhooks.inbox'],
  },
  'what is recorded and as declared is left as it is': {
    manifest: [declares.webhook('inbox', HERE)],
    account: [holds.webhook(7, HERE)],
    marks: webhook7,
    situations: ['support.webhooks.inbox: matched'],
  },
  'what is recorded and differs is updated': {
    manifest: [declares.webhook('inbox', HERE)],
    account: [holds.webhook(7, THERE)],
    marks: webhook7,
    situations: ['support.webhooks.inbox: matched'],
    plan: ['update support.webhooks.inbox'],
  },
  'what looks the same and is not recorded is adopted': {
    manifest: [declares.webhook('inbox', HERE)],
    account: [holds.webhook(7, HERE)],
    situations: ['support.webhooks.inbox: matched'],
    plan: ['adopt support.webhooks.inbox'],
  },
  'what differs in a field that the vendor cannot change stops the run': {
    manifest: [declares.channel('desk', 'telegram')],
    account: [holds.channel(7, 'line')],
    marks: { provision_channel_desk: id(7) },
    situations: ['support.channels.desk: matched'],
    plan: ['replace support.channels.desk'],
    problems: ['support.channels.desk.type'],
  },
  'and is recreated where that is allowed': {
    manifest: [declares.channel('desk', 'telegram')],
    account: [holds.channel(7, 'line')],
    marks: { provision_channel_desk: id(7) },
    allowReplace: true,
    situations: ['support.channels.desk: matched'],
    plan: ['replace support.channels.desk'],
  },
  'a key that is due is rotated': {
    manifest: [declares.key('backend', { rotate: { every: DAY, overlap: DAY } })],
    account: [holds.key(7, 'backend')],
    marks: { provision_key_backend: `app_${id(7)}` },
    situations: ['support.keys.backend: matched'],
    plan: ['rotate support.keys.backend'],
  },
  'several that could be it stop the run': {
    manifest: [declares.channel('desk', 'twilio')],
    account: [holds.channel(7, 'twilio'), holds.channel(8, 'twilio')],
    situations: ['support.channels.desk: ambiguous', '#7: undeclared', '#8: undeclared'],
    problems: ['support.channels.desk'],
  },
  'one of the other API generation that would do the work twice is in the way': {
    manifest: [declares.webhook('inbox', HERE)],
    account: [holds.webhook(7, HERE, V1)],
    situations: ['support.webhooks.inbox: in the way', '#7: undeclared'],
    warnings: ['support.webhooks.inbox'],
  },
  'and is replaced where prune covers it': {
    manifest: [declares.webhook('inbox', HERE)],
    account: [holds.webhook(7, HERE, V1)],
    prune: 'all',
    situations: ['support.webhooks.inbox: absent', '#7: pruned'],
    plan: ['create support.webhooks.inbox', 'delete support.webhooks.#7'],
  },
  'one of the other API generation that is there too is warned of': {
    manifest: [declares.webhook('inbox', HERE)],
    account: [holds.webhook(8, HERE), holds.webhook(7, HERE, V1)],
    marks: { provision_webhook_inbox: id(8) },
    situations: ['support.webhooks.inbox: matched', '#7: undeclared'],
    warnings: ['support.webhooks.inbox'],
  },
  'what requires something that is not created is blocked': {
    manifest: [declares.webhook('inbox', HERE), declares.integrationKey('inbox', 'bot')],
    account: [holds.webhook(7, HERE, V1)],
    situations: [
      'support.webhooks.inbox: in the way',
      '#7: undeclared',
      'support.webhooks.inbox.keys.bot: blocked',
    ],
    warnings: ['support.webhooks.inbox', 'support.webhooks.inbox.keys.bot'],
  },
  'what is to be empty, and is, needs nothing': {
    manifest: [declares.menu()],
    situations: ['support.menu: empty'],
  },
  'what is to be empty, and is not, is cleared by an update': {
    manifest: [declares.menu()],
    account: [holds.menu('Help')],
    marks: { provision_menu_: id(1) },
    situations: ['support.menu: matched'],
    plan: ['update support.menu'],
  },
  'what is only referred to is left as it is': {
    manifest: [declares.channel('desk', 'line', { external: true })],
    account: [holds.channel(7, 'line')],
    situations: ['support.channels.desk: external'],
  },
  'what is only referred to and not there is warned of': {
    manifest: [declares.channel('desk', 'line', { external: true })],
    situations: ['support.channels.desk: missing'],
    warnings: ['support.channels.desk'],
  },

  // ---- not declared -----------------------------------------------------------------------------------------
  'what the manifest does not name is left alone': {
    account: [holds.webhook(7, HERE), holds.webhook(8, THERE)],
    marks: webhook7,
    situations: ['#7: undeclared', '#8: undeclared'],
  },
  'with prune: owned, what is recorded goes': {
    account: [holds.webhook(7, HERE), holds.webhook(8, THERE)],
    marks: webhook7,
    prune: 'owned',
    situations: ['#7: pruned', '#8: undeclared'],
    plan: ['delete support.webhooks.inbox'],
  },
  'with prune: all, everything goes': {
    account: [holds.webhook(7, HERE), holds.webhook(8, THERE)],
    marks: webhook7,
    prune: 'all',
    situations: ['#7: pruned', '#8: pruned'],
    plan: ['delete support.webhooks.inbox', 'delete support.webhooks.#8'],
  },
  'but not what a Zendesk account creates by itself': {
    account: [holds.switchboard(50), holds.integration(51, 'answerBot')],
    prune: 'all',
    situations: ['#50: undeclared', '#51: undeclared'],
  },
  'and not what may exist but can be neither read nor deleted': {
    account: [holds.webhook(7, '', { ...V1, outOfReach: true })],
    marks: webhook7,
    prune: 'all',
    situations: ['#7: undeclared'],
  },
  'the key that signs the run stays': {
    account: [holds.key(7, 'backend')],
    marks: { provision_key_backend: `app_${id(7)}` },
    prune: 'owned',
    signingKeyId: `app_${id(7)}`,
    situations: ['app_#7: signing'],
    warnings: ['support.keys.backend'],
  },
  'a temporary key of a run that broke off goes without a word': {
    account: [holds.key(7, 'provision-temporary')],
    situations: ['app_#7: left over'],
  },
  'the forerunner of a rotated key is retired after the overlap': {
    manifest: [declares.key('backend', ROTATED)],
    account: [holds.key(7, 'backend'), holds.key(8, 'backend')],
    marks: { provision_key_backend: `app_${id(8)}`, provision_retiring_backend: `app_${id(7)}` },
    situations: ['support.keys.backend: matched', 'app_#7: forerunner'],
    plan: ['rotate support.keys.backend', 'retire support.keys.backend.app_#7'],
  },
  'the forerunner of a key that is not recorded yet stays': {
    manifest: [declares.key('backend', ROTATED)],
    account: [holds.key(7, 'backend'), holds.key(8, 'backend')],
    marks: { provision_key_backend: `app_${id(7)}` },
    situations: ['support.keys.backend: matched', 'app_#7: forerunner'],
    plan: ['rotate support.keys.backend'],
  },
  'what is in something that goes is no deletion of its own': {
    account: [
      holds.webhook(7, HERE, { container: id(70) }),
      holds.integrationKey(71, 'inbox', id(70), 'bot'),
    ],
    marks: { ...webhook7, 'provision_integrationKey_inbox.bot': `int_${id(71)}` },
    prune: 'owned',
    situations: ['#7: pruned', 'int_#71: contained'],
    plan: ['delete support.webhooks.inbox'],
  },
  'a switchboard takes its integrations with it': {
    account: [holds.switchboard(50), holds.integration(51, 'bot')],
    marks: { ...switchboard50, provision_switchboardIntegration_bot: id(51) },
    prune: 'owned',
    situations: ['#50: pruned', '#51: contained'],
    plan: ['delete support.switchboard'],
  },
  'a switchboard with integrations of others is kept': {
    account: [holds.switchboard(50), holds.integration(51, 'answerBot')],
    marks: switchboard50,
    prune: 'owned',
    situations: ['#50: kept', '#51: undeclared'],
    warnings: ['support.switchboard'],
  },
  'what others that stay refer to is kept, and people must decide': {
    manifest: [declares.switchboard()],
    account: [
      holds.switchboard(50, { defaultSwitchboardIntegrationId: id(51) }),
      holds.integration(51, 'bot'),
    ],
    marks: { ...switchboard50, provision_switchboardIntegration_bot: id(51) },
    prune: 'owned',
    situations: ['support.switchboard: matched', '#51: kept'],
    problems: ['support.switchboard.switchboardIntegrations.bot'],
  },
};

test.each(Object.entries(ROWS))(
  '%s',
  (_name, { situations, plan = [], problems = [], warnings = [], ...given }) => {
    expect(inApp(given)).toMatchObject({ situations, plan, problems, warnings });
  },
);

/** A row for each, or the compiler says which is missing. */
const SITUATIONS: Readonly<Record<(DeclaredSituation | UndeclaredSituation)['is'], true>> = {
  ambiguous: true,
  blocked: true,
  empty: true,
  external: true,
  missing: true,
  'in the way': true,
  absent: true,
  matched: true,
  contained: true,
  'left over': true,
  forerunner: true,
  kept: true,
  signing: true,
  pruned: true,
  undeclared: true,
};

test('every situation has a row', () => {
  const seen = Object.values(ROWS).flatMap((row) => row.situations.map((one) => one.split(': ')[1]));
  expect(Object.keys(SITUATIONS).filter((one) => !seen.includes(one))).toEqual([]);
});
