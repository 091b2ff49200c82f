export const id = 2116;
export const ids = [2116,3519];
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

/***/ 6493:
/***/ ((__webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ CHILD_KINDS)
/* harmony export */ });
/* harmony import */ var _index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5566);

const CHILD_KINDS = await Promise.all(Object.values(_index_js__WEBPACK_IMPORTED_MODULE_0__/* .KINDS */ .G).map((entry) => entry.load()));

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 1571:
/***/ ((__webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ APPS),
/* harmony export */   tC: () => (/* binding */ SERVICE_ACCOUNTS),
/* harmony export */   u0: () => (/* binding */ SUBJECTS)
/* harmony export */ });
/* harmony import */ var _key_key_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3519);
/* harmony import */ var _resources_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6493);
var __webpack_async_dependencies__ = __webpack_handle_async_dependencies__([_resources_js__WEBPACK_IMPORTED_MODULE_1__]);
_resources_js__WEBPACK_IMPORTED_MODULE_1__ = (__webpack_async_dependencies__.then ? (await __webpack_async_dependencies__)() : __webpack_async_dependencies__)[0];


const APPS = {
    kind: 'app',
    node: ['([', '])'],
    section: 'apps',
    noun: 'app',
    children: _resources_js__WEBPACK_IMPORTED_MODULE_1__/* .CHILD_KINDS */ .Z,
    carriesMarks: true,
};
const SERVICE_ACCOUNTS = {
    kind: 'serviceAccount',
    node: ['[(', ')]'],
    section: 'serviceAccounts',
    noun: 'service account',
    children: [_key_key_js__WEBPACK_IMPORTED_MODULE_0__.keyKind],
    carriesMarks: false,
};
const SUBJECTS = [APPS, SERVICE_ACCOUNTS];

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } });

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

/***/ 8215:
/***/ ((__webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ changeTable)
/* harmony export */ });
/* unused harmony export deed */
/* harmony import */ var _words_action_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1115);
/* harmony import */ var _words_budget_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1108);
/* harmony import */ var _words_group_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2130);
/* harmony import */ var _words_kind_text_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(9087);
/* harmony import */ var _words_publication_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7675);
/* harmony import */ var _words_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5550);
/* harmony import */ var _words_total_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(991);
/* harmony import */ var _words_value_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(3036);
var __webpack_async_dependencies__ = __webpack_handle_async_dependencies__([_words_group_js__WEBPACK_IMPORTED_MODULE_1__]);
_words_group_js__WEBPACK_IMPORTED_MODULE_1__ = (__webpack_async_dependencies__.then ? (await __webpack_async_dependencies__)() : __webpack_async_dependencies__)[0];








