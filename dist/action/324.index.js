export const id = 324;
export const ids = [324,666];
export const modules = {

/***/ 9440:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ planRemovals),
/* harmony export */   I: () => (/* binding */ removeEnvironment),
/* harmony export */   environmentMarks: () => (/* binding */ environmentMarks),
/* harmony export */   prepareEnvironments: () => (/* binding */ prepareEnvironments),
/* harmony export */   takeBack: () => (/* binding */ takeBack)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9473);
/* harmony import */ var _marks_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2298);
/* harmony import */ var _observe_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8700);
/* harmony import */ var _obstacle_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1699);
/* harmony import */ var _scope_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9088);
/**
 * The GitHub environments that publishing makes. The app whose value was the reason remembers it, so that the environment
 * goes when the app goes for good; one that was there before is never deleted, nor one that holds more than ours.
 */





/**
 * Makes the environments that are missing, before anything else is written: only then it can be known whether the token
 * may write into them. Throws PlanRefused, and leaves none of them behind then.
 */
async function prepareEnvironments({ steps, observed, github, }) {
    if (github === undefined)
        return [];
    const { store, token } = github;
    const asked = new Set();
    const made = [];
    const problems = [];
    for (const { scope, publication } of steps) {
        if (!(0,_scope_js__WEBPACK_IMPORTED_MODULE_3__/* .isInEnvironment */ .fs)(scope) || asked.has(scope.path))
            continue;
        if (observed.get(scope.path)?.needsEnvironment !== true)
            continue;
        asked.add(scope.path);
        const { address, source } = publication;
        try {
            // Secrets and variables of one environment are two scopes.
            if (!(await store.hasEnvironment(scope.repository, scope.environment))) {
                await store.createEnvironment(scope.repository, scope.environment);
                made.push({ scope, holder: source.holder });
            }
        }
        catch (error) {
            problems.push({ address, message: (0,_obstacle_js__WEBPACK_IMPORTED_MODULE_2__/* .unmadeEnvironment */ ._I)(error, scope, token) });
            break;
        }
        try {
            await store.list(scope);
        }
        catch (error) {
            problems.push({ address, message: (0,_obstacle_js__WEBPACK_IMPORTED_MODULE_2__/* .obstacleOf */ .HD)(error, scope, token) });
        }
    }
    if (problems.length === 0)
        return made;
    await takeBack(made, github);
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .PlanRefused */ .Me(problems);
}
/**
 * Deletes environments that this very run made for nothing: what was to be published there cannot be, and nothing would
 * remember them. What GitHub refuses is left: an empty environment does no harm.
 */
