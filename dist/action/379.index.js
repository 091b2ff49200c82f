export const id = 379;
export const ids = [379];
export const modules = {

/***/ 6783:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Sz: () => (/* binding */ repositoryNamed),
/* harmony export */   TD: () => (/* binding */ walks),
/* harmony export */   lm: () => (/* binding */ githubPath)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9473);

function walks(name) {
    return name.split(/[/\\]/).some((part) => part === '.' || part === '..');
}
function githubPath(...names) {
    const wrong = names.find((name) => name === '' || walks(name));
    if (wrong !== undefined) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ProvisionError */ .uv('input-invalid', `${JSON.stringify(wrong)} is not a valid name on GitHub.`, {
            remedy: 'Correct the name: it must not be empty, and no part of it may be `.` or `..`.',
        });
    }
    return `/${names.map(encodeURIComponent).join('/')}`;
}
function repositoryNamed(text) {
    const [, owner, repo] = /^([\w.-]+)\/([\w.-]+)$/.exec(text ?? '') ?? [];
    if (owner === undefined || repo === undefined || walks(`${owner}/${repo}`))
        return undefined;
    return { owner, repo };
}


/***/ }),

/***/ 7379:
/***/ ((__webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ serviceAbilities),
/* harmony export */   c: () => (/* binding */ heldFast),
/* harmony export */   planServiceAccounts: () => (/* binding */ planServiceAccounts)
/* harmony export */ });
/* harmony import */ var _kinds_subjects_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1571);
/* harmony import */ var _publish_room_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8061);
/* harmony import */ var _reconcile_marks_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8905);
/* harmony import */ var _reconcile_observe_match_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8557);
/* harmony import */ var _reconcile_observe_observe_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8578);
/* harmony import */ var _reconcile_plan_diff_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2605);
/* harmony import */ var _reconcile_plan_scope_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(5503);
/* harmony import */ var _reconcile_service_accounts_as_apps_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(4961);
/* harmony import */ var _reconcile_service_accounts_room_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(7503);
/* harmony import */ var _reconcile_service_marks_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(9015);
/* harmony import */ var _reconcile_subject_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(4015);
var __webpack_async_dependencies__ = __webpack_handle_async_dependencies__([_kinds_subjects_js__WEBPACK_IMPORTED_MODULE_0__]);
_kinds_subjects_js__WEBPACK_IMPORTED_MODULE_0__ = (__webpack_async_dependencies__.then ? (await __webpack_async_dependencies__)() : __webpack_async_dependencies__)[0];











