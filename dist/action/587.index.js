"use strict";
exports.id = 587;
exports.ids = [
	587,
	968,
	206
];
exports.modules = {
	8968: ((e, t, n) => {
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
	}),
	840: ((e, t, n) => {
		n.d(t, { L: () => connectionsTo });
		var r = n(7067);
		var i = n.n(r);
		var a = n(3871);
		let o = [
			"https_proxy",
			"HTTPS_PROXY",
			"http_proxy",
			"HTTP_PROXY",
			"all_proxy",
			"ALL_PROXY"
		];
		async function connectionsTo(e, t) {
			let r = {
				keepAlive: !0,
				maxSockets: t,
				scheduling: "lifo"
			};
			let s = e.protocol === "https:" ? (await Promise.resolve().then(n.t.bind(n, 4708, 23))).default : void 0;
			let c = s?.request ?? i().request;
			if (o.some((e) => (0, a.e)(process.env, e))) {
				let { proxyFor: t } = await n.e(10).then(n.bind(n, 10));
				let i = t(e);
				if (i !== void 0) {
					let { HttpsProxyAgent: e } = await n.e(659).then(n.bind(n, 7659));
					return {
						agent: new e(i.url, r),
						request: c,
						proxy: i.name
					};
				}
			}
			return {
				agent: s === void 0 ? new (i()).Agent(r) : new s.Agent(r),
				request: c,
				proxy: void 0
			};
		}
	}),
	7641: ((e, t, n) => {
		n.d(t, { c: () => exchange });
		var r = n(9662);
		let i = 16777216;
		let a = new WeakSet();
		function exchange(e) {
			let { method: t, server: n, path: o, connections: s, headers: c, body: l, answerTimeout: u, check: d } = e;
			let f = {
				host: n.host,
				proxy: s.proxy,
				check: d
			};
			return new Promise((e, d) => {
				let p = s.proxy === void 0 ? "connecting" : "proxy";
				let m;
				let fail = (e) => {
					clearTimeout(m);
					h.destroy();
					d(e);
				};
				let arm = (e) => {
					clearTimeout(m);
					m = setTimeout(() => fail((0, r._J)(e, p, f)), e);
				};
				let h = s.request({
					method: t,
					protocol: n.protocol,
					hostname: n.hostname.replace(/^\[|\]$/g, ""),
					port: n.port,
					path: o,
					agent: s.agent,
					headers: c
				});
				arm(1e4);
				h.on("proxyConnect", ({ statusCode: e }) => {
					e === 200 ? p = "connecting" : fail((0, r.SR)(e, f));
				});
				h.on("socket", (e) => {
					p === "proxy" && (p = "connecting");
					let opened = () => {
						a.add(e);
						p = "sent";
						arm(u);
					};
					a.has(e) ? opened() : n.protocol === "https:" ? e.once("secureConnect", opened) : e.connecting ? e.once("connect", opened) : opened();
				});
				h.on("error", (e) => fail((0, r.qE)(e, p, f)));
				h.on("response", (t) => {
					let n = [];
					let a = 0;
					t.on("data", (e) => {
						a += e.length;
						a > i ? fail((0, r.KF)(`the response is larger than ${i / 1024 / 1024} MB`)) : n.push(e);
					});
					t.on("error", (e) => fail((0, r.KF)("the response ended early", e)));
					t.on("end", () => {
						if (!t.complete) return fail((0, r.KF)("the response ended early"));
						clearTimeout(m);
						e({
							status: t.statusCode ?? 0,
							headers: t.headers,
							text: Buffer.concat(n).toString("utf8")
						});
					});
				});
				h.end(l);
			});
		}
	}),
	9662: ((e, t, n) => {
		n.d(t, {
			KF: () => brokenAnswer,
			SR: () => refusedByProxy,
			W_: () => NoAnswer,
			_J: () => tookTooLong,
			qE: () => noAnswer
		});
		var r = n(9984);
		var i = n(3871);
		class NoAnswer extends r.uv {
			name = "NoAnswer";
			sent;
			isLasting;
			constructor(e, t) {
				super("connection-failed", e, {
					remedy: t.remedy,
					cause: t.cause
				});
				this.sent = t.sent;
				this.isLasting = t.isLasting;
			}
		}
		function noAnswer(e, t, n) {
			let { who: r, detour: i, remedy: a } = otherSide(t, n);
			let o = e.code ?? "";
			let c = t === "sent";
			let l = !c && isCertificate(o);
			return new NoAnswer(`${words(e, r)}${i}`, {
				sent: c,
				isLasting: l || !c && isNoTls(o),
				remedy: l ? s : a,
				cause: e
			});
		}
		function refusedByProxy(e, { host: t, proxy: n = "" }) {
			return new NoAnswer(`the proxy ${n} answered ${e} on the way to ${t}: ${e === 407 ? "it requires a user name and password, or refuses the ones given" : "it refused to connect"}`, {
				sent: !1,
				isLasting: e < 500 && e !== 408 && e !== 429,
				remedy: e === 407 ? `${o} Write its credentials before the host: http://user:password@host:port.` : o
			});
		}
		function tookTooLong(e, t, n) {
			let { who: r, detour: i, remedy: a } = otherSide(t, n);
			let o = t === "sent";
			let s = `no ${o ? "complete answer" : "connection"} within ${e / 1e3} s from ${r}${i}`;
			return new NoAnswer(s, {
				sent: o,
				isLasting: !1,
				remedy: a
			});
		}
		function brokenAnswer(e, t) {
			return new NoAnswer(e, {
				sent: !0,
				isLasting: !1,
				remedy: a,
				cause: t
			});
		}
		let a = "Run again: nothing is created twice.";
		let o = "Check `https_proxy`, `http_proxy` and `no_proxy`, and the proxy itself.";
		let s = "Check the address. If your network uses its own certificate authority, such as that of an inspecting proxy, set `NODE_EXTRA_CA_CERTS` in the environment of the step to the file with its certificate.";
		function otherSide(e, { host: t, proxy: n, check: r }) {
			if (e === "proxy") return {
				who: `the proxy ${n}`,
				detour: `, on the way to ${t}`,
				remedy: o
			};
			let i = n === void 0 ? r : `${r} Check \`no_proxy\` too: the request goes through the proxy ${n}.`;
			return {
				who: t,
				detour: n === void 0 ? "" : `, through the proxy ${n}`,
				remedy: e === "sent" ? a : i
			};
		}
		let c = {
			ENOTFOUND: "DNS has no address for",
			EAI_AGAIN: "DNS lookup failed for",
			ECONNREFUSED: "connection refused by",
			ECONNRESET: "the connection was reset by",
			EPIPE: "the connection was closed by",
			ETIMEDOUT: "the connection timed out to",
			CERT_HAS_EXPIRED: "expired certificate at",
			CERT_NOT_YET_VALID: "certificate not valid yet at",
			DEPTH_ZERO_SELF_SIGNED_CERT: "self-signed certificate at",
			SELF_SIGNED_CERT_IN_CHAIN: "self-signed certificate chain at",
			UNABLE_TO_VERIFY_LEAF_SIGNATURE: "unverifiable certificate at",
			UNABLE_TO_GET_ISSUER_CERT: "unverifiable certificate at",
			UNABLE_TO_GET_ISSUER_CERT_LOCALLY: "unverifiable certificate at",
			ERR_TLS_CERT_ALTNAME_INVALID: "certificate with other names at"
		};
		function words(e, t) {
			let n = e.code ?? "";
			let r = (0, i.e)(c, n);
			if (r === void 0) return `the connection to ${t} failed (${n || e.message})`;
			return `${r} ${t} (${n}${e.address === void 0 ? "" : ` ${e.address}:${e.port}`})`;
		}
		function isCertificate(e) {
			return /^(CERT_|UNABLE_TO_|DEPTH_ZERO_|SELF_SIGNED_|ERR_TLS_CERT_|CRL_|INVALID_CA|INVALID_PURPOSE|PATH_LENGTH_|HOSTNAME_MISMATCH)/.test(e);
		}
		function isNoTls(e) {
			return /^(EPROTO$|ERR_SSL_)/.test(e);
		}
	}),
	6393: ((e, t, n) => {
		n.d(t, { m: () => traced });
		async function traced(e, t, n, i = () => r) {
			if (e === void 0) return n();
			let a = performance.now();
			let tell = ({ status: n, headers: r }, i) => e({
				...t,
				milliseconds: performance.now() - a,
				status: n,
				headers: r,
				error: i
			});
			try {
				let e = await n();
				tell(e);
				return e;
			} catch (e) {
				tell(i(e), e);
				throw e;
			}
		}
		let r = {
			status: void 0,
			headers: {}
		};
	}),
	3844: ((e, t, n) => {
		n.d(t, {
			Q: () => schemaAddress,
			_O: () => i
		});
		let r = "1.0.0";
		let i = `smooch-provision/${r}`;
		function schemaAddress(e) {
			let [t] = r.split(".");
			return `https://raw.githubusercontent.com/smooch-provision/smooch-provision/v${t}/schema/${e}`;
		}
	})
};
