"use strict";
exports.id = 310;
exports.ids = [310];
exports.modules = { 9310: ((e, t, n) => {
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
}) };
