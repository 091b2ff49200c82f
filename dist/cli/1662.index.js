export const id = 1662;
export const ids = [1662];
export const modules = {

/***/ 1662:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   junitOf: () => (/* binding */ junitOf),
/* harmony export */   sarifOf: () => (/* binding */ sarifOf)
/* harmony export */ });
/* harmony import */ var _manifest_glob_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8740);
/* harmony import */ var _runtime_version_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9623);


function sarifOf({ problems, warnings, manifest }) {
    const all = [
        ...problems.map((finding) => ({ level: 'error', finding })),
        ...warnings.map((finding) => ({ level: 'warning', finding })),
    ];
    const codes = [...new Set(all.map(({ finding }) => finding.code))];
    const [anywhere = ''] = manifest.filter((path) => !(0,_manifest_glob_js__WEBPACK_IMPORTED_MODULE_0__/* .isGlob */ .fg)(path));
    return {
        $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
        version: '2.1.0',
        runs: [
            {
                tool: {
                    driver: {
                        name: 'smooch-provision',
                        version: _runtime_version_js__WEBPACK_IMPORTED_MODULE_1__/* .VERSION */ .x,
                        rules: codes.map((id) => ({ id, shortDescription: { text: id.replaceAll('-', ' ') } })),
                    },
                },
                columnKind: 'utf16CodeUnits',
                results: all.map(({ level, finding }) => ({
                    ruleId: finding.code,
                    ruleIndex: codes.indexOf(finding.code),
                    level,
                    message: { text: textOf(finding) },
                    locations: locationsOf(finding, anywhere),
                })),
            },
        ],
    };
}
function locationsOf({ file, line, column, address }, anywhere) {
    const uri = (file ?? anywhere).split('/').map(encodeURIComponent).join('/');
    const physical = {
        artifactLocation: { uri },
        region: { startLine: line ?? 1, startColumn: column ?? 1 },
    };
    return [
        {
            ...(uri === '' ? {} : { physicalLocation: physical }),
            ...(address === undefined ? {} : { logicalLocations: [{ fullyQualifiedName: address }] }),
        },
    ];
}
function junitOf({ problems, warnings, manifest }) {
    const found = [...problems, ...warnings].flatMap(({ file }) => file ?? []);
    const files = [...new Set([...manifest.filter((path) => !(0,_manifest_glob_js__WEBPACK_IMPORTED_MODULE_0__/* .isGlob */ .fg)(path)), ...found])];
    const [first = 'manifest'] = files;
    const cases = (files.length === 0 ? [first] : files).map((file) => {
        const isHere = (finding) => (finding.file ?? first) === file;
        const body = [
            ...problems
                .filter(isHere)
                .map((finding) => `      <failure type="${xml(finding.code)}" message="${xml(textOf(finding))}">${xml(`${placeOf(finding)}${textOf(finding)}`)}</failure>\n`),
            ...warnings
                .filter(isHere)
                .map((finding) => `      <system-out>${xml(`${placeOf(finding)}${textOf(finding)}`)}</system-out>\n`),
        ];
        const open = `    <testcase classname="smooch-provision.validate" name="${xml(file)}" file="${xml(file)}"`;
        const text = body.length === 0 ? `${open}/>\n` : `${open}>\n${body.join('')}    </testcase>\n`;
        return { text, isFailed: problems.some(isHere) };
    });
    const counts = `tests="${cases.length}" failures="${cases.filter(({ isFailed }) => isFailed).length}"`;
    return [
        '<?xml version="1.0" encoding="UTF-8"?>\n',
        `<testsuites name="smooch-provision" ${counts}>\n`,
        `  <testsuite name="validate" ${counts} errors="0" skipped="0">\n`,
        ...cases.map(({ text }) => text),
        '  </testsuite>\n</testsuites>\n',
    ].join('');
}
function textOf({ address, message, remedy }) {
    const what = address === undefined ? message : `${address}: ${message}`;
    return remedy === undefined ? what : `${what} What to do: ${remedy}`;
}
function placeOf({ file, line, column }) {
    return file === undefined ? '' : `${file}:${line}:${column}: `;
}
function xml(text) {
    return text
        .replaceAll(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '\ufffd')
        .replaceAll(/[&<>"']/g, (found) => `&#${found.codePointAt(0)};`);
}


/***/ })

};
