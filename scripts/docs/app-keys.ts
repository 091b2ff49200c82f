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
    name: 'service accounts',
    api: 'v1.1',
    before: 'serviceAccounts: { ci: { name: ci } }',
    works: [],
  },
];

const APIS: readonly Api[] = ['v2', 'v1.1'];

/** What works, by generation, and below it what never does. */
export function appKeysTable(): string {
  const names = [...new Set(KINDS.map(({ name }) => name))];
  const rows = names.map((name) => [name, ...APIS.map((api) => cell(name, api))]);
  const never = COLUMNS.filter((column) => !KINDS.some(({ works }) => works.includes(column)));
  return `${table(['', ...APIS], rows)}

“All” is ${words(ALL)}. ${words(never)} delete apps, and are refused.`;
}

function cell(name: string, api: Api): string {
  const kind = KINDS.find((one) => one.name === name && one.api === api);
  if (kind === undefined) return '';
  const { works, without = [] } = kind;
  if (works.length === 0) return 'no';
  const lacking = ALL.filter((column) => !works.includes(column) && !without.includes(column));
  if (lacking.length === 0) return 'all';
  return lacking.length < works.length ? `all but ${words(lacking)}` : `only ${words(works)}`;
}

function words(columns: readonly Column[]): string {
  const names = columns.map((column) => `\`${column}\``);
  const last = names.pop() ?? '';
  return names.length === 0 ? last : `${names.join(', ')} and ${last}`;
}
