"use strict";
exports.id = 991;
exports.ids = [991];
exports.modules = { 6991: ((e, t, n) => {
	n.d(t, {
		Dk: () => composer_Composer,
		yo: () => Document_Document,
		JG: () => Lexer,
		HN: () => LineCounter,
		iX: () => parser_Parser,
		X5: () => Scalar,
		CA: () => YAMLMap,
		Vj: () => isAlias,
		jh: () => isMap,
		tO: () => isPair,
		jn: () => isScalar,
		oP: () => isSeq,
		qg: () => parse,
		Tp: () => parseDocument,
		YR: () => visit
	});
	let r = Symbol.for("yaml.alias");
	let i = Symbol.for("yaml.document");
	let a = Symbol.for("yaml.map");
	let o = Symbol.for("yaml.pair");
	let s = Symbol.for("yaml.scalar");
	let c = Symbol.for("yaml.seq");
	let l = Symbol.for("yaml.node.type");
	let isAlias = (e) => !!e && typeof e == "object" && e[l] === r;
	let identity_isDocument = (e) => !!e && typeof e == "object" && e[l] === i;
	let isMap = (e) => !!e && typeof e == "object" && e[l] === a;
	let isPair = (e) => !!e && typeof e == "object" && e[l] === o;
	let isScalar = (e) => !!e && typeof e == "object" && e[l] === s;
	let isSeq = (e) => !!e && typeof e == "object" && e[l] === c;
	function isCollection(e) {
		if (e && typeof e == "object") switch (e[l]) {
			case a:
			case c: return !0;
		}
		return !1;
	}
	function isNode(e) {
		if (e && typeof e == "object") switch (e[l]) {
			case r:
			case a:
			case s:
			case c: return !0;
		}
		return !1;
	}
	let hasAnchor = (e) => (isScalar(e) || isCollection(e)) && !!e.anchor;
	let u = Symbol("break visit");
	let d = Symbol("skip children");
	let f = Symbol("remove node");
	function visit(e, t) {
		let n = initVisitor(t);
		identity_isDocument(e) ? visit_(null, e.contents, n, Object.freeze([e])) === f && (e.contents = null) : visit_(null, e, n, Object.freeze([]));
	}
	visit.BREAK = u;
	visit.SKIP = d;
	visit.REMOVE = f;
	function visit_(e, t, n, r) {
		let i = callVisitor(e, t, n, r);
		if (isNode(i) || isPair(i)) {
			replaceNode(e, r, i);
			return visit_(e, i, n, r);
		}
		if (typeof i != "symbol") {
			if (isCollection(t)) {
				r = Object.freeze(r.concat(t));
				for (let e = 0; e < t.items.length; ++e) {
					let i = visit_(e, t.items[e], n, r);
					if (typeof i == "number") e = i - 1;
					else if (i === u) return u;
					else if (i === f) {
						t.items.splice(e, 1);
						--e;
					}
				}
			} else if (isPair(t)) {
				r = Object.freeze(r.concat(t));
				let e = visit_("key", t.key, n, r);
				if (e === u) return u;
				else e === f && (t.key = null);
				let i = visit_("value", t.value, n, r);
				if (i === u) return u;
				else i === f && (t.value = null);
			}
		}
		return i;
	}
	function initVisitor(e) {
		if (typeof e == "object" && (e.Collection || e.Node || e.Value)) return Object.assign({
			Alias: e.Node,
			Map: e.Node,
			Scalar: e.Node,
			Seq: e.Node
		}, e.Value && {
			Map: e.Value,
			Scalar: e.Value,
			Seq: e.Value
		}, e.Collection && {
			Map: e.Collection,
			Seq: e.Collection
		}, e);
		return e;
	}
	function callVisitor(e, t, n, r) {
		if (typeof n == "function") return n(e, t, r);
		if (isMap(t)) return n.Map?.(e, t, r);
		if (isSeq(t)) return n.Seq?.(e, t, r);
		if (isPair(t)) return n.Pair?.(e, t, r);
		if (isScalar(t)) return n.Scalar?.(e, t, r);
		if (isAlias(t)) return n.Alias?.(e, t, r);
	}
	function replaceNode(e, t, n) {
		let r = t[t.length - 1];
		if (isCollection(r)) r.items[e] = n;
		else if (isPair(r)) e === "key" ? r.key = n : r.value = n;
		else if (identity_isDocument(r)) r.contents = n;
		else {
			let e = isAlias(r) ? "alias" : "scalar";
			throw Error(`Cannot replace node with ${e} parent`);
		}
	}
	let p = {
		"!": "%21",
		",": "%2C",
		"[": "%5B",
		"]": "%5D",
		"{": "%7B",
		"}": "%7D"
	};
	let escapeTagName = (e) => e.replace(/[!,[\]{}]/g, (e) => p[e]);
	class Directives {
		constructor(e, t) {
			this.docStart = null;
			this.docEnd = !1;
			this.yaml = Object.assign({}, Directives.defaultYaml, e);
			this.tags = Object.assign({}, Directives.defaultTags, t);
		}
		clone() {
			let e = new Directives(this.yaml, this.tags);
			e.docStart = this.docStart;
			return e;
		}
		atDocument() {
			let e = new Directives(this.yaml, this.tags);
			switch (this.yaml.version) {
				case "1.1":
					this.atNextDocument = !0;
					break;
				case "1.2":
					this.atNextDocument = !1;
					this.yaml = {
						explicit: Directives.defaultYaml.explicit,
						version: "1.2"
					};
					this.tags = Object.assign({}, Directives.defaultTags);
			}
			return e;
		}
		add(e, t) {
			if (this.atNextDocument) {
				this.yaml = {
					explicit: Directives.defaultYaml.explicit,
					version: "1.1"
				};
				this.tags = Object.assign({}, Directives.defaultTags);
				this.atNextDocument = !1;
			}
			let n = e.trim().split(/[ \t]+/);
			let r = n.shift();
			switch (r) {
				case "%TAG": {
					if (n.length !== 2) {
						t(0, "%TAG directive should contain exactly two parts");
						if (n.length < 2) return !1;
					}
					let [e, r] = n;
					this.tags[e] = r;
					return !0;
				}
				case "%YAML": {
					this.yaml.explicit = !0;
					if (n.length !== 1) {
						t(0, "%YAML directive should contain exactly one part");
						return !1;
					}
					let [e] = n;
					if (e === "1.1" || e === "1.2") {
						this.yaml.version = e;
						return !0;
					} else {
						let n = /^\d+\.\d+$/.test(e);
						t(6, `Unsupported YAML version ${e}`, n);
						return !1;
					}
				}
				default:
					t(0, `Unknown directive ${r}`, !0);
					return !1;
			}
		}
		tagName(e, t) {
			if (e === "!") return "!";
			if (e[0] !== "!") {
				t(`Not a valid tag: ${e}`);
				return null;
			}
			if (e[1] === "<") {
				let n = e.slice(2, -1);
				if (n === "!" || n === "!!") {
					t(`Verbatim tags aren't resolved, so ${e} is invalid.`);
					return null;
				}
				e[e.length - 1] !== ">" && t("Verbatim tags must end with a >");
				return n;
			}
			let [, n, r] = e.match(/^(.*!)([^!]*)$/s);
			r || t(`The ${e} tag has no suffix`);
			let i = this.tags[n];
			if (i) try {
				return i + decodeURIComponent(r);
			} catch (e) {
				t(String(e));
				return null;
			}
			if (n === "!") return e;
			t(`Could not resolve tag: ${e}`);
			return null;
		}
		tagString(e) {
			for (let [t, n] of Object.entries(this.tags)) if (e.startsWith(n)) return t + escapeTagName(e.substring(n.length));
			return e[0] === "!" ? e : `!<${e}>`;
		}
		toString(e) {
			let t = this.yaml.explicit ? [`%YAML ${this.yaml.version || "1.2"}`] : [];
			let n = Object.entries(this.tags);
			let r;
			if (e && n.length > 0 && isNode(e.contents)) {
				let t = {};
				visit(e.contents, (e, n) => {
					isNode(n) && n.tag && (t[n.tag] = !0);
				});
				r = Object.keys(t);
			} else r = [];
			for (let [i, a] of n) {
				if (i === "!!" && a === "tag:yaml.org,2002:") continue;
				(!e || r.some((e) => e.startsWith(a))) && t.push(`%TAG ${i} ${a}`);
			}
			return t.join("\n");
		}
	}
	Directives.defaultYaml = {
		explicit: !1,
		version: "1.2"
	};
	Directives.defaultTags = { "!!": "tag:yaml.org,2002:" };
	function anchorIsValid(e) {
		if (/[\x00-\x19\s,[\]{}]/.test(e)) {
			let t = `Anchor must not contain whitespace or control characters: ${JSON.stringify(e)}`;
			throw Error(t);
		}
		return !0;
	}
	function anchorNames(e) {
		let t = new Set();
		visit(e, { Value(e, n) {
			n.anchor && t.add(n.anchor);
		} });
		return t;
	}
	function findNewAnchor(e, t) {
		for (let n = 1;; ++n) {
			let r = `${e}${n}`;
			if (!t.has(r)) return r;
		}
	}
	function createNodeAnchors(e, t) {
		let n = [];
		let r = new Map();
		let i = null;
		return {
			onAnchor: (r) => {
				n.push(r);
				i ??= anchorNames(e);
				let a = findNewAnchor(t, i);
				i.add(a);
				return a;
			},
			setAnchors: () => {
				for (let e of n) {
					let t = r.get(e);
					if (typeof t == "object" && t.anchor && (isScalar(t.node) || isCollection(t.node))) t.node.anchor = t.anchor;
					else {
						let t = Error("Failed to resolve repeated object (this should not happen)");
						t.source = e;
						throw t;
					}
				}
			},
			sourceObjects: r
		};
	}
	function applyReviver(e, t, n, r) {
		if (r && typeof r == "object") {
			if (Array.isArray(r)) for (let t = 0, n = r.length; t < n; ++t) {
				let n = r[t];
				let i = applyReviver(e, r, String(t), n);
				i === void 0 ? delete r[t] : i !== n && (r[t] = i);
			}
			else if (r instanceof Map) for (let t of Array.from(r.keys())) {
				let n = r.get(t);
				let i = applyReviver(e, r, t, n);
				i === void 0 ? r.delete(t) : i !== n && r.set(t, i);
			}
			else if (r instanceof Set) for (let t of Array.from(r)) {
				let n = applyReviver(e, r, t, t);
				if (n === void 0) r.delete(t);
				else if (n !== t) {
					r.delete(t);
					r.add(n);
				}
			}
			else for (let [t, n] of Object.entries(r)) {
				let i = applyReviver(e, r, t, n);
				i === void 0 ? delete r[t] : i !== n && (r[t] = i);
			}
		}
		return e.call(t, n, r);
	}
	function toJS(e, t, n) {
		if (Array.isArray(e)) return e.map((e, t) => toJS(e, String(t), n));
		if (e && typeof e.toJSON == "function") {
			if (!n || !hasAnchor(e)) return e.toJSON(t, n);
			let r = {
				aliasCount: 0,
				count: 1,
				res: void 0
			};
			n.anchors.set(e, r);
			n.onCreate = (e) => {
				r.res = e;
				delete n.onCreate;
			};
			let i = e.toJSON(t, n);
			n.onCreate && n.onCreate(i);
			return i;
		}
		if (typeof e == "bigint" && !n?.keep) return Number(e);
		return e;
	}
	class NodeBase {
		constructor(e) {
			Object.defineProperty(this, l, { value: e });
		}
		clone() {
			let e = Object.create(Object.getPrototypeOf(this), Object.getOwnPropertyDescriptors(this));
			this.range && (e.range = this.range.slice());
			return e;
		}
		toJS(e, { mapAsMap: t, maxAliasCount: n, onAnchor: r, reviver: i } = {}) {
			if (!identity_isDocument(e)) throw TypeError("A document argument is required");
			let a = {
				anchors: new Map(),
				doc: e,
				keep: !0,
				mapAsMap: t === !0,
				mapKeyWarned: !1,
				maxAliasCount: typeof n == "number" ? n : 100
			};
			let o = toJS(this, "", a);
			if (typeof r == "function") for (let { count: e, res: t } of a.anchors.values()) r(t, e);
			return typeof i == "function" ? applyReviver(i, { "": o }, "", o) : o;
		}
	}
	class Alias extends NodeBase {
		constructor(e) {
			super(r);
			this.source = e;
			Object.defineProperty(this, "tag", { set() {
				throw Error("Alias nodes cannot have tags");
			} });
		}
		resolve(e, t) {
			if (t?.maxAliasCount === 0) throw ReferenceError("Alias resolution is disabled");
			let n;
			if (t?.aliasResolveCache) n = t.aliasResolveCache;
			else {
				n = [];
				visit(e, { Node: (e, t) => {
					(isAlias(t) || hasAnchor(t)) && n.push(t);
				} });
				t && (t.aliasResolveCache = n);
			}
			let r;
			for (let e of n) {
				if (e === this) break;
				e.anchor === this.source && (r = e);
			}
			if (r && t) {
				let { anchors: e, doc: n, maxAliasCount: i } = t;
				let a = e.get(r);
				if (!a) {
					toJS(r, null, t);
					a = e.get(r);
				}
				if (a?.res === void 0) throw ReferenceError("This should not happen: Alias anchor was not resolved?");
				if (i >= 0) {
					a.count += 1;
					a.aliasCount === 0 && (a.aliasCount = getAliasCount(n, r, e));
					if (a.count * a.aliasCount > i) throw ReferenceError("Excessive alias count indicates a resource exhaustion attack");
				}
			}
			return r;
		}
		toJSON(e, t) {
			if (!t) return { source: this.source };
			let n = this.resolve(t.doc, t);
			if (!n) {
				let e = `Unresolved alias (the anchor must be set before the alias): ${this.source}`;
				throw ReferenceError(e);
			}
			return t.anchors.get(n).res;
		}
		toString(e, t, n) {
			let r = `*${this.source}`;
			if (e) {
				anchorIsValid(this.source);
				if (e.options.verifyAliasOrder && !e.anchors.has(this.source)) {
					let e = `Unresolved alias (the anchor must be set before the alias): ${this.source}`;
					throw Error(e);
				}
				if (e.implicitKey) return `${r} `;
			}
			return r;
		}
	}
	function getAliasCount(e, t, n) {
		if (isAlias(t)) {
			let r = t.resolve(e);
			let i = n && r && n.get(r);
			return i ? i.count * i.aliasCount : 0;
		} else if (isCollection(t)) {
			let r = 0;
			for (let i of t.items) {
				let t = getAliasCount(e, i, n);
				t > r && (r = t);
			}
			return r;
		} else if (isPair(t)) {
			let r = getAliasCount(e, t.key, n);
			let i = getAliasCount(e, t.value, n);
			return Math.max(r, i);
		}
		return 1;
	}
	let isScalarValue = (e) => !e || typeof e != "function" && typeof e != "object";
	class Scalar extends NodeBase {
		constructor(e) {
			super(s);
			this.value = e;
		}
		toJSON(e, t) {
			return t?.keep ? this.value : toJS(this.value, e, t);
		}
		toString() {
			return String(this.value);
		}
	}
	Scalar.BLOCK_FOLDED = "BLOCK_FOLDED";
	Scalar.BLOCK_LITERAL = "BLOCK_LITERAL";
	Scalar.PLAIN = "PLAIN";
	Scalar.QUOTE_DOUBLE = "QUOTE_DOUBLE";
	Scalar.QUOTE_SINGLE = "QUOTE_SINGLE";
	function findTagObject(e, t, n) {
		if (t) {
			let e = n.filter((e) => e.tag === t);
			let r = e.find((e) => !e.format) ?? e[0];
			if (!r) throw Error(`Tag ${t} not found`);
			return r;
		}
		return n.find((t) => t.identify?.(e) && !t.format);
	}
	function createNode(e, t, n) {
		identity_isDocument(e) && (e = e.contents);
		if (isNode(e)) return e;
		if (isPair(e)) {
			let t = n.schema[a].createNode?.(n.schema, null, n);
			t.items.push(e);
			return t;
		}
		(e instanceof String || e instanceof Number || e instanceof Boolean || typeof BigInt < "u" && e instanceof BigInt) && (e = e.valueOf());
		let { aliasDuplicateObjects: r, onAnchor: i, onTagObj: o, schema: s, sourceObjects: l } = n;
		let u;
		if (r && e && typeof e == "object") {
			u = l.get(e);
			if (u) {
				u.anchor ?? (u.anchor = i(e));
				return new Alias(u.anchor);
			} else {
				u = {
					anchor: null,
					node: null
				};
				l.set(e, u);
			}
		}
		t?.startsWith("!!") && (t = "tag:yaml.org,2002:" + t.slice(2));
		let d = findTagObject(e, t, s.tags);
		if (!d) {
			e && typeof e.toJSON == "function" && (e = e.toJSON());
			if (!e || typeof e != "object") {
				let t = new Scalar(e);
				u && (u.node = t);
				return t;
			}
			d = e instanceof Map ? s[a] : Symbol.iterator in Object(e) ? s[c] : s[a];
		}
		if (o) {
			o(d);
			delete n.onTagObj;
		}
		let f = d?.createNode ? d.createNode(n.schema, e, n) : typeof d?.nodeClass?.from == "function" ? d.nodeClass.from(n.schema, e, n) : new Scalar(e);
		t ? f.tag = t : d.default || (f.tag = d.tag);
		u && (u.node = f);
		return f;
	}
	function collectionFromPath(e, t, n) {
		let r = n;
		for (let e = t.length - 1; e >= 0; --e) {
			let n = t[e];
			if (typeof n == "number" && Number.isInteger(n) && n >= 0) {
				let e = [];
				e[n] = r;
				r = e;
			} else r = new Map([[n, r]]);
		}
		return createNode(r, void 0, {
			aliasDuplicateObjects: !1,
			keepUndefined: !1,
			onAnchor: () => {
				throw Error("This should not happen, please report a bug.");
			},
			schema: e,
			sourceObjects: new Map()
		});
	}
	let isEmptyPath = (e) => e == null || typeof e == "object" && !!e[Symbol.iterator]().next().done;
	class Collection extends NodeBase {
		constructor(e, t) {
			super(e);
			Object.defineProperty(this, "schema", {
				value: t,
				configurable: !0,
				enumerable: !1,
				writable: !0
			});
		}
		clone(e) {
			let t = Object.create(Object.getPrototypeOf(this), Object.getOwnPropertyDescriptors(this));
			e && (t.schema = e);
			t.items = t.items.map((t) => isNode(t) || isPair(t) ? t.clone(e) : t);
			this.range && (t.range = this.range.slice());
			return t;
		}
		addIn(e, t) {
			if (isEmptyPath(e)) this.add(t);
			else {
				let [n, ...r] = e;
				let i = this.get(n, !0);
				if (isCollection(i)) i.addIn(r, t);
				else if (i === void 0 && this.schema) this.set(n, collectionFromPath(this.schema, r, t));
				else throw Error(`Expected YAML collection at ${n}. Remaining path: ${r}`);
			}
		}
		deleteIn(e) {
			let [t, ...n] = e;
			if (n.length === 0) return this.delete(t);
			let r = this.get(t, !0);
			if (isCollection(r)) return r.deleteIn(n);
			else throw Error(`Expected YAML collection at ${t}. Remaining path: ${n}`);
		}
		getIn(e, t) {
			let [n, ...r] = e;
			let i = this.get(n, !0);
			if (r.length === 0) return !t && isScalar(i) ? i.value : i;
			else return isCollection(i) ? i.getIn(r, t) : void 0;
		}
		hasAllNullValues(e) {
			return this.items.every((t) => {
				if (!isPair(t)) return !1;
				let n = t.value;
				return n == null || e && isScalar(n) && n.value == null && !n.commentBefore && !n.comment && !n.tag;
			});
		}
		hasIn(e) {
			let [t, ...n] = e;
			if (n.length === 0) return this.has(t);
			let r = this.get(t, !0);
			return isCollection(r) ? r.hasIn(n) : !1;
		}
		setIn(e, t) {
			let [n, ...r] = e;
			if (r.length === 0) this.set(n, t);
			else {
				let e = this.get(n, !0);
				if (isCollection(e)) e.setIn(r, t);
				else if (e === void 0 && this.schema) this.set(n, collectionFromPath(this.schema, r, t));
				else throw Error(`Expected YAML collection at ${n}. Remaining path: ${r}`);
			}
		}
	}
	let stringifyComment = (e) => e.replace(/^(?!$)(?: $)?/gm, "#");
	function indentComment(e, t) {
		if (/^\n+$/.test(e)) return e.substring(1);
		return t ? e.replace(/^(?! *$)/gm, t) : e;
	}
	let lineComment = (e, t, n) => e.endsWith("\n") ? indentComment(n, t) : n.includes("\n") ? "\n" + indentComment(n, t) : (e.endsWith(" ") ? "" : " ") + n;
	let m = "flow";
	let h = "block";
	let g = "quoted";
	function foldFlowLines(e, t, n = "flow", { indentAtStart: r, lineWidth: i = 80, minContentWidth: a = 20, onFold: o, onOverflow: s } = {}) {
		if (!i || i < 0) return e;
		i < a && (a = 0);
		let c = Math.max(1 + a, 1 + i - t.length);
		if (e.length <= c) return e;
		let l = [];
		let u = {};
		let d = i - t.length;
		typeof r == "number" && (r > i - Math.max(2, a) ? l.push(0) : d = i - r);
		let f;
		let p;
		let m = !1;
		let _ = -1;
		let v = -1;
		let y = -1;
		if (n === h) {
			_ = consumeMoreIndentedLines(e, _, t.length);
			_ !== -1 && (d = _ + c);
		}
		for (let r; r = e[_ += 1];) {
			if (n === g && r === "\\") {
				v = _;
				switch (e[_ + 1]) {
					case "x":
						_ += 3;
						break;
					case "u":
						_ += 5;
						break;
					case "U":
						_ += 9;
						break;
					default: _ += 1;
				}
				y = _;
			}
			if (r === "\n") {
				n === h && (_ = consumeMoreIndentedLines(e, _, t.length));
				d = _ + t.length + c;
				f = void 0;
			} else {
				if (r === " " && p && p !== " " && p !== "\n" && p !== "	") {
					let t = e[_ + 1];
					t && t !== " " && t !== "\n" && t !== "	" && (f = _);
				}
				if (_ >= d) {
					if (f) {
						l.push(f);
						d = f + c;
						f = void 0;
					} else if (n === g) {
						for (; p === " " || p === "	";) {
							p = r;
							r = e[_ += 1];
							m = !0;
						}
						let t = _ > y + 1 ? _ - 2 : v - 1;
						if (u[t]) return e;
						l.push(t);
						u[t] = !0;
						d = t + c;
						f = void 0;
					} else m = !0;
				}
			}
			p = r;
		}
		m && s && s();
		if (l.length === 0) return e;
		o && o();
		let b = e.slice(0, l[0]);
		for (let r = 0; r < l.length; ++r) {
			let i = l[r];
			let a = l[r + 1] || e.length;
			if (i === 0) b = `\n${t}${e.slice(0, a)}`;
			else {
				n === g && u[i] && (b += `${e[i]}\\`);
				b += `\n${t}${e.slice(i + 1, a)}`;
			}
		}
		return b;
	}
	function consumeMoreIndentedLines(e, t, n) {
		let r = t;
		let i = t + 1;
		let a = e[i];
		for (; a === " " || a === "	";) if (t < i + n) a = e[++t];
		else {
			do
				a = e[++t];
			while (a && a !== "\n");
			r = t;
			i = t + 1;
			a = e[i];
		}
		return r;
	}
	let getFoldOptions = (e, t) => ({
		indentAtStart: t ? e.indent.length : e.indentAtStart,
		lineWidth: e.options.lineWidth,
		minContentWidth: e.options.minContentWidth
	});
	let containsDocumentMarker = (e) => /^(%|---|\.\.\.)/m.test(e);
	function lineLengthOverLimit(e, t, n) {
		if (!t || t < 0) return !1;
		let r = t - n;
		let i = e.length;
		if (i <= r) return !1;
		for (let t = 0, n = 0; t < i; ++t) if (e[t] === "\n") {
			if (t - n > r) return !0;
			n = t + 1;
			if (i - n <= r) return !1;
		}
		return !0;
	}
	function doubleQuotedString(e, t) {
		let n = JSON.stringify(e);
		if (t.options.doubleQuotedAsJSON) return n;
		let { implicitKey: r } = t;
		let i = t.options.doubleQuotedMinMultiLineLength;
		let a = t.indent || (containsDocumentMarker(e) ? "  " : "");
		let o = "";
		let s = 0;
		for (let e = 0, t = n[e]; t; t = n[++e]) {
			if (t === " " && n[e + 1] === "\\" && n[e + 2] === "n") {
				o += n.slice(s, e) + "\\ ";
				e += 1;
				s = e;
				t = "\\";
			}
			if (t === "\\") switch (n[e + 1]) {
				case "u":
					{
						o += n.slice(s, e);
						let t = n.substr(e + 2, 4);
						switch (t) {
							case "0000":
								o += "\\0";
								break;
							case "0007":
								o += "\\a";
								break;
							case "000b":
								o += "\\v";
								break;
							case "001b":
								o += "\\e";
								break;
							case "0085":
								o += "\\N";
								break;
							case "00a0":
								o += "\\_";
								break;
							case "2028":
								o += "\\L";
								break;
							case "2029":
								o += "\\P";
								break;
							default: t.substr(0, 2) === "00" ? o += "\\x" + t.substr(2) : o += n.substr(e, 6);
						}
						e += 5;
						s = e + 1;
					}
					break;
				case "n":
					if (r || n[e + 2] === "\"" || n.length < i) e += 1;
					else {
						o += n.slice(s, e) + "\n\n";
						for (; n[e + 2] === "\\" && n[e + 3] === "n" && n[e + 4] !== "\"";) {
							o += "\n";
							e += 2;
						}
						o += a;
						n[e + 2] === " " && (o += "\\");
						e += 1;
						s = e + 1;
					}
					break;
				default: e += 1;
			}
		}
		o = s ? o + n.slice(s) : n;
		return r ? o : foldFlowLines(o, a, g, getFoldOptions(t, !1));
	}
	function singleQuotedString(e, t) {
		if (t.options.singleQuote === !1 || t.implicitKey && e.includes("\n") || /[ \t]\n|\n[ \t]/.test(e)) return doubleQuotedString(e, t);
		let n = t.indent || (containsDocumentMarker(e) ? "  " : "");
		let r = "'" + e.replace(/'/g, "''").replace(/\n+/g, `$&\n${n}`) + "'";
		return t.implicitKey ? r : foldFlowLines(r, n, m, getFoldOptions(t, !1));
	}
	function quotedString(e, t) {
		let { singleQuote: n } = t.options;
		let r;
		if (n === !1) r = doubleQuotedString;
		else {
			let t = e.includes("\"");
			let i = e.includes("'");
			r = t && !i ? singleQuotedString : i && !t ? doubleQuotedString : n ? singleQuotedString : doubleQuotedString;
		}
		return r(e, t);
	}
	let _;
	try {
		_ = RegExp("(^|(?<!\n))\n+(?!\n|$)", "g");
	} catch {
		_ = /\n+(?!\n|$)/g;
	}
	function blockString({ comment: e, type: t, value: n }, r, i, a) {
		let { blockQuote: o, commentString: s, lineWidth: c } = r.options;
		if (!o || /\n[\t ]+$/.test(n)) return quotedString(n, r);
		let l = r.indent || (r.forceBlockIndent || containsDocumentMarker(n) ? "  " : "");
		let u = o === "literal" ? !0 : o === "folded" || t === Scalar.BLOCK_FOLDED ? !1 : t === Scalar.BLOCK_LITERAL || !lineLengthOverLimit(n, c, l.length);
		if (!n) return u ? "|\n" : ">\n";
		let d;
		let f;
		for (f = n.length; f > 0; --f) {
			let e = n[f - 1];
			if (e !== "\n" && e !== "	" && e !== " ") break;
		}
		let p = n.substring(f);
		let m = p.indexOf("\n");
		if (m === -1) d = "-";
		else if (n === p || m !== p.length - 1) {
			d = "+";
			a && a();
		} else d = "";
		if (p) {
			n = n.slice(0, -p.length);
			p[p.length - 1] === "\n" && (p = p.slice(0, -1));
			p = p.replace(_, `$&${l}`);
		}
		let g = !1;
		let v;
		let y = -1;
		for (v = 0; v < n.length; ++v) {
			let e = n[v];
			if (e === " ") g = !0;
			else if (e === "\n") y = v;
			else break;
		}
		let b = n.substring(0, y < v ? y + 1 : v);
		if (b) {
			n = n.substring(b.length);
			b = b.replace(/\n+/g, `$&${l}`);
		}
		let x = (g ? l ? "2" : "1" : "") + d;
		if (e) {
			x += " " + s(e.replace(/ ?[\r\n]+/g, " "));
			i && i();
		}
		if (!u) {
			let e = n.replace(/\n+/g, "\n$&").replace(/(?:^|\n)([\t ].*)(?:([\n\t ]*)\n(?![\n\t ]))?/g, "$1$2").replace(/\n+/g, `$&${l}`);
			let i = !1;
			let a = getFoldOptions(r, !0);
			o !== "folded" && t !== Scalar.BLOCK_FOLDED && (a.onOverflow = () => {
				i = !0;
			});
			let s = foldFlowLines(`${b}${e}${p}`, l, h, a);
			if (!i) return `>${x}\n${l}${s}`;
		}
		n = n.replace(/\n+/g, `$&${l}`);
		return `|${x}\n${l}${b}${n}${p}`;
	}
	function plainString(e, t, n, r) {
		let { type: i, value: a } = e;
		let { actualString: o, implicitKey: s, indent: c, indentStep: l, inFlow: u } = t;
		if (s && a.includes("\n") || u && /[[\]{},]/.test(a)) return quotedString(a, t);
		if (/^[\n\t ,[\]{}#&*!|>'"%@`]|^[?-]$|^[?-][ \t]|[\n:][ \t]|[ \t]\n|[\n\t ]#|[\n\t :]$/.test(a)) return s || u || !a.includes("\n") ? quotedString(a, t) : blockString(e, t, n, r);
		if (!s && !u && i !== Scalar.PLAIN && a.includes("\n")) return blockString(e, t, n, r);
		if (containsDocumentMarker(a)) {
			if (c === "") {
				t.forceBlockIndent = !0;
				return blockString(e, t, n, r);
			} else if (s && c === l) return quotedString(a, t);
		}
		let d = a.replace(/\n+/g, `$&\n${c}`);
		if (o) {
			let test = (e) => e.default && e.tag !== "tag:yaml.org,2002:str" && e.test?.test(d);
			let { compat: e, tags: n } = t.doc.schema;
			if (n.some(test) || e?.some(test)) return quotedString(a, t);
		}
		return s ? d : foldFlowLines(d, c, m, getFoldOptions(t, !1));
	}
	function stringifyString_stringifyString(e, t, n, r) {
		let { implicitKey: i, inFlow: a } = t;
		let o = typeof e.value == "string" ? e : Object.assign({}, e, { value: String(e.value) });
		let { type: s } = e;
		s !== Scalar.QUOTE_DOUBLE && /[\x00-\x08\x0b-\x1f\x7f-\x9f\u{D800}-\u{DFFF}]/u.test(o.value) && (s = Scalar.QUOTE_DOUBLE);
		let _stringify = (e) => {
			switch (e) {
				case Scalar.BLOCK_FOLDED:
				case Scalar.BLOCK_LITERAL: return i || a ? quotedString(o.value, t) : blockString(o, t, n, r);
				case Scalar.QUOTE_DOUBLE: return doubleQuotedString(o.value, t);
				case Scalar.QUOTE_SINGLE: return singleQuotedString(o.value, t);
				case Scalar.PLAIN: return plainString(o, t, n, r);
				default: return null;
			}
		};
		let c = _stringify(s);
		if (c === null) {
			let { defaultKeyType: e, defaultStringType: n } = t.options;
			let r = i && e || n;
			c = _stringify(r);
			if (c === null) throw Error(`Unsupported default string type ${r}`);
		}
		return c;
	}
	function createStringifyContext(e, t) {
		let n = Object.assign({
			blockQuote: !0,
			commentString: stringifyComment,
			defaultKeyType: null,
			defaultStringType: "PLAIN",
			directives: null,
			doubleQuotedAsJSON: !1,
			doubleQuotedMinMultiLineLength: 40,
			falseStr: "false",
			flowCollectionPadding: !0,
			indentSeq: !0,
			lineWidth: 80,
			minContentWidth: 20,
			nullStr: "null",
			simpleKeys: !1,
			singleQuote: null,
			trailingComma: !1,
			trueStr: "true",
			verifyAliasOrder: !0
		}, e.schema.toStringOptions, t);
		let r;
		switch (n.collectionStyle) {
			case "block":
				r = !1;
				break;
			case "flow":
				r = !0;
				break;
			default: r = null;
		}
		return {
			anchors: new Set(),
			doc: e,
			flowCollectionPadding: n.flowCollectionPadding ? " " : "",
			indent: "",
			indentStep: typeof n.indent == "number" ? " ".repeat(n.indent) : "  ",
			inFlow: r,
			options: n
		};
	}
	function getTagObject(e, t) {
		if (t.tag) {
			let n = e.filter((e) => e.tag === t.tag);
			if (n.length > 0) return n.find((e) => e.format === t.format) ?? n[0];
		}
		let n;
		let r;
		if (isScalar(t)) {
			r = t.value;
			let i = e.filter((e) => e.identify?.(r));
			if (i.length > 1) {
				let e = i.filter((e) => e.test);
				e.length > 0 && (i = e);
			}
			n = i.find((e) => e.format === t.format) ?? i.find((e) => !e.format);
		} else {
			r = t;
			n = e.find((e) => e.nodeClass && r instanceof e.nodeClass);
		}
		if (!n) {
			let e = r?.constructor?.name ?? (r === null ? "null" : typeof r);
			throw Error(`Tag not resolved for ${e} value`);
		}
		return n;
	}
	function stringifyProps(e, t, { anchors: n, doc: r }) {
		if (!r.directives) return "";
		let i = [];
		let a = (isScalar(e) || isCollection(e)) && e.anchor;
		if (a && anchorIsValid(a)) {
			n.add(a);
			i.push(`&${a}`);
		}
		let o = e.tag ?? (t.default ? null : t.tag);
		o && i.push(r.directives.tagString(o));
		return i.join(" ");
	}
	function stringify(e, t, n, r) {
		if (isPair(e)) return e.toString(t, n, r);
		if (isAlias(e)) {
			if (t.doc.directives) return e.toString(t);
			if (t.resolvedAliases?.has(e)) throw TypeError("Cannot stringify circular structure without alias nodes");
			else {
				t.resolvedAliases ? t.resolvedAliases.add(e) : t.resolvedAliases = new Set([e]);
				e = e.resolve(t.doc);
			}
		}
		let i;
		let a = isNode(e) ? e : t.doc.createNode(e, { onTagObj: (e) => i = e });
		i ??= getTagObject(t.doc.schema.tags, a);
		let o = stringifyProps(a, i, t);
		o.length > 0 && (t.indentAtStart = (t.indentAtStart ?? 0) + o.length + 1);
		let s = typeof i.stringify == "function" ? i.stringify(a, t, n, r) : isScalar(a) ? stringifyString_stringifyString(a, t, n, r) : a.toString(t, n, r);
		if (!o) return s;
		return isScalar(a) || s[0] === "{" || s[0] === "[" ? `${o} ${s}` : `${o}\n${t.indent}${s}`;
	}
	function stringifyPair({ key: e, value: t }, n, r, i) {
		let { allNullValues: a, doc: o, indent: s, indentStep: c, options: { commentString: l, indentSeq: u, simpleKeys: d } } = n;
		let f = isNode(e) && e.comment || null;
		if (d) {
			if (f) throw Error("With simple keys, key nodes cannot have comments");
			if (isCollection(e) || !isNode(e) && typeof e == "object") throw Error("With simple keys, collection cannot be used as a key value");
		}
		let p = !d && (!e || f && t == null && !n.inFlow || isCollection(e) || (isScalar(e) ? e.type === Scalar.BLOCK_FOLDED || e.type === Scalar.BLOCK_LITERAL : typeof e == "object"));
		n = Object.assign({}, n, {
			allNullValues: !1,
			implicitKey: !p && (d || !a),
			indent: s + c
		});
		let m = !1;
		let h = !1;
		let g = stringify(e, n, () => m = !0, () => h = !0);
		if (!p && !n.inFlow && g.length > 1024) {
			if (d) throw Error("With simple keys, single line scalar must not span more than 1024 characters");
			p = !0;
		}
		if (n.inFlow) {
			if (a || t == null) {
				m && r && r();
				return g === "" ? "?" : p ? `? ${g}` : g;
			}
		} else if (a && !d || t == null && p) {
			g = `? ${g}`;
			f && !m ? g += lineComment(g, n.indent, l(f)) : h && i && i();
			return g;
		}
		m && (f = null);
		if (p) {
			f && (g += lineComment(g, n.indent, l(f)));
			g = `? ${g}\n${s}:`;
		} else {
			g = `${g}:`;
			f && (g += lineComment(g, n.indent, l(f)));
		}
		let _, v, y;
		if (isNode(t)) {
			_ = !!t.spaceBefore;
			v = t.commentBefore;
			y = t.comment;
		} else {
			_ = !1;
			v = null;
			y = null;
			t && typeof t == "object" && (t = o.createNode(t));
		}
		n.implicitKey = !1;
		!p && !f && isScalar(t) && (n.indentAtStart = g.length + 1);
		h = !1;
		!u && c.length >= 2 && !n.inFlow && !p && isSeq(t) && !t.flow && !t.tag && !t.anchor && (n.indent = n.indent.substring(2));
		let b = !1;
		let x = stringify(t, n, () => b = !0, () => h = !0);
		let S = " ";
		if (f || _ || v) {
			S = _ ? "\n" : "";
			if (v) {
				let e = l(v);
				S += `\n${indentComment(e, n.indent)}`;
			}
			x === "" && !n.inFlow ? S === "\n" && y && (S = "\n\n") : S += `\n${n.indent}`;
		} else if (!p && isCollection(t)) {
			let e = x[0];
			let r = x.indexOf("\n");
			let i = r !== -1;
			let a = n.inFlow ?? t.flow ?? t.items.length === 0;
			if (i || !a) {
				let t = !1;
				if (i && (e === "&" || e === "!")) {
					let n = x.indexOf(" ");
					e === "&" && n !== -1 && n < r && x[n + 1] === "!" && (n = x.indexOf(" ", n + 1));
					(n === -1 || r < n) && (t = !0);
				}
				t || (S = `\n${n.indent}`);
			}
		} else (x === "" || x[0] === "\n") && (S = "");
		g += S + x;
		n.inFlow ? b && r && r() : y && !b ? g += lineComment(g, n.indent, l(y)) : h && i && i();
		return g;
	}
	function warn(e, t) {
		(e === "debug" || e === "warn") && console.warn(t);
	}
	let v = {
		identify: (e) => e === "<<" || typeof e == "symbol" && e.description === "<<",
		default: "key",
		tag: "tag:yaml.org,2002:merge",
		test: /^<<$/,
		resolve: () => Object.assign(new Scalar(Symbol("<<")), { addToJSMap: addMergeToJSMap }),
		stringify: () => "<<"
	};
	let isMergeKey = (e, t) => (v.identify(t) || isScalar(t) && (!t.type || t.type === Scalar.PLAIN) && v.identify(t.value)) && e?.doc.schema.tags.some((e) => e.tag === v.tag && e.default);
	function addMergeToJSMap(e, t, n) {
		let r = resolveAliasValue(e, n);
		if (isSeq(r)) for (let n of r.items) mergeValue(e, t, n);
		else if (Array.isArray(r)) for (let n of r) mergeValue(e, t, n);
		else mergeValue(e, t, r);
	}
	function mergeValue(e, t, n) {
		let r = resolveAliasValue(e, n);
		if (!isMap(r)) throw Error("Merge sources must be maps or map aliases");
		let i = r.toJSON(null, e, Map);
		for (let [e, n] of i) t instanceof Map ? t.has(e) || t.set(e, n) : t instanceof Set ? t.add(e) : Object.prototype.hasOwnProperty.call(t, e) || Object.defineProperty(t, e, {
			value: n,
			writable: !0,
			enumerable: !0,
			configurable: !0
		});
		return t;
	}
	function resolveAliasValue(e, t) {
		return e && isAlias(t) ? t.resolve(e.doc, e) : t;
	}
	function addPairToJSMap(e, t, { key: n, value: r }) {
		if (isNode(n) && n.addToJSMap) n.addToJSMap(e, t, r);
		else if (isMergeKey(e, n)) addMergeToJSMap(e, t, r);
		else {
			let i = toJS(n, "", e);
			if (t instanceof Map) t.set(i, toJS(r, i, e));
			else if (t instanceof Set) t.add(i);
			else {
				let a = stringifyKey(n, i, e);
				let o = toJS(r, a, e);
				a in t ? Object.defineProperty(t, a, {
					value: o,
					writable: !0,
					enumerable: !0,
					configurable: !0
				}) : t[a] = o;
			}
		}
		return t;
	}
	function stringifyKey(e, t, n) {
		if (t === null) return "";
		if (typeof t != "object") return String(t);
		if (isNode(e) && n?.doc) {
			let t = createStringifyContext(n.doc, {});
			t.anchors = new Set();
			for (let e of n.anchors.keys()) t.anchors.add(e.anchor);
			t.inFlow = !0;
			t.inStringifyKey = !0;
			let r = e.toString(t);
			if (!n.mapKeyWarned) {
				let e = JSON.stringify(r);
				e.length > 40 && (e = e.substring(0, 36) + "...\"");
				warn(n.doc.options.logLevel, `Keys with collection values will be stringified due to JS Object restrictions: ${e}. Set mapAsMap: true to use object keys.`);
				n.mapKeyWarned = !0;
			}
			return r;
		}
		return JSON.stringify(t);
	}
	function createPair(e, t, n) {
		let r = createNode(e, void 0, n);
		let i = createNode(t, void 0, n);
		return new Pair(r, i);
	}
	class Pair {
		constructor(e, t = null) {
			Object.defineProperty(this, l, { value: o });
			this.key = e;
			this.value = t;
		}
		clone(e) {
			let { key: t, value: n } = this;
			isNode(t) && (t = t.clone(e));
			isNode(n) && (n = n.clone(e));
			return new Pair(t, n);
		}
		toJSON(e, t) {
			return addPairToJSMap(t, t?.mapAsMap ? new Map() : {}, this);
		}
		toString(e, t, n) {
			return e?.doc ? stringifyPair(this, e, t, n) : JSON.stringify(this);
		}
	}
	function stringifyCollection(e, t, n) {
		return (t.inFlow ?? e.flow ? stringifyFlowCollection : stringifyBlockCollection)(e, t, n);
	}
	function stringifyBlockCollection({ comment: e, items: t }, n, { blockItemPrefix: r, flowChars: i, itemIndent: a, onChompKeep: o, onComment: s }) {
		let { indent: c, options: { commentString: l } } = n;
		let u = Object.assign({}, n, {
			indent: a,
			type: null
		});
		let d = !1;
		let f = [];
		for (let e = 0; e < t.length; ++e) {
			let i = t[e];
			let o = null;
			if (isNode(i)) {
				!d && i.spaceBefore && f.push("");
				addCommentBefore(n, f, i.commentBefore, d);
				i.comment && (o = i.comment);
			} else if (isPair(i)) {
				let e = isNode(i.key) ? i.key : null;
				if (e) {
					!d && e.spaceBefore && f.push("");
					addCommentBefore(n, f, e.commentBefore, d);
				}
			}
			d = !1;
			let s = stringify(i, u, () => o = null, () => d = !0);
			o && (s += lineComment(s, a, l(o)));
			d && o && (d = !1);
			f.push(r + s);
		}
		let p;
		if (f.length === 0) p = i.start + i.end;
		else {
			p = f[0];
			for (let e = 1; e < f.length; ++e) {
				let t = f[e];
				p += t ? `\n${c}${t}` : "\n";
			}
		}
		if (e) {
			p += "\n" + indentComment(l(e), c);
			s && s();
		} else d && o && o();
		return p;
	}
	function stringifyFlowCollection({ items: e }, t, { flowChars: n, itemIndent: r }) {
		let { indent: i, indentStep: a, flowCollectionPadding: o, options: { commentString: s } } = t;
		r += a;
		let c = Object.assign({}, t, {
			indent: r,
			inFlow: !0,
			type: null
		});
		let l = !1;
		let u = 0;
		let d = [];
		for (let n = 0; n < e.length; ++n) {
			let i = e[n];
			let a = null;
			if (isNode(i)) {
				i.spaceBefore && d.push("");
				addCommentBefore(t, d, i.commentBefore, !1);
				i.comment && (a = i.comment);
			} else if (isPair(i)) {
				let e = isNode(i.key) ? i.key : null;
				if (e) {
					e.spaceBefore && d.push("");
					addCommentBefore(t, d, e.commentBefore, !1);
					e.comment && (l = !0);
				}
				let n = isNode(i.value) ? i.value : null;
				if (n) {
					n.comment && (a = n.comment);
					n.commentBefore && (l = !0);
				} else i.value == null && e?.comment && (a = e.comment);
			}
			a && (l = !0);
			let o = stringify(i, c, () => a = null);
			l ||= d.length > u || o.includes("\n");
			if (n < e.length - 1) o += ",";
			else if (t.options.trailingComma) {
				t.options.lineWidth > 0 && (l ||= d.reduce((e, t) => e + t.length + 2, 2) + (o.length + 2) > t.options.lineWidth);
				l && (o += ",");
			}
			a && (o += lineComment(o, r, s(a)));
			d.push(o);
			u = d.length;
		}
		let { start: f, end: p } = n;
		if (d.length === 0) return f + p;
		else {
			if (!l) {
				let e = d.reduce((e, t) => e + t.length + 2, 2);
				l = t.options.lineWidth > 0 && e > t.options.lineWidth;
			}
			if (l) {
				let e = f;
				for (let t of d) e += t ? `\n${a}${i}${t}` : "\n";
				return `${e}\n${i}${p}`;
			} else return `${f}${o}${d.join(" ")}${o}${p}`;
		}
	}
	function addCommentBefore({ indent: e, options: { commentString: t } }, n, r, i) {
		r && i && (r = r.replace(/^\n+/, ""));
		if (r) {
			let i = indentComment(t(r), e);
			n.push(i.trimStart());
		}
	}
	function findPair(e, t) {
		let n = isScalar(t) ? t.value : t;
		for (let r of e) if (isPair(r)) {
			if (r.key === t || r.key === n) return r;
			if (isScalar(r.key) && r.key.value === n) return r;
		}
	}
	class YAMLMap extends Collection {
		static get tagName() {
			return "tag:yaml.org,2002:map";
		}
		constructor(e) {
			super(a, e);
			this.items = [];
		}
		static from(e, t, n) {
			let { keepUndefined: r, replacer: i } = n;
			let a = new this(e);
			let add = (e, o) => {
				if (typeof i == "function") o = i.call(t, e, o);
				else if (Array.isArray(i) && !i.includes(e)) return;
				(o !== void 0 || r) && a.items.push(createPair(e, o, n));
			};
			if (t instanceof Map) for (let [e, n] of t) add(e, n);
			else if (t && typeof t == "object") for (let e of Object.keys(t)) add(e, t[e]);
			typeof e.sortMapEntries == "function" && a.items.sort(e.sortMapEntries);
			return a;
		}
		add(e, t) {
			let n;
			n = isPair(e) ? e : !e || typeof e != "object" || !("key" in e) ? new Pair(e, e?.value) : new Pair(e.key, e.value);
			let r = findPair(this.items, n.key);
			let i = this.schema?.sortMapEntries;
			if (r) {
				if (!t) throw Error(`Key ${n.key} already set`);
				isScalar(r.value) && isScalarValue(n.value) ? r.value.value = n.value : r.value = n.value;
			} else if (i) {
				let e = this.items.findIndex((e) => i(n, e) < 0);
				e === -1 ? this.items.push(n) : this.items.splice(e, 0, n);
			} else this.items.push(n);
		}
		delete(e) {
			let t = findPair(this.items, e);
			if (!t) return !1;
			return this.items.splice(this.items.indexOf(t), 1).length > 0;
		}
		get(e, t) {
			let n = findPair(this.items, e)?.value;
			return (!t && isScalar(n) ? n.value : n) ?? void 0;
		}
		has(e) {
			return !!findPair(this.items, e);
		}
		set(e, t) {
			this.add(new Pair(e, t), !0);
		}
		toJSON(e, t, n) {
			let r = n ? new n() : t?.mapAsMap ? new Map() : {};
			t?.onCreate && t.onCreate(r);
			for (let e of this.items) addPairToJSMap(t, r, e);
			return r;
		}
		toString(e, t, n) {
			if (!e) return JSON.stringify(this);
			for (let e of this.items) if (!isPair(e)) throw Error(`Map items must all be pairs; found ${JSON.stringify(e)} instead`);
			!e.allNullValues && this.hasAllNullValues(!1) && (e = Object.assign({}, e, { allNullValues: !0 }));
			return stringifyCollection(this, e, {
				blockItemPrefix: "",
				flowChars: {
					start: "{",
					end: "}"
				},
				itemIndent: e.indent || "",
				onChompKeep: n,
				onComment: t
			});
		}
	}
	let y = {
		collection: "map",
		default: !0,
		nodeClass: YAMLMap,
		tag: "tag:yaml.org,2002:map",
		resolve(e, t) {
			isMap(e) || t("Expected a mapping for this tag");
			return e;
		},
		createNode: (e, t, n) => YAMLMap.from(e, t, n)
	};
	class YAMLSeq extends Collection {
		static get tagName() {
			return "tag:yaml.org,2002:seq";
		}
		constructor(e) {
			super(c, e);
			this.items = [];
		}
		add(e) {
			this.items.push(e);
		}
		delete(e) {
			let t = asItemIndex(e);
			if (typeof t != "number") return !1;
			return this.items.splice(t, 1).length > 0;
		}
		get(e, t) {
			let n = asItemIndex(e);
			if (typeof n != "number") return;
			let r = this.items[n];
			return !t && isScalar(r) ? r.value : r;
		}
		has(e) {
			let t = asItemIndex(e);
			return typeof t == "number" && t < this.items.length;
		}
		set(e, t) {
			let n = asItemIndex(e);
			if (typeof n != "number") throw Error(`Expected a valid index, not ${e}.`);
			let r = this.items[n];
			isScalar(r) && isScalarValue(t) ? r.value = t : this.items[n] = t;
		}
		toJSON(e, t) {
			let n = [];
			t?.onCreate && t.onCreate(n);
			let r = 0;
			for (let e of this.items) n.push(toJS(e, String(r++), t));
			return n;
		}
		toString(e, t, n) {
			if (!e) return JSON.stringify(this);
			return stringifyCollection(this, e, {
				blockItemPrefix: "- ",
				flowChars: {
					start: "[",
					end: "]"
				},
				itemIndent: (e.indent || "") + "  ",
				onChompKeep: n,
				onComment: t
			});
		}
		static from(e, t, n) {
			let { replacer: r } = n;
			let i = new this(e);
			if (t && Symbol.iterator in Object(t)) {
				let e = 0;
				for (let a of t) {
					if (typeof r == "function") {
						let n = t instanceof Set ? a : String(e++);
						a = r.call(t, n, a);
					}
					i.items.push(createNode(a, void 0, n));
				}
			}
			return i;
		}
	}
	function asItemIndex(e) {
		let t = isScalar(e) ? e.value : e;
		t && typeof t == "string" && (t = Number(t));
		return typeof t == "number" && Number.isInteger(t) && t >= 0 ? t : null;
	}
	let b = {
		collection: "seq",
		default: !0,
		nodeClass: YAMLSeq,
		tag: "tag:yaml.org,2002:seq",
		resolve(e, t) {
			isSeq(e) || t("Expected a sequence for this tag");
			return e;
		},
		createNode: (e, t, n) => YAMLSeq.from(e, t, n)
	};
	let x = {
		identify: (e) => typeof e == "string",
		default: !0,
		tag: "tag:yaml.org,2002:str",
		resolve: (e) => e,
		stringify(e, t, n, r) {
			t = Object.assign({ actualString: !0 }, t);
			return stringifyString_stringifyString(e, t, n, r);
		}
	};
	let S = {
		identify: (e) => e == null,
		createNode: () => new Scalar(null),
		default: !0,
		tag: "tag:yaml.org,2002:null",
		test: /^(?:~|[Nn]ull|NULL)?$/,
		resolve: () => new Scalar(null),
		stringify: ({ source: e }, t) => typeof e == "string" && S.test.test(e) ? e : t.options.nullStr
	};
	let C = {
		identify: (e) => typeof e == "boolean",
		default: !0,
		tag: "tag:yaml.org,2002:bool",
		test: /^(?:[Tt]rue|TRUE|[Ff]alse|FALSE)$/,
		resolve: (e) => new Scalar(e[0] === "t" || e[0] === "T"),
		stringify({ source: e, value: t }, n) {
			if (e && C.test.test(e) && t === (e[0] === "t" || e[0] === "T")) return e;
			return t ? n.options.trueStr : n.options.falseStr;
		}
	};
	function stringifyNumber({ format: e, minFractionDigits: t, tag: n, value: r }) {
		if (typeof r == "bigint") return String(r);
		let i = typeof r == "number" ? r : Number(r);
		if (!isFinite(i)) return isNaN(i) ? ".nan" : i < 0 ? "-.inf" : ".inf";
		let a = Object.is(r, -0) ? "-0" : JSON.stringify(r);
		if (!e && t && (!n || n === "tag:yaml.org,2002:float") && /^-?\d/.test(a) && !a.includes("e")) {
			let e = a.indexOf(".");
			if (e < 0) {
				e = a.length;
				a += ".";
			}
			let n = t - (a.length - e - 1);
			for (; n-- > 0;) a += "0";
		}
		return a;
	}
	let w = {
		identify: (e) => typeof e == "number",
		default: !0,
		tag: "tag:yaml.org,2002:float",
		test: /^(?:[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)$/,
		resolve: (e) => e.slice(-3).toLowerCase() === "nan" ? NaN : e[0] === "-" ? -Infinity : Infinity,
		stringify: stringifyNumber
	};
	let T = {
		identify: (e) => typeof e == "number",
		default: !0,
		tag: "tag:yaml.org,2002:float",
		format: "EXP",
		test: /^[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)[eE][-+]?[0-9]+$/,
		resolve: (e) => parseFloat(e),
		stringify(e) {
			let t = Number(e.value);
			return isFinite(t) ? t.toExponential() : stringifyNumber(e);
		}
	};
	let E = {
		identify: (e) => typeof e == "number",
		default: !0,
		tag: "tag:yaml.org,2002:float",
		test: /^[-+]?(?:\.[0-9]+|[0-9]+\.[0-9]*)$/,
		resolve(e) {
			let t = new Scalar(parseFloat(e));
			let n = e.indexOf(".");
			n !== -1 && e[e.length - 1] === "0" && (t.minFractionDigits = e.length - n - 1);
			return t;
		},
		stringify: stringifyNumber
	};
	let intIdentify = (e) => typeof e == "bigint" || Number.isInteger(e);
	let intResolve = (e, t, n, { intAsBigInt: r }) => r ? BigInt(e) : parseInt(e.substring(t), n);
	function intStringify(e, t, n) {
		let { value: r } = e;
		if (intIdentify(r) && r >= 0) return n + r.toString(t);
		return stringifyNumber(e);
	}
	let D = {
		identify: (e) => intIdentify(e) && e >= 0,
		default: !0,
		tag: "tag:yaml.org,2002:int",
		format: "OCT",
		test: /^0o[0-7]+$/,
		resolve: (e, t, n) => intResolve(e, 2, 8, n),
		stringify: (e) => intStringify(e, 8, "0o")
	};
	let O = {
		identify: intIdentify,
		default: !0,
		tag: "tag:yaml.org,2002:int",
		test: /^[-+]?[0-9]+$/,
		resolve: (e, t, n) => intResolve(e, 0, 10, n),
		stringify: stringifyNumber
	};
	let k = {
		identify: (e) => intIdentify(e) && e >= 0,
		default: !0,
		tag: "tag:yaml.org,2002:int",
		format: "HEX",
		test: /^0x[0-9a-fA-F]+$/,
		resolve: (e, t, n) => intResolve(e, 2, 16, n),
		stringify: (e) => intStringify(e, 16, "0x")
	};
	let ee = [
		y,
		b,
		x,
		S,
		C,
		D,
		O,
		k,
		w,
		T,
		E
	];
	function schema_intIdentify(e) {
		return typeof e == "bigint" || Number.isInteger(e);
	}
	let stringifyJSON = ({ value: e }) => JSON.stringify(e);
	let te = [
		{
			identify: (e) => typeof e == "string",
			default: !0,
			tag: "tag:yaml.org,2002:str",
			resolve: (e) => e,
			stringify: stringifyJSON
		},
		{
			identify: (e) => e == null,
			createNode: () => new Scalar(null),
			default: !0,
			tag: "tag:yaml.org,2002:null",
			test: /^null$/,
			resolve: () => null,
			stringify: stringifyJSON
		},
		{
			identify: (e) => typeof e == "boolean",
			default: !0,
			tag: "tag:yaml.org,2002:bool",
			test: /^true$|^false$/,
			resolve: (e) => e === "true",
			stringify: stringifyJSON
		},
		{
			identify: schema_intIdentify,
			default: !0,
			tag: "tag:yaml.org,2002:int",
			test: /^-?(?:0|[1-9][0-9]*)$/,
			resolve: (e, t, { intAsBigInt: n }) => n ? BigInt(e) : parseInt(e, 10),
			stringify: ({ value: e }) => schema_intIdentify(e) ? e.toString() : JSON.stringify(e)
		},
		{
			identify: (e) => typeof e == "number",
			default: !0,
			tag: "tag:yaml.org,2002:float",
			test: /^-?(?:0|[1-9][0-9]*)(?:\.[0-9]*)?(?:[eE][-+]?[0-9]+)?$/,
			resolve: (e) => parseFloat(e),
			stringify: stringifyJSON
		}
	];
	let ne = [y, b].concat(te, {
		default: !0,
		tag: "",
		test: /^/,
		resolve(e, t) {
			t(`Unresolved plain scalar ${JSON.stringify(e)}`);
			return e;
		}
	});
	let A = {
		identify: (e) => e instanceof Uint8Array,
		default: !1,
		tag: "tag:yaml.org,2002:binary",
		resolve(e, t) {
			if (typeof atob == "function") {
				let t = atob(e.replace(/[\n\r]/g, ""));
				let n = new Uint8Array(t.length);
				for (let e = 0; e < t.length; ++e) n[e] = t.charCodeAt(e);
				return n;
			} else {
				t("This environment does not support reading binary tags; either Buffer or atob is required");
				return e;
			}
		},
		stringify({ comment: e, type: t, value: n }, r, i, a) {
			if (!n) return "";
			let o = n;
			let s;
			if (typeof btoa == "function") {
				let e = "";
				for (let t = 0; t < o.length; ++t) e += String.fromCharCode(o[t]);
				s = btoa(e);
			} else throw Error("This environment does not support writing binary tags; either Buffer or btoa is required");
			t ??= Scalar.BLOCK_LITERAL;
			if (t !== Scalar.QUOTE_DOUBLE) {
				let e = Math.max(r.options.lineWidth - r.indent.length, r.options.minContentWidth);
				let n = Math.ceil(s.length / e);
				let i = Array(n);
				for (let t = 0, r = 0; t < n; ++t, r += e) i[t] = s.substr(r, e);
				s = i.join(t === Scalar.BLOCK_LITERAL ? "\n" : " ");
			}
			return stringifyString_stringifyString({
				comment: e,
				type: t,
				value: s
			}, r, i, a);
		}
	};
	function resolvePairs(e, t) {
		if (isSeq(e)) for (let n = 0; n < e.items.length; ++n) {
			let r = e.items[n];
			if (isPair(r)) continue;
			else if (isMap(r)) {
				r.items.length > 1 && t("Each pair must have its own sequence indicator");
				let e = r.items[0] || new Pair(new Scalar(null));
				r.commentBefore && (e.key.commentBefore = e.key.commentBefore ? `${r.commentBefore}\n${e.key.commentBefore}` : r.commentBefore);
				if (r.comment) {
					let t = e.value ?? e.key;
					t.comment = t.comment ? `${r.comment}\n${t.comment}` : r.comment;
				}
				r = e;
			}
			e.items[n] = isPair(r) ? r : new Pair(r);
		}
		else t("Expected a sequence for this tag");
		return e;
	}
	function createPairs(e, t, n) {
		let { replacer: r } = n;
		let i = new YAMLSeq(e);
		i.tag = "tag:yaml.org,2002:pairs";
		let a = 0;
		if (t && Symbol.iterator in Object(t)) for (let e of t) {
			typeof r == "function" && (e = r.call(t, String(a++), e));
			let o, s;
			if (Array.isArray(e)) {
				if (e.length === 2) {
					o = e[0];
					s = e[1];
				} else throw TypeError(`Expected [key, value] tuple: ${e}`);
			} else if (e && e instanceof Object) {
				let t = Object.keys(e);
				if (t.length === 1) {
					o = t[0];
					s = e[o];
				} else throw TypeError(`Expected tuple with one key, not ${t.length} keys`);
			} else o = e;
			i.items.push(createPair(o, s, n));
		}
		return i;
	}
	let j = {
		collection: "seq",
		default: !1,
		tag: "tag:yaml.org,2002:pairs",
		resolve: resolvePairs,
		createNode: createPairs
	};
	class YAMLOMap extends YAMLSeq {
		constructor() {
			super();
			this.add = YAMLMap.prototype.add.bind(this);
			this.delete = YAMLMap.prototype.delete.bind(this);
			this.get = YAMLMap.prototype.get.bind(this);
			this.has = YAMLMap.prototype.has.bind(this);
			this.set = YAMLMap.prototype.set.bind(this);
			this.tag = YAMLOMap.tag;
		}
		toJSON(e, t) {
			if (!t) return super.toJSON(e);
			let n = new Map();
			t?.onCreate && t.onCreate(n);
			for (let e of this.items) {
				let r, i;
				if (isPair(e)) {
					r = toJS(e.key, "", t);
					i = toJS(e.value, r, t);
				} else r = toJS(e, "", t);
				if (n.has(r)) throw Error("Ordered maps must not include duplicate keys");
				n.set(r, i);
			}
			return n;
		}
		static from(e, t, n) {
			let r = createPairs(e, t, n);
			let i = new this();
			i.items = r.items;
			return i;
		}
	}
	YAMLOMap.tag = "tag:yaml.org,2002:omap";
	let M = {
		collection: "seq",
		identify: (e) => e instanceof Map,
		nodeClass: YAMLOMap,
		default: !1,
		tag: "tag:yaml.org,2002:omap",
		resolve(e, t) {
			let n = resolvePairs(e, t);
			let r = [];
			for (let { key: e } of n.items) isScalar(e) && (r.includes(e.value) ? t(`Ordered maps must not include duplicate keys: ${e.value}`) : r.push(e.value));
			return Object.assign(new YAMLOMap(), n);
		},
		createNode: (e, t, n) => YAMLOMap.from(e, t, n)
	};
	function boolStringify({ value: e, source: t }, n) {
		if (t && (e ? N : P).test.test(t)) return t;
		return e ? n.options.trueStr : n.options.falseStr;
	}
	let N = {
		identify: (e) => e === !0,
		default: !0,
		tag: "tag:yaml.org,2002:bool",
		test: /^(?:Y|y|[Yy]es|YES|[Tt]rue|TRUE|[Oo]n|ON)$/,
		resolve: () => new Scalar(!0),
		stringify: boolStringify
	};
	let P = {
		identify: (e) => e === !1,
		default: !0,
		tag: "tag:yaml.org,2002:bool",
		test: /^(?:N|n|[Nn]o|NO|[Ff]alse|FALSE|[Oo]ff|OFF)$/,
		resolve: () => new Scalar(!1),
		stringify: boolStringify
	};
	let re = {
		identify: (e) => typeof e == "number",
		default: !0,
		tag: "tag:yaml.org,2002:float",
		test: /^(?:[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)$/,
		resolve: (e) => e.slice(-3).toLowerCase() === "nan" ? NaN : e[0] === "-" ? -Infinity : Infinity,
		stringify: stringifyNumber
	};
	let F = {
		identify: (e) => typeof e == "number",
		default: !0,
		tag: "tag:yaml.org,2002:float",
		format: "EXP",
		test: /^[-+]?(?:[0-9][0-9_]*)?(?:\.[0-9_]*)?[eE][-+]?[0-9]+$/,
		resolve: (e) => parseFloat(e.replace(/_/g, "")),
		stringify(e) {
			let t = Number(e.value);
			return isFinite(t) ? t.toExponential() : stringifyNumber(e);
		}
	};
	let I = {
		identify: (e) => typeof e == "number",
		default: !0,
		tag: "tag:yaml.org,2002:float",
		test: /^[-+]?(?:[0-9][0-9_]*)?\.[0-9_]*$/,
		resolve(e) {
			let t = new Scalar(parseFloat(e.replace(/_/g, "")));
			let n = e.indexOf(".");
			if (n !== -1) {
				let r = e.substring(n + 1).replace(/_/g, "");
				r[r.length - 1] === "0" && (t.minFractionDigits = r.length);
			}
			return t;
		},
		stringify: stringifyNumber
	};
	let int_intIdentify = (e) => typeof e == "bigint" || Number.isInteger(e);
	function int_intResolve(e, t, n, { intAsBigInt: r }) {
		let i = e[0];
		(i === "-" || i === "+") && (t += 1);
		e = e.substring(t).replace(/_/g, "");
		if (r) {
			switch (n) {
				case 2:
					e = `0b${e}`;
					break;
				case 8:
					e = `0o${e}`;
					break;
				case 16: e = `0x${e}`;
			}
			let t = BigInt(e);
			return i === "-" ? BigInt(-1) * t : t;
		}
		let a = parseInt(e, n);
		return i === "-" ? -1 * a : a;
	}
	function int_intStringify(e, t, n) {
		let { value: r } = e;
		if (int_intIdentify(r)) {
			let e = r.toString(t);
			return r < 0 ? "-" + n + e.substr(1) : n + e;
		}
		return stringifyNumber(e);
	}
	let L = {
		identify: int_intIdentify,
		default: !0,
		tag: "tag:yaml.org,2002:int",
		format: "BIN",
		test: /^[-+]?0b[0-1_]+$/,
		resolve: (e, t, n) => int_intResolve(e, 2, 2, n),
		stringify: (e) => int_intStringify(e, 2, "0b")
	};
	let R = {
		identify: int_intIdentify,
		default: !0,
		tag: "tag:yaml.org,2002:int",
		format: "OCT",
		test: /^[-+]?0[0-7_]+$/,
		resolve: (e, t, n) => int_intResolve(e, 1, 8, n),
		stringify: (e) => int_intStringify(e, 8, "0")
	};
	let ie = {
		identify: int_intIdentify,
		default: !0,
		tag: "tag:yaml.org,2002:int",
		test: /^[-+]?[0-9][0-9_]*$/,
		resolve: (e, t, n) => int_intResolve(e, 0, 10, n),
		stringify: stringifyNumber
	};
	let ae = {
		identify: int_intIdentify,
		default: !0,
		tag: "tag:yaml.org,2002:int",
		format: "HEX",
		test: /^[-+]?0x[0-9a-fA-F_]+$/,
		resolve: (e, t, n) => int_intResolve(e, 2, 16, n),
		stringify: (e) => int_intStringify(e, 16, "0x")
	};
	class YAMLSet extends YAMLMap {
		constructor(e) {
			super(e);
			this.tag = YAMLSet.tag;
		}
		add(e) {
			let t;
			t = isPair(e) ? e : e && typeof e == "object" && "key" in e && "value" in e && e.value === null ? new Pair(e.key, null) : new Pair(e, null);
			findPair(this.items, t.key) || this.items.push(t);
		}
		get(e, t) {
			let n = findPair(this.items, e);
			return !t && isPair(n) ? isScalar(n.key) ? n.key.value : n.key : n;
		}
		set(e, t) {
			if (typeof t != "boolean") throw Error(`Expected boolean value for set(key, value) in a YAML set, not ${typeof t}`);
			let n = findPair(this.items, e);
			n && !t ? this.items.splice(this.items.indexOf(n), 1) : !n && t && this.items.push(new Pair(e));
		}
		toJSON(e, t) {
			return super.toJSON(e, t, Set);
		}
		toString(e, t, n) {
			if (!e) return JSON.stringify(this);
			if (this.hasAllNullValues(!0)) return super.toString(Object.assign({}, e, { allNullValues: !0 }), t, n);
			else throw Error("Set items must all have null values");
		}
		static from(e, t, n) {
			let { replacer: r } = n;
			let i = new this(e);
			if (t && Symbol.iterator in Object(t)) for (let e of t) {
				typeof r == "function" && (e = r.call(t, e, e));
				i.items.push(createPair(e, null, n));
			}
			return i;
		}
	}
	YAMLSet.tag = "tag:yaml.org,2002:set";
	let z = {
		collection: "map",
		identify: (e) => e instanceof Set,
		nodeClass: YAMLSet,
		default: !1,
		tag: "tag:yaml.org,2002:set",
		createNode: (e, t, n) => YAMLSet.from(e, t, n),
		resolve(e, t) {
			if (isMap(e)) {
				if (e.hasAllNullValues(!0)) return Object.assign(new YAMLSet(), e);
				else t("Set items must all have null values");
			} else t("Expected a mapping for this tag");
			return e;
		}
	};
	function parseSexagesimal(e, t) {
		let n = e[0];
		let r = n === "-" || n === "+" ? e.substring(1) : e;
		let num = (e) => t ? BigInt(e) : Number(e);
		let i = r.replace(/_/g, "").split(":").reduce((e, t) => e * num(60) + num(t), num(0));
		return n === "-" ? num(-1) * i : i;
	}
	function stringifySexagesimal(e) {
		let { value: t } = e;
		let num = (e) => e;
		if (typeof t == "bigint") num = (e) => BigInt(e);
		else if (isNaN(t) || !isFinite(t)) return stringifyNumber(e);
		let n = "";
		if (t < 0) {
			n = "-";
			t *= num(-1);
		}
		let r = num(60);
		let i = [t % r];
		if (t < 60) i.unshift(0);
		else {
			t = (t - i[0]) / r;
			i.unshift(t % r);
			if (t >= 60) {
				t = (t - i[0]) / r;
				i.unshift(t);
			}
		}
		return n + i.map((e) => String(e).padStart(2, "0")).join(":").replace(/000000\d*$/, "");
	}
	let B = {
		identify: (e) => typeof e == "bigint" || Number.isInteger(e),
		default: !0,
		tag: "tag:yaml.org,2002:int",
		format: "TIME",
		test: /^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+$/,
		resolve: (e, t, { intAsBigInt: n }) => parseSexagesimal(e, n),
		stringify: stringifySexagesimal
	};
	let V = {
		identify: (e) => typeof e == "number",
		default: !0,
		tag: "tag:yaml.org,2002:float",
		format: "TIME",
		test: /^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+\.[0-9_]*$/,
		resolve: (e) => parseSexagesimal(e, !1),
		stringify: stringifySexagesimal
	};
	let H = {
		identify: (e) => e instanceof Date,
		default: !0,
		tag: "tag:yaml.org,2002:timestamp",
		test: RegExp("^([0-9]{4})-([0-9]{1,2})-([0-9]{1,2})(?:(?:t|T|[ \\t]+)([0-9]{1,2}):([0-9]{1,2}):([0-9]{1,2}(\\.[0-9]+)?)(?:[ \\t]*(Z|[-+][012]?[0-9](?::[0-9]{2})?))?)?$"),
		resolve(e) {
			let t = e.match(H.test);
			if (!t) throw Error("!!timestamp expects a date, starting with yyyy-mm-dd");
			let [, n, r, i, a, o, s] = t.map(Number);
			let c = t[7] ? Number((t[7] + "00").substr(1, 3)) : 0;
			let l = Date.UTC(n, r - 1, i, a || 0, o || 0, s || 0, c);
			let u = t[8];
			if (u && u !== "Z") {
				let e = parseSexagesimal(u, !1);
				Math.abs(e) < 30 && (e *= 60);
				l -= 6e4 * e;
			}
			return new Date(l);
		},
		stringify: ({ value: e }) => e?.toISOString().replace(/(T00:00:00)?\.000Z$/, "") ?? ""
	};
	let U = [
		y,
		b,
		x,
		S,
		N,
		P,
		L,
		R,
		ie,
		ae,
		re,
		F,
		I,
		A,
		v,
		M,
		j,
		z,
		B,
		V,
		H
	];
	let W = new Map([
		["core", ee],
		["failsafe", [
			y,
			b,
			x
		]],
		["json", ne],
		["yaml11", U],
		["yaml-1.1", U]
	]);
	let G = {
		binary: A,
		bool: C,
		float: E,
		floatExp: T,
		floatNaN: w,
		floatTime: V,
		int: O,
		intHex: k,
		intOct: D,
		intTime: B,
		map: y,
		merge: v,
		null: S,
		omap: M,
		pairs: j,
		seq: b,
		set: z,
		timestamp: H
	};
	let K = {
		"tag:yaml.org,2002:binary": A,
		"tag:yaml.org,2002:merge": v,
		"tag:yaml.org,2002:omap": M,
		"tag:yaml.org,2002:pairs": j,
		"tag:yaml.org,2002:set": z,
		"tag:yaml.org,2002:timestamp": H
	};
	function getTags(e, t, n) {
		let r = W.get(t);
		if (r && !e) return n && !r.includes(v) ? r.concat(v) : r.slice();
		let i = r;
		if (!i) {
			if (Array.isArray(e)) i = [];
			else {
				let e = Array.from(W.keys()).filter((e) => e !== "yaml11").map((e) => JSON.stringify(e)).join(", ");
				throw Error(`Unknown schema "${t}"; use one of ${e} or define customTags array`);
			}
		}
		if (Array.isArray(e)) for (let t of e) i = i.concat(t);
		else typeof e == "function" && (i = e(i.slice()));
		n && (i = i.concat(v));
		return i.reduce((e, t) => {
			let n = typeof t == "string" ? G[t] : t;
			if (!n) {
				let e = JSON.stringify(t);
				let n = Object.keys(G).map((e) => JSON.stringify(e)).join(", ");
				throw Error(`Unknown custom tag ${e}; use one of ${n}`);
			}
			e.includes(n) || e.push(n);
			return e;
		}, []);
	}
	let sortMapEntriesByKey = (e, t) => e.key < t.key ? -1 : +(e.key > t.key);
	class Schema {
		constructor({ compat: e, customTags: t, merge: n, resolveKnownTags: r, schema: i, sortMapEntries: o, toStringDefaults: l }) {
			this.compat = Array.isArray(e) ? getTags(e, "compat") : e ? getTags(null, e) : null;
			this.name = typeof i == "string" && i || "core";
			this.knownTags = r ? K : {};
			this.tags = getTags(t, this.name, n);
			this.toStringOptions = l ?? null;
			Object.defineProperty(this, a, { value: y });
			Object.defineProperty(this, s, { value: x });
			Object.defineProperty(this, c, { value: b });
			this.sortMapEntries = typeof o == "function" ? o : o === !0 ? sortMapEntriesByKey : null;
		}
		clone() {
			let e = Object.create(Schema.prototype, Object.getOwnPropertyDescriptors(this));
			e.tags = this.tags.slice();
			return e;
		}
	}
	function stringifyDocument(e, t) {
		let n = [];
		let r = t.directives === !0;
		if (t.directives !== !1 && e.directives) {
			let t = e.directives.toString(e);
			if (t) {
				n.push(t);
				r = !0;
			} else e.directives.docStart && (r = !0);
		}
		r && n.push("---");
		let i = createStringifyContext(e, t);
		let { commentString: a } = i.options;
		if (e.commentBefore) {
			n.length !== 1 && n.unshift("");
			let t = a(e.commentBefore);
			n.unshift(indentComment(t, ""));
		}
		let o = !1;
		let s = null;
		if (e.contents) {
			if (isNode(e.contents)) {
				e.contents.spaceBefore && r && n.push("");
				if (e.contents.commentBefore) {
					let t = a(e.contents.commentBefore);
					n.push(indentComment(t, ""));
				}
				i.forceBlockIndent = !!e.comment;
				s = e.contents.comment;
			}
			let t = s ? void 0 : () => o = !0;
			let c = stringify(e.contents, i, () => s = null, t);
			s && (c += lineComment(c, "", a(s)));
			(c[0] === "|" || c[0] === ">") && n[n.length - 1] === "---" ? n[n.length - 1] = `--- ${c}` : n.push(c);
		} else n.push(stringify(e.contents, i));
		if (e.directives?.docEnd) {
			if (e.comment) {
				let t = a(e.comment);
				if (t.includes("\n")) {
					n.push("...");
					n.push(indentComment(t, ""));
				} else n.push(`... ${t}`);
			} else n.push("...");
		} else {
			let t = e.comment;
			t && o && (t = t.replace(/^\n+/, ""));
			if (t) {
				(!o || s) && n[n.length - 1] !== "" && n.push("");
				n.push(indentComment(a(t), ""));
			}
		}
		return n.join("\n") + "\n";
	}
	class Document_Document {
		constructor(e, t, n) {
			this.commentBefore = null;
			this.comment = null;
			this.errors = [];
			this.warnings = [];
			Object.defineProperty(this, l, { value: i });
			let r = null;
			if (typeof t == "function" || Array.isArray(t)) r = t;
			else if (n === void 0 && t) {
				n = t;
				t = void 0;
			}
			let a = Object.assign({
				intAsBigInt: !1,
				keepSourceTokens: !1,
				logLevel: "warn",
				prettyErrors: !0,
				strict: !0,
				stringKeys: !1,
				uniqueKeys: !0,
				version: "1.2"
			}, n);
			this.options = a;
			let { version: o } = a;
			if (n?._directives) {
				this.directives = n._directives.atDocument();
				this.directives.yaml.explicit && (o = this.directives.yaml.version);
			} else this.directives = new Directives({ version: o });
			this.setSchema(o, n);
			this.contents = e === void 0 ? null : this.createNode(e, r, n);
		}
		clone() {
			let e = Object.create(Document_Document.prototype, { [l]: { value: i } });
			e.commentBefore = this.commentBefore;
			e.comment = this.comment;
			e.errors = this.errors.slice();
			e.warnings = this.warnings.slice();
			e.options = Object.assign({}, this.options);
			this.directives && (e.directives = this.directives.clone());
			e.schema = this.schema.clone();
			e.contents = isNode(this.contents) ? this.contents.clone(e.schema) : this.contents;
			this.range && (e.range = this.range.slice());
			return e;
		}
		add(e) {
			assertCollection(this.contents) && this.contents.add(e);
		}
		addIn(e, t) {
			assertCollection(this.contents) && this.contents.addIn(e, t);
		}
		createAlias(e, t) {
			if (!e.anchor) {
				let n = anchorNames(this);
				e.anchor = !t || n.has(t) ? findNewAnchor(t || "a", n) : t;
			}
			return new Alias(e.anchor);
		}
		createNode(e, t, n) {
			let r;
			if (typeof t == "function") {
				e = t.call({ "": e }, "", e);
				r = t;
			} else if (Array.isArray(t)) {
				let keyToStr = (e) => typeof e == "number" || e instanceof String || e instanceof Number;
				let e = t.filter(keyToStr).map(String);
				e.length > 0 && (t = t.concat(e));
				r = t;
			} else if (n === void 0 && t) {
				n = t;
				t = void 0;
			}
			let { aliasDuplicateObjects: i, anchorPrefix: a, flow: o, keepUndefined: s, onTagObj: c, tag: l } = n ?? {};
			let { onAnchor: u, setAnchors: d, sourceObjects: f } = createNodeAnchors(this, a || "a");
			let p = {
				aliasDuplicateObjects: i ?? !0,
				keepUndefined: s ?? !1,
				onAnchor: u,
				onTagObj: c,
				replacer: r,
				schema: this.schema,
				sourceObjects: f
			};
			let m = createNode(e, l, p);
			o && isCollection(m) && (m.flow = !0);
			d();
			return m;
		}
		createPair(e, t, n = {}) {
			let r = this.createNode(e, null, n);
			let i = this.createNode(t, null, n);
			return new Pair(r, i);
		}
		delete(e) {
			return assertCollection(this.contents) ? this.contents.delete(e) : !1;
		}
		deleteIn(e) {
			if (isEmptyPath(e)) {
				if (this.contents == null) return !1;
				this.contents = null;
				return !0;
			}
			return assertCollection(this.contents) ? this.contents.deleteIn(e) : !1;
		}
		get(e, t) {
			return isCollection(this.contents) ? this.contents.get(e, t) : void 0;
		}
		getIn(e, t) {
			if (isEmptyPath(e)) return !t && isScalar(this.contents) ? this.contents.value : this.contents;
			return isCollection(this.contents) ? this.contents.getIn(e, t) : void 0;
		}
		has(e) {
			return isCollection(this.contents) ? this.contents.has(e) : !1;
		}
		hasIn(e) {
			if (isEmptyPath(e)) return this.contents !== void 0;
			return isCollection(this.contents) ? this.contents.hasIn(e) : !1;
		}
		set(e, t) {
			this.contents == null ? this.contents = collectionFromPath(this.schema, [e], t) : assertCollection(this.contents) && this.contents.set(e, t);
		}
		setIn(e, t) {
			isEmptyPath(e) ? this.contents = t : this.contents == null ? this.contents = collectionFromPath(this.schema, Array.from(e), t) : assertCollection(this.contents) && this.contents.setIn(e, t);
		}
		setSchema(e, t = {}) {
			typeof e == "number" && (e = String(e));
			let n;
			switch (e) {
				case "1.1":
					this.directives ? this.directives.yaml.version = "1.1" : this.directives = new Directives({ version: "1.1" });
					n = {
						resolveKnownTags: !1,
						schema: "yaml-1.1"
					};
					break;
				case "1.2":
				case "next":
					this.directives ? this.directives.yaml.version = e : this.directives = new Directives({ version: e });
					n = {
						resolveKnownTags: !0,
						schema: "core"
					};
					break;
				case null:
					this.directives && delete this.directives;
					n = null;
					break;
				default: {
					let t = JSON.stringify(e);
					throw Error(`Expected '1.1', '1.2' or null as first argument, but found: ${t}`);
				}
			}
			if (t.schema instanceof Object) this.schema = t.schema;
			else if (n) this.schema = new Schema(Object.assign(n, t));
			else throw Error("With a null YAML version, the { schema: Schema } option is required");
		}
		toJS({ json: e, jsonArg: t, mapAsMap: n, maxAliasCount: r, onAnchor: i, reviver: a } = {}) {
			let o = {
				anchors: new Map(),
				doc: this,
				keep: !e,
				mapAsMap: n === !0,
				mapKeyWarned: !1,
				maxAliasCount: typeof r == "number" ? r : 100
			};
			let s = toJS(this.contents, t ?? "", o);
			if (typeof i == "function") for (let { count: e, res: t } of o.anchors.values()) i(t, e);
			return typeof a == "function" ? applyReviver(a, { "": s }, "", s) : s;
		}
		toJSON(e, t) {
			return this.toJS({
				json: !0,
				jsonArg: e,
				mapAsMap: !1,
				onAnchor: t
			});
		}
		toString(e = {}) {
			if (this.errors.length > 0) throw Error("Document with errors cannot be stringified");
			if ("indent" in e && (!Number.isInteger(e.indent) || Number(e.indent) <= 0)) {
				let t = JSON.stringify(e.indent);
				throw Error(`"indent" option must be a positive integer, not ${t}`);
			}
			return stringifyDocument(this, e);
		}
	}
	function assertCollection(e) {
		if (isCollection(e)) return !0;
		throw Error("Expected a YAML collection as document contents");
	}
	class YAMLError extends Error {
		constructor(e, t, n, r) {
			super();
			this.name = e;
			this.code = n;
			this.message = r;
			this.pos = t;
		}
	}
	class errors_YAMLParseError extends YAMLError {
		constructor(e, t, n) {
			super("YAMLParseError", e, t, n);
		}
	}
	class YAMLWarning extends YAMLError {
		constructor(e, t, n) {
			super("YAMLWarning", e, t, n);
		}
	}
	let errors_prettifyError = (e, t) => (n) => {
		if (n.pos[0] === -1) return;
		n.linePos = n.pos.map((e) => t.linePos(e));
		let { line: r, col: i } = n.linePos[0];
		n.message += ` at line ${r}, column ${i}`;
		let a = i - 1;
		let o = e.substring(t.lineStarts[r - 1], t.lineStarts[r]).replace(/[\n\r]+$/, "");
		if (a >= 60 && o.length > 80) {
			let e = Math.min(a - 39, o.length - 79);
			o = "…" + o.substring(e);
			a -= e - 1;
		}
		o.length > 80 && (o = o.substring(0, 79) + "…");
		if (r > 1 && /^ *$/.test(o.substring(0, a))) {
			let n = e.substring(t.lineStarts[r - 2], t.lineStarts[r - 1]);
			n.length > 80 && (n = n.substring(0, 79) + "…\n");
			o = n + o;
		}
		if (/[^ ]/.test(o)) {
			let e = 1;
			let t = n.linePos[1];
			t?.line === r && t.col > i && (e = Math.max(1, Math.min(t.col - i, 80 - a)));
			let s = " ".repeat(a) + "^".repeat(e);
			n.message += `:\n\n${o}\n${s}\n`;
		}
	};
	function resolveProps(e, { flow: t, indicator: n, next: r, offset: i, onError: a, parentIndent: o, startOnNewline: s }) {
		let c = !1;
		let l = s;
		let u = s;
		let d = "";
		let f = "";
		let p = !1;
		let m = !1;
		let h = null;
		let g = null;
		let _ = null;
		let v = null;
		let y = null;
		let b = null;
		let x = null;
		for (let i of e) {
			if (m) {
				i.type !== "space" && i.type !== "newline" && i.type !== "comma" && a(i.offset, "MISSING_CHAR", "Tags and anchors must be separated from the next token by white space");
				m = !1;
			}
			if (h) {
				l && i.type !== "comment" && i.type !== "newline" && a(h, "TAB_AS_INDENT", "Tabs are not allowed as indentation");
				h = null;
			}
			switch (i.type) {
				case "space":
					!t && (n !== "doc-start" || r?.type !== "flow-collection") && i.source.includes("	") && (h = i);
					u = !0;
					break;
				case "comment": {
					u || a(i, "MISSING_CHAR", "Comments must be separated from other tokens by white space characters");
					let e = i.source.substring(1) || " ";
					d ? d += f + e : d = e;
					f = "";
					l = !1;
					break;
				}
				case "newline":
					l ? d ? d += i.source : b && n === "seq-item-ind" || (c = !0) : f += i.source;
					l = !0;
					p = !0;
					(g || _) && (v = i);
					u = !0;
					break;
				case "anchor":
					g && a(i, "MULTIPLE_ANCHORS", "A node can have at most one anchor");
					i.source.endsWith(":") && a(i.offset + i.source.length - 1, "BAD_ALIAS", "Anchor ending in : is ambiguous", !0);
					g = i;
					x ??= i.offset;
					l = !1;
					u = !1;
					m = !0;
					break;
				case "tag":
					_ && a(i, "MULTIPLE_TAGS", "A node can have at most one tag");
					_ = i;
					x ??= i.offset;
					l = !1;
					u = !1;
					m = !0;
					break;
				case n:
					(g || _) && a(i, "BAD_PROP_ORDER", `Anchors and tags must be after the ${i.source} indicator`);
					b && a(i, "UNEXPECTED_TOKEN", `Unexpected ${i.source} in ${t ?? "collection"}`);
					b = i;
					l = n === "seq-item-ind" || n === "explicit-key-ind";
					u = !1;
					break;
				case "comma": if (t) {
					y && a(i, "UNEXPECTED_TOKEN", `Unexpected , in ${t}`);
					y = i;
					l = !1;
					u = !1;
					break;
				}
				default:
					a(i, "UNEXPECTED_TOKEN", `Unexpected ${i.type} token`);
					l = !1;
					u = !1;
			}
		}
		let S = e[e.length - 1];
		let C = S ? S.offset + S.source.length : i;
		m && r && r.type !== "space" && r.type !== "newline" && r.type !== "comma" && (r.type !== "scalar" || r.source !== "") && a(r.offset, "MISSING_CHAR", "Tags and anchors must be separated from the next token by white space");
		h && (l && h.indent <= o || r?.type === "block-map" || r?.type === "block-seq") && a(h, "TAB_AS_INDENT", "Tabs are not allowed as indentation");
		return {
			comma: y,
			found: b,
			spaceBefore: c,
			comment: d,
			hasNewline: p,
			anchor: g,
			tag: _,
			newlineAfterProp: v,
			end: C,
			start: x ?? C
		};
	}
	function containsNewline(e) {
		if (!e) return null;
		switch (e.type) {
			case "alias":
			case "scalar":
			case "double-quoted-scalar":
			case "single-quoted-scalar":
				if (e.source.includes("\n")) return !0;
				if (e.end) {
					for (let t of e.end) if (t.type === "newline") return !0;
				}
				return !1;
			case "flow-collection":
				for (let t of e.items) {
					for (let e of t.start) if (e.type === "newline") return !0;
					if (t.sep) {
						for (let e of t.sep) if (e.type === "newline") return !0;
					}
					if (containsNewline(t.key) || containsNewline(t.value)) return !0;
				}
				return !1;
			default: return !0;
		}
	}
	function flowIndentCheck(e, t, n) {
		if (t?.type === "flow-collection") {
			let r = t.end[0];
			r.indent === e && (r.source === "]" || r.source === "}") && containsNewline(t) && n(r, "BAD_INDENT", "Flow end indicator should be more indented than parent", !0);
		}
	}
	function mapIncludes(e, t, n) {
		let { uniqueKeys: r } = e.options;
		if (r === !1) return !1;
		let i = typeof r == "function" ? r : (e, t) => e === t || isScalar(e) && isScalar(t) && e.value === t.value;
		return t.some((e) => i(e.key, n));
	}
	let q = "All mapping items must start at the same column";
	function resolveBlockMap({ composeNode: e, composeEmptyNode: t }, n, r, i, a) {
		let o = new ((a?.nodeClass) ?? YAMLMap)(n.schema);
		n.atRoot &&= !1;
		let s = r.offset;
		let c = null;
		for (let a of r.items) {
			let { start: l, key: u, sep: d, value: f } = a;
			let p = resolveProps(l, {
				indicator: "explicit-key-ind",
				next: u ?? d?.[0],
				offset: s,
				onError: i,
				parentIndent: r.indent,
				startOnNewline: !0
			});
			let m = !p.found;
			if (m) {
				u && (u.type === "block-seq" ? i(s, "BLOCK_AS_IMPLICIT_KEY", "A block sequence may not be used as an implicit map key") : "indent" in u && u.indent !== r.indent && i(s, "BAD_INDENT", q));
				if (!p.anchor && !p.tag && !d) {
					c = p.end;
					p.comment && (o.comment ? o.comment += "\n" + p.comment : o.comment = p.comment);
					continue;
				}
				(p.newlineAfterProp || containsNewline(u)) && i(u ?? l[l.length - 1], "MULTILINE_IMPLICIT_KEY", "Implicit keys need to be on a single line");
			} else p.found?.indent !== r.indent && i(s, "BAD_INDENT", q);
			n.atKey = !0;
			let h = p.end;
			let g = u ? e(n, u, p, i) : t(n, h, l, null, p, i);
			n.schema.compat && flowIndentCheck(r.indent, u, i);
			n.atKey = !1;
			mapIncludes(n, o.items, g) && i(h, "DUPLICATE_KEY", "Map keys must be unique");
			let _ = resolveProps(d ?? [], {
				indicator: "map-value-ind",
				next: f,
				offset: g.range[2],
				onError: i,
				parentIndent: r.indent,
				startOnNewline: !u || u.type === "block-scalar"
			});
			s = _.end;
			if (_.found) {
				if (m) {
					f?.type === "block-map" && !_.hasNewline && i(s, "BLOCK_AS_IMPLICIT_KEY", "Nested mappings are not allowed in compact mappings");
					n.options.strict && p.start < _.found.offset - 1024 && i(g.range, "KEY_OVER_1024_CHARS", "The : indicator must be at most 1024 chars after the start of an implicit block mapping key");
				}
				let c = f ? e(n, f, _, i) : t(n, s, d, null, _, i);
				n.schema.compat && flowIndentCheck(r.indent, f, i);
				s = c.range[2];
				let l = new Pair(g, c);
				n.options.keepSourceTokens && (l.srcToken = a);
				o.items.push(l);
			} else {
				m && i(g.range, "MISSING_CHAR", "Implicit map keys need to be followed by map values");
				_.comment && (g.comment ? g.comment += "\n" + _.comment : g.comment = _.comment);
				let e = new Pair(g);
				n.options.keepSourceTokens && (e.srcToken = a);
				o.items.push(e);
			}
		}
		c && c < s && i(c, "IMPOSSIBLE", "Map comment with trailing content");
		o.range = [
			r.offset,
			s,
			c ?? s
		];
		return o;
	}
	function resolveBlockSeq({ composeNode: e, composeEmptyNode: t }, n, r, i, a) {
		let o = new ((a?.nodeClass) ?? YAMLSeq)(n.schema);
		n.atRoot &&= !1;
		n.atKey &&= !1;
		let s = r.offset;
		let c = null;
		for (let { start: a, value: l } of r.items) {
			let u = resolveProps(a, {
				indicator: "seq-item-ind",
				next: l,
				offset: s,
				onError: i,
				parentIndent: r.indent,
				startOnNewline: !0
			});
			if (!u.found) {
				if (u.anchor || u.tag || l) l?.type === "block-seq" ? i(u.end, "BAD_INDENT", "All sequence items must start at the same column") : i(s, "MISSING_CHAR", "Sequence item without - indicator");
				else {
					c = u.end;
					u.comment && (o.comment = u.comment);
					continue;
				}
			}
			let d = l ? e(n, l, u, i) : t(n, u.end, a, null, u, i);
			n.schema.compat && flowIndentCheck(r.indent, l, i);
			s = d.range[2];
			o.items.push(d);
		}
		o.range = [
			r.offset,
			s,
			c ?? s
		];
		return o;
	}
	function resolveEnd(e, t, n, r) {
		let i = "";
		if (e) {
			let a = !1;
			let o = "";
			for (let s of e) {
				let { source: e, type: c } = s;
				switch (c) {
					case "space":
						a = !0;
						break;
					case "comment": {
						n && !a && r(s, "MISSING_CHAR", "Comments must be separated from other tokens by white space characters");
						let t = e.substring(1) || " ";
						i ? i += o + t : i = t;
						o = "";
						break;
					}
					case "newline":
						i && (o += e);
						a = !0;
						break;
					default: r(s, "UNEXPECTED_TOKEN", `Unexpected ${c} at node end`);
				}
				t += e.length;
			}
		}
		return {
			comment: i,
			offset: t
		};
	}
	let J = "Block collections are not allowed within flow collections";
	let isBlock = (e) => e && (e.type === "block-map" || e.type === "block-seq");
	function resolveFlowCollection({ composeNode: e, composeEmptyNode: t }, n, r, i, a) {
		let o = r.start.source === "{";
		let s = o ? "flow map" : "flow sequence";
		let c = new ((a?.nodeClass) ?? (o ? YAMLMap : YAMLSeq))(n.schema);
		c.flow = !0;
		let l = n.atRoot;
		l && (n.atRoot = !1);
		n.atKey &&= !1;
		let u = r.offset + r.start.source.length;
		for (let a = 0; a < r.items.length; ++a) {
			let l = r.items[a];
			let { start: d, key: f, sep: p, value: m } = l;
			let h = resolveProps(d, {
				flow: s,
				indicator: "explicit-key-ind",
				next: f ?? p?.[0],
				offset: u,
				onError: i,
				parentIndent: r.indent,
				startOnNewline: !1
			});
			if (!h.found) {
				if (!h.anchor && !h.tag && !p && !m) {
					a === 0 && h.comma ? i(h.comma, "UNEXPECTED_TOKEN", `Unexpected , in ${s}`) : a < r.items.length - 1 && i(h.start, "UNEXPECTED_TOKEN", `Unexpected empty item in ${s}`);
					h.comment && (c.comment ? c.comment += "\n" + h.comment : c.comment = h.comment);
					u = h.end;
					continue;
				}
				!o && n.options.strict && containsNewline(f) && i(f, "MULTILINE_IMPLICIT_KEY", "Implicit keys of flow sequence pairs need to be on a single line");
			}
			if (a === 0) h.comma && i(h.comma, "UNEXPECTED_TOKEN", `Unexpected , in ${s}`);
			else {
				h.comma || i(h.start, "MISSING_CHAR", `Missing , between ${s} items`);
				if (h.comment) {
					let e = "";
					loop: for (let t of d) switch (t.type) {
						case "comma":
						case "space": break;
						case "comment":
							e = t.source.substring(1);
							break loop;
						default: break loop;
					}
					if (e) {
						let t = c.items[c.items.length - 1];
						isPair(t) && (t = t.value ?? t.key);
						t.comment ? t.comment += "\n" + e : t.comment = e;
						h.comment = h.comment.substring(e.length + 1);
					}
				}
			}
			if (!o && !p && !h.found) {
				let r = m ? e(n, m, h, i) : t(n, h.end, p, null, h, i);
				c.items.push(r);
				u = r.range[2];
				isBlock(m) && i(r.range, "BLOCK_IN_FLOW", J);
			} else {
				n.atKey = !0;
				let a = h.end;
				let g = f ? e(n, f, h, i) : t(n, a, d, null, h, i);
				isBlock(f) && i(g.range, "BLOCK_IN_FLOW", J);
				n.atKey = !1;
				let _ = resolveProps(p ?? [], {
					flow: s,
					indicator: "map-value-ind",
					next: m,
					offset: g.range[2],
					onError: i,
					parentIndent: r.indent,
					startOnNewline: !1
				});
				if (_.found) {
					if (!o && !h.found && n.options.strict) {
						if (p) for (let e of p) {
							if (e === _.found) break;
							if (e.type === "newline") {
								i(e, "MULTILINE_IMPLICIT_KEY", "Implicit keys of flow sequence pairs need to be on a single line");
								break;
							}
						}
						h.start < _.found.offset - 1024 && i(_.found, "KEY_OVER_1024_CHARS", "The : indicator must be at most 1024 chars after the start of an implicit flow sequence key");
					}
				} else m && ("source" in m && m.source?.[0] === ":" ? i(m, "MISSING_CHAR", `Missing space after : in ${s}`) : i(_.start, "MISSING_CHAR", `Missing , or : between ${s} items`));
				let v = m ? e(n, m, _, i) : _.found ? t(n, _.end, p, null, _, i) : null;
				v ? isBlock(m) && i(v.range, "BLOCK_IN_FLOW", J) : _.comment && (g.comment ? g.comment += "\n" + _.comment : g.comment = _.comment);
				let y = new Pair(g, v);
				n.options.keepSourceTokens && (y.srcToken = l);
				if (o) {
					let e = c;
					mapIncludes(n, e.items, g) && i(a, "DUPLICATE_KEY", "Map keys must be unique");
					e.items.push(y);
				} else {
					let e = new YAMLMap(n.schema);
					e.flow = !0;
					e.items.push(y);
					let t = (v ?? g).range;
					e.range = [
						g.range[0],
						t[1],
						t[2]
					];
					c.items.push(e);
				}
				u = v ? v.range[2] : _.end;
			}
		}
		let d = o ? "}" : "]";
		let [f, ...p] = r.end;
		let m = u;
		if (f?.source === d) m = f.offset + f.source.length;
		else {
			let e = s[0].toUpperCase() + s.substring(1);
			let t = l ? `${e} must end with a ${d}` : `${e} in block collection must be sufficiently indented and end with a ${d}`;
			i(u, l ? "MISSING_CHAR" : "BAD_INDENT", t);
			f && f.source.length !== 1 && p.unshift(f);
		}
		if (p.length > 0) {
			let e = resolveEnd(p, m, n.options.strict, i);
			e.comment && (c.comment ? c.comment += "\n" + e.comment : c.comment = e.comment);
			c.range = [
				r.offset,
				m,
				e.offset
			];
		} else c.range = [
			r.offset,
			m,
			m
		];
		return c;
	}
	function resolveCollection(e, t, n, r, i, a) {
		let o = n.type === "block-map" ? resolveBlockMap(e, t, n, r, a) : n.type === "block-seq" ? resolveBlockSeq(e, t, n, r, a) : resolveFlowCollection(e, t, n, r, a);
		let s = o.constructor;
		if (i === "!" || i === s.tagName) {
			o.tag = s.tagName;
			return o;
		}
		i && (o.tag = i);
		return o;
	}
	function composeCollection(e, t, n, r, i) {
		let a = r.tag;
		let o = a ? t.directives.tagName(a.source, (e) => i(a, "TAG_RESOLVE_FAILED", e)) : null;
		if (n.type === "block-seq") {
			let { anchor: e, newlineAfterProp: t } = r;
			let n = e && a ? e.offset > a.offset ? e : a : e ?? a;
			n && (!t || t.offset < n.offset) && i(n, "MISSING_CHAR", "Missing newline after block sequence props");
		}
		let s = n.type === "block-map" ? "map" : n.type === "block-seq" ? "seq" : n.start.source === "{" ? "map" : "seq";
		if (!a || !o || o === "!" || o === YAMLMap.tagName && s === "map" || o === YAMLSeq.tagName && s === "seq") return resolveCollection(e, t, n, i, o);
		let c = t.schema.tags.find((e) => e.tag === o && e.collection === s);
		if (!c) {
			let r = t.schema.knownTags[o];
			if (r?.collection === s) {
				t.schema.tags.push(Object.assign({}, r, { default: !1 }));
				c = r;
			} else {
				r ? i(a, "BAD_COLLECTION_TYPE", `${r.tag} used for ${s} collection, but expects ${r.collection ?? "scalar"}`, !0) : i(a, "TAG_RESOLVE_FAILED", `Unresolved tag: ${o}`, !0);
				return resolveCollection(e, t, n, i, o);
			}
		}
		let l = resolveCollection(e, t, n, i, o, c);
		let u = c.resolve?.(l, (e) => i(a, "TAG_RESOLVE_FAILED", e), t.options) ?? l;
		let d = isNode(u) ? u : new Scalar(u);
		d.range = l.range;
		d.tag = o;
		c?.format && (d.format = c.format);
		return d;
	}
	function resolve_block_scalar_resolveBlockScalar(e, t, n) {
		let r = t.offset;
		let i = parseBlockScalarHeader(t, e.options.strict, n);
		if (!i) return {
			value: "",
			type: null,
			comment: "",
			range: [
				r,
				r,
				r
			]
		};
		let a = i.mode === ">" ? Scalar.BLOCK_FOLDED : Scalar.BLOCK_LITERAL;
		let o = t.source ? splitLines(t.source) : [];
		let s = o.length;
		for (let e = o.length - 1; e >= 0; --e) {
			let t = o[e][1];
			if (t === "" || t === "\r") s = e;
			else break;
		}
		if (s === 0) {
			let e = i.chomp === "+" && o.length > 0 ? "\n".repeat(Math.max(1, o.length - 1)) : "";
			let n = r + i.length;
			t.source && (n += t.source.length);
			return {
				value: e,
				type: a,
				comment: i.comment,
				range: [
					r,
					n,
					n
				]
			};
		}
		let c = t.indent + i.indent;
		let l = t.offset + i.length;
		let u = 0;
		for (let t = 0; t < s; ++t) {
			let [r, a] = o[t];
			if (a === "" || a === "\r") i.indent === 0 && r.length > c && (c = r.length);
			else {
				r.length < c && n(l + r.length, "MISSING_CHAR", "Block scalars with more-indented leading empty lines must use an explicit indentation indicator");
				i.indent === 0 && (c = r.length);
				u = t;
				c === 0 && !e.atRoot && n(l, "BAD_INDENT", "Block scalar values in collections must be indented");
				break;
			}
			l += r.length + a.length + 1;
		}
		for (let e = o.length - 1; e >= s; --e) o[e][0].length > c && (s = e + 1);
		let d = "";
		let f = "";
		let p = !1;
		for (let e = 0; e < u; ++e) d += o[e][0].slice(c) + "\n";
		for (let e = u; e < s; ++e) {
			let [t, r] = o[e];
			l += t.length + r.length + 1;
			let s = r[r.length - 1] === "\r";
			s && (r = r.slice(0, -1));
			if (r && t.length < c) {
				let e = `Block scalar lines must not be less indented than their ${i.indent ? "explicit indentation indicator" : "first line"}`;
				n(l - r.length - (s ? 2 : 1), "BAD_INDENT", e);
				t = "";
			}
			if (a === Scalar.BLOCK_LITERAL) {
				d += f + t.slice(c) + r;
				f = "\n";
			} else if (t.length > c || r[0] === "	") {
				f === " " ? f = "\n" : !p && f === "\n" && (f = "\n\n");
				d += f + t.slice(c) + r;
				f = "\n";
				p = !0;
			} else if (r === "") f === "\n" ? d += "\n" : f = "\n";
			else {
				d += f + r;
				f = " ";
				p = !1;
			}
		}
		switch (i.chomp) {
			case "-": break;
			case "+":
				for (let e = s; e < o.length; ++e) d += "\n" + o[e][0].slice(c);
				d[d.length - 1] !== "\n" && (d += "\n");
				break;
			default: d += "\n";
		}
		let m = r + i.length + t.source.length;
		return {
			value: d,
			type: a,
			comment: i.comment,
			range: [
				r,
				m,
				m
			]
		};
	}
	function parseBlockScalarHeader({ offset: e, props: t }, n, r) {
		if (t[0].type !== "block-scalar-header") {
			r(t[0], "IMPOSSIBLE", "Block scalar header not found");
			return null;
		}
		let { source: i } = t[0];
		let a = i[0];
		let o = 0;
		let s = "";
		let c = -1;
		for (let t = 1; t < i.length; ++t) {
			let n = i[t];
			if (!s && (n === "-" || n === "+")) s = n;
			else {
				let r = Number(n);
				!o && r ? o = r : c === -1 && (c = e + t);
			}
		}
		c !== -1 && r(c, "UNEXPECTED_TOKEN", `Block scalar header includes extra characters: ${i}`);
		let l = !1;
		let u = "";
		let d = i.length;
		for (let e = 1; e < t.length; ++e) {
			let i = t[e];
			switch (i.type) {
				case "space": l = !0;
				case "newline":
					d += i.source.length;
					break;
				case "comment":
					n && !l && r(i, "MISSING_CHAR", "Comments must be separated from other tokens by white space characters");
					d += i.source.length;
					u = i.source.substring(1);
					break;
				case "error":
					r(i, "UNEXPECTED_TOKEN", i.message);
					d += i.source.length;
					break;
				default: {
					r(i, "UNEXPECTED_TOKEN", `Unexpected token in block scalar header: ${i.type}`);
					let e = i.source;
					e && typeof e == "string" && (d += e.length);
				}
			}
		}
		return {
			mode: a,
			indent: o,
			chomp: s,
			comment: u,
			length: d
		};
	}
	function splitLines(e) {
		let t = e.split(/\n( *)/);
		let n = t[0];
		let r = n.match(/^( *)/);
		let i = [r?.[1] ? [r[1], n.slice(r[1].length)] : ["", n]];
		for (let e = 1; e < t.length; e += 2) i.push([t[e], t[e + 1]]);
		return i;
	}
	function resolve_flow_scalar_resolveFlowScalar(e, t, n) {
		let { offset: r, type: i, source: a, end: o } = e;
		let s;
		let c;
		let _onError = (e, t, i) => n(r + e, t, i);
		switch (i) {
			case "scalar":
				s = Scalar.PLAIN;
				c = plainValue(a, _onError);
				break;
			case "single-quoted-scalar":
				s = Scalar.QUOTE_SINGLE;
				c = singleQuotedValue(a, _onError);
				break;
			case "double-quoted-scalar":
				s = Scalar.QUOTE_DOUBLE;
				c = doubleQuotedValue(a, _onError);
				break;
			default:
				n(e, "UNEXPECTED_TOKEN", `Expected a flow scalar value, but found: ${i}`);
				return {
					value: "",
					type: null,
					comment: "",
					range: [
						r,
						r + a.length,
						r + a.length
					]
				};
		}
		let l = r + a.length;
		let u = resolveEnd(o, l, t, n);
		return {
			value: c,
			type: s,
			comment: u.comment,
			range: [
				r,
				l,
				u.offset
			]
		};
	}
	function plainValue(e, t) {
		let n = "";
		switch (e[0]) {
			case "	":
				n = "a tab character";
				break;
			case ",":
				n = "flow indicator character ,";
				break;
			case "%":
				n = "directive indicator character %";
				break;
			case "|":
			case ">":
				n = `block scalar indicator ${e[0]}`;
				break;
			case "@":
			case "`": n = `reserved character ${e[0]}`;
		}
		n && t(0, "BAD_SCALAR_START", `Plain value cannot start with ${n}`);
		return unfoldLines(e);
	}
	function singleQuotedValue(e, t) {
		(e[e.length - 1] !== "'" || e.length === 1) && t(e.length, "MISSING_CHAR", "Missing closing 'quote");
		return unfoldLines(e.slice(1, -1)).replace(/''/g, "'");
	}
	function unfoldLines(e) {
		let t = /(.*?)\r?\n/sy;
		let n = t.exec(e);
		if (!n) return e;
		let r, i;
		try {
			r = RegExp("(?<![ 	])[ 	]+$");
			i = RegExp("^[ 	]+|(?<![ 	])[ 	]+$", "g");
		} catch {
			r = /[ \t]+$/;
			i = /^[ \t]+|[ \t]+$/g;
		}
		let a = n[1].replace(r, "");
		let o = " ";
		let s = t.lastIndex;
		for (; n = t.exec(e);) {
			let e = n[1].replace(i, "");
			if (e === "") o === "\n" ? a += o : o = "\n";
			else {
				a += o + e;
				o = " ";
			}
			s = t.lastIndex;
		}
		let c = /[ \t]*(.*)/sy;
		c.lastIndex = s;
		n = c.exec(e);
		return a + o + (n?.[1] ?? "");
	}
	function doubleQuotedValue(e, t) {
		let n = "";
		for (let r = 1; r < e.length - 1; ++r) {
			let i = e[r];
			if (i === "\r" && e[r + 1] === "\n") continue;
			if (i === "\n") {
				let { fold: t, offset: i } = foldNewline(e, r);
				n += t;
				r = i;
			} else if (i === "\\") {
				let i = e[++r];
				let a = oe[i];
				if (a) n += a;
				else if (i === "\n") {
					i = e[r + 1];
					for (; i === " " || i === "	";) i = e[++r + 1];
				} else if (i === "\r" && e[r + 1] === "\n") {
					i = e[++r + 1];
					for (; i === " " || i === "	";) i = e[++r + 1];
				} else if (i === "x" || i === "u" || i === "U") {
					let a = i === "x" ? 2 : i === "u" ? 4 : 8;
					n += parseCharCode(e, r + 1, a, t);
					r += a;
				} else {
					let i = e.substr(r - 1, 2);
					t(r - 1, "BAD_DQ_ESCAPE", `Invalid escape sequence ${i}`);
					n += i;
				}
			} else if (i === " " || i === "	") {
				let t = r;
				let a = e[r + 1];
				for (; a === " " || a === "	";) a = e[++r + 1];
				a !== "\n" && (a !== "\r" || e[r + 2] !== "\n") && (n += r > t ? e.slice(t, r + 1) : i);
			} else n += i;
		}
		(e[e.length - 1] !== "\"" || e.length === 1) && t(e.length, "MISSING_CHAR", "Missing closing \"quote");
		return n;
	}
	function foldNewline(e, t) {
		let n = "";
		let r = e[t + 1];
		for (; (r === " " || r === "	" || r === "\n" || r === "\r") && (r !== "\r" || e[t + 2] === "\n");) {
			r === "\n" && (n += "\n");
			t += 1;
			r = e[t + 1];
		}
		n ||= " ";
		return {
			fold: n,
			offset: t
		};
	}
	let oe = {
		0: "\0",
		a: "\x07",
		b: "\b",
		e: "\x1B",
		f: "\f",
		n: "\n",
		r: "\r",
		t: "	",
		v: "\v",
		N: "",
		_: "\xA0",
		L: "\u2028",
		P: "\u2029",
		" ": " ",
		"\"": "\"",
		"/": "/",
		"\\": "\\",
		"	": "	"
	};
	function parseCharCode(e, t, n, r) {
		let i = e.substr(t, n);
		let a = i.length === n && /^[0-9a-fA-F]+$/.test(i) ? parseInt(i, 16) : NaN;
		try {
			return String.fromCodePoint(a);
		} catch {
			let i = e.substr(t - 2, n + 2);
			r(t - 2, "BAD_DQ_ESCAPE", `Invalid escape sequence ${i}`);
			return i;
		}
	}
	function composeScalar(e, t, n, r) {
		let { value: i, type: a, comment: o, range: c } = t.type === "block-scalar" ? resolve_block_scalar_resolveBlockScalar(e, t, r) : resolve_flow_scalar_resolveFlowScalar(t, e.options.strict, r);
		let l = n ? e.directives.tagName(n.source, (e) => r(n, "TAG_RESOLVE_FAILED", e)) : null;
		let u;
		u = e.options.stringKeys && e.atKey ? e.schema[s] : l ? findScalarTagByName(e.schema, i, l, n, r) : t.type === "scalar" ? findScalarTagByTest(e, i, t, r) : e.schema[s];
		let d;
		try {
			let a = u.resolve(i, (e) => r(n ?? t, "TAG_RESOLVE_FAILED", e), e.options);
			d = isScalar(a) ? a : new Scalar(a);
		} catch (e) {
			let a = e instanceof Error ? e.message : String(e);
			r(n ?? t, "TAG_RESOLVE_FAILED", a);
			d = new Scalar(i);
		}
		d.range = c;
		d.source = i;
		a && (d.type = a);
		l && (d.tag = l);
		u.format && (d.format = u.format);
		o && (d.comment = o);
		return d;
	}
	function findScalarTagByName(e, t, n, r, i) {
		if (n === "!") return e[s];
		let a = [];
		for (let t of e.tags) if (!t.collection && t.tag === n) {
			if (t.default && t.test) a.push(t);
			else return t;
		}
		for (let e of a) if (e.test?.test(t)) return e;
		let o = e.knownTags[n];
		if (o && !o.collection) {
			e.tags.push(Object.assign({}, o, {
				default: !1,
				test: void 0
			}));
			return o;
		}
		i(r, "TAG_RESOLVE_FAILED", `Unresolved tag: ${n}`, n !== "tag:yaml.org,2002:str");
		return e[s];
	}
	function findScalarTagByTest({ atKey: e, directives: t, schema: n }, r, i, a) {
		let o = n.tags.find((t) => (t.default === !0 || e && t.default === "key") && t.test?.test(r)) || n[s];
		if (n.compat) {
			let e = n.compat.find((e) => e.default && e.test?.test(r)) ?? n[s];
			o.tag !== e.tag && a(i, "TAG_RESOLVE_FAILED", `Value may be parsed as either ${t.tagString(o.tag)} or ${t.tagString(e.tag)}`, !0);
		}
		return o;
	}
	function emptyScalarPosition(e, t, n) {
		if (t) {
			n ??= t.length;
			for (let r = n - 1; r >= 0; --r) {
				let n = t[r];
				switch (n.type) {
					case "space":
					case "comment":
					case "newline":
						e -= n.source.length;
						continue;
				}
				n = t[++r];
				for (; n?.type === "space";) {
					e += n.source.length;
					n = t[++r];
				}
				break;
			}
		}
		return e;
	}
	let se = {
		composeNode,
		composeEmptyNode
	};
	function composeNode(e, t, n, r) {
		let i = e.atKey;
		let { spaceBefore: a, comment: o, anchor: s, tag: c } = n;
		let l;
		let u = !0;
		switch (t.type) {
			case "alias":
				l = composeAlias(e, t, r);
				(s || c) && r(t, "ALIAS_PROPS", "An alias node must not specify any properties");
				break;
			case "scalar":
			case "single-quoted-scalar":
			case "double-quoted-scalar":
			case "block-scalar":
				l = composeScalar(e, t, c, r);
				s && (l.anchor = s.source.substring(1));
				break;
			case "block-map":
			case "block-seq":
			case "flow-collection":
				try {
					l = composeCollection(se, e, t, n, r);
					s && (l.anchor = s.source.substring(1));
				} catch (e) {
					r(t, "RESOURCE_EXHAUSTION", e instanceof Error ? e.message : String(e));
				}
				break;
			default:
				r(t, "UNEXPECTED_TOKEN", t.type === "error" ? t.message : `Unsupported token (type: ${t.type})`);
				u = !1;
		}
		l ??= composeEmptyNode(e, t.offset, void 0, null, n, r);
		s && l.anchor === "" && r(s, "BAD_ALIAS", "Anchor cannot be an empty string");
		i && e.options.stringKeys && (!isScalar(l) || typeof l.value != "string" || l.tag && l.tag !== "tag:yaml.org,2002:str") && r(c ?? t, "NON_STRING_KEY", "With stringKeys, all keys must be strings");
		a && (l.spaceBefore = !0);
		o && (t.type === "scalar" && t.source === "" ? l.comment = o : l.commentBefore = o);
		e.options.keepSourceTokens && u && (l.srcToken = t);
		return l;
	}
	function composeEmptyNode(e, t, n, r, { spaceBefore: i, comment: a, anchor: o, tag: s, end: c }, l) {
		let u = composeScalar(e, {
			type: "scalar",
			offset: emptyScalarPosition(t, n, r),
			indent: -1,
			source: ""
		}, s, l);
		if (o) {
			u.anchor = o.source.substring(1);
			u.anchor === "" && l(o, "BAD_ALIAS", "Anchor cannot be an empty string");
		}
		i && (u.spaceBefore = !0);
		if (a) {
			u.comment = a;
			u.range[2] = c;
		}
		return u;
	}
	function composeAlias({ options: e }, { offset: t, source: n, end: r }, i) {
		let a = new Alias(n.substring(1));
		a.source === "" && i(t, "BAD_ALIAS", "Alias cannot be an empty string");
		a.source.endsWith(":") && i(t + n.length - 1, "BAD_ALIAS", "Alias ending in : is ambiguous", !0);
		let o = t + n.length;
		let s = resolveEnd(r, o, e.strict, i);
		a.range = [
			t,
			o,
			s.offset
		];
		s.comment && (a.comment = s.comment);
		return a;
	}
	function composeDoc(e, t, { offset: n, start: r, value: i, end: a }, o) {
		let s = Object.assign({ _directives: t }, e);
		let c = new Document_Document(void 0, s);
		let l = {
			atKey: !1,
			atRoot: !0,
			directives: c.directives,
			options: c.options,
			schema: c.schema
		};
		let u = resolveProps(r, {
			indicator: "doc-start",
			next: i ?? a?.[0],
			offset: n,
			onError: o,
			parentIndent: 0,
			startOnNewline: !0
		});
		if (u.found) {
			c.directives.docStart = !0;
			i && (i.type === "block-map" || i.type === "block-seq") && !u.hasNewline && o(u.end, "MISSING_CHAR", "Block collection cannot start on same line with directives-end marker");
		}
		c.contents = i ? composeNode(l, i, u, o) : composeEmptyNode(l, u.end, r, null, u, o);
		let d = c.contents.range[2];
		let f = resolveEnd(a, d, !1, o);
		f.comment && (c.comment = f.comment);
		c.range = [
			n,
			d,
			f.offset
		];
		return c;
	}
	function getErrorPos(e) {
		if (typeof e == "number") return [e, e + 1];
		if (Array.isArray(e)) return e.length === 2 ? e : [e[0], e[1]];
		let { offset: t, source: n } = e;
		return [t, t + (typeof n == "string" ? n.length : 1)];
	}
	function parsePrelude(e) {
		let t = "";
		let n = !1;
		let r = !1;
		for (let i = 0; i < e.length; ++i) {
			let a = e[i];
			switch (a[0]) {
				case "#":
					t += (t === "" ? "" : r ? "\n\n" : "\n") + (a.substring(1) || " ");
					n = !0;
					r = !1;
					break;
				case "%":
					e[i + 1]?.[0] !== "#" && (i += 1);
					n = !1;
					break;
				default:
					n || (r = !0);
					n = !1;
			}
		}
		return {
			comment: t,
			afterEmptyLine: r
		};
	}
	class composer_Composer {
		constructor(e = {}) {
			this.doc = null;
			this.atDirectives = !1;
			this.prelude = [];
			this.errors = [];
			this.warnings = [];
			this.onError = (e, t, n, r) => {
				let i = getErrorPos(e);
				r ? this.warnings.push(new YAMLWarning(i, t, n)) : this.errors.push(new errors_YAMLParseError(i, t, n));
			};
			this.directives = new Directives({ version: e.version || "1.2" });
			this.options = e;
		}
		decorate(e, t) {
			let { comment: n, afterEmptyLine: r } = parsePrelude(this.prelude);
			if (n) {
				let i = e.contents;
				if (t) e.comment = e.comment ? `${e.comment}\n${n}` : n;
				else if (r || e.directives.docStart || !i) e.commentBefore = n;
				else if (isCollection(i) && !i.flow && i.items.length > 0) {
					let e = i.items[0];
					isPair(e) && (e = e.key);
					let t = e.commentBefore;
					e.commentBefore = t ? `${n}\n${t}` : n;
				} else {
					let e = i.commentBefore;
					i.commentBefore = e ? `${n}\n${e}` : n;
				}
			}
			if (t) {
				for (let t = 0; t < this.errors.length; ++t) e.errors.push(this.errors[t]);
				for (let t = 0; t < this.warnings.length; ++t) e.warnings.push(this.warnings[t]);
			} else {
				e.errors = this.errors;
				e.warnings = this.warnings;
			}
			this.prelude = [];
			this.errors = [];
			this.warnings = [];
		}
		streamInfo() {
			return {
				comment: parsePrelude(this.prelude).comment,
				directives: this.directives,
				errors: this.errors,
				warnings: this.warnings
			};
		}
		*compose(e, t = !1, n = -1) {
			for (let t of e) yield* this.next(t);
			yield* this.end(t, n);
		}
		*next(e) {
			switch (e.type) {
				case "directive":
					this.directives.add(e.source, (t, n, r) => {
						let i = getErrorPos(e);
						i[0] += t;
						this.onError(i, "BAD_DIRECTIVE", n, r);
					});
					this.prelude.push(e.source);
					this.atDirectives = !0;
					break;
				case "document": {
					let t = composeDoc(this.options, this.directives, e, this.onError);
					this.atDirectives && !t.directives.docStart && this.onError(e, "MISSING_CHAR", "Missing directives-end/doc-start indicator line");
					this.decorate(t, !1);
					this.doc && (yield this.doc);
					this.doc = t;
					this.atDirectives = !1;
					break;
				}
				case "byte-order-mark":
				case "space": break;
				case "comment":
				case "newline":
					this.prelude.push(e.source);
					break;
				case "error": {
					let t = e.source ? `${e.message}: ${JSON.stringify(e.source)}` : e.message;
					let n = new errors_YAMLParseError(getErrorPos(e), "UNEXPECTED_TOKEN", t);
					this.atDirectives || !this.doc ? this.errors.push(n) : this.doc.errors.push(n);
					break;
				}
				case "doc-end": {
					if (!this.doc) {
						this.errors.push(new errors_YAMLParseError(getErrorPos(e), "UNEXPECTED_TOKEN", "Unexpected doc-end without preceding document"));
						break;
					}
					this.doc.directives.docEnd = !0;
					let t = resolveEnd(e.end, e.offset + e.source.length, this.doc.options.strict, this.onError);
					this.decorate(this.doc, !0);
					if (t.comment) {
						let e = this.doc.comment;
						this.doc.comment = e ? `${e}\n${t.comment}` : t.comment;
					}
					this.doc.range[2] = t.offset;
					break;
				}
				default: this.errors.push(new errors_YAMLParseError(getErrorPos(e), "UNEXPECTED_TOKEN", `Unsupported token ${e.type}`));
			}
		}
		*end(e = !1, t = -1) {
			if (this.doc) {
				this.decorate(this.doc, !0);
				yield this.doc;
				this.doc = null;
			} else if (e) {
				let e = Object.assign({ _directives: this.directives }, this.options);
				let n = new Document_Document(void 0, e);
				this.atDirectives && this.onError(t, "MISSING_CHAR", "Missing directives-end indicator line");
				n.range = [
					0,
					t,
					t
				];
				this.decorate(n, !1);
				yield n;
			}
		}
	}
	let Y = Symbol("break visit");
	let ce = Symbol("skip children");
	let X = Symbol("remove item");
	function cst_visit_visit(e, t) {
		"type" in e && e.type === "document" && (e = {
			start: e.start,
			value: e.value
		});
		_visit(Object.freeze([]), e, t);
	}
	cst_visit_visit.BREAK = Y;
	cst_visit_visit.SKIP = ce;
	cst_visit_visit.REMOVE = X;
	cst_visit_visit.itemAtPath = (e, t) => {
		let n = e;
		for (let [e, r] of t) {
			let t = n?.[e];
			if (t && "items" in t) n = t.items[r];
			else return;
		}
		return n;
	};
	cst_visit_visit.parentCollection = (e, t) => {
		let n = cst_visit_visit.itemAtPath(e, t.slice(0, -1));
		let r = t[t.length - 1][0];
		let i = n?.[r];
		if (i && "items" in i) return i;
		throw Error("Parent collection not found");
	};
	function _visit(e, t, n) {
		let r = n(t, e);
		if (typeof r == "symbol") return r;
		for (let i of ["key", "value"]) {
			let a = t[i];
			if (a && "items" in a) {
				for (let t = 0; t < a.items.length; ++t) {
					let r = _visit(Object.freeze(e.concat([[i, t]])), a.items[t], n);
					if (typeof r == "number") t = r - 1;
					else if (r === Y) return Y;
					else if (r === X) {
						a.items.splice(t, 1);
						--t;
					}
				}
				typeof r == "function" && i === "key" && (r = r(t, e));
			}
		}
		return typeof r == "function" ? r(t, e) : r;
	}
	function tokenType(e) {
		switch (e) {
			case "﻿": return "byte-order-mark";
			case "": return "doc-mode";
			case "": return "flow-error-end";
			case "": return "scalar";
			case "---": return "doc-start";
			case "...": return "doc-end";
			case "":
			case "\n":
			case "\r\n": return "newline";
			case "-": return "seq-item-ind";
			case "?": return "explicit-key-ind";
			case ":": return "map-value-ind";
			case "{": return "flow-map-start";
			case "}": return "flow-map-end";
			case "[": return "flow-seq-start";
			case "]": return "flow-seq-end";
			case ",": return "comma";
		}
		switch (e[0]) {
			case " ":
			case "	": return "space";
			case "#": return "comment";
			case "%": return "directive-line";
			case "*": return "alias";
			case "&": return "anchor";
			case "!": return "tag";
			case "'": return "single-quoted-scalar";
			case "\"": return "double-quoted-scalar";
			case "|":
			case ">": return "block-scalar-header";
		}
		return null;
	}
	function isEmpty(e) {
		switch (e) {
			case void 0:
			case " ":
			case "\n":
			case "\r":
			case "	": return !0;
			default: return !1;
		}
	}
	let Z = new Set("0123456789ABCDEFabcdef");
	let le = new Set("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz-#;/?:@&=+$_.!~*'()");
	let Q = new Set(",[]{}");
	let $ = new Set(" ,[]{}\n\r	");
	let isNotAnchorChar = (e) => !e || $.has(e);
	class Lexer {
		constructor() {
			this.atEnd = !1;
			this.blockScalarIndent = -1;
			this.blockScalarKeep = !1;
			this.buffer = "";
			this.flowKey = !1;
			this.flowLevel = 0;
			this.indentNext = 0;
			this.indentValue = 0;
			this.lineEndPos = null;
			this.next = null;
			this.pos = 0;
		}
		*lex(e, t = !1) {
			if (e) {
				if (typeof e != "string") throw TypeError("source is not a string");
				this.buffer = this.buffer ? this.buffer + e : e;
				this.lineEndPos = null;
			}
			this.atEnd = !t;
			let n = this.next ?? "stream";
			for (; n && (t || this.hasChars(1));) n = yield* this.parseNext(n);
		}
		atLineEnd() {
			let e = this.pos;
			let t = this.buffer[e];
			for (; t === " " || t === "	";) t = this.buffer[++e];
			if (!t || t === "#" || t === "\n") return !0;
			if (t === "\r") return this.buffer[e + 1] === "\n";
			return !1;
		}
		charAt(e) {
			return this.buffer[this.pos + e];
		}
		continueScalar(e) {
			let t = this.buffer[e];
			if (this.indentNext > 0) {
				let n = 0;
				for (; t === " ";) t = this.buffer[++n + e];
				if (t === "\r") {
					let t = this.buffer[n + e + 1];
					if (t === "\n" || !t && !this.atEnd) return e + n + 1;
				}
				return t === "\n" || n >= this.indentNext || !t && !this.atEnd ? e + n : -1;
			}
			if (t === "-" || t === ".") {
				let t = this.buffer.substr(e, 3);
				if ((t === "---" || t === "...") && isEmpty(this.buffer[e + 3])) return -1;
			}
			return e;
		}
		getLine() {
			let e = this.lineEndPos;
			if (typeof e != "number" || e !== -1 && e < this.pos) {
				e = this.buffer.indexOf("\n", this.pos);
				this.lineEndPos = e;
			}
			if (e === -1) return this.atEnd ? this.buffer.substring(this.pos) : null;
			this.buffer[e - 1] === "\r" && --e;
			return this.buffer.substring(this.pos, e);
		}
		hasChars(e) {
			return this.pos + e <= this.buffer.length;
		}
		setNext(e) {
			this.buffer = this.buffer.substring(this.pos);
			this.pos = 0;
			this.lineEndPos = null;
			this.next = e;
			return null;
		}
		peek(e) {
			return this.buffer.substr(this.pos, e);
		}
		*parseNext(e) {
			switch (e) {
				case "stream": return yield* this.parseStream();
				case "line-start": return yield* this.parseLineStart();
				case "block-start": return yield* this.parseBlockStart();
				case "doc": return yield* this.parseDocument();
				case "flow": return yield* this.parseFlowCollection();
				case "quoted-scalar": return yield* this.parseQuotedScalar();
				case "block-scalar": return yield* this.parseBlockScalar();
				case "plain-scalar": return yield* this.parsePlainScalar();
			}
		}
		*parseStream() {
			let e = this.getLine();
			if (e === null) return this.setNext("stream");
			if (e[0] === "﻿") {
				yield* this.pushCount(1);
				e = e.substring(1);
			}
			if (e[0] === "%") {
				let t = e.length;
				let n = e.indexOf("#");
				for (; n !== -1;) {
					let r = e[n - 1];
					if (r === " " || r === "	") {
						t = n - 1;
						break;
					} else n = e.indexOf("#", n + 1);
				}
				for (;;) {
					let n = e[t - 1];
					if (n === " " || n === "	") --t;
					else break;
				}
				let r = (yield* this.pushCount(t)) + (yield* this.pushSpaces(!0));
				yield* this.pushCount(e.length - r);
				this.pushNewline();
				return "stream";
			}
			if (this.atLineEnd()) {
				let t = yield* this.pushSpaces(!0);
				yield* this.pushCount(e.length - t);
				yield* this.pushNewline();
				return "stream";
			}
			yield "";
			return yield* this.parseLineStart();
		}
		*parseLineStart() {
			let e = this.charAt(0);
			if (!e && !this.atEnd) return this.setNext("line-start");
			if (e === "-" || e === ".") {
				if (!this.atEnd && !this.hasChars(4)) return this.setNext("line-start");
				let e = this.peek(3);
				if ((e === "---" || e === "...") && isEmpty(this.charAt(3))) {
					yield* this.pushCount(3);
					this.indentValue = 0;
					this.indentNext = 0;
					return e === "---" ? "doc" : "stream";
				}
			}
			this.indentValue = yield* this.pushSpaces(!1);
			this.indentNext > this.indentValue && !isEmpty(this.charAt(1)) && (this.indentNext = this.indentValue);
			return yield* this.parseBlockStart();
		}
		*parseBlockStart() {
			let [e, t] = this.peek(2);
			if (!t && !this.atEnd) return this.setNext("block-start");
			if ((e === "-" || e === "?" || e === ":") && isEmpty(t)) {
				let e = (yield* this.pushCount(1)) + (yield* this.pushSpaces(!0));
				this.indentNext = this.indentValue + 1;
				this.indentValue += e;
				return "block-start";
			}
			return "doc";
		}
		*parseDocument() {
			yield* this.pushSpaces(!0);
			let e = this.getLine();
			if (e === null) return this.setNext("doc");
			let t = yield* this.pushIndicators();
			switch (e[t]) {
				case "#": yield* this.pushCount(e.length - t);
				case void 0:
					yield* this.pushNewline();
					return yield* this.parseLineStart();
				case "{":
				case "[":
					yield* this.pushCount(1);
					this.flowKey = !1;
					this.flowLevel = 1;
					return "flow";
				case "}":
				case "]":
					yield* this.pushCount(1);
					return "doc";
				case "*":
					yield* this.pushUntil(isNotAnchorChar);
					return "doc";
				case "\"":
				case "'": return yield* this.parseQuotedScalar();
				case "|":
				case ">":
					t += yield* this.parseBlockScalarHeader();
					t += yield* this.pushSpaces(!0);
					yield* this.pushCount(e.length - t);
					yield* this.pushNewline();
					return yield* this.parseBlockScalar();
				default: return yield* this.parsePlainScalar();
			}
		}
		*parseFlowCollection() {
			let e, t;
			let n = -1;
			do {
				e = yield* this.pushNewline();
				if (e > 0) {
					t = yield* this.pushSpaces(!1);
					this.indentValue = n = t;
				} else t = 0;
				t += yield* this.pushSpaces(!0);
			} while (e + t > 0);
			let r = this.getLine();
			if (r === null) return this.setNext("flow");
			if ((n !== -1 && n < this.indentNext && r[0] !== "#" || n === 0 && (r.startsWith("---") || r.startsWith("...")) && isEmpty(r[3])) && (n !== this.indentNext - 1 || this.flowLevel !== 1 || r[0] !== "]" && r[0] !== "}")) {
				this.flowLevel = 0;
				yield "";
				return yield* this.parseLineStart();
			}
			let i = 0;
			for (; r[i] === ",";) {
				i += yield* this.pushCount(1);
				i += yield* this.pushSpaces(!0);
				this.flowKey = !1;
			}
			i += yield* this.pushIndicators();
			switch (r[i]) {
				case void 0: return "flow";
				case "#":
					yield* this.pushCount(r.length - i);
					return "flow";
				case "{":
				case "[":
					yield* this.pushCount(1);
					this.flowKey = !1;
					this.flowLevel += 1;
					return "flow";
				case "}":
				case "]":
					yield* this.pushCount(1);
					this.flowKey = !0;
					--this.flowLevel;
					return this.flowLevel ? "flow" : "doc";
				case "*":
					yield* this.pushUntil(isNotAnchorChar);
					return "flow";
				case "\"":
				case "'":
					this.flowKey = !0;
					return yield* this.parseQuotedScalar();
				case ":": {
					let e = this.charAt(1);
					if (this.flowKey || isEmpty(e) || e === ",") {
						this.flowKey = !1;
						yield* this.pushCount(1);
						yield* this.pushSpaces(!0);
						return "flow";
					}
				}
				default:
					this.flowKey = !1;
					return yield* this.parsePlainScalar();
			}
		}
		*parseQuotedScalar() {
			let e = this.charAt(0);
			let t = this.buffer.indexOf(e, this.pos + 1);
			if (e === "'") for (; t !== -1 && this.buffer[t + 1] === "'";) t = this.buffer.indexOf("'", t + 2);
			else for (; t !== -1;) {
				let e = 0;
				for (; this.buffer[t - 1 - e] === "\\";) e += 1;
				if (e % 2 == 0) break;
				t = this.buffer.indexOf("\"", t + 1);
			}
			let n = this.buffer.substring(0, t);
			let r = n.indexOf("\n", this.pos);
			if (r !== -1) {
				for (; r !== -1;) {
					let e = this.continueScalar(r + 1);
					if (e === -1) break;
					r = n.indexOf("\n", e);
				}
				r !== -1 && (t = r - (n[r - 1] === "\r" ? 2 : 1));
			}
			if (t === -1) {
				if (!this.atEnd) return this.setNext("quoted-scalar");
				t = this.buffer.length;
			}
			yield* this.pushToIndex(t + 1, !1);
			return this.flowLevel ? "flow" : "doc";
		}
		*parseBlockScalarHeader() {
			this.blockScalarIndent = -1;
			this.blockScalarKeep = !1;
			let e = this.pos;
			for (;;) {
				let t = this.buffer[++e];
				if (t === "+") this.blockScalarKeep = !0;
				else if (t > "0" && t <= "9") this.blockScalarIndent = Number(t) - 1;
				else if (t !== "-") break;
			}
			return yield* this.pushUntil((e) => isEmpty(e) || e === "#");
		}
		*parseBlockScalar() {
			let e = this.pos - 1;
			let t = 0;
			let n;
			loop: for (let r = this.pos; n = this.buffer[r]; ++r) switch (n) {
				case " ":
					t += 1;
					break;
				case "\n":
					e = r;
					t = 0;
					break;
				case "\r": {
					let e = this.buffer[r + 1];
					if (!e && !this.atEnd) return this.setNext("block-scalar");
					if (e === "\n") break;
				}
				default: break loop;
			}
			if (!n && !this.atEnd) return this.setNext("block-scalar");
			if (t >= this.indentNext) {
				this.indentNext = this.blockScalarIndent === -1 ? t : this.blockScalarIndent + (this.indentNext === 0 ? 1 : this.indentNext);
				do {
					let t = this.continueScalar(e + 1);
					if (t === -1) break;
					e = this.buffer.indexOf("\n", t);
				} while (e !== -1);
				if (e === -1) {
					if (!this.atEnd) return this.setNext("block-scalar");
					e = this.buffer.length;
				}
			}
			let r = e + 1;
			n = this.buffer[r];
			for (; n === " ";) n = this.buffer[++r];
			if (n === "	") {
				for (; n === "	" || n === " " || n === "\r" || n === "\n";) n = this.buffer[++r];
				e = r - 1;
			} else if (!this.blockScalarKeep) do {
				let n = e - 1;
				let r = this.buffer[n];
				r === "\r" && (r = this.buffer[--n]);
				let i = n;
				for (; r === " ";) r = this.buffer[--n];
				if (r === "\n" && n >= this.pos && n + 1 + t > i) e = n;
				else break;
			} while (1);
			yield "";
			yield* this.pushToIndex(e + 1, !0);
			return yield* this.parseLineStart();
		}
		*parsePlainScalar() {
			let e = this.flowLevel > 0;
			let t = this.pos - 1;
			let n = this.pos - 1;
			let r;
			for (; r = this.buffer[++n];) if (r === ":") {
				let r = this.buffer[n + 1];
				if (isEmpty(r) || e && Q.has(r)) break;
				t = n;
			} else if (isEmpty(r)) {
				let i = this.buffer[n + 1];
				if (r === "\r") {
					if (i === "\n") {
						n += 1;
						r = "\n";
						i = this.buffer[n + 1];
					} else t = n;
				}
				if (i === "#" || e && Q.has(i)) break;
				if (r === "\n") {
					let e = this.continueScalar(n + 1);
					if (e === -1) break;
					n = Math.max(n, e - 2);
				}
			} else {
				if (e && Q.has(r)) break;
				t = n;
			}
			if (!r && !this.atEnd) return this.setNext("plain-scalar");
			yield "";
			yield* this.pushToIndex(t + 1, !0);
			return e ? "flow" : "doc";
		}
		*pushCount(e) {
			if (e > 0) {
				yield this.buffer.substr(this.pos, e);
				this.pos += e;
				return e;
			}
			return 0;
		}
		*pushToIndex(e, t) {
			let n = this.buffer.slice(this.pos, e);
			if (n) {
				yield n;
				this.pos += n.length;
				return n.length;
			} else t && (yield "");
			return 0;
		}
		*pushIndicators() {
			let e = 0;
			loop: for (;;) {
				switch (this.charAt(0)) {
					case "!":
						e += yield* this.pushTag();
						e += yield* this.pushSpaces(!0);
						continue loop;
					case "&":
						e += yield* this.pushUntil(isNotAnchorChar);
						e += yield* this.pushSpaces(!0);
						continue loop;
					case "-":
					case "?":
					case ":": {
						let t = this.flowLevel > 0;
						let n = this.charAt(1);
						if (isEmpty(n) || t && Q.has(n)) {
							t ? this.flowKey &&= !1 : this.indentNext = this.indentValue + 1;
							e += yield* this.pushCount(1);
							e += yield* this.pushSpaces(!0);
							continue loop;
						}
					}
				}
				break loop;
			}
			return e;
		}
		*pushTag() {
			if (this.charAt(1) === "<") {
				let e = this.pos + 2;
				let t = this.buffer[e];
				for (; !isEmpty(t) && t !== ">";) t = this.buffer[++e];
				return yield* this.pushToIndex(t === ">" ? e + 1 : e, !1);
			} else {
				let e = this.pos + 1;
				let t = this.buffer[e];
				for (; t;) if (le.has(t)) t = this.buffer[++e];
				else if (t === "%" && Z.has(this.buffer[e + 1]) && Z.has(this.buffer[e + 2])) t = this.buffer[e += 3];
				else break;
				return yield* this.pushToIndex(e, !1);
			}
		}
		*pushNewline() {
			let e = this.buffer[this.pos];
			if (e === "\n") return yield* this.pushCount(1);
			else if (e === "\r" && this.charAt(1) === "\n") return yield* this.pushCount(2);
			else return 0;
		}
		*pushSpaces(e) {
			let t = this.pos - 1;
			let n;
			do
				n = this.buffer[++t];
			while (n === " " || e && n === "	");
			let r = t - this.pos;
			if (r > 0) {
				yield this.buffer.substr(this.pos, r);
				this.pos = t;
			}
			return r;
		}
		*pushUntil(e) {
			let t = this.pos;
			let n = this.buffer[t];
			for (; !e(n);) n = this.buffer[++t];
			return yield* this.pushToIndex(t, !1);
		}
	}
	class LineCounter {
		constructor() {
			this.lineStarts = [];
			this.addNewLine = (e) => this.lineStarts.push(e);
			this.linePos = (e) => {
				let t = 0;
				let n = this.lineStarts.length;
				for (; t < n;) {
					let r = t + n >> 1;
					this.lineStarts[r] < e ? t = r + 1 : n = r;
				}
				if (this.lineStarts[t] === e) return {
					line: t + 1,
					col: 1
				};
				if (t === 0) return {
					line: 0,
					col: e
				};
				let r = this.lineStarts[t - 1];
				return {
					line: t,
					col: e - r + 1
				};
			};
		}
	}
	function includesToken(e, t) {
		for (let n = 0; n < e.length; ++n) if (e[n].type === t) return !0;
		return !1;
	}
	function findNonEmptyIndex(e) {
		for (let t = 0; t < e.length; ++t) switch (e[t].type) {
			case "space":
			case "comment":
			case "newline": break;
			default: return t;
		}
		return -1;
	}
	function isFlowToken(e) {
		switch (e?.type) {
			case "alias":
			case "scalar":
			case "single-quoted-scalar":
			case "double-quoted-scalar":
			case "flow-collection": return !0;
			default: return !1;
		}
	}
	function getPrevProps(e) {
		switch (e.type) {
			case "document": return e.start;
			case "block-map": {
				let t = e.items[e.items.length - 1];
				return t.sep ?? t.start;
			}
			case "block-seq": return e.items[e.items.length - 1].start;
			default: return [];
		}
	}
	function getFirstKeyStartProps(e) {
		if (e.length === 0) return [];
		let t = e.length;
		loop: for (; --t >= 0;) switch (e[t].type) {
			case "doc-start":
			case "explicit-key-ind":
			case "map-value-ind":
			case "seq-item-ind":
			case "newline": break loop;
		}
		for (; e[++t]?.type === "space";);
		return e.splice(t, e.length);
	}
	function arrayPushArray(e, t) {
		if (t.length < 1e5) Array.prototype.push.apply(e, t);
		else for (let n = 0; n < t.length; ++n) e.push(t[n]);
	}
	function fixFlowSeqItems(e) {
		if (e.start.type === "flow-seq-start") {
			for (let t of e.items) if (t.sep && !t.value && !includesToken(t.start, "explicit-key-ind") && !includesToken(t.sep, "map-value-ind")) {
				t.key && (t.value = t.key);
				delete t.key;
				isFlowToken(t.value) ? t.value.end ? arrayPushArray(t.value.end, t.sep) : t.value.end = t.sep : arrayPushArray(t.start, t.sep);
				delete t.sep;
			}
		}
	}
	class parser_Parser {
		constructor(e) {
			this.atNewLine = !0;
			this.atScalar = !1;
			this.indent = 0;
			this.offset = 0;
			this.onKeyLine = !1;
			this.stack = [];
			this.source = "";
			this.type = "";
			this.lexer = new Lexer();
			this.onNewLine = e;
		}
		*parse(e, t = !1) {
			this.onNewLine && this.offset === 0 && this.onNewLine(0);
			for (let n of this.lexer.lex(e, t)) yield* this.next(n);
			t || (yield* this.end());
		}
		*next(e) {
			this.source = e;
			if (this.atScalar) {
				this.atScalar = !1;
				yield* this.step();
				this.offset += e.length;
				return;
			}
			let t = tokenType(e);
			if (!t) {
				let t = `Not a YAML token: ${e}`;
				yield* this.pop({
					type: "error",
					offset: this.offset,
					message: t,
					source: e
				});
				this.offset += e.length;
			} else if (t === "scalar") {
				this.atNewLine = !1;
				this.atScalar = !0;
				this.type = "scalar";
			} else {
				this.type = t;
				yield* this.step();
				switch (t) {
					case "newline":
						this.atNewLine = !0;
						this.indent = 0;
						this.onNewLine && this.onNewLine(this.offset + e.length);
						break;
					case "space":
						this.atNewLine && e[0] === " " && (this.indent += e.length);
						break;
					case "explicit-key-ind":
					case "map-value-ind":
					case "seq-item-ind":
						this.atNewLine && (this.indent += e.length);
						break;
					case "doc-mode":
					case "flow-error-end": return;
					default: this.atNewLine = !1;
				}
				this.offset += e.length;
			}
		}
		*end() {
			for (; this.stack.length > 0;) yield* this.pop();
		}
		get sourceToken() {
			return {
				type: this.type,
				offset: this.offset,
				indent: this.indent,
				source: this.source
			};
		}
		*step() {
			let e = this.peek(1);
			if (this.type === "doc-end" && e?.type !== "doc-end") {
				for (; this.stack.length > 0;) yield* this.pop();
				this.stack.push({
					type: "doc-end",
					offset: this.offset,
					source: this.source
				});
				return;
			}
			if (!e) return yield* this.stream();
			switch (e.type) {
				case "document": return yield* this.document(e);
				case "alias":
				case "scalar":
				case "single-quoted-scalar":
				case "double-quoted-scalar": return yield* this.scalar(e);
				case "block-scalar": return yield* this.blockScalar(e);
				case "block-map": return yield* this.blockMap(e);
				case "block-seq": return yield* this.blockSequence(e);
				case "flow-collection": return yield* this.flowCollection(e);
				case "doc-end": return yield* this.documentEnd(e);
			}
			yield* this.pop();
		}
		peek(e) {
			return this.stack[this.stack.length - e];
		}
		*pop(e) {
			let t = e ?? this.stack.pop();
			if (!t) yield {
				type: "error",
				offset: this.offset,
				source: "",
				message: "Tried to pop an empty stack"
			};
			else if (this.stack.length === 0) yield t;
			else {
				let e = this.peek(1);
				t.type === "block-scalar" ? t.indent = "indent" in e ? e.indent : 0 : t.type === "flow-collection" && e.type === "document" && (t.indent = 0);
				t.type === "flow-collection" && fixFlowSeqItems(t);
				switch (e.type) {
					case "document":
						e.value = t;
						break;
					case "block-scalar":
						e.props.push(t);
						break;
					case "block-map": {
						let n = e.items[e.items.length - 1];
						if (n.value) {
							e.items.push({
								start: [],
								key: t,
								sep: []
							});
							this.onKeyLine = !0;
							return;
						} else if (n.sep) n.value = t;
						else {
							Object.assign(n, {
								key: t,
								sep: []
							});
							this.onKeyLine = !n.explicitKey;
							return;
						}
						break;
					}
					case "block-seq": {
						let n = e.items[e.items.length - 1];
						n.value ? e.items.push({
							start: [],
							value: t
						}) : n.value = t;
						break;
					}
					case "flow-collection": {
						let n = e.items[e.items.length - 1];
						!n || n.value ? e.items.push({
							start: [],
							key: t,
							sep: []
						}) : n.sep ? n.value = t : Object.assign(n, {
							key: t,
							sep: []
						});
						return;
					}
					default:
						yield* this.pop();
						yield* this.pop(t);
				}
				if ((e.type === "document" || e.type === "block-map" || e.type === "block-seq") && (t.type === "block-map" || t.type === "block-seq")) {
					let n = t.items[t.items.length - 1];
					if (n && !n.sep && !n.value && n.start.length > 0 && findNonEmptyIndex(n.start) === -1 && (t.indent === 0 || n.start.every((e) => e.type !== "comment" || e.indent < t.indent))) {
						e.type === "document" ? e.end = n.start : e.items.push({ start: n.start });
						t.items.splice(-1, 1);
					}
				}
			}
		}
		*stream() {
			switch (this.type) {
				case "directive-line":
					yield {
						type: "directive",
						offset: this.offset,
						source: this.source
					};
					return;
				case "byte-order-mark":
				case "space":
				case "comment":
				case "newline":
					yield this.sourceToken;
					return;
				case "doc-mode":
				case "doc-start": {
					let e = {
						type: "document",
						offset: this.offset,
						start: []
					};
					this.type === "doc-start" && e.start.push(this.sourceToken);
					this.stack.push(e);
					return;
				}
			}
			yield {
				type: "error",
				offset: this.offset,
				message: `Unexpected ${this.type} token in YAML stream`,
				source: this.source
			};
		}
		*document(e) {
			if (e.value) return yield* this.lineEnd(e);
			switch (this.type) {
				case "doc-start":
					if (findNonEmptyIndex(e.start) !== -1) {
						yield* this.pop();
						yield* this.step();
					} else e.start.push(this.sourceToken);
					return;
				case "anchor":
				case "tag":
				case "space":
				case "comment":
				case "newline":
					e.start.push(this.sourceToken);
					return;
			}
			let t = this.startBlockValue(e);
			t ? this.stack.push(t) : yield {
				type: "error",
				offset: this.offset,
				message: `Unexpected ${this.type} token in YAML document`,
				source: this.source
			};
		}
		*scalar(e) {
			if (this.type === "map-value-ind") {
				let t = getFirstKeyStartProps(getPrevProps(this.peek(2)));
				let n;
				if (e.end) {
					n = e.end;
					n.push(this.sourceToken);
					delete e.end;
				} else n = [this.sourceToken];
				let r = {
					type: "block-map",
					offset: e.offset,
					indent: e.indent,
					items: [{
						start: t,
						key: e,
						sep: n
					}]
				};
				this.onKeyLine = !0;
				this.stack[this.stack.length - 1] = r;
			} else yield* this.lineEnd(e);
		}
		*blockScalar(e) {
			switch (this.type) {
				case "space":
				case "comment":
				case "newline":
					e.props.push(this.sourceToken);
					return;
				case "scalar":
					e.source = this.source;
					this.atNewLine = !0;
					this.indent = 0;
					if (this.onNewLine) {
						let e = this.source.indexOf("\n") + 1;
						for (; e !== 0;) {
							this.onNewLine(this.offset + e);
							e = this.source.indexOf("\n", e) + 1;
						}
					}
					yield* this.pop();
					break;
				default:
					yield* this.pop();
					yield* this.step();
			}
		}
		*blockMap(e) {
			let t = e.items[e.items.length - 1];
			switch (this.type) {
				case "newline":
					this.onKeyLine = !1;
					if (t.value) {
						let n = "end" in t.value ? t.value.end : void 0;
						(Array.isArray(n) ? n[n.length - 1] : void 0)?.type === "comment" ? n?.push(this.sourceToken) : e.items.push({ start: [this.sourceToken] });
					} else t.sep ? t.sep.push(this.sourceToken) : t.start.push(this.sourceToken);
					return;
				case "space":
				case "comment":
					if (t.value) e.items.push({ start: [this.sourceToken] });
					else if (t.sep) t.sep.push(this.sourceToken);
					else {
						if (this.atIndentedComment(t.start, e.indent)) {
							let n = e.items[e.items.length - 2]?.value?.end;
							if (Array.isArray(n)) {
								arrayPushArray(n, t.start);
								n.push(this.sourceToken);
								e.items.pop();
								return;
							}
						}
						t.start.push(this.sourceToken);
					}
					return;
			}
			if (this.indent >= e.indent) {
				let n = !this.onKeyLine && this.indent === e.indent;
				let r = n && (t.sep || t.explicitKey) && this.type !== "seq-item-ind";
				let i = [];
				if (r && t.sep && !t.value) {
					let n = [];
					for (let r = 0; r < t.sep.length; ++r) {
						let i = t.sep[r];
						switch (i.type) {
							case "newline":
								n.push(r);
								break;
							case "space": break;
							case "comment":
								i.indent > e.indent && (n.length = 0);
								break;
							default: n.length = 0;
						}
					}
					n.length >= 2 && (i = t.sep.splice(n[1]));
				}
				switch (this.type) {
					case "anchor":
					case "tag":
						if (r || t.value) {
							i.push(this.sourceToken);
							e.items.push({ start: i });
							this.onKeyLine = !0;
						} else t.sep ? t.sep.push(this.sourceToken) : t.start.push(this.sourceToken);
						return;
					case "explicit-key-ind":
						if (!t.sep && !t.explicitKey) {
							t.start.push(this.sourceToken);
							t.explicitKey = !0;
						} else if (r || t.value) {
							i.push(this.sourceToken);
							e.items.push({
								start: i,
								explicitKey: !0
							});
						} else this.stack.push({
							type: "block-map",
							offset: this.offset,
							indent: this.indent,
							items: [{
								start: [this.sourceToken],
								explicitKey: !0
							}]
						});
						this.onKeyLine = !0;
						return;
					case "map-value-ind":
						if (t.explicitKey) {
							if (!t.sep) {
								if (includesToken(t.start, "newline")) Object.assign(t, {
									key: null,
									sep: [this.sourceToken]
								});
								else {
									let e = getFirstKeyStartProps(t.start);
									this.stack.push({
										type: "block-map",
										offset: this.offset,
										indent: this.indent,
										items: [{
											start: e,
											key: null,
											sep: [this.sourceToken]
										}]
									});
								}
							} else if (t.value) e.items.push({
								start: [],
								key: null,
								sep: [this.sourceToken]
							});
							else if (includesToken(t.sep, "map-value-ind")) this.stack.push({
								type: "block-map",
								offset: this.offset,
								indent: this.indent,
								items: [{
									start: i,
									key: null,
									sep: [this.sourceToken]
								}]
							});
							else if (isFlowToken(t.key) && !includesToken(t.sep, "newline")) {
								let e = getFirstKeyStartProps(t.start);
								let n = t.key;
								let r = t.sep;
								r.push(this.sourceToken);
								delete t.key;
								delete t.sep;
								this.stack.push({
									type: "block-map",
									offset: this.offset,
									indent: this.indent,
									items: [{
										start: e,
										key: n,
										sep: r
									}]
								});
							} else i.length > 0 ? t.sep = t.sep.concat(i, this.sourceToken) : t.sep.push(this.sourceToken);
						} else t.sep ? t.value || r ? e.items.push({
							start: i,
							key: null,
							sep: [this.sourceToken]
						}) : includesToken(t.sep, "map-value-ind") ? this.stack.push({
							type: "block-map",
							offset: this.offset,
							indent: this.indent,
							items: [{
								start: [],
								key: null,
								sep: [this.sourceToken]
							}]
						}) : t.sep.push(this.sourceToken) : Object.assign(t, {
							key: null,
							sep: [this.sourceToken]
						});
						this.onKeyLine = !0;
						return;
					case "alias":
					case "scalar":
					case "single-quoted-scalar":
					case "double-quoted-scalar": {
						let n = this.flowScalar(this.type);
						if (r || t.value) {
							e.items.push({
								start: i,
								key: n,
								sep: []
							});
							this.onKeyLine = !0;
						} else if (t.sep) this.stack.push(n);
						else {
							Object.assign(t, {
								key: n,
								sep: []
							});
							this.onKeyLine = !0;
						}
						return;
					}
					default: {
						let r = this.startBlockValue(e);
						if (r) {
							if (r.type === "block-seq") {
								if (!t.explicitKey && t.sep && !includesToken(t.sep, "newline")) {
									yield* this.pop({
										type: "error",
										offset: this.offset,
										message: "Unexpected block-seq-ind on same line with key",
										source: this.source
									});
									return;
								}
							} else n && e.items.push({ start: i });
							this.stack.push(r);
							return;
						}
					}
				}
			}
			yield* this.pop();
			yield* this.step();
		}
		*blockSequence(e) {
			let t = e.items[e.items.length - 1];
			switch (this.type) {
				case "newline":
					if (t.value) {
						let n = "end" in t.value ? t.value.end : void 0;
						(Array.isArray(n) ? n[n.length - 1] : void 0)?.type === "comment" ? n?.push(this.sourceToken) : e.items.push({ start: [this.sourceToken] });
					} else t.start.push(this.sourceToken);
					return;
				case "space":
				case "comment":
					if (t.value) e.items.push({ start: [this.sourceToken] });
					else {
						if (this.atIndentedComment(t.start, e.indent)) {
							let n = e.items[e.items.length - 2]?.value?.end;
							if (Array.isArray(n)) {
								arrayPushArray(n, t.start);
								n.push(this.sourceToken);
								e.items.pop();
								return;
							}
						}
						t.start.push(this.sourceToken);
					}
					return;
				case "anchor":
				case "tag":
					if (t.value || this.indent <= e.indent) break;
					t.start.push(this.sourceToken);
					return;
				case "seq-item-ind":
					if (this.indent !== e.indent) break;
					t.value || includesToken(t.start, "seq-item-ind") ? e.items.push({ start: [this.sourceToken] }) : t.start.push(this.sourceToken);
					return;
			}
			if (this.indent > e.indent) {
				let t = this.startBlockValue(e);
				if (t) {
					this.stack.push(t);
					return;
				}
			}
			yield* this.pop();
			yield* this.step();
		}
		*flowCollection(e) {
			let t = e.items[e.items.length - 1];
			if (this.type === "flow-error-end") {
				let e;
				do {
					yield* this.pop();
					e = this.peek(1);
				} while (e?.type === "flow-collection");
			} else if (e.end.length === 0) {
				switch (this.type) {
					case "comma":
					case "explicit-key-ind":
						!t || t.sep ? e.items.push({ start: [this.sourceToken] }) : t.start.push(this.sourceToken);
						return;
					case "map-value-ind":
						!t || t.value ? e.items.push({
							start: [],
							key: null,
							sep: [this.sourceToken]
						}) : t.sep ? t.sep.push(this.sourceToken) : Object.assign(t, {
							key: null,
							sep: [this.sourceToken]
						});
						return;
					case "space":
					case "comment":
					case "newline":
					case "anchor":
					case "tag":
						!t || t.value ? e.items.push({ start: [this.sourceToken] }) : t.sep ? t.sep.push(this.sourceToken) : t.start.push(this.sourceToken);
						return;
					case "alias":
					case "scalar":
					case "single-quoted-scalar":
					case "double-quoted-scalar": {
						let n = this.flowScalar(this.type);
						!t || t.value ? e.items.push({
							start: [],
							key: n,
							sep: []
						}) : t.sep ? this.stack.push(n) : Object.assign(t, {
							key: n,
							sep: []
						});
						return;
					}
					case "flow-map-end":
					case "flow-seq-end":
						e.end.push(this.sourceToken);
						return;
				}
				let n = this.startBlockValue(e);
				if (n) this.stack.push(n);
				else {
					yield* this.pop();
					yield* this.step();
				}
			} else {
				let t = this.peek(2);
				if (t.type === "block-map" && (this.type === "map-value-ind" && t.indent === e.indent || this.type === "newline" && !t.items[t.items.length - 1].sep)) {
					yield* this.pop();
					yield* this.step();
				} else if (this.type === "map-value-ind" && t.type !== "flow-collection") {
					let n = getFirstKeyStartProps(getPrevProps(t));
					fixFlowSeqItems(e);
					let r = e.end.splice(1, e.end.length);
					r.push(this.sourceToken);
					let i = {
						type: "block-map",
						offset: e.offset,
						indent: e.indent,
						items: [{
							start: n,
							key: e,
							sep: r
						}]
					};
					this.onKeyLine = !0;
					this.stack[this.stack.length - 1] = i;
				} else yield* this.lineEnd(e);
			}
		}
		flowScalar(e) {
			if (this.onNewLine) {
				let e = this.source.indexOf("\n") + 1;
				for (; e !== 0;) {
					this.onNewLine(this.offset + e);
					e = this.source.indexOf("\n", e) + 1;
				}
			}
			return {
				type: e,
				offset: this.offset,
				indent: this.indent,
				source: this.source
			};
		}
		startBlockValue(e) {
			switch (this.type) {
				case "alias":
				case "scalar":
				case "single-quoted-scalar":
				case "double-quoted-scalar": return this.flowScalar(this.type);
				case "block-scalar-header": return {
					type: "block-scalar",
					offset: this.offset,
					indent: this.indent,
					props: [this.sourceToken],
					source: ""
				};
				case "flow-map-start":
				case "flow-seq-start": return {
					type: "flow-collection",
					offset: this.offset,
					indent: this.indent,
					start: this.sourceToken,
					items: [],
					end: []
				};
				case "seq-item-ind": return {
					type: "block-seq",
					offset: this.offset,
					indent: this.indent,
					items: [{ start: [this.sourceToken] }]
				};
				case "explicit-key-ind": {
					this.onKeyLine = !0;
					let t = getFirstKeyStartProps(getPrevProps(e));
					t.push(this.sourceToken);
					return {
						type: "block-map",
						offset: this.offset,
						indent: this.indent,
						items: [{
							start: t,
							explicitKey: !0
						}]
					};
				}
				case "map-value-ind": {
					this.onKeyLine = !0;
					let t = getFirstKeyStartProps(getPrevProps(e));
					return {
						type: "block-map",
						offset: this.offset,
						indent: this.indent,
						items: [{
							start: t,
							key: null,
							sep: [this.sourceToken]
						}]
					};
				}
			}
			return null;
		}
		atIndentedComment(e, t) {
			if (this.type !== "comment") return !1;
			if (this.indent <= t) return !1;
			return e.every((e) => e.type === "newline" || e.type === "space");
		}
		*documentEnd(e) {
			if (this.type !== "doc-mode") {
				e.end ? e.end.push(this.sourceToken) : e.end = [this.sourceToken];
				this.type === "newline" && (yield* this.pop());
			}
		}
		*lineEnd(e) {
			switch (this.type) {
				case "comma":
				case "doc-start":
				case "doc-end":
				case "flow-seq-end":
				case "flow-map-end":
				case "map-value-ind":
					yield* this.pop();
					yield* this.step();
					break;
				case "newline": this.onKeyLine = !1;
				default:
					e.end ? e.end.push(this.sourceToken) : e.end = [this.sourceToken];
					this.type === "newline" && (yield* this.pop());
			}
		}
	}
	function parseOptions(e) {
		let t = e.prettyErrors !== !1;
		return {
			lineCounter: e.lineCounter || t && new LineCounter() || null,
			prettyErrors: t
		};
	}
	function parseDocument(e, t = {}) {
		let { lineCounter: n, prettyErrors: r } = parseOptions(t);
		let i = new parser_Parser(n?.addNewLine);
		let a = new composer_Composer(t);
		let o = null;
		for (let t of a.compose(i.parse(e), !0, e.length)) if (!o) o = t;
		else if (o.options.logLevel !== "silent") {
			o.errors.push(new errors_YAMLParseError(t.range.slice(0, 2), "MULTIPLE_DOCS", "Source contains multiple documents; please use YAML.parseAllDocuments()"));
			break;
		}
		if (r && n) {
			o.errors.forEach(errors_prettifyError(e, n));
			o.warnings.forEach(errors_prettifyError(e, n));
		}
		return o;
	}
	function parse(e, t, n) {
		let r;
		typeof t == "function" ? r = t : n === void 0 && t && typeof t == "object" && (n = t);
		let i = parseDocument(e, n);
		if (!i) return null;
		i.warnings.forEach((e) => warn(i.options.logLevel, e));
		if (i.errors.length > 0) {
			if (i.options.logLevel !== "silent") throw i.errors[0];
			else i.errors = [];
		}
		return i.toJS(Object.assign({ reviver: r }, n));
	}
}) };
