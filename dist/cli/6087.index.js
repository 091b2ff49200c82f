export const id = 6087;
export const ids = [6087,9660];
export const modules = {

/***/ 6087:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  migrateFiles: () => (/* binding */ migrateFiles)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(9473);
// EXTERNAL MODULE: ./build/manifest/files.js + 1 modules
var manifest_files = __webpack_require__(1481);
// EXTERNAL MODULE: ./build/manifest/yaml/problem.js
var problem = __webpack_require__(4833);
// EXTERNAL MODULE: ./build/runtime/regular-file.js
var regular_file = __webpack_require__(8706);
// EXTERNAL MODULE: ./build/node_modules/yaml/browser/dist/index.js + 70 modules
var dist = __webpack_require__(6991);
// EXTERNAL MODULE: ./build/kinds/channel/types.js
var types = __webpack_require__(1545);
// EXTERNAL MODULE: ./build/manifest/yaml/yaml.js + 2 modules
var yaml = __webpack_require__(9660);
// EXTERNAL MODULE: ./build/text/own-value.js
var own_value = __webpack_require__(2370);
;// CONCATENATED MODULE: ./build/cli/migrate/manifest-document.js

const NONE = new Map();
class ManifestDocument {
    root;
    #file;
    #lines = new dist/* LineCounter */.HN();
    #document;
    constructor(file) {
        this.#file = file;
        const documents = (0,dist/* parseAllDocuments */.hR)(file.text, { lineCounter: this.#lines, logLevel: 'error' });
        this.#document = Array.isArray(documents)
            ? documents.find(({ contents }) => contents !== null)
            : undefined;
        this.root = this.#entries(this.#document?.contents);
    }
    section(entry) {
        return entry === undefined ? NONE : this.#entries(entry.pair.value);
    }
    resolved(node) {
        if ((0,dist/* isAlias */.Vj)(node))
            return this.#document && node.resolve(this.#document);
        return node ?? undefined;
    }
    replaced(scalar, word) {
        const [start, end] = spanOf(scalar);
        return { start, end, text: inQuotesOf(scalar, word) };
    }
    placeAt(offset) {
        const { line, col } = this.#lines.linePos(offset);
        return { file: this.#file.name, line, column: col };
    }
    #entries(node) {
        const map = this.resolved(node);
        if (!(0,dist/* isMap */.jh)(map))
            return NONE;
        const entries = new Map();
        const bases = [];
        for (const pair of map.items) {
            if (pair.key.value === '<<' && pair.key.type === 'PLAIN')
                bases.push(pair.value);
            else
                entries.set(String(pair.key.value), { pair, map });
        }
        for (const base of bases) {
            const list = this.resolved(base);
            for (const one of (0,dist/* isSeq */.oP)(list) ? list.items : [base]) {
                for (const [key, entry] of this.#entries(one))
                    if (!entries.has(key))
                        entries.set(key, entry);
            }
        }
        return entries;
    }
}
function spanOf(node) {
    const [start = 0, end = 0] = node?.range ?? [];
    return [start, end];
}
function inQuotesOf({ type }, word) {
    if (type === 'QUOTE_DOUBLE')
        return `"${word}"`;
    return type === 'QUOTE_SINGLE' ? `'${word}'` : word;
}

;// CONCATENATED MODULE: ./build/cli/migrate/text-edits.js
function edited(text, edits) {
    let result = '';
    let at = 0;
    for (const { start, end, text: put } of edits.toSorted((a, b) => a.start - b.start || a.end - b.end)) {
        result += text.slice(at, start) + put;
        at = end;
    }
    return result + text.slice(at);
}
function lineStart(text, at) {
    return text.lastIndexOf('\n', at - 1) + 1;
}
function lineEnd(text, at) {
    const end = text.indexOf('\n', at);
    if (end === -1)
        return text.length;
    return text[end - 1] === '\r' && end > at ? end - 1 : end;
}
function lineBreak(text) {
    return text.includes('\r\n') ? '\r\n' : '\n';
}

// EXTERNAL MODULE: ./build/kinds/webhook/triggers.js
var webhook_triggers = __webpack_require__(3293);
;// CONCATENATED MODULE: ./build/cli/migrate/triggers.js


const DEFAULT_TRIGGERS = ['conversation:message'];
const REMARKS = {
    '*': 'v2 has no wildcard: all triggers known today are listed; keep those that you need',
    'message:appUser': 'it is also called for messages of the business; filter by author.type "user"',
    'message:appMaker': 'it is also called for messages of users; filter by author.type "business"',
    'conversation:start': 'it is called when a conversation is created, which may be at another moment',
    'typing:appUser': 'it is also called when the business is typing',
    'link:match': 'v2 reports linking as what happens to the client',
    'link:success': 'v2 reports linking as what happens to the client',
    'link:failure': 'v2 reports linking as what happens to the client',
    'passthrough:apple:interactive': 'it is called for what other channels pass through as well',
};
function successorsOf(trigger) {
    const remark = (0,own_value/* ownValue */.e)(REMARKS, trigger);
    if (trigger === '*')
        return { triggers: webhook_triggers/* TRIGGERS */.Q.v2, ...(remark === undefined ? {} : { remark }) };
    if (webhook_triggers/* TRIGGERS */.Q.v2.includes(trigger))
        return { triggers: [trigger] };
    const triggers = (0,own_value/* ownValue */.e)(webhook_triggers/* FOREIGN_TRIGGERS */.F.v2, trigger);
    return triggers && { triggers, ...(remark === undefined ? {} : { remark }) };
}

;// CONCATENATED MODULE: ./build/cli/migrate/trigger-list.js




const WIDTH = 100;
function rewriteTriggers(list, document, text) {
    const seen = new Set();
    const items = list.items.flatMap((item) => {
        const scalar = document.resolved(item);
        if (!(0,dist/* isScalar */.jn)(scalar) || !(0,dist/* isNode */.Ll)(item))
            return [];
        const trigger = String(scalar.value);
        const [start, end] = spanOf(item);
        const successors = trigger.includes('${') ? undefined : successorsOf(trigger);
        const added = (successors?.triggers ?? [trigger]).filter((name) => !seen.has(name));
        for (const name of added)
            seen.add(name);
        const same = added.length === 1 && added[0] === trigger;
        const body = same ? text.slice(start, end) : written(added, item);
        return [
            { trigger, at: start, start: ownStart(text, start), bodyStart: start, end, successors, added, body },
        ];
    });
    const edits = list.flow === true ? flowEdits(list, items, text) : items.flatMap((item) => blockEdits(item, text));
    return { edits, triggers: items, isEmpty: seen.size === 0 };
}
function written(names, item) {
    const [name = ''] = names;
    return names.length === 1 && (0,dist/* isScalar */.jn)(item) ? inQuotesOf(item, name) : names.join(', ');
}
function ownStart(text, start) {
    const before = /(?:[&!]\S*\s+)+$/.exec(text.slice(Math.max(0, start - 500), start));
    return start - (before?.[0].length ?? 0);
}
function blockEdits({ start, bodyStart, end, body, added }, text) {
    const [first = '', ...more] = added;
    if (added.length === 1)
        return text.slice(bodyStart, end) === body ? [] : [{ start: bodyStart, end, text: body }];
    const dash = text.lastIndexOf('-', start - 1);
    const restEnd = lineEnd(text, end);
    if (added.length === 0) {
        if (text.slice(end, restEnd).trim() !== '')
            return [{ start: dash, end: text.indexOf('#', end), text: '' }];
        const next = text.indexOf('\n', restEnd) + 1;
        return [{ start: lineStart(text, dash), end: next === 0 ? text.length : next, text: '' }];
    }
    const lead = `${lineBreak(text)}${text.slice(lineStart(text, dash), dash)}- `;
    const rest = more.map((name) => `${lead}${name}`).join('');
    return [
        { start: bodyStart, end, text: first },
        { start: restEnd, end: restEnd, text: rest },
    ];
}
function flowEdits(list, items, text) {
    const [from, to] = spanOf(list);
    if (items.every(({ body, bodyStart, end }) => body === text.slice(bodyStart, end)))
        return [];
    let at = from + 1;
    const parts = items.map((item) => {
        const gap = text.slice(item.end, items.find(({ start }) => start > item.end)?.start ?? to - 1);
        const comma = gap.replaceAll(/#.*/g, (comment) => ' '.repeat(comment.length)).indexOf(',');
        const part = { ...item, lead: text.slice(at, item.start), hasComma: comma !== -1 };
        at = item.end + (comma === -1 ? 0 : comma + 1);
        return part;
    });
    const kept = parts.filter(({ added }) => added.length > 0);
    const endsWithComma = parts.at(-1)?.hasComma === true;
    let result = '[';
    for (const part of parts) {
        const isFirst = part === kept[0];
        const lead = isFirst && !part.lead.includes('#') ? (parts[0]?.lead ?? '') : part.lead;
        if (!kept.includes(part))
            result += part.lead.includes('#') ? part.lead : '';
        else {
            const body = text.slice(part.start, part.bodyStart) + wrapped(part.body, from, text);
            result += `${lead}${body}${part === kept.at(-1) && !endsWithComma ? '' : ','}`;
        }
    }
    return [{ start: from, end: to, text: `${result}${text.slice(at, to - 1)}]` }];
}
function wrapped(body, at, text) {
    const line = text.slice(lineStart(text, at), at);
    if (line.length + body.length <= WIDTH)
        return body;
    const indent = `${lineBreak(text)}${/^ */.exec(line)?.[0] ?? ''}    `;
    let column = line.length;
    return body
        .split(', ')
        .map((name, index) => {
        column += name.length + 2;
        if (index === 0)
            return name;
        if (column <= WIDTH)
            return `, ${name}`;
        column = indent.length + name.length;
        return `,${indent}${name}`;
    })
        .join('');
}

;// CONCATENATED MODULE: ./build/cli/migrate/migrate.js










const FLAGS = {
    includeClient: {
        name: 'includeFullSource',
        remark: 'it sends the source of an event, with the client in it',
    },
    includeFullAppUser: { name: 'includeFullUser' },
};
function migrateToV2(files) {
    const findings = new problem/* Findings */.Fv();
    for (const { name, text } of files)
        (0,yaml.parseYaml)(text, name, findings);
    if (findings.errors.length > 0)
        throw new errors/* ManifestError */.Sh(findings.errors);
    const parsed = files.map((file) => new FileMigration(file, findings));
    const apis = new Set(parsed.flatMap((file) => file.api() ?? []));
    if (apis.size > 1) {
        throw new errors/* ProvisionError */.uv('manifest-invalid', 'Some of the files are v1.1 and others v2.', {
            remedy: 'All files of a manifest have one `api`. Migrate those that say v1.1, or that belong to one that does.',
        });
    }
    if (apis.has('v2'))
        return { files: files.map((file) => ({ ...file, notes: [] })), wasV2: true };
    if (apis.size === 0) {
        throw new errors/* ProvisionError */.uv('manifest-invalid', 'No file says `api: v1.1`.', {
            remedy: 'Name all files of the manifest, and write `api: v1.1` out where it comes from a variable.',
        });
    }
    const migrated = parsed.map((file) => file.migrate());
    for (const { name, text } of migrated)
        (0,yaml.parseYaml)(text, name, findings);
    if (findings.errors.length > 0)
        throw new errors/* ManifestError */.Sh(findings.errors);
    return { files: migrated, wasV2: false };
}
class FileMigration {
    #file;
    #findings;
    #document;
    #edits = [];
    #notes = [];
    #done = new Set();
    #completed = new Set();
    constructor(file, findings) {
        this.#file = file;
        this.#findings = findings;
        this.#document = new ManifestDocument(file);
    }
    api() {
        const value = this.#document.resolved(this.#document.root.get('api')?.pair.value);
        return (0,dist/* isScalar */.jn)(value) && (value.value === 'v1.1' || value.value === 'v2') ? value.value : undefined;
    }
    migrate() {
        const api = this.#document.root.get('api')?.pair.value;
        if ((0,dist/* isScalar */.jn)(api)) {
            this.#edits.push(this.#document.replaced(api, 'v2'));
            this.#note('changed', api, 'api', 'v1.1 is now v2');
        }
        const defaults = this.#document.section(this.#document.root.get('defaults'));
        const apps = [...this.#document.section(this.#document.root.get('apps'))].map(([key, app]) => [(0,problem/* inside */.nx)('apps', key), this.#document.section(app)]);
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
        for (const [address, app] of [['defaults', defaults], ...apps]) {
            this.#keys(app, address);
            this.#channels(app, address);
            this.#menu(app, address);
        }
        this.#serviceAccounts();
        const notes = this.#notes.toSorted((a, b) => a.place.line - b.place.line || a.place.column - b.place.column);
        return { name: this.#file.name, text: edited(this.#file.text, this.#edits), notes };
    }
    #webhooks(app, parent, elsewhere) {
        for (const [key, entry] of this.#document.section(app.get('webhooks'))) {
            const address = (0,problem/* inside */.nx)(`${parent}.webhooks`, key);
            const webhook = this.#document.section(entry);
            const triggers = webhook.get('triggers');
            const list = this.#document.resolved(triggers?.pair.value);
            const { hasTriggers, isShared } = elsewhere(key);
            if ((0,dist/* isSeq */.oP)(list) && !this.#triggers(list, `${address}.triggers`)) {
                this.#takeOut(entry, address, isShared || triggers?.map !== this.#document.resolved(entry.pair.value));
                continue;
            }
            for (const [old, flag] of Object.entries(FLAGS))
                this.#rename(webhook.get(old), flag, address);
            const inherits = [...webhook.values()].some(({ map }) => this.#completed.has(map));
            if (triggers === undefined && !hasTriggers && !inherits)
                this.#addTriggers(entry, address);
        }
    }
    #triggers(list, address) {
        if (this.#done.has(list))
            return true;
        const { edits, triggers, isEmpty } = rewriteTriggers(list, this.#document, this.#file.text);
        if (isEmpty)
            return false;
        this.#done.add(list);
        this.#edits.push(...edits);
        for (const one of triggers)
            this.#triggerNote(one, address);
        return true;
    }
    #triggerNote({ trigger, at, successors, added }, address) {
        const say = (kind, message) => this.#notes.push({ kind, address, message, place: this.#document.placeAt(at) });
        if (successors === undefined) {
            say('open', trigger.includes('${')
                ? `${trigger} must hold a trigger of v2 from now on`
                : `${trigger} is in no list of the vendor and is kept; check it`);
            return;
        }
        const { triggers, remark } = successors;
        if (triggers.length === 1 && triggers[0] === trigger)
            return;
        if (triggers.length === 0) {
            say('lost', `${trigger} has no counterpart in v2 and is left out`);
            return;
        }
        const names = trigger === '*' ? `the ${added.length} triggers that v2 has` : triggers.join(', ');
        const now = added.length === 0 ? `goes into ${names}, which is in the list already` : `is now ${names}`;
        say(remark === undefined ? 'changed' : 'approximate', `${trigger} ${now}${remark === undefined ? '' : `: ${remark}`}`);
    }
    #takeOut({ pair, map }, address, isTangled) {
        const { value } = pair;
        const { text } = this.#file;
        const [start] = spanOf(pair.key);
        const message = 'v2 has none of its triggers';
        if (isTangled || map.flow === true || !(0,dist/* isMap */.jh)(value) || value.anchor !== undefined) {
            this.#findings.error(this.#document.placeAt(start), address, `${message}; take this webhook out of the manifest first`);
            throw new errors/* ManifestError */.Sh(this.#findings.errors);
        }
        const end = start + text.slice(start, spanOf(value)[1]).trimEnd().length;
        const indent = start - lineStart(text, start);
        for (let line = lineStart(text, start); line < end; line = text.indexOf('\n', line) + 1 || text.length) {
            const content = line + text.slice(line, lineEnd(text, line)).search(/\S|$/);
            const at = Math.min(content, line + indent);
            if (content < lineEnd(text, line))
                this.#edits.push({ start: at, end: at, text: '# ' });
        }
        this.#note('lost', pair.key, address, `${message}; it is commented out here, and stays in the account until a run prunes it`);
    }
    #addTriggers({ pair }, address) {
        const map = this.#document.resolved(pair.value);
        if (!(0,dist/* isMap */.jh)(map) || map.items.length === 0)
            return;
        this.#completed.add(map);
        const { text } = this.#file;
        const line = `triggers: [${DEFAULT_TRIGGERS.join(', ')}]`;
        const items = map.items;
        const target = items.find(({ key }) => key.value === 'target');
        const first = spanOf(items[0]?.key)[0];
        const indent = lineBreak(text) + text.slice(lineStart(text, first), first).replaceAll(/[^ ]/g, ' ');
        const end = target === undefined ? first : spanOf(target.value)[1];
        const at = map.flow === true || target === undefined ? end : text[end - 1] === '\n' ? end - 1 : lineEnd(text, end);
        const separator = map.flow === true ? ', ' : indent;
        this.#edits.push({
            start: at,
            end: at,
            text: target === undefined ? line + separator : separator + line,
        });
        this.#note('changed', pair.key, address, `has no triggers, which v1.1 takes as [message]: ${line} is added, since v2 needs it`);
    }
    #keys(app, parent) {
        for (const [key, entry] of this.#document.section(app.get('keys'))) {
            const jwt = this.#document.section(this.#document.section(entry).get('jwt'));
            const address = `${(0,problem/* inside */.nx)(`${parent}.keys`, key)}.jwt`;
            this.#word(jwt.get('from'), 'api', 'sign', (value) => this.#note('lost', value, `${address}.from`, "v2 signs no tokens, so this tool signs this one from now on; the vendor's never expired, this one does, after expiresIn or the input jwt-expires-in"));
            this.#word(jwt.get('scope'), 'appUser', 'user', (value) => this.#note('approximate', value, `${address}.scope`, 'appUser is now user, with an externalId for the userId'));
            this.#rename(jwt.get('userId'), { name: 'externalId' }, address);
        }
    }
    #channels(app, parent) {
        for (const [key, entry] of this.#document.section(app.get('channels'))) {
            const address = (0,problem/* inside */.nx)(`${parent}.channels`, key);
            const channel = this.#document.section(entry);
            const value = this.#document.resolved(channel.get('type')?.pair.value);
            const type = (0,dist/* isScalar */.jn)(value) ? String(value.value) : '';
            this.#menu(channel, address);
            const successors = (0,own_value/* ownValue */.e)(types/* FOREIGN_TYPES */.Fm.v2, type);
            const known = (0,types/* channelTypeOf */.l6)('v2', type);
            if (successors !== undefined && (0,dist/* isScalar */.jn)(value)) {
                const remedy = successors.length === 0 ? 'take it out' : `write ${successors.join(' or ')}`;
                this.#note('open', value, `${address}.type`, `v2 has no channels of the type ${type}: ${remedy}`);
            }
            if (known === undefined)
                continue;
            for (const [name, { pair }] of channel) {
                if ((0,types/* channelFieldOf */.Ju)('v1.1', type, name) === undefined || Object.hasOwn(known.fields, name))
                    continue;
                this.#note('open', pair.key, (0,problem/* inside */.nx)(address, name), `v2 knows no ${name} of such a channel: take it out`);
            }
            for (const [name, { required }] of Object.entries(known.fields)) {
                if (required && !channel.has(name) && !channel.has('external'))
                    this.#note('open', entry.pair.key, (0,problem/* inside */.nx)(address, name), `v2 requires ${name}: add it`);
            }
        }
    }
    #menu(holder, parent) {
        const menu = holder.get('menu');
        if (menu === undefined)
            return;
        const message = 'v2 has no menus: take it out; it goes on as it is in the account';
        this.#note('open', menu.pair.key, `${parent}.menu`, message);
    }
    #serviceAccounts() {
        const section = this.#document.root.get('serviceAccounts');
        if (section === undefined)
            return;
        this.#note('open', section.pair.key, 'serviceAccounts', 'v2 has no service accounts: take the section out, with what publishes from it, or keep a manifest of v1.1 for it; in the account they stay as they are');
    }
    #word(entry, old, word, note) {
        const value = this.#document.resolved(entry?.pair.value);
        if (!(0,dist/* isScalar */.jn)(value) || value.value !== old || this.#done.has(value))
            return;
        this.#done.add(value);
        this.#edits.push(this.#document.replaced(value, word));
        note(value);
    }
    #rename(entry, { name, remark }, parent) {
        const key = entry?.pair.key;
        if (key === undefined || this.#done.has(key))
            return;
        this.#done.add(key);
        this.#edits.push(this.#document.replaced(key, name));
        const old = String(key.value);
        const kind = remark === undefined ? 'changed' : 'approximate';
        this.#note(kind, key, (0,problem/* inside */.nx)(parent, old), `${old} is now ${name}${remark === undefined ? '' : `: ${remark}`}`);
    }
    #note(kind, node, address, message) {
        this.#notes.push({ kind, address, message, place: this.#document.placeAt(spanOf(node)[0]) });
    }
}

