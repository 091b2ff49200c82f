export const id = 5775;
export const ids = [5775,5015,7299,9243];
export const modules = {

/***/ 5015:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   channelKind: () => (/* binding */ channelKind)
/* harmony export */ });
/* harmony import */ var _reconcile_kind_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(1741);
/* harmony import */ var _secrets_secret_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5777);
/* harmony import */ var _text_own_value_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(2370);
/* harmony import */ var _integrations_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9477);
/* harmony import */ var _switchboard_switchboard_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9243);
/* harmony import */ var _api_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6227);
/* harmony import */ var _types_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1545);
/* harmony import */ var _values_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7484);








const HIDDEN = '(secret)';
const channelKind = {
    kind: 'channel',
    node: ['>', ']'],
    section: 'channels',
    handsOut: {},
    sameness: 'its name, or what can be read of it,',
    matching: {
        nameField: 'displayName',
        keepsItsOwn: (desired, actual) => desired.type === actual.type,
        closest: (desired, same) => (0,_values_js__WEBPACK_IMPORTED_MODULE_5__/* .closestChannels */ .QJ)(desired.api, withBotId(desired), same),
        resembles: (desired, actual) => (0,_values_js__WEBPACK_IMPORTED_MODULE_5__/* .mayBeIdentical */ .Mm)(desired.api, withBotId(desired), actual),
    },
    list: async (account, { appId, together }) => {
        if (!together.has('webhook'))
            return account.collection(_api_js__WEBPACK_IMPORTED_MODULE_3__/* .CHANNELS */ .l, appId).list();
        return (await together.once('integrations', () => account.collection(_integrations_js__WEBPACK_IMPORTED_MODULE_1__/* .INTEGRATIONS */ .o, appId).list()))
            .channels;
    },
    getRecorded: (account, { appId }, _key, id) => account.collection(_api_js__WEBPACK_IMPORTED_MODULE_3__/* .CHANNELS */ .l, appId).get(id),
    label: ({ type, displayName }) => displayName === undefined ? type : `${type} ${JSON.stringify(displayName)}`,
    isSame: (desired, actual) => (0,_values_js__WEBPACK_IMPORTED_MODULE_5__/* .isSameChannel */ .gi)(desired.api, withBotId(desired), actual),
    choose: _reconcile_kind_js__WEBPACK_IMPORTED_MODULE_6__/* .oldest */ .os,
    isExternal: ({ external }) => external,
    writeOnly: {
        of: ({ external, writeOnly }) => (external ? {} : writeOnly),
        perhapsUnsent: ({ api, type, writeOnly }) => Object.keys(writeOnly).filter((name) => (0,_types_js__WEBPACK_IMPORTED_MODULE_4__/* .channelFieldOf */ .Ju)(api, type, name)?.required !== true),
    },
    healthProblem,
    fields: ({ type, displayName, fields, writeOnly, defaultResponder }) => (0,_reconcile_kind_js__WEBPACK_IMPORTED_MODULE_6__/* .newFields */ .g7)({
        type,
        displayName: displayName ?? undefined,
        defaultResponder: defaultResponder?.name,
        ...withoutNull(fields),
        ...Object.fromEntries(Object.keys(withoutNull(writeOnly)).map((name) => [name, HIDDEN])),
    }),
    links: {
        fields: ['defaultResponder'],
        to: ({ defaultResponder }) => (0,_switchboard_switchboard_js__WEBPACK_IMPORTED_MODULE_2__.referencesTo)(defaultResponder),
        set: (account, appId, actual, { defaultResponder }, peers) => {
            const id = defaultResponder
                ? peers.find(_switchboard_switchboard_js__WEBPACK_IMPORTED_MODULE_2__.switchboardIntegrationKind, defaultResponder.key)?.id
                : undefined;
            return account
                .collection(_api_js__WEBPACK_IMPORTED_MODULE_3__/* .CHANNELS */ .l, appId)
                .update(actual.id, { values: { defaultResponderId: id ?? null } });
        },
    },
    references: {
        blockers: ({ defaultResponder }, _actual, peers) => (0,_switchboard_switchboard_js__WEBPACK_IMPORTED_MODULE_2__.missingOf)(defaultResponder ?? undefined, 'defaultResponder', peers),
    },
    differences,
    fixedIn: ({ api, type }, fields) => fields
        .map(({ path }) => path)
        .filter((path) => path === 'type' || (0,_types_js__WEBPACK_IMPORTED_MODULE_4__/* .channelFieldOf */ .Ju)(api, type, path)?.changeable === false),
    create: (account, appId, { type, displayName, fields, writeOnly }) => account.collection(_api_js__WEBPACK_IMPORTED_MODULE_3__/* .CHANNELS */ .l, appId).create({
        type,
        ...(typeof displayName === 'string' ? { displayName } : {}),
        values: withoutNull({ ...fields, ...writeOnly }),
    }),
    update: async (account, appId, actual, desired, { fresh = [] }) => {
        const { displayName } = desired;
        const values = { ...changeable(desired, desired.fields), ...secretsToSend(desired, fresh) };
        const name = displayName === undefined ? {} : { displayName };
        if (displayName === undefined && Object.keys(values).length === 0)
            return actual;
        return account.collection(_api_js__WEBPACK_IMPORTED_MODULE_3__/* .CHANNELS */ .l, appId).update(actual.id, { ...name, values });
    },
    remove: (account, appId, { id }) => account.collection(_api_js__WEBPACK_IMPORTED_MODULE_3__/* .CHANNELS */ .l, appId).remove(id),
};
function differences(desired, actual, _peers, fresh = []) {
    const { api, type, displayName } = desired;
    if (type !== actual.type)
        return [{ path: 'type', before: actual.type, after: type }];
    const found = [];
    if (displayName !== undefined && displayName !== (actual.displayName ?? null)) {
        found.push(differenceOf('displayName', actual.displayName, displayName));
    }
    const { defaultResponder } = desired;
    if (defaultResponder !== undefined &&
        (defaultResponder?.name ?? null) !== (actual.defaultResponder ?? null)) {
        const after = defaultResponder?.name ?? null;
        found.push(differenceOf('defaultResponder', actual.defaultResponder, after));
    }
    for (const [path, after] of Object.entries(desired.fields)) {
        const before = (0,_text_own_value_js__WEBPACK_IMPORTED_MODULE_7__/* .ownValue */ .e)(actual.fields, path);
        const field = (0,_types_js__WEBPACK_IMPORTED_MODULE_4__/* .channelFieldOf */ .Ju)(api, type, path);
        if ((before === undefined || before === null) && field?.changeable !== true)
            continue;
        if (!(0,_values_js__WEBPACK_IMPORTED_MODULE_5__/* .sameValue */ .eE)(after, before, field))
            found.push(differenceOf(path, before, after));
    }
    return [...found, ...fresh.map((path) => ({ path, before: HIDDEN, after: HIDDEN }))];
}
function differenceOf(path, before, after) {
    return {
        path,
        ...(before === undefined || before === null ? {} : { before }),
        ...(after === null ? {} : { after }),
    };
}
function withBotId(desired) {
    const { type, writeOnly } = desired;
    const { token } = writeOnly;
    if (type !== 'telegram' || token === undefined)
        return desired;
    const text = token instanceof _secrets_secret_js__WEBPACK_IMPORTED_MODULE_0__/* .Secret */ .zh ? token.reveal() : token;
    return typeof text === 'string' ? { ...desired, botId: /^(\d+):/.exec(text)?.[1] } : desired;
}
function healthProblem({ status, error, id, }) {
    if (status === 'active')
        return undefined;
    const words = error === undefined ? '' : `: ${error}`;
    return { status, message: `The channel ${id} is ${status === 'error' ? 'in error' : status}${words}` };
}
function changeable({ api, type }, fields) {
    return Object.fromEntries(Object.entries(fields)
        .filter(([name]) => (0,_types_js__WEBPACK_IMPORTED_MODULE_4__/* .channelFieldOf */ .Ju)(api, type, name)?.changeable !== false)
        .map(([name, value]) => [name, Array.isArray(value) && value.length === 0 ? null : value]));
}
function secretsToSend({ writeOnly }, fresh) {
    return Object.fromEntries(Object.entries(writeOnly).filter(([name]) => fresh.includes(name)));
}
function withoutNull(fields) {
    return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== null && !(Array.isArray(value) && value.length === 0)));
}


