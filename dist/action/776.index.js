export const id = 776;
export const ids = [776];
export const modules = {

/***/ 4776:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runOnAccount: () => (/* binding */ runOnAccount)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(9473);
;// CONCATENATED MODULE: ./build/jwt.js
/** Signing of tokens as the vendor wants them: HS256, the key's id as `kid`, the secret's own bytes as the key. */
/** Seconds that `iat` lies in the past, so that a clock a little ahead of the vendor's does no harm. */
const CLOCK_ALLOWANCE = 60;
/**
 * A signed JWT: header `alg`, `typ`, `kid`; payload the claims, `iat`, and `exp` unless it is never to expire.
 * `now` and `lifetime` are in seconds. The caller masks what it gets (SecretKeeper.learn).
 */
async function signToken(key, claims, time) {
    const { default: jsonwebtoken } = await __webpack_require__.e(/* import() */ 653).then(__webpack_require__.t.bind(__webpack_require__, 9653, 19));
    const expiry = time.lifetime === 'never' ? {} : { exp: time.now + time.lifetime };
    return jsonwebtoken.sign({ ...claims, iat: time.now - CLOCK_ALLOWANCE, ...expiry }, key.secret.reveal(), {
        algorithm: 'HS256',
        keyid: key.id,
    });
}

;// CONCATENATED MODULE: ./build/credentials.js
/** The credentials that a run hands out: ids, key secrets, and tokens signed with the keys. */


/** The credentials of an app; tokens are signed here, or asked from the vendor where the manifest says so. */
async function credentialsOf(provisioned, context) {
    const { app } = provisioned;
    const keys = {};
    for (const { desired, actual } of provisioned.keys) {
        if (actual.secret !== undefined)
            hideForms(actual.id, actual.secret, context.keeper);
        const token = desired.jwt === undefined ? undefined : await tokenOf(app, actual, desired.jwt, context);
        keys[desired.key] = { id: actual.id, secret: actual.secret, jwt: token?.jwt, expires: token?.expires };
    }
    const webhooks = provisioned.webhooks.map(({ key, actual }) => [key, { id: actual.id, secret: actual.secret }]);
    return { id: app.id, token: app.token, keys, webhooks: Object.fromEntries(webhooks) };
}
async function tokenOf(app, key, wanted, { account, keeper, now, defaultLifetime }) {
    if (wanted.from === 'api')
        return { jwt: hiddenToken(await account.keyToken(app.id, key.id), keeper), expires: null };
    const { secret } = key;
    if (secret === undefined) {
        throw new errors/* ProvisionError */.uv(`The account does not give the secret of the key ${key.id}, so no token can be signed.`, {
            remedy: 'Use `jwt: { from: api }` for this key, or delete the key so that a new one is made.',
        });
    }
    const lifetime = wanted.expiresIn ?? defaultLifetime;
    const seconds = Math.floor(now / 1000);
    const token = await signToken({ id: key.id, secret }, { scope: wanted.scope }, { now: seconds, lifetime });
    const expires = lifetime === 'never' ? null : new Date((seconds + lifetime) * 1000).toISOString();
    return { jwt: hiddenToken(keeper.learn(token), keeper), expires };
}
/** Masks the forms of a key's secret that users make of it and that the runner does not derive by itself. */
function hideForms(id, secret, keeper) {
    const pair = Buffer.from(`${id}:${secret.reveal()}`);
    keeper.hide(pair.toString('base64'));
    keeper.hide(pair.toString('base64url'));
    keeper.hide(Buffer.from(secret.reveal()).toString('base64url'));
    keeper.hide(Buffer.from(secret.reveal()).toString('hex'));
}
/** The signature alone would make a token whole again whose first two parts are known. */
function hiddenToken(token, keeper) {
    const signature = token.reveal().split('.')[2];
    if (signature !== undefined)
        keeper.hide(signature);
    return token;
}

;// CONCATENATED MODULE: ./build/reconcile/pool.js
/** Working through many things with a bounded number under way. */
/**
 * Runs `work` for every item, at most `width` at once, in order of the items. `work` must not throw for a failure
 * that is to stop only its own item; what it throws ends the whole.
 */
async function inPool(items, width, work) {
    const results = new Array(items.length);
    let next = 0;
    const worker = async () => {
        while (next < items.length) {
            const index = next++;
            results[index] = await work(items[index], index);
        }
    };
    await Promise.all(Array.from({ length: Math.min(width, items.length) }, worker));
    return results;
}

;// CONCATENATED MODULE: ./build/preflight.js
/** What is checked before the first write, beyond the plan itself: whether new webhook targets would be taken. */


/** Targets asked at once. */
const WIDTH = 8;
/** Asks every target that a new or changed webhook would get. Throws PlanRefused that names those that fail. */
async function checkTargets(difference, waitSeconds, stop) {
    const targets = newTargets(difference);
    if (targets.size === 0)
        return;
    const { checkTarget } = await __webpack_require__.e(/* import() */ 2).then(__webpack_require__.bind(__webpack_require__, 4002));
    const failures = await inPool([...targets], WIDTH, async ([target, addresses]) => {
        const failure = await checkTarget(target, waitSeconds, stop);
        return failure === undefined ? [] : addresses.map((address) => ({ address, failure }));
    });
    const problems = failures.flat().map(({ address, failure }) => ({
        address,
        message: `the target ${failure.target} ${failure.why}. The vendor asks it with HEAD and would refuse the webhook: ` +
            'answer HEAD with 200 there or at `/`, or give the target time to start with `wait-for-targets`.',
    }));
    if (problems.length > 0)
        throw new errors/* PlanRefused */.Me(problems);
}
/** The addresses that would get each target, by target. */
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

;// CONCATENATED MODULE: ./build/reconcile/marks.js
/**
 * The marks that say whose an app is and which id a manifest key stands for. They live in the app's own metadata,
 * so that no state file can be lost or lie; entries of others are kept.
 */
/** Every mark begins with this; a manifest may not declare such metadata itself. */
const MARK_PREFIX = 'provision_';
const OWNER = 'provision_owner';
const APP = 'provision_app';
const INSTANCE = 'provision_instance';
const NONCE = 'provision_nonce';
const PROTECT = 'provision_protect';
const UNSET_PREFIX = 'provision_unset_';
/** Bytes of metadata that the vendor takes for one app. */
const METADATA_LIMIT = 4096;
/** The marks that an app is born with or adopted by. `nonce` only for an app that this run makes. */
function ownerMarks(ownership, app, nonce) {
    return {
        [OWNER]: ownership.owner,
        [APP]: app.key,
        ...(ownership.instance === undefined ? {} : { [INSTANCE]: ownership.instance }),
        ...(nonce === undefined ? {} : { [NONCE]: nonce }),
        ...(app.protect ? { [PROTECT]: true } : {}),
    };
}
/** Whether an app carries an owner at all, ours or another's. */
function isMarked(metadata) {
    return marks_text(metadata, OWNER) !== undefined;
}
/** The owner an app is marked with. */
function ownerOf(metadata) {
    return marks_text(metadata, OWNER);
}
/** Whether the marks say that an app is this owner's, in this instance (or in none). */
function isOwnedBy(metadata, { owner, instance }) {
    return marks_text(metadata, OWNER) === owner && marks_text(metadata, INSTANCE) === instance;
}
/** The manifest key of an app, by its marks. */
function appKeyOf(metadata) {
    return marks_text(metadata, APP);
}
/** The random value of the attempt that made an app. */
function nonceOf(metadata) {
    return marks_text(metadata, NONCE);
}
/** Whether an app was last applied with `protect: true`. */
function isProtected(metadata) {
    return String(metadata[PROTECT] ?? '') === 'true';
}
/** The mark that holds the id of a webhook, key or channel. */
function idMark(kind, key) {
    return `${MARK_PREFIX}${kind}_${key}`;
}
/** The recorded ids of a kind, by manifest key. */
function recordedIds(metadata, kind) {
    const prefix = idMark(kind, '');
    const ids = new Map();
    for (const name of Object.keys(metadata)) {
        const id = name.startsWith(prefix) ? marks_text(metadata, name) : undefined;
        if (id !== undefined)
            ids.set(name.slice(prefix.length), id);
    }
    return ids;
}
/** The mark that remembers a value which the vendor did not unset, so that it is not asked for ever again. */
function unsetMark(path) {
    return `${UNSET_PREFIX}${path}`;
}
/** Whether an earlier run found that the vendor keeps this very value when asked to unset it. */
function cannotBeUnset(metadata, path, value) {
    return marks_text(metadata, unsetMark(path)) === markText(value);
}
/** A value as a mark holds it: short, and the same for the same value. */
function markText(value) {
    return (typeof value === 'string' ? value : JSON.stringify(value)).slice(0, 80);
}
/**
 * The metadata with the entries of a change put in. `undefined` takes an entry out; where the vendor merges updates
 * and so keeps it, {@link blanked} is the second attempt.
 */
function withEntries(metadata, entries) {
    const next = { ...metadata };
    for (const [name, value] of Object.entries(entries)) {
        if (value === undefined)
            delete next[name];
        else
            next[name] = value;
    }
    return next;
}
/** Whether entries would change anything; a mark that is empty counts as one that is not there. */
function changesAnything(metadata, entries) {
    return Object.entries(entries).some(([name, value]) => value === undefined
        ? name.startsWith(MARK_PREFIX)
            ? marks_text(metadata, name) !== undefined
            : name in metadata
        : String(metadata[name] ?? '') !== String(value));
}
/** How large the vendor counts metadata to be: the bytes of its JSON text. */
function metadataSize(metadata) {
    return Buffer.byteLength(JSON.stringify(metadata));
}
/** A mark's text. Empty is the same as absent, since a merging vendor may leave no other way to take a mark out. */
function marks_text(metadata, name) {
    const value = metadata[name];
    return value === undefined || value === '' ? undefined : String(value);
}

;// CONCATENATED MODULE: ./build/smooch/errors.js
/** What can come back from the vendor in place of an answer. Messages name method and path, never query or credentials. */

/** The vendor answered with an error status. */
class SmoochError extends errors/* ProvisionError */.uv {
    name = 'SmoochError';
    status;
    /** The vendor's code, such as `not_found`; texts change, so nothing is decided by them. */
    code;
    /** The vendor's words, several joined with `; `. Data from outside: to be escaped where it is printed. */
    description;
    method;
    path;
    constructor(request, answer, remedy) {
        const code = answer.code === undefined ? '' : ` ${answer.code}`;
        const words = answer.description === undefined ? '' : `: ${answer.description}`;
        super(`${request.method} ${request.path} was answered ${answer.status}${code}${words}`, { remedy });
        this.status = answer.status;
        this.code = answer.code;
        this.description = answer.description;
        this.method = request.method;
        this.path = request.path;
    }
}
/**
 * No usable answer came: connection, TLS, time-out, cut-off or malformed body, a page of a proxy.
 * Whether a write happened is open unless {@link ConnectionFailed.sent} is false.
 */
class ConnectionFailed extends errors/* ProvisionError */.uv {
    name = 'ConnectionFailed';
    method;
    path;
    /** False when the request surely never reached the server (no address, connection refused). */
    sent;
    constructor(request, what, options) {
        super(`${request.method} ${request.path}: ${what}`, options);
        this.method = request.method;
        this.path = request.path;
        this.sent = options.sent;
    }
}
/** The run was asked to stop (signal or `timeout`) before this request began. */
class Interrupted extends errors/* ProvisionError */.uv {
    name = 'Interrupted';
}
/** Whether a create may have happened although its answer was lost: time-out, reset, 5xx, unreadable body. */
function outcomeUnknown(error) {
    if (error instanceof ConnectionFailed)
        return error.sent;
    return error instanceof SmoochError && error.status >= 500;
}
/** Whether the vendor says that the thing asked for is not there. */
function isNotFound(error) {
    return error instanceof SmoochError && error.status === 404;
}
/** Whether the vendor says that it clashes with something there already; limits may come in the same clothes. */
function isConflict(error) {
    return error instanceof SmoochError && [400, 409, 422].includes(error.status);
}

;// CONCATENATED MODULE: ./build/reconcile/recover.js
/**
 * Creates that are never repeated blindly: when an answer leaves it open whether something was made, look first, and
 * go on with what is found.
 */

/** A create is sent so many times at the most, each time only after a look found nothing. */
const MOST_CREATES = 3;
/** How often to look before believing that nothing was made: what was just written may not be listed yet. */
const LOOKS = 3;
/** Milliseconds before a further look. */
const PAUSE_BETWEEN_LOOKS = 1000;
/** Makes one thing exactly once, or throws what the vendor said. `pace` scales the pauses (1 in production). */
async function createOnce(what, stop, pace) {
    for (let attempt = 1;; attempt++) {
        try {
            return await what.create();
        }
        catch (error) {
            if (isConflict(error)) {
                const clash = await what.lookForClash?.();
                if (clash !== undefined)
                    return clash;
                throw error;
            }
            if (!outcomeUnknown(error))
                throw error;
            const found = await patientLook(what.lookFor, stop, pace);
            if (found !== undefined)
                return found;
            if (attempt >= MOST_CREATES)
                throw error;
        }
    }
}
async function patientLook(look, stop, pace) {
    for (let turn = 1;; turn++) {
        const found = await look();
        if (found !== undefined || turn >= LOOKS)
            return found;
        await stop.pause(PAUSE_BETWEEN_LOOKS * pace);
    }
}

;// CONCATENATED MODULE: ./build/reconcile/canonical.js
/** One text for equal values. */
/** JSON with the members of every object in order, so that equal values have equal texts. */
function canonical(value) {
    return JSON.stringify(value ?? null, (_name, inner) => typeof inner === 'object' && inner !== null && !Array.isArray(inner)
        ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)))
        : inner);
}

