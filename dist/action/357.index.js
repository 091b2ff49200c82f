export const id = 357;
export const ids = [357];
export const modules = {

/***/ 6783:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Sz: () => (/* binding */ repositoryNamed),
/* harmony export */   TD: () => (/* binding */ walks),
/* harmony export */   lm: () => (/* binding */ githubPath)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9473);

function walks(name) {
    return name.split(/[/\\]/).some((part) => part === '.' || part === '..');
}
function githubPath(...names) {
    const wrong = names.find((name) => name === '' || walks(name));
    if (wrong !== undefined) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ProvisionError */ .uv('input-invalid', `${JSON.stringify(wrong)} is not a valid name on GitHub.`, {
            remedy: 'Correct the name: it must not be empty, and no part of it may be `.` or `..`.',
        });
    }
    return `/${names.map(encodeURIComponent).join('/')}`;
}
function repositoryNamed(text) {
    const [, owner, repo] = /^([\w.-]+)\/([\w.-]+)$/.exec(text ?? '') ?? [];
    if (owner === undefined || repo === undefined || walks(`${owner}/${repo}`))
        return undefined;
    return { owner, repo };
}


/***/ }),

/***/ 2730:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ statusOf)
/* harmony export */ });
function statusOf(error) {
    if (!(error instanceof Error) || !('status' in error) || typeof error.status !== 'number')
        return undefined;
    return 'response' in error && error.response !== undefined ? error.status : undefined;
}


/***/ }),

/***/ 7357:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  intendedMarks: () => (/* binding */ intendedMarks),
  publish: () => (/* binding */ publish)
});

// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(9473);
// EXTERNAL MODULE: ./build/reconcile/apply/record.js
var record = __webpack_require__(6639);
// EXTERNAL MODULE: ./build/text/own-value.js
var own_value = __webpack_require__(2370);
// EXTERNAL MODULE: ./build/publish/blocker.js
var blocker = __webpack_require__(7758);
// EXTERNAL MODULE: ./build/publish/github.js
var publish_github = __webpack_require__(1061);
// EXTERNAL MODULE: ./build/publish/marks.js
var publish_marks = __webpack_require__(2298);
// EXTERNAL MODULE: ./build/publish/scope.js
var publish_scope = __webpack_require__(9088);
;// CONCATENATED MODULE: ./build/publish/seal.js

const LARGEST_VALUE = 48 * 1024;
async function seal(value, publicKey) {
    if (value === '') {
        throw new errors/* ProvisionError */.uv('value-unusable', 'The value is empty, and an empty secret looks like a missing one.');
    }
    if (Buffer.byteLength(value) > LARGEST_VALUE) {
        throw new errors/* ProvisionError */.uv('value-unusable', `The value is larger than GitHub's limit for a secret (${LARGEST_VALUE} bytes).`);
    }
    const key = Buffer.from(publicKey, 'base64');
    const { default: sodium } = await __webpack_require__.e(/* import() */ 768).then(__webpack_require__.bind(__webpack_require__, 4768));
    await sodium.ready;
    if (key.length !== sodium.crypto_box_PUBLICKEYBYTES) {
        throw new errors/* ProvisionError */.uv('value-unusable', 'GitHub returned a public key of the wrong length.');
    }
    return Buffer.from(sodium.crypto_box_seal(value, key)).toString('base64');
}

// EXTERNAL MODULE: ./build/publish/source.js
var publish_source = __webpack_require__(1959);
;// CONCATENATED MODULE: ./build/publish/apply.js









