export const id = 187;
export const ids = [187];
export const modules = { 1187: ((e, t, n) => {
	n.d(t, { prepare: () => prepare });
	var r = n(9473);
	var i = n(2370);
	var a = n(7758);
	var o = n(9917);
	var s = n(8700);
	async function prepare(e, t, n) {
		let isMissing = ({ observed: e }) => e?.needsEnvironment === !0;
		let i = e.filter((e) => !isMissing(e));
		let a = await (0, s.AT)(i, t);
		if (a.length > 0) throw new r.Me(a);
		let o = await createEnvironments(e.filter(isMissing), t);
		let isFor = ({ scope: e, publication: t }, n, r) => e.environment?.hash === n && r.has(t.source.holder);
		return {
			marks: marksBefore(e, o, n),
			takeBack: (n) => deleteEmpty([...o.values()].filter(({ hash: t }) => !e.some((e) => isFor(e, t, n))), t)
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
