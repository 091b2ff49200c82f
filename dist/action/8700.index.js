export const id = 8700;
export const ids = [8700];
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

/***/ 7758:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ay: () => (/* binding */ unseenEnvironment),
/* harmony export */   NZ: () => (/* binding */ NO_REPOSITORY),
/* harmony export */   SA: () => (/* binding */ UNSAFE_ADDRESS),
/* harmony export */   U$: () => (/* binding */ blockerOf),
/* harmony export */   W2: () => (/* binding */ undeletedEnvironment),
/* harmony export */   eS: () => (/* binding */ readersToken),
/* harmony export */   fk: () => (/* binding */ uncreatedEnvironment),
/* harmony export */   jk: () => (/* binding */ archivedRepository),
/* harmony export */   n7: () => (/* binding */ hiddenRepositories),
/* harmony export */   nf: () => (/* binding */ unseenRepository),
/* harmony export */   wH: () => (/* binding */ NO_TOKEN)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9473);
/* harmony import */ var _github_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6442);


const MANAGE_ENVIRONMENTS = repositoryPermission('Administration', 'write');
const SEE_ENVIRONMENT = repositoryPermission('Actions', 'read');
const SEE_REPOSITORY = repositoryPermission('Metadata', 'read');
function repositoryPermission(title, access) {
    return { title, access, level: 'repository', input: `permission-${title.toLowerCase()}` };
}
function blockerOf(error, scope, token) {
    return refusal(error, `write ${scope.whole}`, scope.owner, [scope.permission], token);
}
function unseenEnvironment(error, scope, token) {
    const what = `see whether the environment ${scope.environment?.name} exists`;
    return refusal(error, what, scope.owner, [SEE_ENVIRONMENT], token);
}
function uncreatedEnvironment(error, scope, token) {
    const what = `create the environment ${scope.environment?.name}, which ${scope.owner} does not have`;
    const text = refusal(error, what, scope.owner, [MANAGE_ENVIRONMENTS, scope.permission], token);
    return `${text} Or create the environment by hand.`;
}
function undeletedEnvironment(error, { name, repository }, token) {
    const what = `delete the environment ${name} of ${repository}`;
    return refusal(error, what, repository, [MANAGE_ENVIRONMENTS], token);
}
function hiddenRepositories(repositories, { isJobsOwn }) {
    const several = repositories.length > 1;
    return (`GitHub shows this token no ${several ? 'repositories' : 'repository'} ${repositories.join(', ')} (404). Correct the ` +
        `${several ? 'names' : 'name'}, or give the token access to ${several ? 'them' : 'it'}: a fine-grained token lists its ` +
        'repositories, a GitHub App must be installed there, and its token created with `owner` and `repositories`.' +
        (isJobsOwn ? " The job's own GITHUB_TOKEN sees only its own repository." : ''));
}
function archivedRepository(repository) {
    return `the repository ${repository} is archived, so it is read-only. Unarchive it, or remove the entry.`;
}
function readersToken({ owner, whole }) {
    return (`the token may not write ${whole}: its owner may only read ${owner}. Give the owner the role "Write" there, or ` +
        "pass another one's token as `publish-token`.");
}
function unseenRepository(error, repository, { owner }, token) {
    return refusal(error, `see the repository ${repository}`, owner, [SEE_REPOSITORY], token);
}
const NO_TOKEN = 'a token for GitHub is missing. Give one as `publish-token` (on a terminal: the variable PUBLISH_TOKEN): a fine-grained ' +
    'token or that of a GitHub App, with the permission to write secrets.';
const NO_REPOSITORY = 'no repository is named, and GITHUB_REPOSITORY is not set to one. Write `repository: acme/web` into the entry, or set the variable.';
const UNSAFE_ADDRESS = 'GITHUB_API_URL is not an https address, so no token is sent there. Correct the variable.';
const OWN_NEVER = " The job's own GITHUB_TOKEN was used (`publish-token` is empty): it can never do this, because `permissions:` of a " +
    'job does not cover secrets, variables or environments.';
