export const id = 502;
export const ids = [502,411,380];
export const modules = {

/***/ 6227:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ CHANNELS),
/* harmony export */   m: () => (/* binding */ readChannel)
/* harmony export */ });
/* harmony import */ var _secrets_secret_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5777);
/* harmony import */ var _smooch_cursor_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1116);
/* harmony import */ var _smooch_pages_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3956);
/* harmony import */ var _smooch_resources_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9546);
/* harmony import */ var _smooch_shape_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8065);
/* harmony import */ var _text_own_value_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(2370);
/* harmony import */ var _webhook_api_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(338);
/* harmony import */ var _types_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(1545);








const CHANNELS = {
    'v1.1': channelsOf,
    v2: channelsOf,
};
function channelsOf(at, appId) {
    return new _smooch_resources_js__WEBPACK_IMPORTED_MODULE_3__/* .Resources */ .E(at, {
        path: `/${at.api}/apps/${encodeURIComponent(appId)}/integrations`,
        name: 'integration',
        pages: async (http, path, name) => {
            const all = at.api === 'v2'
                ? await (0,_smooch_cursor_js__WEBPACK_IMPORTED_MODULE_1__/* .cursorList */ .Z)(http, path, name)
                : await (0,_smooch_pages_js__WEBPACK_IMPORTED_MODULE_2__/* .offsetPages */ .o_)(http, { path, name, pagesAtOnce: 1 });
            return all.filter(({ type }) => type !== _webhook_api_js__WEBPACK_IMPORTED_MODULE_5__/* .WEBHOOK_TYPE */ .V3);
        },
        read: (read, item) => readChannel(read, item, at.api, at.keeper),
        body: channelBody,
    });
}
function readChannel(read, item, api, keeper) {
    const type = read.string(item, 'type');
    const displayName = (0,_smooch_shape_js__WEBPACK_IMPORTED_MODULE_4__/* .optionalText */ .mR)(item, 'displayName');
    const error = (0,_smooch_shape_js__WEBPACK_IMPORTED_MODULE_4__/* .optionalText */ .mR)(item, 'error');
    const responder = responderOf(item);
    const fields = {};
    for (const [name, value] of Object.entries(item)) {
        if (_types_js__WEBPACK_IMPORTED_MODULE_6__/* .COMMON_MEMBERS */ .Km.has(name) || value === undefined)
            continue;
        const reading = (0,_types_js__WEBPACK_IMPORTED_MODULE_6__/* .channelFieldOf */ .Ju)(api, type, name)?.reading;
        if (reading === 'secret' || (reading === undefined && (0,_types_js__WEBPACK_IMPORTED_MODULE_6__/* .soundsSecret */ .z3)(name))) {
            learnAll(value, reading === 'secret' ? 0 : SHORTEST_GUESS, keeper);
        }
        else if (reading !== 'unread')
            (0,_text_own_value_js__WEBPACK_IMPORTED_MODULE_7__/* .setOwn */ .P)(fields, name, value);
    }
    const botId = (0,_smooch_shape_js__WEBPACK_IMPORTED_MODULE_4__/* .optionalText */ .mR)(item, _types_js__WEBPACK_IMPORTED_MODULE_6__/* .BOT_ID */ .g2);
    const served = (0,_types_js__WEBPACK_IMPORTED_MODULE_6__/* .channelTypeOf */ .l6)(api, type)?.served ?? [];
    for (const name of served)
        delete fields[name];
    return {
        id: read.string(item, api === 'v1.1' ? '_id' : 'id'),
        type,
        ...(displayName === undefined ? {} : { displayName }),
        status: (0,_smooch_shape_js__WEBPACK_IMPORTED_MODULE_4__/* .optionalText */ .mR)(item, 'status') ?? 'active',
        ...(error === undefined ? {} : { error: keeper.redact(error) }),
        fields,
        ...(botId === undefined ? {} : { botId }),
        ...(responder === undefined ? {} : { defaultResponder: responder }),
    };
}
const SHORTEST_GUESS = 8;
function learnAll(value, shortest, keeper) {
    if (typeof value === 'object' && value !== null) {
        for (const part of Object.values(value))
            learnAll(part, shortest, keeper);
    }
    else if (typeof value === 'string' || typeof value === 'number') {
        if (String(value).length >= shortest)
            keeper.learn(String(value));
    }
}
function responderOf({ defaultResponder }) {
    if (typeof defaultResponder !== 'object' || defaultResponder === null)
        return undefined;
    const responder = defaultResponder;
    return responder['inherited'] === true ? undefined : (0,_smooch_shape_js__WEBPACK_IMPORTED_MODULE_4__/* .optionalText */ .mR)(responder, 'name');
}
function channelBody({ values, ...rest }) {
    const plain = Object.entries(values).map(([name, value]) => [name, value instanceof _secrets_secret_js__WEBPACK_IMPORTED_MODULE_0__/* .Secret */ .zh ? value.reveal() : value]);
    return { ...rest, ...Object.fromEntries(plain) };
}


/***/ }),

/***/ 5944:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ INTEGRATION_KEYS)
/* harmony export */ });
/* harmony import */ var _key_api_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4576);

