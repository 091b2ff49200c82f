export const id = 873;
export const ids = [873];
export const modules = {

/***/ 3254:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  exportAccount: () => (/* binding */ exportAccount)
});

// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(9473);
// EXTERNAL MODULE: ./build/reconcile/marks.js
var marks = __webpack_require__(8905);
// EXTERNAL MODULE: ./build/reconcile/pool.js
var pool = __webpack_require__(3977);
// EXTERNAL MODULE: ./build/report/document-file.js
var document_file = __webpack_require__(7001);
// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(8815);
// EXTERNAL MODULE: ./build/manifest/schema.js
var schema = __webpack_require__(9341);
// EXTERNAL MODULE: ./build/target.js
var build_target = __webpack_require__(2631);
;// CONCATENATED MODULE: ./build/export/keys.js
/** Manifest keys for things that have none yet. Pure. */
const LONGEST = 40;
/** Whether a name can be a manifest key as it is. */
function isKey(name) {
    return /^[a-z][a-z0-9-]{0,39}$/.test(name);
}
/** A key like a name, unlike every key in `taken`, to which it is added; `instead` where the name has no letters. */
function freshKey(name, instead, taken) {
    const base = name
        .normalize('NFKD')
        .toLowerCase()
        .replace(/[^a-z0-9]+/g, '-')
        .replace(/^[^a-z]+/, '')
        .slice(0, LONGEST)
        .replace(/-+$/, '') || instead;
    let key = base;
    for (let count = 2; taken.has(key); count++) {
        const suffix = `-${count}`;
        key = `${base.slice(0, LONGEST - suffix.length)}${suffix}`;
    }
    taken.add(key);
    return key;
}

;// CONCATENATED MODULE: ./build/export/text.js
/** The text of an exported manifest. Pure. */





/** What a manifest takes of webhooks and keys in one app. */
const MOST_PER_APP = 10;
/** The manifest that declares these apps as they are, sorted, without a secret; what it cannot declare is a comment. */
function manifestText(apps, { api, owner }) {
    const document = new dist/* Document */.yo(new dist/* YAMLMap */.CA());
    document.commentBefore =
        ' Exported by smooch-provision. `plan` shows what adopting it would do: nothing but write marks.\n' +
            ' Secrets are not in here and are not needed: the account keeps them.';
    document.set('version', 1);
    document.set('api', api);
    document.set('owner', owner);
    const taken = new Set();
    const map = new dist/* YAMLMap */.CA();
    for (const exported of apps) {
        const marked = (0,marks/* isMarked */.rZ)(exported.app.metadata) ? (0,marks/* appKeyOf */.QO)(exported.app.metadata) : undefined;
        const key = freshKey(marked ?? exported.app.name, 'app', taken);
        map.set(key, appMap(exported, api));
    }
    document.set('apps', map);
    return document.toString({ lineWidth: 0 });
}
function appMap({ app, keys, webhooks }, api) {
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
    for (const [name, value] of sorted(app.metadata))
        if (!name.startsWith(marks/* MARK_PREFIX */.R8))
            metadata.set(name, typeof value === 'string' ? escaped(value) : value);
    if (metadata.items.length > 0)
        map.set('metadata', metadata);
    addWebhooks(map, app, webhooks);
    addKeys(map, keys);
    return map;
}
function addWebhooks(map, app, webhooks) {
    const keyOf = new Map([...(0,marks/* recordedIds */.Ph)(app.metadata, 'webhook')].map(([key, id]) => [id, key]));
    const section = new dist/* YAMLMap */.CA();
    const left = [];
    const taken = new Set();
    const targets = [];
    for (const webhook of [...webhooks].sort((a, b) => (a.id < b.id ? -1 : 1))) {
        const why = whyNot(webhook, targets, section.items.length);
        if (why !== undefined) {
            left.push(`webhook ${webhook.id} ${plain(webhook.target)}: ${why}`);
            continue;
        }
        targets.push(webhook.target);
        const key = freshKey(keyOf.get(webhook.id) ?? new URL(webhook.target).hostname, 'webhook', taken);
        const item = new dist/* YAMLMap */.CA();
        item.set('target', escaped(webhook.target));
        item.set('triggers', [...new Set(webhook.triggers)].sort());
        for (const [flag, value] of sorted(webhook.flags))
            if (value)
                item.set(flag, true);
        section.set(key, item);
    }
    add(map, 'webhooks', section, left);
}
function whyNot(webhook, targets, count) {
    const { target, otherGeneration } = webhook;
    if (otherGeneration !== undefined)
        return `made through ${otherGeneration}, whose manifest can declare it`;
    if (!URL.canParse(target))
        return 'its target is no URL';
    const { protocol, hostname, username, hash } = new URL(target);
    const loopback = /^(localhost|127(\.\d+){3}|\[::1\])$/.test(hostname);
    if (protocol !== 'https:' && !(protocol === 'http:' && loopback))
        return 'its target is not https';
    if (username !== '' || hash !== '')
        return 'its target holds credentials or a fragment';
    if (targets.some((one) => (0,build_target/* sameTarget */.c)(one, target)))
        return 'a second one with the same target';
    return count >= MOST_PER_APP ? 'one too many' : undefined;
}
function addKeys(map, keys) {
    const section = new dist/* YAMLMap */.CA();
    const left = [];
    // Of several with one name the newest is the one that a manifest means.
    for (const key of [...keys].sort((a, b) => (a.id > b.id ? -1 : 1))) {
        if (!isKey(key.name))
            left.push(`key ${key.id} ${plain(key.name)}: its name cannot be a manifest key`);
        else if (section.has(key.name))
            left.push(`key ${key.id} ${plain(key.name)}: an older one of the same name`);
        else
            section.set(key.name, new dist/* YAMLMap */.CA());
    }
    section.items.sort((a, b) => (String(a.key) < String(b.key) ? -1 : 1));
    add(map, 'keys', section, left);
}
function add(map, name, section, left) {
    const note = left.map((line) => ` not declared: ${line}`).join('\n');
    if (section.items.length > 0) {
        const key = new dist/* Scalar */.X5(name);
        if (note !== '')
            key.commentBefore = note;
        map.set(key, section);
    }
    else if (note !== '')
        map.comment = [map.comment, note].filter(Boolean).join('\n');
}
/** Text from the account, on one line of a comment. */
function plain(text) {
    return JSON.stringify(text.slice(0, 120));
}
/** A dollar sign in a value would begin a variable. */
function escaped(text) {
    return text.replaceAll('$', '$$$$');
}
function sorted(fields) {
    return Object.entries(fields).sort(([a], [b]) => (a < b ? -1 : 1));
}

