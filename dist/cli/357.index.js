export const id = 357;
export const ids = [357];
export const modules = {

/***/ 7357:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  publish: () => (/* binding */ publish)
});

// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(9473);
// EXTERNAL MODULE: ./build/reconcile/record.js
var record = __webpack_require__(9606);
// EXTERNAL MODULE: ./build/publish/github.js
var publish_github = __webpack_require__(1061);
// EXTERNAL MODULE: ./build/publish/marks.js
var publish_marks = __webpack_require__(2298);
// EXTERNAL MODULE: ./build/publish/obstacle.js
var obstacle = __webpack_require__(1699);
// EXTERNAL MODULE: ./build/publish/scope.js
var publish_scope = __webpack_require__(9088);
;// CONCATENATED MODULE: ./build/publish/seal.js
/** Sealing values so that only GitHub can open them. */

/** Bytes of a secret that GitHub takes ("Secrets reference": 48 KB). */
const LARGEST_VALUE = 48 * 1024;
/**
 * A value sealed for a public key (libsodium's sealed box), in base64 as the API wants it. Throws ProvisionError for an
 * empty value, one over {@link LARGEST_VALUE}, and a key that is none.
 */
async function seal(value, publicKey) {
    if (value === '') {
        throw new errors/* ProvisionError */.uv('The value is empty, and an empty secret looks like one that is missing.');
    }
    if (Buffer.byteLength(value) > LARGEST_VALUE) {
        throw new errors/* ProvisionError */.uv(`The value has more than the ${LARGEST_VALUE} bytes that GitHub takes for a secret.`);
    }
    const key = Buffer.from(publicKey, 'base64');
    const { default: sodium } = await __webpack_require__.e(/* import() */ 768).then(__webpack_require__.bind(__webpack_require__, 4768));
    await sodium.ready;
    if (key.length !== sodium.crypto_box_PUBLICKEYBYTES) {
        throw new errors/* ProvisionError */.uv('GitHub gave a key of a wrong length to seal secrets for.');
    }
    return Buffer.from(sodium.crypto_box_seal(value, key)).toString('base64');
}

// EXTERNAL MODULE: ./build/publish/source.js
var publish_source = __webpack_require__(1959);
;// CONCATENATED MODULE: ./build/publish/apply.js
/** Publishing: writing secrets and variables one after the other, and remembering in the account what was written. */








