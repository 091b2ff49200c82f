export const id = 7198;
export const ids = [7198];
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


/***/ })

};
