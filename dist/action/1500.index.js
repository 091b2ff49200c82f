export const id = 1500;
export const ids = [1500,3519];
export const modules = {

/***/ 9522:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   YN: () => (/* binding */ credentialsOf),
/* harmony export */   ZF: () => (/* binding */ OWN),
/* harmony export */   h: () => (/* binding */ OWN_JWT)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9473);
/* harmony import */ var _reconcile_kind_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1741);
/* harmony import */ var _vendor_jwt_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4962);



async function credentialsOf({ address, desired: app, actual, children }, subject, context) {
    const resources = new Map();
    if (app.ownKey !== undefined)
        resources.set(OWN, await ownCredentials(app.ownKey, app.jwt, context));
    for (const child of children) {
        const { kind, desired } = child;
        if (kind.handsOut === undefined)
            continue;
        const inside = (0,_reconcile_kind_js__WEBPACK_IMPORTED_MODULE_2__/* .childAddress */ .$A)(kind, address, desired.key).slice(address.length + 1);
        resources.set(inside, await resourceCredentials(actual, child, kind.handsOut, context));
    }
    const sections = subject.children.filter(({ handsOut }) => handsOut?.always).map(({ section }) => section);
    return { id: actual.id, token: actual.token, resources, sections };
}
const OWN = 'own';
const OWN_JWT = { from: 'sign', scope: 'app' };
async function ownCredentials(key, signed = OWN_JWT, context) {
    return {
        id: key.id,
        secret: undefined,
        ...(await signedWith(key, signed, context)),
        signed,
        from: OWN_HANDS_OUT,
    };
}
const OWN_HANDS_OUT = { outputs: { jwt: 'jwt' } };
async function resourceCredentials(app, { desired, actual }, from, context) {
    const { id } = actual;
    const secret = from.secretOf?.(actual);
    const declared = from.jwtOf?.(desired);
    const wanted = declared?.byDefault && secret === undefined ? undefined : declared;
    if (secret !== undefined)
        context.keeper.hideForms(secret, from.jwtOf && id);
    const token = wanted === undefined ? undefined : await tokenOf(wanted, { app, actual, secret, from }, context);
    return { id, secret, jwt: token?.jwt, expires: token?.expires, signed: wanted, from };
}
async function tokenOf(wanted, { app, actual, secret, from, }, context) {
    if (wanted.from === 'api' && from.vendorToken !== undefined)
        return { jwt: await from.vendorToken(context.account, app.id, actual), expires: null };
    if (secret === undefined) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ProvisionError */ .uv('secret-unreadable', `No token can be signed: the account does not return the secret of the key ${actual.id}.`, {
            remedy: 'Use `jwt: { from: api }` for this key, or delete the key; the next run creates a new one.',
        });
    }
    return signedWith({ id: actual.id, secret }, wanted, context);
}
async function signedWith(key, wanted, { keeper, now, defaultLifetime }) {
    const lifetime = wanted.expiresIn ?? defaultLifetime;
    const seconds = Math.floor(now / 1000);
    const token = await (0,_vendor_jwt_js__WEBPACK_IMPORTED_MODULE_1__/* .signToken */ .z)(key, claimsOf(wanted), { now: seconds, lifetime });
    const expires = lifetime === 'never' ? null : new Date((seconds + lifetime) * 1000).toISOString();
    return { jwt: keeper.learn(token), expires };
}
function claimsOf({ scope, userId, externalId }) {
    return {
        scope,
        ...(userId === undefined ? {} : { userId }),
        ...(externalId === undefined ? {} : { external_id: externalId }),
    };
}


/***/ }),

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

/***/ 5217:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ suggestInstancesToFree)
/* harmony export */ });
/* harmony import */ var _reconcile_marks_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8905);
/* harmony import */ var _smooch_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1889);
/* harmony import */ var _vendor_object_id_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2572);



const LIST = 260;
async function suggestInstancesToFree(results, failures, account, run) {
    const refused = new Set(failures.filter(({ error }) => isQuota(error)).map(({ address }) => address));
    if (refused.size === 0)
        return results;
    const listed = await account.listApps().catch(() => undefined);
    if (listed === undefined)
        return results;
    const remedy = adviceFor(reclaimableIn(listed, run), run.ownership.owner);
    return results.map((result) => result.status === 'failed' && refused.has(result.address) ? { ...result, remedy } : result);
}
function isQuota(error) {
    return error instanceof _smooch_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .SmoochError */ .GZ && error.status === 402;
}
function reclaimableIn(listed, { ownership, host }) {
    const now = host.now();
    const instances = new Map();
    for (const app of listed) {
        const { id, metadata } = app;
        const instance = (0,_reconcile_marks_js__WEBPACK_IMPORTED_MODULE_0__/* .instanceOf */ .hR)(metadata);
        if (instance === undefined || instance === ownership.instance)
            continue;
        if (!(0,_reconcile_marks_js__WEBPACK_IMPORTED_MODULE_0__/* .isOurs */ .MU)(app, { ...ownership, instance }))
            continue;
        const before = instances.get(instance);
        const made = (0,_vendor_object_id_js__WEBPACK_IMPORTED_MODULE_2__/* .createdAt */ .CT)(id, now);
        const age = made === undefined ? undefined : Math.max(now - made, 0);
        const expired = ((0,_reconcile_marks_js__WEBPACK_IMPORTED_MODULE_0__/* .expiryOf */ .p1)(metadata) ?? Number.POSITIVE_INFINITY) <= now;
        instances.set(instance, {
            instance,
            apps: (before?.apps ?? 0) + 1,
            age: age === undefined ? before?.age : Math.max(age, before?.age ?? 0),
            expired: expired && (before?.expired ?? true),
        });
    }
    return [...instances.values()].sort((a, b) => Number(b.expired) - Number(a.expired) ||
        (b.age ?? 0) - (a.age ?? 0) ||
        a.instance.localeCompare(b.instance));
}
function adviceFor(reclaimable, owner) {
    const [first] = reclaimable;
    if (first === undefined) {
        return (`The subscription allows no more apps, and ${owner} has no other instances that could make room: delete apps that are ` +
            'not needed, or ask the vendor for a larger plan.');
    }
    return (`The subscription allows no more apps. These could make room: ${listText(reclaimable)}. \`smooch-provision sweep\` ` +
        '(`mode: sweep`) deletes the expired and closed ones, ' +
        `\`smooch-provision destroy --instance ${first.instance}\` (\`mode: destroy\`) the first.`);
}
function listText(reclaimable) {
    let text = '';
    for (const [index, one] of reclaimable.entries()) {
        const longer = text === '' ? textOf(one) : `${text}, ${textOf(one)}`;
        if (longer.length > LIST)
            return `${text} and ${reclaimable.length - index} more`;
        text = longer;
    }
    return text;
}
function textOf({ instance, apps, age, expired }) {
    const about = [
        ...(apps === 1 ? [] : [`${apps} apps`]),
        ...(age === undefined ? [] : [`${ageText(age)} old`]),
        ...(expired ? ['expired'] : []),
    ];
    return about.length === 0 ? instance : `${instance} (${about.join(', ')})`;
}
function ageText(milliseconds) {
    const minutes = Math.floor(milliseconds / 60_000);
    if (minutes < 60)
        return `${minutes} min`;
    const hours = Math.floor(minutes / 60);
    if (hours < 48)
        return `${hours} h`;
    return `${Math.floor(hours / 24)} days`;
}


/***/ }),

/***/ 8251:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ applyWithRetries)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9473);
/* harmony import */ var _reconcile_apply_apply_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2196);
/* harmony import */ var _reconcile_observe_observe_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8578);
/* harmony import */ var _reconcile_plan_diff_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6748);




const MOST_ROUNDS = 4;
async function applyWithRetries(difference, desired, context, { options, signingKeyId, host }, rounds) {
    const { ownership, expiry, abilities } = context;
    rounds.push(await (0,_reconcile_apply_apply_js__WEBPACK_IMPORTED_MODULE_1__/* .apply */ .B)(difference, context));
    try {
        for (let lostToAnotherRun = rounds[0]?.lostToAnotherRun ?? []; lostToAnotherRun.length > 0;) {
            if (rounds.length >= MOST_ROUNDS) {
                throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ProvisionError */ .uv('runs-collided', `Other runs keep creating ${lostToAnotherRun.join(', ')} at the same time.`, {
                    remedy: 'Let one run at a time apply a manifest: give the workflow a `concurrency` group.',
                });
            }
            const again = desired.filter(({ key }) => lostToAnotherRun.includes(key));
            const now = host.now();
            const observed = await (0,_reconcile_observe_observe_js__WEBPACK_IMPORTED_MODULE_2__/* .observe */ .lB)(context.account, again, ownership, {
                subject: context.subject,
                prune: 'none',
                abilities,
                width: context.width,
                now,
                waiting: context,
                gone: new Set(rounds.flatMap(({ gone }) => [...gone])),
            });
            const left = (0,_reconcile_plan_diff_js__WEBPACK_IMPORTED_MODULE_3__/* .diff */ .U)({ ...observed, undeclaredApps: [], doubts: [] }, {
                ownership,
                expiry,
                prune: 'none',
                signingKeyId,
                abilities,
                allowReplace: options.allowReplace,
                now,
            });
            refuseLater(left.problems);
            const applied = await (0,_reconcile_apply_apply_js__WEBPACK_IMPORTED_MODULE_1__/* .apply */ .B)(left, context);
            rounds.push(applied);
            lostToAnotherRun = applied.lostToAnotherRun;
        }
    }
    finally {
        await removeLeftovers(rounds);
    }
}
async function removeLeftovers(rounds) {
    const score = rounds.at(-1)?.score;
    for (const { address, remove } of rounds.flatMap(({ leftovers }) => leftovers)) {
        await remove().catch((error) => score?.failedBeside(address, error));
    }
}
function refuseLater(problems) {
    if (problems.length === 0)
        return;
    const texts = problems.map(({ address, message }) => `${address}: ${message}`);
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ProvisionError */ .uv('runs-collided', `Another run created the same apps at the same time, and now: ${texts.join(' ')}`, {
        remedy: 'Run again, and let one run at a time apply a manifest: give the workflow a `concurrency` group.',
    });
}


/***/ }),

/***/ 2127:
/***/ ((__webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ applyManifest)
/* harmony export */ });
/* harmony import */ var _reconcile_plan_plan_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(940);
/* harmony import */ var _reconcile_plan_policies_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7169);
/* harmony import */ var _app_limit_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5217);
/* harmony import */ var _approval_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3084);
/* harmony import */ var _carry_out_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3545);
/* harmony import */ var _check_targets_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8172);
/* harmony import */ var _collect_credentials_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(4326);
/* harmony import */ var _plan_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(6316);
/* harmony import */ var _publish_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(7044);
/* harmony import */ var _results_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(9645);
/* harmony import */ var _strict_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(2794);
/* harmony import */ var _unpublish_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(3897);
var __webpack_async_dependencies__ = __webpack_handle_async_dependencies__([_carry_out_js__WEBPACK_IMPORTED_MODULE_4__, _collect_credentials_js__WEBPACK_IMPORTED_MODULE_6__, _plan_js__WEBPACK_IMPORTED_MODULE_7__, _publish_js__WEBPACK_IMPORTED_MODULE_8__]);
([_carry_out_js__WEBPACK_IMPORTED_MODULE_4__, _collect_credentials_js__WEBPACK_IMPORTED_MODULE_6__, _plan_js__WEBPACK_IMPORTED_MODULE_7__, _publish_js__WEBPACK_IMPORTED_MODULE_8__] = __webpack_async_dependencies__.then ? (await __webpack_async_dependencies__)() : __webpack_async_dependencies__);












async function applyManifest(account, run) {
    const { manifest, options, host, found } = run;
    const plan = (reading) => (0,_plan_js__WEBPACK_IMPORTED_MODULE_7__/* .planManifest */ .jO)(account, reading);
    const shown = await plan(run);
    await expectReviewedPlan(run);
    (0,_strict_js__WEBPACK_IMPORTED_MODULE_10__/* .refuseWarnings */ .I)(options, found);
    await (0,_check_targets_js__WEBPACK_IMPORTED_MODULE_5__/* .checkTargets */ .V)(shown.difference, options.waitForTargets, host.stop).catch((0,_plan_js__WEBPACK_IMPORTED_MODULE_7__/* .placeProblems */ .kv)(manifest));
    const planned = await (0,_approval_js__WEBPACK_IMPORTED_MODULE_3__/* .approved */ .C)(shown, plan, run);
    const { difference, publishing, unpublishing } = planned;
    const prepared = await (0,_publish_js__WEBPACK_IMPORTED_MODULE_8__/* .preparePublishing */ .fj)(publishing, run).catch((0,_plan_js__WEBPACK_IMPORTED_MODULE_7__/* .placeProblems */ .kv)(manifest));
    const onError = (error) => {
        found.errors.push(error);
    };
    const unpublished = await (0,_unpublish_js__WEBPACK_IMPORTED_MODULE_11__/* .unpublishAll */ .sb)(unpublishing === undefined ? [] : [unpublishing], run);
    const freed = (0,_reconcile_plan_policies_js__WEBPACK_IMPORTED_MODULE_1__/* .withPolicies */ .b)(difference, { stillPublished: unpublished.holding });
    const changes = (0,_reconcile_plan_plan_js__WEBPACK_IMPORTED_MODULE_0__/* .changesOf */ .fs)(difference);
    const context = { ...(0,_carry_out_js__WEBPACK_IMPORTED_MODULE_4__/* .applyContext */ .S)(account, run, changes.length), alsoMarked: prepared?.marks ?? new Map() };
    const applied = await (0,_carry_out_js__WEBPACK_IMPORTED_MODULE_4__/* .carryOut */ .u)(account, { ...planned, difference: freed }, context, run, onError);
    const { rounds, apps, holders } = applied;
    for (const { address, message } of rounds.flatMap(({ warnings }) => warnings))
        host.log.warn(`${address}: ${message}`, undefined, { code: 'account-warning', address });
    const failures = rounds.flatMap((round) => round.failures);
    const results = await (0,_app_limit_js__WEBPACK_IMPORTED_MODULE_2__/* .suggestInstancesToFree */ .E)((0,_results_js__WEBPACK_IMPORTED_MODULE_9__/* .resultsOf */ .qS)(changes, rounds).map((0,_unpublish_js__WEBPACK_IMPORTED_MODULE_11__/* .explainKept */ .W_)(difference, unpublished.holding)), failures, account, run);
    found.results = [...results, ...unpublished.results];
    const existing = new Set(holders.flatMap((one) => one.apps.map(({ address }) => address)));
    await prepared?.takeBack(existing).catch(onError);
    if (options.maskAppIds)
        for (const { actual } of apps)
            host.keeper.cover(actual.id);
    await (0,_collect_credentials_js__WEBPACK_IMPORTED_MODULE_6__/* .collectCredentials */ .R)(holders, run, onError).catch(onError);
    (0,_results_js__WEBPACK_IMPORTED_MODULE_9__/* .reportBeside */ .tC)(changes, rounds, run);
    await (0,_publish_js__WEBPACK_IMPORTED_MODULE_8__/* .publishAll */ .V7)(publishing, [{ account, apps }], run).catch(onError);
}
async function expectReviewedPlan({ manifest, options, host, found }) {
    if (options.expectPlan === undefined || found.plan === undefined)
        return;
    const { expectPlan } = await __webpack_require__.e(/* import() */ 27).then(__webpack_require__.bind(__webpack_require__, 27));
    const gone = await expectPlan(found.plan, options.expectPlan, { folders: host, manifest });
    if (gone === 0)
        return;
    host.log.info(`The plan is what is left of the reviewed one. Changes no longer needed: ${gone}.`);
}

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } });

/***/ }),

/***/ 3084:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ approved)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9473);
/* harmony import */ var _smooch_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1889);


async function approved(shown, look, run) {
    const { host, found } = run;
    const { plan } = found;
    if (host.approve === undefined || plan === undefined || plan.changes.length === 0)
        return shown;
    const answer = host.stop.reason === undefined ? await host.approve() : 'interrupted';
    if (answer === 'interrupted') {
        host.stop.request('SIGINT');
        throw new _smooch_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .Interrupted */ .j$('the run was stopped at its question');
    }
    if (answer === 'no') {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ProvisionError */ .uv('not-approved', 'The plan was not approved; nothing was changed.');
    }
    const quiet = quietly(run);
    const again = await look(quiet);
    if (quiet.found.plan?.digest === plan.digest)
        return again;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ProvisionError */ .uv('plan-refused', 'The account has changed since this plan was shown; nothing was changed.', { remedy: 'Run again to see the plan as it is now.' });
}
function quietly(run) {
    return {
        ...run,
        host: { ...run.host, log: SILENT, files: undefined },
        options: { ...run.options, planFile: undefined },
        found: { ...run.found, errors: [] },
    };
}
const nothing = () => { };
const SILENT = {
    colour: false,
    info: nothing,
    notice: nothing,
    warn: nothing,
    error: nothing,
    debug: nothing,
    group: nothing,
    progress: nothing,
};


/***/ }),

/***/ 2415:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ asInstance)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9473);
/* harmony import */ var _reconcile_subject_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4015);


const LONGEST_NAME = 100;
function asInstance(manifest, instance) {
    if (instance === undefined)
        return manifest;
    const problems = [];
    const copyOf = (one, section, noun) => {
        const { id, ...copy } = one;
        const name = (0,_reconcile_subject_js__WEBPACK_IMPORTED_MODULE_1__/* .nameInInstance */ .M)(one.name, instance);
        const address = `${section}.${one.key}`;
        if (id !== undefined) {
            const message = `binds the ${noun} to one id, which an instance cannot share. Remove it, or run without \`instance\`.`;
            problems.push({ address: `${address}.id`, message });
        }
        if (name.length > LONGEST_NAME) {
            const message = `with the instance, the name has ${name.length} characters; the vendor takes ${LONGEST_NAME}`;
            problems.push({ address: `${address}.name`, message });
        }
        return { ...copy, name, protect: false };
    };
    const apps = manifest.apps.map((app) => copyOf(app, 'apps', 'app'));
    const serviceAccounts = manifest.serviceAccounts.map((one) => copyOf(one, 'serviceAccounts', 'service account'));
    if (problems.length > 0) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ManifestError */ .Sh(problems.map((problem) => ({ ...problem, place: manifest.place(problem.address) })));
    }
    return { ...manifest, apps, serviceAccounts };
}


/***/ }),

/***/ 3545:
/***/ ((__webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ applyContext),
/* harmony export */   u: () => (/* binding */ carryOut)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var _kinds_subjects_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1571);
/* harmony import */ var _apply_with_retry_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8251);
var __webpack_async_dependencies__ = __webpack_handle_async_dependencies__([_kinds_subjects_js__WEBPACK_IMPORTED_MODULE_1__]);
_kinds_subjects_js__WEBPACK_IMPORTED_MODULE_1__ = (__webpack_async_dependencies__.then ? (await __webpack_async_dependencies__)() : __webpack_async_dependencies__)[0];



async function carryOut(account, { difference }, context, run, onError) {
    const { manifest } = run;
    const rounds = [];
    const isApp = ({ observed }) => observed.subject === _kinds_subjects_js__WEBPACK_IMPORTED_MODULE_1__/* .APPS */ .h;
    const ofApps = { ...difference, apps: difference.apps.filter(isApp) };
    await (0,_apply_with_retry_js__WEBPACK_IMPORTED_MODULE_2__/* .applyWithRetries */ .l)(ofApps, manifest.apps, context, run, rounds).catch(onError);
    const apps = rounds.flatMap((applied) => applied.apps);
    const holders = [{ account, apps }];
    const services = difference.apps.filter((step) => !isApp(step));
    if (services.length > 0) {
        const { asApp, serviceContext } = await __webpack_require__.e(/* import() */ 4411).then(__webpack_require__.bind(__webpack_require__, 4411));
        const pass = serviceContext(account, context);
        const done = [];
        if (pass !== undefined) {
            const ofServices = { ...difference, apps: services, undeclaredApps: [] };
            const declared = manifest.serviceAccounts.map(asApp);
            await (0,_apply_with_retry_js__WEBPACK_IMPORTED_MODULE_2__/* .applyWithRetries */ .l)(ofServices, declared, pass, run, done).catch(onError);
            holders.push({ account: pass.account, apps: done.flatMap((applied) => applied.apps) });
        }
        rounds.push(...done);
    }
    return { rounds, apps, holders };
}
function applyContext(account, { ownership, expiry, options, abilities, host }, total) {
    const { log, stop, pace } = host;
    return {
        subject: _kinds_subjects_js__WEBPACK_IMPORTED_MODULE_1__/* .APPS */ .h,
        account,
        ownership,
        expiry,
        stop,
        abilities,
        width: options.maxInFlight,
        now: host.now,
        nonce: node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID,
        pace,
        onLongWait: (line) => log.info(line),
        onSettled: (settled) => log.progress(settled, total, 'Applying'),
    };
}

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } });

/***/ }),

/***/ 8172:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ checkTargets)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9473);
/* harmony import */ var _reconcile_pool_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3977);


const WIDTH = 8;
async function checkTargets(difference, waitSeconds, stop) {
    const targets = newTargets(difference);
    if (targets.size === 0)
        return;
    const { checkTarget } = await __webpack_require__.e(/* import() */ 6106).then(__webpack_require__.bind(__webpack_require__, 6106));
    const failures = await (0,_reconcile_pool_js__WEBPACK_IMPORTED_MODULE_1__/* .inPool */ .Q)([...targets], WIDTH, async ([target, addresses]) => {
        const failure = await checkTarget(target, waitSeconds, stop);
        return failure === undefined ? [] : addresses.map((address) => ({ address, failure }));
    });
    const problems = failures.flat().map(({ address, failure }) => ({
        address,
        message: `the target ${failure.target} ${failure.why}. The vendor asks it with HEAD and would refuse the webhook: ` +
            'answer HEAD with 200 there or at `/`, or give the target time to start with `wait-for-targets`.',
    }));
    if (problems.length > 0)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .PlanRefused */ .Me(problems);
}
function newTargets({ apps }) {
    const targets = new Map();
    for (const { change, address } of apps.flatMap(({ children }) => children)) {
        const target = change?.fields.find(({ path }) => path === 'target')?.after;
        if (change?.kind !== 'webhook' || typeof target !== 'string')
            continue;
        const addresses = targets.get(target);
        if (addresses === undefined)
            targets.set(target, [`${address}.target`]);
        else
            addresses.push(`${address}.target`);
    }
    return targets;
}


/***/ }),

/***/ 4326:
/***/ ((__webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ collectCredentials),
/* harmony export */   r: () => (/* binding */ handedOut)
/* harmony export */ });
/* harmony import */ var _credentials_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9522);
/* harmony import */ var _kinds_subjects_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1571);
/* harmony import */ var _reconcile_subject_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4015);
var __webpack_async_dependencies__ = __webpack_handle_async_dependencies__([_kinds_subjects_js__WEBPACK_IMPORTED_MODULE_1__]);
_kinds_subjects_js__WEBPACK_IMPORTED_MODULE_1__ = (__webpack_async_dependencies__.then ? (await __webpack_async_dependencies__)() : __webpack_async_dependencies__)[0];



async function collectCredentials(holders, { manifest, options, host, found }, onFailure) {
    const { keeper, now, log } = host;
    const signing = { keeper, now: now(), defaultLifetime: options.jwtExpiresIn };
    const all = new Map();
    for (const { account, apps } of holders) {
        for (const app of apps) {
            try {
                all.set(app.address, await (0,_credentials_js__WEBPACK_IMPORTED_MODULE_0__/* .credentialsOf */ .YN)(app, subjectOf(app), { ...signing, account }));
            }
            catch (error) {
                onFailure(error);
            }
        }
    }
    const of = (subject, declared) => new Map(declared.flatMap(({ key }) => {
        const credentials = all.get((0,_reconcile_subject_js__WEBPACK_IMPORTED_MODULE_2__/* .addressOf */ .c)(subject, key));
        return credentials === undefined ? [] : [[key, credentials]];
    }));
    found.credentials = of(_kinds_subjects_js__WEBPACK_IMPORTED_MODULE_1__/* .APPS */ .h, manifest.apps);
    found.serviceAccounts = of(_kinds_subjects_js__WEBPACK_IMPORTED_MODULE_1__/* .SERVICE_ACCOUNTS */ .tC, manifest.serviceAccounts);
    warnOfEndless(handedOut(found), (message) => log.warn(message));
}
function handedOut({ credentials, serviceAccounts, }) {
    const addressed = (subject, all = new Map()) => [...all].map(([key, one]) => [(0,_reconcile_subject_js__WEBPACK_IMPORTED_MODULE_2__/* .addressOf */ .c)(subject, key), one]);
    return new Map([...addressed(_kinds_subjects_js__WEBPACK_IMPORTED_MODULE_1__/* .APPS */ .h, credentials), ...addressed(_kinds_subjects_js__WEBPACK_IMPORTED_MODULE_1__/* .SERVICE_ACCOUNTS */ .tC, serviceAccounts)]);
}
function warnOfEndless(credentials, warn) {
    const endless = [...credentials].flatMap(([address, { resources }]) => [...resources].flatMap(([inside, { expires }]) => (expires === null ? [`${address}.${inside}`] : [])));
    if (endless.length === 0)
        return;
    warn(`${endless.join(', ')}: the JWT never expires; once leaked, it is good until its key is deleted. ` +
        'Write `expiresIn: 30d`, or set `jwt-expires-in`.');
}
function subjectOf({ address }) {
    return address.startsWith(`${_kinds_subjects_js__WEBPACK_IMPORTED_MODULE_1__/* .SERVICE_ACCOUNTS */ .tC.section}.`) ? _kinds_subjects_js__WEBPACK_IMPORTED_MODULE_1__/* .SERVICE_ACCOUNTS */ .tC : _kinds_subjects_js__WEBPACK_IMPORTED_MODULE_1__/* .APPS */ .h;
}

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } });

/***/ }),

/***/ 3829:
/***/ ((__webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ handOutCredentials)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9473);
/* harmony import */ var _kinds_subjects_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1571);
/* harmony import */ var _report_words_total_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(991);
/* harmony import */ var _collect_credentials_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4326);
/* harmony import */ var _plan_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6316);
var __webpack_async_dependencies__ = __webpack_handle_async_dependencies__([_kinds_subjects_js__WEBPACK_IMPORTED_MODULE_1__, _collect_credentials_js__WEBPACK_IMPORTED_MODULE_3__, _plan_js__WEBPACK_IMPORTED_MODULE_4__]);
([_kinds_subjects_js__WEBPACK_IMPORTED_MODULE_1__, _collect_credentials_js__WEBPACK_IMPORTED_MODULE_3__, _plan_js__WEBPACK_IMPORTED_MODULE_4__] = __webpack_async_dependencies__.then ? (await __webpack_async_dependencies__)() : __webpack_async_dependencies__);





async function handOutCredentials(account, run) {
    const { options, host, manifest, abilities } = run;
    const { log, keeper } = host;
    const { difference } = await (0,_plan_js__WEBPACK_IMPORTED_MODULE_4__/* .computePlan */ .Ru)(account, run);
    const accounts = abilities.serviceAccounts ? account.serviceAccounts : undefined;
    const missing = difference.apps.flatMap(({ observed, children }) => observed.actual === undefined
        ? [observed.address]
        : children
            .filter(({ desired, actual }) => desired !== undefined && actual === undefined)
            .map(({ address }) => address));
    for (const { address, message } of difference.warnings)
        if (missing.includes(address))
            log.warn(`${address}: ${message}`, undefined, { code: 'account-warning', address });
    const unsettled = [
        ...difference.problems.filter(({ address }) => missing.includes(address)),
        ...(accounts ? [] : difference.problems.filter(isOfServiceAccount)),
    ];
    if (unsettled.length > 0)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .PlanRefused */ .Me(unsettled.map((0,_plan_js__WEBPACK_IMPORTED_MODULE_4__/* .placed */ .GS)(manifest)));
    if (missing.length > 0) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ProvisionError */ .uv('not-found', `Missing in the account: ${missing.join(', ')}.`, {
            remedy: 'Apply the manifest first: `mode: credentials` only hands out what is there.',
        });
    }
    const apps = present(difference, _kinds_subjects_js__WEBPACK_IMPORTED_MODULE_1__/* .APPS */ .h);
    const serviceAccounts = present(difference, _kinds_subjects_js__WEBPACK_IMPORTED_MODULE_1__/* .SERVICE_ACCOUNTS */ .tC);
    if (options.maskAppIds)
        for (const { actual } of apps)
            keeper.cover(actual.id);
    const holders = [{ account, apps }, ...(accounts ? [{ account: accounts, apps: serviceAccounts }] : [])];
    await (0,_collect_credentials_js__WEBPACK_IMPORTED_MODULE_3__/* .collectCredentials */ .R)(holders, run, (error) => {
        throw error;
    });
    const count = [
        (0,_report_words_total_js__WEBPACK_IMPORTED_MODULE_2__/* .counted */ .hS)(apps.length, 'app'),
        ...(serviceAccounts.length === 0 ? [] : [(0,_report_words_total_js__WEBPACK_IMPORTED_MODULE_2__/* .counted */ .hS)(serviceAccounts.length, 'service account')]),
    ];
    log.info(`Handed out the credentials of ${count.join(' and ')}.`);
}
function isOfServiceAccount({ address }) {
    return address.startsWith(`${_kinds_subjects_js__WEBPACK_IMPORTED_MODULE_1__/* .SERVICE_ACCOUNTS */ .tC.section}.`);
}
function present({ apps }, subject) {
    return apps.flatMap(({ observed, children }) => {
        const { address, desired, actual } = observed;
        if (actual === undefined || observed.subject !== subject)
            return [];
        const found = children.flatMap(({ kind, desired: child, actual: one }) => child === undefined || one === undefined ? [] : [{ kind, desired: child, actual: one }]);
        return [{ address, desired, actual, children: found }];
    });
}

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } });

/***/ }),

/***/ 1500:
/***/ ((__webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   runOnAccount: () => (/* binding */ runOnAccount)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9473);
/* harmony import */ var _runtime_version_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(9623);
/* harmony import */ var _smooch_auth_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6396);
/* harmony import */ var _smooch_open_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1034);
/* harmony import */ var _apply_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2127);
/* harmony import */ var _as_instance_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2415);
/* harmony import */ var _credentials_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3829);
/* harmony import */ var _plan_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(6316);
/* harmony import */ var _results_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(9645);
var __webpack_async_dependencies__ = __webpack_handle_async_dependencies__([_apply_js__WEBPACK_IMPORTED_MODULE_3__, _credentials_js__WEBPACK_IMPORTED_MODULE_5__, _plan_js__WEBPACK_IMPORTED_MODULE_6__]);
([_apply_js__WEBPACK_IMPORTED_MODULE_3__, _credentials_js__WEBPACK_IMPORTED_MODULE_5__, _plan_js__WEBPACK_IMPORTED_MODULE_6__] = __webpack_async_dependencies__.then ? (await __webpack_async_dependencies__)() : __webpack_async_dependencies__);









