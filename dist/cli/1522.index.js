export const id = 1522;
export const ids = [1522];
export const modules = {

/***/ 1522:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   openTerminal: () => (/* binding */ openTerminal)
/* harmony export */ });
/* harmony import */ var node_readline__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(481);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9473);


function openTerminal(streams) {
    const lines = (0,node_readline__WEBPACK_IMPORTED_MODULE_0__.createInterface)(streams);
    const answers = lines[Symbol.asyncIterator]();
    const ask = async (question) => {
        lines.setPrompt(question);
        lines.prompt();
        const { value, done } = await answers.next();
        if (done !== true)
            return value;
        streams.output.write('\n');
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ProvisionError */ .uv('input-invalid', 'The questions were not answered, so nothing was written.');
    };
    return { ask, close: () => lines.close() };
}


/***/ })

};
