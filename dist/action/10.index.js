"use strict";
exports.id = 10;
exports.ids = [10];
exports.modules = { 10: ((e, t, n) => {
	n.d(t, { proxyFor: () => proxyFor });
	var r = n(9984);
	var i = n(3871);
	function proxyFor(e, t = process.env) {
		let n = [`${e.protocol.replace(":", "")}_proxy`, "all_proxy"].flatMap((e) => [e, e.toUpperCase()]).find((e) => (0, i.e)(t, e));
		if (n === void 0 || isExcepted(e, t)) return;
		let r = (0, i.e)(t, n) ?? "";
		let a = r.includes("://") ? r : `http://${r}`;
		if (!URL.canParse(a)) throw unusable(n, "is not a URL");
		let o = new URL(a);
		if (o.protocol !== "http:" && o.protocol !== "https:") throw unusable(n, `has the scheme ${o.protocol}//, which is not supported`);
		if (o.pathname.replace("/", "") !== "" || o.search !== "" || o.hash !== "") throw unusable(n, "has more than a host and a port; percent-encode a password with / ? or #");
		if (!isDecodable(o.username) || !isDecodable(o.password)) throw unusable(n, "has a user name or password that is not percent-encoded");
		return {
			url: o,
			name: `${o.hostname}:${o.port || (o.protocol === "https:" ? "443" : "80")}`
		};
	}
	function isExcepted(e, t) {
		let n = t.no_proxy || t.NO_PROXY || "";
		let r = e.hostname.toLowerCase();
		let i = e.port || (e.protocol === "https:" ? "443" : "80");
		return n.toLowerCase().split(/[\s,]+/).filter((e) => e !== "").some((e) => {
			if (e === "*") return !0;
			let [, t = e, n] = /^(.*[^:]|\[.*\]):(\d+)$/.exec(e) ?? [];
			let [a, o] = isIPv6(e) ? [e, void 0] : [t, n];
			if (o !== void 0 && o !== i) return !1;
			let s = a.replace(/^\*?\./, "");
			return r === s || r === `[${s}]` || r.endsWith(`.${s}`);
		});
	}
	function isIPv6(e) {
		return !e.startsWith("[") && e.split(":").length > 2;
	}
	function isDecodable(e) {
		try {
			return !0;
		} catch {
			return !1;
		}
	}
	function unusable(e, t) {
		return new r.uv("proxy-unusable", `The proxy cannot be used: \`${e}\` ${t}.`, { remedy: "Write it as http://host:port, or exclude the host with `no_proxy`. Nothing was sent." });
	}
}) };