async function runOnAccount(run) {
    try {
        await carryOutMode(run);
    }
    finally {
        if (run.found.results !== undefined)
            await (0,_results_js__WEBPACK_IMPORTED_MODULE_7__/* .keepResults */ .eT)(run);
    }
}
async function carryOutMode(run) {
    const { options, host, found } = run;
    const { credentials } = options;
    if (credentials !== undefined)
        (0,_smooch_auth_js__WEBPACK_IMPORTED_MODULE_1__/* .checkCredentials */ .vG)(credentials, host.now());
    const copy = (0,_as_instance_js__WEBPACK_IMPORTED_MODULE_4__/* .asInstance */ .q)(run.manifest, options.instance);
    const general = accessOf(copy, run);
    const keys = options.appKeys.size === 0
        ? { manifest: copy, own: [], sentBefore: 0, outOfReach: new Set() }
        : await (await __webpack_require__.e(/* import() */ 8184).then(__webpack_require__.bind(__webpack_require__, 8184))).withOwnKeys({ ...run, manifest: copy }, general);
    const { manifest, own, sentBefore, outOfReach } = keys;
    const access = { ...general, own, sentBefore };
    const about = {
        ...run,
        own,
        outOfReach,
        manifest,
        ownership: ownershipOf(manifest, options),
        expiry: expiryOf(options, host),
        signingKeyId: credentials && (0,_smooch_auth_js__WEBPACK_IMPORTED_MODULE_1__/* .signingKeyId */ .ST)(credentials),
        pullRequests: await pullRequestsFor(options, host),
    };
    const opened = (account) => {
        found.account = account;
        return [account.account, { ...about, abilities: account.abilities }];
    };
    const reading = () => opened((0,_smooch_open_js__WEBPACK_IMPORTED_MODULE_2__/* .openReader */ .cE)(access, host.keeper, host.stop));
    const writing = () => opened((0,_smooch_open_js__WEBPACK_IMPORTED_MODULE_2__/* .openAccount */ .sj)(access, host.keeper, host.stop));
    switch (options.mode) {
        case 'apply': {
            if (options.instance === undefined)
                return (0,_apply_js__WEBPACK_IMPORTED_MODULE_3__/* .applyManifest */ .G)(...writing());
            const { applyInstance } = await __webpack_require__.e(/* import() */ 1938).then(__webpack_require__.bind(__webpack_require__, 1938));
            return applyInstance(...writing());
        }
        case 'destroy': {
            const { destroy } = await __webpack_require__.e(/* import() */ 4705).then(__webpack_require__.bind(__webpack_require__, 4705));
            return destroy(...writing());
        }
        case 'sweep': {
            const { sweep } = await __webpack_require__.e(/* import() */ 7067).then(__webpack_require__.bind(__webpack_require__, 9448));
            return sweep(...writing());
        }
        case 'export': {
            const { exportAccount } = await Promise.all(/* import() */[__webpack_require__.e(6991), __webpack_require__.e(5502)]).then(__webpack_require__.bind(__webpack_require__, 5502));
            return exportAccount(...reading());
        }
        case 'credentials':
            return (0,_credentials_js__WEBPACK_IMPORTED_MODULE_5__/* .handOutCredentials */ .m)(...reading());
        case 'plan':
            await (0,_plan_js__WEBPACK_IMPORTED_MODULE_6__/* .planManifest */ .jO)(...reading());
            return;
        case 'check':
            return checkManifest(...reading());
        case 'validate':
            return;
    }
}
async function checkManifest(account, run) {
    await (0,_plan_js__WEBPACK_IMPORTED_MODULE_6__/* .planManifest */ .jO)(account, run);
    const { manifest, options, host, found } = run;
    const { reportDrift } = await __webpack_require__.e(/* import() */ 2440).then(__webpack_require__.bind(__webpack_require__, 2440));
    if (found.plan === undefined)
        return;
    const drift = reportDrift(found.plan, manifest, { log: host.log, fails: options.failOnDrift });
    if (drift !== undefined)
        found.drift = drift;
}
function ownershipOf({ owner, previousOwners }, { instance }) {
    if (owner !== undefined)
        return { owner, instance, previous: previousOwners };
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ProvisionError */ .uv('owner-missing', 'No owner is set.', {
        remedy: 'Write `owner: acme/messaging` into the manifest, or set the input `owner`. In a job, the default is the repository.',
    });
}
async function pullRequestsFor({ mode, instance, githubToken }, { pullRequests, environment, keeper, log, pace }) {
    const repository = environment['GITHUB_REPOSITORY'];
    const asksGitHub = mode === 'sweep' || (mode === 'apply' && instance !== undefined);
    if (pullRequests !== undefined || !asksGitHub || githubToken === undefined || !repository)
        return pullRequests;
    const { githubApiUrl } = await __webpack_require__.e(/* import() */ 7198).then(__webpack_require__.bind(__webpack_require__, 7198));
    const apiUrl = githubApiUrl(environment);
    if (apiUrl === undefined) {
        log.warn('GITHUB_API_URL is not an https address: no token is sent there, and pull requests are not looked up.');
        return undefined;
    }
    const { pullRequestsOf } = await __webpack_require__.e(/* import() */ 9554).then(__webpack_require__.bind(__webpack_require__, 9554));
    return pullRequestsOf(repository, { token: githubToken, apiUrl, pace, redact: (text) => keeper.redact(text) }, (message) => log.warn(message));
}
function expiryOf({ ttl }, { now }) {
    return ttl === undefined ? undefined : { ttl, now: now() };
}
function accessOf({ api }, { options, host }) {
    const { baseUrl, maxInFlight, credentials } = options;
    return { api, baseUrl, credentials, maxInFlight, userAgent: _runtime_version_js__WEBPACK_IMPORTED_MODULE_8__/* .USER_AGENT */ ._O, pace: host.pace, now: host.now };
}

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } });

/***/ }),

/***/ 6316:
/***/ ((__webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GS: () => (/* binding */ placed),
/* harmony export */   Ru: () => (/* binding */ computePlan),
/* harmony export */   jO: () => (/* binding */ planManifest),
/* harmony export */   kv: () => (/* binding */ placeProblems)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9473);
/* harmony import */ var _kinds_subjects_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1571);
/* harmony import */ var _reconcile_observe_observe_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8578);
/* harmony import */ var _reconcile_plan_diff_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6748);
/* harmony import */ var _reconcile_plan_guard_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2058);
/* harmony import */ var _reconcile_plan_plan_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(940);
/* harmony import */ var _reconcile_plan_policies_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(7169);
/* harmony import */ var _reconcile_plan_scope_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(5503);
/* harmony import */ var _reconcile_plan_shown_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(2842);
/* harmony import */ var _report_log_plan_log_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(6144);
/* harmony import */ var _report_plan_document_file_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(981);
/* harmony import */ var _secrets_redaction_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(7799);
/* harmony import */ var _publish_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(7044);
/* harmony import */ var _unpublish_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(3897);
var __webpack_async_dependencies__ = __webpack_handle_async_dependencies__([_kinds_subjects_js__WEBPACK_IMPORTED_MODULE_1__, _report_log_plan_log_js__WEBPACK_IMPORTED_MODULE_9__, _publish_js__WEBPACK_IMPORTED_MODULE_12__]);
([_kinds_subjects_js__WEBPACK_IMPORTED_MODULE_1__, _report_log_plan_log_js__WEBPACK_IMPORTED_MODULE_9__, _publish_js__WEBPACK_IMPORTED_MODULE_12__] = __webpack_async_dependencies__.then ? (await __webpack_async_dependencies__)() : __webpack_async_dependencies__);














async function computePlan(account, run) {
    const { manifest, options, ownership, expiry, signingKeyId, abilities, host } = run;
    const { prune, only, shard } = options;
    const { stop, pace } = host;
    const now = host.now();
    const scope = (0,_reconcile_plan_scope_js__WEBPACK_IMPORTED_MODULE_7__/* .declaredInScope */ .uC)(manifest, { only, part: shard, kinds: _kinds_subjects_js__WEBPACK_IMPORTED_MODULE_1__/* .APPS */ .h.children });
    const apps = new Set(scope.apps.filter(({ key }) => !run.outOfReach.has(key)));
    const observed = await (0,_reconcile_observe_observe_js__WEBPACK_IMPORTED_MODULE_2__/* .observe */ .lB)(account, manifest.apps, ownership, {
        subject: _kinds_subjects_js__WEBPACK_IMPORTED_MODULE_1__/* .APPS */ .h,
        isAbout: (app) => apps.has(app),
        prune,
        abilities,
        width: options.maxInFlight,
        now,
        waiting: { stop, pace, onLongWait: (line) => host.log.info(line) },
    });
    const undeclaredApps = (0,_reconcile_plan_scope_js__WEBPACK_IMPORTED_MODULE_7__/* .straysInScope */ .o3)(observed.undeclaredApps, only, shard);
    const leaving = prune === 'none' ? [] : undeclaredApps;
    const about = { subject: _kinds_subjects_js__WEBPACK_IMPORTED_MODULE_1__/* .APPS */ .h, abilities, width: options.maxInFlight, now };
    const difference = (0,_reconcile_plan_diff_js__WEBPACK_IMPORTED_MODULE_3__/* .diff */ .U)({
        ...observed,
        undeclaredApps,
        contents: await (0,_reconcile_observe_observe_js__WEBPACK_IMPORTED_MODULE_2__/* .contentsOf */ .KD)(account, leaving, about),
        doubts: (0,_reconcile_plan_scope_js__WEBPACK_IMPORTED_MODULE_7__/* .doubtsInScope */ .R9)(observed.doubts, only, shard),
    }, { ownership, expiry, prune, signingKeyId, abilities, now, allowReplace: options.allowReplace });
    const own = (0,_reconcile_plan_policies_js__WEBPACK_IMPORTED_MODULE_6__/* .withPolicies */ .b)(difference, { scope: { only, sources: (0,_reconcile_plan_scope_js__WEBPACK_IMPORTED_MODULE_7__/* .sourcesFor */ .Mj)(manifest.publish, only) } });
    const services = await servicesIn(account, scope.serviceAccounts, observed.listed, run);
    return {
        difference: services === undefined ? own : together(own, services),
        listed: observed.listed,
        others: observed.others,
    };
}
async function servicesIn(account, declared, listed, run) {
    if (declared.length === 0)
        return undefined;
    const { planServiceAccounts } = await __webpack_require__.e(/* import() */ 4411).then(__webpack_require__.bind(__webpack_require__, 4411));
    return planServiceAccounts(account, declared, listed, run);
}
function together(one, other) {
    return {
        apps: [...one.apps, ...other.apps],
        undeclaredApps: [...one.undeclaredApps, ...other.undeclaredApps],
        unmanaged: [...one.unmanaged, ...other.unmanaged],
        warnings: [...one.warnings, ...other.warnings],
        problems: [...one.problems, ...other.problems],
    };
}
async function planManifest(account, run) {
    const { manifest, options, host, ownership, found } = run;
    const { log, keeper } = host;
    const compared = await computePlan(account, run);
    found.appIds = compared.difference.apps.flatMap(({ observed: { subject, actual } }) => subject === _kinds_subjects_js__WEBPACK_IMPORTED_MODULE_1__/* .APPS */ .h && actual !== undefined ? [actual.id] : []);
    if (options.maskAppIds)
        for (const id of found.appIds)
            keeper.cover(id);
    const publishing = await (0,_publish_js__WEBPACK_IMPORTED_MODULE_12__/* .planPublishing */ .NT)(compared.difference, compared.others, run);
    const toPublish = publishing?.plan.steps.flatMap(({ publication: { source } }) => source.child === undefined ? [] : [(0,_reconcile_plan_scope_js__WEBPACK_IMPORTED_MODULE_7__/* .sourceOf */ .vz)(source)]);
    const difference = (0,_reconcile_plan_policies_js__WEBPACK_IMPORTED_MODULE_6__/* .withPolicies */ .b)(compared.difference, { ...(toPublish && { toPublish }) });
    const unpublishing = await planPrunedPublications(difference, compared.others, run);
    const whole = (0,_reconcile_plan_plan_js__WEBPACK_IMPORTED_MODULE_5__/* .planOf */ .XC)(difference, {
        api: manifest.api,
        ownership,
        concealment: manifest.concealment,
        warnings: [...manifest.warnings, ...(publishing?.warnings ?? []), ...(unpublishing?.warnings ?? [])],
        publishing: {
            changes: [
                ...(publishing?.changes ?? []),
                ...(unpublishing?.deletions ?? []).map(({ change }) => change),
            ],
            unchanged: publishing?.unchanged ?? [],
        },
    });
    const plan = (0,_secrets_redaction_js__WEBPACK_IMPORTED_MODULE_11__/* .redacted */ .p)(whole, (text) => keeper.redact(text));
    found.plan = plan;
    found.unchanged = [...unchangedIn(difference), ...(publishing?.unchanged ?? [])];
    (0,_report_log_plan_log_js__WEBPACK_IMPORTED_MODULE_9__/* .logPlan */ .u)(log, { ...plan, warnings: plan.warnings.slice(manifest.warnings.length) }, options.baseUrl);
    const planFile = await (0,_report_plan_document_file_js__WEBPACK_IMPORTED_MODULE_10__/* .keepDocument */ .x)('plan', plan, options.planFile, host);
    if (planFile !== undefined)
        found.planFile = planFile;
    const problems = [...difference.problems, ...(publishing?.problems ?? [])];
    (0,_reconcile_plan_guard_js__WEBPACK_IMPORTED_MODULE_4__/* .guard */ .a)((0,_reconcile_plan_plan_js__WEBPACK_IMPORTED_MODULE_5__/* .changesOf */ .fs)(difference), problems.map((0,_reconcile_plan_shown_js__WEBPACK_IMPORTED_MODULE_8__/* .shownProblem */ .F0)(manifest.concealment)).map(placed(manifest)), options.maxDeletes);
    return { ...compared, difference, publishing, unpublishing };
}
async function planPrunedPublications({ apps, undeclaredApps }, others, run) {
    if (run.ownership.instance === undefined || undeclaredApps.length === 0)
        return undefined;
    const own = apps.flatMap(({ observed: { actual } }) => actual ?? []);
    const going = {
        apps: undeclaredApps.map(({ actual }) => actual),
        others: [...others, ...own],
        stays: run.manifest.publish,
        why: 'its app is no longer in the manifest',
        within: '',
    };
    return (0,_unpublish_js__WEBPACK_IMPORTED_MODULE_13__/* .planUnpublishing */ .g9)({ publish: [] }, going, run);
}
function placed(manifest) {
    return (problem) => ({ ...problem, place: problem.place ?? manifest.place(problem.address) });
}
function placeProblems(manifest) {
    return (error) => {
        throw error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .PlanRefused */ .Me ? new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .PlanRefused */ .Me(error.problems.map(placed(manifest))) : error;
    };
}
function unchangedIn({ apps }) {
    return apps
        .flatMap(({ observed, change, children }) => [
        { address: observed.address, kind: observed.subject.kind, change },
        ...children.map((child) => ({ address: child.address, kind: child.kind.kind, change: child.change })),
    ])
        .filter(({ change }) => change === undefined)
        .map(({ address, kind }) => ({ address, kind }));
}

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } });

/***/ }),

/***/ 7044:
/***/ ((__webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   NT: () => (/* binding */ planPublishing),
/* harmony export */   V7: () => (/* binding */ publishAll),
/* harmony export */   fj: () => (/* binding */ preparePublishing)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9473);
/* harmony import */ var _reconcile_plan_scope_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5503);
/* harmony import */ var _report_log_errors_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4791);
/* harmony import */ var _smooch_account_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4971);
/* harmony import */ var _collect_credentials_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4326);
var __webpack_async_dependencies__ = __webpack_handle_async_dependencies__([_collect_credentials_js__WEBPACK_IMPORTED_MODULE_3__]);
_collect_credentials_js__WEBPACK_IMPORTED_MODULE_3__ = (__webpack_async_dependencies__.then ? (await __webpack_async_dependencies__)() : __webpack_async_dependencies__)[0];





async function planPublishing(difference, others, { manifest, options, host, ownership, abilities, outOfReach }) {
    const desired = (0,_reconcile_plan_scope_js__WEBPACK_IMPORTED_MODULE_1__/* .publicationsInScope */ .B5)(manifest.publish, options.only, options.shard).filter(({ source }) => !outOfReach.has(source.holder.replace(/^apps\./, '')));
    if (desired.length === 0)
        return undefined;
    const { planPublications } = await Promise.all(/* import() */[__webpack_require__.e(8700), __webpack_require__.e(4905)]).then(__webpack_require__.bind(__webpack_require__, 4905));
    const marksKept = (key) => (0,_smooch_account_js__WEBPACK_IMPORTED_MODULE_4__/* .abilitiesIn */ .K)(abilities, key).changesApps;
    const about = { options, host, ownership, marksKept, others };
    const unsigned = unsignedAmong(desired, abilities, options.instance);
    const signed = desired.filter(({ address }) => !unsigned.some((problem) => problem.address === address));
    const plan = await planPublications(signed, difference, about);
    const stops = options.mode === 'apply';
    return {
        changes: plan.steps.map(({ change }) => change),
        unchanged: plan.unchanged,
        warnings: [...plan.warnings, ...(stops ? [] : [...plan.blockers, ...unsigned])],
        problems: stops ? [...plan.blockers, ...unsigned] : [],
        plan,
    };
}
function unsignedAmong(desired, { own }, instance) {
    return desired.flatMap(({ address, source: { part, holder } }) => {
        const key = holder.replace(/^apps\./, '');
        if (part !== 'own.jwt' || own?.has(key))
            return [];
        const why = instance === undefined
            ? `\`app-keys\` has none for it. Add the line \`${key}=<key id>:<key secret>\` to it.`
            : 'the app of an instance has none. Publish the token of one of its `keys` instead.';
        return [{ address, message: `\`${holder}.own.jwt\` is signed with the app's own key, and ${why}` }];
    });
}
async function preparePublishing(publishing, { ownership }) {
    const github = publishing?.plan.github;
    if (publishing === undefined || publishing.changes.length === 0 || github === undefined)
        return undefined;
    const { prepare } = await Promise.all(/* import() */[__webpack_require__.e(8700), __webpack_require__.e(1187)]).then(__webpack_require__.bind(__webpack_require__, 1187));
    return prepare(publishing.plan.steps, github, ownership.instance !== undefined);
}
async function publishAll(publishing, holders, { manifest, options, host, ownership, abilities, found }) {
    const github = publishing?.plan.github;
    if (publishing === undefined || publishing.changes.length === 0 || github === undefined)
        return;
    const { publish } = await __webpack_require__.e(/* import() */ 2536).then(__webpack_require__.bind(__webpack_require__, 2536));
    const { results, failures } = await publish(publishing.plan.steps, github, {
        holders,
        credentials: (0,_collect_credentials_js__WEBPACK_IMPORTED_MODULE_3__/* .handedOut */ .r)(found),
        declared: manifest.publish,
        options,
        host,
        ownership,
        marksKept: (key) => (0,_smooch_account_js__WEBPACK_IMPORTED_MODULE_4__/* .abilitiesIn */ .K)(abilities, key).changesApps,
    });
    found.results = [...(found.results ?? []), ...results];
    for (const { address, error } of failures) {
        found.errors.push(new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ProvisionError */ .uv('marks-unwritten', `${address}: what was published could not be recorded: ${(0,_report_log_errors_text_js__WEBPACK_IMPORTED_MODULE_2__/* .headOf */ .Uo)(error)}`, {
            remedy: 'Run again: it is published once more and recorded then.',
            address,
            cause: error,
        }));
    }
}

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } });

/***/ }),

/***/ 9645:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   eT: () => (/* binding */ keepResults),
/* harmony export */   qS: () => (/* binding */ resultsOf),
/* harmony export */   tC: () => (/* binding */ reportBeside)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9473);
/* harmony import */ var _reconcile_plan_shown_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2842);
/* harmony import */ var _report_log_errors_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4791);
/* harmony import */ var _report_plan_document_file_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(981);




function resultsOf(changes, rounds) {
    const failures = new Map();
    for (const { failures: failed } of rounds)
        for (const failure of failed)
            failures.set(failure.address, failure);
    return changes.map((change) => {
        const known = rounds.flatMap(({ score }) => score.resultOf(change) ?? []);
        const { address, action } = change;
        const result = known[0] ?? { address, action, status: 'not-started' };
        const failure = failures.get(result.address);
        if (failure === undefined)
            return result;
        const { error } = failure;
        const failed = { ...result, status: 'failed', error: (0,_report_log_errors_text_js__WEBPACK_IMPORTED_MODULE_2__/* .headOf */ .Uo)(error), code: (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .codeOf */ .$N)(error) };
        return { ...failed, remedy: (0,_report_log_errors_text_js__WEBPACK_IMPORTED_MODULE_2__/* .remedyOf */ .SM)(error) };
    });
}
function reportBeside(changes, rounds, { found }) {
    const planned = new Set(changes.map(({ address }) => address));
    const beside = rounds.flatMap(({ failures }) => failures).filter(({ address }) => !planned.has(address));
    for (const { address, error } of beside) {
        found.errors.push(new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ProvisionError */ .uv((0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .codeOf */ .$N)(error), `${address}: ${(0,_report_log_errors_text_js__WEBPACK_IMPORTED_MODULE_2__/* .headOf */ .Uo)(error)}`, {
            remedy: (0,_report_log_errors_text_js__WEBPACK_IMPORTED_MODULE_2__/* .remedyOf */ .SM)(error),
            address,
            cause: error,
        }));
    }
}
async function keepResults({ manifest, found, host, }) {
    found.results = (found.results ?? []).map((0,_reconcile_plan_shown_js__WEBPACK_IMPORTED_MODULE_1__/* .shownResult */ .zM)(manifest.concealment));
    const document = {
        formatVersion: 1,
        changes: found.results.map(({ remedy: _remedy, ...result }) => result),
    };
    const file = await (0,_report_plan_document_file_js__WEBPACK_IMPORTED_MODULE_3__/* .keepDocument */ .x)('result', document, undefined, host);
    if (file !== undefined)
        found.resultFile = file;
}


/***/ }),

/***/ 3897:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   WK: () => (/* binding */ staying),
/* harmony export */   W_: () => (/* binding */ explainKept),
/* harmony export */   g9: () => (/* binding */ planUnpublishing),
/* harmony export */   sb: () => (/* binding */ unpublishAll)
/* harmony export */ });
/* harmony import */ var _publish_marks_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9917);

function staying(listed, going) {
    const ids = new Set(going.map(({ id }) => id));
    return listed.filter(({ id }) => !ids.has(id));
}
async function planUnpublishing({ publish }, { apps, ...going }, { options, host, ownership }) {
    const remembers = ({ metadata }) => (0,_publish_marks_js__WEBPACK_IMPORTED_MODULE_0__/* .markedDestinations */ .Ib)(metadata).length + (0,_publish_marks_js__WEBPACK_IMPORTED_MODULE_0__/* .markedEnvironments */ .tx)(metadata).length > 0;
    if (publish.length === 0 && !apps.some(remembers))
        return undefined;
    const { planDeletions } = await Promise.all(/* import() */[__webpack_require__.e(8700), __webpack_require__.e(2778)]).then(__webpack_require__.bind(__webpack_require__, 2778));
    return planDeletions(publish, apps, { options, host, ownership, ...going });
}
async function unpublishAll(plans, { host }) {
    const results = [];
    const holding = new Set();
    for (const { deletions, github } of plans) {
        if (deletions.length === 0 || github === undefined)
            continue;
        const { unpublish } = await Promise.all(/* import() */[__webpack_require__.e(8700), __webpack_require__.e(2778)]).then(__webpack_require__.bind(__webpack_require__, 2778));
        const unpublished = await unpublish(deletions, github, host.stop);
        results.push(...unpublished.results);
        for (const id of unpublished.holding)
            holding.add(id);
    }
    return { results, holding };
}
function explainKept({ undeclaredApps }, stillPublished) {
    const kept = undeclaredApps.filter(({ actual }) => stillPublished.has(actual.id));
    const addresses = new Set(kept.map(({ change }) => change.address));
    const error = 'it is kept: it has the record of what was published of it and could not be deleted';
    return (result) => result.action === 'delete' && addresses.has(result.address) && result.status !== 'done'
        ? { ...result, status: 'not-started', error }
        : result;
}


/***/ }),

/***/ 9744:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ connectionsTo)
/* harmony export */ });
/* harmony import */ var node_http__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7067);
/* harmony import */ var _text_own_value_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2370);


const PROXY_VARIABLES = ['https_proxy', 'HTTPS_PROXY', 'http_proxy', 'HTTP_PROXY', 'all_proxy', 'ALL_PROXY'];
async function connectionsTo(url, connections) {
    const options = { keepAlive: true, maxSockets: connections, scheduling: 'lifo' };
    const tls = url.protocol === 'https:' ? (await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 4708, 19))).default : undefined;
    const request = tls?.request ?? node_http__WEBPACK_IMPORTED_MODULE_0__.request;
    if (PROXY_VARIABLES.some((name) => (0,_text_own_value_js__WEBPACK_IMPORTED_MODULE_1__/* .ownValue */ .e)(process.env, name))) {
        const { proxyFor } = await __webpack_require__.e(/* import() */ 8637).then(__webpack_require__.bind(__webpack_require__, 8637));
        const proxy = proxyFor(url);
        if (proxy !== undefined) {
            const { HttpsProxyAgent } = await __webpack_require__.e(/* import() */ 7659).then(__webpack_require__.bind(__webpack_require__, 7659));
            return { agent: new HttpsProxyAgent(proxy.url, options), request, proxy: proxy.name };
        }
    }
    const agent = tls === undefined ? new node_http__WEBPACK_IMPORTED_MODULE_0__.Agent(options) : new tls.Agent(options);
    return { agent, request, proxy: undefined };
}


/***/ }),

/***/ 6716:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ exchange)
/* harmony export */ });
/* harmony import */ var _no_answer_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9525);

const CONNECT_TIMEOUT = 10_000;
const LARGEST_ANSWER = 16 * 1024 * 1024;
const open = new WeakSet();
function exchange(outgoing) {
    const { method, server, path, connections, headers, body, answerTimeout, check } = outgoing;
    const way = { host: server.host, proxy: connections.proxy, check };
    return new Promise((resolve, reject) => {
        let stage = connections.proxy === undefined ? 'connecting' : 'proxy';
        let timer;
        const fail = (failure) => {
            clearTimeout(timer);
            request.destroy();
            reject(failure);
        };
        const arm = (milliseconds) => {
            clearTimeout(timer);
            timer = setTimeout(() => fail((0,_no_answer_js__WEBPACK_IMPORTED_MODULE_0__/* .tookTooLong */ ._J)(milliseconds, stage, way)), milliseconds);
        };
        const request = connections.request({
            method,
            protocol: server.protocol,
            hostname: server.hostname.replace(/^\[|\]$/g, ''),
            port: server.port,
            path,
            agent: connections.agent,
            headers,
        });
        arm(CONNECT_TIMEOUT);
        request.on('proxyConnect', ({ statusCode }) => {
            if (statusCode === 200)
                stage = 'connecting';
            else
                fail((0,_no_answer_js__WEBPACK_IMPORTED_MODULE_0__/* .refusedByProxy */ .SR)(statusCode, way));
        });
        request.on('socket', (socket) => {
            if (stage === 'proxy')
                stage = 'connecting';
            const opened = () => {
                open.add(socket);
                stage = 'sent';
                arm(answerTimeout);
            };
            if (open.has(socket))
                opened();
            else if (server.protocol === 'https:')
                socket.once('secureConnect', opened);
            else if (socket.connecting)
                socket.once('connect', opened);
            else
                opened();
        });
        request.on('error', (error) => fail((0,_no_answer_js__WEBPACK_IMPORTED_MODULE_0__/* .noAnswer */ .qE)(error, stage, way)));
        request.on('response', (response) => {
            const chunks = [];
            let size = 0;
            response.on('data', (chunk) => {
                size += chunk.length;
                if (size > LARGEST_ANSWER)
                    fail((0,_no_answer_js__WEBPACK_IMPORTED_MODULE_0__/* .brokenAnswer */ .KF)(`the response is larger than ${LARGEST_ANSWER / 1024 / 1024} MB`));
                else
                    chunks.push(chunk);
            });
            response.on('error', (error) => fail((0,_no_answer_js__WEBPACK_IMPORTED_MODULE_0__/* .brokenAnswer */ .KF)('the response ended early', error)));
            response.on('end', () => {
                if (!response.complete)
                    return fail((0,_no_answer_js__WEBPACK_IMPORTED_MODULE_0__/* .brokenAnswer */ .KF)('the response ended early'));
                clearTimeout(timer);
                resolve({
                    status: response.statusCode ?? 0,
                    headers: response.headers,
                    text: Buffer.concat(chunks).toString('utf8'),
                });
            });
        });
        request.end(body);
    });
}


/***/ }),

/***/ 9525:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KF: () => (/* binding */ brokenAnswer),
/* harmony export */   SR: () => (/* binding */ refusedByProxy),
/* harmony export */   W_: () => (/* binding */ NoAnswer),
/* harmony export */   _J: () => (/* binding */ tookTooLong),
/* harmony export */   qE: () => (/* binding */ noAnswer)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9473);
/* harmony import */ var _text_own_value_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2370);


class NoAnswer extends _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ProvisionError */ .uv {
    name = 'NoAnswer';
    sent;
    isLasting;
    constructor(message, about) {
        super('connection-failed', message, { remedy: about.remedy, cause: about.cause });
        this.sent = about.sent;
        this.isLasting = about.isLasting;
    }
}
function noAnswer(error, stage, way) {
    const { host, proxy } = way;
    const code = error.code ?? '';
    if (stage === 'proxy' && proxy !== undefined) {
        const isLasting = isCertificate(code) || isNoTls(code);
        return new NoAnswer(`${words(error, `the proxy ${proxy}`)}, on the way to ${host}`, {
            sent: false,
            isLasting,
            remedy: isCertificate(code) ? CERTIFICATE : PROXY,
            cause: error,
        });
    }
    const through = proxy === undefined ? '' : `, through the proxy ${proxy}`;
    const isConnected = stage === 'sent';
    const isLasting = !isConnected && (isCertificate(code) || isNoTls(code));
    const remedy = isConnected ? AGAIN : isCertificate(code) ? CERTIFICATE : unreached(way);
    const cause = error;
    return new NoAnswer(`${words(error, host)}${through}`, { sent: isConnected, isLasting, remedy, cause });
}
function refusedByProxy(status, { host, proxy = '' }) {
    const why = status === 407
        ? 'it requires a user name and password, or refuses the ones given'
        : 'it refused to connect';
    return new NoAnswer(`the proxy ${proxy} answered ${status} on the way to ${host}: ${why}`, {
        sent: false,
        isLasting: status < 500 && status !== 408 && status !== 429,
        remedy: status === 407
            ? `${PROXY} Write its credentials before the host: http://user:password@host:port.`
            : PROXY,
    });
}
function tookTooLong(milliseconds, stage, way) {
    const { host, proxy } = way;
    const within = `within ${milliseconds / 1000} s`;
    const through = proxy === undefined ? '' : `, through the proxy ${proxy}`;
    if (stage === 'sent') {
        const message = `no complete answer ${within} from ${host}${through}`;
        return new NoAnswer(message, { sent: true, isLasting: false, remedy: AGAIN });
    }
    const message = stage === 'proxy' && proxy !== undefined
        ? `no connection ${within} from the proxy ${proxy}, on the way to ${host}`
        : `no connection ${within} from ${host}${through}`;
    const remedy = stage === 'proxy' ? PROXY : unreached(way);
    return new NoAnswer(message, { sent: false, isLasting: false, remedy });
}
function brokenAnswer(message, cause) {
    return new NoAnswer(message, { sent: true, isLasting: false, remedy: AGAIN, cause });
}
const AGAIN = 'Run again: nothing is created twice.';
const PROXY = 'Check `https_proxy`, `http_proxy` and `no_proxy`, and the proxy itself.';
const CERTIFICATE = 'Check the address. If your network uses its own certificate authority, such as that of an inspecting proxy, set ' +
    '`NODE_EXTRA_CA_CERTS` in the environment of the step to the file with its certificate.';
function unreached({ check, proxy }) {
    return proxy === undefined
        ? check
        : `${check} Check \`no_proxy\` too: the request goes through the proxy ${proxy}.`;
}
const WORDS = {
    ENOTFOUND: 'DNS has no address for',
    EAI_AGAIN: 'DNS lookup failed for',
    ECONNREFUSED: 'connection refused by',
    ECONNRESET: 'the connection was reset by',
    EPIPE: 'the connection was closed by',
    ETIMEDOUT: 'the connection timed out to',
    CERT_HAS_EXPIRED: 'expired certificate at',
    CERT_NOT_YET_VALID: 'certificate not valid yet at',
    DEPTH_ZERO_SELF_SIGNED_CERT: 'self-signed certificate at',
    SELF_SIGNED_CERT_IN_CHAIN: 'self-signed certificate chain at',
    UNABLE_TO_VERIFY_LEAF_SIGNATURE: 'unverifiable certificate at',
    UNABLE_TO_GET_ISSUER_CERT: 'unverifiable certificate at',
    UNABLE_TO_GET_ISSUER_CERT_LOCALLY: 'unverifiable certificate at',
    ERR_TLS_CERT_ALTNAME_INVALID: 'certificate with other names at',
};
function words(error, who) {
    const code = error.code ?? '';
    const known = (0,_text_own_value_js__WEBPACK_IMPORTED_MODULE_1__/* .ownValue */ .e)(WORDS, code);
    if (known === undefined)
        return `the connection to ${who} failed (${code || error.message})`;
    const address = error.address === undefined ? '' : ` ${error.address}:${error.port}`;
    return `${known} ${who} (${code}${address})`;
}
function isCertificate(code) {
    return /^(CERT_|UNABLE_TO_|DEPTH_ZERO_|SELF_SIGNED_|ERR_TLS_CERT_|CRL_|INVALID_CA|INVALID_PURPOSE|PATH_LENGTH_|HOSTNAME_MISMATCH)/.test(code);
}
function isNoTls(code) {
    return /^(EPROTO$|ERR_SSL_)/.test(code);
}


/***/ }),

