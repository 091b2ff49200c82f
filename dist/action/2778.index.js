export const id = 2778;
export const ids = [2778];
export const modules = {

/***/ 9059:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Lu: () => (/* binding */ claimProblems),
/* harmony export */   UX: () => (/* binding */ idsOf),
/* harmony export */   ds: () => (/* binding */ claimsOf)
/* harmony export */ });
/* harmony import */ var _reconcile_marks_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8905);
/* harmony import */ var _marks_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9917);


function claimsOf(apps) {
    const byHash = new Map();
    const byId = new Map();
    for (const app of apps) {
        for (const id of idsOf(app))
            byId.set(id, app);
        for (const hash of (0,_marks_js__WEBPACK_IMPORTED_MODULE_1__/* .markedDestinations */ .Ib)(app.metadata))
            if ((0,_marks_js__WEBPACK_IMPORTED_MODULE_1__/* .markOf */ .Fg)(app.metadata, hash) !== undefined)
                byHash.set(hash, app);
    }
    return ({ hash, scope }, stored) => byHash.get(hash) ?? (scope.kind === 'variable' ? byId.get(stored?.value ?? '') : undefined);
}
function idsOf({ id, metadata }) {
    return [id, ...(0,_reconcile_marks_js__WEBPACK_IMPORTED_MODULE_0__/* .recordedResources */ .CR)(metadata)];
}
function claimProblems(places, instance, others) {
    if (instance === undefined)
        return [];
    const claims = claimsOf(others);
    return places.flatMap((place) => {
        const claimant = claims(place, place.stored);
        if (claimant === undefined)
            return [];
        const { address, kind, name } = place.publication;
        const whose = (0,_reconcile_marks_js__WEBPACK_IMPORTED_MODULE_0__/* .instanceOf */ .hR)(claimant.metadata);
        const by = whose === undefined ? 'an app of no instance' : `the instance ${whose}`;
        const message = `the instance ${instance} would overwrite the ${kind} ${name}, which ${by} published. Give it another name.`;
        return [{ address, message }];
    });
}


/***/ }),

/***/ 9440:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ planRemovals)
/* harmony export */ });
/* harmony import */ var _marks_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9917);
/* harmony import */ var _scope_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9088);


async function planRemovals(environments, { going, others, inUse, deleted, why, within }, github) {
    const removals = [];
    const left = [];
    for (const environment of new Map(environments.map((one) => [one.hash, one])).values()) {
        const { name, repository, hash } = environment;
        const isMarked = ({ metadata }) => (0,_marks_js__WEBPACK_IMPORTED_MODULE_0__/* .markedEnvironments */ .tx)(metadata).includes(hash);
        const holders = going.filter(isMarked);
        if (holders.length === 0 || others.some(isMarked) || inUse.has(hash))
            continue;
        const address = `${within}publish.environments.${name}`;
        const content = await contentOf(environment, deleted, github);
        if (content === 'gone')
            continue;
        if (content === undefined || content.length > 0) {
            const reason = content === undefined
                ? 'the token cannot see everything in it'
                : `it holds ${content.join(', ')}, which this tool did not publish`;
            left.push({ address, message: `the environment is kept: ${reason}. Delete it by hand.` });
            continue;
        }
        const isHome = github.home?.toLowerCase() === repository.toLowerCase();
        const fields = [{ path: 'name', before: `${name}${isHome ? '' : ` of ${repository}`}` }];
        removals.push({
            environment,
            holders,
            change: { address, kind: 'environment', action: 'delete', fields, why },
        });
    }
    return { removals, left };
}
async function contentOf({ name: environment, repository }, deleted, { see, home }) {
    const destination = { kind: 'environment', environment, repository };
    const names = [];
    for (const kind of ['secret', 'variable']) {
        const scope = (0,_scope_js__WEBPACK_IMPORTED_MODULE_1__/* .scopeOf */ .O)({ kind, destination }, home);
        const seen = scope && (await see(scope));
        if (scope === undefined || seen?.entries === undefined)
            return undefined;
        if (seen.needsEnvironment)
            return 'gone';
        const others = [...seen.entries.values()].filter((stored) => !deleted.has((0,_scope_js__WEBPACK_IMPORTED_MODULE_1__/* .destinationHash */ .F)(stored, scope)));
        names.push(...others.map(({ name }) => name));
    }
    return names.sort();
}


/***/ }),

/***/ 9128:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ searchedScopes),
/* harmony export */   s: () => (/* binding */ unnamedIn)
/* harmony export */ });
/* harmony import */ var _marks_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9917);
/* harmony import */ var _scope_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9088);


