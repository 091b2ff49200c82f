export const id = 8288;
export const ids = [8288];
export const modules = {

/***/ 8288:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   outputValues: () => (/* binding */ outputValues)
/* harmony export */ });
/* unused harmony exports valuesAt, textOf */
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9473);
/* harmony import */ var _provision_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3167);
/* harmony import */ var _publish_outputs_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4814);
/* harmony import */ var _runtime_signals_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4234);
/* harmony import */ var _text_suggest_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(324);
/* harmony import */ var _run_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8971);






async function outputValues({ addresses, format, show, run }, { keeper, stop, log, say, isTerminal }) {
    if (isTerminal && !show) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ProvisionError */ .uv('input-invalid', 'Standard output is a terminal, and the values are secrets.', {
            remedy: 'Send them into a file or a pipe, or give --show.',
        });
    }
    const { options, workspace } = (0,_run_js__WEBPACK_IMPORTED_MODULE_4__/* .optionsFor */ .A)(run, keeper);
    const quiet = { ...log, info: () => { } };
    const release = (0,_runtime_signals_js__WEBPACK_IMPORTED_MODULE_3__/* .onSignals */ .rL)(stop, log, { inJob: false });
    try {
        const outcome = await (0,_provision_js__WEBPACK_IMPORTED_MODULE_1__/* .provision */ .m)(options, {
            log: quiet,
            keeper,
            stop,
            workspace,
            environment: process.env,
            event: undefined,
            files: undefined,
            now: Date.now,
            pace: 1,
        });
        if (outcome.failed)
            return 1;
        say(textOf(valuesAt(addresses, (0,_publish_outputs_js__WEBPACK_IMPORTED_MODULE_2__/* .outputsOf */ .Y)(outcome).get('credentials') ?? '{}'), format));
        return 0;
    }
    finally {
        release();
    }
}
function valuesAt(addresses, document) {
    const { serviceAccounts, ...apps } = JSON.parse(document);
    const all = [...leavesIn(apps, 'apps'), ...leavesIn(serviceAccounts, 'serviceAccounts')];
    if (addresses.length === 0)
        return new Map(all);
    return new Map(addresses.flatMap((address) => {
        const found = all.filter(([one]) => one === address || one.startsWith(`${address}.`));
        if (found.length > 0)
            return found;
        const near = (0,_text_suggest_js__WEBPACK_IMPORTED_MODULE_5__/* .closest */ .k)(address, all.map(([one]) => one));
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ProvisionError */ .uv('not-found', `There is no value at ${address}.`, {
            remedy: near === undefined ? 'See all with `smooch-provision output`.' : `Did you mean ${near}?`,
        });
    }));
}
function leavesIn(data, address) {
    if (typeof data === 'string')
        return [[address, data]];
    if (typeof data !== 'object' || data === null)
        return [];
    return Object.entries(data).flatMap(([key, value]) => leavesIn(value, `${address}.${key}`));
}
function textOf(values, format) {
    switch (format) {
        case 'raw': {
            const [value] = values.values();
            if (values.size === 1 && value !== undefined)
                return value;
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ProvisionError */ .uv('input-invalid', `--raw writes one value, and here are ${values.size}.`, {
                remedy: `Give one address of: ${[...values.keys()].slice(0, 20).join(', ')}.`,
            });
        }
        case 'json':
            return `${JSON.stringify(Object.fromEntries(values), undefined, 2)}\n`;
        case 'env':
            return linesOf(values, (name, value) => `export ${name}='${value.replaceAll("'", "'\\''")}'`);
        case 'dotenv':
            return linesOf(values, (name, value) => `${name}="${value.replaceAll(/[\\"$`]/g, '\\$&')}"`);
    }
}
function linesOf(values, line) {
    const names = new Map();
    return [...values]
        .map(([address, value]) => {
        const name = address.toUpperCase().replaceAll(/[^A-Z0-9]/g, '_');
        const other = names.get(name);
        if (other !== undefined) {
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ProvisionError */ .uv('input-invalid', `${other} and ${address} would both be ${name}.`, {
                remedy: 'Write them one by one, or as JSON.',
            });
        }
        names.set(name, address);
        return `${line(name, value)}\n`;
    })
        .join('');
}


/***/ })

};
