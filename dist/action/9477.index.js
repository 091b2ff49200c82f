export const id = 9477;
export const ids = [9477];
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

/***/ 9477:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ integrationsIn),
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
const looks = new WeakMap();
function integrationsIn(account, appId) {
    const known = looks.get(account) ?? new Map();
    looks.set(account, known);
    const look = known.get(appId) ?? account.collection(INTEGRATIONS, appId).list();
    known.set(appId, look);
    return look;
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
/* harmony import */ var _smooch_shape_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8065);
/* harmony import */ var _api_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(338);






function webhooksV2(at, appId) {
    const path = `/v2/apps/${encodeURIComponent(appId)}/integrations`;
    const containers = new _smooch_resources_js__WEBPACK_IMPORTED_MODULE_3__/* .Resources */ .E(at, {
        path,
        name: 'integration',
        pages: (http, _path, name) => (0,_smooch_cursor_js__WEBPACK_IMPORTED_MODULE_1__/* .cursorList */ .Z)(http, path, name, { 'filter[types]': _api_js__WEBPACK_IMPORTED_MODULE_5__/* .WEBHOOK_TYPE */ .V3 }),
        read: (read, item) => readContainer(at, read, item),
        body: (fields) => ({ type: _api_js__WEBPACK_IMPORTED_MODULE_5__/* .WEBHOOK_TYPE */ .V3, displayName: fields.name, webhooks: [(0,_api_js__WEBPACK_IMPORTED_MODULE_5__/* .webhookBody */ .Cd)(fields)] }),
    });
    const named = new _smooch_resources_js__WEBPACK_IMPORTED_MODULE_3__/* .Resources */ .E(at, {
        path,
        name: 'integration',
        read: (read, item) => readContainer(at, read, item),
        body: ({ name }) => ({ displayName: name }),
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
        update: async ({ id, container = '', name }, fields, signer) => {
            const isRenamed = fields.name !== undefined && fields.name !== name;
            if (isRenamed)
                await named.update(container, fields);
            const ofContainer = new _smooch_resources_js__WEBPACK_IMPORTED_MODULE_3__/* .Resources */ .E(at, {
                path: `${containers.pathOf(container)}/webhooks`,
                name: 'webhook',
                read: (read, item) => (0,_api_js__WEBPACK_IMPORTED_MODULE_5__/* .readWebhook */ .iN)('v2', read, item, at.keeper, container),
                body: _api_js__WEBPACK_IMPORTED_MODULE_5__/* .webhookBody */ .Cd,
            });
            const updated = await ofContainer.update(id, fields, (0,_smooch_auth_js__WEBPACK_IMPORTED_MODULE_0__/* .appCaller */ .lz)(signer, at.keeper, at.now));
            return { ...updated, ...(isRenamed ? { name: fields.name } : name === undefined ? {} : { name }) };
        },
        remove: ({ container = '' }) => containers.remove(container),
    };
}
function readContainer({ keeper }, read, item) {
    const id = read.string(item, 'id');
    const webhooks = Array.isArray(item['webhooks']) ? read.objects(item, 'webhooks') : [];
    const name = (0,_smooch_shape_js__WEBPACK_IMPORTED_MODULE_4__/* .optionalText */ .mR)(item, 'displayName');
    const named = name === undefined ? {} : { name };
    return { id, webhooks: webhooks.map((one) => ({ ...(0,_api_js__WEBPACK_IMPORTED_MODULE_5__/* .readWebhook */ .iN)('v2', read, one, keeper, id), ...named })) };
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

/***/ 6396:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AT: () => (/* binding */ scopeOfCredentials),
/* harmony export */   Kn: () => (/* binding */ authorizer),
/* harmony export */   ST: () => (/* binding */ signingKeyId),
/* harmony export */   lz: () => (/* binding */ appCaller),
/* harmony export */   vG: () => (/* binding */ checkCredentials)
/* harmony export */ });
/* unused harmony export scopeOf */
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9473);
/* harmony import */ var _text_own_value_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2370);
/* harmony import */ var _vendor_jwt_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4962);



