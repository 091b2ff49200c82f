export const id = 324;
export const ids = [324];
export const modules = {
	9059: ((e, t, n) => {
		n.d(t, {
			Lu: () => claimProblems,
			UX: () => idsOf,
			ds: () => claimsOf
		});
		var r = n(8905);
		var i = n(9917);
		function claimsOf(e) {
			let t = new Map();
			let n = new Map();
			for (let r of e) {
				for (let e of idsOf(r)) n.set(e, r);
				for (let e of (0, i.Ib)(r.metadata)) (0, i.Fg)(r.metadata, e) !== void 0 && t.set(e, r);
			}
			return ({ hash: e, scope: r }, i) => t.get(e) ?? (r.kind === "variable" ? n.get(i?.value ?? "") : void 0);
		}
		function idsOf({ id: e, metadata: t }) {
			return [e, ...(0, r.CR)(t)];
		}
		function claimProblems(e, t, n) {
			if (t === void 0) return [];
			let i = claimsOf(n);
			return e.flatMap((e) => {
				let n = i(e, e.stored);
				if (n === void 0) return [];
				let { address: a, kind: o, name: s } = e.publication;
				let c = (0, r.hR)(n.metadata);
				return [{
					address: a,
					message: `the instance ${t} would overwrite the ${o} ${s}, which ${c === void 0 ? "an app of no instance" : `the instance ${c}`} published. Give it another name.`
				}];
			});
		}
	}),
	4210: ((e, t, n) => {
		n.d(t, {
			Y: () => openPublishing,
			l: () => homeOf
		});
		var r = n(7758);
		var i = n(6442);
		var a = n(8700);
		function homeOf({ environment: e }) {
			return e.GITHUB_REPOSITORY || void 0;
		}
		async function openPublishing({ options: e, host: t }) {
			let { publishToken: o, githubToken: s } = e;
			let c = o ?? s;
			if (c === void 0) return r.wH;
			let { githubApiUrl: l } = await n.e(198).then(n.bind(n, 7198));
			let u = l(t.environment);
			if (u === void 0) return r.SA;
			let { openGitHub: d } = await Promise.all([n.e(748), n.e(170)]).then(n.bind(n, 1170));
			let f = new i.P4(d({
				token: c,
				apiUrl: u,
				host: t
			}));
			let p = {
				isJobsOwn: o === void 0 || o === s,
				isPersonal: /^(?:gh[pou]_|github_pat_)/.test(c.reveal())
			};
			let m = new Map();
			let see = (e) => {
				let t = m.get(e.path) ?? (0, a.pS)(e, f, p);
				m.set(e.path, t);
				return t;
			};
			return {
				store: f,
				token: p,
				home: homeOf(t),
				see
			};
		}
	}),
	1324: ((e, t, n) => {
		n.d(t, {
			planDeletions: () => planDeletions,
			unpublish: () => unpublish
		});
		var r = n(9473);
		var i = n(1571);
		var a = n(8905);
		var o = n(4015);
		var s = n(7758);
		var c = n(9059);
		var l = n(9917);
		var u = n(9088);
		async function planRemovals(e, { going: t, others: n, inUse: r, deleted: i, why: a, within: o }, s) {
			let c = [];
			let u = [];
			for (let d of new Map(e.map((e) => [e.hash, e])).values()) {
				let { name: e, repository: f, hash: p } = d;
				let isMarked = ({ metadata: e }) => (0, l.tx)(e).includes(p);
				let m = t.filter(isMarked);
				if (m.length === 0 || n.some(isMarked) || r.has(p)) continue;
				let h = `${o}publish.environments.${e}`;
				let g = await contentOf(d, i, s);
				if (g === "gone") continue;
				if (g === void 0 || g.length > 0) {
					let e = g === void 0 ? "the token cannot see everything in it" : `it holds ${g.join(", ")}, which this tool did not publish`;
					u.push({
						address: h,
						message: `the environment is kept: ${e}. Delete it by hand.`
					});
					continue;
				}
				let _ = [{
					path: "name",
					before: `${e}${s.home?.toLowerCase() === f.toLowerCase() ? "" : ` of ${f}`}`
				}];
				c.push({
					environment: d,
					holders: m,
					change: {
						address: h,
						kind: "environment",
						action: "delete",
						fields: _,
						why: a
					}
				});
			}
			return {
				removals: c,
				left: u
			};
		}
		async function contentOf({ name: e, repository: t }, n, { see: r, home: i }) {
			let a = {
				kind: "environment",
				environment: e,
				repository: t
			};
			let o = [];
			for (let e of ["secret", "variable"]) {
				let t = (0, u.O)({
					kind: e,
					destination: a
				}, i);
				let s = t && await r(t);
				if (t === void 0 || s?.entries === void 0) return;
				if (s.needsEnvironment) return "gone";
				let c = [...s.entries.values()].filter((e) => !n.has((0, u.F)(e, t)));
				o.push(...c.map(({ name: e }) => e));
			}
			return o.sort();
		}
		var d = n(6442);
		let f = [
			["secret", "actions"],
			["variable", "actions"],
			["secret", "dependabot"],
			["secret", "codespaces"]
		];
		function unnamedIn(e, t) {
			let n = new Set(e.flatMap(({ metadata: e }) => (0, l.Ib)(e)));
			let r = new Set(e.flatMap(({ metadata: e }) => (0, l.tx)(e)));
			for (let { scope: e, hash: i } of t) {
				n.delete(i);
				r.delete(e.environment?.hash ?? "");
			}
			return n.size + r.size === 0 ? void 0 : {
				destinations: n,
				environments: r
			};
		}
		async function searchedScopes({ environments: e }, t, n, { store: r, home: i }) {
			let isMeant = ({ name: t, hash: r }) => e.has(r) || n !== void 0 && t.toLowerCase().includes(n);
			let a = [];
			for (let e of repositoriesOf(t, i)) {
				for (let [t, n] of f) a.push((0, u.O)({
					kind: t,
					destination: {
						kind: "repository",
						store: n,
						repository: e
					}
				}, i));
				for (let t of await r.environments(e).catch(() => [])) {
					let n = {
						kind: "environment",
						environment: t,
						repository: e
					};
					let r = ["secret", "variable"].map((e) => (0, u.O)({
						kind: e,
						destination: n
					}, i));
					a.push(...r.filter((e) => e?.environment !== void 0 && isMeant(e.environment)));
				}
			}
			return a.filter((e) => e !== void 0);
		}
		function repositoriesOf(e, t) {
			let n = [t, ...e.map(({ scope: e }) => e.repository)].filter((e) => e !== void 0);
			return new Map(n.map((e) => [e.toLowerCase(), e])).values();
		}
		var p = n(8700);
		var m = n(4210);
		var h = n(3670);
		let g = {
			deletions: [],
			warnings: [],
			problems: [],
			github: void 0
		};
		async function planDeletions(e, t, n) {
			let r = (0, m.l)(n.host);
			let i = (0, h.e)(e, r);
			let a = unnamedIn(t, i);
			let [o] = i;
			if (o === void 0 && a === void 0) return g;
			let s = await (0, m.Y)(n);
			if (typeof s == "string") return o === void 0 ? {
				...g,
				warnings: [{
					address: "publish",
					message: `${_} ${s}`
				}]
			} : {
				...g,
				problems: [{
					address: o.publication.address,
					message: s
				}]
			};
			let c = a && await searchedScopes(a, i, n.ownership.instance, s);
			let l = [...i, ...(c ?? []).map((e) => ({ scope: e }))];
			let u = await Promise.all((0, h.K)(l).map(async ([{ scope: e }]) => {
				let { entries: t } = await s.see(e);
				return {
					scope: e,
					entries: [...t?.values() ?? []]
				};
			}));
			let d = (0, h.e)(n.stays ?? [], r);
			let f = deletionsIn(u, {
				placed: i,
				kept: d
			}, t, n);
			let v = new Set(d.flatMap(({ scope: e }) => e.environment?.hash ?? []));
			let y = new Set(f.map(({ hash: e }) => e));
			let { removals: b, left: x } = await planRemovals(l.flatMap(({ scope: e }) => e.environment ?? []), {
				...n,
				going: t,
				inUse: v,
				deleted: y
			}, s);
			let S = new Set(f.map(({ scope: e }) => e.path));
			return {
				deletions: [...f, ...b],
				warnings: [...x, ...lostProblems(a, u, n.within)],
				problems: [...(await (0, p.Vd)(i, S, s)).values()],
				github: s
			};
		}
		let _ = "published secrets and variables that the manifest does not name are left behind:";
		function lostProblems(e, t, n) {
			let r = new Set(e?.destinations);
			for (let { scope: e, entries: n } of t) for (let t of n) r.delete((0, u.F)(t, e));
			if (r.size === 0) return [];
			let i = `${r.size === 1 ? "one published secret or variable" : `${r.size} published secrets or variables`} cannot be found, and the manifest no longer names ${r.size === 1 ? "it" : "them"}. Check organizations and repositories that the token does not see, and delete by hand what is left.`;
			return [{
				address: `${n}publish`,
				message: i
			}];
		}
		function deletionsIn(e, t, n, { ownership: { instance: r }, others: i, why: a, within: o }) {
			let s = new Map(t.placed.map(({ publication: e, hash: t }) => [t, e]));
			let d = new Set(t.kept.map(({ hash: e }) => e));
			let f = (0, c.ds)(i);
			let p = new Map(n.flatMap((e) => (0, l.Ib)(e.metadata).map((t) => [t, e])));
			let m = new Map();
			for (let { scope: t, entries: i } of e) for (let e of i) {
				let { name: i } = e;
				let c = (0, u.F)(e, t);
				let l = s.get(c);
				let h = p.get(c) ?? (l && holderOf(l, e, n));
				let g = r !== void 0 && l?.perInstance === !0;
				if (h === void 0 && !g) continue;
				if (f({
					hash: c,
					scope: t
				}, e) !== void 0) continue;
				if (l === void 0 && d.has(c)) continue;
				let _ = `${o}${l?.address ?? `publish.${i}@${t.kind}s/${insideOf(t)}`}`;
				let v = [{
					path: "to",
					before: `${t.kind} ${i} (${t.label})`
				}];
				let y = {
					address: _,
					kind: t.kind,
					action: "delete",
					fields: v,
					why: a
				};
				m.set(c, {
					name: i,
					scope: t,
					hash: c,
					holders: h === void 0 ? [] : [h],
					change: y
				});
			}
			return [...m.values()];
		}
		function holderOf({ kind: e, source: t }, { value: n }, r) {
			if (e !== "variable" || n === void 0) return;
			return r.find((e) => {
				let r = (0, a.QO)(e.metadata) ?? "";
				return i.u0.some((e) => (0, o.c)(e, r) === t.holder) && (0, c.UX)(e).includes(n);
			});
		}
		function insideOf({ path: e, environment: t }) {
			return t === void 0 ? e.split("/").at(-2) ?? "" : `environments/${t.name.toLowerCase()}`;
		}
		async function unpublish(e, t, n) {
			let r = [];
			let i = new Set();
			let a = new Set();
			for (let o of e) {
				let { change: e, holders: s } = o;
				let { hash: c } = o.environment ?? o.scope.environment ?? {};
				let { isRefused: l = !1, ...u } = await deleteOne(o, a.has(c ?? ""), t, n);
				r.push({
					address: e.address,
					action: e.action,
					...u
				});
				if (u.status === "done") continue;
				c !== void 0 && a.add(c);
				if (!l) for (let { id: e } of s) i.add(e);
			}
			return {
				results: r,
				holding: i
			};
		}
		async function deleteOne(e, t, { store: n, token: i }, a) {
			let { environment: o } = e;
			if (a.reason !== void 0) return {
				status: "not-started",
				error: `stopped by ${a.reason}`
			};
			if (o !== void 0 && t) return {
				status: "not-started",
				error: "something in it could not be deleted"
			};
			try {
				o === void 0 ? await n.remove(e.scope, e.name) : await n.deleteEnvironment(o);
				return { status: "done" };
			} catch (t) {
				let n = {
					status: "failed",
					code: (0, r.$N)(t)
				};
				if (o === void 0) return {
					...n,
					error: (0, s.U$)(t, e.scope, i)
				};
				let a = (0, s.W2)(t, o, i);
				if (!(0, d.Ro)(t, 401) && !(0, d.Ro)(t, 403)) return {
					...n,
					error: a
				};
				return {
					...n,
					error: `${a} Or delete the environment by hand: no later run will, as nothing records it once its app is deleted.`,
					isRefused: !0
				};
			}
		}
	})
};