function serviceAbilities(marked) {
    return {
        api: 'v1.1',
        wholeAccount: true,
        changesApps: marked,
        needsAppSigner: false,
        serviceAccounts: true,
    };
}
async function planServiceAccounts(account, scope, run) {
    const { manifest, options, ownership, abilities, host, signingKeyId } = run;
    const { listed } = scope.apps;
    const records = new _reconcile_service_marks_js__WEBPACK_IMPORTED_MODULE_9__/* .ServiceRecords */ .k0(listed, ownership);
    const desired = manifest.serviceAccounts.map(_reconcile_service_accounts_as_apps_js__WEBPACK_IMPORTED_MODULE_7__/* .asApp */ .Ql);
    const marked = manifest.apps.length > 0;
    const accounts = account.serviceAccounts;
    if (accounts === undefined || !abilities.serviceAccounts) {
        const problems = [...refusedFor(scope, abilities), ...heldFast(scope.leaving, run)];
        const difference = { ...NOTHING, problems };
        return { difference, desired, marked, reader: undefined, records, present: [], withHolds: (app) => app };
    }
    const reader = new _reconcile_service_accounts_as_apps_js__WEBPACK_IMPORTED_MODULE_7__/* .ServiceAccountsAsApps */ .qO(accounts, records);
    const about = new Set(scope.serviceAccounts.map(({ key }) => key));
    const now = host.now();
    const observed = await (0,_reconcile_observe_observe_js__WEBPACK_IMPORTED_MODULE_4__/* .observe */ .l)(reader, desired, ownership, {
        subject: _kinds_subjects_js__WEBPACK_IMPORTED_MODULE_0__/* .SERVICE_ACCOUNTS */ .tC,
        isAbout: ({ key }) => about.has(key),
        prune: options.prune,
        abilities: serviceAbilities(marked),
        width: options.maxInFlight,
        now,
        waiting: {
            stop: host.stop,
            pace: host.pace,
            onLongWait: (line) => host.log.info(line),
        },
    });
    const undeclaredApps = (0,_reconcile_plan_scope_js__WEBPACK_IMPORTED_MODULE_6__/* .straysInScope */ .o3)(observed.undeclaredApps, options.only, options.shard);
    const compared = (0,_reconcile_plan_diff_js__WEBPACK_IMPORTED_MODULE_5__/* .diff */ .U)({ ...observed, undeclaredApps, doubts: [] }, {
        ownership,
        prune: options.prune,
        signingKeyId,
        abilities: serviceAbilities(marked),
        allowReplace: options.allowReplace,
        now,
    });
    const warnings = options.mode === 'credentials' ? [] : await unseenApps(accounts, compared.apps, scope, run);
    const problems = [
        ...nameProblems(compared.apps, observed.listed, run),
        ...(marked ? [] : unmarkedProblems(scope, run)),
    ];
    const all = {
        ...compared,
        warnings: [...compared.warnings, ...warnings],
        problems: [...compared.problems, ...problems],
    };
    const difference = (0,_reconcile_plan_scope_js__WEBPACK_IMPORTED_MODULE_6__/* .limited */ .TJ)(all, options.only, (0,_reconcile_plan_scope_js__WEBPACK_IMPORTED_MODULE_6__/* .sourcesFor */ .Mj)(manifest.publish, options.only));
    const holds = holdsOf(difference.apps, records, scope, run);
    return {
        difference: { ...difference, problems: [...difference.problems, ...roomElsewhere(holds, scope)] },
        desired,
        marked,
        reader,
        records,
        present: reader.present,
        withHolds: (app) => withHolds(app, holds),
    };
}
const NOTHING = { apps: [], undeclaredApps: [], unmanaged: [], warnings: [], problems: [] };
function withHolds(app, holds) {
    const own = holds.filter((hold) => isFor(hold, app));
    return own.length === 0 ? app : { ...app, holds: Object.assign({}, ...own.map(({ mark }) => mark)) };
}
function isFor({ app }, { desired, actual }) {
    return 'id' in app ? app.id === actual?.id : app.key === desired.key;
}
function refusedFor({ serviceAccounts }, { wholeAccount }) {
    const whose = wholeAccount ? 'that of a service account (`svc_…`)' : "an app's (`app_…`)";
    return serviceAccounts.map(({ key }) => ({
        address: (0,_reconcile_subject_js__WEBPACK_IMPORTED_MODULE_10__/* .addressOf */ .c)(_kinds_subjects_js__WEBPACK_IMPORTED_MODULE_0__/* .SERVICE_ACCOUNTS */ .tC, key),
        message: `the run's key is ${whose}, which can neither see nor change service accounts. Use an account key (\`act_…\`), or take \`serviceAccounts\` out of the manifest.`,
    }));
}
function heldFast(leaving, { manifest: { api } }) {
    const remedy = api === 'v2'
        ? 'and `api: v2` has none: run once with a manifest of `api: v1.1`, or with the input `api: v1.1` where there is none'
        : 'and only an account key (`act_…`) can delete those: use one';
    return leaving
        .filter(({ metadata }) => (0,_reconcile_service_marks_js__WEBPACK_IMPORTED_MODULE_9__/* .remembersServices */ .TG)(metadata))
        .map(({ id, metadata }) => ({
        address: (0,_reconcile_subject_js__WEBPACK_IMPORTED_MODULE_10__/* .addressOf */ .c)(_kinds_subjects_js__WEBPACK_IMPORTED_MODULE_0__/* .APPS */ .h, (0,_reconcile_marks_js__WEBPACK_IMPORTED_MODULE_2__/* .appKeyOf */ .QO)(metadata) ?? id),
        message: `the app ${id} records service accounts that were created from this manifest, ${remedy}`,
    }));
}
function unmarkedProblems({ serviceAccounts }, { options, ownership }) {
    const asked = [
        ...(options.prune === 'none' ? [] : [`\`prune: ${options.prune}\``]),
        ...(ownership.instance === undefined ? [] : ['an instance']),
        ...(options.ttl === undefined ? [] : ['`ttl`']),
    ];
    return serviceAccounts.flatMap(({ key, keys }) => {
        const address = (0,_reconcile_subject_js__WEBPACK_IMPORTED_MODULE_10__/* .addressOf */ .c)(_kinds_subjects_js__WEBPACK_IMPORTED_MODULE_0__/* .SERVICE_ACCOUNTS */ .tC, key);
        const rotated = keys.filter(({ rotate }) => rotate !== undefined).map((one) => one.key);
        const own = rotated.length === 0 ? [] : ['`rotate`'];
        const needs = [...asked, ...own];
        if (needs.length === 0)
            return [];
        const message = `${needs.join(' and ')} ${needs.length === 1 ? 'needs' : 'need'} marks that say what is managed; those about a service ` +
            'account are kept in an app, and the manifest declares none. Declare an app, or do without.';
        return [{ address, message }];
    });
}
function nameProblems(steps, listed, run) {
    const byName = new Map(listed.map((one) => [one.name, one]));
    return steps.flatMap(({ observed: { desired, actual, address } }) => {
        const other = byName.get(desired.name);
        if (other === undefined || other.id === actual?.id || actual?.name === desired.name)
            return [];
        const { metadata } = other;
        const key = (0,_reconcile_marks_js__WEBPACK_IMPORTED_MODULE_2__/* .appKeyOf */ .QO)(metadata);
        const ours = (0,_reconcile_marks_js__WEBPACK_IMPORTED_MODULE_2__/* .isOwnedBy */ .D0)(metadata, run.ownership) && key !== undefined;
        const whose = ours
            ? `is ${(0,_reconcile_subject_js__WEBPACK_IMPORTED_MODULE_10__/* .addressOf */ .c)(_kinds_subjects_js__WEBPACK_IMPORTED_MODULE_0__/* .SERVICE_ACCOUNTS */ .tC, key)}: keep that key, or write \`id: ${other.id}\` here to adopt it`
            : `is not this manifest's: choose another name${run.ownership.instance === undefined ? '' : ', or delete it on the dashboard'}`;
        const message = `names of service accounts are unique in an account, and ${other.id}, which has this one, ${whose}`;
        return [{ address: `${address}.name`, message }];
    });
}
async function unseenApps(accounts, steps, { apps, serviceAccounts }, { manifest, ownership }) {
    const wanted = new Map(serviceAccounts.map((one) => [one.key, one.apps]));
    if (serviceAccounts.every((one) => one.apps.length === 0))
        return [];
    const idOf = new Map((0,_reconcile_observe_match_js__WEBPACK_IMPORTED_MODULE_3__/* .matchApps */ .K)(manifest.apps, apps.listed, ownership, _kinds_subjects_js__WEBPACK_IMPORTED_MODULE_0__/* .APPS */ .h).apps.map(({ desired, actual }) => [
        desired.key,
        actual?.id,
    ]));
    const found = await Promise.all(steps.map(async ({ observed: { desired, actual, address } }) => {
        const keys = wanted.get(desired.key) ?? [];
        if (keys.length === 0)
            return [];
        const seen = actual === undefined ? new Set() : await accounts.listAppIds(actual.id);
        const unseen = keys.filter((key) => !seen.has(idOf.get(key) ?? ''));
        if (unseen.length === 0)
            return [];
        const message = `the service account does not see ${unseen.map((key) => (0,_reconcile_subject_js__WEBPACK_IMPORTED_MODULE_10__/* .addressOf */ .c)(_kinds_subjects_js__WEBPACK_IMPORTED_MODULE_0__/* .APPS */ .h, key)).join(', ')}. No API links an app to a service account: link it on the dashboard.`;
        return [{ address: `${address}.apps`, message, status: 'missing' }];
    }));
    return found.flat();
}
function holdsOf(steps, records, { apps, leaving }, { manifest, ownership, host }) {
    const home = host.environment['GITHUB_REPOSITORY'] || undefined;
    const gone = new Set(leaving.map(({ id }) => id));
    const coming = new Set(apps.apps.map(({ desired }) => desired.key));
    const owned = (0,_reconcile_service_accounts_room_js__WEBPACK_IMPORTED_MODULE_8__/* .homesIn */ .mS)(apps.listed, manifest.apps, { ownership, leaving: gone });
    const newHome = (0,_reconcile_service_accounts_room_js__WEBPACK_IMPORTED_MODULE_8__/* .inOrder */ .al)(manifest.apps).flatMap(({ key }) => {
        if (coming.has(key))
            return [{ key }];
        const there = apps.listed.find(({ id, metadata }) => owned.includes(id) && (0,_reconcile_marks_js__WEBPACK_IMPORTED_MODULE_2__/* .appKeyOf */ .QO)(metadata) === key);
        return there === undefined ? [] : [{ id: there.id }];
    })[0];
    return steps.flatMap(({ observed }) => {
        const { desired, address } = observed;
        const publications = manifest.publish.filter(({ source }) => source.holder === address);
        const text = (0,_reconcile_service_accounts_room_js__WEBPACK_IMPORTED_MODULE_8__/* .longestMark */ .CM)(observed, ownership, (0,_publish_room_js__WEBPACK_IMPORTED_MODULE_1__/* .longestMarks */ .Fc)(publications, home));
        const mark = { [(0,_reconcile_service_marks_js__WEBPACK_IMPORTED_MODULE_9__/* .serviceMark */ .ZM)(desired.key)]: text };
        const holder = records
            .of(desired.key)
            .map((record) => record.holder)
            .find((id) => !gone.has(id));
        if (holder !== undefined)
            return [{ address, app: { id: holder }, mark }];
        return newHome === undefined ? [] : [{ address, app: newHome, mark }];
    });
}
function roomElsewhere(holds, { apps }) {
    const elsewhere = new Map();
    for (const hold of holds) {
        if (!('id' in hold.app) || apps.apps.some((app) => isFor(hold, app)))
            continue;
        elsewhere.set(hold.app.id, [...(elsewhere.get(hold.app.id) ?? []), hold]);
    }
    return [...elsewhere].flatMap(([id, own]) => {
        const metadata = apps.listed.find((app) => app.id === id)?.metadata ?? {};
        const size = (0,_reconcile_marks_js__WEBPACK_IMPORTED_MODULE_2__/* .metadataSize */ .fL)(Object.assign({}, metadata, ...own.map(({ mark }) => mark)));
        if (size <= _reconcile_marks_js__WEBPACK_IMPORTED_MODULE_2__/* .METADATA_LIMIT */ .kF)
            return [];
        const message = `the app ${id} is to record it, and its metadata would take ${size} bytes; the vendor allows ${_reconcile_marks_js__WEBPACK_IMPORTED_MODULE_2__/* .METADATA_LIMIT */ .kF}. Take something out of that app's metadata.`;
        return [{ address: own[0]?.address ?? '', message }];
    });
}

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } });

/***/ }),

/***/ 3670:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ byScope),
/* harmony export */   e: () => (/* binding */ placesOf)
/* harmony export */ });
/* harmony import */ var _scope_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9088);

function placesOf(publications, home) {
    return publications.flatMap((publication) => {
        const scope = (0,_scope_js__WEBPACK_IMPORTED_MODULE_0__/* .scopeOf */ .O)(publication, home);
        return scope === undefined ? [] : [{ publication, scope, hash: (0,_scope_js__WEBPACK_IMPORTED_MODULE_0__/* .destinationHash */ .F)(publication, scope) }];
    });
}
function byScope(items) {
    const groups = new Map();
    for (const item of items) {
        const group = groups.get(item.scope.path);
        if (group === undefined)
            groups.set(item.scope.path, [item]);
        else
            group.push(item);
    }
    return [...groups.values()];
}


/***/ }),

/***/ 8061:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fc: () => (/* binding */ longestMarks),
/* harmony export */   GE: () => (/* binding */ metadataProblems),
/* harmony export */   kv: () => (/* binding */ placeProblems)
/* harmony export */ });
/* harmony import */ var _manifest_publications_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9737);
/* harmony import */ var _reconcile_marks_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8905);
/* harmony import */ var _reconcile_plan_limits_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6051);
/* harmony import */ var _text_own_value_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2370);
/* harmony import */ var _marks_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9917);
/* harmony import */ var _places_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3670);






