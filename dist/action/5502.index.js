export const id = 5502;
export const ids = [5502,4411,5380];
export const modules = {

/***/ 9972:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   addKeys: () => (/* binding */ addKeys),
/* harmony export */   keyExport: () => (/* binding */ keyExport),
/* harmony export */   recordedKeys: () => (/* binding */ recordedKeys)
/* harmony export */ });
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6991);
/* harmony import */ var _manifest_yaml_written_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(453);
/* harmony import */ var _reconcile_marks_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8905);
/* harmony import */ var _api_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4576);
/* harmony import */ var _name_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9709);
/* harmony import */ var _schema_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6733);






const keyExport = {
    read: (account, app) => account.collection(_api_js__WEBPACK_IMPORTED_MODULE_3__/* .KEYS */ .Rk, app.id).list(),
    write: (entry, exported) => addKeys(entry, exported.all('key'), recordedKeys(exported.app, 'key', '')),
};
function recordedKeys({ metadata }, kind, holder) {
    const all = (0,_reconcile_marks_js__WEBPACK_IMPORTED_MODULE_2__/* .isMarked */ .rZ)(metadata) ? [...(0,_reconcile_marks_js__WEBPACK_IMPORTED_MODULE_2__/* .recordedIds */ .Ph)(metadata, kind)] : [];
    return new Map(all.filter(([key]) => key.startsWith(holder)).map(([key, id]) => [id, key.slice(holder.length)]));
}
function addKeys(entry, keys, recorded = new Map()) {
    const { section, left } = keySection(keys, recorded);
    (0,_manifest_yaml_written_js__WEBPACK_IMPORTED_MODULE_1__/* .add */ .WQ)(entry, 'keys', section, left);
}
function keySection(keys, recorded) {
    const section = new yaml__WEBPACK_IMPORTED_MODULE_0__/* .YAMLMap */ .CA();
    const left = [];
    const names = new Set();
    const taken = new Set(keys.map(({ name }) => name));
    const recordedOf = ({ id, name }) => {
        const key = recorded.get(id);
        return key === name || taken.has(key ?? '') ? undefined : key;
    };
    for (const key of [...keys].sort((a, b) => (a.id > b.id ? -1 : 1))) {
        if (key.name === _name_js__WEBPACK_IMPORTED_MODULE_4__/* .TEMPORARY_KEY */ .y)
            left.push(`key ${key.id}: a run left it behind, and the next one removes it`);
        else if (names.has(key.name))
            left.push(`key ${key.id} ${(0,_manifest_yaml_written_js__WEBPACK_IMPORTED_MODULE_1__/* .plain */ .pj)(key.name)}: an older one of the same name`);
        else if ((0,_manifest_yaml_written_js__WEBPACK_IMPORTED_MODULE_1__/* .isKey */ .m0)(key.name) && recordedOf(key) === undefined)
            section.set(key.name, new yaml__WEBPACK_IMPORTED_MODULE_0__/* .YAMLMap */ .CA());
        else if ((0,_schema_js__WEBPACK_IMPORTED_MODULE_5__/* .takesName */ .Ur)(key.name)) {
            const item = new yaml__WEBPACK_IMPORTED_MODULE_0__/* .YAMLMap */ .CA();
            item.set('name', (0,_manifest_yaml_written_js__WEBPACK_IMPORTED_MODULE_1__/* .escaped */ .Mk)(key.name));
            section.set((0,_manifest_yaml_written_js__WEBPACK_IMPORTED_MODULE_1__/* .freshKey */ .MI)(recordedOf(key) ?? key.name, 'key', taken), item);
        }
        else
            left.push(`key ${key.id} ${(0,_manifest_yaml_written_js__WEBPACK_IMPORTED_MODULE_1__/* .plain */ .pj)(key.name)}: a manifest takes no such name`);
        names.add(key.name);
    }
    section.items.sort((a, b) => (String(a.key) < String(b.key) ? -1 : 1));
    return { section, left };
}


/***/ }),

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

/***/ }),

