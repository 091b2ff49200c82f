export const id = 3157;
export const ids = [3157];
export const modules = {

/***/ 4778:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ TEMPLATES)
/* harmony export */ });
/* harmony import */ var _smooch_pages_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3956);
/* harmony import */ var _smooch_resources_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9546);
/* harmony import */ var _smooch_shape_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8065);



const TEMPLATES = {
    'v1.1': (at, appId) => new _smooch_resources_js__WEBPACK_IMPORTED_MODULE_1__/* .Resources */ .E(at, {
        path: `${at.root}/${encodeURIComponent(appId)}/templates`,
        name: 'template',
        pages: (http, path, name) => (0,_smooch_pages_js__WEBPACK_IMPORTED_MODULE_0__/* .offsetPages */ .o_)(http, { path, name, pagesAtOnce: 1 }),
        read: (read, item) => ({
            id: read.string(item, '_id'),
            name: read.string(item, 'name'),
            message: (0,_smooch_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .settingsOf */ .f5)(item, 'message'),
        }),
    }),
};


/***/ }),

/***/ 3157:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   templateExport: () => (/* binding */ templateExport)
/* harmony export */ });
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6991);
/* harmony import */ var _manifest_yaml_written_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(453);
/* harmony import */ var _reconcile_marks_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8905);
/* harmony import */ var _api_v11_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4778);




const templateExport = {
    read: (account, app) => account.collection(_api_v11_js__WEBPACK_IMPORTED_MODULE_3__/* .TEMPLATES */ .Q, app.id).list(),
    keys: (exported) => {
        const { metadata } = exported.app;
        const recorded = (0,_reconcile_marks_js__WEBPACK_IMPORTED_MODULE_2__/* .isMarked */ .rZ)(metadata) ? (0,_reconcile_marks_js__WEBPACK_IMPORTED_MODULE_2__/* .recordedIds */ .Ph)(metadata, 'template') : [];
        const before = new Map([...recorded].map(([key, id]) => [id, key]));
        return (0,_manifest_yaml_written_js__WEBPACK_IMPORTED_MODULE_1__/* .keysFor */ .qm)(declarable(exported), ({ id }) => before.get(id), ({ name }) => name, 'template');
    },
    write: (entry, exported) => {
        const keyOf = exported.keysOf('template');
        const section = new yaml__WEBPACK_IMPORTED_MODULE_0__/* .YAMLMap */ .CA();
        const declared = declarable(exported);
        for (const { id, name, message } of declared) {
            const key = keyOf.get(id) ?? id;
            const item = new yaml__WEBPACK_IMPORTED_MODULE_0__/* .YAMLMap */ .CA();
            if (name !== key)
                item.set('name', (0,_manifest_yaml_written_js__WEBPACK_IMPORTED_MODULE_1__/* .escaped */ .Mk)(name));
            item.set('message', (0,_manifest_yaml_written_js__WEBPACK_IMPORTED_MODULE_1__/* .escapedJson */ .KI)(withoutEmpty(message)));
            section.set(key, item);
        }
        const left = exported.all('template').filter((one) => !declared.includes(one));
        (0,_manifest_yaml_written_js__WEBPACK_IMPORTED_MODULE_1__/* .add */ .WQ)(entry, 'templates', section, left.map(({ id, name }) => `template ${id} ${(0,_manifest_yaml_written_js__WEBPACK_IMPORTED_MODULE_1__/* .plain */ .pj)(name)}: another one has the same name`));
    },
};
function declarable(exported) {
    return [...exported.all('template')]
        .sort((a, b) => (a.id < b.id ? -1 : 1))
        .filter(({ name }, index, all) => all.findIndex((one) => one.name === name) === index);
}
function withoutEmpty(value) {
    if (Array.isArray(value))
        return value.map((one) => withoutEmpty(one));
    if (typeof value !== 'object' || value === null)
        return value;
    return Object.fromEntries(Object.entries(value)
        .filter(([, inner]) => inner !== '')
        .map(([name, inner]) => [name, withoutEmpty(inner)]));
}