/***/ }),

/***/ 2087:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ MENUS)
/* harmony export */ });
/* harmony import */ var _smooch_deleting_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7046);
/* harmony import */ var _smooch_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1889);
/* harmony import */ var _smooch_shape_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8065);
/* harmony import */ var _text_own_value_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2370);




const MENUS = {
    'v1.1': placeOf,
};
function placeOf(at, appId, channelId) {
    const path = menuPath(appId, channelId);
    const get = async () => {
        try {
            return menuOf('GET', path, await at.http.get(path));
        }
        catch (error) {
            if ((0,_smooch_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .isNotFound */ .c4)(error))
                return { items: [], inputEnabled: true };
            throw error;
        }
    };
    return {
        get,
        set: async ({ items, inputEnabled }) => {
            const settings = inputEnabled === undefined ? {} : { settings: { inputEnabled } };
            return menuOf('PUT', path, await at.http.put(path, { items, ...settings }));
        },
        remove: () => (0,_smooch_deleting_js__WEBPACK_IMPORTED_MODULE_0__/* .deleteIfThere */ .l)(at.http, path, async () => {
            const menu = await get();
            if (menu.items.length === 0 || channelId === undefined)
                return menu.items.length > 0;
            return JSON.stringify(menu) !== JSON.stringify(await placeOf(at, appId).get());
        }),
    };
}
function menuPath(appId, channelId) {
    const app = `/v1.1/apps/${encodeURIComponent(appId)}`;
    return channelId === undefined
        ? `${app}/menu`
        : `${app}/integrations/${encodeURIComponent(channelId)}/menu`;
}
function menuOf(method, path, answer) {
    const read = new _smooch_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .Answered */ .GV(method, path);
    const menu = read.object(answer, 'menu');
    return { items: itemsIn(read, menu), inputEnabled: (0,_smooch_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .settingsOf */ .f5)(menu, 'settings')['inputEnabled'] !== false };
}
function itemsIn(read, of) {
    if (of['items'] === undefined || of['items'] === null)
        return [];
    return read.objects(of, 'items').map((item) => ({
        ...Object.fromEntries(['type', 'text', 'uri', 'payload'].flatMap((name) => {
            const value = (0,_text_own_value_js__WEBPACK_IMPORTED_MODULE_3__/* .ownValue */ .e)(item, name);
            return typeof value === 'string' ? [[name, value]] : [];
        })),
        ...(item['type'] === 'submenu' ? { items: itemsIn(read, item) } : {}),
    }));
}


