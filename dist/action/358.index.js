export const id = 358;
export const ids = [358];
export const modules = { 358: ((e, t, n) => {
	n.r(t);
	n.d(t, { requestTrace: () => requestTrace });
	var r = n(9473);
	var i = n(5550);
	let a = [
		"x-request-id",
		"x-smooch-request-id",
		"x-zendesk-request-id",
		"x-github-request-id",
		"x-amzn-requestid",
		"cf-ray"
	];
	function requestTrace(e, { maskAppIds: t }) {
		let shown = (t, n) => (0, i.tJ)(e.redact?.(t) ?? t, n);
		return ({ method: n, url: i, tries: o, milliseconds: s, status: c, headers: l, error: u }) => {
			let { host: d, pathname: f, search: p } = new URL(i);
			let m = t ? f.replace(/(\/v[\d.]+\/apps\/)[^/]+/, "$1***") : f;
			let h = a.map((e) => l[e]).find((e) => typeof e == "string");
			let g = h === void 0 ? "" : `, request id ${shown(String(h), 100)}`;
			let _ = (0, r.bD)(u).replace(/^[A-Z]+ \/\S*: /, "");
			let v = c ?? `no answer (${shown(_, 300)})`;
			let y = shown(`${d}${m}${p}`, 300);
			e.debug(`${n} ${y}: ${v}, ${Math.round(s)} ms, try ${o}${g}`);
		};
	}
}) };