/***/ }),

/***/ 453:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IP: () => (/* binding */ sorted),
/* harmony export */   Im: () => (/* binding */ comment),
/* harmony export */   KI: () => (/* binding */ escapedJson),
/* harmony export */   MI: () => (/* binding */ freshKey),
/* harmony export */   Mk: () => (/* binding */ escaped),
/* harmony export */   Q2: () => (/* binding */ notes),
/* harmony export */   WQ: () => (/* binding */ add),
/* harmony export */   a0: () => (/* binding */ mapKey),
/* harmony export */   m0: () => (/* binding */ isKey),
/* harmony export */   pj: () => (/* binding */ plain),
/* harmony export */   qm: () => (/* binding */ keysFor)
/* harmony export */ });
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6991);
/* harmony import */ var _text_escaped_document_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1541);
/* harmony import */ var _slips_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2721);
/* harmony import */ var _tree_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(312);




const LONGEST = 40;
function isKey(name) {
    return /^[a-z][a-z0-9-]{0,39}$/.test(name) && !_tree_js__WEBPACK_IMPORTED_MODULE_2__/* .PROTOTYPE_KEYS */ .OJ.has(name);
}
function freshKey(name, instead, taken) {
    const base = name
        .normalize('NFKD')
        .toLowerCase()
        .replace(/[^a-z0-9]+/g, '-')
        .replace(/^[^a-z]+/, '')
        .slice(0, LONGEST)
        .replace(/-+$/, '') || instead;
    let key = base;
    for (let count = 2; taken.has(key) || !isKey(key); count++) {
        const suffix = `-${count}`;
        key = `${base.slice(0, LONGEST - suffix.length)}${suffix}`;
    }
    taken.add(key);
    return key;
}
function plain(text) {
    return (0,_text_escaped_document_js__WEBPACK_IMPORTED_MODULE_3__/* .escapedDocument */ .$)(JSON.stringify(text.slice(0, 120)));
}
function escaped(text) {
    return text.replaceAll('$', '$$$$');
}
function add(map, name, section, left) {
    const note = notes(left);
    if (section.items.length > 0) {
        const key = new yaml__WEBPACK_IMPORTED_MODULE_0__/* .Scalar */ .X5(name);
        if (note !== '')
            key.commentBefore = note;
        map.set(key, section);
    }
    else
        comment(map, left);
}
function comment(map, left) {
    if (left.length > 0)
        map.comment = [map.comment, notes(left)].filter(Boolean).join('\n');
}
function mapKey(name) {
    const key = new yaml__WEBPACK_IMPORTED_MODULE_0__/* .Scalar */ .X5(name);
    key.type = yaml__WEBPACK_IMPORTED_MODULE_0__/* .Scalar */ .X5.QUOTE_DOUBLE;
    return name === '<<' || (0,_slips_js__WEBPACK_IMPORTED_MODULE_1__/* .isIndentedOtherwise */ .u_)(name) ? key : name;
}
function notes(left) {
    return left.map((line) => ` not declared: ${line}`).join('\n');
}
function keysFor(all, before, name, instead) {
    const taken = new Set();
    const keys = new Map();
    for (const one of all) {
        const key = before(one);
        if (key !== undefined && isKey(key) && !taken.has(key))
            keys.set(one.id, freshKey(key, instead, taken));
    }
    for (const one of all)
        if (!keys.has(one.id))
            keys.set(one.id, freshKey(name(one), instead, taken));
    return keys;
}
function sorted(fields) {
    return Object.entries(fields).sort(([a], [b]) => (a < b ? -1 : 1));
}
function escapedJson(value) {
    if (typeof value === 'string')
        return escaped(value);
    if (isList(value))
        return value.map(escapedJson);
    if (typeof value !== 'object' || value === null)
        return value;
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, escapedJson(inner)]));
}
function isList(value) {
    return Array.isArray(value);
}


/***/ }),