/***/ 9917:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DE: () => (/* binding */ CREATED),
/* harmony export */   Fg: () => (/* binding */ markOf),
/* harmony export */   Ib: () => (/* binding */ markedDestinations),
/* harmony export */   MK: () => (/* binding */ INTENDED),
/* harmony export */   P2: () => (/* binding */ LONGEST_MARK),
/* harmony export */   PQ: () => (/* binding */ markText),
/* harmony export */   S0: () => (/* binding */ publishedMark),
/* harmony export */   ZP: () => (/* binding */ environmentMark),
/* harmony export */   tx: () => (/* binding */ markedEnvironments)
/* harmony export */ });
/* harmony import */ var _reconcile_marks_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8905);
/* harmony import */ var _text_own_value_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2370);


const PREFIX = `${_reconcile_marks_js__WEBPACK_IMPORTED_MODULE_0__/* .MARK_PREFIX */ .R8}published_`;
const ENVIRONMENT_PREFIX = `${_reconcile_marks_js__WEBPACK_IMPORTED_MODULE_0__/* .MARK_PREFIX */ .R8}environment_`;
const INTENDED = '-';
const CREATED = 'made';
function environmentMark(environmentHash) {
    return `${ENVIRONMENT_PREFIX}${environmentHash}`;
}
function markedEnvironments(metadata) {
    return marked(metadata, ENVIRONMENT_PREFIX, (value) => value === CREATED);
}
function markedDestinations(metadata) {
    return marked(metadata, PREFIX, (value) => value !== '');
}
function publishedMark(destinationHash) {
    return `${PREFIX}${destinationHash}`;
}
function markOf(metadata, destinationHash) {
    const text = String((0,_text_own_value_js__WEBPACK_IMPORTED_MODULE_1__/* .ownValue */ .e)(metadata, publishedMark(destinationHash)) ?? '');
    const [, print, seconds] = /^([0-9a-f]+)(?:@([0-9a-z]+))?$/.exec(text) ?? [];
    if (print === undefined)
        return undefined;
    return { print, at: seconds === undefined ? undefined : Number.parseInt(seconds, 36) * 1000 };
}
function markText({ print, at }) {
    return at === undefined ? print : `${print}@${Math.floor(at / 1000).toString(36)}`;
}
const LONGEST_MARK = markText({ print: '0123456789', at: Date.UTC(2200, 0, 1) });
function marked(metadata, prefix, isMark) {
    return Object.keys(metadata)
        .filter((name) => name.startsWith(prefix) && isMark((0,_text_own_value_js__WEBPACK_IMPORTED_MODULE_1__/* .ownValue */ .e)(metadata, name)))
        .map((name) => name.slice(prefix.length));
}


/***/ }),

/***/ 2196:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  B: () => (/* binding */ apply)
});

// EXTERNAL MODULE: ./build/smooch/account.js
var account = __webpack_require__(4971);
// EXTERNAL MODULE: ./build/reconcile/needs.js
var needs = __webpack_require__(4406);
// EXTERNAL MODULE: ./build/reconcile/pool.js
var pool = __webpack_require__(3977);
// EXTERNAL MODULE: ./build/smooch/errors.js
var errors = __webpack_require__(1889);
// EXTERNAL MODULE: ./build/text/own-value.js
var own_value = __webpack_require__(2370);
// EXTERNAL MODULE: ./build/reconcile/birth.js
var birth = __webpack_require__(2298);
// EXTERNAL MODULE: ./build/reconcile/marks.js
var reconcile_marks = __webpack_require__(8905);
// EXTERNAL MODULE: ./build/reconcile/plan/app-fields.js
var app_fields = __webpack_require__(8608);
// EXTERNAL MODULE: ./build/reconcile/subject.js
var subject = __webpack_require__(4015);
// EXTERNAL MODULE: ./build/reconcile/twins.js
var reconcile_twins = __webpack_require__(4128);
;// CONCATENATED MODULE: ./build/reconcile/apply/create-once.js


const MOST_CREATES = 3;
async function createOnce(what, waiting) {
    const look = (lookFor, patience) => (0,reconcile_twins/* lookUntil */.c)(lookFor, patience, waiting, (0,reconcile_twins/* waitingFor */.Fz)(what.address));
    for (let attempt = 1;; attempt++) {
        try {
            return { actual: await what.create(), isFound: false, mayHaveTwin: attempt > 1 };
        }
        catch (error) {
            if ((0,errors/* isConflict */.dh)(error)) {
                const clash = what.lookForClash &&
                    (await look(what.lookForClash, patienceFor(error, attempt > 1 || what.mayBeUnlisted === true)));
                if (clash !== undefined)
                    return { actual: clash, isFound: true, mayHaveTwin: attempt > 1 };
                throw error;
            }
            if (!(0,errors/* outcomeUnknown */.Hu)(error))
                throw error;
            const found = await look(what.lookFor, reconcile_twins/* PATIENCE */.aZ.unclear).catch((cause) => {
                throw cause instanceof errors/* Interrupted */.j$ ? error : cause;
            });
            if (found !== undefined)
                return { actual: found, isFound: true, mayHaveTwin: true };
            if (attempt >= MOST_CREATES)
                throw error;
        }
    }
}
function patienceFor(error, isLikely) {
    if (error instanceof errors/* SmoochError */.GZ && error.status === 409)
        return reconcile_twins/* PATIENCE */.aZ.listed;
    return isLikely ? reconcile_twins/* PATIENCE */.aZ.lost : 0;
}

;// CONCATENATED MODULE: ./build/reconcile/apply/app.js







async function createApp(desired, run) {
    const address = (0,subject/* addressOf */.c)(run.subject, desired.key);
    const random = run.nonce();
    const nonce = run.subject.carriesMarks ? (0,birth/* birthNonce */.D)(desired.name, run.now(), random) : random;
    const fields = {
        name: desired.name,
        settings: withoutNull(desired.settings),
        metadata: (0,reconcile_marks/* withEntries */.bA)(withoutNull(desired.metadata), {
            ...(0,reconcile_marks/* ownerMarks */.UO)(run.ownership, desired, nonce),
            ...(0,reconcile_marks/* expiryMarks */.UD)({}, run.expiry),
            ...run.alsoMarked?.get(address),
        }),
    };
    const { carriesMarks } = run.subject;
    const isIt = ({ name, metadata }) => carriesMarks ? (0,reconcile_marks/* nonceOf */.Tf)(metadata) === nonce : name === desired.name;
    const lookFor = async () => (await run.account.listApps()).find(isIt);
    const { actual, isFound, mayHaveTwin } = await createOnce({
        address,
        create: () => run.account.createApp(fields),
        lookFor,
        ...(carriesMarks ? {} : { lookForClash: lookFor, mayBeUnlisted: true }),
    }, run);
    if (!carriesMarks) {
        if (isFound)
            run.found.add(actual.id);
        return actual;
    }
    if (mayHaveTwin && !isFound)
        run.mayHaveTwin.add(actual.id);
    return actual;
}
async function updateApp(step, listed, run) {
    const { desired, address } = step.observed;
    const current = (await run.account.getApp(listed.id)) ?? listed;
    const declared = Object.fromEntries(Object.entries(desired.metadata).map(([name, value]) => [name, value ?? undefined]));
    const metadata = (0,reconcile_marks/* withEntries */.bA)(current.metadata, {
        ...declared,
        ...(0,reconcile_marks/* blankedLeftovers */.y)(current.metadata),
        ...(0,reconcile_marks/* ownerMarksIn */.tk)(current.metadata, run.ownership, desired),
        ...(step.observed.subject.carriesMarks ? (0,reconcile_marks/* selfMark */.GX)(current.id) : {}),
    });
    const { name } = desired;
    const settings = settingsToSend(desired, current);
    let answer = await send(current.id, { name, settings, metadata }, run);
    const asked = Object.fromEntries((0,app_fields/* stillSet */.D8)(desired, answer)
        .filter(({ path }) => path.startsWith('metadata.'))
        .map(({ path }) => [path.slice('metadata.'.length), null]));
    if (Object.keys(asked).length > 0) {
        answer = await send(current.id, { name, metadata: { ...metadata, ...asked } }, run);
    }
    for (const { path } of (0,app_fields/* stillSet */.D8)(desired, answer)) {
        run.warnings.push({
            address: `${address}.${path}`,
            message: 'Cannot unset: the vendor keeps the value. Later runs do not try again.',
        });
    }
    return answer;
}
async function send(appId, fields, run) {
    try {
        return await run.account.updateApp(appId, fields);
    }
    catch (error) {
        const { name, settings, metadata } = fields;
        const asks = { ...settings, ...metadata };
        if (!(0,errors/* isInvalid */.If)(error) || !Object.values(asks).includes(null))
            throw error;
        return run.account.updateApp(appId, {
            name,
            ...(settings === undefined ? {} : { settings: withoutNull(settings) }),
            ...(metadata === undefined ? {} : { metadata: withoutNull(metadata) }),
        });
    }
}
function settingsToSend(desired, current) {
    return Object.fromEntries(Object.entries(desired.settings).filter(([name, value]) => value !== null || ((0,own_value/* ownValue */.e)(current.settings, name) ?? null) !== null));
}
function withoutNull(fields) {
    return Object.fromEntries(Object.entries(fields).filter((entry) => entry[1] !== null));
}

// EXTERNAL MODULE: ./build/reconcile/kind.js
var reconcile_kind = __webpack_require__(1741);
// EXTERNAL MODULE: ./build/reconcile/plan/references.js
var references = __webpack_require__(6289);
// EXTERNAL MODULE: ./build/reconcile/observe/pairs.js
var pairs = __webpack_require__(2989);
;// CONCATENATED MODULE: ./build/reconcile/apply/app-at-work.js


function knownIds({ observed }, kind) {
    return new Set((observed.children.get(kind) ?? []).map(({ id }) => id));
}
function listNow(kind, { appId, observed, peers, run }) {
    const look = { peers, together: new reconcile_kind/* ReadTogether */.VD([kind]), everything: false };
    return kind.list(run.account, (0,pairs/* withinOf */.f)(kind, appId, observed, look));
}

// EXTERNAL MODULE: ./build/errors.js
var build_errors = __webpack_require__(9473);
;// CONCATENATED MODULE: ./build/reconcile/apply/clash.js





async function explained(error, kind, desired, app, self) {
    if (!(0,errors/* isConflict */.dh)(error) || kind.matching?.resembles === undefined)
        return error;
    const present = await listNow(kind, app).catch(() => []);
    const other = present.find((one) => one.id !== self?.id && kind.matching?.resembles?.(desired, one));
    if (other === undefined)
        return error;
    return new build_errors/* ProvisionError */.uv('vendor-conflict', (0,build_errors/* messageOf */.bD)(error), {
        remedy: `The app already has ${named(kind, other, app)}, and the API may treat the two as the same. ` +
            'Declare only one of them, or delete that one in the account.',
        cause: error,
    });
}
function checkCreated(kind, desired, made, known, app) {
    const isKnown = known.has(made.id);
    if (!isKnown && (kind.isSame(desired, made) || keyOfSame(kind, desired, made, app) === undefined))
        return;
    throw new build_errors/* ProvisionError */.uv('vendor-conflict', `The API did not create a new ${(0,reconcile_kind/* nounOf */.a2)(kind)}: it returned ${named(kind, made, app)}, which it treats as the same.`, { remedy: 'Declare only one of them, or delete that one in the account.' });
}
function checkKept(kind, desired, actual) {
    const message = kind.matching?.keptOtherwise?.(desired, actual);
    if (message !== undefined)
        throw new build_errors/* ProvisionError */.uv('vendor-conflict', message.what, { remedy: message.remedy });
}
function named(kind, one, app) {
    const { observed } = app;
    const planned = new pairs/* ObservedPeers */.k(observed, observed.children);
    const key = planned.keys(kind).find((two) => planned.find(kind, two)?.id === one.id) ??
        keyOfSame(kind, undefined, one, app);
    const where = key === undefined ? '' : `, ${(0,reconcile_kind/* childAddress */.$A)(kind, observed.address, key)}`;
    return `the ${(0,reconcile_kind/* nounOf */.a2)(kind)} ${one.id} (${kind.label(one)}${where})`;
}
function keyOfSame(kind, desired, actual, { observed }) {
    return (0,reconcile_kind/* declaredIn */.eI)(kind, observed.desired).find((one) => one.key !== desired?.key && kind.isSame(one, actual))?.key;
}

;// CONCATENATED MODULE: ./build/reconcile/apply/deletes.js

function deletesAmong(steps) {
    return steps
        .filter(({ change, leftOver }) => change?.action === 'delete' || change?.action === 'retire' || leftOver)
        .reverse();
}
async function deleteInOrder(steps, app) {
    const left = new Map(steps.map((step) => [step, refersTo(step)]));
    while (left.size > 0) {
        const referred = new Set([...left.values()].flat());
        const isFree = ({ kind, actual }) => actual === undefined || (0,references/* namesOf */.eZ)(kind, actual).every((id) => !referred.has(id));
        const free = [...left.keys()].find(isFree);
        const [first] = left.keys();
        if (free === undefined && first?.actual !== undefined && (left.get(first) ?? []).length > 0) {
            await first.kind.references?.letGo?.(app.run.account, app.appId, first.actual).catch(() => undefined);
            left.set(first, []);
        }
        else {
            const step = free ?? first;
            if (step === undefined)
                return;
            left.delete(step);
            await deleteChild(step, app);
        }
    }
}
function refersTo({ kind, actual }) {
    return (actual && kind.references?.refersTo?.(actual)) ?? [];
}
async function deleteChild({ kind, actual, change }, { appId, run }) {
    await run.score.attempt(change, async () => actual && kind.remove(run.account, appId, actual));
}

;// CONCATENATED MODULE: ./build/reconcile/apply/links.js


async function linkAll(outcomes, steps, app, peers) {
    const linked = [...outcomes];
    const kinds = [...new Set(outcomes.map(({ kind }) => kind))].filter((kind) => kind.links !== undefined);
    for (const kind of kinds.reverse()) {
        await Promise.all(linked.map(async (outcome, index) => {
            if (outcome.kind !== kind || outcome.beside)
                return;
            const step = steps.find((one) => one.kind === kind && one.desired === outcome.desired);
            linked[index] = await linkOne(outcome, step?.change, app);
        }));
        peers.learn(linked);
    }
    return linked;
}
async function linkOne(outcome, change, { appId, observed, peers, run }) {
    const { kind, desired, actual } = outcome;
    const address = (0,reconcile_kind/* childAddress */.$A)(kind, observed.address, desired.key);
    const isLinked = (field) => (0,references/* isLink */.PJ)(kind, field);
    const lacking = kind.links?.to(desired).find((one) => peers.find(one.kind, one.key) === undefined);
    if (lacking !== undefined && change?.fields.some(isLinked)) {
        run.score.notStarted(change, `${(0,reconcile_kind/* childAddress */.$A)(lacking.kind, observed.address, lacking.key)} failed`);
        return outcome;
    }
    try {
        const isDue = lacking === undefined && kind.differences(desired, actual, peers).some(isLinked);
        const now = isDue ? await kind.links?.set(run.account, appId, actual, desired, peers) : actual;
        run.score.done(change);
        return { ...outcome, actual: now ?? actual };
    }
    catch (error) {
        if (change === undefined)
            run.score.failedBeside(address, error);
        else
            run.score.failed(change, error);
        return outcome;
    }
}

;// CONCATENATED MODULE: ./build/reconcile/apply/live-peers.js
class LivePeers {
    #observed;
    #outcomes = [];
    constructor(observed) {
        this.#observed = observed;
    }
    learn(outcomes) {
        this.#outcomes = [...outcomes];
    }
    find(kind, key) {
        return this.#of(kind).find(({ desired }) => desired.key === key)?.actual;
    }
    all(kind) {
        const applied = this.#of(kind).map(({ actual }) => actual);
        const ids = new Set(applied.map(({ id }) => id));
        const others = (this.#observed.children.get(kind) ?? []).filter(({ id }) => !ids.has(id));
        return [...applied, ...others];
    }
    findFormer() {
        return undefined;
    }
    keys(kind) {
        return this.#of(kind).map(({ desired }) => desired.key);
    }
    #of(kind) {
        return this.#outcomes.filter((one) => one.kind === kind);
    }
}

;// CONCATENATED MODULE: ./build/reconcile/apply/children.js










async function applyChildren(appId, { observed, children: steps }, signer, run) {
    const peers = new LivePeers(observed);
    const app = { appId, observed, peers, signer, run };
    const deletes = deletesAmong(steps);
    await Promise.all(deletes.filter(({ late }) => late !== true).map((step) => deleteChild(step, app)));
    const outcomes = [];
    for (const stage of (0,needs/* stagesOf */.ZL)(steps.map(({ kind }) => kind))) {
        const ofStage = steps.filter(({ kind }) => stage.includes(kind));
        const done = await Promise.all(ofStage.map((step) => carryOut(step, app)));
        for (const outcome of done)
            if (outcome !== undefined)
                outcomes.push(outcome);
        peers.learn(outcomes);
    }
    const linked = await linkAll(outcomes, steps, app, peers);
    await deleteInOrder(deletes.filter(({ late }) => late), app);
    for (const { kind, desired, actual, created } of linked) {
        const healthProblem = created ? kind.healthProblem?.(actual) : undefined;
        if (healthProblem === undefined)
            continue;
        run.warnings.push({ address: (0,reconcile_kind/* childAddress */.$A)(kind, observed.address, desired.key), ...healthProblem });
    }
    return { outcomes: linked.filter(({ beside }) => beside !== true), app };
}
async function carryOut(step, app) {
    const { kind, desired, actual, change } = step;
    const { observed, signer, run } = app;
    if (desired === undefined)
        return undefined;
    if (step.beside && actual !== undefined)
        return { kind, desired, actual, created: false, beside: true };
    const missing = (0,needs/* needsOf */.hN)(kind, desired).find((need) => app.peers.find(need.kind, need.key) === undefined);
    if (missing !== undefined) {
        run.score.notStarted(change, `${(0,reconcile_kind/* childAddress */.$A)(missing.kind, observed.address, missing.key)} failed`);
        return undefined;
    }
    const isWhole = kind.links === undefined;
    if (actual !== undefined && change?.action === 'replace') {
        const replace = async () => {
            await kind.remove(run.account, app.appId, actual);
            return create(kind, desired, app);
        };
        const replaced = await run.score.attempt(change, replace, isWhole);
        return replaced && { kind, desired, actual: replaced, created: true };
    }
    if (actual === undefined || change?.action === 'rotate') {
        const making = run.score.attempt(change, () => create(kind, desired, app), isWhole);
        if (kind.signs !== undefined)
            signer.expect(making);
        const made = await making;
        if (made !== undefined)
            noteWhatIsKept(kind, desired, made, app);
        return made && { kind, desired, actual: made, created: true };
    }
    if (change?.action === 'adopt' && (0,reconcile_twins/* isFresh */.pL)(actual.id, run.now()))
        run.found.add(actual.id);
    const own = (change?.fields ?? []).filter((field) => !(0,references/* isLink */.PJ)(kind, field));
    const changed = own.length === 0
        ? actual
        : await run.score.attempt(change, () => updateAndCheck(step, actual, desired, app), isWhole);
    if (own.length === 0 && isWhole)
        run.score.done(change);
    return changed === undefined ? undefined : { kind, desired, actual: changed, created: false };
}
async function updateAndCheck({ kind, fresh }, actual, desired, app) {
    try {
        const updated = await update(kind, actual, desired, app, fresh);
        checkKept(kind, desired, updated);
        return updated;
    }
    catch (error) {
        throw await explained(error, kind, desired, app, actual);
    }
}
function noteWhatIsKept(kind, desired, made, { observed, run }) {
    try {
        checkKept(kind, desired, made);
    }
    catch (error) {
        run.score.failedBeside((0,reconcile_kind/* childAddress */.$A)(kind, observed.address, desired.key), error);
    }
}
async function create(kind, desired, app, known = knownIds(app, kind)) {
    const { appId, observed, peers, run } = app;
    const lookFor = async () => {
        const present = await listNow(kind, app);
        return kind.choose(present.filter((one) => !known.has(one.id) && kind.isSame(desired, one)));
    };
    const { actual, isFound, mayHaveTwin } = await createOnce({
        address: (0,reconcile_kind/* childAddress */.$A)(kind, observed.address, desired.key),
        create: () => kind.create(run.account, appId, desired, peers),
        lookFor,
        lookForClash: lookFor,
        mayBeUnlisted: observed.actual !== undefined && (0,reconcile_twins/* isFresh */.pL)(appId, run.now()),
    }, run).catch(async (error) => {
        throw await explained(error, kind, desired, app);
    });
    checkCreated(kind, desired, actual, known, app);
    if (isFound)
        run.found.add(actual.id);
    if (mayHaveTwin)
        run.mayHaveTwin.add(actual.id);
    return fits(kind, desired, actual, peers) ? actual : update(kind, actual, desired, app);
}
function fits(kind, desired, actual, peers) {
    return kind.differences(desired, actual, peers).every((field) => (0,references/* isLink */.PJ)(kind, field));
}
async function update(kind, actual, desired, { appId, peers, signer, run }, fresh = []) {
    const key = kind.access?.changedByAppKey ? await signer.key() : undefined;
    return kind.update(run.account, appId, actual, desired, { peers, signWith: key, fresh });
}

;// CONCATENATED MODULE: ./build/reconcile/apply/deleted-meanwhile.js

async function appsDeletedMeanwhile(steps, run) {
    if (!run.abilities.wholeAccount || run.stop.reason !== undefined)
        return [];
    const deleted = [];
    for (const { observed, change, children } of steps) {
        const { actual, address, desired } = observed;
        const failed = run.score.failures.some((failure) => (failure.address === address || failure.address.startsWith(`${address}.`)) &&
            (0,errors/* isNotFound */.c4)(failure.error));
        if (actual === undefined || desired.id !== undefined || !failed)
            continue;
        const present = await run.account.getApp(actual.id).catch(() => actual);
        if (present !== undefined)
            continue;
        const changes = [change, ...children.map((child) => child.change)].filter((one) => one !== undefined);
        run.score.forgive(address, changes);
        run.gone.add(actual.id);
        deleted.push(desired.key);
        run.warnings.push({
            address,
            message: `The ${run.subject.noun} ${actual.id} was deleted while this run was applying changes to it.`,
        });
    }
    return deleted;
}

// EXTERNAL MODULE: ./build/reconcile/apply/record.js
var record = __webpack_require__(6639);
;// CONCATENATED MODULE: ./build/reconcile/apply/result-log.js


class ResultLog {
    #results = new Map();
    #failures = [];
    #onSettled;
    constructor(onSettled) {
        this.#onSettled = onSettled;
    }
    get failures() {
        return this.#failures;
    }
    done(change) {
        if (change !== undefined)
            this.#settle(change, { status: 'done' });
    }
    failed(change, error) {
        if (error instanceof errors/* Interrupted */.j$) {
            this.#settle(change, { status: 'not-started', error: (0,build_errors/* messageOf */.bD)(error) });
            return;
        }
        this.#failures.push({ address: change.address, error });
        this.#settle(change, { status: 'failed', error: (0,build_errors/* messageOf */.bD)(error), code: (0,build_errors/* codeOf */.$N)(error) });
    }
    async attempt(change, work, isWhole = true) {
        try {
            const result = await work();
            if (isWhole)
                this.done(change);
            return result;
        }
        catch (error) {
            if (change !== undefined)
                this.failed(change, error);
            return undefined;
        }
    }
    notStarted(change, why) {
        if (change !== undefined)
            this.#settle(change, { status: 'not-started', error: why });
    }
    failedBeside(address, error) {
        if (error instanceof errors/* Interrupted */.j$)
            return;
        this.#failures.push({ address, error });
    }
    forgive(app, changes) {
        this.#failures = this.#failures.filter(({ address }) => address !== app && !address.startsWith(`${app}.`));
        for (const change of changes)
            this.#settle(change, { status: 'done' });
    }
    isDone(change) {
        return this.#results.get(change)?.status === 'done';
    }
    resultOf(change) {
        return this.#results.get(change);
    }
    #settle(change, how) {
        this.#results.set(change, { address: change.address, action: change.action, ...how });
        this.#onSettled(this.#results.size);
    }
}

;// CONCATENATED MODULE: ./build/reconcile/apply/signer.js
class AppSigner {
    #appId;
    #steps;
    #run;
    #kind;
    #coming = [];
    #temporary;
    constructor(appId, steps, run) {
        this.#appId = appId;
        this.#steps = steps;
        this.#run = run;
        this.#kind = run.subject.children.find(({ signs }) => signs !== undefined);
    }
    expect(key) {
        this.#coming.push(key);
    }
    async key() {
        const { abilities, account } = this.#run;
        const signs = this.#kind?.signs;
        if (!abilities.needsAppSigner || signs === undefined)
            return undefined;
        const keyOf = (actual) => actual && signs.keyOf(actual);
        for (const { kind, desired, actual } of this.#steps) {
            const declared = kind === this.#kind && desired !== undefined ? keyOf(actual) : undefined;
            if (declared !== undefined)
                return declared;
        }
        for (const coming of this.#coming) {
            const key = keyOf(await coming);
            if (key !== undefined)
                return key;
        }
        this.#temporary ??= signs.createTemporary(account, this.#appId);
        return keyOf(await this.#temporary);
    }
    async close() {
        const key = await this.#temporary?.catch(() => undefined);
        this.#temporary = undefined;
        if (key !== undefined)
            await this.#kind?.remove(this.#run.account, this.#appId, key);
    }
}

;// CONCATENATED MODULE: ./build/reconcile/apply/twin-apps.js




async function resolveDuplicateApps(run) {
    const lostToAnotherRun = [];
    let open = [...run.created].map(([key, mine]) => ({ key, mine, since: 0, mayHaveTwin: run.mayHaveTwin.has(mine.id) }));
    if (open.length === 0 || run.stop.reason !== undefined)
        return lostToAnotherRun;
    const looks = new reconcile_twins/* Looks */.Xs(run, (0,reconcile_twins/* waitingFor */.Fz)((0,subject/* addressOf */.c)(run.subject, open[0]?.key ?? '')));
    do {
        let listed;
        try {
            listed = await (0,reconcile_twins/* oneLook */.u0)(() => run.account.listApps(), looks);
        }
        catch (error) {
            run.score.failedBeside(run.subject.section, error);
            return lostToAnotherRun;
        }
        if (listed === undefined)
            continue;
        const twins = twinsOf(listed, run);
        const left = [];
        for (const stake of open) {
            if (!(await settle(stake, twins.get(stake.key) ?? [], looks, run, lostToAnotherRun)))
                left.push(stake);
        }
        open = left;
    } while (open.length > 0 && (await looks.again()));
    return lostToAnotherRun;
}
async function settle(stake, listed, { waited }, run, lostToAnotherRun) {
    const { key, mine } = stake;
    const address = (0,subject/* addressOf */.c)(run.subject, key);
    try {
        const nonce = (0,reconcile_marks/* nonceOf */.Tf)(mine.metadata);
        const others = listed.filter(({ id }) => id !== mine.id);
        for (const twin of others.filter(({ metadata }) => (0,reconcile_marks/* nonceOf */.Tf)(metadata) === nonce)) {
            if (!(0,reconcile_marks/* recordsAnything */.Xk)(twin.metadata))
                await deleteTwin(twin.id, run);
        }
        const rivals = others.filter(({ metadata }) => (0,reconcile_marks/* nonceOf */.Tf)(metadata) !== nonce).map(({ id }) => id);
        const verdict = (0,reconcile_twins/* judge */.S4)(mine.id, rivals, listed.length > others.length);
        const decision = (0,reconcile_twins/* decide */.LD)(stake, verdict, waited);
        if (decision === 'never listed')
            run.warnings.push({ address, message: (0,reconcile_twins/* neverListed */.me)(mine.id) });
        if (decision !== 'yields')
            return decision !== 'wait';
        const winners = verdict === 'younger' ? rivals.filter((id) => id < mine.id) : rivals;
        if (!(await isAnyThere(winners, run)))
            return false;
        await deleteTwin(mine.id, run);
        lostToAnotherRun.push(key);
        run.warnings.push({
            address,
            message: `Another run created the same ${run.subject.noun} at the same time; the duplicate of this run (${mine.id}) was deleted.`,
        });
    }
    catch (error) {
        if (!(error instanceof errors/* Interrupted */.j$) && waited < reconcile_twins/* PATIENCE */.aZ.listed)
            return false;
        run.score.failedBeside(address, error);
    }
    return true;
}
async function deleteTwin(id, run) {
    await run.account.deleteApp(id);
    run.gone.add(id);
}
async function isAnyThere(ids, run) {
    for (const id of ids) {
        if ((await run.account.getApp(id)) !== undefined)
            return true;
        run.gone.add(id);
    }
    return false;
}
function twinsOf(listed, run) {
    const twins = new Map();
    for (const app of listed) {
        const key = (0,reconcile_marks/* isOurs */.MU)(app, run.ownership) ? (0,reconcile_marks/* appKeyOf */.QO)(app.metadata) : undefined;
        if (key === undefined || !run.created.has(key) || run.gone.has(app.id))
            continue;
        twins.set(key, [...(twins.get(key) ?? []), app]);
    }
    return twins;
}

;// CONCATENATED MODULE: ./build/reconcile/apply/twin-children.js







const FIRST_LOOK = { waited: 0 };
async function openOutcomes(outcomes, app) {
    const created = outcomes.filter(({ created: isNew, kind }) => isNew && kind.single !== true);
    const found = outcomes.filter(({ actual, kind }) => app.run.found.has(actual.id) && kind.single !== true);
    const kinds = [...new Set(created.map(({ kind }) => kind))];
    const lists = new Map(await Promise.all(kinds.map(async (kind) => [kind, await (0,reconcile_twins/* oneLook */.u0)(() => listNow(kind, app), FIRST_LOOK)])));
    const open = created.filter((outcome) => {
        const { kind, actual } = outcome;
        const listed = lists.get(kind);
        if (listed === undefined || app.run.mayHaveTwin.has(actual.id))
            return true;
        return seen(outcome, actual, listed, knownIds(app, kind)).verdict !== 'alone';
    });
    return [...new Set([...open, ...found])];
}
async function resolveDuplicateChildren(open, app) {
    const replacements = [];
    if (app.run.stop.reason !== undefined)
        return replacements;
    for (const stage of (0,needs/* stagesOf */.ZL)(open.map(({ kind }) => kind))) {
        if (replacements.length > 0)
            break;
        const settled = await Promise.all(stage.map((kind) => settleKind(kind, open.filter((outcome) => outcome.kind === kind), app)));
        replacements.push(...settled.flat());
    }
    return replacements;
}
async function settleKind(kind, outcomes, app) {
    const stakes = outcomes.map((outcome) => ({ outcome, ...stakeIn(outcome.actual, app, 0) }));
    const removed = new Set();
    const looks = new reconcile_twins/* Looks */.Xs(app.run, (0,reconcile_twins/* waitingFor */.Fz)(app.observed.address));
    let open = stakes;
    do {
        const present = await (0,reconcile_twins/* oneLook */.u0)(() => listNow(kind, app), looks);
        if (present === undefined)
            continue;
        const listed = present.filter(({ id }) => !removed.has(id));
        const isSettled = await Promise.all(open.map((stake) => (0,reconcile_twins/* oneLook */.u0)(() => twin_children_settle(stake, listed, looks.waited, removed, app), looks)));
        open = open.filter((_, index) => isSettled[index] !== true);
    } while (open.length > 0 && (await looks.again(reconcile_twins/* PATIENCE */.aZ.unrest)));
    const changed = stakes.filter(({ outcome, mine }) => mine.id !== outcome.actual.id);
    return Promise.all(changed.map(async ({ outcome, mine, isOwn }) => {
        const { desired } = outcome;
        const isFit = isOwn || fits(kind, desired, mine, app.peers);
        return { ...outcome, actual: isFit ? mine : await update(kind, mine, desired, app) };
    }));
}
function stakeIn(mine, { run }, since) {
    const [isOwn, mayHaveTwin] = [!run.found.has(mine.id), run.mayHaveTwin.has(mine.id)];
    return { mine, isOwn, mayHaveTwin, since, elderSince: undefined };
}
function idsOfOthers({ kind, created }, app) {
    const known = knownIds(app, kind);
    if (created)
        return known;
    const marks = (0,reconcile_marks/* trustedMarks */.Q6)(app.observed.actual);
    const retiring = [...(0,reconcile_marks/* retiringIds */.Pj)(marks, kind.rotation).values()].flat();
    const recorded = new Set([...(0,reconcile_marks/* recordedIds */.Ph)(marks, kind.kind).values(), ...retiring]);
    return new Set([...known].filter((id) => recorded.has(id) || !(0,reconcile_twins/* isFresh */.pL)(id, app.run.now())));
}
function seen({ kind, desired }, mine, listed, known) {
    const others = listed.filter(({ id }) => id !== mine.id);
    const twins = others.filter((one) => !known.has(one.id) && kind.isSame(desired, one));
    const isListed = others.length < listed.length;
    const ids = twins.map(({ id }) => id);
    return { twins, isListed, verdict: (0,reconcile_twins/* judge */.S4)(mine.id, ids, isListed) };
}
async function twin_children_settle(stake, listed, waited, removed, app) {
    const { kind, desired } = stake.outcome;
    const { appId, observed, run } = app;
    const { mine, isOwn } = stake;
    const address = (0,reconcile_kind/* childAddress */.$A)(kind, observed.address, desired.key);
    const known = idsOfOthers(stake.outcome, app);
    const { twins, isListed, verdict } = seen(stake.outcome, mine, listed, known);
    const yieldTo = async (winner) => {
        if (winner === undefined)
            return false;
        if (isOwn) {
            const remove = () => kind.remove(run.account, appId, mine);
            await remove().catch((error) => {
                if (!(0,errors/* isConflict */.dh)(error) || kind.references?.alsoKnownAs === undefined)
                    throw error;
                run.leftovers.push({ address, remove });
            });
            removed.add(mine.id);
        }
        run.found.add(winner.id);
        Object.assign(stake, { mine: winner, isOwn: false, elderSince: undefined });
        return false;
    };
    if (!isOwn && !isListed) {
        const isOfKeys = !stake.outcome.created && kind.rotation !== undefined;
        const left = isOfKeys ? listed.filter((one) => kind.isSame(desired, one)) : twins;
        if (left.length > 0)
            return yieldTo(kind.choose(left));
    }
    if (!stake.outcome.created && !isOwn && isListed)
        return true;
    if (verdict === 'unlisted' && !isOwn) {
        const actual = await create(kind, desired, app, new Set([...known, ...removed, mine.id]));
        Object.assign(stake, stakeIn(actual, app, waited));
        return false;
    }
    const decision = (0,reconcile_twins/* decide */.LD)(stake, verdict, waited);
    if (decision === 'never listed')
        run.warnings.push({ address, message: (0,reconcile_twins/* neverListed */.me)(mine.id) });
    if (decision !== 'yields')
        return decision !== 'wait';
    if (isOwn || verdict === 'younger')
        return yieldTo((0,reconcile_kind/* oldest */.os)(twins));
    if (stake.mayHaveTwin) {
        for (const twin of twins) {
            await kind.remove(run.account, appId, twin);
            removed.add(twin.id);
        }
    }
    return true;
}

;// CONCATENATED MODULE: ./build/reconcile/apply/apply.js











const MOST_ROUNDS = 4;
async function apply(difference, context) {
    const score = new ResultLog(context.onSettled);
    const warnings = [];
    const run = {
        ...context,
        score,
        warnings,
        created: new Map(),
        mayHaveTwin: new Set(),
        found: new Set(),
        gone: new Set(),
        unsettled: [],
        leftovers: [],
    };
    const atRest = await (0,pool/* inPool */.Q)(difference.apps, context.width, (step) => applyApp(step, run));
    await (0,pool/* inPool */.Q)(difference.undeclaredApps, context.width, ({ actual, change }) => run.score.attempt(change, () => run.account.deleteApp(actual.id)));
    const lost = new Set(await resolveDuplicateApps(run));
    const staying = atRest
        .filter((app) => app !== undefined)
        .filter(({ applied }) => !lost.has(applied.desired.key));
    const apps = await Promise.all(staying.map(async ({ applied, settle }) => settle?.() ?? applied));
    const lostToAnotherRun = [
        ...new Set([...run.unsettled, ...lost, ...(await appsDeletedMeanwhile(difference.apps, run))]),
    ];
    return {
        score,
        failures: score.failures,
        apps: apps.filter(({ desired }) => !lostToAnotherRun.includes(desired.key)),
        warnings,
        lostToAnotherRun,
        gone: run.gone,
        leftovers: run.leftovers,
    };
}
async function applyApp(step, run) {
    const { desired, address } = step.observed;
    let actual;
    try {
        actual = await appOf(step, run);
    }
    catch (error) {
        if (step.change !== undefined)
            run.score.failed(step.change, error);
        for (const { change } of step.children)
            run.score.notStarted(change, `${address} failed`);
        return undefined;
    }
    run.score.done(step.change);
    if (run.found.has(actual.id)) {
        for (const { change } of step.children)
            run.score.done(change);
        run.unsettled.push(desired.key);
        return undefined;
    }
    const signer = new AppSigner(actual.id, step.children, {
        ...run,
        abilities: (0,account/* abilitiesIn */.K)(run.abilities, step.observed.desired.key),
    });
    const { outcomes, app } = await applyChildren(actual.id, step, signer, run);
    const [recorded, looked] = await Promise.allSettled([
        (0,record/* recordIds */.w)(actual, step, outcomes, run, step.observed.actual?.metadata),
        openOutcomes(outcomes, app),
    ]);
    await closeSigner(app);
    let open = [];
    if (looked.status === 'rejected')
        run.score.failedBeside(address, looked.reason);
    else
        open = looked.value;
    if (recorded.status === 'rejected')
        run.score.failedBeside(address, recorded.reason);
    else
        actual = recorded.value;
    const applied = { address, desired, actual, children: outcomes };
    return { applied, settle: open.length === 0 ? undefined : () => settleApp(applied, step, open, app) };
}
async function closeSigner({ signer, observed, run }) {
    try {
        await signer.close();
    }
    catch (error) {
        run.score.failedBeside(observed.address, error);
    }
}
async function settleApp(applied, step, outcomes, app) {
    const { address, desired } = applied;
    const { run } = app;
    let { actual, children } = applied;
    let open = outcomes;
    try {
        for (let round = 1; open.length > 0 && round <= MOST_ROUNDS; round++) {
            const replacements = await resolveDuplicateChildren(open, app);
            await closeSigner(app);
            if (replacements.length === 0)
                break;
            if (children.some(({ kind }) => (0,needs/* neededKinds */.LC)(kind).length > 0))
                run.unsettled.push(desired.key);
            children = replaced(children, replacements);
            const current = (await run.account.getApp(actual.id)) ?? actual;
            actual = await (0,record/* recordIds */.w)(current, step, children, run);
            open = replacements;
        }
    }
    catch (error) {
        run.score.failedBeside(address, error);
    }
    return { address, desired, actual, children };
}
async function appOf(step, run) {
    const { desired, actual } = step.observed;
    if (actual === undefined) {
        const created = await createApp(desired, run);
        if (run.subject.carriesMarks)
            run.created.set(desired.key, created);
        return created;
    }
    if (step.change === undefined || step.change.action === 'renew')
        return actual;
    return updateApp(step, actual, run);
}
function replaced(children, settled) {
    return children.map((child) => settled.find(({ kind, desired }) => kind === child.kind && desired.key === child.desired.key) ?? child);
}


/***/ }),

