"use strict";
exports.id = 382;
exports.ids = [382];
exports.modules = { 6382: ((e, t, n) => {
	n.r(t);
	n.d(t, {
		__TESTS: () => f,
		hsalsa: () => hsalsa,
		salsa20: () => u,
		secretbox: () => secretbox,
		xsalsa20: () => d,
		xsalsa20poly1305: () => p
	});
	function isBytes(e) {
		return e instanceof Uint8Array || ArrayBuffer.isView(e) && e.constructor.name === "Uint8Array" && "BYTES_PER_ELEMENT" in e && e.BYTES_PER_ELEMENT === 1;
	}
	let atitle = (e) => e ? `"${e}" ` : "";
	function abool(e, t = "") {
		if (typeof e != "boolean") throw TypeError(atitle(t) + "expected boolean, got type=" + typeof e);
		return e;
	}
	function utils_anumber(e, t = "") {
		if (typeof e != "number") throw TypeError(atitle(t) + "expected number, got " + typeof e);
		if (!Number.isSafeInteger(e) || e < 0) throw RangeError(atitle(t) + "expected integer >= 0, got " + e);
		return e;
	}
	function utils_abytes(e, t, n = "") {
		if (isBytes(e) && (t === void 0 || e.length === t)) return e;
		t !== void 0 && utils_anumber(t, "length");
		let r = isBytes(e);
		let i = t === void 0 ? "" : ` of length ${t}`;
		let a = r ? `length=${e.length}` : `type=${typeof e}`;
		let o = atitle(n) + "expected Uint8Array" + i + ", got " + a;
		if (!r) throw TypeError(o);
		throw RangeError(o);
	}
	let aobject = (e, t) => {
		if (typeof e != "object" || !e || Array.isArray(e)) throw TypeError(t === "object" ? "expected valid options object" : `"${t}" expected object, got type=${typeof e}`);
	};
	function aexists(e, t = !0) {
		if (e.destroyed) throw Error("hash was destroyed");
		if (t && e.finished) throw Error("digest() was already called");
	}
	function aoutput(e, t) {
		utils_abytes(e, void 0, "output");
		let n = t.outputLen;
		if (!(e.length >= n)) throw RangeError("\"output\" expected length >= " + n);
	}
	function u32(e) {
		return new Uint32Array(e.buffer, e.byteOffset, Math.floor(e.byteLength / 4));
	}
	function clean(...e) {
		for (let t = 0; t < e.length; t++) e[t].fill(0);
	}
	let r = new Uint8Array(new Uint32Array([287454020]).buffer)[0] === 68;
	function byteSwap(e) {
		return e << 24 & 4278190080 | e << 8 & 16711680 | e >>> 8 & 65280 | e >>> 24 & 255;
	}
	function byteSwap32(e) {
		for (let t = 0; t < e.length; t++) e[t] = byteSwap(e[t]);
		return e;
	}
	let i = r ? (e) => e : byteSwap32;
	function overlapBytes(e, t) {
		if (!e.byteLength || !t.byteLength) return !1;
		return e.buffer === t.buffer && e.byteOffset < t.byteOffset + t.byteLength && t.byteOffset < e.byteOffset + e.byteLength;
	}
	function complexOverlapBytes(e, t) {
		if (overlapBytes(e, t) && e.byteOffset < t.byteOffset) throw Error("complex overlap of input and output is not supported");
	}
	function checkOpts(e, t) {
		aobject(e, "defaults");
		aobject(t, "opts");
		return Object.assign(e, t);
	}
	function equalBytes(e, t) {
		e = utils_abytes(e);
		t = utils_abytes(t);
		if (e.length !== t.length) return !1;
		let n = 0;
		for (let r = 0; r < e.length; r++) n |= e[r] ^ t[r];
		return n === 0;
	}
	function wrapMacConstructor(e, t, n) {
		let r = t;
		let i = n || (() => []);
		let macC = (e, t) => r(t, ...i(e)).update(e).digest();
		let a = r(new Uint8Array(e), ...i(new Uint8Array()));
		macC.outputLen = a.outputLen;
		macC.blockLen = a.blockLen;
		macC.create = (e, ...t) => r(e, ...t);
		return macC;
	}
	let wrapCipher = (e, t) => {
		function wrappedCipher(n, ...r) {
			utils_abytes(n, void 0, "key");
			if (e.nonceLength !== void 0) {
				let t = r[0];
				utils_abytes(t, e.varSizeNonce ? void 0 : e.nonceLength, "nonce");
			}
			let i = e.tagLength;
			let a = e.nonceLength === void 0 ? 0 : 1;
			if (!e.withAAD) {
				for (let e = a; e < r.length; e++) if (isBytes(r[e])) throw Error("AAD not supported");
			}
			e.withAAD && r[a] !== void 0 && utils_abytes(r[a], void 0, "AAD");
			let o = t(n, ...r);
			let checkOutput = (e, t) => {
				if (t !== void 0) {
					if (e !== 2) throw Error("cipher output not supported");
					utils_abytes(t, void 0, "output");
				}
			};
			let s = !1;
			return {
				encrypt(e, t) {
					if (s) throw Error("cannot encrypt() twice with same key + nonce");
					s = !0;
					utils_abytes(e, void 0, "data");
					checkOutput(o.encrypt.length, t);
					return o.encrypt(e, t);
				},
				decrypt(e, t) {
					utils_abytes(e, void 0, "data");
					if (i && e.length < i) throw Error("\"ciphertext\" expected length >= tagLength=" + i);
					checkOutput(o.decrypt.length, t);
					return o.decrypt(e, t);
				}
			};
		}
		Object.assign(wrappedCipher, e);
		return wrappedCipher;
	};
	function getOutput(e, t, n = !0) {
		if (t === void 0) return new Uint8Array(e);
		utils_abytes(t, e, "output");
		if (n && !isAligned32(t)) throw Error("invalid output, must be aligned");
		return t;
	}
	function isAligned32(e) {
		return e.byteOffset % 4 == 0;
	}
	function copyBytes(e) {
		return Uint8Array.from(utils_abytes(e));
	}
	let encodeStr = (e) => Uint8Array.from(e.split(""), (e) => e.charCodeAt(0));
	let a = i(u32(encodeStr("expand 16-byte k")));
	let o = i(u32(encodeStr("expand 32-byte k")));
	function rotl(e, t) {
		return e << t | e >>> 32 - t;
	}
	let s = 2 ** 32 - 1;
	let c = Uint32Array.of();
	function runCipher(e, t, n, a, o, l, u, d) {
		let f = o.length;
		let p = new Uint8Array(64);
		let m = u32(p);
		let h = r && isAligned32(o) && isAligned32(l);
		let g = h ? u32(o) : c;
		let _ = h ? u32(l) : c;
		if (!r) {
			for (let r = 0; r < f; u++) {
				e(t, n, a, m, u, d);
				i(m);
				if (u >= s) throw Error("arx: counter overflow");
				let c = Math.min(64, f - r);
				for (let e = 0, t; e < c; e++) {
					t = r + e;
					l[t] = o[t] ^ p[e];
				}
				r += c;
			}
			return;
		}
		for (let r = 0; r < f; u++) {
			e(t, n, a, m, u, d);
			if (u >= s) throw Error("arx: counter overflow");
			let i = Math.min(64, f - r);
			if (h && i === 64) {
				let e = r / 4;
				if (r % 4 != 0) throw Error("arx: invalid block position");
				for (let t = 0, n; t < 16; t++) {
					n = e + t;
					_[n] = g[n] ^ m[t];
				}
				r += 64;
				continue;
			}
			for (let e = 0, t; e < i; e++) {
				t = r + e;
				l[t] = o[t] ^ p[e];
			}
			r += i;
		}
	}
	function createCipher(e, t) {
		let { allowShortKeys: n, extendNonceFn: c, counterLength: l, counterRight: u, rounds: d } = checkOpts({
			allowShortKeys: !1,
			counterLength: 8,
			counterRight: !1,
			rounds: 20
		}, t);
		if (typeof e != "function") throw Error("core must be a function");
		utils_anumber(l);
		utils_anumber(d);
		abool(u);
		abool(n);
		return (t, f, p, m, h = 0) => {
			utils_abytes(t, void 0, "key");
			utils_abytes(f, void 0, "nonce");
			utils_abytes(p, void 0, "data");
			let g = p.length;
			let _ = m !== void 0;
			m = getOutput(g, m, !1);
			_ && complexOverlapBytes(p, m);
			utils_anumber(h);
			if (h < 0 || h >= s) throw Error("arx: counter overflow");
			let v = [];
			let y = t.length;
			let b;
			let x;
			if (y === 32) {
				v.push(b = copyBytes(t));
				x = o;
			} else if (y === 16 && n) {
				b = new Uint8Array(32);
				b.set(t);
				b.set(t, 16);
				x = a;
				v.push(b);
			} else {
				utils_abytes(t, 32, "arx key");
				throw Error("invalid key size");
			}
			r && isAligned32(f) || v.push(f = copyBytes(f));
			let S = u32(b);
			if (c) {
				if (f.length !== 24) throw Error("arx: extended nonce must be 24 bytes");
				let e = f.subarray(0, 16);
				if (r) c(x, S, u32(e), S);
				else {
					let t = i(Uint32Array.from(x));
					c(t, S, u32(e), S);
					clean(t);
					i(S);
				}
				f = f.subarray(16);
			} else r || i(S);
			let C = 16 - l;
			if (C !== f.length) throw Error(`arx: nonce must be ${C} or 16 bytes`);
			if (C !== 12) {
				let e = new Uint8Array(12);
				e.set(f, u ? 0 : 12 - f.length);
				f = e;
				v.push(f);
			}
			let w = i(u32(f));
			try {
				runCipher(e, x, S, w, p, m, h, d);
				return m;
			} finally {
				clean(...v);
			}
		};
	}
	class _XorStreamPRG {
		blockLen;
		keyLen;
		nonceLen;
		state;
		buf;
		key;
		nonce;
		pos;
		ctr;
		cipher;
		destroyed = !1;
		constructor(e, t, n, r, i) {
			this.cipher = e;
			this.blockLen = t;
			this.keyLen = n;
			this.nonceLen = r;
			this.state = new Uint8Array(this.keyLen + this.nonceLen);
			this.reseed(i);
			this.ctr = 0;
			this.pos = this.blockLen;
			this.buf = new Uint8Array(this.blockLen);
			this.key = this.state.subarray(0, this.keyLen);
			this.nonce = this.state.subarray(this.keyLen);
		}
		reseed(e) {
			abytes(e, void 0, "seed");
			if (!e || e.length === 0) throw Error("entropy required");
			for (let t = 0; t < e.length; t++) this.state[t % this.state.length] ^= e[t];
			this.ctr = 0;
			this.pos = this.blockLen;
		}
		addEntropy(e) {
			if (this.destroyed) throw Error("cannot use destroyed PRG");
			abytes(e, void 0, "seed");
			if (e.length === 0) throw Error("entropy required");
			this.state.set(this.randomBytes(this.state.length));
			this.reseed(e);
		}
		randomBytes(e) {
			if (this.destroyed) throw Error("cannot use destroyed PRG");
			anumber(e);
			if (e === 0) return new Uint8Array();
			let t = this.pos < this.blockLen ? this.blockLen - this.pos : 0;
			let n = Math.ceil(Math.max(0, e - t) / this.blockLen);
			if (n > 0 && this.ctr > s - n) throw Error("arx: counter overflow");
			let r = new Uint8Array(e);
			let i = 0;
			if (this.pos < this.blockLen) {
				let t = Math.min(e, this.blockLen - this.pos);
				r.set(this.buf.subarray(this.pos, this.pos + t), 0);
				this.pos += t;
				i += t;
				if (i === e) return r;
			}
			let a = Math.floor((e - i) / this.blockLen);
			if (a > 0) {
				let e = a * this.blockLen;
				let t = r.subarray(i, i + e);
				this.cipher(this.key, this.nonce, t, t, this.ctr);
				this.ctr += a;
				i += e;
			}
			let o = e - i;
			if (o > 0) {
				this.buf.fill(0);
				this.cipher(this.key, this.nonce, this.buf, this.buf, this.ctr++);
				r.set(this.buf.subarray(0, o), i);
				this.pos = o;
			}
			return r;
		}
		clone() {
			if (this.destroyed) throw Error("cannot use destroyed PRG");
			return new _XorStreamPRG(this.cipher, this.blockLen, this.keyLen, this.nonceLen, this.randomBytes(this.state.length));
		}
		clean() {
			this.pos = 0;
			this.ctr = 0;
			this.buf.fill(0);
			this.state.fill(0);
			this.destroyed = !0;
		}
	}
	function u8to16(e, t) {
		return e[t++] & 255 | (e[t++] & 255) << 8;
	}
	class Poly1305 {
		blockLen = 16;
		outputLen = 16;
		buffer = new Uint8Array(16);
		r = new Uint16Array(10);
		h = new Uint16Array(10);
		pad = new Uint16Array(8);
		pos = 0;
		finished = !1;
		destroyed = !1;
		constructor(e) {
			e = copyBytes(utils_abytes(e, 32, "key"));
			let t = u8to16(e, 0);
			let n = u8to16(e, 2);
			let r = u8to16(e, 4);
			let i = u8to16(e, 6);
			let a = u8to16(e, 8);
			let o = u8to16(e, 10);
			let s = u8to16(e, 12);
			let c = u8to16(e, 14);
			this.r[0] = t & 8191;
			this.r[1] = (t >>> 13 | n << 3) & 8191;
			this.r[2] = (n >>> 10 | r << 6) & 7939;
			this.r[3] = (r >>> 7 | i << 9) & 8191;
			this.r[4] = (i >>> 4 | a << 12) & 255;
			this.r[5] = a >>> 1 & 8190;
			this.r[6] = (a >>> 14 | o << 2) & 8191;
			this.r[7] = (o >>> 11 | s << 5) & 8065;
			this.r[8] = (s >>> 8 | c << 8) & 8191;
			this.r[9] = c >>> 5 & 127;
			for (let t = 0; t < 8; t++) this.pad[t] = u8to16(e, 16 + 2 * t);
		}
		process(e, t, n = !1) {
			let r = n ? 0 : 2048;
			let { h: i, r: a } = this;
			let o = a[0];
			let s = a[1];
			let c = a[2];
			let l = a[3];
			let u = a[4];
			let d = a[5];
			let f = a[6];
			let p = a[7];
			let m = a[8];
			let h = a[9];
			let g = u8to16(e, t + 0);
			let _ = u8to16(e, t + 2);
			let v = u8to16(e, t + 4);
			let y = u8to16(e, t + 6);
			let b = u8to16(e, t + 8);
			let x = u8to16(e, t + 10);
			let S = u8to16(e, t + 12);
			let C = u8to16(e, t + 14);
			let w = i[0] + (g & 8191);
			let T = i[1] + ((g >>> 13 | _ << 3) & 8191);
			let E = i[2] + ((_ >>> 10 | v << 6) & 8191);
			let D = i[3] + ((v >>> 7 | y << 9) & 8191);
			let O = i[4] + ((y >>> 4 | b << 12) & 8191);
			let k = i[5] + (b >>> 1 & 8191);
			let A = i[6] + ((b >>> 14 | x << 2) & 8191);
			let j = i[7] + ((x >>> 11 | S << 5) & 8191);
			let M = i[8] + ((S >>> 8 | C << 8) & 8191);
			let N = i[9] + (C >>> 5 | r);
			let P = 0;
			let F = P + w * o + 5 * h * T + 5 * m * E + 5 * p * D + 5 * f * O;
			P = F >>> 13;
			F &= 8191;
			F += 5 * d * k + 5 * u * A + 5 * l * j + 5 * c * M + 5 * s * N;
			P += F >>> 13;
			F &= 8191;
			let I = P + w * s + T * o + 5 * h * E + 5 * m * D + 5 * p * O;
			P = I >>> 13;
			I &= 8191;
			I += 5 * f * k + 5 * d * A + 5 * u * j + 5 * l * M + 5 * c * N;
			P += I >>> 13;
			I &= 8191;
			let L = P + w * c + T * s + E * o + 5 * h * D + 5 * m * O;
			P = L >>> 13;
			L &= 8191;
			L += 5 * p * k + 5 * f * A + 5 * d * j + 5 * u * M + 5 * l * N;
			P += L >>> 13;
			L &= 8191;
			let R = P + w * l + T * c + E * s + D * o + 5 * h * O;
			P = R >>> 13;
			R &= 8191;
			R += 5 * m * k + 5 * p * A + 5 * f * j + 5 * d * M + 5 * u * N;
			P += R >>> 13;
			R &= 8191;
			let z = P + w * u + T * l + E * c + D * s + O * o;
			P = z >>> 13;
			z &= 8191;
			z += 5 * h * k + 5 * m * A + 5 * p * j + 5 * f * M + 5 * d * N;
			P += z >>> 13;
			z &= 8191;
			let B = P + w * d + T * u + E * l + D * c + O * s;
			P = B >>> 13;
			B &= 8191;
			B += k * o + 5 * h * A + 5 * m * j + 5 * p * M + 5 * f * N;
			P += B >>> 13;
			B &= 8191;
			let V = P + w * f + T * d + E * u + D * l + O * c;
			P = V >>> 13;
			V &= 8191;
			V += k * s + A * o + 5 * h * j + 5 * m * M + 5 * p * N;
			P += V >>> 13;
			V &= 8191;
			let H = P + w * p + T * f + E * d + D * u + O * l;
			P = H >>> 13;
			H &= 8191;
			H += k * c + A * s + j * o + 5 * h * M + 5 * m * N;
			P += H >>> 13;
			H &= 8191;
			let U = P + w * m + T * p + E * f + D * d + O * u;
			P = U >>> 13;
			U &= 8191;
			U += k * l + A * c + j * s + M * o + 5 * h * N;
			P += U >>> 13;
			U &= 8191;
			let W = P + w * h + T * m + E * p + D * f + O * d;
			P = W >>> 13;
			W &= 8191;
			W += k * u + A * l + j * c + M * s + N * o;
			P += W >>> 13;
			W &= 8191;
			P = (P << 2) + P | 0;
			P = P + F | 0;
			F = P & 8191;
			P >>>= 13;
			I += P;
			i[0] = F;
			i[1] = I;
			i[2] = L;
			i[3] = R;
			i[4] = z;
			i[5] = B;
			i[6] = V;
			i[7] = H;
			i[8] = U;
			i[9] = W;
		}
		finalize() {
			let { h: e, pad: t } = this;
			let n = new Uint16Array(10);
			let r = e[1] >>> 13;
			e[1] &= 8191;
			for (let t = 2; t < 10; t++) {
				e[t] += r;
				r = e[t] >>> 13;
				e[t] &= 8191;
			}
			e[0] += r * 5;
			r = e[0] >>> 13;
			e[0] &= 8191;
			e[1] += r;
			r = e[1] >>> 13;
			e[1] &= 8191;
			e[2] += r;
			n[0] = e[0] + 5;
			r = n[0] >>> 13;
			n[0] &= 8191;
			for (let t = 1; t < 10; t++) {
				n[t] = e[t] + r;
				r = n[t] >>> 13;
				n[t] &= 8191;
			}
			n[9] -= 8192;
			let i = (r ^ 1) - 1;
			for (let e = 0; e < 10; e++) n[e] &= i;
			i = ~i;
			for (let t = 0; t < 10; t++) e[t] = e[t] & i | n[t];
			e[0] = (e[0] | e[1] << 13) & 65535;
			e[1] = (e[1] >>> 3 | e[2] << 10) & 65535;
			e[2] = (e[2] >>> 6 | e[3] << 7) & 65535;
			e[3] = (e[3] >>> 9 | e[4] << 4) & 65535;
			e[4] = (e[4] >>> 12 | e[5] << 1 | e[6] << 14) & 65535;
			e[5] = (e[6] >>> 2 | e[7] << 11) & 65535;
			e[6] = (e[7] >>> 5 | e[8] << 8) & 65535;
			e[7] = (e[8] >>> 8 | e[9] << 5) & 65535;
			let a = e[0] + t[0];
			e[0] = a & 65535;
			for (let n = 1; n < 8; n++) {
				a = (e[n] + t[n] | 0) + (a >>> 16) | 0;
				e[n] = a & 65535;
			}
			clean(n);
		}
		update(e) {
			aexists(this);
			utils_abytes(e);
			e = copyBytes(e);
			let { buffer: t, blockLen: n } = this;
			let r = e.length;
			for (let i = 0; i < r;) {
				let a = Math.min(n - this.pos, r - i);
				if (a === n) {
					for (; n <= r - i; i += n) this.process(e, i);
					continue;
				}
				t.set(e.subarray(i, i + a), this.pos);
				this.pos += a;
				i += a;
				if (this.pos === n) {
					this.process(t, 0, !1);
					this.pos = 0;
				}
			}
			return this;
		}
		destroy() {
			this.destroyed = !0;
			clean(this.h, this.r, this.buffer, this.pad);
		}
		digestInto(e) {
			aexists(this);
			aoutput(e, this);
			this.finished = !0;
			let { buffer: t, h: n } = this;
			let { pos: r } = this;
			if (r) {
				t[r++] = 1;
				for (; r < 16; r++) t[r] = 0;
				this.process(t, 0, !0);
			}
			this.finalize();
			let i = 0;
			for (let t = 0; t < 8; t++) {
				e[i++] = n[t] >>> 0;
				e[i++] = n[t] >>> 8;
			}
		}
		digest() {
			let { buffer: e, outputLen: t } = this;
			this.digestInto(e);
			let n = e.slice(0, t);
			this.destroy();
			return n;
		}
	}
	let l = wrapMacConstructor(32, (e) => new Poly1305(e));
	function salsaCore(e, t, n, r, i, a = 20, o = 0) {
		let s = e[0], c = t[0], l = t[1], u = t[2], d = t[3], f = e[1], p = n[0], m = n[1], h = i, g = o, _ = e[2], v = t[4], y = t[5], b = t[6], x = t[7], S = e[3];
		let C = s, w = c, T = l, E = u, D = d, O = f, k = p, A = m, j = h, M = g, N = _, P = v, F = y, I = b, L = x, R = S;
		for (let e = 0; e < a; e += 2) {
			D ^= rotl(C + F | 0, 7);
			j ^= rotl(D + C | 0, 9);
			F ^= rotl(j + D | 0, 13);
			C ^= rotl(F + j | 0, 18);
			M ^= rotl(O + w | 0, 7);
			I ^= rotl(M + O | 0, 9);
			w ^= rotl(I + M | 0, 13);
			O ^= rotl(w + I | 0, 18);
			L ^= rotl(N + k | 0, 7);
			T ^= rotl(L + N | 0, 9);
			k ^= rotl(T + L | 0, 13);
			N ^= rotl(k + T | 0, 18);
			E ^= rotl(R + P | 0, 7);
			A ^= rotl(E + R | 0, 9);
			P ^= rotl(A + E | 0, 13);
			R ^= rotl(P + A | 0, 18);
			w ^= rotl(C + E | 0, 7);
			T ^= rotl(w + C | 0, 9);
			E ^= rotl(T + w | 0, 13);
			C ^= rotl(E + T | 0, 18);
			k ^= rotl(O + D | 0, 7);
			A ^= rotl(k + O | 0, 9);
			D ^= rotl(A + k | 0, 13);
			O ^= rotl(D + A | 0, 18);
			P ^= rotl(N + M | 0, 7);
			j ^= rotl(P + N | 0, 9);
			M ^= rotl(j + P | 0, 13);
			N ^= rotl(M + j | 0, 18);
			F ^= rotl(R + L | 0, 7);
			I ^= rotl(F + R | 0, 9);
			L ^= rotl(I + F | 0, 13);
			R ^= rotl(L + I | 0, 18);
		}
		let z = 0;
		r[z++] = s + C | 0;
		r[z++] = c + w | 0;
		r[z++] = l + T | 0;
		r[z++] = u + E | 0;
		r[z++] = d + D | 0;
		r[z++] = f + O | 0;
		r[z++] = p + k | 0;
		r[z++] = m + A | 0;
		r[z++] = h + j | 0;
		r[z++] = g + M | 0;
		r[z++] = _ + N | 0;
		r[z++] = v + P | 0;
		r[z++] = y + F | 0;
		r[z++] = b + I | 0;
		r[z++] = x + L | 0;
		r[z++] = S + R | 0;
	}
	function hsalsa(e, t, n, a) {
		let o = r ? e : i(e.slice(0, 4));
		let s = r ? t : i(t.slice(0, 8));
		let c = r ? n : i(n.slice(0, 4));
		let l = new Uint32Array(16);
		salsaCore(o, s, c.subarray(0, 2), l, c[2], 20, c[3]);
		let u = 0;
		a[u++] = l[0] - o[0] | 0;
		a[u++] = l[5] - o[1] | 0;
		a[u++] = l[10] - o[2] | 0;
		a[u++] = l[15] - o[3] | 0;
		a[u++] = l[6] - c[0] | 0;
		a[u++] = l[7] - c[1] | 0;
		a[u++] = l[8] - c[2] | 0;
		a[u++] = l[9] - c[3] | 0;
		i(a);
		r || clean(o, s, c);
		clean(l);
	}
	let u = createCipher(salsaCore, {
		allowShortKeys: !0,
		counterRight: !0
	});
	let d = createCipher(salsaCore, {
		counterRight: !0,
		extendNonceFn: hsalsa
	});
	let f = Object.freeze({ salsaCore });
	let p = wrapCipher({
		blockSize: 64,
		nonceLength: 24,
		tagLength: 16
	}, (e, t) => ({
		encrypt(n, r) {
			r = getOutput(n.length + 32, r, !1);
			let i = r.subarray(0, 32);
			let a = r.subarray(32);
			r.set(n, 32);
			clean(i);
			d(e, t, r, r);
			let o = l(a, i);
			r.set(o, 16);
			clean(r.subarray(0, 16), o);
			return r.subarray(16);
		},
		decrypt(n, r) {
			utils_abytes(n, void 0, "data");
			r = getOutput(n.length + 32, r, !1);
			let i = r.subarray(0, 32);
			let a = r.subarray(32, 48);
			let o = r.subarray(48);
			r.set(n, 32);
			clean(i);
			let s = d(e, t, i, i);
			let c = l(o, s);
			if (!equalBytes(a, c)) {
				clean(r);
				throw Error("invalid tag");
			}
			d(e, t, r.subarray(16), r.subarray(16));
			clean(i, a, c);
			return o;
		}
	}));
	function secretbox(e, t) {
		let n = p(e, t);
		return {
			seal: n.encrypt,
			open: n.decrypt
		};
	}
}) };