const LISTS = [
    ['secret', 'actions'],
    ['variable', 'actions'],
    ['secret', 'dependabot'],
    ['secret', 'codespaces'],
];
function unnamedIn(apps, placed) {
    const destinations = new Set(apps.flatMap(({ metadata }) => (0,_marks_js__WEBPACK_IMPORTED_MODULE_0__/* .markedDestinations */ .Ib)(metadata)));
    const environments = new Set(apps.flatMap(({ metadata }) => (0,_marks_js__WEBPACK_IMPORTED_MODULE_0__/* .markedEnvironments */ .tx)(metadata)));
    for (const { scope, hash } of placed) {
        destinations.delete(hash);
        environments.delete(scope.environment?.hash ?? '');
    }
    return destinations.size + environments.size === 0 ? undefined : { destinations, environments };
}
async function searchedScopes({ environments }, placed, instance, { store, home }) {
    const isMeant = ({ name, hash }) => environments.has(hash) || (instance !== undefined && name.toLowerCase().includes(instance));
    const scopes = [];
    for (const repository of repositoriesOf(placed, home)) {
        for (const [kind, list] of LISTS)
            scopes.push((0,_scope_js__WEBPACK_IMPORTED_MODULE_1__/* .scopeOf */ .O)({ kind, destination: { kind: 'repository', store: list, repository } }, home));
        for (const environment of await store.environments(repository).catch(() => [])) {
            const destination = { kind: 'environment', environment, repository };
            const both = ['secret', 'variable'].map((kind) => (0,_scope_js__WEBPACK_IMPORTED_MODULE_1__/* .scopeOf */ .O)({ kind, destination }, home));
            scopes.push(...both.filter((scope) => scope?.environment !== undefined && isMeant(scope.environment)));
        }
    }
    return scopes.filter((scope) => scope !== undefined);
}
function repositoriesOf(placed, home) {
    const all = [home, ...placed.map(({ scope }) => scope.repository)].filter((one) => one !== undefined);
    return new Map(all.map((repository) => [repository.toLowerCase(), repository])).values();
}


/***/ }),

/***/ 4210:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ openPublishing),
/* harmony export */   l: () => (/* binding */ homeOf)
/* harmony export */ });
/* harmony import */ var _blocker_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7758);
/* harmony import */ var _github_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6442);
/* harmony import */ var _observe_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8700);



function homeOf({ environment }) {
    return environment['GITHUB_REPOSITORY'] || undefined;
}
async function openPublishing({ options, host }) {
    const { publishToken, githubToken } = options;
    const secret = publishToken ?? githubToken;
    if (secret === undefined)
        return _blocker_js__WEBPACK_IMPORTED_MODULE_0__/* .NO_TOKEN */ .wH;
    const { githubApiUrl } = await __webpack_require__.e(/* import() */ 7198).then(__webpack_require__.bind(__webpack_require__, 7198));
    const apiUrl = githubApiUrl(host.environment);
    if (apiUrl === undefined)
        return _blocker_js__WEBPACK_IMPORTED_MODULE_0__/* .UNSAFE_ADDRESS */ .SA;
    const { openGitHub } = await Promise.all(/* import() */[__webpack_require__.e(4748), __webpack_require__.e(1170)]).then(__webpack_require__.bind(__webpack_require__, 1170));
    const redact = (text) => host.keeper.redact(text);
    const store = new _github_js__WEBPACK_IMPORTED_MODULE_1__/* .GitHubStore */ .P4(openGitHub({ token: secret, apiUrl, redact, pace: host.pace }));
    const token = {
        isJobsOwn: publishToken === undefined || publishToken === githubToken,
        isPersonal: /^(?:gh[pou]_|github_pat_)/.test(secret.reveal()),
    };
    const seen = new Map();
    const see = (scope) => {
        const answer = seen.get(scope.path) ?? (0,_observe_js__WEBPACK_IMPORTED_MODULE_2__/* .observeScope */ .pS)(scope, store, token);
        seen.set(scope.path, answer);
        return answer;
    };
    return { store, token, home: homeOf(host), see };
}


/***/ }),

