export const id = 7299;
export const ids = [7299];
export const modules = {

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


/***/ })

};