function refusal(error, what, owner, needed, token) {
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
        return `the token is not authorised for the single sign-on of the organization (${status}). Open ${signOn} with its owner's account.`;
    }
    if (/rate limit/i.test(said))
        return `GitHub's limit of requests is reached (${status} ${said}). Run again later.`;
    if (status !== 403 && status !== 404)
        return `GitHub did not let this run ${what} (${status} ${said}). Run again later.`;
    const requires = accepted === undefined ? '' : `; GitHub requires ${accepted}`;
    return (`the token may not ${what} (${status} ${said}${requires}). ${needsText(needed, owner)} Pass such a token as ` +
        `\`publish-token\`.${token.isJobsOwn ? OWN_NEVER : ''}`);
}
function needsText(needed, owner) {
    const [{ level }] = needed;
    const titles = needed.map(({ title, access }) => `"${title}: ${access === 'write' ? 'read and write' : 'read'}"`);
    const inputs = needed.map(({ input, access }) => `\`${input}: ${access}\``);
    const app = needed.some(({ input }) => input === undefined)
        ? '(create-github-app-token has no `permission-` input for it: use an App that has little else, and no such input)'
        : `(with create-github-app-token: ${inputs.join(' and ')})`;
    const scope = level === 'organization' ? 'admin:org' : 'repo';
    return `A fine-grained token for ${owner} needs the ${level} permission ${titles.join(' and ')}, a GitHub App the same ${app}; a classic token the scope \`${scope}\`.`;
}


/***/ }),

/***/ 6442:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  y_: () => (/* binding */ GitHubError),
  P4: () => (/* binding */ GitHubStore),
  Ro: () => (/* binding */ hasStatus)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(9473);
// EXTERNAL MODULE: ./build/github/path.js
var github_path = __webpack_require__(6783);
// EXTERNAL MODULE: ./build/github/status.js
var github_status = __webpack_require__(2730);
// EXTERNAL MODULE: ./build/text/own-value.js
var own_value = __webpack_require__(2370);
;// CONCATENATED MODULE: ./build/publish/seal.js


const LARGEST_VALUE = 48 * 1024;
const KEY_BYTES = 32;
async function seal(value, publicKey) {
    if (value === '') {
        throw new errors/* ProvisionError */.uv('value-unusable', 'The value is empty, and an empty secret looks like a missing one.');
    }
    if (Buffer.byteLength(value) > LARGEST_VALUE) {
        throw new errors/* ProvisionError */.uv('value-unusable', `The value is larger than GitHub's limit for a secret (${LARGEST_VALUE} bytes).`);
    }
    const key = Buffer.from(publicKey, 'base64');
    if (key.length !== KEY_BYTES) {
        throw new errors/* ProvisionError */.uv('value-unusable', 'GitHub returned a public key of the wrong length.');
    }
    return (await sealedBox(Buffer.from(value), key)).toString('base64');
}
async function sealedBox(message, recipient) {
    const [{ hsalsa, xsalsa20poly1305 }, { blake2b }] = await Promise.all([
        __webpack_require__.e(/* import() */ 6382).then(__webpack_require__.bind(__webpack_require__, 6382)),
        __webpack_require__.e(/* import() */ 904).then(__webpack_require__.bind(__webpack_require__, 904)),
    ]);
    const pair = (0,external_node_crypto_.generateKeyPairSync)('x25519');
    const sender = Buffer.from(pair.publicKey.export({ format: 'jwk' }).x ?? '', 'base64url');
    const shared = sharedSecret(pair.privateKey, recipient);
    const boxKey = new Uint8Array(32);
    const words = (bytes) => new Uint32Array(Uint8Array.from(bytes).buffer);
    const derived = new Uint32Array(boxKey.buffer);
    hsalsa(words(Buffer.from('expand 32-byte k')), words(shared), new Uint32Array(4), derived);
    const nonce = blake2b(Buffer.concat([sender, recipient]), { dkLen: 24 });
    return Buffer.concat([sender, xsalsa20poly1305(boxKey, nonce).encrypt(message)]);
}
function sharedSecret(privateKey, recipient) {
    try {
        const jwk = { kty: 'OKP', crv: 'X25519', x: recipient.toString('base64url') };
        return (0,external_node_crypto_.diffieHellman)({ privateKey, publicKey: (0,external_node_crypto_.createPublicKey)({ key: jwk, format: 'jwk' }) });
    }
    catch (error) {
        throw new errors/* ProvisionError */.uv('value-unusable', 'GitHub returned an unusable public key.', { cause: error });
    }
}

;// CONCATENATED MODULE: ./build/publish/github.js