async function takeBack(made, { store }) {
    for (const { scope } of made) {
        await store.deleteEnvironment(scope.repository, scope.environment).catch(() => undefined);
    }
}
/** The marks by which apps remember what was made for them, by the app's address. */
function environmentMarks(made) {
    const marks = new Map();
    for (const { scope, holder } of made) {
        marks.set(holder, { ...marks.get(holder), [(0,_marks_js__WEBPACK_IMPORTED_MODULE_4__/* .environmentMark */ .ZP)((0,_scope_js__WEBPACK_IMPORTED_MODULE_3__/* .environmentHash */ .SL)(scope))]: _marks_js__WEBPACK_IMPORTED_MODULE_4__/* .MADE */ .E3 });
    }
    return marks;
}
/** The environments that go with their apps: made by us, and holding nothing else. Reads only. */
async function planRemovals(context) {
    const { placed, apps, github, why, within } = context;
    const candidates = new Map();
    for (const { publication, scope } of placed) {
        if (!(0,_scope_js__WEBPACK_IMPORTED_MODULE_3__/* .isInEnvironment */ .fs)(scope))
            continue;
        const hash = (0,_scope_js__WEBPACK_IMPORTED_MODULE_3__/* .environmentHash */ .SL)(scope);
        if (apps.some(({ metadata }) => (0,_marks_js__WEBPACK_IMPORTED_MODULE_4__/* .isEnvironmentMarked */ .IU)(metadata, hash))) {
            candidates.set(hash, { publication, scope });
        }
    }
    const removals = [];
    const kept = [];
    for (const { publication, scope } of candidates.values()) {
        const address = `${within}publish.environments.${scope.environment}`;
        if (await isGone(scope, context))
            continue;
        const others = await othersIn(publication, context);
        if (others === undefined || others.length > 0) {
            const reason = others === undefined
                ? 'the token may not see all that is in it'
                : `it holds ${others.join(', ')}, which this run did not put there`;
            kept.push({ address, message: `the environment is kept, since ${reason}. Delete it by hand.` });
            continue;
        }
        const home = github.home?.toLowerCase() === scope.repository.toLowerCase();
        const before = `${scope.environment}${home ? '' : ` of ${scope.repository}`}`;
        removals.push({
            scope,
            change: { address, kind: 'environment', action: 'delete', fields: [{ path: 'name', before }], why },
        });
    }
    return { removals, kept };
}
/** Deletes one environment; one that is gone already is fine. Nothing is thrown. */
async function removeEnvironment({ scope, change: { address, action } }, { store, token }) {
    try {
        await store.deleteEnvironment(scope.repository, scope.environment);
        return { address, action, status: 'done' };
    }
    catch (error) {
        return { address, action, status: 'failed', error: (0,_obstacle_js__WEBPACK_IMPORTED_MODULE_2__/* .undeletedEnvironment */ .W2)(error, scope, token) };
    }
}
async function isGone(scope, { observed, github }) {
    const seen = observed.get(scope.path);
    if (seen?.needsEnvironment === true)
        return true;
    if (seen?.entries !== undefined)
        return false;
    return !(await github.store.hasEnvironment(scope.repository, scope.environment).catch(() => true));
}
/** What stands in an environment beside what goes; undefined when that cannot be seen. */
async function othersIn(publication, { observed, github, goes }) {
    const names = [];
    for (const kind of ['secret', 'variable']) {
        const scope = (0,_scope_js__WEBPACK_IMPORTED_MODULE_3__/* .scopeOf */ .Od)({ ...publication, kind }, github.home);
        if (scope === undefined)
            return undefined;
        const { entries } = observed.get(scope.path) ?? (await (0,_observe_js__WEBPACK_IMPORTED_MODULE_1__/* .observeScope */ .p)(github.store, scope, github.token));
        if (entries === undefined)
            return undefined;
        names.push(...[...entries.keys()].filter((name) => !goes(scope, name)));
    }
    return names.sort();
}


/***/ }),

/***/ 8700:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ probeScope),
/* harmony export */   p: () => (/* binding */ observeScope)
/* harmony export */ });
/* harmony import */ var _github_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1061);
/* harmony import */ var _obstacle_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1699);
/** Reading what stands on GitHub, and whether it may be written, without writing anything. */


/** What stands in a scope. Nothing is thrown: what GitHub refuses is an obstacle. */
async function observeScope(store, scope, token) {
    const seen = { scope, needsEnvironment: false, obstacle: undefined };
    try {
        return { ...seen, entries: await store.list(scope) };
    }
    catch (error) {
        const found = await missing(store, scope, error, token);
        return { ...seen, entries: undefined, ...found };
    }
}
/**
 * Whether a scope in which something is to be written takes it: secrets have a key that GitHub gives to none but those who
 * may handle secrets. For variables, and for an environment that is yet to be made, the list is all there is to ask.
 */
async function probeScope(store, observed, token) {
    const { scope, obstacle, needsEnvironment } = observed;
    if (obstacle !== undefined || needsEnvironment || scope.kind === 'variable')
        return observed;
    try {
        return { ...observed, sealingKey: await store.sealingKey(scope) };
    }
    catch (error) {
        return { ...observed, obstacle: (0,_obstacle_js__WEBPACK_IMPORTED_MODULE_1__/* .obstacleOf */ .HD)(error, scope, token) };
    }
}
/** Tells apart the meanings of 404: no environment, a repository that is hidden or does not exist, a missing right. */
async function missing(store, scope, error, token) {
    const obstacle = (0,_obstacle_js__WEBPACK_IMPORTED_MODULE_1__/* .obstacleOf */ .HD)(error, scope, token);
    const { repository, environment } = scope;
    if (!(0,_github_js__WEBPACK_IMPORTED_MODULE_0__/* .hasStatus */ .Ro)(error, 404) || repository === undefined)
        return { obstacle };
    try {
        if (!(await store.seesRepository(repository)))
            return { obstacle: (0,_obstacle_js__WEBPACK_IMPORTED_MODULE_1__/* .hiddenRepository */ .zB)(repository, token) };
    }
    catch (other) {
        return { obstacle: (0,_obstacle_js__WEBPACK_IMPORTED_MODULE_1__/* .obstacleOf */ .HD)(other, scope, token) };
    }
    if (environment === undefined)
        return { obstacle };
    try {
        if (await store.hasEnvironment(repository, environment))
            return { obstacle };
        return { obstacle: undefined, needsEnvironment: true, entries: new Map() };
    }
    catch (other) {
        return { obstacle: (0,_obstacle_js__WEBPACK_IMPORTED_MODULE_1__/* .unseenEnvironment */ .Ay)(other, scope, token) };
    }
}


