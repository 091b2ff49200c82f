export const id = 4256;
export const ids = [4256,7198,2440];
export const modules = {

/***/ 7198:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   githubApiUrl: () => (/* binding */ githubApiUrl)
/* harmony export */ });
function githubApiUrl(environment) {
    const url = environment['GITHUB_API_URL'] || 'https://api.github.com';
    if (!URL.canParse(url))
        return undefined;
    const { protocol, hostname } = new URL(url);
    const isSafe = protocol === 'https:' || /^(localhost|127(\.\d+){3}|\[::1\])$/.test(hostname);
    return isSafe ? url : undefined;
}


/***/ }),

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

/***/ 1649:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E0: () => (/* binding */ pagesOf),
/* harmony export */   Fq: () => (/* binding */ writeOnce),
/* harmony export */   h_: () => (/* binding */ openRepository)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9473);
/* harmony import */ var _github_address_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7198);
/* harmony import */ var _github_path_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6783);
/* harmony import */ var _github_status_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2730);
/* harmony import */ var _network_no_answer_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9525);





const RETRIES = 2;
const SETTLES = 2000;
async function openRepository({ githubToken }, { environment, keeper, stop, pace }) {
    const named = (0,_github_path_js__WEBPACK_IMPORTED_MODULE_1__/* .repositoryNamed */ .Sz)(environment['GITHUB_REPOSITORY']);
    const apiUrl = (0,_github_address_js__WEBPACK_IMPORTED_MODULE_3__.githubApiUrl)(environment);
    if (githubToken === undefined)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ProvisionError */ .uv('github-unreachable', '`github-token` is empty.');
    if (named === undefined)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ProvisionError */ .uv('github-unreachable', 'GITHUB_REPOSITORY is not a repository.');
    if (apiUrl === undefined)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ProvisionError */ .uv('github-unreachable', 'GITHUB_API_URL is not an https address.');
    const { openGitHub } = await Promise.all(/* import() */[__webpack_require__.e(4748), __webpack_require__.e(5932)]).then(__webpack_require__.bind(__webpack_require__, 1170));
    const retries = stop.reason === undefined ? RETRIES : 0;
    const client = openGitHub({
        token: githubToken,
        apiUrl,
        redact: (text) => keeper.redact(text),
        retries,
        pace,
    });
    let login;
    return {
        client,
        ...named,
        isOwn: async ({ user, performed_via_github_app: app }) => {
            login ??= loginOf(client, githubToken.reveal());
            const own = await login;
            if (own !== undefined)
                return user?.login?.toLowerCase() === own.toLowerCase();
            return user?.login === JOB_BOT || (user?.type === 'Bot' && (app ?? undefined) !== undefined);
        },
        pause: () => stop.pause(SETTLES * pace),
    };
}
async function* pagesOf(ask) {
    for (let page = 1;; page += 1) {
        const { data, headers } = await ask(page);
        yield data;
        if (headers.link?.includes('rel="next"') !== true)
            return;
    }
}
const JOB_BOT = 'github-actions[bot]';
async function loginOf(client, token) {
    if (token.startsWith('ghs_'))
        return undefined;
    try {
        const { data } = await client.rest.users.getAuthenticated();
        return data.login;
    }
    catch {
        return undefined;
    }
}
async function writeOnce(write, find, pause) {
    try {
        return await write();
    }
    catch (error) {
        if (isRefusal(error))
            throw error;
        await pause();
        return (await find()) ?? write();
    }
}
function isRefusal(error) {
    if (error instanceof _network_no_answer_js__WEBPACK_IMPORTED_MODULE_2__/* .NoAnswer */ .W_)
        return error.isLasting;
    const status = (0,_github_status_js__WEBPACK_IMPORTED_MODULE_4__/* .statusOf */ .c)(error);
    return status !== undefined && status >= 400 && status < 500;
}


/***/ }),

/***/ 4224:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fq: () => (/* binding */ markedWith),
/* harmony export */   Pm: () => (/* binding */ accountText),
/* harmony export */   ls: () => (/* binding */ whoseReport),
/* harmony export */   qC: () => (/* binding */ accountMarkOf)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var _smooch_auth_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6396);


const MOST_APPS = 8;
function accountMarkOf({ appIds = [], credentials, plan }, { baseUrl, credentials: signedBy, appKeys }) {
    const ownIds = [...appKeys.values()].map(({ id }) => id).sort();
    const keyId = signedBy === undefined ? ownIds.join(' ') : (0,_smooch_auth_js__WEBPACK_IMPORTED_MODULE_1__/* .signingKeyId */ .ST)(signedBy);
    const handedOut = [...(credentials?.values() ?? [])].map(({ id }) => id);
    const planned = (plan?.changes ?? []).flatMap(({ kind, id }) => kind === 'app' && id !== undefined ? [id] : []);
    const ids = [...new Set([...appIds, ...handedOut, ...planned])].sort().slice(0, MOST_APPS);
    return { key: hashed(`${baseUrl} ${keyId ?? ''}`, 12), apps: ids.map((id) => hashed(id, 8)) };
}
function markedWith(marker, { key, apps }) {
    return marker.replace(END, `@${[key, ...apps].join(',')}${END}`);
}
function accountText({ key }, { baseUrl }) {
    return `account ${key.slice(0, 6)} at ${new URL(baseUrl).host}`;
}
function whoseReport(body, marker, account) {
    if (body?.startsWith(marker) === true)
        return 'of no account';
    const begin = marker.slice(0, -END.length);
    if (body?.startsWith(`${begin}@`) !== true)
        return undefined;
    const [, key, more = ''] = /^@([0-9a-f]{12})((?:,[0-9a-f]{8})*) -->/.exec(body.slice(begin.length)) ?? [];
    if (key === undefined)
        return undefined;
    const isSame = key === account.key || more.split(',').some((app) => account.apps.includes(app));
    return isSame ? 'of this account' : 'of another account';
}
const END = ' -->';
function hashed(text, digits) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(text).digest('hex').slice(0, digits);
}