function intendedMarks(steps) {
    const marks = new Map();
    for (const { publication, scope, recorded } of steps) {
        if (recorded)
            continue;
        const { holder } = publication.source;
        const mark = (0,publish_marks/* publishedMark */.S0)((0,publish_scope/* destinationHash */.Ff)(publication, scope));
        marks.set(holder, { ...marks.get(holder), [mark]: publish_marks/* INTENDED */.MK });
    }
    return marks;
}
async function publish(plan, run) {
    const { github } = plan;
    if (github === undefined)
        return { results: [], failures: [] };
    const sealer = new Sealer(github, plan);
    const results = [];
    const written = [];
    for (const step of plan.steps) {
        const result = await publishOne(step, run, sealer, plan, github);
        if (result.status === 'done')
            written.push(step);
        results.push(result);
    }
    return { results, failures: run.marksKept ? await apply_record(written, github, run) : [] };
}
async function publishOne(step, run, sealer, plan, github) {
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
        return notStarted(`${source.address} does not exist, because a resource that it depends on failed`);
    try {
        const audience = await audienceOf(publication, plan, github);
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
        const isAnswer = error instanceof publish_github/* GitHubError */.y_;
        const text = isAnswer ? (0,blocker/* blockerOf */.U$)(error, scope, github.token) : `${scope.whole}: ${(0,errors/* messageOf */.bD)(error)}`;
        return { address, action, status: 'failed', error: text, code: (0,errors/* codeOf */.$N)(error), remedy };
    }
}
async function audienceOf({ destination }, { repositoryIds: known }, { store }) {
    if (destination.kind !== 'organization')
        return undefined;
    const { visibility, organization, repositories } = destination;
    if (visibility !== 'selected')
        return { visibility, repositoryIds: [] };
    const repositoryIds = [];
    for (const name of repositories) {
        const full = `${organization}/${name}`;
        repositoryIds.push(known.get(full.toLowerCase()) ?? (await store.repository(full)).id);
    }
    return { visibility, repositoryIds };
}
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
async function apply_record(written, github, run) {
    const secrets = written.filter(({ publication }) => publication.kind === 'secret');
    const recorded = run.isInstance ? written : secrets;
    const times = await timesOf(secrets, github);
    const failures = [];
    for (const { app, account } of run.holders.flatMap(({ apps, account: one }) => apps.map((applied) => ({ app: applied, account: one })))) {
        const marks = new Map();
        for (const step of recorded) {
            const { publication, scope } = step;
            const identity = (0,publish_source/* appliedIdentity */.Ut)(publication, [app], run.defaultLifetime);
            if (publication.source.holder !== app.address || identity === undefined)
                continue;
            marks.set((0,publish_scope/* destinationHash */.Ff)(publication, scope), { print: identity.print, at: times.get(step) });
        }
        if (marks.size === 0)
            continue;
        try {
            await recordIn(app, account, marks, github, run);
        }
        catch (error) {
            failures.push({ address: app.address, error });
        }
    }
    return failures;
}
async function recordIn({ address, actual }, account, marks, { home }, { holders, declared, isInstance }) {
    const current = (await account.getApp(actual.id)) ?? actual;
    const own = declared
        .filter(({ source }) => source.holder === address)
        .flatMap((publication) => {
        const scope = (0,publish_scope/* scopeOf */.Od)(publication, home);
        return scope === undefined ? [] : [{ scope, hash: (0,publish_scope/* destinationHash */.Ff)(publication, scope) }];
    });
    const entries = {};
    const hashes = new Set(own.map(({ hash }) => hash));
    if (!isInstance)
        for (const name of (0,publish_marks/* staleMarks */.wH)(current.metadata, hashes))
            (0,own_value/* setOwn */.P)(entries, name, undefined);
    for (const { scope } of own) {
        if (!(0,publish_scope/* isInEnvironment */.fs)(scope))
            continue;
        const environment = (0,publish_scope/* environmentHash */.SL)(scope);
        const isCreated = holders.some(({ apps }) => apps.some(({ actual: app }) => (0,publish_marks/* isEnvironmentMarked */.IU)(app.metadata, environment)));
        if (isCreated)
            (0,own_value/* setOwn */.P)(entries, (0,publish_marks/* environmentMark */.ZP)(environment), publish_marks/* MADE */.E3);
    }
    for (const [hash, mark] of marks)
        (0,own_value/* setOwn */.P)(entries, (0,publish_marks/* publishedMark */.S0)(hash), (0,publish_marks/* markText */.PQ)(mark));
    return (0,record/* writeMarks */.k)(account, current, current.name, entries);
}
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


/***/ }),

/***/ 7758:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ay: () => (/* binding */ unseenEnvironment),
/* harmony export */   DJ: () => (/* binding */ unknownRepositories),
/* harmony export */   NZ: () => (/* binding */ NO_REPOSITORY),
/* harmony export */   SA: () => (/* binding */ UNSAFE_ADDRESS),
/* harmony export */   U$: () => (/* binding */ blockerOf),
/* harmony export */   W2: () => (/* binding */ undeletedEnvironment),
/* harmony export */   _I: () => (/* binding */ unmadeEnvironment),
/* harmony export */   eS: () => (/* binding */ readersToken),
/* harmony export */   jk: () => (/* binding */ archivedRepository),
/* harmony export */   nf: () => (/* binding */ unseenRepository),
/* harmony export */   wH: () => (/* binding */ NO_TOKEN),
/* harmony export */   zB: () => (/* binding */ hiddenRepository)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9473);
/* harmony import */ var _github_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1061);


