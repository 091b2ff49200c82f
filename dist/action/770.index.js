export const id = 770;
export const ids = [770];
export const modules = {

/***/ 9770:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   destroy: () => (/* binding */ destroy),
/* harmony export */   sweep: () => (/* binding */ sweep)
/* harmony export */ });
/* harmony import */ var _applying_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2247);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9473);
/* harmony import */ var _reconcile_apply_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2229);
/* harmony import */ var _reconcile_guard_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6078);
/* harmony import */ var _reconcile_marks_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(8905);
/* harmony import */ var _reconcile_plan_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5568);
/* harmony import */ var _report_document_file_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7001);
/* harmony import */ var _report_plan_log_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(3019);
/** Taking down: `destroy` for one owner and instance, `sweep` for instances that nobody needs any more. */








/**
 * Deletes what belongs to the run's owner and instance. Without an instance that is production: it wants the owner's name
 * as `confirm`, takes only the apps of the manifest, and refuses protected ones.
 */
async function destroy(account, run) {
    const { ownership, options, manifest } = run;
    refuseAppKey(run);
    const production = ownership.instance === undefined;
    if (production && options.confirm !== ownership.owner)
        throw unconfirmed(ownership.owner);
    const declared = new Map(manifest.apps.map((app) => [app.key, app]));
    const apps = (await account.listApps())
        .filter(({ metadata }) => (0,_reconcile_marks_js__WEBPACK_IMPORTED_MODULE_7__/* .isOwnedBy */ .D0)(metadata, ownership))
        .filter(({ metadata }) => !production || declared.has((0,_reconcile_marks_js__WEBPACK_IMPORTED_MODULE_7__/* .appKeyOf */ .QO)(metadata) ?? ''));
    const problems = production ? protectedAmong(apps, run) : [];
    const why = production ? 'destroyed by its owner' : `part of the instance ${ownership.instance}`;
    const strays = apps.map((app) => deletion(app, `apps.${(0,_reconcile_marks_js__WEBPACK_IMPORTED_MODULE_7__/* .appKeyOf */ .QO)(app.metadata) ?? app.id}`, why));
    await takeDown(account, strays, problems, Number.POSITIVE_INFINITY, run);
}
/**
 * Deletes the owner's instances that have expired, and with a token those whose pull request is closed; an instance
 * of an open pull request stays, expired or not. `max-deletes` counts apps.
 */
