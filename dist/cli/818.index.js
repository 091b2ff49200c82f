export const id = 818;
export const ids = [818];
export const modules = {

/***/ 4873:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CG: () => (/* binding */ Faults),
/* harmony export */   a7: () => (/* binding */ readFaultRules),
/* harmony export */   dX: () => (/* binding */ LONGEST_WAIT),
/* harmony export */   ln: () => (/* binding */ FAULT_KINDS),
/* harmony export */   zX: () => (/* binding */ FaultRuleError)
/* harmony export */ });
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1214);

const LONGEST_WAIT = 600_000;
const FAULT_KINDS = {
    status: 'answers with `status` (default 503) and does nothing; with `retryAfter` a Retry-After header',
    echo: 'does nothing; answers with `status` (default 400) and words that repeat the request, headers and body included',
    'status-after': 'does what was asked, then answers with `status` (default 502)',
    'reset-before': 'resets the connection and does nothing',
    'reset-after': 'does what was asked, then resets the connection without an answer',
    delay: 'waits `ms` (default 1000) before it looks at the request',
    stall: 'does nothing and never answers',
    'stall-after': 'does what was asked and never answers',
    cut: 'does what was asked; the answer breaks off in the middle',
    malformed: 'does what was asked; the body of the answer is not JSON',
    html: 'does nothing; answers with `status` (default 502) and a page as a proxy would',
    'close-idle': 'answers, then closes the connection that was to be kept alive',
    'page-repeat': 'moves a page of a list back by one: its first entry was on the page before',
    'page-gap': 'moves a page of a list on by one: an entry is on no page',
    lag: 'keeps what the request creates out of lists, for `lists` list calls (default 1) or for `ms`',
};
class FaultRuleError extends Error {
    name = 'FaultRuleError';
}
class Faults {
    #watches = [];
    #random;
    constructor(random) {
        this.#random = random;
    }
    add(...rules) {
        for (const rule of rules) {
            const pattern = rule.path === undefined ? undefined : patternOf(rule.path);
            this.#watches.push({ rule, pattern, matched: 0, struck: 0 });
        }
    }
    clear() {
        this.#watches = [];
    }
    report() {
        return this.#watches.map(({ rule, matched, struck }) => ({ ...rule, matched, struck }));
    }
    meet(request) {
        let [delay, lag, fault] = [
            0,
            undefined,
            undefined,
        ];
        for (const watch of this.#watches) {
            const { rule } = watch;
            if (!this.#strikes(watch, request) ||
                (fault !== undefined && rule.kind !== 'delay' && rule.kind !== 'lag')) {
                continue;
            }
            watch.struck++;
            if (rule.kind === 'delay')
                delay += rule.ms ?? 1000;
            else if (rule.kind === 'lag')
                lag ??= rule;
            else
                fault = rule;
        }
        return { delay, lag, fault };
    }
    #strikes(watch, request) {
        const { rule, pattern } = watch;
        if (rule.method !== undefined && rule.method !== request.method)
            return false;
        if (pattern !== undefined && !pattern.test(request.path))
            return false;
        watch.matched++;
        if (rule.nth !== undefined && watch.matched !== rule.nth)
            return false;
        if (rule.every !== undefined && watch.matched % rule.every !== 0)
            return false;
        if (rule.request !== undefined && request.n !== rule.request)
            return false;
        if (rule.times !== undefined && watch.struck >= rule.times)
            return false;
        return rule.probability === undefined || this.#random.fraction() < rule.probability;
    }
}
function readFaultRules(value) {
    return (Array.isArray(value) ? value : [value]).map((rule, at) => readRule(rule, `Fault rule ${at + 1}`));
}
const CHECKS = {
    kind: (value) => typeof value === 'string' && Object.hasOwn(FAULT_KINDS, value),
    method: (value) => typeof value === 'string' && /^[A-Z]+$/.test(value),
    path: (value) => typeof value === 'string' && value.startsWith('/'),
    nth: isCount,
    every: isCount,
    probability: (value) => typeof value === 'number' && value >= 0 && value <= 1,
    request: isCount,
    times: isCount,
    status: (value) => Number.isInteger(value) && Number(value) >= 200 && Number(value) <= 599,
    retryAfter: (value) => (typeof value === 'number' && value >= 0) || (typeof value === 'string' && /^[\x20-\x7e]+$/.test(value)),
    ms: (value) => typeof value === 'number' && value >= 0 && value <= LONGEST_WAIT,
    lists: isCount,
};
function readRule(rule, where) {
    if (!(0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .G)(rule))
        throw new FaultRuleError(`${where} is not a JSON object.`);
    if (rule['kind'] === undefined)
        throw new FaultRuleError(`${where} has no kind.`);
    for (const [name, value] of Object.entries(rule)) {
        const check = Object.hasOwn(CHECKS, name) ? CHECKS[name] : undefined;
        if (check === undefined)
            throw new FaultRuleError(`${where}: there is no "${name}".`);
        if (!check(value)) {
            throw new FaultRuleError(`${where}: ${name} cannot be ${JSON.stringify(value)}.${hintFor(name)}`);
        }
    }
    return rule;
}
function hintFor(name) {
    if (name === 'ms')
        return ` It can be 0 to ${LONGEST_WAIT}.`;
    return name === 'kind' ? ` There are: ${Object.keys(FAULT_KINDS).join(', ')}.` : '';
}
function isCount(value) {
    return Number.isInteger(value) && Number(value) >= 1;
}
function patternOf(path) {
    const segments = path.split('/').map((segment) => {
        if (segment === '**')
            return '.*';
        return segment === '*' ? '[^/]+' : segment.replaceAll(/[\\^$.*+?()[\]{}|]/g, '\\$&');
    });
    return new RegExp(`^${segments.join('/')}$`);
}


/***/ }),

/***/ 1214:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ isObject),
/* harmony export */   b: () => (/* binding */ textOf)
/* harmony export */ });
/* harmony import */ var _own_value_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7686);

function isObject(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
function textOf(object, name) {
    const value = (0,_own_value_js__WEBPACK_IMPORTED_MODULE_0__/* .ownValue */ .e)(object, name);
    return typeof value === 'string' ? value : '';
}


/***/ }),

/***/ 7686:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ setOwn),
/* harmony export */   e: () => (/* binding */ ownValue)
/* harmony export */ });
function ownValue(record, name) {
    return record !== undefined && Object.hasOwn(record, name) ? record[name] : undefined;
}
function setOwn(record, name, value) {
    if (name !== '__proto__')
        record[name] = value;
    else
        Object.defineProperty(record, name, { value, enumerable: true, writable: true, configurable: true });
}


/***/ }),

/***/ 5818:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  s: () => (/* binding */ startEmulator)
});

// EXTERNAL MODULE: external "node:events"
var external_node_events_ = __webpack_require__(8474);
// EXTERNAL MODULE: external "node:http"
var external_node_http_ = __webpack_require__(7067);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ./build/emulator/json.js
var json = __webpack_require__(1214);
;// CONCATENATED MODULE: ./build/emulator/account-view.js


function accountView(store, form) {
    const view = {
        keys: [...store.keys.values()].map(keyView),
        serviceAccounts: [...store.serviceAccounts.values()].map((account) => ({
            id: account.id,
            name: account.name,
            keys: [...account.keys.values()].map(keyView),
        })),
        apps: [...store.apps.values()].map(appView),
    };
    return form === 'ids' ? sortedObject(view, ID_ORDER) : labelled(view);
}
const ID = /\b(?:(?:act|svc|app|int)_)?[0-9a-f]{24}\b/g;
const CREDENTIAL = /secret|token|key|password|certificate/i;
const ID_ORDER = (entry) => ((0,json/* isObject */.G)(entry) ? (0,json/* textOf */.b)(entry, 'id') : '');
const CONTENT_ORDER = (entry) => JSON.stringify(entry).replaceAll(ID, '');
function appView(app) {
    return {
        id: app.id,
        name: app.name,
        settings: app.settings,
        metadata: app.metadata,
        keys: [...app.keys.values()].map(keyView),
        webhooks: [...app.webhooks.values()].map(webhookView),
        integrations: [...app.integrations.values()].filter(({ translated }) => !translated).map(integrationView),
        ...(app.serviceAccountId === undefined ? {} : { serviceAccountId: app.serviceAccountId }),
        ...(app.menu === undefined ? {} : { menu: app.menu }),
        ...(app.menuInputEnabled === undefined ? {} : { menuInputEnabled: app.menuInputEnabled }),
        ...(app.templates.size === 0 ? {} : { templates: plain([...app.templates.values()]) }),
        ...(app.switchboard === undefined ? {} : { switchboard: plain(app.switchboard) }),
    };
}
function keyView(key) {
    return { id: key.id, name: key.name, secret: hashed(key.secret) };
}
function webhookView(webhook) {
    const { integrationId, triggers, secret, ...rest } = webhook;
    return {
        ...rest,
        triggers: triggers.toSorted(),
        secret: hashed(secret),
        ...(webhook.version === 'v2' ? { integrationId } : {}),
    };
}
function integrationView(integration) {
    const fields = Object.entries(integration.fields).map(([name, value]) => [
        name,
        typeof value === 'string' && CREDENTIAL.test(name) ? `sent ${hashed(value)}` : value,
    ]);
    const { id, type, displayName, menu, menuInputEnabled, defaultResponderId, showAIDisclaimer } = integration;
    return {
        id,
        type,
        fields: Object.fromEntries(fields),
        keys: [...integration.keys.values()].map(keyView),
        ...(displayName === undefined ? {} : { displayName }),
        ...(menu === undefined ? {} : { menu }),
        ...(menuInputEnabled === undefined ? {} : { menuInputEnabled }),
        ...(defaultResponderId === undefined ? {} : { defaultResponderId }),
        ...(showAIDisclaimer === undefined ? {} : { showAIDisclaimer }),
    };
}
function plain(record) {
    return JSON.parse(JSON.stringify(record, (_name, value) => (value instanceof Map ? [...value.values()] : value)));
}
function hashed(secret) {
    return `sha256:${(0,external_node_crypto_.createHash)('sha256').update(secret).digest('hex').slice(0, 12)}`;
}
function labelled(view) {
    const sorted = JSON.stringify(sortedObject(withoutSecrets(view), CONTENT_ORDER));
    const labels = new Map();
    for (const [, id] of sorted.matchAll(/"id":"([^"]+)"/g)) {
        if (id !== undefined)
            labels.set(id, `#${labels.size + 1}`);
    }
    return JSON.parse(sorted.replaceAll(ID, (id) => labels.get(id) ?? '#?'));
}
function withoutSecrets(view) {
    return JSON.parse(JSON.stringify(view, (_name, value) => typeof value === 'string' && /^sha256:[0-9a-f]{12}$/.test(value) ? undefined : value));
}
function sorted(value, order) {
    if (Array.isArray(value)) {
        const entries = value.map((entry) => sorted(entry, order));
        if (!entries.every((entry) => (0,json/* isObject */.G)(entry) && entry['id'] !== undefined))
            return entries;
        return entries
            .map((entry) => ({ entry, rank: order(entry) }))
            .sort((a, b) => (a.rank < b.rank ? -1 : Number(a.rank > b.rank)))
            .map(({ entry }) => entry);
    }
    return (0,json/* isObject */.G)(value) ? sortedObject(value, order) : value;
}
function sortedObject(value, order) {
    const members = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
    return Object.fromEntries(members.map(([name, member]) => [name, sorted(member, order)]));
}

// EXTERNAL MODULE: ./build/emulator/faults.js
var emulator_faults = __webpack_require__(4873);
// EXTERNAL MODULE: ./build/emulator/own-value.js
var own_value = __webpack_require__(7686);
// EXTERNAL MODULE: ./build/emulator/switches.js
var emulator_switches = __webpack_require__(5724);
;// CONCATENATED MODULE: ./build/emulator/admin.js





const ADMIN = '/_emulator';
const FARTHEST_CLOCK = 50 * 365 * 86_400_000;
const HANDLERS = {
    'GET /requests': ({ log }) => ({ requests: log.records }),
    'DELETE /requests': ({ log }) => {
        log.clear();
        return {};
    },
    'GET /faults': ({ faults }) => ({ faults: faults.report() }),
    'POST /faults': ({ faults }, body) => {
        faults.add(...(0,emulator_faults/* readFaultRules */.a7)(body));
        return { faults: faults.report() };
    },
    'DELETE /faults': ({ faults }) => {
        faults.clear();
        return {};
    },
    'GET /switches': ({ switches }) => switches,
    'POST /switches': ({ switches }, body) => {
        if (!(0,json/* isObject */.G)(body))
            throw new emulator_switches/* SwitchError */.nB('Send the switches as a JSON object.');
        const changes = Object.entries(body).map(([name, value]) => (0,emulator_switches/* readSwitch */.hc)(name, value));
        return Object.assign(switches, ...changes);
    },
    'GET /account': ({ store }, _body, query) => accountView(store, query.get('ids') === 'labels' ? 'labels' : 'ids'),
    'POST /integrations': ({ store }, body) => {
        const { id, error } = (0,json/* isObject */.G)(body) ? body : {};
        const integrations = [...store.apps.values()].flatMap((app) => [...app.integrations.values()]);
        const integration = integrations.find((one) => one.id === id);
        if (integration === undefined || (typeof error !== 'string' && error !== null)) {
            throw new RangeError('Send {"id": of an integration, "error": text}; null makes it work again.');
        }
        if (error === null)
            delete integration.error;
        else
            integration.error = error;
        store.touch();
        return { id, error };
    },
    'GET /clock': ({ clock }) => clockView(clock),
    'POST /clock': ({ clock }, body) => {
        const advance = (0,json/* isObject */.G)(body) ? body['advance'] : undefined;
        if (typeof advance !== 'number') {
            throw new RangeError('Send {"advance": seconds}; less than 0 moves the clock back.');
        }
        const offset = clock.offset + advance * 1000;
        if (!(Math.abs(offset) <= FARTHEST_CLOCK)) {
            throw new RangeError('The clock can be moved by 50 years at most, back and forth.');
        }
        clock.offset = offset;
        return clockView(clock);
    },
};
function adminAnswer(over, request) {
    const path = request.path.slice(ADMIN.length);
    if (path === '/hook' || path.startsWith('/hook/'))
        return { status: 200, body: {} };
    const handler = (0,own_value/* ownValue */.e)(HANDLERS, `${request.method} ${path}`);
    if (handler === undefined) {
        return { status: 404, body: { error: `There are: ${Object.keys(HANDLERS).join(', ')}.` } };
    }
    try {
        return { status: 200, body: handler(over, request.body, new URLSearchParams(request.query)) };
    }
    catch (error) {
        if (error instanceof emulator_switches/* SwitchError */.nB || error instanceof emulator_faults/* FaultRuleError */.zX || error instanceof RangeError) {
            return { status: 400, body: { error: error.message } };
        }
        throw error;
    }
}
function clockView(clock) {
    return { now: new Date(clock.now()).toISOString(), offset: clock.offset / 1000 };
}

// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(8500);
// EXTERNAL MODULE: ./build/node_modules/jsonwebtoken/index.js
var jsonwebtoken = __webpack_require__(4330);
;// CONCATENATED MODULE: ./build/emulator/api-error.js
class ApiError extends Error {
    name = 'ApiError';
    status;
    code;
    texts;
    constructor(status, code, texts) {
        const all = typeof texts === 'string' ? [texts] : texts;
        super(all[0] ?? code);
        this.status = status;
        this.code = code;
        this.texts = all;
    }
    body(generation) {
        if (generation === 'v1.1')
            return { error: { code: this.code, description: this.message } };
        return { errors: this.texts.map((title) => ({ code: this.code, title })) };
    }
}
function badRequest(texts = 'Bad request') {
    return new ApiError(400, 'bad_request', texts);
}
function unauthorized() {
    return new ApiError(401, 'unauthorized', 'Authorization is required');
}
function invalidAuth(text) {
    return new ApiError(401, 'invalid_auth', text);
}
function forbidden(text = 'Forbidden') {
    return new ApiError(403, 'forbidden', text);
}
function notFound(text = 'Resource not found', code = 'not_found') {
    return new ApiError(404, code, text);
}
function routeNotFound(generation) {
    return generation === 'v2' ? notFound('Route not found', 'route_not_found') : notFound();
}
function appNotFound() {
    return notFound('App not found', 'app_not_found');
}