const MANAGE_ENVIRONMENTS = {
    title: 'Administration',
    level: 'repository',
    input: 'permission-administration',
};
const SEE_ENVIRONMENT = {
    title: 'Actions',
    level: 'repository',
    input: 'permission-actions',
};
const SEE_REPOSITORY = {
    title: 'Metadata',
    level: 'repository',
    input: 'permission-metadata',
};
function blockerOf(error, scope, token) {
    return refusal(error, `write ${scope.whole}`, scope, [[scope.permission, 'write']], token);
}
function unseenEnvironment(error, scope, token) {
    const what = `see whether the environment ${scope.environment} exists`;
    return refusal(error, what, scope, [[SEE_ENVIRONMENT, 'read']], token);
}
function unmadeEnvironment(error, scope, token) {
    const what = `create the environment ${scope.environment}, which ${scope.repository} does not have`;
    const text = refusal(error, what, scope, [
        [MANAGE_ENVIRONMENTS, 'write'],
        [scope.permission, 'write'],
    ], token);
    return `${text} Or create the environment by hand.`;
}
function undeletedEnvironment(error, scope, token) {
    const what = `delete the environment ${scope.environment} of ${scope.repository}`;
    return refusal(error, what, scope, [[MANAGE_ENVIRONMENTS, 'write']], token);
}
function hiddenRepository(repository, { isJobsOwn }) {
    return (`GitHub shows this token no repository ${repository} (404). Correct the name, or give the token access to it: a ` +
        'fine-grained token lists its repositories, a GitHub App must be installed there, and its token created with ' +
        `\`owner\` and \`repositories\`.${isJobsOwn ? OWN_REPOSITORY : ''}`);
}
function archivedRepository(repository) {
    return `the repository ${repository} is archived, so it is read-only. Unarchive it, or remove the entry.`;
}
function readersToken({ repository, whole }) {
    return (`the token may not write ${whole}: its owner may only read ${repository}. Give the owner the role "Write" there, or ` +
        "pass another one's token as `publish-token`.");
}
function unseenRepository(error, repository, scope, token) {
    return refusal(error, `see the repository ${repository}`, scope, [[SEE_REPOSITORY, 'read']], token);
}
function unknownRepositories(repositories, { isJobsOwn }) {
    const several = repositories.length > 1;
    return (`GitHub shows this token no ${several ? 'repositories' : 'repository'} ${repositories.join(', ')} (404). Correct ` +
        `\`repositories\`, or give the token access to ${several ? 'them' : 'it'}.${isJobsOwn ? OWN_REPOSITORY : ''}`);
}
const NO_TOKEN = 'a token for GitHub is missing. Give one as `publish-token` (on a terminal: the variable PUBLISH_TOKEN): a fine-grained ' +
    'token or that of a GitHub App, with the permission to write secrets.';
const NO_REPOSITORY = 'no repository is named, and GITHUB_REPOSITORY is not set to one. Write `repository: acme/web` into the entry, or set the variable.';
const UNSAFE_ADDRESS = 'GITHUB_API_URL is not an https address, so no token is sent there. Correct the variable.';
const OWN_REPOSITORY = " The job's own GITHUB_TOKEN sees only its own repository.";
const OWN_NEVER = " The job's own GITHUB_TOKEN was used (`publish-token` is empty): it can never do this, because `permissions:` of a " +
    'job does not cover secrets, variables or environments.';