;// CONCATENATED MODULE: ./build/cli/migrate/command.js






const HEADINGS = {
    changed: 'Changed, with the same meaning',
    approximate: 'Changed to the nearest counterpart, for you to review',
    lost: 'Without a counterpart in v2',
    open: 'For you to complete',
};
const NEXT = [
    'Next: teach the receivers the events of v2, which come in lists and have other fields. Then run `plan`.',
    'An old webhook blocks the new one with its target: `prune: all` deletes it and creates the new one in one run.',
    'The new webhook has a secret of its own.',
];
async function migrateFiles(asked, { workspace, out, tell }) {
    const findings = new problem/* Findings */.Fv();
    const files = (0,manifest_files/* readManifestFiles */.x)(asked.manifest, workspace, findings);
    if (findings.errors.length > 0)
        throw new errors/* ManifestError */.Sh(findings.errors);
    if (files.length > 1 && !asked.inPlace) {
        throw new errors/* ProvisionError */.uv('file-unusable', `The manifest has ${files.length} files, which cannot go into one.`, {
            remedy: 'Give --in-place to rewrite each of them. Version control has the old ones.',
        });
    }
    const { files: migrated, wasV2 } = migrateToV2(files);
    for (const { name, text } of migrated) {
        if (asked.inPlace) {
            if (!wasV2)
                write(external_node_path_.join(workspace, name), text);
        }
        else if (asked.output === undefined)
            out(text);
        else
            write(external_node_path_.resolve(workspace, asked.output), text);
    }
    if (wasV2) {
        tell('The manifest is v2 already: nothing is changed.');
        return;
    }
    for (const line of notesText(migrated.flatMap(({ notes }) => notes)))
        tell(line);
}
function write(file, text) {
    try {
        (0,regular_file/* writeRegularFile */.E2)(file, text);
    }
    catch (cause) {
        const why = cause instanceof regular_file/* FileRefused */.rV ? `the path ${cause.message}` : (0,errors/* messageOf */.bD)(cause);
        throw new errors/* ProvisionError */.uv('file-unusable', `The new manifest could not be written to ${file}: ${why}.`, {
            cause,
        });
    }
}
function notesText(notes) {
    const kinds = Object.entries(HEADINGS);
    const sections = kinds.flatMap(([kind, heading]) => {
        const own = notes.filter((note) => note.kind === kind).map((note) => `  ${(0,problem/* formatProblem */.Vw)(note)}`);
        return own.length === 0 ? [] : [`${heading}:`, ...own, ''];
    });
    return [...sections, ...NEXT];
}


