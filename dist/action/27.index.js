export const id = 27;
export const ids = [27];
export const modules = {

/***/ 27:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  expectPlan: () => (/* binding */ expectPlan)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(9473);
// EXTERNAL MODULE: ./build/inputs.js + 2 modules
var inputs = __webpack_require__(2114);
// EXTERNAL MODULE: ./build/reconcile/plan/plan.js
var plan = __webpack_require__(940);
// EXTERNAL MODULE: ./build/runtime/regular-file.js
var regular_file = __webpack_require__(8706);
// EXTERNAL MODULE: ./build/report/words/action.js
var words_action = __webpack_require__(1115);
// EXTERNAL MODULE: ./build/report/words/total.js
var total = __webpack_require__(991);
// EXTERNAL MODULE: ./build/report/plan/document-file.js
var document_file = __webpack_require__(981);
// EXTERNAL MODULE: ./build/text/canonical.js
var canonical = __webpack_require__(9776);
;// CONCATENATED MODULE: ./build/report/plan/plan-differences.js



function differencesOf(before, now) {
    const reviewed = new Ledger(before.filter(isCounted));
    const others = now
        .filter(isCounted)
        .filter((change) => !reviewed.take(change, (one) => differingPaths(one, change).length === 0));
    const added = others.flatMap((change) => {
        if (isResumed(change, reviewed))
            return [];
        const { address } = change;
        const verb = verbOf(change);
        const other = reviewed.take(change);
        if (other === undefined)
            return [{ address, message: `to ${verb} is new in the plan` }];
        const paths = differingPaths(other, change).join(', ');
        return [{ address, message: `to ${verb} is different in ${paths}` }];
    });
    const gone = reviewed.left().map((change) => {
        const { address } = change;
        return { address, message: `to ${verbOf(change)} is gone from the plan` };
    });
    return { added, gone };
}
class Ledger {
    #changes = new Map();
    constructor(changes) {
        for (const change of changes) {
            const alike = this.#changes.get(nameOf(change));
            if (alike === undefined)
                this.#changes.set(nameOf(change), [change]);
            else
                alike.push(change);
        }
    }
    has(step) {
        return (this.#changes.get(nameOf(step)) ?? []).length > 0;
    }
    take(step, fits = () => true) {
        const alike = this.#changes.get(nameOf(step)) ?? [];
        const at = alike.findIndex(fits);
        return at === -1 ? undefined : alike.splice(at, 1)[0];
    }
    left() {
        return [...this.#changes.values()].flat();
    }
}
function nameOf({ action, address }) {
    return `${action} ${address}`;
}
function isResumed({ address, action, fields }, reviewed) {
    const holder = address.split('.').slice(0, 2).join('.');
    if (action !== 'adopt' || fields.length > 0 || holder === address)
        return false;
    if (!reviewed.has({ address: holder, action: 'create' }))
        return false;
    return reviewed.take({ address, action: 'create' }) !== undefined;
}
function isCounted({ action }) {
    return action !== 'renew';
}
function verbOf({ action }) {
    return words_action/* ACTIONS */.k[action].verb;
}
function differingPaths(reviewed, planned) {
    const [before, now] = [fieldsOf(reviewed), fieldsOf(planned)];
    return [...new Set([...before.keys(), ...now.keys()])].filter((name) => {
        const [one, other] = [before.get(name), now.get(name)];
        if (one === undefined || other === undefined)
            return true;
        const filled = one['after'] === plan/* UNKNOWN_YET */.CQ ? { ...one, after: other['after'] ?? null } : one;
        return (0,canonical/* canonical */.$)(filled) !== (0,canonical/* canonical */.$)(other);
    });
}
function fieldsOf({ fields }) {
    return new Map(fields.map(({ path: name, ...difference }) => [name, difference]));
}

;// CONCATENATED MODULE: ./build/report/plan/expected-plan.js









async function expectPlan(plan, expected, { folders, manifest }) {
    const reviewed = (0,inputs/* isDigest */.Bc)(expected)
        ? { digest: expected.toLowerCase() }
        : planDocumentAt(external_node_path_.resolve(folders.workspace, expected), folders);
    if (reviewed.digest === plan.digest)
        return 0;
    const { added, gone } = differencesOf(reviewed.changes ?? [], plan.changes);
    if (reviewed.changes !== undefined && added.length === 0 && isOfSame(reviewed, plan))
        return gone.length;
    const differences = reviewed.changes === undefined ? [] : [...added, ...gone];
    const shown = differences
        .slice(0, MOST)
        .map((problem) => ({ ...problem, place: manifest.place(problem.address) }));
    const left = differences.length - shown.length;
    throw new errors/* PlanRefused */.Me([
        { address: '', message: mismatchText(reviewed, plan) },
        ...shown,
        ...(left > 0 ? [{ address: '', message: `and ${(0,total/* counted */.hS)(left, 'more change')}` }] : []),
    ]);
}
const MOST = 100;
const LARGEST = 200_000_000;
function isOfSame(reviewed, { owner, instance }) {
    return reviewed.owner === owner && (reviewed.instance ?? null) === instance;
}
function mismatchText(reviewed, plan) {
    return (`this is not the reviewed plan: \`expect-plan\` is ${reviewed.digest}, and the plan now is ${plan.digest}. ` +
        `The account or the manifest has changed since: review the new plan, then apply it.${moreOf(reviewed, plan)}`);
}
function moreOf(reviewed, plan) {
    if (reviewed.changes === undefined) {
        return (' With the path of the reviewed plan document in `expect-plan`, the changes that differ are listed here, and what is ' +
            'left after an apply that failed half way is accepted.');
    }
    if (isOfSame(reviewed, plan))
        return '';
    const whose = ({ owner = '', instance }) => `${owner}${instance ? ` (${instance})` : ''}`;
    return ` The reviewed one is a plan of ${whose(reviewed)}, this one of ${whose(plan)}.`;
}
function planDocumentAt(file, folders) {
    let text;
    try {
        text = (0,regular_file/* readRegularFile */.XF)((0,document_file/* permitted */.r)(file, folders), LARGEST).toString('utf8');
    }
    catch (cause) {
        throw new errors/* ProvisionError */.uv('file-unusable', `\`expect-plan\` is not a digest (sha256: and 64 hexadecimal digits), and no plan document can be read at ${file}: ${whyUnread(cause)}.`, { remedy: 'Give the output `digest` of the reviewed run, or the path of its plan document.', cause });
    }
    const document = parsed(text);
    if (!isPlan(document)) {
        throw new errors/* ProvisionError */.uv('file-unusable', `\`expect-plan\` names ${file}, which is not a plan document of format version 1.`);
    }
    if ((0,plan/* digestOf */.ol)(document.changes) !== document.digest) {
        throw new errors/* ProvisionError */.uv('file-unusable', `The changes in ${file} do not match the digest in the file.`, {
            remedy: 'The plan document was changed after it was written, or cut off: create the plan again.',
        });
    }
    return document;
}
function whyUnread(cause) {
    if (cause instanceof regular_file/* FileRefused */.rV)
        return `it ${cause.message}`;
    const code = cause instanceof Error && 'code' in cause ? String(cause.code) : '';
    return code === 'ENOENT' || code === 'ENOTDIR'
        ? 'the file does not exist'
        : `it cannot be opened (${code})`;
}
function parsed(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}
function isPlan(document) {
    if (typeof document !== 'object' || document === null)
        return false;
    const { formatVersion, digest, changes } = document;
    return (formatVersion === 1 && typeof digest === 'string' && Array.isArray(changes) && changes.every(isChange));
}
function isChange(change) {
    if (typeof change !== 'object' || change === null)
        return false;
    const { address, action, fields } = change;
    return (typeof address === 'string' &&
        typeof action === 'string' &&
        Object.hasOwn(words_action/* ACTIONS */.k, action) &&
        Array.isArray(fields) &&
        fields.every((field) => typeof field?.path === 'string'));
}


/***/ })

};
