"use strict";
exports.id = 848;
exports.ids = [848];
exports.modules = {
	4614: ((e, t, n) => {
		n.d(t, {
			g: () => reportAccepted,
			z: () => acceptedText
		});
		var r = n(2770);
		var i = n(4837);
		var a = n(9722);
		var o = n(2233);
		var s = n(1834);
		var c = n(30);
		function acceptedText({ before: e = null, after: t = null }) {
			return `${(0, o.R)(e)} → ${(0, o.R)(t)}`;
		}
		function reportAccepted(e, t, { log: n, options: { dryRun: o, failOnDrift: l } }) {
			for (let t of e) {
				let e = t.place === void 0 ? "" : ` (${(0, r.dE)(t.place)})`;
				n.info((0, i.tJ)(`  ${t.address}${e}: ${acceptedText(t)}`, 1e3));
			}
			if (e.length > 0) {
				let t = (0, a.hS)(e.length, "field");
				n.info(o ? `Would write ${t} into the manifest (dry run: nothing is written).` : `Wrote ${t} into the manifest.`);
			} else t.length === 0 && n.info("Nothing differs: the manifest stays as it is.");
			for (let { address: e, message: r, place: i } of t.slice(0, c.BC)) n.warn(`${e}: ${r}`, i, {
				code: "drift-warning",
				address: e
			});
			for (let { address: e, message: r } of t.slice(c.BC)) n.info((0, i.tJ)(`  ${e}: ${n.words?.(r) ?? r}`, 1e3));
			if (t.length === 0) return;
			let u = `${(0, a.hS)(t.length, "difference")} left, which \`mode: accept\` cannot write into the manifest.`;
			return (0, s.qq)(u, "Change the manifest by hand as the warnings say, or run `mode: apply` to restore what it declares.", {
				log: n,
				fails: l
			});
		}
	}),
	2848: ((e, t, n) => {
		n.r(t);
		n.d(t, { summaryMarkdown: () => summaryMarkdown });
		var r = n(2051);
		var i = n(9183);
		var a = n(2770);
		var o = n(4614);
		var s = n(4837);
		var c = n(9722);
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
			return (0, s.zQ)(e, t && (0, a.dE)(t));
		}
		var l = n(7240);
		var u = n(298);
		var d = n(550);
		var f = n(1483);
		var p = n(2233);
		function changeTable(e, t = []) {
			let n = [...(0, i.lV)(e.changes).values()].flat();
			let a = new Map(t.map((e) => [(0, u.uw)(e), e.status]));
			let o = n.length > m;
			let s = ["| | Resource | What differs | Why |", "| :-- | :-- | :-- | :-- |"];
			return (0, r.qS)({
				head: o ? [
					`<details><summary>All ${(0, c.hS)(n.length, "change")}</summary>`,
					"",
					...s
				].join("\n") : [
					"### Changes",
					"",
					...s
				].join("\n"),
				items: n,
				row: (e) => rowOf(e, a.get((0, u.uw)(e))),
				tail: o ? "\n</details>" : "",
				rest: restText
			});
		}
		function deed(e, t) {
			let { mark: n, past: r } = l.k[e];
			if (t === "done") return `✅&nbsp;${r}`;
			if (t === "failed") return `❌&nbsp;${e} failed`;
			if (t === "not-started") return `⏸️&nbsp;${e} not started`;
			return `\`${n}\`&nbsp;${e}`;
		}
		let m = 30;
		function rowOf(e, t) {
			let { action: n, id: r, label: i, contents: a = [], why: o } = e;
			let { subject: l, fields: d } = (0, u.Rp)(e);
			let f = (0, c.Ku)(d, 30, (e) => fieldText(n, e));
			let p = (0, c.Ku)(a, u.CQ, contentText);
			return `| ${[
				deed(n, t),
				(0, s.zQ)(l, i, r),
				[...f, ...p].join("<br>"),
				(0, s.h$)(o)
			].join(" | ")} |`;
		}
		function contentText({ kind: e, label: t, id: n }) {
			return `with the ${(0, d.u)(e)} ${(0, s.D9)(t, 100)} (${(0, s.D9)(n, 40)})`;
		}
		function fieldText(e, t) {
			let n = t.irreversible ? " ⚠️&nbsp;**cannot be undone**" : "";
			return `${(0, s.wD)(t.path, 100)}: ${(0, u.Lr)(e, t, h)}${n}`;
		}
		let h = {
			value: valueCode,
			plus: "**+**",
			minus: "**−**",
			gap: " ",
			paint: (0, f.M)(!1)
		};
		function valueCode(e) {
			return e === void 0 ? `*${p.n}*` : (0, s.D9)((0, p.R)(e, 100), 100);
		}
		function restText(e) {
			let t = [...(0, c.mQ)(e)].map(([e, t]) => `${(0, c.oh)(t)} to ${e}`).join(", ");
			return `… and ${(0, c.hS)(e.length, "more change")}: ${t}. The plan file lists them all.`;
		}
		var g = n(939);
		var _ = n(1154);
		function diagram(e, t = [], n = []) {
			let i = [...appsOf(e, t)];
			if (i.length === 0) return (0, r.pg)("");
			let a = new Map(n.map((e) => [e.address, e.status]));
			let o = [];
			let s = 0;
			for (let [e, t] of i) {
				if (o.length >= v) break;
				o.push(...appLines(`app${s}`, e, t, a));
				s += 1;
			}
			let l = i.length - s;
			l > 0 && o.push(`  more["… and ${(0, c.hS)(l, "more app")}"]:::unchanged`);
			return (0, r.pg)([
				"```mermaid",
				y,
				"flowchart LR",
				...o,
				...classes(e),
				"```"
			].join("\n"));
		}
		let v = 36;
		let y = "%%{init: {\"flowchart\": {\"nodeSpacing\": 14, \"rankSpacing\": 60, \"padding\": 8}}}%%";
		let b = new Map([
			...[..._.u0, ...g.Z].map(({ kind: e, node: t }) => [e, t]),
			["secret", ["[/", "/]"]],
			["variable", ["[\\", "\\]"]],
			["environment", ["[[", "]]"]]
		]);
		let x = ["[", "]"];
		function appsOf(e, t) {
			let n = new Map();
			for (let { address: r, kind: a, action: o, from: s } of [...e.changes.map((e) => ({
				...e,
				from: (0, u.Rp)(e).from
			})), ...t.map((e) => ({
				...e,
				action: void 0
			}))]) {
				let e = S.has(a) ? r : (0, i.XH)(s ?? r);
				let t = n.get(e) ?? {
					action: void 0,
					children: new Map()
				};
				n.set(e, t);
				S.has(a) ? t.action ??= o : t.children.has(r) || t.children.set(r, {
					address: r,
					kind: a,
					action: o
				});
			}
			return n;
		}
		function appLines(e, t, n, r) {
			let i = [...n.children.values()];
			let a = [`  ${nodeText(e, {
				address: t,
				kind: rootOf(t),
				action: n.action
			}, r)}`, ...i.slice(0, 12).map((t, n) => `  ${e} --> ${nodeText(`${e}_${n}`, t, r)}`)];
			let o = i.length - 12;
			o > 0 && a.push(`  ${e} --> ${e}_more["… and ${(0, c.oh)(o)} more"]:::unchanged`);
			return a;
		}
		let S = new Set(_.u0.map(({ kind: e }) => e));
		function rootOf(e) {
			let { inside: t } = (0, i.lS)(e);
			return _.u0.find(({ section: e }) => t.startsWith(`${e}.`))?.kind;
		}
		function nodeText(e, { address: t, kind: n, action: r }, a) {
			let [o, c] = b.get(n ?? "") ?? x;
			let u = r === void 0 ? "" : `${l.k[r].mark} `;
			let f = n === void 0 ? (0, i.Vb)(t).replace("publish", "GitHub") : `${(0, d.u)(n)} ${(0, i.Vb)(t)}`;
			return `${e}${o}"${(0, s._b)(`${u}${f}`.trimEnd())}"${c}:::${classOf(r, a.get(t))}`;
		}
		function classOf(e, t) {
			if (e === void 0) return "unchanged";
			if (t === "failed") return "failed";
			return t === "not-started" ? "waiting" : e;
		}
		let C = {
			green: "fill:#dafbe1,stroke:#1a7f37",
			yellow: "fill:#fff8c5,stroke:#9a6700",
			red: "fill:#ffebe9,stroke:#cf222e",
			cyan: "fill:#ddf4ff,stroke:#0969da",
			blue: "fill:#ddf4ff,stroke:#0969da"
		};
		function classes({ changes: e }) {
			let t = new Set(e.map(({ action: e }) => e));
			return [
				...l.c.filter((e) => t.has(e)).map((e) => `  classDef ${e} ${C[l.k[e].colour]},color:#1f2328`),
				"  classDef failed fill:#ffebe9,stroke:#cf222e,color:#1f2328,stroke-width:4px",
				"  classDef waiting fill:#f6f8fa,stroke:#9a6700,color:#1f2328,stroke-width:2px,stroke-dasharray:6 3",
				"  classDef unchanged fill:#f6f8fa,stroke:#8c959f,color:#1f2328"
			];
		}
		var w = n(6075);
		var T = n(3779);
		function summaryMarkdown(e, t = T.R$) {
			return (0, r.vJ)([...(0, T.fM)(e), ...planParts(e)], t);
		}
		function planParts({ plan: e, unchanged: t, results: n, accepted: r, left: a = [] }) {
			if (e === void 0) return [];
			if (r !== void 0) return [acceptedTable(r), leftTable(a)];
			return [
				changeTable(e, n),
				(0, w.Vb)(e.warnings),
				...(0, i.Vr)(e).map(w.B),
				diagram(e, t, n)
			];
		}
	})
};