/***/ }),

/***/ 5775:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   menuKind: () => (/* binding */ menuKind)
/* harmony export */ });
/* harmony import */ var _reconcile_kind_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1741);
/* harmony import */ var _text_canonical_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9776);
/* harmony import */ var _channel_channel_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5015);
/* harmony import */ var _api_v11_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2087);




const INPUT = 'settings.inputEnabled';
const menuKind = {
    kind: 'menu',
    node: ['[/', '\\]'],
    section: 'menu',
    address: (app, key) => (key === '' ? `${app}.menu` : `${app}.channels.${key}.menu`),
    api: 'v1.1',
    sameness: 'its place',
    single: true,
    onlyOurs: true,
    list: async (account, { appId, keys, recorded, peers }) => {
        const present = new Set(peers.all(_channel_channel_js__WEBPACK_IMPORTED_MODULE_0__.channelKind).map(({ id }) => id));
        const channels = keys.flatMap((key) => {
            const id = key === '' ? undefined : (peers.find(_channel_channel_js__WEBPACK_IMPORTED_MODULE_0__.channelKind, key)?.id ?? recorded.get(key));
            return id === undefined || !present.has(id) ? [] : [{ key, id }];
        });
        const [own, ...others] = await Promise.all([
            account.collection(_api_v11_js__WEBPACK_IMPORTED_MODULE_1__/* .MENUS */ .X, appId).get(),
            ...channels.map(({ id }) => account.collection(_api_v11_js__WEBPACK_IMPORTED_MODULE_1__/* .MENUS */ .X, appId, id).get()),
        ]);
        const ofChannels = channels
            .flatMap((place, index) => {
            const menu = others[index];
            return menu === undefined ? [] : [{ ...place, ...menu }];
        })
            .filter(({ key, id, items }) => recorded.get(key) === id || !sameItems(items, own.items));
        return [{ id: appId, key: '', ...own }, ...ofChannels].filter(({ items }) => items.length > 0);
    },
    label: ({ key }) => (key === '' ? 'the menu of the app' : `the menu of channels.${key}`),
    isSame: (desired, actual) => desired.key === actual.key,
    choose: _reconcile_kind_js__WEBPACK_IMPORTED_MODULE_2__/* .oldest */ .os,
    container: {
        kind: _channel_channel_js__WEBPACK_IMPORTED_MODULE_0__.channelKind,
        keyOf: ({ key }) => (key === '' ? undefined : key),
        holderOf: ({ key, id }) => (key === '' ? undefined : id),
        keyOfUnnamed: ({ key }) => key,
    },
    declaresEmpty: ({ items }) => items.length === 0,
    fields: ({ items, inputEnabled }) => (0,_reconcile_kind_js__WEBPACK_IMPORTED_MODULE_2__/* .newFields */ .g7)({ items, [INPUT]: inputEnabled }),
    differences: ({ items, inputEnabled }, actual) => {
        const found = [];
        if (!sameItems(items, actual.items)) {
            found.push({ path: 'items', before: actual.items, ...(items.length === 0 ? {} : { after: items }) });
        }
        if (items.length > 0 && inputEnabled !== undefined && inputEnabled !== actual.inputEnabled) {
            found.push({ path: INPUT, before: actual.inputEnabled, after: inputEnabled });
        }
        return found;
    },
    create: async (account, appId, desired, peers) => {
        const { key } = desired;
        const channel = key === '' ? undefined : peers.find(_channel_channel_js__WEBPACK_IMPORTED_MODULE_0__.channelKind, key);
        const menu = await account.collection(_api_v11_js__WEBPACK_IMPORTED_MODULE_1__/* .MENUS */ .X, appId, channel?.id).set(desired);
        return { id: channel?.id ?? appId, key, ...menu };
    },
    update: async (account, appId, actual, { items, inputEnabled }) => {
        const menu = account.collection(_api_v11_js__WEBPACK_IMPORTED_MODULE_1__/* .MENUS */ .X, appId, actual.key === '' ? undefined : actual.id);
        if (items.length > 0) {
            const kept = inputEnabled ?? (actual.inputEnabled ? undefined : false);
            return {
                ...actual,
                ...(await menu.set({ items, ...(kept === undefined ? {} : { inputEnabled: kept }) })),
            };
        }
        await menu.remove();
        return { ...actual, items };
    },
    remove: (account, appId, { key, id }) => account.collection(_api_v11_js__WEBPACK_IMPORTED_MODULE_1__/* .MENUS */ .X, appId, key === '' ? undefined : id).remove(),
};
function sameItems(one, other) {
    return (0,_text_canonical_js__WEBPACK_IMPORTED_MODULE_3__/* .canonical */ .$)(one) === (0,_text_canonical_js__WEBPACK_IMPORTED_MODULE_3__/* .canonical */ .$)(other);
}


