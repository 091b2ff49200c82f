"use strict";
exports.id = 893;
exports.ids = [893];
exports.modules = { 1893: ((e, t, n) => {
	n.r(t);
	n.d(t, { requestTrace: () => requestTrace });
	var r = n(9984);
	var i = n(3871);
	var a = n(4837);
	let o = [
		"x-request-id",
		"x-smooch-request-id",
		"x-zendesk-request-id",
		"x-github-request-id",
		"x-amzn-requestid",
		"cf-ray"
	];
	function requestTrace(e, { maskAppIds: t }) {
		let shown = (t, n) => (0, a.tJ)(e.redact?.(t) ?? t, n);
		return ({ method: n, url: a, tries: s, milliseconds: c, status: l, headers: u, error: d }) => {
			let { host: f, pathname: p, search: m } = new URL(a);
			let h = t ? p.replace(/(\/v[\d.]+\/apps\/)[^/]+/, "$1***") : p;
			let g = m.replace(/(?<=[?&]\w+)%5B(\w+)%5D(?==)/gi, "[$1]");
			let _ = t ? g.replace(/(page\[(?:after|before)\]=)[^&]+/g, "$1***") : g;
			let v = o.map((e) => (0, i.e)(u, e)).find((e) => typeof e == "string");
			let y = v === void 0 ? "" : `, request id ${shown(String(v), 100)}`;
			let b = (0, r.bD)(d).replace(/^[A-Z]+ \/\S*: /, "");
			let x = l ?? `no answer (${shown(b, 300)})`;
			let S = shown(`${f}${h}${_}`, 300);
			e.debug(`${n} ${S}: ${x}, ${Math.round(c)} ms, try ${s}${y}`);
		};
	}
}) };
