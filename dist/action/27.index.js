export const id = 27;
export const ids = [27];
export const modules = { 27: ((e, t, n) => {
	n.d(t, { expectPlan: () => expectPlan });
	var r = n(6760);
	var i = n(9473);
	var a = n(2917);
	var o = n(940);
	var s = n(8706);
	var c = n(1115);
	var l = n(991);
	var u = n(981);
	var d = n(9776);
	function differencesOf(e, t) {
		let n = new Ledger(e.filter(isCounted));
		return {
			added: t.filter(isCounted).filter((e) => !n.take(e, (t) => differingPaths(t, e).length === 0)).flatMap((e) => {
				if (isResumed(e, n)) return [];
				let { address: t } = e;
				let r = verbOf(e);
				let i = n.take(e);
				if (i === void 0) return [{
					address: t,
					message: `to ${r} is new in the plan`
				}];
				return [{
					address: t,
					message: `to ${r} is different in ${differingPaths(i, e).join(", ")}`
				}];
			}),
			gone: n.left().map((e) => {
				let { address: t } = e;
				return {
					address: t,
					message: `to ${verbOf(e)} is gone from the plan`
				};
			})
		};
	}
	class Ledger {
		#e = new Map();
		constructor(e) {
			for (let t of e) {
				let e = this.#e.get(nameOf(t));
				e === void 0 ? this.#e.set(nameOf(t), [t]) : e.push(t);
			}
		}
		has(e) {
			return (this.#e.get(nameOf(e)) ?? []).length > 0;
		}
		take(e, t = () => !0) {
			let n = this.#e.get(nameOf(e)) ?? [];
			let r = n.findIndex(t);
			return r === -1 ? void 0 : n.splice(r, 1)[0];
		}
		left() {
			return [...this.#e.values()].flat();
		}
	}
	function nameOf({ action: e, address: t }) {
		return `${e} ${t}`;
	}
	function isResumed({ address: e, action: t, fields: n }, r) {
		let i = e.split(".").slice(0, 2).join(".");
		if (t !== "adopt" || n.length > 0 || i === e) return !1;
		if (!r.has({
			address: i,
			action: "create"
		})) return !1;
		return r.take({
			address: e,
			action: "create"
		}) !== void 0;
	}
	function isCounted({ action: e }) {
		return e !== "renew";
	}
	function verbOf({ action: e }) {
		return c.k[e].verb;
	}
	function differingPaths(e, t) {
		let [n, r] = [fieldsOf(e), fieldsOf(t)];
		return [...new Set([...n.keys(), ...r.keys()])].filter((e) => {
			let [t, i] = [n.get(e), r.get(e)];
			if (t === void 0 || i === void 0) return !0;
			let a = t.after === o.CQ ? {
				...t,
				after: i.after ?? null
			} : t;
			return (0, d.$)(a) !== (0, d.$)(i);
		});
	}
	function fieldsOf({ fields: e }) {
		return new Map(e.map(({ path: e, ...t }) => [e, t]));
	}
	async function expectPlan(e, t, { folders: n, manifest: o }) {
		let s = (0, a.Bc)(t) ? { digest: t.toLowerCase() } : planDocumentAt(r.resolve(n.workspace, t), n);
		if (s.digest === e.digest) return 0;
		let { added: c, gone: u } = differencesOf(s.changes ?? [], e.changes);
		if (s.changes !== void 0 && c.length === 0 && isOfSame(s, e)) return u.length;
		let d = s.changes === void 0 ? [] : [...c, ...u];
		let p = d.slice(0, f).map((e) => ({
			...e,
			place: o.place(e.address)
		}));
		let m = d.length - p.length;
		throw new i.Me([
			{
				address: "",
				message: mismatchText(s, e)
			},
			...p,
			...m > 0 ? [{
				address: "",
				message: `and ${(0, l.hS)(m, "more change")}`
			}] : []
		]);
	}
	let f = 100;
	function isOfSame(e, { owner: t, instance: n }) {
		return e.owner === t && (e.instance ?? null) === n;
	}
	function mismatchText(e, t) {
		return `this is not the reviewed plan: \`expect-plan\` is ${e.digest}, and the plan now is ${t.digest}. The account or the manifest has changed since: review the new plan, then apply it.${moreOf(e, t)}`;
	}
	function moreOf(e, t) {
		if (e.changes === void 0) return " With the path of the reviewed plan document in `expect-plan`, the changes that differ are listed here, and what is left after an apply that failed half way is accepted.";
		if (isOfSame(e, t)) return "";
		let whose = ({ owner: e = "", instance: t }) => `${e}${t ? ` (${t})` : ""}`;
		return ` The reviewed one is a plan of ${whose(e)}, this one of ${whose(t)}.`;
	}
	function planDocumentAt(e, t) {
		let n;
		try {
			n = (0, s.XF)((0, u.r)(e, t), 2e8).toString("utf8");
		} catch (t) {
			throw new i.uv("file-unusable", `\`expect-plan\` is not a digest (sha256: and 64 hexadecimal digits), and no plan document can be read at ${e}: ${whyUnread(t)}.`, {
				remedy: "Give the output `digest` of the reviewed run, or the path of its plan document.",
				cause: t
			});
		}
		let r = parsed(n);
		if (!isPlan(r)) throw new i.uv("file-unusable", `\`expect-plan\` names ${e}, which is not a plan document of format version 1.`);
		if ((0, o.ol)(r.changes) !== r.digest) throw new i.uv("file-unusable", `The changes in ${e} do not match the digest in the file.`, { remedy: "The plan document was changed after it was written, or cut off: create the plan again." });
		return r;
	}
	function whyUnread(e) {
		if (e instanceof s.rV) return `it ${e.message}`;
		let t = e instanceof Error && "code" in e ? String(e.code) : "";
		return t === "ENOENT" || t === "ENOTDIR" ? "the file does not exist" : `it cannot be opened (${t})`;
	}
	function parsed(e) {
		try {
			return JSON.parse(e);
		} catch {
			return;
		}
	}
	function isPlan(e) {
		if (typeof e != "object" || !e) return !1;
		let { formatVersion: t, digest: n, changes: r } = e;
		return t === 1 && typeof n == "string" && Array.isArray(r) && r.every(isChange);
	}
	function isChange(e) {
		if (typeof e != "object" || !e) return !1;
		let { address: t, action: n, fields: r } = e;
		return typeof t == "string" && typeof n == "string" && Object.hasOwn(c.k, n) && Array.isArray(r) && r.every((e) => typeof e?.path == "string");
	}
}) };
