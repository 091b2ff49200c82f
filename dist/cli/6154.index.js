export const id = 6154;
export const ids = [6154];
export const modules = {

/***/ 6154:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   openOutputsFile: () => (/* binding */ openOutputsFile)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9473);
/* harmony import */ var _runtime_regular_file_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8706);





function openOutputsFile(file) {
    const target = node_path__WEBPACK_IMPORTED_MODULE_2__.resolve(file);
    const attempt = (work) => {
        try {
            work();
        }
        catch (cause) {
            const why = cause instanceof _runtime_regular_file_js__WEBPACK_IMPORTED_MODULE_4__/* .FileRefused */ .rV ? `the path ${cause.message}` : (0,_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .messageOf */ .bD)(cause);
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .ProvisionError */ .uv('file-unusable', `The outputs cannot be written to ${file === '' ? 'a file without a name' : file}: ${why}.`, {
                remedy: 'Give `--outputs` a file in a folder that exists and that you may write to.',
                cause,
            });
        }
    };
    attempt(() => {
        (0,_runtime_regular_file_js__WEBPACK_IMPORTED_MODULE_4__/* .refuseOther */ .hC)(target);
        const probe = node_path__WEBPACK_IMPORTED_MODULE_2__.join(node_path__WEBPACK_IMPORTED_MODULE_2__.dirname(target), `.smooch-provision-${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)()}`);
        (0,_runtime_regular_file_js__WEBPACK_IMPORTED_MODULE_4__/* .writeRegularFile */ .E2)(probe, '', 0o600, { createFolders: false });
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.rmSync)(probe, { force: true });
    });
    return (text) => attempt(() => (0,_runtime_regular_file_js__WEBPACK_IMPORTED_MODULE_4__/* .writeRegularFile */ .E2)(target, text, 0o600, { createFolders: false }));
}


/***/ })

};
