export const id = 67;
export const ids = [67];
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
/* harmony import */ var _teardown_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7123);
/* harmony import */ var _teardown_part_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(1457);
var __webpack_async_dependencies__ = __webpack_handle_async_dependencies__([_kinds_subjects_js__WEBPACK_IMPORTED_MODULE_1__, _teardown_js__WEBPACK_IMPORTED_MODULE_5__, _teardown_part_js__WEBPACK_IMPORTED_MODULE_6__]);
([_kinds_subjects_js__WEBPACK_IMPORTED_MODULE_1__, _teardown_js__WEBPACK_IMPORTED_MODULE_5__, _teardown_part_js__WEBPACK_IMPORTED_MODULE_6__] = __webpack_async_dependencies__.then ? (await __webpack_async_dependencies__)() : __webpack_async_dependencies__);







async function sweep(account, run) {
    const { ownership, options, found } = run;
    (0,_teardown_js__WEBPACK_IMPORTED_MODULE_5__/* .refuseAppKey */ .h)(run);
    const all = await account.listApps();
    const listed = all.filter((app) => !(0,_reconcile_marks_js__WEBPACK_IMPORTED_MODULE_2__/* .isCopied */ .Ro)(app));
    const { instances, copies } = instancesIn(all, ownership);
    const reasons = await reasonsToSweep(instances, run);
    logKept(instances.size, instances.size - reasons.size, run);
    const parts = await partsToSweep(account, { listed, instances, reasons }, run);
    const clear = parts.filter(({ doubts }) => doubts.length === 0);
    const warnings = copies.map(copyWarningIn);
    const maxDeletes = options.maxDeletes;
    try {
        await (0,_teardown_js__WEBPACK_IMPORTED_MODULE_5__/* .takeDown */ .a)(account, { listed, parts: clear, warnings, problems: [], maxDeletes }, run);
    }
    finally {
        for (const { address, message } of parts.flatMap(({ doubts }) => doubts)) {
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
    const parts = [];
    const list = (0,_teardown_part_js__WEBPACK_IMPORTED_MODULE_6__/* .listOnce */ .A)(account);
    for (const [instance, why] of reasons) {
        const manifest = run.manifest.publish.length === 0 ? undefined : await run.manifestOf(instance);
        const ownership = { ...run.ownership, instance };
        const own = await (0,_reconcile_observe_take_down_js__WEBPACK_IMPORTED_MODULE_4__/* .appsToTakeDown */ .P)(account, instances.get(instance) ?? [], {
            ownership,
            declared: [],
            subject: _kinds_subjects_js__WEBPACK_IMPORTED_MODULE_1__/* .APPS */ .h,
            abilities,
            width: options.maxInFlight,
            now: host.now(),
        });
        const about = { ...run, listed, list, publish: manifest?.publish ?? [], ownership };
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
/* harmony import */ var _reconcile_observe_own_apps_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9289);
/* harmony import */ var _reconcile_service_marks_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9015);
/* harmony import */ var _reconcile_subject_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4015);
/* harmony import */ var _unpublish_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3897);
var __webpack_async_dependencies__ = __webpack_handle_async_dependencies__([_kinds_subjects_js__WEBPACK_IMPORTED_MODULE_0__]);
_kinds_subjects_js__WEBPACK_IMPORTED_MODULE_0__ = (__webpack_async_dependencies__.then ? (await __webpack_async_dependencies__)() : __webpack_async_dependencies__)[0];






