(() => {
	"use strict";
	var e = {
		3393: ((e, t, n) => {
			n.a(e, async (e, r) => {
				try {
					n.r(t);
					var i = n(838);
					var a = n(1547);
					var o = n(4745);
					var s = n(6371);
					var c = n(9653);
					var l = n(9222);
					var u = n(1834);
					var d = n(30);
					var f = n(7884);
					var p = n(1809);
					var m = n(334);
					var h = n(6621);
					var g = n(1583);
					let { env: e } = process;
					let _ = new g.ks(i.Pq);
					let v = new m.V();
					let y = (0, h.J)(process.stdout, ({ code: e, message: t }) => stderr().write(`Warning: standard output takes no more (${e ?? t}); the log goes on here.\n`));
					let b;
					let x = [];
					let S = e.RUNNER_DEBUG === "1";
					let C = (0, f.n)((0, d.Wh)(write, { debug: S }), (e) => _.redact(e));
					let w = !1;
					(0, p.n6)((e) => {
						fail(e);
						v.request("an internal error");
					});
					(0, p.WU)(() => w, fail);
					await main();
					async function main() {
						let e = (0, p.rL)(v, C, { inJob: !0 });
						let t;
						let n;
						try {
							let e = (0, o.Tt)(i.V4, _);
							e.maskAppIds || C.notice("`mask-app-ids` is false: app ids are not masked in this job. Other jobs can use them.");
							let n = await jobHost(e);
							t = {
								outcome: await (0, s.m)(e, n),
								options: e,
								host: n
							};
							(t.outcome.failed || t.outcome.drifted) && (process.exitCode = 1);
						} catch (e) {
							n = e;
							fail(e);
						} finally {
							t === void 0 ? await summariseFailure(n) : await report(t);
							w = !0;
							await repeatLostErrors();
							e();
						}
					}
					function write(e) {
						if (y.broken()) stderr().write(e);
						else {
							e.startsWith("::error") && x.push(e);
							y.write(e);
						}
					}
					async function repeatLostErrors() {
						if (x.length === 0) return;
						await y.settled();
						await new Promise((e) => setImmediate(e));
						if (y.broken()) for (let e of x) stderr().write(e);
					}
					function fail(e) {
						process.exitCode = 1;
						(0, u.vV)(C, e);
					}
					async function jobHost(t) {
						return {
							log: C,
							keeper: _,
							stop: v,
							workspace: e.GITHUB_WORKSPACE || (0, p.MO)(),
							environment: e,
							event: e.GITHUB_EVENT_NAME,
							files: e.RUNNER_TEMP || (await Promise.resolve().then(n.t.bind(n, 8161, 23))).tmpdir(),
							spareMemory,
							logTaken: () => y.taken(v),
							trace: S ? (await n.e(893).then(n.bind(n, 1893))).requestTrace(C, t) : void 0,
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
						(0, l.K)((0, c.Yz)(t), e, C);
					}
					async function summarise({ outcome: t }) {
						let r = e.GITHUB_STEP_SUMMARY;
						if (!r) return;
						let { writeJobSummary: i } = await n.e(371).then(n.bind(n, 8752));
						await i(r, t, {
							keeper: _,
							log: C
						});
					}
					async function summariseFailure(e) {
						await summarise({ outcome: {
							mode: i.V4("mode") || o.WJ.mode,
							error: e,
							seconds: process.uptime(),
							requests: 0
						} }).catch(fail);
					}
					async function noteMaskedOutputs({ outcome: t, options: r, host: i }) {
						if (!r.maskAppIds || t.credentials === void 0 || !e.GITHUB_WORKFLOW_REF) return;
						let { maskedAppIdOutputs: a } = await Promise.all([n.e(991), n.e(188)]).then(n.bind(n, 5188));
						let o = await a(e, i.workspace);
						if (o.length === 0) return;
						C.notice(`${o.join(", ")}: app ids are masked, and GitHub gives other jobs an empty text for a masked value. Set \`mask-app-ids: false\`, or use \`mode: credentials\` in the other job.`);
					}
					async function reportOnGitHub({ outcome: e, options: t, host: r }) {
						let i = t.issue || (0, a.j)(r).pullRequest !== void 0;
						if (t.githubToken === void 0 || !i) return;
						await (await Promise.all([n.e(451), n.e(664)]).then(n.bind(n, 664))).reportOnGitHub(e, t, r);
					}
					async function spareMemory() {
						let { setFlagsFromString: e } = await Promise.resolve().then(n.t.bind(n, 8877, 23));
						e("--semi-space-growth-factor=1");
						e("--heap-growing-percent=40");
					}
					function stderr() {
						b ??= (0, h.J)(process.stderr);
						return b;
					}
					r();
				} catch (e) {
					r(e);
				}
			}, 1);
		}),
		9984: ((e, t, n) => {
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
		1547: ((e, t, n) => {
			n.d(t, { j: () => readEvent });
			var r = n(3024);
			let i = {
				number: void 0,
				head: void 0,
				fromFork: void 0,
				byDependabot: !1,
				merged: !1
			};
			function readEvent({ event: e, environment: t }) {
				let n = e ?? t.GITHUB_EVENT_NAME;
				let r = payloadIn(t) ?? {};
				let o = [t.GITHUB_REF, objectOf(r.deployment).ref].map(String);
				let s = o.flatMap((e) => /^refs\/pull\/(\d+)\//.exec(e)?.[1] ?? []);
				let c = n?.startsWith("pull_request") ?? !1;
				let l = carriedIn(r) ?? (c || s.length > 0 ? i : void 0);
				let u = l !== void 0 && (!l.merged || s.length > 0);
				return {
					name: n,
					pullRequest: l && {
						...l,
						number: l.number ?? numberOf(Number(s[0]))
					},
					unmerged: u ? "pull request" : isQueued(r, o) ? "merge queue" : void 0,
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
			function carriedIn(e) {
				let t = objectOf(e.client_payload).pull_request;
				return fullOne(e.pull_request, e.number) ?? commentedOne(e.issue) ?? oneOfRun(e.workflow_run, e) ?? oneOfCheck(objectOf(e.check_run).check_suite, e) ?? oneOfCheck(e.check_suite, e) ?? (isObject(objectOf(t).head) ? fullOne(t, void 0) : void 0);
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
				let { event: n, head_branch: r, head_sha: a, head_repository: o, repository: s } = e;
				let c = firstListed(e.pull_requests, r, t);
				let l = nameOf(s) ?? nameOf(t.repository);
				let u = o === void 0 || l === void 0 ? void 0 : nameOf(o) !== l;
				if (!(typeof n == "string" && n.startsWith("pull_request")) && c === void 0 && u !== !0) return;
				let [d, f] = [numberOf(c?.number), commitIn(a)];
				return {
					...i,
					number: d,
					head: f,
					fromFork: u,
					byDependabot: isDependabot(e.actor)
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
					fromFork: !1
				};
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
		7834: ((e, t, n) => {
			n.d(t, {
				FN: () => r,
				Mw: () => isGuard,
				bO: () => usesInput,
				mc: () => s,
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
				mode: {
					default: "apply",
					modes: r
				},
				manifest: {
					default: ".github/smooch.yml",
					modes: r
				},
				"key-id": {
					default: "",
					modes: r
				},
				"key-secret": {
					default: "",
					modes: r
				},
				jwt: {
					default: "",
					modes: r
				},
				"app-keys": {
					default: "",
					modes: r
				},
				region: {
					default: "us",
					modes: r
				},
				subdomain: {
					default: "",
					modes: r
				},
				"api-url": {
					default: "",
					modes: r
				},
				owner: {
					default: "",
					modes: r
				},
				variables: {
					default: "",
					modes: r
				},
				"secret-variables": {
					default: "",
					modes: r
				},
				api: {
					default: "v2",
					modes: [...o, "export"]
				},
				instance: {
					default: "",
					modes: [
						...i,
						"credentials",
						"destroy",
						"validate"
					]
				},
				ttl: {
					default: "",
					modes: i
				},
				prune: {
					default: "none",
					modes: a
				},
				"max-deletes": {
					default: "5",
					modes: [...i, "sweep"]
				},
				"fail-on-drift": {
					default: "true",
					modes: ["check", "accept"]
				},
				strict: {
					default: "false",
					modes: r
				},
				"expect-plan": {
					default: "",
					modes: ["apply"]
				},
				only: {
					default: "",
					modes: [
						...a,
						"credentials",
						"export"
					]
				},
				shard: {
					default: "",
					modes: [...a, "credentials"]
				},
				"export-file": {
					default: "",
					modes: ["export"]
				},
				"dry-run": {
					default: "false",
					modes: ["accept", ...o]
				},
				confirm: {
					default: "",
					modes: ["destroy"]
				},
				"check-targets": {
					default: "",
					modes: i
				},
				"wait-for-targets": {
					default: "0s",
					modes: ["apply"]
				},
				"jwt-expires-in": {
					default: "1h",
					modes: [...i, "credentials"]
				},
				"mask-app-ids": {
					default: "true",
					modes: [
						...a,
						"credentials",
						"destroy"
					]
				},
				"allow-unmerged": {
					default: "false",
					modes: ["apply"]
				},
				"allow-replace": {
					default: "false",
					modes: i
				},
				"github-token": {
					default: "",
					modes: r
				},
				"publish-token": {
					default: "",
					modes: r
				},
				comment: {
					default: "auto",
					modes: [...i, "destroy"]
				},
				issue: {
					default: "false",
					modes: ["check"]
				},
				"plan-file": {
					default: "",
					modes: [...a, ...o]
				},
				"max-in-flight": {
					default: "8",
					modes: r
				},
				timeout: {
					default: "30m",
					modes: r
				}
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
				return s[e].modes;
			}
		}),
		4745: ((e, t, n) => {
			n.d(t, {
				WJ: () => l,
				Lk: () => hasCredentials,
				Bc: () => isDigest,
				Tt: () => readOptions
			});
			var r = n(9984);
			var i = n(7834);
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
			var a = n(1826);
			var o = n(2811);
			var s = n(3871);
			var c = n(1577);
			let l = Object.fromEntries(Object.entries(i.mc).map(([e, t]) => [e, t.default]));
			let u = {
				least: "1s",
				most: "5d"
			};
			let d = {
				least: "0s",
				most: "1d"
			};
			function hasCredentials({ credentials: e, appKeys: t }) {
				return e !== void 0 || t.size > 0;
			}
			function isDigest(e) {
				return /^sha256:[0-9a-f]{64}$/i.test(e);
			}
			let f = {
				us: "https://api.smooch.io",
				"eu-1": "https://api.eu-1.smooch.io"
			};
			function readOptions(e, t, n = new Map()) {
				let a = [];
				let text = (t) => e(t).trim() || l[t];
				let value = (e, t, n) => {
					try {
						return t(text(e));
					} catch (t) {
						if (!(t instanceof WrongInput)) throw t;
						a.push(`\`${e}\` ${t.message}`);
						return n;
					}
				};
				for (let e of n.values()) e !== "" && t.learn(e);
				let o = [];
				let s = {
					...valuesIn({
						text,
						value,
						keeper: t,
						secretVariables: n
					}),
					warnings: o
				};
				for (let e of Object.keys(l)) {
					if (text("mode") !== s.mode || (0, i.bO)(s.mode, e) || !isGiven(e, text(e))) continue;
					let t = `\`${e}\` ${(0, i.qw)(s.mode, e)}`;
					(0, i.Mw)(s.mode, e) ? a.push(t) : o.push(`The input ${t}`);
				}
				o.push(...doubtfulTimes(s));
				s.ttl !== void 0 && s.instance === void 0 && a.push("`ttl` requires `instance`.");
				for (let e of s.secretVariables.keys()) s.variables.has(e) && a.push(`\`secret-variables\` and \`variables\` both set ${e}: keep one of them.`);
				if (a.length === 0) return s;
				throw new r.uv("input-invalid", a.length === 1 ? `The input ${a[0]}` : `${a.length} inputs are wrong: ${a.join(" ")}`, { remedy: "Correct the inputs of the step. Nothing was changed." });
			}
			function valuesIn({ text: e, value: t, keeper: n, secretVariables: r }) {
				let s = t("key-id", () => readCredentials(e, n), void 0);
				let c = t("app-keys", (e) => appKeysIn(lines(e), n), new Map());
				return {
					mode: t("mode", oneOf(i.FN), "validate"),
					manifest: lines(e("manifest")),
					credentials: s,
					lacksKeySecret: e("key-id") !== "" && e("key-secret") === "" && e("jwt") === "",
					appKeys: c,
					baseUrl: t("api-url", () => readBaseUrl(e), ""),
					owner: e("owner") || void 0,
					variables: t("variables", variablesIn, new Map()),
					secretVariables: new Map([...r, ...t("secret-variables", (e) => secretVariablesIn(e, n), new Map())]),
					api: t("api", oneOf(a.y), "v2"),
					instance: t("instance", instanceName, void 0),
					ttl: t("ttl", optional(durationOrNever(o.Sf)), void 0),
					prune: t("prune", oneOf([
						"none",
						"owned",
						"all"
					]), "none"),
					maxDeletes: t("max-deletes", wholeNumber(0, 1e6), 0),
					failOnDrift: t("fail-on-drift", truth, !0),
					strict: t("strict", truth, !0),
					expectPlan: t("expect-plan", optional(planReference), void 0),
					only: lines(e("only")),
					shard: t("shard", optional(shardOf), void 0),
					exportFile: e("export-file") || void 0,
					dryRun: t("dry-run", truth, !0),
					confirm: e("confirm") || void 0,
					checkTargets: t("check-targets", optional(oneOf([
						"error",
						"warn",
						"off"
					])), void 0) ?? (e("mode") === "apply" ? "error" : "warn"),
					waitForTargets: t("wait-for-targets", inputs_duration(d), 0),
					jwtExpiresIn: t("jwt-expires-in", durationOrNever(o.Sf), "never"),
					maskAppIds: t("mask-app-ids", truth, !0),
					allowUnmerged: t("allow-unmerged", truth, !1),
					allowReplace: t("allow-replace", truth, !1),
					githubToken: e("github-token") === "" ? void 0 : n.learn(e("github-token")),
					publishToken: e("publish-token") === "" ? void 0 : n.learn(e("publish-token")),
					comment: t("comment", oneOf([
						"auto",
						"always",
						"never"
					]), "never"),
					issue: t("issue", truth, !1),
					planFile: e("plan-file") || void 0,
					maxInFlight: t("max-in-flight", wholeNumber(1, 64), 1),
					timeout: t("timeout", inputs_duration(u), 0)
				};
			}
			function isGiven(e, t) {
				return t.toLowerCase() !== l[e].toLowerCase();
			}
			function doubtfulTimes(e) {
				let { mode: t, ttl: n, timeout: r, waitForTargets: a, checkTargets: s, jwtExpiresIn: c } = e;
				let l = [];
				let [u, d] = [(0, o.S5)(r), (0, o.S5)(a)];
				t === "apply" && a > 0 && (s === "off" ? l.push("The input `wait-for-targets` has no effect with `check-targets: off`.") : a >= r && l.push(`The input \`wait-for-targets\` is ${d}, and \`timeout\` ends the run after ${u}. Raise \`timeout\`.`));
				(0, i.bO)(t, "ttl") && typeof n == "number" && n < r && l.push(`The input \`ttl\` is ${(0, o.S5)(n)}, and the run may take ${u} (\`timeout\`): a sweep may delete the instance before it is done. Raise \`ttl\`, or lower \`timeout\`.`);
				(0, i.bO)(t, "jwt-expires-in") && c === "never" && l.push("The input `jwt-expires-in` is never: a token whose key says nothing is valid until the key is deleted. Write a time, or `expiresIn` in the manifest.");
				return l;
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
				let i = (0, s.e)(f, r);
				if (i !== void 0) return i;
				throw new WrongInput(`is not set, and \`region\` is ${quoted(r)}, which the vendor does not have: write us or eu-1.${meant(r, Object.keys(f))}`);
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
				let n = (0, c.k)(e, t);
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
				let r = (0, o.E9)(e);
				if (r === void 0) throw new WrongInput(`is ${quoted(e)}; write ${o.ec}${n}.`);
				if ((0, o.dT)(r, t)) return r;
				throw new WrongInput(`is ${quoted(e)}; it can be ${t.least} to ${t.most}${n}.`);
			}
			function quoted(e) {
				return JSON.stringify(e.length > 80 ? `${e.slice(0, 80)}…` : e);
			}
		}),
		3068: ((e, t, n) => {
			n.d(t, {
				EE: () => f,
				HR: () => takesAppName,
				JB: () => d,
				PV: () => knowsSetting,
				f9: () => p,
				n1: () => takesMetadataName
			});
			var r = n(6537);
			var i = n(2193);
			var a = n(1826);
			var o = n(3871);
			var s = n(208);
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
				let n = (0, o.e)(c.fields, e);
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
				...s.Vh,
				description: "The name of the app. The vendor calls it displayName in v2; here it is name for both.",
				examples: ["Acme Support"]
			};
			let f = {
				name: {
					required: a.y,
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
					fields: { expiresIn: { shape: s.XT } },
					aliases: s.Vg
				} }
			};
			let p = {
				protect: { shape: truth("Never delete this app: destroying or pruning it is an error.") },
				settings: { shape: c },
				metadata: { shape: u }
			};
		}),
		3014: ((e, t, n) => {
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
			var r = n(3871);
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
				authenticationMessageSecret: {
					form: "long",
					about: "The secret for authentication messages: 88 characters or more."
				},
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
		6973: ((e, t, n) => {
			n.d(t, {
				Mm: () => mayBeIdentical,
				QJ: () => closestChannels,
				_4: () => looksLike,
				eE: () => sameValue,
				gi: () => isSameChannel
			});
			var r = n(8060);
			var i = n(3871);
			var a = n(3014);
			function sameValue(e, t, n) {
				let r = n?.initial ?? null;
				let i = t ?? r;
				if (isEmpty(e)) return isEmpty(t ?? null) || covers(i, r);
				if (n?.form === "colour" && typeof e == "string" && typeof i == "string") return colour(e) === colour(i);
				return covers(i, e);
			}
			function isSameChannel(e, t, n) {
				if (t.type !== n.type) return !1;
				if ((0, a.l6)(e, t.type)?.single === !0) return !0;
				if (isIdentical(e, t, n)) return !0;
				if (typeof t.displayName == "string") {
					if (n.displayName === t.displayName) return !0;
					if (typeof n.displayName == "string") return !1;
				}
				let r = lastingFields(e, t).filter(([e]) => isShown((0, i.e)(n.fields, e)));
				if (typeof t.displayName == "string" && r.length === 0) return !1;
				return r.every(([r, o]) => sameValue(o, (0, i.e)(n.fields, r), (0, a.Ju)(e, t.type, r)));
			}
			function looksLike(e, t, n) {
				return isSameChannel(e, t, n) || isSameChannel(e, n, t);
			}
			let o = new Set([
				"web",
				"android",
				"ios",
				"unity",
				"fcm",
				"apn",
				"api"
			]);
			function mayBeIdentical(e, t, n) {
				if (t.type !== n.type || o.has(t.type)) return !1;
				return !((0, a.l6)(e, t.type)?.identities ?? []).flat().some((e) => {
					let [r, i] = [identityField(t, e), identityField(n, e)];
					return isShown(r) && isShown(i) && r !== i;
				});
			}
			function closestChannels(e, t, n) {
				let preferred = (e, t) => {
					let n = e.filter(t);
					return n.length > 0 ? n : e;
				};
				return preferred(preferred(preferred(n, (n) => isIdentical(e, t, n)), ({ displayName: e }) => typeof e == "string" && e === t.displayName), ({ fields: n }) => Object.entries(t.fields).every(([r, o]) => sameValue(o, (0, i.e)(n, r), (0, a.Ju)(e, t.type, r))));
			}
			function isIdentical(e, t, n) {
				return ((0, a.l6)(e, t.type)?.identities ?? []).some((e) => e.every((e) => {
					let r = identityField(t, e);
					return isShown(r) && r === identityField(n, e);
				}));
			}
			function identityField(e, t) {
				return t === a.g2 ? e.botId : (0, i.e)(e.fields, t);
			}
			function isShown(e) {
				return e != null;
			}
			function lastingFields(e, { type: t, fields: n }) {
				return Object.entries(n).filter(([n, r]) => r !== null && (0, a.Ju)(e, t, n)?.changeable === !1);
			}
			function colour(e) {
				let t = e.replace(/^#/, "").toLowerCase();
				return t.length === 3 ? t.replaceAll(/./g, "$&$&") : t;
			}
			function covers(e, t) {
				if (isEmpty(t)) return isEmpty(e);
				if ((0, r.Lv)(t)) return (0, r.Lv)(e) && e.length === t.length && t.every((t, n) => covers(e[n] ?? null, t));
				if (!(0, r.Gv)(t)) return e === t;
				if (!(0, r.Gv)(e)) return !1;
				return Object.entries(t).every(([t, n]) => {
					let r = (0, i.e)(e, t);
					return n === !1 ? r === void 0 || r === !1 : covers(r ?? null, n);
				});
			}
			function isEmpty(e) {
				return e === null || (0, r.Lv)(e) && e.length === 0;
			}
		}),
		208: ((e, t, n) => {
			n.d(t, {
				J8: () => p,
				Ur: () => takesName,
				Vg: () => s,
				Vh: () => l,
				XT: () => o,
				fJ: () => f,
				pV: () => u,
				tD: () => jwtShape,
				y2: () => keyShapeOf,
				yC: () => c,
				zp: () => m
			});
			var r = n(6537);
			var i = n(1826);
			var a = n(2811);
			let o = {
				type: "duration",
				bounds: a.Sf,
				never: !0,
				nullable: !0,
				description: "How long the token is valid; or never. Default, also with null: the input jwt-expires-in.",
				examples: ["30d"]
			};
			let s = {
				expires: "expiresIn",
				ttl: "expiresIn",
				exp: "expiresIn"
			};
			let c = "provision-temporary";
			let l = {
				type: "text",
				pattern: String.raw`[^\s\u0000-\u001f\u007f]([^\u0000-\u001f\u007f]{0,98}[^\s\u0000-\u001f\u007f])?`,
				rule: "one line of one to 100 characters that does not begin or end with a space",
				description: "The name in the account. Default: its key here. The vendor cannot change the name of a key.",
				examples: ["My App Key"]
			};
			function takesName(e) {
				return (0, r._1)(l.pattern).test(e);
			}
			let u = [{
				field: "expiresIn",
				other: "from",
				is: "api",
				because: "a token that the vendor signs never expires; remove expiresIn, or write from: sign"
			}];
			let duration = (e, t) => ({
				type: "duration",
				bounds: a.Sf,
				never: !1,
				description: e,
				examples: [t]
			});
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
						required: i.y,
						shape: duration("How old a key may get.", "90d")
					},
					overlap: { shape: duration("How long the old key is kept after a new one was created. Default: 7d.", "7d") }
				}
			};
			function jwtShape(e) {
				return {
					type: "fields",
					main: "expiresIn",
					explicit: !0,
					aliases: s,
					...e,
					fields: {
						...e.fields,
						expiresIn: { shape: o }
					}
				};
			}
			let f = { shape: {
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
			} };
			function keyShapeOf(e, t, n) {
				return {
					type: "fields",
					noun: e,
					description: t,
					fields: {
						name: { shape: l },
						jwt: { shape: n },
						rotate: { shape: d }
					},
					aliases: { displayName: "name" },
					advice: { secret: "the vendor creates the secret of a key; remove this line and take it from the output `credentials`" }
				};
			}
			let p = keyShapeOf("integration key", "An API key that opens the integration of this webhook alone. Its name in the account is its key here, unless `name` says another.", jwtShape({
				noun: "integration jwt",
				description: "Signs a token with this key and hands it out.",
				examples: [{ expiresIn: "30d" }],
				fields: { scope: { shape: {
					type: "choice",
					description: "Whose token it is: always that of the integration.",
					of: [{ value: "integration" }]
				} } }
			}));
			let m = keyShapeOf("key", "An API key of the app. Its name in the account is its key here, unless `name` says another.", jwtShape({
				noun: "jwt",
				word: "none",
				description: "The token that this key signs and the run hands out. Default: one of the app; none: no token.",
				examples: [{
					scope: "app",
					expiresIn: "30d"
				}],
				fields: {
					from: f,
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
					userId: userField("The user of a token with the scope appUser."),
					externalId: userField("The user of a token with the scope user.")
				},
				conflicts: u
			}));
			function userField(e) {
				return { shape: {
					type: "text",
					pattern: String.raw`[^\u0000-\u001f\u007f]{1,200}`,
					rule: "has 1 to 200 characters",
					description: e,
					examples: ["test-user"]
				} };
			}
		}),
		8569: ((e, t, n) => {
			n.d(t, {
				$u: () => sumText,
				oH: () => checkLifetime,
				tq: () => keysAtOnce,
				zw: () => checkTimes
			});
			var r = n(3447);
			var i = n(2770);
			var a = n(8060);
			var o = n(2811);
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
				let c = (0, a.Mc)(e).map(([e, r]) => ({
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
		9308: ((e, t, n) => {
			n.d(t, {
				q: () => takesMenu,
				w: () => checkMenu
			});
			var r = n(5818);
			var i = n(6537);
			var a = n(8060);
			var o = n(3871);
			var s = n(2856);
			let c = {
				link: ["uri", "https://acme.example"],
				postback: ["payload", "AGENT"],
				submenu: ["items", "[…]"]
			};
			function checkMenu(e, t, n) {
				(0, a.Gv)(e) && checkItems(e.items, `${t}.items`, n);
			}
			function checkItems(e, t, n) {
				if (!Array.isArray(e)) return;
				for (let [i, s] of e.entries()) {
					if (!(0, a.Gv)(s) || typeof s.type != "string") continue;
					let e = `${t}[${i}]`;
					let { type: l } = s;
					let [u, d] = (0, o.e)(c, l) ?? [];
					let f = u === void 0 ? void 0 : (0, o.e)(s, u);
					if (u !== void 0 && (f === void 0 || Array.isArray(f) && f.length === 0) && (f !== void 0 || n.places.exact(`${e}.${u}`) === void 0)) {
						let t = `a ${l} has ${u}; write \`${u}: ${d}\``;
						(0, r.O)(n, `${e}.${u}`, t);
					}
					for (let [t, [i]] of Object.entries(c)) {
						if (t === l || (0, o.e)(s, i) === void 0) continue;
						let a = `${i} belongs to an item of the type ${t}, and this is a ${l}; remove one of the two`;
						(0, r.O)(n, `${e}.${i}`, a);
					}
					checkItems(s.items, `${e}.items`, n);
				}
			}
			function takesMenu(e) {
				let takes = (e, t, n) => e.length > 0 && e.length <= t && e.every((e) => {
					if (!(0, a.Gv)(e)) return !1;
					let { type: t, text: r, items: i, ...l } = e;
					if (typeof t != "string" || !n.includes(t) || !isLine(r)) return !1;
					if (t === "submenu") return Object.keys(l).length === 0 && Array.isArray(i) && takes(i, s.ht, ["link", "postback"]);
					let u = (0, o.e)(c, t)?.[0] ?? "";
					return i === void 0 && Object.keys(l).length === 1 && isLine((0, o.e)(l, u));
				});
				return takes(e, s.RR, Object.keys(c));
			}
			function isLine(e) {
				return typeof e == "string" && (0, i._1)(s.Dh).test(e);
			}
		}),
		2856: ((e, t, n) => {
			n.d(t, {
				Dh: () => o,
				RR: () => i,
				ht: () => a,
				l3: () => c
			});
			var r = n(1826);
			let i = 3;
			let a = 5;
			let o = String.raw`[^\u0000-\u001f\u007f]{1,2000}`;
			function itemsShape(e, t, n) {
				return {
					type: "list",
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
							required: r.y,
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
							required: r.y,
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
			let s = itemShape("menu item", [
				"link",
				"postback",
				"submenu"
			], { items: { shape: itemsShape(itemShape("submenu item", ["link", "postback"], {}), 5, "What a submenu shows.") } });
			let c = {
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
						required: r.y,
						shape: itemsShape(s, 3, "What is shown, in order; [] means no menu.")
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
		497: ((e, t, n) => {
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
		6136: ((e, t, n) => {
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
		8634: ((e, t, n) => {
			n.d(t, {
				K: () => f,
				x: () => readManifestFiles
			});
			let r = require("node:buffer");
			var i = n(3024);
			var a = n(6760);
			var o = n(9984);
			var s = n(4404);
			var c = n(5375);
			var l = n(1577);
			let u = new Set([".git", "node_modules"]);
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
				let o = `${n.length} ${t}`;
				if (r === void 0 || e.seen.has(o)) return;
				e.seen.add(o);
				if (r === "**") visit(e, t, i.length === 0 ? ["*"] : i);
				else if (!isGlob(r) && i.length > 0) {
					visit(e, child(t, r), i);
					return;
				}
				for (let o of entriesOf((0, a.join)(e.root, t))) {
					let a = child(t, o.name);
					let s = r === "**" || matchesName(r, o.name);
					o.isDirectory() ? s && !u.has(o.name) && visit(e, a, r === "**" ? n : i) : s && r !== "**" && i.length === 0 && e.found.add(a);
				}
			}
			function entriesOf(e) {
				try {
					return (0, i.readdirSync)(e, { withFileTypes: !0 });
				} catch {
					return [];
				}
			}
			function child(e, t) {
				return e === "" ? t : `${e}/${t}`;
			}
			var d = n(2770);
			let f = 5e6;
			let p = 1e7;
			let m = 1e3;
			function readManifestFiles(e, t, n) {
				let r = (0, c.dN)(t);
				if (r === void 0) {
					n.error(void 0, "", `the workspace ${(0, d.hD)(t)} does not exist`);
					return [];
				}
				let i = e.map((e) => e.trim()).filter((e) => e !== "");
				i.length === 0 && n.error(void 0, "", "no manifest is named; the input `manifest` takes paths or patterns, one a line");
				let a = [];
				let o = new Set(i.flatMap((e) => namesFor(e, t, r, n)));
				if (o.size > m) {
					let e = `${o.size.toLocaleString("en")} files, and ${m.toLocaleString("en")} are the most`;
					n.error(void 0, "", `the input \`manifest\` names ${e}; is a pattern too wide?`);
					return [];
				}
				let s = 0;
				for (let e of o) {
					let t = readText(e, r, n);
					if (t === void 0) continue;
					s += t.length;
					if (s > p) {
						let t = `with this file, the manifest is larger than ${p / 1e6} MB; is a pattern too wide?`;
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
				let i = (0, s.sq)((0, a.relative)(t, (0, a.resolve)(t, e)));
				if ((0, s.qm)(i) || e.includes("\0")) {
					let t = `${(0, d.hD)(e)} lies outside of the workspace; a manifest must lie inside of it`;
					r.error(void 0, "", t);
					return [];
				}
				if (!isGlob(i)) return [i === "" ? "." : i];
				let o = findFiles(i, n);
				if (o.length === 0) {
					let t = `no file matches ${(0, d.hD)(e)} (* and ? stand for parts of a name, ** for folders)`;
					r.error(void 0, "", t);
				}
				return o;
			}
			function readText(e, t, n) {
				let complain = (t) => n.error({
					file: e,
					line: 1,
					column: 1
				}, "", t);
				let s = (0, a.join)(t, e);
				let l = (0, c.T7)(t, e);
				if (l !== void 0) return complain(linkText(l, e, t));
				if (!(0, i.existsSync)(s)) return n.error(void 0, "", missing(e, t));
				try {
					let e = (0, c.XF)(s, f);
					if (!(0, r.isUtf8)(e) || e.includes(0)) return complain("the file is not UTF-8 text; save it with the encoding UTF-8");
					return e.toString("utf8").replace(/^\ufeff/, "");
				} catch (t) {
					return complain(t instanceof c.rV ? unfitness(e, t) : `the file cannot be read: ${(0, o.bD)(t)}`);
				}
			}
			function linkText(e, t, n) {
				let r = (0, c.dN)((0, a.join)(n, t));
				let i = r === void 0 ? ".." : (0, a.relative)(n, r);
				let o = (0, s.sq)(e) === t ? "the file is a symbolic link" : `${(0, d.hD)((0, s.sq)(e))} is a symbolic link`;
				if ((0, s.qm)(i)) return `${o} that leads out of the workspace; a manifest must lie inside of it`;
				return `${o}, and links are not followed; name the file itself: ${(0, d.hD)((0, s.sq)(i))}`;
			}
			function unfitness(e, { message: t }) {
				if (t.startsWith("is a folder")) return `this is a folder; name its files, such as ${(0, d.hD)(e === "." ? "*.yml" : `${e}/*.yml`)}`;
				return `the file ${t}${t.startsWith("is larger") ? "; a manifest is smaller; is this the right file?" : ""}`;
			}
			function missing(e, t) {
				let n = [...new Set([
					(0, a.dirname)(e),
					".github",
					"."
				])].flatMap((n) => namesIn((0, a.join)(t, n)).filter((t) => /\.ya?ml$/.test(t) && resembles(t, e)).map((e) => (0, s.sq)((0, a.join)(n, e)))).slice(0, 3).map(d.hD).join(" or ");
				let r = n === "" ? "was the repository checked out, and is the input `manifest` right?" : `the input \`manifest\` names it; did you mean ${n}?`;
				return `there is no file ${(0, d.hD)(e)} in the workspace; ${r}`;
			}
			function namesIn(e) {
				try {
					return (0, i.readdirSync)(e).sort();
				} catch {
					return [];
				}
			}
			function resembles(e, t) {
				return /smooch|sunco/i.test(e) || (0, l.T)(stem(e), stem(t)) <= 2;
			}
			function stem(e) {
				return (0, a.basename)(e).replace(/\.[^.]*$/, "").slice(0, 60);
			}
		}),
		9346: ((e, t, n) => {
			n.d(t, {
				FI: () => entriesOfFiles,
				O: () => f,
				gp: () => checkPublications,
				h3: () => publicationsOf
			});
			var r = n(3871);
			var i = n(1577);
			var a = n(5818);
			var o = n(4942);
			var s = n(8295);
			var c = n(4720);
			var l = n(5933);
			var u = n(2770);
			var d = n(8060);
			let f = {
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
			function entriesOfFiles(e, { sources: t }, n, r) {
				return e.flatMap(({ value: e, root: i, places: o }) => {
					let s = e?.publish;
					let c = i?.kind === "map" ? i.entries.get("publish")?.value : void 0;
					let u = new l.N([o], void 0);
					return (Array.isArray(s) ? s : []).flatMap((e, i) => {
						if (!(0, d.Gv)(e)) return [];
						let o = c?.kind === "list" ? c.items[i] : void 0;
						let s = [e.variable === void 0 ? "secret" : "variable", "environment"].some((e) => namesInstance(o, e, n));
						let l = publicationOf(e, s, t);
						let f = `publish[${i}]`;
						let wrong = (e, t) => (0, a.O)({
							places: u,
							findings: r
						}, `${f}.${e}`, t);
						return [{
							value: e,
							address: f,
							places: u,
							perInstance: s,
							publication: l,
							wrong
						}];
					});
				});
			}
			function checkPublications(e, t) {
				let { api: n, instance: r, findings: i } = t;
				let s = new Map();
				let c = new Map();
				for (let l of e) {
					let { value: e, address: u, places: d, publication: f } = l;
					(0, o.U)(t.language.publishShape.of, e, u, {
						api: n,
						instance: r,
						places: d,
						findings: i
					});
					checkTogether(l);
					checkSource(l, t);
					checkInstance(l, r);
					if (f === void 0) continue;
					checkTwice(f, l, s);
					let p = oneTooMany(f, c);
					p !== void 0 && (0, a.O)({
						places: d,
						findings: i
					}, u, p);
				}
			}
			function publicationsOf(e) {
				let t = e.flatMap(({ publication: e, places: t, address: n }) => e === void 0 ? [] : [{
					publication: e,
					place: t.nearest(n)
				}]);
				return t.map(({ publication: e, place: n }) => {
					let r = t.filter(({ publication: t }) => t.name === e.name);
					if (r.length === 1) return {
						publication: e,
						place: n
					};
					let i = new Set(r.map(({ publication: { kind: e } }) => e)).size > 1 ? `${e.kind}s/` : "";
					let a = `${e.address}@${i}${destinationPath(e.destination)}`;
					return {
						publication: {
							...e,
							address: a
						},
						place: n
					};
				});
			}
			function publicationOf(e, t, n) {
				let { secret: r, variable: i, from: a } = e;
				let o = typeof r == "string" ? r : i;
				let s = typeof a == "string" ? (0, c.Pf)(a, n) : void 0;
				if (typeof o != "string" || s === void 0) return;
				let l = typeof r == "string" ? "secret" : "variable";
				let u = o.toUpperCase();
				let d = destinationOf(e);
				return {
					address: `publish.${u}`,
					kind: l,
					name: u,
					source: s,
					destination: d,
					perInstance: t
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
			let p = "󰀀";
			function namesInstance(e, t, n) {
				let r = e?.kind === "map" ? e.entries.get(t)?.value : void 0;
				if (r?.kind !== "scalar" || typeof r.value != "string") return !1;
				let inAnyInstance = (e) => e === "INSTANCE" || e === "INSTANCE_ENV" ? p : n(e);
				let i = (0, s.GS)(r.value, inAnyInstance);
				return "text" in i && i.text.includes(p);
			}
			function checkTogether({ value: e, address: t, places: n, wrong: i }) {
				let has = (i) => n.exact(`${t}.${i}`) !== void 0 && (0, r.e)(e, i) !== !1;
				if (has("organization")) {
					has("environment") && i("environment", "an organization has no environments; remove one of the two");
					has("repository") && i("repository", "it goes to the organization; to let some repositories see it, list them in repositories");
					let t = e.visibility === "selected";
					t && !has("repositories") && i("visibility", "selected needs `repositories: [web]`, the list of those that see it");
					!t && has("repositories") && i("repositories", "only `visibility: selected` has a list of repositories; write that too, or remove this");
				} else for (let e of ["visibility", "repositories"]) has(e) && i(e, `${e} belongs to an organization; write \`organization: acme\` too, or remove it`);
				has("dependabot") && has("codespaces") && i("codespaces", "dependabot and codespaces are two places; write an entry for each");
				for (let e of ["dependabot", "codespaces"]) {
					if (!has(e)) continue;
					has("variable") ? i(e, `there are no variables for ${e}, only secrets`) : has("environment") && i(e, `an environment has no secrets for ${e}; remove one of the two`);
				}
			}
			function checkSource(e, t) {
				let { value: n } = e;
				let { apps: i, serviceAccounts: a, api: o, language: s } = t;
				let l = typeof n.from == "string" ? (0, c.Pf)(n.from, s.sources) : void 0;
				if (l === void 0) return;
				let wrong = (t) => e.wrong("from", t);
				let { part: u, child: f, holder: p } = l;
				let [m = "", h = ""] = p.split(".");
				let [g, _] = m === "apps" ? [i, "app"] : [a, "service account"];
				n.secret === void 0 && n.variable !== void 0 && u !== "id" && wrong(`anyone who can read the repository sees a variable, and ${u} is a credential; write secret: for it`);
				u === "token" && o === "v2" && wrong("apps have a token in v1.1 only, and this manifest says api: v2");
				let v = g.get(h);
				if (!(0, d.Gv)(v)) return wrong(`the manifest has no ${_} ${h}${meant(h, g.keys())}`);
				if (f === void 0) return;
				let y = f.section.split(".").reduce((e, t) => (0, d.Gv)(e) ? (0, r.e)(e, t) : void 0, v);
				let b = (0, d.Gv)(y) ? (0, r.e)(y, f.key) : void 0;
				if (b === void 0) {
					let e = meant(f.key, (0, d.Gv)(y) ? Object.keys(y) : []);
					return wrong(`the ${_} ${h} has no ${f.key} under ${f.section}${e}`);
				}
				let x = (0, d.Gv)(b) ? b.jwt : void 0;
				let S = x === void 0 && (0, c.nD)(l, s.sources)?.unsaid?.includes(u) === !0;
				if (u !== "jwt" || (0, d.Gv)(x) || S) return;
				let C = x === void 0 ? "give it `jwt: { expiresIn: 30d }`" : "remove `jwt: none`";
				wrong(`the key ${f.key} signs no token; ${C}`);
			}
			function checkInstance({ value: e, perInstance: t, wrong: n }, r) {
				let i = e.variable === void 0 ? "secret" : "variable";
				if (r === void 0 || t || e[i] === void 0) return;
				n(i, `the instance ${r} would overwrite what the manifest without an instance publishes; write \${INSTANCE_ENV} into the name, or \${INSTANCE} into an environment`);
			}
			function checkTwice(e, t, n) {
				let r = `${e.kind} ${e.name} ${destinationPath(e.destination)}`;
				let i = n.get(r);
				n.set(r, i ?? t);
				if (i === void 0) return;
				let a = i.places.nearest(`${i.address}.${e.kind}`);
				let o = a === void 0 ? "" : `, first in ${(0, u.dE)(a)}`;
				let s = `this ${e.kind} is published twice to one place${o}; remove one of the two (case makes no difference in names)`;
				t.wrong(e.kind, s);
			}
			function oneTooMany({ kind: e, destination: t }, n) {
				let r = `${e} ${destinationPath(t)}`;
				let i = (n.get(r) ?? 0) + 1;
				n.set(r, i);
				let a = f[e][t.kind];
				if (i !== a + 1) return;
				return `this is one more than the ${a} ${e}s that GitHub keeps in ${`${t.kind === "repository" ? "a" : "an"} ${t.kind}`}`;
			}
			function meant(e, t) {
				let n = (0, i.k)(e, [...t]);
				return n === void 0 ? "" : `; did you mean ${n}?`;
			}
		}),
		5818: ((e, t, n) => {
			n.d(t, { O: () => errorAt });
			function errorAt({ places: e, findings: t }, n, r) {
				return t.error(e.nearest(n), n, r);
			}
		}),
		4942: ((e, t, n) => {
			n.d(t, { U: () => checkWhole });
			var r = n(3871);
			var i = n(736);
			var a = n(2770);
			var o = n(8060);
			var s = n(5818);
			function checkWhole(e, t, n, i) {
				if (e.type === "list" && Array.isArray(t)) for (let [r, a] of t.entries()) checkWhole(e.of, a, `${n}[${r}]`, i);
				if (!(0, o.Gv)(t)) return;
				e.type === "fields" && checkFields(e, t, n, i);
				if (e.type === "variants" && i.api !== void 0) {
					let a = (0, r.e)(t, e.by);
					checkFields((typeof a == "string" ? (0, r.e)(e.of[i.api], a) : void 0) ?? e.other[i.api], t, n, i);
				}
				e.type === "entries" && checkEntries(e, t, n, i);
			}
			function checkFields(e, t, n, i) {
				let { unlessTrue: o, oneOf: c, someOf: l } = e;
				let u = o !== void 0 && (0, r.e)(t, o.field) === !0;
				for (let [o, c] of Object.entries(e.fields)) {
					let e = (0, a.nx)(n, o);
					let l = (0, r.e)(t, o);
					if (l !== void 0) {
						checkWhole(c.shape, l, e, i);
						checkNeeds(c, o, t, n, i);
					} else if (!u && isRequired(c, i.api) && !isDeclared(e, i)) {
						let t = exampleOf(c.shape, i.api);
						(0, s.O)(i, e, `${o} is missing; write \`${o}: ${t}\``);
					}
				}
				if (u) for (let e of Object.keys(t).filter((e) => !o.beside.includes(e))) {
					let t = `with \`${o.field}: true\` nothing is changed, so ${e} has no effect; remove it`;
					(0, s.O)(i, (0, a.nx)(n, e), t);
				}
				else {
					c !== void 0 && checkOneOf(c, n, i);
					l !== void 0 && !l.some((e) => isDeclared((0, a.nx)(n, e), i)) && (0, s.O)(i, (0, a.nx)(n, l[0] ?? ""), `${l.join(" or ")} is missing; write one of them`);
				}
				for (let { field: o, other: c, is: l, because: u } of e.conflicts ?? []) {
					if ((0, r.e)(t, c) !== l || ((0, r.e)(t, o) ?? null) === null) continue;
					(0, s.O)(i, (0, a.nx)(n, o), u);
				}
			}
			function isDeclared(e, { places: t }) {
				return t.exact(e) !== void 0;
			}
			function checkOneOf(e, t, n) {
				let [r, i] = e.filter((e) => isDeclared((0, a.nx)(t, e), n));
				if (i !== void 0) {
					let e = `${r} and ${i} cannot be combined; remove one of them`;
					(0, s.O)(n, (0, a.nx)(t, i), e);
				} else if (r === void 0) {
					let r = `this is neither ${e.map(a.vJ).join(" nor ")}; write one of them, as in \`${e[0]}: NAME\``;
					(0, s.O)(n, t, r);
				}
			}
			function checkNeeds(e, t, n, i, o) {
				let { needs: s } = e;
				if (s === void 0 || (0, r.e)(n, t) !== !0 || (0, r.e)(n, s) !== !1) return;
				let c = (0, a.nx)(i, t);
				o.findings.warn(o.places.nearest(c), c, `${t} does nothing while ${s} is false`);
			}
			function checkEntries(e, t, n, o) {
				let c = Object.keys(t);
				for (let i of c) checkWhole(e.of, (0, r.e)(t, i) ?? null, (0, a.nx)(n, i), o);
				if (e.most === void 0 || c.length <= e.most) return;
				let l = `there are ${c.length} here, and the vendor takes ${e.most} ${(0, i.LS)(e.noun)} ${e.within ?? "an app"} at most`;
				(0, s.O)(o, n, l);
			}
			function isRequired(e, t) {
				return e.required !== void 0 && (t === void 0 ? e.required.length > 1 : e.required.includes(t));
			}
			function exampleOf(e, t) {
				let [n] = e.examples ?? [];
				if (typeof n == "string") return n;
				if (e.type === "choice") return String(e.of[0]?.value);
				if (e.type === "list" && e.of.type === "term") return `[${e.of.known[t ?? "v2"][6]}]`;
				return "…";
			}
		}),
		3447: ((e, t, n) => {
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
		8295: ((e, t, n) => {
			n.d(t, {
				GS: () => fill,
				Qf: () => placeholdersIn,
				bj: () => bareVariable
			});
			var r = n(2770);
			let i = /\$[${]?|\}|[^$}]+/y;
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
				return e.map((e) => typeof e == "string" ? e : resolve(e, t)).join("");
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
				let _ = i === void 0 ? `, or write a default, \${${n}:-…}` : "";
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
						i.lastIndex = this.#n;
						let [r = ""] = i.exec(this.#e) ?? [];
						if (r === "}" && e > 0) break;
						if (r !== "${") {
							n += r === "$$" ? "$" : r;
							this.#n += r.length;
							continue;
						}
						n !== "" && t.push(n);
						n = "";
						let a = this.#r(e);
						if (a === void 0) return t;
						t.push(a);
					}
					n !== "" && t.push(n);
					return t;
				}
				#r(e) {
					let t = this.#n;
					let n = this.#e.slice(t, t + 300);
					if (n.startsWith("${{")) return this.#i(`${(0, r.hD)(n)} looks like a GitHub expression, which a manifest does not know: pass the value by the input \`variables\` and write \${NAME} here, or $\${{ for the text itself`);
					let [i, a, o, s] = /^\$\{([A-Za-z_][A-Za-z0-9_]{0,254})(?:(:?)([-?+])|(?=\}))/.exec(n) ?? [];
					if (i === void 0 || a === void 0) return this.#i(`${(0, r.hD)(n)} is not a valid placeholder: write \${NAME} or \${NAME:-default}, where NAME has letters, digits and _ only, or $\${ for the text itself`);
					if (e >= 16) return this.#i("placeholders are nested more than 16 deep");
					this.#n += i.length;
					let c = this.#n;
					let l = this.read(e + 1);
					if (this.#t.length > 0) return;
					if (this.#n >= this.#e.length) return this.#i(`${(0, r.hD)(n)} is not closed: add the }, or write $\${ for the text itself`);
					let u = this.#e.slice(c, this.#n);
					this.#n += 1;
					if (s === "-" && o === "" && isOneName(a, u)) return this.#i(`${(0, r.hD)(n.slice(0, this.#n - t))} is not clear: a name has no hyphen, and a default is written with a colon; write \${${a}_${u.replaceAll("-", "_")}} or \${${a}:-${u}}`);
					return {
						name: a,
						operator: s,
						emptyToo: o === ":",
						argument: l,
						written: u
					};
				}
				#i(e) {
					this.#t.push(e);
				}
			}
			function isOneName(e, t) {
				let n = `${e}-${t}`;
				return /[A-Za-z]/.test(t) && /^(?:[A-Z0-9_-]{1,100}|[a-z0-9_-]{1,100})$/.test(n);
			}
		}),
		6537: ((e, t, n) => {
			n.d(t, {
				Ol: () => wanted,
				_1: () => wholePattern,
				nE: () => checkScalar
			});
			var r = n(292);
			var i = n(2811);
			var a = n(3871);
			var o = n(1577);
			var s = n(2770);
			var c = n(8295);
			var l = n(736);
			var u = n(7104);
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
					if (r.errors.length > 0) return this.#x(o);
					this.#n.findings.warn(this.#e, this.#t, o);
					for (let e of r.warnings) this.#n.findings.warn(this.#e, this.#t, e.message);
					return a;
				}
				#i(e, t) {
					let n = e.type === "text" && e.secret ? this.#l(t) : this.#s(t);
					if (n === void 0) return;
					let { value: r } = n;
					if (this.#a(n)) return this.#o(e, t);
					if (e.type === "any") return this.#d(e, n);
					if ((r === null || n.whole && r === "null" && !takesText(e)) && e.nullable === !0) return null;
					if (r === null) return this.#y(e);
					switch (e.type) {
						case "text": return this.#f(e, n);
						case "whole": return this.#p(e, n);
						case "truth": return this.#m(e, n);
						case "choice": return this.#h(e, n);
						case "duration": return this.#g(e, n);
						case "scalar": return this.#_(n);
						case "term": return this.#v(e, n);
					}
				}
				#a({ names: e }) {
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
						written: r,
						names: []
					};
					let { lookup: i, isWithheld: a, isSecret: o } = this.#n.variables;
					let l = (0, c.GS)(n, i, {
						isWithheld: a,
						isSecret: (e) => t || o(e)
					});
					if ("faults" in l) {
						for (let e of l.faults) this.#x(e);
						return;
					}
					if (!this.#c(n, l)) return;
					let { text: u, whole: d, names: f } = l;
					let p = f.length > 0;
					return {
						value: u,
						whole: d,
						hidden: p,
						shown: p ? `the value of ${f.map((e) => `\${${e}}`).join(" and ")}` : (0, s.hD)(u),
						written: r,
						names: f
					};
				}
				#c(e, { text: t, names: n }) {
					let { variables: i, secrets: a, isUnreviewed: o } = this.#n;
					let s = n.filter((e) => i.isSecret(e));
					if (s.length === 0) return !0;
					this.#u(s);
					let without = (t) => {
						let n = (0, c.GS)(e, (e) => {
							let n = i.lookup(e);
							return n && t(e) ? r.R : n;
						});
						return "text" in n ? n.text : r.R;
					};
					let l = without(i.isSecret);
					l !== t && a?.concealment.learnText(t, l);
					if (o !== !0 || !isReadByOthers(this.#t)) return !0;
					let u = s.filter(i.isUnasked);
					if (u.length === 0 || without(i.isUnasked) === t) return !0;
					let d = u.map((e) => `\${${e}}`).join(" and ");
					this.#x(`${d} comes from the environment and has the name of a credential: a pull request cannot put it where others read it. Give it in the input \`secret-variables\`, or, if it is not a secret, in \`variables\`.`);
					return !1;
				}
				#l(e) {
					let t = this.#s(e, !0);
					let { findings: n, secrets: r } = this.#n;
					if (t === void 0 || t.value === null) return t;
					r?.learn(String(t.value));
					this.#u(t.names.filter((e) => !(0, u.T)(e)));
					if (t.hidden) return t;
					t.value !== "null" && n.warn(this.#e, this.#t, "plain-text credential in the manifest; write ${NAME} here and give it in the input `secret-variables`");
					return {
						...t,
						shown: "this credential",
						hidden: !0
					};
				}
				#u(e) {
					for (let t of e) {
						let e = this.#n.variables.lookup(t);
						e && this.#n.secrets?.learn(e, t);
					}
				}
				#d(e, t) {
					let { value: n, hidden: r } = t;
					e.secret && r && typeof n == "string" && this.#n.secrets?.learn(n);
					return this.#_(t);
				}
				#f(e, { value: t, shown: n, written: r, hidden: i }) {
					if (typeof t != "string") return this.#x(`must be text; put it in quotes${e.secret ? "" : `: ${(0, s.hD)(r)}`}`);
					let a = i ? `${n} ` : "";
					let o = e.judge?.(t);
					if (o !== void 0) return this.#x(`${a}${o}`);
					if (wholePattern(e.pattern).test(t)) {
						let n = e.doubt?.(t);
						n !== void 0 && this.#n.findings.warn(this.#e, this.#t, `${a}${n}`);
						return t;
					}
					return this.#x(t === "" ? `${a}is empty; it must be ${e.rule}` : `${n} must be ${e.rule}`);
				}
				#p(e, t) {
					let { value: n, whole: r, hidden: a, shown: o, written: s } = t;
					let c = typeof n == "string" && /^-?\d{1,16}$/.test(n);
					let l = r && c ? Number(n) : n;
					if (typeof l != "number" || !Number.isSafeInteger(l)) {
						if (c && r) return this.#x(`${o} is too large`);
						if (c && !a) return this.#x(`must be a number; remove the quotes: ${s}`);
						let l = e.unit === "seconds" ? (0, i.E9)(String(n)) : void 0;
						return this.#b(e, t, l);
					}
					if (l < e.least) return this.#x(`must be ${e.least} or more, not ${o}`);
					if (l > (e.most ?? l)) return this.#x(`must be ${e.most} or less, not ${o}`);
					return l;
				}
				#m(e, t) {
					let { value: n, whole: r } = t;
					if (typeof n == "boolean") return n;
					if (r && typeof n == "string" && /^(?:true|True|TRUE|false|False|FALSE)$/.test(n)) return n.toLowerCase() === "true";
					let i = (0, a.e)(p, String(n).toLowerCase());
					return this.#b(e, t, i);
				}
				#h(e, { value: t, whole: n, hidden: r, shown: i }) {
					let { api: s } = this.#n;
					let c = e.of.find((e) => e.value === t || n && String(e.value) === t);
					if (c !== void 0) {
						if ((0, l.k2)(s, c)) return c.value;
						let t = usableChoices(e, s);
						return this.#x(`${r ? i : c.value} exists in ${c.api} only, and this manifest says api: ${s}; write ${t}`);
					}
					if (!r && e.of.some((e) => String(e.value) === t)) return this.#x(`must be ${String(t)} without quotes`);
					let u = e.of.map((e) => String(e.value));
					let d = !r && u.length > 1 ? (0, a.e)(e.aliases, String(t)) ?? (0, o.k)(String(t), u) : void 0;
					let f = d === void 0 ? "" : `; did you mean ${d}?`;
					return this.#x(`must be ${usableChoices(e, s)}, not ${i}${f}`);
				}
				#g(e, t) {
					let { value: n, shown: r } = t;
					if (e.never && n === "never") return "never";
					let a = typeof n == "string" ? (0, i.E9)(n) : void 0;
					let { least: o, most: s } = e.bounds;
					if (a !== void 0) {
						if ((0, i.dT)(a, e.bounds)) return a;
						let t = e.never ? ", or never" : "";
						return this.#x(`must be from ${o} to ${s}${t}, not ${r}`);
					}
					if (typeof n == "number") return this.#x(`needs a unit: write ${n}s for seconds, or m, h, d`);
					let c = typeof n == "string" ? (0, i.eI)(n) : void 0;
					return this.#b(e, t, c);
				}
				#_({ value: e, written: t }) {
					if (typeof e != "number") return e;
					if (!Number.isFinite(e)) {
						let e = `put it in quotes for a text: ${(0, s.hD)(t)}`;
						return this.#x(`is not a number that JSON can hold; ${e}`);
					}
					if (String(e) !== t) {
						let n = `this number is sent as ${e}; for the text write ${(0, s.hD)(t)}, else ${e}`;
						this.#n.findings.warn(this.#e, this.#t, n);
					}
					return e;
				}
				#v(e, { value: t, hidden: n, shown: r, written: i }) {
					let { api: c, findings: u } = this.#n;
					if (typeof t != "string") return this.#x(`must be text; put it in quotes: ${(0, s.hD)(i)}`);
					if (!l.xv.test(t)) return this.#x(`must be the name of a ${e.noun}, such as ${e.known[c ?? "v1.1"][1]}, not ${r}`);
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
						return this.#x(`${r} ${t}; ${a}`);
					}
					let p = n ? void 0 : (0, o.k)(t, e.known[c]);
					if (p !== void 0 && (0, o.T)(t.toLowerCase(), p.toLowerCase()) <= 1 && e.refusesSlips === !0) return this.#x(`${r} is not a ${e.noun} of ${c}; did you mean ${p}?`);
					let m = p === void 0 ? "it is sent as it is" : `did you mean ${p}?`;
					u.warn(this.#e, this.#t, `${r} is not a known ${e.noun} of ${c}; ${m}`);
					return t;
				}
				#y(e) {
					this.#n.isWhole && this.#x(`this is empty; it must be ${wanted(e, this.#n.api)}`);
				}
				#b(e, { shown: t, hidden: n }, r) {
					let i = n || r === void 0 ? "" : `; write ${r}`;
					return this.#x(`must be ${wanted(e, this.#n.api)}, not ${t}${i}`);
				}
				#x(e) {
					return this.#n.findings.error(this.#e, this.#t, e);
				}
			}
			d = ScalarChecker;
			function isReadByOthers(e) {
				return /(^|\.)(target|name|displayName|owner)$/.test(e) || /^(defaults|apps\.[^.]+)\.metadata\./.test(e) || e.startsWith("publish[");
			}
			let p = {
				...Object.fromEntries([
					"true",
					"yes",
					"y",
					"on",
					"1"
				].map((e) => [e, "true"])),
				...Object.fromEntries([
					"false",
					"no",
					"n",
					"off",
					"0"
				].map((e) => [e, "false"]))
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
		736: ((e, t, n) => {
			n.d(t, {
				A5: () => usableFields,
				LS: () => plural,
				k2: () => usableIn,
				nK: () => otherApi,
				xv: () => r
			});
			let r = /^[\w:*.-]{1,100}$/;
			function usableIn(e, t) {
				return t.api === void 0 || e === void 0 || t.api === e;
			}
			function usableFields({ fields: e }, t) {
				return Object.entries(e).filter(([, e]) => usableIn(t, e));
			}
			function otherApi(e) {
				return e === "v1.1" ? "v2" : "v1.1";
			}
			function plural(e) {
				return e.endsWith("y") && !e.endsWith("ey") ? `${e.slice(0, -1)}ies` : `${e}s`;
			}
		}),
		4720: ((e, t, n) => {
			n.d(t, {
				Pf: () => sourceAt,
				nD: () => sectionAt,
				rI: () => sourceText,
				uB: () => sourcePattern
			});
			var r = n(3447);
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
		7104: ((e, t, n) => {
			n.d(t, {
				O: () => variablesFrom,
				T: () => isInstanceName
			});
			var r = n(3871);
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
		5933: ((e, t, n) => {
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
		2770: ((e, t, n) => {
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
			var r = n(7620);
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
		8060: ((e, t, n) => {
			n.d(t, {
				Gv: () => isObject,
				Lv: () => isList,
				Mc: () => entriesOf,
				j8: () => withTexts
			});
			function isObject(e) {
				return typeof e == "object" && !!e && !Array.isArray(e);
			}
			function entriesOf(e) {
				return isObject(e) ? Object.entries(e) : [];
			}
			function isList(e) {
				return Array.isArray(e);
			}
			function withTexts(e, t) {
				if (typeof e == "string") return t(e);
				if (isList(e)) return e.map((e) => withTexts(e, t));
				if (!isObject(e)) return e;
				return Object.fromEntries(entriesOf(e).map(([e, n]) => [e, withTexts(n, t)]));
			}
		}),
		8486: ((e, t, n) => {
			n.d(t, {
				B5: () => f,
				C3: () => mergeConflicts,
				CM: () => lineStartAt,
				D0: () => slipsIn,
				Z7: () => tooShallow,
				gC: () => missingColon,
				jx: () => d,
				mh: () => lineAt,
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
					let r = e.slice(0, t + (n?.index ?? 0)).split("\n").length;
					return {
						offset: t,
						message: `a merge conflict begins here${n === null ? "" : ` and ends on line ${r}`}; keep one side, and remove the lines with <<<<<<<, ======= and >>>>>>>`
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
			function tooShallow(e, t, n) {
				return `\`${e}\` is indented no deeper than \`${t}:\` above it; indent it by ${n + 2} spaces or more`;
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
					let e = tooShallow(a, s, depthOf(o));
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
		2193: ((e, t, n) => {
			n.d(t, {
				$d: () => sizeOf,
				DU: () => o,
				LD: () => addBase,
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
			function sizeOf(e) {
				let t = 1;
				if (e.kind === "list") for (let n of e.items) t += sizeOf(n);
				if (e.kind === "map") for (let { value: n } of e.entries.values()) t += sizeOf(n);
				return t;
			}
			function addBase(e, t) {
				if (e.kind === "list") return e.items.map((e) => addBase(e, t)).every(Boolean);
				if (e.kind === "scalar") return !1;
				if (e.kind === "map") for (let [n, r] of e.entries) t.has(n) || t.set(n, r);
				return !0;
			}
		}),
		1826: ((e, t, n) => {
			n.d(t, { y: () => r });
			let r = ["v1.1", "v2"];
		}),
		9504: ((e, t, n) => {
			n.d(t, {
				k: () => loadFor,
				h: () => manifestFor
			});
			var r = n(9984);
			var i = n(1547);
			var a = n(7834);
			var o = n(4745);
			var s = n(1826);
			var c = n(3447);
			let l = {
				type: "text",
				description: "Who owns what this manifest creates. It is written into every app, and what another owner created is never touched. Compared without case. Default: the repository; required outside GitHub Actions.",
				examples: ["acme/messaging"],
				pattern: "[A-Za-z0-9._/-]{1,200}",
				rule: "one to 200 letters, digits and the characters . _ - /"
			};
			let u = {
				type: "list",
				isSet: !0,
				description: "Former names of the owner, such as those of a renamed repository. Apps with their marks are adopted: the plan says adopt, and the marks are rewritten to the owner. What several files say is taken together.",
				examples: [["acme/chat"]],
				of: {
					...l,
					description: "A former name of the owner."
				},
				most: 20
			};
			var d = n(4720);
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
							required: s.y,
							shape: {
								type: "text",
								description: `What to publish, as the output \`credentials\` has it: ${(0, d.rI)(e)}. basic is the base64 of id:secret.`,
								examples: ["apps.support.keys.backend.jwt"],
								pattern: (0, d.uB)(e),
								rule: `what a run hands out: ${(0, d.rI)(e)}`
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
							type: "list",
							isSet: !0,
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
					type: "list",
					description: "GitHub secrets and variables that take what this run hands out.",
					examples: [[{
						secret: "SMOOCH_SUPPORT_JWT",
						from: "apps.support.keys.backend.jwt"
					}]],
					of: publication(e),
					most: 1e3
				};
			}
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
				let a = [...t.values()].flatMap(({ source: e }) => e ?? []);
				let o = [{
					section: "apps",
					parts: e.source,
					inside: a
				}, n.source];
				let s = {
					serviceAccounts: n,
					appShape: appShapeOf({
						...e.own,
						...r
					}, i),
					defaultsShape: defaultsShapeOf(r, i),
					publishShape: publishShape(o)
				};
				return {
					app: e,
					sections: t,
					sources: o,
					...s,
					manifestShape: manifestShapeOf(s)
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
			function manifestShapeOf(e) {
				let { appShape: t, defaultsShape: n, serviceAccounts: r } = e;
				let i = {
					type: "entries",
					noun: "app",
					exampleKey: "support",
					explicit: !0,
					description: "The apps, each under a key of your choice. The key ties an app to this manifest: keep it.",
					key: c.G,
					of: t
				};
				let o = [
					...Object.keys(t.aliases ?? {}),
					...Object.keys(n.fields),
					"name"
				].filter((e) => ![
					"id",
					"_id",
					"appId",
					"title"
				].includes(e));
				return {
					type: "fields",
					noun: "manifest",
					ignored: "x-",
					description: "The Smooch apps of an account with what is in them, and its service accounts.",
					fields: {
						version: {
							required: s.y,
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
						owner: { shape: l },
						"previous-owners": { shape: u },
						defaults: { shape: n },
						apps: { shape: i },
						serviceAccounts: r.field,
						publish: { shape: e.publishShape }
					},
					aliases: {
						app: "apps",
						...r.aliases,
						publications: "publish",
						secrets: "publish",
						default: "defaults",
						previousOwners: "previous-owners",
						"previous-owner": "previous-owners",
						apiVersion: "api"
					},
					advice: Object.fromEntries([...Object.keys(a.mc).map((e) => [e, `set it with the input \`${e}\`; remove this line`]), ...o.map((e) => [e, "this belongs to an app: write it below apps, then the key of the app"])])
				};
			}
			var p = n(3871);
			var m = n(8060);
			function desiredApp(e, t, { sections: n }, r) {
				if (!(0, m.Gv)(t)) return;
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
					...(0, m.Gv)(l) ? { jwt: ownJwt(l) } : {},
					settings: (0, m.Gv)(s) ? s : {},
					metadata: Object.fromEntries((0, m.Mc)(c).filter(isScalarEntry)),
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
			var h = n(8634);
			var g = n(9346);
			var _ = n(5818);
			var v = n(4942);
			var y = n(2811);
			var b = n(1577);
			var x = n(5933);
			var S = n(2770);
			var C = n(8486);
			function misplacedIn(e, t, n) {
				let r = new Map();
				if (!hasEmpty(t)) return r;
				let i;
				let a = [];
				let close = () => {
					let t = e.type === "fields" || a.some(([, t]) => isNoEntry(e.of, t));
					if (i !== void 0 && t) for (let [e] of a) r.set(e, i[0]);
				};
				for (let [r, o] of t) {
					if (i !== void 0 && isBeside(i[1], o) && fits(e, i[0], r, n)) {
						a.push([r, o]);
						continue;
					}
					close();
					[i, a] = [isEmpty(o) ? [r, o] : void 0, []];
				}
				close();
				return r;
			}
			function hasEmpty(e) {
				for (let t of e.values()) if (isEmpty(t)) return !0;
				return !1;
			}
			function isEmpty({ again: e, value: t }) {
				return e !== !0 && t.kind === "scalar" && t.value === null && t.written === "";
			}
			function isBeside({ place: e }, { place: t }) {
				return t.file === e.file && t.line > e.line && t.column === e.column;
			}
			function fits(e, t, n, r) {
				if (e.type === "entries") return hasField(e.of, n, r);
				if ([
					e.fields,
					e.aliases,
					e.advice
				].some((e) => (0, p.e)(e, n) !== void 0)) return !1;
				if (e.open !== void 0 || e.ignored !== void 0 && n.startsWith(e.ignored)) return !1;
				let i = (0, p.e)(e.fields, t)?.shape;
				if (i?.type !== "entries") return i !== void 0 && hasField(i, n, r);
				return (0, b.k)(n, Object.keys(e.fields)) === void 0;
			}
			function hasField(e, t, n) {
				if (e.type === "fields") return (0, p.e)(e.fields, t) !== void 0;
				if (e.type !== "variants") return !1;
				return Object.values(e.of[n ?? "v2"]).some(({ fields: e }) => (0, p.e)(e, t) !== void 0);
			}
			function isNoEntry(e, { again: t, value: n }) {
				if (t === !0 || n.kind === "map" || n.kind === "unusable") return !1;
				if (n.kind === "list") return !0;
				return n.value !== null && (e.type !== "fields" || n.value !== e.word);
			}
			var w = n(6537);
			var T = n(736);
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
					if (e.type === "variants") return this.#l(e, t, n);
					if (e.type === "any") return this.#u(e, t, n);
					if (e.type === "list") return this.#d(e, t, n);
					if (t.kind === "scalar") return (0, w.nE)(e, t, n, this.#e);
					return this.#m(t.place, n, `must be ${(0, w.Ol)(e, this.#e.api)}, not ${kindOf(t)}`);
				}
				#t(e, t, n) {
					if (e.nullable === !0 && isNull(t)) return null;
					if (e.word !== void 0 && t.kind === "scalar" && t.value === e.word) return e.word;
					let r = this.#c(e, t, n);
					if (r === void 0) return;
					let i = {};
					let a = this.#o(e, r, n);
					for (let [t, o] of r) {
						if (this.#e.findings.isFull) break;
						let r = (0, S.nx)(n, t);
						this.#e.places.set(r, o.place);
						if (a.has(t)) continue;
						let s = this.#n(e, t, o, n);
						if (s === void 0) continue;
						let c = this.value(s.shape, o.value, r);
						c !== void 0 && (0, p.P)(i, t, c);
					}
					return i;
				}
				#n(e, t, n, r) {
					let { api: i } = this.#e;
					let a = (0, S.nx)(r, t);
					let o = (0, p.e)(e.fields, t);
					if (o === void 0 && e.open !== void 0 && (0, p.e)(e.advice, t) === void 0) {
						let r = (0, p.e)(e.aliases, t) ?? (0, b.k)(t, this.#i(e));
						let i = r === void 0 ? "it is sent as it is" : `did you mean ${r}?`;
						let o = `${(0, S.hD)(t)} is not a known field of ${(0, S.vJ)(e.noun)}; ${i}`;
						e.quiet !== !0 && this.#e.findings.warn(n.place, a, o);
						return { shape: e.open };
					}
					if (o === void 0 && e.ignored !== void 0 && t.startsWith(e.ignored)) return;
					if (o === void 0) return this.#r(e, t, n, r);
					if ((0, T.k2)(i, o)) return o;
					let s = o.counterpart === void 0 ? `exists in ${o.api} only, and this manifest says api: ${i}; remove the line` : `is the name in ${o.api}, and this manifest says api: ${i}; write ${o.counterpart}`;
					return this.#m(n.place, a, `${t} ${s}`);
				}
				#r(e, t, n, r) {
					let { places: i } = this.#e;
					let a = (0, S.nx)(r, t);
					let o = (0, p.e)(e.advice, t);
					let s = this.#i(e);
					let c = o === void 0 ? (0, b.k)(t, s) : void 0;
					let l = (0, p.e)(e.aliases, t) ?? c;
					let u = /^([^:]+):./.exec(t)?.[1] ?? "";
					if (isNull(n.value) && s.includes(u)) {
						i.set((0, S.nx)(r, u), n.place);
						return this.#m(n.place, a, (0, C.n6)(u));
					}
					let d = l === void 0 ? `; ${(0, S.vJ)(e.noun)} can have ${s.join(", ")}` : `; did you mean ${l}?`;
					this.#m(n.place, a, `unknown key ${(0, S.hD)(t)}${o === void 0 ? d : `: ${o}`}`);
					if (l === void 0) return;
					i.has((0, S.nx)(r, l)) || i.set((0, S.nx)(r, l), n.place);
					let f = (0, p.e)(e.fields, l);
					f !== void 0 && this.value(f.shape, n.value, a);
				}
				#i(e) {
					return (0, T.A5)(e, this.#e.api).map(([e]) => e);
				}
				#a(e, t, n) {
					let r = this.#c(e, t, n);
					if (r === void 0) return;
					let i = {};
					let a = (0, w._1)(e.key.pattern);
					let o = this.#o(e, r, n);
					for (let [t, s] of r) {
						if (this.#e.findings.isFull) break;
						let r = (0, S.nx)(n, t);
						this.#e.places.set(r, s.place);
						if (o.has(t)) continue;
						if (t.includes("${")) this.#m(s.place, r, "variables are replaced in values only, never in keys; write the key out");
						else if (!a.test(t)) {
							let n = e.of.type === "fields" ? (0, p.e)(e.of.fields, "name") : void 0;
							let i = n?.required === void 0 && n !== void 0 && (0, T.k2)(this.#e.api, n) ? "; for this name in the account write another key and `name: …` below it" : "";
							this.#m(s.place, r, `the key ${(0, S.hD)(t)} must be ${e.key.rule}${i}`);
						}
						let c = s.again === !0 ? this.#s(e.of, s, r) : this.value(e.of, s.value, r);
						c !== void 0 && a.test(t) && (0, p.P)(i, t, c);
					}
					return i;
				}
				#o(e, t, n) {
					let r = misplacedIn(e, t, this.#e.api);
					for (let [e, i] of r) {
						let { place: r } = t.get(e);
						this.#m(r, (0, S.nx)(n, e), (0, C.Z7)(e, i, r.column - 1));
					}
					return r.size === 0 ? r : new Set([...r].flat());
				}
				#s(e, t, n) {
					let r = this.#e;
					r.places.leave(n, (i) => {
						let a = {
							...r,
							findings: new S.Fv(),
							secrets: void 0
						};
						check(e, t.value, n, {
							...a,
							places: i
						});
					});
					return check(e, t.value, n, {
						...r,
						places: new x.H()
					});
				}
				#c(e, t, n) {
					if (t.kind === "map") return t.entries;
					if (isNull(t)) {
						if (e.explicit !== !0) return new Map();
						return this.#p(t.place, n, "write {} if you mean none, or remove the line");
					}
					this.#m(t.place, n, `${mapWanted(e)}, not ${kindOf(t)}${mapRemedy(e, t)}`);
				}
				#l(e, t, n) {
					if (t.kind !== "map") {
						let r = `${(0, S.vJ)(e.noun)} must be a map, not ${kindOf(t)}`;
						return this.#m(t.place, n, `${r}; write \`${e.by}:\` and its fields below`);
					}
					let { api: r } = this.#e;
					let i = t.entries.get(e.by);
					let a = (0, S.nx)(n, e.by);
					if (i === void 0) {
						let n = `${e.by} is missing; write the kind of ${e.noun}, as in \`${e.by}: ${e.word.known[r ?? "v2"][0]}\``;
						return this.#e.isWhole ? this.#m(t.place, a, n) : void 0;
					}
					let o = i.value.kind === "scalar" ? String(i.value.value) : "";
					let s = (0, p.e)(e.advice, o);
					if (s !== void 0) return this.#m(i.value.place, a, s);
					let c = this.value(e.word, i.value, a);
					if (typeof c != "string" || r === void 0) return;
					return this.#t((0, p.e)(e.of[r], c) ?? e.other[r], t, n);
				}
				#u(e, t, n) {
					if (t.kind === "scalar") return (0, w.nE)(e, t, n, this.#e);
					if (t.kind === "list") return t.items.flatMap((t, r) => this.value(e, t, `${n}[${r}]`) ?? []);
					if (t.kind !== "map") return;
					let r = [...t.entries].flatMap(([t, r]) => {
						let i = this.value(e, r.value, (0, S.nx)(n, t));
						return i === void 0 ? [] : [[t, i]];
					});
					return Object.fromEntries(r);
				}
				#d(e, t, n) {
					if (isNull(t)) {
						if (e.isSet !== !0 && e.of.type === "fields") return [];
						if (e.nullable === !0) return null;
						return this.#p(t.place, n, "write a list such as [one, two], or remove the line");
					}
					if (t.kind !== "list") {
						let r = remedyForList(e, t);
						return this.#m(t.place, n, `must be a list, not ${kindOf(t)}; ${r}`);
					}
					if (t.items.length > e.most) {
						let r = `the list has ${t.items.length} entries; ${e.most} are the most`;
						return this.#m(t.place, n, r);
					}
					let r = t.items.map((t, r) => {
						let i = `${n}[${r}]`;
						this.#e.places.set(i, t.place);
						return this.value(e.of, t, i) ?? null;
					});
					return e.isSet === !0 ? this.#f(e, r, t, n) : r;
				}
				#f(e, t, n, r) {
					let { api: i, findings: a } = this.#e;
					let o = e.of.type === "term" ? e.of.noun : "entry";
					if (t.length === 0 && i !== void 0 && e.filled?.includes(i) === !0) this.#m(n.place, r, `the list is empty; ${i} needs one ${o} at least`);
					else if (t.length === 0) {
						let t = `without ${o === "entry" ? "an" : "a"} ${o} nothing will ever happen here`;
						a.warn(n.place, r, e.empty ?? `the list is empty: ${t}`);
					}
					for (let [e, { place: i }] of n.items.entries()) {
						let n = t[e];
						typeof n == "string" && t.indexOf(n) < e && a.warn(i, `${r}[${e}]`, "this is in the list twice; one of them can go");
					}
					return t.every((e) => typeof e == "string") ? [...new Set(t)].sort() : void 0;
				}
				#p(e, t, n) {
					this.#e.isWhole && this.#m(e, t, `this is empty; ${n}`);
				}
				#m(e, t, n) {
					return this.#e.findings.error(e, t, n);
				}
			}
			function mapWanted(e) {
				return e.type === "fields" ? `${(0, S.vJ)(e.noun)} must be a map` : `must be a map from names to ${(0, T.LS)(e.noun)}`;
			}
			function mapRemedy(e, t) {
				let n = t.kind === "scalar" && typeof t.value == "string" ? t.value : "";
				if (e.type === "entries") return `; write \`${(0, w._1)(e.key.pattern).test(n) ? n : e.exampleKey}:\` and what belongs to it below, indented`;
				let [, r = "", i] = /^([\w-]+)(:|$| )/.exec(n) ?? [];
				if ((0, p.e)(e.fields, r) !== void 0) return `; ${(i === ":" ? C.n6 : C.gC)(r)}`;
				if ((e.main === void 0 ? void 0 : (0, p.e)(e.fields, e.main))?.shape.type === "duration") return durationRemedy(e.main ?? "", t);
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
			function isNull(e) {
				return e.kind === "scalar" && e.value === null;
			}
			function kindOf(e) {
				if (e.kind !== "scalar") return `a ${e.kind}`;
				if (typeof e.value == "string") return "a text";
				if (typeof e.value == "number") return "a number";
				return e.value === null ? "nothing" : "true or false";
			}
			var E = n(292);
			var ee = n(1583);
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
				has(e) {
					return this.#e.has(e);
				}
			}
			var te = n(7104);
			var D = n(2193);
			var O;
			let ne = /[^\n -~\u00a0-\u2027\u202a-\ufefe\uff00-\uffff]/;
			let k = /([A-Za-z_][\w.-]{0,99}):(?=[ \n]|$)/y;
			let A = /-(?=[ \n]|$)/y;
			let j = /<<:(?=[ \n]|$)/y;
			let M = / *&([\w-]{1,100})(?=[ \n]|$)/y;
			let re = / *[&*]/y;
			let ie = /\*([\w-]{1,100})(?=[ ,\]}\n]|$)/y;
			let N = /"((?:[^"\\\n]|\\[^\n])*)"/y;
			let ae = /^(?:[^\\]|\\(?:["\\/bfnrt]|u(?![dD][89a-fA-F])[\da-fA-F]{4}))*$/;
			let oe = /'([^'\n]*)'(?!')/y;
			let se = /^(?:[\w./$+(]|-[\w.]|[\u00a1-\uffff])/;
			let ce = /(?:[\w./$+]|-(?=\w))(?:[\w./$+@*%()=&;?~<>|^-]|:(?=[\w./$+*-])| +(?=[\w./$+@(]))*/y;
			let P = / *(?: #[^\n]*)?(?:\n|$)/y;
			let F = new Map([
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
			let le = /^[-+]?(?:\.\d+|\d+\.?\d*)$/;
			let ue = /^(?:0o[0-7]+|0x[\da-fA-F]+|[-+]?\.(?:inf|Inf|INF)|\.(?:nan|NaN|NAN)|[-+]?(?:\.\d+|\d+(?:\.\d*)?)[eE][-+]?\d+)$/;
			function plain_yaml_readPlainYaml(e, t, n = D.xy) {
				let r = e.includes("\r") ? e.replaceAll("\r\n", "\n") : e;
				let i = r.search(ne);
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
					return { end: o.end(e.message) };
				}
				return { end: o.end("") };
			}
			class NotPlain extends Error {
				name = "NotPlain";
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
					this.#j();
					if (this.#a !== 0) throw new NotPlain();
					return this.#u(0, 1);
				}
				#l(e) {
					if (e > 20) throw new NotPlain();
					return this.#E(A) ? this.#p(this.#a, e) : this.#u(this.#a, e);
				}
				#u(e, t) {
					let n = this.#M();
					let r = new Map();
					let i = [];
					do {
						let n = this.#M();
						if (this.#E(j)) {
							this.#D(j);
							i.push(this.#f(e, t, n));
							continue;
						}
						let a = this.#w(r);
						let o = t === 2 && this.#c === 0 ? this.#d(e, n) : void 0;
						let s = this.#f(e, t, n);
						r.set(a, s.kind === "scalar" || o === void 0 ? {
							place: n,
							value: s
						} : o);
					} while (this.#a === e);
					if (this.#a > e) throw new NotPlain();
					return mapOf(n, r, i);
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
					let below = () => {
						if (!this.#A()) return this.#_(t);
						this.#j();
						if (this.#a > e) return this.#l(t + 1);
						return this.#a === e && this.#E(A) ? this.#p(e, t + 1) : void 0;
					};
					if (this.#E(M)) return this.#h(below);
					return below() ?? {
						kind: "scalar",
						place: n,
						value: null,
						written: ""
					};
				}
				#p(e, t) {
					let n = this.#M();
					let r = [];
					for (; this.#a === e && this.#E(A);) {
						this.#n += 1;
						this.#T();
						r.push(this.#m(e, t));
					}
					if (this.#a > e) throw new NotPlain();
					return {
						kind: "list",
						place: n,
						items: r
					};
				}
				#m(e, t, n = !1) {
					if (this.#E(M)) return this.#h(() => this.#m(e, t, !0));
					if (this.#A()) {
						this.#j();
						if (this.#a <= e) throw new NotPlain();
						return this.#l(t + 1);
					}
					this.#k();
					if (!this.#E(k) && !this.#E(j)) return this.#_(t);
					if (n) throw new NotPlain();
					this.#a = this.#n - this.#i;
					return this.#l(t + 1);
				}
				#h(e) {
					this.#k();
					let t = this.#n;
					let n = this.#D(M);
					if (this.#E(re)) throw new NotPlain();
					let r = this.#o.anchors.get(n);
					if (r !== void 0 && r.at !== t) throw new NotPlain();
					this.#c += 1;
					let i = e();
					if (i === void 0) throw new NotPlain();
					--this.#c;
					r === void 0 && this.#o.anchors.set(n, {
						at: t,
						node: i
					});
					return i;
				}
				#g() {
					let e = this.#M();
					let t = this.#D(ie);
					let n = this.#o.anchors.get(t);
					if (n === void 0) throw new NotPlain(`the alias "*${t}" has no anchor "&${t}" above it`);
					this.#s || (this.#o.aliased += (0, D.$d)(n.node));
					if (this.#o.aliased > D.DU) throw new NotPlain((0, D.Lx)());
					return {
						...n.node,
						place: e
					};
				}
				#_(e) {
					this.#k();
					let t = this.#y(e) ?? this.#v();
					if (!this.#A()) throw new NotPlain();
					this.#j();
					return t;
				}
				#v() {
					let e = this.#M();
					let t = this.#n;
					let n = this.#e.indexOf("\n", t);
					let r = n === -1 ? this.#e.length : n;
					let i = this.#e.slice(t, r).indexOf(" #");
					i !== -1 && (r = t + i);
					for (; this.#e[r - 1] === " ";) --r;
					let a = this.#e.slice(t, r);
					if (!se.test(a) || a.includes(": ") || a.endsWith(":")) throw new NotPlain();
					this.#n = r;
					return {
						kind: "scalar",
						place: e,
						value: meaningOf(a),
						written: a
					};
				}
				#y(e) {
					let t = this.#e[this.#n];
					if (t === "*") return this.#g();
					if (t === "[") return this.#b(e + 1);
					if (t === "{") return this.#x(e + 1);
					if (t !== "\"" && t !== "'") return;
					let n = this.#M();
					let r = this.#D(t === "\"" ? N : oe);
					let i = t === "\"" && r.includes("\\") ? unescaped(r) : r;
					return {
						kind: "scalar",
						place: n,
						value: i,
						written: i
					};
				}
				#b(e) {
					let t = this.#M();
					let n = [];
					this.#S("]", e, () => {
						this.#T();
						n.push(this.#C(e));
					});
					return {
						kind: "list",
						place: t,
						items: n
					};
				}
				#x(e) {
					let t = this.#M();
					let n = new Map();
					let r = [];
					this.#S("}", e, () => {
						let t = this.#M();
						if (this.#E(j)) {
							this.#D(j);
							this.#k();
							r.push(this.#C(e));
							return;
						}
						let i = this.#w(n);
						this.#k();
						n.set(i, {
							place: t,
							value: this.#C(e)
						});
					});
					return mapOf(t, n, r);
				}
				#S(e, t, n) {
					if (t > 20) throw new NotPlain();
					this.#O();
					if (this.#e[this.#n] !== e) {
						n();
						this.#k();
						for (; this.#e[this.#n] === ",";) {
							this.#O();
							n();
							this.#k();
						}
					}
					if (this.#e[this.#n] !== e) throw new NotPlain();
					this.#n += 1;
				}
				#C(e) {
					if (this.#E(M)) return this.#h(() => {
						this.#k();
						return this.#C(e);
					});
					let t = this.#y(e);
					if (t !== void 0) return t;
					let n = this.#M();
					let r = this.#D(ce);
					return {
						kind: "scalar",
						place: n,
						value: meaningOf(r),
						written: r
					};
				}
				#w(e) {
					this.#T();
					let t = this.#D(k);
					if (F.has(t)) throw new NotPlain();
					if (D.OJ.has(t)) throw new NotPlain(`the key "${t}" is not allowed; choose another name`);
					let n = e.get(t)?.place.line;
					if (n !== void 0) throw new NotPlain(`the key "${t}" is here twice, first on line ${n}; keep one of them`);
					return t;
				}
				#T() {
					if (this.#s) return;
					--this.#o.left;
					if (this.#o.left < 0) throw new NotPlain((0, D.e0)());
				}
				#E(e) {
					e.lastIndex = this.#n;
					return e.test(this.#e);
				}
				#D(e) {
					e.lastIndex = this.#n;
					let t = e.exec(this.#e);
					if (t === null) throw new NotPlain();
					this.#n = e.lastIndex;
					return t[1] ?? t[0];
				}
				#O() {
					this.#n += 1;
					this.#k();
				}
				#k() {
					for (; this.#e[this.#n] === " ";) this.#n += 1;
				}
				#A() {
					P.lastIndex = this.#n;
					if (!P.test(this.#e)) return !1;
					this.#n = P.lastIndex;
					this.#r += 1;
					this.#i = this.#n;
					return !0;
				}
				#j() {
					for (;;) {
						this.#k();
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
				#M() {
					return {
						file: this.#t,
						line: this.#r,
						column: this.#n - this.#i + 1
					};
				}
			}
			O = PlainReader;
			function mapOf(e, t, n) {
				if (!n.every((e) => (0, D.LD)(e, t))) throw new NotPlain();
				return {
					kind: "map",
					place: e,
					entries: t
				};
			}
			function unescaped(e) {
				if (!ae.test(e)) throw new NotPlain();
				return String(JSON.parse(`"${e}"`));
			}
			function meaningOf(e) {
				let t = F.get(e);
				if (t !== void 0) return t;
				if (le.test(e)) return Number(e);
				if (ue.test(e)) throw new NotPlain();
				return e;
			}
			async function parseFiles(e) {
				let t = [];
				let r = D.iz;
				let i = D.xy;
				for (let a of e) {
					let e = plain_yaml_readPlainYaml(a.text, a.name, i);
					if ("root" in e) {
						i -= e.read;
						t.push(sound(a, e.root));
					} else if (a.text.length > r) {
						let { explainPiece: r } = await Promise.all([n.e(991), n.e(364)]).then(n.bind(n, 6364));
						t.push(r(a, e.end));
					} else {
						r -= a.text.length;
						let { parseYaml: e } = await Promise.all([n.e(991), n.e(626)]).then(n.bind(n, 4245));
						t.push(e(a));
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
			async function loadManifest(e, t) {
				let n = new S.Fv();
				let r = e.files ?? (0, h.x)(e.patterns, e.workspace, n);
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
				let { isUnreviewed: l, lacksSecrets: u } = t;
				let d = {
					variables: o,
					secrets: c,
					isUnreviewed: l,
					lacksSecrets: u
				};
				let f = checkFiles(e, n.manifestShape, d, i);
				let p = apiOf(agreed(f, "api", i));
				let m = agreed(f, "owner", i);
				let [h] = e;
				let _ = new x.N(f.map((e) => e.places), h && {
					file: h.name,
					line: 1,
					column: 1
				});
				let v = merged(f, "apps", "app", i);
				let y = merged(f, "serviceAccounts", "service account", i);
				let b = (0, g.FI)(f, n, s, i);
				if (a && f.every((e) => e.sound)) {
					let e = emptyToUndefined(t.instance);
					let r = {
						lifetime: t.jwtExpiresIn,
						published: sourcesOf(b)
					};
					checkTogether(f, {
						apps: v,
						serviceAccounts: y
					}, n, {
						api: p,
						instance: e,
						places: _,
						findings: i,
						tokens: r
					});
					(0, g.gp)(b, {
						api: p,
						instance: e,
						apps: v,
						serviceAccounts: y,
						language: n,
						findings: i
					});
				}
				let C = resolveOwner(t, m, i);
				let w = e.map((e) => e.name);
				if (i.errors.length > 0 || p === void 0) throw new r.Sh(atMost((0, S.g)(i.errors, w)), {
					api: p,
					owner: C
				});
				let T = (0, g.h3)(b);
				let E = new Map(T.map(({ publication: e, place: t }) => [e.address, t]));
				return {
					api: p,
					owner: C,
					previousOwners: previousOwnersIn(f),
					apps: [...v].flatMap(([e, t]) => desiredApp(e, t, n, {
						api: p,
						secrets: c
					}) ?? []),
					serviceAccounts: [...y].flatMap(([e, t]) => n.serviceAccounts.desired(e, t) ?? []),
					publish: T.map(({ publication: e }) => e),
					warnings: (0, S.g)(i.warnings, w),
					concealment: c.concealment,
					place: (e) => E.get(e) ?? _.nearest(e)
				};
			}
			function sourcesOf(e) {
				return new Set(e.flatMap(({ value: { from: e } }) => typeof e == "string" ? e : []));
			}
			function checkFiles(e, t, n, r) {
				let i = e.map(({ root: e }) => apiIn(e, t, n.variables));
				let a = i.find((e) => e !== void 0);
				return e.map(({ name: e, root: o, brokenFrom: s, findings: c }, l) => {
					let u = new x.H();
					let d = new S.Fv();
					let f = i[l] ?? a;
					let p = s === Infinity;
					let h = o && check(t, o, "", {
						...n,
						api: f,
						isWhole: p,
						findings: d,
						places: u
					});
					let isSure = (e) => (e.place?.line ?? 0) < s;
					r.errors.push(...c.errors, ...d.errors.filter(isSure));
					r.warnings.push(...d.warnings.filter(isSure));
					let g = o !== void 0 && p;
					return {
						name: e,
						root: o,
						value: (0, m.Gv)(h) ? h : void 0,
						places: u,
						sound: g
					};
				});
			}
			function apiIn(e, { fields: t }, n) {
				let r = t.api?.shape;
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
					let e = (0, p.e)(i, t);
					let o = a.get(t);
					if (e === void 0 || o === void 0) continue;
					r ??= {
						value: e,
						place: o
					};
					if (r.value === e) continue;
					let s = `${t} is not the same as in ${(0, S.dE)(r.place)}; all files of a manifest must agree`;
					n.error(o, t, s);
				}
				return r?.value;
			}
			function previousOwnersIn(e) {
				return e.flatMap(({ value: e }) => {
					let t = e?.["previous-owners"];
					return Array.isArray(t) ? t.filter((e) => typeof e == "string") : [];
				});
			}
			function merged(e, t, n, r) {
				let i = new Map();
				let a = new Map();
				for (let { value: o, places: s } of e) for (let [e, c] of (0, m.Mc)(o?.[t])) {
					let l = (0, S.nx)(t, e);
					let u = s.get(l);
					let d = a.get(e);
					if (d !== void 0) {
						let e = `this ${n} is declared twice, first in ${(0, S.dE)(d)}; keep one, or choose another key`;
						r.error(u, l, e);
						continue;
					}
					u !== void 0 && a.set(e, u);
					i.set(e, t === "apps" ? overlay(o?.defaults, c) : c);
				}
				return i;
			}
			function overlay(e, t) {
				if (!(0, m.Gv)(e) || !(0, m.Gv)(t)) return t;
				let n = { ...e };
				for (let [r, i] of Object.entries(t)) (0, p.P)(n, r, overlay((0, p.e)(e, r), i));
				return n;
			}
			function checkTogether(e, { apps: t, serviceAccounts: n }, r, i) {
				let { findings: a, places: o } = i;
				for (let { name: t, value: n, places: r } of e) if (n !== void 0 && !r.has("version")) {
					let e = {
						file: t,
						line: 1,
						column: 1
					};
					a.error(e, "version", "version is missing; write `version: 1` as the first line");
				}
				if (e.every(({ value: e }) => e === void 0)) return;
				o.exact("api") === void 0 && (0, _.O)(i, "api", "api is missing; write `api: v1.1` for the Smooch API or `api: v2` for Sunshine Conversations");
				o.exact("apps") === void 0 && o.exact("serviceAccounts") === void 0 && (0, _.O)(i, "apps", "apps is missing; write `apps:` and below it a key and a name for each app");
				let s = new Map([...t].map(([e, t]) => [(0, S.nx)("apps", e), t]));
				for (let [e, t] of s) {
					(0, v.U)(r.appShape, t, e, i);
					if (!(0, m.Gv)(t)) continue;
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
				if (i !== void 0 && !(0, w._1)(l.pattern).test(i)) {
					let e = r === void 0 ? "the variable GITHUB_REPOSITORY" : "the input `owner`";
					n.error(void 0, "owner", `${e} must be ${l.rule}`);
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
			function repeated(e) {
				let t = new Map();
				return e.flatMap(([e, n]) => {
					let r = t.get(n);
					if (r !== void 0) return [[e, r]];
					t.set(n, e);
					return [];
				});
			}
			function textsIn(e, t) {
				return [...e].flatMap(([e, n]) => {
					let r = (0, m.Gv)(n) ? t(n) : void 0;
					return typeof r == "string" ? [[e, r]] : [];
				});
			}
			function nameOf(e, t) {
				return (0, m.Gv)(t) && typeof t.name == "string" ? t.name : e;
			}
			var I = n(8569);
			function checkApps(e, t) {
				let { places: n, findings: r } = t;
				let i = textsIn(e, ({ id: e }) => e);
				for (let [e, n] of repeated(i)) {
					let r = `this is the id of ${n} too; an app of the account belongs to one entry only`;
					(0, _.O)(t, `${e}.id`, r);
				}
				let a = textsIn(e, ({ id: e, name: t }) => typeof e == "string" ? void 0 : t);
				for (let [e, t] of repeated(a)) {
					let i = `${t} has the same name; give one of them another name, or bind them by id`;
					r.warn(n.nearest(`${e}.name`), `${e}.name`, i);
				}
			}
			function checkOwnToken(e, t, n) {
				let r = `${t}.own.jwt`;
				if (n.tokens?.published.has(r) !== !0) return;
				let i = (0, m.Gv)(e.jwt) ? e.jwt.expiresIn : void 0;
				i === "never" || typeof i == "number" || (0, I.oH)({ from: "sign" }, `${t}.jwt`, void 0, n, r);
			}
			function checkInstance(e, t, n) {
				let { instance: r } = n;
				if (r === void 0) return;
				let { id: i, name: a } = e;
				if (i !== void 0) {
					let [e, i] = t.startsWith("apps.") ? ["app", "an app"] : ["service account", "one"];
					let a = `an id binds to one ${e}, and the instance ${r} needs ${i} of its own; remove the id, or run without an instance`;
					(0, _.O)(n, `${t}.id`, a);
				}
				let o = ` (${r})`;
				if (typeof a == "string" && Array.from(a).length + o.length > 100) {
					let e = `with "${o}" for the instance the name has more than 100 characters; shorten it`;
					(0, _.O)(n, `${t}.name`, e);
				}
			}
			var L = n(3068);
			let de = {
				own: L.EE,
				shared: L.f9,
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
				if (!(0, m.Gv)(e)) return [];
				let { enabled: t, defaultSwitchboardIntegration: n } = e;
				return [{
					key: "",
					...typeof t == "boolean" ? { enabled: t } : {},
					...typeof n == "string" ? { defaultSwitchboardIntegration: switchboardReference(n, e) } : {}
				}];
			}
			function desiredSwitchboardIntegrations(e) {
				if (!(0, m.Gv)(e)) return [];
				return (0, m.Mc)(e.switchboardIntegrations).map(([t, n]) => desiredIntegration(t, (0, m.Gv)(n) ? n : {}, e));
			}
			function switchboardReference(e, t) {
				let n = (0, m.Gv)(t) ? t.switchboardIntegrations : void 0;
				let r = (0, m.Mc)(n).find(([t]) => t === e)?.[1];
				return {
					key: e,
					name: nameOf(e, r)
				};
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
			var R = n(3014);
			function desiredChannels(e, t, n = new ManifestSecrets(), r) {
				return (0, m.Mc)(e).flatMap(([e, i]) => {
					if (!(0, m.Gv)(i) || typeof i.type != "string") return [];
					let { type: a, defaultResponder: o, menu: s, ...c } = i;
					let l = typeof o == "string" ? { defaultResponder: switchboardReference(o, r) } : o === null ? { defaultResponder: o } : {};
					return [{
						...desiredChannel(e, a, c, {
							api: t,
							secrets: n
						}),
						...l
					}];
				});
			}
			function desiredChannel(e, t, { name: n, displayName: r = n, external: i, ...a }, { api: o, secrets: s }) {
				let c = {};
				let l = {};
				for (let [e, n] of Object.entries(a)) {
					let r = (0, R.Ju)(o, t, e);
					let i = r?.reading ?? (isCredential(e, n, s) ? "secret" : "shown");
					let a = typeof n == "string" ? n : void 0;
					i === "secret" ? (0, p.P)(l, e, a === void 0 ? n : s.learn(a)) : i === "unread" ? (0, p.P)(l, e, n) : (0, p.P)(c, e, r?.form === "colour" && a !== void 0 ? a.replace("#", "") : n);
				}
				return {
					key: e,
					api: o,
					type: t,
					external: i === !0,
					...typeof r == "string" || r === null ? { displayName: r } : {},
					fields: c,
					writeOnly: l
				};
			}
			function isCredential(e, t, n) {
				return typeof t == "string" && ((0, R.z3)(e) || n.has(t));
			}
			var fe = n(6973);
			let pe = [{
				name: "serverKey",
				message: "legacy FCM server keys stopped working in June 2024; in v2 write projectId, clientEmail and privateKey instead"
			}, {
				name: "showAIDisclaimer",
				value: !1,
				message: "users are not told that an AI answers, which the law requires in some places"
			}];
			function checkChannels(e, t, n) {
				let { api: r, places: i, findings: a } = n;
				if (!(0, m.Gv)(e) || r === void 0) return;
				let o = desiredChannels(e, r);
				for (let [s, c] of o.entries()) {
					let l = (0, S.nx)(t, c.key);
					let u = (0, R.l6)(r, c.type);
					let d = (0, p.e)(e, c.key);
					(0, m.Gv)(d) && d.name !== void 0 && d.displayName !== void 0 && (0, _.O)(n, `${l}.name`, "name and displayName are the same; remove one of them");
					if (u?.external === !0 && !c.external) {
						let e = `the API cannot create a channel of the type ${c.type}; write \`external: true\` to refer to one that is there`;
						(0, _.O)(n, `${l}.type`, e);
					}
					for (let { name: e, value: t, message: n } of pe) {
						let r = (0, p.e)(c.fields, e) ?? (0, p.e)(c.writeOnly, e) ?? null;
						r !== null && r === (t ?? r) && a.warn(i.nearest(`${l}.${e}`), `${l}.${e}`, n);
					}
					let f = o.slice(0, s).find((e) => (0, fe._4)(r, e, c));
					if (f === void 0) continue;
					let h = u?.single === !0 ? `${(0, S.nx)(t, f.key)} is of the type ${c.type} too, and ${r} has one of it in an app; remove one of them` : `nothing tells this apart from ${(0, S.nx)(t, f.key)}, which is of the same type; give each a displayName of its own`;
					(0, _.O)(n, l, h);
				}
			}
			var z = n(2856);
			let B = {
				type: "text",
				description: "Its name in the account; its key here if this is absent. One that was created by hand is recognised by it.",
				examples: ["zd-agentWorkspace"],
				pattern: "[A-Za-z0-9_-]{1,128}",
				rule: "one to 128 letters, digits, hyphens and underscores"
			};
			function referenceShape(e) {
				return {
					type: "text",
					description: e,
					examples: ["bot"],
					pattern: c.G.pattern,
					rule: "the key of an entry of this manifest"
				};
			}
			let me = {
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
					name: { shape: B },
					external: { shape: {
						type: "truth",
						description: "Only refers to one that exists already, such as the agents of a help desk. It is found by its name, and never created, changed or deleted."
					} },
					webhook: { shape: referenceShape("The webhook of this app, by its key, that gets the conversations.") },
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
						...referenceShape("Who gets the conversation next, by the key here; null: nobody."),
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
			let he = {
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
					defaultSwitchboardIntegration: { shape: referenceShape("Who gets a new conversation, by the key below.") },
					switchboardIntegrations: { shape: {
						type: "entries",
						noun: "switchboard integration",
						exampleKey: "bot",
						description: "The integrations of the switchboard, each under a key of your choice.",
						key: c.G,
						of: me,
						most: 10
					} }
				},
				aliases: {
					integrations: "switchboardIntegrations",
					default: "defaultSwitchboardIntegration",
					defaultIntegration: "defaultSwitchboardIntegration"
				},
				advice: { defaultSwitchboardIntegrationId: "write defaultSwitchboardIntegration with a key of switchboardIntegrations" }
			};
			let ge = {
				type: "any",
				secret: !0,
				description: "A field that is not known here; it is sent as it is."
			};
			let V = {
				type: "text",
				pattern: String.raw`[^\u0000-\u001f\u007f]{1,10000}`,
				rule: "one line of text"
			};
			let H = {
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
			let _e = {
				type: "truth",
				description: "Only refers to a channel that is created elsewhere, as where somebody has to consent. It is found by its type and displayName, its status is reported, and it is never created, changed or deleted."
			};
			let ve = {
				type: "fields",
				noun: "prechatCapture",
				description: "What a user is asked before a conversation begins.",
				open: {
					type: "any",
					description: "A member that is not known here; it is sent as it is."
				},
				fields: {
					avatarUrl: { shape: line("The image beside the form.") },
					enabled: { shape: {
						type: "truth",
						description: "Shows the form."
					} },
					enableEmailLinking: { shape: {
						type: "truth",
						description: "Lets a user go on by e-mail at the address that was given."
					} },
					fields: { shape: {
						type: "list",
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
									required: s.y,
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
									required: s.y,
									shape: schema_short("What the answer is called in the account.")
								},
								label: {
									required: s.y,
									shape: schema_short("The question.")
								}
							}
						}
					} }
				}
			};
			function line(e) {
				return {
					...V,
					description: e
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
			let ye = {
				text: V,
				long: {
					type: "text",
					pattern: String.raw`[^\u0000-\u001f\u007f]{88,10000}`,
					rule: "one line of 88 characters or more"
				},
				block: {
					type: "text",
					pattern: String.raw`[^\u0000]{1,50000}`,
					rule: "text of one to 50,000 characters"
				},
				truth: { type: "truth" },
				colour: {
					type: "text",
					examples: ["65758e"],
					pattern: "#?([0-9A-Fa-f]{3}|[0-9A-Fa-f]{6})",
					rule: "a colour of three or six hexadecimal digits, in quotes, such as \"65758e\""
				},
				style: {
					type: "choice",
					of: [{ value: "button" }, { value: "tab" }]
				},
				tier: {
					type: "choice",
					of: [{ value: "enterprise" }, {
						value: "premium",
						api: "v1.1"
					}]
				},
				texts: {
					type: "list",
					most: 500,
					of: line("An entry.")
				},
				form: ve
			};
			function shapeOf(e, { form: t, description: n, reading: r, nullable: i }) {
				let a = `\${${e.replaceAll(/([A-Z])/g, "_$1").toUpperCase()}}`;
				return {
					...r === "secret" ? {
						secret: !0,
						examples: [a]
					} : {},
					...ye[t],
					description: n,
					...i ? { nullable: !0 } : {}
				};
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
						...(0, R.as)(e, t) ? { menu: { shape: z.l3 } } : {}
					},
					...n.oneOf.length === 0 ? {} : { someOf: n.oneOf },
					advice: {
						...common(e).advice,
						...Object.fromEntries([...n.served, ...be].map((e) => [e, "the vendor sets this; remove the line"]))
					}
				};
			}
			let be = [
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
					open: ge,
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
							shape: H,
							required: s.y
						},
						name: { shape: {
							...displayName(e),
							description: "The same as displayName, as other resources have it."
						} },
						displayName: { shape: displayName(e) },
						external: { shape: _e },
						...e === "v2" ? { defaultResponder: { shape: Se } } : {}
					},
					advice: xe[e]
				};
			}
			let xe = {
				"v1.1": {
					defaultResponder: "v1.1 has no switchboards; remove this line, or write `api: v2`",
					menu: "menus are for channels of the types messenger and wechat; remove this line"
				},
				v2: {
					defaultResponderId: "write defaultResponder with a key of switchboard.switchboardIntegrations",
					menu: "v2 has no menus; remove this line, or write `api: v1.1`"
				}
			};
			let Se = {
				...referenceShape("Who answers first in this channel, by the key in switchboard.switchboardIntegrations; null: whoever answers first on the switchboard."),
				nullable: !0
			};
			function variants(e) {
				let t = {};
				for (let [n, r] of Object.entries(R.s8[e])) {
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
			let Ce = {
				type: "variants",
				noun: "channel",
				by: "type",
				description: "A messaging channel of the app: what the vendor calls an integration.",
				word: {
					type: "term",
					noun: "channel type",
					description: H.description,
					known: {
						"v1.1": Object.keys(R.s8["v1.1"]),
						v2: Object.keys(R.s8.v2)
					},
					foreign: R.Fm,
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
			let we = {
				fields: { channels: { shape: {
					type: "entries",
					noun: "channel",
					exampleKey: "site",
					description: "Messaging channels of the app, each under a key of your choice. The vendor calls them integrations.",
					examples: [{ site: {
						type: "web",
						brandColor: "65758e"
					} }],
					key: c.G,
					of: Ce
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
			let Te = {
				byDefault: !0,
				from: "sign",
				scope: "app"
			};
			function desiredAppKey(e, t) {
				let n = !(0, m.Gv)(t) || t.jwt === void 0;
				return {
					...desiredKey(e, t),
					...n ? { jwt: Te } : {}
				};
			}
			function desiredKey(e, t, n = "app") {
				let r = (0, m.Gv)(t) ? t.jwt : void 0;
				let i = (0, m.Gv)(t) ? t.rotate : void 0;
				return {
					key: e,
					name: nameOf(e, t),
					...(0, m.Gv)(r) ? { jwt: desiredJwt(r, n) } : {},
					...(0, m.Gv)(i) ? desiredRotation(i) : {}
				};
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
			var U = n(208);
			let W = {
				appUser: "userId",
				user: "externalId"
			};
			function checkKeys(e, t, n, r) {
				checkNames(e, t, r);
				(0, I.zw)(e, t, n, r);
			}
			function checkNames(e, t, n) {
				let r = (0, m.Mc)(e).map(([e, n]) => [(0, S.nx)(t, e), nameOf(e, n)]);
				for (let [e, t] of repeated(r)) (0, _.O)(n, `${e}.name`, `this is the name of ${t} too; choose another`);
				let i = r.find(([, e]) => e === U.yC);
				if (i === void 0) return;
				(0, _.O)(n, `${i[0]}.name`, "keys of this name are created and deleted by runs; choose another");
			}
			function checkUser(e, t, n) {
				let r = typeof e.scope == "string" ? e.scope : "app";
				let i = (0, p.e)(W, r);
				if (i !== void 0 && (0, p.e)(e, i) === void 0) {
					let e = `a token with the scope ${r} is one user's; write \`${i}: test-user\``;
					(0, _.O)(n, `${t}.${i}`, e);
				}
				i !== void 0 && e.from === "api" && (0, _.O)(n, `${t}.from`, "the vendor signs tokens of apps only; remove `from: api`");
				for (let a of Object.values(W)) {
					if (a === i || (0, p.e)(e, a) === void 0) continue;
					(0, _.O)(n, `${t}.${a}`, `${a} has no meaning with the scope ${r}; remove it`);
				}
			}
			let G = [
				"id",
				"secret",
				"jwt",
				"basic"
			];
			let Ee = {
				fields: { keys: { shape: {
					type: "entries",
					noun: "key",
					exampleKey: "backend",
					description: "API keys of the app, each under its name.",
					key: c.G,
					of: U.zp,
					most: c.d
				} } },
				aliases: { key: "keys" },
				source: {
					path: "keys",
					parts: G,
					unsaid: ["jwt"]
				},
				check: (e, t, n) => {
					checkKeys(e.keys, `${t}.keys`, desiredAppKey, n);
					for (let [r, i] of (0, m.Mc)(e.keys)) (0, m.Gv)(i) && (0, m.Gv)(i.jwt) && checkUser(i.jwt, `${t}.keys.${r}.jwt`, n);
				},
				desired: (e) => (0, m.Mc)(e.keys).map(([e, t]) => desiredAppKey(e, t))
			};
			let De = {
				source: {
					path: "webhooks.*.keys",
					parts: G
				},
				check: (e, t, n) => {
					for (let [r, i] of (0, m.Mc)(e.webhooks)) checkKeys((0, m.Gv)(i) ? i.keys : void 0, `${t}.webhooks.${r}.keys`, desiredKey, n);
				},
				desired: (e) => (0, m.Mc)(e.webhooks).flatMap(([e, t]) => (0, m.Mc)((0, m.Gv)(t) ? t.keys : void 0).map(([t, n]) => desiredIntegrationKey(e, t, n)))
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
			var K = n(9308);
			let Oe = {
				fields: { menu: {
					shape: z.l3,
					api: "v1.1"
				} },
				check: (e, t, n) => {
					(0, K.w)(e.menu, `${t}.menu`, n);
					for (let [r, i] of (0, m.Mc)(e.channels)) (0, m.Gv)(i) && (0, K.w)(i.menu, `${(0, S.nx)(`${t}.channels`, r)}.menu`, n);
				},
				desired: (e) => [...desiredMenu("", e.menu), ...(0, m.Mc)(e.channels).flatMap(([e, t]) => (0, m.Gv)(t) ? desiredMenu(e, t.menu) : [])]
			};
			function desiredMenu(e, t) {
				if (t === null) return [{
					key: e,
					items: []
				}];
				if (!(0, m.Gv)(t) || !Array.isArray(t.items)) return [];
				let { items: n, settings: r } = t;
				let i = (0, m.Gv)(r) ? r.inputEnabled : void 0;
				return [{
					key: e,
					items: n,
					...typeof i == "boolean" ? { inputEnabled: i } : {}
				}];
			}
			function checkSwitchboard(e, t, n) {
				let { switchboard: r } = e;
				let i = (0, m.Gv)(r) ? r.switchboardIntegrations : void 0;
				let a = (0, m.Mc)(i).map(([e]) => e);
				let o = "switchboard.switchboardIntegrations";
				(0, m.Gv)(r) && checkReference(r, "defaultSwitchboardIntegration", `${t}.switchboard`, {
					keys: a,
					where: o
				}, n);
				let s = (0, m.Mc)(e.webhooks).map(([e]) => e);
				for (let [e, r] of (0, m.Mc)(i)) {
					if (!(0, m.Gv)(r)) continue;
					let i = (0, S.nx)(`${t}.${o}`, e);
					checkReference(r, "webhook", i, {
						keys: s,
						where: "webhooks"
					}, n);
					checkReference(r, "nextSwitchboardIntegration", i, {
						keys: a,
						where: o
					}, n);
					r.nextSwitchboardIntegration === e && (0, _.O)(n, `${i}.nextSwitchboardIntegration`, "this is itself; name another one, or write null");
				}
				let c = (0, m.Mc)(i).map(([e, n]) => [(0, S.nx)(`${t}.${o}`, e), nameOf(e, n)]);
				for (let [e, t] of repeated(c)) (0, _.O)(n, e, `${t} has the same name; give one of them another`);
				for (let [r, i] of (0, m.Mc)(e.channels)) {
					if (!(0, m.Gv)(i)) continue;
					checkReference(i, "defaultResponder", (0, S.nx)(`${t}.channels`, r), {
						keys: a,
						where: o
					}, n);
				}
			}
			function checkReference(e, t, n, r, i) {
				let a = (0, p.e)(e, t);
				if (typeof a != "string" || r.keys.includes(a)) return;
				let o = (0, b.k)(a, r.keys);
				let s = o === void 0 ? "" : `; did you mean ${o}?`;
				(0, _.O)(i, `${n}.${t}`, `the app has no ${a} below ${r.where}${s}`);
			}
			let ke = {
				fields: { switchboard: {
					shape: he,
					api: "v2"
				} },
				check: checkSwitchboard,
				desired: ({ switchboard: e }) => desiredSwitchboards(e)
			};
			let Ae = { desired: ({ switchboard: e }) => desiredSwitchboardIntegrations(e) };
			let je = {
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
						required: s.y,
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
			let Me = {
				fields: { templates: {
					api: "v1.1",
					shape: {
						type: "entries",
						noun: "template",
						exampleKey: "welcome",
						description: "Message templates of the app, each under a key of your choice.",
						key: c.G,
						of: je
					}
				} },
				aliases: { template: "templates" },
				check: checkTemplates,
				desired: ({ templates: e }) => (0, m.Mc)(e).flatMap(([e, t]) => {
					if (!(0, m.Gv)(t) || !(0, m.Gv)(t.message)) return [];
					return [{
						key: e,
						name: nameOf(e, t),
						message: {
							role: "appMaker",
							...t.message
						}
					}];
				})
			};
			function checkTemplates({ templates: e }, t, n) {
				let r = (0, m.Mc)(e).map(([e, n]) => [
					(0, S.nx)(`${t}.templates`, e),
					nameOf(e, n),
					n
				]);
				for (let [e, , t] of r) {
					let r = (0, m.Gv)(t) ? t.message : void 0;
					if (r === void 0 || (0, m.Gv)(r) && typeof r.type == "string") continue;
					(0, _.O)(n, `${e}.message`, "a message is a map with a type; write `message: { type: text, text: Hello }`");
				}
				for (let [e, t] of repeated(r)) {
					let r = n.places.nearest(`${e}.name`);
					n.findings.error(r, e, `${t} has the same name; give one of them another`);
				}
			}
			var Ne = n(497);
			var q = n(6136);
			let J = [
				"client:add",
				"client:remove",
				"conversation:read",
				"conversation:referral"
			];
			let Y = {
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
			};
			let X = {
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
			};
			let Pe = {
				"v1.1": [...J, ...Object.keys(Y)].sort(),
				v2: [...J, ...Object.keys(X)].sort()
			};
			let Fe = {
				"v1.1": X,
				v2: Y
			};
			let truth = (e) => ({
				type: "truth",
				description: e
			});
			let Ie = {
				type: "fields",
				noun: "webhook",
				main: "target",
				description: "A URL that the vendor calls when something happens in the app.",
				fields: {
					target: {
						required: s.y,
						shape: {
							type: "text",
							description: "The URL to call. It must answer HEAD when the webhook is created. https only, but for http on the local machine.",
							examples: ["https://chat.acme.example/smooch"],
							pattern: q.xU,
							rule: "a URL such as https://chat.acme.example/smooch",
							judge: q.dM,
							doubt: q.K_
						}
					},
					name: {
						api: "v2",
						shape: {
							...U.Vh,
							description: "The name of the webhook’s integration in the account. Default, for a new one: its key here.",
							examples: ["Acme backend"]
						}
					},
					triggers: {
						required: ["v2"],
						shape: {
							type: "list",
							isSet: !0,
							filled: ["v2"],
							most: 100,
							description: "What the webhook is called for. The order does not count. v1.1 takes [message] when this is absent.",
							of: {
								type: "term",
								noun: "trigger",
								refusesSlips: !0,
								description: "Something that can happen in an app.",
								known: Pe,
								foreign: Fe,
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
							key: c.G,
							of: U.J8,
							most: c.d
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
			let Le = {
				fields: { webhooks: { shape: {
					type: "entries",
					noun: "webhook",
					exampleKey: "inbox",
					description: "Webhooks of the app, each under a key of your choice.",
					key: c.G,
					of: Ie,
					most: c.d
				} } },
				aliases: { webhook: "webhooks" },
				source: {
					path: "webhooks",
					parts: ["id", "secret"]
				},
				check: (e, t, n) => checkTargets(e.webhooks, `${t}.webhooks`, n),
				desired: (e) => (0, m.Mc)(e.webhooks).flatMap(([e, t]) => desiredWebhook(e, t))
			};
			function desiredWebhook(e, t) {
				if (!(0, m.Gv)(t)) return [];
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
			function checkTargets(e, t, n) {
				let r = textsIn((0, m.Mc)(e).map(([e, n]) => [`${(0, S.nx)(t, e)}.target`, n]), ({ target: e }) => typeof e == "string" ? (0, Ne.LE)(e) : void 0);
				for (let [e, t] of repeated(r)) {
					let r = n.places.nearest(t);
					let i = `this is the target of ${t}${r === void 0 ? "" : ` (${(0, S.dE)(r)})`} too; an app calls a target once, so write one webhook with the triggers of both`;
					(0, _.O)(n, e, i);
				}
			}
			let Re = {
				key: Ee,
				channel: we,
				webhook: Le,
				menu: Oe,
				template: Me,
				integrationKey: De,
				switchboard: ke,
				switchboardIntegration: Ae
			};
			function checkServiceAccounts(e, t, n) {
				for (let [r, i] of e) {
					if (!(0, m.Gv)(i)) continue;
					checkInstance(i, r, n);
					checkKeys(i.keys, `${r}.keys`, desiredKey, n);
					let { apps: e } = i;
					for (let i of Array.isArray(e) ? e : []) {
						if (typeof i != "string" || t.includes(i)) continue;
						let e = (0, b.k)(i, t);
						let a = `${r}.apps`;
						let o = e === void 0 ? "" : `; did you mean ${e}?`;
						(0, _.O)(n, a, `one of these is the key of no app of this manifest${o}`);
					}
				}
				let r = textsIn(e, ({ id: e }) => e);
				for (let [e, t] of repeated(r)) {
					let r = `this is the id of ${t} too; a service account belongs to one entry only`;
					(0, _.O)(n, `${e}.id`, r);
				}
				let i = textsIn(e, ({ name: e }) => e);
				for (let [e, t] of repeated(i)) {
					let r = `${t} has the same name; names of service accounts are unique in an account, so choose another`;
					(0, _.O)(n, `${e}.name`, r);
				}
			}
			let Z = ["v1.1"];
			let Q = (0, U.tD)({
				noun: "account jwt",
				description: "Signs a token with this key and hands it out. It can do what the service account can.",
				examples: [{ expiresIn: "1h" }],
				fields: {
					from: U.fJ,
					scope: { shape: {
						type: "choice",
						description: "Whose token it is: always the account’s, as far as the service account sees it.",
						of: [{ value: "account" }]
					} }
				},
				advice: {
					userId: "only the key of an app signs for one of its users; remove this line",
					externalId: "only the key of an app signs for one of its users; remove this line"
				},
				conflicts: U.pV
			});
			let $ = {
				type: "fields",
				noun: "service account",
				main: "name",
				description: "A service account: an API user of the account that sees the apps linked to it alone. Its address is serviceAccounts.<key>.",
				fields: {
					name: {
						required: Z,
						shape: {
							...L.JB,
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
						type: "list",
						isSet: !0,
						filled: Z,
						most: 1e3,
						description: "Keys of apps of this manifest that it must be able to see. No API links an app to a service account: a run looks, and says which link is missing; people make it on the dashboard.",
						examples: [["support"]],
						of: {
							type: "text",
							description: "The key of an app of this manifest.",
							examples: ["support"],
							pattern: c.G.pattern,
							rule: `the key of an app: ${c.G.rule}`
						}
					} },
					keys: { shape: {
						type: "entries",
						noun: "key",
						exampleKey: "ci",
						description: "API keys of the service account, each under its name.",
						key: c.G,
						most: c.d,
						within: "a service account",
						of: (0, U.y2)("service account key", "An API key of the service account. Its name in the account is its key here, unless `name` says another; of several the newest counts.", Q)
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
			let ze = {
				shape: $,
				field: {
					api: "v1.1",
					shape: {
						type: "entries",
						noun: "service account",
						exampleKey: "reseller",
						explicit: !0,
						description: "Service accounts, each under a key of your choice: API users of the account that see the apps linked to them alone. They need an account key (act_…). They have no marks: each is found by its id or name, and none is ever pruned.",
						key: c.G,
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
						parts: G
					}]
				},
				checkAll: checkServiceAccounts,
				desired: desiredServiceAccount
			};
			function desiredServiceAccount(e, t) {
				if (!(0, m.Gv)(t)) return;
				let { name: n, id: r, protect: i, keys: a, apps: o } = t;
				if (typeof n != "string") return;
				return {
					key: e,
					name: n,
					...typeof r == "string" ? { id: r } : {},
					protect: i === !0,
					keys: (0, m.Mc)(a).map(([e, t]) => desiredKey(e, t, "account")),
					apps: Array.isArray(o) ? o.filter((e) => typeof e == "string") : []
				};
			}
			let Be = languageOf(de, new Map(Object.entries(Re)), ze);
			function language_loadManifest(e) {
				return loadManifest(e, Be);
			}
			var Ve = n(527);
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
					lacksSecrets: !(0, o.Lk)(e) && (0, Ve.Ab)(e, t),
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
		7511: ((e, t, n) => {
			n.d(t, { I: () => refuseWarnings });
			var r = n(9984);
			var i = n(9722);
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
		7468: ((e, t, n) => {
			n.d(t, { p: () => logValid });
			var r = n(550);
			var i = n(9722);
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
		527: ((e, t, n) => {
			n.d(t, {
				Ab: () => mayLackSecrets,
				JP: () => skipWithoutSecrets,
				gT: () => noCredentials
			});
			var r = n(9984);
			var i = n(1547);
			var a = n(7468);
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
		6371: ((e, t, n) => {
			n.d(t, { m: () => provision });
			var r = n(4745);
			var i = n(9504);
			var a = n(7511);
			var o = n(9984);
			var s = n(1547);
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
				let { githubApiUrl: s } = await n.e(787).then(n.bind(n, 4787));
				let c = s(i);
				let l = "from its event payload";
				if (e === void 0 || !a) return l;
				if (t === void 0 || c === void 0) return `${l}, and no \`github-token\` is given to ask GitHub`;
				try {
					let { isFromFork: i } = await n.e(387).then(n.bind(n, 5387));
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
			var d = n(7468);
			var f = n(527);
			var p = n(8059);
			var m = n(3240);
			var h = n(1834);
			var g = n(1307);
			var _ = n(1483);
			var v = n(4837);
			var y = n(9722);
			function resultLines(e, t) {
				let { results: n = [], interrupted: r = !1, seconds: i, requests: a, planFile: o } = e;
				let s = (0, _.M)(t.colour);
				let c = n.length === 0 ? [] : [
					doneLine(n, s),
					...failureLines(n, s),
					...unstartedLines(n, r, s)
				];
				c.push(s("dim", `Took ${(0, y.Cp)(i)} and ${(0, y.hS)(a, "request")}.`));
				o !== void 0 && c.push(s("dim", `Plan file: ${(0, v.tJ)(o, 500)}`));
				return c;
			}
			function doneLine(e, t) {
				let n = (0, y.Jq)(e);
				if (n === "") return t("bold", "Applied nothing.");
				return t("bold", (0, y.N4)(e).done === e.length ? t("green", `Applied: ${n}.`) : `Applied in part: ${n}.`);
			}
			function failureLines(e, t) {
				let n = (0, y.N4)(e).failed;
				if (n === 0) return [];
				return [t("red", `Failed: ${(0, y.oh)(n)} of ${(0, y.hS)(e.length, "change")}.`), ...(0, g.c)(e).filter(({ failures: e }) => e.length > 1).flatMap(({ error: e, remedy: n, failures: r }) => [
					`  ${t("red", "×")} ${(0, v.tJ)(e, 500)} (${(0, y.oh)(r.length)} times)`,
					...(0, y.Ku)(r, 10, ({ action: e, address: t }) => `${e} ${(0, v.tJ)(t)}`).map((e) => `      ${e}`),
					...n === void 0 ? [] : [`    What to do: ${(0, v.tJ)(n, 500)}`]
				])];
			}
			function unstartedLines(e, t, n) {
				if (t) return [n("yellow", `Interrupted: ${(0, y.jA)(e)}. Run again to continue.`)];
				let r = (0, y.N4)(e)["not-started"];
				return r === 0 ? [] : [n("yellow", `Not started: ${(0, y.oh)(r)}, because they depend on what failed. Fix that, then run again.`)];
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
				let { faults: a, errors: o } = e;
				try {
					(0, h.C2)(i, [...a, ...r.drift === void 0 ? [] : [r.drift]]);
					if (t.mode !== "validate" && r.account !== void 0) for (let t of resultLines(e, i)) i.info(t);
					return e;
				} catch (t) {
					let n = (0, h.RP)(t);
					(0, h.C2)(i, n);
					return {
						...e,
						failed: !0,
						faults: [...a, ...n],
						errors: [...o, t]
					};
				}
			}
			var b = n(7884);
			async function provision(e, t) {
				let n = {
					errors: [],
					warnings: []
				};
				let r = (0, b.n)(t.log, (e) => t.keeper.redact(e));
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
					o.log.aside(`Waiting up to ${(0, y.Cp)(e / 1e3)}: ${(0, v.tJ)(t.keeper.redact(n))}.`);
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
							message: (0, v.L1)(n, i.address),
							place: r
						});
						e.warn(n, r, i);
					}
				};
			}
			function startDeadline({ options: e, host: t }) {
				return setTimeout(() => {
					t.log.warn(`Timed out after ${(0, y.Cp)(e.timeout)}. Finishing requests in flight; no new changes will start.`);
					t.stop.request("timeout");
				}, e.timeout * 1e3).unref();
			}
			async function carryOut(e, t) {
				let { options: a, host: o, found: s } = t;
				if (a.mode === "validate") s.note = (0, d.p)(e, o.log);
				else if ((0, r.Lk)(a)) {
					let { runOnAccount: r } = await Promise.all([n.e(451), n.e(245)]).then(n.bind(n, 9245));
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
		9653: ((e, t, n) => {
			n.d(t, {
				Yz: () => outputsOf,
				yy: () => handedOutIn
			});
			var r = n(757);
			var i = n(3871);
			function outputsOf(e) {
				let t = new Map();
				let set = (e, n) => {
					n !== void 0 && t.set(e, n);
				};
				let { plan: n, credentials: i = new Map() } = e;
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
				if (i.size === 0) return t;
				let a = handedOutIn("apps", i);
				let o = handedOutIn("serviceAccounts", i);
				set("app-ids", JSON.stringify(mapped(a, ({ id: e }) => e)));
				set("jwts", JSON.stringify(Object.fromEntries(tokens(i))));
				set("credentials", JSON.stringify({
					...mapped(a, plainCredentials),
					...o.size === 0 ? {} : { serviceAccounts: mapped(o, plainCredentials) }
				}));
				for (let [e, t] of single(a)) set(e, t);
				return t;
			}
			function handedOutIn(e, t = new Map()) {
				let n = `${e}.`;
				let r = [...t].filter(([e]) => e.startsWith(n));
				return new Map(r.map(([e, t]) => [e.slice(n.length), t]));
			}
			function* single(e) {
				let [t, ...n] = e.values();
				if (t === void 0 || n.length > 0) return;
				yield ["app-id", t.id];
				yield ["app-token", t.token];
				let r = [...t.resources.values()];
				for (let e of r) {
					let { outputs: t } = e.from;
					if (t === void 0 || r.filter(({ from: t }) => t === e.from).length > 1) continue;
					let { id: n, secret: i, jwt: a } = t;
					n !== void 0 && (yield [n, e.id]);
					i !== void 0 && (yield [i, e.secret?.reveal()]);
					a !== void 0 && (yield [a, e.jwt?.reveal()]);
				}
			}
			function* tokens(e) {
				for (let [t, { resources: n }] of e) {
					let e = t.replace(/^apps\./, "");
					for (let [t, { jwt: r }] of n) r !== void 0 && (yield [[e, ...keysIn(t)].join("."), r.reveal()]);
				}
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
					let s = n.reduce(within, o);
					let { id: c, secret: l, jwt: u, expires: d } = t;
					let f = {
						id: c,
						secret: l && a(l),
						jwt: u && a(u),
						expires: d
					};
					(0, i.P)(s, r, {
						...f,
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
			function mapped(e, t) {
				return Object.fromEntries([...e].map(([e, n]) => [e, t(n)]));
			}
		}),
		9222: ((e, t, n) => {
			n.d(t, { K: () => writeOutputs });
			var r = n(9984);
			var i = n(7450);
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
		757: ((e, t, n) => {
			n.d(t, { _: () => isDrift });
			function isDrift({ action: e, overdue: t }) {
				if (e === "renew") return !1;
				return e === "rotate" || e === "retire" ? t === !0 : !0;
			}
		}),
		8059: ((e, t, n) => {
			n.d(t, {
				F0: () => shownProblem,
				c_: () => shownChange,
				gV: () => shownError,
				i3: () => shownUnmanaged,
				zM: () => shownResult
			});
			var r = n(9984);
			var i = n(8060);
			var a = n(292);
			function showing(e, t) {
				return e === void 0 || e.isEmpty ? (e) => e : (n) => t(n, e);
			}
			function shownChange(e) {
				return showing(e, (e, t) => ({
					...labelled(e, t),
					...e.contents && { contents: e.contents.map((e) => labelled(e, t)) },
					fields: e.fields.map((e) => shownField(e, t)),
					why: t.shown(e.why)
				}));
			}
			function shownUnmanaged(e) {
				return showing(e, labelled);
			}
			function shownProblem(e) {
				return showing(e, (e, t) => ({
					...e,
					message: t.shown(e.message)
				}));
			}
			function shownResult(e) {
				return showing(e, (e, t) => e.error === void 0 ? e : {
					...e,
					error: t.shown(e.error)
				});
			}
			function labelled(e, t) {
				return e.label === void 0 ? e : {
					...e,
					label: t.shownAlone(e.label)
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
					if (t !== a.R) return t;
				}
				return a.R;
			}
			function mapped(e, t) {
				if (typeof e == "string") return t(e);
				if (typeof e == "number") {
					let n = String(e);
					let r = t(n);
					return r === n ? e : r;
				}
				if (typeof e != "object" || !e) return e;
				if ((0, i.Lv)(e)) return e.map((e) => mapped(e, t));
				return Object.fromEntries(Object.entries(e).map(([e, n]) => [e, mapped(n, t)]));
			}
		}),
		6394: ((e, t, n) => {
			n.d(t, {
				GW: () => problemsOf,
				SM: () => remedyOf,
				Uo: () => headOf,
				t1: () => causeLines
			});
			var r = n(9984);
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
		1834: ((e, t, n) => {
			n.d(t, {
				C2: () => logFaults,
				RP: () => faultsIn,
				qq: () => driftFault,
				vV: () => logError,
				xm: () => faultsOf
			});
			var r = n(9984);
			var i = n(2770);
			var a = n(2994);
			var o = n(1307);
			var s = n(9722);
			var c = n(6394);
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
					message: (0, c.Uo)(e),
					address: n,
					place: n === void 0 ? void 0 : t(n),
					remedy: (0, c.SM)(e),
					error: e
				}, ...(0, c.GW)(e).map((e) => ({
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
					for (let t of (0, c.t1)(a)) e.debug(t);
				}
			}
			function logError(e, t) {
				logFaults(e, faultsIn(t));
			}
			function driftFault(e, t, { log: n, fails: r }) {
				if (r) return {
					code: "drift",
					message: e,
					remedy: `${t} \`fail-on-drift: false\` only reports it.`
				};
				n.notice(e);
			}
			function isUnsent(e) {
				return e instanceof a.j$ || e instanceof Error && e.cause instanceof a.j$;
			}
			function mostTelling(e) {
				let t = new Set((0, o.c)(e).flatMap(({ failures: e }) => e.slice(0, 1)));
				return [...t, ...e.filter((e) => e.status === "failed" && !t.has(e))];
			}
			function faultOf({ address: e, action: t, error: n, remedy: r, code: i = "internal" }, a) {
				return {
					code: i,
					message: `${e}: ${t} failed${n === void 0 ? "." : `: ${n}`}`,
					address: e,
					place: a(e),
					remedy: r
				};
			}
			function interruption({ results: e, timeout: t, changed: n }, r) {
				let i = r === "timeout" ? `Timed out after ${(0, s.Cp)(t)}` : `Interrupted by ${r}`;
				let a = `Run again${e.length === 0 ? "" : " to continue"}`;
				return {
					code: "interrupted",
					message: e.length === 0 ? `${i}${n ? "" : "; nothing was changed"}.` : `${i}: ${(0, s.jA)(e)}.`,
					remedy: r === "timeout" ? `${a}, or raise \`timeout\`.` : `${a}.`
				};
			}
			function unstarted(e, t) {
				let n = e.filter(({ status: e }) => e !== "done");
				let [r] = n;
				if (r === void 0) return [];
				let i = r.error === void 0 ? "" : ` (${r.error})`;
				return [{
					code: "interrupted",
					message: `${(0, s.hS)(n.length, "change")} not started. First: ${r.address}${i}.`,
					place: t(r.address),
					remedy: r.remedy ?? "Run again."
				}];
			}
		}),
		30: ((e, t, n) => {
			n.d(t, {
				BC: () => d,
				Wh: () => jobLog
			});
			var r = n(2770);
			var i = n(1483);
			var a = n(4837);
			var o = n(9722);
			n(7620);
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
			let s = i.r.source;
			let c = RegExp(`(${s})`);
			let l = RegExp(`^((?:\\s|${s})*:(?:${s})*):`);
			let u = RegExp(`(#(?:${s})*#(?:${s})*)\\[`, "g");
			function command_safeLine(e, t) {
				return e.split(c).map((e, n) => n % 2 == 1 ? t ? e : "" : (0, a.Q6)(e)).join("").replace(l, "$1\\:").replace(u, "$1\\[");
			}
			function jobLog(e, { now: t = Date.now, debug: n = !1 } = {}) {
				let r = {
					notice: 0,
					warning: 0,
					error: 0
				};
				let line = (t) => e(`${command_safeLine(t, !0)}\n`);
				let annotate = (t, n, i, o) => {
					let s = saidLines(n, i, o);
					r[t] += 1;
					if (r[t] <= d) {
						let n = {
							file: i && (0, a.tJ)(i.file, 1e3),
							line: i?.line,
							col: i?.column
						};
						e(`${workflowCommand(t, s.join("\n"), {
							...n,
							title: "smooch-provision"
						})}\n`);
					} else for (let e of titled(t, s, !0)) line(e);
				};
				return {
					colour: !0,
					info: line,
					aside: line,
					notice: (e, t) => annotate("notice", e, t),
					warn: (e, t) => annotate("warning", e, t),
					error: (e, t, n) => annotate("error", e, t, n),
					debug: n ? (t) => e(`${workflowCommand("debug", command_safeLine(t, !1))}\n`) : () => {},
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
			let f = {
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
			function saidLines(e, t, n) {
				let i = t === void 0 ? "" : `${(0, r.dE)(t)}: `;
				let o = n === void 0 ? [] : [`What to do: ${(0, a.tJ)(n, 1e3)}`];
				return [(0, a.tJ)(`${i}${e}`, 3e3), ...o];
			}
			function titled(e, [t, ...n], r) {
				let { word: a, colour: o } = f[e];
				return [`${(0, i.M)(r)(o, a)} ${t}`, ...n];
			}
			function progressLines(e, t) {
				let n = t();
				let r;
				return (i, s, c) => {
					if (c !== r) {
						r = c;
						n = t();
					}
					if (t() - n < 5e3) return;
					n = t();
					e(`${(0, a.tJ)(c, 60)}: ${(0, o.oh)(i)} of ${(0, o.oh)(s)}`);
				};
			}
		}),
		7884: ((e, t, n) => {
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
		7240: ((e, t, n) => {
			n.d(t, {
				c: () => i,
				k: () => r
			});
			let r = {
				create: {
					mark: "+",
					past: "created",
					colour: "green",
					counted: !0
				},
				update: {
					mark: "~",
					past: "updated",
					colour: "yellow",
					counted: !0
				},
				replace: {
					mark: "-/+",
					past: "replaced",
					meaning: "replace (delete and create again, with a new id)",
					colour: "red"
				},
				delete: {
					mark: "-",
					past: "deleted",
					colour: "red",
					counted: !0
				},
				adopt: {
					mark: "<=",
					past: "adopted",
					meaning: "adopt (manage an existing resource)",
					colour: "cyan"
				},
				rotate: {
					mark: "+/",
					past: "rotated",
					meaning: "rotate (create a new key, keep the old one for now)",
					colour: "yellow"
				},
				retire: {
					mark: "/-",
					past: "retired",
					meaning: "retire (delete an old key after its overlap)",
					colour: "red"
				},
				renew: {
					mark: ">>",
					past: "renewed",
					meaning: "renew (extend the life of the instance)",
					colour: "blue"
				},
				publish: {
					mark: "->",
					past: "published",
					meaning: "publish (write a GitHub secret or variable)",
					colour: "green"
				}
			};
			let i = Object.keys(r);
		}),
		1307: ((e, t, n) => {
			n.d(t, { c: () => causesOf });
			var r = n(7857);
			function causesOf(e) {
				let t = e.filter(({ status: e }) => e === "failed");
				return [...(0, r.z)(t, likeness).values()].sort((e, t) => t.length - e.length).map((e) => ({
					error: e[0]?.error ?? i,
					remedy: e.find((e) => e.remedy !== void 0)?.remedy,
					failures: e
				}));
			}
			let i = "failed without a message";
			function likeness({ address: e, error: t = i }) {
				return t.slice(0, 500).replaceAll(e, "…").replace(/https?:\/\/\S+|apps\.[a-z0-9.-]+|"[^"]*"|\b[0-9a-f]{24}\b|\b\d{4,}\b/g, "…");
			}
		}),
		550: ((e, t, n) => {
			n.d(t, { u: () => kindText });
			function kindText(e) {
				return e.replaceAll(/[A-Z]/g, (e) => ` ${e.toLowerCase()}`);
			}
		}),
		1483: ((e, t, n) => {
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
		4837: ((e, t, n) => {
			n.d(t, {
				D9: () => markdownCode,
				L1: () => withoutAddress,
				Q6: () => visibleText,
				_b: () => mermaidLabel,
				h$: () => markdownProse,
				tJ: () => inert,
				wD: () => markdown,
				zQ: () => markdownLines
			});
			var r = n(3871);
			var i = n(7620);
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
			function markdownLines(...e) {
				return e.flatMap((e) => e ? [markdownCode(e)] : []).join("<br>");
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
		9722: ((e, t, n) => {
			n.d(t, {
				Cp: () => spanText,
				Jq: () => doneTotal,
				KW: () => planTotal,
				Ku: () => firstOf,
				N4: () => tally,
				f7: () => plannedTotal,
				hS: () => counted,
				jA: () => progressOf,
				lT: () => isBlocked,
				mQ: () => countsOf,
				oh: () => thousands
			});
			var r = n(7240);
			function planTotal(e) {
				if (e.changes.length === 0) return isBlocked(e) ? "No changes, but the account does not match the manifest: see the warnings." : "No changes. The account matches the manifest.";
				return `Plan: ${plannedTotal(e.summary)}; ${thousands(e.summary.unchanged)} unchanged.`;
			}
			function isBlocked({ warnings: e }) {
				return e.some(({ status: e }) => e === "blocked");
			}
			function plannedTotal(e) {
				return r.c.filter((t) => r.k[t].counted || e[t]).map((t) => `${thousands(e[t] ?? 0)} to ${t}`).join(", ");
			}
			function countsOf(e) {
				let t = r.c.map((t) => [t, e.filter(({ action: e }) => e === t).length]);
				return new Map(t.filter(([, e]) => e > 0));
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
			function progressOf(e) {
				let { done: t, failed: n, "not-started": r } = tally(e);
				let i = n === 0 ? "" : `, failed ${thousands(n)}`;
				return `done ${thousands(t)}${i}, not started ${thousands(r)}`;
			}
			function doneTotal(e) {
				return [...countsOf(e.filter(({ status: e }) => e === "done"))].map(([e, t]) => `${thousands(t)} ${r.k[e].past}`).join(", ");
			}
			function firstOf(e, t, n) {
				let r = e.slice(0, t).map(n);
				return e.length > t ? [...r, `and ${thousands(e.length - t)} more`] : r;
			}
			function thousands(e) {
				return String(e).replace(/\B(?=(\d{3})+$)/g, ",");
			}
			function counted(e, t) {
				return `${thousands(e)} ${t}${e === 1 ? "" : "s"}`;
			}
			function spanText(e) {
				if (e < .0995) return `${Math.max(1, Math.round(e * 1e3))} ms`;
				if (e < 9.95) return `${e.toFixed(1)} s`;
				let t = Math.round(e);
				if (t < 60) return `${t} s`;
				let n = `${thousands(Math.floor(t / 60))} min`;
				return t % 60 == 0 ? n : `${n} ${t % 60} s`;
			}
		}),
		4404: ((e, t, n) => {
			n.d(t, {
				eZ: () => namesOf,
				qm: () => leadsOut,
				sq: () => withSlashes
			});
			var r = n(6760);
			var i = n.n(r);
			function leadsOut(e, t = i()) {
				return e === ".." || /^\.\.[\\/]/.test(e) || t.isAbsolute(e);
			}
			function namesOf(e, { sep: t } = i()) {
				return e.split(t === "\\" ? /[\\/]/ : t).filter((e) => e !== "" && e !== ".");
			}
			function withSlashes(e, { sep: t } = i()) {
				return e.split(t).join("/");
			}
		}),
		5375: ((e, t, n) => {
			n.d(t, {
				N0: () => s,
				RY: () => pathWithin,
				T7: () => firstLink,
				XF: () => readRegularFile,
				dN: () => realPathOf,
				hC: () => refuseOther,
				rV: () => FileRefused
			});
			var r = n(3024);
			var i = n(6760);
			var a = n.n(i);
			var o = n(4404);
			class FileRefused extends Error {
				name = "FileRefused";
			}
			let { O_NOFOLLOW: s = 0, O_NONBLOCK: c = 0 } = r.constants;
			function pathWithin(e, t) {
				for (let n of t) {
					let t = realPathOf(n);
					let r = [n, t].flatMap((t) => {
						let n = t === void 0 ? ".." : a().relative(t, e);
						return (0, o.qm)(n) ? [] : [n];
					})[0];
					if (t === void 0 || r === void 0) continue;
					let i = firstLink(t, r);
					if (i === void 0) return a().join(t, r);
					throw new FileRefused(i === r ? "is a symbolic link" : `is behind the symbolic link ${i}`);
				}
				throw new FileRefused("is outside the workspace");
			}
			function firstLink(e, t) {
				let n = (0, o.eZ)(t);
				for (let [t] of n.entries()) {
					let r = n.slice(0, t + 1).join(a().sep);
					let i = factsOf(a().join(e, r));
					if (i === void 0) return;
					if (i.isSymbolicLink()) return r;
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
				let n = open(e, r.constants.O_RDONLY | s | c);
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
		1809: ((e, t, n) => {
			n.d(t, {
				MO: () => currentFolder,
				WU: () => onEarlyEnd,
				n6: () => onUncaught,
				rL: () => onSignals
			});
			var r = n(9984);
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
		7450: ((e, t, n) => {
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
		334: ((e, t, n) => {
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
		6621: ((e, t, n) => {
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
		292: ((e, t, n) => {
			n.d(t, {
				R: () => r,
				W: () => Concealment
			});
			let r = "(secret)";
			class Concealment {
				#e = new Map();
				#t = new Map();
				#n = new Map();
				get isEmpty() {
					return this.#t.size === 0 && this.#n.size === 0;
				}
				learn(e, t) {
					if (e.length < 4) return;
					if (this.#t.has(e) && (t === void 0 || this.#t.get(e) !== void 0)) return;
					for (let n of formsOf(e)) {
						let e = this.#t.has(n);
						this.#t.set(n, this.#t.get(n) ?? t);
						if (e) continue;
						let r = n.slice(0, 4);
						let i = this.#e.get(r);
						i === void 0 ? this.#e.set(r, [n]) : i.push(n);
					}
				}
				learnText(e, t) {
					this.#n.set(e, t);
				}
				shown(e) {
					return this.#n.get(e) ?? this.#r(e, () => r);
				}
				asVariables(e) {
					return this.#r(e, (e) => {
						let t = this.#t.get(e);
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
				#r(e, t) {
					if (this.#e.size === 0) return e;
					let n = "";
					let r = 0;
					for (let i = 0; i + 4 <= e.length;) {
						let a = this.#i(e, i);
						if (a === void 0) i += 1;
						else {
							n += e.slice(r, i) + t(a);
							i += a.length;
							r = i;
						}
					}
					return r === 0 ? e : n + e.slice(r);
				}
				#i(e, t) {
					let n = this.#e.get(e.slice(t, t + 4));
					if (n === void 0) return;
					return n.filter((n) => e.startsWith(n, t)).sort((e, t) => t.length - e.length)[0];
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
		3240: ((e, t, n) => {
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
		1583: ((e, t, n) => {
			n.d(t, {
				zh: () => Secret,
				ks: () => SecretRegistry
			});
			let r = require("node:util");
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
						this.#e.size * i > this.#t.length * 32 && this.#l();
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
					let l = 0;
					for (let u = 0; u < e.length; u++) {
						let d = e.charCodeAt(u);
						n = n << 8 | d & 255;
						u >= 3 && this.#s(n) && this.#r(e, u - 3, n, t);
						let f = d < 128 ? s[d] ?? o : o;
						if (f === o) {
							i = 0;
							l = 0;
							continue;
						}
						if (i >= 5) for (let n = 0; n <= 4; n += 2) {
							let i = r << 2 + n | f >> 4 - n;
							this.#s(i) && this.#i(e, u - 5, n, i, t);
						}
						r = (r << 6 | f) & 1073741823;
						i += 1;
						let p = c[d] ?? o;
						if (p === o) {
							l = 0;
							continue;
						}
						a = a << 4 | p;
						l += 1;
						l >= 8 && this.#s(a) && this.#a(e, u - 7, a, t);
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
					let t = Math.imul(e, a) >>> this.#n;
					return !!((this.#t[t >>> 5] ?? 0) & 1 << (t & 31));
				}
				#c(e) {
					let t = Math.imul(e, a) >>> this.#n;
					this.#t[t >>> 5] = (this.#t[t >>> 5] ?? 0) | 1 << (t & 31);
				}
				#l() {
					this.#n -= 2;
					this.#t = new Uint32Array(this.#t.length * 4);
					for (let e of this.#e.keys()) this.#c(e);
				}
			}
			let i = 16;
			let a = 2654435761;
			let o = -1;
			let s = tableOf("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/", ["-+", "_/"]);
			let c = tableOf("0123456789abcdef", [
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
					let t = s[e.charCodeAt(n)] ?? -1;
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
			let l = new Map(Object.entries({
				b: "\b",
				f: "\f",
				n: "\n",
				r: "\r",
				t: "	"
			}));
			let u = new Map(Object.entries({
				amp: "&",
				lt: "<",
				gt: ">",
				quot: "\"",
				apos: "'",
				nbsp: " "
			}));
			let d = String.fromCodePoint(27);
			let f = String.raw`\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180f\u200b-\u200f\u202a-\u202e\u2060-\u206f\u3164` + String.raw`\ufe00-\ufe0f\ufeff\uffa0\ufff0-\ufff8\u{1bca0}-\u{1bca3}\u{1d173}-\u{1d17a}\u{e0000}-\u{e0fff}`;
			let p = [
				{
					pattern: /\\(?:u\{([0-9a-f]{1,6})\}|u([0-9a-f]{4})|x([0-9a-f]{2})|([bfnrt])|([^\sA-Za-z0-9]))/gi,
					meaning: ([, e, t, n, r, i]) => {
						let a = e ?? t ?? n;
						if (a !== void 0) return characterOf(Number.parseInt(a, 16));
						return i ?? l.get(r ?? "");
					}
				},
				{
					pattern: /%([0-9a-f]{2})/gi,
					meaning: ([, e = ""]) => String.fromCharCode(Number.parseInt(e, 16))
				},
				{
					pattern: /&#x([0-9a-f]{1,6});|&?#(\d{1,7});|&(amp|lt|gt|quot|apos|nbsp);/gi,
					meaning: ([, e, t, n]) => {
						if (n !== void 0) return u.get(n.toLowerCase());
						return characterOf(e === void 0 ? Number(t) : Number.parseInt(e, 16));
					}
				},
				{
					pattern: RegExp(`${d}\\[[0-9;]*[A-Za-z]|[${f}]`, "gu"),
					meaning: () => ""
				},
				{
					pattern: /(?<=[\w+/]{16})\r?\n[ \t]*(?=[\w+/])/g,
					meaning: () => ""
				}
			];
			let m = {
				pattern: /\+/g,
				meaning: () => " "
			};
			function* readingsOf(e, t) {
				let n = t ? [...p, m] : p;
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
			let h = Symbol("created by a SecretRegistry");
			class Secret {
				#e;
				constructor(e, t) {
					if (e !== h) throw TypeError("only a SecretRegistry can create a Secret");
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
				[r.inspect.custom]() {
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
					let n = new Secret(h, e);
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
						t !== e.toString("base64") && t.length >= v && i.add(t);
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
					if (e.length < _ || this.#t.has(e)) return;
					this.#t.add(e);
					this.#i(e);
				}
				redactAll(e) {
					return this.redact(e).replace(y, (e) => this.#t.has(e) ? "***" : e);
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
						if (!g.test(n)) continue;
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
			let g = /[^\0-\x7f]/;
			let _ = 8;
			let v = 6;
			let y = /[0-9A-Za-z-]{8,}/g;
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
		2994: ((e, t, n) => {
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
			var r = n(9984);
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
		2811: ((e, t, n) => {
			n.d(t, {
				E9: () => parseDuration,
				S5: () => durationText,
				Sf: () => o,
				dT: () => isWithinBounds,
				eI: () => meantDuration,
				ec: () => a
			});
			var r = n(3871);
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
		7857: ((e, t, n) => {
			n.d(t, { z: () => grouped });
			function grouped(e, t) {
				let n = new Map();
				for (let r of e) {
					let e = t(r);
					let i = n.get(e);
					i === void 0 ? n.set(e, [r]) : i.push(r);
				}
				return n;
			}
		}),
		3871: ((e, t, n) => {
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
		1577: ((e, t, n) => {
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
		7620: ((e, t, n) => {
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
		}),
		2613: ((e) => {
			e.exports = require("assert");
		}),
		181: ((e) => {
			e.exports = require("buffer");
		}),
		6982: ((e) => {
			e.exports = require("crypto");
		}),
		8611: ((e) => {
			e.exports = require("http");
		}),
		5692: ((e) => {
			e.exports = require("https");
		}),
		9278: ((e) => {
			e.exports = require("net");
		}),
		7598: ((e) => {
			e.exports = require("node:crypto");
		}),
		3024: ((e) => {
			e.exports = require("node:fs");
		}),
		7067: ((e) => {
			e.exports = require("node:http");
		}),
		4708: ((e) => {
			e.exports = require("node:https");
		}),
		8161: ((e) => {
			e.exports = require("node:os");
		}),
		6760: ((e) => {
			e.exports = require("node:path");
		}),
		8500: ((e) => {
			e.exports = require("node:timers/promises");
		}),
		8877: ((e) => {
			e.exports = require("node:v8");
		}),
		2203: ((e) => {
			e.exports = require("stream");
		}),
		4756: ((e) => {
			e.exports = require("tls");
		}),
		2018: ((e) => {
			e.exports = require("tty");
		}),
		7016: ((e) => {
			e.exports = require("url");
		}),
		9023: ((e) => {
			e.exports = require("util");
		}),
		838: ((e, t, n) => {
			n.d(t, {
				V4: () => getInput,
				Pq: () => setSecret
			});
			let r = require("os");
			function utils_toCommandValue(e) {
				if (e == null) return "";
				else if (typeof e == "string" || e instanceof String) return e;
				return JSON.stringify(e);
			}
			function command_issueCommand(e, t, n) {
				let i = new Command(e, t, n);
				process.stdout.write(i.toString() + r.EOL);
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
			require("path");
			var i;
			(function(e) {
				e[e.Success = 0] = "Success";
				e[e.Failure = 1] = "Failure";
			})(i ||= {});
			function setSecret(e) {
				command_issueCommand("add-mask", {}, e);
			}
			function getInput(e, t) {
				let n = process.env[`INPUT_${e.replace(/ /g, "_").toUpperCase()}`] || "";
				if (t && t.required && !n) throw Error(`Input required and not supplied: ${e}`);
				if (t && t.trimWhitespace === !1) return n;
				return n.trim();
			}
		})
	};
	var t = {};
	function __nccwpck_require__(n) {
		var r = t[n];
		if (r !== void 0) return r.exports;
		var i = t[n] = { exports: {} };
		var a = !0;
		try {
			e[n].call(i.exports, i, i.exports, __nccwpck_require__);
			a = !1;
		} finally {
			a && delete t[n];
		}
		return i.exports;
	}
	__nccwpck_require__.m = e;
	__nccwpck_require__ !== void 0 && (__nccwpck_require__.ab = __dirname + "/");
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
	__nccwpck_require__.n = (e) => {
		var t = e && e.__esModule ? () => e.default : () => e;
		__nccwpck_require__.d(t, { a: t });
		return t;
	};
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
		var e = { 792: 1 };
		var installChunk = (t) => {
			var n = t.modules, r = t.ids, i = t.runtime;
			for (var a in n) __nccwpck_require__.o(n, a) && (__nccwpck_require__.m[a] = n[a]);
			i && i(__nccwpck_require__);
			for (var o = 0; o < r.length; o++) e[r[o]] = 1;
		};
		__nccwpck_require__.f.require = (t, n) => {
			e[t] || installChunk(require("./" + __nccwpck_require__.u(t)));
		};
	})();
	var n = __nccwpck_require__(3393);
	module.exports = n;
})();
