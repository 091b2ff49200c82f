export const id = 237;
export const ids = [237];
export const modules = {
	3817: ((e, t, n) => {
		n.d(t, {
			g: () => reportAccepted,
			z: () => acceptedText
		});
		var r = n(4833);
		var i = n(5550);
		var a = n(991);
		var o = n(3036);
		function acceptedText({ before: e = null, after: t = null }) {
			return `${(0, o.Ru)(e, 120)} → ${(0, o.Ru)(t, 120)}`;
		}
		function reportAccepted(e, t, { log: n, options: { dryRun: o, failOnDrift: s } }) {
			for (let t of e) {
				let e = t.place === void 0 ? "" : ` (${(0, r.dE)(t.place)})`;
				n.info((0, i.tJ)(`  ${t.address}${e}: ${acceptedText(t)}`, 1e3));
			}
			if (e.length > 0) {
				let t = (0, a.hS)(e.length, "field");
				n.info(o ? `Would write ${t} into the manifest (dry run: nothing is written).` : `Wrote ${t} into the manifest.`);
			} else t.length === 0 && n.info("Nothing differs: the manifest stays as it is.");
			for (let { address: e, message: r, place: i } of t.slice(0, 10)) n.warn(`${e}: ${r}`, i, {
				code: "drift-warning",
				address: e
			});
			for (let { address: e, message: r } of t.slice(10)) n.info((0, i.tJ)(`  ${e}: ${n.words?.(r) ?? r}`, 1e3));
			if (t.length === 0) return;
			let c = `${(0, a.hS)(t.length, "difference")} left, which \`mode: accept\` cannot write into the manifest.`;
			if (!s) {
				n.notice(c);
				return;
			}
			return {
				code: "drift",
				message: c,
				remedy: "Change the manifest by hand as the warnings say, or run `mode: apply` to restore what it declares. `fail-on-drift: false` only reports it."
			};
		}
	}),
	237: ((e, t, n) => {
		n.d(t, { summaryMarkdown: () => summaryMarkdown });
		var r = n(1108);
		var i = n(1425);
		var a = n(4833);
		var o = n(3817);
		var s = n(5550);
		var c = n(991);
		function acceptedTable(e) {
			return (0, r.qS)({
				head: "| In the manifest | Change |\n| :-- | :-- |",
				items: e,
				row: (e) => `| ${whereOf(e)} | ${(0, s.D9)((0, o.z)(e), 300)} |`,
				rest: (e) => `… and ${(0, c.hS)(e.length, "more field")}.`
			});
		}
		function leftTable(e) {
			return (0, r.qS)({
				head: "### Left for you\n\n| Where | What to do |\n| :-- | :-- |",
				items: e,
				row: (e) => `| ${whereOf(e)} | ${(0, s.h$)(e.message, 500)} |`,
				rest: (e) => `… and ${(0, c.hS)(e.length, "more difference")}.`
			});
		}
		function whereOf({ address: e, place: t }) {
			let n = t === void 0 ? [] : [(0, s.D9)((0, a.dE)(t))];
			return [(0, s.D9)(e), ...n].join("<br>");
		}
		var l = n(1115);
		var u = n(2130);
		var d = n(9087);
		var f = n(7675);
		var p = n(3036);
		function changeTable(e, t = []) {
			let n = [...(0, u.lV)(e.changes).values()].flat();
			let i = statusesOf(t);
			let a = n.length > m;
			let o = ["| | Resource | What differs | Why |", "| :-- | :-- | :-- | :-- |"];
			return (0, r.qS)({
				head: a ? [
					`<details><summary>All ${(0, c.hS)(n.length, "change")}</summary>`,
					"",
					...o
				].join("\n") : [
					"### Changes",
					"",
					...o
				].join("\n"),
				items: n,
				row: (e) => rowOf(e, i),
				tail: a ? "\n</details>" : "",
				rest: restText
			});
		}
		function deed(e, t) {
			let { mark: n, verb: r, past: i } = l.k[e.action];
			if (t === "done") return `✅&nbsp;${i}`;
			if (t === "failed") return `❌&nbsp;${r} failed`;
			if (t === "not-started") return `⏸️&nbsp;${r} not started`;
			return `\`${n}\`&nbsp;${r}`;
		}
		let m = 30;
		function statusesOf(e) {
			let t = new Map();
			for (let { action: n, address: r, status: i } of e) t.set(n, (t.get(n) ?? new Map()).set(r, i));
			return t;
		}
		function rowOf(e, t) {
			let { address: n, action: r, id: i, label: a, contents: o = [], why: l } = e;
			let u = (0, f.M)(e);
			let p = u?.fields ?? e.fields;
			let m = [
				u === void 0 ? n : `${u.from} → ${u.to}`,
				a ?? "",
				i ?? ""
			].filter((e) => e !== "");
			let h = p.slice(0, 30).map((t) => fieldText(e, t));
			p.length > 30 && h.push(`and ${(0, c.oh)(p.length - 30)} more`);
			let g = o.slice(0, 20).map((e) => `with the ${(0, d.u)(e.kind)} ${contentText(e)}`);
			o.length > 20 && g.push(`and ${(0, c.oh)(o.length - 20)} more`);
			return `| ${[
				deed(e, t.get(r)?.get(n)),
				m.map((e) => (0, s.D9)(e)).join("<br>"),
				[...h, ...g].join("<br>"),
				(0, s.h$)(l)
			].join(" | ")} |`;
		}
		function contentText({ label: e, id: t }) {
			return `${(0, s.D9)(e, 100)} (${(0, s.D9)(t, 40)})`;
		}
		function fieldText(e, t) {
			let n = t.irreversible ? " ⚠️&nbsp;**cannot be undone**" : "";
			return `${(0, s.wD)(t.path, 100)}: ${differenceText(e, t)}${n}`;
		}
		function differenceText(e, t) {
			let n = (0, p.Pq)(t);
			if (n.kind === "list") return [...listed(n.added, "**+**"), ...listed(n.removed, "**−**")].join(" ");
			if (e.action === "create" && n.before === void 0) return valueCode(n.after);
			if (e.action === "delete" && n.after === void 0) return valueCode(n.before);
			return `${valueCode(n.before)} → ${valueCode(n.after)}`;
		}
		function listed(e, t) {
			let n = e.slice(0, 20).map((e) => `${t} ${valueCode(e)}`);
			return e.length > 20 ? [...n, `${t} ${(0, c.oh)(e.length - 20)} more`] : n;
		}
		function valueCode(e) {
			return e === void 0 ? `*${p.nB}*` : (0, s.D9)((0, p.Ru)(e, 100), 100);
		}
		function restText(e) {
			let t = l.c.map((t) => ({
				count: e.filter((e) => e.action === t).length,
				verb: l.k[t].verb
			})).filter(({ count: e }) => e > 0).map(({ count: e, verb: t }) => `${(0, c.oh)(e)} to ${t}`).join(", ");
			return `… and ${(0, c.hS)(e.length, "more change")}: ${t}. The plan file lists them all.`;
		}
		var h = n(194);
		var g = n(1571);
		function diagram(e, t = [], n = []) {
			let i = [...appsOf(e, t)];
			if (i.length === 0) return (0, r.pg)("");
			let a = new Map(n.map((e) => [e.address, e.status]));
			let o = [];
			let s = 0;
			for (let [e, t] of i) {
				if (o.length >= _) break;
				o.push(...appLines(`app${s}`, e, t, a));
				s += 1;
			}
			let l = i.length - s;
			l > 0 && o.push(`  more["… and ${(0, c.hS)(l, "more app")}"]:::unchanged`);
			return (0, r.pg)([
				"```mermaid",
				v,
				"flowchart LR",
				...o,
				...classes(e),
				"```"
			].join("\n"));
		}
		let _ = 36;
		let v = "%%{init: {\"flowchart\": {\"nodeSpacing\": 14, \"rankSpacing\": 60, \"padding\": 8}}}%%";
		let y = new Map([
			...[...g.u0, ...h.Z].map(({ kind: e, node: t }) => [e, t]),
			["secret", ["[/", "/]"]],
			["variable", ["[\\", "\\]"]],
			["environment", ["[[", "]]"]]
		]);
		let b = ["[", "]"];
		function appsOf(e, t) {
			let n = new Map();
			for (let { address: r, kind: i, action: a, from: o } of [...e.changes.map((e) => ({
				...e,
				from: (0, f.M)(e)?.from
			})), ...t.map((e) => ({
				...e,
				action: void 0
			}))]) {
				let e = x.has(i) ? r : (0, u.XH)(o ?? r);
				let t = n.get(e) ?? {
					action: void 0,
					children: new Map()
				};
				n.set(e, t);
				x.has(i) ? t.action ??= a : t.children.has(r) || t.children.set(r, {
					kind: i,
					action: a
				});
			}
			return n;
		}
		function appLines(e, t, n, r) {
			let i = [...n.children];
			let a = rootOf(t);
			let [o, s] = y.get(a ?? "") ?? b;
			let l = [`  ${e}${o}${labelOf(a, t, n.action)}${s}:::${classOf(t, n.action, r)}`];
			for (let [t, [n, { kind: a, action: o }]] of i.slice(0, 12).entries()) {
				let [i, s] = y.get(a) ?? b;
				let c = `${e}_${t}${i}${labelOf(a, n, o)}${s}`;
				l.push(`  ${e} --> ${c}:::${classOf(n, o, r)}`);
			}
			let u = i.length - 12;
			u > 0 && l.push(`  ${e} --> ${e}_more["… and ${(0, c.oh)(u)} more"]:::unchanged`);
			return l;
		}
		let x = new Set(g.u0.map(({ kind: e }) => e));
		function rootOf(e) {
			let { inside: t } = (0, u.lS)(e);
			return g.u0.find(({ section: e }) => t.startsWith(`${e}.`))?.kind;
		}
		function labelOf(e, t, n) {
			let r = n === void 0 ? "" : `${l.k[n].mark} `;
			let i = e === void 0 ? (0, u.Vb)(t).replace("publish", "GitHub") : `${(0, d.u)(e)} ${(0, u.Vb)(t)}`;
			return `"${(0, s._b)(`${r}${i}`.trimEnd())}"`;
		}
		function classOf(e, t, n) {
			if (t === void 0) return "unchanged";
			if (n.get(e) === "failed") return "failed";
			return n.get(e) === "not-started" ? "waiting" : t;
		}
		function classes({ changes: e }) {
			let t = new Set(e.map(({ action: e }) => e));
			return [
				...l.c.filter((e) => t.has(e)).map((e) => `  classDef ${e} fill:${l.k[e].fill},stroke:${l.k[e].border},color:#1f2328`),
				"  classDef failed fill:#ffebe9,stroke:#cf222e,color:#1f2328,stroke-width:4px",
				"  classDef waiting fill:#f6f8fa,stroke:#9a6700,color:#1f2328,stroke-width:2px,stroke-dasharray:6 3",
				"  classDef unchanged fill:#f6f8fa,stroke:#8c959f,color:#1f2328"
			];
		}
		var S = n(5400);
		var C = n(3256);
		function summaryMarkdown(e, t = C.R$) {
			let { plan: n, accepted: i, warnings: a = [] } = e;
			let o = n === void 0 ? warningParts(a) : i === void 0 ? planParts(n, e) : acceptedParts(i, e);
			return (0, r.vJ)([...(0, C.fM)(e), ...o], t);
		}
		function planParts(e, { results: t = [], unchanged: n = [] }) {
			let r = [];
			e.changes.length > 0 && r.push(changeTable(e, t));
			r.push(...warningParts(e.warnings));
			r.push(...(0, i.V)(e).map(S.B));
			r.push(diagram(e, n, t));
			return r;
		}
		function acceptedParts(e, { left: t = [] }) {
			return [...e.length > 0 ? [acceptedTable(e)] : [], ...t.length > 0 ? [leftTable(t)] : []];
		}
		function warningParts(e) {
			return e.length > 0 ? [(0, S.Vb)(e)] : [];
		}
	})
};