/***/ 6639:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ writeMarks),
/* harmony export */   w: () => (/* binding */ recordIds)
/* harmony export */ });
/* harmony import */ var _smooch_account_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4971);
/* harmony import */ var _smooch_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1889);
/* harmony import */ var _text_own_value_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2370);
/* harmony import */ var _kind_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(1741);
/* harmony import */ var _marks_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8905);
/* harmony import */ var _plan_app_fields_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8608);
/* harmony import */ var _plan_references_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6289);







async function recordIds(app, step, children, run, before = {}) {
    const entriesIn = (current) => Object.fromEntries(Object.entries(entriesFor(current, step, children, run)).filter(([name, value]) => value === undefined || String((0,_text_own_value_js__WEBPACK_IMPORTED_MODULE_3__/* .ownValue */ .e)(before, name) ?? '') !== String(value)));
    if (!(0,_smooch_account_js__WEBPACK_IMPORTED_MODULE_4__/* .abilitiesIn */ .K)(run.abilities, step.observed.desired.key).changesApps ||
        !(0,_marks_js__WEBPACK_IMPORTED_MODULE_1__/* .changesAnything */ .gR)(app.metadata, entriesIn(app)))
        return app;
    const isNew = step.observed.actual === undefined;
    const current = isNew ? app : ((await run.account.getApp(app.id)) ?? app);
    const entries = { ...(0,_marks_js__WEBPACK_IMPORTED_MODULE_1__/* .outdatedMarks */ .z$)(current.metadata), ...entriesIn(current) };
    return writeMarks(run.account, current, current.name, entries);
}
async function writeMarks(account, app, name, entries) {
    const answer = await account.updateApp(app.id, { name, metadata: (0,_marks_js__WEBPACK_IMPORTED_MODULE_1__/* .withEntries */ .bA)(app.metadata, entries) });
    if (!(0,_marks_js__WEBPACK_IMPORTED_MODULE_1__/* .changesAnything */ .gR)(answer.metadata, entries))
        return answer;
    const unset = await account
        .updateApp(app.id, { name, metadata: { ...answer.metadata, ...blanked(entries, null) } })
        .catch((error) => {
        if ((0,_smooch_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .isInvalid */ .If)(error))
            return answer;
        throw error;
    });
    if (!(0,_marks_js__WEBPACK_IMPORTED_MODULE_1__/* .changesAnything */ .gR)(unset.metadata, entries))
        return unset;
    return account.updateApp(app.id, { name, metadata: { ...unset.metadata, ...blanked(entries, '') } });
}
function blanked(entries, blank) {
    return Object.fromEntries(Object.entries(entries).map(([mark, value]) => [mark, value ?? blank]));
}
function entriesFor(app, step, children, { ownership, expiry, score, abilities, alsoMarked }) {
    const { observed, children: steps } = step;
    const { desired } = observed;
    const entries = {
        ...(0,_marks_js__WEBPACK_IMPORTED_MODULE_1__/* .ownerMarksIn */ .tk)(app.metadata, ownership, desired),
        ...(observed.subject.carriesMarks ? (0,_marks_js__WEBPACK_IMPORTED_MODULE_1__/* .selfMark */ .GX)(app.id) : {}),
        ...(0,_marks_js__WEBPACK_IMPORTED_MODULE_1__/* .expiryMarks */ .UD)(app.metadata, expiry),
        ...alsoMarked?.get(observed.address),
    };
    if (!desired.protect && (0,_marks_js__WEBPACK_IMPORTED_MODULE_1__/* .isProtected */ .bz)(app.metadata))
        entries['provision_protect'] = undefined;
    for (const { path, value } of (0,_plan_app_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .stillSet */ .D8)(desired, app))
        (0,_text_own_value_js__WEBPACK_IMPORTED_MODULE_3__/* .setOwn */ .P)(entries, (0,_marks_js__WEBPACK_IMPORTED_MODULE_1__/* .unsetMark */ .xZ)(path), (0,_marks_js__WEBPACK_IMPORTED_MODULE_1__/* .unsetMarkText */ .as)(value));
    for (const { kind, desired: child, actual } of children) {
        if (kind.isExternal?.(child))
            continue;
        const id = kind.declaresEmpty?.(child) ? undefined : actual.id;
        const print = observed.fingerprints?.get(child.key)?.kept;
        Object.assign(entries, (0,_marks_js__WEBPACK_IMPORTED_MODULE_1__/* .resourceMarks */ .tu)(kind, child.key, { id, print, api: abilities.api }));
    }
    const done = steps.filter(({ change }) => change !== undefined && score.isDone(change));
    const deletedOf = (kind) => new Set((0,_plan_references_js__WEBPACK_IMPORTED_MODULE_5__/* .goingIds */ .p2)(done.filter((one) => one.kind === kind)));
    const trusted = observed.actual === undefined || (0,_marks_js__WEBPACK_IMPORTED_MODULE_1__/* .isMarked */ .rZ)(observed.actual.metadata);
    for (const kind of observed.subject.children) {
        Object.assign(entries, retiringEntries(kind, trusted ? app.metadata : {}, step, children, score));
        const recordable = (0,_kind_js__WEBPACK_IMPORTED_MODULE_6__/* .declaredIn */ .eI)(kind, desired).filter((one) => !kind.isExternal?.(one));
        const declared = new Set(recordable.map(({ key }) => key));
        const present = observed.children.get(kind);
        const taken = new Set(children.filter((one) => one.kind === kind).map(({ actual }) => actual.id));
        const [deleted, holdersDeleted] = [deletedOf(kind), deletedOf(kind.container?.kind)];
        for (const [key, id] of (0,_marks_js__WEBPACK_IMPORTED_MODULE_1__/* .recordedIds */ .Ph)(app.metadata, kind.kind)) {
            const one = present?.find((child) => child.id === id);
            const isAbsent = present !== undefined && one === undefined;
            const holder = one && kind.container?.holderOf(one);
            const isDeleted = deleted.has(id) || (holder !== undefined && holdersDeleted.has(holder));
            const gone = !trusted || isAbsent || isDeleted || taken.has(id);
            if (declared.has(key) || !gone)
                continue;
            Object.assign(entries, (0,_marks_js__WEBPACK_IMPORTED_MODULE_1__/* .resourceMarks */ .tu)(kind, key));
        }
    }
    return entries;
}
function retiringEntries(of, metadata, { observed, children: steps }, children, score) {
    const { rotation } = of;
    if (rotation === undefined)
        return {};
    const before = (0,_marks_js__WEBPACK_IMPORTED_MODULE_1__/* .retiringIds */ .Pj)(metadata, rotation);
    const forerunners = new Map([...before].map(([key, ids]) => [key, new Set(ids)]));
    const current = new Map(children.flatMap(({ kind, desired, actual }) => (kind === of ? [[desired.key, actual.id]] : [])));
    const gone = new Set();
    for (const { kind, key, retiring, change, actual } of steps) {
        if (kind !== of || actual === undefined)
            continue;
        const isDone = change !== undefined && score.isDone(change);
        if (isDone && (change.action === 'retire' || change.action === 'delete'))
            gone.add(actual.id);
        const whose = retiring ?? (isDone && change.action === 'rotate' ? key : undefined);
        if (whose !== undefined)
            forerunners.set(whose, (forerunners.get(whose) ?? new Set()).add(actual.id));
    }
    const present = observed.children.get(of);
    const entries = {};
    for (const [key, ids] of forerunners) {
        const left = [...ids].filter((id) => !gone.has(id) &&
            current.get(key) !== id &&
            (present === undefined || present.some((one) => one.id === id)));
        if (left.length > 0 || before.has(key)) {
            (0,_text_own_value_js__WEBPACK_IMPORTED_MODULE_3__/* .setOwn */ .P)(entries, (0,_marks_js__WEBPACK_IMPORTED_MODULE_1__/* .idMark */ .Dj)(rotation.mark, key), left.length > 0 ? left.join(' ') : undefined);
        }
    }
    return entries;
}


/***/ }),

/***/ 2298:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ birthNonce),
/* harmony export */   L: () => (/* binding */ birthOf)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var _vendor_object_id_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2572);
/* harmony import */ var _marks_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8905);



const MOST_APART = 15 * 60_000;
const DIGEST_DIGITS = 12;
const FORM = /^([0-9a-f]{8})-([0-9a-f]{4}-8[0-9a-f]{3}-[0-9a-f]{4})-([0-9a-f]{12})$/;
function birthNonce(name, now, random) {
    const time = Math.floor(now / 1000)
        .toString(16)
        .padStart(8, '0');
    const salt = `${random.slice(9, 14)}8${random.slice(15, 23)}`;
    return `${time}-${salt}-${digestOf(name, salt)}`;
}
function birthOf({ id, name, metadata }) {
    const [, time, salt, digest] = FORM.exec((0,_marks_js__WEBPACK_IMPORTED_MODULE_2__/* .nonceOf */ .Tf)(metadata) ?? '') ?? [];
    const born = (0,_vendor_object_id_js__WEBPACK_IMPORTED_MODULE_1__/* .createdAt */ .CT)(id, Number.POSITIVE_INFINITY);
    if (time === undefined || salt === undefined || born === undefined)
        return 'unknown';
    if (digest !== digestOf(name, salt))
        return 'refuted';
    return Math.abs(Number.parseInt(time, 16) * 1000 - born) <= MOST_APART ? 'shown' : 'unknown';
}
function digestOf(name, salt) {
    const text = `${salt} ${name.trim().normalize()}`;
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(text).digest('hex').slice(0, DIGEST_DIGITS);
}


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

/***/ 8905:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A$: () => (/* binding */ isOfPreviousOwner),
/* harmony export */   CR: () => (/* binding */ recordedResources),
/* harmony export */   D0: () => (/* binding */ isOwnedBy),
/* harmony export */   Dj: () => (/* binding */ idMark),
/* harmony export */   GX: () => (/* binding */ selfMark),
/* harmony export */   Ie: () => (/* binding */ isSameOwner),
/* harmony export */   KV: () => (/* binding */ selfOf),
/* harmony export */   MT: () => (/* binding */ isExpiryDue),
/* harmony export */   MU: () => (/* binding */ isOurs),
/* harmony export */   Ph: () => (/* binding */ recordedIds),
/* harmony export */   Pj: () => (/* binding */ retiringIds),
/* harmony export */   Q6: () => (/* binding */ trustedMarks),
/* harmony export */   QO: () => (/* binding */ appKeyOf),
/* harmony export */   R8: () => (/* binding */ MARK_PREFIX),
/* harmony export */   Ro: () => (/* binding */ isCopied),
/* harmony export */   SQ: () => (/* binding */ cannotBeUnset),
/* harmony export */   Tf: () => (/* binding */ nonceOf),
/* harmony export */   UD: () => (/* binding */ expiryMarks),
/* harmony export */   UO: () => (/* binding */ ownerMarks),
/* harmony export */   Xk: () => (/* binding */ recordsAnything),
/* harmony export */   as: () => (/* binding */ unsetMarkText),
/* harmony export */   bA: () => (/* binding */ withEntries),
/* harmony export */   bf: () => (/* binding */ ownerOf),
/* harmony export */   bz: () => (/* binding */ isProtected),
/* harmony export */   fL: () => (/* binding */ metadataSize),
/* harmony export */   gR: () => (/* binding */ changesAnything),
/* harmony export */   hR: () => (/* binding */ instanceOf),
/* harmony export */   kF: () => (/* binding */ METADATA_LIMIT),
/* harmony export */   mi: () => (/* binding */ recordedApis),
/* harmony export */   p1: () => (/* binding */ expiryOf),
/* harmony export */   rZ: () => (/* binding */ isMarked),
/* harmony export */   tk: () => (/* binding */ ownerMarksIn),
/* harmony export */   tu: () => (/* binding */ resourceMarks),
/* harmony export */   xZ: () => (/* binding */ unsetMark),
/* harmony export */   y: () => (/* binding */ blankedLeftovers),
/* harmony export */   yQ: () => (/* binding */ keptFingerprints),
/* harmony export */   z$: () => (/* binding */ outdatedMarks)
/* harmony export */ });
/* harmony import */ var _text_own_value_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2370);
/* harmony import */ var _vendor_object_id_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2572);


const MARK_PREFIX = 'provision_';
const OWNER = 'provision_owner';
const APP = 'provision_app';
const INSTANCE = 'provision_instance';
const EXPIRES = 'provision_expires';
const NONCE = 'provision_nonce';
const SELF = 'provision_self';
const PROTECT = 'provision_protect';
const UNSET_PREFIX = 'provision_unset_';
const PRINT_PREFIX = 'provision_print_';
const API_PREFIX = 'provision_api_';
const METADATA_LIMIT = 4096;
function isSameOwner(one, other) {
    return one?.toLowerCase() === other.toLowerCase();
}
function instanceOf(metadata) {
    return text(metadata, INSTANCE);
}
function expiryOf(metadata) {
    const time = Date.parse(text(metadata, EXPIRES) ?? '');
    return Number.isNaN(time) ? undefined : time;
}
function expiryMarks(metadata, expiry) {
    if (expiry === undefined || !isExpiryDue(metadata, expiry))
        return {};
    if (expiry.ttl === 'never')
        return { [EXPIRES]: undefined };
    return { [EXPIRES]: new Date(expiry.now + expiry.ttl * 1000).toISOString() };
}
function isExpiryDue(metadata, { ttl, now }) {
    const expires = expiryOf(metadata);
    if (ttl === 'never')
        return text(metadata, EXPIRES) !== undefined;
    return expires === undefined || expires - now < (ttl * 1000) / 2;
}
function ownerMarks(ownership, app, nonce) {
    return {
        [OWNER]: ownership.owner,
        [APP]: app.key,
        ...(ownership.instance === undefined ? {} : { [INSTANCE]: ownership.instance }),
        ...(nonce === undefined ? {} : { [NONCE]: nonce }),
        ...(app.protect ? { [PROTECT]: true } : {}),
    };
}
function ownerMarksIn(metadata, ownership, app) {
    const owner = ownerOf(metadata);
    return ownerMarks({
        ...ownership,
        owner: owner !== undefined && isSameOwner(owner, ownership.owner) ? owner : ownership.owner,
    }, app);
}
function selfMark(id) {
    return { [SELF]: id };
}
function selfOf(metadata) {
    return text(metadata, SELF);
}
function isCopied({ id, metadata }) {
    return isMarked(metadata) && (selfOf(metadata) ?? id) !== id;
}
function isOurs(app, ownership) {
    return isOwnedBy(app.metadata, ownership) && !isCopied(app);
}
function isOfPreviousOwner(app, { owner, instance, previous = [] }) {
    return (!isSameOwner(ownerOf(app.metadata), owner) &&
        previous.some((one) => isOurs(app, { owner: one, instance })));
}
function isMarked(metadata) {
    return text(metadata, OWNER) !== undefined;
}
function trustedMarks(app) {
    return app !== undefined && isMarked(app.metadata) ? app.metadata : {};
}
function blankedLeftovers(metadata) {
    if (isMarked(metadata))
        return {};
    const names = Object.keys(metadata).filter((name) => text(metadata, name) !== undefined);
    return Object.fromEntries(names.filter((name) => name.startsWith(MARK_PREFIX)).map((name) => [name, '']));
}
function ownerOf(metadata) {
    return text(metadata, OWNER);
}
function isOwnedBy(metadata, { owner, instance }) {
    return isSameOwner(ownerOf(metadata), owner) && text(metadata, INSTANCE) === instance;
}
function appKeyOf(metadata) {
    return text(metadata, APP);
}
function nonceOf(metadata) {
    return text(metadata, NONCE);
}
function isProtected(metadata) {
    return String(metadata[PROTECT] ?? '') === 'true';
}
function idMark(kind, key) {
    return `${MARK_PREFIX}${kind}_${key}`;
}
function recordedIds(metadata, kind) {
    return textsAfter(metadata, idMark(kind, ''));
}
function recordedResources(metadata) {
    return Object.entries(metadata).flatMap(([name, value]) => name.startsWith(MARK_PREFIX) && name !== SELF && typeof value === 'string' && (0,_vendor_object_id_js__WEBPACK_IMPORTED_MODULE_0__/* .isObjectId */ .TS)(value)
        ? [value]
        : []);
}
const BIRTH_MARKS = new Set([OWNER, APP, INSTANCE, EXPIRES, NONCE, SELF, PROTECT]);
function recordsAnything(metadata) {
    return Object.entries(metadata).some(([name, value]) => name.startsWith(MARK_PREFIX) && !BIRTH_MARKS.has(name) && value !== '');
}
function outdatedMarks(metadata) {
    const names = Object.keys(metadata).filter((name) => name.startsWith(idMark('service', '')));
    return Object.fromEntries(names.map((name) => [name, undefined]));
}
function resourceMarks(kind, key, of = {}) {
    return {
        [idMark(kind.kind, key)]: of.id,
        ...(kind.writeOnly === undefined ? {} : { [`${PRINT_PREFIX}${key}`]: of.print }),
        ...(kind.generations === undefined ? {} : { [`${API_PREFIX}${key}`]: of.api }),
    };
}
function recordedApis(metadata) {
    return textsAfter(metadata, API_PREFIX);
}
function keptFingerprints(metadata) {
    return textsAfter(metadata, PRINT_PREFIX);
}
function retiringIds(metadata, rotation) {
    const marks = rotation === undefined ? [] : recordedIds(metadata, rotation.mark);
    return new Map([...marks].map(([key, ids]) => [key, ids.split(' ').filter((id) => id !== '')]));
}
function unsetMark(path) {
    return `${UNSET_PREFIX}${path}`;
}
function cannotBeUnset(metadata, path, value) {
    return text(metadata, unsetMark(path)) === unsetMarkText(value);
}
function unsetMarkText(value) {
    return JSON.stringify(value).slice(0, 80);
}
function withEntries(metadata, entries) {
    const next = { ...metadata };
    for (const [name, value] of Object.entries(entries)) {
        if (value === undefined)
            delete next[name];
        else
            (0,_text_own_value_js__WEBPACK_IMPORTED_MODULE_1__/* .setOwn */ .P)(next, name, value);
    }
    return next;
}
function changesAnything(metadata, entries) {
    return Object.entries(entries).some(([name, value]) => value === undefined
        ? name.startsWith(MARK_PREFIX)
            ? text(metadata, name) !== undefined
            : (0,_text_own_value_js__WEBPACK_IMPORTED_MODULE_1__/* .ownValue */ .e)(metadata, name) !== undefined
        : String((0,_text_own_value_js__WEBPACK_IMPORTED_MODULE_1__/* .ownValue */ .e)(metadata, name) ?? '') !== String(value));
}
function metadataSize(metadata) {
    return Buffer.byteLength(JSON.stringify(metadata));
}
function textsAfter(metadata, prefix) {
    const texts = new Map();
    for (const name of Object.keys(metadata)) {
        const value = name.startsWith(prefix) ? text(metadata, name) : undefined;
        if (value !== undefined)
            texts.set(name.slice(prefix.length), value);
    }
    return texts;
}
function text(metadata, name) {
    const value = (0,_text_own_value_js__WEBPACK_IMPORTED_MODULE_1__/* .ownValue */ .e)(metadata, name);
    return value === undefined || value === '' ? undefined : String(value);
}


/***/ }),

/***/ 4406:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LC: () => (/* binding */ neededKinds),
/* harmony export */   ZL: () => (/* binding */ stagesOf),
/* harmony export */   hN: () => (/* binding */ needsOf),
/* harmony export */   t8: () => (/* binding */ containerOf)
/* harmony export */ });
function neededKinds({ container, needs }) {
    return [...(container === undefined ? [] : [container.kind]), ...(needs?.kinds ?? [])];
}
function needsOf(kind, desired) {
    const container = containerOf(kind, desired);
    return [...(container === undefined ? [] : [container]), ...(kind.needs?.of(desired) ?? [])];
}
function containerOf({ container }, desired) {
    const key = container?.keyOf(desired);
    return container === undefined || key === undefined ? undefined : { kind: container.kind, key };
}
function stagesOf(all) {
    const kinds = [...new Set(all)];
    const stages = [...new Set(kinds.map(stageOf))].sort((a, b) => a - b);
    return stages.map((wanted) => kinds.filter((kind) => stageOf(kind) === wanted));
}
function stageOf(kind) {
    return Math.max(0, ...neededKinds(kind).map((needed) => stageOf(needed) + 1));
}


/***/ }),

/***/ 8557:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ matchApps)
/* harmony export */ });
/* harmony import */ var _marks_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8905);
/* harmony import */ var _subject_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4015);
/* harmony import */ var _own_apps_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9289);



