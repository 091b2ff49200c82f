export const id = 267;
export const ids = [267];
export const modules = {

/***/ 6267:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   expectPlan: () => (/* binding */ expectPlan)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9473);
/* harmony import */ var _reconcile_canonical_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(7461);
/* harmony import */ var _reconcile_plan_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5568);
/* harmony import */ var _action_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5033);
/* harmony import */ var _total_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6697);







async function expectPlan(plan, expected, { workspace, manifest }) {
    const reviewed = DIGEST.test(expected)
        ? { digest: expected.toLowerCase() }
        : await planDocumentAt(expected, workspace);
    if (reviewed.digest === plan.digest)
        return;
    const differences = reviewed.changes === undefined ? [] : differencesOf(reviewed.changes, plan.changes);
    const shown = differences
        .slice(0, MOST)
        .map((problem) => ({ ...problem, place: manifest.place(problem.address) }));
    const left = differences.length - shown.length;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .PlanRefused */ .Me([
        { address: '', message: headOf(reviewed, plan) },
        ...shown,
        ...(left > 0 ? [{ address: '', message: `and ${(0,_total_js__WEBPACK_IMPORTED_MODULE_5__/* .counted */ .hS)(left, 'more change')}` }] : []),
    ]);
}
const DIGEST = /^sha256:[0-9a-f]{64}$/i;
const MOST = 100;
const LARGEST = 200_000_000;
function headOf(reviewed, plan) {
    const known = reviewed.changes === undefined
        ? ' With the path of the reviewed plan document in `expect-plan`, the changes that differ are listed here.'
        : '';
    return (`this is not the plan that was reviewed: \`expect-plan\` is ${reviewed.digest}, and the plan now is ${plan.digest}. ` +
        `The account or the manifest has changed since: review the new plan, then apply that one.${known}`);
}
async function planDocumentAt(expected, workspace) {
    const file = node_path__WEBPACK_IMPORTED_MODULE_1__.resolve(workspace, expected);
    let document;
    try {
        const { size } = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(file);
        if (size > LARGEST)
            throw new Error('the file is too large for a plan');
        document = JSON.parse(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(file, 'utf8'));
    }
    catch (cause) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ProvisionError */ .uv(`\`expect-plan\` is no digest (sha256: and 64 hexadecimal digits), and no plan document can be read at ${file}: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .messageOf */ .bD)(cause)}`, { remedy: 'Give the output `digest` of the reviewed run, or the path of its plan document.', cause });
    }
    if (!isPlan(document)) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ProvisionError */ .uv(`\`expect-plan\` names ${file}, which is no plan document of format version 1.`);
    }
    if ((0,_reconcile_plan_js__WEBPACK_IMPORTED_MODULE_3__/* .digestOf */ .ol)(document.changes) !== document.digest) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ProvisionError */ .uv(`The changes in ${file} do not have the digest that stands beside them.`, {
            remedy: 'The plan document was changed after it was written, or cut off: let the plan be made again.',
        });
    }
    return document;
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
        Object.hasOwn(_action_js__WEBPACK_IMPORTED_MODULE_4__/* .ACTIONS */ .k, action) &&
        Array.isArray(fields) &&
        fields.every((field) => typeof field?.path === 'string'));
}
function differencesOf(before, now) {
    const [reviewed, planned] = [byStep(before), byStep(now)];
    const verb = ({ action }) => _action_js__WEBPACK_IMPORTED_MODULE_4__/* .ACTIONS */ .k[action].verb;
    const problems = [];
    for (const [step, change] of planned) {
        const other = reviewed.get(step);
        const { address } = change;
        if (other === undefined)
            problems.push({ address, message: `to ${verb(change)} is new in the plan` });
        else {
            const paths = differingPaths(other, change);
            if (paths.length > 0)
                problems.push({ address, message: `to ${verb(change)} is different in ${paths.join(', ')}` });
        }
    }
    for (const [step, change] of reviewed) {
        if (!planned.has(step))
            problems.push({ address: change.address, message: `to ${verb(change)} is gone from the plan` });
    }
    return problems;
}
function byStep(changes) {
    const steps = new Map();
    for (const change of changes) {
        const like = `${change.action} ${change.address}`;
        let nth = 1;
        while (steps.has(`${like} ${nth}`))
            nth += 1;
        if (change.action !== 'renew')
            steps.set(`${like} ${nth}`, change);
    }
    return steps;
}
function differingPaths(one, other) {
    const [before, now] = [fieldsOf(one), fieldsOf(other)];
    const paths = new Set([...before.keys(), ...now.keys()]);
    return [...paths].filter((name) => before.get(name) !== now.get(name));
}
function fieldsOf({ fields }) {
    return new Map(fields.map(({ path: name, ...difference }) => [name, (0,_reconcile_canonical_js__WEBPACK_IMPORTED_MODULE_6__/* .canonical */ .$)(difference)]));
}


/***/ })

};
