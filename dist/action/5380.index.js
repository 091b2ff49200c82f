export const id = 5380;
export const ids = [5380,4411];
export const modules = {

/***/ 4411:
/***/ ((__webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   asApp: () => (/* binding */ asApp),
/* harmony export */   n: () => (/* binding */ unseen),
/* harmony export */   planServiceAccounts: () => (/* binding */ planServiceAccounts),
/* harmony export */   serviceContext: () => (/* binding */ serviceContext)
/* harmony export */ });
/* harmony import */ var _reconcile_observe_match_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8557);
/* harmony import */ var _reconcile_observe_observe_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8578);
/* harmony import */ var _reconcile_plan_diff_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6748);
/* harmony import */ var _reconcile_plan_scope_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5503);
/* harmony import */ var _reconcile_subject_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4015);
/* harmony import */ var _subjects_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1571);
var __webpack_async_dependencies__ = __webpack_handle_async_dependencies__([_subjects_js__WEBPACK_IMPORTED_MODULE_4__]);
_subjects_js__WEBPACK_IMPORTED_MODULE_4__ = (__webpack_async_dependencies__.then ? (await __webpack_async_dependencies__)() : __webpack_async_dependencies__)[0];






const ABILITIES = {
    api: 'v1.1',
    wholeAccount: true,
    changesApps: false,
    needsAppSigner: false,
    serviceAccounts: true,
};
function asApp({ apps: _seen, keys, ...one }) {
    return { ...one, settings: {}, metadata: {}, children: new Map([['key', keys]]) };
}
function serviceContext({ serviceAccounts }, context) {
    if (serviceAccounts === undefined)
        return undefined;
    const ownership = byName(context.ownership);
    return {
        ...context,
        subject: _subjects_js__WEBPACK_IMPORTED_MODULE_4__/* .SERVICE_ACCOUNTS */ .tC,
        account: serviceAccounts,
        abilities: ABILITIES,
        ownership,
        expiry: undefined,
    };
}
function byName({ owner }) {
    return { owner, instance: undefined };
}
async function planServiceAccounts({ serviceAccounts: account }, about, listed, run) {
    const { manifest, options, abilities, signingKeyId, host } = run;
    if (account === undefined || !abilities.serviceAccounts) {
        const problems = about.map(({ key }) => unseen((0,_reconcile_subject_js__WEBPACK_IMPORTED_MODULE_5__/* .addressOf */ .c)(_subjects_js__WEBPACK_IMPORTED_MODULE_4__/* .SERVICE_ACCOUNTS */ .tC, key), abilities));
        return { apps: [], undeclaredApps: [], unmanaged: [], warnings: [], problems };
    }
    const keys = new Set(about.map(({ key }) => key));
    const ownership = byName(run.ownership);
    const now = host.now();
    const observed = await (0,_reconcile_observe_observe_js__WEBPACK_IMPORTED_MODULE_1__/* .observe */ .lB)(account, manifest.serviceAccounts.map(asApp), ownership, {
        subject: _subjects_js__WEBPACK_IMPORTED_MODULE_4__/* .SERVICE_ACCOUNTS */ .tC,
        isAbout: ({ key }) => keys.has(key),
        prune: 'none',
        abilities: ABILITIES,
        width: options.maxInFlight,
        now,
        waiting: { stop: host.stop, pace: host.pace, onLongWait: (line) => host.log.info(line) },
    });
    const { allowReplace } = options;
    const compared = (0,_reconcile_plan_diff_js__WEBPACK_IMPORTED_MODULE_2__/* .diff */ .U)(observed, {
        ownership,
        prune: 'none',
        signingKeyId,
        abilities: ABILITIES,
        allowReplace,
        now,
    });
    const difference = {
        ...compared,
        warnings: [...compared.warnings, ...(await missingLinks(account, compared.apps, listed, run))],
        problems: [
            ...compared.problems,
            ...takenNames(compared.apps, observed.listed),
            ...lostExpiries(about, run),
        ],
    };
    return (0,_reconcile_plan_scope_js__WEBPACK_IMPORTED_MODULE_3__/* .limited */ .TJ)(difference, options.only, (0,_reconcile_plan_scope_js__WEBPACK_IMPORTED_MODULE_3__/* .sourcesFor */ .Mj)(manifest.publish, options.only));
}
function unseen(address, { wholeAccount }) {
    const whose = wholeAccount ? 'that of a service account (`svc_…`)' : "an app's (`app_…`)";
    const message = `The run's key is ${whose}, which can neither see nor change service accounts. Use an account key (\`act_…\`), or remove \`serviceAccounts\` from the manifest.`;
    return { address, message };
}
function takenNames(steps, listed) {
    const idOf = new Map(listed.map(({ id, name }) => [name, id]));
    return steps.flatMap(({ observed: { desired, actual, address } }) => {
        const other = idOf.get(desired.name);
        if (actual === undefined || other === undefined || other === actual.id)
            return [];
        const message = `Names of service accounts are unique in an account, and ${other} has this one. Choose another name, or write \`id: ${other}\`.`;
        return [{ address: `${address}.name`, message }];
    });
}
function lostExpiries(about, { manifest, options }) {
    if (manifest.apps.length > 0 || typeof options.ttl !== 'number')
        return [];
    const message = '`ttl` is recorded in an app, and the manifest declares none. Declare an app, or remove `ttl` and delete the instance with `mode: destroy`.';
    return about.map(({ key }) => ({ address: (0,_reconcile_subject_js__WEBPACK_IMPORTED_MODULE_5__/* .addressOf */ .c)(_subjects_js__WEBPACK_IMPORTED_MODULE_4__/* .SERVICE_ACCOUNTS */ .tC, key), message }));
}
async function missingLinks(account, steps, listed, { manifest, ownership, options }) {
    const wanted = new Map(manifest.serviceAccounts.map(({ key, apps }) => [key, apps]));
    const asking = steps.filter(({ observed: { desired } }) => (wanted.get(desired.key) ?? []).length > 0);
    if (asking.length === 0 || options.mode === 'credentials')
        return [];
    const { apps } = (0,_reconcile_observe_match_js__WEBPACK_IMPORTED_MODULE_0__/* .matchApps */ .K)(manifest.apps, listed, ownership, _subjects_js__WEBPACK_IMPORTED_MODULE_4__/* .APPS */ .h);
    const idOf = new Map(apps.map(({ desired, actual }) => [desired.key, actual?.id]));
    const found = await Promise.all(asking.map(async ({ observed: { desired, actual, address } }) => {
        const seen = actual === undefined ? new Set() : await account.listAppIds(actual.id);
        const missing = (wanted.get(desired.key) ?? []).filter((key) => !seen.has(idOf.get(key) ?? ''));
        if (missing.length === 0)
            return [];
        const names = missing.map((key) => (0,_reconcile_subject_js__WEBPACK_IMPORTED_MODULE_5__/* .addressOf */ .c)(_subjects_js__WEBPACK_IMPORTED_MODULE_4__/* .APPS */ .h, key)).join(', ');
        const message = `The service account does not see ${names}. No API links an app to a service account: link it on the dashboard.`;
        return [{ address: `${address}.apps`, message, status: 'missing' }];
    }));
    return found.flat();
}

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } });

