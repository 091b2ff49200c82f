"use strict";
exports.id = 182;
exports.ids = [182];
exports.modules = { 2182: ((e, t, n) => {
	n.d(t, { expectPlan: () => expectPlan });
	var r = n(6760);
	var i = n.n(r);
	var a = n(9984);
	var o = n(4745);
	var s = n(9415);
	var c = n(5375);
	var l = n(7240);
	var u = n(9722);
	var d = n(9994);
	var f = n(5153);
	var p = n(7857);
	var m = n(298);
	function differencesOf(e, t) {
		let n = (0, p.z)(e.filter(isCounted), m.uw);
		return {
			added: t.filter(isCounted).filter((e) => !take(n, e, (t) => differingPaths(t, e).length === 0)).flatMap((e) => {
				if (isResumed(e, n)) return [];
				let { address: t, action: r } = e;
				let i = take(n, e);
				if (i === void 0) return [{
					address: t,
					message: `to ${r} is new in the plan`
				}];
				return [{
					address: t,
					message: `to ${r} is different in ${differingPaths(i, e).join(", ")}`
				}];
			}),
			gone: [...n.values()].flat().map(({ address: e, action: t }) => ({
				address: e,
				message: `to ${t} is gone from the plan`
			}))
		};
	}
	function take(e, t, n = () => !0) {
		let r = e.get((0, m.uw)(t)) ?? [];
		let i = r.findIndex(n);
		return i === -1 ? void 0 : r.splice(i, 1)[0];
	}
	function isResumed({ address: e, action: t, fields: n }, r) {
		let i = e.split(".").slice(0, 2).join(".");
		if (t !== "adopt" || n.length > 0 || i === e) return !1;
		return (r.get((0, m.uw)({
			address: i,
			action: "create"
		})) ?? []).length > 0 && take(r, {
			address: e,
			action: "create"
		}) !== void 0;
	}
	function isCounted({ action: e }) {
		return e !== "renew";
	}
	function differingPaths(e, t) {
		let [n, r] = [fieldsOf(e), fieldsOf(t)];
		return [...new Set([...n.keys(), ...r.keys()])].filter((e) => {
			let [t, i] = [n.get(e), r.get(e)];
			if (t === void 0 || i === void 0) return !0;
			let a = t.after === s.CQ ? {
				...t,
				after: i.after ?? null
			} : t;
			return (0, f.$)(a) !== (0, f.$)(i);
		});
	}
	function fieldsOf({ fields: e }) {
		return new Map(e.map(({ path: e, ...t }) => [e, t]));
	}
	async function expectPlan(e, t, { folders: n, manifest: r }) {
		if ((0, o.Bc)(t)) return expectDigest(e, t.toLowerCase());
		let s = planDocumentAt(i().resolve(n.workspace, t), n);
		if (s.digest === e.digest) return 0;
		let { added: c, gone: l } = differencesOf(s.changes, e.changes);
		let d = s.owner === e.owner && (s.instance ?? null) === e.instance;
		if (d && c.length === 0) return l.length;
		let f = [...c, ...l];
		let p = f.slice(0, h).map((e) => ({
			...e,
			place: r.place(e.address)
		}));
		let m = f.length - p.length;
		let g = ` The reviewed one is a plan of ${whoseText(s)}, this one of ${whoseText(e)}.`;
		throw new a.Me([
			mismatch(s.digest, e, d ? "" : g),
			...p,
			...m > 0 ? [{
				address: "",
				message: `and ${(0, u.hS)(m, "more change")}`
			}] : []
		]);
	}
	function expectDigest(e, t) {
		if (t === e.digest) return 0;
		throw new a.Me([mismatch(t, e, " With the path of the reviewed plan document in `expect-plan`, the changes that differ are listed here, and what is left after an apply that failed half way is accepted.")]);
	}
	let h = 100;
	function mismatch(e, t, n) {
		return {
			address: "",
			message: `this is not the reviewed plan: \`expect-plan\` is ${e}, and the plan now is ${t.digest}. The account or the manifest has changed since: review the new plan, then apply it.${n}`
		};
	}
	function whoseText({ owner: e = "", instance: t }) {
		return `${e}${t ? ` (${t})` : ""}`;
	}
	function planDocumentAt(e, t) {
		let n;
		try {
			n = (0, c.XF)((0, d.r)(e, t), 2e8).toString("utf8");
		} catch (t) {
			throw new a.uv("file-unusable", `\`expect-plan\` is not a digest (sha256: and 64 hexadecimal digits), and no plan document can be read at ${e}: ${whyUnread(t)}.`, {
				remedy: "Give the output `digest` of the reviewed run, or the path of its plan document.",
				cause: t
			});
		}
		let r = parsed(n);
		if (!isPlan(r)) throw new a.uv("file-unusable", `\`expect-plan\` names ${e}, which is not a plan document of format version 1.`);
		if ((0, s.ol)(r.changes) !== r.digest) throw new a.uv("file-unusable", `The changes in ${e} do not match the digest in the file.`, { remedy: "The plan document was changed after it was written, or cut off: create the plan again." });
		return r;
	}
	function whyUnread(e) {
		if (e instanceof c.rV) return `it ${e.message}`;
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
		return typeof t == "string" && typeof n == "string" && Object.hasOwn(l.k, n) && Array.isArray(r) && r.every((e) => typeof e?.path == "string");
	}
}) };