/***/ }),

/***/ 666:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  l: () => (/* binding */ homeOf),
  Y: () => (/* binding */ openPublishing),
  planPublications: () => (/* binding */ planPublications)
});

// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(9473);
// EXTERNAL MODULE: ./build/manifest/publish.js
var publish = __webpack_require__(3331);
// EXTERNAL MODULE: ./build/reconcile/limits.js
var limits = __webpack_require__(5567);
// EXTERNAL MODULE: ./build/reconcile/marks.js
var reconcile_marks = __webpack_require__(8905);
// EXTERNAL MODULE: ./build/publish/github.js
var github = __webpack_require__(1061);
// EXTERNAL MODULE: ./build/object-id.js
var object_id = __webpack_require__(3663);
;// CONCATENATED MODULE: ./build/publish/judge.js
/** Whether what stands on GitHub is what would be published: GitHub never gives a secret back, so signs must do. Pure. */

/** A token is replaced when so much of its life is over. */
const WORN = 2 / 3;
/** Why a secret is to be published, undefined when it is current. */
function whySecret(signs) {
    const { stored, identity, mark, marksKept, now } = signs;
    if (stored === undefined)
        return mark === undefined ? 'it is not there yet' : 'it has been deleted';
    const { updatedAt } = stored;
    if (marksKept) {
        if (mark === undefined)
            return 'what it holds is not known';
        if (mark.print !== identity.print)
            return 'its source is another one now';
        if (isLater(updatedAt, mark.at))
            return 'somebody else has changed it';
    }
    else if (isLater((0,object_id/* createdAt */.C)(identity.id, now), updatedAt)) {
        return 'it is older than its source';
    }
    return isWorn(identity, updatedAt ?? mark?.at, now) ? WORN_TOKEN : undefined;
}
/** The same where GitHub does not say what there is: the mark alone tells. */
function whyUnseenSecret({ identity, mark, now }) {
    if (mark === undefined)
        return 'it was not published before';
    if (mark.print !== identity.print)
        return 'its source is another one now';
    return isWorn(identity, mark.at, now) ? WORN_TOKEN : undefined;
}
const WORN_TOKEN = 'two thirds of the life of its token are over';
function isWorn({ lifetime }, since, now) {
    return lifetime !== undefined && since !== undefined && now - since > lifetime * 1000 * WORN;
}
function isLater(one, other) {
    return one !== undefined && other !== undefined && one > other;
}

// EXTERNAL MODULE: ./build/publish/marks.js
var publish_marks = __webpack_require__(2298);
// EXTERNAL MODULE: ./build/publish/observe.js
var observe = __webpack_require__(8700);
// EXTERNAL MODULE: ./build/publish/obstacle.js
var obstacle = __webpack_require__(1699);
// EXTERNAL MODULE: ./build/publish/scope.js
var publish_scope = __webpack_require__(9088);
// EXTERNAL MODULE: ./build/publish/source.js
var publish_source = __webpack_require__(1959);
;// CONCATENATED MODULE: ./build/publish/plan.js
/** What is to be published, and whether it may be: from the manifest, the account as it is, and what stands on GitHub. */