async function partOf(account, run, { apps: owned, twins, doubts, warnings, why, within }) {
    const { ownership, manifest, listed, list, abilities } = run;
    const isMeant = (declared) => {
        const keys = new Set(declared.map(({ key }) => key));
        return ({ metadata }) => ownership.instance !== undefined || keys.has((0,_reconcile_marks_js__WEBPACK_IMPORTED_MODULE_1__/* .appKeyOf */ .QO)(metadata) ?? '');
    };
    const deletion = (subject, actual) => {
        const { kind } = subject;
        const address = within +
            (kind === _kinds_subjects_js__WEBPACK_IMPORTED_MODULE_0__/* .APPS */ .h.kind && twins.has(actual.id)
                ? (0,_reconcile_observe_own_apps_js__WEBPACK_IMPORTED_MODULE_2__/* .twinAddress */ .zF)(actual, subject)
                : (0,_reconcile_subject_js__WEBPACK_IMPORTED_MODULE_5__/* .addressOf */ .c)(subject, (0,_reconcile_marks_js__WEBPACK_IMPORTED_MODULE_1__/* .appKeyOf */ .QO)(actual.metadata) ?? actual.id));
        return { actual, change: { address, kind, action: 'delete', id: actual.id, fields: [], why } };
    };
    const apps = owned.filter(isMeant(manifest.apps));
    const steps = apps.map((app) => deletion(_kinds_subjects_js__WEBPACK_IMPORTED_MODULE_0__/* .APPS */ .h, app));
    let services;
    if (owned.some(({ metadata }) => (0,_reconcile_service_marks_js__WEBPACK_IMPORTED_MODULE_3__/* .remembersServices */ .TG)(metadata))) {
        const { leftBehind, planTeardown } = await Promise.all(/* import() */[__webpack_require__.e(379), __webpack_require__.e(996)]).then(__webpack_require__.bind(__webpack_require__, 5996));
        const known = await planTeardown(account, {
            ownership,
            listed,
            leaving: apps,
            abilities,
            list,
            manifest,
        });
        const going = known.owned.filter(isMeant(manifest.serviceAccounts));
        const problems = [...known.problems, ...leftBehind(known, going, { listed, leaving: apps, manifest })];
        services = { ...known, problems, undeclaredApps: going.map((one) => deletion(_kinds_subjects_js__WEBPACK_IMPORTED_MODULE_0__/* .SERVICE_ACCOUNTS */ .tC, one)) };
    }
    const all = [...apps, ...(0,_reconcile_service_marks_js__WEBPACK_IMPORTED_MODULE_3__/* .rememberedIn */ .sD)(owned).filter(isMeant(manifest.serviceAccounts))];
    const others = (0,_unpublish_js__WEBPACK_IMPORTED_MODULE_4__/* .staying */ .WK)([...listed, ...(0,_reconcile_service_marks_js__WEBPACK_IMPORTED_MODULE_3__/* .rememberedIn */ .sD)(listed)], all);
    const publish = run.publish ?? manifest.publish;
    const unpublishing = await (0,_unpublish_js__WEBPACK_IMPORTED_MODULE_4__/* .planUnpublishing */ .g9)({ publish }, { apps: all, others, why, within }, run);
    const placed = (problem) => {
        const address = within + problem.address;
        return { address, message: problem.message, place: within === '' ? manifest.place(address) : undefined };
    };
    return {
        ownership,
        apps: steps,
        services,
        unpublishing,
        doubts: doubts.filter(({ app }) => isMeant(manifest.apps)(app)).map(placed),
        warnings: warnings.map(placed),
    };
}
function listOnce({ serviceAccounts }) {
    let listed;
    return () => {
        listed ??= serviceAccounts?.list() ?? Promise.resolve([]);
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
/* harmony import */ var _reconcile_apply_apply_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9683);
/* harmony import */ var _reconcile_plan_guard_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2058);
/* harmony import */ var _reconcile_plan_plan_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(940);
/* harmony import */ var _reconcile_service_accounts_order_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4586);
/* harmony import */ var _report_log_plan_log_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(6144);
/* harmony import */ var _report_plan_document_file_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(981);
/* harmony import */ var _secrets_redaction_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(7799);
/* harmony import */ var _carry_out_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(3545);
/* harmony import */ var _results_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(9645);
/* harmony import */ var _unpublish_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(3897);
var __webpack_async_dependencies__ = __webpack_handle_async_dependencies__([_kinds_subjects_js__WEBPACK_IMPORTED_MODULE_1__, _report_log_plan_log_js__WEBPACK_IMPORTED_MODULE_6__, _carry_out_js__WEBPACK_IMPORTED_MODULE_9__]);
([_kinds_subjects_js__WEBPACK_IMPORTED_MODULE_1__, _report_log_plan_log_js__WEBPACK_IMPORTED_MODULE_6__, _carry_out_js__WEBPACK_IMPORTED_MODULE_9__] = __webpack_async_dependencies__.then ? (await __webpack_async_dependencies__)() : __webpack_async_dependencies__);












