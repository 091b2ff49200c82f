"use strict";
exports.id = 451;
exports.ids = [451];
exports.modules = {
	9179: ((e, t, n) => {
		n.d(t, {
			l: () => d,
			m: () => readChannel
		});
		var r = n(1583);
		var i = n(2843);
		var a = n(5925);
		var o = n(9420);
		var s = n(1080);
		var c = n(3871);
		var l = n(7545);
		var u = n(3014);
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
				id: e.string(t, s.kH[n].id),
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
	3551: ((e, t, n) => {
		n.d(t, {
			P: () => differenceOf,
			t: () => changed
		});
		var r = n(5153);
		function changed(e, t, n) {
			if (n === void 0 || (0, r.$)(n) === (0, r.$)(t ?? null)) return [];
			return [differenceOf(e, t, n)];
		}
		function differenceOf(e, t, n) {
			return {
				path: e,
				...t == null ? {} : { before: t },
				...n === null ? {} : { after: n }
			};
		}
	}),
	4589: ((e, t, n) => {
		n.d(t, { K: () => i });
		var r = n(7895);
		let i = { v2: (e, t, n) => (0, r._s)(e, `/v2/apps/${encodeURIComponent(t)}/integrations/${encodeURIComponent(n)}/keys`) };
	}),
	4800: ((e, t, n) => {
		n.d(t, { P: () => integrationsIn });
		var r = n(6385);
		var i = n(2843);
		var a = n(9420);
		var o = n(9179);
		var s = n(7545);
		var c = n(9270);
		var l = n(3003);
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
		function integrationsIn(e, t, n) {
			return n.once("integrations", () => e.collection(u, t).list());
		}
	}),
	7895: ((e, t, n) => {
		n.d(t, {
			Rk: () => a,
			_s: () => keysAt,
			tl: () => o
		});
		var r = n(9420);
		var i = n(1080);
		let a = {
			"v1.1": keysOf,
			v2: keysOf
		};
		function keysOf(e, t) {
			return keysAt(e, `${e.root}/${encodeURIComponent(t)}/keys`);
		}
		let o = { "v1.1": (e, t) => ({ getToken: async (n) => {
			let r = `${keysOf(e, t).pathOf(n)}/jwt`;
			let a = await e.http.get(r);
			return e.keeper.learn(new i.GV("GET", r).string(a ?? {}, "jwt"));
		} }) };
		function keysAt(e, t) {
			return new r.E(e, {
				path: t,
				name: "key",
				read: (t, n) => readKey(e.api, t, n, e.keeper),
				body: (t) => ({ [i.kH[e.api].name]: t })
			});
		}
		function readKey(e, t, n, r) {
			let a = (0, i.mR)(n, "secret");
			let { id: o, name: s } = i.kH[e];
			return {
				id: t.string(n, o),
				name: t.string(n, s),
				...a === void 0 ? {} : { secret: r.learn(a) }
			};
		}
	}),
	6876: ((e, t, n) => {
		n.d(t, {
			P: () => c,
			q: () => l
		});
		var r = n(7232);
		var i = n(3551);
		var a = n(7895);
		var o = n(3353);
		var s = n(208);
		let c = {
			node: ["{{", "}}"],
			limit: 10,
			sameness: "the name",
			choose: r.BP,
			fields: ({ name: e }) => (0, r.g7)({ name: e }),
			differences: (e, t) => (0, i.t)("name", t.name, e.name),
			fixedIn: (e, t) => t.map(({ path: e }) => e),
			update: async (e, t, n) => n
		};
		let l = {
			...c,
			kind: "key",
			section: "keys",
			access: { accountKeysOnly: !0 },
			handsOut: {
				secretOf: ({ secret: e }) => e,
				jwtOf: ({ jwt: e }) => e,
				vendorToken: (e, t, { id: n }) => e.collection(a.tl, t).getToken(n),
				outputs: {
					id: "key-id",
					secret: "key-secret",
					jwt: "jwt"
				},
				always: !0
			},
			signs: {
				keyOf: (e) => e.secret === void 0 ? void 0 : e,
				createTemporary: (e, t) => e.collection(a.Rk, t).create(s.yC),
				isTemporary: ({ name: e }) => e === s.yC
			},
			list: (e, { appId: t }) => e.collection(a.Rk, t).list(),
			getRecorded: (e, { appId: t }, n, r) => e.collection(a.Rk, t).get(r),
			label: (e) => e.name,
			isSame: (e, t) => e.name === t.name,
			rotation: (0, o.V)("key", "retiring"),
			create: (e, t, n) => e.collection(a.Rk, t).create(n.name),
			remove: (e, t, { id: n }) => e.collection(a.Rk, t).remove(n)
		};
	}),
	3353: ((e, t, n) => {
		n.d(t, { V: () => rotationAs });
		var r = n(4897);
		var i = n(8569);
		function rotationAs(e, t) {
			return {
				mark: t,
				atOnce: i.tq,
				sum: ({ rotate: e }, t, n) => e && (0, i.$u)(e, t, n),
				takesNewest: ({ rotate: e }) => e !== void 0,
				dueChange: (t, { rotate: n }, { id: i }, a) => {
					let o = (0, r.hy)(i, a);
					if (n === void 0 || o === void 0 || o <= n.every) return;
					let s = `${days(o)} old; rotated every ${days(n.every)}`;
					let c = o > n.every + n.overlap;
					return {
						address: t,
						kind: e,
						action: "rotate",
						id: i,
						fields: [],
						why: s,
						...c ? { overdue: c } : {}
					};
				},
				retirement: (t, { rotate: n }, { id: i }, a, o) => {
					let s = (0, r.hy)(a.id, o);
					if (n === void 0 || s === void 0 || s <= n.overlap) return;
					let c = `replaced ${days(s)} ago; the overlap is ${days(n.overlap)}`;
					let l = s > 2 * n.overlap;
					return {
						address: t,
						kind: e,
						action: "retire",
						id: i,
						fields: [],
						why: c,
						...l ? { overdue: l } : {}
					};
				}
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
	7798: ((e, t, n) => {
		n.d(t, { X: () => o });
		var r = n(5905);
		var i = n(1080);
		var a = n(3871);
		let o = { "v1.1": placeOf };
		function placeOf(e, t, n) {
			let i = menuPath(t, n);
			let read = async () => menuOf("GET", i, await e.http.get(i));
			let get = async () => await (0, r.y)(read()) ?? {
				items: [],
				inputEnabled: !0
			};
			return {
				get,
				set: async ({ items: t, inputEnabled: n }) => {
					let r = n === void 0 ? {} : { settings: { inputEnabled: n } };
					return menuOf("PUT", i, await e.http.put(i, {
						items: t,
						...r
					}));
				},
				remove: () => (0, r.l)(e.http, i, async () => {
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
			let r = new i.GV(e, t);
			let a = r.object(n, "menu");
			return {
				items: itemsIn(r, a),
				inputEnabled: (0, i.f5)(a, "settings").inputEnabled !== !1
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
					let n = (0, a.e)(t, e);
					return typeof n == "string" ? [[e, n]] : [];
				})),
				...t.type === "submenu" ? { items: itemsIn(e, t) } : {}
			}));
		}
	}),
	939: ((e, t, n) => {
		n.d(t, { Z: () => M });
		var r = n(7232);
		var i = n(1583);
		var a = n(3871);
		var o = n(3551);
		var s = n(4800);
		var c = n(3003);
		var l = n(497);
		let u = {
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
				let i = r.has("channel") ? (await (0, s.P)(e, n, r)).webhooks : await e.collection(c.z, n).list();
				return [...i, ...await hiddenAmong(e, t, i)];
			},
			getRecorded: (e, { appId: t }, n, r) => e.collection(c.z, t).get(r),
			label: ({ id: e, target: t, otherGeneration: n }) => t === "" ? `${e}, created through ${n}` : t,
			isSame: (e, t) => t.otherGeneration === void 0 && (0, l.cS)(e.target, t.target),
			generations: {
				isCurrent: ({ otherGeneration: e }) => e === void 0,
				isInWay: (e, t) => t.otherGeneration !== void 0 && (0, l.cS)(e.target, t.target),
				isOutOfReach: ({ outOfReach: e }) => e === !0,
				inWayText
			},
			clashes: {
				resembles: (e, t) => (0, l.$O)(e.target, t.target),
				unexplained: "Before it takes a webhook, the vendor asks the target with HEAD. Check that the target answers 200 there or at `/`, also from outside your network.",
				keptOtherwise: ({ target: e }, { target: t }) => (0, l.cS)(e, t) ? void 0 : {
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
			differences: ({ name: e, target: t, triggers: n, flags: r }, i) => [
				...(0, o.t)("name", i.name, e),
				...(0, l.cS)(t, i.target) ? [] : (0, o.t)("target", i.target, t),
				...(0, o.t)("triggers", asSet(i.triggers), n && asSet(n)),
				...Object.entries(r).flatMap(([e, t]) => (0, o.t)(e, (0, a.e)(i.flags, e) ?? !1, t))
			],
			create: (e, t, n) => e.collection(c.z, t).create({
				...n,
				name: n.name ?? n.key
			}),
			update: (e, t, n, r, { signWith: i }) => {
				let { name: a, triggers: o = n.triggers, flags: s } = r;
				let u = (0, l.cS)(r.target, n.target) ? n.target : r.target;
				return e.collection(c.z, t).update(n, {
					name: a,
					target: u,
					triggers: o,
					flags: s
				}, i);
			},
			remove: (e, t, n) => e.collection(c.z, t).remove(n)
		};
		function asSet(e) {
			return [...new Set(e)].sort();
		}
		async function hiddenAmong(e, { appId: t, declared: n, recorded: r, apis: i }, a) {
			let isShown = (e) => a.some((t) => t.id === e);
			let o = [...r].filter(([t, n]) => i.get(t) !== e.api && !isShown(n));
			let s = n.filter(({ key: e, target: t }) => !isShown(r.get(e)) && !a.some((e) => (0, l.cS)(e.target, t)));
			if (o.length + s.length === 0) return [];
			let u = await e.collection(c.z, t).listOthers();
			if (u === void 0) return o.flatMap(([e, t]) => outOfReach(t, i.get(e)));
			return u.filter(({ id: e, target: t }) => !isShown(e) && (o.some(([, t]) => t === e) || s.some((e) => (0, l.cS)(e.target, t))));
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
		var d = n(5061);
		let f = {
			kind: "switchboard",
			node: ["{", "}"],
			section: "switchboard",
			address: (e) => `${e}.switchboard`,
			api: "v2",
			sameness: "an app has one, and it",
			single: !0,
			onlyOurs: !0,
			list: (e, { appId: t }) => e.collection(d.a, t).list(),
			label: ({ enabled: e }) => e ? "enabled" : "disabled",
			isSame: () => !0,
			choose: r.os,
			references: {
				keptFor: (e, t, n) => {
					let r = n.all(p).filter((e) => !n.isRecorded(p, e.id));
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
			differences: ({ enabled: e, defaultSwitchboardIntegration: t }, n, r) => [...(0, o.t)("enabled", n.enabled, e), ...referenceChanged("defaultSwitchboardIntegration", n.defaultSwitchboardIntegrationId, t, r)],
			create: (e, t) => e.collection(d.a, t).create(),
			update: async (e, t, n) => n,
			links: {
				fields: ["enabled", "defaultSwitchboardIntegration"],
				kind: () => p,
				to: ({ defaultSwitchboardIntegration: e }) => referencesTo(e),
				set: async (e, t, n, { enabled: r, defaultSwitchboardIntegration: i }, a) => {
					let o = e.collection(d.a, t);
					let s = n;
					r === !1 && s.enabled && (s = await o.update(n.id, { enabled: r }));
					let c = idOf(i, a);
					c !== void 0 && c !== s.defaultSwitchboardIntegrationId && (s = await o.update(n.id, { defaultSwitchboardIntegrationId: c }));
					r === !0 && !s.enabled && (s = await o.update(n.id, { enabled: r }));
					return s;
				}
			},
			remove: (e, t, { id: n }) => e.collection(d.a, t).remove(n)
		};
		let p = {
			kind: "switchboardIntegration",
			node: ["(", ")"],
			noun: "switchboard integration",
			section: "switchboard.switchboardIntegrations",
			api: "v2",
			limit: 10,
			sameness: "the name",
			onlyOurs: !0,
			container: {
				kind: f,
				keyOf: () => "",
				holderOf: ({ switchboardId: e }) => e,
				keepsContainer: !0
			},
			list: async (e, { appId: t, peers: n }) => {
				let [r] = n.all(f);
				if (r === void 0) return [];
				return e.collection(d.V, t, r.id).list();
			},
			label: ({ name: e }) => e,
			isSame: (e, t) => e.name === t.name,
			choose: r.os,
			isExternal: ({ external: e }) => e,
			needs: {
				kinds: [u],
				of: ({ integration: e }) => e !== void 0 && "webhook" in e ? [{
					kind: u,
					key: e.webhook
				}] : []
			},
			references: {
				refersTo: ({ integrationId: e, nextSwitchboardIntegrationId: t }) => [e, t].filter((e) => e !== void 0),
				letGo: (e, t, n) => e.collection(d.V, t, n.switchboardId).update(n.id, { nextSwitchboardIntegrationId: null }),
				keptFor: (e, t, n) => {
					let [i] = n.all(f);
					let a = (0, r.eI)(f, t);
					let o = (0, r.eI)(p, t);
					if (i?.defaultSwitchboardIntegrationId === e.id && a.every(({ defaultSwitchboardIntegration: e }) => e === void 0)) return {
						message: "Cannot delete: it is the switchboard's default integration. Set `defaultSwitchboardIntegration` to another one.",
						stops: !0
					};
					let s = n.all(p).filter((t) => t.nextSwitchboardIntegrationId === e.id).filter(({ id: e }) => {
						let t = o.find(({ key: t }) => n.find(p, t)?.id === e);
						return t === void 0 || t.external ? !n.isRecorded(p, e) : t.nextSwitchboardIntegration === void 0;
					});
					if (s.length === 0) return;
					return {
						message: `Cannot delete: it is the next integration of ${namesOf(s)}. Set \`nextSwitchboardIntegration\` there to another one, or to null.`,
						stops: !0
					};
				},
				blockers: ({ nextSwitchboardIntegration: e }, t, n) => missingOf(e, "nextSwitchboardIntegration", n)
			},
			fields: ({ name: e, integration: t, deliverStandbyEvents: n, nextSwitchboardIntegration: i, messageHistoryCount: a }) => (0, r.g7)({
				name: e,
				...t,
				deliverStandbyEvents: n,
				nextSwitchboardIntegration: i?.name,
				messageHistoryCount: a ?? void 0
			}),
			differences: (e, t, n) => [
				...(0, o.t)("name", t.name, e.name),
				...isItsIntegration(e, t, n) ? [] : [integrationChange(e, t, n)],
				...(0, o.t)("deliverStandbyEvents", t.deliverStandbyEvents, e.deliverStandbyEvents),
				...referenceChanged("nextSwitchboardIntegration", t.nextSwitchboardIntegrationId, e.nextSwitchboardIntegration, n),
				...(0, o.t)("messageHistoryCount", t.messageHistoryCount, e.messageHistoryCount)
			],
			create: async (e, t, n, r) => {
				let [i] = r.all(f);
				return e.collection(d.V, t, i?.id ?? "").create({
					name: n.name,
					...integrationOf(n, r),
					...handOver(n)
				});
			},
			update: (e, t, n, r, { peers: i }) => e.collection(d.V, t, n.switchboardId).update(n.id, {
				...r.name === n.name ? {} : { name: r.name },
				...isItsIntegration(r, n, i) ? {} : integrationOf(r, i),
				...handOver(r),
				...r.messageHistoryCount === null ? { messageHistoryCount: null } : {}
			}),
			links: {
				fields: ["nextSwitchboardIntegration"],
				kind: () => p,
				to: ({ nextSwitchboardIntegration: e }) => referencesTo(e),
				set: (e, t, n, { nextSwitchboardIntegration: r }, i) => {
					let a = { nextSwitchboardIntegrationId: idOf(r, i) ?? null };
					return e.collection(d.V, t, n.switchboardId).update(n.id, a);
				}
			},
			remove: (e, t, n) => e.collection(d.V, t, n.switchboardId).remove(n.id)
		};
		function integrationChange({ integration: e }, { integrationId: t, integrationType: n }, r) {
			let [[i, a] = ["integrationId", ""]] = Object.entries(e ?? {});
			let s = i === "integrationType" ? n : t;
			let isOf = (e) => r.find(u, e)?.container === s;
			let c = i === "webhook" && s !== void 0 ? r.keys(u).find(isOf) : void 0;
			return (0, o.P)(i, c ?? s, a);
		}
		function integrationOf({ integration: e }, t) {
			if (e === void 0) return {};
			if (!("webhook" in e)) return e;
			let n = t.find(u, e.webhook)?.container;
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
				kind: p,
				key: e.key
			}] : [];
		}
		function idOf(e, t) {
			return e ? t.find(p, e.key)?.id : void 0;
		}
		function referenceChanged(e, t, n, r) {
			if (n === void 0) return [];
			if (n === null ? t === void 0 : t !== void 0 && t === idOf(n, r)) return [];
			let i = r.all(p).find((e) => e.id === t)?.name ?? t;
			return [(0, o.P)(e, i, n?.name ?? null)];
		}
		function missingOf(e, t, n) {
			if (!e || !n.isMissing(p, e.key)) return [];
			return [`${t} is ${e.key}, which was not found. \`external: true\` means it must be created outside this tool: create it first, or remove \`external\`.`];
		}
		function namesOf(e) {
			return e.map(({ name: e }) => e).join(", ");
		}
		var m = n(9179);
		var h = n(3014);
		var g = n(6973);
		let _ = "(secret)";
		let v = {
			kind: "channel",
			node: [">", "]"],
			section: "channels",
			handsOut: {},
			sameness: "its name, or what can be read of it,",
			nameField: "displayName",
			matching: {
				keepsItsOwn: (e, t) => e.type === t.type,
				closest: (e, t) => (0, g.QJ)(e.api, withBotId(e), t)
			},
			clashes: { resembles: (e, t) => (0, g.Mm)(e.api, withBotId(e), t) },
			list: async (e, { appId: t, together: n }) => {
				if (!n.has("webhook")) return e.collection(m.l, t).list();
				return (await (0, s.P)(e, t, n)).channels;
			},
			getRecorded: (e, { appId: t }, n, r) => e.collection(m.l, t).get(r),
			label: ({ type: e, displayName: t }) => t === void 0 ? e : `${e} ${JSON.stringify(t)}`,
			isSame: (e, t) => (0, g.gi)(e.api, withBotId(e), t),
			choose: r.os,
			isExternal: ({ external: e }) => e,
			writeOnly: {
				of: ({ external: e, writeOnly: t }) => e ? {} : t,
				perhapsUnsent: ({ api: e, type: t, writeOnly: n }) => Object.keys(n).filter((n) => (0, h.Ju)(e, t, n)?.required !== !0)
			},
			healthProblem,
			fields: ({ type: e, displayName: t, fields: n, writeOnly: i, defaultResponder: a }) => (0, r.g7)({
				type: e,
				displayName: t ?? void 0,
				defaultResponder: a?.name,
				...withoutNull(n),
				...Object.fromEntries(Object.keys(withoutNull(i)).map((e) => [e, _]))
			}),
			links: {
				fields: ["defaultResponder"],
				kind: () => p,
				to: ({ defaultResponder: e }) => referencesTo(e),
				set: (e, t, n, { defaultResponder: r }, i) => {
					let a = { defaultResponderId: idOf(r, i) ?? null };
					return e.collection(m.l, t).update(n.id, { values: a });
				}
			},
			references: { blockers: ({ defaultResponder: e }, t, n) => missingOf(e, "defaultResponder", n) },
			differences: channel_differences,
			fixedIn: ({ api: e, type: t }, n) => n.map(({ path: e }) => e).filter((n) => n === "type" || (0, h.Ju)(e, t, n)?.changeable === !1),
			create: (e, t, { type: n, displayName: r, fields: i, writeOnly: a }) => e.collection(m.l, t).create({
				type: n,
				...typeof r == "string" ? { displayName: r } : {},
				values: withoutNull({
					...i,
					...a
				})
			}),
			update: async (e, t, n, r, { fresh: i = [] }) => {
				let { displayName: a } = r;
				let o = Object.entries(r.writeOnly).filter(([e]) => i.includes(e));
				let s = {
					...changeable(r),
					...Object.fromEntries(o)
				};
				let c = a === void 0 ? {} : { displayName: a };
				if (a === void 0 && Object.keys(s).length === 0) return n;
				return e.collection(m.l, t).update(n.id, {
					...c,
					values: s
				});
			},
			remove: (e, t, { id: n }) => e.collection(m.l, t).remove(n)
		};
		function channel_differences(e, t, n, r = []) {
			let { api: i, type: s, displayName: c } = e;
			if (s !== t.type) return [{
				path: "type",
				before: t.type,
				after: s
			}];
			let { defaultResponder: l } = e;
			let u = l === null ? null : l?.name;
			let d = [...(0, o.t)("displayName", t.displayName, c), ...(0, o.t)("defaultResponder", t.defaultResponder, u)];
			for (let [n, r] of Object.entries(e.fields)) {
				let e = (0, a.e)(t.fields, n);
				let c = (0, h.Ju)(i, s, n);
				if (e == null && c?.changeable !== !0) continue;
				(0, g.eE)(r, e, c) || d.push((0, o.P)(n, e, r));
			}
			return [...d, ...r.map((e) => ({
				path: e,
				before: _,
				after: _
			}))];
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
		function changeable({ api: e, type: t, fields: n }) {
			return Object.fromEntries(Object.entries(n).filter(([n]) => (0, h.Ju)(e, t, n)?.changeable !== !1).map(([e, t]) => [e, Array.isArray(t) && t.length === 0 ? null : t]));
		}
		function withoutNull(e) {
			return Object.fromEntries(Object.entries(e).filter(([, e]) => e !== null && !(Array.isArray(e) && e.length === 0)));
		}
		var y = n(9984);
		var b = n(6876);
		var x = n(3353);
		var S = n(4589);
		let C = {
			...b.P,
			kind: "integrationKey",
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
			list: async (e, { appId: t, keys: n, everything: r, peers: i }) => {
				let a = r ? i.keys(u) : n.map((e) => partsOf(e)[0]);
				return (await Promise.all([...new Set(a)].map(async (n) => {
					let r = (i.find(u, n) ?? i.findFormer(u, n))?.container;
					if (r === void 0) return [];
					return (await e.collection(S.K, t, r).list()).map((e) => ({
						...e,
						webhook: n,
						container: r
					}));
				}))).flat();
			},
			getRecorded: async (e, { appId: t, peers: n }, r, i) => {
				let [a] = partsOf(r);
				let o = n.find(u, a)?.container;
				let s = o && await e.collection(S.K, t, o).get(i);
				return s ? {
					...s,
					webhook: a,
					container: o
				} : void 0;
			},
			label: ({ webhook: e, name: t }) => `${e}: ${t}`,
			isSame: (e, t) => e.webhook === t.webhook && e.name === t.name,
			rotation: (0, x.V)("integrationKey", "retiringIntegrationKey"),
			container: {
				kind: u,
				keyOf: ({ webhook: e }) => e,
				holderOf: ({ container: e }) => e,
				keyOfUnnamed: ({ webhook: e, id: t }) => `${e}.${t}`,
				countedIn: (e) => partsOf(e)[0]
			},
			create: async (e, t, { webhook: n, name: r }, i) => {
				let a = i.find(u, n)?.container;
				if (a === void 0) throw new y.uv("not-found", `The keys of the webhook ${n} cannot be managed: it has no integration.`, { remedy: "It was created through another API generation. Delete it; the next run creates a new one." });
				return {
					...await e.collection(S.K, t, a).create(r),
					webhook: n,
					container: a
				};
			},
			remove: (e, t, { container: n, id: r }) => e.collection(S.K, t, n).remove(r)
		};
		function partsOf(e) {
			let t = e.indexOf(".");
			return [e.slice(0, t), e.slice(t + 1)];
		}
		var w = n(5153);
		var T = n(7798);
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
				let a = new Set(i.all(v).map(({ id: e }) => e));
				let o = n.flatMap((e) => {
					let t = e === "" ? void 0 : i.find(v, e)?.id ?? r.get(e);
					return t === void 0 || !a.has(t) ? [] : [{
						key: e,
						id: t
					}];
				});
				let read = async (n) => ({
					...n,
					...await e.collection(T.X, t, channelIn(n)).get()
				});
				let [s, c] = await Promise.all([read({
					key: "",
					id: t
				}), Promise.all(o.map(read))]);
				let isOwn = ({ key: e, id: t, items: n }) => r.get(e) === t || !sameItems(n, s.items);
				return [s, ...c.filter(isOwn)].filter(({ items: e }) => e.length > 0);
			},
			label: ({ key: e }) => e === "" ? "the menu of the app" : `the menu of channels.${e}`,
			isSame: (e, t) => e.key === t.key,
			choose: r.os,
			container: {
				kind: v,
				keyOf: ({ key: e }) => e === "" ? void 0 : e,
				holderOf: channelIn,
				keyOfUnnamed: ({ key: e }) => e
			},
			declaresEmpty: ({ items: e }) => e.length === 0,
			fields: ({ items: e, inputEnabled: t }) => (0, r.g7)({
				items: e,
				[E]: t
			}),
			differences: ({ items: e, inputEnabled: t }, n) => {
				let r = e.length === 0 ? null : e;
				return [...sameItems(e, n.items) ? [] : [(0, o.P)("items", n.items, r)], ...r === null ? [] : (0, o.t)(E, n.inputEnabled, t)];
			},
			create: async (e, t, n, r) => {
				let { key: i } = n;
				let a = i === "" ? void 0 : r.find(v, i);
				return {
					key: i,
					id: a?.id ?? t,
					...await e.collection(T.X, t, a?.id).set(n)
				};
			},
			update: async (e, t, n, { items: r, inputEnabled: i }) => {
				let a = e.collection(T.X, t, channelIn(n));
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
			remove: (e, t, n) => e.collection(T.X, t, channelIn(n)).remove()
		};
		function channelIn({ key: e, id: t }) {
			return e === "" ? void 0 : t;
		}
		function sameItems(e, t) {
			return (0, w.$)(e) === (0, w.$)(t);
		}
		var O = n(8060);
		var k = n(6567);
		let A = {
			kind: "template",
			node: ["[/", "/]"],
			section: "templates",
			api: "v1.1",
			sameness: "the name",
			list: (e, { appId: t }) => e.collection(k.Q, t).list(),
			getRecorded: (e, { appId: t }, n, r) => e.collection(k.Q, t).get(r),
			label: ({ name: e }) => e,
			isSame: (e, t) => e.name === t.name,
			choose: r.os,
			fields: ({ name: e, message: t }) => (0, r.g7)({
				name: e,
				message: t
			}),
			differences: ({ name: e, message: t }, n) => {
				let r = [...(0, o.t)("name", n.name, e)];
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
			create: (e, t, { name: n, message: r }) => e.collection(k.Q, t).create({
				name: n,
				message: r
			}),
			update: (e, t, { id: n }, { name: r, message: i }) => e.collection(k.Q, t).update(n, {
				name: r,
				message: i
			}),
			remove: (e, t, { id: n }) => e.collection(k.Q, t).remove(n)
		};
		function holds(e, t) {
			if ((0, O.Lv)(t)) {
				if (!(0, O.Lv)(e) || e.length !== t.length) return !1;
				return t.every((t, n) => holds(e[n] ?? null, t));
			}
			if (!(0, O.Gv)(t)) return e === t;
			if (!(0, O.Gv)(e)) return !1;
			return Object.entries(t).every(([t, n]) => holds((0, a.e)(e, t) ?? null, n));
		}
		let j = {
			key: b.q,
			channel: v,
			webhook: u,
			menu: D,
			template: A,
			integrationKey: C,
			switchboard: f,
			switchboardIntegration: p
		};
		let M = Object.values(j);
	}),
	1154: ((e, t, n) => {
		n.d(t, {
			h: () => i,
			tC: () => a,
			u0: () => o
		});
		var r = n(6876);
		let i = {
			kind: "app",
			node: ["([", "])"],
			section: "apps",
			noun: "app",
			children: n(939).Z,
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
	5061: ((e, t, n) => {
		n.d(t, {
			V: () => o,
			a: () => a
		});
		var r = n(9420);
		var i = n(1080);
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
	6567: ((e, t, n) => {
		n.d(t, { Q: () => o });
		var r = n(5925);
		var i = n(9420);
		var a = n(1080);
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
	9270: ((e, t, n) => {
		n.d(t, {
			r: () => webhooksV2,
			u: () => readContainer
		});
		var r = n(1155);
		var i = n(2843);
		var a = n(2994);
		var o = n(9420);
		var s = n(1080);
		var c = n(7545);
		function webhooksV2(e, t) {
			let n = `/v2/apps/${encodeURIComponent(t)}/integrations`;
			let s = new o.E(e, {
				path: n,
				name: "integration",
				pages: (e, t, r) => (0, i.Z)(e, n, r, { "filter[types]": c.V3 }),
				read: (t, n) => readContainer(e, t, n),
				body: (e) => "displayName" in e ? e : {
					type: c.V3,
					displayName: e.name,
					webhooks: [(0, c.Cd)(e)]
				}
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
				update: async ({ id: t, container: n = "", name: i }, a, l) => {
					let { name: u = i } = a;
					u !== void 0 && u !== i && await s.update(n, { displayName: u });
					let d = await new o.E(e, {
						path: `${s.pathOf(n)}/webhooks`,
						name: "webhook",
						read: (t, r) => (0, c.iN)("v2", t, r, e.keeper, n),
						body: c.Cd
					}).update(t, a, (0, r.lz)(l, e.keeper, e.now));
					return u === void 0 ? d : {
						...d,
						name: u
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
	7545: ((e, t, n) => {
		n.d(t, {
			Cd: () => webhookBody,
			V3: () => i,
			iN: () => readWebhook
		});
		var r = n(1080);
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
				id: t.string(n, r.kH[e].id),
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
	3003: ((e, t, n) => {
		n.d(t, { z: () => s });
		var r = n(2994);
		var i = n(9420);
		var a = n(7545);
		var o = n(9270);
		let s = {
			"v1.1": (e, t) => {
				let n = webhooksV11(e, t);
				let r = (0, o.r)({
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
				let n = (0, o.r)(e, t);
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
		function webhooksV11(e, t) {
			let n = new i.E(e, {
				path: `/v1.1/apps/${encodeURIComponent(t)}/webhooks`,
				name: "webhook",
				read: (t, n) => (0, a.iN)("v1.1", t, n, e.keeper),
				body: a.Cd
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
	7232: ((e, t, n) => {
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
	298: ((e, t, n) => {
		n.d(t, {
			CQ: () => i,
			Lr: () => differenceText,
			Pq: () => differenceOf,
			Rp: () => shownOf,
			uw: () => stepText
		});
		var r = n(9722);
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
	9183: ((e, t, n) => {
		n.d(t, {
			Vb: () => nameOf,
			Vr: () => unmanagedGroups,
			XH: () => appOf,
			lS: () => splitAddress,
			lV: () => byApp
		});
		var r = n(939);
		var i = n(7857);
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
	2233: ((e, t, n) => {
		n.d(t, {
			R: () => valueText,
			n: () => a
		});
		var r = n(8060);
		var i = n(7620);
		let a = "(not set)";
		function valueText(e, t = 120) {
			if (e === void 0) return a;
			if (typeof e == "string") return stringText(e, t);
			if (typeof e != "object" || !e) return String(e);
			return (0, r.Lv)(e) ? listText(e, t) : objectText(e, t);
		}
		function isWord(e) {
			if (e === "(secret)") return !0;
			return ((0, i.J)(e) ? /^[A-Za-z0-9/*][\w.:/@?&=%*+-]*$/ : (0, i.g)(String.raw`^[\p{L}\p{N}/*][\p{L}\p{M}\p{N}_.:/@?&=%*+-]*$`, "u")).test(e) && !/^(true|false|null|[\d.]+(e\d+)?)$/i.test(e);
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
	1155: ((e, t, n) => {
		n.d(t, {
			AT: () => scopeOfCredentials,
			Kn: () => authorizer,
			ST: () => signingKeyId,
			lz: () => appCaller,
			vG: () => checkCredentials
		});
		var r = n(9984);
		var i = n(3871);
		var a = n(8459);
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
			let [n, i] = e.kind === "key" ? keyIdProblem(e.id) : tokenProblem(e.jwt, t);
			if (n !== void 0) throw new r.uv("credentials-invalid", n, { remedy: i });
		}
		function tokenProblem(e, t) {
			let n = tokenParts(e);
			if (n === void 0) return ["The input `jwt` is not a JWT (three parts separated by dots).", "Give a token signed with an account key, or `key-id` and `key-secret` instead."];
			let { exp: r, scope: i = null } = n;
			if (r !== void 0 && r * 1e3 <= t) return [`The input \`jwt\` expired at ${new Date(r * 1e3).toISOString()}.`, "Give a new token, or `key-id` and `key-secret`, with which the run signs its own."];
			if (i === "account" || i === "app") return [];
			return [`The input \`jwt\` has the scope ${JSON.stringify(i)}; managing apps requires "account" or "app".`, "Sign the token with an account key (`act_…`), a service account key (`svc_…`) or an app key (`app_…`)."];
		}
		function keyIdProblem(e) {
			let t = scopeOf(e);
			let n = "Create an account key (`act_…`) on the dashboard, or a service account key (`svc_…`), and give its id as `key-id`.";
			if (t === "integration") return ["The input `key-id` is an integration key (`int_…`): it sees one integration only.", n];
			if (t !== void 0) return [];
			return ["The input `key-id` is not the id of a key: it must begin with act_, svc_ or app_.", `Check that the secret was not given instead. ${n}`];
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
	6385: ((e, t, n) => {
		n.d(t, { A: () => collectionAt });
		var r = n(9984);
		function collectionAt(e, t, n) {
			let i = t[e.api];
			if (i !== void 0) return i(e, ...n);
			throw new r.uv("generation-hidden", `The ${e.api} API does not have this kind of resource.`, { remedy: "Write the other generation as `api`." });
		}
	}),
	2843: ((e, t, n) => {
		n.d(t, { Z: () => cursorList });
		var r = n(9984);
		var i = n(5925);
		var a = n(1080);
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
				let d = s.objects(l, n);
				let f = (0, a.mR)(u, "afterCursor") ?? (0, a.mR)(d.at(-1) ?? {}, "id");
				return {
					items: d,
					next: u.hasMore === !0 ? f : void 0
				};
			}, o);
		}
	}),
	5905: ((e, t, n) => {
		n.d(t, {
			l: () => deleteIfThere,
			y: () => ifThere
		});
		var r = n(9984);
		var i = n(2994);
		async function ifThere(e) {
			try {
				return await e;
			} catch (e) {
				if ((0, i.c4)(e)) return;
				throw e;
			}
		}
		async function deleteIfThere(e, t, n) {
			try {
				await e.delete(t);
			} catch (e) {
				if (!(0, i.c4)(e)) throw e;
				if (await ifThere(n()) !== !0) return;
				throw new r.uv("not-deleted", `Not deleted: DELETE ${t} returned 404, but the API still shows it.`, {
					remedy: "Run again later. If this persists, check that these credentials can delete it, or delete it in the account.",
					cause: e
				});
			}
		}
	}),
	5925: ((e, t, n) => {
		n.d(t, {
			TC: () => offsetStretch,
			md: () => i,
			o_: () => offsetPages
		});
		var r = n(1080);
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
	9420: ((e, t, n) => {
		n.d(t, { E: () => Resources });
		var r = n(5905);
		var i = n(1080);
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
				let t = new i.GV("GET", this.#t.path);
				return e.map((e) => this.#t.read(t, e));
			}
			async get(e) {
				let t = this.pathOf(e);
				let n = await (0, r.y)(this.#e.http.get(t));
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
				let r = new i.GV(e, t);
				return this.#t.read(r, r.object(n, this.#t.name));
			}
		}
		async function wholeList(e, t, n) {
			return new i.GV("GET", t).objects(await e.get(t), n);
		}
	}),
	1080: ((e, t, n) => {
		n.d(t, {
			CB: () => textsOf,
			GV: () => Answered,
			Nk: () => metadataOf,
			Zo: () => flagsOf,
			f5: () => settingsOf,
			kH: () => a,
			mR: () => optionalText
		});
		var r = n(3871);
		var i = n(2994);
		let a = {
			"v1.1": {
				id: "_id",
				name: "name"
			},
			v2: {
				id: "id",
				name: "displayName"
			}
		};
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
	5153: ((e, t, n) => {
		n.d(t, { $: () => canonical });
		function canonical(e) {
			return JSON.stringify(e ?? null, (e, t) => typeof t == "object" && t && !Array.isArray(t) ? Object.fromEntries(Object.entries(t).sort(([e], [t]) => e < t ? -1 : 1)) : t);
		}
	}),
	8459: ((e, t, n) => {
		n.d(t, { z: () => signToken });
		var r = n(7598);
		async function signToken(e, t, i) {
			let { default: a } = await n.e(330).then(n.t.bind(n, 4330, 23));
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
	4897: ((e, t, n) => {
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
