"use strict";
exports.id = 199;
exports.ids = [199];
exports.modules = { 7199: ((e, t, n) => {
	n.d(t, { checkTarget: () => checkTarget });
	var r = n(840);
	let i = 5e3;
	async function checkTarget(e, t, n, r) {
		let i = Date.now() + n * 1e3;
		for (let n = 1e3;; n = Math.min(15e3, n * 1.5)) {
			let a = await whyRefused(e);
			if (a === void 0) return;
			let o = i - Date.now();
			if (o <= 0 || r.reason !== void 0) return a;
			r.announce(o, `${t} ${a}`, e);
			await r.pause(Math.min(n, o));
		}
	}
	async function whyRefused(e) {
		let t = new URL(e);
		let n = await head(t);
		if (n.fine) return;
		let r = new URL("/", t);
		if (r.href === t.href) return n.what;
		let i = await head(r);
		if (i.fine) return;
		return i.what === n.what ? n.what : `${n.what}; its host, at \`/\`, ${i.what}`;
	}
	async function head(e) {
		let { agent: t, request: n, proxy: a } = await (0, r.L)(e, 1);
		return new Promise((r) => {
			let failed = (e) => {
				t.destroy();
				r({
					fine: !1,
					what: e
				});
			};
			let o = n(e, {
				method: "HEAD",
				agent: t,
				signal: AbortSignal.timeout(i),
				headers: { "user-agent": "smooch-provision" }
			});
			o.on("response", (e) => {
				e.resume();
				t.destroy();
				let n = e.statusCode ?? 0;
				r({
					fine: n >= 200 && n < 400,
					what: `answers HEAD with ${n}`
				});
			});
			let s = a === void 0;
			o.on("proxyConnect", ({ statusCode: e }) => {
				s = !0;
				e !== 200 && failed(`cannot be checked: the proxy ${a} answers ${e}`);
			});
			o.on("error", (e) => failed(s ? words(e) : `cannot be checked: the proxy ${a} ${words(e)}`));
			o.end();
		});
	}
	function words(e) {
		let t = e.code ?? "";
		if (t === "ENOTFOUND" || t === "EAI_AGAIN") return `has no address in the DNS (${t})`;
		if (t === "ECONNREFUSED") return "refuses connections (ECONNREFUSED)";
		if (t === "ECONNRESET") return "resets the connection (ECONNRESET)";
		if (e.name === "TimeoutError" || e.name === "AbortError" || t === "ETIMEDOUT") return `does not answer HEAD within ${i / 1e3} s`;
		if (/CERT|SIGNED|SSL|TLS|ALTNAME/.test(`${t} ${e.message}`)) return `has an untrusted TLS certificate or no TLS (${t || e.message})`;
		return `cannot be reached (${t || e.message})`;
	}
}) };
