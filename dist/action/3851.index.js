export const id = 3851;
export const ids = [3851,7299];
export const modules = {

/***/ 5944:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ INTEGRATION_KEYS)
/* harmony export */ });
/* harmony import */ var _key_api_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4576);

const INTEGRATION_KEYS = {
    v2: (at, appId, integrationId) => (0,_key_api_js__WEBPACK_IMPORTED_MODULE_0__/* .keysAt */ ._s)(at, `/v2/apps/${encodeURIComponent(appId)}/integrations/${encodeURIComponent(integrationId)}/keys`),
};


/***/ }),

/***/ 3851:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   integrationKeyKind: () => (/* binding */ integrationKeyKind)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9473);
/* harmony import */ var _reconcile_kind_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1741);
/* harmony import */ var _key_name_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9709);
/* harmony import */ var _key_rotation_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1128);
/* harmony import */ var _webhook_webhook_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7299);
/* harmony import */ var _api_v2_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5944);






const integrationKeyKind = {
    kind: 'integrationKey',
    node: ['{{', '}}'],
    noun: 'integration key',
    section: 'webhooks',
    address: (app, key) => {
        const [webhook, name] = partsOf(key);
        return `${app}.webhooks.${webhook}.keys.${name}`;
    },
    handsOut: { secretOf: ({ secret }) => secret, jwtOf: ({ jwt }) => jwt },
    api: 'v2',
    limit: 10,
    sameness: 'the name',
    list: async (account, { appId, keys, everything, peers }) => {
        const named = everything ? peers.keys(_webhook_webhook_js__WEBPACK_IMPORTED_MODULE_3__.webhookKind) : keys.map((key) => partsOf(key)[0]);
        const lists = await Promise.all([...new Set(named)].map(async (webhook) => {
            const holder = peers.find(_webhook_webhook_js__WEBPACK_IMPORTED_MODULE_3__.webhookKind, webhook) ?? peers.findFormer(_webhook_webhook_js__WEBPACK_IMPORTED_MODULE_3__.webhookKind, webhook);
            const container = holder?.container;
            if (container === undefined)
                return [];
            const all = await account.collection(_api_v2_js__WEBPACK_IMPORTED_MODULE_4__/* .INTEGRATION_KEYS */ .K, appId, container).list();
            return all.map((key) => ({ ...key, webhook, container }));
        }));
        return lists.flat();
    },
    getRecorded: async (account, { appId, peers }, key, id) => {
        const [webhook] = partsOf(key);
        const container = peers.find(_webhook_webhook_js__WEBPACK_IMPORTED_MODULE_3__.webhookKind, webhook)?.container;
        const found = container && (await account.collection(_api_v2_js__WEBPACK_IMPORTED_MODULE_4__/* .INTEGRATION_KEYS */ .K, appId, container).get(id));
        return found ? { ...found, webhook, container } : undefined;
    },
    label: ({ webhook, name }) => `${webhook}: ${name}`,
    isSame: (desired, actual) => desired.webhook === actual.webhook && desired.name === actual.name,
    rotation: (0,_key_rotation_js__WEBPACK_IMPORTED_MODULE_2__/* .rotationAs */ .VR)('integrationKey', 'retiringIntegrationKey'),
    choose: _reconcile_kind_js__WEBPACK_IMPORTED_MODULE_5__/* .newest */ .BP,
    container: {
        kind: _webhook_webhook_js__WEBPACK_IMPORTED_MODULE_3__.webhookKind,
        keyOf: ({ webhook }) => webhook,
        holderOf: ({ container }) => container,
        keyOfUnnamed: ({ webhook, id }) => `${webhook}.${id}`,
        countedIn: (key) => partsOf(key)[0],
    },
    fields: ({ name }) => (0,_reconcile_kind_js__WEBPACK_IMPORTED_MODULE_5__/* .newFields */ .g7)({ name }),
    ..._key_name_js__WEBPACK_IMPORTED_MODULE_1__/* .NAME_DIFFERENCES */ .t,
    create: async (account, appId, { webhook, name }, peers) => {
        const container = peers.find(_webhook_webhook_js__WEBPACK_IMPORTED_MODULE_3__.webhookKind, webhook)?.container;
        if (container === undefined) {
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ProvisionError */ .uv('not-found', `The keys of the webhook ${webhook} cannot be managed: it has no integration.`, {
                remedy: 'It was created through another API generation. Delete it; the next run creates a new one.',
            });
        }
        const created = await account.collection(_api_v2_js__WEBPACK_IMPORTED_MODULE_4__/* .INTEGRATION_KEYS */ .K, appId, container).create(name);
        return { ...created, webhook, container };
    },
    update: async (_account, _appId, actual) => actual,
    remove: (account, appId, { container, id }) => account.collection(_api_v2_js__WEBPACK_IMPORTED_MODULE_4__/* .INTEGRATION_KEYS */ .K, appId, container).remove(id),
};
function partsOf(key) {
    const dot = key.indexOf('.');
    return [key.slice(0, dot), key.slice(dot + 1)];
}


/***/ }),

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

/***/ 7299:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   webhookKind: () => (/* binding */ webhookKind)
/* harmony export */ });
/* harmony import */ var _reconcile_kind_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1741);
/* harmony import */ var _text_own_value_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2370);
/* harmony import */ var _integrations_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9477);
/* harmony import */ var _endpoints_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4514);
/* harmony import */ var _same_target_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4882);





