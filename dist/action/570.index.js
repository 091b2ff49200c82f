"use strict";
exports.id = 570;
exports.ids = [
	570,
	310,
	729
];
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
	9729: ((e, t, n) => {
		n.d(t, {
			goingServices: () => goingServices,
			x: () => isNamedIn
		});
		var r = n(9610);
		var i = n(9396);
		var a = n(1154);
		var o = n(9310);
		async function goingServices({ serviceAccounts: e }, { ownership: t, declared: n, leaving: s, abilities: c, list: l }) {
			let u = {
				going: [],
				linked: new Set(),
				problems: [],
				warnings: []
			};
			let { instance: d } = t;
			if (n?.length === 0) return u;
			if (e === void 0 || !c.serviceAccounts) {
				let e = (n ?? []).map(({ key: e }) => (0, o.n)((0, i.c)(a.tC, e), c));
				return {
					...u,
					problems: e
				};
			}
			let f = await l();
			if (n === void 0) return {
				...u,
				warnings: leftAlone(f, d)
			};
			let p = n.flatMap((e) => {
				let n = f.find(({ id: t, name: n }) => d === void 0 && e.id !== void 0 ? t === e.id : n === e.name);
				return n !== void 0 && (d === void 0 || isNamedIn(n, d)) ? [{
					...n,
					metadata: (0, r.UO)(t, e)
				}] : [];
			});
			let m = await Promise.all(p.map(async (t) => ({
				one: t,
				ids: [...await e.listAppIds(t.id)]
			})));
			let h = m.flatMap(({ one: e, ids: t }) => {
				let n = t.filter((e) => !s.has(e));
				if (n.length === 0) return [];
				let r = `Cannot delete: the service account ${e.id} is linked to apps that stay: ${n.join(", ")}. Unlink it from them on the dashboard.`;
				return [{
					address: (0, i.c)(a.tC, String(e.metadata.provision_app)),
					message: r
				}];
			});
			return {
				going: p,
				linked: new Set(m.flatMap(({ ids: e }) => e)),
				problems: h,
				warnings: []
			};
		}
		function leftAlone(e, t) {
			let n = e.filter((e) => t !== void 0 && isNamedIn(e, t));
			if (n.length === 0) return [];
			let r = `Left alone, because without the manifest nothing tells whether they are this owner's: ${n.map(({ id: e, name: t }) => `${JSON.stringify(t)} (${e})`).join(", ")}. Delete them on the dashboard, or run with the manifest.`;
			return [{
				address: a.tC.section,
				message: r
			}];
		}
		function isNamedIn({ name: e }, t) {
			return e.endsWith((0, i.M)("", t));
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
	1570: ((e, t, n) => {
		n.r(t);
		n.d(t, { exportAccount: () => exportAccount });
		var r = n(9984);
		var i = n(7895);
		var a = n(9729);
		var o = n(9610);
		var s = n(9528);
		var c = n(9994);
		var l = n(9722);
		var u = n(6991);
		var d = n(5682);
		var f = n(3871);
		var p = n(4800);
		var m = n(3014);
		var h = n(7798);
		var g = n(9308);
		let _ = {
			read: async (e, t, n) => {
				let [r, i] = await Promise.all([e.collection(h.X, t.id).get(), n.of("channel")]);
				let a = i.filter(({ type: e }) => (0, m.as)("v1.1", e));
				let o = await Promise.all(a.map(async ({ id: n }) => ({
					id: n,
					key: n,
					...await e.collection(h.X, t.id, n).get()
				})));
				let isOwn = ({ items: e, inputEnabled: t }) => JSON.stringify({
					items: e,
					inputEnabled: t
				}) !== JSON.stringify(r);
				return [{
					id: t.id,
					key: "",
					...r
				}, ...o.filter(isOwn)].filter(({ items: e }) => e.length > 0);
			},
			write: (e, t) => {
				let n = t.all("menu").find(({ key: e }) => e === "");
				if (n === void 0) return;
				(0, g.q)(n.items) ? e.set("menu", menuMap(n)) : (0, d.Im)(e, ["menu: a manifest takes no such menu"]);
			}
		};
		function menuMap({ items: e, inputEnabled: t }) {
			let n = new u.CA();
			n.set("items", e.map(d.KI));
			t || n.set("settings", { inputEnabled: t });
			return n;
		}
		var v = n(6973);
		let y = {
			read: async (e, t, { together: n }) => (await (0, p.P)(e, t.id, n)).channels,
			write: (e, t) => {
				let { key: n, api: r } = t;
				let i = t.recorded("channel");
				let a = new Map(t.all("menu").map((e) => [e.id, e]));
				let o = new u.CA();
				let s = [];
				let c = new Set();
				let l = [];
				for (let e of t.all("channel")) {
					if (l.some((t) => (0, v._4)(r, t, e))) {
						s.push(`channel ${e.id} ${(0, d.pj)(e.type)}: nothing tells it apart from another one`);
						continue;
					}
					l.push(e);
					let u = (0, d.MI)(i.get(e.id) ?? e.displayName ?? e.type, "channel", c);
					let f = channelMap(e, `${n}-${u}`, r);
					let p = a.get(e.id);
					let m = responderOf(e, t);
					if (!f.has("external")) {
						p !== void 0 && (0, g.q)(p.items) ? f.set("menu", menuMap(p)) : p !== void 0 && s.push(`menu of channel ${e.id}: a manifest takes no such menu`);
						m !== void 0 && f.set("defaultResponder", m);
					}
					o.set(u, f);
				}
				(0, d.WQ)(e, "channels", o, s);
			}
		};
		function responderOf({ defaultResponder: e }, t) {
			let n = t.all("switchboardIntegration").find(({ name: t }) => t === e);
			return n && t.keysOf("switchboardIntegration").get(n.id);
		}
		function channelMap(e, t, n) {
			let { type: r, displayName: i, fields: a } = e;
			let o = new u.CA();
			o.set("type", (0, d.Mk)(r));
			i !== void 0 && o.set("displayName", (0, d.Mk)(i));
			let s = (0, m.l6)(n, r);
			if (s === void 0 || s.external || lacksRequired(s, a)) {
				o.set("external", !0);
				return o;
			}
			for (let [e, { reading: n, required: r }] of Object.entries(s.fields)) {
				let i = (0, f.e)(a, e) ?? null;
				n === "shown" && i !== null ? o.set(e, (0, d.KI)(i)) : n !== "shown" && r && o.set(e, placeholder(`${t}-${e}`));
			}
			return o;
		}
		function lacksRequired({ fields: e }, t) {
			return Object.entries(e).some(([e, { reading: n, required: r }]) => r && n === "shown" && ((0, f.e)(t, e) ?? null) === null);
		}
		function placeholder(e) {
			let t = e.replaceAll(/([a-z])([A-Z])/g, "$1_$2").replaceAll(/\W+/g, "_").toUpperCase();
			let n = new u.X5(`\${${t}}`);
			n.comment = " never read from the account: give it in the input `variables`, from a secret";
			return n;
		}
		var b = n(4589);
		let x = { read: async (e, t, n) => {
			let r = (await n.of("webhook")).map(async ({ id: n, container: r, otherGeneration: i }) => {
				if (r === void 0 || i !== void 0) return [];
				return (await e.collection(b.K, t.id, r).list()).map((e) => ({
					...e,
					webhook: n,
					container: r
				}));
			});
			return (await Promise.all(r)).flat();
		} };
		var S = n(208);
		let C = {
			read: (e, t) => e.collection(i.Rk, t.id).list(),
			write: (e, t) => addKeys(e, t.all("key"), t.recorded("key"))
		};
		function addKeys(e, t, n = new Map()) {
			let r = new u.CA();
			let i = [];
			let a = new Set();
			let o = new Set(t.map(({ name: e }) => e));
			let recordedOf = ({ id: e, name: t }) => {
				let r = n.get(e);
				return r === t || o.has(r ?? "") ? void 0 : r;
			};
			for (let e of [...t].sort((e, t) => e.id > t.id ? -1 : 1)) {
				if (e.name === S.yC) i.push(`key ${e.id}: a run left it behind, and the next one removes it`);
				else if (a.has(e.name)) i.push(`key ${e.id} ${(0, d.pj)(e.name)}: an older one of the same name`);
				else if ((0, d.m0)(e.name) && recordedOf(e) === void 0) r.set(e.name, new u.CA());
				else if ((0, S.Ur)(e.name)) {
					let t = new u.CA();
					t.set("name", (0, d.Mk)(e.name));
					r.set((0, d.MI)(recordedOf(e) ?? e.name, "key", o), t);
				} else i.push(`key ${e.id} ${(0, d.pj)(e.name)}: a manifest takes no such name`);
				a.add(e.name);
			}
			r.items.sort((e, t) => String(e.key) < String(t.key) ? -1 : 1);
			(0, d.WQ)(e, "keys", r, i);
		}
		var w = n(5061);
		let T = {
			read: (e, t) => e.collection(w.a, t.id).list(),
			write: (e, t) => {
				let [n] = t.all("switchboard");
				if (n === void 0) return;
				let { enabled: r, defaultSwitchboardIntegrationId: i } = n;
				let a = t.keysOf("switchboardIntegration");
				let o = t.all("switchboardIntegration");
				let s = new u.CA();
				s.set("enabled", r);
				let c = a.get(i ?? "");
				c !== void 0 && s.set("defaultSwitchboardIntegration", c);
				let l = t.keysOf("webhook");
				let d = new Map(t.all("webhook").flatMap(({ id: e, container: t }) => {
					let n = l.get(e);
					return t === void 0 || n === void 0 ? [] : [[t, n]];
				}));
				let f = new u.CA();
				for (let [e, t] of a) {
					let n = o.find((t) => t.id === e);
					n !== void 0 && f.set(t, integrationMap(n, t, a, d));
				}
				s.set("switchboardIntegrations", f);
				e.set("switchboard", s);
			}
		};
		let E = {
			read: async (e, t, n) => {
				let [r] = await n.of("switchboard");
				if (r === void 0) return [];
				return e.collection(w.V, t.id, r.id).list();
			},
			keys: (e) => {
				let t = e.recorded("switchboardIntegration");
				let n = new Set();
				let r = e.all("switchboardIntegration").filter(({ name: e }, t, n) => n.findIndex((t) => t.name === e) === t).sort((e, t) => e.name < t.name ? -1 : 1);
				return new Map(r.map(({ id: e, name: r }) => [e, (0, d.MI)(t.get(e) ?? r, "responder", n)]));
			}
		};
		function integrationMap(e, t, n, r) {
			let { name: i, integrationId: a = "", integrationType: o = "", deliverStandbyEvents: s, messageHistoryCount: c } = e;
			let l = new u.CA();
			i !== t && l.set("name", i);
			let d = a === "" && o === "";
			if (o.startsWith("zd:") || d) {
				l.set("external", !0);
				return l;
			}
			let f = r.get(a);
			f === void 0 ? o === "custom" || o === "" ? l.set("integrationId", a) : l.set("integrationType", o) : l.set("webhook", f);
			s !== void 0 && l.set("deliverStandbyEvents", s);
			let p = n.get(e.nextSwitchboardIntegrationId ?? "");
			p !== void 0 && l.set("nextSwitchboardIntegration", p);
			c !== void 0 && l.set("messageHistoryCount", c);
			return l;
		}
		var D = n(6567);
		let O = {
			read: (e, t) => e.collection(D.Q, t.id).list(),
			keys: (e) => {
				let t = e.recorded("template");
				return (0, d.qm)(declarable(e), ({ id: e }) => t.get(e), ({ name: e }) => e, "template");
			},
			write: (e, t) => {
				let n = t.keysOf("template");
				let r = new u.CA();
				let i = declarable(t);
				for (let { id: e, name: t, message: a } of i) {
					let i = n.get(e) ?? e;
					let o = new u.CA();
					t !== i && o.set("name", (0, d.Mk)(t));
					o.set("message", (0, d.KI)(withoutEmpty(a)));
					r.set(i, o);
				}
				let a = t.all("template").filter((e) => !i.includes(e));
				(0, d.WQ)(e, "templates", r, a.map(({ id: e, name: t }) => `template ${e} ${(0, d.pj)(t)}: another one has the same name`));
			}
		};
		function declarable(e) {
			return e.all("template").filter(({ name: e }, t, n) => n.findIndex((t) => t.name === e) === t);
		}
		function withoutEmpty(e) {
			if (Array.isArray(e)) return e.map((e) => withoutEmpty(e));
			if (typeof e != "object" || !e) return e;
			return Object.fromEntries(Object.entries(e).filter(([, e]) => e !== "").map(([e, t]) => [e, withoutEmpty(t)]));
		}
		var k = n(3447);
		var A = n(497);
		var j = n(6136);
		let M = {
			read: async (e, t, { together: n }) => (await (0, p.P)(e, t.id, n)).webhooks,
			keys: (e) => {
				let t = e.recorded("webhook");
				return (0, d.qm)(export_declarable(e).declared, ({ id: e }) => t.get(e), ({ name: e, target: t }) => e ?? new URL(t).hostname, "webhook");
			},
			write: (e, t) => {
				let { declared: n, left: r } = export_declarable(t);
				let i = t.keysOf("webhook");
				let a = new u.CA();
				for (let { id: e, name: r, target: o, triggers: s, flags: c } of n) {
					let n = new u.CA();
					let l = i.get(e) ?? e;
					r !== void 0 && r !== l && (0, S.Ur)(r) && n.set("name", (0, d.Mk)(r));
					n.set("target", (0, d.Mk)(o));
					n.set("triggers", [...new Set(s)].sort());
					for (let [e, t] of (0, d.IP)(c)) t && n.set(e, !0);
					addKeys(n, t.all("integrationKey").filter(({ webhook: t }) => t === e), withoutHolder(t.recorded("integrationKey"), `${l}.`));
					a.set(l, n);
				}
				(0, d.WQ)(e, "webhooks", a, r);
			}
		};
		function export_declarable(e) {
			let t = [];
			let n = [];
			for (let r of e.all("webhook")) {
				let e = whyNot(r, t);
				e === void 0 ? t.push(r) : n.push(`webhook ${r.id} ${(0, d.pj)(withoutCredentials(r.target))}: ${e}`);
			}
			return {
				declared: t,
				left: n
			};
		}
		function whyNot({ target: e, otherGeneration: t }, n) {
			if (t !== void 0) return `created through ${t}, whose manifest can declare it`;
			let r = (0, j.dM)(e);
			if (r !== void 0) return `in a manifest, a target ${r}`;
			if (n.some((t) => (0, A.cS)(t.target, e))) return "a second one with the same target";
			return n.length >= k.d ? "one too many" : void 0;
		}
		function withoutHolder(e, t) {
			let n = [...e].filter(([, e]) => e.startsWith(t));
			return new Map(n.map(([e, n]) => [e, n.slice(t.length)]));
		}
		function withoutCredentials(e) {
			return e.replace(/^([^/]*\/\/)?[^/?#]*@/, "$1");
		}
		let N = {
			key: C,
			channel: y,
			webhook: M,
			menu: _,
			template: O,
			integrationKey: x,
			switchboard: T,
			switchboardIntegration: E
		};
		var P = n(939);
		var F = n(7232);
		function exportsOf(e, { accountKey: t } = { accountKey: !0 }) {
			let n = P.Z.filter(({ api: n = e, access: r }) => n === e && (t || r?.accountKeysOnly !== !0)).map(({ kind: e }) => e);
			return new Map(Object.entries(N).filter(([e]) => n.includes(e)));
		}
		async function readApp(e, t, { key: n, api: r, kinds: i }) {
			let a = new F.VD(P.Z);
			let read = (n) => a.once(`kind ${n}`, async () => i.get(n)?.read(e, t, s) ?? []);
			let s = {
				of: read,
				together: a
			};
			let c = [...i.keys()];
			let l = (await Promise.all(c.map(read))).map((e) => e.toSorted((e, t) => e.id < t.id ? -1 : 1));
			let u = new Map(c.map((e, t) => [e, l[t] ?? []]));
			let d = {
				app: t,
				key: n,
				api: r,
				all: (e) => u.get(e) ?? [],
				recorded: (e) => new Map([...(0, o.Ph)((0, o.Q6)(t), e)].map(([e, t]) => [t, e])),
				keysOf: (e) => i.get(e)?.keys?.(d) ?? new Map()
			};
			return d;
		}
		var I = n(3068);
		var L = n(3844);
		var R = n(5414);
		function appKeys(e, t) {
			let before = ({ id: e, metadata: n }) => t.get(e) ?? ((0, o.rZ)(n) ? (0, o.QO)(n) : void 0);
			return (0, d.qm)(e, before, ({ name: e }) => e, "app");
		}
		function manifestText({ apps: e, serviceAccounts: t }, { api: n, owner: r, kinds: i }) {
			let a = new u.yo(new u.CA(), { customTags });
			a.commentBefore = ` yaml-language-server: $schema=${(0, L.Q)("manifest.schema.json")}\n Exported by smooch-provision. \`plan\` shows what adopting it would do: nothing but write marks.
 Secrets are not in here: the account keeps them. Only channels need theirs, as variables.`;
			a.set("version", 1);
			a.set("api", n);
			a.set("owner", r);
			let o = e.map((e) => {
				let { id: t, name: n } = e.app;
				return (0, I.HR)(n) ? [e.key, appMap(e, i)] : `app ${t} ${(0, d.pj)(n)}: its name cannot be that of a manifest's app`;
			});
			a.set("apps", sectionOf(o));
			t.length > 0 && a.set("serviceAccounts", sectionOf(serviceEntries(t)));
			return (0, R.$)(a.toString({ lineWidth: 0 }));
		}
		function customTags(e) {
			return e.map((e) => {
				if (typeof e != "object" || e.tag !== "tag:yaml.org,2002:str" || e.collection) return e;
				let { stringify: t } = e;
				return {
					...e,
					stringify(e, ...n) {
						let r = new u.X5(e.value);
						let i = typeof e.value == "string" && (0, R.E)(e.value);
						i && (r.type = u.X5.QUOTE_DOUBLE);
						return t?.(i ? r : e, ...n) ?? "";
					}
				};
			});
		}
		function sectionOf(e) {
			let t = new u.CA();
			for (let n of e) typeof n != "string" && t.set(...n);
			let n = e.filter((e) => typeof e == "string");
			n.length > 0 && (t.comment = (0, d.Q2)(n));
			return t;
		}
		function serviceEntries(e) {
			let t = e.map(({ account: e }) => e);
			let n = (0, d.qm)(t, () => void 0, ({ name: e }) => e, "service-account");
			return e.map(({ account: { id: e, name: t }, keys: r }) => {
				if (!(0, I.HR)(t)) return `service account ${e} ${(0, d.pj)(t)}: a manifest takes no such name`;
				let i = new u.CA();
				i.set("name", (0, d.Mk)(t));
				i.set("id", e);
				addKeys(i, r);
				return [n.get(e) ?? e, i];
			});
		}
		function appMap(e, t) {
			let { app: n, api: r } = e;
			let i = new u.CA();
			i.set("name", (0, d.Mk)(n.name));
			i.set("id", n.id);
			(0, o.bz)(n.metadata) && i.set("protect", !0);
			let a = new u.CA();
			for (let [e, t] of (0, d.IP)(n.settings)) t !== null && (0, I.PV)(e, r) && a.set(e, t);
			a.items.length > 0 && i.set("settings", a);
			let s = new u.CA();
			let c = [];
			for (let [e, t] of (0, d.IP)(n.metadata)) (0, I.n1)(e) ? s.set((0, d.a0)(e), typeof t == "string" ? (0, d.Mk)(t) : t) : e.startsWith(o.R8) || c.push(`metadata ${(0, d.pj)(e)}: a manifest takes no such name`);
			(0, d.WQ)(i, "metadata", s, c);
			for (let n of t.values()) n.write?.(i, e);
			return i;
		}
		async function exportAccount(e, t) {
			let { options: n, ownership: a, host: o, found: u, abilities: d, own: f, manifest: p } = t;
			if (!d.wholeAccount && f.length === 0) throw new r.uv("not-allowed", "An app key (`app_…`) cannot list apps, so there is nothing to export.", { remedy: "Use an account key (`act_…`) or a service account key (`svc_…`). Or give it as `app-keys`, which has a line for each app." });
			let { api: m } = p;
			let h = await e.listApps();
			let g = servicesOf(e, t);
			let _ = await g?.listApps() ?? [];
			let v = exportable(h, t);
			let y = exportable(ofNoInstance(_, h), t);
			tellOfOthers(h.length - v.length, "app", t);
			tellOfOthers(_.length - y.length, "service account", t);
			let b = namedBy(n.only, [...v, ...y]);
			let x = v.filter(b);
			let S = y.filter(b);
			let C = new Map(f.map(({ appId: e, app: t }) => [e, t]));
			let w = appKeys(x, C);
			let T = exportsOf(m);
			let E = C.size === 0 ? T : exportsOf(m, { accountKey: !1 });
			let D = await (0, s.Q)(x, n.maxInFlight, (t) => readApp(e, t, {
				key: w.get(t.id) ?? t.id,
				api: m,
				kinds: C.has(t.id) ? E : T
			}));
			let O = await (0, s.Q)(S, n.maxInFlight, async (e) => ({
				account: e,
				keys: await g?.collection(i.Rk, e.id).list() ?? []
			}));
			let k = manifestText({
				apps: D,
				serviceAccounts: O
			}, {
				api: m,
				owner: a.owner,
				kinds: T
			});
			let A = p.concealment?.asVariables(k) ?? k;
			let j = await (0, c.x)("export", A, n.exportFile, o);
			if (j === void 0) o.print?.(o.keeper.redact(A));
			else {
				u.exported = j;
				let e = [(0, l.hS)(x.length, "app"), ...O.length === 0 ? [] : [(0, l.hS)(O.length, "service account")]];
				o.log.info(`Exported ${e.join(" and ")} to ${j}.`);
			}
		}
		function servicesOf({ serviceAccounts: e }, { abilities: t, host: n, manifest: r }) {
			if (e !== void 0 && t.serviceAccounts) return e;
			r.api === "v1.1" && n.log.notice("Service accounts are left out: only an account key (`act_…`) sees them.");
		}
		function ofNoInstance(e, t) {
			let n = [...new Set(t.flatMap(({ metadata: e }) => (0, o.hR)(e) ?? []))];
			return e.filter((e) => !n.some((t) => (0, a.x)(e, t)));
		}
		function exportable(e, { ownership: t }) {
			return e.filter((e) => !(0, o.rZ)(e.metadata) || (0, o.MU)(e, t)).sort((e, t) => e.name === t.name ? e.id < t.id ? -1 : 1 : e.name < t.name ? -1 : 1);
		}
		function tellOfOthers(e, t, { options: n, host: r }) {
			if (e === 0 || n.only.length > 0) return;
			r.log.notice(`${(0, l.hS)(e, t)} of other owners or instances, or with copied marks, left out.`);
		}
		function namedBy(e, t) {
			let is = (e, { id: t, name: n }) => t === e || n === e;
			let n = e.filter((e) => !t.some((t) => is(e, t)));
			if (n.length > 0) throw new r.uv("not-found", `No app that may be exported has the id or name ${n.join(", ")}.`, { remedy: "Name apps by their id or their exact name; other owners’ apps cannot be exported." });
			return (t) => e.length === 0 || e.some((e) => is(e, t));
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
