export const id = 54;
export const ids = [
	54,
	411,
	380
];
export const modules = {
	4411: ((e, t, n) => {
		n.d(t, {
			asApp: () => asApp,
			n: () => unseen,
			planServiceAccounts: () => planServiceAccounts,
			serviceContext: () => serviceContext
		});
		var r = n(8557);
		var i = n(8578);
		var a = n(6748);
		var o = n(5503);
		var s = n(4015);
		var c = n(1571);
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
			let { manifest: u, options: d, abilities: f, signingKeyId: p, host: m } = r;
			if (e === void 0 || !f.serviceAccounts) return {
				apps: [],
				undeclaredApps: [],
				unmanaged: [],
				warnings: [],
				problems: t.map(({ key: e }) => unseen((0, s.c)(c.tC, e), f))
			};
			let h = new Set(t.map(({ key: e }) => e));
			let g = byName(r.ownership);
			let _ = m.now();
			let v = await (0, i.lB)(e, u.serviceAccounts.map(asApp), g, {
				subject: c.tC,
				isAbout: ({ key: e }) => h.has(e),
				prune: "none",
				abilities: l,
				width: d.maxInFlight,
				now: _,
				waiting: {
					stop: m.stop,
					pace: m.pace,
					onLongWait: (e) => m.log.info(e)
				}
			});
			let { allowReplace: y } = d;
			let b = (0, a.U)(v, {
				ownership: g,
				prune: "none",
				signingKeyId: p,
				abilities: l,
				allowReplace: y,
				now: _
			});
			let x = {
				...b,
				warnings: [...b.warnings, ...await missingLinks(e, b.apps, n, r)],
				problems: [
					...b.problems,
					...takenNames(b.apps, v.listed),
					...lostExpiries(t, r)
				]
			};
			return (0, o.TJ)(x, d.only, (0, o.Mj)(u.publish, d.only));
		}
		function unseen(e, { wholeAccount: t }) {
			return {
				address: e,
				message: `The run's key is ${t ? "that of a service account (`svc_…`)" : "an app's (`app_…`)"}, which can neither see nor change service accounts. Use an account key (\`act_…\`), or remove \`serviceAccounts\` from the manifest.`
			};
		}
		function takenNames(e, t) {
			let n = new Map(t.map(({ id: e, name: t }) => [t, e]));
			return e.flatMap(({ observed: { desired: e, actual: t, address: r } }) => {
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
		async function missingLinks(e, t, n, { manifest: i, ownership: a, options: o }) {
			let l = new Map(i.serviceAccounts.map(({ key: e, apps: t }) => [e, t]));
			let u = t.filter(({ observed: { desired: e } }) => (l.get(e.key) ?? []).length > 0);
			if (u.length === 0 || o.mode === "credentials") return [];
			let { apps: d } = (0, r.K)(i.apps, n, a, c.h);
			let f = new Map(d.map(({ desired: e, actual: t }) => [e.key, t?.id]));
			return (await Promise.all(u.map(async ({ observed: { desired: t, actual: n, address: r } }) => {
				let i = n === void 0 ? new Set() : await e.listAppIds(n.id);
				let a = (l.get(t.key) ?? []).filter((e) => !i.has(f.get(e) ?? ""));
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
	5380: ((e, t, n) => {
		n.d(t, {
			goingServices: () => goingServices,
			x: () => isNamedIn
		});
		var r = n(8905);
		var i = n(4015);
		var a = n(1571);
		var o = n(4411);
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
	9054: ((e, t, n) => {
		n.d(t, { exportAccount: () => exportAccount });
		var r = n(9473);
		var i = n(4576);
		var a = n(5380);
		var o = n(8905);
		var s = n(3977);
		var c = n(5215);
		var l = n(991);
		var u = n(6991);
		let d = /[\u007f-\u009f\u2028\u2029\ufeff\p{Bidi_Control}]/gu;
		function escapedDocument(e) {
			return e.replace(d, (e) => `\\u${e.charCodeAt(0).toString(16).padStart(4, "0")}`);
		}
		function needsEscapes(e) {
			return e.search(d) !== -1;
		}
		var f = n(2721);
		var p = n(312);
		function isKey(e) {
			return /^[a-z][a-z0-9-]{0,39}$/.test(e) && !p.OJ.has(e);
		}
		function freshKey(e, t, n) {
			let r = e.normalize("NFKD").toLowerCase().replace(/[^a-z0-9]+/g, "-").replace(/^[^a-z]+/, "").slice(0, 40).replace(/-+$/, "") || t;
			let i = r;
			for (let e = 2; n.has(i) || !isKey(i); e++) {
				let t = `-${e}`;
				i = `${r.slice(0, 40 - t.length)}${t}`;
			}
			n.add(i);
			return i;
		}
		function plain(e) {
			return escapedDocument(JSON.stringify(e.slice(0, 120)));
		}
		function escaped(e) {
			return e.replaceAll("$", "$$$$");
		}
		function add(e, t, n, r) {
			let i = notes(r);
			if (n.items.length > 0) {
				let r = new u.X5(t);
				i !== "" && (r.commentBefore = i);
				e.set(r, n);
			} else comment(e, r);
		}
		function comment(e, t) {
			t.length > 0 && (e.comment = [e.comment, notes(t)].filter(Boolean).join("\n"));
		}
		function mapKey(e) {
			let t = new u.X5(e);
			t.type = u.X5.QUOTE_DOUBLE;
			return e === "<<" || (0, f.u_)(e) ? t : e;
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
			if (typeof e == "string") return escaped(e);
			if (isList(e)) return e.map(escapedJson);
			if (typeof e != "object" || !e) return e;
			return Object.fromEntries(Object.entries(e).map(([e, t]) => [e, escapedJson(t)]));
		}
		function isList(e) {
			return Array.isArray(e);
		}
		var m = n(2370);
		var h = n(9477);
		var g = n(1545);
		var _ = n(2087);
		var v = n(8481);
		let y = {
			read: async (e, t, n) => {
				let [r, i] = await Promise.all([e.collection(_.X, t.id).get(), n("channel")]);
				let a = i.filter(({ type: e }) => (0, g.as)("v1.1", e));
				let o = await Promise.all(a.map(async ({ id: n }) => ({
					id: n,
					key: n,
					...await e.collection(_.X, t.id, n).get()
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
				(0, v.q)(n.items) ? e.set("menu", menuMap(n)) : comment(e, ["menu: a manifest takes no such menu"]);
			}
		};
		function menuMap({ items: e, inputEnabled: t }) {
			let n = new u.CA();
			n.set("items", e.map(escapedJson));
			t || n.set("settings", { inputEnabled: t });
			return n;
		}
		var b = n(7484);
		let x = {
			read: async (e, t) => (await (0, h.P)(e, t.id)).channels,
			write: (e, t) => {
				let { app: n, key: r, api: i } = t;
				let a = new Map([...(0, o.Ph)(n.metadata, "channel")].map(([e, t]) => [t, e]));
				let s = new Map(t.all("menu").map((e) => [e.id, e]));
				let c = new u.CA();
				let l = [];
				let d = new Set();
				let f = [];
				for (let e of [...t.all("channel")].sort((e, t) => e.id < t.id ? -1 : 1)) {
					if (f.some((t) => (0, b.gi)(i, t, e) || (0, b.gi)(i, e, t))) {
						l.push(`channel ${e.id} ${plain(e.type)}: nothing tells it apart from another one`);
						continue;
					}
					f.push(e);
					let n = freshKey(a.get(e.id) ?? e.displayName ?? e.type, "channel", d);
					let o = channelMap(e, `${r}-${n}`, i);
					let u = s.get(e.id);
					let p = responderOf(e, t);
					if (!o.has("external")) {
						u !== void 0 && (0, v.q)(u.items) ? o.set("menu", menuMap(u)) : u !== void 0 && l.push(`menu of channel ${e.id}: a manifest takes no such menu`);
						p !== void 0 && o.set("defaultResponder", p);
					}
					c.set(n, o);
				}
				add(e, "channels", c, l);
			}
		};
		function responderOf({ defaultResponder: e }, t) {
			let n = t.all("switchboardIntegration").find(({ name: t }) => t === e);
			return n && t.keysOf("switchboardIntegration").get(n.id);
		}
		function channelMap(e, t, n) {
			let { type: r, displayName: i, fields: a } = e;
			let o = new u.CA();
			o.set("type", escaped(r));
			i !== void 0 && o.set("displayName", escaped(i));
			let s = (0, g.l6)(n, r);
			if (s === void 0 || s.external || lacksRequired(s, a)) {
				o.set("external", !0);
				return o;
			}
			for (let [e, { reading: n, required: r }] of Object.entries(s.fields)) {
				let i = (0, m.e)(a, e) ?? null;
				n === "shown" && i !== null ? o.set(e, escapedJson(i)) : n !== "shown" && r && o.set(e, placeholder(`${t}-${e}`));
			}
			return o;
		}
		function lacksRequired({ fields: e }, t) {
			return Object.entries(e).some(([e, { reading: n, required: r }]) => r && n === "shown" && ((0, m.e)(t, e) ?? null) === null);
		}
		function placeholder(e) {
			let t = e.replaceAll(/([a-z])([A-Z])/g, "$1_$2").replaceAll(/\W+/g, "_").toUpperCase();
			let n = new u.X5(`\${${t}}`);
			n.comment = " never read from the account: give it in the input `variables`, from a secret";
			return n;
		}
		var S = n(5944);
		let C = { read: async (e, t, n) => {
			let r = (await n("webhook")).map(async ({ id: n, container: r, otherGeneration: i }) => {
				if (r === void 0 || i !== void 0) return [];
				return (await e.collection(S.K, t.id, r).list()).map((e) => ({
					...e,
					webhook: n,
					container: r
				}));
			});
			return (await Promise.all(r)).flat();
		} };
		var w = n(9709);
		var T = n(6733);
		let E = {
			read: (e, t) => e.collection(i.Rk, t.id).list(),
			write: (e, t) => addKeys(e, t.all("key"), recordedKeys(t.app, "key", ""))
		};
		function recordedKeys({ metadata: e }, t, n) {
			let r = (0, o.rZ)(e) ? [...(0, o.Ph)(e, t)] : [];
			return new Map(r.filter(([e]) => e.startsWith(n)).map(([e, t]) => [t, e.slice(n.length)]));
		}
		function addKeys(e, t, n = new Map()) {
			let { section: r, left: i } = keySection(t, n);
			add(e, "keys", r, i);
		}
		function keySection(e, t) {
			let n = new u.CA();
			let r = [];
			let i = new Set();
			let a = new Set(e.map(({ name: e }) => e));
			let recordedOf = ({ id: e, name: n }) => {
				let r = t.get(e);
				return r === n || a.has(r ?? "") ? void 0 : r;
			};
			for (let t of [...e].sort((e, t) => e.id > t.id ? -1 : 1)) {
				if (t.name === w.y) r.push(`key ${t.id}: a run left it behind, and the next one removes it`);
				else if (i.has(t.name)) r.push(`key ${t.id} ${plain(t.name)}: an older one of the same name`);
				else if (isKey(t.name) && recordedOf(t) === void 0) n.set(t.name, new u.CA());
				else if ((0, T.Ur)(t.name)) {
					let e = new u.CA();
					e.set("name", escaped(t.name));
					n.set(freshKey(recordedOf(t) ?? t.name, "key", a), e);
				} else r.push(`key ${t.id} ${plain(t.name)}: a manifest takes no such name`);
				i.add(t.name);
			}
			n.items.sort((e, t) => String(e.key) < String(t.key) ? -1 : 1);
			return {
				section: n,
				left: r
			};
		}
		var D = n(9136);
		let O = {
			read: (e, t) => e.collection(D.a, t.id).list(),
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
		let k = {
			read: async (e, t, n) => {
				let [r] = await n("switchboard");
				if (r === void 0) return [];
				return e.collection(D.V, t.id, r.id).list();
			},
			keys: (e) => {
				let { app: t } = e;
				let n = (0, o.rZ)(t.metadata) ? (0, o.Ph)(t.metadata, "switchboardIntegration") : [];
				let r = new Map([...n].map(([e, t]) => [t, e]));
				let i = new Set();
				let a = [...e.all("switchboardIntegration")].sort((e, t) => e.name === t.name ? e.id < t.id ? -1 : 1 : e.name < t.name ? -1 : 1).filter(({ name: e }, t, n) => n.findIndex((t) => t.name === e) === t);
				return new Map(a.map(({ id: e, name: t }) => [e, freshKey(r.get(e) ?? t, "responder", i)]));
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
		var A = n(4778);
		let j = {
			read: (e, t) => e.collection(A.Q, t.id).list(),
			keys: (e) => {
				let { metadata: t } = e.app;
				let n = (0, o.rZ)(t) ? (0, o.Ph)(t, "template") : [];
				let r = new Map([...n].map(([e, t]) => [t, e]));
				return keysFor(declarable(e), ({ id: e }) => r.get(e), ({ name: e }) => e, "template");
			},
			write: (e, t) => {
				let n = t.keysOf("template");
				let r = new u.CA();
				let i = declarable(t);
				for (let { id: e, name: t, message: a } of i) {
					let i = n.get(e) ?? e;
					let o = new u.CA();
					t !== i && o.set("name", escaped(t));
					o.set("message", escapedJson(withoutEmpty(a)));
					r.set(i, o);
				}
				add(e, "templates", r, t.all("template").filter((e) => !i.includes(e)).map(({ id: e, name: t }) => `template ${e} ${plain(t)}: another one has the same name`));
			}
		};
		function declarable(e) {
			return [...e.all("template")].sort((e, t) => e.id < t.id ? -1 : 1).filter(({ name: e }, t, n) => n.findIndex((t) => t.name === e) === t);
		}
		function withoutEmpty(e) {
			if (Array.isArray(e)) return e.map((e) => withoutEmpty(e));
			if (typeof e != "object" || !e) return e;
			return Object.fromEntries(Object.entries(e).filter(([, e]) => e !== "").map(([e, t]) => [e, withoutEmpty(t)]));
		}
		var M = n(3952);
		var N = n(4882);
		var P = n(5185);
		let F = {
			read: async (e, t) => (await (0, h.P)(e, t.id)).webhooks,
			keys: (e) => {
				let { metadata: t } = e.app;
				let n = new Map([...(0, o.Ph)(t, "webhook")].map(([e, t]) => [t, e]));
				return keysFor(export_declarable(e).declared, ({ id: e }) => (0, o.rZ)(t) ? n.get(e) : void 0, ({ target: e }) => new URL(e).hostname, "webhook");
			},
			write: (e, t) => {
				let { declared: n, left: r } = export_declarable(t);
				let i = t.keysOf("webhook");
				let a = new u.CA();
				for (let { id: e, name: r, target: o, triggers: s, flags: c } of n) {
					let n = new u.CA();
					let l = i.get(e) ?? e;
					r !== void 0 && r !== l && (0, T.Ur)(r) && n.set("name", escaped(r));
					n.set("target", escaped(o));
					n.set("triggers", [...new Set(s)].sort());
					for (let [e, t] of sorted(c)) t && n.set(e, !0);
					addKeys(n, t.all("integrationKey").filter(({ webhook: t }) => t === e), recordedKeys(t.app, "integrationKey", `${l}.`));
					a.set(l, n);
				}
				add(e, "webhooks", a, r);
			}
		};
		function export_declarable(e) {
			let t = [];
			let n = [];
			for (let r of [...e.all("webhook")].sort((e, t) => e.id < t.id ? -1 : 1)) {
				let e = whyNot(r, t);
				e === void 0 ? t.push(r) : n.push(`webhook ${r.id} ${plain(withoutCredentials(r.target))}: ${e}`);
			}
			return {
				declared: t,
				left: n
			};
		}
		function whyNot({ target: e, otherGeneration: t }, n) {
			if (t !== void 0) return `created through ${t}, whose manifest can declare it`;
			let r = (0, P.dM)(e);
			if (r !== void 0) return `in a manifest, a target ${r}`;
			if (n.some((t) => (0, N.cS)(t.target, e))) return "a second one with the same target";
			return n.length >= M.d ? "one too many" : void 0;
		}
		function withoutCredentials(e) {
			return e.replace(/^([^/]*\/\/)?[^/?#]*@/, "$1");
		}
		let I = {
			key: E,
			channel: x,
			webhook: F,
			menu: y,
			template: j,
			integrationKey: C,
			switchboard: O,
			switchboardIntegration: k
		};
		var L = n(194);
		function exportsOf(e, { accountKey: t } = { accountKey: !0 }) {
			let n = L.Z.filter(({ api: n = e, access: r }) => n === e && (t || r?.accountKeysOnly !== !0)).map(({ kind: e }) => e);
			return new Map(Object.entries(I).filter(([e]) => n.includes(e)));
		}
		async function readApp(e, t, { key: n, api: r, kinds: i }) {
			let a = new Map();
			let read = (n) => {
				let r = a.get(n) ?? i.get(n)?.read(e, t, others) ?? Promise.resolve([]);
				a.set(n, r);
				return r;
			};
			let others = ((e) => read(e));
			let o = [...i.keys()];
			let s = await Promise.all(o.map(read));
			let c = new Map(o.map((e, t) => [e, s[t] ?? []]));
			let l = {
				app: t,
				key: n,
				api: r,
				all: (e) => c.get(e) ?? [],
				keysOf: (e) => i.get(e)?.keys?.(l) ?? new Map()
			};
			return l;
		}
		var R = n(7925);
		var z = n(9623);
		function appKeys(e, t) {
			let before = (e) => t.get(e.id) ?? keyBefore(e);
			return keysFor(e, before, ({ name: e }) => e, "app");
		}
		function manifestText({ apps: e, serviceAccounts: t }, { api: n, owner: r, kinds: i }) {
			let a = new u.yo(new u.CA(), { customTags });
			a.commentBefore = ` yaml-language-server: $schema=${(0, z.Q)("manifest.schema.json")}\n Exported by smooch-provision. \`plan\` shows what adopting it would do: nothing but write marks.
 Secrets are not in here: the account keeps them. Only channels need theirs, as variables.`;
			a.set("version", 1);
			a.set("api", n);
			a.set("owner", r);
			let o = new u.CA();
			let s = [];
			for (let t of e) {
				let { app: e } = t;
				(0, R.HR)(e.name) ? o.set(t.key, appMap(t, i)) : s.push(`app ${e.id} ${plain(e.name)}: its name cannot be that of a manifest's app`);
			}
			s.length > 0 && (o.comment = notes(s));
			a.set("apps", o);
			addServiceAccounts(a, t);
			return escapedDocument(a.toString({ lineWidth: 0 }));
		}
		function customTags(e) {
			return e.map((e) => {
				if (typeof e != "object" || e.tag !== "tag:yaml.org,2002:str" || e.collection) return e;
				let { stringify: t } = e;
				return {
					...e,
					stringify(e, ...n) {
						let r = new u.X5(e.value);
						let i = typeof e.value == "string" && needsEscapes(e.value);
						i && (r.type = u.X5.QUOTE_DOUBLE);
						return t?.(i ? r : e, ...n) ?? "";
					}
				};
			});
		}
		function keyBefore({ metadata: e }) {
			return (0, o.rZ)(e) ? (0, o.QO)(e) : void 0;
		}
		function addServiceAccounts(e, t) {
			if (t.length === 0) return;
			let n = keysFor(t.map(({ account: e }) => e), () => void 0, ({ name: e }) => e, "service-account");
			let r = new u.CA();
			let i = [];
			for (let { account: e, keys: a } of t) {
				let { id: t, name: o } = e;
				if (!(0, R.HR)(o)) {
					i.push(`service account ${t} ${plain(o)}: a manifest takes no such name`);
					continue;
				}
				let s = new u.CA();
				s.set("name", escaped(o));
				s.set("id", t);
				addKeys(s, a);
				r.set(n.get(t) ?? t, s);
			}
			i.length > 0 && (r.comment = notes(i));
			e.set("serviceAccounts", r);
		}
		function appMap(e, t) {
			let { app: n, api: r } = e;
			let i = new u.CA();
			i.set("name", escaped(n.name));
			i.set("id", n.id);
			(0, o.bz)(n.metadata) && i.set("protect", !0);
			let a = new u.CA();
			for (let [e, t] of sorted(n.settings)) t !== null && (0, R.PV)(e, r) && a.set(e, t);
			a.items.length > 0 && i.set("settings", a);
			let s = new u.CA();
			let c = [];
			for (let [e, t] of sorted(n.metadata)) (0, R.n1)(e) ? s.set(mapKey(e), typeof t == "string" ? escaped(t) : t) : e.startsWith(o.R8) || c.push(`metadata ${plain(e)}: a manifest takes no such name`);
			add(i, "metadata", s, c);
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
			let v = {
				apps: exportable(h, t),
				serviceAccounts: exportable(ofNoInstance(_, h), t)
			};
			tellOfOthers(h.length - v.apps.length, "app", t);
			tellOfOthers(_.length - v.serviceAccounts.length, "service account", t);
			let { apps: y, serviceAccounts: b } = named(v, t);
			let x = new Map(f.map(({ appId: e, app: t }) => [e, t]));
			let S = appKeys(y, x);
			let C = exportsOf(m);
			let w = x.size === 0 ? C : exportsOf(m, { accountKey: !1 });
			let T = await (0, s.Q)(y, n.maxInFlight, (t) => readApp(e, t, {
				key: S.get(t.id) ?? t.id,
				api: m,
				kinds: x.has(t.id) ? w : C
			}));
			let E = await (0, s.Q)(b, n.maxInFlight, async (e) => ({
				account: e,
				keys: await g?.collection(i.Rk, e.id).list() ?? []
			}));
			let D = manifestText({
				apps: T,
				serviceAccounts: E
			}, {
				api: m,
				owner: a.owner,
				kinds: C
			});
			let O = p.concealment?.asVariables(D) ?? D;
			let k = await (0, c.x)("export", O, n.exportFile, o);
			if (k === void 0) o.print?.(o.keeper.redact(O));
			else {
				u.exported = k;
				let e = [(0, l.hS)(y.length, "app"), ...E.length === 0 ? [] : [(0, l.hS)(E.length, "service account")]];
				o.log.info(`Exported ${e.join(" and ")} to ${k}.`);
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
		function named({ apps: e, serviceAccounts: t }, { options: n }) {
			if (n.only.length === 0) return {
				apps: e,
				serviceAccounts: t
			};
			let is = (e, { id: t, name: n }) => t === e || n === e;
			let i = n.only.filter((n) => ![...e, ...t].some((e) => is(n, e)));
			if (i.length > 0) throw new r.uv("not-found", `No app that may be exported has the id or name ${i.join(", ")}.`, { remedy: "Name apps by their id or their exact name; other owners’ apps cannot be exported." });
			let isNamed = (e) => n.only.some((t) => is(t, e));
			return {
				apps: e.filter(isNamed),
				serviceAccounts: t.filter(isNamed)
			};
		}
	})
};