function matchApps(desired, actual, ownership, subject, isAbout = () => true, barren = new Set()) {
    const account = indexed(desired, actual, ownership, barren);
    const byKey = new Map(desired.map((app) => [app.key, app]));
    const isTold = (key) => {
        const app = byKey.get(key);
        return app === undefined || isAbout(app);
    };
    const problems = [];
    const warnings = account.copies
        .filter(({ metadata }) => isOfAnyOwner(metadata, ownership) && isTold((0,_marks_js__WEBPACK_IMPORTED_MODULE_0__/* .appKeyOf */ .QO)(metadata) ?? ''))
        .map((copy) => (0,_own_apps_js__WEBPACK_IMPORTED_MODULE_1__/* .copyWarning */ .CA)(copy, subject));
    const contested = [];
    const all = desired.map((app) => {
        const address = (0,_subject_js__WEBPACK_IMPORTED_MODULE_2__/* .addressOf */ .c)(subject, app.key);
        const found = find(app, account, ownership, subject);
        const told = isAbout(app);
        if ('problem' in found) {
            if (told) {
                problems.push({ address, message: found.problem });
                contested.push(...(found.contested ?? []));
            }
            return { subject, desired: app, address, actual: undefined, foundBy: undefined, owned: false };
        }
        if (told)
            for (const message of found.warnings ?? [])
                warnings.push({ address, message });
        const { actual: one, foundBy, owned } = found;
        return { subject, desired: app, address, actual: one, foundBy, owned };
    });
    const apps = all.filter(({ desired: app }) => isAbout(app));
    for (const [id, claimants] of claims(all)) {
        const address = claimants.find((claimant) => apps.some((app) => app.address === claimant));
        if (claimants.length < 2 || address === undefined)
            continue;
        problems.push({
            address,
            message: `${claimants.join(' and ')} both match the ${subject.noun} ${id}. Give them different names, or pin each with its own \`id\`.`,
        });
    }
    const matched = new Set(all.map(({ actual: app }) => app?.id));
    const { asides, ...left } = leftOvers(account, byKey, matched, subject);
    return {
        subject,
        apps,
        ...left,
        problems,
        warnings: [...warnings, ...asides.filter(({ key }) => isTold(key)).map(({ problem }) => problem)],
        contested,
        others: account.sound.filter((app) => !(0,_marks_js__WEBPACK_IMPORTED_MODULE_0__/* .isOwnedBy */ .D0)(app.metadata, ownership) && !matched.has(app.id)),
        listed: account.sound,
        copies: account.copies,
    };
}
function isOfAnyOwner(metadata, { owner, instance, previous = [] }) {
    return [owner, ...previous].some((one) => (0,_marks_js__WEBPACK_IMPORTED_MODULE_0__/* .isOwnedBy */ .D0)(metadata, { owner: one, instance }));
}
function indexed(desired, actual, ownership, barren) {
    const byId = new Map();
    const [sound, copies] = [[], []];
    const owned = new Map();
    const previous = new Map();
    const unmarkedByName = new Map();
    const foreignByName = new Map();
    const foreignByKey = new Map();
    for (const app of [...actual].sort((a, b) => (a.id < b.id ? -1 : 1))) {
        const key = (0,_marks_js__WEBPACK_IMPORTED_MODULE_0__/* .appKeyOf */ .QO)(app.metadata) ?? app.id;
        byId.set(app.id, app);
        ((0,_marks_js__WEBPACK_IMPORTED_MODULE_0__/* .isCopied */ .Ro)(app) ? copies : sound).push(app);
        if ((0,_marks_js__WEBPACK_IMPORTED_MODULE_0__/* .isCopied */ .Ro)(app))
            continue;
        if ((0,_marks_js__WEBPACK_IMPORTED_MODULE_0__/* .isOurs */ .MU)(app, ownership))
            append(owned, key, app);
        else if ((0,_marks_js__WEBPACK_IMPORTED_MODULE_0__/* .isOfPreviousOwner */ .A$)(app, ownership))
            append(previous, key, app);
        else if (!(0,_marks_js__WEBPACK_IMPORTED_MODULE_0__/* .isMarked */ .rZ)(app.metadata))
            append(unmarkedByName, app.name, app);
        if (!(0,_marks_js__WEBPACK_IMPORTED_MODULE_0__/* .isMarked */ .rZ)(app.metadata) || (0,_marks_js__WEBPACK_IMPORTED_MODULE_0__/* .isSameOwner */ .Ie)((0,_marks_js__WEBPACK_IMPORTED_MODULE_0__/* .ownerOf */ .bf)(app.metadata), ownership.owner))
            continue;
        append(foreignByName, app.name, app);
        if ((0,_marks_js__WEBPACK_IMPORTED_MODULE_0__/* .instanceOf */ .hR)(app.metadata) === ownership.instance)
            append(foreignByKey, key, app);
    }
    const pins = new Map(desired.flatMap(({ id, key }) => (id === undefined ? [] : [[id, key]])));
    const names = new Map(desired.map(({ key, name }) => [key, name]));
    const told = (groups) => new Map([...groups].flatMap(([key, all]) => {
        const marked = all.filter(({ id }) => (pins.get(id) ?? key) === key);
        const pinned = marked.find(({ id }) => pins.has(id))?.id;
        return marked.length === 0
            ? []
            : [[key, (0,_own_apps_js__WEBPACK_IMPORTED_MODULE_1__/* .ownAppsAmong */ .h2)(marked, { name: names.get(key), pinned, barren })]];
    }));
    return {
        byId,
        sound,
        copies,
        own: told(owned),
        previous: told(previous),
        unmarkedByName,
        foreignByName,
        foreignByKey,
    };
}
function find(app, account, ownership, subject) {
    const { noun } = subject;
    if (app.id !== undefined)
        return findById(app, app.id, account, ownership, subject);
    const own = account.own.get(app.key);
    const before = account.previous.get(app.key);
    const [one, owned] = own === undefined ? [before, false] : [own, true];
    if (one !== undefined) {
        const problem = (0,_own_apps_js__WEBPACK_IMPORTED_MODULE_1__/* .ambiguityOf */ .dL)(one, subject);
        if (problem !== undefined)
            return { problem, contested: one.marked };
        return {
            actual: one.app,
            foundBy: 'marks',
            owned,
            warnings: owned ? alsoBefore(before, one, subject) : [],
        };
    }
    const named = ownership.instance === undefined ? (account.unmarkedByName.get(app.name) ?? []) : [];
    if (named.length > 1) {
        return {
            problem: `Ambiguous: ${named.length} ${noun}s without marks are named ${JSON.stringify(app.name)}: ${idsOf(named)}. ` +
                `Write \`id: ${named[0]?.id}\` (or another of them) here to say which one is meant.`,
        };
    }
    const [adopted] = named;
    if (adopted !== undefined)
        return { actual: adopted, foundBy: 'name', owned: false };
    return {
        actual: undefined,
        foundBy: undefined,
        owned: false,
        warnings: subject.carriesMarks ? lookAlikes(app, account, ownership, noun) : [],
    };
}
function findById(app, id, account, ownership, subject) {
    const { noun } = subject;
    const actual = account.byId.get(id);
    if (actual === undefined) {
        return {
            problem: `Not found: these credentials see no ${noun} with the id ${id}. Correct \`id\`. With an account key, remove it to create a new ${noun}.`,
        };
    }
    const { metadata } = actual;
    if ((0,_marks_js__WEBPACK_IMPORTED_MODULE_0__/* .isCopied */ .Ro)(actual)) {
        return {
            problem: `${(0,_own_apps_js__WEBPACK_IMPORTED_MODULE_1__/* .copyText */ .Dk)(actual, subject)} Remove the \`provision_\` entries from its metadata to adopt it, or remove \`id\`.`,
        };
    }
    if ((0,_marks_js__WEBPACK_IMPORTED_MODULE_0__/* .isMarked */ .rZ)(metadata) && !(0,_marks_js__WEBPACK_IMPORTED_MODULE_0__/* .isOurs */ .MU)(actual, ownership) && !(0,_marks_js__WEBPACK_IMPORTED_MODULE_0__/* .isOfPreviousOwner */ .A$)(actual, ownership)) {
        const instance = (0,_marks_js__WEBPACK_IMPORTED_MODULE_0__/* .isSameOwner */ .Ie)((0,_marks_js__WEBPACK_IMPORTED_MODULE_0__/* .ownerOf */ .bf)(metadata), ownership.owner) ? ', as another instance' : '';
        return {
            problem: `The ${noun} ${id} belongs to ${(0,_own_apps_js__WEBPACK_IMPORTED_MODULE_1__/* .ownerText */ .dP)(actual)}${instance}. It is left alone. Remove \`id\`, or set \`owner\` if it is yours.`,
        };
    }
    return {
        actual,
        foundBy: 'id',
        owned: (0,_marks_js__WEBPACK_IMPORTED_MODULE_0__/* .isOurs */ .MU)(actual, ownership) && (0,_marks_js__WEBPACK_IMPORTED_MODULE_0__/* .appKeyOf */ .QO)(metadata) === app.key,
    };
}
function leftOvers({ own, previous }, byKey, matched, subject) {
    const undeclaredApps = [];
    const twins = new Map();
    const doubts = [];
    const unproven = [];
    const asides = [];
    for (const [key, one] of own) {
        const address = (0,_subject_js__WEBPACK_IMPORTED_MODULE_2__/* .addressOf */ .c)(subject, key);
        const [first] = one.untold;
        const left = [...(one.app === undefined ? [] : [one.app]), ...one.twins].filter(({ id }) => !matched.has(id));
        for (const twin of one.twins)
            if (one.app !== undefined)
                twins.set(twin.id, one.app.id);
        if (first === undefined)
            undeclaredApps.push(...left);
        else if (byKey.get(key) === undefined || byKey.get(key)?.id !== undefined) {
            const message = (0,_own_apps_js__WEBPACK_IMPORTED_MODULE_1__/* .ambiguityOf */ .dL)(one, subject) ?? '';
            doubts.push({ app: first, address, message });
        }
        for (const app of one.asides)
            if (!matched.has(app.id))
                asides.push({ key, problem: { address, message: (0,_own_apps_js__WEBPACK_IMPORTED_MODULE_1__/* .leftAlone */ .Vb)(app, subject) } });
        unproven.push(...(0,_own_apps_js__WEBPACK_IMPORTED_MODULE_1__/* .unprovenAmong */ .yd)(one.marked).filter(isUnread(one, matched)));
    }
    for (const one of previous.values()) {
        const isWanted = one.marked.length > 1 || matched.has(one.app?.id);
        if (isWanted)
            unproven.push(...(0,_own_apps_js__WEBPACK_IMPORTED_MODULE_1__/* .unprovenAmong */ .yd)(one.marked).filter(isUnread(one, matched)));
    }
    return {
        undeclaredApps: undeclaredApps.sort((a, b) => (a.id < b.id ? -1 : 1)),
        twins,
        doubts,
        unproven,
        asides,
    };
}
function isUnread({ marked }, matched) {
    return (app) => marked.length > 1 || !matched.has(app.id) || !(0,_marks_js__WEBPACK_IMPORTED_MODULE_0__/* .recordsAnything */ .Xk)(app.metadata);
}
function alsoBefore(before, own, { noun }) {
    return (before?.marked ?? []).map((one) => `The ${noun} ${one.id} of the previous owner ${(0,_own_apps_js__WEBPACK_IMPORTED_MODULE_1__/* .ownerText */ .dP)(one)} has the marks of this one too. It is left alone, ` +
        `because ${own.app?.id} belongs to the current owner.`);
}
function lookAlikes({ key, name }, { foreignByName, foreignByKey }, { previous = [] }, noun) {
    const named = foreignByName.get(name) ?? [];
    const keyed = (foreignByKey.get(key) ?? []).filter((one) => !named.includes(one));
    return [...named, ...keyed].slice(0, MOST_LOOK_ALIKES).map((one) => {
        const owner = (0,_own_apps_js__WEBPACK_IMPORTED_MODULE_1__/* .ownerText */ .dP)(one);
        const what = named.includes(one) ? 'has this name' : 'has this manifest key';
        const remedy = previous.some((before) => (0,_marks_js__WEBPACK_IMPORTED_MODULE_0__/* .isSameOwner */ .Ie)(before, (0,_marks_js__WEBPACK_IMPORTED_MODULE_0__/* .ownerOf */ .bf)(one.metadata) ?? ''))
            ? `write \`id: ${one.id}\` here`
            : `write \`previous-owners: [${owner}]\` into the manifest if that is a former name of this owner`;
        return `The ${noun} ${one.id} of the owner ${owner} ${what}. It is left alone, and a new one is created. To adopt it, ${remedy}.`;
    });
}
const MOST_LOOK_ALIKES = 3;
function claims(apps) {
    const claimants = new Map();
    for (const { actual, address } of apps)
        if (actual !== undefined)
            append(claimants, actual.id, address);
    return claimants;
}
function idsOf(apps) {
    return apps.map(({ id }) => id).join(', ');
}
function append(map, key, value) {
    const values = map.get(key);
    if (values === undefined)
        map.set(key, [value]);
    else
        values.push(value);
}


/***/ }),

/***/ 8578:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  B: () => (/* binding */ barrenAmong),
  KD: () => (/* binding */ contentsOf),
  lB: () => (/* binding */ observe)
});

// EXTERNAL MODULE: ./build/smooch/account.js
var account = __webpack_require__(4971);
// EXTERNAL MODULE: ./build/smooch/errors.js
var errors = __webpack_require__(1889);
// EXTERNAL MODULE: ./build/reconcile/kind.js
var reconcile_kind = __webpack_require__(1741);
// EXTERNAL MODULE: ./build/reconcile/marks.js
var marks = __webpack_require__(8905);
// EXTERNAL MODULE: ./build/reconcile/needs.js
var needs = __webpack_require__(4406);
// EXTERNAL MODULE: ./build/reconcile/pool.js
var pool = __webpack_require__(3977);
// EXTERNAL MODULE: ./build/reconcile/twins.js
var twins = __webpack_require__(4128);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ./build/secrets/secret.js + 3 modules
var secret = __webpack_require__(5777);
// EXTERNAL MODULE: ./build/text/canonical.js
var canonical = __webpack_require__(9776);
// EXTERNAL MODULE: ./build/text/own-value.js
var own_value = __webpack_require__(2370);
;// CONCATENATED MODULE: ./build/reconcile/observe/fingerprints.js




async function compareWithFingerprint(values, kept) {
    const names = Object.keys(values).sort();
    if (names.length === 0)
        return { fresh: [], kept: undefined, isFirst: false };
    const before = parsed(kept);
    const salt = before?.salt ?? (0,external_node_crypto_.randomBytes)(SALT_BYTES).toString('base64url');
    const hashes = await Promise.all(names.map(async (name) => [name, tagOf(name), await hashOf(name, (0,own_value/* ownValue */.e)(values, name), salt)]));
    const fresh = before === undefined ? [] : hashes.filter(([, tag, hash]) => before.hashes.get(tag) !== hash);
    return {
        fresh: fresh.map(([name]) => name),
        kept: salt + hashes.map(([, tag, hash]) => tag + hash).join(''),
        isFirst: before === undefined,
    };
}
const SALT_BYTES = 6;
const HASH_BYTES = 6;
const SALT_LENGTH = 8;
const TAG_LENGTH = 2;
const HASH_LENGTH = 8;
const COST = { N: 8192, r: 8, p: 1 };
function parsed(kept) {
    const form = new RegExp(`^[\\w-]{${SALT_LENGTH}}([\\w-]{${TAG_LENGTH + HASH_LENGTH}})+$`);
    if (kept === undefined || !form.test(kept))
        return undefined;
    const hashes = new Map();
    for (let at = SALT_LENGTH; at < kept.length; at += TAG_LENGTH + HASH_LENGTH) {
        hashes.set(kept.slice(at, at + TAG_LENGTH), kept.slice(at + TAG_LENGTH, at + TAG_LENGTH + HASH_LENGTH));
    }
    return { salt: kept.slice(0, SALT_LENGTH), hashes };
}
function tagOf(name) {
    return (0,external_node_crypto_.createHash)('sha256').update(name).digest('base64url').slice(0, TAG_LENGTH);
}
function hashOf(name, value, salt) {
    const text = value instanceof secret/* Secret */.zh ? (0,canonical/* canonical */.$)(value.reveal()) : (0,canonical/* canonical */.$)(value ?? null);
    return new Promise((resolve, reject) => {
        (0,external_node_crypto_.scrypt)(text, `${salt}${name}`, HASH_BYTES, COST, (error, key) => {
            if (error === null)
                resolve(key.toString('base64url'));
            else
                reject(error);
        });
    });
}

// EXTERNAL MODULE: ./build/reconcile/observe/match.js
var match = __webpack_require__(8557);
// EXTERNAL MODULE: ./build/reconcile/observe/own-apps.js
var own_apps = __webpack_require__(9289);
// EXTERNAL MODULE: ./build/reconcile/observe/pairs.js
var pairs = __webpack_require__(2989);
;// CONCATENATED MODULE: ./build/reconcile/observe/observe.js











async function observe(account, desired, ownership, options) {
    const gone = new Set(options.gone);
    const view = { ...options, account, desired, ownership, gone };
    const looks = new twins/* Looks */.Xs(options.waiting, twins/* OTHERS_AT_WORK */.aj);
    for (;;) {
        try {
            return await observeOnce(view);
        }
        catch (error) {
            const [, id] = (0,errors/* isNotFound */.c4)(error) && error instanceof errors/* SmoochError */.GZ
                ? (/\/(?:apps|serviceaccounts)\/([^/]+)\//.exec(error.path) ?? [])
                : [];
            if (id === undefined)
                throw error;
            await dropIfGone([decodeURIComponent(id)], account, gone);
            if (!(await looks.again(twins/* PATIENCE */.aZ.others)))
                throw error;
        }
    }
}
async function observeOnce(view) {
    const matches = await provenMatches(view);
    const problems = [...matches.problems];
    const apps = await (0,pool/* inPool */.Q)(matches.apps, view.width, async (match) => {
        const { actual } = match;
        const children = actual === undefined ? new Map() : await settledChildren(match, actual.id, view);
        const doubt = doubtAbout(match, children);
        if (doubt === undefined)
            return { ...match, fingerprints: await fingerprintsOf(match, children), children };
        problems.push({ address: match.address, message: doubt });
        return { ...match, actual: undefined, foundBy: undefined, owned: false, children: new Map() };
    });
    return { ...matches, problems, apps };
}
async function provenMatches(view) {
    const { account, desired, ownership, subject, isAbout, prune } = view;
    const matches = await settledMatches(view);
    const kept = new Set(prune === 'none' ? matches.undeclaredApps.map(({ id }) => id) : []);
    const unproven = matches.unproven.filter(({ id }) => !kept.has(id));
    const barren = await barrenAmong(account, unproven, view);
    if (barren.size === 0)
        return matches;
    return (0,match/* matchApps */.K)(desired, [...matches.listed, ...matches.copies], ownership, subject, isAbout, barren);
}
async function barrenAmong(account, apps, options) {
    const { subject } = options;
    if (!subject.carriesMarks)
        return new Set();
    const read = await (0,pool/* inPool */.Q)(apps, options.width, async (actual) => {
        const blank = (0,own_apps/* isBlank */.z3)(actual);
        const children = await childrenOf(account, undeclared(actual, subject), actual.id, {
            ...options,
            prune: blank ? 'all' : 'none',
        });
        const speaksAgainst = blank
            ? [...children.values()].some((list) => list.length > 0)
            : isBarren(actual, children, subject);
        return speaksAgainst ? [actual.id] : [];
    });
    return new Set(read.flat());
}
async function contentsOf(account, apps, options) {
    const { subject } = options;
    const read = await (0,pool/* inPool */.Q)(apps, options.width, async (actual) => {
        try {
            const children = await childrenOf(account, undeclared(actual, subject), actual.id, {
                ...options,
                prune: 'all',
            });
            const contents = [...children].flatMap(([kind, list]) => list.map((one) => ({ kind: kind.kind, id: one.id, label: kind.label(one) })));
            return [[actual.id, contents]];
        }
        catch (error) {
            if (error instanceof errors/* SmoochError */.GZ || error instanceof errors/* ConnectionFailed */.GK)
                return [];
            throw error;
        }
    });
    return new Map(read.flat());
}
function undeclared(actual, subject) {
    return { subject, desired: NOTHING_DECLARED, address: '', actual, foundBy: 'marks', owned: true };
}
const NOTHING_DECLARED = {
    key: '',
    name: '',
    protect: false,
    settings: {},
    metadata: {},
    children: new Map(),
};
function doubtAbout({ subject, actual, foundBy }, children) {
    if (!subject.carriesMarks || actual === undefined || foundBy !== 'marks')
        return undefined;
    if (!isBarren(actual, children, subject))
        return undefined;
    return (0,own_apps/* ambiguityOf */.dL)((0,own_apps/* ownAppsAmong */.h2)([actual], { barren: new Set([actual.id]) }), subject);
}
function isBarren({ metadata }, children, subject) {
    const recorded = subject.children
        .map((kind) => ({ present: children.get(kind), ids: [...(0,marks/* recordedIds */.Ph)(metadata, kind.kind).values()] }))
        .filter(({ ids }) => ids.length > 0);
    return (recorded.length > 0 &&
        recorded.every(({ present, ids }) => present !== undefined && !present.some(({ id }) => ids.includes(id))));
}
async function settledMatches(view) {
    const { account, desired, ownership, gone, subject, abilities, isAbout, now } = view;
    const about = isAbout === undefined ? desired : desired.filter(isAbout);
    const isContested = ({ contested }) => contested.some(({ id }) => (0,twins/* isFresh */.pL)(id, now));
    const look = async () => {
        const listed = abilities.wholeAccount
            ? await withUnlisted(await account.listApps(), about, view)
            : await pinnedApps(about, view);
        const present = gone.size === 0 ? listed : listed.filter(({ id }) => !gone.has(id));
        const matches = (0,match/* matchApps */.K)(desired, present, ownership, subject, isAbout);
        const ids = isContested(matches) ? matches.contested.map(({ id }) => id) : [];
        return (await dropIfGone(ids, account, gone)) ? look() : matches;
    };
    return (0,twins/* lookWhileContested */.kj)(look, isContested, view.waiting);
}
async function dropIfGone(ids, account, gone) {
    const before = gone.size;
    for (const id of ids)
        if ((await account.getApp(id)) === undefined)
            gone.add(id);
    return gone.size > before;
}
async function withUnlisted(listed, desired, view) {
    const ids = new Set(listed.map(({ id }) => id));
    const unlisted = desired.filter(({ id }) => id !== undefined && !ids.has(id));
    return [...listed, ...(await pinnedApps(unlisted, view))];
}
async function pinnedApps(desired, { account, width }) {
    const ids = [...new Set(desired.map(({ id }) => id).filter((id) => id !== undefined))];
    const apps = await (0,pool/* inPool */.Q)(ids, width, async (id) => {
        try {
            return await account.getApp(id);
        }
        catch (error) {
            if ((0,errors/* isForbidden */.US)(error))
                return undefined;
            throw error;
        }
    });
    return apps.filter((app) => app !== undefined);
}
async function fingerprintsOf(match, children) {
    const { subject, desired, actual } = match;
    const peers = new pairs/* ObservedPeers */.k(match, children);
    const kept = (0,marks/* keptFingerprints */.yQ)((0,marks/* trustedMarks */.Q6)(actual));
    const fingerprints = new Map();
    for (const kind of subject.children) {
        if (kind.writeOnly === undefined)
            continue;
        const { byKey, keyOf } = peers.pairsOf(kind);
        for (const child of (0,reconcile_kind/* declaredIn */.eI)(kind, desired)) {
            const key = keyOf.get(byKey.get(child.key)?.actual.id ?? '') ?? child.key;
            fingerprints.set(child.key, await compareWithFingerprint(kind.writeOnly.of(child), kept.get(key)));
        }
    }
    return fingerprints;
}
async function settledChildren(match, appId, view) {
    const isContested = (children) => {
        const peers = new pairs/* ObservedPeers */.k(match, children);
        const alike = [...children.keys()].flatMap((kind) => [...peers.pairsOf(kind).alike.values()].flat());
        return alike.some(({ id }) => (0,twins/* isFresh */.pL)(id, view.now));
    };
    const look = () => childrenOf(view.account, match, appId, view);
    return (0,twins/* lookWhileContested */.kj)(look, isContested, view.waiting);
}
async function childrenOf(account, match, appId, options) {
    const kinds = match.subject.children.filter((kind) => isAskedFor(kind, match, options));
    let children = new Map();
    for (const stage of (0,needs/* stagesOf */.ZL)(kinds)) {
        const peers = new pairs/* ObservedPeers */.k(match, children);
        const look = { peers, together: new reconcile_kind/* ReadTogether */.VD(stage), everything: options.prune === 'all' };
        const lists = await Promise.all(stage.map((kind) => wholeList(kind, account, (0,pairs/* withinOf */.f)(kind, appId, match, look), options.now)));
        children = new Map([...children, ...stage.map((kind, index) => [kind, lists[index] ?? []])]);
    }
    return children;
}
async function wholeList(kind, account, within, now) {
    const listed = await kind.list(account, within);
    const ids = new Set(listed.map(({ id }) => id));
    const unlisted = [...within.recorded].filter(([, id]) => !ids.has(id) && (0,twins/* isFresh */.pL)(id, now));
    if (unlisted.length === 0)
        return listed;
    const found = await Promise.all(unlisted.map(async ([key, id]) => kind.getRecorded?.(account, within, key, id)));
    return [...listed, ...found.filter((one) => one !== undefined)];
}
function isAskedFor(kind, match, options) {
    const { desired, actual, subject } = match;
    const { prune } = options;
    const abilities = (0,account/* abilitiesIn */.K)(options.abilities, desired.key);
    if (kind.access?.accountKeysOnly && !abilities.wholeAccount)
        return false;
    if (kind.api !== undefined && kind.api !== abilities.api)
        return false;
    if ((prune === 'all' && !kind.onlyOurs) || (0,reconcile_kind/* declaredIn */.eI)(kind, desired).length > 0)
        return true;
    const recordedKeys = (name) => [...(0,marks/* recordedIds */.Ph)((0,marks/* trustedMarks */.Q6)(actual), name).keys()];
    const recorded = (name) => recordedKeys(name).length > 0;
    const isSignedFor = (one) => one.access?.changedByAppKey === true && ((0,reconcile_kind/* declaredIn */.eI)(one, desired).length > 0 || recorded(one.kind));
    if (kind.signs && abilities.needsAppSigner && subject.children.some(isSignedFor))
        return true;
    if (recorded(kind.kind))
        return true;
    if (kind.container?.keepsContainer && recorded(kind.container.kind.kind))
        return true;
    return subject.children.some((part) => part.container?.kind === kind &&
        (part.api === undefined || part.api === abilities.api) &&
        recordedKeys(part.kind).some((key) => key !== ''));
}


/***/ }),

/***/ 9289:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CA: () => (/* binding */ copyWarning),
/* harmony export */   Dk: () => (/* binding */ copyText),
/* harmony export */   Vb: () => (/* binding */ leftAlone),
/* harmony export */   dL: () => (/* binding */ ambiguityOf),
/* harmony export */   dP: () => (/* binding */ ownerText),
/* harmony export */   h2: () => (/* binding */ ownAppsAmong),
/* harmony export */   s3: () => (/* binding */ twinText),
/* harmony export */   yd: () => (/* binding */ unprovenAmong),
/* harmony export */   z3: () => (/* binding */ isBlank),
/* harmony export */   zF: () => (/* binding */ twinAddress)
/* harmony export */ });
/* harmony import */ var _vendor_object_id_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2572);
/* harmony import */ var _birth_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2298);
/* harmony import */ var _marks_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8905);
/* harmony import */ var _subject_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4015);




const ONE_CREATE = 10 * 60_000;
function ownAppsAmong(marked, { name, pinned, barren = new Set() } = {}) {
    const isSound = (app) => isProven(app) && !barren.has(app.id);
    const sound = marked.filter(isSound);
    const app = marked.find(({ id }) => id === pinned) ??
        (marked.length === 1 ? alone(marked, barren) : undefined) ??
        sound.find(({ metadata }) => (0,_marks_js__WEBPACK_IMPORTED_MODULE_2__/* .recordsAnything */ .Xk)(metadata)) ??
        sound[0] ??
        firstOfOneCreate(marked, name);
    const others = marked.filter((one) => one !== app);
    const isTwin = (one) => app !== undefined && (isSound(one) || isTwinOf(one, app, name));
    const rest = others.filter((one) => !isTwin(one));
    const [untold, asides] = app !== undefined && app.id === pinned ? [[], rest] : [rest, []];
    return { marked, app, twins: others.filter(isTwin), untold, asides };
}
function unprovenAmong(marked) {
    const recorded = marked.filter(({ metadata }) => (0,_marks_js__WEBPACK_IMPORTED_MODULE_2__/* .recordsAnything */ .Xk)(metadata));
    const proven = recorded.filter(isProven);
    if (proven.length > 1)
        return proven;
    return marked.length === 1 ? marked.filter((app) => !isProven(app) && !isBorn(app)) : [];
}
function isBorn(app) {
    return isBlank(app) && (0,_birth_js__WEBPACK_IMPORTED_MODULE_1__/* .birthOf */ .L)(app) !== 'unknown';
}
function isProven({ id, metadata }) {
    return (0,_marks_js__WEBPACK_IMPORTED_MODULE_2__/* .selfOf */ .KV)(metadata) === id;
}
function alone([app], barren) {
    if (app === undefined || isProven(app))
        return app;
    return barren.has(app.id) || (isBlank(app) && (0,_birth_js__WEBPACK_IMPORTED_MODULE_1__/* .birthOf */ .L)(app) === 'refuted') ? undefined : app;
}
function firstOfOneCreate(marked, name) {
    const [first, ...others] = marked;
    if (first === undefined || others.length === 0)
        return undefined;
    return others.every((one) => isTwinOf(one, first, name)) && isBlank(first) ? first : undefined;
}
function isTwinOf(one, other, name) {
    const nonce = (0,_marks_js__WEBPACK_IMPORTED_MODULE_2__/* .nonceOf */ .Tf)(one.metadata);
    if (nonce === undefined || nonce !== (0,_marks_js__WEBPACK_IMPORTED_MODULE_2__/* .nonceOf */ .Tf)(other.metadata) || !isBlank(one))
        return false;
    return (one.name === other.name || one.name === name) && isSoonAfter(one.id, other.id);
}
function isBlank({ metadata }) {
    return (0,_marks_js__WEBPACK_IMPORTED_MODULE_2__/* .selfOf */ .KV)(metadata) === undefined && !(0,_marks_js__WEBPACK_IMPORTED_MODULE_2__/* .recordsAnything */ .Xk)(metadata);
}
function isSoonAfter(one, other) {
    const [a, b] = [one, other].map((id) => (0,_vendor_object_id_js__WEBPACK_IMPORTED_MODULE_0__/* .createdAt */ .CT)(id, Number.POSITIVE_INFINITY));
    return a !== undefined && b !== undefined && Math.abs(a - b) <= ONE_CREATE;
}
function ambiguityOf({ app, untold }, { noun }) {
    const [first] = untold;
    if (first === undefined)
        return undefined;
    const pin = (id) => (0,_marks_js__WEBPACK_IMPORTED_MODULE_2__/* .instanceOf */ .hR)(first.metadata) === undefined ? `, or write \`id: ${id}\` here to say which one is meant` : '';
    if (app === undefined && untold.length === 1) {
        const why = isBlank(first)
            ? 'nothing shows that they were written for it'
            : 'nothing that they record exists in it';
        return (`The ${noun} ${first.id} has the marks of this one, but ${why}: they may have been copied ` +
            `from another ${noun}. Remove the \`provision_\` entries from its metadata, or delete it${pin(first.id)}.`);
    }
    const all = [...(app === undefined ? [] : [app]), ...untold];
    return (`Ambiguous: ${all.length} ${noun}s have the marks of this one: ${all.map(({ id }) => id).join(', ')}. Delete those that ` +
        `are not needed, or remove the \`provision_\` entries from their metadata${pin((app ?? first).id)}.`);
}
function leftAlone({ id }, { noun }) {
    return (`The ${noun} ${id} has the marks of this one too. It is left alone; remove the \`provision_\` entries from its ` +
        'metadata.');
}
function copyWarning(copy, subject) {
    return {
        address: (0,_subject_js__WEBPACK_IMPORTED_MODULE_3__/* .addressOf */ .c)(subject, (0,_marks_js__WEBPACK_IMPORTED_MODULE_2__/* .appKeyOf */ .QO)(copy.metadata) ?? copy.id),
        message: `${copyText(copy, subject)} It is left alone; remove the \`provision_\` entries from its metadata.`,
    };
}
function copyText({ id, metadata }, { noun }) {
    return `The ${noun} ${id} has marks that were copied from the ${noun} ${(0,_marks_js__WEBPACK_IMPORTED_MODULE_2__/* .selfOf */ .KV)(metadata)}.`;
}
function twinAddress({ id, metadata }, subject) {
    return `${(0,_subject_js__WEBPACK_IMPORTED_MODULE_3__/* .addressOf */ .c)(subject, (0,_marks_js__WEBPACK_IMPORTED_MODULE_2__/* .appKeyOf */ .QO)(metadata) ?? '')}.${id}`;
}
function twinText(other, { noun }) {
    return `a duplicate ${noun}, created for the same key as ${other}`;
}
function ownerText({ metadata }) {
    return JSON.stringify((0,_marks_js__WEBPACK_IMPORTED_MODULE_2__/* .ownerOf */ .bf)(metadata) ?? '');
}


/***/ }),

/***/ 2989:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ withinOf),
/* harmony export */   k: () => (/* binding */ ObservedPeers)
/* harmony export */ });
/* harmony import */ var _kind_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1741);
/* harmony import */ var _marks_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8905);


class ObservedPeers {
    #app;
    #children;
    #pairs = new Map();
    constructor(app, children) {
        this.#app = app;
        this.#children = children;
    }
    pairsOf(kind) {
        const known = this.#pairs.get(kind);
        if (known !== undefined)
            return known;
        const pairs = pair(kind, this.#app, this.all(kind));
        this.#pairs.set(kind, pairs);
        return pairs;
    }
    find(kind, key) {
        return this.pairsOf(kind).byKey.get(key)?.actual;
    }
    all(kind) {
        return (this.#children.get(kind) ?? []);
    }
    findFormer(kind, key) {
        const { declared, keyOf, retiring } = this.pairsOf(kind);
        if (declared.has(key))
            return undefined;
        return this.all(kind).find(({ id }) => keyOf.get(id) === key && !retiring.has(id));
    }
    keys(kind) {
        return [...this.pairsOf(kind).byKey.keys()];
    }
    isRecorded(kind, id) {
        return this.pairsOf(kind).keyOf.has(id);
    }
    isMissing(kind, key) {
        const desired = (0,_kind_js__WEBPACK_IMPORTED_MODULE_1__/* .declaredIn */ .eI)(kind, this.#app.desired).find((one) => one.key === key);
        return desired !== undefined && kind.isExternal?.(desired) === true && this.find(kind, key) === undefined;
    }
}
function withinOf(kind, appId, { desired, actual }, { peers, together, everything }) {
    const declared = (0,_kind_js__WEBPACK_IMPORTED_MODULE_1__/* .declaredIn */ .eI)(kind, desired);
    const marks = (0,_marks_js__WEBPACK_IMPORTED_MODULE_0__/* .trustedMarks */ .Q6)(actual);
    const recorded = (0,_marks_js__WEBPACK_IMPORTED_MODULE_0__/* .recordedIds */ .Ph)(marks, kind.kind);
    return {
        appId,
        declared,
        keys: [...new Set([...declared.map(({ key }) => key), ...recorded.keys()])],
        recorded,
        apis: kind.generations ? (0,_marks_js__WEBPACK_IMPORTED_MODULE_0__/* .recordedApis */ .mi)(marks) : new Map(),
        everything,
        peers,
        together,
    };
}
function pair(kind, app, actual) {
    const marks = (0,_marks_js__WEBPACK_IMPORTED_MODULE_0__/* .trustedMarks */ .Q6)(app.actual);
    const recorded = (0,_marks_js__WEBPACK_IMPORTED_MODULE_0__/* .recordedIds */ .Ph)(marks, kind.kind);
    const keyOf = new Map([...recorded].map(([key, id]) => [id, key]));
    const retiring = new Set();
    for (const [key, ids] of (0,_marks_js__WEBPACK_IMPORTED_MODULE_0__/* .retiringIds */ .Pj)(marks, kind.rotation)) {
        for (const id of ids) {
            keyOf.set(id, key);
            retiring.add(id);
        }
    }
    const current = actual.filter((one) => kind.generations?.isCurrent(one) ?? true);
    const byId = new Map(current.map((one) => [one.id, one]));
    const byKey = new Map();
    const claimed = new Set();
    const alike = new Map();
    const desired = (0,_kind_js__WEBPACK_IMPORTED_MODULE_1__/* .declaredIn */ .eI)(kind, app.desired);
    const own = (one) => kind.rotation?.takesNewest(one) || kind.isExternal?.(one)
        ? undefined
        : byId.get(recorded.get(one.key) ?? '');
    const claim = (key, one) => {
        byKey.set(key, { actual: one, recorded: keyOf.has(one.id) });
        claimed.add(one.id);
    };
    const take = (one, from) => {
        if (byKey.has(one.key))
            return;
        const same = actual.filter((two) => !claimed.has(two.id) && from(two) && kind.isSame(one, two));
        const nearest = kind.matching?.closest?.(one, same);
        if (nearest !== undefined && nearest.length > 1) {
            alike.set(one.key, nearest);
            return;
        }
        const chosen = kind.choose(nearest ?? same);
        if (chosen !== undefined)
            claim(one.key, chosen);
    };
    const restless = new Set();
    for (const one of desired) {
        const mine = own(one);
        if (mine === undefined || claimed.has(mine.id))
            continue;
        if (kind.matching?.keepsItsOwn?.(one, mine) || kind.isSame(one, mine))
            claim(one.key, mine);
        else
            restless.add(mine.id);
    }
    for (const one of desired)
        take(one, ({ id }) => restless.has(id) || own(one) === undefined);
    for (const one of desired) {
        const mine = own(one);
        if (!byKey.has(one.key) && mine !== undefined && !claimed.has(mine.id))
            claim(one.key, mine);
        take(one, () => true);
        const former = byId.get(recorded.get(one.key) ?? '');
        if (!byKey.has(one.key) && former !== undefined && !claimed.has(former.id) && !kind.isExternal?.(one))
            claim(one.key, former);
    }
    for (const one of desired) {
        const current = byKey.get(one.key);
        for (const id of app.subject.carriesMarks
            ? strayForerunners(kind, one, actual, current, keyOf)
            : namesakes(kind, one, actual)) {
            keyOf.set(id, one.key);
            if (id !== current?.actual.id)
                retiring.add(id);
        }
    }
    return { byKey, claimed, alike, declared: new Set(desired.map(({ key }) => key)), keyOf, retiring };
}
function namesakes(kind, desired, actual) {
    return kind.rotation?.takesNewest(desired)
        ? actual.filter((one) => kind.isSame(desired, one)).map(({ id }) => id)
        : [];
}
function strayForerunners(kind, desired, actual, current, keyOf) {
    if (current?.recorded !== true || !kind.rotation?.takesNewest(desired))
        return [];
    const recorded = [...keyOf].filter(([, key]) => key === desired.key).map(([id]) => id);
    const [first = current.actual.id] = recorded.sort();
    return actual
        .filter((one) => kind.isSame(desired, one) && !keyOf.has(one.id))
        .map(({ id }) => id)
        .filter((id) => id > first && id < current.actual.id);
}


/***/ }),

/***/ 8608:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D8: () => (/* binding */ stillSet),
/* harmony export */   LR: () => (/* binding */ newAppFields),
/* harmony export */   SK: () => (/* binding */ appDifferences),
/* harmony export */   Xn: () => (/* binding */ impossibleSettings)
/* harmony export */ });
/* unused harmony export isSameSetting */
/* harmony import */ var _text_canonical_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9776);
/* harmony import */ var _text_own_value_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2370);
/* harmony import */ var _marks_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8905);



