export const id = 4905;
export const ids = [4905];
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

/***/ 4905:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  planPublications: () => (/* binding */ planPublications)
});

// EXTERNAL MODULE: ./build/reconcile/plan/plan.js
var plan = __webpack_require__(940);
// EXTERNAL MODULE: ./build/publish/blocker.js
var blocker = __webpack_require__(7758);
// EXTERNAL MODULE: ./build/publish/claims.js
var claims = __webpack_require__(9059);
// EXTERNAL MODULE: ./build/vendor/object-id.js
var object_id = __webpack_require__(2572);
;// CONCATENATED MODULE: ./build/publish/judge.js

const WORN = 2 / 3;
function whyPublish({ kind, isSeen, stored, ...signs }) {
    const { identity, mark, marksKept, now } = signs;
    if (kind === 'variable') {
        if (!isSeen)
            return undefined;
        if (stored === undefined)
            return 'it does not exist yet';
        return stored.value === identity.id ? undefined : 'its value differs';
    }
    if (isSeen && stored === undefined)
        return mark === undefined ? 'it does not exist yet' : 'it was deleted';
    const updatedAt = stored?.updatedAt;
    if (marksKept || !isSeen) {
        if (mark === undefined)
            return isSeen ? 'its content is not known' : 'it was not published before';
        if (mark.print !== identity.print)
            return 'its source has changed';
        if (isLater(updatedAt, mark.at))
            return 'it was changed on GitHub';
    }
    else if (isLater((0,object_id/* createdAt */.CT)(identity.id, now), updatedAt))
        return 'it is older than its source';
    return isWorn(identity, updatedAt ?? mark?.at, now)
        ? 'its token is past two thirds of its life'
        : undefined;
}
function isWorn({ lifetime }, since, now) {
    return lifetime !== undefined && since !== undefined && now - since > lifetime * 1000 * WORN;
}
function isLater(one, other) {
    return one !== undefined && other !== undefined && one > other;
}

// EXTERNAL MODULE: ./build/publish/marks.js
var publish_marks = __webpack_require__(9917);
// EXTERNAL MODULE: ./build/publish/observe.js
var observe = __webpack_require__(8700);
// EXTERNAL MODULE: ./build/publish/open.js
var publish_open = __webpack_require__(4210);
// EXTERNAL MODULE: ./build/publish/places.js
var places = __webpack_require__(3670);
// EXTERNAL MODULE: ./build/manifest/publications.js
var publications = __webpack_require__(9737);
// EXTERNAL MODULE: ./build/reconcile/marks.js
var reconcile_marks = __webpack_require__(8905);
// EXTERNAL MODULE: ./build/reconcile/plan/limits.js
var limits = __webpack_require__(6051);
// EXTERNAL MODULE: ./build/text/own-value.js
var own_value = __webpack_require__(2370);
;// CONCATENATED MODULE: ./build/publish/room.js






function setEnvironment(marks, environment) {
    if (environment !== undefined)
        (0,own_value/* setOwn */.P)(marks, (0,publish_marks/* environmentMark */.ZP)(environment.hash), publish_marks/* CREATED */.DE);
}
function placeProblems(steps) {
    return (0,places/* byScope */.K)(steps.filter(({ stored }) => stored === undefined)).flatMap((added) => {
        const [{ scope, observed, publication }] = added;
        const most = publications/* MOST_IN_PLACE */.O[scope.kind][scope.level];
        const after = (observed?.entries?.size ?? 0) + added.length;
        if (observed === undefined || after <= most)
            return [];
        const message = `${scope.whole} would be ${after}, above GitHub's limit of ${most}. Delete unused ones, or publish fewer.`;
        return [{ address: publication.address, message }];
    });
}
function metadataProblems(places, { apps }, ownership) {
    return apps.flatMap(({ observed: app }) => {
        if (!app.subject.carriesMarks)
            return [];
        const marks = {};
        let count = 0;
        for (const { publication, scope, hash, isManaged } of places) {
            if (publication.source.holder !== app.address)
                continue;
            if (isManaged)
                setEnvironment(marks, scope.environment);
            if (publication.kind === 'variable' && ownership.instance === undefined)
                continue;
            (0,own_value/* setOwn */.P)(marks, (0,publish_marks/* publishedMark */.S0)(hash), publish_marks/* LONGEST_MARK */.P2);
            count += 1;
        }
        const without = (0,limits/* metadataAfter */.QE)(app, ownership);
        const size = (0,reconcile_marks/* metadataSize */.fL)({ ...without, ...marks });
        if (size <= reconcile_marks/* METADATA_LIMIT */.kF || (0,reconcile_marks/* metadataSize */.fL)(without) > reconcile_marks/* METADATA_LIMIT */.kF)
            return [];
        const message = `with a record for each of its ${count} publications, the metadata takes ${size} bytes; the vendor allows ${reconcile_marks/* METADATA_LIMIT */.kF}. Publish fewer of them, or declare less metadata.`;
        return [{ address: `${app.address}.metadata`, message }];
    });
}

