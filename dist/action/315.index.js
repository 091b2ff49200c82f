export const id = 315;
export const ids = [315,748,198];
export const modules = {

/***/ 7198:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   githubApiUrl: () => (/* binding */ githubApiUrl)
/* harmony export */ });
/** Where GitHub's API is. */
/**
 * The address of GitHub's API for a run: `GITHUB_API_URL`, which differs on GitHub Enterprise, else GitHub's own. Undefined
 * for one that a token must not be sent to: neither https nor on this machine.
 */
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
/** Drift: what differs between account and manifest without anybody having asked for a change. */




/** The changes that are drift. */
function driftIn({ changes }) {
    return changes.filter(_reconcile_rotation_js__WEBPACK_IMPORTED_MODULE_0__/* .isDrift */ ._K);
}
/**
 * Says where the account differs, at the lines of the manifest, and in one sentence what that comes to: an error when
 * `fails`, a notice otherwise. What is in no manifest is no drift. Tells whether there is any.
 */
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
        ...(ailing.length === 0 ? [] : [`${(0,_total_js__WEBPACK_IMPORTED_MODULE_2__/* .counted */ .hS)(ailing.length, 'channel')} not at work; see the warnings.`]),
    ].join(' ');
    if (!fails) {
        log.notice(total);
        return true;
    }
    log.error(total);
    if (drift.length === 0) {
        log.info('What to do: mend it where the channel comes from (a dashboard, an expired certificate, a consent); no run can. ' +
            '`fail-on-drift: false` only reports it.');
        return true;
    }
    log.info('What to do: run `mode: apply` to make the account as the manifest asks, or bring into the manifest what ' +
        'was changed in the account. `fail-on-drift: false` only reports it.');
    return true;
}
/** The runner keeps this many annotations of a type for a step. */
const PLACES = 10;
/** Where a value is cut. */
const VALUE = 120;
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
/** The way to the repository's page on GitHub that a job reports to, and whose reports count as our own. */


