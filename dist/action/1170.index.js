export const id = 1170;
export const ids = [1170];
export const modules = {

/***/ 1170:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  openGitHub: () => (/* binding */ openGitHub)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ./build/node_modules/@actions/github/lib/github.js + 20 modules
var github = __webpack_require__(3723);
// EXTERNAL MODULE: ./node_modules/@octokit/plugin-retry/dist-bundle/index.js
var dist_bundle = __webpack_require__(9735);
// EXTERNAL MODULE: ./node_modules/@octokit/plugin-throttling/dist-bundle/index.js
var plugin_throttling_dist_bundle = __webpack_require__(6856);
// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(9473);
// EXTERNAL MODULE: ./build/network/no-answer.js
var no_answer = __webpack_require__(9525);
// EXTERNAL MODULE: ./build/runtime/version.js
var version = __webpack_require__(9623);
// EXTERNAL MODULE: ./build/secrets/redaction.js
var redaction = __webpack_require__(7799);
// EXTERNAL MODULE: ./build/network/connections.js
var connections = __webpack_require__(9744);
// EXTERNAL MODULE: ./build/network/exchange.js
var exchange = __webpack_require__(6716);
;// CONCATENATED MODULE: ./build/github/fetch.js



const ANSWER_TIMEOUT = 60_000;
const CONNECTIONS = 8;
const MOST_REDIRECTS = 5;
const fetch_connections = new Map();
async function fetchFrom(address, options = {}) {
    let url = new URL(address instanceof Request ? address.url : address);
    let method = options.method ?? 'GET';
    let body = typeof options.body === 'string' ? Buffer.from(options.body) : undefined;
    for (let redirects = 0;; redirects++) {
        const answer = await send(url, { method, body, headers: headersOf(options, body) });
        const next = redirectOf(answer, url);
        if (next === undefined)
            return responseOf(answer, url);
        if (redirects === MOST_REDIRECTS)
            throw (0,no_answer/* brokenAnswer */.KF)(`${url.host} redirects more than ${MOST_REDIRECTS} times`);
        if (next.origin !== url.origin)
            throw (0,no_answer/* brokenAnswer */.KF)(`${url.host} redirects to another address, ${next.origin}`);
        if (answer.status === 303 || (answer.status < 303 && method === 'POST'))
            [method, body] = ['GET', undefined];
        url = next;
    }
}
async function send(url, { method, body, headers }) {
    const known = fetch_connections.get(url.origin) ?? (0,connections/* connectionsTo */.L)(url, CONNECTIONS);
    fetch_connections.set(url.origin, known);
    return (0,exchange/* exchange */.c)({
        method,
        server: url,
        path: `${url.pathname}${url.search}`,
        connections: await known,
        headers,
        body,
        answerTimeout: ANSWER_TIMEOUT,
        check: `Check \`GITHUB_API_URL\` (this run connects to ${url.origin}), and the network of the runner.`,
    });
}
function headersOf({ headers }, body) {
    const given = Object.fromEntries(new Headers(headers));
    return body === undefined ? given : { ...given, 'content-length': String(body.length) };
}
function redirectOf({ status, headers: { location } }, from) {
    if (![301, 302, 303, 307, 308].includes(status) || location === undefined)
        return undefined;
    return URL.canParse(location, from.href) ? new URL(location, from) : undefined;
}
function responseOf({ status, headers, text }, url) {
    const given = Object.entries(headers).flatMap(([name, values]) => [values ?? []].flat().map((value) => [name, value]));
    const isEmpty = status === 204 || status === 205 || status === 304;
    const response = new Response(isEmpty ? null : text, { status, headers: given });
    return Object.defineProperty(response, 'url', { value: url.href });
}

// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(8500);
;// CONCATENATED MODULE: ./build/github/spacing.js

const BETWEEN_WRITES = 1000;
const free = new Map();
function spacedWrites(pace) {
    return {
        key: (id) => ({
            schedule: async (_options, work) => {
                const now = Date.now();
                const turn = Math.max(now, free.get(id) ?? 0);
                free.set(id, turn + BETWEEN_WRITES * pace);
                if (turn > now)
                    await (0,promises_.setTimeout)(turn - now);
                return work();
            },
        }),
    };
}

;// CONCATENATED MODULE: ./build/github/open.js










const LONGEST_WAIT = 300;
const API_VERSION = '2022-11-28';
function openGitHub({ token, apiUrl, redact, retries = 3, pace = 1 }) {
    const options = {
        baseUrl: apiUrl.replace(/\/+$/, ''),
        userAgent: version/* USER_AGENT */._O,
        request: { fetch: fetchFrom },
        retry: {
            retries,
            doNotRetry: [400, 401, 403, 404, 409, 410, 422, 451],
            retryAfterBaseValue: 1000 * pace,
        },
        throttle: {
            id: limitsOf(token),
            retryAfterBaseValue: 1000 * pace,
            write: spacedWrites(pace),
            onRateLimit: (wait, _options, _octokit, count) => wait <= LONGEST_WAIT && count < retries,
            onSecondaryRateLimit: (wait, _options, _octokit, count) => wait <= LONGEST_WAIT && count < retries,
        },
        log: { debug: () => { }, info: () => { }, warn: () => { }, error: () => { } },
    };
    const client = (0,github/* getOctokit */.Q)(token.reveal(), options, markLasting, dist_bundle/* retry */.L, plugin_throttling_dist_bundle/* throttling */.A);
    client.hook.before('request', (options) => {
        options.headers['x-github-api-version'] = API_VERSION;
    });
    client.hook.error('request', (error) => {
        throw (0,redaction/* redactedError */.J)(causeOf(error) ?? error, redact);
    });
    return client;
}
function limitsOf(token) {
    return (0,external_node_crypto_.createHash)('sha256').update(token.reveal()).digest('hex');
}
function markLasting(client) {
    client.hook.error('request', (error) => {
        const cause = causeOf(error);
        const isLasting = cause !== undefined && !(cause instanceof no_answer/* NoAnswer */.W_ && !cause.isLasting);
        throw isLasting ? Object.assign(error, { status: 0 }) : error;
    });
}
function causeOf(error) {
    return error.cause instanceof errors/* ProvisionError */.uv ? error.cause : undefined;
}


/***/ })

};