/***/ }),

/***/ 9660:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  parseYaml: () => (/* binding */ parseYaml)
});

// EXTERNAL MODULE: ./build/node_modules/yaml/browser/dist/index.js + 70 modules
var dist = __webpack_require__(6991);
// EXTERNAL MODULE: ./build/manifest/yaml/problem.js
var problem = __webpack_require__(4833);
// EXTERNAL MODULE: ./build/manifest/yaml/slips.js
var slips = __webpack_require__(2721);
;// CONCATENATED MODULE: ./build/manifest/yaml/syntax.js


const STRUCTURE = new Set([
    'BAD_INDENT',
    'BLOCK_AS_IMPLICIT_KEY',
    'MULTILINE_IMPLICIT_KEY',
]);
function reportSyntax(errors, text, placeAt, findings) {
    const seen = new Set();
    const report = (offset, message) => {
        const place = placeAt(offset);
        if (!seen.has(place.line))
            findings.error(place, '', message);
        seen.add(place.line);
    };
    const conflicts = errors.length === 0 ? [] : (0,slips/* mergeConflicts */.C3)(text);
    for (const { offset, message } of conflicts)
        report(offset, message);
    const slipBehind = (0,slips/* slipsIn */.D0)(text);
    let isMisled = false;
    for (const error of conflicts.length > 0 ? [] : errors) {
        if (findings.isFull)
            break;
        if (seen.has(placeAt(error.pos[0]).line))
            continue;
        if (seen.size > 0 && / in YAML (?:stream|document)/.test(error.message))
            continue;
        const slip = slipBehind(error);
        if (slip === undefined && isMisled && STRUCTURE.has(error.code))
            continue;
        report(slip?.offset ?? error.pos[0], slip?.message ?? plainWords(error, text));
        isMisled ||= slip?.misleads === true;
        if (slip?.ends === true)
            break;
    }
    const broken = errors.map(({ pos }) => placeAt(pos[0]).line);
    return [...broken, ...seen].reduce((first, line) => Math.min(first, line), Number.POSITIVE_INFINITY);
}
function plainWords(error, text) {
    const lineStart = text.lastIndexOf('\n', error.pos[0] - 1) + 1;
    const lineEnd = text.indexOf('\n', error.pos[0]);
    const line = text.slice(lineStart, Math.min(lineEnd === -1 ? text.length : lineEnd, lineStart + 200));
    if (slips/* PLACEHOLDER_IN_FLOW */.jx.test(line)) {
        return 'this is not valid YAML: inside [ ] and { } a placeholder needs quotes, such as "${NAME}"';
    }
    if (error.code === 'BLOCK_AS_IMPLICIT_KEY' || /colon|followed by map values/.test(error.message)) {
        return error.code === 'BLOCK_AS_IMPLICIT_KEY'
            ? 'this is not valid YAML: a second "key:" is on one line; put a value that holds ": " in quotes'
            : 'this is not valid YAML: a "key: value" is expected here; is a colon missing, or a line indented wrongly?';
    }
    if (error.code === 'BAD_INDENT') {
        return 'this is not valid YAML: the line is indented differently from its neighbours';
    }
    const detail = escapedDetail(error.message);
    return `this is not valid YAML: ${detail}`;
}
function escapedDetail(message) {
    const quoted = (0,problem/* quote */.hD)(message).slice(1, -1).replaceAll('\\"', '"');
    return quoted.charAt(0).toLowerCase() + quoted.slice(1);
}

