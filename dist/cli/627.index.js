export const id = 627;
export const ids = [627,666,59];
export const modules = {

/***/ 9059:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ idsOf),
/* harmony export */   d: () => (/* binding */ claimsOf)
/* harmony export */ });
/* harmony import */ var _reconcile_marks_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8905);
/* harmony import */ var _marks_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2298);
/* harmony import */ var _scope_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9088);



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
    return ({ kind, name }, scope, stored) => byHash.get((0,_scope_js__WEBPACK_IMPORTED_MODULE_2__/* .destinationHash */ .Ff)({ name }, scope)) ??
        (kind === 'variable' ? byId.get(stored?.value ?? '') : undefined);
}
function idsOf({ id, metadata }) {
    return [id, ...(0,_reconcile_marks_js__WEBPACK_IMPORTED_MODULE_0__/* .recordedResources */ .CR)(metadata)];
}


/***/ }),

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
// EXTERNAL MODULE: ./build/manifest/publications.js
var publications = __webpack_require__(9737);
// EXTERNAL MODULE: ./build/reconcile/marks.js
var reconcile_marks = __webpack_require__(8905);
// EXTERNAL MODULE: ./build/reconcile/plan/limits.js
var limits = __webpack_require__(6051);
// EXTERNAL MODULE: ./build/reconcile/plan/plan.js
var plan = __webpack_require__(940);
// EXTERNAL MODULE: ./build/publish/blocker.js
var blocker = __webpack_require__(7758);
// EXTERNAL MODULE: ./build/publish/claims.js
var publish_claims = __webpack_require__(9059);
// EXTERNAL MODULE: ./build/publish/github.js
var github = __webpack_require__(1061);
// EXTERNAL MODULE: ./build/vendor/object-id.js
var object_id = __webpack_require__(2572);
;// CONCATENATED MODULE: ./build/publish/judge.js

const WORN = 2 / 3;
function whySecret(signs) {
    const { stored, identity, mark, marksKept, now } = signs;
    if (stored === undefined)
        return mark === undefined ? 'it does not exist yet' : 'it was deleted';
    const { updatedAt } = stored;
    if (marksKept) {
        if (mark === undefined)
            return 'its content is not known';
        if (mark.print !== identity.print)
            return 'its source has changed';
        if (isLater(updatedAt, mark.at))
            return 'it was changed on GitHub';
    }
    else if (isLater((0,object_id/* createdAt */.CT)(identity.id, now), updatedAt)) {
        return 'it is older than its source';
    }
    return isWorn(identity, updatedAt ?? mark?.at, now) ? WORN_TOKEN : undefined;
}
function whyUnseenSecret({ identity, mark, now }) {
    if (mark === undefined)
        return 'it was not published before';
    if (mark.print !== identity.print)
        return 'its source has changed';
    return isWorn(identity, mark.at, now) ? WORN_TOKEN : undefined;
}
const WORN_TOKEN = 'its token is past two thirds of its life';
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
// EXTERNAL MODULE: ./build/publish/rights.js
var rights = __webpack_require__(6013);
// EXTERNAL MODULE: ./build/publish/scope.js
var publish_scope = __webpack_require__(9088);
// EXTERNAL MODULE: ./build/publish/source.js
var publish_source = __webpack_require__(1959);
;// CONCATENATED MODULE: ./build/publish/plan.js