/***/ }),

/***/ 9136:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ SWITCHBOARD_INTEGRATIONS),
/* harmony export */   a: () => (/* binding */ SWITCHBOARDS)
/* harmony export */ });
/* harmony import */ var _smooch_resources_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9546);
/* harmony import */ var _smooch_shape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8065);


const SWITCHBOARDS = {
    v2: (at, appId) => new _smooch_resources_js__WEBPACK_IMPORTED_MODULE_0__/* .Resources */ .E(at, {
        path: switchboardsOf(appId),
        name: 'switchboard',
        read: readSwitchboard,
        lookedForBy: 'list',
    }),
};
const SWITCHBOARD_INTEGRATIONS = {
    v2: (at, appId, switchboardId) => new _smooch_resources_js__WEBPACK_IMPORTED_MODULE_0__/* .Resources */ .E(at, {
        path: `${switchboardsOf(appId)}/${encodeURIComponent(switchboardId)}/switchboardIntegrations`,
        name: 'switchboardIntegration',
        read: (read, item) => readIntegration(read, item, switchboardId),
        lookedForBy: 'list',
    }),
};
function switchboardsOf(appId) {
    return `/v2/apps/${encodeURIComponent(appId)}/switchboards`;
}
function readSwitchboard(read, item) {
    const first = (0,_smooch_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .optionalText */ .mR)(item, 'defaultSwitchboardIntegrationId');
    return {
        id: read.string(item, 'id'),
        enabled: item['enabled'] === true,
        ...(first === undefined ? {} : { defaultSwitchboardIntegrationId: first }),
    };
}
function readIntegration(read, item, switchboardId) {
    const texts = ['integrationId', 'integrationType', 'nextSwitchboardIntegrationId'];
    const { deliverStandbyEvents, messageHistoryCount } = item;
    return {
        id: read.string(item, 'id'),
        switchboardId,
        name: read.string(item, 'name'),
        ...Object.fromEntries(texts.flatMap((name) => {
            const text = (0,_smooch_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .optionalText */ .mR)(item, name);
            return text === undefined ? [] : [[name, text]];
        })),
        ...(typeof deliverStandbyEvents === 'boolean' ? { deliverStandbyEvents } : {}),
        ...(typeof messageHistoryCount === 'number' ? { messageHistoryCount } : {}),
    };
}


