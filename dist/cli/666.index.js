export const id = 666;
export const ids = [666];
export const modules = {

/***/ 9059:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ idsOf),
/* harmony export */   d: () => (/* binding */ claimsOf)
/* harmony export */ });
/* harmony import */ var _reconcile_kinds_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1703);
/* harmony import */ var _reconcile_marks_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8905);
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
    return [id, ..._reconcile_kinds_index_js__WEBPACK_IMPORTED_MODULE_0__/* .CHILD_KINDS */ .Z.flatMap(({ kind }) => [...(0,_reconcile_marks_js__WEBPACK_IMPORTED_MODULE_3__/* .recordedIds */ .Ph)(metadata, kind).values()])];
}


/***/ }),

/***/ 1061:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P4: () => (/* binding */ GitHubStore),
/* harmony export */   Ro: () => (/* binding */ hasStatus),
/* harmony export */   y_: () => (/* binding */ GitHubError)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9473);

class GitHubError extends _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ProvisionError */ .uv {
    name = 'GitHubError';
    status;
    accepted;
    signOn;
    constructor(status, message, headers, cause) {
        super(message, { cause });
        this.status = status;
        this.accepted = textOf(headers['x-accepted-github-permissions']);
        this.signOn = /url=(https:\S+)/.exec(textOf(headers['x-github-sso']) ?? '')?.[1];
    }
}
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
        throw new GitHubError(500, 'GitHub gave no key to seal secrets for.', {}, undefined);
    }
    async putSecret(scope, name, sealed, audience) {
        await this.#ask('PUT', `${scope.path}/${name}`, {
            encrypted_value: sealed.value,
            key_id: sealed.keyId,
            ...audienceBody(audience),
        });
    }
    async putVariable(scope, variable, audience) {
        const { name, value, exists } = variable;
        const body = { name, value, ...audienceBody(audience) };
        const create = () => this.#ask('POST', scope.path, body);
        const change = () => this.#ask('PATCH', `${scope.path}/${name}`, body);
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
        await this.#unless404(this.#ask('DELETE', `${scope.path}/${name}`));
    }
    async seesRepository(repository) {
        return (await this.#unless404(this.#ask('GET', repositoryPath(repository)))) !== undefined;
    }
    async repositoryId(repository) {
        const { id } = objectOf(await this.#ask('GET', repositoryPath(repository)));
        return Number(id);
    }
    async selectedRepositories({ path }, name) {
        const names = [];
        for (let page = 1;; page++) {
            const answer = objectOf(await this.#ask('GET', `${path}/${name}/repositories?per_page=100&page=${page}`));
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
    if (!(error instanceof Error) || !('status' in error) || typeof error.status !== 'number')
        return error;
    const response = 'response' in error ? objectOf(error.response) : {};
    const said = textOf(objectOf(response['data'])['message']) ?? error.message;
    return new GitHubError(error.status, said.split('\n', 1)[0] ?? '', objectOf(response['headers']), error);
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
    return `/repos/${repository.split('/').map(encodeURIComponent).join('/')}`;
}
function environmentPath(repository, environment) {
    return `${repositoryPath(repository)}/environments/${encodeURIComponent(environment)}`;
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

/***/ 8700:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ probeScope),
/* harmony export */   p: () => (/* binding */ observeScope)
/* harmony export */ });
/* harmony import */ var _github_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1061);
/* harmony import */ var _obstacle_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1699);


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

