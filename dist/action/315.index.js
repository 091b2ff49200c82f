export const id = 315;
export const ids = [315,748,198];
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

/***/ 2748:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ driftIn),
/* harmony export */   reportDrift: () => (/* binding */ reportDrift)
/* harmony export */ });
/* harmony import */ var _reconcile_rotation_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8097);
/* harmony import */ var _action_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5033);
/* harmony import */ var _total_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6697);
/* harmony import */ var _value_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1574);




function driftIn({ changes }) {
    return changes.filter(_reconcile_rotation_js__WEBPACK_IMPORTED_MODULE_0__/* .isDrift */ ._K);
}
function reportDrift(plan, manifest, { log, fails }) {
    const drift = driftIn(plan);
    const ailing = plan.warnings.filter(({ status }) => status !== undefined);
    if (drift.length + ailing.length === 0)
        return false;
    const differences = [...drift.flatMap(differencesOf), ...ailing.map(ailmentOf)];
    for (const { address, message } of differences.slice(0, PLACES))
        log.warn(message, manifest.place(address));
    const left = differences.length - PLACES;
    if (left > 0)
        log.info(`and ${(0,_total_js__WEBPACK_IMPORTED_MODULE_2__/* .counted */ .hS)(left, 'more difference')}; the plan has them all`);
    const counts = {};
    for (const { action } of drift)
        counts[action] = (counts[action] ?? 0) + 1;
    const total = [
        ...(drift.length === 0 ? [] : [`The account differs from the manifest: ${(0,_total_js__WEBPACK_IMPORTED_MODULE_2__/* .plannedTotal */ .f7)(counts)}.`]),
        ...ailmentTexts(ailing),
    ].join(' ');
    if (!fails) {
        log.notice(total);
        return true;
    }
    log.error(total);
    if (drift.length === 0) {
        log.info('What to do: mend it where it comes from (a dashboard, an expired certificate, a consent); no run can. ' +
            '`fail-on-drift: false` only reports it.');
        return true;
    }
    log.info('What to do: run `mode: apply` to make the account as the manifest asks, or bring into the manifest what ' +
        'was changed in the account. `fail-on-drift: false` only reports it.');
    return true;
}
const PLACES = 10;
const VALUE = 120;
function ailmentTexts(ailing) {
    const services = ailing.filter(({ address }) => address.startsWith('serviceAccounts.')).length;
    const channels = ailing.length - services;
    return [
        ...(channels === 0 ? [] : [`${(0,_total_js__WEBPACK_IMPORTED_MODULE_2__/* .counted */ .hS)(channels, 'channel')} not at work; see the warnings.`]),
        ...(services === 0
            ? []
            : [`${(0,_total_js__WEBPACK_IMPORTED_MODULE_2__/* .counted */ .hS)(services, 'service account')} without all apps that it must see; see the warnings.`]),
    ];
}
function ailmentOf({ address, message }) {
    return { address, message: `${address}: ${message}` };
}
function differencesOf(change) {
    const { address, action, fields, why } = change;
    if (action !== 'update')
        return [{ address, message: `${address}: to ${_action_js__WEBPACK_IMPORTED_MODULE_1__/* .ACTIONS */ .k[action].verb}, ${why}` }];
    return fields.map((field) => ({
        address: `${address}.${field.path}`,
        message: `${address}.${field.path} differs: ${differenceText(field)}`,
    }));
}
function differenceText(field) {
    const difference = (0,_value_js__WEBPACK_IMPORTED_MODULE_3__/* .differenceOf */ .Pq)(field);
    if (difference.kind === 'value')
        return `${(0,_value_js__WEBPACK_IMPORTED_MODULE_3__/* .valueText */ .Ru)(difference.before, VALUE)} in the account, ${(0,_value_js__WEBPACK_IMPORTED_MODULE_3__/* .valueText */ .Ru)(difference.after, VALUE)} in the manifest`;
    const only = (values, where) => values.length === 0 ? [] : [`${(0,_value_js__WEBPACK_IMPORTED_MODULE_3__/* .valueText */ .Ru)(values, VALUE)} only in the ${where}`];
    return [...only(difference.removed, 'account'), ...only(difference.added, 'manifest')].join(', ');
}


/***/ }),

/***/ 5315:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  reportOnGitHub: () => (/* binding */ reportOnGitHub)
});

// EXTERNAL MODULE: ./build/event.js
var build_event = __webpack_require__(4860);
// EXTERNAL MODULE: ./build/surroundings.js
var build_surroundings = __webpack_require__(2517);
// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(9473);
// EXTERNAL MODULE: ./build/github/address.js
var address = __webpack_require__(7198);
;// CONCATENATED MODULE: ./build/report/github-access.js


