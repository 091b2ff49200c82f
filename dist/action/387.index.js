"use strict";
exports.id = 387;
exports.ids = [387];
exports.modules = {
	7192: ((e, t, n) => {
		n.d(t, {
			Sz: () => repositoryNamed,
			TD: () => walks,
			lm: () => githubPath
		});
		var r = n(9984);
		function walks(e) {
			return e.split(/[/\\]/).some((e) => e === "." || e === "..");
		}
		function githubPath(...e) {
			let t = e.find((e) => e === "" || walks(e));
			if (t !== void 0) throw new r.uv("input-invalid", `${JSON.stringify(t)} is not a valid name on GitHub.`, { remedy: "Correct the name: it must not be empty, and no part of it may be `.` or `..`." });
			return `/${e.map(encodeURIComponent).join("/")}`;
		}
		function repositoryNamed(e) {
			let [, t, n] = /^([\w.-]+)\/([\w.-]+)$/.exec(e ?? "") ?? [];
			if (t === void 0 || n === void 0 || walks(`${t}/${n}`)) return;
			return {
				owner: t,
				repo: n
			};
		}
	}),
	5387: ((e, t, n) => {
		n.d(t, {
			isFromFork: () => isFromFork,
			pullRequestsOf: () => pullRequestsOf
		});
		var r = n(7192);
		var i = n(7385);
		function pullRequestsOf(e, t, a) {
			let { owner: o, repo: s } = (0, r.Sz)(e) ?? {
				owner: "",
				repo: ""
			};
			let c = new Map();
			let l = !1;
			let trouble = (t) => {
				l || a(`pull requests of ${e} cannot be read (${wordsOf(t)})`);
				l = !0;
				return "unknown";
			};
			async function ask(e) {
				let { openGitHub: r } = await Promise.all([n.e(748), n.e(587)]).then(n.bind(n, 8968));
				let a = r(t);
				try {
					let { data: t } = await a.rest.pulls.get({
						owner: o,
						repo: s,
						pull_number: e
					});
					return t.state === "open" ? "open" : "closed";
				} catch (e) {
					if ((0, i.c)(e) !== 404) return trouble(e);
				}
				try {
					await a.rest.repos.get({
						owner: o,
						repo: s
					});
					return "gone";
				} catch (e) {
					return trouble(e);
				}
			}
			return {
				async stateOf(e) {
					let t = numberIn(e);
					if (t === void 0) return;
					let n = c.get(t) ?? ask(t);
					c.set(t, n);
					return n;
				},
				async stateNow(e) {
					let t = numberIn(e);
					return t === void 0 ? void 0 : ask(t);
				}
			};
		}
		async function isFromFork(e, t, i) {
			let { openGitHub: a } = await Promise.all([n.e(748), n.e(587)]).then(n.bind(n, 8968));
			let { owner: o, repo: s } = (0, r.Sz)(e) ?? {
				owner: "",
				repo: ""
			};
			let { data: c } = await a(i).rest.pulls.get({
				owner: o,
				repo: s,
				pull_number: t
			});
			return c.head.repo?.full_name.toLowerCase() !== c.base.repo.full_name.toLowerCase();
		}
		function numberIn(e) {
			let [, t] = /^pr-([1-9]\d{0,9})$/.exec(e) ?? [];
			return t === void 0 ? void 0 : Number(t);
		}
		function wordsOf(e) {
			let t = (0, i.c)(e);
			if (t === void 0) return e instanceof Error ? e.message : String(e);
			return t === 401 || t === 403 || t === 404 ? `${t}; the token needs \`pull-requests: read\`` : String(t);
		}
	}),
	7385: ((e, t, n) => {
		n.d(t, { c: () => statusOf });
		function statusOf(e) {
			if (!(e instanceof Error) || !("status" in e) || typeof e.status != "number") return;
			return "response" in e && e.response !== void 0 ? e.status : void 0;
		}
	})
};
