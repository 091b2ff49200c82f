export const id = 609;
export const ids = [609];
export const modules = { 8609: ((e, t, n) => {
	n.d(t, { maskedAppIdOutputs: () => maskedAppIdOutputs });
	var r = n(6760);
	var i = n(6991);
	var a = n(8706);
	var o = n(2370);
	let s = /steps\.[\w-]+\.outputs\.(app-id|app-ids)\b/;
	async function maskedAppIdOutputs(e, t) {
		let [, n] = /^[^/]+\/[^/]+\/(\.github\/workflows\/[^@/]+)@/.exec(e.GITHUB_WORKFLOW_REF ?? "") ?? [];
		if (n === void 0) return [];
		try {
			return entries(member((0, i.qg)((0, a.XF)((0, a.RY)(r.join(t, n), [t]), 1e6).toString("utf8")), "jobs")).flatMap(([e, t]) => entries(member(t, "outputs")).filter(([, e]) => typeof e == "string" && s.test(e)).map(([t]) => `jobs.${e}.outputs.${t}`));
		} catch {
			return [];
		}
	}
	function member(e, t) {
		return typeof e == "object" && e ? (0, o.e)(e, t) : void 0;
	}
	function entries(e) {
		return typeof e == "object" && e ? Object.entries(e) : [];
	}
}) };
