import { createRequire as e } from "module";
var t = {
	2613: ((t) => {
		t.exports = e(import.meta.url)("assert");
	}),
	181: ((t) => {
		t.exports = e(import.meta.url)("buffer");
	}),
	6982: ((t) => {
		t.exports = e(import.meta.url)("crypto");
	}),
	8611: ((t) => {
		t.exports = e(import.meta.url)("http");
	}),
	5692: ((t) => {
		t.exports = e(import.meta.url)("https");
	}),
	9278: ((t) => {
		t.exports = e(import.meta.url)("net");
	}),
	7598: ((t) => {
		t.exports = e(import.meta.url)("node:crypto");
	}),
	3024: ((t) => {
		t.exports = e(import.meta.url)("node:fs");
	}),
	7067: ((t) => {
		t.exports = e(import.meta.url)("node:http");
	}),
	4708: ((t) => {
		t.exports = e(import.meta.url)("node:https");
	}),
	8161: ((t) => {
		t.exports = e(import.meta.url)("node:os");
	}),
	6760: ((t) => {
		t.exports = e(import.meta.url)("node:path");
	}),
	8500: ((t) => {
		t.exports = e(import.meta.url)("node:timers/promises");
	}),
	8877: ((t) => {
		t.exports = e(import.meta.url)("node:v8");
	}),
	2203: ((t) => {
		t.exports = e(import.meta.url)("stream");
	}),
	4756: ((t) => {
		t.exports = e(import.meta.url)("tls");
	}),
	2018: ((t) => {
		t.exports = e(import.meta.url)("tty");
	}),
	7016: ((t) => {
		t.exports = e(import.meta.url)("url");
	}),
	9023: ((t) => {
		t.exports = e(import.meta.url)("util");
	}),
	612: ((e, t, n) => {
		n.a(e, async (e, t) => {
			try {
				var r = n(838);
				var i = n(6830);
				var a = n(2917);
				var o = n(8917);
				var s = n(4814);
				var c = n(5267);
				var l = n(7261);
				var u = n(8414);
				var d = n(9331);
				var f = n(4234);
				var p = n(6299);
				var m = n(3526);
				var h = n(5777);
				let { env: e } = process;
				let g = new h.ks(r.Pq);
				let _ = new p.V();
				let v = (0, m.J)(process.stdout, ({ code: e, message: t }) => stderr().write(`Warning: standard output takes no more (${e ?? t}); the log goes on here.\n`));
				let y;
				let b = [];
				let x = e.RUNNER_DEBUG === "1";
				let S = (0, d.n)((0, u.W)(write, { debug: x }), (e) => g.redact(e));
				let C = !1;
				(0, f.n6)((e) => {
					fail(e);
					_.request("an internal error");
				});
				(0, f.WU)(() => C, fail);
				await main();
				async function main() {
					let e = (0, f.rL)(_, S, { inJob: !0 });
					let t;
					let n;
					try {
						let e = (0, a.Tt)(r.V4, g);
						e.maskAppIds || S.notice("`mask-app-ids` is false: app ids are not masked in this job. Other jobs can use them.");
						let n = await jobHost(e);
						t = {
							outcome: await (0, o.m)(e, n),
							options: e,
							host: n
						};
						(t.outcome.failed || t.outcome.drifted) && (process.exitCode = 1);
					} catch (e) {
						n = e;
						fail(e);
					} finally {
						t === void 0 ? await summariseFailure(n) : await report(t);
						C = !0;
						await repeatLostErrors();
						e();
					}
				}
				function write(e) {
					if (v.broken()) stderr().write(e);
					else {
						e.startsWith("::error") && b.push(e);
						v.write(e);
					}
				}
				async function repeatLostErrors() {
					if (b.length === 0) return;
					await v.settled();
					await new Promise((e) => setImmediate(e));
					if (v.broken()) for (let e of b) stderr().write(e);
				}
				function fail(e) {
					process.exitCode = 1;
					(0, l.vV)(S, e);
				}
				async function jobHost(t) {
					return {
						log: S,
						keeper: g,
						stop: _,
						workspace: e.GITHUB_WORKSPACE || (0, f.MO)(),
						environment: e,
						event: e.GITHUB_EVENT_NAME,
						files: e.RUNNER_TEMP || (await Promise.resolve().then(n.t.bind(n, 8161, 19))).tmpdir(),
						spareMemory,
						logTaken: () => v.taken(_),
						trace: x ? (await n.e(358).then(n.bind(n, 358))).requestTrace(S, t) : void 0,
						now: Date.now,
						pace: 1
					};
				}
				async function report(e) {
					let t = [
						setOutputs,
						summarise,
						noteMaskedOutputs,
						reportOnGitHub
					];
					let { outcome: n } = e;
					for (let r of t) try {
						await r({
							...e,
							outcome: n
						});
					} catch (e) {
						fail(e);
						n = {
							...n,
							failed: !0,
							errors: [...n.errors, e]
						};
					}
				}
				function setOutputs({ outcome: t }) {
					(0, c.K)((0, s.Y)(t), e, S);
				}
				async function summarise({ outcome: t }) {
					let r = e.GITHUB_STEP_SUMMARY;
					if (!r) return;
					let { writeJobSummary: i } = await n.e(226).then(n.bind(n, 5226));
					await i(r, t, {
						keeper: g,
						log: S
					});
				}
				async function summariseFailure(e) {
					await summarise({ outcome: {
						mode: r.V4("mode") || a.WJ.mode,
						error: e,
						seconds: process.uptime(),
						requests: 0
					} }).catch(fail);
				}
				async function noteMaskedOutputs({ outcome: t, options: r, host: i }) {
					if (!r.maskAppIds || t.credentials === void 0 || !e.GITHUB_WORKFLOW_REF) return;
					let { maskedAppIdOutputs: a } = await Promise.all([n.e(991), n.e(609)]).then(n.bind(n, 8609));
					let o = await a(e, i.workspace);
					if (o.length === 0) return;
					S.notice(`${o.join(", ")}: app ids are masked, and GitHub gives other jobs an empty text for a masked value. Set \`mask-app-ids: false\`, or use \`mode: credentials\` in the other job.`);
				}
				async function reportOnGitHub({ outcome: e, options: t, host: r }) {
					let a = t.issue || (0, i.j)(r).pullRequest !== void 0;
					if (t.githubToken === void 0 || !a) return;
					await (await Promise.all([n.e(223), n.e(674)]).then(n.bind(n, 674))).reportOnGitHub(e, t, r);
				}
				async function spareMemory() {
					let { setFlagsFromString: e } = await Promise.resolve().then(n.t.bind(n, 8877, 19));
					e("--semi-space-growth-factor=1");
					e("--heap-growing-percent=40");
				}
				function stderr() {
					y ??= (0, m.J)(process.stderr);
					return y;
				}
				t();
			} catch (e) {
				t(e);
			}
		}, 1);
	}),
	9473: ((e, t, n) => {
		n.d(t, {
			$N: () => codeOf,
			Me: () => PlanRefused,
			Sh: () => ManifestError,
			bD: () => messageOf,
			uv: () => ProvisionError
		});
		class ProvisionError extends Error {
			name = "ProvisionError";
			code;
			remedy;
			address;
			constructor(e, t, n = {}) {
				super(t, n.cause === void 0 ? void 0 : { cause: n.cause });
				this.code = e;
				this.remedy = n.remedy;
				this.address = n.address;
			}
		}
		class ManifestError extends ProvisionError {
			name = "ManifestError";
			problems;
			said;
			constructor(e, t = {}) {
				let n = e.length === 1 ? "a problem" : `${e.length} problems`;
				super("manifest-invalid", `The manifest has ${n}; nothing was changed.`);
				this.problems = e;
				this.said = t;
			}
		}
		class PlanRefused extends ProvisionError {
			name = "PlanRefused";
			problems;
			constructor(e) {
				super("plan-refused", e.length === 1 ? "The plan was refused; nothing was changed." : `The plan was refused for ${e.length} reasons; nothing was changed.`);
				this.problems = e;
			}
		}
		function messageOf(e) {
			return e instanceof Error ? e.message : String(e);
		}
		function codeOf(e) {
			return e instanceof ProvisionError ? e.code : "internal";
		}
	}),
	6830: ((e, t, n) => {
		n.d(t, { j: () => readEvent });
		var r = n(3024);
		function readEvent({ event: e, environment: t }) {
			let n = e ?? t.GITHUB_EVENT_NAME;
			let r = payloadIn(t) ?? {};
			let o = [t.GITHUB_REF, objectOf(r.deployment).ref].map(String);
			let s = o.flatMap((e) => /^refs\/pull\/(\d+)\//.exec(e)?.[1] ?? []);
			let c = n?.startsWith("pull_request") ?? !1;
			let l = carriedIn(r);
			let u = l ?? (c || s.length > 0 ? i : void 0);
			let d = u !== void 0 && (l?.merged !== !0 || s.length > 0);
			return {
				name: n,
				pullRequest: u && {
					...u,
					number: u.number ?? numberOf(Number(s[0]))
				},
				unmerged: d ? "pull request" : isQueued(r, o) ? "merge queue" : void 0,
				withholdsSecrets: c,
				startedByDependabot: t.GITHUB_ACTOR ? t.GITHUB_ACTOR === a : isDependabot(r.sender)
			};
		}
		function isQueued(e, t) {
			let n = [e.workflow_run, e.check_suite].map(objectOf);
			let r = objectOf(objectOf(e.check_run).check_suite);
			let i = [...n, r].map(({ head_branch: e }) => `refs/heads/${String(e)}`);
			return isObject(e.merge_group) || n.some(({ event: e }) => e === "merge_group") || [...t, ...i].some((e) => e.startsWith("refs/heads/gh-readonly-queue/"));
		}
		let i = {
			number: void 0,
			head: void 0,
			fromFork: void 0,
			byDependabot: !1
		};
		function carriedIn(e) {
			return fullOne(e.pull_request, e.number) ?? commentedOne(e.issue) ?? oneOfRun(e.workflow_run, e) ?? oneOfCheck(objectOf(e.check_run).check_suite, e) ?? oneOfCheck(e.check_suite, e) ?? dispatchedOne(objectOf(e.client_payload).pull_request);
		}
		function fullOne(e, t) {
			let n = numberOf(objectOf(e).number ?? t);
			if (!isObject(e) || n === void 0) return;
			let { head: r, base: i, user: a, merged: o, merged_at: s } = e;
			let [c, l] = [nameOf(objectOf(r).repo), nameOf(objectOf(i).repo)];
			return {
				number: n,
				head: commitIn(objectOf(r).sha),
				fromFork: c === void 0 || l === void 0 || c !== l,
				byDependabot: isDependabot(a),
				merged: o === !0 || typeof s == "string"
			};
		}
		function commentedOne(e) {
			let { pull_request: t, number: n, user: r } = objectOf(e);
			if (!isObject(t)) return;
			return {
				...i,
				number: numberOf(n),
				byDependabot: isDependabot(r),
				merged: typeof t.merged_at == "string"
			};
		}
		function oneOfRun(e, t) {
			if (!isObject(e)) return;
			let { event: n, head_branch: r, head_sha: i, head_repository: a, repository: o } = e;
			let s = firstListed(e.pull_requests, r, t);
			let c = nameOf(o) ?? nameOf(t.repository);
			let l = a === void 0 || c === void 0 ? void 0 : nameOf(a) !== c;
			if (!(typeof n == "string" && n.startsWith("pull_request")) && s === void 0 && l !== !0) return;
			return {
				number: numberOf(s?.number),
				head: commitIn(i),
				fromFork: l,
				byDependabot: isDependabot(e.actor),
				merged: !1
			};
		}
		function oneOfCheck(e, t) {
			let { pull_requests: n, head_branch: r, head_sha: a } = objectOf(e);
			let o = firstListed(n, r, t);
			if (o === void 0) return;
			return {
				...i,
				number: numberOf(o.number),
				head: commitIn(a),
				fromFork: !1,
				merged: !1
			};
		}
		function dispatchedOne(e) {
			return isObject(objectOf(e).head) ? fullOne(e, void 0) : void 0;
		}
		function firstListed(e, t, { repository: n }) {
			let { id: r, default_branch: i } = objectOf(n);
			if (!Array.isArray(e) || typeof t == "string" && t === i) return;
			return e.filter(isObject).find(({ base: e }) => {
				let t = objectOf(objectOf(e).repo).id;
				return t === void 0 || r === void 0 || t === r;
			});
		}
		function payloadIn(e) {
			let t = e.GITHUB_EVENT_PATH;
			if (!t) return;
			try {
				let e = JSON.parse((0, r.readFileSync)(t, "utf8"));
				return isObject(e) ? e : void 0;
			} catch {
				return;
			}
		}
		function nameOf(e) {
			let t = objectOf(e).full_name;
			return typeof t == "string" ? t.toLowerCase() : void 0;
		}
		function numberOf(e) {
			return typeof e == "number" && Number.isSafeInteger(e) && e > 0 ? e : void 0;
		}
		function commitIn(e) {
			return typeof e == "string" && /^[0-9a-f]{7,64}$/.test(e) ? e : void 0;
		}
		let a = "dependabot[bot]";
		function isDependabot(e) {
			return objectOf(e).login === a;
		}
		function isObject(e) {
			return typeof e == "object" && !!e && !Array.isArray(e);
		}
		function objectOf(e) {
			return isObject(e) ? e : {};
		}
	}),
	3633: ((e, t, n) => {
		n.d(t, {
			FN: () => r,
			Mw: () => isGuard,
			bO: () => usesInput,
			mG: () => s,
			qw: () => unusedText
		});
		let r = [
			"apply",
			"plan",
			"check",
			"accept",
			"credentials",
			"destroy",
			"sweep",
			"export",
			"validate"
		];
		let i = [
			"apply",
			"plan",
			"check"
		];
		let a = [...i, "accept"];
		let o = ["destroy", "sweep"];
		let s = {
			mode: r,
			manifest: r,
			"key-id": r,
			"key-secret": r,
			jwt: r,
			"app-keys": r,
			region: r,
			subdomain: r,
			"api-url": r,
			owner: r,
			variables: r,
			"secret-variables": r,
			api: [...o, "export"],
			instance: [
				...i,
				"credentials",
				"destroy",
				"validate"
			],
			ttl: i,
			prune: a,
			"max-deletes": [...i, "sweep"],
			"fail-on-drift": ["check", "accept"],
			strict: r,
			"expect-plan": ["apply"],
			only: [
				...a,
				"credentials",
				"export"
			],
			shard: [...a, "credentials"],
			"export-file": ["export"],
			"dry-run": ["accept", ...o],
			confirm: ["destroy"],
			"check-targets": i,
			"wait-for-targets": ["apply"],
			"jwt-expires-in": [...i, "credentials"],
			"mask-app-ids": [
				...a,
				"credentials",
				"destroy"
			],
			"allow-unmerged": ["apply"],
			"allow-replace": i,
			"github-token": r,
			"publish-token": r,
			comment: [...i, "destroy"],
			issue: ["check"],
			"plan-file": [...a, ...o],
			"max-in-flight": r,
			timeout: r
		};
		let c = new Set([
			"dry-run",
			"only",
			"shard",
			"expect-plan"
		]);
		let l = new Set([
			"apply",
			"destroy",
			"sweep"
		]);
		function isWriting(e) {
			return l.has(e);
		}
		function usesInput(e, t) {
			return modesOf(t).includes(e);
		}
		function isGuard(e, t) {
			if (e === "accept") return t === "instance";
			return isWriting(e) && c.has(t);
		}
		function unusedText(e, t) {
			let n = t === "dry-run" && e === "apply" ? " To see what would be done, use `mode: plan`." : "";
			return `has no effect with \`mode: ${e}\`. It is for ${modesOf(t).join(", ")}.${n}`;
		}
		function modesOf(e) {
			return s[e];
		}
	}),
	2917: ((e, t, n) => {
		n.d(t, {
			WJ: () => u,
			Lk: () => hasCredentials,
			Bc: () => isDigest,
			Tt: () => readOptions
		});
		var r = n(9473);
		var i = n(3633);
		class WrongInput extends Error {}
		function readCredentials(e, t) {
			let [n, r, i] = [
				e("key-id"),
				e("key-secret"),
				e("jwt")
			];
			i !== "" && t.learn(i);
			hideKey(n, r, t);
			if (i !== "") {
				if (n !== "" || r !== "") throw new WrongInput("and `jwt` are both given: keep one of them.");
				return {
					kind: "jwt",
					jwt: t.learn(i)
				};
			}
			if (n === "" && r === "") return;
			if (n === "") throw new WrongInput("is empty, but `key-secret` is given: both belong together.");
			if (r === "") return;
			if (r.length < 8) throw new WrongInput("comes with a `key-secret` that is too short to be a whole secret.");
			return {
				kind: "key",
				id: n,
				secret: t.learn(r)
			};
		}
		function appKeysIn(e, t) {
			let n = e.map((e, n) => entryIn(e, n + 1, t));
			let r = new Map();
			if (n.every((e) => "app" in e && e.secret === "")) return r;
			for (let e of n) {
				if (!("app" in e)) throw new WrongInput(`${e.wrong}.`);
				let { app: n, id: i, secret: a } = e;
				let o = r.has(n) ? "is there twice: keep one" : faultOf(i, a);
				if (o !== void 0) throw new WrongInput(`has a wrong line: that of ${n} ${o}.`);
				r.set(n, {
					kind: "key",
					id: i,
					secret: t.learn(a)
				});
			}
			return r;
		}
		function entryIn(e, t, n) {
			let [, r, i = "", a, o = ""] = /^([a-z][a-z0-9-]{0,39})\s*=\s*([^:\s]*)\s*(:?)\s*(.*)$/.exec(e) ?? [];
			if (r === void 0 || a === "" && i !== "") {
				for (let t of [e, ...e.split(/[=:\s]+/)]) isKeyId(t) || hideKey("", t, n);
				return { wrong: `has a line that names no app and key, number ${t} of those with text: write \`<app>=<key id>:<key secret>\`, with the app as the manifest calls it` };
			}
			hideKey(i, o, n);
			return {
				app: r,
				id: i,
				secret: o
			};
		}
		function faultOf(e, t) {
			if (isKeyId(t) && !isKeyId(e)) return "has the secret before the id: write `<key id>:<key secret>`";
			if (t === "") return "has no secret: check that it exists and that this workflow may read it";
			if (e === "") return "has no key id: check that it exists and that this workflow may read it";
			if (/^(act|svc)_/.test(e)) return "has an account key: give that as `key-id` and `key-secret`";
			if (!e.startsWith("app_")) return "has no id of an app key: it begins with app_";
			if (t.length >= 8) return;
			return "has a secret that is too short to be a whole one";
		}
		function hideKey(e, t, n) {
			t !== "" && n.hideForms(n.learn(t), e || void 0);
			e !== "" && !isKeyId(e) && n.hideForms(n.learn(e));
		}
		function isKeyId(e) {
			return /^[a-z]{3}_[0-9a-f]{24}$/i.test(e);
		}
		var a = n(9556);
		var o = n(2370);
		var s = n(324);
		let c = [
			"auto",
			"always",
			"never"
		];
		let l = [
			"error",
			"warn",
			"off"
		];
		let u = {
			mode: "apply",
			manifest: ".github/smooch.yml",
			"key-id": "",
			"key-secret": "",
			jwt: "",
			"app-keys": "",
			region: "us",
			subdomain: "",
			"api-url": "",
			owner: "",
			variables: "",
			"secret-variables": "",
			api: "v2",
			instance: "",
			ttl: "",
			prune: "none",
			"max-deletes": "5",
			"fail-on-drift": "true",
			strict: "false",
			"expect-plan": "",
			only: "",
			shard: "",
			"export-file": "",
			"dry-run": "false",
			confirm: "",
			"check-targets": "",
			"wait-for-targets": "0s",
			"jwt-expires-in": "1h",
			"mask-app-ids": "true",
			"allow-unmerged": "false",
			"allow-replace": "false",
			"github-token": "",
			"publish-token": "",
			comment: "auto",
			issue: "false",
			"plan-file": "",
			"max-in-flight": "8",
			timeout: "30m"
		};
		let d = {
			least: "1s",
			most: "5d"
		};
		let f = {
			least: "0s",
			most: "1d"
		};
		function hasCredentials({ credentials: e, appKeys: t }) {
			return e !== void 0 || t.size > 0;
		}
		function isDigest(e) {
			return /^sha256:[0-9a-f]{64}$/i.test(e);
		}
		let p = {
			us: "https://api.smooch.io",
			"eu-1": "https://api.eu-1.smooch.io"
		};
		function readOptions(e, t, n = new Map()) {
			let o = [];
			let text = (t) => e(t).trim() || u[t];
			let value = (e, t, n) => {
				try {
					return t(text(e));
				} catch (t) {
					if (!(t instanceof WrongInput)) throw t;
					o.push(`\`${e}\` ${t.message}`);
					return n;
				}
			};
			for (let e of n.values()) e !== "" && t.learn(e);
			let s = value("key-id", () => readCredentials(text, t), void 0);
			let p = value("app-keys", (e) => appKeysIn(lines(e), t), new Map());
			let m = [];
			let h = {
				mode: value("mode", oneOf(i.FN), "validate"),
				manifest: lines(text("manifest")),
				credentials: s,
				lacksKeySecret: text("key-id") !== "" && text("key-secret") === "" && text("jwt") === "",
				appKeys: p,
				baseUrl: value("api-url", () => readBaseUrl(text), ""),
				owner: text("owner") || void 0,
				variables: value("variables", variablesIn, new Map()),
				secretVariables: new Map([...n, ...value("secret-variables", (e) => secretVariablesIn(e, t), new Map())]),
				api: value("api", oneOf(["v1.1", "v2"]), "v2"),
				instance: value("instance", instanceName, void 0),
				ttl: value("ttl", optional(durationOrNever(a.Sf)), void 0),
				prune: value("prune", oneOf([
					"none",
					"owned",
					"all"
				]), "none"),
				maxDeletes: value("max-deletes", wholeNumber(0, 1e6), 0),
				failOnDrift: value("fail-on-drift", truth, !0),
				strict: value("strict", truth, !0),
				expectPlan: value("expect-plan", optional(planReference), void 0),
				only: lines(text("only")),
				shard: value("shard", optional(shardOf), void 0),
				exportFile: text("export-file") || void 0,
				dryRun: value("dry-run", truth, !0),
				confirm: text("confirm") || void 0,
				checkTargets: value("check-targets", optional(oneOf(l)), void 0) ?? (text("mode") === "apply" ? "error" : "warn"),
				waitForTargets: value("wait-for-targets", inputs_duration(f), 0),
				jwtExpiresIn: value("jwt-expires-in", durationOrNever(a.Sf), "never"),
				maskAppIds: value("mask-app-ids", truth, !0),
				allowUnmerged: value("allow-unmerged", truth, !1),
				allowReplace: value("allow-replace", truth, !1),
				githubToken: text("github-token") === "" ? void 0 : t.learn(text("github-token")),
				publishToken: text("publish-token") === "" ? void 0 : t.learn(text("publish-token")),
				comment: value("comment", oneOf(c), "never"),
				issue: value("issue", truth, !1),
				planFile: text("plan-file") || void 0,
				maxInFlight: value("max-in-flight", wholeNumber(1, 64), 1),
				timeout: value("timeout", inputs_duration(d), 0),
				warnings: m
			};
			for (let e of Object.keys(u)) {
				if (text("mode") !== h.mode || (0, i.bO)(h.mode, e) || !isGiven(e, text(e))) continue;
				let t = `\`${e}\` ${(0, i.qw)(h.mode, e)}`;
				(0, i.Mw)(h.mode, e) ? o.push(t) : m.push(`The input ${t}`);
			}
			m.push(...doubtfulTimes(h));
			h.ttl !== void 0 && h.instance === void 0 && o.push("`ttl` requires `instance`.");
			for (let e of h.secretVariables.keys()) h.variables.has(e) && o.push(`\`secret-variables\` and \`variables\` both set ${e}: keep one of them.`);
			if (o.length === 0) return h;
			throw new r.uv("input-invalid", o.length === 1 ? `The input ${o[0]}` : `${o.length} inputs are wrong: ${o.join(" ")}`, { remedy: "Correct the inputs of the step. Nothing was changed." });
		}
		function isGiven(e, t) {
			return t.toLowerCase() !== u[e].toLowerCase();
		}
		function doubtfulTimes({ mode: e, ttl: t, timeout: n, waitForTargets: r, checkTargets: o, jwtExpiresIn: s }) {
			let c = [];
			let [l, u] = [(0, a.S5)(n), (0, a.S5)(r)];
			e === "apply" && r > 0 && (o === "off" ? c.push("The input `wait-for-targets` has no effect with `check-targets: off`.") : r >= n && c.push(`The input \`wait-for-targets\` is ${u}, and \`timeout\` ends the run after ${l}. Raise \`timeout\`.`));
			(0, i.bO)(e, "ttl") && typeof t == "number" && t < n && c.push(`The input \`ttl\` is ${(0, a.S5)(t)}, and the run may take ${l} (\`timeout\`): a sweep may delete the instance before it is done. Raise \`ttl\`, or lower \`timeout\`.`);
			(0, i.bO)(e, "jwt-expires-in") && s === "never" && c.push("The input `jwt-expires-in` is never: a token whose key says nothing is valid until the key is deleted. Write a time, or `expiresIn` in the manifest.");
			return c;
		}
		function readBaseUrl(e) {
			let [t, n, r] = [
				e("api-url"),
				e("subdomain"),
				e("region")
			];
			if (t !== "") return baseUrlFrom(t);
			if (n !== "") {
				if (/^[a-z0-9][a-z0-9-]*$/i.test(n)) return `https://${n}.zendesk.com/sc`;
				throw new WrongInput(`is not set, and \`subdomain\` is ${quoted(n)}: give the name alone, as in acme for acme.zendesk.com.`);
			}
			let i = (0, o.e)(p, r);
			if (i !== void 0) return i;
			throw new WrongInput(`is not set, and \`region\` is ${quoted(r)}, which the vendor does not have: write us or eu-1.${meant(r, Object.keys(p))}`);
		}
		function baseUrlFrom(e) {
			if (!URL.canParse(e)) throw new WrongInput(`is ${quoted(e)}, which is not a URL: write https://…`);
			let t = new URL(e);
			let n = /^(localhost|127(\.\d+){3}|\[::1\])$/.test(t.hostname);
			if (t.protocol !== "https:" && !(t.protocol === "http:" && n)) throw new WrongInput("must begin with https:// (http:// is for an emulator on this machine).");
			if (t.username !== "" || t.password !== "" || t.search !== "" || t.hash !== "") throw new WrongInput("must be an address alone, without credentials, `?` or `#`.");
			return `${t.origin}${t.pathname.replace(/\/+$/, "")}`.replace(/\/v(1\.1|2)$/, "");
		}
		function lines(e) {
			return e.split(/\r?\n/).map((e) => e.trim()).filter((e) => e !== "");
		}
		function variablesIn(e) {
			let t = new Map();
			for (let n of lines(e)) {
				let e = n.indexOf("=");
				let r = n.slice(0, e === -1 ? void 0 : e).trim();
				if (e === -1 || !/^[A-Za-z_][A-Za-z0-9_]*$/.test(r)) throw new WrongInput(`has a line that is not NAME=value: ${e === -1 ? "it has no `=`" : quoted(r)}.`);
				if (t.has(r)) throw new WrongInput(`sets ${r} twice.`);
				t.set(r, n.slice(e + 1));
			}
			return t;
		}
		function secretVariablesIn(e, t) {
			let n = new Map();
			for (let [r, i] of lines(e).entries()) {
				let [, e, a = ""] = /^([A-Za-z_][A-Za-z0-9_]*)\s*=(.*)$/.exec(i) ?? [];
				if (e === void 0) {
					t.learn(i);
					throw new WrongInput(`has a line that is not NAME=value, number ${r + 1} of those with text. A value of several lines goes through the environment, under a name such as NAME_SECRET.`);
				}
				a !== "" && t.learn(a);
				if (n.has(e)) throw new WrongInput(`sets ${e} twice.`);
				n.set(e, a);
			}
			return n;
		}
		function oneOf(e) {
			return (t) => {
				let n = e.find((e) => e === t);
				if (n !== void 0) return n;
				throw new WrongInput(`is ${quoted(t)}; it can be ${e.join(", ")}.${meant(t, e)}`);
			};
		}
		function meant(e, t) {
			let n = (0, s.k)(e, t);
			return n === void 0 ? "" : ` Did you mean ${n}?`;
		}
		function truth(e) {
			if (/^(true|True|TRUE)$/.test(e)) return !0;
			if (/^(false|False|FALSE)$/.test(e)) return !1;
			throw new WrongInput(`is ${quoted(e)}; write true or false.`);
		}
		function wholeNumber(e, t) {
			return (n) => {
				let r = Number(n);
				if (/^\d+$/.test(n) && r >= e && r <= t) return r;
				throw new WrongInput(`is ${quoted(n)}; write a whole number from ${e} to ${t}.`);
			};
		}
		function optional(e) {
			return (t) => t === "" ? void 0 : e(t);
		}
		function instanceName(e) {
			let t = e.toLowerCase();
			if (t === "") return;
			if (/^[a-z0-9][a-z0-9-]{0,29}$/.test(t)) return t;
			throw new WrongInput(`is ${quoted(e)}; a name has 1 to 30 letters, digits and hyphens, as in pr-42, and begins with no hyphen.`);
		}
		function shardOf(e) {
			let [, t, n] = (/^(\d{1,4})\/(\d{1,4})$/.exec(e) ?? []).map(Number);
			if (t !== void 0 && n !== void 0 && t >= 1 && t <= n) return {
				index: t,
				count: n
			};
			throw new WrongInput(`is ${quoted(e)}; write which part of how many, as in 2/5.`);
		}
		function planReference(e) {
			if (isDigest(e) || !/^sha256:/i.test(e)) return e;
			throw new WrongInput(`is ${quoted(e)}, which is not a digest: write sha256: and 64 hexadecimal digits, or the path of a plan document.`);
		}
		function inputs_duration(e) {
			return (t) => boundedDuration(t, e, "");
		}
		function durationOrNever(e) {
			return (t) => t === "never" ? t : boundedDuration(t, e, ", or never");
		}
		function boundedDuration(e, t, n) {
			let r = (0, a.E9)(e);
			if (r === void 0) throw new WrongInput(`is ${quoted(e)}; write ${a.ec}${n}.`);
			if ((0, a.dT)(r, t)) return r;
			throw new WrongInput(`is ${quoted(e)}; it can be ${t.least} to ${t.most}${n}.`);
		}
		function quoted(e) {
			return JSON.stringify(e.length > 80 ? `${e.slice(0, 80)}…` : e);
		}
	}),
	7925: ((e, t, n) => {
		n.d(t, {
			EE: () => f,
			HR: () => takesAppName,
			JB: () => d,
			PV: () => knowsSetting,
			f9: () => p,
			n1: () => takesMetadataName
		});
		var r = n(864);
		var i = n(312);
		var a = n(2370);
		var o = n(6733);
		let s = ["v1.1", "v2"];
		let truth = (e) => ({
			type: "truth",
			description: e
		});
		let setting = (e, t = {}) => ({
			shape: {
				...truth(e),
				nullable: !0
			},
			...t
		});
		function takesAppName(e) {
			return (0, r._1)(d.pattern).test(e);
		}
		function takesMetadataName(e) {
			return (0, r._1)(l.pattern).test(e) && !i.OJ.has(e);
		}
		function knowsSetting(e, t) {
			let n = (0, a.e)(c.fields, e);
			return n !== void 0 && (n.api === void 0 || n.api === t);
		}
		let c = {
			type: "fields",
			noun: "settings",
			description: "Settings of the app, by the names of the vendor. Only those written here are managed; null asks the vendor to unset one.",
			examples: [{ maskCreditCardNumbers: !0 }],
			fields: {
				conversationRetentionSeconds: { shape: {
					type: "whole",
					nullable: !0,
					least: 0,
					unit: "seconds",
					description: "How many seconds the vendor keeps a conversation before it deletes it. Unset: for ever.",
					examples: [7776e3]
				} },
				maskCreditCardNumbers: setting("Masks credit card numbers in messages."),
				useAnimalNames: setting("Gives users without a name an animal name."),
				echoPostback: setting("Shows a postback in the conversation as a message of the user."),
				ignoreAutoConversationStart: setting("Starts a conversation with the first message, not when a user opens it."),
				multiConvoEnabled: setting("Lets a user have several conversations. The vendor cannot turn this off again once it is on.", { api: "v2" }),
				appLocalizationEnabled: setting("Translates the texts that the vendor sends by itself.", { api: "v2" }),
				endSessionEnabled: setting("Lets a user end a conversation. Needs multiConvoEnabled.", {
					api: "v2",
					needs: "multiConvoEnabled"
				}),
				disableConversationReopen: setting("Keeps an ended conversation closed. Needs multiConvoEnabled.", {
					api: "v2",
					needs: "multiConvoEnabled"
				})
			}
		};
		let l = {
			pattern: String.raw`(?!provision_)(?![\s\S]*\$\{)[^\u0000-\u001f\u007f]{1,200}`,
			rule: "a name of one to 200 characters that does not begin with provision_, as the marks of this tool do"
		};
		let u = {
			type: "entries",
			noun: "metadata entry",
			exampleKey: "team",
			description: "Your own data about the app: texts, numbers, true and false. Entries that are not written here stay as they are; null removes one.",
			examples: [{ team: "care" }],
			key: l,
			of: {
				type: "scalar",
				nullable: !0,
				description: "A text, a number, true or false; null removes the entry."
			}
		};
		let d = {
			type: "text",
			description: "The name of the app. The vendor calls it displayName in v2; here it is name for both.",
			examples: ["Acme Support"],
			pattern: String.raw`[^\s\u0000-\u001f\u007f]([^\u0000-\u001f\u007f]{0,98}[^\s\u0000-\u001f\u007f])?`,
			rule: "one line of one to 100 characters that does not begin or end with a space"
		};
		let f = {
			name: {
				required: s,
				shape: d
			},
			id: { shape: {
				type: "text",
				description: "Binds to exactly this app of the account, instead of looking for one by its marks or its name.",
				examples: ["5d8cff3cd55b040010928b5b"],
				pattern: "[0-9a-f]{24}",
				rule: "an app id: 24 digits and lower-case letters a to f"
			} },
			jwt: { shape: {
				type: "fields",
				noun: "app jwt",
				explicit: !0,
				description: "The token that is signed with the key that the input app-keys gives for this app: apps.<key>.own.jwt.",
				examples: [{ expiresIn: "30d" }],
				fields: { expiresIn: { shape: o.XT } },
				aliases: o.Vg
			} }
		};
		let p = {
			protect: { shape: truth("Never delete this app: destroying or pruning it is an error.") },
			settings: { shape: c },
			metadata: { shape: u }
		};
	}),
	1545: ((e, t, n) => {
		n.d(t, {
			Fm: () => m,
			Ju: () => channelFieldOf,
			Km: () => a,
			as: () => hasMenu,
			g2: () => i,
			l6: () => channelTypeOf,
			s8: () => p,
			z3: () => soundsSecret
		});
		var r = n(2370);
		function channelTypeOf(e, t) {
			let n = p[e];
			return (0, r.e)(n, t);
		}
		function channelFieldOf(e, t, n) {
			let i = channelTypeOf(e, t)?.fields ?? c[e];
			return (0, r.e)(i, n);
		}
		function hasMenu(e, t) {
			return e === "v1.1" && (t === "messenger" || t === "wechat");
		}
		function soundsSecret(e) {
			return /token|secret|password|passphrase|certificate|credential|apikey|accesskey|privatekey|signingkey|serverkey/i.test(e);
		}
		let i = "botId";
		let a = new Set([
			"id",
			"_id",
			"type",
			"displayName",
			"status",
			"error",
			"defaultResponder",
			"webhooks"
		]);
		let o = "three or six hexadecimal digits";
		let s = {
			accessKey: { about: "The access key of the MessageBird account." },
			accessTokenKey: { about: "The key of the Twitter access token." },
			accessTokenSecret: { about: "The secret of the Twitter access token." },
			accessTokenUrl: { about: "Where WeChat access tokens come from, for accounts with a proxy of their own." },
			accountId: { about: "The id of the WhatsApp Business account." },
			accountManagementAccessToken: { about: "The token for the WhatsApp Business account." },
			accountSid: { about: "The SID of the Twilio account." },
			actionColor: {
				form: "colour",
				about: `The colour of buttons and links: ${o}.`,
				initial: "0099ff"
			},
			apiKey: { about: "The API key of the Mailgun account." },
			apiSecret: { about: "The API secret of the Apple Messages for Business account." },
			appId: { about: "The id of the Facebook or WeChat app." },
			appSecret: { about: "The secret of the Facebook or WeChat app." },
			authToken: { about: "The auth token of the Twilio account." },
			authenticationMessageSecret: { about: "The secret for authentication messages: 88 characters or more." },
			autoUpdateBadge: {
				form: "truth",
				about: "Counts unread messages on the app's icon."
			},
			backgroundImageUrl: { about: "The image behind the conversation." },
			baseUrl: { about: "Where the WhatsApp client listens. Deprecated: use deploymentId." },
			brandColor: {
				form: "colour",
				about: `The colour of the header: ${o}.`,
				initial: "65758e"
			},
			businessIconUrl: { about: "The image beside the name of the business." },
			businessId: { about: "The id of the Apple Messages for Business account." },
			businessName: { about: "The name in the header." },
			buttonHeight: {
				about: "The height of the button in pixels, as text.",
				initial: "58"
			},
			buttonIconUrl: { about: "The image on the button." },
			buttonWidth: {
				about: "The width of the button in pixels, as text.",
				initial: "58"
			},
			canUserCreateMoreConversations: {
				form: "truth",
				about: "Lets users begin further conversations."
			},
			canUserSeeConversationList: {
				form: "truth",
				about: "Shows users their conversations."
			},
			certificate: {
				form: "block",
				about: "The p12 certificate for Apple push notifications, in base64."
			},
			channelAccessToken: { about: "The access token of the LINE channel." },
			channelId: { about: "The id of the LINE channel." },
			channelSecret: { about: "The secret of the LINE channel." },
			clientEmail: { about: "The e-mail address of the Firebase service account." },
			consumerKey: { about: "The consumer key of the Twitter app." },
			consumerSecret: { about: "The consumer secret of the Twitter app." },
			conversationColor: {
				form: "colour",
				about: `The colour of the user's messages: ${o}.`,
				initial: "0099ff"
			},
			deploymentId: { about: "The id of the WhatsApp deployment." },
			displayStyle: {
				form: "style",
				about: "How the closed messenger looks.",
				initial: "button"
			},
			domain: { about: "The domain of the Mailgun account." },
			encodingAesKey: { about: "The AES key with which WeChat encrypts." },
			envName: { about: "The name of the Twitter environment." },
			fixedIntroPane: {
				form: "truth",
				about: "Keeps the introduction in view."
			},
			fromAddress: { about: "The address that mails come from." },
			hideUnsubscribeLink: {
				form: "truth",
				about: "Leaves the link to unsubscribe out of mails."
			},
			hsmFallbackLanguage: {
				about: "The language of a message template where none is given.",
				initial: "en_US"
			},
			incomingAddress: { about: "The address that mails come in at." },
			integrationOrder: {
				form: "texts",
				about: "The ids of the channels that users can go on with, in order."
			},
			mspId: { about: "The messaging service provider id of the Apple account." },
			messagingServiceSid: { about: "The SID of the Twilio messaging service." },
			originWhitelist: {
				form: "texts",
				about: "The origins of pages that may show the messenger; null is any."
			},
			originator: { about: "The MessageBird number or name that messages come from." },
			pageAccessToken: { about: "The access token of the Facebook page." },
			password: { about: "The password." },
			phoneNumberSid: { about: "The SID of the Twilio phone number." },
			prechatCapture: {
				form: "form",
				about: "What a user is asked before a conversation begins."
			},
			privateKey: {
				form: "block",
				about: "The private key of the Firebase service account."
			},
			production: {
				form: "truth",
				about: "Uses Apple's production service, not its sandbox."
			},
			projectId: { about: "The id of the Firebase project." },
			qrCodeUrl: { about: "The QR code of the LINE account." },
			senderId: { about: "The sender id of the Firebase project." },
			serverKey: { about: "The server key of the Firebase project. In v2 deprecated." },
			serviceCode: { about: "The LINE service code." },
			showAIDisclaimer: {
				form: "truth",
				about: "Tells users when an AI answers.",
				initial: !0
			},
			signingKey: { about: "The key with which incoming requests are signed." },
			storyMentionsEnabled: {
				form: "truth",
				about: "Takes in mentions in Instagram stories.",
				initial: !0
			},
			storyRepliesEnabled: {
				form: "truth",
				about: "Takes in replies to Instagram stories.",
				initial: !0
			},
			switcherSecret: { about: "The LINE switcher secret." },
			tier: {
				form: "tier",
				about: "The tier of the Twitter API."
			},
			token: { about: "The token of the bot or account." },
			username: { about: "The user name." }
		};
		function fieldsFrom(e) {
			let t = e.split(/\s+/).filter((e) => e !== "");
			return Object.fromEntries(t.map((e) => {
				let [, t = e, n = ""] = /^(\w+?)([!~*?0]*)$/.exec(e) ?? [];
				let { form: i = "text", about: a, initial: o } = (0, r.e)(s, t) ?? { about: t };
				let c = n.includes("*") ? "secret" : n.includes("?") ? "unread" : "shown";
				return [t, {
					form: i,
					description: a,
					required: n.includes("!"),
					changeable: n.includes("~"),
					reading: c,
					nullable: n.includes("0"),
					initial: o ?? (i !== "truth" && null)
				}];
			}));
		}
		let c = {
			"v1.1": {},
			v2: fieldsFrom("showAIDisclaimer~")
		};
		function typeIn(e) {
			return (t, n, { served: r = "", oneOf: i = [], external: a = !1, single: o = !1, identities: s = "" } = {}) => ({
				description: t,
				fields: {
					...fieldsFrom(n),
					...c[e]
				},
				served: wordsIn(r),
				oneOf: i,
				external: a,
				single: o,
				identities: wordsIn(s).map((e) => e.split("+"))
			});
		}
		function wordsIn(e) {
			return e.split(" ").filter((e) => e !== "");
		}
		let l = "brandColor~ fixedIntroPane~ conversationColor~ actionColor~ displayStyle~ buttonIconUrl~0 buttonWidth~\n  buttonHeight~ integrationOrder~0 businessName~ businessIconUrl~ backgroundImageUrl~ originWhitelist~0\n  prechatCapture~";
		let u = "canUserSeeConversationList~ canUserCreateMoreConversations~";
		let d = typeIn("v1.1");
		let f = typeIn("v2");
		let p = {
			"v1.1": {
				web: d("A messenger on a web site.", l, { single: !0 }),
				android: d("Push notifications of an Android app.", "serverKey* senderId"),
				ios: d("Push notifications of an iOS app.", "certificate* password* production~ autoUpdateBadge"),
				fcm: d("Push notifications by Firebase Cloud Messaging.", "serverKey!* senderId!"),
				apn: d("Push notifications by Apple's service.", "certificate!* password* production~ autoUpdateBadge"),
				messenger: d("Facebook Messenger.", "pageAccessToken!* appId! appSecret!*", { served: "pageId userId username" }),
				instagram: d("Instagram.", "pageAccessToken!* appId!? appSecret!*", { served: "pageId businessName businessUsername businessId username userId" }),
				twitter: d("Twitter.", "consumerKey!* consumerSecret!* accessTokenKey!* accessTokenSecret!* tier envName", { served: "userId username" }),
				twilio: d("SMS through Twilio.", "accountSid! authToken!* phoneNumberSid!", {
					served: "phoneNumber name",
					identities: "accountSid+phoneNumberSid"
				}),
				messagebird: d("SMS through MessageBird.", "accessKey!* originator! signingKey*", {
					served: "webhookSecret",
					identities: "originator"
				}),
				telegram: d("A Telegram bot.", "token!*", { served: "username" }),
				viber: d("A Viber bot.", "token!*", { served: "uri" }),
				line: d("LINE.", "channelId~ channelSecret~* channelAccessToken* serviceCode~? switcherSecret~* qrCodeUrl~", {
					served: "botName lineId",
					identities: "channelId"
				}),
				wechat: d("WeChat.", "appId! appSecret!* encodingAesKey* accessTokenUrl?", {
					served: "webhookSecret",
					identities: "appId"
				}),
				whatsapp: d("WhatsApp.", "deploymentId hsmFallbackLanguage~ baseUrl? username? password*", {
					served: "phoneNumber",
					identities: "deploymentId"
				}),
				mailgun: d("E-mail through Mailgun.", "apiKey!* domain! incomingAddress! hideUnsubscribeLink~ fromAddress~", { identities: "domain+incomingAddress" }),
				apple: d("Apple Messages for Business.", "businessId! apiSecret!* mspId!", { identities: "businessId+mspId" }),
				api: d("Messages that come in by the API itself.", "", { external: !0 })
			},
			v2: {
				web: f("A messenger on a web site.", `${l} ${u}`, { served: "attachmentsEnabled" }),
				android: f("A messenger in an Android app.", `projectId~?0 clientEmail~?0 privateKey~*0 serverKey~*0 senderId~0 ${u}`, { served: "attachmentsEnabled" }),
				ios: f("A messenger in an iOS app.", `certificate~*0 password~* production~ autoUpdateBadge~ ${u}`, { served: "attachmentsEnabled" }),
				unity: f("A messenger in a Unity game.", u, { served: "attachmentsEnabled" }),
				apple: f("Apple Messages for Business.", "businessId! apiSecret!* mspId! authenticationMessageSecret~*", { identities: "businessId+mspId" }),
				instagram: f("Instagram.", "pageAccessToken!~* appId! appSecret!* storyRepliesEnabled~ storyMentionsEnabled~", { served: "businessName businessUsername pageId businessId username userId" }),
				messenger: f("Facebook Messenger.", "pageAccessToken!~* appId! appSecret!*", { served: "pageId pageName" }),
				line: f("LINE.", "channelId channelSecret* channelAccessToken* serviceCode switcherSecret* qrCodeUrl", {
					served: "lineId",
					identities: "channelId"
				}),
				mailgun: f("E-mail through Mailgun.", "apiKey!* domain! incomingAddress! signingKey* hideUnsubscribeLink~ fromAddress~0", { identities: "domain+incomingAddress" }),
				messagebird: f("SMS through MessageBird.", "accessKey!* signingKey!* originator!", {
					served: "webhookSecret",
					identities: "originator"
				}),
				telegram: f("A Telegram bot.", "token!*", {
					served: "username botId",
					identities: i
				}),
				twilio: f("SMS through Twilio.", "accountSid! authToken!* phoneNumberSid messagingServiceSid", {
					oneOf: ["phoneNumberSid", "messagingServiceSid"],
					identities: "accountSid+phoneNumberSid accountSid+messagingServiceSid"
				}),
				twitter: f("Twitter.", "tier! consumerKey!* consumerSecret!* accessTokenKey!* accessTokenSecret!*", { served: "envName" }),
				viber: f("A Viber bot.", "token!*", { served: "uri accountId" }),
				whatsapp: f("WhatsApp.", "hsmFallbackLanguage~0 accountId~0 accountManagementAccessToken~*0", { served: "phoneNumber" })
			}
		};
		let m = {
			"v1.1": { unity: [] },
			v2: {
				fcm: ["android"],
				apn: ["ios"],
				wechat: [],
				api: []
			}
		};
	}),
	7484: ((e, t, n) => {
		n.d(t, {
			Mm: () => mayBeIdentical,
			QJ: () => closestChannels,
			eE: () => sameValue,
			gi: () => isSameChannel
		});
		var r = n(2370);
		var i = n(1545);
		function sameValue(e, t, n) {
			let r = n?.initial ?? null;
			let i = t ?? r;
			if (isEmpty(e)) return isEmpty(t ?? null) || covers(i, r);
			if (n?.form === "colour" && typeof e == "string" && typeof i == "string") return colour(e) === colour(i);
			return covers(i, e);
		}
		function isSameChannel(e, t, n) {
			if (t.type !== n.type) return !1;
			if ((0, i.l6)(e, t.type)?.single === !0) return !0;
			if (isIdentical(e, t, n)) return !0;
			if (typeof t.displayName == "string") {
				if (n.displayName === t.displayName) return !0;
				if (typeof n.displayName == "string") return !1;
			}
			let a = lastingFields(e, t).filter(([e]) => isShown((0, r.e)(n.fields, e)));
			if (typeof t.displayName == "string" && a.length === 0) return !1;
			return a.every(([a, o]) => sameValue(o, (0, r.e)(n.fields, a), (0, i.Ju)(e, t.type, a)));
		}
		let a = new Set([
			"web",
			"android",
			"ios",
			"unity",
			"fcm",
			"apn",
			"api"
		]);
		function mayBeIdentical(e, t, n) {
			if (t.type !== n.type || a.has(t.type)) return !1;
			return !((0, i.l6)(e, t.type)?.identities ?? []).flat().some((e) => {
				let [r, i] = [identityField(t, e), identityField(n, e)];
				return isShown(r) && isShown(i) && r !== i;
			});
		}
		function closestChannels(e, t, n) {
			let preferred = (e, t) => {
				let n = e.filter(t);
				return n.length > 0 ? n : e;
			};
			return preferred(preferred(preferred(n, (n) => isIdentical(e, t, n)), ({ displayName: e }) => typeof e == "string" && e === t.displayName), ({ fields: n }) => Object.entries(t.fields).every(([a, o]) => sameValue(o, (0, r.e)(n, a), (0, i.Ju)(e, t.type, a))));
		}
		function isIdentical(e, t, n) {
			return ((0, i.l6)(e, t.type)?.identities ?? []).some((e) => e.every((e) => {
				let r = identityField(t, e);
				return isShown(r) && r === identityField(n, e);
			}));
		}
		function identityField(e, t) {
			return t === i.g2 ? e.botId : (0, r.e)(e.fields, t);
		}
		function isShown(e) {
			return e != null;
		}
		function lastingFields(e, { type: t, fields: n }) {
			return Object.entries(n).filter(([n, r]) => r !== null && (0, i.Ju)(e, t, n)?.changeable === !1);
		}
		function colour(e) {
			let t = e.replace(/^#/, "").toLowerCase();
			return t.length === 3 ? t.replaceAll(/./g, "$&$&") : t;
		}
		function covers(e, t) {
			if (isEmpty(t)) return isEmpty(e);
			if (isList(t)) return isList(e) && e.length === t.length && t.every((t, n) => covers(e[n] ?? null, t));
			if (typeof t == "object" && t) {
				if (typeof e != "object" || !e || isList(e)) return !1;
				let n = e;
				return Object.entries(t).every(([e, t]) => {
					let i = (0, r.e)(n, e);
					return t === !1 ? i === void 0 || i === !1 : covers(i ?? null, t);
				});
			}
			return e === t;
		}
		function isList(e) {
			return Array.isArray(e);
		}
		function isEmpty(e) {
			return e === null || isList(e) && e.length === 0;
		}
	}),
	9709: ((e, t, n) => {
		n.d(t, {
			t: () => i,
			y: () => r
		});
		let r = "provision-temporary";
		let i = {
			differences: (e, t) => e.name === t.name ? [] : [{
				path: "name",
				before: t.name,
				after: e.name
			}],
			fixedIn: (e, t) => t.map(({ path: e }) => e)
		};
	}),
	6733: ((e, t, n) => {
		n.d(t, {
			J8: () => f,
			Ur: () => takesName,
			Vg: () => o,
			Vh: () => c,
			XT: () => a,
			li: () => s,
			pV: () => u,
			pe: () => l,
			sX: () => d,
			zp: () => m
		});
		var r = n(864);
		var i = n(9556);
		let a = {
			type: "duration",
			bounds: i.Sf,
			never: !0,
			nullable: !0,
			description: "How long the token is valid; or never. Default, also with null: the input jwt-expires-in.",
			examples: ["30d"]
		};
		let o = {
			expires: "expiresIn",
			ttl: "expiresIn",
			exp: "expiresIn"
		};
		let s = { displayName: "name" };
		let c = {
			type: "text",
			pattern: String.raw`[^\s\u0000-\u001f\u007f]([^\u0000-\u001f\u007f]{0,98}[^\s\u0000-\u001f\u007f])?`,
			rule: "one line of one to 100 characters that does not begin or end with a space",
			description: "The name in the account. Default: its key here. The vendor cannot change the name of a key.",
			examples: ["My App Key"]
		};
		function takesName(e) {
			return (0, r._1)(c.pattern).test(e);
		}
		let l = { secret: "the vendor creates the secret of a key; remove this line and take it from the output `credentials`" };
		let u = [{
			field: "expiresIn",
			other: "from",
			is: "api",
			because: "a token that the vendor signs never expires; remove expiresIn, or write from: sign"
		}];
		let d = {
			type: "fields",
			noun: "rotation",
			main: "every",
			explicit: !0,
			description: "Replaces the key every so often; the old one stays beside the new one for the overlap.",
			examples: [{
				every: "90d",
				overlap: "7d"
			}],
			fields: {
				every: {
					required: ["v1.1", "v2"],
					shape: {
						type: "duration",
						bounds: i.Sf,
						never: !1,
						description: "How old a key may get.",
						examples: ["90d"]
					}
				},
				overlap: { shape: {
					type: "duration",
					bounds: i.Sf,
					never: !1,
					description: "How long the old key is kept after a new one was created. Default: 7d.",
					examples: ["7d"]
				} }
			}
		};
		let f = {
			type: "fields",
			noun: "integration key",
			description: "An API key that opens the integration of this webhook alone. Its name in the account is its key here, unless `name` says another.",
			fields: {
				name: { shape: c },
				jwt: { shape: {
					type: "fields",
					noun: "integration jwt",
					main: "expiresIn",
					explicit: !0,
					description: "Signs a token with this key and hands it out.",
					examples: [{ expiresIn: "30d" }],
					fields: {
						scope: { shape: {
							type: "choice",
							description: "Whose token it is: always that of the integration.",
							of: [{ value: "integration" }]
						} },
						expiresIn: { shape: a }
					},
					aliases: o
				} },
				rotate: { shape: d }
			},
			aliases: s,
			advice: l
		};
		let p = {
			type: "fields",
			noun: "jwt",
			main: "expiresIn",
			explicit: !0,
			word: "none",
			description: "The token that this key signs and the run hands out. Default: one of the app; none: no token.",
			examples: [{
				scope: "app",
				expiresIn: "30d"
			}],
			fields: {
				from: { shape: {
					type: "choice",
					description: "Who signs the token. Default: sign, this run.",
					of: [{
						value: "sign",
						description: "this run signs it"
					}, {
						value: "api",
						api: "v1.1",
						description: "the vendor signs it; such a token never expires"
					}]
				} },
				scope: { shape: {
					type: "choice",
					description: "Whose token it is. Default: app.",
					of: [
						{
							value: "app",
							description: "the app itself"
						},
						{
							value: "appUser",
							api: "v1.1",
							description: "one user, for tests of a web messenger; needs userId"
						},
						{
							value: "user",
							api: "v2",
							description: "one user, for tests of a web messenger; needs externalId"
						}
					]
				} },
				userId: { shape: {
					type: "text",
					pattern: String.raw`[^\u0000-\u001f\u007f]{1,200}`,
					rule: "has 1 to 200 characters",
					description: "The user of a token with the scope appUser.",
					examples: ["test-user"]
				} },
				externalId: { shape: {
					type: "text",
					pattern: String.raw`[^\u0000-\u001f\u007f]{1,200}`,
					rule: "has 1 to 200 characters",
					description: "The user of a token with the scope user.",
					examples: ["test-user"]
				} },
				expiresIn: { shape: a }
			},
			aliases: o,
			conflicts: u
		};
		let m = {
			type: "fields",
			noun: "key",
			description: "An API key of the app. Its name in the account is its key here, unless `name` says another.",
			fields: {
				name: { shape: c },
				jwt: { shape: p },
				rotate: { shape: d }
			},
			aliases: s,
			advice: l
		};
	}),
	1938: ((e, t, n) => {
		n.d(t, {
			$u: () => sumText,
			oH: () => checkLifetime,
			tq: () => keysAtOnce,
			zw: () => checkTimes
		});
		var r = n(3952);
		var i = n(4833);
		var a = n(8913);
		var o = n(9556);
		function keysAtOnce({ rotate: e }) {
			return e === void 0 ? 1 : 1 + Math.ceil(e.overlap / e.every);
		}
		function sumText(e, { count: t, atOnce: n }, r) {
			let i = keysAtOnce({ rotate: e });
			let a = n === t ? "" : `, ${n} at a time,`;
			let s = t === 0 ? "" : `; with ${t} other ${t === 1 ? "key" : "keys"}${a} that is ${i + n}`;
			return `a new key every ${(0, o.S5)(e.every)}, kept ${(0, o.S5)(e.overlap)} more, makes ${i} at a time${s}, and the vendor allows ${r}`;
		}
		function checkTimes(e, t, n, s) {
			let c = (0, a.M)(e).map(([e, r]) => ({
				at: (0, i.nx)(t, e),
				...n(e, r)
			}));
			let l = c.reduce((e, t) => e + keysAtOnce(t), 0);
			let u = l > r.d && c.length <= r.d;
			let d = Math.max(...c.map(keysAtOnce));
			let f = u ? c.find((e) => keysAtOnce(e) === d) : void 0;
			for (let e of c) {
				let { at: t, rotate: n, jwt: i } = e;
				i !== void 0 && checkLifetime(i, `${t}.jwt`, n, s);
				if (n === void 0) continue;
				if (e === f) {
					let e = `${sumText(n, {
						count: c.length - 1,
						atOnce: l - d
					}, r.d)}; shorten \`overlap\`, or declare fewer keys`;
					say(`${t}.rotate`, e, s);
				} else if (n.overlap > n.every) {
					let r = `the overlap of ${(0, o.S5)(n.overlap)} is longer than \`every\`, ${(0, o.S5)(n.every)}: ${keysAtOnce(e)} keys are valid at a time; shorten it, or rotate less often`;
					say(`${t}.rotate.overlap`, r, s);
				}
			}
		}
		function checkLifetime({ from: e, expiresIn: t }, n, r, i, a = n) {
			let { tokens: s } = i;
			let c = e === "api" ? "never" : t ?? s?.lifetime;
			if (c === void 0) return;
			let l = s?.published.has(a) === !0;
			let u = `${n}.expiresIn`;
			let d = e !== "api" && t === void 0;
			let f = d ? " (the input `jwt-expires-in`)" : "";
			d && l && c !== "never" && c < 86400 && say(u, `this token is published and good for ${(0, o.S5)(c)} only${f}; write how long it is needed, as in \`expiresIn: 30d\``, i);
			if (r === void 0) return;
			let [p, m] = [(0, o.S5)(r.every), (0, o.S5)(r.overlap)];
			let h = r.every + r.overlap;
			c !== "never" && c > h ? say(u, `a token of ${(0, o.S5)(c)}${f} outlives its key, which is deleted after ${(0, o.S5)(h)} (every ${p}, and ${m} more); write \`expiresIn: ${(0, o.S5)(h)}\` at the most`, i) : !l && (c === "never" || c > r.overlap) && say(u, `a token ${c === "never" ? "without an end" : `of ${(0, o.S5)(c)}`}${f} that is signed just before a rotation is good for ${m} only, the overlap of its key; publish it, since a rotation publishes a new one, or ${e === "api" ? "remove `from: api`" : `write \`expiresIn: ${m}\``}`, i);
		}
		function say(e, t, { places: n, findings: r }) {
			let i = n.nearest(e);
			r.warnings.some((e) => e.message === t && e.place?.file === i?.file && e.place?.line === i?.line && e.place?.column === i?.column) || r.warn(i, e, t);
		}
	}),
	8481: ((e, t, n) => {
		n.d(t, {
			q: () => takesMenu,
			w: () => checkMenu
		});
		var r = n(864);
		var i = n(8913);
		var a = n(2370);
		var o = n(2383);
		let s = {
			link: ["uri", "https://acme.example"],
			postback: ["payload", "AGENT"],
			submenu: ["items", "[…]"]
		};
		function checkMenu(e, t, n) {
			(0, i.G)(e) && checkItems(e.items, `${t}.items`, n);
		}
		function checkItems(e, t, n) {
			if (!Array.isArray(e)) return;
			let { places: r, findings: o } = n;
			for (let [c, l] of e.entries()) {
				if (!(0, i.G)(l) || typeof l.type != "string") continue;
				let e = `${t}[${c}]`;
				let { type: u } = l;
				let [d, f] = (0, a.e)(s, u) ?? [];
				let p = d === void 0 ? void 0 : (0, a.e)(l, d);
				if (d !== void 0 && (p === void 0 || Array.isArray(p) && p.length === 0) && (p !== void 0 || r.exact(`${e}.${d}`) === void 0)) {
					let t = `a ${u} has ${d}; write \`${d}: ${f}\``;
					o.error(r.nearest(`${e}.${d}`), `${e}.${d}`, t);
				}
				for (let [t, [n]] of Object.entries(s)) {
					if (t === u || (0, a.e)(l, n) === void 0) continue;
					let i = `${n} belongs to an item of the type ${t}, and this is a ${u}; remove one of the two`;
					o.error(r.nearest(`${e}.${n}`), `${e}.${n}`, i);
				}
				checkItems(l.items, `${e}.items`, n);
			}
		}
		function takesMenu(e) {
			let takes = (e, t, n) => e.length > 0 && e.length <= t && e.every((e) => {
				if (!(0, i.G)(e)) return !1;
				let { type: t, text: r, items: c, ...l } = e;
				if (typeof t != "string" || !n.includes(t) || !isLine(r)) return !1;
				if (t === "submenu") return Object.keys(l).length === 0 && Array.isArray(c) && takes(c, o.ht, ["link", "postback"]);
				let u = (0, a.e)(s, t)?.[0] ?? "";
				return c === void 0 && Object.keys(l).length === 1 && isLine((0, a.e)(l, u));
			});
			return takes(e, o.RR, Object.keys(s));
		}
		function isLine(e) {
			return typeof e == "string" && (0, r._1)(o.Dh).test(e);
		}
	}),
	2383: ((e, t, n) => {
		n.d(t, {
			Dh: () => o,
			RR: () => i,
			ht: () => a,
			l3: () => s
		});
		let r = ["v1.1", "v2"];
		let i = 3;
		let a = 5;
		let o = String.raw`[^\u0000-\u001f\u007f]{1,2000}`;
		function itemsShape(e, t, n) {
			return {
				type: "items",
				description: n,
				of: e,
				most: t
			};
		}
		function itemShape(e, t, n) {
			return {
				type: "fields",
				noun: e,
				description: "One thing to choose.",
				fields: {
					type: {
						required: r,
						shape: {
							type: "choice",
							description: "What choosing it does.",
							of: [
								{
									value: "link",
									description: "opens uri"
								},
								{
									value: "postback",
									description: "sends payload to the webhooks"
								},
								...t.includes("submenu") ? [{
									value: "submenu",
									description: "shows items"
								}] : []
							]
						}
					},
					text: {
						required: r,
						shape: line("What is shown.", "Talk to us")
					},
					uri: { shape: line("The page that a link opens.", "https://acme.example") },
					payload: { shape: line("What a postback sends to the webhooks.", "AGENT") },
					...n
				},
				aliases: {
					url: "uri",
					link: "uri",
					href: "uri",
					label: "text",
					title: "text",
					name: "text"
				},
				advice: { _id: "the vendor gives every item an id; remove this line" }
			};
		}
		function line(e, t) {
			return {
				type: "text",
				description: e,
				examples: [t],
				pattern: o,
				rule: "one line of one to 2,000 characters"
			};
		}
		let s = {
			type: "fields",
			noun: "menu",
			nullable: !0,
			description: "The menu that Facebook Messenger and WeChat show beside a conversation. null means none; a channel without a menu of its own shows that of the app.",
			examples: [{ items: [{
				type: "link",
				text: "Shop",
				uri: "https://acme.example"
			}] }],
			fields: {
				items: {
					required: r,
					shape: itemsShape(itemShape("menu item", [
						"link",
						"postback",
						"submenu"
					], { items: { shape: itemsShape(itemShape("submenu item", ["link", "postback"], {}), 5, "What a submenu shows.") } }), 3, "What is shown, in order; [] means no menu.")
				},
				settings: { shape: {
					type: "fields",
					noun: "menu settings",
					description: "How the menu behaves.",
					examples: [{ inputEnabled: !1 }],
					fields: { inputEnabled: { shape: {
						type: "truth",
						description: "Lets people write text beside the menu, which is so by default (Facebook Messenger)."
					} } }
				} }
			}
		};
	}),
	4882: ((e, t, n) => {
		n.d(t, {
			$O: () => similarTarget,
			LE: () => normalTarget,
			cS: () => sameTarget
		});
		function normalTarget(e) {
			return URL.canParse(e) ? new URL(e).href : e;
		}
		function sameTarget(e, t) {
			return e === t || normalTarget(e) === normalTarget(t);
		}
		function similarTarget(e, t) {
			return loose(e) === loose(t);
		}
		function loose(e) {
			if (!URL.canParse(e)) return e.toLowerCase();
			let t = new URL(e);
			t.pathname = t.pathname.replace(/\/+$/, "");
			return t.href.toLowerCase();
		}
	}),
	5185: ((e, t, n) => {
		n.d(t, {
			K_: () => doubtTarget,
			dM: () => judgeTarget,
			xU: () => r
		});
		let r = String.raw`https://[^\s\\#/?@]+([/?][^\s\\#]*)?|http://(localhost|127\.\d+\.\d+\.\d+|\[::1\])(:\d+)?([/?][^\s\\#]*)?`;
		function judgeTarget(e) {
			if (e.trim() !== e || /\s/.test(e)) return "must hold no spaces or line breaks; encode a space as %20";
			if (!/^https?:\/\//i.test(e)) return "must be a whole URL that begins with https://";
			let t = URL.canParse(e) ? new URL(e) : void 0;
			if (t === void 0) return "is not a valid URL; write one such as https://chat.acme.example/smooch";
			if (t.username !== "" || t.password !== "") return "must hold no user name or password, which everybody who sees the webhook could read; check the webhook secret in the X-API-Key header instead";
			if (e.includes("#")) return "must hold no fragment (#…), which never reaches a server";
			if (e.includes("\\")) return "must hold no backslash; write /";
			if (t.protocol === "http:" && !isLoopback(t.hostname)) return "must begin with https://; http is for localhost, 127.0.0.1 and [::1] only";
		}
		let i = /^(?:0|10|127)\.[\d.]+$|^169\.254\.[\d.]+$|^192\.168\.[\d.]+$|^172\.(?:1[6-9]|2\d|3[01])\.[\d.]+$|^100\.(?:6[4-9]|[7-9]\d|1[01]\d|12[0-7])\.[\d.]+$|^\[(?:::1?|f[cd][\da-f]{2}:.*|fe[89ab][\da-f]:.*)\]$/;
		let a = /(?:^|\.)(?:localhost|local|internal|lan|home\.arpa)$|^[^.[]+$/;
		function doubtTarget(e) {
			if (!URL.canParse(e)) return;
			let { protocol: t, hostname: n } = new URL(e);
			let r = plainHost(n);
			if (t !== "https:" || !(i.test(r) || a.test(r))) return;
			return "is on this machine or in a private network, where the vendor cannot reach it; write a public address";
		}
		function plainHost(e) {
			let [, ...t] = /^\[::ffff:([\da-f]+):([\da-f]+)\]$/.exec(e) ?? [];
			let n = t.map((e) => Number.parseInt(e, 16)).flatMap((e) => [e >> 8, e & 255]);
			return n.length > 0 ? n.join(".") : e.replace(/\.$/, "");
		}
		function isLoopback(e) {
			return e === "localhost" || e === "[::1]" || /^127\.\d+\.\d+\.\d+$/.test(e);
		}
	}),
	4764: ((t, n, r) => {
		r.d(n, {
			K: () => p,
			x: () => readManifestFiles
		});
		let i = e(import.meta.url)("node:buffer");
		var a = r(3024);
		var o = r(6760);
		var s = r(9473);
		var c = r(4391);
		var l = r(8706);
		var u = r(324);
		let d = new Set([".git", "node_modules"]);
		function isGlob(e) {
			return /[*?]/.test(e);
		}
		function findFiles(e, t) {
			let n = e.split("/").filter((e) => e !== "" && e !== ".");
			let r = {
				root: t,
				found: new Set(),
				seen: new Set()
			};
			visit(r, "", n);
			return [...r.found].sort();
		}
		function matchesName(e, t) {
			let n = 0;
			let r = 0;
			let i = -1;
			let a = 0;
			for (; r < t.length;) {
				let o = e[n];
				if (o === "*") {
					i = n;
					a = r;
					n += 1;
				} else if (o === "?" || o === t[r]) {
					n += 1;
					r += 1;
				} else if (i !== -1) {
					a += 1;
					r = a;
					n = i + 1;
				} else return !1;
			}
			return /^\**$/.test(e.slice(n));
		}
		function visit(e, t, n) {
			let [r, ...i] = n;
			let a = `${n.length} ${t}`;
			if (r === void 0 || e.seen.has(a)) return;
			e.seen.add(a);
			if (r === "**") visit(e, t, i.length === 0 ? ["*"] : i);
			else if (!isGlob(r) && i.length > 0) {
				visit(e, child(t, r), i);
				return;
			}
			for (let a of entriesOf((0, o.join)(e.root, t))) {
				let o = child(t, a.name);
				let s = r === "**" || matchesName(r, a.name);
				a.isDirectory() ? s && !d.has(a.name) && visit(e, o, r === "**" ? n : i) : s && r !== "**" && i.length === 0 && e.found.add(o);
			}
		}
		function entriesOf(e) {
			try {
				return (0, a.readdirSync)(e, { withFileTypes: !0 });
			} catch {
				return [];
			}
		}
		function child(e, t) {
			return e === "" ? t : `${e}/${t}`;
		}
		var f = r(4833);
		let p = 5e6;
		let m = 1e7;
		let h = 1e3;
		function readManifestFiles(e, t, n) {
			let r = (0, l.dN)(t);
			if (r === void 0) {
				n.error(void 0, "", `the workspace ${(0, f.hD)(t)} does not exist`);
				return [];
			}
			let i = e.map((e) => e.trim()).filter((e) => e !== "");
			i.length === 0 && n.error(void 0, "", "no manifest is named; the input `manifest` takes paths or patterns, one a line");
			let a = [];
			let o = new Set(i.flatMap((e) => namesFor(e, t, r, n)));
			if (o.size > h) {
				let e = `${o.size.toLocaleString("en")} files, and ${h.toLocaleString("en")} are the most`;
				n.error(void 0, "", `the input \`manifest\` names ${e}; is a pattern too wide?`);
				return [];
			}
			let s = 0;
			for (let e of o) {
				let t = readText(e, r, n);
				if (t === void 0) continue;
				s += t.length;
				if (s > m) {
					let t = `with this file, the manifest is larger than ${m / 1e6} MB; is a pattern too wide?`;
					n.error({
						file: e,
						line: 1,
						column: 1
					}, "", t);
					return [];
				}
				a.push({
					name: e,
					text: t
				});
			}
			return a;
		}
		function namesFor(e, t, n, r) {
			let i = (0, c.sq)((0, o.relative)(t, (0, o.resolve)(t, e)));
			if ((0, c.qm)(i) || e.includes("\0")) {
				let t = `${(0, f.hD)(e)} lies outside of the workspace; a manifest must lie inside of it`;
				r.error(void 0, "", t);
				return [];
			}
			if (!isGlob(i)) return [i === "" ? "." : i];
			let a = findFiles(i, n);
			if (a.length === 0) {
				let t = `no file matches ${(0, f.hD)(e)} (* and ? stand for parts of a name, ** for folders)`;
				r.error(void 0, "", t);
			}
			return a;
		}
		function readText(e, t, n) {
			let complain = (t) => {
				n.error({
					file: e,
					line: 1,
					column: 1
				}, "", t);
			};
			let r = (0, o.join)(t, e);
			let i = (0, l.T7)(t, e);
			if (i !== void 0) return complain(linkText(i, e, t));
			if (!(0, a.existsSync)(r)) {
				n.error(void 0, "", missing(e, t));
				return;
			}
			try {
				return decode((0, l.XF)(r, p)) ?? complain("the file is not UTF-8 text; save it with the encoding UTF-8");
			} catch (t) {
				return complain(t instanceof l.rV ? unfitness(e, t) : `the file cannot be read: ${(0, s.bD)(t)}`);
			}
		}
		function linkText(e, t, n) {
			let r = (0, l.dN)((0, o.join)(n, t));
			let i = r === void 0 ? ".." : (0, o.relative)(n, r);
			let a = (0, c.sq)(e) === t ? "the file is a symbolic link" : `${(0, f.hD)((0, c.sq)(e))} is a symbolic link`;
			if ((0, c.qm)(i)) return `${a} that leads out of the workspace; a manifest must lie inside of it`;
			return `${a}, and links are not followed; name the file itself: ${(0, f.hD)((0, c.sq)(i))}`;
		}
		function unfitness(e, { message: t }) {
			if (t.startsWith("is a folder")) return `this is a folder; name its files, such as ${(0, f.hD)(e === "." ? "*.yml" : `${e}/*.yml`)}`;
			return `the file ${t}${t.startsWith("is larger") ? "; a manifest is smaller; is this the right file?" : ""}`;
		}
		function decode(e) {
			if (!(0, i.isUtf8)(e) || e.includes(0)) return;
			return e.toString("utf8").replace(/^\ufeff/, "");
		}
		function missing(e, t) {
			let n = [...new Set([
				(0, o.dirname)(e),
				".github",
				"."
			])].flatMap((n) => namesIn((0, o.join)(t, n)).filter((t) => /\.ya?ml$/.test(t) && resembles(t, e)).map((e) => (0, c.sq)((0, o.join)(n, e)))).slice(0, 3).map(f.hD).join(" or ");
			let r = n === "" ? "was the repository checked out, and is the input `manifest` right?" : `the input \`manifest\` names it; did you mean ${n}?`;
			return `there is no file ${(0, f.hD)(e)} in the workspace; ${r}`;
		}
		function namesIn(e) {
			try {
				return (0, a.readdirSync)(e).sort(byCodeUnit);
			} catch {
				return [];
			}
		}
		function resembles(e, t) {
			return /smooch|sunco/i.test(e) || (0, u.T)(stem(e), stem(t)) <= 2;
		}
		function byCodeUnit(e, t) {
			return e < t ? -1 : 1;
		}
		function stem(e) {
			return (0, o.basename)(e).replace(/\.[^.]*$/, "").slice(0, 60);
		}
	}),
	9737: ((e, t, n) => {
		n.d(t, {
			FI: () => entriesOfFiles,
			O: () => d,
			gp: () => checkPublications,
			h3: () => publicationsOf
		});
		var r = n(2370);
		var i = n(324);
		var a = n(6191);
		var o = n(3974);
		var s = n(2149);
		var c = n(2364);
		var l = n(4833);
		var u = n(8913);
		let d = {
			secret: {
				repository: 100,
				environment: 100,
				organization: 1e3
			},
			variable: {
				repository: 500,
				environment: 100,
				organization: 1e3
			}
		};
		function entriesOfFiles(e) {
			return e.flatMap(({ value: e, root: t, places: n }) => {
				let r = (0, u.G)(e) ? e.publish : void 0;
				let i = t?.kind === "map" ? t.entries.get("publish")?.value : void 0;
				let a = new c.N([n], void 0);
				return (Array.isArray(r) ? r : []).flatMap((e, t) => {
					if (!(0, u.G)(e)) return [];
					let n = i?.kind === "list" ? i.items[t] : void 0;
					return [{
						value: e,
						address: `publish[${t}]`,
						places: a,
						node: n
					}];
				});
			});
		}
		function checkPublications(e, t) {
			let { api: n, instance: r, findings: i } = t;
			let o = new Map();
			let s = new Map();
			for (let c of e) {
				let { value: e, address: l, places: u } = c;
				(0, a.U)(t.language.publishShape.of, e, l, {
					api: n,
					instance: r,
					places: u,
					findings: i
				});
				checkTogether(c, i);
				checkSource(c, t);
				checkInstance(c, t);
				let d = publicationOf(c, t);
				if (d === void 0) continue;
				checkTwice(d, c, o, i);
				checkCount(d, c, s, i);
			}
		}
		function publicationsOf(e, t) {
			let n = e.flatMap((e) => {
				let n = publicationOf(e, t);
				return n === void 0 ? [] : [{
					publication: n,
					place: e.places.nearest(e.address)
				}];
			});
			let r = n.map(({ publication: { name: e } }) => e);
			return n.map(({ publication: e, place: t }) => {
				let i = n.filter(({ publication: t }) => t.name === e.name);
				if (r.filter((t) => t === e.name).length === 1) return {
					publication: e,
					place: t
				};
				let a = new Set(i.map(({ publication: { kind: e } }) => e)).size > 1 ? `${e.kind}s/` : "";
				let o = `${e.address}@${a}${destinationPath(e.destination)}`;
				return {
					publication: {
						...e,
						address: o
					},
					place: t
				};
			});
		}
		function publicationOf({ value: e, node: t }, { language: n, lookup: r }) {
			let { secret: i, variable: a, from: o } = e;
			let c = typeof i == "string" ? i : a;
			let l = typeof o == "string" ? (0, s.Pf)(o, n.sources) : void 0;
			if (typeof c != "string" || l === void 0) return;
			let u = typeof i == "string" ? "secret" : "variable";
			let d = c.toUpperCase();
			return {
				address: `publish.${d}`,
				kind: u,
				name: d,
				source: l,
				destination: destinationOf(e),
				perInstance: namesInstance(t, u, r) || namesInstance(t, "environment", r)
			};
		}
		function destinationOf(e) {
			let { environment: t, organization: n, visibility: r, repositories: i, repository: a } = e;
			let o = e.dependabot === !0 ? "dependabot" : e.codespaces === !0 ? "codespaces" : "actions";
			if (typeof n == "string") return {
				kind: "organization",
				store: o,
				organization: n,
				visibility: r === "all" || r === "selected" ? r : "private",
				repositories: Array.isArray(i) ? i.filter((e) => typeof e == "string") : []
			};
			let s = typeof a == "string" ? { repository: a } : {};
			return typeof t == "string" ? {
				kind: "environment",
				environment: t,
				...s
			} : {
				kind: "repository",
				store: o,
				...s
			};
		}
		function destinationPath(e) {
			if (e.kind === "organization") {
				let { organization: t, store: n } = e;
				return `orgs/${t.toLowerCase()}${n === "actions" ? "" : `/${n}`}`;
			}
			let t = e.kind === "environment" ? `environments/${e.environment.toLowerCase()}` : e.store;
			return e.repository === void 0 ? t : `${e.repository.toLowerCase()}/${t}`;
		}
		let f = "󰀀";
		function namesInstance(e, t, n) {
			let r = e?.kind === "map" ? e.entries.get(t)?.value : void 0;
			if (r?.kind !== "scalar" || typeof r.value != "string") return !1;
			let inAnyInstance = (e) => e === "INSTANCE" || e === "INSTANCE_ENV" ? f : n(e);
			let i = (0, o.GS)(r.value, inAnyInstance);
			return "text" in i && i.text.includes(f);
		}
		function checkTogether({ value: e, address: t, places: n }, i) {
			let wrong = (e, r) => {
				let a = `${t}.${e}`;
				i.error(n.nearest(a), a, r);
			};
			let has = (i) => n.exact(`${t}.${i}`) !== void 0 && (0, r.e)(e, i) !== !1;
			if (has("organization")) {
				has("environment") && wrong("environment", "an organization has no environments; remove one of the two");
				has("repository") && wrong("repository", "it goes to the organization; to let some repositories see it, list them in repositories");
				let { visibility: t } = e;
				t === "selected" && !has("repositories") && wrong("visibility", "selected needs `repositories: [web]`, the list of those that see it");
				t !== "selected" && has("repositories") && wrong("repositories", "only `visibility: selected` has a list of repositories; write that too, or remove this");
			} else for (let e of ["visibility", "repositories"]) has(e) && wrong(e, `${e} belongs to an organization; write \`organization: acme\` too, or remove it`);
			has("dependabot") && has("codespaces") && wrong("codespaces", "dependabot and codespaces are two places; write an entry for each");
			for (let e of ["dependabot", "codespaces"]) {
				if (!has(e)) continue;
				has("variable") ? wrong(e, `there are no variables for ${e}, only secrets`) : has("environment") && wrong(e, `an environment has no secrets for ${e}; remove one of the two`);
			}
		}
		function checkSource({ value: e, address: t, places: n }, i) {
			let { apps: a, serviceAccounts: o, api: c, findings: l, language: d } = i;
			let f = `${t}.from`;
			let p = typeof e.from == "string" ? (0, s.Pf)(e.from, d.sources) : void 0;
			if (p === void 0) return;
			let wrong = (e) => l.error(n.nearest(f), f, e);
			let { part: m, child: h, holder: g } = p;
			let [_ = "", v = ""] = g.split(".");
			let [y, b] = _ === "apps" ? [a, "app"] : [o, "service account"];
			e.secret === void 0 && e.variable !== void 0 && m !== "id" && wrong(`anyone who can read the repository sees a variable, and ${m} is a credential; write secret: for it`);
			m === "token" && c === "v2" && wrong("apps have a token in v1.1 only, and this manifest says api: v2");
			let x = y.get(v);
			if (!(0, u.G)(x)) {
				wrong(`the manifest has no ${b} ${v}${meant(v, y.keys())}`);
				return;
			}
			if (h === void 0) return;
			let S = h.section.split(".").reduce((e, t) => (0, u.G)(e) ? (0, r.e)(e, t) : void 0, x);
			let C = (0, u.G)(S) ? (0, r.e)(S, h.key) : void 0;
			if (C === void 0) {
				let e = meant(h.key, (0, u.G)(S) ? Object.keys(S) : []);
				wrong(`the ${b} ${v} has no ${h.key} under ${h.section}${e}`);
				return;
			}
			let w = (0, u.G)(C) ? C.jwt : void 0;
			let T = w === void 0 && (0, s.nD)(p, d.sources)?.unsaid?.includes(m) === !0;
			if (m !== "jwt" || (0, u.G)(w) || T) return;
			let E = w === void 0 ? "give it `jwt: { expiresIn: 30d }`" : "remove `jwt: none`";
			wrong(`the key ${h.key} signs no token; ${E}`);
		}
		function checkInstance({ value: e, address: t, places: n, node: r }, i) {
			let { instance: a, lookup: o, findings: s } = i;
			let c = e.variable === void 0 ? "secret" : "variable";
			let l = [c, "environment"].some((e) => namesInstance(r, e, o));
			if (a === void 0 || l || e[c] === void 0) return;
			let u = `${t}.${c}`;
			let d = `the instance ${a} would overwrite what the manifest without an instance publishes; write \${INSTANCE_ENV} into the name, or \${INSTANCE} into an environment`;
			s.error(n.nearest(u), u, d);
		}
		function checkTwice(e, t, n, r) {
			let i = `${e.kind} ${e.name} ${destinationPath(e.destination)}`;
			let a = n.get(i);
			n.set(i, a ?? t);
			if (a === void 0) return;
			let o = `${t.address}.${e.kind}`;
			let s = a.places.nearest(`${a.address}.${e.kind}`);
			let c = s === void 0 ? "" : `, first in ${(0, l.dE)(s)}`;
			let u = `this ${e.kind} is published twice to one place${c}; remove one of the two (case makes no difference in names)`;
			r.error(t.places.nearest(o), o, u);
		}
		function checkCount({ kind: e, destination: t }, { address: n, places: r }, i, a) {
			let o = `${e} ${destinationPath(t)}`;
			let s = (i.get(o) ?? 0) + 1;
			i.set(o, s);
			let c = d[e][t.kind];
			if (s !== c + 1) return;
			let l = `${t.kind === "repository" ? "a" : "an"} ${t.kind}`;
			a.error(r.nearest(n), n, `this is one more than the ${c} ${e}s that GitHub keeps in ${l}`);
		}
		function meant(e, t) {
			let n = (0, i.k)(e, [...t]);
			return n === void 0 ? "" : `; did you mean ${n}?`;
		}
	}),
	6191: ((e, t, n) => {
		n.d(t, { U: () => checkWhole });
		var r = n(2370);
		var i = n(4999);
		var a = n(4833);
		var o = n(8913);
		function checkWhole(e, t, n, i) {
			if (e.type === "items" && Array.isArray(t)) for (let [r, a] of t.entries()) checkWhole(e.of, a, `${n}[${r}]`, i);
			if (!(0, o.G)(t)) return;
			e.type === "fields" && checkFields(e, t, n, i);
			if (e.type === "variants" && i.api !== void 0) {
				let a = (0, r.e)(t, e.by);
				checkFields((typeof a == "string" ? (0, r.e)(e.of[i.api], a) : void 0) ?? e.other[i.api], t, n, i);
			}
			e.type === "entries" && checkEntries(e, t, n, i);
		}
		function checkFields(e, t, n, i) {
			let { places: o, findings: s } = i;
			let c = e.unlessTrue !== void 0 && (0, r.e)(t, e.unlessTrue.field) === !0;
			for (let [l, u] of Object.entries(e.fields)) {
				let e = (0, a.nx)(n, l);
				let d = (0, r.e)(t, l);
				if (d !== void 0) {
					checkWhole(u.shape, d, e, i);
					checkNeeds(u, l, t, n, i);
				} else if (!c && isRequired(u, i.api) && o.exact(e) === void 0) {
					let t = exampleOf(u.shape, i.api);
					s.error(o.nearest(e), e, `${l} is missing; write \`${l}: ${t}\``);
				}
			}
			if (c) checkReferred(e, t, n, i);
			else {
				checkOneOf(e, n, i);
				checkSomeOf(e, n, i);
			}
			for (let { field: i, other: c, is: l, because: u } of e.conflicts ?? []) {
				if ((0, r.e)(t, c) !== l || ((0, r.e)(t, i) ?? null) === null) continue;
				let e = (0, a.nx)(n, i);
				s.error(o.nearest(e), e, u);
			}
		}
		function checkOneOf(e, t, n) {
			let { oneOf: r } = e;
			if (r === void 0) return;
			let { places: i, findings: o } = n;
			let [s, c] = r.filter((e) => i.exact((0, a.nx)(t, e)) !== void 0);
			if (c !== void 0) {
				let e = (0, a.nx)(t, c);
				o.error(i.nearest(e), e, `${s} and ${c} cannot be combined; remove one of them`);
			} else if (s === void 0) {
				let e = `this is neither ${r.map(a.vJ).join(" nor ")}; write one of them, as in \`${r[0]}: NAME\``;
				o.error(i.nearest(t), t, e);
			}
		}
		function checkSomeOf({ someOf: e }, t, { places: n, findings: r }) {
			if (e === void 0 || e.some((e) => n.exact((0, a.nx)(t, e)) !== void 0)) return;
			let i = (0, a.nx)(t, e[0] ?? "");
			r.error(n.nearest(i), i, `${e.join(" or ")} is missing; write one of them`);
		}
		function checkReferred({ unlessTrue: e }, t, n, { places: r, findings: i }) {
			if (e === void 0) return;
			for (let o of Object.keys(t)) {
				if (e.beside.includes(o)) continue;
				let t = (0, a.nx)(n, o);
				let s = `with \`${e.field}: true\` nothing is changed, so ${o} has no effect; remove it`;
				i.error(r.nearest(t), t, s);
			}
		}
		function checkNeeds(e, t, n, i, o) {
			let { needs: s } = e;
			if (s === void 0 || (0, r.e)(n, t) !== !0 || (0, r.e)(n, s) !== !1) return;
			let c = (0, a.nx)(i, t);
			o.findings.warn(o.places.nearest(c), c, `${t} does nothing while ${s} is false`);
		}
		function checkEntries(e, t, n, o) {
			let s = Object.keys(t);
			for (let i of s) checkWhole(e.of, (0, r.e)(t, i) ?? null, (0, a.nx)(n, i), o);
			if (e.most === void 0 || s.length <= e.most) return;
			let c = `there are ${s.length} here, and the vendor takes ${e.most} ${(0, i.LS)(e.noun)} ${e.within ?? "an app"} at most`;
			o.findings.error(o.places.nearest(n), n, c);
		}
		function isRequired(e, t) {
			return e.required !== void 0 && (t === void 0 ? e.required.length > 1 : e.required.includes(t));
		}
		function exampleOf(e, t) {
			let [n] = e.examples ?? [];
			if (typeof n == "string") return n;
			if (e.type === "choice") return String(e.of[0]?.value);
			if (e.type === "set" && e.of.type === "term") return `[${e.of.known[t ?? "v2"][6]}]`;
			return "…";
		}
	}),
	3952: ((e, t, n) => {
		n.d(t, {
			G: () => i,
			d: () => r
		});
		let r = 10;
		let i = {
			pattern: "[a-z][a-z0-9-]{0,39}",
			rule: "a lower-case letter followed by at most 39 lower-case letters, digits and hyphens"
		};
	}),
	3974: ((e, t, n) => {
		n.d(t, {
			GS: () => fill,
			Qf: () => placeholdersIn,
			bj: () => bareVariable
		});
		var r = n(4833);
		function fill(e, t, { isWithheld: n, isSecret: r } = {
			isWithheld: () => !1,
			isSecret: () => !1
		}) {
			if (!e.includes("$")) return {
				text: e,
				names: [],
				whole: !1
			};
			let i = [];
			let a = new PlaceholderReader(e, i).read();
			if (i.length > 0) return { faults: i };
			let o = new Set();
			let s = evaluate(a, {
				lookup: t,
				isWithheld: n,
				isSecret: r,
				names: o,
				faults: i
			});
			if (i.length > 0) return { faults: i };
			return {
				text: s,
				names: [...o],
				whole: a.length === 1 && typeof a[0] == "object"
			};
		}
		function bareVariable(e) {
			return (e.includes("://") ? /(?<!\$)(?:\$\$)*\$([A-Z][A-Z0-9_]+)/ : /^\$([A-Za-z_]\w+)$/).exec(e)?.[1];
		}
		function placeholdersIn(e) {
			let names = (e) => e.flatMap((e) => typeof e == "string" ? [] : [e.name, ...names(e.argument)]);
			return names(new PlaceholderReader(e, []).read());
		}
		function evaluate(e, t) {
			let n = "";
			for (let r of e) n += typeof r == "string" ? r : resolve(r, t);
			return n;
		}
		function resolve(e, t) {
			let { name: n, operator: i, emptyToo: a, argument: o, written: s } = e;
			let { lookup: c, isWithheld: l, isSecret: u, names: d, faults: f } = t;
			d.add(n);
			let p = c(n);
			let m = p !== void 0 && !(a && p === "");
			if (i === "+") return m ? evaluate(o, t) : "";
			if (m) return p;
			if (i === "-") return evaluate(o, t);
			if (p === void 0 && l(n)) {
				f.push(`the variable ${n} is withheld from manifests: it is for credentials of the run itself (give the manifest a value of its own in the input \`secret-variables\`, under another name)`);
				return "";
			}
			let h = p === "" ? "is empty" : "is not set";
			let g = i === "?" && s !== "" ? `: ${(0, r.hD)(s).slice(1, -1)}` : "";
			let _ = i === "" ? `, or write a default, \${${n}:-…}` : "";
			let v = u(n) ? "give it in the input `secret-variables`, on a terminal with `--secret-var`, or in the environment" : `give it in the input \`variables\` or in the environment${_}`;
			f.push(`the variable ${n} ${h}${g} (${v})`);
			return "";
		}
		class PlaceholderReader {
			#e;
			#t;
			#n = 0;
			constructor(e, t) {
				this.#e = e;
				this.#t = t;
			}
			read(e = 0) {
				let t = [];
				let n = "";
				for (; this.#n < this.#e.length;) {
					n += this.#r(e > 0 ? /[$}]/g : /\$/g);
					if (e > 0 && this.#e.startsWith("}", this.#n)) break;
					if (this.#e.startsWith("${", this.#n)) {
						n !== "" && t.push(n);
						n = "";
						let r = this.#i(e);
						if (r === void 0) return t;
						t.push(r);
					} else if (this.#n < this.#e.length) {
						n += "$";
						this.#n += this.#e.startsWith("$$", this.#n) ? 2 : 1;
					}
				}
				n !== "" && t.push(n);
				return t;
			}
			#r(e) {
				let t = this.#n;
				e.lastIndex = t;
				this.#n = e.exec(this.#e)?.index ?? this.#e.length;
				return this.#e.slice(t, this.#n);
			}
			#i(e) {
				let t = this.#n;
				let n = this.#e.slice(t, t + 300);
				if (n.startsWith("${{")) return this.#a(`${(0, r.hD)(n)} looks like a GitHub expression, which a manifest does not know: pass the value by the input \`variables\` and write \${NAME} here, or $\${{ for the text itself`);
				let [i, a, o, s] = /^\$\{([A-Za-z_][A-Za-z0-9_]{0,254})(?:(:?)([-?+])|(?=\}))/.exec(n) ?? [];
				if (i === void 0 || a === void 0) return this.#a(`${(0, r.hD)(n)} is not a valid placeholder: write \${NAME} or \${NAME:-default}, where NAME has letters, digits and _ only, or $\${ for the text itself`);
				if (e >= 16) return this.#a("placeholders are nested more than 16 deep");
				this.#n += i.length;
				let c = this.#n;
				let l = this.read(e + 1);
				if (this.#t.length > 0) return;
				if (this.#n >= this.#e.length) return this.#a(`${(0, r.hD)(n)} is not closed: add the }, or write $\${ for the text itself`);
				let u = this.#e.slice(c, this.#n);
				this.#n += 1;
				if (s === "-" && o === "" && isOneName(a, u)) return this.#a(`${(0, r.hD)(n.slice(0, this.#n - t))} is not clear: a name has no hyphen, and a default is written with a colon; write \${${a}_${u.replaceAll("-", "_")}} or \${${a}:-${u}}`);
				return {
					name: a,
					operator: operatorOf(s),
					emptyToo: o === ":",
					argument: l,
					written: u
				};
			}
			#a(e) {
				this.#t.push(e);
			}
		}
		function isOneName(e, t) {
			let n = `${e}-${t}`;
			return /[A-Za-z]/.test(t) && /^(?:[A-Z0-9_-]{1,100}|[a-z0-9_-]{1,100})$/.test(n);
		}
		function operatorOf(e) {
			return e === "-" || e === "?" || e === "+" ? e : "";
		}
	}),
	864: ((e, t, n) => {
		n.d(t, {
			Ol: () => wanted,
			_1: () => wholePattern,
			nE: () => checkScalar
		});
		var r = n(4375);
		var i = n(9556);
		var a = n(2370);
		var o = n(324);
		var s = n(4833);
		var c = n(3974);
		var l = n(4999);
		var u = n(3791);
		var d;
		function checkScalar(e, t, n, r) {
			return new ScalarChecker(t.place, n, r).value(e, t);
		}
		function wanted(e, t) {
			switch (e.type) {
				case "text": return e.rule;
				case "whole": return e.unit === void 0 ? "a whole number" : `a whole number of ${e.unit}`;
				case "truth": return "true or false";
				case "choice": return usableChoices(e, t);
				case "duration": return `${i.ec}${e.never ? ", or never" : ""}`;
				case "scalar": return "a text, a number, true or false";
				case "term": return `the name of a ${e.noun}`;
				case "any": return "a value";
			}
		}
		function wholePattern(e) {
			let t = f.get(e);
			if (t !== void 0) return t;
			let n = RegExp(`^(?:${e})$`, "su");
			f.set(e, n);
			return n;
		}
		let f = new Map();
		class ScalarChecker {
			#e;
			#t;
			#n;
			constructor(e, t, n) {
				this.#e = e;
				this.#t = t;
				this.#n = n;
			}
			value(e, t) {
				let n = (e.type === "text" || e.type === "any") && e.secret === !0 || typeof t.value != "string" ? void 0 : (0, c.bj)(t.value);
				return n === void 0 ? this.#i(e, t) : this.#r(n, e, t);
			}
			#r(e, t, n) {
				let r = new s.Fv();
				let i = {
					...this.#n,
					findings: r
				};
				let a = new d(this.#e, this.#t, i).#i(t, n);
				let o = `$${e} is text, not a variable; write \${${e}}, or $$${e} for the text itself`;
				if (r.errors.length > 0) return this.#y(o);
				this.#n.findings.warn(this.#e, this.#t, o);
				for (let e of r.warnings) this.#n.findings.warn(this.#e, this.#t, e.message);
				return a;
			}
			#i(e, t) {
				let n = e.type === "text" && e.secret ? this.#l(t) : this.#s(t);
				if (n === void 0) return;
				let { value: r } = n;
				if (this.#a(n)) return this.#o(e, t);
				if (e.type === "any") return this.#u(e, n);
				if ((r === null || n.whole && r === "null" && !takesText(e)) && e.nullable === !0) return null;
				if (r === null) return this.#v(e);
				switch (e.type) {
					case "text": return this.#d(e, n);
					case "whole": return this.#f(e, n);
					case "truth": return this.#p(n);
					case "choice": return this.#m(e, n);
					case "duration": return this.#h(e, n);
					case "scalar": return this.#g(n);
					case "term": return this.#_(e, n);
				}
			}
			#a({ names: e = [] }) {
				let { lacksSecrets: t, variables: n } = this.#n;
				return t === !0 && e.some((e) => !(0, u.T)(e) && n.lookup(e) === "");
			}
			#o(e, t) {
				let n = {
					...this.#n,
					lacksSecrets: !1,
					findings: new s.Fv()
				};
				return new d(this.#e, this.#t, n).value(e, t);
			}
			#s(e, t = !1) {
				let { value: n, written: r } = e;
				if (typeof n != "string") return {
					value: n,
					whole: !1,
					hidden: !1,
					shown: cut(r),
					written: r
				};
				let { lookup: i, isWithheld: a, isSecret: o } = this.#n.variables;
				let l = (0, c.GS)(n, i, {
					isWithheld: a,
					isSecret: (e) => t || o(e)
				});
				if ("faults" in l) {
					for (let e of l.faults) this.#y(e);
					return;
				}
				if (!this.#c(n, l)) return;
				let u = l.names.length > 0;
				let d = u ? `the value of ${l.names.map((e) => `\${${e}}`).join(" and ")}` : (0, s.hD)(l.text);
				return {
					value: l.text,
					whole: l.whole,
					hidden: u,
					shown: d,
					written: r,
					names: l.names
				};
			}
			#c(e, { text: t, names: n }) {
				let { variables: i, secrets: a, isUnreviewed: o } = this.#n;
				let s = n.filter((e) => i.isSecret(e));
				if (s.length === 0) return !0;
				for (let e of s) {
					let t = i.lookup(e);
					t && a?.learn(t, e);
				}
				let without = (t) => {
					let n = (0, c.GS)(e, (e) => {
						let n = i.lookup(e);
						return n && t(e) ? r.R : n;
					});
					return "text" in n ? n.text : r.R;
				};
				let l = without(i.isSecret);
				l !== t && a?.learnText(t, l);
				if (o !== !0 || !isReadByOthers(this.#t)) return !0;
				let u = s.filter(i.isUnasked);
				if (u.length === 0 || without(i.isUnasked) === t) return !0;
				let d = u.map((e) => `\${${e}}`).join(" and ");
				this.#y(`${d} comes from the environment and has the name of a credential: a pull request cannot put it where others read it. Give it in the input \`secret-variables\`, or, if it is not a secret, in \`variables\`.`);
				return !1;
			}
			#l(e) {
				let t = this.#s(e, !0);
				let { findings: n, secrets: r, variables: i } = this.#n;
				if (t === void 0 || t.value === null) return t;
				r?.learn(String(t.value));
				for (let e of t.names ?? []) {
					let t = (0, u.T)(e) ? void 0 : i.lookup(e);
					t && r?.learn(t, e);
				}
				if (t.hidden) return t;
				t.value !== "null" && n.warn(this.#e, this.#t, "plain-text credential in the manifest; write ${NAME} here and give it in the input `secret-variables`");
				return {
					...t,
					shown: "this credential",
					hidden: !0
				};
			}
			#u(e, t) {
				let { value: n, hidden: r } = t;
				e.secret && r && typeof n == "string" && this.#n.secrets?.learn(n);
				return this.#g(t);
			}
			#d(e, { value: t, shown: n, written: r, hidden: i }) {
				if (typeof t != "string") return this.#y(`must be text; put it in quotes${e.secret ? "" : `: ${(0, s.hD)(r)}`}`);
				let a = i ? `${n} ` : "";
				let o = e.judge?.(t);
				if (o !== void 0) return this.#y(`${a}${o}`);
				if (wholePattern(e.pattern).test(t)) {
					let n = e.doubt?.(t);
					n !== void 0 && this.#n.findings.warn(this.#e, this.#t, `${a}${n}`);
					return t;
				}
				return this.#y(t === "" ? `${a}is empty; it must be ${e.rule}` : `${n} must be ${e.rule}`);
			}
			#f(e, { value: t, whole: n, hidden: r, shown: a, written: o }) {
				let s = typeof t == "string" && /^-?\d{1,16}$/.test(t);
				let c = n && s ? Number(t) : t;
				if (typeof c != "number" || !Number.isSafeInteger(c)) {
					if (s && n) return this.#y(`${a} is too large`);
					if (s && !r) return this.#y(`must be a number; remove the quotes: ${o}`);
					let c = !r && e.unit === "seconds" ? (0, i.E9)(String(t)) : void 0;
					let l = c === void 0 ? "" : `; write ${c}`;
					return this.#y(`must be ${wanted(e, this.#n.api)}, not ${a}${l}`);
				}
				if (c < e.least) return this.#y(`must be ${e.least} or more, not ${a}`);
				if (c > (e.most ?? c)) return this.#y(`must be ${e.most} or less, not ${a}`);
				return c;
			}
			#p({ value: e, whole: t, hidden: n, shown: r }) {
				if (typeof e == "boolean") return e;
				if (t && typeof e == "string" && /^(?:true|True|TRUE|false|False|FALSE)$/.test(e)) return e.toLowerCase() === "true";
				let i = n ? void 0 : (0, a.e)(p, String(e).toLowerCase());
				return this.#y(`must be true or false, not ${r}${i === void 0 ? "" : `; write ${i}`}`);
			}
			#m(e, { value: t, whole: n, hidden: r, shown: i }) {
				let { api: s } = this.#n;
				let c = e.of.find((e) => e.value === t || n && String(e.value) === t);
				if (c !== void 0) {
					if ((0, l.k2)(s, c)) return c.value;
					let t = usableChoices(e, s);
					return this.#y(`${r ? i : c.value} exists in ${c.api} only, and this manifest says api: ${s}; write ${t}`);
				}
				if (!r && e.of.some((e) => String(e.value) === t)) return this.#y(`must be ${String(t)} without quotes`);
				let u = e.of.map((e) => String(e.value));
				let d = !r && u.length > 1 ? (0, a.e)(e.aliases, String(t)) ?? (0, o.k)(String(t), u) : void 0;
				let f = d === void 0 ? "" : `; did you mean ${d}?`;
				return this.#y(`must be ${usableChoices(e, s)}, not ${i}${f}`);
			}
			#h(e, { value: t, shown: n, hidden: r }) {
				if (e.never && t === "never") return "never";
				let a = typeof t == "string" ? (0, i.E9)(t) : void 0;
				let { least: o, most: s } = e.bounds;
				if (a !== void 0) {
					if ((0, i.dT)(a, e.bounds)) return a;
					let t = e.never ? ", or never" : "";
					return this.#y(`must be from ${o} to ${s}${t}, not ${n}`);
				}
				if (typeof t == "number") return this.#y(`needs a unit: write ${t}s for seconds, or m, h, d`);
				let c = r || typeof t != "string" ? void 0 : (0, i.eI)(t);
				let l = c === void 0 ? "" : `; write ${c}`;
				return this.#y(`must be ${wanted(e, this.#n.api)}, not ${n}${l}`);
			}
			#g({ value: e, written: t }) {
				if (typeof e != "number") return e;
				if (!Number.isFinite(e)) return this.#y(`is not a number that JSON can hold; put it in quotes for a text: ${(0, s.hD)(t)}`);
				if (String(e) !== t) {
					let n = `this number is sent as ${e}; for the text write ${(0, s.hD)(t)}, else ${e}`;
					this.#n.findings.warn(this.#e, this.#t, n);
				}
				return e;
			}
			#_(e, { value: t, hidden: n, shown: r, written: i }) {
				let { api: c, findings: u } = this.#n;
				if (typeof t != "string") return this.#y(`must be text; put it in quotes: ${(0, s.hD)(i)}`);
				if (!l.xv.test(t)) return this.#y(`must be the name of a ${e.noun}, such as ${e.known[c ?? "v1.1"][1]}, not ${r}`);
				let d = (0, a.e)(e.discouraged, t);
				if (c === void 0) return t;
				if (e.known[c].includes(t)) {
					d !== void 0 && u.warn(this.#e, this.#t, d);
					return t;
				}
				let f = (0, a.e)(e.foreign[c], t);
				if (f !== void 0) {
					let t = `is a ${e.noun} of ${(0, l.nK)(c)}, and this manifest says api: ${c}`;
					let i = f.length > 0 ? `write ${f.join(" and ")}` : `${c} has no counterpart, so remove it`;
					let a = n || d !== void 0 ? `list the ${e.noun}s of ${c} that you need` : i;
					return this.#y(`${r} ${t}; ${a}`);
				}
				let p = n ? void 0 : (0, o.k)(t, e.known[c]);
				if (p !== void 0 && (0, o.T)(t.toLowerCase(), p.toLowerCase()) <= 1 && e.refusesSlips === !0) return this.#y(`${r} is not a ${e.noun} of ${c}; did you mean ${p}?`);
				let m = p === void 0 ? "it is sent as it is" : `did you mean ${p}?`;
				u.warn(this.#e, this.#t, `${r} is not a known ${e.noun} of ${c}; ${m}`);
				return t;
			}
			#v(e) {
				this.#n.isWhole && this.#y(`this is empty; it must be ${wanted(e, this.#n.api)}`);
			}
			#y(e) {
				this.#n.findings.error(this.#e, this.#t, e);
			}
		}
		d = ScalarChecker;
		function isReadByOthers(e) {
			return /(^|\.)(target|name|displayName|owner)$/.test(e) || /^(defaults|apps\.[^.]+)\.metadata\./.test(e) || e.startsWith("publish[");
		}
		let p = {
			true: !0,
			yes: !0,
			y: !0,
			on: !0,
			1: !0,
			false: !1,
			no: !1,
			n: !1,
			off: !1,
			0: !1
		};
		function usableChoices(e, t) {
			return e.of.filter((e) => (0, l.k2)(t, e)).map((e) => String(e.value)).join(" or ");
		}
		function takesText(e) {
			return e.type === "text" || e.type === "scalar";
		}
		function cut(e) {
			return (0, s.hD)(e).slice(1, -1);
		}
	}),
	4999: ((e, t, n) => {
		n.d(t, {
			LS: () => plural,
			k2: () => usableIn,
			nK: () => otherApi,
			xv: () => r
		});
		let r = /^[\w:*.-]{1,100}$/;
		function usableIn(e, t) {
			return t.api === void 0 || e === void 0 || t.api === e;
		}
		function otherApi(e) {
			return e === "v1.1" ? "v2" : "v1.1";
		}
		function plural(e) {
			return e.endsWith("y") && !e.endsWith("ey") ? `${e.slice(0, -1)}ies` : `${e}s`;
		}
	}),
	2149: ((e, t, n) => {
		n.d(t, {
			Pf: () => sourceAt,
			nD: () => sectionAt,
			rI: () => sourceText,
			uB: () => sourcePattern
		});
		var r = n(3952);
		function sourceAt(e, t) {
			let [n = "", r = "", ...i] = e.split(".");
			let a = t.find((e) => e.section === n);
			if (a === void 0 || r === "") return;
			let o = `${n}.${r}`;
			let s = a.parts.find((e) => e === i.join("."));
			if (s !== void 0) return {
				address: e,
				holder: o,
				part: s
			};
			let c = i.pop();
			let l = i.pop();
			let u = (a.inside.find((e) => l !== void 0 && isAt(e, i))?.parts)?.find((e) => e === c);
			if (l === void 0 || u === void 0) return;
			return {
				address: e,
				holder: o,
				child: {
					section: i.join("."),
					key: l
				},
				part: u
			};
		}
		function sectionAt({ holder: e, child: t }, n) {
			let r = n.find(({ section: t }) => e.startsWith(`${t}.`))?.inside ?? [];
			return t && r.find((e) => isAt(e, t.section.split(".")));
		}
		function isAt({ path: e }, t) {
			let n = e.split(".");
			return n.length === t.length && n.every((e, n) => e === "*" || e === t[n]);
		}
		function sourcePattern(e) {
			let t = String.raw`\.`;
			let choice = (e) => `(?:${e.join("|")})`;
			let inPath = (e) => e.replaceAll(".", t).replaceAll("*", r.G.pattern);
			return e.map(({ section: e, parts: n, inside: i }) => {
				let a = i.map((e) => [
					inPath(e.path),
					r.G.pattern,
					choice(e.parts)
				].join(t));
				return [
					e,
					r.G.pattern,
					choice([...n.map(inPath), ...a])
				].join(t);
			}).join("|");
		}
		function sourceText(e) {
			return e.flatMap(({ section: e, parts: t, inside: n }) => [`${e}.<key>.${listed(t)}`, ...n.map((t) => `${e}.<key>.${t.path.replaceAll("*", "<key>")}.<key>.${listed(t.parts)}`)]).join("; ");
		}
		function listed(e) {
			return e.length < 2 ? e.join("") : `${e.slice(0, -1).join(", ")} or ${e.at(-1)}`;
		}
	}),
	3791: ((e, t, n) => {
		n.d(t, {
			O: () => variablesFrom,
			T: () => isInstanceName
		});
		var r = n(2370);
		let i = new Set(["INSTANCE", "INSTANCE_ENV"]);
		function isInstanceName(e) {
			return i.has(e);
		}
		let a = /^(INPUT_.*|ACTIONS_.*|SMOOCH_KEY_SECRET|SMOOCH_JWT|SMOOCH_APP_KEYS|GITHUB_TOKEN|GH_TOKEN|PUBLISH_TOKEN)$/i;
		let o = RegExp("SECRET|TOKEN|PASSWORD|PASSWD|PASSPHRASE|PASSCODE|PRIVATE|CREDENTIAL|API_?KEY|COOKIE|BEARER|AUTHORI[SZ]ATION|CONNECTION_?STRING|(?:^|_)(?:KEY|AUTH|OAUTH|DSN|PWD|PAT|JWT|PROXY)(?:$|_)|DATABASE_UR[IL]|^AWS_", "i");
		let s = /^(OLD)?PWD$/;
		function variablesFrom(e) {
			let { variables: t, secretVariables: n, environment: i, isOwnCredential: c } = e;
			let l = e.instance ?? "";
			let given = (e) => n?.get(e) ?? t.get(e);
			let fromEnvironment = (e) => (0, r.e)(i, e);
			let isGiven = (e) => isInstanceName(e) || given(e) !== void 0;
			let isWithheld = (e) => {
				if (isGiven(e)) return !1;
				let t = fromEnvironment(e);
				return a.test(e) || !!t && c?.(t) === !0;
			};
			let isUnasked = (e) => !isGiven(e) && o.test(e) && !s.test(e);
			return {
				lookup: (e) => {
					if (e === "INSTANCE") return l;
					if (e === "INSTANCE_ENV") return l.toUpperCase().replaceAll("-", "_");
					return given(e) ?? (isWithheld(e) ? void 0 : fromEnvironment(e));
				},
				isWithheld,
				isUnasked,
				isSecret: (e) => !isInstanceName(e) && (n?.has(e) === !0 || isUnasked(e))
			};
		}
	}),
	2364: ((e, t, n) => {
		n.d(t, {
			H: () => FilePlaces,
			N: () => Places
		});
		var r;
		class FilePlaces {
			#e = new Map();
			#t = new Map();
			#n;
			set(e, t) {
				this.#e.set(e, t);
			}
			leave(e, t) {
				this.#t.set(e, t);
			}
			get(e) {
				return this.#e.get(e) ?? this.#r(e)?.get(e);
			}
			has(e) {
				return this.get(e) !== void 0;
			}
			#r(e) {
				for (let t = parentOf(e); t !== ""; t = parentOf(t)) {
					let e = this.#t.get(t);
					if (e === void 0) continue;
					if (this.#n?.address !== t) {
						let n = new r();
						e(n);
						this.#n = {
							address: t,
							places: n
						};
					}
					return this.#n.places;
				}
			}
		}
		r = FilePlaces;
		class Places {
			#e;
			#t;
			constructor(e, t) {
				this.#e = e;
				this.#t = t;
			}
			nearest(e) {
				for (let t = e; t !== ""; t = parentOf(t)) {
					let e = this.exact(t);
					if (e !== void 0) return e;
				}
				return this.#t;
			}
			exact(e) {
				let [, t, n] = /^(apps\.[^.]+)\.(.+)$/s.exec(e) ?? [];
				for (let t of this.#e) {
					let n = t.get(e);
					if (n !== void 0) return n;
				}
				if (t === void 0 || n === void 0) return;
				return this.#e.find((e) => e.has(t))?.get(`defaults.${n}`);
			}
		}
		function parentOf(e) {
			let t = Math.max(e.lastIndexOf("."), e.lastIndexOf("["));
			return t === -1 ? "" : e.slice(0, t);
		}
	}),
	4833: ((e, t, n) => {
		n.d(t, {
			Fv: () => Findings,
			Vw: () => formatProblem,
			dE: () => formatPlace,
			g: () => inReadingOrder,
			hD: () => quote,
			l$: () => i,
			nx: () => inside,
			vJ: () => withArticle
		});
		var r = n(9305);
		let i = 1e3;
		class Findings {
			errors = [];
			warnings = [];
			get isFull() {
				return this.errors.length >= i;
			}
			error(e, t, n) {
				this.isFull || this.errors.push({
					address: t,
					message: n,
					place: e
				});
			}
			warn(e, t, n) {
				this.warnings.length < i && this.warnings.push({
					address: t,
					message: n,
					place: e
				});
			}
		}
		function formatProblem(e) {
			return `${e.place === void 0 ? "" : `${formatPlace(e.place)}: `}${e.address === "" ? "" : `${e.address}: `}${e.message}`;
		}
		function formatPlace(e) {
			return `${escapeControls(e.file)}:${e.line}:${e.column}`;
		}
		function quote(e) {
			if (e.length <= 80) return escapeControls(JSON.stringify(e));
			let t = Array.from(e.slice(0, 160)).slice(0, 80).join("");
			return escapeControls(JSON.stringify(t.length < e.length ? `${t}…` : t));
		}
		function inside(e, t) {
			let n = /^[\w$:@/-][\w$:@/.-]{0,79}$/.test(t) ? t : quote(t);
			return e === "" ? n : `${e}.${n}`;
		}
		function inReadingOrder(e, t) {
			let rank = (e) => {
				let { place: n } = e;
				return n === void 0 ? [
					-2,
					0,
					0
				] : [
					t.indexOf(n.file),
					n.line,
					n.column
				];
			};
			return e.map((e) => ({
				problem: e,
				rank: rank(e)
			})).sort((e, t) => e.rank[0] - t.rank[0] || e.rank[1] - t.rank[1] || e.rank[2] - t.rank[2]).map(({ problem: e }) => e);
		}
		function escapeControls(e) {
			return e.replace((0, r.g)(String.raw`[\p{Cc}\u2028\u2029\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff]`, "gu"), (e) => `\\u${e.charCodeAt(0).toString(16).padStart(4, "0")}`);
		}
		function withArticle(e) {
			return e === "settings" || e === "defaults" ? e : `${/^[aeiou]/.test(e) ? "an" : "a"} ${e}`;
		}
	}),
	8913: ((e, t, n) => {
		n.d(t, {
			G: () => isObject,
			M: () => entriesOf
		});
		function isObject(e) {
			return typeof e == "object" && !!e && !Array.isArray(e);
		}
		function entriesOf(e) {
			return isObject(e) ? Object.entries(e) : [];
		}
	}),
	2721: ((e, t, n) => {
		n.d(t, {
			B5: () => f,
			C3: () => mergeConflicts,
			D0: () => slipsIn,
			gC: () => missingColon,
			jx: () => d,
			n6: () => missingSpace,
			u_: () => isIndentedOtherwise
		});
		let r = String.raw`\u00a0\u1680\u2000-\u200b\u202f\u205f\u3000\ufeff`;
		let i = /^ *\t/;
		let a = RegExp(`^[ \\t]*[${r}]`);
		let o = RegExp(`^([\\w.-]+):[${r}]`);
		let s = /^([\w.-]+):[^\s:/]/;
		let c = /^([\w.-]+)(?: (?!.*:(?: |$)).*)?$/;
		let l = /^( *)(?:- +)*([\w.-]+): +(?![|>&*[{"'])(?!.*: ).*$/;
		let u = /^ *(?:- +)*([\w.-]+): *(?:#.*)?$/;
		let d = /[[{,][^'"]*\$\{/;
		let f = "a non-breaking space indents this line; replace it by plain spaces";
		function isIndentedOtherwise(e) {
			return a.test(e);
		}
		function mergeConflicts(e) {
			return [...e.matchAll(/^<{7}(?: .*)?\r?$/gm)].map(({ index: t }) => {
				let n = /^>{7}(?: .*)?\r?$/m.exec(e.slice(t));
				let r = n === null ? void 0 : lineOf(e, t + n.index);
				return {
					offset: t,
					message: `a merge conflict begins here${r === void 0 ? "" : ` and ends on line ${r}`}; keep one side, and remove the lines with <<<<<<<, ======= and >>>>>>>`
				};
			});
		}
		function slipsIn(e) {
			let t;
			return ({ code: n, message: r, pos: [i] }) => {
				let a = lineStartAt(e, i);
				let o = indentSlip(e, a, n);
				if (o !== void 0) return o;
				if (/flow-(?:seq|map)-end/.test(r)) return {
					offset: i,
					message: `this \`${e[i]}\` closes nothing; remove it`,
					ends: !0
				};
				if (/flow (?:sequence|map)|closing .quote/i.test(r) && !d.test(lineAt(e, a))) {
					t ??= { first: firstUnclosed(e) };
					if (t.first !== void 0 && t.first.offset <= i) return t.first;
				}
				if (n === "BLOCK_AS_IMPLICIT_KEY") return indentedWrongly(e, a);
				return n === "MULTILINE_IMPLICIT_KEY" || /followed by map values/.test(r) ? colonSlip(e, i) : void 0;
			};
		}
		function indentSlip(e, t, n) {
			if (n === "BAD_DQ_ESCAPE") return;
			let r = nextContent(e, t);
			for (let [o, s] of [[t, lineAt(e, t)], ...r === void 0 ? [] : [r]]) {
				if (i.test(s) && (o === t || n !== "TAB_AS_INDENT")) return {
					offset: o,
					message: "a tab indents this line; YAML takes spaces only, so replace it by spaces",
					misleads: !0
				};
				if (a.test(s)) return {
					offset: o,
					message: f,
					misleads: !0
				};
			}
		}
		function colonSlip(e, t) {
			if (!/^[ -]*$/.test(e.slice(lineStartAt(e, t), t))) return;
			let n = lineAt(e, t);
			let r = o.exec(n)?.[1];
			if (r !== void 0) return {
				offset: t,
				message: `a non-breaking space is after \`${r}:\`; replace it by a plain space`
			};
			let i = s.exec(n)?.[1];
			if (i !== void 0) return {
				offset: t,
				message: missingSpace(i)
			};
			let a = c.exec(n.trimEnd())?.[1];
			return a === void 0 ? void 0 : {
				offset: t,
				message: missingColon(a)
			};
		}
		function missingSpace(e) {
			return `a space is missing after \`${e}:\`; write \`${e}: …\``;
		}
		function missingColon(e) {
			return `a colon is missing after \`${e}\`; write \`${e}: …\``;
		}
		function indentedWrongly(e, t) {
			let n = l.exec(lineAt(e, t));
			let r = nextContent(e, t);
			if (n === null || r === void 0) return;
			let [, i = "", a = ""] = n;
			let o = contentAbove(e, t);
			let s = o === void 0 ? void 0 : u.exec(o)?.[1];
			if (o !== void 0 && s !== void 0 && depthOf(o) >= i.length) {
				let e = `\`${a}\` is indented no deeper than \`${s}:\` above it; indent it by ${depthOf(o) + 2} spaces or more`;
				return {
					offset: t + i.length,
					message: e,
					misleads: !0
				};
			}
			if (depthOf(r[1]) <= i.length) return;
			let c = `this line is indented deeper than \`${a}:\` above it, which has a value; indent both alike`;
			return {
				offset: r[0] + depthOf(r[1]),
				message: c,
				misleads: !0
			};
		}
		function firstUnclosed(e) {
			let t = [];
			for (let n = 0; n < e.length; n += 1) {
				let r = e[n] ?? "";
				r === "#" && /^\s?$/.test(e[n - 1] ?? "") && (n = lineEndAt(e, n) - 1);
				let i = r === "]" || r === "}";
				if (i ? t.length === 0 : !p.has(r) || !isValueAt(e, n)) continue;
				if (i) {
					if (p.get(t.at(-1)?.sign ?? "") !== r) break;
					t.pop();
				} else {
					t.push({
						sign: r,
						offset: n
					});
					if (r === "[" || r === "{") continue;
					let i = quoteEnd(e, n);
					if (i === void 0) break;
					t.pop();
					n = i;
				}
			}
			let n = t.at(-1);
			if (n === void 0) return;
			let r = `this \`${n.sign}\` is not closed; add a \`${p.get(n.sign)}\``;
			return {
				offset: n.offset,
				message: r,
				ends: !0
			};
		}
		let p = new Map([
			["[", "]"],
			["{", "}"],
			["\"", "\""],
			["'", "'"]
		]);
		function isValueAt(e, t) {
			let n = t - 1;
			for (; e[n] === " ";) --n;
			let r = e[n] ?? "\n";
			return "\n[{,".includes(r) || n < t - 1 && (r === ":" || r === "-");
		}
		function quoteEnd(e, t) {
			let n = e[t];
			for (let r = t + 1; r < e.length; r += 1) if (n === "\"" && e[r] === "\\") r += 1;
			else if (e[r] === n && n === "'" && e[r + 1] === n) r += 1;
			else if (e[r] === n) return r < lineEndAt(e, t) || /[\s,\]}:]/.test(e[r + 1] ?? "\n") ? r : void 0;
		}
		function lineStartAt(e, t) {
			return t === 0 ? 0 : e.lastIndexOf("\n", t - 1) + 1;
		}
		function lineEndAt(e, t) {
			let n = e.indexOf("\n", t);
			return n === -1 ? e.length : n;
		}
		function lineAt(e, t) {
			return e.slice(t, Math.min(lineEndAt(e, t), t + 200));
		}
		function lineOf(e, t) {
			return e.slice(0, t).split("\n").length;
		}
		function depthOf(e) {
			return /^ */.exec(e)?.[0].length ?? 0;
		}
		function nextContent(e, t) {
			for (let n = lineEndAt(e, t) + 1; n < e.length; n = lineEndAt(e, n) + 1) {
				let t = lineAt(e, n);
				if (!/^\s*(?:#|$)/.test(t)) return [n, t];
			}
		}
		function contentAbove(e, t) {
			for (let n = t; n > 0;) {
				n = lineStartAt(e, n - 1);
				let t = lineAt(e, n);
				if (!/^\s*(?:#|$)/.test(t)) return t;
			}
		}
	}),
	312: ((e, t, n) => {
		n.d(t, {
			DU: () => o,
			Lx: () => tooMuchAliased,
			OJ: () => r,
			e0: () => tooManyValues,
			iz: () => i,
			xy: () => a
		});
		let r = new Set([
			"__proto__",
			"constructor",
			"prototype"
		]);
		let i = 4e5;
		let a = 5e5;
		function tooManyValues() {
			return `the manifest has more than ${a.toLocaleString("en")} values; divide it into several, each with its own run`;
		}
		let o = 5e5;
		function tooMuchAliased() {
			return `the aliases of this file stand for more than ${o.toLocaleString("en")} values; write less by alias`;
		}
	}),
	8398: ((e, t, n) => {
		n.d(t, {
			k: () => loadFor,
			h: () => manifestFor
		});
		var r = n(9473);
		var i = n(6830);
		var a = n(3633);
		var o = n(2917);
		var s = n(3952);
		let c = {
			type: "text",
			description: "Who owns what this manifest creates. It is written into every app, and what another owner created is never touched. Compared without case. Default: the repository; required outside GitHub Actions.",
			examples: ["acme/messaging"],
			pattern: "[A-Za-z0-9._/-]{1,200}",
			rule: "one to 200 letters, digits and the characters . _ - /"
		};
		let l = {
			type: "set",
			description: "Former names of the owner, such as those of a renamed repository. Apps with their marks are adopted: the plan says adopt, and the marks are rewritten to the owner. What several files say is taken together.",
			examples: [["acme/chat"]],
			of: {
				...c,
				description: "A former name of the owner."
			},
			filled: [],
			most: 20
		};
		var u = n(2149);
		let d = ["v1.1", "v2"];
		let publish_name = (e, t) => ({
			type: "text",
			description: e,
			examples: [t],
			pattern: "(?![Gg][Ii][Tt][Hh][Uu][Bb]_)[A-Za-z_][A-Za-z0-9_]{0,254}",
			rule: "a name of letters, digits and _",
			judge: (e) => {
				if (/^github_/i.test(e)) return "begins with GITHUB_, which GitHub keeps for itself; choose another name";
				if (/^\d/.test(e)) return "begins with a digit; begin with a letter or _";
			}
		});
		let f = {
			type: "text",
			description: "The name of a repository of the organization, without the organization.",
			examples: ["web"],
			pattern: String.raw`(?!\.{1,2}$)[A-Za-z0-9._-]{1,100}`,
			rule: "the name of a repository, without its owner, such as web"
		};
		function publication(e) {
			return {
				type: "fields",
				noun: "publication",
				oneOf: ["secret", "variable"],
				description: "A GitHub secret or variable that takes a value of what this run hands out.",
				fields: {
					secret: { shape: publish_name("The name of a GitHub secret. GitHub keeps it in upper case.", "SMOOCH_SUPPORT_JWT") },
					variable: { shape: publish_name("The name of a GitHub variable, which anyone who can read the repository sees: for ids only.", "SMOOCH_SUPPORT_APP_ID") },
					from: {
						required: d,
						shape: {
							type: "text",
							description: `What to publish, as the output \`credentials\` has it: ${(0, u.rI)(e)}. basic is the base64 of id:secret.`,
							examples: ["apps.support.keys.backend.jwt"],
							pattern: (0, u.uB)(e),
							rule: `what a run hands out: ${(0, u.rI)(e)}`
						}
					},
					environment: { shape: {
						type: "text",
						description: "An environment of the repository. It is created, without protection, if it is missing.",
						examples: ["staging"],
						pattern: String.raw`(?!(?:.*[/\\])?\.{1,2}(?:[/\\]|$))[^\s\u0000-\u001f\u007f](?:[^\u0000-\u001f\u007f]{0,253}[^\s\u0000-\u001f\u007f])?`,
						rule: "the name of an environment: one line of one to 255 characters",
						judge: (e) => e.split(/[/\\]/).some((e) => e === "." || e === "..") ? "has `.` or `..` as a step of a path, which would lead to another place on GitHub; choose another name" : void 0
					} },
					organization: { shape: {
						type: "text",
						description: "An organization, in place of a repository.",
						examples: ["acme"],
						pattern: "[A-Za-z0-9][A-Za-z0-9_-]{0,99}",
						rule: "the name of an organization, such as acme"
					} },
					visibility: { shape: {
						type: "choice",
						description: "Which repositories of the organization see it. Default: private.",
						of: [
							{
								value: "all",
								description: "all repositories"
							},
							{
								value: "private",
								description: "private and internal repositories"
							},
							{
								value: "selected",
								description: "those listed in repositories"
							}
						],
						aliases: { public: "all" }
					} },
					repositories: { shape: {
						type: "set",
						filled: [],
						empty: "the list is empty: no repository will see it; name those that are to, as in [web]",
						most: 1e3,
						description: "The repositories of the organization that see it, with visibility: selected.",
						examples: [["web"]],
						of: f
					} },
					dependabot: { shape: {
						type: "truth",
						description: "A secret of Dependabot in place of one of Actions."
					} },
					codespaces: { shape: {
						type: "truth",
						description: "A secret of Codespaces in place of one of Actions."
					} },
					repository: { shape: {
						type: "text",
						description: "Another repository than the one that the run belongs to.",
						examples: ["acme/web"],
						pattern: String.raw`[A-Za-z0-9][A-Za-z0-9_-]{0,99}/(?!\.{1,2}$)[A-Za-z0-9._-]{1,100}`,
						rule: "owner and name of a repository, such as acme/web"
					} }
				},
				aliases: {
					name: "secret",
					source: "from",
					value: "from",
					env: "environment",
					org: "organization",
					organisation: "organization",
					repo: "repository",
					repos: "repositories",
					selected: "repositories"
				}
			};
		}
		function publishShape(e) {
			return {
				type: "items",
				description: "GitHub secrets and variables that take what this run hands out.",
				examples: [[{
					secret: "SMOOCH_SUPPORT_JWT",
					from: "apps.support.keys.backend.jwt"
				}]],
				of: publication(e),
				most: 1e3
			};
		}
		let p = ["v1.1", "v2"];
		function languageOf(e, t, n) {
			let r = { ...e.shared };
			let i = {
				setting: "settings",
				protected: "protect"
			};
			for (let e of t.values()) {
				Object.assign(r, e.fields);
				Object.assign(i, e.aliases);
			}
			let a = appShapeOf({
				...e.own,
				...r
			}, i);
			let o = defaultsShapeOf(r, i);
			let s = [...t.values()].flatMap(({ source: e }) => e ?? []);
			let c = [{
				section: "apps",
				parts: e.source,
				inside: s
			}, n.source];
			let l = publishShape(c);
			return {
				app: e,
				sections: t,
				serviceAccounts: n,
				appShape: a,
				defaultsShape: o,
				manifestShape: manifestShapeOf({
					appShape: a,
					defaultsShape: o,
					serviceAccounts: n,
					publishShape: l
				}),
				publishShape: l,
				sources: c
			};
		}
		function appShapeOf(e, t) {
			return {
				type: "fields",
				noun: "app",
				main: "name",
				description: "A Smooch app. Its address is apps.<key>.",
				fields: e,
				aliases: {
					...t,
					displayName: "name",
					appId: "id",
					_id: "id",
					title: "name"
				},
				advice: { displayName: "write name, which serves for both API generations" }
			};
		}
		function defaultsShapeOf(e, t) {
			return {
				type: "fields",
				noun: "defaults",
				description: "What all apps of this file share. An app that says something else itself wins, field by field.",
				examples: [{ settings: { maskCreditCardNumbers: !0 } }],
				fields: e,
				aliases: t,
				advice: {
					name: "every app has a name of its own; move this line to the app",
					displayName: "every app has a name of its own; move this line to the app, as name",
					id: "every app has an id of its own; move this line to the app"
				}
			};
		}
		function manifestShapeOf({ appShape: e, defaultsShape: t, serviceAccounts: n, publishShape: r }) {
			let i = {
				type: "entries",
				noun: "app",
				exampleKey: "support",
				explicit: !0,
				description: "The apps, each under a key of your choice. The key ties an app to this manifest: keep it.",
				key: s.G,
				of: e
			};
			let o = [
				...Object.keys(e.aliases ?? {}),
				...Object.keys(t.fields),
				"name"
			].filter((e) => e !== "id" && e !== "_id" && e !== "appId" && e !== "title");
			return {
				type: "fields",
				noun: "manifest",
				ignored: "x-",
				description: "The Smooch apps of an account with what is in them, and its service accounts.",
				fields: {
					version: {
						required: p,
						shape: {
							type: "choice",
							description: "The version of the manifest format.",
							of: [{ value: 1 }]
						}
					},
					api: { shape: {
						type: "choice",
						description: "The generation of the vendor API to use. It decides which fields and values there are. Of several files one must say it.",
						of: [{
							value: "v1.1",
							description: "the Smooch API"
						}, {
							value: "v2",
							description: "the Sunshine Conversations API"
						}],
						aliases: {
							v1: "v1.1",
							1: "v1.1",
							"1.1": "v1.1",
							2: "v2",
							smooch: "v1.1",
							sunco: "v2"
						}
					} },
					owner: { shape: c },
					"previous-owners": { shape: l },
					defaults: { shape: t },
					apps: { shape: i },
					serviceAccounts: n.field,
					publish: { shape: r }
				},
				aliases: {
					app: "apps",
					...n.aliases,
					publications: "publish",
					secrets: "publish",
					default: "defaults",
					previousOwners: "previous-owners",
					"previous-owner": "previous-owners",
					apiVersion: "api"
				},
				advice: Object.fromEntries([...Object.keys(a.mG).map((e) => [e, `set it with the input \`${e}\`; remove this line`]), ...o.map((e) => [e, "this belongs to an app: write it below apps, then the key of the app"])])
			};
		}
		var m = n(2370);
		var h = n(8913);
		function desiredApp(e, t, { sections: n }, r) {
			if (!(0, h.G)(t)) return;
			let { name: i, id: a, protect: o, settings: s, metadata: c, jwt: l } = t;
			if (typeof i != "string") return;
			let u = new Map();
			for (let [e, i] of n) {
				let n = i.desired(t, r);
				n.length > 0 && u.set(e, n);
			}
			return {
				key: e,
				name: i,
				...typeof a == "string" ? { id: a } : {},
				protect: o === !0,
				...(0, h.G)(l) ? { jwt: ownJwt(l) } : {},
				settings: (0, h.G)(s) ? s : {},
				metadata: Object.fromEntries((0, h.M)(c).filter(isScalarEntry)),
				children: u
			};
		}
		function ownJwt({ expiresIn: e }) {
			let t = {
				from: "sign",
				scope: "app"
			};
			return e === "never" || typeof e == "number" ? {
				...t,
				expiresIn: e
			} : t;
		}
		function isScalarEntry(e) {
			return typeof e[1] != "object" || e[1] === null;
		}
		var g = n(4764);
		function overlay(e, t) {
			if (t === void 0) return e;
			if (!(0, h.G)(e) || !(0, h.G)(t)) return t;
			let n = { ...e };
			for (let [r, i] of Object.entries(t)) {
				let t = overlay((0, m.e)(e, r), i);
				t !== void 0 && (0, m.P)(n, r, t);
			}
			return n;
		}
		var _ = n(9737);
		var v = n(6191);
		var y = n(9556);
		var b = n(324);
		var x = n(2364);
		var S = n(4833);
		var C = n(2721);
		var w = n(864);
		var T = n(4999);
		function check(e, t, n, r) {
			return new Checker(r).value(e, t, n);
		}
		class Checker {
			#e;
			constructor(e) {
				this.#e = e;
			}
			value(e, t, n) {
				if (t.kind === "unusable" || this.#e.findings.isFull) return;
				if (e.type === "fields") return this.#t(e, t, n);
				if (e.type === "entries") return this.#a(e, t, n);
				if (e.type === "variants") return this.#c(e, t, n);
				if (e.type === "any") return this.#l(e, t, n);
				if (e.type === "set") return this.#u(e, t, n);
				if (e.type === "items") return this.#p(e, t, n);
				if (t.kind === "scalar") return (0, w.nE)(e, t, n, this.#e);
				return this.#g(t.place, n, `must be ${(0, w.Ol)(e, this.#e.api)}, not ${kindOf(t)}`);
			}
			#t(e, t, n) {
				if (e.nullable === !0 && t.kind === "scalar" && t.value === null) return null;
				if (e.word !== void 0 && t.kind === "scalar" && t.value === e.word) return e.word;
				let r = this.#s(e, t, n);
				if (r === void 0) return;
				let i = {};
				for (let [t, a] of r) {
					if (this.#e.findings.isFull) break;
					let r = (0, S.nx)(n, t);
					this.#e.places.set(r, a.place);
					let o = this.#n(e, t, a, n);
					if (o === void 0) continue;
					let s = this.value(o.shape, a.value, r);
					s !== void 0 && (0, m.P)(i, t, s);
				}
				return i;
			}
			#n(e, t, n, r) {
				let { api: i } = this.#e;
				let a = (0, S.nx)(r, t);
				let o = (0, m.e)(e.fields, t);
				if (o === void 0 && e.open !== void 0 && (0, m.e)(e.advice, t) === void 0) {
					let r = (0, m.e)(e.aliases, t) ?? (0, b.k)(t, this.#i(e));
					let i = r === void 0 ? "it is sent as it is" : `did you mean ${r}?`;
					let o = `${(0, S.hD)(t)} is not a known field of ${(0, S.vJ)(e.noun)}; ${i}`;
					e.quiet !== !0 && this.#e.findings.warn(n.place, a, o);
					return { shape: e.open };
				}
				if (o === void 0 && e.ignored !== void 0 && t.startsWith(e.ignored)) return;
				if (o === void 0) {
					this.#r(e, t, n, r);
					return;
				}
				if ((0, T.k2)(i, o)) return o;
				let { counterpart: s } = o;
				this.#g(n.place, a, s === void 0 ? `${t} exists in ${o.api} only, and this manifest says api: ${i}; remove the line` : `${t} is the name in ${o.api}, and this manifest says api: ${i}; write ${s}`);
			}
			#r(e, t, n, r) {
				let i = (0, S.nx)(r, t);
				let a = (0, m.e)(e.advice, t);
				let o = this.#i(e);
				let s = a === void 0 ? (0, b.k)(t, o) : void 0;
				let c = (0, m.e)(e.aliases, t) ?? s;
				let l = /^([^:]+):./.exec(t)?.[1] ?? "";
				if (n.value.kind === "scalar" && n.value.value === null && o.includes(l)) {
					this.#g(n.place, i, (0, C.n6)(l));
					this.#e.places.set((0, S.nx)(r, l), n.place);
					return;
				}
				let u = c === void 0 ? `; ${(0, S.vJ)(e.noun)} can have ${o.join(", ")}` : `; did you mean ${c}?`;
				this.#g(n.place, i, `unknown key ${(0, S.hD)(t)}${a === void 0 ? u : `: ${a}`}`);
				if (c === void 0) return;
				this.#e.places.has((0, S.nx)(r, c)) || this.#e.places.set((0, S.nx)(r, c), n.place);
				let d = (0, m.e)(e.fields, c);
				d !== void 0 && this.value(d.shape, n.value, i);
			}
			#i(e) {
				let { api: t } = this.#e;
				return Object.entries(e.fields).filter(([, e]) => (0, T.k2)(t, e)).map(([e]) => e);
			}
			#a(e, t, n) {
				let r = this.#s(e, t, n);
				if (r === void 0) return;
				let i = {};
				let a = (0, w._1)(e.key.pattern);
				for (let [t, o] of r) {
					if (this.#e.findings.isFull) break;
					let r = (0, S.nx)(n, t);
					this.#e.places.set(r, o.place);
					if (t.includes("${")) this.#g(o.place, r, "variables are replaced in values only, never in keys; write the key out");
					else if (!a.test(t)) {
						let n = e.of.type === "fields" ? (0, m.e)(e.of.fields, "name") : void 0;
						let i = n?.required === void 0 && n !== void 0 && (0, T.k2)(this.#e.api, n) ? "; for this name in the account write another key and `name: …` below it" : "";
						this.#g(o.place, r, `the key ${(0, S.hD)(t)} must be ${e.key.rule}${i}`);
					}
					let s = o.again === !0 ? this.#o(e.of, o, r) : this.value(e.of, o.value, r);
					s !== void 0 && a.test(t) && (0, m.P)(i, t, s);
				}
				return i;
			}
			#o(e, t, n) {
				let r = this.#e;
				r.places.leave(n, (i) => {
					check(e, t.value, n, {
						...r,
						findings: new S.Fv(),
						secrets: void 0,
						places: i
					});
				});
				return check(e, t.value, n, {
					...r,
					places: new x.H()
				});
			}
			#s(e, t, n) {
				if (t.kind === "map") return t.entries;
				if (t.kind === "scalar" && t.value === null) {
					if (e.explicit !== !0) return new Map();
					return this.#h(t.place, n, "write {} if you mean none, or remove the line");
				}
				this.#g(t.place, n, `${mapWanted(e)}, not ${kindOf(t)}${mapRemedy(e, t)}`);
			}
			#c(e, t, n) {
				if (t.kind !== "map") {
					let r = `${(0, S.vJ)(e.noun)} must be a map, not ${kindOf(t)}`;
					return this.#g(t.place, n, `${r}; write \`${e.by}:\` and its fields below`);
				}
				let { api: r } = this.#e;
				let i = t.entries.get(e.by);
				let a = (0, S.nx)(n, e.by);
				if (i === void 0) {
					let n = `${e.by} is missing; write the kind of ${e.noun}, as in \`${e.by}: ${e.word.known[r ?? "v2"][0]}\``;
					return this.#e.isWhole ? this.#g(t.place, a, n) : void 0;
				}
				let o = i.value.kind === "scalar" ? String(i.value.value) : "";
				let s = (0, m.e)(e.advice, o);
				if (s !== void 0) return this.#g(i.value.place, a, s);
				let c = this.value(e.word, i.value, a);
				if (typeof c != "string" || r === void 0) return;
				return this.#t((0, m.e)(e.of[r], c) ?? e.other[r], t, n);
			}
			#l(e, t, n) {
				if (t.kind === "scalar") return (0, w.nE)(e, t, n, this.#e);
				if (t.kind === "list") return t.items.flatMap((t, r) => this.value(e, t, `${n}[${r}]`) ?? []);
				if (t.kind !== "map") return;
				let r = [...t.entries].map(([t, r]) => [t, this.value(e, r.value, (0, S.nx)(n, t))]);
				return Object.fromEntries(r.filter((e) => e[1] !== void 0));
			}
			#u(e, t, n) {
				let r = this.#m(e, t, n);
				if (r == null) return r;
				r.items.length === 0 && this.#d(e, r, n, this.#e.api);
				return this.#f(e, r, n);
			}
			#d(e, t, n, r) {
				let i = e.of.type === "term" ? e.of.noun : "entry";
				r !== void 0 && e.filled.includes(r) ? this.#g(t.place, n, `the list is empty; ${r} needs one ${i} at least`) : this.#e.findings.warn(t.place, n, e.empty ?? `the list is empty: without ${i === "entry" ? "an" : "a"} ${i} nothing will ever happen here`);
			}
			#f(e, t, n) {
				let r = new Set();
				let i = !0;
				t.items.forEach((t, a) => {
					let o = `${n}[${a}]`;
					this.#e.places.set(o, t.place);
					let s = this.value(e.of, t, o);
					typeof s == "string" ? r.has(s) ? this.#e.findings.warn(t.place, o, "this is in the list twice; one of them can go") : r.add(s) : i = !1;
				});
				return i ? [...r].sort() : void 0;
			}
			#p(e, t, n) {
				if (t.kind === "scalar" && t.value === null && e.of.type === "fields") return [];
				let r = this.#m(e, t, n);
				if (r == null) return r;
				return r.items.map((t, r) => {
					let i = `${n}[${r}]`;
					this.#e.places.set(i, t.place);
					return this.value(e.of, t, i) ?? null;
				});
			}
			#m(e, t, n) {
				if (t.kind === "scalar" && t.value === null) {
					if (e.nullable === !0) return null;
					return this.#h(t.place, n, "write a list such as [one, two], or remove the line");
				}
				if (t.kind !== "list") {
					let r = remedyForList(e, t);
					return this.#g(t.place, n, `must be a list, not ${kindOf(t)}; ${r}`);
				}
				if (t.items.length > e.most) {
					let r = `the list has ${t.items.length} entries; ${e.most} are the most`;
					return this.#g(t.place, n, r);
				}
				return t;
			}
			#h(e, t, n) {
				this.#e.isWhole && this.#g(e, t, `this is empty; ${n}`);
			}
			#g(e, t, n) {
				this.#e.findings.error(e, t, n);
			}
		}
		function mapWanted(e) {
			return e.type === "fields" ? `${(0, S.vJ)(e.noun)} must be a map` : `must be a map from names to ${(0, T.LS)(e.noun)}`;
		}
		function mapRemedy(e, t) {
			let n = t.kind === "scalar" && typeof t.value == "string" ? t.value : "";
			if (e.type === "entries") return `; write \`${(0, w._1)(e.key.pattern).test(n) ? n : e.exampleKey}:\` and what belongs to it below, indented`;
			let [, r = "", i] = /^([\w-]+)(:|$| )/.exec(n) ?? [];
			if ((0, m.e)(e.fields, r) !== void 0) return `; ${(i === ":" ? C.n6 : C.gC)(r)}`;
			if ((e.main === void 0 ? void 0 : (0, m.e)(e.fields, e.main))?.shape.type === "duration") return durationRemedy(e.main ?? "", t);
			if (e.main !== void 0 && t.kind === "scalar") return `; write \`${e.main}:\` before it, on a line below`;
			return "";
		}
		function durationRemedy(e, t) {
			let n = t.kind === "scalar" ? t.value : void 0;
			let r = typeof n == "number" ? `${n}d` : String(n);
			let i = (0, y.E9)(r) === void 0 ? (0, y.eI)(r) : r;
			return i === void 0 ? "" : `; write \`{ ${e}: ${i} }\``;
		}
		function remedyForList({ of: e }, t) {
			if (e.type === "fields") return `begin every ${e.noun} with "- "`;
			let n = t.kind === "scalar" && typeof t.value == "string" ? t.value : void 0;
			return n !== void 0 && /^[\w:*]{1,60}$/.test(n) ? `write [${n === "*" ? "\"*\"" : n}]` : "write it as [one, two], or one a line after \"- \"";
		}
		function kindOf(e) {
			if (e.kind === "list") return "a list";
			if (e.kind === "map") return "a map";
			if (e.kind === "scalar" && typeof e.value == "string") return "a text";
			if (e.kind === "scalar" && typeof e.value == "number") return "a number";
			return e.kind === "scalar" && e.value !== null ? "true or false" : "nothing";
		}
		var E = n(4375);
		var ee = n(5777);
		class ManifestSecrets {
			concealment = new E.W();
			#e = new Map();
			#t;
			constructor(e) {
				let t = new ee.ks();
				this.#t = e ?? ((e) => t.learn(e));
			}
			learn(e, t) {
				this.concealment.learn(e, t);
				let n = this.#e.get(e) ?? this.#t(e);
				this.#e.set(e, n);
				return n;
			}
			learnText(e, t) {
				this.concealment.learnText(e, t);
			}
			has(e) {
				return this.#e.has(e);
			}
		}
		var te = n(3791);
		var D = n(312);
		var O;
		let k = /[^\n -~\u00a0-\u2027\u202a-\ufefe\uff00-\uffff]/;
		let A = /([A-Za-z_][\w.-]{0,99}):(?=[ \n]|$)/y;
		let j = /-(?=[ \n]|$)/y;
		let M = /<<:(?=[ \n]|$)/y;
		let N = /&([\w-]{1,100})(?=[ \n]|$)/y;
		let ne = / *[&*]/y;
		let re = /\*([\w-]{1,100})(?=[ ,\]}\n]|$)/y;
		let ie = /"((?:[^"\\\n]|\\[^\n])*)"/y;
		let ae = /^(?:[^\\]|\\(?:["\\/bfnrt]|u(?![dD][89a-fA-F])[\da-fA-F]{4}))*$/;
		let oe = /'([^'\n]*)'(?!')/y;
		let P = /^(?:[\w./$+(]|-[\w.]|[\u00a1-\uffff])/;
		let F = /(?:[\w./$+]|-(?=\w))(?:[\w./$+@*%()=&;?~<>|^-]|:(?=[\w./$+*-])| +(?=[\w./$+@(]))*/y;
		let I = / *(?: #[^\n]*)?(?:\n|$)/y;
		let L = new Map([
			...[
				"null",
				"Null",
				"NULL"
			].map((e) => [e, null]),
			...[
				"true",
				"True",
				"TRUE"
			].map((e) => [e, !0]),
			...[
				"false",
				"False",
				"FALSE"
			].map((e) => [e, !1])
		]);
		let se = /^[-+]?\d+$/;
		let ce = /^[-+]?(?:\.\d+|\d+\.\d*)$/;
		let le = /^(?:0o[0-7]+|0x[\da-fA-F]+|[-+]?\.(?:inf|Inf|INF)|\.(?:nan|NaN|NAN)|[-+]?(?:\.\d+|\d+(?:\.\d*)?)[eE][-+]?\d+)$/;
		function plain_yaml_readPlainYaml(e, t, n = D.xy) {
			let r = e.includes("\r") ? e.replaceAll("\r\n", "\n") : e;
			let i = r.search(k);
			let a = {
				anchors: new Map(),
				aliased: 0,
				left: n
			};
			let o = new PlainReader(i === -1 ? r : r.slice(0, i), t, a, !1);
			try {
				let e = o.read();
				if (i === -1) return {
					root: e,
					read: n - a.left
				};
			} catch (e) {
				if (!(e instanceof NotPlain)) throw e;
				return { end: o.end(e.reason) };
			}
			return { end: o.end(void 0) };
		}
		class NotPlain extends Error {
			name = "NotPlain";
			reason;
			constructor(e) {
				super();
				this.reason = e;
			}
		}
		class PlainReader {
			#e;
			#t;
			#n = 0;
			#r = 1;
			#i = 0;
			#a = -1;
			#o;
			#s;
			#c = 0;
			constructor(e, t, n, r) {
				this.#e = e;
				this.#t = t;
				this.#o = n;
				this.#s = r;
			}
			end(e) {
				return {
					line: this.#r,
					lineStart: this.#i,
					reason: e
				};
			}
			read() {
				this.#M();
				if (this.#a !== 0) throw new NotPlain();
				return this.#u(0, 1);
			}
			#l(e) {
				if (e > 20) throw new NotPlain();
				return this.#D(j) ? this.#p(this.#a, e) : this.#u(this.#a, e);
			}
			#u(e, t) {
				let n = this.#N();
				let r = new Map();
				let i = [];
				let a = 1;
				do {
					let n = this.#N();
					if (this.#D(M)) {
						this.#O(M);
						i.push(this.#f(e, t, n));
						continue;
					}
					let o = this.#T(r);
					let s = t === 2 && this.#c === 0 ? this.#d(e, n) : void 0;
					let c = this.#f(e, t, n);
					r.set(o, s ?? {
						place: n,
						value: c
					});
					a += c.size;
				} while (this.#a === e);
				if (this.#a > e) throw new NotPlain();
				return {
					kind: "map",
					place: n,
					size: a + merge(i, r),
					entries: r
				};
			}
			#d(e, t) {
				let n = new O(this.#e, this.#t, this.#o, !0);
				let [r, i, a] = [
					this.#n,
					this.#r,
					this.#i
				];
				return {
					again: !0,
					place: t,
					get value() {
						[n.#n, n.#r, n.#i] = [
							r,
							i,
							a
						];
						return n.#f(e, 2, t);
					}
				};
			}
			#f(e, t, n) {
				if (!this.#j()) {
					this.#A();
					if (!this.#D(N)) return this.#v(t);
					return this.#g(() => {
						if (!this.#j()) return this.#v(t);
						this.#M();
						if (this.#a > e) return this.#l(t + 1);
						if (this.#a === e && this.#D(j)) return this.#p(e, t + 1);
						throw new NotPlain();
					});
				}
				this.#M();
				if (this.#a > e) return this.#l(t + 1);
				if (this.#a === e && this.#D(j)) return this.#p(e, t + 1);
				return {
					kind: "scalar",
					place: n,
					size: 1,
					value: null,
					written: ""
				};
			}
			#p(e, t) {
				let n = this.#N();
				let r = [];
				let i = 1;
				for (; this.#a === e && this.#D(j);) {
					this.#n += 1;
					this.#E();
					let n = this.#m(e, t);
					r.push(n);
					i += n.size;
				}
				if (this.#a > e) throw new NotPlain();
				return {
					kind: "list",
					place: n,
					size: i,
					items: r
				};
			}
			#m(e, t) {
				if (this.#j()) {
					this.#M();
					if (this.#a <= e) throw new NotPlain();
					return this.#l(t + 1);
				}
				this.#A();
				if (this.#D(N)) return this.#h(e, t);
				if (!this.#D(A) && !this.#D(M)) return this.#v(t);
				this.#a = this.#n - this.#i;
				return this.#l(t + 1);
			}
			#h(e, t) {
				return this.#g(() => {
					if (this.#j()) {
						this.#M();
						if (this.#a <= e) throw new NotPlain();
						return this.#l(t + 1);
					}
					this.#A();
					if (this.#D(A) || this.#D(M)) throw new NotPlain();
					return this.#v(t);
				});
			}
			#g(e) {
				let t = this.#n;
				let n = this.#O(N);
				if (this.#D(ne)) throw new NotPlain();
				let r = this.#o.anchors.get(n);
				if (r !== void 0 && r.at !== t) throw new NotPlain();
				this.#c += 1;
				let i = e();
				--this.#c;
				r === void 0 && this.#o.anchors.set(n, {
					at: t,
					node: i
				});
				return i;
			}
			#_() {
				let e = this.#N();
				let t = this.#O(re);
				let n = this.#o.anchors.get(t);
				if (n === void 0) throw new NotPlain(`the alias "*${t}" has no anchor "&${t}" above it`);
				this.#s || (this.#o.aliased += n.node.size);
				if (this.#o.aliased > D.DU) throw new NotPlain((0, D.Lx)());
				return {
					...n.node,
					place: e
				};
			}
			#v(e) {
				this.#A();
				let t = this.#b(e) ?? this.#y();
				if (!this.#j()) throw new NotPlain();
				this.#M();
				return t;
			}
			#y() {
				let e = this.#N();
				let t = this.#n;
				let n = this.#e.indexOf("\n", t);
				let r = n === -1 ? this.#e.length : n;
				let i = this.#e.slice(t, r).indexOf(" #");
				i !== -1 && (r = t + i);
				for (; this.#e[r - 1] === " ";) --r;
				let a = this.#e.slice(t, r);
				if (!P.test(a) || a.includes(": ") || a.endsWith(":")) throw new NotPlain();
				this.#n = r;
				return {
					kind: "scalar",
					place: e,
					size: 1,
					value: meaningOf(a),
					written: a
				};
			}
			#b(e) {
				let t = this.#e[this.#n];
				if (t === "*") return this.#_();
				if (t === "[") return this.#x(e + 1);
				if (t === "{") return this.#S(e + 1);
				if (t !== "\"" && t !== "'") return;
				let n = this.#N();
				let r = this.#O(t === "\"" ? ie : oe);
				let i = t === "\"" && r.includes("\\") ? unescaped(r) : r;
				return {
					kind: "scalar",
					place: n,
					size: 1,
					value: i,
					written: i
				};
			}
			#x(e) {
				let t = this.#N();
				let n = [];
				this.#C("]", e, () => {
					this.#E();
					n.push(this.#w(e));
				});
				return {
					kind: "list",
					place: t,
					size: n.reduce((e, t) => e + t.size, 1),
					items: n
				};
			}
			#S(e) {
				let t = this.#N();
				let n = new Map();
				let r = [];
				let i = 1;
				this.#C("}", e, () => {
					let t = this.#N();
					if (this.#D(M)) {
						this.#O(M);
						this.#A();
						r.push(this.#w(e));
						return;
					}
					let a = this.#T(n);
					this.#A();
					let o = this.#w(e);
					n.set(a, {
						place: t,
						value: o
					});
					i += o.size;
				});
				return {
					kind: "map",
					place: t,
					size: i + merge(r, n),
					entries: n
				};
			}
			#C(e, t, n) {
				if (t > 20) throw new NotPlain();
				this.#k();
				if (this.#e[this.#n] !== e) {
					n();
					this.#A();
					for (; this.#e[this.#n] === ",";) {
						this.#k();
						n();
						this.#A();
					}
				}
				if (this.#e[this.#n] !== e) throw new NotPlain();
				this.#n += 1;
			}
			#w(e) {
				if (this.#D(N)) return this.#g(() => {
					this.#A();
					return this.#w(e);
				});
				let t = this.#b(e);
				if (t !== void 0) return t;
				let n = this.#N();
				let r = this.#O(F);
				return {
					kind: "scalar",
					place: n,
					size: 1,
					value: meaningOf(r),
					written: r
				};
			}
			#T(e) {
				this.#E();
				let t = this.#O(A);
				if (L.has(t)) throw new NotPlain();
				if (D.OJ.has(t)) throw new NotPlain(`the key "${t}" is not allowed; choose another name`);
				let n = e.get(t)?.place.line;
				if (n !== void 0) throw new NotPlain(`the key "${t}" is here twice, first on line ${n}; keep one of them`);
				return t;
			}
			#E() {
				if (this.#s) return;
				--this.#o.left;
				if (this.#o.left < 0) throw new NotPlain((0, D.e0)());
			}
			#D(e) {
				e.lastIndex = this.#n;
				return e.test(this.#e);
			}
			#O(e) {
				e.lastIndex = this.#n;
				let t = e.exec(this.#e);
				if (t === null) throw new NotPlain();
				this.#n = e.lastIndex;
				return t[1] ?? t[0];
			}
			#k() {
				this.#n += 1;
				this.#A();
			}
			#A() {
				for (; this.#e[this.#n] === " ";) this.#n += 1;
			}
			#j() {
				I.lastIndex = this.#n;
				if (!I.test(this.#e)) return !1;
				this.#n = I.lastIndex;
				this.#r += 1;
				this.#i = this.#n;
				return !0;
			}
			#M() {
				for (;;) {
					this.#A();
					let e = this.#e[this.#n];
					if (e !== void 0 && e !== "\n" && e !== "#") {
						this.#a = this.#n - this.#i;
						return;
					}
					let t = this.#e.indexOf("\n", this.#n);
					if (t === -1) {
						this.#a = -1;
						return;
					}
					this.#n = t + 1;
					this.#r += 1;
					this.#i = this.#n;
				}
			}
			#N() {
				return {
					file: this.#t,
					line: this.#r,
					column: this.#n - this.#i + 1
				};
			}
		}
		O = PlainReader;
		function merge(e, t) {
			let n = 0;
			for (let r of e) if (r.kind === "list") n += merge(r.items, t);
			else if (r.kind !== "map") throw new NotPlain();
			else for (let [e, i] of r.entries) {
				if (t.has(e)) continue;
				t.set(e, i);
				n += i.value.size;
			}
			return n;
		}
		function unescaped(e) {
			if (!ae.test(e)) throw new NotPlain();
			return String(JSON.parse(`"${e}"`));
		}
		function meaningOf(e) {
			let t = L.get(e);
			if (t !== void 0) return t;
			if (se.test(e)) return Number.parseInt(e, 10);
			if (ce.test(e)) return Number.parseFloat(e);
			if (le.test(e)) throw new NotPlain();
			return e;
		}
		async function parseFiles(e) {
			let t = [];
			let n = D.iz;
			let r = D.xy;
			for (let i of e) {
				let e = plain_yaml_readPlainYaml(i.text, i.name, r);
				if ("root" in e) {
					r -= e.read;
					t.push(sound(i, e.root));
				} else if (i.text.length > n) t.push(await parsePiece(i, e.end));
				else {
					n -= i.text.length;
					t.push(await parseWhole(i));
				}
			}
			return t;
		}
		function sound({ name: e }, t) {
			return {
				name: e,
				root: t,
				brokenFrom: Infinity,
				findings: new S.Fv()
			};
		}
		async function parseWhole({ name: e, text: t }) {
			let { parseYaml: r } = await Promise.all([n.e(991), n.e(660)]).then(n.bind(n, 9660));
			let i = new S.Fv();
			return {
				name: e,
				findings: i,
				...r(t, e, i)
			};
		}
		async function parsePiece(e, t) {
			let { explainPiece: r } = await Promise.all([n.e(991), n.e(361)]).then(n.bind(n, 7361));
			let i = new S.Fv();
			r(e, t, i);
			return {
				name: e.name,
				root: void 0,
				brokenFrom: t.line,
				findings: i
			};
		}
		async function loadManifest(e, t) {
			let n = new S.Fv();
			let r = e.files ?? (0, g.x)(e.patterns, e.workspace, n);
			r.reduce((e, { text: t }) => e + t.length, 0) >= 5e5 && await e.onLarge?.();
			return {
				...manifestOf(await parseFiles(r), e, {
					language: t,
					findings: n
				}),
				files: r
			};
		}
		function manifestOf(e, t, { language: n, findings: i = new S.Fv() }) {
			let a = i.errors.length === 0;
			let o = (0, te.O)(t);
			let { lookup: s } = o;
			let c = new ManifestSecrets(t.onSecret);
			let l = checkFiles(e, {
				...t,
				language: n,
				variables: o,
				secrets: c
			}, i);
			let u = apiOf(agreed(l, "api", i));
			let d = agreed(l, "owner", i);
			let [f] = e;
			let p = new x.N(l.map((e) => e.places), f && {
				file: f.name,
				line: 1,
				column: 1
			});
			let m = merged(l, "apps", "app", i);
			let h = merged(l, "serviceAccounts", "service account", i);
			let g = (0, _.FI)(l);
			if (a && l.every((e) => e.sound)) {
				let e = emptyToUndefined(t.instance);
				let r = {
					lifetime: t.jwtExpiresIn,
					published: sourcesOf(g)
				};
				checkTogether(l, {
					apps: m,
					serviceAccounts: h
				}, n, {
					api: u,
					instance: e,
					places: p,
					findings: i,
					tokens: r
				});
				(0, _.gp)(g, {
					api: u,
					instance: e,
					apps: m,
					serviceAccounts: h,
					language: n,
					lookup: s,
					findings: i
				});
			}
			let v = resolveOwner(t, d, i);
			let y = e.map((e) => e.name);
			if (i.errors.length > 0 || u === void 0) throw new r.Sh(atMost((0, S.g)(i.errors, y)), {
				api: u,
				owner: v
			});
			let b = (0, _.h3)(g, {
				language: n,
				lookup: s
			});
			let C = new Map(b.map(({ publication: e, place: t }) => [e.address, t]));
			return {
				api: u,
				owner: v,
				previousOwners: previousOwnersIn(l),
				apps: [...m].flatMap(([e, t]) => desiredApp(e, t, n, {
					api: u,
					secrets: c
				}) ?? []),
				serviceAccounts: [...h].flatMap(([e, t]) => n.serviceAccounts.desired(e, t) ?? []),
				publish: b.map(({ publication: e }) => e),
				warnings: (0, S.g)(i.warnings, y),
				concealment: c.concealment,
				place: (e) => C.get(e) ?? p.nearest(e)
			};
		}
		function sourcesOf(e) {
			return new Set(e.flatMap(({ value: { from: e } }) => typeof e == "string" ? e : []));
		}
		function checkFiles(e, t, n) {
			let r = e.map(({ root: e }) => apiIn(e, t));
			let i = r.find((e) => e !== void 0);
			return e.map(({ name: e, root: a, brokenFrom: o, findings: s }, c) => {
				let l = new x.H();
				let u = new S.Fv();
				let d = r[c] ?? i;
				let f = o === Infinity;
				let { language: p, variables: m, secrets: h, isUnreviewed: g, lacksSecrets: _ } = t;
				let v = {
					api: d,
					variables: m,
					secrets: h,
					isUnreviewed: g,
					lacksSecrets: _,
					isWhole: f,
					findings: u,
					places: l
				};
				let y = a && check(p.manifestShape, a, "", v);
				let isSure = (e) => (e.place?.line ?? 0) < o;
				n.errors.push(...s.errors, ...u.errors.filter(isSure));
				n.warnings.push(...u.warnings.filter(isSure));
				return {
					name: e,
					root: a,
					value: y,
					places: l,
					sound: a !== void 0 && f
				};
			});
		}
		function apiIn(e, { language: t, variables: n }) {
			let r = t.manifestShape.fields.api?.shape;
			let i = e?.kind === "map" ? e.entries.get("api")?.value : void 0;
			if (r === void 0 || i === void 0) return;
			return apiOf(check(r, i, "api", {
				api: void 0,
				variables: n,
				isWhole: !0,
				findings: new S.Fv(),
				places: new x.H()
			}));
		}
		function apiOf(e) {
			return e === "v1.1" || e === "v2" ? e : void 0;
		}
		function agreed(e, t, n) {
			let r;
			for (let { value: i, places: a } of e) {
				let e = (0, h.G)(i) ? (0, m.e)(i, t) : void 0;
				if (e === void 0) continue;
				let o = a.get(t);
				if (r === void 0) r = {
					value: e,
					place: o
				};
				else if (r.value !== e) {
					let e = r.place === void 0 ? "another file" : (0, S.dE)(r.place);
					n.error(o, t, `${t} is not the same as in ${e}; all files of a manifest must agree`);
				}
			}
			return r?.value;
		}
		function previousOwnersIn(e) {
			return e.flatMap(({ value: e }) => {
				let t = (0, h.G)(e) ? e["previous-owners"] : void 0;
				return Array.isArray(t) ? t.filter((e) => typeof e == "string") : [];
			});
		}
		function merged(e, t, n, r) {
			let i = new Map();
			let a = new Map();
			for (let { value: o, places: s } of e) {
				if (!(0, h.G)(o)) continue;
				for (let [e, c] of (0, h.M)(o[t])) {
					let l = (0, S.nx)(t, e);
					let u = s.get(l);
					if (a.has(e)) {
						let t = a.get(e);
						let i = t === void 0 ? "another file" : (0, S.dE)(t);
						r.error(u, l, `this ${n} is declared twice, first in ${i}; keep one, or choose another key`);
						continue;
					}
					a.set(e, u);
					i.set(e, t === "apps" ? overlay(o.defaults, c) ?? c : c);
				}
			}
			return i;
		}
		function checkTogether(e, { apps: t, serviceAccounts: n }, r, i) {
			let { findings: a, places: o } = i;
			for (let { name: t, value: n, places: r } of e) if ((0, h.G)(n) && !r.has("version")) {
				let e = {
					file: t,
					line: 1,
					column: 1
				};
				a.error(e, "version", "version is missing; write `version: 1` as the first line");
			}
			if (!e.some((e) => (0, h.G)(e.value))) return;
			o.exact("api") === void 0 && a.error(o.nearest("api"), "api", "api is missing; write `api: v1.1` for the Smooch API or `api: v2` for Sunshine Conversations");
			o.exact("apps") === void 0 && o.exact("serviceAccounts") === void 0 && a.error(o.nearest("apps"), "apps", "apps is missing; write `apps:` and below it a key and a name for each app");
			let s = new Map([...t].map(([e, t]) => [(0, S.nx)("apps", e), t]));
			for (let [e, t] of s) {
				(0, v.U)(r.appShape, t, e, i);
				if (!(0, h.G)(t)) continue;
				r.app.check(t, e, i);
				for (let n of r.sections.values()) n.check?.(t, e, i);
			}
			r.app.checkAll(s, i);
			let c = new Map([...n].map(([e, t]) => [(0, S.nx)("serviceAccounts", e), t]));
			for (let [e, t] of c) (0, v.U)(r.serviceAccounts.shape, t, e, i);
			r.serviceAccounts.checkAll(c, [...t.keys()], i);
		}
		function resolveOwner(e, t, n) {
			let r = emptyToUndefined(e.owner);
			if (r === void 0 && typeof t == "string") return t;
			let i = r ?? emptyToUndefined(e.environment.GITHUB_REPOSITORY);
			if (i !== void 0 && !(0, w._1)(c.pattern).test(i)) {
				let e = r === void 0 ? "the variable GITHUB_REPOSITORY" : "the input `owner`";
				n.error(void 0, "owner", `${e} must be ${c.rule}`);
			}
			return i;
		}
		function atMost(e) {
			if (e.length <= 50) return e;
			let t = e.length - 50;
			let n = `and ${t >= S.l$ - 50 ? `${t} or more` : `${t} more`} ${t === 1 ? "problem" : "problems"}; correct these first`;
			return [...e.slice(0, 50), {
				address: "",
				message: n
			}];
		}
		function emptyToUndefined(e) {
			return e === "" ? void 0 : e;
		}
		var R = n(1938);
		function checkApps(e, { places: t, findings: n }) {
			let r = new Map();
			let i = new Map();
			for (let [a, o] of e) {
				if (!(0, h.G)(o)) continue;
				let { id: e, name: s } = o;
				let c = typeof e == "string" ? r.get(e) : void 0;
				if (c !== void 0) {
					let e = `this is the id of ${c} too; an app of the account belongs to one entry only`;
					n.error(t.nearest(`${a}.id`), `${a}.id`, e);
				}
				typeof e == "string" && r.set(e, a);
				if (typeof s != "string" || typeof e == "string") continue;
				let l = i.get(s);
				if (l !== void 0) {
					let e = `${l} has the same name; give one of them another name, or bind them by id`;
					n.warn(t.nearest(`${a}.name`), `${a}.name`, e);
				}
				i.set(s, a);
			}
		}
		function checkOwnToken(e, t, n) {
			let r = `${t}.own.jwt`;
			if (n.tokens?.published.has(r) !== !0) return;
			let i = (0, h.G)(e.jwt) ? e.jwt.expiresIn : void 0;
			i === "never" || typeof i == "number" || (0, R.oH)({ from: "sign" }, `${t}.jwt`, void 0, n, r);
		}
		function checkInstance(e, t, { instance: n, places: r, findings: i }) {
			if (n === void 0) return;
			let { id: a, name: o } = e;
			if (a !== void 0) {
				let [e, a] = t.startsWith("apps.") ? ["app", "an app"] : ["service account", "one"];
				let o = `an id binds to one ${e}, and the instance ${n} needs ${a} of its own; remove the id, or run without an instance`;
				i.error(r.nearest(`${t}.id`), `${t}.id`, o);
			}
			let s = ` (${n})`;
			if (typeof o == "string" && Array.from(o).length + s.length > 100) {
				let e = `with "${s}" for the instance the name has more than 100 characters; shorten it`;
				i.error(r.nearest(`${t}.name`), `${t}.name`, e);
			}
		}
		var z = n(7925);
		let ue = {
			own: z.EE,
			shared: z.f9,
			source: [
				"id",
				"token",
				"own.jwt"
			],
			check: (e, t, n) => {
				checkInstance(e, t, n);
				checkOwnToken(e, t, n);
			},
			checkAll: checkApps
		};
		function desiredSwitchboards(e) {
			if (!(0, h.G)(e)) return [];
			let { enabled: t, defaultSwitchboardIntegration: n } = e;
			return [{
				key: "",
				...typeof t == "boolean" ? { enabled: t } : {},
				...typeof n == "string" ? { defaultSwitchboardIntegration: switchboardReference(n, e) } : {}
			}];
		}
		function desiredSwitchboardIntegrations(e) {
			if (!(0, h.G)(e)) return [];
			return (0, h.M)(e.switchboardIntegrations).map(([t, n]) => desiredIntegration(t, (0, h.G)(n) ? n : {}, e));
		}
		function switchboardReference(e, t) {
			let n = (0, h.G)(t) ? t.switchboardIntegrations : void 0;
			let r = (0, h.M)(n).find(([t]) => t === e)?.[1];
			return {
				key: e,
				name: nameOf(e, r)
			};
		}
		function nameOf(e, t) {
			return (0, h.G)(t) && typeof t.name == "string" ? t.name : e;
		}
		function desiredIntegration(e, t, n) {
			let { external: r, deliverStandbyEvents: i, nextSwitchboardIntegration: a, messageHistoryCount: o } = t;
			return {
				key: e,
				name: nameOf(e, t),
				external: r === !0,
				...integrationOf(t),
				...typeof i == "boolean" ? { deliverStandbyEvents: i } : {},
				...a === null ? { nextSwitchboardIntegration: null } : {},
				...typeof a == "string" ? { nextSwitchboardIntegration: switchboardReference(a, n) } : {},
				...typeof o == "number" || o === null ? { messageHistoryCount: o } : {}
			};
		}
		function integrationOf({ webhook: e, integrationId: t, integrationType: n }) {
			if (typeof e == "string") return { integration: { webhook: e } };
			if (typeof t == "string") return { integration: { integrationId: t } };
			return typeof n == "string" ? { integration: { integrationType: n } } : {};
		}
		var B = n(1545);
		function desiredChannels(e, t, n = new ManifestSecrets(), r) {
			return (0, h.M)(e).flatMap(([e, i]) => {
				if (!(0, h.G)(i)) return [];
				let { defaultResponder: a, menu: o, ...s } = i;
				let c = typeof a == "string" ? { defaultResponder: switchboardReference(a, r) } : a === null ? { defaultResponder: a } : {};
				return desiredChannel(e, s, t, n).map((e) => ({
					...e,
					...c
				}));
			});
		}
		function desiredChannel(e, t, n, r) {
			let { type: i, name: a, displayName: o = a, external: s, ...c } = t;
			if (typeof i != "string") return [];
			let l = {};
			let u = {};
			for (let [e, t] of Object.entries(c)) {
				let a = (0, B.Ju)(n, i, e);
				a?.reading === "shown" ? (0, m.P)(l, e, a.form === "colour" && typeof t == "string" ? t.replace("#", "") : t) : a?.reading === "unread" ? (0, m.P)(u, e, t) : a?.reading === "secret" || isCredential(e, t, r) ? (0, m.P)(u, e, typeof t == "string" ? r.learn(t) : t) : (0, m.P)(l, e, t);
			}
			return [{
				key: e,
				api: n,
				type: i,
				external: s === !0,
				...typeof o == "string" || o === null ? { displayName: o } : {},
				fields: l,
				writeOnly: u
			}];
		}
		function isCredential(e, t, n) {
			return typeof t == "string" && ((0, B.z3)(e) || n.has(t));
		}
		var V = n(7484);
		let H = [{
			name: "serverKey",
			message: "legacy FCM server keys stopped working in June 2024; in v2 write projectId, clientEmail and privateKey instead"
		}, {
			name: "showAIDisclaimer",
			value: !1,
			message: "users are not told that an AI answers, which the law requires in some places"
		}];
		function checkChannels(e, t, n) {
			let { api: r, places: i, findings: a } = n;
			if (!(0, h.G)(e) || r === void 0) return;
			let o = desiredChannels(e, r);
			for (let [n, s] of o.entries()) {
				let c = (0, S.nx)(t, s.key);
				let l = (0, B.l6)(r, s.type);
				let u = (0, m.e)(e, s.key);
				(0, h.G)(u) && u.name !== void 0 && u.displayName !== void 0 && a.error(i.nearest(`${c}.name`), `${c}.name`, "name and displayName are the same; remove one of them");
				if (l?.external === !0 && !s.external) {
					let e = `the API cannot create a channel of the type ${s.type}; write \`external: true\` to refer to one that is there`;
					a.error(i.nearest(`${c}.type`), `${c}.type`, e);
				}
				for (let { name: e, value: t, message: n } of H) {
					let r = (0, m.e)(s.fields, e) ?? (0, m.e)(s.writeOnly, e) ?? null;
					r !== null && r === (t ?? r) && a.warn(i.nearest(`${c}.${e}`), `${c}.${e}`, n);
				}
				let d = o.slice(0, n).find((e) => looksLike(r, e, s));
				if (d === void 0) continue;
				let f = l?.single === !0 ? `${(0, S.nx)(t, d.key)} is of the type ${s.type} too, and ${r} has one of it in an app; remove one of them` : `nothing tells this apart from ${(0, S.nx)(t, d.key)}, which is of the same type; give each a displayName of its own`;
				a.error(i.nearest(c), c, f);
			}
		}
		function looksLike(e, t, n) {
			return (0, V.gi)(e, t, n) || (0, V.gi)(e, n, t);
		}
		var U = n(2383);
		let de = {
			type: "text",
			description: "Its name in the account; its key here if this is absent. One that was created by hand is recognised by it.",
			examples: ["zd-agentWorkspace"],
			pattern: "[A-Za-z0-9_-]{1,128}",
			rule: "one to 128 letters, digits, hyphens and underscores"
		};
		function referenceShape(e, { pattern: t }) {
			return {
				type: "text",
				description: e,
				examples: ["bot"],
				pattern: t,
				rule: "the key of an entry of this manifest"
			};
		}
		function integrationShape(e) {
			return {
				type: "fields",
				noun: "switchboard integration",
				description: "Who can get a conversation.",
				unlessTrue: {
					field: "external",
					beside: ["name", "external"]
				},
				oneOf: [
					"webhook",
					"integrationId",
					"integrationType"
				],
				fields: {
					name: { shape: de },
					external: { shape: {
						type: "truth",
						description: "Only refers to one that exists already, such as the agents of a help desk. It is found by its name, and never created, changed or deleted."
					} },
					webhook: { shape: referenceShape("The webhook of this app, by its key, that gets the conversations.", e) },
					integrationId: { shape: {
						type: "text",
						description: "The id of a custom integration that is not in this manifest.",
						examples: ["6650c2bb0000000000000003"],
						pattern: "[0-9a-f]{24}",
						rule: "an id: 24 digits and lower-case letters a to f"
					} },
					integrationType: { shape: {
						type: "text",
						description: "The type of an integration that the account has through the marketplace.",
						examples: ["zd:agentWorkspace", "zd:answerBot"],
						pattern: String.raw`[\w:.-]{1,100}`,
						rule: "the type of an integration, such as zd:agentWorkspace"
					} },
					deliverStandbyEvents: { shape: {
						type: "truth",
						description: "Whether it receives the messages of conversations that another one has. A new one does if this is absent."
					} },
					nextSwitchboardIntegration: { shape: {
						...referenceShape("Who gets the conversation next, by the key here; null: nobody.", e),
						nullable: !0
					} },
					messageHistoryCount: { shape: {
						type: "whole",
						least: 1,
						most: 10,
						nullable: !0,
						description: "How many messages are handed over with a conversation.",
						examples: [5]
					} }
				},
				aliases: {
					next: "nextSwitchboardIntegration",
					type: "integrationType",
					id: "integrationId",
					displayName: "name"
				},
				advice: { nextSwitchboardIntegrationId: "write nextSwitchboardIntegration with a key of switchboardIntegrations" }
			};
		}
		function switchboardShape(e) {
			let t = {
				type: "entries",
				noun: "switchboard integration",
				exampleKey: "bot",
				description: "The integrations of the switchboard, each under a key of your choice.",
				key: e,
				of: integrationShape(e),
				most: 10
			};
			return {
				type: "fields",
				noun: "switchboard",
				description: "Who gets a conversation and hands it on to whom. Without an enabled one, every integration receives every conversation.",
				examples: [{
					enabled: !0,
					defaultSwitchboardIntegration: "bot",
					switchboardIntegrations: { bot: { webhook: "inbox" } }
				}],
				fields: {
					enabled: { shape: {
						type: "truth",
						description: "Turns it on; that requires defaultSwitchboardIntegration."
					} },
					defaultSwitchboardIntegration: { shape: referenceShape("Who gets a new conversation, by the key below.", e) },
					switchboardIntegrations: { shape: t }
				},
				aliases: {
					integrations: "switchboardIntegrations",
					default: "defaultSwitchboardIntegration",
					defaultIntegration: "defaultSwitchboardIntegration"
				},
				advice: { defaultSwitchboardIntegrationId: "write defaultSwitchboardIntegration with a key of switchboardIntegrations" }
			};
		}
		let W = ["v1.1", "v2"];
		let fe = {
			type: "any",
			secret: !0,
			description: "A field that is not known here; it is sent as it is."
		};
		let pe = String.raw`[^\u0000-\u001f\u007f]{1,10000}`;
		let G = {
			type: "text",
			description: "The kind of channel, by the vendor's name for the type of the integration.",
			examples: ["web", "twilio"],
			pattern: String.raw`[\w:*.-]{1,100}`,
			rule: "the name of a channel type"
		};
		function displayName(e) {
			return {
				type: "text",
				description: "The name of the channel in the account, by which one that was created by hand is recognised.",
				examples: ["Support line"],
				pattern: String.raw`[^\u0000-\u001f\u007f]{1,100}`,
				rule: "one line of one to 100 characters",
				...e === "v2" ? { nullable: !0 } : {}
			};
		}
		let me = {
			type: "truth",
			description: "Only refers to a channel that is created elsewhere, as where somebody has to consent. It is found by its type and displayName, its status is reported, and it is never created, changed or deleted."
		};
		let he = {
			type: "fields",
			noun: "prechatCapture",
			description: "What a user is asked before a conversation begins.",
			open: {
				type: "any",
				description: "A member that is not known here; it is sent as it is."
			},
			fields: {
				avatarUrl: { shape: { ...line("The image beside the form.") } },
				enabled: { shape: {
					type: "truth",
					description: "Shows the form."
				} },
				enableEmailLinking: { shape: {
					type: "truth",
					description: "Lets a user go on by e-mail at the address that was given."
				} },
				fields: { shape: {
					type: "items",
					description: "What is asked, in order.",
					most: 100,
					of: {
						type: "fields",
						noun: "prechat field",
						description: "One thing that is asked.",
						open: {
							type: "any",
							description: "Such as placeholder, options or minSize."
						},
						quiet: !0,
						fields: {
							type: {
								required: W,
								shape: {
									type: "choice",
									description: "What kind of answer it is.",
									of: [
										{ value: "email" },
										{ value: "text" },
										{ value: "select" }
									]
								}
							},
							name: {
								required: W,
								shape: schema_short("What the answer is called in the account.")
							},
							label: {
								required: W,
								shape: schema_short("The question.")
							}
						}
					}
				} }
			}
		};
		function line(e) {
			return {
				type: "text",
				description: e,
				pattern: pe,
				rule: "one line of text"
			};
		}
		function schema_short(e) {
			return {
				type: "text",
				description: e,
				pattern: String.raw`[^\u0000-\u001f\u007f]{1,128}`,
				rule: "one line of one to 128 characters"
			};
		}
		function shapeOf(e, { form: t, description: n, reading: r, nullable: i }) {
			let a = i ? { nullable: !0 } : {};
			let o = r === "secret" ? { secret: !0 } : {};
			let s = `\${${e.replaceAll(/([A-Z])/g, "_$1").toUpperCase()}}`;
			let c = r === "secret" ? {
				description: n,
				examples: [s]
			} : { description: n };
			switch (t) {
				case "truth": return {
					type: "truth",
					...c,
					...a
				};
				case "colour": return {
					type: "text",
					...c,
					...a,
					examples: ["65758e"],
					pattern: "#?([0-9A-Fa-f]{3}|[0-9A-Fa-f]{6})",
					rule: "a colour of three or six hexadecimal digits, in quotes, such as \"65758e\""
				};
				case "style": return {
					type: "choice",
					...c,
					of: [{ value: "button" }, { value: "tab" }]
				};
				case "tier": return {
					type: "choice",
					...c,
					of: [{ value: "enterprise" }, {
						value: "premium",
						api: "v1.1"
					}]
				};
				case "texts": return {
					type: "items",
					most: 500,
					...c,
					...a,
					of: line("An entry.")
				};
				case "form": return he;
				case "block": return {
					type: "text",
					...c,
					...a,
					...o,
					pattern: String.raw`[^\u0000]{1,50000}`,
					rule: "text of one to 50,000 characters"
				};
				case "text": {
					let t = e === "authenticationMessageSecret" ? 88 : 1;
					return {
						type: "text",
						...c,
						...a,
						...o,
						pattern: String.raw`[^\u0000-\u001f\u007f]{${t},10000}`,
						rule: t === 1 ? "one line of text" : `one line of ${t} characters or more`
					};
				}
			}
		}
		function variant(e, t, n) {
			let r = Object.entries(n.fields).map(([t, n]) => [t, {
				shape: shapeOf(t, n),
				...n.required ? { required: [e] } : {}
			}]);
			return {
				...common(e),
				noun: `${t} channel`,
				description: n.description,
				fields: {
					...common(e).fields,
					...Object.fromEntries(r),
					...(0, B.as)(e, t) ? { menu: { shape: U.l3 } } : {}
				},
				...n.oneOf.length === 0 ? {} : { someOf: n.oneOf },
				advice: {
					...common(e).advice,
					...Object.fromEntries([...n.served, ...ge].map((e) => [e, "the vendor sets this; remove the line"]))
				}
			};
		}
		let ge = [
			"id",
			"_id",
			"status",
			"error"
		];
		function common(e) {
			return {
				type: "fields",
				noun: "channel",
				main: "type",
				description: "A channel of a type that is not known here.",
				open: fe,
				aliases: {
					label: "displayName",
					title: "displayName"
				},
				unlessTrue: {
					field: "external",
					beside: [
						"type",
						"name",
						"displayName",
						"external"
					]
				},
				fields: {
					type: {
						shape: G,
						required: W
					},
					name: { shape: {
						...displayName(e),
						description: "The same as displayName, as other resources have it."
					} },
					displayName: { shape: displayName(e) },
					external: { shape: me },
					...e === "v2" ? { defaultResponder: { shape: _e } } : {}
				},
				advice: K[e]
			};
		}
		let K = {
			"v1.1": {
				defaultResponder: "v1.1 has no switchboards; remove this line, or write `api: v2`",
				menu: "menus are for channels of the types messenger and wechat; remove this line"
			},
			v2: {
				defaultResponderId: "write defaultResponder with a key of switchboard.switchboardIntegrations",
				menu: "v2 has no menus; remove this line, or write `api: v1.1`"
			}
		};
		let _e = {
			...referenceShape("Who answers first in this channel, by the key in switchboard.switchboardIntegrations; null: whoever answers first on the switchboard.", s.G),
			nullable: !0
		};
		function variants(e) {
			let t = {};
			for (let [n, r] of Object.entries(B.s8[e])) {
				let i;
				let get = () => {
					i ??= variant(e, n, r);
					return i;
				};
				Object.defineProperty(t, n, {
					enumerable: !0,
					get
				});
			}
			return t;
		}
		let ve = {
			type: "variants",
			noun: "channel",
			by: "type",
			description: "A messaging channel of the app: what the vendor calls an integration.",
			word: {
				type: "term",
				noun: "channel type",
				description: G.description,
				known: {
					"v1.1": Object.keys(B.s8["v1.1"]),
					v2: Object.keys(B.s8.v2)
				},
				foreign: B.Fm,
				discouraged: {}
			},
			advice: { custom: "an integration of the type custom is a webhook; declare it below `webhooks:`" },
			of: {
				"v1.1": variants("v1.1"),
				v2: variants("v2")
			},
			other: {
				"v1.1": common("v1.1"),
				v2: common("v2")
			}
		};
		let ye = {
			fields: { channels: { shape: {
				type: "entries",
				noun: "channel",
				exampleKey: "site",
				description: "Messaging channels of the app, each under a key of your choice. The vendor calls them integrations.",
				examples: [{ site: {
					type: "web",
					brandColor: "65758e"
				} }],
				key: s.G,
				of: ve
			} } },
			source: {
				path: "channels",
				parts: ["id"]
			},
			aliases: {
				channel: "channels",
				integrations: "channels"
			},
			check: (e, t, n) => checkChannels(e.channels, `${t}.channels`, n),
			desired: ({ channels: e, switchboard: t }, { api: n, secrets: r }) => desiredChannels(e, n, r, t)
		};
		let be = {
			byDefault: !0,
			from: "sign",
			scope: "app"
		};
		function desiredAppKey(e, t) {
			let n = !(0, h.G)(t) || t.jwt === void 0;
			return {
				...desiredKey(e, t),
				...n ? { jwt: be } : {}
			};
		}
		function desiredKey(e, t, n = "app") {
			let r = (0, h.G)(t) ? t.jwt : void 0;
			let i = (0, h.G)(t) ? t.rotate : void 0;
			return {
				key: e,
				name: nameInAccount(e, t),
				...(0, h.G)(r) ? { jwt: desiredJwt(r, n) } : {},
				...(0, h.G)(i) ? desiredRotation(i) : {}
			};
		}
		function nameInAccount(e, t) {
			let n = (0, h.G)(t) ? t.name : void 0;
			return typeof n == "string" ? n : e;
		}
		function desiredRotation({ every: e, overlap: t }) {
			if (typeof e != "number") return {};
			return { rotate: {
				every: e,
				overlap: typeof t == "number" ? t : 604800
			} };
		}
		function desiredJwt({ from: e, scope: t, userId: n, externalId: r, expiresIn: i }, a) {
			let o = {
				from: e === "api" ? "api" : "sign",
				scope: t === "appUser" || t === "user" ? t : a,
				...typeof n == "string" ? { userId: n } : {},
				...typeof r == "string" ? { externalId: r } : {}
			};
			return i === "never" || typeof i == "number" ? {
				...o,
				expiresIn: i
			} : o;
		}
		var xe = n(9709);
		let q = {
			appUser: "userId",
			user: "externalId"
		};
		function checkKeys(e, t, n, r) {
			checkNames(e, t, r);
			(0, R.zw)(e, t, n, r);
		}
		function checkNames(e, t, { places: n, findings: r }) {
			let i = new Map();
			for (let [a, o] of (0, h.M)(e)) {
				let e = (0, S.nx)(t, a);
				let s = nameInAccount(a, o);
				let c = i.get(s);
				i.set(s, c ?? e);
				let l = `${e}.name`;
				c === void 0 ? s === xe.y && r.error(n.nearest(l), l, "keys of this name are created and deleted by runs; choose another") : r.error(n.nearest(l), l, `this is the name of ${c} too; choose another`);
			}
		}
		function checkUser(e, t, { places: n, findings: r }) {
			let i = typeof e.scope == "string" ? e.scope : "app";
			let a = (0, m.e)(q, i);
			if (a !== void 0 && (0, m.e)(e, a) === void 0) {
				let e = `a token with the scope ${i} is one user's; write \`${a}: test-user\``;
				r.error(n.nearest(t), `${t}.${a}`, e);
			}
			a !== void 0 && e.from === "api" && r.error(n.nearest(`${t}.from`), `${t}.from`, "the vendor signs tokens of apps only; remove `from: api`");
			for (let o of Object.values(q)) {
				if (o === a || (0, m.e)(e, o) === void 0) continue;
				let s = `${o} has no meaning with the scope ${i}; remove it`;
				r.error(n.nearest(`${t}.${o}`), `${t}.${o}`, s);
			}
		}
		var J = n(6733);
		let Y = [
			"id",
			"secret",
			"jwt",
			"basic"
		];
		let Se = {
			fields: { keys: { shape: {
				type: "entries",
				noun: "key",
				exampleKey: "backend",
				description: "API keys of the app, each under its name.",
				key: s.G,
				of: J.zp,
				most: s.d
			} } },
			aliases: { key: "keys" },
			source: {
				path: "keys",
				parts: Y,
				unsaid: ["jwt"]
			},
			check: (e, t, n) => {
				checkKeys(e.keys, `${t}.keys`, desiredAppKey, n);
				for (let [r, i] of (0, h.M)(e.keys)) (0, h.G)(i) && (0, h.G)(i.jwt) && checkUser(i.jwt, `${t}.keys.${r}.jwt`, n);
			},
			desired: (e) => (0, h.M)(e.keys).map(([e, t]) => desiredAppKey(e, t))
		};
		let Ce = {
			source: {
				path: "webhooks.*.keys",
				parts: Y
			},
			check: (e, t, n) => {
				for (let [r, i] of (0, h.M)(e.webhooks)) checkKeys((0, h.G)(i) ? i.keys : void 0, `${t}.webhooks.${r}.keys`, desiredKey, n);
			},
			desired: (e) => (0, h.M)(e.webhooks).flatMap(([e, t]) => (0, h.M)((0, h.G)(t) ? t.keys : void 0).map(([t, n]) => desiredIntegrationKey(e, t, n)))
		};
		function desiredIntegrationKey(e, t, n) {
			let { jwt: r, ...i } = desiredKey(t, n);
			return {
				...i,
				key: `${e}.${t}`,
				webhook: e,
				...r === void 0 ? {} : { jwt: {
					...r,
					scope: "integration"
				} }
			};
		}
		var X = n(8481);
		let we = {
			fields: { menu: {
				shape: U.l3,
				api: "v1.1"
			} },
			check: (e, t, n) => {
				(0, X.w)(e.menu, `${t}.menu`, n);
				for (let [r, i] of (0, h.M)(e.channels)) (0, h.G)(i) && (0, X.w)(i.menu, `${(0, S.nx)(`${t}.channels`, r)}.menu`, n);
			},
			desired: (e) => [...desiredMenu("", e.menu), ...(0, h.M)(e.channels).flatMap(([e, t]) => (0, h.G)(t) ? desiredMenu(e, t.menu) : [])]
		};
		function desiredMenu(e, t) {
			if (t === null) return [{
				key: e,
				items: []
			}];
			if (!(0, h.G)(t) || !Array.isArray(t.items)) return [];
			let { items: n, settings: r } = t;
			let i = (0, h.G)(r) ? r.inputEnabled : void 0;
			return [{
				key: e,
				items: n,
				...typeof i == "boolean" ? { inputEnabled: i } : {}
			}];
		}
		function checkSwitchboard(e, t, n) {
			let { switchboard: r } = e;
			let i = (0, h.G)(r) ? r.switchboardIntegrations : void 0;
			let a = (0, h.M)(i).map(([e]) => e);
			let o = "switchboard.switchboardIntegrations";
			(0, h.G)(r) && checkReference(r, "defaultSwitchboardIntegration", `${t}.switchboard`, {
				keys: a,
				where: o
			}, n);
			let s = (0, h.M)(e.webhooks).map(([e]) => e);
			for (let [e, r] of (0, h.M)(i)) {
				if (!(0, h.G)(r)) continue;
				let i = (0, S.nx)(`${t}.${o}`, e);
				checkReference(r, "webhook", i, {
					keys: s,
					where: "webhooks"
				}, n);
				checkReference(r, "nextSwitchboardIntegration", i, {
					keys: a,
					where: o
				}, n);
				if (r.nextSwitchboardIntegration === e) {
					let e = `${i}.nextSwitchboardIntegration`;
					n.findings.error(n.places.nearest(e), e, "this is itself; name another one, or write null");
				}
			}
			rules_checkNames(i, `${t}.${o}`, n);
			for (let [r, i] of (0, h.M)(e.channels)) {
				if (!(0, h.G)(i)) continue;
				checkReference(i, "defaultResponder", (0, S.nx)(`${t}.channels`, r), {
					keys: a,
					where: o
				}, n);
			}
		}
		function checkReference(e, t, n, r, { places: i, findings: a }) {
			let o = (0, m.e)(e, t);
			if (typeof o != "string" || r.keys.includes(o)) return;
			let s = `${n}.${t}`;
			let c = (0, b.k)(o, r.keys);
			let l = c === void 0 ? "" : `; did you mean ${c}?`;
			a.error(i.nearest(s), s, `the app has no ${o} below ${r.where}${l}`);
		}
		function rules_checkNames(e, t, { places: n, findings: r }) {
			let i = new Map();
			for (let [a, o] of (0, h.M)(e)) {
				let e = (0, h.G)(o) && typeof o.name == "string" ? o.name : a;
				let s = (0, S.nx)(t, a);
				let c = i.get(e);
				i.set(e, c ?? s);
				c !== void 0 && r.error(n.nearest(s), s, `${c} has the same name; give one of them another`);
			}
		}
		let Te = {
			fields: { switchboard: {
				shape: switchboardShape(s.G),
				api: "v2"
			} },
			check: checkSwitchboard,
			desired: ({ switchboard: e }) => desiredSwitchboards(e)
		};
		let Ee = { desired: ({ switchboard: e }) => desiredSwitchboardIntegrations(e) };
		let De = {
			type: "fields",
			noun: "template",
			description: "A message that agents and bots send again and again.",
			examples: [{ message: {
				type: "text",
				text: "Hello! How can we help?"
			} }],
			fields: {
				name: { shape: {
					type: "text",
					description: "Its name in the account; its key here if this is absent.",
					examples: ["welcome"],
					pattern: String.raw`[^\u0000-\u001f\u007f]{1,200}`,
					rule: "one line of one to 200 characters"
				} },
				message: {
					required: ["v1.1", "v2"],
					shape: {
						type: "any",
						description: "The message, by the names of the vendor, as it is posted to a conversation: type (text, image, file, carousel or list) with text, mediaUrl, items or actions.",
						examples: [{
							type: "text",
							text: "Hello!"
						}]
					}
				}
			}
		};
		let Oe = {
			fields: { templates: {
				api: "v1.1",
				shape: {
					type: "entries",
					noun: "template",
					exampleKey: "welcome",
					description: "Message templates of the app, each under a key of your choice.",
					key: s.G,
					of: De
				}
			} },
			aliases: { template: "templates" },
			check: checkTemplates,
			desired: ({ templates: e }) => (0, h.M)(e).flatMap(([e, t]) => {
				if (!(0, h.G)(t) || !(0, h.G)(t.message)) return [];
				let { name: n, message: r } = t;
				return [{
					key: e,
					name: typeof n == "string" ? n : e,
					message: {
						role: "appMaker",
						...r
					}
				}];
			})
		};
		function checkTemplates({ templates: e }, t, { places: n, findings: r }) {
			let i = new Map();
			for (let [a, o] of (0, h.M)(e)) {
				if (!(0, h.G)(o)) continue;
				let e = (0, S.nx)(`${t}.templates`, a);
				let { message: s } = o;
				let c = typeof o.name == "string" ? o.name : a;
				s === void 0 || (0, h.G)(s) && typeof s.type == "string" || r.error(n.nearest(`${e}.message`), `${e}.message`, "a message is a map with a type; write `message: { type: text, text: Hello }`");
				let l = i.get(c);
				i.set(c, l ?? e);
				if (l === void 0) continue;
				r.error(n.nearest(`${e}.name`), e, `${l} has the same name; give one of them another`);
			}
		}
		var ke = n(4882);
		function checkTargets(e, t, { places: n, findings: r }) {
			let i = new Map();
			for (let [a, o] of (0, h.M)(e)) {
				let e = (0, h.G)(o) ? o.target : void 0;
				if (typeof e != "string") continue;
				let s = `${(0, S.nx)(t, a)}.target`;
				let c = (0, ke.LE)(e);
				let l = i.get(c);
				i.set(c, l ?? s);
				if (l === void 0) continue;
				let u = n.nearest(l);
				let d = u === void 0 ? "" : ` (${(0, S.dE)(u)})`;
				r.error(n.nearest(s), s, `this is the target of ${l}${d} too; an app calls a target once, so write one webhook with the triggers of both`);
			}
		}
		var Z = n(5185);
		let Ae = {
			"v1.1": [
				"*",
				"appUser:delete",
				"client:add",
				"client:remove",
				"conversation:read",
				"conversation:referral",
				"conversation:start",
				"link:failure",
				"link:match",
				"link:success",
				"merge:appUser",
				"message",
				"message:appMaker",
				"message:appUser",
				"message:delivery:channel",
				"message:delivery:failure",
				"message:delivery:user",
				"notification:delivery:channel",
				"notification:delivery:failure",
				"notification:delivery:user",
				"passthrough:apple:interactive",
				"payment:success",
				"postback",
				"typing:appUser"
			],
			v2: "client:add.client:remove.client:update.conversation:create.conversation:join.conversation:leave.conversation:message.conversation:message:delivery:channel.conversation:message:delivery:failure.conversation:message:delivery:user.conversation:postback.conversation:read.conversation:referral.conversation:remove.conversation:typing.passthrough:messaging.switchboard:acceptControl.switchboard:acceptControl:failure.switchboard:offerControl.switchboard:offerControl:failure.switchboard:passControl.switchboard:passControl:failure.switchboard:releaseControl.user:merge.user:remove.user:update".split(".")
		};
		let je = {
			"v1.1": {
				"client:update": ["link:match", "link:success"],
				"conversation:create": ["conversation:start"],
				"conversation:join": [],
				"conversation:leave": [],
				"conversation:message": ["message"],
				"conversation:message:delivery:channel": ["message:delivery:channel"],
				"conversation:message:delivery:failure": ["message:delivery:failure"],
				"conversation:message:delivery:user": ["message:delivery:user"],
				"conversation:postback": ["postback"],
				"conversation:remove": [],
				"conversation:typing": ["typing:appUser"],
				"passthrough:messaging": ["passthrough:apple:interactive"],
				"switchboard:acceptControl": [],
				"switchboard:acceptControl:failure": [],
				"switchboard:offerControl": [],
				"switchboard:offerControl:failure": [],
				"switchboard:passControl": [],
				"switchboard:passControl:failure": [],
				"switchboard:releaseControl": [],
				"user:merge": ["merge:appUser"],
				"user:remove": ["appUser:delete"],
				"user:update": []
			},
			v2: {
				"*": [],
				"appUser:delete": ["user:remove"],
				"conversation:start": ["conversation:create"],
				"link:failure": ["client:remove"],
				"link:match": ["client:update"],
				"link:success": ["client:update"],
				"merge:appUser": ["user:merge"],
				message: ["conversation:message"],
				"message:appMaker": ["conversation:message"],
				"message:appUser": ["conversation:message"],
				"message:delivery:channel": ["conversation:message:delivery:channel"],
				"message:delivery:failure": ["conversation:message:delivery:failure"],
				"message:delivery:user": ["conversation:message:delivery:user"],
				"notification:delivery:channel": [],
				"notification:delivery:failure": [],
				"notification:delivery:user": [],
				"passthrough:apple:interactive": ["passthrough:messaging"],
				"payment:success": [],
				postback: ["conversation:postback"],
				"typing:appUser": ["conversation:typing"]
			}
		};
		let Me = ["v1.1", "v2"];
		let truth = (e) => ({
			type: "truth",
			description: e
		});
		let Ne = {
			type: "fields",
			noun: "webhook",
			main: "target",
			description: "A URL that the vendor calls when something happens in the app.",
			fields: {
				target: {
					required: Me,
					shape: {
						type: "text",
						description: "The URL to call. It must answer HEAD when the webhook is created. https only, but for http on the local machine.",
						examples: ["https://chat.acme.example/smooch"],
						pattern: Z.xU,
						rule: "a URL such as https://chat.acme.example/smooch",
						judge: Z.dM,
						doubt: Z.K_
					}
				},
				name: {
					api: "v2",
					shape: {
						...J.Vh,
						description: "The name of the webhook’s integration in the account. Default, for a new one: its key here.",
						examples: ["Acme backend"]
					}
				},
				triggers: {
					required: ["v2"],
					shape: {
						type: "set",
						filled: ["v2"],
						most: 100,
						description: "What the webhook is called for. The order does not count. v1.1 takes [message] when this is absent.",
						of: {
							type: "term",
							noun: "trigger",
							refusesSlips: !0,
							description: "Something that can happen in an app.",
							known: Ae,
							foreign: je,
							discouraged: { "*": "the vendor does not say which triggers \"*\" stands for; list those that you need" }
						}
					}
				},
				includeClient: {
					shape: truth("Sends information about the client (channel, device) with each event."),
					api: "v1.1",
					counterpart: "includeFullSource"
				},
				includeFullAppUser: {
					shape: truth("Sends the whole user with each event."),
					api: "v1.1",
					counterpart: "includeFullUser"
				},
				includeFullSource: {
					shape: truth("Sends the whole source (channel, device) with each event."),
					api: "v2",
					counterpart: "includeClient"
				},
				includeFullUser: {
					shape: truth("Sends the whole user with each event."),
					api: "v2",
					counterpart: "includeFullAppUser"
				},
				keys: {
					api: "v2",
					shape: {
						type: "entries",
						noun: "integration key",
						exampleKey: "bot",
						description: "API keys of the integration that the webhook lives in, each under its name.",
						key: s.G,
						of: J.J8,
						most: s.d
					}
				}
			},
			aliases: {
				key: "keys",
				trigger: "triggers",
				events: "triggers",
				event: "triggers",
				on: "triggers",
				displayName: "name",
				url: "target",
				uri: "target"
			},
			advice: { secret: "the vendor creates the secret of a webhook; remove this line and take it from the output `credentials`" }
		};
		let Pe = {
			fields: { webhooks: { shape: {
				type: "entries",
				noun: "webhook",
				exampleKey: "inbox",
				description: "Webhooks of the app, each under a key of your choice.",
				key: s.G,
				of: Ne,
				most: s.d
			} } },
			aliases: { webhook: "webhooks" },
			source: {
				path: "webhooks",
				parts: ["id", "secret"]
			},
			check: (e, t, n) => checkTargets(e.webhooks, `${t}.webhooks`, n),
			desired: (e) => (0, h.M)(e.webhooks).flatMap(([e, t]) => desiredWebhook(e, t))
		};
		function desiredWebhook(e, t) {
			if (!(0, h.G)(t)) return [];
			let { name: n, target: r, triggers: i, ...a } = t;
			if (typeof r != "string") return [];
			let o = Object.entries(a).filter((e) => typeof e[1] == "boolean");
			return [{
				key: e,
				...typeof n == "string" ? { name: n } : {},
				target: r,
				...Array.isArray(i) ? { triggers: i.filter((e) => typeof e == "string") } : {},
				flags: Object.fromEntries(o)
			}];
		}
		let Fe = {
			key: Se,
			channel: ye,
			webhook: Pe,
			menu: we,
			template: Oe,
			integrationKey: Ce,
			switchboard: Te,
			switchboardIntegration: Ee
		};
		function desiredServiceAccount(e, t) {
			if (!(0, h.G)(t)) return;
			let { name: n, id: r, protect: i, keys: a, apps: o } = t;
			if (typeof n != "string") return;
			return {
				key: e,
				name: n,
				...typeof r == "string" ? { id: r } : {},
				protect: i === !0,
				keys: (0, h.M)(a).map(([e, t]) => desiredKey(e, t, "account")),
				apps: Array.isArray(o) ? o.filter((e) => typeof e == "string") : []
			};
		}
		function checkServiceAccounts(e, t, n) {
			let { places: r, findings: i } = n;
			let a = new Map();
			for (let [o, s] of e) {
				if (!(0, h.G)(s)) continue;
				checkInstance(s, o, n);
				checkKeys(s.keys, `${o}.keys`, desiredKey, n);
				for (let e of ["id", "name"]) {
					let t = s[e];
					if (typeof t != "string") continue;
					let n = a.get(`${e} ${t}`);
					a.set(`${e} ${t}`, n ?? o);
					if (n === void 0) continue;
					let c = `${o}.${e}`;
					let l = e === "id" ? `this is the id of ${n} too; a service account belongs to one entry only` : `${n} has the same name; names of service accounts are unique in an account, so choose another`;
					i.error(r.nearest(c), c, l);
				}
				let { apps: e } = s;
				for (let n of Array.isArray(e) ? e : []) {
					if (typeof n != "string" || t.includes(n)) continue;
					let e = (0, b.k)(n, t);
					let a = `${o}.apps`;
					let s = e === void 0 ? "" : `; did you mean ${e}?`;
					i.error(r.nearest(a), a, `one of these is the key of no app of this manifest${s}`);
				}
			}
		}
		let Q = ["v1.1"];
		function serviceAccountShape(e) {
			let t = {
				type: "fields",
				noun: "account jwt",
				main: "expiresIn",
				explicit: !0,
				description: "Signs a token with this key and hands it out. It can do what the service account can.",
				examples: [{ expiresIn: "1h" }],
				fields: {
					from: { shape: {
						type: "choice",
						description: "Who signs the token. Default: sign, this run.",
						of: [{
							value: "sign",
							description: "this run signs it"
						}, {
							value: "api",
							description: "the vendor signs it; such a token never expires"
						}]
					} },
					scope: { shape: {
						type: "choice",
						description: "Whose token it is: always the account’s, as far as the service account sees it.",
						of: [{ value: "account" }]
					} },
					expiresIn: { shape: J.XT }
				},
				aliases: J.Vg,
				advice: {
					userId: "only the key of an app signs for one of its users; remove this line",
					externalId: "only the key of an app signs for one of its users; remove this line"
				},
				conflicts: J.pV
			};
			return {
				type: "fields",
				noun: "service account",
				main: "name",
				description: "A service account: an API user of the account that sees the apps linked to it alone. Its address is serviceAccounts.<key>.",
				fields: {
					name: {
						required: Q,
						shape: {
							...e,
							description: "The name of the service account, unique in the account. Without `id`, the one of this name is adopted, whoever created it, or one is created.",
							examples: ["acme-reseller-7"]
						}
					},
					id: { shape: {
						type: "text",
						description: "Binds to exactly this service account, instead of looking for one by its name. Needed to rename it.",
						examples: ["6650c6aa000000000000000b"],
						pattern: "[0-9a-f]{24}",
						rule: "the id of a service account: 24 digits and lower-case letters a to f"
					} },
					protect: { shape: {
						type: "truth",
						description: "Never delete this service account: destroying it is an error. No service account is ever pruned."
					} },
					apps: { shape: {
						type: "set",
						filled: Q,
						most: 1e3,
						description: "Keys of apps of this manifest that it must be able to see. No API links an app to a service account: a run looks, and says which link is missing; people make it on the dashboard.",
						examples: [["support"]],
						of: {
							type: "text",
							description: "The key of an app of this manifest.",
							examples: ["support"],
							pattern: s.G.pattern,
							rule: `the key of an app: ${s.G.rule}`
						}
					} },
					keys: { shape: {
						type: "entries",
						noun: "key",
						exampleKey: "ci",
						description: "API keys of the service account, each under its name.",
						key: s.G,
						most: s.d,
						within: "a service account",
						of: {
							type: "fields",
							noun: "service account key",
							description: "An API key of the service account. Its name in the account is its key here, unless `name` says another; of several the newest counts.",
							fields: {
								name: { shape: J.Vh },
								jwt: { shape: t },
								rotate: { shape: J.sX }
							},
							aliases: J.li,
							advice: J.pe
						}
					} }
				},
				aliases: {
					key: "keys",
					app: "apps",
					displayName: "name",
					title: "name",
					_id: "id",
					protected: "protect"
				},
				advice: {
					settings: "a service account has no settings; remove this line",
					metadata: "a service account has no metadata; remove this line",
					webhooks: "a service account has no webhooks; write them below an app",
					channels: "a service account has no channels; write them below an app"
				}
			};
		}
		let $ = serviceAccountShape(z.JB);
		let Ie = {
			shape: $,
			field: {
				api: "v1.1",
				shape: {
					type: "entries",
					noun: "service account",
					exampleKey: "reseller",
					explicit: !0,
					description: "Service accounts, each under a key of your choice: API users of the account that see the apps linked to them alone. They need an account key (act_…). They have no marks: each is found by its id or name, and none is ever pruned.",
					key: s.G,
					of: $
				}
			},
			aliases: {
				serviceAccount: "serviceAccounts",
				serviceaccounts: "serviceAccounts",
				"service-accounts": "serviceAccounts"
			},
			source: {
				section: "serviceAccounts",
				parts: ["id"],
				inside: [{
					path: "keys",
					parts: Y
				}]
			},
			checkAll: checkServiceAccounts,
			desired: desiredServiceAccount
		};
		let Le = languageOf(ue, new Map(Object.entries(Fe)), Ie);
		function language_loadManifest(e) {
			return loadManifest(e, Le);
		}
		var Re = n(3172);
		async function manifestFor(e, t) {
			try {
				return await loadFor(e, t);
			} catch (n) {
				if (!(n instanceof r.Sh) || !worksWithoutManifest(e)) throw n;
				let { owner: i, api: a = e.api } = n.said;
				(e.mode !== "export" || e.owner === void 0) && t.log.notice(`No usable manifest was found. The owner is ${i ?? "unknown"} (from the input \`owner\`, else the manifest, else the repository).`);
				return {
					api: a,
					owner: i,
					previousOwners: [],
					apps: [],
					serviceAccounts: [],
					publish: [],
					warnings: [],
					place: () => void 0
				};
			}
		}
		function loadFor(e, t, n) {
			let { manifest: r, variables: s, secretVariables: c, instance: l, owner: u } = e;
			let { workspace: d, environment: f, keeper: p, spareMemory: m } = t;
			let h = ownCredentials(e);
			let onSecret = (e) => p.learn(e);
			return language_loadManifest({
				patterns: r,
				files: n,
				workspace: d,
				variables: s,
				secretVariables: c,
				environment: f,
				isOwnCredential: (e) => h.has(e),
				isUnreviewed: (0, i.j)(t).unmerged !== void 0,
				lacksSecrets: !(0, o.Lk)(e) && (0, Re.Ab)(e, t),
				instance: l,
				owner: u,
				jwtExpiresIn: (0, a.bO)(e.mode, "jwt-expires-in") ? e.jwtExpiresIn : void 0,
				onSecret,
				onLarge: m
			});
		}
		function ownCredentials({ credentials: e, appKeys: t, githubToken: n, publishToken: r }) {
			let i = [
				e?.kind === "jwt" ? e.jwt : e?.secret,
				...[...t.values()].map(({ secret: e }) => e),
				n,
				r
			];
			return new Set(i.flatMap((e) => e?.reveal() ?? []));
		}
		function worksWithoutManifest({ mode: e, instance: t }) {
			return e === "sweep" || e === "export" || e === "destroy" && t !== void 0;
		}
	}),
	2794: ((e, t, n) => {
		n.d(t, { I: () => refuseWarnings });
		var r = n(9473);
		var i = n(991);
		function refuseWarnings({ strict: e }, { warnings: t, plan: n, account: a }) {
			if (!e) return;
			let o = [...t.filter(({ code: e }) => e !== "drift-warning"), ...n?.warnings ?? []];
			let s = new Set(o.map(({ address: e, message: t }) => e ? `${e}: ${t}` : t));
			let [c] = s;
			if (c === void 0) return;
			let l = a?.wrote() === !0 ? "" : "; nothing was changed";
			throw new r.uv("warned", `\`strict\` is on, and there ${s.size === 1 ? "is" : "are"} ${(0, i.hS)(s.size, "warning")}${l}. First: ${c}`, { remedy: "Correct what the warnings name, or set `strict: false`." });
		}
	}),
	8741: ((e, t, n) => {
		n.d(t, { p: () => logValid });
		var r = n(9087);
		var i = n(991);
		function logValid({ apps: e, serviceAccounts: t, api: n }, a) {
			let o = new Map([["app", e.length]]);
			let add = (e, t) => void o.set(e, (o.get(e) ?? 0) + t);
			for (let { children: t } of e) for (let [e, n] of t) add((0, r.u)(e), n.length);
			add("service account", t.length);
			for (let { keys: e } of t) add("key of service accounts", e.length);
			let s = [...o].filter(([, e]) => e > 0).map(([e, t]) => (0, i.hS)(t, e));
			let c = s.join(", ") || "nothing";
			a.info(`The manifest is valid: ${s.length === 0 ? "nothing is declared" : c} (api ${n}).`);
			return `It declares ${c} (api ${n}).`;
		}
	}),
	3172: ((e, t, n) => {
		n.d(t, {
			Ab: () => mayLackSecrets,
			JP: () => skipWithoutSecrets,
			gT: () => noCredentials
		});
		var r = n(9473);
		var i = n(6830);
		var a = n(8741);
		function mayLackSecrets({ mode: e }, t) {
			let { withholdsSecrets: n, pullRequest: r, startedByDependabot: a } = (0, i.j)(t);
			let o = ![
				"destroy",
				"sweep",
				"export"
			].includes(e);
			if (!n) return o && a && isDependabotBranch(t);
			let { fromFork: s = !1, byDependabot: c = !1 } = r ?? {};
			return s || c || a || o;
		}
		function isDependabotBranch({ environment: e }) {
			return e.GITHUB_REF?.startsWith("refs/heads/dependabot/") === !0;
		}
		function skipWithoutSecrets(e, { host: t, found: n }) {
			let { log: r } = t;
			let { withholdsSecrets: o } = (0, i.j)(t);
			let s = o ? `This pull request gets no secrets (${whyWithheld(t)}). Only the manifest was checked.` : "Dependabot pushed this, and its runs see only Dependabot's own secrets. Only the manifest was checked.";
			n.skipped = `no credentials on ${o ? "a pull request" : "a push by Dependabot"}: the manifest was only validated`;
			r.notice(s);
			n.title = "skipped: no secrets; the manifest is valid";
			n.note = `${s} ${(0, a.p)(e, r)}`;
		}
		function whyWithheld(e) {
			let { pullRequest: t, startedByDependabot: n } = (0, i.j)(e);
			if (t?.byDependabot === !0 || n) return "it is from Dependabot, whose runs see only Dependabot's own secrets";
			if (t?.fromFork === !0) return "it comes from a fork";
			return "it comes from a fork or from Dependabot, or the secret does not exist";
		}
		function noCredentials({ lacksKeySecret: e }, t) {
			let n = e ? "The input `key-id` is given, but `key-secret` is empty." : "No credentials are given: `key-id` and `key-secret`, `jwt` and `app-keys` are empty.";
			if ((0, i.j)(t).startedByDependabot) return new r.uv("credentials-missing", `${n} Dependabot started this run, and its runs see only Dependabot's own secrets.`, { remedy: "Add the credentials to the repository's Dependabot secrets, or let somebody else start the workflow again." });
			let a = "check that the secret exists and that this workflow may read it";
			let o = e ? `Pass \`key-secret: \${{ secrets.NAME }}\`. If it is passed, ${a}. Otherwise it is empty.` : `Pass an account key, as in \`key-id: \${{ secrets.SMOOCH_KEY_ID }}\`, or with Zendesk Suite the keys of apps as \`app-keys\`. If it is passed, ${a}. Otherwise it is empty.`;
			return new r.uv("credentials-missing", n, { remedy: o });
		}
	}),
	838: ((t, n, r) => {
		r.d(n, {
			V4: () => getInput,
			Pq: () => setSecret
		});
		let i = e(import.meta.url)("os");
		function utils_toCommandValue(e) {
			if (e == null) return "";
			else if (typeof e == "string" || e instanceof String) return e;
			return JSON.stringify(e);
		}
		function command_issueCommand(e, t, n) {
			let r = new Command(e, t, n);
			process.stdout.write(r.toString() + i.EOL);
		}
		class Command {
			constructor(e, t, n) {
				e ||= "missing.command";
				this.command = e;
				this.properties = t;
				this.message = n;
			}
			toString() {
				let e = "::" + this.command;
				if (this.properties && Object.keys(this.properties).length > 0) {
					e += " ";
					let t = !0;
					for (let n in this.properties) if (this.properties.hasOwnProperty(n)) {
						let r = this.properties[n];
						if (r) {
							t ? t = !1 : e += ",";
							e += `${n}=${escapeProperty(r)}`;
						}
					}
				}
				e += `::${escapeData(this.message)}`;
				return e;
			}
		}
		function escapeData(e) {
			return utils_toCommandValue(e).replace(/%/g, "%25").replace(/\r/g, "%0D").replace(/\n/g, "%0A");
		}
		function escapeProperty(e) {
			return utils_toCommandValue(e).replace(/%/g, "%25").replace(/\r/g, "%0D").replace(/\n/g, "%0A").replace(/:/g, "%3A").replace(/,/g, "%2C");
		}
		e(import.meta.url)("path");
		var a;
		(function(e) {
			e[e.Success = 0] = "Success";
			e[e.Failure = 1] = "Failure";
		})(a ||= {});
		function setSecret(e) {
			command_issueCommand("add-mask", {}, e);
		}
		function getInput(e, t) {
			let n = process.env[`INPUT_${e.replace(/ /g, "_").toUpperCase()}`] || "";
			if (t && t.required && !n) throw Error(`Input required and not supplied: ${e}`);
			if (t && t.trimWhitespace === !1) return n;
			return n.trim();
		}
	}),
	8917: ((e, t, n) => {
		n.d(t, { m: () => provision });
		var r = n(2917);
		var i = n(8398);
		var a = n(2794);
		var o = n(9473);
		var s = n(6830);
		async function refuseForeignCode(e, t, n) {
			if (e.mode === "validate" || !(0, r.Lk)(e)) return;
			let { name: i, pullRequest: a, unmerged: d } = (0, s.j)(t);
			if (a === void 0 || d !== "pull request" || u.has(i ?? "")) return;
			if (!t.environment.GITHUB_EVENT_PATH) return;
			if (a.fromFork === void 0 && appliesToProduction(e)) return;
			let { fromFork: f = await askedOf(a, e, t) } = a;
			if (f === !1) return;
			n.foreign = !0;
			let p = f === !0 ? "is a fork" : `cannot be told ${f}`;
			let m = l.get(i);
			throw new o.uv("code-untrusted", `This is a run for ${i} with credentials, and the repository that the pull request comes from ${p}.`, { remedy: [c, ...m === void 0 ? [] : [`Or let the job run only if \`${m}\`.`]].join(" ") });
		}
		let c = "Use `on: pull_request`: a fork gets no secrets there, and its manifest is only validated.";
		let l = new Map([["pull_request_target", "github.event.pull_request.head.repo.full_name == github.repository"], ["workflow_run", "github.event.workflow_run.head_repository.full_name == github.repository"]]);
		let u = new Set([
			"pull_request",
			"pull_request_review",
			"pull_request_review_comment"
		]);
		async function askedOf({ number: e }, { githubToken: t }, r) {
			let { environment: i } = r;
			let a = i.GITHUB_REPOSITORY;
			let { githubApiUrl: s } = await n.e(198).then(n.bind(n, 7198));
			let c = s(i);
			let l = "from its event payload";
			if (e === void 0 || !a) return l;
			if (t === void 0 || c === void 0) return `${l}, and no \`github-token\` is given to ask GitHub`;
			try {
				let { isFromFork: i } = await n.e(554).then(n.bind(n, 9554));
				return await i(a, e, {
					token: t,
					apiUrl: c,
					host: r
				});
			} catch (e) {
				return `${l}, and GitHub did not say either (${(0, o.bD)(e).split("\n", 1)[0] ?? ""}): the job needs \`permissions: { pull-requests: read }\``;
			}
		}
		function refuseUnmerged(e, t) {
			if (!(0, r.Lk)(e) || !appliesToProduction(e)) return;
			let { name: n, unmerged: i } = (0, s.j)(t);
			if (i === void 0) return;
			let a = i === "pull request" ? "a pull request" : "a merge queue";
			throw new o.uv("code-untrusted", `This is a run for ${a} (${n ?? "event unknown"}), and \`mode: apply\` would change the account from code that is not merged.`, { remedy: "Use `mode: plan` there and apply on a push to the main branch, or set `allow-unmerged: true`." });
		}
		function appliesToProduction({ mode: e, instance: t, allowUnmerged: n }) {
			return e === "apply" && t === void 0 && !n;
		}
		var d = n(8741);
		var f = n(3172);
		var p = n(2842);
		var m = n(7799);
		var h = n(7261);
		var g = n(1115);
		var _ = n(7526);
		var v = n(6314);
		var y = n(5550);
		var b = n(991);
		function resultLines(e, t) {
			let n = (0, v.M)(t.colour);
			let r = [
				...doneLines(e, n),
				...failureLines(e.results, n),
				...unstartedLines(e, n)
			];
			r.push(n("dim", `Took ${(0, b.Cp)(e.seconds)} and ${(0, b.hS)(e.requests, "request")}.`));
			e.planFile !== void 0 && r.push(n("dim", `Plan file: ${(0, y.tJ)(e.planFile, 500)}`));
			return r;
		}
		function doneLines({ results: e }, t) {
			if (e.length === 0) return [];
			let n = (0, b.Jq)(e);
			if (n === "") return [t("bold", "Applied nothing.")];
			return [t("bold", (0, b.N4)(e).done === e.length ? t("green", `Applied: ${n}.`) : `Applied in part: ${n}.`)];
		}
		function failureLines(e, t) {
			let n = (0, b.N4)(e).failed;
			if (n === 0) return [];
			return [t("red", `Failed: ${(0, b.oh)(n)} of ${(0, b.hS)(e.length, "change")}.`), ...(0, _.c)(e).filter(({ failures: e }) => e.length > 1).flatMap(({ error: e, remedy: n, failures: r }) => [
				`  ${t("red", "×")} ${(0, y.tJ)(e, 500)} (${(0, b.oh)(r.length)} times)`,
				...r.slice(0, 10).map(({ action: e, address: t }) => `      ${g.k[e].verb} ${(0, y.tJ)(t)}`),
				...r.length > 10 ? [`      and ${(0, b.oh)(r.length - 10)} more`] : [],
				...n === void 0 ? [] : [`    What to do: ${(0, y.tJ)(n, 500)}`]
			])];
		}
		function unstartedLines({ results: e, interrupted: t }, n) {
			if (e.length === 0) return [];
			let { done: r, failed: i, "not-started": a } = (0, b.N4)(e);
			if (t) {
				let e = i === 0 ? "" : `, failed ${(0, b.oh)(i)}`;
				return [n("yellow", `Interrupted: ${`done ${(0, b.oh)(r)}${e}, not started ${(0, b.oh)(a)}`}. Run again to continue.`)];
			}
			if (a === 0) return [];
			return [n("yellow", `Not started: ${(0, b.oh)(a)}, because they depend on what failed. Fix that, then run again.`)];
		}
		function outcomeOf({ options: e, host: t, found: n, manifest: r, started: i }) {
			let { stop: a, keeper: o, now: s } = t;
			let { account: c, ...l } = n;
			let u = l.errors.map((e) => (0, p.gV)(e, r?.concealment));
			let d = (0, m.p)({
				...l,
				errors: u
			}, (e) => o.redact(e));
			let { results: f = [], errors: g } = d;
			let _ = c?.wrote() ?? !1;
			let v = {
				errors: g,
				results: f,
				stopped: a.reason,
				timeout: e.timeout,
				changed: _
			};
			let place = (e) => r?.place(e);
			let y = (0, h.xm)(v, place);
			return {
				...d,
				results: f,
				warnings: [...d.warnings, ...plannedWarnings(d, place)],
				mode: e.mode,
				faults: y,
				failed: y.length > 0,
				error: g[0],
				drifted: d.drift !== void 0,
				interrupted: a.reason !== void 0,
				changed: _,
				requests: c?.sent() ?? 0,
				seconds: (s() - i) / 1e3
			};
		}
		function plannedWarnings({ plan: e, warnings: t }, n) {
			let r = new Set(t.map(({ address: e, message: t }) => `${e} ${t}`));
			return (e?.warnings ?? []).filter(({ address: e, message: t }) => !r.has(`${e} ${t}`)).map(({ address: e, message: t }) => ({
				code: "account-warning",
				message: t,
				address: e,
				place: n(e)
			}));
		}
		function logOutcome(e, { options: t, host: n, found: r }) {
			let { log: i } = n;
			let { faults: a, results: o = [], errors: s } = e;
			try {
				(0, h.C2)(i, [...a, ...r.drift === void 0 ? [] : [r.drift]]);
				if (t.mode !== "validate" && r.account !== void 0) for (let t of resultLines({
					...e,
					results: o
				}, i)) i.info(t);
				return e;
			} catch (t) {
				let n = (0, h.RP)(t);
				(0, h.C2)(i, n);
				return {
					...e,
					failed: !0,
					faults: [...a, ...n],
					errors: [...s, t]
				};
			}
		}
		var x = n(9331);
		async function provision(e, t) {
			let n = {
				errors: [],
				warnings: []
			};
			let r = (0, x.n)(t.log, (e) => t.keeper.redact(e));
			let o = {
				...t,
				log: keepingWarnings(r, n.warnings)
			};
			let s = {
				options: e,
				host: o,
				found: n
			};
			let c = o.now();
			let l = startDeadline(s);
			o.stop.onLongPause = (e, n) => {
				o.log.aside(`Waiting up to ${(0, b.Cp)(e / 1e3)}: ${(0, y.tJ)(t.keeper.redact(n))}.`);
			};
			let u;
			for (let t of e.warnings) o.log.warn(t, void 0, { code: "input-warning" });
			try {
				await refuseForeignCode(e, o, n);
				refuseUnmerged(e, o);
				u = await (0, i.h)(e, o);
				for (let { address: e, message: t, place: n } of u.warnings) o.log.warn(`${e}: ${t}`, n, {
					code: "manifest-warning",
					address: e
				});
				(0, a.I)(e, n);
				await carryOut(u, s);
				n.errors.length === 0 && (0, a.I)(e, n);
			} catch (e) {
				n.errors.push(e);
			}
			clearTimeout(l);
			n.account?.close();
			let d = {
				...s,
				manifest: u,
				started: c
			};
			return logOutcome(outcomeOf(d), d);
		}
		function keepingWarnings(e, t) {
			return {
				...e,
				warn(n, r, i = { code: "run-warning" }) {
					t.push({
						...i,
						message: (0, y.L1)(n, i.address),
						place: r
					});
					e.warn(n, r, i);
				}
			};
		}
		function startDeadline({ options: e, host: t }) {
			return setTimeout(() => {
				t.log.warn(`Timed out after ${(0, b.Cp)(e.timeout)}. Finishing requests in flight; no new changes will start.`);
				t.stop.request("timeout");
			}, e.timeout * 1e3).unref();
		}
		async function carryOut(e, t) {
			let { options: a, host: o, found: s } = t;
			if (a.mode === "validate") s.note = (0, d.p)(e, o.log);
			else if ((0, r.Lk)(a)) {
				let { runOnAccount: r } = await Promise.all([n.e(223), n.e(608)]).then(n.bind(n, 608));
				let manifestOf = (e) => (0, i.k)({
					...a,
					instance: e
				}, o).catch(() => void 0);
				await r({
					...t,
					manifest: e,
					manifestOf
				});
			} else if ((0, f.Ab)(a, o)) (0, f.JP)(e, t);
			else throw (0, f.gT)(a, o);
		}
	}),
	4814: ((e, t, n) => {
		n.d(t, { Y: () => outputsOf });
		var r = n(2852);
		var i = n(2370);
		let a = new Map();
		function outputsOf(e) {
			let t = new Map();
			let set = (e, n) => {
				n !== void 0 && t.set(e, n);
			};
			let { plan: n, credentials: i = a, serviceAccounts: o = a } = e;
			set("skipped", e.skipped ?? "");
			set("changed", String(e.changed));
			if (n !== void 0) {
				let e = n.warnings.some(({ status: e }) => e !== void 0);
				set("drift", String(e || n.changes.some(r._)));
				set("digest", n.digest);
				set("creates", String(n.summary.create));
				set("updates", String(n.summary.update));
				set("deletes", String(n.summary.delete));
			}
			set("plan", e.planFile);
			set("result", e.resultFile);
			set("exported", e.exported);
			set("accepted", e.accepted && String(e.accepted.length));
			if (i.size + o.size === 0) return t;
			set("app-ids", JSON.stringify(mapped(i, ({ id: e }) => e)));
			set("jwts", JSON.stringify(Object.fromEntries([...tokens(i), ...tokens(o, "serviceAccounts.")])));
			set("credentials", JSON.stringify({
				...mapped(i, plainCredentials),
				...o.size === 0 ? {} : { serviceAccounts: mapped(o, plainCredentials) }
			}));
			for (let [e, t] of single(i)) set(e, t);
			return t;
		}
		function* single(e) {
			let t = onlyOne([...e.values()]);
			if (t === void 0) return;
			yield ["app-id", t.id];
			yield ["app-token", t.token];
			let n = [...t.resources.values()];
			for (let e of n) {
				let { outputs: t } = e.from;
				if (t === void 0 || n.filter(({ from: t }) => t === e.from).length > 1) continue;
				let { id: r, secret: i, jwt: a } = t;
				r !== void 0 && (yield [r, e.id]);
				i !== void 0 && (yield [i, e.secret?.reveal()]);
				a !== void 0 && (yield [a, e.jwt?.reveal()]);
			}
		}
		function* tokens(e, t = "") {
			for (let [n, { resources: r }] of e) for (let [e, { jwt: i }] of r) i !== void 0 && (yield [[t + n, ...keysIn(e)].join("."), i.reveal()]);
		}
		function keysIn(e) {
			let t = e.split(".");
			return t.length === 1 ? t : t.filter((e, t) => t % 2 == 1);
		}
		function plainCredentials(e) {
			return credentialsTree(e, (e) => e.reveal());
		}
		function credentialsTree({ id: e, token: t, resources: n, sections: r }, a) {
			let o = {
				id: e,
				token: t,
				...Object.fromEntries(r.map((e) => [e, {}]))
			};
			for (let [e, t] of n) {
				let n = e.split(".");
				let r = n.pop() ?? "";
				let s = o;
				for (let e of n) s = within(s, e);
				(0, i.P)(s, r, {
					...resourceTree(t, a),
					...(0, i.e)(s, r)
				});
			}
			return o;
		}
		function within(e, t) {
			let n = (0, i.e)(e, t);
			let r = n ?? {};
			n === void 0 && (0, i.P)(e, t, r);
			return r;
		}
		function resourceTree({ id: e, secret: t, jwt: n, expires: r }, i) {
			return {
				id: e,
				secret: t && i(t),
				jwt: n && i(n),
				expires: r
			};
		}
		function mapped(e, t) {
			return Object.fromEntries([...e].map(([e, n]) => [e, t(n)]));
		}
		function onlyOne(e) {
			return e.length === 1 ? e[0] : void 0;
		}
	}),
	5267: ((e, t, n) => {
		n.d(t, { K: () => writeOutputs });
		var r = n(9473);
		var i = n(2795);
		function writeOutputs(e, t, n) {
			let a = t.GITHUB_OUTPUT;
			if (!a) {
				n.warn("GITHUB_OUTPUT is not set, so no outputs are written: this does not run in a job.");
				return;
			}
			try {
				(0, i.j)(a, e);
			} catch (e) {
				throw new r.uv("file-unusable", `The outputs could not be written to GITHUB_OUTPUT: ${(0, r.bD)(e)}`, {
					remedy: "Everything else has been done. Check the disk and the temporary folder of the runner, then run again; `mode: credentials` hands out what the account holds.",
					cause: e
				});
			}
		}
	}),
	2852: ((e, t, n) => {
		n.d(t, { _: () => isDrift });
		function isDrift({ action: e, overdue: t }) {
			if (e === "renew") return !1;
			return e === "rotate" || e === "retire" ? t === !0 : !0;
		}
	}),
	2842: ((e, t, n) => {
		n.d(t, {
			F0: () => shownProblem,
			c_: () => shownChange,
			gV: () => shownError,
			kh: () => shownLabel,
			zM: () => shownResult
		});
		var r = n(9473);
		var i = n(4375);
		function shownChange(e) {
			if (e === void 0 || e.isEmpty) return (e) => e;
			let t = shownLabel(e);
			return (n) => ({
				...t(n),
				...n.contents && { contents: n.contents.map(t) },
				fields: n.fields.map((t) => shownField(t, e)),
				why: e.shown(n.why)
			});
		}
		function shownLabel(e) {
			if (e === void 0 || e.isEmpty) return (e) => e;
			return (t) => t.label === void 0 ? t : {
				...t,
				label: e.shownAlone(t.label)
			};
		}
		function shownProblem(e) {
			if (e === void 0 || e.isEmpty) return (e) => e;
			return (t) => ({
				...t,
				message: e.shown(t.message)
			});
		}
		function shownResult(e) {
			if (e === void 0 || e.isEmpty) return (e) => e;
			return (t) => t.error === void 0 ? t : {
				...t,
				error: e.shown(t.error)
			};
		}
		function shownError(e, t) {
			if (t === void 0 || t.isEmpty) return e;
			if (e instanceof r.Me) return new r.Me(e.problems.map(shownProblem(t)));
			e instanceof Error && (e.message = t.shown(e.message));
			return e;
		}
		function shownField(e, t) {
			let { before: n, after: r } = e;
			let alone = (e) => t.shownAlone(e);
			if (r === void 0) return n === void 0 ? e : {
				...e,
				before: mapped(n, alone)
			};
			let i = new Map();
			let a = new Set();
			let o = mapped(r, (e) => {
				let n = t.shown(e);
				n === e ? a.add(e) : i.set(e, n);
				return n;
			});
			if (n === void 0) return {
				...e,
				after: o
			};
			if (i.size === 0) return {
				...e,
				before: mapped(n, alone),
				after: o
			};
			return {
				...e,
				before: mapped(n, (e) => besideSecrets(e, {
					secrets: i,
					plain: a
				}, t)),
				after: o
			};
		}
		function besideSecrets(e, { secrets: t, plain: n }, r) {
			if (n.has(e)) return e;
			for (let n of t.values()) {
				let t = r.shownLike(e, n);
				if (t !== i.R) return t;
			}
			return i.R;
		}
		function mapped(e, t) {
			if (typeof e == "string") return t(e);
			if (typeof e == "number") {
				let n = String(e);
				let r = t(n);
				return r === n ? e : r;
			}
			if (typeof e != "object" || !e) return e;
			if (isList(e)) return e.map((e) => mapped(e, t));
			return Object.fromEntries(Object.entries(e).map(([e, n]) => [e, mapped(n, t)]));
		}
		function isList(e) {
			return Array.isArray(e);
		}
	}),
	5003: ((e, t, n) => {
		n.d(t, { t: () => causeLines });
		var r = n(9473);
		function causeLines(e) {
			let t = [];
			let n = e;
			for (; n instanceof Error && n.cause !== void 0 && t.length < 10;) {
				n = n.cause;
				let e = n instanceof Error && "code" in n ? ` ${String(n.code)}` : "";
				t.push(`  caused by${e}: ${(0, r.bD)(n)}`);
			}
			let i = (n instanceof Error && !(n instanceof r.uv) ? (n.stack ?? "").split("\n") : []).filter((e) => /^\s+at /.test(e)).slice(0, 8);
			return [...t, ...i.map((e) => `  ${e.trim()}`)];
		}
	}),
	4791: ((e, t, n) => {
		n.d(t, {
			GW: () => problemsOf,
			SM: () => remedyOf,
			Uo: () => headOf
		});
		var r = n(9473);
		function problemsOf(e) {
			return e instanceof r.Sh || e instanceof r.Me ? e.problems : [];
		}
		function remedyOf(e) {
			if (e instanceof r.uv) return e.remedy;
			return "This is a defect of smooch-provision, not of your manifest. Please report it, with the log of a run that has `RUNNER_DEBUG: 1` in its environment: it shows where the error comes from.";
		}
		function headOf(e) {
			if (e instanceof r.uv) return e.message;
			return `Internal error: ${e instanceof Error ? `${e.name}: ` : ""}${(0, r.bD)(e)}`;
		}
	}),
	7261: ((e, t, n) => {
		n.d(t, {
			C2: () => logFaults,
			RP: () => faultsIn,
			vV: () => logError,
			xm: () => faultsOf
		});
		var r = n(9473);
		var i = n(4833);
		var a = n(1889);
		var o = n(1115);
		var s = n(7526);
		var c = n(991);
		var l = n(5003);
		var u = n(4791);
		function faultsOf(e, t) {
			let { errors: n, results: r, stopped: i } = e;
			let a = [
				...(i === void 0 ? n : n.filter((e) => !isUnsent(e))).flatMap((e) => faultsIn(e, t)),
				...mostTelling(r).map((e) => faultOf(e, t)),
				...i === void 0 ? [] : [interruption(e, i)]
			];
			return a.length > 0 ? a : unstarted(r, t);
		}
		function faultsIn(e, t = () => void 0) {
			let n = e instanceof r.uv ? e.address : void 0;
			let a = (0, r.$N)(e);
			return [{
				code: a,
				message: (0, u.Uo)(e),
				address: n,
				place: n === void 0 ? void 0 : t(n),
				remedy: (0, u.SM)(e),
				error: e
			}, ...(0, u.GW)(e).map((e) => ({
				code: e.code ?? a,
				message: (0, i.Vw)({
					address: e.address,
					message: e.message
				}),
				address: e.address || void 0,
				place: e.place
			}))];
		}
		function logFaults(e, t) {
			for (let { message: n, place: r, remedy: i, error: a } of t) {
				e.error(n, r, i);
				for (let t of (0, l.t)(a)) e.debug(t);
			}
		}
		function logError(e, t) {
			logFaults(e, faultsIn(t));
		}
		function isUnsent(e) {
			return e instanceof a.j$ || e instanceof Error && e.cause instanceof a.j$;
		}
		function mostTelling(e) {
			let t = new Set((0, s.c)(e).flatMap(({ failures: e }) => e.slice(0, 1)));
			return [...t, ...e.filter((e) => e.status === "failed" && !t.has(e))];
		}
		function faultOf({ address: e, action: t, error: n, remedy: r, code: i = "internal" }, a) {
			let s = n === void 0 ? "." : `: ${n}`;
			return {
				code: i,
				message: `${e}: ${o.k[t].verb} failed${s}`,
				address: e,
				place: a(e),
				remedy: r
			};
		}
		function interruption({ results: e, timeout: t, changed: n }, r) {
			let { done: i, failed: a, "not-started": o } = (0, c.N4)(e);
			let s = r === "timeout" ? `Timed out after ${(0, c.Cp)(t)}` : `Interrupted by ${r}`;
			let l = a === 0 ? "" : `, failed ${(0, c.oh)(a)}`;
			let u = `done ${(0, c.oh)(i)}${l}, not started ${(0, c.oh)(o)}`;
			let d = `Run again${e.length === 0 ? "" : " to continue"}`;
			return {
				code: "interrupted",
				message: e.length === 0 ? `${s}${n ? "" : "; nothing was changed"}.` : `${s}: ${u}.`,
				remedy: r === "timeout" ? `${d}, or raise \`timeout\`.` : `${d}.`
			};
		}
		function unstarted(e, t) {
			let n = e.filter(({ status: e }) => e !== "done");
			let [r] = n;
			if (r === void 0) return [];
			let i = r.error === void 0 ? "" : ` (${r.error})`;
			return [{
				code: "interrupted",
				message: `${(0, c.hS)(n.length, "change")} not started. First: ${r.address}${i}.`,
				place: t(r.address),
				remedy: r.remedy ?? "Run again."
			}];
		}
	}),
	8414: ((e, t, n) => {
		n.d(t, { W: () => jobLog });
		var r = n(4833);
		var i = n(6314);
		var a = n(5550);
		let o = i.r.source;
		let s = RegExp(`(${o})`);
		let c = RegExp(`^((?:\\s|${o})*:(?:${o})*):`);
		let l = RegExp(`(#(?:${o})*#(?:${o})*)\\[`, "g");
		function line_safeLine(e, t) {
			return e.split(s).map((e, n) => n % 2 == 1 ? t ? e : "" : (0, a.Q6)(e)).join("").replace(c, "$1\\:").replace(l, "$1\\[");
		}
		var u = n(991);
		n(9305);
		new RegExp(i.r.source, "g");
		function workflowCommand(e, t, n = {}) {
			let r = Object.entries(n).filter(([, e]) => e !== void 0).map(([e, t]) => `${e}=${escapedProperty(String(t))}`).join(",");
			return `::${e}${r === "" ? "" : ` ${r}`}::${escapedData(t)}`;
		}
		function escapedData(e) {
			return e.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
		}
		function escapedProperty(e) {
			return escapedData(e).replaceAll(":", "%3A").replaceAll(",", "%2C");
		}
		function jobLog(e, { now: t = Date.now, debug: n = !1 } = {}) {
			let r = {
				notice: 0,
				warning: 0,
				error: 0
			};
			let o = (0, i.M)(!0);
			let line = (t) => e(`${line_safeLine(t, !0)}\n`);
			let annotate = (t, n, i, s) => {
				let c = [(0, a.tJ)(atPlace(n, i), f), ...remedyLines(s)];
				r[t] += 1;
				if (r[t] <= d) {
					let n = {
						...propertiesOf(i),
						title: "smooch-provision"
					};
					e(`${workflowCommand(t, c.join("\n"), n)}\n`);
				} else {
					let { word: e, colour: n } = p[t];
					line(`${o(n, e)} ${c[0]}`);
					for (let e of c.slice(1)) line(e);
				}
			};
			return {
				colour: !0,
				info: line,
				aside: line,
				notice: (e, t) => annotate("notice", e, t),
				warn: (e, t) => annotate("warning", e, t),
				error: (e, t, n) => annotate("error", e, t, n),
				debug: n ? (t) => e(`${workflowCommand("debug", line_safeLine(t, !1))}\n`) : () => {},
				group(t, n) {
					e(`${workflowCommand("group", (0, a.tJ)(t))}\n`);
					try {
						n();
					} finally {
						e(`${workflowCommand("endgroup", "")}\n`);
					}
				},
				progress: progressLines(line, t)
			};
		}
		let d = 10;
		let f = 3e3;
		let p = {
			notice: {
				word: "Note:",
				colour: "blue"
			},
			warning: {
				word: "Warning:",
				colour: "yellow"
			},
			error: {
				word: "Error:",
				colour: "red"
			}
		};
		function atPlace(e, t) {
			return t === void 0 ? e : `${(0, r.dE)(t)}: ${e}`;
		}
		function remedyLines(e) {
			return e === void 0 ? [] : [`What to do: ${(0, a.tJ)(e, 1e3)}`];
		}
		function propertiesOf(e) {
			return e === void 0 ? {} : {
				file: (0, a.tJ)(e.file, 1e3),
				line: e.line,
				col: e.column
			};
		}
		function progressLines(e, t) {
			let n = t();
			let r;
			return (i, o, s) => {
				if (s !== r) {
					r = s;
					n = t();
				}
				if (t() - n < 5e3) return;
				n = t();
				e(`${(0, a.tJ)(s, 60)}: ${(0, u.oh)(i)} of ${(0, u.oh)(o)}`);
			};
		}
	}),
	9331: ((e, t, n) => {
		n.d(t, { n: () => redactedLog });
		function redactedLog(e, t) {
			let at = (e) => e === void 0 ? void 0 : {
				...e,
				file: t(e.file)
			};
			return {
				colour: e.colour,
				redact: t,
				words: e.words,
				info: (n) => e.info(t(n)),
				aside: (n) => e.aside(t(n)),
				notice: (n, r) => e.notice(t(n), at(r)),
				warn: (n, r, i) => e.warn(t(n), at(r), i),
				error: (n, r, i) => e.error(t(n), at(r), i === void 0 ? void 0 : t(i)),
				debug: (n) => e.debug(t(n)),
				group: (n, r) => e.group(t(n), r),
				progress: (t, n, r) => e.progress(t, n, r)
			};
		}
	}),
	1115: ((e, t, n) => {
		n.d(t, {
			c: () => i,
			k: () => r
		});
		let r = {
			create: {
				mark: "+",
				verb: "create",
				past: "created",
				colour: "green",
				fill: "#dafbe1",
				border: "#1a7f37",
				counted: !0
			},
			update: {
				mark: "~",
				verb: "update",
				past: "updated",
				colour: "yellow",
				fill: "#fff8c5",
				border: "#9a6700",
				counted: !0
			},
			replace: {
				mark: "-/+",
				verb: "replace",
				past: "replaced",
				meaning: "replace (delete and create again, with a new id)",
				colour: "red",
				fill: "#ffebe9",
				border: "#cf222e",
				counted: !1
			},
			delete: {
				mark: "-",
				verb: "delete",
				past: "deleted",
				colour: "red",
				fill: "#ffebe9",
				border: "#cf222e",
				counted: !0
			},
			adopt: {
				mark: "<=",
				verb: "adopt",
				past: "adopted",
				meaning: "adopt (manage an existing resource)",
				colour: "cyan",
				fill: "#ddf4ff",
				border: "#0969da",
				counted: !1
			},
			rotate: {
				mark: "+/",
				verb: "rotate",
				past: "rotated",
				meaning: "rotate (create a new key, keep the old one for now)",
				colour: "yellow",
				fill: "#fff8c5",
				border: "#9a6700",
				counted: !1
			},
			retire: {
				mark: "/-",
				verb: "retire",
				past: "retired",
				meaning: "retire (delete an old key after its overlap)",
				colour: "red",
				fill: "#ffebe9",
				border: "#cf222e",
				counted: !1
			},
			renew: {
				mark: ">>",
				verb: "renew",
				past: "renewed",
				meaning: "renew (extend the life of the instance)",
				colour: "blue",
				fill: "#ddf4ff",
				border: "#0969da",
				counted: !1
			},
			publish: {
				mark: "->",
				verb: "publish",
				past: "published",
				meaning: "publish (write a GitHub secret or variable)",
				colour: "green",
				fill: "#dafbe1",
				border: "#1a7f37",
				counted: !1
			}
		};
		let i = Object.keys(r);
	}),
	7526: ((e, t, n) => {
		n.d(t, { c: () => causesOf });
		function causesOf(e) {
			let t = new Map();
			for (let n of e) {
				if (n.status !== "failed") continue;
				let e = likeness(n);
				let r = t.get(e);
				r === void 0 ? t.set(e, [n]) : r.push(n);
			}
			return [...t.values()].sort((e, t) => t.length - e.length).map((e) => ({
				error: e[0]?.error ?? r,
				remedy: e.find((e) => e.remedy !== void 0)?.remedy,
				failures: e
			}));
		}
		let r = "failed without a message";
		function likeness({ address: e, error: t = r }) {
			return t.slice(0, 500).replaceAll(e, "…").replace(/https?:\/\/\S+|apps\.[a-z0-9.-]+|"[^"]*"|\b[0-9a-f]{24}\b|\b\d{4,}\b/g, "…");
		}
	}),
	9087: ((e, t, n) => {
		n.d(t, { u: () => kindText });
		function kindText(e) {
			return e.replaceAll(/[A-Z]/g, (e) => ` ${e.toLowerCase()}`);
		}
	}),
	6314: ((e, t, n) => {
		n.d(t, {
			M: () => palette,
			r: () => i
		});
		let r = {
			bold: 1,
			dim: 90,
			red: 31,
			green: 32,
			yellow: 33,
			blue: 34,
			cyan: 36
		};
		function palette(e) {
			return (t, n) => e && n !== "" ? `\u001b[${r[t]}m${n}\u001b[0m` : n;
		}
		let i = RegExp(`\\u001b\\[(?:0|${Object.values(r).join("|")})m`);
	}),
	5550: ((e, t, n) => {
		n.d(t, {
			D9: () => markdownCode,
			L1: () => withoutAddress,
			Q6: () => visibleText,
			_b: () => mermaidLabel,
			h$: () => markdownProse,
			tJ: () => inert,
			wD: () => markdown
		});
		var r = n(2370);
		var i = n(9305);
		function inert(e, t = 200) {
			return fitted(e, t, (e, t) => {
				if (e === "[" && t.endsWith("##")) return "\\[";
				if (e === ":" && t.trimStart() === ":") return "\\:";
				return visible(e, t);
			});
		}
		function markdown(e, t = 200) {
			return asText(fitted(e, t, visible)).replace(l, asEntity);
		}
		function markdownCode(e, t = 200) {
			let n = fitted(e, t, visible);
			return n !== "" && n === n.trim() && !/[<>`[\]|\\#@$]/.test(n) ? `\`${n}\`` : `<code>${asText(n).replace(l, asEntity)}</code>`;
		}
		function markdownProse(e, t = 200) {
			let n = fitted(e, t, visible).split("`");
			if (n.length % 2 == 0) return markdown(e, t);
			return n.map((e, n) => n % 2 == 1 ? markdownCode(e, t) : asText(e)).join("").replace(l, asEntity);
		}
		function mermaidLabel(e, t = 60) {
			let n = fitted(e, t, visible);
			let r = (0, i.J)(n) ? /(?<![A-Za-z0-9])[._-]|[._-](?![A-Za-z0-9])|[^A-Za-z0-9 ._-]/g : (0, i.g)(String.raw`(?<![\p{L}\p{N}])[._-]|[._-](?![\p{L}\p{N}])|[^\p{L}\p{M}\p{N}\p{So} ._-]`, "gu");
			return n.replace(r, (e) => `#${e.codePointAt(0)};`);
		}
		function visibleText(e) {
			if ((0, i.J)(e)) return e;
			return e.replace((0, i.g)(a, "gu"), (t, n) => visible(t, e.slice(0, n)));
		}
		let a = String.raw`[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}\p{Noncharacter_Code_Point}]`;
		let o = String.raw`\p{Extended_Pictographic}$`;
		let s = {
			"\n": "\\n",
			"\r": "\\r",
			"	": "\\t"
		};
		let c = /www\.|gh-(?=\d)|[&<>`*_~[\]|\\!#@$:^{}]/gi;
		let l = /^[-+= ]|(?<=^\d{1,9})[.)]/;
		function asText(e) {
			return e.replace(c, asEntity);
		}
		function asEntity(e, t, n) {
			let r = n.charAt(t + e.length);
			if (e.length > 1) return e.endsWith(".") ? `${e.slice(0, -1)}&#46;${u}` : `${e}${u}`;
			let i = `&#${e.charCodeAt(0)};`;
			return e === "@" || e === "#" && /\d/.test(r) || e === ":" && /\S/.test(r) ? `${i}${u}` : i;
		}
		let u = "&#8203;";
		function visible(e, t) {
			if (e >= " " && e <= "~") return e;
			if (!(0, i.g)(a, "u").test(e)) return e;
			if (e === "️" && (0, i.g)(o, "u").test(t.slice(-2))) return e;
			let n = (0, r.e)(s, e);
			if (n !== void 0) return n;
			let c = (e.codePointAt(0) ?? 0).toString(16);
			return c.length > 4 ? `\\u{${c}}` : `\\u${c.padStart(4, "0")}`;
		}
		function fitted(e, t, n) {
			let r = "";
			let i = 0;
			for (let a of e) {
				let e = n(a, r);
				if (r.length + e.length > t) return `${r.slice(0, i).replace(/\\+$/, "")}…`;
				r += e;
				r.length < t && (i = r.length);
			}
			return r;
		}
		function withoutAddress(e, t) {
			let n = `${t}: `;
			return t !== void 0 && e.startsWith(n) ? e.slice(n.length) : e;
		}
	}),
	991: ((e, t, n) => {
		n.d(t, {
			Cp: () => spanText,
			Jq: () => doneTotal,
			KW: () => planTotal,
			N4: () => tally,
			f7: () => plannedTotal,
			hS: () => counted,
			lT: () => isBlocked,
			oh: () => thousands
		});
		var r = n(1115);
		function planTotal(e) {
			if (e.changes.length === 0) return isBlocked(e) ? "No changes, but the account does not match the manifest: see the warnings." : "No changes. The account matches the manifest.";
			return `Plan: ${plannedTotal(e.summary)}; ${thousands(e.summary.unchanged)} unchanged.`;
		}
		function isBlocked({ warnings: e }) {
			return e.some(({ status: e }) => e === "blocked");
		}
		function plannedTotal(e) {
			return r.c.map((t) => ({
				...r.k[t],
				count: e[t] ?? 0
			})).filter((e) => e.counted || e.count > 0).map((e) => `${thousands(e.count)} to ${e.verb}`).join(", ");
		}
		function tally(e) {
			let t = {
				done: 0,
				failed: 0,
				"not-started": 0
			};
			for (let n of e) t[n.status] += 1;
			return t;
		}
		function doneTotal(e) {
			let t = e.filter((e) => e.status === "done");
			return r.c.map((e) => ({
				count: t.filter((t) => t.action === e).length,
				past: r.k[e].past
			})).filter(({ count: e }) => e > 0).map(({ count: e, past: t }) => `${thousands(e)} ${t}`).join(", ");
		}
		function thousands(e) {
			return String(e).replace(/\B(?=(\d{3})+$)/g, ",");
		}
		function counted(e, t) {
			return `${thousands(e)} ${t}${e === 1 ? "" : "s"}`;
		}
		function spanText(e) {
			if (e < 9.95) return `${e.toFixed(1)} s`;
			let t = Math.round(e);
			if (t < 60) return `${t} s`;
			let n = `${thousands(Math.floor(t / 60))} min`;
			return t % 60 == 0 ? n : `${n} ${t % 60} s`;
		}
	}),
	4391: ((e, t, n) => {
		n.d(t, {
			eZ: () => namesOf,
			qm: () => leadsOut,
			sq: () => withSlashes
		});
		var r = n(6760);
		function leadsOut(e, t = r) {
			return e === ".." || /^\.\.[\\/]/.test(e) || t.isAbsolute(e);
		}
		function namesOf(e, { sep: t } = r) {
			return e.split(t === "\\" ? /[\\/]/ : t).filter((e) => e !== "" && e !== ".");
		}
		function withSlashes(e, { sep: t } = r) {
			return e.split(t).join("/");
		}
	}),
	8706: ((e, t, n) => {
		n.d(t, {
			N0: () => o,
			RY: () => pathWithin,
			T7: () => firstLink,
			XF: () => readRegularFile,
			dN: () => realPathOf,
			hC: () => refuseOther,
			rV: () => FileRefused
		});
		var r = n(3024);
		var i = n(6760);
		var a = n(4391);
		class FileRefused extends Error {
			name = "FileRefused";
		}
		let { O_NOFOLLOW: o = 0, O_NONBLOCK: s = 0 } = r.constants;
		function pathWithin(e, t) {
			for (let n of t) {
				let t = realPathOf(n);
				let r = [n, t].flatMap((t) => {
					let n = t === void 0 ? ".." : i.relative(t, e);
					return (0, a.qm)(n) ? [] : [n];
				})[0];
				if (t === void 0 || r === void 0) continue;
				let o = firstLink(t, r);
				if (o === void 0) return i.join(t, r);
				throw new FileRefused(o === r ? "is a symbolic link" : `is behind the symbolic link ${o}`);
			}
			throw new FileRefused("is outside the workspace");
		}
		function firstLink(e, t) {
			let n = (0, a.eZ)(t);
			for (let [t] of n.entries()) {
				let r = n.slice(0, t + 1).join(i.sep);
				let a = factsOf(i.join(e, r));
				if (a === void 0) return;
				if (a.isSymbolicLink()) return r;
			}
		}
		function realPathOf(e) {
			try {
				return (0, r.realpathSync)(e);
			} catch {
				return;
			}
		}
		function readRegularFile(e, t) {
			let n = open(e, r.constants.O_RDONLY | o | s);
			try {
				let e = (0, r.fstatSync)(n);
				if (!e.isFile()) throw new FileRefused(kindOf(e));
				if (e.size > t) throw new FileRefused(`is larger than ${t / 1e6} MB`);
				let i = Buffer.allocUnsafe(e.size + 1);
				let a = 0;
				for (;;) {
					let e = (0, r.readSync)(n, i, a, i.length - a, null);
					a += e;
					if (e === 0) return i.subarray(0, a);
					if (a === i.length) throw new FileRefused("grows while it is read");
				}
			} finally {
				(0, r.closeSync)(n);
			}
		}
		function refuseOther(e) {
			let t = factsOf(e);
			if (t !== void 0 && !t.isFile()) throw new FileRefused(kindOf(t));
			return t;
		}
		function open(e, t) {
			let n = factsOf(e);
			if (n?.isSymbolicLink() === !0) throw new FileRefused(kindOf(n));
			try {
				return (0, r.openSync)(e, t);
			} catch (e) {
				if (e instanceof Error && "code" in e && e.code === "ELOOP") throw new FileRefused("is a symbolic link");
				throw e;
			}
		}
		function factsOf(e) {
			try {
				return (0, r.lstatSync)(e, { throwIfNoEntry: !1 });
			} catch (e) {
				if (e instanceof Error && "code" in e && e.code === "ENOTDIR") return;
				throw e;
			}
		}
		function kindOf(e) {
			if (e.isSymbolicLink()) return "is a symbolic link";
			return e.isDirectory() ? "is a folder" : "is not a regular file";
		}
	}),
	4234: ((e, t, n) => {
		n.d(t, {
			MO: () => currentFolder,
			WU: () => onEarlyEnd,
			n6: () => onUncaught,
			rL: () => onSignals
		});
		var r = n(9473);
		let i = {
			SIGHUP: 1,
			SIGINT: 2,
			SIGTERM: 15
		};
		function onSignals(e, t, { inJob: n }) {
			let r;
			let received = (a) => {
				if (r === void 0) {
					r = a;
					t.warn(`${a} received. Finishing requests in flight; no new changes will start.`);
					e.request(a);
					return;
				}
				if (n && a === "SIGTERM" && r === "SIGINT") return;
				t.error(`${a} received again: stopped immediately. Requests in flight may or may not have reached the account.`, void 0, "Run again: unfinished changes are found and completed.");
				process.exit(128 + i[a]);
			};
			for (let e of Object.keys(i)) process.on(e, received);
			return () => {
				for (let e of Object.keys(i)) process.off(e, received);
			};
		}
		function onUncaught(e) {
			process.on("uncaughtException", e);
		}
		function onEarlyEnd(e, t) {
			process.on("exit", (n) => {
				!e() && n < 128 && t(Error("the run ended before it was complete"));
			});
		}
		function currentFolder() {
			try {
				return process.cwd();
			} catch (e) {
				throw new r.uv("file-unusable", "The current folder no longer exists.", {
					remedy: "Change to a folder that exists.",
					cause: e
				});
			}
		}
	}),
	2795: ((e, t, n) => {
		n.d(t, {
			f: () => appendSummary,
			j: () => appendOutputs
		});
		var r = n(3024);
		var i = n(8161);
		function appendOutputs(e, t) {
			if (!(0, r.existsSync)(e)) throw Error(`Missing file at path: ${e}`);
			for (let [n, a] of t) {
				let t = delimiterFor(a);
				(0, r.appendFileSync)(e, [
					`${n}<<${t}`,
					a,
					t,
					""
				].join(i.EOL));
			}
		}
		function appendSummary(e, t) {
			try {
				(0, r.accessSync)(e, r.constants.R_OK | r.constants.W_OK);
			} catch {
				throw Error(`Unable to access summary file: '${e}'. Check if the file has correct read/write permissions.`);
			}
			(0, r.appendFileSync)(e, t);
		}
		function delimiterFor(e) {
			let t = 0;
			for (; e.includes(`ghadelimiter_${t}`);) t += 1;
			return `ghadelimiter_${t}`;
		}
	}),
	6299: ((e, t, n) => {
		n.d(t, { V: () => Stop });
		let r = 5e3;
		let i = 2 ** 31 - 1;
		class Stop {
			#e;
			#t = new Set();
			#n = new Map();
			onLongPause;
			get reason() {
				return this.#e;
			}
			request(e) {
				if (this.#e !== void 0) return;
				this.#e = e;
				for (let e of this.#t) e();
				this.#t.clear();
			}
			onRequest(e) {
				this.#t.add(e);
				return () => this.#t.delete(e);
			}
			announce(e, t, n = t) {
				let i = performance.now();
				if (e <= r || i + e - r <= (this.#n.get(n) ?? 0)) return;
				this.#n.set(n, i + e);
				this.onLongPause?.(e, t);
			}
			async pause(e, t) {
				t !== void 0 && this.announce(e, t);
				for (let t = e; t > 0 && this.#e === void 0; t -= i) await this.#r(Math.min(t, i));
			}
			async #r(e) {
				await new Promise((t) => {
					let wake = () => {
						clearTimeout(n);
						this.#t.delete(wake);
						t();
					};
					let n = setTimeout(wake, e);
					this.#t.add(wake);
				});
			}
		}
	}),
	3526: ((e, t, n) => {
		n.d(t, { J: () => outletTo });
		function outletTo(e, t = () => {}) {
			let n;
			e.on("error", (e) => {
				if (n !== void 0) return;
				n = e;
				t(e);
			});
			let settled = async () => {
				n === void 0 && await new Promise((t) => e.write("", () => t()));
			};
			return {
				write(t) {
					n === void 0 && e.write(t);
				},
				broken: () => n,
				async taken(t) {
					if (!e.writableNeedDrain || t.reason !== void 0) return;
					await new Promise((e) => {
						let n = t.onRequest(e);
						settled().then(n).then(() => e());
					});
				},
				settled
			};
		}
	}),
	4375: ((e, t, n) => {
		n.d(t, {
			R: () => r,
			W: () => Concealment
		});
		let r = "(secret)";
		class Concealment {
			#e = new Map();
			#t = new Set();
			#n = new Map();
			#r = new Map();
			#i = !0;
			get isEmpty() {
				return this.#t.size === 0 && this.#n.size === 0;
			}
			learn(e, t) {
				if (e.length < 4) return;
				if (this.#t.has(e) && (t === void 0 || this.#r.has(e))) return;
				for (let n of formsOf(e)) {
					t !== void 0 && !this.#r.has(n) && this.#r.set(n, t);
					if (this.#t.has(n)) continue;
					this.#t.add(n);
					let e = n.slice(0, 4);
					let r = this.#e.get(e);
					r === void 0 ? this.#e.set(e, [n]) : r.push(n);
					this.#i = !1;
				}
			}
			learnText(e, t) {
				this.#n.set(e, t);
			}
			shown(e) {
				return this.#n.get(e) ?? this.#a(e, () => r);
			}
			asVariables(e) {
				return this.#a(e, (e) => {
					let t = this.#r.get(e);
					return t === void 0 ? r : `\${${t}}`;
				});
			}
			shownLike(e, t) {
				let n = this.shown(e);
				if (n === t || fits(e, t)) return t;
				return occurrences(n) >= occurrences(t) ? n : r;
			}
			shownAlone(e) {
				let t = this.shown(e);
				if (t !== e) return t;
				return [...this.#n.values()].find((t) => !t.startsWith(r) && fits(e, t)) ?? e;
			}
			#a(e, t) {
				if (this.#e.size === 0) return e;
				if (!this.#i) {
					for (let e of this.#e.values()) e.sort((e, t) => t.length - e.length);
					this.#i = !0;
				}
				let n = "";
				let r = 0;
				for (let i = 0; i + 4 <= e.length;) {
					let a = this.#e.get(e.slice(i, i + 4))?.find((t) => e.startsWith(t, i));
					if (a === void 0) i += 1;
					else {
						n += e.slice(r, i) + t(a);
						i += a.length;
						r = i;
					}
				}
				return r === 0 ? e : n + e.slice(r);
			}
		}
		function formsOf(e) {
			let t = Buffer.from(e).toString();
			return new Set([
				e,
				encodeURI(t),
				encodeURIComponent(t)
			]);
		}
		function fits(e, t) {
			let [n = "", ...i] = t.split(r);
			let a = i.pop();
			if (a === void 0 || !e.startsWith(n)) return !1;
			let o = n.length;
			for (let t of i) {
				let n = e.indexOf(t, o);
				if (n === -1) return !1;
				o = n + t.length;
			}
			return e.length - a.length >= o && e.endsWith(a);
		}
		function occurrences(e) {
			return e.split(r).length - 1;
		}
	}),
	7799: ((e, t, n) => {
		n.d(t, {
			J: () => redactedError,
			p: () => redacted
		});
		let r = new Set([
			"action",
			"code",
			"api",
			"digest",
			"kind",
			"mode",
			"status",
			"planFile",
			"resultFile",
			"exported"
		]);
		let i = new Set(["before", "after"]);
		function redacted(e, t) {
			return new Redaction(t, copied).of(e, !1);
		}
		function redactedError(e, t) {
			return new Redaction(t, (e) => e).of(e, !1);
		}
		function copied(e) {
			return Object.create(Object.getPrototypeOf(e), Object.getOwnPropertyDescriptors(e));
		}
		class Redaction {
			#e;
			#t;
			#n = new Map();
			constructor(e, t) {
				this.#e = e;
				this.#t = t;
			}
			of(e, t) {
				if (typeof e == "string") return this.#e(e);
				if (typeof e == "number" && t) {
					let t = this.#e(String(e));
					return t === String(e) ? e : t;
				}
				if (typeof e != "object" || !e) return e;
				let n = this.#n.get(e);
				if (n !== void 0) return n;
				this.#n.set(e, e);
				let r = this.#r(e, t);
				this.#n.set(e, r);
				return r;
			}
			#r(e, t) {
				if (e instanceof Error) return this.#i(e);
				if (Array.isArray(e)) {
					let n = e.map((e) => this.of(e, t));
					return n.every((t, n) => t === e[n]) ? e : n;
				}
				let n = Object.getPrototypeOf(e);
				if (n !== Object.prototype && n !== null) return e;
				let a = !0;
				let o = Object.entries(e).map(([e, n]) => {
					if (!t && r.has(e)) return [e, n];
					let o = t ? this.#e(e) : e;
					let s = this.of(n, t || i.has(e));
					a &&= o === e && s === n;
					return [o, s];
				});
				return a ? e : Object.fromEntries(o);
			}
			#i(e) {
				let t = e;
				for (let n of Object.getOwnPropertyNames(e)) {
					let r = Object.getOwnPropertyDescriptor(e, n);
					if (r === void 0 || n === "name") continue;
					if (!("value" in r) || r.configurable !== !0) continue;
					let i = this.of(r.value, !1);
					if (i === r.value) continue;
					t === e && (t = this.#t(e));
					Object.defineProperty(t, n, {
						...r,
						value: i
					});
				}
				return t;
			}
		}
	}),
	5777: ((t, n, r) => {
		r.d(n, {
			zh: () => Secret,
			ks: () => SecretRegistry
		});
		let i = e(import.meta.url)("node:util");
		class SecretIndex {
			#e = new Map();
			#t = new Uint32Array(64);
			#n = 21;
			get isEmpty() {
				return this.#e.size === 0;
			}
			add(e) {
				let t = keyOf(e);
				let n = this.#e.get(t);
				if (n === void 0) {
					this.#e.set(t, e);
					this.#e.size * a > this.#t.length * 32 && this.#l();
					this.#c(t);
				} else if (typeof n == "string") {
					if (n === e) return;
					let r = Math.max(n.length, e.length);
					this.#e.set(t, {
						texts: [n, e],
						isSorted: !1,
						longest: r
					});
				} else {
					n.texts.push(e);
					n.isSorted = !1;
					n.longest = Math.max(n.longest, e.length);
				}
			}
			spansIn(e) {
				let t = [];
				let n = 0;
				let r = 0;
				let i = 0;
				let a = 0;
				let o = 0;
				for (let u = 0; u < e.length; u++) {
					let d = e.charCodeAt(u);
					n = n << 8 | d & 255;
					u >= 3 && this.#s(n) && this.#r(e, u - 3, n, t);
					let f = d < 128 ? c[d] ?? s : s;
					if (f === s) {
						i = 0;
						o = 0;
						continue;
					}
					if (i >= 5) for (let n = 0; n <= 4; n += 2) {
						let i = r << 2 + n | f >> 4 - n;
						this.#s(i) && this.#i(e, u - 5, n, i, t);
					}
					r = (r << 6 | f) & 1073741823;
					i += 1;
					let p = l[d] ?? s;
					if (p === s) {
						o = 0;
						continue;
					}
					a = a << 4 | p;
					o += 1;
					o >= 8 && this.#s(a) && this.#a(e, u - 7, a, t);
				}
				return t;
			}
			#r(e, t, n, r) {
				let i = this.#o(n, (n) => e.slice(t, t + n));
				i > 0 && r.push({
					start: t,
					end: t + i
				});
			}
			#i(e, t, n, r, i) {
				let a = this.#o(r, (r) => fromBase64(e, t, n, r));
				a > 0 && i.push({
					start: t,
					end: t + Math.ceil((n + 8 * a) / 6)
				});
			}
			#a(e, t, n, r) {
				let i = this.#o(n, (n) => Buffer.from(e.slice(t, t + 2 * n), "hex").toString("latin1"));
				i > 0 && r.push({
					start: t,
					end: t + 2 * i
				});
			}
			#o(e, t) {
				let n = this.#e.get(e);
				if (n === void 0) return 0;
				if (typeof n == "string") return t(n.length) === n ? n.length : 0;
				if (!n.isSorted) {
					n.texts = [...new Set(n.texts)].sort();
					n.isSorted = !0;
				}
				return longestBeginning(n.texts, t(n.longest));
			}
			#s(e) {
				let t = Math.imul(e, o) >>> this.#n;
				return !!((this.#t[t >>> 5] ?? 0) & 1 << (t & 31));
			}
			#c(e) {
				let t = Math.imul(e, o) >>> this.#n;
				this.#t[t >>> 5] = (this.#t[t >>> 5] ?? 0) | 1 << (t & 31);
			}
			#l() {
				this.#n -= 2;
				this.#t = new Uint32Array(this.#t.length * 4);
				for (let e of this.#e.keys()) this.#c(e);
			}
		}
		let a = 16;
		let o = 2654435761;
		let s = -1;
		let c = tableOf("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/", ["-+", "_/"]);
		let l = tableOf("0123456789abcdef", [
			"Aa",
			"Bb",
			"Cc",
			"Dd",
			"Ee",
			"Ff"
		]);
		function tableOf(e, t) {
			let n = new Int8Array(128).fill(-1);
			for (let t = 0; t < e.length; t++) n[e.charCodeAt(t)] = t;
			for (let [r = "", i = ""] of t) n[r.charCodeAt(0)] = e.indexOf(i);
			return n;
		}
		function keyOf(e) {
			let t = 0;
			for (let n = 0; n < 4; n++) t = t << 8 | e.charCodeAt(n) & 255;
			return t;
		}
		function fromBase64(e, t, n, r) {
			let i = [];
			let a = 0;
			let o = -n;
			for (let n = t; n < e.length && i.length < r; n++) {
				let t = c[e.charCodeAt(n)] ?? -1;
				if (t === -1) break;
				a = (a << 6 | t) & 16383;
				o += 6;
				if (o < 8) continue;
				o -= 8;
				i.push(a >> o & 255);
			}
			return Buffer.from(i).toString("latin1");
		}
		function longestBeginning(e, t) {
			let n = t;
			let r = e.length;
			for (;;) {
				let t = 0;
				let i = r;
				for (; t < i;) {
					let r = t + i >>> 1;
					(e[r] ?? "") <= n ? t = r + 1 : i = r;
				}
				let a = e[t - 1];
				if (a === void 0) return 0;
				if (n.startsWith(a)) return a.length;
				n = n.slice(0, commonLength(a, n));
				r = t - 1;
			}
		}
		function commonLength(e, t) {
			let n = Math.min(e.length, t.length);
			let r = 0;
			for (; r < n && e.charCodeAt(r) === t.charCodeAt(r);) r += 1;
			return r;
		}
		let u = new Map(Object.entries({
			b: "\b",
			f: "\f",
			n: "\n",
			r: "\r",
			t: "	"
		}));
		let d = new Map(Object.entries({
			amp: "&",
			lt: "<",
			gt: ">",
			quot: "\"",
			apos: "'",
			nbsp: " "
		}));
		let f = String.fromCodePoint(27);
		let p = String.raw`\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180f\u200b-\u200f\u202a-\u202e\u2060-\u206f\u3164` + String.raw`\ufe00-\ufe0f\ufeff\uffa0\ufff0-\ufff8\u{1bca0}-\u{1bca3}\u{1d173}-\u{1d17a}\u{e0000}-\u{e0fff}`;
		let m = [
			{
				pattern: /\\(?:u\{([0-9a-f]{1,6})\}|u([0-9a-f]{4})|x([0-9a-f]{2})|([bfnrt])|([^\sA-Za-z0-9]))/gi,
				meaning: ([, e, t, n, r, i]) => {
					let a = e ?? t ?? n;
					if (a !== void 0) return characterOf(Number.parseInt(a, 16));
					return i ?? u.get(r ?? "");
				}
			},
			{
				pattern: /%([0-9a-f]{2})/gi,
				meaning: ([, e = ""]) => String.fromCharCode(Number.parseInt(e, 16))
			},
			{
				pattern: /&#x([0-9a-f]{1,6});|&?#(\d{1,7});|&(amp|lt|gt|quot|apos|nbsp);/gi,
				meaning: ([, e, t, n]) => {
					if (n !== void 0) return d.get(n.toLowerCase());
					return characterOf(e === void 0 ? Number(t) : Number.parseInt(e, 16));
				}
			},
			{
				pattern: RegExp(`${f}\\[[0-9;]*[A-Za-z]|[${p}]`, "gu"),
				meaning: () => ""
			},
			{
				pattern: /(?<=[\w+/]{16})\r?\n[ \t]*(?=[\w+/])/g,
				meaning: () => ""
			}
		];
		let h = {
			pattern: /\+/g,
			meaning: () => " "
		};
		function* readingsOf(e, t) {
			let n = t ? [...m, h] : m;
			let r = new Set([e]);
			let i = [{
				text: e,
				startOf: (e) => e
			}];
			for (let e of i) {
				yield e;
				for (let t of n) {
					if (r.size >= 24) break;
					let n = undo(e, t);
					if (n === void 0 || r.has(n.text)) continue;
					r.add(n.text);
					i.push(n);
				}
			}
		}
		function undo({ text: e, startOf: t }, { pattern: n, meaning: r }) {
			let i = [];
			let a = [];
			let o = [];
			let s = 0;
			let c = 0;
			for (let t of e.matchAll(n)) {
				let n = r(t);
				if (n === void 0) continue;
				i.push(e.slice(c, t.index), n);
				s += t.index - c;
				c = t.index + t[0].length;
				a.push(s, s + n.length);
				o.push(t.index, c);
				s += n.length;
			}
			if (c === 0) return;
			i.push(e.slice(c));
			return {
				text: i.join(""),
				startOf(e) {
					let n = lastUpTo(a, e);
					if (n < 0) return t(e);
					let r = o[n] ?? 0;
					return t(n % 2 == 0 ? r : r + e - (a[n] ?? 0));
				}
			};
		}
		function lastUpTo(e, t) {
			let n = 0;
			let r = e.length;
			for (; n < r;) {
				let i = n + r >>> 1;
				(e[i] ?? 0) <= t ? n = i + 1 : r = i;
			}
			return n - 1;
		}
		function characterOf(e) {
			return e <= 1114111 ? String.fromCodePoint(e) : void 0;
		}
		let g = Symbol("created by a SecretRegistry");
		class Secret {
			#e;
			constructor(e, t) {
				if (e !== g) throw TypeError("only a SecretRegistry can create a Secret");
				this.#e = t;
			}
			reveal() {
				return this.#e;
			}
			toString() {
				return "***";
			}
			toJSON() {
				return "***";
			}
			[i.inspect.custom]() {
				return "***";
			}
			[Symbol.toPrimitive]() {
				return "***";
			}
		}
		class SecretRegistry {
			#e = new Map();
			#t = new Set();
			#n = new WeakSet();
			#r = new SecretIndex();
			#i;
			#a = !1;
			constructor(e = () => {}) {
				this.#i = e;
			}
			learn(e) {
				let t = this.#e.get(e);
				if (t !== void 0) return t;
				let n = new Secret(g, e);
				this.#e.set(e, n);
				let r = e.trim();
				if (r.length < 4) return n;
				this.#s(e);
				/[\r\n]/.test(r) ? this.#o(e) : this.#i(r);
				let [, i] = /^eyJ[\w-]+\.[\w-]+\.([\w-]+)$/.exec(e) ?? [];
				if (i !== void 0 && i.length >= 4) {
					this.#r.add(i);
					this.#i(i);
				}
				return n;
			}
			hideForms(e, t) {
				let n = e.reveal();
				if (n.trim().length < 4 || this.#n.has(e)) return;
				this.#n.add(e);
				let r = Buffer.from(n);
				let i = new Set([r.toString("hex")]);
				let base64url = (e) => {
					let t = e.toString("base64url");
					t !== e.toString("base64") && t.length >= y && i.add(t);
				};
				for (let e of [
					0,
					1,
					2
				]) base64url(r.subarray(e));
				if (t !== void 0) {
					let e = Buffer.from(`${t}:${n}`);
					i.add(e.toString("base64"));
					base64url(e);
				}
				for (let e of i) this.#i(e);
			}
			cover(e) {
				if (e.length < v || this.#t.has(e)) return;
				this.#t.add(e);
				this.#i(e);
			}
			redactAll(e) {
				return this.redact(e).replace(b, (e) => this.#t.has(e) ? "***" : e);
			}
			redact(e) {
				if (this.#r.isEmpty || e.length < 4) return e;
				let t = [];
				for (let { text: n, startOf: r } of readingsOf(e, this.#a)) for (let { start: e, end: i } of this.#r.spansIn(n)) t.push({
					start: r(e),
					end: r(i)
				});
				return t.length === 0 ? e : blanked(e, t);
			}
			#o(e) {
				let t = e.split(/\r\n|\r|\n/);
				let n = [t.join("\n"), t.join("\r\n")];
				for (let e of n) {
					this.#s(e);
					this.#i(JSON.stringify(e).slice(1, -1));
					this.#i(Buffer.from(e).toString("base64"));
				}
				for (let e of t.map((e) => e.trim())) {
					if (e.length < 6) continue;
					this.#s(e);
					this.#i(e);
				}
			}
			#s(e) {
				let t = e.trim();
				this.#a ||= t.includes(" ");
				for (let n of t === e || t.length < 4 ? [e] : [e, t]) {
					this.#r.add(n);
					if (!_.test(n)) continue;
					for (let e of [
						n,
						n.normalize("NFC"),
						n.normalize("NFD")
					]) {
						this.#r.add(e);
						this.#r.add(Buffer.from(e).toString("latin1"));
					}
				}
			}
		}
		let _ = /[^\0-\x7f]/;
		let v = 8;
		let y = 6;
		let b = /[0-9A-Za-z-]{8,}/g;
		function blanked(e, t) {
			let n = t.sort((e, t) => e.start - t.start);
			let r = [];
			let i = 0;
			let a = -1;
			for (let { start: t, end: o } of n) {
				if (t > a) {
					r.push(e.slice(i, t), "***");
					a = o;
				} else a = Math.max(a, o);
				i = a;
			}
			return r.join("") + e.slice(i);
		}
	}),
	1889: ((e, t, n) => {
		n.d(t, {
			GK: () => ConnectionFailed,
			GZ: () => SmoochError,
			Hu: () => outcomeUnknown,
			If: () => isInvalid,
			US: () => isForbidden,
			c4: () => isNotFound,
			dh: () => isConflict,
			j$: () => Interrupted
		});
		var r = n(9473);
		class SmoochError extends r.uv {
			name = "SmoochError";
			status;
			vendorCode;
			description;
			isForeign;
			method;
			path;
			constructor(e, t, n) {
				let r = t.code === void 0 ? "" : ` ${t.code}`;
				let i = t.description === void 0 ? "" : `: ${t.description}`;
				let a = `${e.method} ${e.path} returned ${t.status}${r}${i}`;
				super("vendor-refused", a, { remedy: n });
				this.status = t.status;
				this.vendorCode = t.code;
				this.description = t.description;
				this.isForeign = t.isForeign ?? !1;
				this.method = e.method;
				this.path = e.path;
			}
		}
		class ConnectionFailed extends r.uv {
			name = "ConnectionFailed";
			method;
			path;
			sent;
			isLasting;
			constructor(e, t, n) {
				super("connection-failed", `${e.method} ${e.path}: ${t}`, n);
				this.method = e.method;
				this.path = e.path;
				this.sent = n.sent;
				this.isLasting = n.isLasting ?? !1;
			}
		}
		class Interrupted extends r.uv {
			name = "Interrupted";
			constructor(e) {
				super("interrupted", e);
			}
		}
		function outcomeUnknown(e) {
			if (e instanceof ConnectionFailed) return e.sent;
			return e instanceof SmoochError && e.status >= 500;
		}
		function isNotFound(e) {
			return e instanceof SmoochError && e.status === 404 && !e.isForeign;
		}
		function isForbidden(e) {
			return e instanceof SmoochError && e.status === 403 && !e.isForeign;
		}
		function isInvalid(e) {
			return e instanceof SmoochError && [400, 422].includes(e.status);
		}
		function isConflict(e) {
			return e instanceof SmoochError && [
				400,
				409,
				422
			].includes(e.status);
		}
	}),
	9556: ((e, t, n) => {
		n.d(t, {
			E9: () => parseDuration,
			S5: () => durationText,
			Sf: () => o,
			dT: () => isWithinBounds,
			eI: () => meantDuration,
			ec: () => a
		});
		var r = n(2370);
		let i = {
			s: 1,
			m: 60,
			h: 3600,
			d: 86400,
			w: 604800
		};
		let a = "a number with a unit, such as 30s, 15m, 12h, 90d or 2w";
		let o = {
			least: "1s",
			most: "3650d"
		};
		function parseDuration(e) {
			let [, t, n] = /^(\d{1,9})([smhdw])$/.exec(e) ?? [];
			let a = n === void 0 ? void 0 : (0, r.e)(i, n);
			return a === void 0 ? void 0 : Number(t) * a;
		}
		function durationText(e) {
			let [t, n] = [
				"d",
				"h",
				"m"
			].map((e) => [e, i[e] ?? 1]).find(([, t]) => e >= t && e % t === 0) ?? ["s", 1];
			return `${e / n}${t}`;
		}
		function isWithinBounds(e, { least: t, most: n }) {
			return e >= (parseDuration(t) ?? 0) && e <= (parseDuration(n) ?? 0);
		}
		let s = [
			[
				/^s(?:ec(?:ond)?s?)?$/i,
				"s",
				1
			],
			[
				/^m(?:in(?:ute)?s?)?$/i,
				"m",
				1
			],
			[
				/^h(?:(?:ou)?rs?)?$/i,
				"h",
				1
			],
			[
				/^d(?:ays?)?$/i,
				"d",
				1
			],
			[
				/^w(?:eeks?)?$/i,
				"w",
				1
			],
			[
				/^mo(?:nths?)?$/i,
				"d",
				30
			],
			[
				/^y(?:(?:ea)?rs?)?$/i,
				"d",
				365
			]
		];
		function meantDuration(e) {
			let [, t, n = ""] = /^(\d{1,6}) ?([a-z]{1,7})$/i.exec(e.trim()) ?? [];
			let [, r, i = 1] = s.find(([e]) => e.test(n)) ?? [];
			return t === void 0 || r === void 0 ? void 0 : `${Number(t) * i}${r}`;
		}
	}),
	2370: ((e, t, n) => {
		n.d(t, {
			P: () => setOwn,
			e: () => ownValue
		});
		function ownValue(e, t) {
			return e !== void 0 && Object.hasOwn(e, t) ? e[t] : void 0;
		}
		function setOwn(e, t, n) {
			t === "__proto__" ? Object.defineProperty(e, t, {
				value: n,
				enumerable: !0,
				writable: !0,
				configurable: !0
			}) : e[t] = n;
		}
	}),
	324: ((e, t, n) => {
		n.d(t, {
			T: () => typosBetween,
			k: () => closest
		});
		function closest(e, t) {
			if (e.length > 60) return;
			let n = plain(e);
			let r;
			let i = Math.min(4, Math.max(1, Math.floor(e.length / 3))) + 1;
			for (let e of t) {
				let t = plain(e);
				let a = t === n ? 0 : typosBetween(n, t);
				if (a < i) {
					r = e;
					i = a;
				}
			}
			return r;
		}
		function typosBetween(e, t) {
			let n = [];
			let r = Array.from({ length: t.length + 1 }, (e, t) => t);
			for (let i = 1; i <= e.length; i += 1) {
				let a = [i];
				for (let o = 1; o <= t.length; o += 1) {
					let s = e[i - 1] === t[o - 1];
					let c = Math.min(at(r, o) + 1, at(a, o - 1) + 1, at(r, o - 1) + +!s);
					i > 1 && o > 1 && e[i - 1] === t[o - 2] && e[i - 2] === t[o - 1] && (c = Math.min(c, at(n, o - 2) + 1));
					a.push(c);
				}
				n = r;
				r = a;
			}
			return at(r, t.length);
		}
		function plain(e) {
			return e.toLowerCase().replace(/[-_ ]/g, "");
		}
		function at(e, t) {
			return e[t] ?? Infinity;
		}
	}),
	9305: ((e, t, n) => {
		n.d(t, {
			J: () => isPrintableAscii,
			g: () => unicodePattern
		});
		let r = new Map();
		function unicodePattern(e, t) {
			let n = `${t} ${e}`;
			let i = r.get(n) ?? new RegExp(e, t);
			r.set(n, i);
			return i;
		}
		function isPrintableAscii(e) {
			return /^[ -~]*$/.test(e);
		}
	})
};
var n = {};
function __nccwpck_require__(e) {
	var r = n[e];
	if (r !== void 0) return r.exports;
	var i = n[e] = { exports: {} };
	var a = !0;
	try {
		t[e].call(i.exports, i, i.exports, __nccwpck_require__);
		a = !1;
	} finally {
		a && delete n[e];
	}
	return i.exports;
}
__nccwpck_require__.m = t;
__nccwpck_require__ !== void 0 && (__nccwpck_require__.ab = decodeURIComponent(new URL(".", import.meta.url).pathname).slice(+!!import.meta.url.match(/^file:\/\/\/\w:/), -1) + "/");
(() => {
	var e = typeof Symbol == "function" ? Symbol("webpack queues") : "__webpack_queues__";
	var t = typeof Symbol == "function" ? Symbol("webpack exports") : "__webpack_exports__";
	var n = typeof Symbol == "function" ? Symbol("webpack error") : "__webpack_error__";
	var resolveQueue = (e) => {
		if (e && e.d < 1) {
			e.d = 1;
			e.forEach((e) => e.r--);
			e.forEach((e) => e.r-- ? e.r++ : e());
		}
	};
	var wrapDeps = (r) => r.map((r) => {
		if (typeof r == "object" && r) {
			if (r[e]) return r;
			if (r.then) {
				var i = [];
				i.d = 0;
				r.then((e) => {
					a[t] = e;
					resolveQueue(i);
				}, (e) => {
					a[n] = e;
					resolveQueue(i);
				});
				var a = {};
				a[e] = (e) => e(i);
				return a;
			}
		}
		var o = {};
		o[e] = (e) => {};
		o[t] = r;
		return o;
	});
	__nccwpck_require__.a = (r, i, a) => {
		var o;
		a && ((o = []).d = -1);
		var s = new Set();
		var c = r.exports;
		var l;
		var u;
		var d;
		var f = new Promise((e, t) => {
			d = t;
			u = e;
		});
		f[t] = c;
		f[e] = (e) => (o && e(o), s.forEach(e), f.catch((e) => {}));
		r.exports = f;
		i((r) => {
			l = wrapDeps(r);
			var fn;
			var getResult = () => l.map((e) => {
				if (e[n]) throw e[n];
				return e[t];
			});
			var i = new Promise((t) => {
				fn = () => t(getResult);
				fn.r = 0;
				var fnQueue = (e) => e !== o && !s.has(e) && (s.add(e), e && !e.d && (fn.r++, e.push(fn)));
				l.map((t) => t[e](fnQueue));
			});
			return fn.r ? i : getResult();
		}, (e) => (e ? d(f[n] = e) : u(c), resolveQueue(o)));
		o && o.d < 0 && (o.d = 0);
	};
})();
(() => {
	var e = Object.getPrototypeOf ? (e) => Object.getPrototypeOf(e) : (e) => e.__proto__;
	var t;
	__nccwpck_require__.t = function(n, r) {
		r & 1 && (n = this(n));
		if (r & 8) return n;
		if (typeof n == "object" && n) {
			if (r & 4 && n.__esModule) return n;
			if (r & 16 && typeof n.then == "function") return n;
		}
		var i = Object.create(null);
		__nccwpck_require__.r(i);
		var a = {};
		t ||= [
			null,
			e({}),
			e([]),
			e(e)
		];
		for (var o = r & 2 && n; typeof o == "object" && !~t.indexOf(o); o = e(o)) Object.getOwnPropertyNames(o).forEach((e) => a[e] = () => n[e]);
		a.default = () => n;
		__nccwpck_require__.d(i, a);
		return i;
	};
})();
__nccwpck_require__.d = (e, t) => {
	for (var n in t) __nccwpck_require__.o(t, n) && !__nccwpck_require__.o(e, n) && Object.defineProperty(e, n, {
		enumerable: !0,
		get: t[n]
	});
};
(() => {
	__nccwpck_require__.f = {};
	__nccwpck_require__.e = (e) => Promise.all(Object.keys(__nccwpck_require__.f).reduce((t, n) => {
		__nccwpck_require__.f[n](e, t);
		return t;
	}, []));
})();
__nccwpck_require__.u = (e) => "" + e + ".index.js";
__nccwpck_require__.o = (e, t) => Object.prototype.hasOwnProperty.call(e, t);
__nccwpck_require__.r = (e) => {
	typeof Symbol < "u" && Symbol.toStringTag && Object.defineProperty(e, Symbol.toStringTag, { value: "Module" });
	Object.defineProperty(e, "__esModule", { value: !0 });
};
(() => {
	var e = { 792: 0 };
	var installChunk = (t) => {
		var { ids: n, modules: r, runtime: i } = t;
		var a, o, s = 0;
		for (a in r) __nccwpck_require__.o(r, a) && (__nccwpck_require__.m[a] = r[a]);
		i && i(__nccwpck_require__);
		for (; s < n.length; s++) {
			o = n[s];
			__nccwpck_require__.o(e, o) && e[o] && e[o][0]();
			e[n[s]] = 0;
		}
	};
	__nccwpck_require__.f.j = (t, n) => {
		var r = __nccwpck_require__.o(e, t) ? e[t] : void 0;
		if (r !== 0) {
			if (r) n.push(r[1]);
			else {
				var i = import("./" + __nccwpck_require__.u(t)).then(installChunk, (n) => {
					e[t] !== 0 && (e[t] = void 0);
					throw n;
				});
				var i = Promise.race([i, new Promise((n) => r = e[t] = [n])]);
				n.push(r[1] = i);
			}
		}
	};
})();
var r = __nccwpck_require__(612);
r = await r;
