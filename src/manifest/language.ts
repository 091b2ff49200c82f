/**
 * The language of the manifest: what a file may hold, put together from what each kind of resource adds. A kind of resource is
 * described in its own folder; nothing here names one.
 */

import { INPUTS } from '../input-modes.ts';
import { APIS, type Api, type DesiredChild, type DesiredServiceAccount, type Json } from '../model.ts';
import type { RuleContext } from './rules/context.ts';
import { keyRule } from './schema/entry-key.ts';
import type { ManifestSecrets } from './schema/manifest-secrets.ts';
import { ownerShape, previousOwnersShape } from './schema/owner.ts';
import { publishShape } from './schema/publish.ts';
import type { EntriesShape, Field, FieldsShape, ListShape } from './schema/shape.ts';
import type { SourceHolder, SourceSection } from './schema/source.ts';
import type { JsonObject } from './yaml/record.ts';

/** What the nouns of a manifest depend on, beside its text. */
export interface DesiredContext {
  readonly api: Api;
  readonly secrets: ManifestSecrets;
}

/** What a kind of resource in an app adds to the manifest. */
export interface Section<D extends DesiredChild = DesiredChild> {
  /** Fields of an app, and of the defaults for all apps. */
  readonly fields?: Readonly<Record<string, Field>>;
  /** What people write by mistake in place of one of the fields. */
  readonly aliases?: Readonly<Record<string, string>>;
  /** What can be published of one. */
  readonly source?: SourceSection;
  /** Checks what concerns one app beyond the shapes, once its defaults are merged in. No message repeats a value: it may be a secret. */
  check?(app: JsonObject, address: string, context: RuleContext): void;
  /** What the checked and merged entry of an app declares of the kind. */
  desired(app: JsonObject, context: DesiredContext): readonly D[];
}

/** What an app is, beside its resources. */
export interface AppSection {
  /** Fields that belong to one app alone, such as its name. */
  readonly own: Readonly<Record<string, Field>>;
  /** Fields that the defaults for all apps can hold, too. */
  readonly shared: Readonly<Record<string, Field>>;
  /** What can be published of an app itself. */
  readonly source: SourceHolder['parts'];
  check(app: JsonObject, address: string, context: RuleContext): void;
  /** Checks what concerns the apps together, by address. */
  checkAll(apps: ReadonlyMap<string, Json>, context: RuleContext): void;
}

/** What is an entry of the manifest beside the apps. */
export interface ServiceAccountSection {
  readonly shape: FieldsShape;
  readonly field: Field;
  readonly aliases: Readonly<Record<string, string>>;
  readonly source: SourceHolder;
  /** Checks what concerns all of them together, by address; `appKeys`: the keys of the manifest's apps. */
  checkAll(all: ReadonlyMap<string, Json>, appKeys: readonly string[], context: RuleContext): void;
  /** What a checked entry declares; undefined when it turned out to be unusable. */
  desired(key: string, value: Json): DesiredServiceAccount | undefined;
}

/** All that the manifest may hold. */
export interface Language {
  readonly app: AppSection;
  /** By the name of the kind, in the order in which apps show them. */
  readonly sections: ReadonlyMap<string, Section>;
  readonly serviceAccounts: ServiceAccountSection;
  readonly appShape: FieldsShape;
  readonly defaultsShape: FieldsShape;
  readonly manifestShape: FieldsShape;
  readonly publishShape: ListShape;
  /** What can be published. */
  readonly sources: readonly SourceHolder[];
}

