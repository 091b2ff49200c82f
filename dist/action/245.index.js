"use strict";
exports.id = 245;
exports.ids = [245];
exports.modules = {
	7173: ((e, t, n) => {
		n.d(t, {
			YN: () => credentialsOf,
			ZF: () => o,
			h: () => s
		});
		var r = n(9984);
		var i = n(7232);
		var a = n(8459);
		async function credentialsOf({ address: e, desired: t, actual: n, children: r }, a, s) {
			let c = new Map();
			t.ownKey !== void 0 && c.set(o, await ownCredentials(t.ownKey, t.jwt, s));
			for (let t of r) {
				let { kind: r, desired: a } = t;
				if (r.handsOut === void 0) continue;
				let o = (0, i.$A)(r, e, a.key).slice(e.length + 1);
				c.set(o, await resourceCredentials(n, t, r.handsOut, s));
			}
			let l = a.children.filter(({ handsOut: e }) => e?.always).map(({ section: e }) => e);
			return {
				id: n.id,
				token: n.token,
				resources: c,
				sections: l
			};
		}
		let o = "own";
		let s = {
			from: "sign",
			scope: "app"
		};
		let c = { outputs: { jwt: "jwt" } };
		async function ownCredentials(e, t = s, n) {
			let r = await signedWith(e, t, n);
			return {
				id: e.id,
				secret: void 0,
				...r,
				signed: t,
				from: c
			};
		}
		async function resourceCredentials(e, { desired: t, actual: n }, i, a) {
			let { id: o } = n;
			let s = i.secretOf?.(n);
			let c = i.jwtOf?.(t);
			let l = c?.byDefault && s === void 0 ? void 0 : c;
			s !== void 0 && a.keeper.hideForms(s, i.jwtOf && o);
			let u = {
				id: o,
				secret: s,
				signed: l,
				from: i
			};
			if (l === void 0) return {
				...u,
				jwt: void 0,
				expires: void 0
			};
			if (l.from === "api" && i.vendorToken !== void 0) return {
				...u,
				jwt: await i.vendorToken(a.account, e.id, n),
				expires: null
			};
			if (s === void 0) throw new r.uv("secret-unreadable", `No token can be signed: the account does not return the secret of the key ${o}.`, { remedy: "Use `jwt: { from: api }` for this key, or delete the key; the next run creates a new one." });
			return {
				...u,
				...await signedWith({
					id: o,
					secret: s
				}, l, a)
			};
		}
		async function signedWith(e, t, { keeper: n, now: r, defaultLifetime: i }) {
			let o = t.expiresIn ?? i;
			let s = Math.floor(r / 1e3);
			let c = await (0, a.z)(e, claimsOf(t), {
				now: s,
				lifetime: o
			});
			let l = o === "never" ? null : new Date((s + o) * 1e3).toISOString();
			return {
				jwt: n.learn(c),
				expires: l
			};
		}
		function claimsOf({ scope: e, userId: t, externalId: n }) {
			return {
				scope: e,
				...t === void 0 ? {} : { userId: t },
				...n === void 0 ? {} : { external_id: n }
			};
		}
	}),
	6284: ((e, t, n) => {
		n.d(t, { G: () => applyManifest });
		var r = n(9415);
		var i = n(9610);
		var a = n(2994);
		var o = n(4897);
		var s = n(2052);
		async function suggestInstancesToFree(e, t, n, r) {
			let i = new Set(t.filter(({ error: e }) => isQuota(e)).map(({ address: e }) => e));
			if (i.size === 0) return e;
			let a = await n.listApps().catch(() => void 0);
			if (a === void 0) return e;
			let o = adviceFor(reclaimableIn(a, r), r.ownership.owner);
			return e.map((e) => e.status === "failed" && i.has(e.address) ? {
				...e,
				remedy: o
			} : e);
		}
		function isQuota(e) {
			return e instanceof a.GZ && e.status === 402;
		}
		function reclaimableIn(e, { ownership: t, host: n }) {
			let r = n.now();
			let a = e.filter((e) => !(0, i.Ro)(e));
			return [...(0, s.$)(a, t)].filter(([e]) => e !== t.instance).map(([e, t]) => {
				let n = t.flatMap(({ id: e }) => {
					let t = (0, o.CT)(e, r);
					return t === void 0 ? [] : [Math.max(r - t, 0)];
				});
				let i = n.length === 0 ? void 0 : Math.max(...n);
				return {
					instance: e,
					apps: t.length,
					age: i,
					expired: (0, s.i)(t) <= r
				};
			}).sort((e, t) => Number(t.expired) - Number(e.expired) || (t.age ?? 0) - (e.age ?? 0) || e.instance.localeCompare(t.instance));
		}
		function adviceFor(e, t) {
			let [n] = e;
			if (n === void 0) return `The subscription allows no more apps, and ${t} has no other instances that could make room: delete apps that are not needed, or ask the vendor for a larger plan.`;
			return `The subscription allows no more apps. These could make room: ${listText(e)}. \`smooch-provision sweep\` (\`mode: sweep\`) deletes the expired and closed ones, \`smooch-provision destroy --instance ${n.instance}\` (\`mode: destroy\`) the first.`;
		}
		function listText(e) {
			let t = "";
			for (let [n, r] of e.entries()) {
				let i = t === "" ? textOf(r) : `${t}, ${textOf(r)}`;
				if (i.length > 260) return `${t} and ${e.length - n} more`;
				t = i;
			}
			return t;
		}
		function textOf({ instance: e, apps: t, age: n, expired: r }) {
			let i = [
				...t === 1 ? [] : [`${t} apps`],
				...n === void 0 ? [] : [`${ageText(n)} old`],
				...r ? ["expired"] : []
			];
			return i.length === 0 ? e : `${e} (${i.join(", ")})`;
		}
		function ageText(e) {
			let t = Math.floor(e / 6e4);
			if (t < 60) return `${t} min`;
			let n = Math.floor(t / 60);
			if (n < 48) return `${n} h`;
			return `${Math.floor(n / 24)} days`;
		}
		var c = n(9581);
		var l = n(4823);
		var u = n(5815);
		var d = n(9441);
		var f = n(4497);
		var p = n(6707);
		var m = n(3970);
		var h = n(7511);
		var g = n(9622);
		async function applyManifest(e, t) {
			let { manifest: n, options: i, host: a, found: o } = t;
			let plan = (t) => (0, f.jO)(e, t);
			let s = await plan(t);
			await expectReviewedPlan(t);
			(0, h.I)(i, o);
			await (0, u.V)(s.difference, t);
			let _ = await (0, c.C)(s, plan, t);
			let { difference: v, publishing: y, unpublishing: b } = _;
			let x = await (0, p.fj)(y, t).catch((0, f.kv)(n));
			let onError = (e) => {
				o.errors.push(e);
			};
			let S = await (0, g.sb)([b], t);
			let C = (0, r.fs)(v);
			let w = {
				...(0, l.S)(e, t, C.length),
				alsoMarked: x?.marks ?? new Map(),
				kept: (0, g.V_)(S)
			};
			let { rounds: T, holders: E } = await (0, l.u)(_, w, t, onError);
			let [D] = E;
			for (let { address: e, message: t } of T.flatMap(({ warnings: e }) => e)) a.log.warn(`${e}: ${t}`, void 0, {
				code: "account-warning",
				address: e
			});
			let O = T.flatMap((e) => e.failures);
			o.results = [...await suggestInstancesToFree((0, m.qS)(C, T), O, e, t), ...S.results];
			let k = new Set(E.flatMap((e) => e.apps.map(({ address: e }) => e)));
			await x?.takeBack(k).catch(onError);
			if (i.maskAppIds) for (let { actual: e } of D.apps) a.keeper.cover(e.id);
			await (0, d.R)(E, t, onError).catch(onError);
			(0, m.tC)(C, T, t);
			await (0, p.V7)(y, D, t).catch(onError);
		}
		async function expectReviewedPlan({ manifest: e, options: t, host: r, found: i }) {
			if (t.expectPlan === void 0 || i.plan === void 0) return;
			let { expectPlan: a } = await n.e(182).then(n.bind(n, 2182));
			let o = await a(i.plan, t.expectPlan, {
				folders: r,
				manifest: e
			});
			if (o === 0) return;
			r.log.info(`The plan is what is left of the reviewed one. Changes no longer needed: ${o}.`);
		}
	}),
	9581: ((e, t, n) => {
		n.d(t, { C: () => approved });
		var r = n(9984);
		var i = n(2994);
		async function approved(e, t, n) {
			let { host: a, found: o } = n;
			let { plan: s } = o;
			if (a.approve === void 0 || s === void 0 || s.changes.length === 0) return e;
			let c = a.stop.reason === void 0 ? await a.approve() : "interrupted";
			if (c === "interrupted") {
				a.stop.request("SIGINT");
				throw new i.j$("the run was stopped at its question");
			}
			if (c === "no") throw new r.uv("not-approved", "The plan was not approved; nothing was changed.");
			let l = quietly(n);
			let u = await t(l);
			if (l.found.plan?.digest === s.digest) return u;
			throw new r.uv("plan-refused", "The account has changed since this plan was shown; nothing was changed.", { remedy: "Run again to see the plan as it is now." });
		}
		function quietly(e) {
			return {
				...e,
				host: {
					...e.host,
					log: a,
					files: void 0
				},
				options: {
					...e.options,
					planFile: void 0
				},
				found: {
					...e.found,
					errors: []
				}
			};
		}
		let nothing = () => {};
		let a = {
			colour: !1,
			info: nothing,
			aside: nothing,
			notice: nothing,
			warn: nothing,
			error: nothing,
			debug: nothing,
			group: nothing,
			progress: nothing
		};
	}),
	4823: ((e, t, n) => {
		n.d(t, {
			S: () => applyContext,
			u: () => carryOut
		});
		var r = n(7598);
		var i = n(1154);
		var a = n(9984);
		var o = n(5374);
		var s = n(6043);
		var c = n(8992);
		var l = n(3882);
		var u = n(9014);
		var d = n(4497);
		async function applyWithRetries({ difference: e, known: t }, n, r, i, f) {
			f.push(await (0, o.B)(e, r));
			try {
				for (let e = f[0]?.lostToAnotherRun ?? []; e.length > 0;) {
					if (f.length >= 4) throw new a.uv("runs-collided", `Other runs keep creating ${e.join(", ")} at the same time.`, { remedy: "Let one run at a time apply a manifest: give the workflow a `concurrency` group." });
					let p = n.filter(({ key: t }) => e.includes(t));
					let m = {
						...r,
						prune: "none",
						now: i.host.now()
					};
					let h = await (0, s.lB)(r.account, p, r.ownership, {
						...m,
						waiting: r,
						gone: new Set(f.flatMap(({ gone: e }) => [...e]))
					});
					let g = (0, c.U)({
						...h,
						undeclaredApps: [],
						doubts: []
					}, {
						...(0, d.NC)(i, m.now),
						...m,
						scope: (0, u.Od)(i.manifest.publish, i.options.only)
					});
					let _ = (0, l.b)(g, t);
					refuseLater(_.problems);
					let v = await (0, o.B)(_, r);
					f.push(v);
					e = v.lostToAnotherRun;
				}
			} finally {
				await removeLeftovers(f);
			}
		}
		async function removeLeftovers(e) {
			let t = e.at(-1)?.score;
			for (let { address: n, remove: r } of e.flatMap(({ leftovers: e }) => e)) await r().catch((e) => t?.failedBeside(n, e));
		}
		function refuseLater(e) {
			if (e.length === 0) return;
			let t = e.map(({ address: e, message: t }) => `${e}: ${t}`);
			throw new a.uv("runs-collided", `Another run created the same apps at the same time, and now: ${t.join(" ")}`, { remedy: "Run again, and let one run at a time apply a manifest: give the workflow a `concurrency` group." });
		}
		async function carryOut({ difference: e, known: t }, r, a, o) {
			let { manifest: s } = a;
			let c = [];
			let applied = async (n, r) => {
				let s = [];
				let l = e.apps.filter(({ observed: e }) => e.subject === n.subject);
				let u = n.subject === i.h ? e.undeclaredApps : [];
				await applyWithRetries({
					difference: {
						...e,
						apps: l,
						undeclaredApps: u
					},
					known: t
				}, r, n, a, s).catch(o);
				c.push(...s);
				return {
					account: n.account,
					apps: s.flatMap((e) => e.apps)
				};
			};
			let l = await applied(r, s.apps);
			if (e.apps.every(({ observed: e }) => e.subject === i.h)) return {
				rounds: c,
				holders: [l]
			};
			let { asApp: u, serviceContext: d } = await n.e(310).then(n.bind(n, 9310));
			let f = d(r.account, r);
			let p = s.serviceAccounts.map(u);
			return {
				rounds: c,
				holders: f ? [l, await applied(f, p)] : [l]
			};
		}
		function applyContext(e, { ownership: t, expiry: n, options: a, abilities: o, host: s }, c) {
			let { log: l, stop: u, pace: d } = s;
			return {
				subject: i.h,
				account: e,
				ownership: t,
				expiry: n,
				stop: u,
				abilities: o,
				width: a.maxInFlight,
				now: s.now,
				nonce: r.randomUUID,
				pace: d,
				onSettled: (e) => l.progress(e, c, "Applying")
			};
		}
	}),
	5815: ((e, t, n) => {
		n.d(t, {
			V: () => checkTargets,
			l: () => unansweredTargets
		});
		var r = n(9984);
		var i = n(1547);
		var a = n(8059);
		var o = n(9528);
		var s = n(7511);
		async function unansweredTargets(e, t) {
			let { manifest: r, options: i, host: a } = t;
			let s = i.checkTargets === "off" ? new Map() : newTargets(e, t);
			if (s.size === 0) return [];
			let { checkTarget: c } = await n.e(199).then(n.bind(n, 7199));
			let l = i.mode === "apply";
			let u = l ? i.waitForTargets : 0;
			let d = await (0, o.Q)([...s], 8, async ([e, t]) => {
				let n = r.concealment?.shown(e) ?? e;
				let i = await c(e, n, u, a.stop);
				return i === void 0 ? [] : t.map((e) => ({
					address: e,
					failure: `${n} ${i}`
				}));
			});
			let f = l ? "" : "An apply is refused until it answers, by default (`check-targets`). ";
			let p = l && i.checkTargets === "warn" ? "" : " If only this machine cannot reach it, set `check-targets: warn`.";
			return d.flat().map(({ address: e, failure: t }) => ({
				address: e,
				place: r.place(e),
				code: "target-unanswered",
				message: `The target ${t}. The vendor asks it with HEAD and would refuse the webhook. ${f}Answer HEAD with 200 there or at \`/\`, or give the target time to start with \`wait-for-targets\`.${p}`
			}));
		}
		async function checkTargets(e, t) {
			let { manifest: n, options: i, host: o, found: c } = t;
			let l = await unansweredTargets(e, t);
			if (l.length === 0) return;
			if (i.checkTargets === "error") throw new r.Me(l);
			for (let { address: e, message: t, place: r } of l.map((0, a.F0)(n.concealment))) o.log.warn(`${e}: ${t}`, r, {
				code: "account-warning",
				address: e
			});
			(0, s.I)(i, c);
		}
		function newTargets({ apps: e }, { manifest: t, options: n, host: r }) {
			let { concealment: a } = t;
			let o = n.mode !== "apply" && (0, i.j)(r).unmerged !== void 0;
			let s = new Map();
			for (let { change: t, address: n } of e.flatMap(({ children: e }) => e)) {
				let e = t?.fields.find(({ path: e }) => e === "target")?.after;
				if (t?.kind !== "webhook" || typeof e != "string") continue;
				if (o && a !== void 0 && a.shown(e) !== e) continue;
				let r = s.get(e);
				r === void 0 ? s.set(e, [`${n}.target`]) : r.push(`${n}.target`);
			}
			return s;
		}
	}),
	9441: ((e, t, n) => {
		n.d(t, { R: () => collectCredentials });
		var r = n(7173);
		var i = n(1154);
		var a = n(9396);
		async function collectCredentials(e, { manifest: t, options: n, host: o, found: s }, c) {
			let { keeper: l, now: u, log: d } = o;
			let f = {
				keeper: l,
				now: u(),
				defaultLifetime: n.jwtExpiresIn
			};
			let p = new Map();
			for (let { account: t, apps: n } of e) for (let e of n) {
				try {
					p.set(e.address, await (0, r.YN)(e, subjectOf(e), {
						...f,
						account: t
					}));
				} catch (e) {
					c(e);
				}
				await o.logTaken?.();
			}
			let m = [...t.apps.map(({ key: e }) => (0, a.c)(i.h, e)), ...t.serviceAccounts.map(({ key: e }) => (0, a.c)(i.tC, e))];
			let h = new Map(m.flatMap((e) => {
				let t = p.get(e);
				return t === void 0 ? [] : [[e, t]];
			}));
			s.credentials = h;
			warnOfEndless(h, d);
		}
		function warnOfEndless(e, t) {
			let n = [...e].flatMap(([e, { resources: t }]) => [...t].flatMap(([t, { expires: n }]) => n === null ? [`${e}.${t}`] : []));
			if (n.length === 0) return;
			t.warn(`${n.join(", ")}: the JWT never expires; once leaked, it is good until its key is deleted. Write \`expiresIn: 30d\`, or set \`jwt-expires-in\`.`);
		}
		function subjectOf({ address: e }) {
			return e.startsWith(`${i.tC.section}.`) ? i.tC : i.h;
		}
	}),
	7039: ((e, t, n) => {
		n.d(t, { N: () => readingApps });
		var r = n(1154);
		function readingApps(e) {
			return {
				subject: r.h,
				abilities: e.abilities,
				width: e.options.maxInFlight,
				now: e.host.now()
			};
		}
	}),
	2052: ((e, t, n) => {
		n.d(t, {
			$: () => appsByInstance,
			i: () => lastExpiry
		});
		var r = n(9610);
		function appsByInstance(e, t) {
			let n = new Map();
			for (let i of e) {
				let e = (0, r.hR)(i.metadata);
				if (e === void 0 || !(0, r.D0)(i.metadata, {
					...t,
					instance: e
				})) continue;
				let a = n.get(e);
				a === void 0 ? n.set(e, [i]) : a.push(i);
			}
			return n;
		}
		function lastExpiry(e) {
			return Math.max(...e.map(({ metadata: e }) => (0, r.p1)(e) ?? Infinity));
		}
	}),
	9245: ((e, t, n) => {
		n.d(t, { runOnAccount: () => runOnAccount });
		var r = n(9984);
		var i = n(3844);
		var a = n(1155);
		var o = n(712);
		var s = n(6284);
		var c = n(9396);
		var l = n(4497);
		function asInstance(e, t) {
			if (t === void 0) return e;
			let n = [];
			let copyOf = (e, r, i) => {
				let { id: a, ...o } = e;
				let s = (0, c.M)(e.name, t);
				let l = `${r}.${e.key}`;
				if (a !== void 0) {
					let e = `binds the ${i} to one id, which an instance cannot share. Remove it, or run without \`instance\`.`;
					n.push({
						address: `${l}.id`,
						message: e
					});
				}
				if (s.length > 100) {
					let e = `with the instance, the name has ${s.length} characters; the vendor takes 100`;
					n.push({
						address: `${l}.name`,
						message: e
					});
				}
				return {
					...o,
					name: s,
					protect: !1
				};
			};
			let i = e.apps.map((e) => copyOf(e, "apps", "app"));
			let a = e.serviceAccounts.map((e) => copyOf(e, "serviceAccounts", "service account"));
			if (n.length > 0) throw new r.Sh(n.map((0, l.GS)(e)));
			return {
				...e,
				apps: i,
				serviceAccounts: a
			};
		}
		var u = n(1154);
		var d = n(3882);
		var f = n(9722);
		var p = n(9441);
		async function handOutCredentials(e, t) {
			let { options: n, host: i, manifest: a, abilities: o } = t;
			let { log: s, keeper: c } = i;
			let m = await (0, l.Ru)(e, t);
			let h = (0, d.b)(m.difference, (0, l.tu)(t));
			let g = o.serviceAccounts ? e.serviceAccounts : void 0;
			let _ = h.apps.flatMap(({ observed: e, children: t }) => e.actual === void 0 ? [e.address] : t.filter(({ desired: e, actual: t }) => e !== void 0 && t === void 0).map(({ address: e }) => e));
			for (let { address: e, message: t } of h.warnings) _.includes(e) && s.warn(`${e}: ${t}`, void 0, {
				code: "account-warning",
				address: e
			});
			let v = [...h.problems.filter(({ address: e }) => _.includes(e)), ...g ? [] : h.problems.filter(isOfServiceAccount)];
			if (v.length > 0) throw new r.Me(v.map((0, l.GS)(a)));
			if (_.length > 0) throw new r.uv("not-found", `Missing in the account: ${_.join(", ")}.`, { remedy: "Apply the manifest first: `mode: credentials` only hands out what is there." });
			let y = present(h, u.h);
			let b = present(h, u.tC);
			if (n.maskAppIds) for (let { actual: e } of y) c.cover(e.id);
			let x = [{
				account: e,
				apps: y
			}, ...g ? [{
				account: g,
				apps: b
			}] : []];
			await (0, p.R)(x, t, (e) => {
				throw e;
			});
			let S = [(0, f.hS)(y.length, "app"), ...b.length === 0 ? [] : [(0, f.hS)(b.length, "service account")]];
			s.info(`Handed out the credentials of ${S.join(" and ")}.`);
		}
		function isOfServiceAccount({ address: e }) {
			return e.startsWith(`${u.tC.section}.`);
		}
		function present({ apps: e }, t) {
			return e.flatMap(({ observed: e, children: n }) => {
				let { address: r, desired: i, actual: a } = e;
				if (a === void 0 || e.subject !== t) return [];
				return [{
					address: r,
					desired: i,
					actual: a,
					children: n.flatMap(({ kind: e, desired: t, actual: n }) => t === void 0 || n === void 0 ? [] : [{
						kind: e,
						desired: t,
						actual: n
					}])
				}];
			});
		}
		var m = n(3970);
		async function runOnAccount(e) {
			try {
				await carryOutMode(e);
			} finally {
				e.found.results !== void 0 && await (0, m.eT)(e);
			}
		}
		async function carryOutMode(e) {
			let { options: t, host: r, found: i } = e;
			let { credentials: c } = t;
			c !== void 0 && (0, a.vG)(c, r.now());
			let u = asInstance(e.manifest, t.instance);
			let d = accessOf(u, e);
			let f = t.appKeys.size === 0 ? {
				manifest: u,
				own: [],
				sentBefore: 0,
				outOfReach: new Set()
			} : await (await n.e(241).then(n.bind(n, 1241))).withOwnKeys({
				...e,
				manifest: u
			}, d);
			let { manifest: p, own: m, sentBefore: h } = f;
			let g = {
				...d,
				own: m,
				sentBefore: h
			};
			let _ = {
				...e,
				...f,
				ownership: ownershipOf(p, t),
				expiry: t.ttl === void 0 ? void 0 : {
					ttl: t.ttl,
					now: r.now()
				},
				signingKeyId: c && (0, a.ST)(c),
				pullRequests: await pullRequestsFor(t, r)
			};
			let opened = (e) => {
				i.account = e;
				return [e.account, {
					..._,
					abilities: e.abilities
				}];
			};
			let reading = () => opened((0, o.cE)(g, r.keeper, r.stop));
			let writing = () => opened((0, o.sj)(g, r.keeper, r.stop));
			switch (t.mode) {
				case "apply":
					if (t.instance === void 0) return (0, s.G)(...writing());
					return (await n.e(21).then(n.bind(n, 2021))).applyInstance(...writing());
				case "destroy": return (await n.e(210).then(n.bind(n, 4210))).destroy(...writing());
				case "sweep": return (await n.e(396).then(n.bind(n, 1396))).sweep(...writing());
				case "export": return (await Promise.all([n.e(991), n.e(570)]).then(n.bind(n, 1570))).exportAccount(...reading());
				case "credentials": return handOutCredentials(...reading());
				case "plan":
					await (0, l.jO)(...reading());
					return;
				case "check": return checkManifest(...reading());
				case "accept": return (await Promise.all([n.e(991), n.e(894)]).then(n.bind(n, 4894))).acceptDrift(...reading());
				case "validate": return;
			}
		}
		async function checkManifest(e, t) {
			await (0, l.jO)(e, t);
			let { manifest: r, options: i, host: a, found: o } = t;
			let { reportDrift: s } = await n.e(799).then(n.bind(n, 799));
			if (o.plan === void 0) return;
			let c = s(o.plan, r, {
				log: a.log,
				fails: i.failOnDrift
			});
			c !== void 0 && (o.drift = c);
		}
		function ownershipOf({ owner: e, previousOwners: t }, { instance: n }) {
			if (e !== void 0) return {
				owner: e,
				instance: n,
				previous: t
			};
			throw new r.uv("owner-missing", "No owner is set.", { remedy: "Write `owner: acme/messaging` into the manifest, or set the input `owner`. In a job, the default is the repository." });
		}
		async function pullRequestsFor({ mode: e, instance: t, githubToken: r }, i) {
			let { pullRequests: a, environment: o, log: s } = i;
			let c = o.GITHUB_REPOSITORY;
			if (a !== void 0 || !(e === "sweep" || e === "apply" && t !== void 0) || r === void 0 || !c) return a;
			let { githubApiUrl: l } = await n.e(787).then(n.bind(n, 4787));
			let u = l(o);
			if (u === void 0) {
				s.warn("GITHUB_API_URL is not an https address: no token is sent there, and pull requests are not looked up.");
				return;
			}
			let { pullRequestsOf: d } = await n.e(387).then(n.bind(n, 5387));
			return d(c, {
				token: r,
				apiUrl: u,
				host: i
			}, (e) => s.warn(e));
		}
		function accessOf({ api: e }, { options: t, host: n }) {
			let { baseUrl: r, maxInFlight: a, credentials: o } = t;
			let { pace: s, now: c, trace: l } = n;
			return {
				api: e,
				baseUrl: r,
				credentials: o,
				maxInFlight: a,
				userAgent: i._O,
				pace: s,
				now: c,
				trace: l
			};
		}
	}),
	4497: ((e, t, n) => {
		n.d(t, {
			GS: () => placed,
			HY: () => preparePlan,
			NC: () => diffOptionsOf,
			Ru: () => computePlan,
			jO: () => planManifest,
			kv: () => placeProblems,
			tu: () => knownForPolicies,
			vJ: () => shownPlan,
			vk: () => keepPlan
		});
		var r = n(9984);
		var i = n(1154);
		var a = n(6043);
		var o = n(8992);
		var s = n(2243);
		var c = n(9415);
		var l = n(3882);
		var u = n(9014);
		var d = n(8059);
		var f = n(3982);
		var p = n(9994);
		var m = n(3240);
		var h = n(5815);
		var g = n(7039);
		var _ = n(6707);
		var v = n(9622);
		async function computePlan(e, t) {
			let { manifest: r, options: s, ownership: c, host: l } = t;
			let { prune: d, only: f, shard: p } = s;
			let m = (0, g.N)(t);
			let h = (0, u.uC)(r, {
				only: f,
				part: p,
				kinds: i.h.children
			});
			let _ = new Set(h.apps.filter(({ key: e }) => !t.outOfReach.has(e)));
			let v = await (0, a.lB)(e, r.apps, c, {
				...m,
				isAbout: (e) => _.has(e),
				prune: d,
				waiting: l
			});
			let isInScope = (e) => (0, u.lJ)(e, f, p);
			let y = v.undeclaredApps.filter(isInScope);
			let b = d === "none" ? [] : y;
			let x = (0, o.U)({
				...v,
				undeclaredApps: y,
				contents: await (0, a.KD)(e, b, m),
				doubts: v.doubts.filter(({ app: e }) => isInScope(e))
			}, {
				...diffOptionsOf(t, m.now),
				scope: (0, u.Od)(r.publish, f)
			});
			let { listed: S, others: C } = v;
			if (h.serviceAccounts.length === 0) return {
				difference: x,
				listed: S,
				others: C
			};
			let { planServiceAccounts: w } = await n.e(310).then(n.bind(n, 9310));
			return {
				difference: together(x, await w(e, h.serviceAccounts, S, t)),
				listed: S,
				others: C
			};
		}
		function diffOptionsOf(e, t) {
			let { ownership: n, expiry: r, signingKeyId: i, abilities: a, options: o } = e;
			let { prune: s, allowReplace: c } = o;
			return {
				ownership: n,
				expiry: r,
				prune: s,
				signingKeyId: i,
				abilities: a,
				now: t,
				allowReplace: c
			};
		}
		function together(e, t) {
			return {
				apps: [...e.apps, ...t.apps],
				undeclaredApps: [...e.undeclaredApps, ...t.undeclaredApps],
				unmanaged: [...e.unmanaged, ...t.unmanaged],
				warnings: [...e.warnings, ...t.warnings],
				problems: [...e.problems, ...t.problems],
				renames: [...e.renames ?? [], ...t.renames ?? []]
			};
		}
		function knownForPolicies({ options: e, ownership: t }) {
			return { renames: {
				mayReplace: e.allowReplace,
				inInstance: t.instance !== void 0
			} };
		}
		async function planManifest(e, t) {
			let { manifest: n, options: r, host: i } = t;
			let { plan: a, planned: o, problems: l } = await preparePlan(e, t);
			(0, f.uH)(i.log, {
				...a,
				warnings: a.warnings.slice(n.warnings.length)
			}, r.baseUrl);
			await keepPlan(a, t);
			(0, s.a)((0, c.fs)(o.difference), l, r.maxDeletes);
			return o;
		}
		async function keepPlan(e, { options: t, host: n, found: r }) {
			let i = await (0, p.x)("plan", e, t.planFile, n);
			i !== void 0 && (r.planFile = i);
		}
		async function preparePlan(e, t) {
			let { manifest: n, options: r, host: a, found: o } = t;
			let s = await computePlan(e, t);
			o.appIds = s.difference.apps.flatMap(({ observed: { subject: e, actual: t } }) => e === i.h && t !== void 0 ? [t.id] : []);
			if (r.maskAppIds) for (let e of o.appIds) a.keeper.cover(e);
			let f = await (0, _.NT)(s.difference, s.others, t);
			let p = f.steps.flatMap(({ publication: { source: e } }) => e.child === void 0 ? [] : [(0, u.vz)(e)]);
			let m = {
				...knownForPolicies(t),
				toPublish: p
			};
			let g = (0, l.b)(s.difference, m);
			let v = await planPrunedPublications(g, s.others, t);
			let y = r.mode === "apply" || r.mode === "accept" ? [] : await (0, h.l)(g, t);
			let b = r.checkTargets === "error";
			let x = shownPlan(g, {
				warnings: [
					...n.warnings,
					...f.warnings,
					...v.warnings,
					...b ? [] : y
				],
				changes: [...f.steps, ...v.deletions].map(({ change: e }) => e),
				unchanged: f.unchanged
			}, t);
			o.unchanged = [...(0, c.F2)(g), ...f.unchanged];
			let S = [
				...g.problems,
				...f.blockers,
				...b ? y : []
			];
			return {
				plan: x,
				planned: {
					...s,
					difference: g,
					known: m,
					publishing: f,
					unpublishing: v
				},
				problems: S.map((0, d.F0)(n.concealment)).map(placed(n))
			};
		}
		function shownPlan(e, { warnings: t, ...n }, { manifest: r, ownership: i, host: a, found: o }) {
			let { api: s, concealment: l } = r;
			let u = (0, c.XC)(e, {
				api: s,
				ownership: i,
				concealment: l,
				warnings: t,
				publishing: n
			});
			let d = (0, m.p)(u, (e) => a.keeper.redact(e));
			o.plan = d;
			return d;
		}
		async function planPrunedPublications({ apps: e, undeclaredApps: t }, n, r) {
			if (r.ownership.instance === void 0 || t.length === 0) return v.dZ;
			let i = e.flatMap(({ observed: { actual: e } }) => e ?? []);
			let a = {
				apps: t.map(({ actual: e }) => e),
				others: [...n, ...i],
				stays: r.manifest.publish,
				why: "its app is no longer in the manifest",
				within: ""
			};
			return (0, v.g9)({ publish: [] }, a, r);
		}
		function placed(e) {
			return (t) => ({
				...t,
				place: t.place ?? e.place(t.address)
			});
		}
		function placeProblems(e) {
			return (t) => {
				throw t instanceof r.Me ? new r.Me(t.problems.map(placed(e))) : t;
			};
		}
	}),
	6707: ((e, t, n) => {
		n.d(t, {
			NT: () => planPublishing,
			V7: () => publishAll,
			fj: () => preparePublishing
		});
		var r = n(9984);
		var i = n(9014);
		var a = n(6394);
		var o = n(2202);
		let s = {
			steps: [],
			unchanged: [],
			warnings: [],
			blockers: [],
			github: void 0
		};
		async function planPublishing(e, t, { manifest: r, options: a, host: c, ownership: l, abilities: u, outOfReach: d }) {
			let f = (0, i.B5)(r.publish, a.only, a.shard).filter(({ source: e }) => !d.has(e.holder.replace(/^apps\./, "")));
			if (f.length === 0) return s;
			let { planPublications: p } = await Promise.all([n.e(723), n.e(534)]).then(n.bind(n, 8534));
			let marksKept = (e) => (0, o.K)(u, e).changesApps;
			let m = {
				options: a,
				host: c,
				ownership: l,
				marksKept,
				others: t
			};
			let h = unsignedAmong(f, u, a.instance);
			let g = await p(f.filter(({ address: e }) => !h.some((t) => t.address === e)), e, m);
			let _ = [...g.blockers, ...h];
			return a.mode === "apply" ? {
				...g,
				blockers: _
			} : {
				...g,
				warnings: [...g.warnings, ..._],
				blockers: []
			};
		}
		function unsignedAmong(e, { own: t }, n) {
			return e.flatMap(({ address: e, source: { part: r, holder: i } }) => {
				let a = i.replace(/^apps\./, "");
				if (r !== "own.jwt" || t?.has(a)) return [];
				return [{
					address: e,
					message: `\`${i}.own.jwt\` is signed with the app's own key, and ${n === void 0 ? `\`app-keys\` has none for it. Add the line \`${a}=<key id>:<key secret>\` to it.` : "the app of an instance has none. Publish the token of one of its `keys` instead."}`
				}];
			});
		}
		async function preparePublishing({ steps: e, github: t }, { ownership: r }) {
			if (e.length === 0 || t === void 0) return;
			let { prepare: i } = await Promise.all([n.e(723), n.e(632)]).then(n.bind(n, 632));
			return i(e, t, r.instance !== void 0);
		}
		async function publishAll({ steps: e, github: t }, i, { manifest: s, options: c, host: l, ownership: u, abilities: d, found: f }) {
			if (e.length === 0 || t === void 0) return;
			let { publish: p } = await n.e(859).then(n.bind(n, 3859));
			let { results: m, failures: h } = await p(e, t, {
				holders: i,
				credentials: f.credentials ?? new Map(),
				declared: s.publish,
				options: c,
				host: l,
				ownership: u,
				marksKept: (e) => (0, o.K)(d, e).changesApps
			});
			f.results = [...f.results ?? [], ...m];
			for (let { address: e, error: t } of h) f.errors.push(new r.uv("marks-unwritten", `${e}: what was published could not be recorded: ${(0, a.Uo)(t)}`, {
				remedy: "Run again: it is published once more and recorded then.",
				address: e,
				cause: t
			}));
		}
	}),
	3970: ((e, t, n) => {
		n.d(t, {
			eT: () => keepResults,
			qS: () => resultsOf,
			tC: () => reportBeside
		});
		var r = n(9984);
		var i = n(8059);
		var a = n(6394);
		var o = n(9994);
		function resultsOf(e, t) {
			let n = new Map(t.flatMap((e) => e.failures.map(({ address: e, error: t }) => [e, { error: t }])));
			return e.map((e) => {
				let i = t.flatMap(({ score: t }) => t.resultOf(e) ?? []);
				let { address: o, action: s } = e;
				let c = i[0] ?? {
					address: o,
					action: s,
					status: "not-started"
				};
				let l = n.get(c.address);
				if (l === void 0) return c;
				let { error: u } = l;
				return {
					...c,
					status: "failed",
					error: (0, a.Uo)(u),
					code: (0, r.$N)(u),
					remedy: (0, a.SM)(u)
				};
			});
		}
		function reportBeside(e, t, { found: n, host: i }) {
			let o = new Set(e.map(({ address: e }) => e));
			for (let { address: e, error: s } of t.flatMap(({ failures: e }) => e)) {
				if (o.has(e)) {
					for (let t of (0, a.t1)(s)) i.log.debug(`${e}:${t}`);
					continue;
				}
				n.errors.push(new r.uv((0, r.$N)(s), `${e}: ${(0, a.Uo)(s)}`, {
					remedy: (0, a.SM)(s),
					address: e,
					cause: s
				}));
			}
		}
		async function keepResults({ manifest: e, found: t, host: n }) {
			t.results = (t.results ?? []).map((0, i.zM)(e.concealment));
			let r = {
				formatVersion: 1,
				changes: t.results.map(({ remedy: e, ...t }) => t)
			};
			let a = await (0, o.x)("result", r, void 0, n);
			a !== void 0 && (t.resultFile = a);
		}
	}),
	9622: ((e, t, n) => {
		n.d(t, {
			V_: () => keptApps,
			WK: () => staying,
			dZ: () => i,
			g9: () => planUnpublishing,
			sb: () => unpublishAll
		});
		var r = n(5289);
		function staying(e, t) {
			let n = new Set(t.map(({ id: e }) => e));
			return e.filter(({ id: e }) => !n.has(e));
		}
		let i = {
			deletions: [],
			warnings: [],
			problems: []
		};
		async function planUnpublishing({ publish: e }, { apps: t, ...a }, { options: o, host: s, ownership: c }) {
			let l = t.some(({ metadata: e }) => (0, r.AK)(e).length > 0);
			if (e.length === 0 && !l) return i;
			let { planDeletions: u } = await Promise.all([n.e(723), n.e(221)]).then(n.bind(n, 3221));
			return u(e, {
				options: o,
				host: s,
				ownership: c,
				going: t,
				...a
			});
		}
		async function unpublishAll(e, { host: t }) {
			let r = e.flatMap((e) => e.deletions);
			if (r.length === 0) return {
				results: [],
				holding: new Set()
			};
			let { unpublish: i } = await n.e(357).then(n.bind(n, 4357));
			return i(r, t.stop);
		}
		function keptApps({ holding: e }) {
			return new Map([...e].map((e) => [e, "it is kept: it has the record of what was published of it and could not be deleted"]));
		}
	}),
	840: ((e, t, n) => {
		n.d(t, { L: () => connectionsTo });
		var r = n(7067);
		var i = n.n(r);
		var a = n(3871);
		let o = [
			"https_proxy",
			"HTTPS_PROXY",
			"http_proxy",
			"HTTP_PROXY",
			"all_proxy",
			"ALL_PROXY"
		];
		async function connectionsTo(e, t) {
			let r = {
				keepAlive: !0,
				maxSockets: t,
				scheduling: "lifo"
			};
			let s = e.protocol === "https:" ? (await Promise.resolve().then(n.t.bind(n, 4708, 23))).default : void 0;
			let c = s?.request ?? i().request;
			if (o.some((e) => (0, a.e)(process.env, e))) {
				let { proxyFor: t } = await n.e(10).then(n.bind(n, 10));
				let i = t(e);
				if (i !== void 0) {
					let { HttpsProxyAgent: e } = await n.e(659).then(n.bind(n, 7659));
					return {
						agent: new e(i.url, r),
						request: c,
						proxy: i.name
					};
				}
			}
			return {
				agent: s === void 0 ? new (i()).Agent(r) : new s.Agent(r),
				request: c,
				proxy: void 0
			};
		}
	}),
	7641: ((e, t, n) => {
		n.d(t, { c: () => exchange });
		var r = n(9662);
		let i = 16777216;
		let a = new WeakSet();
		function exchange(e) {
			let { method: t, server: n, path: o, connections: s, headers: c, body: l, answerTimeout: u, check: d } = e;
			let f = {
				host: n.host,
				proxy: s.proxy,
				check: d
			};
			return new Promise((e, d) => {
				let p = s.proxy === void 0 ? "connecting" : "proxy";
				let m;
				let fail = (e) => {
					clearTimeout(m);
					h.destroy();
					d(e);
				};
				let arm = (e) => {
					clearTimeout(m);
					m = setTimeout(() => fail((0, r._J)(e, p, f)), e);
				};
				let h = s.request({
					method: t,
					protocol: n.protocol,
					hostname: n.hostname.replace(/^\[|\]$/g, ""),
					port: n.port,
					path: o,
					agent: s.agent,
					headers: c
				});
				arm(1e4);
				h.on("proxyConnect", ({ statusCode: e }) => {
					e === 200 ? p = "connecting" : fail((0, r.SR)(e, f));
				});
				h.on("socket", (e) => {
					p === "proxy" && (p = "connecting");
					let opened = () => {
						a.add(e);
						p = "sent";
						arm(u);
					};
					a.has(e) ? opened() : n.protocol === "https:" ? e.once("secureConnect", opened) : e.connecting ? e.once("connect", opened) : opened();
				});
				h.on("error", (e) => fail((0, r.qE)(e, p, f)));
				h.on("response", (t) => {
					let n = [];
					let a = 0;
					t.on("data", (e) => {
						a += e.length;
						a > i ? fail((0, r.KF)(`the response is larger than ${i / 1024 / 1024} MB`)) : n.push(e);
					});
					t.on("error", (e) => fail((0, r.KF)("the response ended early", e)));
					t.on("end", () => {
						if (!t.complete) return fail((0, r.KF)("the response ended early"));
						clearTimeout(m);
						e({
							status: t.statusCode ?? 0,
							headers: t.headers,
							text: Buffer.concat(n).toString("utf8")
						});
					});
				});
				h.end(l);
			});
		}
	}),
	9662: ((e, t, n) => {
		n.d(t, {
			KF: () => brokenAnswer,
			SR: () => refusedByProxy,
			W_: () => NoAnswer,
			_J: () => tookTooLong,
			qE: () => noAnswer
		});
		var r = n(9984);
		var i = n(3871);
		class NoAnswer extends r.uv {
			name = "NoAnswer";
			sent;
			isLasting;
			constructor(e, t) {
				super("connection-failed", e, {
					remedy: t.remedy,
					cause: t.cause
				});
				this.sent = t.sent;
				this.isLasting = t.isLasting;
			}
		}
		function noAnswer(e, t, n) {
			let { who: r, detour: i, remedy: a } = otherSide(t, n);
			let o = e.code ?? "";
			let c = t === "sent";
			let l = !c && isCertificate(o);
			return new NoAnswer(`${words(e, r)}${i}`, {
				sent: c,
				isLasting: l || !c && isNoTls(o),
				remedy: l ? s : a,
				cause: e
			});
		}
		function refusedByProxy(e, { host: t, proxy: n = "" }) {
			return new NoAnswer(`the proxy ${n} answered ${e} on the way to ${t}: ${e === 407 ? "it requires a user name and password, or refuses the ones given" : "it refused to connect"}`, {
				sent: !1,
				isLasting: e < 500 && e !== 408 && e !== 429,
				remedy: e === 407 ? `${o} Write its credentials before the host: http://user:password@host:port.` : o
			});
		}
		function tookTooLong(e, t, n) {
			let { who: r, detour: i, remedy: a } = otherSide(t, n);
			let o = t === "sent";
			let s = `no ${o ? "complete answer" : "connection"} within ${e / 1e3} s from ${r}${i}`;
			return new NoAnswer(s, {
				sent: o,
				isLasting: !1,
				remedy: a
			});
		}
		function brokenAnswer(e, t) {
			return new NoAnswer(e, {
				sent: !0,
				isLasting: !1,
				remedy: a,
				cause: t
			});
		}
		let a = "Run again: nothing is created twice.";
		let o = "Check `https_proxy`, `http_proxy` and `no_proxy`, and the proxy itself.";
		let s = "Check the address. If your network uses its own certificate authority, such as that of an inspecting proxy, set `NODE_EXTRA_CA_CERTS` in the environment of the step to the file with its certificate.";
		function otherSide(e, { host: t, proxy: n, check: r }) {
			if (e === "proxy") return {
				who: `the proxy ${n}`,
				detour: `, on the way to ${t}`,
				remedy: o
			};
			let i = n === void 0 ? r : `${r} Check \`no_proxy\` too: the request goes through the proxy ${n}.`;
			return {
				who: t,
				detour: n === void 0 ? "" : `, through the proxy ${n}`,
				remedy: e === "sent" ? a : i
			};
		}
		let c = {
			ENOTFOUND: "DNS has no address for",
			EAI_AGAIN: "DNS lookup failed for",
			ECONNREFUSED: "connection refused by",
			ECONNRESET: "the connection was reset by",
			EPIPE: "the connection was closed by",
			ETIMEDOUT: "the connection timed out to",
			CERT_HAS_EXPIRED: "expired certificate at",
			CERT_NOT_YET_VALID: "certificate not valid yet at",
			DEPTH_ZERO_SELF_SIGNED_CERT: "self-signed certificate at",
			SELF_SIGNED_CERT_IN_CHAIN: "self-signed certificate chain at",
			UNABLE_TO_VERIFY_LEAF_SIGNATURE: "unverifiable certificate at",
			UNABLE_TO_GET_ISSUER_CERT: "unverifiable certificate at",
			UNABLE_TO_GET_ISSUER_CERT_LOCALLY: "unverifiable certificate at",
			ERR_TLS_CERT_ALTNAME_INVALID: "certificate with other names at"
		};
		function words(e, t) {
			let n = e.code ?? "";
			let r = (0, i.e)(c, n);
			if (r === void 0) return `the connection to ${t} failed (${n || e.message})`;
			return `${r} ${t} (${n}${e.address === void 0 ? "" : ` ${e.address}:${e.port}`})`;
		}
		function isCertificate(e) {
			return /^(CERT_|UNABLE_TO_|DEPTH_ZERO_|SELF_SIGNED_|ERR_TLS_CERT_|CRL_|INVALID_CA|INVALID_PURPOSE|PATH_LENGTH_|HOSTNAME_MISMATCH)/.test(e);
		}
		function isNoTls(e) {
			return /^(EPROTO$|ERR_SSL_)/.test(e);
		}
	}),
	5289: ((e, t, n) => {
		n.d(t, {
			AK: () => recordedIn,
			DE: () => o,
			Fg: () => markOf,
			Ib: () => markedDestinations,
			MK: () => a,
			P2: () => s,
			PQ: () => markText,
			S0: () => publishedMark,
			ZP: () => environmentMark,
			tx: () => markedEnvironments
		});
		var r = n(9610);
		var i = n(3871);
		let a = "-";
		let o = "made";
		function environmentMark(e) {
			return `${r.L_}${e}`;
		}
		function markedEnvironments(e) {
			return marked(e, r.L_, (e) => e === o);
		}
		function markedDestinations(e) {
			return marked(e, r.Mk, (e) => e !== "");
		}
		function recordedIn(e) {
			return [...markedDestinations(e), ...markedEnvironments(e)];
		}
		function publishedMark(e) {
			return `${r.Mk}${e}`;
		}
		function markOf(e, t) {
			let n = String((0, i.e)(e, publishedMark(t)) ?? "");
			let [, r, a] = /^([0-9a-f]+)(?:@([0-9a-z]+))?$/.exec(n) ?? [];
			if (r === void 0) return;
			return {
				print: r,
				at: a === void 0 ? void 0 : Number.parseInt(a, 36) * 1e3
			};
		}
		function markText({ print: e, at: t }) {
			return t === void 0 ? e : `${e}@${Math.floor(t / 1e3).toString(36)}`;
		}
		let s = markText({
			print: "0123456789",
			at: Date.UTC(2200, 0, 1)
		});
		function marked(e, t, n) {
			return Object.keys(e).filter((r) => r.startsWith(t) && n((0, i.e)(e, r))).map((e) => e.slice(t.length));
		}
	}),
	5374: ((e, t, n) => {
		n.d(t, { B: () => apply });
		var r = n(2202);
		var i = n(2994);
		var a = n(269);
		var o = n(9528);
		var s = n(3871);
		var c = n(8785);
		var l = n(9610);
		var u = n(5915);
		var d = n(9396);
		var f = n(1799);
		async function createOnce(e, t) {
			let look = (n, r) => (0, f.c)(n, r, t, (0, f.Fz)(e.address));
			for (let t = 1;; t++) try {
				return {
					actual: await e.create(),
					isFound: !1,
					mayHaveTwin: t > 1
				};
			} catch (n) {
				if ((0, i.dh)(n)) {
					let r = e.lookForClash && await look(e.lookForClash, patienceFor(n, t > 1 || e.mayBeUnlisted === !0));
					if (r !== void 0) return {
						actual: r,
						isFound: !0,
						mayHaveTwin: t > 1
					};
					throw n;
				}
				if (!(0, i.Hu)(n)) throw n;
				let r = await look(e.lookFor, f.aZ.unclear).catch((e) => {
					throw e instanceof i.j$ ? n : e;
				});
				if (r !== void 0) return {
					actual: r,
					isFound: !0,
					mayHaveTwin: !0
				};
				if (t >= 3) throw n;
			}
		}
		function patienceFor(e, t) {
			if (e instanceof i.GZ && e.status === 409) return f.aZ.listed;
			return t ? f.aZ.lost : 0;
		}
		async function createApp(e, t) {
			let { carriesMarks: n } = t.subject;
			let r = (0, d.c)(t.subject, e.key);
			let i = (0, c.D)(e.name, t.now(), t.nonce());
			let a = {
				name: e.name,
				settings: withoutNull(e.settings),
				metadata: (0, l.bA)(withoutNull(e.metadata), {
					...(0, l.UO)(t.ownership, e),
					...(0, l.lW)(i),
					...(0, l.UD)({}, t.expiry),
					...t.alsoMarked?.get(r)
				})
			};
			let isIt = ({ name: t, metadata: r }) => n ? (0, l.Tf)(r) === i : t === e.name;
			let lookFor = async () => (await t.account.listApps()).find(isIt);
			let { actual: o, isFound: s, mayHaveTwin: u } = await createOnce({
				address: r,
				create: () => t.account.createApp(a),
				lookFor,
				...n ? {} : {
					lookForClash: lookFor,
					mayBeUnlisted: !0
				}
			}, t);
			!n && s && t.found.add(o.id);
			n && u && !s && t.mayHaveTwin.add(o.id);
			return o;
		}
		async function updateApp(e, t, n) {
			let { desired: r, address: i } = e.observed;
			let a = await n.account.getApp(t.id) ?? t;
			let o = Object.fromEntries(Object.entries(r.metadata).map(([e, t]) => [e, t ?? void 0]));
			let s = (0, l.bA)(a.metadata, {
				...o,
				...(0, l.y)(a.metadata),
				...(0, l.UO)(n.ownership, r, a.metadata),
				...e.observed.subject.carriesMarks ? (0, l.GX)(a.id) : {}
			});
			let { name: c } = r;
			let d = settingsToSend(r, a);
			let f = await send(a.id, {
				name: c,
				settings: d,
				metadata: s
			}, n);
			let p = Object.fromEntries((0, u.D8)(r, f).filter(({ path: e }) => e.startsWith("metadata.")).map(({ path: e }) => [e.slice(9), null]));
			Object.keys(p).length > 0 && (f = await send(a.id, {
				name: c,
				metadata: {
					...s,
					...p
				}
			}, n));
			for (let { path: e } of (0, u.D8)(r, f)) n.warnings.push({
				address: `${i}.${e}`,
				message: "Cannot unset: the vendor keeps the value. Later runs do not try again."
			});
			return f;
		}
		async function send(e, t, n) {
			try {
				return await n.account.updateApp(e, t);
			} catch (r) {
				let { name: a, settings: o, metadata: s } = t;
				let c = {
					...o,
					...s
				};
				if (!(0, i.If)(r) || !Object.values(c).includes(null)) throw r;
				return n.account.updateApp(e, {
					name: a,
					...o === void 0 ? {} : { settings: withoutNull(o) },
					...s === void 0 ? {} : { metadata: withoutNull(s) }
				});
			}
		}
		function settingsToSend(e, t) {
			return Object.fromEntries(Object.entries(e.settings).filter(([e, n]) => n !== null || ((0, s.e)(t.settings, e) ?? null) !== null));
		}
		function withoutNull(e) {
			return Object.fromEntries(Object.entries(e).filter((e) => e[1] !== null));
		}
		var p = n(7232);
		var m = n(302);
		var h = n(4974);
		function knownIds({ observed: e }, t) {
			return new Set((e.children.get(t) ?? []).map(({ id: e }) => e));
		}
		function listNow(e, { appId: t, observed: n, peers: r, run: i }, a = new p.VD([e])) {
			let o = {
				peers: r,
				together: a,
				everything: !1
			};
			return e.list(i.account, (0, h.f)(e, t, n, o));
		}
		var g = n(9984);
		async function explained(e, t, n, r, a) {
			if (!(0, i.dh)(e) || t.clashes?.resembles === void 0) return e;
			let o = (await listNow(t, r).catch(() => [])).find((e) => e.id !== a?.id && t.clashes?.resembles?.(n, e));
			if (o === void 0) {
				let n = t.clashes.unexplained;
				if (n === void 0 || e.status !== 400) return e;
				return new g.uv("vendor-refused", (0, g.bD)(e), {
					remedy: n,
					cause: e
				});
			}
			return new g.uv("vendor-conflict", (0, g.bD)(e), {
				remedy: `The app already has ${named(t, o, r)}, and the API may treat the two as the same. Declare only one of them, or delete that one in the account.`,
				cause: e
			});
		}
		function checkCreated(e, t, n, r, i) {
			if (!r.has(n.id) && (e.isSame(t, n) || keyOfSame(e, t, n, i) === void 0)) return;
			throw new g.uv("vendor-conflict", `The API did not create a new ${(0, p.a2)(e)}: it returned ${named(e, n, i)}, which it treats as the same.`, { remedy: "Declare only one of them, or delete that one in the account." });
		}
		function checkKept(e, t, n) {
			let r = e.clashes?.keptOtherwise?.(t, n);
			if (r !== void 0) throw new g.uv("vendor-conflict", r.what, { remedy: r.remedy });
		}
		function named(e, t, n) {
			let { observed: r } = n;
			let i = new h.k(r, r.children);
			let a = i.keys(e).find((n) => i.find(e, n)?.id === t.id) ?? keyOfSame(e, void 0, t, n);
			let o = a === void 0 ? "" : `, ${(0, p.$A)(e, r.address, a)}`;
			return `the ${(0, p.a2)(e)} ${t.id} (${e.label(t)}${o})`;
		}
		function keyOfSame(e, t, n, { observed: r }) {
			return (0, p.eI)(e, r.desired).find((r) => r.key !== t?.key && e.isSame(r, n))?.key;
		}
		function deletesAmong(e) {
			return e.filter(({ change: e, leftOver: t }) => e?.action === "delete" || e?.action === "retire" || t).reverse();
		}
		async function deleteInOrder(e, t) {
			let n = new Map(e.map((e) => [e, refersTo(e)]));
			for (; n.size > 0;) {
				let e = new Set([...n.values()].flat());
				let isFree = ({ kind: t, actual: n }) => n === void 0 || (0, m.eZ)(t, n).every((t) => !e.has(t));
				let r = [...n.keys()].find(isFree);
				let [i] = n.keys();
				if (r === void 0 && i?.actual !== void 0 && (n.get(i) ?? []).length > 0) {
					await i.kind.references?.letGo?.(t.run.account, t.appId, i.actual).catch(() => void 0);
					n.set(i, []);
				} else {
					let e = r ?? i;
					if (e === void 0) return;
					n.delete(e);
					await deleteChild(e, t);
				}
			}
		}
		function refersTo({ kind: e, actual: t }) {
			return (t && e.references?.refersTo?.(t)) ?? [];
		}
		async function deleteChild({ kind: e, actual: t, change: n }, { appId: r, run: i }) {
			await i.score.attempt(n, async () => t && e.remove(i.account, r, t));
		}
		async function linkAll(e, t, n, r) {
			let i = [...e];
			let a = [...new Set(e.map(({ kind: e }) => e))].filter((e) => e.links !== void 0);
			for (let e of a.reverse()) {
				await Promise.all(i.map(async (r, a) => {
					if (r.kind !== e || r.beside) return;
					let o = t.find((t) => t.kind === e && t.desired === r.desired);
					i[a] = await linkOne(r, o?.change, n);
				}));
				r.learn(i);
			}
			return i;
		}
		async function linkOne(e, t, { appId: n, observed: r, peers: i, run: a }) {
			let { kind: o, desired: s, actual: c } = e;
			let l = (0, p.$A)(o, r.address, s.key);
			let isLinked = (e) => (0, m.PJ)(o, e);
			let u = o.links?.to(s).find((e) => i.find(e.kind, e.key) === void 0);
			if (u !== void 0 && t?.fields.some(isLinked)) {
				a.score.notStarted(t, `${(0, p.$A)(u.kind, r.address, u.key)} failed`);
				return e;
			}
			try {
				let r = u === void 0 && o.differences(s, c, i).some(isLinked) ? await o.links?.set(a.account, n, c, s, i) : c;
				a.score.done(t);
				return {
					...e,
					actual: r ?? c
				};
			} catch (n) {
				t === void 0 ? a.score.failedBeside(l, n) : a.score.failed(t, n);
				return e;
			}
		}
		class LivePeers {
			#e;
			#t = [];
			constructor(e) {
				this.#e = e;
			}
			learn(e) {
				this.#t = [...e];
			}
			find(e, t) {
				return this.#n(e).find(({ desired: e }) => e.key === t)?.actual;
			}
			all(e) {
				let t = this.#n(e).map(({ actual: e }) => e);
				let n = new Set(t.map(({ id: e }) => e));
				let r = (this.#e.children.get(e) ?? []).filter(({ id: e }) => !n.has(e));
				return [...t, ...r];
			}
			findFormer() {}
			keys(e) {
				return this.#n(e).map(({ desired: e }) => e.key);
			}
			#n(e) {
				return this.#t.filter((t) => t.kind === e);
			}
		}
		async function applyChildren(e, { observed: t, children: n }, r, i) {
			let o = new LivePeers(t);
			let s = {
				appId: e,
				observed: t,
				peers: o,
				signer: r,
				run: i
			};
			let c = deletesAmong(n);
			await Promise.all(c.filter(({ late: e }) => e !== !0).map((e) => deleteChild(e, s)));
			let l = [];
			for (let e of (0, a.ZL)(n.map(({ kind: e }) => e))) {
				let t = n.filter(({ kind: t }) => e.includes(t));
				let r = await Promise.all(t.map((e) => carryOut(e, s)));
				for (let e of r) e !== void 0 && l.push(e);
				o.learn(l);
			}
			let u = await linkAll(l, n, s, o);
			await deleteInOrder(c.filter(({ late: e }) => e), s);
			for (let { kind: e, desired: n, actual: r, created: a } of u) {
				let o = a ? e.healthProblem?.(r) : void 0;
				if (o === void 0) continue;
				i.warnings.push({
					address: (0, p.$A)(e, t.address, n.key),
					...o
				});
			}
			return {
				outcomes: u.filter(({ beside: e }) => e !== !0),
				app: s
			};
		}
		async function carryOut(e, t) {
			let { kind: n, desired: r, actual: i, change: o } = e;
			let { observed: s, signer: c, run: l } = t;
			if (r === void 0) return;
			if (e.beside && i !== void 0) return {
				kind: n,
				desired: r,
				actual: i,
				created: !1,
				beside: !0
			};
			let u = (0, a.hN)(n, r).find((e) => t.peers.find(e.kind, e.key) === void 0);
			if (u !== void 0) {
				l.score.notStarted(o, `${(0, p.$A)(u.kind, s.address, u.key)} failed`);
				return;
			}
			let d = n.links === void 0;
			if (i !== void 0 && o?.action === "replace") {
				let replace = async () => {
					await n.remove(l.account, t.appId, i);
					return create(n, r, t);
				};
				let e = await l.score.attempt(o, replace, d);
				return e && {
					kind: n,
					desired: r,
					actual: e,
					created: !0
				};
			}
			if (i === void 0 || o?.action === "rotate") {
				let e = l.score.attempt(o, () => create(n, r, t), d);
				n.signs !== void 0 && c.expect(e);
				let i = await e;
				i !== void 0 && noteWhatIsKept(n, r, i, t);
				return i && {
					kind: n,
					desired: r,
					actual: i,
					created: !0
				};
			}
			o?.action === "adopt" && (0, f.pL)(i.id, l.now()) && l.found.add(i.id);
			let h = (o?.fields ?? []).filter((e) => !(0, m.PJ)(n, e));
			let g = h.length === 0 ? i : await l.score.attempt(o, () => updateAndCheck(e, i, r, t), d);
			h.length === 0 && d && l.score.done(o);
			return g === void 0 ? void 0 : {
				kind: n,
				desired: r,
				actual: g,
				created: !1
			};
		}
		async function updateAndCheck({ kind: e, fresh: t }, n, r, i) {
			try {
				let a = await update(e, n, r, i, t);
				checkKept(e, r, a);
				return a;
			} catch (t) {
				throw await explained(t, e, r, i, n);
			}
		}
		function noteWhatIsKept(e, t, n, { observed: r, run: i }) {
			try {
				checkKept(e, t, n);
			} catch (n) {
				i.score.failedBeside((0, p.$A)(e, r.address, t.key), n);
			}
		}
		async function create(e, t, n, r = knownIds(n, e)) {
			let { appId: i, observed: a, peers: o, run: s } = n;
			let lookFor = async () => {
				let i = await listNow(e, n);
				return e.choose(i.filter((n) => !r.has(n.id) && e.isSame(t, n)));
			};
			let { actual: c, isFound: l, mayHaveTwin: u } = await createOnce({
				address: (0, p.$A)(e, a.address, t.key),
				create: () => e.create(s.account, i, t, o),
				lookFor,
				lookForClash: lookFor,
				mayBeUnlisted: a.actual !== void 0 && (0, f.pL)(i, s.now())
			}, s).catch(async (r) => {
				throw await explained(r, e, t, n);
			});
			checkCreated(e, t, c, r, n);
			l && s.found.add(c.id);
			u && s.mayHaveTwin.add(c.id);
			return fits(e, t, c, o) ? c : update(e, c, t, n);
		}
		function fits(e, t, n, r) {
			return e.differences(t, n, r).every((t) => (0, m.PJ)(e, t));
		}
		async function update(e, t, n, { appId: r, peers: i, signer: a, run: o }, s = []) {
			let c = e.access?.changedByAppKey ? await a.key() : void 0;
			return e.update(o.account, r, t, n, {
				peers: i,
				signWith: c,
				fresh: s
			});
		}
		var _ = n(5026);
		class ResultLog {
			#e = new Map();
			#t = [];
			#n;
			constructor(e) {
				this.#n = e;
			}
			get failures() {
				return this.#t;
			}
			done(e) {
				e !== void 0 && this.#r(e, { status: "done" });
			}
			failed(e, t) {
				if (t instanceof i.j$) {
					this.#r(e, {
						status: "not-started",
						error: (0, g.bD)(t)
					});
					return;
				}
				this.#t.push({
					address: e.address,
					error: t
				});
				this.#r(e, {
					status: "failed",
					error: (0, g.bD)(t),
					code: (0, g.$N)(t)
				});
			}
			async attempt(e, t, n = !0) {
				try {
					let r = await t();
					n && this.done(e);
					return r;
				} catch (t) {
					e !== void 0 && this.failed(e, t);
					return;
				}
			}
			notStarted(e, t) {
				e !== void 0 && this.#r(e, {
					status: "not-started",
					error: t
				});
			}
			failedBeside(e, t) {
				if (t instanceof i.j$) return;
				this.#t.push({
					address: e,
					error: t
				});
			}
			forgive(e, t) {
				this.#t = this.#t.filter(({ address: t }) => t !== e && !t.startsWith(`${e}.`));
				for (let e of t) this.#r(e, { status: "done" });
			}
			isDone(e) {
				return this.#e.get(e)?.status === "done";
			}
			resultOf(e) {
				return this.#e.get(e);
			}
			#r(e, t) {
				this.#e.set(e, {
					address: e.address,
					action: e.action,
					...t
				});
				this.#n(this.#e.size);
			}
		}
		class AppSigner {
			#e;
			#t;
			#n;
			#r;
			#i = [];
			#a;
			constructor(e, t, n) {
				this.#e = e;
				this.#t = t;
				this.#n = n;
				this.#r = n.subject.children.find(({ signs: e }) => e !== void 0);
			}
			expect(e) {
				this.#i.push(e);
			}
			async key() {
				let { abilities: e, account: t } = this.#n;
				let n = this.#r?.signs;
				if (!e.needsAppSigner || n === void 0) return;
				let keyOf = (e) => e && n.keyOf(e);
				for (let { kind: e, desired: t, actual: n } of this.#t) {
					let r = e === this.#r && t !== void 0 ? keyOf(n) : void 0;
					if (r !== void 0) return r;
				}
				for (let e of this.#i) {
					let t = keyOf(await e);
					if (t !== void 0) return t;
				}
				this.#a ??= n.createTemporary(t, this.#e);
				return keyOf(await this.#a);
			}
			async close() {
				let e = await this.#a?.catch(() => void 0);
				this.#a = void 0;
				e !== void 0 && await this.#r?.remove(this.#n.account, this.#e, e);
			}
		}
		var v = n(7857);
		async function resolveDuplicateApps(e) {
			let t = [];
			let n = [...e.created].map(([t, n]) => ({
				key: t,
				mine: n,
				since: 0,
				mayHaveTwin: e.mayHaveTwin.has(n.id)
			}));
			if (n.length === 0 || e.stop.reason !== void 0) return t;
			let r = new f.Xs(e, (0, f.Fz)((0, d.c)(e.subject, n[0]?.key ?? "")));
			do {
				let i;
				let a = n.map(({ mine: e }) => e.id).filter((t) => !e.gone.has(t));
				try {
					i = await (0, f.u0)(() => e.account.listApps({ created: a }), r);
				} catch (n) {
					e.score.failedBeside(e.subject.section, n);
					return t;
				}
				if (i === void 0) continue;
				let o = twinsOf(i, e);
				let s = [];
				for (let i of n) await settle(i, o.get(i.key) ?? [], r, e, t) || s.push(i);
				n = s;
			} while (n.length > 0 && await r.again());
			return t;
		}
		async function settle(e, t, { waited: n }, r, a) {
			let { key: o, mine: s } = e;
			let c = (0, d.c)(r.subject, o);
			try {
				let i = (0, l.Tf)(s.metadata);
				let u = t.filter(({ id: e }) => e !== s.id);
				for (let e of u.filter(({ metadata: e }) => (0, l.Tf)(e) === i)) (0, l.Xk)(e.metadata) || await deleteTwin(e.id, r);
				let d = u.filter(({ metadata: e }) => (0, l.Tf)(e) !== i).map(({ id: e }) => e);
				let p = (0, f.S4)(s.id, d, t.length > u.length);
				let m = (0, f.LD)(e, p, n);
				m === "never listed" && r.warnings.push({
					address: c,
					message: (0, f.me)(s.id)
				});
				if (m !== "yields") return m !== "wait";
				if (!await isAnyThere(p === "younger" ? d.filter((e) => e < s.id) : d, r)) return !1;
				await deleteTwin(s.id, r);
				a.push(o);
				r.warnings.push({
					address: c,
					message: `Another run created the same ${r.subject.noun} at the same time; the duplicate of this run (${s.id}) was deleted.`
				});
			} catch (e) {
				if (!(e instanceof i.j$) && n < f.aZ.listed) return !1;
				r.score.failedBeside(c, e);
			}
			return !0;
		}
		async function deleteTwin(e, t) {
			await t.account.deleteApp(e);
			t.gone.add(e);
		}
		async function isAnyThere(e, t) {
			for (let n of e) {
				if (await t.account.getApp(n) !== void 0) return !0;
				t.gone.add(n);
			}
			return !1;
		}
		function twinsOf(e, t) {
			let keyOf = ({ metadata: e }) => (0, l.QO)(e) ?? "";
			let n = e.filter((e) => (0, l.MU)(e, t.ownership) && t.created.has(keyOf(e)) && !t.gone.has(e.id));
			return (0, v.z)(n, keyOf);
		}
		var y = n(5628);
		let b = { waited: 0 };
		async function openOutcomes(e, t) {
			let n = e.filter(({ created: e, kind: t }) => e && t.single !== !0);
			let r = e.filter(({ actual: e, kind: n }) => t.run.found.has(e.id) && n.single !== !0);
			let i = [...new Set(n.map(({ kind: e }) => e))];
			let a = new p.VD(i);
			let look = async (e) => [e, await (0, f.u0)(() => listNow(e, t, a), b)];
			let o = new Map(await Promise.all(i.map(look)));
			let s = n.filter((e) => {
				let { kind: n, actual: r } = e;
				let i = o.get(n);
				if (i === void 0 || t.run.mayHaveTwin.has(r.id)) return !0;
				return seen(e, r, i, knownIds(t, n)).verdict !== "alone";
			});
			return [...new Set([...s, ...r])];
		}
		async function resolveDuplicateChildren(e, t) {
			let n = e;
			if (t.run.stop.reason !== void 0) return {
				replacements: [],
				left: n
			};
			for (let r of (0, a.ZL)(e.map(({ kind: e }) => e))) {
				let i = (await Promise.all(r.map((n) => settleKind(n, e.filter((e) => e.kind === n), t)))).flat();
				n = n.filter(({ kind: e }) => !r.includes(e));
				if (i.length > 0) return {
					replacements: i,
					left: n.filter(isOutside(i))
				};
			}
			return {
				replacements: [],
				left: n
			};
		}
		function isOutside(e) {
			return ({ kind: t, desired: n }) => {
				let r = (0, a.t8)(t, n);
				return !e.some((e) => e.kind === r?.kind && e.desired.key === r.key);
			};
		}
		async function settleKind(e, t, n) {
			let r = t.map((e) => ({
				outcome: e,
				...stakeIn(e.actual, n, 0)
			}));
			let i = new Set();
			let a = new f.Xs(n.run, (0, f.Fz)(n.observed.address));
			let o = r;
			do {
				let t = await (0, f.u0)(() => listNow(e, n), a);
				if (t === void 0) continue;
				let r = t.filter(({ id: e }) => !i.has(e));
				let s = await Promise.all(o.map((e) => (0, f.u0)(() => twin_children_settle(e, r, a.waited, i, n), a)));
				o = o.filter((e, t) => s[t] !== !0);
			} while (o.length > 0 && await a.again(f.aZ.unrest));
			let s = r.filter(({ outcome: e, mine: t }) => t.id !== e.actual.id);
			return Promise.all(s.map(async ({ outcome: t, mine: r, isOwn: i }) => {
				let { desired: a } = t;
				let o = i || fits(e, a, r, n.peers);
				return {
					...t,
					actual: o ? r : await update(e, r, a, n)
				};
			}));
		}
		function stakeIn(e, { run: t }, n) {
			let [r, i] = [!t.found.has(e.id), t.mayHaveTwin.has(e.id)];
			return {
				mine: e,
				isOwn: r,
				mayHaveTwin: i,
				since: n,
				elderSince: void 0
			};
		}
		function idsOfOthers({ kind: e, created: t }, n) {
			let r = knownIds(n, e);
			if (t) return r;
			let i = (0, l.Q6)(n.observed.actual);
			let a = [...(0, y.Pj)(e, i).values()].flat();
			let o = new Set([...(0, l.Ph)(i, e.kind).values(), ...a]);
			return new Set([...r].filter((e) => o.has(e) || !(0, f.pL)(e, n.run.now())));
		}
		function seen({ kind: e, desired: t }, n, r, i) {
			let a = r.filter(({ id: e }) => e !== n.id);
			let o = a.filter((n) => !i.has(n.id) && e.isSame(t, n));
			let s = a.length < r.length;
			let c = o.map(({ id: e }) => e);
			return {
				twins: o,
				isListed: s,
				verdict: (0, f.S4)(n.id, c, s)
			};
		}
		async function twin_children_settle(e, t, n, r, a) {
			let { kind: o, desired: s } = e.outcome;
			let { appId: c, observed: l, run: u } = a;
			let { mine: d, isOwn: m } = e;
			let h = (0, p.$A)(o, l.address, s.key);
			let g = idsOfOthers(e.outcome, a);
			let { twins: _, isListed: v, verdict: b } = seen(e.outcome, d, t, g);
			let yieldTo = async (t) => {
				if (t === void 0) return !1;
				if (m) {
					let remove = () => o.remove(u.account, c, d);
					await remove().catch((e) => {
						if (!(0, i.dh)(e) || o.references?.alsoKnownAs === void 0) throw e;
						u.leftovers.push({
							address: h,
							remove
						});
					});
					r.add(d.id);
				}
				u.found.add(t.id);
				Object.assign(e, {
					mine: t,
					isOwn: !1,
					elderSince: void 0
				});
				return !1;
			};
			if (!m && !v) {
				let n = !e.outcome.created && (0, y.v$)(o) ? t.filter((e) => o.isSame(s, e)) : _;
				if (n.length > 0) return yieldTo(o.choose(n));
			}
			if (!e.outcome.created && !m && v) return !0;
			if (b === "unlisted" && !m) {
				let t = await create(o, s, a, new Set([
					...g,
					...r,
					d.id
				]));
				Object.assign(e, stakeIn(t, a, n));
				return !1;
			}
			let x = (0, f.LD)(e, b, n);
			x === "never listed" && u.warnings.push({
				address: h,
				message: (0, f.me)(d.id)
			});
			if (x !== "yields") return x !== "wait";
			if (m || b === "younger") return yieldTo((0, p.os)(_));
			if (e.mayHaveTwin) for (let e of _) {
				await o.remove(u.account, c, e);
				r.add(e.id);
			}
			return !0;
		}
		async function apply(e, t) {
			let n = new ResultLog(t.onSettled);
			let r = [];
			let i = {
				...t,
				score: n,
				warnings: r,
				created: new Map(),
				mayHaveTwin: new Set(),
				found: new Set(),
				gone: new Set(),
				unsettled: [],
				leftovers: []
			};
			let a = await (0, o.Q)(e.apps, t.width, (e) => applyApp(e, i));
			await (0, o.Q)(e.undeclaredApps, t.width, async ({ actual: e, change: t }) => {
				let n = i.kept?.get(e.id);
				n === void 0 ? await i.score.attempt(t, () => i.account.deleteApp(e.id)) : i.score.notStarted(t, n);
			});
			let s = new Set(await resolveDuplicateApps(i));
			let c = a.filter((e) => e !== void 0).filter(({ applied: e }) => !s.has(e.desired.key));
			let l = await Promise.all(c.map(async ({ applied: e, settle: t }) => t?.() ?? e));
			let u = [...new Set([
				...i.unsettled,
				...s,
				...await appsDeletedMeanwhile(e.apps, i)
			])];
			return {
				score: n,
				failures: n.failures,
				apps: l.filter(({ desired: e }) => !u.includes(e.key)),
				warnings: r,
				lostToAnotherRun: u,
				gone: i.gone,
				leftovers: i.leftovers
			};
		}
		async function applyApp(e, t) {
			let { desired: n, address: i } = e.observed;
			let a;
			try {
				a = await appOf(e, t);
			} catch (n) {
				e.change !== void 0 && t.score.failed(e.change, n);
				for (let { change: n } of e.children) t.score.notStarted(n, `${i} failed`);
				return;
			}
			t.score.done(e.change);
			if (t.found.has(a.id)) {
				for (let { change: n } of e.children) t.score.done(n);
				t.unsettled.push(n.key);
				return;
			}
			let o = new AppSigner(a.id, e.children, {
				...t,
				abilities: (0, r.K)(t.abilities, e.observed.desired.key)
			});
			let { outcomes: s, app: c } = await applyChildren(a.id, e, o, t);
			let [l, u] = await Promise.allSettled([(0, _.w)(a, e, s, t, e.observed.actual?.metadata), openOutcomes(s, c)]);
			await closeSigner(c);
			let d = [];
			u.status === "rejected" ? t.score.failedBeside(i, u.reason) : d = u.value;
			l.status === "rejected" ? t.score.failedBeside(i, l.reason) : a = l.value;
			let f = {
				address: i,
				desired: n,
				actual: a,
				children: s
			};
			return {
				applied: f,
				settle: d.length === 0 ? void 0 : () => settleApp(f, e, d, c)
			};
		}
		async function closeSigner({ signer: e, observed: t, run: n }) {
			try {
				await e.close();
			} catch (e) {
				n.score.failedBeside(t.address, e);
			}
		}
		async function settleApp(e, t, n, r) {
			let { address: i, desired: o } = e;
			let { run: s } = r;
			let { actual: c, children: l } = e;
			let u = n;
			try {
				for (let e = 1; u.length > 0 && e <= 4; e++) {
					let { replacements: e, left: n } = await resolveDuplicateChildren(u, r);
					await closeSigner(r);
					if (e.length === 0) break;
					l.some(({ kind: e }) => (0, a.LC)(e).length > 0) && s.unsettled.push(o.key);
					l = replaced(l, e);
					r.peers.learn(l);
					let i = await s.account.getApp(c.id) ?? c;
					c = await (0, _.w)(i, t, l, s);
					u = [...e, ...n];
				}
			} catch (e) {
				s.score.failedBeside(i, e);
			}
			return {
				address: i,
				desired: o,
				actual: c,
				children: l
			};
		}
		async function appOf(e, t) {
			let { desired: n, actual: r } = e.observed;
			if (r === void 0) {
				let e = await createApp(n, t);
				t.subject.carriesMarks && t.created.set(n.key, e);
				return e;
			}
			if (e.change === void 0 || e.change.action === "renew") return r;
			return updateApp(e, r, t);
		}
		function replaced(e, t) {
			return e.map((e) => t.find(({ kind: t, desired: n }) => t === e.kind && n.key === e.desired.key) ?? e);
		}
		async function appsDeletedMeanwhile(e, t) {
			if (!t.abilities.wholeAccount || t.stop.reason !== void 0) return [];
			let n = [];
			for (let { observed: r, change: a, children: o } of e) {
				let { actual: e, address: s, desired: c } = r;
				let l = t.score.failures.some((e) => (e.address === s || e.address.startsWith(`${s}.`)) && (0, i.c4)(e.error));
				if (e === void 0 || c.id !== void 0 || !l) continue;
				if (await t.account.getApp(e.id).catch(() => e) !== void 0) continue;
				let u = [a, ...o.map((e) => e.change)].filter((e) => e !== void 0);
				t.score.forgive(s, u);
				t.gone.add(e.id);
				n.push(c.key);
				t.warnings.push({
					address: s,
					message: `The ${t.subject.noun} ${e.id} was deleted while this run was applying changes to it.`
				});
			}
			return n;
		}
	}),
	5026: ((e, t, n) => {
		n.d(t, {
			k: () => writeMarks,
			w: () => recordIds
		});
		var r = n(2202);
		var i = n(2994);
		var a = n(3871);
		var o = n(7232);
		var s = n(9610);
		var c = n(269);
		var l = n(5915);
		var u = n(302);
		var d = n(5628);
		async function recordIds(e, t, n, i, o = {}) {
			let entriesIn = (e) => Object.fromEntries(Object.entries(entriesFor(e, t, n, i)).filter(([e, t]) => t === void 0 || String((0, a.e)(o, e) ?? "") !== String(t)));
			if (!(0, r.K)(i.abilities, t.observed.desired.key).changesApps || !(0, s.gR)(e.metadata, entriesIn(e))) return e;
			let c = t.observed.actual === void 0 ? e : await i.account.getApp(e.id) ?? e;
			let l = {
				...(0, s.z$)(c.metadata),
				...entriesIn(c)
			};
			return writeMarks(i.account, c, c.name, l);
		}
		async function writeMarks(e, t, n, r) {
			let a = await e.updateApp(t.id, {
				name: n,
				metadata: (0, s.bA)(t.metadata, r)
			});
			if (!(0, s.gR)(a.metadata, r)) return a;
			let o = await e.updateApp(t.id, {
				name: n,
				metadata: {
					...a.metadata,
					...blanked(r, null)
				}
			}).catch((e) => {
				if ((0, i.If)(e)) return a;
				throw e;
			});
			if (!(0, s.gR)(o.metadata, r)) return o;
			return e.updateApp(t.id, {
				name: n,
				metadata: {
					...o.metadata,
					...blanked(r, "")
				}
			});
		}
		function blanked(e, t) {
			return Object.fromEntries(Object.entries(e).map(([e, n]) => [e, n ?? t]));
		}
		function entriesFor(e, t, n, { ownership: r, expiry: i, score: d, abilities: f, alsoMarked: p }) {
			let { observed: m, children: h } = t;
			let { desired: g } = m;
			let _ = {
				...(0, s.UO)(r, g, e.metadata),
				...m.subject.carriesMarks ? (0, s.GX)(e.id) : {},
				...(0, s.UD)(e.metadata, i),
				...p?.get(m.address)
			};
			!g.protect && (0, s.bz)(e.metadata) && (_.provision_protect = void 0);
			for (let { path: t, value: n } of (0, l.D8)(g, e)) (0, a.P)(_, (0, s.xZ)(t), (0, s.as)(n));
			for (let { kind: e, desired: t, actual: r } of n) {
				if (e.isExternal?.(t)) continue;
				let n = e.declaresEmpty?.(t) ? void 0 : r.id;
				let i = m.fingerprints?.get(t.key)?.kept;
				Object.assign(_, (0, s.tu)(e, t.key, {
					id: n,
					print: i,
					api: f.api
				}));
			}
			let v = h.filter(({ change: e }) => e !== void 0 && d.isDone(e));
			let deletedOf = (e) => new Set((0, u.p2)(v.filter((t) => t.kind === e)));
			let y = m.actual === void 0 || (0, s.rZ)(m.actual.metadata);
			for (let r of m.subject.children) {
				Object.assign(_, retiringEntries(r, y ? e.metadata : {}, t, n, d));
				let i = (0, o.eI)(r, g).filter((e) => !r.isExternal?.(e));
				let a = new Set(i.map(({ key: e }) => e));
				let l = m.children.get(r);
				let u = new Set(n.filter((e) => e.kind === r).map(({ actual: e }) => e.id));
				let [f, p] = [deletedOf(r), deletedOf((0, c.AE)(r))];
				for (let [t, n] of (0, s.Ph)(e.metadata, r.kind)) {
					let e = l?.find((e) => e.id === n);
					let i = l !== void 0 && e === void 0;
					let o = e && (0, c.Kd)(r, e);
					let d = f.has(n) || o !== void 0 && p.has(o);
					let m = !y || i || d || u.has(n);
					if (a.has(t) || !m) continue;
					Object.assign(_, (0, s.tu)(r, t));
				}
			}
			return _;
		}
		function retiringEntries(e, t, { observed: n, children: r }, i, a) {
			let o = (0, d.Pj)(e, t);
			let s = new Map([...o].map(([e, t]) => [e, new Set(t)]));
			let c = new Map(i.flatMap(({ kind: t, desired: n, actual: r }) => t === e ? [[n.key, r.id]] : []));
			let l = new Set();
			for (let { kind: t, key: n, retiring: i, change: o, actual: c } of r) {
				if (t !== e || c === void 0) continue;
				let r = o !== void 0 && a.isDone(o);
				r && (o.action === "retire" || o.action === "delete") && l.add(c.id);
				let u = i ?? (r && o.action === "rotate" ? n : void 0);
				u !== void 0 && s.set(u, (s.get(u) ?? new Set()).add(c.id));
			}
			let u = n.children.get(e);
			let f = {};
			for (let [t, n] of s) {
				let r = [...n].filter((e) => !l.has(e) && c.get(t) !== e && (u === void 0 || u.some((t) => t.id === e)));
				(r.length > 0 || o.has(t)) && Object.assign(f, (0, d.YN)(e, t, r));
			}
			return f;
		}
	}),
	8785: ((e, t, n) => {
		n.d(t, {
			D: () => birthNonce,
			L: () => birthOf
		});
		var r = n(7598);
		var i = n(4897);
		var a = n(9610);
		let o = /^([0-9a-f]{8})-([0-9a-f]{4}-8[0-9a-f]{3}-[0-9a-f]{4})-([0-9a-f]{12})$/;
		function birthNonce(e, t, n) {
			let r = Math.floor(t / 1e3).toString(16).padStart(8, "0");
			let i = `${n.slice(9, 14)}8${n.slice(15, 23)}`;
			return `${r}-${i}-${digestOf(e, i)}`;
		}
		function birthOf({ id: e, name: t, metadata: n }) {
			let [, r, s, c] = o.exec((0, a.Tf)(n) ?? "") ?? [];
			let l = (0, i.CT)(e, Infinity);
			if (r === void 0 || s === void 0 || l === void 0) return "unknown";
			if (c !== digestOf(t, s)) return "refuted";
			return Math.abs(Number.parseInt(r, 16) * 1e3 - l) <= 9e5 ? "shown" : "unknown";
		}
		function digestOf(e, t) {
			let n = `${t} ${e.trim().normalize()}`;
			return (0, r.createHash)("sha256").update(n).digest("hex").slice(0, 12);
		}
	}),
	1339: ((e, t, n) => {
		n.d(t, {
			Hh: () => isOutOfReach,
			MM: () => inWayText,
			Oz: () => isCurrent,
			bn: () => isInWay
		});
		function isCurrent({ generations: e }, t) {
			return e?.isCurrent(t) ?? !0;
		}
		function isOutOfReach({ generations: e }, t) {
			return e?.isOutOfReach(t) ?? !1;
		}
		function isInWay({ generations: e }, t, n, r) {
			if (e === void 0) return !1;
			return e.isInWay(t, n) || !e.isCurrent(n) && r === t.key;
		}
		function inWayText({ generations: e }, t, n) {
			return e?.inWayText(t, n) ?? "";
		}
	}),
	9610: ((e, t, n) => {
		n.d(t, {
			A$: () => isOfPreviousOwner,
			CR: () => recordedResources,
			D0: () => isOwnedBy,
			Dj: () => idMark,
			GX: () => selfMark,
			Ie: () => isSameOwner,
			KV: () => selfOf,
			L_: () => m,
			MT: () => isExpiryDue,
			MU: () => isOurs,
			Mk: () => p,
			Ph: () => recordedIds,
			Q6: () => trustedMarks,
			QO: () => appKeyOf,
			R8: () => a,
			Ro: () => isCopied,
			SQ: () => cannotBeUnset,
			Tf: () => nonceOf,
			UD: () => expiryMarks,
			UO: () => ownerMarks,
			Xk: () => recordsAnything,
			as: () => unsetMarkText,
			bA: () => withEntries,
			bf: () => ownerOf,
			bz: () => isProtected,
			fL: () => metadataSize,
			gR: () => changesAnything,
			hR: () => instanceOf,
			kF: () => y,
			lW: () => nonceMark,
			mi: () => recordedApis,
			p1: () => expiryOf,
			rZ: () => isMarked,
			tu: () => resourceMarks,
			xZ: () => unsetMark,
			y: () => blankedLeftovers,
			yQ: () => keptFingerprints,
			z$: () => outdatedMarks
		});
		var r = n(3871);
		var i = n(4897);
		let a = "provision_";
		let o = "provision_owner";
		let s = "provision_app";
		let c = "provision_instance";
		let l = "provision_expires";
		let u = "provision_nonce";
		let d = "provision_self";
		let f = "provision_protect";
		let p = "provision_published_";
		let m = "provision_environment_";
		let h = "provision_unset_";
		let g = "provision_print_";
		let _ = "provision_api_";
		let v = [
			h,
			g,
			_,
			p,
			m
		];
		let y = 4096;
		function isSameOwner(e, t) {
			return e?.toLowerCase() === t.toLowerCase();
		}
		function instanceOf(e) {
			return text(e, c);
		}
		function expiryOf(e) {
			let t = Date.parse(text(e, l) ?? "");
			return Number.isNaN(t) ? void 0 : t;
		}
		function expiryMarks(e, t) {
			if (t === void 0 || !isExpiryDue(e, t)) return {};
			if (t.ttl === "never") return { [l]: void 0 };
			return { [l]: new Date(t.now + t.ttl * 1e3).toISOString() };
		}
		function isExpiryDue(e, { ttl: t, now: n }) {
			let r = expiryOf(e);
			if (t === "never") return text(e, l) !== void 0;
			return r === void 0 || r - n < t * 1e3 / 2;
		}
		function ownerMarks({ owner: e, instance: t }, n, r = {}) {
			let i = ownerOf(r);
			return {
				[o]: i !== void 0 && isSameOwner(i, e) ? i : e,
				[s]: n.key,
				...t === void 0 ? {} : { [c]: t },
				...n.protect ? { [f]: !0 } : {}
			};
		}
		function nonceMark(e) {
			return { [u]: e };
		}
		function selfMark(e) {
			return { [d]: e };
		}
		function selfOf(e) {
			return text(e, d);
		}
		function isCopied({ id: e, metadata: t }) {
			return isMarked(t) && (selfOf(t) ?? e) !== e;
		}
		function isOurs(e, t) {
			return isOwnedBy(e.metadata, t) && !isCopied(e);
		}
		function isOfPreviousOwner(e, { owner: t, instance: n, previous: r = [] }) {
			return !isSameOwner(ownerOf(e.metadata), t) && r.some((t) => isOurs(e, {
				owner: t,
				instance: n
			}));
		}
		function isMarked(e) {
			return text(e, o) !== void 0;
		}
		function trustedMarks(e) {
			return e !== void 0 && isMarked(e.metadata) ? e.metadata : {};
		}
		function blankedLeftovers(e) {
			if (isMarked(e)) return {};
			let t = Object.keys(e).filter((t) => isMark(t, text(e, t) ?? ""));
			return Object.fromEntries(t.map((e) => [e, ""]));
		}
		function isMark(e, t) {
			if (t === "" || !e.startsWith(a)) return !1;
			return b.has(e) || v.some((t) => e.startsWith(t)) || t.split(" ").every(i.TS);
		}
		function ownerOf(e) {
			return text(e, o);
		}
		function isOwnedBy(e, { owner: t, instance: n }) {
			return isSameOwner(ownerOf(e), t) && text(e, c) === n;
		}
		function appKeyOf(e) {
			return text(e, s);
		}
		function nonceOf(e) {
			return text(e, u);
		}
		function isProtected(e) {
			return String(e[f] ?? "") === "true";
		}
		function idMark(e, t) {
			return `${a}${e}_${t}`;
		}
		function recordedIds(e, t) {
			return textsAfter(e, idMark(t, ""));
		}
		function recordedResources(e) {
			return Object.entries(e).flatMap(([e, t]) => e.startsWith(a) && e !== d && typeof t == "string" && (0, i.TS)(t) ? [t] : []);
		}
		let b = new Set([
			o,
			s,
			c,
			l,
			u,
			d,
			f
		]);
		function recordsAnything(e) {
			return Object.entries(e).some(([e, t]) => e.startsWith(a) && !b.has(e) && t !== "");
		}
		function outdatedMarks(e) {
			let t = Object.keys(e).filter((e) => e.startsWith(idMark("service", "")));
			return Object.fromEntries(t.map((e) => [e, void 0]));
		}
		function resourceMarks(e, t, n = {}) {
			return {
				[idMark(e.kind, t)]: n.id,
				...e.writeOnly === void 0 ? {} : { [`${g}${t}`]: n.print },
				...e.generations === void 0 ? {} : { [`${_}${t}`]: n.api }
			};
		}
		function recordedApis(e) {
			return textsAfter(e, _);
		}
		function keptFingerprints(e) {
			return textsAfter(e, g);
		}
		function unsetMark(e) {
			return `${h}${e}`;
		}
		function cannotBeUnset(e, t, n) {
			return text(e, unsetMark(t)) === unsetMarkText(n);
		}
		function unsetMarkText(e) {
			return JSON.stringify(e).slice(0, 80);
		}
		function withEntries(e, t) {
			let n = { ...e };
			for (let [e, i] of Object.entries(t)) i === void 0 ? delete n[e] : (0, r.P)(n, e, i);
			return n;
		}
		function changesAnything(e, t) {
			return Object.entries(t).some(([t, n]) => n === void 0 ? t.startsWith(a) ? text(e, t) !== void 0 : (0, r.e)(e, t) !== void 0 : String((0, r.e)(e, t) ?? "") !== String(n));
		}
		function metadataSize(e) {
			return Buffer.byteLength(JSON.stringify(e));
		}
		function textsAfter(e, t) {
			let n = new Map();
			for (let r of Object.keys(e)) {
				let i = r.startsWith(t) ? text(e, r) : void 0;
				i !== void 0 && n.set(r.slice(t.length), i);
			}
			return n;
		}
		function text(e, t) {
			let n = (0, r.e)(e, t);
			return n === void 0 || n === "" ? void 0 : String(n);
		}
	}),
	269: ((e, t, n) => {
		n.d(t, {
			AE: () => containerKind,
			F8: () => groupOf,
			Kd: () => holderOf,
			LC: () => neededKinds,
			ZL: () => stagesOf,
			hN: () => needsOf,
			t8: () => containerOf,
			vK: () => groupOfActual,
			zI: () => unnamedKeyOf
		});
		function neededKinds({ container: e, needs: t }) {
			return [...e === void 0 ? [] : [e.kind], ...t?.kinds ?? []];
		}
		function needsOf(e, t) {
			let n = containerOf(e, t);
			return [...n === void 0 ? [] : [n], ...e.needs?.of(t) ?? []];
		}
		function containerOf({ container: e }, t) {
			let n = e?.keyOf(t);
			return e === void 0 || n === void 0 ? void 0 : {
				kind: e.kind,
				key: n
			};
		}
		function holderOf({ container: e }, t) {
			return e?.holderOf(t);
		}
		function unnamedKeyOf({ container: e }, t) {
			return e?.keyOfUnnamed?.(t);
		}
		function groupOf({ container: e }, t) {
			return e?.countedIn?.(t ?? "") ?? "";
		}
		function groupOfActual(e, t) {
			return groupOf(e, unnamedKeyOf(e, t));
		}
		function containerKind({ container: e }, t = !1) {
			return t && e?.keepsContainer !== !0 ? void 0 : e?.kind;
		}
		function stagesOf(e) {
			let t = [...new Set(e)];
			return [...new Set(t.map(stageOf))].sort((e, t) => e - t).map((e) => t.filter((t) => stageOf(t) === e));
		}
		function stageOf(e) {
			return Math.max(0, ...neededKinds(e).map((e) => stageOf(e) + 1));
		}
	}),
	4838: ((e, t, n) => {
		n.d(t, {
			tm: () => fingerprintsOf,
			yV: () => freshFields
		});
		var r = n(7598);
		var i = n(1583);
		var a = n(5153);
		var o = n(3871);
		var s = n(7232);
		var c = n(9610);
		async function fingerprintsOf({ subject: e, desired: t, actual: n }, r) {
			let i = (0, c.yQ)((0, c.Q6)(n));
			let a = new Map();
			for (let n of e.children) {
				if (n.writeOnly === void 0) continue;
				let { byKey: e, keyOf: o } = r.pairsOf(n);
				for (let r of (0, s.eI)(n, t)) {
					let t = o.get(e.get(r.key)?.actual.id ?? "") ?? r.key;
					a.set(r.key, await compareWithFingerprint(n.writeOnly.of(r), i.get(t)));
				}
			}
			return a;
		}
		function freshFields({ writeOnly: e }, t, { id: n }, { print: r, recorded: i }) {
			if (e === void 0 || ![...i.values()].includes(n)) return [];
			return (r?.isFirst ? e.perhapsUnsent(t) : r?.fresh) ?? [];
		}
		async function compareWithFingerprint(e, t) {
			let n = Object.keys(e).sort();
			if (n.length === 0) return {
				fresh: [],
				kept: void 0,
				isFirst: !1
			};
			let i = parsed(t);
			let a = i?.salt ?? (0, r.randomBytes)(l).toString("base64url");
			let s = await Promise.all(n.map(async (t) => [
				t,
				tagOf(t),
				await hashOf(t, (0, o.e)(e, t), a)
			]));
			return {
				fresh: (i === void 0 ? [] : s.filter(([, e, t]) => i.hashes.get(e) !== t)).map(([e]) => e),
				kept: a + s.map(([, e, t]) => e + t).join(""),
				isFirst: i === void 0
			};
		}
		let l = 6;
		let u = {
			N: 8192,
			r: 8,
			p: 1
		};
		function parsed(e) {
			if (e === void 0 || !RegExp("^[\\w-]{8}([\\w-]{10})+$").test(e)) return;
			let t = new Map();
			for (let n = 8; n < e.length; n += 10) t.set(e.slice(n, n + 2), e.slice(n + 2, n + 2 + 8));
			return {
				salt: e.slice(0, 8),
				hashes: t
			};
		}
		function tagOf(e) {
			return (0, r.createHash)("sha256").update(e).digest("base64url").slice(0, 2);
		}
		function hashOf(e, t, n) {
			let o = t instanceof i.zh ? (0, a.$)(t.reveal()) : (0, a.$)(t ?? null);
			return new Promise((t, i) => {
				(0, r.scrypt)(o, `${n}${e}`, 6, u, (e, n) => {
					e === null ? t(n.toString("base64url")) : i(e);
				});
			});
		}
	}),
	66: ((e, t, n) => {
		n.d(t, { K: () => matchApps });
		var r = n(7857);
		var i = n(7232);
		var a = n(9610);
		var o = n(9396);
		var s = n(536);
		function matchApps(e, t, n, i, c = () => !0, l = {}) {
			let u = indexed(e, t, n, l);
			let d = new Map(e.map((e) => [e.key, e]));
			let isTold = ({ metadata: e }) => {
				let t = d.get((0, a.QO)(e) ?? "");
				return t === void 0 || c(t);
			};
			let f = [];
			let p = u.copies.filter((e) => isOfAnyOwner(e.metadata, n) && isTold(e)).map((e) => (0, s.CA)(e, i));
			let m = [];
			let h = e.map((e) => {
				let t = (0, o.c)(i, e.key);
				let r = find(e, u, n, i);
				let { actual: s, foundBy: l } = r;
				if (c(e)) {
					r.problem !== void 0 && f.push({
						address: t,
						message: r.problem
					});
					p.push(...(r.warnings ?? []).map((e) => ({
						address: t,
						message: e
					})));
					m.push(...r.contested ?? []);
				}
				return {
					subject: i,
					desired: e,
					address: t,
					actual: s,
					foundBy: l,
					owned: s !== void 0 && (0, a.MU)(s, n) && (0, a.QO)(s.metadata) === e.key
				};
			});
			let g = h.filter(({ desired: e }) => c(e));
			for (let [e, t] of (0, r.z)(h, (e) => e.actual?.id)) {
				if (e === void 0 || t.length < 2) continue;
				let n = t.find((e) => g.includes(e))?.address;
				if (n === void 0) continue;
				let r = t.map((e) => e.address).join(" and ");
				f.push({
					address: n,
					message: `${r} both match the ${i.noun} ${e}. Give them different names, or pin each with its own \`id\`.`
				});
			}
			let _ = new Set(h.map(({ actual: e }) => e?.id));
			let { asides: v, ...y } = leftOvers(u, d, _, i);
			return {
				subject: i,
				apps: g,
				...y,
				renames: renamesAmong(h, y, d, i),
				problems: f,
				warnings: [...p, ...v.flatMap(({ app: e, address: t, message: n }) => isTold(e) ? [{
					address: t,
					message: n
				}] : [])],
				contested: m,
				others: u.sound.filter((e) => !(0, a.D0)(e.metadata, n) && !_.has(e.id)),
				listed: u.sound,
				copies: u.copies
			};
		}
		function isOfAnyOwner(e, { owner: t, instance: n, previous: r = [] }) {
			return [t, ...r].some((t) => (0, a.D0)(e, {
				owner: t,
				instance: n
			}));
		}
		function indexed(e, t, n, o) {
			let c = t.toSorted(i.$H);
			let l = c.filter((e) => !(0, a.Ro)(e));
			let u = l.filter(({ metadata: e }) => (0, a.rZ)(e) && !(0, a.Ie)((0, a.bf)(e), n.owner));
			let keyOf = ({ id: e, metadata: t }) => (0, a.QO)(t) ?? e;
			let d = new Map(e.flatMap(({ id: e, key: t }) => e === void 0 ? [] : [[e, t]]));
			let f = new Map(e.map(({ key: e, name: t }) => [e, t]));
			let judged = (e) => new Map([...(0, r.z)(e, keyOf)].flatMap(([e, t]) => {
				let n = t.filter(({ id: t }) => (d.get(t) ?? e) === e);
				let r = n.find(({ id: e }) => d.has(e))?.id;
				return n.length === 0 ? [] : [[e, (0, s.h2)(n, {
					name: f.get(e),
					pinned: r,
					...o
				})]];
			}));
			return {
				byId: new Map(c.map((e) => [e.id, e])),
				sound: l,
				copies: c.filter(a.Ro),
				own: judged(l.filter((e) => (0, a.MU)(e, n))),
				previous: judged(l.filter((e) => (0, a.A$)(e, n))),
				unmarkedByName: (0, r.z)(l.filter(({ metadata: e }) => !(0, a.rZ)(e)), ({ name: e }) => e),
				foreignByName: (0, r.z)(u, ({ name: e }) => e),
				foreignByKey: (0, r.z)(u.filter(({ metadata: e }) => (0, a.hR)(e) === n.instance), keyOf)
			};
		}
		function find(e, t, n, r) {
			let { noun: i } = r;
			if (e.id !== void 0) return findById(e.id, t, n, r);
			let a = t.own.get(e.key);
			let o = t.previous.get(e.key);
			let c = a ?? o;
			if (c !== void 0) {
				let e = (0, s.dL)(c, r);
				if (e !== void 0) return {
					problem: e,
					contested: c.marked
				};
				let t = a === void 0 ? [] : alsoBefore(o, a, r);
				return {
					actual: c.app,
					foundBy: "marks",
					warnings: t
				};
			}
			let l = n.instance === void 0 ? t.unmarkedByName.get(e.name) ?? [] : [];
			if (l.length > 1) return { problem: `Ambiguous: ${l.length} ${i}s without marks are named ${JSON.stringify(e.name)}: ${idsOf(l)}. Write \`id: ${l[0]?.id}\` (or another of them) here to say which one is meant.` };
			let [u] = l;
			if (u !== void 0) return {
				actual: u,
				foundBy: "name"
			};
			return { warnings: r.carriesMarks ? lookAlikes(e, t, n, i) : [] };
		}
		function findById(e, t, n, r) {
			let { noun: i } = r;
			let o = t.byId.get(e);
			if (o === void 0) return { problem: `Not found: these credentials see no ${i} with the id ${e}. Correct \`id\`. With an account key, remove it to create a new ${i}.` };
			let { metadata: c } = o;
			if ((0, a.Ro)(o)) return { problem: `${(0, s.Dk)(o, r)} Remove the \`provision_\` entries from its metadata to adopt it, or remove \`id\`.` };
			if ((0, a.rZ)(c) && !(0, a.MU)(o, n) && !(0, a.A$)(o, n)) {
				let t = (0, a.Ie)((0, a.bf)(c), n.owner) ? ", as another instance" : "";
				return { problem: `The ${i} ${e} belongs to ${(0, s.dP)(o)}${t}. It is left alone. Remove \`id\`, or set \`owner\` if it is yours.` };
			}
			return {
				actual: o,
				foundBy: "id"
			};
		}
		function leftOvers({ own: e, previous: t }, n, r, c) {
			let l = [];
			let u = new Map();
			let d = [];
			let f = [];
			let isFree = ({ id: e }) => !r.has(e);
			for (let [t, r] of e) {
				let e = (0, o.c)(c, t);
				let [i] = r.untold;
				for (let e of r.twins) r.app !== void 0 && u.set(e.id, r.app.id);
				let a = [...r.app === void 0 ? [] : [r.app], ...r.twins].filter(isFree);
				i === void 0 ? l.push(...a) : (n.get(t) === void 0 || n.get(t)?.id !== void 0) && d.push({
					app: i,
					address: e,
					message: (0, s.dL)(r, c) ?? ""
				});
				for (let t of r.asides.filter(isFree)) f.push({
					app: t,
					address: e,
					message: (0, s.Vb)(t, c)
				});
			}
			let p = [...t.values()].filter(({ marked: e, app: t }) => e.length > 1 || r.has(t?.id));
			let isUnread = ({ marked: e }, t) => e.length > 1 || isFree(t) || !(0, a.Xk)(t.metadata);
			let m = [...e.values(), ...p].flatMap((e) => (0, s.yd)(e.marked).filter((t) => isUnread(e, t)));
			return {
				undeclaredApps: l.sort(i.$H),
				twins: u,
				doubts: d,
				unproven: m,
				asides: f
			};
		}
		function renamesAmong(e, { undeclaredApps: t, twins: n }, i, s) {
			let c = t.filter(({ id: e, metadata: t }) => !n.has(e) && !i.has((0, a.QO)(t) ?? ""));
			if (c.length === 0) return [];
			let l = (0, r.z)(c, (e) => e.name);
			return e.flatMap(({ actual: e, desired: { name: t, id: n }, address: r }) => {
				let i = e === void 0 && n === void 0 ? l.get(t) : void 0;
				if (i === void 0) return [];
				return {
					address: r,
					noun: s.noun,
					sameness: "has the same name",
					contents: "all that is in it",
					former: i.map((e) => ({
						address: (0, o.c)(s, (0, a.QO)(e.metadata) ?? e.id),
						id: e.id,
						keptBy: `id: ${e.id}`
					}))
				};
			});
		}
		function alsoBefore(e, t, { noun: n }) {
			return (e?.marked ?? []).map((e) => `The ${n} ${e.id} of the previous owner ${(0, s.dP)(e)} has the marks of this one too. It is left alone, because ${t.app?.id} belongs to the current owner.`);
		}
		function lookAlikes({ key: e, name: t }, { foreignByName: n, foreignByKey: r }, { previous: i = [] }, o) {
			let l = n.get(t) ?? [];
			let u = (r.get(e) ?? []).filter((e) => !l.includes(e));
			return [...l, ...u].slice(0, c).map((e) => {
				let t = (0, s.dP)(e);
				let n = l.includes(e) ? "has this name" : "has this manifest key";
				let r = i.some((t) => (0, a.Ie)(t, (0, a.bf)(e.metadata) ?? "")) ? `write \`id: ${e.id}\` here` : `write \`previous-owners: [${t}]\` into the manifest if that is a former name of this owner`;
				return `The ${o} ${e.id} of the owner ${t} ${n}. It is left alone, and a new one is created. To adopt it, ${r}.`;
			});
		}
		let c = 3;
		function idsOf(e) {
			return e.map(({ id: e }) => e).join(", ");
		}
	}),
	6043: ((e, t, n) => {
		n.d(t, {
			B: () => barrenAmong,
			KD: () => contentsOf,
			lB: () => observe
		});
		var r = n(2202);
		var i = n(2994);
		var a = n(7232);
		var o = n(9610);
		var s = n(269);
		var c = n(9528);
		var l = n(1799);
		var u = n(4838);
		var d = n(66);
		var f = n(536);
		var p = n(4974);
		async function observe(e, t, n, r) {
			let a = new Set(r.gone);
			let o = {
				...r,
				account: e,
				desired: t,
				ownership: n,
				gone: a
			};
			let s = new l.Xs(r.waiting, l.aj);
			for (;;) try {
				return await observeOnce(o);
			} catch (t) {
				let [, n] = (0, i.c4)(t) && t instanceof i.GZ ? /\/(?:apps|serviceaccounts)\/([^/]+)\//.exec(t.path) ?? [] : [];
				if (n === void 0) throw t;
				await dropIfGone([decodeURIComponent(n)], e, a);
				if (!await s.again(l.aZ.others)) throw t;
			}
		}
		async function observeOnce(e) {
			let t = await provenMatches(e);
			let n = [...t.problems];
			let r = await (0, c.Q)(t.apps, e.width, async (t) => {
				let { actual: r } = t;
				let i = r === void 0 ? new Map() : await settledChildren(t, r.id, e);
				let a = doubtAbout(t, i);
				if (a === void 0) return {
					...t,
					fingerprints: await (0, u.tm)(t, new p.k(t, i)),
					children: i
				};
				n.push({
					address: t.address,
					message: a
				});
				return {
					...t,
					actual: void 0,
					foundBy: void 0,
					owned: !1,
					children: new Map()
				};
			});
			return {
				...t,
				problems: n,
				apps: r
			};
		}
		async function provenMatches(e) {
			let { account: t, desired: n, ownership: r, subject: i, isAbout: a, prune: o, now: s } = e;
			let c = await settledMatches(e);
			let l = new Set(o === "none" ? c.undeclaredApps.map(({ id: e }) => e) : []);
			let u = await barrenAmong(t, c.unproven.filter(({ id: e }) => !l.has(e)), e);
			if (u.size === 0) return c;
			let f = [...c.listed, ...c.copies];
			return (0, d.K)(n, f, r, i, a, {
				barren: u,
				now: s
			});
		}
		async function barrenAmong(e, t, n) {
			let { subject: r } = n;
			if (!r.carriesMarks) return new Set();
			let i = await (0, c.Q)(t, n.width, async (t) => {
				let i = (0, f.z3)(t);
				let a = await heldBy(e, t, i ? "all" : "none", n);
				return (i ? [...a.values()].some((e) => e.length > 0) : isBarren(t, a, r)) ? [t.id] : [];
			});
			return new Set(i.flat());
		}
		async function contentsOf(e, t, n) {
			let r = await (0, c.Q)(t, n.width, async (t) => {
				try {
					let r = [...await heldBy(e, t, "all", n)].flatMap(([e, t]) => t.map((t) => ({
						kind: e.kind,
						id: t.id,
						label: e.label(t)
					})));
					return [[t.id, r]];
				} catch (e) {
					if (e instanceof i.GZ || e instanceof i.GK) return [];
					throw e;
				}
			});
			return new Map(r.flat());
		}
		function heldBy(e, t, n, { subject: r, ...i }) {
			return childrenOf(e, {
				subject: r,
				desired: m,
				actual: t
			}, t.id, {
				...i,
				prune: n
			});
		}
		let m = {
			key: "",
			name: "",
			protect: !1,
			settings: {},
			metadata: {},
			children: new Map()
		};
		function doubtAbout({ subject: e, actual: t, foundBy: n }, r) {
			if (!e.carriesMarks || t === void 0 || n !== "marks") return;
			if (!isBarren(t, r, e)) return;
			return (0, f.dL)((0, f.h2)([t], { barren: new Set([t.id]) }), e);
		}
		function isBarren({ metadata: e }, t, n) {
			let r = n.children.map((n) => ({
				present: t.get(n),
				ids: [...(0, o.Ph)(e, n.kind).values()]
			})).filter(({ ids: e }) => e.length > 0);
			return r.length > 0 && r.every(({ present: e, ids: t }) => e !== void 0 && !e.some(({ id: e }) => t.includes(e)));
		}
		async function settledMatches(e) {
			let { account: t, desired: n, ownership: r, gone: i, subject: a, abilities: o, isAbout: s, now: c } = e;
			let u = s === void 0 ? n : n.filter(s);
			let isContested = ({ contested: e }) => e.some(({ id: e }) => (0, l.pL)(e, c));
			let look = async () => {
				let l = o.wholeAccount ? await withUnlisted(await t.listApps({ perhaps: n.length }), u, e) : await pinnedApps(u, e);
				let f = i.size === 0 ? l : l.filter(({ id: e }) => !i.has(e));
				let p = (0, d.K)(n, f, r, a, s, { now: c });
				return await dropIfGone(isContested(p) ? p.contested.map(({ id: e }) => e) : [], t, i) ? look() : p;
			};
			return (0, l.kj)(look, isContested, e.waiting);
		}
		async function dropIfGone(e, t, n) {
			let r = n.size;
			for (let r of e) await t.getApp(r) === void 0 && n.add(r);
			return n.size > r;
		}
		async function withUnlisted(e, t, n) {
			let r = new Set(e.map(({ id: e }) => e));
			let i = t.filter(({ id: e }) => e !== void 0 && !r.has(e));
			return [...e, ...await pinnedApps(i, n)];
		}
		async function pinnedApps(e, { account: t, width: n }) {
			let r = [...new Set(e.map(({ id: e }) => e).filter((e) => e !== void 0))];
			return (await (0, c.Q)(r, n, async (e) => {
				try {
					return await t.getApp(e);
				} catch (e) {
					if ((0, i.US)(e)) return;
					throw e;
				}
			})).filter((e) => e !== void 0);
		}
		async function settledChildren(e, t, n) {
			let isContested = (t) => {
				let r = new p.k(e, t);
				return [...t.keys()].flatMap((e) => [...r.pairsOf(e).alike.values()].flat()).some(({ id: e }) => (0, l.pL)(e, n.now));
			};
			let look = () => childrenOf(n.account, e, t, n);
			return (0, l.kj)(look, isContested, n.waiting);
		}
		async function childrenOf(e, t, n, r) {
			let i = t.subject.children.filter((e) => isAskedFor(e, t, r));
			let o = new Map();
			for (let c of (0, s.ZL)(i)) {
				let i = {
					peers: new p.k(t, o),
					together: new a.VD(c),
					everything: r.prune === "all"
				};
				let s = await Promise.all(c.map((a) => wholeList(a, e, (0, p.f)(a, n, t, i), r.now)));
				o = new Map([...o, ...c.map((e, t) => [e, s[t] ?? []])]);
			}
			return o;
		}
		async function wholeList(e, t, n, r) {
			let i = await e.list(t, n);
			let a = new Set(i.map(({ id: e }) => e));
			let o = [...n.recorded].filter(([, e]) => !a.has(e) && (0, l.pL)(e, r));
			if (o.length === 0) return i;
			let s = await Promise.all(o.map(async ([r, i]) => e.getRecorded?.(t, n, r, i)));
			return [...i, ...s.filter((e) => e !== void 0)];
		}
		function isAskedFor(e, t, n) {
			let { desired: i, actual: c, subject: l } = t;
			let { prune: u } = n;
			let d = (0, r.K)(n.abilities, i.key);
			if (e.access?.accountKeysOnly && !d.wholeAccount) return !1;
			if (e.api !== void 0 && e.api !== d.api) return !1;
			if (u === "all" && !e.onlyOurs || (0, a.eI)(e, i).length > 0) return !0;
			let recordedKeys = (e) => [...(0, o.Ph)((0, o.Q6)(c), e).keys()];
			let recorded = (e) => recordedKeys(e).length > 0;
			let isSignedFor = (e) => e.access?.changedByAppKey === !0 && ((0, a.eI)(e, i).length > 0 || recorded(e.kind));
			if (e.signs && d.needsAppSigner && l.children.some(isSignedFor)) return !0;
			if (recorded(e.kind)) return !0;
			let f = (0, s.AE)(e, !0);
			if (f !== void 0 && recorded(f.kind)) return !0;
			return l.children.some((t) => (0, s.AE)(t) === e && (t.api === void 0 || t.api === d.api) && recordedKeys(t.kind).some((e) => e !== ""));
		}
	}),
	536: ((e, t, n) => {
		n.d(t, {
			CA: () => copyWarning,
			Dk: () => copyText,
			Vb: () => leftAlone,
			dL: () => ambiguityOf,
			dP: () => ownerText,
			h2: () => ownAppsAmong,
			s3: () => twinText,
			yd: () => unprovenAmong,
			z3: () => isBlank,
			zF: () => twinAddress
		});
		var r = n(4897);
		var i = n(8785);
		var a = n(9610);
		var o = n(9396);
		var s = n(1799);
		function ownAppsAmong(e, { name: t, pinned: n, barren: r = new Set(), now: i = 0 } = {}) {
			let isSound = (e) => isProven(e) && !r.has(e.id);
			let o = e.filter(isSound);
			let s = e.length === 1 ? [] : e.filter((t) => isDeadCreate(t, e, i));
			let c = e.find(({ id: e }) => e === n) ?? (e.length === 1 ? alone(e, r) : void 0) ?? o.find(({ metadata: e }) => (0, a.Xk)(e)) ?? o[0] ?? firstOfOneCreate(e, t) ?? s[0];
			let l = e.filter((e) => e !== c);
			let isTwin = (e) => c !== void 0 && (isSound(e) || s.includes(e) || isTwinOf(e, c, t));
			let u = l.filter((e) => !isTwin(e));
			let [d, f] = c !== void 0 && c.id === n ? [[], u] : [u, []];
			return {
				marked: e,
				app: c,
				twins: l.filter(isTwin),
				untold: d,
				asides: f
			};
		}
		function unprovenAmong(e) {
			let t = e.filter(({ metadata: e }) => (0, a.Xk)(e)).filter(isProven);
			if (t.length > 1) return t;
			return e.length === 1 ? e.filter((e) => !isProven(e) && !isBorn(e)) : [];
		}
		function isBorn(e) {
			return isBlank(e) && (0, i.L)(e) !== "unknown";
		}
		function isDeadCreate(e, t, n) {
			if (!isBlank(e) || (0, s.pL)(e.id, n) || (0, i.L)(e) !== "shown") return !1;
			return t.every((t) => t === e || (0, a.Tf)(t.metadata) !== (0, a.Tf)(e.metadata));
		}
		function isProven({ id: e, metadata: t }) {
			return (0, a.KV)(t) === e;
		}
		function alone([e], t) {
			if (e === void 0 || isProven(e)) return e;
			return t.has(e.id) || isBlank(e) && (0, i.L)(e) === "refuted" ? void 0 : e;
		}
		function firstOfOneCreate(e, t) {
			let [n, ...r] = e;
			if (n === void 0 || r.length === 0) return;
			return r.every((e) => isTwinOf(e, n, t)) && isBlank(n) ? n : void 0;
		}
		function isTwinOf(e, t, n) {
			let r = (0, a.Tf)(e.metadata);
			if (r === void 0 || r !== (0, a.Tf)(t.metadata) || !isBlank(e)) return !1;
			return (e.name === t.name || e.name === n) && isSoonAfter(e.id, t.id);
		}
		function isBlank({ metadata: e }) {
			return (0, a.KV)(e) === void 0 && !(0, a.Xk)(e);
		}
		function isSoonAfter(e, t) {
			let [n, i] = [e, t].map((e) => (0, r.CT)(e, Infinity));
			return n !== void 0 && i !== void 0 && Math.abs(n - i) <= 6e5;
		}
		function ambiguityOf({ app: e, untold: t }, { noun: n }) {
			let [r] = t;
			if (r === void 0) return;
			let pin = (e) => (0, a.hR)(r.metadata) === void 0 ? `, or write \`id: ${e}\` here to say which one is meant` : "";
			if (e === void 0 && t.length === 1) {
				let e = isBlank(r) ? "nothing shows that they were written for it" : "nothing that they record exists in it";
				return `The ${n} ${r.id} has the marks of this one, but ${e}: they may have been copied from another ${n}. Remove the \`provision_\` entries from its metadata, or delete it${pin(r.id)}.`;
			}
			let i = [...e === void 0 ? [] : [e], ...t];
			return `Ambiguous: ${i.length} ${n}s have the marks of this one: ${i.map(({ id: e }) => e).join(", ")}. Delete those that are not needed, or remove the \`provision_\` entries from their metadata${pin((e ?? r).id)}.`;
		}
		function leftAlone({ id: e }, { noun: t }) {
			return `The ${t} ${e} has the marks of this one too. It is left alone; remove the \`provision_\` entries from its metadata.`;
		}
		function copyWarning(e, t) {
			return {
				address: (0, o.c)(t, (0, a.QO)(e.metadata) ?? e.id),
				message: `${copyText(e, t)} It is left alone; remove the \`provision_\` entries from its metadata.`
			};
		}
		function copyText({ id: e, metadata: t }, { noun: n }) {
			return `The ${n} ${e} has marks that were copied from the ${n} ${(0, a.KV)(t)}.`;
		}
		function twinAddress({ id: e, metadata: t }, n) {
			return `${(0, o.c)(n, (0, a.QO)(t) ?? "")}.${e}`;
		}
		function twinText(e, { noun: t }) {
			return `a duplicate ${t}, created for the same key as ${e}`;
		}
		function ownerText({ metadata: e }) {
			return JSON.stringify((0, a.bf)(e) ?? "");
		}
	}),
	4974: ((e, t, n) => {
		n.d(t, {
			f: () => withinOf,
			k: () => ObservedPeers
		});
		var r = n(1339);
		var i = n(7232);
		var a = n(9610);
		var o = n(5628);
		class ObservedPeers {
			#e;
			#t;
			#n = new Map();
			constructor(e, t) {
				this.#e = e;
				this.#t = t;
			}
			pairsOf(e) {
				let t = this.#n.get(e);
				if (t !== void 0) return t;
				let n = pair(e, this.#e, this.all(e));
				this.#n.set(e, n);
				return n;
			}
			find(e, t) {
				return this.pairsOf(e).byKey.get(t)?.actual;
			}
			all(e) {
				return this.#t.get(e) ?? [];
			}
			findFormer(e, t) {
				let { declared: n, keyOf: r, retiring: i } = this.pairsOf(e);
				if (n.has(t)) return;
				return this.all(e).find(({ id: e }) => r.get(e) === t && !i.has(e));
			}
			keys(e) {
				return [...this.pairsOf(e).byKey.keys()];
			}
			isRecorded(e, t) {
				return this.pairsOf(e).keyOf.has(t);
			}
			isMissing(e, t) {
				let n = (0, i.eI)(e, this.#e.desired).find((e) => e.key === t);
				return n !== void 0 && e.isExternal?.(n) === !0 && this.find(e, t) === void 0;
			}
		}
		function withinOf(e, t, { desired: n, actual: r }, { peers: o, together: s, everything: c }) {
			let l = (0, i.eI)(e, n);
			let u = (0, a.Q6)(r);
			let d = (0, a.Ph)(u, e.kind);
			return {
				appId: t,
				declared: l,
				keys: [...new Set([...l.map(({ key: e }) => e), ...d.keys()])],
				recorded: d,
				apis: (0, a.mi)(u),
				everything: c,
				peers: o,
				together: s
			};
		}
		function pair(e, t, n) {
			let s = (0, a.Q6)(t.actual);
			let c = (0, a.Ph)(s, e.kind);
			let l = new Map([...c].map(([e, t]) => [t, e]));
			let u = new Set();
			for (let [t, n] of (0, o.Pj)(e, s)) for (let e of n) {
				l.set(e, t);
				u.add(e);
			}
			let d = n.filter((t) => (0, r.Oz)(e, t));
			let f = new Map(d.map((e) => [e.id, e]));
			let p = new Map();
			let m = new Set();
			let h = new Map();
			let g = (0, i.eI)(e, t.desired);
			let own = (t) => (0, o.k_)(e, t) || e.isExternal?.(t) ? void 0 : f.get(c.get(t.key) ?? "");
			let claim = (e, t) => {
				p.set(e, {
					actual: t,
					recorded: l.has(t.id)
				});
				m.add(t.id);
			};
			let take = (t, r) => {
				if (p.has(t.key)) return;
				let i = n.filter((n) => !m.has(n.id) && r(n) && e.isSame(t, n));
				let a = e.matching?.closest?.(t, i);
				if (a !== void 0 && a.length > 1) {
					h.set(t.key, a);
					return;
				}
				let o = e.choose(a ?? i);
				o !== void 0 && claim(t.key, o);
			};
			let _ = new Set();
			for (let t of g) {
				let n = own(t);
				if (n === void 0 || m.has(n.id)) continue;
				e.matching?.keepsItsOwn?.(t, n) || e.isSame(t, n) ? claim(t.key, n) : _.add(n.id);
			}
			for (let e of g) take(e, ({ id: t }) => _.has(t) || own(e) === void 0);
			for (let t of g) {
				let n = own(t);
				!p.has(t.key) && n !== void 0 && !m.has(n.id) && claim(t.key, n);
				take(t, () => !0);
				let r = f.get(c.get(t.key) ?? "");
				p.has(t.key) || r === void 0 || m.has(r.id) || e.isExternal?.(t) || claim(t.key, r);
			}
			let { carriesMarks: v } = t.subject;
			for (let t of g) {
				let r = p.get(t.key);
				for (let i of (0, o.g0)(n, {
					kind: e,
					desired: t,
					carriesMarks: v
				}, r, l)) {
					l.set(i, t.key);
					i !== r?.actual.id && u.add(i);
				}
			}
			return {
				byKey: p,
				claimed: m,
				alike: h,
				declared: new Set(g.map(({ key: e }) => e)),
				keyOf: l,
				retiring: u
			};
		}
	}),
	5915: ((e, t, n) => {
		n.d(t, {
			D8: () => stillSet,
			LR: () => newAppFields,
			SK: () => appDifferences,
			Xn: () => impossibleSettings
		});
		var r = n(5153);
		var i = n(3871);
		var a = n(9610);
		let o = new Set(["multiConvoEnabled"]);
		let s = new Set(["maskCreditCardNumbers", "appLocalizationEnabled"]);
		function newAppFields(e) {
			return [{
				path: "name",
				after: e.name
			}, ...declared(e).filter(({ value: e }) => e !== null).map(({ path: e, value: t, irreversible: n }) => ({
				path: e,
				after: t,
				...n
			}))];
		}
		function appDifferences(e, t) {
			let n = e.name === t.name ? [] : [{
				path: "name",
				before: t.name,
				after: e.name
			}];
			for (let { path: r, value: i, irreversible: o, has: s } of declared(e)) {
				let e = s(t);
				if (i === null) {
					if (isUnset(e) || (0, a.SQ)(t.metadata, r, e)) continue;
					n.push({
						path: r,
						before: e
					});
				} else isSameSetting(e ?? initial(r, i), i) || n.push({
					path: r,
					...e === void 0 ? {} : { before: e },
					after: i,
					...o
				});
			}
			return n;
		}
		function initial(e, t) {
			let [n, r = ""] = e.split(".");
			return n === "settings" && typeof t == "boolean" ? s.has(r) : void 0;
		}
		function stillSet(e, t) {
			return declared(e).flatMap(({ path: e, value: n, has: r }) => {
				let i = r(t);
				return n === null && !isUnset(i) ? [{
					path: e,
					value: i
				}] : [];
			});
		}
		function impossibleSettings(e, t) {
			return [...o].filter((n) => (0, i.e)(e.settings, n) === !1 && (0, i.e)(t.settings, n) === !0);
		}
		function isSameSetting(e, t) {
			if (isScalar(e) && isScalar(t)) return String(e) === String(t);
			return (0, r.$)(e) === (0, r.$)(t);
		}
		function declared({ settings: e, metadata: t }) {
			return [...Object.entries(e).map(([e, t]) => ({
				path: `settings.${e}`,
				value: t,
				irreversible: o.has(e) && t === !0 ? { irreversible: !0 } : {},
				has: (t) => (0, i.e)(t.settings, e)
			})), ...Object.entries(t).map(([e, t]) => ({
				path: `metadata.${e}`,
				value: t,
				irreversible: {},
				has: (t) => (0, i.e)(t.metadata, e)
			}))];
		}
		function isUnset(e) {
			return e == null;
		}
		function isScalar(e) {
			return typeof e == "string" || typeof e == "number" || typeof e == "boolean";
		}
	}),
	8992: ((e, t, n) => {
		n.d(t, {
			Y: () => deletionOf,
			U: () => diff
		});
		var r = n(2202);
		var i = n(9610);
		var a = n(536);
		var o = n(9396);
		var s = n(7232);
		let c = "use an account key (`act_…`) or a service account key (`svc_…`)";
		function checkAbilities({ subject: e, desired: t, address: n, actual: r }, i, { abilities: a, prune: o }, { problems: l }) {
			if (a.wholeAccount) return;
			if (r === void 0 && t.id === void 0) {
				let e = a.changesApps ? ` give the key as a line of \`app-keys\` (\`${t.key}=<key id>:<key secret>\`),` : "";
				l.push({
					address: n,
					message: `The run's app key (\`app_…\`) sees only its own app and cannot create apps. Pin that app with \`id\`,${e} or ${c}.`
				});
			}
			let u = a.ownKey ? "app's own" : "run's app";
			let d = a.ownKey ? `create them in Admin Center, and hand on a token of this key with \`publish: [{ secret: NAME, from: ${n}.own.jwt }]\`` : c;
			for (let r of e.children.filter(({ access: e }) => e?.accountKeysOnly)) for (let { key: e } of (0, s.eI)(r, t)) l.push({
				address: (0, s.$A)(r, n, e),
				message: `The ${u} key (\`app_…\`) can neither list nor create ${(0, s.a2)(r)}s. Remove \`${r.section}\` from the manifest, or ${d}.`
			});
			a.changesApps || checkWithoutMarks(n, i, o, l);
		}
		function checkWithoutMarks(e, t, n, r) {
			if (t?.action === "update") {
				let n = t.fields.map(({ path: e }) => e).join(", ");
				r.push({
					address: e,
					message: `Cannot change ${n}: on v1.1 an app key (\`app_…\`) cannot change the app itself. Remove this from the manifest, use \`api: v2\`, or ${c}.`
				});
			}
			n === "owned" && r.push({
				address: e,
				message: `\`prune: owned\` requires ownership marks, and on v1.1 an app key (\`app_…\`) cannot write them. Use \`prune: none\`, \`api: v2\`, or ${c.replace("use ", "")}.`
			});
		}
		var l = n(5915);
		var u = n(1339);
		var d = n(269);
		var f = n(4838);
		var p = n(4974);
		var m = n(5628);
		var h = n(7992);
		var g = n(302);
		function situationOf(e, { kind: t, app: n, peers: r, earlier: i, options: a }) {
			let o = r.pairsOf(t);
			let s = o.alike.get(e.key);
			if (s !== void 0) return {
				is: "ambiguous",
				alike: s
			};
			let c = (0, g.cQ)(t, e, i)?.change?.action === "replace" ? void 0 : o.byKey.get(e.key);
			let l = (0, d.hN)(t, e).find((e) => (0, g.lT)(e, i));
			if (c === void 0 && l !== void 0) return {
				is: "blocked",
				by: l
			};
			if (c === void 0 && t.declaresEmpty?.(e)) return { is: "empty" };
			if (t.isExternal?.(e)) return c === void 0 ? { is: "missing" } : {
				is: "external",
				actual: c.actual
			};
			let f = (n.children.get(t) ?? []).find((n) => (0, u.bn)(t, e, n, o.keyOf.get(n.id)) && !mayGo(n, {
				kind: t,
				peers: r,
				options: a
			}));
			if (c !== void 0) return {
				is: "matched",
				...c,
				other: f
			};
			return f === void 0 ? { is: "absent" } : {
				is: "in the way",
				other: f
			};
		}
		function undeclaredIn({ kind: e, peers: t }) {
			let { claimed: n } = t.pairsOf(e);
			return t.all(e).filter(({ id: e }) => !n.has(e)).sort(s.$H);
		}
		function undeclaredSituationOf(e, t) {
			let { kind: n, app: r, peers: i, earlier: a, options: o } = t;
			if ((0, g.p2)(a).includes((0, d.Kd)(n, e) ?? "")) return { is: "contained" };
			if (n.signs?.isTemporary(e)) return { is: "left over" };
			let s = forerunnerOf(e, t);
			if (s !== void 0) return s;
			if (!mayGo(e, t)) return { is: "undeclared" };
			let c = n.references?.keptFor?.(e, r.desired, i);
			if (c !== void 0) return {
				is: "kept",
				reason: c
			};
			return { is: e.id === o.signingKeyId ? "signing" : "pruned" };
		}
		function mayGo(e, { kind: t, peers: n, options: { prune: r } }) {
			if (r === "none" || (0, u.Hh)(t, e)) return !1;
			return n.isRecorded(t, e.id) || r === "all" && t.onlyOurs !== !0;
		}
		function forerunnerOf(e, { kind: t, app: n, peers: r }) {
			let { keyOf: i, byKey: a } = r.pairsOf(t);
			let o = i.get(e.id);
			let c = (0, s.eI)(t, n.desired).find((e) => e.key === o);
			let l = a.get(o ?? "")?.actual;
			if (c === void 0 || l === void 0 || !(0, m.k_)(t, c)) return;
			let [u] = r.all(t).filter(({ id: t }) => t > e.id && (i.get(t) === o || t === l.id)).sort(s.$H);
			return {
				is: "forerunner",
				of: c,
				follower: u !== void 0 && i.has(u.id) ? u : void 0
			};
		}
		function whyOf(e) {
			let t = e.map(({ path: e }) => e);
			if (t.length === 1) return `${t[0]} differs`;
			return `${t.slice(0, -1).join(", ")} and ${t.at(-1)} differ`;
		}
		function childrenSteps(e, t, n) {
			let r = new p.k(e, e.children);
			let i = [];
			for (let a of e.subject.children) {
				let o = {
					kind: a,
					app: e,
					peers: r,
					earlier: [...i],
					options: t
				};
				for (let t of (0, s.eI)(a, e.desired)) i.push(declaredStep(t, o, n));
				for (let e of undeclaredIn(o)) i.push(...undeclaredStep(e, o, n));
			}
			let a = (0, g.XC)(i.map((e) => (0, g.Ot)(e, i)), r);
			for (let t of new Set(a.map((e) => e.kind))) {
				let i = a.filter((e) => e.kind === t);
				(0, h.ab)(t, e, r.all(t), i, n);
				n.renames.push(...renamesAmong(i, {
					kind: t,
					app: e,
					peers: r
				}));
			}
			return a;
		}
		function renamesAmong(e, { kind: t, app: n, peers: r }) {
			let { keyOf: i, declared: a, retiring: o } = r.pairsOf(t);
			let c = undeclaredIn({
				kind: t,
				peers: r
			}).flatMap((e) => {
				let n = i.get(e.id);
				return n !== void 0 && !a.has(n) && !o.has(e.id) && (0, u.Oz)(t, e) ? [{
					actual: e,
					key: n
				}] : [];
			});
			if (c.length === 0) return [];
			let l = (0, s.Nd)(t);
			let f = e.flatMap(({ address: e, desired: i, change: a }) => {
				if (a?.action !== "create" || i === void 0) return [];
				let o = c.flatMap(({ actual: e, key: a }) => {
					if ((0, d.F8)(t, i.key) !== (0, d.vK)(t, e)) return [];
					let [o, ...c] = t.differences(i, e, r);
					if (o?.path !== l || typeof o.before != "string" || c.length > 0) return [];
					let u = `${l}: ${yamlText(o.before)}`;
					return [{
						address: (0, s.$A)(t, n.address, a),
						id: e.id,
						keptBy: u
					}];
				});
				if (o.length === 0) return [];
				return {
					address: e,
					noun: (0, s.a2)(t),
					sameness: "differs in nothing but its name",
					former: o
				};
			});
			return f.filter(({ former: e }) => {
				let isOneOf = ({ id: t }) => e.some((e) => e.id === t);
				return e.length <= f.filter((e) => e.former.some(isOneOf)).length;
			});
		}
		function yamlText(e) {
			return /^[a-z][\w-]*$/i.test(e) && !/^(?:true|false|null)$/i.test(e) ? e : JSON.stringify(e.replaceAll("$", "$$$$"));
		}
		function declaredStep(e, t, n) {
			let { kind: r, app: a } = t;
			let { key: o } = e;
			let c = (0, s.$A)(r, a.address, o);
			let l = {
				kind: r,
				address: c,
				key: o
			};
			let u = situationOf(e, t);
			switch (u.is) {
				case "ambiguous":
					n.problems.push({
						address: c,
						message: ambiguityText(r, u.alike)
					});
					return l;
				case "blocked": {
					let e = `Not created: it requires ${(0, s.$A)(u.by.kind, a.address, u.by.key)}, which is not created.`;
					n.warnings.push({
						address: c,
						message: e
					});
					return l;
				}
				case "empty": return l;
				case "missing":
					n.warnings.push({
						address: c,
						message: "Not found. `external: true` means it must be created outside this tool.",
						status: "missing"
					});
					return l;
				case "external":
					warnOfHealthProblem(r, c, u.actual, n);
					return {
						...l,
						desired: e,
						actual: u.actual
					};
				case "in the way":
					noteBlockers(c, e, void 0, t, n);
					warnOfOther(c, u.other, !1, t, n);
					return l;
				case "absent": {
					noteBlockers(c, e, void 0, t, n);
					let i = `the ${a.subject.noun} has no such ${(0, s.a2)(r)}`;
					let o = {
						address: c,
						kind: r.kind,
						action: "create",
						fields: r.fields(e),
						why: i
					};
					return {
						...l,
						desired: e,
						change: o
					};
				}
				case "matched": {
					let { actual: s, other: d } = u;
					noteBlockers(c, e, s, t, n);
					warnOfHealthProblem(r, c, s, n);
					d !== void 0 && warnOfOther(c, d, !0, t, n);
					let p = (0, i.Ph)((0, i.Q6)(a.actual), r.kind);
					let m = (0, f.yV)(r, e, s, {
						print: a.fingerprints?.get(o),
						recorded: p
					});
					let h = matchedChange(c, e, u, {
						...t,
						fresh: m
					}, n);
					(h?.action === "update" && !r.isSame(e, s) || h?.action === "replace") && checkRoom(c, e, s, t, n);
					return {
						...l,
						desired: e,
						actual: s,
						change: h,
						fresh: m
					};
				}
			}
		}
		function undeclaredStep(e, t, n) {
			let { kind: r, app: i, peers: a, options: o } = t;
			let c = (0, s.$A)(r, i.address, (0, d.zI)(r, e) ?? e.id);
			let { keyOf: l, declared: u, retiring: f } = a.pairsOf(r);
			let p = l.get(e.id);
			let h = p !== void 0 && !u.has(p) && !f.has(e.id) ? (0, s.$A)(r, i.address, p) : c;
			let g = undeclaredSituationOf(e, t);
			let _ = r.label(e);
			switch (g.is) {
				case "contained": return [];
				case "left over": return [{
					kind: r,
					address: c,
					actual: e,
					leftOver: !0
				}];
				case "forerunner": {
					let { of: t, follower: n } = g;
					let a = `${(0, s.$A)(r, i.address, t.key)}.${e.id}`;
					let c = n !== void 0 && e.id !== o.signingKeyId ? (0, m.mz)(r, a, t, {
						old: e,
						follower: n
					}, o.now) : void 0;
					let l = c && {
						...c,
						label: _
					};
					return [{
						kind: r,
						address: a,
						actual: e,
						retiring: t.key,
						change: l
					}];
				}
				case "pruned": {
					let t = p === void 0 ? "not in the manifest (prune: all)" : "no longer in the manifest";
					return [{
						kind: r,
						address: h,
						key: p,
						actual: e,
						change: {
							address: h,
							kind: r.kind,
							action: "delete",
							id: e.id,
							label: _,
							fields: [],
							why: t
						}
					}];
				}
				case "kept": {
					let { stops: e, message: t } = g.reason;
					(e ? n.problems : n.warnings).push({
						address: h,
						message: t
					});
					break;
				}
				case "signing": n.warnings.push({
					address: h,
					message: "Skipped: this run authenticates with this key."
				});
			}
			let { id: v } = e;
			let y = g.is === "undeclared" && mayGo(e, {
				...t,
				options: {
					...o,
					prune: "owned"
				}
			});
			n.unmanaged.push({
				kind: r.kind,
				app: i.address,
				id: v,
				label: _,
				...y && { owned: y }
			});
			return [];
		}
		function noteBlockers(e, t, n, { kind: r, peers: i }, { problems: a }) {
			let o = r.references?.blockers?.(t, n, i) ?? [];
			a.push(...o.map((t) => ({
				address: e,
				message: t
			})));
		}
		function warnOfOther(e, t, n, { kind: r, peers: i }, { warnings: a }) {
			let o = `\`prune: ${i.isRecorded(r, t.id) ? "owned" : "all"}\``;
			a.push({
				address: e,
				message: (0, u.MM)(r, t, {
					isThereToo: n,
					prune: o
				}),
				status: "blocked"
			});
		}
		function warnOfHealthProblem(e, t, n, r) {
			let i = e.healthProblem?.(n);
			i !== void 0 && r.warnings.push({
				address: t,
				...i
			});
		}
		function matchedChange(e, t, { actual: n, recorded: r }, { kind: i, peers: a, options: o, fresh: c }, { problems: l }) {
			let { id: u } = n;
			let d = i.differences(t, n, a, c);
			let f = {
				address: e,
				kind: i.kind,
				id: u,
				fields: d
			};
			let p = i.fixedIn?.(t, d) ?? [];
			if (p.length > 0) {
				let t = `${e}.${p[0]}`;
				let a = `the vendor cannot change ${p.join(" and ")} of a ${(0, s.a2)(i)}`;
				if (!r) {
					let e = `Cannot replace: ${a}, and ${u} looks like this one but was not created from this manifest. Delete it in the account, or give this one another ${(0, s.Nd)(i)}.`;
					l.push({
						address: t,
						message: e
					});
				} else if (!o.allowReplace) {
					let e = `Cannot change: ${a}. With \`allow-replace: true\` the ${(0, s.a2)(i)} ${u} is deleted and recreated: it gets a new id, and references to the old one break.`;
					l.push({
						address: t,
						message: e
					});
				}
				let c = i.label(n);
				return {
					...f,
					action: "replace",
					label: c,
					why: `${a}: it is deleted and recreated, with a new id`
				};
			}
			let h = d.length === 0 ? (0, m.Z_)(i, e, t, n, o.now) : void 0;
			if (!r && o.abilities.changesApps) {
				let e = `${i.sameness} is the same`;
				return h === void 0 ? {
					...f,
					action: "adopt",
					why: e
				} : {
					...h,
					why: `${e}, and it is ${h.why}`
				};
			}
			return d.length === 0 ? h : {
				...f,
				action: "update",
				why: whyOf(d)
			};
		}
		function checkRoom(e, t, { id: n }, r, i) {
			let { kind: a } = r;
			let o = undeclaredIn(r).find((e) => a.isSame(t, e) && !mayGo(e, r));
			if (o === void 0) return;
			i.problems.push({
				address: e,
				message: `Cannot change ${n}: ${a.sameness} is the same as for the ${(0, s.a2)(a)} ${o.id}, which is not in the manifest. Delete one of the two in the account, or use \`prune: all\`, which deletes what is not in the manifest.`
			});
		}
		function ambiguityText(e, t) {
			let n = t.map(({ id: e }) => e).sort();
			return `Ambiguous: ${n.length} existing ${e.section} match: ${n.join(", ")}. Make the ${(0, s.Nd)(e)} of the right one and the one in the manifest equal, or delete the others in the account.`;
		}
		var _ = n(9014);
		function diff(e, t) {
			let n = {
				unmanaged: [],
				warnings: [...e.warnings],
				problems: [...e.problems],
				renames: [...e.renames]
			};
			let r = e.apps.map((e) => appStep(e, t, n));
			let i = e.undeclaredApps.flatMap((r) => strayStep(e, r, t, n));
			for (let { address: r, message: i } of e.doubts) (t.prune === "none" ? n.warnings : n.problems).push({
				address: r,
				message: i
			});
			let a = {
				apps: r,
				undeclaredApps: i,
				...n
			};
			return t.scope === void 0 ? a : (0, _.TJ)(a, t.scope);
		}
		function appStep(e, t, n) {
			let i = {
				...t,
				abilities: (0, r.K)(t.abilities, e.desired.key)
			};
			let a = childrenSteps(e, i, n);
			let o = appChange(e, i, n);
			i.abilities.changesApps && (0, h.hZ)(e, i, n);
			(0, h.aS)(e, a, i, n);
			checkAbilities(e, o, i, n);
			return {
				observed: e,
				change: o,
				children: a
			};
		}
		function appChange(e, { abilities: t, expiry: n }, r) {
			let { desired: a, actual: o, address: s, subject: c } = e;
			let { kind: u, noun: d } = c;
			if (o === void 0) {
				let e = `the account has no such ${d}`;
				return {
					address: s,
					kind: u,
					action: "create",
					fields: (0, l.LR)(a),
					why: e
				};
			}
			for (let e of (0, l.Xn)(a, o)) r.problems.push({
				address: `${s}.settings.${e}`,
				message: `\`${e}\` cannot be turned off: the vendor does not allow it once it is on. Write \`true\`, or remove it.`
			});
			let f = (0, l.SK)(a, o);
			let { id: p } = o;
			if (!e.owned && t.changesApps) return {
				address: s,
				kind: u,
				action: "adopt",
				id: p,
				fields: f,
				why: whyAdopted(e, o)
			};
			if (f.length > 0) return {
				address: s,
				kind: u,
				action: "update",
				id: p,
				fields: f,
				why: whyOf(f)
			};
			if (n === void 0 || !(0, i.MT)(o.metadata, n)) return;
			return {
				address: s,
				kind: u,
				action: "renew",
				id: p,
				fields: f,
				why: n.ttl === "never" ? "it no longer expires" : "less than half of its time is left"
			};
		}
		function whyAdopted({ foundBy: e, subject: { noun: t } }, n) {
			if (e === "id") return "pinned by its id";
			return e === "marks" ? `it has the marks of the previous owner ${(0, a.dP)(n)}` : `${aNoun(t)} of this name has no marks`;
		}
		function strayStep({ subject: e, twins: t, contents: n }, r, { prune: s }, c) {
			let { kind: l, noun: u } = e;
			let { id: d, name: f, metadata: p } = r;
			let m = t.get(d);
			let h = m !== void 0;
			let g = h ? (0, a.zF)(r, e) : (0, o.c)(e, (0, i.QO)(p) ?? d);
			let _ = h ? (0, a.s3)(m, e) : "no longer in the manifest";
			let v = (0, i.bz)(p);
			if (s !== "none" && !v) return [{
				actual: r,
				change: deletionOf(r, {
					address: g,
					kind: l,
					why: _,
					inside: n?.get(d)
				})
			}];
			if (h) {
				let e = v ? "It has `protect: true` and is not deleted; delete it in the account if it is not used." : "It is left alone; `prune: owned` deletes it.";
				c.warnings.push({
					address: g,
					message: `The ${u} ${d} is ${_}. ${e}`
				});
			} else if (s !== "none") {
				let e = `Cannot delete: the ${u} ${d} is no longer in the manifest but was declared with \`protect: true\`. Add it again, apply once with \`protect: false\`, then remove it.`;
				c.problems.push({
					address: g,
					message: e
				});
				return [];
			}
			c.unmanaged.push({
				kind: l,
				id: d,
				label: f,
				...!v && { owned: !0 }
			});
			return [];
		}
		function deletionOf({ id: e, name: t }, n) {
			let { inside: r, why: i, ...a } = n;
			let o = r && { contents: r };
			return {
				...a,
				action: "delete",
				id: e,
				label: t,
				...o,
				fields: [],
				why: i
			};
		}
		function aNoun(e) {
			return `${/^[aeiou]/.test(e) ? "an" : "a"} ${e}`;
		}
	}),
	2243: ((e, t, n) => {
		n.d(t, { a: () => guard });
		var r = n(9984);
		function guard(e, t, n, i = "add what is missing to the manifest") {
			let a = [...t, ...tooManyDeletes(e, n, i)];
			if (a.length > 0) throw new r.Me(a);
		}
		function tooManyDeletes(e, t, n) {
			let r = e.filter(({ action: e }) => e === "delete");
			let [i] = r;
			if (i === void 0 || r.length <= t) return [];
			return [{
				address: i.address,
				message: `Plan deletes ${r.length} ${r.length === 1 ? "resource" : "resources"}; \`max-deletes\` is ${t}. First: ${i.address}. If this is intended, set \`max-deletes: ${r.length}\`; otherwise ${n}.`
			}];
		}
	}),
	7992: ((e, t, n) => {
		n.d(t, {
			QE: () => metadataAfter,
			aS: () => checkRoomToSign,
			ab: () => checkLimit,
			hZ: () => checkMetadataSize
		});
		var r = n(7232);
		var i = n(9610);
		var a = n(269);
		var o = n(5628);
		var s = n(5915);
		function checkLimit(e, t, n, i, s) {
			let { limit: c } = e;
			if (c === void 0) return;
			for (let l of new Set(i.map(({ key: t }) => (0, a.F8)(e, t)))) {
				let u = i.filter(({ key: t }) => (0, a.F8)(e, t) === l);
				let d = n.filter((t) => (0, a.vK)(e, t) === l).length;
				let count = (e) => u.filter(({ change: t }) => t?.action === e).length;
				let f = count("create") + count("rotate");
				let p = u.filter((e) => e.late).length;
				let m = d + f - count("delete") - count("retire") + p;
				if (m <= c || f === 0) {
					let t = d - u.filter(isPassing).length;
					s.warnings.push(...(0, o.Ic)(e, u, t, c));
					continue;
				}
				let h = `${t.address}.${e.section}`;
				let [g, _] = l === "" ? [h, `the ${t.subject.noun}`] : [`${h}.${l}`, `${h}.${l}`];
				let v = `Too many: ${_} would have ${m} ${(0, r.a2)(e)}s; the vendor allows ${c}. Delete some that are not needed in the account, or declare fewer.`;
				s.problems.push({
					address: g,
					message: v
				});
			}
		}
		function isPassing({ actual: e, desired: t, change: n, retiring: r, leftOver: i }) {
			return e !== void 0 && (t !== void 0 || r !== void 0 || i === !0 || n?.action === "delete");
		}
		function checkRoomToSign({ children: e, address: t, subject: n }, i, { abilities: a }, o) {
			let s = n.children.find(({ signs: e }) => e !== void 0);
			let c = i.find(({ kind: e, actual: t, change: n }) => e.access?.changedByAppKey && t && n?.fields.length);
			let l = i.some(({ kind: e, desired: t }) => e === s && t !== void 0);
			if (!a.needsAppSigner || s === void 0 || c === void 0 || l) return;
			let u = i.filter(({ kind: e, change: t, leftOver: n }) => e === s && (t?.action === "delete" || n));
			if ((e.get(s) ?? []).length - u.length < (s.limit ?? Infinity)) return;
			o.problems.push({
				address: c.address,
				message: `Changing it requires an app key. The manifest declares none, and the app already has ${s.limit} ${(0, r.a2)(s)}s, the most allowed. Declare one of them under ${t}.${s.section}, or delete one that is not needed.`
			});
		}
		let c = "app_000000000000000000000000";
		function metadataAfter({ subject: e, desired: t, actual: n, fingerprints: a }, s) {
			let l = e.children.flatMap((e) => (0, r.eI)(e, t).filter((t) => e.isExternal?.(t) !== !0 && e.declaresEmpty?.(t) !== !0).map(({ key: t }) => {
				let n = a?.get(t)?.kept;
				return (0, i.tu)(e, t, {
					id: c,
					print: n,
					api: "v1.1"
				});
			}));
			let u = e.children.flatMap((e) => {
				let a = (0, o.Pj)(e, (0, i.Q6)(n));
				return (0, r.eI)(e, t).filter((t) => (0, o.k_)(e, t)).map(({ key: t }) => (0, o.YN)(e, t, [...a.get(t) ?? [], c]));
			});
			let d = s.instance === void 0 ? {} : (0, i.UD)({}, {
				ttl: 0,
				now: 0
			});
			let f = Object.entries(t.metadata).map(([e, t]) => [e, t ?? void 0]);
			return (0, i.bA)(n?.metadata ?? {}, {
				...Object.fromEntries(f),
				...(0, i.UO)(s, t, n?.metadata),
				...n === void 0 ? (0, i.lW)("00000000-0000-0000-0000-000000000000") : {},
				...e.carriesMarks ? (0, i.GX)(n?.id ?? "000000000000000000000000") : {},
				...d,
				...Object.assign({}, ...l, ...u),
				...perhapsKept(t, n)
			});
		}
		function perhapsKept(e, t) {
			let n = t === void 0 ? Object.entries(e.settings).filter(([, e]) => e === null).map(([e]) => ({
				path: `settings.${e}`,
				value: !1
			})) : (0, s.D8)(e, t);
			return Object.fromEntries(n.map(({ path: e, value: t }) => [(0, i.xZ)(e), (0, i.as)(t)]));
		}
		function checkMetadataSize(e, { ownership: t }, n) {
			let { address: r } = e;
			let a = (0, i.fL)(metadataAfter(e, t));
			if (a <= i.kF) return;
			n.problems.push({
				address: `${r}.metadata`,
				message: `Metadata and ownership marks take ${a} bytes; the vendor allows ${i.kF}. Declare less metadata or fewer resources.`
			});
		}
	}),
	9415: ((e, t, n) => {
		n.d(t, {
			CQ: () => o,
			F2: () => unchangedIn,
			XC: () => planOf,
			fs: () => changesOf,
			ol: () => digestOf
		});
		var r = n(7598);
		var i = n(5153);
		var a = n(8059);
		function planOf(e, t) {
			let { ownership: n, publishing: r, concealment: i } = t;
			let o = [...changesOf(e), ...r?.changes ?? []].map((0, a.c_)(i));
			return {
				formatVersion: 1,
				api: t.api,
				owner: n.owner,
				instance: n.instance ?? null,
				digest: digestOf(o),
				summary: {
					...countsOf(o),
					unchanged: unchangedIn(e).length + (r?.unchanged.length ?? 0)
				},
				changes: o,
				unmanaged: e.unmanaged.map((0, a.i3)(i)),
				warnings: [...t.warnings, ...e.warnings].map((0, a.F0)(i)).map(({ address: e, message: t, status: n }) => ({
					address: e,
					message: t,
					...n === void 0 ? {} : { status: n }
				}))
			};
		}
		let o = "(known after apply)";
		function changesOf({ apps: e, undeclaredApps: t }) {
			return [...e.flatMap(({ change: e, children: t }) => [e, ...t.map((e) => e.change)]), ...t.map(({ change: e }) => e)].filter((e) => e !== void 0);
		}
		function digestOf(e) {
			let t = e.filter(({ action: e }) => e !== "renew").map(({ address: e, action: t, fields: n }) => ({
				address: e,
				action: t,
				fields: n.toSorted((e, t) => e.path < t.path ? -1 : 1)
			})).map(i.$).sort();
			return `sha256:${(0, r.createHash)("sha256").update(t.join("\n")).digest("hex")}`;
		}
		function countsOf(e) {
			let count = (t) => e.filter(({ action: e }) => e === t).length;
			return {
				create: count("create"),
				update: count("update"),
				...count("replace") === 0 ? {} : { replace: count("replace") },
				delete: count("delete"),
				adopt: count("adopt"),
				rotate: count("rotate"),
				publish: count("publish")
			};
		}
		function unchangedIn({ apps: e }) {
			return e.flatMap(({ observed: { address: e, subject: t }, change: n, children: r }) => [...n === void 0 ? [{
				address: e,
				kind: t.kind
			}] : [], ...r.flatMap((e) => e.change === void 0 ? [{
				address: e.address,
				kind: e.kind.kind
			}] : [])]);
		}
	}),
	3882: ((e, t, n) => {
		n.d(t, { b: () => withPolicies });
		var r = n(9415);
		function decideRenames(e, t) {
			let { renames: n = [] } = e;
			if (n.length === 0) return e;
			let i = (0, r.fs)(e);
			let a = new Set(i.filter(({ action: e }) => e === "create").map(({ address: e }) => e));
			let o = new Set(i.filter(({ action: e }) => e === "delete").map(({ id: e }) => e));
			let lost = ({ former: e }) => e.filter(({ id: e }) => o.has(e));
			let s = n.filter((e) => a.has(e.address) || lost(e).length > 0);
			let c = withReasons(e, s);
			if (t.mayReplace) return c;
			let isLost = (e) => lost(e).length > 0;
			return {
				...c,
				problems: [...c.problems, ...s.filter(isLost).map((e) => refusal(e, lost(e), t))],
				warnings: [...c.warnings, ...s.filter((e) => !isLost(e)).map((e) => notice(e, t))]
			};
		}
		function refusal(e, t, n) {
			let { address: r, contents: i } = e;
			let a = i === void 0 ? "" : ` with ${i}`;
			let [o, s] = t.length === 1 ? ["it", "it"] : ["they", "them"];
			return {
				address: r,
				code: "renamed",
				message: `${likeness(e)} As it is, ${o} would be deleted${a}, and a new one created. ${keeping(e, n)} To delete ${s}, set \`allow-replace: true\`, or apply once with both keys in the manifest and then without the old one.`
			};
		}
		function notice(e, t) {
			let { address: n } = e;
			return {
				address: n,
				message: `${likeness(e)} A new one is created beside it. ${keeping(e, t)}`
			};
		}
		function likeness({ noun: e, sameness: t, former: n }) {
			let r = n.slice(0, 3).map(({ id: e }) => e);
			let [i, a] = n.length === 1 ? [`the ${e}`, "is"] : [`each of the ${e}s`, "are"];
			return `Looks like a rename of ${addressesOf(n)}, which ${a} no longer in the manifest: ${i} ${r.join(", ")} ${t}.`;
		}
		function addressesOf(e) {
			return e.slice(0, 3).map(({ address: e }) => e).join(" or ");
		}
		function keeping({ former: e }, { inInstance: t }) {
			let n = e.slice(0, 3).map(({ keptBy: e }) => `\`${e}\``);
			let r = e.some(({ keptBy: e, id: t }) => e === `id: ${t}`);
			if (r && t) return "To keep it, use the old key: an instance takes no `id`.";
			return `To keep it, write ${n.join(" or ")} here${r ? "; after one apply, `id` can go again" : ""}.`;
		}
		function withReasons(e, t) {
			let n = new Map(t.map((e) => [e.address, addressesOf(e.former)]));
			let r = new Map(t.flatMap(({ address: e, former: t }) => t.map(({ id: t }) => [t, e])));
			let told = (e) => {
				let t = e?.action === "create" ? n.get(e.address) : void 0;
				let i = e?.action === "delete" ? r.get(e.id ?? "") : void 0;
				if (e === void 0 || t === void 0 && i === void 0) return e;
				let a = t === void 0 ? `renamed to ${i}` : `renamed from ${t}`;
				return {
					...e,
					why: `${e.why}; perhaps ${a}`
				};
			};
			return {
				...e,
				apps: e.apps.map((e) => ({
					...e,
					change: told(e.change),
					children: e.children.map((e) => ({
						...e,
						change: told(e.change)
					}))
				})),
				undeclaredApps: e.undeclaredApps.map((e) => ({
					...e,
					change: told(e.change)
				}))
			};
		}
		let i = [(e, { renames: t }) => decideRenames(e, t), (e, { toPublish: t = [] }) => keepOldKeys(e, t)];
		function withPolicies(e, t) {
			return i.reduce((e, n) => n(e, t), e);
		}
		function keepOldKeys(e, t) {
			let isHeld = (e) => t.some((t) => e.startsWith(`${t}.`));
			return {
				...e,
				apps: e.apps.map((e) => ({
					...e,
					children: e.children.map((e) => e.change?.action === "retire" && isHeld(e.address) ? {
						...e,
						change: void 0
					} : e)
				}))
			};
		}
	}),
	302: ((e, t, n) => {
		n.d(t, {
			Ot: () => withoutVainLinks,
			PJ: () => isLink,
			XC: () => withLateDeletes,
			cQ: () => containerStep,
			eZ: () => namesOf,
			lT: () => isBlocked,
			p2: () => goingIds
		});
		var r = n(269);
		function containerStep(e, t, n) {
			let i = (0, r.t8)(e, t);
			return i && n.find((e) => e.kind === i.kind && e.key === i.key);
		}
		function isBlocked({ kind: e, key: t }, n) {
			let r = n.find((n) => n.kind === e && n.key === t);
			return r !== void 0 && r.desired === void 0;
		}
		function goingIds(e) {
			return e.flatMap(({ kind: e, actual: t, change: n }) => {
				if (t === void 0 || n?.action !== "delete" && n?.action !== "replace") return [];
				return namesOf(e, t);
			});
		}
		function namesOf({ references: e }, t) {
			let n = e?.alsoKnownAs?.(t);
			return n === void 0 ? [t.id] : [t.id, n];
		}
		function isLink({ links: e }, { path: t }) {
			return e?.fields.includes(t) === !0;
		}
		function withoutVainLinks(e, t) {
			let { kind: n, desired: r, change: i } = e;
			let a = (r && n.links?.to(r)) ?? [];
			if (i === void 0 || !a.some((e) => isBlocked(e, t))) return e;
			let o = i.fields.filter((e) => !isLink(n, e));
			if (o.length === 0 && i.action === "update") return {
				...e,
				change: void 0
			};
			return {
				...e,
				change: {
					...i,
					fields: o
				}
			};
		}
		function withLateDeletes(e, t) {
			let n = [...new Set(e.map(({ kind: e }) => e))];
			let r = new Set(n.flatMap((e) => t.all(e).flatMap((t) => e.references?.refersTo?.(t) ?? [])));
			return e.map((e) => {
				let { kind: t, actual: n, change: i } = e;
				if (n === void 0 || i?.action !== "delete") return e;
				return namesOf(t, n).some((e) => r.has(e)) || t.references?.refersTo !== void 0 ? {
					...e,
					late: !0
				} : e;
			});
		}
	}),
	9014: ((e, t, n) => {
		n.d(t, {
			B5: () => publicationsInScope,
			Od: () => scopeOf,
			TJ: () => limited,
			lJ: () => isStrayInScope,
			uC: () => declaredInScope,
			vz: () => sourceOf
		});
		var r = n(7598);
		var i = n(9984);
		var a = n(1577);
		var o = n(7232);
		var s = n(9610);
		var c = n(269);
		function isInPart(e, { index: t, count: n }) {
			return (0, r.createHash)("sha256").update(e).digest().readUInt32BE(0) % n === t - 1;
		}
		function declaredInScope({ apps: e, serviceAccounts: t, publish: n }, { only: r, part: o, kinds: s }) {
			let c = n.length === 0 ? [] : ["publish", ...n.map(({ address: e }) => e)];
			let l = t.flatMap(serviceAddressesOf);
			let u = [
				...e.flatMap((e) => addressesOf(e, s)),
				...l,
				...c
			];
			for (let e of r) {
				if (u.includes(e)) continue;
				let t = (0, a.k)(e, u);
				throw new i.uv("input-invalid", `Not found in the manifest: ${JSON.stringify(e)}.`, { remedy: t === void 0 ? "Addresses look like apps.support or apps.support.keys.backend." : `Did you mean ${t}?` });
			}
			let d = sourcesFor(n, r);
			let f = [...r, ...d];
			let isNamed = (e) => r.length === 0 || f.some((t) => isWithin(t, e));
			let about = (e, t) => e.filter(({ key: e }) => (o === void 0 || isInPart(e, o)) && isNamed(`${t}.${e}`));
			return {
				apps: about(e, "apps"),
				serviceAccounts: about(t, "serviceAccounts")
			};
		}
		function publicationsInScope(e, t, n) {
			return e.filter(({ source: e }) => n === void 0 || isInPart(keyOf(e.holder), n)).filter(({ address: e, source: n }) => t.length === 0 || t.some((t) => isWithin(e, t) || isWithin(sourceOf(n), t)));
		}
		function scopeOf(e, t) {
			return {
				only: t,
				sources: sourcesFor(e, t)
			};
		}
		function sourcesFor(e, t) {
			let n = e.filter(({ address: e }) => t.some((t) => isWithin(e, t)));
			return new Set(n.map(({ source: e }) => sourceOf(e)));
		}
		function sourceOf({ holder: e, child: t }) {
			return t === void 0 ? e : `${e}.${t.section}.${t.key}`;
		}
		function keyOf(e) {
			return e.slice(e.indexOf(".") + 1);
		}
		function isStrayInScope({ metadata: e }, t, n) {
			return t.length === 0 && (n === void 0 || isInPart((0, s.QO)(e) ?? "", n));
		}
		function limited(e, { only: t, sources: n }) {
			if (t.length === 0) return e;
			let covers = (e) => t.some((t) => isWithin(e, t));
			let r = e.apps.filter(({ observed: { address: e, actual: t, owned: n, subject: r } }) => !covers(e) && (t === void 0 || r.carriesMarks && !n));
			return {
				...e,
				apps: e.apps.map((e) => {
					if (covers(e.observed.address)) return e;
					let t = e.children.filter(({ desired: e, address: t }) => e !== void 0 && covers(t));
					return {
						...e,
						change: void 0,
						children: e.children.flatMap((e) => {
							if (t.includes(e)) return [e];
							if (e.desired === void 0 || e.actual === void 0) return [];
							if (n.has(e.address)) return [{
								...e,
								change: void 0
							}];
							return isExternal(e, t) ? [{
								...e,
								change: void 0,
								beside: !0
							}] : [];
						})
					};
				}),
				unmanaged: e.unmanaged.filter(({ app: e }) => e === void 0 || covers(e)),
				warnings: e.warnings.filter(({ address: e }) => covers(e)),
				problems: [
					...e.problems.filter(({ address: e }) => covers(e)),
					...e.apps.filter(({ observed: e }) => !covers(e.address)).flatMap(({ children: e }) => unmetNeeds(e, covers)),
					...r.map(({ observed: { address: e, subject: t } }) => ({
						address: e,
						message: `\`only\` names a resource inside this ${t.noun}, which does not exist or is not managed yet. Add ${e} to \`only\`.`
					}))
				]
			};
		}
		function isExternal(e, t) {
			return t.some(({ kind: t, desired: n }) => (n && [...(0, c.hN)(t, n), ...t.links?.to(n) ?? []])?.some((t) => t.kind === e.kind && t.key === e.key) === !0);
		}
		function unmetNeeds(e, t) {
			let n = e.filter(({ desired: e, actual: n, address: r }) => e !== void 0 && n === void 0 && !t(r));
			return e.filter(({ desired: e, address: n }) => e !== void 0 && t(n)).flatMap((e) => n.filter((t) => isExternal(t, [e])).map((t) => ({
				step: e,
				one: t
			}))).map(({ step: e, one: t }) => ({
				address: e.address,
				message: `Requires ${t.address}, which does not exist yet and is not in \`only\`. Add it.`
			}));
		}
		function isWithin(e, t) {
			return e === t || e.startsWith(`${t}.`);
		}
		function serviceAddressesOf({ key: e, keys: t }) {
			let n = `serviceAccounts.${e}`;
			return [n, ...t.map((e) => `${n}.keys.${e.key}`)];
		}
		function addressesOf(e, t) {
			let n = `apps.${e.key}`;
			return [n, ...t.flatMap((t) => (0, o.eI)(t, e).map(({ key: e }) => (0, o.$A)(t, n, e)))];
		}
	}),
	9528: ((e, t, n) => {
		n.d(t, { Q: () => inPool });
		async function inPool(e, t, n) {
			let r = Array.from({ length: e.length });
			let i = 0;
			let worker = async () => {
				for (; i < e.length;) {
					let t = i++;
					try {
						r[t] = await n(e[t], t);
					} catch (t) {
						i = e.length;
						throw t;
					}
				}
			};
			await Promise.all(Array.from({ length: Math.min(t, e.length) }, worker));
			return r;
		}
	}),
	5628: ((e, t, n) => {
		n.d(t, {
			Ic: () => lackOfRoom,
			Pj: () => retiringIds,
			YN: () => retiringMark,
			Z_: () => dueChange,
			g0: () => unrecordedAmong,
			k_: () => isRotated,
			mz: () => retirement,
			v$: () => mayRotate
		});
		var r = n(9610);
		function mayRotate({ rotation: e }) {
			return e !== void 0;
		}
		function isRotated({ rotation: e }, t) {
			return e?.takesNewest(t) === !0;
		}
		function dueChange({ rotation: e }, t, n, r, i) {
			return e?.dueChange(t, n, r, i);
		}
		function retirement({ rotation: e }, t, n, { old: r, follower: i }, a) {
			return e?.retirement(t, n, r, i, a);
		}
		function retiringIds({ rotation: e }, t) {
			let n = e === void 0 ? [] : (0, r.Ph)(t, e.mark);
			return new Map([...n].map(([e, t]) => [e, t.split(" ").filter((e) => e !== "")]));
		}
		function retiringMark({ rotation: e }, t, n) {
			if (e === void 0) return {};
			return { [(0, r.Dj)(e.mark, t)]: n.length > 0 ? n.join(" ") : void 0 };
		}
		function unrecordedAmong(e, { kind: t, desired: n, carriesMarks: r }, i, a) {
			if (!isRotated(t, n)) return [];
			let o = e.filter((e) => t.isSame(n, e)).map(({ id: e }) => e);
			if (!r) return o;
			if (i?.recorded !== !0) return [];
			let [s = i.actual.id] = [...a].filter(([, e]) => e === n.key).map(([e]) => e).sort();
			return o.filter((e) => !a.has(e) && e > s && e < i.actual.id);
		}
		function lackOfRoom({ rotation: e }, t, n, r) {
			if (e === void 0) return [];
			let i = t.flatMap(({ desired: t, address: n }) => t === void 0 ? [] : [{
				desired: t,
				address: n,
				atOnce: e.atOnce(t)
			}]);
			let a = Math.max(...i.map(({ atOnce: e }) => e));
			let o = i.find(({ atOnce: e }) => e === a);
			let s = i.reduce((e, { atOnce: t }) => e + t, n);
			if (o === void 0 || a === 1 || s <= r) return [];
			let c = {
				count: i.length - 1 + n,
				atOnce: s - a
			};
			let l = `A later rotation will not find room: ${e.sum(o.desired, c, r)}. Delete keys that are not needed in the account, or shorten \`overlap\`.`;
			return [{
				address: o.address,
				message: l
			}];
		}
	}),
	9396: ((e, t, n) => {
		n.d(t, {
			M: () => nameInInstance,
			c: () => addressOf
		});
		function nameInInstance(e, t) {
			return `${e} (${t})`;
		}
		function addressOf({ section: e }, t) {
			return `${e}.${t}`;
		}
	}),
	1799: ((e, t, n) => {
		n.d(t, {
			Fz: () => waitingFor,
			LD: () => decide,
			S4: () => judge,
			Xs: () => Looks,
			aZ: () => a,
			aj: () => o,
			c: () => lookUntil,
			kj: () => lookWhileContested,
			me: () => neverListed,
			pL: () => isFresh,
			u0: () => oneLook
		});
		var r = n(2994);
		var i = n(4897);
		let a = {
			listed: 3e4,
			younger: 1e4,
			unclear: 6e3,
			lost: 6e3,
			others: 15e3,
			unrest: 6e4
		};
		function isFresh(e, t) {
			return ((0, i.hy)(e, t) ?? 600) < 600;
		}
		class Looks {
			#e;
			#t;
			#n = 250;
			#r = 0;
			#i = !1;
			constructor(e, t) {
				this.#e = e;
				this.#t = t;
			}
			get waited() {
				return this.#r;
			}
			async again(e = Infinity) {
				let { stop: t, pace: n } = this.#e;
				if (this.#r >= e || t.reason !== void 0) return !1;
				let r = this.#n * (.75 + Math.random() / 2);
				this.#n = Math.min(3e3, this.#n * 1.5);
				if (!this.#i && this.#r + r > 5e3) {
					this.#i = !0;
					t.announce(Number.isFinite(e) ? e : a.listed, this.#t, "list");
				}
				await t.pause(r * n);
				this.#r += r;
				return t.reason === void 0;
			}
		}
		async function lookUntil(e, t, n, r) {
			let i = new Looks(n, r);
			for (;;) {
				let n = await oneLook(e, i, t);
				if (n !== void 0 || !await i.again(t)) return n;
			}
		}
		async function lookWhileContested(e, t, n, r = o) {
			let i = new Looks(n, r);
			for (;;) {
				let n = await e();
				if (!t(n) || !await i.again(a.others)) return n;
			}
		}
		let o = "other runs are creating or deleting the same resources";
		async function oneLook(e, { waited: t }, n = a.listed) {
			try {
				return await e();
			} catch (e) {
				if (e instanceof r.j$ || t >= n) throw e;
				return;
			}
		}
		function judge(e, t, n) {
			if (t.some((t) => t < e)) return "younger";
			if (t.length > 0) return "elder";
			return n ? "alone" : "unlisted";
		}
		function decide(e, t, n) {
			switch (t) {
				case "alone": return !e.mayHaveTwin || n - e.since >= a.lost ? "stays" : "wait";
				case "unlisted": return n - e.since < a.listed ? "wait" : "never listed";
				case "younger": return "yields";
				case "elder":
					e.elderSince ??= n;
					return n - e.elderSince < a.younger ? "wait" : "yields";
			}
		}
		function waitingFor(e) {
			return `the account does not yet list what was created for ${e}; lists may lag behind writes`;
		}
		function neverListed(e) {
			return `Created (${e}), but the account did not list it within ${a.listed / 1e3} s: a duplicate from another run may exist. The next run checks again.`;
		}
	}),
	3982: ((e, t, n) => {
		n.d(t, {
			ZF: () => whereText,
			uH: () => logPlan
		});
		var r = n(7240);
		var i = n(298);
		var a = n(9183);
		var o = n(550);
		var s = n(1483);
		var c = n(4837);
		var l = n(9722);
		var u = n(2233);
		function logPlan(e, t, n) {
			let r = planLines(t, e, n);
			let write = (t) => {
				for (let n of t) e.info(n);
			};
			if (t.changes.length <= d) write(r);
			else {
				e.group(`The plan, ${(0, l.hS)(t.changes.length, "change")}`, () => write(r.slice(0, -1)));
				write(r.slice(-1));
			}
		}
		function planLines(e, { colour: t, words: n = (e) => e }, r) {
			let i = (0, s.M)(t);
			return [
				e.changes.length > 0 || r !== void 0 ? headLines(e, r, i) : [],
				...[...(0, a.lV)(e.changes).values()].map((e) => changeLines(e, i)),
				...(0, a.Vr)(e).map(({ title: e, items: t }) => [`${n(e)}:`, ...unmanagedLines(t, i)]),
				e.warnings.map(({ address: e, message: t }) => {
					let r = `${(0, c.tJ)(e)}: ${(0, c.tJ)(n(t), f)}`;
					return `${i("yellow", "Warning:")} ${r}`;
				}),
				[i("bold", (0, l.KW)(e))]
			].filter((e) => e.length > 0).flatMap((e, t) => t === 0 ? e : ["", ...e]);
		}
		let d = 50;
		let f = 500;
		function whereText({ owner: e, instance: t, api: n }, r) {
			let i = t === null ? "" : `, instance ${(0, c.tJ)(t)}`;
			let a = r === void 0 ? "" : ` at ${(0, c.tJ)(r.replace("https://", ""))}`;
			return `${(0, c.tJ)(e)}${i}, API ${(0, c.tJ)(n)}${a}`;
		}
		function headLines(e, t, n) {
			let i = new Set(e.changes.map((e) => e.action));
			let a = r.c.filter((e) => i.has(e)).map((e) => {
				let { mark: t, meaning: i = e, colour: a } = r.k[e];
				return `${n(a, t)} ${i}`;
			});
			let o = whereText(e, t);
			return a.length === 0 ? [o] : [o, `  ${a.join("   ")}`];
		}
		function changeLines(e, t) {
			let n = column(e.map(({ action: e }) => r.k[e].mark));
			let i = column(e.map(subjectText), (e) => t("bold", e));
			let a = column(e.map(({ id: e = "" }) => (0, c.tJ)(e, 40)), (e) => t("dim", e));
			let o = column(e.map(({ label: e = "" }) => (0, c.tJ)(e, 120)));
			let s = " ".repeat((n[0] ?? "").length + 7);
			return e.flatMap((e, l) => {
				let u = `  ${t(r.k[e.action].colour, n[l] ?? "")} ${[
					i[l],
					a[l],
					o[l]
				].filter((e) => e !== "").join("  ")}  ${(0, c.tJ)(e.why)}`;
				let d = [...fieldLines(e, t), ...contentLines(e, t)];
				return [u.trimEnd(), ...d.map((e) => s + e)];
			});
		}
		function subjectText(e) {
			let { subject: t, from: n } = (0, i.Rp)(e);
			return (0, c.tJ)(n === void 0 ? t : `publish ${t}`);
		}
		function fieldLines(e, t) {
			let { fields: n } = (0, i.Rp)(e);
			let r = column(n.map(({ path: e }) => `${(0, c.tJ)(e)}:`));
			let value = (e) => (0, c.tJ)((0, u.R)(e, 120), 120);
			return n.map((n, a) => {
				let o = (0, i.Lr)(e.action, n, {
					value,
					plus: "+",
					minus: "-",
					gap: "  ",
					paint: t
				});
				let s = n.irreversible ? `  ${t("red", "(cannot be undone)")}` : "";
				return `${r[a]} ${o}${s}`;
			});
		}
		function contentLines({ contents: e = [] }, t) {
			return (0, l.Ku)(e, i.CQ, ({ kind: e, id: n, label: r }) => `with the ${(0, o.u)(e)} ${(0, c.tJ)(r, 120)}  ${t("dim", (0, c.tJ)(n, 40))}`);
		}
		function unmanagedLines(e, t) {
			let n = column(e.map(({ kind: e }) => (0, o.u)(e)));
			let r = column(e.map(({ label: e }) => (0, c.tJ)(e, 120)));
			let i = column(e.map(({ id: e }) => (0, c.tJ)(e, 40)), (e) => t("dim", e));
			return e.map(({ app: e }, t) => `    ${[
				n[t],
				r[t],
				i[t],
				e === void 0 ? "" : `in ${(0, c.tJ)(e)}`
			].join("  ")}`.trimEnd());
		}
		function column(e, t = (e) => e) {
			let n = e.map(({ length: e }) => e).filter((e) => e <= 60).reduce((e, t) => Math.max(e, t), 0);
			return e.map((e) => t(e) + " ".repeat(Math.max(0, n - e.length)));
		}
	}),
	9994: ((e, t, n) => {
		n.d(t, {
			r: () => permitted,
			x: () => keepDocument
		});
		var r = n(7598);
		var i = n(8161);
		var a = n(6760);
		var o = n.n(a);
		var s = n(9984);
		var c = n(5375);
		var l = n(5346);
		var u = n(3240);
		async function keepDocument(e, t, n, r) {
			let { files: i, workspace: a, keeper: d, log: f } = r;
			let p = (0, u.p)(t, (e) => d.redact(e));
			let m = typeof p == "string";
			let h = m ? p : `${JSON.stringify(p, void 0, 2)}\n`;
			if (n === void 0) {
				if (i === void 0) return;
				let t = keepTemporary(e, h, m ? "yml" : "json", {
					folder: i,
					log: f
				});
				if (t !== void 0 || e !== "export") return t;
				throw new s.uv("file-unusable", "The exported manifest could not be written.", { remedy: "Name a file with `export-file`, in a writable folder." });
			}
			let g = o().resolve(a, n);
			try {
				(0, l.E)(permitted(g, r), h, m ? void 0 : 384);
			} catch (t) {
				let n = t instanceof c.rV ? `the path ${t.message}` : (0, s.bD)(t);
				throw new s.uv("file-unusable", `The ${e} could not be written to ${g}: ${n}.`, {
					remedy: remedyFor(e, r),
					cause: t
				});
			}
			return g;
		}
		function permitted(e, { files: t, workspace: n }) {
			return t === void 0 ? e : (0, c.RY)(e, [n, t]);
		}
		function remedyFor(e, { files: t }) {
			let n = `\`${e === "export" ? "export-file" : "plan-file"}\``;
			return t === void 0 ? `Check ${n}, and that its folder is writable.` : `Check ${n}: a path inside the workspace, through no link, in a writable folder.`;
		}
		function keepTemporary(e, t, n, { folder: a, log: c }) {
			let u;
			for (let s of new Set([a, (0, i.tmpdir)()].map((e) => o().resolve(e)))) {
				let i = o().join(s, `smooch-provision-${e}-${(0, r.randomUUID)()}.${n}`);
				try {
					(0, l.E)(i, t, 384, { createFolders: !1 });
					return i;
				} catch (e) {
					u ??= e;
				}
			}
			c.warn(`The ${e} could not be written to a file in RUNNER_TEMP: ${(0, s.bD)(u)}`);
		}
	}),
	6393: ((e, t, n) => {
		n.d(t, { m: () => traced });
		async function traced(e, t, n, i = () => r) {
			if (e === void 0) return n();
			let a = performance.now();
			let tell = ({ status: n, headers: r }, i) => e({
				...t,
				milliseconds: performance.now() - a,
				status: n,
				headers: r,
				error: i
			});
			try {
				let e = await n();
				tell(e);
				return e;
			} catch (e) {
				tell(i(e), e);
				throw e;
			}
		}
		let r = {
			status: void 0,
			headers: {}
		};
	}),
	3844: ((e, t, n) => {
		n.d(t, {
			Q: () => schemaAddress,
			_O: () => i
		});
		let r = "1.0.0";
		let i = `smooch-provision/${r}`;
		function schemaAddress(e) {
			let [t] = r.split(".");
			return `https://raw.githubusercontent.com/smooch-provision/smooch-provision/v${t}/schema/${e}`;
		}
	}),
	5346: ((e, t, n) => {
		n.d(t, { E: () => writeRegularFile });
		var r = n(7598);
		var i = n(3024);
		var a = n(6760);
		var o = n.n(a);
		var s = n(5375);
		function writeRegularFile(e, t, n, { createFolders: a = !0 } = {}) {
			let c = (0, s.hC)(e);
			let l = o().dirname(e);
			a && createFolder(l);
			let u = o().join(l, `.smooch-provision-${(0, r.randomUUID)()}`);
			let d = i.constants.O_WRONLY | i.constants.O_CREAT | i.constants.O_EXCL | s.N0;
			let f = (0, i.openSync)(u, d, n ?? (c === void 0 ? 438 : c.mode & 511));
			try {
				try {
					let e = n === void 0 ? c?.mode : void 0;
					e !== void 0 && (0, i.fstatSync)(f).mode !== e && (0, i.fchmodSync)(f, e & 511);
					(0, i.writeFileSync)(f, t);
				} finally {
					(0, i.closeSync)(f);
				}
				(0, i.renameSync)(u, e);
			} catch (e) {
				(0, i.rmSync)(u, { force: !0 });
				throw e;
			}
		}
		function createFolder(e) {
			if ((0, i.statSync)(e, { throwIfNoEntry: !1 }) !== void 0) return;
			let t = o().dirname(e);
			t !== e && createFolder(t);
			try {
				(0, i.mkdirSync)(e);
			} catch (e) {
				if (!(e instanceof Error && "code" in e && e.code === "EEXIST")) throw e;
			}
		}
	}),
	2202: ((e, t, n) => {
		n.d(t, { K: () => abilitiesIn });
		function abilitiesIn(e, t) {
			return e.own?.get(t) ?? e;
		}
	}),
	712: ((e, t, n) => {
		n.d(t, {
			lf: () => S,
			sj: () => openAccount,
			cE: () => openReader
		});
		var r = n(9984);
		var i = n(1155);
		var a = n(2843);
		var o = n(4897);
		var s = n(2994);
		var c = n(5925);
		class GrowingList {
			#e;
			#t;
			#n = [];
			#r;
			#i = 0;
			constructor(e, t) {
				this.#e = e;
				this.#t = t;
			}
			async all(e = 0, t = 0) {
				let n = new Map();
				for (let r = 1;; r++) {
					let [i, a] = [this.#n, this.#t()];
					let o = i.length === 0 ? 0 : i.length + e;
					let { items: s, isSeamless: c } = await this.#o(this.#e({
						known: i,
						from: 0,
						expected: o,
						perhaps: t
					}));
					let l = once(s).map(({ id: e }) => e);
					this.#n = l;
					this.#r = c ? proofOf(l, a) : void 0;
					for (let e of s) n.set(e.id, e);
					if (c || r >= 3) return [...n.values()];
				}
			}
			async newest(e) {
				let t = this.#i === 0 ? await this.#a(e) : void 0;
				if (t === void 0) {
					this.#i = 0;
					return this.all(e.length);
				}
				let n = new Set(t.map(({ id: e }) => e));
				e.every((e) => n.has(e)) || (this.#i += 1);
				return t;
			}
			async #a(e) {
				let [t, n] = [this.#n, this.#r];
				if (n === void 0 || t.length <= 2 * c.md) return;
				let { order: r, edge: i } = n;
				let a = t[i] ?? "";
				if (e.some((e) => e <= a)) return;
				let o = r === "ascending";
				let s = o ? Math.max(0, i - 40) : 0;
				let reachesAnchor = (e) => e !== void 0 && e.id <= a;
				let { items: l, isSeamless: u } = await this.#o(this.#e({
					known: t,
					from: s,
					expected: (o ? t.length - s : i + 1) + e.length,
					...o ? {} : { isEnough: (e) => reachesAnchor(e.at(-1)) }
				}));
				let d = once(l);
				let f = orderOf(d.map(({ id: e }) => e)) === r;
				return u && f && reachesAnchor(d.at(o ? 0 : -1)) ? d : void 0;
			}
			#o(e) {
				return e.catch((e) => {
					if (!(0, s.If)(e) || this.#n.length === 0) throw e;
					this.#n = [];
					return this.#e({
						known: [],
						from: 0,
						expected: 0
					});
				});
			}
		}
		function once(e) {
			return [...new Map(e.map((e) => [e.id, e])).values()];
		}
		function orderOf(e) {
			let [t = "", n = ""] = e;
			let r = t < n;
			let i = e.every((t, n) => n === 0 || r === (e[n - 1] ?? "") < t);
			if (n === "" || !i || !e.every((e) => /^[0-9a-f]{24}$/.test(e))) return;
			return r ? "ascending" : "descending";
		}
		function proofOf(e, t) {
			let n = orderOf(e);
			if (n === void 0) return;
			let r = settledAfter(n === "ascending" ? e.toReversed() : e, t);
			if (r === void 0) return;
			return {
				order: n,
				edge: n === "ascending" ? e.length - 1 - r : r
			};
		}
		function settledAfter(e, t) {
			let n = (0, o.CT)(e[0] ?? "", t);
			if (n === void 0) return;
			let r = Math.min(n, t) - 6e5;
			let i = e.findIndex((e) => ((0, o.CT)(e, t) ?? 0) < r);
			let a = i < 0 ? e.length : i;
			if (a < 150) return a;
			let [s] = e.map(sourceOf);
			return e.slice(0, a).every((t, n) => n === 0 || countOf(t) === countOf(e[n - 1] ?? "") - 1) && e.every((e) => sourceOf(e) === s) ? 0 : void 0;
		}
		function sourceOf(e) {
			return e.slice(8, 18);
		}
		function countOf(e) {
			return Number.parseInt(e.slice(18), 16);
		}
		var l = n(9420);
		var u = n(6385);
		var d = n(1080);
		let f = "/v1.1/serviceaccounts";
		let p = "/v1.1/apps";
		function serviceAccountsAt(e) {
			let t = {
				...e,
				root: f
			};
			let { http: n, pagesAtOnce: r } = t;
			let i = new l.E(t, {
				path: f,
				name: "serviceAccount",
				lookedForBy: "list",
				pages: (e, t, i) => (0, c.o_)(n, {
					path: t,
					name: i,
					pagesAtOnce: r
				}),
				read: (e, t) => ({
					id: e.string(t, "_id"),
					name: e.string(t, "name"),
					settings: {},
					metadata: {}
				}),
				body: ({ name: e }) => ({ name: e })
			});
			return {
				...accountIn(t, i),
				serviceAccounts: void 0,
				listApps: () => i.list(),
				listAppIds: async (e) => {
					let t = new d.GV("GET", p);
					let i = { serviceAccountId: e };
					let a = await (0, c.o_)(n, {
						path: p,
						name: "apps",
						query: i,
						pagesAtOnce: r
					});
					return new Set(a.map((e) => t.string(e, "_id")));
				}
			};
		}
		function accountIn(e, t) {
			return {
				api: e.api,
				getApp: (e) => t.get(e),
				createApp: (e) => t.create(e),
				updateApp: (e, n) => t.update(e, n),
				deleteApp: (e) => t.remove(e),
				collection: (t, ...n) => (0, u.A)(e, t, n)
			};
		}
		function connectedAccount(e, { ids: t, others: n }) {
			let r = appsAt(e);
			let i = new GrowingList(e.api === "v2" ? partsV2(e, r) : partsV11(e, r), e.now);
			return {
				...accountIn(e, r),
				serviceAccounts: e.api === "v2" ? void 0 : serviceAccountsAt(e),
				listApps: async ({ created: e, perhaps: a } = {}) => {
					let listAll = () => e === void 0 ? i.all(0, a) : i.newest(e);
					let [o, s] = await Promise.all([n ? listAll() : [], Promise.all(t.map((e) => r.get(e)))]);
					return [...o.filter(({ id: e }) => !t.includes(e)), ...s.filter((e) => e !== void 0)];
				}
			};
		}
		function partsV11(e, t) {
			return async ({ from: n, expected: r, perhaps: i = 0, isEnough: a }) => {
				let o = {
					path: e.root,
					name: "apps",
					pagesAtOnce: e.pagesAtOnce
				};
				let { items: s, isSeamless: l } = await (0, c.TC)(e.http, o, {
					from: n,
					expected: r,
					perhaps: i,
					isEnough: a && ((e) => a(t.read(e)))
				});
				return {
					items: t.read(s),
					isSeamless: l
				};
			};
		}
		function partsV2(e, t) {
			return async ({ known: n, from: r, expected: i, isEnough: o }) => {
				let s = [n[r - 1]];
				for (let e = r + c.md; e < Math.min(r + i, n.length + 1); e += c.md) s.push(n[e - 1]);
				let l = {
					starts: s,
					isEnough: o && ((e) => o(t.read(e)))
				};
				let u = await (0, a.Z)(e.http, e.root, "apps", {}, l);
				return {
					items: t.read(u),
					isSeamless: !0
				};
			};
		}
		function appsAt(e) {
			let { id: t, name: n } = d.kH[e.api];
			return new l.E(e, {
				path: e.root,
				name: "app",
				lookedForBy: "get",
				read: (r, i) => {
					let a = e.api === "v2" ? void 0 : (0, d.mR)(i, "appToken");
					return {
						id: r.string(i, t),
						name: r.string(i, n),
						settings: (0, d.f5)(i, "settings"),
						metadata: (0, d.Nk)(i, "metadata"),
						...a === void 0 ? {} : { token: a }
					};
				},
				body: ({ name: e, ...t }) => ({
					[n]: e,
					...t
				})
			});
		}
		var m = n(840);
		var h = n(7641);
		var g = n(9662);
		var _ = n(6393);
		var v = n(3240);
		function parsed(e, t) {
			if (t.text.trim() === "") return;
			try {
				return JSON.parse(t.text);
			} catch {
				throw new s.GK(e, `the response is ${notJson(t)}`, {
					sent: !0,
					remedy: "Something other than the vendor responded. Check `api-url` and any proxy."
				});
			}
		}
		function notJson(e) {
			return looksLikeHtml(e) ? "an HTML page, not JSON" : "not JSON, or cut off";
		}
		function looksLikeHtml(e) {
			return /html/i.test(e.headers["content-type"] ?? "") || /^\s*<(!doctype|html)/i.test(e.text);
		}
		function foreignText(e, t) {
			let n = e.text.trim();
			if (![
				403,
				404,
				405
			].includes(e.status) || n === "" || errorOf(e).code !== void 0) return;
			let r = looksLikeHtml(e) ? "an HTML page" : "not an answer of the API";
			let i = t(n).replaceAll(/\s+/g, " ");
			return `${r}: ${JSON.stringify(i.length > 200 ? `${i.slice(0, 200)}…` : i)}`;
		}
		function errorOf(e) {
			if (e.status >= 300 && e.status < 400) return { description: `a redirect to ${hostOf(e.headers.location)}, which is not followed` };
			let t;
			try {
				t = JSON.parse(e.text);
			} catch {
				return { description: looksLikeHtml(e) ? "an HTML page, perhaps from a proxy" : void 0 };
			}
			let { error: n, errors: r } = t ?? {};
			let i = (Array.isArray(r) ? r : [n]).filter((e) => typeof e == "object" && !!e);
			let a = i.map((e) => e.description ?? e.title).filter((e) => typeof e == "string");
			let o = i[0]?.code;
			return {
				code: typeof o == "string" ? o : void 0,
				description: a.length === 0 ? void 0 : a.join("; ")
			};
		}
		function hostOf(e) {
			return e !== void 0 && URL.canParse(e) ? new URL(e).host : "another address";
		}
		let y = .5;
		let b = 1e3;
		class Lanes {
			#e;
			#t;
			#n;
			#r = !1;
			#i = 0;
			#a = [];
			#o = 0;
			#s = 0;
			#c = 0;
			#l = 0;
			#u = 0;
			#d = -Infinity;
			#f = 0;
			#p = !1;
			constructor(e) {
				this.#e = e;
				this.#t = e.most;
				this.#n = e.most;
			}
			get successes() {
				return this.#l;
			}
			async run(e) {
				await new Promise((e) => {
					this.#a.push(e);
					this.#h();
				});
				let t = this.#e.now();
				try {
					return await e(this.#o);
				} finally {
					let e = this.#e.now() - t;
					this.#f += (e - this.#f) * (this.#f === 0 ? 1 : .1);
					--this.#i;
					this.#h();
				}
			}
			refused(e, t) {
				this.#u = Math.max(this.#u, this.#e.now() + t);
				if (e === this.#o) {
					this.#o += 1;
					this.#s = 0;
				}
				this.#s += 1;
				this.#s === 2 && this.#m(y, !0);
				if (this.#s > 1) return;
				this.#c < 25 ? this.#m(y, !1) : this.#i === 0 && this.#m(.8, !1);
				this.#c = 0;
			}
			succeeded() {
				this.#l += 1;
				this.#c += 1;
				this.#t >= this.#n && (this.#r = !1);
				this.#n = Math.max(this.#n, this.#t);
				let e = this.#r && this.#t >= .8 * this.#n;
				let t = this.#n / (e ? 1e3 : 200);
				this.#t = Math.min(this.#e.most, this.#t + t);
				this.#h();
			}
			#m(e, t) {
				this.#n = this.#t;
				this.#r = t;
				this.#t = Math.max(this.#t * e, Math.min(1, this.#f / b));
			}
			#h() {
				for (; this.#a.length > 0 && !this.#p;) {
					let { isStopping: e } = this.#e;
					if (this.#i >= Math.ceil(this.#t) && !e()) return;
					let t = this.#g();
					let n = e() ? 0 : t - this.#e.now();
					if (n >= 1) {
						this.#_(n);
						return;
					}
					this.#i += 1;
					this.#d = Math.max(t, this.#e.now());
					this.#a.shift()?.();
				}
			}
			#g() {
				let e = this.#t < this.#e.most ? Math.min(b, this.#f / this.#t) : 0;
				return Math.max(this.#u, this.#d + e);
			}
			async #_(e) {
				this.#p = !0;
				await this.#e.pause(e);
				this.#p = !1;
				this.#h();
			}
		}
		var x = n(777);
		function backoff(e, t, n) {
			return Math.round(t * Math.min(3e4, n * 2 ** (e - 1)));
		}
		function retryAfter(e, t, n) {
			if (e === void 0) return;
			if (/^\s*\d+(\.\d+)?\s*$/.test(e)) return Math.ceil(Number(e) * 1e3);
			let r = /[a-z]/i.test(e) ? Date.parse(e) : NaN;
			let i = Date.parse(t ?? "");
			return Number.isNaN(r) ? void 0 : Math.max(0, r - (Number.isNaN(i) ? n : i));
		}
		function worthAnotherTry(e, t) {
			if (e === 429) return !0;
			return t && (e === 408 || e >= 500);
		}
		class Http {
			#e;
			#t;
			#n;
			#r;
			#i = 0;
			#a = !1;
			constructor(e) {
				this.#e = e;
				this.#t = new URL(e.baseUrl);
				let { maxInFlight: t, stop: n } = e;
				this.#r = new Lanes({
					most: t,
					now: () => performance.now(),
					pause: (e) => n.pause(e),
					isStopping: () => n.reason !== void 0
				});
			}
			get sent() {
				return this.#i;
			}
			get wrote() {
				return this.#a;
			}
			get(e, t) {
				return this.#o({
					method: "GET",
					path: e
				}, {
					query: t,
					repeatable: !0
				});
			}
			post(e, t) {
				return this.#o({
					method: "POST",
					path: e
				}, {
					body: t,
					repeatable: !1
				});
			}
			put(e, t) {
				return this.#o({
					method: "PUT",
					path: e
				}, {
					body: t,
					repeatable: !0
				});
			}
			patch(e, t, n) {
				return this.#o({
					method: "PATCH",
					path: e
				}, {
					body: t,
					repeatable: !0,
					as: n
				});
			}
			delete(e) {
				return this.#o({
					method: "DELETE",
					path: e
				}, { repeatable: !0 });
			}
			close() {
				this.#n?.then(({ agent: e }) => e.destroy(), () => {});
			}
			async #o(e, t) {
				try {
					if (this.#e.readOnly && e.method !== "GET") throw refusedWrite(e);
					return await this.#s(e, t);
				} catch (e) {
					throw (0, v.J)(e, this.#e.redact);
				}
			}
			async #s(e, t) {
				let n = 0;
				let r = this.#r.successes;
				for (let i = 1, a = 1;; i++, a++) {
					let o;
					let c;
					try {
						let s = 0;
						let l = await this.#r.run((n) => {
							s = n;
							return this.#u(e, t, i);
						});
						e.method !== "GET" && (l.status < 300 || l.status >= 500) && (this.#a = !0);
						if (l.status < 300) {
							this.#r.succeeded();
							return parsed(e, l);
						}
						let u = l.status === 429;
						u && n < 30 && this.#r.successes > r && --a;
						if (a >= 6 || !worthAnotherTry(l.status, t.repeatable)) throw this.#l(e, l);
						let { "retry-after": d, date: f } = l.headers;
						let p = retryAfter(d, f, Date.now());
						if (p !== void 0 && p > 3e5) throw this.#l(e, l);
						o = p ?? this.#c(Math.max(1, a));
						c = `${this.#t.host} answered ${l.status}${u ? ", too many requests" : ""}`;
						if (u) {
							n += 1;
							r = this.#r.successes;
							this.#e.stop.announce(o, c);
							this.#r.refused(s, o);
							continue;
						}
					} catch (n) {
						n instanceof s.GK && n.sent && e.method !== "GET" && (this.#a = !0);
						if (!(n instanceof s.GK) || a >= 6) throw n;
						if (n.isLasting || n.sent && !t.repeatable) throw n;
						o = this.#c(a);
						c = `no answer from ${this.#t.host}`;
					}
					await this.#e.stop.pause(o, c);
				}
			}
			#c(e) {
				return backoff(e, Math.random(), this.#e.firstPause);
			}
			#l(e, t) {
				let n = foreignText(t, this.#e.redact);
				if (n !== void 0) {
					let r = {
						status: t.status,
						description: n,
						isForeign: !0
					};
					return new s.GZ(e, r, (0, x.TS)(this.#t));
				}
				let { code: r, description: i } = errorOf(t);
				let a = (0, x.wJ)(t.status, this.#t, t.headers, this.#e.lineFor?.(e.path));
				return new s.GZ(e, {
					status: t.status,
					code: r,
					description: i
				}, a);
			}
			async #u(e, t, n) {
				let { stop: r } = this.#e;
				if (r.reason !== void 0) throw new s.j$(`${e.method} ${e.path} was not sent: the run is stopping (${r.reason}).`);
				this.#n ??= (0, m.L)(this.#t, this.#e.maxInFlight);
				let [i, a] = await Promise.all([this.#n, t.as === void 0 ? this.#e.authorize(e.path) : t.as()]);
				let o = t.body === void 0 ? void 0 : Buffer.from(JSON.stringify(t.body));
				let c = t.query === void 0 ? "" : `?${searchOf(t.query)}`;
				this.#i += 1;
				let l = `${this.#t.href.replace(/\/$/, "")}${e.path}${c}`;
				let send = () => (0, h.c)({
					method: e.method,
					server: this.#t,
					path: `${this.#t.pathname.replace(/\/$/, "")}${e.path}${c}`,
					connections: i,
					headers: {
						authorization: a,
						accept: "application/json",
						"user-agent": this.#e.userAgent,
						...o === void 0 ? {} : {
							"content-type": "application/json",
							"content-length": String(o.length)
						}
					},
					body: o,
					answerTimeout: 3e4,
					check: (0, x.sY)(this.#t)
				}).catch((t) => {
					throw namedFailure(e, t);
				});
				return (0, _.m)(this.#e.trace, {
					method: e.method,
					url: l,
					tries: n
				}, send);
			}
		}
		function namedFailure(e, t) {
			if (!(t instanceof g.W_)) return t;
			let { message: n, sent: r, isLasting: i, remedy: a, cause: o } = t;
			return new s.GK(e, n, {
				sent: r,
				isLasting: i,
				remedy: a,
				cause: o
			});
		}
		function refusedWrite({ method: e, path: t }) {
			return Error(`${e} ${t} was not sent: this run is read-only.`);
		}
		function searchOf(e) {
			return Object.entries(e).map(([e, t]) => `${encodeURIComponent(e)}=${encodeURIComponent(t)}`).join("&");
		}
		function openReader(e, t, n) {
			return open_open(e, t, n, { readOnly: !0 });
		}
		function openAccount(e, t, n) {
			return open_open(e, t, n, { readOnly: !1 });
		}
		let S = { v2: ({ http: e }) => ({ getAppId: async () => {
			let t = new d.GV("GET", "/v2/tokenInfo");
			return t.string(t.object(await e.get("/v2/tokenInfo"), "app"), "id");
		} }) };
		function abilitiesOf({ api: e, credentials: t, own: n = [] }) {
			let r = t !== void 0 && (0, i.AT)(t) === "account";
			let a = {
				api: e,
				wholeAccount: !1,
				changesApps: e === "v2",
				needsAppSigner: !1,
				serviceAccounts: !1,
				ownKey: !0
			};
			return {
				api: e,
				wholeAccount: r,
				changesApps: r || e === "v2",
				needsAppSigner: r && e === "v2",
				serviceAccounts: r && e === "v1.1" && !(0, i.ST)(t)?.startsWith("svc_"),
				...n.length === 0 ? {} : { own: new Map(n.map(({ app: e }) => [e, a])) }
			};
		}
		function open_open(e, t, n, { readOnly: r }) {
			let { api: a, baseUrl: o, userAgent: s, maxInFlight: c, credentials: l, own: u = [], pace: d, now: f } = e;
			let caller = (e) => (0, i.Kn)(e, t, {
				basic: a === "v2",
				clock: f
			});
			let p = l === void 0 ? refuseUnsigned : caller(l);
			let m = new Map(u.map(({ appId: e, app: t, pair: n }) => [e, {
				app: t,
				call: caller(n)
			}]));
			let ownIn = (e) => m.get(appIdIn(e));
			let h = new Http({
				baseUrl: o,
				userAgent: s,
				maxInFlight: c,
				stop: n,
				readOnly: r,
				redact: (e) => t.redact(e),
				authorize: (e) => (ownIn(e)?.call ?? p)(),
				lineFor: (t) => ownIn(t)?.app ?? e.line,
				firstPause: 250 * d,
				trace: e.trace
			});
			let g = {
				api: a,
				http: h,
				keeper: t,
				now: f,
				root: `/${a}/apps`,
				pagesAtOnce: c
			};
			let _ = abilitiesOf(e);
			return {
				account: connectedAccount(g, {
					ids: [...m.keys()],
					others: _.wholeAccount || u.length === 0
				}),
				abilities: _,
				sent: () => h.sent + (e.sentBefore ?? 0),
				wrote: () => h.wrote,
				close: () => h.close()
			};
		}
		function appIdIn(e) {
			return decodeURIComponent(/^\/v[\d.]+\/apps\/([^/]+)/.exec(e)?.[1] ?? "");
		}
		async function refuseUnsigned() {
			throw new r.uv("not-allowed", "No key is given for this: each key of `app-keys` is for one app.", { remedy: "Give an account key as `key-id` and `key-secret`, too." });
		}
	}),
	777: ((e, t, n) => {
		n.d(t, {
			BB: () => isSuite,
			TS: () => foreignRemedy,
			sY: () => whatToCheck,
			wJ: () => remedyFor
		});
		function remedyFor(e, t, n, r) {
			if (e >= 300 && e < 400) return "Set `api-url` to the final address of the API.";
			switch (e) {
				case 401:
					if (r !== void 0) return `${t.host} does not accept the key in the line \`${r}=…\` of \`app-keys\`. Check that its id and its secret belong together, that the key still exists, and that it is a key of this ${isSuite(t) ? "`subdomain`" : "account"}.${clockHint(n)}`;
					return `${t.host} does not accept the credentials. Check that \`key-id\` and \`key-secret\` belong together and that the key still exists; ${othersRefused(t)}.` + clockHint(n);
				case 402: return "The subscription allows no more apps. Delete some that are not needed, or ask the vendor for a larger plan.";
				case 403:
					if (r !== void 0) return `The key in the line \`${r}=…\` of \`app-keys\` may not do this: it sees one app only.`;
					return `${t.host}: The key does not have this permission: apps and keys require an account key (\`act_…\`) or a service account key (\`svc_…\`).`;
				case 413: return "The vendor allows 100 kB per request. Make the metadata or the settings smaller.";
				case 429: return "The vendor limits requests. Lower `max-in-flight`, or run again later.";
				default: return e >= 500 ? "The vendor reports an internal error. Run again later; nothing is created twice." : void 0;
			}
		}
		function othersRefused(e) {
			if (isEmulator(e)) return "an emulator that was started again has new keys";
			return isSuite(e) ? "a key of another `subdomain` is refused the same way" : "a key of another region is refused the same way (`region: us` or `eu-1`)";
		}
		function foreignRemedy(e) {
			let t = `${e.host} did not answer as the API does.`;
			return isSuite(e) ? `${t} Check \`subdomain\`, that the Conversations API is enabled in Admin Center (Apps and integrations › Conversations API), and any proxy.` : `${t} Check \`api-url\` and any proxy; with Zendesk Suite, set \`subdomain\`.`;
		}
		function whatToCheck(e) {
			return isEmulator(e) ? `Start an emulator at ${e.host}, or leave \`api-url\` empty.` : `Check \`api-url\`, \`region\` and \`subdomain\` (this run connects to ${e.origin}), and the network of the runner.`;
		}
		function isEmulator({ protocol: e }) {
			return e === "http:";
		}
		function isSuite({ hostname: e, pathname: t }) {
			return e.endsWith(".zendesk.com") || /\/sc\/?$/.test(t);
		}
		function clockHint(e) {
			let t = Date.parse(e.date ?? "");
			if (Number.isNaN(t) || Math.abs(t - Date.now()) < 12e4) return "";
			let n = Math.round((Date.now() - t) / 6e4);
			return ` The clock of this machine is ${Math.abs(n)} min ${n > 0 ? "ahead of" : "behind"} the server's.`;
		}
	})
};