async function openPublishing({ options, host, }) {
    const { publishToken, githubToken } = options;
    const token = publishToken ?? githubToken;
    if (token === undefined)
        throw new errors/* ProvisionError */.uv('github-unreachable', blocker/* NO_TOKEN */.wH);
    const { githubApiUrl } = await __webpack_require__.e(/* import() */ 198).then(__webpack_require__.bind(__webpack_require__, 7198));
    const apiUrl = githubApiUrl(host.environment);
    if (apiUrl === undefined)
        throw new errors/* ProvisionError */.uv('github-unreachable', blocker/* UNSAFE_ADDRESS */.SA);
    const { openGitHub } = await Promise.all(/* import() */[__webpack_require__.e(748), __webpack_require__.e(170)]).then(__webpack_require__.bind(__webpack_require__, 1170));
    const redact = (text) => host.keeper.redact(text);
    return {
        store: new github/* GitHubStore */.P4(openGitHub({ token, apiUrl, redact, pace: host.pace })),
        token: {
            isJobsOwn: publishToken === undefined || publishToken === githubToken,
            isPersonal: /^(?:gh[pou]_|github_pat_)/.test(token.reveal()),
        },
        home: homeOf(host),
    };
}
function homeOf({ environment }) {
    return environment['GITHUB_REPOSITORY'] || undefined;
}
async function planPublications(desired, difference, context) {
    const findings = { blockers: [], warnings: [] };
    const placed = placesOf(desired, homeOf(context.host), findings.blockers);
    const scopes = new Map(placed.map(({ scope }) => [scope.path, scope]));
    const github = await opened(context, desired, findings.blockers);
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
    const repositoryIds = new Map();
    if (github !== undefined)
        findings.blockers.push(...(await (0,rights/* obstaclesAt */.K)(unhindered(steps, observed), github, repositoryIds)));
    findings.blockers.push(...claimProblems(placed, observed, context));
    findings.blockers.push(...obstaclesIn(placed, observed), ...roomProblems(steps, observed));
    findings.blockers.push(...metadataProblems(placed, observed, difference, context));
    return {
        steps,
        unchanged: judged.flatMap((one) => (one.unchanged === undefined ? [] : [one.unchanged])),
        ...findings,
        observed,
        repositoryIds,
        github,
    };
}
function unhindered(steps, observed) {
    return steps.filter(({ scope }) => observed.get(scope.path)?.blocker === undefined);
}
function placesOf(desired, home, blockers) {
    const taken = new Map();
    return desired.flatMap((publication) => {
        const { address, kind } = publication;
        const scope = (0,publish_scope/* scopeOf */.Od)(publication, home);
        if (scope === undefined) {
            blockers.push({ address, message: blocker/* NO_REPOSITORY */.NZ });
            return [];
        }
        const hash = (0,publish_scope/* destinationHash */.Ff)(publication, scope);
        const first = taken.get(hash);
        taken.set(hash, first ?? address);
        if (first === undefined)
            return [{ publication, scope }];
        const message = `this is the ${kind} of ${first}: ${scope.repository} is the repository of the run. Remove one of the two.`;
        blockers.push({ address, message });
        return [];
    });
}
async function opened(context, desired, blockers) {
    try {
        return await openPublishing(context);
    }
    catch (error) {
        if (!(error instanceof errors/* ProvisionError */.uv))
            throw error;
        blockers.push({ address: desired[0]?.address ?? 'publish', message: error.message });
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
            message: `${from.address} does not exist and is not created by this plan, so it cannot be published.`,
        });
        return {};
    }
    const stored = observed?.entries?.get(publication.name);
    const audience = await audienceDifferences(publication, scope, stored, github);
    const why = whyOf(publication, scope, stored, observed, source, context) ??
        (audience.length > 0 ? 'its audience differs' : undefined);
    if (why === undefined)
        return { unchanged: { address, kind, from: from.address } };
    const fields = [
        { path: 'from', after: from.address },
        { path: 'to', after: `${kind} ${publication.name} (${scope.label})` },
        ...(kind === 'variable' ? [valueDifference(stored, source)] : []),
        ...audience,
    ];
    const holder = difference.apps.find(({ observed: { address: one } }) => one === from.holder);
    const hash = (0,publish_scope/* destinationHash */.Ff)(publication, scope);
    const recorded = (0,publish_marks/* markedDestinations */.Ib)(holder?.observed.actual?.metadata ?? {}).includes(hash);
    const change = { address, kind, action: 'publish', fields, why };
    const intoOurs = (0,publish_scope/* isInEnvironment */.fs)(scope) && isManagedEnvironment((0,publish_scope/* environmentHash */.SL)(scope), difference);
    return { step: { publication, scope, stored, recorded, intoOurs, change } };
}
function whyOf(publication, scope, stored, observed, source, { marksKept, host }) {
    if (source.state === 'to come')
        return source.why;
    const { identity, app } = source;
    const isSeen = observed?.entries !== undefined;
    if (publication.kind === 'variable') {
        if (!isSeen)
            return undefined;
        if (stored === undefined)
            return 'it does not exist yet';
        return stored.value === identity.id ? undefined : 'its value differs';
    }
    const mark = (0,publish_marks/* markOf */.Fg)(app.metadata, (0,publish_scope/* destinationHash */.Ff)(publication, scope));
    const signs = { identity, mark, marksKept, now: host.now() };
    return isSeen ? whySecret({ ...signs, stored }) : whyUnseenSecret(signs);
}
function valueDifference(stored, source) {
    const before = stored?.value === undefined ? {} : { before: stored.value };
    return {
        path: 'value',
        ...before,
        after: source.state === 'known' ? source.identity.id : plan/* UNKNOWN_YET */.CQ,
    };
}
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
        return [];
    }
}
function obstaclesIn(placed, observed) {
    return [...observed.values()].flatMap(({ scope, blocker }) => {
        const there = placed.filter((one) => one.scope.path === scope.path);
        const [first] = there;
        if (blocker === undefined || first === undefined)
            return [];
        const more = there.length > 1 ? ` (It concerns ${there.length} entries.)` : '';
        return [{ address: first.publication.address, message: `${blocker}${more}` }];
    });
}
function claimProblems(placed, observed, { ownership: { instance }, others }) {
    if (instance === undefined)
        return [];
    const claims = (0,publish_claims/* claimsOf */.d)(others);
    return placed.flatMap(({ publication, scope }) => {
        const { address, kind, name } = publication;
        const claimant = claims(publication, scope, observed.get(scope.path)?.entries?.get(name));
        if (claimant === undefined)
            return [];
        const whose = (0,reconcile_marks/* instanceOf */.hR)(claimant.metadata);
        const by = whose === undefined ? 'an app of no instance' : `the instance ${whose}`;
        const message = `the instance ${instance} would overwrite the ${kind} ${name}, which ${by} published. Give it another name.`;
        return [{ address, message }];
    });
}
function roomProblems(steps, observed) {
    return [...observed.values()].flatMap(({ scope, entries }) => {
        const added = steps.filter((one) => one.scope.path === scope.path && one.stored === undefined);
        const [first] = added;
        const most = publications/* MOST_IN_PLACE */.O[scope.kind][scope.level];
        const after = (entries?.size ?? 0) + added.length;
        if (first === undefined || after <= most)
            return [];
        const message = `${scope.whole} would be ${after}, above GitHub's limit of ${most}. Delete unused ones, or publish fewer.`;
        return [{ address: first.publication.address, message }];
    });
}
function isManagedEnvironment(hash, { apps, undeclaredApps }) {
    return [...apps.map(({ observed }) => observed.actual), ...undeclaredApps.map(({ actual }) => actual)].some((app) => (0,publish_marks/* isEnvironmentMarked */.IU)(app?.metadata ?? {}, hash));
}
function metadataProblems(placed, observedScopes, difference, { marksKept, ownership }) {
    const isRecorded = ({ kind }) => kind === 'secret' || ownership.instance !== undefined;
    if (!marksKept)
        return [];
    return difference.apps.flatMap(({ observed }) => {
        const own = placed.filter(({ publication: { source } }) => source.holder === observed.address);
        const marks = own
            .filter(({ publication }) => isRecorded(publication))
            .map(({ publication, scope }) => [
            (0,publish_marks/* publishedMark */.S0)((0,publish_scope/* destinationHash */.Ff)(publication, scope)),
            publish_marks/* LONGEST_MARK */.P2,
        ]);
        const environments = own.flatMap(({ scope }) => {
            if (!(0,publish_scope/* isInEnvironment */.fs)(scope))
                return [];
            const hash = (0,publish_scope/* environmentHash */.SL)(scope);
            const isRecorded = observedScopes.get(scope.path)?.needsEnvironment === true || isManagedEnvironment(hash, difference);
            return isRecorded ? [[(0,publish_marks/* environmentMark */.ZP)(hash), publish_marks/* MADE */.E3]] : [];
        });
        const without = (0,limits/* metadataAfter */.QE)(observed, ownership);
        const size = (0,reconcile_marks/* metadataSize */.fL)({ ...without, ...Object.fromEntries([...marks, ...environments]) });
        if (size <= reconcile_marks/* METADATA_LIMIT */.kF || (0,reconcile_marks/* metadataSize */.fL)(without) > reconcile_marks/* METADATA_LIMIT */.kF)
            return [];
        const message = `with a record for each of its ${marks.length} publications, the metadata takes ${size} bytes; the vendor allows ${reconcile_marks/* METADATA_LIMIT */.kF}. Publish fewer of them, or declare less metadata.`;
        return [{ address: `${observed.address}.metadata`, message }];
    });
}