const IRREVERSIBLE = new Set(['multiConvoEnabled']);
const INITIALLY_ON = new Set(['maskCreditCardNumbers', 'appLocalizationEnabled']);
function newAppFields(desired) {
    return [
        { path: 'name', after: desired.name },
        ...declared(desired)
            .filter(({ value }) => value !== null)
            .map(({ path, value, irreversible }) => ({ path, after: value, ...irreversible })),
    ];
}
function appDifferences(desired, actual) {
    const found = desired.name === actual.name ? [] : [{ path: 'name', before: actual.name, after: desired.name }];
    for (const { path, value, irreversible, has } of declared(desired)) {
        const before = has(actual);
        if (value === null) {
            if (isUnset(before) || (0,_marks_js__WEBPACK_IMPORTED_MODULE_0__/* .cannotBeUnset */ .SQ)(actual.metadata, path, before))
                continue;
            found.push({ path, before: before });
        }
        else if (!isSameSetting(before ?? initial(path, value), value)) {
            found.push({ path, ...(before === undefined ? {} : { before }), after: value, ...irreversible });
        }
    }
    return found;
}
function initial(path, value) {
    const [part, name = ''] = path.split('.');
    return part === 'settings' && typeof value === 'boolean' ? INITIALLY_ON.has(name) : undefined;
}
function stillSet(desired, actual) {
    return declared(desired).flatMap(({ path, value, has }) => {
        const present = has(actual);
        return value === null && !isUnset(present) ? [{ path, value: present }] : [];
    });
}
function impossibleSettings(desired, actual) {
    return [...IRREVERSIBLE].filter((name) => (0,_text_own_value_js__WEBPACK_IMPORTED_MODULE_1__/* .ownValue */ .e)(desired.settings, name) === false && (0,_text_own_value_js__WEBPACK_IMPORTED_MODULE_1__/* .ownValue */ .e)(actual.settings, name) === true);
}
function isSameSetting(one, other) {
    if (isScalar(one) && isScalar(other))
        return String(one) === String(other);
    return (0,_text_canonical_js__WEBPACK_IMPORTED_MODULE_2__/* .canonical */ .$)(one) === (0,_text_canonical_js__WEBPACK_IMPORTED_MODULE_2__/* .canonical */ .$)(other);
}
function declared({ settings, metadata }) {
    return [
        ...Object.entries(settings).map(([name, value]) => ({
            path: `settings.${name}`,
            value,
            irreversible: IRREVERSIBLE.has(name) && value === true ? { irreversible: true } : {},
            has: (actual) => (0,_text_own_value_js__WEBPACK_IMPORTED_MODULE_1__/* .ownValue */ .e)(actual.settings, name),
        })),
        ...Object.entries(metadata).map(([name, value]) => ({
            path: `metadata.${name}`,
            value,
            irreversible: {},
            has: (actual) => (0,_text_own_value_js__WEBPACK_IMPORTED_MODULE_1__/* .ownValue */ .e)(actual.metadata, name),
        })),
    ];
}
function isUnset(value) {
    return value === undefined || value === null;
}
function isScalar(value) {
    return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean';
}


/***/ }),

/***/ 6748:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Y: () => (/* binding */ deletionOf),
  U: () => (/* binding */ diff)
});

// EXTERNAL MODULE: ./build/smooch/account.js
var account = __webpack_require__(4971);
// EXTERNAL MODULE: ./build/reconcile/marks.js
var marks = __webpack_require__(8905);
// EXTERNAL MODULE: ./build/reconcile/observe/own-apps.js
var own_apps = __webpack_require__(9289);
// EXTERNAL MODULE: ./build/reconcile/subject.js
var reconcile_subject = __webpack_require__(4015);
// EXTERNAL MODULE: ./build/reconcile/kind.js
var reconcile_kind = __webpack_require__(1741);
;// CONCATENATED MODULE: ./build/reconcile/plan/abilities.js

const ACCOUNT_KEY = 'use an account key (`act_…`) or a service account key (`svc_…`)';
function checkAbilities({ subject, desired, address, actual }, change, { abilities, prune }, { problems }) {
    if (abilities.wholeAccount)
        return;
    if (actual === undefined && desired.id === undefined) {
        problems.push({
            address,
            message: `The run's app key (\`app_…\`) sees only its own app and cannot create apps. Pin that app with \`id\`, or ${ACCOUNT_KEY}.`,
        });
    }
    const whose = abilities.ownKey ? "app's own" : "run's app";
    const instead = abilities.ownKey
        ? `create them in Admin Center, and hand on a token of this key with \`publish: [{ secret: NAME, from: ${address}.own.jwt }]\``
        : ACCOUNT_KEY;
    for (const kind of subject.children.filter(({ access }) => access?.accountKeysOnly)) {
        for (const { key } of (0,reconcile_kind/* declaredIn */.eI)(kind, desired)) {
            problems.push({
                address: (0,reconcile_kind/* childAddress */.$A)(kind, address, key),
                message: `The ${whose} key (\`app_…\`) can neither list nor create ${(0,reconcile_kind/* nounOf */.a2)(kind)}s. Remove \`${kind.section}\` from the manifest, or ${instead}.`,
            });
        }
    }
    if (!abilities.changesApps)
        checkWithoutMarks(address, change, prune, problems);
}
function checkWithoutMarks(address, change, prune, problems) {
    if (change?.action === 'update') {
        const names = change.fields.map(({ path }) => path).join(', ');
        problems.push({
            address,
            message: `Cannot change ${names}: on v1.1 an app key (\`app_…\`) cannot change the app itself. Remove this from the manifest, use \`api: v2\`, or ${ACCOUNT_KEY}.`,
        });
    }
    if (prune === 'owned') {
        problems.push({
            address,
            message: `\`prune: owned\` requires ownership marks, and on v1.1 an app key (\`app_…\`) cannot write them. Use \`prune: none\`, \`api: v2\`, or ${ACCOUNT_KEY.replace('use ', '')}.`,
        });
    }
}

// EXTERNAL MODULE: ./build/reconcile/plan/app-fields.js
var app_fields = __webpack_require__(8608);
// EXTERNAL MODULE: ./build/reconcile/observe/pairs.js
var pairs = __webpack_require__(2989);
// EXTERNAL MODULE: ./build/reconcile/plan/limits.js
var limits = __webpack_require__(6051);
// EXTERNAL MODULE: ./build/reconcile/plan/references.js
var references = __webpack_require__(6289);
// EXTERNAL MODULE: ./build/reconcile/needs.js
var needs = __webpack_require__(4406);
;// CONCATENATED MODULE: ./build/reconcile/plan/situation.js



function situationOf(desired, { kind, app, peers, earlier, options }) {
    const pairs = peers.pairsOf(kind);
    const alike = pairs.alike.get(desired.key);
    if (alike !== undefined)
        return { is: 'ambiguous', alike };
    const isCleared = (0,references/* containerStep */.cQ)(kind, desired, earlier)?.change?.action === 'replace';
    const match = isCleared ? undefined : pairs.byKey.get(desired.key);
    const by = (0,needs/* needsOf */.hN)(kind, desired).find((need) => (0,references/* isBlocked */.lT)(need, earlier));
    if (match === undefined && by !== undefined)
        return { is: 'blocked', by };
    if (match === undefined && kind.declaresEmpty?.(desired))
        return { is: 'empty' };
    if (kind.isExternal?.(desired))
        return match === undefined ? { is: 'missing' } : { is: 'external', actual: match.actual };
    const other = (app.children.get(kind) ?? []).find((one) => (kind.generations?.isInWay(desired, one) ||
        (kind.generations?.isCurrent(one) === false && pairs.keyOf.get(one.id) === desired.key)) &&
        !mayGo(one, { kind, peers, options }));
    if (match !== undefined)
        return { is: 'matched', ...match, other };
    return other === undefined ? { is: 'absent' } : { is: 'in the way', other };
}
function undeclaredIn({ kind, peers }) {
    const { claimed } = peers.pairsOf(kind);
    const rest = peers.all(kind).filter(({ id }) => !claimed.has(id));
    return rest.sort((a, b) => (a.id < b.id ? -1 : 1));
}
function undeclaredSituationOf(actual, view) {
    const { kind, app, peers, earlier, options } = view;
    if ((0,references/* goingIds */.p2)(earlier).includes(kind.container?.holderOf(actual) ?? ''))
        return { is: 'contained' };
    if (kind.signs?.isTemporary(actual))
        return { is: 'left over' };
    const forerunner = forerunnerOf(actual, view);
    if (forerunner !== undefined)
        return forerunner;
    if (!mayGo(actual, view))
        return { is: 'undeclared' };
    const reason = kind.references?.keptFor?.(actual, app.desired, peers);
    if (reason !== undefined)
        return { is: 'kept', reason };
    return { is: actual.id === options.signingKeyId ? 'signing' : 'pruned' };
}
function mayGo(one, { kind, peers, options: { prune } }) {
    if (prune === 'none' || kind.generations?.isOutOfReach(one))
        return false;
    return peers.isRecorded(kind, one.id) || (prune === 'all' && kind.onlyOurs !== true);
}
function forerunnerOf(old, { kind, app, peers }) {
    const { keyOf, byKey } = peers.pairsOf(kind);
    const key = keyOf.get(old.id);
    const of = (0,reconcile_kind/* declaredIn */.eI)(kind, app.desired).find((one) => one.key === key);
    const current = byKey.get(key ?? '')?.actual;
    if (of === undefined || current === undefined || !kind.rotation?.takesNewest(of))
        return undefined;
    const [next] = peers
        .all(kind)
        .filter(({ id }) => id > old.id && (keyOf.get(id) === key || id === current.id))
        .sort((a, b) => (a.id < b.id ? -1 : 1));
    const follower = next !== undefined && keyOf.has(next.id) ? next : undefined;
    return { is: 'forerunner', of, follower };
}

;// CONCATENATED MODULE: ./build/reconcile/plan/why.js
function whyOf(fields) {
    const names = fields.map(({ path }) => path);
    if (names.length === 1)
        return `${names[0]} differs`;
    return `${names.slice(0, -1).join(', ')} and ${names.at(-1)} differ`;
}

;// CONCATENATED MODULE: ./build/reconcile/plan/children.js







function childrenSteps(app, options, found) {
    const peers = new pairs/* ObservedPeers */.k(app, app.children);
    const steps = [];
    for (const kind of app.subject.children) {
        const view = { kind, app, peers, earlier: [...steps], options };
        for (const desired of (0,reconcile_kind/* declaredIn */.eI)(kind, app.desired))
            steps.push(declaredStep(desired, view, found));
        for (const actual of undeclaredIn(view))
            steps.push(...undeclaredStep(actual, view, found));
    }
    const ordered = (0,references/* withLateDeletes */.XC)(steps.map((step) => (0,references/* withoutVainLinks */.Ot)(step, steps)), peers);
    for (const kind of new Set(ordered.map((step) => step.kind))) {
        const ofKind = ordered.filter((step) => step.kind === kind);
        (0,limits/* checkLimit */.ab)(kind, app, peers.all(kind), ofKind, found);
    }
    return ordered;
}
function declaredStep(desired, view, found) {
    const { kind, app } = view;
    const { key } = desired;
    const address = (0,reconcile_kind/* childAddress */.$A)(kind, app.address, key);
    const nothing = { ...NOTHING, kind, address, key };
    const situation = situationOf(desired, view);
    switch (situation.is) {
        case 'ambiguous':
            found.problems.push({ address, message: ambiguityText(kind, situation.alike) });
            return nothing;
        case 'blocked': {
            const lacking = (0,reconcile_kind/* childAddress */.$A)(situation.by.kind, app.address, situation.by.key);
            const message = `Not created: it requires ${lacking}, which is not created.`;
            found.warnings.push({ address, message });
            return nothing;
        }
        case 'empty':
            return nothing;
        case 'missing': {
            const message = 'Not found. `external: true` means it must be created outside this tool.';
            found.warnings.push({ address, message, status: 'missing' });
            return nothing;
        }
        case 'external':
            warnOfHealthProblem(kind, address, situation.actual, found);
            return { ...nothing, desired, actual: situation.actual };
        case 'in the way':
            noteBlockers(address, desired, undefined, view, found);
            warnOfOther(address, situation.other, false, view, found);
            return nothing;
        case 'absent': {
            noteBlockers(address, desired, undefined, view, found);
            const why = `the ${app.subject.noun} has no such ${(0,reconcile_kind/* nounOf */.a2)(kind)}`;
            const change = {
                address,
                kind: kind.kind,
                action: 'create',
                fields: kind.fields(desired),
                why,
            };
            return { ...nothing, desired, change };
        }
        case 'matched': {
            const { actual, other } = situation;
            noteBlockers(address, desired, actual, view, found);
            warnOfHealthProblem(kind, address, actual, found);
            if (other !== undefined)
                warnOfOther(address, other, true, view, found);
            const fresh = freshFields(app, kind, desired, actual);
            const change = matchedChange(address, desired, situation, { ...view, fresh }, found);
            const becomesAnother = change?.action === 'update' && !kind.isSame(desired, actual);
            if (becomesAnother || change?.action === 'replace')
                checkRoom(address, desired, actual, view, found);
            return { ...nothing, desired, actual, change, fresh };
        }
    }
}
function undeclaredStep(actual, view, found) {
    const { kind, app, peers, options } = view;
    const unnamed = (0,reconcile_kind/* childAddress */.$A)(kind, app.address, kind.container?.keyOfUnnamed?.(actual) ?? actual.id);
    const { keyOf, declared, retiring } = peers.pairsOf(kind);
    const key = keyOf.get(actual.id);
    const isOnly = key !== undefined && !declared.has(key) && !retiring.has(actual.id);
    const address = isOnly ? (0,reconcile_kind/* childAddress */.$A)(kind, app.address, key) : unnamed;
    const situation = undeclaredSituationOf(actual, view);
    const label = kind.label(actual);
    switch (situation.is) {
        case 'contained':
            return [];
        case 'left over':
            return [{ ...NOTHING, kind, address: unnamed, actual, leftOver: true }];
        case 'forerunner': {
            const { of, follower } = situation;
            const where = `${(0,reconcile_kind/* childAddress */.$A)(kind, app.address, of.key)}.${actual.id}`;
            const isDue = follower !== undefined && actual.id !== options.signingKeyId;
            const due = isDue ? kind.rotation?.retirement(where, of, actual, follower, options.now) : undefined;
            const change = due && { ...due, label };
            return [{ ...NOTHING, kind, address: where, actual, retiring: of.key, change }];
        }
        case 'pruned': {
            const why = key === undefined ? 'not in the manifest (prune: all)' : 'no longer in the manifest';
            const change = {
                address,
                kind: kind.kind,
                action: 'delete',
                id: actual.id,
                label,
                fields: [],
                why,
            };
            return [{ kind, address, key, desired: undefined, actual, change }];
        }
        case 'kept': {
            const { stops, message } = situation.reason;
            (stops ? found.problems : found.warnings).push({ address, message });
            break;
        }
        case 'signing':
            found.warnings.push({ address, message: 'Skipped: this run authenticates with this key.' });
            break;
        case 'undeclared':
    }
    const { id } = actual;
    const owned = situation.is === 'undeclared' && mayGo(actual, { ...view, options: { ...options, prune: 'owned' } });
    found.unmanaged.push({ kind: kind.kind, app: app.address, id, label, ...(owned && { owned }) });
    return [];
}
const NOTHING = { key: undefined, desired: undefined, actual: undefined, change: undefined };
function noteBlockers(address, desired, actual, { kind, peers }, { problems }) {
    const blockers = kind.references?.blockers?.(desired, actual, peers) ?? [];
    problems.push(...blockers.map((message) => ({ address, message })));
}
function warnOfOther(address, other, isThereToo, { kind, peers }, { warnings }) {
    warnings.push({ address, message: inTheWay(kind, other, peers, isThereToo), status: 'blocked' });
}
function warnOfHealthProblem(kind, address, actual, found) {
    const healthProblem = kind.healthProblem?.(actual);
    if (healthProblem !== undefined)
        found.warnings.push({ address, ...healthProblem });
}
function freshFields({ actual: app, fingerprints }, kind, desired, { id }) {
    if (kind.writeOnly === undefined)
        return [];
    if (![...(0,marks/* recordedIds */.Ph)((0,marks/* trustedMarks */.Q6)(app), kind.kind).values()].includes(id))
        return [];
    const print = fingerprints?.get(desired.key);
    return (print?.isFirst ? kind.writeOnly.perhapsUnsent(desired) : print?.fresh) ?? [];
}
function matchedChange(address, desired, { actual, recorded }, { kind, peers, options, fresh }, { problems }) {
    const { id } = actual;
    const fields = kind.differences(desired, actual, peers, fresh);
    const about = { address, kind: kind.kind, id, fields };
    const fixed = kind.fixedIn?.(desired, fields) ?? [];
    if (fixed.length > 0) {
        const at = `${address}.${fixed[0]}`;
        const what = `the vendor cannot change ${fixed.join(' and ')} of a ${(0,reconcile_kind/* nounOf */.a2)(kind)}`;
        if (!recorded) {
            const message = `Cannot replace: ${what}, and ${id} looks like this one but was not created from this manifest. Delete it in the account, or give this one another ${nameFieldOf(kind)}.`;
            problems.push({ address: at, message });
        }
        else if (!options.allowReplace) {
            const message = `Cannot change: ${what}. With \`allow-replace: true\` the ${(0,reconcile_kind/* nounOf */.a2)(kind)} ${id} is deleted and recreated: it gets a new id, and references to the old one break.`;
            problems.push({ address: at, message });
        }
        const label = kind.label(actual);
        return { ...about, action: 'replace', label, why: `${what}: it is deleted and recreated, with a new id` };
    }
    const due = fields.length === 0 ? kind.rotation?.dueChange(address, desired, actual, options.now) : undefined;
    if (!recorded && options.abilities.changesApps) {
        const why = `${kind.sameness} is the same`;
        return due === undefined
            ? { ...about, action: 'adopt', why }
            : { ...due, why: `${why}, and it is ${due.why}` };
    }
    return fields.length === 0 ? due : { ...about, action: 'update', why: whyOf(fields) };
}
function checkRoom(address, desired, { id }, view, found) {
    const { kind } = view;
    const other = undeclaredIn(view).find((one) => kind.isSame(desired, one) && !mayGo(one, view));
    if (other === undefined)
        return;
    found.problems.push({
        address,
        message: `Cannot change ${id}: ${kind.sameness} is the same as for the ${(0,reconcile_kind/* nounOf */.a2)(kind)} ${other.id}, which is not in the manifest. ` +
            'Delete one of the two in the account, or use `prune: all`, which deletes what is not in the manifest.',
    });
}
function ambiguityText(kind, alike) {
    const ids = alike.map(({ id }) => id).sort();
    return (`Ambiguous: ${ids.length} existing ${kind.section} match: ${ids.join(', ')}. Make the ${nameFieldOf(kind)} of the right one and the ` +
        'one in the manifest equal, or delete the others in the account.');
}
function nameFieldOf({ matching }) {
    return matching?.nameField ?? 'name';
}
function inTheWay(kind, blocker, peers, isThereToo) {
    const noun = (0,reconcile_kind/* nounOf */.a2)(kind);
    const other = `the ${noun} ${blocker.id} of the other API generation`;
    if (kind.generations?.isOutOfReach(blocker)) {
        return (`Not created, because of ${other}: its record says that it was created through that generation, which these ` +
            `credentials cannot read, and it may still send events. Run once with the other \`api\` and without this ${noun} in the ` +
            'manifest, with `prune: owned`.');
    }
    const prune = `\`prune: ${peers.isRecorded(kind, blocker.id) ? 'owned' : 'all'}\``;
    return isThereToo
        ? `Every event is sent twice: ${other} exists too. Once the receiver understands this one, delete the old one with ${prune}.`
        : `Not created, because ${other} exists: together they would send every event twice. Once the receiver ` +
            `understands the new one, replace the old one with ${prune}.`;
}

;// CONCATENATED MODULE: ./build/reconcile/plan/diff.js









function diff(observed, options) {
    const found = {
        unmanaged: [],
        warnings: [...observed.warnings],
        problems: [...observed.problems],
    };
    const apps = observed.apps.map((app) => appStep(app, options, found));
    const undeclaredApps = observed.undeclaredApps.flatMap((app) => strayStep(observed, app, options, found));
    for (const { address, message } of observed.doubts)
        (options.prune === 'none' ? found.warnings : found.problems).push({ address, message });
    return { apps, undeclaredApps, ...found };
}
function appStep(app, run, found) {
    const options = { ...run, abilities: (0,account/* abilitiesIn */.K)(run.abilities, app.desired.key) };
    const children = childrenSteps(app, options, found);
    const change = appChange(app, options, found);
    if (options.abilities.changesApps)
        (0,limits/* checkMetadataSize */.hZ)(app, options, found);
    (0,limits/* checkRoomToSign */.aS)(app, children, options, found);
    checkAbilities(app, change, options, found);
    return { observed: app, change, children };
}
function appChange(app, { abilities, expiry }, found) {
    const { desired, actual, address, subject } = app;
    const { kind, noun } = subject;
    if (actual === undefined) {
        const why = `the account has no such ${noun}`;
        return { address, kind, action: 'create', fields: (0,app_fields/* newAppFields */.LR)(desired), why };
    }
    for (const name of (0,app_fields/* impossibleSettings */.Xn)(desired, actual)) {
        found.problems.push({
            address: `${address}.settings.${name}`,
            message: `\`${name}\` cannot be turned off: the vendor does not allow it once it is on. Write \`true\`, or remove it.`,
        });
    }
    const fields = (0,app_fields/* appDifferences */.SK)(desired, actual);
    const { id } = actual;
    if (!app.owned && abilities.changesApps) {
        return { address, kind, action: 'adopt', id, fields, why: whyAdopted(app, actual) };
    }
    if (fields.length > 0)
        return { address, kind, action: 'update', id, fields, why: whyOf(fields) };
    if (expiry === undefined || !(0,marks/* isExpiryDue */.MT)(actual.metadata, expiry))
        return undefined;
    const why = expiry.ttl === 'never' ? 'it no longer expires' : 'less than half of its time is left';
    return { address, kind, action: 'renew', id, fields, why };
}
function whyAdopted({ foundBy, subject: { noun } }, actual) {
    if (foundBy === 'id')
        return 'pinned by its id';
    return foundBy === 'marks'
        ? `it has the marks of the previous owner ${(0,own_apps/* ownerText */.dP)(actual)}`
        : `${aNoun(noun)} of this name has no marks`;
}
function strayStep({ subject, twins, contents }, actual, { prune }, found) {
    const { kind, noun } = subject;
    const inside = contents?.get(actual.id);
    const other = twins.get(actual.id);
    if (other !== undefined)
        return twinStep(subject, actual, { other, inside, prune }, found);
    const address = (0,reconcile_subject/* addressOf */.c)(subject, (0,marks/* appKeyOf */.QO)(actual.metadata) ?? actual.id);
    if (prune === 'none') {
        const owned = !(0,marks/* isProtected */.bz)(actual.metadata) && { owned: true };
        found.unmanaged.push({ kind, id: actual.id, label: actual.name, ...owned });
        return [];
    }
    if ((0,marks/* isProtected */.bz)(actual.metadata)) {
        found.problems.push({
            address,
            message: `Cannot delete: the ${noun} ${actual.id} is no longer in the manifest but was declared with \`protect: true\`. ` +
                'Add it again, apply once with `protect: false`, then remove it.',
        });
        return [];
    }
    const why = 'no longer in the manifest';
    return [{ actual, change: deletionOf(actual, { address, kind, why, inside }) }];
}
function deletionOf({ id, name }, about) {
    const { inside, why, ...where } = about;
    const contents = inside && { contents: inside };
    return { ...where, action: 'delete', id, label: name, ...contents, fields: [], why };
}
function twinStep(subject, actual, { other, inside, prune, }, found) {
    const { kind, noun } = subject;
    const address = (0,own_apps/* twinAddress */.zF)(actual, subject);
    const why = (0,own_apps/* twinText */.s3)(other, subject);
    const { id } = actual;
    if (prune !== 'none' && !(0,marks/* isProtected */.bz)(actual.metadata))
        return [{ actual, change: deletionOf(actual, { address, kind, why, inside }) }];
    const remedy = (0,marks/* isProtected */.bz)(actual.metadata)
        ? 'It has `protect: true` and is not deleted; delete it in the account if it is not used.'
        : 'It is left alone; `prune: owned` deletes it.';
    found.warnings.push({ address, message: `The ${noun} ${id} is ${why}. ${remedy}` });
    const owned = !(0,marks/* isProtected */.bz)(actual.metadata) && { owned: true };
    found.unmanaged.push({ kind, id, label: actual.name, ...owned });
    return [];
}
function aNoun(noun) {
    return `${/^[aeiou]/.test(noun) ? 'an' : 'a'} ${noun}`;
}


/***/ }),

/***/ 2058:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ guard)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9473);

function guard(changes, problems, maxDeletes, otherwise = 'add what is missing to the manifest') {
    const refused = [...problems, ...tooManyDeletes(changes, maxDeletes, otherwise)];
    if (refused.length > 0)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .PlanRefused */ .Me(refused);
}
function tooManyDeletes(changes, maxDeletes, otherwise) {
    const deletes = changes.filter(({ action }) => action === 'delete');
    const [first] = deletes;
    if (first === undefined || deletes.length <= maxDeletes)
        return [];
    return [
        {
            address: first.address,
            message: `Plan deletes ${deletes.length} ${deletes.length === 1 ? 'resource' : 'resources'}; \`max-deletes\` is ${maxDeletes}. First: ${first.address}. ` +
                `If this is intended, set \`max-deletes: ${deletes.length}\`; otherwise ${otherwise}.`,
        },
    ];
}


/***/ }),

/***/ 6051:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   QE: () => (/* binding */ metadataAfter),
/* harmony export */   aS: () => (/* binding */ checkRoomToSign),
/* harmony export */   ab: () => (/* binding */ checkLimit),
/* harmony export */   hZ: () => (/* binding */ checkMetadataSize)
/* harmony export */ });
/* unused harmony export LONGEST_ID */
/* harmony import */ var _kind_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1741);
/* harmony import */ var _marks_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8905);
/* harmony import */ var _app_fields_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8608);



function checkLimit(kind, app, present, steps, found) {
    const groupOf = (key) => kind.container?.countedIn?.(key ?? '') ?? '';
    const groups = new Set(steps.map(({ key }) => groupOf(key)));
    for (const group of groups) {
        const within = steps.filter(({ key }) => groupOf(key) === group);
        const there = present.filter((one) => groupOf(kind.container?.keyOfUnnamed?.(one)) === group).length;
        const count = (action) => within.filter(({ change }) => change?.action === action).length;
        const made = count('create') + count('rotate');
        const late = within.filter((step) => step.late).length;
        const after = there + made - count('delete') - count('retire') + late;
        if (kind.limit === undefined || after <= kind.limit || made === 0)
            continue;
        const holder = group === '' ? `the ${app.subject.noun}` : `apps.${app.desired.key}.${kind.section}.${group}`;
        found.problems.push({
            address: `${app.address}.${kind.section}${group === '' ? '' : `.${group}`}`,
            message: `Too many: ${holder} would have ${after} ${(0,_kind_js__WEBPACK_IMPORTED_MODULE_2__/* .nounOf */ .a2)(kind)}s; the vendor allows ${kind.limit}. Delete some that are not needed ` +
                'in the account, or declare fewer.',
        });
    }
}
function checkRoomToSign({ children: present, address, subject }, steps, { abilities }, found) {
    const signing = subject.children.find(({ signs }) => signs !== undefined);
    const signed = steps.find(({ kind, actual, change }) => kind.access?.changedByAppKey && actual && change?.fields.length);
    const declared = steps.some(({ kind, desired }) => kind === signing && desired !== undefined);
    if (!abilities.needsAppSigner || signing === undefined || signed === undefined || declared)
        return;
    const leaving = steps.filter(({ kind, change, leftOver }) => kind === signing && (change?.action === 'delete' || leftOver));
    if ((present.get(signing) ?? []).length - leaving.length < (signing.limit ?? Number.POSITIVE_INFINITY))
        return;
    found.problems.push({
        address: signed.address,
        message: `Changing it requires an app key. The manifest declares none, and the app already has ${signing.limit} ${(0,_kind_js__WEBPACK_IMPORTED_MODULE_2__/* .nounOf */ .a2)(signing)}s, the most allowed. ` +
            `Declare one of them under ${address}.${signing.section}, or delete one that is not needed.`,
    });
}
const LONGEST_ID = 'app_000000000000000000000000';
const LONGEST_APP_ID = '000000000000000000000000';
const ANY_NONCE = '00000000-0000-0000-0000-000000000000';
function metadataAfter({ subject, desired, actual, fingerprints }, ownership) {
    const resources = subject.children.flatMap((kind) => (0,_kind_js__WEBPACK_IMPORTED_MODULE_2__/* .declaredIn */ .eI)(kind, desired)
        .filter((child) => kind.isExternal?.(child) !== true && kind.declaresEmpty?.(child) !== true)
        .map(({ key }) => {
        const print = fingerprints?.get(key)?.kept;
        return (0,_marks_js__WEBPACK_IMPORTED_MODULE_0__/* .resourceMarks */ .tu)(kind, key, { id: LONGEST_ID, print, api: 'v1.1' });
    }));
    const retiring = subject.children.flatMap((kind) => {
        const { rotation } = kind;
        if (rotation === undefined)
            return [];
        const before = (0,_marks_js__WEBPACK_IMPORTED_MODULE_0__/* .retiringIds */ .Pj)((0,_marks_js__WEBPACK_IMPORTED_MODULE_0__/* .trustedMarks */ .Q6)(actual), rotation);
        return (0,_kind_js__WEBPACK_IMPORTED_MODULE_2__/* .declaredIn */ .eI)(kind, desired)
            .filter((child) => rotation.takesNewest(child))
            .map(({ key }) => [(0,_marks_js__WEBPACK_IMPORTED_MODULE_0__/* .idMark */ .Dj)(rotation.mark, key), [...(before.get(key) ?? []), LONGEST_ID].join(' ')]);
    });
    const expiry = ownership.instance === undefined ? {} : (0,_marks_js__WEBPACK_IMPORTED_MODULE_0__/* .expiryMarks */ .UD)({}, { ttl: 0, now: 0 });
    const declared = Object.entries(desired.metadata).map(([name, value]) => [name, value ?? undefined]);
    return (0,_marks_js__WEBPACK_IMPORTED_MODULE_0__/* .withEntries */ .bA)(actual?.metadata ?? {}, {
        ...Object.fromEntries(declared),
        ...(actual === undefined
            ? (0,_marks_js__WEBPACK_IMPORTED_MODULE_0__/* .ownerMarks */ .UO)(ownership, desired, ANY_NONCE)
            : (0,_marks_js__WEBPACK_IMPORTED_MODULE_0__/* .ownerMarksIn */ .tk)(actual.metadata, ownership, desired)),
        ...(subject.carriesMarks ? (0,_marks_js__WEBPACK_IMPORTED_MODULE_0__/* .selfMark */ .GX)(actual?.id ?? LONGEST_APP_ID) : {}),
        ...expiry,
        ...Object.assign({}, ...resources),
        ...Object.fromEntries(retiring),
        ...perhapsKept(desired, actual),
    });
}
function perhapsKept(desired, actual) {
    const values = actual === undefined
        ? Object.entries(desired.settings)
            .filter(([, value]) => value === null)
            .map(([name]) => ({ path: `settings.${name}`, value: false }))
        : (0,_app_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .stillSet */ .D8)(desired, actual);
    return Object.fromEntries(values.map(({ path, value }) => [(0,_marks_js__WEBPACK_IMPORTED_MODULE_0__/* .unsetMark */ .xZ)(path), (0,_marks_js__WEBPACK_IMPORTED_MODULE_0__/* .unsetMarkText */ .as)(value)]));
}
function checkMetadataSize(app, { ownership }, found) {
    const { address } = app;
    const size = (0,_marks_js__WEBPACK_IMPORTED_MODULE_0__/* .metadataSize */ .fL)(metadataAfter(app, ownership));
    if (size <= _marks_js__WEBPACK_IMPORTED_MODULE_0__/* .METADATA_LIMIT */ .kF)
        return;
    found.problems.push({
        address: `${address}.metadata`,
        message: `Metadata and ownership marks take ${size} bytes; the vendor allows ${_marks_js__WEBPACK_IMPORTED_MODULE_0__/* .METADATA_LIMIT */ .kF}. Declare less metadata or fewer resources.`,
    });
}


