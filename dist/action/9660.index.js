export const id = 9660;
export const ids = [9660];
export const modules = {

/***/ 9660:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  parseYaml: () => (/* binding */ parseYaml)
});

// EXTERNAL MODULE: ./build/node_modules/yaml/browser/dist/index.js + 70 modules
var dist = __webpack_require__(6991);
// EXTERNAL MODULE: ./build/manifest/yaml/problem.js
var problem = __webpack_require__(4833);
// EXTERNAL MODULE: ./build/manifest/yaml/slips.js
var slips = __webpack_require__(2721);
;// CONCATENATED MODULE: ./build/manifest/yaml/syntax.js


const STRUCTURE = new Set([
    'BAD_INDENT',
    'BLOCK_AS_IMPLICIT_KEY',
    'MULTILINE_IMPLICIT_KEY',
]);
function reportSyntax(errors, text, placeAt, findings) {
    const seen = new Set();
    const report = (offset, message) => {
        const place = placeAt(offset);
        if (!seen.has(place.line))
            findings.error(place, '', message);
        seen.add(place.line);
    };
    const conflicts = errors.length === 0 ? [] : (0,slips/* mergeConflicts */.C3)(text);
    for (const { offset, message } of conflicts)
        report(offset, message);
    const slipBehind = (0,slips/* slipsIn */.D0)(text);
    let isMisled = false;
    for (const error of conflicts.length > 0 ? [] : errors) {
        if (findings.isFull)
            break;
        if (seen.has(placeAt(error.pos[0]).line))
            continue;
        if (seen.size > 0 && / in YAML (?:stream|document)/.test(error.message))
            continue;
        const slip = slipBehind(error);
        if (slip === undefined && isMisled && STRUCTURE.has(error.code))
            continue;
        report(slip?.offset ?? error.pos[0], slip?.message ?? plainWords(error, text));
        isMisled ||= slip?.misleads === true;
        if (slip?.ends === true)
            break;
    }
    const broken = errors.map(({ pos }) => placeAt(pos[0]).line);
    return [...broken, ...seen].reduce((first, line) => Math.min(first, line), Number.POSITIVE_INFINITY);
}
function plainWords(error, text) {
    const lineStart = text.lastIndexOf('\n', error.pos[0] - 1) + 1;
    const lineEnd = text.indexOf('\n', error.pos[0]);
    const line = text.slice(lineStart, Math.min(lineEnd === -1 ? text.length : lineEnd, lineStart + 200));
    if (slips/* PLACEHOLDER_IN_FLOW */.jx.test(line)) {
        return 'this is not valid YAML: inside [ ] and { } a placeholder needs quotes, such as "${NAME}"';
    }
    if (error.code === 'BLOCK_AS_IMPLICIT_KEY' || /colon|followed by map values/.test(error.message)) {
        return error.code === 'BLOCK_AS_IMPLICIT_KEY'
            ? 'this is not valid YAML: a second "key:" is on one line; put a value that holds ": " in quotes'
            : 'this is not valid YAML: a "key: value" is expected here; is a colon missing, or a line indented wrongly?';
    }
    if (error.code === 'BAD_INDENT') {
        return 'this is not valid YAML: the line is indented differently from its neighbours';
    }
    const detail = escapedDetail(error.message);
    return `this is not valid YAML: ${detail}`;
}
function escapedDetail(message) {
    const quoted = (0,problem/* quote */.hD)(message).slice(1, -1).replaceAll('\\"', '"');
    return quoted.charAt(0).toLowerCase() + quoted.slice(1);
}

// EXTERNAL MODULE: ./build/manifest/yaml/tree.js
var tree = __webpack_require__(312);
;// CONCATENATED MODULE: ./build/manifest/yaml/tree-builder.js