const INTEGRATION_KEYS = {
    v2: (at, appId, integrationId) => (0,_key_api_js__WEBPACK_IMPORTED_MODULE_0__/* .keysAt */ ._s)(at, `/v2/apps/${encodeURIComponent(appId)}/integrations/${encodeURIComponent(integrationId)}/keys`),
};


/***/ }),

/***/ 9477:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ INTEGRATIONS)
/* harmony export */ });
/* harmony import */ var _smooch_collection_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7682);
/* harmony import */ var _smooch_cursor_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1116);
/* harmony import */ var _smooch_resources_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9546);
/* harmony import */ var _channel_api_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6227);
/* harmony import */ var _webhook_api_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(338);
/* harmony import */ var _webhook_api_v2_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7923);
/* harmony import */ var _webhook_endpoints_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(4514);







const INTEGRATIONS = {
    'v1.1': (at, appId) => ({
        list: async () => {
            const both = [
                (0,_smooch_collection_js__WEBPACK_IMPORTED_MODULE_0__/* .collectionAt */ .A)(at, _webhook_endpoints_js__WEBPACK_IMPORTED_MODULE_6__/* .WEBHOOKS */ .z, [appId]).list(),
                (0,_smooch_collection_js__WEBPACK_IMPORTED_MODULE_0__/* .collectionAt */ .A)(at, _channel_api_js__WEBPACK_IMPORTED_MODULE_3__/* .CHANNELS */ .l, [appId]).list(),
            ];
            const [ofWebhooks, ofChannels] = await Promise.all(both);
            return { webhooks: ofWebhooks, channels: ofChannels };
        },
    }),
    v2: (at, appId) => ({
        list: async () => {
            const resources = new _smooch_resources_js__WEBPACK_IMPORTED_MODULE_2__/* .Resources */ .E(at, {
                path: `/v2/apps/${encodeURIComponent(appId)}/integrations`,
                name: 'integration',
                pages: _smooch_cursor_js__WEBPACK_IMPORTED_MODULE_1__/* .cursorList */ .Z,
                read: (read, item) => item['type'] === _webhook_api_js__WEBPACK_IMPORTED_MODULE_4__/* .WEBHOOK_TYPE */ .V3
                    ? (0,_webhook_api_v2_js__WEBPACK_IMPORTED_MODULE_5__/* .readContainer */ .u)(at, read, item)
                    : (0,_channel_api_js__WEBPACK_IMPORTED_MODULE_3__/* .readChannel */ .m)(read, item, 'v2', at.keeper),
            });
            const all = await resources.list();
            return {
                webhooks: all.flatMap((one) => ('webhooks' in one ? one.webhooks : [])),
                channels: all.filter((one) => 'type' in one),
            };
        },
    }),
};


/***/ }),

/***/ 2087:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ MENUS)
/* harmony export */ });
/* harmony import */ var _smooch_deleting_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7046);
/* harmony import */ var _smooch_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1889);
/* harmony import */ var _smooch_shape_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8065);
/* harmony import */ var _text_own_value_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2370);




const MENUS = {
    'v1.1': placeOf,
};
function placeOf(at, appId, channelId) {
    const path = menuPath(appId, channelId);
    const get = async () => {
        try {
            return menuOf('GET', path, await at.http.get(path));
        }
        catch (error) {
            if ((0,_smooch_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .isNotFound */ .c4)(error))
                return { items: [], inputEnabled: true };
            throw error;
        }
    };
    return {
        get,
        set: async ({ items, inputEnabled }) => {
            const settings = inputEnabled === undefined ? {} : { settings: { inputEnabled } };
            return menuOf('PUT', path, await at.http.put(path, { items, ...settings }));
        },
        remove: () => (0,_smooch_deleting_js__WEBPACK_IMPORTED_MODULE_0__/* .deleteIfThere */ .l)(at.http, path, async () => {
            const menu = await get();
            if (menu.items.length === 0 || channelId === undefined)
                return menu.items.length > 0;
            return JSON.stringify(menu) !== JSON.stringify(await placeOf(at, appId).get());
        }),
    };
}
function menuPath(appId, channelId) {
    const app = `/v1.1/apps/${encodeURIComponent(appId)}`;
    return channelId === undefined
        ? `${app}/menu`
        : `${app}/integrations/${encodeURIComponent(channelId)}/menu`;
}
function menuOf(method, path, answer) {
    const read = new _smooch_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .Answered */ .GV(method, path);
    const menu = read.object(answer, 'menu');
    return { items: itemsIn(read, menu), inputEnabled: (0,_smooch_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .settingsOf */ .f5)(menu, 'settings')['inputEnabled'] !== false };
}
function itemsIn(read, of) {
    if (of['items'] === undefined || of['items'] === null)
        return [];
    return read.objects(of, 'items').map((item) => ({
        ...Object.fromEntries(['type', 'text', 'uri', 'payload'].flatMap((name) => {
            const value = (0,_text_own_value_js__WEBPACK_IMPORTED_MODULE_3__/* .ownValue */ .e)(item, name);
            return typeof value === 'string' ? [[name, value]] : [];
        })),
        ...(item['type'] === 'submenu' ? { items: itemsIn(read, item) } : {}),
    }));
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
    const observed = await (0,_reconcile_observe_observe_js__WEBPACK_IMPORTED_MODULE_1__/* .observe */ .l)(account, manifest.serviceAccounts.map(asApp), ownership, {
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

/***/ 9136:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ SWITCHBOARD_INTEGRATIONS),
/* harmony export */   a: () => (/* binding */ SWITCHBOARDS)
/* harmony export */ });
/* harmony import */ var _smooch_resources_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9546);
/* harmony import */ var _smooch_shape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8065);


