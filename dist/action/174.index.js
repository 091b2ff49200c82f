export const id = 174;
export const ids = [174];
export const modules = { 2174: ((e, t, n) => {
	n.r(t);
	n.d(t, { withOwnKeys: () => withOwnKeys });
	var r = n(9473);
	var i = n(1571);
	var a = n(8905);
	var o = n(5503);
	var s = n(4015);
	var c = n(1889);
	var l = n(6396);
	var u = n(500);
	var d = n(5883);
	var f = n(6682);
	var p = n(8065);
	class KeyOfApp {
		#e;
		#t;
		constructor(e, t, n, r, i) {
			let { api: a, baseUrl: o, userAgent: s, maxInFlight: c, pace: p, now: m } = n;
			this.#e = new d.l({
				baseUrl: o,
				userAgent: s,
				maxInFlight: c,
				stop: i,
				readOnly: !0,
				redact: (e) => r.redact(e),
				authorize: (0, l.Kn)(t, r, {
					basic: a === "v2",
					clock: m
				}),
				lineFor: () => e,
				firstPause: f.aE * p,
				trace: n.trace
			});
			let h = {
				api: a,
				http: this.#e,
				keeper: r,
				now: m,
				root: `/${a}/apps`,
				pagesAtOnce: 1
			};
			this.#t = new u.Z(h);
		}
		get sent() {
			return this.#e.sent;
		}
		async tellId() {
			let e = new p.GV("GET", "/v2/tokenInfo");
			return e.string(e.object(await this.#e.get("/v2/tokenInfo"), "app"), "id");
		}
		app(e) {
			return this.#t.getApp(e);
		}
		close() {
			this.#e.close();
		}
	}
	var m = n(5634);
	var h = n(324);
	var g = n(6316);
	let _ = new Set([
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
		if (a.instance !== void 0 || !_.has(a.mode)) {
			if (t.credentials !== void 0) return l;
			throw new r.uv("not-allowed", `App keys (\`app_…\`) can neither create nor delete apps, so ${a.instance === void 0 ? `\`mode: ${a.mode}\`` : "an instance"} requires more.`, { remedy: "Use an account key (`act_…`) or a service account key (`svc_…`). With Zendesk Suite, which has none, use a sandbox with keys of its own." });
		}
		let u = wantedKeys(e);
		let d = await Promise.all(u.map((n) => ask(n, t, e)));
		refuseUnknown(d, t);
		let f = [];
		let p = new Set();
		for (let { app: e, pair: t, appId: n, error: r } of d) if (n !== void 0) f.push({
			app: e,
			appId: n,
			pair: t
		});
		else {
			p.add(e);
			c.errors.push(r);
		}
		refuseShared(f);
		if (f.length === 0 && t.credentials === void 0 && c.errors.length > 0) throw c.errors.pop();
		if (p.size > 0) {
			let e = [...p].map((e) => (0, s.c)(i.h, e)).join(", ");
			o.log.warn(`This run leaves out ${e}: the key in \`app-keys\` cannot be used. The run will fail at its end.`);
		}
		let m = new Map(f.map((e) => [e.app, e]));
		let h = n.apps.map((e) => {
			let t = m.get(e.key);
			return t === void 0 ? e : {
				...e,
				id: t.appId,
				ownKey: t.pair
			};
		});
		let g = d.reduce((e, { sent: t }) => e + t, 0);
		if (a.maskAppIds) for (let { appId: e } of f) o.keeper.cover(e);
		return {
			manifest: {
				...n,
				apps: h
			},
			outOfReach: p,
			own: f,
			sentBefore: g
		};
	}
	function wantedKeys({ manifest: e, options: t, host: n }) {
		let a = new Map(e.apps.map((e) => [e.key, e]));
		let { appKeys: c, credentials: l, mode: u, only: d, shard: f } = t;
		let p = [...c].map(([e, t]) => ({
			app: e,
			pair: t,
			declared: a.get(e)
		}));
		if (u === "export") return p;
		for (let { app: e, declared: t } of p) {
			if (t !== void 0) continue;
			let r = (0, h.k)(e, [...a.keys()]);
			let i = r === void 0 ? "" : ` Did you mean \`${r}\`?`;
			n.log.warn(`\`app-keys\` has a key for \`${e}\`, which the manifest does not declare.${i}`);
		}
		let { apps: m } = (0, o.uC)(e, {
			only: d,
			part: f,
			kinds: i.h.children
		});
		let _ = l === void 0 ? m.filter(({ key: e }) => !c.has(e)) : [];
		if (_.length > 0) {
			let t = _.map(({ key: e }) => {
				let t = `\`app-keys\` has no key for this app. Add the line \`${e}=<key id>:<key secret>\` to it.`;
				return {
					address: (0, s.c)(i.h, e),
					message: t
				};
			});
			throw new r.Me(t.map((0, g.GS)(e)));
		}
		return p.filter(({ declared: e }) => e !== void 0 && m.includes(e));
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
		let c = new KeyOfApp(e.app, e.pair, t, a.keeper, a.stop);
		try {
			let n = await theAppOf(c, e, t);
			o.mode !== "export" && checkMeant(n, e);
			return {
				...e,
				appId: n.id,
				sent: c.sent
			};
		} catch (t) {
			if (!(t instanceof r.uv) || !isOfOneKey(t) || a.stop.reason !== void 0) throw t;
			let n = (0, s.c)(i.h, e.app);
			let { code: o, message: l, remedy: u } = t;
			return {
				...e,
				error: new r.uv(o, `${n}: ${l}`, {
					remedy: u,
					address: n,
					cause: t
				}),
				sent: c.sent
			};
		} finally {
			c.close();
		}
	}
	async function theAppOf(e, { app: t, declared: n }, { api: a, baseUrl: o }) {
		let l = n?.id ?? (a === "v2" ? await e.tellId().catch(undefinedIfUntold) : void 0);
		if (l === void 0) throw new r.uv("input-invalid", `${new URL(o).host} does not tell which app the key of \`${t}\` is for.`, {
			address: (0, s.c)(i.h, t),
			remedy: `Write the id of the app into the manifest: \`apps: { ${t}: { id: … } }\`. Admin Center shows it beside the key.`
		});
		let u = await e.app(l).catch((e) => {
			if ((0, c.US)(e)) return;
			throw e;
		});
		if (u !== void 0) return u;
		throw new r.uv("not-found", `The key in the line \`${t}=…\` of \`app-keys\` does not see the app with the id ${l}.`, { remedy: "Each app has keys of its own: check that the key is one of this app, and that `id` is right." });
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
		let a = (0, m.BB)(i) ? "`subdomain`" : "`subdomain`, `region` or `api-url`";
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
