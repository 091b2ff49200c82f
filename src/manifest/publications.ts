/** The section `publish`: from the checked entries of all files to what is to be published, and what must hold for it. */

import type { Api, DesiredPublication, Destination, Json, Place } from '../model.ts';
import { ownValue } from '../text/own-value.ts';
import { closest } from '../text/suggest.ts';
import type { Language } from './language.ts';
import { errorAt } from './rules/context.ts';
import { checkWhole } from './rules/whole.ts';
import { fill, type Lookup } from './schema/placeholders.ts';
import { sectionAt, sourceAt } from './schema/source.ts';
import { type FilePlaces, Places } from './yaml/places.ts';
import { type Findings, formatPlace } from './yaml/problem.ts';
import { isObject, type JsonObject } from './yaml/record.ts';
import type { Node } from './yaml/tree.ts';

/** A file as far as this section is concerned. */
export interface PublishingFile {
  readonly value: JsonObject | undefined;
  readonly root: Node | undefined;
  readonly places: FilePlaces;
}

/** One entry of the section, with its place. */
export interface PublicationEntry {
  readonly value: JsonObject;
  /** `publish[0]`, in its file. */
  readonly address: string;
  readonly places: Places;
  /** It differs from instance to instance: the name of each is in its own name, or in that of its environment. */
  readonly perInstance: boolean;
  /** What it declares; undefined where that cannot be used. */
  readonly publication: DesiredPublication | undefined;
  /** Reports what is wrong with one of its fields. */
  readonly wrong: (field: string, message: string) => undefined;
}

/** What the entries must fit. */
export interface PublishContext {
  readonly api: Api | undefined;
  readonly instance: string | undefined;
  /** The merged apps by their keys. */
  readonly apps: ReadonlyMap<string, Json>;
  /** The service accounts by their keys. */
  readonly serviceAccounts: ReadonlyMap<string, Json>;
  readonly language: Language;
  readonly findings: Findings;
}

/** How many secrets and variables GitHub keeps in one place ("Secrets reference", "Variables reference"). */
export const MOST_IN_PLACE: Readonly<
  Record<DesiredPublication['kind'], Readonly<Record<Destination['kind'], number>>>
> = {
  secret: { repository: 100, environment: 100, organization: 1000 },
  variable: { repository: 500, environment: 100, organization: 1000 },
};

/** The entries of all files, in order; unusable ones are left out. */
export function entriesOfFiles(
  files: readonly PublishingFile[],
  { sources }: Language,
  lookup: Lookup,
  findings: Findings,
): PublicationEntry[] {
  return files.flatMap(({ value, root, places }) => {
    const list = value?.['publish'];
    const node = root?.kind === 'map' ? root.entries.get('publish')?.value : undefined;
    const own = new Places([places], undefined);
    return (Array.isArray(list) ? list : []).flatMap((entry: Json, index): PublicationEntry[] => {
      if (!isObject(entry)) return [];
      // As it is written, before variables are replaced.
      const written = node?.kind === 'list' ? node.items[index] : undefined;
      const named = entry['variable'] === undefined ? 'secret' : 'variable';
      const perInstance = [named, 'environment'].some((field) => namesInstance(written, field, lookup));
      const publication = publicationOf(entry, perInstance, sources);
      const address = `publish[${index}]`;
      const wrong = (field: string, message: string): undefined =>
        errorAt({ places: own, findings }, `${address}.${field}`, message);
      return [{ value: entry, address, places: own, perInstance, publication, wrong }];
    });
  });
}

/** Checks all entries: each by itself, against the apps that it takes from, and against one another. */
export function checkPublications(entries: readonly PublicationEntry[], context: PublishContext): void {
  const { api, instance, findings } = context;
  const taken = new Map<string, PublicationEntry>();
  const counts = new Map<string, number>();
  for (const entry of entries) {
    const { value, address, places, publication } = entry;
    checkWhole(context.language.publishShape.of, value, address, { api, instance, places, findings });
    checkTogether(entry);
    checkSource(entry, context);
    checkInstance(entry, instance);
    if (publication === undefined) continue;
    checkTwice(publication, entry, taken);
    const one = oneTooMany(publication, counts);
    if (one !== undefined) errorAt({ places, findings }, address, one);
  }
}