;// CONCATENATED MODULE: ./build/export/export.js
/** `mode: export`: writes a manifest of what the account holds, ready to be adopted. Only reads; writes no secret. */





/**
 * Exports the apps that `only` names by id or name, or all but other owners' and instances'. The manifest goes to
 * `export-file`, else to a file of the job's, else to `surroundings.print`. Throws ProvisionError for a name that no app has.
 */
async function exportAccount(account, run) {
    const { options, ownership, surroundings, found, abilities, manifest } = run;
    if (!abilities.wholeAccount) {
        throw new errors/* ProvisionError */.uv('An app key (`app_…`) cannot list apps, so there is nothing to export.', {
            remedy: 'Use an account key (`act_…`) or a service account key (`svc_…`).',
        });
    }
    const apps = chosen(await account.listApps(), run);
    const exported = await (0,pool/* inPool */.Q)(apps, options.maxInFlight, async (app) => {
        const [keys, webhooks] = await Promise.all([account.listKeys(app.id), account.listWebhooks(app.id)]);
        return { app, keys, webhooks };
    });
    const api = manifest.api;
    const text = manifestText(exported, { api, owner: ownership.owner });
    const file = await (0,document_file/* keepDocument */.x)('export', text, options.exportFile, surroundings);
    if (file === undefined)
        surroundings.print?.(text);
    else {
        found.exported = file;
        surroundings.log.info(`Exported ${apps.length} app${apps.length === 1 ? '' : 's'} to ${file}.`);
    }
}
function chosen(all, { options, ownership, surroundings }) {
    const ours = all.filter(({ metadata }) => !(0,marks/* isMarked */.rZ)(metadata) || (0,marks/* isOwnedBy */.D0)(metadata, ownership));
    const sorted = [...ours].sort((a, b) => a.name === b.name ? (a.id < b.id ? -1 : 1) : a.name < b.name ? -1 : 1);
    if (options.only.length === 0) {
        if (ours.length < all.length) {
            surroundings.log.notice(`${all.length - ours.length} apps of other owners or instances are left out.`);
        }
        return sorted;
    }
    const missing = options.only.filter((word) => !sorted.some(({ id, name }) => id === word || name === word));
    if (missing.length > 0) {
        throw new errors/* ProvisionError */.uv(`No app that may be exported has the id or name ${missing.join(', ')}.`, {
            remedy: 'Name apps by their id or their exact name; other owners’ apps cannot be exported.',
        });
    }
    return sorted.filter(({ id, name }) => options.only.some((word) => id === word || name === word));
}


/***/ })

};