/***/ 453:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IP: () => (/* binding */ sorted),
/* harmony export */   Im: () => (/* binding */ comment),
/* harmony export */   KI: () => (/* binding */ escapedJson),
/* harmony export */   MI: () => (/* binding */ freshKey),
/* harmony export */   Mk: () => (/* binding */ escaped),
/* harmony export */   Q2: () => (/* binding */ notes),
/* harmony export */   WQ: () => (/* binding */ add),
/* harmony export */   a0: () => (/* binding */ mapKey),
/* harmony export */   m0: () => (/* binding */ isKey),
/* harmony export */   pj: () => (/* binding */ plain),
/* harmony export */   qm: () => (/* binding */ keysFor)
/* harmony export */ });
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6991);
/* harmony import */ var _text_escaped_document_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1541);
/* harmony import */ var _slips_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2721);
/* harmony import */ var _tree_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(312);




const LONGEST = 40;
function isKey(name) {
    return /^[a-z][a-z0-9-]{0,39}$/.test(name) && !_tree_js__WEBPACK_IMPORTED_MODULE_2__/* .PROTOTYPE_KEYS */ .OJ.has(name);
}
function freshKey(name, instead, taken) {
    const base = name
        .normalize('NFKD')
        .toLowerCase()
        .replace(/[^a-z0-9]+/g, '-')
        .replace(/^[^a-z]+/, '')
        .slice(0, LONGEST)
        .replace(/-+$/, '') || instead;
    let key = base;
    for (let count = 2; taken.has(key) || !isKey(key); count++) {
        const suffix = `-${count}`;
        key = `${base.slice(0, LONGEST - suffix.length)}${suffix}`;
    }
    taken.add(key);
    return key;
}
function plain(text) {
    return (0,_text_escaped_document_js__WEBPACK_IMPORTED_MODULE_3__/* .escapedDocument */ .$)(JSON.stringify(text.slice(0, 120)));
}
function escaped(text) {
    return text.replaceAll('$', '$$$$');
}
function add(map, name, section, left) {
    const note = notes(left);
    if (section.items.length > 0) {
        const key = new yaml__WEBPACK_IMPORTED_MODULE_0__/* .Scalar */ .X5(name);
        if (note !== '')
            key.commentBefore = note;
        map.set(key, section);
    }
    else
        comment(map, left);
}
function comment(map, left) {
    if (left.length > 0)
        map.comment = [map.comment, notes(left)].filter(Boolean).join('\n');
}
function mapKey(name) {
    const key = new yaml__WEBPACK_IMPORTED_MODULE_0__/* .Scalar */ .X5(name);
    key.type = yaml__WEBPACK_IMPORTED_MODULE_0__/* .Scalar */ .X5.QUOTE_DOUBLE;
    return name === '<<' || (0,_slips_js__WEBPACK_IMPORTED_MODULE_1__/* .isIndentedOtherwise */ .u_)(name) ? key : name;
}
function notes(left) {
    return left.map((line) => ` not declared: ${line}`).join('\n');
}
function keysFor(all, before, name, instead) {
    const taken = new Set();
    const keys = new Map();
    for (const one of all) {
        const key = before(one);
        if (key !== undefined && isKey(key) && !taken.has(key))
            keys.set(one.id, freshKey(key, instead, taken));
    }
    for (const one of all)
        if (!keys.has(one.id))
            keys.set(one.id, freshKey(name(one), instead, taken));
    return keys;
}
function sorted(fields) {
    return Object.entries(fields).sort(([a], [b]) => (a < b ? -1 : 1));
}
function escapedJson(value) {
    if (typeof value === 'string')
        return escaped(value);
    if (isList(value))
        return value.map(escapedJson);
    if (typeof value !== 'object' || value === null)
        return value;
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, escapedJson(inner)]));
}
function isList(value) {
    return Array.isArray(value);
}


/***/ }),

