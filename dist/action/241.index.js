"use strict";
exports.id = 241;
exports.ids = [241];
exports.modules = { 1241: ((e, t, n) => {
	n.r(t);
	n.d(t, { withOwnKeys: () => withOwnKeys });
	var r = n(9984);
	var i = n(1154);
	var a = n(9610);
	var o = n(9014);
	var s = n(9396);
	var c = n(2994);
	var l = n(712);
	var u = n(777);
	var d = n(1577);
	var f = n(4497);
	let p = new Set([
		"apply",
		"plan",
		"check",
		"accept",
		"credentials",
		"export"
	]);
	async function withOwnKeys(e, t) {
		let { manifest: n, options: a, host: o, found: c } = e;
		let l = {
			manifest: n,
			outOfReach: new Set(),
			own: [],
			sentBefore: 0
		};
		if (a.instance !== void 0 || !p.has(a.mode)) {
			if (t.credentials !== void 0) return l;
			throw new r.uv("not-allowed", `App keys (\`app_…\`) can neither create nor delete apps, so ${a.instance === void 0 ? `\`mode: ${a.mode}\`` : "an instance"} requires more.`, { remedy: "Use an account key (`act_…`) or a service account key (`svc_…`). With Zendesk Suite, which has none, use a sandbox with keys of its own." });
		}
		let u = wantedKeys(e);
		let d = await Promise.all(u.map((n) => ask(n, t, e)));
		refuseUnknown(d, t);
		let f = d.flatMap(({ app: e, pair: t, appId: n }) => n === void 0 ? [] : [{
			app: e,
			appId: n,
			pair: t
		}]);
		let m = d.filter(({ appId: e }) => e === void 0);
		c.errors.push(...m.map(({ error: e }) => e));
		refuseShared(f);
		if (f.length === 0 && t.credentials === void 0 && c.errors.length > 0) throw c.errors.pop();
		if (m.length > 0) {
			let e = m.map(({ app: e }) => (0, s.c)(i.h, e)).join(", ");
			o.log.warn(`This run leaves out ${e}: the key in \`app-keys\` cannot be used. The run will fail at its end.`);
		}
		let h = new Map(f.map((e) => [e.app, e]));
		let g = n.apps.map((e) => {
			let t = h.get(e.key);
			return t === void 0 ? e : {
				...e,
				id: t.appId,
				ownKey: t.pair
			};
		});
		let _ = d.reduce((e, { sent: t }) => e + t, 0);
		if (a.maskAppIds) for (let { appId: e } of f) o.keeper.cover(e);
		let v = new Set(m.map(({ app: e }) => e));
		return {
			manifest: {
				...n,
				apps: g
			},
			outOfReach: v,
			own: f,
			sentBefore: _
		};
	}
	function wantedKeys({ manifest: e, options: t, host: n }) {
		let a = new Map(e.apps.map((e) => [e.key, e]));
		let { appKeys: c, credentials: l, mode: u, only: p, shard: m } = t;
		let h = [...c].map(([e, t]) => ({
			app: e,
			pair: t,
			declared: a.get(e)
		}));
		if (u === "export") return h;
		for (let { app: e, declared: t } of h) {
			if (t !== void 0) continue;
			let r = (0, d.k)(e, [...a.keys()]);
			let i = r === void 0 ? "" : ` Did you mean \`${r}\`?`;
			n.log.warn(`\`app-keys\` has a key for \`${e}\`, which the manifest does not declare.${i}`);
		}
		let { apps: g } = (0, o.uC)(e, {
			only: p,
			part: m,
			kinds: i.h.children
		});
		let _ = l === void 0 ? g.filter(({ key: e }) => !c.has(e)) : [];
		if (_.length > 0) {
			let t = _.map(({ key: e }) => {
				let t = `\`app-keys\` has no key for this app. Add the line \`${e}=<key id>:<key secret>\` to it.`;
				return {
					address: (0, s.c)(i.h, e),
					message: t
				};
			});
			throw new r.Me(t.map((0, f.GS)(e)));
		}
		return h.filter(({ declared: e }) => e !== void 0 && g.includes(e));
	}
	function isOfOneKey(e) {
		return e instanceof c.GZ ? [
			401,
			403,
			404
		].includes(e.status) && !e.isForeign : ["not-found", "ambiguous"].includes(e.code);
	}
	async function ask(e, t, n) {
		let { host: a, options: o } = n;
		let c = {
			...t,
			credentials: e.pair,
			own: [],
			line: e.app
		};
		let u = (0, l.cE)(c, a.keeper, a.stop);
		try {
			let n = await theAppOf(u.account, e, t);
			o.mode !== "export" && checkMeant(n, e);
			return {
				...e,
				appId: n.id,
				sent: u.sent()
			};
		} catch (t) {
			if (!(t instanceof r.uv) || !isOfOneKey(t) || a.stop.reason !== void 0) throw t;
			let n = (0, s.c)(i.h, e.app);
			let { code: o, message: c, remedy: l } = t;
			return {
				...e,
				error: new r.uv(o, `${n}: ${c}`, {
					remedy: l,
					address: n,
					cause: t
				}),
				sent: u.sent()
			};
		} finally {
			u.close();
		}
	}
	async function theAppOf(e, { app: t, declared: n }, { api: a, baseUrl: o }) {
		let u = n?.id ?? (a === "v2" ? await e.collection(l.lf).getAppId().catch(undefinedIfUntold) : void 0);
		if (u === void 0) throw new r.uv("input-invalid", `${new URL(o).host} does not tell which app the key of \`${t}\` is for.`, {
			address: (0, s.c)(i.h, t),
			remedy: `Write the id of the app into the manifest: \`apps: { ${t}: { id: … } }\`. Admin Center shows it beside the key.`
		});
		let d = await e.getApp(u).catch((e) => {
			if ((0, c.US)(e)) return;
			throw e;
		});
		if (d !== void 0) return d;
		throw new r.uv("not-found", `The key in the line \`${t}=…\` of \`app-keys\` does not see the app with the id ${u}.`, { remedy: "Each app has keys of its own: check that the key is one of this app, and that `id` is right." });
	}
	function undefinedIfUntold(e) {
		if ((0, c.US)(e) || (0, c.c4)(e)) return;
		throw e;
	}
	function checkMeant({ name: e, metadata: t }, { app: n, declared: i }) {
		if (i === void 0 || i.id !== void 0) return;
		let o = (0, a.rZ)(t) ? (0, a.QO)(t) : void 0;
		if (o === n || o === void 0 && e === i.name) return;
		let s = o === void 0 ? `named ${JSON.stringify(e)}` : `that a manifest has as \`${o}\``;
		throw new r.uv("ambiguous", `The key in the line \`${n}=…\` of \`app-keys\` is for an app ${s}.`, { remedy: "Check that the lines of `app-keys` are not swapped. If this app is meant, write its `id` into the manifest." });
	}
	function refuseUnknown(e, { credentials: t, baseUrl: n }) {
		let isUnknown = ({ error: e }) => e?.cause instanceof c.GZ && e.cause.status === 401;
		if (t !== void 0 || e.length < 2 || !e.every(isUnknown)) return;
		let i = new URL(n);
		let a = (0, u.BB)(i) ? "`subdomain`" : "`subdomain`, `region` or `api-url`";
		let o = e.map(({ app: e }) => e).join(", ");
		throw new r.uv("vendor-refused", `${i.host} accepts none of the keys in \`app-keys\` (${o}).`, {
			remedy: `They look like keys of another account: check ${a}. Else check that each id and its secret belong together, and that the keys still exist.`,
			cause: e[0]?.error
		});
	}
	function refuseShared(e) {
		let t = new Map();
		for (let { app: n, appId: i } of e) {
			let e = t.get(i);
			if (e !== void 0) throw new r.uv("input-invalid", `The keys in the lines \`${e}=…\` and \`${n}=…\` of \`app-keys\` are for the same app.`, { remedy: "Give each app a key of its own." });
			t.set(i, n);
		}
	}
}) };
