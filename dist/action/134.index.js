export const id = 134;
export const ids = [134];
export const modules = {

/***/ 134:
/***/ ((__webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   applyServiceAccounts: () => (/* binding */ applyServiceAccounts)
/* harmony export */ });
/* harmony import */ var _kinds_subjects_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1571);
/* harmony import */ var _reconcile_apply_result_log_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5596);
/* harmony import */ var _reconcile_marks_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8905);
/* harmony import */ var _reconcile_pool_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(3977);
/* harmony import */ var _reconcile_service_accounts_as_apps_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4961);
/* harmony import */ var _reconcile_service_accounts_record_keeper_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1448);
/* harmony import */ var _reconcile_service_accounts_room_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7503);
/* harmony import */ var _reconcile_subject_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(4015);
/* harmony import */ var _smooch_errors_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(1889);
/* harmony import */ var _apply_with_retry_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(8251);
/* harmony import */ var _plan_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(7379);
var __webpack_async_dependencies__ = __webpack_handle_async_dependencies__([_kinds_subjects_js__WEBPACK_IMPORTED_MODULE_0__, _plan_js__WEBPACK_IMPORTED_MODULE_8__]);
([_kinds_subjects_js__WEBPACK_IMPORTED_MODULE_0__, _plan_js__WEBPACK_IMPORTED_MODULE_8__] = __webpack_async_dependencies__.then ? (await __webpack_async_dependencies__)() : __webpack_async_dependencies__);