/***/ 1699:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ay: () => (/* binding */ unseenEnvironment),
/* harmony export */   HD: () => (/* binding */ obstacleOf),
/* harmony export */   NZ: () => (/* binding */ NO_REPOSITORY),
/* harmony export */   SA: () => (/* binding */ UNSAFE_ADDRESS),
/* harmony export */   W2: () => (/* binding */ undeletedEnvironment),
/* harmony export */   _I: () => (/* binding */ unmadeEnvironment),
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
function obstacleOf(error, scope, token) {
    return refusal(error, `write ${scope.whole}`, scope, [[scope.permission, 'write']], token);
}
function unseenEnvironment(error, scope, token) {
    const what = `see whether the environment ${scope.environment} exists`;
    return refusal(error, what, scope, [[SEE_ENVIRONMENT, 'read']], token);
}
function unmadeEnvironment(error, scope, token) {
    const what = `make the environment ${scope.environment}, which ${scope.repository} does not have`;
    const text = refusal(error, what, scope, [
        [MANAGE_ENVIRONMENTS, 'write'],
        [scope.permission, 'write'],
    ], token);
    return `${text} Or make the environment by hand.`;
}
function undeletedEnvironment(error, scope, token) {
    const what = `delete the environment ${scope.environment} of ${scope.repository}`;
    return refusal(error, what, scope, [[MANAGE_ENVIRONMENTS, 'write']], token);
}
function hiddenRepository(repository, { isJobsOwn }) {
    return (`GitHub shows this token no repository ${repository} (404). Correct the name, or give the token access to it: a ` +
        'fine-grained token lists its repositories, a GitHub App must be installed there, and its token made with ' +
        `\`owner\` and \`repositories\`.${isJobsOwn ? OWN_REPOSITORY : ''}`);
}
const NO_TOKEN = 'there is no token for GitHub. Give one as `publish-token` (on a terminal: the variable PUBLISH_TOKEN): a fine-grained ' +
    'token or that of a GitHub App, with the permission to write secrets.';
const NO_REPOSITORY = 'no repository is named, and GITHUB_REPOSITORY is not set. Write `repository: acme/web` into the entry, or set the variable.';
const UNSAFE_ADDRESS = 'GITHUB_API_URL is no https address, so that no token is sent there. Correct the variable.';
const OWN_REPOSITORY = " The job's own GITHUB_TOKEN sees its own repository alone.";
const OWN_NEVER = " Used was the job's own GITHUB_TOKEN, since `publish-token` is empty: it can never do this, because `permissions:` of a " +
    'job knows no secrets, variables or environments.';
