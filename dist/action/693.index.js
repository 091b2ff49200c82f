export const id = 693;
export const ids = [693];
export const modules = {
	8608: ((e, t, n) => {
		n.d(t, {
			l: () => d,
			m: () => readChannel
		});
		var r = n(5777);
		var i = n(1116);
		var a = n(3956);
		var o = n(9546);
		var s = n(8065);
		var c = n(2370);
		var l = n(338);
		var u = n(1545);
		let d = {
			"v1.1": channelsOf,
			v2: channelsOf
		};
		function channelsOf(e, t) {
			return new o.E(e, {
				path: `/${e.api}/apps/${encodeURIComponent(t)}/integrations`,
				name: "integration",
				pages: async (t, n, r) => (e.api === "v2" ? await (0, i.Z)(t, n, r) : await (0, a.o_)(t, {
					path: n,
					name: r,
					pagesAtOnce: 1
				})).filter(({ type: e }) => e !== l.V3),
				read: (t, n) => readChannel(t, n, e.api, e.keeper),
				body: channelBody
			});
		}
		function readChannel(e, t, n, r) {
			let i = e.string(t, "type");
			let a = (0, s.mR)(t, "displayName");
			let o = (0, s.mR)(t, "error");
			let l = responderOf(t);
			let d = {};
			for (let [e, a] of Object.entries(t)) {
				if (u.Km.has(e) || a === void 0) continue;
				let t = (0, u.Ju)(n, i, e)?.reading;
				t === "secret" || t === void 0 && (0, u.z3)(e) ? learnAll(a, t === "secret" ? 0 : f, r) : t !== "unread" && (0, c.P)(d, e, a);
			}
			let p = (0, s.mR)(t, u.g2);
			let m = (0, u.l6)(n, i)?.served ?? [];
			for (let e of m) delete d[e];
			return {
				id: e.string(t, n === "v1.1" ? "_id" : "id"),
				type: i,
				...a === void 0 ? {} : { displayName: a },
				status: (0, s.mR)(t, "status") ?? "active",
				...o === void 0 ? {} : { error: r.redact(o) },
				fields: d,
				...p === void 0 ? {} : { botId: p },
				...l === void 0 ? {} : { defaultResponder: l }
			};
		}
		let f = 8;
		function learnAll(e, t, n) {
			if (typeof e == "object" && e) for (let r of Object.values(e)) learnAll(r, t, n);
			else (typeof e == "string" || typeof e == "number") && String(e).length >= t && n.learn(String(e));
		}
		function responderOf({ defaultResponder: e }) {
			if (typeof e != "object" || !e) return;
			let t = e;
			return t.inherited === !0 ? void 0 : (0, s.mR)(t, "name");
		}
		function channelBody({ values: e, ...t }) {
			let n = Object.entries(e).map(([e, t]) => [e, t instanceof r.zh ? t.reveal() : t]);
			return {
				...t,
				...Object.fromEntries(n)
			};
		}
	}),
	5944: ((e, t, n) => {
		n.d(t, { K: () => i });
		var r = n(4576);
		let i = { v2: (e, t, n) => (0, r._s)(e, `/v2/apps/${encodeURIComponent(t)}/integrations/${encodeURIComponent(n)}/keys`) };
	}),
	9477: ((e, t, n) => {
		n.d(t, {
			P: () => integrationsIn,
			o: () => u
		});
		var r = n(7682);
		var i = n(1116);
		var a = n(9546);
		var o = n(8608);
		var s = n(338);
		var c = n(7923);
		var l = n(4514);
		let u = {
			"v1.1": (e, t) => ({ list: async () => {
				let n = [(0, r.A)(e, l.z, [t]).list(), (0, r.A)(e, o.l, [t]).list()];
				let [i, a] = await Promise.all(n);
				return {
					webhooks: i,
					channels: a
				};
			} }),
			v2: (e, t) => ({ list: async () => {
				let n = await new a.E(e, {
					path: `/v2/apps/${encodeURIComponent(t)}/integrations`,
					name: "integration",
					pages: i.Z,
					read: (t, n) => n.type === s.V3 ? (0, c.u)(e, t, n) : (0, o.m)(t, n, "v2", e.keeper)
				}).list();
				return {
					webhooks: n.flatMap((e) => "webhooks" in e ? e.webhooks : []),
					channels: n.filter((e) => "type" in e)
				};
			} })
		};
		let d = new WeakMap();
		function integrationsIn(e, t) {
			let n = d.get(e) ?? new Map();
			d.set(e, n);
			let r = n.get(t) ?? e.collection(u, t).list();
			n.set(t, r);
			return r;
		}
	}),
	4576: ((e, t, n) => {
		n.d(t, {
			Rk: () => o,
			_s: () => keysAt,
			tl: () => s
		});
		var r = n(9546);
		var i = n(8065);
		let a = {
			"v1.1": ["_id", "name"],
			v2: ["id", "displayName"]
		};
		let o = {
			"v1.1": keysOf,
			v2: keysOf
		};
		function keysOf(e, t) {
			return keysAt(e, `${e.root}/${encodeURIComponent(t)}/keys`);
		}
		let s = { "v1.1": (e, t) => ({ getToken: async (n) => {
			let r = `${keysOf(e, t).pathOf(n)}/jwt`;
			let a = await e.http.get(r);
			return e.keeper.learn(new i.GV("GET", r).string(a ?? {}, "jwt"));
		} }) };
		function keysAt(e, t) {
			return new r.E(e, {
				path: t,
				name: "key",
				read: (t, n) => readKey(e.api, t, n, e.keeper),
				body: (t) => e.api === "v2" ? { displayName: t } : { name: t }
			});
		}
		function readKey(e, t, n, r) {
			let o = (0, i.mR)(n, "secret");
			let [s, c] = a[e];
			return {
				id: t.string(n, s),
				name: t.string(n, c),
				...o === void 0 ? {} : { secret: r.learn(o) }
			};
		}
	}),
	3519: ((e, t, n) => {
		n.d(t, { q: () => o });
		var r = n(1741);
		var i = n(4576);
		var a = n(9709);
		let o = {
			kind: "key",
			node: ["{{", "}}"],
			section: "keys",
			access: { accountKeysOnly: !0 },
			handsOut: {
				secretOf: ({ secret: e }) => e,
				jwtOf: ({ jwt: e }) => e,
				vendorToken: (e, t, { id: n }) => e.collection(i.tl, t).getToken(n),
				outputs: {
					id: "key-id",
					secret: "key-secret",
					jwt: "jwt"
				},
				always: !0
			},
			signs: {
				keyOf: (e) => e.secret === void 0 ? void 0 : e,
				createTemporary: (e, t) => e.collection(i.Rk, t).create(a.y),
				isTemporary: ({ name: e }) => e === a.y
			},
			limit: 10,
			sameness: "the name",
			list: (e, { appId: t }) => e.collection(i.Rk, t).list(),
			getRecorded: (e, { appId: t }, n, r) => e.collection(i.Rk, t).get(r),
			label: (e) => e.name,
			isSame: (e, t) => e.name === t.name,
			rotation: (0, n(1128).VR)("key", "retiring"),
			choose: r.BP,
			fields: ({ name: e }) => (0, r.g7)({ name: e }),
			...a.t,
			create: (e, t, n) => e.collection(i.Rk, t).create(n.name),
			update: async (e, t, n) => n,
			remove: (e, t, { id: n }) => e.collection(i.Rk, t).remove(n)
		};
	}),
	1128: ((e, t, n) => {
		n.d(t, { VR: () => rotationAs });
		var r = n(2572);
		var i = n(1938);
		function rotationAs(e, t) {
			return {
				mark: t,
				atOnce: i.tq,
				sum: ({ rotate: e }, t, n) => e && (0, i.$u)(e, t, n),
				takesNewest: ({ rotate: e }) => e !== void 0,
				dueChange: (t, n, { id: r }, i) => rotationOf(e, t, n, r, i),
				retirement: (t, n, r, i, a) => retirementOf(e, t, n, r.id, i.id, a)
			};
		}
		function rotationOf(e, t, n, i, a) {
			let { rotate: o } = n;
			let s = (0, r.hy)(i, a);
			if (o === void 0 || s === void 0 || s <= o.every) return;
			let c = `${days(s)} old; rotated every ${days(o.every)}`;
			let l = s > o.every + o.overlap;
			return {
				address: t,
				kind: e,
				action: "rotate",
				id: i,
				fields: [],
				why: c,
				...l ? { overdue: l } : {}
			};
		}
		function retirementOf(e, t, n, i, a, o) {
			let { rotate: s } = n;
			let c = (0, r.hy)(a, o);
			if (s === void 0 || c === void 0 || c <= s.overlap) return;
			let l = `replaced ${days(c)} ago; the overlap is ${days(s.overlap)}`;
			let u = c > 2 * s.overlap;
			return {
				address: t,
				kind: e,
				action: "retire",
				id: i,
				fields: [],
				why: l,
				...u ? { overdue: u } : {}
			};
		}
		function days(e) {
			let [t, n] = [
				[86400, "day"],
				[3600, "hour"],
				[60, "minute"],
				[1, "second"]
			].find(([t]) => e >= t) ?? [1, "second"];
			let r = Math.floor(e / t);
			return `${r} ${n}${r === 1 ? "" : "s"}`;
		}
	}),
	2087: ((e, t, n) => {
		n.d(t, { X: () => s });
		var r = n(7046);
		var i = n(1889);
		var a = n(8065);
		var o = n(2370);
		let s = { "v1.1": placeOf };
		function placeOf(e, t, n) {
			let a = menuPath(t, n);
			let get = async () => {
				try {
					return menuOf("GET", a, await e.http.get(a));
				} catch (e) {
					if ((0, i.c4)(e)) return {
						items: [],
						inputEnabled: !0
					};
					throw e;
				}
			};
			return {
				get,
				set: async ({ items: t, inputEnabled: n }) => {
					let r = n === void 0 ? {} : { settings: { inputEnabled: n } };
					return menuOf("PUT", a, await e.http.put(a, {
						items: t,
						...r
					}));
				},
				remove: () => (0, r.l)(e.http, a, async () => {
					let r = await get();
					if (r.items.length === 0 || n === void 0) return r.items.length > 0;
					return JSON.stringify(r) !== JSON.stringify(await placeOf(e, t).get());
				})
			};
		}
		function menuPath(e, t) {
			let n = `/v1.1/apps/${encodeURIComponent(e)}`;
			return t === void 0 ? `${n}/menu` : `${n}/integrations/${encodeURIComponent(t)}/menu`;
		}
		function menuOf(e, t, n) {
			let r = new a.GV(e, t);
			let i = r.object(n, "menu");
			return {
				items: itemsIn(r, i),
				inputEnabled: (0, a.f5)(i, "settings").inputEnabled !== !1
			};
		}
		function itemsIn(e, t) {
			if (t.items === void 0 || t.items === null) return [];
			return e.objects(t, "items").map((t) => ({
				...Object.fromEntries([
					"type",
					"text",
					"uri",
					"payload"
				].flatMap((e) => {
					let n = (0, o.e)(t, e);
					return typeof n == "string" ? [[e, n]] : [];
				})),
				...t.type === "submenu" ? { items: itemsIn(e, t) } : {}
			}));
		}
	}),
	194: ((e, t, n) => {
		n.d(t, { Z: () => j });
		var r = n(1741);
		var i = n(5777);
		var a = n(2370);
		var o = n(9477);
		var s = n(4514);
		var c = n(4882);
		let l = {
			kind: "webhook",
			node: ["[", "]"],
			section: "webhooks",
			limit: 10,
			sameness: "the target",
			access: { changedByAppKey: !0 },
			handsOut: {
				secretOf: ({ secret: e }) => e,
				outputs: { secret: "webhook-secret" },
				always: !0
			},
			references: { alsoKnownAs: ({ container: e }) => e },
			list: async (e, t) => {
				let { appId: n, together: r } = t;
				let i = r.has("channel") ? (await r.once("integrations", () => e.collection(o.o, n).list())).webhooks : await e.collection(s.z, n).list();
				return [...i, ...await hiddenAmong(e, t, i)];
			},
			getRecorded: (e, { appId: t }, n, r) => e.collection(s.z, t).get(r),
			label: ({ id: e, target: t, otherGeneration: n }) => t === "" ? `${e}, created through ${n}` : t,
			isSame: (e, t) => t.otherGeneration === void 0 && (0, c.cS)(e.target, t.target),
			generations: {
				isCurrent: ({ otherGeneration: e }) => e === void 0,
				isInWay: (e, t) => t.otherGeneration !== void 0 && (0, c.cS)(e.target, t.target),
				isOutOfReach: ({ outOfReach: e }) => e === !0,
				inWayText
			},
			clashes: {
				resembles: (e, t) => (0, c.$O)(e.target, t.target),
				keptOtherwise: ({ target: e }, { target: t }) => (0, c.cS)(e, t) ? void 0 : {
					what: `The API was sent the target ${e} but returned ${t}.`,
					remedy: "Write the target in the manifest as the API returns it."
				}
			},
			choose: r.os,
			fields: ({ name: e, target: t, triggers: n, flags: i }) => (0, r.g7)({
				name: e,
				target: t,
				triggers: n,
				...i
			}),
			differences,
			create: (e, t, n) => e.collection(s.z, t).create({
				...n,
				name: n.name ?? n.key
			}),
			update: (e, t, n, r, { signWith: i }) => {
				let { name: a, triggers: o = n.triggers, flags: l } = r;
				let u = (0, c.cS)(r.target, n.target) ? n.target : r.target;
				return e.collection(s.z, t).update(n, {
					name: a,
					target: u,
					triggers: o,
					flags: l
				}, i);
			},
			remove: (e, t, n) => e.collection(s.z, t).remove(n)
		};
		function differences(e, t) {
			let n = [];
			if (e.name !== void 0 && e.name !== t.name) {
				let r = t.name === void 0 ? {} : { before: t.name };
				n.push({
					path: "name",
					...r,
					after: e.name
				});
			}
			(0, c.cS)(e.target, t.target) || n.push({
				path: "target",
				before: t.target,
				after: e.target
			});
			if (e.triggers !== void 0) {
				let r = [...new Set(t.triggers)].sort();
				let i = [...new Set(e.triggers)].sort();
				r.join("\n") !== i.join("\n") && n.push({
					path: "triggers",
					before: r,
					after: i
				});
			}
			for (let [r, i] of Object.entries(e.flags)) {
				let e = (0, a.e)(t.flags, r) ?? !1;
				e !== i && n.push({
					path: r,
					before: e,
					after: i
				});
			}
			return n;
		}
		async function hiddenAmong(e, { appId: t, declared: n, recorded: r, apis: i }, a) {
			let isShown = (e) => a.some((t) => t.id === e);
			let o = [...r].filter(([t, n]) => i.get(t) !== e.api && !isShown(n));
			let l = n.filter(({ key: e, target: t }) => !isShown(r.get(e)) && !a.some((e) => (0, c.cS)(e.target, t)));
			if (o.length + l.length === 0) return [];
			let u = await e.collection(s.z, t).listOthers();
			if (u === void 0) return o.flatMap(([e, t]) => outOfReach(t, i.get(e)));
			return u.filter(({ id: e, target: t }) => !isShown(e) && (o.some(([, t]) => t === e) || l.some((e) => (0, c.cS)(e.target, t))));
		}
		function outOfReach(e, t) {
			if (t === void 0) return [];
			return [{
				id: e,
				target: "",
				triggers: [],
				flags: {},
				otherGeneration: t,
				outOfReach: !0
			}];
		}
		function inWayText({ id: e, outOfReach: t }, { isThereToo: n, prune: r }) {
			let i = `the webhook ${e} of the other API generation`;
			if (t === !0) return `Not created, because of ${i}: its record says that it was created through that generation, which these credentials cannot read, and it may still send events. Run once with the other \`api\` and without this webhook in the manifest, with \`prune: owned\`.`;
			return n ? `Every event is sent twice: ${i} exists too. Once the receiver understands this one, delete the old one with ${r}.` : `Not created, because ${i} exists: together they would send every event twice. Once the receiver understands the new one, replace the old one with ${r}.`;
		}
		var u = n(9136);
		let d = {
			kind: "switchboard",
			node: ["{", "}"],
			section: "switchboard",
			address: (e) => `${e}.switchboard`,
			api: "v2",
			sameness: "an app has one, and it",
			single: !0,
			onlyOurs: !0,
			list: (e, { appId: t }) => e.collection(u.a, t).list(),
			label: ({ enabled: e }) => e ? "enabled" : "disabled",
			isSame: () => !0,
			choose: r.os,
			references: {
				keptFor: (e, t, n) => {
					let r = n.all(f).filter((e) => !n.isRecorded(f, e.id));
					if (r.length === 0) return;
					return {
						message: `Not deleted: it has integrations not managed by this manifest: ${namesOf(r)}.`,
						stops: !1
					};
				},
				blockers: ({ enabled: e, defaultSwitchboardIntegration: t }, n, r) => [...missingOf(t, "defaultSwitchboardIntegration", r), ...e === !0 && t === void 0 && n?.defaultSwitchboardIntegrationId === void 0 ? ["An enabled switchboard requires `defaultSwitchboardIntegration`."] : []]
			},
			fields: ({ enabled: e, defaultSwitchboardIntegration: t }) => (0, r.g7)({
				enabled: e,
				defaultSwitchboardIntegration: t?.name
			}),
			differences: ({ enabled: e, defaultSwitchboardIntegration: t }, n, r) => {
				let { defaultSwitchboardIntegrationId: i } = n;
				let a = [];
				e !== void 0 && e !== n.enabled && a.push({
					path: "enabled",
					before: n.enabled,
					after: e
				});
				t !== void 0 && !isThat(t, i, r) && a.push({
					path: "defaultSwitchboardIntegration",
					...beforeOf(i, r),
					after: t.name
				});
				return a;
			},
			create: (e, t) => e.collection(u.a, t).create(),
			update: async (e, t, n) => n,
			links: {
				fields: ["enabled", "defaultSwitchboardIntegration"],
				kind: () => f,
				to: ({ defaultSwitchboardIntegration: e }) => referencesTo(e),
				set: async (e, t, n, { enabled: r, defaultSwitchboardIntegration: i }, a) => {
					let o = e.collection(u.a, t);
					let s = n;
					r === !1 && s.enabled && (s = await o.update(n.id, { enabled: r }));
					let c = i && a.find(f, i.key)?.id;
					c !== void 0 && c !== s.defaultSwitchboardIntegrationId && (s = await o.update(n.id, { defaultSwitchboardIntegrationId: c }));
					r === !0 && !s.enabled && (s = await o.update(n.id, { enabled: r }));
					return s;
				}
			},
			remove: (e, t, { id: n }) => e.collection(u.a, t).remove(n)
		};
		let f = {
			kind: "switchboardIntegration",
			node: ["(", ")"],
			noun: "switchboard integration",
			section: "switchboard.switchboardIntegrations",
			api: "v2",
			limit: 10,
			sameness: "the name",
			onlyOurs: !0,
			container: {
				kind: d,
				keyOf: () => "",
				holderOf: ({ switchboardId: e }) => e,
				keepsContainer: !0
			},
			list: async (e, { appId: t, peers: n }) => {
				let [r] = n.all(d);
				if (r === void 0) return [];
				return e.collection(u.V, t, r.id).list();
			},
			label: ({ name: e }) => e,
			isSame: (e, t) => e.name === t.name,
			choose: r.os,
			isExternal: ({ external: e }) => e,
			needs: {
				kinds: [l],
				of: ({ integration: e }) => e !== void 0 && "webhook" in e ? [{
					kind: l,
					key: e.webhook
				}] : []
			},
			references: {
				refersTo: ({ integrationId: e, nextSwitchboardIntegrationId: t }) => [e, t].filter((e) => e !== void 0),
				letGo: (e, t, n) => e.collection(u.V, t, n.switchboardId).update(n.id, { nextSwitchboardIntegrationId: null }),
				keptFor: (e, t, n) => {
					let [i] = n.all(d);
					let a = (0, r.eI)(d, t);
					let o = (0, r.eI)(f, t);
					if (i?.defaultSwitchboardIntegrationId === e.id && a.every(({ defaultSwitchboardIntegration: e }) => e === void 0)) return {
						message: "Cannot delete: it is the switchboard's default integration. Set `defaultSwitchboardIntegration` to another one.",
						stops: !0
					};
					let s = n.all(f).filter((t) => t.nextSwitchboardIntegrationId === e.id).filter(({ id: e }) => {
						let t = o.find(({ key: t }) => n.find(f, t)?.id === e);
						return t === void 0 || t.external ? !n.isRecorded(f, e) : t.nextSwitchboardIntegration === void 0;
					});
					if (s.length === 0) return;
					return {
						message: `Cannot delete: it is the next integration of ${namesOf(s)}. Set \`nextSwitchboardIntegration\` there to another one, or to null.`,
						stops: !0
					};
				},
				blockers: ({ nextSwitchboardIntegration: e }, t, n) => missingOf(e ?? void 0, "nextSwitchboardIntegration", n)
			},
			fields: ({ name: e, integration: t, deliverStandbyEvents: n, nextSwitchboardIntegration: i, messageHistoryCount: a }) => (0, r.g7)({
				name: e,
				...t,
				deliverStandbyEvents: n,
				nextSwitchboardIntegration: i?.name,
				messageHistoryCount: a ?? void 0
			}),
			differences: integrationDifferences,
			create: async (e, t, n, r) => {
				let [i] = r.all(d);
				return e.collection(u.V, t, i?.id ?? "").create({
					name: n.name,
					...integrationOf(n, r),
					...handOver(n)
				});
			},
			update: (e, t, n, r, { peers: i }) => e.collection(u.V, t, n.switchboardId).update(n.id, {
				...r.name === n.name ? {} : { name: r.name },
				...isItsIntegration(r, n, i) ? {} : integrationOf(r, i),
				...handOver(r),
				...r.messageHistoryCount === null ? { messageHistoryCount: null } : {}
			}),
			links: {
				fields: ["nextSwitchboardIntegration"],
				kind: () => f,
				to: ({ nextSwitchboardIntegration: e }) => referencesTo(e),
				set: (e, t, n, { nextSwitchboardIntegration: r }, i) => {
					let a = r ? i.find(f, r.key)?.id : void 0;
					return e.collection(u.V, t, n.switchboardId).update(n.id, { nextSwitchboardIntegrationId: a ?? null });
				}
			},
			remove: (e, t, n) => e.collection(u.V, t, n.switchboardId).remove(n.id)
		};
		function integrationDifferences(e, t, n) {
			let { name: r, deliverStandbyEvents: i, nextSwitchboardIntegration: a, messageHistoryCount: o } = e;
			let s = [];
			r !== t.name && s.push({
				path: "name",
				before: t.name,
				after: r
			});
			if (!isItsIntegration(e, t, n)) {
				let [[r, i] = ["integrationId", ""]] = Object.entries(e.integration ?? {});
				let a = r === "integrationType" ? t.integrationType : t.integrationId;
				s.push({
					path: r,
					...a === void 0 ? {} : { before: webhookOf(r, a, n) },
					after: i
				});
			}
			i !== void 0 && i !== t.deliverStandbyEvents && s.push({
				path: "deliverStandbyEvents",
				...present(t.deliverStandbyEvents),
				after: i
			});
			let { nextSwitchboardIntegrationId: c } = t;
			if (a === null ? c !== void 0 : a !== void 0 && !isThat(a, c, n)) {
				let e = a ? { after: a.name } : {};
				s.push({
					path: "nextSwitchboardIntegration",
					...beforeOf(c, n),
					...e
				});
			}
			if (o !== void 0 && o !== (t.messageHistoryCount ?? null)) {
				let e = o === null ? {} : { after: o };
				s.push({
					path: "messageHistoryCount",
					...present(t.messageHistoryCount),
					...e
				});
			}
			return s;
		}
		function integrationOf({ integration: e }, t) {
			if (e === void 0) return {};
			if (!("webhook" in e)) return e;
			let n = t.find(l, e.webhook)?.container;
			return n === void 0 ? {} : { integrationId: n };
		}
		function isItsIntegration(e, t, n) {
			if (e.integration === void 0) return !0;
			let { integrationId: r, integrationType: i } = integrationOf(e, n);
			if (i !== void 0) return i === t.integrationType;
			return r !== void 0 && r === t.integrationId;
		}
		function handOver({ deliverStandbyEvents: e, messageHistoryCount: t }) {
			return {
				...e === void 0 ? {} : { deliverStandbyEvents: e },
				...typeof t == "number" ? { messageHistoryCount: t } : {}
			};
		}
		function referencesTo(e) {
			return e ? [{
				kind: f,
				key: e.key
			}] : [];
		}
		function isThat({ key: e }, t, n) {
			return t !== void 0 && n.find(f, e)?.id === t;
		}
		function beforeOf(e, t) {
			if (e === void 0) return {};
			return { before: t.all(f).find((t) => t.id === e)?.name ?? e };
		}
		function present(e) {
			return e === void 0 ? {} : { before: e };
		}
		function webhookOf(e, t, n) {
			if (e !== "webhook") return t;
			return n.keys(l).find((e) => n.find(l, e)?.container === t) ?? t;
		}
		function missingOf(e, t, n) {
			if (e === void 0 || !n.isMissing(f, e.key)) return [];
			return [`${t} is ${e.key}, which was not found. \`external: true\` means it must be created outside this tool: create it first, or remove \`external\`.`];
		}
		function namesOf(e) {
			return e.map(({ name: e }) => e).join(", ");
		}
		var p = n(8608);
		var m = n(1545);
		var h = n(7484);
		let g = "(secret)";
		let _ = {
			kind: "channel",
			node: [">", "]"],
			section: "channels",
			handsOut: {},
			sameness: "its name, or what can be read of it,",
			nameField: "displayName",
			matching: {
				keepsItsOwn: (e, t) => e.type === t.type,
				closest: (e, t) => (0, h.QJ)(e.api, withBotId(e), t)
			},
			clashes: { resembles: (e, t) => (0, h.Mm)(e.api, withBotId(e), t) },
			list: async (e, { appId: t, together: n }) => {
				if (!n.has("webhook")) return e.collection(p.l, t).list();
				return (await n.once("integrations", () => e.collection(o.o, t).list())).channels;
			},
			getRecorded: (e, { appId: t }, n, r) => e.collection(p.l, t).get(r),
			label: ({ type: e, displayName: t }) => t === void 0 ? e : `${e} ${JSON.stringify(t)}`,
			isSame: (e, t) => (0, h.gi)(e.api, withBotId(e), t),
			choose: r.os,
			isExternal: ({ external: e }) => e,
			writeOnly: {
				of: ({ external: e, writeOnly: t }) => e ? {} : t,
				perhapsUnsent: ({ api: e, type: t, writeOnly: n }) => Object.keys(n).filter((n) => (0, m.Ju)(e, t, n)?.required !== !0)
			},
			healthProblem,
			fields: ({ type: e, displayName: t, fields: n, writeOnly: i, defaultResponder: a }) => (0, r.g7)({
				type: e,
				displayName: t ?? void 0,
				defaultResponder: a?.name,
				...withoutNull(n),
				...Object.fromEntries(Object.keys(withoutNull(i)).map((e) => [e, g]))
			}),
			links: {
				fields: ["defaultResponder"],
				kind: () => f,
				to: ({ defaultResponder: e }) => referencesTo(e),
				set: (e, t, n, { defaultResponder: r }, i) => {
					let a = r ? i.find(f, r.key)?.id : void 0;
					return e.collection(p.l, t).update(n.id, { values: { defaultResponderId: a ?? null } });
				}
			},
			references: { blockers: ({ defaultResponder: e }, t, n) => missingOf(e ?? void 0, "defaultResponder", n) },
			differences: channel_differences,
			fixedIn: ({ api: e, type: t }, n) => n.map(({ path: e }) => e).filter((n) => n === "type" || (0, m.Ju)(e, t, n)?.changeable === !1),
			create: (e, t, { type: n, displayName: r, fields: i, writeOnly: a }) => e.collection(p.l, t).create({
				type: n,
				...typeof r == "string" ? { displayName: r } : {},
				values: withoutNull({
					...i,
					...a
				})
			}),
			update: async (e, t, n, r, { fresh: i = [] }) => {
				let { displayName: a } = r;
				let o = {
					...changeable(r, r.fields),
					...secretsToSend(r, i)
				};
				let s = a === void 0 ? {} : { displayName: a };
				if (a === void 0 && Object.keys(o).length === 0) return n;
				return e.collection(p.l, t).update(n.id, {
					...s,
					values: o
				});
			},
			remove: (e, t, { id: n }) => e.collection(p.l, t).remove(n)
		};
		function channel_differences(e, t, n, r = []) {
			let { api: i, type: o, displayName: s } = e;
			if (o !== t.type) return [{
				path: "type",
				before: t.type,
				after: o
			}];
			let c = [];
			s !== void 0 && s !== (t.displayName ?? null) && c.push(differenceOf("displayName", t.displayName, s));
			let { defaultResponder: l } = e;
			if (l !== void 0 && (l?.name ?? null) !== (t.defaultResponder ?? null)) {
				let e = l?.name ?? null;
				c.push(differenceOf("defaultResponder", t.defaultResponder, e));
			}
			for (let [n, r] of Object.entries(e.fields)) {
				let e = (0, a.e)(t.fields, n);
				let s = (0, m.Ju)(i, o, n);
				if (e == null && s?.changeable !== !0) continue;
				(0, h.eE)(r, e, s) || c.push(differenceOf(n, e, r));
			}
			return [...c, ...r.map((e) => ({
				path: e,
				before: g,
				after: g
			}))];
		}
		function differenceOf(e, t, n) {
			return {
				path: e,
				...t == null ? {} : { before: t },
				...n === null ? {} : { after: n }
			};
		}
		function withBotId(e) {
			let { type: t, writeOnly: n } = e;
			let { token: r } = n;
			if (t !== "telegram" || r === void 0) return e;
			let a = r instanceof i.zh ? r.reveal() : r;
			return typeof a == "string" ? {
				...e,
				botId: /^(\d+):/.exec(a)?.[1]
			} : e;
		}
		function healthProblem({ status: e, error: t, id: n }) {
			if (e === "active") return;
			let r = t === void 0 ? "" : `: ${t}`;
			return {
				status: e,
				message: `The channel ${n} is ${e === "error" ? "in error" : e}${r}`
			};
		}
		function changeable({ api: e, type: t }, n) {
			return Object.fromEntries(Object.entries(n).filter(([n]) => (0, m.Ju)(e, t, n)?.changeable !== !1).map(([e, t]) => [e, Array.isArray(t) && t.length === 0 ? null : t]));
		}
		function secretsToSend({ writeOnly: e }, t) {
			return Object.fromEntries(Object.entries(e).filter(([e]) => t.includes(e)));
		}
		function withoutNull(e) {
			return Object.fromEntries(Object.entries(e).filter(([, e]) => e !== null && !(Array.isArray(e) && e.length === 0)));
		}
		var v = n(9473);
		var y = n(9709);
		var b = n(1128);
		var x = n(5944);
		let S = {
			kind: "integrationKey",
			node: ["{{", "}}"],
			noun: "integration key",
			section: "webhooks",
			address: (e, t) => {
				let [n, r] = partsOf(t);
				return `${e}.webhooks.${n}.keys.${r}`;
			},
			handsOut: {
				secretOf: ({ secret: e }) => e,
				jwtOf: ({ jwt: e }) => e
			},
			api: "v2",
			limit: 10,
			sameness: "the name",
			list: async (e, { appId: t, keys: n, everything: r, peers: i }) => {
				let a = r ? i.keys(l) : n.map((e) => partsOf(e)[0]);
				return (await Promise.all([...new Set(a)].map(async (n) => {
					let r = (i.find(l, n) ?? i.findFormer(l, n))?.container;
					if (r === void 0) return [];
					return (await e.collection(x.K, t, r).list()).map((e) => ({
						...e,
						webhook: n,
						container: r
					}));
				}))).flat();
			},
			getRecorded: async (e, { appId: t, peers: n }, r, i) => {
				let [a] = partsOf(r);
				let o = n.find(l, a)?.container;
				let s = o && await e.collection(x.K, t, o).get(i);
				return s ? {
					...s,
					webhook: a,
					container: o
				} : void 0;
			},
			label: ({ webhook: e, name: t }) => `${e}: ${t}`,
			isSame: (e, t) => e.webhook === t.webhook && e.name === t.name,
			rotation: (0, b.VR)("integrationKey", "retiringIntegrationKey"),
			choose: r.BP,
			container: {
				kind: l,
				keyOf: ({ webhook: e }) => e,
				holderOf: ({ container: e }) => e,
				keyOfUnnamed: ({ webhook: e, id: t }) => `${e}.${t}`,
				countedIn: (e) => partsOf(e)[0]
			},
			fields: ({ name: e }) => (0, r.g7)({ name: e }),
			...y.t,
			create: async (e, t, { webhook: n, name: r }, i) => {
				let a = i.find(l, n)?.container;
				if (a === void 0) throw new v.uv("not-found", `The keys of the webhook ${n} cannot be managed: it has no integration.`, { remedy: "It was created through another API generation. Delete it; the next run creates a new one." });
				return {
					...await e.collection(x.K, t, a).create(r),
					webhook: n,
					container: a
				};
			},
			update: async (e, t, n) => n,
			remove: (e, t, { container: n, id: r }) => e.collection(x.K, t, n).remove(r)
		};
		function partsOf(e) {
			let t = e.indexOf(".");
			return [e.slice(0, t), e.slice(t + 1)];
		}
		var C = n(3519);
		var w = n(9776);
		var T = n(2087);
		let E = "settings.inputEnabled";
		let D = {
			kind: "menu",
			node: ["[/", "\\]"],
			section: "menu",
			address: (e, t) => t === "" ? `${e}.menu` : `${e}.channels.${t}.menu`,
			api: "v1.1",
			sameness: "its place",
			single: !0,
			onlyOurs: !0,
			list: async (e, { appId: t, keys: n, recorded: r, peers: i }) => {
				let a = new Set(i.all(_).map(({ id: e }) => e));
				let o = n.flatMap((e) => {
					let t = e === "" ? void 0 : i.find(_, e)?.id ?? r.get(e);
					return t === void 0 || !a.has(t) ? [] : [{
						key: e,
						id: t
					}];
				});
				let [s, ...c] = await Promise.all([e.collection(T.X, t).get(), ...o.map(({ id: n }) => e.collection(T.X, t, n).get())]);
				let l = o.flatMap((e, t) => {
					let n = c[t];
					return n === void 0 ? [] : [{
						...e,
						...n
					}];
				}).filter(({ key: e, id: t, items: n }) => r.get(e) === t || !sameItems(n, s.items));
				return [{
					id: t,
					key: "",
					...s
				}, ...l].filter(({ items: e }) => e.length > 0);
			},
			label: ({ key: e }) => e === "" ? "the menu of the app" : `the menu of channels.${e}`,
			isSame: (e, t) => e.key === t.key,
			choose: r.os,
			container: {
				kind: _,
				keyOf: ({ key: e }) => e === "" ? void 0 : e,
				holderOf: ({ key: e, id: t }) => e === "" ? void 0 : t,
				keyOfUnnamed: ({ key: e }) => e
			},
			declaresEmpty: ({ items: e }) => e.length === 0,
			fields: ({ items: e, inputEnabled: t }) => (0, r.g7)({
				items: e,
				[E]: t
			}),
			differences: ({ items: e, inputEnabled: t }, n) => {
				let r = [];
				sameItems(e, n.items) || r.push({
					path: "items",
					before: n.items,
					...e.length === 0 ? {} : { after: e }
				});
				e.length > 0 && t !== void 0 && t !== n.inputEnabled && r.push({
					path: E,
					before: n.inputEnabled,
					after: t
				});
				return r;
			},
			create: async (e, t, n, r) => {
				let { key: i } = n;
				let a = i === "" ? void 0 : r.find(_, i);
				let o = await e.collection(T.X, t, a?.id).set(n);
				return {
					id: a?.id ?? t,
					key: i,
					...o
				};
			},
			update: async (e, t, n, { items: r, inputEnabled: i }) => {
				let a = e.collection(T.X, t, n.key === "" ? void 0 : n.id);
				if (r.length > 0) {
					let e = i ?? (n.inputEnabled ? void 0 : !1);
					return {
						...n,
						...await a.set({
							items: r,
							...e === void 0 ? {} : { inputEnabled: e }
						})
					};
				}
				await a.remove();
				return {
					...n,
					items: r
				};
			},
			remove: (e, t, { key: n, id: r }) => e.collection(T.X, t, n === "" ? void 0 : r).remove()
		};
		function sameItems(e, t) {
			return (0, w.$)(e) === (0, w.$)(t);
		}
		var O = n(4778);
		let k = {
			kind: "template",
			node: ["[/", "/]"],
			section: "templates",
			api: "v1.1",
			sameness: "the name",
			list: (e, { appId: t }) => e.collection(O.Q, t).list(),
			getRecorded: (e, { appId: t }, n, r) => e.collection(O.Q, t).get(r),
			label: ({ name: e }) => e,
			isSame: (e, t) => e.name === t.name,
			choose: r.os,
			fields: ({ name: e, message: t }) => (0, r.g7)({
				name: e,
				message: t
			}),
			differences: ({ name: e, message: t }, n) => {
				let r = [];
				e !== n.name && r.push({
					path: "name",
					before: n.name,
					after: e
				});
				for (let [e, i] of Object.entries(t)) {
					let t = (0, a.e)(n.message, e);
					if (t !== void 0 && holds(t, i)) continue;
					r.push({
						path: `message.${e}`,
						...t === void 0 ? {} : { before: t },
						after: i
					});
				}
				return r;
			},
			create: (e, t, { name: n, message: r }) => e.collection(O.Q, t).create({
				name: n,
				message: r
			}),
			update: (e, t, { id: n }, { name: r, message: i }) => e.collection(O.Q, t).update(n, {
				name: r,
				message: i
			}),
			remove: (e, t, { id: n }) => e.collection(O.Q, t).remove(n)
		};
		function holds(e, t) {
			if (isList(t)) {
				if (!isList(e) || e.length !== t.length) return !1;
				return t.every((t, n) => holds(e[n] ?? null, t));
			}
			if (typeof t != "object" || !t) return e === t;
			if (typeof e != "object" || !e || isList(e)) return !1;
			return Object.entries(t).every(([t, n]) => holds((0, a.e)(e, t) ?? null, n));
		}
		function isList(e) {
			return Array.isArray(e);
		}
		let A = {
			key: C.q,
			channel: _,
			webhook: l,
			menu: D,
			template: k,
			integrationKey: S,
			switchboard: d,
			switchboardIntegration: f
		};
		let j = Object.values(A);
	}),
	1571: ((e, t, n) => {
		n.d(t, {
			h: () => i,
			tC: () => a,
			u0: () => o
		});
		var r = n(3519);
		let i = {
			kind: "app",
			node: ["([", "])"],
			section: "apps",
			noun: "app",
			children: n(194).Z,
			carriesMarks: !0
		};
		let a = {
			kind: "serviceAccount",
			node: ["[(", ")]"],
			section: "serviceAccounts",
			noun: "service account",
			children: [r.q],
			carriesMarks: !1
		};
		let o = [i, a];
	}),
	9136: ((e, t, n) => {
		n.d(t, {
			V: () => o,
			a: () => a
		});
		var r = n(9546);
		var i = n(8065);
		let a = { v2: (e, t) => new r.E(e, {
			path: switchboardsOf(t),
			name: "switchboard",
			read: readSwitchboard,
			lookedForBy: "list"
		}) };
		let o = { v2: (e, t, n) => new r.E(e, {
			path: `${switchboardsOf(t)}/${encodeURIComponent(n)}/switchboardIntegrations`,
			name: "switchboardIntegration",
			read: (e, t) => readIntegration(e, t, n),
			lookedForBy: "list"
		}) };
		function switchboardsOf(e) {
			return `/v2/apps/${encodeURIComponent(e)}/switchboards`;
		}
		function readSwitchboard(e, t) {
			let n = (0, i.mR)(t, "defaultSwitchboardIntegrationId");
			return {
				id: e.string(t, "id"),
				enabled: t.enabled === !0,
				...n === void 0 ? {} : { defaultSwitchboardIntegrationId: n }
			};
		}
		function readIntegration(e, t, n) {
			let r = [
				"integrationId",
				"integrationType",
				"nextSwitchboardIntegrationId"
			];
			let { deliverStandbyEvents: a, messageHistoryCount: o } = t;
			return {
				id: e.string(t, "id"),
				switchboardId: n,
				name: e.string(t, "name"),
				...Object.fromEntries(r.flatMap((e) => {
					let n = (0, i.mR)(t, e);
					return n === void 0 ? [] : [[e, n]];
				})),
				...typeof a == "boolean" ? { deliverStandbyEvents: a } : {},
				...typeof o == "number" ? { messageHistoryCount: o } : {}
			};
		}
	}),
	4778: ((e, t, n) => {
		n.d(t, { Q: () => o });
		var r = n(3956);
		var i = n(9546);
		var a = n(8065);
		let o = { "v1.1": (e, t) => new i.E(e, {
			path: `${e.root}/${encodeURIComponent(t)}/templates`,
			name: "template",
			pages: (e, t, n) => (0, r.o_)(e, {
				path: t,
				name: n,
				pagesAtOnce: 1
			}),
			read: (e, t) => ({
				id: e.string(t, "_id"),
				name: e.string(t, "name"),
				message: (0, a.f5)(t, "message")
			})
		}) };
	}),
	7923: ((e, t, n) => {
		n.d(t, {
			r: () => webhooksV2,
			u: () => readContainer
		});
		var r = n(6396);
		var i = n(1116);
		var a = n(1889);
		var o = n(9546);
		var s = n(8065);
		var c = n(338);
		function webhooksV2(e, t) {
			let n = `/v2/apps/${encodeURIComponent(t)}/integrations`;
			let s = new o.E(e, {
				path: n,
				name: "integration",
				pages: (e, t, r) => (0, i.Z)(e, n, r, { "filter[types]": c.V3 }),
				read: (t, n) => readContainer(e, t, n),
				body: (e) => ({
					type: c.V3,
					displayName: e.name,
					webhooks: [(0, c.Cd)(e)]
				})
			});
			let l = new o.E(e, {
				path: n,
				name: "integration",
				read: (t, n) => readContainer(e, t, n),
				body: ({ name: e }) => ({ displayName: e })
			});
			return {
				list: async () => (await s.list()).flatMap(({ webhooks: e }) => e),
				get: async () => void 0,
				create: async (e) => {
					let [t] = (await s.create(e)).webhooks;
					if (t !== void 0) return t;
					throw new a.GK({
						method: "POST",
						path: n
					}, "the response has no webhook in its integration", {
						sent: !0,
						remedy: "Run again: the created webhook is found by its target."
					});
				},
				update: async ({ id: t, container: n = "", name: i }, a, u) => {
					let d = a.name !== void 0 && a.name !== i;
					d && await l.update(n, a);
					return {
						...await new o.E(e, {
							path: `${s.pathOf(n)}/webhooks`,
							name: "webhook",
							read: (t, r) => (0, c.iN)("v2", t, r, e.keeper, n),
							body: c.Cd
						}).update(t, a, (0, r.lz)(u, e.keeper, e.now)),
						...d ? { name: a.name } : i === void 0 ? {} : { name: i }
					};
				},
				remove: ({ container: e = "" }) => s.remove(e)
			};
		}
		function readContainer({ keeper: e }, t, n) {
			let r = t.string(n, "id");
			let i = Array.isArray(n.webhooks) ? t.objects(n, "webhooks") : [];
			let a = (0, s.mR)(n, "displayName");
			let o = a === void 0 ? {} : { name: a };
			return {
				id: r,
				webhooks: i.map((n) => ({
					...(0, c.iN)("v2", t, n, e, r),
					...o
				}))
			};
		}
	}),
	338: ((e, t, n) => {
		n.d(t, {
			Cd: () => webhookBody,
			V3: () => i,
			iN: () => readWebhook
		});
		var r = n(8065);
		let i = "custom";
		let a = {
			"v1.1": ["includeClient", "includeFullAppUser"],
			v2: ["includeFullUser", "includeFullSource"]
		};
		function readWebhook(e, t, n, i, o) {
			let s = (0, r.mR)(n, "secret");
			let c = (0, r.mR)(n, "version") ?? e;
			let l = c === "v2" != (e === "v2");
			return {
				id: t.string(n, e === "v1.1" ? "_id" : "id"),
				target: t.string(n, "target"),
				triggers: (0, r.CB)(n, "triggers"),
				flags: (0, r.Zo)(n, a[e]),
				...o === void 0 ? {} : { container: o },
				...l ? { otherGeneration: c } : {},
				...s === void 0 ? {} : { secret: i.learn(s) }
			};
		}
		function webhookBody({ target: e, triggers: t, flags: n }) {
			return {
				target: e,
				...t === void 0 ? {} : { triggers: t },
				...n
			};
		}
	}),
	4514: ((e, t, n) => {
		n.d(t, { z: () => s });
		var r = n(1889);
		var i = n(7923);
		var a = n(9546);
		var o = n(338);
		function webhooksV11(e, t) {
			let n = new a.E(e, {
				path: `/v1.1/apps/${encodeURIComponent(t)}/webhooks`,
				name: "webhook",
				read: (t, n) => (0, o.iN)("v1.1", t, n, e.keeper),
				body: o.Cd
			});
			return {
				list: () => n.list(),
				get: async (e) => {
					let t = await n.get(e);
					return t?.otherGeneration === void 0 ? t : void 0;
				},
				create: (e) => n.create(e),
				update: ({ id: e }, t) => n.update(e, t),
				remove: ({ id: e }) => n.remove(e)
			};
		}
		let s = {
			"v1.1": (e, t) => {
				let n = webhooksV11(e, t);
				let r = (0, i.r)({
					...e,
					api: "v2"
				}, t);
				let listOthers = () => listAs("v2", r);
				return {
					...n,
					listOthers,
					remove: async (e) => {
						let t = (e.otherGeneration === void 0 ? [] : await listOthers())?.find(({ id: t }) => t === e.id);
						return t === void 0 ? n.remove(e) : r.remove(t);
					}
				};
			},
			v2: (e, t) => {
				let n = (0, i.r)(e, t);
				let r = webhooksV11({
					...e,
					api: "v1.1"
				}, t);
				return {
					...n,
					listOthers: () => listAs("v1.1", r),
					remove: (e) => (e.container === void 0 ? r : n).remove(e)
				};
			}
		};
		async function listAs(e, t) {
			try {
				return (await t.list()).filter(({ otherGeneration: e }) => e === void 0).map((t) => ({
					...t,
					otherGeneration: e
				}));
			} catch (e) {
				if (e instanceof r.GZ && e.status < 500) return;
				throw e;
			}
		}
	}),
	1741: ((e, t, n) => {
		n.d(t, {
			$A: () => childAddress,
			$H: () => byId,
			BP: () => newest,
			Nd: () => nameFieldOf,
			VD: () => ReadTogether,
			a2: () => nounOf,
			eI: () => declaredIn,
			g7: () => newFields,
			os: () => oldest
		});
		class ReadTogether {
			#e;
			#t = new Map();
			constructor(e) {
				this.#e = new Set(e.map(({ kind: e }) => e));
			}
			has(e) {
				return this.#e.has(e);
			}
			once(e, t) {
				let n = this.#t.get(e) ?? t();
				this.#t.set(e, n);
				return n;
			}
		}
		function declaredIn({ kind: e }, { children: t }) {
			return t.get(e) ?? [];
		}
		function childAddress(e, t, n) {
			return e.address?.(t, n) ?? `${t}.${e.section}.${n}`;
		}
		function byId(e, t) {
			return e.id < t.id ? -1 : 1;
		}
		function nameFieldOf({ nameField: e }) {
			return e ?? "name";
		}
		function nounOf({ noun: e, kind: t }) {
			return e ?? t;
		}
		function newFields(e) {
			return Object.entries(e).filter((e) => e[1] !== void 0).map(([e, t]) => ({
				path: e,
				after: t
			}));
		}
		function oldest(e) {
			return e.toSorted(byId)[0];
		}
		function newest(e) {
			return e.toSorted(byId).at(-1);
		}
	}),
	2509: ((e, t, n) => {
		n.d(t, {
			CQ: () => i,
			Lr: () => differenceText,
			Pq: () => differenceOf,
			Rp: () => shownOf,
			uw: () => stepText
		});
		var r = n(991);
		function stepText({ action: e, address: t }) {
			return `${e} ${t}`;
		}
		function shownOf({ action: e, address: t, fields: n }) {
			if (e !== "publish") return {
				subject: t,
				fields: n
			};
			let end = (e) => {
				let t = n.find(({ path: t }) => t === e)?.after;
				return typeof t == "string" ? t : "";
			};
			let r = end("from");
			let i = n.filter(({ path: e }) => e !== "from" && e !== "to");
			return {
				subject: `${r} → ${end("to")}`,
				from: r,
				fields: i
			};
		}
		function differenceOf({ before: e, after: t }) {
			if (isPlainList(e) && isPlainList(t)) {
				let [n, r] = [new Set(e), new Set(t)];
				let i = t.filter((e) => !n.has(e));
				let a = e.filter((e) => !r.has(e));
				if (i.length + a.length > 0) return {
					kind: "list",
					added: i,
					removed: a
				};
			}
			return {
				kind: "value",
				before: e,
				after: t
			};
		}
		let i = 20;
		function differenceText(e, t, n) {
			let { value: r, plus: i, minus: a, gap: o, paint: s } = n;
			let c = differenceOf(t);
			if (c.kind === "list") {
				let e = listed(c.added, i, r).map((e) => s("green", e));
				let t = listed(c.removed, a, r).map((e) => s("red", e));
				return [...e, ...t].join(o);
			}
			let { before: l, after: u } = c;
			if (e === "create" && l === void 0) return r(u);
			if (e === "delete" && u === void 0) return r(l);
			return `${s("red", r(l))} → ${s("green", r(u))}`;
		}
		function listed(e, t, n) {
			let i = e.slice(0, 20).map((e) => `${t} ${n(e)}`);
			return e.length > 20 ? [...i, `${t} ${(0, r.oh)(e.length - 20)} more`] : i;
		}
		function isPlainList(e) {
			return Array.isArray(e) && e.every((e) => typeof e != "object" || !e);
		}
	}),
	2130: ((e, t, n) => {
		n.d(t, {
			Vb: () => nameOf,
			Vr: () => unmanagedGroups,
			XH: () => appOf,
			lS: () => splitAddress,
			lV: () => byApp
		});
		var r = n(194);
		var i = n(7384);
		function byApp(e) {
			return (0, i.z)(e, ({ address: e }) => appOf(e));
		}
		function unmanagedGroups({ unmanaged: e }) {
			return [{
				title: "No longer in the manifest, left alone (`prune: owned` deletes them)",
				items: e.filter(({ owned: e }) => e === !0)
			}, {
				title: "Not in the manifest, left alone",
				items: e.filter(({ owned: e }) => e !== !0)
			}].filter(({ items: e }) => e.length > 0);
		}
		function appOf(e) {
			let { before: t, inside: n } = splitAddress(e);
			return t + (n.startsWith("publish.") ? "publish" : n.split(".", 2).join("."));
		}
		function splitAddress(e) {
			let [t = "", n] = /^instances\.([^.]+)\./.exec(e) ?? [];
			return {
				before: t,
				instance: n,
				inside: e.slice(t.length)
			};
		}
		function nameOf(e) {
			let { instance: t, inside: n } = splitAddress(e);
			return (appOf(e) === e || isDuplicate(n)) && t !== void 0 ? `${nameInside(n)} (${t})` : nameInside(n);
		}
		function isDuplicate(e) {
			return /^\w+\.[^.]+\.[0-9a-f]{24}$/.test(e);
		}
		function nameInside(e) {
			if (e.startsWith("publish.")) return e.slice(8);
			let [, t, n, ...i] = e.split(".");
			if (n === void 0) return t ?? e;
			if (isDuplicate(e)) return `${t} ${n}`;
			let a = [n, ...i].join(".");
			let o = r.Z.find((e) => e.section.includes(".") && a.startsWith(`${e.section}.`));
			if (o !== void 0) return a.slice(o.section.length + 1);
			return i.filter((e, t) => t % 2 == 0).join(".");
		}
	}),
	3036: ((e, t, n) => {
		n.d(t, {
			R: () => valueText,
			n: () => i
		});
		var r = n(9305);
		let i = "(not set)";
		function valueText(e, t = 120) {
			if (e === void 0) return i;
			if (typeof e == "string") return stringText(e, t);
			if (typeof e != "object" || !e) return String(e);
			return isList(e) ? listText(e, t) : objectText(e, t);
		}
		function isList(e) {
			return Array.isArray(e);
		}
		function isWord(e) {
			if (e === "(secret)") return !0;
			return ((0, r.J)(e) ? /^[A-Za-z0-9/*][\w.:/@?&=%*+-]*$/ : (0, r.g)(String.raw`^[\p{L}\p{N}/*][\p{L}\p{M}\p{N}_.:/@?&=%*+-]*$`, "u")).test(e) && !/^(true|false|null|[\d.]+(e\d+)?)$/i.test(e);
		}
		function stringText(e, t) {
			let n = e.slice(0, t + 1);
			if (isWord(n)) return n;
			return `"${n.replace(/["\\]/g, "\\$&")}${n.length < e.length ? "" : "\""}`;
		}
		function listText(e, t) {
			let n = "[";
			for (let [r, i] of e.entries()) {
				r > 0 && (n += ", ");
				if (n.length > t) return n;
				n += valueText(i, t - n.length);
			}
			return `${n}]`;
		}
		function objectText(e, t) {
			let n = "{";
			for (let [r, [i, a]] of Object.entries(e).entries()) {
				n += `${r === 0 ? " " : ", "}${i.slice(0, t + 1)}: `;
				if (n.length > t) return n;
				n += valueText(a, t - n.length);
			}
			return n === "{" ? "{}" : `${n} }`;
		}
	}),
	6396: ((e, t, n) => {
		n.d(t, {
			AT: () => scopeOfCredentials,
			Kn: () => authorizer,
			ST: () => signingKeyId,
			lz: () => appCaller,
			vG: () => checkCredentials
		});
		var r = n(9473);
		var i = n(2370);
		var a = n(4962);
		let o = {
			act_: "account",
			svc_: "account",
			app_: "app",
			int_: "integration"
		};
		function scopeOf(e) {
			return (0, i.e)(o, e.slice(0, 4));
		}
		function signingKeyId(e) {
			return e.kind === "key" ? e.id : tokenParts(e.jwt)?.kid;
		}
		function scopeOfCredentials(e) {
			return (e.kind === "key" ? scopeOf(e.id) : tokenParts(e.jwt)?.scope) === "app" ? "app" : "account";
		}
		function checkCredentials(e, t) {
			if (e.kind === "key") {
				checkKeyId(e.id);
				return;
			}
			let n = tokenParts(e.jwt);
			if (n === void 0) throw new r.uv("credentials-invalid", "The input `jwt` is not a JWT (three parts separated by dots).", { remedy: "Give a token signed with an account key, or `key-id` and `key-secret` instead." });
			if (n.exp !== void 0 && n.exp * 1e3 <= t) throw new r.uv("credentials-invalid", `The input \`jwt\` expired at ${new Date(n.exp * 1e3).toISOString()}.`, { remedy: "Give a new token, or `key-id` and `key-secret`, with which the run signs its own." });
			if (n.scope !== "account" && n.scope !== "app") throw new r.uv("credentials-invalid", `The input \`jwt\` has the scope ${JSON.stringify(n.scope ?? null)}; managing apps requires "account" or "app".`, { remedy: "Sign the token with an account key (`act_…`), a service account key (`svc_…`) or an app key (`app_…`)." });
		}
		function checkKeyId(e) {
			let t = scopeOf(e);
			if (t === "account" || t === "app") return;
			let n = "Create an account key (`act_…`) on the dashboard, or a service account key (`svc_…`), and give its id as `key-id`.";
			throw new r.uv("credentials-invalid", t === void 0 ? "The input `key-id` is not the id of a key: it must begin with act_, svc_ or app_." : "The input `key-id` is an integration key (`int_…`): it sees one integration only.", { remedy: t === void 0 ? `Check that the secret was not given instead. ${n}` : n });
		}
		function appCaller(e, t, n) {
			if (e?.secret === void 0) return;
			return authorizer({
				kind: "key",
				id: e.id,
				secret: e.secret
			}, t, { clock: n });
		}
		function authorizer(e, t, n = {}) {
			if (e.kind === "jwt") return async () => `Bearer ${e.jwt.reveal()}`;
			if (n.basic === !0) {
				t.hideForms(e.secret, e.id);
				let n = Buffer.from(`${e.id}:${e.secret.reveal()}`).toString("base64");
				return async () => `Basic ${n}`;
			}
			let r = n.clock ?? Date.now;
			let i = scopeOf(e.id) ?? "account";
			let o;
			let s = 0;
			return () => {
				let n = Math.floor(r() / 1e3);
				if (o === void 0 || n >= s) {
					s = n + 900 - 300;
					o = (0, a.z)(e, { scope: i }, {
						now: n,
						lifetime: 900
					}).then((e) => `Bearer ${t.learn(e).reveal()}`);
				}
				return o;
			};
		}
		function tokenParts(e) {
			let [t, n, r] = e.reveal().split(".");
			if (t === void 0 || n === void 0 || r === void 0) return;
			try {
				let { kid: e } = decode(t);
				let { scope: r, exp: i } = decode(n);
				return {
					...typeof e == "string" ? { kid: e } : {},
					...typeof r == "string" ? { scope: r } : {},
					...typeof i == "number" ? { exp: i } : {}
				};
			} catch {
				return;
			}
		}
		function decode(e) {
			let t = JSON.parse(Buffer.from(e, "base64url").toString("utf8"));
			return typeof t == "object" && t ? t : {};
		}
	}),
	7682: ((e, t, n) => {
		n.d(t, { A: () => collectionAt });
		var r = n(9473);
		function collectionAt(e, t, n) {
			let i = t[e.api];
			if (i !== void 0) return i(e, ...n);
			throw new r.uv("generation-hidden", `The ${e.api} API does not have this kind of resource.`, { remedy: "Write the other generation as `api`." });
		}
	}),
	1116: ((e, t, n) => {
		n.d(t, { Z: () => cursorList });
		var r = n(9473);
		var i = n(3956);
		var a = n(8065);
		async function cursorPages(e, { starts: t = [void 0], isEnough: n = () => !1 } = {}) {
			let i = [];
			let a = await Promise.all(t.map(e));
			for (let [o, s] of a.entries()) {
				let c = new Set([t[o + 1], ...(a[o + 1]?.items ?? []).map(({ id: e }) => e)]);
				let goesFarEnough = (e) => o + 1 < t.length ? e.some(({ id: e }) => c.has(e)) : n(e);
				let l = new Set();
				for (let { items: t, next: n } = s;; {items: t, next: n} = await e(n)) {
					i.push(...t);
					if (n === void 0 || goesFarEnough(t)) break;
					if (l.has(n)) throw new r.uv("answer-invalid", "Listing failed: the vendor returned the same page twice.", { remedy: "Run again. If this persists, report it to the vendor with the time of this run." });
					l.add(n);
				}
			}
			return i;
		}
		function cursorList(e, t, n, r = {}, o = {}) {
			let s = new a.GV("GET", t);
			return cursorPages(async (o) => {
				let c = o === void 0 ? {} : { "page[after]": o };
				let l = await e.get(t, {
					...r,
					"page[size]": i.md,
					...c
				});
				let u = s.object(l, "meta");
				let d = u.hasMore === !0 ? (0, a.mR)(u, "afterCursor") : void 0;
				return {
					items: s.objects(l, n),
					next: d
				};
			}, o);
		}
	}),
	7046: ((e, t, n) => {
		n.d(t, { l: () => deleteIfThere });
		var r = n(9473);
		var i = n(1889);
		async function deleteIfThere(e, t, n) {
			try {
				await e.delete(t);
			} catch (e) {
				if (!(0, i.c4)(e)) throw e;
				if (!await sees(n)) return;
				throw new r.uv("not-deleted", `Not deleted: DELETE ${t} returned 404, but the API still shows it.`, {
					remedy: "Run again later. If this persists, check that these credentials can delete it, or delete it in the account.",
					cause: e
				});
			}
		}
		async function sees(e) {
			try {
				return await e();
			} catch (e) {
				if ((0, i.c4)(e)) return !1;
				throw e;
			}
		}
	}),
	3956: ((e, t, n) => {
		n.d(t, {
			TC: () => offsetStretch,
			md: () => i,
			o_: () => offsetPages
		});
		var r = n(8065);
		let i = 100;
		let a = 1e5;
		async function allPages(e, t, { expected: n = 0, guess: r = 0, isEnough: i = () => !1 } = {}) {
			let o = [];
			let s = Math.max(0, n - 1);
			let c = n === 0;
			for (let l = 0; l <= s;) {
				if (s > a) throw RangeError(`the list has more than ${a} pages`);
				if (l > 0 && l >= n && i(o[l - 1]?.items ?? [])) break;
				let u = [];
				for (let e = l; e <= s && u.length < t; e++) o[e] === void 0 && u.push(e);
				let d = s === 0 ? r : Math.min(t - 1, Math.floor(s / 3));
				let f = c && t > 1 ? d : 0;
				f > 0 && u.splice(t - 1, 1, s + f);
				let p = await Promise.all(u.map(e));
				let m = s;
				for (let [e, t] of p.entries()) {
					let n = u[e] ?? 0;
					(n <= m || t.items.length > 0) && (o[n] = t);
					t.more ? s = Math.max(s, n + 1) : c = !1;
					t.items.length > 0 && (s = Math.max(s, n));
				}
				for (; o[l] !== void 0;) l += 1;
			}
			return o;
		}
		async function offsetPages(e, t) {
			return (await offsetStretch(e, t)).items;
		}
		async function offsetStretch(e, { path: t, name: n, query: i = {}, pagesAtOnce: a }, { from: o = 0, expected: s = 0, perhaps: c = 0, isEnough: l } = {}) {
			let u = new r.GV("GET", t);
			let page = async (r) => {
				let a = await e.get(t, {
					...i,
					limit: 100,
					offset: o + r * 99
				});
				let s = u.objects(a, n);
				return {
					items: s,
					more: a.hasMore === !0 && s.length > 0
				};
			};
			let d = await allPages(page, a, {
				expected: pagesOf(s),
				guess: Math.max(0, pagesOf(c) - 1),
				isEnough: l
			});
			return {
				items: d.flatMap(({ items: e }) => e),
				isSeamless: d.every(isJoined)
			};
		}
		function pagesOf(e) {
			return e === 0 ? 0 : 1 + Math.ceil(Math.max(0, e - 100) / 99);
		}
		function isJoined({ items: e }, t, n) {
			let r = n[t - 1];
			if (r === void 0 || e.length === 0 && !r.more) return !0;
			let i = r.items.at(-1);
			return e.some(({ _id: e }) => e === i?._id);
		}
	}),
	9546: ((e, t, n) => {
		n.d(t, { E: () => Resources });
		var r = n(7046);
		var i = n(1889);
		async function getIfThere(e, t) {
			try {
				return await e.get(t);
			} catch (e) {
				if ((0, i.c4)(e)) return;
				throw e;
			}
		}
		var a = n(8065);
		class Resources {
			#e;
			#t;
			constructor(e, t) {
				this.#e = e;
				this.#t = t;
			}
			async list() {
				let { path: e, name: t, pages: n = wholeList } = this.#t;
				let r = this.read(await n(this.#e.http, e, `${t}s`));
				return [...new Map(r.map((e) => [e.id, e])).values()];
			}
			read(e) {
				let t = new a.GV("GET", this.#t.path);
				return e.map((e) => this.#t.read(t, e));
			}
			async get(e) {
				let t = this.pathOf(e);
				let n = await getIfThere(this.#e.http, t);
				return n === void 0 ? void 0 : this.#i("GET", t, n);
			}
			async create(e) {
				let { path: t } = this.#t;
				return this.#i("POST", t, await this.#e.http.post(t, this.#r(e)));
			}
			async update(e, t, n) {
				let r = this.pathOf(e);
				let { api: i, http: a } = this.#e;
				let o = this.#r(t);
				return i === "v2" ? this.#i("PATCH", r, await a.patch(r, o, n)) : this.#i("PUT", r, await a.put(r, o));
			}
			async remove(e) {
				await (0, r.l)(this.#e.http, this.pathOf(e), () => this.#n(e));
			}
			pathOf(e) {
				return `${this.#t.path}/${encodeURIComponent(e)}`;
			}
			async #n(e) {
				let { lookedForBy: t } = this.#t;
				if (t !== "list" && await this.get(e) !== void 0) return !0;
				return t !== "get" && (await this.list()).some((t) => t.id === e);
			}
			#r(e) {
				return this.#t.body === void 0 ? e : this.#t.body(e);
			}
			#i(e, t, n) {
				let r = new a.GV(e, t);
				return this.#t.read(r, r.object(n, this.#t.name));
			}
		}
		async function wholeList(e, t, n) {
			return new a.GV("GET", t).objects(await e.get(t), n);
		}
	}),
	8065: ((e, t, n) => {
		n.d(t, {
			CB: () => textsOf,
			GV: () => Answered,
			Nk: () => metadataOf,
			Zo: () => flagsOf,
			f5: () => settingsOf,
			mR: () => optionalText
		});
		var r = n(2370);
		var i = n(1889);
		class Answered {
			#e;
			constructor(e, t) {
				this.#e = {
					method: e,
					path: t
				};
			}
			object(e, t) {
				let n = isMembers(e) ? (0, r.e)(e, t) : void 0;
				return isMembers(n) ? n : this.#t(`has no object \`${t}\``);
			}
			objects(e, t) {
				let n = isMembers(e) ? (0, r.e)(e, t) : void 0;
				return Array.isArray(n) && n.every(isMembers) ? n : this.#t(`has no list \`${t}\``);
			}
			string(e, t) {
				let n = (0, r.e)(e, t);
				return typeof n == "string" ? n : this.#t(`has no text \`${t}\``);
			}
			#t(e) {
				throw new i.GK(this.#e, `the response ${e}`, {
					sent: !0,
					remedy: "This is not a response of the API. Check `api-url`, `region` and `subdomain`."
				});
			}
		}
		function optionalText(e, t) {
			let n = (0, r.e)(e, t);
			return typeof n == "string" && n !== "" ? n : void 0;
		}
		function settingsOf(e, t) {
			let n = (0, r.e)(e, t);
			return isMembers(n) ? n : {};
		}
		function metadataOf(e, t) {
			let n = (0, r.e)(e, t);
			if (!isMembers(n)) return {};
			let i = Object.entries(n).filter((e) => typeof e[1] == "string" || typeof e[1] == "number" || typeof e[1] == "boolean");
			return Object.fromEntries(i);
		}
		function flagsOf(e, t) {
			let n = {};
			for (let i of t) {
				let t = (0, r.e)(e, i);
				typeof t == "boolean" && (0, r.P)(n, i, t);
			}
			return n;
		}
		function textsOf(e, t) {
			let n = (0, r.e)(e, t);
			return Array.isArray(n) ? n.filter((e) => typeof e == "string") : [];
		}
		function isMembers(e) {
			return typeof e == "object" && !!e && !Array.isArray(e);
		}
	}),
	9776: ((e, t, n) => {
		n.d(t, { $: () => canonical });
		function canonical(e) {
			return JSON.stringify(e ?? null, (e, t) => typeof t == "object" && t && !Array.isArray(t) ? Object.fromEntries(Object.entries(t).sort(([e], [t]) => e < t ? -1 : 1)) : t);
		}
	}),
	4962: ((e, t, n) => {
		n.d(t, { z: () => signToken });
		var r = n(7598);
		async function signToken(e, t, i) {
			let { default: a } = await n.e(330).then(n.t.bind(n, 4330, 19));
			let o = i.lifetime === "never" ? {} : { exp: i.now + i.lifetime };
			let s = (0, r.createSecretKey)(e.secret.reveal(), "utf8");
			return a.sign({
				...t,
				iat: i.now - 60,
				...o
			}, s, {
				algorithm: "HS256",
				keyid: e.id
			});
		}
	}),
	2572: ((e, t, n) => {
		n.d(t, {
			CT: () => createdAt,
			TS: () => isObjectId,
			hy: () => ageOf
		});
		let r = Date.UTC(2011, 0, 1);
		let i = /^(?:[a-z]{3}_)?([0-9a-f]{8})[0-9a-f]{16}$/i;
		function isObjectId(e) {
			return i.test(e);
		}
		function createdAt(e, t) {
			let [, n] = i.exec(e) ?? [];
			if (n === void 0) return;
			let a = Number.parseInt(n, 16) * 1e3;
			return a < r || a > t + 864e5 ? void 0 : a;
		}
		function ageOf(e, t) {
			let n = createdAt(e, t);
			return n === void 0 ? void 0 : (t - n) / 1e3;
		}
	})
};
