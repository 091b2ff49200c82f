export const id = 5762;
export const ids = [5762];
export const modules = {

/***/ 5762:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   askToApply: () => (/* binding */ askToApply)
/* harmony export */ });
/* harmony import */ var node_readline__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(481);

function askToApply({ input, output }, stop) {
    return new Promise((resolve) => {
        const lines = (0,node_readline__WEBPACK_IMPORTED_MODULE_0__.createInterface)({ input, output });
        const end = (answer) => {
            lines.off('close', leave);
            release();
            lines.close();
            resolve(answer);
        };
        const cutShort = (answer) => {
            output.write('\n');
            end(answer);
        };
        const leave = () => cutShort('no');
        const release = stop.onRequest(() => cutShort('interrupted'));
        lines.once('SIGINT', () => cutShort('interrupted'));
        lines.once('close', leave);
        lines.question('\nApply these changes? [y/N] ', (text) => end(/^y(es)?$/i.test(text.trim()) ? 'yes' : 'no'));
    });
}


/***/ })

};
