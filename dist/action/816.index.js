export const id = 816;
export const ids = [816];
export const modules = { 8816: ((e, t, n) => {
	n.d(t, { summaryMarkdown: () => summaryMarkdown });
	var r = n(1108);
	var i = n(1425);
	var a = n(1115);
	var o = n(2130);
	var s = n(9087);
	var c = n(7675);
	var l = n(5550);
	var u = n(991);
	var d = n(3036);
	function changeTable(e, t = []) {
		let n = [...(0, o.lV)(e.changes).values()].flat();
		let i = statusesOf(t);
		let a = n.length > f;
		let s = ["| | Resource | What differs | Why |", "| :-- | :-- | :-- | :-- |"];
		return (0, r.qS)({
			head: a ? [
				`<details><summary>All ${(0, u.hS)(n.length, "change")}</summary>`,
				"",
				...s
			].join("\n") : [
				"### Changes",
				"",
				...s
			].join("\n"),
			items: n,
			row: (e) => rowOf(e, i),
			tail: a ? "\n</details>" : "",
			rest: restText
		});
	}
	function deed(e, t) {
		let { mark: n, verb: r, past: i } = a.k[e.action];
		if (t === "done") return `✅&nbsp;${i}`;
		if (t === "failed") return `❌&nbsp;${r} failed`;
		if (t === "not-started") return `⏸️&nbsp;${r} not started`;
		return `\`${n}\`&nbsp;${r}`;
	}
	let f = 30;
	function statusesOf(e) {
		let t = new Map();
		for (let { action: n, address: r, status: i } of e) t.set(n, (t.get(n) ?? new Map()).set(r, i));
		return t;
	}
	function rowOf(e, t) {
		let { address: n, action: r, id: i, label: a, contents: o = [], why: d } = e;
		let f = (0, c.M)(e);
		let p = f?.fields ?? e.fields;
		let m = [
			f === void 0 ? n : `${f.from} → ${f.to}`,
			a ?? "",
			i ?? ""
		].filter((e) => e !== "");
		let h = p.slice(0, 30).map((t) => fieldText(e, t));
		p.length > 30 && h.push(`and ${(0, u.oh)(p.length - 30)} more`);
		let g = o.slice(0, 20).map((e) => `with the ${(0, s.u)(e.kind)} ${contentText(e)}`);
		o.length > 20 && g.push(`and ${(0, u.oh)(o.length - 20)} more`);
		return `| ${[
			deed(e, t.get(r)?.get(n)),
			m.map((e) => (0, l.D9)(e)).join("<br>"),
			[...h, ...g].join("<br>"),
			(0, l.h$)(d)
		].join(" | ")} |`;
	}
	function contentText({ label: e, id: t }) {
		return `${(0, l.D9)(e, 100)} (${(0, l.D9)(t, 40)})`;
	}
	function fieldText(e, t) {
		let n = t.irreversible ? " ⚠️&nbsp;**cannot be undone**" : "";
		return `${(0, l.wD)(t.path, 100)}: ${differenceText(e, t)}${n}`;
	}
	function differenceText(e, t) {
		let n = (0, d.Pq)(t);
		if (n.kind === "list") return [...listed(n.added, "**+**"), ...listed(n.removed, "**−**")].join(" ");
		if (e.action === "create" && n.before === void 0) return valueCode(n.after);
		if (e.action === "delete" && n.after === void 0) return valueCode(n.before);
		return `${valueCode(n.before)} → ${valueCode(n.after)}`;
	}
	function listed(e, t) {
		let n = e.slice(0, 20).map((e) => `${t} ${valueCode(e)}`);
		return e.length > 20 ? [...n, `${t} ${(0, u.oh)(e.length - 20)} more`] : n;
	}
	function valueCode(e) {
		return e === void 0 ? `*${d.nB}*` : (0, l.D9)((0, d.Ru)(e, 100), 100);
	}
	function restText(e) {
		let t = a.c.map((t) => ({
			count: e.filter((e) => e.action === t).length,
			verb: a.k[t].verb
		})).filter(({ count: e }) => e > 0).map(({ count: e, verb: t }) => `${(0, u.oh)(e)} to ${t}`).join(", ");
		return `… and ${(0, u.hS)(e.length, "more change")}: ${t}. The plan file lists them all.`;
	}
	var p = n(194);
	var m = n(1571);
	function diagram(e, t = [], n = []) {
		let i = [...appsOf(e, t)];
		if (i.length === 0) return (0, r.pg)("");
		let a = new Map(n.map((e) => [e.address, e.status]));
		let o = [];
		let s = 0;
		for (let [e, t] of i) {
			if (o.length >= h) break;
			o.push(...appLines(`app${s}`, e, t, a));
			s += 1;
		}
		let c = i.length - s;
		c > 0 && o.push(`  more["… and ${(0, u.hS)(c, "more app")}"]:::unchanged`);
		return (0, r.pg)([
			"```mermaid",
			g,
			"flowchart LR",
			...o,
			...classes(e),
			"```"
		].join("\n"));
	}
	let h = 36;
	let g = "%%{init: {\"flowchart\": {\"nodeSpacing\": 14, \"rankSpacing\": 60, \"padding\": 8}}}%%";
	let _ = new Map([
		...[...m.u0, ...p.Z].map(({ kind: e, node: t }) => [e, t]),
		["secret", ["[/", "/]"]],
		["variable", ["[\\", "\\]"]],
		["environment", ["[[", "]]"]]
	]);
	let v = ["[", "]"];
	function appsOf(e, t) {
		let n = new Map();
		for (let { address: r, kind: i, action: a, from: s } of [...e.changes.map((e) => ({
			...e,
			from: (0, c.M)(e)?.from
		})), ...t.map((e) => ({
			...e,
			action: void 0
		}))]) {
			let e = y.has(i) ? r : (0, o.XH)(s ?? r);
			let t = n.get(e) ?? {
				action: void 0,
				children: new Map()
			};
			n.set(e, t);
			y.has(i) ? t.action ??= a : t.children.has(r) || t.children.set(r, {
				kind: i,
				action: a
			});
		}
		return n;
	}
	function appLines(e, t, n, r) {
		let i = [...n.children];
		let a = rootOf(t);
		let [o, s] = _.get(a ?? "") ?? v;
		let c = [`  ${e}${o}${labelOf(a, t, n.action)}${s}:::${classOf(t, n.action, r)}`];
		for (let [t, [n, { kind: a, action: o }]] of i.slice(0, 12).entries()) {
			let [i, s] = _.get(a) ?? v;
			let l = `${e}_${t}${i}${labelOf(a, n, o)}${s}`;
			c.push(`  ${e} --> ${l}:::${classOf(n, o, r)}`);
		}
		let l = i.length - 12;
		l > 0 && c.push(`  ${e} --> ${e}_more["… and ${(0, u.oh)(l)} more"]:::unchanged`);
		return c;
	}
	let y = new Set(m.u0.map(({ kind: e }) => e));
	function rootOf(e) {
		let { inside: t } = (0, o.lS)(e);
		return m.u0.find(({ section: e }) => t.startsWith(`${e}.`))?.kind;
	}
	function labelOf(e, t, n) {
		let r = n === void 0 ? "" : `${a.k[n].mark} `;
		let i = e === void 0 ? (0, o.Vb)(t).replace("publish", "GitHub") : `${(0, s.u)(e)} ${(0, o.Vb)(t)}`;
		return `"${(0, l._b)(`${r}${i}`.trimEnd())}"`;
	}
	function classOf(e, t, n) {
		if (t === void 0) return "unchanged";
		if (n.get(e) === "failed") return "failed";
		return n.get(e) === "not-started" ? "waiting" : t;
	}
	function classes({ changes: e }) {
		let t = new Set(e.map(({ action: e }) => e));
		return [
			...a.c.filter((e) => t.has(e)).map((e) => `  classDef ${e} fill:${a.k[e].fill},stroke:${a.k[e].border},color:#1f2328`),
			"  classDef failed fill:#ffebe9,stroke:#cf222e,color:#1f2328,stroke-width:4px",
			"  classDef waiting fill:#f6f8fa,stroke:#9a6700,color:#1f2328,stroke-width:2px,stroke-dasharray:6 3",
			"  classDef unchanged fill:#f6f8fa,stroke:#8c959f,color:#1f2328"
		];
	}
	var b = n(5400);
	var x = n(3256);
	function summaryMarkdown(e, t = x.R$) {
		let { plan: n, warnings: i = [] } = e;
		let a = n === void 0 ? warningParts(i) : planParts(n, e);
		return (0, r.vJ)([...(0, x.fM)(e), ...a], t);
	}
	function planParts(e, { results: t = [], unchanged: n = [] }) {
		let r = [];
		e.changes.length > 0 && r.push(changeTable(e, t));
		r.push(...warningParts(e.warnings));
		r.push(...(0, i.V)(e).map(b.B));
		r.push(diagram(e, n, t));
		return r;
	}
	function warningParts(e) {
		return e.length > 0 ? [(0, b.Vb)(e)] : [];
	}
}) };