function longestMarks(publications, home) {
    const marks = {};
    for (const { hash, scope } of (0,_places_js__WEBPACK_IMPORTED_MODULE_4__/* .placesOf */ .e)(publications, home)) {
        (0,_text_own_value_js__WEBPACK_IMPORTED_MODULE_5__/* .setOwn */ .P)(marks, (0,_marks_js__WEBPACK_IMPORTED_MODULE_3__/* .publishedMark */ .S0)(hash), _marks_js__WEBPACK_IMPORTED_MODULE_3__/* .LONGEST_MARK */ .P2);
        setEnvironment(marks, scope.environment);
    }
    return marks;
}
function setEnvironment(marks, environment) {
    if (environment !== undefined)
        (0,_text_own_value_js__WEBPACK_IMPORTED_MODULE_5__/* .setOwn */ .P)(marks, (0,_marks_js__WEBPACK_IMPORTED_MODULE_3__/* .environmentMark */ .ZP)(environment.hash), _marks_js__WEBPACK_IMPORTED_MODULE_3__/* .CREATED */ .DE);
}
function placeProblems(steps) {
    return (0,_places_js__WEBPACK_IMPORTED_MODULE_4__/* .byScope */ .K)(steps.filter(({ stored }) => stored === undefined)).flatMap((added) => {
        const [{ scope, observed, publication }] = added;
        const most = _manifest_publications_js__WEBPACK_IMPORTED_MODULE_0__/* .MOST_IN_PLACE */ .O[scope.kind][scope.level];
        const after = (observed?.entries?.size ?? 0) + added.length;
        if (observed === undefined || after <= most)
            return [];
        const message = `${scope.whole} would be ${after}, above GitHub's limit of ${most}. Delete unused ones, or publish fewer.`;
        return [{ address: publication.address, message }];
    });
}
function metadataProblems(places, { apps }, ownership) {
    return apps.flatMap(({ observed: app }) => {
        const marks = {};
        let count = 0;
        for (const { publication, scope, hash, isManaged } of places) {
            if (publication.source.holder !== app.address)
                continue;
            if (isManaged)
                setEnvironment(marks, scope.environment);
            if (publication.kind === 'variable' && ownership.instance === undefined)
                continue;
            (0,_text_own_value_js__WEBPACK_IMPORTED_MODULE_5__/* .setOwn */ .P)(marks, (0,_marks_js__WEBPACK_IMPORTED_MODULE_3__/* .publishedMark */ .S0)(hash), _marks_js__WEBPACK_IMPORTED_MODULE_3__/* .LONGEST_MARK */ .P2);
            count += 1;
        }
        const without = (0,_reconcile_plan_limits_js__WEBPACK_IMPORTED_MODULE_2__/* .metadataAfter */ .QE)(app, ownership);
        const size = (0,_reconcile_marks_js__WEBPACK_IMPORTED_MODULE_1__/* .metadataSize */ .fL)({ ...without, ...marks });
        if (size <= _reconcile_marks_js__WEBPACK_IMPORTED_MODULE_1__/* .METADATA_LIMIT */ .kF || (0,_reconcile_marks_js__WEBPACK_IMPORTED_MODULE_1__/* .metadataSize */ .fL)(without) > _reconcile_marks_js__WEBPACK_IMPORTED_MODULE_1__/* .METADATA_LIMIT */ .kF)
            return [];
        const message = `with a record for each of its ${count} publications, the metadata takes ${size} bytes; the vendor allows ${_reconcile_marks_js__WEBPACK_IMPORTED_MODULE_1__/* .METADATA_LIMIT */ .kF}. Publish fewer of them, or declare less metadata.`;
        return [{ address: `${app.address}.metadata`, message }];
    });
}