;// CONCATENATED MODULE: ./build/reconcile/settings.js
/** Comparing what an app declares with what it has: name, settings and metadata. Pure. */


/** Settings that the vendor never turns back once they are on. */
const IRREVERSIBLE = new Set(['multiConvoEnabled']);
/** The fields of an app that is to be made, for the plan. */
function newAppFields(desired) {
    return [
        { path: 'name', after: desired.name },
        ...declared(desired)
            .filter(({ value }) => value !== null)
            .map(({ path, value, irreversible }) => ({ path, after: value, ...irreversible })),
    ];
}
/** The declared fields of an app that differ from what is there. What cannot be unset is no difference. */
function appDifferences(desired, actual) {
    const found = desired.name === actual.name ? [] : [{ path: 'name', before: actual.name, after: desired.name }];
    for (const { path, value, irreversible, has } of declared(desired)) {
        const before = has(actual);
        if (value === null) {
            if (isUnset(before) || cannotBeUnset(actual.metadata, path, before))
                continue;
            found.push({ path, before: before });
        }
        else if (!sameValue(before, value)) {
            found.push({ path, ...(before === undefined ? {} : { before }), after: value, ...irreversible });
        }
    }
    return found;
}
/** The fields that were asked to be unset and still have a value, with that value. */
function stillSet(desired, actual) {
    return declared(desired).flatMap(({ path, value, has }) => {
        const present = has(actual);
        return value === null && !isUnset(present) ? [{ path, value: present }] : [];
    });
}
/** A declared setting that would have to turn back what the vendor never turns back. */
function impossibleSettings(desired, actual) {
    return [...IRREVERSIBLE].filter((name) => desired.settings[name] === false && actual.settings[name] === true);
}
/** Equal as the vendor may give them back: 90 and "90" are one value, and the order of an object's members is none. */
function sameValue(one, other) {
    if (isScalar(one) && isScalar(other))
        return String(one) === String(other);
    return canonical(one) === canonical(other);
}
function declared({ settings, metadata }) {
    return [
        ...Object.entries(settings).map(([name, value]) => ({
            path: `settings.${name}`,
            value,
            irreversible: IRREVERSIBLE.has(name) && value === true ? { irreversible: true } : {},
            has: (actual) => actual.settings[name],
        })),
        ...Object.entries(metadata).map(([name, value]) => ({
            path: `metadata.${name}`,
            value,
            irreversible: {},
            has: (actual) => actual.metadata[name],
        })),
    ];
}
function isUnset(value) {
    return value === undefined || value === null;
}
function isScalar(value) {
    return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean';
}

;// CONCATENATED MODULE: ./build/reconcile/apply-app.js
/** Making, changing and deleting an app itself. */



/** Makes an app with its marks in the same request, so that it is ours from its first moment. */
function createApp(desired, run) {
    const nonce = run.nonce();
    const fields = {
        name: desired.name,
        settings: withoutNull(desired.settings),
        metadata: { ...withoutNull(desired.metadata), ...ownerMarks(run.ownership, desired, nonce) },
    };
    return createOnce({
        create: () => run.account.createApp(fields),
        lookFor: async () => (await run.account.listApps()).find(({ metadata }) => nonceOf(metadata) === nonce),
    }, run.stop, run.pace);
}
/** Brings an app's name, settings, metadata and owner marks to what the manifest declares. */
async function updateApp(step, listed, run) {
    const { desired, address } = step.observed;
    // What others wrote into the metadata since the list was read must not be lost.
    const current = (await run.account.getApp(listed.id)) ?? listed;
    const declared = Object.fromEntries(Object.entries(desired.metadata).map(([name, value]) => [name, value ?? undefined]));
    const metadata = withEntries(current.metadata, {
        ...declared,
        ...ownerMarks(run.ownership, desired),
    });
    let answer = await run.account.updateApp(current.id, {
        name: desired.name,
        settings: settingsToSend(desired, current),
        metadata,
    });
    const kept = stillSet(desired, answer);
    if (kept.length === 0)
        return answer;
    // A vendor that merges metadata keeps what is merely left out: asked once more by name, and then believed.
    const asked = Object.fromEntries(kept
        .filter(({ path }) => path.startsWith('metadata.'))
        .map(({ path }) => [path.slice('metadata.'.length), null]));
    if (Object.keys(asked).length > 0) {
        answer = await run.account.updateApp(current.id, {
            name: desired.name,
            metadata: { ...metadata, ...asked },
        });
    }
    return rememberKept(address, desired, answer, run);
}
/** Deletes an app; one that is gone already is fine. */
function deleteApp(appId, run) {
    return run.account.deleteApp(appId);
}
async function rememberKept(address, desired, answer, run) {
    const kept = stillSet(desired, answer);
    if (kept.length === 0)
        return answer;
    for (const { path } of kept) {
        run.warnings.push({
            address: `${address}.${path}`,
            message: 'the vendor keeps the value when asked to unset it. It is left as it is from now on.',
        });
    }
    const marks = Object.fromEntries(kept.map(({ path, value }) => [unsetMark(path), markText(value)]));
    return run.account.updateApp(answer.id, {
        name: desired.name,
        metadata: withEntries(answer.metadata, marks),
    });
}
/** All declared settings, since whether an update keeps what is left out is undocumented; null only to unset. */
function settingsToSend(desired, current) {
    return Object.fromEntries(Object.entries(desired.settings).filter(([name, value]) => value !== null || (current.settings[name] ?? null) !== null));
}
function withoutNull(fields) {
    return Object.fromEntries(Object.entries(fields).filter((entry) => entry[1] !== null));
}

;// CONCATENATED MODULE: ./build/reconcile/apply-children.js
/** Making, changing and deleting what is inside an app. */

/**
 * Carries out the steps of one app: deletes first, so that what comes new finds room below the vendor's limits and
 * no clash with what goes; then everything else at once. Gives what exists of the declared.
 */
async function applyChildren(appId, steps, run) {
    const deletes = steps.filter(({ change }) => change?.action === 'delete').reverse();
    await Promise.all(deletes.map((step) => settled(step.change, () => remove(appId, step, run), run)));
    const outcomes = await Promise.all(steps.map(async (step) => {
        const { kind, desired, actual, change } = step;
        if (desired === undefined)
            return undefined;
        if (actual === undefined) {
            const known = new Set(steps.flatMap((one) => (one.actual === undefined ? [] : [one.actual.id])));
            const made = await settled(change, () => create(appId, kind, desired, known, run), run);
            return made && { kind, desired, actual: made, created: true };
        }
        const changed = change === undefined || change.fields.length === 0
            ? actual
            : await settled(change, () => kind.update(run.account, appId, actual, desired), run);
        // What only has to be recorded is done once the marks are written; nothing else stands in its way.
        if (change !== undefined && change.fields.length === 0)
            run.score.done(change);
        return changed === undefined ? undefined : { kind, desired, actual: changed, created: false };
    }));
    return outcomes.filter((outcome) => outcome !== undefined);
}
/** Makes one, or finds the one that an attempt without a clear answer made, and brings it to what is declared. */
async function create(appId, kind, desired, known, run) {
    const same = async () => (await kind.list(run.account, appId)).filter((one) => kind.isSame(desired, one));
    const made = await createOnce({
        create: () => kind.create(run.account, appId, desired),
        lookFor: async () => kind.choose((await same()).filter(({ id }) => !known.has(id))),
        lookForClash: async () => kind.choose(await same()),
    }, run.stop, run.pace);
    return kind.differences(desired, made).length === 0 ? made : kind.update(run.account, appId, made, desired);
}
async function remove(appId, { kind, actual }, run) {
    if (actual !== undefined)
        await kind.remove(run.account, appId, actual.id);
    return true;
}
async function settled(change, work, run) {
    try {
        const result = await work();
        run.score.done(change);
        return result;
    }
    catch (error) {
        if (change !== undefined)
            run.score.failed(change, error);
        return undefined;
    }
}

;// CONCATENATED MODULE: ./build/reconcile/outcome.js
/** What became of a plan: one entry for every change, and what is now in the account. */


/** Keeps the score of a run; every change ends in exactly one of three ways. */
class Score {
    #results = new Map();
    #failures = [];
    #onSettled;
    constructor(onSettled) {
        this.#onSettled = onSettled;
    }
    get failures() {
        return this.#failures;
    }
    /** A change was made. */
    done(change) {
        if (change !== undefined)
            this.#settle(change, { status: 'done' });
    }
    /** A change failed, or was not begun because the run is stopping. */
    failed(change, error) {
        if (error instanceof Interrupted) {
            this.#settle(change, { status: 'not-started', error: (0,errors/* messageOf */.bD)(error) });
            return;
        }
        this.#failures.push({ address: change.address, error });
        this.#settle(change, { status: 'failed', error: (0,errors/* messageOf */.bD)(error) });
    }
    /** A change was not begun, since it needs something that failed. */
    notStarted(change, why) {
        if (change !== undefined)
            this.#settle(change, { status: 'not-started', error: why });
    }
    /** Something beside the changes failed, such as writing the marks of an app. */
    failedBeside(address, error) {
        this.#failures.push({ address, error });
    }
    /** One result for every change of the plan, in its order. */
    resultsOf(changes) {
        return changes.map((change) => this.#results.get(change) ?? {
            address: change.address,
            action: change.action,
            status: 'not-started',
        });
    }
    #settle(change, how) {
        this.#results.set(change, { address: change.address, action: change.action, ...how });
        this.#onSettled(this.#results.size);
    }
}

;// CONCATENATED MODULE: ./build/reconcile/kinds/kind.js
/** What a kind of resource inside an app must tell, so that observing, diffing and applying need not know it. */
/** The fields of something new: every value is an `after`. */
function newFields(fields) {
    return Object.entries(fields)
        .filter((entry) => entry[1] !== undefined)
        .map(([path, after]) => ({ path, after }));
}
/** The first by id; ids begin with the creation time, so that this is the oldest. */
function oldest(all) {
    return all.reduce((best, one) => (best === undefined || one.id < best.id ? one : best), undefined);
}
/** The last by id, which is the newest. */
function newest(all) {
    return all.reduce((best, one) => (best === undefined || one.id > best.id ? one : best), undefined);
}

;// CONCATENATED MODULE: ./build/reconcile/kinds/key.js
/** App keys: known by their name, never changed, only made and deleted. */