/***/ }),

/***/ 940:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CQ: () => (/* binding */ UNKNOWN_YET),
/* harmony export */   XC: () => (/* binding */ planOf),
/* harmony export */   fs: () => (/* binding */ changesOf),
/* harmony export */   ol: () => (/* binding */ digestOf)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var _text_canonical_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9776);
/* harmony import */ var _shown_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2842);



function planOf(difference, about) {
    const { ownership, publishing, concealment } = about;
    const changes = [...changesOf(difference), ...(publishing?.changes ?? [])].map((0,_shown_js__WEBPACK_IMPORTED_MODULE_1__/* .shownChange */ .c_)(concealment));
    return {
        formatVersion: 1,
        api: about.api,
        owner: ownership.owner,
        instance: ownership.instance ?? null,
        digest: digestOf(changes),
        summary: {
            ...countsOf(changes),
            unchanged: unchangedIn(difference) + (publishing?.unchanged.length ?? 0),
        },
        changes,
        unmanaged: difference.unmanaged.map((0,_shown_js__WEBPACK_IMPORTED_MODULE_1__/* .shownLabel */ .kh)(concealment)),
        warnings: [...about.warnings, ...difference.warnings]
            .map((0,_shown_js__WEBPACK_IMPORTED_MODULE_1__/* .shownProblem */ .F0)(concealment))
            .map(({ address, message, status }) => ({
            address,
            message,
            ...(status === undefined ? {} : { status }),
        })),
    };
}
const UNKNOWN_YET = '(known after apply)';
function changesOf({ apps, undeclaredApps }) {
    return [
        ...apps.flatMap(({ change, children }) => [change, ...children.map((child) => child.change)]),
        ...undeclaredApps.map(({ change }) => change),
    ].filter((change) => change !== undefined);
}
function digestOf(changes) {
    const operations = changes
        .filter(({ action }) => action !== 'renew')
        .map(({ address, action, fields }) => ({
        address,
        action,
        fields: fields.toSorted((a, b) => (a.path < b.path ? -1 : 1)),
    }))
        .map(_text_canonical_js__WEBPACK_IMPORTED_MODULE_2__/* .canonical */ .$)
        .sort();
    return `sha256:${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(operations.join('\n')).digest('hex')}`;
}
function countsOf(changes) {
    const count = (wanted) => changes.filter(({ action }) => action === wanted).length;
    return {
        create: count('create'),
        update: count('update'),
        ...(count('replace') === 0 ? {} : { replace: count('replace') }),
        delete: count('delete'),
        adopt: count('adopt'),
        rotate: count('rotate'),
        publish: count('publish'),
    };
}
function unchangedIn({ apps }) {
    return apps
        .flatMap(({ change, children }) => [change, ...children.map((child) => child.change)])
        .filter((change) => change === undefined).length;
}


/***/ }),

/***/ 7169:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ withPolicies)
/* harmony export */ });
/* harmony import */ var _scope_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5503);

const POLICIES = [
    ({ scope }) => (difference) => scope === undefined ? difference : (0,_scope_js__WEBPACK_IMPORTED_MODULE_0__/* .limited */ .TJ)(difference, scope.only, scope.sources),
    ({ toPublish = [] }) => keepOldKeys(toPublish),
    ({ stillPublished = new Set() }) => keepApps(stillPublished),
];
function withPolicies(difference, known) {
    return POLICIES.reduce((left, policy) => policy(known)(left), difference);
}
function keepOldKeys(toPublish) {
    const isHeld = (address) => toPublish.some((key) => address.startsWith(`${key}.`));
    return (difference) => ({
        ...difference,
        apps: difference.apps.map((step) => ({
            ...step,
            children: step.children.map((child) => child.change?.action === 'retire' && isHeld(child.address) ? { ...child, change: undefined } : child),
        })),
    });
}
function keepApps(stillPublished) {
    return (difference) => ({
        ...difference,
        undeclaredApps: difference.undeclaredApps.filter(({ actual }) => !stillPublished.has(actual.id)),
    });
}


/***/ }),

/***/ 6289:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ot: () => (/* binding */ withoutVainLinks),
/* harmony export */   PJ: () => (/* binding */ isLink),
/* harmony export */   XC: () => (/* binding */ withLateDeletes),
/* harmony export */   cQ: () => (/* binding */ containerStep),
/* harmony export */   eZ: () => (/* binding */ namesOf),
/* harmony export */   lT: () => (/* binding */ isBlocked),
/* harmony export */   p2: () => (/* binding */ goingIds)
/* harmony export */ });
/* harmony import */ var _needs_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4406);

function containerStep(kind, desired, earlier) {
    const container = (0,_needs_js__WEBPACK_IMPORTED_MODULE_0__/* .containerOf */ .t8)(kind, desired);
    return container && earlier.find((step) => step.kind === container.kind && step.key === container.key);
}
function isBlocked({ kind, key }, steps) {
    const step = steps.find((one) => one.kind === kind && one.key === key);
    return step !== undefined && step.desired === undefined;
}
function goingIds(steps) {
    return steps.flatMap(({ kind, actual, change }) => {
        if (actual === undefined || (change?.action !== 'delete' && change?.action !== 'replace'))
            return [];
        return namesOf(kind, actual);
    });
}
function namesOf({ references }, actual) {
    const other = references?.alsoKnownAs?.(actual);
    return other === undefined ? [actual.id] : [actual.id, other];
}
function isLink({ links }, { path }) {
    return links?.fields.includes(path) === true;
}
function withoutVainLinks(step, steps) {
    const { kind, desired, change } = step;
    const references = (desired && kind.links?.to(desired)) ?? [];
    if (change === undefined || !references.some((one) => isBlocked(one, steps)))
        return step;
    const fields = change.fields.filter((field) => !isLink(kind, field));
    if (fields.length === 0 && change.action === 'update')
        return { ...step, change: undefined };
    return { ...step, change: { ...change, fields } };
}
function withLateDeletes(steps, peers) {
    const kinds = [...new Set(steps.map(({ kind }) => kind))];
    const referred = new Set(kinds.flatMap((kind) => peers.all(kind).flatMap((one) => kind.references?.refersTo?.(one) ?? [])));
    return steps.map((step) => {
        const { kind, actual, change } = step;
        if (actual === undefined || change?.action !== 'delete')
            return step;
        const isReferred = namesOf(kind, actual).some((id) => referred.has(id));
        return isReferred || kind.references?.refersTo !== undefined ? { ...step, late: true } : step;
    });
}


/***/ }),

/***/ 5503:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B5: () => (/* binding */ publicationsInScope),
/* harmony export */   Mj: () => (/* binding */ sourcesFor),
/* harmony export */   R9: () => (/* binding */ doubtsInScope),
/* harmony export */   TJ: () => (/* binding */ limited),
/* harmony export */   o3: () => (/* binding */ straysInScope),
/* harmony export */   uC: () => (/* binding */ declaredInScope),
/* harmony export */   vz: () => (/* binding */ sourceOf)
/* harmony export */ });
/* unused harmony export isInPart */
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9473);
/* harmony import */ var _text_suggest_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(324);
/* harmony import */ var _kind_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1741);
/* harmony import */ var _marks_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8905);
/* harmony import */ var _needs_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4406);






function isInPart(appKey, { index, count }) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(appKey).digest().readUInt32BE(0) % count === index - 1;
}
function declaredInScope({ apps, serviceAccounts, publish }, { only, part, kinds, }) {
    const published = publish.length === 0 ? [] : ['publish', ...publish.map(({ address }) => address)];
    const services = serviceAccounts.flatMap(serviceAddressesOf);
    const ofApps = apps.flatMap((app) => addressesOf(app, kinds));
    const known = [...ofApps, ...services, ...published];
    for (const address of only) {
        if (known.includes(address))
            continue;
        const near = (0,_text_suggest_js__WEBPACK_IMPORTED_MODULE_3__/* .closest */ .k)(address, known);
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ProvisionError */ .uv('input-invalid', `Not found in the manifest: ${JSON.stringify(address)}, given in \`only\`.`, {
            remedy: near === undefined
                ? 'Addresses look like apps.support or apps.support.keys.backend.'
                : `Did you mean ${near}?`,
        });
    }
    const sources = sourcesFor(publish, only);
    const about = (declared, section) => declared
        .filter(({ key }) => part === undefined || isInPart(key, part))
        .filter(({ key }) => only.length === 0 ||
        [...only, ...sources].some((address) => isWithin(address, `${section}.${key}`)));
    return { apps: about(apps, 'apps'), serviceAccounts: about(serviceAccounts, 'serviceAccounts') };
}
function publicationsInScope(publish, only, part) {
    return publish
        .filter(({ source }) => part === undefined || isInPart(keyOf(source.holder), part))
        .filter(({ address, source }) => only.length === 0 || only.some((one) => isWithin(address, one) || isWithin(sourceOf(source), one)));
}
function sourcesFor(publish, only) {
    const named = publish.filter(({ address }) => only.some((one) => isWithin(address, one)));
    return new Set(named.map(({ source }) => sourceOf(source)));
}
function sourceOf({ holder, child }) {
    return child === undefined ? holder : `${holder}.${child.section}.${child.key}`;
}
function keyOf(holder) {
    return holder.slice(holder.indexOf('.') + 1);
}
function straysInScope(undeclaredApps, only, part) {
    if (only.length > 0)
        return [];
    return undeclaredApps.filter(({ metadata }) => part === undefined || isInPart((0,_marks_js__WEBPACK_IMPORTED_MODULE_2__/* .appKeyOf */ .QO)(metadata) ?? '', part));
}
function doubtsInScope(doubts, only, part) {
    return doubts.filter(({ app }) => straysInScope([app], only, part).length > 0);
}
function limited(difference, only, sources = new Set()) {
    if (only.length === 0)
        return difference;
    const covers = (address) => only.some((one) => isWithin(address, one));
    const missing = difference.apps.filter(({ observed: { address, actual, owned, subject } }) => !covers(address) && (actual === undefined || (subject.carriesMarks && !owned)));
    return {
        ...difference,
        apps: difference.apps.map((step) => {
            if (covers(step.observed.address))
                return step;
            const named = step.children.filter(({ desired, address }) => desired !== undefined && covers(address));
            return {
                ...step,
                change: undefined,
                children: step.children.flatMap((child) => {
                    if (named.includes(child))
                        return [child];
                    if (child.desired === undefined || child.actual === undefined)
                        return [];
                    if (sources.has(child.address))
                        return [{ ...child, change: undefined }];
                    return isExternal(child, named) ? [{ ...child, change: undefined, beside: true }] : [];
                }),
            };
        }),
        unmanaged: difference.unmanaged.filter(({ app }) => app === undefined || covers(app)),
        warnings: difference.warnings.filter(({ address }) => covers(address)),
        problems: [
            ...difference.problems.filter(({ address }) => covers(address)),
            ...difference.apps
                .filter(({ observed }) => !covers(observed.address))
                .flatMap(({ children }) => unmetNeeds(children, covers)),
            ...missing.map(({ observed: { address, subject } }) => ({
                address,
                message: `\`only\` names a resource inside this ${subject.noun}, which does not exist or is not managed yet. Add ${address} to \`only\`.`,
            })),
        ],
    };
}
function isExternal(child, named) {
    return named.some(({ kind, desired }) => {
        const references = desired && [...(0,_needs_js__WEBPACK_IMPORTED_MODULE_4__/* .needsOf */ .hN)(kind, desired), ...(kind.links?.to(desired) ?? [])];
        return references?.some((one) => one.kind === child.kind && one.key === child.key) === true;
    });
}
function unmetNeeds(children, covers) {
    const absent = children.filter(({ desired, actual, address }) => desired !== undefined && actual === undefined && !covers(address));
    return children
        .filter(({ desired, address }) => desired !== undefined && covers(address))
        .flatMap((step) => absent.filter((one) => isExternal(one, [step])).map((one) => ({ step, one })))
        .map(({ step, one }) => ({
        address: step.address,
        message: `Requires ${one.address}, which does not exist yet and is not in \`only\`. Add it.`,
    }));
}
function isWithin(address, outer) {
    return address === outer || address.startsWith(`${outer}.`);
}
function serviceAddressesOf({ key, keys }) {
    const address = `serviceAccounts.${key}`;
    return [address, ...keys.map((one) => `${address}.keys.${one.key}`)];
}
function addressesOf(app, kinds) {
    const address = `apps.${app.key}`;
    return [
        address,
        ...kinds.flatMap((kind) => (0,_kind_js__WEBPACK_IMPORTED_MODULE_5__/* .declaredIn */ .eI)(kind, app).map(({ key }) => (0,_kind_js__WEBPACK_IMPORTED_MODULE_5__/* .childAddress */ .$A)(kind, address, key))),
    ];
}


/***/ }),

/***/ 3977:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ inPool)
/* harmony export */ });
async function inPool(items, width, work) {
    const results = Array.from({ length: items.length });
    let next = 0;
    const worker = async () => {
        while (next < items.length) {
            const index = next++;
            try {
                results[index] = await work(items[index], index);
            }
            catch (error) {
                next = items.length;
                throw error;
            }
        }
    };
    await Promise.all(Array.from({ length: Math.min(width, items.length) }, worker));
    return results;
}


/***/ }),

/***/ 4015:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ nameInInstance),
/* harmony export */   c: () => (/* binding */ addressOf)
/* harmony export */ });
function nameInInstance(name, instance) {
    return `${name} (${instance})`;
}
function addressOf({ section }, key) {
    return `${section}.${key}`;
}


/***/ }),

/***/ 4128:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fz: () => (/* binding */ waitingFor),
/* harmony export */   LD: () => (/* binding */ decide),
/* harmony export */   S4: () => (/* binding */ judge),
/* harmony export */   Xs: () => (/* binding */ Looks),
/* harmony export */   aZ: () => (/* binding */ PATIENCE),
/* harmony export */   aj: () => (/* binding */ OTHERS_AT_WORK),
/* harmony export */   c: () => (/* binding */ lookUntil),
/* harmony export */   kj: () => (/* binding */ lookWhileContested),
/* harmony export */   me: () => (/* binding */ neverListed),
/* harmony export */   pL: () => (/* binding */ isFresh),
/* harmony export */   u0: () => (/* binding */ oneLook)
/* harmony export */ });
/* harmony import */ var _smooch_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1889);
/* harmony import */ var _vendor_object_id_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2572);


const PATIENCE = {
    listed: 30_000,
    younger: 10_000,
    unclear: 6_000,
    lost: 6_000,
    others: 15_000,
    unrest: 60_000,
};
const FRESH = 600;
function isFresh(id, now) {
    return ((0,_vendor_object_id_js__WEBPACK_IMPORTED_MODULE_1__/* .ageOf */ .hy)(id, now) ?? FRESH) < FRESH;
}
const FIRST_PAUSE = 250;
const GROWTH = 1.5;
const LONGEST_PAUSE = 3_000;
const SILENCE = 5_000;
class Looks {
    #waiting;
    #what;
    #next = FIRST_PAUSE;
    #waited = 0;
    #isTold = false;
    constructor(waiting, what) {
        this.#waiting = waiting;
        this.#what = what;
    }
    get waited() {
        return this.#waited;
    }
    async again(patience = Number.POSITIVE_INFINITY) {
        const { stop, pace, onLongWait } = this.#waiting;
        if (this.#waited >= patience || stop.reason !== undefined)
            return false;
        const pause = this.#next * (0.75 + Math.random() / 2);
        this.#next = Math.min(LONGEST_PAUSE, this.#next * GROWTH);
        if (!this.#isTold && this.#waited + pause > SILENCE) {
            this.#isTold = true;
            onLongWait?.(this.#what);
        }
        await stop.pause(pause * pace);
        this.#waited += pause;
        return stop.reason === undefined;
    }
}
async function lookUntil(look, patience, waiting, what) {
    const looks = new Looks(waiting, what);
    for (;;) {
        const seen = await oneLook(look, looks, patience);
        if (seen !== undefined || !(await looks.again(patience)))
            return seen;
    }
}
async function lookWhileContested(look, isContested, waiting, what = OTHERS_AT_WORK) {
    const looks = new Looks(waiting, what);
    for (;;) {
        const seen = await look();
        if (!isContested(seen) || !(await looks.again(PATIENCE.others)))
            return seen;
    }
}
const OTHERS_AT_WORK = 'Waiting for other runs that are creating or deleting the same resources.';
async function oneLook(look, { waited }, patience = PATIENCE.listed) {
    try {
        return await look();
    }
    catch (error) {
        if (error instanceof _smooch_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .Interrupted */ .j$ || waited >= patience)
            throw error;
        return undefined;
    }
}
function judge(id, twins, isListed) {
    if (twins.some((twin) => twin < id))
        return 'younger';
    if (twins.length > 0)
        return 'elder';
    return isListed ? 'alone' : 'unlisted';
}
function decide(stake, verdict, waited) {
    switch (verdict) {
        case 'alone':
            return !stake.mayHaveTwin || waited - stake.since >= PATIENCE.lost ? 'stays' : 'wait';
        case 'unlisted':
            return waited - stake.since < PATIENCE.listed ? 'wait' : 'never listed';
        case 'younger':
            return 'yields';
        case 'elder':
            stake.elderSince ??= waited;
            return waited - stake.elderSince < PATIENCE.younger ? 'wait' : 'yields';
    }
}
function waitingFor(address) {
    return `Waiting until the account lists what was created for ${address}. Lists may lag behind writes.`;
}
function neverListed(id) {
    return (`Created (${id}), but the account did not list it within ${PATIENCE.listed / 1000} s: a duplicate from another run ` +
        'may exist. The next run checks again.');
}


/***/ }),

/***/ 6144:
/***/ ((__webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ logPlan)
/* harmony export */ });
/* harmony import */ var _words_total_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(991);
/* harmony import */ var _plan_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4859);
var __webpack_async_dependencies__ = __webpack_handle_async_dependencies__([_plan_text_js__WEBPACK_IMPORTED_MODULE_1__]);
_plan_text_js__WEBPACK_IMPORTED_MODULE_1__ = (__webpack_async_dependencies__.then ? (await __webpack_async_dependencies__)() : __webpack_async_dependencies__)[0];


function logPlan(log, plan, baseUrl) {
    const lines = (0,_plan_text_js__WEBPACK_IMPORTED_MODULE_1__/* .planLines */ .H)(plan, { colour: log.colour, baseUrl, words: log.words });
    if (plan.changes.length <= OPEN) {
        for (const line of lines)
            log.info(line);
        return;
    }
    log.group(`The plan, ${(0,_words_total_js__WEBPACK_IMPORTED_MODULE_0__/* .counted */ .hS)(plan.changes.length, 'change')}`, () => {
        for (const line of lines.slice(0, -1))
            log.info(line);
    });
    for (const line of lines.slice(-1))
        log.info(line);
}
const OPEN = 50;

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } });

/***/ }),

/***/ 4859:
/***/ ((__webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ planLines)
/* harmony export */ });
/* harmony import */ var _words_action_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1115);
/* harmony import */ var _words_group_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2130);
/* harmony import */ var _words_kind_text_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(9087);
/* harmony import */ var _words_palette_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6314);
/* harmony import */ var _words_publication_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(7675);
/* harmony import */ var _words_text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5550);
/* harmony import */ var _words_total_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(991);
/* harmony import */ var _words_unmanaged_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1425);
/* harmony import */ var _words_value_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(3036);
var __webpack_async_dependencies__ = __webpack_handle_async_dependencies__([_words_group_js__WEBPACK_IMPORTED_MODULE_1__]);
_words_group_js__WEBPACK_IMPORTED_MODULE_1__ = (__webpack_async_dependencies__.then ? (await __webpack_async_dependencies__)() : __webpack_async_dependencies__)[0];









function planLines(plan, options) {
    const paint = (0,_words_palette_js__WEBPACK_IMPORTED_MODULE_2__/* .palette */ .M)(options.colour);
    const { words = (message) => message } = options;
    const blocks = [
        ...(plan.changes.length > 0 || options.baseUrl !== undefined ? [headLines(plan, options, paint)] : []),
        ...(plan.changes.length > 0 ? changeBlocks(plan.changes, options, paint) : []),
        ...(0,_words_unmanaged_js__WEBPACK_IMPORTED_MODULE_5__/* .unmanagedGroups */ .V)(plan).map(({ title, items }) => [`${words(title)}:`, ...unmanagedLines(items, paint)]),
        ...(plan.warnings.length > 0 ? [warningLines(plan.warnings, words, paint)] : []),
        [paint('bold', (0,_words_total_js__WEBPACK_IMPORTED_MODULE_4__/* .planTotal */ .KW)(plan))],
    ];
    return blocks.flatMap((block, index) => (index === 0 ? block : ['', ...block]));
}
const VALUE = 120;
const MESSAGE = 500;
const LISTED = 20;
const WIDEST_COLUMN = 60;
function headLines(plan, { baseUrl = '' }, paint) {
    const instance = plan.instance === null ? '' : `, instance ${(0,_words_text_js__WEBPACK_IMPORTED_MODULE_3__/* .inert */ .tJ)(plan.instance)}`;
    const used = new Set(plan.changes.map((change) => change.action));
    const legend = _words_action_js__WEBPACK_IMPORTED_MODULE_0__/* .ACTION_ORDER */ .c.filter((action) => used.has(action)).map((action) => {
        const { mark, verb, meaning, colour } = _words_action_js__WEBPACK_IMPORTED_MODULE_0__/* .ACTIONS */ .k[action];
        return `${paint(colour, mark)} ${meaning ?? verb}`;
    });
    const at = baseUrl === '' ? '' : ` at ${(0,_words_text_js__WEBPACK_IMPORTED_MODULE_3__/* .inert */ .tJ)(baseUrl.replace('https://', ''))}`;
    const head = `${(0,_words_text_js__WEBPACK_IMPORTED_MODULE_3__/* .inert */ .tJ)(plan.owner)}${instance}, API ${(0,_words_text_js__WEBPACK_IMPORTED_MODULE_3__/* .inert */ .tJ)(plan.api)}${at}`;
    return legend.length === 0 ? [head] : [head, `  ${legend.join('   ')}`];
}
function changeBlocks(changes, { details }, paint) {
    const apps = [...(0,_words_group_js__WEBPACK_IMPORTED_MODULE_1__/* .byApp */ .lV)(changes).values()];
    if (details === 'short')
        return [groupLines(apps.flat(), paint, 'short')];
    return apps.map((app) => groupLines(app, paint, 'all'));
}
function groupLines(changes, paint, details) {
    const rows = changes.map((change) => ({
        change,
        address: (0,_words_text_js__WEBPACK_IMPORTED_MODULE_3__/* .inert */ .tJ)((0,_words_publication_js__WEBPACK_IMPORTED_MODULE_6__/* .shownAddress */ .U)(change)),
        id: (0,_words_text_js__WEBPACK_IMPORTED_MODULE_3__/* .inert */ .tJ)(change.id ?? '', 40),
        label: (0,_words_text_js__WEBPACK_IMPORTED_MODULE_3__/* .inert */ .tJ)(change.label ?? '', VALUE),
    }));
    const marks = columnWidth(changes.map((change) => _words_action_js__WEBPACK_IMPORTED_MODULE_0__/* .ACTIONS */ .k[change.action].mark));
    const addresses = columnWidth(rows.map((row) => row.address));
    const ids = columnWidth(rows.map((row) => row.id));
    const labels = columnWidth(rows.map((row) => row.label));
    return rows.flatMap(({ change, address, id, label }) => {
        const { mark, colour } = _words_action_js__WEBPACK_IMPORTED_MODULE_0__/* .ACTIONS */ .k[change.action];
        const cells = [
            paint(colour, mark.padEnd(marks)),
            paint('bold', address) + gap(address, addresses),
            ...(ids === 0 ? [] : [paint('dim', id) + gap(id, ids)]),
            ...(labels === 0 && label === '' ? [] : [label + gap(label, labels)]),
        ];
        const line = `  ${cells[0]} ${cells.slice(1).join('  ')}  ${(0,_words_text_js__WEBPACK_IMPORTED_MODULE_3__/* .inert */ .tJ)(change.why)}`.trimEnd();
        if (details === 'short')
            return [line];
        const indent = ' '.repeat(marks + 7);
        return [line, ...fieldLines(change, indent, paint), ...contentLines(change, indent, paint)];
    });
}
function fieldLines(change, indent, paint) {
    const fields = (0,_words_publication_js__WEBPACK_IMPORTED_MODULE_6__/* .publicationOf */ .M)(change)?.fields ?? change.fields;
    const rows = fields.map((field) => ({ field, path: `${(0,_words_text_js__WEBPACK_IMPORTED_MODULE_3__/* .inert */ .tJ)(field.path)}:` }));
    const paths = columnWidth(rows.map((row) => row.path));
    return rows.map(({ field, path }) => {
        const warning = field.irreversible ? `  ${paint('red', '(cannot be undone)')}` : '';
        return `${indent}${path}${gap(path, paths)} ${fieldText(change, field, paint)}${warning}`;
    });
}
function contentLines({ contents = [] }, indent, paint) {
    const shown = contents.slice(0, LISTED).map(({ kind, id, label }) => {
        const what = `with the ${(0,_words_kind_text_js__WEBPACK_IMPORTED_MODULE_7__/* .kindText */ .u)(kind)} ${(0,_words_text_js__WEBPACK_IMPORTED_MODULE_3__/* .inert */ .tJ)(label, VALUE)}`;
        return `${indent}${what}  ${paint('dim', (0,_words_text_js__WEBPACK_IMPORTED_MODULE_3__/* .inert */ .tJ)(id, 40))}`;
    });
    const left = contents.length - shown.length;
    return left > 0 ? [...shown, `${indent}and ${(0,_words_total_js__WEBPACK_IMPORTED_MODULE_4__/* .thousands */ .oh)(left)} more`] : shown;
}
function fieldText(change, field, paint) {
    const difference = (0,_words_value_js__WEBPACK_IMPORTED_MODULE_8__/* .differenceOf */ .Pq)(field);
    if (difference.kind === 'list') {
        return [
            ...listed(difference.added, '+').map((text) => paint('green', text)),
            ...listed(difference.removed, '-').map((text) => paint('red', text)),
        ].join('  ');
    }
    if (change.action === 'create' && difference.before === undefined)
        return cutValue(difference.after);
    if (change.action === 'delete' && difference.after === undefined)
        return cutValue(difference.before);
    return `${paint('red', cutValue(difference.before))} → ${paint('green', cutValue(difference.after))}`;
}
function listed(items, sign) {
    const shown = items.slice(0, LISTED).map((item) => `${sign} ${cutValue(item)}`);
    return items.length > LISTED ? [...shown, `${sign} ${(0,_words_total_js__WEBPACK_IMPORTED_MODULE_4__/* .thousands */ .oh)(items.length - LISTED)} more`] : shown;
}
function unmanagedLines(unmanaged, paint) {
    const rows = unmanaged.map(({ kind, label, id, app }) => ({
        kind: (0,_words_kind_text_js__WEBPACK_IMPORTED_MODULE_7__/* .kindText */ .u)(kind),
        label: (0,_words_text_js__WEBPACK_IMPORTED_MODULE_3__/* .inert */ .tJ)(label, VALUE),
        id: (0,_words_text_js__WEBPACK_IMPORTED_MODULE_3__/* .inert */ .tJ)(id, 40),
        app: app === undefined ? '' : `in ${(0,_words_text_js__WEBPACK_IMPORTED_MODULE_3__/* .inert */ .tJ)(app)}`,
    }));
    const kinds = columnWidth(rows.map((row) => row.kind));
    const labels = columnWidth(rows.map((row) => row.label));
    const ids = columnWidth(rows.map((row) => row.id));
    return rows.map(({ kind, label, id, app }) => `    ${kind.padEnd(kinds)}  ${label}${gap(label, labels)}  ${paint('dim', id)}${gap(id, ids)}  ${app}`.trimEnd());
}
function warningLines(warnings, words, paint) {
    return warnings.map(({ address, message }) => `${paint('yellow', 'Warning:')} ${(0,_words_text_js__WEBPACK_IMPORTED_MODULE_3__/* .inert */ .tJ)(address)}: ${(0,_words_text_js__WEBPACK_IMPORTED_MODULE_3__/* .inert */ .tJ)(words(message), MESSAGE)}`);
}
function cutValue(value) {
    return (0,_words_text_js__WEBPACK_IMPORTED_MODULE_3__/* .inert */ .tJ)((0,_words_value_js__WEBPACK_IMPORTED_MODULE_8__/* .valueText */ .Ru)(value, VALUE), VALUE);
}
function columnWidth(texts) {
    return texts.reduce((widest, text) => (text.length > WIDEST_COLUMN ? widest : Math.max(widest, text.length)), 0);
}
function gap(text, width) {
    return ' '.repeat(Math.max(0, width - text.length));
}

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } });

/***/ }),

/***/ 981:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ permitted),
/* harmony export */   x: () => (/* binding */ keepDocument)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9473);
/* harmony import */ var _runtime_regular_file_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8706);
/* harmony import */ var _secrets_redaction_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7799);






async function keepDocument(name, document, asked, folders) {
    const { files, workspace, keeper, log } = folders;
    const shown = (0,_secrets_redaction_js__WEBPACK_IMPORTED_MODULE_5__/* .redacted */ .p)(document, (text) => keeper.redact(text));
    const isText = typeof shown === 'string';
    const text = isText ? shown : `${JSON.stringify(shown, undefined, 2)}\n`;
    if (asked === undefined) {
        if (files === undefined)
            return undefined;
        const kept = keepTemporary(name, text, isText ? 'yml' : 'json', { folder: files, log });
        if (kept !== undefined || name !== 'export')
            return kept;
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .ProvisionError */ .uv('file-unusable', 'The exported manifest could not be written.', {
            remedy: 'Name a file with `export-file`, in a writable folder.',
        });
    }
    const file = node_path__WEBPACK_IMPORTED_MODULE_2__.resolve(workspace, asked);
    try {
        (0,_runtime_regular_file_js__WEBPACK_IMPORTED_MODULE_4__/* .writeRegularFile */ .E2)(permitted(file, folders), text, isText ? undefined : 0o600);
    }
    catch (cause) {
        const why = cause instanceof _runtime_regular_file_js__WEBPACK_IMPORTED_MODULE_4__/* .FileRefused */ .rV ? `the path ${cause.message}` : (0,_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .messageOf */ .bD)(cause);
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .ProvisionError */ .uv('file-unusable', `The ${name} could not be written to ${file}: ${why}.`, {
            remedy: remedyFor(name, folders),
            cause,
        });
    }
    return file;
}
function permitted(file, { files, workspace }) {
    return files === undefined ? file : (0,_runtime_regular_file_js__WEBPACK_IMPORTED_MODULE_4__/* .pathWithin */ .RY)(file, [workspace, files]);
}
function remedyFor(name, { files }) {
    const input = `\`${name === 'export' ? 'export-file' : 'plan-file'}\``;
    return files === undefined
        ? `Check ${input}, and that its folder is writable.`
        : `Check ${input}: a path inside the workspace, through no link, in a writable folder.`;
}
function keepTemporary(name, text, extension, { folder, log }) {
    let failure;
    for (const into of new Set([folder, (0,node_os__WEBPACK_IMPORTED_MODULE_1__.tmpdir)()].map((one) => node_path__WEBPACK_IMPORTED_MODULE_2__.resolve(one)))) {
        const file = node_path__WEBPACK_IMPORTED_MODULE_2__.join(into, `smooch-provision-${name}-${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)()}.${extension}`);
        try {
            (0,_runtime_regular_file_js__WEBPACK_IMPORTED_MODULE_4__/* .writeRegularFile */ .E2)(file, text, 0o600, { createFolders: false });
            return file;
        }
        catch (error) {
            failure ??= error;
        }
    }
    log.warn(`The ${name} could not be written to a file in RUNNER_TEMP: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .messageOf */ .bD)(failure)}`);
    return undefined;
}


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