/** The language of these sections. */
export function languageOf(
  app: AppSection,
  sections: ReadonlyMap<string, Section>,
  serviceAccounts: ServiceAccountSection,
): Language {
  const fields: Record<string, Field> = { ...app.shared };
  const aliases: Record<string, string> = { setting: 'settings', protected: 'protect' };
  for (const section of sections.values()) {
    Object.assign(fields, section.fields);
    Object.assign(aliases, section.aliases);
  }
  const inside = [...sections.values()].flatMap(({ source }) => source ?? []);
  const sources = [{ section: 'apps', parts: app.source, inside }, serviceAccounts.source];
  const parts = {
    serviceAccounts,
    appShape: appShapeOf({ ...app.own, ...fields }, aliases),
    defaultsShape: defaultsShapeOf(fields, aliases),
    publishShape: publishShape(sources),
  };
  return { app, sections, sources, ...parts, manifestShape: manifestShapeOf(parts) };
}

type Fields = FieldsShape['fields'];
type Aliases = Readonly<Record<string, string>>;

function appShapeOf(fields: Fields, aliases: Aliases): FieldsShape {
  return {
    type: 'fields',
    noun: 'app',
    main: 'name',
    description: 'A Smooch app. Its address is apps.<key>.',
    fields,
    aliases: { ...aliases, displayName: 'name', appId: 'id', _id: 'id', title: 'name' },
    advice: { displayName: 'write name, which serves for both API generations' },
  };
}

function defaultsShapeOf(fields: Fields, aliases: Aliases): FieldsShape {
  return {
    type: 'fields',
    noun: 'defaults',
    description:
      'What all apps of this file share. An app that says something else itself wins, field by field.',
    examples: [{ settings: { maskCreditCardNumbers: true } }],
    fields,
    aliases,
    advice: {
      name: 'every app has a name of its own; move this line to the app',
      displayName: 'every app has a name of its own; move this line to the app, as name',
      id: 'every app has an id of its own; move this line to the app',
    },
  };
}

function manifestShapeOf(
  parts: Pick<Language, 'appShape' | 'defaultsShape' | 'serviceAccounts' | 'publishShape'>,
): FieldsShape {
  const { appShape, defaultsShape, serviceAccounts } = parts;
  const apps: EntriesShape = {
    type: 'entries',
    noun: 'app',
    exampleKey: 'support',
    explicit: true,
    description: 'The apps, each under a key of your choice. The key ties an app to this manifest: keep it.',
    key: keyRule,
    of: appShape,
  };
  const ofApps = [
    ...Object.keys(appShape.aliases ?? {}),
    ...Object.keys(defaultsShape.fields),
    'name',
  ].filter((name) => !['id', '_id', 'appId', 'title'].includes(name));
  return {
    type: 'fields',
    noun: 'manifest',
    ignored: 'x-',
    description: 'The Smooch apps of an account with what is in them, and its service accounts.',
    fields: {
      version: {
        required: APIS,
        shape: { type: 'choice', description: 'The version of the manifest format.', of: [{ value: 1 }] },
      },
      api: {
        shape: {
          type: 'choice',
          description:
            'The generation of the vendor API to use. It decides which fields and values there are. Of several files one must say it.',
          of: [
            { value: 'v1.1', description: 'the Smooch API' },
            { value: 'v2', description: 'the Sunshine Conversations API' },
          ],
          aliases: { v1: 'v1.1', '1': 'v1.1', '1.1': 'v1.1', '2': 'v2', smooch: 'v1.1', sunco: 'v2' },
        },
      },
      owner: { shape: ownerShape },
      'previous-owners': { shape: previousOwnersShape },
      defaults: { shape: defaultsShape },
      apps: { shape: apps },
      serviceAccounts: serviceAccounts.field,
      publish: { shape: parts.publishShape },
    },
    aliases: {
      app: 'apps',
      ...serviceAccounts.aliases,
      publications: 'publish',
      secrets: 'publish',
      default: 'defaults',
      previousOwners: 'previous-owners',
      'previous-owner': 'previous-owners',
      apiVersion: 'api',
    },
    advice: Object.fromEntries([
      ...Object.keys(INPUTS).map((name) => [name, `set it with the input \`${name}\`; remove this line`]),
      ...ofApps.map((name) => [name, 'this belongs to an app: write it below apps, then the key of the app']),
    ]),
  };
}
