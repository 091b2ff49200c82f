"use strict";
exports.id = 904;
exports.ids = [904];
exports.modules = { 904: ((e, t, n) => {
	n.r(t);
	n.d(t, {
		_BLAKE2: () => _BLAKE2,
		_BLAKE2b: () => _BLAKE2b,
		_BLAKE2s: () => _BLAKE2s,
		_compress: () => _compress,
		blake2b: () => u,
		blake2s: () => f
	});
	function isBytes(e) {
		return e instanceof Uint8Array || ArrayBuffer.isView(e) && e.constructor.name === "Uint8Array" && "BYTES_PER_ELEMENT" in e && e.BYTES_PER_ELEMENT === 1;
	}
	let atitle = (e) => e ? `"${e}" ` : "";
	function anumber(e, t = "") {
		if (typeof e != "number") throw TypeError(atitle(t) + "expected number, got " + typeof e);
		if (!Number.isSafeInteger(e) || e < 0) throw RangeError(atitle(t) + "expected integer >= 0, got " + e);
		return e;
	}
	function utils_abytes(e, t, n = "") {
		if (isBytes(e) && (t === void 0 || e.length === t)) return e;
		t !== void 0 && anumber(t, "length");
		let r = isBytes(e);
		let i = t === void 0 ? "" : ` of length ${t}`;
		let a = r ? `length=${e.length}` : `type=${typeof e}`;
		let o = atitle(n) + "expected Uint8Array" + i + ", got " + a;
		if (!r) throw TypeError(o);
		throw RangeError(o);
	}
	function copyBytes(e) {
		return Uint8Array.from(utils_abytes(e));
	}
	let aobject = (e, t) => {
		if (typeof e != "object" || !e || Array.isArray(e)) throw TypeError((t === "object" ? "" : `"${t}" `) + "expected object, got type=" + typeof e);
	};
	let aopts = (e, t) => {
		aobject(e, t);
		let n = Object.getPrototypeOf(e);
		if (n !== Object.prototype && n !== null) throw TypeError(`"${t}" expected plain object`);
		if (Object.hasOwn(e, "__proto__")) throw TypeError(`"${t}.__proto__" is not allowed`);
	};
	function utils_aexists(e, t = !0) {
		if (e.destroyed) throw Error("hash was destroyed");
		if (t && e.finished) throw Error("digest() was already called");
	}
	function utils_aoutput(e, t) {
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
	function rotr(e, t) {
		return e << 32 - t | e >>> t;
	}
	let r = new Uint8Array(new Uint32Array([287454020]).buffer)[0] === 68;
	function byteSwap(e) {
		return e << 24 & 4278190080 | e << 8 & 16711680 | e >>> 8 & 65280 | e >>> 24 & 255;
	}
	let i = r ? (e) => e : (e) => byteSwap(e) >>> 0;
	function byteSwap32(e) {
		for (let t = 0; t < e.length; t++) e[t] = byteSwap(e[t]);
		return e;
	}
	let a = r ? (e) => e : byteSwap32;
	function checkOpts(e, t, n = "opts") {
		aopts(e, "defaults");
		t !== void 0 && aopts(t, n);
		return Object.assign(Object.create(null), e, t);
	}
	function createHasher(e, t = {}) {
		if (typeof e != "function") throw TypeError("\"hashCons\" expected function, got type=" + typeof e);
		t = checkOpts({}, t, "info");
		let hashC = (t, n) => e(n).update(t).digest();
		let n = e(void 0);
		hashC.outputLen = n.outputLen;
		hashC.blockLen = n.blockLen;
		hashC.canXOF = n.canXOF;
		hashC.create = (t) => e(t);
		Object.assign(hashC, t);
		return Object.freeze(hashC);
	}
	let o = Uint8Array.from([
		0,
		1,
		2,
		3,
		4,
		5,
		6,
		7,
		8,
		9,
		10,
		11,
		12,
		13,
		14,
		15,
		14,
		10,
		4,
		8,
		9,
		15,
		13,
		6,
		1,
		12,
		0,
		2,
		11,
		7,
		5,
		3,
		11,
		8,
		12,
		0,
		5,
		2,
		15,
		13,
		10,
		14,
		3,
		6,
		7,
		1,
		9,
		4,
		7,
		9,
		3,
		1,
		13,
		12,
		11,
		14,
		2,
		6,
		5,
		10,
		4,
		0,
		15,
		8,
		9,
		0,
		5,
		7,
		2,
		4,
		10,
		15,
		14,
		1,
		11,
		12,
		6,
		8,
		3,
		13,
		2,
		12,
		6,
		10,
		0,
		11,
		8,
		3,
		4,
		13,
		7,
		5,
		15,
		14,
		1,
		9,
		12,
		5,
		1,
		15,
		14,
		13,
		4,
		10,
		0,
		7,
		6,
		3,
		9,
		2,
		8,
		11,
		13,
		11,
		7,
		14,
		12,
		1,
		3,
		9,
		5,
		0,
		15,
		4,
		8,
		6,
		2,
		10,
		6,
		15,
		14,
		9,
		11,
		3,
		0,
		8,
		12,
		2,
		13,
		7,
		1,
		4,
		10,
		5,
		10,
		2,
		8,
		4,
		7,
		6,
		1,
		5,
		15,
		11,
		9,
		14,
		3,
		12,
		13,
		0,
		0,
		1,
		2,
		3,
		4,
		5,
		6,
		7,
		8,
		9,
		10,
		11,
		12,
		13,
		14,
		15,
		14,
		10,
		4,
		8,
		9,
		15,
		13,
		6,
		1,
		12,
		0,
		2,
		11,
		7,
		5,
		3,
		11,
		8,
		12,
		0,
		5,
		2,
		15,
		13,
		10,
		14,
		3,
		6,
		7,
		1,
		9,
		4,
		7,
		9,
		3,
		1,
		13,
		12,
		11,
		14,
		2,
		6,
		5,
		10,
		4,
		0,
		15,
		8,
		9,
		0,
		5,
		7,
		2,
		4,
		10,
		15,
		14,
		1,
		11,
		12,
		6,
		8,
		3,
		13,
		2,
		12,
		6,
		10,
		0,
		11,
		8,
		3,
		4,
		13,
		7,
		5,
		15,
		14,
		1,
		9
	]);
	function G1s(e, t, n, r, i) {
		e = e + t + i | 0;
		r = rotr(r ^ e, 16);
		n = n + r | 0;
		t = rotr(t ^ n, 12);
		return {
			a: e,
			b: t,
			c: n,
			d: r
		};
	}
	function G2s(e, t, n, r, i) {
		e = e + t + i | 0;
		r = rotr(r ^ e, 8);
		n = n + r | 0;
		t = rotr(t ^ n, 7);
		return {
			a: e,
			b: t,
			c: n,
			d: r
		};
	}
	let s = Uint32Array.from([
		1779033703,
		3144134277,
		1013904242,
		2773480762,
		1359893119,
		2600822924,
		528734635,
		1541459225
	]);
	let fromNumH = (e) => e / 2 ** 32 | 0;
	let fromNumL = (e) => e >>> 0;
	let rotrSH = (e, t, n) => e >>> n | t << 32 - n;
	let rotrSL = (e, t, n) => e << 32 - n | t >>> n;
	let rotrBH = (e, t, n) => e << 64 - n | t >>> n - 32;
	let rotrBL = (e, t, n) => e >>> n - 32 | t << 64 - n;
	let rotr32H = (e, t) => t;
	let rotr32L = (e, t) => e;
	function add(e, t, n, r) {
		let i = (t >>> 0) + (r >>> 0);
		return {
			h: e + n + (i / 2 ** 32 | 0) | 0,
			l: i | 0
		};
	}
	let add3L = (e, t, n) => (e >>> 0) + (t >>> 0) + (n >>> 0);
	let add3H = (e, t, n, r) => t + n + r + (e / 2 ** 32 | 0) | 0;
	let c = Uint32Array.from([
		4089235720,
		1779033703,
		2227873595,
		3144134277,
		4271175723,
		1013904242,
		1595750129,
		2773480762,
		2917565137,
		1359893119,
		725511199,
		2600822924,
		4215389547,
		528734635,
		327033209,
		1541459225
	]);
	let l = new Uint32Array(32);
	function G1b(e, t, n, r, i, a) {
		let o = i[a], s = i[a + 1];
		let c = l[2 * e], u = l[2 * e + 1];
		let d = l[2 * t], f = l[2 * t + 1];
		let p = l[2 * n], m = l[2 * n + 1];
		let h = l[2 * r], g = l[2 * r + 1];
		let _ = add3L(c, d, o);
		u = add3H(_, u, f, s);
		c = _ | 0;
		let v = g ^ u, y = h ^ c;
		g = rotr32H(v, y);
		h = rotr32L(v, y);
		({h: m, l: p} = add(m, p, g, h));
		v = f ^ m;
		y = d ^ p;
		f = rotrSH(v, y, 24);
		d = rotrSL(v, y, 24);
		l[2 * e] = c;
		l[2 * e + 1] = u;
		l[2 * t] = d;
		l[2 * t + 1] = f;
		l[2 * n] = p;
		l[2 * n + 1] = m;
		l[2 * r] = h;
		l[2 * r + 1] = g;
	}
	function G2b(e, t, n, r, i, a) {
		let o = i[a], s = i[a + 1];
		let c = l[2 * e], u = l[2 * e + 1];
		let d = l[2 * t], f = l[2 * t + 1];
		let p = l[2 * n], m = l[2 * n + 1];
		let h = l[2 * r], g = l[2 * r + 1];
		let _ = add3L(c, d, o);
		u = add3H(_, u, f, s);
		c = _ | 0;
		let v = g ^ u, y = h ^ c;
		g = rotrSH(v, y, 16);
		h = rotrSL(v, y, 16);
		({h: m, l: p} = add(m, p, g, h));
		v = f ^ m;
		y = d ^ p;
		f = rotrBH(v, y, 63);
		d = rotrBL(v, y, 63);
		l[2 * e] = c;
		l[2 * e + 1] = u;
		l[2 * t] = d;
		l[2 * t + 1] = f;
		l[2 * n] = p;
		l[2 * n + 1] = m;
		l[2 * r] = h;
		l[2 * r + 1] = g;
	}
	function checkBlake2Opts(e, t = {}, n, r, i) {
		anumber(n);
		if (e <= 0 || e > n) throw Error("\"dkLen\" must be 1.." + n + ", got " + e);
		let { key: a, salt: o, personalization: s } = t;
		if (a !== void 0 && (a.length < 1 || a.length > n)) throw Error("\"key\" expected to be undefined or of length=1.." + n);
		o !== void 0 && utils_abytes(o, r, "salt");
		s !== void 0 && utils_abytes(s, i, "personalization");
	}
	class _BLAKE2 {
		buffer;
		buffer32;
		finished = !1;
		destroyed = !1;
		length = 0;
		pos = 0;
		blockLen;
		outputLen;
		canXOF = !1;
		constructor(e, t) {
			anumber(e);
			anumber(t);
			this.blockLen = e;
			this.outputLen = t;
			this.buffer = new Uint8Array(e);
			this.buffer32 = u32(this.buffer);
		}
		update(e) {
			utils_aexists(this);
			utils_abytes(e);
			let { blockLen: t, buffer: n, buffer32: r } = this;
			let i = e.length;
			let o = e.byteOffset;
			let s = e.buffer;
			for (let c = 0; c < i;) {
				if (this.pos === t) {
					a(r);
					this.compress(r, 0, !1);
					a(r);
					this.pos = 0;
				}
				let l = Math.min(t - this.pos, i - c);
				let u = o + c;
				if (l === t && !(u % 4) && c + l < i) {
					let e = new Uint32Array(s, u, Math.floor((i - c) / 4));
					a(e);
					for (let n = 0; c + t < i; n += r.length, c += t) {
						this.length += t;
						this.compress(e, n, !1);
					}
					a(e);
					continue;
				}
				n.set(c === 0 && l === i ? e : e.subarray(c, c + l), this.pos);
				this.pos += l;
				this.length += l;
				c += l;
			}
			return this;
		}
		digestInto(e) {
			utils_aexists(this);
			utils_aoutput(e, this);
			if (e.byteOffset & 3) throw RangeError("\"output\" expected 4-byte aligned byteOffset, got " + e.byteOffset);
			let { pos: t, buffer32: n } = this;
			this.finished = !0;
			this.buffer.fill(0, t);
			a(n);
			this.compress(n, 0, !0);
			a(n);
			let r = this.get();
			let o = e === this.buffer ? n : u32(e);
			let s = Math.floor(this.outputLen / 4);
			for (let e = 0; e < s; e++) o[e] = i(r[e]);
			let c = this.outputLen % 4;
			if (!c) return;
			let l = s * 4;
			let u = r[s];
			for (let t = 0; t < c; t++) e[l + t] = u >>> 8 * t;
		}
		digest() {
			let { buffer: e, outputLen: t } = this;
			this.digestInto(e);
			let n = e.slice(0, t);
			this.destroy();
			return n;
		}
		_cloneInto(e) {
			let { buffer: t, length: n, finished: r, destroyed: i, outputLen: a, pos: o } = this;
			e ||= new this.constructor({ dkLen: a });
			e.set(...this.get());
			e.buffer.set(t);
			e.destroyed = i;
			e.finished = r;
			e.length = n;
			e.pos = o;
			e.outputLen = a;
			return e;
		}
		clone() {
			return this._cloneInto();
		}
	}
	class _BLAKE2b extends _BLAKE2 {
		v0l = c[0] | 0;
		v0h = c[1] | 0;
		v1l = c[2] | 0;
		v1h = c[3] | 0;
		v2l = c[4] | 0;
		v2h = c[5] | 0;
		v3l = c[6] | 0;
		v3h = c[7] | 0;
		v4l = c[8] | 0;
		v4h = c[9] | 0;
		v5l = c[10] | 0;
		v5h = c[11] | 0;
		v6l = c[12] | 0;
		v6h = c[13] | 0;
		v7l = c[14] | 0;
		v7h = c[15] | 0;
		constructor(e = {}) {
			e = checkOpts({}, e);
			let t = e.dkLen === void 0 ? 64 : e.dkLen;
			super(128, t);
			checkBlake2Opts(t, e, 64, 16, 16);
			let { key: n, personalization: r, salt: a } = e;
			let o = 0;
			if (n !== void 0) {
				utils_abytes(n, void 0, "key");
				o = n.length;
			}
			this.v0l ^= this.outputLen | o << 8 | 16842752;
			if (a !== void 0) {
				utils_abytes(a, void 0, "salt");
				let e = u32(copyBytes(a));
				this.v4l ^= i(e[0]);
				this.v4h ^= i(e[1]);
				this.v5l ^= i(e[2]);
				this.v5h ^= i(e[3]);
			}
			if (r !== void 0) {
				utils_abytes(r, void 0, "personalization");
				let e = u32(copyBytes(r));
				this.v6l ^= i(e[0]);
				this.v6h ^= i(e[1]);
				this.v7l ^= i(e[2]);
				this.v7h ^= i(e[3]);
			}
			if (n !== void 0) {
				let e = new Uint8Array(this.blockLen);
				e.set(n);
				this.update(e);
				clean(e);
			}
		}
		get() {
			let { v0l: e, v0h: t, v1l: n, v1h: r, v2l: i, v2h: a, v3l: o, v3h: s, v4l: c, v4h: l, v5l: u, v5h: d, v6l: f, v6h: p, v7l: m, v7h: h } = this;
			return [
				e,
				t,
				n,
				r,
				i,
				a,
				o,
				s,
				c,
				l,
				u,
				d,
				f,
				p,
				m,
				h
			];
		}
		set(e, t, n, r, i, a, o, s, c, l, u, d, f, p, m, h) {
			this.v0l = e | 0;
			this.v0h = t | 0;
			this.v1l = n | 0;
			this.v1h = r | 0;
			this.v2l = i | 0;
			this.v2h = a | 0;
			this.v3l = o | 0;
			this.v3h = s | 0;
			this.v4l = c | 0;
			this.v4h = l | 0;
			this.v5l = u | 0;
			this.v5h = d | 0;
			this.v6l = f | 0;
			this.v6h = p | 0;
			this.v7l = m | 0;
			this.v7h = h | 0;
		}
		compress(e, t, n) {
			let { v0l: r, v0h: i, v1l: a, v1h: s, v2l: u, v2h: d, v3l: f, v3h: p, v4l: m, v4h: h, v5l: g, v5h: _, v6l: v, v6h: y, v7l: b, v7h: x } = this;
			l[0] = r;
			l[1] = i;
			l[2] = a;
			l[3] = s;
			l[4] = u;
			l[5] = d;
			l[6] = f;
			l[7] = p;
			l[8] = m;
			l[9] = h;
			l[10] = g;
			l[11] = _;
			l[12] = v;
			l[13] = y;
			l[14] = b;
			l[15] = x;
			l.set(c, 16);
			let S = fromNumL(this.length);
			let C = fromNumH(this.length);
			l[24] = c[8] ^ S;
			l[25] = c[9] ^ C;
			if (n) {
				l[28] = ~l[28];
				l[29] = ~l[29];
			}
			let w = 0;
			let T = o;
			for (let n = 0; n < 12; n++) {
				G1b(0, 4, 8, 12, e, t + 2 * T[w++]);
				G2b(0, 4, 8, 12, e, t + 2 * T[w++]);
				G1b(1, 5, 9, 13, e, t + 2 * T[w++]);
				G2b(1, 5, 9, 13, e, t + 2 * T[w++]);
				G1b(2, 6, 10, 14, e, t + 2 * T[w++]);
				G2b(2, 6, 10, 14, e, t + 2 * T[w++]);
				G1b(3, 7, 11, 15, e, t + 2 * T[w++]);
				G2b(3, 7, 11, 15, e, t + 2 * T[w++]);
				G1b(0, 5, 10, 15, e, t + 2 * T[w++]);
				G2b(0, 5, 10, 15, e, t + 2 * T[w++]);
				G1b(1, 6, 11, 12, e, t + 2 * T[w++]);
				G2b(1, 6, 11, 12, e, t + 2 * T[w++]);
				G1b(2, 7, 8, 13, e, t + 2 * T[w++]);
				G2b(2, 7, 8, 13, e, t + 2 * T[w++]);
				G1b(3, 4, 9, 14, e, t + 2 * T[w++]);
				G2b(3, 4, 9, 14, e, t + 2 * T[w++]);
			}
			this.v0l ^= l[0] ^ l[16];
			this.v0h ^= l[1] ^ l[17];
			this.v1l ^= l[2] ^ l[18];
			this.v1h ^= l[3] ^ l[19];
			this.v2l ^= l[4] ^ l[20];
			this.v2h ^= l[5] ^ l[21];
			this.v3l ^= l[6] ^ l[22];
			this.v3h ^= l[7] ^ l[23];
			this.v4l ^= l[8] ^ l[24];
			this.v4h ^= l[9] ^ l[25];
			this.v5l ^= l[10] ^ l[26];
			this.v5h ^= l[11] ^ l[27];
			this.v6l ^= l[12] ^ l[28];
			this.v6h ^= l[13] ^ l[29];
			this.v7l ^= l[14] ^ l[30];
			this.v7h ^= l[15] ^ l[31];
			clean(l);
		}
		destroy() {
			this.destroyed = !0;
			clean(this.buffer32);
			this.set(0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0);
		}
	}
	let u = createHasher((e) => new _BLAKE2b(e));
	function _compress(e, t, n, r, i, a, o, s, c, l, u, d, f, p, m, h, g, _, v, y) {
		let b = 0;
		for (let x = 0; x < r; x++) {
			({a: i, b: c, c: f, d: g} = G1s(i, c, f, g, n[t + e[b++]]));
			({a: i, b: c, c: f, d: g} = G2s(i, c, f, g, n[t + e[b++]]));
			({a: a, b: l, c: p, d: _} = G1s(a, l, p, _, n[t + e[b++]]));
			({a: a, b: l, c: p, d: _} = G2s(a, l, p, _, n[t + e[b++]]));
			({a: o, b: u, c: m, d: v} = G1s(o, u, m, v, n[t + e[b++]]));
			({a: o, b: u, c: m, d: v} = G2s(o, u, m, v, n[t + e[b++]]));
			({a: s, b: d, c: h, d: y} = G1s(s, d, h, y, n[t + e[b++]]));
			({a: s, b: d, c: h, d: y} = G2s(s, d, h, y, n[t + e[b++]]));
			({a: i, b: l, c: m, d: y} = G1s(i, l, m, y, n[t + e[b++]]));
			({a: i, b: l, c: m, d: y} = G2s(i, l, m, y, n[t + e[b++]]));
			({a: a, b: u, c: h, d: g} = G1s(a, u, h, g, n[t + e[b++]]));
			({a: a, b: u, c: h, d: g} = G2s(a, u, h, g, n[t + e[b++]]));
			({a: o, b: d, c: f, d: _} = G1s(o, d, f, _, n[t + e[b++]]));
			({a: o, b: d, c: f, d: _} = G2s(o, d, f, _, n[t + e[b++]]));
			({a: s, b: c, c: p, d: v} = G1s(s, c, p, v, n[t + e[b++]]));
			({a: s, b: c, c: p, d: v} = G2s(s, c, p, v, n[t + e[b++]]));
		}
		return {
			v0: i,
			v1: a,
			v2: o,
			v3: s,
			v4: c,
			v5: l,
			v6: u,
			v7: d,
			v8: f,
			v9: p,
			v10: m,
			v11: h,
			v12: g,
			v13: _,
			v14: v,
			v15: y
		};
	}
	let d = s.slice();
	class _BLAKE2s extends _BLAKE2 {
		v0 = d[0] | 0;
		v1 = d[1] | 0;
		v2 = d[2] | 0;
		v3 = d[3] | 0;
		v4 = d[4] | 0;
		v5 = d[5] | 0;
		v6 = d[6] | 0;
		v7 = d[7] | 0;
		constructor(e = {}) {
			e = checkOpts({}, e);
			let t = e.dkLen === void 0 ? 32 : e.dkLen;
			super(64, t);
			checkBlake2Opts(t, e, 32, 8, 8);
			let { key: n, personalization: r, salt: a } = e;
			let o = 0;
			if (n !== void 0) {
				utils_abytes(n, void 0, "key");
				o = n.length;
			}
			this.v0 ^= this.outputLen | o << 8 | 16842752;
			if (a !== void 0) {
				utils_abytes(a, void 0, "salt");
				let e = u32(copyBytes(a));
				this.v4 ^= i(e[0]);
				this.v5 ^= i(e[1]);
			}
			if (r !== void 0) {
				utils_abytes(r, void 0, "personalization");
				let e = u32(copyBytes(r));
				this.v6 ^= i(e[0]);
				this.v7 ^= i(e[1]);
			}
			if (n !== void 0) {
				let e = new Uint8Array(this.blockLen);
				e.set(n);
				this.update(e);
				clean(e);
			}
		}
		get() {
			let { v0: e, v1: t, v2: n, v3: r, v4: i, v5: a, v6: o, v7: s } = this;
			return [
				e,
				t,
				n,
				r,
				i,
				a,
				o,
				s
			];
		}
		set(e, t, n, r, i, a, o, s) {
			this.v0 = e | 0;
			this.v1 = t | 0;
			this.v2 = n | 0;
			this.v3 = r | 0;
			this.v4 = i | 0;
			this.v5 = a | 0;
			this.v6 = o | 0;
			this.v7 = s | 0;
		}
		compress(e, t, n) {
			let r = fromNumL(this.length);
			let i = fromNumH(this.length);
			let { v0: a, v1: s, v2: c, v3: l, v4: u, v5: f, v6: p, v7: m, v8: h, v9: g, v10: _, v11: v, v12: y, v13: b, v14: x, v15: S } = _compress(o, t, e, 10, this.v0, this.v1, this.v2, this.v3, this.v4, this.v5, this.v6, this.v7, d[0], d[1], d[2], d[3], r ^ d[4], i ^ d[5], n ? ~d[6] : d[6], d[7]);
			this.v0 ^= a ^ h;
			this.v1 ^= s ^ g;
			this.v2 ^= c ^ _;
			this.v3 ^= l ^ v;
			this.v4 ^= u ^ y;
			this.v5 ^= f ^ b;
			this.v6 ^= p ^ x;
			this.v7 ^= m ^ S;
		}
		destroy() {
			this.destroyed = !0;
			clean(this.buffer32);
			this.set(0, 0, 0, 0, 0, 0, 0, 0);
		}
	}
	let f = createHasher((e) => new _BLAKE2s(e));
}) };