async function applyServiceAccounts(account, { undeclaredApps, ...difference }, pass, run, onError) {
    const writer = account.serviceAccounts;
    if (writer === undefined)
        return undefined;
    const { plan, marked, desired } = pass;
    const keeper = marked ? keeperFor(account, pass) : undefined;
    const accounts = new _reconcile_service_accounts_as_apps_js__WEBPACK_IMPORTED_MODULE_3__/* .KeptServiceAccounts */ ._W(writer, plan.records, plan.present, keeper);
    const context = {
        ...pass.context,
        subject: _kinds_subjects_js__WEBPACK_IMPORTED_MODULE_0__/* .SERVICE_ACCOUNTS */ .tC,
        account: accounts,
        abilities: (0,_plan_js__WEBPACK_IMPORTED_MODULE_8__/* .serviceAbilities */ .C)(marked),
        expiry: undefined,
    };
    const rounds = [];
    await (0,_apply_with_retry_js__WEBPACK_IMPORTED_MODULE_7__/* .applyWithRetries */ .l)({ ...difference, undeclaredApps: [] }, desired, context, run, rounds).catch(onError);
    const score = new _reconcile_apply_result_log_js__WEBPACK_IMPORTED_MODULE_1__/* .ResultLog */ .q(context.onSettled);
    const refused = await deleteStrays(accounts, undeclaredApps, score, context.width);
    if (pass.tidies) {
        const declared = new Set(desired.map(({ key }) => key));
        await accounts.tidy(declared).catch((error) => {
            score.failedBeside(_kinds_subjects_js__WEBPACK_IMPORTED_MODULE_0__/* .SERVICE_ACCOUNTS */ .tC.section, error);
        });
    }
    await deleteLast(account, accounts, { refused, score, keeper, ...pass });
    rounds.push({
        score,
        failures: score.failures,
        apps: [],
        warnings: [],
        lostToAnotherRun: [],
        gone: new Set(),
        leftovers: [],
    });
    return { accounts, rounds };
}
function keeperFor(account, pass) {
    const { plan, listed, apps, applied } = pass;
    const { ownership } = plan.records;
    const leaving = new Set(pass.leaving.map(({ actual }) => actual.id));
    const homes = async (gone) => {
        const away = new Set([...leaving, ...gone]);
        const known = (0,_reconcile_service_accounts_room_js__WEBPACK_IMPORTED_MODULE_5__/* .homesIn */ .mS)(listed, apps, { ownership, leaving: away, applied });
        return known.length > 0 ? known : (0,_reconcile_service_accounts_room_js__WEBPACK_IMPORTED_MODULE_5__/* .homesIn */ .mS)(await account.listApps(), apps, { ownership, leaving: away });
    };
    return new _reconcile_service_accounts_record_keeper_js__WEBPACK_IMPORTED_MODULE_4__/* .RecordKeeper */ ._({ account, records: plan.records, homes, leaving });
}
async function deleteStrays(accounts, undeclaredApps, score, width) {
    const outcomes = await (0,_reconcile_pool_js__WEBPACK_IMPORTED_MODULE_9__/* .inPool */ .Q)(undeclaredApps, width, async (stray) => {
        try {
            await accounts.deleteApp(stray.actual.id);
            score.done(stray.change);
            return [];
        }
        catch (error) {
            return [{ stray, error }];
        }
    });
    return outcomes.flat();
}
async function deleteLast(account, accounts, rest) {
    const { refused, score, last, plan, keeper } = rest;
    const going = new Set(last.map(({ actual }) => actual.id));
    const linked = await Promise.all(refused.map(async ({ stray, error }) => {
        if (!(0,_smooch_errors_js__WEBPACK_IMPORTED_MODULE_6__/* .isConflict */ .dh)(error))
            return false;
        const seen = await accounts.appIdsOf(stray.actual.id).catch(() => undefined);
        return seen !== undefined && [...seen].every((id) => going.has(id));
    }));
    const waiting = refused.filter((_, index) => linked[index]);
    for (const { stray, error } of refused.filter((_, index) => !linked[index]))
        score.failed(stray.change, error);
    const isWaitedFor = new Set(waiting.length === refused.length ? waiting.map(({ stray }) => (0,_reconcile_marks_js__WEBPACK_IMPORTED_MODULE_2__/* .appKeyOf */ .QO)(stray.actual.metadata)) : []);
    const failed = new Set(refused.map(({ stray }) => (0,_reconcile_marks_js__WEBPACK_IMPORTED_MODULE_2__/* .appKeyOf */ .QO)(stray.actual.metadata)));
    const holders = [];
    for (const stray of last) {
        holders.push({ stray, left: await leftIn(stray.actual.id, { accounts, plan, keeper, failed }) });
    }
    let mayGo = true;
    for (const { stray, left } of holders.toSorted((a, b) => a.left.length - b.left.length)) {
        const { actual, change } = stray;
        const held = mayGo ? left.filter((key) => !isWaitedFor.has(key)) : left;
        if (held.length > 0) {
            const names = held.map((key) => (0,_reconcile_subject_js__WEBPACK_IMPORTED_MODULE_10__/* .addressOf */ .c)(_kinds_subjects_js__WEBPACK_IMPORTED_MODULE_0__/* .SERVICE_ACCOUNTS */ .tC, key)).join(', ');
            const why = `it has the record of ${names}, which still exists and would be unmanaged: put that back into the manifest, or delete it on the dashboard`;
            score.notStarted(change, why);
            mayGo = false;
            continue;
        }
        try {
            await account.deleteApp(actual.id);
            score.done(change);
        }
        catch (error) {
            score.failed(change, error);
            mayGo = false;
        }
    }
    for (const { stray, error } of await deleteStrays(accounts, waiting.map(({ stray }) => stray), score, 1)) {
        score.failed(stray.change, error);
    }
}
async function leftIn(holder, { accounts, plan: { records }, keeper, failed, }) {
    const left = [];
    for (const key of records.keys) {
        const [record, ...more] = records.of(key);
        if (record?.holder !== holder || more.length > 0 || !records.isAbout(key, accounts.present))
            continue;
        const moved = failed.has(key)
            ? false
            : await keeper?.write(key, record.text).then(() => true, () => false);
        if (moved !== true)
            left.push(key);
    }
    return left;
}

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } });

/***/ }),

/***/ 1448:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ RecordKeeper)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9473);
/* harmony import */ var _apply_record_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6639);
/* harmony import */ var _marks_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8905);
/* harmony import */ var _service_marks_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9015);




class RecordKeeper {
    #context;
    #waiting;
    #last = Promise.resolve();
    #gone = new Set();
    #written = new Map();
    constructor(context) {
        this.#context = context;
    }
    async write(key, text) {
        const { records, leaving } = this.#context;
        const [only, ...more] = records.of(key);
        if (only?.text === text && more.length === 0 && !leaving.has(only.holder))
            return;
        await this.#ask(key, text);
    }
    async forget(key) {
        if (this.#context.records.of(key).length > 0)
            await this.#ask(key, undefined);
    }
    async lookAgain() {
        await this.#last;
        const said = [...this.#written].filter(([holder]) => !this.#gone.has(holder));
        await Promise.all(said.map(([holder, written]) => this.#writeInto(holder, [...written.keys()], written)));
    }
    #ask(key, text) {
        if (this.#waiting === undefined) {
            const texts = new Map();
            const written = this.#last.then(() => {
                this.#waiting = undefined;
                return this.#flush(texts);
            });
            this.#waiting = { texts, written };
            this.#last = written.catch(() => undefined);
        }
        this.#waiting.texts.set(key, text);
        return this.#waiting.written;
    }
    async #flush(texts) {
        for (const [holder, keys] of await this.#holders(texts))
            await this.#writeInto(holder, keys, texts);
    }
    async #holders(texts) {
        const { records, leaving } = this.#context;
        const holders = new Map();
        for (const [key, text] of texts) {
            const staying = records
                .of(key)
                .map(({ holder }) => holder)
                .filter((holder) => !leaving.has(holder));
            if (staying.length === 0 && text !== undefined)
                staying.push(await this.#newHome(key));
            for (const { holder } of records.of(key))
                if (leaving.has(holder))
                    records.drop(key, holder);
            for (const holder of staying)
                holders.set(holder, [...(holders.get(holder) ?? []), key]);
        }
        return holders;
    }
    async #newHome(key) {
        const [home] = await this.#context.homes(this.#gone);
        if (home !== undefined)
            return home;
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ProvisionError */ .uv('marks-unwritten', `The record of serviceAccounts.${key} cannot be written: it is kept in the metadata of an app, and no app of this manifest exists yet.`, { remedy: 'Run again once an app of the manifest has been applied.' });
    }
    async #writeInto(holder, keys, texts) {
        const { account, records } = this.#context;
        const app = await account.getApp(holder);
        if (app === undefined) {
            this.#gone.add(holder);
            for (const key of keys)
                records.drop(key, holder);
            const left = keys.filter((key) => texts.get(key) !== undefined);
            return left.length === 0 ? undefined : this.#flush(new Map(left.map((key) => [key, texts.get(key)])));
        }
        const written = this.#written.get(holder) ?? new Map();
        this.#written.set(holder, written);
        for (const key of keys) {
            const [first] = records.of(key).map((record) => record.holder);
            written.set(key, first === undefined || first === holder ? texts.get(key) : undefined);
        }
        const entries = Object.fromEntries([...written].map(([key, text]) => [(0,_service_marks_js__WEBPACK_IMPORTED_MODULE_3__/* .serviceMark */ .ZM)(key), text]));
        if ((0,_marks_js__WEBPACK_IMPORTED_MODULE_2__/* .changesAnything */ .gR)(app.metadata, entries))
            await (0,_apply_record_js__WEBPACK_IMPORTED_MODULE_1__/* .writeMarks */ .k)(account, app, app.name, entries);
        for (const key of keys) {
            const text = written.get(key);
            if (text !== undefined)
                records.put({ key, holder, text });
            else
                records.drop(key, holder);
        }
    }
}


/***/ })

};