/***/ 8905:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A$: () => (/* binding */ isOfPreviousOwner),
/* harmony export */   CR: () => (/* binding */ recordedResources),
/* harmony export */   D0: () => (/* binding */ isOwnedBy),
/* harmony export */   Dj: () => (/* binding */ idMark),
/* harmony export */   GX: () => (/* binding */ selfMark),
/* harmony export */   Ie: () => (/* binding */ isSameOwner),
/* harmony export */   KV: () => (/* binding */ selfOf),
/* harmony export */   MT: () => (/* binding */ isExpiryDue),
/* harmony export */   MU: () => (/* binding */ isOurs),
/* harmony export */   Ph: () => (/* binding */ recordedIds),
/* harmony export */   Pj: () => (/* binding */ retiringIds),
/* harmony export */   Q6: () => (/* binding */ trustedMarks),
/* harmony export */   QO: () => (/* binding */ appKeyOf),
/* harmony export */   R8: () => (/* binding */ MARK_PREFIX),
/* harmony export */   Ro: () => (/* binding */ isCopied),
/* harmony export */   SQ: () => (/* binding */ cannotBeUnset),
/* harmony export */   Tf: () => (/* binding */ nonceOf),
/* harmony export */   UD: () => (/* binding */ expiryMarks),
/* harmony export */   UO: () => (/* binding */ ownerMarks),
/* harmony export */   Xk: () => (/* binding */ recordsAnything),
/* harmony export */   as: () => (/* binding */ unsetMarkText),
/* harmony export */   bA: () => (/* binding */ withEntries),
/* harmony export */   bf: () => (/* binding */ ownerOf),
/* harmony export */   bz: () => (/* binding */ isProtected),
/* harmony export */   fL: () => (/* binding */ metadataSize),
/* harmony export */   gR: () => (/* binding */ changesAnything),
/* harmony export */   hR: () => (/* binding */ instanceOf),
/* harmony export */   kF: () => (/* binding */ METADATA_LIMIT),
/* harmony export */   mi: () => (/* binding */ recordedApis),
/* harmony export */   p1: () => (/* binding */ expiryOf),
/* harmony export */   rZ: () => (/* binding */ isMarked),
/* harmony export */   tk: () => (/* binding */ ownerMarksIn),
/* harmony export */   tu: () => (/* binding */ resourceMarks),
/* harmony export */   xZ: () => (/* binding */ unsetMark),
/* harmony export */   y: () => (/* binding */ blankedLeftovers),
/* harmony export */   yQ: () => (/* binding */ keptFingerprints),
/* harmony export */   z$: () => (/* binding */ outdatedMarks)
/* harmony export */ });
/* harmony import */ var _text_own_value_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2370);
/* harmony import */ var _vendor_object_id_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2572);