/***/ 5502:
/***/ ((__webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   exportAccount: () => (/* binding */ exportAccount)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9473);
/* harmony import */ var _kinds_key_api_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4576);
/* harmony import */ var _kinds_service_account_teardown_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5380);
/* harmony import */ var _reconcile_marks_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8905);
/* harmony import */ var _reconcile_pool_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(3977);
/* harmony import */ var _report_plan_document_file_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(981);
/* harmony import */ var _report_words_total_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(991);
/* harmony import */ var _read_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(8768);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(3527);
var __webpack_async_dependencies__ = __webpack_handle_async_dependencies__([_kinds_service_account_teardown_js__WEBPACK_IMPORTED_MODULE_2__]);
_kinds_service_account_teardown_js__WEBPACK_IMPORTED_MODULE_2__ = (__webpack_async_dependencies__.then ? (await __webpack_async_dependencies__)() : __webpack_async_dependencies__)[0];









async function exportAccount(account, run) {
    const { options, ownership, host, found, abilities, own, manifest } = run;
    if (!abilities.wholeAccount && own.length === 0) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ProvisionError */ .uv('not-allowed', 'An app key (`app_…`) cannot list apps, so there is nothing to export.', {
            remedy: 'Use an account key (`act_…`) or a service account key (`svc_…`). Or give it as `app-keys`, which has a line for each app.',
        });
    }
    const { api } = manifest;
    const listed = await account.listApps();
    const services = servicesOf(account, run);
    const present = (await services?.listApps()) ?? [];
    const all = {
        apps: exportable(listed, run),
        serviceAccounts: exportable(ofNoInstance(present, listed), run),
    };
    tellOfOthers(listed.length - all.apps.length, 'app', run);
    tellOfOthers(present.length - all.serviceAccounts.length, 'service account', run);
    const { apps, serviceAccounts } = named(all, run);
    const labels = new Map(own.map(({ appId, app }) => [appId, app]));
    const keyOf = (0,_text_js__WEBPACK_IMPORTED_MODULE_7__/* .appKeys */ .W)(apps, labels);
    const kinds = await (0,_read_js__WEBPACK_IMPORTED_MODULE_6__/* .exportsOf */ .v)(api);
    const ofAppKey = labels.size === 0 ? kinds : await (0,_read_js__WEBPACK_IMPORTED_MODULE_6__/* .exportsOf */ .v)(api, { accountKey: false });
    const exported = await (0,_reconcile_pool_js__WEBPACK_IMPORTED_MODULE_8__/* .inPool */ .Q)(apps, options.maxInFlight, (app) => (0,_read_js__WEBPACK_IMPORTED_MODULE_6__/* .readApp */ .u)(account, app, {
        key: keyOf.get(app.id) ?? app.id,
        api,
        kinds: labels.has(app.id) ? ofAppKey : kinds,
    }));
    const accounts = await (0,_reconcile_pool_js__WEBPACK_IMPORTED_MODULE_8__/* .inPool */ .Q)(serviceAccounts, options.maxInFlight, async (one) => ({
        account: one,
        keys: (await services?.collection(_kinds_key_api_js__WEBPACK_IMPORTED_MODULE_1__/* .KEYS */ .Rk, one.id).list()) ?? [],
    }));
    const written = (0,_text_js__WEBPACK_IMPORTED_MODULE_7__/* .manifestText */ .$)({ apps: exported, serviceAccounts: accounts }, { api, owner: ownership.owner, kinds });
    const text = manifest.concealment?.asVariables(written) ?? written;
    const file = await (0,_report_plan_document_file_js__WEBPACK_IMPORTED_MODULE_4__/* .keepDocument */ .x)('export', text, options.exportFile, host);
    if (file === undefined)
        host.print?.(host.keeper.redact(text));
    else {
        found.exported = file;
        const count = [
            (0,_report_words_total_js__WEBPACK_IMPORTED_MODULE_5__/* .counted */ .hS)(apps.length, 'app'),
            ...(accounts.length === 0 ? [] : [(0,_report_words_total_js__WEBPACK_IMPORTED_MODULE_5__/* .counted */ .hS)(accounts.length, 'service account')]),
        ];
        host.log.info(`Exported ${count.join(' and ')} to ${file}.`);
    }
}
function servicesOf({ serviceAccounts }, { abilities, host, manifest }) {
    if (serviceAccounts !== undefined && abilities.serviceAccounts)
        return serviceAccounts;
    if (manifest.api === 'v1.1') {
        host.log.notice('Service accounts are left out: only an account key (`act_…`) sees them.');
    }
    return undefined;
}
function ofNoInstance(services, listed) {
    const instances = [...new Set(listed.flatMap(({ metadata }) => (0,_reconcile_marks_js__WEBPACK_IMPORTED_MODULE_3__/* .instanceOf */ .hR)(metadata) ?? []))];
    return services.filter((one) => !instances.some((instance) => (0,_kinds_service_account_teardown_js__WEBPACK_IMPORTED_MODULE_2__/* .isNamedIn */ .x)(one, instance)));
}
function exportable(all, { ownership }) {
    return all
        .filter((app) => !(0,_reconcile_marks_js__WEBPACK_IMPORTED_MODULE_3__/* .isMarked */ .rZ)(app.metadata) || (0,_reconcile_marks_js__WEBPACK_IMPORTED_MODULE_3__/* .isOurs */ .MU)(app, ownership))
        .sort((a, b) => (a.name === b.name ? (a.id < b.id ? -1 : 1) : a.name < b.name ? -1 : 1));
}
function tellOfOthers(count, noun, { options, host }) {
    if (count === 0 || options.only.length > 0)
        return;
    host.log.notice(`${(0,_report_words_total_js__WEBPACK_IMPORTED_MODULE_5__/* .counted */ .hS)(count, noun)} of other owners or instances, or with copied marks, left out.`);
}
function named({ apps, serviceAccounts }, { options }) {
    if (options.only.length === 0)
        return { apps, serviceAccounts };
    const is = (word, { id, name }) => id === word || name === word;
    const missing = options.only.filter((word) => ![...apps, ...serviceAccounts].some((one) => is(word, one)));
    if (missing.length > 0) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ProvisionError */ .uv('not-found', `No app that may be exported has the id or name ${missing.join(', ')}.`, {
            remedy: 'Name apps by their id or their exact name; other owners’ apps cannot be exported.',
        });
    }
    const isNamed = (one) => options.only.some((word) => is(word, one));
    return { apps: apps.filter(isNamed), serviceAccounts: serviceAccounts.filter(isNamed) };
}

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } });

