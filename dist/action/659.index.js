exports.id = 659;
exports.ids = [659];
exports.modules = {
	6110: ((e, t, n) => {
		t.formatArgs = formatArgs;
		t.save = save;
		t.load = load;
		t.useColors = useColors;
		t.storage = localstorage();
		t.destroy = (() => {
			let e = !1;
			return () => {
				if (!e) {
					e = !0;
					console.warn("Instance method `debug.destroy()` is deprecated and no longer does anything. It will be removed in the next major version of `debug`.");
				}
			};
		})();
		t.colors = "#0000CC.#0000FF.#0033CC.#0033FF.#0066CC.#0066FF.#0099CC.#0099FF.#00CC00.#00CC33.#00CC66.#00CC99.#00CCCC.#00CCFF.#3300CC.#3300FF.#3333CC.#3333FF.#3366CC.#3366FF.#3399CC.#3399FF.#33CC00.#33CC33.#33CC66.#33CC99.#33CCCC.#33CCFF.#6600CC.#6600FF.#6633CC.#6633FF.#66CC00.#66CC33.#9900CC.#9900FF.#9933CC.#9933FF.#99CC00.#99CC33.#CC0000.#CC0033.#CC0066.#CC0099.#CC00CC.#CC00FF.#CC3300.#CC3333.#CC3366.#CC3399.#CC33CC.#CC33FF.#CC6600.#CC6633.#CC9900.#CC9933.#CCCC00.#CCCC33.#FF0000.#FF0033.#FF0066.#FF0099.#FF00CC.#FF00FF.#FF3300.#FF3333.#FF3366.#FF3399.#FF33CC.#FF33FF.#FF6600.#FF6633.#FF9900.#FF9933.#FFCC00.#FFCC33".split(".");
		function useColors() {
			if (typeof window < "u" && window.process && (window.process.type === "renderer" || window.process.__nwjs)) return !0;
			if (typeof navigator < "u" && navigator.userAgent && navigator.userAgent.toLowerCase().match(/(edge|trident)\/(\d+)/)) return !1;
			let e;
			return typeof document < "u" && document.documentElement && document.documentElement.style && document.documentElement.style.WebkitAppearance || typeof window < "u" && window.console && (window.console.firebug || window.console.exception && window.console.table) || typeof navigator < "u" && navigator.userAgent && (e = navigator.userAgent.toLowerCase().match(/firefox\/(\d+)/)) && parseInt(e[1], 10) >= 31 || typeof navigator < "u" && navigator.userAgent && navigator.userAgent.toLowerCase().match(/applewebkit\/(\d+)/);
		}
		function formatArgs(t) {
			t[0] = (this.useColors ? "%c" : "") + this.namespace + (this.useColors ? " %c" : " ") + t[0] + (this.useColors ? "%c " : " ") + "+" + e.exports.humanize(this.diff);
			if (!this.useColors) return;
			let n = "color: " + this.color;
			t.splice(1, 0, n, "color: inherit");
			let r = 0;
			let i = 0;
			t[0].replace(/%[a-zA-Z%]/g, (e) => {
				if (e === "%%") return;
				r++;
				e === "%c" && (i = r);
			});
			t.splice(i, 0, n);
		}
		t.log = console.debug || console.log || (() => {});
		function save(e) {
			try {
				e ? t.storage.setItem("debug", e) : t.storage.removeItem("debug");
			} catch {}
		}
		function load() {
			let e;
			try {
				e = t.storage.getItem("debug") || t.storage.getItem("DEBUG");
			} catch {}
			!e && typeof process < "u" && "env" in process && (e = process.env.DEBUG);
			return e;
		}
		function localstorage() {
			try {
				return localStorage;
			} catch {}
		}
		e.exports = n(897)(t);
		let { formatters: r } = e.exports;
		r.j = function(e) {
			try {
				return JSON.stringify(e);
			} catch (e) {
				return "[UnexpectedJSONParseError]: " + e.message;
			}
		};
	}),
	897: ((e, t, n) => {
		function setup(e) {
			createDebug.debug = createDebug;
			createDebug.default = createDebug;
			createDebug.coerce = coerce;
			createDebug.disable = disable;
			createDebug.enable = enable;
			createDebug.enabled = enabled;
			createDebug.humanize = n(744);
			createDebug.destroy = destroy;
			Object.keys(e).forEach((t) => {
				createDebug[t] = e[t];
			});
			createDebug.names = [];
			createDebug.skips = [];
			createDebug.formatters = {};
			function selectColor(e) {
				let t = 0;
				for (let n = 0; n < e.length; n++) {
					t = (t << 5) - t + e.charCodeAt(n);
					t |= 0;
				}
				return createDebug.colors[Math.abs(t) % createDebug.colors.length];
			}
			createDebug.selectColor = selectColor;
			function createDebug(e) {
				let t;
				let n = null;
				let r;
				let i;
				function debug(...e) {
					if (!debug.enabled) return;
					let n = debug;
					let r = Number(new Date());
					n.diff = r - (t || r);
					n.prev = t;
					n.curr = r;
					t = r;
					e[0] = createDebug.coerce(e[0]);
					typeof e[0] != "string" && e.unshift("%O");
					let i = 0;
					e[0] = e[0].replace(/%([a-zA-Z%])/g, (t, r) => {
						if (t === "%%") return "%";
						i++;
						let a = createDebug.formatters[r];
						if (typeof a == "function") {
							let r = e[i];
							t = a.call(n, r);
							e.splice(i, 1);
							i--;
						}
						return t;
					});
					createDebug.formatArgs.call(n, e);
					(n.log || createDebug.log).apply(n, e);
				}
				debug.namespace = e;
				debug.useColors = createDebug.useColors();
				debug.color = createDebug.selectColor(e);
				debug.extend = extend;
				debug.destroy = createDebug.destroy;
				Object.defineProperty(debug, "enabled", {
					enumerable: !0,
					configurable: !1,
					get: () => {
						if (n !== null) return n;
						if (r !== createDebug.namespaces) {
							r = createDebug.namespaces;
							i = createDebug.enabled(e);
						}
						return i;
					},
					set: (e) => {
						n = e;
					}
				});
				typeof createDebug.init == "function" && createDebug.init(debug);
				return debug;
			}
			function extend(e, t) {
				let n = createDebug(this.namespace + (t === void 0 ? ":" : t) + e);
				n.log = this.log;
				return n;
			}
			function enable(e) {
				createDebug.save(e);
				createDebug.namespaces = e;
				createDebug.names = [];
				createDebug.skips = [];
				let t = (typeof e == "string" ? e : "").trim().replace(/\s+/g, ",").split(",").filter(Boolean);
				for (let e of t) e[0] === "-" ? createDebug.skips.push(e.slice(1)) : createDebug.names.push(e);
			}
			function matchesTemplate(e, t) {
				let n = 0;
				let r = 0;
				let i = -1;
				let a = 0;
				for (; n < e.length;) if (r < t.length && (t[r] === e[n] || t[r] === "*")) {
					if (t[r] === "*") {
						i = r;
						a = n;
						r++;
					} else {
						n++;
						r++;
					}
				} else if (i !== -1) {
					r = i + 1;
					a++;
					n = a;
				} else return !1;
				for (; r < t.length && t[r] === "*";) r++;
				return r === t.length;
			}
			function disable() {
				let e = [...createDebug.names, ...createDebug.skips.map((e) => "-" + e)].join(",");
				createDebug.enable("");
				return e;
			}
			function enabled(e) {
				for (let t of createDebug.skips) if (matchesTemplate(e, t)) return !1;
				for (let t of createDebug.names) if (matchesTemplate(e, t)) return !0;
				return !1;
			}
			function coerce(e) {
				if (e instanceof Error) return e.stack || e.message;
				return e;
			}
			function destroy() {
				console.warn("Instance method `debug.destroy()` is deprecated and no longer does anything. It will be removed in the next major version of `debug`.");
			}
			createDebug.enable(createDebug.load());
			return createDebug;
		}
		e.exports = setup;
	}),
	2830: ((e, t, n) => {
		e.exports = typeof process > "u" || process.type === "renderer" || process.browser === !0 || process.__nwjs ? n(6110) : n(5108);
	}),
	5108: ((e, t, n) => {
		let r = n(2018);
		let i = n(9023);
		t.init = init;
		t.log = log;
		t.formatArgs = formatArgs;
		t.save = save;
		t.load = load;
		t.useColors = useColors;
		t.destroy = i.deprecate(() => {}, "Instance method `debug.destroy()` is deprecated and no longer does anything. It will be removed in the next major version of `debug`.");
		t.colors = [
			6,
			2,
			3,
			4,
			5,
			1
		];
		try {
			let e = n(75);
			e && (e.stderr || e).level >= 2 && (t.colors = [
				20,
				21,
				26,
				27,
				32,
				33,
				38,
				39,
				40,
				41,
				42,
				43,
				44,
				45,
				56,
				57,
				62,
				63,
				68,
				69,
				74,
				75,
				76,
				77,
				78,
				79,
				80,
				81,
				92,
				93,
				98,
				99,
				112,
				113,
				128,
				129,
				134,
				135,
				148,
				149,
				160,
				161,
				162,
				163,
				164,
				165,
				166,
				167,
				168,
				169,
				170,
				171,
				172,
				173,
				178,
				179,
				184,
				185,
				196,
				197,
				198,
				199,
				200,
				201,
				202,
				203,
				204,
				205,
				206,
				207,
				208,
				209,
				214,
				215,
				220,
				221
			]);
		} catch {}
		t.inspectOpts = Object.keys(process.env).filter((e) => /^debug_/i.test(e)).reduce((e, t) => {
			let n = t.substring(6).toLowerCase().replace(/_([a-z])/g, (e, t) => t.toUpperCase());
			let r = process.env[t];
			r = /^(yes|on|true|enabled)$/i.test(r) ? !0 : /^(no|off|false|disabled)$/i.test(r) ? !1 : r === "null" ? null : Number(r);
			e[n] = r;
			return e;
		}, {});
		function useColors() {
			return "colors" in t.inspectOpts ? !!t.inspectOpts.colors : r.isatty(process.stderr.fd);
		}
		function formatArgs(t) {
			let { namespace: n, useColors: r } = this;
			if (r) {
				let r = this.color;
				let i = "\x1B[3" + (r < 8 ? r : "8;5;" + r);
				let a = `  ${i};1m${n} \u001B[0m`;
				t[0] = a + t[0].split("\n").join("\n" + a);
				t.push(i + "m+" + e.exports.humanize(this.diff) + "\x1B[0m");
			} else t[0] = getDate() + n + " " + t[0];
		}
		function getDate() {
			if (t.inspectOpts.hideDate) return "";
			return new Date().toISOString() + " ";
		}
		function log(...e) {
			return process.stderr.write(i.formatWithOptions(t.inspectOpts, ...e) + "\n");
		}
		function save(e) {
			e ? process.env.DEBUG = e : delete process.env.DEBUG;
		}
		function load() {
			return process.env.DEBUG;
		}
		function init(e) {
			e.inspectOpts = {};
			let n = Object.keys(t.inspectOpts);
			for (let r = 0; r < n.length; r++) e.inspectOpts[n[r]] = t.inspectOpts[n[r]];
		}
		e.exports = n(897)(t);
		let { formatters: a } = e.exports;
		a.o = function(e) {
			this.inspectOpts.colors = this.useColors;
			return i.inspect(e, this.inspectOpts).split("\n").map((e) => e.trim()).join(" ");
		};
		a.O = function(e) {
			this.inspectOpts.colors = this.useColors;
			return i.inspect(e, this.inspectOpts);
		};
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
	75: ((module) => {
		module.exports = eval("require")("supports-color");
	}),
	7659: ((e, t, n) => {
		"use strict";
		n.d(t, { HttpsProxyAgent: () => HttpsProxyAgent });
		var r = n(9278);
		var i = n(4756);
		var a = n(2613);
		var o = n(2830);
		var s = n(8611);
		var c = n(5692);
		let l = Symbol("AgentBaseInternalState");
		class Agent extends s.Agent {
			constructor(e) {
				super(e);
				this[l] = {};
			}
			isSecureEndpoint(e) {
				if (e) {
					if (typeof e.secureEndpoint == "boolean") return e.secureEndpoint;
					if (typeof e.protocol == "string") return e.protocol === "https:";
				}
				let { stack: t } = Error();
				if (typeof t != "string") return !1;
				return t.split("\n").some((e) => e.indexOf("(https.js:") !== -1 || e.indexOf("node:https:") !== -1);
			}
			incrementSockets(e) {
				if (this.maxSockets === Infinity && this.maxTotalSockets === Infinity) return null;
				this.sockets[e] || (this.sockets[e] = []);
				let t = new r.Socket({ writable: !1 });
				this.sockets[e].push(t);
				this.totalSocketCount++;
				return t;
			}
			decrementSockets(e, t) {
				if (!this.sockets[e] || t === null) return;
				let n = this.sockets[e];
				let r = n.indexOf(t);
				if (r !== -1) {
					n.splice(r, 1);
					this.totalSocketCount--;
					n.length === 0 && delete this.sockets[e];
				}
			}
			getName(e) {
				if (this.isSecureEndpoint(e)) return c.Agent.prototype.getName.call(this, e);
				return super.getName(e);
			}
			createSocket(e, t, n) {
				let r = {
					...t,
					secureEndpoint: this.isSecureEndpoint(t)
				};
				let i = this.getName(r);
				let a = this.incrementSockets(i);
				Promise.resolve().then(() => this.connect(e, r)).then((o) => {
					this.decrementSockets(i, a);
					if (typeof o.addRequest == "function") try {
						return o.addRequest(e, r);
					} catch (e) {
						return n(e);
					}
					this[l].currentSocket = o;
					super.createSocket(e, t, n);
				}, (e) => {
					this.decrementSockets(i, a);
					n(e);
				});
			}
			createConnection() {
				let e = this[l].currentSocket;
				this[l].currentSocket = void 0;
				if (!e) throw Error("No socket was returned in the `connect()` function");
				return e;
			}
			get defaultPort() {
				return this[l].defaultPort ?? (this.protocol === "https:" ? 443 : 80);
			}
			set defaultPort(e) {
				this[l] && (this[l].defaultPort = e);
			}
			get protocol() {
				return this[l].protocol ?? (this.isSecureEndpoint() ? "https:" : "http:");
			}
			set protocol(e) {
				this[l] && (this[l].protocol = e);
			}
		}
		var u = n(7016);
		let d = o("https-proxy-agent:parse-proxy-response");
		function parseProxyResponse(e) {
			return new Promise((t, n) => {
				let r = 0;
				let i = [];
				function read() {
					let t = e.read();
					t ? ondata(t) : e.once("readable", read);
				}
				function cleanup() {
					e.removeListener("end", onend);
					e.removeListener("error", onerror);
					e.removeListener("readable", read);
				}
				function onend() {
					cleanup();
					d("onend");
					n(Error("Proxy connection ended before receiving CONNECT response"));
				}
				function onerror(e) {
					cleanup();
					d("onerror %o", e);
					n(e);
				}
				function ondata(a) {
					i.push(a);
					r += a.length;
					let o = Buffer.concat(i, r);
					let s = o.indexOf("\r\n\r\n");
					if (s === -1) {
						d("have not received end of HTTP headers yet...");
						read();
						return;
					}
					let c = o.slice(0, s).toString("ascii").split("\r\n");
					let l = c.shift();
					if (!l) {
						e.destroy();
						return n(Error("No header received from proxy CONNECT response"));
					}
					let u = l.split(" ");
					let f = +u[1];
					let p = u.slice(2).join(" ");
					let m = {};
					for (let t of c) {
						if (!t) continue;
						let r = t.indexOf(":");
						if (r === -1) {
							e.destroy();
							return n(Error(`Invalid header from proxy CONNECT response: "${t}"`));
						}
						let i = t.slice(0, r).toLowerCase();
						let a = t.slice(r + 1).trimStart();
						let o = m[i];
						typeof o == "string" ? m[i] = [o, a] : Array.isArray(o) ? o.push(a) : m[i] = a;
					}
					d("got proxy server response: %o %o", l, m);
					cleanup();
					t({
						connect: {
							statusCode: f,
							statusText: p,
							headers: m
						},
						buffered: o
					});
				}
				e.on("error", onerror);
				e.on("end", onend);
				read();
			});
		}
		function createNegotiateAuth() {
			return async ({ response: e, scheme: t }) => {
				if (t.toLowerCase() !== "negotiate") throw Error(`Expected Negotiate scheme but got "${t}"`);
				let r;
				try {
					r = await n.e(50).then(n.t.bind(n, 8050, 19));
				} catch {
					throw Error("The \"kerberos\" package is required for Negotiate proxy authentication. Install it with: npm install kerberos");
				}
				let i = e.headers["proxy-authenticate"] || "";
				let a = Array.isArray(i) ? i[0] : i;
				let o = typeof a == "string" && a.includes(" ") ? a.split(" ").slice(1).join(" ") : void 0;
				let s = await (await r.initializeClient("HTTP@proxy", { mechOID: r.GSS_MECH_OID_SPNEGO })).step(o || "");
				if (!s) throw Error("Kerberos client.step() returned no token");
				return { headers: { "Proxy-Authorization": `Negotiate ${s}` } };
			};
		}
		let f = o("https-proxy-agent");
		let setServernameFromNonIpHost = (e) => {
			if (e.servername === void 0 && e.host && !r.isIP(e.host)) return {
				...e,
				servername: e.host
			};
			return e;
		};
		class HttpsProxyAgent extends Agent {
			constructor(e, t) {
				super(t);
				this.options = { path: void 0 };
				this.proxy = typeof e == "string" ? new u.URL(e) : e;
				this.proxyHeaders = t?.headers ?? {};
				f("Creating new HttpsProxyAgent instance: %o", this.proxy.href);
				t?.negotiate ? this.onProxyAuth = createNegotiateAuth() : t?.onProxyAuth && (this.onProxyAuth = t.onProxyAuth);
				let n = (this.proxy.hostname || this.proxy.host).replace(/^\[|\]$/g, "");
				let r = this.proxy.port ? parseInt(this.proxy.port, 10) : this.proxy.protocol === "https:" ? 443 : 80;
				this.connectOpts = {
					ALPNProtocols: ["http/1.1"],
					...t ? omit(t, "headers", "onProxyAuth", "negotiate") : null,
					host: n,
					port: r
				};
			}
			async connect(e, t) {
				let { proxy: n } = this;
				if (!t.host) throw TypeError("No \"host\" provided");
				let o;
				if (n.protocol === "https:") {
					f("Creating `tls.Socket`: %o", this.connectOpts);
					o = i.connect(setServernameFromNonIpHost(this.connectOpts));
				} else {
					f("Creating `net.Socket`: %o", this.connectOpts);
					o = r.connect(this.connectOpts);
				}
				let s = typeof this.proxyHeaders == "function" ? this.proxyHeaders() : { ...this.proxyHeaders };
				let c = r.isIPv6(t.host) ? `[${t.host}]` : t.host;
				let l = `CONNECT ${c}:${t.port} HTTP/1.1\r\n`;
				if (n.username || n.password) {
					let e = `${decodeURIComponent(n.username)}:${decodeURIComponent(n.password)}`;
					s["Proxy-Authorization"] = `Basic ${Buffer.from(e).toString("base64")}`;
				}
				s.Host = `${c}:${t.port}`;
				s["Proxy-Connection"] ||= this.keepAlive ? "Keep-Alive" : "close";
				for (let e of Object.keys(s)) l += `${e}: ${s[e]}\r\n`;
				let u = parseProxyResponse(o);
				o.write(`${l}\r\n`);
				let { connect: d, buffered: p } = await u;
				e.emit("proxyConnect", d);
				this.emit("proxyConnect", d, e);
				e.emit("proxy", {
					proxy: this.proxy.href,
					socket: o
				});
				if (d.statusCode === 200) {
					e.once("socket", resume);
					if (t.secureEndpoint) {
						f("Upgrading socket connection to TLS");
						return i.connect({
							...omit(setServernameFromNonIpHost(t), "host", "path", "port"),
							socket: o
						});
					}
					return o;
				}
				if (d.statusCode === 407 && this.onProxyAuth) {
					f("Got 407 response, invoking onProxyAuth callback");
					o.destroy();
					let n = d.headers["proxy-authenticate"] || "";
					let r = Array.isArray(n) ? n[0].split(/\s/)[0] : n.split(/\s/)[0];
					let i = await this.onProxyAuth({
						response: d,
						scheme: r
					});
					return this._connectWithAuth(e, t, i.headers);
				}
				o.destroy();
				let m = new r.Socket({ writable: !1 });
				m.readable = !0;
				e.once("socket", (e) => {
					f("Replaying proxy buffer for failed request");
					a(e.listenerCount("data") > 0);
					e.push(p);
					e.push(null);
				});
				return m;
			}
			async _connectWithAuth(e, t, n) {
				let { proxy: a } = this;
				let o;
				o = a.protocol === "https:" ? i.connect(setServernameFromNonIpHost(this.connectOpts)) : r.connect(this.connectOpts);
				let s = typeof this.proxyHeaders == "function" ? this.proxyHeaders() : { ...this.proxyHeaders };
				let c = r.isIPv6(t.host) ? `[${t.host}]` : t.host;
				let l = `CONNECT ${c}:${t.port} HTTP/1.1\r\n`;
				if (a.username || a.password) {
					let e = `${decodeURIComponent(a.username)}:${decodeURIComponent(a.password)}`;
					s["Proxy-Authorization"] = `Basic ${Buffer.from(e).toString("base64")}`;
				}
				Object.assign(s, n);
				s.Host = `${c}:${t.port}`;
				s["Proxy-Connection"] ||= this.keepAlive ? "Keep-Alive" : "close";
				for (let e of Object.keys(s)) l += `${e}: ${s[e]}\r\n`;
				let u = parseProxyResponse(o);
				o.write(`${l}\r\n`);
				let { connect: d } = await u;
				e.emit("proxyConnect", d);
				this.emit("proxyConnect", d, e);
				if (d.statusCode === 200) {
					e.once("socket", resume);
					if (t.secureEndpoint) {
						f("Upgrading socket connection to TLS");
						return i.connect({
							...omit(setServernameFromNonIpHost(t), "host", "path", "port"),
							socket: o
						});
					}
					return o;
				}
				o.destroy();
				throw Error(`Proxy authentication failed with status ${d.statusCode} after retry`);
			}
		}
		HttpsProxyAgent.protocols = ["http", "https"];
		function resume(e) {
			setImmediate(() => {
				e.resume();
			});
		}
		function omit(e, ...t) {
			let n = {};
			let r;
			for (r in e) t.includes(r) || (n[r] = e[r]);
			return n;
		}
	})
};
