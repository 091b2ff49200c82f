"use strict";
exports.id = 632;
exports.ids = [632];
exports.modules = { 632: ((e, t, n) => {
	n.d(t, { prepare: () => prepare });
	var r = n(9984);
	var i = n(3871);
	var a = n(9317);
	var o = n(5289);
	var s = n(2723);
	async function prepare(e, t, n) {
		let isMissing = ({ observed: e }) => e?.needsEnvironment === !0;
		let i = e.filter((e) => !isMissing(e));
		let a = await (0, s.AT)(i, t);
		if (a.length > 0) throw new r.Me(a);
		let o = await createEnvironments(e.filter(isMissing), t);
		return {
			marks: marksBefore(e, o, n),
			takeBack: (n) => {
				let r = e.filter(({ publication: e }) => n.has(e.source.holder));
				let i = new Set(r.map(({ scope: e }) => e.environment?.hash));
				return deleteEmpty([...o.values()].filter(({ hash: e }) => !i.has(e)), t);
			}
		};
	}
	async function createEnvironments(e, t) {
		let { store: n, token: i } = t;
		let o = new Map();
		let c = [];
		for (let { scope: t, publication: r } of e) {
			let { environment: e } = t;
			if (e === void 0 || o.has(e.hash)) continue;
			try {
				if (await n.hasEnvironment(e)) continue;
				await n.createEnvironment(e);
				o.set(e.hash, e);
			} catch (e) {
				c.push({
					address: r.address,
					message: (0, a.fk)(e, t, i)
				});
				break;
			}
		}
		c.length === 0 && c.push(...await (0, s.AT)(e, t));
		if (c.length === 0) return o;
		await deleteEmpty([...o.values()], t);
		throw new r.Me(c);
	}
	async function deleteEmpty(e, { store: t }) {
		for (let n of e) await t.deleteEnvironment(n).catch(() => void 0);
	}
	function marksBefore(e, t, n) {
		let r = new Map();
		for (let { publication: a, scope: s, hash: c, recorded: l, isManaged: u, observed: d } of e) {
			let { holder: e } = a.source;
			let { environment: f } = s;
			let p = r.get(e) ?? {};
			n && !l && (0, i.P)(p, (0, o.S0)(c), o.MK);
			let m = u && !d?.needsEnvironment;
			f !== void 0 && (m || t.has(f.hash)) && (0, i.P)(p, (0, o.ZP)(f.hash), o.DE);
			r.set(e, p);
		}
		return r;
	}
}) };
