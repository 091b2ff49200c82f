export const id = 550;
export const ids = [550];
export const modules = {

/***/ 1571:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ APPS),
/* harmony export */   tC: () => (/* binding */ SERVICE_ACCOUNTS),
/* harmony export */   u0: () => (/* binding */ SUBJECTS)
/* harmony export */ });
/* harmony import */ var _index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7711);
/* harmony import */ var _key_key_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3519);


const APPS = {
    kind: 'app',
    node: ['([', '])'],
    section: 'apps',
    noun: 'app',
    children: _index_js__WEBPACK_IMPORTED_MODULE_0__/* .CHILD_KINDS */ .Z,
    carriesMarks: true,
};
const SERVICE_ACCOUNTS = {
    kind: 'serviceAccount',
    node: ['[(', ')]'],
    section: 'serviceAccounts',
    noun: 'service account',
    children: [_key_key_js__WEBPACK_IMPORTED_MODULE_1__/* .keyKind */ .q],
    carriesMarks: false,
};
const SUBJECTS = [APPS, SERVICE_ACCOUNTS];


/***/ }),

/***/ 550:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  e: () => (/* binding */ summaryMarkdown)
});

// UNUSED EXPORTS: SUMMARY_BYTES

// EXTERNAL MODULE: ./build/report/log/errors-text.js
var errors_text = __webpack_require__(4791);
;// CONCATENATED MODULE: ./build/report/words/budget.js
function wholePart(text) {
    const size = bytes(text);
    return { size: () => size, within: (most) => (size <= most ? text : '') };
}
function listPart({ head, items, row, tail = '', rest }) {
    const rows = [];
    let size = bytes(head) + bytes(tail) + 2;
    const make = (enough) => {
        for (const item of items.slice(rows.length)) {
            if (size > enough)
                return;
            const written = row(item);
            rows.push(written);
            size += bytes(written) + 1;
        }
    };
    return {
        size(enough) {
            make(enough);
            return size;
        },
        within(most) {
            make(most);
            if (size <= most)
                return joined(head, rows, tail);
            const fits = fitting(rows, most - bytes(head) - bytes(tail) - REST);
            const text = joined(head, rows.slice(0, fits), tail, rest(items.slice(fits)));
            return bytes(text) <= most ? text : '';
        },
    };
}
function pageWithin(parts, most) {
    const smallestFirst = parts
        .map((part, place) => ({ part, place, size: part.size(most) }))
        .sort((one, other) => one.size - other.size);
    const texts = [];
    let room = most - 1 - 2 * parts.length;
    for (const [index, { part, place }] of smallestFirst.entries()) {
        const text = part.within(Math.floor(room / (parts.length - index)));
        texts[place] = text;
        room -= bytes(text);
    }
    return `${texts.filter((text) => text !== '').join('\n\n')}\n`;
}
const REST = 400;
function fitting(rows, room) {
    let used = 0;
    const over = rows.findIndex((row) => {
        used += bytes(row) + 1;
        return used > room;
    });
    return over < 0 ? rows.length : over;
}
function joined(head, rows, tail, rest = '') {
    return [head, ...rows].join('\n') + (rest === '' ? '' : `\n\n${rest}`) + (tail === '' ? '' : `\n${tail}`);
}
function bytes(text) {
    return Buffer.byteLength(text);
}

// EXTERNAL MODULE: ./build/report/words/text.js
var words_text = __webpack_require__(5550);
// EXTERNAL MODULE: ./build/report/words/total.js
var words_total = __webpack_require__(991);
// EXTERNAL MODULE: ./build/report/words/action.js
var words_action = __webpack_require__(1115);
// EXTERNAL MODULE: ./build/report/words/group.js
var group = __webpack_require__(2130);
// EXTERNAL MODULE: ./build/report/words/publication.js
var publication = __webpack_require__(7675);
// EXTERNAL MODULE: ./build/report/words/value.js
var words_value = __webpack_require__(3036);
;// CONCATENATED MODULE: ./build/report/summary/change-table.js