// EXTERNAL MODULE: ./build/publish/source.js
var publish_source = __webpack_require__(1959);
;// CONCATENATED MODULE: ./build/publish/plan.js










async function planPublications(desired, difference, context) {
    const { placed, problems } = distinctPlaces(desired, (0,publish_open/* homeOf */.l)(context.host));
    const opened = await (0,publish_open/* openPublishing */.Y)(context);
    const github = typeof opened === 'string' ? undefined : opened;
    if (typeof opened === 'string')
        problems.push({ address: desired[0]?.address ?? 'publish', message: opened });
    const places = await seenPlaces(placed, difference, github);
    const holders = new Map(difference.apps.map((step) => [step.observed.address, step]));
    const judged = await Promise.all(places.map((place) => judge(place, holders.get(place.publication.source.holder), context, github)));
    const steps = judged.flatMap((one) => ('step' in one ? [one.step] : []));
    return {
        steps,
        unchanged: judged.flatMap((one) => ('unchanged' in one ? [one.unchanged] : [])),
        warnings: judged.flatMap((one) => ('warning' in one ? [one.warning] : [])),
        blockers: [
            ...problems,
            ...(github === undefined ? [] : await rightsProblems(places, steps, github)),
            ...(0,claims/* claimProblems */.Lu)(places, context.ownership.instance, context.others),
            ...placeProblems(steps),
            ...metadataProblems(places, {
                ...difference,
                apps: difference.apps.filter(({ observed }) => context.marksKept(observed.desired.key)),
            }, context.ownership),
        ],
        github,
    };
}
function distinctPlaces(desired, home) {
    const taken = new Map();
    const problems = [];
    for (const publication of desired) {
        const { address, kind } = publication;
        const [place] = (0,places/* placesOf */.e)([publication], home);
        const first = place && taken.get(place.hash);
        if (place === undefined)
            problems.push({ address, message: blocker/* NO_REPOSITORY */.NZ });
        else if (first === undefined)
            taken.set(place.hash, place);
        else {
            const message = `this is the ${kind} of ${first.publication.address}: ${place.scope.owner} is the repository of the run. Remove one of the two.`;
            problems.push({ address, message });
        }
    }
    return { placed: [...taken.values()], problems };
}
function seenPlaces(placed, { apps, undeclaredApps }, github) {
    const holders = [
        ...apps.map(({ observed }) => observed.actual),
        ...undeclaredApps.map(({ actual }) => actual),
    ];
    const managed = new Set(holders.flatMap((app) => (0,publish_marks/* markedEnvironments */.tx)(app?.metadata ?? {})));
    return Promise.all(placed.map(async (place) => {
        const { scope, publication } = place;
        const observed = await github?.see(scope);
        const stored = observed?.entries?.get(publication.name);
        const isManaged = observed?.needsEnvironment === true || managed.has(scope.environment?.hash ?? '');
        return { ...place, observed, stored, isManaged };
    }));
}
async function rightsProblems(places, steps, github) {
    const written = new Set(steps.map(({ scope }) => scope.path));
    const blocked = await (0,observe/* scopeProblems */.Vd)(places, written, github);
    const open = steps.filter(({ scope }) => !blocked.has(scope.path));
    return [...(await (0,observe/* repositoryProblems */.BI)(open, github)), ...blocked.values()];
}
async function judge(place, holder, { options, host, marksKept }, github) {
    const { publication, scope, hash, stored, observed } = place;
    const { address, kind, name, source: from } = publication;
    const source = (0,publish_source/* plannedSource */.a0)(publication, holder, options.jwtExpiresIn);
    if (holder === undefined || source.state === 'absent') {
        const message = `${from.address} does not exist and is not created by this plan, so it cannot be published.`;
        return { warning: { address, message } };
    }
    const { metadata = {} } = holder.observed.actual ?? {};
    const audience = github === undefined ? [] : await audienceDifferences(place, github);
    const isSeen = observed?.entries !== undefined;
    const signs = {
        kind,
        stored,
        isSeen,
        mark: (0,publish_marks/* markOf */.Fg)(metadata, hash),
        marksKept: holder.observed.subject.carriesMarks && marksKept(holder.observed.desired.key),
        now: host.now(),
    };
    const why = (source.state === 'known' ? whyPublish({ ...signs, identity: source.identity }) : source.why) ??
        (audience.length > 0 ? 'its audience differs' : undefined);
    if (why === undefined)
        return { unchanged: { address, kind, from: from.address } };
    const fields = [
        { path: 'from', after: from.address },
        { path: 'to', after: `${kind} ${name} (${scope.label})` },
        ...(kind === 'variable' ? valueDifferences(stored, source) : []),
        ...audience,
    ];
    const recorded = (0,publish_marks/* markedDestinations */.Ib)(metadata).includes(hash);
    const change = { address, kind, action: 'publish', fields, why };
    return { step: { ...place, recorded, change } };
}
function valueDifferences(stored, source) {
    const after = source.state === 'known' ? source.identity.id : plan/* UNKNOWN_YET */.CQ;
    if (stored?.value === after)
        return [];
    const before = stored?.value === undefined ? {} : { before: stored.value };
    return [{ path: 'value', ...before, after }];
}
async function audienceDifferences({ publication: { destination, name }, scope, stored }, { store }) {
    if (destination.kind !== 'organization' || stored === undefined)
        return [];
    const { visibility, repositories } = destination;
    const after = [...new Set(repositories.map((one) => one.toLowerCase()))].sort();
    if (stored.visibility !== visibility) {
        const changed = { path: 'visibility', before: stored.visibility ?? null, after: visibility };
        return visibility === 'selected' ? [changed, { path: 'repositories', after }] : [changed];
    }
    if (visibility !== 'selected')
        return [];
    const before = await store.selectedRepositories(scope, name).catch(() => undefined);
    before?.sort();
    return before === undefined || String(before) === String(after)
        ? []
        : [{ path: 'repositories', before, after }];
}