/** What sound entries declare, each with its place. Addresses are unique. */
export function publicationsOf(
  entries: readonly PublicationEntry[],
): { readonly publication: DesiredPublication; readonly place: Place | undefined }[] {
  const found = entries.flatMap(({ publication, places, address }) =>
    publication === undefined ? [] : [{ publication, place: places.nearest(address) }],
  );
  return found.map(({ publication, place }) => {
    const same = found.filter(({ publication: other }) => other.name === publication.name);
    if (same.length === 1) return { publication, place };
    const kinds = new Set(same.map(({ publication: { kind } }) => kind));
    const kind = kinds.size > 1 ? `${publication.kind}s/` : '';
    const address = `${publication.address}@${kind}${destinationPath(publication.destination)}`;
    return { publication: { ...publication, address }, place };
  });
}

function publicationOf(
  value: JsonObject,
  perInstance: boolean,
  sources: Language['sources'],
): DesiredPublication | undefined {
  const { secret, variable, from } = value;
  const given = typeof secret === 'string' ? secret : variable;
  const source = typeof from === 'string' ? sourceAt(from, sources) : undefined;
  if (typeof given !== 'string' || source === undefined) return undefined;
  const kind = typeof secret === 'string' ? 'secret' : 'variable';
  const name = given.toUpperCase();
  const destination = destinationOf(value);
  return { address: `publish.${name}`, kind, name, source, destination, perInstance };
}

function destinationOf(value: JsonObject): Destination {
  const { environment, organization, visibility, repositories, repository } = value;
  const store =
    value['dependabot'] === true ? 'dependabot' : value['codespaces'] === true ? 'codespaces' : 'actions';
  if (typeof organization === 'string') {
    return {
      kind: 'organization',
      store,
      organization,
      visibility: visibility === 'all' || visibility === 'selected' ? visibility : 'private',
      repositories: Array.isArray(repositories)
        ? repositories.filter((one: Json) => typeof one === 'string')
        : [],
    };
  }
  const elsewhere = typeof repository === 'string' ? { repository } : {};
  return typeof environment === 'string'
    ? { kind: 'environment', environment, ...elsewhere }
    : { kind: 'repository', store, ...elsewhere };
}

/** A destination as a path, for telling apart entries of one name. */
function destinationPath(destination: Destination): string {
  if (destination.kind === 'organization') {
    const { organization, store } = destination;
    return `orgs/${organization.toLowerCase()}${store === 'actions' ? '' : `/${store}`}`;
  }
  const within =
    destination.kind === 'environment'
      ? `environments/${destination.environment.toLowerCase()}`
      : destination.store;
  return destination.repository === undefined ? within : `${destination.repository.toLowerCase()}/${within}`;
}

/** Stands for the instance where it is looked whether a text holds it; no name on GitHub has such a character. */
const ANY_INSTANCE = '\u{f0000}';

/**
 * Whether what comes of a field differs from instance to instance: their name is in it. That a placeholder asks whether
 * there is one, as in `${INSTANCE:+PRODUCTION}`, is not enough.
 */
function namesInstance(node: Node | undefined, field: string, lookup: Lookup): boolean {
  const written = node?.kind === 'map' ? node.entries.get(field)?.value : undefined;
  if (written?.kind !== 'scalar' || typeof written.value !== 'string') return false;
  const inAnyInstance: Lookup = (name) =>
    name === 'INSTANCE' || name === 'INSTANCE_ENV' ? ANY_INSTANCE : lookup(name);
  const filled = fill(written.value, inAnyInstance);
  return 'text' in filled && filled.text.includes(ANY_INSTANCE);
}

// ---- checks --------------------------------------------------------------------------------------------------

/** Fields that make no sense together. */
function checkTogether({ value, address, places, wrong }: PublicationEntry): void {
  // What was declared and refused is there all the same.
  const has = (field: string): boolean =>
    places.exact(`${address}.${field}`) !== undefined && ownValue(value, field) !== false;
  if (has('organization')) {
    if (has('environment'))
      wrong('environment', 'an organization has no environments; remove one of the two');
    if (has('repository')) {
      const remedy = 'to let some repositories see it, list them in repositories';
      wrong('repository', `it goes to the organization; ${remedy}`);
    }
    const isSelected = value['visibility'] === 'selected';
    if (isSelected && !has('repositories'))
      wrong('visibility', 'selected needs `repositories: [web]`, the list of those that see it');
    if (!isSelected && has('repositories')) {
      const remedy = 'write that too, or remove this';
      wrong('repositories', `only \`visibility: selected\` has a list of repositories; ${remedy}`);
    }
  } else {
    for (const field of ['visibility', 'repositories']) {
      if (has(field))
        wrong(field, `${field} belongs to an organization; write \`organization: acme\` too, or remove it`);
    }
  }
  if (has('dependabot') && has('codespaces')) {
    wrong('codespaces', 'dependabot and codespaces are two places; write an entry for each');
  }
  for (const field of ['dependabot', 'codespaces']) {
    if (!has(field)) continue;
    if (has('variable')) wrong(field, `there are no variables for ${field}, only secrets`);
    else if (has('environment'))
      wrong(field, `an environment has no secrets for ${field}; remove one of the two`);
  }
}