function changeTable(plan, results = []) {
    const changes = [...(0,_words_group_js__WEBPACK_IMPORTED_MODULE_1__/* .byApp */ .lV)(plan.changes).values()].flat();
    const status = statusesOf(results);
    const folded = changes.length > OPEN;
    const head = ['| | Resource | What differs | Why |', '| :-- | :-- | :-- | :-- |'];
    return (0,_words_budget_js__WEBPACK_IMPORTED_MODULE_4__/* .listPart */ .qS)({
        head: folded
            ? [`<details><summary>All ${(0,_words_total_js__WEBPACK_IMPORTED_MODULE_3__/* .counted */ .hS)(changes.length, 'change')}</summary>`, '', ...head].join('\n')
            : ['### Changes', '', ...head].join('\n'),
        items: changes,
        row: (change) => rowOf(change, status),
        tail: folded ? '\n</details>' : '',
        rest: restText,
    });
}
function deed(change, status) {
    const { mark, verb, past } = _words_action_js__WEBPACK_IMPORTED_MODULE_0__/* .ACTIONS */ .k[change.action];
    if (status === 'done')
        return `✅&nbsp;${past}`;
    if (status === 'failed')
        return `❌&nbsp;${verb} failed`;
    if (status === 'not-started')
        return `⏸️&nbsp;${verb} not started`;
    return `\`${mark}\`&nbsp;${verb}`;
}
const OPEN = 30;
const FIELDS = 30;
const ITEMS = 20;
const VALUE = 100;
function statusesOf(results) {
    const statuses = new Map();
    for (const { action, address, status } of results) {
        statuses.set(action, (statuses.get(action) ?? new Map()).set(address, status));
    }
    return statuses;
}
function rowOf(change, status) {
    const { address, action, id, label, contents = [], why } = change;
    const publishing = (0,_words_publication_js__WEBPACK_IMPORTED_MODULE_5__/* .publicationOf */ .M)(change);
    const fields = publishing?.fields ?? change.fields;
    const head = publishing === undefined ? address : `${publishing.from} → ${publishing.to}`;
    const resource = [head, label ?? '', id ?? ''].filter((text) => text !== '');
    const shown = fields.slice(0, FIELDS).map((field) => fieldText(change, field));
    if (fields.length > FIELDS)
        shown.push(`and ${(0,_words_total_js__WEBPACK_IMPORTED_MODULE_3__/* .thousands */ .oh)(fields.length - FIELDS)} more`);
    const inside = contents.slice(0, ITEMS).map((one) => `with the ${(0,_words_kind_text_js__WEBPACK_IMPORTED_MODULE_6__/* .kindText */ .u)(one.kind)} ${contentText(one)}`);
    if (contents.length > ITEMS)
        inside.push(`and ${(0,_words_total_js__WEBPACK_IMPORTED_MODULE_3__/* .thousands */ .oh)(contents.length - ITEMS)} more`);
    const cells = [
        deed(change, status.get(action)?.get(address)),
        resource.map((text) => (0,_words_text_js__WEBPACK_IMPORTED_MODULE_2__/* .markdownCode */ .D9)(text)).join('<br>'),
        [...shown, ...inside].join('<br>'),
        (0,_words_text_js__WEBPACK_IMPORTED_MODULE_2__/* .markdownProse */ .h$)(why),
    ];
    return `| ${cells.join(' | ')} |`;
}
function contentText({ label, id }) {
    return `${(0,_words_text_js__WEBPACK_IMPORTED_MODULE_2__/* .markdownCode */ .D9)(label, VALUE)} (${(0,_words_text_js__WEBPACK_IMPORTED_MODULE_2__/* .markdownCode */ .D9)(id, 40)})`;
}
function fieldText(change, field) {
    const warning = field.irreversible ? ' ⚠️&nbsp;**cannot be undone**' : '';
    return `${(0,_words_text_js__WEBPACK_IMPORTED_MODULE_2__/* .markdown */ .wD)(field.path, VALUE)}: ${differenceText(change, field)}${warning}`;
}
function differenceText(change, field) {
    const difference = (0,_words_value_js__WEBPACK_IMPORTED_MODULE_7__/* .differenceOf */ .Pq)(field);
    if (difference.kind === 'list') {
        return [...listed(difference.added, '**+**'), ...listed(difference.removed, '**−**')].join(' ');
    }
    if (change.action === 'create' && difference.before === undefined)
        return valueCode(difference.after);
    if (change.action === 'delete' && difference.after === undefined)
        return valueCode(difference.before);
    return `${valueCode(difference.before)} → ${valueCode(difference.after)}`;
}
function listed(items, sign) {
    const shown = items.slice(0, ITEMS).map((item) => `${sign} ${valueCode(item)}`);
    return items.length > ITEMS ? [...shown, `${sign} ${(0,_words_total_js__WEBPACK_IMPORTED_MODULE_3__/* .thousands */ .oh)(items.length - ITEMS)} more`] : shown;
}
function valueCode(value) {
    return value === undefined ? `*${_words_value_js__WEBPACK_IMPORTED_MODULE_7__/* .NOT_SET */ .nB}*` : (0,_words_text_js__WEBPACK_IMPORTED_MODULE_2__/* .markdownCode */ .D9)((0,_words_value_js__WEBPACK_IMPORTED_MODULE_7__/* .valueText */ .Ru)(value, VALUE), VALUE);
}
function restText(changes) {
    const counts = _words_action_js__WEBPACK_IMPORTED_MODULE_0__/* .ACTION_ORDER */ .c.map((action) => ({
        count: changes.filter((change) => change.action === action).length,
        verb: _words_action_js__WEBPACK_IMPORTED_MODULE_0__/* .ACTIONS */ .k[action].verb,
    })).filter(({ count }) => count > 0);
    const words = counts.map(({ count, verb }) => `${(0,_words_total_js__WEBPACK_IMPORTED_MODULE_3__/* .thousands */ .oh)(count)} to ${verb}`).join(', ');
    return `… and ${(0,_words_total_js__WEBPACK_IMPORTED_MODULE_3__/* .counted */ .hS)(changes.length, 'more change')}: ${words}. The plan file lists them all.`;
}

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } });

/***/ }),

/***/ 6781:
/***/ ((__webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ diagram)
/* harmony export */ });
/* unused harmony export SHAPES */
/* harmony import */ var _kinds_resources_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6493);
/* harmony import */ var _kinds_subjects_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1571);
/* harmony import */ var _words_action_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1115);
/* harmony import */ var _words_budget_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(1108);
/* harmony import */ var _words_group_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2130);
/* harmony import */ var _words_kind_text_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(9087);
/* harmony import */ var _words_publication_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(7675);
/* harmony import */ var _words_text_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5550);
/* harmony import */ var _words_total_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(991);
var __webpack_async_dependencies__ = __webpack_handle_async_dependencies__([_kinds_resources_js__WEBPACK_IMPORTED_MODULE_0__, _kinds_subjects_js__WEBPACK_IMPORTED_MODULE_1__, _words_group_js__WEBPACK_IMPORTED_MODULE_3__]);
([_kinds_resources_js__WEBPACK_IMPORTED_MODULE_0__, _kinds_subjects_js__WEBPACK_IMPORTED_MODULE_1__, _words_group_js__WEBPACK_IMPORTED_MODULE_3__] = __webpack_async_dependencies__.then ? (await __webpack_async_dependencies__)() : __webpack_async_dependencies__);









