export const id = 6106;
export const ids = [6106];
export const modules = {

/***/ 6106:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   checkTarget: () => (/* binding */ checkTarget)
/* harmony export */ });
/* harmony import */ var _network_connections_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9744);

const HEAD_TIMEOUT = 5000;
const FIRST_PAUSE = 1000;
const LONGEST_PAUSE = 15_000;
async function checkTarget(target, waitSeconds, stop) {
    const deadline = Date.now() + waitSeconds * 1000;
    for (let pause = FIRST_PAUSE;; pause = Math.min(LONGEST_PAUSE, pause * 1.5)) {
        const why = await whyRefused(target);
        if (why === undefined)
            return undefined;
        const left = deadline - Date.now();
        if (left <= 0 || stop.reason !== undefined)
            return { target, why };
        await stop.pause(Math.min(pause, left));
    }
}
async function whyRefused(target) {
    const url = new URL(target);
    const answer = await head(url);
    if (answer.fine)
        return undefined;
    const root = new URL('/', url);
    if (root.href === url.href)
        return answer.what;
    const rootAnswer = await head(root);
    if (rootAnswer.fine)
        return undefined;
    return rootAnswer.what === answer.what
        ? answer.what
        : `${answer.what}; its host, at \`/\`, ${rootAnswer.what}`;
}
async function head(url) {
    const { agent, request, proxy } = await (0,_network_connections_js__WEBPACK_IMPORTED_MODULE_0__/* .connectionsTo */ .L)(url, 1);
    return new Promise((resolve) => {
        const failed = (what) => {
            agent.destroy();
            resolve({ fine: false, what });
        };
        const outgoing = request(url, {
            method: 'HEAD',
            agent,
            signal: AbortSignal.timeout(HEAD_TIMEOUT),
            headers: { 'user-agent': 'smooch-provision' },
        });
        outgoing.on('response', (response) => {
            response.resume();
            agent.destroy();
            const status = response.statusCode ?? 0;
            resolve({ fine: status >= 200 && status < 400, what: `answers HEAD with ${status}` });
        });
        let isReached = proxy === undefined;
        outgoing.on('proxyConnect', ({ statusCode }) => {
            isReached = true;
            if (statusCode !== 200)
                failed(`cannot be checked: the proxy ${proxy} answers ${statusCode}`);
        });
        outgoing.on('error', (error) => failed(isReached ? words(error) : `cannot be checked: the proxy ${proxy} ${words(error)}`));
        outgoing.end();
    });
}
function words(error) {
    const code = error.code ?? '';
    if (code === 'ENOTFOUND' || code === 'EAI_AGAIN')
        return `has no address in the DNS (${code})`;
    if (code === 'ECONNREFUSED')
        return 'refuses connections (ECONNREFUSED)';
    if (code === 'ECONNRESET')
        return 'resets the connection (ECONNRESET)';
    if (error.name === 'TimeoutError' || error.name === 'AbortError' || code === 'ETIMEDOUT') {
        return `does not answer HEAD within ${HEAD_TIMEOUT / 1000} s`;
    }
    if (/CERT|SIGNED|SSL|TLS|ALTNAME/.test(`${code} ${error.message}`)) {
        return `has an untrusted TLS certificate or no TLS (${code || error.message})`;
    }
    return `cannot be reached (${code || error.message})`;
}


/***/ })

};