/***/ }),

/***/ 8768:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ readApp),
/* harmony export */   v: () => (/* binding */ exportsOf)
/* harmony export */ });
/* harmony import */ var _kinds_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5566);

async function exportsOf(api, { accountKey } = { accountKey: true }) {
    const all = Object.entries(_kinds_index_js__WEBPACK_IMPORTED_MODULE_0__/* .KINDS */ .G).map(async ([kind, { load, loadExport }]) => {
        const { api: only = api, access } = await load();
        const isSeen = accountKey || access?.accountKeysOnly !== true;
        return only === api && isSeen ? [[kind, await loadExport()]] : [];
    });
    return new Map((await Promise.all(all)).flat());
}
async function readApp(account, app, { key, api, kinds, }) {
    const reads = new Map();
    const read = (kind) => {
        const known = reads.get(kind) ?? kinds.get(kind)?.read(account, app, others) ?? Promise.resolve([]);
        reads.set(kind, known);
        return known;
    };
    const others = ((kind) => read(kind));
    const names = [...kinds.keys()];
    const found = await Promise.all(names.map(read));
    const byKind = new Map(names.map((kind, index) => [kind, found[index] ?? []]));
    const exported = {
        app,
        key,
        api,
        all: (kind) => (byKind.get(kind) ?? []),
        keysOf: (kind) => kinds.get(kind)?.keys?.(exported) ?? new Map(),
    };
    return exported;
}


/***/ }),

/***/ 3527:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ manifestText),
/* harmony export */   W: () => (/* binding */ appKeys)
/* harmony export */ });
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6991);
/* harmony import */ var _kinds_app_schema_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7925);
/* harmony import */ var _kinds_key_export_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9972);
/* harmony import */ var _manifest_yaml_written_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(453);
/* harmony import */ var _reconcile_marks_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8905);
/* harmony import */ var _runtime_version_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9623);
/* harmony import */ var _text_escaped_document_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(1541);







