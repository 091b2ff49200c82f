export const id = 4820;
export const ids = [4820];
export const modules = {

/***/ 4820:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   channelExport: () => (/* binding */ channelExport)
/* harmony export */ });
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6991);
/* harmony import */ var _manifest_yaml_written_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(453);
/* harmony import */ var _reconcile_marks_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8905);
/* harmony import */ var _text_own_value_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(2370);
/* harmony import */ var _integrations_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9477);
/* harmony import */ var _menu_export_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7750);
/* harmony import */ var _menu_rules_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8481);
/* harmony import */ var _types_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(1545);
/* harmony import */ var _values_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(7484);









const channelExport = {
    read: async (account, app) => (await (0,_integrations_js__WEBPACK_IMPORTED_MODULE_3__/* .integrationsIn */ .P)(account, app.id)).channels,
    write: (entry, exported) => {
        const { app, key: appKey, api } = exported;
        const keyOf = new Map([...(0,_reconcile_marks_js__WEBPACK_IMPORTED_MODULE_2__/* .recordedIds */ .Ph)(app.metadata, 'channel')].map(([key, id]) => [id, key]));
        const menus = new Map(exported.all('menu').map((menu) => [menu.id, menu]));
        const section = new yaml__WEBPACK_IMPORTED_MODULE_0__/* .YAMLMap */ .CA();
        const left = [];
        const taken = new Set();
        const declared = [];
        for (const channel of [...exported.all('channel')].sort((a, b) => a.id < b.id ? -1 : 1)) {
            if (declared.some((other) => (0,_values_js__WEBPACK_IMPORTED_MODULE_7__/* .isSameChannel */ .gi)(api, other, channel) || (0,_values_js__WEBPACK_IMPORTED_MODULE_7__/* .isSameChannel */ .gi)(api, channel, other))) {
                left.push(`channel ${channel.id} ${(0,_manifest_yaml_written_js__WEBPACK_IMPORTED_MODULE_1__/* .plain */ .pj)(channel.type)}: nothing tells it apart from another one`);
                continue;
            }
            declared.push(channel);
            const key = (0,_manifest_yaml_written_js__WEBPACK_IMPORTED_MODULE_1__/* .freshKey */ .MI)(keyOf.get(channel.id) ?? channel.displayName ?? channel.type, 'channel', taken);
            const map = channelMap(channel, `${appKey}-${key}`, api);
            const menu = menus.get(channel.id);
            const responder = responderOf(channel, exported);
            if (!map.has('external')) {
                if (menu !== undefined && (0,_menu_rules_js__WEBPACK_IMPORTED_MODULE_5__/* .takesMenu */ .q)(menu.items))
                    map.set('menu', (0,_menu_export_js__WEBPACK_IMPORTED_MODULE_4__.menuMap)(menu));
                else if (menu !== undefined)
                    left.push(`menu of channel ${channel.id}: a manifest takes no such menu`);
                if (responder !== undefined)
                    map.set('defaultResponder', responder);
            }
            section.set(key, map);
        }
        (0,_manifest_yaml_written_js__WEBPACK_IMPORTED_MODULE_1__/* .add */ .WQ)(entry, 'channels', section, left);
    },
};
function responderOf({ defaultResponder }, exported) {
    const responders = exported.all('switchboardIntegration');
    const responder = responders.find(({ name }) => name === defaultResponder);
    return responder && exported.keysOf('switchboardIntegration').get(responder.id);
}
function channelMap(channel, name, api) {
    const { type, displayName, fields } = channel;
    const map = new yaml__WEBPACK_IMPORTED_MODULE_0__/* .YAMLMap */ .CA();
    map.set('type', (0,_manifest_yaml_written_js__WEBPACK_IMPORTED_MODULE_1__/* .escaped */ .Mk)(type));
    if (displayName !== undefined)
        map.set('displayName', (0,_manifest_yaml_written_js__WEBPACK_IMPORTED_MODULE_1__/* .escaped */ .Mk)(displayName));
    const known = (0,_types_js__WEBPACK_IMPORTED_MODULE_6__/* .channelTypeOf */ .l6)(api, type);
    if (known === undefined || known.external || lacksRequired(known, fields)) {
        map.set('external', true);
        return map;
    }
    for (const [field, { reading, required }] of Object.entries(known.fields)) {
        const value = (0,_text_own_value_js__WEBPACK_IMPORTED_MODULE_8__/* .ownValue */ .e)(fields, field) ?? null;
        if (reading === 'shown' && value !== null)
            map.set(field, (0,_manifest_yaml_written_js__WEBPACK_IMPORTED_MODULE_1__/* .escapedJson */ .KI)(value));
        else if (reading !== 'shown' && required)
            map.set(field, placeholder(`${name}-${field}`));
    }
    return map;
}
function lacksRequired({ fields }, shown) {
    return Object.entries(fields).some(([name, { reading, required }]) => required && reading === 'shown' && ((0,_text_own_value_js__WEBPACK_IMPORTED_MODULE_8__/* .ownValue */ .e)(shown, name) ?? null) === null);
}
function placeholder(name) {
    const variable = name
        .replaceAll(/([a-z])([A-Z])/g, '$1_$2')
        .replaceAll(/\W+/g, '_')
        .toUpperCase();
    const scalar = new yaml__WEBPACK_IMPORTED_MODULE_0__/* .Scalar */ .X5(`\${${variable}}`);
    scalar.comment = ' never read from the account: give it in the input `variables`, from a secret';
    return scalar;
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

/***/ 7750:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   menuExport: () => (/* binding */ menuExport),
/* harmony export */   menuMap: () => (/* binding */ menuMap)
/* harmony export */ });
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6991);
/* harmony import */ var _manifest_yaml_written_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(453);
/* harmony import */ var _channel_types_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1545);
/* harmony import */ var _api_v11_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2087);
/* harmony import */ var _rules_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8481);





