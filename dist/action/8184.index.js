export const id = 8184;
export const ids = [8184];
export const modules = {

/***/ 8184:
/***/ ((__webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   withOwnKeys: () => (/* binding */ withOwnKeys)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9473);
/* harmony import */ var _kinds_subjects_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1571);
/* harmony import */ var _reconcile_marks_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8905);
/* harmony import */ var _reconcile_plan_scope_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5503);
/* harmony import */ var _reconcile_subject_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(4015);
/* harmony import */ var _smooch_errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1889);
/* harmony import */ var _smooch_own_app_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7206);
/* harmony import */ var _text_suggest_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(324);
/* harmony import */ var _plan_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(6316);
var __webpack_async_dependencies__ = __webpack_handle_async_dependencies__([_kinds_subjects_js__WEBPACK_IMPORTED_MODULE_1__, _plan_js__WEBPACK_IMPORTED_MODULE_6__]);
([_kinds_subjects_js__WEBPACK_IMPORTED_MODULE_1__, _plan_js__WEBPACK_IMPORTED_MODULE_6__] = __webpack_async_dependencies__.then ? (await __webpack_async_dependencies__)() : __webpack_async_dependencies__);









const MODES = new Set(['apply', 'plan', 'check', 'credentials', 'export']);
async function withOwnKeys(run, access) {
    const { manifest, options, host, found } = run;
    const none = { manifest, outOfReach: new Set(), own: [], sentBefore: 0 };
    if (options.instance !== undefined || !MODES.has(options.mode)) {
        if (access.credentials !== undefined)
            return none;
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ProvisionError */ .uv('not-allowed', `App keys (\`app_…\`) can neither create nor delete apps, so ${options.instance === undefined ? `\`mode: ${options.mode}\`` : 'an instance'} requires more.`, {
            remedy: 'Use an account key (`act_…`) or a service account key (`svc_…`). With Zendesk Suite, which has none, use a sandbox with keys of its own.',
        });
    }
    const wanted = wantedKeys(run);
    const asked = await Promise.all(wanted.map((one) => ask(one, access, run)));
    const own = [];
    const outOfReach = new Set();
    for (const { app, pair, appId, error } of asked) {
        if (appId !== undefined)
            own.push({ app, appId, pair });
        else {
            outOfReach.add(app);
            found.errors.push(error);
        }
    }
    refuseShared(own);
    if (own.length === 0 && access.credentials === undefined && found.errors.length > 0)
        throw found.errors.pop();
    if (outOfReach.size > 0) {
        const left = [...outOfReach].map((app) => (0,_reconcile_subject_js__WEBPACK_IMPORTED_MODULE_7__/* .addressOf */ .c)(_kinds_subjects_js__WEBPACK_IMPORTED_MODULE_1__/* .APPS */ .h, app)).join(', ');
        host.log.warn(`This run leaves out ${left}: the key in \`app-keys\` cannot be used. The run will fail at its end.`);
    }
    const byApp = new Map(own.map((one) => [one.app, one]));
    const apps = manifest.apps.map((app) => {
        const one = byApp.get(app.key);
        return one === undefined ? app : { ...app, id: one.appId, ownKey: one.pair };
    });
    const sentBefore = asked.reduce((sum, { sent }) => sum + sent, 0);
    if (options.maskAppIds)
        for (const { appId } of own)
            host.keeper.cover(appId);
    return { manifest: { ...manifest, apps }, outOfReach, own, sentBefore };
}
function wantedKeys({ manifest, options, host }) {
    const declared = new Map(manifest.apps.map((app) => [app.key, app]));
    const { appKeys, credentials, mode, only, shard } = options;
    const keys = [...appKeys].map(([app, pair]) => ({ app, pair, declared: declared.get(app) }));
    if (mode === 'export')
        return keys;
    for (const { app, declared: one } of keys) {
        if (one !== undefined)
            continue;
        const near = (0,_text_suggest_js__WEBPACK_IMPORTED_MODULE_8__/* .closest */ .k)(app, [...declared.keys()]);
        const meant = near === undefined ? '' : ` Did you mean \`${near}\`?`;
        host.log.warn(`\`app-keys\` has a key for \`${app}\`, which the manifest does not declare.${meant}`);
    }
    const { apps } = (0,_reconcile_plan_scope_js__WEBPACK_IMPORTED_MODULE_3__/* .declaredInScope */ .uC)(manifest, { only, part: shard, kinds: _kinds_subjects_js__WEBPACK_IMPORTED_MODULE_1__/* .APPS */ .h.children });
    const without = credentials === undefined ? apps.filter(({ key }) => !appKeys.has(key)) : [];
    if (without.length > 0) {
        const problems = without.map(({ key }) => {
            const message = `\`app-keys\` has no key for this app. Add the line \`${key}=<key id>:<key secret>\` to it.`;
            return { address: (0,_reconcile_subject_js__WEBPACK_IMPORTED_MODULE_7__/* .addressOf */ .c)(_kinds_subjects_js__WEBPACK_IMPORTED_MODULE_1__/* .APPS */ .h, key), message };
        });
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .PlanRefused */ .Me(problems.map((0,_plan_js__WEBPACK_IMPORTED_MODULE_6__/* .placed */ .GS)(manifest)));
    }
    return keys.filter(({ declared: one }) => one !== undefined && apps.includes(one));
}
function isOfOneKey(error) {
    return error instanceof _smooch_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .SmoochError */ .GZ
        ? [401, 403, 404].includes(error.status) && !error.isForeign
        : ['not-found', 'ambiguous'].includes(error.code);
}
async function ask(wanted, access, run) {
    const { host, options } = run;
    const key = new _smooch_own_app_js__WEBPACK_IMPORTED_MODULE_5__/* .KeyOfApp */ .E(wanted.app, wanted.pair, access, host.keeper, host.stop);
    try {
        const app = await theAppOf(key, wanted, access);
        if (options.mode !== 'export')
            checkMeant(app, wanted);
        return { ...wanted, appId: app.id, sent: key.sent };
    }
    catch (error) {
        if (!(error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ProvisionError */ .uv) || !isOfOneKey(error) || host.stop.reason !== undefined)
            throw error;
        const address = (0,_reconcile_subject_js__WEBPACK_IMPORTED_MODULE_7__/* .addressOf */ .c)(_kinds_subjects_js__WEBPACK_IMPORTED_MODULE_1__/* .APPS */ .h, wanted.app);
        const { code, message, remedy } = error;
        return {
            ...wanted,
            error: new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ProvisionError */ .uv(code, `${address}: ${message}`, { remedy, address, cause: error }),
            sent: key.sent,
        };
    }
    finally {
        key.close();
    }
}
async function theAppOf(key, { app, declared }, { api, baseUrl }) {
    const id = declared?.id ?? (api === 'v2' ? await key.tellId().catch(undefinedIfUntold) : undefined);
    if (id === undefined) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ProvisionError */ .uv('input-invalid', `${new URL(baseUrl).host} does not tell which app the key of \`${app}\` is for.`, {
            address: (0,_reconcile_subject_js__WEBPACK_IMPORTED_MODULE_7__/* .addressOf */ .c)(_kinds_subjects_js__WEBPACK_IMPORTED_MODULE_1__/* .APPS */ .h, app),
            remedy: `Write the id of the app into the manifest: \`apps: { ${app}: { id: … } }\`. Admin Center shows it beside the key.`,
        });
    }
    const actual = await key.app(id).catch((error) => {
        if ((0,_smooch_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .isForbidden */ .US)(error))
            return undefined;
        throw error;
    });
    if (actual !== undefined)
        return actual;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ProvisionError */ .uv('not-found', `The key in the line \`${app}=…\` of \`app-keys\` does not see the app with the id ${id}.`, {
        remedy: 'Each app has keys of its own: check that the key is one of this app, and that `id` is right.',
    });
}
function undefinedIfUntold(error) {
    if ((0,_smooch_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .isForbidden */ .US)(error) || (0,_smooch_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .isNotFound */ .c4)(error))
        return undefined;
    throw error;
}
function checkMeant({ name, metadata }, { app, declared }) {
    if (declared === undefined || declared.id !== undefined)
        return;
    const marked = (0,_reconcile_marks_js__WEBPACK_IMPORTED_MODULE_2__/* .isMarked */ .rZ)(metadata) ? (0,_reconcile_marks_js__WEBPACK_IMPORTED_MODULE_2__/* .appKeyOf */ .QO)(metadata) : undefined;
    if (marked === app || (marked === undefined && name === declared.name))
        return;
    const seen = marked === undefined ? `named ${JSON.stringify(name)}` : `that a manifest has as \`${marked}\``;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ProvisionError */ .uv('ambiguous', `The key in the line \`${app}=…\` of \`app-keys\` is for an app ${seen}.`, {
        remedy: 'Check that the lines of `app-keys` are not swapped. If this app is meant, write its `id` into the manifest.',
    });
}
function refuseShared(own) {
    const byId = new Map();
    for (const { app, appId } of own) {
        const other = byId.get(appId);
        if (other !== undefined) {
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ProvisionError */ .uv('input-invalid', `The keys in the lines \`${other}=…\` and \`${app}=…\` of \`app-keys\` are for the same app.`, { remedy: 'Give each app a key of its own.' });
        }
        byId.set(appId, app);
    }
}

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } });

/***/ }),

/***/ 7206:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ KeyOfApp)
/* harmony export */ });
/* harmony import */ var _auth_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6396);
/* harmony import */ var _connected_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6659);
/* harmony import */ var _http_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3566);
/* harmony import */ var _retry_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6682);
/* harmony import */ var _shape_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8065);





class KeyOfApp {
    #http;
    #account;
    constructor(line, pair, access, keeper, stop) {
        const { api, baseUrl, userAgent, maxInFlight, pace, now } = access;
        this.#http = new _http_js__WEBPACK_IMPORTED_MODULE_2__/* .Http */ .l({
            baseUrl,
            userAgent,
            maxInFlight,
            stop,
            readOnly: true,
            redact: (text) => keeper.redact(text),
            authorize: (0,_auth_js__WEBPACK_IMPORTED_MODULE_0__/* .authorizer */ .Kn)(pair, keeper, { basic: api === 'v2', clock: now }),
            lineFor: () => line,
            firstPause: _retry_js__WEBPACK_IMPORTED_MODULE_4__/* .FIRST_PAUSE */ .aE * pace,
        });
        const connection = { api, http: this.#http, keeper, now, root: `/${api}/apps`, pagesAtOnce: 1 };
        this.#account = new _connected_js__WEBPACK_IMPORTED_MODULE_1__/* .ConnectedAccount */ .Z(connection);
    }
    get sent() {
        return this.#http.sent;
    }
    async tellId() {
        const read = new _shape_js__WEBPACK_IMPORTED_MODULE_3__/* .Answered */ .GV('GET', '/v2/tokenInfo');
        return read.string(read.object(await this.#http.get('/v2/tokenInfo'), 'app'), 'id');
    }
    app(id) {
        return this.#account.getApp(id);
    }
    close() {
        this.#http.close();
    }
}


/***/ })

};