class GitHubError extends errors/* ProvisionError */.uv {
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
    #keys = new Map();
    #repositories = new Map();
    constructor(client) {
        this.#client = client;
    }
    async list({ path, kind }) {
        const entries = await this.#pages(path, `${kind}s`, PAGE[kind]);
        return new Map([...entries].map(([name, entry]) => [name.toUpperCase(), storedOf(name, entry)]));
    }
    sealingKey({ path }) {
        return once(this.#keys, path, async () => {
            const { key_id: id, key } = objectOf(await this.#ask('GET', `${path}/public-key`));
            if (typeof key === 'string' && (typeof id === 'string' || typeof id === 'number'))
                return { id: String(id), key };
            throw new GitHubError(undefined, 'GitHub returned no public key for secrets.', {}, undefined);
        });
    }
    async putSecret(scope, name, value, audience) {
        const put = async () => {
            const { id, key } = await this.sealingKey(scope);
            const body = { encrypted_value: await seal(value, key), key_id: id, ...audience };
            await this.#ask('PUT', `${scope.path}${(0,github_path/* githubPath */.lm)(name)}`, body);
        };
        try {
            await put();
        }
        catch (error) {
            if (!hasStatus(error, 422))
                throw error;
            this.#keys.delete(scope.path);
            await put();
        }
    }
    async putVariable(scope, variable, audience) {
        const { name, value, exists } = variable;
        const body = { name, value, ...audience };
        const create = () => this.#ask('POST', scope.path, body);
        const change = () => this.#ask('PATCH', `${scope.path}${(0,github_path/* githubPath */.lm)(name)}`, body);
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
        await this.#unless404(this.#ask('DELETE', `${scope.path}${(0,github_path/* githubPath */.lm)(name)}`));
    }
    repository(repository) {
        return once(this.#repositories, repository.toLowerCase(), async () => {
            const answer = await this.#unless404(this.#ask('GET', repositoryPath(repository)));
            if (answer === undefined)
                return undefined;
            const { id, archived, permissions } = objectOf(answer);
            const { push } = objectOf(permissions);
            const mayPush = typeof push === 'boolean' ? push : undefined;
            return { id: Number(id), isArchived: archived === true, mayPush };
        });
    }
    async tryWriting(scope) {
        const name = `${PROBE}${(0,external_node_crypto_.randomBytes)(8).toString('hex').toUpperCase()}`;
        try {
            await this.remove(scope, name);
        }
        catch (error) {
            if (!hasStatus(error, 409) && !hasStatus(error, 422))
                throw error;
        }
    }
    async selectedRepositories({ path }, name) {
        const found = await this.#pages(`${path}${(0,github_path/* githubPath */.lm)(name)}/repositories`, 'repositories', 100);
        return [...found.keys()].map((one) => one.toLowerCase());
    }
    async environments(repository) {
        return [...(await this.#pages(`${repositoryPath(repository)}/environments`, 'environments', 100)).keys()];
    }
    async hasEnvironment(environment) {
        return (await this.#unless404(this.#ask('GET', environmentPath(environment)))) !== undefined;
    }
    async createEnvironment(environment) {
        await this.#ask('PUT', environmentPath(environment));
    }
    async deleteEnvironment(environment) {
        await this.#unless404(this.#ask('DELETE', environmentPath(environment)));
    }
    async #pages(path, list, size) {
        const found = new Map();
        for (let page = 1;; page++) {
            const answer = objectOf(await this.#ask('GET', `${path}?per_page=${size}&page=${page}`));
            const listed = (0,own_value/* ownValue */.e)(answer, list);
            const entries = Array.isArray(listed) ? listed.map(objectOf) : [];
            for (const entry of entries) {
                const name = textOf(entry['name']);
                if (name !== undefined)
                    found.set(name, entry);
            }
            if (entries.length === 0 || found.size >= Number(answer['total_count'] ?? 0))
                return found;
        }
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
function once(known, key, ask) {
    const answer = known.get(key) ?? ask();
    known.set(key, answer);
    answer.catch(() => known.delete(key));
    return answer;
}
function refusalOf(error) {
    if (!(error instanceof Error) || !('status' in error))
        return error;
    const response = 'response' in error ? objectOf(error.response) : {};
    const said = textOf(objectOf(response['data'])['message']) ?? error.message;
    return new GitHubError((0,github_status/* statusOf */.c)(error), said.split('\n', 1)[0] ?? '', objectOf(response['headers']), error);
}
function storedOf(name, { updated_at: updated, value, visibility }) {
    const updatedAt = Date.parse(textOf(updated) ?? '');
    return {
        name: name.toUpperCase(),
        updatedAt: Number.isNaN(updatedAt) ? undefined : updatedAt,
        value: textOf(value),
        visibility: textOf(visibility),
    };
}
function repositoryPath(repository) {
    return (0,github_path/* githubPath */.lm)('repos', ...repository.split('/'));
}
function environmentPath({ repository, name }) {
    return `${repositoryPath(repository)}${(0,github_path/* githubPath */.lm)('environments', name)}`;
}
function objectOf(value) {
    return typeof value === 'object' && value !== null ? { ...value } : {};
}
function textOf(value) {
    return typeof value === 'string' ? value : undefined;
}


/***/ }),

/***/ 8700:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AT: () => (/* binding */ writeProblems),
/* harmony export */   BI: () => (/* binding */ repositoryProblems),
/* harmony export */   Vd: () => (/* binding */ scopeProblems),
/* harmony export */   pS: () => (/* binding */ observeScope)
/* harmony export */ });
/* harmony import */ var _blocker_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7758);
/* harmony import */ var _github_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6442);
/* harmony import */ var _places_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3670);



