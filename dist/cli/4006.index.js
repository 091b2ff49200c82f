export const id = 4006;
export const ids = [4006];
export const modules = {

/***/ 4006:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   demo: () => (/* binding */ demo)
/* harmony export */ });
/* harmony import */ var node_events__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8474);
/* harmony import */ var node_http__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7067);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);
/* harmony import */ var _emulator_server_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5818);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9473);
/* harmony import */ var _inputs_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2917);
/* harmony import */ var _provision_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(3167);
/* harmony import */ var _report_log_handed_out_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(8473);
/* harmony import */ var _report_words_palette_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(6314);
/* harmony import */ var _runtime_stop_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(6299);
/* harmony import */ var _secrets_secret_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(2373);











const ROOT = node_path__WEBPACK_IMPORTED_MODULE_2__.join(import.meta.dirname, '..', '..');
const MANIFEST = 'examples/smooch.yml';
async function demo(log) {
    const emulator = await (0,_emulator_server_js__WEBPACK_IMPORTED_MODULE_3__/* .startEmulator */ .s)();
    const receiver = await startReceiver();
    try {
        await play(log, emulator, receiver);
        return 0;
    }
    finally {
        await emulator.close();
        receiver.closeAllConnections();
        receiver.close();
    }
}
async function play(log, emulator, receiver) {
    const paint = (0,_report_words_palette_js__WEBPACK_IMPORTED_MODULE_8__/* .palette */ .M)(log.colour);
    const title = (text) => {
        log.info('');
        log.info(paint('bold', `# ${text}`));
    };
    const target = `http://127.0.0.1:${receiver.address().port}`;
    const run = (mode) => runOnce(mode, log, emulator, target);
    log.info(`An emulator of the vendor's API listens on ${emulator.url}; the manifest is ${MANIFEST}.`);
    title('1. Apply the manifest to an empty account');
    const first = await run('apply');
    expect(!first.failed && first.changed, 'the first apply to create everything');
    for (const line of (0,_report_log_handed_out_js__WEBPACK_IMPORTED_MODULE_7__/* .handedOutLines */ .K)(first, log.colour))
        log.info(line);
    title('2. Apply it again: nothing to do');
    const second = await run('apply');
    expect(!second.failed && !second.changed, 'the second apply to write nothing');
    title('3. Somebody changes a webhook by hand, and a plan shows the drift');
    await tamper(emulator, first);
    const drift = await run('plan');
    expect(!drift.failed && drift.plan?.summary.update === 1, 'the plan to show one update');
    title('4. Apply repairs it');
    const repair = await run('apply');
    expect(!repair.failed && repair.changed, 'the webhook to be repaired');
    const last = await run('plan');
    expect(!last.failed && last.plan?.changes.length === 0, 'nothing to be left');
    title('Done: created, repeated without a change, drifted and repaired.');
    log.info('Next: `node dist/cli/index.js init` writes a first manifest and workflow; README.md tells the rest.');
}
function runOnce(mode, log, emulator, target) {
    const inputs = {
        mode,
        manifest: MANIFEST,
        'api-url': emulator.url,
        'key-id': emulator.keyId,
        'key-secret': emulator.keySecret,
        variables: ['CHAT_URL', 'ANALYTICS_URL', 'SHOP_URL'].map((name) => `${name}=${target}`).join('\n'),
        'mask-app-ids': 'false',
    };
    const keeper = new _secrets_secret_js__WEBPACK_IMPORTED_MODULE_9__/* .SecretRegistry */ .ks();
    return (0,_provision_js__WEBPACK_IMPORTED_MODULE_6__/* .provision */ .m)((0,_inputs_js__WEBPACK_IMPORTED_MODULE_5__/* .readOptions */ .Tt)((name) => inputs[name] ?? '', keeper), {
        log,
        keeper,
        stop: new _runtime_stop_js__WEBPACK_IMPORTED_MODULE_10__/* .Stop */ .V(),
        workspace: ROOT,
        environment: {},
        event: undefined,
        files: undefined,
        now: Date.now,
        pace: 1,
    });
}
async function tamper({ url, keyId, keySecret }, { credentials }) {
    const support = credentials?.get('support');
    const answer = await fetch(`${url}/v1.1/apps/${support?.id}/webhooks/${support?.resources.get('webhooks.inbox')?.id}`, {
        method: 'PUT',
        headers: {
            authorization: `Basic ${Buffer.from(`${keyId}:${keySecret}`).toString('base64')}`,
            'content-type': 'application/json',
        },
        body: JSON.stringify({ triggers: ['message:appUser'] }),
    });
    expect(answer.ok, 'the webhook to be changed by hand');
}
async function startReceiver() {
    const receiver = (0,node_http__WEBPACK_IMPORTED_MODULE_1__.createServer)((_request, response) => response.end());
    receiver.listen(0, '127.0.0.1');
    await (0,node_events__WEBPACK_IMPORTED_MODULE_0__.once)(receiver, 'listening');
    return receiver;
}
function expect(holds, what) {
    if (!holds)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_4__/* .ProvisionError */ .uv('demo-failed', `The demo failed: expected ${what}.`);
}


/***/ })

};