/***/ }),

/***/ 6130:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ keepComment)
/* harmony export */ });
/* harmony import */ var _github_status_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2730);
/* harmony import */ var _access_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1649);
/* harmony import */ var _account_mark_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4224);



async function keepComment(repository, text) {
    const { client, owner, repo, pause } = repository;
    const { number, body, create } = text;
    const find = () => findComment(repository, text);
    const found = await find();
    if (found !== undefined) {
        try {
            await client.rest.issues.updateComment({ owner, repo, comment_id: found.id, body });
            return;
        }
        catch (error) {
            if ((0,_github_status_js__WEBPACK_IMPORTED_MODULE_2__/* .statusOf */ .c)(error) !== 404)
                throw error;
        }
    }
    if (!create)
        return;
    await (0,_access_js__WEBPACK_IMPORTED_MODULE_0__/* .writeOnce */ .Fq)(async () => (await client.rest.issues.createComment({
        owner,
        repo,
        issue_number: number,
        body,
        request: { retries: 0 },
    })).data, find, pause);
}
async function findComment({ client, owner, repo, isOwn }, { number, marker, account }) {
    let nameless;
    const pages = (0,_access_js__WEBPACK_IMPORTED_MODULE_0__/* .pagesOf */ .E0)((page) => client.rest.issues.listComments({ owner, repo, issue_number: number, per_page: 100, page }));
    for await (const comments of pages) {
        for (const comment of comments) {
            const whose = (0,_account_mark_js__WEBPACK_IMPORTED_MODULE_1__/* .whoseReport */ .ls)(comment.body, marker, account);
            if (whose === undefined || whose === 'of another account' || !(await isOwn(comment)))
                continue;
            if (whose === 'of this account')
                return comment;
            nameless ??= comment;
        }
    }
    return nameless;
}


/***/ }),

/***/ 3430:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   iP: () => (/* binding */ keepDriftIssue),
/* harmony export */   lI: () => (/* binding */ closeDriftIssue)
/* harmony export */ });
/* unused harmony export DRIFT_LABEL */
/* harmony import */ var _access_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1649);
/* harmony import */ var _account_mark_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4224);


const DRIFT_LABEL = 'smooch-drift';
async function keepDriftIssue(repository, text) {
    const { client, owner, repo, pause } = repository;
    const { digest, title, body, changed, stays } = text;
    const find = async () => (await openIssues(repository, text))[0];
    const [oldest, ...doubles] = await openIssues(repository, text);
    const issue = oldest ?? (await closedByHand(repository, text));
    if (issue === undefined) {
        await (0,_access_js__WEBPACK_IMPORTED_MODULE_0__/* .writeOnce */ .Fq)(async () => (await client.rest.issues.create({
            owner,
            repo,
            title,
            body,
            labels: [DRIFT_LABEL],
            request: { retries: 0 },
        })).data, find, pause);
        return;
    }
    const state = oldest === undefined ? { state: 'open' } : {};
    await client.rest.issues.update({ owner, repo, issue_number: issue.number, title, body, ...state });
    if (oldest === undefined)
        await say(repository, issue, stays);
    else if (issue.body?.includes(digest) !== true)
        await say(repository, issue, changed);
    for (const double of doubles)
        await close(repository, double);
}
async function closeDriftIssue(repository, { gone, ...subject }) {
    for (const issue of await openIssues(repository, subject)) {
        await close(repository, issue);
        await say(repository, issue, gone);
    }
}
async function say({ client, owner, repo }, { number }, body) {
    const comment = { owner, repo, issue_number: number, body, request: { retries: 0 } };
    await client.rest.issues.createComment(comment);
}
const SETTLED = '<!-- settled -->';
async function close({ client, owner, repo }, { number, body }) {
    const closed = { state: 'closed', state_reason: 'completed' };
    const settled = { body: `${(body ?? '').trimEnd()}\n${SETTLED}\n` };
    await client.rest.issues.update({ owner, repo, issue_number: number, ...closed, ...settled });
}
async function openIssues(repository, subject) {
    for (const filter of [{ labels: DRIFT_LABEL }, {}]) {
        const found = await searchIssues(repository, subject, { state: 'open', ...filter });
        const issues = found.get('of this account') ?? found.get('of no account') ?? [];
        if (issues.length > 0)
            return issues.sort((one, other) => one.number - other.number);
    }
    return [];
}
async function closedByHand(repository, subject) {
    const found = await searchIssues(repository, subject, { state: 'closed', labels: DRIFT_LABEL });
    return (found.get('of this account') ?? [])
        .filter(({ body }) => body?.includes(SETTLED) !== true)
        .sort((one, other) => other.number - one.number)[0];
}
const PAGES = 20;
async function searchIssues({ client, owner, repo, isOwn }, { marker, account }, filter) {
    const issues = new Map();
    let count = 0;
    const pages = (0,_access_js__WEBPACK_IMPORTED_MODULE_0__/* .pagesOf */ .E0)((page) => client.rest.issues.listForRepo({ owner, repo, per_page: 100, page, ...filter }));
    for await (const page of pages) {
        for (const issue of page) {
            const whose = issue.pull_request === undefined ? (0,_account_mark_js__WEBPACK_IMPORTED_MODULE_1__/* .whoseReport */ .ls)(issue.body, marker, account) : undefined;
            if (whose === undefined || !(await isOwn(issue)))
                continue;
            issues.set(whose, [...(issues.get(whose) ?? []), issue]);
        }
        count += 1;
        if (count >= PAGES)
            break;
    }
    return issues;
}


