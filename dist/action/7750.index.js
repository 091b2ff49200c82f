export const id = 7750;
export const ids = [7750];
export const modules = {

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


/***/ })

};
