export const id = 509;
export const ids = [509];
export const modules = {

/***/ 1061:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P4: () => (/* binding */ GitHubStore),
/* harmony export */   Ro: () => (/* binding */ hasStatus),
/* harmony export */   y_: () => (/* binding */ GitHubError)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9473);
/** GitHub's secrets, variables and environments: the port through which publishing speaks to them. */

/** GitHub did not do what it was asked. */
class GitHubError extends _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ProvisionError */ .uv {
    name = 'GitHubError';
    /** The HTTP status; 500 also when there was no answer at all. */
    status;
    /** The header `X-Accepted-GitHub-Permissions`: what a token would need, such as `secrets=write`. */
    accepted;
    /** The header `X-GitHub-SSO` of an organization with single sign-on: where to authorise the token. */
    signOn;
    constructor(status, message, headers, cause) {
        super(message, { cause });
        this.status = status;
        this.accepted = textOf(headers['x-accepted-github-permissions']);
        this.signOn = /url=(https:\S+)/.exec(textOf(headers['x-github-sso']) ?? '')?.[1];
    }
}
/** Entries of one page of a list: GitHub gives at most these many secrets, and these many variables. */
const PAGE = { secret: 100, variable: 30 };
/** Reads and writes secrets and variables. Every method throws GitHubError. */
class GitHubStore {
    #client;
    constructor(client) {
        this.#client = client;
    }
    /** All that stands in a scope, by upper-case name. */
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
    /** The key to seal a scope's secrets for. */
    async sealingKey({ path }) {
        const { key_id: id, key } = objectOf(await this.#ask('GET', `${path}/public-key`));
        if (typeof key === 'string' && (typeof id === 'string' || typeof id === 'number')) {
            return { id: String(id), key };
        }
        throw new GitHubError(500, 'GitHub gave no key to seal secrets for.', {}, undefined);
    }
    /** Makes or replaces a secret; `sealed` is the value sealed for the key of this id, in base64. */
    async putSecret(scope, name, sealed, audience) {
        await this.#ask('PUT', `${scope.path}/${name}`, {
            encrypted_value: sealed.value,
            key_id: sealed.keyId,
            ...audienceBody(audience),
        });
    }
    /** Makes or changes a variable; `exists` is what the list said, and wrong guesses are put right. */
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
    /** Deletes a secret or variable; one that is gone already is fine. */
    async remove(scope, name) {
        await this.#unless404(this.#ask('DELETE', `${scope.path}/${name}`));
    }
    /** Whether the token sees a repository at all: a hidden one answers like one that does not exist. */
    async seesRepository(repository) {
        return (await this.#unless404(this.#ask('GET', repositoryPath(repository)))) !== undefined;
    }
    /** The number that GitHub has for a repository. */
    async repositoryId(repository) {
        const { id } = objectOf(await this.#ask('GET', repositoryPath(repository)));
        return Number(id);
    }
    /** The names, without owner and in lower case, of the repositories that see an organization's secret or variable. */
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
    async hasEnvironment(repository, environment) {
        const path = environmentPath(repository, environment);
        return (await this.#unless404(this.#ask('GET', path))) !== undefined;
    }
    /**
     * Makes an environment, without a body: on a private repository, GitHub refuses even the defaults of what its plan does
     * not include. Only for one that does not exist, since the request takes away the protection of one that does.
     */
    async createEnvironment(repository, environment) {
        await this.#ask('PUT', environmentPath(repository, environment));
    }
    /** Deletes an environment with all that is in it; one that is gone already is fine. */
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
/** Whether something that was thrown is GitHub's answer with this status. */
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

/***/ 2298:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E3: () => (/* binding */ MADE),
/* harmony export */   Fg: () => (/* binding */ markOf),
/* harmony export */   IU: () => (/* binding */ isEnvironmentMarked),
/* harmony export */   PQ: () => (/* binding */ markText),
/* harmony export */   S0: () => (/* binding */ publishedMark),
/* harmony export */   ZP: () => (/* binding */ environmentMark),
/* harmony export */   wH: () => (/* binding */ staleMarks)
/* harmony export */ });
/* harmony import */ var _reconcile_marks_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8905);
/**
 * What was last published to a destination, as the source's app remembers it: a print of the source and the time that
 * GitHub gave for the write. A later time on GitHub means that somebody else has written since.
 */

