export const id = 57;
export const ids = [57];
export const modules = {

/***/ 8057:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   serve: () => (/* binding */ serve)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7975);
/* harmony import */ var _faults_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4873);
/* harmony import */ var _server_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5818);
/* harmony import */ var _switches_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5724);





async function serve(args, io) {
    try {
        const options = await readArguments(args, io);
        if (options === 'help') {
            io.stdout.write(HELP);
            return 0;
        }
        const emulator = await (0,_server_js__WEBPACK_IMPORTED_MODULE_3__/* .startEmulator */ .s)(options);
        const ended = endSignal();
        const { url, keyId, keySecret } = emulator;
        io.stdout.write(`${JSON.stringify({ url, keyId, keySecret })}\n`);
        await ended;
        await emulator.close();
        return 0;
    }
    catch (error) {
        io.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
        return 1;
    }
}
const OPTIONS = {
    port: { type: 'string' },
    data: { type: 'string' },
    latency: { type: 'string' },
    seed: { type: 'string' },
    faults: { type: 'string' },
    log: { type: 'boolean' },
    switch: { type: 'string', multiple: true },
    help: { type: 'boolean', short: 'h' },
};
const HELP = `Runs a local server that behaves as the provisioning API of Smooch (Sunshine Conversations) does.

  --port N              listen on this port of 127.0.0.1; any free one without it
  --data FILE           keep the account in FILE: it survives restarts
  --latency MS          wait this long before each answer
  --seed N              the same secrets, ids and random orders in every run
  --faults FILE         let things go wrong by the rules in FILE, a JSON list
  --log                 write each request to stderr, one line of JSON each
  --switch NAME=VALUE   choose how an undocumented behaviour turns out; may be repeated
  --help                show this

When it is ready it prints one line of JSON with url, keyId and keySecret. SIGINT or SIGTERM ends it.

Switches, with the default first:

${(0,_switches_js__WEBPACK_IMPORTED_MODULE_4__/* .describeSwitches */ .oR)()
    .map((line) => `  ${line}\n`)
    .join('')}
A fault rule has a kind and, as conditions, any of method, path (* for one segment, ** for several), nth, every,
probability, request (its number in the log) and times. Kinds:

${Object.entries(_faults_js__WEBPACK_IMPORTED_MODULE_2__/* .FAULT_KINDS */ .ln)
    .map(([kind, about]) => `  ${kind.padEnd(14)} ${about}\n`)
    .join('')}`;
async function readArguments(args, io) {
    const { values } = (0,node_util__WEBPACK_IMPORTED_MODULE_1__.parseArgs)({ args, options: OPTIONS, strict: true });
    if (values.help === true)
        return 'help';
    const switches = Object.assign({}, ...(values.switch ?? []).map(_switches_js__WEBPACK_IMPORTED_MODULE_4__/* .parseSwitch */ .SI));
    const port = wholeNumber('--port', values.port, 65_535);
    const latency = wholeNumber('--latency', values.latency, _faults_js__WEBPACK_IMPORTED_MODULE_2__/* .LONGEST_WAIT */ .dX);
    const seed = wholeNumber('--seed', values.seed, 2 ** 32 - 1);
    return {
        switches,
        ...(port === undefined ? {} : { port }),
        ...(latency === undefined ? {} : { latency }),
        ...(seed === undefined ? {} : { seed }),
        ...(values.data === undefined ? {} : { dataFile: values.data }),
        ...(values.faults === undefined ? {} : { faults: await faultsFrom(values.faults) }),
        ...(values.log === true ? { onRequest: (record) => io.stderr.write(`${JSON.stringify(record)}\n`) } : {}),
    };
}
function wholeNumber(option, text, most) {
    if (text === undefined)
        return undefined;
    const value = /^\d{1,10}$/.test(text) ? Number(text) : Number.NaN;
    if (value <= most)
        return value;
    throw new Error(`${option} takes a whole number from 0 to ${most}, not "${text}".`);
}
async function faultsFrom(path) {
    try {
        const text = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(path, 'utf8');
        return (0,_faults_js__WEBPACK_IMPORTED_MODULE_2__/* .readFaultRules */ .a7)(parsedJson(text));
    }
    catch (error) {
        throw new Error(`--faults ${path}: ${error instanceof Error ? error.message : String(error)}`);
    }
}
function parsedJson(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        throw new Error('The file is not JSON.');
    }
}
function endSignal() {
    return new Promise((resolve) => {
        const end = () => {
            process.off('SIGINT', end);
            process.off('SIGTERM', end);
            resolve();
        };
        process.on('SIGINT', end);
        process.on('SIGTERM', end);
    });
}


/***/ })

};
