export const id = 5457;
export const ids = [5457];
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

/***/ 5457:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   templateKind: () => (/* binding */ templateKind)
/* harmony export */ });
/* harmony import */ var _reconcile_kind_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1741);
/* harmony import */ var _text_own_value_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2370);
/* harmony import */ var _api_v11_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4778);



const templateKind = {
    kind: 'template',
    node: ['[/', '/]'],
    section: 'templates',
    api: 'v1.1',
    sameness: 'the name',
    list: (account, { appId }) => account.collection(_api_v11_js__WEBPACK_IMPORTED_MODULE_0__/* .TEMPLATES */ .Q, appId).list(),
    getRecorded: (account, { appId }, _key, id) => account.collection(_api_v11_js__WEBPACK_IMPORTED_MODULE_0__/* .TEMPLATES */ .Q, appId).get(id),
    label: ({ name }) => name,
    isSame: (desired, actual) => desired.name === actual.name,
    choose: _reconcile_kind_js__WEBPACK_IMPORTED_MODULE_1__/* .oldest */ .os,
    fields: ({ name, message }) => (0,_reconcile_kind_js__WEBPACK_IMPORTED_MODULE_1__/* .newFields */ .g7)({ name, message }),
    differences: ({ name, message }, actual) => {
        const found = [];
        if (name !== actual.name)
            found.push({ path: 'name', before: actual.name, after: name });
        for (const [part, after] of Object.entries(message)) {
            const before = (0,_text_own_value_js__WEBPACK_IMPORTED_MODULE_2__/* .ownValue */ .e)(actual.message, part);
            if (before !== undefined && holds(before, after))
                continue;
            found.push({ path: `message.${part}`, ...(before === undefined ? {} : { before }), after });
        }
        return found;
    },
    create: (account, appId, { name, message }) => account.collection(_api_v11_js__WEBPACK_IMPORTED_MODULE_0__/* .TEMPLATES */ .Q, appId).create({ name, message }),
    update: (account, appId, { id }, { name, message }) => account.collection(_api_v11_js__WEBPACK_IMPORTED_MODULE_0__/* .TEMPLATES */ .Q, appId).update(id, { name, message }),
    remove: (account, appId, { id }) => account.collection(_api_v11_js__WEBPACK_IMPORTED_MODULE_0__/* .TEMPLATES */ .Q, appId).remove(id),
};
function holds(actual, declared) {
    if (isList(declared)) {
        if (!isList(actual) || actual.length !== declared.length)
            return false;
        return declared.every((one, index) => holds(actual[index] ?? null, one));
    }
    if (typeof declared !== 'object' || declared === null)
        return actual === declared;
    if (typeof actual !== 'object' || actual === null || isList(actual))
        return false;
    return Object.entries(declared).every(([name, value]) => holds((0,_text_own_value_js__WEBPACK_IMPORTED_MODULE_2__/* .ownValue */ .e)(actual, name) ?? null, value));
}
function isList(value) {
    return Array.isArray(value);
}


/***/ }),

/***/ 1741:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $A: () => (/* binding */ childAddress),
/* harmony export */   BP: () => (/* binding */ newest),
/* harmony export */   VD: () => (/* binding */ ReadTogether),
/* harmony export */   a2: () => (/* binding */ nounOf),
/* harmony export */   eI: () => (/* binding */ declaredIn),
/* harmony export */   g7: () => (/* binding */ newFields),
/* harmony export */   os: () => (/* binding */ oldest)
/* harmony export */ });
class ReadTogether {
    #kinds;
    #reads = new Map();
    constructor(kinds) {
        this.#kinds = new Set(kinds.map(({ kind }) => kind));
    }
    has(kind) {
        return this.#kinds.has(kind);
    }
    once(name, read) {
        const known = this.#reads.get(name) ?? read();
        this.#reads.set(name, known);
        return known;
    }
}
function declaredIn({ kind }, { children }) {
    return (children.get(kind) ?? []);
}
function childAddress(kind, app, key) {
    return kind.address?.(app, key) ?? `${app}.${kind.section}.${key}`;
}
function nounOf({ noun, kind }) {
    return noun ?? kind;
}
function newFields(fields) {
    return Object.entries(fields)
        .filter((entry) => entry[1] !== undefined)
        .map(([path, after]) => ({ path, after }));
}
function oldest(all) {
    return all.reduce((best, one) => (best === undefined || one.id < best.id ? one : best), undefined);
}
function newest(all) {
    return all.reduce((best, one) => (best === undefined || one.id > best.id ? one : best), undefined);
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


/***/ })

};
