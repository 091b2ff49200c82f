/**
 * Rewriting a v1.1 manifest as v2. The text is edited where something changes and is otherwise left as it is:
 * comments, order, anchors, quotes and layout stay. Apps and keys are the same records in both generations; what
 * changes is in webhooks and in the tokens that the vendor signs.
 */

import { isMap, isScalar, isSeq, type Node, type Pair, type Scalar, type YAMLSeq } from 'yaml';
import { ManifestError, ProvisionError } from '../../errors.ts';
import { channelFieldOf, channelTypeOf, FOREIGN_TYPES } from '../../kinds/channel/types.ts';
import { type Edit, edited, lineBreak, lineEnd, lineStart } from '../../manifest/edit/text-edits.ts';
import { Findings, inside } from '../../manifest/yaml/problem.ts';
import type { ManifestFile } from '../../manifest/yaml/tree.ts';
import { parseYaml } from '../../manifest/yaml/yaml.ts';
import type { Api, Place, Problem } from '../../model.ts';
import { ownValue } from '../../text/own-value.ts';
import { ManifestDocument, type MapEntries, type MapEntry, spanOf } from './manifest-document.ts';
import { DEFAULT_TRIGGERS, type Rewritten, rewriteTriggers } from './trigger-list.ts';

/**
 * What a note is about: something that means the same as before, something that nearly does, something that v2 does
 * not have, or something that only a person can see to.
 */
export type NoteKind = 'changed' | 'approximate' | 'lost' | 'open';

/** One thing that the migration did or could not do, at its place in the old text. */
export interface MigrationNote extends Problem {
  readonly kind: NoteKind;
  readonly place: Place;
}

/** A file after the migration. */
export interface MigratedFile extends ManifestFile {
  readonly notes: readonly MigrationNote[];
}

/** A manifest after the migration. */
export interface Migration {
  readonly files: readonly MigratedFile[];
  /** The manifest was v2 before, and is given back as it was. */
  readonly wasV2: boolean;
}

/** Flags of a webhook, with their v2 names, and how these differ where they do. */
const FLAGS: Readonly<Record<string, { readonly name: string; readonly remark?: string }>> = {
  includeClient: {
    name: 'includeFullSource',
    remark: 'it sends the source of an event, with the client in it',
  },
  includeFullAppUser: { name: 'includeFullUser' },
};

/**
 * Rewrites all files of a v1.1 manifest as v2. Throws ManifestError for files that are not sound YAML or a webhook that
 * cannot be rewritten in place, and ProvisionError when the files do not say that they are v1.1.
 */
export function migrateToV2(files: readonly ManifestFile[]): Migration {
  const findings = new Findings();
  for (const file of files) parseYaml(file, findings);
  if (findings.errors.length > 0) throw new ManifestError(findings.errors);
  const parsed = files.map((file) => new FileMigration(file, findings));
  const apis = new Set(parsed.flatMap((file) => file.api() ?? []));
  if (apis.size > 1) {
    throw new ProvisionError('manifest-invalid', 'Some of the files are v1.1 and others v2.', {
      remedy:
        'All files of a manifest have one `api`. Migrate those that say v1.1, or that belong to one that does.',
    });
  }
  if (apis.has('v2')) return { files: files.map((file) => ({ ...file, notes: [] })), wasV2: true };
  if (apis.size === 0) {
    throw new ProvisionError('manifest-invalid', 'No file says `api: v1.1`.', {
      remedy: 'Name all files of the manifest, and write `api: v1.1` out where it comes from a variable.',
    });
  }
  const migrated = parsed.map((file) => file.migrate());
  // Edits could only break a file that uses anchors in a way nobody has thought of.
  for (const file of migrated) parseYaml(file, findings);
  if (findings.errors.length > 0) throw new ManifestError(findings.errors);
  return { files: migrated, wasV2: false };
}