function refusal(error, what, scope, needed, token) {
    const said = (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .bD)(error).replace(/\.$/, '');
    if (!(error instanceof _github_js__WEBPACK_IMPORTED_MODULE_1__/* .GitHubError */ .y_)) {
        const remedy = error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ProvisionError */ .uv && error.remedy !== undefined ? ` ${error.remedy}` : '';
        return `GitHub could not be reached: ${said}.${remedy}`;
    }
    const { status, accepted, signOn } = error;
    if (status === undefined)
        return `GitHub did not let this run ${what}: no answer came (${said}). Run again later.`;
    if (status === 401) {
        return `GitHub refuses the token (401 ${said}): it has expired, was revoked, or is cut off. Give a fresh one as \`publish-token\`.`;
    }
    if (signOn !== undefined) {
        return `the token is not authorised for the single sign-on of the organization (${status}): open ${signOn} with its owner's account.`;
    }
    if (/rate limit/i.test(said))
        return `GitHub's limit of requests is reached (${status} ${said}). Run again later.`;
    if (status !== 403 && status !== 404)
        return `GitHub did not let this run ${what} (${status} ${said}). Run again later.`;
    const requires = accepted === undefined ? '' : `; GitHub requires ${accepted}`;
    return (`the token may not ${what} (${status} ${said}${requires}). ${needsText(needed, scope)} Pass such a token as ` +
        `\`publish-token\`.${token.isJobsOwn ? OWN_NEVER : ''}`);
}
function needsText(needed, scope) {
    const level = needed[0]?.[0].level ?? 'repository';
    const titles = needed.map(([{ title }, access]) => `"${title}: ${access === 'write' ? 'read and write' : 'read'}"`);
    const inputs = needed.map(([{ input }, access]) => input === undefined ? undefined : `\`${input}: ${access}\``);
    const where = scope.repository ?? scope.organization ?? '';
    const app = inputs.includes(undefined)
        ? '(create-github-app-token has no `permission-` input for it: use an App that has little else, and no such input)'
        : `(with create-github-app-token: ${inputs.join(' and ')})`;
    return `A fine-grained token for ${where} needs the ${level} permission ${titles.join(' and ')}, a GitHub App the same ${app}; a classic token the scope \`${level === 'organization' ? 'admin:org' : 'repo'}\`.`;
}


/***/ }),

/***/ 1061:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P4: () => (/* binding */ GitHubStore),
/* harmony export */   Ro: () => (/* binding */ hasStatus),
/* harmony export */   y_: () => (/* binding */ GitHubError)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9473);
/* harmony import */ var _github_path_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6783);
/* harmony import */ var _github_status_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2730);