/***/ 2778:
/***/ ((__webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   planDeletions: () => (/* binding */ planDeletions),
/* harmony export */   unpublish: () => (/* binding */ unpublish)
/* harmony export */ });
/* unused harmony export deletionsIn */
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9473);
/* harmony import */ var _kinds_subjects_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1571);
/* harmony import */ var _reconcile_marks_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8905);
/* harmony import */ var _reconcile_subject_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(4015);
/* harmony import */ var _blocker_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7758);
/* harmony import */ var _claims_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9059);
/* harmony import */ var _environments_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9440);
/* harmony import */ var _github_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(6442);
/* harmony import */ var _leftovers_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(9128);
/* harmony import */ var _marks_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(9917);
/* harmony import */ var _observe_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(8700);
/* harmony import */ var _open_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(4210);
/* harmony import */ var _places_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(3670);
/* harmony import */ var _scope_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(9088);
var __webpack_async_dependencies__ = __webpack_handle_async_dependencies__([_kinds_subjects_js__WEBPACK_IMPORTED_MODULE_1__]);
_kinds_subjects_js__WEBPACK_IMPORTED_MODULE_1__ = (__webpack_async_dependencies__.then ? (await __webpack_async_dependencies__)() : __webpack_async_dependencies__)[0];














const NOTHING = { deletions: [], warnings: [], problems: [], github: undefined };
async function planDeletions(publications, going, context) {
    const home = (0,_open_js__WEBPACK_IMPORTED_MODULE_10__/* .homeOf */ .l)(context.host);
    const placed = (0,_places_js__WEBPACK_IMPORTED_MODULE_11__/* .placesOf */ .e)(publications, home);
    const unnamed = (0,_leftovers_js__WEBPACK_IMPORTED_MODULE_7__/* .unnamedIn */ .s)(going, placed);
    const [first] = placed;
    if (first === undefined && unnamed === undefined)
        return NOTHING;
    const github = await (0,_open_js__WEBPACK_IMPORTED_MODULE_10__/* .openPublishing */ .Y)(context);
    if (typeof github === 'string') {
        return first === undefined
            ? { ...NOTHING, warnings: [{ address: 'publish', message: `${LEFT} ${github}` }] }
            : { ...NOTHING, problems: [{ address: first.publication.address, message: github }] };
    }
    const searched = unnamed && (await (0,_leftovers_js__WEBPACK_IMPORTED_MODULE_7__/* .searchedScopes */ .b)(unnamed, placed, context.ownership.instance, github));
    const scopes = [...placed, ...(searched ?? []).map((scope) => ({ scope }))];
    const listed = await Promise.all((0,_places_js__WEBPACK_IMPORTED_MODULE_11__/* .byScope */ .K)(scopes).map(async ([{ scope }]) => {
        const { entries } = await github.see(scope);
        return { scope, entries: [...(entries?.values() ?? [])] };
    }));
    const kept = (0,_places_js__WEBPACK_IMPORTED_MODULE_11__/* .placesOf */ .e)(context.stays ?? [], home);
    const deletions = deletionsIn(listed, { placed, kept }, going, context);
    const inUse = new Set(kept.flatMap(({ scope }) => scope.environment?.hash ?? []));
    const deleted = new Set(deletions.map(({ hash }) => hash));
    const environments = scopes.flatMap(({ scope }) => scope.environment ?? []);
    const { removals, left } = await (0,_environments_js__WEBPACK_IMPORTED_MODULE_5__/* .planRemovals */ .$)(environments, { ...context, going, inUse, deleted }, github);
    const written = new Set(deletions.map(({ scope }) => scope.path));
    return {
        deletions: [...deletions, ...removals],
        warnings: [...left, ...lostProblems(unnamed, listed, context.within)],
        problems: [...(await (0,_observe_js__WEBPACK_IMPORTED_MODULE_9__/* .scopeProblems */ .Vd)(placed, written, github)).values()],
        github,
    };
}
const LEFT = 'published secrets and variables that the manifest does not name are left behind:';
function lostProblems(unnamed, listed, within) {
    const lost = new Set(unnamed?.destinations);
    for (const { scope, entries } of listed)
        for (const stored of entries)
            lost.delete((0,_scope_js__WEBPACK_IMPORTED_MODULE_12__/* .destinationHash */ .F)(stored, scope));
    if (lost.size === 0)
        return [];
    const these = lost.size === 1 ? 'one published secret or variable' : `${lost.size} published secrets or variables`;
    const message = `${these} cannot be found, and the manifest no longer names ${lost.size === 1 ? 'it' : 'them'}. Check organizations and ` +
        'repositories that the token does not see, and delete by hand what is left.';
    return [{ address: `${within}publish`, message }];
}
function deletionsIn(listed, places, going, { ownership: { instance }, others, why, within, }) {
    const named = new Map(places.placed.map(({ publication, hash }) => [hash, publication]));
    const kept = new Set(places.kept.map(({ hash }) => hash));
    const claims = (0,_claims_js__WEBPACK_IMPORTED_MODULE_4__/* .claimsOf */ .ds)(others);
    const marked = new Map(going.flatMap((app) => (0,_marks_js__WEBPACK_IMPORTED_MODULE_8__/* .markedDestinations */ .Ib)(app.metadata).map((hash) => [hash, app])));
    const deletions = new Map();
    for (const { scope, entries } of listed) {
        for (const stored of entries) {
            const { name } = stored;
            const hash = (0,_scope_js__WEBPACK_IMPORTED_MODULE_12__/* .destinationHash */ .F)(stored, scope);
            const publication = named.get(hash);
            const holder = marked.get(hash) ?? (publication && holderOf(publication, stored, going));
            const isInstances = instance !== undefined && publication?.perInstance === true;
            if (holder === undefined && !isInstances)
                continue;
            if (claims({ hash, scope }, stored) !== undefined)
                continue;
            if (publication === undefined && kept.has(hash))
                continue;
            const address = `${within}${publication?.address ?? `publish.${name}@${scope.kind}s/${insideOf(scope)}`}`;
            const fields = [{ path: 'to', before: `${scope.kind} ${name} (${scope.label})` }];
            const change = { address, kind: scope.kind, action: 'delete', fields, why };
            deletions.set(hash, { name, scope, hash, holders: holder === undefined ? [] : [holder], change });
        }
    }
    return [...deletions.values()];
}
function holderOf({ kind, source }, { value }, going) {
    if (kind !== 'variable' || value === undefined)
        return undefined;
    return going.find((app) => {
        const key = (0,_reconcile_marks_js__WEBPACK_IMPORTED_MODULE_2__/* .appKeyOf */ .QO)(app.metadata) ?? '';
        return _kinds_subjects_js__WEBPACK_IMPORTED_MODULE_1__/* .SUBJECTS */ .u0.some((one) => (0,_reconcile_subject_js__WEBPACK_IMPORTED_MODULE_13__/* .addressOf */ .c)(one, key) === source.holder) && (0,_claims_js__WEBPACK_IMPORTED_MODULE_4__/* .idsOf */ .UX)(app).includes(value);
    });
}
function insideOf({ path, environment }) {
    return environment === undefined
        ? (path.split('/').at(-2) ?? '')
        : `environments/${environment.name.toLowerCase()}`;
}
async function unpublish(deletions, github, stop) {
    const results = [];
    const holding = new Set();
    const left = new Set();
    for (const deletion of deletions) {
        const { change, holders } = deletion;
        const { hash } = deletion.environment ?? deletion.scope.environment ?? {};
        const { isRefused = false, ...result } = await deleteOne(deletion, left.has(hash ?? ''), github, stop);
        results.push({ address: change.address, action: change.action, ...result });
        if (result.status === 'done')
            continue;
        if (hash !== undefined)
            left.add(hash);
        if (!isRefused)
            for (const { id } of holders)
                holding.add(id);
    }
    return { results, holding };
}
async function deleteOne(deletion, isFull, { store, token }, stop) {
    const { environment } = deletion;
    if (stop.reason !== undefined)
        return { status: 'not-started', error: `stopped by ${stop.reason}` };
    if (environment !== undefined && isFull)
        return { status: 'not-started', error: 'something in it could not be deleted' };
    try {
        if (environment === undefined)
            await store.remove(deletion.scope, deletion.name);
        else
            await store.deleteEnvironment(environment);
        return { status: 'done' };
    }
    catch (thrown) {
        const failed = { status: 'failed', code: (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .codeOf */ .$N)(thrown) };
        if (environment === undefined)
            return { ...failed, error: (0,_blocker_js__WEBPACK_IMPORTED_MODULE_3__/* .blockerOf */ .U$)(thrown, deletion.scope, token) };
        const error = (0,_blocker_js__WEBPACK_IMPORTED_MODULE_3__/* .undeletedEnvironment */ .W2)(thrown, environment, token);
        if (!(0,_github_js__WEBPACK_IMPORTED_MODULE_6__/* .hasStatus */ .Ro)(thrown, 401) && !(0,_github_js__WEBPACK_IMPORTED_MODULE_6__/* .hasStatus */ .Ro)(thrown, 403))
            return { ...failed, error };
        const byHand = 'Or delete the environment by hand: no later run will, as nothing records it once its app is deleted.';
        return { ...failed, error: `${error} ${byHand}`, isRefused: true };
    }
}

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } });

/***/ })

};
