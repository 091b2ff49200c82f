"use strict";
exports.id = 210;
exports.ids = [210];
exports.modules = {
	4210: ((e, t, n) => {
		n.r(t);
		n.d(t, { destroy: () => destroy });
		var r = n(9984);
		var i = n(1154);
		var a = n(9610);
		var o = n(5973);
		var s = n(9396);
		var c = n(1799);
		var l = n(7039);
		var u = n(998);
		var d = n(8150);
		async function destroy(e, t) {
			let { ownership: n, options: r } = t;
			(0, u.h)(t);
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
					list: (0, d.A)(e),
					serviceAccounts: c
				};
				let l = await (0, d.B)(e, s, {
					...o,
					why: a,
					within: ""
				});
				let u = [...l.doubts, ...i ? protectedAmong(l, t) : []];
				return {
					parts: [l],
					problems: u,
					maxDeletes: Infinity
				};
			};
			await (0, u.a)(e, look, t);
		}
		async function settledApps(e, t) {
			let { manifest: n, ownership: r, host: i } = t;
			let look = async () => {
				let i = await e.listApps();
				return {
					...await (0, o.P)(e, i, {
						...(0, l.N)(t),
						ownership: r,
						declared: n.apps
					}),
					listed: i.filter((e) => !(0, a.Ro)(e))
				};
			};
			return (0, c.kj)(look, ({ doubts: e }) => e.some(({ app: e }) => (0, c.pL)(e.id, i.now())), i);
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
	8150: ((e, t, n) => {
		n.d(t, {
			A: () => listOnce,
			B: () => partOf
		});
		var r = n(1154);
		var i = n(9610);
		var a = n(6043);
		var o = n(536);
		var s = n(8992);
		var c = n(9396);
		var l = n(7039);
		var u = n(9622);
		async function partOf(e, t, { apps: d, twins: f, doubts: p, warnings: m, why: h, within: g }) {
			let { ownership: _, manifest: v, listed: y } = t;
			let b = new Set(v.apps.map(({ key: e }) => e));
			let isMeant = ({ metadata: e }) => _.instance !== void 0 || b.has((0, i.QO)(e) ?? "");
			let x = d.filter(isMeant);
			let S = await (0, a.KD)(e, x, (0, l.N)(t));
			let deletion = (e, t) => {
				let { kind: n } = e;
				let a = g + (n === r.h.kind && f.has(t.id) ? (0, o.zF)(t, e) : (0, c.c)(e, (0, i.QO)(t.metadata) ?? t.id));
				return {
					actual: t,
					change: (0, s.Y)(t, {
						address: a,
						kind: n,
						why: h,
						inside: S.get(t.id)
					})
				};
			};
			let { goingServices: C } = await n.e(729).then(n.bind(n, 9729));
			let w = new Set(x.map(({ id: e }) => e));
			let T = await C(e, {
				...t,
				declared: t.serviceAccounts,
				leaving: w
			});
			let E = [...x, ...T.going];
			let D = t.publish ?? v.publish;
			let O = await (0, u.g9)({ publish: D }, {
				apps: E,
				others: (0, u.WK)(y, E),
				why: h,
				within: g
			}, t);
			let placed = (e) => {
				let t = g + e.address;
				return {
					address: t,
					message: e.message,
					place: g === "" ? v.place(t) : void 0
				};
			};
			return {
				ownership: _,
				apps: x.map((e) => deletion(r.h, e)),
				services: T.going.map((e) => deletion(r.tC, e)),
				linked: T.linked,
				unpublishing: O,
				doubts: [...p.filter(({ app: e }) => isMeant(e)), ...T.problems].map(placed),
				warnings: [...m, ...T.warnings].map(placed)
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
	998: ((e, t, n) => {
		n.d(t, {
			a: () => takeDown,
			h: () => refuseAppKey
		});
		var r = n(9984);
		var i = n(1154);
		var a = n(5374);
		var o = n(2243);
		var s = n(9415);
		var c = n(3982);
		var l = n(9581);
		var u = n(4823);
		var d = n(4497);
		var f = n(3970);
		var p = n(7511);
		var m = n(9622);
		async function takeDown(e, t, n) {
			let { options: r, host: i, found: a } = n;
			let plan = async (e) => shown(await t(e), e);
			let o = await plan(n);
			(0, p.I)(r, a);
			if (r.dryRun) {
				i.log.notice("Nothing was deleted: `dry-run` is on.");
				return;
			}
			let { parts: c, difference: d, unpublishing: h } = await (0, l.C)(o, plan, n);
			let g = (0, s.fs)(d);
			let _ = await (0, m.sb)(h, n);
			let v = await deleteAll(e, c, {
				...(0, u.S)(e, n, g.length),
				kept: (0, m.V_)(_)
			});
			a.results = [...(0, f.qS)(g, v), ..._.results];
			(0, f.tC)(g, v, n);
		}
		async function shown({ parts: e, problems: t, warnings: n = [], maxDeletes: r }, a) {
			let { log: l } = a.host;
			let u = e.map((e) => e.unpublishing);
			let f = {
				...g,
				undeclaredApps: e.flatMap(({ apps: e, services: t }) => [...t, ...e]),
				problems: [...t, ...u.flatMap((e) => e.problems)],
				warnings: [...n, ...[...e, ...u].flatMap((e) => e.warnings)]
			};
			let p = u.flatMap(({ deletions: e }) => e.map(({ change: e }) => e));
			let m = (0, d.vJ)(f, {
				warnings: [],
				changes: p,
				unchanged: []
			}, a);
			if (m.changes.length === 0) {
				l.info((0, c.ZF)(m, a.options.baseUrl));
				l.info("Nothing to delete.");
				for (let { address: e, message: t } of m.warnings) l.warn(`${e}: ${t}`, void 0, {
					code: "account-warning",
					address: e
				});
			} else (0, c.uH)(l, m, a.options.baseUrl);
			await (0, d.vk)(m, a);
			let h = (0, s.fs)(f).filter(({ kind: e }) => e === i.h.kind);
			(0, o.a)(h, f.problems, r, "find out why so many instances are no longer needed: the plan gives the reason for each");
			return {
				parts: e,
				difference: f,
				unpublishing: u
			};
		}
		async function deleteAll(e, t, r) {
			let isLinked = ({ linked: e }, { actual: t }) => e.has(t.id);
			let i = t.flatMap((e) => e.apps.filter((t) => isLinked(e, t)));
			let o = t.flatMap((e) => e.services);
			let s = [];
			let remove = async (e, t) => {
				e.length > 0 && s.push(await (0, a.B)({
					...g,
					undeclaredApps: e
				}, t));
			};
			await remove(i, r);
			if (o.length > 0) {
				let { serviceContext: t } = await n.e(310).then(n.bind(n, 9310));
				let i = t(e, r);
				if (i === void 0) throw TypeError("These credentials see no service accounts.");
				await remove(o, i);
			}
			let isDone = ({ change: e }) => s.some(({ score: t }) => t.isDone(e));
			let c = [];
			for (let e of t) {
				let t = e.apps.filter((t) => !isLinked(e, t));
				if (e.services.every(isDone)) c.push(...t);
				else for (let { actual: e, change: n } of t) s.at(-1)?.score.notStarted(n, r.kept?.get(e.id) ?? h);
			}
			await remove(c, r);
			return s;
		}
		let h = "a service account that goes with it still exists";
		let g = {
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
	5973: ((e, t, n) => {
		n.d(t, { P: () => appsToTakeDown });
		var r = n(9610);
		var i = n(66);
		var a = n(6043);
		async function appsToTakeDown(e, t, n) {
			let { ownership: o, declared: s, subject: c, abilities: l, width: u, now: d } = n;
			let f = {
				owner: o.owner,
				instance: o.instance
			};
			let p = s.filter(({ id: e }) => e !== void 0);
			let match = (e) => (0, i.K)(p, t, f, c, void 0, {
				barren: e,
				now: d
			});
			let m = match(new Set());
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