class GitHubError extends _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ProvisionError */ .uv {
    name = 'GitHubError';
    status;
    accepted;
    signOn;
    constructor(status, message, headers, cause) {
        super(status === undefined ? 'github-unreachable' : 'github-refused', message, { cause });
        this.status = status;
        this.accepted = textOf(headers['x-accepted-github-permissions']);
        this.signOn = /url=(https:\S+)/.exec(textOf(headers['x-github-sso']) ?? '')?.[1];
    }
}
const PROBE = 'SMOOCH_PROVISION_PROBE_';
const PAGE = { secret: 100, variable: 30 };
class GitHubStore {
    #client;
    constructor(client) {
        this.#client = client;
    }
    async list({ path, kind }) {
        const found = new Map();
        for (let page = 1;; page++) {
            const answer = objectOf(await this.#ask('GET', `${path}?per_page=${PAGE[kind]}&page=${page}`));
            const entries = listOf(answer[`${kind}s`]);
            for (const entry of entries) {
                const stored = storedOf(objectOf(entry));
                if (stored !== undefined)
                    found.set(stored.name, stored);
            }
            if (entries.length === 0 || found.size >= Number(answer['total_count'] ?? 0))
                return found;
        }
    }
    async sealingKey({ path }) {
        const { key_id: id, key } = objectOf(await this.#ask('GET', `${path}/public-key`));
        if (typeof key === 'string' && (typeof id === 'string' || typeof id === 'number')) {
            return { id: String(id), key };
        }
        throw new GitHubError(undefined, 'GitHub returned no public key for secrets.', {}, undefined);
    }
    async putSecret(scope, name, sealed, audience) {
        await this.#ask('PUT', `${scope.path}${(0,_github_path_js__WEBPACK_IMPORTED_MODULE_2__/* .githubPath */ .lm)(name)}`, {
            encrypted_value: sealed.value,
            key_id: sealed.keyId,
            ...audienceBody(audience),
        });
    }
    async putVariable(scope, variable, audience) {
        const { name, value, exists } = variable;
        const body = { name, value, ...audienceBody(audience) };
        const create = () => this.#ask('POST', scope.path, body);
        const change = () => this.#ask('PATCH', `${scope.path}${(0,_github_path_js__WEBPACK_IMPORTED_MODULE_2__/* .githubPath */ .lm)(name)}`, body);
        const [first, second, otherwise] = exists
            ? [change, create, 404]
            : [create, change, 409];
        try {
            await first();
        }
        catch (error) {
            if (!hasStatus(error, otherwise))
                throw error;
            await second();
        }
    }
    async remove(scope, name) {
        await this.#unless404(this.#ask('DELETE', `${scope.path}${(0,_github_path_js__WEBPACK_IMPORTED_MODULE_2__/* .githubPath */ .lm)(name)}`));
    }
    async seesRepository(repository) {
        return (await this.#unless404(this.#ask('GET', repositoryPath(repository)))) !== undefined;
    }
    async repository(repository) {
        const { id, archived, permissions } = objectOf(await this.#ask('GET', repositoryPath(repository)));
        const { push } = objectOf(permissions);
        return {
            id: Number(id),
            isArchived: archived === true,
            mayPush: typeof push === 'boolean' ? push : undefined,
        };
    }
    async tryWriting(scope) {
        const name = `${PROBE}${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(8).toString('hex').toUpperCase()}`;
        try {
            await this.remove(scope, name);
        }
        catch (error) {
            if (!hasStatus(error, 409) && !hasStatus(error, 422))
                throw error;
        }
    }
    async selectedRepositories({ path }, name) {
        const names = [];
        for (let page = 1;; page++) {
            const answer = objectOf(await this.#ask('GET', `${path}${(0,_github_path_js__WEBPACK_IMPORTED_MODULE_2__/* .githubPath */ .lm)(name)}/repositories?per_page=100&page=${page}`));
            const entries = listOf(answer['repositories']);
            names.push(...entries.map((entry) => String(objectOf(entry)['name']).toLowerCase()));
            if (entries.length === 0 || names.length >= Number(answer['total_count'] ?? 0))
                return names;
        }
    }
    async environments(repository) {
        const names = [];
        for (let page = 1;; page++) {
            const answer = objectOf(await this.#ask('GET', `${repositoryPath(repository)}/environments?per_page=100&page=${page}`));
            const entries = listOf(answer['environments']);
            names.push(...entries.flatMap((entry) => textOf(objectOf(entry)['name']) ?? []));
            if (entries.length === 0 || names.length >= Number(answer['total_count'] ?? 0))
                return names;
        }
    }
    async hasEnvironment(repository, environment) {
        const path = environmentPath(repository, environment);
        return (await this.#unless404(this.#ask('GET', path))) !== undefined;
    }
    async createEnvironment(repository, environment) {
        await this.#ask('PUT', environmentPath(repository, environment));
    }
    async deleteEnvironment(repository, environment) {
        await this.#unless404(this.#ask('DELETE', environmentPath(repository, environment)));
    }
    async #unless404(answer) {
        try {
            return await answer;
        }
        catch (error) {
            if (hasStatus(error, 404))
                return undefined;
            throw error;
        }
    }
    async #ask(method, url, body) {
        try {
            const { data } = await this.#client.request({
                method,
                url,
                ...(body === undefined ? {} : { data: body }),
            });
            return data ?? null;
        }
        catch (error) {
            throw refusalOf(error);
        }
    }
}
function hasStatus(error, status) {
    return error instanceof GitHubError && error.status === status;
}
function refusalOf(error) {
    if (!(error instanceof Error) || !('status' in error))
        return error;
    const response = 'response' in error ? objectOf(error.response) : {};
    const said = textOf(objectOf(response['data'])['message']) ?? error.message;
    return new GitHubError((0,_github_status_js__WEBPACK_IMPORTED_MODULE_3__/* .statusOf */ .c)(error), said.split('\n', 1)[0] ?? '', objectOf(response['headers']), error);
}
function audienceBody(audience) {
    if (audience === undefined)
        return {};
    const { visibility, repositoryIds } = audience;
    return { visibility, ...(visibility === 'selected' ? { selected_repository_ids: repositoryIds } : {}) };
}
function storedOf({ name, updated_at: updated, value, visibility, }) {
    if (typeof name !== 'string')
        return undefined;
    const updatedAt = Date.parse(textOf(updated) ?? '');
    return {
        name: name.toUpperCase(),
        updatedAt: Number.isNaN(updatedAt) ? undefined : updatedAt,
        value: textOf(value),
        visibility: textOf(visibility),
    };
}
function repositoryPath(repository) {
    return (0,_github_path_js__WEBPACK_IMPORTED_MODULE_2__/* .githubPath */ .lm)('repos', ...repository.split('/'));
}
function environmentPath(repository, environment) {
    return `${repositoryPath(repository)}${(0,_github_path_js__WEBPACK_IMPORTED_MODULE_2__/* .githubPath */ .lm)('environments', environment)}`;
}
function objectOf(value) {
    return typeof value === 'object' && value !== null ? { ...value } : {};
}
function listOf(value) {
    return Array.isArray(value) ? value : [];
}
function textOf(value) {
    return typeof value === 'string' ? value : undefined;
}


/***/ }),