;// CONCATENATED MODULE: ./build/emulator/ids.js
class Clock {
    offset = 0;
    #now;
    constructor(now = Date.now) {
        this.#now = now;
    }
    now() {
        return this.#now() + this.offset;
    }
}
function secondsOf(clock) {
    return Math.floor(clock.now() / 1000);
}
class Ids {
    #clock;
    #random;
    #machine;
    #counter;
    constructor(clock, random) {
        this.#clock = clock;
        this.#random = random;
        this.#machine = random.bytes(5).toString('hex');
        this.#counter = random.bytes(3).readUIntBE(0, 3) >>> 1;
    }
    object() {
        const seconds = secondsOf(this.#clock) >>> 0;
        this.#counter = (this.#counter + 1) & 0xffffff;
        return hex(seconds, 8) + this.#machine + hex(this.#counter, 6);
    }
    key(prefix) {
        return `${prefix}_${this.object()}`;
    }
    secret() {
        return this.#random.bytes(64).toString('base64url');
    }
    appToken() {
        const letters = 'abcdefghijklmnopqrstuvwxyz0123456789';
        return Array.from(this.#random.bytes(25), (byte) => letters.charAt(byte % letters.length)).join('');
    }
}
function hex(value, width) {
    return value.toString(16).padStart(width, '0');
}

;// CONCATENATED MODULE: ./build/emulator/auth.js




function claimedKeyId(header) {
    const basic = header === undefined ? undefined : basicCredentials(header);
    if (basic !== undefined)
        return basic.keyId;
    const token = header === undefined ? undefined : bearerToken(header);
    const kid = token === undefined ? undefined : decoded(token)?.header.kid;
    return typeof kid === 'string' && /^\w{1,64}$/.test(kid) ? kid : undefined;
}
function authenticate(header, judging) {
    if (header === undefined)
        throw unauthorized();
    const basic = basicCredentials(header);
    if (basic !== undefined) {
        const holder = judging.store.holder(basic.keyId);
        if (holder === undefined || !sameText(holder.key.secret, basic.secret))
            throw unauthorized();
        return callerOf(holder);
    }
    const token = bearerToken(header);
    if (token === undefined)
        throw unauthorized();
    return tokenCaller(token, judging);
}
function tokenCaller(token, { store, switches, clock }) {
    const parts = decoded(token);
    if (parts === undefined)
        throw invalidAuth('Invalid JWT');
    const { kid, alg } = parts.header;
    if (typeof kid !== 'string' || kid === '')
        throw invalidAuth('Invalid JWT header. Missing key id (kid)');
    const algorithms = switches.jwtAlgorithms === 'HS256' ? ['HS256'] : ['HS256', 'HS384', 'HS512'];
    if (!algorithms.some((known) => known === alg))
        throw invalidAuth(`Invalid JWT header. Algorithm not supported`);
    const holder = store.holder(kid);
    if (holder === undefined)
        throw unauthorized();
    const claims = verified(token, verifierOf(holder.key), algorithms, secondsOf(clock));
    return scopedCaller(holder, claims);
}
function verified(token, secret, algorithms, clockTimestamp) {
    try {
        const claims = jsonwebtoken.verify(token, secret, { algorithms, ignoreNotBefore: true, clockTimestamp });
        if (typeof claims === 'object')
            return claims;
    }
    catch (error) {
        throw invalidAuth(`Invalid JWT. ${error instanceof jsonwebtoken.TokenExpiredError ? 'Token expired' : 'Bad signature'}`);
    }
    throw invalidAuth('Invalid JWT body.');
}
const verifiers = new WeakMap();
function verifierOf(key) {
    const known = verifiers.get(key) ?? (0,external_node_crypto_.createSecretKey)(key.secret, 'utf8');
    verifiers.set(key, known);
    return known;
}
function scopedCaller(holder, claims) {
    const scope = claims['scope'];
    if (typeof scope !== 'string')
        throw invalidAuth('Invalid JWT body. Missing scope');
    if (holder.kind === 'account' || holder.kind === 'serviceAccount') {
        if (scope !== 'account')
            throw forbidden();
        return callerOf(holder);
    }
    const own = holder.kind;
    if (scope === own)
        return callerOf(holder);
    if (own === 'app' && scope === 'appUser') {
        if (typeof claims['userId'] !== 'string')
            throw invalidAuth('Invalid JWT body. Missing userId');
        return { scope: 'user', keyId: holder.key.id };
    }
    if (own === 'app' && scope === 'user')
        return { scope: 'user', keyId: holder.key.id };
    throw invalidAuth(`Invalid JWT body. Cannot use ${scope} scope with ${own} secret key`);
}
function callerOf(holder) {
    const keyId = holder.key.id;
    switch (holder.kind) {
        case 'account':
            return { scope: 'account', keyId };
        case 'serviceAccount':
            return { scope: 'account', keyId, serviceAccount: holder.serviceAccount };
        case 'app':
            return { scope: 'app', keyId, app: holder.app };
        case 'integration':
            return { scope: 'integration', keyId, app: holder.app, integration: holder.integration };
    }
}
function basicCredentials(header) {
    const encoded = /^basic +([\w+/=-]+) *$/i.exec(header)?.[1];
    if (encoded === undefined)
        return undefined;
    const text = Buffer.from(encoded, 'base64').toString();
    const colon = text.indexOf(':');
    return colon < 1 ? undefined : { keyId: text.slice(0, colon), secret: text.slice(colon + 1) };
}
function bearerToken(header) {
    return /^bearer +(\S+) *$/i.exec(header)?.[1];
}
function decoded(token) {
    try {
        return jsonwebtoken.decode(token, { complete: true }) ?? undefined;
    }
    catch {
        return undefined;
    }
}
function sameText(a, b) {
    const [left, right] = [Buffer.from(a), Buffer.from(b)];
    return left.length === right.length && (0,external_node_crypto_.timingSafeEqual)(left, right);
}

;// CONCATENATED MODULE: ./build/emulator/route.js

function ok(body = {}) {
    return { status: 200, body };
}
function created(id, body) {
    return { status: 201, body, created: id };
}
function checkScope(caller, scopes, switches) {
    const isUser = caller.scope === 'account' && caller.serviceAccount === undefined;
    if (scopes.some((scope) => scope === caller.scope || (scope === 'user' && isUser)))
        return;
    throw switches.wrongScopeStatus === 403 ? forbidden() : new ApiError(401, 'unauthorized', 'Unauthorized');
}
function appOf(call, store) {
    const id = call.params['appId'];
    if (call.caller.scope === 'app' || call.caller.scope === 'integration') {
        if (id !== undefined && id !== call.caller.app.id)
            throw forbidden();
        return call.caller.app;
    }
    if (id === undefined)
        throw forbidden();
    const app = store.apps.get(id);
    if (app === undefined || !seesApp(call.caller, app))
        throw appNotFound();
    return app;
}
function seesApp(caller, app) {
    if (caller.scope !== 'account' || caller.serviceAccount === undefined)
        return true;
    return app.serviceAccountId === caller.serviceAccount.id;
}
function integrationOf(call, app) {
    const integration = app.integrations.get(call.params['integrationId'] ?? '');
    if (integration === undefined)
        throw notFound('Integration not found', 'integration_not_found');
    return integration;
}
function checkUnused(app, { id }, { switches }) {
    const entries = [...(app.switchboard?.integrations.values() ?? [])];
    if (switches.standingIntegration === 'removed' || !entries.some((entry) => entry.integrationId === id))
        return;
    throw badRequest('Integration is in use by a switchboard');
}

;// CONCATENATED MODULE: ./build/emulator/router.js

class Router {
    #root = emptyNode();
    add(method, path, target) {
        let node = this.#root;
        for (const segment of segmentsOf(path)) {
            if (segment.startsWith(':')) {
                node.parameter ??= { name: segment.slice(1), node: emptyNode() };
                node = node.parameter.node;
            }
            else {
                const next = node.literals.get(segment) ?? emptyNode();
                node.literals.set(segment, next);
                node = next;
            }
        }
        node.targets.set(method, target);
    }
    find(method, path) {
        const params = {};
        let node = this.#root;
        for (const segment of segmentsOf(path)) {
            const literal = node.literals.get(segment);
            if (literal !== undefined) {
                node = literal;
                continue;
            }
            const value = node.parameter === undefined ? undefined : decodedSegment(segment);
            if (node.parameter === undefined || value === undefined)
                return undefined;
            (0,own_value/* setOwn */.P)(params, node.parameter.name, value);
            node = node.parameter.node;
        }
        const target = node.targets.get(method);
        return target === undefined ? undefined : { target, params };
    }
}
function emptyNode() {
    return { literals: new Map(), parameter: undefined, targets: new Map() };
}
function segmentsOf(path) {
    return path.split('/').slice(1);
}
function decodedSegment(segment) {
    try {
        return decodeURIComponent(segment);
    }
    catch {
        return undefined;
    }
}

;// CONCATENATED MODULE: ./build/emulator/field-rules.js


function problemsIn(body, rules, at = '') {
    const missing = (rules.required ?? []).filter((name) => (0,own_value/* ownValue */.e)(body, name) === undefined);
    const prefix = at === '' ? '' : `${at}: `;
    const problems = missing.map((name) => `${prefix}should have required property '${name}'`);
    for (const [name, value] of Object.entries(body)) {
        const rule = (0,own_value/* ownValue */.e)(rules.fields, name);
        const problem = rule === undefined ? undefined : problemWith(value, rule);
        if (problem !== undefined)
            problems.push(`${at}.${name}: ${problem}`);
    }
    return problems;
}
function unknownNames(body, known) {
    const names = new Set(known);
    return Object.keys(body).filter((name) => !names.has(name));
}
function problemWith(value, rule) {
    if (value === null && rule.nullable === true)
        return undefined;
    switch (rule.type) {
        case 'string':
            return typeof value === 'string' ? problemWithText(value, rule) : 'should be string';
        case 'boolean':
            return typeof value === 'boolean' ? undefined : 'should be boolean';
        case 'integer':
            return Number.isInteger(value) ? problemWithNumber(Number(value), rule) : 'should be integer';
        case 'object':
            return (0,json/* isObject */.G)(value) ? undefined : 'should be object';
        case 'array':
            return Array.isArray(value) ? undefined : 'should be array';
        case 'strings':
            if (!Array.isArray(value))
                return 'should be array';
            return value.every((item) => typeof item === 'string') ? undefined : 'items should be string';
    }
}
function problemWithText(text, rule) {
    if (rule.min !== undefined && text.length < rule.min) {
        return `should NOT be shorter than ${rule.min} characters`;
    }
    if (rule.max !== undefined && text.length > rule.max) {
        return `should NOT be longer than ${rule.max} characters`;
    }
    if (rule.oneOf !== undefined && !rule.oneOf.includes(text)) {
        return 'should be equal to one of the allowed values';
    }
    if (rule.form !== undefined && !rule.form.test(text))
        return `should match pattern "${rule.form.source}"`;
    return undefined;
}
function problemWithNumber(value, rule) {
    if (rule.min !== undefined && value < rule.min)
        return `should be >= ${rule.min}`;
    if (rule.max !== undefined && value > rule.max)
        return `should be <= ${rule.max}`;
    return undefined;
}

;// CONCATENATED MODULE: ./build/emulator/settings.js




const METADATA_BYTES = 4096;
const RULES = {
    maskCreditCardNumbers: { type: 'boolean' },
    useAnimalNames: { type: 'boolean' },
    echoPostback: { type: 'boolean' },
    conversationRetentionSeconds: { type: 'integer', min: 0 },
    ignoreAutoConversationStart: { type: 'boolean' },
    multiConvoEnabled: { type: 'boolean' },
    appLocalizationEnabled: { type: 'boolean' },
    endSessionEnabled: { type: 'boolean' },
    disableConversationReopen: { type: 'boolean' },
};
const V11_NAMES = [
    'maskCreditCardNumbers',
    'useAnimalNames',
    'echoPostback',
    'conversationRetentionSeconds',
    'ignoreAutoConversationStart',
];
function defaultSettings() {
    return {
        appLocalizationEnabled: true,
        echoPostback: false,
        maskCreditCardNumbers: true,
        multiConvoEnabled: false,
        useAnimalNames: false,
    };
}
function shownSettings(app, generation, switches) {
    const showsAll = generation === 'v2' || switches.v11Settings === 'all';
    const defaults = switches.defaultSettings === 'absent' ? defaultSettings() : {};
    const shown = Object.entries(app.settings).filter(([name, value]) => (showsAll || V11_NAMES.includes(name)) && value !== (0,own_value/* ownValue */.e)(defaults, name));
    return Object.fromEntries(shown);
}
function shownMetadata(app, switches) {
    if (Object.keys(app.metadata).length > 0)
        return { metadata: app.metadata };
    if (switches.emptyMetadata === 'absent')
        return {};
    return { metadata: switches.emptyMetadata === 'null' ? null : {} };
}
function settingsProblems(sent, generation, switches) {
    if (sent === undefined)
        return [];
    if (!(0,json/* isObject */.G)(sent))
        return ['.settings: should be object'];
    const known = generation === 'v2' ? Object.keys(RULES) : V11_NAMES;
    const unknown = switches.unknownFields === 'refused' ? unknownNames(sent, known) : [];
    const nullable = switches.nullInUpdate !== 'refused';
    const fields = Object.fromEntries(known.map((name) => [name, { ...rule(name), nullable }]));
    return [
        ...unknown.map((name) => `.settings: should NOT have additional property '${name}'`),
        ...problemsIn(sent, { fields }, '.settings'),
    ];
}
function changedSettings(current, sent, generation, switches) {
    const settings = switches.settingsUpdate === 'merge' ? { ...current } : defaultSettings();
    const defaults = defaultSettings();
    const known = generation === 'v2' ? Object.keys(RULES) : V11_NAMES;
    for (const [name, value] of Object.entries(sent)) {
        if (!known.includes(name))
            continue;
        if (value !== null)
            (0,own_value/* setOwn */.P)(settings, name, value);
        else if (switches.nullInUpdate === 'removes') {
            delete settings[name];
            const initial = (0,own_value/* ownValue */.e)(defaults, name);
            if (initial !== undefined)
                (0,own_value/* setOwn */.P)(settings, name, initial);
        }
    }
    if (current['multiConvoEnabled'] === true) {
        if (sent['multiConvoEnabled'] === false && switches.multiConvoOff === 'error') {
            throw badRequest('.settings.multiConvoEnabled: cannot be disabled once enabled');
        }
        settings['multiConvoEnabled'] = true;
    }
    return settings;
}
function metadataProblems(sent, switches) {
    if (sent === undefined || sent === null)
        return [];
    if (!(0,json/* isObject */.G)(sent))
        return ['.metadata: should be object'];
    return Object.entries(sent)
        .filter(([, value]) => typeof value === 'object' && (value !== null || switches.nullInUpdate === 'refused'))
        .map(([name]) => `.metadata.${name}: should be string,number,boolean`);
}
function changedMetadata(current, sent, switches) {
    const metadata = sent !== null && switches.metadataUpdate === 'merge' ? { ...current } : {};
    for (const [name, value] of Object.entries(sent ?? {})) {
        if (value === null && switches.nullInUpdate === 'removes')
            delete metadata[name];
        else if (typeof value !== 'object')
            (0,own_value/* setOwn */.P)(metadata, name, value);
    }
    if (Buffer.byteLength(JSON.stringify(metadata)) > METADATA_BYTES) {
        throw badRequest(`App metadata is limited to ${METADATA_BYTES} bytes in size.`);
    }
    return metadata;
}
function rule(name) {
    return (0,own_value/* ownValue */.e)(RULES, name) ?? { type: 'string' };
}

;// CONCATENATED MODULE: ./build/emulator/app-body.js




const NAME = { type: 'string', min: 1, max: 100 };
function nameField(generation) {
    return generation === 'v1.1' ? 'name' : 'displayName';
}
function createApp(call, generation, world) {
    const { store, switches } = world;
    const nameKey = nameField(generation);
    checkBody(call.body, generation, world, [nameKey]);
    const settings = call.body['settings'];
    const made = {
        name: (0,json/* textOf */.b)(call.body, nameKey),
        settings: changedSettings(defaultSettings(), (0,json/* isObject */.G)(settings) ? settings : {}, generation, switches),
        metadata: changedMetadata({}, metadataOf(call.body), switches),
        serviceAccountId: call.caller.scope === 'account' ? call.caller.serviceAccount?.id : undefined,
    };
    if (switches.appLimit > 0 && store.apps.size >= switches.appLimit) {
        throw new ApiError(402, 'payment_required', 'Your account has reached the maximum number of apps for your subscription plan');
    }
    return store.addApp(made);
}
function updateApp(app, call, generation, world) {
    const { store, switches } = world;
    const nameKey = nameField(generation);
    checkBody(call.body, generation, world, []);
    const { [nameKey]: name, settings, metadata } = call.body;
    const changedTo = {
        settings: (0,json/* isObject */.G)(settings)
            ? changedSettings(app.settings, settings, generation, switches)
            : app.settings,
        metadata: metadata === undefined ? app.metadata : changedMetadata(app.metadata, metadataOf(call.body), switches),
    };
    if (typeof name === 'string')
        app.name = name;
    app.settings = changedTo.settings;
    app.metadata = changedTo.metadata;
    store.touch();
}
function checkBody(body, generation, world, required) {
    const { switches } = world;
    const nameKey = nameField(generation);
    const unknown = switches.unknownFields === 'refused' ? unknownNames(body, [nameKey, 'settings', 'metadata']) : [];
    const problems = [
        ...problemsIn(body, { fields: { [nameKey]: NAME }, required }),
        ...unknown.map((name) => `should NOT have additional property '${name}'`),
        ...settingsProblems(body['settings'], generation, switches),
        ...metadataProblems(body['metadata'], switches),
    ];
    if (problems.length > 0)
        throw badRequest(problems);
}
function metadataOf(body) {
    const metadata = body['metadata'];
    if (metadata === null)
        return null;
    return (0,json/* isObject */.G)(metadata) ? metadata : {};
}

;// CONCATENATED MODULE: ./build/emulator/random.js

const systemRandom = {
    bytes: (count) => (0,external_node_crypto_.randomBytes)(count),
    fraction: () => (0,external_node_crypto_.randomBytes)(4).readUInt32BE() / 2 ** 32,
};
function seededRandom(seed) {
    let blocks = 0;
    let left = Buffer.alloc(0);
    const bytes = (count) => {
        while (left.length < count) {
            left = Buffer.concat([left, (0,external_node_crypto_.createHash)('sha256').update(`${seed}/${blocks++}`).digest()]);
        }
        const taken = left.subarray(0, count);
        left = left.subarray(count);
        return taken;
    };
    return { bytes, fraction: () => bytes(4).readUInt32BE() / 2 ** 32 };
}
function hashOf(text, seed) {
    let hash = (0x811c9dc5 ^ seed) >>> 0;
    for (let at = 0; at < text.length; at++)
        hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193) >>> 0;
    hash = Math.imul(hash ^ (hash >>> 16), 0x45d9f3b) >>> 0;
    return (hash ^ (hash >>> 16)) >>> 0;
}

;// CONCATENATED MODULE: ./build/emulator/ordered-ids.js

function comparison(order, seed) {
    if (order === 'ascending')
        return byText;
    if (order === 'descending')
        return (a, b) => byText(b, a);
    return (a, b) => hashOf(a, seed) - hashOf(b, seed) || byText(a, b);
}
class OrderedIds {
    #ascending = [];
    #seed;
    #other;
    constructor(seed) {
        this.#seed = seed;
    }
    add(id) {
        this.#ascending.splice(firstAtOrAfter(this.#ascending, id, byText), 0, id);
        this.#other = undefined;
    }
    delete(id) {
        const at = firstAtOrAfter(this.#ascending, id, byText);
        if (this.#ascending[at] === id)
            this.#ascending.splice(at, 1);
        this.#other = undefined;
    }
    in(order) {
        if (order === 'ascending')
            return this.#ascending;
        if (this.#other?.order !== order) {
            this.#other = { order, ids: this.#ascending.toSorted(comparison(order, this.#seed)) };
        }
        return this.#other.ids;
    }
}
function firstAtOrAfter(ids, id, compare) {
    const last = ids.at(-1);
    if (last === undefined || compare(last, id) < 0)
        return ids.length;
    let low = 0;
    let high = ids.length - 1;
    while (low < high) {
        const middle = (low + high) >>> 1;
        if (compare(ids[middle] ?? '', id) < 0)
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}
function byText(a, b) {
    if (a === b)
        return 0;
    return a < b ? -1 : 1;
}

;// CONCATENATED MODULE: ./build/emulator/lists.js



function visibleAppIds(call, world, serviceAccountId) {
    const { store, switches, hidden } = world;
    const all = store.appIds.in(switches.listOrder);
    const narrowed = serviceAccountId !== undefined ||
        (call.caller.scope === 'account' && call.caller.serviceAccount !== undefined);
    if (!narrowed && hidden.size === 0)
        return all;
    return all.filter((id) => {
        const app = store.apps.get(id);
        if (app === undefined || hidden.leavesOut(id) || !seesApp(call.caller, app))
            return false;
        return serviceAccountId === undefined || app.serviceAccountId === serviceAccountId;
    });
}
function serviceAccountFilter(call, parameter) {
    const id = call.query.get(parameter) ?? undefined;
    const own = call.caller.scope === 'account' ? call.caller.serviceAccount?.id : undefined;
    if (id !== undefined && own !== undefined && id !== own)
        throw notTheirs();
    return id;
}
function notTheirs() {
    return forbidden('The serviceAccountId provided does not match supplied credentials');
}
function listed(entries, world) {
    const compare = comparison(world.switches.listOrder, world.store.seed);
    return [...entries]
        .filter((entry) => world.hidden.size === 0 || !world.hidden.leavesOut(entry.id))
        .sort((a, b) => compare(a.id, b.id));
}

;// CONCATENATED MODULE: ./build/emulator/paging.js


const DEFAULT_SIZE = 25;
const LARGEST_PAGE = 100;
const CURSOR_LENGTH = 24;
function offsetPage(ids, call, world) {
    const limit = pageSize(call.query.get('limit'), world, 'Invalid query parameters');
    const offset = wholeNumber(call.query.get('offset'), 0);
    if (offset === undefined)
        throw badRequest('Invalid query parameters');
    const start = Math.max(0, offset + (offset > 0 ? call.shift : 0));
    const end = start + limit;
    return { ids: ids.slice(start, end), hasMore: end < ids.length, offset };
}
function cursorPage(ids, path, call, world) {
    const complaint = 'Invalid page query parameters';
    const sizeText = call.query.get('page[size]');
    const size = pageSize(sizeText, world, complaint);
    const [after, before] = [call.query.get('page[after]'), call.query.get('page[before]')];
    if (after !== null && before !== null)
        throw badRequest(complaint);
    const cursor = after ?? before;
    if (cursor !== null && cursor.length !== CURSOR_LENGTH)
        throw badRequest(complaint);
    const start = pageStart(ids, size, { after, before }, world) + (cursor === null ? 0 : call.shift);
    const from = Math.max(0, start);
    const end = before === null ? from + size : Math.min(from + size, positionOf(ids, before, world));
    const page = ids.slice(from, end);
    const [first, last] = [page[0], page.at(-1)];
    const link = (name, id) => {
        const sizePart = sizeText === null ? '' : `&page[size]=${size}`;
        return `${call.base}${path}?page[${name}]=${id}${sizePart}`;
    };
    const next = end < ids.length ? last : undefined;
    const previous = from > 0 ? first : undefined;
    return {
        ids: page,
        meta: {
            hasMore: before === null ? next !== undefined : previous !== undefined,
            ...(next === undefined ? {} : { afterCursor: next }),
            ...(previous === undefined ? {} : { beforeCursor: previous }),
        },
        links: {
            ...(previous === undefined ? {} : { prev: link('before', previous) }),
            ...(next === undefined ? {} : { next: link('after', next) }),
        },
    };
}
function pageSize(text, world, complaint) {
    const size = wholeNumber(text, DEFAULT_SIZE);
    if (size !== undefined && size >= 1 && size <= LARGEST_PAGE)
        return size;
    if (size === undefined || world.switches.pageLimit === 'error')
        throw badRequest(complaint);
    return Math.min(Math.max(size, 1), LARGEST_PAGE);
}
function pageStart(ids, size, { after, before }, world) {
    if (before !== null)
        return Math.max(0, positionOf(ids, before, world) - size);
    if (after === null)
        return 0;
    const position = positionOf(ids, after, world);
    return ids[position] === after ? position + 1 : position;
}
function positionOf(ids, cursor, world) {
    const compare = comparison(world.switches.listOrder, world.store.seed);
    return firstAtOrAfter(ids, cursor, compare);
}
function wholeNumber(text, absent) {
    if (text === null)
        return absent;
    return /^\d{1,9}$/.test(text) ? Number(text) : undefined;
}

;// CONCATENATED MODULE: ./build/emulator/v2/apps.js





function appRoutes(world) {
    const { store, switches } = world;
    const view = (app) => ({
        id: app.id,
        displayName: app.name,
        settings: shownSettings(app, 'v2', switches),
        ...shownMetadata(app, switches),
    });
    const get = (call) => ok({ app: view(appOf(call, store)) });
    return [
        {
            method: 'POST',
            path: '/apps',
            scopes: ['account'],
            handle: (call) => {
                const app = createApp(call, 'v2', world);
                return created(app.id, { app: view(app) });
            },
        },
        {
            method: 'GET',
            path: '/apps',
            scopes: ['account'],
            handle: (call) => {
                const serviceAccountId = serviceAccountFilter(call, 'filter[serviceAccountId]');
                if (serviceAccountId !== undefined && !store.serviceAccounts.has(serviceAccountId))
                    throw notTheirs();
                const page = cursorPage(visibleAppIds(call, world, serviceAccountId), '/v2/apps', call, world);
                const apps = page.ids.flatMap((id) => store.apps.get(id) ?? []).map(view);
                return ok({ apps, meta: page.meta, links: page.links });
            },
        },
        { method: 'GET', path: '/apps/:appId', scopes: ['account', 'app'], handle: get },
        {
            method: 'PATCH',
            path: '/apps/:appId',
            scopes: ['account', 'app'],
            handle: (call) => {
                const app = appOf(call, store);
                updateApp(app, call, 'v2', world);
                return ok({ app: view(app) });
            },
        },
        {
            method: 'DELETE',
            path: '/apps/:appId',
            scopes: ['account'],
            handle: (call) => {
                store.removeApp(appOf(call, store));
                return ok();
            },
        },
        { method: 'GET', path: '/tokenInfo', scopes: ['app', 'integration'], handle: get },
    ];
}

;// CONCATENATED MODULE: ./build/emulator/prechat.js


const FORM = {
    avatarUrl: { type: 'string' },
    enabled: { type: 'boolean' },
    enableEmailLinking: { type: 'boolean' },
    fields: { type: 'array' },
};
const FIELD = {
    type: { type: 'string', oneOf: ['email', 'text', 'select'] },
    name: { type: 'string', min: 1, max: 128 },
    label: { type: 'string', min: 1, max: 128 },
};
function prechatProblems(form) {
    if (!(0,json/* isObject */.G)(form))
        return [];
    const fields = Array.isArray(form['fields']) ? form['fields'] : [];
    return [
        ...problemsIn(form, { fields: FORM }, '.prechatCapture'),
        ...fields.flatMap((field, at) => {
            const path = `.prechatCapture.fields[${at}]`;
            if (!(0,json/* isObject */.G)(field))
                return [`${path}: should be object`];
            return problemsIn(field, { fields: FIELD, required: ['type', 'name', 'label'] }, path);
        }),
    ];
}

;// CONCATENATED MODULE: ./build/emulator/channels.js




const COLOUR = { type: 'string', form: /^([0-9a-f]{3}|[0-9a-f]{6})$/i };
const FLAG = { type: 'boolean' };
const LIST = { type: 'strings', nullable: true };
const TEXT = { type: 'string', min: 1 };
const channels_RULES = {
    actionColor: COLOUR,
    authenticationMessageSecret: { type: 'string', min: 88 },
    autoUpdateBadge: FLAG,
    brandColor: COLOUR,
    canUserCreateMoreConversations: FLAG,
    canUserSeeConversationList: FLAG,
    conversationColor: COLOUR,
    displayStyle: { type: 'string', oneOf: ['button', 'tab'] },
    fixedIntroPane: FLAG,
    hideUnsubscribeLink: FLAG,
    integrationOrder: LIST,
    originWhitelist: LIST,
    prechatCapture: { type: 'object' },
    production: FLAG,
    storyMentionsEnabled: FLAG,
    storyRepliesEnabled: FLAG,
    webhooks: { type: 'array' },
};
const NULLABLE = new Set(words(`projectId clientEmail privateKey serverKey senderId certificate pageAccessToken appSecret apiKey fromAddress
    accessKey signingKey token authToken consumerSecret accessTokenSecret buttonIconUrl hsmFallbackLanguage accountId
    accountManagementAccessToken`));
const WEB_DEFAULTS = {
    brandColor: '65758e',
    fixedIntroPane: false,
    conversationColor: '0099ff',
    actionColor: '0099ff',
    displayStyle: 'button',
    buttonWidth: '58',
    buttonHeight: '58',
};
const WEB_FIELDS = `brandColor fixedIntroPane conversationColor actionColor displayStyle buttonIconUrl
  buttonWidth buttonHeight integrationOrder businessName businessIconUrl backgroundImageUrl originWhitelist
  prechatCapture`;
function channel(names) {
    return {
        required: words(names.required),
        optional: words(names.optional),
        shown: words(names.shown),
        changeable: words(names.changeable),
        filled: words(names.filled),
        unmarked: words(names.unmarked),
        defaults: names.defaults ?? {},
    };
}
function newFields(body, channel, common, switches) {
    const own = [...channel.required, ...channel.optional];
    const problems = [
        ...problemsIn(body, { fields: { ...common, ...rulesFor(own) }, required: channel.required }),
        ...prechatProblems(body['prechatCapture']),
        ...refusedNames(body, [...Object.keys(common), ...own], switches),
    ];
    if (problems.length > 0)
        throw badRequest(problems);
    checkCredentials(body, channel);
    const sent = Object.entries(body).filter(([name, value]) => own.includes(name) && !isPassedOver(value, switches));
    return { ...channel.defaults, ...Object.fromEntries(sent) };
}
function changeFields(integration, body, channel, common, switches) {
    const { type: sentType, ...rest } = body;
    const fixed = [...channel.required, ...channel.optional, ...channel.filled].filter((name) => (0,own_value/* ownValue */.e)(rest, name) !== undefined && !channel.changeable.includes(name));
    const changesType = sentType !== undefined && sentType !== integration.type;
    const known = [...Object.keys(common), ...channel.changeable, ...fixed];
    const problems = [
        ...problemsIn(rest, { fields: { ...common, ...rulesFor(channel.changeable) } }),
        ...prechatProblems(rest['prechatCapture']),
        ...refusedNames(rest, known, switches),
        ...(switches.fixedFields === 'refused' ? [...fixed, ...(changesType ? ['type'] : [])] : []).map((name) => `.${name}: cannot be updated`),
    ];
    if (problems.length > 0)
        throw badRequest(problems);
    checkCredentials(rest, channel);
    for (const name of channel.changeable) {
        const value = (0,own_value/* ownValue */.e)(rest, name);
        if (value === undefined || isPassedOver(value, switches))
            continue;
        (0,own_value/* setOwn */.P)(integration.fields, name, value);
    }
}
function filledFields(type, channel, id, { token }, store) {
    const tail = id.slice(-6);
    const botId = typeof token === 'string' ? /^(\d+):/.exec(token)?.[1] : undefined;
    return Object.fromEntries(channel.filled.map((name) => {
        if (name === 'botId' && botId !== undefined)
            return [name, botId];
        if (name === 'webhookSecret')
            return [name, store.newSecret()];
        if (name === 'baseUrl')
            return [name, `https://${type}-${tail}.example`];
        if (name.endsWith('Id'))
            return [name, String(Number.parseInt(tail, 16))];
        if (name === 'attachmentsEnabled')
            return [name, true];
        return [name, `${type}-${name}-${tail}`];
    }));
}
function fieldsView(integration, channel, switches) {
    const view = {};
    const unmarked = switches.unmarkedSecrets === 'shown' ? channel.unmarked : [];
    for (const name of [...channel.shown, ...unmarked]) {
        const value = (0,own_value/* ownValue */.e)(Object.hasOwn(integration.fields, name) ? integration.fields : integration.filled, name);
        if (value !== undefined)
            (0,own_value/* setOwn */.P)(view, name, value);
    }
    if (switches.defaultFields === 'absent')
        leaveOutDefaults(view, channel);
    if (switches.integrationSecrets === 'null') {
        for (const name of [...channel.required, ...channel.optional]) {
            if ((0,own_value/* ownValue */.e)(view, name) === undefined && (0,own_value/* ownValue */.e)(integration.fields, name) !== undefined)
                (0,own_value/* setOwn */.P)(view, name, null);
        }
    }
    return view;
}
function leaveOutDefaults(view, { shown, defaults }, kept = []) {
    for (const name of shown.filter((one) => !kept.includes(one))) {
        if ((0,own_value/* ownValue */.e)(view, name) === ((0,own_value/* ownValue */.e)(defaults, name) ?? null))
            delete view[name];
    }
}
function statusOf(integration, switches) {
    integration.reads++;
    if (integration.error !== undefined)
        return 'error';
    return integration.reads <= switches.inactiveReads ? 'inactive' : 'active';
}
function words(text = '') {
    return text.split(/\s+/).filter((word) => word !== '');
}
function rulesFor(names) {
    return Object.fromEntries(names.map((name) => {
        const rule = (0,own_value/* ownValue */.e)(channels_RULES, name) ?? TEXT;
        return [name, NULLABLE.has(name) ? { ...rule, nullable: true } : rule];
    }));
}
function refusedNames(body, known, switches) {
    if (switches.unknownFields === 'ignored')
        return [];
    return unknownNames(body, [...known, 'type', 'status']).map((name) => `should NOT have additional property '${name}'`);
}
function isPassedOver(value, switches) {
    return Array.isArray(value) && value.length === 0 && switches.emptyLists === 'ignored';
}
function checkCredentials(body, channel) {
    for (const name of [...channel.required, ...channel.optional]) {
        const value = (0,own_value/* ownValue */.e)(body, name);
        const isCredential = channel.required.includes(name) || !channel.shown.includes(name);
        if (isCredential && typeof value === 'string' && value.startsWith('invalid')) {
            throw badRequest(`Invalid credentials: ${name}`);
        }
    }
}

;// CONCATENATED MODULE: ./build/emulator/same-channel.js


const FIELDS = {
    apple: ['businessId', 'mspId'],
    instagram: ['pageAccessToken'],
    line: ['channelId'],
    mailgun: ['domain', 'incomingAddress'],
    messagebird: ['originator'],
    messenger: ['pageAccessToken'],
    telegram: ['token'],
    twilio: ['accountSid', 'phoneNumberSid', 'messagingServiceSid'],
    twitter: ['accessTokenKey'],
    viber: ['token'],
    wechat: ['appId'],
    whatsapp: ['deploymentId', 'accountId'],
};
function checkNoTwin(app, type, fields, switches) {
    const names = (0,own_value/* ownValue */.e)(FIELDS, type) ?? [];
    if (switches.duplicateChannel === 'allow' || names.every((name) => (0,own_value/* ownValue */.e)(fields, name) === undefined))
        return;
    for (const other of app.integrations.values()) {
        if (other.type !== type || names.some((name) => (0,own_value/* ownValue */.e)(other.fields, name) !== (0,own_value/* ownValue */.e)(fields, name)))
            continue;
        throw new ApiError(409, 'conflict', 'Integration already exists');
    }
}

;// CONCATENATED MODULE: ./build/emulator/webhook-body.js


const MOST_WEBHOOKS = 10;
const TRIGGERS = {
    'v1.1': new Set([
        '*',
        'message',
        'appUser:delete',
        'client:add',
        'client:remove',
        'conversation:read',
        'conversation:referral',
        'conversation:start',
        'link:failure',
        'link:match',
        'link:success',
        'merge:appUser',
        'message:appMaker',
        'message:appUser',
        'message:delivery:channel',
        'message:delivery:failure',
        'message:delivery:user',
        'notification:delivery:channel',
        'notification:delivery:failure',
        'notification:delivery:user',
        'passthrough:apple:interactive',
        'payment:success',
        'postback',
        'typing:appUser',
    ]),
    v2: new Set([
        'client:add',
        'client:remove',
        'client:update',
        'conversation:create',
        'conversation:join',
        'conversation:leave',
        'conversation:message',
        'conversation:message:delivery:channel',
        'conversation:message:delivery:failure',
        'conversation:message:delivery:user',
        'conversation:postback',
        'conversation:read',
        'conversation:referral',
        'conversation:remove',
        'conversation:typing',
        'passthrough:messaging',
        'switchboard:acceptControl',
        'switchboard:acceptControl:failure',
        'switchboard:offerControl',
        'switchboard:offerControl:failure',
        'switchboard:passControl',
        'switchboard:passControl:failure',
        'switchboard:releaseControl',
        'user:merge',
        'user:remove',
        'user:update',
    ]),
};
const FLAGS = {
    'v1.1': { source: 'includeClient', user: 'includeFullAppUser' },
    v2: { source: 'includeFullSource', user: 'includeFullUser' },
};
function webhookProblems(body, generation, switches, { required = [], version = generation, at = '' } = {}) {
    const { source, user } = FLAGS[generation];
    const triggers = triggersIn(body, generation, switches);
    const fields = {
        target: { type: 'string' },
        triggers: { type: triggers === body['triggers'] ? 'strings' : 'string' },
        [source]: { type: 'boolean' },
        [user]: { type: 'boolean' },
    };
    const known = [...Object.keys(fields), 'version'];
    const unknown = switches.unknownFields === 'refused' ? unknownNames(body, known) : [];
    return [
        ...problemsIn(body, { fields, required }, at),
        ...unknown.map((name) => `${at === '' ? '' : `${at}: `}should NOT have additional property '${name}'`),
        ...targetProblems(body['target'], switches).map((problem) => `${at}.target: ${problem}`),
        ...triggerProblems(triggers, version, switches).map((problem) => `${at}.triggers${problem}`),
    ];
}
function webhookFields(body, generation, switches) {
    const { target: sent } = body;
    const triggers = triggersIn(body, generation, switches);
    const target = typeof sent === 'string' && switches.trailingSlash === 'dropped' ? sent.replace(/\/+$/, '') : sent;
    const [source, user] = [body[FLAGS[generation].source], body[FLAGS[generation].user]];
    return {
        ...(typeof target === 'string' ? { target } : {}),
        ...(Array.isArray(triggers) ? { triggers: [...new Set(triggers.map(String))] } : {}),
        ...(typeof source === 'boolean' ? { includeSource: source } : {}),
        ...(typeof user === 'boolean' ? { includeUser: user } : {}),
    };
}
function flagView(webhook, generation) {
    const { source, user } = FLAGS[generation];
    return { [source]: webhook.includeSource, [user]: webhook.includeUser };
}
function triggerView(webhook, switches) {
    return switches.triggerOrder === 'reversed' ? webhook.triggers.toReversed() : webhook.triggers;
}
async function checkTarget(target, world) {
    if (!(await world.headCheck(target)))
        throw badRequest();
}
function sameTarget(app, target, version, { trailingSlash }, except) {
    const compared = (text) => (trailingSlash === 'counts' ? text : text.replace(/\/+$/, ''));
    return [...app.webhooks.values()]
        .filter((other) => other !== except && other.version === version && compared(other.target) === compared(target))
        .sort((a, b) => (a.id < b.id ? -1 : 1))[0];
}
function checkWebhookCount(app) {
    if (app.webhooks.size < MOST_WEBHOOKS)
        return;
    throw badRequest(`The maximum number of webhooks (${MOST_WEBHOOKS}) has been reached`);
}
function targetTaken() {
    return new ApiError(409, 'conflict', 'Webhook already exists');
}
function changeWebhook(webhook, fields) {
    if (fields.target !== undefined)
        webhook.target = fields.target;
    if (fields.triggers !== undefined)
        webhook.triggers = [...fields.triggers];
    if (fields.includeSource !== undefined)
        webhook.includeSource = fields.includeSource;
    if (fields.includeUser !== undefined)
        webhook.includeUser = fields.includeUser;
}
function targetProblems(target, switches) {
    if (typeof target !== 'string')
        return [];
    const protocol = URL.canParse(target) ? new URL(target).protocol : '';
    const allowed = switches.httpTargets === 'accepted' ? ['http:', 'https:'] : ['https:'];
    return allowed.includes(protocol) ? [] : ['should match format "uri"'];
}
function triggersIn({ triggers }, generation, { triggersAsText }) {
    const isAccepted = generation === 'v1.1' && triggersAsText === 'accepted';
    return typeof triggers === 'string' && isAccepted ? [triggers] : triggers;
}
function triggerProblems(triggers, generation, switches) {
    if (!Array.isArray(triggers) || switches.unknownTriggers === 'accepted')
        return [];
    return triggers.flatMap((trigger, at) => typeof trigger === 'string' && !TRIGGERS[generation].has(trigger)
        ? [`[${at}]: should be equal to one of the allowed values`]
        : []);
}

;// CONCATENATED MODULE: ./build/emulator/v2/channels.js

const SDK = 'canUserSeeConversationList canUserCreateMoreConversations';
const FCM = 'projectId clientEmail privateKey serverKey senderId';
const APN = 'certificate password production autoUpdateBadge';
const STORIES = 'storyRepliesEnabled storyMentionsEnabled';
const INSTAGRAM_ACCOUNT = 'businessName businessUsername pageId businessId username userId';
const V2_CHANNELS = {
    android: channel({
        optional: `${FCM} ${SDK}`,
        shown: `senderId ${SDK} attachmentsEnabled`,
        changeable: `${FCM} ${SDK}`,
        filled: 'attachmentsEnabled',
    }),
    ios: channel({
        optional: `${APN} ${SDK}`,
        shown: `production autoUpdateBadge ${SDK} attachmentsEnabled`,
        changeable: `${APN} ${SDK}`,
        filled: 'attachmentsEnabled',
    }),
    unity: channel({
        optional: SDK,
        shown: `${SDK} attachmentsEnabled`,
        changeable: SDK,
        filled: 'attachmentsEnabled',
    }),
    web: channel({
        optional: `${WEB_FIELDS} ${SDK}`,
        shown: `${WEB_FIELDS} ${SDK} attachmentsEnabled`,
        changeable: `${WEB_FIELDS} ${SDK}`,
        filled: 'attachmentsEnabled',
        defaults: WEB_DEFAULTS,
    }),
    apple: channel({
        required: 'businessId apiSecret mspId',
        optional: 'authenticationMessageSecret',
        shown: 'businessId mspId',
        changeable: 'authenticationMessageSecret',
        unmarked: 'authenticationMessageSecret',
    }),
    instagram: channel({
        required: 'pageAccessToken appId appSecret',
        optional: STORIES,
        shown: `appId ${STORIES} ${INSTAGRAM_ACCOUNT}`,
        changeable: `pageAccessToken ${STORIES}`,
        filled: INSTAGRAM_ACCOUNT,
        defaults: { storyRepliesEnabled: true, storyMentionsEnabled: true },
    }),
    messenger: channel({
        required: 'pageAccessToken appId appSecret',
        shown: 'appId pageName',
        changeable: 'pageAccessToken',
        filled: 'pageId pageName',
        unmarked: 'pageAccessToken',
    }),
    line: channel({
        optional: 'channelId channelSecret channelAccessToken serviceCode switcherSecret qrCodeUrl',
        shown: 'channelId serviceCode qrCodeUrl lineId',
        filled: 'lineId',
        unmarked: 'channelSecret channelAccessToken switcherSecret',
    }),
    mailgun: channel({
        required: 'apiKey domain incomingAddress',
        optional: 'signingKey hideUnsubscribeLink fromAddress',
        shown: 'domain incomingAddress hideUnsubscribeLink fromAddress',
        changeable: 'hideUnsubscribeLink fromAddress',
        unmarked: 'signingKey',
    }),
    messagebird: channel({
        required: 'accessKey signingKey originator',
        shown: 'originator webhookSecret',
        filled: 'webhookSecret',
    }),
    telegram: channel({ required: 'token', shown: 'username botId', filled: 'username botId' }),
    twilio: channel({
        required: 'accountSid authToken',
        optional: 'phoneNumberSid messagingServiceSid',
        shown: 'accountSid phoneNumberSid messagingServiceSid',
    }),
    twitter: channel({
        required: 'tier consumerKey consumerSecret accessTokenKey accessTokenSecret',
        shown: 'tier envName',
        filled: 'envName',
    }),
    viber: channel({ required: 'token', shown: 'uri accountId', filled: 'uri accountId' }),
    whatsapp: channel({
        optional: 'hsmFallbackLanguage accountId accountManagementAccessToken',
        shown: 'hsmFallbackLanguage accountId',
        changeable: 'hsmFallbackLanguage accountId accountManagementAccessToken',
        unmarked: 'accountManagementAccessToken',
        defaults: { hsmFallbackLanguage: 'en_US' },
    }),
    custom: channel({ required: 'webhooks' }),
};
function channelProblem(type, body) {
    if (type === 'twilio' &&
        body['phoneNumberSid'] === undefined &&
        body['messagingServiceSid'] === undefined) {
        return "should have required property 'phoneNumberSid' or 'messagingServiceSid'";
    }
    if (type === 'twitter' && body['tier'] !== 'enterprise') {
        return '.tier: should be equal to one of the allowed values';
    }
    return undefined;
}

;// CONCATENATED MODULE: ./build/emulator/v2/integration-of.js

function integration_of_integrationOf(call, app, world) {
    const id = call.params['integrationId'] ?? '';
    const { caller } = call;
    if (caller.scope === 'integration') {
        if (id !== 'me' && id !== caller.integration.id)
            throw forbidden();
        return caller.integration;
    }
    const integration = app.integrations.get(id);
    if (integration === undefined || !isShown(integration, world)) {
        throw notFound('Integration not found', 'integration_not_found');
    }
    return integration;
}
function isShown(integration, world) {
    return !integration.translated || world.switches.v11WebhooksInV2 === 'shown';
}

;// CONCATENATED MODULE: ./build/emulator/v2/switchboard-view.js
function switchboardView({ id, enabled, defaultSwitchboardIntegrationId, }) {
    return {
        id,
        enabled,
        ...(defaultSwitchboardIntegrationId === undefined ? {} : { defaultSwitchboardIntegrationId }),
    };
}
function switchboardIntegrationView(entry) {
    const { id, name, integrationId, integrationType, deliverStandbyEvents } = entry;
    return { id, name, integrationId, integrationType, deliverStandbyEvents, ...handOver(entry) };
}
function defaultResponderView(app, integration) {
    const { switchboard } = app;
    const own = switchboard?.integrations.get(integration.defaultResponderId ?? '');
    const entry = own ?? switchboard?.integrations.get(switchboard.defaultSwitchboardIntegrationId ?? '');
    if (entry === undefined)
        return undefined;
    const { name, integrationId, integrationType, deliverStandbyEvents } = entry;
    const inherited = own === undefined;
    return { name, integrationId, integrationType, deliverStandbyEvents, ...handOver(entry), inherited };
}
function handOver({ nextSwitchboardIntegrationId, messageHistoryCount, }) {
    return {
        ...(typeof nextSwitchboardIntegrationId === 'string' ? { nextSwitchboardIntegrationId } : {}),
        ...(typeof messageHistoryCount === 'number' ? { messageHistoryCount } : {}),
    };
}

;// CONCATENATED MODULE: ./build/emulator/v2/webhook-view.js



function webhook_view_webhookView(webhook, world) {
    return {
        id: webhook.id,
        version: webhook.version,
        target: webhook.target,
        triggers: triggerView(webhook, world.switches),
        secret: webhook.secret,
        ...flagView(webhook, 'v2'),
    };
}
function webhooksOf(app, integration, world) {
    const own = [...app.webhooks.values()].filter((webhook) => webhook.integrationId === integration.id);
    return listed(own, world);
}
function checkRoom(app, target, world) {
    checkWebhookCount(app);
    checkTargetFree(app, target, world);
}
function addWebhook(app, integration, fields, world) {
    const { target = '', triggers = [], ...flags } = fields;
    return world.store.addWebhook(app, { version: 'v2', target, triggers, ...flags }, integration);
}
function updateWebhook(app, webhook, fields, world) {
    if (fields.target !== undefined)
        checkTargetFree(app, fields.target, world, webhook);
    changeWebhook(webhook, fields);
    world.store.touch();
}
function webhookCountProblem(count) {
    if (count === 0)
        return '.webhooks: should NOT have fewer than 1 items';
    return count > 1 ? '.webhooks: should not have more than 1 items' : undefined;
}
function checkOnlyWebhook(app, integration) {
    for (const webhook of app.webhooks.values()) {
        if (webhook.integrationId === integration.id) {
            throw badRequest('Only one webhook can be created per custom integration');
        }
    }
}
function checkTargetFree(app, target, world, except) {
    if (world.switches.duplicateTargetInV2 === 'allow')
        return;
    if (sameTarget(app, target, 'v2', world.switches, except) !== undefined)
        throw targetTaken();
}

;// CONCATENATED MODULE: ./build/emulator/v2/integrations.js













const integrations_NAME = { type: 'string', max: 100, nullable: true };
function integrationRoutes(world) {
    const { store } = world;
    const create = async (call) => {
        const app = appOf(call, store);
        const { type } = call.body;
        if (type === undefined)
            throw badRequest("should have required property 'type'");
        const known = typeof type === 'string' ? knownChannel(type) : undefined;
        if (typeof type !== 'string' || known === undefined)
            throw badRequest('Invalid integration type');
        const made = type === 'custom' ? await addCustom(call, world) : addChannel(call, app, type, known, world);
        return created(made.id, { integration: writtenView(app, made, world) });
    };
    const list = (call) => {
        const app = appOf(call, store);
        const types = call.query.get('filter[types]')?.split(',');
        const ids = listed(app.integrations.values(), world)
            .filter((entry) => isShown(entry, world) && (types === undefined || types.includes(entry.type)))
            .map(({ id }) => id);
        const page = cursorPage(ids, `/v2/apps/${app.id}/integrations`, call, world);
        const integrations = page.ids
            .flatMap((id) => app.integrations.get(id) ?? [])
            .map((entry) => view(app, entry, world));
        return ok({ integrations, meta: page.meta, links: page.links });
    };
    const update = (call) => {
        const app = appOf(call, store);
        const integration = integration_of_integrationOf(call, app, world);
        checkResponder(call.body, app);
        const common = commonRules(integration.type, { min: 1 });
        changeFields(integration, call.body, channelOf(integration.type), common, world.switches);
        setCommon(integration, call.body);
        store.touch();
        return ok({ integration: writtenView(app, integration, world) });
    };
    const remove = (call) => {
        const app = appOf(call, store);
        const integration = integration_of_integrationOf(call, app, world);
        if (integration.madeInAdminCenter === true) {
            throw badRequest('SDK integrations configured on Admin Center cannot be deleted');
        }
        checkUnused(app, integration, world);
        store.removeIntegration(app, integration);
        return ok();
    };
    const path = '/apps/:appId/integrations';
    const scopes = ['account', 'app'];
    return [
        { method: 'POST', path, scopes, handle: create },
        { method: 'GET', path, scopes, handle: list },
        {
            method: 'GET',
            path: `${path}/:integrationId`,
            scopes,
            handle: (call) => {
                const app = appOf(call, store);
                return ok({ integration: view(app, integration_of_integrationOf(call, app, world), world) });
            },
        },
        { method: 'PATCH', path: `${path}/:integrationId`, scopes, handle: update },
        { method: 'DELETE', path: `${path}/:integrationId`, scopes, handle: remove },
    ];
}
function writtenView(app, integration, world) {
    const { defaultResponder, ...rest } = view(app, integration, world);
    const isShown = defaultResponder !== undefined && world.switches.defaultResponder === 'always';
    return isShown ? { ...rest, defaultResponder } : rest;
}
function view(app, integration, world) {
    const { id, type, displayName, showAIDisclaimer } = integration;
    const responder = type === 'custom' ? undefined : defaultResponderView(app, integration);
    return {
        id,
        type,
        status: statusOf(integration, world.switches),
        ...(typeof displayName === 'string' ? { displayName } : {}),
        ...fieldsView(integration, channelOf(type), world.switches),
        ...(showAIDisclaimer === undefined ? {} : { showAIDisclaimer }),
        ...(responder === undefined ? {} : { defaultResponder: responder }),
        ...(type === 'custom'
            ? { webhooks: webhooksOf(app, integration, world).map((webhook) => webhook_view_webhookView(webhook, world)) }
            : {}),
    };
}
function addChannel(call, app, type, known, world) {
    const { store, switches } = world;
    checkResponder(call.body, app);
    const fields = newFields(call.body, known, commonRules(type, {}), switches);
    const problem = channelProblem(type, call.body);
    if (problem !== undefined)
        throw badRequest(problem);
    checkNoTwin(app, type, fields, switches);
    const id = store.newId();
    const filled = filledFields(type, known, id, fields, store);
    const made = store.addIntegration(app, { type, fields, filled }, id);
    setCommon(made, call.body);
    return made;
}
async function addCustom(call, world) {
    const { store, switches } = world;
    newFields(call.body, channelOf('custom'), commonRules('custom', {}), switches);
    const fields = onlyWebhook(call.body['webhooks'], world);
    await checkTarget(fields.target ?? '', world);
    const app = appOf(call, store);
    checkRoom(app, fields.target ?? '', world);
    const made = store.addIntegration(app, { type: 'custom', fields: {} });
    setCommon(made, call.body);
    addWebhook(app, made, fields, world);
    return made;
}
function onlyWebhook(webhooks, world) {
    if (!Array.isArray(webhooks))
        throw badRequest('.webhooks: should be array');
    const countProblem = webhookCountProblem(webhooks.length);
    if (countProblem !== undefined)
        throw badRequest(countProblem);
    const [webhook] = webhooks;
    const at = '.webhooks[0]';
    if (!(0,json/* isObject */.G)(webhook))
        throw badRequest(`${at}: should be object`);
    const problems = webhookProblems(webhook, 'v2', world.switches, { required: ['target', 'triggers'], at });
    if (problems.length > 0)
        throw badRequest(problems);
    return webhookFields(webhook, 'v2', world.switches);
}
function commonRules(type, name) {
    const displayName = { ...integrations_NAME, ...name };
    if (type === 'custom')
        return { displayName };
    return {
        displayName,
        defaultResponderId: { type: 'string', nullable: true },
        showAIDisclaimer: { type: 'boolean' },
    };
}
function setCommon(integration, body) {
    const { displayName, defaultResponderId, showAIDisclaimer } = body;
    if (typeof displayName === 'string' || displayName === null)
        integration.displayName = displayName;
    if (integration.type === 'custom')
        return;
    if (typeof defaultResponderId === 'string' || defaultResponderId === null) {
        integration.defaultResponderId = defaultResponderId;
    }
    if (typeof showAIDisclaimer === 'boolean')
        integration.showAIDisclaimer = showAIDisclaimer;
}
function checkResponder({ defaultResponderId: id }, app) {
    if (typeof id === 'string' && app.switchboard?.integrations.has(id) !== true) {
        throw notFound('SwitchboardIntegration not found', 'switchboard_integration_not_found');
    }
}
function knownChannel(type) {
    return (0,own_value/* ownValue */.e)(V2_CHANNELS, type);
}
function channelOf(type) {
    return knownChannel(type) ?? channel({});
}

;// CONCATENATED MODULE: ./build/emulator/key-body.js






const MOST_KEYS = 10;
function newKeyName(call, keys, generation) {
    const nameKey = nameField(generation);
    const problems = problemsIn(call.body, { fields: { [nameKey]: NAME }, required: [nameKey] });
    if (problems.length > 0)
        throw badRequest(problems);
    if (keys.size >= MOST_KEYS)
        throw badRequest(`The maximum number of keys (${MOST_KEYS}) has been reached`);
    return (0,json/* textOf */.b)(call.body, nameKey);
}
function keyOf(call, keys) {
    const key = keys.get(call.params['keyId'] ?? '');
    if (key === undefined)
        throw notFound();
    return key;
}
function key_body_keyView(key, generation) {
    if (generation === 'v1.1')
        return { _id: key.id, name: key.name, secret: key.secret };
    return { id: key.id, displayName: key.name, secret: key.secret };
}
function keyToken(key, scope, world) {
    const hasIat = world.switches.jwtIat === 'present';
    const claims = { scope, ...(hasIat ? { iat: secondsOf(world.clock) } : {}) };
    const token = jsonwebtoken.sign(claims, key.secret, { keyid: key.id, noTimestamp: !hasIat });
    return world.store.issued(token);
}

;// CONCATENATED MODULE: ./build/emulator/v2/keys.js





function keyRoutes(world) {
    const { store } = world;
    const appKeys = (call) => {
        const app = appOf(call, store);
        return { keys: app.keys, add: (name) => store.addKey(app, name) };
    };
    const integrationKeys = (call) => {
        const app = appOf(call, store);
        const integration = integration_of_integrationOf(call, app, world);
        if (integration.type !== 'custom') {
            throw badRequest('API keys are available only for custom integrations');
        }
        return { keys: integration.keys, add: (name) => store.addIntegrationKey(app, integration, name) };
    };
    return [
        ...ringRoutes('/apps/:appId/keys', ['account'], appKeys, world),
        ...ringRoutes('/apps/:appId/integrations/:integrationId/keys', ['account', 'app'], integrationKeys, world),
    ];
}
function ringRoutes(path, scopes, ringOf, world) {
    return [
        {
            method: 'POST',
            path,
            scopes,
            handle: (call) => {
                const ring = ringOf(call);
                const key = ring.add(newKeyName(call, ring.keys, 'v2'));
                return created(key.id, { key: key_body_keyView(key, 'v2') });
            },
        },
        {
            method: 'GET',
            path,
            scopes,
            handle: (call) => {
                const keys = listed(ringOf(call).keys.values(), world);
                return ok({ keys: keys.map((key) => key_body_keyView(key, 'v2')) });
            },
        },
        {
            method: 'GET',
            path: `${path}/:keyId`,
            scopes,
            handle: (call) => ok({ key: key_body_keyView(keyOf(call, ringOf(call).keys), 'v2') }),
        },
        {
            method: 'DELETE',
            path: `${path}/:keyId`,
            scopes,
            handle: (call) => {
                const { keys } = ringOf(call);
                world.store.removeKey(keys, keyOf(call, keys).id);
                return ok();
            },
        },
    ];
}

;// CONCATENATED MODULE: ./build/emulator/v2/switchboards.js





const switchboards_FIELDS = {
    enabled: { type: 'boolean' },
    defaultSwitchboardIntegrationId: { type: 'string' },
};
function switchboardRoutes(world) {
    const { store } = world;
    const scopes = ['account', 'app'];
    const path = '/apps/:appId/switchboards';
    return [
        {
            method: 'POST',
            path,
            scopes,
            handle: (call) => {
                const app = appOf(call, store);
                if (app.switchboard !== undefined)
                    throw badRequest('Only one switchboard can be created per app');
                const made = store.addSwitchboard(app);
                return created(made.id, { switchboard: switchboardView(made) });
            },
        },
        {
            method: 'GET',
            path,
            scopes,
            handle: (call) => {
                const { switchboard } = appOf(call, store);
                const switchboards = switchboard === undefined ? [] : listed([switchboard], world);
                return ok({ switchboards: switchboards.map(switchboardView) });
            },
        },
        {
            method: 'PATCH',
            path: `${path}/:switchboardId`,
            scopes,
            handle: (call) => {
                const { switchboard } = switchboardOf(call, world);
                changeSwitchboard(switchboard, call);
                store.touch();
                return ok({ switchboard: switchboardView(switchboard) });
            },
        },
        {
            method: 'DELETE',
            path: `${path}/:switchboardId`,
            scopes,
            handle: (call) => {
                delete switchboardOf(call, world).app.switchboard;
                store.touch();
                return ok();
            },
        },
    ];
}
function switchboardOf(call, world) {
    const app = appOf(call, world.store);
    const { switchboard } = app;
    if (switchboard === undefined || switchboard.id !== call.params['switchboardId']) {
        throw notFound('Switchboard not found', 'switchboard_not_found');
    }
    return { app, switchboard };
}
function changeSwitchboard(switchboard, call) {
    const problems = problemsIn(call.body, { fields: switchboards_FIELDS });
    if (problems.length > 0)
        throw badRequest(problems);
    const { enabled = switchboard.enabled, defaultSwitchboardIntegrationId: sent } = call.body;
    const first = typeof sent === 'string' ? sent : switchboard.defaultSwitchboardIntegrationId;
    if (typeof sent === 'string' && !switchboard.integrations.has(sent)) {
        throw notFound('SwitchboardIntegration not found', 'switchboard_integration_not_found');
    }
    if (enabled === true && first === undefined) {
        const text = 'Enabled switchboard must have an associated default switchboardIntegration';
        throw notFound(text, 'switchboard_integration_not_found');
    }
    switchboard.enabled = enabled === true;
    if (first !== undefined)
        switchboard.defaultSwitchboardIntegrationId = first;
}

;// CONCATENATED MODULE: ./build/emulator/v2/switchboard-integrations.js







const MOST_INTEGRATIONS = 10;
const switchboard_integrations_FIELDS = {
    name: { type: 'string', min: 1, max: 128, form: /^[\w-]+$/ },
    integrationId: { type: 'string' },
    integrationType: { type: 'string', min: 1 },
    deliverStandbyEvents: { type: 'boolean' },
    nextSwitchboardIntegrationId: { type: 'string', nullable: true },
    messageHistoryCount: { type: 'integer', min: 1, max: 10, nullable: true },
};
function switchboardIntegrationRoutes(world) {
    const { store } = world;
    const create = (call) => {
        const { app, switchboard } = switchboardOf(call, world);
        checkFields(call.body, ['name'], switchboard, world);
        if (switchboard.integrations.size >= MOST_INTEGRATIONS) {
            const text = `Switchboard has reached the max number of switchboard integrations (${MOST_INTEGRATIONS})`;
            throw new ApiError(400, 'too_many_switchboard_integrations', text);
        }
        const linked = linkedIntegration(call.body, app, world);
        if (linked === undefined) {
            throw badRequest("should have required property 'integrationId' or 'integrationType'");
        }
        const name = (0,json/* textOf */.b)(call.body, 'name');
        const made = store.addSwitchboardIntegration(switchboard, {
            name,
            deliverStandbyEvents: true,
            ...linked,
        });
        setHandOver(made, call.body);
        return created(made.id, { switchboardIntegration: switchboardIntegrationView(made) });
    };
    const list = (call) => {
        const entries = listed(switchboardOf(call, world).switchboard.integrations.values(), world);
        return ok({ switchboardIntegrations: entries.map(switchboardIntegrationView) });
    };
    const update = (call) => {
        const { app, switchboard } = switchboardOf(call, world);
        const entry = entryOf(call, switchboard);
        checkFields(call.body, [], switchboard, world, entry);
        Object.assign(entry, linkedIntegration(call.body, app, world));
        if (call.body['name'] !== undefined)
            entry.name = (0,json/* textOf */.b)(call.body, 'name');
        setHandOver(entry, call.body);
        store.touch();
        return ok({ switchboardIntegration: switchboardIntegrationView(entry) });
    };
    const remove = (call) => {
        const { app, switchboard } = switchboardOf(call, world);
        const { id } = entryOf(call, switchboard);
        const isNext = [...switchboard.integrations.values()].some((other) => other.nextSwitchboardIntegrationId === id);
        if (isNext || switchboard.defaultSwitchboardIntegrationId === id) {
            throw badRequest('SwitchboardIntegration is in use');
        }
        store.removeSwitchboardIntegration(app, id);
        return ok();
    };
    const scopes = ['account', 'app'];
    const path = '/apps/:appId/switchboards/:switchboardId/switchboardIntegrations';
    const own = `${path}/:switchboardIntegrationId`;
    return [
        { method: 'POST', path, scopes, handle: create },
        { method: 'GET', path, scopes, handle: list },
        { method: 'PATCH', path: own, scopes, handle: update },
        { method: 'DELETE', path: own, scopes, handle: remove },
    ];
}
function entryOf(call, switchboard) {
    const entry = switchboard.integrations.get(call.params['switchboardIntegrationId'] ?? '');
    if (entry === undefined)
        throw entryNotFound();
    return entry;
}
function checkFields(body, required, switchboard, { switches }, entry) {
    const problems = problemsIn(body, { fields: switchboard_integrations_FIELDS, required });
    if (problems.length > 0)
        throw badRequest(problems);
    for (const other of switchboard.integrations.values()) {
        const isTaken = other !== entry && other.name === body['name'];
        if (isTaken && switches.switchboardNames === 'unique')
            throw badRequest('.name: should be unique');
    }
    const next = body['nextSwitchboardIntegrationId'];
    if (typeof next === 'string' && !switchboard.integrations.has(next))
        throw entryNotFound();
}
function linkedIntegration(body, app, world) {
    const { integrationId, integrationType } = body;
    if (integrationId !== undefined && integrationType !== undefined) {
        throw badRequest('Only one of integrationId and integrationType can be provided');
    }
    if (typeof integrationType === 'string')
        return { integrationType, integrationId: world.store.newId() };
    if (typeof integrationId !== 'string')
        return undefined;
    const integration = app.integrations.get(integrationId);
    if (integration === undefined)
        throw notFound('Integration not found', 'integration_not_found');
    return { integrationId, integrationType: integration.type };
}
function setHandOver(entry, body) {
    const { deliverStandbyEvents: standby, nextSwitchboardIntegrationId: next, messageHistoryCount: count, } = body;
    if (typeof standby === 'boolean')
        entry.deliverStandbyEvents = standby;
    if (typeof next === 'string' || next === null)
        entry.nextSwitchboardIntegrationId = next;
    if (typeof count === 'number' || count === null)
        entry.messageHistoryCount = count;
}
function entryNotFound() {
    return notFound('SwitchboardIntegration not found', 'switchboard_integration_not_found');
}

;// CONCATENATED MODULE: ./build/emulator/v2/webhooks.js





function webhookRoutes(world) {
    const { store, switches } = world;
    const placeOf = (call) => {
        if (call.caller.scope === 'account' && switches.accountOnV2Webhooks === 'forbidden')
            throw forbidden();
        const app = appOf(call, store);
        return { app, integration: integration_of_integrationOf(call, app, world) };
    };
    const webhookOf = (call) => {
        const place = placeOf(call);
        const webhook = place.app.webhooks.get(call.params['webhookId'] ?? '');
        if (webhook === undefined || webhook.integrationId !== place.integration.id)
            throw notFound();
        return { ...place, webhook };
    };
    const create = async (call) => {
        if (placeOf(call).integration.type !== 'custom') {
            throw badRequest('Webhooks are available only for custom integrations');
        }
        const problems = webhookProblems(call.body, 'v2', switches, { required: ['target', 'triggers'] });
        if (problems.length > 0)
            throw badRequest(problems);
        const fields = webhookFields(call.body, 'v2', switches);
        await checkTarget(fields.target ?? '', world);
        const { app, integration } = placeOf(call);
        checkOnlyWebhook(app, integration);
        checkRoom(app, fields.target ?? '', world);
        const made = addWebhook(app, integration, fields, world);
        return created(made.id, { webhook: webhook_view_webhookView(made, world) });
    };
    const update = async (call) => {
        const { target, version } = webhookOf(call).webhook;
        const problems = webhookProblems(call.body, 'v2', switches, { version });
        if (problems.length > 0)
            throw badRequest(problems);
        const fields = webhookFields(call.body, 'v2', switches);
        if (fields.target !== undefined && fields.target !== target)
            await checkTarget(fields.target, world);
        const { app, webhook } = webhookOf(call);
        updateWebhook(app, webhook, fields, world);
        return ok({ webhook: webhook_view_webhookView(webhook, world) });
    };
    const path = '/apps/:appId/integrations/:integrationId/webhooks';
    const scopes = ['account', 'app', 'integration'];
    return [
        { method: 'POST', path, scopes, handle: create },
        {
            method: 'GET',
            path,
            scopes,
            handle: (call) => {
                const { app, integration } = placeOf(call);
                return ok({
                    webhooks: webhooksOf(app, integration, world).map((webhook) => webhook_view_webhookView(webhook, world)),
                });
            },
        },
        {
            method: 'GET',
            path: `${path}/:webhookId`,
            scopes,
            handle: (call) => ok({ webhook: webhook_view_webhookView(webhookOf(call).webhook, world) }),
        },
        { method: 'PATCH', path: `${path}/:webhookId`, scopes, handle: update },
        {
            method: 'DELETE',
            path: `${path}/:webhookId`,
            scopes,
            handle: (call) => {
                const { app, webhook } = webhookOf(call);
                store.removeWebhook(app, webhook);
                return ok();
            },
        },
    ];
}

;// CONCATENATED MODULE: ./build/emulator/v2/routes.js






function v2Routes(world) {
    return [
        ...appRoutes(world),
        ...keyRoutes(world),
        ...integrationRoutes(world),
        ...webhookRoutes(world),
        ...switchboardRoutes(world),
        ...switchboardIntegrationRoutes(world),
    ];
}

;// CONCATENATED MODULE: ./build/emulator/v11/apps.js






const SDK_TYPES = {
    androidIntegrationId: ['android', 'fcm'],
    iosIntegrationId: ['ios', 'apn'],
    webIntegrationId: ['web'],
};
function apps_appRoutes(world) {
    const { store, switches } = world;
    const view = (app) => ({
        _id: app.id,
        appToken: app.token,
        name: app.name,
        settings: shownSettings(app, 'v1.1', switches),
        ...shownMetadata(app, switches),
    });
    return [
        {
            method: 'POST',
            path: '/apps',
            scopes: ['account'],
            handle: (call) => {
                const app = createApp(call, 'v1.1', world);
                return created(app.id, { app: view(app) });
            },
        },
        {
            method: 'GET',
            path: '/apps',
            scopes: ['account'],
            handle: (call) => {
                const ids = visibleAppIds(call, world, serviceAccountFilter(call, 'serviceAccountId'));
                const page = offsetPage(ids, call, world);
                const apps = page.ids.flatMap((id) => store.apps.get(id) ?? []).map(view);
                return ok({ apps, hasMore: page.hasMore, offset: page.offset });
            },
        },
        {
            method: 'GET',
            path: '/apps/:appId',
            scopes: ['account', 'app'],
            handle: (call) => {
                if (call.caller.scope === 'app' && switches.appKeyReadsApp === 'forbidden')
                    throw forbidden();
                return ok({ app: view(appOf(call, store)) });
            },
        },
        {
            method: 'PUT',
            path: '/apps/:appId',
            scopes: ['account'],
            handle: (call) => {
                const app = appOf(call, store);
                updateApp(app, call, 'v1.1', world);
                return ok({ app: view(app) });
            },
        },
        {
            method: 'DELETE',
            path: '/apps/:appId',
            scopes: ['account'],
            handle: (call) => {
                store.removeApp(appOf(call, store));
                return ok();
            },
        },
        {
            method: 'GET',
            path: '/apps/:appId/sdks',
            scopes: ['account', 'app'],
            handle: (call) => {
                const integrations = listed(appOf(call, store).integrations.values(), world);
                const firsts = Object.entries(SDK_TYPES).map(([name, types]) => [
                    name,
                    integrations.find(({ type }) => types.includes(type))?.id,
                ]);
                return ok(Object.fromEntries(firsts.filter(([, id]) => id !== undefined)));
            },
        },
    ];
}

;// CONCATENATED MODULE: ./build/emulator/v11/channels.js


const channels_FCM = channel({ required: 'serverKey senderId', shown: 'senderId' });
const channels_APN = channel({
    required: 'certificate',
    optional: 'password production autoUpdateBadge',
    shown: 'production autoUpdateBadge',
    changeable: 'production',
    defaults: { production: false, autoUpdateBadge: false },
});
const V11_CHANNELS = {
    web: channel({
        optional: WEB_FIELDS,
        shown: WEB_FIELDS,
        changeable: WEB_FIELDS,
        defaults: WEB_DEFAULTS,
    }),
    fcm: channels_FCM,
    android: { ...channels_FCM, required: [], optional: channels_FCM.required },
    apn: channels_APN,
    ios: { ...channels_APN, required: [], optional: [...channels_APN.required, ...channels_APN.optional] },
    messenger: channel({
        required: 'pageAccessToken appId appSecret',
        shown: 'pageId appId',
        filled: 'pageId userId username',
    }),
    instagram: channel({
        required: 'pageAccessToken appId appSecret',
        shown: 'pageId businessName businessUsername businessId username userId',
        filled: 'pageId businessName businessUsername businessId username userId',
    }),
    twitter: channel({
        required: 'consumerKey consumerSecret accessTokenKey accessTokenSecret',
        optional: 'tier envName',
        shown: 'userId username accessTokenKey consumerKey tier envName',
        filled: 'userId username envName',
    }),
    twilio: channel({
        required: 'accountSid authToken phoneNumberSid',
        shown: 'accountSid phoneNumberSid phoneNumber name',
        filled: 'phoneNumber name',
    }),
    messagebird: channel({
        required: 'accessKey originator',
        optional: 'signingKey',
        shown: 'originator webhookSecret',
        filled: 'webhookSecret',
    }),
    telegram: channel({ required: 'token', shown: 'username', filled: 'username' }),
    viber: channel({ required: 'token', shown: 'uri', filled: 'uri' }),
    line: channel({
        optional: 'channelId channelSecret channelAccessToken serviceCode switcherSecret qrCodeUrl',
        shown: 'channelId botName lineId qrCodeUrl',
        changeable: 'channelId channelSecret serviceCode switcherSecret qrCodeUrl',
        filled: 'botName lineId',
    }),
    wechat: channel({
        required: 'appId appSecret',
        optional: 'encodingAesKey accessTokenUrl',
        shown: 'appId webhookSecret',
        filled: 'webhookSecret',
    }),
    whatsapp: channel({
        optional: 'deploymentId hsmFallbackLanguage baseUrl username password',
        shown: 'deploymentId hsmFallbackLanguage',
        filled: 'baseUrl username phoneNumber',
        changeable: 'hsmFallbackLanguage',
        defaults: { hsmFallbackLanguage: 'en_US' },
    }),
    mailgun: channel({
        required: 'apiKey domain incomingAddress',
        optional: 'hideUnsubscribeLink fromAddress',
        shown: 'domain incomingAddress hideUnsubscribeLink fromAddress',
        changeable: 'hideUnsubscribeLink fromAddress',
    }),
    apple: channel({ required: 'businessId apiSecret mspId', shown: 'businessId mspId' }),
};
const RECORDED = {
    web: {
        kept: ['brandColor', 'conversationColor', 'actionColor', 'displayStyle'],
        nulls: ['backgroundImageUrl', 'originWhitelist', 'integrationOrder'],
    },
    messenger: { shown: ['pageId', 'appId', 'userId', 'username'] },
    whatsapp: { shown: ['deploymentId', 'hsmFallbackLanguage', 'baseUrl', 'username', 'phoneNumber'] },
};
function v11FieldsView(integration, channel, switches, isNew) {
    const recorded = switches.defaultFields === 'recorded' ? (0,own_value/* ownValue */.e)(RECORDED, integration.type) : undefined;
    if (recorded === undefined)
        return fieldsView(integration, channel, switches);
    const { shown = channel.shown, kept = [], nulls = [] } = recorded;
    const seen = { ...channel, shown };
    const view = fieldsView(integration, seen, switches);
    leaveOutDefaults(view, seen, kept);
    const unset = isNew ? [] : nulls.filter((name) => (0,own_value/* ownValue */.e)(view, name) === undefined);
    return { ...Object.fromEntries(unset.map((name) => [name, null])), ...view };
}

;// CONCATENATED MODULE: ./build/emulator/v11/integrations.js








const COMMON = { displayName: { type: 'string', max: 100 } };
function integrations_integrationRoutes(world) {
    const { store, switches } = world;
    const view = (integration, isNew = false) => ({
        _id: integration.id,
        type: integration.type,
        ...(typeof integration.displayName === 'string' ? { displayName: integration.displayName } : {}),
        status: statusOf(integration, switches),
        ...(integration.error === undefined ? {} : { error: integration.error }),
        ...v11FieldsView(integration, integrations_channelOf(integration.type), switches, isNew),
    });
    const create = (call) => {
        const app = appOf(call, store);
        const { type, displayName } = call.body;
        if (type === undefined)
            throw badRequest("should have required property 'type'");
        const known = typeof type === 'string' ? integrations_knownChannel(type) : undefined;
        if (typeof type !== 'string' || known === undefined)
            throw badRequest('Invalid integration type');
        const fields = newFields(call.body, known, COMMON, switches);
        const others = [...app.integrations.values()];
        if (type === 'web' && others.some((other) => other.type === 'web')) {
            throw badRequest('Only one web integration can be created per app');
        }
        checkNoTwin(app, type, fields, switches);
        const id = store.newId();
        const filled = filledFields(type, known, id, fields, store);
        const name = typeof displayName === 'string' ? { displayName } : {};
        const made = store.addIntegration(app, { type, fields, filled, ...name }, id);
        return created(id, { integration: view(made, true) });
    };
    const list = (call) => {
        const app = appOf(call, store);
        const types = call.query.get('types')?.split(',');
        const ids = listed(app.integrations.values(), world)
            .filter(({ type }) => type !== 'custom' && (types === undefined || types.includes(type)))
            .map(({ id }) => id);
        const page = offsetPage(ids, call, world);
        const integrations = page.ids.flatMap((id) => app.integrations.get(id) ?? []).map((entry) => view(entry));
        return ok({ integrations, hasMore: page.hasMore, offset: page.offset });
    };
    const update = (call) => {
        const integration = integrationOf(call, appOf(call, store));
        changeFields(integration, call.body, integrations_channelOf(integration.type), COMMON, switches);
        const { displayName } = call.body;
        if (typeof displayName === 'string')
            integration.displayName = displayName;
        store.touch();
        return ok({ integration: view(integration) });
    };
    const remove = (call) => {
        const app = appOf(call, store);
        const integration = integrationOf(call, app);
        checkUnused(app, integration, world);
        store.removeIntegration(app, integration);
        return ok();
    };
    const scopes = ['account', 'app'];
    return ['/apps/:appId/integrations', '/integrations'].flatMap((path) => [
        { method: 'POST', path, scopes, handle: create },
        { method: 'GET', path, scopes, handle: list },
        {
            method: 'GET',
            path: `${path}/:integrationId`,
            scopes,
            handle: (call) => ok({ integration: view(integrationOf(call, appOf(call, store))) }),
        },
        { method: 'PUT', path: `${path}/:integrationId`, scopes, handle: update },
        { method: 'DELETE', path: `${path}/:integrationId`, scopes, handle: remove },
    ]);
}
function integrations_knownChannel(type) {
    return (0,own_value/* ownValue */.e)(V11_CHANNELS, type);
}
function integrations_channelOf(type) {
    return integrations_knownChannel(type) ?? channel({});
}

;// CONCATENATED MODULE: ./build/emulator/v11/keys.js



function keys_keyRoutes(world) {
    const { store, switches } = world;
    const view = (key) => key_body_keyView(key, 'v1.1');
    const scopes = ['account'];
    return ['/apps/:appId/keys', '/keys'].flatMap((path) => [
        {
            method: 'POST',
            path,
            scopes,
            handle: (call) => {
                const app = appOf(call, store);
                const key = store.addKey(app, newKeyName(call, app.keys, 'v1.1'));
                return { ...created(key.id, { key: view(key) }), status: switches.keyCreateStatus };
            },
        },
        {
            method: 'GET',
            path,
            scopes,
            handle: (call) => ok({ keys: listed(appOf(call, store).keys.values(), world).map(view) }),
        },
        {
            method: 'GET',
            path: `${path}/:keyId`,
            scopes,
            handle: (call) => ok({ key: view(keyOf(call, appOf(call, store).keys)) }),
        },
        {
            method: 'DELETE',
            path: `${path}/:keyId`,
            scopes,
            handle: (call) => {
                const { keys } = appOf(call, store);
                store.removeKey(keys, keyOf(call, keys).id);
                return ok();
            },
        },
        {
            method: 'GET',
            path: `${path}/:keyId/jwt`,
            scopes,
            handle: (call) => ok({ jwt: keyToken(keyOf(call, appOf(call, store).keys), 'app', world) }),
        },
    ]);
}

;// CONCATENATED MODULE: ./build/emulator/v11/menus.js



const MOST_ITEMS = 3;
const MOST_SUBMENU_ITEMS = 5;
function menuRoutes(world) {
    const { store, switches } = world;
    const scopes = ['account', 'app'];
    const appMenu = (call) => appOf(call, store);
    const integrationMenu = (call) => integrationOf(call, appOf(call, store));
    const get = ({ menu, menuInputEnabled: inputEnabled = true }) => {
        const hasSettings = menu !== undefined && (switches.menuSettings === 'shown' || !inputEnabled);
        return ok({ menu: { items: menu ?? [], ...(hasSettings ? { settings: { inputEnabled } } : {}) } });
    };
    const getOfIntegration = (call) => {
        const own = integrationMenu(call);
        if (own.menu !== undefined || switches.absentMenu === 'empty')
            return get(own);
        if (switches.absentMenu === 'missing')
            throw notFound('Menu not found');
        return get(appMenu(call));
    };
    const put = (owner, call) => {
        const inputEnabled = sentInputEnabled(call.body['settings']);
        owner.menu = menuItems(call.body['items'], MOST_ITEMS, store);
        if (inputEnabled !== undefined)
            owner.menuInputEnabled = inputEnabled;
        else if (switches.menuSettingsUpdate === 'reset')
            delete owner.menuInputEnabled;
        store.touch();
        return get(owner);
    };
    const remove = (owner) => {
        delete owner.menu;
        delete owner.menuInputEnabled;
        store.touch();
    };
    return ['/apps/:appId', ''].flatMap((base) => {
        const path = `${base}/menu`;
        const integrationPath = `${base}/integrations/:integrationId/menu`;
        return [
            { method: 'GET', path, scopes, handle: (call) => get(appMenu(call)) },
            { method: 'PUT', path, scopes, handle: (call) => put(appMenu(call), call) },
            {
                method: 'DELETE',
                path,
                scopes,
                handle: (call) => {
                    remove(appMenu(call));
                    return ok({ menu: { items: [] } });
                },
            },
            { method: 'GET', path: integrationPath, scopes, handle: getOfIntegration },
            { method: 'PUT', path: integrationPath, scopes, handle: (call) => put(integrationMenu(call), call) },
            {
                method: 'POST',
                path: integrationPath,
                scopes,
                handle: (call) => ({ ...put(integrationMenu(call), call), status: 201 }),
            },
            {
                method: 'DELETE',
                path: integrationPath,
                scopes,
                handle: (call) => {
                    remove(integrationMenu(call));
                    return ok();
                },
            },
        ];
    });
}
function sentInputEnabled(settings) {
    if (settings === undefined)
        return undefined;
    if (!(0,json/* isObject */.G)(settings))
        throw badRequest('.settings: should be object');
    const { inputEnabled } = settings;
    if (inputEnabled === undefined || typeof inputEnabled === 'boolean')
        return inputEnabled;
    throw badRequest('.settings.inputEnabled: should be boolean');
}
function menuItems(items, most, store) {
    if (items === undefined)
        throw badRequest("should have required property 'items'");
    if (!Array.isArray(items))
        throw badRequest('.items: should be array');
    if (items.length === 0)
        throw badRequest('.items: should NOT have fewer than 1 items');
    if (items.length > most)
        throw badRequest(`.items: should NOT have more than ${most} items`);
    return items.map((item, at) => menuItem(item, `.items[${at}]`, most === MOST_ITEMS, store));
}
function menuItem(item, at, isFirstLevel, store) {
    if (!(0,json/* isObject */.G)(item))
        throw badRequest(`${at}: should be object`);
    const { type, text } = item;
    if (typeof text !== 'string')
        throw badRequest(`${at}: should have required property 'text'`);
    if (type === 'submenu' && isFirstLevel) {
        return { _id: store.newId(), type, text, items: menuItems(item['items'], MOST_SUBMENU_ITEMS, store) };
    }
    if (type !== 'link' && type !== 'postback') {
        throw badRequest(`${at}.type: should be equal to one of the allowed values`);
    }
    const valueName = type === 'link' ? 'uri' : 'payload';
    const value = item[valueName];
    if (typeof value !== 'string')
        throw badRequest(`${at}: should have required property '${valueName}'`);
    return { _id: store.newId(), type, text, [valueName]: value };
}

;// CONCATENATED MODULE: ./build/emulator/v11/service-accounts.js








function serviceAccountRoutes(world) {
    const { store } = world;
    const scopes = ['user'];
    return [
        {
            method: 'POST',
            path: '/serviceaccounts',
            scopes,
            handle: (call) => {
                const made = store.addServiceAccount(freeName(call, store));
                return created(made.id, { serviceAccount: service_accounts_view(made) });
            },
        },
        {
            method: 'GET',
            path: '/serviceaccounts',
            scopes,
            handle: (call) => {
                const ids = listed(store.serviceAccounts.values(), world).map(({ id }) => id);
                const page = offsetPage(ids, call, world);
                const serviceAccounts = page.ids.flatMap((id) => store.serviceAccounts.get(id) ?? []).map(service_accounts_view);
                return ok({ serviceAccounts, hasMore: page.hasMore, offset: page.offset });
            },
        },
        {
            method: 'GET',
            path: '/serviceaccounts/:serviceAccountId',
            scopes,
            handle: (call) => ok({ serviceAccount: service_accounts_view(serviceAccountOf(call, store)) }),
        },
        {
            method: 'PUT',
            path: '/serviceaccounts/:serviceAccountId',
            scopes,
            handle: (call) => {
                const serviceAccount = serviceAccountOf(call, store);
                serviceAccount.name = freeName(call, store, serviceAccount);
                store.touch();
                return ok({ serviceAccount: service_accounts_view(serviceAccount) });
            },
        },
        {
            method: 'DELETE',
            path: '/serviceaccounts/:serviceAccountId',
            scopes,
            handle: (call) => {
                const serviceAccount = serviceAccountOf(call, store);
                for (const app of store.apps.values()) {
                    if (app.serviceAccountId === serviceAccount.id)
                        throw badRequest('Service account has linked apps');
                }
                store.removeServiceAccount(serviceAccount);
                return ok();
            },
        },
        ...serviceAccountKeyRoutes(world),
    ];
}
function serviceAccountKeyRoutes(world) {
    const { store, switches } = world;
    const scopes = ['user'];
    const path = '/serviceaccounts/:serviceAccountId/keys';
    return [
        {
            method: 'POST',
            path,
            scopes,
            handle: (call) => {
                const serviceAccount = serviceAccountOf(call, store);
                const name = newKeyName(call, serviceAccount.keys, 'v1.1');
                const key = store.addServiceAccountKey(serviceAccount, name);
                return { ...created(key.id, { key: shownKey(key) }), status: switches.keyCreateStatus };
            },
        },
        {
            method: 'GET',
            path,
            scopes,
            handle: (call) => ok({ keys: listed(serviceAccountOf(call, store).keys.values(), world).map(shownKey) }),
        },
        {
            method: 'GET',
            path: `${path}/:keyId`,
            scopes,
            handle: (call) => ok({ key: shownKey(keyOf(call, serviceAccountOf(call, store).keys)) }),
        },
        {
            method: 'DELETE',
            path: `${path}/:keyId`,
            scopes,
            handle: (call) => {
                const { keys } = serviceAccountOf(call, store);
                store.removeKey(keys, keyOf(call, keys).id);
                return ok();
            },
        },
        {
            method: 'GET',
            path: `${path}/:keyId/jwt`,
            scopes,
            handle: (call) => ok({ jwt: keyToken(keyOf(call, serviceAccountOf(call, store).keys), 'account', world) }),
        },
    ];
}
function service_accounts_view(serviceAccount) {
    return { _id: serviceAccount.id, name: serviceAccount.name };
}
function shownKey(key) {
    return key_body_keyView(key, 'v1.1');
}
function serviceAccountOf(call, store) {
    const found = store.serviceAccounts.get(call.params['serviceAccountId'] ?? '');
    if (found === undefined)
        throw notFound('Service account not found');
    return found;
}
function freeName(call, store, holder) {
    const problems = problemsIn(call.body, { fields: { name: NAME }, required: ['name'] });
    if (problems.length > 0)
        throw badRequest(problems);
    const name = (0,json/* textOf */.b)(call.body, 'name');
    for (const other of store.serviceAccounts.values()) {
        if (other !== holder && other.name === name) {
            throw new ApiError(409, 'conflict', 'Service account already exists');
        }
    }
    return name;
}

;// CONCATENATED MODULE: ./build/emulator/v11/templates.js








const REQUIRED = {
    text: 'text',
    image: 'mediaUrl',
    file: 'mediaUrl',
    carousel: 'items',
    list: 'items',
};
const MESSAGE = {
    role: { type: 'string', oneOf: ['appMaker'] },
    type: { type: 'string', oneOf: Object.keys(REQUIRED) },
    text: { type: 'string' },
    mediaUrl: { type: 'string', min: 1 },
    mediaType: { type: 'string' },
    items: { type: 'array' },
    actions: { type: 'array' },
};
const ADDRESSED = new Set(['postback', 'reply']);
const MEDIA_SIZE = 35_057;
function templateRoutes(world) {
    const { store } = world;
    const create = (call) => {
        const app = appOf(call, store);
        const { name, message } = templateIn(call, app, ['name', 'message'], world);
        if (name === undefined || message === undefined)
            throw badRequest();
        const made = store.addTemplate(app, { name, message });
        return created(made.id, { template: templates_view(made) });
    };
    const list = (call) => {
        const { templates } = appOf(call, store);
        const ids = listed(templates.values(), world).map(({ id }) => id);
        const page = offsetPage(ids, call, world);
        const shown = page.ids.flatMap((id) => templates.get(id) ?? []).map(templates_view);
        return ok({ templates: shown, hasMore: page.hasMore, offset: page.offset });
    };
    const update = (call) => {
        const app = appOf(call, store);
        const template = templateOf(call, app);
        Object.assign(template, templateIn(call, app, [], world, template));
        store.touch();
        return ok({ template: templates_view(template) });
    };
    const remove = (call) => {
        const app = appOf(call, store);
        const template = templateOf(call, app);
        store.removeTemplate(app, template.id);
        return ok({ template: templates_view(template) });
    };
    const scopes = ['account', 'app'];
    return ['/apps/:appId/templates', '/templates'].flatMap((path) => [
        { method: 'POST', path, scopes, handle: create },
        { method: 'GET', path, scopes, handle: list },
        {
            method: 'GET',
            path: `${path}/:templateId`,
            scopes,
            handle: (call) => ok({ template: templates_view(templateOf(call, appOf(call, store))) }),
        },
        { method: 'PUT', path: `${path}/:templateId`, scopes, handle: update },
        { method: 'DELETE', path: `${path}/:templateId`, scopes, handle: remove },
    ]);
}
function templates_view({ id, name, message }) {
    return { _id: id, name, message };
}
function templateOf(call, app) {
    const template = app.templates.get(call.params['templateId'] ?? '');
    if (template === undefined)
        throw notFound('Template not found');
    return template;
}
function templateIn(call, app, required, { switches }, holder) {
    const { body } = call;
    const message = body['message'];
    const problems = [
        ...problemsIn(body, { fields: { name: NAME, message: { type: 'object' } }, required }),
        ...((0,json/* isObject */.G)(message) ? messageProblems(message) : []),
    ];
    if (problems.length > 0)
        throw badRequest(problems);
    const isTaken = [...app.templates.values()].some((other) => other !== holder && other.name === body['name']);
    if (isTaken && switches.templateNames === 'unique') {
        throw new ApiError(409, 'conflict', 'Template already exists');
    }
    return {
        ...(body['name'] === undefined ? {} : { name: (0,json/* textOf */.b)(body, 'name') }),
        ...((0,json/* isObject */.G)(message) ? { message: keptMessage(message) } : {}),
    };
}
function messageProblems(message) {
    const { type } = message;
    const needed = typeof type === 'string' ? (0,own_value/* ownValue */.e)(REQUIRED, type) : undefined;
    const required = ['role', 'type', ...(needed === undefined ? [] : [needed])];
    return problemsIn(message, { fields: MESSAGE, required }, '.message');
}
function keptMessage(message) {
    const { mediaUrl, items } = message;
    return {
        ...withAddresses(message),
        ...(mediaUrl === undefined ? {} : { mediaSize: MEDIA_SIZE }),
        ...(Array.isArray(items)
            ? { items: items.map((item) => ((0,json/* isObject */.G)(item) ? withAddresses(item) : item)) }
            : {}),
    };
}
function withAddresses(holder) {
    const { actions } = holder;
    return Array.isArray(actions) ? { ...holder, actions: actions.map(withAddress) } : holder;
}
function withAddress(action) {
    const hasAddress = (0,json/* isObject */.G)(action) && typeof action['type'] === 'string' && ADDRESSED.has(action['type']);
    return hasAddress ? { uri: '', ...action } : action;
}

;// CONCATENATED MODULE: ./build/emulator/v11/webhooks.js




function webhooks_webhookRoutes(world) {
    const { store, switches } = world;
    const view = (webhook) => ({
        _id: webhook.id,
        target: webhook.target,
        triggers: triggerView(webhook, switches),
        secret: webhook.secret,
        version: webhook.version,
        ...flagView(webhook, 'v1.1'),
    });
    const isShown = (webhook) => webhook.version === 'v1.1' || switches.v2WebhooksInV11 === 'shown';
    const webhookOf = (call, app) => {
        const webhook = app.webhooks.get(call.params['webhookId'] ?? '');
        if (webhook === undefined || !isShown(webhook))
            throw notFound('Webhook not found');
        return webhook;
    };
    const create = async (call) => {
        appOf(call, store);
        const problems = webhookProblems(call.body, 'v1.1', switches, { required: ['target'] });
        if (problems.length > 0)
            throw badRequest(problems);
        const { target = '', triggers = ['message'], ...flags } = webhookFields(call.body, 'v1.1', switches);
        await checkTarget(target, world);
        const app = appOf(call, store);
        const twin = sameTarget(app, target, 'v1.1', switches);
        if (twin !== undefined && switches.duplicateTarget === 'error')
            throw targetTaken();
        if (twin !== undefined && switches.duplicateTarget === 'return-existing')
            return ok({ webhook: view(twin) });
        checkWebhookCount(app);
        const made = store.addWebhook(app, { version: 'v1.1', target, triggers, ...flags });
        return created(made.id, { webhook: view(made) });
    };
    const update = async (call) => {
        const { target, version } = webhookOf(call, appOf(call, store));
        const problems = webhookProblems(call.body, 'v1.1', switches, { version });
        if (problems.length > 0)
            throw badRequest(problems);
        const fields = webhookFields(call.body, 'v1.1', switches);
        if (fields.target !== undefined && fields.target !== target)
            await checkTarget(fields.target, world);
        const app = appOf(call, store);
        const webhook = webhookOf(call, app);
        const twin = sameTarget(app, fields.target ?? '', 'v1.1', switches, webhook);
        if (twin !== undefined && switches.duplicateTarget === 'error')
            throw targetTaken();
        changeWebhook(webhook, fields);
        store.touch();
        return ok({ webhook: view(webhook) });
    };
    const remove = (call) => {
        const app = appOf(call, store);
        store.removeWebhook(app, webhookOf(call, app));
        return ok();
    };
    const scopes = ['account', 'app'];
    return ['/apps/:appId/webhooks', '/webhooks'].flatMap((path) => [
        { method: 'POST', path, scopes, handle: create },
        {
            method: 'GET',
            path,
            scopes,
            handle: (call) => {
                const webhooks = listed(appOf(call, store).webhooks.values(), world);
                return ok({ webhooks: webhooks.filter(isShown).map(view) });
            },
        },
        {
            method: 'GET',
            path: `${path}/:webhookId`,
            scopes,
            handle: (call) => ok({ webhook: view(webhookOf(call, appOf(call, store))) }),
        },
        { method: 'PUT', path: `${path}/:webhookId`, scopes, handle: update },
        { method: 'DELETE', path: `${path}/:webhookId`, scopes, handle: remove },
    ]);
}

;// CONCATENATED MODULE: ./build/emulator/v11/routes.js







function v11Routes(world) {
    return [
        ...apps_appRoutes(world),
        ...keys_keyRoutes(world),
        ...webhooks_webhookRoutes(world),
        ...integrations_integrationRoutes(world),
        ...menuRoutes(world),
        ...templateRoutes(world),
        ...serviceAccountRoutes(world),
    ];
}

;// CONCATENATED MODULE: ./build/emulator/exchange.js







const BODY_BYTES = 100 * 1024;
function addressOf(url) {
    const question = url.indexOf('?');
    const whole = question < 0 ? url : url.slice(0, question);
    const prefix = whole.startsWith('/sc/') ? '/sc' : '';
    return { prefix, path: whole.slice(prefix.length), query: question < 0 ? '' : url.slice(question + 1) };
}
function generationOf(path) {
    return path === '/v2' || path.startsWith('/v2/') ? 'v2' : 'v1.1';
}
async function readBody(request) {
    const chunks = [];
    let size = 0;
    for await (const chunk of request) {
        size += chunk.length;
        if (size <= BODY_BYTES)
            chunks.push(chunk);
    }
    return size <= BODY_BYTES ? Buffer.concat(chunks).toString() : undefined;
}
class Exchange {
    #router = new Router();
    #world;
    constructor(world) {
        this.#world = world;
        for (const route of v11Routes(world)) {
            for (const version of ['/v1.1', '/v1'])
                this.#router.add(route.method, version + route.path, route);
        }
        for (const route of v2Routes(world))
            this.#router.add(route.method, `/v2${route.path}`, route);
    }
    async answer(received, shift) {
        try {
            return await this.#answer(received, shift);
        }
        catch (error) {
            if (!(error instanceof ApiError))
                throw error;
            return { status: error.status, body: error.body(generationOf(received.address.path)) };
        }
    }
    async #answer(received, shift) {
        const { method, address } = received;
        const match = this.#router.find(method, address.path);
        if (match === undefined)
            throw routeNotFound(generationOf(address.path));
        const caller = authenticate(received.authorization, this.#world);
        checkScope(caller, match.target.scopes, this.#world.switches);
        const query = new URLSearchParams(address.query);
        const body = method === 'GET' || method === 'DELETE' ? {} : this.#body(received);
        const base = received.origin + address.prefix;
        return match.target.handle({ caller, params: match.params, query, body, shift, base });
    }
    #body(received) {
        if (received.body === undefined)
            throw new ApiError(413, 'payload_too_large', 'Payload too large');
        if (received.body === '')
            return {};
        const isJson = /^application\/(json|[\w.-]+\+json)\b/i.test(received.contentType ?? '');
        if (!isJson && this.#world.switches.contentType === 'strict')
            throw badRequest('Invalid content type');
        const body = parsedJson(received.body);
        if (!(0,json/* isObject */.G)(body))
            throw badRequest('Invalid JSON');
        return body;
    }
}
function sendJson(response, status, body) {
    const text = JSON.stringify(body);
    response.writeHead(status, {
        'content-type': 'application/json; charset=utf-8',
        'content-length': Buffer.byteLength(text),
    });
    response.end(text);
}
function parsedJson(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}

;// CONCATENATED MODULE: ./build/emulator/faulty-answer.js


function isEarly(rule) {
    return ['status', 'echo', 'reset-before', 'stall', 'html'].includes(rule.kind);
}
function shiftOf(kind) {
    if (kind === 'page-repeat')
        return -1;
    return kind === 'page-gap' ? 1 : 0;
}
async function sendFaulty(response, rule, generation, { echoed, answer }) {
    switch (rule.kind) {
        case 'status':
            return sendStatus(response, rule, rule.status ?? 503, generation);
        case 'echo':
            return sendStatus(response, rule, rule.status ?? 400, generation, echoOf(echoed));
        case 'status-after':
            return sendStatus(response, rule, rule.status ?? 502, generation);
        case 'reset-before':
        case 'reset-after':
            response.socket?.resetAndDestroy();
            return null;
        case 'stall':
        case 'stall-after':
            await gone(response);
            return null;
        case 'html':
            return sendPage(response, rule.status ?? 502);
        default:
            return sendSpoilt(response, rule.kind, answer ?? { status: 200, body: {} });
    }
}
function sendStatus(response, rule, status, generation, words) {
    if (rule.retryAfter !== undefined)
        response.setHeader('retry-after', rule.retryAfter);
    const code = CODES[status] ?? (status >= 500 ? 'internal_server_error' : 'bad_request');
    sendJson(response, status, new ApiError(status, code, words ?? code.replaceAll('_', ' ')).body(generation));
    return status;
}
function echoOf({ method, url, rawHeaders, body = '' }) {
    const headers = rawHeaders.flatMap((name, at) => (at % 2 === 0 ? [`${name}: ${rawHeaders[at + 1]}`] : []));
    return [`Cannot handle ${method} ${url}`, ...headers, '', body].join('\n');
}
const CODES = {
    401: 'unauthorized',
    402: 'payment_required',
    403: 'forbidden',
    404: 'not_found',
    409: 'conflict',
    413: 'payload_too_large',
    429: 'too_many_requests',
    502: 'bad_gateway',
    503: 'service_unavailable',
    504: 'gateway_timeout',
};
function sendPage(response, status) {
    const page = `<html><head><title>${status}</title></head><body><center>proxy</center></body></html>\r\n`;
    response.writeHead(status, { 'content-type': 'text/html', 'content-length': page.length });
    response.end(page);
    return status;
}
function sendSpoilt(response, kind, { status, body }) {
    if (kind === 'cut') {
        const text = Buffer.from(JSON.stringify(body));
        response.writeHead(status, { 'content-type': 'application/json', 'content-length': text.length });
        response.write(text.subarray(0, Math.ceil(text.length / 2)), () => response.socket?.destroy());
        return status;
    }
    if (kind === 'malformed') {
        const text = JSON.stringify(body).slice(0, -1);
        response.writeHead(status, {
            'content-type': 'application/json',
            'content-length': Buffer.byteLength(text),
        });
        response.end(text);
        return status;
    }
    const { socket } = response;
    if (kind === 'close-idle')
        response.once('finish', () => socket?.end());
    sendJson(response, status, body);
    return status;
}
function gone(response) {
    return new Promise((resolve) => {
        if (response.destroyed)
            resolve();
        else
            response.once('close', resolve);
    });
}

;// CONCATENATED MODULE: ./build/emulator/api-handler.js





function apiHandler(serving) {
    const { world, log, faults, file, latency, closing } = serving;
    const exchange = new Exchange(world);
    return async (request, response) => {
        const address = addressOf(request.url ?? '/');
        const record = log.add(described(request, address));
        const body = await readBody(request);
        const { delay, lag, fault } = faults.meet({ method: record.method, path: address.path, n: record.n });
        const kind = fault?.kind ?? lag?.kind ?? (delay > 0 ? 'delay' : undefined);
        if (kind !== undefined)
            record.fault = kind;
        const wait = Math.min(delay + latency, emulator_faults/* LONGEST_WAIT */.dX);
        if (wait > 0)
            await (0,promises_.setTimeout)(wait, undefined, { signal: closing });
        let answer;
        if (fault === undefined || !isEarly(fault)) {
            const { authorization, 'content-type': contentType } = request.headers;
            const origin = serving.origin();
            const received = { method: record.method, address, authorization, contentType, body, origin };
            answer = await exchange.answer(received, shiftOf(fault?.kind));
            if (lag !== undefined && answer.created !== undefined)
                world.hidden.hide(answer.created, lag);
            await file?.save();
        }
        if (fault !== undefined) {
            const { url = '/', rawHeaders } = request;
            const echoed = { method: record.method, url, rawHeaders, body };
            record.status = await sendFaulty(response, fault, generationOf(address.path), { echoed, answer });
        }
        else if (answer !== undefined) {
            record.status = answer.status;
            sendJson(response, answer.status, answer.body);
        }
        serving.onRequest?.(record);
    };
}
function described(request, address) {
    const keyId = claimedKeyId(request.headers.authorization);
    return {
        method: request.method ?? 'GET',
        path: address.prefix + address.path,
        query: address.query,
        ...(keyId === undefined ? {} : { keyId }),
    };
}

// EXTERNAL MODULE: external "node:https"
var external_node_https_ = __webpack_require__(4708);
;// CONCATENATED MODULE: ./build/emulator/head-check.js


const TIMEOUT = 5_000;
function headCheck(switches, closing) {
    return async (target) => {
        const root = new URL('/', target);
        switch (switches.headCheck) {
            case 'off':
                return true;
            case 'origin':
                return answers(root, closing);
            case 'target-then-origin':
                return (await answers(new URL(target), closing)) || answers(root, closing);
        }
    };
}
async function answers(url, closing) {
    const request = url.protocol === 'https:' ? external_node_https_.request : external_node_http_.request;
    const signal = AbortSignal.any([closing, AbortSignal.timeout(TIMEOUT)]);
    return new Promise((resolve) => {
        const head = request(url, { method: 'HEAD', agent: false, signal }, (response) => {
            response.resume();
            const status = response.statusCode ?? 0;
            resolve(status >= 200 && status < 400);
        });
        head.on('error', () => resolve(false));
        head.end();
    });
}

;// CONCATENATED MODULE: ./build/emulator/hidden.js
class Hidden {
    #delays = new Map();
    get size() {
        return this.#delays.size;
    }
    hide(id, delay) {
        const lists = delay.lists ?? (delay.ms === undefined ? 1 : Number.POSITIVE_INFINITY);
        const until = delay.ms === undefined ? Number.POSITIVE_INFINITY : Date.now() + delay.ms;
        this.#delays.set(id, { lists, until });
    }
    leavesOut(id) {
        const delay = this.#delays.get(id);
        if (delay === undefined)
            return false;
        if (delay.lists > 0 && Date.now() < delay.until) {
            delay.lists--;
            return true;
        }
        this.#delays.delete(id);
        return false;
    }
}

// EXTERNAL MODULE: external "node:fs/promises"
var external_node_fs_promises_ = __webpack_require__(1455);
;// CONCATENATED MODULE: ./build/emulator/persistence.js

const FORMAT_VERSION = 1;
async function readDataFile(path) {
    const text = await (0,external_node_fs_promises_.readFile)(path, 'utf8').catch((error) => {
        if (error.code === 'ENOENT')
            return undefined;
        throw error;
    });
    if (text === undefined)
        return undefined;
    const data = parsed(text);
    if (data?.formatVersion !== FORMAT_VERSION)
        throw new Error(`${path} is not a data file of this emulator.`);
    return {
        starts: data.starts,
        records: {
            keys: data.keys,
            serviceAccounts: data.serviceAccounts.map((account) => ({ ...account, keys: byId(account.keys) })),
            apps: data.apps.map(appFrom),
        },
    };
}
class DataFile {
    #path;
    #store;
    #starts;
    #written = -1;
    #writing = Promise.resolve();
    #next;
    constructor(path, store, starts) {
        this.#path = path;
        this.#store = store;
        this.#starts = starts;
    }
    save() {
        if (this.#next !== undefined)
            return this.#next;
        const next = this.#writing.then(async () => {
            this.#next = undefined;
            if (this.#written !== this.#store.revision)
                await this.#write();
        });
        this.#next = next;
        this.#writing = next.catch(() => { });
        return next;
    }
    async #write() {
        const { revision, keys, serviceAccounts, apps } = this.#store;
        const account = { formatVersion: FORMAT_VERSION, starts: this.#starts, keys, serviceAccounts, apps };
        const beside = `${this.#path}.${process.pid}.tmp`;
        await (0,external_node_fs_promises_.writeFile)(beside, JSON.stringify(account, mapsAsLists), { mode: 0o600 });
        await (0,external_node_fs_promises_.rename)(beside, this.#path);
        this.#written = revision;
    }
}
function parsed(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return null;
    }
}
function appFrom(stored) {
    const { keys, webhooks, integrations, templates = [], switchboard, ...app } = stored;
    return {
        ...app,
        keys: byId(keys),
        webhooks: byId(webhooks),
        templates: byId(templates),
        integrations: byId(integrations.map((entry) => ({ ...entry, keys: byId(entry.keys) }))),
        ...(switchboard === undefined
            ? {}
            : { switchboard: { ...switchboard, integrations: byId(switchboard.integrations) } }),
    };
}
function byId(entries) {
    return new Map(entries.map((entry) => [entry.id, entry]));
}
function mapsAsLists(_name, value) {
    return value instanceof Map ? [...value.values()] : value;
}

;// CONCATENATED MODULE: ./build/emulator/request-log.js
class RequestLog {
    #records = [];
    get records() {
        return this.#records;
    }
    add(request) {
        const record = { n: this.#records.length + 1, ...request, status: null };
        this.#records.push(record);
        return record;
    }
    clear() {
        this.#records = [];
    }
}

;// CONCATENATED MODULE: ./build/emulator/store.js


class Store {
    revision = 0;
    keys = new Map();
    serviceAccounts = new Map();
    apps = new Map();
    appIds;
    secrets = new Set();
    seed;
    #ids;
    #holders = new Map();
    constructor(ids, seed) {
        this.#ids = ids;
        this.seed = seed;
        this.appIds = new OrderedIds(seed);
    }
    restore(records) {
        for (const key of records.keys)
            this.#keepKey(this.keys, { kind: 'account', key });
        for (const serviceAccount of records.serviceAccounts) {
            this.serviceAccounts.set(serviceAccount.id, serviceAccount);
            for (const key of serviceAccount.keys.values()) {
                this.#keepKey(serviceAccount.keys, { kind: 'serviceAccount', key, serviceAccount });
            }
        }
        for (const app of records.apps)
            this.#restoreApp(app);
    }
    touch() {
        this.revision++;
    }
    newId() {
        return this.#ids.object();
    }
    newSecret() {
        return this.#note(this.#ids.secret());
    }
    issued(token) {
        return this.#note(token);
    }
    holder(keyId) {
        return this.#holders.get(keyId);
    }
    addAccountKey(name) {
        const key = this.#newKey('act', name);
        this.#keepKey(this.keys, { kind: 'account', key });
        return key;
    }
    addServiceAccount(name) {
        const serviceAccount = { id: this.#ids.object(), name, keys: new Map() };
        this.serviceAccounts.set(serviceAccount.id, serviceAccount);
        this.touch();
        return serviceAccount;
    }
    removeServiceAccount(serviceAccount) {
        for (const id of serviceAccount.keys.keys())
            this.removeKey(serviceAccount.keys, id);
        this.serviceAccounts.delete(serviceAccount.id);
        this.touch();
    }
    addServiceAccountKey(serviceAccount, name) {
        const key = this.#newKey('svc', name);
        this.#keepKey(serviceAccount.keys, { kind: 'serviceAccount', key, serviceAccount });
        return key;
    }
    addKey(app, name) {
        const key = this.#newKey('app', name);
        this.#keepKey(app.keys, { kind: 'app', key, app });
        return key;
    }
    addIntegrationKey(app, integration, name) {
        const key = this.#newKey('int', name);
        this.#keepKey(integration.keys, { kind: 'integration', key, app, integration });
        return key;
    }
    removeKey(keys, id) {
        keys.delete(id);
        this.#holders.delete(id);
        this.touch();
    }
    addApp(app) {
        const made = {
            id: this.#ids.object(),
            token: this.#ids.appToken(),
            name: app.name,
            settings: { ...defaultSettings(), ...app.settings },
            metadata: { ...app.metadata },
            ...(app.serviceAccountId === undefined ? {} : { serviceAccountId: app.serviceAccountId }),
            keys: new Map(),
            webhooks: new Map(),
            integrations: new Map(),
            templates: new Map(),
        };
        this.apps.set(made.id, made);
        this.appIds.add(made.id);
        this.touch();
        return made;
    }
    removeApp(app) {
        for (const id of app.keys.keys())
            this.removeKey(app.keys, id);
        for (const integration of app.integrations.values())
            this.removeIntegration(app, integration);
        this.apps.delete(app.id);
        this.appIds.delete(app.id);
        this.touch();
    }
    addIntegration(app, integration, id = this.#ids.object()) {
        const made = { reads: 0, translated: false, keys: new Map(), ...integration, id };
        app.integrations.set(id, made);
        this.touch();
        return made;
    }
    removeIntegration(app, integration) {
        for (const id of integration.keys.keys())
            this.removeKey(integration.keys, id);
        for (const webhook of app.webhooks.values()) {
            if (webhook.integrationId === integration.id)
                app.webhooks.delete(webhook.id);
        }
        app.integrations.delete(integration.id);
        for (const entry of app.switchboard?.integrations.values() ?? []) {
            if (entry.integrationId === integration.id)
                this.removeSwitchboardIntegration(app, entry.id);
        }
        this.touch();
    }
    addWebhook(app, webhook, container) {
        const integration = container ?? this.addIntegration(app, { type: 'custom', fields: {}, translated: true });
        const made = {
            includeSource: false,
            includeUser: false,
            ...webhook,
            triggers: [...webhook.triggers],
            id: this.#ids.object(),
            integrationId: integration.id,
            secret: this.newSecret(),
        };
        app.webhooks.set(made.id, made);
        this.touch();
        return made;
    }
    removeWebhook(app, webhook) {
        app.webhooks.delete(webhook.id);
        const container = app.integrations.get(webhook.integrationId);
        if (container?.translated === true)
            this.removeIntegration(app, container);
        this.touch();
    }
    addTemplate(app, template) {
        const made = { ...template, id: this.#ids.object() };
        app.templates.set(made.id, made);
        this.touch();
        return made;
    }
    removeTemplate(app, id) {
        app.templates.delete(id);
        this.touch();
    }
    addSwitchboard(app) {
        const made = { id: this.#ids.object(), enabled: false, integrations: new Map() };
        app.switchboard = made;
        this.touch();
        return made;
    }
    addSwitchboardIntegration(switchboard, integration) {
        const made = { ...integration, id: this.#ids.object() };
        switchboard.integrations.set(made.id, made);
        this.touch();
        return made;
    }
    removeSwitchboardIntegration(app, id) {
        const { switchboard } = app;
        if (switchboard === undefined)
            return;
        switchboard.integrations.delete(id);
        for (const other of switchboard.integrations.values()) {
            if (other.nextSwitchboardIntegrationId === id)
                delete other.nextSwitchboardIntegrationId;
        }
        if (switchboard.defaultSwitchboardIntegrationId === id) {
            delete switchboard.defaultSwitchboardIntegrationId;
            switchboard.enabled = false;
        }
        this.touch();
    }
    #newKey(prefix, name) {
        return { id: this.#ids.key(prefix), name, secret: this.#ids.secret() };
    }
    #keepKey(keys, holder) {
        keys.set(holder.key.id, holder.key);
        this.#holders.set(holder.key.id, holder);
        this.#note(holder.key.secret);
        this.touch();
    }
    #restoreApp(app) {
        this.apps.set(app.id, app);
        this.appIds.add(app.id);
        for (const key of app.keys.values())
            this.#keepKey(app.keys, { kind: 'app', key, app });
        for (const webhook of app.webhooks.values())
            this.#note(webhook.secret);
        for (const integration of app.integrations.values()) {
            for (const key of integration.keys.values()) {
                this.#keepKey(integration.keys, { kind: 'integration', key, app, integration });
            }
        }
    }
    #note(secret) {
        this.secrets.add(secret);
        return secret;
    }
}

;// CONCATENATED MODULE: ./build/emulator/server.js














async function startEmulator(options = {}) {
    const switches = { ...emulator_switches/* DEFAULT_SWITCHES */.FN, ...options.switches };
    const clock = new Clock(options.now);
    const stored = options.dataFile === undefined ? undefined : await readDataFile(options.dataFile);
    const starts = (stored?.starts ?? 0) + 1;
    const random = options.seed === undefined ? systemRandom : seededRandom(`${options.seed}/${starts}`);
    const store = new Store(new Ids(clock, random), options.seed ?? 1);
    if (stored !== undefined)
        store.restore(stored.records);
    const [key = store.addAccountKey('emulator')] = store.keys.values();
    const file = options.dataFile === undefined ? undefined : new DataFile(options.dataFile, store, starts);
    await file?.save();
    const closing = new AbortController();
    (0,external_node_events_.setMaxListeners)(0, closing.signal);
    const log = new RequestLog();
    const faults = new emulator_faults/* Faults */.CG(options.seed === undefined ? systemRandom : seededRandom(`${options.seed}/faults`));
    faults.add(...(options.faults ?? []));
    let url = '';
    const serveApi = apiHandler({
        world: { store, switches, clock, headCheck: headCheck(switches, closing.signal), hidden: new Hidden() },
        log,
        faults,
        file,
        latency: options.latency ?? 0,
        closing: closing.signal,
        origin: () => url,
        onRequest: options.onRequest,
    });
    const serveAdmin = async (request, response) => {
        const { path, query } = addressOf(request.url ?? '/');
        const body = parsedJson((await readBody(request)) ?? '');
        const asked = { method: request.method ?? 'GET', path, query, body };
        const answer = adminAnswer({ log, switches, store, clock, faults }, asked);
        sendJson(response, answer.status, answer.body);
    };
    const underWay = new Set();
    const server = (0,external_node_http_.createServer)({ keepAliveTimeout: 60_000 }, (request, response) => {
        const isAdmin = request.url?.startsWith(`${ADMIN}/`) === true;
        const served = (isAdmin ? serveAdmin : serveApi)(request, response).catch((error) => {
            if (response.headersSent || closing.signal.aborted || request.destroyed)
                response.destroy();
            else
                sendJson(response, 500, { error: { code: 'emulator_defect', description: String(error) } });
        });
        underWay.add(served);
        void served.finally(() => underWay.delete(served));
    });
    url = `http://127.0.0.1:${await listen(server, options.port ?? 0)}`;
    return {
        url,
        keyId: key.id,
        keySecret: key.secret,
        get requests() {
            return log.records;
        },
        secrets: store.secrets,
        store,
        switches,
        clock,
        faults,
        clearRequests: () => log.clear(),
        close: async () => {
            const closed = new Promise((resolve) => server.close(() => resolve()));
            closing.abort();
            server.closeAllConnections();
            await closed;
            await Promise.all(underWay);
            await file?.save();
        },
    };
}
async function listen(server, port) {
    await new Promise((resolve, reject) => {
        server.once('error', reject);
        server.listen(port, '127.0.0.1', resolve);
    });
    return server.address().port;
}


/***/ }),

/***/ 5724:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FN: () => (/* binding */ DEFAULT_SWITCHES),
/* harmony export */   SI: () => (/* binding */ parseSwitch),
/* harmony export */   hc: () => (/* binding */ readSwitch),
/* harmony export */   nB: () => (/* binding */ SwitchError),
/* harmony export */   oR: () => (/* binding */ describeSwitches)
/* harmony export */ });
const TABLE = {
    metadataUpdate: { values: ['merge', 'replace'], about: 'entries of metadata that an update does not name' },
    settingsUpdate: { values: ['merge', 'replace'], about: 'settings that an update does not name' },
    nullInUpdate: { values: ['removes', 'refused', 'ignored'], about: 'null as a metadata entry or a setting' },
    emptyMetadata: { values: ['absent', 'empty', 'null'], about: 'how an app without metadata shows it' },
    multiConvoOff: { values: ['error', 'ignore'], about: 'multiConvoEnabled: false once it is true' },
    v11Settings: { values: ['documented', 'all'], about: 'the settings that v1.1 shows' },
    duplicateTarget: {
        values: ['error', 'return-existing', 'allow'],
        about: 'a second v1.1 webhook with the same target in one app',
    },
    duplicateTargetInV2: {
        values: ['allow', 'error'],
        about: 'a second v2 webhook with the same target in one app',
    },
    trailingSlash: {
        values: ['counts', 'ignored', 'dropped'],
        about: "a slash at the end of a webhook's target",
    },
    duplicateChannel: {
        values: ['allow', 'error'],
        about: 'a second integration of one number, account or page in one app',
    },
    listOrder: { values: ['ascending', 'descending', 'random'], about: 'the order of lists, by id' },
    triggerOrder: { values: ['as-sent', 'reversed'], about: "the order of a webhook's triggers in answers" },
    pageLimit: { values: ['error', 'clamp'], about: 'a page size outside of 1 to 100' },
    keyCreateStatus: { values: [201, 200], about: 'the status of a created key in v1.1' },
    jwtIat: { values: ['present', 'absent'], about: 'iat in the token of the v1.1 /jwt endpoint' },
    jwtAlgorithms: { values: ['HS256', 'any-hmac'], about: 'the algorithms that tokens may be signed with' },
    appLimit: { count: 0, about: "apps that the account's plan allows, 0 for any number" },
    v2WebhooksInV11: { values: ['hidden', 'shown'], about: 'v2 webhooks in the v1.1 list' },
    v11WebhooksInV2: { values: ['shown', 'hidden'], about: 'v1.1 webhooks in v2' },
    unknownTriggers: { values: ['refused', 'accepted'], about: 'triggers that the API does not know' },
    triggersAsText: { values: ['accepted', 'refused'], about: 'v1.1 triggers as a text instead of a list' },
    headCheck: {
        values: ['target-then-origin', 'origin', 'off'],
        about: "the HEAD request that checks a webhook's target",
    },
    httpTargets: { values: ['accepted', 'refused'], about: 'webhook targets with plain http' },
    appKeyReadsApp: { values: ['allowed', 'forbidden'], about: 'GET of its own app by an app key in v1.1' },
    accountOnV2Webhooks: {
        values: ['forbidden', 'allowed'],
        about: 'account keys on the v2 webhook endpoints',
    },
    wrongScopeStatus: { values: [403, 401], about: 'the status for good credentials with the wrong scope' },
    integrationSecrets: { values: ['missing', 'null'], about: "an integration's credentials in reads" },
    unmarkedSecrets: {
        values: ['missing', 'shown'],
        about: 'credentials not marked as write-only, in reads',
    },
    defaultFields: {
        values: ['recorded', 'documented', 'absent'],
        about: "an integration's fields that have their default values, in reads",
    },
    defaultSettings: {
        values: ['shown', 'absent'],
        about: 'settings that have their default values, in reads',
    },
    defaultResponder: {
        values: ['reads', 'always'],
        about: 'v2 answers that show the default responder of an integration',
    },
    inactiveReads: { count: 0, about: 'reads that show a new integration as inactive' },
    emptyLists: { values: ['ignored', 'clear'], about: "an empty array for a web integration's list" },
    unknownFields: { values: ['ignored', 'refused'], about: 'fields that the API does not know' },
    fixedFields: { values: ['refused', 'ignored'], about: 'integration fields that cannot be updated' },
    absentMenu: {
        values: ['empty', 'missing', 'inherited'],
        about: 'the menu of an integration that has none',
    },
    menuSettings: { values: ['shown', 'absent'], about: 'settings of a menu that have their default values' },
    menuSettingsUpdate: { values: ['kept', 'reset'], about: 'settings of a menu that an update does not name' },
    templateNames: { values: ['unique', 'any'], about: 'two message templates of one name in one app' },
    switchboardNames: { values: ['unique', 'any'], about: 'two switchboard integrations of one name' },
    standingIntegration: {
        values: ['refused', 'removed'],
        about: 'deleting an integration that is on the switchboard',
    },
    contentType: { values: ['lenient', 'strict'], about: 'a body whose content type is not JSON' },
};
const DEFAULT_SWITCHES = Object.freeze(defaults());
class SwitchError extends Error {
    name = 'SwitchError';
}
function readSwitch(name, value) {
    const entry = Object.hasOwn(TABLE, name)
        ? TABLE[name]
        : undefined;
    if (entry === undefined) {
        throw new SwitchError(`There is no switch "${name}". There are: ${Object.keys(TABLE).join(', ')}.`);
    }
    const text = String(value);
    if ('count' in entry) {
        if (/^\d{1,9}$/.test(text))
            return { [name]: Number(text) };
        throw new SwitchError(`The switch ${name} takes a whole number, not "${text}".`);
    }
    const known = entry.values.find((candidate) => String(candidate) === text);
    if (known !== undefined)
        return { [name]: known };
    throw new SwitchError(`The switch ${name} takes ${entry.values.join(', ')}, not "${text}".`);
}
function parseSwitch(text) {
    const at = text.indexOf('=');
    if (at < 1)
        throw new SwitchError(`A switch is written name=value, not "${text}".`);
    return readSwitch(text.slice(0, at), text.slice(at + 1));
}
function describeSwitches() {
    return Object.entries(TABLE).map(([name, entry]) => {
        const values = 'count' in entry ? `a number (${entry.count})` : entry.values.join(' | ');
        return `${name.padEnd(20)} ${entry.about}: ${values}`;
    });
}
function defaults() {
    const entries = Object.entries(TABLE).map(([name, entry]) => [
        name,
        'count' in entry ? entry.count : entry.values[0],
    ]);
    return Object.fromEntries(entries);
}


/***/ })

};
