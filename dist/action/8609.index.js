export const id = 8609;
export const ids = [8609];
export const modules = {

/***/ 8609:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   maskedAppIdOutputs: () => (/* binding */ maskedAppIdOutputs)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6991);
/* harmony import */ var _runtime_regular_file_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8706);
/* harmony import */ var _text_own_value_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2370);




const LARGEST = 1_000_000;
const WITH_APP_IDS = /steps\.[\w-]+\.outputs\.(app-id|app-ids)\b/;
async function maskedAppIdOutputs(environment, workspace) {
    const [, file] = /^[^/]+\/[^/]+\/(\.github\/workflows\/[^@/]+)@/.exec(environment['GITHUB_WORKFLOW_REF'] ?? '') ?? [];
    if (file === undefined)
        return [];
    try {
        const workflow = (0,yaml__WEBPACK_IMPORTED_MODULE_1__/* .parse */ .qg)((0,_runtime_regular_file_js__WEBPACK_IMPORTED_MODULE_2__/* .readRegularFile */ .XF)((0,_runtime_regular_file_js__WEBPACK_IMPORTED_MODULE_2__/* .pathWithin */ .RY)(node_path__WEBPACK_IMPORTED_MODULE_0__.join(workspace, file), [workspace]), LARGEST).toString('utf8'));
        return entries(member(workflow, 'jobs')).flatMap(([job, body]) => entries(member(body, 'outputs'))
            .filter(([, value]) => typeof value === 'string' && WITH_APP_IDS.test(value))
            .map(([name]) => `jobs.${job}.outputs.${name}`));
    }
    catch {
        return [];
    }
}
function member(value, name) {
    return typeof value === 'object' && value !== null
        ? (0,_text_own_value_js__WEBPACK_IMPORTED_MODULE_3__/* .ownValue */ .e)(value, name)
        : undefined;
}
function entries(value) {
    return typeof value === 'object' && value !== null ? Object.entries(value) : [];
}


/***/ })

};
