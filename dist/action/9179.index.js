export const id = 9179;
export const ids = [9179];
export const modules = {

/***/ 5400:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ unmanagedTable),
/* harmony export */   J_: () => (/* binding */ failureList),
/* harmony export */   U3: () => (/* binding */ errorPart),
/* harmony export */   Vb: () => (/* binding */ warningList),
/* harmony export */   iK: () => (/* binding */ problemTable),
/* harmony export */   wO: () => (/* binding */ faultPart)
/* harmony export */ });
/* harmony import */ var _manifest_yaml_problem_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4833);
/* harmony import */ var _log_errors_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4791);
/* harmony import */ var _words_action_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1115);
/* harmony import */ var _words_budget_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1108);
/* harmony import */ var _words_cause_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(7526);
/* harmony import */ var _words_kind_text_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(9087);
/* harmony import */ var _words_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5550);
/* harmony import */ var _words_total_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(991);








function errorPart(error) {
    return faultPart({ message: (0,_log_errors_text_js__WEBPACK_IMPORTED_MODULE_0__/* .headOf */ .Uo)(error), remedy: (0,_log_errors_text_js__WEBPACK_IMPORTED_MODULE_0__/* .remedyOf */ .SM)(error) });
}
function faultPart({ message, remedy }) {
    const lines = [`❌ **${(0,_words_text_js__WEBPACK_IMPORTED_MODULE_2__/* .markdownProse */ .h$)(message, MESSAGE)}**`];
    if (remedy !== undefined)
        lines.push(`**What to do:** ${(0,_words_text_js__WEBPACK_IMPORTED_MODULE_2__/* .markdownProse */ .h$)(remedy, MESSAGE)}`);
    return (0,_words_budget_js__WEBPACK_IMPORTED_MODULE_4__/* .wholePart */ .pg)(lines.join('\n\n'));
}
function problemTable(problems) {
    return (0,_words_budget_js__WEBPACK_IMPORTED_MODULE_4__/* .listPart */ .qS)({
        head: '| Where | What is wrong |\n| :-- | :-- |',
        items: problems,
        row: ({ address, message, place }) => {
            const where = place && (0,_words_text_js__WEBPACK_IMPORTED_MODULE_2__/* .markdownCode */ .D9)((0,_manifest_yaml_problem_js__WEBPACK_IMPORTED_MODULE_5__/* .formatPlace */ .dE)(place));
            const what = [where, address === '' ? undefined : (0,_words_text_js__WEBPACK_IMPORTED_MODULE_2__/* .markdownCode */ .D9)(address)];
            return `| ${what.filter((text) => text !== undefined).join('<br>')} | ${(0,_words_text_js__WEBPACK_IMPORTED_MODULE_2__/* .markdownProse */ .h$)(message, MESSAGE)} |`;
        },
        rest: (left) => `… and ${(0,_words_total_js__WEBPACK_IMPORTED_MODULE_3__/* .counted */ .hS)(left.length, 'more problem')}.`,
    });
}
function failureList(results) {
    return (0,_words_budget_js__WEBPACK_IMPORTED_MODULE_4__/* .listPart */ .qS)({
        head: '### What failed\n',
        items: (0,_words_cause_js__WEBPACK_IMPORTED_MODULE_6__/* .causesOf */ .c)(results),
        row: ({ error, remedy, failures }) => {
            const named = failures
                .slice(0, NAMED)
                .map(({ action, address }) => `${_words_action_js__WEBPACK_IMPORTED_MODULE_1__/* .ACTIONS */ .k[action].verb} ${(0,_words_text_js__WEBPACK_IMPORTED_MODULE_2__/* .markdownCode */ .D9)(address)}`);
            if (failures.length > NAMED)
                named.push(`and ${(0,_words_total_js__WEBPACK_IMPORTED_MODULE_3__/* .thousands */ .oh)(failures.length - NAMED)} more`);
            const advice = remedy === undefined ? '' : `<br>**What to do:** ${(0,_words_text_js__WEBPACK_IMPORTED_MODULE_2__/* .markdownProse */ .h$)(remedy, MESSAGE)}`;
            return `- ❌ ${(0,_words_text_js__WEBPACK_IMPORTED_MODULE_2__/* .markdownProse */ .h$)(error, MESSAGE)}<br>${named.join(', ')}${advice}`;
        },
        rest: (left) => `… and ${(0,_words_total_js__WEBPACK_IMPORTED_MODULE_3__/* .counted */ .hS)(left.length, 'more cause')}.`,
    });
}
function unmanagedTable({ title, items: unmanaged }) {
    return (0,_words_budget_js__WEBPACK_IMPORTED_MODULE_4__/* .listPart */ .qS)({
        head: [
            `<details${unmanaged.length > OPEN ? '' : ' open'}><summary>${title}: ${(0,_words_total_js__WEBPACK_IMPORTED_MODULE_3__/* .thousands */ .oh)(unmanaged.length)}</summary>`,
            '',
            '| Kind | What | Id | In |',
            '| :-- | :-- | :-- | :-- |',
        ].join('\n'),
        items: unmanaged,
        row: ({ kind, label, id, app }) => `| ${(0,_words_text_js__WEBPACK_IMPORTED_MODULE_2__/* .markdown */ .wD)((0,_words_kind_text_js__WEBPACK_IMPORTED_MODULE_7__/* .kindText */ .u)(kind))} | ${(0,_words_text_js__WEBPACK_IMPORTED_MODULE_2__/* .markdownCode */ .D9)(label)} | ${(0,_words_text_js__WEBPACK_IMPORTED_MODULE_2__/* .markdownCode */ .D9)(id, 40)} | ${app === undefined ? '' : (0,_words_text_js__WEBPACK_IMPORTED_MODULE_2__/* .markdownCode */ .D9)(app)} |`,
        tail: '\n</details>',
        rest: (left) => `… and ${(0,_words_total_js__WEBPACK_IMPORTED_MODULE_3__/* .thousands */ .oh)(left.length)} more.`,
    });
}
function warningList(warnings) {
    return (0,_words_budget_js__WEBPACK_IMPORTED_MODULE_4__/* .listPart */ .qS)({
        head: '### Warnings\n',
        items: warnings,
        row: ({ address, message }) => `- ⚠️ ${address === undefined ? '' : `${(0,_words_text_js__WEBPACK_IMPORTED_MODULE_2__/* .markdownCode */ .D9)(address)}: `}${(0,_words_text_js__WEBPACK_IMPORTED_MODULE_2__/* .markdownProse */ .h$)(message, MESSAGE)}`,
        rest: (left) => `… and ${(0,_words_total_js__WEBPACK_IMPORTED_MODULE_3__/* .counted */ .hS)(left.length, 'more warning')}.`,
    });
}
const MESSAGE = 500;
const NAMED = 10;
const OPEN = 10;