const LIFETIME = 15 * 60;
const RENEW_BEFORE = 5 * 60;
const SCOPES = {
    act_: 'account',
    svc_: 'account',
    app_: 'app',
    int_: 'integration',
};
function scopeOf(keyId) {
    return (0,_text_own_value_js__WEBPACK_IMPORTED_MODULE_2__/* .ownValue */ .e)(SCOPES, keyId.slice(0, 4));
}
function signingKeyId(credentials) {
    return credentials.kind === 'key' ? credentials.id : tokenParts(credentials.jwt)?.kid;
}
function scopeOfCredentials(credentials) {
    const scope = credentials.kind === 'key' ? scopeOf(credentials.id) : tokenParts(credentials.jwt)?.scope;
    return scope === 'app' ? 'app' : 'account';
}
function checkCredentials(credentials, now) {
    if (credentials.kind === 'key') {
        checkKeyId(credentials.id);
        return;
    }
    const parts = tokenParts(credentials.jwt);
    if (parts === undefined) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ProvisionError */ .uv('credentials-invalid', 'The input `jwt` is not a JWT (three parts separated by dots).', {
            remedy: 'Give a token signed with an account key, or `key-id` and `key-secret` instead.',
        });
    }
    if (parts.exp !== undefined && parts.exp * 1000 <= now) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ProvisionError */ .uv('credentials-invalid', `The input \`jwt\` expired at ${new Date(parts.exp * 1000).toISOString()}.`, {
            remedy: 'Give a new token, or `key-id` and `key-secret`, with which the run signs its own.',
        });
    }
    if (parts.scope !== 'account' && parts.scope !== 'app') {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ProvisionError */ .uv('credentials-invalid', `The input \`jwt\` has the scope ${JSON.stringify(parts.scope ?? null)}; managing apps requires "account" or "app".`, {
            remedy: 'Sign the token with an account key (`act_…`), a service account key (`svc_…`) or an app key (`app_…`).',
        });
    }
}
function checkKeyId(id) {
    const scope = scopeOf(id);
    if (scope === 'account' || scope === 'app')
        return;
    const remedy = 'Create an account key (`act_…`) on the dashboard, or a service account key (`svc_…`), and give its id as `key-id`.';
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ProvisionError */ .uv('credentials-invalid', scope === undefined
        ? 'The input `key-id` is not the id of a key: it must begin with act_, svc_ or app_.'
        : 'The input `key-id` is an integration key (`int_…`): it sees one integration only.', { remedy: scope === undefined ? `Check that the secret was not given instead. ${remedy}` : remedy });
}
function appCaller(key, keeper, clock) {
    if (key?.secret === undefined)
        return undefined;
    return authorizer({ kind: 'key', id: key.id, secret: key.secret }, keeper, { clock });
}
function authorizer(credentials, keeper, how = {}) {
    if (credentials.kind === 'jwt')
        return async () => `Bearer ${credentials.jwt.reveal()}`;
    if (how.basic === true) {
        keeper.hideForms(credentials.secret, credentials.id);
        const pair = Buffer.from(`${credentials.id}:${credentials.secret.reveal()}`).toString('base64');
        return async () => `Basic ${pair}`;
    }
    const clock = how.clock ?? Date.now;
    const scope = scopeOf(credentials.id) ?? 'account';
    let header;
    let renewAt = 0;
    return () => {
        const seconds = Math.floor(clock() / 1000);
        if (header === undefined || seconds >= renewAt) {
            renewAt = seconds + LIFETIME - RENEW_BEFORE;
            header = (0,_vendor_jwt_js__WEBPACK_IMPORTED_MODULE_1__/* .signToken */ .z)(credentials, { scope }, { now: seconds, lifetime: LIFETIME }).then((token) => `Bearer ${keeper.learn(token).reveal()}`);
        }
        return header;
    };
}
function tokenParts(jwt) {
    const [header, payload, signature] = jwt.reveal().split('.');
    if (header === undefined || payload === undefined || signature === undefined)
        return undefined;
    try {
        const { kid } = decode(header);
        const { scope, exp } = decode(payload);
        return {
            ...(typeof kid === 'string' ? { kid } : {}),
            ...(typeof scope === 'string' ? { scope } : {}),
            ...(typeof exp === 'number' ? { exp } : {}),
        };
    }
    catch {
        return undefined;
    }
}
function decode(part) {
    const value = JSON.parse(Buffer.from(part, 'base64url').toString('utf8'));
    return typeof value === 'object' && value !== null ? value : {};
}


