export const id = 705;
export const ids = [705];
export const modules = {
	4705: ((e, t, n) => {
		n.d(t, { destroy: () => destroy });
		var r = n(9473);
		var i = n(1571);
		var a = n(8905);
		var o = n(5446);
		var s = n(4015);
		var c = n(4128);
		var l = n(7123);
		var u = n(1457);
		async function destroy(e, t) {
			let { ownership: n, options: r } = t;
			(0, l.h)(t);
			let i = n.instance === void 0;
			if (i && r.confirm !== n.owner) throw unconfirmed(n.owner);
			let a = i ? "destroyed by its owner" : `part of the instance ${n.instance}`;
			let { apps: o, serviceAccounts: s } = t.manifest;
			let c = o.length + s.length === 0 ? void 0 : s;
			let look = async (n) => {
				let { listed: r, ...o } = await settledApps(e, n);
				let s = {
					...n,
					listed: r,
					list: (0, u.A)(e),
					serviceAccounts: c
				};
				let l = await (0, u.B)(e, s, {
					...o,
					why: a,
					within: ""
				});
				let d = [...l.doubts, ...i ? protectedAmong(l, t) : []];
				return {
					parts: [l],
					problems: d,
					maxDeletes: Infinity
				};
			};
			await (0, l.a)(e, look, t);
		}
		async function settledApps(e, { manifest: t, ownership: n, abilities: r, options: s, host: l }) {
			let { now: u } = l;
			let look = async () => {
				let c = await e.listApps();
				return {
					...await (0, o.P)(e, c, {
						ownership: n,
						declared: t.apps,
						subject: i.h,
						abilities: r,
						width: s.maxInFlight,
						now: u()
					}),
					listed: c.filter((e) => !(0, a.Ro)(e))
				};
			};
			return (0, c.kj)(look, ({ doubts: e }) => e.some(({ app: e }) => (0, c.pL)(e.id, u())), l);
		}
		function protectedAmong({ apps: e, services: t }, { manifest: n }) {
			let r = new Map(n.apps.map((e) => [(0, s.c)(i.h, e.key), e]));
			return [...e, ...t].filter(({ actual: e, change: t }) => (0, a.bz)(e.metadata) || r.get(t.address)?.protect === !0).map(({ actual: e, change: { address: t, kind: r } }) => ({
				address: t,
				message: `the ${r === i.h.kind ? i.h.noun : i.tC.noun} ${e.id} has \`protect: true\`. Apply it with \`protect: false\` first if it is really to go.`,
				place: n.place(t)
			}));
		}
		function unconfirmed(e) {
			return new r.uv("confirm-missing", "`destroy` without an `instance` deletes production, and `confirm` must be the owner.", { remedy: `If that is meant, set \`confirm: ${e}\`; to take a preview down, name its \`instance\`.` });
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
