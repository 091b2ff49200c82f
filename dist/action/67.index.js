export const id = 67;
export const ids = [67];
export const modules = {
	9448: ((e, t, n) => {
		n.d(t, { sweep: () => sweep });
		var r = n(9473);
		var i = n(1571);
		var a = n(8905);
		var o = n(9289);
		var s = n(5446);
		var c = n(4015);
		var l = n(7123);
		var u = n(1457);
		async function sweep(e, t) {
			let { ownership: n, options: i, found: o } = t;
			(0, l.h)(t);
			let s = [];
			let look = async (t) => {
				let r = await e.listApps();
				let o = r.filter((e) => !(0, a.Ro)(e));
				let { instances: c, copies: l } = instancesIn(r, n);
				let u = await reasonsToSweep(c, t);
				logKept(c.size, c.size - u.size, t);
				let d = await partsToSweep(e, {
					listed: o,
					instances: c,
					reasons: u
				}, t);
				s = d.flatMap((e) => e.doubts);
				return {
					parts: d.filter((e) => e.doubts.length === 0),
					warnings: l.map(copyWarningIn),
					problems: [],
					maxDeletes: i.maxDeletes
				};
			};
			try {
				await (0, l.a)(e, look, t);
			} finally {
				for (let { address: e, message: t } of s) {
					let n = new r.uv("ambiguous", `${e}: ${t}`, { remedy: "Nothing of this instance was deleted." });
					o.errors.push(n);
				}
			}
		}
		function logKept(e, t, { ownership: n, host: r, pullRequests: i }) {
			r.log.info(`Instances of ${n.owner}: ${e}. Kept: ${t}.`);
			i === void 0 && t > 0 && r.log.info("Only expired instances are deleted: closed pull requests are not looked up without a GitHub token (GITHUB_TOKEN on a terminal) and GITHUB_REPOSITORY.");
		}
		async function partsToSweep(e, { listed: t, instances: n, reasons: r }, a) {
			let { options: o, host: l, abilities: d } = a;
			let { apps: f, serviceAccounts: p, publish: m } = a.manifest;
			let h = f.length + p.length === 0;
			let g = [];
			let _ = (0, u.A)(e);
			for (let [f, v] of r) {
				let r = m.length + p.length === 0 ? a.manifest : await a.manifestOf(f);
				let y = {
					...a.ownership,
					instance: f
				};
				let b = await (0, s.P)(e, n.get(f) ?? [], {
					ownership: y,
					declared: [],
					subject: i.h,
					abilities: d,
					width: o.maxInFlight,
					now: l.now()
				});
				let x = h ? void 0 : r?.serviceAccounts.map((e) => ({
					...e,
					name: (0, c.M)(e.name, f)
				}));
				let S = {
					...a,
					listed: t,
					list: _,
					publish: r?.publish ?? [],
					ownership: y,
					serviceAccounts: x
				};
				g.push(await (0, u.B)(e, S, {
					...b,
					why: v,
					within: `instances.${f}.`
				}));
			}
			return g;
		}
		function copyWarningIn(e) {
			let { address: t, message: n } = (0, o.CA)(e, i.h);
			return {
				address: `instances.${(0, a.hR)(e.metadata)}.${t}`,
				message: n
			};
		}
		function instancesIn(e, t) {
			let n = new Map();
			let r = [];
			for (let i of e) {
				let e = (0, a.hR)(i.metadata);
				if (e === void 0 || !(0, a.D0)(i.metadata, {
					...t,
					instance: e
				})) continue;
				if ((0, a.Ro)(i)) {
					r.push(i);
					continue;
				}
				let o = n.get(e);
				o === void 0 ? n.set(e, [i]) : o.push(i);
			}
			return {
				instances: n,
				copies: r
			};
		}
		async function reasonsToSweep(e, { host: t, pullRequests: n }) {
			let r = t.now();
			let i = new Map();
			for (let [t, o] of e) {
				let e = await n?.stateOf(t);
				if (e === "open" || e === "unknown") continue;
				if (e === "closed" || e === "gone") {
					i.set(t, e === "closed" ? "its pull request is closed" : "its pull request does not exist");
					continue;
				}
				let s = o.map(({ metadata: e }) => (0, a.p1)(e));
				if (s.every((e) => e !== void 0 && e <= r)) {
					let e = Math.max(...s.map((e) => e ?? 0));
					i.set(t, `expired at ${new Date(e).toISOString()}`);
				}
			}
			return i;
		}
	}),
	1457: ((e, t, n) => {
		n.d(t, {
			A: () => listOnce,
			B: () => partOf
		});
		var r = n(1571);
		var i = n(8905);
		var a = n(8578);
		var o = n(9289);
		var s = n(6748);
		var c = n(4015);
		var l = n(3897);
		async function partOf(e, t, { apps: u, twins: d, doubts: f, warnings: p, why: m, within: h }) {
			let { ownership: g, manifest: _, listed: v } = t;
			let y = new Set(_.apps.map(({ key: e }) => e));
			let isMeant = ({ metadata: e }) => g.instance !== void 0 || y.has((0, i.QO)(e) ?? "");
			let b = u.filter(isMeant);
			let x = await (0, a.KD)(e, b, {
				subject: r.h,
				abilities: t.abilities,
				width: t.options.maxInFlight,
				now: t.host.now()
			});
			let deletion = (e, t) => {
				let { kind: n } = e;
				let a = h + (n === r.h.kind && d.has(t.id) ? (0, o.zF)(t, e) : (0, c.c)(e, (0, i.QO)(t.metadata) ?? t.id));
				return {
					actual: t,
					change: (0, s.Y)(t, {
						address: a,
						kind: n,
						why: m,
						inside: x.get(t.id)
					})
				};
			};
			let { goingServices: S } = await n.e(380).then(n.bind(n, 5380));
			let C = new Set(b.map(({ id: e }) => e));
			let w = await S(e, {
				...t,
				declared: t.serviceAccounts,
				leaving: C
			});
			let T = [...b, ...w.going];
			let E = t.publish ?? _.publish;
			let D = await (0, l.g9)({ publish: E }, {
				apps: T,
				others: (0, l.WK)(v, T),
				why: m,
				within: h
			}, t);
			let placed = (e) => {
				let t = h + e.address;
				return {
					address: t,
					message: e.message,
					place: h === "" ? _.place(t) : void 0
				};
			};
			return {
				ownership: g,
				apps: b.map((e) => deletion(r.h, e)),
				services: w.going.map((e) => deletion(r.tC, e)),
				linked: w.linked,
				unpublishing: D,
				doubts: [...f.filter(({ app: e }) => isMeant(e)), ...w.problems].map(placed),
				warnings: [...p, ...w.warnings].map(placed)
			};
		}
		function listOnce({ serviceAccounts: e }) {
			let t;
			return () => {
				t ??= e?.listApps() ?? Promise.resolve([]);
				return t;
			};
		}
	}),
	7123: ((e, t, n) => {
		n.d(t, {
			a: () => takeDown,
			h: () => refuseAppKey
		});
		var r = n(9473);
		var i = n(1571);
		var a = n(2196);
		var o = n(2058);
		var s = n(940);
		var c = n(4158);
		var l = n(5884);
		var u = n(981);
		var d = n(7799);
		var f = n(3084);
		var p = n(801);
		var m = n(9645);
		var h = n(2794);
		var g = n(3897);
		async function takeDown(e, t, n) {
			let { options: r, host: i, found: a } = n;
			let plan = async (e) => shown(await t(e), e);
			let o = await plan(n);
			(0, h.I)(r, a);
			if (r.dryRun) {
				i.log.notice("Nothing was deleted: `dry-run` is on.");
				return;
			}
			let { teardown: l, difference: u, unpublishing: d } = await (0, f.C)(o, plan, n);
			let _ = (0, s.fs)(u);
			let v = await (0, g.sb)(d, n);
			let y = (0, c.b)(u, { stillPublished: v.holding });
			let b = await deleteAll(e, l.parts, (0, p.S)(e, n, _.length), (e) => y.undeclaredApps.includes(e));
			a.results = [...(0, m.qS)(_, b).map((0, g.W_)(u, v.holding)), ...v.results];
			(0, m.tC)(_, b, n);
		}
		async function shown(e, t) {
			let n = e.parts.flatMap((e) => e.unpublishing ?? []);
			let r = differenceOf(e, n);
			await showPlan(r, n, t);
			let a = (0, s.fs)(r).filter(({ kind: e }) => e === i.h.kind);
			(0, o.a)(a, r.problems, e.maxDeletes, "find out why so many instances are no longer needed: the plan gives the reason for each");
			return {
				teardown: e,
				difference: r,
				unpublishing: n
			};
		}
		function differenceOf({ parts: e, problems: t, warnings: n = [] }, r) {
			return {
				...v,
				undeclaredApps: e.flatMap(({ apps: e, services: t }) => [...t, ...e]),
				problems: [...t, ...r.flatMap((e) => e.problems)],
				warnings: [
					...n,
					...e.flatMap((e) => e.warnings),
					...r.flatMap((e) => e.warnings)
				]
			};
		}
		async function showPlan(e, t, { manifest: n, options: r, ownership: i, host: a, found: o }) {
			let { log: c, keeper: f } = a;
			let p = t.flatMap(({ deletions: e }) => e);
			let m = (0, s.XC)(e, {
				api: n.api,
				ownership: i,
				warnings: [],
				publishing: {
					changes: p.map(({ change: e }) => e),
					unchanged: []
				},
				concealment: n.concealment
			});
			let h = (0, d.p)(m, (e) => f.redact(e));
			o.plan = h;
			if (h.changes.length === 0) {
				c.info("Nothing to delete.");
				for (let { address: e, message: t } of h.warnings) c.warn(`${e}: ${t}`, void 0, {
					code: "account-warning",
					address: e
				});
			} else (0, l.u)(c, h, r.baseUrl);
			let g = await (0, u.x)("plan", h, r.planFile, a);
			g !== void 0 && (o.planFile = g);
		}
		async function deleteAll(e, t, r, i) {
			let isLinked = ({ linked: e }, { actual: t }) => e.has(t.id);
			let o = t.flatMap((e) => e.apps.filter((t) => isLinked(e, t)));
			let s = t.flatMap((e) => e.services);
			let c = [];
			let remove = async (e, t = r) => {
				e.some(i) && c.push(await (0, a.B)({
					...v,
					undeclaredApps: e.filter(i)
				}, t));
			};
			await remove(o);
			if (s.length > 0) {
				let { serviceContext: t } = await n.e(411).then(n.bind(n, 4411));
				await remove(s, t(e, r));
			}
			let isDone = ({ change: e }) => c.some(({ score: t }) => t.isDone(e));
			let l = [];
			for (let e of t) {
				let t = e.apps.filter((t) => !isLinked(e, t));
				if (e.services.every(isDone)) l.push(...t);
				else for (let { change: e } of t) c.at(-1)?.score.notStarted(e, _);
			}
			await remove(l);
			return c;
		}
		let _ = "a service account that goes with it still exists";
		let v = {
			apps: [],
			undeclaredApps: [],
			unmanaged: [],
			warnings: [],
			problems: []
		};
		function refuseAppKey({ abilities: e, options: t }) {
			if (e.wholeAccount) return;
			throw new r.uv("not-allowed", `An app key (\`app_…\`) cannot delete apps, so \`mode: ${t.mode}\` cannot work.`, { remedy: "Use an account key (`act_…`) or a service account key (`svc_…`)." });
		}
	}),
	5446: ((e, t, n) => {
		n.d(t, { P: () => appsToTakeDown });
		var r = n(8905);
		var i = n(8557);
		var a = n(8578);
		async function appsToTakeDown(e, t, n) {
			let { ownership: o, declared: s, subject: c, abilities: l, width: u, now: d } = n;
			let f = {
				owner: o.owner,
				instance: o.instance
			};
			let p = s.filter(({ id: e }) => e !== void 0);
			let match = (e) => (0, i.K)(p, t, f, c, void 0, e);
			let m = match();
			let h = await (0, a.B)(e, m.unproven, {
				subject: c,
				abilities: l,
				width: u,
				now: d
			});
			let { apps: g, undeclaredApps: _, twins: v, doubts: y, warnings: b } = h.size === 0 ? m : match(h);
			return {
				apps: [...g.flatMap(({ actual: e }) => e !== void 0 && (0, r.MU)(e, o) ? [e] : []), ..._],
				twins: v,
				doubts: y,
				warnings: b
			};
		}
	})
};
