export const id = 226;
export const ids = [226];
export const modules = {
	5400: ((e, t, n) => {
		n.d(t, {
			B: () => unmanagedTable,
			J_: () => failureList,
			U3: () => errorPart,
			Vb: () => warningList,
			iK: () => problemTable,
			wO: () => faultPart
		});
		var r = n(4833);
		var i = n(4791);
		var a = n(1115);
		var o = n(1108);
		var s = n(7526);
		var c = n(9087);
		var l = n(5550);
		var u = n(991);
		function errorPart(e) {
			return faultPart({
				message: (0, i.Uo)(e),
				remedy: (0, i.SM)(e)
			});
		}
		function faultPart({ message: e, remedy: t }) {
			let n = [`❌ **${(0, l.h$)(e, d)}**`];
			t !== void 0 && n.push(`**What to do:** ${(0, l.h$)(t, d)}`);
			return (0, o.pg)(n.join("\n\n"));
		}
		function problemTable(e) {
			return (0, o.qS)({
				head: "| Where | What is wrong |\n| :-- | :-- |",
				items: e,
				row: ({ address: e, message: t, place: n }) => `| ${[n && (0, l.D9)((0, r.dE)(n)), e === "" ? void 0 : (0, l.D9)(e)].filter((e) => e !== void 0).join("<br>")} | ${(0, l.h$)(t, d)} |`,
				rest: (e) => `… and ${(0, u.hS)(e.length, "more problem")}.`
			});
		}
		function failureList(e) {
			return (0, o.qS)({
				head: "### What failed\n",
				items: (0, s.c)(e),
				row: ({ error: e, remedy: t, failures: n }) => {
					let r = n.slice(0, f).map(({ action: e, address: t }) => `${a.k[e].verb} ${(0, l.D9)(t)}`);
					n.length > f && r.push(`and ${(0, u.oh)(n.length - f)} more`);
					let i = t === void 0 ? "" : `<br>**What to do:** ${(0, l.h$)(t, d)}`;
					return `- ❌ ${(0, l.h$)(e, d)}<br>${r.join(", ")}${i}`;
				},
				rest: (e) => `… and ${(0, u.hS)(e.length, "more cause")}.`
			});
		}
		function unmanagedTable({ title: e, items: t }) {
			return (0, o.qS)({
				head: [
					`<details${t.length > p ? "" : " open"}><summary>${e}: ${(0, u.oh)(t.length)}</summary>`,
					"",
					"| Kind | What | Id | In |",
					"| :-- | :-- | :-- | :-- |"
				].join("\n"),
				items: t,
				row: ({ kind: e, label: t, id: n, app: r }) => `| ${(0, l.wD)((0, c.u)(e))} | ${(0, l.D9)(t)} | ${(0, l.D9)(n, 40)} | ${r === void 0 ? "" : (0, l.D9)(r)} |`,
				tail: "\n</details>",
				rest: (e) => `… and ${(0, u.oh)(e.length)} more.`
			});
		}
		function warningList(e) {
			return (0, o.qS)({
				head: "### Warnings\n",
				items: e,
				row: ({ address: e, message: t }) => `- ⚠️ ${e === void 0 ? "" : `${(0, l.D9)(e)}: `}${(0, l.h$)(t, d)}`,
				rest: (e) => `… and ${(0, u.hS)(e.length, "more warning")}.`
			});
		}
		let d = 500;
		let f = 10;
		let p = 10;
	}),
	5226: ((e, t, n) => {
		n.d(t, { writeJobSummary: () => writeJobSummary });
		var r = n(8161);
		var i = n(9473);
		var a = n(2795);
		var o = n(7799);
		var s = n(3256);
		async function writeJobSummary(e, t, { keeper: n, log: s }) {
			let c = await markdownOf((0, o.p)(t, (e) => n.redact(e)));
			try {
				(0, a.f)(e, `${c}${r.EOL}`);
			} catch (e) {
				s.warn(`The job summary could not be written to GITHUB_STEP_SUMMARY: ${(0, i.bD)(e)}`);
			}
		}
		async function markdownOf(e) {
			if (e.plan === void 0) return (0, s.EO)(e);
			let { summaryMarkdown: t } = await Promise.all([n.e(223), n.e(237)]).then(n.bind(n, 237));
			return t(e);
		}
	}),
	3256: ((e, t, n) => {
		n.d(t, {
			EO: () => plainMarkdown,
			R$: () => c,
			fM: () => leadParts
		});
		var r = n(4791);
		var i = n(1108);
		var a = n(5550);
		var o = n(991);
		var s = n(5400);
		let c = 921600;
		function plainMarkdown(e) {
			let { warnings: t = [] } = e;
			return (0, i.vJ)([...leadParts(e), ...t.length > 0 ? [(0, s.Vb)(t)] : []], c);
		}
		function leadParts(e) {
			let { results: t = [], error: n, drift: o, skipped: c, note: l } = e;
			let u = e.errors ?? (n === void 0 ? [] : [n]);
			let d = e.problems ?? u.flatMap(r.GW);
			let f = [(0, i.pg)(titleOf(e)), (0, i.pg)(contextOf(e))];
			l !== void 0 && f.push((0, i.pg)((0, a.h$)(l, 500)));
			c !== void 0 && t.length > 0 && f.push((0, i.pg)((0, a.h$)(c, 500)));
			f.push(...u.map(s.U3));
			o !== void 0 && f.push((0, s.wO)(o));
			d.length > 0 && f.push((0, s.iK)(d));
			t.some(({ status: e }) => e === "failed") && f.push((0, s.J_)(t));
			return f;
		}
		function titleOf(e) {
			return `## Smooch ${(0, a.wD)(e.mode, 20)}: ${outcomeOf(e)}`;
		}
		function outcomeOf(e) {
			let { plan: t, results: n = [], problems: r = [], error: i, interrupted: s, mode: c, drift: l, skipped: u, title: d } = e;
			let { done: f, failed: p, "not-started": m } = (0, o.N4)(n);
			let h = (0, o.Jq)(n);
			if (s) return `interrupted after ${(0, o.oh)(f)} of ${(0, o.hS)(n.length, "change")}`;
			if (p + m > 0) return [
				h,
				p > 0 ? `${(0, o.oh)(p)} failed` : "",
				m > 0 ? `${(0, o.oh)(m)} not started` : ""
			].filter((e) => e !== "").join(", ");
			if (i !== void 0 || r.length > 0) return "failed";
			if (h !== "") return `${h}${t === void 0 ? "" : `, ${(0, o.oh)(t.summary.unchanged)} unchanged`}`;
			if (d !== void 0) return d;
			if (u !== void 0) return `skipped: ${(0, a.h$)(u, 200)}`;
			if (t === void 0) return c === "validate" ? "the manifest is valid" : "done";
			let g = l === void 0 ? "" : " (failed)";
			if (t.changes.length === 0) return `no changes${g}`;
			return `${(0, o.f7)(t.summary)}, ${(0, o.oh)(t.summary.unchanged)} unchanged${g}`;
		}
		function contextOf({ plan: e, seconds: t, requests: n }) {
			let r = `${(0, o.Cp)(t)}, ${(0, o.hS)(n, "request")}`;
			if (e === void 0) return r;
			let i = e.instance === null ? [] : [`instance ${(0, a.D9)(e.instance)}`];
			let s = e.changes.length === 0 ? [] : [`plan ${(0, a.D9)(e.digest, 80)}`];
			return [
				(0, a.D9)(e.owner),
				...i,
				`API ${(0, a.wD)(e.api)}`,
				r,
				...s
			].join(" · ");
		}
	}),
	1108: ((e, t, n) => {
		n.d(t, {
			pg: () => wholePart,
			qS: () => listPart,
			vJ: () => pageWithin
		});
		function wholePart(e) {
			let t = bytes(e);
			return {
				size: () => t,
				within: (n) => t <= n ? e : ""
			};
		}
		function listPart({ head: e, items: t, row: n, tail: i = "", rest: a }) {
			let o = [];
			let s = bytes(e) + bytes(i) + 2;
			let make = (e) => {
				for (let r of t.slice(o.length)) {
					if (s > e) return;
					let t = n(r);
					o.push(t);
					s += bytes(t) + 1;
				}
			};
			return {
				size(e) {
					make(e);
					return s;
				},
				within(n) {
					make(n);
					if (s <= n) return joined(e, o, i);
					let c = fitting(o, n - bytes(e) - bytes(i) - r);
					let l = joined(e, o.slice(0, c), i, a(t.slice(c)));
					return bytes(l) <= n ? l : "";
				}
			};
		}
		function pageWithin(e, t) {
			let n = e.map((e, n) => ({
				part: e,
				place: n,
				size: e.size(t)
			})).sort((e, t) => e.size - t.size);
			let r = [];
			let i = t - 1 - 2 * e.length;
			for (let [t, { part: a, place: o }] of n.entries()) {
				let n = a.within(Math.floor(i / (e.length - t)));
				r[o] = n;
				i -= bytes(n);
			}
			return `${r.filter((e) => e !== "").join("\n\n")}\n`;
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
