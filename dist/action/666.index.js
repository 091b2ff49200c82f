export const id = 666;
export const ids = [666];
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
/* harmony import */ var _secrets_secret_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5777);
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


/***/ })

};
