/** From manifest files to what they want: read, parse, check, merge. */

import { ManifestError } from '../errors.ts';
import type { Api, Json, Manifest, Place, Problem } from '../model.ts';
import type { Secret } from '../secrets/secret.ts';
import { ownValue } from '../text/own-value.ts';
import { desiredApp } from './desired.ts';
import { readManifestFiles } from './files.ts';
import type { Language } from './language.ts';
import { overlay } from './merge.ts';
import { checkPublications, entriesOfFiles, type PublicationEntry, publicationsOf } from './publications.ts';
import type { RuleContext } from './rules/context.ts';
import { checkWhole } from './rules/whole.ts';
import { check } from './schema/check.ts';
import { ManifestSecrets } from './schema/manifest-secrets.ts';
import { ownerShape } from './schema/owner.ts';
import { wholePattern } from './schema/scalar.ts';
import { type Variables, variablesFrom } from './schema/variables.ts';
import { parseFiles } from './yaml/parse.ts';
import { FilePlaces, Places } from './yaml/places.ts';
import { Findings, formatPlace, inReadingOrder, inside, MOST_KEPT } from './yaml/problem.ts';
import { entriesOf, isObject } from './yaml/record.ts';
import type { ManifestFile, Node, ParsedFile } from './yaml/tree.ts';

/** Characters from which on a manifest is large: a thousand apps or two. */
const LARGE = 500_000;
/** So many problems are told one by one; more of them help nobody. */
const MOST_PROBLEMS = 50;

/** What the meaning of a manifest depends on, beside its files. */
export interface ManifestOptions {
  /** Variables from the input `variables`; they come before the environment. */
  readonly variables: ReadonlyMap<string, string>;
  /** Variables from the input `secret-variables`: masked, and never shown. */
  readonly secretVariables?: ReadonlyMap<string, string> | undefined;
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** The input `owner`; it comes before the manifest's own, and that before `GITHUB_REPOSITORY`. */
  readonly owner?: string | undefined;
  /** The name of the instance, already in its final form; it also gives `${INSTANCE}` and `${INSTANCE_ENV}`. */
  readonly instance?: string | undefined;
  /** Whether a value is one of the run's own credentials: the environment's variables that hold one are withheld. */
  readonly isOwnCredential?: ((value: string) => boolean) | undefined;
  /** The input `jwt-expires-in`, in seconds; undefined in a mode that signs no token. */
  readonly jwtExpiresIn?: number | 'never' | undefined;
  /** Nobody may have reviewed the manifest: it comes with a pull request. */
  readonly isUnreviewed?: boolean | undefined;
  /** The run gets no secrets: an empty variable is accepted where a text cannot be empty. */
  readonly lacksSecrets?: boolean | undefined;
  /** Takes in and masks every credential that the manifest holds, as soon as it is read. */
  readonly onSecret?: ((value: string) => Secret) | undefined;
}

/** Where a manifest comes from. */
export interface ManifestSource extends ManifestOptions {
  /** Paths or patterns with `*`, `?` and `**`, relative to the workspace. */
  readonly patterns: readonly string[];
  /** The absolute path of the folder that every manifest file must lie in. */
  readonly workspace: string;
  /** The files' texts where they are known, so nothing is read. */
  readonly files?: readonly ManifestFile[] | undefined;
  /** Called for a manifest of thousands of apps, before it is parsed. */
  readonly onLarge?: (() => Promise<void>) | undefined;
}

/**
 * Reads all files of a manifest, checks them and merges them.
 * Throws a ManifestError with everything that is wrong in all of the files.
 */
export async function loadManifest(source: ManifestSource, language: Language): Promise<Manifest> {
  const findings = new Findings();
  const files = source.files ?? readManifestFiles(source.patterns, source.workspace, findings);
  if (files.reduce((sum, { text }) => sum + text.length, 0) >= LARGE) await source.onLarge?.();
  return { ...manifestOf(await parseFiles(files), source, { language, findings }), files };
}

/**
 * The manifest of parsed files. `findings` may hold what went wrong before.
 * Throws a ManifestError as {@link loadManifest} does.
 */