const webhookKind = {
    kind: 'webhook',
    node: ['[', ']'],
    section: 'webhooks',
    limit: 10,
    sameness: 'the target',
    access: { changedByAppKey: true },
    handsOut: { secretOf: ({ secret }) => secret, outputs: { secret: 'webhook-secret' }, always: true },
    references: { alsoKnownAs: ({ container }) => container },
    list: async (account, within) => {
        const { appId, together } = within;
        const shown = together.has('channel')
            ? (await together.once('integrations', () => account.collection(_integrations_js__WEBPACK_IMPORTED_MODULE_0__/* .INTEGRATIONS */ .o, appId).list())).webhooks
            : await account.collection(_endpoints_js__WEBPACK_IMPORTED_MODULE_1__/* .WEBHOOKS */ .z, appId).list();
        return [...shown, ...(await hiddenAmong(account, within, shown))];
    },
    getRecorded: (account, { appId }, _key, id) => account.collection(_endpoints_js__WEBPACK_IMPORTED_MODULE_1__/* .WEBHOOKS */ .z, appId).get(id),
    label: ({ id, target, otherGeneration }) => target === '' ? `${id}, created through ${otherGeneration}` : target,
    isSame: (desired, actual) => actual.otherGeneration === undefined && (0,_same_target_js__WEBPACK_IMPORTED_MODULE_2__/* .sameTarget */ .cS)(desired.target, actual.target),
    generations: {
        isCurrent: ({ otherGeneration }) => otherGeneration === undefined,
        isInWay: (desired, actual) => actual.otherGeneration !== undefined && (0,_same_target_js__WEBPACK_IMPORTED_MODULE_2__/* .sameTarget */ .cS)(desired.target, actual.target),
        isOutOfReach: ({ outOfReach }) => outOfReach === true,
    },
    matching: {
        resembles: (desired, actual) => (0,_same_target_js__WEBPACK_IMPORTED_MODULE_2__/* .similarTarget */ .$O)(desired.target, actual.target),
        keptOtherwise: ({ target: sent }, { target: kept }) => (0,_same_target_js__WEBPACK_IMPORTED_MODULE_2__/* .sameTarget */ .cS)(sent, kept)
            ? undefined
            : {
                what: `The API was sent the target ${sent} but returned ${kept}.`,
                remedy: 'Write the target in the manifest as the API returns it.',
            },
    },
    choose: _reconcile_kind_js__WEBPACK_IMPORTED_MODULE_3__/* .oldest */ .os,
    fields: ({ name, target, triggers, flags }) => (0,_reconcile_kind_js__WEBPACK_IMPORTED_MODULE_3__/* .newFields */ .g7)({ name, target, triggers, ...flags }),
    differences,
    create: (account, appId, desired) => account.collection(_endpoints_js__WEBPACK_IMPORTED_MODULE_1__/* .WEBHOOKS */ .z, appId).create({ ...desired, name: desired.name ?? desired.key }),
    update: (account, appId, actual, desired, { signWith }) => {
        const { name, triggers = actual.triggers, flags } = desired;
        const target = (0,_same_target_js__WEBPACK_IMPORTED_MODULE_2__/* .sameTarget */ .cS)(desired.target, actual.target) ? actual.target : desired.target;
        return account.collection(_endpoints_js__WEBPACK_IMPORTED_MODULE_1__/* .WEBHOOKS */ .z, appId).update(actual, { name, target, triggers, flags }, signWith);
    },
    remove: (account, appId, actual) => account.collection(_endpoints_js__WEBPACK_IMPORTED_MODULE_1__/* .WEBHOOKS */ .z, appId).remove(actual),
};
function differences(desired, actual) {
    const found = [];
    if (desired.name !== undefined && desired.name !== actual.name) {
        const before = actual.name === undefined ? {} : { before: actual.name };
        found.push({ path: 'name', ...before, after: desired.name });
    }
    if (!(0,_same_target_js__WEBPACK_IMPORTED_MODULE_2__/* .sameTarget */ .cS)(desired.target, actual.target)) {
        found.push({ path: 'target', before: actual.target, after: desired.target });
    }
    if (desired.triggers !== undefined) {
        const before = [...new Set(actual.triggers)].sort();
        const after = [...new Set(desired.triggers)].sort();
        if (before.join('\n') !== after.join('\n'))
            found.push({ path: 'triggers', before, after });
    }
    for (const [path, after] of Object.entries(desired.flags)) {
        const before = (0,_text_own_value_js__WEBPACK_IMPORTED_MODULE_4__/* .ownValue */ .e)(actual.flags, path) ?? false;
        if (before !== after)
            found.push({ path, before, after });
    }
    return found;
}
async function hiddenAmong(account, { appId, declared, recorded, apis }, shown) {
    const isShown = (id) => shown.some((one) => one.id === id);
    const unseen = [...recorded].filter(([key, id]) => apis.get(key) !== account.api && !isShown(id));
    const missing = declared.filter(({ key, target }) => !isShown(recorded.get(key)) && !shown.some((one) => (0,_same_target_js__WEBPACK_IMPORTED_MODULE_2__/* .sameTarget */ .cS)(one.target, target)));
    if (unseen.length + missing.length === 0)
        return [];
    const others = await account.collection(_endpoints_js__WEBPACK_IMPORTED_MODULE_1__/* .WEBHOOKS */ .z, appId).listOthers();
    if (others === undefined)
        return unseen.flatMap(([key, id]) => outOfReach(id, apis.get(key)));
    return others.filter(({ id, target }) => !isShown(id) &&
        (unseen.some(([, recordedId]) => recordedId === id) ||
            missing.some((one) => (0,_same_target_js__WEBPACK_IMPORTED_MODULE_2__/* .sameTarget */ .cS)(one.target, target))));
}
function outOfReach(id, otherGeneration) {
    if (otherGeneration === undefined)
        return [];
    return [{ id, target: '', triggers: [], flags: {}, otherGeneration, outOfReach: true }];
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