/***/ }),

/***/ 8121:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ digestMarker),
/* harmony export */   _: () => (/* binding */ markerFor)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);

function markerFor(report, owner, { manifest, instance, only, shard }) {
    const part = shard === undefined ? '' : `${shard.index}/${shard.count}`;
    const about = [owner, manifest.join(' '), instance ?? '', only.join(' '), part].map(harmless);
    return `<!-- smooch-provision:${report}:${shortened(about.join(':').replace(/:+$/, ''))} -->`;
}
function digestMarker(digest) {
    return `<!-- digest:${harmless(digest)} -->`;
}
const LONGEST = 300;
function harmless(text) {
    return encodeURIComponent(Buffer.from(text).toString()).replaceAll('%2F', '/').replaceAll('--', '-%2D');
}
function shortened(text) {
    return text.length <= LONGEST ? text : (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(text).digest('hex');
}


/***/ }),

/***/ 2812:
/***/ ((__webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ZZ: () => (/* binding */ pageOf),
/* harmony export */   ut: () => (/* binding */ runLink)
/* harmony export */ });
/* unused harmony export BODY_CHARACTERS */
/* harmony import */ var _secrets_redaction_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7799);
/* harmony import */ var _summary_summary_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2116);
var __webpack_async_dependencies__ = __webpack_handle_async_dependencies__([_summary_summary_js__WEBPACK_IMPORTED_MODULE_1__]);
_summary_summary_js__WEBPACK_IMPORTED_MODULE_1__ = (__webpack_async_dependencies__.then ? (await __webpack_async_dependencies__)() : __webpack_async_dependencies__)[0];


const BODY_CHARACTERS = 65_536;
function pageOf(outcome, { options, host, markers, closing }) {
    const { environment, keeper } = host;
    const head = markers.join('\n');
    const tail = closing(runLink(environment));
    const most = BODY_CHARACTERS - head.length - tail.length - MARGIN;
    const shown = options.maskAppIds
        ? (0,_secrets_redaction_js__WEBPACK_IMPORTED_MODULE_0__/* .redacted */ .p)({ ...outcome, plan: outcome.plan && withoutAppIds(outcome.plan) }, (text) => keeper.redactAll(text))
        : (0,_secrets_redaction_js__WEBPACK_IMPORTED_MODULE_0__/* .redacted */ .p)(outcome, (text) => keeper.redact(text));
    return `${head}\n${(0,_summary_summary_js__WEBPACK_IMPORTED_MODULE_1__.summaryMarkdown)(shown, most)}\n${tail}\n`;
}
const MARGIN = 100;
function withoutAppIds(plan) {
    const hidden = (one) => one.kind === 'app' && one.id !== undefined ? { ...one, id: '***' } : one;
    return { ...plan, changes: plan.changes.map(hidden), unmanaged: plan.unmanaged.map(hidden) };
}
function runLink(environment) {
    const { GITHUB_SERVER_URL: server, GITHUB_REPOSITORY: repository, GITHUB_RUN_ID: run } = environment;
    if (!/^https?:\/\/[\w.:-]+$/.test(server ?? '') || !/^\d+$/.test(run ?? ''))
        return undefined;
    if (!/^[\w.-]+\/[\w.-]+$/.test(repository ?? ''))
        return undefined;
    return `[the run](${server}/${repository}/actions/runs/${run})`;
}

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } });

/***/ }),

/***/ 8007:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ refusalText)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9473);
/* harmony import */ var _github_status_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2730);


function refusalText(error, { what, permission, pullRequest }) {
    const reason = (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .bD)(error).split('\n', 1)[0] ?? '';
    const status = (0,_github_status_js__WEBPACK_IMPORTED_MODULE_1__/* .statusOf */ .c)(error);
    const head = `${what} could not be written: ${status === undefined ? '' : `${status}, `}${reason.replace(/\.$/, '')}.`;
    const advice = error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ProvisionError */ .uv ? error.remedy : adviceFor(status, reason, permission, pullRequest);
    return advice === undefined ? head : `${head} ${advice}`;
}
function adviceFor(status, reason, permission, pullRequest) {
    if (status === 401)
        return 'The `github-token` is expired, revoked or cut off.';
    if (status === 410)
        return "Issues are disabled in the repository's settings: enable them, or set `issue: false`.";
    if (status === 403 && /rate limit/i.test(reason))
        return 'The next run tries again.';
    if (status !== 403 && status !== 404)
        return undefined;
    if (pullRequest?.fromFork) {
        return 'A pull request from a fork gets a read-only token: see the summary of the job instead.';
    }
    if (pullRequest?.byDependabot) {
        return `Runs for Dependabot get a read-only token, unless the job has \`permissions: { ${permission} }\`.`;
    }
    return `Give the job \`permissions: { ${permission} }\`, or a \`github-token\` that has it.`;
}


