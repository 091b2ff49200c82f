export const id = 7067;
export const ids = [7067];
export const modules = {

/***/ 9448:
/***/ ((__webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   sweep: () => (/* binding */ sweep)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9473);
/* harmony import */ var _kinds_subjects_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1571);
/* harmony import */ var _reconcile_marks_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8905);
/* harmony import */ var _reconcile_observe_own_apps_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9289);
/* harmony import */ var _reconcile_observe_take_down_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5446);
/* harmony import */ var _reconcile_subject_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(4015);
/* harmony import */ var _teardown_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7123);
/* harmony import */ var _teardown_part_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(1457);
var __webpack_async_dependencies__ = __webpack_handle_async_dependencies__([_kinds_subjects_js__WEBPACK_IMPORTED_MODULE_1__, _teardown_js__WEBPACK_IMPORTED_MODULE_5__, _teardown_part_js__WEBPACK_IMPORTED_MODULE_6__]);
([_kinds_subjects_js__WEBPACK_IMPORTED_MODULE_1__, _teardown_js__WEBPACK_IMPORTED_MODULE_5__, _teardown_part_js__WEBPACK_IMPORTED_MODULE_6__] = __webpack_async_dependencies__.then ? (await __webpack_async_dependencies__)() : __webpack_async_dependencies__);