/***/ 9623:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ schemaAddress),
/* harmony export */   _O: () => (/* binding */ USER_AGENT)
/* harmony export */ });
/* unused harmony exports VERSION, PROJECT */
const VERSION = '1.0.0';
const USER_AGENT = `smooch-provision/${VERSION}`;
const PROJECT = 'smooch-provision/smooch-provision';
function schemaAddress(file) {
    const [major] = VERSION.split('.');
    return `https://raw.githubusercontent.com/${PROJECT}/v${major}/schema/${file}`;
}


/***/ }),

/***/ 4971:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ abilitiesIn)
/* harmony export */ });
function abilitiesIn(abilities, appKey) {
    return abilities.own?.get(appKey) ?? abilities;
}


/***/ }),

/***/ 6396:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AT: () => (/* binding */ scopeOfCredentials),
/* harmony export */   Kn: () => (/* binding */ authorizer),
/* harmony export */   ST: () => (/* binding */ signingKeyId),
/* harmony export */   lz: () => (/* binding */ appCaller),
/* harmony export */   vG: () => (/* binding */ checkCredentials)
/* harmony export */ });
/* unused harmony export scopeOf */
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9473);
/* harmony import */ var _text_own_value_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2370);
/* harmony import */ var _vendor_jwt_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4962);



const LIFETIME = 15 * 60;
const RENEW_BEFORE = 5 * 60;
const SCOPES = {
    act_: 'account',
    svc_: 'account',
    app_: 'app',
    int_: 'integration',
};
function scopeOf(keyId) {
    return (0,_text_own_value_js__WEBPACK_IMPORTED_MODULE_2__/* .ownValue */ .e)(SCOPES, keyId.slice(0, 4));
}
function signingKeyId(credentials) {
    return credentials.kind === 'key' ? credentials.id : tokenParts(credentials.jwt)?.kid;
}
function scopeOfCredentials(credentials) {
    const scope = credentials.kind === 'key' ? scopeOf(credentials.id) : tokenParts(credentials.jwt)?.scope;
    return scope === 'app' ? 'app' : 'account';
}
function checkCredentials(credentials, now) {
    if (credentials.kind === 'key') {
        checkKeyId(credentials.id);
        return;
    }
    const parts = tokenParts(credentials.jwt);
    if (parts === undefined) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ProvisionError */ .uv('credentials-invalid', 'The input `jwt` is not a JWT (three parts separated by dots).', {
            remedy: 'Give a token signed with an account key, or `key-id` and `key-secret` instead.',
        });
    }
    if (parts.exp !== undefined && parts.exp * 1000 <= now) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ProvisionError */ .uv('credentials-invalid', `The input \`jwt\` expired at ${new Date(parts.exp * 1000).toISOString()}.`, {
            remedy: 'Give a new token, or `key-id` and `key-secret`, with which the run signs its own.',
        });
    }
    if (parts.scope !== 'account' && parts.scope !== 'app') {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ProvisionError */ .uv('credentials-invalid', `The input \`jwt\` has the scope ${JSON.stringify(parts.scope ?? null)}; managing apps requires "account" or "app".`, {
            remedy: 'Sign the token with an account key (`act_…`), a service account key (`svc_…`) or an app key (`app_…`).',
        });
    }
}
function checkKeyId(id) {
    const scope = scopeOf(id);
    if (scope === 'account' || scope === 'app')
        return;
    const remedy = 'Create an account key (`act_…`) on the dashboard, or a service account key (`svc_…`), and give its id as `key-id`.';
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ProvisionError */ .uv('credentials-invalid', scope === undefined
        ? 'The input `key-id` is not the id of a key: it must begin with act_, svc_ or app_.'
        : 'The input `key-id` is an integration key (`int_…`): it sees one integration only.', { remedy: scope === undefined ? `Check that the secret was not given instead. ${remedy}` : remedy });
}
function appCaller(key, keeper, clock) {
    if (key?.secret === undefined)
        return undefined;
    return authorizer({ kind: 'key', id: key.id, secret: key.secret }, keeper, { clock });
}
function authorizer(credentials, keeper, how = {}) {
    if (credentials.kind === 'jwt')
        return async () => `Bearer ${credentials.jwt.reveal()}`;
    if (how.basic === true) {
        keeper.hideForms(credentials.secret, credentials.id);
        const pair = Buffer.from(`${credentials.id}:${credentials.secret.reveal()}`).toString('base64');
        return async () => `Basic ${pair}`;
    }
    const clock = how.clock ?? Date.now;
    const scope = scopeOf(credentials.id) ?? 'account';
    let header;
    let renewAt = 0;
    return () => {
        const seconds = Math.floor(clock() / 1000);
        if (header === undefined || seconds >= renewAt) {
            renewAt = seconds + LIFETIME - RENEW_BEFORE;
            header = (0,_vendor_jwt_js__WEBPACK_IMPORTED_MODULE_1__/* .signToken */ .z)(credentials, { scope }, { now: seconds, lifetime: LIFETIME }).then((token) => `Bearer ${keeper.learn(token).reveal()}`);
        }
        return header;
    };
}
function tokenParts(jwt) {
    const [header, payload, signature] = jwt.reveal().split('.');
    if (header === undefined || payload === undefined || signature === undefined)
        return undefined;
    try {
        const { kid } = decode(header);
        const { scope, exp } = decode(payload);
        return {
            ...(typeof kid === 'string' ? { kid } : {}),
            ...(typeof scope === 'string' ? { scope } : {}),
            ...(typeof exp === 'number' ? { exp } : {}),
        };
    }
    catch {
        return undefined;
    }
}
function decode(part) {
    const value = JSON.parse(Buffer.from(part, 'base64url').toString('utf8'));
    return typeof value === 'object' && value !== null ? value : {};
}


/***/ }),

/***/ 7682:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ collectionAt)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9473);

function collectionAt(at, endpoints, where) {
    const open = endpoints[at.api];
    if (open !== undefined)
        return open(at, ...where);
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ProvisionError */ .uv('generation-hidden', `The ${at.api} API does not have this kind of resource.`, {
        remedy: 'Write the other generation as `api`.',
    });
}


/***/ }),

/***/ 6659:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Z: () => (/* binding */ ConnectedAccount)
});

// EXTERNAL MODULE: ./build/smooch/collection.js
var collection = __webpack_require__(7682);
// EXTERNAL MODULE: ./build/smooch/cursor.js
var cursor = __webpack_require__(1116);
// EXTERNAL MODULE: ./build/smooch/pages.js
var pages = __webpack_require__(3956);
// EXTERNAL MODULE: ./build/smooch/resources.js + 1 modules
var resources = __webpack_require__(9546);
// EXTERNAL MODULE: ./build/smooch/shape.js
var shape = __webpack_require__(8065);
;// CONCATENATED MODULE: ./build/smooch/service-accounts.js




const ROOT = '/v1.1/serviceaccounts';
const APPS = '/v1.1/apps';
function serviceAccountsAt(account) {
    const at = { ...account, root: ROOT };
    const { http, pagesAtOnce } = at;
    const all = new resources/* Resources */.E(at, {
        path: ROOT,
        name: 'serviceAccount',
        lookedForBy: 'list',
        pages: (_http, path, name) => (0,pages/* offsetPages */.o_)(http, { path, name, pagesAtOnce }),
        read: (read, item) => ({
            id: read.string(item, '_id'),
            name: read.string(item, 'name'),
            settings: {},
            metadata: {},
        }),
        body: ({ name }) => ({ name }),
    });
    return {
        api: 'v1.1',
        serviceAccounts: undefined,
        listApps: () => all.list(),
        getApp: (id) => all.get(id),
        createApp: (fields) => all.create(fields),
        updateApp: (id, fields) => all.update(id, fields),
        deleteApp: (id) => all.remove(id),
        collection: (of, ...where) => (0,collection/* collectionAt */.A)(at, of, where),
        listAppIds: async (id) => {
            const read = new shape/* Answered */.GV('GET', APPS);
            const query = { serviceAccountId: id };
            const items = await (0,pages/* offsetPages */.o_)(http, { path: APPS, name: 'apps', query, pagesAtOnce });
            return new Set(items.map((item) => read.string(item, '_id')));
        },
    };
}

;// CONCATENATED MODULE: ./build/smooch/connected.js






class ConnectedAccount {
    #at;
    #apps;
    serviceAccounts;
    #seen;
    constructor(at, seen = { ids: [], others: true }) {
        const { api } = at;
        this.#at = at;
        this.#seen = seen;
        this.#apps = api === 'v2' ? appsV2(at) : appsV11(at);
        this.serviceAccounts = api === 'v2' ? undefined : serviceAccountsAt(at);
    }
    get api() {
        return this.#at.api;
    }
    async listApps() {
        const { ids, others } = this.#seen;
        const [listed, own] = await Promise.all([
            others ? this.#apps.list() : [],
            Promise.all(ids.map((id) => this.getApp(id))),
        ]);
        return [...listed.filter(({ id }) => !ids.includes(id)), ...own.filter((app) => app !== undefined)];
    }
    getApp(appId) {
        return this.#apps.get(appId);
    }
    createApp(fields) {
        return this.#apps.create(fields);
    }
    updateApp(appId, fields) {
        return this.#apps.update(appId, fields);
    }
    deleteApp(appId) {
        return this.#apps.remove(appId);
    }
    collection(of, ...where) {
        return (0,collection/* collectionAt */.A)(this.#at, of, where);
    }
}
function appsV11(at) {
    let known = 0;
    return new resources/* Resources */.E(at, {
        path: '/v1.1/apps',
        name: 'app',
        lookedForBy: 'get',
        pages: async (http, path, name) => {
            const items = await (0,pages/* offsetPages */.o_)(http, { path, name, pagesAtOnce: at.pagesAtOnce, known });
            known = items.length;
            return items;
        },
        read: (read, item) => {
            const token = (0,shape/* optionalText */.mR)(item, 'appToken');
            return { ...readApp(read, item, '_id', 'name'), ...(token === undefined ? {} : { token }) };
        },
    });
}
function appsV2(at) {
    return new resources/* Resources */.E(at, {
        path: '/v2/apps',
        name: 'app',
        lookedForBy: 'get',
        pages: cursor/* cursorList */.Z,
        read: (read, item) => readApp(read, item, 'id', 'displayName'),
        body: ({ name, ...rest }) => ({ displayName: name, ...rest }),
    });
}
function readApp(read, item, id, name) {
    return {
        id: read.string(item, id),
        name: read.string(item, name),
        settings: (0,shape/* settingsOf */.f5)(item, 'settings'),
        metadata: (0,shape/* metadataOf */.Nk)(item, 'metadata'),
    };
}


/***/ }),

/***/ 1116:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ cursorList)
/* harmony export */ });
/* unused harmony export cursorPages */
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9473);
/* harmony import */ var _pages_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3956);
/* harmony import */ var _shape_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8065);



async function cursorPages(page) {
    const items = [];
    const seen = new Set();
    let after;
    do {
        const { items: more, next } = await page(after);
        items.push(...more);
        if (next !== undefined && seen.has(next)) {
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ProvisionError */ .uv('answer-invalid', 'Listing failed: the vendor returned the same page twice.', {
                remedy: 'Run again. If this persists, report it to the vendor with the time of this run.',
            });
        }
        if (next !== undefined)
            seen.add(next);
        after = next;
    } while (after !== undefined);
    return items;
}
function cursorList(http, path, name, query = {}) {
    const read = new _shape_js__WEBPACK_IMPORTED_MODULE_2__/* .Answered */ .GV('GET', path);
    return cursorPages(async (after) => {
        const cursor = after === undefined ? {} : { 'page[after]': after };
        const answer = await http.get(path, { ...query, 'page[size]': _pages_js__WEBPACK_IMPORTED_MODULE_1__/* .PAGE_SIZE */ .md, ...cursor });
        const meta = read.object(answer, 'meta');
        const next = meta['hasMore'] === true ? (0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .optionalText */ .mR)(meta, 'afterCursor') : undefined;
        return { items: read.objects(answer, name), next };
    });
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

/***/ 3566:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  l: () => (/* binding */ Http)
});

// EXTERNAL MODULE: ./build/network/connections.js
var network_connections = __webpack_require__(9744);
// EXTERNAL MODULE: ./build/secrets/redaction.js
var redaction = __webpack_require__(7799);
// EXTERNAL MODULE: ./build/smooch/errors.js
var errors = __webpack_require__(1889);
;// CONCATENATED MODULE: ./build/smooch/answer.js

function parsed(request, answer) {
    if (answer.text.trim() === '')
        return undefined;
    try {
        return JSON.parse(answer.text);
    }
    catch {
        throw new errors/* ConnectionFailed */.GK(request, `the response is ${notJson(answer)}`, {
            sent: true,
            remedy: 'Something other than the vendor responded. Check `api-url` and any proxy.',
        });
    }
}
function notJson(answer) {
    return looksLikeHtml(answer) ? 'an HTML page, not JSON' : 'not JSON, or cut off';
}
function looksLikeHtml(answer) {
    return /html/i.test(answer.headers['content-type'] ?? '') || /^\s*<(!doctype|html)/i.test(answer.text);
}
const SHOWN = 200;
function foreignText(answer, redact) {
    const text = answer.text.trim();
    if (![403, 404, 405].includes(answer.status) || text === '' || errorOf(answer).code !== undefined)
        return undefined;
    const what = looksLikeHtml(answer) ? 'an HTML page' : 'not an answer of the API';
    const shown = redact(text).replaceAll(/\s+/g, ' ');
    return `${what}: ${JSON.stringify(shown.length > SHOWN ? `${shown.slice(0, SHOWN)}…` : shown)}`;
}
function errorOf(answer) {
    if (answer.status >= 300 && answer.status < 400) {
        return { description: `a redirect to ${hostOf(answer.headers.location)}, which is not followed` };
    }
    let body;
    try {
        body = JSON.parse(answer.text);
    }
    catch {
        return { description: looksLikeHtml(answer) ? 'an HTML page, perhaps from a proxy' : undefined };
    }
    const { error, errors } = (body ?? {});
    const all = (Array.isArray(errors) ? errors : [error]).filter((one) => typeof one === 'object' && one !== null);
    const words = all.map((one) => one['description'] ?? one['title']).filter((one) => typeof one === 'string');
    const code = all[0]?.['code'];
    return {
        code: typeof code === 'string' ? code : undefined,
        description: words.length === 0 ? undefined : words.join('; '),
    };
}
function hostOf(location) {
    return location !== undefined && URL.canParse(location) ? new URL(location).host : 'another address';
}

// EXTERNAL MODULE: ./build/network/exchange.js
var exchange = __webpack_require__(6716);
// EXTERNAL MODULE: ./build/network/no-answer.js
var no_answer = __webpack_require__(9525);
;// CONCATENATED MODULE: ./build/smooch/exchange.js



const ANSWER_TIMEOUT = 30_000;
async function exchange_exchange(outgoing) {
    const { request, base, connections, search, body, headers } = outgoing;
    try {
        return await (0,exchange/* exchange */.c)({
            method: request.method,
            server: base,
            path: `${base.pathname.replace(/\/$/, '')}${request.path}${search}`,
            connections,
            headers,
            body,
            answerTimeout: ANSWER_TIMEOUT,
            check: `Check \`api-url\`, \`region\` and \`subdomain\` (this run connects to ${base.origin}), and the network of the runner.`,
        });
    }
    catch (error) {
        if (!(error instanceof no_answer/* NoAnswer */.W_))
            throw error;
        const { sent, isLasting, remedy, cause } = error;
        throw new errors/* ConnectionFailed */.GK(request, error.message, { sent, isLasting, remedy, cause });
    }
}

;// CONCATENATED MODULE: ./build/smooch/lanes.js
const SUCCESSES_PER_LANE = 20;
class Lanes {
    #most;
    #open;
    #busy = 0;
    #successes = 0;
    #waiting = [];
    #next = 0;
    constructor(most) {
        this.#most = most;
        this.#open = most;
    }
    get width() {
        return this.#open;
    }
    async run(work) {
        if (this.#busy >= this.#open)
            await new Promise((resolve) => this.#waiting.push(resolve));
        else
            this.#busy += 1;
        try {
            return await work();
        }
        finally {
            this.#release();
        }
    }
    narrow() {
        this.#open = Math.max(1, Math.floor(this.#open / 2));
        this.#successes = 0;
    }
    succeeded() {
        if (this.#open === this.#most)
            return;
        this.#successes += 1;
        if (this.#successes < SUCCESSES_PER_LANE)
            return;
        this.#successes = 0;
        this.#open += 1;
        if (this.#busy < this.#open && this.#next < this.#waiting.length) {
            this.#busy += 1;
            this.#wakeOne();
        }
    }
    #release() {
        if (this.#busy <= this.#open && this.#next < this.#waiting.length)
            this.#wakeOne();
        else
            this.#busy -= 1;
    }
    #wakeOne() {
        const wake = this.#waiting[this.#next];
        this.#next += 1;
        if (this.#next > 1024) {
            this.#waiting.splice(0, this.#next);
            this.#next = 0;
        }
        wake?.();
    }
}

;// CONCATENATED MODULE: ./build/smooch/remedies.js
const CLOCK_SKEW = 120_000;
function remedyFor(status, base, headers, line) {
    if (status >= 300 && status < 400)
        return 'Set `api-url` to the final address of the API.';
    switch (status) {
        case 401:
            if (line !== undefined) {
                return `${base.host} does not accept the key in the line \`${line}=…\` of \`app-keys\`. Check that its id and its secret belong together, that the key still exists, and that it is a key of this account.${clockHint(headers)}`;
            }
            return (`${base.host} does not accept the credentials. Check that \`key-id\` and \`key-secret\` belong together and ` +
                `that the key still exists; a key of another ${isSuite(base) ? '`subdomain` is refused the same way' : 'region is refused the same way (`region: us` or `eu-1`)'}.` +
                clockHint(headers));
        case 402:
            return 'The subscription allows no more apps. Delete some that are not needed, or ask the vendor for a larger plan.';
        case 403:
            if (line !== undefined) {
                return `The key in the line \`${line}=…\` of \`app-keys\` may not do this: it sees one app only.`;
            }
            return `${base.host}: The key does not have this permission: apps and keys require an account key (\`act_…\`) or a service account key (\`svc_…\`).`;
        case 413:
            return 'The vendor allows 100 kB per request. Make the metadata or the settings smaller.';
        case 429:
            return 'The vendor limits requests. Lower `max-in-flight`, or run again later.';
        default:
            return status >= 500
                ? 'The vendor reports an internal error. Run again later; nothing is created twice.'
                : undefined;
    }
}
function foreignRemedy(base) {
    const what = `${base.host} did not answer as the API does.`;
    return isSuite(base)
        ? `${what} Check \`subdomain\`, that the Conversations API is enabled in Admin Center (Apps and integrations › Conversations API), and any proxy.`
        : `${what} Check \`api-url\` and any proxy; with Zendesk Suite, set \`subdomain\`.`;
}
function isSuite({ hostname, pathname }) {
    return hostname.endsWith('.zendesk.com') || /\/sc\/?$/.test(pathname);
}
function clockHint(headers) {
    const theirs = Date.parse(headers.date ?? '');
    if (Number.isNaN(theirs) || Math.abs(theirs - Date.now()) < CLOCK_SKEW)
        return '';
    const minutes = Math.round((Date.now() - theirs) / 60_000);
    return ` The clock of this machine is ${Math.abs(minutes)} min ${minutes > 0 ? 'ahead of' : 'behind'} the server's.`;
}

// EXTERNAL MODULE: ./build/smooch/retry.js
var retry = __webpack_require__(6682);
;// CONCATENATED MODULE: ./build/smooch/http.js








class Http {
    #options;
    #base;
    #connections;
    #lanes;
    #sent = 0;
    #wrote = false;
    constructor(options) {
        this.#options = options;
        this.#base = new URL(options.baseUrl);
        this.#lanes = new Lanes(options.maxInFlight);
    }
    get sent() {
        return this.#sent;
    }
    get wrote() {
        return this.#wrote;
    }
    get(path, query) {
        return this.#send({ method: 'GET', path }, { query, repeatable: true });
    }
    post(path, body) {
        return this.#send({ method: 'POST', path }, { body, repeatable: false });
    }
    put(path, body) {
        return this.#send({ method: 'PUT', path }, { body, repeatable: true });
    }
    patch(path, body, as) {
        return this.#send({ method: 'PATCH', path }, { body, repeatable: true, as });
    }
    delete(path) {
        return this.#send({ method: 'DELETE', path }, { repeatable: true });
    }
    close() {
        this.#connections?.then(({ agent }) => agent.destroy(), () => { });
    }
    async #send(request, how) {
        try {
            if (this.#options.readOnly && request.method !== 'GET')
                throw refusedWrite(request);
            return await this.#sendUntilAnswered(request, how);
        }
        catch (error) {
            throw (0,redaction/* redactedError */.J)(error, this.#options.redact);
        }
    }
    async #sendUntilAnswered(request, how) {
        for (let tries = 1;; tries++) {
            let pause;
            try {
                const answer = await this.#lanes.run(() => this.#once(request, how));
                if (request.method !== 'GET' && (answer.status < 300 || answer.status >= 500))
                    this.#wrote = true;
                if (answer.status < 300) {
                    this.#lanes.succeeded();
                    return parsed(request, answer);
                }
                if (answer.status === 429)
                    this.#lanes.narrow();
                if (tries >= retry/* MOST_TRIES */.ao || !(0,retry/* worthAnotherTry */.pH)(answer.status, how.repeatable)) {
                    throw this.#failure(request, answer);
                }
                const asked = (0,retry/* retryAfter */.P9)(answer.headers['retry-after'], Date.now());
                if (asked !== undefined && asked > retry/* LONGEST_RETRY_AFTER */.Zk)
                    throw this.#failure(request, answer);
                pause = asked ?? this.#backoff(tries);
            }
            catch (error) {
                if (error instanceof errors/* ConnectionFailed */.GK && error.sent && request.method !== 'GET')
                    this.#wrote = true;
                if (!(error instanceof errors/* ConnectionFailed */.GK) || tries >= retry/* MOST_TRIES */.ao)
                    throw error;
                if (error.isLasting || (error.sent && !how.repeatable))
                    throw error;
                pause = this.#backoff(tries);
            }
            await this.#options.stop.pause(pause);
        }
    }
    #backoff(tries) {
        return (0,retry/* backoff */.JN)(tries, Math.random(), this.#options.firstPause);
    }
    #failure(request, answer) {
        const foreign = foreignText(answer, this.#options.redact);
        if (foreign !== undefined) {
            const said = { status: answer.status, description: foreign, isForeign: true };
            return new errors/* SmoochError */.GZ(request, said, foreignRemedy(this.#base));
        }
        const { code, description } = errorOf(answer);
        const remedy = remedyFor(answer.status, this.#base, answer.headers, this.#options.lineFor?.(request.path));
        return new errors/* SmoochError */.GZ(request, { status: answer.status, code, description }, remedy);
    }
    async #once(request, how) {
        const { stop } = this.#options;
        if (stop.reason !== undefined) {
            throw new errors/* Interrupted */.j$(`${request.method} ${request.path} was not sent: the run is stopping (${stop.reason}).`);
        }
        this.#connections ??= (0,network_connections/* connectionsTo */.L)(this.#base, this.#options.maxInFlight);
        const [connections, authorization] = await Promise.all([
            this.#connections,
            how.as === undefined ? this.#options.authorize(request.path) : how.as(),
        ]);
        const body = how.body === undefined ? undefined : Buffer.from(JSON.stringify(how.body));
        this.#sent += 1;
        return exchange_exchange({
            request,
            base: this.#base,
            connections,
            search: how.query === undefined ? '' : `?${searchOf(how.query)}`,
            body,
            headers: {
                authorization,
                accept: 'application/json',
                'user-agent': this.#options.userAgent,
                ...(body === undefined
                    ? {}
                    : { 'content-type': 'application/json', 'content-length': String(body.length) }),
            },
        });
    }
}
function refusedWrite({ method, path }) {
    return new Error(`${method} ${path} was not sent: this run is read-only.`);
}
function searchOf(query) {
    return Object.entries(query)
        .map(([name, value]) => `${encodeURIComponent(name)}=${encodeURIComponent(value)}`)
        .join('&');
}


/***/ }),

/***/ 1034:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   cE: () => (/* binding */ openReader),
/* harmony export */   sj: () => (/* binding */ openAccount)
/* harmony export */ });
/* unused harmony export abilitiesOf */
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9473);
/* harmony import */ var _auth_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6396);
/* harmony import */ var _connected_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6659);
/* harmony import */ var _http_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3566);
/* harmony import */ var _retry_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6682);





function openReader(access, keeper, stop) {
    return open(access, keeper, stop, { readOnly: true });
}
function openAccount(access, keeper, stop) {
    return open(access, keeper, stop, { readOnly: false });
}
function abilitiesOf({ api, credentials, own = [], }) {
    const wholeAccount = credentials !== undefined && (0,_auth_js__WEBPACK_IMPORTED_MODULE_1__/* .scopeOfCredentials */ .AT)(credentials) === 'account';
    const ofAppKey = {
        api,
        wholeAccount: false,
        changesApps: api === 'v2',
        needsAppSigner: false,
        serviceAccounts: false,
        ownKey: true,
    };
    return {
        api,
        wholeAccount,
        changesApps: wholeAccount || api === 'v2',
        needsAppSigner: wholeAccount && api === 'v2',
        serviceAccounts: wholeAccount && api === 'v1.1' && !(0,_auth_js__WEBPACK_IMPORTED_MODULE_1__/* .signingKeyId */ .ST)(credentials)?.startsWith('svc_'),
        ...(own.length === 0 ? {} : { own: new Map(own.map(({ app }) => [app, ofAppKey])) }),
    };
}
function open(access, keeper, stop, { readOnly }) {
    const { api, baseUrl, userAgent, maxInFlight, credentials, own = [], pace, now } = access;
    const caller = (one) => (0,_auth_js__WEBPACK_IMPORTED_MODULE_1__/* .authorizer */ .Kn)(one, keeper, { basic: api === 'v2', clock: now });
    const rest = credentials === undefined ? refuseUnsigned : caller(credentials);
    const byApp = new Map(own.map(({ appId, app, pair }) => [appId, { app, call: caller(pair) }]));
    const ownIn = (path) => byApp.get(appIdIn(path));
    const http = new _http_js__WEBPACK_IMPORTED_MODULE_3__/* .Http */ .l({
        baseUrl,
        userAgent,
        maxInFlight,
        stop,
        readOnly,
        redact: (text) => keeper.redact(text),
        authorize: (path) => (ownIn(path)?.call ?? rest)(),
        lineFor: (path) => ownIn(path)?.app,
        firstPause: _retry_js__WEBPACK_IMPORTED_MODULE_4__/* .FIRST_PAUSE */ .aE * pace,
    });
    const connection = { api, http, keeper, now, root: `/${api}/apps`, pagesAtOnce: maxInFlight };
    const abilities = abilitiesOf(access);
    const seen = { ids: [...byApp.keys()], others: abilities.wholeAccount || own.length === 0 };
    return {
        account: new _connected_js__WEBPACK_IMPORTED_MODULE_2__/* .ConnectedAccount */ .Z(connection, seen),
        abilities,
        sent: () => http.sent + (access.sentBefore ?? 0),
        wrote: () => http.wrote,
        close: () => http.close(),
    };
}
function appIdIn(path) {
    return decodeURIComponent(/^\/v[\d.]+\/apps\/([^/]+)/.exec(path)?.[1] ?? '');
}
async function refuseUnsigned() {
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ProvisionError */ .uv('not-allowed', 'No key is given for this: each key of `app-keys` is for one app.', {
        remedy: 'Give an account key as `key-id` and `key-secret`, too.',
    });
}


/***/ }),

/***/ 3956:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   md: () => (/* binding */ PAGE_SIZE),
/* harmony export */   o_: () => (/* binding */ offsetPages)
/* harmony export */ });
/* unused harmony export allPages */
/* harmony import */ var _shape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8065);

const PAGE_SIZE = 100;
const PAGES_PER_GUESS = 3;
const MOST_PAGES = 100_000;
async function allPages(page, atOnce, known = 0) {
    const items = [];
    for (let index = 0; index < MOST_PAGES;) {
        const width = Math.max(1, Math.min(atOnce, Math.max(known - index, Math.floor(index / PAGES_PER_GUESS))));
        const wave = await Promise.all(Array.from({ length: width }, (_, step) => page(index + step)));
        for (const { items: more } of wave)
            items.push(...more);
        if (wave.some(({ more }) => !more))
            return items;
        index += width;
    }
    throw new RangeError(`the list has more than ${MOST_PAGES} pages`);
}
function offsetPages(http, { path, name, query = {}, pagesAtOnce, known = 0 }) {
    const read = new _shape_js__WEBPACK_IMPORTED_MODULE_0__/* .Answered */ .GV('GET', path);
    const page = async (index) => {
        const answer = await http.get(path, { ...query, limit: PAGE_SIZE, offset: index * PAGE_SIZE });
        const items = read.objects(answer, name);
        return { items, more: answer['hasMore'] === true && items.length > 0 };
    };
    return allPages(page, pagesAtOnce, Math.ceil(known / PAGE_SIZE));
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

/***/ 6682:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JN: () => (/* binding */ backoff),
/* harmony export */   P9: () => (/* binding */ retryAfter),
/* harmony export */   Zk: () => (/* binding */ LONGEST_RETRY_AFTER),
/* harmony export */   aE: () => (/* binding */ FIRST_PAUSE),
/* harmony export */   ao: () => (/* binding */ MOST_TRIES),
/* harmony export */   pH: () => (/* binding */ worthAnotherTry)
/* harmony export */ });
/* unused harmony export LONGEST_PAUSE */
const FIRST_PAUSE = 250;
const LONGEST_PAUSE = 30_000;
const MOST_TRIES = 6;
const LONGEST_RETRY_AFTER = 300_000;
function backoff(tries, random, firstPause) {
    return Math.round(random * Math.min(LONGEST_PAUSE, firstPause * 2 ** (tries - 1)));
}
function retryAfter(header, now) {
    if (header === undefined)
        return undefined;
    if (/^\s*\d+\s*$/.test(header))
        return Number(header) * 1000;
    const date = Date.parse(header);
    return Number.isNaN(date) ? undefined : Math.max(0, date - now);
}
function worthAnotherTry(status, repeatable) {
    if (status === 429)
        return true;
    return repeatable && (status === 408 || status >= 500);
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

/***/ 9776:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ canonical)
/* harmony export */ });
function canonical(value) {
    return JSON.stringify(value ?? null, (_name, inner) => typeof inner === 'object' && inner !== null && !Array.isArray(inner)
        ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)))
        : inner);
}


/***/ }),

/***/ 4962:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ signToken)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);

const CLOCK_ALLOWANCE = 60;
async function signToken(key, claims, time) {
    const { default: jsonwebtoken } = await __webpack_require__.e(/* import() */ 4330).then(__webpack_require__.t.bind(__webpack_require__, 4330, 19));
    const expiry = time.lifetime === 'never' ? {} : { exp: time.now + time.lifetime };
    const secret = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createSecretKey)(key.secret.reveal(), 'utf8');
    return jsonwebtoken.sign({ ...claims, iat: time.now - CLOCK_ALLOWANCE, ...expiry }, secret, {
        algorithm: 'HS256',
        keyid: key.id,
    });
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