function changeTable(plan, results = []) {
    const changes = [...(0,group/* byApp */.lV)(plan.changes).values()].flat();
    const status = statusesOf(results);
    const folded = changes.length > OPEN;
    const head = ['| | Resource | What differs | Why |', '| :-- | :-- | :-- | :-- |'];
    return listPart({
        head: folded
            ? [`<details><summary>All ${(0,words_total/* counted */.hS)(changes.length, 'change')}</summary>`, '', ...head].join('\n')
            : ['### Changes', '', ...head].join('\n'),
        items: changes,
        row: (change) => rowOf(change, status),
        tail: folded ? '\n</details>' : '',
        rest: restText,
    });
}
function deed(change, status) {
    const { mark, verb, past } = words_action/* ACTIONS */.k[change.action];
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
    const { address, action, id, why } = change;
    const publishing = (0,publication/* publicationOf */.M)(change);
    const fields = publishing?.fields ?? change.fields;
    const head = publishing === undefined ? address : `${publishing.from} → ${publishing.to}`;
    const resource = id === undefined ? [head] : [head, id];
    const shown = fields.slice(0, FIELDS).map((field) => fieldText(change, field));
    if (fields.length > FIELDS)
        shown.push(`and ${(0,words_total/* thousands */.oh)(fields.length - FIELDS)} more`);
    const cells = [
        deed(change, status.get(action)?.get(address)),
        resource.map((text) => (0,words_text/* markdownCode */.D9)(text)).join('<br>'),
        shown.join('<br>'),
        (0,words_text/* markdownProse */.h$)(why),
    ];
    return `| ${cells.join(' | ')} |`;
}
function fieldText(change, field) {
    const warning = field.irreversible ? ' ⚠️&nbsp;**cannot be undone**' : '';
    return `${(0,words_text/* markdown */.wD)(field.path, VALUE)}: ${differenceText(change, field)}${warning}`;
}
function differenceText(change, field) {
    const difference = (0,words_value/* differenceOf */.Pq)(field);
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
    return items.length > ITEMS ? [...shown, `${sign} ${(0,words_total/* thousands */.oh)(items.length - ITEMS)} more`] : shown;
}
function valueCode(value) {
    return value === undefined ? `*${words_value/* NOT_SET */.nB}*` : (0,words_text/* markdownCode */.D9)((0,words_value/* valueText */.Ru)(value, VALUE), VALUE);
}
function restText(changes) {
    const counts = words_action/* ACTION_ORDER */.c.map((action) => ({
        count: changes.filter((change) => change.action === action).length,
        verb: words_action/* ACTIONS */.k[action].verb,
    })).filter(({ count }) => count > 0);
    const words = counts.map(({ count, verb }) => `${(0,words_total/* thousands */.oh)(count)} to ${verb}`).join(', ');
    return `… and ${(0,words_total/* counted */.hS)(changes.length, 'more change')}: ${words}. The plan file lists them all.`;
}

// EXTERNAL MODULE: ./build/kinds/index.js + 19 modules
var kinds = __webpack_require__(7711);
// EXTERNAL MODULE: ./build/kinds/subjects.js
var subjects = __webpack_require__(1571);
// EXTERNAL MODULE: ./build/report/words/kind-text.js
var kind_text = __webpack_require__(9087);
;// CONCATENATED MODULE: ./build/report/summary/diagram.js









function diagram(plan, unchanged = [], results = []) {
    const apps = [...appsOf(plan, unchanged)];
    if (apps.length === 0)
        return wholePart('');
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
        lines.push(`  more["… and ${(0,words_total/* counted */.hS)(left, 'more app')}"]:::unchanged`);
    return wholePart(['```mermaid', COMPACT, 'flowchart LR', ...lines, ...classes(plan), '```'].join('\n'));
}
const NODES = 36;
const CHILDREN = 12;
const COMPACT = '%%{init: {"flowchart": {"nodeSpacing": 14, "rankSpacing": 60, "padding": 8}}}%%';
const SHAPES = new Map([
    ...[...subjects/* SUBJECTS */.u0, ...kinds/* CHILD_KINDS */.Z].map(({ kind, node }) => [kind, node]),
    ['secret', ['[/', '/]']],
    ['variable', ['[\\', '\\]']],
    ['environment', ['[[', ']]']],
]);
const RECTANGLE = ['[', ']'];
function appsOf(plan, unchanged) {
    const apps = new Map();
    for (const { address, kind, action, from } of [
        ...plan.changes.map((change) => ({ ...change, from: (0,publication/* publicationOf */.M)(change)?.from })),
        ...unchanged.map((resource) => ({ ...resource, action: undefined })),
    ]) {
        const appAddress = (0,group/* appOf */.XH)(from ?? address);
        const app = apps.get(appAddress) ?? { action: undefined, children: new Map() };
        apps.set(appAddress, app);
        if (kind === rootOf(appAddress))
            app.action ??= action;
        else if (!app.children.has(address))
            app.children.set(address, { kind, action });
    }
    return apps;
}
function appLines(id, address, app, status) {
    const children = [...app.children];
    const root = rootOf(address);
    const [begin, end] = SHAPES.get(root) ?? RECTANGLE;
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
        lines.push(`  ${id} --> ${id}_more["… and ${(0,words_total/* thousands */.oh)(left)} more"]:::unchanged`);
    return lines;
}
function rootOf(address) {
    return subjects/* SUBJECTS */.u0.find(({ section }) => address.startsWith(`${section}.`))?.kind ?? 'app';
}
function labelOf(kind, address, action) {
    const mark = action === undefined ? '' : `${words_action/* ACTIONS */.k[action].mark} `;
    return `"${(0,words_text/* mermaidLabel */._b)(`${mark}${(0,kind_text/* kindText */.u)(kind)} ${(0,group/* nameOf */.Vb)(address)}`.trimEnd())}"`;
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
        ...words_action/* ACTION_ORDER */.c.filter((action) => used.has(action)).map((action) => `  classDef ${action} fill:${words_action/* ACTIONS */.k[action].fill},stroke:${words_action/* ACTIONS */.k[action].border},color:#1f2328`),
        '  classDef failed fill:#ffebe9,stroke:#cf222e,color:#1f2328,stroke-width:4px',
        '  classDef waiting fill:#f6f8fa,stroke:#9a6700,color:#1f2328,stroke-width:2px,stroke-dasharray:6 3',
        '  classDef unchanged fill:#f6f8fa,stroke:#8c959f,color:#1f2328',
    ];
}