async function sweep(account, run) {
    const { ownership, options, found } = run;
    (0,_teardown_js__WEBPACK_IMPORTED_MODULE_5__/* .refuseAppKey */ .h)(run);
    let doubts = [];
    const look = async (reading) => {
        const all = await account.listApps();
        const listed = all.filter((app) => !(0,_reconcile_marks_js__WEBPACK_IMPORTED_MODULE_2__/* .isCopied */ .Ro)(app));
        const { instances, copies } = instancesIn(all, ownership);
        const reasons = await reasonsToSweep(instances, reading);
        logKept(instances.size, instances.size - reasons.size, reading);
        const parts = await partsToSweep(account, { listed, instances, reasons }, reading);
        doubts = parts.flatMap((part) => part.doubts);
        const clear = parts.filter((part) => part.doubts.length === 0);
        const warnings = copies.map(copyWarningIn);
        return { parts: clear, warnings, problems: [], maxDeletes: options.maxDeletes };
    };
    try {
        await (0,_teardown_js__WEBPACK_IMPORTED_MODULE_5__/* .takeDown */ .a)(account, look, run);
    }
    finally {
        for (const { address, message } of doubts) {
            const error = new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ProvisionError */ .uv('ambiguous', `${address}: ${message}`, {
                remedy: 'Nothing of this instance was deleted.',
            });
            found.errors.push(error);
        }
    }
}
function logKept(count, kept, { ownership, host, pullRequests }) {
    host.log.info(`Instances of ${ownership.owner}: ${count}. Kept: ${kept}.`);
    if (pullRequests === undefined && kept > 0) {
        host.log.info('Only expired instances are deleted: closed pull requests are not looked up without a GitHub token (GITHUB_TOKEN on a terminal) and GITHUB_REPOSITORY.');
    }
}
async function partsToSweep(account, { listed, instances, reasons, }, run) {
    const { options, host, abilities } = run;
    const { apps, serviceAccounts: declared, publish } = run.manifest;
    const isEmpty = apps.length + declared.length === 0;
    const parts = [];
    const list = (0,_teardown_part_js__WEBPACK_IMPORTED_MODULE_6__/* .listOnce */ .A)(account);
    for (const [instance, why] of reasons) {
        const manifest = publish.length + declared.length === 0 ? run.manifest : await run.manifestOf(instance);
        const ownership = { ...run.ownership, instance };
        const own = await (0,_reconcile_observe_take_down_js__WEBPACK_IMPORTED_MODULE_4__/* .appsToTakeDown */ .P)(account, instances.get(instance) ?? [], {
            ownership,
            declared: [],
            subject: _kinds_subjects_js__WEBPACK_IMPORTED_MODULE_1__/* .APPS */ .h,
            abilities,
            width: options.maxInFlight,
            now: host.now(),
        });
        const serviceAccounts = isEmpty
            ? undefined
            : manifest?.serviceAccounts.map((one) => ({ ...one, name: (0,_reconcile_subject_js__WEBPACK_IMPORTED_MODULE_7__/* .nameInInstance */ .M)(one.name, instance) }));
        const about = { ...run, listed, list, publish: manifest?.publish ?? [], ownership, serviceAccounts };
        parts.push(await (0,_teardown_part_js__WEBPACK_IMPORTED_MODULE_6__/* .partOf */ .B)(account, about, { ...own, why, within: `instances.${instance}.` }));
    }
    return parts;
}
function copyWarningIn(copy) {
    const { address, message } = (0,_reconcile_observe_own_apps_js__WEBPACK_IMPORTED_MODULE_3__/* .copyWarning */ .CA)(copy, _kinds_subjects_js__WEBPACK_IMPORTED_MODULE_1__/* .APPS */ .h);
    return { address: `instances.${(0,_reconcile_marks_js__WEBPACK_IMPORTED_MODULE_2__/* .instanceOf */ .hR)(copy.metadata)}.${address}`, message };
}
function instancesIn(all, ownership) {
    const instances = new Map();
    const copies = [];
    for (const app of all) {
        const instance = (0,_reconcile_marks_js__WEBPACK_IMPORTED_MODULE_2__/* .instanceOf */ .hR)(app.metadata);
        if (instance === undefined || !(0,_reconcile_marks_js__WEBPACK_IMPORTED_MODULE_2__/* .isOwnedBy */ .D0)(app.metadata, { ...ownership, instance }))
            continue;
        if ((0,_reconcile_marks_js__WEBPACK_IMPORTED_MODULE_2__/* .isCopied */ .Ro)(app)) {
            copies.push(app);
            continue;
        }
        const known = instances.get(instance);
        if (known === undefined)
            instances.set(instance, [app]);
        else
            known.push(app);
    }
    return { instances, copies };
}
async function reasonsToSweep(instances, { host, pullRequests }) {
    const now = host.now();
    const reasons = new Map();
    for (const [instance, apps] of instances) {
        const state = await pullRequests?.stateOf(instance);
        if (state === 'open' || state === 'unknown')
            continue;
        if (state === 'closed' || state === 'gone') {
            reasons.set(instance, state === 'closed' ? 'its pull request is closed' : 'its pull request does not exist');
            continue;
        }
        const expiries = apps.map(({ metadata }) => (0,_reconcile_marks_js__WEBPACK_IMPORTED_MODULE_2__/* .expiryOf */ .p1)(metadata));
        if (expiries.every((expiry) => expiry !== undefined && expiry <= now)) {
            const last = Math.max(...expiries.map((expiry) => expiry ?? 0));
            reasons.set(instance, `expired at ${new Date(last).toISOString()}`);
        }
    }
    return reasons;
}

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } });

/***/ }),

/***/ 1457:
/***/ ((__webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ listOnce),
/* harmony export */   B: () => (/* binding */ partOf)
/* harmony export */ });
/* harmony import */ var _kinds_subjects_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1571);
/* harmony import */ var _reconcile_marks_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8905);
/* harmony import */ var _reconcile_observe_observe_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8578);
/* harmony import */ var _reconcile_observe_own_apps_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9289);
/* harmony import */ var _reconcile_plan_diff_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6748);
/* harmony import */ var _reconcile_subject_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(4015);
/* harmony import */ var _unpublish_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3897);
var __webpack_async_dependencies__ = __webpack_handle_async_dependencies__([_kinds_subjects_js__WEBPACK_IMPORTED_MODULE_0__]);
_kinds_subjects_js__WEBPACK_IMPORTED_MODULE_0__ = (__webpack_async_dependencies__.then ? (await __webpack_async_dependencies__)() : __webpack_async_dependencies__)[0];







