"use strict";
exports.id = 357;
exports.ids = [357];
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
	4357: ((e, t, n) => {
		n.d(t, { unpublish: () => unpublish });
		var r = n(9984);
		var i = n(1590);
		async function unpublish(e, t) {
			let n = [];
			let r = new Set();
			let i = new Set();
			for (let a of e) {
				let { change: e, holders: o, environment: s } = a;
				let { isLost: c, ...l } = await deleteOne(a, i.has(s), t);
				n.push({
					address: e.address,
					action: e.action,
					...l
				});
				if (l.status === "done") continue;
				i.add(s);
				if (!c) for (let { id: e } of o) r.add(e);
			}
			return {
				results: n,
				holding: r
			};
		}
		async function deleteOne({ change: e, remove: t, whyNot: n }, o, s) {
			if (s.reason !== void 0) return {
				status: "not-started",
				error: `stopped by ${s.reason}`
			};
			if (o && e.kind === "environment") return {
				status: "not-started",
				error: "something in it could not be deleted"
			};
			try {
				await t();
				return { status: "done" };
			} catch (t) {
				let o = e.kind === "environment" && ((0, i.Ro)(t, 401) || (0, i.Ro)(t, 403));
				let s = o ? `${n(t)} ${a}` : n(t);
				return {
					status: "failed",
					code: (0, r.$N)(t),
					error: s,
					isLost: o
				};
			}
		}
		let a = "Or delete the environment by hand: no later run will, as nothing records it once its app is deleted.";
	})
};