async function takeDown(account, teardown, run) {
    const { options, host, found } = run;
    const unpublishing = teardown.parts.flatMap((part) => part.unpublishing ?? []);
    const difference = differenceOf(teardown, unpublishing);
    await showPlan(difference, unpublishing, run);
    const changes = (0,_reconcile_plan_plan_js__WEBPACK_IMPORTED_MODULE_4__/* .changesOf */ .fs)(difference);
    const counted = changes.filter(({ kind }) => kind === _kinds_subjects_js__WEBPACK_IMPORTED_MODULE_1__/* .APPS */ .h.kind);
    const otherwise = 'find out why so many instances are no longer needed: the plan gives the reason for each';
    (0,_reconcile_plan_guard_js__WEBPACK_IMPORTED_MODULE_3__/* .guard */ .a)(counted, difference.problems, teardown.maxDeletes, otherwise);
    if (options.dryRun) {
        host.log.info('Nothing was deleted: `dry-run` is on.');
        return;
    }
    const unpublished = await (0,_unpublish_js__WEBPACK_IMPORTED_MODULE_11__/* .unpublishAll */ .sb)(unpublishing, run);
    const { freed, held } = (0,_unpublish_js__WEBPACK_IMPORTED_MODULE_11__/* .heldBack */ .Zg)(difference, unpublished.holding);
    const rounds = await deleteAll(account, { listed: teardown.listed, parts: teardown.parts.map((part) => freedOf(part, freed)) }, (0,_carry_out_js__WEBPACK_IMPORTED_MODULE_9__/* .applyContext */ .S)(account, run, changes.length), run);
    found.results = [...(0,_results_js__WEBPACK_IMPORTED_MODULE_10__/* .resultsOf */ .qS)(changes, rounds).map(held), ...unpublished.results];
    (0,_results_js__WEBPACK_IMPORTED_MODULE_10__/* .reportBeside */ .tC)(changes, rounds, run);
}
function differenceOf({ parts, problems, warnings = [] }, unpublishing) {
    return {
        ...NOTHING,
        undeclaredApps: parts.flatMap(({ apps, services }) => [...(services?.undeclaredApps ?? []), ...apps]),
        problems: [
            ...problems,
            ...parts.flatMap(({ services }) => services?.problems ?? []),
            ...unpublishing.flatMap((one) => one.problems),
        ],
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
            log.warn(`${address}: ${message}`);
    }
    else
        (0,_report_log_plan_log_js__WEBPACK_IMPORTED_MODULE_6__/* .logPlan */ .u)(log, plan);
    const planFile = await (0,_report_plan_document_file_js__WEBPACK_IMPORTED_MODULE_7__/* .keepDocument */ .x)('plan', plan, options.planFile, host);
    if (planFile !== undefined)
        found.planFile = planFile;
}
function freedOf({ apps, services, ...part }, { undeclaredApps }) {
    const isFree = (stray) => undeclaredApps.includes(stray);
    return {
        ...part,
        apps: apps.filter(isFree),
        services: services && { ...services, undeclaredApps: services.undeclaredApps.filter(isFree) },
    };
}
async function deleteAll(account, { listed, parts }, context, run) {
    const all = parts.map((part) => {
        const undeclaredApps = [...(part.services?.undeclaredApps ?? []), ...part.apps];
        return { ...part, stages: (0,_reconcile_service_accounts_order_js__WEBPACK_IMPORTED_MODULE_5__/* .partsOf */ .C)({ ...NOTHING, undeclaredApps }) };
    });
    const first = all.flatMap(({ stages }) => stages.apps.undeclaredApps);
    const rounds = [await (0,_reconcile_apply_apply_js__WEBPACK_IMPORTED_MODULE_2__/* .apply */ .B)({ ...NOTHING, undeclaredApps: first }, context)];
    for (const { services, ownership, apps, stages } of all) {
        if (services === undefined)
            continue;
        const { deleteServices } = await Promise.all(/* import() */[__webpack_require__.e(379), __webpack_require__.e(996)]).then(__webpack_require__.bind(__webpack_require__, 5996));
        const pass = { services, leaving: apps, last: stages.last, listed, context: { ...context, ownership } };
        rounds.push(...(await deleteServices(account, stages.serviceAccounts, pass, run)));
    }
    return rounds;
}
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