async function observeScope(scope, store, token) {
    const { repository, environment } = scope;
    let meaning = _blocker_js__WEBPACK_IMPORTED_MODULE_0__/* .blockerOf */ .U$;
    try {
        return { entries: await store.list(scope), needsEnvironment: false };
    }
    catch (error) {
        const blocker = (0,_blocker_js__WEBPACK_IMPORTED_MODULE_0__/* .blockerOf */ .U$)(error, scope, token);
        if (!(0,_github_js__WEBPACK_IMPORTED_MODULE_1__/* .hasStatus */ .Ro)(error, 404) || repository === undefined)
            return { blocker };
        try {
            const isSeen = (await store.repository(repository)) !== undefined;
            if (!isSeen)
                return { blocker: (0,_blocker_js__WEBPACK_IMPORTED_MODULE_0__/* .hiddenRepositories */ .n7)([repository], token) };
            meaning = _blocker_js__WEBPACK_IMPORTED_MODULE_0__/* .unseenEnvironment */ .Ay;
            if (environment === undefined || (await store.hasEnvironment(environment)))
                return { blocker };
            return { entries: new Map(), needsEnvironment: true };
        }
        catch (other) {
            return { blocker: meaning(other, scope, token) };
        }
    }
}
async function scopeProblems(placed, written, { see, store, token }) {
    const problems = new Map();
    const check = async ([{ scope, publication }, ...more]) => {
        let { blocker, needsEnvironment } = await see(scope);
        if (needsEnvironment === false && scope.kind === 'secret' && written.has(scope.path))
            blocker = await store.sealingKey(scope).then(() => undefined, (error) => (0,_blocker_js__WEBPACK_IMPORTED_MODULE_0__/* .blockerOf */ .U$)(error, scope, token));
        const several = more.length > 0 ? ` (It concerns ${more.length + 1} entries.)` : '';
        if (blocker !== undefined)
            problems.set(scope.path, { address: publication.address, message: `${blocker}${several}` });
    };
    await Promise.all((0,_places_js__WEBPACK_IMPORTED_MODULE_2__/* .byScope */ .K)(placed).map(check));
    return problems;
}
async function repositoryProblems(placed, { store, token }) {
    const problems = [];
    const asked = new Set();
    for (const { publication, scope } of placed) {
        const { address, destination } = publication;
        const { repository } = scope;
        if (repository !== undefined && !asked.has(repository.toLowerCase())) {
            asked.add(repository.toLowerCase());
            const seen = await store.repository(repository).catch(() => undefined);
            if (seen?.isArchived === true)
                problems.push({ address, message: (0,_blocker_js__WEBPACK_IMPORTED_MODULE_0__/* .archivedRepository */ .jk)(repository) });
            else if (seen?.mayPush === false && token.isPersonal)
                problems.push({ address, message: (0,_blocker_js__WEBPACK_IMPORTED_MODULE_0__/* .readersToken */ .eS)(scope) });
        }
        if (destination.kind !== 'organization')
            continue;
        const unknown = [];
        for (const name of destination.repositories) {
            const full = `${destination.organization}/${name}`;
            try {
                if ((await store.repository(full)) === undefined)
                    unknown.push(full);
            }
            catch (error) {
                problems.push({ address, message: (0,_blocker_js__WEBPACK_IMPORTED_MODULE_0__/* .unseenRepository */ .nf)(error, full, scope, token) });
            }
        }
        if (unknown.length > 0)
            problems.push({ address, message: (0,_blocker_js__WEBPACK_IMPORTED_MODULE_0__/* .hiddenRepositories */ .n7)(unknown, token) });
    }
    return problems;
}
async function writeProblems(placed, { store, token }) {
    const problems = [];
    for (const [{ scope, publication }] of (0,_places_js__WEBPACK_IMPORTED_MODULE_2__/* .byScope */ .K)(placed)) {
        try {
            await store.tryWriting(scope);
        }
        catch (error) {
            problems.push({ address: publication.address, message: (0,_blocker_js__WEBPACK_IMPORTED_MODULE_0__/* .blockerOf */ .U$)(error, scope, token) });
        }
    }
    return problems;
}