/***/ }),

/***/ 7682:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ collectionAt)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9473);

function collectionAt(at, endpoints, where) {
    const open = endpoints[at.api];
    if (open !== undefined)
        return open(at, ...where);
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ProvisionError */ .uv('generation-hidden', `The ${at.api} API does not have this kind of resource.`, {
        remedy: 'Write the other generation as `api`.',
    });
}


/***/ }),

/***/ 1116:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ cursorList)
/* harmony export */ });
/* unused harmony export cursorPages */
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9473);
/* harmony import */ var _pages_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3956);
/* harmony import */ var _shape_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8065);



async function cursorPages(page) {
    const items = [];
    const seen = new Set();
    let after;
    do {
        const { items: more, next } = await page(after);
        items.push(...more);
        if (next !== undefined && seen.has(next)) {
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ProvisionError */ .uv('answer-invalid', 'Listing failed: the vendor returned the same page twice.', {
                remedy: 'Run again. If this persists, report it to the vendor with the time of this run.',
            });
        }
        if (next !== undefined)
            seen.add(next);
        after = next;
    } while (after !== undefined);
    return items;
}
function cursorList(http, path, name, query = {}) {
    const read = new _shape_js__WEBPACK_IMPORTED_MODULE_2__/* .Answered */ .GV('GET', path);
    return cursorPages(async (after) => {
        const cursor = after === undefined ? {} : { 'page[after]': after };
        const answer = await http.get(path, { ...query, 'page[size]': _pages_js__WEBPACK_IMPORTED_MODULE_1__/* .PAGE_SIZE */ .md, ...cursor });
        const meta = read.object(answer, 'meta');
        const next = meta['hasMore'] === true ? (0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .optionalText */ .mR)(meta, 'afterCursor') : undefined;
        return { items: read.objects(answer, name), next };
    });
}


/***/ }),

/***/ 7046:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ deleteIfThere)
/* harmony export */ });
/* unused harmony export has */
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9473);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1889);


async function deleteIfThere(http, path, isThere) {
    try {
        await http.delete(path);
    }
    catch (error) {
        if (!(0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .isNotFound */ .c4)(error))
            throw error;
        if (!(await sees(isThere)))
            return;
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ProvisionError */ .uv('not-deleted', `Not deleted: DELETE ${path} returned 404, but the API still shows it.`, {
            remedy: 'Run again later. If this persists, check that these credentials can delete it, or delete it in the account.',
            cause: error,
        });
    }
}
async function sees(isThere) {
    try {
        return await isThere();
    }
    catch (error) {
        if ((0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .isNotFound */ .c4)(error))
            return false;
        throw error;
    }
}
function has(list, id) {
    return list.some((one) => one.id === id);
}


/***/ }),

/***/ 3956:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   md: () => (/* binding */ PAGE_SIZE),
/* harmony export */   o_: () => (/* binding */ offsetPages)
/* harmony export */ });
/* unused harmony export allPages */
/* harmony import */ var _shape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8065);