/***/ }),

/***/ 4153:
/***/ ((__webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   reportOnGitHub: () => (/* binding */ reportOnGitHub)
/* harmony export */ });
/* harmony import */ var _github_event_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6830);
/* harmony import */ var _plan_drift_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2440);
/* harmony import */ var _words_total_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(991);
/* harmony import */ var _access_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1649);
/* harmony import */ var _account_mark_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4224);
/* harmony import */ var _comment_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6130);
/* harmony import */ var _drift_issue_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(3430);
/* harmony import */ var _marker_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(8121);
/* harmony import */ var _page_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(2812);
/* harmony import */ var _refusal_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(8007);
var __webpack_async_dependencies__ = __webpack_handle_async_dependencies__([_page_js__WEBPACK_IMPORTED_MODULE_8__]);
_page_js__WEBPACK_IMPORTED_MODULE_8__ = (__webpack_async_dependencies__.then ? (await __webpack_async_dependencies__)() : __webpack_async_dependencies__)[0];










async function reportOnGitHub(outcome, options, host) {
    if (outcome.skipped !== undefined || outcome.foreign === true)
        return;
    const { pullRequest, unmerged } = (0,_github_event_js__WEBPACK_IMPORTED_MODULE_0__/* .readEvent */ .j)(host);
    if (pullRequest !== undefined)
        await comment(outcome, options, host, pullRequest);
    else if (unmerged === undefined && options.issue && outcome.mode === 'check')
        await driftIssue(outcome, options, host);
}
const COMMENTED = new Set(['apply', 'plan', 'check', 'destroy']);
async function comment(outcome, options, host, pullRequest) {
    if (options.comment === 'never' || !COMMENTED.has(outcome.mode))
        return;
    const { log } = host;
    const { number, head } = pullRequest;
    if (number === undefined) {
        log.warn('No comment could be written: the event payload (GITHUB_EVENT_PATH) names no pull request.');
        return;
    }
    const marker = (0,_marker_js__WEBPACK_IMPORTED_MODULE_7__/* .markerFor */ ._)('plan', ownerOf(outcome, options, host), options);
    const account = (0,_account_mark_js__WEBPACK_IMPORTED_MODULE_4__/* .accountMarkOf */ .qC)(outcome, options);
    const body = (0,_page_js__WEBPACK_IMPORTED_MODULE_8__/* .pageOf */ .ZZ)(outcome, {
        options,
        host,
        markers: [(0,_account_mark_js__WEBPACK_IMPORTED_MODULE_4__/* .markedWith */ .Fq)(marker, account)],
        closing: (link) => closingLine((0,_account_mark_js__WEBPACK_IMPORTED_MODULE_4__/* .accountText */ .Pm)(account, options), head, link),
    });
    const changes = outcome.plan?.changes.length ?? 0;
    const create = options.comment === 'always' || changes > 0;
    try {
        await (0,_comment_js__WEBPACK_IMPORTED_MODULE_5__/* .keepComment */ .X)(await (0,_access_js__WEBPACK_IMPORTED_MODULE_3__/* .openRepository */ .h_)(options, host), {
            number,
            marker,
            account,
            body,
            create,
        });
    }
    catch (error) {
        const what = `The comment on pull request #${number}`;
        log.warn((0,_refusal_js__WEBPACK_IMPORTED_MODULE_9__/* .refusalText */ .K)(error, { what, permission: 'pull-requests: write', pullRequest }));
    }
}
function closingLine(account, head, link) {
    const commit = head === undefined ? [] : [`for ${head.slice(0, 7)}`];
    const more = link === undefined ? [] : [`details are in the log and the summary of ${link}`];
    return `<sub>${['smooch-provision', ...commit, account, ...more].join(' · ')}</sub>`;
}
async function driftIssue(outcome, options, host) {
    const { plan } = outcome;
    if (plan === undefined || outcome.interrupted)
        return;
    const marker = (0,_marker_js__WEBPACK_IMPORTED_MODULE_7__/* .markerFor */ ._)('drift', plan.owner, options);
    const account = (0,_account_mark_js__WEBPACK_IMPORTED_MODULE_4__/* .accountMarkOf */ .qC)(outcome, options);
    const run = (0,_page_js__WEBPACK_IMPORTED_MODULE_8__/* .runLink */ .ut)(host.environment) ?? 'the latest run of `mode: check`';
    try {
        const repository = await (0,_access_js__WEBPACK_IMPORTED_MODULE_3__/* .openRepository */ .h_)(options, host);
        if ((0,_plan_drift_js__WEBPACK_IMPORTED_MODULE_1__/* .driftIn */ .r)(plan).length === 0 && !(0,_words_total_js__WEBPACK_IMPORTED_MODULE_2__/* .isBlocked */ .lT)(plan)) {
            const gone = `The account matches the manifest again: see ${run}.`;
            await (0,_drift_issue_js__WEBPACK_IMPORTED_MODULE_6__/* .closeDriftIssue */ .lI)(repository, { marker, account, gone });
            return;
        }
        const digest = (0,_marker_js__WEBPACK_IMPORTED_MODULE_7__/* .digestMarker */ .J)(plan.digest);
        const body = (0,_page_js__WEBPACK_IMPORTED_MODULE_8__/* .pageOf */ .ZZ)(outcome, {
            options,
            host,
            markers: [(0,_account_mark_js__WEBPACK_IMPORTED_MODULE_4__/* .markedWith */ .Fq)(marker, account), digest],
            closing: () => `<sub>Found by ${run} in the ${(0,_account_mark_js__WEBPACK_IMPORTED_MODULE_4__/* .accountText */ .Pm)(account, options)}. This issue is updated by later runs, and closed when the account matches the manifest.</sub>`,
        });
        const changed = `The differences have changed: see above, and ${run}.`;
        const stays = `The account still differs from the manifest, so this issue was reopened: see ${run}.`;
        const words = { title: titleOf(plan), body, changed, stays };
        await (0,_drift_issue_js__WEBPACK_IMPORTED_MODULE_6__/* .keepDriftIssue */ .iP)(repository, { marker, account, digest, ...words });
    }
    catch (error) {
        host.log.warn((0,_refusal_js__WEBPACK_IMPORTED_MODULE_9__/* .refusalText */ .K)(error, { what: 'The drift issue', permission: 'issues: write' }));
    }
}
function titleOf({ owner, instance }) {
    return `Smooch drift: ${owner}${instance === null ? '' : ` (${instance})`}`.slice(0, 200);
}
function ownerOf({ plan }, { owner }, { environment }) {
    return plan?.owner ?? owner ?? environment['GITHUB_REPOSITORY'] ?? '';
}

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } });

/***/ }),

/***/ 2440:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ driftIn),
/* harmony export */   reportDrift: () => (/* binding */ reportDrift)
/* harmony export */ });
/* harmony import */ var _reconcile_plan_drift_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2852);
/* harmony import */ var _words_action_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1115);
/* harmony import */ var _words_total_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(991);
/* harmony import */ var _words_value_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3036);




function driftIn({ changes }) {
    return changes.filter(_reconcile_plan_drift_js__WEBPACK_IMPORTED_MODULE_2__/* .isDrift */ ._);
}
function reportDrift(plan, manifest, { log, fails }) {
    const drift = driftIn(plan);
    const ailing = plan.warnings.filter(({ status }) => status !== undefined);
    if (drift.length + ailing.length === 0)
        return undefined;
    const differences = [...drift.flatMap(differencesOf), ...ailing.map(ailmentOf)];
    for (const { address, message } of differences.slice(0, PLACES)) {
        log.warn(message, manifest.place(address), { code: 'drift-warning', address });
    }
    const left = differences.length - PLACES;
    if (left > 0)
        log.info(`and ${(0,_words_total_js__WEBPACK_IMPORTED_MODULE_1__/* .counted */ .hS)(left, 'more difference')}; the plan lists them all`);
    const counts = {};
    for (const { action } of drift)
        counts[action] = (counts[action] ?? 0) + 1;
    const total = [
        ...(drift.length === 0 ? [] : [`The account differs from the manifest: ${(0,_words_total_js__WEBPACK_IMPORTED_MODULE_1__/* .plannedTotal */ .f7)(counts)}.`]),
        ...ailmentText(ailing),
    ].join(' ');
    if (!fails) {
        log.notice(total);
        return undefined;
    }
    const remedy = drift.length > 0
        ? 'Run `mode: apply` to restore what the manifest declares, or add the changes in the account to ' +
            'the manifest.'
        : ailing.every(({ status }) => status === 'blocked')
            ? 'Replace what is in the way with `prune`, as the warnings say, or set `api` back.'
            : 'Fix it at its source (a dashboard, an expired certificate, a consent): a run cannot.';
    return { code: 'drift', message: total, remedy: `${remedy} \`fail-on-drift: false\` only reports it.` };
}
const PLACES = 10;
const VALUE = 120;
function ailmentText(ailing) {
    if (ailing.length === 0)
        return [];
    const statuses = [...new Set(ailing.flatMap(({ status }) => status ?? []))].sort().join(', ');
    return [`${(0,_words_total_js__WEBPACK_IMPORTED_MODULE_1__/* .counted */ .hS)(ailing.length, 'resource')} not working (${statuses}); see the warnings.`];
}
function ailmentOf({ address, message }) {
    return { address, message: `${address}: ${message}` };
}
function differencesOf(change) {
    const { address, action, fields, why } = change;
    if (action !== 'update')
        return [{ address, message: `${address}: to ${_words_action_js__WEBPACK_IMPORTED_MODULE_0__/* .ACTIONS */ .k[action].verb}, ${why}` }];
    return fields.map((field) => ({
        address: `${address}.${field.path}`,
        message: `${address}.${field.path} differs: ${differenceText(field)}`,
    }));
}
function differenceText(field) {
    const difference = (0,_words_value_js__WEBPACK_IMPORTED_MODULE_3__/* .differenceOf */ .Pq)(field);
    if (difference.kind === 'value')
        return `${(0,_words_value_js__WEBPACK_IMPORTED_MODULE_3__/* .valueText */ .Ru)(difference.before, VALUE)} in the account, ${(0,_words_value_js__WEBPACK_IMPORTED_MODULE_3__/* .valueText */ .Ru)(difference.after, VALUE)} in the manifest`;
    const only = (values, where) => values.length === 0 ? [] : [`${(0,_words_value_js__WEBPACK_IMPORTED_MODULE_3__/* .valueText */ .Ru)(values, VALUE)} only in the ${where}`];
    return [...only(difference.removed, 'account'), ...only(difference.added, 'manifest')].join(', ');
}