function diagram(plan, unchanged = [], results = []) {
    const apps = [...appsOf(plan, unchanged)];
    if (apps.length === 0)
        return (0,_words_budget_js__WEBPACK_IMPORTED_MODULE_6__/* .wholePart */ .pg)('');
    const status = new Map(results.map((result) => [result.address, result.status]));
    const lines = [];
    let drawn = 0;
    for (const [address, app] of apps) {
        if (lines.length >= NODES)
            break;
        lines.push(...appLines(`app${drawn}`, address, app, status));
        drawn += 1;
    }
    const left = apps.length - drawn;
    if (left > 0)
        lines.push(`  more["… and ${(0,_words_total_js__WEBPACK_IMPORTED_MODULE_5__/* .counted */ .hS)(left, 'more app')}"]:::unchanged`);
    return (0,_words_budget_js__WEBPACK_IMPORTED_MODULE_6__/* .wholePart */ .pg)(['```mermaid', COMPACT, 'flowchart LR', ...lines, ...classes(plan), '```'].join('\n'));
}
const NODES = 36;
const CHILDREN = 12;
const COMPACT = '%%{init: {"flowchart": {"nodeSpacing": 14, "rankSpacing": 60, "padding": 8}}}%%';
const SHAPES = new Map([
    ...[..._kinds_subjects_js__WEBPACK_IMPORTED_MODULE_1__/* .SUBJECTS */ .u0, ..._kinds_resources_js__WEBPACK_IMPORTED_MODULE_0__/* .CHILD_KINDS */ .Z].map(({ kind, node }) => [kind, node]),
    ['secret', ['[/', '/]']],
    ['variable', ['[\\', '\\]']],
    ['environment', ['[[', ']]']],
]);
const RECTANGLE = ['[', ']'];
function appsOf(plan, unchanged) {
    const apps = new Map();
    for (const { address, kind, action, from } of [
        ...plan.changes.map((change) => ({ ...change, from: (0,_words_publication_js__WEBPACK_IMPORTED_MODULE_7__/* .publicationOf */ .M)(change)?.from })),
        ...unchanged.map((resource) => ({ ...resource, action: undefined })),
    ]) {
        const appAddress = ROOTS.has(kind) ? address : (0,_words_group_js__WEBPACK_IMPORTED_MODULE_3__/* .appOf */ .XH)(from ?? address);
        const app = apps.get(appAddress) ?? { action: undefined, children: new Map() };
        apps.set(appAddress, app);
        if (ROOTS.has(kind))
            app.action ??= action;
        else if (!app.children.has(address))
            app.children.set(address, { kind, action });
    }
    return apps;
}
function appLines(id, address, app, status) {
    const children = [...app.children];
    const root = rootOf(address);
    const [begin, end] = SHAPES.get(root ?? '') ?? RECTANGLE;
    const lines = [
        `  ${id}${begin}${labelOf(root, address, app.action)}${end}:::${classOf(address, app.action, status)}`,
    ];
    for (const [index, [child, { kind, action }]] of children.slice(0, CHILDREN).entries()) {
        const [open, close] = SHAPES.get(kind) ?? RECTANGLE;
        const node = `${id}_${index}${open}${labelOf(kind, child, action)}${close}`;
        lines.push(`  ${id} --> ${node}:::${classOf(child, action, status)}`);
    }
    const left = children.length - CHILDREN;
    if (left > 0)
        lines.push(`  ${id} --> ${id}_more["… and ${(0,_words_total_js__WEBPACK_IMPORTED_MODULE_5__/* .thousands */ .oh)(left)} more"]:::unchanged`);
    return lines;
}
const ROOTS = new Set(_kinds_subjects_js__WEBPACK_IMPORTED_MODULE_1__/* .SUBJECTS */ .u0.map(({ kind }) => kind));
function rootOf(address) {
    const { inside } = (0,_words_group_js__WEBPACK_IMPORTED_MODULE_3__/* .splitAddress */ .lS)(address);
    return _kinds_subjects_js__WEBPACK_IMPORTED_MODULE_1__/* .SUBJECTS */ .u0.find(({ section }) => inside.startsWith(`${section}.`))?.kind;
}
function labelOf(kind, address, action) {
    const mark = action === undefined ? '' : `${_words_action_js__WEBPACK_IMPORTED_MODULE_2__/* .ACTIONS */ .k[action].mark} `;
    const name = kind === undefined
        ? (0,_words_group_js__WEBPACK_IMPORTED_MODULE_3__/* .nameOf */ .Vb)(address).replace('publish', 'GitHub')
        : `${(0,_words_kind_text_js__WEBPACK_IMPORTED_MODULE_8__/* .kindText */ .u)(kind)} ${(0,_words_group_js__WEBPACK_IMPORTED_MODULE_3__/* .nameOf */ .Vb)(address)}`;
    return `"${(0,_words_text_js__WEBPACK_IMPORTED_MODULE_4__/* .mermaidLabel */ ._b)(`${mark}${name}`.trimEnd())}"`;
}
function classOf(address, action, status) {
    if (action === undefined)
        return 'unchanged';
    if (status.get(address) === 'failed')
        return 'failed';
    return status.get(address) === 'not-started' ? 'waiting' : action;
}
function classes({ changes }) {
    const used = new Set(changes.map(({ action }) => action));
    return [
        ..._words_action_js__WEBPACK_IMPORTED_MODULE_2__/* .ACTION_ORDER */ .c.filter((action) => used.has(action)).map((action) => `  classDef ${action} fill:${_words_action_js__WEBPACK_IMPORTED_MODULE_2__/* .ACTIONS */ .k[action].fill},stroke:${_words_action_js__WEBPACK_IMPORTED_MODULE_2__/* .ACTIONS */ .k[action].border},color:#1f2328`),
        '  classDef failed fill:#ffebe9,stroke:#cf222e,color:#1f2328,stroke-width:4px',
        '  classDef waiting fill:#f6f8fa,stroke:#9a6700,color:#1f2328,stroke-width:2px,stroke-dasharray:6 3',
        '  classDef unchanged fill:#f6f8fa,stroke:#8c959f,color:#1f2328',
    ];
}

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } });

/***/ }),