function refusal(error, what, scope, needed, token) {
    const said = (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .bD)(error).replace(/\.$/, '');
    if (!(error instanceof _github_js__WEBPACK_IMPORTED_MODULE_1__/* .GitHubError */ .y_))
        return `GitHub could not be asked: ${said}.`;
    const { status, accepted, signOn } = error;
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
    const asks = accepted === undefined ? '' : `; GitHub asks for ${accepted}`;
    return (`the token may not ${what} (${status} ${said}${asks}). ${needsText(needed, scope)} Pass such a token as ` +
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
// EXTERNAL MODULE: ./build/publish/claims.js
var publish_claims = __webpack_require__(9059);
// EXTERNAL MODULE: ./build/publish/github.js
var github = __webpack_require__(1061);
// EXTERNAL MODULE: ./build/object-id.js
var object_id = __webpack_require__(3663);
;// CONCATENATED MODULE: ./build/publish/judge.js

const WORN = 2 / 3;
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












async function openPublishing({ options, surroundings, }) {
    const { publishToken, githubToken } = options;
    const token = publishToken ?? githubToken;
    if (token === undefined)
        throw new errors/* ProvisionError */.uv(obstacle/* NO_TOKEN */.wH);
    const { githubApiUrl } = await __webpack_require__.e(/* import() */ 198).then(__webpack_require__.bind(__webpack_require__, 7198));
    const apiUrl = githubApiUrl(surroundings.environment);
    if (apiUrl === undefined)
        throw new errors/* ProvisionError */.uv(obstacle/* UNSAFE_ADDRESS */.SA);
    const { openGitHub } = await Promise.all(/* import() */[__webpack_require__.e(20), __webpack_require__.e(235)]).then(__webpack_require__.bind(__webpack_require__, 7235));
    return {
        store: new github/* GitHubStore */.P4(openGitHub({ token, apiUrl, pace: surroundings.pace })),
        token: { isJobsOwn: publishToken === undefined || publishToken === githubToken },
        home: homeOf(surroundings),
    };
}
function homeOf({ environment }) {
    return environment['GITHUB_REPOSITORY'] || undefined;
}
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
    findings.obstacles.push(...claimProblems(placed, observed, context));
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
    const holder = difference.apps.find(({ observed: { address: one } }) => one === from.holder);
    const hash = (0,publish_scope/* destinationHash */.Ff)(publication, scope);
    const remembered = (0,publish_marks/* markedDestinations */.Ib)(holder?.observed.actual?.metadata ?? {}).includes(hash);
    const change = { address, kind, action: 'publish', fields, why };
    const intoOurs = (0,publish_scope/* isInEnvironment */.fs)(scope) && isOurs((0,publish_scope/* environmentHash */.SL)(scope), difference);
    return { step: { publication, scope, stored, remembered, intoOurs, change } };
}
function whyOf(publication, scope, stored, observed, source, { marksKept, surroundings }) {
    if (source.state === 'to come')
        return source.why;
    const { identity, app } = source;
    const isSeen = observed?.entries !== undefined;
    if (publication.kind === 'variable') {
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
    return [...observed.values()].flatMap(({ scope, obstacle }) => {
        const there = placed.filter((one) => one.scope.path === scope.path);
        const [first] = there;
        if (obstacle === undefined || first === undefined)
            return [];
        const more = there.length > 1 ? ` (It concerns ${there.length} entries.)` : '';
        return [{ address: first.publication.address, message: `${obstacle}${more}` }];
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
        const message = `the instance ${instance} would overwrite the ${kind} ${name}, which ${by} has published. Give it another name.`;
        return [{ address, message }];
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
function isOurs(hash, { apps, strays }) {
    return [...apps.map(({ observed }) => observed.actual), ...strays.map(({ actual }) => actual)].some((app) => (0,publish_marks/* isEnvironmentMarked */.IU)(app?.metadata ?? {}, hash));
}
function metadataProblems(placed, observedScopes, difference, { marksKept, ownership }) {
    const isRemembered = ({ kind }) => kind === 'secret' || ownership.instance !== undefined;
    if (!marksKept)
        return [];
    return difference.apps.flatMap(({ observed }) => {
        const own = placed.filter(({ publication: { source } }) => source.holder === observed.address);
        const marks = own
            .filter(({ publication }) => isRemembered(publication))
            .map(({ publication, scope }) => [
            (0,publish_marks/* publishedMark */.S0)((0,publish_scope/* destinationHash */.Ff)(publication, scope)),
            publish_marks/* LONGEST_MARK */.P2,
        ]);
        const environments = own.flatMap(({ scope }) => {
            if (!(0,publish_scope/* isInEnvironment */.fs)(scope))
                return [];
            const hash = (0,publish_scope/* environmentHash */.SL)(scope);
            const isRemembered = observedScopes.get(scope.path)?.needsEnvironment === true || isOurs(hash, difference);
            return isRemembered ? [[(0,publish_marks/* environmentMark */.ZP)(hash), publish_marks/* MADE */.E3]] : [];
        });
        const without = (0,limits/* metadataAfter */.QE)(observed, ownership);
        const size = (0,reconcile_marks/* metadataSize */.fL)({ ...without, ...Object.fromEntries([...marks, ...environments]) });
        if (size <= reconcile_marks/* METADATA_LIMIT */.kF || (0,reconcile_marks/* metadataSize */.fL)(without) > reconcile_marks/* METADATA_LIMIT */.kF)
            return [];
        const message = `with a record of each of the ${marks.length} that are published of it, the metadata takes ${size} bytes; the vendor allows ${reconcile_marks/* METADATA_LIMIT */.kF}. Publish fewer of them, or declare less metadata.`;
        return [{ address: `${observed.address}.metadata`, message }];
    });
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

function scopeOf({ kind, destination }, home) {
    if (destination.kind === 'organization')
        return organizationScope(kind, destination);
    const repository = destination.repository ?? home;
    if (repository === undefined || !/^[^/\s]+\/[^/\s]+$/.test(repository))
        return undefined;
    const environment = destination.kind === 'environment' ? destination.environment : undefined;
    const store = destination.kind === 'repository' ? destination.store : 'actions';
    const folder = environment === undefined ? store : `environments/${encodeURIComponent(environment)}`;
    const path = `/repos/${repository.split('/').map(encodeURIComponent).join('/')}/${folder}/${kind}s`;
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
        path: `/orgs/${encodeURIComponent(organization)}/${store}/${kind}s`,
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
/* harmony import */ var _reconcile_kinds_kind_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4769);
/* harmony import */ var _reconcile_scope_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4507);
/* harmony import */ var _secret_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5714);




function plannedSource({ source }, { apps }, defaultLifetime) {
    const step = apps.find(({ observed }) => observed.address === source.holder);
    if (step === undefined)
        return { state: 'absent' };
    const { actual: app, desired } = step.observed;
    if (app === undefined)
        return { state: 'to come', why: `its ${step.observed.subject.noun} is made by this plan` };
    const known = (id) => ({
        state: 'known',
        app,
        identity: identityOf(source, id, desired, defaultLifetime),
    });
    const { child } = source;
    if (child === undefined)
        return known(app.id);
    const found = step.children.find(({ address, desired: one }) => one !== undefined && address === (0,_reconcile_scope_js__WEBPACK_IMPORTED_MODULE_1__/* .sourceOf */ .vz)(source));
    if (found === undefined)
        return { state: 'absent' };
    const { change, actual, kind } = found;
    if (change !== undefined && NEW.has(change.action)) {
        return { state: 'to come', why: `its ${(0,_reconcile_kinds_kind_js__WEBPACK_IMPORTED_MODULE_3__/* .nounOf */ .a2)(kind)} is made by this plan` };
    }
    return actual === undefined ? { state: 'absent' } : known(actual.id);
}
function appliedIdentity({ source }, apps, defaultLifetime) {
    const app = apps.find(({ address }) => address === source.holder);
    if (app === undefined)
        return undefined;
    const { child } = source;
    const id = child === undefined
        ? app.actual.id
        : app.children.find(({ kind, desired }) => (0,_reconcile_kinds_kind_js__WEBPACK_IMPORTED_MODULE_3__/* .childAddress */ .$A)(kind, app.address, desired.key) === (0,_reconcile_scope_js__WEBPACK_IMPORTED_MODULE_1__/* .sourceOf */ .vz)(source))?.actual.id;
    return id === undefined ? undefined : identityOf(source, id, app.desired, defaultLifetime);
}
function publishedValue({ source }, credentials, keeper) {
    const app = credentials.get(source.holder);
    if (app === undefined)
        return undefined;
    const { child, part } = source;
    const value = child === undefined ? ownValue(app, part) : childValue(app, child, part, keeper);
    return value instanceof _secret_js__WEBPACK_IMPORTED_MODULE_2__/* .Secret */ .zh ? value.reveal() : value;
}
const NEW = new Set(['create', 'replace', 'rotate']);
function identityOf({ part, child }, id, desired, defaultLifetime) {
    const jwt = part === 'jwt' && child !== undefined ? keyAt(child, desired)?.jwt : undefined;
    const lifetime = jwt === undefined ? undefined : lifetimeOf(jwt, defaultLifetime);
    const claims = jwt === undefined ? [] : [jwt.from, jwt.scope, jwt.userId, jwt.externalId, lifetime];
    const print = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256')
        .update(JSON.stringify([part, id, ...claims]))
        .digest('hex')
        .slice(0, 10);
    return { id, print, lifetime: typeof lifetime === 'number' ? lifetime : undefined };
}
function keyAt({ section, key }, { keys, integrationKeys }) {
    if (section === 'keys')
        return keys.find((one) => one.key === key);
    return integrationKeys.find((one) => section === `webhooks.${one.webhook}.keys` && one.name === key);
}
function lifetimeOf({ from, expiresIn }, defaultLifetime) {
    return from === 'api' ? 'never' : (expiresIn ?? defaultLifetime);
}
function ownValue({ id, token }, part) {
    if (part === 'id')
        return id;
    return part === 'token' ? token : undefined;
}
function childValue({ keys, webhooks, channels }, { section, key }, part, keeper) {
    if (section === 'webhooks')
        return part === 'id' ? webhooks[key]?.id : webhooks[key]?.secret;
    if (section === 'channels')
        return channels[key]?.id;
    const [, webhook = ''] = section.split('.');
    const found = section === 'keys' ? keys[key] : webhooks[webhook]?.keys[key];
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