// EXTERNAL MODULE: ./build/manifest/yaml/problem.js
var problem = __webpack_require__(4833);
// EXTERNAL MODULE: ./build/report/words/cause.js
var cause = __webpack_require__(7526);
;// CONCATENATED MODULE: ./build/report/summary/findings.js








function errorPart(error) {
    const remedy = (0,errors_text/* remedyOf */.SM)(error);
    const lines = [`❌ **${(0,words_text/* markdownProse */.h$)((0,errors_text/* headOf */.Uo)(error), MESSAGE)}**`];
    if (remedy !== undefined)
        lines.push(`**What to do:** ${(0,words_text/* markdownProse */.h$)(remedy, MESSAGE)}`);
    return wholePart(lines.join('\n\n'));
}
function problemTable(problems) {
    return listPart({
        head: '| Where | What is wrong |\n| :-- | :-- |',
        items: problems,
        row: ({ address, message, place }) => {
            const where = place && (0,words_text/* markdownCode */.D9)((0,problem/* formatPlace */.dE)(place));
            const what = [where, address === '' ? undefined : (0,words_text/* markdownCode */.D9)(address)];
            return `| ${what.filter((text) => text !== undefined).join('<br>')} | ${(0,words_text/* markdownProse */.h$)(message, MESSAGE)} |`;
        },
        rest: (left) => `… and ${(0,words_total/* counted */.hS)(left.length, 'more problem')}.`,
    });
}
function failureList(results) {
    return listPart({
        head: '### What failed\n',
        items: (0,cause/* causesOf */.c)(results),
        row: ({ error, remedy, failures }) => {
            const named = failures
                .slice(0, NAMED)
                .map(({ action, address }) => `${words_action/* ACTIONS */.k[action].verb} ${(0,words_text/* markdownCode */.D9)(address)}`);
            if (failures.length > NAMED)
                named.push(`and ${(0,words_total/* thousands */.oh)(failures.length - NAMED)} more`);
            const advice = remedy === undefined ? '' : `<br>**What to do:** ${(0,words_text/* markdownProse */.h$)(remedy, MESSAGE)}`;
            return `- ❌ ${(0,words_text/* markdownProse */.h$)(error, MESSAGE)}<br>${named.join(', ')}${advice}`;
        },
        rest: (left) => `… and ${(0,words_total/* counted */.hS)(left.length, 'more cause')}.`,
    });
}
function unmanagedTable(unmanaged) {
    return listPart({
        head: [
            `<details${unmanaged.length > findings_OPEN ? '' : ' open'}><summary>${(0,words_total/* thousands */.oh)(unmanaged.length)} not in the manifest, left alone</summary>`,
            '',
            '| Kind | What | Id | In |',
            '| :-- | :-- | :-- | :-- |',
        ].join('\n'),
        items: unmanaged,
        row: ({ kind, label, id, app }) => `| ${(0,words_text/* markdown */.wD)((0,kind_text/* kindText */.u)(kind))} | ${(0,words_text/* markdownCode */.D9)(label)} | ${(0,words_text/* markdownCode */.D9)(id, 40)} | ${app === undefined ? '' : (0,words_text/* markdownCode */.D9)(app)} |`,
        tail: '\n</details>',
        rest: (left) => `… and ${(0,words_total/* thousands */.oh)(left.length)} more.`,
    });
}
function warningList(warnings) {
    return listPart({
        head: '### Warnings\n',
        items: warnings,
        row: ({ address, message }) => `- ⚠️ ${(0,words_text/* markdownCode */.D9)(address)}: ${(0,words_text/* markdownProse */.h$)(message, MESSAGE)}`,
        rest: (left) => `… and ${(0,words_total/* counted */.hS)(left.length, 'more warning')}.`,
    });
}
const MESSAGE = 500;
const NAMED = 10;
const findings_OPEN = 10;

;// CONCATENATED MODULE: ./build/report/summary/summary.js