/***/ 2116:
/***/ ((__webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   summaryMarkdown: () => (/* binding */ summaryMarkdown)
/* harmony export */ });
/* harmony import */ var _words_budget_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1108);
/* harmony import */ var _words_unmanaged_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1425);
/* harmony import */ var _change_table_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8215);
/* harmony import */ var _diagram_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6781);
/* harmony import */ var _findings_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5400);
/* harmony import */ var _lead_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3256);
var __webpack_async_dependencies__ = __webpack_handle_async_dependencies__([_change_table_js__WEBPACK_IMPORTED_MODULE_0__, _diagram_js__WEBPACK_IMPORTED_MODULE_1__]);
([_change_table_js__WEBPACK_IMPORTED_MODULE_0__, _diagram_js__WEBPACK_IMPORTED_MODULE_1__] = __webpack_async_dependencies__.then ? (await __webpack_async_dependencies__)() : __webpack_async_dependencies__);






function summaryMarkdown(input, most = _lead_js__WEBPACK_IMPORTED_MODULE_3__/* .SUMMARY_BYTES */ .R$) {
    const { plan, warnings = [] } = input;
    const rest = plan === undefined ? warningParts(warnings) : planParts(plan, input);
    return (0,_words_budget_js__WEBPACK_IMPORTED_MODULE_4__/* .pageWithin */ .vJ)([...(0,_lead_js__WEBPACK_IMPORTED_MODULE_3__/* .leadParts */ .fM)(input), ...rest], most);
}
function planParts(plan, { results = [], unchanged = [] }) {
    const parts = [];
    if (plan.changes.length > 0)
        parts.push((0,_change_table_js__WEBPACK_IMPORTED_MODULE_0__/* .changeTable */ .H)(plan, results));
    parts.push(...warningParts(plan.warnings));
    parts.push(...(0,_words_unmanaged_js__WEBPACK_IMPORTED_MODULE_5__/* .unmanagedGroups */ .V)(plan).map(_findings_js__WEBPACK_IMPORTED_MODULE_2__/* .unmanagedTable */ .B));
    parts.push((0,_diagram_js__WEBPACK_IMPORTED_MODULE_1__/* .diagram */ .A)(plan, unchanged, results));
    return parts;
}
function warningParts(warnings) {
    return warnings.length > 0 ? [(0,_findings_js__WEBPACK_IMPORTED_MODULE_2__/* .warningList */ .Vb)(warnings)] : [];
}

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } });

/***/ }),

/***/ 2130:
/***/ ((__webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Vb: () => (/* binding */ nameOf),
/* harmony export */   XH: () => (/* binding */ appOf),
/* harmony export */   lS: () => (/* binding */ splitAddress),
/* harmony export */   lV: () => (/* binding */ byApp)
/* harmony export */ });
/* harmony import */ var _kinds_resources_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6493);
var __webpack_async_dependencies__ = __webpack_handle_async_dependencies__([_kinds_resources_js__WEBPACK_IMPORTED_MODULE_0__]);
_kinds_resources_js__WEBPACK_IMPORTED_MODULE_0__ = (__webpack_async_dependencies__.then ? (await __webpack_async_dependencies__)() : __webpack_async_dependencies__)[0];

function byApp(changes) {
    const groups = new Map();
    for (const change of changes) {
        const app = appOf(change.address);
        const group = groups.get(app);
        if (group === undefined)
            groups.set(app, [change]);
        else
            group.push(change);
    }
    return groups;
}
function appOf(address) {
    const { before, inside } = splitAddress(address);
    return before + (inside.startsWith('publish.') ? 'publish' : inside.split('.', 2).join('.'));
}
function splitAddress(address) {
    const [before = '', instance] = /^instances\.([^.]+)\./.exec(address) ?? [];
    return { before, instance, inside: address.slice(before.length) };
}
function nameOf(address) {
    const { instance, inside } = splitAddress(address);
    const isApp = appOf(address) === address || isDuplicate(inside);
    return isApp && instance !== undefined ? `${nameInside(inside)} (${instance})` : nameInside(inside);
}
function isDuplicate(address) {
    return /^\w+\.[^.]+\.[0-9a-f]{24}$/.test(address);
}
function nameInside(address) {
    if (address.startsWith('publish.'))
        return address.slice('publish.'.length);
    const [, app, section, ...rest] = address.split('.');
    if (section === undefined)
        return app ?? address;
    if (isDuplicate(address))
        return `${app} ${section}`;
    const inside = [section, ...rest].join('.');
    const dotted = _kinds_resources_js__WEBPACK_IMPORTED_MODULE_0__/* .CHILD_KINDS */ .Z.find((kind) => kind.section.includes('.') && inside.startsWith(`${kind.section}.`));
    if (dotted !== undefined)
        return inside.slice(dotted.section.length + 1);
    return rest.filter((_segment, index) => index % 2 === 0).join('.');
}

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } });

/***/ }),

/***/ 7675:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ publicationOf),
/* harmony export */   U: () => (/* binding */ shownAddress)
/* harmony export */ });
function publicationOf({ action, fields }) {
    if (action !== 'publish')
        return undefined;
    const text = (path) => {
        const after = fields.find((field) => field.path === path)?.after;
        return typeof after === 'string' ? after : '';
    };
    return {
        from: text('from'),
        to: text('to'),
        fields: fields.filter(({ path }) => path !== 'from' && path !== 'to'),
    };
}
function shownAddress(change) {
    const publishing = publicationOf(change);
    return publishing === undefined ? change.address : `publish ${publishing.from} → ${publishing.to}`;
}


/***/ }),

/***/ 1425:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ unmanagedGroups)
/* harmony export */ });
function unmanagedGroups({ unmanaged }) {
    return [
        {
            title: 'No longer in the manifest, left alone (`prune: owned` deletes them)',
            items: unmanaged.filter(({ owned }) => owned === true),
        },
        { title: 'Not in the manifest, left alone', items: unmanaged.filter(({ owned }) => owned !== true) },
    ].filter(({ items }) => items.length > 0);
}


/***/ }),

/***/ 3036:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Pq: () => (/* binding */ differenceOf),
/* harmony export */   Ru: () => (/* binding */ valueText),
/* harmony export */   nB: () => (/* binding */ NOT_SET)
/* harmony export */ });
const NOT_SET = '(not set)';
function differenceOf(field) {
    const { before, after } = field;
    if (isPlainList(before) && isPlainList(after)) {
        const [had, has] = [new Set(before), new Set(after)];
        const added = after.filter((value) => !had.has(value));
        const removed = before.filter((value) => !has.has(value));
        if (added.length + removed.length > 0)
            return { kind: 'list', added, removed };
    }
    return { kind: 'value', before, after };
}
function valueText(value, most) {
    if (value === undefined)
        return NOT_SET;
    if (typeof value === 'string')
        return stringText(value, most);
    if (value === null || typeof value !== 'object')
        return String(value);
    return isList(value) ? listText(value, most) : objectText(value, most);
}
const MASKED = '(secret)';
function isList(value) {
    return Array.isArray(value);
}
function isPlainList(value) {
    return isList(value) && value.every((item) => item === null || typeof item !== 'object');
}
function isWord(text) {
    if (text === MASKED)
        return true;
    return (/^[\p{L}\p{N}/*][\p{L}\p{M}\p{N}_.:/@?&=%*+-]*$/u.test(text) &&
        !/^(true|false|null|[\d.]+(e\d+)?)$/i.test(text));
}
function stringText(text, most) {
    const head = text.slice(0, most + 1);
    if (isWord(head))
        return head;
    return `"${head.replace(/["\\]/g, '\\$&')}${head.length < text.length ? '' : '"'}`;
}
function listText(list, most) {
    let shown = '[';
    for (const [index, item] of list.entries()) {
        if (index > 0)
            shown += ', ';
        if (shown.length > most)
            return shown;
        shown += valueText(item, most - shown.length);
    }
    return `${shown}]`;
}
function objectText(value, most) {
    let shown = '{';
    for (const [index, [key, item]] of Object.entries(value).entries()) {
        shown += `${index === 0 ? ' ' : ', '}${key.slice(0, most + 1)}: `;
        if (shown.length > most)
            return shown;
        shown += valueText(item, most - shown.length);
    }
    return shown === '{' ? '{}' : `${shown} }`;
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