const CORE_TAGS = new Set(['str', 'int', 'float', 'bool', 'null', 'map', 'seq'].map((name) => `tag:yaml.org,2002:${name}`));
class TreeBuilder {
    #placeAt;
    #findings;
    #anchors = new Map();
    #aliased = 0;
    brokenFrom = Number.POSITIVE_INFINITY;
    constructor(placeAt, findings) {
        this.#placeAt = placeAt;
        this.#findings = findings;
    }
    build(node, address, keyPlace) {
        const place = this.#placeOf(node, keyPlace);
        if (node === null)
            return { kind: 'scalar', place, size: 1, value: null, written: '' };
        if ((0,dist/* isAlias */.Vj)(node))
            return this.#alias(node, address, place);
        if (node.tag !== undefined && !CORE_TAGS.has(node.tag)) {
            const tag = (0,problem/* quote */.hD)(node.tag.replace(/^tag:yaml\.org,2002:/, '!!'));
            this.#findings.error(place, address, `the tag ${tag} is unknown here; remove it`);
            return { kind: 'unusable', place, size: 1 };
        }
        const { anchor } = node;
        if (anchor !== undefined)
            this.#anchors.set(anchor, undefined);
        const built = this.#content(node, address, place);
        if (anchor !== undefined)
            this.#anchors.set(anchor, built);
        return built;
    }
    #content(node, address, place) {
        if ((0,dist/* isMap */.jh)(node))
            return this.#map(node, address, place);
        if ((0,dist/* isSeq */.oP)(node))
            return this.#list(node, address, place);
        return scalar(node.value, node.source, place);
    }
    #alias(alias, address, place) {
        const unusable = { kind: 'unusable', place, size: 1 };
        const name = (0,problem/* quote */.hD)(`*${alias.source}`);
        if (!this.#anchors.has(alias.source)) {
            this.#findings.error(place, address, `the alias ${name} has no anchor ${(0,problem/* quote */.hD)(`&${alias.source}`)} above it`);
            return unusable;
        }
        const target = this.#anchors.get(alias.source);
        if (target === undefined) {
            this.#findings.error(place, address, `the alias ${name} is inside of what it refers to`);
            return unusable;
        }
        const before = this.#aliased;
        this.#aliased += target.size;
        if (this.#aliased > tree/* MOST_ALIASED_VALUES */.DU) {
            if (before <= tree/* MOST_ALIASED_VALUES */.DU) {
                this.#findings.error(place, address, (0,tree/* tooMuchAliased */.Lx)());
            }
            return unusable;
        }
        return { ...target, place };
    }
    #list(list, address, place) {
        const items = list.items.map((item, index) => this.build(item, `${address}[${index}]`));
        return { kind: 'list', place, size: items.reduce((sum, item) => sum + item.size, 1), items };
    }
    #map(map, address, place) {
        const entries = new Map();
        const merged = [];
        for (const pair of map.items) {
            const key = this.#key(pair.key, address, place);
            if (key === undefined) {
                this.build(pair.value, address);
                continue;
            }
            const value = this.build(pair.value, (0,problem/* inside */.nx)(address, key.text), key.place);
            const first = entries.get(key.text);
            if (key.merges) {
                merged.push({ place: key.place, value });
            }
            else if (first === undefined) {
                entries.set(key.text, { place: key.place, value });
            }
            else {
                const line = first.place.line === key.place.line ? 'on this line' : `on line ${first.place.line}`;
                const message = `the key ${(0,problem/* quote */.hD)(key.text)} is here twice, first ${line}; keep one of them`;
                this.#findings.error(key.place, (0,problem/* inside */.nx)(address, key.text), message);
            }
        }
        for (const { place: at, value } of merged)
            this.#merge(value, entries, address, at);
        const size = [...entries.values()].reduce((sum, entry) => sum + entry.value.size, 1);
        return { kind: 'map', place, size, entries };
    }
    #merge(value, entries, address, place) {
        if (value.kind === 'list') {
            for (const item of value.items)
                this.#merge(item, entries, address, place);
            return;
        }
        if (value.kind === 'map') {
            for (const [key, entry] of value.entries)
                if (!entries.has(key))
                    entries.set(key, entry);
            return;
        }
        if (value.kind === 'unusable')
            return;
        this.#findings.error(place, address, 'the merge key << takes an alias of a map, such as <<: *base, or a list of them');
    }
    #key(node, address, mapPlace) {
        const place = this.#placeOf(node, mapPlace);
        if (!(0,dist/* isScalar */.jn)(node) || node.tag !== undefined || node.anchor !== undefined) {
            this.#findings.error(place, address, 'a key must be plain text, not a list, map, alias, tag or anchor');
            return undefined;
        }
        const { value } = node;
        if (typeof value !== 'string') {
            const written = node.source ?? '';
            const message = written === ''
                ? 'a key is missing before the colon'
                : `the key ${(0,problem/* quote */.hD)(written)} must be text; put it in quotes`;
            this.#findings.error(place, address, message);
            return undefined;
        }
        if (tree/* PROTOTYPE_KEYS */.OJ.has(value)) {
            this.#findings.error(place, (0,problem/* inside */.nx)(address, value), `the key ${(0,problem/* quote */.hD)(value)} is not allowed; choose another name`);
            return undefined;
        }
        if (node.type === 'PLAIN' && (0,slips/* isIndentedOtherwise */.u_)(value)) {
            const isKnown = this.#findings.errors.some((error) => error.place?.line === place.line);
            if (!isKnown)
                this.#findings.error(place, '', slips/* OTHER_SPACE_INDENT */.B5);
            this.brokenFrom = Math.min(this.brokenFrom, place.line);
            return undefined;
        }
        return { text: value, place, merges: value === '<<' && node.type === 'PLAIN' };
    }
    #placeOf(node, keyPlace) {
        const absent = node === null || ((0,dist/* isScalar */.jn)(node) && node.source === '' && node.type === 'PLAIN');
        if (absent && keyPlace !== undefined)
            return keyPlace;
        return this.#placeAt(node?.range[0] ?? 0);
    }
}
function scalar(value, source, place) {
    const written = source ?? '';
    const isKnown = typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean';
    return { kind: 'scalar', place, size: 1, value: isKnown || value === null ? value : written, written };
}