/***/ }),

/***/ 9179:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  writeJobSummary: () => (/* binding */ writeJobSummary)
});

// EXTERNAL MODULE: external "os"
var external_os_ = __webpack_require__(857);
// EXTERNAL MODULE: external "fs"
var external_fs_ = __webpack_require__(9896);
;// CONCATENATED MODULE: ./build/node_modules/@actions/core/lib/summary.js
var __awaiter = (undefined && undefined.__awaiter) || function (thisArg, _arguments, P, generator) {
    function adopt(value) { return value instanceof P ? value : new P(function (resolve) { resolve(value); }); }
    return new (P || (P = Promise))(function (resolve, reject) {
        function fulfilled(value) { try { step(generator.next(value)); } catch (e) { reject(e); } }
        function rejected(value) { try { step(generator["throw"](value)); } catch (e) { reject(e); } }
        function step(result) { result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected); }
        step((generator = generator.apply(thisArg, _arguments || [])).next());
    });
};


const { access, appendFile, writeFile } = external_fs_.promises;
const SUMMARY_ENV_VAR = 'GITHUB_STEP_SUMMARY';
const SUMMARY_DOCS_URL = 'https://docs.github.com/actions/using-workflows/workflow-commands-for-github-actions#adding-a-job-summary';
class Summary {
    constructor() {
        this._buffer = '';
    }
    /**
     * Finds the summary file path from the environment, rejects if env var is not found or file does not exist
     * Also checks r/w permissions.
     *
     * @returns step summary file path
     */
    filePath() {
        return __awaiter(this, void 0, void 0, function* () {
            if (this._filePath) {
                return this._filePath;
            }
            const pathFromEnv = process.env[SUMMARY_ENV_VAR];
            if (!pathFromEnv) {
                throw new Error(`Unable to find environment variable for $${SUMMARY_ENV_VAR}. Check if your runtime environment supports job summaries.`);
            }
            try {
                yield access(pathFromEnv, external_fs_.constants.R_OK | external_fs_.constants.W_OK);
            }
            catch (_a) {
                throw new Error(`Unable to access summary file: '${pathFromEnv}'. Check if the file has correct read/write permissions.`);
            }
            this._filePath = pathFromEnv;
            return this._filePath;
        });
    }
    /**
     * Wraps content in an HTML tag, adding any HTML attributes
     *
     * @param {string} tag HTML tag to wrap
     * @param {string | null} content content within the tag
     * @param {[attribute: string]: string} attrs key-value list of HTML attributes to add
     *
     * @returns {string} content wrapped in HTML element
     */
    wrap(tag, content, attrs = {}) {
        const htmlAttrs = Object.entries(attrs)
            .map(([key, value]) => ` ${key}="${value}"`)
            .join('');
        if (!content) {
            return `<${tag}${htmlAttrs}>`;
        }
        return `<${tag}${htmlAttrs}>${content}</${tag}>`;
    }
    /**
     * Writes text in the buffer to the summary buffer file and empties buffer. Will append by default.
     *
     * @param {SummaryWriteOptions} [options] (optional) options for write operation
     *
     * @returns {Promise<Summary>} summary instance
     */
    write(options) {
        return __awaiter(this, void 0, void 0, function* () {
            const overwrite = !!(options === null || options === void 0 ? void 0 : options.overwrite);
            const filePath = yield this.filePath();
            const writeFunc = overwrite ? writeFile : appendFile;
            yield writeFunc(filePath, this._buffer, { encoding: 'utf8' });
            return this.emptyBuffer();
        });
    }
    /**
     * Clears the summary buffer and wipes the summary file
     *
     * @returns {Summary} summary instance
     */
    clear() {
        return __awaiter(this, void 0, void 0, function* () {
            return this.emptyBuffer().write({ overwrite: true });
        });
    }
    /**
     * Returns the current summary buffer as a string
     *
     * @returns {string} string of summary buffer
     */
    stringify() {
        return this._buffer;
    }
    /**
     * If the summary buffer is empty
     *
     * @returns {boolen} true if the buffer is empty
     */
    isEmptyBuffer() {
        return this._buffer.length === 0;
    }
    /**
     * Resets the summary buffer without writing to summary file
     *
     * @returns {Summary} summary instance
     */
    emptyBuffer() {
        this._buffer = '';
        return this;
    }
    /**
     * Adds raw text to the summary buffer
     *
     * @param {string} text content to add
     * @param {boolean} [addEOL=false] (optional) append an EOL to the raw text (default: false)
     *
     * @returns {Summary} summary instance
     */
    addRaw(text, addEOL = false) {
        this._buffer += text;
        return addEOL ? this.addEOL() : this;
    }
    /**
     * Adds the operating system-specific end-of-line marker to the buffer
     *
     * @returns {Summary} summary instance
     */
    addEOL() {
        return this.addRaw(external_os_.EOL);
    }
    /**
     * Adds an HTML codeblock to the summary buffer
     *
     * @param {string} code content to render within fenced code block
     * @param {string} lang (optional) language to syntax highlight code
     *
     * @returns {Summary} summary instance
     */
    addCodeBlock(code, lang) {
        const attrs = Object.assign({}, (lang && { lang }));
        const element = this.wrap('pre', this.wrap('code', code), attrs);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML list to the summary buffer
     *
     * @param {string[]} items list of items to render
     * @param {boolean} [ordered=false] (optional) if the rendered list should be ordered or not (default: false)
     *
     * @returns {Summary} summary instance
     */
    addList(items, ordered = false) {
        const tag = ordered ? 'ol' : 'ul';
        const listItems = items.map(item => this.wrap('li', item)).join('');
        const element = this.wrap(tag, listItems);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML table to the summary buffer
     *
     * @param {SummaryTableCell[]} rows table rows
     *
     * @returns {Summary} summary instance
     */
    addTable(rows) {
        const tableBody = rows
            .map(row => {
            const cells = row
                .map(cell => {
                if (typeof cell === 'string') {
                    return this.wrap('td', cell);
                }
                const { header, data, colspan, rowspan } = cell;
                const tag = header ? 'th' : 'td';
                const attrs = Object.assign(Object.assign({}, (colspan && { colspan })), (rowspan && { rowspan }));
                return this.wrap(tag, data, attrs);
            })
                .join('');
            return this.wrap('tr', cells);
        })
            .join('');
        const element = this.wrap('table', tableBody);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds a collapsable HTML details element to the summary buffer
     *
     * @param {string} label text for the closed state
     * @param {string} content collapsable content
     *
     * @returns {Summary} summary instance
     */
    addDetails(label, content) {
        const element = this.wrap('details', this.wrap('summary', label) + content);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML image tag to the summary buffer
     *
     * @param {string} src path to the image you to embed
     * @param {string} alt text description of the image
     * @param {SummaryImageOptions} options (optional) addition image attributes
     *
     * @returns {Summary} summary instance
     */
    addImage(src, alt, options) {
        const { width, height } = options || {};
        const attrs = Object.assign(Object.assign({}, (width && { width })), (height && { height }));
        const element = this.wrap('img', null, Object.assign({ src, alt }, attrs));
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML section heading element
     *
     * @param {string} text heading text
     * @param {number | string} [level=1] (optional) the heading level, default: 1
     *
     * @returns {Summary} summary instance
     */
    addHeading(text, level) {
        const tag = `h${level}`;
        const allowedTag = ['h1', 'h2', 'h3', 'h4', 'h5', 'h6'].includes(tag)
            ? tag
            : 'h1';
        const element = this.wrap(allowedTag, text);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML thematic break (<hr>) to the summary buffer
     *
     * @returns {Summary} summary instance
     */
    addSeparator() {
        const element = this.wrap('hr', null);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML line break (<br>) to the summary buffer
     *
     * @returns {Summary} summary instance
     */
    addBreak() {
        const element = this.wrap('br', null);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML blockquote to the summary buffer
     *
     * @param {string} text quote text
     * @param {string} cite (optional) citation url
     *
     * @returns {Summary} summary instance
     */
    addQuote(text, cite) {
        const attrs = Object.assign({}, (cite && { cite }));
        const element = this.wrap('blockquote', text, attrs);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML anchor tag to the summary buffer
     *
     * @param {string} text link text/content
     * @param {string} href hyperlink
     *
     * @returns {Summary} summary instance
     */
    addLink(text, href) {
        const element = this.wrap('a', text, { href });
        return this.addRaw(element).addEOL();
    }
}
const _summary = new Summary();
/**
 * @deprecated use `core.summary`
 */
const markdownSummary = (/* unused pure expression or super */ null && (_summary));
const summary = _summary;
//# sourceMappingURL=summary.js.map
// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(9473);
// EXTERNAL MODULE: ./build/secrets/redaction.js
var redaction = __webpack_require__(7799);
// EXTERNAL MODULE: ./build/report/summary/lead.js
var lead = __webpack_require__(3256);
;// CONCATENATED MODULE: ./build/report/summary/job-summary.js




async function writeJobSummary(about, { keeper, log }) {
    const shown = (0,redaction/* redacted */.p)(about, (text) => keeper.redact(text));
    const page = summary.addRaw(await markdownOf(shown), true);
    try {
        await page.write();
    }
    catch (error) {
        log.warn(`The job summary could not be written to GITHUB_STEP_SUMMARY: ${(0,errors/* messageOf */.bD)(error)}`);
    }
}
async function markdownOf(about) {
    if (about.plan === undefined)
        return (0,lead/* plainMarkdown */.EO)(about);
    const { summaryMarkdown } = await __webpack_require__.e(/* import() */ 2116).then(__webpack_require__.bind(__webpack_require__, 2116));
    return summaryMarkdown(about);
}


/***/ }),

/***/ 3256:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EO: () => (/* binding */ plainMarkdown),
/* harmony export */   R$: () => (/* binding */ SUMMARY_BYTES),
/* harmony export */   fM: () => (/* binding */ leadParts)
/* harmony export */ });
/* harmony import */ var _log_errors_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4791);
/* harmony import */ var _words_budget_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1108);
/* harmony import */ var _words_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5550);
/* harmony import */ var _words_total_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(991);
/* harmony import */ var _findings_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5400);





const SUMMARY_BYTES = 900 * 1024;
function plainMarkdown(input) {
    const { warnings = [] } = input;
    return (0,_words_budget_js__WEBPACK_IMPORTED_MODULE_4__/* .pageWithin */ .vJ)([...leadParts(input), ...(warnings.length > 0 ? [(0,_findings_js__WEBPACK_IMPORTED_MODULE_3__/* .warningList */ .Vb)(warnings)] : [])], SUMMARY_BYTES);
}
function leadParts(input) {
    const { results = [], error, drift, skipped, note } = input;
    const errors = input.errors ?? (error === undefined ? [] : [error]);
    const problems = input.problems ?? errors.flatMap(_log_errors_text_js__WEBPACK_IMPORTED_MODULE_0__/* .problemsOf */ .GW);
    const parts = [(0,_words_budget_js__WEBPACK_IMPORTED_MODULE_4__/* .wholePart */ .pg)(titleOf(input)), (0,_words_budget_js__WEBPACK_IMPORTED_MODULE_4__/* .wholePart */ .pg)(contextOf(input))];
    if (note !== undefined)
        parts.push((0,_words_budget_js__WEBPACK_IMPORTED_MODULE_4__/* .wholePart */ .pg)((0,_words_text_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownProse */ .h$)(note, 500)));
    if (skipped !== undefined && results.length > 0)
        parts.push((0,_words_budget_js__WEBPACK_IMPORTED_MODULE_4__/* .wholePart */ .pg)((0,_words_text_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownProse */ .h$)(skipped, 500)));
    parts.push(...errors.map(_findings_js__WEBPACK_IMPORTED_MODULE_3__/* .errorPart */ .U3));
    if (drift !== undefined)
        parts.push((0,_findings_js__WEBPACK_IMPORTED_MODULE_3__/* .faultPart */ .wO)(drift));
    if (problems.length > 0)
        parts.push((0,_findings_js__WEBPACK_IMPORTED_MODULE_3__/* .problemTable */ .iK)(problems));
    if (results.some(({ status }) => status === 'failed'))
        parts.push((0,_findings_js__WEBPACK_IMPORTED_MODULE_3__/* .failureList */ .J_)(results));
    return parts;
}
function titleOf(input) {
    return `## Smooch ${(0,_words_text_js__WEBPACK_IMPORTED_MODULE_1__/* .markdown */ .wD)(input.mode, 20)}: ${outcomeOf(input)}`;
}
function outcomeOf(input) {
    const { plan, results = [], problems = [], error, interrupted, mode, drift, skipped, title } = input;
    const { done, failed, 'not-started': left } = (0,_words_total_js__WEBPACK_IMPORTED_MODULE_2__/* .tally */ .N4)(results);
    const total = (0,_words_total_js__WEBPACK_IMPORTED_MODULE_2__/* .doneTotal */ .Jq)(results);
    if (interrupted)
        return `interrupted after ${(0,_words_total_js__WEBPACK_IMPORTED_MODULE_2__/* .thousands */ .oh)(done)} of ${(0,_words_total_js__WEBPACK_IMPORTED_MODULE_2__/* .counted */ .hS)(results.length, 'change')}`;
    if (failed + left > 0) {
        const parts = [
            total,
            failed > 0 ? `${(0,_words_total_js__WEBPACK_IMPORTED_MODULE_2__/* .thousands */ .oh)(failed)} failed` : '',
            left > 0 ? `${(0,_words_total_js__WEBPACK_IMPORTED_MODULE_2__/* .thousands */ .oh)(left)} not started` : '',
        ];
        return parts.filter((part) => part !== '').join(', ');
    }
    if (error !== undefined || problems.length > 0)
        return 'failed';
    if (total !== '')
        return `${total}${plan === undefined ? '' : `, ${(0,_words_total_js__WEBPACK_IMPORTED_MODULE_2__/* .thousands */ .oh)(plan.summary.unchanged)} unchanged`}`;
    if (title !== undefined)
        return title;
    if (skipped !== undefined)
        return `skipped: ${(0,_words_text_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownProse */ .h$)(skipped, 200)}`;
    if (plan === undefined)
        return mode === 'validate' ? 'the manifest is valid' : 'done';
    const verdict = drift === undefined ? '' : ' (failed)';
    if (plan.changes.length === 0)
        return `no changes${verdict}`;
    return `${(0,_words_total_js__WEBPACK_IMPORTED_MODULE_2__/* .plannedTotal */ .f7)(plan.summary)}, ${(0,_words_total_js__WEBPACK_IMPORTED_MODULE_2__/* .thousands */ .oh)(plan.summary.unchanged)} unchanged${verdict}`;
}
function contextOf({ plan, seconds, requests }) {
    const run = `${(0,_words_total_js__WEBPACK_IMPORTED_MODULE_2__/* .spanText */ .Cp)(seconds)}, ${(0,_words_total_js__WEBPACK_IMPORTED_MODULE_2__/* .counted */ .hS)(requests, 'request')}`;
    if (plan === undefined)
        return run;
    const instance = plan.instance === null ? [] : [`instance ${(0,_words_text_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownCode */ .D9)(plan.instance)}`];
    const digest = plan.changes.length === 0 ? [] : [`plan ${(0,_words_text_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownCode */ .D9)(plan.digest, 80)}`];
    return [(0,_words_text_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownCode */ .D9)(plan.owner), ...instance, `API ${(0,_words_text_js__WEBPACK_IMPORTED_MODULE_1__/* .markdown */ .wD)(plan.api)}`, run, ...digest].join(' · ');
}


/***/ }),

