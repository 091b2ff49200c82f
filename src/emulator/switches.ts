/**
 * What the vendor leaves undocumented, as switches: for each behaviour the likelier variant is the default, and a
 * client that has to be right under all of them can be run against every other one.
 */

interface Choice {
  /** The variants; the first is the default. */
  readonly values: readonly (string | number)[];
  readonly about: string;
}

interface Count {
  /** The default of a switch that takes a whole number. */
  readonly count: number;
  readonly about: string;
}

const TABLE = {
  /** What an update of `metadata` does with entries it does not name. */
  metadataUpdate: { values: ['merge', 'replace'], about: 'entries of metadata that an update does not name' },
  /** What an update of `settings` does with settings it does not name; replacing sets them to their defaults. */
  settingsUpdate: { values: ['merge', 'replace'], about: 'settings that an update does not name' },
  /** What `null` as a metadata entry or setting does: removes it, is refused with 400, or is passed over. */
  nullInUpdate: { values: ['removes', 'refused', 'ignored'], about: 'null as a metadata entry or a setting' },
  /** How an app without metadata shows it. */
  emptyMetadata: { values: ['absent', 'empty', 'null'], about: 'how an app without metadata shows it' },
  /** What `multiConvoEnabled: false` does once it is true. */
  multiConvoOff: { values: ['error', 'ignore'], about: 'multiConvoEnabled: false once it is true' },
  /** Whether v1.1 shows the settings that only v2 documents. */
  v11Settings: { values: ['documented', 'all'], about: 'the settings that v1.1 shows' },
  /** A second v1.1 webhook with the same target in one app: 409, 200 with the old one unchanged, or a new one. */
  duplicateTarget: {
    values: ['error', 'return-existing', 'allow'],
    about: 'a second v1.1 webhook with the same target in one app',
  },
  /** A second v2 webhook with the same target in one app. */
  duplicateTargetInV2: {
    values: ['allow', 'error'],
    about: 'a second v2 webhook with the same target in one app',
  },
  /**
   * A slash at the end of a webhook's target: it counts, or is ignored when targets are compared (the two switches
   * above hold then for targets that differ in it alone), or is not kept at all.
   */
  trailingSlash: {
    values: ['counts', 'ignored', 'dropped'],
    about: "a slash at the end of a webhook's target",
  },
  /** A second integration of one number, account or page in one app. */
  duplicateChannel: {
    values: ['allow', 'error'],
    about: 'a second integration of one number, account or page in one app',
  },
  /** The order of every list; the random one is the same for every request. */
  listOrder: { values: ['ascending', 'descending', 'random'], about: 'the order of lists, by id' },
  /** The order of a webhook's triggers in answers. */
  triggerOrder: { values: ['as-sent', 'reversed'], about: "the order of a webhook's triggers in answers" },
  /** A page size outside of 1 to 100. */
  pageLimit: { values: ['error', 'clamp'], about: 'a page size outside of 1 to 100' },
  /** The status that answers the creation of a key in v1.1. */
  keyCreateStatus: { values: [201, 200], about: 'the status of a created key in v1.1' },
  /** Whether the token of the v1.1 `/jwt` endpoint carries `iat`. */
  jwtIat: { values: ['present', 'absent'], about: 'iat in the token of the v1.1 /jwt endpoint' },
  /** The algorithms that tokens may be signed with. */
  jwtAlgorithms: { values: ['HS256', 'any-hmac'], about: 'the algorithms that tokens may be signed with' },
  /** How many apps the account's plan allows; one more is answered with 402. 0 allows any number. */
  appLimit: { count: 0, about: "apps that the account's plan allows, 0 for any number" },
  /** Whether v2 webhooks show in the v1.1 list. */
  v2WebhooksInV11: { values: ['hidden', 'shown'], about: 'v2 webhooks in the v1.1 list' },
  /** Whether v1.1 webhooks show in v2, as translated custom integrations. */
  v11WebhooksInV2: { values: ['shown', 'hidden'], about: 'v1.1 webhooks in v2' },
  /** Triggers that the API does not know. */
  unknownTriggers: { values: ['refused', 'accepted'], about: 'triggers that the API does not know' },
  /** One trigger as a text instead of a list, as in `"triggers": "*"`. */
  triggersAsText: { values: ['accepted', 'refused'], about: 'v1.1 triggers as a text instead of a list' },
  /** The `HEAD` that must succeed before a webhook's target is taken. */
  headCheck: {
    values: ['target-then-origin', 'origin', 'off'],
    about: "the HEAD request that checks a webhook's target",
  },
  /** Whether a target may be plain http. */
  httpTargets: { values: ['accepted', 'refused'], about: 'webhook targets with plain http' },
  /** Whether an app key may read its own app in v1.1. */
  appKeyReadsApp: { values: ['allowed', 'forbidden'], about: 'GET of its own app by an app key in v1.1' },
  /** Whether account keys may use the v2 webhook endpoints. */
  accountOnV2Webhooks: {
    values: ['forbidden', 'allowed'],
    about: 'account keys on the v2 webhook endpoints',
  },
  /** The status for good credentials with the wrong scope. */
  wrongScopeStatus: { values: [403, 401], about: 'the status for good credentials with the wrong scope' },
  /** How reads of an integration show its credentials. */
  integrationSecrets: { values: ['missing', 'null'], about: "an integration's credentials in reads" },
  /** Whether reads show the credentials that the v2 specification does not mark as write-only. */
  unmarkedSecrets: {
    values: ['missing', 'shown'],
    about: 'credentials not marked as write-only, in reads',
  },
  /**
   * How reads show the fields of an integration that nobody set: in v1.1 as the vendor's live API did (for web some are null,
   * most absent), or all with their defaults as documented, or in both generations not at all.
   */
  defaultFields: {
    values: ['recorded', 'documented', 'absent'],
    about: "an integration's fields that have their default values, in reads",
  },
  /** How reads show the settings of an app that have their default values. */
  defaultSettings: {
    values: ['shown', 'absent'],
    about: 'settings that have their default values, in reads',
  },
  /** Whether `defaultResponder` is in every answer with an integration, or in those to get and list alone. */
  defaultResponder: {
    values: ['reads', 'always'],
    about: 'v2 answers that show the default responder of an integration',
  },
  /** How many reads a new integration answers as `inactive` before it is `active`. */
  inactiveReads: { count: 0, about: 'reads that show a new integration as inactive' },
  /** What an empty list does to a web integration's list fields. */
  emptyLists: { values: ['ignored', 'clear'], about: "an empty array for a web integration's list" },
  /** Fields of a body that the API does not know. */
  unknownFields: { values: ['ignored', 'refused'], about: 'fields that the API does not know' },
  /** Fields of an integration that the API knows but cannot update. */
  fixedFields: { values: ['refused', 'ignored'], about: 'integration fields that cannot be updated' },
  /** What a v1.1 integration without a menu of its own shows as its menu: an empty one, 404, or the app's. */
  absentMenu: {
    values: ['empty', 'missing', 'inherited'],
    about: 'the menu of an integration that has none',
  },
  /** Whether v1.1 menus show `settings` that have the default value. */
  menuSettings: { values: ['shown', 'absent'], about: 'settings of a menu that have their default values' },
  /** What a menu's update without `settings` does to them. */
  menuSettingsUpdate: { values: ['kept', 'reset'], about: 'settings of a menu that an update does not name' },
  /** A second message template of one name in one app. */
  templateNames: { values: ['unique', 'any'], about: 'two message templates of one name in one app' },
  /** A name that the switchboard has already. */
  switchboardNames: { values: ['unique', 'any'], about: 'two switchboard integrations of one name' },
  /** Deleting an integration that is on the switchboard: refused with 400, or takes it off there too. */
  standingIntegration: {
    values: ['refused', 'removed'],
    about: 'deleting an integration that is on the switchboard',
  },
  /**
   * The targets that messages are posted to. A manifest names production's targets too, and may come from a pull request:
   * no message of a test reaches them, or other hosts of the network, by accident.
   */
  deliveries: { values: ['loopback', 'anywhere'], about: 'the targets that messages are posted to' },
  /** The seconds before a failed delivery is tried again; each further pause is twice as long. */
  deliveryPause: { count: 60, about: 'seconds before a failed delivery is tried again, then twice as many' },
  /** A body that does not say it is JSON. */
  contentType: { values: ['lenient', 'strict'], about: 'a body whose content type is not JSON' },
} as const satisfies Record<string, Choice | Count>;