/***/ }),

/***/ 1959:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cb: () => (/* binding */ publishedValue),
/* harmony export */   Ut: () => (/* binding */ appliedIdentity),
/* harmony export */   a0: () => (/* binding */ plannedSource)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var _reconcile_kind_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1741);
/* harmony import */ var _reconcile_plan_scope_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5503);
/* harmony import */ var _secrets_secret_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2373);
/* harmony import */ var _text_own_value_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2370);





function plannedSource({ source }, { apps }, defaultLifetime) {
    const step = apps.find(({ observed }) => observed.address === source.holder);
    if (step === undefined)
        return { state: 'absent' };
    const { actual: app } = step.observed;
    if (app === undefined)
        return { state: 'to come', why: `its ${step.observed.subject.noun} is created by this plan` };
    const known = (id, jwt) => ({
        state: 'known',
        app,
        identity: identityOf(source, id, jwt, defaultLifetime),
    });
    const { child } = source;
    if (child === undefined)
        return known(app.id);
    const found = step.children.find(({ address, desired: one }) => one !== undefined && address === (0,_reconcile_plan_scope_js__WEBPACK_IMPORTED_MODULE_1__/* .sourceOf */ .vz)(source));
    if (found === undefined)
        return { state: 'absent' };
    const { change, actual, kind, desired } = found;
    if (change !== undefined && NEW.has(change.action)) {
        return { state: 'to come', why: `its ${(0,_reconcile_kind_js__WEBPACK_IMPORTED_MODULE_3__/* .nounOf */ .a2)(kind)} is created by this plan` };
    }
    if (actual === undefined || desired === undefined)
        return { state: 'absent' };
    return known(actual.id, kind.jwtOf?.(desired));
}
function appliedIdentity({ source }, apps, defaultLifetime) {
    const app = apps.find(({ address }) => address === source.holder);
    if (app === undefined)
        return undefined;
    const { child } = source;
    if (child === undefined)
        return identityOf(source, app.actual.id, undefined, defaultLifetime);
    const found = app.children.find(({ kind, desired }) => (0,_reconcile_kind_js__WEBPACK_IMPORTED_MODULE_3__/* .childAddress */ .$A)(kind, app.address, desired.key) === (0,_reconcile_plan_scope_js__WEBPACK_IMPORTED_MODULE_1__/* .sourceOf */ .vz)(source));
    if (found === undefined)
        return undefined;
    return identityOf(source, found.actual.id, found.kind.jwtOf?.(found.desired), defaultLifetime);
}
function publishedValue({ source }, credentials, keeper) {
    const app = credentials.get(source.holder);
    if (app === undefined)
        return undefined;
    const { child, part } = source;
    const value = child === undefined ? appValue(app, part) : childValue(app, child, part, keeper);
    return value instanceof _secrets_secret_js__WEBPACK_IMPORTED_MODULE_2__/* .Secret */ .zh ? value.reveal() : value;
}
const NEW = new Set(['create', 'replace', 'rotate']);
function identityOf({ part }, id, signed, defaultLifetime) {
    const jwt = part === 'jwt' ? signed : undefined;
    const lifetime = jwt === undefined ? undefined : lifetimeOf(jwt, defaultLifetime);
    const claims = jwt === undefined ? [] : [jwt.from, jwt.scope, jwt.userId, jwt.externalId, lifetime];
    const print = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256')
        .update(JSON.stringify([part, id, ...claims]))
        .digest('hex')
        .slice(0, 10);
    return { id, print, lifetime: typeof lifetime === 'number' ? lifetime : undefined };
}
function lifetimeOf({ from, expiresIn }, defaultLifetime) {
    return from === 'api' ? 'never' : (expiresIn ?? defaultLifetime);
}
function appValue({ id, token }, part) {
    if (part === 'id')
        return id;
    return part === 'token' ? token : undefined;
}
function childValue({ keys, webhooks, channels }, { section, key }, part, keeper) {
    if (section === 'webhooks')
        return (0,_text_own_value_js__WEBPACK_IMPORTED_MODULE_4__/* .ownValue */ .e)(webhooks, key)?.[part === 'id' ? 'id' : 'secret'];
    if (section === 'channels')
        return (0,_text_own_value_js__WEBPACK_IMPORTED_MODULE_4__/* .ownValue */ .e)(channels, key)?.id;
    const [, webhook = ''] = section.split('.');
    const found = section === 'keys' ? (0,_text_own_value_js__WEBPACK_IMPORTED_MODULE_4__/* .ownValue */ .e)(keys, key) : (0,_text_own_value_js__WEBPACK_IMPORTED_MODULE_4__/* .ownValue */ .e)((0,_text_own_value_js__WEBPACK_IMPORTED_MODULE_4__/* .ownValue */ .e)(webhooks, webhook)?.keys, key);
    if (found === undefined)
        return undefined;
    if (part === 'id')
        return found.id;
    if (part === 'jwt')
        return found.jwt;
    if (part === 'secret' || found.secret === undefined)
        return found.secret;
    return keeper.learn(Buffer.from(`${found.id}:${found.secret.reveal()}`).toString('base64'));
}