const SWITCHBOARDS = {
    v2: (at, appId) => new _smooch_resources_js__WEBPACK_IMPORTED_MODULE_0__/* .Resources */ .E(at, {
        path: switchboardsOf(appId),
        name: 'switchboard',
        read: readSwitchboard,
        lookedForBy: 'list',
    }),
};
const SWITCHBOARD_INTEGRATIONS = {
    v2: (at, appId, switchboardId) => new _smooch_resources_js__WEBPACK_IMPORTED_MODULE_0__/* .Resources */ .E(at, {
        path: `${switchboardsOf(appId)}/${encodeURIComponent(switchboardId)}/switchboardIntegrations`,
        name: 'switchboardIntegration',
        read: (read, item) => readIntegration(read, item, switchboardId),
        lookedForBy: 'list',
    }),
};
function switchboardsOf(appId) {
    return `/v2/apps/${encodeURIComponent(appId)}/switchboards`;
}
function readSwitchboard(read, item) {
    const first = (0,_smooch_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .optionalText */ .mR)(item, 'defaultSwitchboardIntegrationId');
    return {
        id: read.string(item, 'id'),
        enabled: item['enabled'] === true,
        ...(first === undefined ? {} : { defaultSwitchboardIntegrationId: first }),
    };
}
function readIntegration(read, item, switchboardId) {
    const texts = ['integrationId', 'integrationType', 'nextSwitchboardIntegrationId'];
    const { deliverStandbyEvents, messageHistoryCount } = item;
    return {
        id: read.string(item, 'id'),
        switchboardId,
        name: read.string(item, 'name'),
        ...Object.fromEntries(texts.flatMap((name) => {
            const text = (0,_smooch_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .optionalText */ .mR)(item, name);
            return text === undefined ? [] : [[name, text]];
        })),
        ...(typeof deliverStandbyEvents === 'boolean' ? { deliverStandbyEvents } : {}),
        ...(typeof messageHistoryCount === 'number' ? { messageHistoryCount } : {}),
    };
}


/***/ }),

/***/ 7923:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ webhooksV2),
/* harmony export */   u: () => (/* binding */ readContainer)
/* harmony export */ });
/* harmony import */ var _smooch_auth_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6396);
/* harmony import */ var _smooch_cursor_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1116);
/* harmony import */ var _smooch_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1889);
/* harmony import */ var _smooch_resources_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9546);
/* harmony import */ var _api_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(338);





function webhooksV2(at, appId) {
    const path = `/v2/apps/${encodeURIComponent(appId)}/integrations`;
    const containers = new _smooch_resources_js__WEBPACK_IMPORTED_MODULE_3__/* .Resources */ .E(at, {
        path,
        name: 'integration',
        pages: (http, _path, name) => (0,_smooch_cursor_js__WEBPACK_IMPORTED_MODULE_1__/* .cursorList */ .Z)(http, path, name, { 'filter[types]': _api_js__WEBPACK_IMPORTED_MODULE_4__/* .WEBHOOK_TYPE */ .V3 }),
        read: (read, item) => readContainer(at, read, item),
        body: (fields) => ({ type: _api_js__WEBPACK_IMPORTED_MODULE_4__/* .WEBHOOK_TYPE */ .V3, displayName: fields.name, webhooks: [(0,_api_js__WEBPACK_IMPORTED_MODULE_4__/* .webhookBody */ .Cd)(fields)] }),
    });
    return {
        list: async () => (await containers.list()).flatMap(({ webhooks }) => webhooks),
        get: async () => undefined,
        create: async (fields) => {
            const [webhook] = (await containers.create(fields)).webhooks;
            if (webhook !== undefined)
                return webhook;
            throw new _smooch_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ConnectionFailed */ .GK({ method: 'POST', path }, 'the response has no webhook in its integration', {
                sent: true,
                remedy: 'Run again: the created webhook is found by its target.',
            });
        },
        update: ({ id, container = '' }, fields, signer) => {
            const ofContainer = new _smooch_resources_js__WEBPACK_IMPORTED_MODULE_3__/* .Resources */ .E(at, {
                path: `${containers.pathOf(container)}/webhooks`,
                name: 'webhook',
                read: (read, item) => (0,_api_js__WEBPACK_IMPORTED_MODULE_4__/* .readWebhook */ .iN)('v2', read, item, at.keeper, container),
                body: _api_js__WEBPACK_IMPORTED_MODULE_4__/* .webhookBody */ .Cd,
            });
            return ofContainer.update(id, fields, (0,_smooch_auth_js__WEBPACK_IMPORTED_MODULE_0__/* .appCaller */ .lz)(signer, at.keeper, at.now));
        },
        remove: ({ container = '' }) => containers.remove(container),
    };
}
function readContainer({ keeper }, read, item) {
    const id = read.string(item, 'id');
    const webhooks = Array.isArray(item['webhooks']) ? read.objects(item, 'webhooks') : [];
    return { id, webhooks: webhooks.map((one) => (0,_api_js__WEBPACK_IMPORTED_MODULE_4__/* .readWebhook */ .iN)('v2', read, one, keeper, id)) };
}