/***/ }),

/***/ 5400:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ unmanagedTable),
/* harmony export */   J_: () => (/* binding */ failureList),
/* harmony export */   U3: () => (/* binding */ errorPart),
/* harmony export */   Vb: () => (/* binding */ warningList),
/* harmony export */   iK: () => (/* binding */ problemTable),
/* harmony export */   wO: () => (/* binding */ faultPart)
/* harmony export */ });
/* harmony import */ var _manifest_yaml_problem_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4833);
/* harmony import */ var _log_errors_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4791);
/* harmony import */ var _words_action_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1115);
/* harmony import */ var _words_budget_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1108);
/* harmony import */ var _words_cause_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(7526);
/* harmony import */ var _words_kind_text_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(9087);
/* harmony import */ var _words_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5550);
/* harmony import */ var _words_total_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(991);








function errorPart(error) {
    return faultPart({ message: (0,_log_errors_text_js__WEBPACK_IMPORTED_MODULE_0__/* .headOf */ .Uo)(error), remedy: (0,_log_errors_text_js__WEBPACK_IMPORTED_MODULE_0__/* .remedyOf */ .SM)(error) });
}
function faultPart({ message, remedy }) {
    const lines = [`❌ **${(0,_words_text_js__WEBPACK_IMPORTED_MODULE_2__/* .markdownProse */ .h$)(message, MESSAGE)}**`];
    if (remedy !== undefined)
        lines.push(`**What to do:** ${(0,_words_text_js__WEBPACK_IMPORTED_MODULE_2__/* .markdownProse */ .h$)(remedy, MESSAGE)}`);
    return (0,_words_budget_js__WEBPACK_IMPORTED_MODULE_4__/* .wholePart */ .pg)(lines.join('\n\n'));
}
function problemTable(problems) {
    return (0,_words_budget_js__WEBPACK_IMPORTED_MODULE_4__/* .listPart */ .qS)({
        head: '| Where | What is wrong |\n| :-- | :-- |',
        items: problems,
        row: ({ address, message, place }) => {
            const where = place && (0,_words_text_js__WEBPACK_IMPORTED_MODULE_2__/* .markdownCode */ .D9)((0,_manifest_yaml_problem_js__WEBPACK_IMPORTED_MODULE_5__/* .formatPlace */ .dE)(place));
            const what = [where, address === '' ? undefined : (0,_words_text_js__WEBPACK_IMPORTED_MODULE_2__/* .markdownCode */ .D9)(address)];
            return `| ${what.filter((text) => text !== undefined).join('<br>')} | ${(0,_words_text_js__WEBPACK_IMPORTED_MODULE_2__/* .markdownProse */ .h$)(message, MESSAGE)} |`;
        },
        rest: (left) => `… and ${(0,_words_total_js__WEBPACK_IMPORTED_MODULE_3__/* .counted */ .hS)(left.length, 'more problem')}.`,
    });
}
function failureList(results) {
    return (0,_words_budget_js__WEBPACK_IMPORTED_MODULE_4__/* .listPart */ .qS)({
        head: '### What failed\n',
        items: (0,_words_cause_js__WEBPACK_IMPORTED_MODULE_6__/* .causesOf */ .c)(results),
        row: ({ error, remedy, failures }) => {
            const named = failures
                .slice(0, NAMED)
                .map(({ action, address }) => `${_words_action_js__WEBPACK_IMPORTED_MODULE_1__/* .ACTIONS */ .k[action].verb} ${(0,_words_text_js__WEBPACK_IMPORTED_MODULE_2__/* .markdownCode */ .D9)(address)}`);
            if (failures.length > NAMED)
                named.push(`and ${(0,_words_total_js__WEBPACK_IMPORTED_MODULE_3__/* .thousands */ .oh)(failures.length - NAMED)} more`);
            const advice = remedy === undefined ? '' : `<br>**What to do:** ${(0,_words_text_js__WEBPACK_IMPORTED_MODULE_2__/* .markdownProse */ .h$)(remedy, MESSAGE)}`;
            return `- ❌ ${(0,_words_text_js__WEBPACK_IMPORTED_MODULE_2__/* .markdownProse */ .h$)(error, MESSAGE)}<br>${named.join(', ')}${advice}`;
        },
        rest: (left) => `… and ${(0,_words_total_js__WEBPACK_IMPORTED_MODULE_3__/* .counted */ .hS)(left.length, 'more cause')}.`,
    });
}
function unmanagedTable({ title, items: unmanaged }) {
    return (0,_words_budget_js__WEBPACK_IMPORTED_MODULE_4__/* .listPart */ .qS)({
        head: [
            `<details${unmanaged.length > OPEN ? '' : ' open'}><summary>${title}: ${(0,_words_total_js__WEBPACK_IMPORTED_MODULE_3__/* .thousands */ .oh)(unmanaged.length)}</summary>`,
            '',
            '| Kind | What | Id | In |',
            '| :-- | :-- | :-- | :-- |',
        ].join('\n'),
        items: unmanaged,
        row: ({ kind, label, id, app }) => `| ${(0,_words_text_js__WEBPACK_IMPORTED_MODULE_2__/* .markdown */ .wD)((0,_words_kind_text_js__WEBPACK_IMPORTED_MODULE_7__/* .kindText */ .u)(kind))} | ${(0,_words_text_js__WEBPACK_IMPORTED_MODULE_2__/* .markdownCode */ .D9)(label)} | ${(0,_words_text_js__WEBPACK_IMPORTED_MODULE_2__/* .markdownCode */ .D9)(id, 40)} | ${app === undefined ? '' : (0,_words_text_js__WEBPACK_IMPORTED_MODULE_2__/* .markdownCode */ .D9)(app)} |`,
        tail: '\n</details>',
        rest: (left) => `… and ${(0,_words_total_js__WEBPACK_IMPORTED_MODULE_3__/* .thousands */ .oh)(left.length)} more.`,
    });
}
function warningList(warnings) {
    return (0,_words_budget_js__WEBPACK_IMPORTED_MODULE_4__/* .listPart */ .qS)({
        head: '### Warnings\n',
        items: warnings,
        row: ({ address, message }) => `- ⚠️ ${address === undefined ? '' : `${(0,_words_text_js__WEBPACK_IMPORTED_MODULE_2__/* .markdownCode */ .D9)(address)}: `}${(0,_words_text_js__WEBPACK_IMPORTED_MODULE_2__/* .markdownProse */ .h$)(message, MESSAGE)}`,
        rest: (left) => `… and ${(0,_words_total_js__WEBPACK_IMPORTED_MODULE_3__/* .counted */ .hS)(left.length, 'more warning')}.`,
    });
}
const MESSAGE = 500;
const NAMED = 10;
const OPEN = 10;