/***/ }),

/***/ 9088:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ destinationHash),
/* harmony export */   O: () => (/* binding */ scopeOf)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var _github_path_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6783);


function scopeOf({ kind, destination }, home) {
    const { kind: level } = destination;
    const store = level === 'environment' ? 'actions' : destination.store;
    const word = WORDS[store];
    const things = `${word === '' ? '' : `${word} `}${kind}s`;
    const scope = { kind, level, permission: permissionFor(level, kind, store) };
    if (level === 'organization') {
        const { organization: owner } = destination;
        const path = (0,_github_path_js__WEBPACK_IMPORTED_MODULE_1__/* .githubPath */ .lm)('orgs', owner, store, `${kind}s`);
        const label = `organization ${owner}${word === '' ? '' : `, ${word}`}`;
        const whole = `the ${things} of the organization ${owner}`;
        return { ...scope, path, owner, repository: undefined, environment: undefined, label, whole };
    }
    const repository = destination.repository ?? home;
    const named = (0,_github_path_js__WEBPACK_IMPORTED_MODULE_1__/* .repositoryNamed */ .Sz)(repository);
    const name = level === 'environment' ? destination.environment : undefined;
    if (repository === undefined || named === undefined || (name !== undefined && (0,_github_path_js__WEBPACK_IMPORTED_MODULE_1__/* .walks */ .TD)(name)))
        return undefined;
    const folder = name === undefined ? [store] : ['environments', name];
    const inside = name === undefined ? word : `environment ${name}`;
    const isHome = repository.toLowerCase() === home?.toLowerCase();
    const elsewhere = isHome ? '' : `${inside === '' ? '' : ' of'} ${repository}`;
    return {
        ...scope,
        path: (0,_github_path_js__WEBPACK_IMPORTED_MODULE_1__/* .githubPath */ .lm)('repos', named.owner, named.repo, ...folder, `${kind}s`),
        owner: repository,
        repository,
        environment: name === undefined ? undefined : environmentOf(repository, name),
        label: `${inside === '' ? 'repository' : inside}${elsewhere}`,
        whole: `the ${things} of ${name === undefined ? '' : `the environment ${name} of `}${repository}`,
    };
}
function destinationHash({ name }, { path }) {
    return hashOf(`${path.toLowerCase()}/${name}`);
}
function environmentOf(repository, name) {
    const hash = hashOf(`${repository}/${encodeURIComponent(name)}`.toLowerCase());
    return { repository, name, hash };
}
function hashOf(text) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(text).digest('hex').slice(0, 12);
}
function permissionFor(level, kind, store) {
    const access = 'write';
    if (level === 'environment')
        return { title: 'Environments', access, level: 'repository', input: 'permission-environments' };
    const [title, ...inputs] = kind === 'variable' ? ['Variables'] : PERMISSIONS[store];
    return { title, access, level, input: inputs[level === 'repository' ? 0 : 1] };
}
const PERMISSIONS = {
    actions: ['Secrets', 'permission-secrets', 'permission-organization-secrets'],
    dependabot: ['Dependabot secrets', 'permission-dependabot-secrets'],
    codespaces: ['Codespaces secrets'],
};
const WORDS = {
    actions: '',
    dependabot: 'Dependabot',
    codespaces: 'Codespaces',
};