const keyKind = {
    kind: 'key',
    section: 'keys',
    limit: 10,
    sameness: 'the name',
    desired: (app) => app.keys,
    list: (account, appId) => account.listKeys(appId),
    label: (actual) => actual.name,
    isSame: (desired, actual) => desired.key === actual.name,
    choose: newest,
    fields: ({ key }) => newFields({ name: key }),
    differences: () => [],
    create: (account, appId, desired) => account.createKey(appId, desired.key),
    update: async (_account, _appId, actual) => actual,
    remove: (account, appId, id) => account.deleteKey(appId, id),
};

;// CONCATENATED MODULE: ./build/target.js
/** Comparing webhook targets: the vendor may give an address back in another spelling than it was sent in. */
/** Whether two targets are one address, a slash at the end or the host's letter case aside. */
function sameTarget(one, other) {
    return one === other || normal(one) === normal(other);
}
function normal(target) {
    if (!URL.canParse(target))
        return target;
    const url = new URL(target);
    url.pathname = url.pathname.replace(/\/+$/, '');
    return url.href;
}

;// CONCATENATED MODULE: ./build/reconcile/kinds/webhook.js
/** Webhooks: known by their target, compared by target, triggers (a set) and flags. */


const webhookKind = {
    kind: 'webhook',
    section: 'webhooks',
    limit: 10,
    sameness: 'the target',
    desired: (app) => app.webhooks,
    list: (account, appId) => account.listWebhooks(appId),
    label: (actual) => actual.target,
    isSame: (desired, actual) => sameTarget(desired.target, actual.target),
    choose: oldest,
    fields: ({ target, triggers, flags }) => newFields({ target, triggers, ...flags }),
    differences,
    create: (account, appId, desired) => account.createWebhook(appId, desired),
    // Undeclared triggers are sent as they are, since the default of an update that leaves them out is undocumented.
    update: (account, appId, actual, desired) => account.updateWebhook(appId, actual.id, {
        target: desired.target,
        triggers: desired.triggers ?? actual.triggers,
        flags: desired.flags,
    }),
    remove: (account, appId, id) => account.deleteWebhook(appId, id),
};
function differences(desired, actual) {
    const found = [];
    if (!sameTarget(desired.target, actual.target)) {
        found.push({ path: 'target', before: actual.target, after: desired.target });
    }
    if (desired.triggers !== undefined) {
        const before = [...new Set(actual.triggers)].sort();
        const after = [...new Set(desired.triggers)].sort();
        if (before.join('\n') !== after.join('\n'))
            found.push({ path: 'triggers', before, after });
    }
    for (const [path, after] of Object.entries(desired.flags)) {
        // A flag that the vendor leaves out of its answer is off.
        const before = actual.flags[path] ?? false;
        if (before !== after)
            found.push({ path, before, after });
    }
    return found;
}

;// CONCATENATED MODULE: ./build/reconcile/kinds/index.js
/** All kinds of resources inside an app, in the order in which they are made; they are deleted in reverse. */


const CHILD_KINDS = [keyKind, webhookKind];

;// CONCATENATED MODULE: ./build/reconcile/record.js
/** Recording in an app's metadata which id each manifest key stands for: bookkeeping, once per app, last. */


/** Writes the marks that changed, if any did; gives the app as it is then. */
async function recordIds(app, step, children, run) {
    if (!changesAnything(app.metadata, entriesFor(app, step, children, run)))
        return app;
    // An app just made or changed by this run is known as it is; another is read anew, to keep what others wrote.
    const current = step.change === undefined ? ((await run.account.getApp(app.id)) ?? app) : app;
    const entries = entriesFor(current, step, children, run);
    const { name } = step.observed.desired;
    const answer = await run.account.updateApp(app.id, {
        name,
        metadata: withEntries(current.metadata, entries),
    });
    if (!changesAnything(answer.metadata, entries))
        return answer;
    // A vendor that merges metadata keeps a mark that is left out; an empty one counts as none.
    const blanked = Object.fromEntries(Object.entries(entries).map(([mark, value]) => [mark, value ?? '']));
    return run.account.updateApp(app.id, { name, metadata: withEntries(answer.metadata, blanked) });
}
function entriesFor(app, { observed, children: steps }, children, { ownership }) {
    const { desired } = observed;
    const entries = ownerMarks(ownership, desired);
    if (!desired.protect && isProtected(app.metadata))
        entries['provision_protect'] = undefined;
    for (const { kind, desired: child, actual } of children)
        entries[idMark(kind.kind, child.key)] = actual.id;
    for (const kind of CHILD_KINDS) {
        const declared = new Set(kind.desired(desired).map(({ key }) => key));
        const present = new Set((observed.children.get(kind) ?? []).map(({ id }) => id));
        const deleted = new Set(steps.filter(({ change }) => change?.action === 'delete').map(({ actual }) => actual?.id));
        const taken = new Set(children.map(({ actual }) => actual.id));
        for (const [key, id] of recordedIds(app.metadata, kind.kind)) {
            // Kept: what still stands there and may be pruned some day.
            const gone = !present.has(id) || deleted.has(id) || taken.has(id);
            if (!declared.has(key) && gone)
                entries[idMark(kind.kind, key)] = undefined;
        }
    }
    return entries;
}

;// CONCATENATED MODULE: ./build/reconcile/match.js
/** Which app of the account each app of the manifest means: by id, else by marks, else by exact name. Pure. */


/** Matches every app of a manifest with the account's apps. The order of `actual` plays no part. */
function matchApps(desired, actual, ownership) {
    const account = indexed(actual, ownership);
    const problems = [];
    const apps = desired.map((app) => {
        const address = `apps.${app.key}`;
        const found = find(app, account, ownership);
        if ('problem' in found) {
            problems.push({ address, message: found.problem });
            return { desired: app, address, actual: undefined, foundBy: undefined, owned: false };
        }
        return { desired: app, address, ...found };
    });
    for (const [id, claimants] of claims(apps)) {
        if (claimants.length < 2)
            continue;
        problems.push({
            address: claimants[0],
            message: `${claimants.join(' and ')} both mean the app ${id}: give them different names, or pin each with its own \`id\`.`,
        });
    }
    const matched = new Set(apps.map(({ actual: app }) => app?.id));
    const strays = [...account.owned.values()].flat().filter(({ id }) => !matched.has(id));
    return { apps, strays: strays.sort((a, b) => (a.id < b.id ? -1 : 1)), problems };
}
function indexed(actual, ownership) {
    const byId = new Map();
    const owned = new Map();
    const unmarkedByName = new Map();
    for (const app of [...actual].sort((a, b) => (a.id < b.id ? -1 : 1))) {
        byId.set(app.id, app);
        if (isOwnedBy(app.metadata, ownership))
            append(owned, appKeyOf(app.metadata) ?? '', app);
        else if (!isMarked(app.metadata))
            append(unmarkedByName, app.name, app);
    }
    return { byId, owned, unmarkedByName };
}
function find(app, account, ownership) {
    if (app.id !== undefined)
        return findById(app, app.id, account, ownership);
    const marked = account.owned.get(app.key) ?? [];
    if (marked.length > 0) {
        const one = onlyOne(marked);
        if (one !== undefined)
            return { actual: one, foundBy: 'marks', owned: true };
        return {
            problem: `${marked.length} apps carry the marks of this one: ${idsOf(marked)}. Keep one: delete the others in the ` +
                `account, or write \`id: ${marked[0]?.id}\` here to say which is meant.`,
        };
    }
    // An instance is a copy made by us: something found by its name alone could be anybody's.
    const named = ownership.instance === undefined ? (account.unmarkedByName.get(app.name) ?? []) : [];
    if (named.length > 1) {
        return {
            problem: `${named.length} apps are named ${JSON.stringify(app.name)} and none carries a mark: ${idsOf(named)}. ` +
                `Write \`id: ${named[0]?.id}\` (or another of them) here to say which is meant.`,
        };
    }
    const [adopted] = named;
    return { actual: adopted, foundBy: adopted === undefined ? undefined : 'name', owned: false };
}
function findById(app, id, account, ownership) {
    const actual = account.byId.get(id);
    if (actual === undefined) {
        return {
            problem: `these credentials see no app with the id ${id}. Correct \`id\`, or leave it out to make a new app.`,
        };
    }
    if (isMarked(actual.metadata) && !isOwnedBy(actual.metadata, ownership)) {
        const instance = ownerOf(actual.metadata) === ownership.owner ? ', as another instance' : '';
        return {
            problem: `the app ${id} belongs to ${JSON.stringify(ownerOf(actual.metadata))}${instance}. It is left alone: remove \`id\`, or set \`owner\` if it is yours.`,
        };
    }
    return {
        actual,
        foundBy: 'id',
        owned: isOwnedBy(actual.metadata, ownership) && appKeyOf(actual.metadata) === app.key,
    };
}
/**
 * The one that counts. Several with one nonce are twins of a single create whose answer was lost: the one whose
 * resources are recorded counts, and the other stands aside as one that no manifest names.
 */
function onlyOne(marked) {
    if (marked.length === 1)
        return marked[0];
    const nonces = new Set(marked.map(({ metadata }) => nonceOf(metadata)));
    if (nonces.size > 1 || nonces.has(undefined))
        return undefined;
    return marked.find(({ metadata }) => hasRecords(metadata)) ?? marked[0];
}
/** Whether the marks of an app record any resource in it. */
function hasRecords(metadata) {
    return CHILD_KINDS.some(({ kind }) => recordedIds(metadata, kind).size > 0);
}
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

;// CONCATENATED MODULE: ./build/reconcile/settle-apps.js
/** Two runs at once: of two apps with the same marks, the one made later gives way, if this run made it. */


/** So often is looked whether the other run gives way, before this one does. */
const settle_apps_LOOKS = 4;
/** Milliseconds between such looks. */
const PAUSE = 750;
/**
 * Lists the apps once more if this run made any. Gives the manifest keys of those that gave way to another run's app
 * and must be reconciled once more.
 */
async function settleApps(run) {
    if (run.created.size === 0 || run.stop.reason !== undefined)
        return [];
    const yielded = [];
    const waiting = new Map(run.created);
    for (let look = 1; waiting.size > 0; look++) {
        let listed;
        try {
            listed = await run.account.listApps();
        }
        catch (error) {
            run.score.failedBeside('apps', error);
            return yielded;
        }
        const twins = twinsOf(listed, run);
        for (const [key, mine] of waiting) {
            const others = (twins.get(key) ?? []).filter(({ id }) => id !== mine.id);
            if (others.length === 0)
                waiting.delete(key);
            else if (await settle(key, mine, others, look >= settle_apps_LOOKS, run, yielded))
                waiting.delete(key);
        }
        if (waiting.size > 0)
            await run.stop.pause(PAUSE * run.pace);
    }
    return yielded;
}
/** Deals with one app that has twins; true when there is nothing more to wait for. */
async function settle(key, mine, others, lastLook, run, yielded) {
    const address = `apps.${key}`;
    try {
        const ownTwins = others.filter(({ metadata }) => nonceOf(metadata) === nonceOf(mine.metadata));
        for (const twin of ownTwins) {
            // Made by an attempt of this run whose answer was lost and that no look showed in time.
            if (!hasRecords(twin.metadata))
                await run.account.deleteApp(twin.id);
        }
        if (ownTwins.length === others.length)
            return true;
        const iAmYounger = others.some(({ id }) => id < mine.id);
        if (!iAmYounger && !lastLook)
            return false;
        await run.account.deleteApp(mine.id);
        yielded.push(key);
        run.warnings.push({
            address,
            message: `another run made the same app at the same time; the one of this run (${mine.id}) was deleted again.`,
        });
    }
    catch (error) {
        run.score.failedBeside(address, error);
    }
    return true;
}
function twinsOf(listed, run) {
    const twins = new Map();
    for (const app of listed) {
        const key = isOwnedBy(app.metadata, run.ownership) ? appKeyOf(app.metadata) : undefined;
        if (key === undefined || !run.created.has(key))
            continue;
        twins.set(key, [...(twins.get(key) ?? []), app]);
    }
    return twins;
}

