/** What an app can have in it, kind by kind, and its manifest without that: what the records of each have to outlive. */

import type { Api } from '../../src/model.ts';
import { TARGETS, TRIGGER } from '../lifecycle/life.ts';

const MENU = { items: [{ type: 'link', text: 'Shop', uri: 'https://acme.example' }] };
const PAGE = { type: 'messenger', pageAccessToken: 'page-token', appId: '4711', appSecret: 'app-secret' };
const inbox = (api: Api, more: object = {}): object => ({
  inbox: { target: `${TARGETS}/in`, triggers: [TRIGGER[api]], ...more },
});

/** An app, and the same without something. */
export interface Case {
  readonly api: Api;
  /** What left. */
  readonly what: string;
  /** The app as the manifest has it first. */
  readonly before: object;
  readonly after: object;
  /** What a later `prune: owned` deletes. */
  readonly deleted: readonly string[];
  /** The marks that hold until then. */
  readonly marks: readonly string[];
}

const BOTH: readonly Case[] = (['v1.1', 'v2'] as const).flatMap((api) => [
  {
    api,
    what: 'webhooks',
    before: { webhooks: inbox(api) },
    after: {},
    deleted: ['webhooks.inbox'],
    marks: ['webhook_inbox'],
  },
  {
    api,
    what: 'keys',
    before: { keys: { backend: {} } },
    after: {},
    deleted: ['keys.backend'],
    marks: ['key_backend'],
  },
  {
    api,
    what: 'channels',
    before: { channels: { page: PAGE } },
    after: {},
    deleted: ['channels.page'],
    marks: ['channel_page', 'print_page'],
  },
]);

/** One of each kind, and what stands in another. */
export const CASES: readonly Case[] = [
  ...BOTH,
  {
    api: 'v1.1',
    what: 'the menu of the app',
    before: { menu: MENU },
    after: {},
    deleted: ['menu'],
    marks: ['menu_'],
  },
  {
    api: 'v1.1',
    what: 'the menu of a channel',
    before: { channels: { page: { ...PAGE, menu: MENU } } },
    after: { channels: { page: PAGE } },
    deleted: ['channels.page.menu'],
    marks: ['channel_page', 'menu_page'],
  },
  {
    api: 'v1.1',
    what: 'a channel with its menu',
    before: { menu: MENU, channels: { page: { ...PAGE, menu: MENU } } },
    after: {},
    deleted: ['channels.page', 'menu'],
    marks: ['channel_page', 'menu_page', 'menu_'],
  },
  {
    api: 'v2',
    what: 'the keys of a webhook',
    before: { webhooks: inbox('v2', { keys: { bot: {} } }) },
    after: { webhooks: inbox('v2') },
    deleted: ['webhooks.inbox.keys.bot'],
    marks: ['webhook_inbox', 'integrationKey_inbox.bot'],
  },
  {
    api: 'v2',
    what: 'a webhook with its keys',
    before: { webhooks: inbox('v2', { keys: { bot: {} } }) },
    after: {},
    deleted: ['webhooks.inbox'],
    marks: ['webhook_inbox', 'integrationKey_inbox.bot'],
  },
  {
    api: 'v2',
    what: 'who stands on a switchboard',
    before: {
      webhooks: inbox('v2'),
      switchboard: {
        enabled: true,
        defaultSwitchboardIntegration: 'desk',
        switchboardIntegrations: { desk: { webhook: 'inbox' }, bot: { webhook: 'inbox' } },
      },
    },
    after: {
      webhooks: inbox('v2'),
      switchboard: {
        enabled: true,
        defaultSwitchboardIntegration: 'desk',
        switchboardIntegrations: { desk: { webhook: 'inbox' } },
      },
    },
    deleted: ['switchboard.switchboardIntegrations.bot'],
    marks: ['switchboardIntegration_desk', 'switchboardIntegration_bot'],
  },
  {
    api: 'v2',
    what: 'a switchboard with all',
    before: {
      webhooks: inbox('v2'),
      switchboard: { switchboardIntegrations: { desk: { webhook: 'inbox' } } },
    },
    after: { webhooks: inbox('v2') },
    deleted: ['switchboard'],
    marks: ['switchboard_', 'switchboardIntegration_desk'],
  },
];