const menuExport = {
    read: async (account, app, others) => {
        const [ofApp, all] = await Promise.all([
            account.collection(_api_v11_js__WEBPACK_IMPORTED_MODULE_3__/* .MENUS */ .X, app.id).get(),
            others('channel'),
        ]);
        const channels = all.filter(({ type }) => (0,_channel_types_js__WEBPACK_IMPORTED_MODULE_2__/* .hasMenu */ .as)('v1.1', type));
        const ofChannels = await Promise.all(channels.map(async ({ id }) => ({
            id,
            key: id,
            ...(await account.collection(_api_v11_js__WEBPACK_IMPORTED_MODULE_3__/* .MENUS */ .X, app.id, id).get()),
        })));
        const isOwn = ({ items, inputEnabled }) => JSON.stringify({ items, inputEnabled }) !== JSON.stringify(ofApp);
        const menus = [{ id: app.id, key: '', ...ofApp }, ...ofChannels.filter(isOwn)];
        return menus.filter(({ items }) => items.length > 0);
    },
    write: (entry, exported) => {
        const menu = exported.all('menu').find(({ key }) => key === '');
        if (menu === undefined)
            return;
        if ((0,_rules_js__WEBPACK_IMPORTED_MODULE_4__/* .takesMenu */ .q)(menu.items))
            entry.set('menu', menuMap(menu));
        else
            (0,_manifest_yaml_written_js__WEBPACK_IMPORTED_MODULE_1__/* .comment */ .Im)(entry, ['menu: a manifest takes no such menu']);
    },
};
function menuMap({ items, inputEnabled }) {
    const section = new yaml__WEBPACK_IMPORTED_MODULE_0__/* .YAMLMap */ .CA();
    section.set('items', items.map(_manifest_yaml_written_js__WEBPACK_IMPORTED_MODULE_1__/* .escapedJson */ .KI));
    if (!inputEnabled)
        section.set('settings', { inputEnabled });
    return section;
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
