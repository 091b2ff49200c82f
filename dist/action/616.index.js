export const id = 616;
export const ids = [616,235];
export const modules = {

/***/ 7235:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  openGitHub: () => (/* binding */ openGitHub)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ./node_modules/@octokit/plugin-retry/dist-bundle/index.js
var dist_bundle = __webpack_require__(9735);
// EXTERNAL MODULE: ./node_modules/@octokit/plugin-throttling/dist-bundle/index.js
var plugin_throttling_dist_bundle = __webpack_require__(6856);
// EXTERNAL MODULE: ./node_modules/@octokit/rest/dist-src/index.js + 21 modules
var dist_src = __webpack_require__(9988);
// EXTERNAL MODULE: ./build/version.js
var version = __webpack_require__(8508);
// EXTERNAL MODULE: external "node:http"
var external_node_http_ = __webpack_require__(7067);
// EXTERNAL MODULE: ./node_modules/proxy-from-env/index.js
var proxy_from_env = __webpack_require__(8182);
// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(9473);
;// CONCATENATED MODULE: ./build/github/proxy.js



let heeded = false;
function heedProxy(url) {
    if (heeded || process.env['NODE_USE_ENV_PROXY'] === '1' || (0,proxy_from_env.getProxyForUrl)(url) === '')
        return;
    const { setGlobalProxyFromEnv } = external_node_http_;
    if (setGlobalProxyFromEnv === undefined) {
        throw new errors/* ProvisionError */.uv('A proxy is set for GitHub, and this version of Node does not use it by itself.', {
            remedy: 'Add `env: { NODE_USE_ENV_PROXY: "1" }` to the step, or use a runner from 2.333.0 on.',
        });
    }
    setGlobalProxyFromEnv();
    heeded = true;
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
const LONGEST_ANSWER = 60_000;
function openGitHub({ token, apiUrl, retries = 3, pace = 1 }) {
    const Client = dist_src/* Octokit */.E.plugin(dist_bundle/* retry */.L, plugin_throttling_dist_bundle/* throttling */.A);
    const client = new Client({
        auth: token.reveal(),
        baseUrl: apiUrl.replace(/\/+$/, ''),
        userAgent: version/* USER_AGENT */._,
        request: { fetch: hurried },
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
    });
    client.hook.before('request', (options) => {
        options.headers['x-github-api-version'] = API_VERSION;
    });
    return client;
}
function limitsOf(token) {
    return (0,external_node_crypto_.createHash)('sha256').update(token.reveal()).digest('hex');
}
async function hurried(url, options) {
    heedProxy(url instanceof Request ? url.url : String(url));
    return fetch(url, { ...options, signal: AbortSignal.timeout(LONGEST_ANSWER) });
}


/***/ }),

/***/ 8508:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ USER_AGENT)
/* harmony export */ });
/* unused harmony export VERSION */
const VERSION = '0.1.0';
const USER_AGENT = `smooch-provision/${VERSION}`;


/***/ })

};
