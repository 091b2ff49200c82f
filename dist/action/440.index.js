export const id = 440;
export const ids = [440];
export const modules = { 2440: ((e, t, n) => {
	n.d(t, {
		r: () => driftIn,
		reportDrift: () => reportDrift
	});
	var r = n(2852);
	var i = n(1115);
	var a = n(991);
	var o = n(3036);
	function driftIn({ changes: e }) {
		return e.filter(r._);
	}
	function reportDrift(e, t, { log: n, fails: r }) {
		let i = driftIn(e);
		let o = e.warnings.filter(({ status: e }) => e !== void 0);
		if (i.length + o.length === 0) return;
		let c = [...i.flatMap(differencesOf), ...o.map(ailmentOf)];
		for (let { address: e, message: r } of c.slice(0, s)) n.warn(r, t.place(e), {
			code: "drift-warning",
			address: e
		});
		let l = c.length - s;
		l > 0 && n.info(`and ${(0, a.hS)(l, "more difference")}; the plan lists them all`);
		let u = {};
		for (let { action: e } of i) u[e] = (u[e] ?? 0) + 1;
		let d = [...i.length === 0 ? [] : [`The account differs from the manifest: ${(0, a.f7)(u)}.`], ...ailmentText(o)].join(" ");
		if (!r) {
			n.notice(d);
			return;
		}
		let f = e.instance === null && i.some(({ action: e }) => e === "update");
		return {
			code: "drift",
			message: d,
			remedy: `${i.length > 0 ? `Run \`mode: apply\` to restore what the manifest declares, or ${f ? "`mode: accept` to write the values of the account into it" : "change the manifest"}.` : o.every(({ status: e }) => e === "blocked") ? "Replace what is in the way with `prune`, as the warnings say, or set `api` back." : "Fix it at its source (a dashboard, an expired certificate, a consent): a run cannot."} \`fail-on-drift: false\` only reports it.`
		};
	}
	let s = 10;
	function ailmentText(e) {
		if (e.length === 0) return [];
		let t = [...new Set(e.flatMap(({ status: e }) => e ?? []))].sort().join(", ");
		return [`${(0, a.hS)(e.length, "resource")} not working (${t}); see the warnings.`];
	}
	function ailmentOf({ address: e, message: t }) {
		return {
			address: e,
			message: `${e}: ${t}`
		};
	}
	function differencesOf(e) {
		let { address: t, action: n, fields: r, why: a } = e;
		if (n !== "update") return [{
			address: t,
			message: `${t}: to ${i.k[n].verb}, ${a}`
		}];
		return r.map((e) => ({
			address: `${t}.${e.path}`,
			message: `${t}.${e.path} differs: ${differenceText(e)}`
		}));
	}
	function differenceText(e) {
		let t = (0, o.Pq)(e);
		if (t.kind === "value") return `${(0, o.Ru)(t.before, 120)} in the account, ${(0, o.Ru)(t.after, 120)} in the manifest`;
		let only = (e, t) => e.length === 0 ? [] : [`${(0, o.Ru)(e, 120)} only in the ${t}`];
		return [...only(t.removed, "account"), ...only(t.added, "manifest")].join(", ");
	}
}) };