export function manifestOf(
  files: readonly ParsedFile[],
  source: ManifestOptions,
  { language, findings = new Findings() }: { readonly language: Language; readonly findings?: Findings },
): Manifest {
  const complete = findings.errors.length === 0;
  const variables = variablesFrom(source);
  const { lookup } = variables;
  const secrets = new ManifestSecrets(source.onSecret);
  const parts = checkFiles(files, { ...source, language, variables, secrets }, findings);
  const api = apiOf(agreed(parts, 'api', findings));
  const declaredOwner = agreed(parts, 'owner', findings);
  const [first] = files;
  const places = new Places(
    parts.map((part) => part.places),
    first && { file: first.name, line: 1, column: 1 },
  );
  const apps = merged(parts, 'apps', 'app', findings);
  const serviceAccounts = merged(parts, 'serviceAccounts', 'service account', findings);
  const entries = entriesOfFiles(parts);
  // Nothing can be called missing while a file is.
  if (complete && parts.every((part) => part.sound)) {
    const instance = emptyToUndefined(source.instance);
    const tokens = { lifetime: source.jwtExpiresIn, published: sourcesOf(entries) };
    checkTogether(parts, { apps, serviceAccounts }, language, { api, instance, places, findings, tokens });
    checkPublications(entries, { api, instance, apps, serviceAccounts, language, lookup, findings });
  }
  const owner = resolveOwner(source, declaredOwner, findings);

  const names = files.map((file) => file.name);
  if (findings.errors.length > 0 || api === undefined) {
    throw new ManifestError(atMost(inReadingOrder(findings.errors, names)), { api, owner });
  }
  const publications = publicationsOf(entries, { language, lookup });
  const published = new Map(publications.map(({ publication, place }) => [publication.address, place]));
  return {
    api,
    owner,
    previousOwners: previousOwnersIn(parts),
    apps: [...apps].flatMap(([key, app]) => desiredApp(key, app, language, { api, secrets }) ?? []),
    serviceAccounts: [...serviceAccounts].flatMap(
      ([key, one]) => language.serviceAccounts.desired(key, one) ?? [],
    ),
    publish: publications.map(({ publication }) => publication),
    warnings: inReadingOrder(findings.warnings, names),
    concealment: secrets.concealment,
    place: (address) => published.get(address) ?? places.nearest(address),
  };
}

/** What the entries publish, by the addresses that it is taken from. */
function sourcesOf(entries: readonly PublicationEntry[]): ReadonlySet<string> {
  return new Set(entries.flatMap(({ value: { from } }) => (typeof from === 'string' ? from : [])));
}

/** One file, checked. */
interface CheckedFile {
  readonly name: string;
  readonly root: Node | undefined;
  readonly value: Json | undefined;
  readonly places: FilePlaces;
  /** The file is whole: what is not in it can be called missing. */
  readonly sound: boolean;
}

/** Checks each file by itself, with the API generation that it, or else another file, names. */
function checkFiles(
  files: readonly ParsedFile[],
  common: {
    readonly language: Language;
    readonly variables: Variables;
    readonly secrets: ManifestSecrets;
    readonly isUnreviewed?: boolean | undefined;
    readonly lacksSecrets?: boolean | undefined;
  },
  findings: Findings,
): CheckedFile[] {
  const ownApi = files.map(({ root }) => apiIn(root, common));
  const sharedApi = ownApi.find((api) => api !== undefined);
  return files.map(({ name, root, brokenFrom, findings: parsing }, index) => {
    const places = new FilePlaces();
    const checking = new Findings();
    const api = ownApi[index] ?? sharedApi;
    const isWhole = brokenFrom === Number.POSITIVE_INFINITY;
    const { language, variables, secrets, isUnreviewed, lacksSecrets } = common;
    const context = {
      api,
      variables,
      secrets,
      isUnreviewed,
      lacksSecrets,
      isWhole,
      findings: checking,
      places,
    };
    const value = root && check(language.manifestShape, root, '', context);
    // Past a syntax error nothing is sure, and a complaint would only confuse.
    const isSure = (problem: Problem): boolean => (problem.place?.line ?? 0) < brokenFrom;
    findings.errors.push(...parsing.errors, ...checking.errors.filter(isSure));
    findings.warnings.push(...checking.warnings.filter(isSure));
    return { name, root, value, places, sound: root !== undefined && isWhole };
  });
}

/** The generation that a file names, without complaints. */
function apiIn(
  root: Node | undefined,
  { language, variables }: { readonly language: Language; readonly variables: Variables },
): Api | undefined {
  const shape = language.manifestShape.fields['api']?.shape;
  const node = root?.kind === 'map' ? root.entries.get('api')?.value : undefined;
  if (shape === undefined || node === undefined) return undefined;
  const silent = {
    api: undefined,
    variables,
    isWhole: true,
    findings: new Findings(),
    places: new FilePlaces(),
  };
  return apiOf(check(shape, node, 'api', silent));
}

function apiOf(value: Json | undefined): Api | undefined {
  return value === 'v1.1' || value === 'v2' ? value : undefined;
}