const RETRIES = 2;
const SETTLES = 2000;
async function openRepository({ githubToken }, { environment, stop, pace }) {
    const [owner, repo, ...more] = (environment['GITHUB_REPOSITORY'] ?? '').split('/');
    const apiUrl = (0,address.githubApiUrl)(environment);
    if (githubToken === undefined)
        throw new errors/* ProvisionError */.uv('the input `github-token` is empty');
    if (!owner || !repo || more.length > 0)
        throw new errors/* ProvisionError */.uv('GITHUB_REPOSITORY names no repository');
    if (apiUrl === undefined)
        throw new errors/* ProvisionError */.uv('GITHUB_API_URL is no https address');
    const { openGitHub } = await Promise.all(/* import() */[__webpack_require__.e(20), __webpack_require__.e(616)]).then(__webpack_require__.bind(__webpack_require__, 7235));
    const retries = stop.reason === undefined ? RETRIES : 0;
    const client = openGitHub({ token: githubToken, apiUrl, retries, pace });
    let login;
    return {
        client,
        owner,
        repo,
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
function markerIn({ body }, marker) {
    return body?.startsWith(marker) === true;
}
function statusOf(error) {
    const status = error instanceof Error && 'status' in error ? error.status : undefined;
    return typeof status === 'number' ? status : undefined;
}
function isRefusal(error) {
    const status = statusOf(error);
    return status !== undefined && status >= 400 && status < 500;
}

;// CONCATENATED MODULE: ./build/report/comment.js

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
            if (statusOf(error) !== 404)
                throw error;
        }
    }
    if (!create)
        return;
    await writeOnce(async () => (await client.rest.issues.createComment({
        owner,
        repo,
        issue_number: number,
        body,
        request: { retries: 0 },
    })).data, find, pause);
}
async function findComment({ client, owner, repo, isOwn }, { number, marker }) {
    const pages = client.paginate.iterator(client.rest.issues.listComments, {
        owner,
        repo,
        issue_number: number,
        per_page: 100,
    });
    for await (const { data } of pages) {
        for (const comment of data)
            if (markerIn(comment, marker) && (await isOwn(comment)))
                return comment;
    }
    return undefined;
}

// EXTERNAL MODULE: ./build/report/drift.js
var drift = __webpack_require__(2748);
;// CONCATENATED MODULE: ./build/report/drift-issue.js

const DRIFT_LABEL = 'smooch-drift';
async function keepDriftIssue(repository, text) {
    const { client, owner, repo, pause } = repository;
    const { marker, digest, title, body, changed } = text;
    const find = async () => (await findIssues(repository, marker))[0];
    const [oldest, ...doubles] = await findIssues(repository, marker);
    if (oldest === undefined) {
        await writeOnce(async () => (await client.rest.issues.create({
            owner,
            repo,
            title,
            body,
            labels: [DRIFT_LABEL],
            request: { retries: 0 },
        })).data, find, pause);
        return;
    }
    await client.rest.issues.update({ owner, repo, issue_number: oldest.number, title, body });
    if (oldest.body?.includes(digest) !== true)
        await say(repository, oldest, changed);
    for (const double of doubles)
        await drift_issue_close(repository, double);
}
async function closeDriftIssue(repository, { marker, gone }) {
    for (const issue of await findIssues(repository, marker)) {
        await drift_issue_close(repository, issue);
        await say(repository, issue, gone);
    }
}
async function say({ client, owner, repo }, { number }, body) {
    const comment = { owner, repo, issue_number: number, body, request: { retries: 0 } };
    await client.rest.issues.createComment(comment);
}
async function drift_issue_close({ client, owner, repo }, { number }) {
    const closed = { state: 'closed', state_reason: 'completed' };
    await client.rest.issues.update({ owner, repo, issue_number: number, ...closed });
}
async function findIssues(repository, marker) {
    const labelled = await searchIssues(repository, marker, { labels: DRIFT_LABEL });
    const found = labelled.length > 0 ? labelled : await searchIssues(repository, marker, {});
    return found.sort((one, other) => one.number - other.number);
}
const PAGES = 20;
async function searchIssues({ client, owner, repo, isOwn }, marker, filter) {
    const query = {
        owner,
        repo,
        state: 'open',
        per_page: 100,
        ...filter,
    };
    const issues = [];
    let page = 0;
    for await (const { data } of client.paginate.iterator(client.rest.issues.listForRepo, query)) {
        for (const issue of data) {
            if (issue.pull_request === undefined && markerIn(issue, marker) && (await isOwn(issue)))
                issues.push(issue);
        }
        page += 1;
        if (page >= PAGES)
            break;
    }
    return issues;
}

;// CONCATENATED MODULE: ./build/report/github-refusal.js


