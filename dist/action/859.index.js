"use strict";
exports.id = 859;
exports.ids = [859];
exports.modules = {
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
	3859: ((e, t, n) => {
		n.d(t, { publish: () => publish });
		var r = n(9984);
		var i = n(5026);
		var a = n(9317);
		var o = n(1590);
		var s = n(5289);
		var c = n(2235);
		var l = n(6582);
		async function publish(e, t, n) {
			let { host: r, options: i } = n;
			let a = [];
			let o = [];
			for (let s of e) {
				let { change: e, publication: c } = s;
				let { address: u, action: d } = e;
				let { source: f } = c;
				let p = (0, l.I3)(f, n.credentials, r.keeper);
				let m = await publishOne(s, p?.value, t, r.stop);
				a.push({
					address: u,
					action: d,
					...m
				});
				if (p === void 0 || m.status !== "done") continue;
				let { print: h } = (0, l.cu)(f, p.id, p.signed, i.jwtExpiresIn);
				o.push({
					...s,
					print: h
				});
			}
			let s = n.holders.apps.filter(({ desired: e }) => n.marksKept(e.key));
			let c = new Set(s.map(({ address: e }) => e));
			let u = o.filter(({ publication: e }) => c.has(e.source.holder));
			return {
				results: a,
				failures: u.length === 0 ? [] : await record(u, t, n)
			};
		}
		async function publishOne({ publication: e, scope: t, stored: n }, i, { store: s, token: c }, l) {
			let { source: u, kind: d, name: f } = e;
			if (l.reason !== void 0) return {
				status: "not-started",
				error: `stopped by ${l.reason}`
			};
			if (i === void 0) return {
				status: "not-started",
				error: `${u.address} does not exist, because a resource that it depends on failed`
			};
			try {
				let r = await audienceOf(e, s);
				d === "secret" ? await s.putSecret(t, f, i, r) : await s.putVariable(t, {
					name: f,
					value: i,
					exists: n !== void 0
				}, r);
				return { status: "done" };
			} catch (e) {
				let n = e instanceof o.y_ ? (0, a.U$)(e, t, c) : `${t.whole}: ${(0, r.bD)(e)}`;
				let i = e instanceof r.uv ? e.remedy : void 0;
				return {
					status: "failed",
					error: n,
					code: (0, r.$N)(e),
					remedy: i
				};
			}
		}
		async function audienceOf({ destination: e }, t) {
			if (e.kind !== "organization") return;
			let { visibility: n, organization: r, repositories: i } = e;
			if (n !== "selected") return { visibility: n };
			return {
				visibility: n,
				selected_repository_ids: (await Promise.all(i.map((e) => t.repository(`${r}/${e}`)))).flatMap((e) => e?.id ?? [])
			};
		}
		async function record(e, { store: t, home: n }, r) {
			let a = r.ownership.instance !== void 0;
			let o = e.filter(({ publication: e }) => a || e.kind === "secret");
			let l = await timesOf(o, t);
			let u = [];
			let d = (0, c.ek)(r.declared, n);
			let { account: f, apps: p } = r.holders;
			for (let e of p) {
				let isOwn = ({ publication: t }) => t.source.holder === e.address;
				let t = o.filter(isOwn).map(({ hash: e, print: t }) => [(0, s.S0)(e), (0, s.PQ)({
					print: t,
					at: l.get(e)
				})]);
				if (t.length === 0) continue;
				try {
					let n = await f.getApp(e.actual.id) ?? e.actual;
					let r = a ? [] : staleMarks(n.metadata, d.filter(isOwn));
					let o = Object.fromEntries([...r, ...t]);
					await (0, i.k)(f, n, n.name, o);
				} catch (t) {
					u.push({
						address: e.address,
						error: t
					});
				}
			}
			return u;
		}
		function staleMarks(e, t) {
			let n = new Set((0, s.Ib)(e));
			for (let { hash: e } of t) n.delete(e);
			return [...n].map((e) => [(0, s.S0)(e), void 0]);
		}
		async function timesOf(e, t) {
			let n = new Map();
			for (let r of (0, c.K6)(e.filter(({ publication: e }) => e.kind === "secret"))) {
				let e = await t.list(r[0].scope).catch(() => void 0);
				for (let { publication: t, hash: i, stored: a } of r) {
					let r = e?.get(t.name)?.updatedAt;
					r !== void 0 && r !== a?.updatedAt && n.set(i, r);
				}
			}
			return n;
		}
	}),
	9317: ((e, t, n) => {
		n.d(t, {
			Ay: () => unseenEnvironment,
			NZ: () => l,
			SA: () => u,
			U$: () => blockerOf,
			W2: () => undeletedEnvironment,
			eS: () => readersToken,
			fk: () => uncreatedEnvironment,
			jk: () => archivedRepository,
			n7: () => hiddenRepositories,
			nf: () => unseenRepository,
			wH: () => c
		});
		var r = n(9984);
		var i = n(1590);
		let a = repositoryPermission("Administration", "write");
		let o = repositoryPermission("Actions", "read");
		let s = repositoryPermission("Metadata", "read");
		function repositoryPermission(e, t) {
			return {
				title: e,
				access: t,
				level: "repository",
				input: `permission-${e.toLowerCase()}`
			};
		}
		function blockerOf(e, t, n) {
			return refusal(e, `write ${t.whole}`, t.owner, [t.permission], n);
		}
		function unseenEnvironment(e, t, n) {
			return refusal(e, `see whether the environment ${t.environment?.name} exists`, t.owner, [o], n);
		}
		function uncreatedEnvironment(e, t, n) {
			return `${refusal(e, `create the environment ${t.environment?.name}, which ${t.owner} does not have`, t.owner, [a, t.permission], n)} Or create the environment by hand.`;
		}
		function undeletedEnvironment(e, { name: t, repository: n }, r) {
			return refusal(e, `delete the environment ${t} of ${n}`, n, [a], r);
		}
		function hiddenRepositories(e, { isJobsOwn: t }) {
			let n = e.length > 1;
			return `GitHub shows this token no ${n ? "repositories" : "repository"} ${e.join(", ")} (404). Correct the ${n ? "names" : "name"}, or give the token access to ${n ? "them" : "it"}: a fine-grained token lists its repositories, a GitHub App must be installed there, and its token created with \`owner\` and \`repositories\`.` + (t ? " The job's own GITHUB_TOKEN sees only its own repository." : "");
		}
		function archivedRepository(e) {
			return `the repository ${e} is archived, so it is read-only. Unarchive it, or remove the entry.`;
		}
		function readersToken({ owner: e, whole: t }) {
			return `the token may not write ${t}: its owner may only read ${e}. Give the owner the role "Write" there, or pass another one's token as \`publish-token\`.`;
		}
		function unseenRepository(e, t, { owner: n }, r) {
			return refusal(e, `see the repository ${t}`, n, [s], r);
		}
		let c = "a token for GitHub is missing. Give one as `publish-token` (on a terminal: the variable PUBLISH_TOKEN): a fine-grained token or that of a GitHub App, with the permission to write secrets.";
		let l = "no repository is named, and GITHUB_REPOSITORY is not set to one. Write `repository: acme/web` into the entry, or set the variable.";
		let u = "GITHUB_API_URL is not an https address, so no token is sent there. Correct the variable.";
		function refusal(e, t, n, a, o) {
			let s = (0, r.bD)(e).replace(/\.$/, "");
			if (!(e instanceof i.y_)) return `GitHub could not be reached: ${s}.${e instanceof r.uv && e.remedy !== void 0 ? ` ${e.remedy}` : ""}`;
			let { status: c, accepted: l, signOn: u } = e;
			if (c === void 0) return `GitHub did not let this run ${t}: no answer came (${s}). Run again later.`;
			if (c === 401) return `GitHub refuses the token (401 ${s}): it has expired, was revoked, or is cut off. Give a fresh one as \`publish-token\`.`;
			if (u !== void 0) return `the token is not authorised for the single sign-on of the organization (${c}). Open ${u} with its owner's account.`;
			if (/rate limit/i.test(s)) return `GitHub's limit of requests is reached (${c} ${s}). Run again later.`;
			if (c !== 403 && c !== 404) return `GitHub did not let this run ${t} (${c} ${s}). Run again later.`;
			return `the token may not ${t} (${c} ${s}${l === void 0 ? "" : `; GitHub requires ${l}`}). ${needsText(a, n)} Pass such a token as \`publish-token\`.${o.isJobsOwn ? " The job's own GITHUB_TOKEN was used (`publish-token` is empty): it can never do this, because `permissions:` of a job does not cover secrets, variables or environments." : ""}`;
		}
		function needsText(e, t) {
			let [{ level: n }] = e;
			let r = e.map(({ title: e, access: t }) => `"${e}: ${t === "write" ? "read and write" : "read"}"`);
			let i = e.map(({ input: e, access: t }) => `\`${e}: ${t}\``);
			let a = e.some(({ input: e }) => e === void 0) ? "(create-github-app-token has no `permission-` input for it: use an App that has little else, and no such input)" : `(with create-github-app-token: ${i.join(" and ")})`;
			let o = n === "organization" ? "admin:org" : "repo";
			return `A fine-grained token for ${t} needs the ${n} permission ${r.join(" and ")}, a GitHub App the same ${a}; a classic token the scope \`${o}\`.`;
		}
	}),
	1590: ((e, t, n) => {
		n.d(t, {
			y_: () => GitHubError,
			P4: () => GitHubStore,
			Ro: () => hasStatus,
			Oo: () => once
		});
		var r = n(7598);
		var i = n(9984);
		var a = n(7192);
		var o = n(7385);
		var s = n(3871);
		let c = 49152;
		async function seal(e, t) {
			if (e === "") throw new i.uv("value-unusable", "The value is empty, and an empty secret looks like a missing one.");
			if (Buffer.byteLength(e) > c) throw new i.uv("value-unusable", `The value is larger than GitHub's limit for a secret (${c} bytes).`);
			let n = Buffer.from(t, "base64");
			if (n.length !== 32) throw new i.uv("value-unusable", "GitHub returned a public key of the wrong length.");
			return (await sealedBox(Buffer.from(e), n)).toString("base64");
		}
		async function sealedBox(e, t) {
			let [{ hsalsa: i, xsalsa20poly1305: a }, { blake2b: o }] = await Promise.all([n.e(382).then(n.bind(n, 6382)), n.e(904).then(n.bind(n, 904))]);
			let s = (0, r.generateKeyPairSync)("x25519");
			let c = Buffer.from(s.publicKey.export({ format: "jwk" }).x ?? "", "base64url");
			let l = sharedSecret(s.privateKey, t);
			let u = new Uint8Array(32);
			let words = (e) => new Uint32Array(Uint8Array.from(e).buffer);
			let d = new Uint32Array(u.buffer);
			i(words(Buffer.from("expand 32-byte k")), words(l), new Uint32Array(4), d);
			let f = o(Buffer.concat([c, t]), { dkLen: 24 });
			return Buffer.concat([c, a(u, f).encrypt(e)]);
		}
		function sharedSecret(e, t) {
			try {
				let n = {
					kty: "OKP",
					crv: "X25519",
					x: t.toString("base64url")
				};
				return (0, r.diffieHellman)({
					privateKey: e,
					publicKey: (0, r.createPublicKey)({
						key: n,
						format: "jwk"
					})
				});
			} catch (e) {
				throw new i.uv("value-unusable", "GitHub returned an unusable public key.", { cause: e });
			}
		}
		class GitHubError extends i.uv {
			name = "GitHubError";
			status;
			accepted;
			signOn;
			constructor(e, t, n, r) {
				super(e === void 0 ? "github-unreachable" : "github-refused", t, { cause: r });
				this.status = e;
				this.accepted = textOf(n["x-accepted-github-permissions"]);
				this.signOn = /url=(https:\S+)/.exec(textOf(n["x-github-sso"]) ?? "")?.[1];
			}
		}
		let l = {
			secret: 100,
			variable: 30
		};
		class GitHubStore {
			#e;
			#t = new Map();
			#n = new Map();
			constructor(e) {
				this.#e = e;
			}
			async list({ path: e, kind: t }) {
				let n = await this.#r(e, `${t}s`, l[t]);
				return new Map([...n].map(([e, t]) => [e.toUpperCase(), storedOf(e, t)]));
			}
			sealingKey({ path: e }) {
				return once(this.#t, e, async () => {
					let { key_id: t, key: n } = objectOf(await this.#a("GET", `${e}/public-key`));
					if (typeof n == "string" && (typeof t == "string" || typeof t == "number")) return {
						id: String(t),
						key: n
					};
					throw new GitHubError(void 0, "GitHub returned no public key for secrets.", {}, void 0);
				});
			}
			async putSecret(e, t, n, r) {
				let put = async () => {
					let { id: i, key: o } = await this.sealingKey(e);
					let s = {
						encrypted_value: await seal(n, o),
						key_id: i,
						...r
					};
					await this.#a("PUT", `${e.path}${(0, a.lm)(t)}`, s);
				};
				try {
					await put();
				} catch (t) {
					if (!hasStatus(t, 422)) throw t;
					this.#t.delete(e.path);
					await put();
				}
			}
			async putVariable(e, t, n) {
				let { name: r, value: i, exists: o } = t;
				let s = {
					name: r,
					value: i,
					...n
				};
				let create = () => this.#a("POST", e.path, s);
				let change = () => this.#a("PATCH", `${e.path}${(0, a.lm)(r)}`, s);
				let [c, l, u] = o ? [
					change,
					create,
					404
				] : [
					create,
					change,
					409
				];
				try {
					await c();
				} catch (e) {
					if (!hasStatus(e, u)) throw e;
					await l();
				}
			}
			async remove(e, t) {
				await this.#i(this.#a("DELETE", `${e.path}${(0, a.lm)(t)}`));
			}
			repository(e) {
				return once(this.#n, e.toLowerCase(), async () => {
					let t = await this.#i(this.#a("GET", repositoryPath(e)));
					if (t === void 0) return;
					let { id: n, archived: r, permissions: i } = objectOf(t);
					let { push: a } = objectOf(i);
					let o = typeof a == "boolean" ? a : void 0;
					return {
						id: Number(n),
						isArchived: r === !0,
						mayPush: o
					};
				});
			}
			async tryWriting(e) {
				let t = `SMOOCH_PROVISION_PROBE_${(0, r.randomBytes)(8).toString("hex").toUpperCase()}`;
				try {
					await this.remove(e, t);
				} catch (e) {
					if (!hasStatus(e, 409) && !hasStatus(e, 422)) throw e;
				}
			}
			async selectedRepositories({ path: e }, t) {
				return [...(await this.#r(`${e}${(0, a.lm)(t)}/repositories`, "repositories", 100)).keys()].map((e) => e.toLowerCase());
			}
			async environments(e) {
				return [...(await this.#r(`${repositoryPath(e)}/environments`, "environments", 100)).keys()];
			}
			async hasEnvironment(e) {
				return await this.#i(this.#a("GET", environmentPath(e))) !== void 0;
			}
			async createEnvironment(e) {
				await this.#a("PUT", environmentPath(e));
			}
			async deleteEnvironment(e) {
				await this.#i(this.#a("DELETE", environmentPath(e)));
			}
			async #r(e, t, n) {
				let r = new Map();
				for (let i = 1;; i++) {
					let a = objectOf(await this.#a("GET", `${e}?per_page=${n}&page=${i}`));
					let o = (0, s.e)(a, t);
					let c = Array.isArray(o) ? o.map(objectOf) : [];
					for (let e of c) {
						let t = textOf(e.name);
						t !== void 0 && r.set(t, e);
					}
					if (c.length === 0 || r.size >= Number(a.total_count ?? 0)) return r;
				}
			}
			async #i(e) {
				try {
					return await e;
				} catch (e) {
					if (hasStatus(e, 404)) return;
					throw e;
				}
			}
			async #a(e, t, n) {
				try {
					let { data: r } = await this.#e.request({
						method: e,
						url: t,
						...n === void 0 ? {} : { data: n }
					});
					return r ?? null;
				} catch (e) {
					throw refusalOf(e);
				}
			}
		}
		function hasStatus(e, t) {
			return e instanceof GitHubError && e.status === t;
		}
		function once(e, t, n) {
			let r = e.get(t) ?? n();
			e.set(t, r);
			r.catch(() => e.delete(t));
			return r;
		}
		function refusalOf(e) {
			if (!(e instanceof Error) || !("status" in e)) return e;
			let t = "response" in e ? objectOf(e.response) : {};
			let n = textOf(objectOf(t.data).message) ?? e.message;
			return new GitHubError((0, o.c)(e), n.split("\n", 1)[0] ?? "", objectOf(t.headers), e);
		}
		function storedOf(e, { updated_at: t, value: n, visibility: r }) {
			let i = Date.parse(textOf(t) ?? "");
			return {
				name: e.toUpperCase(),
				updatedAt: Number.isNaN(i) ? void 0 : i,
				value: textOf(n),
				visibility: textOf(r)
			};
		}
		function repositoryPath(e) {
			return (0, a.lm)("repos", ...e.split("/"));
		}
		function environmentPath({ repository: e, name: t }) {
			return `${repositoryPath(e)}${(0, a.lm)("environments", t)}`;
		}
		function objectOf(e) {
			return typeof e == "object" && e ? { ...e } : {};
		}
		function textOf(e) {
			return typeof e == "string" ? e : void 0;
		}
	}),
	2235: ((e, t, n) => {
		n.d(t, {
			Ff: () => destinationHash,
			JB: () => scopesIn,
			K6: () => byScope,
			ek: () => placesOf
		});
		var r = n(7598);
		var i = n(7192);
		function scopeOf({ kind: e, destination: t }, n) {
			let { kind: r } = t;
			let a = r === "environment" ? "actions" : t.store;
			let s = o[a];
			let c = `${s === "" ? "" : `${s} `}${e}s`;
			let l = {
				kind: e,
				level: r,
				permission: permissionFor(r, e, a)
			};
			if (r === "organization") {
				let { organization: n } = t;
				let r = (0, i.lm)("orgs", n, a, `${e}s`);
				let o = `organization ${n}${s === "" ? "" : `, ${s}`}`;
				let u = `the ${c} of the organization ${n}`;
				return {
					...l,
					path: r,
					owner: n,
					repository: void 0,
					environment: void 0,
					label: o,
					whole: u
				};
			}
			let u = t.repository ?? n;
			let d = (0, i.Sz)(u);
			let f = r === "environment" ? t.environment : void 0;
			if (u === void 0 || d === void 0 || f !== void 0 && (0, i.TD)(f)) return;
			let p = f === void 0 ? [a] : ["environments", f];
			let m = f === void 0 ? s : `environment ${f}`;
			let h = `${u}/${encodeURIComponent(f ?? "")}`.toLowerCase();
			let g = f === void 0 ? void 0 : {
				repository: u,
				name: f,
				hash: hashOf(h)
			};
			let _ = u.toLowerCase() === n?.toLowerCase() ? "" : `${m === "" ? "" : " of"} ${u}`;
			return {
				...l,
				path: (0, i.lm)("repos", d.owner, d.repo, ...p, `${e}s`),
				owner: u,
				repository: u,
				environment: g,
				label: `${m === "" ? "repository" : m}${_}`,
				whole: `the ${c} of ${f === void 0 ? "" : `the environment ${f} of `}${u}`
			};
		}
		function scopesIn(e, t) {
			return (e.kind === "environment" || e.store === "actions" ? ["secret", "variable"] : ["secret"]).flatMap((n) => scopeOf({
				kind: n,
				destination: e
			}, t) ?? []);
		}
		function destinationHash({ name: e }, { path: t }) {
			return hashOf(`${t.toLowerCase()}/${e}`);
		}
		function placesOf(e, t) {
			return e.flatMap((e) => {
				let n = scopeOf(e, t);
				return n === void 0 ? [] : [{
					publication: e,
					scope: n,
					hash: destinationHash(e, n)
				}];
			});
		}
		function byScope(e) {
			let t = new Map();
			for (let n of e) {
				let e = t.get(n.scope.path);
				e === void 0 ? t.set(n.scope.path, [n]) : e.push(n);
			}
			return [...t.values()];
		}
		function hashOf(e) {
			return (0, r.createHash)("sha256").update(e).digest("hex").slice(0, 12);
		}
		function permissionFor(e, t, n) {
			let r = "write";
			if (e === "environment") return {
				title: "Environments",
				access: r,
				level: "repository",
				input: "permission-environments"
			};
			let [i, ...o] = t === "variable" ? ["Variables"] : a[n];
			return {
				title: i,
				access: r,
				level: e,
				input: o[e === "repository" ? 0 : 1]
			};
		}
		let a = {
			actions: [
				"Secrets",
				"permission-secrets",
				"permission-organization-secrets"
			],
			dependabot: ["Dependabot secrets", "permission-dependabot-secrets"],
			codespaces: ["Codespaces secrets"]
		};
		let o = {
			actions: "",
			dependabot: "Dependabot",
			codespaces: "Codespaces"
		};
	}),
	6582: ((e, t, n) => {
		n.d(t, {
			I3: () => handedFor,
			a0: () => plannedSource,
			cu: () => identityOf
		});
		var r = n(7598);
		var i = n(7173);
		var a = n(7232);
		var o = n(9014);
		function plannedSource({ source: e }, t, n) {
			if (t === void 0) return { state: "absent" };
			let { actual: r, desired: c, subject: l } = t.observed;
			let toCome = (e) => ({
				state: "to come",
				why: `its ${e} is created by this plan`
			});
			if (r === void 0) return toCome(l.noun);
			let { id: u } = r;
			let d;
			if (e.part === "own.jwt") {
				u = c.ownKey?.id;
				d = c.jwt ?? i.h;
			}
			if (e.child !== void 0) {
				let n = t.children.find(({ address: t, desired: n }) => n !== void 0 && t === (0, o.vz)(e));
				if (n?.change !== void 0 && s.has(n.change.action)) return toCome((0, a.a2)(n.kind));
				u = n?.actual?.id;
				d = n?.desired && n.kind.handsOut?.jwtOf?.(n.desired);
			}
			if (u === void 0) return { state: "absent" };
			return {
				state: "known",
				identity: identityOf(e, u, d, n)
			};
		}
		function handedFor({ holder: e, child: t, part: n }, r, a) {
			let o = r.get(e);
			if (o === void 0) return;
			let s = n === "own.jwt" ? i.ZF : t && `${t.section}.${t.key}`;
			if (s === void 0) {
				let e = n === "token" ? o.token : o.id;
				return e === void 0 ? void 0 : {
					id: o.id,
					value: e,
					signed: void 0
				};
			}
			let c = o.resources.get(s);
			if (c === void 0) return;
			let l = partOf(c, n, a);
			return l === void 0 ? void 0 : {
				id: c.id,
				value: l,
				signed: c.signed
			};
		}
		function partOf({ id: e, secret: t, jwt: n }, r, i) {
			if (r === "id") return e;
			if (r === "jwt" || r === "own.jwt") return n?.reveal();
			let a = t?.reveal();
			if (r === "secret" || a === void 0) return a;
			return i.learn(Buffer.from(`${e}:${a}`).toString("base64")).reveal();
		}
		let s = new Set([
			"create",
			"replace",
			"rotate"
		]);
		function identityOf({ part: e }, t, n, i) {
			let a = e === "jwt" || e === "own.jwt" ? n : void 0;
			let o = a === void 0 ? void 0 : lifetimeOf(a, i);
			let s = a === void 0 ? [] : [
				a.from,
				a.scope,
				a.userId,
				a.externalId,
				o
			];
			return {
				id: t,
				print: (0, r.createHash)("sha256").update(JSON.stringify([
					e,
					t,
					...s
				])).digest("hex").slice(0, 10),
				lifetime: typeof o == "number" ? o : void 0
			};
		}
		function lifetimeOf({ from: e, expiresIn: t }, n) {
			return e === "api" ? "never" : t ?? n;
		}
	})
};