async function partOf(account, run, { apps: owned, twins, doubts, warnings, why, within }) {
    const { ownership, manifest, listed } = run;
    const declaredKeys = new Set(manifest.apps.map(({ key }) => key));
    const isMeant = ({ metadata }) => ownership.instance !== undefined || declaredKeys.has((0,_reconcile_marks_js__WEBPACK_IMPORTED_MODULE_1__/* .appKeyOf */ .QO)(metadata) ?? '');
    const apps = owned.filter(isMeant);
    const contents = await (0,_reconcile_observe_observe_js__WEBPACK_IMPORTED_MODULE_2__/* .contentsOf */ .KD)(account, apps, {
        subject: _kinds_subjects_js__WEBPACK_IMPORTED_MODULE_0__/* .APPS */ .h,
        abilities: run.abilities,
        width: run.options.maxInFlight,
        now: run.host.now(),
    });
    const deletion = (subject, actual) => {
        const { kind } = subject;
        const address = within +
            (kind === _kinds_subjects_js__WEBPACK_IMPORTED_MODULE_0__/* .APPS */ .h.kind && twins.has(actual.id)
                ? (0,_reconcile_observe_own_apps_js__WEBPACK_IMPORTED_MODULE_3__/* .twinAddress */ .zF)(actual, subject)
                : (0,_reconcile_subject_js__WEBPACK_IMPORTED_MODULE_6__/* .addressOf */ .c)(subject, (0,_reconcile_marks_js__WEBPACK_IMPORTED_MODULE_1__/* .appKeyOf */ .QO)(actual.metadata) ?? actual.id));
        return { actual, change: (0,_reconcile_plan_diff_js__WEBPACK_IMPORTED_MODULE_4__/* .deletionOf */ .Y)(actual, { address, kind, why, inside: contents.get(actual.id) }) };
    };
    const { goingServices } = await __webpack_require__.e(/* import() */ 5380).then(__webpack_require__.bind(__webpack_require__, 5380));
    const leaving = new Set(apps.map(({ id }) => id));
    const services = await goingServices(account, { ...run, declared: run.serviceAccounts, leaving });
    const all = [...apps, ...services.going];
    const publish = run.publish ?? manifest.publish;
    const unpublishing = await (0,_unpublish_js__WEBPACK_IMPORTED_MODULE_5__/* .planUnpublishing */ .g9)({ publish }, { apps: all, others: (0,_unpublish_js__WEBPACK_IMPORTED_MODULE_5__/* .staying */ .WK)(listed, all), why, within }, run);
    const placed = (problem) => {
        const address = within + problem.address;
        return { address, message: problem.message, place: within === '' ? manifest.place(address) : undefined };
    };
    return {
        ownership,
        apps: apps.map((app) => deletion(_kinds_subjects_js__WEBPACK_IMPORTED_MODULE_0__/* .APPS */ .h, app)),
        services: services.going.map((one) => deletion(_kinds_subjects_js__WEBPACK_IMPORTED_MODULE_0__/* .SERVICE_ACCOUNTS */ .tC, one)),
        linked: services.linked,
        unpublishing,
        doubts: [...doubts.filter(({ app }) => isMeant(app)), ...services.problems].map(placed),
        warnings: [...warnings, ...services.warnings].map(placed),
    };
}
function listOnce({ serviceAccounts }) {
    let listed;
    return () => {
        listed ??= serviceAccounts?.listApps() ?? Promise.resolve([]);
        return listed;
    };
}

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } });

/***/ }),

/***/ 7123:
/***/ ((__webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ takeDown),
/* harmony export */   h: () => (/* binding */ refuseAppKey)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9473);
/* harmony import */ var _kinds_subjects_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1571);
/* harmony import */ var _reconcile_apply_apply_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2196);
/* harmony import */ var _reconcile_plan_guard_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2058);
/* harmony import */ var _reconcile_plan_plan_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(940);
/* harmony import */ var _reconcile_plan_policies_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7169);
/* harmony import */ var _report_log_plan_log_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(6144);
/* harmony import */ var _report_plan_document_file_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(981);
/* harmony import */ var _secrets_redaction_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(7799);
/* harmony import */ var _approval_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(3084);
/* harmony import */ var _carry_out_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(3545);
/* harmony import */ var _results_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(9645);
/* harmony import */ var _strict_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(2794);
/* harmony import */ var _unpublish_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(3897);
var __webpack_async_dependencies__ = __webpack_handle_async_dependencies__([_kinds_subjects_js__WEBPACK_IMPORTED_MODULE_1__, _report_log_plan_log_js__WEBPACK_IMPORTED_MODULE_6__, _carry_out_js__WEBPACK_IMPORTED_MODULE_10__]);
([_kinds_subjects_js__WEBPACK_IMPORTED_MODULE_1__, _report_log_plan_log_js__WEBPACK_IMPORTED_MODULE_6__, _carry_out_js__WEBPACK_IMPORTED_MODULE_10__] = __webpack_async_dependencies__.then ? (await __webpack_async_dependencies__)() : __webpack_async_dependencies__);














