export const id = 13;
export const ids = [13];
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

/***/ 6013:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ whyNotWritable),
/* harmony export */   K: () => (/* binding */ obstaclesAt),
/* harmony export */   probeWrites: () => (/* binding */ probeWrites)
/* harmony export */ });
/* harmony import */ var _blocker_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7758);
/* harmony import */ var _github_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1061);


async function obstaclesAt(steps, { store, token }, ids) {
    const problems = [];
    const asked = new Set();
    for (const { publication, scope } of steps) {
        const { address, destination } = publication;
        if (scope.repository !== undefined && !asked.has(scope.repository.toLowerCase())) {
            asked.add(scope.repository.toLowerCase());
            const seen = await store.repository(scope.repository).catch(() => undefined);
            if (seen?.isArchived === true)
                problems.push({ address, message: (0,_blocker_js__WEBPACK_IMPORTED_MODULE_0__/* .archivedRepository */ .jk)(scope.repository) });
            else if (seen?.mayPush === false && token.isPersonal)
                problems.push({ address, message: (0,_blocker_js__WEBPACK_IMPORTED_MODULE_0__/* .readersToken */ .eS)(scope) });
        }
        if (destination.kind !== 'organization')
            continue;
        const unknown = [];
        for (const name of destination.repositories) {
            const full = `${destination.organization}/${name}`;
            if (ids.has(full.toLowerCase()))
                continue;
            try {
                ids.set(full.toLowerCase(), (await store.repository(full)).id);
            }
            catch (error) {
                if ((0,_github_js__WEBPACK_IMPORTED_MODULE_1__/* .hasStatus */ .Ro)(error, 404))
                    unknown.push(full);
                else
                    problems.push({ address, message: (0,_blocker_js__WEBPACK_IMPORTED_MODULE_0__/* .unseenRepository */ .nf)(error, full, scope, token) });
            }
        }
        if (unknown.length > 0)
            problems.push({ address, message: (0,_blocker_js__WEBPACK_IMPORTED_MODULE_0__/* .unknownRepositories */ .DJ)(unknown, token) });
    }
    return problems;
}
async function probeWrites(steps, observed, github) {
    const problems = [];
    const asked = new Set();
    for (const { scope, publication } of steps) {
        if (asked.has(scope.path) || observed.get(scope.path)?.needsEnvironment === true)
            continue;
        asked.add(scope.path);
        const message = await whyNotWritable(scope, github);
        if (message !== undefined)
            problems.push({ address: publication.address, message });
    }
    return problems;
}
async function whyNotWritable(scope, { store, token }) {
    try {
        await store.tryWriting(scope);
        return undefined;
    }
    catch (error) {
        return (0,_blocker_js__WEBPACK_IMPORTED_MODULE_0__/* .blockerOf */ .U$)(error, scope, token);
    }
}


/***/ })

};