// EXTERNAL MODULE: ./build/manifest/yaml/tree.js
var tree = __webpack_require__(312);
;// CONCATENATED MODULE: ./build/manifest/yaml/tree-builder.js




const CORE_TAGS = new Set(['str', 'int', 'float', 'bool', 'null', 'map', 'seq'].map((name) => `tag:yaml.org,2002:${name}`));
class TreeBuilder {
    #placeAt;
    #findings;
    #anchors = new Map();
    #aliased = 0;
    brokenFrom = Number.POSITIVE_INFINITY;
    constructor(placeAt, findings) {
        this.#placeAt = placeAt;
        this.#findings = findings;
    }
    build(node, address, keyPlace) {
        const place = this.#placeOf(node, keyPlace);
        if (node === null)
            return { kind: 'scalar', place, size: 1, value: null, written: '' };
        if ((0,dist/* isAlias */.Vj)(node))
            return this.#alias(node, address, place);
        if (node.tag !== undefined && !CORE_TAGS.has(node.tag)) {
            const tag = (0,problem/* quote */.hD)(node.tag.replace(/^tag:yaml\.org,2002:/, '!!'));
            this.#findings.error(place, address, `the tag ${tag} is unknown here; remove it`);
            return { kind: 'unusable', place, size: 1 };
        }
        const { anchor } = node;
        if (anchor !== undefined)
            this.#anchors.set(anchor, undefined);
        const built = this.#content(node, address, place);
        if (anchor !== undefined)
            this.#anchors.set(anchor, built);
        return built;
    }
    #content(node, address, place) {
        if ((0,dist/* isMap */.jh)(node))
            return this.#map(node, address, place);
        if ((0,dist/* isSeq */.oP)(node))
            return this.#list(node, address, place);
        return scalar(node.value, node.source, place);
    }
    #alias(alias, address, place) {
        const unusable = { kind: 'unusable', place, size: 1 };
        const name = (0,problem/* quote */.hD)(`*${alias.source}`);
        if (!this.#anchors.has(alias.source)) {
            this.#findings.error(place, address, `the alias ${name} has no anchor ${(0,problem/* quote */.hD)(`&${alias.source}`)} above it`);
            return unusable;
        }
        const target = this.#anchors.get(alias.source);
        if (target === undefined) {
            this.#findings.error(place, address, `the alias ${name} is inside of what it refers to`);
            return unusable;
        }
        const before = this.#aliased;
        this.#aliased += target.size;
        if (this.#aliased > tree/* MOST_ALIASED_VALUES */.DU) {
            if (before <= tree/* MOST_ALIASED_VALUES */.DU) {
                this.#findings.error(place, address, (0,tree/* tooMuchAliased */.Lx)());
            }
            return unusable;
        }
        return { ...target, place };
    }
    #list(list, address, place) {
        const items = list.items.map((item, index) => this.build(item, `${address}[${index}]`));
        return { kind: 'list', place, size: items.reduce((sum, item) => sum + item.size, 1), items };
    }
    #map(map, address, place) {
        const entries = new Map();
        const merged = [];
        for (const pair of map.items) {
            const key = this.#key(pair.key, address, place);
            if (key === undefined) {
                this.build(pair.value, address);
                continue;
            }
            const value = this.build(pair.value, (0,problem/* inside */.nx)(address, key.text), key.place);
            const first = entries.get(key.text);
            if (key.merges) {
                merged.push({ place: key.place, value });
            }
            else if (first === undefined) {
                entries.set(key.text, { place: key.place, value });
            }
            else {
                const line = first.place.line === key.place.line ? 'on this line' : `on line ${first.place.line}`;
                const message = `the key ${(0,problem/* quote */.hD)(key.text)} is here twice, first ${line}; keep one of them`;
                this.#findings.error(key.place, (0,problem/* inside */.nx)(address, key.text), message);
            }
        }
        for (const { place: at, value } of merged)
            this.#merge(value, entries, address, at);
        const size = [...entries.values()].reduce((sum, entry) => sum + entry.value.size, 1);
        return { kind: 'map', place, size, entries };
    }
    #merge(value, entries, address, place) {
        if (value.kind === 'list') {
            for (const item of value.items)
                this.#merge(item, entries, address, place);
            return;
        }
        if (value.kind === 'map') {
            for (const [key, entry] of value.entries)
                if (!entries.has(key))
                    entries.set(key, entry);
            return;
        }
        if (value.kind === 'unusable')
            return;
        this.#findings.error(place, address, 'the merge key << takes an alias of a map, such as <<: *base, or a list of them');
    }
    #key(node, address, mapPlace) {
        const place = this.#placeOf(node, mapPlace);
        if (!(0,dist/* isScalar */.jn)(node) || node.tag !== undefined || node.anchor !== undefined) {
            this.#findings.error(place, address, 'a key must be plain text, not a list, map, alias, tag or anchor');
            return undefined;
        }
        const { value } = node;
        if (typeof value !== 'string') {
            const written = node.source ?? '';
            const message = written === ''
                ? 'a key is missing before the colon'
                : `the key ${(0,problem/* quote */.hD)(written)} must be text; put it in quotes`;
            this.#findings.error(place, address, message);
            return undefined;
        }
        if (tree/* PROTOTYPE_KEYS */.OJ.has(value)) {
            this.#findings.error(place, (0,problem/* inside */.nx)(address, value), `the key ${(0,problem/* quote */.hD)(value)} is not allowed; choose another name`);
            return undefined;
        }
        if (node.type === 'PLAIN' && (0,slips/* isIndentedOtherwise */.u_)(value)) {
            const isKnown = this.#findings.errors.some((error) => error.place?.line === place.line);
            if (!isKnown)
                this.#findings.error(place, '', slips/* OTHER_SPACE_INDENT */.B5);
            this.brokenFrom = Math.min(this.brokenFrom, place.line);
            return undefined;
        }
        return { text: value, place, merges: value === '<<' && node.type === 'PLAIN' };
    }
    #placeOf(node, keyPlace) {
        const absent = node === null || ((0,dist/* isScalar */.jn)(node) && node.source === '' && node.type === 'PLAIN');
        if (absent && keyPlace !== undefined)
            return keyPlace;
        return this.#placeAt(node?.range[0] ?? 0);
    }
}
function scalar(value, source, place) {
    const written = source ?? '';
    const isKnown = typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean';
    return { kind: 'scalar', place, size: 1, value: isKnown || value === null ? value : written, written };
}

