"use strict";
exports.id = 799;
exports.ids = [799];
exports.modules = { 799: ((e, t, n) => {
	n.d(t, {
		r: () => driftIn,
		reportDrift: () => reportDrift
	});
	var r = n(757);
	var i = n(1834);
	var a = n(30);
	var o = n(298);
	var s = n(9722);
	var c = n(2233);
	function driftIn({ changes: e }) {
		return e.filter(r._);
	}
	function reportDrift(e, t, { log: n, fails: r }) {
		let o = driftIn(e);
		let c = e.warnings.filter(({ status: e }) => e !== void 0);
		if (o.length + c.length === 0) return;
		let l = [...o.flatMap(differencesOf), ...c.map(({ address: e, message: t }) => ({
			address: e,
			message: `${e}: ${t}`
		}))];
		for (let { address: e, message: r } of l.slice(0, a.BC)) n.warn(r, t.place(e), {
			code: "drift-warning",
			address: e
		});
		let u = l.length - a.BC;
		u > 0 && n.info(`and ${(0, s.hS)(u, "more difference")}; the plan lists them all`);
		let d = Object.fromEntries((0, s.mQ)(o));
		let f = [...o.length === 0 ? [] : [`The account differs from the manifest: ${(0, s.f7)(d)}.`], ...ailmentText(c)].join(" ");
		let p = e.instance === null && o.some(({ action: e }) => e === "update");
		let m = o.length > 0 ? `Run \`mode: apply\` to restore what the manifest declares, or ${p ? "`mode: accept` to write the values of the account into it" : "change the manifest"}.` : c.every(({ status: e }) => e === "blocked") ? "Replace what is in the way with `prune`, as the warnings say, or set `api` back." : "Fix it at its source (a dashboard, an expired certificate, a consent): a run cannot.";
		return (0, i.qq)(f, m, {
			log: n,
			fails: r
		});
	}
	function ailmentText(e) {
		if (e.length === 0) return [];
		let t = [...new Set(e.flatMap(({ status: e }) => e ?? []))].sort().join(", ");
		return [`${(0, s.hS)(e.length, "resource")} not working (${t}); see the warnings.`];
	}
	function differencesOf(e) {
		let { address: t, action: n, fields: r, why: i } = e;
		if (n !== "update") return [{
			address: t,
			message: `${t}: to ${n}, ${i}`
		}];
		return r.map((e) => ({
			address: `${t}.${e.path}`,
			message: `${t}.${e.path} differs: ${differenceText(e)}`
		}));
	}
	function differenceText(e) {
		let t = (0, o.Pq)(e);
		if (t.kind === "value") return `${(0, c.R)(t.before)} in the account, ${(0, c.R)(t.after)} in the manifest`;
		let only = (e, t) => e.length === 0 ? [] : [`${(0, c.R)(e)} only in the ${t}`];
		return [...only(t.removed, "account"), ...only(t.added, "manifest")].join(", ");
	}
}) };