const MARK_PREFIX = 'provision_';
const OWNER = 'provision_owner';
const APP = 'provision_app';
const INSTANCE = 'provision_instance';
const EXPIRES = 'provision_expires';
const NONCE = 'provision_nonce';
const SELF = 'provision_self';
const PROTECT = 'provision_protect';
const UNSET_PREFIX = 'provision_unset_';
const PRINT_PREFIX = 'provision_print_';
const API_PREFIX = 'provision_api_';
const METADATA_LIMIT = 4096;
function isSameOwner(one, other) {
    return one?.toLowerCase() === other.toLowerCase();
}
function instanceOf(metadata) {
    return text(metadata, INSTANCE);
}
function expiryOf(metadata) {
    const time = Date.parse(text(metadata, EXPIRES) ?? '');
    return Number.isNaN(time) ? undefined : time;
}
function expiryMarks(metadata, expiry) {
    if (expiry === undefined || !isExpiryDue(metadata, expiry))
        return {};
    if (expiry.ttl === 'never')
        return { [EXPIRES]: undefined };
    return { [EXPIRES]: new Date(expiry.now + expiry.ttl * 1000).toISOString() };
}
function isExpiryDue(metadata, { ttl, now }) {
    const expires = expiryOf(metadata);
    if (ttl === 'never')
        return text(metadata, EXPIRES) !== undefined;
    return expires === undefined || expires - now < (ttl * 1000) / 2;
}
function ownerMarks(ownership, app, nonce) {
    return {
        [OWNER]: ownership.owner,
        [APP]: app.key,
        ...(ownership.instance === undefined ? {} : { [INSTANCE]: ownership.instance }),
        ...(nonce === undefined ? {} : { [NONCE]: nonce }),
        ...(app.protect ? { [PROTECT]: true } : {}),
    };
}
function ownerMarksIn(metadata, ownership, app) {
    const owner = ownerOf(metadata);
    return ownerMarks({
        ...ownership,
        owner: owner !== undefined && isSameOwner(owner, ownership.owner) ? owner : ownership.owner,
    }, app);
}
function selfMark(id) {
    return { [SELF]: id };
}
function selfOf(metadata) {
    return text(metadata, SELF);
}
function isCopied({ id, metadata }) {
    return isMarked(metadata) && (selfOf(metadata) ?? id) !== id;
}
function isOurs(app, ownership) {
    return isOwnedBy(app.metadata, ownership) && !isCopied(app);
}
function isOfPreviousOwner(app, { owner, instance, previous = [] }) {
    return (!isSameOwner(ownerOf(app.metadata), owner) &&
        previous.some((one) => isOurs(app, { owner: one, instance })));
}
function isMarked(metadata) {
    return text(metadata, OWNER) !== undefined;
}
function trustedMarks(app) {
    return app !== undefined && isMarked(app.metadata) ? app.metadata : {};
}
function blankedLeftovers(metadata) {
    if (isMarked(metadata))
        return {};
    const names = Object.keys(metadata).filter((name) => text(metadata, name) !== undefined);
    return Object.fromEntries(names.filter((name) => name.startsWith(MARK_PREFIX)).map((name) => [name, '']));
}
function ownerOf(metadata) {
    return text(metadata, OWNER);
}
function isOwnedBy(metadata, { owner, instance }) {
    return isSameOwner(ownerOf(metadata), owner) && text(metadata, INSTANCE) === instance;
}
function appKeyOf(metadata) {
    return text(metadata, APP);
}
function nonceOf(metadata) {
    return text(metadata, NONCE);
}
function isProtected(metadata) {
    return String(metadata[PROTECT] ?? '') === 'true';
}
function idMark(kind, key) {
    return `${MARK_PREFIX}${kind}_${key}`;
}
function recordedIds(metadata, kind) {
    return textsAfter(metadata, idMark(kind, ''));
}
function recordedResources(metadata) {
    return Object.entries(metadata).flatMap(([name, value]) => name.startsWith(MARK_PREFIX) && name !== SELF && typeof value === 'string' && (0,_vendor_object_id_js__WEBPACK_IMPORTED_MODULE_0__/* .isObjectId */ .TS)(value)
        ? [value]
        : []);
}
const BIRTH_MARKS = new Set([OWNER, APP, INSTANCE, EXPIRES, NONCE, SELF, PROTECT]);
function recordsAnything(metadata) {
    return Object.entries(metadata).some(([name, value]) => name.startsWith(MARK_PREFIX) && !BIRTH_MARKS.has(name) && value !== '');
}
function outdatedMarks(metadata) {
    const names = Object.keys(metadata).filter((name) => name.startsWith(idMark('service', '')));
    return Object.fromEntries(names.map((name) => [name, undefined]));
}
function resourceMarks(kind, key, of = {}) {
    return {
        [idMark(kind.kind, key)]: of.id,
        ...(kind.writeOnly === undefined ? {} : { [`${PRINT_PREFIX}${key}`]: of.print }),
        ...(kind.generations === undefined ? {} : { [`${API_PREFIX}${key}`]: of.api }),
    };
}
function recordedApis(metadata) {
    return textsAfter(metadata, API_PREFIX);
}
function keptFingerprints(metadata) {
    return textsAfter(metadata, PRINT_PREFIX);
}
function retiringIds(metadata, rotation) {
    const marks = rotation === undefined ? [] : recordedIds(metadata, rotation.mark);
    return new Map([...marks].map(([key, ids]) => [key, ids.split(' ').filter((id) => id !== '')]));
}
function unsetMark(path) {
    return `${UNSET_PREFIX}${path}`;
}
function cannotBeUnset(metadata, path, value) {
    return text(metadata, unsetMark(path)) === unsetMarkText(value);
}
function unsetMarkText(value) {
    return JSON.stringify(value).slice(0, 80);
}
function withEntries(metadata, entries) {
    const next = { ...metadata };
    for (const [name, value] of Object.entries(entries)) {
        if (value === undefined)
            delete next[name];
        else
            (0,_text_own_value_js__WEBPACK_IMPORTED_MODULE_1__/* .setOwn */ .P)(next, name, value);
    }
    return next;
}
function changesAnything(metadata, entries) {
    return Object.entries(entries).some(([name, value]) => value === undefined
        ? name.startsWith(MARK_PREFIX)
            ? text(metadata, name) !== undefined
            : (0,_text_own_value_js__WEBPACK_IMPORTED_MODULE_1__/* .ownValue */ .e)(metadata, name) !== undefined
        : String((0,_text_own_value_js__WEBPACK_IMPORTED_MODULE_1__/* .ownValue */ .e)(metadata, name) ?? '') !== String(value));
}
function metadataSize(metadata) {
    return Buffer.byteLength(JSON.stringify(metadata));
}
function textsAfter(metadata, prefix) {
    const texts = new Map();
    for (const name of Object.keys(metadata)) {
        const value = name.startsWith(prefix) ? text(metadata, name) : undefined;
        if (value !== undefined)
            texts.set(name.slice(prefix.length), value);
    }
    return texts;
}
function text(metadata, name) {
    const value = (0,_text_own_value_js__WEBPACK_IMPORTED_MODULE_1__/* .ownValue */ .e)(metadata, name);
    return value === undefined || value === '' ? undefined : String(value);
}