;// CONCATENATED MODULE: ./build/manifest/yaml/yaml.js



const DEEPEST_NESTING = 64;
const MOST_LOST_TOKENS = 100;
function parseYaml(text, file, findings) {
    const lines = new dist/* LineCounter */.HN();
    const placeAt = (offset) => {
        const { line, col } = lines.linePos(offset);
        return { file, line, column: col };
    };
    const tokens = tokensOf(text, lines);
    if (typeof tokens === 'number') {
        const place = placeAt(tokens);
        const message = `values are nested more than ${DEEPEST_NESTING} levels deep; a manifest needs ten`;
        findings.error(place, '', message);
        return { root: undefined, brokenFrom: place.line };
    }
    const [document, second] = documentsOf(tokens, text.length);
    if (document === undefined) {
        findings.error(placeAt(0), '', 'the file is empty; a manifest begins with `version: 1`');
        return { root: undefined, brokenFrom: 1 };
    }
    const errors = [...document.errors, ...(second?.errors ?? [])];
    const brokenFrom = reportSyntax(errors, text, placeAt, findings);
    if (second !== undefined && second.errors.length === 0) {
        const place = placeAt(second.contents?.range[0] ?? second.range[0]);
        const message = 'a second YAML document begins here; a manifest file holds one, so put it into a file of its own';
        findings.error(place, '', message);
    }
    const { explicit, version } = document.directives.yaml;
    if (explicit === true && version !== '1.2') {
        const message = `the file requires YAML ${version}; manifests are YAML 1.2, so remove the %YAML line`;
        findings.error(placeAt(0), '', message);
    }
    if (document.contents === null)
        return { root: undefined, brokenFrom };
    const builder = new TreeBuilder(placeAt, findings);
    const root = builder.build(document.contents, '');
    return { root, brokenFrom: Math.min(brokenFrom, builder.brokenFrom) };
}
function documentsOf(tokens, end) {
    const composer = new dist/* Composer */.Dk({ uniqueKeys: false, prettyErrors: false, logLevel: 'error' });
    const documents = [];
    for (const document of composer.compose(tokens, true, end)) {
        if (!isEmpty(document) || document.errors.length > 0)
            documents.push(document);
        if (documents.length > 1)
            break;
    }
    return documents;
}
function tokensOf(text, lines) {
    const parser = new dist/* Parser */.iX(lines.addNewLine);
    lines.addNewLine(0);
    const tokens = [];
    let lost = 0;
    for (const lexeme of new dist/* Lexer */.JG().lex(text)) {
        for (const token of parser.next(lexeme)) {
            tokens.push(token);
            if (token.type === 'error')
                lost += 1;
        }
        if (lost > MOST_LOST_TOKENS)
            return tokens;
        if (parser.stack.length > DEEPEST_NESTING)
            return parser.offset;
    }
    for (const token of parser.end())
        tokens.push(token);
    return tokens;
}
function isEmpty({ contents }) {
    return contents === null || ((0,dist/* isScalar */.jn)(contents) && contents.source === '' && contents.type === 'PLAIN');
}


/***/ })

};
