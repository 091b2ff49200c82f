"use strict";
exports.id = 894;
exports.ids = [894, 310];
exports.modules = {
	9310: ((e, t, n) => {
		n.d(t, {
			asApp: () => asApp,
			j: () => serviceDiffOptions,
			n: () => unseen,
			planServiceAccounts: () => planServiceAccounts,
			serviceContext: () => serviceContext
		});
		var r = n(66);
		var i = n(6043);
		var a = n(8992);
		var o = n(9014);
		var s = n(9396);
		var c = n(1154);
		let l = {
			api: "v1.1",
			wholeAccount: !0,
			changesApps: !1,
			needsAppSigner: !1,
			serviceAccounts: !0
		};
		function asApp({ apps: e, keys: t, ...n }) {
			return {
				...n,
				settings: {},
				metadata: {},
				children: new Map([["key", t]])
			};
		}
		function serviceContext({ serviceAccounts: e }, t) {
			if (e === void 0) return;
			let n = byName(t.ownership);
			return {
				...t,
				subject: c.tC,
				account: e,
				abilities: l,
				ownership: n,
				expiry: void 0
			};
		}
		function byName({ owner: e }) {
			return {
				owner: e,
				instance: void 0
			};
		}
		async function planServiceAccounts({ serviceAccounts: e }, t, n, r) {
			let { manifest: u, options: d, abilities: f, host: p } = r;
			if (e === void 0 || !f.serviceAccounts) return {
				apps: [],
				undeclaredApps: [],
				unmanaged: [],
				warnings: [],
				problems: t.map(({ key: e }) => unseen((0, s.c)(c.tC, e), f))
			};
			let m = new Set(t.map(({ key: e }) => e));
			let h = byName(r.ownership);
			let g = p.now();
			let _ = await (0, i.lB)(e, u.serviceAccounts.map(asApp), h, {
				subject: c.tC,
				isAbout: ({ key: e }) => m.has(e),
				prune: "none",
				abilities: l,
				width: d.maxInFlight,
				now: g,
				waiting: p
			});
			let v = {
				..._,
				warnings: [..._.warnings, ...await missingLinks(e, _.apps, n, r)],
				problems: [
					..._.problems,
					...takenNames(_.apps, _.listed),
					...lostExpiries(t, r)
				]
			};
			return (0, a.U)(v, {
				...serviceDiffOptions(r, g),
				scope: (0, o.Od)(u.publish, d.only)
			});
		}
		function serviceDiffOptions({ ownership: e, options: t, signingKeyId: n }, r) {
			let { allowReplace: i } = t;
			return {
				ownership: byName(e),
				prune: "none",
				signingKeyId: n,
				abilities: l,
				allowReplace: i,
				now: r
			};
		}
		function unseen(e, { wholeAccount: t }) {
			return {
				address: e,
				message: `The run's key is ${t ? "that of a service account (`svc_…`)" : "an app's (`app_…`)"}, which can neither see nor change service accounts. Use an account key (\`act_…\`), or remove \`serviceAccounts\` from the manifest.`
			};
		}
		function takenNames(e, t) {
			let n = new Map(t.map(({ id: e, name: t }) => [t, e]));
			return e.flatMap(({ desired: e, actual: t, address: r }) => {
				let i = n.get(e.name);
				if (t === void 0 || i === void 0 || i === t.id) return [];
				let a = `Names of service accounts are unique in an account, and ${i} has this one. Choose another name, or write \`id: ${i}\`.`;
				return [{
					address: `${r}.name`,
					message: a
				}];
			});
		}
		function lostExpiries(e, { manifest: t, options: n }) {
			if (t.apps.length > 0 || typeof n.ttl != "number") return [];
			return e.map(({ key: e }) => ({
				address: (0, s.c)(c.tC, e),
				message: "`ttl` is recorded in an app, and the manifest declares none. Declare an app, or remove `ttl` and delete the instance with `mode: destroy`."
			}));
		}
		async function missingLinks(e, t, n, { manifest: i, ownership: a, options: o, host: l }) {
			let u = new Map(i.serviceAccounts.map(({ key: e, apps: t }) => [e, t]));
			let d = t.filter(({ desired: e }) => (u.get(e.key) ?? []).length > 0);
			if (d.length === 0 || o.mode === "credentials") return [];
			let { apps: f } = (0, r.K)(i.apps, n, a, c.h, void 0, { now: l.now() });
			let p = new Map(f.map(({ desired: e, actual: t }) => [e.key, t?.id]));
			return (await Promise.all(d.map(async ({ desired: t, actual: n, address: r }) => {
				let i = n === void 0 ? new Set() : await e.listAppIds(n.id);
				let a = (u.get(t.key) ?? []).filter((e) => !i.has(p.get(e) ?? ""));
				if (a.length === 0) return [];
				let o = `The service account does not see ${a.map((e) => (0, s.c)(c.h, e)).join(", ")}. No API links an app to a service account: link it on the dashboard.`;
				return [{
					address: `${r}.apps`,
					message: o,
					status: "missing"
				}];
			}))).flat();
		}
	}),
	5682: ((e, t, n) => {
		n.d(t, {
			IP: () => sorted,
			Im: () => comment,
			KI: () => escapedJson,
			MI: () => freshKey,
			Mk: () => escaped,
			Q2: () => notes,
			WQ: () => add,
			a0: () => mapKey,
			m0: () => isKey,
			pj: () => plain,
			qm: () => keysFor
		});
		var r = n(6991);
		var i = n(5414);
		var a = n(3871);
		var o = n(7620);
		var s = n(8060);
		var c = n(8486);
		var l = n(2193);
		function isKey(e) {
			return /^[a-z][a-z0-9-]{0,39}$/.test(e) && !l.OJ.has(e);
		}
		let u = {
			ä: "ae",
			ö: "oe",
			ü: "ue",
			ß: "ss",
			æ: "ae",
			œ: "oe",
			ø: "o",
			ł: "l",
			đ: "d",
			ð: "d",
			þ: "th",
			ı: "i"
		};
		function freshKey(e, t, n) {
			let r = e.normalize("NFC").toLowerCase().replace(/[^a-z0-9]/g, (e) => (0, a.e)(u, e) ?? e).normalize("NFKD").replace((0, o.g)(String.raw`\p{M}+`, "gu"), "").replace(/[^a-z0-9]+/g, "-").replace(/^[^a-z]+/, "").slice(0, 40).replace(/-+$/, "") || t;
			let i = r;
			for (let e = 2; n.has(i) || !isKey(i); e++) {
				let t = `-${e}`;
				i = `${r.slice(0, 40 - t.length)}${t}`;
			}
			n.add(i);
			return i;
		}
		function plain(e) {
			return (0, i.$)(JSON.stringify(e.slice(0, 120)));
		}
		function escaped(e) {
			return e.replaceAll("$", "$$$$");
		}
		function add(e, t, n, i) {
			let a = notes(i);
			if (n.items.length > 0) {
				let i = new r.X5(t);
				a !== "" && (i.commentBefore = a);
				e.set(i, n);
			} else comment(e, i);
		}
		function comment(e, t) {
			t.length > 0 && (e.comment = [e.comment, notes(t)].filter(Boolean).join("\n"));
		}
		function mapKey(e) {
			let t = new r.X5(e);
			t.type = r.X5.QUOTE_DOUBLE;
			return e === "<<" || (0, c.u_)(e) ? t : e;
		}
		function notes(e) {
			return e.map((e) => ` not declared: ${e}`).join("\n");
		}
		function keysFor(e, t, n, r) {
			let i = new Set();
			let a = new Map();
			for (let n of e) {
				let e = t(n);
				e !== void 0 && isKey(e) && !i.has(e) && a.set(n.id, freshKey(e, r, i));
			}
			for (let t of e) a.has(t.id) || a.set(t.id, freshKey(n(t), r, i));
			return a;
		}
		function sorted(e) {
			return Object.entries(e).sort(([e], [t]) => e < t ? -1 : 1);
		}
		function escapedJson(e) {
			return (0, s.j8)(e, escaped);
		}
	}),
	4894: ((e, t, n) => {
		n.r(t);
		n.d(t, { acceptDrift: () => acceptDrift });
		var r = n(757);
		var i = n(4614);
		var a = n(9722);
		var o = n(4497);
		var s = n(7511);
		var c = n(3014);
		var l = n(8060);
		var u = n(9415);
		var d = n(8059);
		var f = n(3240);
		var p = n(5153);
		var m = n(3871);
		function differingFields({ apps: e }, t) {
			return e.flatMap((e) => [...fieldsOf(e.change, void 0, e, t), ...e.children.flatMap((n) => fieldsOf(n.change, n, e, t))]);
		}
		function otherChanges(e) {
			return (0, u.fs)(e).filter(({ action: e }) => !h.has(e));
		}
		let h = new Set([
			"update",
			"replace",
			"adopt"
		]);
		function fieldsOf(e, t, n, { manifest: r, host: i }) {
			if (e === void 0 || !h.has(e.action)) return [];
			let { fields: a } = (0, f.p)((0, d.c_)(r.concealment)(e), (e) => i.keeper.redact(e));
			return e.fields.map((r, i) => {
				let o = a[i] ?? { path: r.path };
				let { address: s } = e;
				let { path: c } = r;
				let l = {
					address: s,
					path: c,
					otherName: c === t?.kind.nameField ? "name" : void 0,
					shown: o
				};
				let u = t === void 0 ? wordsOf(r) : inManifestWords(r, t, n);
				if ("why" in u) return {
					...l,
					values: [],
					why: u.why
				};
				let d = secretIn(r, o);
				return d === void 0 ? {
					...l,
					...u
				} : {
					...l,
					values: [],
					why: d
				};
			});
		}
		function inManifestWords(e, { kind: t, fresh: n = [] }, r) {
			let { path: i, before: a } = e;
			if (n.includes(i)) return { why: "The API does not return its value. `apply` sends that of the manifest." };
			if (t.links?.fields.includes(i) !== !0 || typeof a != "string") return wordsOf(e);
			let o = t.links.kind();
			let s = r.children.find((e) => e.kind === o && e.desired !== void 0 && e.actual && o.label(e.actual) === a)?.key;
			if (s !== void 0) return { values: [s] };
			return { why: `The account has ${JSON.stringify(a)} there, which the manifest does not declare. Declare it first; \`export\` shows how.` };
		}
		function wordsOf({ before: e = null, after: t }) {
			let n = declaredPart(e, t);
			return { values: (0, p.$)(n) === (0, p.$)(e) ? [e] : [n, e] };
		}
		function declaredPart(e, t) {
			if ((0, l.Gv)(e) && (0, l.Gv)(t)) return Object.fromEntries(Object.entries(t).flatMap(([t, n]) => {
				let r = (0, m.e)(e, t);
				if (r !== void 0) return [[t, declaredPart(r, n)]];
				return n === !1 ? [[t, !1]] : [];
			}));
			if ((0, l.Lv)(e) && (0, l.Lv)(t)) return e.map((e, n) => declaredPart(e, t[n]));
			return e;
		}
		function secretIn(e, t) {
			let n = "Give it in `secret-variables`, and write `${NAME}` by hand.";
			if ((0, p.$)(e.before) !== (0, p.$)(t.before)) return `The account's value holds a secret, which is not written into a file. ${n}`;
			let [, r = ""] = /^metadata\.(.*)$/s.exec(e.path) ?? [];
			if ((0, c.z3)(r) && typeof e.before == "string") return `By its name it is a credential, which is not written into a file. ${n}`;
			if (textsIn(e.before ?? null).some(holdsCredential)) return `The account's value may hold a credential in its address, which is not written into a file. ${n}`;
		}
		function holdsCredential(e) {
			return (e.match(/[a-z][a-z0-9+.-]{0,30}:[^\s"'<>]+/gi) ?? []).some((e) => {
				if (!URL.canParse(e)) return !1;
				let { username: t, password: n, searchParams: r, hash: i } = new URL(e);
				if (t !== "" || n !== "") return !0;
				let a = [...new URLSearchParams(i.replace(/^#([^=&?]*\?)?/, ""))].filter(([, e]) => e !== "");
				return [...r.keys(), ...a.map(([e]) => e)].some((e) => (0, c.z3)(e) || /key|auth|sig|code|hash|pass|pwd|jwt|session/i.test(e));
			});
		}
		function textsIn(e) {
			if (typeof e == "string") return [e];
			if (typeof e != "object" || !e) return [];
			return Object.values(e).flatMap(textsIn);
		}
		var g = n(6760);
		var _ = n.n(g);
		var v = n(9984);
		var y = n(8634);
		var b = n(5375);
		var x = n(5346);
		function writeManifestFiles(e, t, { workspace: n }) {
			let r = [...t].filter(([t, n]) => n !== e.get(t)).map(([t, r]) => usable(t, () => {
				let i = (0, b.RY)(_().join(n, t), [n]);
				let a = (0, b.XF)(i, y.K).toString("utf8");
				let o = a.startsWith("﻿") ? "﻿" : "";
				if (a !== o + (e.get(t) ?? "")) throw new b.rV("has changed since the run read it");
				return () => usable(t, () => (0, x.E)(i, o + r));
			}));
			for (let e of r) e();
		}
		function usable(e, t) {
			try {
				return t();
			} catch (t) {
				let n = t instanceof b.rV ? `it ${t.message}` : (0, v.bD)(t);
				throw new v.uv("file-unusable", `The manifest ${e} could not be written: ${n}.`, {
					remedy: "Run `mode: accept` again when nothing else writes the file, in a folder that is writable.",
					cause: t
				});
			}
		}
		var S = n(9310);
		var C = n(1154);
		var w = n(66);
		var T = n(8992);
		var E = n(9504);
		var D = n(6991);
		var O = n(8295);
		function edited(e, t) {
			let n = "";
			let r = 0;
			for (let { start: i, end: a, text: o } of t.toSorted((e, t) => e.start - t.start || e.end - t.end)) {
				n += e.slice(r, i) + o;
				r = a;
			}
			return n + e.slice(r);
		}
		function lineStart(e, t) {
			return e.lastIndexOf("\n", t - 1) + 1;
		}
		function lineEnd(e, t) {
			let n = e.indexOf("\n", t);
			if (n === -1) return e.length;
			return e[n - 1] === "\r" && n > t ? n - 1 : n;
		}
		function lineBreak(e) {
			return e.includes("\r\n") ? "\r\n" : "\n";
		}
		var k = n(5414);
		var A = n(7620);
		var j = n(5682);
		let M = String.raw`^[\p{L}_/](?:[\p{L}\p{N}_./@+&=?%~;*()'"!-]|:(?=\S)| (?=[^\s#]))*$`;
		let N = /^(?:true|false|null|yes|no|on|off|y|n)$/i;
		function valueText(e) {
			if (typeof e == "string") return textOf((0, j.Mk)(e), D.X5.PLAIN);
			if ((0, l.Gv)(e)) {
				let t = Object.entries(e).map(([e, t]) => entryText(e, t));
				return t.length === 0 ? "{}" : `{ ${t.join(", ")} }`;
			}
			if ((0, l.Lv)(e)) return `[${e.map(valueText).join(", ")}]`;
			return JSON.stringify(e);
		}
		function entryText(e, t) {
			return `${textOf(e, D.X5.PLAIN)}: ${valueText(t)}`;
		}
		function valueTextLike(e, t) {
			return typeof e == "string" ? textOf((0, j.Mk)(e), t ?? D.X5.PLAIN) : valueText(e);
		}
		function textOf(e, t) {
			let n = (0, A.g)(String.raw`^[^\p{C}\p{Zl}\p{Zp}]*$`, "u").test(e);
			if (t === D.X5.QUOTE_SINGLE && n) return `'${e.replaceAll("'", "''")}'`;
			return t !== D.X5.QUOTE_DOUBLE && n && (0, A.g)(M, "u").test(e) && !N.test(e) ? e : (0, k.$)(JSON.stringify(e));
		}
		class NotEditable extends Error {
			name = "NotEditable";
		}
		function meaningOf(e) {
			return (0, l.j8)(e?.toJSON() ?? null, (e) => e.replaceAll("$$", "$"));
		}
		class ValueEditor {
			#e;
			constructor(e) {
				this.#e = e;
			}
			set(e, t, n) {
				let { key: r, value: i } = e;
				if (isAbsent(i)) {
					let e = this.#f(r);
					return [{
						start: e,
						end: e,
						text: ` ${valueText(t)}`
					}];
				}
				return this.#t(i, t, n) ?? [this.#u(i, valueText(t), r)];
			}
			insert(e, t, n) {
				let r = entryText(t, n);
				let i = e.items.at(-1);
				if (e.flow === !0) {
					let t = e.range[0] + 1;
					if (i !== void 0) return insertion(endOfPair(i), `, ${r}`);
					return insertion(t, /\s/.test(this.#e.charAt(t)) ? ` ${r}` : ` ${r} `);
				}
				let [a] = e.items;
				if (a === void 0 || i === void 0) throw new NotEditable("the map is empty");
				let o = a.key.range[0] - lineStart(this.#e, a.key.range[0]);
				return this.#p(endOfPair(i), o, r);
			}
			#t(e, t, n) {
				if ((0, p.$)(meaningOf(e)) === (0, p.$)(t)) return [];
				if ((0, D.jh)(e) && (0, l.Gv)(t)) return this.#n(e, t, n);
				if ((0, D.oP)(e) && (0, l.Lv)(t) && t.length > 0 && e.items.length > 0) return this.#r(e, t, n);
				if (!(0, D.jn)(e)) return;
				let [r] = e.range;
				let i = this.#m(e);
				let a = /^[|>][^\n#]*(\s#[^\r\n]*)/.exec(this.#e.slice(r, i))?.[1] ?? "";
				let o = e.type === "BLOCK_LITERAL" || e.type === "BLOCK_FOLDED";
				let s = valueTextLike(t, e.type);
				return [{
					start: r,
					end: i,
					text: o ? `${s}${a}` : s
				}];
			}
			#n(e, t, n) {
				let r = new Set(e.items.map(({ key: e }) => String(e.value)));
				if ([...r].some((e) => !Object.hasOwn(t, e))) return;
				let i = e.items.flatMap((e) => {
					let r = (0, m.e)(t, String(e.key.value)) ?? null;
					return (0, p.$)(meaningOf(e.value)) === (0, p.$)(r) ? [] : this.set(e, r, n);
				});
				let a = Object.entries(t).filter(([e]) => !r.has(e));
				return [...i, ...a.map(([t, n]) => this.insert(e, t, n))];
			}
			#r(e, t, n) {
				let r = e.items.map((e) => (0, p.$)(meaningOf(e)));
				let i = n.loose && e.items.every((e) => (0, D.jn)(e));
				let a = i ? inOrderOf(r, t) : t;
				let o = 0;
				let s = new Set();
				for (let [e, t] of r.entries()) o < a.length && (0, p.$)(a[o]) === t ? o += 1 : s.add(e);
				let c = a.slice(o);
				if (o === 0 || !i && a.length === r.length) return this.#i(e, a, n);
				if (c.some((e) => r.includes((0, p.$)(e)))) return;
				return this.#a(e, s, c);
			}
			#i(e, t, n) {
				let r = e.items.slice(0, t.length).flatMap((e, r) => {
					let i = t[r] ?? null;
					return this.#t(e, i, n) ?? [this.#u(e, valueText(i))];
				});
				let i = [...e.items.keys()].slice(t.length);
				let a = t.slice(e.items.length);
				if (i.length + a.length === 0) return r;
				if (e.flow === !0) return;
				return [...r, ...this.#a(e, new Set(i), a)];
			}
			#a(e, t, n) {
				let r = n.map(valueText);
				return e.flow === !0 ? [this.#o(e, t, r)] : this.#s(e, t, r);
			}
			#o(e, t, n) {
				this.#d(e);
				let [r, i] = e.range;
				let { items: a } = e;
				let o = a[0]?.range[0] ?? r + 1;
				let s = a.at(-1);
				let c = s === void 0 ? o : this.#m(s);
				let l = a.flatMap((e, n) => {
					if (t.has(n)) return [];
					let r = a[n - 1];
					return [{
						comma: r === void 0 ? "" : this.#e.slice(this.#m(r), e.range[0]),
						text: this.#e.slice(e.range[0], this.#m(e))
					}];
				});
				let u = l.find(({ comma: e }) => e !== "")?.comma ?? ", ";
				let d = [...l, ...n.map((e) => ({
					comma: "",
					text: e
				}))].map(({ comma: e, text: t }, n) => n === 0 ? t : (e || u) + t).join("");
				return {
					start: r,
					end: i,
					text: this.#e.slice(r, o) + d + this.#e.slice(c, i)
				};
			}
			#s(e, t, n) {
				let r = this.#c(e);
				let i = e.items.findLastIndex((e, n) => !t.has(n));
				let a = [...t].map((t) => {
					let n = lineStart(this.#e, r[t] ?? 0);
					if (/\S/.test(this.#e.slice(n, r[t]))) throw new NotEditable("the list begins on the line of something else");
					return this.#l(n, e.items[t] ?? null, r[t] ?? 0);
				});
				let [o, s] = [e.items[i], r[i]];
				if (n.length === 0 || s === void 0) return a;
				let c = s - lineStart(this.#e, s);
				let l = isAbsent(o ?? null) ? s + 1 : this.#m(o);
				return [...a, ...n.map((e) => this.#p(l, c, `- ${e}`))];
			}
			#c({ srcToken: e, items: t }) {
				let n = (e?.type === "block-seq" ? e.items.flatMap(({ start: e }) => e) : []).filter(({ type: e }) => e === "seq-item-ind").map(({ offset: e }) => e);
				if (n.length !== t.length) throw new NotEditable("the list has a form of its own");
				return n;
			}
			#l(e, t, n) {
				let r = this.#e.indexOf("\n", isAbsent(t) ? n : this.#m(t));
				if (r !== -1) return {
					start: e,
					end: r + 1,
					text: ""
				};
				return {
					start: lineEnd(this.#e, e - 1),
					end: this.#e.length,
					text: ""
				};
			}
			#u(e, t, n) {
				this.#d(e);
				let [r] = e.range;
				let i = this.#m(e);
				if (!(0, D.jh)(e) && !(0, D.oP)(e) || e.flow === !0 || n === void 0) return {
					start: r,
					end: i,
					text: t
				};
				let a = this.#f(n);
				return /^\s*$/.test(this.#e.slice(a, r)) ? {
					start: a,
					end: i,
					text: ` ${t}`
				} : {
					start: r,
					end: i,
					text: t
				};
			}
			#d(e) {
				if (hasComment(this.#e.slice(e.range[0], this.#m(e)))) throw new NotEditable("there are comments inside of it");
			}
			#f({ range: [, e] }) {
				let t = this.#e.indexOf(":", e);
				if (t === -1 || /\S/.test(this.#e.slice(e, t))) throw new NotEditable("its key has a form of its own");
				return t + 1;
			}
			#p(e, t, n) {
				return insertion(lineEnd(this.#e, this.#e.slice(0, e).trimEnd().length), `${lineBreak(this.#e)}${" ".repeat(t)}${n}`);
			}
			#m(e) {
				let t = endOf(e);
				return t - (/[\r\n]+$/.exec(this.#e.slice(e.range[0], t))?.[0].length ?? 0);
			}
		}
		function isAbsent(e) {
			return e === null || (0, D.jn)(e) && e.source === "" && e.type === "PLAIN";
		}
		function insertion(e, t) {
			return {
				start: e,
				end: e,
				text: t
			};
		}
		function endOf(e) {
			let t = ((0, D.jh)(e) || (0, D.oP)(e)) && e.flow !== !0 ? e.items.at(-1) : void 0;
			if (t === void 0) return e.range[1];
			return (0, D.tO)(t) ? endOfPair(t) : endOf(t);
		}
		function endOfPair({ key: e, value: t }) {
			return isAbsent(t) ? e.range[1] + 1 : endOf(t);
		}
		function hasComment(e) {
			return [...new D.JG().lex(e)].some((e) => e.startsWith("#"));
		}
		function inOrderOf(e, t) {
			let n = new Map(t.map((e) => [(0, p.$)(e), e]));
			return [...e.flatMap((e) => {
				let t = n.get(e);
				n.delete(e);
				return t === void 0 ? [] : [t];
			}), ...n.values()];
		}
		class EditableFile {
			#e;
			#t = new D.HN();
			#n;
			#r;
			#i = new Map();
			constructor({ name: e, text: t }) {
				this.#e = e;
				this.#r = new ValueEditor(t);
				this.#n = (0, D.Tp)(t, {
					keepSourceTokens: !0,
					lineCounter: this.#t,
					logLevel: "silent",
					uniqueKeys: !1
				});
				(0, D.YR)(this.#n, { Alias: (e, { source: t }) => {
					this.#i.set(t, (this.#i.get(t) ?? 0) + 1);
				} });
			}
			has(e) {
				return this.#c(this.#n.contents, e) !== void 0;
			}
			set(e, t, n) {
				try {
					return { edits: this.#a(e, t, n) };
				} catch (t) {
					if (t instanceof Refused) return {
						message: t.message,
						place: this.#d(t.node)
					};
					if (!(t instanceof NotEditable)) throw t;
					return {
						message: `It cannot be changed without a loss, as ${t.message}. Change it by hand.`,
						place: this.#d(this.#o(e).at(-1)?.key ?? this.#n.contents)
					};
				}
			}
			#a(e, t, n) {
				let r = this.#o(e);
				let i = r.at(-1);
				let a = [this.#n.contents, ...r.map((e) => e.value)];
				for (let e of a.slice(0, -1)) e !== null && this.#m(e);
				let o = a.at(-1) ?? null;
				if (r.length < e.length) {
					if ((0, D.Vj)(o)) throw this.#h(o, o);
					if (i !== void 0 && isAbsent(o)) return this.#r.set(i, nested(e.slice(r.length), t), n);
					if (!(0, D.jh)(o)) throw new NotEditable("it is not in a map of its own");
					this.#m(o);
					return [this.#s(o, e, r.length, t)];
				}
				if (i === void 0) throw new NotEditable("it is the whole file");
				this.#f(o, i);
				(0, D.Vj)(o) || this.#p(o);
				return this.#r.set(i, t, n);
			}
			#o(e) {
				let t = [];
				let n = this.#n.contents;
				for (let r of e) {
					let e = pairOf(n, r);
					if (e === void 0) break;
					t.push(e);
					n = e.value;
				}
				return t;
			}
			#s(e, t, n, r) {
				let [i = "", ...a] = t.slice(n);
				let o = this.#l(e, i);
				if (o !== void 0) {
					let t = this.#c(o, a);
					this.#f(t?.node ?? null, e);
					if (a.length > 0) {
						let t = `It comes from a merge key (\`<<\`). Write \`${i}\` out in full here, or change it where it is, by hand.`;
						throw new Refused(t, e);
					}
				} else {
					let [, , ...n] = t;
					let r = this.#c(this.#n.contents, ["defaults", ...n]);
					if (r !== void 0) this.#f(r.node, r.node ?? e);
					else if (a.length > 0) throw new Refused("It is not written in this file. Write it by hand.", e);
				}
				return this.#r.insert(e, i, nested(a, r));
			}
			#c(e, t) {
				let n = this.#u(e);
				for (let e of t) {
					let t = pairOf(n, e);
					let r = t === void 0 ? this.#l(n, e) : t.value;
					if (r === void 0) return;
					n = this.#u(r);
				}
				return { node: n };
			}
			#l(e, t) {
				for (let { key: n, value: r } of (0, D.jh)(e) ? e.items : []) {
					if (n.value !== "<<" || n.type !== "PLAIN") continue;
					let e = this.#u(r);
					for (let n of (0, D.oP)(e) ? e.items : [e]) {
						let e = this.#c(n, [t]);
						if (e !== void 0) return e.node;
					}
				}
			}
			#u(e) {
				return (0, D.Vj)(e) ? e.resolve(this.#n) ?? null : e;
			}
			#d(e) {
				let { line: t, col: n } = this.#t.linePos(e?.range[0] ?? 0);
				return {
					file: this.#e,
					line: t,
					column: n
				};
			}
			#f(e, t) {
				let n = new Set();
				let note = (e) => {
					if (typeof e == "string") for (let t of (0, O.Qf)(e)) n.add(t);
				};
				let r = this.#u(e);
				(0, D.jn)(r) ? note(r.value) : r !== null && (0, D.YR)(r, { Scalar: (e, { value: t }) => note(t) });
				if (n.size === 0) return;
				let i = [...n].map((e) => `\`\${${e}}\``).join(" and ");
				let a = (0, D.tO)(t) ? t.key : t;
				throw new Refused(`${i} ${n.size === 1 ? "fills" : "fill"} it in. Change the ${n.size === 1 ? "variable" : "variables"}, or write the value in place of it by hand.`, e ?? a);
			}
			#p(e) {
				if (e === null) return;
				(0, D.YR)(e, { Node: (e, t) => {
					if ((0, D.Vj)(t)) throw this.#h(t, t);
					this.#m(t);
				} });
			}
			#m(e) {
				let t = (0, D.Vj)(e) ? void 0 : e.anchor;
				let n = t === void 0 ? 0 : this.#i.get(t) ?? 0;
				if (n === 0) return;
				throw new Refused(`It is inside of the anchor \`&${t}\`, which ${n === 1 ? "another place uses" : `${n} other places use`}. Change it there for all of them, or write it out in this place, by hand.`, e);
			}
			#h({ source: e }, t) {
				return new Refused(`It comes from the alias \`*${e}\`. Write the value out in place of the alias by hand, or change it at \`&${e}\`.`, t);
			}
		}
		class Refused extends Error {
			name = "Refused";
			node;
			constructor(e, t) {
				super(e);
				this.node = t;
			}
		}
		function pairOf(e, t) {
			return (0, D.jh)(e) ? e.items.find((e) => e.key.value === t) : void 0;
		}
		function nested(e, t) {
			return e.reduceRight((e, t) => ({ [t]: e }), t);
		}
		var P = n(2193);
		class Writer {
			#e;
			#t = new Map();
			constructor({ place: e }) {
				this.#e = e;
			}
			write(e, t) {
				let n = new Map(e);
				let r = [];
				let i = [];
				for (let e = t; e.length > 0;) {
					let t = new Map();
					let a = [];
					for (let o of e) {
						let { address: e, path: s } = o.field;
						let c = this.#e(e)?.file ?? "";
						let l = this.#n(o, {
							name: c,
							text: n.get(c) ?? ""
						});
						let u = t.get(c) ?? [];
						if ("message" in l) i.push({
							...l,
							address: `${e}.${s}`
						});
						else if (l.edits.some((e) => u.some((t) => meet(e, t)))) a.push(o);
						else {
							t.set(c, [...u, ...l.edits]);
							r.push(o);
						}
					}
					for (let [e, r] of t) n.set(e, edited(n.get(e) ?? "", r));
					e = a;
				}
				return {
					texts: n,
					written: r,
					left: i
				};
			}
			#n({ field: e, value: t, loose: n }, r) {
				let i = this.#e(`${e.address}.${e.path}`) ?? {
					file: r.name,
					line: 1,
					column: 1
				};
				if (r.text.length > P.iz) return {
					message: `The file has more than ${P.iz / 1e3} kB. Change it by hand, or divide the file.`,
					place: i
				};
				let a = this.#r(r);
				return a.set(stepsOf(e, a), t, { loose: n });
			}
			#r(e) {
				let t = this.#t.get(e.name);
				if (t?.text === e.text) return t.file;
				let n = new EditableFile(e);
				this.#t.set(e.name, {
					text: e.text,
					file: n
				});
				return n;
			}
		}
		function stepsOf({ address: e, path: t, otherName: n }, r) {
			let i = e.split(".");
			let a = [...i, t];
			if (r.has(a)) return a;
			if (n !== void 0 && r.has([...i, n])) return [...i, n];
			let o = t.indexOf(".");
			return o === -1 ? a : [
				...i,
				t.slice(0, o),
				t.slice(o + 1)
			];
		}
		function meet(e, t) {
			return e.start <= t.end && t.start <= e.end;
		}
		class Trial {
			#e;
			#t;
			#n;
			#r;
			#i;
			constructor(e, t) {
				this.#e = t;
				this.#t = e;
				this.#n = new Writer(t.manifest);
				this.#r = t.host.now();
				this.#i = this.#s(t.manifest);
			}
			async load(e) {
				let { options: t, host: n } = this.#e;
				let r = [...e].map(([e, t]) => ({
					name: e,
					text: t
				}));
				return (0, E.k)(t, n, r);
			}
			solved(e) {
				let text = ({ address: e, message: t }) => `${e} ${t}`;
				let t = new Set(this.#s(e).problems.map(text));
				let n = new Set(this.#i.problems.map(text));
				return (e) => n.has(text(e)) && !t.has(text(e));
			}
			async settle(e, t, n = 0, r = []) {
				let i = t.flatMap((e) => {
					let t = e.values[n] ?? e.values[0];
					return t === void 0 ? [] : [{
						field: e,
						value: t,
						loose: n === 0
					}];
				});
				let { texts: a, written: o, left: s } = this.#n.write(e, i);
				let c = o.map(({ field: e }) => e);
				if (c.length === 0) return {
					texts: e,
					accepted: [],
					left: s
				};
				let l = await this.#o(a, c, r);
				if (l === void 0) return {
					texts: a,
					accepted: c,
					left: s
				};
				let u = c.length === 1 ? c : c.filter((e) => l.of.has(addressOf(e)));
				let d = Math.ceil(c.length / 2);
				let [f, p] = u.length > 0 ? [c.filter((e) => !u.includes(e)), u] : [c.slice(0, d), c.slice(d)];
				let m = await this.settle(e, f, n, r);
				let h = {
					accepted: m.accepted,
					left: [...s, ...m.left]
				};
				if (u.length > 0 && n === 1) {
					let e = u.map((e) => this.#a(e, l));
					return {
						...h,
						texts: m.texts,
						left: [...h.left, ...e]
					};
				}
				let g = u.length > 0 ? 1 : n;
				let _ = await this.settle(m.texts, p, g, [...r, ...m.accepted]);
				return {
					texts: _.texts,
					accepted: [...h.accepted, ..._.accepted],
					left: [...h.left, ..._.left]
				};
			}
			#a(e, { of: t, message: n }) {
				let r = addressOf(e);
				return {
					address: r,
					message: t.get(r) ?? n,
					place: this.#e.manifest.place(r)
				};
			}
			async #o(e, t, n) {
				let r;
				try {
					r = await this.load(e);
				} catch (e) {
					if (!(e instanceof v.Sh)) throw e;
					return notTaken(e, t);
				}
				let i = this.#s(r);
				let a = t.map(addressOf).filter((e) => i.fields.has(e));
				let o = "With the value of the account, the manifest would differ elsewhere. Change it by hand.";
				if (a.length > 0) return {
					of: new Map(a.map((e) => [e, "The manifest cannot say what the account has. Change it by hand."])),
					message: o
				};
				if ([...i.fields].every((e) => this.#i.fields.has(e)) && this.#c(r, [...n, ...t])) return;
				return {
					of: new Map(),
					message: o
				};
			}
			#s(e) {
				let t = [C.h, C.tC].map((t) => {
					let n = this.#t.apps.flatMap(({ observed: n }) => {
						let r = n.subject === t ? desiredIn(e, n) : void 0;
						return r === void 0 ? [] : [{
							...n,
							desired: r
						}];
					});
					let r = t === C.h ? o.NC : S.j;
					let i = (0, w.K)([], [], this.#e.ownership, t);
					return (0, T.U)({
						...i,
						apps: n
					}, r(this.#e, this.#r));
				});
				let n = t.flatMap(u.fs);
				return {
					fields: new Set(n.flatMap(({ address: e, fields: t }) => t.map(({ path: t }) => `${e}.${t}`))),
					problems: t.flatMap(({ problems: e }) => e).map((0, d.F0)(this.#e.manifest.concealment))
				};
			}
			#c(e, t) {
				let n = new Set(t.map(({ address: e }) => e.split(".").slice(0, 2).join(".")));
				return this.#t.apps.every((t) => {
					if (n.has(t.observed.address)) return !0;
					let r = desiredIn(e, t.observed);
					return r !== void 0 && trial_textOf(r) === trial_textOf(t.observed.desired);
				});
			}
		}
		function notTaken({ problems: e, message: t }, n) {
			let text = (e) => `A manifest does not take the account's value: ${e}. Decide by hand.`;
			let r = new Map();
			for (let t of n.map(addressOf)) {
				let n = e.find((e) => e.address === t || e.address.startsWith(`${t}[`));
				n !== void 0 && r.set(t, text(n.message));
			}
			return {
				of: r,
				message: text(e[0]?.message ?? t)
			};
		}
		function addressOf({ address: e, path: t }) {
			return `${e}.${t}`;
		}
		function desiredIn({ apps: e, serviceAccounts: t }, { subject: n, desired: r }) {
			let { id: i, ownKey: a, key: o } = r;
			let s = n === C.h ? e.find((e) => e.key === o) : t.filter((e) => e.key === o).map(S.asApp)[0];
			return s && {
				...s,
				...i && { id: i },
				...a && { ownKey: a }
			};
		}
		function trial_textOf(e) {
			return JSON.stringify(e, (e, t) => t instanceof Map ? [...t] : t);
		}
		async function acceptDrift(e, t) {
			let { manifest: n, options: r, host: c, found: l } = t;
			let { plan: u, planned: d, problems: f } = await (0, o.HY)(e, t);
			await (0, o.vk)(u, t);
			(0, s.I)(r, l);
			let p = differingFields(d.difference, t);
			let m = new Trial(d.difference, t);
			let h = new Map((n.files ?? []).map(({ name: e, text: t }) => [e, t]));
			let g = await m.settle(h, p.filter(({ why: e }) => e === void 0));
			let _ = await m.load(g.texts);
			let v = [...p.flatMap((e) => e.why === void 0 ? [] : [{
				address: addressOf(e),
				message: e.why
			}]), ...g.left];
			let y = m.solved(_);
			let b = [
				...v,
				...f.filter((e) => !y(e) && !v.some(({ address: t }) => t === e.address)),
				...leftChanges(d, u),
				...u.warnings.filter(({ status: e }) => e !== void 0)
			].map(({ address: e, message: t, ...n }) => ({
				address: e,
				message: t,
				place: "place" in n ? n.place : _.place(e)
			}));
			r.dryRun || writeManifestFiles(h, g.texts, c);
			let x = new Set(g.accepted);
			l.accepted = p.filter((e) => x.has(e)).map((e) => acceptedOf(e, _));
			l.left = b;
			let S = r.dryRun ? "could be written into the manifest" : "written into the manifest";
			l.title = `${(0, a.hS)(x.size, "field")} ${S}, ${(0, a.oh)(b.length)} left`;
			let C = (0, i.g)(l.accepted, b, {
				log: c.log,
				options: r
			});
			C !== void 0 && (l.drift = C);
		}
		function acceptedOf(e, t) {
			let n = addressOf(e);
			let { before: r, after: i } = e.shown;
			return {
				address: n,
				place: t.place(n),
				before: i,
				after: r
			};
		}
		function leftChanges({ difference: e, publishing: t }, { changes: n }) {
			let i = n.filter(({ action: e }) => e === "adopt");
			return [
				...otherChanges(e),
				...t.steps.map(({ change: e }) => e),
				...i
			].filter(r._).map(({ address: e, action: t }) => ({
				address: e,
				message: F[t]
			}));
		}
		let F = {
			create: "Missing in the account. `apply` creates it. If it is to be gone, remove it from the manifest by hand.",
			delete: "Not in the manifest, so `prune` covers it. To keep it, add it by hand; `mode: export` shows how.",
			adopt: "Not managed yet. `apply` adopts it.",
			update: "Change it by hand.",
			replace: "Change it by hand.",
			rotate: "Due for rotation. `apply` rotates it.",
			retire: "Its overlap has ended. `apply` deletes it.",
			renew: "Its expiry is due. `apply` renews it.",
			publish: "Not published as the manifest declares it. `apply` publishes it."
		};
	}),
	4614: ((e, t, n) => {
		n.d(t, {
			g: () => reportAccepted,
			z: () => acceptedText
		});
		var r = n(2770);
		var i = n(4837);
		var a = n(9722);
		var o = n(2233);
		var s = n(1834);
		var c = n(30);
		function acceptedText({ before: e = null, after: t = null }) {
			return `${(0, o.R)(e)} → ${(0, o.R)(t)}`;
		}
		function reportAccepted(e, t, { log: n, options: { dryRun: o, failOnDrift: l } }) {
			for (let t of e) {
				let e = t.place === void 0 ? "" : ` (${(0, r.dE)(t.place)})`;
				n.info((0, i.tJ)(`  ${t.address}${e}: ${acceptedText(t)}`, 1e3));
			}
			if (e.length > 0) {
				let t = (0, a.hS)(e.length, "field");
				n.info(o ? `Would write ${t} into the manifest (dry run: nothing is written).` : `Wrote ${t} into the manifest.`);
			} else t.length === 0 && n.info("Nothing differs: the manifest stays as it is.");
			for (let { address: e, message: r, place: i } of t.slice(0, c.BC)) n.warn(`${e}: ${r}`, i, {
				code: "drift-warning",
				address: e
			});
			for (let { address: e, message: r } of t.slice(c.BC)) n.info((0, i.tJ)(`  ${e}: ${n.words?.(r) ?? r}`, 1e3));
			if (t.length === 0) return;
			let u = `${(0, a.hS)(t.length, "difference")} left, which \`mode: accept\` cannot write into the manifest.`;
			return (0, s.qq)(u, "Change the manifest by hand as the warnings say, or run `mode: apply` to restore what it declares.", {
				log: n,
				fails: l
			});
		}
	}),
	5414: ((e, t, n) => {
		n.d(t, {
			$: () => escapedDocument,
			E: () => needsEscapes
		});
		let r = /[\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff]/g;
		function escapedDocument(e) {
			return e.replace(r, (e) => `\\u${e.charCodeAt(0).toString(16).padStart(4, "0")}`);
		}
		function needsEscapes(e) {
			return e.search(r) !== -1;
		}
	})
};