/** Opens GitHub for publishing. Throws ProvisionError when there is no token, or no address to send one to. */
async function openPublishing({ options, surroundings, }) {
    const { publishToken, githubToken } = options;
    const token = publishToken ?? githubToken;
    if (token === undefined)
        throw new errors/* ProvisionError */.uv(obstacle/* NO_TOKEN */.wH);
    const { githubApiUrl } = await __webpack_require__.e(/* import() */ 198).then(__webpack_require__.bind(__webpack_require__, 7198));
    const apiUrl = githubApiUrl(surroundings.environment);
    if (apiUrl === undefined)
        throw new errors/* ProvisionError */.uv(obstacle/* UNSAFE_ADDRESS */.SA);
    const { openGitHub } = await Promise.all(/* import() */[__webpack_require__.e(20), __webpack_require__.e(766)]).then(__webpack_require__.bind(__webpack_require__, 6385));
    return {
        store: new github/* GitHubStore */.P4(openGitHub({ token, apiUrl, pace: surroundings.pace })),
        token: { isJobsOwn: publishToken === undefined || publishToken === githubToken },
        home: homeOf(surroundings),
    };
}
/** The repository that the run belongs to. */
function homeOf({ environment }) {
    return environment['GITHUB_REPOSITORY'] || undefined;
}
/** Compares what is to be published with what is there. Reads only; nothing is thrown for what GitHub refuses. */
async function planPublications(desired, difference, context) {
    const findings = { obstacles: [], warnings: [] };
    const placed = placesOf(desired, homeOf(context.surroundings), findings.obstacles);
    const scopes = new Map(placed.map(({ scope }) => [scope.path, scope]));
    const github = await opened(context, desired, findings.obstacles);
    const observed = await observeAll([...scopes.values()], github);
    const judged = await Promise.all(placed.map(async ({ publication, scope }) => judge(publication, scope, observed.get(scope.path), {
        difference,
        context,
        github,
        warnings: findings.warnings,
    })));
    const steps = judged.flatMap((one) => (one.step === undefined ? [] : [one.step]));
    if (github !== undefined)
        await probeAll(steps, observed, github);
    findings.obstacles.push(...obstaclesIn(placed, observed), ...roomProblems(steps, observed));
    findings.obstacles.push(...metadataProblems(placed, observed, difference, context));
    return {
        steps,
        unchanged: judged.flatMap((one) => (one.unchanged === undefined ? [] : [one.unchanged])),
        ...findings,
        observed,
        github,
    };
}
/** Publications with their scopes; two that only turn out to mean one place now are refused. */
function placesOf(desired, home, obstacles) {
    const taken = new Map();
    return desired.flatMap((publication) => {
        const { address, kind } = publication;
        const scope = (0,publish_scope/* scopeOf */.Od)(publication, home);
        if (scope === undefined) {
            obstacles.push({ address, message: obstacle/* NO_REPOSITORY */.NZ });
            return [];
        }
        const hash = (0,publish_scope/* destinationHash */.Ff)(publication, scope);
        const first = taken.get(hash);
        taken.set(hash, first ?? address);
        if (first === undefined)
            return [{ publication, scope }];
        const message = `this is the ${kind} of ${first}: ${scope.repository} is the repository of the run. Remove one of the two.`;
        obstacles.push({ address, message });
        return [];
    });
}
async function opened(context, desired, obstacles) {
    try {
        return await openPublishing(context);
    }
    catch (error) {
        if (!(error instanceof errors/* ProvisionError */.uv))
            throw error;
        obstacles.push({ address: desired[0]?.address ?? 'publish', message: error.message });
        return undefined;
    }
}
async function observeAll(scopes, github) {
    if (github === undefined)
        return new Map();
    const seen = await Promise.all(scopes.map((scope) => (0,observe/* observeScope */.p)(github.store, scope, github.token)));
    return new Map(seen.map((one) => [one.scope.path, one]));
}
async function probeAll(steps, observed, { store, token }) {
    const paths = [...new Set(steps.map(({ scope }) => scope.path))];
    await Promise.all(paths.map(async (path) => {
        const seen = observed.get(path);
        if (seen !== undefined)
            observed.set(path, await (0,observe/* probeScope */.n)(store, seen, token));
    }));
}
async function judge(publication, scope, observed, about) {
    const { context, difference, github, warnings } = about;
    const { address, kind, source: from } = publication;
    const source = (0,publish_source/* plannedSource */.a0)(publication, difference, context.options.jwtExpiresIn);
    if (source.state === 'absent') {
        warnings.push({
            address,
            message: `${from.address} is not there and is not made, so that nothing is published.`,
        });
        return {};
    }
    const stored = observed?.entries?.get(publication.name);
    const audience = await audienceDifferences(publication, scope, stored, github);
    const why = whyOf(publication, scope, stored, observed, source, context) ??
        (audience.length > 0 ? 'those who see it differ' : undefined);
    if (why === undefined)
        return { unchanged: { address, kind, from: from.address } };
    const fields = [
        { path: 'from', after: from.address },
        { path: 'to', after: `${kind} ${publication.name} (${scope.label})` },
        ...(kind === 'variable' ? [valueDifference(stored, source)] : []),
        ...audience,
    ];
    return { step: { publication, scope, stored, change: { address, kind, action: 'publish', fields, why } } };
}
function whyOf(publication, scope, stored, observed, source, { marksKept, surroundings }) {
    if (source.state === 'to come')
        return source.why;
    const { identity, app } = source;
    const isSeen = observed?.entries !== undefined;
    if (publication.kind === 'variable') {
        // A value that nobody may read cannot be known to differ.
        if (!isSeen)
            return undefined;
        if (stored === undefined)
            return 'it is not there yet';
        return stored.value === identity.id ? undefined : 'its value differs';
    }
    const mark = (0,publish_marks/* markOf */.Fg)(app.metadata, (0,publish_scope/* destinationHash */.Ff)(publication, scope));
    const signs = { identity, mark, marksKept, now: surroundings.now() };
    return isSeen ? whySecret({ ...signs, stored }) : whyUnseenSecret(signs);
}
function valueDifference(stored, source) {
    const before = stored?.value === undefined ? {} : { before: stored.value };
    return {
        path: 'value',
        ...before,
        after: source.state === 'known' ? source.identity.id : '(known after apply)',
    };
}
/** How those who see an organization's secret or variable differ from those who should. */
async function audienceDifferences({ destination, name }, scope, stored, github) {
    if (destination.kind !== 'organization' || stored === undefined)
        return [];
    const { visibility, repositories } = destination;
    const changed = stored.visibility === visibility
        ? []
        : [{ path: 'visibility', before: stored.visibility ?? null, after: visibility }];
    if (visibility !== 'selected' || github === undefined)
        return changed;
    const after = [...new Set(repositories.map((one) => one.toLowerCase()))].sort();
    if (changed.length > 0)
        return [...changed, { path: 'repositories', after }];
    try {
        const before = (await github.store.selectedRepositories(scope, name)).sort();
        return String(before) === String(after) ? [] : [{ path: 'repositories', before, after }];
    }
    catch {
        // Whoever may not see the list can still be told that the secret itself is current.
        return [];
    }
}
// ---- what stands in the way ----------------------------------------------------------------------------------
/** One problem for each scope, at the first entry that goes there. */
function obstaclesIn(placed, observed) {
    return [...observed.values()].flatMap(({ scope, obstacle }) => {
        const there = placed.filter((one) => one.scope.path === scope.path);
        const [first] = there;
        if (obstacle === undefined || first === undefined)
            return [];
        const more = there.length > 1 ? ` (It concerns ${there.length} entries.)` : '';
        return [{ address: first.publication.address, message: `${obstacle}${more}` }];
    });
}
function roomProblems(steps, observed) {
    return [...observed.values()].flatMap(({ scope, entries }) => {
        const added = steps.filter((one) => one.scope.path === scope.path && one.stored === undefined);
        const [first] = added;
        const most = publish/* MOST_IN_PLACE */.O[scope.kind][scope.level];
        const after = (entries?.size ?? 0) + added.length;
        if (first === undefined || after <= most)
            return [];
        const message = `${scope.whole} would be ${after}, and GitHub keeps ${most}. Delete some that nobody needs, or publish fewer.`;
        return [{ address: first.publication.address, message }];
    });
}
/** The longest mark, for those that are not known yet. */
const LONGEST_MARK = (0,publish_marks/* markText */.PQ)({ print: '0123456789', at: Date.UTC(2200, 0, 1) });
function metadataProblems(placed, observedScopes, { apps }, { marksKept, ownership }) {
    if (!marksKept)
        return [];
    return apps.flatMap(({ observed }) => {
        const own = placed.filter(({ publication: { source } }) => source.holder === observed.address);
        const marks = own
            .filter(({ publication: { kind } }) => kind === 'secret')
            .map(({ publication, scope }) => [
            (0,publish_marks/* publishedMark */.S0)((0,publish_scope/* destinationHash */.Ff)(publication, scope)),
            LONGEST_MARK,
        ]);
        const environments = own.flatMap(({ scope }) => (0,publish_scope/* isInEnvironment */.fs)(scope) && observedScopes.get(scope.path)?.needsEnvironment === true
            ? [[(0,publish_marks/* environmentMark */.ZP)((0,publish_scope/* environmentHash */.SL)(scope)), publish_marks/* MADE */.E3]]
            : []);
        const without = (0,limits/* metadataAfter */.QE)(observed, ownership);
        const size = (0,reconcile_marks/* metadataSize */.fL)({ ...without, ...Object.fromEntries([...marks, ...environments]) });
        // What is too large without them has been said already.
        if (size <= reconcile_marks/* METADATA_LIMIT */.kF || (0,reconcile_marks/* metadataSize */.fL)(without) > reconcile_marks/* METADATA_LIMIT */.kF)
            return [];
        const message = `with a record of each of its ${marks.length} published secrets, the metadata takes ${size} bytes; the vendor allows ${reconcile_marks/* METADATA_LIMIT */.kF}. Publish fewer of them, or declare less metadata.`;
        return [{ address: `${observed.address}.metadata`, message }];
    });
}


