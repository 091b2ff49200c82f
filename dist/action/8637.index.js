export const id = 8637;
export const ids = [8637];
export const modules = {

/***/ 8637:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   proxyFor: () => (/* binding */ proxyFor)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9473);
/* harmony import */ var _text_own_value_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2370);


function proxyFor(target, environment = process.env) {
    const protocol = target.protocol.replace(':', '');
    const variable = [`${protocol}_proxy`, 'all_proxy']
        .flatMap((name) => [name, name.toUpperCase()])
        .find((name) => (0,_text_own_value_js__WEBPACK_IMPORTED_MODULE_1__/* .ownValue */ .e)(environment, name));
    if (variable === undefined || isExcepted(target, environment))
        return undefined;
    const value = (0,_text_own_value_js__WEBPACK_IMPORTED_MODULE_1__/* .ownValue */ .e)(environment, variable) ?? '';
    const written = value.includes('://') ? value : `http://${value}`;
    if (!URL.canParse(written))
        throw unusable(variable, 'is not a URL');
    const url = new URL(written);
    if (url.protocol !== 'http:' && url.protocol !== 'https:') {
        throw unusable(variable, `has the scheme ${url.protocol}//, which is not supported`);
    }
    if (url.pathname.replace('/', '') !== '' || url.search !== '' || url.hash !== '') {
        throw unusable(variable, 'has more than a host and a port; percent-encode a password with / ? or #');
    }
    if (!isDecodable(url.username) || !isDecodable(url.password)) {
        throw unusable(variable, 'has a user name or password that is not percent-encoded');
    }
    return { url, name: `${url.hostname}:${url.port || (url.protocol === 'https:' ? '443' : '80')}` };
}
function isExcepted(target, environment) {
    const excepted = environment['no_proxy'] || environment['NO_PROXY'] || '';
    const host = target.hostname.toLowerCase();
    const port = target.port || (target.protocol === 'https:' ? '443' : '80');
    return excepted
        .toLowerCase()
        .split(/[\s,]+/)
        .filter((entry) => entry !== '')
        .some((entry) => {
        if (entry === '*')
            return true;
        const [, name = entry, onlyPort] = /^(.*[^:]|\[.*\]):(\d+)$/.exec(entry) ?? [];
        const [domain, own] = isIPv6(entry) ? [entry, undefined] : [name, onlyPort];
        if (own !== undefined && own !== port)
            return false;
        const bare = domain.replace(/^\*?\./, '');
        return host === bare || host === `[${bare}]` || host.endsWith(`.${bare}`);
    });
}
function isIPv6(entry) {
    return !entry.startsWith('[') && entry.split(':').length > 2;
}
function isDecodable(text) {
    try {
        decodeURIComponent(text);
        return true;
    }
    catch {
        return false;
    }
}
function unusable(variable, what) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ProvisionError */ .uv('proxy-unusable', `The proxy cannot be used: \`${variable}\` ${what}.`, {
        remedy: 'Write it as http://host:port, or exclude the host with `no_proxy`. Nothing was sent.',
    });
}


/***/ })

};