/***/ }),

/***/ 338:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cd: () => (/* binding */ webhookBody),
/* harmony export */   V3: () => (/* binding */ WEBHOOK_TYPE),
/* harmony export */   iN: () => (/* binding */ readWebhook)
/* harmony export */ });
/* harmony import */ var _smooch_shape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8065);

const WEBHOOK_TYPE = 'custom';
const FLAGS = {
    'v1.1': ['includeClient', 'includeFullAppUser'],
    v2: ['includeFullUser', 'includeFullSource'],
};
function readWebhook(api, read, item, keeper, container) {
    const secret = (0,_smooch_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .optionalText */ .mR)(item, 'secret');
    const version = (0,_smooch_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .optionalText */ .mR)(item, 'version') ?? api;
    const isOther = (version === 'v2') !== (api === 'v2');
    return {
        id: read.string(item, api === 'v1.1' ? '_id' : 'id'),
        target: read.string(item, 'target'),
        triggers: (0,_smooch_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .textsOf */ .CB)(item, 'triggers'),
        flags: (0,_smooch_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .flagsOf */ .Zo)(item, FLAGS[api]),
        ...(container === undefined ? {} : { container }),
        ...(isOther ? { otherGeneration: version } : {}),
        ...(secret === undefined ? {} : { secret: keeper.learn(secret) }),
    };
}
function webhookBody({ target, triggers, flags }) {
    return { target, ...(triggers === undefined ? {} : { triggers }), ...flags };
}


/***/ }),

/***/ 4514:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  z: () => (/* binding */ WEBHOOKS)
});

// EXTERNAL MODULE: ./build/smooch/errors.js
var errors = __webpack_require__(1889);
// EXTERNAL MODULE: ./build/kinds/webhook/api-v2.js
var api_v2 = __webpack_require__(7923);
// EXTERNAL MODULE: ./build/smooch/resources.js + 1 modules
var resources = __webpack_require__(9546);
// EXTERNAL MODULE: ./build/kinds/webhook/api.js
var api = __webpack_require__(338);
;// CONCATENATED MODULE: ./build/kinds/webhook/api-v11.js


function webhooksV11(at, appId) {
    const all = new resources/* Resources */.E(at, {
        path: `/v1.1/apps/${encodeURIComponent(appId)}/webhooks`,
        name: 'webhook',
        read: (read, item) => (0,api/* readWebhook */.iN)('v1.1', read, item, at.keeper),
        body: api/* webhookBody */.Cd,
    });
    return {
        list: () => all.list(),
        get: async (id) => {
            const found = await all.get(id);
            return found?.otherGeneration === undefined ? found : undefined;
        },
        create: (fields) => all.create(fields),
        update: ({ id }, fields) => all.update(id, fields),
        remove: ({ id }) => all.remove(id),
    };
}

;// CONCATENATED MODULE: ./build/kinds/webhook/endpoints.js



const WEBHOOKS = {
    'v1.1': (at, appId) => {
        const own = webhooksV11(at, appId);
        const others = (0,api_v2/* webhooksV2 */.r)({ ...at, api: 'v2' }, appId);
        const listOthers = () => listAs('v2', others);
        return {
            ...own,
            listOthers,
            remove: async (webhook) => {
                const listed = webhook.otherGeneration === undefined ? [] : await listOthers();
                const known = listed?.find(({ id }) => id === webhook.id);
                return known === undefined ? own.remove(webhook) : others.remove(known);
            },
        };
    },
    v2: (at, appId) => {
        const own = (0,api_v2/* webhooksV2 */.r)(at, appId);
        const others = webhooksV11({ ...at, api: 'v1.1' }, appId);
        return {
            ...own,
            listOthers: () => listAs('v1.1', others),
            remove: (webhook) => (webhook.container === undefined ? others : own).remove(webhook),
        };
    },
};
async function listAs(api, others) {
    try {
        const all = await others.list();
        return all
            .filter(({ otherGeneration }) => otherGeneration === undefined)
            .map((webhook) => ({ ...webhook, otherGeneration: api }));
    }
    catch (error) {
        if (error instanceof errors/* SmoochError */.GZ && error.status < 500)
            return undefined;
        throw error;
    }
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
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(1425);
var __webpack_async_dependencies__ = __webpack_handle_async_dependencies__([_kinds_service_account_teardown_js__WEBPACK_IMPORTED_MODULE_2__]);
_kinds_service_account_teardown_js__WEBPACK_IMPORTED_MODULE_2__ = (__webpack_async_dependencies__.then ? (await __webpack_async_dependencies__)() : __webpack_async_dependencies__)[0];









async function exportAccount(account, run) {
    const { options, ownership, host, found, abilities, manifest } = run;
    if (!abilities.wholeAccount) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ProvisionError */ .uv('not-allowed', 'An app key (`app_…`) cannot list apps, so there is nothing to export.', {
            remedy: 'Use an account key (`act_…`) or a service account key (`svc_…`).',
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
    const exported = await (0,_reconcile_pool_js__WEBPACK_IMPORTED_MODULE_8__/* .inPool */ .Q)(apps, options.maxInFlight, (app) => (0,_read_js__WEBPACK_IMPORTED_MODULE_6__/* .readApp */ .u)(account, app, api));
    const accounts = await (0,_reconcile_pool_js__WEBPACK_IMPORTED_MODULE_8__/* .inPool */ .Q)(serviceAccounts, options.maxInFlight, async (one) => ({
        account: one,
        keys: (await services?.collection(_kinds_key_api_js__WEBPACK_IMPORTED_MODULE_1__/* .KEYS */ .Rk, one.id).list()) ?? [],
    }));
    const written = (0,_text_js__WEBPACK_IMPORTED_MODULE_7__/* .manifestText */ .$)({ apps: exported, serviceAccounts: accounts }, { api, owner: ownership.owner });
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
/* harmony export */   u: () => (/* binding */ readApp)
/* harmony export */ });
/* harmony import */ var _kinds_channel_types_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1545);
/* harmony import */ var _kinds_integration_key_api_v2_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5944);
/* harmony import */ var _kinds_integrations_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9477);
/* harmony import */ var _kinds_key_api_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4576);
/* harmony import */ var _kinds_menu_api_v11_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2087);
/* harmony import */ var _kinds_switchboard_api_v2_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9136);