const SUMMARY_BYTES = 900 * 1024;
function summaryMarkdown(input, most = SUMMARY_BYTES) {
    const { plan, results = [], error } = input;
    const errors = input.errors ?? (error === undefined ? [] : [error]);
    const problems = input.problems ?? errors.flatMap(errors_text/* problemsOf */.GW);
    const parts = [wholePart(titleOf(input)), wholePart(contextOf(input))];
    if (input.note !== undefined)
        parts.push(wholePart((0,words_text/* markdownProse */.h$)(input.note, 500)));
    parts.push(...errors.map(errorPart));
    if (problems.length > 0)
        parts.push(problemTable(problems));
    if (results.some(({ status }) => status === 'failed'))
        parts.push(failureList(results));
    if (plan !== undefined)
        parts.push(...planParts(plan, input));
    return pageWithin(parts, most);
}
function planParts(plan, { results = [], unchanged = [] }) {
    const parts = [];
    if (plan.changes.length > 0)
        parts.push(changeTable(plan, results));
    if (plan.warnings.length > 0)
        parts.push(warningList(plan.warnings));
    if (plan.unmanaged.length > 0)
        parts.push(unmanagedTable(plan.unmanaged));
    parts.push(diagram(plan, unchanged, results));
    return parts;
}
function titleOf(input) {
    return `## Smooch ${(0,words_text/* markdown */.wD)(input.mode, 20)}: ${outcomeOf(input)}`;
}
function outcomeOf({ plan, results = [], problems = [], error, interrupted, mode }) {
    const { done, failed, 'not-started': left } = (0,words_total/* tally */.N4)(results);
    const total = (0,words_total/* doneTotal */.Jq)(results);
    if (interrupted)
        return `interrupted after ${(0,words_total/* thousands */.oh)(done)} of ${(0,words_total/* counted */.hS)(results.length, 'change')}`;
    if (failed + left > 0) {
        const parts = [
            total,
            failed > 0 ? `${(0,words_total/* thousands */.oh)(failed)} failed` : '',
            left > 0 ? `${(0,words_total/* thousands */.oh)(left)} not started` : '',
        ];
        return parts.filter((part) => part !== '').join(', ');
    }
    if (error !== undefined || problems.length > 0)
        return 'failed';
    if (total !== '')
        return `${total}${plan === undefined ? '' : `, ${(0,words_total/* thousands */.oh)(plan.summary.unchanged)} unchanged`}`;
    if (plan === undefined)
        return mode === 'validate' ? 'the manifest is valid' : 'done';
    return plan.changes.length === 0
        ? 'no changes'
        : `${(0,words_total/* plannedTotal */.f7)(plan.summary)}, ${(0,words_total/* thousands */.oh)(plan.summary.unchanged)} unchanged`;
}
function contextOf({ plan, seconds, requests }) {
    const run = `${(0,words_total/* spanText */.Cp)(seconds)}, ${(0,words_total/* counted */.hS)(requests, 'request')}`;
    if (plan === undefined)
        return run;
    const instance = plan.instance === null ? [] : [`instance ${(0,words_text/* markdownCode */.D9)(plan.instance)}`];
    const digest = plan.changes.length === 0 ? [] : [`plan ${(0,words_text/* markdownCode */.D9)(plan.digest, 80)}`];
    return [(0,words_text/* markdownCode */.D9)(plan.owner), ...instance, `API ${(0,words_text/* markdown */.wD)(plan.api)}`, run, ...digest].join(' · ');
}


/***/ }),

/***/ 2130:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Vb: () => (/* binding */ nameOf),
/* harmony export */   XH: () => (/* binding */ appOf),
/* harmony export */   lV: () => (/* binding */ byApp)
/* harmony export */ });
/* harmony import */ var _kinds_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7711);

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
    if (address.startsWith('publish.'))
        return 'publish';
    return address.split('.', 2).join('.');
}
function nameOf(address) {
    if (address.startsWith('publish.'))
        return address.slice('publish.'.length);
    const [, app, section, ...rest] = address.split('.');
    if (section === undefined)
        return app ?? address;
    if (rest.length === 0 && /^[0-9a-f]{24}$/.test(section))
        return `${app} ${section}`;
    const inside = [section, ...rest].join('.');
    const dotted = _kinds_index_js__WEBPACK_IMPORTED_MODULE_0__/* .CHILD_KINDS */ .Z.find((kind) => kind.section.includes('.') && inside.startsWith(`${kind.section}.`));
    if (dotted !== undefined)
        return inside.slice(dotted.section.length + 1);
    return rest.filter((_segment, index) => index % 2 === 0).join('.');
}


/***/ }),

/***/ 9087:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ kindText)
/* harmony export */ });
function kindText(kind) {
    return kind.replaceAll(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
}


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


/***/ })

};