/** Publishes every step whose source is there, then records what was published. Nothing is thrown. */
async function publish(plan, run) {
    const { github } = plan;
    if (github === undefined)
        return { results: [], failures: [] };
    const sealer = new Sealer(github, plan);
    const results = [];
    const written = [];
    for (const step of plan.steps) {
        const result = await publishOne(step, run, sealer, github);
        if (result.status === 'done')
            written.push(step);
        results.push(result);
    }
    return { results, failures: run.marksKept ? await apply_record(written, github, run) : [] };
}
async function publishOne(step, run, sealer, github) {
    const { publication, scope, change } = step;
    const { address, action } = change;
    const { source, kind, name } = publication;
    const notStarted = (error) => ({
        address,
        action,
        status: 'not-started',
        error,
    });
    if (run.stop.reason !== undefined)
        return notStarted(`stopped by ${run.stop.reason}`);
    const value = (0,publish_source/* publishedValue */.Cb)(publication, run.credentials, run.keeper);
    if (value === undefined)
        return notStarted(`${source.address} is not there, since what it needs failed`);
    try {
        const audience = await audienceOf(publication, github);
        if (kind === 'variable') {
            await github.store.putVariable(scope, { name, value, exists: step.stored !== undefined }, audience);
        }
        else {
            await sealer.put(scope, name, value, audience);
        }
        return { address, action, status: 'done' };
    }
    catch (error) {
        const remedy = error instanceof errors/* ProvisionError */.uv ? error.remedy : undefined;
        const refused = (0,publish_github/* hasStatus */.Ro)(error, 401) || (0,publish_github/* hasStatus */.Ro)(error, 403) || (0,publish_github/* hasStatus */.Ro)(error, 404);
        const text = refused ? (0,obstacle/* obstacleOf */.HD)(error, scope, github.token) : `${scope.whole}: ${(0,errors/* messageOf */.bD)(error)}`;
        return { address, action, status: 'failed', error: text, remedy };
    }
}
/** Who is to see it; the names of selected repositories are looked up. */
async function audienceOf({ destination }, { store }) {
    if (destination.kind !== 'organization')
        return undefined;
    const { visibility, organization, repositories } = destination;
    if (visibility !== 'selected')
        return { visibility, repositoryIds: [] };
    const repositoryIds = [];
    for (const name of repositories) {
        try {
            repositoryIds.push(await store.repositoryId(`${organization}/${name}`));
        }
        catch (error) {
            if (!(0,publish_github/* hasStatus */.Ro)(error, 404))
                throw error;
            throw new errors/* ProvisionError */.uv(`GitHub shows this token no repository ${organization}/${name}.`, {
                remedy: 'Correct `repositories`, or give the token access to it.',
                cause: error,
            });
        }
    }
    return { visibility, repositoryIds };
}
/** Seals and writes secrets, with the key of each scope asked for once. */
class Sealer {
    #github;
    #keys = new Map();
    constructor(github, { observed }) {
        this.#github = github;
        for (const [path, { sealingKey }] of observed)
            if (sealingKey !== undefined)
                this.#keys.set(path, sealingKey);
    }
    async put(scope, name, value, audience) {
        try {
            await this.#put(scope, name, value, audience);
        }
        catch (error) {
            if (!(0,publish_github/* hasStatus */.Ro)(error, 422))
                throw error;
            // GitHub may have taken another key meanwhile.
            this.#keys.delete(scope.path);
            await this.#put(scope, name, value, audience);
        }
    }
    async #put(scope, name, value, audience) {
        const { store } = this.#github;
        const key = this.#keys.get(scope.path) ?? (await store.sealingKey(scope));
        this.#keys.set(scope.path, key);
        await store.putSecret(scope, name, { value: await seal(value, key.key), keyId: key.id }, audience);
    }
}
// ---- records -------------------------------------------------------------------------------------------------
/** Writes the marks of what was published, one update for each app. */
async function apply_record(written, github, run) {
    const secrets = written.filter(({ publication }) => publication.kind === 'secret');
    const times = await timesOf(secrets, github);
    const failures = [];
    for (const app of run.apps) {
        const marks = new Map();
        for (const step of secrets) {
            const { publication, scope } = step;
            const identity = (0,publish_source/* appliedIdentity */.Ut)(publication, [app], run.defaultLifetime);
            if (publication.source.holder !== app.address || identity === undefined)
                continue;
            marks.set((0,publish_scope/* destinationHash */.Ff)(publication, scope), { print: identity.print, at: times.get(step) });
        }
        if (marks.size === 0)
            continue;
        try {
            await recordIn(app, marks, github, run);
        }
        catch (error) {
            failures.push({ address: app.address, error });
        }
    }
    return failures;
}
async function recordIn({ address, desired, actual }, marks, { home }, { account, declared }) {
    const current = (await account.getApp(actual.id)) ?? actual;
    const hashes = declared
        .filter(({ source }) => source.holder === address)
        .flatMap((publication) => {
        const scope = (0,publish_scope/* scopeOf */.Od)(publication, home);
        return scope === undefined ? [] : [(0,publish_scope/* destinationHash */.Ff)(publication, scope)];
    });
    const entries = {};
    for (const name of (0,publish_marks/* staleMarks */.wH)(current.metadata, new Set(hashes)))
        entries[name] = undefined;
    for (const [hash, mark] of marks)
        entries[(0,publish_marks/* publishedMark */.S0)(hash)] = (0,publish_marks/* markText */.PQ)(mark);
    return (0,record/* writeMarks */.k)(account, current, desired.name, entries);
}
/**
 * When GitHub says that each secret was written. Unknown for one whose time is what it was before: GitHub's answer may
 * lag behind, and the time of an older write would make the newer one look like somebody else's.
 */
async function timesOf(secrets, { store }) {
    const times = new Map();
    for (const scope of new Map(secrets.map((step) => [step.scope.path, step.scope])).values()) {
        const seen = await store.list(scope).catch(() => undefined);
        for (const step of secrets) {
            if (step.scope.path !== scope.path)
                continue;
            const updatedAt = seen?.get(step.publication.name)?.updatedAt;
            times.set(step, updatedAt === step.stored?.updatedAt ? undefined : updatedAt);
        }
    }
    return times;
}


/***/ })

};
