"use strict";
exports.id = 534;
exports.ids = [534];
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
	8534: ((e, t, n) => {
		n.d(t, { planPublications: () => planPublications });
		var r = n(9415);
		var i = n(9317);
		var a = n(7430);
		var o = n(4897);
		function whyPublish({ kind: e, isSeen: t, stored: n, ...r }) {
			let { identity: i, mark: a, marksKept: s, now: c } = r;
			if (e === "variable") {
				if (!t) return;
				if (n === void 0) return "it does not exist yet";
				return n.value === i.id ? void 0 : "its value differs";
			}
			if (t && n === void 0) return a === void 0 ? "it does not exist yet" : "it was deleted";
			let l = n?.updatedAt;
			if (s || !t) {
				if (a === void 0) return t ? "its content is not known" : "it was not published before";
				if (a.print !== i.print) return "its source has changed";
				if (isLater(l, a.at)) return "it was changed on GitHub";
			} else if (isLater((0, o.CT)(i.id, c), l)) return "it is older than its source";
			return isWorn(i, l ?? a?.at, c) ? "its token is past two thirds of its life" : void 0;
		}
		function isWorn({ lifetime: e }, t, n) {
			return e !== void 0 && t !== void 0 && n - t > e * 1e3 * .6666666666666666;
		}
		function isLater(e, t) {
			return e !== void 0 && t !== void 0 && e > t;
		}
		var s = n(5289);
		var c = n(2723);
		var l = n(9346);
		var u = n(9610);
		var d = n(7992);
		var f = n(3871);
		var p = n(2235);
		function placeProblems(e) {
			return (0, p.K6)(e.filter(({ stored: e }) => e === void 0)).flatMap((e) => {
				let [{ scope: t, observed: n, publication: r }] = e;
				let i = l.O[t.kind][t.level];
				let a = (n?.entries?.size ?? 0) + e.length;
				if (n === void 0 || a <= i) return [];
				let o = `${t.whole} would be ${a}, above GitHub's limit of ${i}. Delete unused ones, or publish fewer.`;
				return [{
					address: r.address,
					message: o
				}];
			});
		}
		function metadataProblems(e, t, n) {
			return t.flatMap(({ observed: t }) => {
				if (!t.subject.carriesMarks) return [];
				let r = {};
				let i = 0;
				for (let { publication: a, scope: o, hash: c, isManaged: l } of e) {
					if (a.source.holder !== t.address) continue;
					let { environment: e } = o;
					l && e !== void 0 && (0, f.P)(r, (0, s.ZP)(e.hash), s.DE);
					if (a.kind === "variable" && n.instance === void 0) continue;
					(0, f.P)(r, (0, s.S0)(c), s.P2);
					i += 1;
				}
				let a = (0, d.QE)(t, n);
				let o = (0, u.fL)({
					...a,
					...r
				});
				if (o <= u.kF || (0, u.fL)(a) > u.kF) return [];
				let c = `with a record for each of its ${i} publications, the metadata takes ${o} bytes; the vendor allows ${u.kF}. Publish fewer of them, or declare less metadata.`;
				return [{
					address: `${t.address}.metadata`,
					message: c
				}];
			});
		}
		var m = n(6582);
		async function planPublications(e, t, n) {
			let { placed: r, problems: i } = distinctPlaces(e, (0, c.lt)(n.host));
			let o = await (0, c.YF)(n);
			let s = typeof o == "string" ? void 0 : o;
			typeof o == "string" && i.push({
				address: e[0]?.address ?? "publish",
				message: o
			});
			let l = await seenPlaces(r, t, s);
			let u = new Map(t.apps.map((e) => [e.observed.address, e]));
			let d = await Promise.all(l.map((e) => judge(e, u.get(e.publication.source.holder), n, s)));
			let f = d.flatMap(({ step: e }) => e ?? []);
			let p = t.apps.filter(({ observed: e }) => n.marksKept(e.desired.key));
			return {
				steps: f,
				unchanged: d.flatMap(({ unchanged: e }) => e ?? []),
				warnings: d.flatMap(({ warning: e }) => e ?? []),
				blockers: [
					...i,
					...s === void 0 ? [] : await rightsProblems(l, f, s),
					...(0, a.L)(l, n.ownership.instance, n.others),
					...placeProblems(f),
					...metadataProblems(l, p, n.ownership)
				],
				github: s
			};
		}
		function distinctPlaces(e, t) {
			let n = new Map();
			let r = [];
			for (let a of e) {
				let { address: e, kind: o } = a;
				let [s] = (0, p.ek)([a], t);
				let c = s && n.get(s.hash);
				if (s === void 0) r.push({
					address: e,
					message: i.NZ
				});
				else if (c === void 0) n.set(s.hash, s);
				else {
					let t = `this is the ${o} of ${c.publication.address}: ${s.scope.owner} is the repository of the run. Remove one of the two.`;
					r.push({
						address: e,
						message: t
					});
				}
			}
			return {
				placed: [...n.values()],
				problems: r
			};
		}
		function seenPlaces(e, { apps: t, undeclaredApps: n }, r) {
			let i = [...t.map(({ observed: e }) => e.actual), ...n.map(({ actual: e }) => e)];
			let a = new Set(i.flatMap((e) => (0, s.tx)(e?.metadata ?? {})));
			return Promise.all(e.map(async (e) => {
				let { scope: t, publication: n } = e;
				let i = await r?.see(t);
				let o = i?.entries?.get(n.name);
				let s = i?.needsEnvironment === !0 || a.has(t.environment?.hash ?? "");
				return {
					...e,
					observed: i,
					stored: o,
					isManaged: s
				};
			}));
		}
		async function rightsProblems(e, t, n) {
			let r = new Set(t.map(({ scope: e }) => e.path));
			let i = await (0, c.Vd)(e, r, n);
			let a = t.filter(({ scope: e }) => !i.has(e.path));
			return [...await (0, c.BI)(a, n), ...i.values()];
		}
		async function judge(e, t, { options: n, host: r, marksKept: i }, a) {
			let { publication: o, scope: c, hash: l, stored: u, observed: d } = e;
			let { address: f, kind: p, name: h, source: g } = o;
			let _ = (0, m.a0)(o, t, n.jwtExpiresIn);
			if (t === void 0 || _.state === "absent") return { warning: {
				address: f,
				message: `${g.address} does not exist and is not created by this plan, so it cannot be published.`
			} };
			let { metadata: v = {} } = t.observed.actual ?? {};
			let y = a === void 0 ? [] : await audienceDifferences(e, a);
			let b = {
				kind: p,
				stored: u,
				isSeen: d?.entries !== void 0,
				mark: (0, s.Fg)(v, l),
				marksKept: t.observed.subject.carriesMarks && i(t.observed.desired.key),
				now: r.now()
			};
			let x = (_.state === "known" ? whyPublish({
				...b,
				identity: _.identity
			}) : _.why) ?? (y.length > 0 ? "its audience differs" : void 0);
			if (x === void 0) return { unchanged: {
				address: f,
				kind: p,
				from: g.address
			} };
			let S = [
				{
					path: "from",
					after: g.address
				},
				{
					path: "to",
					after: `${p} ${h} (${c.label})`
				},
				...p === "variable" ? valueDifferences(u, _) : [],
				...y
			];
			let C = (0, s.Ib)(v).includes(l);
			let w = {
				address: f,
				kind: p,
				action: "publish",
				fields: S,
				why: x
			};
			return { step: {
				...e,
				recorded: C,
				change: w
			} };
		}
		function valueDifferences(e, t) {
			let n = t.state === "known" ? t.identity.id : r.CQ;
			if (e?.value === n) return [];
			return [{
				path: "value",
				...e?.value === void 0 ? {} : { before: e.value },
				after: n
			}];
		}
		async function audienceDifferences({ publication: { destination: e, name: t }, scope: n, stored: r }, { store: i }) {
			if (e.kind !== "organization" || r === void 0) return [];
			let { visibility: a, repositories: o } = e;
			let s = [...new Set(o.map((e) => e.toLowerCase()))].sort();
			if (r.visibility !== a) {
				let e = {
					path: "visibility",
					before: r.visibility ?? null,
					after: a
				};
				return a === "selected" ? [e, {
					path: "repositories",
					after: s
				}] : [e];
			}
			if (a !== "selected") return [];
			let c = await i.selectedRepositories(n, t).catch(() => void 0);
			c?.sort();
			return c === void 0 || String(c) === String(s) ? [] : [{
				path: "repositories",
				before: c,
				after: s
			}];
		}
	}),
	6582: ((e, t, n) => {
		n.d(t, {
			I3: () => handedFor,
			a0: () => plannedSource,
			cu: () => identityOf
		});
		var r = n(7598);
		var i = n(7173);
		var a = n(7232);
		var o = n(9014);
		function plannedSource({ source: e }, t, n) {
			if (t === void 0) return { state: "absent" };
			let { actual: r, desired: c, subject: l } = t.observed;
			let toCome = (e) => ({
				state: "to come",
				why: `its ${e} is created by this plan`
			});
			if (r === void 0) return toCome(l.noun);
			let { id: u } = r;
			let d;
			if (e.part === "own.jwt") {
				u = c.ownKey?.id;
				d = c.jwt ?? i.h;
			}
			if (e.child !== void 0) {
				let n = t.children.find(({ address: t, desired: n }) => n !== void 0 && t === (0, o.vz)(e));
				if (n?.change !== void 0 && s.has(n.change.action)) return toCome((0, a.a2)(n.kind));
				u = n?.actual?.id;
				d = n?.desired && n.kind.handsOut?.jwtOf?.(n.desired);
			}
			if (u === void 0) return { state: "absent" };
			return {
				state: "known",
				identity: identityOf(e, u, d, n)
			};
		}
		function handedFor({ holder: e, child: t, part: n }, r, a) {
			let o = r.get(e);
			if (o === void 0) return;
			let s = n === "own.jwt" ? i.ZF : t && `${t.section}.${t.key}`;
			if (s === void 0) {
				let e = n === "token" ? o.token : o.id;
				return e === void 0 ? void 0 : {
					id: o.id,
					value: e,
					signed: void 0
				};
			}
			let c = o.resources.get(s);
			if (c === void 0) return;
			let l = partOf(c, n, a);
			return l === void 0 ? void 0 : {
				id: c.id,
				value: l,
				signed: c.signed
			};
		}
		function partOf({ id: e, secret: t, jwt: n }, r, i) {
			if (r === "id") return e;
			if (r === "jwt" || r === "own.jwt") return n?.reveal();
			let a = t?.reveal();
			if (r === "secret" || a === void 0) return a;
			return i.learn(Buffer.from(`${e}:${a}`).toString("base64")).reveal();
		}
		let s = new Set([
			"create",
			"replace",
			"rotate"
		]);
		function identityOf({ part: e }, t, n, i) {
			let a = e === "jwt" || e === "own.jwt" ? n : void 0;
			let o = a === void 0 ? void 0 : lifetimeOf(a, i);
			let s = a === void 0 ? [] : [
				a.from,
				a.scope,
				a.userId,
				a.externalId,
				o
			];
			return {
				id: t,
				print: (0, r.createHash)("sha256").update(JSON.stringify([
					e,
					t,
					...s
				])).digest("hex").slice(0, 10),
				lifetime: typeof o == "number" ? o : void 0
			};
		}
		function lifetimeOf({ from: e, expiresIn: t }, n) {
			return e === "api" ? "never" : t ?? n;
		}
	})
};