async function sweep(account, run) {
    const { ownership, options, surroundings } = run;
    refuseAppKey(run);
    const instances = new Map();
    for (const app of await account.listApps()) {
        const instance = (0,_reconcile_marks_js__WEBPACK_IMPORTED_MODULE_7__/* .instanceOf */ .hR)(app.metadata);
        if ((0,_reconcile_marks_js__WEBPACK_IMPORTED_MODULE_7__/* .ownerOf */ .bf)(app.metadata) !== ownership.owner || instance === undefined)
            continue;
        instances.set(instance, [...(instances.get(instance) ?? []), app]);
    }
    const reasons = await reasonsToSweep(instances, run);
    const strays = [...instances].flatMap(([instance, apps]) => {
        const why = reasons.get(instance);
        if (why === undefined)
            return [];
        return apps.map((app) => deletion(app, `instances.${instance}.apps.${(0,_reconcile_marks_js__WEBPACK_IMPORTED_MODULE_7__/* .appKeyOf */ .QO)(app.metadata) ?? app.id}`, why));
    });
    const kept = instances.size - reasons.size;
    surroundings.log.info(`${instances.size} instances of ${ownership.owner}; ${kept} are still needed.`);
    await takeDown(account, strays, [], options.maxDeletes, run);
}
/** Why each instance may go; those that stay have no entry. */
async function reasonsToSweep(instances, { surroundings }) {
    const now = surroundings.now();
    const reasons = new Map();
    for (const [instance, apps] of instances) {
        const state = await surroundings.pullRequests?.stateOf(instance);
        if (state === 'open' || state === 'unknown')
            continue;
        if (state === 'closed' || state === 'gone') {
            reasons.set(instance, state === 'closed' ? 'its pull request is closed' : 'its pull request does not exist');
            continue;
        }
        const expiries = apps.map(({ metadata }) => (0,_reconcile_marks_js__WEBPACK_IMPORTED_MODULE_7__/* .expiryOf */ .p1)(metadata));
        // Only when all of it has expired: a half-renewed instance is in use.
        if (expiries.every((expiry) => expiry !== undefined && expiry <= now)) {
            const last = Math.max(...expiries.map((expiry) => expiry ?? 0));
            reasons.set(instance, `expired at ${new Date(last).toISOString()}`);
        }
    }
    return reasons;
}
async function takeDown(account, strays, problems, maxDeletes, run) {
    const { manifest, options, ownership, surroundings, found } = run;
    const { log } = surroundings;
    const difference = { apps: [], strays, unmanaged: [], warnings: [], problems };
    const plan = (0,_reconcile_plan_js__WEBPACK_IMPORTED_MODULE_4__/* .planOf */ .XC)(difference, { api: manifest.api, ownership, warnings: [] });
    found.plan = plan;
    (0,_report_plan_log_js__WEBPACK_IMPORTED_MODULE_6__/* .logPlan */ .u)(log, plan);
    const planFile = await (0,_report_document_file_js__WEBPACK_IMPORTED_MODULE_5__/* .keepDocument */ .x)('plan', plan, options.planFile, surroundings);
    if (planFile !== undefined)
        found.planFile = planFile;
    (0,_reconcile_guard_js__WEBPACK_IMPORTED_MODULE_3__/* .guard */ .a)(plan.changes, problems, maxDeletes);
    if (options.dryRun) {
        log.info('Nothing was deleted: `dry-run` is on.');
        return;
    }
    const changes = (0,_reconcile_plan_js__WEBPACK_IMPORTED_MODULE_4__/* .changesOf */ .fs)(difference);
    const applied = await (0,_reconcile_apply_js__WEBPACK_IMPORTED_MODULE_2__/* .apply */ .B)(difference, (0,_applying_js__WEBPACK_IMPORTED_MODULE_0__/* .applyContext */ .S$)(account, run, changes.length));
    found.results = (0,_applying_js__WEBPACK_IMPORTED_MODULE_0__/* .resultsOf */ .qS)(changes, [applied]);
    await (0,_applying_js__WEBPACK_IMPORTED_MODULE_0__/* .keepResults */ .eT)(run);
    (0,_applying_js__WEBPACK_IMPORTED_MODULE_0__/* .reportBeside */ .tC)(changes, [applied], run);
}
function deletion(actual, address, why) {
    const change = { address, kind: 'app', action: 'delete', id: actual.id, fields: [], why };
    return { actual, change };
}
function protectedAmong(apps, { manifest }) {
    const declared = new Map(manifest.apps.map((app) => [app.key, app]));
    return apps
        .filter(({ metadata }) => (0,_reconcile_marks_js__WEBPACK_IMPORTED_MODULE_7__/* .isProtected */ .bz)(metadata) || declared.get((0,_reconcile_marks_js__WEBPACK_IMPORTED_MODULE_7__/* .appKeyOf */ .QO)(metadata) ?? '')?.protect === true)
        .map(({ id, metadata }) => {
        const address = `apps.${(0,_reconcile_marks_js__WEBPACK_IMPORTED_MODULE_7__/* .appKeyOf */ .QO)(metadata) ?? id}`;
        const message = `the app ${id} has \`protect: true\`. Apply it with \`protect: false\` first if it is really to go.`;
        return { address, message, place: manifest.place(address) };
    });
}
function unconfirmed(owner) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ProvisionError */ .uv('`destroy` without an `instance` deletes production, and `confirm` is not the owner.', {
        remedy: `If that is meant, set \`confirm: ${owner}\`; to take a preview down, name its \`instance\`.`,
    });
}
function refuseAppKey({ abilities, options }) {
    if (abilities.wholeAccount)
        return;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ProvisionError */ .uv(`An app key (\`app_…\`) cannot delete apps, so \`mode: ${options.mode}\` cannot work.`, {
        remedy: 'Use an account key (`act_…`) or a service account key (`svc_…`).',
    });
}


/***/ })

};
