"use strict";
exports.id = 371;
exports.ids = [371];
exports.modules = {
	6075: ((e, t, n) => {
		n.d(t, {
			B: () => unmanagedTable,
			J_: () => failureList,
			Vb: () => warningList,
			iK: () => problemTable,
			wO: () => faultPart
		});
		var r = n(2770);
		var i = n(2051);
		var a = n(1307);
		var o = n(550);
		var s = n(4837);
		var c = n(9722);
		function faultPart({ message: e, remedy: t }) {
			let n = [`❌ **${(0, s.h$)(e, l)}**`];
			t !== void 0 && n.push(`**What to do:** ${(0, s.h$)(t, l)}`);
			return (0, i.pg)(n.join("\n\n"));
		}
		function problemTable(e) {
			return (0, i.qS)({
				head: "| Where | What is wrong |\n| :-- | :-- |",
				items: e,
				row: ({ address: e, message: t, place: n }) => `| ${(0, s.zQ)(n && (0, r.dE)(n), e)} | ${(0, s.h$)(t, l)} |`,
				rest: (e) => `… and ${(0, c.hS)(e.length, "more problem")}.`
			});
		}
		function failureList(e) {
			return (0, i.qS)({
				head: "### What failed\n",
				items: (0, a.c)(e),
				row: ({ error: e, remedy: t, failures: n }) => {
					let r = (0, c.Ku)(n, u, ({ action: e, address: t }) => `${e} ${(0, s.D9)(t)}`);
					let i = t === void 0 ? "" : `<br>**What to do:** ${(0, s.h$)(t, l)}`;
					return `- ❌ ${(0, s.h$)(e, l)}<br>${r.join(", ")}${i}`;
				},
				rest: (e) => `… and ${(0, c.hS)(e.length, "more cause")}.`
			});
		}
		function unmanagedTable({ title: e, items: t }) {
			return (0, i.qS)({
				head: [
					`<details${t.length > d ? "" : " open"}><summary>${e}: ${(0, c.oh)(t.length)}</summary>`,
					"",
					"| Kind | What | Id | In |",
					"| :-- | :-- | :-- | :-- |"
				].join("\n"),
				items: t,
				row: ({ kind: e, label: t, id: n, app: r }) => `| ${(0, s.wD)((0, o.u)(e))} | ${(0, s.D9)(t)} | ${(0, s.D9)(n, 40)} | ${r === void 0 ? "" : (0, s.D9)(r)} |`,
				tail: "\n</details>",
				rest: (e) => `… and ${(0, c.oh)(e.length)} more.`
			});
		}
		function warningList(e) {
			return (0, i.qS)({
				head: "### Warnings\n",
				items: e,
				row: ({ address: e, message: t }) => `- ⚠️ ${e === void 0 ? "" : `${(0, s.D9)(e)}: `}${(0, s.h$)(t, l)}`,
				rest: (e) => `… and ${(0, c.hS)(e.length, "more warning")}.`
			});
		}
		let l = 500;
		let u = 10;
		let d = 10;
	}),
	8752: ((e, t, n) => {
		n.d(t, { writeJobSummary: () => writeJobSummary });
		var r = n(8161);
		var i = n(9984);
		var a = n(7450);
		var o = n(3240);
		var s = n(3779);
		async function writeJobSummary(e, t, { keeper: c, log: l }) {
			let u = (0, o.p)(t, (e) => c.redact(e));
			let d = u.plan === void 0 ? (0, s.EO)(u) : (await Promise.all([n.e(451), n.e(848)]).then(n.bind(n, 2848))).summaryMarkdown(u);
			try {
				(0, a.f)(e, `${d}${r.EOL}`);
			} catch (e) {
				l.warn(`The job summary could not be written to GITHUB_STEP_SUMMARY: ${(0, i.bD)(e)}`);
			}
		}
	}),
	3779: ((e, t, n) => {
		n.d(t, {
			EO: () => plainMarkdown,
			R$: () => c,
			fM: () => leadParts
		});
		var r = n(6394);
		var i = n(2051);
		var a = n(4837);
		var o = n(9722);
		var s = n(6075);
		let c = 921600;
		function plainMarkdown(e) {
			return (0, i.vJ)(leadParts(e), c);
		}
		function leadParts(e) {
			let { plan: t, results: n = [], error: o, drift: c, skipped: l = "", note: u = "", warnings: d = [] } = e;
			let f = e.errors ?? (o === void 0 ? [] : [o]);
			return [
				(0, i.pg)(titleOf(e)),
				(0, i.pg)(contextOf(e)),
				(0, i.pg)((0, a.h$)(u, 500)),
				(0, i.pg)(n.length > 0 ? (0, a.h$)(l, 500) : ""),
				...f.map((e) => (0, s.wO)({
					message: (0, r.Uo)(e),
					remedy: (0, r.SM)(e)
				})),
				...c === void 0 ? [] : [(0, s.wO)(c)],
				(0, s.iK)(f.flatMap(r.GW)),
				(0, s.J_)(n),
				(0, s.Vb)(t === void 0 ? d : [])
			];
		}
		function titleOf(e) {
			return `## Smooch ${(0, a.wD)(e.mode, 20)}: ${outcomeOf(e)}`;
		}
		function outcomeOf(e) {
			let { plan: t, results: n = [], error: r, interrupted: i, mode: s, drift: c, skipped: l, title: u } = e;
			let { done: d, failed: f, "not-started": p } = (0, o.N4)(n);
			let m = (0, o.Jq)(n);
			if (i) return `interrupted after ${(0, o.oh)(d)} of ${(0, o.hS)(n.length, "change")}`;
			if (f + p > 0) return [
				m,
				f > 0 ? `${(0, o.oh)(f)} failed` : "",
				p > 0 ? `${(0, o.oh)(p)} not started` : ""
			].filter((e) => e !== "").join(", ");
			if (r !== void 0) return "failed";
			if (m !== "") return `${m}${t === void 0 ? "" : `, ${(0, o.oh)(t.summary.unchanged)} unchanged`}`;
			if (u !== void 0) return u;
			if (l !== void 0) return `skipped: ${(0, a.h$)(l, 200)}`;
			if (t === void 0) return s === "validate" ? "the manifest is valid" : "done";
			let h = c === void 0 ? "" : " (failed)";
			if (t.changes.length === 0) return `no changes${h}`;
			return `${(0, o.f7)(t.summary)}, ${(0, o.oh)(t.summary.unchanged)} unchanged${h}`;
		}
		function contextOf({ plan: e, seconds: t, requests: n }) {
			let r = t === void 0 ? [] : [`${(0, o.Cp)(t)}, ${(0, o.hS)(n, "request")}`];
			if (e === void 0) return r.join("");
			let i = e.instance === null ? [] : [`instance ${(0, a.D9)(e.instance)}`];
			let s = e.changes.length === 0 ? [] : [`plan ${(0, a.D9)(e.digest, 80)}`];
			return [
				(0, a.D9)(e.owner),
				...i,
				`API ${(0, a.wD)(e.api)}`,
				...r,
				...s
			].join(" · ");
		}
	}),
	2051: ((e, t, n) => {
		n.d(t, {
			pg: () => wholePart,
			qS: () => listPart,
			vJ: () => pageWithin
		});
		function wholePart(e) {
			return {
				head: e,
				rows: [],
				tail: "",
				rest: () => ""
			};
		}
		function listPart({ head: e, items: t, row: n, tail: r = "", rest: i }) {
			if (t.length === 0) return wholePart("");
			return {
				head: e,
				rows: rowsOf(t, n),
				tail: r,
				rest: (e) => i(t.slice(e))
			};
		}
		function* rowsOf(e, t) {
			for (let n of e) yield t(n);
		}
		function pageWithin(e, t) {
			let n = e.filter(({ head: e }) => e !== "");
			let r = n.map((e, n) => ({
				...rowsWithin(e, t),
				part: e,
				place: n
			})).sort((e, t) => e.size - t.size);
			let i = [];
			let a = t - 1 - 2 * n.length;
			for (let [e, t] of r.entries()) {
				let r = cutDown(t, Math.floor(a / (n.length - e)));
				i[t.place] = r;
				a -= bytes(r);
			}
			return `${i.filter((e) => e !== "").join("\n\n")}\n`;
		}
		function rowsWithin({ head: e, rows: t, tail: n }, r) {
			let i = [];
			let a = bytes(e) + bytes(n) + 2;
			for (let e of t) {
				i.push(e);
				a += bytes(e) + 1;
				if (a > r) break;
			}
			return {
				rows: i,
				size: a
			};
		}
		function cutDown({ part: { head: e, tail: t, rest: n }, rows: i, size: a }, o) {
			if (a <= o) return joined(e, i, t);
			let s = fitting(i, o - bytes(e) - bytes(t) - r);
			let c = joined(e, i.slice(0, s), t, n(s));
			return bytes(c) <= o ? c : "";
		}
		let r = 400;
		function fitting(e, t) {
			let n = 0;
			let r = e.findIndex((e) => {
				n += bytes(e) + 1;
				return n > t;
			});
			return r < 0 ? e.length : r;
		}
		function joined(e, t, n, r = "") {
			return [e, ...t].join("\n") + (r === "" ? "" : `\n\n${r}`) + (n === "" ? "" : `\n${n}`);
		}
		function bytes(e) {
			return Buffer.byteLength(e);
		}
	})
};
