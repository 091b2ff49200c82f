export const id = 2440;
export const ids = [2440];
export const modules = {

/***/ 2440:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ driftIn),
/* harmony export */   reportDrift: () => (/* binding */ reportDrift)
/* harmony export */ });
/* harmony import */ var _reconcile_plan_drift_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2852);
/* harmony import */ var _words_action_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1115);
/* harmony import */ var _words_total_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(991);
/* harmony import */ var _words_value_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3036);




function driftIn({ changes }) {
    return changes.filter(_reconcile_plan_drift_js__WEBPACK_IMPORTED_MODULE_2__/* .isDrift */ ._);
}
function reportDrift(plan, manifest, { log, fails }) {
    const drift = driftIn(plan);
    const ailing = plan.warnings.filter(({ status }) => status !== undefined);
    if (drift.length + ailing.length === 0)
        return undefined;
    const differences = [...drift.flatMap(differencesOf), ...ailing.map(ailmentOf)];
    for (const { address, message } of differences.slice(0, PLACES)) {
        log.warn(message, manifest.place(address), { code: 'drift-warning', address });
    }
    const left = differences.length - PLACES;
    if (left > 0)
        log.info(`and ${(0,_words_total_js__WEBPACK_IMPORTED_MODULE_1__/* .counted */ .hS)(left, 'more difference')}; the plan lists them all`);
    const counts = {};
    for (const { action } of drift)
        counts[action] = (counts[action] ?? 0) + 1;
    const total = [
        ...(drift.length === 0 ? [] : [`The account differs from the manifest: ${(0,_words_total_js__WEBPACK_IMPORTED_MODULE_1__/* .plannedTotal */ .f7)(counts)}.`]),
        ...ailmentText(ailing),
    ].join(' ');
    if (!fails) {
        log.notice(total);
        return undefined;
    }
    const remedy = drift.length > 0
        ? 'Run `mode: apply` to restore what the manifest declares, or add the changes in the account to ' +
            'the manifest.'
        : ailing.every(({ status }) => status === 'blocked')
            ? 'Replace what is in the way with `prune`, as the warnings say, or set `api` back.'
            : 'Fix it at its source (a dashboard, an expired certificate, a consent): a run cannot.';
    return { code: 'drift', message: total, remedy: `${remedy} \`fail-on-drift: false\` only reports it.` };
}
const PLACES = 10;
const VALUE = 120;
function ailmentText(ailing) {
    if (ailing.length === 0)
        return [];
    const statuses = [...new Set(ailing.flatMap(({ status }) => status ?? []))].sort().join(', ');
    return [`${(0,_words_total_js__WEBPACK_IMPORTED_MODULE_1__/* .counted */ .hS)(ailing.length, 'resource')} not working (${statuses}); see the warnings.`];
}
function ailmentOf({ address, message }) {
    return { address, message: `${address}: ${message}` };
}
function differencesOf(change) {
    const { address, action, fields, why } = change;
    if (action !== 'update')
        return [{ address, message: `${address}: to ${_words_action_js__WEBPACK_IMPORTED_MODULE_0__/* .ACTIONS */ .k[action].verb}, ${why}` }];
    return fields.map((field) => ({
        address: `${address}.${field.path}`,
        message: `${address}.${field.path} differs: ${differenceText(field)}`,
    }));
}
function differenceText(field) {
    const difference = (0,_words_value_js__WEBPACK_IMPORTED_MODULE_3__/* .differenceOf */ .Pq)(field);
    if (difference.kind === 'value')
        return `${(0,_words_value_js__WEBPACK_IMPORTED_MODULE_3__/* .valueText */ .Ru)(difference.before, VALUE)} in the account, ${(0,_words_value_js__WEBPACK_IMPORTED_MODULE_3__/* .valueText */ .Ru)(difference.after, VALUE)} in the manifest`;
    const only = (values, where) => values.length === 0 ? [] : [`${(0,_words_value_js__WEBPACK_IMPORTED_MODULE_3__/* .valueText */ .Ru)(values, VALUE)} only in the ${where}`];
    return [...only(difference.removed, 'account'), ...only(difference.added, 'manifest')].join(', ');
}


/***/ })

};
