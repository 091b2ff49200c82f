export const id = 1938;
export const ids = [1938];
export const modules = {

/***/ 1938:
/***/ ((__webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   applyInstance: () => (/* binding */ applyInstance)
/* harmony export */ });
/* harmony import */ var _github_event_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6830);
/* harmony import */ var _apply_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2127);
var __webpack_async_dependencies__ = __webpack_handle_async_dependencies__([_apply_js__WEBPACK_IMPORTED_MODULE_1__]);
_apply_js__WEBPACK_IMPORTED_MODULE_1__ = (__webpack_async_dependencies__.then ? (await __webpack_async_dependencies__)() : __webpack_async_dependencies__)[0];


async function applyInstance(account, run) {
    const before = await endOfPullRequest(run);
    if (before !== undefined) {
        const what = before === 'closed' ? 'is closed' : 'does not exist';
        run.found.skipped = `the pull request ${what}`;
        run.host.log.notice(`The pull request ${what}, so no instance is created for it.`);
        return;
    }
    const { found } = run;
    await (0,_apply_js__WEBPACK_IMPORTED_MODULE_1__/* .applyManifest */ .G)(account, run).catch((error) => found.errors.push(error));
    if ((await endOfPullRequest(run)) === undefined)
        return;
    run.host.log.warn('The pull request was closed during the run: its instance is deleted again.');
    const { plan, results = [] } = found;
    found.results = [];
    const { destroy } = await __webpack_require__.e(/* import() */ 4705).then(__webpack_require__.bind(__webpack_require__, 4705));
    await destroy(account, run).catch((error) => found.errors.push(error));
    const left = found.results.filter(({ status }) => status !== 'done');
    Object.assign(found, {
        plan,
        results: [...results, ...left],
        skipped: 'the pull request was closed during the run',
    });
    delete found.credentials;
    delete found.serviceAccounts;
}
async function endOfPullRequest({ ownership, pullRequests, host, }) {
    const { number } = (0,_github_event_js__WEBPACK_IMPORTED_MODULE_0__/* .readEvent */ .j)(host).pullRequest ?? {};
    const named = await pullRequests?.stateNow(ownership.instance ?? '');
    const state = named ?? (number === undefined ? undefined : await pullRequests?.stateNow(`pr-${number}`));
    return state === 'closed' || state === 'gone' ? state : undefined;
}

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } });

/***/ })

};
