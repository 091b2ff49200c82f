/**
 * What can be done with app keys: each mode with each kind of resource, in both generations. docs/suite.md shows it, and
 * test/app-keys/kinds.test.ts tries every cell of it.
 */

import type { Api } from '../../src/model.ts';
import { table } from './table.ts';

/** What is tried: the modes, and apply where it deletes. */
export const COLUMNS = [
  'plan',
  'check',
  'apply',
  'prune: owned',
  'credentials',
  'export',
  'destroy',
  'sweep',
] as const;
export type Column = (typeof COLUMNS)[number];

/** A kind of resource in one generation. */
export interface Kind {
  readonly name: string;
  readonly api: Api;
  /** Lines of an app in the manifest, or of the manifest itself for `serviceAccounts`, before and after a change; `${TARGET}` is an address that answers. */
  readonly before: string;
  readonly after?: string;
  /** The app does not exist: no `id` names it, and the key is of another one. */
  readonly isNew?: boolean;
  readonly works: readonly Column[];
  /** Columns that say nothing about it: a field is never pruned. */
  readonly without?: readonly Column[];
}

const WITHOUT_PRUNE: readonly Column[] = ['plan', 'check', 'apply', 'credentials', 'export'];
const ALL: readonly Column[] = [...WITHOUT_PRUNE, 'prune: owned'];
const FIELD: readonly Column[] = ['prune: owned'];
/** What an account holds can be read where it cannot be changed. */
const READ: readonly Column[] = ['credentials', 'export'];

const hook = (triggers: string, more = ''): string =>
  `webhooks: { inbox: { target: "\${TARGET}/inbox", triggers: [${triggers}]${more} } }`;
const site = (colour: string): string =>
  `channels: { site: { type: web, displayName: Site, brandColor: '${colour}' } }`;
const menu = (text: string): string =>
  `menu: { items: [{ type: link, text: ${text}, uri: "https://acme.example" }] }`;
const template = (text: string): string =>
  `templates: { hello: { name: hello, message: { role: appMaker, type: text, text: ${text} } } }`;
/** Beside the agents that Zendesk has put on every switchboard. */
const board = (standby: boolean): string =>
  `${hook("'conversation:message'")}
    switchboard:
      defaultSwitchboardIntegration: agents
      switchboardIntegrations:
        bot: { webhook: inbox, deliverStandbyEvents: ${standby} }
        agents: { external: true, name: zd-agentWorkspace }`;

/** The kinds in the order of the page. */
export const KINDS: readonly Kind[] = [
  {
    name: 'webhooks',
    api: 'v2',
    before: hook("'conversation:message'"),
    after: hook("'conversation:message', 'conversation:postback'"),
    works: ALL,
  },
  {
    name: 'webhooks',
    api: 'v1.1',
    before: hook('message'),
    after: hook('message, postback'),
    works: WITHOUT_PRUNE,
  },
  { name: 'channels', api: 'v2', before: site('0b7a75'), after: site('65758e'), works: ALL },
  { name: 'channels', api: 'v1.1', before: site('0b7a75'), after: site('65758e'), works: WITHOUT_PRUNE },
  {
    name: 'keys of integrations',
    api: 'v2',
    before: hook("'conversation:message'", ', keys: { bot: { jwt: { expiresIn: 30d } } }'),
    after: hook("'conversation:message'", ', keys: { bot: {}, spare: { rotate: { every: 90d } } }'),
    works: ALL,
  },
  { name: 'switchboards', api: 'v2', before: board(true), after: board(false), works: ALL },
  { name: 'menus', api: 'v1.1', before: menu('Help'), after: menu('More'), works: WITHOUT_PRUNE },
  {
    name: 'message templates',
    api: 'v1.1',
    before: template('Hello'),
    after: template('Welcome'),
    works: WITHOUT_PRUNE,
  },
  {
    name: 'name of the app',
    api: 'v2',
    before: 'name: Acme Messaging',
    after: 'name: Acme Chat',
    works: WITHOUT_PRUNE,
    without: FIELD,
  },
  { name: 'name of the app', api: 'v1.1', before: 'name: Acme Messaging', works: READ, without: FIELD },
  {
    name: 'settings',
    api: 'v2',
    before: 'settings: { echoPostback: true }',
    after: 'settings: { echoPostback: false }',
    works: WITHOUT_PRUNE,
    without: FIELD,
  },
  { name: 'settings', api: 'v1.1', before: 'settings: { echoPostback: true }', works: READ, without: FIELD },
  {
    name: 'metadata',
    api: 'v2',
    before: 'metadata: { team: care }',
    after: 'metadata: { team: sales }',
    works: WITHOUT_PRUNE,
    without: FIELD,
  },
  { name: 'metadata', api: 'v1.1', before: 'metadata: { team: care }', works: READ, without: FIELD },
  { name: '`keys` of the app', api: 'v2', before: 'keys: { backend: {} }', works: [] },
  { name: '`keys` of the app', api: 'v1.1', before: 'keys: { backend: {} }', works: [] },
  { name: 'new apps', api: 'v2', before: 'protect: false', isNew: true, works: [] },
  { name: 'new apps', api: 'v1.1', before: 'protect: false', isNew: true, works: [] },
  {
    name: 'service accounts (v1.1)',
    api: 'v1.1',
    before: 'serviceAccounts: { ci: { name: ci } }',
    works: [],
  },
];

/** One table for each generation would repeat the most of it: a cell names the generations in which it works. */
export function appKeysTable(): string {
  const names = [...new Set(KINDS.map(({ name }) => name))];
  const rows = names.map((name) => {
    const kinds = KINDS.filter((kind) => kind.name === name);
    return [name, ...COLUMNS.map((column) => cell(kinds, column))];
  });
  return table(['', ...COLUMNS.map((column) => `\`${column}\``)], rows);
}

function cell(kinds: readonly Kind[], column: Column): string {
  if (kinds.some(({ without = [] }) => without.includes(column))) return '';
  const apis = kinds.filter(({ works }) => works.includes(column)).map(({ api }) => api);
  return apis.length === 0 ? 'no' : apis.join(', ');
}
