"use strict";
exports.id = 221;
exports.ids = [221];
exports.modules = {
	7430: ((e, t, n) => {
		n.d(t, {
			L: () => claimProblems,
			d: () => claimsOf
		});
		var r = n(9610);
		var i = n(5289);
		function claimsOf(e, t = writtenDestinations) {
			let n = new Map();
			let i = new Map();
			for (let a of e) {
				for (let e of [a.id, ...(0, r.CR)(a.metadata)]) i.set(e, a);
				for (let e of t(a.metadata)) n.set(e, a);
			}
			return ({ hash: e, scope: t }, r) => n.get(e) ?? (t.kind === "variable" ? i.get(r?.value ?? "") : void 0);
		}
		function writtenDestinations(e) {
			return (0, i.Ib)(e).filter((t) => (0, i.Fg)(e, t) !== void 0);
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
	3221: ((e, t, n) => {
		n.d(t, { planDeletions: () => planDeletions });
		var r = n(9317);
		var i = n(7430);
		var a = n(5289);
		var o = n(2235);
		function hashesOf(e) {
			return new Set(e.flatMap(({ hash: e, scope: t }) => [e, t.environment?.hash ?? e]));
		}
		function unnamedIn(e, t) {
			let n = new Set(e.flatMap(({ metadata: e }) => (0, a.AK)(e)));
			for (let e of hashesOf(t)) n.delete(e);
			return n;
		}
		async function searchedScopes(e, t, n, { store: r, home: i }) {
			let s = new Set(e.flatMap(({ metadata: e }) => (0, a.tx)(e)));
			let isMeant = ({ environment: e }) => s.has(e?.hash ?? "") || n !== void 0 && e?.name.toLowerCase().includes(n) === !0;
			let c = [i, ...t.map(({ scope: e }) => e.repository)].flatMap((e) => e ?? []);
			let l = [];
			for (let e of new Map(c.map((e) => [e.toLowerCase(), e])).values()) {
				for (let t of [
					"actions",
					"dependabot",
					"codespaces"
				]) l.push(...(0, o.JB)({
					kind: "repository",
					store: t,
					repository: e
				}, i));
				for (let t of await r.environments(e).catch(() => [])) l.push(...(0, o.JB)({
					kind: "environment",
					environment: t,
					repository: e
				}, i).filter(isMeant));
			}
			return l;
		}
		var s = n(2723);
		let c = {
			deletions: [],
			warnings: [],
			problems: []
		};
		async function planDeletions(e, t) {
			let { going: n, ownership: r } = t;
			let i = (0, s.lt)(t.host);
			let a = (0, o.ek)(e, i);
			let l = unnamedIn(n, a).size > 0;
			let [u] = a;
			if (u === void 0 && !l) return c;
			let d = await (0, s.YF)(t);
			if (typeof d == "string") return u === void 0 ? {
				...c,
				warnings: [{
					address: "publish",
					message: `published secrets and variables that the manifest does not name are left behind: ${d}`
				}]
			} : {
				...c,
				problems: [{
					address: u.publication.address,
					message: d
				}]
			};
			let f = l ? await searchedScopes(n, a, r.instance, d) : [];
			let p = [...a.map(({ scope: e }) => e), ...f];
			let m = await listedIn(p, d);
			let h = hashesOf((0, o.ek)(t.stays ?? [], i));
			let g = publishedBy(m, a, h, t);
			let _ = await environmentsOf(p, new Set(g.map(({ hash: e }) => e)), h, t, d);
			let v = new Set(g.map(({ scope: e }) => e.path));
			return {
				deletions: [...g.map((e) => entryDeletion(e, d)), ..._.deletions],
				warnings: [..._.warnings, ...lostProblems([...a, ...m], t)],
				problems: [...(await (0, s.Vd)(a, v, d)).values()]
			};
		}
		async function listedIn(e, { see: t }) {
			let n = [...new Map(e.map((e) => [e.path, e])).values()];
			return (await Promise.all(n.map(async (e) => {
				let { entries: n } = await t(e);
				return [...n?.values() ?? []].map((t) => ({
					scope: e,
					stored: t,
					hash: (0, o.Ff)(t, e)
				}));
			}))).flat();
		}
		function lostProblems(e, { going: t, within: n }) {
			let r = new Set(t.flatMap(({ metadata: e }) => (0, a.Ib)(e)));
			for (let { hash: t } of e) r.delete(t);
			if (r.size === 0) return [];
			let i = `${r.size === 1 ? "one published secret or variable" : `${r.size} published secrets or variables`} cannot be found, and the manifest no longer names ${r.size === 1 ? "it" : "them"}. Check organizations and repositories that the token does not see, and delete by hand what is left.`;
			return [{
				address: `${n}publish`,
				message: i
			}];
		}
		function publishedBy(e, t, n, { ownership: r, going: o, others: s, why: c, within: l }) {
			let u = new Map(t.map(({ publication: e, hash: t }) => [t, e]));
			let d = new Set(o.flatMap(({ metadata: e }) => (0, a.Ib)(e)));
			let [f, p] = [(0, i.d)(o, a.Ib), (0, i.d)(s)];
			let m = new Map();
			for (let t of e) {
				let { scope: e, stored: i, hash: a } = t;
				let o = u.get(a);
				if (o === void 0 && !d.has(a)) continue;
				let s = f(t, i);
				let h = r.instance !== void 0 && o?.perInstance === !0;
				if (s === void 0 && !h) continue;
				if (n.has(a) || p(t, i) !== void 0) continue;
				let g = decodeURIComponent(e.path).toLowerCase().replace(/^\/(?:repos\/[^/]+|orgs)\/[^/]+\/(.*)\/[^/]+$/, "$1");
				let _ = o?.address ?? `publish.${i.name}@${e.kind}s/${g}`;
				let v = [{
					path: "to",
					before: `${e.kind} ${i.name} (${e.label})`
				}];
				let y = {
					address: l + _,
					kind: e.kind,
					action: "delete",
					fields: v,
					why: c
				};
				m.set(a, {
					...t,
					holders: s === void 0 ? [] : [s],
					change: y
				});
			}
			return [...m.values()];
		}
		function entryDeletion({ scope: e, stored: t, change: n, holders: i }, { store: a, token: o }) {
			return {
				change: n,
				holders: i,
				environment: e.environment?.hash,
				remove: () => a.remove(e, t.name),
				whyNot: (t) => (0, r.U$)(t, e, o)
			};
		}
		async function environmentsOf(e, t, n, { going: i, others: o, why: s, within: c }, l) {
			let u = [];
			let d = [];
			let f = e.flatMap(({ environment: e }) => e ?? []);
			for (let e of new Map(f.map((e) => [e.hash, e])).values()) {
				let { name: f, repository: p, hash: m } = e;
				let isMarked = ({ metadata: e }) => (0, a.tx)(e).includes(m);
				let h = i.filter(isMarked);
				if (h.length === 0 || o.some(isMarked) || n.has(m)) continue;
				let g = `${c}publish.environments.${f}`;
				let _ = await contentOf(e, t, l);
				if (_ === "gone") continue;
				if (_ !== "") {
					d.push({
						address: g,
						message: `the environment is kept: ${_}. Delete it by hand.`
					});
					continue;
				}
				let v = [{
					path: "name",
					before: `${f}${l.home?.toLowerCase() === p.toLowerCase() ? "" : ` of ${p}`}`
				}];
				u.push({
					change: {
						address: g,
						kind: "environment",
						action: "delete",
						fields: v,
						why: s
					},
					holders: h,
					environment: m,
					remove: () => l.store.deleteEnvironment(e),
					whyNot: (t) => (0, r.W2)(t, e, l.token)
				});
			}
			return {
				deletions: u,
				warnings: d
			};
		}
		async function contentOf({ name: e, repository: t }, n, { see: r, home: i }) {
			let a = [];
			for (let s of (0, o.JB)({
				kind: "environment",
				environment: e,
				repository: t
			}, i)) {
				let { entries: e, needsEnvironment: t } = await r(s);
				if (e === void 0) return "the token cannot see everything in it";
				if (t) return "gone";
				let i = [...e.values()].filter((e) => !n.has((0, o.Ff)(e, s)));
				a.push(...i.map(({ name: e }) => e));
			}
			return a.length === 0 ? "" : `it holds ${a.sort().join(", ")}, which this tool did not publish`;
		}
	})
};