/***/ }),

/***/ 4961:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ql: () => (/* binding */ asApp),
/* harmony export */   _W: () => (/* binding */ KeptServiceAccounts),
/* harmony export */   qO: () => (/* binding */ ServiceAccountsAsApps)
/* harmony export */ });
/* harmony import */ var _smooch_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1889);
/* harmony import */ var _marks_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8905);
/* harmony import */ var _service_marks_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9015);



function asApp({ apps: _seen, keys, ...one }) {
    return { ...one, settings: {}, metadata: {}, children: new Map([['key', keys]]) };
}
class ServiceAccountsAsApps {
    api = 'v1.1';
    serviceAccounts;
    #accounts;
    records;
    seen = new Map();
    constructor(accounts, records) {
        this.#accounts = accounts;
        this.records = records;
    }
    get present() {
        return [...this.seen.values()];
    }
    async listApps() {
        const listed = await this.#accounts.list();
        this.seen = new Map(listed.map((one) => [one.id, one]));
        return listed.map((one) => this.shown(one));
    }
    async getApp(id) {
        const one = await this.#accounts.get(id);
        return one && this.shown(one);
    }
    collection(_keys, ...[id]) {
        return this.keysOf(String(id));
    }
    keysOf(id) {
        const accounts = this.#accounts;
        return {
            list: () => accounts.listKeys(id),
            get: (keyId) => accounts.getKey(id, keyId),
            getToken: (keyId) => accounts.keyToken(id, keyId),
        };
    }
    appIdsOf(id) {
        return this.#accounts.listAppIds(id);
    }
    shown({ id, name }) {
        this.seen.set(id, { id, name });
        return { id, name, settings: {}, metadata: this.records.metadataOf({ id, name }) };
    }
}
class KeptServiceAccounts extends ServiceAccountsAsApps {
    #accounts;
    #keeper;
    constructor(accounts, records, present, keeper) {
        super(accounts, records);
        this.seen = new Map(present.map((one) => [one.id, one]));
        this.#accounts = accounts;
        this.#keeper = keeper;
    }
    async createApp({ name, metadata = {} }) {
        const marks = Object.fromEntries(Object.entries(metadata).map(([mark, value]) => [mark, value ?? '']));
        const key = (0,_marks_js__WEBPACK_IMPORTED_MODULE_1__/* .appKeyOf */ .QO)(marks) ?? '';
        this.records.attempt(key, (0,_marks_js__WEBPACK_IMPORTED_MODULE_1__/* .nonceOf */ .Tf)(marks) ?? '');
        await this.#keeper?.write(key, (0,_service_marks_js__WEBPACK_IMPORTED_MODULE_2__/* .intentFor */ .Wp)(name));
        const made = await this.#createNamed(key, name);
        await this.#keeper?.write(key, (0,_service_marks_js__WEBPACK_IMPORTED_MODULE_2__/* .markAbout */ .p4)(made.id, marks));
        return this.shown(made);
    }
    async #createNamed(key, name) {
        try {
            return await this.#accounts.create(name);
        }
        catch (error) {
            if ((0,_smooch_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .outcomeUnknown */ .Hu)(error))
                throw error;
            const there = (0,_smooch_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .isConflict */ .dh)(error)
                ? (await this.#accounts.list()).find((one) => one.name === name)
                : undefined;
            if (there !== undefined && this.#isFor(key, there))
                return there;
            await this.#keeper?.forget(key).catch(() => undefined);
            throw error;
        }
    }
    #isFor(key, one) {
        const metadata = this.records.metadataOf(one);
        if (this.#keeper === undefined && !(0,_marks_js__WEBPACK_IMPORTED_MODULE_1__/* .isMarked */ .rZ)(metadata))
            return true;
        return (0,_marks_js__WEBPACK_IMPORTED_MODULE_1__/* .isOwnedBy */ .D0)(metadata, this.records.ownership) && (0,_marks_js__WEBPACK_IMPORTED_MODULE_1__/* .appKeyOf */ .QO)(metadata) === key;
    }
    async updateApp(id, { name, metadata }) {
        let one = this.seen.get(id) ?? { id, name };
        if (one.name !== name)
            one = await this.#accounts.rename(id, name);
        if (metadata !== undefined) {
            const marks = Object.fromEntries(Object.entries(metadata).map(([mark, value]) => [mark, value ?? '']));
            const before = this.records.metadataOf(one);
            const key = (0,_marks_js__WEBPACK_IMPORTED_MODULE_1__/* .appKeyOf */ .QO)(marks) ?? '';
            const was = (0,_marks_js__WEBPACK_IMPORTED_MODULE_1__/* .isOwnedBy */ .D0)(before, this.records.ownership) ? (0,_marks_js__WEBPACK_IMPORTED_MODULE_1__/* .appKeyOf */ .QO)(before) : undefined;
            await this.#keeper?.write(key, (0,_service_marks_js__WEBPACK_IMPORTED_MODULE_2__/* .markAbout */ .p4)(id, marks));
            if (was !== undefined && was !== key)
                await this.#keeper?.forget(was);
        }
        return this.shown(one);
    }
    async deleteApp(id) {
        try {
            await this.#accounts.delete(id);
        }
        catch (error) {
            if (!(0,_smooch_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .isConflict */ .dh)(error) || !(error instanceof _smooch_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SmoochError */ .GZ))
                throw error;
            throw new _smooch_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SmoochError */ .GZ(error, error, 'The vendor does not delete a service account while an app is linked to it. Delete those apps, or unlink them on the ' +
                'dashboard, and run again.');
        }
        const one = this.seen.get(id) ?? { id, name: '' };
        this.seen.delete(id);
        const about = this.records.keys.filter((key) => this.records.isAbout(key, [one]));
        for (const key of about)
            await this.#keeper?.forget(key);
    }
    async tidy(declared) {
        const asked = this.records.keys.map(async (key) => {
            const [record] = this.records.of(key);
            const one = this.present.find((present) => this.records.isAbout(key, [present]));
            if (one !== undefined && record !== undefined) {
                await this.#keeper?.write(key, (0,_service_marks_js__WEBPACK_IMPORTED_MODULE_2__/* .markAbout */ .p4)(one.id, this.records.metadataOf(one)));
            }
            else if (!declared.has(key))
                await this.#keeper?.forget(key);
        });
        await Promise.all(asked);
        await this.#keeper?.lookAgain();
    }
    keysOf(id) {
        const accounts = this.#accounts;
        return {
            ...super.keysOf(id),
            create: (name) => accounts.createKey(id, name),
            remove: (keyId) => accounts.deleteKey(id, keyId),
        };
    }
}


/***/ }),

