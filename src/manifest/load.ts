/** From manifest files to what they want: read, parse, check, merge. */

import { ManifestError } from '../errors.ts';
import type { Api, Json, Manifest, Place, Problem } from '../model.ts';
import type { Secret } from '../secrets/secret.ts';
import { ownValue, setOwn } from '../text/own-value.ts';
import { desiredApp } from './desired.ts';
import { readManifestFiles } from './files.ts';
import type { Language } from './language.ts';
import { checkPublications, entriesOfFiles, type PublicationEntry, publicationsOf } from './publications.ts';
import { errorAt, type RuleContext } from './rules/context.ts';
import { checkWhole } from './rules/whole.ts';
import { check } from './schema/check.ts';
import { ManifestSecrets } from './schema/manifest-secrets.ts';
import { ownerShape } from './schema/owner.ts';
import { type CheckContext, wholePattern } from './schema/scalar.ts';
import type { FieldsShape } from './schema/shape.ts';
import { type VariableSource, type Variables, variablesFrom } from './schema/variables.ts';
import { parseFiles } from './yaml/parse.ts';
import { FilePlaces, Places } from './yaml/places.ts';
import { Findings, formatPlace, inReadingOrder, inside, MOST_KEPT } from './yaml/problem.ts';
import { entriesOf, isObject, type JsonObject } from './yaml/record.ts';
import type { ManifestFile, Node, ParsedFile } from './yaml/tree.ts';

/** Characters from which on a manifest is large: a thousand apps or two. */
const LARGE = 500_000;
/** So many problems are told one by one; more of them help nobody. */
const MOST_PROBLEMS = 50;

/** What the meaning of a manifest depends on, beside its files. */
export interface ManifestOptions extends VariableSource {
  /** The input `owner`; it comes before the manifest's own, and that before `GITHUB_REPOSITORY`. */
  readonly owner?: string | undefined;
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
  const { isUnreviewed, lacksSecrets } = source;
  const common = { variables, secrets, isUnreviewed, lacksSecrets };
  const parts = checkFiles(files, language.manifestShape, common, findings);
  const api = apiOf(agreed(parts, 'api', findings));
  const declaredOwner = agreed(parts, 'owner', findings);
  const [first] = files;
  const places = new Places(
    parts.map((part) => part.places),
    first && { file: first.name, line: 1, column: 1 },
  );
  const apps = merged(parts, 'apps', 'app', findings);
  const serviceAccounts = merged(parts, 'serviceAccounts', 'service account', findings);
  const entries = entriesOfFiles(parts, language, lookup, findings);
  // Nothing can be called missing while a file is.
  if (complete && parts.every((part) => part.sound)) {
    const instance = emptyToUndefined(source.instance);
    const tokens = { lifetime: source.jwtExpiresIn, published: sourcesOf(entries) };
    checkTogether(parts, { apps, serviceAccounts }, language, { api, instance, places, findings, tokens });
    checkPublications(entries, { api, instance, apps, serviceAccounts, language, findings });
  }
  const owner = resolveOwner(source, declaredOwner, findings);

  const names = files.map((file) => file.name);
  if (findings.errors.length > 0 || api === undefined) {
    throw new ManifestError(atMost(inReadingOrder(findings.errors, names)), { api, owner });
  }
  const publications = publicationsOf(entries);
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
  /** Undefined when it is not a map, which has been reported. */
  readonly value: JsonObject | undefined;
  readonly places: FilePlaces;
  /** The file is whole: what is not in it can be called missing. */
  readonly sound: boolean;
}