/***/ }),

/***/ 627:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  planWithdrawal: () => (/* binding */ planWithdrawal),
  withdraw: () => (/* binding */ withdraw)
});

// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(9473);
// EXTERNAL MODULE: ./build/kinds/subjects.js
var subjects = __webpack_require__(1571);
// EXTERNAL MODULE: ./build/reconcile/marks.js
var marks = __webpack_require__(8905);
// EXTERNAL MODULE: ./build/reconcile/subject.js
var reconcile_subject = __webpack_require__(4015);
// EXTERNAL MODULE: ./build/publish/blocker.js
var blocker = __webpack_require__(7758);
// EXTERNAL MODULE: ./build/publish/claims.js
var publish_claims = __webpack_require__(9059);
// EXTERNAL MODULE: ./build/publish/environments.js
var publish_environments = __webpack_require__(9440);
// EXTERNAL MODULE: ./build/publish/github.js
var github = __webpack_require__(1061);
// EXTERNAL MODULE: ./build/publish/marks.js
var publish_marks = __webpack_require__(2298);
// EXTERNAL MODULE: ./build/publish/observe.js
var observe = __webpack_require__(8700);
// EXTERNAL MODULE: ./build/publish/plan.js + 1 modules
var plan = __webpack_require__(666);
// EXTERNAL MODULE: ./build/publish/scope.js
var publish_scope = __webpack_require__(9088);
;// CONCATENATED MODULE: ./build/publish/remembered.js