;// CONCATENATED MODULE: ./build/reconcile/settle-children.js
/** Two runs at once: of two resources that are the same thing, the one made later gives way, if this run made it. */


/** So often is looked whether the other run gives way, before this one does. */
const settle_children_LOOKS = 4;
/** Milliseconds between such looks. */
const settle_children_PAUSE = 750;
/**
 * Looks again at what this run made. Gives the resources whose id is another than before, because a twin from another
 * run stays in place of ours.
 */
async function settleChildren(appId, outcomes, run) {
    const made = outcomes.filter(({ created }) => created);
    const kinds = [...new Set(made.map(({ kind }) => kind))];
    const settled = await Promise.all(kinds.map(async (kind) => {
        const present = await kind.list(run.account, appId);
        const mine = made.filter((outcome) => outcome.kind === kind);
        return Promise.all(mine.map((outcome) => settle_children_settle(appId, kind, outcome, present, run)));
    }));
    return settled.flat().filter((outcome) => outcome !== undefined);
}
async function settle_children_settle(appId, kind, outcome, listed, run) {
    const { desired, actual: mine } = outcome;
    let present = listed;
    for (let look = 1;; look++) {
        const twins = present.filter((one) => one.id !== mine.id && kind.isSame(desired, one));
        const elder = oldest(twins);
        if (elder === undefined)
            return undefined;
        // Ids of one second have no order that both runs must agree on: the elder is waited for, but not for ever.
        if (elder.id < mine.id || look >= settle_children_LOOKS)
            return giveWay(appId, kind, outcome, run);
        await run.stop.pause(settle_children_PAUSE * run.pace);
        present = await kind.list(run.account, appId);
    }
}
async function giveWay(appId, kind, { desired, actual: mine }, run) {
    await kind.remove(run.account, appId, mine.id);
    const left = (await kind.list(run.account, appId)).filter((one) => one.id !== mine.id && kind.isSame(desired, one));
    const other = oldest(left);
    // The other run may have given way as well, in the same moment.
    if (other === undefined) {
        return { kind, desired, actual: await create(appId, kind, desired, new Set([mine.id]), run) };
    }
    const same = kind.differences(desired, other).length === 0;
    return { kind, desired, actual: same ? other : await kind.update(run.account, appId, other, desired) };
}

;// CONCATENATED MODULE: ./build/reconcile/apply.js
/**
 * Carrying out a difference. The order of writes is such that a kill at any point leaves only what a rerun finds
 * again: an app is born with its marks, what is in it can be told by target or name, and the ids are recorded last.
 */







