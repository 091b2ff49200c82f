export const id = 814;
export const ids = [814];
export const modules = {

/***/ 4814:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   outputsOf: () => (/* binding */ outputsOf)
/* harmony export */ });
/** The step outputs of a run, by name; what in them is secret has been masked before it gets here. */
/** Every output with its value; those without a value are left out. Secrets in it are in plain text. */
function outputsOf(source) {
    const outputs = new Map();
    const set = (name, value) => {
        if (value !== undefined)
            outputs.set(name, value);
    };
    const { plan, credentials = new Map() } = source;
    set('skipped', source.skipped ?? '');
    set('changed', String(source.changed));
    if (plan !== undefined) {
        set('drift', String(plan.changes.length > 0));
        set('digest', plan.digest);
        set('creates', String(plan.summary.create));
        set('updates', String(plan.summary.update));
        set('deletes', String(plan.summary.delete));
    }
    set('plan', source.planFile);
    set('result', source.resultFile);
    if (credentials.size === 0)
        return outputs;
    set('app-ids', json(mapped(credentials, ({ id }) => id)));
    set('jwts', json(Object.fromEntries(tokens(credentials))));
    set('credentials', json(mapped(credentials, plainCredentials)));
    for (const [name, value] of single(credentials))
        set(name, value);
    return outputs;
}
/** The plain values for a manifest with exactly one app, and within it exactly one key and one webhook. */
function* single(credentials) {
    const app = onlyOne([...credentials.values()]);
    if (app === undefined)
        return;
    yield ['app-id', app.id];
    yield ['app-token', app.token];
    const key = onlyOne(Object.values(app.keys));
    yield ['key-id', key?.id];
    yield ['key-secret', key?.secret?.reveal()];
    yield ['jwt', key?.jwt?.reveal()];
    yield ['webhook-secret', onlyOne(Object.values(app.webhooks))?.secret?.reveal()];
}
function* tokens(credentials) {
    for (const [app, { keys }] of credentials) {
        for (const [key, { jwt }] of Object.entries(keys)) {
            if (jwt !== undefined)
                yield [`${app}.${key}`, jwt.reveal()];
        }
    }
}
function plainCredentials({ id, token, keys, webhooks }) {
    return {
        id,
        token,
        keys: mapped(Object.entries(keys), (key) => ({
            id: key.id,
            secret: plain(key.secret),
            jwt: plain(key.jwt),
            expires: key.expires,
        })),
        webhooks: mapped(Object.entries(webhooks), (webhook) => ({
            id: webhook.id,
            secret: plain(webhook.secret),
        })),
    };
}
function plain(secret) {
    return secret?.reveal();
}
function mapped(entries, to) {
    return Object.fromEntries([...entries].map(([key, value]) => [key, to(value)]));
}
function onlyOne(all) {
    return all.length === 1 ? all[0] : undefined;
}
function json(value) {
    return JSON.stringify(value);
}


/***/ })

};