function unnamedIn(apps, placed) {
    const destinations = new Set(apps.flatMap(({ metadata }) => (0,publish_marks/* markedDestinations */.Ib)(metadata)));
    const environments = new Set(apps.flatMap(({ metadata }) => (0,publish_marks/* markedEnvironments */.tx)(metadata)));
    for (const { publication, scope } of placed) {
        destinations.delete((0,publish_scope/* destinationHash */.Ff)(publication, scope));
        if ((0,publish_scope/* isInEnvironment */.fs)(scope))
            environments.delete((0,publish_scope/* environmentHash */.SL)(scope));
    }
    return { destinations, environments };
}
async function findUnnamed({ destinations, environments }, { placed, observed, github, instance }) {
    const { store, token, home } = github;
    const look = async (destination, kind) => {
        const scope = (0,publish_scope/* scopeOf */.Od)({ kind, destination }, home);
        if (scope === undefined || destinations.size === 0)
            return;
        const seen = observed.get(scope.path) ?? (await (0,observe/* observeScope */.p)(store, scope, token));
        observed.set(scope.path, seen);
        strike(seen, destinations);
    };
    for (const seen of observed.values())
        strike(seen, destinations);
    const found = [];
    for (const repository of repositoriesOf(placed, home)) {
        for (const [kind, list] of LISTS)
            await look({ kind: 'repository', store: list, repository }, kind);
        if (destinations.size + environments.size === 0)
            continue;
        for (const environment of await store.environments(repository).catch(() => [])) {
            const destination = { kind: 'environment', environment, repository };
            const scope = (0,publish_scope/* scopeOf */.Od)({ kind: 'secret', destination }, home);
            if (scope === undefined || !(0,publish_scope/* isInEnvironment */.fs)(scope))
                continue;
            const isMarked = environments.delete((0,publish_scope/* environmentHash */.SL)(scope));
            if (isMarked)
                found.push(scope);
            if (!isMarked && (instance === undefined || !environment.toLowerCase().includes(instance)))
                continue;
            await look(destination, 'secret');
            await look(destination, 'variable');
        }
    }
    return found;
}
const LISTS = [
    ['secret', 'actions'],
    ['variable', 'actions'],
    ['secret', 'dependabot'],
    ['secret', 'codespaces'],
];
function strike({ scope, entries }, destinations) {
    for (const stored of entries?.values() ?? [])
        destinations.delete((0,publish_scope/* destinationHash */.Ff)(stored, scope));
}
function repositoriesOf(placed, home) {
    const all = [home, ...placed.map(({ scope }) => scope.repository)].filter((one) => one !== undefined);
    return new Map(all.map((repository) => [repository.toLowerCase(), repository])).values();
}