const PAGE_SIZE = 100;
const PAGES_PER_GUESS = 3;
const MOST_PAGES = 100_000;
async function allPages(page, atOnce, known = 0) {
    const items = [];
    for (let index = 0; index < MOST_PAGES;) {
        const width = Math.max(1, Math.min(atOnce, Math.max(known - index, Math.floor(index / PAGES_PER_GUESS))));
        const wave = await Promise.all(Array.from({ length: width }, (_, step) => page(index + step)));
        for (const { items: more } of wave)
            items.push(...more);
        if (wave.some(({ more }) => !more))
            return items;
        index += width;
    }
    throw new RangeError(`the list has more than ${MOST_PAGES} pages`);
}
function offsetPages(http, { path, name, query = {}, pagesAtOnce, known = 0 }) {
    const read = new _shape_js__WEBPACK_IMPORTED_MODULE_0__/* .Answered */ .GV('GET', path);
    const page = async (index) => {
        const answer = await http.get(path, { ...query, limit: PAGE_SIZE, offset: index * PAGE_SIZE });
        const items = read.objects(answer, name);
        return { items, more: answer['hasMore'] === true && items.length > 0 };
    };
    return allPages(page, pagesAtOnce, Math.ceil(known / PAGE_SIZE));
}


/***/ }),

/***/ 9546:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  E: () => (/* binding */ Resources)
});

// EXTERNAL MODULE: ./build/smooch/deleting.js
var deleting = __webpack_require__(7046);
// EXTERNAL MODULE: ./build/smooch/errors.js
var errors = __webpack_require__(1889);
;// CONCATENATED MODULE: ./build/smooch/finding.js

async function getIfThere(http, path) {
    try {
        return await http.get(path);
    }
    catch (error) {
        if ((0,errors/* isNotFound */.c4)(error))
            return undefined;
        throw error;
    }
}

// EXTERNAL MODULE: ./build/smooch/shape.js
var shape = __webpack_require__(8065);
;// CONCATENATED MODULE: ./build/smooch/resources.js



class Resources {
    #at;
    #form;
    constructor(at, form) {
        this.#at = at;
        this.#form = form;
    }
    async list() {
        const { path, name, read, pages = wholeList } = this.#form;
        const answered = new shape/* Answered */.GV('GET', path);
        const items = await pages(this.#at.http, path, `${name}s`);
        const all = items.map((item) => read(answered, item));
        return [...new Map(all.map((one) => [one.id, one])).values()];
    }
    async get(id) {
        const path = this.pathOf(id);
        const answer = await getIfThere(this.#at.http, path);
        return answer === undefined ? undefined : this.#one('GET', path, answer);
    }
    async create(fields) {
        const { path } = this.#form;
        return this.#one('POST', path, await this.#at.http.post(path, this.#body(fields)));
    }
    async update(id, changes, as) {
        const path = this.pathOf(id);
        const { api, http } = this.#at;
        const body = this.#body(changes);
        return api === 'v2'
            ? this.#one('PATCH', path, await http.patch(path, body, as))
            : this.#one('PUT', path, await http.put(path, body));
    }
    async remove(id) {
        await (0,deleting/* deleteIfThere */.l)(this.#at.http, this.pathOf(id), () => this.#isShown(id));
    }
    pathOf(id) {
        return `${this.#form.path}/${encodeURIComponent(id)}`;
    }
    async #isShown(id) {
        const { lookedForBy } = this.#form;
        if (lookedForBy !== 'list' && (await this.get(id)) !== undefined)
            return true;
        return lookedForBy !== 'get' && (await this.list()).some((one) => one.id === id);
    }
    #body(fields) {
        return this.#form.body === undefined ? fields : this.#form.body(fields);
    }
    #one(method, path, answer) {
        const answered = new shape/* Answered */.GV(method, path);
        return this.#form.read(answered, answered.object(answer, this.#form.name));
    }
}
async function wholeList(http, path, name) {
    return new shape/* Answered */.GV('GET', path).objects(await http.get(path), name);
}


/***/ }),

