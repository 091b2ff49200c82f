"use strict";
exports.id = 21;
exports.ids = [21];
exports.modules = { 2021: ((e, t, n) => {
	n.r(t);
	n.d(t, { applyInstance: () => applyInstance });
	var r = n(1547);
	var i = n(6284);
	async function applyInstance(e, t) {
		let r = await endOfPullRequest(t);
		if (r !== void 0) {
			let e = r === "closed" ? "is closed" : "does not exist";
			t.found.skipped = `the pull request ${e}`;
			t.host.log.notice(`The pull request ${e}, so no instance is created for it.`);
			return;
		}
		let { found: a } = t;
		await (0, i.G)(e, t).catch((e) => a.errors.push(e));
		if (await endOfPullRequest(t) === void 0) return;
		t.host.log.warn("The pull request was closed during the run: its instance is deleted again.");
		let { plan: o, results: s = [] } = a;
		a.results = [];
		let { destroy: c } = await n.e(210).then(n.bind(n, 4210));
		await c(e, t).catch((e) => a.errors.push(e));
		let l = a.results.filter(({ status: e }) => e !== "done");
		Object.assign(a, {
			plan: o,
			results: [...s, ...l],
			skipped: "the pull request was closed during the run"
		});
		delete a.credentials;
	}
	async function endOfPullRequest({ ownership: e, pullRequests: t, host: n }) {
		let { number: i } = (0, r.j)(n).pullRequest ?? {};
		let a = await t?.stateNow(e.instance ?? "") ?? (i === void 0 ? void 0 : await t?.stateNow(`pr-${i}`));
		return a === "closed" || a === "gone" ? a : void 0;
	}
}) };
