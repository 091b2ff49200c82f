export const id = 170;
export const ids = [170];
export const modules = { 1170: ((e, t, n) => {
	n.d(t, { openGitHub: () => openGitHub });
	var r = n(7598);
	var i = n(3723);
	var a = n(9735);
	var o = n(6856);
	var s = n(9473);
	var c = n(9525);
	var l = n(9623);
	var u = n(7799);
	var d = n(9744);
	var f = n(6716);
	let p = new Map();
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
			if (e === 5) throw (0, c.KF)(`${n.host} redirects more than 5 times`);
			if (o.origin !== n.origin) throw (0, c.KF)(`${n.host} redirects to another address, ${o.origin}`);
			(a.status === 303 || a.status < 303 && r === "POST") && ([r, i] = ["GET", void 0]);
			n = o;
		}
	}
	async function send(e, { method: t, body: n, headers: r }) {
		let i = p.get(e.origin) ?? (0, d.L)(e, 8);
		p.set(e.origin, i);
		return (0, f.c)({
			method: t,
			server: e,
			path: `${e.pathname}${e.search}`,
			connections: await i,
			headers: r,
			body: n,
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
	var m = n(8500);
	let h = new Map();
	function spacedWrites(e) {
		return { key: (t) => ({ schedule: async (n, r) => {
			let i = Date.now();
			let a = Math.max(i, h.get(t) ?? 0);
			h.set(t, a + 1e3 * e);
			a > i && await (0, m.setTimeout)(a - i);
			return r();
		} }) };
	}
	function openGitHub({ token: e, apiUrl: t, redact: n, retries: r = 3, pace: s = 1 }) {
		let c = {
			baseUrl: t.replace(/\/+$/, ""),
			userAgent: l._O,
			request: { fetch: fetchFrom },
			retry: {
				retries: r,
				doNotRetry: [
					400,
					401,
					403,
					404,
					409,
					410,
					422,
					451
				],
				retryAfterBaseValue: 1e3 * s
			},
			throttle: {
				id: limitsOf(e),
				retryAfterBaseValue: 1e3 * s,
				write: spacedWrites(s),
				onRateLimit: (e, t, n, i) => e <= 300 && i < r,
				onSecondaryRateLimit: (e, t, n, i) => e <= 300 && i < r
			},
			log: {
				debug: () => {},
				info: () => {},
				warn: () => {},
				error: () => {}
			}
		};
		let d = (0, i.Q)(e.reveal(), c, markLasting, a.L, o.A);
		d.hook.before("request", (e) => {
			e.headers["x-github-api-version"] = "2022-11-28";
		});
		d.hook.error("request", (e) => {
			throw (0, u.J)(causeOf(e) ?? e, n);
		});
		return d;
	}
	function limitsOf(e) {
		return (0, r.createHash)("sha256").update(e.reveal()).digest("hex");
	}
	function markLasting(e) {
		e.hook.error("request", (e) => {
			let t = causeOf(e);
			throw t !== void 0 && !(t instanceof c.W_ && !t.isLasting) ? Object.assign(e, { status: 0 }) : e;
		});
	}
	function causeOf(e) {
		return e.cause instanceof s.uv ? e.cause : void 0;
	}
}) };