function refusalText(error, { what, permission, pullRequest }) {
    const reason = (0,errors/* messageOf */.bD)(error).split('\n', 1)[0] ?? '';
    const status = statusOf(error);
    const head = `${what} could not be written: ${status === undefined ? '' : `${status}, `}${reason.replace(/\.$/, '')}.`;
    const advice = adviceFor(status, reason, permission, pullRequest);
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
        return 'A pull request from a fork gets a token that can only read: see the summary of the job instead.';
    }
    if (pullRequest?.byDependabot) {
        return `Runs for Dependabot get a token that can only read, unless the job has \`permissions: { ${permission} }\`.`;
    }
    return `Give the job \`permissions: { ${permission} }\`, or a \`github-token\` that has it.`;
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
;// CONCATENATED MODULE: ./build/report/marker.js

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
    return text.length <= LONGEST ? text : (0,external_node_crypto_.createHash)('sha256').update(text).digest('hex');
}

// EXTERNAL MODULE: ./build/report/summary.js + 4 modules
var summary = __webpack_require__(8815);
;// CONCATENATED MODULE: ./build/report/page.js

const BODY_CHARACTERS = 65_536;
function pageOf(outcome, { options, surroundings, markers, closing }) {
    const { environment, keeper } = surroundings;
    const head = markers.join('\n');
    const tail = closing(runLink(environment));
    const most = BODY_CHARACTERS - head.length - tail.length - MARGIN;
    const shown = options.maskAppIds
        ? keeper.redactAll((0,summary/* summaryMarkdown */.e)({ ...outcome, plan: outcome.plan && withoutAppIds(outcome.plan) }, most))
        : keeper.redact((0,summary/* summaryMarkdown */.e)(outcome, most));
    return `${head}\n${shown}\n${tail}\n`;
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

;// CONCATENATED MODULE: ./build/report/on-github.js









async function reportOnGitHub(outcome, options, surroundings) {
    if (outcome.skipped !== undefined)
        return;
    if ((0,build_surroundings/* isPullRequest */.r)(surroundings))
        await comment(outcome, options, surroundings);
    else if (options.issue && outcome.mode === 'check')
        await driftIssue(outcome, options, surroundings);
}
const COMMENTED = new Set(['apply', 'plan', 'check', 'destroy']);
async function comment(outcome, options, surroundings) {
    if (options.comment === 'never' || !COMMENTED.has(outcome.mode))
        return;
    const { environment, log } = surroundings;
    const pullRequest = (0,build_event/* pullRequestIn */.U)(environment);
    if (pullRequest === undefined) {
        log.warn('No comment could be written: the event payload (GITHUB_EVENT_PATH) names no pull request.');
        return;
    }
    if (surroundings.event === 'pull_request_target' && pullRequest.fromFork)
        return;
    const { number, head } = pullRequest;
    const marker = markerFor('plan', ownerOf(outcome, options, surroundings), options);
    const body = pageOf(outcome, {
        options,
        surroundings,
        markers: [marker],
        closing: (link) => closingLine(head, link),
    });
    const changes = outcome.plan?.changes.length ?? 0;
    const create = options.comment === 'always' || changes > 0;
    try {
        await keepComment(await openRepository(options, surroundings), { number, marker, body, create });
    }
    catch (error) {
        const what = `The comment on pull request #${number}`;
        log.warn(refusalText(error, { what, permission: 'pull-requests: write', pullRequest }));
    }
}
function closingLine(head, link) {
    const commit = head === undefined ? [] : [`for ${head.slice(0, 7)}`];
    const more = link === undefined ? [] : [`everything is in the log and the summary of ${link}`];
    return `<sub>${['smooch-provision', ...commit, ...more].join(' · ')}</sub>`;
}
async function driftIssue(outcome, options, surroundings) {
    const { plan } = outcome;
    if (plan === undefined || outcome.interrupted)
        return;
    const marker = markerFor('drift', plan.owner, options);
    const run = runLink(surroundings.environment) ?? 'the latest run of `mode: check`';
    try {
        const repository = await openRepository(options, surroundings);
        if ((0,drift/* driftIn */.r)(plan).length === 0) {
            const gone = `The account is as the manifest asks again: see ${run}.`;
            await closeDriftIssue(repository, { marker, gone });
            return;
        }
        const digest = digestMarker(plan.digest);
        const body = pageOf(outcome, {
            options,
            surroundings,
            markers: [marker, digest],
            closing: () => `<sub>As ${run} found it. This issue is kept up to date, and closed when the account is as the manifest asks.</sub>`,
        });
        const changed = `The account differs in another way than before: see above, and ${run}.`;
        await keepDriftIssue(repository, { marker, digest, title: titleOf(plan), body, changed });
    }
    catch (error) {
        surroundings.log.warn(refusalText(error, { what: 'The drift issue', permission: 'issues: write' }));
    }
}
function titleOf({ owner, instance }) {
    return `Smooch drift: ${owner}${instance === null ? '' : ` (${instance})`}`.slice(0, 200);
}
function ownerOf({ plan }, { owner }, { environment }) {
    return plan?.owner ?? owner ?? environment['GITHUB_REPOSITORY'] ?? '';
}


/***/ })

};