/***/ }),

/***/ 7046:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ deleteIfThere)
/* harmony export */ });
/* unused harmony export has */
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9473);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1889);


async function deleteIfThere(http, path, isThere) {
    try {
        await http.delete(path);
    }
    catch (error) {
        if (!(0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .isNotFound */ .c4)(error))
            throw error;
        if (!(await sees(isThere)))
            return;
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ProvisionError */ .uv('not-deleted', `Not deleted: DELETE ${path} returned 404, but the API still shows it.`, {
            remedy: 'Run again later. If this persists, check that these credentials can delete it, or delete it in the account.',
            cause: error,
        });
    }
}
async function sees(isThere) {
    try {
        return await isThere();
    }
    catch (error) {
        if ((0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .isNotFound */ .c4)(error))
            return false;
        throw error;
    }
}
function has(list, id) {
    return list.some((one) => one.id === id);
}


/***/ }),

/***/ 3956:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   md: () => (/* binding */ PAGE_SIZE),
/* harmony export */   o_: () => (/* binding */ offsetPages)
/* harmony export */ });
/* unused harmony export allPages */
/* harmony import */ var _shape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8065);

const PAGE_SIZE = 100;
const PAGES_PER_GUESS = 3;
const MOST_PAGES = 100_000;
async function allPages(page, atOnce, known = 0) {
    const items = [];
    for (let index = 0; index < MOST_PAGES;) {
        const width = Math.max(1, Math.min(atOnce, Math.max(known - index, Math.floor(index / PAGES_PER_GUESS))));
        const wave = await Promise.all(Array.from({ length: width }, (_, step) => page(index + step)));
        for (const { items: more } of wave)
            items.push(...more);
        if (wave.some(({ more }) => !more))
            return items;
        index += width;
    }
    throw new RangeError(`the list has more than ${MOST_PAGES} pages`);
}
function offsetPages(http, { path, name, query = {}, pagesAtOnce, known = 0 }) {
    const read = new _shape_js__WEBPACK_IMPORTED_MODULE_0__/* .Answered */ .GV('GET', path);
    const page = async (index) => {
        const answer = await http.get(path, { ...query, limit: PAGE_SIZE, offset: index * PAGE_SIZE });
        const items = read.objects(answer, name);
        return { items, more: answer['hasMore'] === true && items.length > 0 };
    };
    return allPages(page, pagesAtOnce, Math.ceil(known / PAGE_SIZE));
}


