export const id = 666;
export const ids = [666];
export const modules = {

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


/***/ })

};