/***/ 1108:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   pg: () => (/* binding */ wholePart),
/* harmony export */   qS: () => (/* binding */ listPart),
/* harmony export */   vJ: () => (/* binding */ pageWithin)
/* harmony export */ });
function wholePart(text) {
    const size = bytes(text);
    return { size: () => size, within: (most) => (size <= most ? text : '') };
}
function listPart({ head, items, row, tail = '', rest }) {
    const rows = [];
    let size = bytes(head) + bytes(tail) + 2;
    const make = (enough) => {
        for (const item of items.slice(rows.length)) {
            if (size > enough)
                return;
            const written = row(item);
            rows.push(written);
            size += bytes(written) + 1;
        }
    };
    return {
        size(enough) {
            make(enough);
            return size;
        },
        within(most) {
            make(most);
            if (size <= most)
                return joined(head, rows, tail);
            const fits = fitting(rows, most - bytes(head) - bytes(tail) - REST);
            const text = joined(head, rows.slice(0, fits), tail, rest(items.slice(fits)));
            return bytes(text) <= most ? text : '';
        },
    };
}
function pageWithin(parts, most) {
    const smallestFirst = parts
        .map((part, place) => ({ part, place, size: part.size(most) }))
        .sort((one, other) => one.size - other.size);
    const texts = [];
    let room = most - 1 - 2 * parts.length;
    for (const [index, { part, place }] of smallestFirst.entries()) {
        const text = part.within(Math.floor(room / (parts.length - index)));
        texts[place] = text;
        room -= bytes(text);
    }
    return `${texts.filter((text) => text !== '').join('\n\n')}\n`;
}
const REST = 400;
function fitting(rows, room) {
    let used = 0;
    const over = rows.findIndex((row) => {
        used += bytes(row) + 1;
        return used > room;
    });
    return over < 0 ? rows.length : over;
}
function joined(head, rows, tail, rest = '') {
    return [head, ...rows].join('\n') + (rest === '' ? '' : `\n\n${rest}`) + (tail === '' ? '' : `\n${tail}`);
}
function bytes(text) {
    return Buffer.byteLength(text);
}


/***/ })

};