async function readApp(account, app, api) {
    const [keys, { webhooks, channels }] = await Promise.all([
        account.collection(_kinds_key_api_js__WEBPACK_IMPORTED_MODULE_3__/* .KEYS */ .Rk, app.id).list(),
        account.collection(_kinds_integrations_js__WEBPACK_IMPORTED_MODULE_2__/* .INTEGRATIONS */ .o, app.id).list(),
    ]);
    const own = { app, keys, webhooks, channels };
    return api === 'v2'
        ? { ...own, menus: new Map(), ...(await readV2(account, app, webhooks)) }
        : { ...own, integrationKeys: new Map(), menus: await readMenus(account, app, channels) };
}
async function readMenus(account, app, channels) {
    const holders = channels.filter(({ type }) => (0,_kinds_channel_types_js__WEBPACK_IMPORTED_MODULE_0__/* .hasMenu */ .as)('v1.1', type)).map(({ id }) => id);
    const [own, ...others] = await Promise.all([
        account.collection(_kinds_menu_api_v11_js__WEBPACK_IMPORTED_MODULE_4__/* .MENUS */ .X, app.id).get(),
        ...holders.map((id) => account.collection(_kinds_menu_api_v11_js__WEBPACK_IMPORTED_MODULE_4__/* .MENUS */ .X, app.id, id).get()),
    ]);
    const ofApp = JSON.stringify(own);
    const ofChannels = others.map((menu, index) => [holders[index] ?? '', menu]);
    const menus = [[app.id, own], ...ofChannels.filter(([, menu]) => JSON.stringify(menu) !== ofApp)];
    return new Map(menus.filter(([, { items }]) => items.length > 0));
}
async function readV2(account, app, webhooks) {
    const readKeys = webhooks.flatMap(({ id, container, otherGeneration }) => {
        if (container === undefined || otherGeneration !== undefined)
            return [];
        const listed = account.collection(_kinds_integration_key_api_v2_js__WEBPACK_IMPORTED_MODULE_1__/* .INTEGRATION_KEYS */ .K, app.id, container).list();
        return [listed.then((all) => [id, all.map((key) => ({ ...key, container }))])];
    });
    const [keys, [actual]] = await Promise.all([
        Promise.all(readKeys),
        account.collection(_kinds_switchboard_api_v2_js__WEBPACK_IMPORTED_MODULE_5__/* .SWITCHBOARDS */ .a, app.id).list(),
    ]);
    const integrationKeys = new Map(keys);
    if (actual === undefined)
        return { integrationKeys };
    const integrations = await account.collection(_kinds_switchboard_api_v2_js__WEBPACK_IMPORTED_MODULE_5__/* .SWITCHBOARD_INTEGRATIONS */ .V, app.id, actual.id).list();
    return { integrationKeys, switchboard: { actual, integrations } };
}


/***/ }),

/***/ 1425:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  $: () => (/* binding */ manifestText)
});

