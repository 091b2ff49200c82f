export const id = 59;
export const ids = [59];
export const modules = {

/***/ 9440:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ planRemovals),
/* harmony export */   environmentMarks: () => (/* binding */ environmentMarks),
/* harmony export */   prepareEnvironments: () => (/* binding */ prepareEnvironments),
/* harmony export */   takeBack: () => (/* binding */ takeBack)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9473);
/* harmony import */ var _blocker_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7758);
/* harmony import */ var _marks_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2298);
/* harmony import */ var _observe_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8700);
/* harmony import */ var _rights_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6013);
/* harmony import */ var _scope_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9088);






async function prepareEnvironments({ steps, observed, github, }) {
    if (github === undefined)
        return [];
    const { store, token } = github;
    const asked = new Set();
    const made = [];
    const problems = [];
    for (const { scope, publication } of steps) {
        if (!(0,_scope_js__WEBPACK_IMPORTED_MODULE_5__/* .isInEnvironment */ .fs)(scope) || asked.has(scope.path))
            continue;
        if (observed.get(scope.path)?.needsEnvironment !== true)
            continue;
        asked.add(scope.path);
        const { address } = publication;
        try {
            if (!(await store.hasEnvironment(scope.repository, scope.environment))) {
                await store.createEnvironment(scope.repository, scope.environment);
                made.push({ scope, holders: holdersOf(scope, steps) });
            }
        }
        catch (error) {
            problems.push({ address, message: (0,_blocker_js__WEBPACK_IMPORTED_MODULE_1__/* .unmadeEnvironment */ ._I)(error, scope, token) });
            break;
        }
        const why = await (0,_rights_js__WEBPACK_IMPORTED_MODULE_4__/* .whyNotWritable */ .G)(scope, github);
        if (why !== undefined)
            problems.push({ address, message: why });
    }
    if (problems.length === 0)
        return made;
    await takeBack(made, github);
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .PlanRefused */ .Me(problems);
}
function holdersOf(scope, steps) {
    const hash = (0,_scope_js__WEBPACK_IMPORTED_MODULE_5__/* .environmentHash */ .SL)(scope);
    const there = steps.filter((step) => (0,_scope_js__WEBPACK_IMPORTED_MODULE_5__/* .isInEnvironment */ .fs)(step.scope) && (0,_scope_js__WEBPACK_IMPORTED_MODULE_5__/* .environmentHash */ .SL)(step.scope) === hash);
    return [...new Set(there.map(({ publication }) => publication.source.holder))];
}
async function takeBack(made, { store }) {
    for (const { scope } of made) {
        await store.deleteEnvironment(scope.repository, scope.environment).catch(() => undefined);
    }
}
function environmentMarks(made, steps) {
    const marks = new Map();
    const record = (scope, holder) => {
        marks.set(holder, { ...marks.get(holder), [(0,_marks_js__WEBPACK_IMPORTED_MODULE_2__/* .environmentMark */ .ZP)((0,_scope_js__WEBPACK_IMPORTED_MODULE_5__/* .environmentHash */ .SL)(scope))]: _marks_js__WEBPACK_IMPORTED_MODULE_2__/* .MADE */ .E3 });
    };
    for (const { scope, holders } of made)
        for (const holder of holders)
            record(scope, holder);
    for (const { scope, publication, intoOurs } of steps) {
        if (intoOurs && (0,_scope_js__WEBPACK_IMPORTED_MODULE_5__/* .isInEnvironment */ .fs)(scope))
            record(scope, publication.source.holder);
    }
    return marks;
}
async function planRemovals(context) {
    const { scopes, apps, others: staying, github, why, within } = context;
    const inUse = new Set(context.staying.flatMap((scope) => ((0,_scope_js__WEBPACK_IMPORTED_MODULE_5__/* .isInEnvironment */ .fs)(scope) ? [(0,_scope_js__WEBPACK_IMPORTED_MODULE_5__/* .environmentHash */ .SL)(scope)] : [])));
    const candidates = new Map();
    for (const scope of scopes) {
        if (!(0,_scope_js__WEBPACK_IMPORTED_MODULE_5__/* .isInEnvironment */ .fs)(scope))
            continue;
        const hash = (0,_scope_js__WEBPACK_IMPORTED_MODULE_5__/* .environmentHash */ .SL)(scope);
        const isOn = (app) => (0,_marks_js__WEBPACK_IMPORTED_MODULE_2__/* .isEnvironmentMarked */ .IU)(app.metadata, hash);
        if (apps.some(isOn) && !staying.some(isOn) && !inUse.has(hash))
            candidates.set(hash, scope);
    }
    const removals = [];
    const kept = [];
    for (const [hash, scope] of candidates) {
        const address = `${within}publish.environments.${scope.environment}`;
        const others = await othersIn(scope, context);
        if (others === 'gone')
            continue;
        if (others === undefined || others.length > 0) {
            const reason = others === undefined
                ? 'the token cannot see everything in it'
                : `it holds ${others.join(', ')}, which this tool did not publish`;
            kept.push({ address, message: `the environment is kept: ${reason}. Delete it by hand.` });
            continue;
        }
        const home = github.home?.toLowerCase() === scope.repository.toLowerCase();
        const before = `${scope.environment}${home ? '' : ` of ${scope.repository}`}`;
        removals.push({
            scope,
            holders: apps.filter(({ metadata }) => (0,_marks_js__WEBPACK_IMPORTED_MODULE_2__/* .isEnvironmentMarked */ .IU)(metadata, hash)),
            change: { address, kind: 'environment', action: 'delete', fields: [{ path: 'name', before }], why },
        });
    }
    return { removals, kept };
}
async function othersIn({ repository, environment }, { observed, github, goes }) {
    const destination = { kind: 'environment', environment, repository };
    const names = [];
    for (const kind of ['secret', 'variable']) {
        const scope = (0,_scope_js__WEBPACK_IMPORTED_MODULE_5__/* .scopeOf */ .Od)({ kind, destination }, github.home);
        if (scope === undefined)
            return undefined;
        const seen = observed.get(scope.path) ?? (await (0,_observe_js__WEBPACK_IMPORTED_MODULE_3__/* .observeScope */ .p)(github.store, scope, github.token));
        if (seen.needsEnvironment)
            return 'gone';
        if (seen.entries === undefined)
            return undefined;
        names.push(...[...seen.entries.keys()].filter((name) => !goes(scope, name)));
    }
    return names.sort();
}


/***/ })

};
