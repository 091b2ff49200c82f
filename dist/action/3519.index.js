export const id = 3519;
export const ids = [3519];
export const modules = {

/***/ 4576:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Rk: () => (/* binding */ KEYS),
/* harmony export */   _s: () => (/* binding */ keysAt),
/* harmony export */   tl: () => (/* binding */ KEY_TOKENS)
/* harmony export */ });
/* harmony import */ var _smooch_resources_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9546);
/* harmony import */ var _smooch_shape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8065);


const NAMES = {
    'v1.1': ['_id', 'name'],
    v2: ['id', 'displayName'],
};
const KEYS = { 'v1.1': keysOf, v2: keysOf };
function keysOf(at, appId) {
    return keysAt(at, `${at.root}/${encodeURIComponent(appId)}/keys`);
}
const KEY_TOKENS = {
    'v1.1': (at, appId) => ({
        getToken: async (keyId) => {
            const path = `${keysOf(at, appId).pathOf(keyId)}/jwt`;
            const answer = await at.http.get(path);
            return at.keeper.learn(new _smooch_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .Answered */ .GV('GET', path).string((answer ?? {}), 'jwt'));
        },
    }),
};
function keysAt(at, path) {
    return new _smooch_resources_js__WEBPACK_IMPORTED_MODULE_0__/* .Resources */ .E(at, {
        path,
        name: 'key',
        read: (read, item) => readKey(at.api, read, item, at.keeper),
        body: (name) => (at.api === 'v2' ? { displayName: name } : { name }),
    });
}
function readKey(api, read, item, keeper) {
    const secret = (0,_smooch_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .optionalText */ .mR)(item, 'secret');
    const [id, name] = NAMES[api];
    return {
        id: read.string(item, id),
        name: read.string(item, name),
        ...(secret === undefined ? {} : { secret: keeper.learn(secret) }),
    };
}


/***/ }),

/***/ 3519:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   keyKind: () => (/* binding */ keyKind)
/* harmony export */ });
/* harmony import */ var _reconcile_kind_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1741);
/* harmony import */ var _api_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4576);
/* harmony import */ var _name_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9709);
/* harmony import */ var _rotation_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1128);




const keyKind = {
    kind: 'key',
    node: ['{{', '}}'],
    section: 'keys',
    access: { accountKeysOnly: true },
    handsOut: {
        secretOf: ({ secret }) => secret,
        jwtOf: ({ jwt }) => jwt,
        vendorToken: (account, appId, { id }) => account.collection(_api_js__WEBPACK_IMPORTED_MODULE_0__/* .KEY_TOKENS */ .tl, appId).getToken(id),
        outputs: { id: 'key-id', secret: 'key-secret', jwt: 'jwt' },
        always: true,
    },
    signs: {
        keyOf: (actual) => (actual.secret === undefined ? undefined : actual),
        createTemporary: (account, appId) => account.collection(_api_js__WEBPACK_IMPORTED_MODULE_0__/* .KEYS */ .Rk, appId).create(_name_js__WEBPACK_IMPORTED_MODULE_1__/* .TEMPORARY_KEY */ .y),
        isTemporary: ({ name }) => name === _name_js__WEBPACK_IMPORTED_MODULE_1__/* .TEMPORARY_KEY */ .y,
    },
    limit: 10,
    sameness: 'the name',
    list: (account, { appId }) => account.collection(_api_js__WEBPACK_IMPORTED_MODULE_0__/* .KEYS */ .Rk, appId).list(),
    getRecorded: (account, { appId }, _key, id) => account.collection(_api_js__WEBPACK_IMPORTED_MODULE_0__/* .KEYS */ .Rk, appId).get(id),
    label: (actual) => actual.name,
    isSame: (desired, actual) => desired.name === actual.name,
    rotation: (0,_rotation_js__WEBPACK_IMPORTED_MODULE_2__/* .rotationAs */ .VR)('key', 'retiring'),
    choose: _reconcile_kind_js__WEBPACK_IMPORTED_MODULE_3__/* .newest */ .BP,
    fields: ({ name }) => (0,_reconcile_kind_js__WEBPACK_IMPORTED_MODULE_3__/* .newFields */ .g7)({ name }),
    ..._name_js__WEBPACK_IMPORTED_MODULE_1__/* .NAME_DIFFERENCES */ .t,
    create: (account, appId, desired) => account.collection(_api_js__WEBPACK_IMPORTED_MODULE_0__/* .KEYS */ .Rk, appId).create(desired.name),
    update: async (_account, _appId, actual) => actual,
    remove: (account, appId, { id }) => account.collection(_api_js__WEBPACK_IMPORTED_MODULE_0__/* .KEYS */ .Rk, appId).remove(id),
};


/***/ }),

/***/ 1128:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   VR: () => (/* binding */ rotationAs)
/* harmony export */ });
/* unused harmony exports rotationOf, retirementOf */
/* harmony import */ var _vendor_object_id_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2572);

function rotationAs(kind, mark) {
    return {
        mark,
        takesNewest: ({ rotate }) => rotate !== undefined,
        dueChange: (address, desired, { id }, now) => rotationOf(kind, address, desired, id, now),
        retirement: (address, desired, old, follower, now) => retirementOf(kind, address, desired, old.id, follower.id, now),
    };
}
function rotationOf(kind, address, desired, id, now) {
    const { rotate } = desired;
    const age = (0,_vendor_object_id_js__WEBPACK_IMPORTED_MODULE_0__/* .ageOf */ .hy)(id, now);
    if (rotate === undefined || age === undefined || age <= rotate.every)
        return undefined;
    const why = `${days(age)} old; rotated every ${days(rotate.every)}`;
    const overdue = age > rotate.every + rotate.overlap;
    return { address, kind, action: 'rotate', id, fields: [], why, ...(overdue ? { overdue } : {}) };
}
function retirementOf(kind, address, desired, old, follower, now) {
    const { rotate } = desired;
    const age = (0,_vendor_object_id_js__WEBPACK_IMPORTED_MODULE_0__/* .ageOf */ .hy)(follower, now);
    if (rotate === undefined || age === undefined || age <= rotate.overlap)
        return undefined;
    const why = `replaced ${days(age)} ago; the overlap is ${days(rotate.overlap)}`;
    const overdue = age > 2 * rotate.overlap;
    return {
        address,
        kind,
        action: 'retire',
        id: old,
        fields: [],
        why,
        ...(overdue ? { overdue } : {}),
    };
}
function days(seconds) {
    const units = [
        [86_400, 'day'],
        [3600, 'hour'],
        [60, 'minute'],
        [1, 'second'],
    ];
    const [size, unit] = units.find(([one]) => seconds >= one) ?? [1, 'second'];
    const count = Math.floor(seconds / size);
    return `${count} ${unit}${count === 1 ? '' : 's'}`;
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
