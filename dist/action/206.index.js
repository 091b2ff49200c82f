"use strict";
exports.id = 206;
exports.ids = [206];
exports.modules = { 8968: ((e, t, n) => {
	n.d(t, { openGitHub: () => openGitHub });
	var r = n(7598);
	var i = n(8500);
	var a = n(3723);
	var o = n(9735);
	var s = n(6856);
	var c = n(9984);
	var l = n(9662);
	var u = n(6393);
	var d = n(3844);
	var f = n(3240);
	var p = n(840);
	var m = n(7641);
	let h = new Map();
	async function fetchFrom(e, t = {}) {
		let n = new URL(e instanceof Request ? e.url : e);
		let r = t.method ?? "GET";
		let i = typeof t.body == "string" ? Buffer.from(t.body) : void 0;
		for (let e = 0;; e++) {
			let a = await send(n, {
				method: r,
				body: i,
				headers: headersOf(t, i)
			});
			let o = redirectOf(a, n);
			if (o === void 0) return responseOf(a, n);
			if (e === 5) throw (0, l.KF)(`${n.host} redirects more than 5 times`);
			if (o.origin !== n.origin) throw (0, l.KF)(`${n.host} redirects to another address, ${o.origin}`);
			(a.status === 303 || a.status < 303 && r === "POST") && ([r, i] = ["GET", void 0]);
			n = o;
		}
	}
	async function send(e, t) {
		let n = h.get(e.origin) ?? (0, p.L)(e, 8);
		h.set(e.origin, n);
		return (0, m.c)({
			...t,
			server: e,
			path: `${e.pathname}${e.search}`,
			connections: await n,
			answerTimeout: 6e4,
			check: `Check \`GITHUB_API_URL\` (this run connects to ${e.origin}), and the network of the runner.`
		});
	}
	function headersOf({ headers: e }, t) {
		let n = Object.fromEntries(new Headers(e));
		return t === void 0 ? n : {
			...n,
			"content-length": String(t.length)
		};
	}
	function redirectOf({ status: e, headers: { location: t } }, n) {
		if (![
			301,
			302,
			303,
			307,
			308
		].includes(e) || t === void 0) return;
		return URL.canParse(t, n.href) ? new URL(t, n) : void 0;
	}
	function responseOf({ status: e, headers: t, text: n }, r) {
		let i = Object.entries(t).flatMap(([e, t]) => [t ?? []].flat().map((t) => [e, t]));
		let a = new Response(e === 204 || e === 205 || e === 304 ? null : n, {
			status: e,
			headers: i
		});
		return Object.defineProperty(a, "url", { value: r.href });
	}
	var g = n(7385);
	function openGitHub({ token: e, apiUrl: t, host: n, retries: i = 3 }) {
		let { keeper: c, pace: l, stop: u } = n;
		let p = new URL(t).host;
		let retried = (e, t) => {
			let n = (0, g.c)(e);
			if (t >= i || n !== void 0 && (n < 400 || v.includes(n))) return;
			let r = n === void 0 ? `no answer from ${p}` : `${p} answered ${n}`;
			u.announce((t + 1) ** 2 * 1e3 * l, r);
		};
		let waits = (e, t) => {
			let n = e <= 300 && t < i;
			n && u.announce(e * 1e3 * l, `${p} limits requests`);
			return n;
		};
		let m = {
			baseUrl: t.replace(/\/+$/, ""),
			userAgent: d._O,
			request: { fetch: fetchFrom },
			retry: {
				retries: i,
				doNotRetry: v,
				retryAfterBaseValue: 1e3 * l
			},
			throttle: {
				id: (0, r.createHash)("sha256").update(e.reveal()).digest("hex"),
				retryAfterBaseValue: 1e3 * l,
				write: spacedWrites(l, (e) => u.announce(e, `${p} takes one write a second`)),
				onRateLimit: (e, t, n, r) => waits(e, r),
				onSecondaryRateLimit: (e, t, n, r) => waits(e, r)
			},
			log: {
				debug: () => {},
				info: () => {},
				warn: () => {},
				error: () => {}
			}
		};
		let h = (0, a.Q)(e.reveal(), m, tracedBy(n.trace), markLasting(retried), o.L, s.A);
		h.hook.before("request", (e) => {
			e.headers["x-github-api-version"] = "2022-11-28";
		});
		h.hook.error("request", (e) => {
			throw (0, f.J)(causeOf(e) ?? e, (e) => c.redact(e));
		});
		return h;
	}
	let _ = new Map();
	function spacedWrites(e, t) {
		return { key: (n) => ({ schedule: async (r, a) => {
			let o = Date.now();
			let s = Math.max(o, _.get(n) ?? 0);
			_.set(n, s + 1e3 * e);
			t(s - o);
			s > o && await (0, i.setTimeout)(s - o);
			return a();
		} }) };
	}
	let v = [
		400,
		401,
		403,
		404,
		409,
		410,
		422,
		451
	];
	function tracedBy(e) {
		let t = new WeakMap();
		return (n) => {
			if (e === void 0) return;
			n.hook.wrap("request", (r, i) => {
				let { method: a, url: o } = n.request.endpoint(i);
				let s = (t.get(i) ?? 0) + 1;
				t.set(i, s);
				return (0, u.m)(e, {
					method: a,
					url: o,
					tries: s
				}, async () => r(i), answerIn);
			});
		};
	}
	function answerIn(e) {
		let t = e instanceof Error && "response" in e ? e.response : void 0;
		return {
			status: (0, g.c)(e),
			headers: t?.headers ?? {}
		};
	}
	function markLasting(e) {
		return (t) => {
			t.hook.error("request", (t, { request: n }) => {
				let r = causeOf(t);
				if (r !== void 0 && !(r instanceof l.W_ && !r.isLasting)) throw Object.assign(t, { status: 0 });
				e(t, Number(n.retryCount ?? 0));
				throw t;
			});
		};
	}
	function causeOf(e) {
		return e.cause instanceof c.uv ? e.cause : void 0;
	}
}) };