/***/ }),

/***/ 3670:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ byScope),
/* harmony export */   e: () => (/* binding */ placesOf)
/* harmony export */ });
/* harmony import */ var _scope_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9088);

function placesOf(publications, home) {
    return publications.flatMap((publication) => {
        const scope = (0,_scope_js__WEBPACK_IMPORTED_MODULE_0__/* .scopeOf */ .O)(publication, home);
        return scope === undefined ? [] : [{ publication, scope, hash: (0,_scope_js__WEBPACK_IMPORTED_MODULE_0__/* .destinationHash */ .F)(publication, scope) }];
    });
}
function byScope(items) {
    const groups = new Map();
    for (const item of items) {
        const group = groups.get(item.scope.path);
        if (group === undefined)
            groups.set(item.scope.path, [item]);
        else
            group.push(item);
    }
    return [...groups.values()];
}


/***/ }),

/***/ 9088:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ destinationHash),
/* harmony export */   O: () => (/* binding */ scopeOf)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var _github_path_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6783);


function scopeOf({ kind, destination }, home) {
    const { kind: level } = destination;
    const store = level === 'environment' ? 'actions' : destination.store;
    const word = WORDS[store];
    const things = `${word === '' ? '' : `${word} `}${kind}s`;
    const scope = { kind, level, permission: permissionFor(level, kind, store) };
    if (level === 'organization') {
        const { organization: owner } = destination;
        const path = (0,_github_path_js__WEBPACK_IMPORTED_MODULE_1__/* .githubPath */ .lm)('orgs', owner, store, `${kind}s`);
        const label = `organization ${owner}${word === '' ? '' : `, ${word}`}`;
        const whole = `the ${things} of the organization ${owner}`;
        return { ...scope, path, owner, repository: undefined, environment: undefined, label, whole };
    }
    const repository = destination.repository ?? home;
    const named = (0,_github_path_js__WEBPACK_IMPORTED_MODULE_1__/* .repositoryNamed */ .Sz)(repository);
    const name = level === 'environment' ? destination.environment : undefined;
    if (repository === undefined || named === undefined || (name !== undefined && (0,_github_path_js__WEBPACK_IMPORTED_MODULE_1__/* .walks */ .TD)(name)))
        return undefined;
    const folder = name === undefined ? [store] : ['environments', name];
    const inside = name === undefined ? word : `environment ${name}`;
    const isHome = repository.toLowerCase() === home?.toLowerCase();
    const elsewhere = isHome ? '' : `${inside === '' ? '' : ' of'} ${repository}`;
    return {
        ...scope,
        path: (0,_github_path_js__WEBPACK_IMPORTED_MODULE_1__/* .githubPath */ .lm)('repos', named.owner, named.repo, ...folder, `${kind}s`),
        owner: repository,
        repository,
        environment: name === undefined ? undefined : environmentOf(repository, name),
        label: `${inside === '' ? 'repository' : inside}${elsewhere}`,
        whole: `the ${things} of ${name === undefined ? '' : `the environment ${name} of `}${repository}`,
    };
}
function destinationHash({ name }, { path }) {
    return hashOf(`${path.toLowerCase()}/${name}`);
}
function environmentOf(repository, name) {
    const hash = hashOf(`${repository}/${encodeURIComponent(name)}`.toLowerCase());
    return { repository, name, hash };
}
function hashOf(text) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(text).digest('hex').slice(0, 12);
}
function permissionFor(level, kind, store) {
    const access = 'write';
    if (level === 'environment')
        return { title: 'Environments', access, level: 'repository', input: 'permission-environments' };
    const [title, ...inputs] = kind === 'variable' ? ['Variables'] : PERMISSIONS[store];
    return { title, access, level, input: inputs[level === 'repository' ? 0 : 1] };
}
const PERMISSIONS = {
    actions: ['Secrets', 'permission-secrets', 'permission-organization-secrets'],
    dependabot: ['Dependabot secrets', 'permission-dependabot-secrets'],
    codespaces: ['Codespaces secrets'],
};
const WORDS = {
    actions: '',
    dependabot: 'Dependabot',
    codespaces: 'Codespaces',
};


/***/ })

};
