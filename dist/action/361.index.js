export const id = 361;
export const ids = [361];
export const modules = {

/***/ 7361:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   explainPiece: () => (/* binding */ explainPiece)
/* harmony export */ });
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4833);
/* harmony import */ var _tree_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(312);
/* harmony import */ var _yaml_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9660);



const BEFORE = 10_000;
const AFTER = 20_000;
const OUTERMOST = 2;
const INDENT = /( *)[^\s#]/y;
function explainPiece({ name, text }, end, findings) {
    const errors = end.reason === undefined ? errorsAround(text, end, name) : [];
    for (const { message, place } of errors)
        findings.error(place, '', message);
    const most = `${_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .MOST_FOR_LIBRARY */ .iz / 1000} kB`;
    if (errors.length > 0) {
        const message = `only the lines around the first mistake were read, since the manifest has more than ${most}`;
        findings.error(errors.at(-1)?.place, '', message);
        return;
    }
    findings.error({ file: name, line: end.line, column: 1 }, '', end.reason ??
        `this is more than plain YAML, which a manifest of more than ${most} has to keep to: no text over several lines, no tag, no tab, no anchor twice`);
}
function errorsAround(text, end, name) {
    const piece = pieceAround(text, end);
    if (piece === undefined)
        return [];
    const found = new _problem_js__WEBPACK_IMPORTED_MODULE_2__/* .Findings */ .Fv();
    (0,_yaml_js__WEBPACK_IMPORTED_MODULE_1__.parseYaml)(piece.text, name, found);
    const lastLine = piece.line + piece.text.split('\n').length - 2;
    return (found.errors
        .map((error) => ({ ...error, place: error.place && below(error.place, piece.line) }))
        .filter(({ message }) => !message.startsWith('the alias '))
        .filter(({ place }) => piece.whole || (place?.line ?? 0) < lastLine));
}
function below(place, firstLine) {
    return { ...place, line: place.line + firstLine - 1 };
}
function pieceAround(text, { line, lineStart }) {
    const begin = beginBefore(text, line, lineStart);
    let end = nextLine(text, lineStart);
    if (end - lineStart > AFTER)
        return undefined;
    const isOver = () => end >= text.length || (indentAt(text, end) ?? Infinity) <= OUTERMOST;
    while (!isOver()) {
        const next = nextLine(text, end);
        if (next - lineStart > AFTER)
            break;
        end = next;
    }
    return { text: text.slice(begin.at, end), line: begin.line, whole: isOver() };
}
function beginBefore(text, line, lineStart) {
    let best = { at: lineStart, line };
    let least = indentAt(text, lineStart) ?? Infinity;
    let here = best;
    while (here.at > 0 && least > OUTERMOST) {
        here = { at: text.lastIndexOf('\n', here.at - 2) + 1, line: here.line - 1 };
        if (lineStart - here.at > BEFORE)
            break;
        const indent = indentAt(text, here.at);
        if (indent === undefined || indent > least)
            continue;
        best = here;
        least = indent;
    }
    return best;
}
function indentAt(text, lineStart) {
    INDENT.lastIndex = lineStart;
    return INDENT.exec(text)?.[1]?.length;
}
function nextLine(text, from) {
    const end = text.indexOf('\n', from);
    return end === -1 ? text.length : end + 1;
}


/***/ })

};