/***/ }),

/***/ 9546:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  E: () => (/* binding */ Resources)
});

// EXTERNAL MODULE: ./build/smooch/deleting.js
var deleting = __webpack_require__(7046);
// EXTERNAL MODULE: ./build/smooch/errors.js
var errors = __webpack_require__(1889);
;// CONCATENATED MODULE: ./build/smooch/finding.js

async function getIfThere(http, path) {
    try {
        return await http.get(path);
    }
    catch (error) {
        if ((0,errors/* isNotFound */.c4)(error))
            return undefined;
        throw error;
    }
}

// EXTERNAL MODULE: ./build/smooch/shape.js
var shape = __webpack_require__(8065);
;// CONCATENATED MODULE: ./build/smooch/resources.js



class Resources {
    #at;
    #form;
    constructor(at, form) {
        this.#at = at;
        this.#form = form;
    }
    async list() {
        const { path, name, read, pages = wholeList } = this.#form;
        const answered = new shape/* Answered */.GV('GET', path);
        const items = await pages(this.#at.http, path, `${name}s`);
        const all = items.map((item) => read(answered, item));
        return [...new Map(all.map((one) => [one.id, one])).values()];
    }
    async get(id) {
        const path = this.pathOf(id);
        const answer = await getIfThere(this.#at.http, path);
        return answer === undefined ? undefined : this.#one('GET', path, answer);
    }
    async create(fields) {
        const { path } = this.#form;
        return this.#one('POST', path, await this.#at.http.post(path, this.#body(fields)));
    }
    async update(id, changes, as) {
        const path = this.pathOf(id);
        const { api, http } = this.#at;
        const body = this.#body(changes);
        return api === 'v2'
            ? this.#one('PATCH', path, await http.patch(path, body, as))
            : this.#one('PUT', path, await http.put(path, body));
    }
    async remove(id) {
        await (0,deleting/* deleteIfThere */.l)(this.#at.http, this.pathOf(id), () => this.#isShown(id));
    }
    pathOf(id) {
        return `${this.#form.path}/${encodeURIComponent(id)}`;
    }
    async #isShown(id) {
        const { lookedForBy } = this.#form;
        if (lookedForBy !== 'list' && (await this.get(id)) !== undefined)
            return true;
        return lookedForBy !== 'get' && (await this.list()).some((one) => one.id === id);
    }
    #body(fields) {
        return this.#form.body === undefined ? fields : this.#form.body(fields);
    }
    #one(method, path, answer) {
        const answered = new shape/* Answered */.GV(method, path);
        return this.#form.read(answered, answered.object(answer, this.#form.name));
    }
}
async function wholeList(http, path, name) {
    return new shape/* Answered */.GV('GET', path).objects(await http.get(path), name);
}


/***/ }),

/***/ 8065:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CB: () => (/* binding */ textsOf),
/* harmony export */   GV: () => (/* binding */ Answered),
/* harmony export */   Nk: () => (/* binding */ metadataOf),
/* harmony export */   Zo: () => (/* binding */ flagsOf),
/* harmony export */   f5: () => (/* binding */ settingsOf),
/* harmony export */   mR: () => (/* binding */ optionalText)
/* harmony export */ });
/* harmony import */ var _text_own_value_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2370);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1889);