// EXTERNAL MODULE: ./build/node_modules/yaml/browser/dist/index.js + 70 modules
var dist = __webpack_require__(6991);
// EXTERNAL MODULE: ./build/kinds/app/schema.js
var schema = __webpack_require__(7925);
;// CONCATENATED MODULE: ./build/text/escaped-document.js
const UNSEEN = /[\u007f-\u009f\u2028\u2029\ufeff\p{Bidi_Control}]/gu;
function escapedDocument(text) {
    return text.replace(UNSEEN, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`);
}
function needsEscapes(text) {
    return text.search(UNSEEN) !== -1;
}

// EXTERNAL MODULE: ./build/manifest/yaml/tree.js
var tree = __webpack_require__(312);
;// CONCATENATED MODULE: ./build/manifest/yaml/written.js


const LONGEST = 40;
function isKey(name) {
    return /^[a-z][a-z0-9-]{0,39}$/.test(name) && !tree/* PROTOTYPE_KEYS */.OJ.has(name);
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
    return escapedDocument(JSON.stringify(text.slice(0, 120)));
}
function escaped(text) {
    return text.replaceAll('$', '$$$$');
}

// EXTERNAL MODULE: ./build/reconcile/marks.js
var marks = __webpack_require__(8905);
// EXTERNAL MODULE: ./build/text/own-value.js
var own_value = __webpack_require__(2370);
// EXTERNAL MODULE: ./build/kinds/menu/rules.js
var rules = __webpack_require__(8481);
// EXTERNAL MODULE: ./build/kinds/channel/types.js
var types = __webpack_require__(1545);
// EXTERNAL MODULE: ./build/kinds/channel/values.js
var values = __webpack_require__(7484);
;// CONCATENATED MODULE: ./build/kinds/channel/export.js







function channelSection(app, appKey, { channels, menus }, api, responderOf) {
    const keyOf = new Map([...(0,marks/* recordedIds */.Ph)(app.metadata, 'channel')].map(([key, id]) => [id, key]));
    const section = new dist/* YAMLMap */.CA();
    const left = [];
    const taken = new Set();
    const declared = [];
    for (const channel of [...channels].sort((a, b) => (a.id < b.id ? -1 : 1))) {
        if (declared.some((other) => (0,values/* isSameChannel */.gi)(api, other, channel) || (0,values/* isSameChannel */.gi)(api, channel, other))) {
            left.push(`channel ${channel.id} ${plain(channel.type)}: nothing tells it apart from another one`);
            continue;
        }
        declared.push(channel);
        const key = freshKey(keyOf.get(channel.id) ?? channel.displayName ?? channel.type, 'channel', taken);
        const map = channelMap(channel, `${appKey}-${key}`, api);
        const menu = menus.get(channel.id);
        const responder = responderOf(channel.defaultResponder ?? '');
        if (!map.has('external')) {
            if (menu !== undefined && (0,rules/* takesMenu */.q)(menu.items))
                map.set('menu', menuSection(menu));
            else if (menu !== undefined)
                left.push(`menu of channel ${channel.id}: a manifest takes no such menu`);
            if (responder !== undefined)
                map.set('defaultResponder', responder);
        }
        section.set(key, map);
    }
    return { section, left };
}
function menuSection({ items, inputEnabled }) {
    const section = new dist/* YAMLMap */.CA();
    section.set('items', items.map(escapedJson));
    if (!inputEnabled)
        section.set('settings', { inputEnabled });
    return section;
}
function channelMap(channel, name, api) {
    const { type, displayName, fields } = channel;
    const map = new dist/* YAMLMap */.CA();
    map.set('type', escaped(type));
    if (displayName !== undefined)
        map.set('displayName', escaped(displayName));
    const known = (0,types/* channelTypeOf */.l6)(api, type);
    if (known === undefined || known.external || lacksRequired(known, fields)) {
        map.set('external', true);
        return map;
    }
    for (const [field, { reading, required }] of Object.entries(known.fields)) {
        const value = (0,own_value/* ownValue */.e)(fields, field) ?? null;
        if (reading === 'shown' && value !== null)
            map.set(field, escapedJson(value));
        else if (reading !== 'shown' && required)
            map.set(field, placeholder(`${name}-${field}`));
    }
    return map;
}
function lacksRequired({ fields }, shown) {
    return Object.entries(fields).some(([name, { reading, required }]) => required && reading === 'shown' && ((0,own_value/* ownValue */.e)(shown, name) ?? null) === null);
}
function placeholder(name) {
    const variable = name
        .replaceAll(/([a-z])([A-Z])/g, '$1_$2')
        .replaceAll(/\W+/g, '_')
        .toUpperCase();
    const scalar = new dist/* Scalar */.X5(`\${${variable}}`);
    scalar.comment = ' never read from the account: give it in the input `variables`, from a secret';
    return scalar;
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

// EXTERNAL MODULE: ./build/kinds/key/key.js
var key_key = __webpack_require__(3519);
;// CONCATENATED MODULE: ./build/kinds/switchboard/export.js



const ZENDESK = 'zd:';
function switchboardKeys(app, integrations) {
    const recorded = (0,marks/* isMarked */.rZ)(app.metadata) ? (0,marks/* recordedIds */.Ph)(app.metadata, 'switchboardIntegration') : new Map();
    const before = new Map([...recorded].map(([key, id]) => [id, key]));
    const taken = new Set();
    const sorted = [...integrations]
        .sort((a, b) => (a.name === b.name ? (a.id < b.id ? -1 : 1) : a.name < b.name ? -1 : 1))
        .filter(({ name }, index, all) => all.findIndex((one) => one.name === name) === index);
    return new Map(sorted.map(({ id, name }) => [id, freshKey(before.get(id) ?? name, 'responder', taken)]));
}
function switchboardSection({ switchboard, webhooks }, keyOf, webhookKeys) {
    if (switchboard === undefined)
        return undefined;
    const { enabled, defaultSwitchboardIntegrationId: firstId } = switchboard.actual;
    const section = new dist/* YAMLMap */.CA();
    section.set('enabled', enabled);
    const first = keyOf.get(firstId ?? '');
    if (first !== undefined)
        section.set('defaultSwitchboardIntegration', first);
    const containers = new Map(webhooks.flatMap(({ id, container }) => {
        const key = webhookKeys.get(id);
        return container === undefined || key === undefined ? [] : [[container, key]];
    }));
    const integrations = new dist/* YAMLMap */.CA();
    for (const [id, key] of keyOf) {
        const one = switchboard.integrations.find((integration) => integration.id === id);
        if (one !== undefined)
            integrations.set(key, integrationMap(one, key, keyOf, containers));
    }
    section.set('switchboardIntegrations', integrations);
    return section;
}
function integrationMap(integration, key, keyOf, containers) {
    const { name, integrationId = '', integrationType = '', deliverStandbyEvents, messageHistoryCount, } = integration;
    const map = new dist/* YAMLMap */.CA();
    if (name !== key)
        map.set('name', name);
    const isUnknown = integrationId === '' && integrationType === '';
    if (integrationType.startsWith(ZENDESK) || isUnknown) {
        map.set('external', true);
        return map;
    }
    const webhook = containers.get(integrationId);
    if (webhook !== undefined)
        map.set('webhook', webhook);
    else if (integrationType === 'custom' || integrationType === '')
        map.set('integrationId', integrationId);
    else
        map.set('integrationType', integrationType);
    if (deliverStandbyEvents !== undefined)
        map.set('deliverStandbyEvents', deliverStandbyEvents);
    const next = keyOf.get(integration.nextSwitchboardIntegrationId ?? '');
    if (next !== undefined)
        map.set('nextSwitchboardIntegration', next);
    if (messageHistoryCount !== undefined)
        map.set('messageHistoryCount', messageHistoryCount);
    return map;
}

// EXTERNAL MODULE: ./build/kinds/webhook/same-target.js
var same_target = __webpack_require__(4882);
// EXTERNAL MODULE: ./build/kinds/webhook/target.js
var webhook_target = __webpack_require__(5185);
;// CONCATENATED MODULE: ./build/modes/export/text.js











const MOST_PER_APP = 10;
function manifestText({ apps, serviceAccounts, }, { api, owner }) {
    const document = new dist/* Document */.yo(new dist/* YAMLMap */.CA(), { customTags });
    document.commentBefore =
        ' Exported by smooch-provision. `plan` shows what adopting it would do: nothing but write marks.\n' +
            ' Secrets are not in here: the account keeps them. Only channels need theirs, as variables.';
    document.set('version', 1);
    document.set('api', api);
    document.set('owner', owner);
    const keyOf = keysFor(apps.map(({ app }) => app), keyBefore, ({ name }) => name, 'app');
    const map = new dist/* YAMLMap */.CA();
    const left = [];
    for (const exported of apps) {
        const { app } = exported;
        const key = keyOf.get(app.id) ?? app.id;
        if ((0,schema/* takesAppName */.HR)(app.name))
            map.set(key, appMap(exported, key, api));
        else
            left.push(`app ${app.id} ${plain(app.name)}: its name cannot be that of a manifest's app`);
    }
    if (left.length > 0)
        map.comment = notes(left);
    document.set('apps', map);
    addServiceAccounts(document, serviceAccounts);
    return escapedDocument(document.toString({ lineWidth: 0 }));
}
function customTags(tags) {
    return tags.map((tag) => {
        if (typeof tag !== 'object' || tag.tag !== 'tag:yaml.org,2002:str' || tag.collection)
            return tag;
        const { stringify } = tag;
        return {
            ...tag,
            stringify(item, ...context) {
                const scalar = new dist/* Scalar */.X5(item.value);
                const isQuoted = typeof item.value === 'string' && needsEscapes(item.value);
                if (isQuoted)
                    scalar.type = dist/* Scalar */.X5.QUOTE_DOUBLE;
                return stringify?.(isQuoted ? scalar : item, ...context) ?? '';
            },
        };
    });
}
function keyBefore({ metadata }) {
    return (0,marks/* isMarked */.rZ)(metadata) ? (0,marks/* appKeyOf */.QO)(metadata) : undefined;
}
function addServiceAccounts(document, serviceAccounts) {
    if (serviceAccounts.length === 0)
        return;
    const keyOf = keysFor(serviceAccounts.map(({ account }) => account), () => undefined, ({ name }) => name, 'service-account');
    const section = new dist/* YAMLMap */.CA();
    const left = [];
    for (const { account, keys } of serviceAccounts) {
        const { id, name } = account;
        if (!(0,schema/* takesAppName */.HR)(name)) {
            left.push(`service account ${id} ${plain(name)}: a manifest takes no such name`);
            continue;
        }
        const map = new dist/* YAMLMap */.CA();
        map.set('name', escaped(name));
        map.set('id', id);
        const named = keySection(keys);
        add(map, 'keys', named.section, named.left);
        section.set(keyOf.get(id) ?? id, map);
    }
    if (left.length > 0)
        section.comment = notes(left);
    document.set('serviceAccounts', section);
}
function appMap(exported, appKey, api) {
    const { app, keys, menus, switchboard } = exported;
    const map = new dist/* YAMLMap */.CA();
    map.set('name', escaped(app.name));
    map.set('id', app.id);
    if ((0,marks/* isProtected */.bz)(app.metadata))
        map.set('protect', true);
    const settings = new dist/* YAMLMap */.CA();
    for (const [name, value] of sorted(app.settings)) {
        if (value !== null && (0,schema/* knowsSetting */.PV)(name, api))
            settings.set(name, value);
    }
    if (settings.items.length > 0)
        map.set('settings', settings);
    const metadata = new dist/* YAMLMap */.CA();
    const left = [];
    for (const [name, value] of sorted(app.metadata)) {
        if ((0,schema/* takesMetadataName */.n1)(name))
            metadata.set(mapKey(name), typeof value === 'string' ? escaped(value) : value);
        else if (!name.startsWith(marks/* MARK_PREFIX */.R8))
            left.push(`metadata ${plain(name)}: a manifest takes no such name`);
    }
    add(map, 'metadata', metadata, left);
    const webhookKeys = addWebhooks(map, exported);
    const named = keySection(keys);
    add(map, 'keys', named.section, named.left);
    const responders = switchboard?.integrations ?? [];
    const responderKeys = switchboardKeys(app, responders);
    const responderOf = (name) => responderKeys.get(responders.find((one) => one.name === name)?.id ?? '');
    const channel = channelSection(app, appKey, exported, api, responderOf);
    add(map, 'channels', channel.section, channel.left);
    const menu = menus.get(app.id);
    if (menu !== undefined && (0,rules/* takesMenu */.q)(menu.items))
        map.set('menu', menuSection(menu));
    else if (menu !== undefined)
        map.comment = [map.comment, notes(['menu: a manifest takes no such menu'])].filter(Boolean).join('\n');
    const board = switchboardSection(exported, responderKeys, webhookKeys);
    if (board !== undefined)
        map.set('switchboard', board);
    return map;
}
function addWebhooks(map, { app, webhooks, integrationKeys }) {
    const recorded = new Map([...(0,marks/* recordedIds */.Ph)(app.metadata, 'webhook')].map(([key, id]) => [id, key]));
    const section = new dist/* YAMLMap */.CA();
    const left = [];
    const declared = [];
    for (const webhook of [...webhooks].sort((a, b) => (a.id < b.id ? -1 : 1))) {
        const why = whyNot(webhook, declared);
        if (why === undefined)
            declared.push(webhook);
        else
            left.push(`webhook ${webhook.id} ${plain(withoutCredentials(webhook.target))}: ${why}`);
    }
    const keyOf = keysFor(declared, ({ id }) => ((0,marks/* isMarked */.rZ)(app.metadata) ? recorded.get(id) : undefined), ({ target }) => new URL(target).hostname, 'webhook');
    for (const { id, target, triggers, flags } of declared) {
        const item = new dist/* YAMLMap */.CA();
        item.set('target', escaped(target));
        item.set('triggers', [...new Set(triggers)].sort());
        for (const [flag, value] of sorted(flags))
            if (value)
                item.set(flag, true);
        const own = keySection(integrationKeys.get(id) ?? []);
        add(item, 'keys', own.section, own.left);
        section.set(keyOf.get(id) ?? id, item);
    }
    add(map, 'webhooks', section, left);
    return keyOf;
}
function whyNot({ target, otherGeneration }, declared) {
    if (otherGeneration !== undefined)
        return `created through ${otherGeneration}, whose manifest can declare it`;
    const wrong = (0,webhook_target/* judgeTarget */.d)(target);
    if (wrong !== undefined)
        return `in a manifest, a target ${wrong}`;
    if (declared.some((one) => (0,same_target/* sameTarget */.cS)(one.target, target)))
        return 'a second one with the same target';
    return declared.length >= MOST_PER_APP ? 'one too many' : undefined;
}
function withoutCredentials(target) {
    return target.replace(/^([^/]*\/\/)?[^/?#]*@/, '$1');
}
function keySection(keys) {
    const section = new dist/* YAMLMap */.CA();
    const left = [];
    for (const key of [...keys].sort((a, b) => (a.id > b.id ? -1 : 1))) {
        if (key.name === key_key.TEMPORARY_KEY)
            left.push(`key ${key.id}: a run left it behind, and the next one removes it`);
        else if (!isKey(key.name))
            left.push(`key ${key.id} ${plain(key.name)}: its name cannot be a manifest key`);
        else if (section.has(key.name))
            left.push(`key ${key.id} ${plain(key.name)}: an older one of the same name`);
        else
            section.set(key.name, new dist/* YAMLMap */.CA());
    }
    section.items.sort((a, b) => (String(a.key) < String(b.key) ? -1 : 1));
    return { section, left };
}
function add(map, name, section, left) {
    const note = notes(left);
    if (section.items.length > 0) {
        const key = new dist/* Scalar */.X5(name);
        if (note !== '')
            key.commentBefore = note;
        map.set(key, section);
    }
    else if (note !== '')
        map.comment = [map.comment, note].filter(Boolean).join('\n');
}
function mapKey(name) {
    const key = new dist/* Scalar */.X5(name);
    key.type = dist/* Scalar */.X5.QUOTE_DOUBLE;
    return name === '<<' ? key : name;
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


/***/ })

};