function appKeys(apps, labels) {
    const before = (app) => labels.get(app.id) ?? keyBefore(app);
    return (0,_manifest_yaml_written_js__WEBPACK_IMPORTED_MODULE_3__/* .keysFor */ .qm)(apps, before, ({ name }) => name, 'app');
}
function manifestText({ apps, serviceAccounts, }, { api, owner, kinds }) {
    const document = new yaml__WEBPACK_IMPORTED_MODULE_0__/* .Document */ .yo(new yaml__WEBPACK_IMPORTED_MODULE_0__/* .YAMLMap */ .CA(), { customTags });
    document.commentBefore =
        ` yaml-language-server: $schema=${(0,_runtime_version_js__WEBPACK_IMPORTED_MODULE_5__/* .schemaAddress */ .Q)('manifest.schema.json')}\n` +
            ' Exported by smooch-provision. `plan` shows what adopting it would do: nothing but write marks.\n' +
            ' Secrets are not in here: the account keeps them. Only channels need theirs, as variables.';
    document.set('version', 1);
    document.set('api', api);
    document.set('owner', owner);
    const map = new yaml__WEBPACK_IMPORTED_MODULE_0__/* .YAMLMap */ .CA();
    const left = [];
    for (const exported of apps) {
        const { app } = exported;
        if ((0,_kinds_app_schema_js__WEBPACK_IMPORTED_MODULE_1__/* .takesAppName */ .HR)(app.name))
            map.set(exported.key, appMap(exported, kinds));
        else
            left.push(`app ${app.id} ${(0,_manifest_yaml_written_js__WEBPACK_IMPORTED_MODULE_3__/* .plain */ .pj)(app.name)}: its name cannot be that of a manifest's app`);
    }
    if (left.length > 0)
        map.comment = (0,_manifest_yaml_written_js__WEBPACK_IMPORTED_MODULE_3__/* .notes */ .Q2)(left);
    document.set('apps', map);
    addServiceAccounts(document, serviceAccounts);
    return (0,_text_escaped_document_js__WEBPACK_IMPORTED_MODULE_6__/* .escapedDocument */ .$)(document.toString({ lineWidth: 0 }));
}
function customTags(tags) {
    return tags.map((tag) => {
        if (typeof tag !== 'object' || tag.tag !== 'tag:yaml.org,2002:str' || tag.collection)
            return tag;
        const { stringify } = tag;
        return {
            ...tag,
            stringify(item, ...context) {
                const scalar = new yaml__WEBPACK_IMPORTED_MODULE_0__/* .Scalar */ .X5(item.value);
                const isQuoted = typeof item.value === 'string' && (0,_text_escaped_document_js__WEBPACK_IMPORTED_MODULE_6__/* .needsEscapes */ .E)(item.value);
                if (isQuoted)
                    scalar.type = yaml__WEBPACK_IMPORTED_MODULE_0__/* .Scalar */ .X5.QUOTE_DOUBLE;
                return stringify?.(isQuoted ? scalar : item, ...context) ?? '';
            },
        };
    });
}
function keyBefore({ metadata }) {
    return (0,_reconcile_marks_js__WEBPACK_IMPORTED_MODULE_4__/* .isMarked */ .rZ)(metadata) ? (0,_reconcile_marks_js__WEBPACK_IMPORTED_MODULE_4__/* .appKeyOf */ .QO)(metadata) : undefined;
}
function addServiceAccounts(document, serviceAccounts) {
    if (serviceAccounts.length === 0)
        return;
    const keyOf = (0,_manifest_yaml_written_js__WEBPACK_IMPORTED_MODULE_3__/* .keysFor */ .qm)(serviceAccounts.map(({ account }) => account), () => undefined, ({ name }) => name, 'service-account');
    const section = new yaml__WEBPACK_IMPORTED_MODULE_0__/* .YAMLMap */ .CA();
    const left = [];
    for (const { account, keys } of serviceAccounts) {
        const { id, name } = account;
        if (!(0,_kinds_app_schema_js__WEBPACK_IMPORTED_MODULE_1__/* .takesAppName */ .HR)(name)) {
            left.push(`service account ${id} ${(0,_manifest_yaml_written_js__WEBPACK_IMPORTED_MODULE_3__/* .plain */ .pj)(name)}: a manifest takes no such name`);
            continue;
        }
        const map = new yaml__WEBPACK_IMPORTED_MODULE_0__/* .YAMLMap */ .CA();
        map.set('name', (0,_manifest_yaml_written_js__WEBPACK_IMPORTED_MODULE_3__/* .escaped */ .Mk)(name));
        map.set('id', id);
        (0,_kinds_key_export_js__WEBPACK_IMPORTED_MODULE_2__.addKeys)(map, keys);
        section.set(keyOf.get(id) ?? id, map);
    }
    if (left.length > 0)
        section.comment = (0,_manifest_yaml_written_js__WEBPACK_IMPORTED_MODULE_3__/* .notes */ .Q2)(left);
    document.set('serviceAccounts', section);
}
function appMap(exported, kinds) {
    const { app, api } = exported;
    const map = new yaml__WEBPACK_IMPORTED_MODULE_0__/* .YAMLMap */ .CA();
    map.set('name', (0,_manifest_yaml_written_js__WEBPACK_IMPORTED_MODULE_3__/* .escaped */ .Mk)(app.name));
    map.set('id', app.id);
    if ((0,_reconcile_marks_js__WEBPACK_IMPORTED_MODULE_4__/* .isProtected */ .bz)(app.metadata))
        map.set('protect', true);
    const settings = new yaml__WEBPACK_IMPORTED_MODULE_0__/* .YAMLMap */ .CA();
    for (const [name, value] of (0,_manifest_yaml_written_js__WEBPACK_IMPORTED_MODULE_3__/* .sorted */ .IP)(app.settings)) {
        if (value !== null && (0,_kinds_app_schema_js__WEBPACK_IMPORTED_MODULE_1__/* .knowsSetting */ .PV)(name, api))
            settings.set(name, value);
    }
    if (settings.items.length > 0)
        map.set('settings', settings);
    const metadata = new yaml__WEBPACK_IMPORTED_MODULE_0__/* .YAMLMap */ .CA();
    const left = [];
    for (const [name, value] of (0,_manifest_yaml_written_js__WEBPACK_IMPORTED_MODULE_3__/* .sorted */ .IP)(app.metadata)) {
        if ((0,_kinds_app_schema_js__WEBPACK_IMPORTED_MODULE_1__/* .takesMetadataName */ .n1)(name))
            metadata.set((0,_manifest_yaml_written_js__WEBPACK_IMPORTED_MODULE_3__/* .mapKey */ .a0)(name), typeof value === 'string' ? (0,_manifest_yaml_written_js__WEBPACK_IMPORTED_MODULE_3__/* .escaped */ .Mk)(value) : value);
        else if (!name.startsWith(_reconcile_marks_js__WEBPACK_IMPORTED_MODULE_4__/* .MARK_PREFIX */ .R8))
            left.push(`metadata ${(0,_manifest_yaml_written_js__WEBPACK_IMPORTED_MODULE_3__/* .plain */ .pj)(name)}: a manifest takes no such name`);
    }
    (0,_manifest_yaml_written_js__WEBPACK_IMPORTED_MODULE_3__/* .add */ .WQ)(map, 'metadata', metadata, left);
    for (const kind of kinds.values())
        kind.write?.(map, exported);
    return map;
}


/***/ }),

/***/ 1541:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ escapedDocument),
/* harmony export */   E: () => (/* binding */ needsEscapes)
/* harmony export */ });
const UNSEEN = /[\u007f-\u009f\u2028\u2029\ufeff\p{Bidi_Control}]/gu;
function escapedDocument(text) {
    return text.replace(UNSEEN, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`);
}
function needsEscapes(text) {
    return text.search(UNSEEN) !== -1;
}


/***/ })

};
