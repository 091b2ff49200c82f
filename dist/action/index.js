import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
/******/ var __webpack_modules__ = ({

/***/ 2613:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("assert");

/***/ }),

/***/ 181:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("buffer");

/***/ }),

/***/ 6982:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("crypto");

/***/ }),

/***/ 9896:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("fs");

/***/ }),

/***/ 8611:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("http");

/***/ }),

/***/ 5692:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("https");

/***/ }),

/***/ 9278:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("net");

/***/ }),

/***/ 7598:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:crypto");

/***/ }),

/***/ 3024:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs");

/***/ }),

/***/ 7067:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http");

/***/ }),

/***/ 4708:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:https");

/***/ }),

/***/ 8161:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:os");

/***/ }),

/***/ 6760:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:path");

/***/ }),

/***/ 8500:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:timers/promises");

/***/ }),

/***/ 8877:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:v8");

/***/ }),

/***/ 857:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("os");

/***/ }),

/***/ 2203:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("stream");

/***/ }),

/***/ 4756:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("tls");

/***/ }),

/***/ 2018:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("tty");

/***/ }),

/***/ 7016:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("url");

/***/ }),

/***/ 9023:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("util");

/***/ }),

/***/ 612:
/***/ ((__webpack_module__, __unused_webpack___webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony import */ var _actions_core__WEBPACK_IMPORTED_MODULE_9__ = __nccwpck_require__(9099);
/* harmony import */ var _github_event_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(6830);
/* harmony import */ var _inputs_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(2114);
/* harmony import */ var _provision_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(9355);
/* harmony import */ var _publish_outputs_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(4814);
/* harmony import */ var _publish_step_outputs_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(5267);
/* harmony import */ var _report_log_faults_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(7261);
/* harmony import */ var _report_log_log_js__WEBPACK_IMPORTED_MODULE_6__ = __nccwpck_require__(2951);
/* harmony import */ var _report_log_redacted_log_js__WEBPACK_IMPORTED_MODULE_12__ = __nccwpck_require__(9331);
/* harmony import */ var _runtime_signals_js__WEBPACK_IMPORTED_MODULE_7__ = __nccwpck_require__(4234);
/* harmony import */ var _runtime_stop_js__WEBPACK_IMPORTED_MODULE_10__ = __nccwpck_require__(6299);
/* harmony import */ var _runtime_streams_js__WEBPACK_IMPORTED_MODULE_11__ = __nccwpck_require__(3526);
/* harmony import */ var _secrets_secret_js__WEBPACK_IMPORTED_MODULE_8__ = __nccwpck_require__(5777);













const { env } = process;
const keeper = new _secrets_secret_js__WEBPACK_IMPORTED_MODULE_8__/* .SecretRegistry */ .ks(_actions_core__WEBPACK_IMPORTED_MODULE_9__/* .setSecret */ .Pq);
const stop = new _runtime_stop_js__WEBPACK_IMPORTED_MODULE_10__/* .Stop */ .V();
const stdout = (0,_runtime_streams_js__WEBPACK_IMPORTED_MODULE_11__/* .outletTo */ .J)(process.stdout, ({ code, message }) => stderr().write(`Warning: standard output takes no more (${code ?? message}); the log goes on here.\n`));
let fallback;
const errors = [];
const log = (0,_report_log_redacted_log_js__WEBPACK_IMPORTED_MODULE_12__/* .redactedLog */ .n)((0,_report_log_log_js__WEBPACK_IMPORTED_MODULE_6__/* .jobLog */ .W)(write, { debug: env['RUNNER_DEBUG'] === '1' }), (text) => keeper.redact(text));
let over = false;
(0,_runtime_signals_js__WEBPACK_IMPORTED_MODULE_7__/* .onUncaught */ .n6)((error) => {
    fail(error);
    stop.request('an internal error');
});
(0,_runtime_signals_js__WEBPACK_IMPORTED_MODULE_7__/* .onEarlyEnd */ .WU)(() => over, fail);
await main();
async function main() {
    const release = (0,_runtime_signals_js__WEBPACK_IMPORTED_MODULE_7__/* .onSignals */ .rL)(stop, log, { inJob: true });
    let ended;
    let failure;
    try {
        const options = (0,_inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .readOptions */ .Tt)(_actions_core__WEBPACK_IMPORTED_MODULE_9__/* .getInput */ .V4, keeper);
        if (!options.maskAppIds) {
            log.notice('`mask-app-ids` is false: app ids are not masked in this job. Other jobs can use them.');
        }
        const host = await jobHost();
        ended = { outcome: await (0,_provision_js__WEBPACK_IMPORTED_MODULE_2__/* .provision */ .m)(options, host), options, host };
        if (ended.outcome.failed || ended.outcome.drifted)
            process.exitCode = 1;
    }
    catch (error) {
        failure = error;
        fail(error);
    }
    finally {
        if (ended === undefined)
            await summariseFailure(failure);
        else
            await report(ended);
        over = true;
        await repeatLostErrors();
        release();
    }
}
function write(text) {
    if (stdout.broken())
        stderr().write(text);
    else {
        if (text.startsWith('::error'))
            errors.push(text);
        stdout.write(text);
    }
}
async function repeatLostErrors() {
    if (errors.length === 0)
        return;
    await stdout.settled();
    await new Promise((resolve) => setImmediate(resolve));
    if (stdout.broken())
        for (const text of errors)
            stderr().write(text);
}
function fail(error) {
    process.exitCode = 1;
    (0,_report_log_faults_js__WEBPACK_IMPORTED_MODULE_5__/* .logError */ .vV)(log, error);
}
async function jobHost() {
    return {
        log,
        keeper,
        stop,
        workspace: env['GITHUB_WORKSPACE'] || (0,_runtime_signals_js__WEBPACK_IMPORTED_MODULE_7__/* .currentFolder */ .MO)(),
        environment: env,
        event: env['GITHUB_EVENT_NAME'],
        files: env['RUNNER_TEMP'] || (await Promise.resolve(/* import() */).then(__nccwpck_require__.t.bind(__nccwpck_require__, 8161, 19))).tmpdir(),
        spareMemory,
        now: Date.now,
        pace: 1,
    };
}
async function report(ended) {
    const steps = [setOutputs, summarise, noteMaskedOutputs, reportOnGitHub];
    let { outcome } = ended;
    for (const step of steps) {
        try {
            await step({ ...ended, outcome });
        }
        catch (error) {
            fail(error);
            outcome = { ...outcome, failed: true, errors: [...outcome.errors, error] };
        }
    }
}
function setOutputs({ outcome }) {
    (0,_publish_step_outputs_js__WEBPACK_IMPORTED_MODULE_4__/* .writeOutputs */ .K)((0,_publish_outputs_js__WEBPACK_IMPORTED_MODULE_3__/* .outputsOf */ .Y)(outcome), env, log);
}
async function summarise({ outcome }) {
    if (!env['GITHUB_STEP_SUMMARY'])
        return;
    const { writeJobSummary } = await __nccwpck_require__.e(/* import() */ 9179).then(__nccwpck_require__.bind(__nccwpck_require__, 9179));
    await writeJobSummary(outcome, { keeper, log });
}
async function summariseFailure(error) {
    const mode = _actions_core__WEBPACK_IMPORTED_MODULE_9__/* .getInput */ .V4('mode') || _inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .INPUT_DEFAULTS */ .WJ.mode;
    await summarise({ outcome: { mode, error, seconds: process.uptime(), requests: 0 } }).catch(fail);
}
async function noteMaskedOutputs({ outcome, options, host }) {
    if (!options.maskAppIds || outcome.credentials === undefined || !env['GITHUB_WORKFLOW_REF'])
        return;
    const { maskedAppIdOutputs } = await Promise.all(/* import() */[__nccwpck_require__.e(6991), __nccwpck_require__.e(8609)]).then(__nccwpck_require__.bind(__nccwpck_require__, 8609));
    const masked = await maskedAppIdOutputs(env, host.workspace);
    if (masked.length === 0)
        return;
    log.notice(`${masked.join(', ')}: app ids are masked, and GitHub gives other jobs an empty text for a masked value. Set ` +
        '`mask-app-ids: false`, or use `mode: credentials` in the other job.');
}
async function reportOnGitHub({ outcome, options, host }) {
    const hasPage = options.issue || (0,_github_event_js__WEBPACK_IMPORTED_MODULE_0__/* .readEvent */ .j)(host).pullRequest !== undefined;
    if (options.githubToken === undefined || !hasPage)
        return;
    const github = await Promise.all(/* import() */[__nccwpck_require__.e(2116), __nccwpck_require__.e(4256)]).then(__nccwpck_require__.bind(__nccwpck_require__, 4153));
    await github.reportOnGitHub(outcome, options, host);
}
async function spareMemory() {
    const { setFlagsFromString } = await Promise.resolve(/* import() */).then(__nccwpck_require__.t.bind(__nccwpck_require__, 8877, 19));
    setFlagsFromString('--semi-space-growth-factor=1');
}
function stderr() {
    fallback ??= (0,_runtime_streams_js__WEBPACK_IMPORTED_MODULE_11__/* .outletTo */ .J)(process.stderr);
    return fallback;
}

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 9473:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $N: () => (/* binding */ codeOf),
/* harmony export */   Me: () => (/* binding */ PlanRefused),
/* harmony export */   Sh: () => (/* binding */ ManifestError),
/* harmony export */   bD: () => (/* binding */ messageOf),
/* harmony export */   uv: () => (/* binding */ ProvisionError)
/* harmony export */ });
class ProvisionError extends Error {
    name = 'ProvisionError';
    code;
    remedy;
    address;
    constructor(code, message, options = {}) {
        super(message, options.cause === undefined ? undefined : { cause: options.cause });
        this.code = code;
        this.remedy = options.remedy;
        this.address = options.address;
    }
}
class ManifestError extends ProvisionError {
    name = 'ManifestError';
    problems;
    said;
    constructor(problems, said = {}) {
        const count = problems.length === 1 ? 'a problem' : `${problems.length} problems`;
        super('manifest-invalid', `The manifest has ${count}; nothing was changed.`);
        this.problems = problems;
        this.said = said;
    }
}
class PlanRefused extends ProvisionError {
    name = 'PlanRefused';
    problems;
    constructor(problems) {
        super('plan-refused', problems.length === 1
            ? 'The plan was refused; nothing was changed.'
            : `The plan was refused for ${problems.length} reasons; nothing was changed.`);
        this.problems = problems;
    }
}
function messageOf(error) {
    return error instanceof Error ? error.message : String(error);
}
function codeOf(error) {
    return error instanceof ProvisionError ? error.code : 'internal';
}


/***/ }),

/***/ 6830:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ readEvent)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3024);

function readEvent({ event, environment }) {
    const name = event ?? environment['GITHUB_EVENT_NAME'];
    const payload = payloadIn(environment) ?? {};
    const refs = [environment['GITHUB_REF'], objectOf(payload['deployment'])['ref']].map(String);
    const inRefs = refs.flatMap((ref) => /^refs\/pull\/(\d+)\//.exec(ref)?.[1] ?? []);
    const isNamedSo = name?.startsWith('pull_request') ?? false;
    const carried = carriedIn(payload);
    const pullRequest = carried ?? (isNamedSo || inRefs.length > 0 ? UNTOLD : undefined);
    const isUnmerged = pullRequest !== undefined && (carried?.merged !== true || inRefs.length > 0);
    return {
        name,
        pullRequest: pullRequest && { ...pullRequest, number: pullRequest.number ?? numberOf(Number(inRefs[0])) },
        unmerged: isUnmerged ? 'pull request' : isQueued(payload, refs) ? 'merge queue' : undefined,
        withholdsSecrets: isNamedSo,
        startedByDependabot: environment['GITHUB_ACTOR']
            ? environment['GITHUB_ACTOR'] === DEPENDABOT
            : isDependabot(payload['sender']),
    };
}
function isQueued(payload, refs) {
    const followed = [payload['workflow_run'], payload['check_suite']].map(objectOf);
    const suite = objectOf(objectOf(payload['check_run'])['check_suite']);
    const branches = [...followed, suite].map(({ head_branch: branch }) => `refs/heads/${String(branch)}`);
    return (isObject(payload['merge_group']) ||
        followed.some(({ event }) => event === 'merge_group') ||
        [...refs, ...branches].some((ref) => ref.startsWith('refs/heads/gh-readonly-queue/')));
}
const UNTOLD = { number: undefined, head: undefined, fromFork: undefined, byDependabot: false };
function carriedIn(payload) {
    return (fullOne(payload['pull_request'], payload['number']) ??
        commentedOne(payload['issue']) ??
        oneOfRun(payload['workflow_run'], payload) ??
        oneOfCheck(objectOf(payload['check_run'])['check_suite'], payload) ??
        oneOfCheck(payload['check_suite'], payload) ??
        dispatchedOne(objectOf(payload['client_payload'])['pull_request']));
}
function fullOne(value, outer) {
    const number = numberOf(objectOf(value)['number'] ?? outer);
    if (!isObject(value) || number === undefined)
        return undefined;
    const { head, base, user, merged, merged_at: mergedAt } = value;
    const [from, to] = [nameOf(objectOf(head)['repo']), nameOf(objectOf(base)['repo'])];
    return {
        number,
        head: commitIn(objectOf(head)['sha']),
        fromFork: from === undefined || to === undefined || from !== to,
        byDependabot: isDependabot(user),
        merged: merged === true || typeof mergedAt === 'string',
    };
}
function commentedOne(issue) {
    const { pull_request: pull, number, user } = objectOf(issue);
    if (!isObject(pull))
        return undefined;
    return {
        ...UNTOLD,
        number: numberOf(number),
        byDependabot: isDependabot(user),
        merged: typeof pull['merged_at'] === 'string',
    };
}
function oneOfRun(value, payload) {
    if (!isObject(value))
        return undefined;
    const { event, head_branch: branch, head_sha: sha, head_repository: from, repository } = value;
    const listed = firstListed(value['pull_requests'], branch, payload);
    const home = nameOf(repository) ?? nameOf(payload['repository']);
    const fromFork = from === undefined || home === undefined ? undefined : nameOf(from) !== home;
    const isForOne = typeof event === 'string' && event.startsWith('pull_request');
    if (!isForOne && listed === undefined && fromFork !== true)
        return undefined;
    return {
        number: numberOf(listed?.['number']),
        head: commitIn(sha),
        fromFork,
        byDependabot: isDependabot(value['actor']),
        merged: false,
    };
}
function oneOfCheck(value, payload) {
    const { pull_requests: pulls, head_branch: branch, head_sha: sha } = objectOf(value);
    const listed = firstListed(pulls, branch, payload);
    if (listed === undefined)
        return undefined;
    return {
        ...UNTOLD,
        number: numberOf(listed['number']),
        head: commitIn(sha),
        fromFork: false,
        merged: false,
    };
}
function dispatchedOne(value) {
    return isObject(objectOf(value)['head']) ? fullOne(value, undefined) : undefined;
}
function firstListed(pulls, branch, { repository }) {
    const { id, default_branch: defaultBranch } = objectOf(repository);
    if (!Array.isArray(pulls) || (typeof branch === 'string' && branch === defaultBranch))
        return undefined;
    return pulls.filter(isObject).find(({ base }) => {
        const home = objectOf(objectOf(base)['repo'])['id'];
        return home === undefined || id === undefined || home === id;
    });
}
function payloadIn(environment) {
    const file = environment['GITHUB_EVENT_PATH'];
    if (!file)
        return undefined;
    try {
        const payload = JSON.parse((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(file, 'utf8'));
        return isObject(payload) ? payload : undefined;
    }
    catch {
        return undefined;
    }
}
function nameOf(repository) {
    const name = objectOf(repository)['full_name'];
    return typeof name === 'string' ? name.toLowerCase() : undefined;
}
function numberOf(value) {
    return typeof value === 'number' && Number.isSafeInteger(value) && value > 0 ? value : undefined;
}
function commitIn(value) {
    return typeof value === 'string' && /^[0-9a-f]{7,64}$/.test(value) ? value : undefined;
}
const DEPENDABOT = 'dependabot[bot]';
function isDependabot(user) {
    return objectOf(user)['login'] === DEPENDABOT;
}
function isObject(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
function objectOf(value) {
    return isObject(value) ? value : {};
}


/***/ }),

/***/ 2114:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  WJ: () => (/* binding */ INPUT_DEFAULTS),
  Lk: () => (/* binding */ hasCredentials),
  Bc: () => (/* binding */ isDigest),
  Tt: () => (/* binding */ readOptions)
});

// EXTERNAL MODULE: ./build/errors.js
var errors = __nccwpck_require__(9473);
;// CONCATENATED MODULE: ./build/input-modes.js
const MODES = [
    'apply',
    'plan',
    'check',
    'credentials',
    'destroy',
    'sweep',
    'export',
    'validate',
];
const PLANNING = ['apply', 'plan', 'check'];
const DELETING = ['destroy', 'sweep'];
const INPUT_MODES = {
    mode: MODES,
    manifest: MODES,
    'key-id': MODES,
    'key-secret': MODES,
    jwt: MODES,
    'app-keys': MODES,
    region: MODES,
    subdomain: MODES,
    'api-url': MODES,
    owner: MODES,
    variables: MODES,
    'secret-variables': MODES,
    api: [...DELETING, 'export'],
    instance: [...PLANNING, 'credentials', 'destroy', 'validate'],
    ttl: PLANNING,
    prune: PLANNING,
    'max-deletes': [...PLANNING, 'sweep'],
    'fail-on-drift': ['check'],
    strict: MODES,
    'expect-plan': ['apply'],
    only: [...PLANNING, 'credentials', 'export'],
    shard: [...PLANNING, 'credentials'],
    'export-file': ['export'],
    'dry-run': DELETING,
    confirm: ['destroy'],
    'wait-for-targets': ['apply'],
    'jwt-expires-in': [...PLANNING, 'credentials'],
    'mask-app-ids': [...PLANNING, 'credentials', 'destroy'],
    'allow-unmerged': ['apply'],
    'allow-replace': PLANNING,
    'github-token': MODES,
    'publish-token': MODES,
    comment: [...PLANNING, 'destroy'],
    issue: ['check'],
    'plan-file': [...PLANNING, ...DELETING],
    'max-in-flight': MODES,
    timeout: MODES,
};
const LIMITS = new Set(['dry-run', 'only', 'shard', 'expect-plan']);
const WRITING = new Set(['apply', 'destroy', 'sweep']);
function isWriting(mode) {
    return WRITING.has(mode);
}
function usesInput(mode, name) {
    return modesOf(name).includes(mode);
}
function isGuard(mode, name) {
    return isWriting(mode) && LIMITS.has(name);
}
function unusedText(mode, name) {
    const instead = name === 'dry-run' && mode === 'apply' ? ' To see what would be done, use `mode: plan`.' : '';
    return `has no effect with \`mode: ${mode}\`. It is for ${modesOf(name).join(', ')}.${instead}`;
}
function modesOf(name) {
    return INPUT_MODES[name];
}

;// CONCATENATED MODULE: ./build/key-inputs.js
class WrongInput extends Error {
}
const SHORTEST_KEY_SECRET = 8;
function readCredentials(text, keeper) {
    const [id, secret, jwt] = [text('key-id'), text('key-secret'), text('jwt')];
    if (jwt !== '')
        keeper.learn(jwt);
    hideKey(id, secret, keeper);
    if (jwt !== '') {
        if (id !== '' || secret !== '')
            throw new WrongInput('and `jwt` are both given: keep one of them.');
        return { kind: 'jwt', jwt: keeper.learn(jwt) };
    }
    if (id === '' && secret === '')
        return undefined;
    if (id === '')
        throw new WrongInput('is empty, but `key-secret` is given: both belong together.');
    if (secret === '')
        return undefined;
    if (secret.length < SHORTEST_KEY_SECRET) {
        throw new WrongInput(`comes with a \`key-secret\` of ${secret.length} characters: that is not a whole secret.`);
    }
    return { kind: 'key', id, secret: keeper.learn(secret) };
}
function appKeysIn(lines, keeper) {
    const entries = lines.map((line, index) => entryIn(line, index + 1, keeper));
    const keys = new Map();
    if (entries.every((entry) => 'app' in entry && entry.secret === ''))
        return keys;
    for (const entry of entries) {
        if (!('app' in entry))
            throw new WrongInput(`${entry.wrong}.`);
        const { app, id, secret } = entry;
        const wrong = keys.has(app) ? 'is there twice: keep one' : faultOf(id, secret);
        if (wrong !== undefined)
            throw new WrongInput(`has a wrong line: that of ${app} ${wrong}.`);
        keys.set(app, { kind: 'key', id, secret: keeper.learn(secret) });
    }
    return keys;
}
function entryIn(line, number, keeper) {
    const [, app, id = '', colon, secret = ''] = /^([a-z][a-z0-9-]{0,39})\s*=\s*([^:\s]*)\s*(:?)\s*(.*)$/.exec(line) ?? [];
    if (app === undefined || (colon === '' && id !== '')) {
        for (const part of [line, ...line.split(/[=:\s]+/)])
            if (!isKeyId(part))
                hideKey('', part, keeper);
        const form = 'write `<app>=<key id>:<key secret>`, with the app as the manifest calls it';
        return { wrong: `has a line that names no app and key, number ${number} of those with text: ${form}` };
    }
    hideKey(id, secret, keeper);
    return { app, id, secret };
}
function faultOf(id, secret) {
    if (isKeyId(secret) && !isKeyId(id)) {
        return 'has the secret before the id: write `<key id>:<key secret>`';
    }
    if (secret === '')
        return 'has no secret: check that it exists and that this workflow may read it';
    if (id === '')
        return 'has no key id: check that it exists and that this workflow may read it';
    if (/^(act|svc)_/.test(id))
        return 'has an account key: give that as `key-id` and `key-secret`';
    if (!id.startsWith('app_'))
        return 'has no id of an app key: it begins with app_';
    if (secret.length >= SHORTEST_KEY_SECRET)
        return undefined;
    return `has a secret of ${secret.length} characters: that is not a whole secret`;
}
function hideKey(id, secret, keeper) {
    if (secret !== '')
        keeper.hideForms(keeper.learn(secret), id || undefined);
    if (id !== '' && !isKeyId(id))
        keeper.hideForms(keeper.learn(id));
}
function isKeyId(text) {
    return /^[a-z]{3}_[0-9a-f]{24}$/i.test(text);
}

// EXTERNAL MODULE: ./build/text/duration.js
var duration = __nccwpck_require__(9556);
// EXTERNAL MODULE: ./build/text/own-value.js
var own_value = __nccwpck_require__(2370);
// EXTERNAL MODULE: ./build/text/suggest.js
var suggest = __nccwpck_require__(324);
;// CONCATENATED MODULE: ./build/inputs.js






const COMMENT_POLICIES = ['auto', 'always', 'never'];
const INPUT_DEFAULTS = {
    mode: 'apply',
    manifest: '.github/smooch.yml',
    'key-id': '',
    'key-secret': '',
    jwt: '',
    'app-keys': '',
    region: 'us',
    subdomain: '',
    'api-url': '',
    owner: '',
    variables: '',
    'secret-variables': '',
    api: 'v2',
    instance: '',
    ttl: '',
    prune: 'none',
    'max-deletes': '5',
    'fail-on-drift': 'true',
    strict: 'false',
    'expect-plan': '',
    only: '',
    shard: '',
    'export-file': '',
    'dry-run': 'false',
    confirm: '',
    'wait-for-targets': '0s',
    'jwt-expires-in': '1h',
    'mask-app-ids': 'true',
    'allow-unmerged': 'false',
    'allow-replace': 'false',
    'github-token': '',
    'publish-token': '',
    comment: 'auto',
    issue: 'false',
    'plan-file': '',
    'max-in-flight': '8',
    timeout: '30m',
};
const RUN_TIME = { least: '1s', most: '5d' };
const TARGET_WAIT = { least: '0s', most: '1d' };
function hasCredentials({ credentials, appKeys }) {
    return credentials !== undefined || appKeys.size > 0;
}
function isDigest(text) {
    return /^sha256:[0-9a-f]{64}$/i.test(text);
}
const REGIONS = {
    us: 'https://api.smooch.io',
    'eu-1': 'https://api.eu-1.smooch.io',
};
function readOptions(read, keeper, secretVariables = new Map()) {
    const wrong = [];
    const text = (name) => read(name).trim() || INPUT_DEFAULTS[name];
    const value = (name, parse, instead) => {
        try {
            return parse(text(name));
        }
        catch (error) {
            if (!(error instanceof WrongInput))
                throw error;
            wrong.push(`\`${name}\` ${error.message}`);
            return instead;
        }
    };
    for (const secret of secretVariables.values())
        if (secret !== '')
            keeper.learn(secret);
    const credentials = value('key-id', () => readCredentials(text, keeper), undefined);
    const appKeys = value('app-keys', (given) => appKeysIn(lines(given), keeper), new Map());
    const warnings = [];
    const options = {
        mode: value('mode', oneOf(MODES), 'validate'),
        manifest: lines(text('manifest')),
        credentials,
        lacksKeySecret: text('key-id') !== '' && text('key-secret') === '' && text('jwt') === '',
        appKeys,
        baseUrl: value('api-url', () => readBaseUrl(text), ''),
        owner: text('owner') || undefined,
        variables: value('variables', variablesIn, new Map()),
        secretVariables: new Map([
            ...secretVariables,
            ...value('secret-variables', (given) => secretVariablesIn(given, keeper), new Map()),
        ]),
        api: value('api', oneOf(['v1.1', 'v2']), 'v2'),
        instance: value('instance', instanceName, undefined),
        ttl: value('ttl', optional(durationOrNever(duration/* LIFETIME */.Sf)), undefined),
        prune: value('prune', oneOf(['none', 'owned', 'all']), 'none'),
        maxDeletes: value('max-deletes', wholeNumber(0, 1_000_000), 0),
        failOnDrift: value('fail-on-drift', truth, true),
        strict: value('strict', truth, true),
        expectPlan: value('expect-plan', optional(planReference), undefined),
        only: lines(text('only')),
        shard: value('shard', optional(shardOf), undefined),
        exportFile: text('export-file') || undefined,
        dryRun: value('dry-run', truth, true),
        confirm: text('confirm') || undefined,
        waitForTargets: value('wait-for-targets', inputs_duration(TARGET_WAIT), 0),
        jwtExpiresIn: value('jwt-expires-in', durationOrNever(duration/* LIFETIME */.Sf), 'never'),
        maskAppIds: value('mask-app-ids', truth, true),
        allowUnmerged: value('allow-unmerged', truth, false),
        allowReplace: value('allow-replace', truth, false),
        githubToken: text('github-token') === '' ? undefined : keeper.learn(text('github-token')),
        publishToken: text('publish-token') === '' ? undefined : keeper.learn(text('publish-token')),
        comment: value('comment', oneOf(COMMENT_POLICIES), 'never'),
        issue: value('issue', truth, false),
        planFile: text('plan-file') || undefined,
        maxInFlight: value('max-in-flight', wholeNumber(1, 64), 1),
        timeout: value('timeout', inputs_duration(RUN_TIME), 0),
        warnings,
    };
    for (const name of Object.keys(INPUT_DEFAULTS)) {
        if (text('mode') !== options.mode || usesInput(options.mode, name) || !isGiven(name, text(name)))
            continue;
        const message = `\`${name}\` ${unusedText(options.mode, name)}`;
        if (isGuard(options.mode, name))
            wrong.push(message);
        else
            warnings.push(`The input ${message}`);
    }
    if (options.ttl !== undefined && options.instance === undefined) {
        wrong.push('`ttl` requires `instance`.');
    }
    for (const name of options.secretVariables.keys()) {
        if (options.variables.has(name)) {
            wrong.push(`\`secret-variables\` and \`variables\` both set ${name}: keep one of them.`);
        }
    }
    if (wrong.length === 0)
        return options;
    throw new errors/* ProvisionError */.uv('input-invalid', wrong.length === 1 ? `The input ${wrong[0]}` : `${wrong.length} inputs are wrong: ${wrong.join(' ')}`, { remedy: 'Correct the inputs of the step. Nothing was changed.' });
}
function isGiven(name, text) {
    return text.toLowerCase() !== INPUT_DEFAULTS[name].toLowerCase();
}
function readBaseUrl(text) {
    const [given, subdomain, region] = [text('api-url'), text('subdomain'), text('region')];
    if (given !== '')
        return baseUrlFrom(given);
    if (subdomain !== '') {
        if (/^[a-z0-9][a-z0-9-]*$/i.test(subdomain))
            return `https://${subdomain}.zendesk.com/sc`;
        throw new WrongInput(`is not set, and \`subdomain\` is ${quoted(subdomain)}: give the name alone, as in acme for acme.zendesk.com.`);
    }
    const host = (0,own_value/* ownValue */.e)(REGIONS, region);
    if (host !== undefined)
        return host;
    throw new WrongInput(`is not set, and \`region\` is ${quoted(region)}, which the vendor does not have: write us or eu-1.${meant(region, Object.keys(REGIONS))}`);
}
function baseUrlFrom(given) {
    if (!URL.canParse(given))
        throw new WrongInput(`is ${quoted(given)}, which is not a URL: write https://…`);
    const url = new URL(given);
    const loopback = /^(localhost|127(\.\d+){3}|\[::1\])$/.test(url.hostname);
    if (url.protocol !== 'https:' && !(url.protocol === 'http:' && loopback)) {
        throw new WrongInput('must begin with https:// (http:// is for an emulator on this machine).');
    }
    if (url.username !== '' || url.password !== '' || url.search !== '' || url.hash !== '') {
        throw new WrongInput('must be an address alone, without credentials, `?` or `#`.');
    }
    return `${url.origin}${url.pathname.replace(/\/+$/, '')}`.replace(/\/v(1\.1|2)$/, '');
}
function lines(text) {
    return text
        .split(/\r?\n/)
        .map((line) => line.trim())
        .filter((line) => line !== '');
}
function variablesIn(text) {
    const variables = new Map();
    for (const line of lines(text)) {
        const at = line.indexOf('=');
        const name = line.slice(0, at === -1 ? undefined : at).trim();
        if (at === -1 || !/^[A-Za-z_][A-Za-z0-9_]*$/.test(name)) {
            throw new WrongInput(`has a line that is not NAME=value: ${at === -1 ? 'it has no `=`' : quoted(name)}.`);
        }
        if (variables.has(name))
            throw new WrongInput(`sets ${name} twice.`);
        variables.set(name, line.slice(at + 1));
    }
    return variables;
}
function secretVariablesIn(text, keeper) {
    const variables = new Map();
    for (const [index, line] of lines(text).entries()) {
        const [, name, value = ''] = /^([A-Za-z_][A-Za-z0-9_]*)\s*=(.*)$/.exec(line) ?? [];
        if (name === undefined) {
            keeper.learn(line);
            throw new WrongInput(`has a line that is not NAME=value, number ${index + 1} of those with text. A value of several lines goes through the environment, under a name such as NAME_SECRET.`);
        }
        if (value !== '')
            keeper.learn(value);
        if (variables.has(name))
            throw new WrongInput(`sets ${name} twice.`);
        variables.set(name, value);
    }
    return variables;
}
function oneOf(choices) {
    return (text) => {
        const choice = choices.find((one) => one === text);
        if (choice !== undefined)
            return choice;
        throw new WrongInput(`is ${quoted(text)}; it can be ${choices.join(', ')}.${meant(text, choices)}`);
    };
}
function meant(word, choices) {
    const near = (0,suggest/* closest */.k)(word, choices);
    return near === undefined ? '' : ` Did you mean ${near}?`;
}
function truth(text) {
    if (/^(true|True|TRUE)$/.test(text))
        return true;
    if (/^(false|False|FALSE)$/.test(text))
        return false;
    throw new WrongInput(`is ${quoted(text)}; write true or false.`);
}
function wholeNumber(least, most) {
    return (text) => {
        const number = Number(text);
        if (/^\d+$/.test(text) && number >= least && number <= most)
            return number;
        throw new WrongInput(`is ${quoted(text)}; write a whole number from ${least} to ${most}.`);
    };
}
function optional(parse) {
    return (text) => (text === '' ? undefined : parse(text));
}
function instanceName(text) {
    const name = text.toLowerCase();
    if (name === '')
        return undefined;
    if (/^[a-z0-9][a-z0-9-]{0,29}$/.test(name))
        return name;
    throw new WrongInput(`is ${quoted(text)}; a name has 1 to 30 letters, digits and hyphens, as in pr-42, and begins with no hyphen.`);
}
function shardOf(text) {
    const [, index, count] = (/^(\d{1,4})\/(\d{1,4})$/.exec(text) ?? []).map(Number);
    if (index !== undefined && count !== undefined && index >= 1 && index <= count)
        return { index, count };
    throw new WrongInput(`is ${quoted(text)}; write which part of how many, as in 2/5.`);
}
function planReference(text) {
    if (isDigest(text) || !/^sha256:/i.test(text))
        return text;
    throw new WrongInput(`is ${quoted(text)}, which is not a digest: write sha256: and 64 hexadecimal digits, or the path of a plan document.`);
}
function inputs_duration(bounds) {
    return (text) => boundedDuration(text, bounds, '');
}
function durationOrNever(bounds) {
    return (text) => (text === 'never' ? text : boundedDuration(text, bounds, ', or never'));
}
function boundedDuration(text, bounds, orNever) {
    const seconds = (0,duration/* parseDuration */.E9)(text);
    if (seconds === undefined)
        throw new WrongInput(`is ${quoted(text)}; write ${duration/* DURATION_FORM */.ec}${orNever}.`);
    if ((0,duration/* isWithinBounds */.dT)(seconds, bounds))
        return seconds;
    throw new WrongInput(`is ${quoted(text)}; it can be ${bounds.least} to ${bounds.most}${orNever}.`);
}
function quoted(text) {
    return JSON.stringify(text.length > 80 ? `${text.slice(0, 80)}…` : text);
}


/***/ }),

/***/ 7925:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   EE: () => (/* binding */ ownFields),
/* harmony export */   HR: () => (/* binding */ takesAppName),
/* harmony export */   JB: () => (/* binding */ appName),
/* harmony export */   PV: () => (/* binding */ knowsSetting),
/* harmony export */   f9: () => (/* binding */ sharedFields),
/* harmony export */   n1: () => (/* binding */ takesMetadataName)
/* harmony export */ });
/* harmony import */ var _manifest_schema_scalar_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(864);
/* harmony import */ var _manifest_yaml_tree_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(312);
/* harmony import */ var _text_own_value_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(2370);
/* harmony import */ var _key_schema_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(6733);




const BOTH = ['v1.1', 'v2'];
const truth = (description) => ({ type: 'truth', description });
const setting = (description, more = {}) => ({
    shape: { ...truth(description), nullable: true },
    ...more,
});
function takesAppName(name) {
    return (0,_manifest_schema_scalar_js__WEBPACK_IMPORTED_MODULE_0__/* .wholePattern */ ._1)(appName.pattern).test(name);
}
function takesMetadataName(name) {
    return (0,_manifest_schema_scalar_js__WEBPACK_IMPORTED_MODULE_0__/* .wholePattern */ ._1)(metadataName.pattern).test(name) && !_manifest_yaml_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .PROTOTYPE_KEYS */ .OJ.has(name);
}
function knowsSetting(name, api) {
    const field = (0,_text_own_value_js__WEBPACK_IMPORTED_MODULE_3__/* .ownValue */ .e)(settings.fields, name);
    return field !== undefined && (field.api === undefined || field.api === api);
}
const settings = {
    type: 'fields',
    noun: 'settings',
    description: 'Settings of the app, by the names of the vendor. Only those written here are managed; null asks the vendor to unset one.',
    examples: [{ maskCreditCardNumbers: true }],
    fields: {
        conversationRetentionSeconds: {
            shape: {
                type: 'whole',
                nullable: true,
                least: 0,
                unit: 'seconds',
                description: 'How many seconds the vendor keeps a conversation before it deletes it. Unset: for ever.',
                examples: [7_776_000],
            },
        },
        maskCreditCardNumbers: setting('Masks credit card numbers in messages.'),
        useAnimalNames: setting('Gives users without a name an animal name.'),
        echoPostback: setting('Shows a postback in the conversation as a message of the user.'),
        ignoreAutoConversationStart: setting('Starts a conversation with the first message, not when a user opens it.'),
        multiConvoEnabled: setting('Lets a user have several conversations. The vendor cannot turn this off again once it is on.', { api: 'v2' }),
        appLocalizationEnabled: setting('Translates the texts that the vendor sends by itself.', { api: 'v2' }),
        endSessionEnabled: setting('Lets a user end a conversation. Needs multiConvoEnabled.', {
            api: 'v2',
            needs: 'multiConvoEnabled',
        }),
        disableConversationReopen: setting('Keeps an ended conversation closed. Needs multiConvoEnabled.', {
            api: 'v2',
            needs: 'multiConvoEnabled',
        }),
    },
};
const metadataName = {
    pattern: String.raw `(?!provision_)(?![\s\S]*\$\{)[^\u0000-\u001f\u007f]{1,200}`,
    rule: 'a name of one to 200 characters that does not begin with provision_, as the marks of this tool do',
};
const metadata = {
    type: 'entries',
    noun: 'metadata entry',
    exampleKey: 'team',
    description: 'Your own data about the app: texts, numbers, true and false. Entries that are not written here stay as they are; null removes one.',
    examples: [{ team: 'care' }],
    key: metadataName,
    of: {
        type: 'scalar',
        nullable: true,
        description: 'A text, a number, true or false; null removes the entry.',
    },
};
const appName = {
    type: 'text',
    description: 'The name of the app. The vendor calls it displayName in v2; here it is name for both.',
    examples: ['Acme Support'],
    pattern: String.raw `[^\s\u0000-\u001f\u007f]([^\u0000-\u001f\u007f]{0,98}[^\s\u0000-\u001f\u007f])?`,
    rule: 'one line of one to 100 characters that does not begin or end with a space',
};
const ownFields = {
    name: {
        required: BOTH,
        shape: appName,
    },
    id: {
        shape: {
            type: 'text',
            description: 'Binds to exactly this app of the account, instead of looking for one by its marks or its name.',
            examples: ['5d8cff3cd55b040010928b5b'],
            pattern: '[0-9a-f]{24}',
            rule: 'an app id: 24 digits and lower-case letters a to f',
        },
    },
    jwt: {
        shape: {
            type: 'fields',
            noun: 'app jwt',
            explicit: true,
            description: 'The token that is signed with the key that the input app-keys gives for this app: apps.<key>.own.jwt.',
            examples: [{ expiresIn: '30d' }],
            fields: { expiresIn: { shape: _key_schema_js__WEBPACK_IMPORTED_MODULE_2__/* .expiresInShape */ .XT } },
            aliases: _key_schema_js__WEBPACK_IMPORTED_MODULE_2__/* .EXPIRY_ALIASES */ .Vg,
        },
    },
};
const sharedFields = {
    protect: { shape: truth('Never delete this app: destroying or pruning it is an error.') },
    settings: { shape: settings },
    metadata: { shape: metadata },
};


/***/ }),

/***/ 1545:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Fm: () => (/* binding */ FOREIGN_TYPES),
/* harmony export */   Ju: () => (/* binding */ channelFieldOf),
/* harmony export */   Km: () => (/* binding */ COMMON_MEMBERS),
/* harmony export */   as: () => (/* binding */ hasMenu),
/* harmony export */   g2: () => (/* binding */ BOT_ID),
/* harmony export */   l6: () => (/* binding */ channelTypeOf),
/* harmony export */   s8: () => (/* binding */ CHANNEL_TYPES),
/* harmony export */   z3: () => (/* binding */ soundsSecret)
/* harmony export */ });
/* harmony import */ var _text_own_value_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(2370);

function channelTypeOf(api, type) {
    const types = CHANNEL_TYPES[api];
    return (0,_text_own_value_js__WEBPACK_IMPORTED_MODULE_0__/* .ownValue */ .e)(types, type);
}
function channelFieldOf(api, type, name) {
    const fields = channelTypeOf(api, type)?.fields ?? COMMON[api];
    return (0,_text_own_value_js__WEBPACK_IMPORTED_MODULE_0__/* .ownValue */ .e)(fields, name);
}
function hasMenu(api, type) {
    return api === 'v1.1' && (type === 'messenger' || type === 'wechat');
}
function soundsSecret(name) {
    return /token|secret|password|passphrase|certificate|credential|apikey|accesskey|privatekey|signingkey|serverkey/i.test(name);
}
const BOT_ID = 'botId';
const COMMON_MEMBERS = new Set([
    'id',
    '_id',
    'type',
    'displayName',
    'status',
    'error',
    'defaultResponder',
    'webhooks',
]);
const COLOUR_WORDS = 'three or six hexadecimal digits';
const WORDS = {
    accessKey: { about: 'The access key of the MessageBird account.' },
    accessTokenKey: { about: 'The key of the Twitter access token.' },
    accessTokenSecret: { about: 'The secret of the Twitter access token.' },
    accessTokenUrl: { about: 'Where WeChat access tokens come from, for accounts with a proxy of their own.' },
    accountId: { about: 'The id of the WhatsApp Business account.' },
    accountManagementAccessToken: { about: 'The token for the WhatsApp Business account.' },
    accountSid: { about: 'The SID of the Twilio account.' },
    actionColor: {
        form: 'colour',
        about: `The colour of buttons and links: ${COLOUR_WORDS}.`,
        initial: '0099ff',
    },
    apiKey: { about: 'The API key of the Mailgun account.' },
    apiSecret: { about: 'The API secret of the Apple Messages for Business account.' },
    appId: { about: 'The id of the Facebook or WeChat app.' },
    appSecret: { about: 'The secret of the Facebook or WeChat app.' },
    authToken: { about: 'The auth token of the Twilio account.' },
    authenticationMessageSecret: { about: 'The secret for authentication messages: 88 characters or more.' },
    autoUpdateBadge: { form: 'truth', about: "Counts unread messages on the app's icon." },
    backgroundImageUrl: { about: 'The image behind the conversation.' },
    baseUrl: { about: 'Where the WhatsApp client listens. Deprecated: use deploymentId.' },
    brandColor: { form: 'colour', about: `The colour of the header: ${COLOUR_WORDS}.`, initial: '65758e' },
    businessIconUrl: { about: 'The image beside the name of the business.' },
    businessId: { about: 'The id of the Apple Messages for Business account.' },
    businessName: { about: 'The name in the header.' },
    buttonHeight: { about: 'The height of the button in pixels, as text.', initial: '58' },
    buttonIconUrl: { about: 'The image on the button.' },
    buttonWidth: { about: 'The width of the button in pixels, as text.', initial: '58' },
    canUserCreateMoreConversations: { form: 'truth', about: 'Lets users begin further conversations.' },
    canUserSeeConversationList: { form: 'truth', about: 'Shows users their conversations.' },
    certificate: { form: 'block', about: 'The p12 certificate for Apple push notifications, in base64.' },
    channelAccessToken: { about: 'The access token of the LINE channel.' },
    channelId: { about: 'The id of the LINE channel.' },
    channelSecret: { about: 'The secret of the LINE channel.' },
    clientEmail: { about: 'The e-mail address of the Firebase service account.' },
    consumerKey: { about: 'The consumer key of the Twitter app.' },
    consumerSecret: { about: 'The consumer secret of the Twitter app.' },
    conversationColor: {
        form: 'colour',
        about: `The colour of the user's messages: ${COLOUR_WORDS}.`,
        initial: '0099ff',
    },
    deploymentId: { about: 'The id of the WhatsApp deployment.' },
    displayStyle: { form: 'style', about: 'How the closed messenger looks.', initial: 'button' },
    domain: { about: 'The domain of the Mailgun account.' },
    encodingAesKey: { about: 'The AES key with which WeChat encrypts.' },
    envName: { about: 'The name of the Twitter environment.' },
    fixedIntroPane: { form: 'truth', about: 'Keeps the introduction in view.' },
    fromAddress: { about: 'The address that mails come from.' },
    hideUnsubscribeLink: { form: 'truth', about: 'Leaves the link to unsubscribe out of mails.' },
    hsmFallbackLanguage: { about: 'The language of a message template where none is given.', initial: 'en_US' },
    incomingAddress: { about: 'The address that mails come in at.' },
    integrationOrder: { form: 'texts', about: 'The ids of the channels that users can go on with, in order.' },
    mspId: { about: 'The messaging service provider id of the Apple account.' },
    messagingServiceSid: { about: 'The SID of the Twilio messaging service.' },
    originWhitelist: { form: 'texts', about: 'The origins of pages that may show the messenger; null is any.' },
    originator: { about: 'The MessageBird number or name that messages come from.' },
    pageAccessToken: { about: 'The access token of the Facebook page.' },
    password: { about: 'The password.' },
    phoneNumberSid: { about: 'The SID of the Twilio phone number.' },
    prechatCapture: { form: 'form', about: 'What a user is asked before a conversation begins.' },
    privateKey: { form: 'block', about: 'The private key of the Firebase service account.' },
    production: { form: 'truth', about: "Uses Apple's production service, not its sandbox." },
    projectId: { about: 'The id of the Firebase project.' },
    qrCodeUrl: { about: 'The QR code of the LINE account.' },
    senderId: { about: 'The sender id of the Firebase project.' },
    serverKey: { about: 'The server key of the Firebase project. In v2 deprecated.' },
    serviceCode: { about: 'The LINE service code.' },
    showAIDisclaimer: { form: 'truth', about: 'Tells users when an AI answers.', initial: true },
    signingKey: { about: 'The key with which incoming requests are signed.' },
    storyMentionsEnabled: { form: 'truth', about: 'Takes in mentions in Instagram stories.', initial: true },
    storyRepliesEnabled: { form: 'truth', about: 'Takes in replies to Instagram stories.', initial: true },
    switcherSecret: { about: 'The LINE switcher secret.' },
    tier: { form: 'tier', about: 'The tier of the Twitter API.' },
    token: { about: 'The token of the bot or account.' },
    username: { about: 'The user name.' },
};
function fieldsFrom(text) {
    const names = text.split(/\s+/).filter((word) => word !== '');
    return Object.fromEntries(names.map((word) => {
        const [, name = word, signs = ''] = /^(\w+?)([!~*?0]*)$/.exec(word) ?? [];
        const { form = 'text', about, initial } = (0,_text_own_value_js__WEBPACK_IMPORTED_MODULE_0__/* .ownValue */ .e)(WORDS, name) ?? { about: name };
        const reading = signs.includes('*') ? 'secret' : signs.includes('?') ? 'unread' : 'shown';
        const field = {
            form,
            description: about,
            required: signs.includes('!'),
            changeable: signs.includes('~'),
            reading,
            nullable: signs.includes('0'),
            initial: initial ?? (form === 'truth' ? false : null),
        };
        return [name, field];
    }));
}
const COMMON = {
    'v1.1': {},
    v2: fieldsFrom('showAIDisclaimer~'),
};
function typeIn(api) {
    return (description, fields, { served = '', oneOf = [], external = false, single = false, identities = '' } = {}) => ({
        description,
        fields: { ...fieldsFrom(fields), ...COMMON[api] },
        served: wordsIn(served),
        oneOf,
        external,
        single,
        identities: wordsIn(identities).map((set) => set.split('+')),
    });
}
function wordsIn(text) {
    return text.split(' ').filter((word) => word !== '');
}
const WEB = `brandColor~ fixedIntroPane~ conversationColor~ actionColor~ displayStyle~ buttonIconUrl~0 buttonWidth~
  buttonHeight~ integrationOrder~0 businessName~ businessIconUrl~ backgroundImageUrl~ originWhitelist~0
  prechatCapture~`;
const SDK = 'canUserSeeConversationList~ canUserCreateMoreConversations~';
const v11 = typeIn('v1.1');
const v2 = typeIn('v2');
const CHANNEL_TYPES = {
    'v1.1': {
        web: v11('A messenger on a web site.', WEB, { single: true }),
        android: v11('Push notifications of an Android app.', 'serverKey* senderId'),
        ios: v11('Push notifications of an iOS app.', 'certificate* password* production~ autoUpdateBadge'),
        fcm: v11('Push notifications by Firebase Cloud Messaging.', 'serverKey!* senderId!'),
        apn: v11("Push notifications by Apple's service.", 'certificate!* password* production~ autoUpdateBadge'),
        messenger: v11('Facebook Messenger.', 'pageAccessToken!* appId! appSecret!*', {
            served: 'pageId userId username',
        }),
        instagram: v11('Instagram.', 'pageAccessToken!* appId!? appSecret!*', {
            served: 'pageId businessName businessUsername businessId username userId',
        }),
        twitter: v11('Twitter.', 'consumerKey!* consumerSecret!* accessTokenKey!* accessTokenSecret!* tier envName', { served: 'userId username' }),
        twilio: v11('SMS through Twilio.', 'accountSid! authToken!* phoneNumberSid!', {
            served: 'phoneNumber name',
            identities: 'accountSid+phoneNumberSid',
        }),
        messagebird: v11('SMS through MessageBird.', 'accessKey!* originator! signingKey*', {
            served: 'webhookSecret',
            identities: 'originator',
        }),
        telegram: v11('A Telegram bot.', 'token!*', { served: 'username' }),
        viber: v11('A Viber bot.', 'token!*', { served: 'uri' }),
        line: v11('LINE.', 'channelId~ channelSecret~* channelAccessToken* serviceCode~? switcherSecret~* qrCodeUrl~', { served: 'botName lineId', identities: 'channelId' }),
        wechat: v11('WeChat.', 'appId! appSecret!* encodingAesKey* accessTokenUrl?', {
            served: 'webhookSecret',
            identities: 'appId',
        }),
        whatsapp: v11('WhatsApp.', 'deploymentId hsmFallbackLanguage~ baseUrl? username? password*', {
            served: 'phoneNumber',
            identities: 'deploymentId',
        }),
        mailgun: v11('E-mail through Mailgun.', 'apiKey!* domain! incomingAddress! hideUnsubscribeLink~ fromAddress~', { identities: 'domain+incomingAddress' }),
        apple: v11('Apple Messages for Business.', 'businessId! apiSecret!* mspId!', {
            identities: 'businessId+mspId',
        }),
        api: v11('Messages that come in by the API itself.', '', { external: true }),
    },
    v2: {
        web: v2('A messenger on a web site.', `${WEB} ${SDK}`, { served: 'attachmentsEnabled' }),
        android: v2('A messenger in an Android app.', `projectId~?0 clientEmail~?0 privateKey~*0 serverKey~*0 senderId~0 ${SDK}`, { served: 'attachmentsEnabled' }),
        ios: v2('A messenger in an iOS app.', `certificate~*0 password~* production~ autoUpdateBadge~ ${SDK}`, {
            served: 'attachmentsEnabled',
        }),
        unity: v2('A messenger in a Unity game.', SDK, { served: 'attachmentsEnabled' }),
        apple: v2('Apple Messages for Business.', 'businessId! apiSecret!* mspId! authenticationMessageSecret~*', {
            identities: 'businessId+mspId',
        }),
        instagram: v2('Instagram.', 'pageAccessToken!~* appId! appSecret!* storyRepliesEnabled~ storyMentionsEnabled~', { served: 'businessName businessUsername pageId businessId username userId' }),
        messenger: v2('Facebook Messenger.', 'pageAccessToken!~* appId! appSecret!*', {
            served: 'pageId pageName',
        }),
        line: v2('LINE.', 'channelId channelSecret* channelAccessToken* serviceCode switcherSecret* qrCodeUrl', {
            served: 'lineId',
            identities: 'channelId',
        }),
        mailgun: v2('E-mail through Mailgun.', 'apiKey!* domain! incomingAddress! signingKey* hideUnsubscribeLink~ fromAddress~0', { identities: 'domain+incomingAddress' }),
        messagebird: v2('SMS through MessageBird.', 'accessKey!* signingKey!* originator!', {
            served: 'webhookSecret',
            identities: 'originator',
        }),
        telegram: v2('A Telegram bot.', 'token!*', { served: 'username botId', identities: BOT_ID }),
        twilio: v2('SMS through Twilio.', 'accountSid! authToken!* phoneNumberSid messagingServiceSid', {
            oneOf: ['phoneNumberSid', 'messagingServiceSid'],
            identities: 'accountSid+phoneNumberSid accountSid+messagingServiceSid',
        }),
        twitter: v2('Twitter.', 'tier! consumerKey!* consumerSecret!* accessTokenKey!* accessTokenSecret!*', {
            served: 'envName',
        }),
        viber: v2('A Viber bot.', 'token!*', { served: 'uri accountId' }),
        whatsapp: v2('WhatsApp.', 'hsmFallbackLanguage~0 accountId~0 accountManagementAccessToken~*0', {
            served: 'phoneNumber',
        }),
    },
};
const FOREIGN_TYPES = {
    'v1.1': { unity: [] },
    v2: { fcm: ['android'], apn: ['ios'], wechat: [], api: [] },
};


/***/ }),

/***/ 7484:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Mm: () => (/* binding */ mayBeIdentical),
/* harmony export */   QJ: () => (/* binding */ closestChannels),
/* harmony export */   eE: () => (/* binding */ sameValue),
/* harmony export */   gi: () => (/* binding */ isSameChannel)
/* harmony export */ });
/* harmony import */ var _text_own_value_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(2370);
/* harmony import */ var _types_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(1545);


function sameValue(wanted, actual, field) {
    const initial = field?.initial ?? null;
    const seen = actual ?? initial;
    if (isEmpty(wanted))
        return isEmpty(actual ?? null) || covers(seen, initial);
    if (field?.form === 'colour' && typeof wanted === 'string' && typeof seen === 'string') {
        return colour(wanted) === colour(seen);
    }
    return covers(seen, wanted);
}
function isSameChannel(api, wanted, actual) {
    if (wanted.type !== actual.type)
        return false;
    if ((0,_types_js__WEBPACK_IMPORTED_MODULE_0__/* .channelTypeOf */ .l6)(api, wanted.type)?.single === true)
        return true;
    if (isIdentical(api, wanted, actual))
        return true;
    if (typeof wanted.displayName === 'string') {
        if (actual.displayName === wanted.displayName)
            return true;
        if (typeof actual.displayName === 'string')
            return false;
    }
    const lasting = lastingFields(api, wanted);
    const shown = lasting.filter(([name]) => isShown((0,_text_own_value_js__WEBPACK_IMPORTED_MODULE_1__/* .ownValue */ .e)(actual.fields, name)));
    if (typeof wanted.displayName === 'string' && shown.length === 0)
        return false;
    return shown.every(([name, value]) => sameValue(value, (0,_text_own_value_js__WEBPACK_IMPORTED_MODULE_1__/* .ownValue */ .e)(actual.fields, name), (0,_types_js__WEBPACK_IMPORTED_MODULE_0__/* .channelFieldOf */ .Ju)(api, wanted.type, name)));
}
const ALIKE_TYPES = new Set(['web', 'android', 'ios', 'unity', 'fcm', 'apn', 'api']);
function mayBeIdentical(api, wanted, actual) {
    if (wanted.type !== actual.type || ALIKE_TYPES.has(wanted.type))
        return false;
    const sets = (0,_types_js__WEBPACK_IMPORTED_MODULE_0__/* .channelTypeOf */ .l6)(api, wanted.type)?.identities ?? [];
    return !sets.flat().some((name) => {
        const [one, other] = [identityField(wanted, name), identityField(actual, name)];
        return isShown(one) && isShown(other) && one !== other;
    });
}
function closestChannels(api, wanted, candidates) {
    const preferred = (from, test) => {
        const some = from.filter(test);
        return some.length > 0 ? some : from;
    };
    const identical = preferred(candidates, (one) => isIdentical(api, wanted, one));
    const named = preferred(identical, ({ displayName }) => typeof displayName === 'string' && displayName === wanted.displayName);
    return preferred(named, ({ fields }) => Object.entries(wanted.fields).every(([name, value]) => sameValue(value, (0,_text_own_value_js__WEBPACK_IMPORTED_MODULE_1__/* .ownValue */ .e)(fields, name), (0,_types_js__WEBPACK_IMPORTED_MODULE_0__/* .channelFieldOf */ .Ju)(api, wanted.type, name))));
}
function isIdentical(api, wanted, actual) {
    const sets = (0,_types_js__WEBPACK_IMPORTED_MODULE_0__/* .channelTypeOf */ .l6)(api, wanted.type)?.identities ?? [];
    return sets.some((names) => names.every((name) => {
        const value = identityField(wanted, name);
        return isShown(value) && value === identityField(actual, name);
    }));
}
function identityField(channel, name) {
    return name === _types_js__WEBPACK_IMPORTED_MODULE_0__/* .BOT_ID */ .g2 ? channel.botId : (0,_text_own_value_js__WEBPACK_IMPORTED_MODULE_1__/* .ownValue */ .e)(channel.fields, name);
}
function isShown(value) {
    return value !== undefined && value !== null;
}
function lastingFields(api, { type, fields }) {
    return Object.entries(fields).filter(([name, value]) => value !== null && (0,_types_js__WEBPACK_IMPORTED_MODULE_0__/* .channelFieldOf */ .Ju)(api, type, name)?.changeable === false);
}
function colour(text) {
    const digits = text.replace(/^#/, '').toLowerCase();
    return digits.length === 3 ? digits.replaceAll(/./g, '$&$&') : digits;
}
function covers(actual, wanted) {
    if (isEmpty(wanted))
        return isEmpty(actual);
    if (isList(wanted)) {
        return (isList(actual) &&
            actual.length === wanted.length &&
            wanted.every((one, index) => covers(actual[index] ?? null, one)));
    }
    if (typeof wanted === 'object' && wanted !== null) {
        if (typeof actual !== 'object' || actual === null || isList(actual))
            return false;
        const members = actual;
        return Object.entries(wanted).every(([name, value]) => {
            const there = (0,_text_own_value_js__WEBPACK_IMPORTED_MODULE_1__/* .ownValue */ .e)(members, name);
            return value === false ? there === undefined || there === false : covers(there ?? null, value);
        });
    }
    return actual === wanted;
}
function isList(value) {
    return Array.isArray(value);
}
function isEmpty(value) {
    return value === null || (isList(value) && value.length === 0);
}


/***/ }),

/***/ 5566:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  G: () => (/* binding */ KINDS)
});

// EXTERNAL MODULE: ./build/manifest/schema/entry-key.js
var entry_key = __nccwpck_require__(3952);
// EXTERNAL MODULE: ./build/manifest/schema/manifest-secrets.js
var manifest_secrets = __nccwpck_require__(3145);
// EXTERNAL MODULE: ./build/manifest/yaml/record.js
var record = __nccwpck_require__(8913);
// EXTERNAL MODULE: ./build/text/own-value.js
var own_value = __nccwpck_require__(2370);
;// CONCATENATED MODULE: ./build/kinds/switchboard/desired.js

function desiredSwitchboards(switchboard) {
    if (!(0,record/* isObject */.G)(switchboard))
        return [];
    const { enabled, defaultSwitchboardIntegration: first } = switchboard;
    return [
        {
            key: '',
            ...(typeof enabled === 'boolean' ? { enabled } : {}),
            ...(typeof first === 'string'
                ? { defaultSwitchboardIntegration: switchboardReference(first, switchboard) }
                : {}),
        },
    ];
}
function desiredSwitchboardIntegrations(switchboard) {
    if (!(0,record/* isObject */.G)(switchboard))
        return [];
    return (0,record/* entriesOf */.M)(switchboard['switchboardIntegrations']).map(([key, value]) => desiredIntegration(key, (0,record/* isObject */.G)(value) ? value : {}, switchboard));
}
function switchboardReference(key, switchboard) {
    const integrations = (0,record/* isObject */.G)(switchboard) ? switchboard['switchboardIntegrations'] : undefined;
    const value = (0,record/* entriesOf */.M)(integrations).find(([one]) => one === key)?.[1];
    return { key, name: nameOf(key, value) };
}
function nameOf(key, value) {
    return (0,record/* isObject */.G)(value) && typeof value['name'] === 'string' ? value['name'] : key;
}
function desiredIntegration(key, value, switchboard) {
    const { external, deliverStandbyEvents, nextSwitchboardIntegration: next, messageHistoryCount } = value;
    return {
        key,
        name: nameOf(key, value),
        external: external === true,
        ...integrationOf(value),
        ...(typeof deliverStandbyEvents === 'boolean' ? { deliverStandbyEvents } : {}),
        ...(next === null ? { nextSwitchboardIntegration: null } : {}),
        ...(typeof next === 'string'
            ? { nextSwitchboardIntegration: switchboardReference(next, switchboard) }
            : {}),
        ...(typeof messageHistoryCount === 'number' || messageHistoryCount === null
            ? { messageHistoryCount }
            : {}),
    };
}
function integrationOf({ webhook, integrationId, integrationType, }) {
    if (typeof webhook === 'string')
        return { integration: { webhook } };
    if (typeof integrationId === 'string')
        return { integration: { integrationId } };
    return typeof integrationType === 'string' ? { integration: { integrationType } } : {};
}

// EXTERNAL MODULE: ./build/kinds/channel/types.js
var types = __nccwpck_require__(1545);
;// CONCATENATED MODULE: ./build/kinds/channel/desired.js





function desiredChannels(channels, api, secrets = new manifest_secrets/* ManifestSecrets */.v(), switchboard) {
    return (0,record/* entriesOf */.M)(channels).flatMap(([key, channel]) => {
        if (!(0,record/* isObject */.G)(channel))
            return [];
        const { defaultResponder, menu: _menu, ...own } = channel;
        const responder = typeof defaultResponder === 'string'
            ? { defaultResponder: switchboardReference(defaultResponder, switchboard) }
            : defaultResponder === null
                ? { defaultResponder }
                : {};
        return desiredChannel(key, own, api, secrets).map((desired) => ({ ...desired, ...responder }));
    });
}
function desiredChannel(key, channel, api, secrets) {
    const { type, name, displayName = name, external, ...rest } = channel;
    if (typeof type !== 'string')
        return [];
    const fields = {};
    const writeOnly = {};
    for (const [name, value] of Object.entries(rest)) {
        const field = (0,types/* channelFieldOf */.Ju)(api, type, name);
        if (field?.reading === 'shown') {
            (0,own_value/* setOwn */.P)(fields, name, field.form === 'colour' && typeof value === 'string' ? value.replace('#', '') : value);
        }
        else if (field?.reading === 'unread') {
            (0,own_value/* setOwn */.P)(writeOnly, name, value);
        }
        else if (field?.reading === 'secret' || isCredential(name, value, secrets)) {
            (0,own_value/* setOwn */.P)(writeOnly, name, typeof value === 'string' ? secrets.learn(value) : value);
        }
        else
            (0,own_value/* setOwn */.P)(fields, name, value);
    }
    const named = typeof displayName === 'string' || displayName === null ? { displayName } : {};
    return [{ key, api, type, external: external === true, ...named, fields, writeOnly }];
}
function isCredential(name, value, secrets) {
    return typeof value === 'string' && ((0,types/* soundsSecret */.z3)(name) || secrets.has(value));
}

// EXTERNAL MODULE: ./build/manifest/yaml/problem.js
var problem = __nccwpck_require__(4833);
// EXTERNAL MODULE: ./build/kinds/channel/values.js
var values = __nccwpck_require__(7484);
;// CONCATENATED MODULE: ./build/kinds/channel/rules.js






const RISKS = [
    {
        name: 'serverKey',
        message: 'legacy FCM server keys stopped working in June 2024; in v2 write projectId, clientEmail and privateKey instead',
    },
    {
        name: 'showAIDisclaimer',
        value: false,
        message: 'users are not told that an AI answers, which the law requires in some places',
    },
];
function checkChannels(channels, address, context) {
    const { api, places, findings } = context;
    if (!(0,record/* isObject */.G)(channels) || api === undefined)
        return;
    const all = desiredChannels(channels, api);
    for (const [index, channel] of all.entries()) {
        const at = (0,problem/* inside */.nx)(address, channel.key);
        const known = (0,types/* channelTypeOf */.l6)(api, channel.type);
        const declared = (0,own_value/* ownValue */.e)(channels, channel.key);
        if ((0,record/* isObject */.G)(declared) && declared['name'] !== undefined && declared['displayName'] !== undefined) {
            const message = 'name and displayName are the same; remove one of them';
            findings.error(places.nearest(`${at}.name`), `${at}.name`, message);
        }
        if (known?.external === true && !channel.external) {
            const message = `the API cannot create a channel of the type ${channel.type}; write \`external: true\` to refer to one that is there`;
            findings.error(places.nearest(`${at}.type`), `${at}.type`, message);
        }
        for (const { name, value, message } of RISKS) {
            const given = (0,own_value/* ownValue */.e)(channel.fields, name) ?? (0,own_value/* ownValue */.e)(channel.writeOnly, name) ?? null;
            if (given !== null && given === (value ?? given))
                findings.warn(places.nearest(`${at}.${name}`), `${at}.${name}`, message);
        }
        const twin = all.slice(0, index).find((other) => looksLike(api, other, channel));
        if (twin === undefined)
            continue;
        const message = known?.single === true
            ? `${(0,problem/* inside */.nx)(address, twin.key)} is of the type ${channel.type} too, and ${api} has one of it in an app; remove one of them`
            : `nothing tells this apart from ${(0,problem/* inside */.nx)(address, twin.key)}, which is of the same type; give each a displayName of its own`;
        findings.error(places.nearest(at), at, message);
    }
}
function looksLike(api, one, other) {
    return (0,values/* isSameChannel */.gi)(api, one, other) || (0,values/* isSameChannel */.gi)(api, other, one);
}

// EXTERNAL MODULE: ./build/kinds/menu/schema.js
var schema = __nccwpck_require__(2383);
;// CONCATENATED MODULE: ./build/kinds/switchboard/schema.js
const MOST_ON_A_SWITCHBOARD = 10;
const nameShape = {
    type: 'text',
    description: 'Its name in the account; its key here if this is absent. One that was created by hand is recognised by it.',
    examples: ['zd-agentWorkspace'],
    pattern: '[A-Za-z0-9_-]{1,128}',
    rule: 'one to 128 letters, digits, hyphens and underscores',
};
function referenceShape(description, { pattern }) {
    return {
        type: 'text',
        description,
        examples: ['bot'],
        pattern,
        rule: 'the key of an entry of this manifest',
    };
}
function integrationShape(key) {
    return {
        type: 'fields',
        noun: 'switchboard integration',
        description: 'Who can get a conversation.',
        unlessTrue: { field: 'external', beside: ['name', 'external'] },
        oneOf: ['webhook', 'integrationId', 'integrationType'],
        fields: {
            name: { shape: nameShape },
            external: {
                shape: {
                    type: 'truth',
                    description: 'Only refers to one that exists already, such as the agents of a help desk. It is found by its name, and never created, changed or deleted.',
                },
            },
            webhook: {
                shape: referenceShape('The webhook of this app, by its key, that gets the conversations.', key),
            },
            integrationId: {
                shape: {
                    type: 'text',
                    description: 'The id of a custom integration that is not in this manifest.',
                    examples: ['6650c2bb0000000000000003'],
                    pattern: '[0-9a-f]{24}',
                    rule: 'an id: 24 digits and lower-case letters a to f',
                },
            },
            integrationType: {
                shape: {
                    type: 'text',
                    description: 'The type of an integration that the account has through the marketplace.',
                    examples: ['zd:agentWorkspace', 'zd:answerBot'],
                    pattern: String.raw `[\w:.-]{1,100}`,
                    rule: 'the type of an integration, such as zd:agentWorkspace',
                },
            },
            deliverStandbyEvents: {
                shape: {
                    type: 'truth',
                    description: 'Whether it receives the messages of conversations that another one has. A new one does if this is absent.',
                },
            },
            nextSwitchboardIntegration: {
                shape: {
                    ...referenceShape('Who gets the conversation next, by the key here; null: nobody.', key),
                    nullable: true,
                },
            },
            messageHistoryCount: {
                shape: {
                    type: 'whole',
                    least: 1,
                    most: 10,
                    nullable: true,
                    description: 'How many messages are handed over with a conversation.',
                    examples: [5],
                },
            },
        },
        aliases: {
            next: 'nextSwitchboardIntegration',
            type: 'integrationType',
            id: 'integrationId',
            displayName: 'name',
        },
        advice: {
            nextSwitchboardIntegrationId: 'write nextSwitchboardIntegration with a key of switchboardIntegrations',
        },
    };
}
function switchboardShape(key) {
    const integrations = {
        type: 'entries',
        noun: 'switchboard integration',
        exampleKey: 'bot',
        description: 'The integrations of the switchboard, each under a key of your choice.',
        key,
        of: integrationShape(key),
        most: MOST_ON_A_SWITCHBOARD,
    };
    return {
        type: 'fields',
        noun: 'switchboard',
        description: 'Who gets a conversation and hands it on to whom. Without an enabled one, every integration receives every conversation.',
        examples: [
            {
                enabled: true,
                defaultSwitchboardIntegration: 'bot',
                switchboardIntegrations: { bot: { webhook: 'inbox' } },
            },
        ],
        fields: {
            enabled: {
                shape: { type: 'truth', description: 'Turns it on; that requires defaultSwitchboardIntegration.' },
            },
            defaultSwitchboardIntegration: {
                shape: referenceShape('Who gets a new conversation, by the key below.', key),
            },
            switchboardIntegrations: { shape: integrations },
        },
        aliases: {
            integrations: 'switchboardIntegrations',
            default: 'defaultSwitchboardIntegration',
            defaultIntegration: 'defaultSwitchboardIntegration',
        },
        advice: {
            defaultSwitchboardIntegrationId: 'write defaultSwitchboardIntegration with a key of switchboardIntegrations',
        },
    };
}

;// CONCATENATED MODULE: ./build/kinds/channel/schema.js




const APIS = ['v1.1', 'v2'];
const unknownField = {
    type: 'any',
    secret: true,
    description: 'A field that is not known here; it is sent as it is.',
};
const LINE = String.raw `[^\u0000-\u001f\u007f]{1,10000}`;
const typeShape = {
    type: 'text',
    description: "The kind of channel, by the vendor's name for the type of the integration.",
    examples: ['web', 'twilio'],
    pattern: String.raw `[\w:*.-]{1,100}`,
    rule: 'the name of a channel type',
};
function displayName(api) {
    return {
        type: 'text',
        description: 'The name of the channel in the account, by which one that was created by hand is recognised.',
        examples: ['Support line'],
        pattern: String.raw `[^\u0000-\u001f\u007f]{1,100}`,
        rule: 'one line of one to 100 characters',
        ...(api === 'v2' ? { nullable: true } : {}),
    };
}
const external = {
    type: 'truth',
    description: 'Only refers to a channel that is created elsewhere, as where somebody has to consent. It is found by its type and displayName, its status is reported, and it is never created, changed or deleted.',
};
const prechat = {
    type: 'fields',
    noun: 'prechatCapture',
    description: 'What a user is asked before a conversation begins.',
    open: { type: 'any', description: 'A member that is not known here; it is sent as it is.' },
    fields: {
        avatarUrl: { shape: { ...line('The image beside the form.') } },
        enabled: { shape: { type: 'truth', description: 'Shows the form.' } },
        enableEmailLinking: {
            shape: { type: 'truth', description: 'Lets a user go on by e-mail at the address that was given.' },
        },
        fields: {
            shape: {
                type: 'items',
                description: 'What is asked, in order.',
                most: 100,
                of: {
                    type: 'fields',
                    noun: 'prechat field',
                    description: 'One thing that is asked.',
                    open: { type: 'any', description: 'Such as placeholder, options or minSize.' },
                    quiet: true,
                    fields: {
                        type: {
                            required: APIS,
                            shape: {
                                type: 'choice',
                                description: 'What kind of answer it is.',
                                of: [{ value: 'email' }, { value: 'text' }, { value: 'select' }],
                            },
                        },
                        name: { required: APIS, shape: schema_short('What the answer is called in the account.') },
                        label: { required: APIS, shape: schema_short('The question.') },
                    },
                },
            },
        },
    },
};
function line(description) {
    return { type: 'text', description, pattern: LINE, rule: 'one line of text' };
}
function schema_short(description) {
    return {
        type: 'text',
        description,
        pattern: String.raw `[^\u0000-\u001f\u007f]{1,128}`,
        rule: 'one line of one to 128 characters',
    };
}
function shapeOf(name, { form, description, reading, nullable }) {
    const orNull = nullable ? { nullable: true } : {};
    const secret = reading === 'secret' ? { secret: true } : {};
    const example = `\${${name.replaceAll(/([A-Z])/g, '_$1').toUpperCase()}}`;
    const words = reading === 'secret' ? { description, examples: [example] } : { description };
    switch (form) {
        case 'truth':
            return { type: 'truth', ...words, ...orNull };
        case 'colour':
            return {
                type: 'text',
                ...words,
                ...orNull,
                examples: ['65758e'],
                pattern: '#?([0-9A-Fa-f]{3}|[0-9A-Fa-f]{6})',
                rule: 'a colour of three or six hexadecimal digits, in quotes, such as "65758e"',
            };
        case 'style':
            return { type: 'choice', ...words, of: [{ value: 'button' }, { value: 'tab' }] };
        case 'tier':
            return {
                type: 'choice',
                ...words,
                of: [{ value: 'enterprise' }, { value: 'premium', api: 'v1.1' }],
            };
        case 'texts':
            return {
                type: 'items',
                most: 500,
                ...words,
                ...orNull,
                of: line('An entry.'),
            };
        case 'form':
            return prechat;
        case 'block':
            return {
                type: 'text',
                ...words,
                ...orNull,
                ...secret,
                pattern: String.raw `[^\u0000]{1,50000}`,
                rule: 'text of one to 50,000 characters',
            };
        case 'text': {
            const least = name === 'authenticationMessageSecret' ? 88 : 1;
            return {
                type: 'text',
                ...words,
                ...orNull,
                ...secret,
                pattern: String.raw `[^\u0000-\u001f\u007f]{${least},10000}`,
                rule: least === 1 ? 'one line of text' : `one line of ${least} characters or more`,
            };
        }
    }
}
function variant(api, type, known) {
    const fields = Object.entries(known.fields).map(([name, field]) => [
        name,
        { shape: shapeOf(name, field), ...(field.required ? { required: [api] } : {}) },
    ]);
    return {
        ...common(api),
        noun: `${type} channel`,
        description: known.description,
        fields: {
            ...common(api).fields,
            ...Object.fromEntries(fields),
            ...((0,types/* hasMenu */.as)(api, type) ? { menu: { shape: schema/* menuShape */.l3 } } : {}),
        },
        ...(known.oneOf.length === 0 ? {} : { someOf: known.oneOf }),
        advice: {
            ...common(api).advice,
            ...Object.fromEntries([...known.served, ...SERVED].map((name) => [name, 'the vendor sets this; remove the line'])),
        },
    };
}
const SERVED = ['id', '_id', 'status', 'error'];
function common(api) {
    return {
        type: 'fields',
        noun: 'channel',
        main: 'type',
        description: 'A channel of a type that is not known here.',
        open: unknownField,
        aliases: { label: 'displayName', title: 'displayName' },
        unlessTrue: { field: 'external', beside: ['type', 'name', 'displayName', 'external'] },
        fields: {
            type: { shape: typeShape, required: APIS },
            name: {
                shape: { ...displayName(api), description: 'The same as displayName, as other resources have it.' },
            },
            displayName: { shape: displayName(api) },
            external: { shape: external },
            ...(api === 'v2' ? { defaultResponder: { shape: responder } } : {}),
        },
        advice: ELSEWHERE[api],
    };
}
const ELSEWHERE = {
    'v1.1': {
        defaultResponder: 'v1.1 has no switchboards; remove this line, or write `api: v2`',
        menu: 'menus are for channels of the types messenger and wechat; remove this line',
    },
    v2: {
        defaultResponderId: 'write defaultResponder with a key of switchboard.switchboardIntegrations',
        menu: 'v2 has no menus; remove this line, or write `api: v1.1`',
    },
};
const responder = {
    ...referenceShape('Who answers first in this channel, by the key in switchboard.switchboardIntegrations; null: whoever answers first on the switchboard.', entry_key/* keyRule */.G),
    nullable: true,
};
function variants(api) {
    const shapes = {};
    for (const [type, known] of Object.entries(types/* CHANNEL_TYPES */.s8[api])) {
        let made;
        const get = () => {
            made ??= variant(api, type, known);
            return made;
        };
        Object.defineProperty(shapes, type, { enumerable: true, get });
    }
    return shapes;
}
const channelShape = {
    type: 'variants',
    noun: 'channel',
    by: 'type',
    description: 'A messaging channel of the app: what the vendor calls an integration.',
    word: {
        type: 'term',
        noun: 'channel type',
        description: typeShape.description,
        known: { 'v1.1': Object.keys(types/* CHANNEL_TYPES */.s8['v1.1']), v2: Object.keys(types/* CHANNEL_TYPES */.s8.v2) },
        foreign: types/* FOREIGN_TYPES */.Fm,
        discouraged: {},
    },
    advice: {
        custom: 'an integration of the type custom is a webhook; declare it below `webhooks:`',
    },
    of: { 'v1.1': variants('v1.1'), v2: variants('v2') },
    other: { 'v1.1': common('v1.1'), v2: common('v2') },
};

;// CONCATENATED MODULE: ./build/kinds/channel/section.js




const channelSection = {
    fields: {
        channels: {
            shape: {
                type: 'entries',
                noun: 'channel',
                exampleKey: 'site',
                description: 'Messaging channels of the app, each under a key of your choice. The vendor calls them integrations.',
                examples: [{ site: { type: 'web', brandColor: '65758e' } }],
                key: entry_key/* keyRule */.G,
                of: channelShape,
            },
        },
    },
    source: { path: 'channels', parts: ['id'] },
    aliases: { channel: 'channels', integrations: 'channels' },
    check: (app, address, context) => checkChannels(app['channels'], `${address}.channels`, context),
    desired: ({ channels, switchboard }, { api, secrets }) => desiredChannels(channels, api, secrets, switchboard),
};

// EXTERNAL MODULE: ./build/kinds/key/desired.js
var desired = __nccwpck_require__(4338);
// EXTERNAL MODULE: ./build/kinds/key/rules.js
var rules = __nccwpck_require__(4843);
// EXTERNAL MODULE: ./build/kinds/key/section.js
var section = __nccwpck_require__(4607);
;// CONCATENATED MODULE: ./build/kinds/integration-key/section.js




const integrationKeySection = {
    source: { path: 'webhooks.*.keys', parts: section/* KEY_PARTS */.d },
    check: (app, address, context) => {
        for (const [webhook, value] of (0,record/* entriesOf */.M)(app['webhooks'])) {
            const keys = (0,record/* isObject */.G)(value) ? value['keys'] : undefined;
            (0,rules/* checkNames */.L)(keys, `${address}.webhooks.${webhook}.keys`, context);
        }
    },
    desired: (app) => (0,record/* entriesOf */.M)(app['webhooks']).flatMap(([webhook, value]) => (0,record/* entriesOf */.M)((0,record/* isObject */.G)(value) ? value['keys'] : undefined).map(([name, one]) => desiredIntegrationKey(webhook, name, one))),
};
function desiredIntegrationKey(webhook, name, value) {
    const { jwt, ...rest } = (0,desired/* desiredKey */.kx)(name, value);
    return {
        ...rest,
        key: `${webhook}.${name}`,
        webhook,
        ...(jwt === undefined ? {} : { jwt: { ...jwt, scope: 'integration' } }),
    };
}

// EXTERNAL MODULE: ./build/kinds/menu/rules.js
var menu_rules = __nccwpck_require__(8481);
;// CONCATENATED MODULE: ./build/kinds/menu/section.js




const menuSection = {
    fields: { menu: { shape: schema/* menuShape */.l3, api: 'v1.1' } },
    check: (app, address, context) => {
        (0,menu_rules/* checkMenu */.w)(app['menu'], `${address}.menu`, context);
        for (const [key, channel] of (0,record/* entriesOf */.M)(app['channels'])) {
            if ((0,record/* isObject */.G)(channel))
                (0,menu_rules/* checkMenu */.w)(channel['menu'], `${(0,problem/* inside */.nx)(`${address}.channels`, key)}.menu`, context);
        }
    },
    desired: (app) => [
        ...desiredMenu('', app['menu']),
        ...(0,record/* entriesOf */.M)(app['channels']).flatMap(([channel, value]) => (0,record/* isObject */.G)(value) ? desiredMenu(channel, value['menu']) : []),
    ],
};
function desiredMenu(key, menu) {
    if (menu === null)
        return [{ key, items: [] }];
    if (!(0,record/* isObject */.G)(menu) || !Array.isArray(menu['items']))
        return [];
    const { items, settings } = menu;
    const inputEnabled = (0,record/* isObject */.G)(settings) ? settings['inputEnabled'] : undefined;
    return [{ key, items, ...(typeof inputEnabled === 'boolean' ? { inputEnabled } : {}) }];
}

// EXTERNAL MODULE: ./build/text/suggest.js
var suggest = __nccwpck_require__(324);
;// CONCATENATED MODULE: ./build/kinds/switchboard/rules.js




function checkSwitchboard(app, address, context) {
    const { switchboard } = app;
    const integrations = (0,record/* isObject */.G)(switchboard) ? switchboard['switchboardIntegrations'] : undefined;
    const keys = (0,record/* entriesOf */.M)(integrations).map(([key]) => key);
    const onSwitchboard = 'switchboard.switchboardIntegrations';
    if ((0,record/* isObject */.G)(switchboard)) {
        const at = `${address}.switchboard`;
        checkReference(switchboard, 'defaultSwitchboardIntegration', at, { keys, where: onSwitchboard }, context);
    }
    const webhooks = (0,record/* entriesOf */.M)(app['webhooks']).map(([key]) => key);
    for (const [key, integration] of (0,record/* entriesOf */.M)(integrations)) {
        if (!(0,record/* isObject */.G)(integration))
            continue;
        const at = (0,problem/* inside */.nx)(`${address}.${onSwitchboard}`, key);
        checkReference(integration, 'webhook', at, { keys: webhooks, where: 'webhooks' }, context);
        checkReference(integration, 'nextSwitchboardIntegration', at, { keys, where: onSwitchboard }, context);
        if (integration['nextSwitchboardIntegration'] === key) {
            const field = `${at}.nextSwitchboardIntegration`;
            context.findings.error(context.places.nearest(field), field, 'this is itself; name another one, or write null');
        }
    }
    checkNames(integrations, `${address}.${onSwitchboard}`, context);
    for (const [key, channel] of (0,record/* entriesOf */.M)(app['channels'])) {
        if (!(0,record/* isObject */.G)(channel))
            continue;
        const at = (0,problem/* inside */.nx)(`${address}.channels`, key);
        checkReference(channel, 'defaultResponder', at, { keys, where: onSwitchboard }, context);
    }
}
function checkReference(value, field, address, known, { places, findings }) {
    const given = (0,own_value/* ownValue */.e)(value, field);
    if (typeof given !== 'string' || known.keys.includes(given))
        return;
    const at = `${address}.${field}`;
    const near = (0,suggest/* closest */.k)(given, known.keys);
    const guess = near === undefined ? '' : `; did you mean ${near}?`;
    findings.error(places.nearest(at), at, `the app has no ${given} below ${known.where}${guess}`);
}
function checkNames(integrations, address, { places, findings }) {
    const taken = new Map();
    for (const [key, integration] of (0,record/* entriesOf */.M)(integrations)) {
        const name = (0,record/* isObject */.G)(integration) && typeof integration['name'] === 'string' ? integration['name'] : key;
        const at = (0,problem/* inside */.nx)(address, key);
        const first = taken.get(name);
        taken.set(name, first ?? at);
        if (first !== undefined)
            findings.error(places.nearest(at), at, `${first} has the same name; give one of them another`);
    }
}

;// CONCATENATED MODULE: ./build/kinds/switchboard/section.js




const switchboardSection = {
    fields: { switchboard: { shape: switchboardShape(entry_key/* keyRule */.G), api: 'v2' } },
    check: checkSwitchboard,
    desired: ({ switchboard }) => desiredSwitchboards(switchboard),
};
const switchboardIntegrationSection = {
    desired: ({ switchboard }) => desiredSwitchboardIntegrations(switchboard),
};

;// CONCATENATED MODULE: ./build/kinds/template/schema.js
const templateShape = {
    type: 'fields',
    noun: 'template',
    description: 'A message that agents and bots send again and again.',
    examples: [{ message: { type: 'text', text: 'Hello! How can we help?' } }],
    fields: {
        name: {
            shape: {
                type: 'text',
                description: 'Its name in the account; its key here if this is absent.',
                examples: ['welcome'],
                pattern: String.raw `[^\u0000-\u001f\u007f]{1,200}`,
                rule: 'one line of one to 200 characters',
            },
        },
        message: {
            required: ['v1.1', 'v2'],
            shape: {
                type: 'any',
                description: 'The message, by the names of the vendor, as it is posted to a conversation: type (text, image, file, carousel or list) with text, mediaUrl, items or actions.',
                examples: [{ type: 'text', text: 'Hello!' }],
            },
        },
    },
};

;// CONCATENATED MODULE: ./build/kinds/template/section.js




const templateSection = {
    fields: {
        templates: {
            api: 'v1.1',
            shape: {
                type: 'entries',
                noun: 'template',
                exampleKey: 'welcome',
                description: 'Message templates of the app, each under a key of your choice.',
                key: entry_key/* keyRule */.G,
                of: templateShape,
            },
        },
    },
    aliases: { template: 'templates' },
    check: checkTemplates,
    desired: ({ templates }) => (0,record/* entriesOf */.M)(templates).flatMap(([key, value]) => {
        if (!(0,record/* isObject */.G)(value) || !(0,record/* isObject */.G)(value['message']))
            return [];
        const { name, message } = value;
        return [
            { key, name: typeof name === 'string' ? name : key, message: { role: 'appMaker', ...message } },
        ];
    }),
};
function checkTemplates({ templates }, address, { places, findings }) {
    const taken = new Map();
    for (const [key, value] of (0,record/* entriesOf */.M)(templates)) {
        if (!(0,record/* isObject */.G)(value))
            continue;
        const at = (0,problem/* inside */.nx)(`${address}.templates`, key);
        const { message } = value;
        const name = typeof value['name'] === 'string' ? value['name'] : key;
        if (message !== undefined && (!(0,record/* isObject */.G)(message) || typeof message['type'] !== 'string')) {
            const wrong = 'a message is a map with a type; write `message: { type: text, text: Hello }`';
            findings.error(places.nearest(`${at}.message`), `${at}.message`, wrong);
        }
        const first = taken.get(name);
        taken.set(name, first ?? at);
        if (first === undefined)
            continue;
        findings.error(places.nearest(`${at}.name`), at, `${first} has the same name; give one of them another`);
    }
}

// EXTERNAL MODULE: ./build/kinds/webhook/same-target.js
var same_target = __nccwpck_require__(4882);
;// CONCATENATED MODULE: ./build/kinds/webhook/rules.js



function checkTargets(webhooks, address, { places, findings }) {
    const byTarget = new Map();
    for (const [key, webhook] of (0,record/* entriesOf */.M)(webhooks)) {
        const target = (0,record/* isObject */.G)(webhook) ? webhook['target'] : undefined;
        if (typeof target !== 'string')
            continue;
        const at = `${(0,problem/* inside */.nx)(address, key)}.target`;
        const normal = (0,same_target/* normalTarget */.LE)(target);
        const first = byTarget.get(normal);
        byTarget.set(normal, first ?? at);
        if (first === undefined)
            continue;
        const place = places.nearest(first);
        const where = place === undefined ? '' : ` (${(0,problem/* formatPlace */.dE)(place)})`;
        findings.error(places.nearest(at), at, `this is the target of ${first}${where} too; an app calls a target once, so write one webhook with the triggers of both`);
    }
}

// EXTERNAL MODULE: ./build/kinds/key/schema.js
var key_schema = __nccwpck_require__(6733);
// EXTERNAL MODULE: ./build/kinds/webhook/target.js
var target = __nccwpck_require__(5185);
;// CONCATENATED MODULE: ./build/kinds/webhook/triggers.js
const TRIGGERS = {
    'v1.1': [
        '*',
        'appUser:delete',
        'client:add',
        'client:remove',
        'conversation:read',
        'conversation:referral',
        'conversation:start',
        'link:failure',
        'link:match',
        'link:success',
        'merge:appUser',
        'message',
        'message:appMaker',
        'message:appUser',
        'message:delivery:channel',
        'message:delivery:failure',
        'message:delivery:user',
        'notification:delivery:channel',
        'notification:delivery:failure',
        'notification:delivery:user',
        'passthrough:apple:interactive',
        'payment:success',
        'postback',
        'typing:appUser',
    ],
    v2: [
        'client:add',
        'client:remove',
        'client:update',
        'conversation:create',
        'conversation:join',
        'conversation:leave',
        'conversation:message',
        'conversation:message:delivery:channel',
        'conversation:message:delivery:failure',
        'conversation:message:delivery:user',
        'conversation:postback',
        'conversation:read',
        'conversation:referral',
        'conversation:remove',
        'conversation:typing',
        'passthrough:messaging',
        'switchboard:acceptControl',
        'switchboard:acceptControl:failure',
        'switchboard:offerControl',
        'switchboard:offerControl:failure',
        'switchboard:passControl',
        'switchboard:passControl:failure',
        'switchboard:releaseControl',
        'user:merge',
        'user:remove',
        'user:update',
    ],
};
const FOREIGN_TRIGGERS = {
    'v1.1': {
        'client:update': ['link:match', 'link:success'],
        'conversation:create': ['conversation:start'],
        'conversation:join': [],
        'conversation:leave': [],
        'conversation:message': ['message'],
        'conversation:message:delivery:channel': ['message:delivery:channel'],
        'conversation:message:delivery:failure': ['message:delivery:failure'],
        'conversation:message:delivery:user': ['message:delivery:user'],
        'conversation:postback': ['postback'],
        'conversation:remove': [],
        'conversation:typing': ['typing:appUser'],
        'passthrough:messaging': ['passthrough:apple:interactive'],
        'switchboard:acceptControl': [],
        'switchboard:acceptControl:failure': [],
        'switchboard:offerControl': [],
        'switchboard:offerControl:failure': [],
        'switchboard:passControl': [],
        'switchboard:passControl:failure': [],
        'switchboard:releaseControl': [],
        'user:merge': ['merge:appUser'],
        'user:remove': ['appUser:delete'],
        'user:update': [],
    },
    v2: {
        '*': [],
        'appUser:delete': ['user:remove'],
        'conversation:start': ['conversation:create'],
        'link:failure': ['client:remove'],
        'link:match': ['client:update'],
        'link:success': ['client:update'],
        'merge:appUser': ['user:merge'],
        message: ['conversation:message'],
        'message:appMaker': ['conversation:message'],
        'message:appUser': ['conversation:message'],
        'message:delivery:channel': ['conversation:message:delivery:channel'],
        'message:delivery:failure': ['conversation:message:delivery:failure'],
        'message:delivery:user': ['conversation:message:delivery:user'],
        'notification:delivery:channel': [],
        'notification:delivery:failure': [],
        'notification:delivery:user': [],
        'passthrough:apple:interactive': ['passthrough:messaging'],
        'payment:success': [],
        postback: ['conversation:postback'],
        'typing:appUser': ['conversation:typing'],
    },
};

;// CONCATENATED MODULE: ./build/kinds/webhook/schema.js




const BOTH = ['v1.1', 'v2'];
const truth = (description) => ({ type: 'truth', description });
const webhookShape = {
    type: 'fields',
    noun: 'webhook',
    main: 'target',
    description: 'A URL that the vendor calls when something happens in the app.',
    fields: {
        target: {
            required: BOTH,
            shape: {
                type: 'text',
                description: 'The URL to call. It must answer HEAD when the webhook is created. https only, but for http on the local machine.',
                examples: ['https://chat.acme.example/smooch'],
                pattern: target/* TARGET_PATTERN */.xU,
                rule: 'a URL such as https://chat.acme.example/smooch',
                judge: target/* judgeTarget */.dM,
                doubt: target/* doubtTarget */.K_,
            },
        },
        name: {
            api: 'v2',
            shape: {
                ...key_schema/* nameShape */.Vh,
                description: 'The name of the webhook’s integration in the account. Default, for a new one: its key here.',
                examples: ['Acme backend'],
            },
        },
        triggers: {
            required: ['v2'],
            shape: {
                type: 'set',
                filled: ['v2'],
                most: 100,
                description: 'What the webhook is called for. The order does not count. v1.1 takes [message] when this is absent.',
                of: {
                    type: 'term',
                    noun: 'trigger',
                    refusesSlips: true,
                    description: 'Something that can happen in an app.',
                    known: TRIGGERS,
                    foreign: FOREIGN_TRIGGERS,
                    discouraged: {
                        '*': 'the vendor does not say which triggers "*" stands for; list those that you need',
                    },
                },
            },
        },
        includeClient: {
            shape: truth('Sends information about the client (channel, device) with each event.'),
            api: 'v1.1',
            counterpart: 'includeFullSource',
        },
        includeFullAppUser: {
            shape: truth('Sends the whole user with each event.'),
            api: 'v1.1',
            counterpart: 'includeFullUser',
        },
        includeFullSource: {
            shape: truth('Sends the whole source (channel, device) with each event.'),
            api: 'v2',
            counterpart: 'includeClient',
        },
        includeFullUser: {
            shape: truth('Sends the whole user with each event.'),
            api: 'v2',
            counterpart: 'includeFullAppUser',
        },
        keys: {
            api: 'v2',
            shape: {
                type: 'entries',
                noun: 'integration key',
                exampleKey: 'bot',
                description: 'API keys of the integration that the webhook lives in, each under its name.',
                key: entry_key/* keyRule */.G,
                of: key_schema/* integrationKeyShape */.J8,
                most: entry_key/* MOST_PER_HOLDER */.d,
            },
        },
    },
    aliases: {
        key: 'keys',
        trigger: 'triggers',
        events: 'triggers',
        event: 'triggers',
        on: 'triggers',
        displayName: 'name',
        url: 'target',
        uri: 'target',
    },
    advice: {
        secret: 'the vendor creates the secret of a webhook; remove this line and take it from the output `credentials`',
    },
};

;// CONCATENATED MODULE: ./build/kinds/webhook/section.js




const webhookSection = {
    fields: {
        webhooks: {
            shape: {
                type: 'entries',
                noun: 'webhook',
                exampleKey: 'inbox',
                description: 'Webhooks of the app, each under a key of your choice.',
                key: entry_key/* keyRule */.G,
                of: webhookShape,
                most: entry_key/* MOST_PER_HOLDER */.d,
            },
        },
    },
    aliases: { webhook: 'webhooks' },
    source: { path: 'webhooks', parts: ['id', 'secret'] },
    check: (app, address, context) => checkTargets(app['webhooks'], `${address}.webhooks`, context),
    desired: (app) => (0,record/* entriesOf */.M)(app['webhooks']).flatMap(([key, webhook]) => desiredWebhook(key, webhook)),
};
function desiredWebhook(key, webhook) {
    if (!(0,record/* isObject */.G)(webhook))
        return [];
    const { name, target, triggers, ...rest } = webhook;
    if (typeof target !== 'string')
        return [];
    const flags = Object.entries(rest).filter((entry) => typeof entry[1] === 'boolean');
    return [
        {
            key,
            ...(typeof name === 'string' ? { name } : {}),
            target,
            ...(Array.isArray(triggers)
                ? { triggers: triggers.filter((trigger) => typeof trigger === 'string') }
                : {}),
            flags: Object.fromEntries(flags),
        },
    ];
}

;// CONCATENATED MODULE: ./build/kinds/index.js







const KINDS = {
    key: {
        section: section/* keySection */.X,
        load: async () => (await __nccwpck_require__.e(/* import() */ 3519).then(__nccwpck_require__.bind(__nccwpck_require__, 3519))).keyKind,
        loadExport: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(6991), __nccwpck_require__.e(9972)]).then(__nccwpck_require__.bind(__nccwpck_require__, 9972))).keyExport,
    },
    channel: {
        section: channelSection,
        load: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(9477), __nccwpck_require__.e(5015)]).then(__nccwpck_require__.bind(__nccwpck_require__, 5015))).channelKind,
        loadExport: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(6991), __nccwpck_require__.e(9477), __nccwpck_require__.e(4820)]).then(__nccwpck_require__.bind(__nccwpck_require__, 4820))).channelExport,
    },
    webhook: {
        section: webhookSection,
        load: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(9477), __nccwpck_require__.e(7299)]).then(__nccwpck_require__.bind(__nccwpck_require__, 7299))).webhookKind,
        loadExport: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(6991), __nccwpck_require__.e(9477), __nccwpck_require__.e(1738)]).then(__nccwpck_require__.bind(__nccwpck_require__, 1738))).webhookExport,
    },
    menu: {
        section: menuSection,
        load: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(9477), __nccwpck_require__.e(5775)]).then(__nccwpck_require__.bind(__nccwpck_require__, 5775))).menuKind,
        loadExport: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(6991), __nccwpck_require__.e(7750)]).then(__nccwpck_require__.bind(__nccwpck_require__, 7750))).menuExport,
    },
    template: {
        section: templateSection,
        load: async () => (await __nccwpck_require__.e(/* import() */ 5457).then(__nccwpck_require__.bind(__nccwpck_require__, 5457))).templateKind,
        loadExport: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(6991), __nccwpck_require__.e(3157)]).then(__nccwpck_require__.bind(__nccwpck_require__, 3157))).templateExport,
    },
    integrationKey: {
        section: integrationKeySection,
        load: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(9477), __nccwpck_require__.e(3851)]).then(__nccwpck_require__.bind(__nccwpck_require__, 3851))).integrationKeyKind,
        loadExport: async () => (await __nccwpck_require__.e(/* import() */ 8921).then(__nccwpck_require__.bind(__nccwpck_require__, 8921))).integrationKeyExport,
    },
    switchboard: {
        section: switchboardSection,
        load: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(9477), __nccwpck_require__.e(9243)]).then(__nccwpck_require__.bind(__nccwpck_require__, 9243))).switchboardKind,
        loadExport: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(6991), __nccwpck_require__.e(6689)]).then(__nccwpck_require__.bind(__nccwpck_require__, 6689))).switchboardExport,
    },
    switchboardIntegration: {
        section: switchboardIntegrationSection,
        load: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(9477), __nccwpck_require__.e(9243)]).then(__nccwpck_require__.bind(__nccwpck_require__, 9243))).switchboardIntegrationKind,
        loadExport: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(6991), __nccwpck_require__.e(6689)]).then(__nccwpck_require__.bind(__nccwpck_require__, 6689))).switchboardIntegrationExport,
    },
};


/***/ }),

/***/ 4338:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   JD: () => (/* binding */ desiredAppKey),
/* harmony export */   kx: () => (/* binding */ desiredKey),
/* harmony export */   wZ: () => (/* binding */ nameInAccount)
/* harmony export */ });
/* harmony import */ var _manifest_yaml_record_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8913);

const DEFAULT_OVERLAP = 7 * 86_400;
const APP_TOKEN = { byDefault: true, from: 'sign', scope: 'app' };
function desiredAppKey(key, value) {
    const isSilent = !(0,_manifest_yaml_record_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .G)(value) || value['jwt'] === undefined;
    return { ...desiredKey(key, value), ...(isSilent ? { jwt: APP_TOKEN } : {}) };
}
function desiredKey(key, value, scope = 'app') {
    const jwt = (0,_manifest_yaml_record_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .G)(value) ? value['jwt'] : undefined;
    const rotate = (0,_manifest_yaml_record_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .G)(value) ? value['rotate'] : undefined;
    return {
        key,
        name: nameInAccount(key, value),
        ...((0,_manifest_yaml_record_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .G)(jwt) ? { jwt: desiredJwt(jwt, scope) } : {}),
        ...((0,_manifest_yaml_record_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .G)(rotate) ? desiredRotation(rotate) : {}),
    };
}
function nameInAccount(key, value) {
    const name = (0,_manifest_yaml_record_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .G)(value) ? value['name'] : undefined;
    return typeof name === 'string' ? name : key;
}
function desiredRotation({ every, overlap }) {
    if (typeof every !== 'number')
        return {};
    return { rotate: { every, overlap: typeof overlap === 'number' ? overlap : DEFAULT_OVERLAP } };
}
function desiredJwt({ from, scope, userId, externalId, expiresIn }, unsaid) {
    const jwt = {
        from: from === 'api' ? 'api' : 'sign',
        scope: scope === 'appUser' || scope === 'user' ? scope : unsaid,
        ...(typeof userId === 'string' ? { userId } : {}),
        ...(typeof externalId === 'string' ? { externalId } : {}),
    };
    return expiresIn === 'never' || typeof expiresIn === 'number' ? { ...jwt, expiresIn } : jwt;
}


/***/ }),

/***/ 9709:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ NAME_DIFFERENCES),
/* harmony export */   y: () => (/* binding */ TEMPORARY_KEY)
/* harmony export */ });
const TEMPORARY_KEY = 'provision-temporary';
const NAME_DIFFERENCES = {
    differences: (desired, actual) => desired.name === actual.name ? [] : [{ path: 'name', before: actual.name, after: desired.name }],
    fixedIn: (_desired, fields) => fields.map(({ path }) => path),
};


/***/ }),

/***/ 4843:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ checkNames),
/* harmony export */   O: () => (/* binding */ checkUser)
/* harmony export */ });
/* harmony import */ var _manifest_yaml_problem_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(4833);
/* harmony import */ var _manifest_yaml_record_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(8913);
/* harmony import */ var _text_own_value_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(2370);
/* harmony import */ var _desired_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(4338);
/* harmony import */ var _name_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(9709);





const USER_FIELDS = { appUser: 'userId', user: 'externalId' };
function checkNames(keys, address, { places, findings }) {
    const byName = new Map();
    for (const [key, value] of (0,_manifest_yaml_record_js__WEBPACK_IMPORTED_MODULE_2__/* .entriesOf */ .M)(keys)) {
        const at = (0,_manifest_yaml_problem_js__WEBPACK_IMPORTED_MODULE_3__/* .inside */ .nx)(address, key);
        const name = (0,_desired_js__WEBPACK_IMPORTED_MODULE_0__/* .nameInAccount */ .wZ)(key, value);
        const first = byName.get(name);
        byName.set(name, first ?? at);
        const field = `${at}.name`;
        if (first !== undefined) {
            findings.error(places.nearest(field), field, `this is the name of ${first} too; choose another`);
        }
        else if (name === _name_js__WEBPACK_IMPORTED_MODULE_1__/* .TEMPORARY_KEY */ .y) {
            const message = 'keys of this name are created and deleted by runs; choose another';
            findings.error(places.nearest(field), field, message);
        }
    }
}
function checkUser(jwt, address, { places, findings }) {
    const scope = typeof jwt['scope'] === 'string' ? jwt['scope'] : 'app';
    const wanted = (0,_text_own_value_js__WEBPACK_IMPORTED_MODULE_4__/* .ownValue */ .e)(USER_FIELDS, scope);
    if (wanted !== undefined && (0,_text_own_value_js__WEBPACK_IMPORTED_MODULE_4__/* .ownValue */ .e)(jwt, wanted) === undefined) {
        const message = `a token with the scope ${scope} is one user's; write \`${wanted}: test-user\``;
        findings.error(places.nearest(address), `${address}.${wanted}`, message);
    }
    if (wanted !== undefined && jwt['from'] === 'api') {
        const message = `the vendor signs tokens of apps only; remove \`from: api\``;
        findings.error(places.nearest(`${address}.from`), `${address}.from`, message);
    }
    for (const field of Object.values(USER_FIELDS)) {
        if (field === wanted || (0,_text_own_value_js__WEBPACK_IMPORTED_MODULE_4__/* .ownValue */ .e)(jwt, field) === undefined)
            continue;
        const message = `${field} has no meaning with the scope ${scope}; remove it`;
        findings.error(places.nearest(`${address}.${field}`), `${address}.${field}`, message);
    }
}


/***/ }),

/***/ 6733:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   J8: () => (/* binding */ integrationKeyShape),
/* harmony export */   Ur: () => (/* binding */ takesName),
/* harmony export */   Vg: () => (/* binding */ EXPIRY_ALIASES),
/* harmony export */   Vh: () => (/* binding */ nameShape),
/* harmony export */   XT: () => (/* binding */ expiresInShape),
/* harmony export */   li: () => (/* binding */ NAME_ALIASES),
/* harmony export */   pV: () => (/* binding */ ENDLESS),
/* harmony export */   pe: () => (/* binding */ KEY_ADVICE),
/* harmony export */   sX: () => (/* binding */ rotationShape),
/* harmony export */   zp: () => (/* binding */ keyShape)
/* harmony export */ });
/* harmony import */ var _manifest_schema_scalar_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(864);
/* harmony import */ var _text_duration_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(9556);


const expiresInShape = {
    type: 'duration',
    bounds: _text_duration_js__WEBPACK_IMPORTED_MODULE_1__/* .LIFETIME */ .Sf,
    never: true,
    nullable: true,
    description: 'How long the token is valid; or never. Default, also with null: the input jwt-expires-in.',
    examples: ['30d'],
};
const EXPIRY_ALIASES = { expires: 'expiresIn', ttl: 'expiresIn', exp: 'expiresIn' };
const NAME_ALIASES = { displayName: 'name' };
const nameShape = {
    type: 'text',
    pattern: String.raw `[^\s\u0000-\u001f\u007f]([^\u0000-\u001f\u007f]{0,98}[^\s\u0000-\u001f\u007f])?`,
    rule: 'one line of one to 100 characters that does not begin or end with a space',
    description: 'The name in the account. Default: its key here. The vendor cannot change the name of a key.',
    examples: ['My App Key'],
};
function takesName(name) {
    return (0,_manifest_schema_scalar_js__WEBPACK_IMPORTED_MODULE_0__/* .wholePattern */ ._1)(nameShape.pattern).test(name);
}
const KEY_ADVICE = {
    secret: 'the vendor creates the secret of a key; remove this line and take it from the output `credentials`',
};
const ENDLESS = [
    {
        field: 'expiresIn',
        other: 'from',
        is: 'api',
        because: 'a token that the vendor signs never expires; remove expiresIn, or write from: sign',
    },
];
const rotationShape = {
    type: 'fields',
    noun: 'rotation',
    main: 'every',
    explicit: true,
    description: 'Replaces the key every so often; the old one stays beside the new one for the overlap.',
    examples: [{ every: '90d', overlap: '7d' }],
    fields: {
        every: {
            required: ['v1.1', 'v2'],
            shape: {
                type: 'duration',
                bounds: _text_duration_js__WEBPACK_IMPORTED_MODULE_1__/* .LIFETIME */ .Sf,
                never: false,
                description: 'How old a key may get.',
                examples: ['90d'],
            },
        },
        overlap: {
            shape: {
                type: 'duration',
                bounds: _text_duration_js__WEBPACK_IMPORTED_MODULE_1__/* .LIFETIME */ .Sf,
                never: false,
                description: 'How long the old key is kept after a new one was created. Default: 7d.',
                examples: ['7d'],
            },
        },
    },
};
const integrationKeyShape = {
    type: 'fields',
    noun: 'integration key',
    description: 'An API key that opens the integration of this webhook alone. Its name in the account is its key here, unless `name` says another.',
    fields: {
        name: { shape: nameShape },
        jwt: {
            shape: {
                type: 'fields',
                noun: 'integration jwt',
                main: 'expiresIn',
                explicit: true,
                description: 'Signs a token with this key and hands it out.',
                examples: [{ expiresIn: '30d' }],
                fields: {
                    scope: {
                        shape: {
                            type: 'choice',
                            description: 'Whose token it is: always that of the integration.',
                            of: [{ value: 'integration' }],
                        },
                    },
                    expiresIn: { shape: expiresInShape },
                },
                aliases: EXPIRY_ALIASES,
            },
        },
        rotate: { shape: rotationShape },
    },
    aliases: NAME_ALIASES,
    advice: KEY_ADVICE,
};
const jwt = {
    type: 'fields',
    noun: 'jwt',
    main: 'expiresIn',
    explicit: true,
    word: 'none',
    description: 'The token that this key signs and the run hands out. Default: one of the app; none: no token.',
    examples: [{ scope: 'app', expiresIn: '30d' }],
    fields: {
        from: {
            shape: {
                type: 'choice',
                description: 'Who signs the token. Default: sign, this run.',
                of: [
                    { value: 'sign', description: 'this run signs it' },
                    { value: 'api', api: 'v1.1', description: 'the vendor signs it; such a token never expires' },
                ],
            },
        },
        scope: {
            shape: {
                type: 'choice',
                description: 'Whose token it is. Default: app.',
                of: [
                    { value: 'app', description: 'the app itself' },
                    {
                        value: 'appUser',
                        api: 'v1.1',
                        description: 'one user, for tests of a web messenger; needs userId',
                    },
                    {
                        value: 'user',
                        api: 'v2',
                        description: 'one user, for tests of a web messenger; needs externalId',
                    },
                ],
            },
        },
        userId: {
            shape: {
                type: 'text',
                pattern: String.raw `[^\u0000-\u001f\u007f]{1,200}`,
                rule: 'has 1 to 200 characters',
                description: 'The user of a token with the scope appUser.',
                examples: ['test-user'],
            },
        },
        externalId: {
            shape: {
                type: 'text',
                pattern: String.raw `[^\u0000-\u001f\u007f]{1,200}`,
                rule: 'has 1 to 200 characters',
                description: 'The user of a token with the scope user.',
                examples: ['test-user'],
            },
        },
        expiresIn: { shape: expiresInShape },
    },
    aliases: EXPIRY_ALIASES,
    conflicts: ENDLESS,
};
const keyShape = {
    type: 'fields',
    noun: 'key',
    description: 'An API key of the app. Its name in the account is its key here, unless `name` says another.',
    fields: {
        name: { shape: nameShape },
        jwt: { shape: jwt },
        rotate: { shape: rotationShape },
    },
    aliases: NAME_ALIASES,
    advice: KEY_ADVICE,
};


/***/ }),

/***/ 4607:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ keySection),
/* harmony export */   d: () => (/* binding */ KEY_PARTS)
/* harmony export */ });
/* harmony import */ var _manifest_schema_entry_key_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3952);
/* harmony import */ var _manifest_yaml_record_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(8913);
/* harmony import */ var _desired_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(4338);
/* harmony import */ var _rules_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(4843);
/* harmony import */ var _schema_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(6733);





const KEY_PARTS = ['id', 'secret', 'jwt', 'basic'];
const keySection = {
    fields: {
        keys: {
            shape: {
                type: 'entries',
                noun: 'key',
                exampleKey: 'backend',
                description: 'API keys of the app, each under its name.',
                key: _manifest_schema_entry_key_js__WEBPACK_IMPORTED_MODULE_0__/* .keyRule */ .G,
                of: _schema_js__WEBPACK_IMPORTED_MODULE_3__/* .keyShape */ .zp,
                most: _manifest_schema_entry_key_js__WEBPACK_IMPORTED_MODULE_0__/* .MOST_PER_HOLDER */ .d,
            },
        },
    },
    aliases: { key: 'keys' },
    source: { path: 'keys', parts: KEY_PARTS, unsaid: ['jwt'] },
    check: (app, address, context) => {
        (0,_rules_js__WEBPACK_IMPORTED_MODULE_2__/* .checkNames */ .L)(app['keys'], `${address}.keys`, context);
        for (const [key, value] of (0,_manifest_yaml_record_js__WEBPACK_IMPORTED_MODULE_4__/* .entriesOf */ .M)(app['keys'])) {
            if ((0,_manifest_yaml_record_js__WEBPACK_IMPORTED_MODULE_4__/* .isObject */ .G)(value) && (0,_manifest_yaml_record_js__WEBPACK_IMPORTED_MODULE_4__/* .isObject */ .G)(value['jwt']))
                (0,_rules_js__WEBPACK_IMPORTED_MODULE_2__/* .checkUser */ .O)(value['jwt'], `${address}.keys.${key}.jwt`, context);
        }
    },
    desired: (app) => (0,_manifest_yaml_record_js__WEBPACK_IMPORTED_MODULE_4__/* .entriesOf */ .M)(app['keys']).map(([key, value]) => (0,_desired_js__WEBPACK_IMPORTED_MODULE_1__/* .desiredAppKey */ .JD)(key, value)),
};


/***/ }),

/***/ 8481:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ takesMenu),
/* harmony export */   w: () => (/* binding */ checkMenu)
/* harmony export */ });
/* harmony import */ var _manifest_schema_scalar_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(864);
/* harmony import */ var _manifest_yaml_record_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(8913);
/* harmony import */ var _text_own_value_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(2370);
/* harmony import */ var _schema_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(2383);




const NEEDED = {
    link: ['uri', 'https://acme.example'],
    postback: ['payload', 'AGENT'],
    submenu: ['items', '[…]'],
};
function checkMenu(menu, address, context) {
    if ((0,_manifest_yaml_record_js__WEBPACK_IMPORTED_MODULE_2__/* .isObject */ .G)(menu))
        checkItems(menu['items'], `${address}.items`, context);
}
function checkItems(items, address, context) {
    if (!Array.isArray(items))
        return;
    const { places, findings } = context;
    for (const [index, item] of items.entries()) {
        if (!(0,_manifest_yaml_record_js__WEBPACK_IMPORTED_MODULE_2__/* .isObject */ .G)(item) || typeof item['type'] !== 'string')
            continue;
        const at = `${address}[${index}]`;
        const { type } = item;
        const [needed, example] = (0,_text_own_value_js__WEBPACK_IMPORTED_MODULE_3__/* .ownValue */ .e)(NEEDED, type) ?? [];
        const given = needed === undefined ? undefined : (0,_text_own_value_js__WEBPACK_IMPORTED_MODULE_3__/* .ownValue */ .e)(item, needed);
        if (needed !== undefined && (given === undefined || (Array.isArray(given) && given.length === 0))) {
            if (given !== undefined || places.exact(`${at}.${needed}`) === undefined) {
                const message = `a ${type} has ${needed}; write \`${needed}: ${example}\``;
                findings.error(places.nearest(`${at}.${needed}`), `${at}.${needed}`, message);
            }
        }
        for (const [other, [field]] of Object.entries(NEEDED)) {
            if (other === type || (0,_text_own_value_js__WEBPACK_IMPORTED_MODULE_3__/* .ownValue */ .e)(item, field) === undefined)
                continue;
            const message = `${field} belongs to an item of the type ${other}, and this is a ${type}; remove one of the two`;
            findings.error(places.nearest(`${at}.${field}`), `${at}.${field}`, message);
        }
        checkItems(item['items'], `${at}.items`, context);
    }
}
function takesMenu(items) {
    const takes = (all, most, types) => all.length > 0 &&
        all.length <= most &&
        all.every((item) => {
            if (!(0,_manifest_yaml_record_js__WEBPACK_IMPORTED_MODULE_2__/* .isObject */ .G)(item))
                return false;
            const { type, text, items: below, ...rest } = item;
            if (typeof type !== 'string' || !types.includes(type) || !isLine(text))
                return false;
            if (type === 'submenu') {
                return (Object.keys(rest).length === 0 &&
                    Array.isArray(below) &&
                    takes(below, _schema_js__WEBPACK_IMPORTED_MODULE_1__/* .MOST_SUBMENU_ITEMS */ .ht, ['link', 'postback']));
            }
            const needed = (0,_text_own_value_js__WEBPACK_IMPORTED_MODULE_3__/* .ownValue */ .e)(NEEDED, type)?.[0] ?? '';
            return below === undefined && Object.keys(rest).length === 1 && isLine((0,_text_own_value_js__WEBPACK_IMPORTED_MODULE_3__/* .ownValue */ .e)(rest, needed));
        });
    return takes(items, _schema_js__WEBPACK_IMPORTED_MODULE_1__/* .MOST_MENU_ITEMS */ .RR, Object.keys(NEEDED));
}
function isLine(value) {
    return typeof value === 'string' && (0,_manifest_schema_scalar_js__WEBPACK_IMPORTED_MODULE_0__/* .wholePattern */ ._1)(_schema_js__WEBPACK_IMPORTED_MODULE_1__/* .MENU_LINE */ .Dh).test(value);
}


/***/ }),

/***/ 2383:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Dh: () => (/* binding */ MENU_LINE),
/* harmony export */   RR: () => (/* binding */ MOST_MENU_ITEMS),
/* harmony export */   ht: () => (/* binding */ MOST_SUBMENU_ITEMS),
/* harmony export */   l3: () => (/* binding */ menuShape)
/* harmony export */ });
const APIS = ['v1.1', 'v2'];
const MOST_MENU_ITEMS = 3;
const MOST_SUBMENU_ITEMS = 5;
const MENU_LINE = String.raw `[^\u0000-\u001f\u007f]{1,2000}`;
function itemsShape(of, most, description) {
    return { type: 'items', description, of, most };
}
function itemShape(noun, types, more) {
    return {
        type: 'fields',
        noun,
        description: 'One thing to choose.',
        fields: {
            type: {
                required: APIS,
                shape: {
                    type: 'choice',
                    description: 'What choosing it does.',
                    of: [
                        { value: 'link', description: 'opens uri' },
                        { value: 'postback', description: 'sends payload to the webhooks' },
                        ...(types.includes('submenu') ? [{ value: 'submenu', description: 'shows items' }] : []),
                    ],
                },
            },
            text: { required: APIS, shape: line('What is shown.', 'Talk to us') },
            uri: { shape: line('The page that a link opens.', 'https://acme.example') },
            payload: { shape: line('What a postback sends to the webhooks.', 'AGENT') },
            ...more,
        },
        aliases: { url: 'uri', link: 'uri', href: 'uri', label: 'text', title: 'text', name: 'text' },
        advice: { _id: 'the vendor gives every item an id; remove this line' },
    };
}
function line(description, example) {
    return {
        type: 'text',
        description,
        examples: [example],
        pattern: MENU_LINE,
        rule: 'one line of one to 2,000 characters',
    };
}
const submenuItem = itemShape('submenu item', ['link', 'postback'], {});
const item = itemShape('menu item', ['link', 'postback', 'submenu'], {
    items: { shape: itemsShape(submenuItem, MOST_SUBMENU_ITEMS, 'What a submenu shows.') },
});
const menuShape = {
    type: 'fields',
    noun: 'menu',
    nullable: true,
    description: 'The menu that Facebook Messenger and WeChat show beside a conversation. null means none; a channel without a menu of its own shows that of the app.',
    examples: [{ items: [{ type: 'link', text: 'Shop', uri: 'https://acme.example' }] }],
    fields: {
        items: {
            required: APIS,
            shape: itemsShape(item, MOST_MENU_ITEMS, 'What is shown, in order; [] means no menu.'),
        },
        settings: {
            shape: {
                type: 'fields',
                noun: 'menu settings',
                description: 'How the menu behaves.',
                examples: [{ inputEnabled: false }],
                fields: {
                    inputEnabled: {
                        shape: {
                            type: 'truth',
                            description: 'Lets people write text beside the menu, which is so by default (Facebook Messenger).',
                        },
                    },
                },
            },
        },
    },
};


/***/ }),

/***/ 4882:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $O: () => (/* binding */ similarTarget),
/* harmony export */   LE: () => (/* binding */ normalTarget),
/* harmony export */   cS: () => (/* binding */ sameTarget)
/* harmony export */ });
function normalTarget(target) {
    return URL.canParse(target) ? new URL(target).href : target;
}
function sameTarget(one, other) {
    return one === other || normalTarget(one) === normalTarget(other);
}
function similarTarget(one, other) {
    return loose(one) === loose(other);
}
function loose(target) {
    if (!URL.canParse(target))
        return target.toLowerCase();
    const url = new URL(target);
    url.pathname = url.pathname.replace(/\/+$/, '');
    return url.href.toLowerCase();
}


/***/ }),

/***/ 5185:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   K_: () => (/* binding */ doubtTarget),
/* harmony export */   dM: () => (/* binding */ judgeTarget),
/* harmony export */   xU: () => (/* binding */ TARGET_PATTERN)
/* harmony export */ });
const TARGET_PATTERN = String.raw `https://[^\s\\#/?@]+([/?][^\s\\#]*)?|http://(localhost|127\.\d+\.\d+\.\d+|\[::1\])(:\d+)?([/?][^\s\\#]*)?`;
function judgeTarget(text) {
    if (text.trim() !== text || /\s/.test(text))
        return 'must hold no spaces or line breaks; encode a space as %20';
    if (!/^https?:\/\//i.test(text))
        return 'must be a whole URL that begins with https://';
    const url = URL.canParse(text) ? new URL(text) : undefined;
    if (url === undefined)
        return 'is not a valid URL; write one such as https://chat.acme.example/smooch';
    if (url.username !== '' || url.password !== '') {
        return 'must hold no user name or password, which everybody who sees the webhook could read; check the webhook secret in the X-API-Key header instead';
    }
    if (text.includes('#'))
        return 'must hold no fragment (#…), which never reaches a server';
    if (text.includes('\\'))
        return 'must hold no backslash; write /';
    if (url.protocol === 'http:' && !isLoopback(url.hostname)) {
        return 'must begin with https://; http is for localhost, 127.0.0.1 and [::1] only';
    }
    return undefined;
}
const PRIVATE_ADDRESS = /^(?:0|10|127)\.[\d.]+$|^169\.254\.[\d.]+$|^192\.168\.[\d.]+$|^172\.(?:1[6-9]|2\d|3[01])\.[\d.]+$|^100\.(?:6[4-9]|[7-9]\d|1[01]\d|12[0-7])\.[\d.]+$|^\[(?:::1?|f[cd][\da-f]{2}:.*|fe[89ab][\da-f]:.*)\]$/;
const PRIVATE_NAME = /(?:^|\.)(?:localhost|local|internal|lan|home\.arpa)$|^[^.[]+$/;
function doubtTarget(text) {
    if (!URL.canParse(text))
        return undefined;
    const { protocol, hostname } = new URL(text);
    if (protocol !== 'https:' || !(PRIVATE_ADDRESS.test(hostname) || PRIVATE_NAME.test(hostname)))
        return undefined;
    return 'is on this machine or in a private network, where the vendor cannot reach it; write a public address';
}
function isLoopback(host) {
    return host === 'localhost' || host === '[::1]' || /^127\.\d+\.\d+\.\d+$/.test(host);
}


/***/ }),

/***/ 9737:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   FI: () => (/* binding */ entriesOfFiles),
/* harmony export */   O: () => (/* binding */ MOST_IN_PLACE),
/* harmony export */   gp: () => (/* binding */ checkPublications),
/* harmony export */   h3: () => (/* binding */ publicationsOf)
/* harmony export */ });
/* harmony import */ var _text_own_value_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(2370);
/* harmony import */ var _text_suggest_js__WEBPACK_IMPORTED_MODULE_7__ = __nccwpck_require__(324);
/* harmony import */ var _rules_whole_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(6191);
/* harmony import */ var _schema_placeholders_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(3974);
/* harmony import */ var _schema_source_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(2149);
/* harmony import */ var _yaml_places_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(2364);
/* harmony import */ var _yaml_problem_js__WEBPACK_IMPORTED_MODULE_6__ = __nccwpck_require__(4833);
/* harmony import */ var _yaml_record_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(8913);








const MOST_IN_PLACE = {
    secret: { repository: 100, environment: 100, organization: 1000 },
    variable: { repository: 500, environment: 100, organization: 1000 },
};
function entriesOfFiles(files) {
    return files.flatMap(({ value, root, places }) => {
        const list = (0,_yaml_record_js__WEBPACK_IMPORTED_MODULE_2__/* .isObject */ .G)(value) ? value['publish'] : undefined;
        const node = root?.kind === 'map' ? root.entries.get('publish')?.value : undefined;
        const own = new _yaml_places_js__WEBPACK_IMPORTED_MODULE_1__/* .Places */ .N([places], undefined);
        return (Array.isArray(list) ? list : []).flatMap((entry, index) => {
            if (!(0,_yaml_record_js__WEBPACK_IMPORTED_MODULE_2__/* .isObject */ .G)(entry))
                return [];
            const item = node?.kind === 'list' ? node.items[index] : undefined;
            return [{ value: entry, address: `publish[${index}]`, places: own, node: item }];
        });
    });
}
function checkPublications(entries, context) {
    const { api, instance, findings } = context;
    const taken = new Map();
    const counts = new Map();
    for (const entry of entries) {
        const { value, address, places } = entry;
        (0,_rules_whole_js__WEBPACK_IMPORTED_MODULE_3__/* .checkWhole */ .U)(context.language.publishShape.of, value, address, { api, instance, places, findings });
        checkTogether(entry, findings);
        checkSource(entry, context);
        checkInstance(entry, context);
        const one = publicationOf(entry, context);
        if (one === undefined)
            continue;
        checkTwice(one, entry, taken, findings);
        checkCount(one, entry, counts, findings);
    }
}
function publicationsOf(entries, context) {
    const found = entries.flatMap((entry) => {
        const publication = publicationOf(entry, context);
        return publication === undefined ? [] : [{ publication, place: entry.places.nearest(entry.address) }];
    });
    const names = found.map(({ publication: { name } }) => name);
    return found.map(({ publication, place }) => {
        const same = found.filter(({ publication: other }) => other.name === publication.name);
        if (names.filter((name) => name === publication.name).length === 1)
            return { publication, place };
        const kinds = new Set(same.map(({ publication: { kind } }) => kind));
        const kind = kinds.size > 1 ? `${publication.kind}s/` : '';
        const address = `${publication.address}@${kind}${destinationPath(publication.destination)}`;
        return { publication: { ...publication, address }, place };
    });
}
function publicationOf({ value, node }, { language, lookup }) {
    const { secret, variable, from } = value;
    const given = typeof secret === 'string' ? secret : variable;
    const source = typeof from === 'string' ? (0,_schema_source_js__WEBPACK_IMPORTED_MODULE_0__/* .sourceAt */ .Pf)(from, language.sources) : undefined;
    if (typeof given !== 'string' || source === undefined)
        return undefined;
    const kind = typeof secret === 'string' ? 'secret' : 'variable';
    const name = given.toUpperCase();
    return {
        address: `publish.${name}`,
        kind,
        name,
        source,
        destination: destinationOf(value),
        perInstance: namesInstance(node, kind, lookup) || namesInstance(node, 'environment', lookup),
    };
}
function destinationOf(value) {
    const { environment, organization, visibility, repositories, repository } = value;
    const store = value['dependabot'] === true ? 'dependabot' : value['codespaces'] === true ? 'codespaces' : 'actions';
    if (typeof organization === 'string') {
        return {
            kind: 'organization',
            store,
            organization,
            visibility: visibility === 'all' || visibility === 'selected' ? visibility : 'private',
            repositories: Array.isArray(repositories)
                ? repositories.filter((one) => typeof one === 'string')
                : [],
        };
    }
    const elsewhere = typeof repository === 'string' ? { repository } : {};
    return typeof environment === 'string'
        ? { kind: 'environment', environment, ...elsewhere }
        : { kind: 'repository', store, ...elsewhere };
}
function destinationPath(destination) {
    if (destination.kind === 'organization') {
        const { organization, store } = destination;
        return `orgs/${organization.toLowerCase()}${store === 'actions' ? '' : `/${store}`}`;
    }
    const within = destination.kind === 'environment'
        ? `environments/${destination.environment.toLowerCase()}`
        : destination.store;
    return destination.repository === undefined ? within : `${destination.repository.toLowerCase()}/${within}`;
}
const ANY_INSTANCE = '\u{f0000}';
function namesInstance(node, field, lookup) {
    const written = node?.kind === 'map' ? node.entries.get(field)?.value : undefined;
    if (written?.kind !== 'scalar' || typeof written.value !== 'string')
        return false;
    const inAnyInstance = (name) => name === 'INSTANCE' || name === 'INSTANCE_ENV' ? ANY_INSTANCE : lookup(name);
    const filled = (0,_schema_placeholders_js__WEBPACK_IMPORTED_MODULE_4__/* .fill */ .GS)(written.value, inAnyInstance);
    return 'text' in filled && filled.text.includes(ANY_INSTANCE);
}
function checkTogether({ value, address, places }, findings) {
    const wrong = (field, message) => {
        const at = `${address}.${field}`;
        findings.error(places.nearest(at), at, message);
    };
    const has = (field) => places.exact(`${address}.${field}`) !== undefined && (0,_text_own_value_js__WEBPACK_IMPORTED_MODULE_5__/* .ownValue */ .e)(value, field) !== false;
    if (has('organization')) {
        if (has('environment'))
            wrong('environment', 'an organization has no environments; remove one of the two');
        if (has('repository')) {
            wrong('repository', 'it goes to the organization; to let some repositories see it, list them in repositories');
        }
        const { visibility } = value;
        if (visibility === 'selected' && !has('repositories')) {
            wrong('visibility', 'selected needs `repositories: [web]`, the list of those that see it');
        }
        if (visibility !== 'selected' && has('repositories')) {
            wrong('repositories', 'only `visibility: selected` has a list of repositories; write that too, or remove this');
        }
    }
    else {
        for (const field of ['visibility', 'repositories']) {
            if (has(field))
                wrong(field, `${field} belongs to an organization; write \`organization: acme\` too, or remove it`);
        }
    }
    if (has('dependabot') && has('codespaces')) {
        wrong('codespaces', 'dependabot and codespaces are two places; write an entry for each');
    }
    for (const field of ['dependabot', 'codespaces']) {
        if (!has(field))
            continue;
        if (has('variable'))
            wrong(field, `there are no variables for ${field}, only secrets`);
        else if (has('environment'))
            wrong(field, `an environment has no secrets for ${field}; remove one of the two`);
    }
}
function checkSource({ value, address, places }, context) {
    const { apps, serviceAccounts, api, findings, language } = context;
    const at = `${address}.from`;
    const source = typeof value['from'] === 'string' ? (0,_schema_source_js__WEBPACK_IMPORTED_MODULE_0__/* .sourceAt */ .Pf)(value['from'], language.sources) : undefined;
    if (source === undefined)
        return;
    const wrong = (message) => findings.error(places.nearest(at), at, message);
    const { part, child, holder } = source;
    const [section = '', key = ''] = holder.split('.');
    const [holders, noun] = section === 'apps' ? [apps, 'app'] : [serviceAccounts, 'service account'];
    if (value['secret'] === undefined && value['variable'] !== undefined && part !== 'id') {
        wrong(`anyone who can read the repository sees a variable, and ${part} is a credential; write secret: for it`);
    }
    if (part === 'token' && api === 'v2')
        wrong('apps have a token in v1.1 only, and this manifest says api: v2');
    const app = holders.get(key);
    if (!(0,_yaml_record_js__WEBPACK_IMPORTED_MODULE_2__/* .isObject */ .G)(app)) {
        wrong(`the manifest has no ${noun} ${key}${meant(key, holders.keys())}`);
        return;
    }
    if (child === undefined)
        return;
    const children = child.section
        .split('.')
        .reduce((within, name) => ((0,_yaml_record_js__WEBPACK_IMPORTED_MODULE_2__/* .isObject */ .G)(within) ? (0,_text_own_value_js__WEBPACK_IMPORTED_MODULE_5__/* .ownValue */ .e)(within, name) : undefined), app);
    const found = (0,_yaml_record_js__WEBPACK_IMPORTED_MODULE_2__/* .isObject */ .G)(children) ? (0,_text_own_value_js__WEBPACK_IMPORTED_MODULE_5__/* .ownValue */ .e)(children, child.key) : undefined;
    if (found === undefined) {
        const near = meant(child.key, (0,_yaml_record_js__WEBPACK_IMPORTED_MODULE_2__/* .isObject */ .G)(children) ? Object.keys(children) : []);
        wrong(`the ${noun} ${key} has no ${child.key} under ${child.section}${near}`);
        return;
    }
    const declared = (0,_yaml_record_js__WEBPACK_IMPORTED_MODULE_2__/* .isObject */ .G)(found) ? found['jwt'] : undefined;
    const isUnsaid = declared === undefined && (0,_schema_source_js__WEBPACK_IMPORTED_MODULE_0__/* .sectionAt */ .nD)(source, language.sources)?.unsaid?.includes(part) === true;
    if (part !== 'jwt' || (0,_yaml_record_js__WEBPACK_IMPORTED_MODULE_2__/* .isObject */ .G)(declared) || isUnsaid)
        return;
    const remedy = declared === undefined ? 'give it `jwt: { expiresIn: 30d }`' : 'remove `jwt: none`';
    wrong(`the key ${child.key} signs no token; ${remedy}`);
}
function checkInstance({ value, address, places, node }, context) {
    const { instance, lookup, findings } = context;
    const field = value['variable'] === undefined ? 'secret' : 'variable';
    const perInstance = [field, 'environment'].some((one) => namesInstance(node, one, lookup));
    if (instance === undefined || perInstance || value[field] === undefined)
        return;
    const at = `${address}.${field}`;
    const message = `the instance ${instance} would overwrite what the manifest without an instance publishes; write \${INSTANCE_ENV} into the name, or \${INSTANCE} into an environment`;
    findings.error(places.nearest(at), at, message);
}
function checkTwice(one, entry, taken, findings) {
    const where = `${one.kind} ${one.name} ${destinationPath(one.destination)}`;
    const first = taken.get(where);
    taken.set(where, first ?? entry);
    if (first === undefined)
        return;
    const at = `${entry.address}.${one.kind}`;
    const place = first.places.nearest(`${first.address}.${one.kind}`);
    const line = place === undefined ? '' : `, first in ${(0,_yaml_problem_js__WEBPACK_IMPORTED_MODULE_6__/* .formatPlace */ .dE)(place)}`;
    const message = `this ${one.kind} is published twice to one place${line}; remove one of the two (case makes no difference in names)`;
    findings.error(entry.places.nearest(at), at, message);
}
function checkCount({ kind, destination }, { address, places }, counts, findings) {
    const where = `${kind} ${destinationPath(destination)}`;
    const count = (counts.get(where) ?? 0) + 1;
    counts.set(where, count);
    const most = MOST_IN_PLACE[kind][destination.kind];
    if (count !== most + 1)
        return;
    const owner = `${destination.kind === 'repository' ? 'a' : 'an'} ${destination.kind}`;
    findings.error(places.nearest(address), address, `this is one more than the ${most} ${kind}s that GitHub keeps in ${owner}`);
}
function meant(given, known) {
    const near = (0,_text_suggest_js__WEBPACK_IMPORTED_MODULE_7__/* .closest */ .k)(given, [...known]);
    return near === undefined ? '' : `; did you mean ${near}?`;
}


/***/ }),

/***/ 6191:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ checkWhole)
/* harmony export */ });
/* harmony import */ var _text_own_value_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(2370);
/* harmony import */ var _schema_shape_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(4999);
/* harmony import */ var _yaml_problem_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(4833);
/* harmony import */ var _yaml_record_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8913);




function checkWhole(shape, value, address, context) {
    if (shape.type === 'items' && Array.isArray(value)) {
        for (const [index, one] of value.entries())
            checkWhole(shape.of, one, `${address}[${index}]`, context);
    }
    if (!(0,_yaml_record_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .G)(value))
        return;
    if (shape.type === 'fields')
        checkFields(shape, value, address, context);
    if (shape.type === 'variants' && context.api !== undefined) {
        const word = (0,_text_own_value_js__WEBPACK_IMPORTED_MODULE_1__/* .ownValue */ .e)(value, shape.by);
        const known = typeof word === 'string' ? (0,_text_own_value_js__WEBPACK_IMPORTED_MODULE_1__/* .ownValue */ .e)(shape.of[context.api], word) : undefined;
        checkFields(known ?? shape.other[context.api], value, address, context);
    }
    if (shape.type === 'entries')
        checkEntries(shape, value, address, context);
}
function checkFields(shape, value, address, context) {
    const { places, findings } = context;
    const referred = shape.unlessTrue !== undefined && (0,_text_own_value_js__WEBPACK_IMPORTED_MODULE_1__/* .ownValue */ .e)(value, shape.unlessTrue.field) === true;
    for (const [key, field] of Object.entries(shape.fields)) {
        const at = (0,_yaml_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .inside */ .nx)(address, key);
        const present = (0,_text_own_value_js__WEBPACK_IMPORTED_MODULE_1__/* .ownValue */ .e)(value, key);
        if (present !== undefined) {
            checkWhole(field.shape, present, at, context);
            checkNeeds(field, key, value, address, context);
        }
        else if (!referred && isRequired(field, context.api) && places.exact(at) === undefined) {
            const example = exampleOf(field.shape, context.api);
            findings.error(places.nearest(at), at, `${key} is missing; write \`${key}: ${example}\``);
        }
    }
    if (referred)
        checkReferred(shape, value, address, context);
    else {
        checkOneOf(shape, address, context);
        checkSomeOf(shape, address, context);
    }
    for (const { field, other, is, because } of shape.conflicts ?? []) {
        if ((0,_text_own_value_js__WEBPACK_IMPORTED_MODULE_1__/* .ownValue */ .e)(value, other) !== is || ((0,_text_own_value_js__WEBPACK_IMPORTED_MODULE_1__/* .ownValue */ .e)(value, field) ?? null) === null)
            continue;
        const at = (0,_yaml_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .inside */ .nx)(address, field);
        findings.error(places.nearest(at), at, because);
    }
}
function checkOneOf(shape, address, context) {
    const { oneOf } = shape;
    if (oneOf === undefined)
        return;
    const { places, findings } = context;
    const given = oneOf.filter((key) => places.exact((0,_yaml_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .inside */ .nx)(address, key)) !== undefined);
    const [first, second] = given;
    if (second !== undefined) {
        const at = (0,_yaml_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .inside */ .nx)(address, second);
        findings.error(places.nearest(at), at, `${first} and ${second} cannot be combined; remove one of them`);
    }
    else if (first === undefined) {
        const message = `this is neither ${oneOf.map(_yaml_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .withArticle */ .vJ).join(' nor ')}; write one of them, as in \`${oneOf[0]}: NAME\``;
        findings.error(places.nearest(address), address, message);
    }
}
function checkSomeOf({ someOf }, address, { places, findings }) {
    if (someOf === undefined || someOf.some((key) => places.exact((0,_yaml_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .inside */ .nx)(address, key)) !== undefined))
        return;
    const at = (0,_yaml_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .inside */ .nx)(address, someOf[0] ?? '');
    findings.error(places.nearest(at), at, `${someOf.join(' or ')} is missing; write one of them`);
}
function checkReferred({ unlessTrue }, value, address, { places, findings }) {
    if (unlessTrue === undefined)
        return;
    for (const key of Object.keys(value)) {
        if (unlessTrue.beside.includes(key))
            continue;
        const at = (0,_yaml_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .inside */ .nx)(address, key);
        const message = `with \`${unlessTrue.field}: true\` nothing is changed, so ${key} has no effect; remove it`;
        findings.error(places.nearest(at), at, message);
    }
}
function checkNeeds(field, key, value, address, context) {
    const { needs } = field;
    if (needs === undefined || (0,_text_own_value_js__WEBPACK_IMPORTED_MODULE_1__/* .ownValue */ .e)(value, key) !== true || (0,_text_own_value_js__WEBPACK_IMPORTED_MODULE_1__/* .ownValue */ .e)(value, needs) !== false)
        return;
    const at = (0,_yaml_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .inside */ .nx)(address, key);
    context.findings.warn(context.places.nearest(at), at, `${key} does nothing while ${needs} is false`);
}
function checkEntries(shape, value, address, context) {
    const keys = Object.keys(value);
    for (const key of keys)
        checkWhole(shape.of, (0,_text_own_value_js__WEBPACK_IMPORTED_MODULE_1__/* .ownValue */ .e)(value, key) ?? null, (0,_yaml_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .inside */ .nx)(address, key), context);
    if (shape.most === undefined || keys.length <= shape.most)
        return;
    const message = `there are ${keys.length} here, and the vendor takes ${shape.most} ${(0,_schema_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .plural */ .LS)(shape.noun)} ${shape.within ?? 'an app'} at most`;
    context.findings.error(context.places.nearest(address), address, message);
}
function isRequired(field, api) {
    return (field.required !== undefined &&
        (api === undefined ? field.required.length > 1 : field.required.includes(api)));
}
function exampleOf(shape, api) {
    const [example] = shape.examples ?? [];
    if (typeof example === 'string')
        return example;
    if (shape.type === 'choice')
        return String(shape.of[0]?.value);
    if (shape.type === 'set' && shape.of.type === 'term')
        return `[${shape.of.known[api ?? 'v2'][6]}]`;
    return '…';
}


/***/ }),

/***/ 3952:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ keyRule),
/* harmony export */   d: () => (/* binding */ MOST_PER_HOLDER)
/* harmony export */ });
const MOST_PER_HOLDER = 10;
const keyRule = {
    pattern: '[a-z][a-z0-9-]{0,39}',
    rule: 'a lower-case letter followed by at most 39 lower-case letters, digits and hyphens',
};


/***/ }),

/***/ 3145:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ ManifestSecrets)
/* harmony export */ });
/* harmony import */ var _secrets_concealment_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(4375);
/* harmony import */ var _secrets_secret_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(5777);


class ManifestSecrets {
    concealment = new _secrets_concealment_js__WEBPACK_IMPORTED_MODULE_1__/* .Concealment */ .W();
    #learned = new Map();
    #learn;
    constructor(learn) {
        const keeper = new _secrets_secret_js__WEBPACK_IMPORTED_MODULE_0__/* .SecretRegistry */ .ks();
        this.#learn = learn ?? ((value) => keeper.learn(value));
    }
    learn(value, name) {
        this.concealment.learn(value, name);
        const secret = this.#learned.get(value) ?? this.#learn(value);
        this.#learned.set(value, secret);
        return secret;
    }
    learnText(text, shown) {
        this.concealment.learnText(text, shown);
    }
    has(value) {
        return this.#learned.has(value);
    }
}


/***/ }),

/***/ 3974:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   GS: () => (/* binding */ fill),
/* harmony export */   bj: () => (/* binding */ bareVariable)
/* harmony export */ });
/* unused harmony export holdsPlaceholder */
/* harmony import */ var _yaml_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(4833);

const DEEPEST_DEFAULT = 16;
function fill(text, lookup, { isWithheld, isSecret } = { isWithheld: () => false, isSecret: () => false }) {
    if (!text.includes('$'))
        return { text, names: [], whole: false };
    const faults = [];
    const parts = new PlaceholderReader(text, faults).read();
    if (faults.length > 0)
        return { faults };
    const names = new Set();
    const filled = evaluate(parts, { lookup, isWithheld, isSecret, names, faults });
    if (faults.length > 0)
        return { faults };
    return { text: filled, names: [...names], whole: parts.length === 1 && typeof parts[0] === 'object' };
}
function bareVariable(text) {
    const pattern = text.includes('://') ? /(?<!\$)(?:\$\$)*\$([A-Z][A-Z0-9_]+)/ : /^\$([A-Za-z_]\w+)$/;
    return pattern.exec(text)?.[1];
}
function holdsPlaceholder(text) {
    return text.replaceAll('$$', '').includes('${');
}
function evaluate(parts, evaluation) {
    let text = '';
    for (const part of parts)
        text += typeof part === 'string' ? part : resolve(part, evaluation);
    return text;
}
function resolve(placeholder, evaluation) {
    const { name, operator, emptyToo, argument, written } = placeholder;
    const { lookup, isWithheld, isSecret, names, faults } = evaluation;
    names.add(name);
    const value = lookup(name);
    const set = value !== undefined && !(emptyToo && value === '');
    if (operator === '+')
        return set ? evaluate(argument, evaluation) : '';
    if (set)
        return value;
    if (operator === '-')
        return evaluate(argument, evaluation);
    if (value === undefined && isWithheld(name)) {
        faults.push(`the variable ${name} is withheld from manifests: it is for credentials of the run itself (give the manifest a value of its own in the input \`secret-variables\`, under another name)`);
        return '';
    }
    const state = value === '' ? 'is empty' : 'is not set';
    const why = operator === '?' && written !== '' ? `: ${(0,_yaml_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(written).slice(1, -1)}` : '';
    const byDefault = operator === '' ? `, or write a default, \${${name}:-…}` : '';
    const remedy = isSecret(name)
        ? 'give it in the input `secret-variables`, on a terminal with `--secret-var`, or in the environment'
        : `give it in the input \`variables\` or in the environment${byDefault}`;
    faults.push(`the variable ${name} ${state}${why} (${remedy})`);
    return '';
}
class PlaceholderReader {
    #text;
    #faults;
    #at = 0;
    constructor(text, faults) {
        this.#text = text;
        this.#faults = faults;
    }
    read(depth = 0) {
        const parts = [];
        let plain = '';
        while (this.#at < this.#text.length) {
            plain += this.#plainText(depth > 0 ? /[$}]/g : /\$/g);
            if (depth > 0 && this.#text.startsWith('}', this.#at))
                break;
            if (this.#text.startsWith('${', this.#at)) {
                if (plain !== '')
                    parts.push(plain);
                plain = '';
                const placeholder = this.#placeholder(depth);
                if (placeholder === undefined)
                    return parts;
                parts.push(placeholder);
            }
            else if (this.#at < this.#text.length) {
                plain += '$';
                this.#at += this.#text.startsWith('$$', this.#at) ? 2 : 1;
            }
        }
        if (plain !== '')
            parts.push(plain);
        return parts;
    }
    #plainText(special) {
        const start = this.#at;
        special.lastIndex = start;
        this.#at = special.exec(this.#text)?.index ?? this.#text.length;
        return this.#text.slice(start, this.#at);
    }
    #placeholder(depth) {
        const start = this.#at;
        const rest = this.#text.slice(start, start + 300);
        if (rest.startsWith('${{')) {
            return this.#fault(`${(0,_yaml_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(rest)} looks like a GitHub expression, which a manifest does not know: pass the value by the input \`variables\` and write \${NAME} here, or $\${{ for the text itself`);
        }
        const [head, name, colon, operator] = /^\$\{([A-Za-z_][A-Za-z0-9_]{0,254})(?:(:?)([-?+])|(?=\}))/.exec(rest) ?? [];
        if (head === undefined || name === undefined) {
            return this.#fault(`${(0,_yaml_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(rest)} is not a valid placeholder: write \${NAME} or \${NAME:-default}, where NAME has letters, digits and _ only, or $\${ for the text itself`);
        }
        if (depth >= DEEPEST_DEFAULT)
            return this.#fault(`placeholders are nested more than ${DEEPEST_DEFAULT} deep`);
        this.#at += head.length;
        const argumentStart = this.#at;
        const argument = this.read(depth + 1);
        if (this.#faults.length > 0)
            return undefined;
        if (this.#at >= this.#text.length) {
            return this.#fault(`${(0,_yaml_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(rest)} is not closed: add the }, or write $\${ for the text itself`);
        }
        const written = this.#text.slice(argumentStart, this.#at);
        this.#at += 1;
        if (operator === '-' && colon === '' && isOneName(name, written)) {
            return this.#fault(`${(0,_yaml_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(rest.slice(0, this.#at - start))} is not clear: a name has no hyphen, and a default is written with a colon; write \${${name}_${written.replaceAll('-', '_')}} or \${${name}:-${written}}`);
        }
        return { name, operator: operatorOf(operator), emptyToo: colon === ':', argument, written };
    }
    #fault(message) {
        this.#faults.push(message);
        return undefined;
    }
}
function isOneName(name, fallback) {
    const both = `${name}-${fallback}`;
    return /[A-Za-z]/.test(fallback) && /^(?:[A-Z0-9_-]{1,100}|[a-z0-9_-]{1,100})$/.test(both);
}
function operatorOf(text) {
    return text === '-' || text === '?' || text === '+' ? text : '';
}


/***/ }),

/***/ 864:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Ol: () => (/* binding */ wanted),
/* harmony export */   _1: () => (/* binding */ wholePattern),
/* harmony export */   nE: () => (/* binding */ checkScalar)
/* harmony export */ });
/* harmony import */ var _secrets_concealment_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(4375);
/* harmony import */ var _text_duration_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(9556);
/* harmony import */ var _text_own_value_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(2370);
/* harmony import */ var _text_suggest_js__WEBPACK_IMPORTED_MODULE_7__ = __nccwpck_require__(324);
/* harmony import */ var _yaml_problem_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(4833);
/* harmony import */ var _placeholders_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(3974);
/* harmony import */ var _shape_js__WEBPACK_IMPORTED_MODULE_6__ = __nccwpck_require__(4999);
/* harmony import */ var _variables_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(3791);
var _a;








function checkScalar(shape, node, address, context) {
    return new ScalarChecker(node.place, address, context).value(shape, node);
}
function wanted(shape, api) {
    switch (shape.type) {
        case 'text':
            return shape.rule;
        case 'whole':
            return shape.unit === undefined ? 'a whole number' : `a whole number of ${shape.unit}`;
        case 'truth':
            return 'true or false';
        case 'choice':
            return usableChoices(shape, api);
        case 'duration':
            return `${_text_duration_js__WEBPACK_IMPORTED_MODULE_0__/* .DURATION_FORM */ .ec}${shape.never ? ', or never' : ''}`;
        case 'scalar':
            return 'a text, a number, true or false';
        case 'term':
            return `the name of a ${shape.noun}`;
        case 'any':
            return 'a value';
    }
}
function wholePattern(pattern) {
    const known = wholePatterns.get(pattern);
    if (known !== undefined)
        return known;
    const whole = new RegExp(`^(?:${pattern})$`, 'su');
    wholePatterns.set(pattern, whole);
    return whole;
}
const wholePatterns = new Map();
class ScalarChecker {
    #place;
    #address;
    #context;
    constructor(place, address, context) {
        this.#place = place;
        this.#address = address;
        this.#context = context;
    }
    value(shape, node) {
        const isSecret = (shape.type === 'text' || shape.type === 'any') && shape.secret === true;
        const bare = isSecret || typeof node.value !== 'string' ? undefined : (0,_placeholders_js__WEBPACK_IMPORTED_MODULE_2__/* .bareVariable */ .bj)(node.value);
        return bare === undefined ? this.#valueOf(shape, node) : this.#withBare(bare, shape, node);
    }
    #withBare(name, shape, node) {
        const findings = new _yaml_problem_js__WEBPACK_IMPORTED_MODULE_3__/* .Findings */ .Fv();
        const context = { ...this.#context, findings };
        const value = new _a(this.#place, this.#address, context).#valueOf(shape, node);
        const message = `$${name} is text, not a variable; write \${${name}}, or $$${name} for the text itself`;
        if (findings.errors.length > 0)
            return this.#complain(message);
        this.#context.findings.warn(this.#place, this.#address, message);
        for (const warning of findings.warnings)
            this.#context.findings.warn(this.#place, this.#address, warning.message);
        return value;
    }
    #valueOf(shape, node) {
        const reading = shape.type === 'text' && shape.secret ? this.#secret(node) : this.#read(node);
        if (reading === undefined)
            return undefined;
        const { value } = reading;
        if (this.#lacksSecret(reading))
            return this.#inSilence(shape, node);
        if (shape.type === 'any')
            return this.#any(shape, reading);
        const unset = value === null || (reading.whole && value === 'null' && !takesText(shape));
        if (unset && shape.nullable === true)
            return null;
        if (value === null)
            return this.#empty(shape);
        switch (shape.type) {
            case 'text':
                return this.#text(shape, reading);
            case 'whole':
                return this.#whole(shape, reading);
            case 'truth':
                return this.#truth(reading);
            case 'choice':
                return this.#choice(shape, reading);
            case 'duration':
                return this.#duration(shape, reading);
            case 'scalar':
                return this.#anyScalar(reading);
            case 'term':
                return this.#term(shape, reading);
        }
    }
    #lacksSecret({ names = [] }) {
        const { lacksSecrets, variables } = this.#context;
        return (lacksSecrets === true && names.some((name) => !(0,_variables_js__WEBPACK_IMPORTED_MODULE_1__/* .isInstanceName */ .T)(name) && variables.lookup(name) === ''));
    }
    #inSilence(shape, node) {
        const silent = { ...this.#context, lacksSecrets: false, findings: new _yaml_problem_js__WEBPACK_IMPORTED_MODULE_3__/* .Findings */ .Fv() };
        return new _a(this.#place, this.#address, silent).value(shape, node);
    }
    #read(node, isCredential = false) {
        const { value, written } = node;
        if (typeof value !== 'string')
            return { value, whole: false, hidden: false, shown: cut(written), written };
        const { lookup, isWithheld, isSecret } = this.#context.variables;
        const filled = (0,_placeholders_js__WEBPACK_IMPORTED_MODULE_2__/* .fill */ .GS)(value, lookup, { isWithheld, isSecret: (name) => isCredential || isSecret(name) });
        if ('faults' in filled) {
            for (const fault of filled.faults)
                this.#complain(fault);
            return undefined;
        }
        if (!this.#takesSecrets(value, filled))
            return undefined;
        const hidden = filled.names.length > 0;
        const shown = hidden
            ? `the value of ${filled.names.map((name) => `\${${name}}`).join(' and ')}`
            : (0,_yaml_problem_js__WEBPACK_IMPORTED_MODULE_3__/* .quote */ .hD)(filled.text);
        return { value: filled.text, whole: filled.whole, hidden, shown, written, names: filled.names };
    }
    #takesSecrets(written, { text, names }) {
        const { variables, secrets, isUnreviewed } = this.#context;
        const secret = names.filter((name) => variables.isSecret(name));
        if (secret.length === 0)
            return true;
        for (const name of secret) {
            const value = variables.lookup(name);
            if (value)
                secrets?.learn(value, name);
        }
        const without = (isHidden) => {
            const filled = (0,_placeholders_js__WEBPACK_IMPORTED_MODULE_2__/* .fill */ .GS)(written, (name) => {
                const value = variables.lookup(name);
                return value && isHidden(name) ? _secrets_concealment_js__WEBPACK_IMPORTED_MODULE_4__/* .CONCEALED */ .R : value;
            });
            return 'text' in filled ? filled.text : _secrets_concealment_js__WEBPACK_IMPORTED_MODULE_4__/* .CONCEALED */ .R;
        };
        const shown = without(variables.isSecret);
        if (shown !== text)
            secrets?.learnText(text, shown);
        if (isUnreviewed !== true || !isReadByOthers(this.#address))
            return true;
        const unasked = secret.filter(variables.isUnasked);
        if (unasked.length === 0 || without(variables.isUnasked) === text)
            return true;
        const placeholders = unasked.map((name) => `\${${name}}`).join(' and ');
        this.#complain(`${placeholders} comes from the environment and has the name of a credential: a pull request cannot put it where others read it. Give it in the input \`secret-variables\`, or, if it is not a secret, in \`variables\`.`);
        return false;
    }
    #secret(node) {
        const reading = this.#read(node, true);
        const { findings, secrets, variables } = this.#context;
        if (reading === undefined || reading.value === null)
            return reading;
        secrets?.learn(String(reading.value));
        for (const name of reading.names ?? []) {
            const value = (0,_variables_js__WEBPACK_IMPORTED_MODULE_1__/* .isInstanceName */ .T)(name) ? undefined : variables.lookup(name);
            if (value)
                secrets?.learn(value, name);
        }
        if (reading.hidden)
            return reading;
        if (reading.value !== 'null') {
            const message = 'plain-text credential in the manifest; write ${NAME} here and give it in the input `secret-variables`';
            findings.warn(this.#place, this.#address, message);
        }
        return { ...reading, shown: 'this credential', hidden: true };
    }
    #any(shape, reading) {
        const { value, hidden } = reading;
        if (shape.secret && hidden && typeof value === 'string')
            this.#context.secrets?.learn(value);
        return this.#anyScalar(reading);
    }
    #text(shape, { value, shown, written, hidden }) {
        if (typeof value !== 'string') {
            return this.#complain(`must be text; put it in quotes${shape.secret ? '' : `: ${(0,_yaml_problem_js__WEBPACK_IMPORTED_MODULE_3__/* .quote */ .hD)(written)}`}`);
        }
        const subject = hidden ? `${shown} ` : '';
        const judgement = shape.judge?.(value);
        if (judgement !== undefined)
            return this.#complain(`${subject}${judgement}`);
        if (wholePattern(shape.pattern).test(value)) {
            const doubt = shape.doubt?.(value);
            if (doubt !== undefined)
                this.#context.findings.warn(this.#place, this.#address, `${subject}${doubt}`);
            return value;
        }
        return this.#complain(value === '' ? `${subject}is empty; it must be ${shape.rule}` : `${shown} must be ${shape.rule}`);
    }
    #whole(shape, { value, whole, hidden, shown, written }) {
        const digits = typeof value === 'string' && /^-?\d{1,16}$/.test(value);
        const number = whole && digits ? Number(value) : value;
        if (typeof number !== 'number' || !Number.isSafeInteger(number)) {
            if (digits && whole)
                return this.#complain(`${shown} is too large`);
            if (digits && !hidden)
                return this.#complain(`must be a number; remove the quotes: ${written}`);
            const seconds = !hidden && shape.unit === 'seconds' ? (0,_text_duration_js__WEBPACK_IMPORTED_MODULE_0__/* .parseDuration */ .E9)(String(value)) : undefined;
            const guess = seconds === undefined ? '' : `; write ${seconds}`;
            return this.#complain(`must be ${wanted(shape, this.#context.api)}, not ${shown}${guess}`);
        }
        if (number < shape.least)
            return this.#complain(`must be ${shape.least} or more, not ${shown}`);
        if (number > (shape.most ?? number))
            return this.#complain(`must be ${shape.most} or less, not ${shown}`);
        return number;
    }
    #truth({ value, whole, hidden, shown }) {
        if (typeof value === 'boolean')
            return value;
        if (whole && typeof value === 'string' && /^(?:true|True|TRUE|false|False|FALSE)$/.test(value)) {
            return value.toLowerCase() === 'true';
        }
        const meant = hidden ? undefined : (0,_text_own_value_js__WEBPACK_IMPORTED_MODULE_5__/* .ownValue */ .e)(TRUTH_WORDS, String(value).toLowerCase());
        return this.#complain(`must be true or false, not ${shown}${meant === undefined ? '' : `; write ${meant}`}`);
    }
    #choice(shape, { value, whole, hidden, shown }) {
        const { api } = this.#context;
        const found = shape.of.find((choice) => choice.value === value || (whole && String(choice.value) === value));
        if (found !== undefined) {
            if ((0,_shape_js__WEBPACK_IMPORTED_MODULE_6__/* .usableIn */ .k2)(api, found))
                return found.value;
            const rest = usableChoices(shape, api);
            return this.#complain(`${hidden ? shown : found.value} exists in ${found.api} only, and this manifest says api: ${api}; write ${rest}`);
        }
        if (!hidden && shape.of.some((choice) => String(choice.value) === value)) {
            return this.#complain(`must be ${String(value)} without quotes`);
        }
        const choices = shape.of.map((choice) => String(choice.value));
        const mayGuess = !hidden && choices.length > 1;
        const near = mayGuess
            ? ((0,_text_own_value_js__WEBPACK_IMPORTED_MODULE_5__/* .ownValue */ .e)(shape.aliases, String(value)) ?? (0,_text_suggest_js__WEBPACK_IMPORTED_MODULE_7__/* .closest */ .k)(String(value), choices))
            : undefined;
        const guess = near === undefined ? '' : `; did you mean ${near}?`;
        return this.#complain(`must be ${usableChoices(shape, api)}, not ${shown}${guess}`);
    }
    #duration(shape, { value, shown, hidden }) {
        if (shape.never && value === 'never')
            return 'never';
        const seconds = typeof value === 'string' ? (0,_text_duration_js__WEBPACK_IMPORTED_MODULE_0__/* .parseDuration */ .E9)(value) : undefined;
        const { least, most } = shape.bounds;
        if (seconds !== undefined) {
            if ((0,_text_duration_js__WEBPACK_IMPORTED_MODULE_0__/* .isWithinBounds */ .dT)(seconds, shape.bounds))
                return seconds;
            const orNever = shape.never ? ', or never' : '';
            return this.#complain(`must be from ${least} to ${most}${orNever}, not ${shown}`);
        }
        if (typeof value === 'number')
            return this.#complain(`needs a unit: write ${value}s for seconds, or m, h, d`);
        const meant = hidden || typeof value !== 'string' ? undefined : (0,_text_duration_js__WEBPACK_IMPORTED_MODULE_0__/* .meantDuration */ .eI)(value);
        const guess = meant === undefined ? '' : `; write ${meant}`;
        return this.#complain(`must be ${wanted(shape, this.#context.api)}, not ${shown}${guess}`);
    }
    #anyScalar({ value, written }) {
        if (typeof value !== 'number')
            return value;
        if (!Number.isFinite(value)) {
            return this.#complain(`is not a number that JSON can hold; put it in quotes for a text: ${(0,_yaml_problem_js__WEBPACK_IMPORTED_MODULE_3__/* .quote */ .hD)(written)}`);
        }
        if (String(value) !== written) {
            const message = `this number is sent as ${value}; for the text write ${(0,_yaml_problem_js__WEBPACK_IMPORTED_MODULE_3__/* .quote */ .hD)(written)}, else ${value}`;
            this.#context.findings.warn(this.#place, this.#address, message);
        }
        return value;
    }
    #term(shape, { value, hidden, shown, written }) {
        const { api, findings } = this.#context;
        if (typeof value !== 'string')
            return this.#complain(`must be text; put it in quotes: ${(0,_yaml_problem_js__WEBPACK_IMPORTED_MODULE_3__/* .quote */ .hD)(written)}`);
        if (!_shape_js__WEBPACK_IMPORTED_MODULE_6__/* .termPattern */ .xv.test(value)) {
            return this.#complain(`must be the name of a ${shape.noun}, such as ${shape.known[api ?? 'v1.1'][1]}, not ${shown}`);
        }
        const discouraged = (0,_text_own_value_js__WEBPACK_IMPORTED_MODULE_5__/* .ownValue */ .e)(shape.discouraged, value);
        if (api === undefined)
            return value;
        if (shape.known[api].includes(value)) {
            if (discouraged !== undefined)
                findings.warn(this.#place, this.#address, discouraged);
            return value;
        }
        const instead = (0,_text_own_value_js__WEBPACK_IMPORTED_MODULE_5__/* .ownValue */ .e)(shape.foreign[api], value);
        if (instead !== undefined) {
            const other = `is a ${shape.noun} of ${(0,_shape_js__WEBPACK_IMPORTED_MODULE_6__/* .otherApi */ .nK)(api)}, and this manifest says api: ${api}`;
            const counterpart = instead.length > 0 ? `write ${instead.join(' and ')}` : `${api} has no counterpart, so remove it`;
            const isVague = hidden || discouraged !== undefined;
            const remedy = isVague ? `list the ${shape.noun}s of ${api} that you need` : counterpart;
            return this.#complain(`${shown} ${other}; ${remedy}`);
        }
        const near = hidden ? undefined : (0,_text_suggest_js__WEBPACK_IMPORTED_MODULE_7__/* .closest */ .k)(value, shape.known[api]);
        const isSlip = near !== undefined && (0,_text_suggest_js__WEBPACK_IMPORTED_MODULE_7__/* .typosBetween */ .T)(value.toLowerCase(), near.toLowerCase()) <= 1;
        if (isSlip && shape.refusesSlips === true) {
            return this.#complain(`${shown} is not a ${shape.noun} of ${api}; did you mean ${near}?`);
        }
        const guess = near === undefined ? 'it is sent as it is' : `did you mean ${near}?`;
        findings.warn(this.#place, this.#address, `${shown} is not a known ${shape.noun} of ${api}; ${guess}`);
        return value;
    }
    #empty(shape) {
        if (this.#context.isWhole)
            this.#complain(`this is empty; it must be ${wanted(shape, this.#context.api)}`);
    }
    #complain(message) {
        this.#context.findings.error(this.#place, this.#address, message);
    }
}
_a = ScalarChecker;
function isReadByOthers(address) {
    return (/(^|\.)(target|name|displayName|owner)$/.test(address) ||
        /^(defaults|apps\.[^.]+)\.metadata\./.test(address) ||
        address.startsWith('publish['));
}
const TRUTH_WORDS = {
    true: true,
    yes: true,
    y: true,
    on: true,
    '1': true,
    false: false,
    no: false,
    n: false,
    off: false,
    '0': false,
};
function usableChoices(shape, api) {
    const usable = shape.of.filter((choice) => (0,_shape_js__WEBPACK_IMPORTED_MODULE_6__/* .usableIn */ .k2)(api, choice));
    return usable.map((choice) => String(choice.value)).join(' or ');
}
function takesText(shape) {
    return shape.type === 'text' || shape.type === 'scalar';
}
function cut(written) {
    return (0,_yaml_problem_js__WEBPACK_IMPORTED_MODULE_3__/* .quote */ .hD)(written).slice(1, -1);
}


/***/ }),

/***/ 4999:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   LS: () => (/* binding */ plural),
/* harmony export */   k2: () => (/* binding */ usableIn),
/* harmony export */   nK: () => (/* binding */ otherApi),
/* harmony export */   xv: () => (/* binding */ termPattern)
/* harmony export */ });
const termPattern = /^[\w:*.-]{1,100}$/;
function usableIn(api, thing) {
    return thing.api === undefined || api === undefined || thing.api === api;
}
function otherApi(api) {
    return api === 'v1.1' ? 'v2' : 'v1.1';
}
function plural(noun) {
    return noun.endsWith('y') && !noun.endsWith('ey') ? `${noun.slice(0, -1)}ies` : `${noun}s`;
}


/***/ }),

/***/ 2149:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Pf: () => (/* binding */ sourceAt),
/* harmony export */   nD: () => (/* binding */ sectionAt),
/* harmony export */   rI: () => (/* binding */ sourceText),
/* harmony export */   uB: () => (/* binding */ sourcePattern)
/* harmony export */ });
/* harmony import */ var _entry_key_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3952);

function sourceAt(address, holders) {
    const [section = '', name = '', ...rest] = address.split('.');
    const found = holders.find((one) => one.section === section);
    if (found === undefined || name === '')
        return undefined;
    const holder = `${section}.${name}`;
    const whole = found.parts.find((one) => one === rest.join('.'));
    if (whole !== undefined)
        return { address, holder, part: whole };
    const part = rest.pop();
    const key = rest.pop();
    const parts = found.inside.find((one) => key !== undefined && isAt(one, rest))?.parts;
    const known = parts?.find((one) => one === part);
    if (key === undefined || known === undefined)
        return undefined;
    return { address, holder, child: { section: rest.join('.'), key }, part: known };
}
function sectionAt({ holder, child }, holders) {
    const inside = holders.find(({ section }) => holder.startsWith(`${section}.`))?.inside ?? [];
    return child && inside.find((one) => isAt(one, child.section.split('.')));
}
function isAt({ path }, steps) {
    const wanted = path.split('.');
    return (wanted.length === steps.length && wanted.every((step, index) => step === '*' || step === steps[index]));
}
function sourcePattern(holders) {
    const dot = String.raw `\.`;
    const choice = (texts) => `(?:${texts.join('|')})`;
    const inPath = (path) => path.replaceAll('.', dot).replaceAll('*', _entry_key_js__WEBPACK_IMPORTED_MODULE_0__/* .keyRule */ .G.pattern);
    return holders
        .map(({ section, parts, inside }) => {
        const within = inside.map((one) => [inPath(one.path), _entry_key_js__WEBPACK_IMPORTED_MODULE_0__/* .keyRule */ .G.pattern, choice(one.parts)].join(dot));
        return [section, _entry_key_js__WEBPACK_IMPORTED_MODULE_0__/* .keyRule */ .G.pattern, choice([...parts.map(inPath), ...within])].join(dot);
    })
        .join('|');
}
function sourceText(holders) {
    return holders
        .flatMap(({ section, parts, inside }) => [
        `${section}.<key>.${listed(parts)}`,
        ...inside.map((one) => `${section}.<key>.${one.path.replaceAll('*', '<key>')}.<key>.${listed(one.parts)}`),
    ])
        .join('; ');
}
function listed(parts) {
    return parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} or ${parts.at(-1)}`;
}


/***/ }),

/***/ 3791:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ variablesFrom),
/* harmony export */   T: () => (/* binding */ isInstanceName)
/* harmony export */ });
/* harmony import */ var _text_own_value_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(2370);

const INSTANCE_NAMES = new Set(['INSTANCE', 'INSTANCE_ENV']);
function isInstanceName(name) {
    return INSTANCE_NAMES.has(name);
}
const WITHHELD = /^(INPUT_.*|ACTIONS_.*|SMOOCH_KEY_SECRET|SMOOCH_JWT|SMOOCH_APP_KEYS|GITHUB_TOKEN|GH_TOKEN|PUBLISH_TOKEN)$/i;
const CREDENTIAL = new RegExp([
    'SECRET|TOKEN|PASSWORD|PASSWD|PASSPHRASE|PASSCODE|PRIVATE|CREDENTIAL|API_?KEY|COOKIE|BEARER|AUTHORI[SZ]ATION',
    'CONNECTION_?STRING|(?:^|_)(?:KEY|AUTH|OAUTH|DSN|PWD|PAT|JWT|PROXY)(?:$|_)|DATABASE_UR[IL]',
    '^AWS_',
].join('|'), 'i');
const NO_CREDENTIAL = /^(OLD)?PWD$/;
function variablesFrom(source) {
    const { variables, secretVariables, environment, isOwnCredential } = source;
    const instance = source.instance ?? '';
    const given = (name) => secretVariables?.get(name) ?? variables.get(name);
    const fromEnvironment = (name) => (0,_text_own_value_js__WEBPACK_IMPORTED_MODULE_0__/* .ownValue */ .e)(environment, name);
    const isGiven = (name) => isInstanceName(name) || given(name) !== undefined;
    const isWithheld = (name) => {
        if (isGiven(name))
            return false;
        const value = fromEnvironment(name);
        return WITHHELD.test(name) || (!!value && isOwnCredential?.(value) === true);
    };
    const isUnasked = (name) => !isGiven(name) && CREDENTIAL.test(name) && !NO_CREDENTIAL.test(name);
    return {
        lookup: (name) => {
            if (name === 'INSTANCE')
                return instance;
            if (name === 'INSTANCE_ENV')
                return instance.toUpperCase().replaceAll('-', '_');
            return given(name) ?? (isWithheld(name) ? undefined : fromEnvironment(name));
        },
        isWithheld,
        isUnasked,
        isSecret: (name) => !isInstanceName(name) && (secretVariables?.has(name) === true || isUnasked(name)),
    };
}


/***/ }),

/***/ 2364:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ FilePlaces),
/* harmony export */   N: () => (/* binding */ Places)
/* harmony export */ });
var _a;
class FilePlaces {
    #known = new Map();
    #left = new Map();
    #found;
    set(address, place) {
        this.#known.set(address, place);
    }
    leave(address, find) {
        this.#left.set(address, find);
    }
    get(address) {
        return this.#known.get(address) ?? this.#below(address)?.get(address);
    }
    has(address) {
        return this.get(address) !== undefined;
    }
    #below(address) {
        for (let path = parentOf(address); path !== ''; path = parentOf(path)) {
            const find = this.#left.get(path);
            if (find === undefined)
                continue;
            if (this.#found?.address !== path) {
                const places = new _a();
                find(places);
                this.#found = { address: path, places };
            }
            return this.#found.places;
        }
        return undefined;
    }
}
_a = FilePlaces;
class Places {
    #files;
    #start;
    constructor(files, start) {
        this.#files = files;
        this.#start = start;
    }
    nearest(address) {
        for (let path = address; path !== ''; path = parentOf(path)) {
            const place = this.exact(path);
            if (place !== undefined)
                return place;
        }
        return this.#start;
    }
    exact(address) {
        const [, app, rest] = /^(apps\.[^.]+)\.(.+)$/s.exec(address) ?? [];
        for (const places of this.#files) {
            const place = places.get(address);
            if (place !== undefined)
                return place;
        }
        if (app === undefined || rest === undefined)
            return undefined;
        return this.#files.find((places) => places.has(app))?.get(`defaults.${rest}`);
    }
}
function parentOf(address) {
    const end = Math.max(address.lastIndexOf('.'), address.lastIndexOf('['));
    return end === -1 ? '' : address.slice(0, end);
}


/***/ }),

/***/ 4833:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Fv: () => (/* binding */ Findings),
/* harmony export */   Vw: () => (/* binding */ formatProblem),
/* harmony export */   dE: () => (/* binding */ formatPlace),
/* harmony export */   g: () => (/* binding */ inReadingOrder),
/* harmony export */   hD: () => (/* binding */ quote),
/* harmony export */   l$: () => (/* binding */ MOST_KEPT),
/* harmony export */   nx: () => (/* binding */ inside),
/* harmony export */   vJ: () => (/* binding */ withArticle)
/* harmony export */ });
const LONGEST_QUOTE = 80;
const MOST_KEPT = 1000;
class Findings {
    errors = [];
    warnings = [];
    get isFull() {
        return this.errors.length >= MOST_KEPT;
    }
    error(place, address, message) {
        if (!this.isFull)
            this.errors.push({ address, message, place });
    }
    warn(place, address, message) {
        if (this.warnings.length < MOST_KEPT)
            this.warnings.push({ address, message, place });
    }
}
function formatProblem(problem) {
    const where = problem.place === undefined ? '' : `${formatPlace(problem.place)}: `;
    const what = problem.address === '' ? '' : `${problem.address}: `;
    return `${where}${what}${problem.message}`;
}
function formatPlace(place) {
    return `${escapeControls(place.file)}:${place.line}:${place.column}`;
}
function quote(text) {
    if (text.length <= LONGEST_QUOTE)
        return escapeControls(JSON.stringify(text));
    const start = Array.from(text.slice(0, 2 * LONGEST_QUOTE))
        .slice(0, LONGEST_QUOTE)
        .join('');
    return escapeControls(JSON.stringify(start.length < text.length ? `${start}…` : start));
}
function inside(parent, key) {
    const part = /^[\w$:@/-][\w$:@/.-]{0,79}$/.test(key) ? key : quote(key);
    return parent === '' ? part : `${parent}.${part}`;
}
function inReadingOrder(problems, files) {
    const rank = (problem) => {
        const { place } = problem;
        return place === undefined ? [-2, 0, 0] : [files.indexOf(place.file), place.line, place.column];
    };
    return problems
        .map((problem) => ({ problem, rank: rank(problem) }))
        .sort((a, b) => a.rank[0] - b.rank[0] || a.rank[1] - b.rank[1] || a.rank[2] - b.rank[2])
        .map(({ problem }) => problem);
}
function escapeControls(text) {
    return text.replace(/[\p{Cc}\p{Zl}\p{Zp}\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff]/gu, (found) => `\\u${found.charCodeAt(0).toString(16).padStart(4, '0')}`);
}
function withArticle(noun) {
    return noun === 'settings' || noun === 'defaults' ? noun : `${/^[aeiou]/.test(noun) ? 'an' : 'a'} ${noun}`;
}


/***/ }),

/***/ 8913:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ isObject),
/* harmony export */   M: () => (/* binding */ entriesOf)
/* harmony export */ });
function isObject(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
function entriesOf(value) {
    return isObject(value) ? Object.entries(value) : [];
}


/***/ }),

/***/ 2721:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   B5: () => (/* binding */ OTHER_SPACE_INDENT),
/* harmony export */   C3: () => (/* binding */ mergeConflicts),
/* harmony export */   D0: () => (/* binding */ slipsIn),
/* harmony export */   gC: () => (/* binding */ missingColon),
/* harmony export */   jx: () => (/* binding */ PLACEHOLDER_IN_FLOW),
/* harmony export */   n6: () => (/* binding */ missingSpace),
/* harmony export */   u_: () => (/* binding */ isIndentedOtherwise)
/* harmony export */ });
const OTHER_SPACES = String.raw `\u00a0\u1680\u2000-\u200b\u202f\u205f\u3000\ufeff`;
const TAB_INDENT = /^ *\t/;
const OTHER_INDENT = new RegExp(`^[ \\t]*[${OTHER_SPACES}]`);
const OTHER_SPACE_AFTER_COLON = new RegExp(`^([\\w.-]+):[${OTHER_SPACES}]`);
const NO_SPACE = /^([\w.-]+):[^\s:/]/;
const NO_COLON = /^([\w.-]+)(?: (?!.*:(?: |$)).*)?$/;
const ONE_KEY = /^( *)(?:- +)*([\w.-]+): +(?![|>&*[{"'])(?!.*: ).*$/;
const OPEN_SECTION = /^ *(?:- +)*([\w.-]+): *(?:#.*)?$/;
const PLACEHOLDER_IN_FLOW = /[[{,][^'"]*\$\{/;
const OTHER_SPACE_INDENT = 'a non-breaking space indents this line; replace it by plain spaces';
function isIndentedOtherwise(key) {
    return OTHER_INDENT.test(key);
}
function mergeConflicts(text) {
    return [...text.matchAll(/^<{7}(?: .*)?\r?$/gm)].map(({ index }) => {
        const end = /^>{7}(?: .*)?\r?$/m.exec(text.slice(index));
        const line = end === null ? undefined : lineOf(text, index + end.index);
        const until = line === undefined ? '' : ` and ends on line ${line}`;
        const message = `a merge conflict begins here${until}; keep one side, and remove the lines with <<<<<<<, ======= and >>>>>>>`;
        return { offset: index, message };
    });
}
function slipsIn(text) {
    let open;
    return ({ code, message, pos: [at] }) => {
        const start = lineStartAt(text, at);
        const indent = indentSlip(text, start, code);
        if (indent !== undefined)
            return indent;
        if (/flow-(?:seq|map)-end/.test(message)) {
            return { offset: at, message: `this \`${text[at]}\` closes nothing; remove it`, ends: true };
        }
        if (/flow (?:sequence|map)|closing .quote/i.test(message) &&
            !PLACEHOLDER_IN_FLOW.test(lineAt(text, start))) {
            open ??= { first: firstUnclosed(text) };
            if (open.first !== undefined && open.first.offset <= at)
                return open.first;
        }
        if (code === 'BLOCK_AS_IMPLICIT_KEY')
            return indentedWrongly(text, start);
        const isKeyMissing = code === 'MULTILINE_IMPLICIT_KEY' || /followed by map values/.test(message);
        return isKeyMissing ? colonSlip(text, at) : undefined;
    };
}
function indentSlip(text, start, code) {
    if (code === 'BAD_DQ_ESCAPE')
        return undefined;
    const below = nextContent(text, start);
    for (const [at, line] of [[start, lineAt(text, start)], ...(below === undefined ? [] : [below])]) {
        if (TAB_INDENT.test(line) && (at === start || code !== 'TAB_AS_INDENT')) {
            const message = 'a tab indents this line; YAML takes spaces only, so replace it by spaces';
            return { offset: at, message, misleads: true };
        }
        if (OTHER_INDENT.test(line))
            return { offset: at, message: OTHER_SPACE_INDENT, misleads: true };
    }
    return undefined;
}
function colonSlip(text, offset) {
    if (!/^[ -]*$/.test(text.slice(lineStartAt(text, offset), offset)))
        return undefined;
    const line = lineAt(text, offset);
    const other = OTHER_SPACE_AFTER_COLON.exec(line)?.[1];
    if (other !== undefined) {
        return {
            offset,
            message: `a non-breaking space is after \`${other}:\`; replace it by a plain space`,
        };
    }
    const joined = NO_SPACE.exec(line)?.[1];
    if (joined !== undefined)
        return { offset, message: missingSpace(joined) };
    const key = NO_COLON.exec(line.trimEnd())?.[1];
    return key === undefined ? undefined : { offset, message: missingColon(key) };
}
function missingSpace(key) {
    return `a space is missing after \`${key}:\`; write \`${key}: …\``;
}
function missingColon(key) {
    return `a colon is missing after \`${key}\`; write \`${key}: …\``;
}
function indentedWrongly(text, start) {
    const found = ONE_KEY.exec(lineAt(text, start));
    const below = nextContent(text, start);
    if (found === null || below === undefined)
        return undefined;
    const [, indent = '', key = ''] = found;
    const above = contentAbove(text, start);
    const section = above === undefined ? undefined : OPEN_SECTION.exec(above)?.[1];
    if (above !== undefined && section !== undefined && depthOf(above) >= indent.length) {
        const message = `\`${key}\` is indented no deeper than \`${section}:\` above it; indent it by ${depthOf(above) + 2} spaces or more`;
        return { offset: start + indent.length, message, misleads: true };
    }
    if (depthOf(below[1]) <= indent.length)
        return undefined;
    const message = `this line is indented deeper than \`${key}:\` above it, which has a value; indent both alike`;
    return { offset: below[0] + depthOf(below[1]), message, misleads: true };
}
function firstUnclosed(text) {
    const open = [];
    for (let at = 0; at < text.length; at += 1) {
        const sign = text[at] ?? '';
        if (sign === '#' && /^\s?$/.test(text[at - 1] ?? ''))
            at = lineEndAt(text, at) - 1;
        const closes = sign === ']' || sign === '}';
        if (closes ? open.length === 0 : !CLOSING.has(sign) || !isValueAt(text, at))
            continue;
        if (closes) {
            if (CLOSING.get(open.at(-1)?.sign ?? '') !== sign)
                break;
            open.pop();
        }
        else {
            open.push({ sign, offset: at });
            if (sign === '[' || sign === '{')
                continue;
            const end = quoteEnd(text, at);
            if (end === undefined)
                break;
            open.pop();
            at = end;
        }
    }
    const last = open.at(-1);
    if (last === undefined)
        return undefined;
    const message = `this \`${last.sign}\` is not closed; add a \`${CLOSING.get(last.sign)}\``;
    return { offset: last.offset, message, ends: true };
}
const CLOSING = new Map([
    ['[', ']'],
    ['{', '}'],
    ['"', '"'],
    ["'", "'"],
]);
function isValueAt(text, at) {
    let before = at - 1;
    while (text[before] === ' ')
        before -= 1;
    const sign = text[before] ?? '\n';
    return '\n[{,'.includes(sign) || (before < at - 1 && (sign === ':' || sign === '-'));
}
function quoteEnd(text, from) {
    const sign = text[from];
    for (let at = from + 1; at < text.length; at += 1) {
        if (sign === '"' && text[at] === '\\')
            at += 1;
        else if (text[at] === sign && sign === "'" && text[at + 1] === sign)
            at += 1;
        else if (text[at] === sign) {
            const isOnOneLine = at < lineEndAt(text, from);
            return isOnOneLine || /[\s,\]}:]/.test(text[at + 1] ?? '\n') ? at : undefined;
        }
    }
    return undefined;
}
function lineStartAt(text, offset) {
    return offset === 0 ? 0 : text.lastIndexOf('\n', offset - 1) + 1;
}
function lineEndAt(text, from) {
    const end = text.indexOf('\n', from);
    return end === -1 ? text.length : end;
}
function lineAt(text, from) {
    return text.slice(from, Math.min(lineEndAt(text, from), from + 200));
}
function lineOf(text, offset) {
    return text.slice(0, offset).split('\n').length;
}
function depthOf(line) {
    return /^ */.exec(line)?.[0].length ?? 0;
}
function nextContent(text, start) {
    for (let at = lineEndAt(text, start) + 1; at < text.length; at = lineEndAt(text, at) + 1) {
        const line = lineAt(text, at);
        if (!/^\s*(?:#|$)/.test(line))
            return [at, line];
    }
    return undefined;
}
function contentAbove(text, start) {
    for (let end = start; end > 0;) {
        end = lineStartAt(text, end - 1);
        const line = lineAt(text, end);
        if (!/^\s*(?:#|$)/.test(line))
            return line;
    }
    return undefined;
}


/***/ }),

/***/ 312:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   DU: () => (/* binding */ MOST_ALIASED_VALUES),
/* harmony export */   Lx: () => (/* binding */ tooMuchAliased),
/* harmony export */   OJ: () => (/* binding */ PROTOTYPE_KEYS),
/* harmony export */   e0: () => (/* binding */ tooManyValues),
/* harmony export */   iz: () => (/* binding */ MOST_FOR_LIBRARY),
/* harmony export */   xy: () => (/* binding */ MOST_VALUES)
/* harmony export */ });
const PROTOTYPE_KEYS = new Set(['__proto__', 'constructor', 'prototype']);
const MOST_FOR_LIBRARY = 400_000;
const MOST_VALUES = 500_000;
function tooManyValues() {
    return `the manifest has more than ${MOST_VALUES.toLocaleString('en')} values; divide it into several, each with its own run`;
}
const MOST_ALIASED_VALUES = 500_000;
function tooMuchAliased() {
    return `the aliases of this file stand for more than ${MOST_ALIASED_VALUES.toLocaleString('en')} values; write less by alias`;
}


/***/ }),

/***/ 2794:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ refuseWarnings)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(9473);
/* harmony import */ var _report_words_total_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(991);


function refuseWarnings({ strict }, { warnings, plan, account }) {
    if (!strict)
        return;
    const all = [...warnings.filter(({ code }) => code !== 'drift-warning'), ...(plan?.warnings ?? [])];
    const texts = new Set(all.map(({ address, message }) => (address ? `${address}: ${message}` : message)));
    const [first] = texts;
    if (first === undefined)
        return;
    const unchanged = account?.wrote() === true ? '' : '; nothing was changed';
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ProvisionError */ .uv('warned', `\`strict\` is on, and there ${texts.size === 1 ? 'is' : 'are'} ${(0,_report_words_total_js__WEBPACK_IMPORTED_MODULE_1__/* .counted */ .hS)(texts.size, 'warning')}${unchanged}. First: ${first}`, { remedy: 'Correct what the warnings name, or set `strict: false`.' });
}


/***/ }),

/***/ 9099:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  V4: () => (/* binding */ getInput),
  uH: () => (/* binding */ setOutput),
  Pq: () => (/* binding */ setSecret)
});

// UNUSED EXPORTS: ExitCode, addPath, debug, endGroup, error, exportVariable, getBooleanInput, getIDToken, getMultilineInput, getState, group, info, isDebug, markdownSummary, notice, platform, saveState, setCommandEcho, setFailed, startGroup, summary, toPlatformPath, toPosixPath, toWin32Path, warning

// EXTERNAL MODULE: external "os"
var external_os_ = __nccwpck_require__(857);
;// CONCATENATED MODULE: ./build/node_modules/@actions/core/lib/utils.js
// We use any as a valid input type
/* eslint-disable @typescript-eslint/no-explicit-any */
/**
 * Sanitizes an input into a string so it can be passed into issueCommand safely
 * @param input input to sanitize into a string
 */
function utils_toCommandValue(input) {
    if (input === null || input === undefined) {
        return '';
    }
    else if (typeof input === 'string' || input instanceof String) {
        return input;
    }
    return JSON.stringify(input);
}
/**
 *
 * @param annotationProperties
 * @returns The command properties to send with the actual annotation command
 * See IssueCommandProperties: https://github.com/actions/runner/blob/main/src/Runner.Worker/ActionCommandManager.cs#L646
 */
function utils_toCommandProperties(annotationProperties) {
    if (!Object.keys(annotationProperties).length) {
        return {};
    }
    return {
        title: annotationProperties.title,
        file: annotationProperties.file,
        line: annotationProperties.startLine,
        endLine: annotationProperties.endLine,
        col: annotationProperties.startColumn,
        endColumn: annotationProperties.endColumn
    };
}
//# sourceMappingURL=utils.js.map
;// CONCATENATED MODULE: ./build/node_modules/@actions/core/lib/command.js


/**
 * Issues a command to the GitHub Actions runner
 *
 * @param command - The command name to issue
 * @param properties - Additional properties for the command (key-value pairs)
 * @param message - The message to include with the command
 * @remarks
 * This function outputs a specially formatted string to stdout that the Actions
 * runner interprets as a command. These commands can control workflow behavior,
 * set outputs, create annotations, mask values, and more.
 *
 * Command Format:
 *   ::name key=value,key=value::message
 *
 * @example
 * ```typescript
 * // Issue a warning annotation
 * issueCommand('warning', {}, 'This is a warning message');
 * // Output: ::warning::This is a warning message
 *
 * // Set an environment variable
 * issueCommand('set-env', { name: 'MY_VAR' }, 'some value');
 * // Output: ::set-env name=MY_VAR::some value
 *
 * // Add a secret mask
 * issueCommand('add-mask', {}, 'secretValue123');
 * // Output: ::add-mask::secretValue123
 * ```
 *
 * @internal
 * This is an internal utility function that powers the public API functions
 * such as setSecret, warning, error, and exportVariable.
 */
function command_issueCommand(command, properties, message) {
    const cmd = new Command(command, properties, message);
    process.stdout.write(cmd.toString() + external_os_.EOL);
}
function command_issue(name, message = '') {
    command_issueCommand(name, {}, message);
}
const CMD_STRING = '::';
class Command {
    constructor(command, properties, message) {
        if (!command) {
            command = 'missing.command';
        }
        this.command = command;
        this.properties = properties;
        this.message = message;
    }
    toString() {
        let cmdStr = CMD_STRING + this.command;
        if (this.properties && Object.keys(this.properties).length > 0) {
            cmdStr += ' ';
            let first = true;
            for (const key in this.properties) {
                if (this.properties.hasOwnProperty(key)) {
                    const val = this.properties[key];
                    if (val) {
                        if (first) {
                            first = false;
                        }
                        else {
                            cmdStr += ',';
                        }
                        cmdStr += `${key}=${escapeProperty(val)}`;
                    }
                }
            }
        }
        cmdStr += `${CMD_STRING}${escapeData(this.message)}`;
        return cmdStr;
    }
}
function escapeData(s) {
    return utils_toCommandValue(s)
        .replace(/%/g, '%25')
        .replace(/\r/g, '%0D')
        .replace(/\n/g, '%0A');
}
function escapeProperty(s) {
    return utils_toCommandValue(s)
        .replace(/%/g, '%25')
        .replace(/\r/g, '%0D')
        .replace(/\n/g, '%0A')
        .replace(/:/g, '%3A')
        .replace(/,/g, '%2C');
}
//# sourceMappingURL=command.js.map
// EXTERNAL MODULE: external "crypto"
var external_crypto_ = __nccwpck_require__(6982);
// EXTERNAL MODULE: external "fs"
var external_fs_ = __nccwpck_require__(9896);
;// CONCATENATED MODULE: ./build/node_modules/@actions/core/lib/file-command.js
// For internal use, subject to change.
// We use any as a valid input type
/* eslint-disable @typescript-eslint/no-explicit-any */




function file_command_issueFileCommand(command, message) {
    const filePath = process.env[`GITHUB_${command}`];
    if (!filePath) {
        throw new Error(`Unable to find environment variable for file command ${command}`);
    }
    if (!external_fs_.existsSync(filePath)) {
        throw new Error(`Missing file at path: ${filePath}`);
    }
    external_fs_.appendFileSync(filePath, `${utils_toCommandValue(message)}${external_os_.EOL}`, {
        encoding: 'utf8'
    });
}
function file_command_prepareKeyValueMessage(key, value) {
    const delimiter = `ghadelimiter_${external_crypto_.randomUUID()}`;
    const convertedValue = utils_toCommandValue(value);
    // These should realistically never happen, but just in case someone finds a
    // way to exploit uuid generation let's not allow keys or values that contain
    // the delimiter.
    if (key.includes(delimiter)) {
        throw new Error(`Unexpected input: name should not contain the delimiter "${delimiter}"`);
    }
    if (convertedValue.includes(delimiter)) {
        throw new Error(`Unexpected input: value should not contain the delimiter "${delimiter}"`);
    }
    return `${key}<<${delimiter}${external_os_.EOL}${convertedValue}${external_os_.EOL}${delimiter}`;
}
//# sourceMappingURL=file-command.js.map
;// CONCATENATED MODULE: external "path"
const external_path_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("path");
;// CONCATENATED MODULE: ./build/node_modules/@actions/core/lib/core.js
var __awaiter = (undefined && undefined.__awaiter) || function (thisArg, _arguments, P, generator) {
    function adopt(value) { return value instanceof P ? value : new P(function (resolve) { resolve(value); }); }
    return new (P || (P = Promise))(function (resolve, reject) {
        function fulfilled(value) { try { step(generator.next(value)); } catch (e) { reject(e); } }
        function rejected(value) { try { step(generator["throw"](value)); } catch (e) { reject(e); } }
        function step(result) { result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected); }
        step((generator = generator.apply(thisArg, _arguments || [])).next());
    });
};






/**
 * The code to exit an action
 */
var ExitCode;
(function (ExitCode) {
    /**
     * A code indicating that the action was successful
     */
    ExitCode[ExitCode["Success"] = 0] = "Success";
    /**
     * A code indicating that the action was a failure
     */
    ExitCode[ExitCode["Failure"] = 1] = "Failure";
})(ExitCode || (ExitCode = {}));
//-----------------------------------------------------------------------
// Variables
//-----------------------------------------------------------------------
/**
 * Sets env variable for this action and future actions in the job
 * @param name the name of the variable to set
 * @param val the value of the variable. Non-string values will be converted to a string via JSON.stringify
 */
// eslint-disable-next-line @typescript-eslint/no-explicit-any
function exportVariable(name, val) {
    const convertedVal = toCommandValue(val);
    process.env[name] = convertedVal;
    const filePath = process.env['GITHUB_ENV'] || '';
    if (filePath) {
        return issueFileCommand('ENV', prepareKeyValueMessage(name, val));
    }
    issueCommand('set-env', { name }, convertedVal);
}
/**
 * Registers a secret which will get masked from logs
 *
 * @param secret - Value of the secret to be masked
 * @remarks
 * This function instructs the Actions runner to mask the specified value in any
 * logs produced during the workflow run. Once registered, the secret value will
 * be replaced with asterisks (***) whenever it appears in console output, logs,
 * or error messages.
 *
 * This is useful for protecting sensitive information such as:
 * - API keys
 * - Access tokens
 * - Authentication credentials
 * - URL parameters containing signatures (SAS tokens)
 *
 * Note that masking only affects future logs; any previous appearances of the
 * secret in logs before calling this function will remain unmasked.
 *
 * @example
 * ```typescript
 * // Register an API token as a secret
 * const apiToken = "abc123xyz456";
 * setSecret(apiToken);
 *
 * // Now any logs containing this value will show *** instead
 * console.log(`Using token: ${apiToken}`); // Outputs: "Using token: ***"
 * ```
 */
function setSecret(secret) {
    command_issueCommand('add-mask', {}, secret);
}
/**
 * Prepends inputPath to the PATH (for this action and future actions)
 * @param inputPath
 */
function addPath(inputPath) {
    const filePath = process.env['GITHUB_PATH'] || '';
    if (filePath) {
        issueFileCommand('PATH', inputPath);
    }
    else {
        issueCommand('add-path', {}, inputPath);
    }
    process.env['PATH'] = `${inputPath}${path.delimiter}${process.env['PATH']}`;
}
/**
 * Gets the value of an input.
 * Unless trimWhitespace is set to false in InputOptions, the value is also trimmed.
 * Returns an empty string if the value is not defined.
 *
 * @param     name     name of the input to get
 * @param     options  optional. See InputOptions.
 * @returns   string
 */
function getInput(name, options) {
    const val = process.env[`INPUT_${name.replace(/ /g, '_').toUpperCase()}`] || '';
    if (options && options.required && !val) {
        throw new Error(`Input required and not supplied: ${name}`);
    }
    if (options && options.trimWhitespace === false) {
        return val;
    }
    return val.trim();
}
/**
 * Gets the values of an multiline input.  Each value is also trimmed.
 *
 * @param     name     name of the input to get
 * @param     options  optional. See InputOptions.
 * @returns   string[]
 *
 */
function getMultilineInput(name, options) {
    const inputs = getInput(name, options)
        .split('\n')
        .filter(x => x !== '');
    if (options && options.trimWhitespace === false) {
        return inputs;
    }
    return inputs.map(input => input.trim());
}
/**
 * Gets the input value of the boolean type in the YAML 1.2 "core schema" specification.
 * Support boolean input list: `true | True | TRUE | false | False | FALSE` .
 * The return value is also in boolean type.
 * ref: https://yaml.org/spec/1.2/spec.html#id2804923
 *
 * @param     name     name of the input to get
 * @param     options  optional. See InputOptions.
 * @returns   boolean
 */
function getBooleanInput(name, options) {
    const trueValue = ['true', 'True', 'TRUE'];
    const falseValue = ['false', 'False', 'FALSE'];
    const val = getInput(name, options);
    if (trueValue.includes(val))
        return true;
    if (falseValue.includes(val))
        return false;
    throw new TypeError(`Input does not meet YAML 1.2 "Core Schema" specification: ${name}\n` +
        `Support boolean input list: \`true | True | TRUE | false | False | FALSE\``);
}
/**
 * Sets the value of an output.
 *
 * @param     name     name of the output to set
 * @param     value    value to store. Non-string values will be converted to a string via JSON.stringify
 */
// eslint-disable-next-line @typescript-eslint/no-explicit-any
function setOutput(name, value) {
    const filePath = process.env['GITHUB_OUTPUT'] || '';
    if (filePath) {
        return file_command_issueFileCommand('OUTPUT', file_command_prepareKeyValueMessage(name, value));
    }
    process.stdout.write(external_os_.EOL);
    command_issueCommand('set-output', { name }, utils_toCommandValue(value));
}
/**
 * Enables or disables the echoing of commands into stdout for the rest of the step.
 * Echoing is disabled by default if ACTIONS_STEP_DEBUG is not set.
 *
 */
function setCommandEcho(enabled) {
    issue('echo', enabled ? 'on' : 'off');
}
//-----------------------------------------------------------------------
// Results
//-----------------------------------------------------------------------
/**
 * Sets the action status to failed.
 * When the action exits it will be with an exit code of 1
 * @param message add error issue message
 */
function setFailed(message) {
    process.exitCode = ExitCode.Failure;
    error(message);
}
//-----------------------------------------------------------------------
// Logging Commands
//-----------------------------------------------------------------------
/**
 * Gets whether Actions Step Debug is on or not
 */
function isDebug() {
    return process.env['RUNNER_DEBUG'] === '1';
}
/**
 * Writes debug message to user log
 * @param message debug message
 */
function debug(message) {
    issueCommand('debug', {}, message);
}
/**
 * Adds an error issue
 * @param message error issue message. Errors will be converted to string via toString()
 * @param properties optional properties to add to the annotation.
 */
function error(message, properties = {}) {
    issueCommand('error', toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
/**
 * Adds a warning issue
 * @param message warning issue message. Errors will be converted to string via toString()
 * @param properties optional properties to add to the annotation.
 */
function warning(message, properties = {}) {
    issueCommand('warning', toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
/**
 * Adds a notice issue
 * @param message notice issue message. Errors will be converted to string via toString()
 * @param properties optional properties to add to the annotation.
 */
function notice(message, properties = {}) {
    issueCommand('notice', toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
/**
 * Writes info to log with console.log.
 * @param message info message
 */
function info(message) {
    process.stdout.write(message + os.EOL);
}
/**
 * Begin an output group.
 *
 * Output until the next `groupEnd` will be foldable in this group
 *
 * @param name The name of the output group
 */
function startGroup(name) {
    issue('group', name);
}
/**
 * End an output group.
 */
function endGroup() {
    issue('endgroup');
}
/**
 * Wrap an asynchronous function call in a group.
 *
 * Returns the same type as the function itself.
 *
 * @param name The name of the group
 * @param fn The function to wrap in the group
 */
function group(name, fn) {
    return __awaiter(this, void 0, void 0, function* () {
        startGroup(name);
        let result;
        try {
            result = yield fn();
        }
        finally {
            endGroup();
        }
        return result;
    });
}
//-----------------------------------------------------------------------
// Wrapper action state
//-----------------------------------------------------------------------
/**
 * Saves state for current action, the state can only be retrieved by this action's post job execution.
 *
 * @param     name     name of the state to store
 * @param     value    value to store. Non-string values will be converted to a string via JSON.stringify
 */
// eslint-disable-next-line @typescript-eslint/no-explicit-any
function saveState(name, value) {
    const filePath = process.env['GITHUB_STATE'] || '';
    if (filePath) {
        return issueFileCommand('STATE', prepareKeyValueMessage(name, value));
    }
    issueCommand('save-state', { name }, toCommandValue(value));
}
/**
 * Gets the value of an state set by this action's main execution.
 *
 * @param     name     name of the state to get
 * @returns   string
 */
function getState(name) {
    return process.env[`STATE_${name}`] || '';
}
function getIDToken(aud) {
    return __awaiter(this, void 0, void 0, function* () {
        return yield OidcClient.getIDToken(aud);
    });
}
/**
 * Summary exports
 */

/**
 * @deprecated use core.summary
 */

/**
 * Path exports
 */

/**
 * Platform utilities exports
 */

//# sourceMappingURL=core.js.map

/***/ }),

/***/ 9355:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  m: () => (/* binding */ provision)
});

// EXTERNAL MODULE: ./build/inputs.js + 2 modules
var inputs = __nccwpck_require__(2114);
// EXTERNAL MODULE: ./build/errors.js
var errors = __nccwpck_require__(9473);
// EXTERNAL MODULE: ./build/github/event.js
var github_event = __nccwpck_require__(6830);
// EXTERNAL MODULE: ./build/manifest/schema/entry-key.js
var entry_key = __nccwpck_require__(3952);
;// CONCATENATED MODULE: ./build/manifest/schema/owner.js
const ownerShape = {
    type: 'text',
    description: 'Who owns what this manifest creates. It is written into every app, and what another owner created is never touched. Compared without case. Default: the repository; required outside GitHub Actions.',
    examples: ['acme/messaging'],
    pattern: '[A-Za-z0-9._/-]{1,200}',
    rule: 'one to 200 letters, digits and the characters . _ - /',
};
const previousOwnersShape = {
    type: 'set',
    description: 'Former names of the owner, such as those of a renamed repository. Apps with their marks are adopted: the plan says adopt, and the marks are rewritten to the owner. What several files say is taken together.',
    examples: [['acme/chat']],
    of: { ...ownerShape, description: 'A former name of the owner.' },
    filled: [],
    most: 20,
};

// EXTERNAL MODULE: ./build/manifest/schema/source.js
var source = __nccwpck_require__(2149);
;// CONCATENATED MODULE: ./build/manifest/schema/publish.js

const BOTH = ['v1.1', 'v2'];
const publish_name = (description, example) => ({
    type: 'text',
    description,
    examples: [example],
    pattern: '(?![Gg][Ii][Tt][Hh][Uu][Bb]_)[A-Za-z_][A-Za-z0-9_]{0,254}',
    rule: 'a name of letters, digits and _',
    judge: (text) => {
        if (/^github_/i.test(text))
            return 'begins with GITHUB_, which GitHub keeps for itself; choose another name';
        if (/^\d/.test(text))
            return 'begins with a digit; begin with a letter or _';
        return undefined;
    },
});
const repositoryName = {
    type: 'text',
    description: 'The name of a repository of the organization, without the organization.',
    examples: ['web'],
    pattern: String.raw `(?!\.{1,2}$)[A-Za-z0-9._-]{1,100}`,
    rule: 'the name of a repository, without its owner, such as web',
};
function publication(sources) {
    return {
        type: 'fields',
        noun: 'publication',
        oneOf: ['secret', 'variable'],
        description: 'A GitHub secret or variable that takes a value of what this run hands out.',
        fields: {
            secret: {
                shape: publish_name('The name of a GitHub secret. GitHub keeps it in upper case.', 'SMOOCH_SUPPORT_JWT'),
            },
            variable: {
                shape: publish_name('The name of a GitHub variable, which anyone who can read the repository sees: for ids only.', 'SMOOCH_SUPPORT_APP_ID'),
            },
            from: {
                required: BOTH,
                shape: {
                    type: 'text',
                    description: `What to publish, as the output \`credentials\` has it: ${(0,source/* sourceText */.rI)(sources)}. basic is the base64 of id:secret.`,
                    examples: ['apps.support.keys.backend.jwt'],
                    pattern: (0,source/* sourcePattern */.uB)(sources),
                    rule: `what a run hands out: ${(0,source/* sourceText */.rI)(sources)}`,
                },
            },
            environment: {
                shape: {
                    type: 'text',
                    description: 'An environment of the repository. It is created, without protection, if it is missing.',
                    examples: ['staging'],
                    pattern: String.raw `(?!(?:.*[/\\])?\.{1,2}(?:[/\\]|$))[^\s\u0000-\u001f\u007f](?:[^\u0000-\u001f\u007f]{0,253}[^\s\u0000-\u001f\u007f])?`,
                    rule: 'the name of an environment: one line of one to 255 characters',
                    judge: (text) => text.split(/[/\\]/).some((part) => part === '.' || part === '..')
                        ? 'has `.` or `..` as a step of a path, which would lead to another place on GitHub; choose another name'
                        : undefined,
                },
            },
            organization: {
                shape: {
                    type: 'text',
                    description: 'An organization, in place of a repository.',
                    examples: ['acme'],
                    pattern: '[A-Za-z0-9][A-Za-z0-9_-]{0,99}',
                    rule: 'the name of an organization, such as acme',
                },
            },
            visibility: {
                shape: {
                    type: 'choice',
                    description: 'Which repositories of the organization see it. Default: private.',
                    of: [
                        { value: 'all', description: 'all repositories' },
                        { value: 'private', description: 'private and internal repositories' },
                        { value: 'selected', description: 'those listed in repositories' },
                    ],
                    aliases: { public: 'all' },
                },
            },
            repositories: {
                shape: {
                    type: 'set',
                    filled: [],
                    empty: 'the list is empty: no repository will see it; name those that are to, as in [web]',
                    most: 1000,
                    description: 'The repositories of the organization that see it, with visibility: selected.',
                    examples: [['web']],
                    of: repositoryName,
                },
            },
            dependabot: {
                shape: { type: 'truth', description: 'A secret of Dependabot in place of one of Actions.' },
            },
            codespaces: {
                shape: { type: 'truth', description: 'A secret of Codespaces in place of one of Actions.' },
            },
            repository: {
                shape: {
                    type: 'text',
                    description: 'Another repository than the one that the run belongs to.',
                    examples: ['acme/web'],
                    pattern: String.raw `[A-Za-z0-9][A-Za-z0-9_-]{0,99}/(?!\.{1,2}$)[A-Za-z0-9._-]{1,100}`,
                    rule: 'owner and name of a repository, such as acme/web',
                },
            },
        },
        aliases: {
            name: 'secret',
            source: 'from',
            value: 'from',
            env: 'environment',
            org: 'organization',
            organisation: 'organization',
            repo: 'repository',
            repos: 'repositories',
            selected: 'repositories',
        },
    };
}
function publishShape(sources) {
    return {
        type: 'items',
        description: 'GitHub secrets and variables that take what this run hands out.',
        examples: [[{ secret: 'SMOOCH_SUPPORT_JWT', from: 'apps.support.keys.backend.jwt' }]],
        of: publication(sources),
        most: 1000,
    };
}

;// CONCATENATED MODULE: ./build/manifest/language.js



const language_BOTH = ['v1.1', 'v2'];
function languageOf(app, sections, serviceAccounts) {
    const fields = { ...app.shared };
    const aliases = { setting: 'settings', protected: 'protect' };
    for (const section of sections.values()) {
        Object.assign(fields, section.fields);
        Object.assign(aliases, section.aliases);
    }
    const appShape = appShapeOf({ ...app.own, ...fields }, aliases);
    const defaultsShape = defaultsShapeOf(fields, aliases);
    const inside = [...sections.values()].flatMap(({ source }) => source ?? []);
    const sources = [{ section: 'apps', parts: app.source, inside }, serviceAccounts.source];
    const publish = publishShape(sources);
    const manifestShape = manifestShapeOf({ appShape, defaultsShape, serviceAccounts, publishShape: publish });
    return {
        app,
        sections,
        serviceAccounts,
        appShape,
        defaultsShape,
        manifestShape,
        publishShape: publish,
        sources,
    };
}
function appShapeOf(fields, aliases) {
    return {
        type: 'fields',
        noun: 'app',
        main: 'name',
        description: 'A Smooch app. Its address is apps.<key>.',
        fields,
        aliases: { ...aliases, displayName: 'name', appId: 'id', _id: 'id', title: 'name' },
        advice: { displayName: 'write name, which serves for both API generations' },
    };
}
function defaultsShapeOf(fields, aliases) {
    return {
        type: 'fields',
        noun: 'defaults',
        description: 'What all apps of this file share. An app that says something else itself wins, field by field.',
        examples: [{ settings: { maskCreditCardNumbers: true } }],
        fields,
        aliases,
        advice: {
            name: 'every app has a name of its own; move this line to the app',
            displayName: 'every app has a name of its own; move this line to the app, as name',
            id: 'every app has an id of its own; move this line to the app',
        },
    };
}
function manifestShapeOf({ appShape, defaultsShape, serviceAccounts, publishShape: publish, }) {
    const apps = {
        type: 'entries',
        noun: 'app',
        exampleKey: 'support',
        explicit: true,
        description: 'The apps, each under a key of your choice. The key ties an app to this manifest: keep it.',
        key: entry_key/* keyRule */.G,
        of: appShape,
    };
    const ofApps = [
        ...Object.keys(appShape.aliases ?? {}),
        ...Object.keys(defaultsShape.fields),
        'name',
    ].filter((name) => name !== 'id' && name !== '_id' && name !== 'appId' && name !== 'title');
    return {
        type: 'fields',
        noun: 'manifest',
        ignored: 'x-',
        description: 'The Smooch apps of an account with what is in them, and its service accounts.',
        fields: {
            version: {
                required: language_BOTH,
                shape: { type: 'choice', description: 'The version of the manifest format.', of: [{ value: 1 }] },
            },
            api: {
                shape: {
                    type: 'choice',
                    description: 'The generation of the vendor API to use. It decides which fields and values there are. Of several files one must say it.',
                    of: [
                        { value: 'v1.1', description: 'the Smooch API' },
                        { value: 'v2', description: 'the Sunshine Conversations API' },
                    ],
                    aliases: { v1: 'v1.1', '1': 'v1.1', '1.1': 'v1.1', '2': 'v2', smooch: 'v1.1', sunco: 'v2' },
                },
            },
            owner: { shape: ownerShape },
            'previous-owners': { shape: previousOwnersShape },
            defaults: { shape: defaultsShape },
            apps: { shape: apps },
            serviceAccounts: serviceAccounts.field,
            publish: { shape: publish },
        },
        aliases: {
            app: 'apps',
            ...serviceAccounts.aliases,
            publications: 'publish',
            secrets: 'publish',
            default: 'defaults',
            previousOwners: 'previous-owners',
            'previous-owner': 'previous-owners',
            apiVersion: 'api',
        },
        advice: Object.fromEntries(ofApps.map((name) => [name, 'this belongs to an app: write it below apps, then the key of the app'])),
    };
}

// EXTERNAL MODULE: ./build/text/own-value.js
var own_value = __nccwpck_require__(2370);
// EXTERNAL MODULE: ./build/manifest/yaml/record.js
var record = __nccwpck_require__(8913);
;// CONCATENATED MODULE: ./build/manifest/desired.js

function desiredApp(key, app, { sections }, context) {
    if (!(0,record/* isObject */.G)(app))
        return undefined;
    const { name, id, protect, settings, metadata, jwt } = app;
    if (typeof name !== 'string')
        return undefined;
    const children = new Map();
    for (const [kind, section] of sections) {
        const declared = section.desired(app, context);
        if (declared.length > 0)
            children.set(kind, declared);
    }
    return {
        key,
        name,
        ...(typeof id === 'string' ? { id } : {}),
        protect: protect === true,
        ...((0,record/* isObject */.G)(jwt) ? { jwt: ownJwt(jwt) } : {}),
        settings: (0,record/* isObject */.G)(settings) ? settings : {},
        metadata: Object.fromEntries((0,record/* entriesOf */.M)(metadata).filter(isScalarEntry)),
        children,
    };
}
function ownJwt({ expiresIn }) {
    const jwt = { from: 'sign', scope: 'app' };
    return expiresIn === 'never' || typeof expiresIn === 'number' ? { ...jwt, expiresIn } : jwt;
}
function isScalarEntry(entry) {
    return typeof entry[1] !== 'object' || entry[1] === null;
}

;// CONCATENATED MODULE: external "node:buffer"
const external_node_buffer_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:buffer");
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __nccwpck_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(6760);
// EXTERNAL MODULE: ./build/runtime/regular-file.js
var regular_file = __nccwpck_require__(8706);
// EXTERNAL MODULE: ./build/text/suggest.js
var suggest = __nccwpck_require__(324);
;// CONCATENATED MODULE: ./build/manifest/glob.js


const SKIPPED = new Set(['.git', 'node_modules']);
function isGlob(path) {
    return /[*?]/.test(path);
}
function findFiles(pattern, folder) {
    const segments = pattern.split('/').filter((segment) => segment !== '' && segment !== '.');
    const walk = { root: folder, found: new Set(), seen: new Set() };
    visit(walk, '', segments);
    return [...walk.found].sort();
}
function matchesName(pattern, name) {
    let at = 0;
    let inName = 0;
    let star = -1;
    let starTook = 0;
    while (inName < name.length) {
        const wanted = pattern[at];
        if (wanted === '*') {
            star = at;
            starTook = inName;
            at += 1;
        }
        else if (wanted === '?' || wanted === name[inName]) {
            at += 1;
            inName += 1;
        }
        else if (star !== -1) {
            starTook += 1;
            inName = starTook;
            at = star + 1;
        }
        else {
            return false;
        }
    }
    return /^\**$/.test(pattern.slice(at));
}
function visit(walk, path, segments) {
    const [segment, ...rest] = segments;
    const step = `${segments.length} ${path}`;
    if (segment === undefined || walk.seen.has(step))
        return;
    walk.seen.add(step);
    if (segment === '**') {
        visit(walk, path, rest.length === 0 ? ['*'] : rest);
    }
    else if (!isGlob(segment) && rest.length > 0) {
        visit(walk, child(path, segment), rest);
        return;
    }
    for (const entry of entriesOf((0,external_node_path_.join)(walk.root, path))) {
        const here = child(path, entry.name);
        const matches = segment === '**' || matchesName(segment, entry.name);
        if (entry.isDirectory()) {
            if (matches && !SKIPPED.has(entry.name))
                visit(walk, here, segment === '**' ? segments : rest);
        }
        else if (matches && segment !== '**' && rest.length === 0) {
            walk.found.add(here);
        }
    }
}
function entriesOf(folder) {
    try {
        return (0,external_node_fs_.readdirSync)(folder, { withFileTypes: true });
    }
    catch {
        return [];
    }
}
function child(path, name) {
    return path === '' ? name : `${path}/${name}`;
}

// EXTERNAL MODULE: ./build/manifest/yaml/problem.js
var problem = __nccwpck_require__(4833);
;// CONCATENATED MODULE: ./build/manifest/files.js








const LARGEST_FILE = 5_000_000;
const LARGEST_MANIFEST = 10_000_000;
const MOST_FILES = 1000;
function readManifestFiles(patterns, workspace, findings) {
    const root = (0,regular_file/* realPathOf */.dN)(workspace);
    if (root === undefined) {
        findings.error(undefined, '', `the workspace ${(0,problem/* quote */.hD)(workspace)} does not exist`);
        return [];
    }
    const wanted = patterns.map((pattern) => pattern.trim()).filter((pattern) => pattern !== '');
    if (wanted.length === 0) {
        findings.error(undefined, '', 'no manifest is named; the input `manifest` takes paths or patterns, one a line');
    }
    const files = [];
    const names = new Set(wanted.flatMap((pattern) => namesFor(pattern, workspace, root, findings)));
    if (names.size > MOST_FILES) {
        const many = `${names.size.toLocaleString('en')} files, and ${MOST_FILES.toLocaleString('en')} are the most`;
        findings.error(undefined, '', `the input \`manifest\` names ${many}; is a pattern too wide?`);
        return [];
    }
    let size = 0;
    for (const name of names) {
        const text = readText(name, root, findings);
        if (text === undefined)
            continue;
        size += text.length;
        if (size > LARGEST_MANIFEST) {
            const message = `with this file, the manifest is larger than ${LARGEST_MANIFEST / 1_000_000} MB; is a pattern too wide?`;
            findings.error({ file: name, line: 1, column: 1 }, '', message);
            return [];
        }
        files.push({ name, text });
    }
    return files;
}
function namesFor(pattern, workspace, root, findings) {
    const path = toSlashes((0,external_node_path_.relative)(workspace, (0,external_node_path_.resolve)(workspace, pattern)));
    if ((0,regular_file/* leadsOut */.qm)(path) || pattern.includes('\0')) {
        const message = `${(0,problem/* quote */.hD)(pattern)} lies outside of the workspace; a manifest must lie inside of it`;
        findings.error(undefined, '', message);
        return [];
    }
    if (!isGlob(path))
        return [path === '' ? '.' : path];
    const names = findFiles(path, root);
    if (names.length === 0) {
        const message = `no file matches ${(0,problem/* quote */.hD)(pattern)} (* and ? stand for parts of a name, ** for folders)`;
        findings.error(undefined, '', message);
    }
    return names;
}
function readText(name, root, findings) {
    const complain = (message) => {
        findings.error({ file: name, line: 1, column: 1 }, '', message);
    };
    const file = (0,external_node_path_.join)(root, name);
    const link = (0,regular_file/* firstLink */.T7)(root, name);
    if (link !== undefined)
        return complain(linkText(link, name, root));
    if (!(0,external_node_fs_.existsSync)(file)) {
        findings.error(undefined, '', missing(name, root));
        return undefined;
    }
    try {
        const bytes = (0,regular_file/* readRegularFile */.XF)(file, LARGEST_FILE);
        return decode(bytes) ?? complain('the file is not UTF-8 text; save it with the encoding UTF-8');
    }
    catch (error) {
        return complain(error instanceof regular_file/* FileRefused */.rV ? unfitness(name, error) : `the file cannot be read: ${(0,errors/* messageOf */.bD)(error)}`);
    }
}
function linkText(link, name, root) {
    const real = (0,regular_file/* realPathOf */.dN)((0,external_node_path_.join)(root, name));
    const inside = real === undefined ? '..' : (0,external_node_path_.relative)(root, real);
    const what = link === name ? 'the file is a symbolic link' : `${(0,problem/* quote */.hD)(toSlashes(link))} is a symbolic link`;
    if ((0,regular_file/* leadsOut */.qm)(inside))
        return `${what} that leads out of the workspace; a manifest must lie inside of it`;
    return `${what}, and links are not followed; name the file itself: ${(0,problem/* quote */.hD)(toSlashes(inside))}`;
}
function unfitness(name, { message }) {
    if (message.startsWith('is a folder')) {
        return `this is a folder; name its files, such as ${(0,problem/* quote */.hD)(name === '.' ? '*.yml' : `${name}/*.yml`)}`;
    }
    const doubt = message.startsWith('is larger') ? '; a manifest is smaller; is this the right file?' : '';
    return `the file ${message}${doubt}`;
}
function decode(bytes) {
    if (!(0,external_node_buffer_namespaceObject.isUtf8)(bytes) || bytes.includes(0))
        return undefined;
    return bytes.toString('utf8').replace(/^\ufeff/, '');
}
function missing(name, root) {
    const candidates = [...new Set([(0,external_node_path_.dirname)(name), '.github', '.'])].flatMap((folder) => namesIn((0,external_node_path_.join)(root, folder))
        .filter((entry) => /\.ya?ml$/.test(entry) && resembles(entry, name))
        .map((entry) => toSlashes((0,external_node_path_.join)(folder, entry))));
    const near = candidates.slice(0, 3).map(problem/* quote */.hD).join(' or ');
    const hint = near === ''
        ? 'was the repository checked out, and is the input `manifest` right?'
        : `the input \`manifest\` names it; did you mean ${near}?`;
    return `there is no file ${(0,problem/* quote */.hD)(name)} in the workspace; ${hint}`;
}
function namesIn(folder) {
    try {
        return (0,external_node_fs_.readdirSync)(folder).sort(byCodeUnit);
    }
    catch {
        return [];
    }
}
function resembles(entry, wanted) {
    return /smooch|sunco/i.test(entry) || (0,suggest/* typosBetween */.T)(stem(entry), stem(wanted)) <= 2;
}
function byCodeUnit(a, b) {
    return a < b ? -1 : 1;
}
function stem(path) {
    return (0,external_node_path_.basename)(path)
        .replace(/\.[^.]*$/, '')
        .slice(0, 60);
}
function toSlashes(path) {
    return path.split(external_node_path_.sep).join('/');
}

;// CONCATENATED MODULE: ./build/manifest/merge.js


function overlay(base, declared) {
    if (declared === undefined)
        return base;
    if (!(0,record/* isObject */.G)(base) || !(0,record/* isObject */.G)(declared))
        return declared;
    const merged = { ...base };
    for (const [key, value] of Object.entries(declared)) {
        const together = overlay((0,own_value/* ownValue */.e)(base, key), value);
        if (together !== undefined)
            (0,own_value/* setOwn */.P)(merged, key, together);
    }
    return merged;
}

// EXTERNAL MODULE: ./build/manifest/publications.js
var manifest_publications = __nccwpck_require__(9737);
// EXTERNAL MODULE: ./build/manifest/rules/whole.js
var whole = __nccwpck_require__(6191);
// EXTERNAL MODULE: ./build/text/duration.js
var duration = __nccwpck_require__(9556);
// EXTERNAL MODULE: ./build/manifest/yaml/places.js
var yaml_places = __nccwpck_require__(2364);
// EXTERNAL MODULE: ./build/manifest/yaml/slips.js
var slips = __nccwpck_require__(2721);
// EXTERNAL MODULE: ./build/manifest/schema/scalar.js
var scalar = __nccwpck_require__(864);
// EXTERNAL MODULE: ./build/manifest/schema/shape.js
var schema_shape = __nccwpck_require__(4999);
;// CONCATENATED MODULE: ./build/manifest/schema/check.js








function check(shape, node, address, context) {
    return new Checker(context).value(shape, node, address);
}
class Checker {
    #context;
    constructor(context) {
        this.#context = context;
    }
    value(shape, node, address) {
        if (node.kind === 'unusable' || this.#context.findings.isFull)
            return undefined;
        if (shape.type === 'fields')
            return this.#fields(shape, node, address);
        if (shape.type === 'entries')
            return this.#entries(shape, node, address);
        if (shape.type === 'variants')
            return this.#variants(shape, node, address);
        if (shape.type === 'any')
            return this.#any(shape, node, address);
        if (shape.type === 'set')
            return this.#set(shape, node, address);
        if (shape.type === 'items')
            return this.#items(shape, node, address);
        if (node.kind === 'scalar')
            return (0,scalar/* checkScalar */.nE)(shape, node, address, this.#context);
        return this.#error(node.place, address, `must be ${(0,scalar/* wanted */.Ol)(shape, this.#context.api)}, not ${kindOf(node)}`);
    }
    #fields(shape, node, address) {
        if (shape.nullable === true && node.kind === 'scalar' && node.value === null)
            return null;
        if (shape.word !== undefined && node.kind === 'scalar' && node.value === shape.word)
            return shape.word;
        const map = this.#map(shape, node, address);
        if (map === undefined)
            return undefined;
        const value = {};
        for (const [key, entry] of map) {
            if (this.#context.findings.isFull)
                break;
            const at = (0,problem/* inside */.nx)(address, key);
            this.#context.places.set(at, entry.place);
            const field = this.#fieldFor(shape, key, entry, address);
            if (field === undefined)
                continue;
            const checked = this.value(field.shape, entry.value, at);
            if (checked !== undefined)
                (0,own_value/* setOwn */.P)(value, key, checked);
        }
        return value;
    }
    #fieldFor(shape, key, entry, address) {
        const { api } = this.#context;
        const at = (0,problem/* inside */.nx)(address, key);
        const field = (0,own_value/* ownValue */.e)(shape.fields, key);
        if (field === undefined && shape.open !== undefined && (0,own_value/* ownValue */.e)(shape.advice, key) === undefined) {
            const near = (0,own_value/* ownValue */.e)(shape.aliases, key) ?? (0,suggest/* closest */.k)(key, this.#usableKeys(shape));
            const guess = near === undefined ? 'it is sent as it is' : `did you mean ${near}?`;
            const message = `${(0,problem/* quote */.hD)(key)} is not a known field of ${(0,problem/* withArticle */.vJ)(shape.noun)}; ${guess}`;
            if (shape.quiet !== true)
                this.#context.findings.warn(entry.place, at, message);
            return { shape: shape.open };
        }
        if (field === undefined && shape.ignored !== undefined && key.startsWith(shape.ignored))
            return undefined;
        if (field === undefined) {
            this.#unknownKey(shape, key, entry, address);
            return undefined;
        }
        if ((0,schema_shape/* usableIn */.k2)(api, field))
            return field;
        const { counterpart } = field;
        this.#error(entry.place, at, counterpart === undefined
            ? `${key} exists in ${field.api} only, and this manifest says api: ${api}; remove the line`
            : `${key} is the name in ${field.api}, and this manifest says api: ${api}; write ${counterpart}`);
        return undefined;
    }
    #unknownKey(shape, key, entry, address) {
        const at = (0,problem/* inside */.nx)(address, key);
        const advice = (0,own_value/* ownValue */.e)(shape.advice, key);
        const usable = this.#usableKeys(shape);
        const near = advice === undefined ? (0,suggest/* closest */.k)(key, usable) : undefined;
        const meant = (0,own_value/* ownValue */.e)(shape.aliases, key) ?? near;
        const joined = /^([^:]+):./.exec(key)?.[1] ?? '';
        if (entry.value.kind === 'scalar' && entry.value.value === null && usable.includes(joined)) {
            this.#error(entry.place, at, (0,slips/* missingSpace */.n6)(joined));
            this.#context.places.set((0,problem/* inside */.nx)(address, joined), entry.place);
            return;
        }
        const guess = meant === undefined
            ? `; ${(0,problem/* withArticle */.vJ)(shape.noun)} can have ${usable.join(', ')}`
            : `; did you mean ${meant}?`;
        this.#error(entry.place, at, `unknown key ${(0,problem/* quote */.hD)(key)}${advice === undefined ? guess : `: ${advice}`}`);
        if (meant === undefined)
            return;
        if (!this.#context.places.has((0,problem/* inside */.nx)(address, meant))) {
            this.#context.places.set((0,problem/* inside */.nx)(address, meant), entry.place);
        }
        const field = (0,own_value/* ownValue */.e)(shape.fields, meant);
        if (field !== undefined)
            this.value(field.shape, entry.value, at);
    }
    #usableKeys(shape) {
        const { api } = this.#context;
        return Object.entries(shape.fields)
            .filter(([, field]) => (0,schema_shape/* usableIn */.k2)(api, field))
            .map(([key]) => key);
    }
    #entries(shape, node, address) {
        const map = this.#map(shape, node, address);
        if (map === undefined)
            return undefined;
        const value = {};
        const pattern = (0,scalar/* wholePattern */._1)(shape.key.pattern);
        for (const [key, entry] of map) {
            if (this.#context.findings.isFull)
                break;
            const at = (0,problem/* inside */.nx)(address, key);
            this.#context.places.set(at, entry.place);
            if (key.includes('${')) {
                this.#error(entry.place, at, 'variables are replaced in values only, never in keys; write the key out');
            }
            else if (!pattern.test(key)) {
                const named = shape.of.type === 'fields' ? (0,own_value/* ownValue */.e)(shape.of.fields, 'name') : undefined;
                const canSay = named?.required === undefined && named !== undefined && (0,schema_shape/* usableIn */.k2)(this.#context.api, named);
                const remedy = canSay
                    ? '; for this name in the account write another key and `name: …` below it'
                    : '';
                this.#error(entry.place, at, `the key ${(0,problem/* quote */.hD)(key)} must be ${shape.key.rule}${remedy}`);
            }
            const checked = entry.again === true ? this.#apart(shape.of, entry, at) : this.value(shape.of, entry.value, at);
            if (checked !== undefined && pattern.test(key))
                (0,own_value/* setOwn */.P)(value, key, checked);
        }
        return value;
    }
    #apart(shape, entry, address) {
        const context = this.#context;
        context.places.leave(address, (places) => {
            check(shape, entry.value, address, {
                ...context,
                findings: new problem/* Findings */.Fv(),
                secrets: undefined,
                places,
            });
        });
        return check(shape, entry.value, address, { ...context, places: new yaml_places/* FilePlaces */.H() });
    }
    #map(shape, node, address) {
        if (node.kind === 'map')
            return node.entries;
        if (node.kind === 'scalar' && node.value === null) {
            if (shape.explicit !== true)
                return new Map();
            return this.#empty(node.place, address, 'write {} if you mean none, or remove the line');
        }
        this.#error(node.place, address, `${mapWanted(shape)}, not ${kindOf(node)}${mapRemedy(shape, node)}`);
        return undefined;
    }
    #variants(shape, node, address) {
        if (node.kind !== 'map') {
            const wantedMap = `${(0,problem/* withArticle */.vJ)(shape.noun)} must be a map, not ${kindOf(node)}`;
            return this.#error(node.place, address, `${wantedMap}; write \`${shape.by}:\` and its fields below`);
        }
        const { api } = this.#context;
        const entry = node.entries.get(shape.by);
        const at = (0,problem/* inside */.nx)(address, shape.by);
        if (entry === undefined) {
            const message = `${shape.by} is missing; write the kind of ${shape.noun}, as in \`${shape.by}: ${shape.word.known[api ?? 'v2'][0]}\``;
            return this.#context.isWhole ? this.#error(node.place, at, message) : undefined;
        }
        const written = entry.value.kind === 'scalar' ? String(entry.value.value) : '';
        const advice = (0,own_value/* ownValue */.e)(shape.advice, written);
        if (advice !== undefined)
            return this.#error(entry.value.place, at, advice);
        const word = this.value(shape.word, entry.value, at);
        if (typeof word !== 'string' || api === undefined)
            return undefined;
        return this.#fields((0,own_value/* ownValue */.e)(shape.of[api], word) ?? shape.other[api], node, address);
    }
    #any(shape, node, address) {
        if (node.kind === 'scalar')
            return (0,scalar/* checkScalar */.nE)(shape, node, address, this.#context);
        if (node.kind === 'list') {
            return node.items.flatMap((item, index) => this.value(shape, item, `${address}[${index}]`) ?? []);
        }
        if (node.kind !== 'map')
            return undefined;
        const entries = [...node.entries].map(([key, entry]) => [key, this.value(shape, entry.value, (0,problem/* inside */.nx)(address, key))]);
        return Object.fromEntries(entries.filter((entry) => entry[1] !== undefined));
    }
    #set(shape, node, address) {
        const list = this.#list(shape, node, address);
        if (list === null || list === undefined)
            return list;
        if (list.items.length === 0)
            this.#emptySet(shape, list, address, this.#context.api);
        return this.#members(shape, list, address);
    }
    #emptySet(shape, node, address, api) {
        const noun = shape.of.type === 'term' ? shape.of.noun : 'entry';
        if (api !== undefined && shape.filled.includes(api)) {
            this.#error(node.place, address, `the list is empty; ${api} needs one ${noun} at least`);
        }
        else {
            this.#context.findings.warn(node.place, address, shape.empty ??
                `the list is empty: without ${noun === 'entry' ? 'an' : 'a'} ${noun} nothing will ever happen here`);
        }
    }
    #members(shape, list, address) {
        const found = new Set();
        let sound = true;
        list.items.forEach((item, index) => {
            const at = `${address}[${index}]`;
            this.#context.places.set(at, item.place);
            const checked = this.value(shape.of, item, at);
            if (typeof checked !== 'string') {
                sound = false;
            }
            else if (found.has(checked)) {
                this.#context.findings.warn(item.place, at, 'this is in the list twice; one of them can go');
            }
            else {
                found.add(checked);
            }
        });
        return sound ? [...found].sort() : undefined;
    }
    #items(shape, node, address) {
        const isNull = node.kind === 'scalar' && node.value === null;
        if (isNull && shape.of.type === 'fields')
            return [];
        const list = this.#list(shape, node, address);
        if (list === null || list === undefined)
            return list;
        return list.items.map((item, index) => {
            const at = `${address}[${index}]`;
            this.#context.places.set(at, item.place);
            return this.value(shape.of, item, at) ?? null;
        });
    }
    #list(shape, node, address) {
        if (node.kind === 'scalar' && node.value === null) {
            if (shape.nullable === true)
                return null;
            return this.#empty(node.place, address, 'write a list such as [one, two], or remove the line');
        }
        if (node.kind !== 'list') {
            const remedy = remedyForList(shape, node);
            return this.#error(node.place, address, `must be a list, not ${kindOf(node)}; ${remedy}`);
        }
        if (node.items.length > shape.most) {
            const message = `the list has ${node.items.length} entries; ${shape.most} are the most`;
            return this.#error(node.place, address, message);
        }
        return node;
    }
    #empty(place, address, remedy) {
        if (this.#context.isWhole)
            this.#error(place, address, `this is empty; ${remedy}`);
    }
    #error(place, address, message) {
        this.#context.findings.error(place, address, message);
        return undefined;
    }
}
function mapWanted(shape) {
    return shape.type === 'fields'
        ? `${(0,problem/* withArticle */.vJ)(shape.noun)} must be a map`
        : `must be a map from names to ${(0,schema_shape/* plural */.LS)(shape.noun)}`;
}
function mapRemedy(shape, node) {
    const text = node.kind === 'scalar' && typeof node.value === 'string' ? node.value : '';
    if (shape.type === 'entries') {
        const key = (0,scalar/* wholePattern */._1)(shape.key.pattern).test(text) ? text : shape.exampleKey;
        return `; write \`${key}:\` and what belongs to it below, indented`;
    }
    const [, key = '', sign] = /^([\w-]+)(:|$| )/.exec(text) ?? [];
    if ((0,own_value/* ownValue */.e)(shape.fields, key) !== undefined)
        return `; ${(sign === ':' ? slips/* missingSpace */.n6 : slips/* missingColon */.gC)(key)}`;
    const main = shape.main === undefined ? undefined : (0,own_value/* ownValue */.e)(shape.fields, shape.main);
    if (main?.shape.type === 'duration')
        return durationRemedy(shape.main ?? '', node);
    if (shape.main !== undefined && node.kind === 'scalar')
        return `; write \`${shape.main}:\` before it, on a line below`;
    return '';
}
function durationRemedy(field, node) {
    const value = node.kind === 'scalar' ? node.value : undefined;
    const text = typeof value === 'number' ? `${value}d` : String(value);
    const meant = (0,duration/* parseDuration */.E9)(text) === undefined ? (0,duration/* meantDuration */.eI)(text) : text;
    return meant === undefined ? '' : `; write \`{ ${field}: ${meant} }\``;
}
function remedyForList({ of }, node) {
    if (of.type === 'fields')
        return `begin every ${of.noun} with "- "`;
    const written = node.kind === 'scalar' && typeof node.value === 'string' ? node.value : undefined;
    return written !== undefined && /^[\w:*]{1,60}$/.test(written)
        ? `write [${written === '*' ? '"*"' : written}]`
        : 'write it as [one, two], or one a line after "- "';
}
function kindOf(node) {
    if (node.kind === 'list')
        return 'a list';
    if (node.kind === 'map')
        return 'a map';
    if (node.kind === 'scalar' && typeof node.value === 'string')
        return 'a text';
    if (node.kind === 'scalar' && typeof node.value === 'number')
        return 'a number';
    return node.kind === 'scalar' && node.value !== null ? 'true or false' : 'nothing';
}

// EXTERNAL MODULE: ./build/manifest/schema/manifest-secrets.js
var manifest_secrets = __nccwpck_require__(3145);
// EXTERNAL MODULE: ./build/manifest/schema/variables.js
var schema_variables = __nccwpck_require__(3791);
// EXTERNAL MODULE: ./build/manifest/yaml/tree.js
var tree = __nccwpck_require__(312);
;// CONCATENATED MODULE: ./build/manifest/yaml/plain-yaml.js
var _a;

const DEEPEST_NESTING = 20;
const APPS_DEPTH = 2;
const UNUSUAL = /(?!\n)\p{Cc}|[\p{Zl}\p{Zp}\ufeff]/u;
const KEY = /([A-Za-z_][\w.-]{0,99}):(?=[ \n]|$)/y;
const DASH = /-(?=[ \n]|$)/y;
const MERGE = /<<:(?=[ \n]|$)/y;
const ANCHOR = /&([\w-]{1,100})(?=[ \n]|$)/y;
const ANCHOR_OR_ALIAS = / *[&*]/y;
const ALIAS = /\*([\w-]{1,100})(?=[ ,\]}\n]|$)/y;
const DOUBLE_QUOTED = /"((?:[^"\\\n]|\\[^\n])*)"/y;
const ESCAPES = /^(?:[^\\]|\\(?:["\\/bfnrt]|u(?![dD][89a-fA-F])[\da-fA-F]{4}))*$/;
const SINGLE_QUOTED = /'([^'\n]*)'(?!')/y;
const PLAIN_START = /^(?:[\w./$+(]|-[\w.]|[\u00a1-\uffff])/;
const FLOW_PLAIN = /(?:[\w./$+]|-(?=\w))(?:[\w./$+@*%()=&;?~<>|^-]|:(?=[\w./$+*-])| +(?=[\w./$+@(]))*/y;
const REST_OF_LINE = / *(?: #[^\n]*)?(?:\n|$)/y;
const WORDS = new Map([
    ...['null', 'Null', 'NULL'].map((word) => [word, null]),
    ...['true', 'True', 'TRUE'].map((word) => [word, true]),
    ...['false', 'False', 'FALSE'].map((word) => [word, false]),
]);
const INTEGER = /^[-+]?\d+$/;
const DECIMAL = /^[-+]?(?:\.\d+|\d+\.\d*)$/;
const OTHER_NUMBER = /^(?:0o[0-7]+|0x[\da-fA-F]+|[-+]?\.(?:inf|Inf|INF)|\.(?:nan|NaN|NAN)|[-+]?(?:\.\d+|\d+(?:\.\d*)?)[eE][-+]?\d+)$/;
function plain_yaml_readPlainYaml(given, file, most = tree/* MOST_VALUES */.xy) {
    const text = given.includes('\r') ? given.replaceAll('\r\n', '\n') : given;
    const unusual = text.search(UNUSUAL);
    const shared = { anchors: new Map(), aliased: 0, left: most };
    const reader = new PlainReader(unusual === -1 ? text : text.slice(0, unusual), file, shared, false);
    try {
        const root = reader.read();
        if (unusual === -1)
            return { root, read: most - shared.left };
    }
    catch (error) {
        if (!(error instanceof NotPlain))
            throw error;
        return { end: reader.end(error.reason) };
    }
    return { end: reader.end(undefined) };
}
class NotPlain extends Error {
    name = 'NotPlain';
    reason;
    constructor(reason) {
        super();
        this.reason = reason;
    }
}
class PlainReader {
    #text;
    #file;
    #at = 0;
    #line = 1;
    #lineStart = 0;
    #indent = -1;
    #shared;
    #repeats;
    #anchored = 0;
    constructor(text, file, shared, repeats) {
        this.#text = text;
        this.#file = file;
        this.#shared = shared;
        this.#repeats = repeats;
    }
    end(reason) {
        return { line: this.#line, lineStart: this.#lineStart, reason };
    }
    read() {
        this.#toContent();
        if (this.#indent !== 0)
            throw new NotPlain();
        return this.#map(0, 1);
    }
    #block(depth) {
        if (depth > DEEPEST_NESTING)
            throw new NotPlain();
        return this.#isAt(DASH) ? this.#list(this.#indent, depth) : this.#map(this.#indent, depth);
    }
    #map(indent, depth) {
        const place = this.#place();
        const entries = new Map();
        const bases = [];
        let size = 1;
        do {
            const keyPlace = this.#place();
            if (this.#isAt(MERGE)) {
                this.#take(MERGE);
                bases.push(this.#afterKey(indent, depth, keyPlace));
                continue;
            }
            const key = this.#key(entries);
            const again = depth === APPS_DEPTH && this.#anchored === 0 ? this.#again(indent, keyPlace) : undefined;
            const value = this.#afterKey(indent, depth, keyPlace);
            entries.set(key, again ?? { place: keyPlace, value });
            size += value.size;
        } while (this.#indent === indent);
        if (this.#indent > indent)
            throw new NotPlain();
        return { kind: 'map', place, size: size + merge(bases, entries), entries };
    }
    #again(indent, place) {
        const reader = new _a(this.#text, this.#file, this.#shared, true);
        const [at, line, lineStart] = [this.#at, this.#line, this.#lineStart];
        return {
            again: true,
            place,
            get value() {
                [reader.#at, reader.#line, reader.#lineStart] = [at, line, lineStart];
                return reader.#afterKey(indent, APPS_DEPTH, place);
            },
        };
    }
    #afterKey(indent, depth, keyPlace) {
        if (!this.#endsLine()) {
            this.#skipSpaces();
            if (!this.#isAt(ANCHOR))
                return this.#inLine(depth);
            return this.#withAnchor(() => {
                if (!this.#endsLine())
                    return this.#inLine(depth);
                this.#toContent();
                if (this.#indent > indent)
                    return this.#block(depth + 1);
                if (this.#indent === indent && this.#isAt(DASH))
                    return this.#list(indent, depth + 1);
                throw new NotPlain();
            });
        }
        this.#toContent();
        if (this.#indent > indent)
            return this.#block(depth + 1);
        if (this.#indent === indent && this.#isAt(DASH))
            return this.#list(indent, depth + 1);
        return { kind: 'scalar', place: keyPlace, size: 1, value: null, written: '' };
    }
    #list(indent, depth) {
        const place = this.#place();
        const items = [];
        let size = 1;
        while (this.#indent === indent && this.#isAt(DASH)) {
            this.#at += 1;
            this.#count();
            const item = this.#item(indent, depth);
            items.push(item);
            size += item.size;
        }
        if (this.#indent > indent)
            throw new NotPlain();
        return { kind: 'list', place, size, items };
    }
    #item(indent, depth) {
        if (this.#endsLine()) {
            this.#toContent();
            if (this.#indent <= indent)
                throw new NotPlain();
            return this.#block(depth + 1);
        }
        this.#skipSpaces();
        if (this.#isAt(ANCHOR))
            return this.#anchoredItem(indent, depth);
        if (!this.#isAt(KEY) && !this.#isAt(MERGE))
            return this.#inLine(depth);
        this.#indent = this.#at - this.#lineStart;
        return this.#block(depth + 1);
    }
    #anchoredItem(indent, depth) {
        return this.#withAnchor(() => {
            if (this.#endsLine()) {
                this.#toContent();
                if (this.#indent <= indent)
                    throw new NotPlain();
                return this.#block(depth + 1);
            }
            this.#skipSpaces();
            if (this.#isAt(KEY) || this.#isAt(MERGE))
                throw new NotPlain();
            return this.#inLine(depth);
        });
    }
    #withAnchor(read) {
        const at = this.#at;
        const name = this.#take(ANCHOR);
        if (this.#isAt(ANCHOR_OR_ALIAS))
            throw new NotPlain();
        const known = this.#shared.anchors.get(name);
        if (known !== undefined && known.at !== at)
            throw new NotPlain();
        this.#anchored += 1;
        const node = read();
        this.#anchored -= 1;
        if (known === undefined)
            this.#shared.anchors.set(name, { at, node });
        return node;
    }
    #alias() {
        const place = this.#place();
        const name = this.#take(ALIAS);
        const anchor = this.#shared.anchors.get(name);
        if (anchor === undefined)
            throw new NotPlain(`the alias "*${name}" has no anchor "&${name}" above it`);
        if (!this.#repeats)
            this.#shared.aliased += anchor.node.size;
        if (this.#shared.aliased > tree/* MOST_ALIASED_VALUES */.DU)
            throw new NotPlain((0,tree/* tooMuchAliased */.Lx)());
        return { ...anchor.node, place };
    }
    #inLine(depth) {
        this.#skipSpaces();
        const value = this.#quotedOrFlow(depth) ?? this.#plain();
        if (!this.#endsLine())
            throw new NotPlain();
        this.#toContent();
        return value;
    }
    #plain() {
        const place = this.#place();
        const start = this.#at;
        const lineEnd = this.#text.indexOf('\n', start);
        let end = lineEnd === -1 ? this.#text.length : lineEnd;
        const comment = this.#text.slice(start, end).indexOf(' #');
        if (comment !== -1)
            end = start + comment;
        while (this.#text[end - 1] === ' ')
            end -= 1;
        const written = this.#text.slice(start, end);
        if (!PLAIN_START.test(written) || written.includes(': ') || written.endsWith(':'))
            throw new NotPlain();
        this.#at = end;
        return { kind: 'scalar', place, size: 1, value: meaningOf(written), written };
    }
    #quotedOrFlow(depth) {
        const sign = this.#text[this.#at];
        if (sign === '*')
            return this.#alias();
        if (sign === '[')
            return this.#flowList(depth + 1);
        if (sign === '{')
            return this.#flowMap(depth + 1);
        if (sign !== '"' && sign !== "'")
            return undefined;
        const place = this.#place();
        const taken = this.#take(sign === '"' ? DOUBLE_QUOTED : SINGLE_QUOTED);
        const written = sign === '"' && taken.includes('\\') ? unescaped(taken) : taken;
        return { kind: 'scalar', place, size: 1, value: written, written };
    }
    #flowList(depth) {
        const place = this.#place();
        const items = [];
        this.#between(']', depth, () => {
            this.#count();
            items.push(this.#flowValue(depth));
        });
        return { kind: 'list', place, size: items.reduce((sum, item) => sum + item.size, 1), items };
    }
    #flowMap(depth) {
        const place = this.#place();
        const entries = new Map();
        const bases = [];
        let size = 1;
        this.#between('}', depth, () => {
            const keyPlace = this.#place();
            if (this.#isAt(MERGE)) {
                this.#take(MERGE);
                this.#skipSpaces();
                bases.push(this.#flowValue(depth));
                return;
            }
            const key = this.#key(entries);
            this.#skipSpaces();
            const value = this.#flowValue(depth);
            entries.set(key, { place: keyPlace, value });
            size += value.size;
        });
        return { kind: 'map', place, size: size + merge(bases, entries), entries };
    }
    #between(close, depth, one) {
        if (depth > DEEPEST_NESTING)
            throw new NotPlain();
        this.#step();
        if (this.#text[this.#at] !== close) {
            one();
            this.#skipSpaces();
            while (this.#text[this.#at] === ',') {
                this.#step();
                one();
                this.#skipSpaces();
            }
        }
        if (this.#text[this.#at] !== close)
            throw new NotPlain();
        this.#at += 1;
    }
    #flowValue(depth) {
        if (this.#isAt(ANCHOR)) {
            return this.#withAnchor(() => {
                this.#skipSpaces();
                return this.#flowValue(depth);
            });
        }
        const value = this.#quotedOrFlow(depth);
        if (value !== undefined)
            return value;
        const place = this.#place();
        const written = this.#take(FLOW_PLAIN);
        return { kind: 'scalar', place, size: 1, value: meaningOf(written), written };
    }
    #key(entries) {
        this.#count();
        const key = this.#take(KEY);
        if (WORDS.has(key))
            throw new NotPlain();
        if (tree/* PROTOTYPE_KEYS */.OJ.has(key))
            throw new NotPlain(`the key "${key}" is not allowed; choose another name`);
        const first = entries.get(key)?.place.line;
        if (first !== undefined)
            throw new NotPlain(`the key "${key}" is here twice, first on line ${first}; keep one of them`);
        return key;
    }
    #count() {
        if (this.#repeats)
            return;
        this.#shared.left -= 1;
        if (this.#shared.left < 0)
            throw new NotPlain((0,tree/* tooManyValues */.e0)());
    }
    #isAt(pattern) {
        pattern.lastIndex = this.#at;
        return pattern.test(this.#text);
    }
    #take(pattern) {
        pattern.lastIndex = this.#at;
        const found = pattern.exec(this.#text);
        if (found === null)
            throw new NotPlain();
        this.#at = pattern.lastIndex;
        return found[1] ?? found[0];
    }
    #step() {
        this.#at += 1;
        this.#skipSpaces();
    }
    #skipSpaces() {
        while (this.#text[this.#at] === ' ')
            this.#at += 1;
    }
    #endsLine() {
        REST_OF_LINE.lastIndex = this.#at;
        if (!REST_OF_LINE.test(this.#text))
            return false;
        this.#at = REST_OF_LINE.lastIndex;
        this.#line += 1;
        this.#lineStart = this.#at;
        return true;
    }
    #toContent() {
        for (;;) {
            this.#skipSpaces();
            const sign = this.#text[this.#at];
            if (sign !== undefined && sign !== '\n' && sign !== '#') {
                this.#indent = this.#at - this.#lineStart;
                return;
            }
            const lineEnd = this.#text.indexOf('\n', this.#at);
            if (lineEnd === -1) {
                this.#indent = -1;
                return;
            }
            this.#at = lineEnd + 1;
            this.#line += 1;
            this.#lineStart = this.#at;
        }
    }
    #place() {
        return { file: this.#file, line: this.#line, column: this.#at - this.#lineStart + 1 };
    }
}
_a = PlainReader;
function merge(bases, entries) {
    let size = 0;
    for (const base of bases) {
        if (base.kind === 'list')
            size += merge(base.items, entries);
        else if (base.kind !== 'map')
            throw new NotPlain();
        else {
            for (const [key, entry] of base.entries) {
                if (entries.has(key))
                    continue;
                entries.set(key, entry);
                size += entry.value.size;
            }
        }
    }
    return size;
}
function unescaped(text) {
    if (!ESCAPES.test(text))
        throw new NotPlain();
    return String(JSON.parse(`"${text}"`));
}
function meaningOf(written) {
    const word = WORDS.get(written);
    if (word !== undefined)
        return word;
    if (INTEGER.test(written))
        return Number.parseInt(written, 10);
    if (DECIMAL.test(written))
        return Number.parseFloat(written);
    if (OTHER_NUMBER.test(written))
        throw new NotPlain();
    return written;
}

;// CONCATENATED MODULE: ./build/manifest/yaml/parse.js



async function parseFiles(files) {
    const parsed = [];
    let left = tree/* MOST_FOR_LIBRARY */.iz;
    let values = tree/* MOST_VALUES */.xy;
    for (const file of files) {
        const plain = plain_yaml_readPlainYaml(file.text, file.name, values);
        if ('root' in plain) {
            values -= plain.read;
            parsed.push(sound(file, plain.root));
        }
        else if (file.text.length > left)
            parsed.push(await parsePiece(file, plain.end));
        else {
            left -= file.text.length;
            parsed.push(await parseWhole(file));
        }
    }
    return parsed;
}
function parsePlainly(file) {
    const plain = readPlainYaml(file.text, file.name);
    return 'root' in plain ? sound(file, plain.root) : undefined;
}
function sound({ name }, root) {
    return { name, root, brokenFrom: Number.POSITIVE_INFINITY, findings: new problem/* Findings */.Fv() };
}
async function parseWhole({ name, text }) {
    const { parseYaml } = await Promise.all(/* import() */[__nccwpck_require__.e(6991), __nccwpck_require__.e(9660)]).then(__nccwpck_require__.bind(__nccwpck_require__, 9660));
    const findings = new problem/* Findings */.Fv();
    return { name, findings, ...parseYaml(text, name, findings) };
}
async function parsePiece(file, end) {
    const { explainPiece } = await Promise.all(/* import() */[__nccwpck_require__.e(6991), __nccwpck_require__.e(7361)]).then(__nccwpck_require__.bind(__nccwpck_require__, 7361));
    const findings = new problem/* Findings */.Fv();
    explainPiece(file, end, findings);
    return { name: file.name, root: undefined, brokenFrom: end.line, findings };
}

;// CONCATENATED MODULE: ./build/manifest/load.js
















const LARGE = 500_000;
const MOST_PROBLEMS = 50;
async function loadManifest(source, language) {
    const findings = new problem/* Findings */.Fv();
    const files = readManifestFiles(source.patterns, source.workspace, findings);
    if (files.reduce((sum, { text }) => sum + text.length, 0) >= LARGE)
        await source.onLarge?.();
    return manifestOf(await parseFiles(files), source, { language, findings });
}
function manifestOf(files, source, { language, findings = new problem/* Findings */.Fv() }) {
    const complete = findings.errors.length === 0;
    const variables = (0,schema_variables/* variablesFrom */.O)(source);
    const { lookup } = variables;
    const secrets = new manifest_secrets/* ManifestSecrets */.v(source.onSecret);
    const parts = checkFiles(files, { ...source, language, variables, secrets }, findings);
    const api = apiOf(agreed(parts, 'api', findings));
    const declaredOwner = agreed(parts, 'owner', findings);
    const [first] = files;
    const places = new yaml_places/* Places */.N(parts.map((part) => part.places), first && { file: first.name, line: 1, column: 1 });
    const apps = merged(parts, 'apps', 'app', findings);
    const serviceAccounts = merged(parts, 'serviceAccounts', 'service account', findings);
    const entries = (0,manifest_publications/* entriesOfFiles */.FI)(parts);
    if (complete && parts.every((part) => part.sound)) {
        const instance = emptyToUndefined(source.instance);
        checkTogether(parts, { apps, serviceAccounts }, language, { api, instance, places, findings });
        (0,manifest_publications/* checkPublications */.gp)(entries, { api, instance, apps, serviceAccounts, language, lookup, findings });
    }
    const owner = resolveOwner(source, declaredOwner, findings);
    const names = files.map((file) => file.name);
    if (findings.errors.length > 0 || api === undefined) {
        throw new errors/* ManifestError */.Sh(atMost((0,problem/* inReadingOrder */.g)(findings.errors, names)), { api, owner });
    }
    const publications = (0,manifest_publications/* publicationsOf */.h3)(entries, { language, lookup });
    const published = new Map(publications.map(({ publication, place }) => [publication.address, place]));
    return {
        api,
        owner,
        previousOwners: previousOwnersIn(parts),
        apps: [...apps].flatMap(([key, app]) => desiredApp(key, app, language, { api, secrets }) ?? []),
        serviceAccounts: [...serviceAccounts].flatMap(([key, one]) => language.serviceAccounts.desired(key, one) ?? []),
        publish: publications.map(({ publication }) => publication),
        warnings: (0,problem/* inReadingOrder */.g)(findings.warnings, names),
        concealment: secrets.concealment,
        place: (address) => published.get(address) ?? places.nearest(address),
    };
}
function checkFiles(files, common, findings) {
    const ownApi = files.map(({ root }) => apiIn(root, common));
    const sharedApi = ownApi.find((api) => api !== undefined);
    return files.map(({ name, root, brokenFrom, findings: parsing }, index) => {
        const places = new yaml_places/* FilePlaces */.H();
        const checking = new problem/* Findings */.Fv();
        const api = ownApi[index] ?? sharedApi;
        const isWhole = brokenFrom === Number.POSITIVE_INFINITY;
        const { language, variables, secrets, isUnreviewed, lacksSecrets } = common;
        const context = {
            api,
            variables,
            secrets,
            isUnreviewed,
            lacksSecrets,
            isWhole,
            findings: checking,
            places,
        };
        const value = root && check(language.manifestShape, root, '', context);
        const isSure = (problem) => (problem.place?.line ?? 0) < brokenFrom;
        findings.errors.push(...parsing.errors, ...checking.errors.filter(isSure));
        findings.warnings.push(...checking.warnings.filter(isSure));
        return { name, root, value, places, sound: root !== undefined && isWhole };
    });
}
function apiIn(root, { language, variables }) {
    const shape = language.manifestShape.fields['api']?.shape;
    const node = root?.kind === 'map' ? root.entries.get('api')?.value : undefined;
    if (shape === undefined || node === undefined)
        return undefined;
    const silent = {
        api: undefined,
        variables,
        isWhole: true,
        findings: new problem/* Findings */.Fv(),
        places: new yaml_places/* FilePlaces */.H(),
    };
    return apiOf(check(shape, node, 'api', silent));
}
function apiOf(value) {
    return value === 'v1.1' || value === 'v2' ? value : undefined;
}
function agreed(parts, key, findings) {
    let first;
    for (const { value, places } of parts) {
        const own = (0,record/* isObject */.G)(value) ? (0,own_value/* ownValue */.e)(value, key) : undefined;
        if (own === undefined)
            continue;
        const place = places.get(key);
        if (first === undefined) {
            first = { value: own, place };
        }
        else if (first.value !== own) {
            const other = first.place === undefined ? 'another file' : (0,problem/* formatPlace */.dE)(first.place);
            findings.error(place, key, `${key} is not the same as in ${other}; all files of a manifest must agree`);
        }
    }
    return first?.value;
}
function previousOwnersIn(parts) {
    return parts.flatMap(({ value }) => {
        const own = (0,record/* isObject */.G)(value) ? value['previous-owners'] : undefined;
        return Array.isArray(own) ? own.filter((one) => typeof one === 'string') : [];
    });
}
function merged(parts, section, noun, findings) {
    const all = new Map();
    const declared = new Map();
    for (const { value, places } of parts) {
        if (!(0,record/* isObject */.G)(value))
            continue;
        for (const [key, one] of (0,record/* entriesOf */.M)(value[section])) {
            const address = (0,problem/* inside */.nx)(section, key);
            const place = places.get(address);
            if (declared.has(key)) {
                const first = declared.get(key);
                const where = first === undefined ? 'another file' : (0,problem/* formatPlace */.dE)(first);
                findings.error(place, address, `this ${noun} is declared twice, first in ${where}; keep one, or choose another key`);
                continue;
            }
            declared.set(key, place);
            all.set(key, section === 'apps' ? (overlay(value['defaults'], one) ?? one) : one);
        }
    }
    return all;
}
function checkTogether(parts, { apps, serviceAccounts }, language, context) {
    const { findings, places } = context;
    for (const { name, value, places: own } of parts) {
        if ((0,record/* isObject */.G)(value) && !own.has('version')) {
            const start = { file: name, line: 1, column: 1 };
            findings.error(start, 'version', 'version is missing; write `version: 1` as the first line');
        }
    }
    if (!parts.some((part) => (0,record/* isObject */.G)(part.value)))
        return;
    if (places.exact('api') === undefined) {
        const message = 'api is missing; write `api: v1.1` for the Smooch API or `api: v2` for Sunshine Conversations';
        findings.error(places.nearest('api'), 'api', message);
    }
    if (places.exact('apps') === undefined && places.exact('serviceAccounts') === undefined) {
        const message = 'apps is missing; write `apps:` and below it a key and a name for each app';
        findings.error(places.nearest('apps'), 'apps', message);
    }
    const byAddress = new Map([...apps].map(([key, app]) => [(0,problem/* inside */.nx)('apps', key), app]));
    for (const [address, app] of byAddress) {
        (0,whole/* checkWhole */.U)(language.appShape, app, address, context);
        if (!(0,record/* isObject */.G)(app))
            continue;
        language.app.check(app, address, context);
        for (const section of language.sections.values())
            section.check?.(app, address, context);
    }
    language.app.checkAll(byAddress, context);
    const services = new Map([...serviceAccounts].map(([key, one]) => [(0,problem/* inside */.nx)('serviceAccounts', key), one]));
    for (const [address, one] of services)
        (0,whole/* checkWhole */.U)(language.serviceAccounts.shape, one, address, context);
    language.serviceAccounts.checkAll(services, [...apps.keys()], context);
}
function resolveOwner(source, declared, findings) {
    const given = emptyToUndefined(source.owner);
    if (given === undefined && typeof declared === 'string')
        return declared;
    const owner = given ?? emptyToUndefined(source.environment['GITHUB_REPOSITORY']);
    if (owner !== undefined && !(0,scalar/* wholePattern */._1)(ownerShape.pattern).test(owner)) {
        const from = given === undefined ? 'the variable GITHUB_REPOSITORY' : 'the input `owner`';
        findings.error(undefined, 'owner', `${from} must be ${ownerShape.rule}`);
    }
    return owner;
}
function atMost(problems) {
    if (problems.length <= MOST_PROBLEMS)
        return problems;
    const left = problems.length - MOST_PROBLEMS;
    const many = left >= problem/* MOST_KEPT */.l$ - MOST_PROBLEMS ? `${left} or more` : `${left} more`;
    const message = `and ${many} ${left === 1 ? 'problem' : 'problems'}; correct these first`;
    return [...problems.slice(0, MOST_PROBLEMS), { address: '', message }];
}
function emptyToUndefined(text) {
    return text === '' ? undefined : text;
}

;// CONCATENATED MODULE: ./build/kinds/app/rules.js

const LONGEST_NAME = 100;
function checkApps(apps, { places, findings }) {
    const byId = new Map();
    const byName = new Map();
    for (const [address, app] of apps) {
        if (!(0,record/* isObject */.G)(app))
            continue;
        const { id, name } = app;
        const sameId = typeof id === 'string' ? byId.get(id) : undefined;
        if (sameId !== undefined) {
            const message = `this is the id of ${sameId} too; an app of the account belongs to one entry only`;
            findings.error(places.nearest(`${address}.id`), `${address}.id`, message);
        }
        if (typeof id === 'string')
            byId.set(id, address);
        if (typeof name !== 'string' || typeof id === 'string')
            continue;
        const sameName = byName.get(name);
        if (sameName !== undefined) {
            const message = `${sameName} has the same name; give one of them another name, or bind them by id`;
            findings.warn(places.nearest(`${address}.name`), `${address}.name`, message);
        }
        byName.set(name, address);
    }
}
function checkInstance(app, address, { instance, places, findings }) {
    if (instance === undefined)
        return;
    const { id, name } = app;
    if (id !== undefined) {
        const [noun, own] = address.startsWith('apps.') ? ['app', 'an app'] : ['service account', 'one'];
        const message = `an id binds to one ${noun}, and the instance ${instance} needs ${own} of its own; remove the id, or run without an instance`;
        findings.error(places.nearest(`${address}.id`), `${address}.id`, message);
    }
    const suffix = ` (${instance})`;
    if (typeof name === 'string' && Array.from(name).length + suffix.length > LONGEST_NAME) {
        const message = `with "${suffix}" for the instance the name has more than ${LONGEST_NAME} characters; shorten it`;
        findings.error(places.nearest(`${address}.name`), `${address}.name`, message);
    }
}

// EXTERNAL MODULE: ./build/kinds/app/schema.js
var schema = __nccwpck_require__(7925);
;// CONCATENATED MODULE: ./build/kinds/app/section.js


const appSection = {
    own: schema/* ownFields */.EE,
    shared: schema/* sharedFields */.f9,
    source: ['id', 'token', 'own.jwt'],
    check: checkInstance,
    checkAll: checkApps,
};

// EXTERNAL MODULE: ./build/kinds/index.js + 16 modules
var kinds = __nccwpck_require__(5566);
// EXTERNAL MODULE: ./build/kinds/key/section.js
var section = __nccwpck_require__(4607);
// EXTERNAL MODULE: ./build/kinds/key/desired.js
var desired = __nccwpck_require__(4338);
;// CONCATENATED MODULE: ./build/kinds/service-account/desired.js


function desiredServiceAccount(key, value) {
    if (!(0,record/* isObject */.G)(value))
        return undefined;
    const { name, id, protect, keys, apps } = value;
    if (typeof name !== 'string')
        return undefined;
    return {
        key,
        name,
        ...(typeof id === 'string' ? { id } : {}),
        protect: protect === true,
        keys: (0,record/* entriesOf */.M)(keys).map(([keyName, one]) => (0,desired/* desiredKey */.kx)(keyName, one, 'account')),
        apps: Array.isArray(apps) ? apps.filter((one) => typeof one === 'string') : [],
    };
}

// EXTERNAL MODULE: ./build/kinds/key/rules.js
var rules = __nccwpck_require__(4843);
;// CONCATENATED MODULE: ./build/kinds/service-account/rules.js




function checkServiceAccounts(all, appKeys, context) {
    const { places, findings } = context;
    const taken = new Map();
    for (const [address, one] of all) {
        if (!(0,record/* isObject */.G)(one))
            continue;
        checkInstance(one, address, context);
        (0,rules/* checkNames */.L)(one['keys'], `${address}.keys`, context);
        for (const field of ['id', 'name']) {
            const value = one[field];
            if (typeof value !== 'string')
                continue;
            const first = taken.get(`${field} ${value}`);
            taken.set(`${field} ${value}`, first ?? address);
            if (first === undefined)
                continue;
            const at = `${address}.${field}`;
            const message = field === 'id'
                ? `this is the id of ${first} too; a service account belongs to one entry only`
                : `${first} has the same name; names of service accounts are unique in an account, so choose another`;
            findings.error(places.nearest(at), at, message);
        }
        const { apps } = one;
        for (const key of Array.isArray(apps) ? apps : []) {
            if (typeof key !== 'string' || appKeys.includes(key))
                continue;
            const near = (0,suggest/* closest */.k)(key, appKeys);
            const at = `${address}.apps`;
            const guess = near === undefined ? '' : `; did you mean ${near}?`;
            findings.error(places.nearest(at), at, `one of these is the key of no app of this manifest${guess}`);
        }
    }
}

// EXTERNAL MODULE: ./build/kinds/key/schema.js
var key_schema = __nccwpck_require__(6733);
;// CONCATENATED MODULE: ./build/kinds/service-account/schema.js


const V11 = ['v1.1'];
function serviceAccountShape(name) {
    const jwt = {
        type: 'fields',
        noun: 'account jwt',
        main: 'expiresIn',
        explicit: true,
        description: 'Signs a token with this key and hands it out. It can do what the service account can.',
        examples: [{ expiresIn: '1h' }],
        fields: {
            from: {
                shape: {
                    type: 'choice',
                    description: 'Who signs the token. Default: sign, this run.',
                    of: [
                        { value: 'sign', description: 'this run signs it' },
                        { value: 'api', description: 'the vendor signs it; such a token never expires' },
                    ],
                },
            },
            scope: {
                shape: {
                    type: 'choice',
                    description: 'Whose token it is: always the account’s, as far as the service account sees it.',
                    of: [{ value: 'account' }],
                },
            },
            expiresIn: { shape: key_schema/* expiresInShape */.XT },
        },
        aliases: key_schema/* EXPIRY_ALIASES */.Vg,
        advice: {
            userId: 'only the key of an app signs for one of its users; remove this line',
            externalId: 'only the key of an app signs for one of its users; remove this line',
        },
        conflicts: key_schema/* ENDLESS */.pV,
    };
    return {
        type: 'fields',
        noun: 'service account',
        main: 'name',
        description: 'A service account: an API user of the account that sees the apps linked to it alone. Its address is serviceAccounts.<key>.',
        fields: {
            name: {
                required: V11,
                shape: {
                    ...name,
                    description: 'The name of the service account, unique in the account. Without `id`, the one of this name is adopted, whoever created it, or one is created.',
                    examples: ['acme-reseller-7'],
                },
            },
            id: {
                shape: {
                    type: 'text',
                    description: 'Binds to exactly this service account, instead of looking for one by its name. Needed to rename it.',
                    examples: ['6650c6aa000000000000000b'],
                    pattern: '[0-9a-f]{24}',
                    rule: 'the id of a service account: 24 digits and lower-case letters a to f',
                },
            },
            protect: {
                shape: {
                    type: 'truth',
                    description: 'Never delete this service account: destroying it is an error. No service account is ever pruned.',
                },
            },
            apps: {
                shape: {
                    type: 'set',
                    filled: V11,
                    most: 1000,
                    description: 'Keys of apps of this manifest that it must be able to see. No API links an app to a service account: a run looks, and says which link is missing; people make it on the dashboard.',
                    examples: [['support']],
                    of: {
                        type: 'text',
                        description: 'The key of an app of this manifest.',
                        examples: ['support'],
                        pattern: entry_key/* keyRule */.G.pattern,
                        rule: `the key of an app: ${entry_key/* keyRule */.G.rule}`,
                    },
                },
            },
            keys: {
                shape: {
                    type: 'entries',
                    noun: 'key',
                    exampleKey: 'ci',
                    description: 'API keys of the service account, each under its name.',
                    key: entry_key/* keyRule */.G,
                    most: entry_key/* MOST_PER_HOLDER */.d,
                    within: 'a service account',
                    of: {
                        type: 'fields',
                        noun: 'service account key',
                        description: 'An API key of the service account. Its name in the account is its key here, unless `name` says another; of several the newest counts.',
                        fields: { name: { shape: key_schema/* nameShape */.Vh }, jwt: { shape: jwt }, rotate: { shape: key_schema/* rotationShape */.sX } },
                        aliases: key_schema/* NAME_ALIASES */.li,
                        advice: key_schema/* KEY_ADVICE */.pe,
                    },
                },
            },
        },
        aliases: {
            key: 'keys',
            app: 'apps',
            displayName: 'name',
            title: 'name',
            _id: 'id',
            protected: 'protect',
        },
        advice: {
            settings: 'a service account has no settings; remove this line',
            metadata: 'a service account has no metadata; remove this line',
            webhooks: 'a service account has no webhooks; write them below an app',
            channels: 'a service account has no channels; write them below an app',
        },
    };
}

;// CONCATENATED MODULE: ./build/kinds/service-account/section.js






const shape = serviceAccountShape(schema/* appName */.JB);
const serviceAccountSection = {
    shape,
    field: {
        api: 'v1.1',
        shape: {
            type: 'entries',
            noun: 'service account',
            exampleKey: 'reseller',
            explicit: true,
            description: 'Service accounts, each under a key of your choice: API users of the account that see the apps linked to them alone. They need an account key (act_…). They have no marks: each is found by its id or name, and none is ever pruned.',
            key: entry_key/* keyRule */.G,
            of: shape,
        },
    },
    aliases: {
        serviceAccount: 'serviceAccounts',
        serviceaccounts: 'serviceAccounts',
        'service-accounts': 'serviceAccounts',
    },
    source: { section: 'serviceAccounts', parts: ['id'], inside: [{ path: 'keys', parts: section/* KEY_PARTS */.d }] },
    checkAll: checkServiceAccounts,
    desired: desiredServiceAccount,
};

;// CONCATENATED MODULE: ./build/kinds/language.js





const LANGUAGE = languageOf(appSection, new Map(Object.entries(kinds/* KINDS */.G).map(([kind, { section }]) => [kind, section])), serviceAccountSection);
function language_loadManifest(source) {
    return loadManifest(source, LANGUAGE);
}

// EXTERNAL MODULE: ./build/report/words/kind-text.js
var kind_text = __nccwpck_require__(9087);
// EXTERNAL MODULE: ./build/report/words/total.js
var words_total = __nccwpck_require__(991);
;// CONCATENATED MODULE: ./build/modes/validate.js


function logValid({ apps, serviceAccounts, api }, log) {
    const counts = new Map([['app', apps.length]]);
    const add = (noun, count) => void counts.set(noun, (counts.get(noun) ?? 0) + count);
    for (const { children } of apps) {
        for (const [kind, declared] of children)
            add((0,kind_text/* kindText */.u)(kind), declared.length);
    }
    add('service account', serviceAccounts.length);
    for (const { keys } of serviceAccounts)
        add('key of service accounts', keys.length);
    const texts = [...counts].filter(([, count]) => count > 0).map(([noun, count]) => (0,words_total/* counted */.hS)(count, noun));
    const declares = texts.join(', ') || 'nothing';
    log.info(`The manifest is valid: ${texts.length === 0 ? 'nothing is declared' : declares} (api ${api}).`);
    return `It declares ${declares} (api ${api}).`;
}

;// CONCATENATED MODULE: ./build/modes/without-credentials.js



function mayLackSecrets({ mode }, host) {
    const { withholdsSecrets, pullRequest, startedByDependabot } = (0,github_event/* readEvent */.j)(host);
    const isExcused = !['destroy', 'sweep', 'export'].includes(mode);
    if (!withholdsSecrets)
        return isExcused && startedByDependabot && isDependabotBranch(host);
    const { fromFork = false, byDependabot = false } = pullRequest ?? {};
    return fromFork || byDependabot || startedByDependabot || isExcused;
}
function isDependabotBranch({ environment }) {
    return environment['GITHUB_REF']?.startsWith('refs/heads/dependabot/') === true;
}
function skipWithoutSecrets(manifest, { host, found }) {
    const { log } = host;
    const { withholdsSecrets } = (0,github_event/* readEvent */.j)(host);
    const notice = withholdsSecrets
        ? `This pull request gets no secrets (${whyWithheld(host)}). Only the manifest was checked.`
        : "Dependabot pushed this, and its runs see only Dependabot's own secrets. Only the manifest was checked.";
    const event = withholdsSecrets ? 'a pull request' : 'a push by Dependabot';
    found.skipped = `no credentials on ${event}: the manifest was only validated`;
    log.notice(notice);
    found.title = 'skipped: no secrets; the manifest is valid';
    found.note = `${notice} ${logValid(manifest, log)}`;
}
function whyWithheld(host) {
    const { pullRequest, startedByDependabot } = (0,github_event/* readEvent */.j)(host);
    if (pullRequest?.byDependabot === true || startedByDependabot) {
        return "it is from Dependabot, whose runs see only Dependabot's own secrets";
    }
    if (pullRequest?.fromFork === true)
        return 'it comes from a fork';
    return 'it comes from a fork or from Dependabot, or the secret does not exist';
}
function noCredentials({ lacksKeySecret }, host) {
    const what = lacksKeySecret
        ? 'The input `key-id` is given, but `key-secret` is empty.'
        : 'No credentials are given: `key-id` and `key-secret`, `jwt` and `app-keys` are empty.';
    if ((0,github_event/* readEvent */.j)(host).startedByDependabot) {
        return new errors/* ProvisionError */.uv('credentials-missing', `${what} Dependabot started this run, and its runs see only Dependabot's own secrets.`, {
            remedy: "Add the credentials to the repository's Dependabot secrets, or let somebody else start the workflow again.",
        });
    }
    const check = 'check that the secret exists and that this workflow may read it';
    const remedy = lacksKeySecret
        ? `Pass \`key-secret: \${{ secrets.NAME }}\`. If it is passed, ${check}. Otherwise it is empty.`
        : `Pass an account key, as in \`key-id: \${{ secrets.SMOOCH_KEY_ID }}\`, or with Zendesk Suite the keys of apps as \`app-keys\`. If it is passed, ${check}. Otherwise it is empty.`;
    return new errors/* ProvisionError */.uv('credentials-missing', what, { remedy });
}

;// CONCATENATED MODULE: ./build/modes/run-manifest.js





async function manifestFor(options, host) {
    try {
        return await loadFor(options, host);
    }
    catch (error) {
        if (!(error instanceof errors/* ManifestError */.Sh) || !worksWithoutManifest(options))
            throw error;
        const { owner, api = options.api } = error.said;
        host.log.notice(`No usable manifest was found. The owner is ${owner ?? 'unknown'} (from the input \`owner\`, else the manifest, else the repository).`);
        return {
            api,
            owner,
            previousOwners: [],
            apps: [],
            serviceAccounts: [],
            publish: [],
            warnings: [],
            place: () => undefined,
        };
    }
}
function loadFor(options, host) {
    const { manifest, variables, secretVariables, instance, owner } = options;
    const { workspace, environment, keeper, spareMemory } = host;
    const own = ownCredentials(options);
    const onSecret = (value) => keeper.learn(value);
    return language_loadManifest({
        patterns: manifest,
        workspace,
        variables,
        secretVariables,
        environment,
        isOwnCredential: (value) => own.has(value),
        isUnreviewed: (0,github_event/* readEvent */.j)(host).unmerged !== undefined,
        lacksSecrets: !(0,inputs/* hasCredentials */.Lk)(options) && mayLackSecrets(options, host),
        instance,
        owner,
        onSecret,
        onLarge: spareMemory,
    });
}
function ownCredentials({ credentials, appKeys, githubToken, publishToken }) {
    const signing = credentials?.kind === 'jwt' ? credentials.jwt : credentials?.secret;
    const all = [signing, ...[...appKeys.values()].map(({ secret }) => secret), githubToken, publishToken];
    return new Set(all.flatMap((secret) => secret?.reveal() ?? []));
}
function worksWithoutManifest({ mode, instance }) {
    return mode === 'sweep' || mode === 'export' || (mode === 'destroy' && instance !== undefined);
}

// EXTERNAL MODULE: ./build/modes/strict.js
var strict = __nccwpck_require__(2794);
;// CONCATENATED MODULE: ./build/modes/untrusted-code.js



async function refuseForeignCode(options, host, found) {
    if (options.mode === 'validate' || !(0,inputs/* hasCredentials */.Lk)(options))
        return;
    const { name, pullRequest, unmerged } = (0,github_event/* readEvent */.j)(host);
    if (pullRequest === undefined || unmerged !== 'pull request' || GUARDED.has(name ?? ''))
        return;
    if (!host.environment['GITHUB_EVENT_PATH'])
        return;
    if (pullRequest.fromFork === undefined && appliesToProduction(options))
        return;
    const { fromFork = await askedOf(pullRequest, options, host) } = pullRequest;
    if (fromFork === false)
        return;
    found.foreign = true;
    const whose = fromFork === true ? 'is a fork' : `cannot be told ${fromFork}`;
    const condition = CONDITIONS.get(name);
    throw new errors/* ProvisionError */.uv('code-untrusted', `This is a run for ${name} with credentials, and the repository that the pull request comes from ${whose}.`, {
        remedy: [
            ON_PULL_REQUEST,
            ...(condition === undefined ? [] : [`Or let the job run only if \`${condition}\`.`]),
        ].join(' '),
    });
}
const ON_PULL_REQUEST = 'Use `on: pull_request`: a fork gets no secrets there, and its manifest is only validated.';
const CONDITIONS = new Map([
    ['pull_request_target', 'github.event.pull_request.head.repo.full_name == github.repository'],
    ['workflow_run', 'github.event.workflow_run.head_repository.full_name == github.repository'],
]);
const GUARDED = new Set([
    'pull_request',
    'pull_request_review',
    'pull_request_review_comment',
]);
async function askedOf({ number }, { githubToken }, { environment, keeper, pace }) {
    const repository = environment['GITHUB_REPOSITORY'];
    const { githubApiUrl } = await __nccwpck_require__.e(/* import() */ 7198).then(__nccwpck_require__.bind(__nccwpck_require__, 7198));
    const apiUrl = githubApiUrl(environment);
    const silent = 'from its event payload';
    if (number === undefined || !repository)
        return silent;
    if (githubToken === undefined || apiUrl === undefined)
        return `${silent}, and no \`github-token\` is given to ask GitHub`;
    try {
        const { isFromFork } = await __nccwpck_require__.e(/* import() */ 9554).then(__nccwpck_require__.bind(__nccwpck_require__, 9554));
        const redact = (text) => keeper.redact(text);
        return await isFromFork(repository, number, { token: githubToken, apiUrl, redact, pace });
    }
    catch (error) {
        const said = (0,errors/* messageOf */.bD)(error).split('\n', 1)[0] ?? '';
        return `${silent}, and GitHub did not say either (${said}): the job needs \`permissions: { pull-requests: read }\``;
    }
}
function refuseUnmerged(options, host) {
    if (!(0,inputs/* hasCredentials */.Lk)(options) || !appliesToProduction(options))
        return;
    const { name, unmerged } = (0,github_event/* readEvent */.j)(host);
    if (unmerged === undefined)
        return;
    const what = unmerged === 'pull request' ? 'a pull request' : 'a merge queue';
    throw new errors/* ProvisionError */.uv('code-untrusted', `This is a run for ${what} (${name ?? 'event unknown'}), and \`mode: apply\` would change the account from code that is not merged.`, {
        remedy: 'Use `mode: plan` there and apply on a push to the main branch, or set `allow-unmerged: true`.',
    });
}
function appliesToProduction({ mode, instance, allowUnmerged }) {
    return mode === 'apply' && instance === undefined && !allowUnmerged;
}

// EXTERNAL MODULE: ./build/reconcile/plan/shown.js
var plan_shown = __nccwpck_require__(2842);
// EXTERNAL MODULE: ./build/secrets/redaction.js
var redaction = __nccwpck_require__(7799);
// EXTERNAL MODULE: ./build/report/log/faults.js
var log_faults = __nccwpck_require__(7261);
// EXTERNAL MODULE: ./build/report/words/action.js
var words_action = __nccwpck_require__(1115);
// EXTERNAL MODULE: ./build/report/words/cause.js
var cause = __nccwpck_require__(7526);
// EXTERNAL MODULE: ./build/report/words/palette.js
var palette = __nccwpck_require__(6314);
// EXTERNAL MODULE: ./build/report/words/text.js
var words_text = __nccwpck_require__(5550);
;// CONCATENATED MODULE: ./build/report/log/result-text.js





function resultLines(run, options) {
    const paint = (0,palette/* palette */.M)(options.colour);
    const lines = [
        ...doneLines(run, paint),
        ...failureLines(run.results, paint),
        ...unstartedLines(run, paint),
    ];
    lines.push(paint('dim', `Took ${(0,words_total/* spanText */.Cp)(run.seconds)} and ${(0,words_total/* counted */.hS)(run.requests, 'request')}.`));
    if (run.planFile !== undefined)
        lines.push(paint('dim', `Plan file: ${(0,words_text/* inert */.tJ)(run.planFile, 500)}`));
    return lines;
}
const NAMED = 10;
function doneLines({ results }, paint) {
    if (results.length === 0)
        return [];
    const total = (0,words_total/* doneTotal */.Jq)(results);
    if (total === '')
        return [paint('bold', 'Applied nothing.')];
    const whole = (0,words_total/* tally */.N4)(results).done === results.length;
    return [paint('bold', whole ? paint('green', `Applied: ${total}.`) : `Applied in part: ${total}.`)];
}
function failureLines(results, paint) {
    const failed = (0,words_total/* tally */.N4)(results).failed;
    if (failed === 0)
        return [];
    const head = paint('red', `Failed: ${(0,words_total/* thousands */.oh)(failed)} of ${(0,words_total/* counted */.hS)(results.length, 'change')}.`);
    const shared = (0,cause/* causesOf */.c)(results).filter(({ failures }) => failures.length > 1);
    const causes = shared.flatMap(({ error, remedy, failures }) => [
        `  ${paint('red', '×')} ${(0,words_text/* inert */.tJ)(error, 500)} (${(0,words_total/* thousands */.oh)(failures.length)} times)`,
        ...failures
            .slice(0, NAMED)
            .map(({ action, address }) => `      ${words_action/* ACTIONS */.k[action].verb} ${(0,words_text/* inert */.tJ)(address)}`),
        ...(failures.length > NAMED ? [`      and ${(0,words_total/* thousands */.oh)(failures.length - NAMED)} more`] : []),
        ...(remedy === undefined ? [] : [`    What to do: ${(0,words_text/* inert */.tJ)(remedy, 500)}`]),
    ]);
    return [head, ...causes];
}
function unstartedLines({ results, interrupted }, paint) {
    if (results.length === 0)
        return [];
    const { done, failed, 'not-started': left } = (0,words_total/* tally */.N4)(results);
    if (interrupted) {
        const failures = failed === 0 ? '' : `, failed ${(0,words_total/* thousands */.oh)(failed)}`;
        const counts = `done ${(0,words_total/* thousands */.oh)(done)}${failures}, not started ${(0,words_total/* thousands */.oh)(left)}`;
        return [paint('yellow', `Interrupted: ${counts}. Run again to continue.`)];
    }
    if (left === 0)
        return [];
    return [
        paint('yellow', `Not started: ${(0,words_total/* thousands */.oh)(left)}, because they depend on what failed. Fix that, then run again.`),
    ];
}

;// CONCATENATED MODULE: ./build/report/log/outcome.js




function outcomeOf({ options, host, found, manifest, started }) {
    const { stop, keeper, now } = host;
    const { account, ...rest } = found;
    const shown = rest.errors.map((error) => (0,plan_shown/* shownError */.gV)(error, manifest?.concealment));
    const all = (0,redaction/* redacted */.p)({ ...rest, errors: shown }, (text) => keeper.redact(text));
    const { results = [], errors } = all;
    const changed = account?.wrote() ?? false;
    const about = { errors, results, stopped: stop.reason, timeout: options.timeout, changed };
    const place = (address) => manifest?.place(address);
    const faults = (0,log_faults/* faultsOf */.xm)(about, place);
    return {
        ...all,
        results,
        warnings: [...all.warnings, ...plannedWarnings(all, place)],
        mode: options.mode,
        faults,
        failed: faults.length > 0,
        error: errors[0],
        drifted: all.drift !== undefined,
        interrupted: stop.reason !== undefined,
        changed,
        requests: account?.sent() ?? 0,
        seconds: (now() - started) / 1000,
    };
}
function plannedWarnings({ plan, warnings }, place) {
    const told = new Set(warnings.map(({ address, message }) => `${address} ${message}`));
    return (plan?.warnings ?? [])
        .filter(({ address, message }) => !told.has(`${address} ${message}`))
        .map(({ address, message }) => ({ code: 'account-warning', message, address, place: place(address) }));
}
function logOutcome(outcome, { options, host, found }) {
    const { log } = host;
    const { faults, results = [], errors } = outcome;
    try {
        (0,log_faults/* logFaults */.C2)(log, [...faults, ...(found.drift === undefined ? [] : [found.drift])]);
        if (options.mode !== 'validate' && found.account !== undefined) {
            for (const line of resultLines({ ...outcome, results }, log))
                log.info(line);
        }
        return outcome;
    }
    catch (error) {
        const more = (0,log_faults/* faultsIn */.RP)(error);
        (0,log_faults/* logFaults */.C2)(log, more);
        return { ...outcome, failed: true, faults: [...faults, ...more], errors: [...errors, error] };
    }
}

// EXTERNAL MODULE: ./build/report/log/redacted-log.js
var redacted_log = __nccwpck_require__(9331);
;// CONCATENATED MODULE: ./build/provision.js










async function provision(options, given) {
    const found = { errors: [], warnings: [] };
    const log = (0,redacted_log/* redactedLog */.n)(given.log, (text) => given.keeper.redact(text));
    const host = { ...given, log: keepingWarnings(log, found.warnings) };
    const run = { options, host, found };
    const started = host.now();
    const deadline = startDeadline(run);
    let manifest;
    for (const warning of options.warnings)
        host.log.warn(warning, undefined, { code: 'input-warning' });
    try {
        await refuseForeignCode(options, host, found);
        refuseUnmerged(options, host);
        manifest = await manifestFor(options, host);
        for (const { address, message, place } of manifest.warnings)
            host.log.warn(`${address}: ${message}`, place, { code: 'manifest-warning', address });
        (0,strict/* refuseWarnings */.I)(options, found);
        await carryOut(manifest, run);
        if (found.errors.length === 0)
            (0,strict/* refuseWarnings */.I)(options, found);
    }
    catch (error) {
        found.errors.push(error);
    }
    clearTimeout(deadline);
    found.account?.close();
    const ended = { ...run, manifest, started };
    return logOutcome(outcomeOf(ended), ended);
}
function keepingWarnings(log, warnings) {
    return {
        ...log,
        warn(message, place, about = { code: 'run-warning' }) {
            warnings.push({ ...about, message: (0,words_text/* withoutAddress */.L1)(message, about.address), place });
            log.warn(message, place, about);
        },
    };
}
function startDeadline({ options, host }) {
    const deadline = setTimeout(() => {
        host.log.warn(`Timed out after ${(0,words_total/* spanText */.Cp)(options.timeout)}. Finishing requests in flight; no new changes will start.`);
        host.stop.request('timeout');
    }, options.timeout * 1000);
    return deadline.unref();
}
async function carryOut(manifest, run) {
    const { options, host, found } = run;
    if (options.mode === 'validate') {
        found.note = logValid(manifest, host.log);
    }
    else if ((0,inputs/* hasCredentials */.Lk)(options)) {
        const { runOnAccount } = await __nccwpck_require__.e(/* import() */ 1500).then(__nccwpck_require__.bind(__nccwpck_require__, 1500));
        const manifestOf = (instance) => loadFor({ ...options, instance }, host).catch(() => undefined);
        await runOnAccount({ ...run, manifest, manifestOf });
    }
    else if (mayLackSecrets(options, host)) {
        skipWithoutSecrets(manifest, run);
    }
    else
        throw noCredentials(options, host);
}


/***/ }),

/***/ 4814:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ outputsOf)
/* harmony export */ });
/* unused harmony export shownCredentials */
/* harmony import */ var _reconcile_plan_drift_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(2852);
/* harmony import */ var _text_own_value_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(2370);


const NONE = new Map();
function outputsOf(source) {
    const outputs = new Map();
    const set = (name, value) => {
        if (value !== undefined)
            outputs.set(name, value);
    };
    const { plan, credentials = NONE, serviceAccounts = NONE } = source;
    set('skipped', source.skipped ?? '');
    set('changed', String(source.changed));
    if (plan !== undefined) {
        const ails = plan.warnings.some(({ status }) => status !== undefined);
        set('drift', String(ails || plan.changes.some(_reconcile_plan_drift_js__WEBPACK_IMPORTED_MODULE_0__/* .isDrift */ ._)));
        set('digest', plan.digest);
        set('creates', String(plan.summary.create));
        set('updates', String(plan.summary.update));
        set('deletes', String(plan.summary.delete));
    }
    set('plan', source.planFile);
    set('result', source.resultFile);
    set('exported', source.exported);
    if (credentials.size + serviceAccounts.size === 0)
        return outputs;
    set('app-ids', JSON.stringify(mapped(credentials, ({ id }) => id)));
    set('jwts', JSON.stringify(Object.fromEntries([...tokens(credentials), ...tokens(serviceAccounts, 'serviceAccounts.')])));
    set('credentials', JSON.stringify({
        ...mapped(credentials, plainCredentials),
        ...(serviceAccounts.size === 0 ? {} : { serviceAccounts: mapped(serviceAccounts, plainCredentials) }),
    }));
    for (const [name, value] of single(credentials))
        set(name, value);
    return outputs;
}
function* single(credentials) {
    const app = onlyOne([...credentials.values()]);
    if (app === undefined)
        return;
    yield ['app-id', app.id];
    yield ['app-token', app.token];
    const all = [...app.resources.values()];
    for (const one of all) {
        const { outputs } = one.from;
        if (outputs === undefined || all.filter(({ from }) => from === one.from).length > 1)
            continue;
        const { id, secret, jwt } = outputs;
        if (id !== undefined)
            yield [id, one.id];
        if (secret !== undefined)
            yield [secret, one.secret?.reveal()];
        if (jwt !== undefined)
            yield [jwt, one.jwt?.reveal()];
    }
}
function* tokens(credentials, within = '') {
    for (const [app, { resources }] of credentials) {
        for (const [address, { jwt }] of resources) {
            if (jwt !== undefined)
                yield [[within + app, ...keysIn(address)].join('.'), jwt.reveal()];
        }
    }
}
function keysIn(address) {
    const steps = address.split('.');
    return steps.length === 1 ? steps : steps.filter((_step, index) => index % 2 === 1);
}
function shownCredentials(credentials = NONE) {
    return mapped(credentials, (one) => credentialsTree(one, String));
}
function plainCredentials(app) {
    return credentialsTree(app, (secret) => secret.reveal());
}
function credentialsTree({ id, token, resources, sections }, text) {
    const all = { id, token, ...Object.fromEntries(sections.map((section) => [section, {}])) };
    for (const [address, one] of resources) {
        const steps = address.split('.');
        const last = steps.pop() ?? '';
        let at = all;
        for (const step of steps)
            at = within(at, step);
        (0,_text_own_value_js__WEBPACK_IMPORTED_MODULE_1__/* .setOwn */ .P)(at, last, { ...resourceTree(one, text), ...(0,_text_own_value_js__WEBPACK_IMPORTED_MODULE_1__/* .ownValue */ .e)(at, last) });
    }
    return all;
}
function within(tree, step) {
    const known = (0,_text_own_value_js__WEBPACK_IMPORTED_MODULE_1__/* .ownValue */ .e)(tree, step);
    const there = known ?? {};
    if (known === undefined)
        (0,_text_own_value_js__WEBPACK_IMPORTED_MODULE_1__/* .setOwn */ .P)(tree, step, there);
    return there;
}
function resourceTree({ id, secret, jwt, expires }, text) {
    return { id, secret: secret && text(secret), jwt: jwt && text(jwt), expires };
}
function mapped(entries, to) {
    return Object.fromEntries([...entries].map(([key, value]) => [key, to(value)]));
}
function onlyOne(all) {
    return all.length === 1 ? all[0] : undefined;
}


/***/ }),

/***/ 5267:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ writeOutputs)
/* harmony export */ });
/* harmony import */ var _actions_core__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(9099);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(9473);


function writeOutputs(outputs, environment, log) {
    if (!environment['GITHUB_OUTPUT']) {
        log.warn('GITHUB_OUTPUT is not set, so no outputs are written: this does not run in a job.');
        return;
    }
    try {
        for (const [name, value] of outputs)
            _actions_core__WEBPACK_IMPORTED_MODULE_1__/* .setOutput */ .uH(name, value);
    }
    catch (cause) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ProvisionError */ .uv('file-unusable', `The outputs could not be written to GITHUB_OUTPUT: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .bD)(cause)}`, {
            remedy: 'Everything else has been done. Check the disk and the temporary folder of the runner, then run again; ' +
                '`mode: credentials` hands out what the account holds.',
            cause,
        });
    }
}


/***/ }),

/***/ 2852:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ isDrift)
/* harmony export */ });
function isDrift({ action, overdue }) {
    if (action === 'renew')
        return false;
    return action === 'rotate' || action === 'retire' ? overdue === true : true;
}


/***/ }),

/***/ 2842:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   F0: () => (/* binding */ shownProblem),
/* harmony export */   c_: () => (/* binding */ shownChange),
/* harmony export */   gV: () => (/* binding */ shownError),
/* harmony export */   kh: () => (/* binding */ shownLabel),
/* harmony export */   zM: () => (/* binding */ shownResult)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(9473);
/* harmony import */ var _secrets_concealment_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(4375);


function shownChange(concealment) {
    if (concealment === undefined || concealment.isEmpty)
        return (change) => change;
    const labelled = shownLabel(concealment);
    return (change) => ({
        ...labelled(change),
        ...(change.contents && { contents: change.contents.map(labelled) }),
        fields: change.fields.map((field) => shownField(field, concealment)),
        why: concealment.shown(change.why),
    });
}
function shownLabel(concealment) {
    if (concealment === undefined || concealment.isEmpty)
        return (one) => one;
    return (one) => (one.label === undefined ? one : { ...one, label: concealment.shownAlone(one.label) });
}
function shownProblem(concealment) {
    if (concealment === undefined || concealment.isEmpty)
        return (problem) => problem;
    return (problem) => ({ ...problem, message: concealment.shown(problem.message) });
}
function shownResult(concealment) {
    if (concealment === undefined || concealment.isEmpty)
        return (result) => result;
    return (result) => result.error === undefined ? result : { ...result, error: concealment.shown(result.error) };
}
function shownError(error, concealment) {
    if (concealment === undefined || concealment.isEmpty)
        return error;
    if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .PlanRefused */ .Me)
        return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .PlanRefused */ .Me(error.problems.map(shownProblem(concealment)));
    if (error instanceof Error)
        error.message = concealment.shown(error.message);
    return error;
}
function shownField(field, concealment) {
    const { before, after } = field;
    const alone = (text) => concealment.shownAlone(text);
    if (after === undefined)
        return before === undefined ? field : { ...field, before: mapped(before, alone) };
    const secrets = new Map();
    const plain = new Set();
    const shown = mapped(after, (text) => {
        const instead = concealment.shown(text);
        if (instead === text)
            plain.add(text);
        else
            secrets.set(text, instead);
        return instead;
    });
    if (before === undefined)
        return { ...field, after: shown };
    if (secrets.size === 0)
        return { ...field, before: mapped(before, alone), after: shown };
    return {
        ...field,
        before: mapped(before, (text) => besideSecrets(text, { secrets, plain }, concealment)),
        after: shown,
    };
}
function besideSecrets(text, { secrets, plain }, concealment) {
    if (plain.has(text))
        return text;
    for (const like of secrets.values()) {
        const shown = concealment.shownLike(text, like);
        if (shown !== _secrets_concealment_js__WEBPACK_IMPORTED_MODULE_1__/* .CONCEALED */ .R)
            return shown;
    }
    return _secrets_concealment_js__WEBPACK_IMPORTED_MODULE_1__/* .CONCEALED */ .R;
}
function mapped(value, show) {
    if (typeof value === 'string')
        return show(value);
    if (typeof value === 'number') {
        const text = String(value);
        const shown = show(text);
        return shown === text ? value : shown;
    }
    if (value === null || typeof value !== 'object')
        return value;
    if (isList(value))
        return value.map((item) => mapped(item, show));
    return Object.fromEntries(Object.entries(value).map(([name, item]) => [name, mapped(item, show)]));
}
function isList(value) {
    return Array.isArray(value);
}


/***/ }),

/***/ 4791:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   GW: () => (/* binding */ problemsOf),
/* harmony export */   SM: () => (/* binding */ remedyOf),
/* harmony export */   Uo: () => (/* binding */ headOf)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(9473);

function problemsOf(error) {
    return error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ManifestError */ .Sh || error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .PlanRefused */ .Me ? error.problems : [];
}
function remedyOf(error) {
    if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ProvisionError */ .uv)
        return error.remedy;
    return ('This is a defect of smooch-provision, not of your manifest. Please report it, with the log of a run that has ' +
        '`RUNNER_DEBUG: 1` in its environment: it shows where the error comes from.');
}
function headOf(error) {
    if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ProvisionError */ .uv)
        return error.message;
    const name = error instanceof Error ? `${error.name}: ` : '';
    return `Internal error: ${name}${(0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .bD)(error)}`;
}


/***/ }),

/***/ 7261:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   C2: () => (/* binding */ logFaults),
/* harmony export */   RP: () => (/* binding */ faultsIn),
/* harmony export */   vV: () => (/* binding */ logError),
/* harmony export */   xm: () => (/* binding */ faultsOf)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(9473);
/* harmony import */ var _manifest_yaml_problem_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(4833);
/* harmony import */ var _smooch_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(1889);
/* harmony import */ var _words_action_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(1115);
/* harmony import */ var _words_cause_js__WEBPACK_IMPORTED_MODULE_6__ = __nccwpck_require__(7526);
/* harmony import */ var _words_total_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(991);
/* harmony import */ var _errors_text_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(4791);







function faultsOf(run, place) {
    const { errors, results, stopped } = run;
    const told = stopped === undefined ? errors : errors.filter((error) => !isUnsent(error));
    const faults = [
        ...told.flatMap((error) => faultsIn(error, place)),
        ...mostTelling(results).map((result) => faultOf(result, place)),
        ...(stopped === undefined ? [] : [interruption(run, stopped)]),
    ];
    return faults.length > 0 ? faults : unstarted(results, place);
}
function faultsIn(error, place = () => undefined) {
    const address = error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ProvisionError */ .uv ? error.address : undefined;
    const code = (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .codeOf */ .$N)(error);
    const head = {
        code,
        message: (0,_errors_text_js__WEBPACK_IMPORTED_MODULE_4__/* .headOf */ .Uo)(error),
        address,
        place: address === undefined ? undefined : place(address),
        remedy: (0,_errors_text_js__WEBPACK_IMPORTED_MODULE_4__/* .remedyOf */ .SM)(error),
        error,
    };
    const problems = (0,_errors_text_js__WEBPACK_IMPORTED_MODULE_4__/* .problemsOf */ .GW)(error).map((problem) => ({
        code,
        message: (0,_manifest_yaml_problem_js__WEBPACK_IMPORTED_MODULE_5__/* .formatProblem */ .Vw)({ address: problem.address, message: problem.message }),
        address: problem.address || undefined,
        place: problem.place,
    }));
    return [head, ...problems];
}
function logFaults(log, faults) {
    for (const { message, place, remedy, error } of faults) {
        log.error(message, place, remedy);
        for (const line of traceOf(error))
            log.debug(line);
    }
}
function logError(log, error) {
    logFaults(log, faultsIn(error));
}
function isUnsent(error) {
    return error instanceof _smooch_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .Interrupted */ .j$ || (error instanceof Error && error.cause instanceof _smooch_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .Interrupted */ .j$);
}
function mostTelling(results) {
    const firsts = new Set((0,_words_cause_js__WEBPACK_IMPORTED_MODULE_6__/* .causesOf */ .c)(results).flatMap(({ failures }) => failures.slice(0, 1)));
    return [...firsts, ...results.filter((result) => result.status === 'failed' && !firsts.has(result))];
}
function faultOf({ address, action, error, remedy, code = 'internal' }, place) {
    const why = error === undefined ? '.' : `: ${error}`;
    const message = `${address}: ${_words_action_js__WEBPACK_IMPORTED_MODULE_2__/* .ACTIONS */ .k[action].verb} failed${why}`;
    return { code, message, address, place: place(address), remedy };
}
function interruption({ results, timeout, changed }, stopped) {
    const { done, failed, 'not-started': left } = (0,_words_total_js__WEBPACK_IMPORTED_MODULE_3__/* .tally */ .N4)(results);
    const what = stopped === 'timeout' ? `Timed out after ${(0,_words_total_js__WEBPACK_IMPORTED_MODULE_3__/* .spanText */ .Cp)(timeout)}` : `Interrupted by ${stopped}`;
    const failures = failed === 0 ? '' : `, failed ${(0,_words_total_js__WEBPACK_IMPORTED_MODULE_3__/* .thousands */ .oh)(failed)}`;
    const counts = `done ${(0,_words_total_js__WEBPACK_IMPORTED_MODULE_3__/* .thousands */ .oh)(done)}${failures}, not started ${(0,_words_total_js__WEBPACK_IMPORTED_MODULE_3__/* .thousands */ .oh)(left)}`;
    const again = `Run again${results.length === 0 ? '' : ' to continue'}`;
    return {
        code: 'interrupted',
        message: results.length === 0 ? `${what}${changed ? '' : '; nothing was changed'}.` : `${what}: ${counts}.`,
        remedy: stopped === 'timeout' ? `${again}, or raise \`timeout\`.` : `${again}.`,
    };
}
function unstarted(results, place) {
    const left = results.filter(({ status }) => status !== 'done');
    const [first] = left;
    if (first === undefined)
        return [];
    const why = first.error === undefined ? '' : ` (${first.error})`;
    const message = `${(0,_words_total_js__WEBPACK_IMPORTED_MODULE_3__/* .counted */ .hS)(left.length, 'change')} not started. First: ${first.address}${why}.`;
    return [
        { code: 'interrupted', message, place: place(first.address), remedy: first.remedy ?? 'Run again.' },
    ];
}
const FRAMES = 8;
function traceOf(error) {
    if (!(error instanceof Error))
        return [];
    const frames = (error.stack ?? '').split('\n').filter((line) => /^\s+at /.test(line));
    const lines = frames.slice(0, FRAMES).map((frame) => `  ${frame.trim()}`);
    if (error.cause === undefined)
        return lines;
    return [...lines, `  caused by: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .bD)(error.cause)}`, ...traceOf(error.cause)];
}


/***/ }),

/***/ 2951:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  W: () => (/* binding */ jobLog)
});

// UNUSED EXPORTS: terminalLog

// EXTERNAL MODULE: ./build/manifest/yaml/problem.js
var problem = __nccwpck_require__(4833);
// EXTERNAL MODULE: ./build/report/words/palette.js
var words_palette = __nccwpck_require__(6314);
// EXTERNAL MODULE: ./build/report/words/text.js
var words_text = __nccwpck_require__(5550);
;// CONCATENATED MODULE: ./build/report/words/line.js


const CODE = words_palette/* COLOUR_CODE */.r.source;
const CODES = new RegExp(`(${CODE})`);
const LEADING = new RegExp(`^((?:\\s|${CODE})*:(?:${CODE})*):`);
const OLDER = new RegExp(`(#(?:${CODE})*#(?:${CODE})*)\\[`, 'g');
function line_safeLine(line, colour) {
    const shown = line
        .split(CODES)
        .map((part, index) => (index % 2 === 1 ? (colour ? part : '') : (0,words_text/* visibleText */.Q6)(part)))
        .join('');
    return shown.replace(LEADING, '$1\\:').replace(OLDER, '$1\\[');
}

// EXTERNAL MODULE: ./build/report/words/total.js
var words_total = __nccwpck_require__(991);
;// CONCATENATED MODULE: ./build/report/log/command.js
function workflowCommand(name, data, properties = {}) {
    const written = Object.entries(properties)
        .filter(([, value]) => value !== undefined)
        .map(([key, value]) => `${key}=${escapedProperty(String(value))}`)
        .join(',');
    return `::${name}${written === '' ? '' : ` ${written}`}::${escapedData(data)}`;
}
function escapedData(text) {
    return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}
function escapedProperty(text) {
    return escapedData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}

;// CONCATENATED MODULE: ./build/report/log/log.js






function jobLog(write, { now = Date.now, debug = false } = {}) {
    const annotations = { notice: 0, warning: 0, error: 0 };
    const paint = (0,words_palette/* palette */.M)(true);
    const line = (text) => write(`${line_safeLine(text, true)}\n`);
    const annotate = (type, message, place, remedy) => {
        const lines = [(0,words_text/* inert */.tJ)(atPlace(message, place), ANNOTATION), ...remedyLines(remedy)];
        annotations[type] += 1;
        if (annotations[type] <= ANNOTATIONS) {
            const properties = { ...propertiesOf(place), title: 'smooch-provision' };
            write(`${workflowCommand(type, lines.join('\n'), properties)}\n`);
        }
        else {
            const { word, colour } = WORDS[type];
            line(`${paint(colour, word)} ${lines[0]}`);
            for (const more of lines.slice(1))
                line(more);
        }
    };
    return {
        colour: true,
        info: line,
        notice: (message, place) => annotate('notice', message, place),
        warn: (message, place) => annotate('warning', message, place),
        error: (message, place, remedy) => annotate('error', message, place, remedy),
        debug: debug ? line : () => { },
        group(title, body) {
            write(`${workflowCommand('group', (0,words_text/* inert */.tJ)(title))}\n`);
            try {
                body();
            }
            finally {
                write(`${workflowCommand('endgroup', '')}\n`);
            }
        },
        progress: progressLines(line, now),
    };
}
function terminalLog(write, { colour, tty, problems = { write, colour, tty }, words = (message) => message, now = Date.now, debug = false, }) {
    const bar = problems.tty ? progressBar(problems.write, now) : undefined;
    const lineTo = (to) => (text) => {
        bar?.wipe();
        to.write(`${safeLine(text, to.colour)}\n`);
    };
    const [line, problem] = [lineTo({ write, colour }), lineTo(problems)];
    const paint = palette(problems.colour);
    const say = (type, message, place, remedy) => {
        const { word, colour: shade } = WORDS[type];
        problem(`${paint(shade, word)} ${inert(atPlace(words(message), place), ANNOTATION)}`);
        for (const more of remedyLines(remedy && words(remedy)))
            problem(more);
    };
    return {
        colour,
        words,
        info: line,
        notice: (message, place) => say('notice', message, place),
        warn: (message, place) => say('warning', message, place),
        error: (message, place, remedy) => say('error', message, place, remedy),
        debug: debug ? problem : () => { },
        group(title, body) {
            line(palette(colour)('bold', inert(title)));
            body();
        },
        progress: bar?.show ?? progressLines(problem, now),
    };
}
const ANNOTATIONS = 10;
const ANNOTATION = 3000;
const REMEDY = 1000;
const LINE_EVERY = 5000;
const BAR_EVERY = 100;
const WORDS = {
    notice: { word: 'Note:', colour: 'blue' },
    warning: { word: 'Warning:', colour: 'yellow' },
    error: { word: 'Error:', colour: 'red' },
};
function atPlace(message, place) {
    return place === undefined ? message : `${(0,problem/* formatPlace */.dE)(place)}: ${message}`;
}
function remedyLines(remedy) {
    return remedy === undefined ? [] : [`What to do: ${(0,words_text/* inert */.tJ)(remedy, REMEDY)}`];
}
function propertiesOf(place) {
    return place === undefined ? {} : { file: (0,words_text/* inert */.tJ)(place.file, 1000), line: place.line, col: place.column };
}
function progressLines(line, now) {
    let told = now();
    let current;
    return (done, total, what) => {
        if (what !== current) {
            current = what;
            told = now();
        }
        if (now() - told < LINE_EVERY)
            return;
        told = now();
        line(`${(0,words_text/* inert */.tJ)(what, 60)}: ${(0,words_total/* thousands */.oh)(done)} of ${(0,words_total/* thousands */.oh)(total)}`);
    };
}
function progressBar(write, now) {
    const wide = 30;
    let drawn = Number.NEGATIVE_INFINITY;
    let visible = false;
    const wipe = () => {
        if (visible)
            write(WIPE);
        visible = false;
    };
    const show = (done, total, what) => {
        if (done >= total) {
            wipe();
            return;
        }
        if (now() - drawn < BAR_EVERY)
            return;
        drawn = now();
        const full = Math.floor((wide * Math.max(0, done)) / total);
        const bar = '█'.repeat(full) + '░'.repeat(wide - full);
        write(`${WIPE}${inert(what, 30)} ${bar} ${thousands(done)}/${thousands(total)}`);
        visible = true;
    };
    return { show, wipe };
}
const WIPE = '\r\u001b[2K';


/***/ }),

/***/ 9331:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ redactedLog)
/* harmony export */ });
function redactedLog(log, redact) {
    const at = (place) => place === undefined ? undefined : { ...place, file: redact(place.file) };
    return {
        colour: log.colour,
        redact,
        words: log.words,
        info: (line) => log.info(redact(line)),
        notice: (message, place) => log.notice(redact(message), at(place)),
        warn: (message, place, about) => log.warn(redact(message), at(place), about),
        error: (message, place, remedy) => log.error(redact(message), at(place), remedy === undefined ? undefined : redact(remedy)),
        debug: (line) => log.debug(redact(line)),
        group: (title, body) => log.group(redact(title), body),
        progress: (done, total, what) => log.progress(done, total, what),
    };
}


/***/ }),

/***/ 1115:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ ACTION_ORDER),
/* harmony export */   k: () => (/* binding */ ACTIONS)
/* harmony export */ });
const ACTIONS = {
    create: {
        mark: '+',
        verb: 'create',
        past: 'created',
        colour: 'green',
        fill: '#dafbe1',
        border: '#1a7f37',
        counted: true,
    },
    update: {
        mark: '~',
        verb: 'update',
        past: 'updated',
        colour: 'yellow',
        fill: '#fff8c5',
        border: '#9a6700',
        counted: true,
    },
    replace: {
        mark: '-/+',
        verb: 'replace',
        past: 'replaced',
        meaning: 'replace (delete and create again, with a new id)',
        colour: 'red',
        fill: '#ffebe9',
        border: '#cf222e',
        counted: false,
    },
    delete: {
        mark: '-',
        verb: 'delete',
        past: 'deleted',
        colour: 'red',
        fill: '#ffebe9',
        border: '#cf222e',
        counted: true,
    },
    adopt: {
        mark: '<=',
        verb: 'adopt',
        past: 'adopted',
        meaning: 'adopt (manage an existing resource)',
        colour: 'cyan',
        fill: '#ddf4ff',
        border: '#0969da',
        counted: false,
    },
    rotate: {
        mark: '+/',
        verb: 'rotate',
        past: 'rotated',
        meaning: 'rotate (create a new key, keep the old one for now)',
        colour: 'yellow',
        fill: '#fff8c5',
        border: '#9a6700',
        counted: false,
    },
    retire: {
        mark: '/-',
        verb: 'retire',
        past: 'retired',
        meaning: 'retire (delete an old key after its overlap)',
        colour: 'red',
        fill: '#ffebe9',
        border: '#cf222e',
        counted: false,
    },
    renew: {
        mark: '>>',
        verb: 'renew',
        past: 'renewed',
        meaning: 'renew (extend the life of the instance)',
        colour: 'blue',
        fill: '#ddf4ff',
        border: '#0969da',
        counted: false,
    },
    publish: {
        mark: '->',
        verb: 'publish',
        past: 'published',
        meaning: 'publish (write a GitHub secret or variable)',
        colour: 'green',
        fill: '#dafbe1',
        border: '#1a7f37',
        counted: false,
    },
};
const ACTION_ORDER = Object.keys(ACTIONS);


/***/ }),

/***/ 7526:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ causesOf)
/* harmony export */ });
function causesOf(results) {
    const causes = new Map();
    for (const result of results) {
        if (result.status !== 'failed')
            continue;
        const key = likeness(result);
        const failures = causes.get(key);
        if (failures === undefined)
            causes.set(key, [result]);
        else
            failures.push(result);
    }
    return [...causes.values()]
        .sort((one, other) => other.length - one.length)
        .map((failures) => ({
        error: failures[0]?.error ?? UNKNOWN,
        remedy: failures.find((failure) => failure.remedy !== undefined)?.remedy,
        failures,
    }));
}
const UNKNOWN = 'failed without a message';
const COMPARED = 500;
function likeness({ address, error = UNKNOWN }) {
    return error
        .slice(0, COMPARED)
        .replaceAll(address, '…')
        .replace(/https?:\/\/\S+|apps\.[a-z0-9.-]+|"[^"]*"|\b[0-9a-f]{24}\b|\b\d{4,}\b/g, '…');
}


/***/ }),

/***/ 9087:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ kindText)
/* harmony export */ });
function kindText(kind) {
    return kind.replaceAll(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
}


/***/ }),

/***/ 6314:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ palette),
/* harmony export */   r: () => (/* binding */ COLOUR_CODE)
/* harmony export */ });
const CODES = { bold: 1, dim: 90, red: 31, green: 32, yellow: 33, blue: 34, cyan: 36 };
function palette(colours) {
    return (colour, text) => (colours && text !== '' ? `\u001b[${CODES[colour]}m${text}\u001b[0m` : text);
}
const COLOUR_CODE = new RegExp(`\\u001b\\[(?:0|${Object.values(CODES).join('|')})m`);


/***/ }),

/***/ 5550:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   D9: () => (/* binding */ markdownCode),
/* harmony export */   L1: () => (/* binding */ withoutAddress),
/* harmony export */   Q6: () => (/* binding */ visibleText),
/* harmony export */   _b: () => (/* binding */ mermaidLabel),
/* harmony export */   h$: () => (/* binding */ markdownProse),
/* harmony export */   tJ: () => (/* binding */ inert),
/* harmony export */   wD: () => (/* binding */ markdown)
/* harmony export */ });
/* harmony import */ var _text_own_value_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(2370);

const MOST = 200;
function inert(text, most = MOST) {
    return fitted(text, most, (character, shown) => {
        if (character === '[' && shown.endsWith('##'))
            return '\\[';
        if (character === ':' && shown.trimStart() === ':')
            return '\\:';
        return visible(character, shown);
    });
}
function markdown(text, most = MOST) {
    return asText(fitted(text, most, visible)).replace(AT_START, asEntity);
}
function markdownCode(text, most = MOST) {
    const shown = fitted(text, most, visible);
    const harmless = shown !== '' && shown === shown.trim() && !/[<>`[\]|\\#@$]/.test(shown);
    return harmless ? `\`${shown}\`` : `<code>${asText(shown).replace(AT_START, asEntity)}</code>`;
}
function markdownProse(text, most = MOST) {
    const pieces = fitted(text, most, visible).split('`');
    if (pieces.length % 2 === 0)
        return markdown(text, most);
    return pieces
        .map((piece, index) => (index % 2 === 1 ? markdownCode(piece, most) : asText(piece)))
        .join('')
        .replace(AT_START, asEntity);
}
function mermaidLabel(text, most = 60) {
    return fitted(text, most, visible).replace(/(?<![\p{L}\p{N}])[._-]|[._-](?![\p{L}\p{N}])|[^\p{L}\p{M}\p{N}\p{So} ._-]/gu, (character) => `#${character.codePointAt(0)};`);
}
function visibleText(text) {
    return text.replace(ALL_UNSEEN, (character, at) => visible(character, text.slice(0, at)));
}
const UNSEEN = /[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}\p{Noncharacter_Code_Point}]/u;
const ALL_UNSEEN = new RegExp(UNSEEN, 'gu');
const SHORT_ESCAPES = { '\n': '\\n', '\r': '\\r', '\t': '\\t' };
const STRUCTURAL = /www\.|gh-(?=\d)|[&<>`*_~[\]|\\!#@$:^{}]/gi;
const AT_START = /^[-+= ]|(?<=^\d{1,9})[.)]/;
function asText(shown) {
    return shown.replace(STRUCTURAL, asEntity);
}
function asEntity(found, at, text) {
    const next = text.charAt(at + found.length);
    if (found.length > 1)
        return found.endsWith('.') ? `${found.slice(0, -1)}&#46;${GAP}` : `${found}${GAP}`;
    const entity = `&#${found.charCodeAt(0)};`;
    const joins = found === '@' || (found === '#' && /\d/.test(next)) || (found === ':' && /\S/.test(next));
    return joins ? `${entity}${GAP}` : entity;
}
const GAP = '&#8203;';
function visible(character, shown) {
    if ((character >= ' ' && character <= '~') || !UNSEEN.test(character))
        return character;
    if (character === '\ufe0f' && /\p{Extended_Pictographic}$/u.test(shown.slice(-2)))
        return character;
    const short = (0,_text_own_value_js__WEBPACK_IMPORTED_MODULE_0__/* .ownValue */ .e)(SHORT_ESCAPES, character);
    if (short !== undefined)
        return short;
    const hex = (character.codePointAt(0) ?? 0).toString(16);
    return hex.length > 4 ? `\\u{${hex}}` : `\\u${hex.padStart(4, '0')}`;
}
function fitted(text, most, show) {
    let shown = '';
    let fits = 0;
    for (const character of text) {
        const piece = show(character, shown);
        if (shown.length + piece.length > most)
            return `${shown.slice(0, fits).replace(/\\+$/, '')}…`;
        shown += piece;
        if (shown.length < most)
            fits = shown.length;
    }
    return shown;
}
function withoutAddress(message, address) {
    const start = `${address}: `;
    return address !== undefined && message.startsWith(start) ? message.slice(start.length) : message;
}


/***/ }),

/***/ 991:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Cp: () => (/* binding */ spanText),
/* harmony export */   Jq: () => (/* binding */ doneTotal),
/* harmony export */   KW: () => (/* binding */ planTotal),
/* harmony export */   N4: () => (/* binding */ tally),
/* harmony export */   f7: () => (/* binding */ plannedTotal),
/* harmony export */   hS: () => (/* binding */ counted),
/* harmony export */   lT: () => (/* binding */ isBlocked),
/* harmony export */   oh: () => (/* binding */ thousands)
/* harmony export */ });
/* harmony import */ var _action_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(1115);

function planTotal(plan) {
    if (plan.changes.length === 0) {
        return isBlocked(plan)
            ? 'No changes, but the account does not match the manifest: see the warnings.'
            : 'No changes. The account matches the manifest.';
    }
    return `Plan: ${plannedTotal(plan.summary)}; ${thousands(plan.summary.unchanged)} unchanged.`;
}
function isBlocked({ warnings }) {
    return warnings.some(({ status }) => status === 'blocked');
}
function plannedTotal(counts) {
    return _action_js__WEBPACK_IMPORTED_MODULE_0__/* .ACTION_ORDER */ .c.map((action) => ({ ..._action_js__WEBPACK_IMPORTED_MODULE_0__/* .ACTIONS */ .k[action], count: counts[action] ?? 0 }))
        .filter((look) => look.counted || look.count > 0)
        .map((look) => `${thousands(look.count)} to ${look.verb}`)
        .join(', ');
}
function tally(results) {
    const counts = { done: 0, failed: 0, 'not-started': 0 };
    for (const result of results)
        counts[result.status] += 1;
    return counts;
}
function doneTotal(results) {
    const done = results.filter((result) => result.status === 'done');
    return _action_js__WEBPACK_IMPORTED_MODULE_0__/* .ACTION_ORDER */ .c.map((action) => ({
        count: done.filter((result) => result.action === action).length,
        past: _action_js__WEBPACK_IMPORTED_MODULE_0__/* .ACTIONS */ .k[action].past,
    }))
        .filter(({ count }) => count > 0)
        .map(({ count, past }) => `${thousands(count)} ${past}`)
        .join(', ');
}
function thousands(count) {
    return String(count).replace(/\B(?=(\d{3})+$)/g, ',');
}
function counted(count, noun) {
    return `${thousands(count)} ${noun}${count === 1 ? '' : 's'}`;
}
function spanText(seconds) {
    if (seconds < 9.95)
        return `${seconds.toFixed(1)} s`;
    const whole = Math.round(seconds);
    if (whole < 60)
        return `${whole} s`;
    const minutes = `${thousands(Math.floor(whole / 60))} min`;
    return whole % 60 === 0 ? minutes : `${minutes} ${whole % 60} s`;
}


/***/ }),

/***/ 8706:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   E2: () => (/* binding */ writeRegularFile),
/* harmony export */   RY: () => (/* binding */ pathWithin),
/* harmony export */   T7: () => (/* binding */ firstLink),
/* harmony export */   XF: () => (/* binding */ readRegularFile),
/* harmony export */   dN: () => (/* binding */ realPathOf),
/* harmony export */   qm: () => (/* binding */ leadsOut),
/* harmony export */   rV: () => (/* binding */ FileRefused)
/* harmony export */ });
/* unused harmony export refuseOther */
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(6760);



class FileRefused extends Error {
    name = 'FileRefused';
}
const { O_NOFOLLOW = 0, O_NONBLOCK = 0 } = node_fs__WEBPACK_IMPORTED_MODULE_1__.constants;
function pathWithin(file, folders) {
    for (const folder of folders) {
        const root = realPathOf(folder);
        const relative = [folder, root].flatMap((start) => {
            const steps = start === undefined ? '..' : node_path__WEBPACK_IMPORTED_MODULE_2__.relative(start, file);
            return leadsOut(steps) ? [] : [steps];
        })[0];
        if (root === undefined || relative === undefined)
            continue;
        const link = firstLink(root, relative);
        if (link === undefined)
            return node_path__WEBPACK_IMPORTED_MODULE_2__.join(root, relative);
        throw new FileRefused(link === relative ? 'is a symbolic link' : `is behind the symbolic link ${link}`);
    }
    throw new FileRefused('is outside the workspace');
}
function leadsOut(relative) {
    return relative === '..' || /^\.\.[\\/]/.test(relative) || node_path__WEBPACK_IMPORTED_MODULE_2__.isAbsolute(relative);
}
function firstLink(folder, relative) {
    const parts = relative.split(node_path__WEBPACK_IMPORTED_MODULE_2__.sep).filter((part) => part !== '' && part !== '.');
    for (const [index] of parts.entries()) {
        const here = parts.slice(0, index + 1).join(node_path__WEBPACK_IMPORTED_MODULE_2__.sep);
        const facts = factsOf(node_path__WEBPACK_IMPORTED_MODULE_2__.join(folder, here));
        if (facts === undefined)
            return undefined;
        if (facts.isSymbolicLink())
            return here;
    }
    return undefined;
}
function realPathOf(file) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.realpathSync)(file);
    }
    catch {
        return undefined;
    }
}
function readRegularFile(file, most) {
    const handle = open(file, node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.O_RDONLY | O_NOFOLLOW | O_NONBLOCK);
    try {
        const facts = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.fstatSync)(handle);
        if (!facts.isFile())
            throw new FileRefused(kindOf(facts));
        if (facts.size > most)
            throw new FileRefused(`is larger than ${most / 1_000_000} MB`);
        const bytes = Buffer.allocUnsafe(facts.size + 1);
        let length = 0;
        for (;;) {
            const read = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readSync)(handle, bytes, length, bytes.length - length, null);
            length += read;
            if (read === 0)
                return bytes.subarray(0, length);
            if (length === bytes.length)
                throw new FileRefused('grows while it is read');
        }
    }
    finally {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.closeSync)(handle);
    }
}
function writeRegularFile(file, text, mode, { createFolders = true } = {}) {
    const there = refuseOther(file);
    const folder = node_path__WEBPACK_IMPORTED_MODULE_2__.dirname(file);
    if (createFolders)
        createFolder(folder);
    const fresh = node_path__WEBPACK_IMPORTED_MODULE_2__.join(folder, `.smooch-provision-${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)()}`);
    const flags = node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.O_WRONLY | node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.O_CREAT | node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.O_EXCL | O_NOFOLLOW;
    const handle = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.openSync)(fresh, flags, mode ?? (there === undefined ? 0o666 : there.mode & 0o777));
    try {
        try {
            (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.writeFileSync)(handle, text);
        }
        finally {
            (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.closeSync)(handle);
        }
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.renameSync)(fresh, file);
    }
    catch (error) {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.rmSync)(fresh, { force: true });
        throw error;
    }
}
function createFolder(folder) {
    if ((0,node_fs__WEBPACK_IMPORTED_MODULE_1__.statSync)(folder, { throwIfNoEntry: false }) !== undefined)
        return;
    const above = node_path__WEBPACK_IMPORTED_MODULE_2__.dirname(folder);
    if (above !== folder)
        createFolder(above);
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.mkdirSync)(folder);
    }
    catch (error) {
        if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST'))
            throw error;
    }
}
function refuseOther(file) {
    const there = factsOf(file);
    if (there !== undefined && !there.isFile())
        throw new FileRefused(kindOf(there));
    return there;
}
function open(file, flags) {
    const facts = factsOf(file);
    if (facts?.isSymbolicLink() === true)
        throw new FileRefused(kindOf(facts));
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.openSync)(file, flags);
    }
    catch (error) {
        if (error instanceof Error && 'code' in error && error.code === 'ELOOP')
            throw new FileRefused('is a symbolic link');
        throw error;
    }
}
function factsOf(file) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.lstatSync)(file, { throwIfNoEntry: false });
    }
    catch (error) {
        if (error instanceof Error && 'code' in error && error.code === 'ENOTDIR')
            return undefined;
        throw error;
    }
}
function kindOf(facts) {
    if (facts.isSymbolicLink())
        return 'is a symbolic link';
    return facts.isDirectory() ? 'is a folder' : 'is not a regular file';
}


/***/ }),

/***/ 4234:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   MO: () => (/* binding */ currentFolder),
/* harmony export */   WU: () => (/* binding */ onEarlyEnd),
/* harmony export */   n6: () => (/* binding */ onUncaught),
/* harmony export */   rL: () => (/* binding */ onSignals)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(9473);

const SIGNALS = { SIGHUP: 1, SIGINT: 2, SIGTERM: 15 };
function onSignals(stop, log, { inJob }) {
    let first;
    const received = (signal) => {
        if (first === undefined) {
            first = signal;
            log.warn(`${signal} received. Finishing requests in flight; no new changes will start.`);
            stop.request(signal);
            return;
        }
        if (inJob && signal === 'SIGTERM' && first === 'SIGINT')
            return;
        log.error(`${signal} received again: stopped immediately. Requests in flight may or may not have reached the account.`, undefined, 'Run again: unfinished changes are found and completed.');
        process.exit(128 + SIGNALS[signal]);
    };
    for (const signal of Object.keys(SIGNALS))
        process.on(signal, received);
    return () => {
        for (const signal of Object.keys(SIGNALS))
            process.off(signal, received);
    };
}
function onUncaught(tell) {
    process.on('uncaughtException', tell);
}
function onEarlyEnd(isOver, tell) {
    process.on('exit', (code) => {
        if (!isOver() && code < 128)
            tell(new Error('the run ended before it was complete'));
    });
}
function currentFolder() {
    try {
        return process.cwd();
    }
    catch (cause) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ProvisionError */ .uv('file-unusable', 'The current folder no longer exists.', {
            remedy: 'Change to a folder that exists.',
            cause,
        });
    }
}


/***/ }),

/***/ 6299:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ Stop)
/* harmony export */ });
const LONGEST_TIMER = 2 ** 31 - 1;
class Stop {
    #reason;
    #listeners = new Set();
    get reason() {
        return this.#reason;
    }
    request(reason) {
        if (this.#reason !== undefined)
            return;
        this.#reason = reason;
        for (const listener of this.#listeners)
            listener();
        this.#listeners.clear();
    }
    onRequest(listener) {
        this.#listeners.add(listener);
        return () => this.#listeners.delete(listener);
    }
    async pause(milliseconds) {
        for (let left = milliseconds; left > 0 && this.#reason === undefined; left -= LONGEST_TIMER) {
            await this.#wait(Math.min(left, LONGEST_TIMER));
        }
    }
    async #wait(milliseconds) {
        await new Promise((resolve) => {
            const wake = () => {
                clearTimeout(timer);
                this.#listeners.delete(wake);
                resolve();
            };
            const timer = setTimeout(wake, milliseconds);
            this.#listeners.add(wake);
        });
    }
}


/***/ }),

/***/ 3526:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ outletTo)
/* harmony export */ });
function outletTo(stream, onBreak = () => { }) {
    let broken;
    stream.on('error', (error) => {
        if (broken !== undefined)
            return;
        broken = error;
        onBreak(error);
    });
    return {
        write(text) {
            if (broken === undefined)
                stream.write(text);
        },
        broken: () => broken,
        async settled() {
            if (broken === undefined)
                await new Promise((resolve) => stream.write('', () => resolve()));
        },
    };
}


/***/ }),

/***/ 4375:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ CONCEALED),
/* harmony export */   W: () => (/* binding */ Concealment)
/* harmony export */ });
const CONCEALED = '(secret)';
const SHORTEST_SEARCHED = 4;
class Concealment {
    #secrets = new Map();
    #known = new Set();
    #shown = new Map();
    #names = new Map();
    #isSorted = true;
    get isEmpty() {
        return this.#known.size === 0 && this.#shown.size === 0;
    }
    learn(secret, name) {
        if (secret.length < SHORTEST_SEARCHED)
            return;
        if (this.#known.has(secret) && (name === undefined || this.#names.has(secret)))
            return;
        for (const form of formsOf(secret)) {
            if (name !== undefined && !this.#names.has(form))
                this.#names.set(form, name);
            if (this.#known.has(form))
                continue;
            this.#known.add(form);
            const head = form.slice(0, SHORTEST_SEARCHED);
            const like = this.#secrets.get(head);
            if (like === undefined)
                this.#secrets.set(head, [form]);
            else
                like.push(form);
            this.#isSorted = false;
        }
    }
    learnText(text, shown) {
        this.#shown.set(text, shown);
    }
    shown(text) {
        return this.#shown.get(text) ?? this.#replaced(text, () => CONCEALED);
    }
    asVariables(text) {
        return this.#replaced(text, (secret) => {
            const name = this.#names.get(secret);
            return name === undefined ? CONCEALED : `\${${name}}`;
        });
    }
    shownLike(text, like) {
        const shown = this.shown(text);
        if (shown === like || fits(text, like))
            return like;
        return occurrences(shown) >= occurrences(like) ? shown : CONCEALED;
    }
    shownAlone(text) {
        const shown = this.shown(text);
        if (shown !== text)
            return shown;
        return [...this.#shown.values()].find((like) => !like.startsWith(CONCEALED) && fits(text, like)) ?? text;
    }
    #replaced(text, instead) {
        if (this.#secrets.size === 0)
            return text;
        if (!this.#isSorted) {
            for (const like of this.#secrets.values())
                like.sort((one, other) => other.length - one.length);
            this.#isSorted = true;
        }
        let result = '';
        let from = 0;
        for (let at = 0; at + SHORTEST_SEARCHED <= text.length;) {
            const like = this.#secrets.get(text.slice(at, at + SHORTEST_SEARCHED));
            const secret = like?.find((one) => text.startsWith(one, at));
            if (secret === undefined)
                at += 1;
            else {
                result += text.slice(from, at) + instead(secret);
                at += secret.length;
                from = at;
            }
        }
        return from === 0 ? text : result + text.slice(from);
    }
}
function formsOf(secret) {
    const whole = Buffer.from(secret).toString();
    return new Set([secret, encodeURI(whole), encodeURIComponent(whole)]);
}
function fits(text, like) {
    const pieces = like.split(CONCEALED);
    const [head = '', ...rest] = pieces;
    const tail = rest.pop();
    if (tail === undefined || !text.startsWith(head))
        return false;
    let at = head.length;
    for (const piece of rest) {
        const found = text.indexOf(piece, at);
        if (found === -1)
            return false;
        at = found + piece.length;
    }
    return text.length - tail.length >= at && text.endsWith(tail);
}
function occurrences(shown) {
    return shown.split(CONCEALED).length - 1;
}


/***/ }),

/***/ 7799:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ redactedError),
/* harmony export */   p: () => (/* binding */ redacted)
/* harmony export */ });
const OWN = new Set([
    'action',
    'code',
    'api',
    'digest',
    'kind',
    'mode',
    'status',
    'planFile',
    'resultFile',
    'exported',
]);
const OUTSIDE = new Set(['before', 'after']);
function redacted(data, redact) {
    return new Redaction(redact, copied).of(data, false);
}
function redactedError(error, redact) {
    return new Redaction(redact, (one) => one).of(error, false);
}
function copied(error) {
    return Object.create(Object.getPrototypeOf(error), Object.getOwnPropertyDescriptors(error));
}
class Redaction {
    #redact;
    #changeable;
    #seen = new Map();
    constructor(redact, changeable) {
        this.#redact = redact;
        this.#changeable = changeable;
    }
    of(data, isOutside) {
        if (typeof data === 'string')
            return this.#redact(data);
        if (typeof data === 'number' && isOutside) {
            const text = this.#redact(String(data));
            return text === String(data) ? data : text;
        }
        if (typeof data !== 'object' || data === null)
            return data;
        const seen = this.#seen.get(data);
        if (seen !== undefined)
            return seen;
        this.#seen.set(data, data);
        const result = this.#object(data, isOutside);
        this.#seen.set(data, result);
        return result;
    }
    #object(data, isOutside) {
        if (data instanceof Error)
            return this.#error(data);
        if (Array.isArray(data)) {
            const items = data.map((item) => this.of(item, isOutside));
            return items.every((item, at) => item === data[at]) ? data : items;
        }
        const prototype = Object.getPrototypeOf(data);
        if (prototype !== Object.prototype && prototype !== null)
            return data;
        let isSame = true;
        const entries = Object.entries(data).map(([name, value]) => {
            if (!isOutside && OWN.has(name))
                return [name, value];
            const shown = isOutside ? this.#redact(name) : name;
            const result = this.of(value, isOutside || OUTSIDE.has(name));
            isSame &&= shown === name && result === value;
            return [shown, result];
        });
        return isSame ? data : Object.fromEntries(entries);
    }
    #error(error) {
        let result = error;
        for (const name of Object.getOwnPropertyNames(error)) {
            const property = Object.getOwnPropertyDescriptor(error, name);
            if (property === undefined || name === 'name')
                continue;
            if (!('value' in property) || property.configurable !== true)
                continue;
            const value = this.of(property.value, false);
            if (value === property.value)
                continue;
            if (result === error)
                result = this.#changeable(error);
            Object.defineProperty(result, name, { ...property, value });
        }
        return result;
    }
}


/***/ }),

/***/ 5777:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  zh: () => (/* binding */ Secret),
  ks: () => (/* binding */ SecretRegistry)
});

// UNUSED EXPORTS: SHORTEST_SECRET

;// CONCATENATED MODULE: external "node:util"
const external_node_util_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util");
;// CONCATENATED MODULE: ./build/secrets/secret-index.js
const SHORTEST_FOUND = 4;
class SecretIndex {
    #buckets = new Map();
    #filter = new Uint32Array(2 ** 6);
    #shift = 32 - 11;
    get isEmpty() {
        return this.#buckets.size === 0;
    }
    add(text) {
        const key = keyOf(text);
        const found = this.#buckets.get(key);
        if (found === undefined) {
            this.#buckets.set(key, text);
            if (this.#buckets.size * BITS_A_KEY > this.#filter.length * 32)
                this.#widen();
            this.#admit(key);
        }
        else if (typeof found === 'string') {
            if (found === text)
                return;
            const longest = Math.max(found.length, text.length);
            this.#buckets.set(key, { texts: [found, text], isSorted: false, longest });
        }
        else {
            found.texts.push(text);
            found.isSorted = false;
            found.longest = Math.max(found.longest, text.length);
        }
    }
    spansIn(text) {
        const spans = [];
        let bytes = 0;
        let sextets = 0;
        let letters = 0;
        let nibbles = 0;
        let digits = 0;
        for (let at = 0; at < text.length; at++) {
            const character = text.charCodeAt(at);
            bytes = (bytes << 8) | (character & 0xff);
            if (at >= 3 && this.#admits(bytes))
                this.#plainAt(text, at - 3, bytes, spans);
            const sextet = character < 128 ? (SEXTETS[character] ?? NONE) : NONE;
            if (sextet === NONE) {
                letters = 0;
                digits = 0;
                continue;
            }
            if (letters >= 5) {
                for (let skip = 0; skip <= 4; skip += 2) {
                    const key = (sextets << (2 + skip)) | (sextet >> (4 - skip));
                    if (this.#admits(key))
                        this.#base64At(text, at - 5, skip, key, spans);
                }
            }
            sextets = ((sextets << 6) | sextet) & 0x3fffffff;
            letters += 1;
            const nibble = NIBBLES[character] ?? NONE;
            if (nibble === NONE) {
                digits = 0;
                continue;
            }
            nibbles = (nibbles << 4) | nibble;
            digits += 1;
            if (digits >= 8 && this.#admits(nibbles))
                this.#hexAt(text, at - 7, nibbles, spans);
        }
        return spans;
    }
    #plainAt(text, start, key, spans) {
        const length = this.#lengthOf(key, (most) => text.slice(start, start + most));
        if (length > 0)
            spans.push({ start, end: start + length });
    }
    #base64At(text, start, skip, key, spans) {
        const length = this.#lengthOf(key, (most) => fromBase64(text, start, skip, most));
        if (length > 0)
            spans.push({ start, end: start + Math.ceil((skip + 8 * length) / 6) });
    }
    #hexAt(text, start, key, spans) {
        const length = this.#lengthOf(key, (most) => Buffer.from(text.slice(start, start + 2 * most), 'hex').toString('latin1'));
        if (length > 0)
            spans.push({ start, end: start + 2 * length });
    }
    #lengthOf(key, read) {
        const found = this.#buckets.get(key);
        if (found === undefined)
            return 0;
        if (typeof found === 'string')
            return read(found.length) === found ? found.length : 0;
        if (!found.isSorted) {
            found.texts = [...new Set(found.texts)].sort();
            found.isSorted = true;
        }
        return longestBeginning(found.texts, read(found.longest));
    }
    #admits(key) {
        const bit = Math.imul(key, SCATTER) >>> this.#shift;
        return ((this.#filter[bit >>> 5] ?? 0) & (1 << (bit & 31))) !== 0;
    }
    #admit(key) {
        const bit = Math.imul(key, SCATTER) >>> this.#shift;
        this.#filter[bit >>> 5] = (this.#filter[bit >>> 5] ?? 0) | (1 << (bit & 31));
    }
    #widen() {
        this.#shift -= 2;
        this.#filter = new Uint32Array(this.#filter.length * 4);
        for (const key of this.#buckets.keys())
            this.#admit(key);
    }
}
const BITS_A_KEY = 16;
const SCATTER = 0x9e3779b1;
const NONE = -1;
const SEXTETS = tableOf('ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/', ['-+', '_/']);
const NIBBLES = tableOf('0123456789abcdef', ['Aa', 'Bb', 'Cc', 'Dd', 'Ee', 'Ff']);
function tableOf(alphabet, others) {
    const table = new Int8Array(128).fill(NONE);
    for (let value = 0; value < alphabet.length; value++)
        table[alphabet.charCodeAt(value)] = value;
    for (const [letter = '', same = ''] of others)
        table[letter.charCodeAt(0)] = alphabet.indexOf(same);
    return table;
}
function keyOf(text) {
    let key = 0;
    for (let at = 0; at < 4; at++)
        key = (key << 8) | (text.charCodeAt(at) & 0xff);
    return key;
}
function fromBase64(text, start, skip, most) {
    const bytes = [];
    let bits = 0;
    let count = -skip;
    for (let at = start; at < text.length && bytes.length < most; at++) {
        const sextet = SEXTETS[text.charCodeAt(at)] ?? NONE;
        if (sextet === NONE)
            break;
        bits = ((bits << 6) | sextet) & 0x3fff;
        count += 6;
        if (count < 8)
            continue;
        count -= 8;
        bytes.push((bits >> count) & 0xff);
    }
    return Buffer.from(bytes).toString('latin1');
}
function longestBeginning(sorted, head) {
    let rest = head;
    let end = sorted.length;
    for (;;) {
        let low = 0;
        let high = end;
        while (low < high) {
            const middle = (low + high) >>> 1;
            if ((sorted[middle] ?? '') <= rest)
                low = middle + 1;
            else
                high = middle;
        }
        const near = sorted[low - 1];
        if (near === undefined)
            return 0;
        if (rest.startsWith(near))
            return near.length;
        rest = rest.slice(0, commonLength(near, rest));
        end = low - 1;
    }
}
function commonLength(one, other) {
    const most = Math.min(one.length, other.length);
    let length = 0;
    while (length < most && one.charCodeAt(length) === other.charCodeAt(length))
        length += 1;
    return length;
}

;// CONCATENATED MODULE: ./build/secrets/unescaped.js
const CONTROLS = new Map(Object.entries({ b: '\b', f: '\f', n: '\n', r: '\r', t: '\t' }));
const ENTITIES = new Map(Object.entries({
    amp: '&',
    lt: '<',
    gt: '>',
    quot: '"',
    apos: "'",
    nbsp: ' ',
}));
const ESCAPE_CODE = String.fromCodePoint(27);
const ESCAPES = [
    {
        pattern: /\\(?:u\{([0-9a-f]{1,6})\}|u([0-9a-f]{4})|x([0-9a-f]{2})|([bfnrt])|([^\sA-Za-z0-9]))/gi,
        meaning: ([, long, four, two, control, other]) => {
            const code = long ?? four ?? two;
            if (code !== undefined)
                return characterOf(Number.parseInt(code, 16));
            return other ?? CONTROLS.get(control ?? '');
        },
    },
    {
        pattern: /%([0-9a-f]{2})/gi,
        meaning: ([, hex = '']) => String.fromCharCode(Number.parseInt(hex, 16)),
    },
    {
        pattern: /&#x([0-9a-f]{1,6});|&?#(\d{1,7});|&(amp|lt|gt|quot|apos|nbsp);/gi,
        meaning: ([, hex, decimal, name]) => {
            if (name !== undefined)
                return ENTITIES.get(name.toLowerCase());
            return characterOf(hex === undefined ? Number(decimal) : Number.parseInt(hex, 16));
        },
    },
    {
        pattern: new RegExp(`${ESCAPE_CODE}\\[[0-9;]*[A-Za-z]|\\p{Default_Ignorable_Code_Point}`, 'gu'),
        meaning: () => '',
    },
    { pattern: /(?<=[\w+/]{16})\r?\n[ \t]*(?=[\w+/])/g, meaning: () => '' },
];
const FORM_SPACES = { pattern: /\+/g, meaning: () => ' ' };
const MOST_READINGS = 24;
function* readingsOf(text, withSpaces) {
    const escapes = withSpaces ? [...ESCAPES, FORM_SPACES] : ESCAPES;
    const seen = new Set([text]);
    const readings = [{ text, startOf: (at) => at }];
    for (const reading of readings) {
        yield reading;
        for (const one of escapes) {
            if (seen.size >= MOST_READINGS)
                break;
            const undone = undo(reading, one);
            if (undone === undefined || seen.has(undone.text))
                continue;
            seen.add(undone.text);
            readings.push(undone);
        }
    }
}
function undo({ text, startOf }, { pattern, meaning }) {
    const pieces = [];
    const places = [];
    const origins = [];
    let length = 0;
    let done = 0;
    for (const match of text.matchAll(pattern)) {
        const plain = meaning(match);
        if (plain === undefined)
            continue;
        pieces.push(text.slice(done, match.index), plain);
        length += match.index - done;
        done = match.index + match[0].length;
        places.push(length, length + plain.length);
        origins.push(match.index, done);
        length += plain.length;
    }
    if (done === 0)
        return undefined;
    pieces.push(text.slice(done));
    return {
        text: pieces.join(''),
        startOf(at) {
            const index = lastUpTo(places, at);
            if (index < 0)
                return startOf(at);
            const origin = origins[index] ?? 0;
            return startOf(index % 2 === 0 ? origin : origin + at - (places[index] ?? 0));
        },
    };
}
function lastUpTo(ascending, most) {
    let low = 0;
    let high = ascending.length;
    while (low < high) {
        const middle = (low + high) >>> 1;
        if ((ascending[middle] ?? 0) <= most)
            low = middle + 1;
        else
            high = middle;
    }
    return low - 1;
}
function characterOf(code) {
    return code <= 0x10ffff ? String.fromCodePoint(code) : undefined;
}

;// CONCATENATED MODULE: ./build/secrets/secret.js



const SHOWN = '***';
const fromRegistry = Symbol('created by a SecretRegistry');
const SHORTEST_SECRET = SHORTEST_FOUND;
const SHORTEST_LINE = 6;
class Secret {
    #value;
    constructor(token, value) {
        if (token !== fromRegistry)
            throw new TypeError('only a SecretRegistry can create a Secret');
        this.#value = value;
    }
    reveal() {
        return this.#value;
    }
    toString() {
        return SHOWN;
    }
    toJSON() {
        return SHOWN;
    }
    [external_node_util_namespaceObject.inspect.custom]() {
        return SHOWN;
    }
    [Symbol.toPrimitive]() {
        return SHOWN;
    }
}
class SecretRegistry {
    #known = new Map();
    #covered = new Set();
    #withForms = new WeakSet();
    #index = new SecretIndex();
    #mask;
    #hasSpaces = false;
    constructor(mask = () => { }) {
        this.#mask = mask;
    }
    learn(value) {
        const known = this.#known.get(value);
        if (known !== undefined)
            return known;
        const secret = new Secret(fromRegistry, value);
        this.#known.set(value, secret);
        const trimmed = value.trim();
        if (trimmed.length < SHORTEST_SECRET)
            return secret;
        this.#search(value);
        if (/[\r\n]/.test(trimmed))
            this.#learnLines(value);
        else
            this.#mask(trimmed);
        const [, signature] = /^eyJ[\w-]+\.[\w-]+\.([\w-]+)$/.exec(value) ?? [];
        if (signature !== undefined && signature.length >= SHORTEST_SECRET) {
            this.#index.add(signature);
            this.#mask(signature);
        }
        return secret;
    }
    hideForms(secret, keyId) {
        const value = secret.reveal();
        if (value.trim().length < SHORTEST_SECRET || this.#withForms.has(secret))
            return;
        this.#withForms.add(secret);
        const bytes = Buffer.from(value);
        const forms = new Set([bytes.toString('hex')]);
        const base64url = (from) => {
            const form = from.toString('base64url');
            if (form !== from.toString('base64') && form.length >= SHORTEST_FORM)
                forms.add(form);
        };
        for (const skip of [0, 1, 2])
            base64url(bytes.subarray(skip));
        if (keyId !== undefined) {
            const pair = Buffer.from(`${keyId}:${value}`);
            forms.add(pair.toString('base64'));
            base64url(pair);
        }
        for (const form of forms)
            this.#mask(form);
    }
    cover(value) {
        if (value.length < SHORTEST_COVERED || this.#covered.has(value))
            return;
        this.#covered.add(value);
        this.#mask(value);
    }
    redactAll(text) {
        return this.redact(text).replace(COVERABLE, (word) => (this.#covered.has(word) ? SHOWN : word));
    }
    redact(text) {
        if (this.#index.isEmpty || text.length < SHORTEST_SECRET)
            return text;
        const spans = [];
        for (const { text: reading, startOf } of readingsOf(text, this.#hasSpaces)) {
            for (const { start, end } of this.#index.spansIn(reading)) {
                spans.push({ start: startOf(start), end: startOf(end) });
            }
        }
        return spans.length === 0 ? text : blanked(text, spans);
    }
    #learnLines(value) {
        const lines = value.split(/\r\n|\r|\n/);
        const whole = [lines.join('\n'), lines.join('\r\n')];
        for (const one of whole) {
            this.#search(one);
            this.#mask(JSON.stringify(one).slice(1, -1));
            this.#mask(Buffer.from(one).toString('base64'));
        }
        for (const line of lines.map((one) => one.trim())) {
            if (line.length < SHORTEST_LINE)
                continue;
            this.#search(line);
            this.#mask(line);
        }
    }
    #search(value) {
        const trimmed = value.trim();
        this.#hasSpaces ||= trimmed.includes(' ');
        for (const one of trimmed === value || trimmed.length < SHORTEST_SECRET ? [value] : [value, trimmed]) {
            this.#index.add(one);
            if (!BEYOND_ASCII.test(one))
                continue;
            for (const form of [one, one.normalize('NFC'), one.normalize('NFD')]) {
                this.#index.add(form);
                this.#index.add(Buffer.from(form).toString('latin1'));
            }
        }
    }
}
const BEYOND_ASCII = /[^\0-\x7f]/;
const SHORTEST_COVERED = 8;
const SHORTEST_FORM = 6;
const COVERABLE = /[0-9A-Za-z-]{8,}/g;
function blanked(text, spans) {
    const inOrder = spans.sort((one, other) => one.start - other.start);
    const pieces = [];
    let shownUpTo = 0;
    let hiddenUpTo = -1;
    for (const { start, end } of inOrder) {
        if (start > hiddenUpTo) {
            pieces.push(text.slice(shownUpTo, start), SHOWN);
            hiddenUpTo = end;
        }
        else
            hiddenUpTo = Math.max(hiddenUpTo, end);
        shownUpTo = hiddenUpTo;
    }
    return pieces.join('') + text.slice(shownUpTo);
}


/***/ }),

/***/ 1889:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   GK: () => (/* binding */ ConnectionFailed),
/* harmony export */   GZ: () => (/* binding */ SmoochError),
/* harmony export */   Hu: () => (/* binding */ outcomeUnknown),
/* harmony export */   If: () => (/* binding */ isInvalid),
/* harmony export */   US: () => (/* binding */ isForbidden),
/* harmony export */   c4: () => (/* binding */ isNotFound),
/* harmony export */   dh: () => (/* binding */ isConflict),
/* harmony export */   j$: () => (/* binding */ Interrupted)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(9473);

class SmoochError extends _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ProvisionError */ .uv {
    name = 'SmoochError';
    status;
    vendorCode;
    description;
    isForeign;
    method;
    path;
    constructor(request, answer, remedy) {
        const code = answer.code === undefined ? '' : ` ${answer.code}`;
        const words = answer.description === undefined ? '' : `: ${answer.description}`;
        const message = `${request.method} ${request.path} returned ${answer.status}${code}${words}`;
        super('vendor-refused', message, { remedy });
        this.status = answer.status;
        this.vendorCode = answer.code;
        this.description = answer.description;
        this.isForeign = answer.isForeign ?? false;
        this.method = request.method;
        this.path = request.path;
    }
}
class ConnectionFailed extends _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ProvisionError */ .uv {
    name = 'ConnectionFailed';
    method;
    path;
    sent;
    isLasting;
    constructor(request, what, options) {
        super('connection-failed', `${request.method} ${request.path}: ${what}`, options);
        this.method = request.method;
        this.path = request.path;
        this.sent = options.sent;
        this.isLasting = options.isLasting ?? false;
    }
}
class Interrupted extends _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ProvisionError */ .uv {
    name = 'Interrupted';
    constructor(message) {
        super('interrupted', message);
    }
}
function outcomeUnknown(error) {
    if (error instanceof ConnectionFailed)
        return error.sent;
    return error instanceof SmoochError && error.status >= 500;
}
function isNotFound(error) {
    return error instanceof SmoochError && error.status === 404 && !error.isForeign;
}
function isForbidden(error) {
    return error instanceof SmoochError && error.status === 403 && !error.isForeign;
}
function isInvalid(error) {
    return error instanceof SmoochError && [400, 422].includes(error.status);
}
function isConflict(error) {
    return error instanceof SmoochError && [400, 409, 422].includes(error.status);
}


/***/ }),

/***/ 9556:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   E9: () => (/* binding */ parseDuration),
/* harmony export */   Sf: () => (/* binding */ LIFETIME),
/* harmony export */   dT: () => (/* binding */ isWithinBounds),
/* harmony export */   eI: () => (/* binding */ meantDuration),
/* harmony export */   ec: () => (/* binding */ DURATION_FORM)
/* harmony export */ });
/* harmony import */ var _own_value_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(2370);

const SECONDS = { s: 1, m: 60, h: 3600, d: 86_400, w: 604_800 };
const DURATION_FORM = 'a number with a unit, such as 30s, 15m, 12h, 90d or 2w';
const LIFETIME = { least: '1s', most: '3650d' };
function parseDuration(text) {
    const [, digits, unit] = /^(\d{1,9})([smhdw])$/.exec(text) ?? [];
    const factor = unit === undefined ? undefined : (0,_own_value_js__WEBPACK_IMPORTED_MODULE_0__/* .ownValue */ .e)(SECONDS, unit);
    return factor === undefined ? undefined : Number(digits) * factor;
}
function isWithinBounds(seconds, { least, most }) {
    return seconds >= (parseDuration(least) ?? 0) && seconds <= (parseDuration(most) ?? 0);
}
const WORDS = [
    [/^s(?:ec(?:ond)?s?)?$/i, 's', 1],
    [/^m(?:in(?:ute)?s?)?$/i, 'm', 1],
    [/^h(?:(?:ou)?rs?)?$/i, 'h', 1],
    [/^d(?:ays?)?$/i, 'd', 1],
    [/^w(?:eeks?)?$/i, 'w', 1],
    [/^mo(?:nths?)?$/i, 'd', 30],
    [/^y(?:(?:ea)?rs?)?$/i, 'd', 365],
];
function meantDuration(text) {
    const [, digits, word = ''] = /^(\d{1,6}) ?([a-z]{1,7})$/i.exec(text.trim()) ?? [];
    const [, unit, times = 1] = WORDS.find(([pattern]) => pattern.test(word)) ?? [];
    return digits === undefined || unit === undefined ? undefined : `${Number(digits) * times}${unit}`;
}


/***/ }),

/***/ 2370:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ setOwn),
/* harmony export */   e: () => (/* binding */ ownValue)
/* harmony export */ });
function ownValue(record, name) {
    return record !== undefined && Object.hasOwn(record, name) ? record[name] : undefined;
}
function setOwn(record, name, value) {
    if (name !== '__proto__')
        record[name] = value;
    else
        Object.defineProperty(record, name, { value, enumerable: true, writable: true, configurable: true });
}


/***/ }),

/***/ 324:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ typosBetween),
/* harmony export */   k: () => (/* binding */ closest)
/* harmony export */ });
const LONGEST_WORD = 60;
function closest(word, known) {
    if (word.length > LONGEST_WORD)
        return undefined;
    const plainWord = plain(word);
    let best;
    let fewest = Math.min(4, Math.max(1, Math.floor(word.length / 3))) + 1;
    for (const candidate of known) {
        const plainCandidate = plain(candidate);
        const typos = plainCandidate === plainWord ? 0 : typosBetween(plainWord, plainCandidate);
        if (typos < fewest) {
            best = candidate;
            fewest = typos;
        }
    }
    return best;
}
function typosBetween(a, b) {
    let twoAbove = [];
    let above = Array.from({ length: b.length + 1 }, (_, column) => column);
    for (let row = 1; row <= a.length; row += 1) {
        const current = [row];
        for (let column = 1; column <= b.length; column += 1) {
            const same = a[row - 1] === b[column - 1];
            let fewest = Math.min(at(above, column) + 1, at(current, column - 1) + 1, at(above, column - 1) + (same ? 0 : 1));
            const swapped = row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1];
            if (swapped)
                fewest = Math.min(fewest, at(twoAbove, column - 2) + 1);
            current.push(fewest);
        }
        twoAbove = above;
        above = current;
    }
    return at(above, b.length);
}
function plain(word) {
    return word.toLowerCase().replace(/[-_ ]/g, '');
}
function at(row, column) {
    return row[column] ?? Number.POSITIVE_INFINITY;
}


/***/ })

/******/ });
/************************************************************************/
/******/ // The module cache
/******/ var __webpack_module_cache__ = {};
/******/ 
/******/ // The require function
/******/ function __nccwpck_require__(moduleId) {
/******/ 	// Check if module is in cache
/******/ 	var cachedModule = __webpack_module_cache__[moduleId];
/******/ 	if (cachedModule !== undefined) {
/******/ 		return cachedModule.exports;
/******/ 	}
/******/ 	// Create a new module (and put it into the cache)
/******/ 	var module = __webpack_module_cache__[moduleId] = {
/******/ 		// no module.id needed
/******/ 		// no module.loaded needed
/******/ 		exports: {}
/******/ 	};
/******/ 
/******/ 	// Execute the module function
/******/ 	var threw = true;
/******/ 	try {
/******/ 		__webpack_modules__[moduleId].call(module.exports, module, module.exports, __nccwpck_require__);
/******/ 		threw = false;
/******/ 	} finally {
/******/ 		if(threw) delete __webpack_module_cache__[moduleId];
/******/ 	}
/******/ 
/******/ 	// Return the exports of the module
/******/ 	return module.exports;
/******/ }
/******/ 
/******/ // expose the modules object (__webpack_modules__)
/******/ __nccwpck_require__.m = __webpack_modules__;
/******/ 
/************************************************************************/
/******/ /* webpack/runtime/asset-relocator-loader */
/******/ if (typeof __nccwpck_require__ !== 'undefined') __nccwpck_require__.ab = decodeURIComponent(new URL('.', import.meta.url).pathname).slice(import.meta.url.match(/^file:\/\/\/\w:/) ? 1 : 0, -1) + "/";
/******/ 
/******/ /* webpack/runtime/async module */
/******/ (() => {
/******/ 	var webpackQueues = typeof Symbol === "function" ? Symbol("webpack queues") : "__webpack_queues__";
/******/ 	var webpackExports = typeof Symbol === "function" ? Symbol("webpack exports") : "__webpack_exports__";
/******/ 	var webpackError = typeof Symbol === "function" ? Symbol("webpack error") : "__webpack_error__";
/******/ 	var resolveQueue = (queue) => {
/******/ 		if(queue && queue.d < 1) {
/******/ 			queue.d = 1;
/******/ 			queue.forEach((fn) => (fn.r--));
/******/ 			queue.forEach((fn) => (fn.r-- ? fn.r++ : fn()));
/******/ 		}
/******/ 	}
/******/ 	var wrapDeps = (deps) => (deps.map((dep) => {
/******/ 		if(dep !== null && typeof dep === "object") {
/******/ 			if(dep[webpackQueues]) return dep;
/******/ 			if(dep.then) {
/******/ 				var queue = [];
/******/ 				queue.d = 0;
/******/ 				dep.then((r) => {
/******/ 					obj[webpackExports] = r;
/******/ 					resolveQueue(queue);
/******/ 				}, (e) => {
/******/ 					obj[webpackError] = e;
/******/ 					resolveQueue(queue);
/******/ 				});
/******/ 				var obj = {};
/******/ 				obj[webpackQueues] = (fn) => (fn(queue));
/******/ 				return obj;
/******/ 			}
/******/ 		}
/******/ 		var ret = {};
/******/ 		ret[webpackQueues] = x => {};
/******/ 		ret[webpackExports] = dep;
/******/ 		return ret;
/******/ 	}));
/******/ 	__nccwpck_require__.a = (module, body, hasAwait) => {
/******/ 		var queue;
/******/ 		hasAwait && ((queue = []).d = -1);
/******/ 		var depQueues = new Set();
/******/ 		var exports = module.exports;
/******/ 		var currentDeps;
/******/ 		var outerResolve;
/******/ 		var reject;
/******/ 		var promise = new Promise((resolve, rej) => {
/******/ 			reject = rej;
/******/ 			outerResolve = resolve;
/******/ 		});
/******/ 		promise[webpackExports] = exports;
/******/ 		promise[webpackQueues] = (fn) => (queue && fn(queue), depQueues.forEach(fn), promise["catch"](x => {}));
/******/ 		module.exports = promise;
/******/ 		body((deps) => {
/******/ 			currentDeps = wrapDeps(deps);
/******/ 			var fn;
/******/ 			var getResult = () => (currentDeps.map((d) => {
/******/ 				if(d[webpackError]) throw d[webpackError];
/******/ 				return d[webpackExports];
/******/ 			}))
/******/ 			var promise = new Promise((resolve) => {
/******/ 				fn = () => (resolve(getResult));
/******/ 				fn.r = 0;
/******/ 				var fnQueue = (q) => (q !== queue && !depQueues.has(q) && (depQueues.add(q), q && !q.d && (fn.r++, q.push(fn))));
/******/ 				currentDeps.map((dep) => (dep[webpackQueues](fnQueue)));
/******/ 			});
/******/ 			return fn.r ? promise : getResult();
/******/ 		}, (err) => ((err ? reject(promise[webpackError] = err) : outerResolve(exports)), resolveQueue(queue)));
/******/ 		queue && queue.d < 0 && (queue.d = 0);
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/create fake namespace object */
/******/ (() => {
/******/ 	var getProto = Object.getPrototypeOf ? (obj) => (Object.getPrototypeOf(obj)) : (obj) => (obj.__proto__);
/******/ 	var leafPrototypes;
/******/ 	// create a fake namespace object
/******/ 	// mode & 1: value is a module id, require it
/******/ 	// mode & 2: merge all properties of value into the ns
/******/ 	// mode & 4: return value when already ns object
/******/ 	// mode & 16: return value when it's Promise-like
/******/ 	// mode & 8|1: behave like require
/******/ 	__nccwpck_require__.t = function(value, mode) {
/******/ 		if(mode & 1) value = this(value);
/******/ 		if(mode & 8) return value;
/******/ 		if(typeof value === 'object' && value) {
/******/ 			if((mode & 4) && value.__esModule) return value;
/******/ 			if((mode & 16) && typeof value.then === 'function') return value;
/******/ 		}
/******/ 		var ns = Object.create(null);
/******/ 		__nccwpck_require__.r(ns);
/******/ 		var def = {};
/******/ 		leafPrototypes = leafPrototypes || [null, getProto({}), getProto([]), getProto(getProto)];
/******/ 		for(var current = mode & 2 && value; typeof current == 'object' && !~leafPrototypes.indexOf(current); current = getProto(current)) {
/******/ 			Object.getOwnPropertyNames(current).forEach((key) => (def[key] = () => (value[key])));
/******/ 		}
/******/ 		def['default'] = () => (value);
/******/ 		__nccwpck_require__.d(ns, def);
/******/ 		return ns;
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/define property getters */
/******/ (() => {
/******/ 	// define getter functions for harmony exports
/******/ 	__nccwpck_require__.d = (exports, definition) => {
/******/ 		for(var key in definition) {
/******/ 			if(__nccwpck_require__.o(definition, key) && !__nccwpck_require__.o(exports, key)) {
/******/ 				Object.defineProperty(exports, key, { enumerable: true, get: definition[key] });
/******/ 			}
/******/ 		}
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/ensure chunk */
/******/ (() => {
/******/ 	__nccwpck_require__.f = {};
/******/ 	// This file contains only the entry chunk.
/******/ 	// The chunk loading function for additional chunks
/******/ 	__nccwpck_require__.e = (chunkId) => {
/******/ 		return Promise.all(Object.keys(__nccwpck_require__.f).reduce((promises, key) => {
/******/ 			__nccwpck_require__.f[key](chunkId, promises);
/******/ 			return promises;
/******/ 		}, []));
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/get javascript chunk filename */
/******/ (() => {
/******/ 	// This function allow to reference async chunks
/******/ 	__nccwpck_require__.u = (chunkId) => {
/******/ 		// return url for filenames based on template
/******/ 		return "" + chunkId + ".index.js";
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/hasOwnProperty shorthand */
/******/ (() => {
/******/ 	__nccwpck_require__.o = (obj, prop) => (Object.prototype.hasOwnProperty.call(obj, prop))
/******/ })();
/******/ 
/******/ /* webpack/runtime/make namespace object */
/******/ (() => {
/******/ 	// define __esModule on exports
/******/ 	__nccwpck_require__.r = (exports) => {
/******/ 		if(typeof Symbol !== 'undefined' && Symbol.toStringTag) {
/******/ 			Object.defineProperty(exports, Symbol.toStringTag, { value: 'Module' });
/******/ 		}
/******/ 		Object.defineProperty(exports, '__esModule', { value: true });
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/import chunk loading */
/******/ (() => {
/******/ 	// no baseURI
/******/ 	
/******/ 	// object to store loaded and loading chunks
/******/ 	// undefined = chunk not loaded, null = chunk preloaded/prefetched
/******/ 	// [resolve, Promise] = chunk loading, 0 = chunk loaded
/******/ 	var installedChunks = {
/******/ 		8792: 0
/******/ 	};
/******/ 	
/******/ 	var installChunk = (data) => {
/******/ 		var {ids, modules, runtime} = data;
/******/ 		// add "modules" to the modules object,
/******/ 		// then flag all "ids" as loaded and fire callback
/******/ 		var moduleId, chunkId, i = 0;
/******/ 		for(moduleId in modules) {
/******/ 			if(__nccwpck_require__.o(modules, moduleId)) {
/******/ 				__nccwpck_require__.m[moduleId] = modules[moduleId];
/******/ 			}
/******/ 		}
/******/ 		if(runtime) runtime(__nccwpck_require__);
/******/ 		for(;i < ids.length; i++) {
/******/ 			chunkId = ids[i];
/******/ 			if(__nccwpck_require__.o(installedChunks, chunkId) && installedChunks[chunkId]) {
/******/ 				installedChunks[chunkId][0]();
/******/ 			}
/******/ 			installedChunks[ids[i]] = 0;
/******/ 		}
/******/ 	
/******/ 	}
/******/ 	
/******/ 	__nccwpck_require__.f.j = (chunkId, promises) => {
/******/ 			// import() chunk loading for javascript
/******/ 			var installedChunkData = __nccwpck_require__.o(installedChunks, chunkId) ? installedChunks[chunkId] : undefined;
/******/ 			if(installedChunkData !== 0) { // 0 means "already installed".
/******/ 	
/******/ 				// a Promise means "currently loading".
/******/ 				if(installedChunkData) {
/******/ 					promises.push(installedChunkData[1]);
/******/ 				} else {
/******/ 					if(true) { // all chunks have JS
/******/ 						// setup Promise in chunk cache
/******/ 						var promise = import("./" + __nccwpck_require__.u(chunkId)).then(installChunk, (e) => {
/******/ 							if(installedChunks[chunkId] !== 0) installedChunks[chunkId] = undefined;
/******/ 							throw e;
/******/ 						});
/******/ 						var promise = Promise.race([promise, new Promise((resolve) => (installedChunkData = installedChunks[chunkId] = [resolve]))])
/******/ 						promises.push(installedChunkData[1] = promise);
/******/ 					}
/******/ 				}
/******/ 			}
/******/ 	};
/******/ 	
/******/ 	// no prefetching
/******/ 	
/******/ 	// no preloaded
/******/ 	
/******/ 	// no external install chunk
/******/ 	
/******/ 	// no on chunks loaded
/******/ })();
/******/ 
/************************************************************************/
/******/ 
/******/ // startup
/******/ // Load entry module and return exports
/******/ // This entry module used 'module' so it can't be inlined
/******/ var __webpack_exports__ = __nccwpck_require__(612);
/******/ __webpack_exports__ = await __webpack_exports__;
/******/ 