/** The name of a switch. */
export type SwitchName = keyof typeof TABLE;

type ValueOf<Entry> = Entry extends { values: readonly (infer Value)[] } ? Value : number;

/** Every switch with its value; what each means is told at the table above, and by `--help`. */
export type Switches = { -readonly [Name in SwitchName]: ValueOf<(typeof TABLE)[Name]> };

/** The defaults: what the vendor's live API was seen to do, else what is documented, else what practice suggests. */
export const DEFAULT_SWITCHES: Readonly<Switches> = Object.freeze(defaults());

/** A switch that does not exist, or a value it does not take. */
export class SwitchError extends Error {
  override readonly name = 'SwitchError';
}

/**
 * Reads one switch from text or JSON.
 * @throws {SwitchError} naming what would be right
 */
export function readSwitch(name: string, value: unknown): Partial<Switches> {
  const entry: Choice | Count | undefined = Object.hasOwn(TABLE, name)
    ? TABLE[name as SwitchName]
    : undefined;
  if (entry === undefined) {
    throw new SwitchError(`There is no switch "${name}". There are: ${Object.keys(TABLE).join(', ')}.`);
  }
  const text = String(value);
  if ('count' in entry) {
    if (/^\d{1,9}$/.test(text)) return { [name]: Number(text) };
    throw new SwitchError(`The switch ${name} takes a whole number, not "${text}".`);
  }
  const known = entry.values.find((candidate) => String(candidate) === text);
  if (known !== undefined) return { [name]: known };
  throw new SwitchError(`The switch ${name} takes ${entry.values.join(', ')}, not "${text}".`);
}

/**
 * Reads a switch written as `name=value`.
 * @throws {SwitchError} naming what would be right
 */
export function parseSwitch(text: string): Partial<Switches> {
  const at = text.indexOf('=');
  if (at < 1) throw new SwitchError(`A switch is written name=value, not "${text}".`);
  return readSwitch(text.slice(0, at), text.slice(at + 1));
}

/** One line per switch for `--help`: name, values (the default first), meaning. */
export function describeSwitches(): string[] {
  return Object.entries<Choice | Count>(TABLE).map(([name, entry]) => {
    const values = 'count' in entry ? `a number (${entry.count})` : entry.values.join(' | ');
    return `${name.padEnd(20)} ${entry.about}: ${values}`;
  });
}

function defaults(): Switches {
  const entries = Object.entries<Choice | Count>(TABLE).map(([name, entry]) => [
    name,
    'count' in entry ? entry.count : entry.values[0],
  ]);
  return Object.fromEntries(entries) as Switches;
}