/***/ 9088:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ff: () => (/* binding */ destinationHash),
/* harmony export */   Od: () => (/* binding */ scopeOf),
/* harmony export */   SL: () => (/* binding */ environmentHash),
/* harmony export */   fs: () => (/* binding */ isInEnvironment)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var _github_path_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6783);


function scopeOf({ kind, destination }, home) {
    if (destination.kind === 'organization')
        return organizationScope(kind, destination);
    const repository = destination.repository ?? home;
    const named = (0,_github_path_js__WEBPACK_IMPORTED_MODULE_1__/* .repositoryNamed */ .Sz)(repository);
    if (repository === undefined || named === undefined)
        return undefined;
    const environment = destination.kind === 'environment' ? destination.environment : undefined;
    if (environment !== undefined && (0,_github_path_js__WEBPACK_IMPORTED_MODULE_1__/* .walks */ .TD)(environment))
        return undefined;
    const store = destination.kind === 'repository' ? destination.store : 'actions';
    const folder = environment === undefined ? [store] : ['environments', environment];
    const path = (0,_github_path_js__WEBPACK_IMPORTED_MODULE_1__/* .githubPath */ .lm)('repos', named.owner, named.repo, ...folder, `${kind}s`);
    const isHome = repository.toLowerCase() === home?.toLowerCase();
    const inside = environment === undefined ? storeLabel(store) : `environment ${environment}`;
    const label = inside === ''
        ? `repository${isHome ? '' : ` ${repository}`}`
        : `${inside}${isHome ? '' : ` of ${repository}`}`;
    const whole = environment === undefined
        ? `the ${storeLabel(store)}${inside === '' ? '' : ' '}${kind}s of ${repository}`
        : `the ${kind}s of the environment ${environment} of ${repository}`;
    const permission = repositoryPermission(kind, store, environment !== undefined);
    return {
        kind,
        level: destination.kind,
        path,
        repository,
        environment,
        organization: undefined,
        label,
        whole,
        permission,
    };
}
function destinationHash({ name }, { path }) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(`${path.toLowerCase()}/${name}`).digest('hex').slice(0, 12);
}
function isInEnvironment(scope) {
    return scope.repository !== undefined && scope.environment !== undefined;
}
function environmentHash({ repository, environment }) {
    const name = `${repository}/${encodeURIComponent(environment)}`.toLowerCase();
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(name).digest('hex').slice(0, 12);
}
function organizationScope(kind, { organization, store }) {
    const label = storeLabel(store);
    return {
        kind,
        level: 'organization',
        path: (0,_github_path_js__WEBPACK_IMPORTED_MODULE_1__/* .githubPath */ .lm)('orgs', organization, store, `${kind}s`),
        repository: undefined,
        environment: undefined,
        organization,
        label: `organization ${organization}${label === '' ? '' : `, ${label}`}`,
        whole: `the ${label}${label === '' ? '' : ' '}${kind}s of the organization ${organization}`,
        permission: {
            title: kind === 'variable' ? 'Variables' : STORES[store].title,
            level: 'organization',
            input: kind === 'variable' ? undefined : STORES[store].organizationInput,
        },
    };
}
function repositoryPermission(kind, store, inEnvironment) {
    if (inEnvironment)
        return { title: 'Environments', level: 'repository', input: 'permission-environments' };
    if (kind === 'variable')
        return { title: 'Variables', level: 'repository', input: undefined };
    return { title: STORES[store].title, level: 'repository', input: STORES[store].input };
}
const STORES = {
    actions: {
        title: 'Secrets',
        input: 'permission-secrets',
        organizationInput: 'permission-organization-secrets',
    },
    dependabot: {
        title: 'Dependabot secrets',
        input: 'permission-dependabot-secrets',
        organizationInput: undefined,
    },
    codespaces: { title: 'Codespaces secrets', input: undefined, organizationInput: undefined },
};
function storeLabel(store) {
    if (store === 'actions')
        return '';
    return store === 'dependabot' ? 'Dependabot' : 'Codespaces';
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
