export const id = 318;
export const ids = [
	318,
	198,
	237,
	440
];
export const modules = {
	7198: ((e, t, n) => {
		n.d(t, { githubApiUrl: () => githubApiUrl });
		function githubApiUrl(e) {
			let t = e.GITHUB_API_URL || "https://api.github.com";
			if (!URL.canParse(t)) return;
			let { protocol: n, hostname: r } = new URL(t);
			return n === "https:" || /^(localhost|127(\.\d+){3}|\[::1\])$/.test(r) ? t : void 0;
		}
	}),
	6783: ((e, t, n) => {
		n.d(t, {
			Sz: () => repositoryNamed,
			TD: () => walks,
			lm: () => githubPath
		});
		var r = n(9473);
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
	2730: ((e, t, n) => {
		n.d(t, { c: () => statusOf });
		function statusOf(e) {
			if (!(e instanceof Error) || !("status" in e) || typeof e.status != "number") return;
			return "response" in e && e.response !== void 0 ? e.status : void 0;
		}
	}),
	9525: ((e, t, n) => {
		n.d(t, {
			KF: () => brokenAnswer,
			SR: () => refusedByProxy,
			W_: () => NoAnswer,
			_J: () => tookTooLong,
			qE: () => noAnswer
		});
		var r = n(9473);
		var i = n(2370);
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
	7318: ((e, t, n) => {
		n.r(t);
		n.d(t, { reportOnGitHub: () => reportOnGitHub });
		var r = n(6830);
		var i = n(2440);
		var a = n(991);
		var o = n(9473);
		var s = n(7198);
		var c = n(6783);
		var l = n(2730);
		var u = n(9525);
		var d = n(7598);
		var f = n(6396);
		function markerFor(e, t, { manifest: n, instance: r, only: i, shard: a }) {
			let o = a === void 0 ? "" : `${a.index}/${a.count}`;
			let s = [
				t,
				n.join(" "),
				r ?? "",
				i.join(" "),
				o
			].map(harmless).join(":").replace(/:+$/, "");
			return `<!-- smooch-provision:${e}:${s.length <= p ? s : hashed(s, 64)} -->`;
		}
		function digestMarker(e) {
			return `<!-- digest:${harmless(e)} -->`;
		}
		let p = 300;
		function harmless(e) {
			return encodeURIComponent(Buffer.from(e).toString()).replaceAll("%2F", "/").replaceAll("--", "-%2D");
		}
		function accountMarkOf({ appIds: e = [], credentials: t, plan: n }, { baseUrl: r, credentials: i, appKeys: a }) {
			let o = [...a.values()].map(({ id: e }) => e).sort();
			let s = i === void 0 ? o.join(" ") : (0, f.ST)(i);
			let c = [...t?.values() ?? []].map(({ id: e }) => e);
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
			return e.replace(m, `@${[t, ...n].join(",")}${m}`);
		}
		function accountText({ key: e }, { baseUrl: t }) {
			return `account ${e.slice(0, 6)} at ${new URL(t).host}`;
		}
		function whoseReport(e, { marker: t, account: n }) {
			if (e?.startsWith(t) === !0) return "of no account";
			let r = t.slice(0, -m.length);
			if (e?.startsWith(r) !== !0) return;
			let [, i, a = ""] = /^@([0-9a-f]{12})((?:,[0-9a-f]{8})*) -->/.exec(e.slice(r.length)) ?? [];
			return i === n.key || a.split(",").some((e) => n.apps.includes(e)) ? "of this account" : void 0;
		}
		let m = " -->";
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
			let { openGitHub: d } = await Promise.all([n.e(748), n.e(276)]).then(n.bind(n, 2514));
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
					return t?.login === h || t?.type === "Bot" && (n ?? void 0) !== void 0;
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
		let h = "github-actions[bot]";
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
		let g = "smooch-drift";
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
					labels: [g],
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
		let _ = "<!-- settled -->";
		async function drift_issue_close({ client: e, owner: t, repo: n }, { number: r, body: i }) {
			let a = {
				state: "closed",
				state_reason: "completed"
			};
			let o = { body: `${(i ?? "").trimEnd()}\n${_}\n` };
			await e.rest.issues.update({
				owner: t,
				repo: n,
				issue_number: r,
				...a,
				...o
			});
		}
		async function openIssues(e, t) {
			for (let n of [{ labels: g }, {}]) {
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
				labels: g
			})).get("of this account") ?? []).filter(({ body: e }) => e?.includes(_) !== !0).sort((e, t) => t.number - e.number)[0];
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
		var v = n(7799);
		var y = n(237);
		function pageOf(e, { options: t, host: n, markers: r, closing: i }) {
			let { environment: a, keeper: o } = n;
			let s = r.join("\n");
			let c = i(runLink(a));
			let l = 65536 - s.length - c.length - b;
			let u = t.maskAppIds ? (0, v.p)({
				...e,
				plan: e.plan && withoutAppIds(e.plan)
			}, (e) => o.redactAll(e)) : (0, v.p)(e, (e) => o.redact(e));
			return `${s}\n${(0, y.summaryMarkdown)(u, l)}\n${c}\n`;
		}
		let b = 100;
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
		function refusalText(e, { what: t, permission: n, pullRequest: r }) {
			let i = (0, o.bD)(e).split("\n", 1)[0] ?? "";
			let a = (0, l.c)(e);
			let s = `${t} could not be written: ${a === void 0 ? "" : `${a}, `}${i.replace(/\.$/, "")}.`;
			let c = e instanceof o.uv ? e.remedy : adviceFor(a, i, n, r);
			return c === void 0 ? s : `${s} ${c}`;
		}
		function adviceFor(e, t, n, r) {
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
		let x = new Set([
			"apply",
			"plan",
			"check",
			"destroy"
		]);
		async function comment(e, t, n, r) {
			if (t.comment === "never" || !x.has(e.mode)) return;
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
				let d = pageOf(e, {
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
	2440: ((e, t, n) => {
		n.d(t, {
			r: () => driftIn,
			reportDrift: () => reportDrift
		});
		var r = n(2852);
		var i = n(1115);
		var a = n(991);
		var o = n(3036);
		function driftIn({ changes: e }) {
			return e.filter(r._);
		}
		function reportDrift(e, t, { log: n, fails: r }) {
			let i = driftIn(e);
			let o = e.warnings.filter(({ status: e }) => e !== void 0);
			if (i.length + o.length === 0) return;
			let c = [...i.flatMap(differencesOf), ...o.map(ailmentOf)];
			for (let { address: e, message: r } of c.slice(0, s)) n.warn(r, t.place(e), {
				code: "drift-warning",
				address: e
			});
			let l = c.length - s;
			l > 0 && n.info(`and ${(0, a.hS)(l, "more difference")}; the plan lists them all`);
			let u = {};
			for (let { action: e } of i) u[e] = (u[e] ?? 0) + 1;
			let d = [...i.length === 0 ? [] : [`The account differs from the manifest: ${(0, a.f7)(u)}.`], ...ailmentText(o)].join(" ");
			if (!r) {
				n.notice(d);
				return;
			}
			let f = e.instance === null && i.some(({ action: e }) => e === "update");
			return {
				code: "drift",
				message: d,
				remedy: `${i.length > 0 ? `Run \`mode: apply\` to restore what the manifest declares, or ${f ? "`mode: accept` to write the values of the account into it" : "change the manifest"}.` : o.every(({ status: e }) => e === "blocked") ? "Replace what is in the way with `prune`, as the warnings say, or set `api` back." : "Fix it at its source (a dashboard, an expired certificate, a consent): a run cannot."} \`fail-on-drift: false\` only reports it.`
			};
		}
		let s = 10;
		function ailmentText(e) {
			if (e.length === 0) return [];
			let t = [...new Set(e.flatMap(({ status: e }) => e ?? []))].sort().join(", ");
			return [`${(0, a.hS)(e.length, "resource")} not working (${t}); see the warnings.`];
		}
		function ailmentOf({ address: e, message: t }) {
			return {
				address: e,
				message: `${e}: ${t}`
			};
		}
		function differencesOf(e) {
			let { address: t, action: n, fields: r, why: a } = e;
			if (n !== "update") return [{
				address: t,
				message: `${t}: to ${i.k[n].verb}, ${a}`
			}];
			return r.map((e) => ({
				address: `${t}.${e.path}`,
				message: `${t}.${e.path} differs: ${differenceText(e)}`
			}));
		}
		function differenceText(e) {
			let t = (0, o.Pq)(e);
			if (t.kind === "value") return `${(0, o.Ru)(t.before, 120)} in the account, ${(0, o.Ru)(t.after, 120)} in the manifest`;
			let only = (e, t) => e.length === 0 ? [] : [`${(0, o.Ru)(e, 120)} only in the ${t}`];
			return [...only(t.removed, "account"), ...only(t.added, "manifest")].join(", ");
		}
	}),
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