class FileMigration {
  readonly #file: ManifestFile;
  readonly #findings: Findings;
  readonly #document: ManifestDocument;
  readonly #edits: Edit[] = [];
  readonly #notes: MigrationNote[] = [];
  /** What has been edited: an anchored value is met once more at each of its aliases. */
  readonly #done = new Set<Node>();
  /** Webhooks that were given triggers; what merges them in has those too. */
  readonly #completed = new Set<Node>();

  constructor(file: ManifestFile, findings: Findings) {
    this.#file = file;
    this.#findings = findings;
    this.#document = new ManifestDocument(file);
  }

  /** The generation that the file names, if it does so without a variable. */
  api(): Api | undefined {
    const value = this.#document.resolved(this.#document.root.get('api')?.pair.value);
    return isScalar(value) && (value.value === 'v1.1' || value.value === 'v2') ? value.value : undefined;
  }

  /** The file as v2. */
  migrate(): MigratedFile {
    const api = this.#document.root.get('api')?.pair.value;
    if (isScalar(api)) {
      this.#edits.push(this.#document.replaced(api, 'v2'));
      this.#note('changed', api, 'api', 'v1.1 is now v2');
    }
    const defaults = this.#document.section(this.#document.root.get('defaults'));
    const apps = [...this.#document.section(this.#document.root.get('apps'))].map(
      ([key, app]) => [inside('apps', key), this.#document.section(app)] as const,
    );
    const shared = this.#document.section(defaults.get('webhooks'));
    const inApps = apps.map(([, app]) => this.#document.section(app.get('webhooks')));
    this.#webhooks(defaults, 'defaults', (key) => ({
      hasTriggers: false,
      isShared: inApps.some((one) => one.has(key)),
    }));
    for (const [address, app] of apps) {
      this.#webhooks(app, address, (key) => ({
        hasTriggers: this.#document.section(shared.get(key)).size > 0,
        isShared: shared.has(key),
      }));
    }
    for (const [address, app] of [['defaults', defaults] as const, ...apps]) {
      this.#keys(app, address);
      this.#channels(app, address);
      this.#menu(app, address);
    }
    this.#serviceAccounts();
    const notes = this.#notes.toSorted(
      (a, b) => a.place.line - b.place.line || a.place.column - b.place.column,
    );
    return { name: this.#file.name, text: edited(this.#file.text, this.#edits), notes };
  }

  // ---- webhooks ------------------------------------------------------------------------------------------------

  /** `elsewhere`: what the defaults, or else the apps, say about the webhook of the same key. */
  #webhooks(
    app: MapEntries,
    parent: string,
    elsewhere: (key: string) => { readonly hasTriggers: boolean; readonly isShared: boolean },
  ): void {
    for (const [key, entry] of this.#document.section(app.get('webhooks'))) {
      const address = inside(`${parent}.webhooks`, key);
      const webhook = this.#document.section(entry);
      const triggers = webhook.get('triggers');
      const list = this.#document.resolved(triggers?.pair.value);
      const { hasTriggers, isShared } = elsewhere(key);
      if (isSeq(list) && !this.#triggers(list, `${address}.triggers`)) {
        this.#takeOut(
          entry,
          address,
          isShared || triggers?.map !== this.#document.resolved(entry.pair.value),
        );
        continue;
      }
      for (const [old, flag] of Object.entries(FLAGS)) this.#rename(webhook.get(old), flag, address);
      const inherits = [...webhook.values()].some(({ map }) => this.#completed.has(map));
      if (triggers === undefined && !hasTriggers && !inherits) this.#addTriggers(entry, address);
    }
  }

  /** Rewrites a list; false, without an edit, when nothing would be left in it. */
  #triggers(list: YAMLSeq, address: string): boolean {
    if (this.#done.has(list)) return true;
    const { edits, triggers, isEmpty } = rewriteTriggers(list, this.#document, this.#file.text);
    if (isEmpty) return false;
    this.#done.add(list);
    this.#edits.push(...edits);
    for (const one of triggers) this.#triggerNote(one, address);
    return true;
  }

  #triggerNote({ trigger, item, successors, added }: Rewritten, address: string): void {
    if (successors === undefined) {
      const message = trigger.includes('${')
        ? `${trigger} must hold a trigger of v2 from now on`
        : `${trigger} is in no list of the vendor and is kept; check it`;
      this.#note('open', item, address, message);
      return;
    }
    const { triggers, remark } = successors;
    if (triggers.length === 0) {
      this.#note('lost', item, address, `${trigger} has no counterpart in v2 and is left out`);
    } else if (triggers.length > 1 || triggers[0] !== trigger) {
      const names = trigger === '*' ? `the ${added.length} triggers that v2 has` : triggers.join(', ');
      const now = added.length === 0 ? `goes into ${names}, which is in the list already` : `is now ${names}`;
      this.#noteChange(item, address, `${trigger} ${now}`, remark);
    }
  }

  /** A webhook none of whose triggers v2 has cannot be declared there. */
  #takeOut({ pair, map }: MapEntry, address: string, isTangled: boolean): void {
    const { value } = pair;
    const { text } = this.#file;
    const [start] = spanOf(pair.key);
    const message = 'v2 has none of its triggers';
    if (isTangled || map.flow === true || !isMap(value) || value.anchor !== undefined) {
      this.#findings.error(
        this.#document.placeAt(start),
        address,
        `${message}; take this webhook out of the manifest first`,
      );
      throw new ManifestError(this.#findings.errors);
    }
    const end = start + text.slice(start, spanOf(value)[1]).trimEnd().length;
    const indent = start - lineStart(text, start);
    for (let line = lineStart(text, start); line < end; line = text.indexOf('\n', line) + 1 || text.length) {
      const content = line + text.slice(line, lineEnd(text, line)).search(/\S|$/);
      const at = Math.min(content, line + indent);
      if (content < lineEnd(text, line)) this.#edits.push({ start: at, end: at, text: '# ' });
    }
    this.#note(
      'lost',
      pair.key,
      address,
      `${message}; it is commented out here, and stays in the account until a run prunes it`,
    );
  }

  /** v1.1 takes a webhook without triggers as one for messages; v2 wants them said. */
  #addTriggers({ pair }: MapEntry, address: string): void {
    const map = this.#document.resolved(pair.value);
    if (!isMap(map) || map.items.length === 0) return;
    this.#completed.add(map);
    const { text } = this.#file;
    const line = `triggers: [${DEFAULT_TRIGGERS.join(', ')}]`;
    const items = map.items as Pair<Scalar, Node | null>[];
    const target = items.find(({ key }) => key.value === 'target');
    const first = spanOf(items[0]?.key)[0];
    const indent = lineBreak(text) + text.slice(lineStart(text, first), first).replaceAll(/[^ ]/g, ' ');
    const end = target === undefined ? first : spanOf(target.value)[1];
    const at =
      map.flow === true || target === undefined ? end : text[end - 1] === '\n' ? end - 1 : lineEnd(text, end);
    const separator = map.flow === true ? ', ' : indent;
    this.#edits.push({
      start: at,
      end: at,
      text: target === undefined ? line + separator : separator + line,
    });
    this.#note(
      'changed',
      pair.key,
      address,
      `has no triggers, which v1.1 takes as [message]: ${line} is added, since v2 needs it`,
    );
  }

  // ---- keys ----------------------------------------------------------------------------------------------------

  #keys(app: MapEntries, parent: string): void {
    for (const [key, entry] of this.#document.section(app.get('keys'))) {
      const jwt = this.#document.section(this.#document.section(entry).get('jwt'));
      const address = `${inside(`${parent}.keys`, key)}.jwt`;
      this.#word(jwt.get('from'), 'api', 'sign', (value) =>
        this.#note(
          'lost',
          value,
          `${address}.from`,
          "v2 signs no tokens, so this tool signs this one from now on; the vendor's never expired, this one does, after expiresIn or the input jwt-expires-in",
        ),
      );
      this.#word(jwt.get('scope'), 'appUser', 'user', (value) =>
        this.#note(
          'approximate',
          value,
          `${address}.scope`,
          'appUser is now user, with an externalId for the userId',
        ),
      );
      this.#rename(jwt.get('userId'), { name: 'externalId' }, address);
    }
  }

  // ---- channels ------------------------------------------------------------------------------------------------

  /** Both generations show the same channels; what v2 calls or asks otherwise is left to people. */
  #channels(app: MapEntries, parent: string): void {
    for (const [key, entry] of this.#document.section(app.get('channels'))) {
      const address = inside(`${parent}.channels`, key);
      const channel = this.#document.section(entry);
      const value = this.#document.resolved(channel.get('type')?.pair.value);
      const type = isScalar(value) ? String(value.value) : '';
      this.#menu(channel, address);
      const successors = ownValue(FOREIGN_TYPES.v2, type);
      const known = channelTypeOf('v2', type);
      if (successors !== undefined && isScalar(value)) {
        const remedy = successors.length === 0 ? 'take it out' : `write ${successors.join(' or ')}`;
        this.#note('open', value, `${address}.type`, `v2 has no channels of the type ${type}: ${remedy}`);
      }
      if (known === undefined) continue;
      for (const [name, { pair }] of channel) {
        if (channelFieldOf('v1.1', type, name) === undefined || Object.hasOwn(known.fields, name)) continue;
        this.#note(
          'open',
          pair.key,
          inside(address, name),
          `v2 knows no ${name} of such a channel: take it out`,
        );
      }
      for (const [name, { required }] of Object.entries(known.fields)) {
        if (required && !channel.has(name) && !channel.has('external'))
          this.#note('open', entry.pair.key, inside(address, name), `v2 requires ${name}: add it`);
      }
    }
  }

  /** v2 has no menus; what people see of one stays as it is in the account. */
  #menu(holder: MapEntries, parent: string): void {
    const menu = holder.get('menu');
    if (menu === undefined) return;
    const message = 'v2 has no menus: take it out; it goes on as it is in the account';
    this.#note('open', menu.pair.key, `${parent}.menu`, message);
  }

  // ---- service accounts ----------------------------------------------------------------------------------------

  /** v2 has none: what is to become of them is left to people. */
  #serviceAccounts(): void {
    const section = this.#document.root.get('serviceAccounts');
    if (section === undefined) return;
    this.#note(
      'open',
      section.pair.key,
      'serviceAccounts',
      'v2 has no service accounts: take the section out, with what publishes from it, or keep a manifest of v1.1 for it; in the account they stay as they are',
    );
  }

  /** Puts a word in the place of another as the value of an entry; one value may have several aliases. */
  #word(entry: MapEntry | undefined, old: string, word: string, note: (value: Scalar) => void): void {
    const value = this.#document.resolved(entry?.pair.value);
    if (!isScalar(value) || value.value !== old || this.#done.has(value)) return;
    this.#done.add(value);
    this.#edits.push(this.#document.replaced(value, word));
    note(value);
  }

  #rename(
    entry: MapEntry | undefined,
    { name, remark }: { readonly name: string; readonly remark?: string },
    parent: string,
  ): void {
    const key = entry?.pair.key;
    if (key === undefined || this.#done.has(key)) return;
    this.#done.add(key);
    this.#edits.push(this.#document.replaced(key, name));
    const old = String(key.value);
    this.#noteChange(key, inside(parent, old), `${old} is now ${name}`, remark);
  }

  /** `remark`: how the new differs from the old; undefined where they mean the same. */
  #noteChange(node: Node, address: string, change: string, remark: string | undefined): void {
    if (remark === undefined) this.#note('changed', node, address, change);
    else this.#note('approximate', node, address, `${change}: ${remark}`);
  }

  #note(kind: NoteKind, node: Node, address: string, message: string): void {
    this.#notes.push({ kind, address, message, place: this.#document.placeAt(spanOf(node)[0]) });
  }
}