/** Checks each file by itself, with the API generation that it, or else another file, names. */
function checkFiles(
  files: readonly ParsedFile[],
  shape: FieldsShape,
  common: Omit<CheckContext, 'api' | 'isWhole' | 'findings' | 'places'>,
  findings: Findings,
): CheckedFile[] {
  const ownApi = files.map(({ root }) => apiIn(root, shape, common.variables));
  const sharedApi = ownApi.find((api) => api !== undefined);
  return files.map(({ name, root, brokenFrom, findings: parsing }, index) => {
    const places = new FilePlaces();
    const checking = new Findings();
    const api = ownApi[index] ?? sharedApi;
    const isWhole = brokenFrom === Number.POSITIVE_INFINITY;
    const value = root && check(shape, root, '', { ...common, api, isWhole, findings: checking, places });
    // Past a syntax error nothing is sure, and a complaint would only confuse.
    const isSure = (problem: Problem): boolean => (problem.place?.line ?? 0) < brokenFrom;
    findings.errors.push(...parsing.errors, ...checking.errors.filter(isSure));
    findings.warnings.push(...checking.warnings.filter(isSure));
    const sound = root !== undefined && isWhole;
    return { name, root, value: isObject(value) ? value : undefined, places, sound };
  });
}

/** The generation that a file names, without complaints. */
function apiIn(root: Node | undefined, { fields }: FieldsShape, variables: Variables): Api | undefined {
  const shape = fields['api']?.shape;
  const node = root?.kind === 'map' ? root.entries.get('api')?.value : undefined;
  if (shape === undefined || node === undefined) return undefined;
  const silent = { findings: new Findings(), places: new FilePlaces() };
  return apiOf(check(shape, node, 'api', { api: undefined, variables, isWhole: true, ...silent }));
}

function apiOf(value: Json | undefined): Api | undefined {
  return value === 'v1.1' || value === 'v2' ? value : undefined;
}

/** What the files say about themselves as a whole; two that say different things are an error. */
function agreed(parts: readonly CheckedFile[], key: string, findings: Findings): Json | undefined {
  let first: { readonly value: Json; readonly place: Place } | undefined;
  for (const { value, places } of parts) {
    const own = ownValue(value, key);
    const place = places.get(key);
    if (own === undefined || place === undefined) continue;
    first ??= { value: own, place };
    if (first.value === own) continue;
    const message = `${key} is not the same as in ${formatPlace(first.place)}; all files of a manifest must agree`;
    findings.error(place, key, message);
  }
  return first?.value;
}

/** The former owners that the files name, together. */
function previousOwnersIn(parts: readonly CheckedFile[]): readonly string[] {
  return parts.flatMap(({ value }) => {
    const own = value?.['previous-owners'];
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
  const declared = new Map<string, Place>();
  for (const { value, places } of parts) {
    for (const [key, one] of entriesOf(value?.[section])) {
      const address = inside(section, key);
      const place = places.get(address);
      const first = declared.get(key);
      if (first !== undefined) {
        const message = `this ${noun} is declared twice, first in ${formatPlace(first)}; keep one, or choose another key`;
        findings.error(place, address, message);
        continue;
      }
      if (place !== undefined) declared.set(key, place);
      all.set(key, section === 'apps' ? overlay(value?.['defaults'], one) : one);
    }
  }
  return all;
}

/** `declared` over `base`: objects field by field, anything else (lists, `null`) as a whole. */
function overlay(base: Json | undefined, declared: Json): Json {
  if (!isObject(base) || !isObject(declared)) return declared;
  const merged: Record<string, Json> = { ...base };
  for (const [key, value] of Object.entries(declared))
    setOwn(merged, key, overlay(ownValue(base, key), value));
  return merged;
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
    if (value !== undefined && !own.has('version')) {
      const start = { file: name, line: 1, column: 1 };
      findings.error(start, 'version', 'version is missing; write `version: 1` as the first line');
    }
  }
  if (parts.every(({ value }) => value === undefined)) return;
  if (places.exact('api') === undefined) {
    const message =
      'api is missing; write `api: v1.1` for the Smooch API or `api: v2` for Sunshine Conversations';
    errorAt(context, 'api', message);
  }
  if (places.exact('apps') === undefined && places.exact('serviceAccounts') === undefined) {
    const message = 'apps is missing; write `apps:` and below it a key and a name for each app';
    errorAt(context, 'apps', message);
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