;// CONCATENATED MODULE: ./build/manifest/yaml/yaml.js



const DEEPEST_NESTING = 64;
const MOST_LOST_TOKENS = 100;
function parseYaml(text, file, findings) {
    const lines = new dist/* LineCounter */.HN();
    const placeAt = (offset) => {
        const { line, col } = lines.linePos(offset);
        return { file, line, column: col };
    };
    const tokens = tokensOf(text, lines);
    if (typeof tokens === 'number') {
        const place = placeAt(tokens);
        const message = `values are nested more than ${DEEPEST_NESTING} levels deep; a manifest needs ten`;
        findings.error(place, '', message);
        return { root: undefined, brokenFrom: place.line };
    }
    const [document, second] = documentsOf(tokens, text.length);
    if (document === undefined) {
        findings.error(placeAt(0), '', 'the file is empty; a manifest begins with `version: 1`');
        return { root: undefined, brokenFrom: 1 };
    }
    const errors = [...document.errors, ...(second?.errors ?? [])];
    const brokenFrom = reportSyntax(errors, text, placeAt, findings);
    if (second !== undefined && second.errors.length === 0) {
        const place = placeAt(second.contents?.range[0] ?? second.range[0]);
        const message = 'a second YAML document begins here; a manifest file holds one, so put it into a file of its own';
        findings.error(place, '', message);
    }
    const { explicit, version } = document.directives.yaml;
    if (explicit === true && version !== '1.2') {
        const message = `the file requires YAML ${version}; manifests are YAML 1.2, so remove the %YAML line`;
        findings.error(placeAt(0), '', message);
    }
    if (document.contents === null)
        return { root: undefined, brokenFrom };
    const builder = new TreeBuilder(placeAt, findings);
    const root = builder.build(document.contents, '');
    return { root, brokenFrom: Math.min(brokenFrom, builder.brokenFrom) };
}
function documentsOf(tokens, end) {
    const composer = new dist/* Composer */.Dk({ uniqueKeys: false, prettyErrors: false, logLevel: 'error' });
    const documents = [];
    for (const document of composer.compose(tokens, true, end)) {
        if (!isEmpty(document) || document.errors.length > 0)
            documents.push(document);
        if (documents.length > 1)
            break;
    }
    return documents;
}
function tokensOf(text, lines) {
    const parser = new dist/* Parser */.iX(lines.addNewLine);
    lines.addNewLine(0);
    const tokens = [];
    let lost = 0;
    for (const lexeme of new dist/* Lexer */.JG().lex(text)) {
        for (const token of parser.next(lexeme)) {
            tokens.push(token);
            if (token.type === 'error')
                lost += 1;
        }
        if (lost > MOST_LOST_TOKENS)
            return tokens;
        if (parser.stack.length > DEEPEST_NESTING)
            return parser.offset;
    }
    for (const token of parser.end())
        tokens.push(token);
    return tokens;
}
function isEmpty({ contents }) {
    return contents === null || ((0,dist/* isScalar */.jn)(contents) && contents.source === '' && contents.type === 'PLAIN');
}


/***/ })

};
