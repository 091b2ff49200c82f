"use strict";
exports.id = 188;
exports.ids = [188];
exports.modules = { 5188: ((e, t, n) => {
	n.d(t, { maskedAppIdOutputs: () => maskedAppIdOutputs });
	var r = n(6760);
	var i = n.n(r);
	var a = n(6991);
	var o = n(5375);
	var s = n(3871);
	let c = /steps\.[\w-]+\.outputs\.(app-id|app-ids)\b/;
	async function maskedAppIdOutputs(e, t) {
		let [, n] = /^[^/]+\/[^/]+\/(\.github\/workflows\/[^@/]+)@/.exec(e.GITHUB_WORKFLOW_REF ?? "") ?? [];
		if (n === void 0) return [];
		try {
			return entries(member((0, a.qg)((0, o.XF)((0, o.RY)(i().join(t, n), [t]), 1e6).toString("utf8")), "jobs")).flatMap(([e, t]) => entries(member(t, "outputs")).filter(([, e]) => typeof e == "string" && c.test(e)).map(([t]) => `jobs.${e}.outputs.${t}`));
		} catch {
			return [];
		}
	}
	function member(e, t) {
		return typeof e == "object" && e ? (0, s.e)(e, t) : void 0;
	}
	function entries(e) {
		return typeof e == "object" && e ? Object.entries(e) : [];
	}
}) };