;// CONCATENATED MODULE: ./build/publish/unpublish.js













const NOTHING_WITHDRAWN = {
    withdrawals: [],
    removals: [],
    warnings: [],
    problems: [],
    github: undefined,
};
async function planWithdrawal(publications, going, context) {
    const home = (0,plan/* homeOf */.l)(context.host);
    const placed = placesOf(publications, home);
    const unnamed = unnamedIn(going, placed);
    const searches = unnamed.destinations.size + unnamed.environments.size > 0;
    if (placed.length === 0 && !searches)
        return NOTHING_WITHDRAWN;
    let github;
    try {
        github = await (0,plan/* openPublishing */.Y)(context);
    }
    catch (error) {
        if (!(error instanceof errors/* ProvisionError */.uv))
            throw error;
        const address = placed[0]?.publication.address ?? 'publish';
        const problem = { address, message: error.message };
        return placed.length === 0
            ? { ...NOTHING_WITHDRAWN, warnings: [{ address, message: `${LEFT} ${error.message}` }] }
            : { ...NOTHING_WITHDRAWN, problems: [problem] };
    }
    const observed = await observeAll(new Map(placed.map(({ scope }) => [scope.path, scope])), github);
    const { why, within, others, ownership, stays = [] } = context;
    const environments = searches
        ? await findUnnamed(unnamed, { placed, observed, github, instance: ownership.instance })
        : [];
    const deletions = withdrawalsIn(observed, placed, going, context);
    const withdrawals = [...deletions.values()];
    const problems = await blockers(withdrawals, placed, observed, github);
    const { removals, kept } = await (0,publish_environments/* planRemovals */.$)({
        scopes: [...placed.map(({ scope }) => scope), ...environments],
        staying: placesOf(stays, home).map(({ scope }) => scope),
        apps: going,
        others,
        goes: (scope, name) => deletions.has((0,publish_scope/* destinationHash */.Ff)({ name }, scope)),
        observed,
        github,
        why,
        within,
    });
    const missing = unnamed.destinations.size;
    const lost = missing === 0 ? [] : [{ address: `${within}publish`, message: lostText(missing) }];
    return { withdrawals, removals, warnings: [...kept, ...lost], problems, github };
}
function placesOf(publications, home) {
    return publications.flatMap((publication) => {
        const scope = (0,publish_scope/* scopeOf */.Od)(publication, home);
        return scope === undefined ? [] : [{ publication, scope }];
    });
}
const LEFT = 'published secrets and variables that the manifest does not name are left behind:';
function lostText(count) {
    const these = count === 1 ? 'one published secret or variable' : `${count} published secrets or variables`;
    return (`${these} cannot be found, and the manifest no longer names ${count === 1 ? 'it' : 'them'}. Check organizations and ` +
        'repositories that the token does not see, and delete by hand what is left.');
}
function withdrawalsIn(observed, placed, going, { host, ownership, others, why, within, stays = [] }) {
    const byHash = (places) => new Map(places.map(({ publication, scope }) => [(0,publish_scope/* destinationHash */.Ff)(publication, scope), publication]));
    const [named, kept] = [byHash(placed), byHash(placesOf(stays, (0,plan/* homeOf */.l)(host)))];
    const claims = (0,publish_claims/* claimsOf */.d)(others);
    const holders = new Map(going.flatMap((app) => (0,publish_marks/* markedDestinations */.Ib)(app.metadata).map((hash) => [hash, app])));
    const withdrawals = new Map();
    for (const { scope, entries } of observed.values()) {
        for (const stored of entries?.values() ?? []) {
            const { kind } = scope;
            const { name } = stored;
            const hash = (0,publish_scope/* destinationHash */.Ff)(stored, scope);
            const publication = named.get(hash);
            const holder = holders.get(hash) ?? (publication && holderOf(publication, stored, going));
            const isInstances = ownership.instance !== undefined && publication?.perInstance === true;
            if (holder === undefined && !isInstances)
                continue;
            if (claims({ kind, name }, scope, stored) !== undefined)
                continue;
            if (publication === undefined && kept.has(hash))
                continue;
            const address = publication?.address ?? `publish.${name}@${kind}s/${insideOf(scope)}`;
            const change = deletion(`${within}${address}`, name, scope, why);
            withdrawals.set(hash, { name, scope, holder, change });
        }
    }
    return withdrawals;
}
function holderOf({ kind, source }, { value }, going) {
    if (kind !== 'variable' || value === undefined)
        return undefined;
    return going.find((app) => {
        const key = (0,marks/* appKeyOf */.QO)(app.metadata) ?? '';
        return (subjects/* SUBJECTS */.u0.some((subject) => (0,reconcile_subject/* addressOf */.c)(subject, key) === source.holder) && (0,publish_claims/* idsOf */.U)(app).includes(value));
    });
}
function deletion(address, name, scope, why) {
    const { kind, label } = scope;
    const fields = [{ path: 'to', before: `${kind} ${name} (${label})` }];
    return { address, kind, action: 'delete', fields, why };
}
async function withdraw({ withdrawals, removals, github }, { stop }) {
    const results = [];
    const holding = new Set();
    if (github === undefined)
        return { results, holding };
    const left = new Set();
    const notDone = ({ address, action }, status, error, holders, code) => {
        results.push({ address, action, status, error, ...(code === undefined ? {} : { code }) });
        for (const { id } of holders)
            holding.add(id);
    };
    for (const { name, scope, change, holder } of withdrawals) {
        const holders = holder === undefined ? [] : [holder];
        if (stop.reason !== undefined) {
            notDone(change, 'not-started', `stopped by ${stop.reason}`, holders);
            left.add(folderOf(scope));
            continue;
        }
        try {
            await github.store.remove(scope, name);
            results.push({ address: change.address, action: change.action, status: 'done' });
        }
        catch (error) {
            notDone(change, 'failed', (0,blocker/* blockerOf */.U$)(error, scope, github.token), holders, (0,errors/* codeOf */.$N)(error));
            left.add(folderOf(scope));
        }
    }
    for (const { scope, change, holders } of removals) {
        if (stop.reason !== undefined) {
            notDone(change, 'not-started', `stopped by ${stop.reason}`, holders);
        }
        else if (left.has(folderOf(scope))) {
            notDone(change, 'not-started', 'something in it could not be deleted', holders);
        }
        else {
            try {
                await github.store.deleteEnvironment(scope.repository, scope.environment);
                results.push({ address: change.address, action: change.action, status: 'done' });
            }
            catch (error) {
                const text = (0,blocker/* undeletedEnvironment */.W2)(error, scope, github.token);
                const byHand = `${text} Or delete the environment by hand: no later run will, as nothing records it once its app is deleted.`;
                if (isRefusal(error))
                    notDone(change, 'failed', byHand, [], (0,errors/* codeOf */.$N)(error));
                else
                    notDone(change, 'failed', text, holders, (0,errors/* codeOf */.$N)(error));
            }
        }
    }
    return { results, holding };
}
function isRefusal(error) {
    return (0,github/* hasStatus */.Ro)(error, 401) || (0,github/* hasStatus */.Ro)(error, 403);
}
function insideOf({ path, environment }) {
    return environment === undefined
        ? (path.split('/').at(-2) ?? '')
        : `environments/${environment.toLowerCase()}`;
}
function folderOf({ path }) {
    return path.slice(0, path.lastIndexOf('/')).toLowerCase();
}
async function observeAll(scopes, { store, token }) {
    const seen = await Promise.all([...scopes.values()].map((scope) => (0,observe/* observeScope */.p)(store, scope, token)));
    return new Map(seen.map((one) => [one.scope.path, one]));
}
async function blockers(withdrawals, placed, observed, { store, token }) {
    const problems = [];
    for (const [path, seen] of observed) {
        const first = placed.find(({ scope }) => scope.path === path);
        if (first === undefined)
            continue;
        const isWritten = withdrawals.some(({ scope }) => scope.path === path);
        const { blocker } = isWritten ? await (0,observe/* probeScope */.n)(store, seen, token) : seen;
        if (blocker !== undefined)
            problems.push({ address: first.publication.address, message: blocker });
    }
    return problems;
}


/***/ })

};