/***/ }),

/***/ 9324:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   planWithdrawal: () => (/* binding */ planWithdrawal),
/* harmony export */   withdraw: () => (/* binding */ withdraw)
/* harmony export */ });
/* unused harmony export NOTHING_WITHDRAWN */
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9473);
/* harmony import */ var _reconcile_marks_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(8905);
/* harmony import */ var _environments_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9440);
/* harmony import */ var _github_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1061);
/* harmony import */ var _marks_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(2298);
/* harmony import */ var _observe_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8700);
/* harmony import */ var _obstacle_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1699);
/* harmony import */ var _plan_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(666);
/* harmony import */ var _scope_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(9088);
/** Taking back what an instance, or an owner that goes for good, has published. */









/** Nothing to withdraw. */
const NOTHING_WITHDRAWN = {
    withdrawals: [],
    removals: [],
    warnings: [],
    problems: [],
    github: undefined,
};
/**
 * Finds what has been published of the given apps and is still there. A secret counts when its app's marks say so, a variable
 * when it holds the id that it was made from; what carries the instance in its name or environment counts in any case.
 * `apps`: those that are to go, by address. Reads only.
 */
async function planWithdrawal(publications, apps, context) {
    const home = (0,_plan_js__WEBPACK_IMPORTED_MODULE_5__/* .homeOf */ .l)(context.surroundings);
    const placed = publications.flatMap((publication) => {
        const scope = (0,_scope_js__WEBPACK_IMPORTED_MODULE_6__/* .scopeOf */ .Od)(publication, home);
        return scope === undefined ? [] : [{ publication, scope }];
    });
    if (placed.length === 0)
        return NOTHING_WITHDRAWN;
    let github;
    try {
        github = await (0,_plan_js__WEBPACK_IMPORTED_MODULE_5__/* .openPublishing */ .Y)(context);
    }
    catch (error) {
        if (!(error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ProvisionError */ .uv))
            throw error;
        const address = placed[0]?.publication.address ?? 'publish';
        return { ...NOTHING_WITHDRAWN, problems: [{ address, message: error.message }] };
    }
    const observed = await observeAll(new Map(placed.map(({ scope }) => [scope.path, scope])), github);
    const isInstance = context.ownership.instance !== undefined;
    const withdrawals = placed.flatMap(({ publication, scope }) => {
        const stored = observed.get(scope.path)?.entries?.get(publication.name);
        if (stored === undefined)
            return [];
        const app = apps.get(publication.source.holder);
        const isOurs = app !== undefined && isPublished(publication, scope, stored, app);
        if (!isOurs && !(isInstance && publication.perInstance))
            return [];
        const { kind } = publication;
        const address = `${context.within}${publication.address}`;
        const fields = [{ path: 'to', before: `${kind} ${publication.name} (${scope.label})` }];
        return [{ publication, scope, change: { address, kind, action: 'delete', fields, why: context.why } }];
    });
    const problems = await obstacles(withdrawals, placed, observed, github);
    const goes = (scope, name) => withdrawals.some((one) => one.scope.path === scope.path && one.publication.name === name);
    const { why, within } = context;
    const { removals, kept } = await (0,_environments_js__WEBPACK_IMPORTED_MODULE_1__/* .planRemovals */ .$)({
        placed,
        apps: [...apps.values()],
        goes,
        observed,
        github,
        why,
        within,
    });
    return { withdrawals, removals, warnings: kept, problems, github };
}
/** Deletes, one after the other, environments last. A failure does not stop the others; nothing is thrown. */
async function withdraw({ withdrawals, removals, github }, { stop }) {
    const results = [];
    if (github === undefined)
        return results;
    const left = new Set();
    for (const { publication, scope, change } of withdrawals) {
        const { address, action } = change;
        if (stop.reason !== undefined) {
            results.push({ address, action, status: 'not-started', error: `stopped by ${stop.reason}` });
            left.add(folderOf(scope));
            continue;
        }
        try {
            await github.store.remove(scope, publication.name);
            results.push({ address, action, status: 'done' });
        }
        catch (error) {
            const refused = (0,_github_js__WEBPACK_IMPORTED_MODULE_2__/* .hasStatus */ .Ro)(error, 401) || (0,_github_js__WEBPACK_IMPORTED_MODULE_2__/* .hasStatus */ .Ro)(error, 403);
            const text = refused ? (0,_obstacle_js__WEBPACK_IMPORTED_MODULE_4__/* .obstacleOf */ .HD)(error, scope, github.token) : `${scope.whole}: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .bD)(error)}`;
            results.push({ address, action, status: 'failed', error: text });
            left.add(folderOf(scope));
        }
    }
    for (const removal of removals) {
        const { address, action } = removal.change;
        const obstacle = stop.reason === undefined
            ? left.has(folderOf(removal.scope))
                ? 'something in it could not be deleted'
                : undefined
            : `stopped by ${stop.reason}`;
        results.push(obstacle === undefined
            ? await (0,_environments_js__WEBPACK_IMPORTED_MODULE_1__/* .removeEnvironment */ .I)(removal, github)
            : { address, action, status: 'not-started', error: obstacle });
    }
    return results;
}
/** What the two scopes of an environment share. */
function folderOf({ path }) {
    return path.slice(0, path.lastIndexOf('/'));
}
async function observeAll(scopes, { store, token }) {
    const seen = await Promise.all([...scopes.values()].map((scope) => (0,_observe_js__WEBPACK_IMPORTED_MODULE_3__/* .observeScope */ .p)(store, scope, token)));
    return new Map(seen.map((one) => [one.scope.path, one]));
}
function isPublished(publication, scope, stored, app) {
    const { kind, source } = publication;
    if (kind === 'secret')
        return (0,_marks_js__WEBPACK_IMPORTED_MODULE_7__/* .markOf */ .Fg)(app.metadata, (0,_scope_js__WEBPACK_IMPORTED_MODULE_6__/* .destinationHash */ .Ff)(publication, scope)) !== undefined;
    const { child } = source;
    const id = child === undefined ? app.id : (0,_reconcile_marks_js__WEBPACK_IMPORTED_MODULE_8__/* .recordedIds */ .Ph)(app.metadata, KINDS[child.section] ?? '').get(child.key);
    return id !== undefined && stored.value === id;
}
/** The kinds behind the sections of an app, as the marks name them. */
const KINDS = { keys: 'key', webhooks: 'webhook', channels: 'channel' };
async function obstacles(withdrawals, placed, observed, { store, token }) {
    const problems = [];
    for (const [path, seen] of observed) {
        const isWritten = withdrawals.some(({ scope }) => scope.path === path);
        const { obstacle } = isWritten ? await (0,_observe_js__WEBPACK_IMPORTED_MODULE_3__/* .probeScope */ .n)(store, seen, token) : seen;
        const first = placed.find(({ scope }) => scope.path === path);
        if (obstacle === undefined || first === undefined)
            continue;
        problems.push({ address: first.publication.address, message: obstacle });
    }
    return problems;
}


/***/ })

};
