"use strict";
exports.id = 626;
exports.ids = [626];
exports.modules = { 4245: ((e, t, n) => {
	n.d(t, { parseYaml: () => parseYaml });
	var r = n(6991);
	var i = n(2770);
	var a = n(8486);
	let o = new Set([
		"BAD_INDENT",
		"BLOCK_AS_IMPLICIT_KEY",
		"MULTILINE_IMPLICIT_KEY"
	]);
	function reportSyntax(e, t, n, r) {
		let i = new Set();
		let report = (e, t) => {
			let a = n(e);
			i.has(a.line) || r.error(a, "", t);
			i.add(a.line);
		};
		let s = e.length === 0 ? [] : (0, a.C3)(t);
		for (let { offset: e, message: t } of s) report(e, t);
		let c = (0, a.D0)(t);
		let l = !1;
		for (let a of s.length > 0 ? [] : e) {
			if (r.isFull) break;
			if (i.has(n(a.pos[0]).line)) continue;
			if (i.size > 0 && / in YAML (?:stream|document)/.test(a.message)) continue;
			let e = c(a);
			if (e === void 0 && l && o.has(a.code)) continue;
			report(e?.offset ?? a.pos[0], e?.message ?? plainWords(a, t));
			l ||= e?.misleads === !0;
			if (e?.ends === !0) break;
		}
		return [...e.map(({ pos: e }) => n(e[0]).line), ...i].reduce((e, t) => Math.min(e, t), Infinity);
	}
	function plainWords(e, t) {
		if (a.jx.test((0, a.mh)(t, (0, a.CM)(t, e.pos[0])))) return "this is not valid YAML: inside [ ] and { } a placeholder needs quotes, such as \"${NAME}\"";
		if (e.code === "BLOCK_AS_IMPLICIT_KEY") return "this is not valid YAML: a second \"key:\" is on one line; put a value that holds \": \" in quotes";
		if (/colon|followed by map values/.test(e.message)) return "this is not valid YAML: a \"key: value\" is expected here; is a colon missing, or a line indented wrongly?";
		if (e.code === "BAD_INDENT") return "this is not valid YAML: the line is indented differently from its neighbours";
		let n = (0, i.hD)(e.message).slice(1, -1).replaceAll("\\\"", "\"");
		return `this is not valid YAML: ${n.charAt(0).toLowerCase()}${n.slice(1)}`;
	}
	var s = n(2193);
	let c = new Set([
		"str",
		"int",
		"float",
		"bool",
		"null",
		"map",
		"seq"
	].map((e) => `tag:yaml.org,2002:${e}`));
	class TreeBuilder {
		#e;
		#t;
		#n = new Map();
		#r = 0;
		brokenFrom = Infinity;
		constructor(e, t) {
			this.#e = e;
			this.#t = t;
		}
		build(e, t, n) {
			let a = this.#l(e, n);
			if (e === null) return {
				kind: "scalar",
				place: a,
				value: null,
				written: ""
			};
			if ((0, r.Vj)(e)) return this.#o(e, t, a);
			if (e.tag !== void 0 && !c.has(e.tag)) {
				let n = (0, i.hD)(e.tag.replace(/^tag:yaml\.org,2002:/, "!!"));
				return this.#a(a, t, `the tag ${n} is unknown here; remove it`);
			}
			let { anchor: o } = e;
			o !== void 0 && this.#n.set(o, void 0);
			let s = this.#i(e, t, a);
			o !== void 0 && this.#n.set(o, s);
			return s;
		}
		#i(e, t, n) {
			if ((0, r.jh)(e)) return this.#s(e, t, n);
			if ((0, r.oP)(e)) return {
				kind: "list",
				place: n,
				items: e.items.map((e, n) => this.build(e, `${t}[${n}]`))
			};
			return scalar(e.value, e.source, n);
		}
		#a(e, t, n) {
			this.#t.error(e, t, n);
			return {
				kind: "unusable",
				place: e
			};
		}
		#o(e, t, n) {
			let r = (0, i.hD)(`*${e.source}`);
			if (!this.#n.has(e.source)) {
				let a = (0, i.hD)(`&${e.source}`);
				return this.#a(n, t, `the alias ${r} has no anchor ${a} above it`);
			}
			let a = this.#n.get(e.source);
			if (a === void 0) return this.#a(n, t, `the alias ${r} is inside of what it refers to`);
			if (this.#r > s.DU) return {
				kind: "unusable",
				place: n
			};
			this.#r += (0, s.$d)(a);
			if (this.#r > s.DU) return this.#a(n, t, (0, s.Lx)());
			return {
				...a,
				place: n
			};
		}
		#s(e, t, n) {
			let r = new Map();
			let a = [];
			for (let o of e.items) {
				let e = this.#c(o.key, t, n);
				if (e === void 0) {
					this.build(o.value, t);
					continue;
				}
				let s = this.build(o.value, (0, i.nx)(t, e.text), e.place);
				let c = r.get(e.text);
				if (e.merges) a.push({
					place: e.place,
					value: s
				});
				else if (c === void 0) r.set(e.text, {
					place: e.place,
					value: s
				});
				else {
					let n = c.place.line === e.place.line ? "on this line" : `on line ${c.place.line}`;
					let r = `the key ${(0, i.hD)(e.text)} is here twice, first ${n}; keep one of them`;
					this.#t.error(e.place, (0, i.nx)(t, e.text), r);
				}
			}
			for (let { place: e, value: n } of a) {
				if ((0, s.LD)(n, r)) continue;
				this.#t.error(e, t, "the merge key << takes an alias of a map, such as <<: *base, or a list of them");
			}
			return {
				kind: "map",
				place: n,
				entries: r
			};
		}
		#c(e, t, n) {
			let o = this.#l(e, n);
			let refuse = (e, t) => this.#t.error(o, e, t);
			if (!(0, r.jn)(e) || e.tag !== void 0 || e.anchor !== void 0) return refuse(t, "a key must be plain text, not a list, map, alias, tag or anchor");
			let { value: c } = e;
			if (typeof c != "string") return refuse(t, e.source ? `the key ${(0, i.hD)(e.source)} must be text; put it in quotes` : "a key is missing before the colon");
			if (s.OJ.has(c)) return refuse((0, i.nx)(t, c), `the key ${(0, i.hD)(c)} is not allowed; choose another name`);
			if (e.type === "PLAIN" && (0, a.u_)(c)) {
				this.brokenFrom = Math.min(this.brokenFrom, o.line);
				return this.#t.errors.some((e) => e.place?.line === o.line) ? void 0 : refuse("", a.B5);
			}
			return {
				text: c,
				place: o,
				merges: c === "<<" && e.type === "PLAIN"
			};
		}
		#l(e, t) {
			if ((e === null || (0, r.jn)(e) && e.source === "" && e.type === "PLAIN") && t !== void 0) return t;
			return this.#e(e?.range[0] ?? 0);
		}
	}
	function scalar(e, t, n) {
		let r = t ?? "";
		return {
			kind: "scalar",
			place: n,
			value: typeof e == "string" || typeof e == "number" || typeof e == "boolean" || e === null ? e : r,
			written: r
		};
	}
	function parseYaml({ name: e, text: t }, n = new i.Fv()) {
		let a = new r.HN();
		let placeAt = (t) => {
			let { line: n, col: r } = a.linePos(t);
			return {
				file: e,
				line: n,
				column: r
			};
		};
		let o = tokensOf(t, a);
		if (typeof o == "number") {
			let t = placeAt(o);
			n.error(t, "", "values are nested more than 64 levels deep; a manifest needs ten");
			return {
				name: e,
				root: void 0,
				brokenFrom: t.line,
				findings: n
			};
		}
		let [s, c] = documentsOf(o, t.length);
		if (s === void 0) {
			n.error(placeAt(0), "", "the file is empty; a manifest begins with `version: 1`");
			return {
				name: e,
				root: void 0,
				brokenFrom: 1,
				findings: n
			};
		}
		let l = reportSyntax([...s.errors, ...c?.errors ?? []], t, placeAt, n);
		if (c !== void 0 && c.errors.length === 0) {
			let e = placeAt(c.contents?.range[0] ?? c.range[0]);
			n.error(e, "", "a second YAML document begins here; a manifest file holds one, so put it into a file of its own");
		}
		let { explicit: u, version: d } = s.directives.yaml;
		if (u === !0 && d !== "1.2") {
			let e = `the file requires YAML ${d}; manifests are YAML 1.2, so remove the %YAML line`;
			n.error(placeAt(0), "", e);
		}
		if (s.contents === null) return {
			name: e,
			root: void 0,
			brokenFrom: l,
			findings: n
		};
		let f = new TreeBuilder(placeAt, n);
		return {
			name: e,
			root: f.build(s.contents, ""),
			brokenFrom: Math.min(l, f.brokenFrom),
			findings: n
		};
	}
	function documentsOf(e, t) {
		let n = new r.Dk({
			uniqueKeys: !1,
			prettyErrors: !1,
			logLevel: "error"
		});
		let i = [];
		for (let r of n.compose(e, !0, t)) {
			(!isEmpty(r) || r.errors.length > 0) && i.push(r);
			if (i.length > 1) break;
		}
		return i;
	}
	function tokensOf(e, t) {
		let n = new r.iX(t.addNewLine);
		t.addNewLine(0);
		let i = [];
		let a = 0;
		for (let t of new r.JG().lex(e)) {
			for (let e of n.next(t)) {
				i.push(e);
				e.type === "error" && (a += 1);
			}
			if (a > 100) return i;
			if (n.stack.length > 64) return n.offset;
		}
		for (let e of n.end()) i.push(e);
		return i;
	}
	function isEmpty({ contents: e }) {
		return e === null || (0, r.jn)(e) && e.source === "" && e.type === "PLAIN";
	}
}) };