/***/ }),

/***/ 3256:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EO: () => (/* binding */ plainMarkdown),
/* harmony export */   R$: () => (/* binding */ SUMMARY_BYTES),
/* harmony export */   fM: () => (/* binding */ leadParts)
/* harmony export */ });
/* harmony import */ var _log_errors_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4791);
/* harmony import */ var _words_budget_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1108);
/* harmony import */ var _words_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5550);
/* harmony import */ var _words_total_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(991);
/* harmony import */ var _findings_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5400);





const SUMMARY_BYTES = 900 * 1024;
function plainMarkdown(input) {
    const { warnings = [] } = input;
    return (0,_words_budget_js__WEBPACK_IMPORTED_MODULE_4__/* .pageWithin */ .vJ)([...leadParts(input), ...(warnings.length > 0 ? [(0,_findings_js__WEBPACK_IMPORTED_MODULE_3__/* .warningList */ .Vb)(warnings)] : [])], SUMMARY_BYTES);
}
function leadParts(input) {
    const { results = [], error, drift, skipped, note } = input;
    const errors = input.errors ?? (error === undefined ? [] : [error]);
    const problems = input.problems ?? errors.flatMap(_log_errors_text_js__WEBPACK_IMPORTED_MODULE_0__/* .problemsOf */ .GW);
    const parts = [(0,_words_budget_js__WEBPACK_IMPORTED_MODULE_4__/* .wholePart */ .pg)(titleOf(input)), (0,_words_budget_js__WEBPACK_IMPORTED_MODULE_4__/* .wholePart */ .pg)(contextOf(input))];
    if (note !== undefined)
        parts.push((0,_words_budget_js__WEBPACK_IMPORTED_MODULE_4__/* .wholePart */ .pg)((0,_words_text_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownProse */ .h$)(note, 500)));
    if (skipped !== undefined && results.length > 0)
        parts.push((0,_words_budget_js__WEBPACK_IMPORTED_MODULE_4__/* .wholePart */ .pg)((0,_words_text_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownProse */ .h$)(skipped, 500)));
    parts.push(...errors.map(_findings_js__WEBPACK_IMPORTED_MODULE_3__/* .errorPart */ .U3));
    if (drift !== undefined)
        parts.push((0,_findings_js__WEBPACK_IMPORTED_MODULE_3__/* .faultPart */ .wO)(drift));
    if (problems.length > 0)
        parts.push((0,_findings_js__WEBPACK_IMPORTED_MODULE_3__/* .problemTable */ .iK)(problems));
    if (results.some(({ status }) => status === 'failed'))
        parts.push((0,_findings_js__WEBPACK_IMPORTED_MODULE_3__/* .failureList */ .J_)(results));
    return parts;
}
function titleOf(input) {
    return `## Smooch ${(0,_words_text_js__WEBPACK_IMPORTED_MODULE_1__/* .markdown */ .wD)(input.mode, 20)}: ${outcomeOf(input)}`;
}
function outcomeOf(input) {
    const { plan, results = [], problems = [], error, interrupted, mode, drift, skipped, title } = input;
    const { done, failed, 'not-started': left } = (0,_words_total_js__WEBPACK_IMPORTED_MODULE_2__/* .tally */ .N4)(results);
    const total = (0,_words_total_js__WEBPACK_IMPORTED_MODULE_2__/* .doneTotal */ .Jq)(results);
    if (interrupted)
        return `interrupted after ${(0,_words_total_js__WEBPACK_IMPORTED_MODULE_2__/* .thousands */ .oh)(done)} of ${(0,_words_total_js__WEBPACK_IMPORTED_MODULE_2__/* .counted */ .hS)(results.length, 'change')}`;
    if (failed + left > 0) {
        const parts = [
            total,
            failed > 0 ? `${(0,_words_total_js__WEBPACK_IMPORTED_MODULE_2__/* .thousands */ .oh)(failed)} failed` : '',
            left > 0 ? `${(0,_words_total_js__WEBPACK_IMPORTED_MODULE_2__/* .thousands */ .oh)(left)} not started` : '',
        ];
        return parts.filter((part) => part !== '').join(', ');
    }
    if (error !== undefined || problems.length > 0)
        return 'failed';
    if (total !== '')
        return `${total}${plan === undefined ? '' : `, ${(0,_words_total_js__WEBPACK_IMPORTED_MODULE_2__/* .thousands */ .oh)(plan.summary.unchanged)} unchanged`}`;
    if (title !== undefined)
        return title;
    if (skipped !== undefined)
        return `skipped: ${(0,_words_text_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownProse */ .h$)(skipped, 200)}`;
    if (plan === undefined)
        return mode === 'validate' ? 'the manifest is valid' : 'done';
    const verdict = drift === undefined ? '' : ' (failed)';
    if (plan.changes.length === 0)
        return `no changes${verdict}`;
    return `${(0,_words_total_js__WEBPACK_IMPORTED_MODULE_2__/* .plannedTotal */ .f7)(plan.summary)}, ${(0,_words_total_js__WEBPACK_IMPORTED_MODULE_2__/* .thousands */ .oh)(plan.summary.unchanged)} unchanged${verdict}`;
}
function contextOf({ plan, seconds, requests }) {
    const run = `${(0,_words_total_js__WEBPACK_IMPORTED_MODULE_2__/* .spanText */ .Cp)(seconds)}, ${(0,_words_total_js__WEBPACK_IMPORTED_MODULE_2__/* .counted */ .hS)(requests, 'request')}`;
    if (plan === undefined)
        return run;
    const instance = plan.instance === null ? [] : [`instance ${(0,_words_text_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownCode */ .D9)(plan.instance)}`];
    const digest = plan.changes.length === 0 ? [] : [`plan ${(0,_words_text_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownCode */ .D9)(plan.digest, 80)}`];
    return [(0,_words_text_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownCode */ .D9)(plan.owner), ...instance, `API ${(0,_words_text_js__WEBPACK_IMPORTED_MODULE_1__/* .markdown */ .wD)(plan.api)}`, run, ...digest].join(' · ');
}


