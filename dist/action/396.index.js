"use strict";
exports.id = 396;
exports.ids = [396];
exports.modules = {
	1396: ((e, t, n) => {
		n.r(t);
		n.d(t, { sweep: () => sweep });
		var r = n(9984);
		var i = n(1154);
		var a = n(9610);
		var o = n(536);
		var s = n(5973);
		var c = n(9396);
		var l = n(7039);
		var u = n(2052);
		var d = n(998);
		var f = n(8150);
		async function sweep(e, t) {
			let { ownership: n, options: i, found: o } = t;
			(0, d.h)(t);
			let s = [];
			let look = async (t) => {
				let r = await e.listApps();
				let o = r.filter((e) => !(0, a.Ro)(e));
				let c = (0, u.$)(o, n);
				let l = await leavingAmong(c, t);
				logKept(c.size, c.size - l.length, t);
				let d = await partsToSweep(e, o, l, t);
				s = d.flatMap((e) => e.doubts);
				return {
					parts: d.filter((e) => e.doubts.length === 0),
					warnings: r.filter(a.Ro).flatMap((e) => copyWarnings(e, n)),
					problems: [],
					maxDeletes: i.maxDeletes
				};
			};
			try {
				await (0, d.a)(e, look, t);
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
		async function partsToSweep(e, t, n, r) {
			let { serviceAccounts: i, publish: a } = r.manifest;
			let o = r.manifest.apps.length + i.length === 0;
			let u = [];
			let d = (0, f.A)(e);
			for (let { instance: p, apps: m, why: h } of n) {
				let n = a.length + i.length === 0 ? r.manifest : await r.manifestOf(p);
				let g = {
					...r.ownership,
					instance: p
				};
				let _ = await (0, s.P)(e, m, {
					...(0, l.N)(r),
					ownership: g,
					declared: []
				});
				let v = o ? void 0 : n?.serviceAccounts.map((e) => ({
					...e,
					name: (0, c.M)(e.name, p)
				}));
				let y = {
					...r,
					listed: t,
					list: d,
					publish: n?.publish ?? [],
					ownership: g,
					serviceAccounts: v
				};
				u.push(await (0, f.B)(e, y, {
					..._,
					why: h,
					within: `instances.${p}.`
				}));
			}
			return u;
		}
		function copyWarnings(e, t) {
			let { address: n, message: r } = (0, o.CA)(e, i.h);
			return [...(0, u.$)([e], t).keys()].map((e) => ({
				address: `instances.${e}.${n}`,
				message: r
			}));
		}
		async function leavingAmong(e, { host: t, pullRequests: n }) {
			let r = t.now();
			let i = [];
			for (let [t, a] of e) {
				let e = await n?.stateOf(t);
				if (e === "open" || e === "unknown") continue;
				let o = (0, u.i)(a);
				if (e !== void 0) {
					let n = `its pull request ${e === "closed" ? "is closed" : "does not exist"}`;
					i.push({
						instance: t,
						apps: a,
						why: n
					});
				} else o <= r && i.push({
					instance: t,
					apps: a,
					why: `expired at ${new Date(o).toISOString()}`
				});
			}
			return i;
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