class Answered {
    #request;
    constructor(method, path) {
        this.#request = { method, path };
    }
    object(answer, name) {
        const value = isMembers(answer) ? (0,_text_own_value_js__WEBPACK_IMPORTED_MODULE_1__/* .ownValue */ .e)(answer, name) : undefined;
        return isMembers(value) ? value : this.#refuse(`has no object \`${name}\``);
    }
    objects(answer, name) {
        const value = isMembers(answer) ? (0,_text_own_value_js__WEBPACK_IMPORTED_MODULE_1__/* .ownValue */ .e)(answer, name) : undefined;
        return Array.isArray(value) && value.every(isMembers) ? value : this.#refuse(`has no list \`${name}\``);
    }
    string(of, name) {
        const value = (0,_text_own_value_js__WEBPACK_IMPORTED_MODULE_1__/* .ownValue */ .e)(of, name);
        return typeof value === 'string' ? value : this.#refuse(`has no text \`${name}\``);
    }
    #refuse(what) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ConnectionFailed */ .GK(this.#request, `the response ${what}`, {
            sent: true,
            remedy: 'This is not a response of the API. Check `api-url`, `region` and `subdomain`.',
        });
    }
}
function optionalText(of, name) {
    const value = (0,_text_own_value_js__WEBPACK_IMPORTED_MODULE_1__/* .ownValue */ .e)(of, name);
    return typeof value === 'string' && value !== '' ? value : undefined;
}
function settingsOf(of, name) {
    const value = (0,_text_own_value_js__WEBPACK_IMPORTED_MODULE_1__/* .ownValue */ .e)(of, name);
    return isMembers(value) ? value : {};
}
function metadataOf(of, name) {
    const value = (0,_text_own_value_js__WEBPACK_IMPORTED_MODULE_1__/* .ownValue */ .e)(of, name);
    if (!isMembers(value))
        return {};
    const entries = Object.entries(value).filter((entry) => typeof entry[1] === 'string' || typeof entry[1] === 'number' || typeof entry[1] === 'boolean');
    return Object.fromEntries(entries);
}
function flagsOf(of, names) {
    const flags = {};
    for (const name of names) {
        const value = (0,_text_own_value_js__WEBPACK_IMPORTED_MODULE_1__/* .ownValue */ .e)(of, name);
        if (typeof value === 'boolean')
            (0,_text_own_value_js__WEBPACK_IMPORTED_MODULE_1__/* .setOwn */ .P)(flags, name, value);
    }
    return flags;
}
function textsOf(of, name) {
    const value = (0,_text_own_value_js__WEBPACK_IMPORTED_MODULE_1__/* .ownValue */ .e)(of, name);
    return Array.isArray(value) ? value.filter((one) => typeof one === 'string') : [];
}
function isMembers(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}


/***/ }),

/***/ 1541:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ escapedDocument),
/* harmony export */   E: () => (/* binding */ needsEscapes)
/* harmony export */ });
const UNSEEN = /[\u007f-\u009f\u2028\u2029\ufeff\p{Bidi_Control}]/gu;
function escapedDocument(text) {
    return text.replace(UNSEEN, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`);
}
function needsEscapes(text) {
    return text.search(UNSEEN) !== -1;
}


/***/ }),

/***/ 2572:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CT: () => (/* binding */ createdAt),
/* harmony export */   TS: () => (/* binding */ isObjectId),
/* harmony export */   hy: () => (/* binding */ ageOf)
/* harmony export */ });
const FIRST = Date.UTC(2011, 0, 1);
const AHEAD = 24 * 3600 * 1000;
const OBJECT_ID = /^(?:[a-z]{3}_)?([0-9a-f]{8})[0-9a-f]{16}$/i;
function isObjectId(text) {
    return OBJECT_ID.test(text);
}
function createdAt(id, now) {
    const [, seconds] = OBJECT_ID.exec(id) ?? [];
    if (seconds === undefined)
        return undefined;
    const time = Number.parseInt(seconds, 16) * 1000;
    return time < FIRST || time > now + AHEAD ? undefined : time;
}
function ageOf(id, now) {
    const created = createdAt(id, now);
    return created === undefined ? undefined : (now - created) / 1000;
}


/***/ })

};
