export const id = 720;
export const ids = [720];
export const modules = {

/***/ 4720:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   openGitHub: () => (/* binding */ openGitHub)
/* harmony export */ });
/* harmony import */ var _octokit_plugin_retry__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9735);
/* harmony import */ var _octokit_plugin_throttling__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6856);
/* harmony import */ var _octokit_rest__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9988);
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8508);
/** The way to GitHub, for what is published and reported there. Loaded only when a run has something to do with GitHub. */




/** Longest wait for a rate limit, in seconds: beyond it the request fails with GitHub's own words. */
const LONGEST_WAIT = 300;
/** The API version of every request; GitHub Enterprise Server knows it too. */
const API_VERSION = '2022-11-28';
/** A client that waits for rate limits, primary and secondary, and tries again what may be sent twice. */
function openGitHub({ token, apiUrl, retries = 3 }) {
    const Client = _octokit_rest__WEBPACK_IMPORTED_MODULE_0__/* .Octokit */ .E.plugin(_octokit_plugin_retry__WEBPACK_IMPORTED_MODULE_1__/* .retry */ .L, _octokit_plugin_throttling__WEBPACK_IMPORTED_MODULE_2__/* .throttling */ .A);
    const client = new Client({
        auth: token.reveal(),
        baseUrl: apiUrl.replace(/\/+$/, ''),
        userAgent: _version_js__WEBPACK_IMPORTED_MODULE_3__/* .USER_AGENT */ ._,
        request: { retries },
        retry: { doNotRetry: [400, 401, 403, 404, 409, 410, 422, 451] },
        throttle: {
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


/***/ }),

/***/ 8508:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ USER_AGENT)
/* harmony export */ });
/* unused harmony export VERSION */
/** The product's version, as it names itself to the vendor and on the command line; the same as in package.json. */
const VERSION = '0.1.0';
const USER_AGENT = `smooch-provision/${VERSION}`;


/***/ })

};