/***/ }),

/***/ 9243:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   missingOf: () => (/* binding */ missingOf),
/* harmony export */   referencesTo: () => (/* binding */ referencesTo),
/* harmony export */   switchboardIntegrationKind: () => (/* binding */ switchboardIntegrationKind),
/* harmony export */   switchboardKind: () => (/* binding */ switchboardKind)
/* harmony export */ });
/* harmony import */ var _reconcile_kind_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1741);
/* harmony import */ var _webhook_webhook_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7299);
/* harmony import */ var _api_v2_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9136);



const switchboardKind = {
    kind: 'switchboard',
    node: ['{', '}'],
    section: 'switchboard',
    address: (app) => `${app}.switchboard`,
    api: 'v2',
    sameness: 'an app has one, and it',
    single: true,
    onlyOurs: true,
    list: (account, { appId }) => account.collection(_api_v2_js__WEBPACK_IMPORTED_MODULE_1__/* .SWITCHBOARDS */ .a, appId).list(),
    label: ({ enabled }) => (enabled ? 'enabled' : 'disabled'),
    isSame: () => true,
    choose: _reconcile_kind_js__WEBPACK_IMPORTED_MODULE_2__/* .oldest */ .os,
    references: {
        keptFor: (_actual, _app, peers) => {
            const others = peers
                .all(switchboardIntegrationKind)
                .filter((one) => !peers.isRecorded(switchboardIntegrationKind, one.id));
            if (others.length === 0)
                return undefined;
            const message = `Not deleted: it has integrations not managed by this manifest: ${namesOf(others)}.`;
            return { message, stops: false };
        },
        blockers: ({ enabled, defaultSwitchboardIntegration: first }, actual, peers) => [
            ...missingOf(first, 'defaultSwitchboardIntegration', peers),
            ...(enabled === true && first === undefined && actual?.defaultSwitchboardIntegrationId === undefined
                ? ['An enabled switchboard requires `defaultSwitchboardIntegration`.']
                : []),
        ],
    },
    fields: ({ enabled, defaultSwitchboardIntegration: first }) => (0,_reconcile_kind_js__WEBPACK_IMPORTED_MODULE_2__/* .newFields */ .g7)({ enabled, defaultSwitchboardIntegration: first?.name }),
    differences: ({ enabled, defaultSwitchboardIntegration: first }, actual, peers) => {
        const { defaultSwitchboardIntegrationId: firstId } = actual;
        const found = [];
        if (enabled !== undefined && enabled !== actual.enabled) {
            found.push({ path: 'enabled', before: actual.enabled, after: enabled });
        }
        if (first !== undefined && !isThat(first, firstId, peers)) {
            found.push({ path: 'defaultSwitchboardIntegration', ...beforeOf(firstId, peers), after: first.name });
        }
        return found;
    },
    create: (account, appId) => account.collection(_api_v2_js__WEBPACK_IMPORTED_MODULE_1__/* .SWITCHBOARDS */ .a, appId).create(),
    update: async (_account, _appId, actual) => actual,
    links: {
        fields: ['enabled', 'defaultSwitchboardIntegration'],
        to: ({ defaultSwitchboardIntegration: first }) => referencesTo(first),
        set: async (account, appId, actual, { enabled, defaultSwitchboardIntegration: first }, peers) => {
            const all = account.collection(_api_v2_js__WEBPACK_IMPORTED_MODULE_1__/* .SWITCHBOARDS */ .a, appId);
            let now = actual;
            if (enabled === false && now.enabled)
                now = await all.update(actual.id, { enabled });
            const id = first && peers.find(switchboardIntegrationKind, first.key)?.id;
            if (id !== undefined && id !== now.defaultSwitchboardIntegrationId) {
                now = await all.update(actual.id, { defaultSwitchboardIntegrationId: id });
            }
            if (enabled === true && !now.enabled)
                now = await all.update(actual.id, { enabled });
            return now;
        },
    },
    remove: (account, appId, { id }) => account.collection(_api_v2_js__WEBPACK_IMPORTED_MODULE_1__/* .SWITCHBOARDS */ .a, appId).remove(id),
};
const switchboardIntegrationKind = {
    kind: 'switchboardIntegration',
    node: ['(', ')'],
    noun: 'switchboard integration',
    section: 'switchboard.switchboardIntegrations',
    api: 'v2',
    limit: 10,
    sameness: 'the name',
    onlyOurs: true,
    container: {
        kind: switchboardKind,
        keyOf: () => '',
        holderOf: ({ switchboardId }) => switchboardId,
        keepsContainer: true,
    },
    list: async (account, { appId, peers }) => {
        const [switchboard] = peers.all(switchboardKind);
        if (switchboard === undefined)
            return [];
        return account.collection(_api_v2_js__WEBPACK_IMPORTED_MODULE_1__/* .SWITCHBOARD_INTEGRATIONS */ .V, appId, switchboard.id).list();
    },
    label: ({ name }) => name,
    isSame: (desired, actual) => desired.name === actual.name,
    choose: _reconcile_kind_js__WEBPACK_IMPORTED_MODULE_2__/* .oldest */ .os,
    isExternal: ({ external }) => external,
    needs: {
        kinds: [_webhook_webhook_js__WEBPACK_IMPORTED_MODULE_0__.webhookKind],
        of: ({ integration }) => integration !== undefined && 'webhook' in integration
            ? [{ kind: _webhook_webhook_js__WEBPACK_IMPORTED_MODULE_0__.webhookKind, key: integration.webhook }]
            : [],
    },
    references: {
        refersTo: ({ integrationId, nextSwitchboardIntegrationId: nextId }) => [integrationId, nextId].filter((id) => id !== undefined),
        letGo: (account, appId, actual) => account
            .collection(_api_v2_js__WEBPACK_IMPORTED_MODULE_1__/* .SWITCHBOARD_INTEGRATIONS */ .V, appId, actual.switchboardId)
            .update(actual.id, { nextSwitchboardIntegrationId: null }),
        keptFor: (actual, app, peers) => {
            const [board] = peers.all(switchboardKind);
            const switchboards = (0,_reconcile_kind_js__WEBPACK_IMPORTED_MODULE_2__/* .declaredIn */ .eI)(switchboardKind, app);
            const switchboardIntegrations = (0,_reconcile_kind_js__WEBPACK_IMPORTED_MODULE_2__/* .declaredIn */ .eI)(switchboardIntegrationKind, app);
            const isFirst = board?.defaultSwitchboardIntegrationId === actual.id;
            if (isFirst && switchboards.every(({ defaultSwitchboardIntegration: first }) => first === undefined)) {
                const message = "Cannot delete: it is the switchboard's default integration. Set `defaultSwitchboardIntegration` to another one.";
                return { message, stops: true };
            }
            const before = peers
                .all(switchboardIntegrationKind)
                .filter((one) => one.nextSwitchboardIntegrationId === actual.id);
            const held = before.filter(({ id }) => {
                const declared = switchboardIntegrations.find(({ key }) => peers.find(switchboardIntegrationKind, key)?.id === id);
                return declared === undefined || declared.external
                    ? !peers.isRecorded(switchboardIntegrationKind, id)
                    : declared.nextSwitchboardIntegration === undefined;
            });
            if (held.length === 0)
                return undefined;
            const message = `Cannot delete: it is the next integration of ${namesOf(held)}. Set \`nextSwitchboardIntegration\` there to another one, or to null.`;
            return { message, stops: true };
        },
        blockers: ({ nextSwitchboardIntegration: next }, _actual, peers) => missingOf(next ?? undefined, 'nextSwitchboardIntegration', peers),
    },
    fields: ({ name, integration, deliverStandbyEvents, nextSwitchboardIntegration: next, messageHistoryCount, }) => (0,_reconcile_kind_js__WEBPACK_IMPORTED_MODULE_2__/* .newFields */ .g7)({
        name,
        ...integration,
        deliverStandbyEvents,
        nextSwitchboardIntegration: next?.name,
        messageHistoryCount: messageHistoryCount ?? undefined,
    }),
    differences: integrationDifferences,
    create: async (account, appId, desired, peers) => {
        const [switchboard] = peers.all(switchboardKind);
        return account.collection(_api_v2_js__WEBPACK_IMPORTED_MODULE_1__/* .SWITCHBOARD_INTEGRATIONS */ .V, appId, switchboard?.id ?? '').create({
            name: desired.name,
            ...integrationOf(desired, peers),
            ...handOver(desired),
        });
    },
    update: (account, appId, actual, desired, { peers }) => account.collection(_api_v2_js__WEBPACK_IMPORTED_MODULE_1__/* .SWITCHBOARD_INTEGRATIONS */ .V, appId, actual.switchboardId).update(actual.id, {
        ...(desired.name === actual.name ? {} : { name: desired.name }),
        ...(isItsIntegration(desired, actual, peers) ? {} : integrationOf(desired, peers)),
        ...handOver(desired),
        ...(desired.messageHistoryCount === null ? { messageHistoryCount: null } : {}),
    }),
    links: {
        fields: ['nextSwitchboardIntegration'],
        to: ({ nextSwitchboardIntegration: next }) => referencesTo(next),
        set: (account, appId, actual, { nextSwitchboardIntegration: next }, peers) => {
            const id = next ? peers.find(switchboardIntegrationKind, next.key)?.id : undefined;
            return account.collection(_api_v2_js__WEBPACK_IMPORTED_MODULE_1__/* .SWITCHBOARD_INTEGRATIONS */ .V, appId, actual.switchboardId).update(actual.id, {
                nextSwitchboardIntegrationId: id ?? null,
            });
        },
    },
    remove: (account, appId, actual) => account.collection(_api_v2_js__WEBPACK_IMPORTED_MODULE_1__/* .SWITCHBOARD_INTEGRATIONS */ .V, appId, actual.switchboardId).remove(actual.id),
};
function integrationDifferences(desired, actual, peers) {
    const { name, deliverStandbyEvents, nextSwitchboardIntegration: next, messageHistoryCount } = desired;
    const found = [];
    if (name !== actual.name)
        found.push({ path: 'name', before: actual.name, after: name });
    if (!isItsIntegration(desired, actual, peers)) {
        const [[path, after] = ['integrationId', '']] = Object.entries(desired.integration ?? {});
        const before = path === 'integrationType' ? actual.integrationType : actual.integrationId;
        found.push({ path, ...(before === undefined ? {} : { before: webhookOf(path, before, peers) }), after });
    }
    if (deliverStandbyEvents !== undefined && deliverStandbyEvents !== actual.deliverStandbyEvents) {
        found.push({
            path: 'deliverStandbyEvents',
            ...present(actual.deliverStandbyEvents),
            after: deliverStandbyEvents,
        });
    }
    const { nextSwitchboardIntegrationId: nextId } = actual;
    if (next === null ? nextId !== undefined : next !== undefined && !isThat(next, nextId, peers)) {
        const after = next ? { after: next.name } : {};
        found.push({ path: 'nextSwitchboardIntegration', ...beforeOf(nextId, peers), ...after });
    }
    if (messageHistoryCount !== undefined && messageHistoryCount !== (actual.messageHistoryCount ?? null)) {
        const after = messageHistoryCount === null ? {} : { after: messageHistoryCount };
        found.push({ path: 'messageHistoryCount', ...present(actual.messageHistoryCount), ...after });
    }
    return found;
}
function integrationOf({ integration }, peers) {
    if (integration === undefined)
        return {};
    if (!('webhook' in integration))
        return integration;
    const integrationId = peers.find(_webhook_webhook_js__WEBPACK_IMPORTED_MODULE_0__.webhookKind, integration.webhook)?.container;
    return integrationId === undefined ? {} : { integrationId };
}
function isItsIntegration(desired, actual, peers) {
    if (desired.integration === undefined)
        return true;
    const { integrationId, integrationType } = integrationOf(desired, peers);
    if (integrationType !== undefined)
        return integrationType === actual.integrationType;
    return integrationId !== undefined && integrationId === actual.integrationId;
}
function handOver({ deliverStandbyEvents, messageHistoryCount, }) {
    return {
        ...(deliverStandbyEvents === undefined ? {} : { deliverStandbyEvents }),
        ...(typeof messageHistoryCount === 'number' ? { messageHistoryCount } : {}),
    };
}
function referencesTo(reference) {
    return reference ? [{ kind: switchboardIntegrationKind, key: reference.key }] : [];
}
function isThat({ key }, id, peers) {
    return id !== undefined && peers.find(switchboardIntegrationKind, key)?.id === id;
}
function beforeOf(id, peers) {
    if (id === undefined)
        return {};
    return { before: peers.all(switchboardIntegrationKind).find((one) => one.id === id)?.name ?? id };
}
function present(before) {
    return before === undefined ? {} : { before };
}
function webhookOf(path, id, peers) {
    if (path !== 'webhook')
        return id;
    return peers.keys(_webhook_webhook_js__WEBPACK_IMPORTED_MODULE_0__.webhookKind).find((key) => peers.find(_webhook_webhook_js__WEBPACK_IMPORTED_MODULE_0__.webhookKind, key)?.container === id) ?? id;
}
function missingOf(reference, field, peers) {
    if (reference === undefined || !peers.isMissing(switchboardIntegrationKind, reference.key))
        return [];
    return [
        `${field} is ${reference.key}, which was not found. \`external: true\` means it must be created outside this tool: create it first, or remove \`external\`.`,
    ];
}
function namesOf(integrations) {
    return integrations.map(({ name }) => name).join(', ');
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

/***/ 9776:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ canonical)
/* harmony export */ });
function canonical(value) {
    return JSON.stringify(value ?? null, (_name, inner) => typeof inner === 'object' && inner !== null && !Array.isArray(inner)
        ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)))
        : inner);
}


/***/ })

};