/** Whether the address is handed out by an app of this manifest, and may go where the entry says. */
function checkSource(entry: PublicationEntry, context: PublishContext): undefined {
  const { value } = entry;
  const { apps, serviceAccounts, api, language } = context;
  const source = typeof value['from'] === 'string' ? sourceAt(value['from'], language.sources) : undefined;
  if (source === undefined) return;
  const wrong = (message: string): undefined => entry.wrong('from', message);
  const { part, child, holder } = source;
  const [section = '', key = ''] = holder.split('.');
  const [holders, noun] = section === 'apps' ? [apps, 'app'] : [serviceAccounts, 'service account'];
  if (value['secret'] === undefined && value['variable'] !== undefined && part !== 'id') {
    wrong(
      `anyone who can read the repository sees a variable, and ${part} is a credential; write secret: for it`,
    );
  }
  if (part === 'token' && api === 'v2')
    wrong('apps have a token in v1.1 only, and this manifest says api: v2');
  const app = holders.get(key);
  if (!isObject(app)) return wrong(`the manifest has no ${noun} ${key}${meant(key, holders.keys())}`);
  if (child === undefined) return;
  const children = child.section
    .split('.')
    .reduce<Json | undefined>((within, name) => (isObject(within) ? ownValue(within, name) : undefined), app);
  const found = isObject(children) ? ownValue(children, child.key) : undefined;
  if (found === undefined) {
    const near = meant(child.key, isObject(children) ? Object.keys(children) : []);
    return wrong(`the ${noun} ${key} has no ${child.key} under ${child.section}${near}`);
  }
  const declared = isObject(found) ? found['jwt'] : undefined;
  const isUnsaid =
    declared === undefined && sectionAt(source, language.sources)?.unsaid?.includes(part) === true;
  if (part !== 'jwt' || isObject(declared) || isUnsaid) return;
  const remedy = declared === undefined ? 'give it `jwt: { expiresIn: 30d }`' : 'remove `jwt: none`';
  wrong(`the key ${child.key} signs no token; ${remedy}`);
}

/** An instance is a copy beside others: what it publishes must not be what another one publishes too. */
function checkInstance({ value, perInstance, wrong }: PublicationEntry, instance: string | undefined): void {
  const field = value['variable'] === undefined ? 'secret' : 'variable';
  if (instance === undefined || perInstance || value[field] === undefined) return;
  const message = `the instance ${instance} would overwrite what the manifest without an instance publishes; write \${INSTANCE_ENV} into the name, or \${INSTANCE} into an environment`;
  wrong(field, message);
}

/** Names are compared as GitHub compares them, without regard to case; they are in upper case already. */
function checkTwice(
  one: DesiredPublication,
  entry: PublicationEntry,
  taken: Map<string, PublicationEntry>,
): void {
  const where = `${one.kind} ${one.name} ${destinationPath(one.destination)}`;
  const first = taken.get(where);
  taken.set(where, first ?? entry);
  if (first === undefined) return;
  const place = first.places.nearest(`${first.address}.${one.kind}`);
  const line = place === undefined ? '' : `, first in ${formatPlace(place)}`;
  const message = `this ${one.kind} is published twice to one place${line}; remove one of the two (case makes no difference in names)`;
  entry.wrong(one.kind, message);
}

/** What is wrong with the first one that its place on GitHub has no room for. */
function oneTooMany(
  { kind, destination }: DesiredPublication,
  counts: Map<string, number>,
): string | undefined {
  const where = `${kind} ${destinationPath(destination)}`;
  const count = (counts.get(where) ?? 0) + 1;
  counts.set(where, count);
  const most = MOST_IN_PLACE[kind][destination.kind];
  if (count !== most + 1) return undefined;
  const owner = `${destination.kind === 'repository' ? 'a' : 'an'} ${destination.kind}`;
  return `this is one more than the ${most} ${kind}s that GitHub keeps in ${owner}`;
}

function meant(given: string, known: Iterable<string>): string {
  const near = closest(given, [...known]);
  return near === undefined ? '' : `; did you mean ${near}?`;
}