/***/ }),

/***/ 5380:
/***/ ((__webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   goingServices: () => (/* binding */ goingServices),
/* harmony export */   x: () => (/* binding */ isNamedIn)
/* harmony export */ });
/* harmony import */ var _reconcile_marks_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8905);
/* harmony import */ var _reconcile_subject_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4015);
/* harmony import */ var _subjects_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1571);
/* harmony import */ var _plan_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4411);
var __webpack_async_dependencies__ = __webpack_handle_async_dependencies__([_subjects_js__WEBPACK_IMPORTED_MODULE_1__, _plan_js__WEBPACK_IMPORTED_MODULE_2__]);
([_subjects_js__WEBPACK_IMPORTED_MODULE_1__, _plan_js__WEBPACK_IMPORTED_MODULE_2__] = __webpack_async_dependencies__.then ? (await __webpack_async_dependencies__)() : __webpack_async_dependencies__);




async function goingServices({ serviceAccounts }, { ownership, declared, leaving, abilities, list }) {
    const nothing = { going: [], linked: new Set(), problems: [], warnings: [] };
    const { instance } = ownership;
    if (declared?.length === 0)
        return nothing;
    if (serviceAccounts === undefined || !abilities.serviceAccounts) {
        const problems = (declared ?? []).map(({ key }) => (0,_plan_js__WEBPACK_IMPORTED_MODULE_2__/* .unseen */ .n)((0,_reconcile_subject_js__WEBPACK_IMPORTED_MODULE_3__/* .addressOf */ .c)(_subjects_js__WEBPACK_IMPORTED_MODULE_1__/* .SERVICE_ACCOUNTS */ .tC, key), abilities));
        return { ...nothing, problems };
    }
    const present = await list();
    if (declared === undefined)
        return { ...nothing, warnings: leftAlone(present, instance) };
    const found = declared.flatMap((one) => {
        const actual = present.find(({ id, name }) => instance === undefined && one.id !== undefined ? id === one.id : name === one.name);
        const isProven = actual !== undefined && (instance === undefined || isNamedIn(actual, instance));
        return isProven ? [{ ...actual, metadata: (0,_reconcile_marks_js__WEBPACK_IMPORTED_MODULE_0__/* .ownerMarks */ .UO)(ownership, one) }] : [];
    });
    const links = await Promise.all(found.map(async (one) => ({ one, ids: [...(await serviceAccounts.listAppIds(one.id))] })));
    const problems = links.flatMap(({ one, ids }) => {
        const staying = ids.filter((id) => !leaving.has(id));
        if (staying.length === 0)
            return [];
        const message = `Cannot delete: the service account ${one.id} is linked to apps that stay: ${staying.join(', ')}. Unlink it from them on the dashboard.`;
        return [{ address: (0,_reconcile_subject_js__WEBPACK_IMPORTED_MODULE_3__/* .addressOf */ .c)(_subjects_js__WEBPACK_IMPORTED_MODULE_1__/* .SERVICE_ACCOUNTS */ .tC, String(one.metadata['provision_app'])), message }];
    });
    return { going: found, linked: new Set(links.flatMap(({ ids }) => ids)), problems, warnings: [] };
}
function leftAlone(present, instance) {
    const named = present.filter((one) => instance !== undefined && isNamedIn(one, instance));
    if (named.length === 0)
        return [];
    const names = named.map(({ id, name }) => `${JSON.stringify(name)} (${id})`).join(', ');
    const message = `Left alone, because without the manifest nothing tells whether they are this owner's: ${names}. Delete them on the dashboard, or run with the manifest.`;
    return [{ address: _subjects_js__WEBPACK_IMPORTED_MODULE_1__/* .SERVICE_ACCOUNTS */ .tC.section, message }];
}
function isNamedIn({ name }, instance) {
    return name.endsWith((0,_reconcile_subject_js__WEBPACK_IMPORTED_MODULE_3__/* .nameInInstance */ .M)('', instance));
}

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } });

/***/ })

};