/***/ 7503:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CM: () => (/* binding */ longestMark),
/* harmony export */   al: () => (/* binding */ inOrder),
/* harmony export */   mS: () => (/* binding */ homesIn)
/* harmony export */ });
/* harmony import */ var _marks_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8905);
/* harmony import */ var _plan_limits_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6051);
/* harmony import */ var _service_marks_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9015);



function homesIn(listed, declared, { ownership, leaving, applied = new Map(), }) {
    const owned = listed.filter((app) => (0,_marks_js__WEBPACK_IMPORTED_MODULE_0__/* .isOurs */ .MU)(app, ownership)).sort(byId);
    const ofKey = (key) => applied.get(key) ?? owned.find(({ metadata }) => (0,_marks_js__WEBPACK_IMPORTED_MODULE_0__/* .appKeyOf */ .QO)(metadata) === key)?.id;
    const first = inOrder(declared).flatMap(({ key }) => ofKey(key) ?? []);
    return [...new Set([...first, ...owned.map(({ id }) => id)])].filter((id) => !leaving.has(id));
}
function inOrder(declared) {
    return declared.toSorted((a, b) => (a.key < b.key ? -1 : 1));
}
function longestMark(observed, ownership, beside) {
    const { actual } = observed;
    return (0,_service_marks_js__WEBPACK_IMPORTED_MODULE_2__/* .markAbout */ .p4)(actual?.id ?? _plan_limits_js__WEBPACK_IMPORTED_MODULE_1__/* .LONGEST_ID */ .fg, { ...(0,_plan_limits_js__WEBPACK_IMPORTED_MODULE_1__/* .metadataAfter */ .QE)(observed, ownership), ...beside });
}
function byId(one, other) {
    return one.id < other.id ? -1 : 1;
}


/***/ })

};