/** Makes the account as the difference says. A failure stops only what depends on it; nothing is thrown for one. */
async function apply(difference, context) {
    const score = new Score(context.onSettled);
    const warnings = [];
    const run = { ...context, score, warnings, created: new Map() };
    const apps = await inPool(difference.apps, context.width, (step) => applyApp(step, run));
    await inPool(difference.strays, context.width, (step) => applyStray(step, run));
    const yielded = await settleApps(run);
    return {
        score,
        failures: score.failures,
        apps: apps.filter((app) => app !== undefined).filter(({ desired }) => !yielded.includes(desired.key)),
        warnings,
        yielded,
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
    const outcomes = await applyChildren(actual.id, step.children, run);
    // Recording and looking again need nothing of each other; what changes by the look is recorded once more.
    const [recorded, settled] = await Promise.allSettled([
        recordIds(actual, step, outcomes, run),
        settleChildren(actual.id, outcomes, run),
    ]);
    const replacements = settled.status === 'fulfilled' ? settled.value : [];
    const children = replaced(outcomes, replacements);
    try {
        if (settled.status === 'rejected')
            throw settled.reason;
        if (recorded.status === 'rejected')
            throw recorded.reason;
        actual =
            replacements.length === 0 ? recorded.value : await recordIds(recorded.value, step, children, run);
    }
    catch (error) {
        run.score.failedBeside(address, error);
    }
    return { desired, actual, children };
}
async function appOf(step, run) {
    const { desired, actual } = step.observed;
    if (actual === undefined) {
        const created = await createApp(desired, run);
        run.created.set(desired.key, created);
        return created;
    }
    return step.change === undefined ? actual : updateApp(step, actual, run);
}
async function applyStray({ actual, change }, run) {
    try {
        await deleteApp(actual.id, run);
        run.score.done(change);
    }
    catch (error) {
        run.score.failed(change, error);
    }
}
function replaced(children, settled) {
    return children.map((child) => settled.find(({ kind, desired }) => kind === child.kind && desired.key === child.desired.key) ?? child);
}

;// CONCATENATED MODULE: ./build/reconcile/diff.js
/**
 * From what is wanted and what is there to what must be done: pure, without a clock, randomness or a log, so that
 * the plan that is shown is the plan that is carried out.
 *
 * | manifest | account                      | outcome                                             |
 * |----------|------------------------------|-----------------------------------------------------|
 * | has it   | has none                     | create                                              |
 * | has it   | ours, as declared            | nothing                                             |
 * | has it   | ours, differs                | update                                              |
 * | has it   | carries no mark              | adopt (and update what differs)                     |
 * | has it   | another owner's, or several  | a problem for people; nothing is written            |
 * | has none | ours                         | delete with `prune: owned` or `all`, else unmanaged |
 * | has none | in an app of ours, unmarked  | delete with `prune: all`, else unmanaged            |
 */



/** Compares the manifest with the account. */
function diff(observed, options) {
    const found = { unmanaged: [], warnings: [], problems: [...observed.problems] };
    const apps = observed.apps.map((app) => appStep(app, options, found));
    const strays = observed.strays.flatMap((app) => strayStep(app, options, found));
    return { apps, strays, ...found };
}
function appStep(app, options, found) {
    const children = CHILD_KINDS.flatMap((kind) => childSteps(kind, app, options, found));
    checkMetadataSize(app, options, found);
    return { observed: app, change: appChange(app, found), children };
}
function appChange(app, found) {
    const { desired, actual, address } = app;
    if (actual === undefined) {
        const why = 'the account has no such app';
        return { address, kind: 'app', action: 'create', fields: newAppFields(desired), why };
    }
    for (const name of impossibleSettings(desired, actual)) {
        found.problems.push({
            address: `${address}.settings.${name}`,
            message: `the vendor never turns \`${name}\` off again once it is on. Write \`true\`, or leave it out.`,
        });
    }
    const fields = appDifferences(desired, actual);
    const { id } = actual;
    if (!app.owned) {
        const why = app.foundBy === 'id' ? 'pinned by its id' : 'an app of this name carries no mark';
        return { address, kind: 'app', action: 'adopt', id, fields, why };
    }
    if (fields.length === 0)
        return undefined;
    return { address, kind: 'app', action: 'update', id, fields, why: whyOf(fields) };
}
function childSteps(kind, app, { prune, signingKeyId }, found) {
    const actual = app.children.get(kind) ?? [];
    const pairs = pair(kind, app, actual);
    const steps = kind.desired(app.desired).map((desired) => {
        const address = `${app.address}.${kind.section}.${desired.key}`;
        const match = pairs.byKey.get(desired.key);
        const change = childChange(kind, address, desired, match);
        return { kind, address, key: desired.key, desired, actual: match?.actual, change };
    });
    const leftOver = actual.filter(({ id }) => !pairs.claimed.has(id)).sort((a, b) => (a.id < b.id ? -1 : 1));
    for (const one of leftOver) {
        const key = pairs.keyOf.get(one.id);
        const address = `${app.address}.${kind.section}.${key ?? one.id}`;
        const mayGo = prune === 'all' || (prune === 'owned' && key !== undefined);
        if (mayGo && one.id === signingKeyId) {
            found.warnings.push({ address, message: 'this key signs the run, so that it is kept.' });
        }
        else if (mayGo) {
            const why = key === undefined ? 'in no manifest (prune: all)' : 'no longer in the manifest';
            const change = { address, kind: kind.kind, action: 'delete', id: one.id, fields: [], why };
            steps.push({ kind, address, key, desired: undefined, actual: one, change });
            continue;
        }
        found.unmanaged.push({ kind: kind.kind, app: app.address, id: one.id, label: kind.label(one) });
    }
    checkLimit(kind, app, actual.length, steps, found);
    return steps;
}
/** Recorded ids first, for all of a kind, so that no resource is taken by its looks before its own key can claim it. */
function pair(kind, app, actual) {
    const { metadata } = app.actual ?? { metadata: {} };
    // A marked app that got this far is this owner's, if perhaps under another manifest key.
    const recorded = isMarked(metadata) ? recordedIds(metadata, kind.kind) : new Map();
    const keyOf = new Map([...recorded].map(([key, id]) => [id, key]));
    const byId = new Map(actual.map((one) => [one.id, one]));
    const byKey = new Map();
    const claimed = new Set();
    const desired = kind.desired(app.desired);
    const claim = (key, one) => {
        byKey.set(key, { actual: one, recorded: keyOf.has(one.id) });
        claimed.add(one.id);
    };
    for (const { key } of desired) {
        const one = byId.get(recorded.get(key) ?? '');
        if (one !== undefined && !claimed.has(one.id))
            claim(key, one);
    }
    for (const one of desired) {
        if (byKey.has(one.key))
            continue;
        const same = actual.filter((candidate) => !claimed.has(candidate.id) && kind.isSame(one, candidate));
        const chosen = kind.choose(same);
        if (chosen !== undefined)
            claim(one.key, chosen);
    }
    return { byKey, claimed, keyOf };
}
function childChange(kind, address, desired, match) {
    if (match === undefined) {
        const why = `the app has no such ${kind.kind}`;
        return { address, kind: kind.kind, action: 'create', fields: kind.fields(desired), why };
    }
    const fields = kind.differences(desired, match.actual);
    const { id } = match.actual;
    if (!match.recorded) {
        return { address, kind: kind.kind, action: 'adopt', id, fields, why: `${kind.sameness} is the same` };
    }
    if (fields.length === 0)
        return undefined;
    return { address, kind: kind.kind, action: 'update', id, fields, why: whyOf(fields) };
}
function strayStep(actual, { prune }, found) {
    const address = `apps.${appKeyOf(actual.metadata) ?? actual.id}`;
    if (prune === 'none') {
        found.unmanaged.push({ kind: 'app', id: actual.id, label: actual.name });
        return [];
    }
    if (isProtected(actual.metadata)) {
        found.problems.push({
            address,
            message: `the app ${actual.id} is no longer in the manifest, but it was declared with \`protect: true\` and is not ` +
                'deleted. Put it back, apply it once with `protect: false`, and remove it then.',
        });
        return [];
    }
    const why = 'no longer in the manifest';
    return [{ actual, change: { address, kind: 'app', action: 'delete', id: actual.id, fields: [], why } }];
}
function checkLimit(kind, app, present, steps, found) {
    const count = (action) => steps.filter(({ change }) => change?.action === action).length;
    const after = present + count('create') - count('delete');
    if (after <= kind.limit || count('create') === 0)
        return;
    found.problems.push({
        address: `${app.address}.${kind.section}`,
        message: `the app would have ${after} ${kind.section}; the vendor allows ${kind.limit}. Delete some that nobody needs ` +
            'in the account, or declare fewer.',
    });
}
/** The longest id the vendor gives, a key's, stands for the ids that are not known yet. */
const LONGEST_ID = 'app_000000000000000000000000';
function checkMetadataSize(app, { ownership }, found) {
    const { desired, actual, address } = app;
    const ids = CHILD_KINDS.flatMap((kind) => kind.desired(desired).map(({ key }) => [idMark(kind.kind, key), LONGEST_ID]));
    const declared = Object.entries(desired.metadata).map(([name, value]) => [name, value ?? undefined]);
    const size = metadataSize(withEntries(actual?.metadata ?? {}, {
        ...Object.fromEntries(declared),
        ...ownerMarks(ownership, desired, actual === undefined ? LONGEST_ID : undefined),
        ...Object.fromEntries(ids),
    }));
    if (size <= METADATA_LIMIT)
        return;
    found.problems.push({
        address: `${address}.metadata`,
        message: `with the marks that say whose it is, the metadata takes ${size} bytes; the vendor allows ${METADATA_LIMIT}. Declare less metadata or fewer resources.`,
    });
}
function whyOf(fields) {
    const names = fields.map(({ path }) => path);
    if (names.length === 1)
        return `${names[0]} differs`;
    return `${names.slice(0, -1).join(', ')} and ${names.at(-1)} differ`;
}

;// CONCATENATED MODULE: ./build/reconcile/guard.js
/** What stops a plan before its first write. */

/** Throws PlanRefused when people must decide something first, or when more would be deleted than allowed. */
function guard(changes, problems, maxDeletes) {
    const refused = [...problems, ...tooManyDeletes(changes, maxDeletes)];
    if (refused.length > 0)
        throw new errors/* PlanRefused */.Me(refused);
}
function tooManyDeletes(changes, maxDeletes) {
    const deletes = changes.filter(({ action }) => action === 'delete');
    const [first] = deletes;
    if (first === undefined || deletes.length <= maxDeletes)
        return [];
    return [
        {
            address: first.address,
            message: `the plan deletes ${deletes.length}, of which this is the first, and \`max-deletes\` allows ${maxDeletes}. ` +
                `If that is meant, set \`max-deletes: ${deletes.length}\`; else put back what is missing from the manifest.`,
        },
    ];
}

;// CONCATENATED MODULE: ./build/reconcile/observe.js
/** Reading what the account holds, as far as the manifest and `prune` need it: nothing is read twice. */




/** Lists the apps once, then the declared or recorded kinds of every matched app. `width` apps at once. */
async function observe(account, desired, ownership, options) {
    const matches = matchApps(desired, await account.listApps(), ownership);
    const apps = await inPool(matches.apps, options.width, async (match) => {
        const { actual } = match;
        if (actual === undefined)
            return { ...match, children: new Map() };
        const kinds = CHILD_KINDS.filter((kind) => isAskedFor(kind, match, options.prune));
        const lists = await Promise.all(kinds.map((kind) => kind.list(account, actual.id)));
        return { ...match, children: new Map(kinds.map((kind, index) => [kind, lists[index] ?? []])) };
    });
    return { ...matches, apps };
}
function isAskedFor(kind, { desired, actual, owned }, prune) {
    if (prune === 'all' || kind.desired(desired).length > 0)
        return true;
    return owned && actual !== undefined && recordedIds(actual.metadata, kind.kind).size > 0;
}

;// CONCATENATED MODULE: ./build/reconcile/plan.js
/** The plan as data: its counts and its digest. */


/** The plan document of a difference. It cannot hold a secret: nothing in a Change has a place for one. */
function planOf(difference, about) {
    const changes = changesOf(difference);
    const { ownership } = about;
    return {
        formatVersion: 1,
        api: about.api,
        owner: ownership.owner,
        instance: ownership.instance ?? null,
        digest: digestOf(changes),
        summary: { ...countsOf(changes), unchanged: unchangedIn(difference) },
        changes,
        unmanaged: difference.unmanaged,
        warnings: [...about.warnings, ...difference.warnings].map(({ address, message }) => ({
            address,
            message,
        })),
    };
}
/** Every change in the order of the manifest: each app before what is in it, apps that are to go at the end. */
function changesOf({ apps, strays }) {
    return [
        ...apps.flatMap(({ change, children }) => [change, ...children.map((child) => child.change)]),
        ...strays.map(({ change }) => change),
    ].filter((change) => change !== undefined);
}
/** `sha256:` over address, action and fields of the changes, in the order of their addresses. */
function digestOf(changes) {
    const operations = changes
        .map(({ address, action, fields }) => ({
        address,
        action,
        fields: fields,
    }))
        .map(canonical)
        .sort();
    return `sha256:${(0,external_node_crypto_.createHash)('sha256').update(operations.join('\n')).digest('hex')}`;
}
function countsOf(changes) {
    const count = (wanted) => changes.filter(({ action }) => action === wanted).length;
    return {
        create: count('create'),
        update: count('update'),
        delete: count('delete'),
        adopt: count('adopt'),
        rotate: 0,
        publish: 0,
    };
}
function unchangedIn({ apps }) {
    return apps
        .flatMap(({ change, children }) => [change, ...children.map((child) => child.change)])
        .filter((change) => change === undefined).length;
}

// EXTERNAL MODULE: ./build/report/errors-text.js
var errors_text = __webpack_require__(9858);
// EXTERNAL MODULE: ./build/report/action.js
var report_action = __webpack_require__(5033);
// EXTERNAL MODULE: ./build/report/group.js
var group = __webpack_require__(5988);
// EXTERNAL MODULE: ./build/report/palette.js
var palette = __webpack_require__(7048);
// EXTERNAL MODULE: ./build/report/text.js
var report_text = __webpack_require__(3920);
// EXTERNAL MODULE: ./build/report/total.js
var total = __webpack_require__(6697);
// EXTERNAL MODULE: ./build/report/value.js
var report_value = __webpack_require__(1574);
;// CONCATENATED MODULE: ./build/report/plan-text.js
/** The plan as lines for a log or a terminal. */






/**
 * The plan as people know it from Terraform: what happens to each resource, app by app, with the fields that differ,
 * then what is in no manifest, the warnings, and the total as the last line. Every line is safe to print.
 */
function planLines(plan, options) {
    const paint = (0,palette/* palette */.M)(options.colour);
    const blocks = [
        ...(plan.changes.length > 0
            ? [headLines(plan, paint), ...changeBlocks(plan.changes, options, paint)]
            : []),
        ...(plan.unmanaged.length > 0 ? [unmanagedLines(plan.unmanaged, paint)] : []),
        ...(plan.warnings.length > 0 ? [warningLines(plan.warnings, paint)] : []),
        [paint('bold', (0,total/* planTotal */.KW)(plan))],
    ];
    return blocks.flatMap((block, index) => (index === 0 ? block : ['', ...block]));
}
/** Where values, names and reasons are cut. */
const VALUE = 120;
const MESSAGE = 500;
/** How many items of a list are named one by one. */
const LISTED = 20;
/** Longer addresses and paths push what follows them to the right instead of widening the whole column. */
const WIDEST_COLUMN = 60;
function headLines(plan, paint) {
    const instance = plan.instance === null ? '' : `, instance ${(0,report_text/* inert */.tJ)(plan.instance)}`;
    const used = new Set(plan.changes.map((change) => change.action));
    const legend = report_action/* ACTION_ORDER */.c.filter((action) => used.has(action)).map((action) => {
        const { mark, verb, meaning, colour } = report_action/* ACTIONS */.k[action];
        return `${paint(colour, mark)} ${meaning ?? verb}`;
    });
    return [`${(0,report_text/* inert */.tJ)(plan.owner)}${instance}, API ${(0,report_text/* inert */.tJ)(plan.api)}`, `  ${legend.join('   ')}`];
}
/** With all details each app is a block of its own; in short, all apps stand in one. */
function changeBlocks(changes, { details }, paint) {
    const apps = [...(0,group/* byApp */.lV)(changes).values()];
    if (details === 'short')
        return [groupLines(apps.flat(), paint, 'short')];
    return apps.map((app) => groupLines(app, paint, 'all'));
}
function groupLines(changes, paint, details) {
    const rows = changes.map((change) => ({
        change,
        address: (0,report_text/* inert */.tJ)(change.address),
        id: (0,report_text/* inert */.tJ)(change.id ?? '', 40),
    }));
    const marks = columnWidth(changes.map((change) => report_action/* ACTIONS */.k[change.action].mark));
    const addresses = columnWidth(rows.map((row) => row.address));
    const ids = columnWidth(rows.map((row) => row.id));
    return rows.flatMap(({ change, address, id }) => {
        const { mark, colour } = report_action/* ACTIONS */.k[change.action];
        const cells = [
            paint(colour, mark.padEnd(marks)),
            paint('bold', address) + gap(address, addresses),
            ...(ids === 0 ? [] : [paint('dim', id) + gap(id, ids)]),
        ];
        const line = `  ${cells[0]} ${cells.slice(1).join('  ')}  ${(0,report_text/* inert */.tJ)(change.why)}`.trimEnd();
        return details === 'short' ? [line] : [line, ...fieldLines(change, ' '.repeat(marks + 7), paint)];
    });
}
function fieldLines(change, indent, paint) {
    const rows = change.fields.map((field) => ({ field, path: `${(0,report_text/* inert */.tJ)(field.path)}:` }));
    const paths = columnWidth(rows.map((row) => row.path));
    return rows.map(({ field, path }) => {
        const warning = field.irreversible ? `  ${paint('red', '(cannot be undone)')}` : '';
        return `${indent}${path}${gap(path, paths)} ${fieldText(change, field, paint)}${warning}`;
    });
}
function fieldText(change, field, paint) {
    const difference = (0,report_value/* differenceOf */.Pq)(field);
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
    return items.length > LISTED ? [...shown, `${sign} ${(0,total/* thousands */.oh)(items.length - LISTED)} more`] : shown;
}
function unmanagedLines(unmanaged, paint) {
    const rows = unmanaged.map(({ kind, label, id, app }) => ({
        kind,
        label: (0,report_text/* inert */.tJ)(label, VALUE),
        id: (0,report_text/* inert */.tJ)(id, 40),
        app: app === undefined ? '' : `in ${(0,report_text/* inert */.tJ)(app)}`,
    }));
    const kinds = columnWidth(rows.map((row) => row.kind));
    const labels = columnWidth(rows.map((row) => row.label));
    const ids = columnWidth(rows.map((row) => row.id));
    return [
        'Not in the manifest, left alone:',
        ...rows.map(({ kind, label, id, app }) => `    ${kind.padEnd(kinds)}  ${label}${gap(label, labels)}  ${paint('dim', id)}${gap(id, ids)}  ${app}`.trimEnd()),
    ];
}
function warningLines(warnings, paint) {
    return warnings.map(({ address, message }) => `${paint('yellow', 'Warning:')} ${(0,report_text/* inert */.tJ)(address)}: ${(0,report_text/* inert */.tJ)(message, MESSAGE)}`);
}
function cutValue(value) {
    return (0,report_text/* inert */.tJ)((0,report_value/* valueText */.Ru)(value, VALUE), VALUE);
}
function columnWidth(texts) {
    return texts.reduce((widest, text) => (text.length > WIDEST_COLUMN ? widest : Math.max(widest, text.length)), 0);
}
function gap(text, width) {
    return ' '.repeat(Math.max(0, width - text.length));
}

;// CONCATENATED MODULE: ./build/smooch/auth.js
/** Who the run is to the vendor: a key pair that signs short tokens, or a ready token. */


/** Seconds that a token of ours is good for. */
const LIFETIME = 15 * 60;
/** Seconds before its end at which a token is made anew: longer than a request can take with all its tries. */
const RENEW_BEFORE = 5 * 60;
const SCOPES = {
    act_: 'account',
    svc_: 'account',
    app_: 'app',
    int_: 'integration',
};
/** The scope of a key by its id's prefix (`act_`, `svc_`, `app_`, `int_`); undefined for another prefix. */
function scopeOf(keyId) {
    return SCOPES[keyId.slice(0, 4)];
}
/** The id of the key that signs this run's requests, which therefore must never be deleted. */
function signingKeyId(credentials) {
    return credentials.kind === 'key' ? credentials.id : tokenParts(credentials.jwt)?.kid;
}
/**
 * Refuses credentials that cannot manage apps, before anything is sent.
 * Throws ProvisionError for a key or token of another scope, or a token that has expired.
 */
function checkCredentials(credentials, now) {
    if (credentials.kind === 'key') {
        checkKeyId(credentials.id);
        return;
    }
    const parts = tokenParts(credentials.jwt);
    if (parts === undefined) {
        throw new errors/* ProvisionError */.uv('The input `jwt` is not a JWT (three parts separated by dots).', {
            remedy: 'Give a token signed with an account key, or `key-id` and `key-secret` instead.',
        });
    }
    if (parts.exp !== undefined && parts.exp * 1000 <= now) {
        throw new errors/* ProvisionError */.uv(`The input \`jwt\` expired at ${new Date(parts.exp * 1000).toISOString()}.`, {
            remedy: 'Give a fresh token, or `key-id` and `key-secret`, with which the run signs its own.',
        });
    }
    if (parts.scope !== 'account') {
        throw new errors/* ProvisionError */.uv(`The input \`jwt\` has the scope ${JSON.stringify(parts.scope ?? null)}; managing apps needs "account".`, { remedy: 'Sign the token with an account key (`act_…`) or a service account key (`svc_…`).' });
    }
}
function checkKeyId(id) {
    const scope = scopeOf(id);
    if (scope === 'account')
        return;
    const remedy = 'Make an account key (`act_…`) on the dashboard, or a service account key (`svc_…`), and give its id as `key-id`.';
    if (scope === undefined) {
        throw new errors/* ProvisionError */.uv('The input `key-id` is not the id of a key: it begins with none of act_, svc_, app_.', {
            remedy: `Perhaps the secret was given in its place. ${remedy}`,
        });
    }
    throw new errors/* ProvisionError */.uv(scope === 'app'
        ? 'The input `key-id` is an app key (`app_…`): it cannot list or make apps and keys.'
        : 'The input `key-id` is an integration key (`int_…`): it sees one integration only.', { remedy });
}
/** A function that gives the Authorization header, with a token that is always good for the next request. */
function authorizer(credentials, keeper, clock = Date.now) {
    if (credentials.kind === 'jwt')
        return async () => `Bearer ${credentials.jwt.reveal()}`;
    let header;
    let renewAt = 0;
    return () => {
        const seconds = Math.floor(clock() / 1000);
        if (header === undefined || seconds >= renewAt) {
            renewAt = seconds + LIFETIME - RENEW_BEFORE;
            header = signToken(credentials, { scope: 'account' }, { now: seconds, lifetime: LIFETIME }).then((token) => `Bearer ${keeper.learn(token).reveal()}`);
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

// EXTERNAL MODULE: external "node:http"
var external_node_http_ = __webpack_require__(7067);
// EXTERNAL MODULE: external "node:https"
var external_node_https_ = __webpack_require__(4708);
;// CONCATENATED MODULE: ./build/smooch/lanes.js
/** How many requests are under way at once: narrower after a 429, wider again bit by bit. */
/** Successes in a row before one more lane opens again. */
const SUCCESSES_PER_LANE = 20;
/** A queue in front of the vendor with an adaptive number of lanes. */
class Lanes {
    #most;
    #open;
    #busy = 0;
    #successes = 0;
    #waiting = [];
    #next = 0;
    /** `most`: the input `max-in-flight`. */
    constructor(most) {
        this.#most = most;
        this.#open = most;
    }
    /** Requests that may be under way right now. */
    get width() {
        return this.#open;
    }
    /** Runs `work` as soon as a lane is free; first come, first served. */
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
    /** The vendor said 429: half as many lanes from now on. */
    narrow() {
        this.#open = Math.max(1, Math.floor(this.#open / 2));
        this.#successes = 0;
    }
    /** A request went well; after enough of them one lane opens again. */
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
        // Dropping the served part now and then keeps both the memory and the cost of a turn small.
        if (this.#next > 1024) {
            this.#waiting.splice(0, this.#next);
            this.#next = 0;
        }
        wake?.();
    }
}

;// CONCATENATED MODULE: ./build/smooch/remedies.js
/** What a reader can do about an error status of the vendor. */
/** Clocks further apart than this many milliseconds are named as a likely cause of a refused token. */
const CLOCK_SKEW = 120_000;
/** The next step for a status; undefined where the vendor's own words must do. */
function remedyFor(status, base, headers) {
    if (status >= 300 && status < 400)
        return 'Set `api-url` to the address that the API really has.';
    switch (status) {
        case 401:
            return (`${base.host} does not accept the credentials. Check that \`key-id\` and \`key-secret\` belong together and ` +
                'that the key still exists; a key of another region is refused in just this way (`region: us` or `eu-1`).' +
                clockHint(headers));
        case 402:
            return 'The subscription allows no more apps: delete some that are not needed, or ask the vendor for a larger plan.';
        case 403:
            return 'The key may not do this: apps and keys need an account key (`act_…`) or a service account key (`svc_…`).';
        case 413:
            return 'The vendor takes 100 kB in a request: make the metadata or the settings smaller.';
        case 429:
            return 'The vendor limits requests: lower `max-in-flight`, or run again later.';
        default:
            return status >= 500 ? 'The vendor has trouble: run again later; nothing is made twice.' : undefined;
    }
}
function clockHint(headers) {
    const theirs = Date.parse(headers.date ?? '');
    if (Number.isNaN(theirs) || Math.abs(theirs - Date.now()) < CLOCK_SKEW)
        return '';
    const minutes = Math.round((Date.now() - theirs) / 60_000);
    return ` The clock here is ${Math.abs(minutes)} min ${minutes > 0 ? 'ahead of' : 'behind'} the server's.`;
}

;// CONCATENATED MODULE: ./build/smooch/retry.js
/** When a request is tried again, and after which pause. Pure: no clock, no randomness of its own. */
/** The first pause between tries has a ceiling of this many milliseconds; it doubles with every further try. */
const FIRST_PAUSE = 250;
/** No pause of ours is longer, in milliseconds. */
const LONGEST_PAUSE = 30_000;
/** A request is sent this many times at the most. */
const MOST_TRIES = 6;
/** A `Retry-After` beyond this many milliseconds ends the request with an error that names it. */
const LONGEST_RETRY_AFTER = 300_000;
/** Exponential backoff with full jitter, in milliseconds; `random` is in [0, 1). The vendor asks for jitter. */
function backoff(tries, random, firstPause) {
    return Math.round(random * Math.min(LONGEST_PAUSE, firstPause * 2 ** (tries - 1)));
}
/** A `Retry-After` header, seconds or an HTTP date, as milliseconds from `now` (epoch ms); undefined if unreadable. */
function retryAfter(header, now) {
    if (header === undefined)
        return undefined;
    if (/^\s*\d+\s*$/.test(header))
        return Number(header) * 1000;
    const date = Date.parse(header);
    return Number.isNaN(date) ? undefined : Math.max(0, date - now);
}
/**
 * Whether a status is worth another try for a request that may safely be sent twice.
 * 429 is worth it for every request: the vendor refused it without doing anything.
 */
function worthAnotherTry(status, repeatable) {
    if (status === 429)
        return true;
    return repeatable && (status === 408 || status >= 500);
}

;// CONCATENATED MODULE: ./build/smooch/http.js
/**
 * JSON over HTTP to the vendor: one policy for every request. Reads and idempotent writes are tried again within
 * bounds, creates never are unless the vendor surely did nothing; no redirect is followed; nothing that reaches a
 * message holds a query, a header or a body of ours.
 */






/** Milliseconds until a connection, its TLS included, must stand. */
const CONNECT_TIMEOUT = 10_000;
/** Milliseconds until an answer must be whole, once the connection stands. */
const ANSWER_TIMEOUT = 30_000;
/** Bytes of an answer that are read at the most: a list page of 100 apps with full metadata stays under 1 MB. */
const LARGEST_ANSWER = 16 * 1024 * 1024;
/** The transport of one run. */
class Http {
    #options;
    #base;
    #agent;
    #lanes;
    #sent = 0;
    #wrote = false;
    constructor(options) {
        this.#options = options;
        this.#base = new URL(options.baseUrl);
        const agentOptions = { keepAlive: true, maxSockets: options.maxInFlight, scheduling: 'lifo' };
        this.#agent =
            this.#base.protocol === 'https:' ? new external_node_https_.Agent(agentOptions) : new external_node_http_.Agent(agentOptions);
        this.#lanes = new Lanes(options.maxInFlight);
    }
    /** Requests sent so far, repeated ones included. */
    get sent() {
        return this.#sent;
    }
    /** Whether a write was carried out, or may have been. */
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
    delete(path) {
        return this.#send({ method: 'DELETE', path }, { repeatable: true });
    }
    /** Closes idle connections, so that the process can end. */
    close() {
        this.#agent.destroy();
    }
    async #send(request, how) {
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
                if (tries >= MOST_TRIES || !worthAnotherTry(answer.status, how.repeatable)) {
                    throw this.#failure(request, answer);
                }
                const asked = retryAfter(answer.headers['retry-after'], Date.now());
                if (asked !== undefined && asked > LONGEST_RETRY_AFTER)
                    throw this.#failure(request, answer);
                pause = asked ?? this.#backoff(tries);
            }
            catch (error) {
                if (error instanceof ConnectionFailed && error.sent && request.method !== 'GET')
                    this.#wrote = true;
                if (!(error instanceof ConnectionFailed) || tries >= MOST_TRIES)
                    throw error;
                if (error.sent && !how.repeatable)
                    throw error;
                pause = this.#backoff(tries);
            }
            await this.#options.stop.pause(pause);
        }
    }
    #backoff(tries) {
        return backoff(tries, Math.random(), this.#options.firstPause);
    }
    #failure(request, answer) {
        const { code, description } = errorOf(answer);
        const remedy = remedyFor(answer.status, this.#base, answer.headers);
        return new SmoochError(request, { status: answer.status, code, description }, remedy);
    }
    async #once(request, how) {
        const { stop } = this.#options;
        if (stop.reason !== undefined) {
            throw new Interrupted(`${request.method} ${request.path} was not sent: the run is stopping (${stop.reason})`);
        }
        const authorization = await this.#options.authorize();
        const body = how.body === undefined ? undefined : Buffer.from(JSON.stringify(how.body));
        this.#sent += 1;
        return exchange({
            request,
            base: this.#base,
            agent: this.#agent,
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
function searchOf(query) {
    return Object.entries(query)
        .map(([name, value]) => `${encodeURIComponent(name)}=${encodeURIComponent(value)}`)
        .join('&');
}
/** One request and its whole answer, or ConnectionFailed. */
function exchange({ request, base, agent, search, body, headers }) {
    return new Promise((resolve, reject) => {
        let connected = false;
        let timer;
        const fail = (what, cause) => {
            clearTimeout(timer);
            outgoing.destroy();
            reject(new ConnectionFailed(request, what, {
                sent: connected,
                remedy: networkRemedy(base, connected),
                cause,
            }));
        };
        const arm = (milliseconds, what) => {
            clearTimeout(timer);
            timer = setTimeout(() => fail(`${what} within ${milliseconds / 1000} s from ${base.host}`), milliseconds);
        };
        const outgoing = (base.protocol === 'https:' ? external_node_https_ : external_node_http_).request({
            method: request.method,
            protocol: base.protocol,
            hostname: base.hostname.replace(/^\[|\]$/g, ''),
            port: base.port,
            path: `${base.pathname.replace(/\/$/, '')}${request.path}${search}`,
            agent,
            headers,
        });
        arm(CONNECT_TIMEOUT, 'no connection');
        outgoing.on('socket', (socket) => {
            const stands = () => {
                connected = true;
                arm(ANSWER_TIMEOUT, 'no complete answer');
            };
            if (!socket.connecting)
                stands();
            else
                socket.once(base.protocol === 'https:' ? 'secureConnect' : 'connect', stands);
        });
        outgoing.on('error', (error) => fail(networkWords(error, base), error));
        outgoing.on('response', (response) => {
            const chunks = [];
            let size = 0;
            response.on('data', (chunk) => {
                size += chunk.length;
                if (size > LARGEST_ANSWER)
                    fail(`the answer is larger than ${LARGEST_ANSWER / 1024 / 1024} MB`);
                else
                    chunks.push(chunk);
            });
            response.on('error', (error) => fail('the answer broke off', error));
            response.on('end', () => {
                if (!response.complete)
                    return fail('the answer broke off');
                clearTimeout(timer);
                resolve({
                    status: response.statusCode ?? 0,
                    headers: response.headers,
                    text: Buffer.concat(chunks).toString('utf8'),
                });
            });
        });
        outgoing.end(body);
    });
}
const NETWORK_WORDS = {
    ENOTFOUND: 'there is no host of the name',
    EAI_AGAIN: 'the name could not be looked up for',
    ECONNREFUSED: 'nothing accepts connections at',
    ECONNRESET: 'the connection was reset by',
    EPIPE: 'the connection was closed by',
    ETIMEDOUT: 'the connection timed out to',
    CERT_HAS_EXPIRED: 'the certificate has expired of',
    DEPTH_ZERO_SELF_SIGNED_CERT: 'the certificate is self-signed of',
    SELF_SIGNED_CERT_IN_CHAIN: 'the certificate chain is self-signed of',
    UNABLE_TO_VERIFY_LEAF_SIGNATURE: 'the certificate cannot be verified of',
};
function networkWords(error, base) {
    const words = NETWORK_WORDS[error.code ?? ''];
    return words === undefined
        ? `the connection to ${base.host} failed (${error.code ?? error.message})`
        : `${words} ${base.host} (${error.code})`;
}
function networkRemedy(base, connected) {
    return connected
        ? 'Run again: nothing is made twice.'
        : `Check \`api-url\`, \`region\` and \`subdomain\` (this run speaks to ${base.origin}), and the network of the runner.`;
}
function parsed(request, answer) {
    if (answer.text.trim() === '')
        return undefined;
    try {
        return JSON.parse(answer.text);
    }
    catch (cause) {
        throw new ConnectionFailed(request, `the answer is ${notJson(answer)}`, {
            sent: true,
            remedy: 'Something between here and the vendor answers in its place: check `api-url` and any proxy.',
            cause,
        });
    }
}
function notJson(answer) {
    return looksLikeHtml(answer) ? 'an HTML page, not JSON' : 'not JSON, or cut off';
}
function looksLikeHtml(answer) {
    return /html/i.test(answer.headers['content-type'] ?? '') || /^\s*<(!doctype|html)/i.test(answer.text);
}
/** Both generations' error shapes: `{error:{code,description}}` and `{errors:[{code,title}]}`. */
function errorOf(answer) {
    if (answer.status >= 300 && answer.status < 400) {
        return { description: `a redirect to ${hostOf(answer.headers.location)}, which is not followed` };
    }
    let body;
    try {
        body = JSON.parse(answer.text);
    }
    catch {
        return { description: looksLikeHtml(answer) ? 'an HTML page, as from a proxy' : undefined };
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

;// CONCATENATED MODULE: ./build/smooch/pages.js
/** Reading all pages of a list whose pages can be asked for by number, several at once. */
/** So many pages are known to be full before one more is asked for at the same time as the next. */
const PAGES_PER_GUESS = 3;
/** More pages than any account can have: a list that goes on beyond never ends. */
const MOST_PAGES = 100_000;
/**
 * All items in order of their pages. The number of pages is not known beforehand: guesses grow with the pages already
 * seen full, so that a small account costs no request too many and a large one takes few round trips.
 */
async function allPages(page, atOnce) {
    const items = [];
    for (let index = 0; index < MOST_PAGES;) {
        const width = Math.max(1, Math.min(atOnce, Math.floor(index / PAGES_PER_GUESS)));
        const wave = await Promise.all(Array.from({ length: width }, (_, step) => page(index + step)));
        for (const { items: more } of wave)
            items.push(...more);
        if (wave.some(({ more }) => !more))
            return items;
        index += width;
    }
    throw new RangeError(`a list with more than ${MOST_PAGES} pages`);
}

;// CONCATENATED MODULE: ./build/smooch/shape.js
/** Reading a vendor's answer: what must be there is checked, what is new is ignored. */

/** Reads one answer; every complaint names the request it belongs to. */
class Answered {
    #request;
    constructor(method, path) {
        this.#request = { method, path };
    }
    /** The object under a name, as in `{"app": {…}}`. */
    object(answer, name) {
        const value = isMembers(answer) ? answer[name] : undefined;
        return isMembers(value) ? value : this.#refuse(`has no object \`${name}\``);
    }
    /** The list of objects under a name, as in `{"apps": […]}`. */
    objects(answer, name) {
        const value = isMembers(answer) ? answer[name] : undefined;
        return Array.isArray(value) && value.every(isMembers) ? value : this.#refuse(`has no list \`${name}\``);
    }
    /** A string member that must be there. */
    string(of, name) {
        const value = of[name];
        return typeof value === 'string' ? value : this.#refuse(`lacks the text \`${name}\``);
    }
    #refuse(what) {
        throw new ConnectionFailed(this.#request, `the answer ${what}`, {
            sent: true,
            remedy: 'This is not how the API answers: check `api-url`, `region` and `subdomain`.',
        });
    }
}
/** The text of a member, undefined when it is absent or something else. */
function optionalText(of, name) {
    const value = of[name];
    return typeof value === 'string' && value !== '' ? value : undefined;
}
/** A member that holds settings; absent and null are empty. */
function settingsOf(of, name) {
    const value = of[name];
    return isMembers(value) ? value : {};
}
/** A member that holds flat metadata; absent and null are empty, and so is an entry that is null. */
function metadataOf(of, name) {
    const value = of[name];
    if (!isMembers(value))
        return {};
    const entries = Object.entries(value).filter((entry) => typeof entry[1] === 'string' || typeof entry[1] === 'number' || typeof entry[1] === 'boolean');
    return Object.fromEntries(entries);
}
/** The boolean members of the given names that are there. */
function flagsOf(of, names) {
    const flags = {};
    for (const name of names) {
        const value = of[name];
        if (typeof value === 'boolean')
            flags[name] = value;
    }
    return flags;
}
/** The strings of a member that is a list; an absent one is empty. */
function textsOf(of, name) {
    const value = of[name];
    return Array.isArray(value) ? value.filter((one) => typeof one === 'string') : [];
}
function isMembers(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}

;// CONCATENATED MODULE: ./build/smooch/v11.js
/** The v1.1 adapter: `_id` and `name`, `PUT` for updates, paging by offset, keys and webhooks directly under an app. */



const WEBHOOK_FLAGS = ['includeClient', 'includeFullAppUser'];
/** The vendor's largest page. */
const PAGE_SIZE = 100;
/** The account through v1.1 for modes that only read. */
class ReaderV11 {
    #http;
    #pagesAtOnce;
    keeper;
    constructor(http, keeper, pagesAtOnce) {
        this.#http = http;
        this.#pagesAtOnce = pagesAtOnce;
        this.keeper = keeper;
    }
    /** `GET /v1.1/apps?limit&offset`, page after page while `hasMore`. */
    async listApps() {
        const path = '/v1.1/apps';
        const read = new Answered('GET', path);
        const page = async (index) => {
            const answer = await this.#http.get(path, { limit: PAGE_SIZE, offset: index * PAGE_SIZE });
            const items = read.objects(answer, 'apps');
            return { items, more: answer['hasMore'] === true && items.length > 0 };
        };
        const apps = new Map();
        for (const item of await allPages(page, this.#pagesAtOnce)) {
            const app = readApp(read, item);
            // Apps made or deleted meanwhile shift the pages, so that one can stand on two of them.
            apps.set(app.id, app);
        }
        return [...apps.values()];
    }
    /** `GET /v1.1/apps/{appId}`. */
    async getApp(appId) {
        const path = appPath(appId);
        try {
            const answer = await this.#http.get(path);
            const read = new Answered('GET', path);
            return readApp(read, read.object(answer, 'app'));
        }
        catch (error) {
            if (isNotFound(error))
                return undefined;
            throw error;
        }
    }
    /** `GET /v1.1/apps/{appId}/webhooks`; webhooks of the other generation, where the vendor shows them, are left out. */
    async listWebhooks(appId) {
        const path = `${appPath(appId)}/webhooks`;
        const read = new Answered('GET', path);
        return read
            .objects(await this.#http.get(path), 'webhooks')
            .filter((item) => item['version'] !== 'v2')
            .map((item) => this.readWebhook(read, item));
    }
    /** `GET /v1.1/apps/{appId}/keys`; the secrets come with it. */
    async listKeys(appId) {
        const path = `${appPath(appId)}/keys`;
        const read = new Answered('GET', path);
        return read.objects(await this.#http.get(path), 'keys').map((item) => this.readKey(read, item));
    }
    /** `GET /v1.1/apps/{appId}/keys/{keyId}/jwt`. */
    async keyToken(appId, keyId) {
        const path = `${appPath(appId)}/keys/${encodeURIComponent(keyId)}/jwt`;
        const answer = await this.#http.get(path);
        return this.keeper.learn(new Answered('GET', path).string((answer ?? {}), 'jwt'));
    }
    readWebhook(read, item) {
        const secret = optionalText(item, 'secret');
        return {
            id: read.string(item, '_id'),
            target: read.string(item, 'target'),
            triggers: textsOf(item, 'triggers'),
            flags: flagsOf(item, WEBHOOK_FLAGS),
            ...(secret === undefined ? {} : { secret: this.keeper.learn(secret) }),
        };
    }
    readKey(read, item) {
        const secret = optionalText(item, 'secret');
        return {
            id: read.string(item, '_id'),
            name: read.string(item, 'name'),
            ...(secret === undefined ? {} : { secret: this.keeper.learn(secret) }),
        };
    }
}
/** The account through v1.1 for modes that write. */
class AccountV11 extends ReaderV11 {
    #http;
    constructor(http, keeper, pagesAtOnce) {
        super(http, keeper, pagesAtOnce);
        this.#http = http;
    }
    /** `POST /v1.1/apps`. */
    async createApp(fields) {
        const path = '/v1.1/apps';
        const read = new Answered('POST', path);
        return readApp(read, read.object(await this.#http.post(path, fields), 'app'));
    }
    /** `PUT /v1.1/apps/{appId}`. */
    async updateApp(appId, fields) {
        const path = appPath(appId);
        const read = new Answered('PUT', path);
        return readApp(read, read.object(await this.#http.put(path, fields), 'app'));
    }
    /** `DELETE /v1.1/apps/{appId}`. */
    async deleteApp(appId) {
        await this.#gone(appPath(appId));
    }
    /** `POST /v1.1/apps/{appId}/webhooks`; the vendor asks the target with `HEAD` first. */
    async createWebhook(appId, fields) {
        const path = `${appPath(appId)}/webhooks`;
        const read = new Answered('POST', path);
        return this.readWebhook(read, read.object(await this.#http.post(path, webhookBody(fields)), 'webhook'));
    }
    /** `PUT /v1.1/apps/{appId}/webhooks/{webhookId}`. */
    async updateWebhook(appId, webhookId, fields) {
        const path = `${appPath(appId)}/webhooks/${encodeURIComponent(webhookId)}`;
        const read = new Answered('PUT', path);
        return this.readWebhook(read, read.object(await this.#http.put(path, webhookBody(fields)), 'webhook'));
    }
    /** `DELETE /v1.1/apps/{appId}/webhooks/{webhookId}`. */
    async deleteWebhook(appId, webhookId) {
        await this.#gone(`${appPath(appId)}/webhooks/${encodeURIComponent(webhookId)}`);
    }
    /** `POST /v1.1/apps/{appId}/keys`; answered 200 or 201. */
    async createKey(appId, name) {
        const path = `${appPath(appId)}/keys`;
        const read = new Answered('POST', path);
        return this.readKey(read, read.object(await this.#http.post(path, { name }), 'key'));
    }
    /** `DELETE /v1.1/apps/{appId}/keys/{keyId}`. */
    async deleteKey(appId, keyId) {
        await this.#gone(`${appPath(appId)}/keys/${encodeURIComponent(keyId)}`);
    }
    async #gone(path) {
        try {
            await this.#http.delete(path);
        }
        catch (error) {
            if (!isNotFound(error))
                throw error;
        }
    }
}
function appPath(appId) {
    return `/v1.1/apps/${encodeURIComponent(appId)}`;
}
function readApp(read, item) {
    const token = optionalText(item, 'appToken');
    return {
        id: read.string(item, '_id'),
        name: read.string(item, 'name'),
        ...(token === undefined ? {} : { token }),
        settings: settingsOf(item, 'settings'),
        metadata: metadataOf(item, 'metadata'),
    };
}
function webhookBody({ target, triggers, flags }) {
    return { target, ...(triggers === undefined ? {} : { triggers }), ...flags };
}

;// CONCATENATED MODULE: ./build/smooch/open.js
/** Opening the account: which address, which generation, and whether it may be written to. */




/** The account for a mode that must not write: what it gives has no way to. */
function openReader(access, keeper, stop) {
    const http = transport(access, keeper, stop);
    return opened(new ReaderV11(http, keeper, access.maxInFlight), http);
}
/** The account for a mode that writes. */
function openAccount(access, keeper, stop) {
    const http = transport(access, keeper, stop);
    return opened(new AccountV11(http, keeper, access.maxInFlight), http);
}
function transport(access, keeper, stop) {
    const { baseUrl, userAgent, maxInFlight, credentials, pace } = access;
    return new Http({
        baseUrl,
        userAgent,
        maxInFlight,
        stop,
        authorize: authorizer(credentials, keeper),
        firstPause: FIRST_PAUSE * pace,
    });
}
function opened(account, http) {
    return { account, sent: () => http.sent, wrote: () => http.wrote, close: () => http.close() };
}

;// CONCATENATED MODULE: ./build/version.js
/** The product's version, as it names itself to the vendor and on the command line; the same as in package.json. */
const VERSION = '0.1.0';
const USER_AGENT = `smooch-provision/${VERSION}`;

;// CONCATENATED MODULE: ./build/account-run.js
/** The part of a run that speaks to the account: observe, diff, plan, and with `mode: apply` make it so. */


















/** Other runs may take the place of an app of ours this many times before the run gives up. */
const MOST_ROUNDS = 4;
/** Plans, and applies where the mode says so; what is learned on the way goes into `found`. Throws ProvisionError. */
async function runOnAccount(manifest, options, surroundings, found) {
    const { credentials } = options;
    if (credentials === undefined)
        throw new errors/* ProvisionError */.uv('No credentials are given.');
    checkCredentials(credentials, surroundings.now());
    const ownership = ownershipOf(manifest);
    const access = accessOf(manifest, options, credentials, surroundings);
    const { keeper, stop } = surroundings;
    const run = { manifest, options, surroundings, ownership, found, signingKeyId: signingKeyId(credentials) };
    if (options.mode === 'apply') {
        const opened = openAccount(access, keeper, stop);
        found.account = opened;
        await applyManifest(opened.account, run);
    }
    else {
        const opened = openReader(access, keeper, stop);
        found.account = opened;
        await planManifest(opened.account, run);
    }
}
function ownershipOf({ owner }) {
    if (owner !== undefined)
        return { owner, instance: undefined };
    throw new errors/* ProvisionError */.uv('Nobody is named as the owner of what the manifest creates.', {
        remedy: 'Write `owner: acme/messaging` into the manifest, or set the input `owner`. In a job it is the repository.',
    });
}
function accessOf({ api }, { baseUrl, maxInFlight }, credentials, { pace }) {
    return { api, baseUrl, credentials, maxInFlight, userAgent: USER_AGENT, pace };
}
/** Observes, compares, shows the plan, and refuses one that cannot be carried out. */
async function planManifest(account, run) {
    const { manifest, options, surroundings, ownership, found } = run;
    const { log, keeper } = surroundings;
    const observed = await observe(account, manifest.apps, ownership, {
        prune: options.prune,
        width: options.maxInFlight,
    });
    if (options.maskAppIds)
        for (const { actual } of observed.apps)
            if (actual)
                keeper.cover(actual.id);
    const difference = diff(observed, { ownership, prune: options.prune, signingKeyId: run.signingKeyId });
    const plan = planOf(difference, { api: manifest.api, ownership, warnings: manifest.warnings });
    found.plan = plan;
    found.unchanged = account_run_unchangedIn(difference);
    for (const line of planLines(plan, { colour: log.colour }))
        log.info(line);
    const planFile = await keep('plan', plan, options.planFile, surroundings);
    if (planFile !== undefined)
        found.planFile = planFile;
    guard(plan.changes, difference.problems.map(placed(manifest)), options.maxDeletes);
    return difference;
}
async function applyManifest(account, run) {
    const { manifest, options, surroundings, found } = run;
    const { log, stop, keeper } = surroundings;
    const difference = await planManifest(account, run);
    await checkTargets(difference, options.waitForTargets, stop).catch(placeProblems(manifest));
    const changes = changesOf(difference);
    const context = applyContext(account, run, changes.length);
    const rounds = await applyInRounds(difference, context, run);
    for (const { warnings } of rounds)
        for (const { address, message } of warnings)
            log.warn(`${address}: ${message}`);
    found.results = resultsOf(changes, rounds);
    const resultFile = await keep('result', { formatVersion: 1, changes: found.results }, undefined, surroundings);
    if (resultFile !== undefined)
        found.resultFile = resultFile;
    const apps = rounds.flatMap((applied) => applied.apps);
    if (options.maskAppIds)
        for (const { actual } of apps)
            keeper.cover(actual.id);
    found.credentials = await allCredentials(account, apps, run);
    reportBeside(changes, rounds, run);
}
function applyContext(account, { ownership, options, surroundings }, total) {
    const { log, stop, pace } = surroundings;
    return {
        account,
        ownership,
        stop,
        width: options.maxInFlight,
        nonce: external_node_crypto_.randomUUID,
        pace,
        onSettled: (settled) => log.progress(settled, total, 'Applying'),
    };
}
/** Applies, and once more what gave way to another run that made the same app at the same time. */
async function applyInRounds(difference, context, run) {
    const { manifest, ownership, options, signingKeyId } = run;
    const rounds = [await apply(difference, context)];
    for (let yielded = rounds[0]?.yielded ?? []; yielded.length > 0;) {
        if (rounds.length >= MOST_ROUNDS) {
            throw new errors/* ProvisionError */.uv(`Other runs keep making ${yielded.join(', ')} at the same time.`, {
                remedy: 'Let one run at a time apply a manifest: give the workflow a `concurrency` group.',
            });
        }
        const again = manifest.apps.filter(({ key }) => yielded.includes(key));
        const observed = await observe(context.account, again, ownership, {
            prune: 'none',
            width: context.width,
        });
        // The owner's other apps look like strays to a part of the manifest; they are none.
        const left = diff({ ...observed, strays: [] }, { ownership, prune: 'none', signingKeyId });
        guard([], left.problems, options.maxDeletes);
        const applied = await apply(left, context);
        rounds.push(applied);
        yielded = applied.yielded;
    }
    return rounds;
}
/** One result for each change of the plan that was shown; a later round can only add failures to it. */
function resultsOf(changes, rounds) {
    const failures = new Map();
    for (const { failures: failed } of rounds)
        for (const failure of failed)
            failures.set(failure.address, failure);
    const first = rounds[0]?.score.resultsOf(changes) ?? [];
    return first.map((result) => {
        const failure = failures.get(result.address);
        if (failure === undefined)
            return result;
        const failed = { ...result, status: 'failed', error: (0,errors/* messageOf */.bD)(failure.error) };
        return { ...failed, remedy: failure.error instanceof errors/* ProvisionError */.uv ? failure.error.remedy : undefined };
    });
}
/** Failures that belong to no change, such as marks that could not be written: logged, and the run fails for them. */
function reportBeside(changes, rounds, { surroundings, found }) {
    const planned = new Set(changes.map(({ address }) => address));
    const beside = rounds.flatMap(({ failures }) => failures).filter(({ address }) => !planned.has(address));
    for (const { address, error } of beside) {
        const named = new errors/* ProvisionError */.uv(`${address}: ${(0,errors/* messageOf */.bD)(error)}`, {
            remedy: error instanceof errors/* ProvisionError */.uv ? error.remedy : undefined,
            cause: error,
        });
        (0,errors_text/* logError */.vV)(surroundings.log, named);
        found.error ??= named;
    }
}
async function allCredentials(account, apps, { manifest, options, surroundings, found }) {
    const context = {
        account,
        keeper: surroundings.keeper,
        now: surroundings.now(),
        defaultLifetime: options.jwtExpiresIn,
    };
    const credentials = new Map();
    const byKey = new Map(apps.map((app) => [app.desired.key, app]));
    for (const { key } of manifest.apps) {
        const app = byKey.get(key);
        if (app === undefined)
            continue;
        try {
            credentials.set(key, await credentialsOf(provisioned(app), context));
        }
        catch (error) {
            (0,errors_text/* logError */.vV)(surroundings.log, error);
            found.error ??= error;
        }
    }
    return credentials;
}
function provisioned({ desired, actual, children }) {
    const of = (kind) => children.filter((child) => child.kind === kind);
    return {
        key: desired.key,
        app: actual,
        keys: of(keyKind).map((child) => ({
            desired: child.desired,
            actual: child.actual,
        })),
        webhooks: of(webhookKind).map((child) => ({
            key: child.desired.key,
            actual: child.actual,
        })),
    };
}
function account_run_unchangedIn({ apps }) {
    return apps
        .flatMap(({ observed, change, children }) => [
        { address: observed.address, kind: 'app', change },
        ...children.map((child) => ({ address: child.address, kind: child.kind.kind, change: child.change })),
    ])
        .filter(({ change }) => change === undefined)
        .map(({ address, kind }) => ({ address, kind }));
}
/** Writes a document where it was asked for, or beside the job's other files; undefined when nobody wants it. */
async function keep(name, document, asked, { files, workspace }) {
    const file = asked !== undefined
        ? external_node_path_.resolve(workspace, asked)
        : files && external_node_path_.join(files, `smooch-provision-${name}-${(0,external_node_crypto_.randomUUID)()}.json`);
    if (file === undefined)
        return undefined;
    try {
        await (0,promises_.mkdir)(external_node_path_.dirname(file), { recursive: true });
        await (0,promises_.writeFile)(file, `${JSON.stringify(document, undefined, 2)}\n`);
    }
    catch (cause) {
        throw new errors/* ProvisionError */.uv(`The ${name} could not be written to ${file}: ${(0,errors/* messageOf */.bD)(cause)}`, {
            remedy: 'Check `plan-file` and that the folder may be written to.',
            cause,
        });
    }
    return file;
}
function placed(manifest) {
    return (problem) => ({ ...problem, place: problem.place ?? manifest.place(problem.address) });
}
function placeProblems(manifest) {
    return (error) => {
        throw error instanceof errors/* PlanRefused */.Me ? new errors/* PlanRefused */.Me(error.problems.map(placed(manifest))) : error;
    };
}


/***/ }),

/***/ 5988:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Vb: () => (/* binding */ nameOf),
/* harmony export */   XH: () => (/* binding */ appOf),
/* harmony export */   lV: () => (/* binding */ byApp)
/* harmony export */ });
/** What belongs together in a report. */
/** The changes of each app together, apps in the order in which the plan first names them. */
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
/** The address of the app that an address lies in: `apps.support` for `apps.support.webhooks.inbox`. */
function appOf(address) {
    return address.split('.', 2).join('.');
}
/** What an address says beyond its app: `inbox` for `apps.support.webhooks.inbox`, the app's key for an app. */
function nameOf(address) {
    const parts = address.split('.');
    return parts.length > 3 ? parts.slice(3).join('.') : parts.slice(1).join('.') || address;
}


/***/ }),

/***/ 1574:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Pq: () => (/* binding */ differenceOf),
/* harmony export */   Ru: () => (/* binding */ valueText),
/* harmony export */   nB: () => (/* binding */ NOT_SET)
/* harmony export */ });
/** A field's value as a reader should see it, and what differs between two of them. */
/** What stands for an absent value. */
const NOT_SET = '(not set)';
/** What differs in a field. Two lists of plain values are compared as sets, for their order means nothing here. */
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
/**
 * A value on one line, roughly as YAML has it: words and URLs bare, a text whose type or ends could be mistaken as a
 * quoted string, lists and objects in brackets. It stops soon after `most` characters, however large or deep the
 * value is. The text is not escaped: it goes through `inert` or `markdown` next.
 */
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
/** A text that cannot be taken for a number, a boolean, null, or something with other ends than it has. */
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