async function takeDown(account, look, run) {
    const { options, host, found } = run;
    const plan = async (reading) => shown(await look(reading), reading);
    const first = await plan(run);
    (0,_strict_js__WEBPACK_IMPORTED_MODULE_12__/* .refuseWarnings */ .I)(options, found);
    if (options.dryRun) {
        host.log.notice('Nothing was deleted: `dry-run` is on.');
        return;
    }
    const { teardown, difference, unpublishing } = await (0,_approval_js__WEBPACK_IMPORTED_MODULE_9__/* .approved */ .C)(first, plan, run);
    const changes = (0,_reconcile_plan_plan_js__WEBPACK_IMPORTED_MODULE_4__/* .changesOf */ .fs)(difference);
    const unpublished = await (0,_unpublish_js__WEBPACK_IMPORTED_MODULE_13__/* .unpublishAll */ .sb)(unpublishing, run);
    const freed = (0,_reconcile_plan_policies_js__WEBPACK_IMPORTED_MODULE_5__/* .withPolicies */ .b)(difference, { stillPublished: unpublished.holding });
    const rounds = await deleteAll(account, teardown.parts, (0,_carry_out_js__WEBPACK_IMPORTED_MODULE_10__/* .applyContext */ .S)(account, run, changes.length), (stray) => freed.undeclaredApps.includes(stray));
    found.results = [
        ...(0,_results_js__WEBPACK_IMPORTED_MODULE_11__/* .resultsOf */ .qS)(changes, rounds).map((0,_unpublish_js__WEBPACK_IMPORTED_MODULE_13__/* .explainKept */ .W_)(difference, unpublished.holding)),
        ...unpublished.results,
    ];
    (0,_results_js__WEBPACK_IMPORTED_MODULE_11__/* .reportBeside */ .tC)(changes, rounds, run);
}
async function shown(teardown, run) {
    const unpublishing = teardown.parts.flatMap((part) => part.unpublishing ?? []);
    const difference = differenceOf(teardown, unpublishing);
    await showPlan(difference, unpublishing, run);
    const counted = (0,_reconcile_plan_plan_js__WEBPACK_IMPORTED_MODULE_4__/* .changesOf */ .fs)(difference).filter(({ kind }) => kind === _kinds_subjects_js__WEBPACK_IMPORTED_MODULE_1__/* .APPS */ .h.kind);
    const otherwise = 'find out why so many instances are no longer needed: the plan gives the reason for each';
    (0,_reconcile_plan_guard_js__WEBPACK_IMPORTED_MODULE_3__/* .guard */ .a)(counted, difference.problems, teardown.maxDeletes, otherwise);
    return { teardown, difference, unpublishing };
}
function differenceOf({ parts, problems, warnings = [] }, unpublishing) {
    return {
        ...NOTHING,
        undeclaredApps: parts.flatMap(({ apps, services }) => [...services, ...apps]),
        problems: [...problems, ...unpublishing.flatMap((one) => one.problems)],
        warnings: [
            ...warnings,
            ...parts.flatMap((part) => part.warnings),
            ...unpublishing.flatMap((one) => one.warnings),
        ],
    };
}
async function showPlan(difference, unpublishing, { manifest, options, ownership, host, found }) {
    const { log, keeper } = host;
    const unpublished = unpublishing.flatMap(({ deletions }) => deletions);
    const whole = (0,_reconcile_plan_plan_js__WEBPACK_IMPORTED_MODULE_4__/* .planOf */ .XC)(difference, {
        api: manifest.api,
        ownership,
        warnings: [],
        publishing: { changes: unpublished.map(({ change }) => change), unchanged: [] },
        concealment: manifest.concealment,
    });
    const plan = (0,_secrets_redaction_js__WEBPACK_IMPORTED_MODULE_8__/* .redacted */ .p)(whole, (text) => keeper.redact(text));
    found.plan = plan;
    if (plan.changes.length === 0) {
        log.info('Nothing to delete.');
        for (const { address, message } of plan.warnings)
            log.warn(`${address}: ${message}`, undefined, { code: 'account-warning', address });
    }
    else
        (0,_report_log_plan_log_js__WEBPACK_IMPORTED_MODULE_6__/* .logPlan */ .u)(log, plan, options.baseUrl);
    const planFile = await (0,_report_plan_document_file_js__WEBPACK_IMPORTED_MODULE_7__/* .keepDocument */ .x)('plan', plan, options.planFile, host);
    if (planFile !== undefined)
        found.planFile = planFile;
}
async function deleteAll(account, parts, context, isFree) {
    const isLinked = ({ linked }, { actual }) => linked.has(actual.id);
    const first = parts.flatMap((part) => part.apps.filter((app) => isLinked(part, app)));
    const services = parts.flatMap((part) => part.services);
    const rounds = [];
    const remove = async (steps, pass = context) => {
        if (steps.some(isFree))
            rounds.push(await (0,_reconcile_apply_apply_js__WEBPACK_IMPORTED_MODULE_2__/* .apply */ .B)({ ...NOTHING, undeclaredApps: steps.filter(isFree) }, pass));
    };
    await remove(first);
    if (services.length > 0) {
        const { serviceContext } = await __webpack_require__.e(/* import() */ 4411).then(__webpack_require__.bind(__webpack_require__, 4411));
        await remove(services, serviceContext(account, context));
    }
    const isDone = ({ change }) => rounds.some(({ score }) => score.isDone(change));
    const last = [];
    for (const part of parts) {
        const rest = part.apps.filter((app) => !isLinked(part, app));
        if (part.services.every(isDone))
            last.push(...rest);
        else
            for (const { change } of rest)
                rounds.at(-1)?.score.notStarted(change, SERVICE_LEFT);
    }
    await remove(last);
    return rounds;
}
const SERVICE_LEFT = 'a service account that goes with it still exists';
const NOTHING = { apps: [], undeclaredApps: [], unmanaged: [], warnings: [], problems: [] };
function refuseAppKey({ abilities, options }) {
    if (abilities.wholeAccount)
        return;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ProvisionError */ .uv('not-allowed', `An app key (\`app_…\`) cannot delete apps, so \`mode: ${options.mode}\` cannot work.`, {
        remedy: 'Use an account key (`act_…`) or a service account key (`svc_…`).',
    });
}

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } });

/***/ }),

/***/ 5446:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ appsToTakeDown)
/* harmony export */ });
/* harmony import */ var _marks_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8905);
/* harmony import */ var _match_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8557);
/* harmony import */ var _observe_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8578);



async function appsToTakeDown(account, listed, about) {
    const { ownership, declared, subject, abilities, width, now } = about;
    const owner = { owner: ownership.owner, instance: ownership.instance };
    const pinned = declared.filter(({ id }) => id !== undefined);
    const match = (barren) => (0,_match_js__WEBPACK_IMPORTED_MODULE_1__/* .matchApps */ .K)(pinned, listed, owner, subject, undefined, barren);
    const first = match();
    const barren = await (0,_observe_js__WEBPACK_IMPORTED_MODULE_2__/* .barrenAmong */ .B)(account, first.unproven, { subject, abilities, width, now });
    const { apps, undeclaredApps, twins, doubts, warnings } = barren.size === 0 ? first : match(barren);
    const bound = apps.flatMap(({ actual }) => actual !== undefined && (0,_marks_js__WEBPACK_IMPORTED_MODULE_0__/* .isOurs */ .MU)(actual, ownership) ? [actual] : []);
    return { apps: [...bound, ...undeclaredApps], twins, doubts, warnings };
}


/***/ })

};
