exports.id = 330;
exports.ids = [330];
exports.modules = {
	1574: ((e, t, n) => {
		var r = n(3324);
		e.exports = function(e, t) {
			t ||= {};
			var n = r.decode(e, t);
			if (!n) return null;
			var i = n.payload;
			if (typeof i == "string") try {
				var a = JSON.parse(i);
				typeof a == "object" && a && (i = a);
			} catch {}
			if (t.complete === !0) return {
				header: n.header,
				payload: i,
				signature: n.signature
			};
			return i;
		};
	}),
	4330: ((e, t, n) => {
		e.exports = {
			decode: n(1574),
			verify: n(9769),
			sign: n(3377),
			JsonWebTokenError: n(7751),
			NotBeforeError: n(5720),
			TokenExpiredError: n(5426)
		};
	}),
	7751: ((e) => {
		var JsonWebTokenError = function(e, t) {
			Error.call(this, e);
			Error.captureStackTrace && Error.captureStackTrace(this, this.constructor);
			this.name = "JsonWebTokenError";
			this.message = e;
			t && (this.inner = t);
		};
		JsonWebTokenError.prototype = Object.create(Error.prototype);
		JsonWebTokenError.prototype.constructor = JsonWebTokenError;
		e.exports = JsonWebTokenError;
	}),
	5720: ((e, t, n) => {
		var r = n(7751);
		var NotBeforeError = function(e, t) {
			r.call(this, e);
			this.name = "NotBeforeError";
			this.date = t;
		};
		NotBeforeError.prototype = Object.create(r.prototype);
		NotBeforeError.prototype.constructor = NotBeforeError;
		e.exports = NotBeforeError;
	}),
	5426: ((e, t, n) => {
		var r = n(7751);
		var TokenExpiredError = function(e, t) {
			r.call(this, e);
			this.name = "TokenExpiredError";
			this.expiredAt = t;
		};
		TokenExpiredError.prototype = Object.create(r.prototype);
		TokenExpiredError.prototype.constructor = TokenExpiredError;
		e.exports = TokenExpiredError;
	}),
	5967: ((e) => {
		e.exports = !0;
	}),
	5911: ((e) => {
		e.exports = !0;
	}),
	8025: ((e) => {
		e.exports = !0;
	}),
	537: ((e, t, n) => {
		var r = n(744);
		e.exports = function(e, t) {
			var n = t || Math.floor(Date.now() / 1e3);
			if (typeof e == "string") {
				var i = r(e);
				if (i === void 0) return;
				return Math.floor(n + i / 1e3);
			} else if (typeof e == "number") return n + e;
			else return;
		};
	}),
	7845: ((e, t, n) => {
		let r = n(5967);
		let i = n(8025);
		let a = {
			ec: [
				"ES256",
				"ES384",
				"ES512"
			],
			rsa: [
				"RS256",
				"PS256",
				"RS384",
				"PS384",
				"RS512",
				"PS512"
			],
			"rsa-pss": [
				"PS256",
				"PS384",
				"PS512"
			]
		};
		let o = {
			ES256: "prime256v1",
			ES384: "secp384r1",
			ES512: "secp521r1"
		};
		e.exports = function(e, t) {
			if (!e || !t) return;
			let n = t.asymmetricKeyType;
			if (!n) return;
			let s = a[n];
			if (!s) throw Error(`Unknown key type "${n}".`);
			if (!s.includes(e)) throw Error(`"alg" parameter for "${n}" key type must be one of: ${s.join(", ")}.`);
			if (r) switch (n) {
				case "ec":
					let n = t.asymmetricKeyDetails.namedCurve;
					let r = o[e];
					if (n !== r) throw Error(`"alg" parameter "${e}" requires curve "${r}".`);
					break;
				case "rsa-pss": if (i) {
					let n = parseInt(e.slice(-3), 10);
					let { hashAlgorithm: r, mgf1HashAlgorithm: i, saltLength: a } = t.asymmetricKeyDetails;
					if (r !== `sha${n}` || i !== r) throw Error(`Invalid key for this operation, its RSA-PSS parameters do not meet the requirements of "alg" ${e}.`);
					if (a !== void 0 && a > n >> 3) throw Error(`Invalid key for this operation, its RSA-PSS parameter saltLength does not meet the requirements of "alg" ${e}.`);
				}
			}
		};
	}),
	3377: ((e, t, n) => {
		let r = n(537);
		let i = n(5911);
		let a = n(7845);
		let o = n(3324);
		let s = n(6248);
		let c = n(1999);
		let l = n(9841);
		let u = n(116);
		let d = n(9888);
		let f = n(6172);
		let p = n(2192);
		let { KeyObject: m, createSecretKey: h, createPrivateKey: g } = n(6982);
		let _ = [
			"RS256",
			"RS384",
			"RS512",
			"ES256",
			"ES384",
			"ES512",
			"HS256",
			"HS384",
			"HS512",
			"none"
		];
		i && _.splice(3, 0, "PS256", "PS384", "PS512");
		let v = {
			expiresIn: {
				isValid: function(e) {
					return l(e) || f(e) && e;
				},
				message: "\"expiresIn\" should be a number of seconds or string representing a timespan"
			},
			notBefore: {
				isValid: function(e) {
					return l(e) || f(e) && e;
				},
				message: "\"notBefore\" should be a number of seconds or string representing a timespan"
			},
			audience: {
				isValid: function(e) {
					return f(e) || Array.isArray(e);
				},
				message: "\"audience\" must be a string or array"
			},
			algorithm: {
				isValid: s.bind(null, _),
				message: "\"algorithm\" must be a valid string enum value"
			},
			header: {
				isValid: d,
				message: "\"header\" must be an object"
			},
			encoding: {
				isValid: f,
				message: "\"encoding\" must be a string"
			},
			issuer: {
				isValid: f,
				message: "\"issuer\" must be a string"
			},
			subject: {
				isValid: f,
				message: "\"subject\" must be a string"
			},
			jwtid: {
				isValid: f,
				message: "\"jwtid\" must be a string"
			},
			noTimestamp: {
				isValid: c,
				message: "\"noTimestamp\" must be a boolean"
			},
			keyid: {
				isValid: f,
				message: "\"keyid\" must be a string"
			},
			mutatePayload: {
				isValid: c,
				message: "\"mutatePayload\" must be a boolean"
			},
			allowInsecureKeySizes: {
				isValid: c,
				message: "\"allowInsecureKeySizes\" must be a boolean"
			},
			allowInvalidAsymmetricKeyTypes: {
				isValid: c,
				message: "\"allowInvalidAsymmetricKeyTypes\" must be a boolean"
			}
		};
		let y = {
			iat: {
				isValid: u,
				message: "\"iat\" should be a number of seconds"
			},
			exp: {
				isValid: u,
				message: "\"exp\" should be a number of seconds"
			},
			nbf: {
				isValid: u,
				message: "\"nbf\" should be a number of seconds"
			}
		};
		function validate(e, t, n, r) {
			if (!d(n)) throw Error("Expected \"" + r + "\" to be a plain object.");
			Object.keys(n).forEach(function(i) {
				let a = e[i];
				if (!a) {
					if (!t) throw Error("\"" + i + "\" is not allowed in \"" + r + "\"");
					return;
				}
				if (!a.isValid(n[i])) throw Error(a.message);
			});
		}
		function validateOptions(e) {
			return validate(v, !1, e, "options");
		}
		function validatePayload(e) {
			return validate(y, !0, e, "payload");
		}
		let b = {
			audience: "aud",
			issuer: "iss",
			subject: "sub",
			jwtid: "jti"
		};
		let x = [
			"expiresIn",
			"notBefore",
			"noTimestamp",
			"audience",
			"issuer",
			"subject",
			"jwtid"
		];
		e.exports = function(e, t, n, i) {
			if (typeof n == "function") {
				i = n;
				n = {};
			} else n ||= {};
			let s = typeof e == "object" && !Buffer.isBuffer(e);
			let c = Object.assign({
				alg: n.algorithm || "HS256",
				typ: s ? "JWT" : void 0,
				kid: n.keyid
			}, n.header);
			function failure(e) {
				if (i) return i(e);
				throw e;
			}
			if (!t && n.algorithm !== "none") return failure(Error("secretOrPrivateKey must have a value"));
			if (t != null && !(t instanceof m)) try {
				t = g(t);
			} catch {
				try {
					t = h(typeof t == "string" ? Buffer.from(t) : t);
				} catch {
					return failure(Error("secretOrPrivateKey is not valid key material"));
				}
			}
			if (c.alg.startsWith("HS") && t.type !== "secret") return failure(Error(`secretOrPrivateKey must be a symmetric key when using ${c.alg}`));
			else if (/^(?:RS|PS|ES)/.test(c.alg)) {
				if (t.type !== "private") return failure(Error(`secretOrPrivateKey must be an asymmetric key when using ${c.alg}`));
				if (!n.allowInsecureKeySizes && !c.alg.startsWith("ES") && t.asymmetricKeyDetails !== void 0 && t.asymmetricKeyDetails.modulusLength < 2048) return failure(Error(`secretOrPrivateKey has a minimum key size of 2048 bits for ${c.alg}`));
			}
			if (e === void 0) return failure(Error("payload is required"));
			else if (s) {
				try {
					validatePayload(e);
				} catch (e) {
					return failure(e);
				}
				n.mutatePayload || (e = Object.assign({}, e));
			} else {
				let t = x.filter(function(e) {
					return n[e] !== void 0;
				});
				if (t.length > 0) return failure(Error("invalid " + t.join(",") + " option for " + typeof e + " payload"));
			}
			if (e.exp !== void 0 && n.expiresIn !== void 0) return failure(Error("Bad \"options.expiresIn\" option the payload already has an \"exp\" property."));
			if (e.nbf !== void 0 && n.notBefore !== void 0) return failure(Error("Bad \"options.notBefore\" option the payload already has an \"nbf\" property."));
			try {
				validateOptions(n);
			} catch (e) {
				return failure(e);
			}
			if (!n.allowInvalidAsymmetricKeyTypes) try {
				a(c.alg, t);
			} catch (e) {
				return failure(e);
			}
			let l = e.iat || Math.floor(Date.now() / 1e3);
			n.noTimestamp ? delete e.iat : s && (e.iat = l);
			if (n.notBefore !== void 0) {
				try {
					e.nbf = r(n.notBefore, l);
				} catch (e) {
					return failure(e);
				}
				if (e.nbf === void 0) return failure(Error("\"notBefore\" should be a number of seconds or string representing a timespan eg: \"1d\", \"20h\", 60"));
			}
			if (n.expiresIn !== void 0 && typeof e == "object") {
				try {
					e.exp = r(n.expiresIn, l);
				} catch (e) {
					return failure(e);
				}
				if (e.exp === void 0) return failure(Error("\"expiresIn\" should be a number of seconds or string representing a timespan eg: \"1d\", \"20h\", 60"));
			}
			Object.keys(b).forEach(function(t) {
				let r = b[t];
				if (n[t] !== void 0) {
					if (e[r] !== void 0) return failure(Error("Bad \"options." + t + "\" option. The payload already has an \"" + r + "\" property."));
					e[r] = n[t];
				}
			});
			let u = n.encoding || "utf8";
			if (typeof i == "function") {
				i &&= p(i);
				o.createSign({
					header: c,
					privateKey: t,
					payload: e,
					encoding: u
				}).once("error", i).once("done", function(e) {
					if (!n.allowInsecureKeySizes && /^(?:RS|PS)/.test(c.alg) && e.length < 256) return i(Error(`secretOrPrivateKey has a minimum key size of 2048 bits for ${c.alg}`));
					i(null, e);
				});
			} else {
				let r = o.sign({
					header: c,
					payload: e,
					secret: t,
					encoding: u
				});
				if (!n.allowInsecureKeySizes && /^(?:RS|PS)/.test(c.alg) && r.length < 256) throw Error(`secretOrPrivateKey has a minimum key size of 2048 bits for ${c.alg}`);
				return r;
			}
		};
	}),
	9769: ((e, t, n) => {
		let r = n(7751);
		let i = n(5720);
		let a = n(5426);
		let o = n(1574);
		let s = n(537);
		let c = n(7845);
		let l = n(5911);
		let u = n(3324);
		let { KeyObject: d, createSecretKey: f, createPublicKey: p } = n(6982);
		let m = [
			"RS256",
			"RS384",
			"RS512"
		];
		let h = [
			"ES256",
			"ES384",
			"ES512"
		];
		let g = [
			"RS256",
			"RS384",
			"RS512"
		];
		let _ = [
			"HS256",
			"HS384",
			"HS512"
		];
		if (l) {
			m.splice(m.length, 0, "PS256", "PS384", "PS512");
			g.splice(g.length, 0, "PS256", "PS384", "PS512");
		}
		e.exports = function(e, t, n, l) {
			if (typeof n == "function" && !l) {
				l = n;
				n = {};
			}
			n ||= {};
			n = Object.assign({}, n);
			let v;
			v = l || function(e, t) {
				if (e) throw e;
				return t;
			};
			if (n.clockTimestamp && typeof n.clockTimestamp != "number") return v(new r("clockTimestamp must be a number"));
			if (n.nonce !== void 0 && (typeof n.nonce != "string" || n.nonce.trim() === "")) return v(new r("nonce must be a non-empty string"));
			if (n.allowInvalidAsymmetricKeyTypes !== void 0 && typeof n.allowInvalidAsymmetricKeyTypes != "boolean") return v(new r("allowInvalidAsymmetricKeyTypes must be a boolean"));
			let y = n.clockTimestamp || Math.floor(Date.now() / 1e3);
			if (!e) return v(new r("jwt must be provided"));
			if (typeof e != "string") return v(new r("jwt must be a string"));
			let b = e.split(".");
			if (b.length !== 3) return v(new r("jwt malformed"));
			let x;
			try {
				x = o(e, { complete: !0 });
			} catch (e) {
				return v(e);
			}
			if (!x) return v(new r("invalid token"));
			let S = x.header;
			let getSecret;
			if (typeof t == "function") {
				if (!l) return v(new r("verify must be called asynchronous if secret or public key is provided as a callback"));
				getSecret = t;
			} else getSecret = function(e, n) {
				return n(null, t);
			};
			return getSecret(S, function(t, o) {
				if (t) return v(new r("error in secret or public key callback: " + t.message));
				let l = b[2].trim() !== "";
				if (!l && o) return v(new r("jwt signature is required"));
				if (l && !o) return v(new r("secret or public key must be provided"));
				if (!l && !n.algorithms) return v(new r("please specify \"none\" in \"algorithms\" to verify unsigned tokens"));
				if (o != null && !(o instanceof d)) try {
					o = p(o);
				} catch {
					try {
						o = f(typeof o == "string" ? Buffer.from(o) : o);
					} catch {
						return v(new r("secretOrPublicKey is not valid key material"));
					}
				}
				n.algorithms || (o.type === "secret" ? n.algorithms = _ : ["rsa", "rsa-pss"].includes(o.asymmetricKeyType) ? n.algorithms = g : o.asymmetricKeyType === "ec" ? n.algorithms = h : n.algorithms = m);
				if (n.algorithms.indexOf(x.header.alg) === -1) return v(new r("invalid algorithm"));
				if (S.alg.startsWith("HS") && o.type !== "secret") return v(new r(`secretOrPublicKey must be a symmetric key when using ${S.alg}`));
				else if (/^(?:RS|PS|ES)/.test(S.alg) && o.type !== "public") return v(new r(`secretOrPublicKey must be an asymmetric key when using ${S.alg}`));
				if (!n.allowInvalidAsymmetricKeyTypes) try {
					c(S.alg, o);
				} catch (e) {
					return v(e);
				}
				let C;
				try {
					C = u.verify(e, x.header.alg, o);
				} catch (e) {
					return v(e);
				}
				if (!C) return v(new r("invalid signature"));
				let w = x.payload;
				if (w.nbf !== void 0 && !n.ignoreNotBefore) {
					if (typeof w.nbf != "number") return v(new r("invalid nbf value"));
					if (w.nbf > y + (n.clockTolerance || 0)) return v(new i("jwt not active", new Date(w.nbf * 1e3)));
				}
				if (w.exp !== void 0 && !n.ignoreExpiration) {
					if (typeof w.exp != "number") return v(new r("invalid exp value"));
					if (y >= w.exp + (n.clockTolerance || 0)) return v(new a("jwt expired", new Date(w.exp * 1e3)));
				}
				if (n.audience) {
					let e = Array.isArray(n.audience) ? n.audience : [n.audience];
					if (!(Array.isArray(w.aud) ? w.aud : [w.aud]).some(function(t) {
						return e.some(function(e) {
							return e instanceof RegExp ? e.test(t) : e === t;
						});
					})) return v(new r("jwt audience invalid. expected: " + e.join(" or ")));
				}
				if (n.issuer && (typeof n.issuer == "string" && w.iss !== n.issuer || Array.isArray(n.issuer) && n.issuer.indexOf(w.iss) === -1)) return v(new r("jwt issuer invalid. expected: " + n.issuer));
				if (n.subject && w.sub !== n.subject) return v(new r("jwt subject invalid. expected: " + n.subject));
				if (n.jwtid && w.jti !== n.jwtid) return v(new r("jwt jwtid invalid. expected: " + n.jwtid));
				if (n.nonce && w.nonce !== n.nonce) return v(new r("jwt nonce invalid. expected: " + n.nonce));
				if (n.maxAge) {
					if (typeof w.iat != "number") return v(new r("iat required when maxAge is specified"));
					let e = s(n.maxAge, w.iat);
					if (e === void 0) return v(new r("\"maxAge\" should be a number of seconds or string representing a timespan eg: \"1d\", \"20h\", 60"));
					if (y >= e + (n.clockTolerance || 0)) return v(new a("maxAge exceeded", new Date(e * 1e3)));
				}
				if (n.complete === !0) {
					let e = x.signature;
					return v(null, {
						header: S,
						payload: w,
						signature: e
					});
				}
				return v(null, w);
			});
		};
	}),
	9732: ((e, t, n) => {
		"use strict";
		var r = n(181).Buffer;
		var i = n(181).SlowBuffer;
		e.exports = bufferEq;
		function bufferEq(e, t) {
			if (!r.isBuffer(e) || !r.isBuffer(t)) return !1;
			if (e.length !== t.length) return !1;
			var n = 0;
			for (var i = 0; i < e.length; i++) n |= e[i] ^ t[i];
			return n === 0;
		}
		bufferEq.install = function() {
			r.prototype.equal = i.prototype.equal = function equal(e) {
				return bufferEq(this, e);
			};
		};
		var a = r.prototype.equal;
		var o = i.prototype.equal;
		bufferEq.restore = function() {
			r.prototype.equal = a;
			i.prototype.equal = o;
		};
	}),
	325: ((e, t, n) => {
		"use strict";
		var r = n(3058).Buffer;
		var i = n(5028);
		var a = 128, o = 0, s = 32, c = 16, l = 2, u = c | s | o << 6, d = l | o << 6;
		function base64Url(e) {
			return e.replace(/=/g, "").replace(/\+/g, "-").replace(/\//g, "_");
		}
		function signatureAsBuffer(e) {
			if (r.isBuffer(e)) return e;
			else if (typeof e == "string") return r.from(e, "base64");
			throw TypeError("ECDSA signature must be a Base64 string or a Buffer");
		}
		function derToJose(e, t) {
			e = signatureAsBuffer(e);
			var n = i(t);
			var o = n + 1;
			var s = e.length;
			var c = 0;
			if (e[c++] !== u) throw Error("Could not find expected \"seq\"");
			var l = e[c++];
			l === (a | 1) && (l = e[c++]);
			if (s - c < l) throw Error("\"seq\" specified length of \"" + l + "\", only \"" + (s - c) + "\" remaining");
			if (e[c++] !== d) throw Error("Could not find expected \"int\" for \"r\"");
			var f = e[c++];
			if (s - c - 2 < f) throw Error("\"r\" specified length of \"" + f + "\", only \"" + (s - c - 2) + "\" available");
			if (o < f) throw Error("\"r\" specified length of \"" + f + "\", max of \"" + o + "\" is acceptable");
			var p = c;
			c += f;
			if (e[c++] !== d) throw Error("Could not find expected \"int\" for \"s\"");
			var m = e[c++];
			if (s - c !== m) throw Error("\"s\" specified length of \"" + m + "\", expected \"" + (s - c) + "\"");
			if (o < m) throw Error("\"s\" specified length of \"" + m + "\", max of \"" + o + "\" is acceptable");
			var h = c;
			c += m;
			if (c !== s) throw Error("Expected to consume entire buffer, but \"" + (s - c) + "\" bytes remain");
			var g = n - f, _ = n - m;
			var v = r.allocUnsafe(g + f + _ + m);
			for (c = 0; c < g; ++c) v[c] = 0;
			e.copy(v, c, p + Math.max(-g, 0), p + f);
			c = n;
			for (var y = c; c < y + _; ++c) v[c] = 0;
			e.copy(v, c, h + Math.max(-_, 0), h + m);
			v = v.toString("base64");
			v = base64Url(v);
			return v;
		}
		function countPadding(e, t, n) {
			var r = 0;
			for (; t + r < n && e[t + r] === 0;) ++r;
			e[t + r] >= a && --r;
			return r;
		}
		function joseToDer(e, t) {
			e = signatureAsBuffer(e);
			var n = i(t);
			var o = e.length;
			if (o !== n * 2) throw TypeError("\"" + t + "\" signatures must be \"" + n * 2 + "\" bytes, saw \"" + o + "\"");
			var s = countPadding(e, 0, n);
			var c = countPadding(e, n, e.length);
			var l = n - s;
			var f = n - c;
			var p = 2 + l + 1 + 1 + f;
			var m = p < a;
			var h = r.allocUnsafe((m ? 2 : 3) + p);
			var g = 0;
			h[g++] = u;
			if (m) h[g++] = p;
			else {
				h[g++] = a | 1;
				h[g++] = p & 255;
			}
			h[g++] = d;
			h[g++] = l;
			if (s < 0) {
				h[g++] = 0;
				g += e.copy(h, g, 0, n);
			} else g += e.copy(h, g, s, n);
			h[g++] = d;
			h[g++] = f;
			if (c < 0) {
				h[g++] = 0;
				e.copy(h, g, n);
			} else e.copy(h, g, n + c);
			return h;
		}
		e.exports = {
			derToJose,
			joseToDer
		};
	}),
	5028: ((e) => {
		"use strict";
		function getParamSize(e) {
			return (e / 8 | 0) + (e % 8 == 0 ? 0 : 1);
		}
		var t = {
			ES256: getParamSize(256),
			ES384: getParamSize(384),
			ES512: getParamSize(521)
		};
		function getParamBytesForAlg(e) {
			var n = t[e];
			if (n) return n;
			throw Error("Unknown algorithm \"" + e + "\"");
		}
		e.exports = getParamBytesForAlg;
	}),
	8622: ((e, t, n) => {
		var r = n(3058).Buffer;
		var i = n(6982);
		var a = n(325);
		var o = n(9023);
		var s = "\"%s\" is not a valid algorithm.\n  Supported algorithms are:\n  \"HS256\", \"HS384\", \"HS512\", \"RS256\", \"RS384\", \"RS512\", \"PS256\", \"PS384\", \"PS512\", \"ES256\", \"ES384\", \"ES512\" and \"none\".";
		var c = "secret must be a string or buffer";
		var l = "key must be a string or a buffer";
		var u = "key must be a string, a buffer or an object";
		var d = typeof i.createPublicKey == "function";
		if (d) {
			l += " or a KeyObject";
			c += "or a KeyObject";
		}
		function checkIsPublicKey(e) {
			if (r.isBuffer(e)) return;
			if (typeof e == "string") return;
			if (!d) throw typeError(l);
			if (typeof e != "object") throw typeError(l);
			if (typeof e.type != "string") throw typeError(l);
			if (typeof e.asymmetricKeyType != "string") throw typeError(l);
			if (typeof e.export != "function") throw typeError(l);
		}
		function checkIsPrivateKey(e) {
			if (r.isBuffer(e)) return;
			if (typeof e == "string") return;
			if (typeof e == "object") return;
			throw typeError(u);
		}
		function checkIsSecretKey(e) {
			if (r.isBuffer(e)) return;
			if (typeof e == "string") return e;
			if (!d) throw typeError(c);
			if (typeof e != "object") throw typeError(c);
			if (e.type !== "secret") throw typeError(c);
			if (typeof e.export != "function") throw typeError(c);
		}
		function fromBase64(e) {
			return e.replace(/=/g, "").replace(/\+/g, "-").replace(/\//g, "_");
		}
		function toBase64(e) {
			e = e.toString();
			var t = 4 - e.length % 4;
			if (t !== 4) for (var n = 0; n < t; ++n) e += "=";
			return e.replace(/\-/g, "+").replace(/_/g, "/");
		}
		function typeError(e) {
			var t = [].slice.call(arguments, 1);
			var n = o.format.bind(o, e).apply(null, t);
			return TypeError(n);
		}
		function bufferOrString(e) {
			return r.isBuffer(e) || typeof e == "string";
		}
		function normalizeInput(e) {
			bufferOrString(e) || (e = JSON.stringify(e));
			return e;
		}
		function createHmacSigner(e) {
			return function sign(t, n) {
				checkIsSecretKey(n);
				t = normalizeInput(t);
				var r = i.createHmac("sha" + e, n);
				return fromBase64((r.update(t), r.digest("base64")));
			};
		}
		var f;
		var p = "timingSafeEqual" in i ? function timingSafeEqual(e, t) {
			if (e.byteLength !== t.byteLength) return !1;
			return i.timingSafeEqual(e, t);
		} : function timingSafeEqual(e, t) {
			f ||= n(9732);
			return f(e, t);
		};
		function createHmacVerifier(e) {
			return function verify(t, n, i) {
				var a = createHmacSigner(e)(t, i);
				return p(r.from(n), r.from(a));
			};
		}
		function createKeySigner(e) {
			return function sign(t, n) {
				checkIsPrivateKey(n);
				t = normalizeInput(t);
				var r = i.createSign("RSA-SHA" + e);
				return fromBase64((r.update(t), r.sign(n, "base64")));
			};
		}
		function createKeyVerifier(e) {
			return function verify(t, n, r) {
				checkIsPublicKey(r);
				t = normalizeInput(t);
				n = toBase64(n);
				var a = i.createVerify("RSA-SHA" + e);
				a.update(t);
				return a.verify(r, n, "base64");
			};
		}
		function createPSSKeySigner(e) {
			return function sign(t, n) {
				checkIsPrivateKey(n);
				t = normalizeInput(t);
				var r = i.createSign("RSA-SHA" + e);
				return fromBase64((r.update(t), r.sign({
					key: n,
					padding: i.constants.RSA_PKCS1_PSS_PADDING,
					saltLength: i.constants.RSA_PSS_SALTLEN_DIGEST
				}, "base64")));
			};
		}
		function createPSSKeyVerifier(e) {
			return function verify(t, n, r) {
				checkIsPublicKey(r);
				t = normalizeInput(t);
				n = toBase64(n);
				var a = i.createVerify("RSA-SHA" + e);
				a.update(t);
				return a.verify({
					key: r,
					padding: i.constants.RSA_PKCS1_PSS_PADDING,
					saltLength: i.constants.RSA_PSS_SALTLEN_DIGEST
				}, n, "base64");
			};
		}
		function createECDSASigner(e) {
			var t = createKeySigner(e);
			return function sign() {
				var n = t.apply(null, arguments);
				n = a.derToJose(n, "ES" + e);
				return n;
			};
		}
		function createECDSAVerifer(e) {
			var t = createKeyVerifier(e);
			return function verify(n, r, i) {
				r = a.joseToDer(r, "ES" + e).toString("base64");
				return t(n, r, i);
			};
		}
		function createNoneSigner() {
			return function sign() {
				return "";
			};
		}
		function createNoneVerifier() {
			return function verify(e, t) {
				return t === "";
			};
		}
		e.exports = function jwa(e) {
			var t = {
				hs: createHmacSigner,
				rs: createKeySigner,
				ps: createPSSKeySigner,
				es: createECDSASigner,
				none: createNoneSigner
			};
			var n = {
				hs: createHmacVerifier,
				rs: createKeyVerifier,
				ps: createPSSKeyVerifier,
				es: createECDSAVerifer,
				none: createNoneVerifier
			};
			var r = e.match(/^(RS|PS|ES|HS)(256|384|512)$|^(none)$/);
			if (!r) throw typeError(s, e);
			var i = (r[1] || r[3]).toLowerCase();
			var a = r[2];
			return {
				sign: t[i](a),
				verify: n[i](a)
			};
		};
	}),
	3324: ((e, t, n) => {
		var r = n(8600);
		var i = n(4368);
		t.ALGORITHMS = [
			"HS256",
			"HS384",
			"HS512",
			"RS256",
			"RS384",
			"RS512",
			"PS256",
			"PS384",
			"PS512",
			"ES256",
			"ES384",
			"ES512"
		];
		t.sign = r.sign;
		t.verify = i.verify;
		t.decode = i.decode;
		t.isValid = i.isValid;
		t.createSign = function createSign(e) {
			return new r(e);
		};
		t.createVerify = function createVerify(e) {
			return new i(e);
		};
	}),
	1831: ((e, t, n) => {
		var r = n(3058).Buffer;
		var i = n(2203);
		var a = n(9023);
		function DataStream(e) {
			this.buffer = null;
			this.writable = !0;
			this.readable = !0;
			if (!e) {
				this.buffer = r.alloc(0);
				return this;
			}
			if (typeof e.pipe == "function") {
				this.buffer = r.alloc(0);
				e.pipe(this);
				return this;
			}
			if (e.length || typeof e == "object") {
				this.buffer = e;
				this.writable = !1;
				process.nextTick(function() {
					this.emit("end", e);
					this.readable = !1;
					this.emit("close");
				}.bind(this));
				return this;
			}
			throw TypeError("Unexpected data type (" + typeof e + ")");
		}
		a.inherits(DataStream, i);
		DataStream.prototype.write = function write(e) {
			this.buffer = r.concat([this.buffer, r.from(e)]);
			this.emit("data", e);
		};
		DataStream.prototype.end = function end(e) {
			e && this.write(e);
			this.emit("end", e);
			this.emit("close");
			this.writable = !1;
			this.readable = !1;
		};
		e.exports = DataStream;
	}),
	8600: ((e, t, n) => {
		var r = n(3058).Buffer;
		var i = n(1831);
		var a = n(8622);
		var o = n(2203);
		var s = n(5126);
		var c = n(9023);
		function base64url(e, t) {
			return r.from(e, t).toString("base64").replace(/=/g, "").replace(/\+/g, "-").replace(/\//g, "_");
		}
		function jwsSecuredInput(e, t, n) {
			n ||= "utf8";
			var r = base64url(s(e), "binary");
			var i = base64url(s(t), n);
			return c.format("%s.%s", r, i);
		}
		function jwsSign(e) {
			var t = e.header;
			var n = e.payload;
			var r = e.secret || e.privateKey;
			var i = e.encoding;
			var o = a(t.alg);
			var s = jwsSecuredInput(t, n, i);
			var l = o.sign(s, r);
			return c.format("%s.%s", s, l);
		}
		function SignStream(e) {
			var t = e.secret;
			t ??= e.privateKey;
			t ??= e.key;
			if (/^hs/i.test(e.header.alg) === !0 && t == null) throw TypeError("secret must be a string or buffer or a KeyObject");
			var n = new i(t);
			this.readable = !0;
			this.header = e.header;
			this.encoding = e.encoding;
			this.secret = this.privateKey = this.key = n;
			this.payload = new i(e.payload);
			this.secret.once("close", function() {
				!this.payload.writable && this.readable && this.sign();
			}.bind(this));
			this.payload.once("close", function() {
				!this.secret.writable && this.readable && this.sign();
			}.bind(this));
		}
		c.inherits(SignStream, o);
		SignStream.prototype.sign = function sign() {
			try {
				var e = jwsSign({
					header: this.header,
					payload: this.payload.buffer,
					secret: this.secret.buffer,
					encoding: this.encoding
				});
				this.emit("done", e);
				this.emit("data", e);
				this.emit("end");
				this.readable = !1;
				return e;
			} catch (e) {
				this.readable = !1;
				this.emit("error", e);
				this.emit("close");
			}
		};
		SignStream.sign = jwsSign;
		e.exports = SignStream;
	}),
	5126: ((e, t, n) => {
		var r = n(181).Buffer;
		e.exports = function toString(e) {
			if (typeof e == "string") return e;
			if (typeof e == "number" || r.isBuffer(e)) return e.toString();
			return JSON.stringify(e);
		};
	}),
	4368: ((e, t, n) => {
		var r = n(3058).Buffer;
		var i = n(1831);
		var a = n(8622);
		var o = n(2203);
		var s = n(5126);
		var c = n(9023);
		var l = /^[a-zA-Z0-9\-_]+?\.[a-zA-Z0-9\-_]+?\.([a-zA-Z0-9\-_]+)?$/;
		function isObject(e) {
			return Object.prototype.toString.call(e) === "[object Object]";
		}
		function safeJsonParse(e) {
			if (isObject(e)) return e;
			try {
				return JSON.parse(e);
			} catch {
				return;
			}
		}
		function headerFromJWS(e) {
			var t = e.split(".", 1)[0];
			return safeJsonParse(r.from(t, "base64").toString("binary"));
		}
		function securedInputFromJWS(e) {
			return e.split(".", 2).join(".");
		}
		function signatureFromJWS(e) {
			return e.split(".")[2];
		}
		function payloadFromJWS(e, t) {
			t ||= "utf8";
			var n = e.split(".")[1];
			return r.from(n, "base64").toString(t);
		}
		function isValidJws(e) {
			return l.test(e) && !!headerFromJWS(e);
		}
		function jwsVerify(e, t, n) {
			if (!t) {
				var r = Error("Missing algorithm parameter for jws.verify");
				r.code = "MISSING_ALGORITHM";
				throw r;
			}
			e = s(e);
			var i = signatureFromJWS(e);
			var o = securedInputFromJWS(e);
			return a(t).verify(o, i, n);
		}
		function jwsDecode(e, t) {
			t ||= {};
			e = s(e);
			if (!isValidJws(e)) return null;
			var n = headerFromJWS(e);
			if (!n) return null;
			var r = payloadFromJWS(e);
			(n.typ === "JWT" || t.json) && (r = JSON.parse(r, t.encoding));
			return {
				header: n,
				payload: r,
				signature: signatureFromJWS(e)
			};
		}
		function VerifyStream(e) {
			e ||= {};
			var t = e.secret;
			t ??= e.publicKey;
			t ??= e.key;
			if (/^hs/i.test(e.algorithm) === !0 && t == null) throw TypeError("secret must be a string or buffer or a KeyObject");
			var n = new i(t);
			this.readable = !0;
			this.algorithm = e.algorithm;
			this.encoding = e.encoding;
			this.secret = this.publicKey = this.key = n;
			this.signature = new i(e.signature);
			this.secret.once("close", function() {
				!this.signature.writable && this.readable && this.verify();
			}.bind(this));
			this.signature.once("close", function() {
				!this.secret.writable && this.readable && this.verify();
			}.bind(this));
		}
		c.inherits(VerifyStream, o);
		VerifyStream.prototype.verify = function verify() {
			try {
				var e = jwsVerify(this.signature.buffer, this.algorithm, this.key.buffer);
				var t = jwsDecode(this.signature.buffer, this.encoding);
				this.emit("done", e, t);
				this.emit("data", e);
				this.emit("end");
				this.readable = !1;
				return e;
			} catch (e) {
				this.readable = !1;
				this.emit("error", e);
				this.emit("close");
			}
		};
		VerifyStream.decode = jwsDecode;
		VerifyStream.isValid = isValidJws;
		VerifyStream.verify = jwsVerify;
		e.exports = VerifyStream;
	}),
	6248: ((e) => {
		var t = 9007199254740991, n = NaN;
		var r = /^\s+|\s+$/g;
		var i = /^[-+]0x[0-9a-f]+$/i;
		var a = /^0b[01]+$/i;
		var o = /^0o[0-7]+$/i;
		var s = /^(?:0|[1-9]\d*)$/;
		var c = parseInt;
		function arrayMap(e, t) {
			var n = -1, r = e ? e.length : 0, i = Array(r);
			for (; ++n < r;) i[n] = t(e[n], n, e);
			return i;
		}
		function baseFindIndex(e, t, n, r) {
			var i = e.length, a = n + (r ? 1 : -1);
			for (; r ? a-- : ++a < i;) if (t(e[a], a, e)) return a;
			return -1;
		}
		function baseIndexOf(e, t, n) {
			if (t !== t) return baseFindIndex(e, baseIsNaN, n);
			var r = n - 1, i = e.length;
			for (; ++r < i;) if (e[r] === t) return r;
			return -1;
		}
		function baseIsNaN(e) {
			return e !== e;
		}
		function baseTimes(e, t) {
			var n = -1, r = Array(e);
			for (; ++n < e;) r[n] = t(n);
			return r;
		}
		function baseValues(e, t) {
			return arrayMap(t, function(t) {
				return e[t];
			});
		}
		function overArg(e, t) {
			return function(n) {
				return e(t(n));
			};
		}
		var l = Object.prototype;
		var u = l.hasOwnProperty;
		var d = l.toString;
		var f = l.propertyIsEnumerable;
		var p = overArg(Object.keys, Object), m = Math.max;
		function arrayLikeKeys(e, t) {
			var n = h(e) || isArguments(e) ? baseTimes(e.length, String) : [];
			var r = n.length, i = !!r;
			for (var a in e) (t || u.call(e, a)) && (!i || a != "length" && !isIndex(a, r)) && n.push(a);
			return n;
		}
		function baseKeys(e) {
			if (!isPrototype(e)) return p(e);
			var t = [];
			for (var n in Object(e)) u.call(e, n) && n != "constructor" && t.push(n);
			return t;
		}
		function isIndex(e, n) {
			n ??= t;
			return !!n && (typeof e == "number" || s.test(e)) && e > -1 && e % 1 == 0 && e < n;
		}
		function isPrototype(e) {
			var t = e && e.constructor;
			return e === (typeof t == "function" && t.prototype || l);
		}
		function includes(e, t, n, r) {
			e = isArrayLike(e) ? e : values(e);
			n = n && !r ? toInteger(n) : 0;
			var i = e.length;
			n < 0 && (n = m(i + n, 0));
			return isString(e) ? n <= i && e.indexOf(t, n) > -1 : !!i && baseIndexOf(e, t, n) > -1;
		}
		function isArguments(e) {
			return isArrayLikeObject(e) && u.call(e, "callee") && (!f.call(e, "callee") || d.call(e) == "[object Arguments]");
		}
		var h = Array.isArray;
		function isArrayLike(e) {
			return e != null && isLength(e.length) && !isFunction(e);
		}
		function isArrayLikeObject(e) {
			return isObjectLike(e) && isArrayLike(e);
		}
		function isFunction(e) {
			var t = isObject(e) ? d.call(e) : "";
			return t == "[object Function]" || t == "[object GeneratorFunction]";
		}
		function isLength(e) {
			return typeof e == "number" && e > -1 && e % 1 == 0 && e <= t;
		}
		function isObject(e) {
			var t = typeof e;
			return !!e && (t == "object" || t == "function");
		}
		function isObjectLike(e) {
			return !!e && typeof e == "object";
		}
		function isString(e) {
			return typeof e == "string" || !h(e) && isObjectLike(e) && d.call(e) == "[object String]";
		}
		function isSymbol(e) {
			return typeof e == "symbol" || isObjectLike(e) && d.call(e) == "[object Symbol]";
		}
		function toFinite(e) {
			if (!e) return e === 0 ? e : 0;
			e = toNumber(e);
			if (e === Infinity || e === -Infinity) return (e < 0 ? -1 : 1) * 17976931348623157e292;
			return e === e ? e : 0;
		}
		function toInteger(e) {
			var t = toFinite(e), n = t % 1;
			return t === t ? n ? t - n : t : 0;
		}
		function toNumber(e) {
			if (typeof e == "number") return e;
			if (isSymbol(e)) return n;
			if (isObject(e)) {
				var t = typeof e.valueOf == "function" ? e.valueOf() : e;
				e = isObject(t) ? t + "" : t;
			}
			if (typeof e != "string") return e === 0 ? e : +e;
			e = e.replace(r, "");
			var s = a.test(e);
			return s || o.test(e) ? c(e.slice(2), s ? 2 : 8) : i.test(e) ? n : +e;
		}
		function keys(e) {
			return isArrayLike(e) ? arrayLikeKeys(e) : baseKeys(e);
		}
		function values(e) {
			return e ? baseValues(e, keys(e)) : [];
		}
		e.exports = includes;
	}),
	1999: ((e) => {
		var t = Object.prototype.toString;
		function isBoolean(e) {
			return e === !0 || e === !1 || isObjectLike(e) && t.call(e) == "[object Boolean]";
		}
		function isObjectLike(e) {
			return !!e && typeof e == "object";
		}
		e.exports = isBoolean;
	}),
	9841: ((e) => {
		var t = NaN;
		var n = /^\s+|\s+$/g;
		var r = /^[-+]0x[0-9a-f]+$/i;
		var i = /^0b[01]+$/i;
		var a = /^0o[0-7]+$/i;
		var o = parseInt;
		var s = Object.prototype.toString;
		function isInteger(e) {
			return typeof e == "number" && e == toInteger(e);
		}
		function isObject(e) {
			var t = typeof e;
			return !!e && (t == "object" || t == "function");
		}
		function isObjectLike(e) {
			return !!e && typeof e == "object";
		}
		function isSymbol(e) {
			return typeof e == "symbol" || isObjectLike(e) && s.call(e) == "[object Symbol]";
		}
		function toFinite(e) {
			if (!e) return e === 0 ? e : 0;
			e = toNumber(e);
			if (e === Infinity || e === -Infinity) return (e < 0 ? -1 : 1) * 17976931348623157e292;
			return e === e ? e : 0;
		}
		function toInteger(e) {
			var t = toFinite(e), n = t % 1;
			return t === t ? n ? t - n : t : 0;
		}
		function toNumber(e) {
			if (typeof e == "number") return e;
			if (isSymbol(e)) return t;
			if (isObject(e)) {
				var s = typeof e.valueOf == "function" ? e.valueOf() : e;
				e = isObject(s) ? s + "" : s;
			}
			if (typeof e != "string") return e === 0 ? e : +e;
			e = e.replace(n, "");
			var c = i.test(e);
			return c || a.test(e) ? o(e.slice(2), c ? 2 : 8) : r.test(e) ? t : +e;
		}
		e.exports = isInteger;
	}),
	116: ((e) => {
		var t = Object.prototype.toString;
		function isObjectLike(e) {
			return !!e && typeof e == "object";
		}
		function isNumber(e) {
			return typeof e == "number" || isObjectLike(e) && t.call(e) == "[object Number]";
		}
		e.exports = isNumber;
	}),
	9888: ((e) => {
		function isHostObject(e) {
			var t = !1;
			if (e != null && typeof e.toString != "function") try {
				t = !!(e + "");
			} catch {}
			return t;
		}
		function overArg(e, t) {
			return function(n) {
				return e(t(n));
			};
		}
		var t = Function.prototype, n = Object.prototype;
		var r = t.toString;
		var i = n.hasOwnProperty;
		var a = r.call(Object);
		var o = n.toString;
		var s = overArg(Object.getPrototypeOf, Object);
		function isObjectLike(e) {
			return !!e && typeof e == "object";
		}
		function isPlainObject(e) {
			if (!isObjectLike(e) || o.call(e) != "[object Object]" || isHostObject(e)) return !1;
			var t = s(e);
			if (t === null) return !0;
			var n = i.call(t, "constructor") && t.constructor;
			return typeof n == "function" && n instanceof n && r.call(n) == a;
		}
		e.exports = isPlainObject;
	}),
	6172: ((e) => {
		var t = Object.prototype.toString;
		var n = Array.isArray;
		function isObjectLike(e) {
			return !!e && typeof e == "object";
		}
		function isString(e) {
			return typeof e == "string" || !n(e) && isObjectLike(e) && t.call(e) == "[object String]";
		}
		e.exports = isString;
	}),
	2192: ((e) => {
		var t = NaN;
		var n = /^\s+|\s+$/g;
		var r = /^[-+]0x[0-9a-f]+$/i;
		var i = /^0b[01]+$/i;
		var a = /^0o[0-7]+$/i;
		var o = parseInt;
		var s = Object.prototype.toString;
		function before(e, t) {
			var n;
			if (typeof t != "function") throw TypeError("Expected a function");
			e = toInteger(e);
			return function() {
				--e > 0 && (n = t.apply(this, arguments));
				e <= 1 && (t = void 0);
				return n;
			};
		}
		function once(e) {
			return before(2, e);
		}
		function isObject(e) {
			var t = typeof e;
			return !!e && (t == "object" || t == "function");
		}
		function isObjectLike(e) {
			return !!e && typeof e == "object";
		}
		function isSymbol(e) {
			return typeof e == "symbol" || isObjectLike(e) && s.call(e) == "[object Symbol]";
		}
		function toFinite(e) {
			if (!e) return e === 0 ? e : 0;
			e = toNumber(e);
			if (e === Infinity || e === -Infinity) return (e < 0 ? -1 : 1) * 17976931348623157e292;
			return e === e ? e : 0;
		}
		function toInteger(e) {
			var t = toFinite(e), n = t % 1;
			return t === t ? n ? t - n : t : 0;
		}
		function toNumber(e) {
			if (typeof e == "number") return e;
			if (isSymbol(e)) return t;
			if (isObject(e)) {
				var s = typeof e.valueOf == "function" ? e.valueOf() : e;
				e = isObject(s) ? s + "" : s;
			}
			if (typeof e != "string") return e === 0 ? e : +e;
			e = e.replace(n, "");
			var c = i.test(e);
			return c || a.test(e) ? o(e.slice(2), c ? 2 : 8) : r.test(e) ? t : +e;
		}
		e.exports = once;
	}),
	744: ((e) => {
		var t = 1e3;
		var n = t * 60;
		var r = n * 60;
		var i = r * 24;
		var a = i * 7;
		var o = i * 365.25;
		e.exports = function(e, t) {
			t ||= {};
			var n = typeof e;
			if (n === "string" && e.length > 0) return parse(e);
			else if (n === "number" && isFinite(e)) return t.long ? fmtLong(e) : fmtShort(e);
			throw Error("val is not a non-empty string or a valid number. val=" + JSON.stringify(e));
		};
		function parse(e) {
			e = String(e);
			if (e.length > 100) return;
			var s = /^(-?(?:\d+)?\.?\d+) *(milliseconds?|msecs?|ms|seconds?|secs?|s|minutes?|mins?|m|hours?|hrs?|h|days?|d|weeks?|w|years?|yrs?|y)?$/i.exec(e);
			if (!s) return;
			var c = parseFloat(s[1]);
			switch ((s[2] || "ms").toLowerCase()) {
				case "years":
				case "year":
				case "yrs":
				case "yr":
				case "y": return c * o;
				case "weeks":
				case "week":
				case "w": return c * a;
				case "days":
				case "day":
				case "d": return c * i;
				case "hours":
				case "hour":
				case "hrs":
				case "hr":
				case "h": return c * r;
				case "minutes":
				case "minute":
				case "mins":
				case "min":
				case "m": return c * n;
				case "seconds":
				case "second":
				case "secs":
				case "sec":
				case "s": return c * t;
				case "milliseconds":
				case "millisecond":
				case "msecs":
				case "msec":
				case "ms": return c;
				default: return;
			}
		}
		function fmtShort(e) {
			var a = Math.abs(e);
			if (a >= i) return Math.round(e / i) + "d";
			if (a >= r) return Math.round(e / r) + "h";
			if (a >= n) return Math.round(e / n) + "m";
			if (a >= t) return Math.round(e / t) + "s";
			return e + "ms";
		}
		function fmtLong(e) {
			var a = Math.abs(e);
			if (a >= i) return plural(e, a, i, "day");
			if (a >= r) return plural(e, a, r, "hour");
			if (a >= n) return plural(e, a, n, "minute");
			if (a >= t) return plural(e, a, t, "second");
			return e + " ms";
		}
		function plural(e, t, n, r) {
			var i = t >= n * 1.5;
			return Math.round(e / n) + " " + r + (i ? "s" : "");
		}
	}),
	3058: ((e, t, n) => {
		var r = n(181);
		var i = r.Buffer;
		function copyProps(e, t) {
			for (var n in e) t[n] = e[n];
		}
		if (i.from && i.alloc && i.allocUnsafe && i.allocUnsafeSlow) e.exports = r;
		else {
			copyProps(r, t);
			t.Buffer = SafeBuffer;
		}
		function SafeBuffer(e, t, n) {
			return i(e, t, n);
		}
		SafeBuffer.prototype = Object.create(i.prototype);
		copyProps(i, SafeBuffer);
		SafeBuffer.from = function(e, t, n) {
			if (typeof e == "number") throw TypeError("Argument must not be a number");
			return i(e, t, n);
		};
		SafeBuffer.alloc = function(e, t, n) {
			if (typeof e != "number") throw TypeError("Argument must be a number");
			var r = i(e);
			t === void 0 ? r.fill(0) : typeof n == "string" ? r.fill(t, n) : r.fill(t);
			return r;
		};
		SafeBuffer.allocUnsafe = function(e) {
			if (typeof e != "number") throw TypeError("Argument must be a number");
			return i(e);
		};
		SafeBuffer.allocUnsafeSlow = function(e) {
			if (typeof e != "number") throw TypeError("Argument must be a number");
			return r.SlowBuffer(e);
		};
	})
};