/***/ 8065:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CB: () => (/* binding */ textsOf),
/* harmony export */   GV: () => (/* binding */ Answered),
/* harmony export */   Nk: () => (/* binding */ metadataOf),
/* harmony export */   Zo: () => (/* binding */ flagsOf),
/* harmony export */   f5: () => (/* binding */ settingsOf),
/* harmony export */   mR: () => (/* binding */ optionalText)
/* harmony export */ });
/* harmony import */ var _text_own_value_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2370);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1889);


class Answered {
    #request;
    constructor(method, path) {
        this.#request = { method, path };
    }
    object(answer, name) {
        const value = isMembers(answer) ? (0,_text_own_value_js__WEBPACK_IMPORTED_MODULE_1__/* .ownValue */ .e)(answer, name) : undefined;
        return isMembers(value) ? value : this.#refuse(`has no object \`${name}\``);
    }
    objects(answer, name) {
        const value = isMembers(answer) ? (0,_text_own_value_js__WEBPACK_IMPORTED_MODULE_1__/* .ownValue */ .e)(answer, name) : undefined;
        return Array.isArray(value) && value.every(isMembers) ? value : this.#refuse(`has no list \`${name}\``);
    }
    string(of, name) {
        const value = (0,_text_own_value_js__WEBPACK_IMPORTED_MODULE_1__/* .ownValue */ .e)(of, name);
        return typeof value === 'string' ? value : this.#refuse(`has no text \`${name}\``);
    }
    #refuse(what) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ConnectionFailed */ .GK(this.#request, `the response ${what}`, {
            sent: true,
            remedy: 'This is not a response of the API. Check `api-url`, `region` and `subdomain`.',
        });
    }
}
function optionalText(of, name) {
    const value = (0,_text_own_value_js__WEBPACK_IMPORTED_MODULE_1__/* .ownValue */ .e)(of, name);
    return typeof value === 'string' && value !== '' ? value : undefined;
}
function settingsOf(of, name) {
    const value = (0,_text_own_value_js__WEBPACK_IMPORTED_MODULE_1__/* .ownValue */ .e)(of, name);
    return isMembers(value) ? value : {};
}
function metadataOf(of, name) {
    const value = (0,_text_own_value_js__WEBPACK_IMPORTED_MODULE_1__/* .ownValue */ .e)(of, name);
    if (!isMembers(value))
        return {};
    const entries = Object.entries(value).filter((entry) => typeof entry[1] === 'string' || typeof entry[1] === 'number' || typeof entry[1] === 'boolean');
    return Object.fromEntries(entries);
}
function flagsOf(of, names) {
    const flags = {};
    for (const name of names) {
        const value = (0,_text_own_value_js__WEBPACK_IMPORTED_MODULE_1__/* .ownValue */ .e)(of, name);
        if (typeof value === 'boolean')
            (0,_text_own_value_js__WEBPACK_IMPORTED_MODULE_1__/* .setOwn */ .P)(flags, name, value);
    }
    return flags;
}
function textsOf(of, name) {
    const value = (0,_text_own_value_js__WEBPACK_IMPORTED_MODULE_1__/* .ownValue */ .e)(of, name);
    return Array.isArray(value) ? value.filter((one) => typeof one === 'string') : [];
}
function isMembers(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}


/***/ }),

/***/ 4962:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ signToken)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);

const CLOCK_ALLOWANCE = 60;
async function signToken(key, claims, time) {
    const { default: jsonwebtoken } = await __webpack_require__.e(/* import() */ 4330).then(__webpack_require__.t.bind(__webpack_require__, 4330, 19));
    const expiry = time.lifetime === 'never' ? {} : { exp: time.now + time.lifetime };
    const secret = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createSecretKey)(key.secret.reveal(), 'utf8');
    return jsonwebtoken.sign({ ...claims, iat: time.now - CLOCK_ALLOWANCE, ...expiry }, secret, {
        algorithm: 'HS256',
        keyid: key.id,
    });
}


/***/ })

};