/***/ }),

/***/ 1108:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   pg: () => (/* binding */ wholePart),
/* harmony export */   qS: () => (/* binding */ listPart),
/* harmony export */   vJ: () => (/* binding */ pageWithin)
/* harmony export */ });
function wholePart(text) {
    const size = bytes(text);
    return { size: () => size, within: (most) => (size <= most ? text : '') };
}
function listPart({ head, items, row, tail = '', rest }) {
    const rows = [];
    let size = bytes(head) + bytes(tail) + 2;
    const make = (enough) => {
        for (const item of items.slice(rows.length)) {
            if (size > enough)
                return;
            const written = row(item);
            rows.push(written);
            size += bytes(written) + 1;
        }
    };
    return {
        size(enough) {
            make(enough);
            return size;
        },
        within(most) {
            make(most);
            if (size <= most)
                return joined(head, rows, tail);
            const fits = fitting(rows, most - bytes(head) - bytes(tail) - REST);
            const text = joined(head, rows.slice(0, fits), tail, rest(items.slice(fits)));
            return bytes(text) <= most ? text : '';
        },
    };
}
function pageWithin(parts, most) {
    const smallestFirst = parts
        .map((part, place) => ({ part, place, size: part.size(most) }))
        .sort((one, other) => one.size - other.size);
    const texts = [];
    let room = most - 1 - 2 * parts.length;
    for (const [index, { part, place }] of smallestFirst.entries()) {
        const text = part.within(Math.floor(room / (parts.length - index)));
        texts[place] = text;
        room -= bytes(text);
    }
    return `${texts.filter((text) => text !== '').join('\n\n')}\n`;
}
const REST = 400;
function fitting(rows, room) {
    let used = 0;
    const over = rows.findIndex((row) => {
        used += bytes(row) + 1;
        return used > room;
    });
    return over < 0 ? rows.length : over;
}
function joined(head, rows, tail, rest = '') {
    return [head, ...rows].join('\n') + (rest === '' ? '' : `\n\n${rest}`) + (tail === '' ? '' : `\n${tail}`);
}
function bytes(text) {
    return Buffer.byteLength(text);
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


/***/ })

};