/***/ }),

/***/ 1959:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I3: () => (/* binding */ handedFor),
/* harmony export */   a0: () => (/* binding */ plannedSource),
/* harmony export */   cu: () => (/* binding */ identityOf)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var _credentials_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9522);
/* harmony import */ var _reconcile_kind_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1741);
/* harmony import */ var _reconcile_plan_scope_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5503);




function plannedSource({ source }, step, defaultLifetime) {
    if (step === undefined)
        return { state: 'absent' };
    const { actual: app, desired, subject } = step.observed;
    const toCome = (noun) => ({ state: 'to come', why: `its ${noun} is created by this plan` });
    if (app === undefined)
        return toCome(subject.noun);
    let { id } = app;
    let signed;
    if (source.part === 'own.jwt') {
        id = desired.ownKey?.id;
        signed = desired.jwt ?? _credentials_js__WEBPACK_IMPORTED_MODULE_1__/* .OWN_JWT */ .h;
    }
    if (source.child !== undefined) {
        const found = step.children.find(({ address, desired: one }) => one !== undefined && address === (0,_reconcile_plan_scope_js__WEBPACK_IMPORTED_MODULE_2__/* .sourceOf */ .vz)(source));
        if (found?.change !== undefined && NEW.has(found.change.action))
            return toCome((0,_reconcile_kind_js__WEBPACK_IMPORTED_MODULE_3__/* .nounOf */ .a2)(found.kind));
        id = found?.actual?.id;
        signed = found?.desired && found.kind.handsOut?.jwtOf?.(found.desired);
    }
    if (id === undefined)
        return { state: 'absent' };
    return { state: 'known', identity: identityOf(source, id, signed, defaultLifetime) };
}
function handedFor({ holder, child, part }, credentials, keeper) {
    const app = credentials.get(holder);
    const inside = part === 'own.jwt' ? _credentials_js__WEBPACK_IMPORTED_MODULE_1__/* .OWN */ .ZF : child && `${child.section}.${child.key}`;
    const resource = inside === undefined ? undefined : app?.resources.get(inside);
    const found = inside === undefined ? app : resource;
    const value = inside === undefined ? holderValue(app, part) : resource && partOf(resource, part, keeper);
    if (found === undefined || value === undefined)
        return undefined;
    const text = typeof value === 'string' ? value : value.reveal();
    return { id: found.id, value: text, signed: resource?.signed };
}
function holderValue(app, part) {
    if (part === 'id')
        return app?.id;
    return part === 'token' ? app?.token : undefined;
}
function partOf({ id, secret, jwt }, part, keeper) {
    if (part === 'id')
        return id;
    if (part === 'jwt' || part === 'own.jwt')
        return jwt;
    if (part === 'secret' || secret === undefined)
        return secret;
    return keeper.learn(Buffer.from(`${id}:${secret.reveal()}`).toString('base64'));
}
const NEW = new Set(['create', 'replace', 'rotate']);
function identityOf({ part }, id, signed, defaultLifetime) {
    const jwt = part === 'jwt' || part === 'own.jwt' ? signed : undefined;
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


/***/ })

};