/** Nobody waits long for a report: the second try comes after one second, the third after four more. */
const RETRIES = 2;
/** Milliseconds after which a lost write can be seen, if it was done. */
const SETTLES = 2000;
/** Opens the repository of the job. Throws ProvisionError when the surroundings do not say where it is. */
async function openRepository({ githubToken }, { environment, stop, pace }) {
    const [owner, repo, ...more] = (environment['GITHUB_REPOSITORY'] ?? '').split('/');
    const apiUrl = (0,address.githubApiUrl)(environment);
    if (githubToken === undefined)
        throw new errors/* ProvisionError */.uv('the input `github-token` is empty');
    if (!owner || !repo || more.length > 0)
        throw new errors/* ProvisionError */.uv('GITHUB_REPOSITORY names no repository');
    if (apiUrl === undefined)
        throw new errors/* ProvisionError */.uv('GITHUB_API_URL is no https address');
    const { openGitHub } = await Promise.all(/* import() */[__webpack_require__.e(20), __webpack_require__.e(147)]).then(__webpack_require__.bind(__webpack_require__, 6385));
    // A run that is being stopped has seconds left: one try is all there is time for.
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
/** Who writes with a job's own `GITHUB_TOKEN`. */
const JOB_BOT = 'github-actions[bot]';
/**
 * The login of a person's token (`GET /user`). An installation's token, a job's own among them, speaks for no user and
 * is refused there with 403: then it is undefined.
 */
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
/**
 * Carries out a write that must not be done twice. After an answer that does not say whether it was done (5xx, a cut
 * connection), `find` looks for its result first, and only if there is none it is tried once more.
 */
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
/** Whether a text begins with a marker. */
function markerIn({ body }, marker) {
    return body?.startsWith(marker) === true;
}
/** The status of GitHub's answer, if it gave one. */
function statusOf(error) {
    const status = error instanceof Error && 'status' in error ? error.status : undefined;
    return typeof status === 'number' ? status : undefined;
}
/** Whether GitHub has read a request and not done it. */
function isRefusal(error) {
    const status = statusOf(error);
    return status !== undefined && status >= 400 && status < 500;
}

;// CONCATENATED MODULE: ./build/report/comment.js
/** The comment on a pull request: one, updated in place. */

/**
 * Updates our comment, wherever among the others it stands, or writes it (`GET` and `POST …/issues/{number}/comments`,
 * `PATCH …/issues/comments/{id}`). A comment of somebody else with our marker is left alone. Throws what the client
 * throws when GitHub refuses.
 */
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
            // Somebody may have deleted it in the meantime.
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
/** The drift issue: one, open as long as the account differs from the manifest. */

/** By this label the issue is found among many; GitHub makes it with the first issue that has it. */
const DRIFT_LABEL = 'smooch-drift';
/**
 * Opens the issue, or brings its body up to date and tells of it only when the drift is another one than before
 * (`GET` and `POST …/issues`, `PATCH …/issues/{number}`, `POST …/issues/{number}/comments`). Of several, which two runs
 * at once may have opened, the oldest stays. Throws what the client throws when GitHub refuses.
 */
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
/** Closes the issue with a word, if there is one. Throws what the client throws when GitHub refuses. */
async function closeDriftIssue(repository, { marker, gone }) {
    for (const issue of await findIssues(repository, marker)) {
        // Closed first: were the word first, a run that cannot close it would say it again every night.
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
/** Our open issues with the marker, the oldest first: by label, else, since people take labels off, among all. */
async function findIssues(repository, marker) {
    const labelled = await searchIssues(repository, marker, { labels: DRIFT_LABEL });
    const found = labelled.length > 0 ? labelled : await searchIssues(repository, marker, {});
    return found.sort((one, other) => one.number - other.number);
}
/** A repository with more open issues than this many pages of a hundred is searched no further. */
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
            // GitHub lists pull requests among the issues.
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
/** Why GitHub did not take a report, in words that say what to do. */


/** One or two sentences for a warning. */
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
/** Hidden marks in comments and issues on GitHub, by which a later run finds what an earlier one wrote. */

/**
 * An HTML comment, which nobody sees, that names what a report is about: whose apps, from which manifests, of which
 * instance and which part of it. Nothing in it can end the comment: `--` and `>` do not occur.
 */
function markerFor(report, owner, { manifest, instance, only, shard }) {
    const part = shard === undefined ? '' : `${shard.index}/${shard.count}`;
    const about = [owner, manifest.join(' '), instance ?? '', only.join(' '), part].map(harmless);
    return `<!-- smooch-provision:${report}:${shortened(about.join(':').replace(/:+$/, ''))} -->`;
}
/** An HTML comment that holds the digest of a plan. */
function digestMarker(digest) {
    return `<!-- digest:${harmless(digest)} -->`;
}
/** Longer ones would take the room of what people read. */
const LONGEST = 300;
/** Halves of surrogate pairs, which cannot be encoded, become replacement characters on the way through bytes. */
function harmless(text) {
    return encodeURIComponent(Buffer.from(text).toString()).replaceAll('%2F', '/').replaceAll('--', '-%2D');
}
function shortened(text) {
    return text.length <= LONGEST ? text : (0,external_node_crypto_.createHash)('sha256').update(text).digest('hex');
}

// EXTERNAL MODULE: ./build/report/summary.js + 4 modules
var summary = __webpack_require__(8815);
;// CONCATENATED MODULE: ./build/report/page.js
/** A run's report as the body of a comment or an issue: the summary, cut to what GitHub takes, with the way to the run. */

/** GitHub takes no more characters in a comment or the body of an issue ("Body is too long"). */
const BODY_CHARACTERS = 65_536;
/** The page, in at most {@link BODY_CHARACTERS}. What a job's log masks is masked here too, for nobody else does. */
function pageOf(outcome, { options, surroundings, markers, closing }) {
    const { environment, keeper } = surroundings;
    const head = markers.join('\n');
    const tail = closing(runLink(environment));
    // A character is one byte at least, so that a page within so many bytes is within as many characters.
    const most = BODY_CHARACTERS - head.length - tail.length - MARGIN;
    const shown = options.maskAppIds
        ? keeper.redactAll((0,summary/* summaryMarkdown */.e)({ ...outcome, plan: outcome.plan && withoutAppIds(outcome.plan) }, most))
        : keeper.redact((0,summary/* summaryMarkdown */.e)(outcome, most));
    return `${head}\n${shown}\n${tail}\n`;
}
const MARGIN = 100;
/** The job's log masks the apps that the run found; a page also hides those it would only delete or leave alone. */
function withoutAppIds(plan) {
    const hidden = (one) => one.kind === 'app' && one.id !== undefined ? { ...one, id: '***' } : one;
    return { ...plan, changes: plan.changes.map(hidden), unmanaged: plan.unmanaged.map(hidden) };
}
/** The address of the run's page as a Markdown link; undefined outside a job. */
function runLink(environment) {
    const { GITHUB_SERVER_URL: server, GITHUB_REPOSITORY: repository, GITHUB_RUN_ID: run } = environment;
    if (!/^https?:\/\/[\w.:-]+$/.test(server ?? '') || !/^\d+$/.test(run ?? ''))
        return undefined;
    if (!/^[\w.-]+\/[\w.-]+$/.test(repository ?? ''))
        return undefined;
    return `[the run](${server}/${repository}/actions/runs/${run})`;
}

;// CONCATENATED MODULE: ./build/report/on-github.js
/** What a run reports on GitHub: a comment on its pull request, and the drift issue. Loaded only for a run that may. */









/**
 * Comments on the pull request that the run is for, or else keeps the drift issue of a `check`, as the options ask.
 * Nothing is thrown: a report that cannot be written is a warning, for the run itself is over.
 */
async function reportOnGitHub(outcome, options, surroundings) {
    if (outcome.skipped !== undefined)
        return;
    if ((0,build_surroundings/* isPullRequest */.r)(surroundings))
        await comment(outcome, options, surroundings);
    else if (options.issue && outcome.mode === 'check')
        await driftIssue(outcome, options, surroundings);
}
/** Modes that change an account or say what would be changed. */
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
    // Such a run was refused, and its token may write: it speaks to nobody.
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
    // What a run did not get to see says nothing about the account.
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
/** The plan knows it best; a run that did not get so far has only what it was told. */
function ownerOf({ plan }, { owner }, { environment }) {
    return plan?.owner ?? owner ?? environment['GITHUB_REPOSITORY'] ?? '';
}


/***/ })

};
