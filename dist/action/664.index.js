"use strict";
exports.id = 664;
exports.ids = [
	664,
	787,
	848,
	799
];
exports.modules = {
	4787: ((e, t, n) => {
		n.d(t, { githubApiUrl: () => githubApiUrl });
		function githubApiUrl(e) {
			let t = e.GITHUB_API_URL || "https://api.github.com";
			if (!URL.canParse(t)) return;
			let { protocol: n, hostname: r } = new URL(t);
			return n === "https:" || /^(localhost|127(\.\d+){3}|\[::1\])$/.test(r) ? t : void 0;
		}
	}),
	7192: ((e, t, n) => {
		n.d(t, {
			Sz: () => repositoryNamed,
			TD: () => walks,
			lm: () => githubPath
		});
		var r = n(9984);
		function walks(e) {
			return e.split(/[/\\]/).some((e) => e === "." || e === "..");
		}
		function githubPath(...e) {
			let t = e.find((e) => e === "" || walks(e));
			if (t !== void 0) throw new r.uv("input-invalid", `${JSON.stringify(t)} is not a valid name on GitHub.`, { remedy: "Correct the name: it must not be empty, and no part of it may be `.` or `..`." });
			return `/${e.map(encodeURIComponent).join("/")}`;
		}
		function repositoryNamed(e) {
			let [, t, n] = /^([\w.-]+)\/([\w.-]+)$/.exec(e ?? "") ?? [];
			if (t === void 0 || n === void 0 || walks(`${t}/${n}`)) return;
			return {
				owner: t,
				repo: n
			};
		}
	}),
	7385: ((e, t, n) => {
		n.d(t, { c: () => statusOf });
		function statusOf(e) {
			if (!(e instanceof Error) || !("status" in e) || typeof e.status != "number") return;
			return "response" in e && e.response !== void 0 ? e.status : void 0;
		}
	}),
	9662: ((e, t, n) => {
		n.d(t, {
			KF: () => brokenAnswer,
			SR: () => refusedByProxy,
			W_: () => NoAnswer,
			_J: () => tookTooLong,
			qE: () => noAnswer
		});
		var r = n(9984);
		var i = n(3871);
		class NoAnswer extends r.uv {
			name = "NoAnswer";
			sent;
			isLasting;
			constructor(e, t) {
				super("connection-failed", e, {
					remedy: t.remedy,
					cause: t.cause
				});
				this.sent = t.sent;
				this.isLasting = t.isLasting;
			}
		}
		function noAnswer(e, t, n) {
			let { who: r, detour: i, remedy: a } = otherSide(t, n);
			let o = e.code ?? "";
			let c = t === "sent";
			let l = !c && isCertificate(o);
			return new NoAnswer(`${words(e, r)}${i}`, {
				sent: c,
				isLasting: l || !c && isNoTls(o),
				remedy: l ? s : a,
				cause: e
			});
		}
		function refusedByProxy(e, { host: t, proxy: n = "" }) {
			return new NoAnswer(`the proxy ${n} answered ${e} on the way to ${t}: ${e === 407 ? "it requires a user name and password, or refuses the ones given" : "it refused to connect"}`, {
				sent: !1,
				isLasting: e < 500 && e !== 408 && e !== 429,
				remedy: e === 407 ? `${o} Write its credentials before the host: http://user:password@host:port.` : o
			});
		}
		function tookTooLong(e, t, n) {
			let { who: r, detour: i, remedy: a } = otherSide(t, n);
			let o = t === "sent";
			let s = `no ${o ? "complete answer" : "connection"} within ${e / 1e3} s from ${r}${i}`;
			return new NoAnswer(s, {
				sent: o,
				isLasting: !1,
				remedy: a
			});
		}
		function brokenAnswer(e, t) {
			return new NoAnswer(e, {
				sent: !0,
				isLasting: !1,
				remedy: a,
				cause: t
			});
		}
		let a = "Run again: nothing is created twice.";
		let o = "Check `https_proxy`, `http_proxy` and `no_proxy`, and the proxy itself.";
		let s = "Check the address. If your network uses its own certificate authority, such as that of an inspecting proxy, set `NODE_EXTRA_CA_CERTS` in the environment of the step to the file with its certificate.";
		function otherSide(e, { host: t, proxy: n, check: r }) {
			if (e === "proxy") return {
				who: `the proxy ${n}`,
				detour: `, on the way to ${t}`,
				remedy: o
			};
			let i = n === void 0 ? r : `${r} Check \`no_proxy\` too: the request goes through the proxy ${n}.`;
			return {
				who: t,
				detour: n === void 0 ? "" : `, through the proxy ${n}`,
				remedy: e === "sent" ? a : i
			};
		}
		let c = {
			ENOTFOUND: "DNS has no address for",
			EAI_AGAIN: "DNS lookup failed for",
			ECONNREFUSED: "connection refused by",
			ECONNRESET: "the connection was reset by",
			EPIPE: "the connection was closed by",
			ETIMEDOUT: "the connection timed out to",
			CERT_HAS_EXPIRED: "expired certificate at",
			CERT_NOT_YET_VALID: "certificate not valid yet at",
			DEPTH_ZERO_SELF_SIGNED_CERT: "self-signed certificate at",
			SELF_SIGNED_CERT_IN_CHAIN: "self-signed certificate chain at",
			UNABLE_TO_VERIFY_LEAF_SIGNATURE: "unverifiable certificate at",
			UNABLE_TO_GET_ISSUER_CERT: "unverifiable certificate at",
			UNABLE_TO_GET_ISSUER_CERT_LOCALLY: "unverifiable certificate at",
			ERR_TLS_CERT_ALTNAME_INVALID: "certificate with other names at"
		};
		function words(e, t) {
			let n = e.code ?? "";
			let r = (0, i.e)(c, n);
			if (r === void 0) return `the connection to ${t} failed (${n || e.message})`;
			return `${r} ${t} (${n}${e.address === void 0 ? "" : ` ${e.address}:${e.port}`})`;
		}
		function isCertificate(e) {
			return /^(CERT_|UNABLE_TO_|DEPTH_ZERO_|SELF_SIGNED_|ERR_TLS_CERT_|CRL_|INVALID_CA|INVALID_PURPOSE|PATH_LENGTH_|HOSTNAME_MISMATCH)/.test(e);
		}
		function isNoTls(e) {
			return /^(EPROTO$|ERR_SSL_)/.test(e);
		}
	}),
	664: ((e, t, n) => {
		n.r(t);
		n.d(t, { reportOnGitHub: () => reportOnGitHub });
		var r = n(1547);
		var i = n(799);
		var a = n(9722);
		var o = n(9984);
		var s = n(4787);
		var c = n(7192);
		var l = n(7385);
		var u = n(9662);
		var d = n(7598);
		var f = n(9653);
		var p = n(1155);
		function markerFor(e, t, { manifest: n, instance: r, only: i, shard: a }) {
			let o = a === void 0 ? "" : `${a.index}/${a.count}`;
			let s = [
				t,
				n.join(" "),
				r ?? "",
				i.join(" "),
				o
			].map(harmless).join(":").replace(/:+$/, "");
			return `<!-- smooch-provision:${e}:${s.length <= m ? s : hashed(s, 64)} -->`;
		}
		function digestMarker(e) {
			return `<!-- digest:${harmless(e)} -->`;
		}
		let m = 300;
		function harmless(e) {
			return encodeURIComponent(Buffer.from(e).toString()).replaceAll("%2F", "/").replaceAll("--", "-%2D");
		}
		function accountMarkOf({ appIds: e = [], credentials: t, plan: n }, { baseUrl: r, credentials: i, appKeys: a }) {
			let o = [...a.values()].map(({ id: e }) => e).sort();
			let s = i === void 0 ? o.join(" ") : (0, p.ST)(i);
			let c = [...(0, f.yy)("apps", t).values()].map(({ id: e }) => e);
			let l = (n?.changes ?? []).flatMap(({ kind: e, id: t }) => e === "app" && t !== void 0 ? [t] : []);
			let u = [...new Set([
				...e,
				...c,
				...l
			])].sort().slice(0, 8);
			return {
				key: hashed(`${r} ${s ?? ""}`, 12),
				apps: u.map((e) => hashed(e, 8))
			};
		}
		function markedWith(e, { key: t, apps: n }) {
			return e.replace(h, `@${[t, ...n].join(",")}${h}`);
		}
		function accountText({ key: e }, { baseUrl: t }) {
			return `account ${e.slice(0, 6)} at ${new URL(t).host}`;
		}
		function whoseReport(e, { marker: t, account: n }) {
			if (e?.startsWith(t) === !0) return "of no account";
			let r = t.slice(0, -h.length);
			if (e?.startsWith(r) !== !0) return;
			let [, i, a = ""] = /^@([0-9a-f]{12})((?:,[0-9a-f]{8})*) -->/.exec(e.slice(r.length)) ?? [];
			return i === n.key || a.split(",").some((e) => n.apps.includes(e)) ? "of this account" : void 0;
		}
		let h = " -->";
		function hashed(e, t) {
			return (0, d.createHash)("sha256").update(e).digest("hex").slice(0, t);
		}
		async function openRepository({ githubToken: e }, t) {
			let { environment: r, stop: i, pace: a } = t;
			let l = (0, c.Sz)(r.GITHUB_REPOSITORY);
			let u = (0, s.githubApiUrl)(r);
			if (e === void 0) throw new o.uv("github-unreachable", "`github-token` is empty.");
			if (l === void 0) throw new o.uv("github-unreachable", "GITHUB_REPOSITORY is not a repository.");
			if (u === void 0) throw new o.uv("github-unreachable", "GITHUB_API_URL is not an https address.");
			let { openGitHub: d } = await Promise.all([n.e(748), n.e(968)]).then(n.bind(n, 8968));
			let f = d({
				token: e,
				apiUrl: u,
				host: t,
				retries: i.reason === void 0 ? 2 : 0
			});
			let p;
			return {
				client: f,
				...l,
				isOwn: async ({ user: t, performed_via_github_app: n }) => {
					p ??= loginOf(f, e.reveal());
					let r = await p;
					if (r !== void 0) return t?.login?.toLowerCase() === r.toLowerCase();
					return t?.login === g || t?.type === "Bot" && (n ?? void 0) !== void 0;
				},
				pause: () => i.pause(2e3 * a)
			};
		}
		async function* pagesOf(e, t = Infinity) {
			for (let n = 1; n <= t; n += 1) {
				let { data: t, headers: r } = await e(n);
				yield t;
				if (r.link?.includes("rel=\"next\"") !== !0) return;
			}
		}
		async function* ownReports(e, { isOwn: t }, n) {
			for await (let r of e) for (let e of r) {
				let r = whoseReport(e.body, n);
				r !== void 0 && await t(e) && (yield {
					report: e,
					whose: r
				});
			}
		}
		let g = "github-actions[bot]";
		async function loginOf(e, t) {
			if (t.startsWith("ghs_")) return;
			try {
				let { data: t } = await e.rest.users.getAuthenticated();
				return t.login;
			} catch {
				return;
			}
		}
		async function writeOnce(e, t, { pause: n }) {
			try {
				await e();
			} catch (r) {
				if (isRefusal(r)) throw r;
				await n();
				await t() === void 0 && await e();
			}
		}
		function isRefusal(e) {
			if (e instanceof u.W_) return e.isLasting;
			let t = (0, l.c)(e);
			return t !== void 0 && t >= 400 && t < 500;
		}
		async function keepComment(e, t) {
			let { client: n, owner: r, repo: i } = e;
			let { number: a, body: o, create: s } = t;
			let find = () => findComment(e, t);
			let c = await find();
			if (c !== void 0) try {
				await n.rest.issues.updateComment({
					owner: r,
					repo: i,
					comment_id: c.id,
					body: o
				});
				return;
			} catch (e) {
				if ((0, l.c)(e) !== 404) throw e;
			}
			if (!s) return;
			let u = {
				owner: r,
				repo: i,
				issue_number: a,
				body: o,
				request: { retries: 0 }
			};
			await writeOnce(() => n.rest.issues.createComment(u), find, e);
		}
		async function findComment(e, { number: t, ...n }) {
			let { client: r, owner: i, repo: a } = e;
			let o = pagesOf((e) => r.rest.issues.listComments({
				owner: i,
				repo: a,
				issue_number: t,
				per_page: 100,
				page: e
			}));
			let s;
			for await (let { report: t, whose: r } of ownReports(o, e, n)) {
				if (r === "of this account") return t;
				s ??= t;
			}
			return s;
		}
		let _ = "smooch-drift";
		async function keepDriftIssue(e, t) {
			let { client: n, owner: r, repo: i } = e;
			let { digest: a, title: o, body: s, changed: c, stays: l } = t;
			let [u, ...d] = await openIssues(e, t);
			let f = u ?? await closedByHand(e, t);
			if (f === void 0) {
				let a = {
					owner: r,
					repo: i,
					title: o,
					body: s,
					labels: [_],
					request: { retries: 0 }
				};
				let find = async () => (await openIssues(e, t))[0];
				await writeOnce(() => n.rest.issues.create(a), find, e);
				return;
			}
			let p = u === void 0 ? { state: "open" } : {};
			u !== void 0 && saysTheSame(f, t) || await n.rest.issues.update({
				owner: r,
				repo: i,
				issue_number: f.number,
				title: o,
				body: s,
				...p
			});
			u === void 0 ? await say(e, f, l) : f.body?.includes(a) !== !0 && await say(e, f, c);
			for (let t of d) await drift_issue_close(e, t);
		}
		function saysTheSame(e, { title: t, body: n }) {
			let plain = (e) => e.replaceAll("\r", "").replace(/\/actions\/runs\/\d+/g, "").trim();
			return e.title === t && plain(e.body ?? "") === plain(n);
		}
		async function closeDriftIssue(e, { gone: t, ...n }) {
			for (let r of await openIssues(e, n)) {
				await drift_issue_close(e, r);
				await say(e, r, t);
			}
		}
		async function say({ client: e, owner: t, repo: n }, { number: r }, i) {
			let a = {
				owner: t,
				repo: n,
				issue_number: r,
				body: i,
				request: { retries: 0 }
			};
			await e.rest.issues.createComment(a);
		}
		let v = "<!-- settled -->";
		async function drift_issue_close({ client: e, owner: t, repo: n }, { number: r, body: i }) {
			let a = {
				state: "closed",
				state_reason: "completed"
			};
			let o = { body: `${(i ?? "").trimEnd()}\n${v}\n` };
			await e.rest.issues.update({
				owner: t,
				repo: n,
				issue_number: r,
				...a,
				...o
			});
		}
		async function openIssues(e, t) {
			for (let n of [{ labels: _ }, {}]) {
				let r = await searchIssues(e, t, {
					state: "open",
					...n
				});
				let i = r.get("of this account") ?? r.get("of no account") ?? [];
				if (i.length > 0) return i.sort((e, t) => e.number - t.number);
			}
			return [];
		}
		async function closedByHand(e, t) {
			return ((await searchIssues(e, t, {
				state: "closed",
				labels: _
			})).get("of this account") ?? []).filter(({ body: e }) => e?.includes(v) !== !0).sort((e, t) => t.number - e.number)[0];
		}
		async function searchIssues(e, t, n) {
			let { client: r, owner: i, repo: a } = e;
			let o = new Map();
			let s = pagesOf((e) => r.rest.issues.listForRepo({
				owner: i,
				repo: a,
				per_page: 100,
				page: e,
				...n
			}), 20);
			for await (let { report: n, whose: r } of ownReports(s, e, t)) n.pull_request === void 0 && o.set(r, [...o.get(r) ?? [], n]);
			return o;
		}
		var y = n(3240);
		var b = n(2848);
		function pageOf(e, { options: t, host: n, markers: r, closing: i }) {
			let { environment: a, keeper: o } = n;
			let s = r.join("\n");
			let c = i(runLink(a));
			let l = 65536 - s.length - c.length - x;
			let u = t.maskAppIds ? (0, y.p)({
				...e,
				plan: e.plan && withoutAppIds(e.plan)
			}, (e) => o.redactAll(e)) : (0, y.p)(e, (e) => o.redact(e));
			return `${s}\n${(0, b.summaryMarkdown)(u, l)}\n${c}\n`;
		}
		let x = 100;
		function withoutAppIds(e) {
			let hidden = (e) => e.kind === "app" && e.id !== void 0 ? {
				...e,
				id: "***"
			} : e;
			return {
				...e,
				changes: e.changes.map(hidden),
				unmanaged: e.unmanaged.map(hidden)
			};
		}
		function runLink(e) {
			let { GITHUB_SERVER_URL: t, GITHUB_REPOSITORY: n, GITHUB_RUN_ID: r } = e;
			if (!/^https?:\/\/[\w.:-]+$/.test(t ?? "") || !/^\d+$/.test(r ?? "")) return;
			if (!/^[\w.-]+\/[\w.-]+$/.test(n ?? "")) return;
			return `[the run](${t}/${n}/actions/runs/${r})`;
		}
		function refusalText(e, t) {
			let n = (0, o.bD)(e).split("\n", 1)[0] ?? "";
			let r = (0, l.c)(e);
			let i = `${t.what} could not be written: ${r === void 0 ? "" : `${r}, `}${n.replace(/\.$/, "")}.`;
			let a = e instanceof o.uv ? e.remedy : adviceFor(r, n, t);
			return a === void 0 ? i : `${i} ${a}`;
		}
		function adviceFor(e, t, { permission: n, pullRequest: r }) {
			if (e === 401) return "The `github-token` is expired, revoked or cut off.";
			if (e === 410) return "Issues are disabled in the repository's settings: enable them, or set `issue: false`.";
			if (e === 403 && /rate limit/i.test(t)) return "The next run tries again.";
			if (e !== 403 && e !== 404) return;
			if (r?.fromFork) return "A pull request from a fork gets a read-only token: see the summary of the job instead.";
			if (r?.byDependabot) return `Runs for Dependabot get a read-only token, unless the job has \`permissions: { ${n} }\`.`;
			return `Give the job \`permissions: { ${n} }\`, or a \`github-token\` that has it.`;
		}
		async function reportOnGitHub(e, t, n) {
			if (e.skipped !== void 0 || e.foreign === !0) return;
			let { pullRequest: i, unmerged: a } = (0, r.j)(n);
			i === void 0 ? a === void 0 && t.issue && e.mode === "check" && await driftIssue(e, t, n) : await comment(e, t, n, i);
		}
		let S = new Set([
			"apply",
			"plan",
			"check",
			"destroy"
		]);
		async function comment(e, t, n, r) {
			if (t.comment === "never" || !S.has(e.mode)) return;
			let { log: i } = n;
			let { number: a, head: o } = r;
			if (a === void 0) {
				i.warn("No comment could be written: the event payload (GITHUB_EVENT_PATH) names no pull request.");
				return;
			}
			let s = markerFor("plan", ownerOf(e, t, n), t);
			let c = accountMarkOf(e, t);
			let l = pageOf(e, {
				options: t,
				host: n,
				markers: [markedWith(s, c)],
				closing: (e) => closingLine(accountText(c, t), o, e)
			});
			let u = e.plan?.changes.length ?? 0;
			let d = t.comment === "always" || u > 0;
			try {
				await keepComment(await openRepository(t, n), {
					number: a,
					marker: s,
					account: c,
					body: l,
					create: d
				});
			} catch (e) {
				let t = `The comment on pull request #${a}`;
				i.warn(refusalText(e, {
					what: t,
					permission: "pull-requests: write",
					pullRequest: r
				}));
			}
		}
		function closingLine(e, t, n) {
			let r = t === void 0 ? [] : [`for ${t.slice(0, 7)}`];
			let i = n === void 0 ? [] : [`details are in the log and the summary of ${n}`];
			return `<sub>${[
				"smooch-provision",
				...r,
				e,
				...i
			].join(" · ")}</sub>`;
		}
		async function driftIssue(e, t, n) {
			let { plan: r } = e;
			if (r === void 0 || e.interrupted) return;
			let o = markerFor("drift", r.owner, t);
			let s = accountMarkOf(e, t);
			let c = runLink(n.environment) ?? "the latest run of `mode: check`";
			try {
				let l = await openRepository(t, n);
				if ((0, i.r)(r).length === 0 && !(0, a.lT)(r)) {
					await closeDriftIssue(l, {
						marker: o,
						account: s,
						gone: `The account matches the manifest again: see ${c}.`
					});
					return;
				}
				let u = digestMarker(r.digest);
				let d = pageOf({
					...e,
					seconds: void 0
				}, {
					options: t,
					host: n,
					markers: [markedWith(o, s), u],
					closing: () => `<sub>Found by ${c} in the ${accountText(s, t)}. Later runs update this issue when the drift changes, and close it when the account matches the manifest.</sub>`
				});
				let f = `The differences have changed: see above, and ${c}.`;
				let p = `The account still differs from the manifest, so this issue was reopened: see ${c}.`;
				await keepDriftIssue(l, {
					marker: o,
					account: s,
					digest: u,
					title: titleOf(r),
					body: d,
					changed: f,
					stays: p
				});
			} catch (e) {
				n.log.warn(refusalText(e, {
					what: "The drift issue",
					permission: "issues: write"
				}));
			}
		}
		function titleOf({ owner: e, instance: t }) {
			return `Smooch drift: ${e}${t === null ? "" : ` (${t})`}`.slice(0, 200);
		}
		function ownerOf({ plan: e }, { owner: t }, { environment: n }) {
			return e?.owner ?? t ?? n.GITHUB_REPOSITORY ?? "";
		}
	}),
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
	799: ((e, t, n) => {
		n.d(t, {
			r: () => driftIn,
			reportDrift: () => reportDrift
		});
		var r = n(757);
		var i = n(1834);
		var a = n(30);
		var o = n(298);
		var s = n(9722);
		var c = n(2233);
		function driftIn({ changes: e }) {
			return e.filter(r._);
		}
		function reportDrift(e, t, { log: n, fails: r }) {
			let o = driftIn(e);
			let c = e.warnings.filter(({ status: e }) => e !== void 0);
			if (o.length + c.length === 0) return;
			let l = [...o.flatMap(differencesOf), ...c.map(({ address: e, message: t }) => ({
				address: e,
				message: `${e}: ${t}`
			}))];
			for (let { address: e, message: r } of l.slice(0, a.BC)) n.warn(r, t.place(e), {
				code: "drift-warning",
				address: e
			});
			let u = l.length - a.BC;
			u > 0 && n.info(`and ${(0, s.hS)(u, "more difference")}; the plan lists them all`);
			let d = Object.fromEntries((0, s.mQ)(o));
			let f = [...o.length === 0 ? [] : [`The account differs from the manifest: ${(0, s.f7)(d)}.`], ...ailmentText(c)].join(" ");
			let p = e.instance === null && o.some(({ action: e }) => e === "update");
			let m = o.length > 0 ? `Run \`mode: apply\` to restore what the manifest declares, or ${p ? "`mode: accept` to write the values of the account into it" : "change the manifest"}.` : c.every(({ status: e }) => e === "blocked") ? "Replace what is in the way with `prune`, as the warnings say, or set `api` back." : "Fix it at its source (a dashboard, an expired certificate, a consent): a run cannot.";
			return (0, i.qq)(f, m, {
				log: n,
				fails: r
			});
		}
		function ailmentText(e) {
			if (e.length === 0) return [];
			let t = [...new Set(e.flatMap(({ status: e }) => e ?? []))].sort().join(", ");
			return [`${(0, s.hS)(e.length, "resource")} not working (${t}); see the warnings.`];
		}
		function differencesOf(e) {
			let { address: t, action: n, fields: r, why: i } = e;
			if (n !== "update") return [{
				address: t,
				message: `${t}: to ${n}, ${i}`
			}];
			return r.map((e) => ({
				address: `${t}.${e.path}`,
				message: `${t}.${e.path} differs: ${differenceText(e)}`
			}));
		}
		function differenceText(e) {
			let t = (0, o.Pq)(e);
			if (t.kind === "value") return `${(0, c.R)(t.before)} in the account, ${(0, c.R)(t.after)} in the manifest`;
			let only = (e, t) => e.length === 0 ? [] : [`${(0, c.R)(e)} only in the ${t}`];
			return [...only(t.removed, "account"), ...only(t.added, "manifest")].join(", ");
		}
	}),
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