const PREFIX = `${_reconcile_marks_js__WEBPACK_IMPORTED_MODULE_0__/* .MARK_PREFIX */ .R8}published_`;
/** What the mark of an environment says. */
const MADE = 'made';
/** The name of the mark that remembers an environment which was made for an app. */
function environmentMark(environmentHash) {
    return `${_reconcile_marks_js__WEBPACK_IMPORTED_MODULE_0__/* .MARK_PREFIX */ .R8}environment_${environmentHash}`;
}
/** Whether an app remembers that an environment was made for it. */
function isEnvironmentMarked(metadata, environmentHash) {
    return metadata[environmentMark(environmentHash)] === MADE;
}
/** The name of the mark of a destination. */
function publishedMark(destinationHash) {
    return `${PREFIX}${destinationHash}`;
}
/** The mark of a destination, if there is one. */
function markOf(metadata, destinationHash) {
    const [, print, seconds] = /^([0-9a-f]+)(?:@([0-9a-z]+))?$/.exec(String(metadata[publishedMark(destinationHash)] ?? '')) ?? [];
    if (print === undefined)
        return undefined;
    return { print, at: seconds === undefined ? undefined : Number.parseInt(seconds, 36) * 1000 };
}
/** A mark as it is written. */
function markText({ print, at }) {
    return at === undefined ? print : `${print}@${Math.floor(at / 1000).toString(36)}`;
}
/** The marks of destinations that nothing publishes to any more. */
function staleMarks(metadata, destinationHashes) {
    return Object.keys(metadata).filter((name) => name.startsWith(PREFIX) && metadata[name] !== '' && !destinationHashes.has(name.slice(PREFIX.length)));
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
/** Why GitHub does not let a token write somewhere, in words that say what to do. */


/** What making and deleting an environment needs, beside writing into it. */
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
/** Why a scope cannot be written, from what GitHub answered to reading it. */
function obstacleOf(error, scope, token) {
    return refusal(error, `write ${scope.whole}`, scope, [[scope.permission, 'write']], token);
}
/** Why it cannot be seen whether an environment exists. */
function unseenEnvironment(error, scope, token) {
    const what = `see whether the environment ${scope.environment} exists`;
    return refusal(error, what, scope, [[SEE_ENVIRONMENT, 'read']], token);
}
/** Why an environment cannot be made. */
function unmadeEnvironment(error, scope, token) {
    const what = `make the environment ${scope.environment}, which ${scope.repository} does not have`;
    const text = refusal(error, what, scope, [
        [MANAGE_ENVIRONMENTS, 'write'],
        [scope.permission, 'write'],
    ], token);
    return `${text} Or make the environment by hand.`;
}
/** Why an environment cannot be deleted. */
function undeletedEnvironment(error, scope, token) {
    const what = `delete the environment ${scope.environment} of ${scope.repository}`;
    const text = refusal(error, what, scope, [[MANAGE_ENVIRONMENTS, 'write']], token);
    return `${text} Or delete the environment by hand: with its app goes what remembers that it was made for it.`;
}
/** A repository that GitHub does not show. */
function hiddenRepository(repository, { isJobsOwn }) {
    return (`GitHub shows this token no repository ${repository} (404). Correct the name, or give the token access to it: a ` +
        'fine-grained token lists its repositories, a GitHub App must be installed there, and its token made with ' +
        `\`owner\` and \`repositories\`.${isJobsOwn ? OWN_REPOSITORY : ''}`);
}
/** No token was given at all. */
const NO_TOKEN = 'there is no token for GitHub. Give one as `publish-token` (on a terminal: the variable PUBLISH_TOKEN): a fine-grained ' +
    'token or that of a GitHub App, with the permission to write secrets.';
/** It is not known which repository is meant. */
const NO_REPOSITORY = 'no repository is named, and GITHUB_REPOSITORY is not set. Write `repository: acme/web` into the entry, or set the variable.';
/** The address in GITHUB_API_URL is not one to send a token to. */
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

/***/ 9088:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ff: () => (/* binding */ destinationHash),
/* harmony export */   Od: () => (/* binding */ scopeOf),
/* harmony export */   SL: () => (/* binding */ environmentHash),
/* harmony export */   fs: () => (/* binding */ isInEnvironment)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/**
 * The places where GitHub keeps secrets and variables. Secrets and variables of one place are two scopes: each has its
 * own list, its own key and its own permission (REST API: Actions secrets, Actions variables, Dependabot secrets,
 * Codespaces secrets, deployment environments).
 */

/**
 * Where a publication goes. `home` is the repository of the run, for publications that name none; undefined is given back
 * when neither is known.
 */
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
/**
 * A short name for a secret or variable in its place: the same for every spelling of them that GitHub takes for the same.
 * Twelve hexadecimal digits.
 */
function destinationHash({ name }, { path }) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(`${path.toLowerCase()}/${name}`).digest('hex').slice(0, 12);
}
/** Whether a scope is one of an environment. */
function isInEnvironment(scope) {
    return scope.repository !== undefined && scope.environment !== undefined;
}
/** A short name for an environment, the same for every spelling that GitHub takes for the same: twelve hexadecimal digits. */
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
/** Where published values come from: what identifies a source, how old it gets, and its value once it is there. */




/** The source of a publication before the plan. `defaultLifetime`: seconds for tokens whose key does not say. */
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
/** What identifies the source of a publication once the account is right; undefined when it is not there. */
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
/** The value to publish; undefined when its source failed. What is secret in it is masked. */
function publishedValue({ source }, credentials, keeper) {
    const app = credentials.get(source.holder);
    if (app === undefined)
        return undefined;
    const { child, part } = source;
    const value = child === undefined ? ownValue(app, part) : childValue(app, child, part, keeper);
    return value instanceof _secret_js__WEBPACK_IMPORTED_MODULE_2__/* .Secret */ .zh ? value.reveal() : value;
}
/** Actions after which a resource has another id than before. */
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
/** The key that a source names: the app's, or that of a webhook's integration. */
function keyAt({ section, key }, { keys, integrationKeys }) {
    if (section === 'keys')
        return keys.find((one) => one.key === key);
    return integrationKeys.find((one) => section === `webhooks.${one.webhook}.keys` && one.name === key);
}
function lifetimeOf({ from, expiresIn }, defaultLifetime) {
    // The vendor's own tokens never end.
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
