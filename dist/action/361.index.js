export const id = 361;
export const ids = [361, 660];
export const modules = {
	7361: ((e, t, n) => {
		n.d(t, { explainPiece: () => explainPiece });
		var r = n(4833);
		var i = n(312);
		var a = n(9660);
		let o = 2e4;
		let s = /( *)[^\s#]/y;
		function explainPiece({ name: e, text: t }, n, r) {
			let a = n.reason === void 0 ? errorsAround(t, n, e) : [];
			for (let { message: e, place: t } of a) r.error(t, "", e);
			let o = `${i.iz / 1e3} kB`;
			if (a.length > 0) {
				let e = `only the lines around the first mistake were read, since the manifest has more than ${o}`;
				r.error(a.at(-1)?.place, "", e);
				return;
			}
			r.error({
				file: e,
				line: n.line,
				column: 1
			}, "", n.reason ?? `this is more than plain YAML, which a manifest of more than ${o} has to keep to: no text over several lines, no tag, no tab, no anchor twice`);
		}
		function errorsAround(e, t, n) {
			let i = pieceAround(e, t);
			if (i === void 0) return [];
			let o = new r.Fv();
			(0, a.parseYaml)(i.text, n, o);
			let s = i.line + i.text.split("\n").length - 2;
			return o.errors.map((e) => ({
				...e,
				place: e.place && below(e.place, i.line)
			})).filter(({ message: e }) => !e.startsWith("the alias ")).filter(({ place: e }) => i.whole || (e?.line ?? 0) < s);
		}
		function below(e, t) {
			return {
				...e,
				line: e.line + t - 1
			};
		}
		function pieceAround(e, { line: t, lineStart: n }) {
			let r = beginBefore(e, t, n);
			let i = nextLine(e, n);
			if (i - n > o) return;
			let isOver = () => i >= e.length || (indentAt(e, i) ?? Infinity) <= 2;
			for (; !isOver();) {
				let t = nextLine(e, i);
				if (t - n > o) break;
				i = t;
			}
			return {
				text: e.slice(r.at, i),
				line: r.line,
				whole: isOver()
			};
		}
		function beginBefore(e, t, n) {
			let r = {
				at: n,
				line: t
			};
			let i = indentAt(e, n) ?? Infinity;
			let a = r;
			for (; a.at > 0 && i > 2;) {
				a = {
					at: e.lastIndexOf("\n", a.at - 2) + 1,
					line: a.line - 1
				};
				if (n - a.at > 1e4) break;
				let t = indentAt(e, a.at);
				if (t === void 0 || t > i) continue;
				r = a;
				i = t;
			}
			return r;
		}
		function indentAt(e, t) {
			s.lastIndex = t;
			return s.exec(e)?.[1]?.length;
		}
		function nextLine(e, t) {
			let n = e.indexOf("\n", t);
			return n === -1 ? e.length : n + 1;
		}
	}),
	9660: ((e, t, n) => {
		n.d(t, { parseYaml: () => parseYaml });
		var r = n(6991);
		var i = n(4833);
		var a = n(2721);
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
			let n = t.lastIndexOf("\n", e.pos[0] - 1) + 1;
			let r = t.indexOf("\n", e.pos[0]);
			let i = t.slice(n, Math.min(r === -1 ? t.length : r, n + 200));
			if (a.jx.test(i)) return "this is not valid YAML: inside [ ] and { } a placeholder needs quotes, such as \"${NAME}\"";
			if (e.code === "BLOCK_AS_IMPLICIT_KEY" || /colon|followed by map values/.test(e.message)) return e.code === "BLOCK_AS_IMPLICIT_KEY" ? "this is not valid YAML: a second \"key:\" is on one line; put a value that holds \": \" in quotes" : "this is not valid YAML: a \"key: value\" is expected here; is a colon missing, or a line indented wrongly?";
			if (e.code === "BAD_INDENT") return "this is not valid YAML: the line is indented differently from its neighbours";
			return `this is not valid YAML: ${escapedDetail(e.message)}`;
		}
		function escapedDetail(e) {
			let t = (0, i.hD)(e).slice(1, -1).replaceAll("\\\"", "\"");
			return t.charAt(0).toLowerCase() + t.slice(1);
		}
		var s = n(312);
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
				let a = this.#u(e, n);
				if (e === null) return {
					kind: "scalar",
					place: a,
					size: 1,
					value: null,
					written: ""
				};
				if ((0, r.Vj)(e)) return this.#a(e, t, a);
				if (e.tag !== void 0 && !c.has(e.tag)) {
					let n = (0, i.hD)(e.tag.replace(/^tag:yaml\.org,2002:/, "!!"));
					this.#t.error(a, t, `the tag ${n} is unknown here; remove it`);
					return {
						kind: "unusable",
						place: a,
						size: 1
					};
				}
				let { anchor: o } = e;
				o !== void 0 && this.#n.set(o, void 0);
				let s = this.#i(e, t, a);
				o !== void 0 && this.#n.set(o, s);
				return s;
			}
			#i(e, t, n) {
				if ((0, r.jh)(e)) return this.#s(e, t, n);
				if ((0, r.oP)(e)) return this.#o(e, t, n);
				return scalar(e.value, e.source, n);
			}
			#a(e, t, n) {
				let r = {
					kind: "unusable",
					place: n,
					size: 1
				};
				let a = (0, i.hD)(`*${e.source}`);
				if (!this.#n.has(e.source)) {
					this.#t.error(n, t, `the alias ${a} has no anchor ${(0, i.hD)(`&${e.source}`)} above it`);
					return r;
				}
				let o = this.#n.get(e.source);
				if (o === void 0) {
					this.#t.error(n, t, `the alias ${a} is inside of what it refers to`);
					return r;
				}
				let c = this.#r;
				this.#r += o.size;
				if (this.#r > s.DU) {
					c <= s.DU && this.#t.error(n, t, (0, s.Lx)());
					return r;
				}
				return {
					...o,
					place: n
				};
			}
			#o(e, t, n) {
				let r = e.items.map((e, n) => this.build(e, `${t}[${n}]`));
				return {
					kind: "list",
					place: n,
					size: r.reduce((e, t) => e + t.size, 1),
					items: r
				};
			}
			#s(e, t, n) {
				let r = new Map();
				let a = [];
				for (let o of e.items) {
					let e = this.#l(o.key, t, n);
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
				for (let { place: e, value: n } of a) this.#c(n, r, t, e);
				return {
					kind: "map",
					place: n,
					size: [...r.values()].reduce((e, t) => e + t.value.size, 1),
					entries: r
				};
			}
			#c(e, t, n, r) {
				if (e.kind === "list") {
					for (let i of e.items) this.#c(i, t, n, r);
					return;
				}
				if (e.kind === "map") {
					for (let [n, r] of e.entries) t.has(n) || t.set(n, r);
					return;
				}
				if (e.kind === "unusable") return;
				this.#t.error(r, n, "the merge key << takes an alias of a map, such as <<: *base, or a list of them");
			}
			#l(e, t, n) {
				let o = this.#u(e, n);
				if (!(0, r.jn)(e) || e.tag !== void 0 || e.anchor !== void 0) {
					this.#t.error(o, t, "a key must be plain text, not a list, map, alias, tag or anchor");
					return;
				}
				let { value: c } = e;
				if (typeof c != "string") {
					let n = e.source ?? "";
					let r = n === "" ? "a key is missing before the colon" : `the key ${(0, i.hD)(n)} must be text; put it in quotes`;
					this.#t.error(o, t, r);
					return;
				}
				if (s.OJ.has(c)) {
					this.#t.error(o, (0, i.nx)(t, c), `the key ${(0, i.hD)(c)} is not allowed; choose another name`);
					return;
				}
				if (e.type === "PLAIN" && (0, a.u_)(c)) {
					this.#t.errors.some((e) => e.place?.line === o.line) || this.#t.error(o, "", a.B5);
					this.brokenFrom = Math.min(this.brokenFrom, o.line);
					return;
				}
				return {
					text: c,
					place: o,
					merges: c === "<<" && e.type === "PLAIN"
				};
			}
			#u(e, t) {
				if ((e === null || (0, r.jn)(e) && e.source === "" && e.type === "PLAIN") && t !== void 0) return t;
				return this.#e(e?.range[0] ?? 0);
			}
		}
		function scalar(e, t, n) {
			let r = t ?? "";
			return {
				kind: "scalar",
				place: n,
				size: 1,
				value: typeof e == "string" || typeof e == "number" || typeof e == "boolean" || e === null ? e : r,
				written: r
			};
		}
		function parseYaml(e, t, n) {
			let i = new r.HN();
			let placeAt = (e) => {
				let { line: n, col: r } = i.linePos(e);
				return {
					file: t,
					line: n,
					column: r
				};
			};
			let a = tokensOf(e, i);
			if (typeof a == "number") {
				let e = placeAt(a);
				n.error(e, "", "values are nested more than 64 levels deep; a manifest needs ten");
				return {
					root: void 0,
					brokenFrom: e.line
				};
			}
			let [o, s] = documentsOf(a, e.length);
			if (o === void 0) {
				n.error(placeAt(0), "", "the file is empty; a manifest begins with `version: 1`");
				return {
					root: void 0,
					brokenFrom: 1
				};
			}
			let c = reportSyntax([...o.errors, ...s?.errors ?? []], e, placeAt, n);
			if (s !== void 0 && s.errors.length === 0) {
				let e = placeAt(s.contents?.range[0] ?? s.range[0]);
				n.error(e, "", "a second YAML document begins here; a manifest file holds one, so put it into a file of its own");
			}
			let { explicit: l, version: u } = o.directives.yaml;
			if (l === !0 && u !== "1.2") {
				let e = `the file requires YAML ${u}; manifests are YAML 1.2, so remove the %YAML line`;
				n.error(placeAt(0), "", e);
			}
			if (o.contents === null) return {
				root: void 0,
				brokenFrom: c
			};
			let d = new TreeBuilder(placeAt, n);
			return {
				root: d.build(o.contents, ""),
				brokenFrom: Math.min(c, d.brokenFrom)
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
	})
};
