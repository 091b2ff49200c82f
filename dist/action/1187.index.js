export const id = 1187;
export const ids = [1187];
export const modules = {

/***/ 1187:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   prepare: () => (/* binding */ prepare)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9473);
/* harmony import */ var _text_own_value_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2370);
/* harmony import */ var _blocker_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7758);
/* harmony import */ var _marks_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9917);
/* harmony import */ var _observe_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8700);





async function prepare(steps, github, isInstance) {
    const isMissing = ({ observed }) => observed?.needsEnvironment === true;
    const existing = steps.filter((step) => !isMissing(step));
    const problems = await (0,_observe_js__WEBPACK_IMPORTED_MODULE_3__/* .writeProblems */ .AT)(existing, github);
    if (problems.length > 0)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .PlanRefused */ .Me(problems);
    const created = await createEnvironments(steps.filter(isMissing), github);
    const isFor = ({ scope, publication }, hash, present) => scope.environment?.hash === hash && present.has(publication.source.holder);
    return {
        marks: marksBefore(steps, created, isInstance),
        takeBack: (present) => deleteEmpty([...created.values()].filter(({ hash }) => !steps.some((step) => isFor(step, hash, present))), github),
    };
}
async function createEnvironments(missing, github) {
    const { store, token } = github;
    const created = new Map();
    const problems = [];
    for (const { scope, publication } of missing) {
        const { environment } = scope;
        if (environment === undefined || created.has(environment.hash))
            continue;
        try {
            if (await store.hasEnvironment(environment))
                continue;
            await store.createEnvironment(environment);
            created.set(environment.hash, environment);
        }
        catch (error) {
            problems.push({ address: publication.address, message: (0,_blocker_js__WEBPACK_IMPORTED_MODULE_1__/* .uncreatedEnvironment */ .fk)(error, scope, token) });
            break;
        }
    }
    if (problems.length === 0)
        problems.push(...(await (0,_observe_js__WEBPACK_IMPORTED_MODULE_3__/* .writeProblems */ .AT)(missing, github)));
    if (problems.length === 0)
        return created;
    await deleteEmpty([...created.values()], github);
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .PlanRefused */ .Me(problems);
}
async function deleteEmpty(created, { store }) {
    for (const environment of created)
        await store.deleteEnvironment(environment).catch(() => undefined);
}
function marksBefore(steps, created, isInstance) {
    const marks = new Map();
    for (const { publication, scope, hash, recorded, isManaged, observed } of steps) {
        const { holder } = publication.source;
        const { environment } = scope;
        const own = marks.get(holder) ?? {};
        if (isInstance && !recorded)
            (0,_text_own_value_js__WEBPACK_IMPORTED_MODULE_4__/* .setOwn */ .P)(own, (0,_marks_js__WEBPACK_IMPORTED_MODULE_2__/* .publishedMark */ .S0)(hash), _marks_js__WEBPACK_IMPORTED_MODULE_2__/* .INTENDED */ .MK);
        const isOld = isManaged && !observed?.needsEnvironment;
        if (environment !== undefined && (isOld || created.has(environment.hash)))
            (0,_text_own_value_js__WEBPACK_IMPORTED_MODULE_4__/* .setOwn */ .P)(own, (0,_marks_js__WEBPACK_IMPORTED_MODULE_2__/* .environmentMark */ .ZP)(environment.hash), _marks_js__WEBPACK_IMPORTED_MODULE_2__/* .CREATED */ .DE);
        marks.set(holder, own);
    }
    return marks;
}


/***/ })

};
