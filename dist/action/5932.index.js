export const id = 5932;
export const ids = [5932,1170];
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


/***/ }),

/***/ 9744:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ connectionsTo)
/* harmony export */ });
/* harmony import */ var node_http__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7067);
/* harmony import */ var _text_own_value_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2370);


const PROXY_VARIABLES = ['https_proxy', 'HTTPS_PROXY', 'http_proxy', 'HTTP_PROXY', 'all_proxy', 'ALL_PROXY'];
async function connectionsTo(url, connections) {
    const options = { keepAlive: true, maxSockets: connections, scheduling: 'lifo' };
    const tls = url.protocol === 'https:' ? (await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 4708, 19))).default : undefined;
    const request = tls?.request ?? node_http__WEBPACK_IMPORTED_MODULE_0__.request;
    if (PROXY_VARIABLES.some((name) => (0,_text_own_value_js__WEBPACK_IMPORTED_MODULE_1__/* .ownValue */ .e)(process.env, name))) {
        const { proxyFor } = await __webpack_require__.e(/* import() */ 8637).then(__webpack_require__.bind(__webpack_require__, 8637));
        const proxy = proxyFor(url);
        if (proxy !== undefined) {
            const { HttpsProxyAgent } = await __webpack_require__.e(/* import() */ 7659).then(__webpack_require__.bind(__webpack_require__, 7659));
            return { agent: new HttpsProxyAgent(proxy.url, options), request, proxy: proxy.name };
        }
    }
    const agent = tls === undefined ? new node_http__WEBPACK_IMPORTED_MODULE_0__.Agent(options) : new tls.Agent(options);
    return { agent, request, proxy: undefined };
}


/***/ }),

/***/ 6716:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ exchange)
/* harmony export */ });
/* harmony import */ var _no_answer_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9525);

const CONNECT_TIMEOUT = 10_000;
const LARGEST_ANSWER = 16 * 1024 * 1024;
const open = new WeakSet();
function exchange(outgoing) {
    const { method, server, path, connections, headers, body, answerTimeout, check } = outgoing;
    const way = { host: server.host, proxy: connections.proxy, check };
    return new Promise((resolve, reject) => {
        let stage = connections.proxy === undefined ? 'connecting' : 'proxy';
        let timer;
        const fail = (failure) => {
            clearTimeout(timer);
            request.destroy();
            reject(failure);
        };
        const arm = (milliseconds) => {
            clearTimeout(timer);
            timer = setTimeout(() => fail((0,_no_answer_js__WEBPACK_IMPORTED_MODULE_0__/* .tookTooLong */ ._J)(milliseconds, stage, way)), milliseconds);
        };
        const request = connections.request({
            method,
            protocol: server.protocol,
            hostname: server.hostname.replace(/^\[|\]$/g, ''),
            port: server.port,
            path,
            agent: connections.agent,
            headers,
        });
        arm(CONNECT_TIMEOUT);
        request.on('proxyConnect', ({ statusCode }) => {
            if (statusCode === 200)
                stage = 'connecting';
            else
                fail((0,_no_answer_js__WEBPACK_IMPORTED_MODULE_0__/* .refusedByProxy */ .SR)(statusCode, way));
        });
        request.on('socket', (socket) => {
            if (stage === 'proxy')
                stage = 'connecting';
            const opened = () => {
                open.add(socket);
                stage = 'sent';
                arm(answerTimeout);
            };
            if (open.has(socket))
                opened();
            else if (server.protocol === 'https:')
                socket.once('secureConnect', opened);
            else if (socket.connecting)
                socket.once('connect', opened);
            else
                opened();
        });
        request.on('error', (error) => fail((0,_no_answer_js__WEBPACK_IMPORTED_MODULE_0__/* .noAnswer */ .qE)(error, stage, way)));
        request.on('response', (response) => {
            const chunks = [];
            let size = 0;
            response.on('data', (chunk) => {
                size += chunk.length;
                if (size > LARGEST_ANSWER)
                    fail((0,_no_answer_js__WEBPACK_IMPORTED_MODULE_0__/* .brokenAnswer */ .KF)(`the response is larger than ${LARGEST_ANSWER / 1024 / 1024} MB`));
                else
                    chunks.push(chunk);
            });
            response.on('error', (error) => fail((0,_no_answer_js__WEBPACK_IMPORTED_MODULE_0__/* .brokenAnswer */ .KF)('the response ended early', error)));
            response.on('end', () => {
                if (!response.complete)
                    return fail((0,_no_answer_js__WEBPACK_IMPORTED_MODULE_0__/* .brokenAnswer */ .KF)('the response ended early'));
                clearTimeout(timer);
                resolve({
                    status: response.statusCode ?? 0,
                    headers: response.headers,
                    text: Buffer.concat(chunks).toString('utf8'),
                });
            });
        });
        request.end(body);
    });
}


/***/ }),

/***/ 9623:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ schemaAddress),
/* harmony export */   _O: () => (/* binding */ USER_AGENT)
/* harmony export */ });
/* unused harmony exports VERSION, PROJECT */
const VERSION = '1.0.0';
const USER_AGENT = `smooch-provision/${VERSION}`;
const PROJECT = 'smooch-provision/smooch-provision';
function schemaAddress(file) {
    const [major] = VERSION.split('.');
    return `https://raw.githubusercontent.com/${PROJECT}/v${major}/schema/${file}`;
}


/***/ })

};