/** What the files say about themselves as a whole; two that say different things are an error. */
function agreed(parts: readonly CheckedFile[], key: string, findings: Findings): Json | undefined {
  let first: { readonly value: Json; readonly place: Place | undefined } | undefined;
  for (const { value, places } of parts) {
    const own = isObject(value) ? ownValue(value, key) : undefined;
    if (own === undefined) continue;
    const place = places.get(key);
    if (first === undefined) {
      first = { value: own, place };
    } else if (first.value !== own) {
      const other = first.place === undefined ? 'another file' : formatPlace(first.place);
      findings.error(place, key, `${key} is not the same as in ${other}; all files of a manifest must agree`);
    }
  }
  return first?.value;
}

/** The former owners that the files name, together. */
function previousOwnersIn(parts: readonly CheckedFile[]): readonly string[] {
  return parts.flatMap(({ value }) => {
    const own = isObject(value) ? value['previous-owners'] : undefined;
    return Array.isArray(own) ? own.filter((one) => typeof one === 'string') : [];
  });
}

/** All entries of a section by key; apps lie over the defaults of their own file. */
function merged(
  parts: readonly CheckedFile[],
  section: 'apps' | 'serviceAccounts',
  noun: string,
  findings: Findings,
): Map<string, Json> {
  const all = new Map<string, Json>();
  const declared = new Map<string, Place | undefined>();
  for (const { value, places } of parts) {
    if (!isObject(value)) continue;
    for (const [key, one] of entriesOf(value[section])) {
      const address = inside(section, key);
      const place = places.get(address);
      if (declared.has(key)) {
        const first = declared.get(key);
        const where = first === undefined ? 'another file' : formatPlace(first);
        findings.error(
          place,
          address,
          `this ${noun} is declared twice, first in ${where}; keep one, or choose another key`,
        );
        continue;
      }
      declared.set(key, place);
      all.set(key, section === 'apps' ? (overlay(value['defaults'], one) ?? one) : one);
    }
  }
  return all;
}

/** What can be judged only when all files are read and all defaults merged in. */
function checkTogether(
  parts: readonly CheckedFile[],
  { apps, serviceAccounts }: Readonly<Record<'apps' | 'serviceAccounts', ReadonlyMap<string, Json>>>,
  language: Language,
  context: RuleContext,
): void {
  const { findings, places } = context;
  for (const { name, value, places: own } of parts) {
    if (isObject(value) && !own.has('version')) {
      const start = { file: name, line: 1, column: 1 };
      findings.error(start, 'version', 'version is missing; write `version: 1` as the first line');
    }
  }
  if (!parts.some((part) => isObject(part.value))) return;
  if (places.exact('api') === undefined) {
    const message =
      'api is missing; write `api: v1.1` for the Smooch API or `api: v2` for Sunshine Conversations';
    findings.error(places.nearest('api'), 'api', message);
  }
  if (places.exact('apps') === undefined && places.exact('serviceAccounts') === undefined) {
    const message = 'apps is missing; write `apps:` and below it a key and a name for each app';
    findings.error(places.nearest('apps'), 'apps', message);
  }
  const byAddress = new Map([...apps].map(([key, app]) => [inside('apps', key), app]));
  for (const [address, app] of byAddress) {
    checkWhole(language.appShape, app, address, context);
    if (!isObject(app)) continue;
    language.app.check(app, address, context);
    for (const section of language.sections.values()) section.check?.(app, address, context);
  }
  language.app.checkAll(byAddress, context);
  const services = new Map([...serviceAccounts].map(([key, one]) => [inside('serviceAccounts', key), one]));
  for (const [address, one] of services) checkWhole(language.serviceAccounts.shape, one, address, context);
  language.serviceAccounts.checkAll(services, [...apps.keys()], context);
}

function resolveOwner(
  source: ManifestOptions,
  declared: Json | undefined,
  findings: Findings,
): string | undefined {
  const given = emptyToUndefined(source.owner);
  if (given === undefined && typeof declared === 'string') return declared;
  const owner = given ?? emptyToUndefined(source.environment['GITHUB_REPOSITORY']);
  if (owner !== undefined && !wholePattern(ownerShape.pattern).test(owner)) {
    const from = given === undefined ? 'the variable GITHUB_REPOSITORY' : 'the input `owner`';
    findings.error(undefined, 'owner', `${from} must be ${ownerShape.rule}`);
  }
  return owner;
}

function atMost(problems: readonly Problem[]): readonly Problem[] {
  if (problems.length <= MOST_PROBLEMS) return problems;
  const left = problems.length - MOST_PROBLEMS;
  const many = left >= MOST_KEPT - MOST_PROBLEMS ? `${left} or more` : `${left} more`;
  const message = `and ${many} ${left === 1 ? 'problem' : 'problems'}; correct these first`;
  return [...problems.slice(0, MOST_PROBLEMS), { address: '', message }];
}

function emptyToUndefined(text: string | undefined): string | undefined {
  return text === '' ? undefined : text;
}
