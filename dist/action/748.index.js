exports.id = 748;
exports.ids = [748];
exports.modules = {
	3251: (function(e) {
		(function(t, n) {
			e.exports = n();
		})(this, (function() {
			"use strict";
			var e = typeof globalThis < "u" ? globalThis : typeof window < "u" ? window : typeof global < "u" ? global : typeof self < "u" ? self : {};
			function getCjsExportFromNamespace(e) {
				return e && e.default || e;
			}
			var load = function(e, t, n = {}) {
				var r, i;
				for (r in t) {
					i = t[r];
					n[r] = e[r] ?? i;
				}
				return n;
			};
			var overwrite = function(e, t, n = {}) {
				var r, i;
				for (r in e) {
					i = e[r];
					t[r] !== void 0 && (n[r] = i);
				}
				return n;
			};
			var t = {
				load,
				overwrite
			};
			var n = class DLList {
				constructor(e, t) {
					this.incr = e;
					this.decr = t;
					this._first = null;
					this._last = null;
					this.length = 0;
				}
				push(e) {
					var t;
					this.length++;
					typeof this.incr == "function" && this.incr();
					t = {
						value: e,
						prev: this._last,
						next: null
					};
					if (this._last != null) {
						this._last.next = t;
						this._last = t;
					} else this._first = this._last = t;
				}
				shift() {
					var e;
					if (this._first == null) return;
					else {
						this.length--;
						typeof this.decr == "function" && this.decr();
					}
					e = this._first.value;
					(this._first = this._first.next) == null ? this._last = null : this._first.prev = null;
					return e;
				}
				first() {
					if (this._first != null) return this._first.value;
				}
				getArray() {
					var e = this._first, t, n = [];
					for (; e != null;) n.push((t = e, e = e.next, t.value));
					return n;
				}
				forEachShift(e) {
					var t = this.shift();
					for (; t != null;) e(t), t = this.shift();
				}
				debug() {
					var e = this._first, t, n = [];
					for (; e != null;) n.push((t = e, e = e.next, {
						value: t.value,
						prev: t.prev?.value,
						next: t.next?.value
					}));
					return n;
				}
			};
			var r = class Events {
				constructor(e) {
					this.instance = e;
					this._events = {};
					if (this.instance.on != null || this.instance.once != null || this.instance.removeAllListeners != null) throw Error("An Emitter already exists for this object");
					this.instance.on = (e, t) => this._addListener(e, "many", t);
					this.instance.once = (e, t) => this._addListener(e, "once", t);
					this.instance.removeAllListeners = (e = null) => {
						if (e != null) return delete this._events[e];
						else return this._events = {};
					};
				}
				_addListener(e, t, n) {
					var r;
					(r = this._events)[e] ?? (r[e] = []);
					this._events[e].push({
						cb: n,
						status: t
					});
					return this.instance;
				}
				listenerCount(e) {
					if (this._events[e] != null) return this._events[e].length;
					else return 0;
				}
				async trigger(e, ...t) {
					var n, r;
					try {
						e !== "debug" && this.trigger("debug", `Event triggered: ${e}`, t);
						if (this._events[e] == null) return;
						this._events[e] = this._events[e].filter(function(e) {
							return e.status !== "none";
						});
						r = this._events[e].map(async (e) => {
							var n, r;
							if (e.status === "none") return;
							e.status === "once" && (e.status = "none");
							try {
								r = typeof e.cb == "function" ? e.cb(...t) : void 0;
								if (typeof r?.then == "function") return await r;
								else return r;
							} catch (e) {
								n = e;
								this.trigger("error", n);
								return null;
							}
						});
						return (await Promise.all(r)).find(function(e) {
							return e != null;
						});
					} catch (e) {
						n = e;
						this.trigger("error", n);
						return null;
					}
				}
			};
			var i = n, a = r;
			var o = class Queues {
				constructor(e) {
					this.Events = new a(this);
					this._length = 0;
					this._lists = (function() {
						var t, n, r = [];
						for (t = 1, n = e; 1 <= n ? t <= n : t >= n; 1 <= n ? ++t : --t) r.push(new i((() => this.incr()), (() => this.decr())));
						return r;
					}).call(this);
				}
				incr() {
					if (this._length++ === 0) return this.Events.trigger("leftzero");
				}
				decr() {
					if (--this._length === 0) return this.Events.trigger("zero");
				}
				push(e) {
					return this._lists[e.options.priority].push(e);
				}
				queued(e) {
					if (e != null) return this._lists[e].length;
					else return this._length;
				}
				shiftAll(e) {
					return this._lists.forEach(function(t) {
						return t.forEachShift(e);
					});
				}
				getFirst(e = this._lists) {
					var t = 0, n = e.length, r;
					for (; t < n; t++) {
						r = e[t];
						if (r.length > 0) return r;
					}
					return [];
				}
				shiftLastFrom(e) {
					return this.getFirst(this._lists.slice(e).reverse()).shift();
				}
			};
			var s = class BottleneckError extends Error {};
			var c, l, u, d = 10, f;
			l = 5;
			f = t;
			c = s;
			u = class Job {
				constructor(e, t, n, r, i, a, o, s) {
					this.task = e;
					this.args = t;
					this.rejectOnDrop = i;
					this.Events = a;
					this._states = o;
					this.Promise = s;
					this.options = f.load(n, r);
					this.options.priority = this._sanitizePriority(this.options.priority);
					this.options.id === r.id && (this.options.id = `${this.options.id}-${this._randomIndex()}`);
					this.promise = new this.Promise((e, t) => {
						this._resolve = e;
						this._reject = t;
					});
					this.retryCount = 0;
				}
				_sanitizePriority(e) {
					var t = ~~e === e ? e : l;
					if (t < 0) return 0;
					else if (t > d - 1) return d - 1;
					else return t;
				}
				_randomIndex() {
					return Math.random().toString(36).slice(2);
				}
				doDrop({ error: e, message: t = "This job has been dropped by Bottleneck" } = {}) {
					if (this._states.remove(this.options.id)) {
						this.rejectOnDrop && this._reject(e ?? new c(t));
						this.Events.trigger("dropped", {
							args: this.args,
							options: this.options,
							task: this.task,
							promise: this.promise
						});
						return !0;
					} else return !1;
				}
				_assertStatus(e) {
					var t = this._states.jobStatus(this.options.id);
					if (!(t === e || e === "DONE" && t === null)) throw new c(`Invalid job status ${t}, expected ${e}. Please open an issue at https://github.com/SGrondin/bottleneck/issues`);
				}
				doReceive() {
					this._states.start(this.options.id);
					return this.Events.trigger("received", {
						args: this.args,
						options: this.options
					});
				}
				doQueue(e, t) {
					this._assertStatus("RECEIVED");
					this._states.next(this.options.id);
					return this.Events.trigger("queued", {
						args: this.args,
						options: this.options,
						reachedHWM: e,
						blocked: t
					});
				}
				doRun() {
					if (this.retryCount === 0) {
						this._assertStatus("QUEUED");
						this._states.next(this.options.id);
					} else this._assertStatus("EXECUTING");
					return this.Events.trigger("scheduled", {
						args: this.args,
						options: this.options
					});
				}
				async doExecute(e, t, n, r) {
					var i, a, o;
					if (this.retryCount === 0) {
						this._assertStatus("RUNNING");
						this._states.next(this.options.id);
					} else this._assertStatus("EXECUTING");
					a = {
						args: this.args,
						options: this.options,
						retryCount: this.retryCount
					};
					this.Events.trigger("executing", a);
					try {
						o = await (e == null ? this.task(...this.args) : e.schedule(this.options, this.task, ...this.args));
						if (t()) {
							this.doDone(a);
							await r(this.options, a);
							this._assertStatus("DONE");
							return this._resolve(o);
						}
					} catch (e) {
						i = e;
						return this._onFailure(i, a, t, n, r);
					}
				}
				doExpire(e, t, n) {
					var r, i;
					this._states.jobStatus(this.options.id === "RUNNING") && this._states.next(this.options.id);
					this._assertStatus("EXECUTING");
					i = {
						args: this.args,
						options: this.options,
						retryCount: this.retryCount
					};
					r = new c(`This job timed out after ${this.options.expiration} ms.`);
					return this._onFailure(r, i, e, t, n);
				}
				async _onFailure(e, t, n, r, i) {
					var a, o;
					if (n()) {
						a = await this.Events.trigger("failed", e, t);
						if (a != null) {
							o = ~~a;
							this.Events.trigger("retry", `Retrying ${this.options.id} after ${o} ms`, t);
							this.retryCount++;
							return r(o);
						} else {
							this.doDone(t);
							await i(this.options, t);
							this._assertStatus("DONE");
							return this._reject(e);
						}
					}
				}
				doDone(e) {
					this._assertStatus("EXECUTING");
					this._states.next(this.options.id);
					return this.Events.trigger("done", e);
				}
			};
			var p = u;
			var m, h, g = t;
			m = s;
			h = class LocalDatastore {
				constructor(e, t, n) {
					this.instance = e;
					this.storeOptions = t;
					this.clientId = this.instance._randomIndex();
					g.load(n, n, this);
					this._nextRequest = this._lastReservoirRefresh = this._lastReservoirIncrease = Date.now();
					this._running = 0;
					this._done = 0;
					this._unblockTime = 0;
					this.ready = this.Promise.resolve();
					this.clients = {};
					this._startHeartbeat();
				}
				_startHeartbeat() {
					var e;
					if (this.heartbeat == null && (this.storeOptions.reservoirRefreshInterval != null && this.storeOptions.reservoirRefreshAmount != null || this.storeOptions.reservoirIncreaseInterval != null && this.storeOptions.reservoirIncreaseAmount != null)) return typeof (e = this.heartbeat = setInterval(() => {
						var e, t, n, r = Date.now(), i;
						if (this.storeOptions.reservoirRefreshInterval != null && r >= this._lastReservoirRefresh + this.storeOptions.reservoirRefreshInterval) {
							this._lastReservoirRefresh = r;
							this.storeOptions.reservoir = this.storeOptions.reservoirRefreshAmount;
							this.instance._drainAll(this.computeCapacity());
						}
						if (this.storeOptions.reservoirIncreaseInterval != null && r >= this._lastReservoirIncrease + this.storeOptions.reservoirIncreaseInterval) {
							({reservoirIncreaseAmount: e, reservoirIncreaseMaximum: n, reservoir: i} = this.storeOptions);
							this._lastReservoirIncrease = r;
							t = n == null ? e : Math.min(e, n - i);
							if (t > 0) {
								this.storeOptions.reservoir += t;
								return this.instance._drainAll(this.computeCapacity());
							}
						}
					}, this.heartbeatInterval)).unref == "function" ? e.unref() : void 0;
					else return clearInterval(this.heartbeat);
				}
				async __publish__(e) {
					await this.yieldLoop();
					return this.instance.Events.trigger("message", e.toString());
				}
				async __disconnect__(e) {
					await this.yieldLoop();
					clearInterval(this.heartbeat);
					return this.Promise.resolve();
				}
				yieldLoop(e = 0) {
					return new this.Promise(function(t, n) {
						return setTimeout(t, e);
					});
				}
				computePenalty() {
					return this.storeOptions.penalty ?? (15 * this.storeOptions.minTime || 5e3);
				}
				async __updateSettings__(e) {
					await this.yieldLoop();
					g.overwrite(e, e, this.storeOptions);
					this._startHeartbeat();
					this.instance._drainAll(this.computeCapacity());
					return !0;
				}
				async __running__() {
					await this.yieldLoop();
					return this._running;
				}
				async __queued__() {
					await this.yieldLoop();
					return this.instance.queued();
				}
				async __done__() {
					await this.yieldLoop();
					return this._done;
				}
				async __groupCheck__(e) {
					await this.yieldLoop();
					return this._nextRequest + this.timeout < e;
				}
				computeCapacity() {
					var e, t;
					({maxConcurrent: e, reservoir: t} = this.storeOptions);
					if (e != null && t != null) return Math.min(e - this._running, t);
					else if (e != null) return e - this._running;
					else if (t != null) return t;
					else return null;
				}
				conditionsCheck(e) {
					var t = this.computeCapacity();
					return t == null || e <= t;
				}
				async __incrementReservoir__(e) {
					var t;
					await this.yieldLoop();
					t = this.storeOptions.reservoir += e;
					this.instance._drainAll(this.computeCapacity());
					return t;
				}
				async __currentReservoir__() {
					await this.yieldLoop();
					return this.storeOptions.reservoir;
				}
				isBlocked(e) {
					return this._unblockTime >= e;
				}
				check(e, t) {
					return this.conditionsCheck(e) && this._nextRequest - t <= 0;
				}
				async __check__(e) {
					var t;
					await this.yieldLoop();
					t = Date.now();
					return this.check(e, t);
				}
				async __register__(e, t, n) {
					var r, i;
					await this.yieldLoop();
					r = Date.now();
					if (this.conditionsCheck(t)) {
						this._running += t;
						this.storeOptions.reservoir != null && (this.storeOptions.reservoir -= t);
						i = Math.max(this._nextRequest - r, 0);
						this._nextRequest = r + i + this.storeOptions.minTime;
						return {
							success: !0,
							wait: i,
							reservoir: this.storeOptions.reservoir
						};
					} else return { success: !1 };
				}
				strategyIsBlock() {
					return this.storeOptions.strategy === 3;
				}
				async __submit__(e, t) {
					var n, r, i;
					await this.yieldLoop();
					if (this.storeOptions.maxConcurrent != null && t > this.storeOptions.maxConcurrent) throw new m(`Impossible to add a job having a weight of ${t} to a limiter having a maxConcurrent setting of ${this.storeOptions.maxConcurrent}`);
					r = Date.now();
					i = this.storeOptions.highWater != null && e === this.storeOptions.highWater && !this.check(t, r);
					n = this.strategyIsBlock() && (i || this.isBlocked(r));
					if (n) {
						this._unblockTime = r + this.computePenalty();
						this._nextRequest = this._unblockTime + this.storeOptions.minTime;
						this.instance._dropAllQueued();
					}
					return {
						reachedHWM: i,
						blocked: n,
						strategy: this.storeOptions.strategy
					};
				}
				async __free__(e, t) {
					await this.yieldLoop();
					this._running -= t;
					this._done += t;
					this.instance._drainAll(this.computeCapacity());
					return { running: this._running };
				}
			};
			var _ = h;
			var v = s;
			var y = class States {
				constructor(e) {
					this.status = e;
					this._jobs = {};
					this.counts = this.status.map(function() {
						return 0;
					});
				}
				next(e) {
					var t = this._jobs[e], n = t + 1;
					if (t != null && n < this.status.length) {
						this.counts[t]--;
						this.counts[n]++;
						return this._jobs[e]++;
					} else if (t != null) {
						this.counts[t]--;
						return delete this._jobs[e];
					}
				}
				start(e) {
					var t = 0;
					this._jobs[e] = t;
					return this.counts[t]++;
				}
				remove(e) {
					var t = this._jobs[e];
					if (t != null) {
						this.counts[t]--;
						delete this._jobs[e];
					}
					return t != null;
				}
				jobStatus(e) {
					return this.status[this._jobs[e]] ?? null;
				}
				statusJobs(e) {
					var t, n, r, i, a;
					if (e != null) {
						n = this.status.indexOf(e);
						if (n < 0) throw new v(`status must be one of ${this.status.join(", ")}`);
						r = this._jobs;
						i = [];
						for (t in r) {
							a = r[t];
							a === n && i.push(t);
						}
						return i;
					} else return Object.keys(this._jobs);
				}
				statusCounts() {
					return this.counts.reduce(((e, t, n) => {
						e[this.status[n]] = t;
						return e;
					}), {});
				}
			};
			var b = n;
			var x = class Sync {
				constructor(e, t) {
					this.schedule = this.schedule.bind(this);
					this.name = e;
					this.Promise = t;
					this._running = 0;
					this._queue = new b();
				}
				isEmpty() {
					return this._queue.length === 0;
				}
				async _tryToRun() {
					var e, t, n, r, i, a, o;
					if (this._running < 1 && this._queue.length > 0) {
						this._running++;
						({task: o, args: e, resolve: i, reject: r} = this._queue.shift());
						t = await (async function() {
							try {
								a = await o(...e);
								return function() {
									return i(a);
								};
							} catch (e) {
								n = e;
								return function() {
									return r(n);
								};
							}
						})();
						this._running--;
						this._tryToRun();
						return t();
					}
				}
				schedule(e, ...t) {
					var n, r, i = r = null;
					n = new this.Promise(function(e, t) {
						i = e;
						return r = t;
					});
					this._queue.push({
						task: e,
						args: t,
						resolve: i,
						reject: r
					});
					this._tryToRun();
					return n;
				}
			};
			var S = "2.19.5";
			var w = Object.freeze({
				version: S,
				default: { version: S }
			});
			var require$$2 = () => console.log("You must import the full version of Bottleneck in order to use this feature.");
			var require$$3 = () => console.log("You must import the full version of Bottleneck in order to use this feature.");
			var require$$4 = () => console.log("You must import the full version of Bottleneck in order to use this feature.");
			var T, E, D, O, k, A = t;
			T = r;
			O = require$$2;
			D = require$$3;
			k = require$$4;
			E = (function() {
				class Group {
					constructor(e = {}) {
						this.deleteKey = this.deleteKey.bind(this);
						this.limiterOptions = e;
						A.load(this.limiterOptions, this.defaults, this);
						this.Events = new T(this);
						this.instances = {};
						this.Bottleneck = Y;
						this._startAutoCleanup();
						this.sharedConnection = this.connection != null;
						this.connection ?? (this.limiterOptions.datastore === "redis" ? this.connection = new O(Object.assign({}, this.limiterOptions, { Events: this.Events })) : this.limiterOptions.datastore === "ioredis" && (this.connection = new D(Object.assign({}, this.limiterOptions, { Events: this.Events }))));
					}
					key(e = "") {
						return this.instances[e] ?? (() => {
							var t = this.instances[e] = new this.Bottleneck(Object.assign(this.limiterOptions, {
								id: `${this.id}-${e}`,
								timeout: this.timeout,
								connection: this.connection
							}));
							this.Events.trigger("created", t, e);
							return t;
						})();
					}
					async deleteKey(e = "") {
						var t, n = this.instances[e];
						this.connection && (t = await this.connection.__runCommand__(["del", ...k.allKeys(`${this.id}-${e}`)]));
						if (n != null) {
							delete this.instances[e];
							await n.disconnect();
						}
						return n != null || t > 0;
					}
					limiters() {
						var e, t = this.instances, n = [], r;
						for (e in t) {
							r = t[e];
							n.push({
								key: e,
								limiter: r
							});
						}
						return n;
					}
					keys() {
						return Object.keys(this.instances);
					}
					async clusterKeys() {
						var e, t, n, r, i, a, o, s, c;
						if (this.connection == null) return this.Promise.resolve(this.keys());
						a = [];
						e = null;
						c = `b_${this.id}-`.length;
						t = 9;
						for (; e !== 0;) {
							[s, n] = await this.connection.__runCommand__([
								"scan",
								e ?? 0,
								"match",
								`b_${this.id}-*_settings`,
								"count",
								1e4
							]);
							e = ~~s;
							for (r = 0, o = n.length; r < o; r++) {
								i = n[r];
								a.push(i.slice(c, -t));
							}
						}
						return a;
					}
					_startAutoCleanup() {
						var e;
						clearInterval(this.interval);
						return typeof (e = this.interval = setInterval(async () => {
							var e, t, n, r, i = Date.now(), a;
							n = this.instances;
							r = [];
							for (t in n) {
								a = n[t];
								try {
									await a._store.__groupCheck__(i) ? r.push(this.deleteKey(t)) : r.push(void 0);
								} catch (t) {
									e = t;
									r.push(a.Events.trigger("error", e));
								}
							}
							return r;
						}, this.timeout / 2)).unref == "function" ? e.unref() : void 0;
					}
					updateSettings(e = {}) {
						A.overwrite(e, this.defaults, this);
						A.overwrite(e, e, this.limiterOptions);
						if (e.timeout != null) return this._startAutoCleanup();
					}
					disconnect(e = !0) {
						if (!this.sharedConnection) return this.connection?.disconnect(e);
					}
				}
				Group.prototype.defaults = {
					timeout: 3e5,
					connection: null,
					Promise,
					id: "group-key"
				};
				return Group;
			}).call(e);
			var j = E;
			var M, N, P = t;
			N = r;
			M = (function() {
				class Batcher {
					constructor(e = {}) {
						this.options = e;
						P.load(this.options, this.defaults, this);
						this.Events = new N(this);
						this._arr = [];
						this._resetPromise();
						this._lastFlush = Date.now();
					}
					_resetPromise() {
						return this._promise = new this.Promise((e, t) => this._resolve = e);
					}
					_flush() {
						clearTimeout(this._timeout);
						this._lastFlush = Date.now();
						this._resolve();
						this.Events.trigger("batch", this._arr);
						this._arr = [];
						return this._resetPromise();
					}
					add(e) {
						var t;
						this._arr.push(e);
						t = this._promise;
						this._arr.length === this.maxSize ? this._flush() : this.maxTime != null && this._arr.length === 1 && (this._timeout = setTimeout(() => this._flush(), this.maxTime));
						return t;
					}
				}
				Batcher.prototype.defaults = {
					maxTime: null,
					maxSize: null,
					Promise
				};
				return Batcher;
			}).call(e);
			var F = M;
			var require$$4$1 = () => console.log("You must import the full version of Bottleneck in order to use this feature.");
			var I = getCjsExportFromNamespace(w);
			var L, R, z, B, V, H, U, W, G, K, q, J = [].splice;
			H = 10;
			R = 5;
			q = t;
			U = o;
			B = p;
			V = _;
			W = require$$4$1;
			z = r;
			G = y;
			K = x;
			L = (function() {
				class Bottleneck {
					constructor(e = {}, ...t) {
						var n, r;
						this._addToQueue = this._addToQueue.bind(this);
						this._validateOptions(e, t);
						q.load(e, this.instanceDefaults, this);
						this._queues = new U(H);
						this._scheduled = {};
						this._states = new G([
							"RECEIVED",
							"QUEUED",
							"RUNNING",
							"EXECUTING"
						].concat(this.trackDoneStatus ? ["DONE"] : []));
						this._limiter = null;
						this.Events = new z(this);
						this._submitLock = new K("submit", this.Promise);
						this._registerLock = new K("register", this.Promise);
						r = q.load(e, this.storeDefaults, {});
						this._store = (function() {
							if (this.datastore === "redis" || this.datastore === "ioredis" || this.connection != null) {
								n = q.load(e, this.redisStoreDefaults, {});
								return new W(this, r, n);
							} else if (this.datastore === "local") {
								n = q.load(e, this.localStoreDefaults, {});
								return new V(this, r, n);
							} else throw new Bottleneck.prototype.BottleneckError(`Invalid datastore type: ${this.datastore}`);
						}).call(this);
						this._queues.on("leftzero", () => {
							var e;
							return (e = this._store.heartbeat) == null ? void 0 : typeof e.ref == "function" ? e.ref() : void 0;
						});
						this._queues.on("zero", () => {
							var e;
							return (e = this._store.heartbeat) == null ? void 0 : typeof e.unref == "function" ? e.unref() : void 0;
						});
					}
					_validateOptions(e, t) {
						if (!(typeof e == "object" && e && t.length === 0)) throw new Bottleneck.prototype.BottleneckError("Bottleneck v2 takes a single object argument. Refer to https://github.com/SGrondin/bottleneck#upgrading-to-v2 if you're upgrading from Bottleneck v1.");
					}
					ready() {
						return this._store.ready;
					}
					clients() {
						return this._store.clients;
					}
					channel() {
						return `b_${this.id}`;
					}
					channel_client() {
						return `b_${this.id}_${this._store.clientId}`;
					}
					publish(e) {
						return this._store.__publish__(e);
					}
					disconnect(e = !0) {
						return this._store.__disconnect__(e);
					}
					chain(e) {
						this._limiter = e;
						return this;
					}
					queued(e) {
						return this._queues.queued(e);
					}
					clusterQueued() {
						return this._store.__queued__();
					}
					empty() {
						return this.queued() === 0 && this._submitLock.isEmpty();
					}
					running() {
						return this._store.__running__();
					}
					done() {
						return this._store.__done__();
					}
					jobStatus(e) {
						return this._states.jobStatus(e);
					}
					jobs(e) {
						return this._states.statusJobs(e);
					}
					counts() {
						return this._states.statusCounts();
					}
					_randomIndex() {
						return Math.random().toString(36).slice(2);
					}
					check(e = 1) {
						return this._store.__check__(e);
					}
					_clearGlobalState(e) {
						if (this._scheduled[e] != null) {
							clearTimeout(this._scheduled[e].expiration);
							delete this._scheduled[e];
							return !0;
						} else return !1;
					}
					async _free(e, t, n, r) {
						var i, a;
						try {
							({running: a} = await this._store.__free__(e, n.weight));
							this.Events.trigger("debug", `Freed ${n.id}`, r);
							if (a === 0 && this.empty()) return this.Events.trigger("idle");
						} catch (e) {
							i = e;
							return this.Events.trigger("error", i);
						}
					}
					_run(e, t, n) {
						var r, i, a;
						t.doRun();
						r = this._clearGlobalState.bind(this, e);
						a = this._run.bind(this, e, t);
						i = this._free.bind(this, e, t);
						return this._scheduled[e] = {
							timeout: setTimeout(() => t.doExecute(this._limiter, r, a, i), n),
							expiration: t.options.expiration == null ? void 0 : setTimeout(function() {
								return t.doExpire(r, a, i);
							}, n + t.options.expiration),
							job: t
						};
					}
					_drainOne(e) {
						return this._registerLock.schedule(() => {
							var t, n, r, i, a;
							if (this.queued() === 0) return this.Promise.resolve(null);
							a = this._queues.getFirst();
							({options: i, args: t} = r = a.first());
							if (e != null && i.weight > e) return this.Promise.resolve(null);
							this.Events.trigger("debug", `Draining ${i.id}`, {
								args: t,
								options: i
							});
							n = this._randomIndex();
							return this._store.__register__(n, i.weight, i.expiration).then(({ success: e, wait: o, reservoir: s }) => {
								var c;
								this.Events.trigger("debug", `Drained ${i.id}`, {
									success: e,
									args: t,
									options: i
								});
								if (e) {
									a.shift();
									c = this.empty();
									c && this.Events.trigger("empty");
									s === 0 && this.Events.trigger("depleted", c);
									this._run(n, r, o);
									return this.Promise.resolve(i.weight);
								} else return this.Promise.resolve(null);
							});
						});
					}
					_drainAll(e, t = 0) {
						return this._drainOne(e).then((n) => {
							var r;
							if (n != null) {
								r = e == null ? e : e - n;
								return this._drainAll(r, t + n);
							} else return this.Promise.resolve(t);
						}).catch((e) => this.Events.trigger("error", e));
					}
					_dropAllQueued(e) {
						return this._queues.shiftAll(function(t) {
							return t.doDrop({ message: e });
						});
					}
					stop(e = {}) {
						var t, waitForExecuting;
						e = q.load(e, this.stopDefaults);
						waitForExecuting = (e) => {
							var finished = () => {
								var t = this._states.counts;
								return t[0] + t[1] + t[2] + t[3] === e;
							};
							return new this.Promise((e, t) => {
								if (finished()) return e();
								else return this.on("done", () => {
									if (finished()) {
										this.removeAllListeners("done");
										return e();
									}
								});
							});
						};
						t = e.dropWaitingJobs ? (this._run = function(t, n) {
							return n.doDrop({ message: e.dropErrorMessage });
						}, this._drainOne = () => this.Promise.resolve(null), this._registerLock.schedule(() => this._submitLock.schedule(() => {
							var t, n = this._scheduled, r;
							for (t in n) {
								r = n[t];
								if (this.jobStatus(r.job.options.id) === "RUNNING") {
									clearTimeout(r.timeout);
									clearTimeout(r.expiration);
									r.job.doDrop({ message: e.dropErrorMessage });
								}
							}
							this._dropAllQueued(e.dropErrorMessage);
							return waitForExecuting(0);
						}))) : this.schedule({
							priority: H - 1,
							weight: 0
						}, () => waitForExecuting(1));
						this._receive = function(t) {
							return t._reject(new Bottleneck.prototype.BottleneckError(e.enqueueErrorMessage));
						};
						this.stop = () => this.Promise.reject(new Bottleneck.prototype.BottleneckError("stop() has already been called"));
						return t;
					}
					async _addToQueue(e) {
						var t, n, r, i, a, o, s;
						({args: t, options: i} = e);
						try {
							({reachedHWM: a, blocked: n, strategy: s} = await this._store.__submit__(this.queued(), i.weight));
						} catch (n) {
							r = n;
							this.Events.trigger("debug", `Could not queue ${i.id}`, {
								args: t,
								options: i,
								error: r
							});
							e.doDrop({ error: r });
							return !1;
						}
						if (n) {
							e.doDrop();
							return !0;
						} else if (a) {
							o = s === Bottleneck.prototype.strategy.LEAK ? this._queues.shiftLastFrom(i.priority) : s === Bottleneck.prototype.strategy.OVERFLOW_PRIORITY ? this._queues.shiftLastFrom(i.priority + 1) : s === Bottleneck.prototype.strategy.OVERFLOW ? e : void 0;
							o?.doDrop();
							if (o == null || s === Bottleneck.prototype.strategy.OVERFLOW) {
								o ?? e.doDrop();
								return a;
							}
						}
						e.doQueue(a, n);
						this._queues.push(e);
						await this._drainAll();
						return a;
					}
					_receive(e) {
						if (this._states.jobStatus(e.options.id) != null) {
							e._reject(new Bottleneck.prototype.BottleneckError(`A job with the same id already exists (id=${e.options.id})`));
							return !1;
						} else {
							e.doReceive();
							return this._submitLock.schedule(this._addToQueue, e);
						}
					}
					submit(...e) {
						var t, n, r, i, a, o, task;
						if (typeof e[0] == "function") {
							a = e, [n, ...e] = a, [t] = J.call(e, -1);
							i = q.load({}, this.jobDefaults);
						} else {
							o = e, [i, n, ...e] = o, [t] = J.call(e, -1);
							i = q.load(i, this.jobDefaults);
						}
						task = (...e) => new this.Promise(function(t, r) {
							return n(...e, function(...e) {
								return (e[0] == null ? t : r)(e);
							});
						});
						r = new B(task, e, i, this.jobDefaults, this.rejectOnDrop, this.Events, this._states, this.Promise);
						r.promise.then(function(e) {
							return typeof t == "function" ? t(...e) : void 0;
						}).catch(function(e) {
							if (Array.isArray(e)) return typeof t == "function" ? t(...e) : void 0;
							else return typeof t == "function" ? t(e) : void 0;
						});
						return this._receive(r);
					}
					schedule(...e) {
						var t, n, r;
						if (typeof e[0] == "function") {
							[r, ...e] = e;
							n = {};
						} else [n, r, ...e] = e;
						t = new B(r, e, n, this.jobDefaults, this.rejectOnDrop, this.Events, this._states, this.Promise);
						this._receive(t);
						return t.promise;
					}
					wrap(e) {
						var t = this.schedule.bind(this), wrapped = function(...n) {
							return t(e.bind(this), ...n);
						};
						wrapped.withOptions = function(n, ...r) {
							return t(n, e, ...r);
						};
						return wrapped;
					}
					async updateSettings(e = {}) {
						await this._store.__updateSettings__(q.overwrite(e, this.storeDefaults));
						q.overwrite(e, this.instanceDefaults, this);
						return this;
					}
					currentReservoir() {
						return this._store.__currentReservoir__();
					}
					incrementReservoir(e = 0) {
						return this._store.__incrementReservoir__(e);
					}
				}
				Bottleneck.default = Bottleneck;
				Bottleneck.Events = z;
				Bottleneck.version = Bottleneck.prototype.version = I.version;
				Bottleneck.strategy = Bottleneck.prototype.strategy = {
					LEAK: 1,
					OVERFLOW: 2,
					OVERFLOW_PRIORITY: 4,
					BLOCK: 3
				};
				Bottleneck.BottleneckError = Bottleneck.prototype.BottleneckError = s;
				Bottleneck.Group = Bottleneck.prototype.Group = j;
				Bottleneck.RedisConnection = Bottleneck.prototype.RedisConnection = require$$2;
				Bottleneck.IORedisConnection = Bottleneck.prototype.IORedisConnection = require$$3;
				Bottleneck.Batcher = Bottleneck.prototype.Batcher = F;
				Bottleneck.prototype.jobDefaults = {
					priority: R,
					weight: 1,
					expiration: null,
					id: "<no-id>"
				};
				Bottleneck.prototype.storeDefaults = {
					maxConcurrent: null,
					minTime: 0,
					highWater: null,
					strategy: Bottleneck.prototype.strategy.LEAK,
					penalty: null,
					reservoir: null,
					reservoirRefreshInterval: null,
					reservoirRefreshAmount: null,
					reservoirIncreaseInterval: null,
					reservoirIncreaseAmount: null,
					reservoirIncreaseMaximum: null
				};
				Bottleneck.prototype.localStoreDefaults = {
					Promise,
					timeout: null,
					heartbeatInterval: 250
				};
				Bottleneck.prototype.redisStoreDefaults = {
					Promise,
					timeout: null,
					heartbeatInterval: 5e3,
					clientTimeout: 1e4,
					Redis: null,
					clientOptions: {},
					clusterNodes: null,
					clearDatastore: !1,
					connection: null
				};
				Bottleneck.prototype.instanceDefaults = {
					datastore: "local",
					connection: null,
					id: "<no-id>",
					rejectOnDrop: !0,
					trackDoneStatus: !1,
					Promise
				};
				Bottleneck.prototype.stopDefaults = {
					enqueueErrorMessage: "This limiter has been stopped and cannot accept new jobs.",
					dropWaitingJobs: !0,
					dropErrorMessage: "This limiter has been stopped."
				};
				return Bottleneck;
			}).call(e);
			var Y = L;
			return Y;
		}));
	}),
	3723: ((e, t, n) => {
		"use strict";
		n.d(t, { Q: () => getOctokit });
		function getAuthString(e, t) {
			if (!e && !t.auth) throw Error("Parameter token or opts.auth is required");
			else if (e && t.auth) throw Error("Parameters token and opts.auth may not both be specified");
			return typeof t.auth == "string" ? t.auth : `token ${e}`;
		}
		function getUserAgentWithOrchestrationId(e) {
			let t = process.env.ACTIONS_ORCHESTRATION_ID?.trim();
			if (t) {
				let n = `actions_orchestration_id/${t.replace(/[^a-z0-9_.-]/gi, "_")}`;
				if (e?.includes(n)) return e;
				return `${e ? `${e} ` : ""}${n}`;
			}
			return e;
		}
		function getUserAgent() {
			if (typeof navigator == "object" && "userAgent" in navigator) return navigator.userAgent;
			if (typeof process == "object" && process.version !== void 0) return `Node.js/${process.version.substr(1)} (${process.platform}; ${process.arch})`;
			return "<environment undetectable>";
		}
		function register(e, t, n, r) {
			if (typeof n != "function") throw Error("method for before hook must be a function");
			r ||= {};
			if (Array.isArray(t)) return t.reverse().reduce((t, n) => register.bind(null, e, n, t, r), n)();
			return Promise.resolve().then(() => {
				if (!e.registry[t]) return n(r);
				return e.registry[t].reduce((e, t) => t.hook.bind(null, e, r), n)();
			});
		}
		function addHook(e, t, n, hook) {
			let r = hook;
			e.registry[n] || (e.registry[n] = []);
			t === "before" && (hook = (e, t) => Promise.resolve().then(r.bind(null, t)).then(e.bind(null, t)));
			t === "after" && (hook = (e, t) => {
				let n;
				return Promise.resolve().then(e.bind(null, t)).then((e) => {
					n = e;
					return r(n, t);
				}).then(() => n);
			});
			t === "error" && (hook = (e, t) => Promise.resolve().then(e.bind(null, t)).catch((e) => r(e, t)));
			e.registry[n].push({
				hook,
				orig: r
			});
		}
		function removeHook(e, t, n) {
			if (!e.registry[t]) return;
			let r = e.registry[t].map((e) => e.orig).indexOf(n);
			if (r === -1) return;
			e.registry[t].splice(r, 1);
		}
		let r = Function.bind;
		let i = r.bind(r);
		function bindApi(e, t, n) {
			let r = i(removeHook, null).apply(null, n ? [t, n] : [t]);
			e.api = { remove: r };
			e.remove = r;
			[
				"before",
				"error",
				"after",
				"wrap"
			].forEach((r) => {
				let a = n ? [
					t,
					r,
					n
				] : [t, r];
				e[r] = e.api[r] = i(addHook, null).apply(null, a);
			});
		}
		function Singular() {
			let e = Symbol("Singular");
			let t = { registry: {} };
			let n = register.bind(null, t, e);
			bindApi(n, t, e);
			return n;
		}
		function Collection() {
			let e = { registry: {} };
			let t = register.bind(null, e);
			bindApi(t, e);
			return t;
		}
		let a = {
			Singular,
			Collection
		};
		var o = {
			method: "GET",
			baseUrl: "https://api.github.com",
			headers: {
				accept: "application/vnd.github.v3+json",
				"user-agent": `octokit-endpoint.js/0.0.0-development ${getUserAgent()}`
			},
			mediaType: { format: "" }
		};
		function lowercaseKeys(e) {
			if (!e) return {};
			return Object.keys(e).reduce((t, n) => {
				t[n.toLowerCase()] = e[n];
				return t;
			}, {});
		}
		function isPlainObject(e) {
			if (typeof e != "object" || !e) return !1;
			if (Object.prototype.toString.call(e) !== "[object Object]") return !1;
			let t = Object.getPrototypeOf(e);
			if (t === null) return !0;
			let n = Object.prototype.hasOwnProperty.call(t, "constructor") && t.constructor;
			return typeof n == "function" && n instanceof n && Function.prototype.call(n) === Function.prototype.call(e);
		}
		function mergeDeep(e, t) {
			let n = Object.assign({}, e);
			Object.keys(t).forEach((r) => {
				isPlainObject(t[r]) && r in e ? n[r] = mergeDeep(e[r], t[r]) : Object.assign(n, { [r]: t[r] });
			});
			return n;
		}
		function removeUndefinedProperties(e) {
			for (let t in e) e[t] === void 0 && delete e[t];
			return e;
		}
		function merge(e, t, n) {
			if (typeof t == "string") {
				let [e, r] = t.split(" ");
				n = Object.assign(r ? {
					method: e,
					url: r
				} : { url: e }, n);
			} else n = Object.assign({}, t);
			n.headers = lowercaseKeys(n.headers);
			removeUndefinedProperties(n);
			removeUndefinedProperties(n.headers);
			let r = mergeDeep(e || {}, n);
			if (n.url === "/graphql") {
				e && e.mediaType.previews?.length && (r.mediaType.previews = e.mediaType.previews.filter((e) => !r.mediaType.previews.includes(e)).concat(r.mediaType.previews));
				r.mediaType.previews = (r.mediaType.previews || []).map((e) => e.replace(/-preview/, ""));
			}
			return r;
		}
		function addQueryParameters(e, t) {
			let n = /\?/.test(e) ? "&" : "?";
			let r = Object.keys(t);
			if (r.length === 0) return e;
			return e + n + r.map((e) => {
				if (e === "q") return "q=" + t.q.split("+").map(encodeURIComponent).join("+");
				return `${e}=${encodeURIComponent(t[e])}`;
			}).join("&");
		}
		var s = /\{[^{}}]+\}/g;
		function removeNonChars(e) {
			return e.replace(/(?:^\W+)|(?:(?<!\W)\W+$)/g, "").split(/,/);
		}
		function extractUrlVariableNames(e) {
			let t = e.match(s);
			if (!t) return [];
			return t.map(removeNonChars).reduce((e, t) => e.concat(t), []);
		}
		function omit(e, t) {
			let n = { __proto__: null };
			for (let r of Object.keys(e)) t.indexOf(r) === -1 && (n[r] = e[r]);
			return n;
		}
		function encodeReserved(e) {
			return e.split(/(%[0-9A-Fa-f]{2})/g).map(function(e) {
				/%[0-9A-Fa-f]/.test(e) || (e = encodeURI(e).replace(/%5B/g, "[").replace(/%5D/g, "]"));
				return e;
			}).join("");
		}
		function encodeUnreserved(e) {
			return encodeURIComponent(e).replace(/[!'()*]/g, function(e) {
				return "%" + e.charCodeAt(0).toString(16).toUpperCase();
			});
		}
		function encodeValue(e, t, n) {
			t = e === "+" || e === "#" ? encodeReserved(t) : encodeUnreserved(t);
			if (n) return encodeUnreserved(n) + "=" + t;
			else return t;
		}
		function isDefined(e) {
			return e != null;
		}
		function isKeyOperator(e) {
			return e === ";" || e === "&" || e === "?";
		}
		function getValues(e, t, n, r) {
			var i = e[n], a = [];
			if (isDefined(i) && i !== "") {
				if (typeof i == "string" || typeof i == "number" || typeof i == "bigint" || typeof i == "boolean") {
					i = i.toString();
					r && r !== "*" && (i = i.substring(0, parseInt(r, 10)));
					a.push(encodeValue(t, i, isKeyOperator(t) ? n : ""));
				} else if (r === "*") Array.isArray(i) ? i.filter(isDefined).forEach(function(e) {
					a.push(encodeValue(t, e, isKeyOperator(t) ? n : ""));
				}) : Object.keys(i).forEach(function(e) {
					isDefined(i[e]) && a.push(encodeValue(t, i[e], e));
				});
				else {
					let e = [];
					Array.isArray(i) ? i.filter(isDefined).forEach(function(n) {
						e.push(encodeValue(t, n));
					}) : Object.keys(i).forEach(function(n) {
						if (isDefined(i[n])) {
							e.push(encodeUnreserved(n));
							e.push(encodeValue(t, i[n].toString()));
						}
					});
					isKeyOperator(t) ? a.push(encodeUnreserved(n) + "=" + e.join(",")) : e.length !== 0 && a.push(e.join(","));
				}
			} else t === ";" ? isDefined(i) && a.push(encodeUnreserved(n)) : i === "" && (t === "&" || t === "?") ? a.push(encodeUnreserved(n) + "=") : i === "" && a.push("");
			return a;
		}
		function parseUrl(e) {
			return { expand: expand.bind(null, e) };
		}
		function expand(e, t) {
			var n = [
				"+",
				"#",
				".",
				"/",
				";",
				"?",
				"&"
			];
			e = e.replace(/\{([^\{\}]+)\}|([^\{\}]+)/g, function(e, r, i) {
				if (r) {
					let e = "";
					let i = [];
					if (n.indexOf(r.charAt(0)) !== -1) {
						e = r.charAt(0);
						r = r.substr(1);
					}
					r.split(/,/g).forEach(function(n) {
						var r = /([^:\*]*)(?::(\d+)|(\*))?/.exec(n);
						i.push(getValues(t, e, r[1], r[2] || r[3]));
					});
					if (e && e !== "+") {
						var a = ",";
						e === "?" ? a = "&" : e !== "#" && (a = e);
						return (i.length === 0 ? "" : e) + i.join(a);
					} else return i.join(",");
				} else return encodeReserved(i);
			});
			if (e === "/") return e;
			else return e.replace(/\/$/, "");
		}
		function parse(e) {
			let t = e.method.toUpperCase();
			let n = (e.url || "/").replace(/:([a-z]\w+)/g, "{$1}");
			let r = Object.assign({}, e.headers);
			let i;
			let a = omit(e, [
				"method",
				"baseUrl",
				"url",
				"headers",
				"request",
				"mediaType"
			]);
			let o = extractUrlVariableNames(n);
			n = parseUrl(n).expand(a);
			/^http/.test(n) || (n = e.baseUrl + n);
			let s = omit(a, Object.keys(e).filter((e) => o.includes(e)).concat("baseUrl"));
			if (!/application\/octet-stream/i.test(r.accept)) {
				e.mediaType.format && (r.accept = r.accept.split(/,/).map((t) => t.replace(/application\/vnd(\.\w+)(\.v3)?(\.\w+)?(\+json)?$/, `application/vnd$1$2.${e.mediaType.format}`)).join(","));
				n.endsWith("/graphql") && e.mediaType.previews?.length && (r.accept = (r.accept.match(/(?<![\w-])[\w-]+(?=-preview)/g) || []).concat(e.mediaType.previews).map((t) => `application/vnd.github.${t}-preview${e.mediaType.format ? `.${e.mediaType.format}` : "+json"}`).join(","));
			}
			["GET", "HEAD"].includes(t) ? n = addQueryParameters(n, s) : "data" in s ? i = s.data : Object.keys(s).length && (i = s);
			!r["content-type"] && i !== void 0 && (r["content-type"] = "application/json; charset=utf-8");
			["PATCH", "PUT"].includes(t) && i === void 0 && (i = "");
			return Object.assign({
				method: t,
				url: n,
				headers: r
			}, i === void 0 ? null : { body: i }, e.request ? { request: e.request } : null);
		}
		function endpointWithDefaults(e, t, n) {
			return parse(merge(e, t, n));
		}
		function withDefaults(e, t) {
			let n = merge(e, t);
			let r = endpointWithDefaults.bind(null, n);
			return Object.assign(r, {
				DEFAULTS: n,
				defaults: withDefaults.bind(null, n),
				merge: merge.bind(null, n),
				parse
			});
		}
		var c = withDefaults(null, o);
		let l = 65280;
		let u = 65281;
		let d = new Uint8Array(256);
		d[9] |= 2;
		d[32] |= 2;
		d[59] |= 4;
		d[44] |= 8;
		for (let e = 128; e <= 255; e++) d[e] |= 1;
		for (let e of "!#$%&'*+-.^_`|~") d[e.charCodeAt(0)] |= 16;
		for (let e = 48; e <= 57; e++) d[e] |= 16;
		for (let e = 65; e <= 90; e++) d[e] |= 17;
		for (let e = 97; e <= 122; e++) d[e] |= 16;
		let f = (() => {
			let C = function() {};
			C.prototype = Object.create(null);
			return C;
		})();
		function dist_parse(e, t) {
			let n = 4 | (t?.comma === !0 ? 8 : 0);
			let r = e.length;
			let i = t?.start ?? 0;
			for (; d[e.charCodeAt(i)] & 2;) i++;
			let a = i;
			let o = 0;
			let s = -1;
			let c = t?.parameters === !1 ? 8 : 0;
			for (; a < r;) {
				let t = e.charCodeAt(a);
				let r = d[t];
				if ((r & n) !== 0) {
					c |= r & 8;
					break;
				}
				r & 2 ? s === -1 && (s = a) : s = -1;
				o |= t & l | r;
				a++;
			}
			let p = s === -1 ? a : s;
			let m = e.slice(i, p);
			let h = o & u ? m.toLowerCase() : m;
			if (a === r || c !== 0) return {
				type: h,
				index: a,
				parameters: new f()
			};
			return parseParameters(e, h, a, r, n);
		}
		function parseParameters(e, t, n, r, i) {
			let a = new f();
			parameter: for (; n < r;) {
				n++;
				for (; d[e.charCodeAt(n)] & 2;) n++;
				let t = n;
				let o = 0;
				let s = -1;
				for (; n < r;) {
					let c = e.charCodeAt(n);
					let f = d[c];
					if ((f & i) !== 0) {
						if (f & 8) break parameter;
						continue parameter;
					}
					if (c === 61) {
						let c = s === -1 ? n : s;
						let l = e.slice(t, c);
						let f = o & u ? l.toLowerCase() : l;
						n++;
						for (; d[e.charCodeAt(n)] & 2;) n++;
						if (n < r && e.charCodeAt(n) === 34) {
							let t = ++n;
							let o = !1;
							for (; n < r;) {
								let s = e.charCodeAt(n);
								if (s === 34) {
									a[f] === void 0 && (a[f] = o ? unescapeQuotedPairs(e, t, n) : e.slice(t, n));
									n++;
									let s = 0;
									for (; n < r;) {
										let t = e.charCodeAt(n);
										let r = d[t];
										if ((r & i) !== 0) {
											s = r & 8;
											break;
										}
										n++;
									}
									if (s !== 0) break parameter;
									continue parameter;
								}
								if (s === 92 && n + 1 < r) {
									o = !0;
									n += 2;
									continue;
								}
								n++;
							}
							continue parameter;
						}
						let p = n;
						let m = 0;
						let h = -1;
						for (; n < r;) {
							let t = e.charCodeAt(n);
							let r = d[t];
							if ((r & i) !== 0) {
								m = r & 8;
								break;
							}
							r & 2 ? h === -1 && (h = n) : h = -1;
							n++;
						}
						if (a[f] === void 0) {
							let t = h === -1 ? n : h;
							a[f] = e.slice(p, t);
						}
						if (m !== 0) break parameter;
						continue parameter;
					}
					f & 2 ? s === -1 && (s = n) : s = -1;
					o |= c & l | f;
					n++;
				}
			}
			return {
				type: t,
				index: n,
				parameters: a
			};
		}
		function unescapeQuotedPairs(e, t, n) {
			let r = "";
			for (let i = t; i < n; i++) if (e.charCodeAt(i) === 92) {
				r += e.slice(t, i);
				t = ++i;
			}
			return r + e.slice(t, n);
		}
		let p = /^-?\d+$/;
		let m = /^-?\d+n+$/;
		let h = JSON.stringify;
		let g = JSON.parse;
		let _ = /^-?\d+n$/;
		let v = /([\[:])?"(-?\d+)n"($|\s*[,\}\]])/g;
		let y = /([\[:])?("-?\d+n+)n("$|"\s*[,\}\]])/g;
		let isUnstringifiable = (e) => e === void 0 || typeof e == "function" || typeof e == "symbol";
		let isRawJSON = (e) => typeof e == "object" && !!e && e.constructor && e.constructor.name === "RawJSON";
		let stringifyIteratively = (e, t, n) => {
			let r = "";
			typeof n == "number" ? r = " ".repeat(Math.min(10, Math.max(0, Math.floor(n)))) : typeof n == "string" && (r = n.slice(0, 10));
			let i = typeof t == "function";
			let a = Array.isArray(t) ? new Set(t.map(String)) : null;
			let prepareVal = (e, n, r) => {
				typeof r == "object" && r && typeof r.toJSON == "function" && (r = r.toJSON(n));
				if (typeof r == "string" && m.test(r)) return r + "n";
				if (typeof r == "bigint") {
					if ("rawJSON" in JSON) return JSON.rawJSON(r.toString());
					return r.toString() + "n";
				}
				i && (r = t.call(e, n, r));
				typeof r == "object" && r && (r instanceof Number || r instanceof String || r instanceof Boolean) && (r = r.valueOf());
				return r;
			};
			let o = prepareVal({ "": e }, "", e);
			if (isUnstringifiable(o)) return;
			let s = typeof o != "object" || !o;
			let c = isRawJSON(o);
			if (s || c) return h(o);
			let l = [];
			let u = 0;
			let d = [{
				parent: { "": o },
				key: "",
				val: o,
				isArray: Array.isArray(o),
				keys: Array.isArray(o) ? null : Object.keys(o),
				index: 0,
				first: !0
			}];
			let f = new WeakSet([o]);
			for (; d.length > 0;) {
				let e = d[d.length - 1];
				if (e.index === 0) {
					l.push(e.isArray ? "[" : "{");
					u++;
				}
				let t = !1;
				if (e.isArray) {
					if (e.index < e.val.length) {
						e.first || l.push(",");
						r && l.push("\n" + r.repeat(u));
						let t = e.val[e.index];
						let n = prepareVal(e.val, String(e.index), t);
						if (isUnstringifiable(n)) {
							l.push("null");
							e.first = !1;
							e.index++;
						} else {
							let t = typeof n == "object" && !!n;
							let r = isRawJSON(n);
							if (t && !r) {
								if (f.has(n)) throw TypeError("Converting circular structure to JSON");
								f.add(n);
								d.push({
									parent: e.val,
									key: String(e.index),
									val: n,
									isArray: Array.isArray(n),
									keys: Array.isArray(n) ? null : Object.keys(n),
									index: 0,
									first: !0
								});
								e.first = !1;
								e.index++;
							} else {
								l.push(h(n));
								e.first = !1;
								e.index++;
							}
						}
					} else t = !0;
				} else {
					for (; e.index < e.keys.length;) {
						let t = e.keys[e.index++];
						if (a && !a.has(t)) continue;
						let n = e.val[t];
						let i = prepareVal(e.val, t, n);
						if (isUnstringifiable(i)) continue;
						e.first || l.push(",");
						r ? l.push("\n" + r.repeat(u) + h(t) + ": ") : l.push(h(t) + ":");
						let o = typeof i == "object" && !!i;
						let s = isRawJSON(i);
						if (o && !s) {
							if (f.has(i)) throw TypeError("Converting circular structure to JSON");
							f.add(i);
							d.push({
								parent: e.val,
								key: t,
								val: i,
								isArray: Array.isArray(i),
								keys: Array.isArray(i) ? null : Object.keys(i),
								index: 0,
								first: !0
							});
							e.first = !1;
							break;
						} else {
							l.push(h(i));
							e.first = !1;
						}
					}
					e.index >= e.keys.length && d[d.length - 1] === e && (t = !0);
				}
				if (t) {
					u--;
					!e.first && r && l.push("\n" + r.repeat(u));
					l.push(e.isArray ? "]" : "}");
					f.delete(e.val);
					d.pop();
				}
			}
			return l.join("");
		};
		let JSONStringify = (e, t, n) => {
			try {
				if ("rawJSON" in JSON) return h(e, (e, n) => {
					if (typeof n == "bigint") return JSON.rawJSON(n.toString());
					if (typeof t == "function") return t(e, n);
					if (Array.isArray(t) && t.includes(e)) return n;
					return n;
				}, n);
				if (!e) return h(e, t, n);
				return h(e, (e, n) => {
					if (typeof n == "string" && m.test(n)) return n.toString() + "n";
					if (typeof n == "bigint") return n.toString() + "n";
					if (typeof t == "function") return t(e, n);
					if (Array.isArray(t) && t.includes(e)) return n;
					return n;
				}, n).replace(v, "$1$2$3").replace(y, "$1$2$3");
			} catch (r) {
				if (r instanceof RangeError) {
					let r = stringifyIteratively(e, t, n);
					if (r === void 0) return;
					if ("rawJSON" in JSON) return r;
					return r.replace(v, "$1$2$3").replace(y, "$1$2$3");
				}
				throw r;
			}
		};
		let b = new Map();
		let isContextSourceSupported = () => {
			let e = JSON.parse.toString();
			if (b.has(e)) return b.get(e);
			try {
				let t = JSON.parse("1", (e, t, n) => !!n?.source && n.source === "1");
				b.set(e, t);
				return t;
			} catch {
				b.set(e, !1);
				return !1;
			}
		};
		let convertMarkedBigIntsReviver = (e, t, n, r) => {
			if (typeof t == "string" && _.test(t)) return BigInt(t.slice(0, -1));
			if (typeof t == "string" && m.test(t)) return t.slice(0, -1);
			if (typeof r != "function") return t;
			return r(e, t, n);
		};
		let JSONParseV2 = (e, t) => JSON.parse(e, (e, n, r) => {
			let i = typeof n == "number" && (n > 2 ** 53 - 1 || n < -(2 ** 53 - 1));
			let a = r && p.test(r.source);
			if (i && a) return BigInt(r.source);
			if (typeof t != "function") return n;
			return t(e, n, r);
		});
		let x = (2 ** 53 - 1).toString();
		let S = x.length;
		let w = /"(?:[^"\\]|\\.)*"|-?(0|[1-9][0-9]*)(\.[0-9]+)?([eE][+-]?[0-9]+)?/g;
		let T = /^"-?\d+n+"$/;
		let applyReviverIteratively = (e, t) => {
			let n = { "": e };
			let r = [{
				parent: n,
				key: "",
				visited: !1
			}];
			for (; r.length > 0;) {
				let e = r[r.length - 1];
				if (e.visited) {
					let { parent: n, key: i } = e;
					let a = n[i];
					typeof a == "string" && (_.test(a) ? a = BigInt(a.slice(0, -1)) : m.test(a) && (a = a.slice(0, -1)));
					typeof t == "function" && (a = t.call(n, i, a));
					a === void 0 ? delete n[i] : n[i] = a;
					r.pop();
				} else {
					e.visited = !0;
					let t = e.parent[e.key];
					if (typeof t == "object" && t) {
						let e = Object.keys(t);
						for (let n = e.length - 1; n >= 0; n--) r.push({
							parent: t,
							key: e[n],
							visited: !1
						});
					}
				}
			}
			return n[""];
		};
		let serializeBigInts = (e) => e.replace(w, (e, t, n, r) => {
			let i = e[0] === "\"";
			if (i && T.test(e)) return e.substring(0, e.length - 1) + "n\"";
			let a = n || r;
			let o = t && (t.length < S || t.length === S && t <= x);
			if (i || a || o) return e;
			return "\"" + e + "n\"";
		});
		let JSONParse = (e, t) => {
			if (!e) return g(e, t);
			try {
				if (isContextSourceSupported()) return JSONParseV2(e, t);
				let n = serializeBigInts(e);
				return g(n, (e, n, r) => convertMarkedBigIntsReviver(e, n, r, t));
			} catch (n) {
				if (n instanceof RangeError) {
					let n = serializeBigInts(e);
					let r = g(n);
					return applyReviverIteratively(r, t);
				}
				throw n;
			}
		};
		var E = n(1015);
		var D = { headers: { "user-agent": `octokit-request.js/10.0.16 ${getUserAgent()}` } };
		function dist_bundle_isPlainObject(e) {
			if (typeof e != "object" || !e) return !1;
			if (Object.prototype.toString.call(e) !== "[object Object]") return !1;
			let t = Object.getPrototypeOf(e);
			if (t === null) return !0;
			let n = Object.prototype.hasOwnProperty.call(t, "constructor") && t.constructor;
			return typeof n == "function" && n instanceof n && Function.prototype.call(n) === Function.prototype.call(e);
		}
		var noop = () => "";
		async function fetchWrapper(e) {
			let t = e.request?.fetch || globalThis.fetch;
			if (!t) throw Error("fetch is not set. Please pass a fetch implementation as new Octokit({ request: { fetch }}). Learn more at https://github.com/octokit/octokit.js/#fetch-missing");
			let n = e.request?.log || console;
			let r = e.request?.parseSuccessResponseBody !== !1;
			let i = dist_bundle_isPlainObject(e.body) || Array.isArray(e.body) ? JSONStringify(e.body) : e.body;
			let a = Object.fromEntries(Object.entries(e.headers).map(([e, t]) => [e, String(t)]));
			let o;
			try {
				o = await t(e.url, {
					method: e.method,
					body: i,
					redirect: e.request?.redirect,
					headers: a,
					signal: e.request?.signal,
					...e.body && { duplex: "half" }
				});
			} catch (t) {
				let n = "Unknown Error";
				if (t instanceof Error) {
					if (t.name === "AbortError") {
						t.status = 500;
						throw t;
					}
					n = t.message;
					t.name === "TypeError" && "cause" in t && (t.cause instanceof Error ? n = t.cause.message : typeof t.cause == "string" && (n = t.cause));
				}
				let r = new E.G(n, 500, { request: e });
				r.cause = t;
				throw r;
			}
			let s = o.status;
			let c = o.url;
			let l = {};
			for (let [e, t] of o.headers) l[e] = t;
			let u = {
				url: c,
				status: s,
				headers: l,
				data: ""
			};
			if ("deprecation" in l) {
				let t = l.link && l.link.match(/<([^<>]+)>; rel="deprecation"/);
				let r = t && t.pop();
				n.warn(`[@octokit/request] "${e.method} ${e.url}" is deprecated. It is scheduled to be removed on ${l.sunset}${r ? `. See ${r}` : ""}`);
			}
			if (s === 204 || s === 205) return u;
			if (e.method === "HEAD") {
				if (s < 400) return u;
				throw new E.G(o.statusText, s, {
					response: u,
					request: e
				});
			}
			if (s === 304) {
				u.data = await getResponseData(o);
				throw new E.G("Not modified", s, {
					response: u,
					request: e
				});
			}
			if (s >= 400) {
				u.data = await getResponseData(o);
				throw new E.G(toErrorMessage(u.data), s, {
					response: u,
					request: e
				});
			}
			u.data = r ? await getResponseData(o) : o.body;
			return u;
		}
		async function getResponseData(e) {
			let t = e.headers.get("content-type");
			if (!t) return e.text().catch(noop);
			let n = dist_parse(t);
			if (isJSONResponse(n)) {
				let t = "";
				try {
					t = await e.text();
					return JSONParse(t);
				} catch {
					return t;
				}
			} else if (n.type.startsWith("text/") || n.parameters.charset?.toLowerCase() === "utf-8" && n.type !== "application/octet-stream") return e.text().catch(noop);
			else return e.arrayBuffer().catch(() => new ArrayBuffer(0));
		}
		function isJSONResponse(e) {
			return e.type === "application/json" || e.type === "application/scim+json";
		}
		function toErrorMessage(e) {
			if (typeof e == "string") return e;
			if (e instanceof ArrayBuffer) return "Unknown error";
			if (typeof e == "object" && e && "message" in e) {
				let t = e;
				let n = "documentation_url" in t ? ` - ${t.documentation_url}` : "";
				return Array.isArray(t.errors) ? `${t.message}: ${t.errors.map((e) => JSON.stringify(e)).join(", ")}${n}` : `${t.message}${n}`;
			}
			return `Unknown error: ${JSON.stringify(e)}`;
		}
		function dist_bundle_withDefaults(e, t) {
			let n = e.defaults(t);
			let newApi = function(e, t) {
				let r = n.merge(e, t);
				if (!r.request || !r.request.hook) return fetchWrapper(n.parse(r));
				let request2 = (e, t) => fetchWrapper(n.parse(n.merge(e, t)));
				Object.assign(request2, {
					endpoint: n,
					defaults: dist_bundle_withDefaults.bind(null, n)
				});
				return r.request.hook(request2, r);
			};
			return Object.assign(newApi, {
				endpoint: n,
				defaults: dist_bundle_withDefaults.bind(null, n)
			});
		}
		var O = dist_bundle_withDefaults(c, D);
		var k = "0.0.0-development";
		function _buildMessageForResponseErrors(e) {
			return "Request failed due to following response errors:\n" + e.errors.map((e) => ` - ${e.message}`).join("\n");
		}
		var GraphqlResponseError = class extends Error {
			constructor(e, t, n) {
				super(_buildMessageForResponseErrors(n));
				this.request = e;
				this.headers = t;
				this.response = n;
				this.errors = n.errors;
				this.data = n.data;
				Error.captureStackTrace && Error.captureStackTrace(this, this.constructor);
			}
			request;
			headers;
			response;
			name = "GraphqlResponseError";
			errors;
			data;
		};
		var A = [
			"method",
			"baseUrl",
			"url",
			"headers",
			"request",
			"query",
			"mediaType",
			"operationName"
		];
		var j = [
			"query",
			"method",
			"url"
		];
		var M = /\/api\/v3\/?$/;
		function graphql(e, t, n) {
			if (n) {
				if (typeof t == "string" && "query" in n) return Promise.reject(Error("[@octokit/graphql] \"query\" cannot be used as variable name"));
				for (let e in n) {
					if (!j.includes(e)) continue;
					return Promise.reject(Error(`[@octokit/graphql] "${e}" cannot be used as variable name`));
				}
			}
			let r = typeof t == "string" ? Object.assign({ query: t }, n) : t;
			let i = Object.keys(r).reduce((e, t) => {
				if (A.includes(t)) {
					e[t] = r[t];
					return e;
				}
				e.variables ||= {};
				e.variables[t] = r[t];
				return e;
			}, {});
			let a = r.baseUrl || e.endpoint.DEFAULTS.baseUrl;
			M.test(a) && (i.url = a.replace(M, "/api/graphql"));
			return e(i).then((e) => {
				if (e.data.errors) {
					let t = {};
					for (let n of Object.keys(e.headers)) t[n] = e.headers[n];
					throw new GraphqlResponseError(i, t, e.data);
				}
				return e.data.data;
			});
		}
		function graphql_dist_bundle_withDefaults(e, t) {
			let n = e.defaults(t);
			let newApi = (e, t) => graphql(n, e, t);
			return Object.assign(newApi, {
				defaults: graphql_dist_bundle_withDefaults.bind(null, n),
				endpoint: n.endpoint
			});
		}
		graphql_dist_bundle_withDefaults(O, {
			headers: { "user-agent": `octokit-graphql.js/${k} ${getUserAgent()}` },
			method: "POST",
			url: "/graphql"
		});
		function withCustomRequest(e) {
			return graphql_dist_bundle_withDefaults(e, {
				method: "POST",
				url: "/graphql"
			});
		}
		var N = "(?:[a-zA-Z0-9_-]+)";
		var P = "\\.";
		var F = RegExp(`^${N}${P}${N}${P}${N}$`);
		var I = F.test.bind(F);
		async function auth(e) {
			let t = I(e);
			let n = e.startsWith("v1.") || e.startsWith("ghs_");
			let r = e.startsWith("ghu_");
			return {
				type: "token",
				token: e,
				tokenType: t ? "app" : n ? "installation" : r ? "user-to-server" : "oauth"
			};
		}
		function withAuthorizationPrefix(e) {
			if (e.split(/\./).length === 3) return `bearer ${e}`;
			return `token ${e}`;
		}
		async function hook(e, t, n, r) {
			let i = t.endpoint.merge(n, r);
			i.headers.authorization = withAuthorizationPrefix(e);
			return t(i);
		}
		var L = function createTokenAuth2(e) {
			if (!e) throw Error("[@octokit/auth-token] No token passed to createTokenAuth");
			if (typeof e != "string") throw Error("[@octokit/auth-token] Token passed to createTokenAuth is not a string");
			e = e.replace(/^(token|bearer) +/i, "");
			return Object.assign(auth.bind(null, e), { hook: hook.bind(null, e) });
		};
		let R = "7.0.8";
		let dist_src_noop = () => {};
		let z = console.warn.bind(console);
		let B = console.error.bind(console);
		function createLogger(e = {}) {
			typeof e.debug != "function" && (e.debug = dist_src_noop);
			typeof e.info != "function" && (e.info = dist_src_noop);
			typeof e.warn != "function" && (e.warn = z);
			typeof e.error != "function" && (e.error = B);
			return e;
		}
		let V = `octokit-core.js/${R} ${getUserAgent()}`;
		class Octokit {
			static VERSION = R;
			static defaults(e) {
				let OctokitWithDefaults = class extends this {
					constructor(...t) {
						let n = t[0] || {};
						if (typeof e == "function") {
							super(e(n));
							return;
						}
						super(Object.assign({}, e, n, n.userAgent && e.userAgent ? { userAgent: `${n.userAgent} ${e.userAgent}` } : null));
					}
				};
				return OctokitWithDefaults;
			}
			static plugins = [];
			static plugin(...e) {
				let t = this.plugins;
				let NewOctokit = class extends this {
					static plugins = t.concat(e.filter((e) => !t.includes(e)));
				};
				return NewOctokit;
			}
			constructor(e = {}) {
				let t = new a.Collection();
				let n = {
					baseUrl: O.endpoint.DEFAULTS.baseUrl,
					headers: {},
					request: Object.assign({}, e.request, { hook: t.bind(null, "request") }),
					mediaType: {
						previews: [],
						format: ""
					}
				};
				n.headers["user-agent"] = e.userAgent ? `${e.userAgent} ${V}` : V;
				e.baseUrl && (n.baseUrl = e.baseUrl);
				e.previews && (n.mediaType.previews = e.previews);
				e.timeZone && (n.headers["time-zone"] = e.timeZone);
				this.request = O.defaults(n);
				this.graphql = withCustomRequest(this.request).defaults(n);
				this.log = createLogger(e.log);
				this.hook = t;
				if (e.authStrategy) {
					let { authStrategy: n, ...r } = e;
					let i = n(Object.assign({
						request: this.request,
						log: this.log,
						octokit: this,
						octokitOptions: r
					}, e.auth));
					t.wrap("request", i.hook);
					this.auth = i;
				} else if (!e.auth) this.auth = async () => ({ type: "unauthenticated" });
				else {
					let n = L(e.auth);
					t.wrap("request", n.hook);
					this.auth = n;
				}
				let r = this.constructor;
				for (let t = 0; t < r.plugins.length; ++t) Object.assign(this, r.plugins[t](this, e));
			}
			request;
			graphql;
			log;
			hook;
			auth;
		}
		var H = {
			actions: {
				addCustomLabelsToSelfHostedRunnerForOrg: ["POST /orgs/{org}/actions/runners/{runner_id}/labels"],
				addCustomLabelsToSelfHostedRunnerForRepo: ["POST /repos/{owner}/{repo}/actions/runners/{runner_id}/labels"],
				addRepoAccessToSelfHostedRunnerGroupInOrg: ["PUT /orgs/{org}/actions/runner-groups/{runner_group_id}/repositories/{repository_id}"],
				addSelectedRepoToOrgSecret: ["PUT /orgs/{org}/actions/secrets/{secret_name}/repositories/{repository_id}"],
				addSelectedRepoToOrgVariable: ["PUT /orgs/{org}/actions/variables/{name}/repositories/{repository_id}"],
				approveWorkflowRun: ["POST /repos/{owner}/{repo}/actions/runs/{run_id}/approve"],
				cancelWorkflowRun: ["POST /repos/{owner}/{repo}/actions/runs/{run_id}/cancel"],
				createEnvironmentVariable: ["POST /repos/{owner}/{repo}/environments/{environment_name}/variables"],
				createHostedRunnerForOrg: ["POST /orgs/{org}/actions/hosted-runners"],
				createOrUpdateEnvironmentSecret: ["PUT /repos/{owner}/{repo}/environments/{environment_name}/secrets/{secret_name}"],
				createOrUpdateOrgSecret: ["PUT /orgs/{org}/actions/secrets/{secret_name}"],
				createOrUpdateRepoSecret: ["PUT /repos/{owner}/{repo}/actions/secrets/{secret_name}"],
				createOrgVariable: ["POST /orgs/{org}/actions/variables"],
				createRegistrationTokenForOrg: ["POST /orgs/{org}/actions/runners/registration-token"],
				createRegistrationTokenForRepo: ["POST /repos/{owner}/{repo}/actions/runners/registration-token"],
				createRemoveTokenForOrg: ["POST /orgs/{org}/actions/runners/remove-token"],
				createRemoveTokenForRepo: ["POST /repos/{owner}/{repo}/actions/runners/remove-token"],
				createRepoVariable: ["POST /repos/{owner}/{repo}/actions/variables"],
				createWorkflowDispatch: ["POST /repos/{owner}/{repo}/actions/workflows/{workflow_id}/dispatches"],
				deleteActionsCacheById: ["DELETE /repos/{owner}/{repo}/actions/caches/{cache_id}"],
				deleteActionsCacheByKey: ["DELETE /repos/{owner}/{repo}/actions/caches{?key,ref}"],
				deleteArtifact: ["DELETE /repos/{owner}/{repo}/actions/artifacts/{artifact_id}"],
				deleteCustomImageFromOrg: ["DELETE /orgs/{org}/actions/hosted-runners/images/custom/{image_definition_id}"],
				deleteCustomImageVersionFromOrg: ["DELETE /orgs/{org}/actions/hosted-runners/images/custom/{image_definition_id}/versions/{version}"],
				deleteEnvironmentSecret: ["DELETE /repos/{owner}/{repo}/environments/{environment_name}/secrets/{secret_name}"],
				deleteEnvironmentVariable: ["DELETE /repos/{owner}/{repo}/environments/{environment_name}/variables/{name}"],
				deleteHostedRunnerForOrg: ["DELETE /orgs/{org}/actions/hosted-runners/{hosted_runner_id}"],
				deleteOrgSecret: ["DELETE /orgs/{org}/actions/secrets/{secret_name}"],
				deleteOrgVariable: ["DELETE /orgs/{org}/actions/variables/{name}"],
				deleteRepoSecret: ["DELETE /repos/{owner}/{repo}/actions/secrets/{secret_name}"],
				deleteRepoVariable: ["DELETE /repos/{owner}/{repo}/actions/variables/{name}"],
				deleteSelfHostedRunnerFromOrg: ["DELETE /orgs/{org}/actions/runners/{runner_id}"],
				deleteSelfHostedRunnerFromRepo: ["DELETE /repos/{owner}/{repo}/actions/runners/{runner_id}"],
				deleteWorkflowRun: ["DELETE /repos/{owner}/{repo}/actions/runs/{run_id}"],
				deleteWorkflowRunLogs: ["DELETE /repos/{owner}/{repo}/actions/runs/{run_id}/logs"],
				disableSelectedRepositoryGithubActionsOrganization: ["DELETE /orgs/{org}/actions/permissions/repositories/{repository_id}"],
				disableWorkflow: ["PUT /repos/{owner}/{repo}/actions/workflows/{workflow_id}/disable"],
				downloadArtifact: ["GET /repos/{owner}/{repo}/actions/artifacts/{artifact_id}/{archive_format}"],
				downloadJobLogsForWorkflowRun: ["GET /repos/{owner}/{repo}/actions/jobs/{job_id}/logs"],
				downloadWorkflowRunAttemptLogs: ["GET /repos/{owner}/{repo}/actions/runs/{run_id}/attempts/{attempt_number}/logs"],
				downloadWorkflowRunLogs: ["GET /repos/{owner}/{repo}/actions/runs/{run_id}/logs"],
				enableSelectedRepositoryGithubActionsOrganization: ["PUT /orgs/{org}/actions/permissions/repositories/{repository_id}"],
				enableWorkflow: ["PUT /repos/{owner}/{repo}/actions/workflows/{workflow_id}/enable"],
				forceCancelWorkflowRun: ["POST /repos/{owner}/{repo}/actions/runs/{run_id}/force-cancel"],
				generateRunnerJitconfigForOrg: ["POST /orgs/{org}/actions/runners/generate-jitconfig"],
				generateRunnerJitconfigForRepo: ["POST /repos/{owner}/{repo}/actions/runners/generate-jitconfig"],
				getActionsCacheList: ["GET /repos/{owner}/{repo}/actions/caches"],
				getActionsCacheUsage: ["GET /repos/{owner}/{repo}/actions/cache/usage"],
				getActionsCacheUsageByRepoForOrg: ["GET /orgs/{org}/actions/cache/usage-by-repository"],
				getActionsCacheUsageForOrg: ["GET /orgs/{org}/actions/cache/usage"],
				getAllowedActionsOrganization: ["GET /orgs/{org}/actions/permissions/selected-actions"],
				getAllowedActionsRepository: ["GET /repos/{owner}/{repo}/actions/permissions/selected-actions"],
				getArtifact: ["GET /repos/{owner}/{repo}/actions/artifacts/{artifact_id}"],
				getCustomImageForOrg: ["GET /orgs/{org}/actions/hosted-runners/images/custom/{image_definition_id}"],
				getCustomImageVersionForOrg: ["GET /orgs/{org}/actions/hosted-runners/images/custom/{image_definition_id}/versions/{version}"],
				getCustomOidcSubClaimForRepo: ["GET /repos/{owner}/{repo}/actions/oidc/customization/sub"],
				getEnvironmentPublicKey: ["GET /repos/{owner}/{repo}/environments/{environment_name}/secrets/public-key"],
				getEnvironmentSecret: ["GET /repos/{owner}/{repo}/environments/{environment_name}/secrets/{secret_name}"],
				getEnvironmentVariable: ["GET /repos/{owner}/{repo}/environments/{environment_name}/variables/{name}"],
				getGithubActionsDefaultWorkflowPermissionsOrganization: ["GET /orgs/{org}/actions/permissions/workflow"],
				getGithubActionsDefaultWorkflowPermissionsRepository: ["GET /repos/{owner}/{repo}/actions/permissions/workflow"],
				getGithubActionsPermissionsOrganization: ["GET /orgs/{org}/actions/permissions"],
				getGithubActionsPermissionsRepository: ["GET /repos/{owner}/{repo}/actions/permissions"],
				getHostedRunnerForOrg: ["GET /orgs/{org}/actions/hosted-runners/{hosted_runner_id}"],
				getHostedRunnersGithubOwnedImagesForOrg: ["GET /orgs/{org}/actions/hosted-runners/images/github-owned"],
				getHostedRunnersLimitsForOrg: ["GET /orgs/{org}/actions/hosted-runners/limits"],
				getHostedRunnersMachineSpecsForOrg: ["GET /orgs/{org}/actions/hosted-runners/machine-sizes"],
				getHostedRunnersPartnerImagesForOrg: ["GET /orgs/{org}/actions/hosted-runners/images/partner"],
				getHostedRunnersPlatformsForOrg: ["GET /orgs/{org}/actions/hosted-runners/platforms"],
				getJobForWorkflowRun: ["GET /repos/{owner}/{repo}/actions/jobs/{job_id}"],
				getOrgPublicKey: ["GET /orgs/{org}/actions/secrets/public-key"],
				getOrgSecret: ["GET /orgs/{org}/actions/secrets/{secret_name}"],
				getOrgVariable: ["GET /orgs/{org}/actions/variables/{name}"],
				getPendingDeploymentsForRun: ["GET /repos/{owner}/{repo}/actions/runs/{run_id}/pending_deployments"],
				getRepoPermissions: [
					"GET /repos/{owner}/{repo}/actions/permissions",
					{},
					{ renamed: ["actions", "getGithubActionsPermissionsRepository"] }
				],
				getRepoPublicKey: ["GET /repos/{owner}/{repo}/actions/secrets/public-key"],
				getRepoSecret: ["GET /repos/{owner}/{repo}/actions/secrets/{secret_name}"],
				getRepoVariable: ["GET /repos/{owner}/{repo}/actions/variables/{name}"],
				getReviewsForRun: ["GET /repos/{owner}/{repo}/actions/runs/{run_id}/approvals"],
				getSelfHostedRunnerForOrg: ["GET /orgs/{org}/actions/runners/{runner_id}"],
				getSelfHostedRunnerForRepo: ["GET /repos/{owner}/{repo}/actions/runners/{runner_id}"],
				getWorkflow: ["GET /repos/{owner}/{repo}/actions/workflows/{workflow_id}"],
				getWorkflowAccessToRepository: ["GET /repos/{owner}/{repo}/actions/permissions/access"],
				getWorkflowRun: ["GET /repos/{owner}/{repo}/actions/runs/{run_id}"],
				getWorkflowRunAttempt: ["GET /repos/{owner}/{repo}/actions/runs/{run_id}/attempts/{attempt_number}"],
				getWorkflowRunUsage: ["GET /repos/{owner}/{repo}/actions/runs/{run_id}/timing"],
				getWorkflowUsage: ["GET /repos/{owner}/{repo}/actions/workflows/{workflow_id}/timing"],
				listArtifactsForRepo: ["GET /repos/{owner}/{repo}/actions/artifacts"],
				listCustomImageVersionsForOrg: ["GET /orgs/{org}/actions/hosted-runners/images/custom/{image_definition_id}/versions"],
				listCustomImagesForOrg: ["GET /orgs/{org}/actions/hosted-runners/images/custom"],
				listEnvironmentSecrets: ["GET /repos/{owner}/{repo}/environments/{environment_name}/secrets"],
				listEnvironmentVariables: ["GET /repos/{owner}/{repo}/environments/{environment_name}/variables"],
				listGithubHostedRunnersInGroupForOrg: ["GET /orgs/{org}/actions/runner-groups/{runner_group_id}/hosted-runners"],
				listHostedRunnersForOrg: ["GET /orgs/{org}/actions/hosted-runners"],
				listJobsForWorkflowRun: ["GET /repos/{owner}/{repo}/actions/runs/{run_id}/jobs"],
				listJobsForWorkflowRunAttempt: ["GET /repos/{owner}/{repo}/actions/runs/{run_id}/attempts/{attempt_number}/jobs"],
				listLabelsForSelfHostedRunnerForOrg: ["GET /orgs/{org}/actions/runners/{runner_id}/labels"],
				listLabelsForSelfHostedRunnerForRepo: ["GET /repos/{owner}/{repo}/actions/runners/{runner_id}/labels"],
				listOrgSecrets: ["GET /orgs/{org}/actions/secrets"],
				listOrgVariables: ["GET /orgs/{org}/actions/variables"],
				listRepoOrganizationSecrets: ["GET /repos/{owner}/{repo}/actions/organization-secrets"],
				listRepoOrganizationVariables: ["GET /repos/{owner}/{repo}/actions/organization-variables"],
				listRepoSecrets: ["GET /repos/{owner}/{repo}/actions/secrets"],
				listRepoVariables: ["GET /repos/{owner}/{repo}/actions/variables"],
				listRepoWorkflows: ["GET /repos/{owner}/{repo}/actions/workflows"],
				listRunnerApplicationsForOrg: ["GET /orgs/{org}/actions/runners/downloads"],
				listRunnerApplicationsForRepo: ["GET /repos/{owner}/{repo}/actions/runners/downloads"],
				listSelectedReposForOrgSecret: ["GET /orgs/{org}/actions/secrets/{secret_name}/repositories"],
				listSelectedReposForOrgVariable: ["GET /orgs/{org}/actions/variables/{name}/repositories"],
				listSelectedRepositoriesEnabledGithubActionsOrganization: ["GET /orgs/{org}/actions/permissions/repositories"],
				listSelfHostedRunnersForOrg: ["GET /orgs/{org}/actions/runners"],
				listSelfHostedRunnersForRepo: ["GET /repos/{owner}/{repo}/actions/runners"],
				listWorkflowRunArtifacts: ["GET /repos/{owner}/{repo}/actions/runs/{run_id}/artifacts"],
				listWorkflowRuns: ["GET /repos/{owner}/{repo}/actions/workflows/{workflow_id}/runs"],
				listWorkflowRunsForRepo: ["GET /repos/{owner}/{repo}/actions/runs"],
				reRunJobForWorkflowRun: ["POST /repos/{owner}/{repo}/actions/jobs/{job_id}/rerun"],
				reRunWorkflow: ["POST /repos/{owner}/{repo}/actions/runs/{run_id}/rerun"],
				reRunWorkflowFailedJobs: ["POST /repos/{owner}/{repo}/actions/runs/{run_id}/rerun-failed-jobs"],
				removeAllCustomLabelsFromSelfHostedRunnerForOrg: ["DELETE /orgs/{org}/actions/runners/{runner_id}/labels"],
				removeAllCustomLabelsFromSelfHostedRunnerForRepo: ["DELETE /repos/{owner}/{repo}/actions/runners/{runner_id}/labels"],
				removeCustomLabelFromSelfHostedRunnerForOrg: ["DELETE /orgs/{org}/actions/runners/{runner_id}/labels/{name}"],
				removeCustomLabelFromSelfHostedRunnerForRepo: ["DELETE /repos/{owner}/{repo}/actions/runners/{runner_id}/labels/{name}"],
				removeSelectedRepoFromOrgSecret: ["DELETE /orgs/{org}/actions/secrets/{secret_name}/repositories/{repository_id}"],
				removeSelectedRepoFromOrgVariable: ["DELETE /orgs/{org}/actions/variables/{name}/repositories/{repository_id}"],
				reviewCustomGatesForRun: ["POST /repos/{owner}/{repo}/actions/runs/{run_id}/deployment_protection_rule"],
				reviewPendingDeploymentsForRun: ["POST /repos/{owner}/{repo}/actions/runs/{run_id}/pending_deployments"],
				setAllowedActionsOrganization: ["PUT /orgs/{org}/actions/permissions/selected-actions"],
				setAllowedActionsRepository: ["PUT /repos/{owner}/{repo}/actions/permissions/selected-actions"],
				setCustomLabelsForSelfHostedRunnerForOrg: ["PUT /orgs/{org}/actions/runners/{runner_id}/labels"],
				setCustomLabelsForSelfHostedRunnerForRepo: ["PUT /repos/{owner}/{repo}/actions/runners/{runner_id}/labels"],
				setCustomOidcSubClaimForRepo: ["PUT /repos/{owner}/{repo}/actions/oidc/customization/sub"],
				setGithubActionsDefaultWorkflowPermissionsOrganization: ["PUT /orgs/{org}/actions/permissions/workflow"],
				setGithubActionsDefaultWorkflowPermissionsRepository: ["PUT /repos/{owner}/{repo}/actions/permissions/workflow"],
				setGithubActionsPermissionsOrganization: ["PUT /orgs/{org}/actions/permissions"],
				setGithubActionsPermissionsRepository: ["PUT /repos/{owner}/{repo}/actions/permissions"],
				setSelectedReposForOrgSecret: ["PUT /orgs/{org}/actions/secrets/{secret_name}/repositories"],
				setSelectedReposForOrgVariable: ["PUT /orgs/{org}/actions/variables/{name}/repositories"],
				setSelectedRepositoriesEnabledGithubActionsOrganization: ["PUT /orgs/{org}/actions/permissions/repositories"],
				setWorkflowAccessToRepository: ["PUT /repos/{owner}/{repo}/actions/permissions/access"],
				updateEnvironmentVariable: ["PATCH /repos/{owner}/{repo}/environments/{environment_name}/variables/{name}"],
				updateHostedRunnerForOrg: ["PATCH /orgs/{org}/actions/hosted-runners/{hosted_runner_id}"],
				updateOrgVariable: ["PATCH /orgs/{org}/actions/variables/{name}"],
				updateRepoVariable: ["PATCH /repos/{owner}/{repo}/actions/variables/{name}"]
			},
			activity: {
				checkRepoIsStarredByAuthenticatedUser: ["GET /user/starred/{owner}/{repo}"],
				deleteRepoSubscription: ["DELETE /repos/{owner}/{repo}/subscription"],
				deleteThreadSubscription: ["DELETE /notifications/threads/{thread_id}/subscription"],
				getFeeds: ["GET /feeds"],
				getRepoSubscription: ["GET /repos/{owner}/{repo}/subscription"],
				getThread: ["GET /notifications/threads/{thread_id}"],
				getThreadSubscriptionForAuthenticatedUser: ["GET /notifications/threads/{thread_id}/subscription"],
				listEventsForAuthenticatedUser: ["GET /users/{username}/events"],
				listNotificationsForAuthenticatedUser: ["GET /notifications"],
				listOrgEventsForAuthenticatedUser: ["GET /users/{username}/events/orgs/{org}"],
				listPublicEvents: ["GET /events"],
				listPublicEventsForRepoNetwork: ["GET /networks/{owner}/{repo}/events"],
				listPublicEventsForUser: ["GET /users/{username}/events/public"],
				listPublicOrgEvents: ["GET /orgs/{org}/events"],
				listReceivedEventsForUser: ["GET /users/{username}/received_events"],
				listReceivedPublicEventsForUser: ["GET /users/{username}/received_events/public"],
				listRepoEvents: ["GET /repos/{owner}/{repo}/events"],
				listRepoNotificationsForAuthenticatedUser: ["GET /repos/{owner}/{repo}/notifications"],
				listReposStarredByAuthenticatedUser: ["GET /user/starred"],
				listReposStarredByUser: ["GET /users/{username}/starred"],
				listReposWatchedByUser: ["GET /users/{username}/subscriptions"],
				listStargazersForRepo: ["GET /repos/{owner}/{repo}/stargazers"],
				listWatchedReposForAuthenticatedUser: ["GET /user/subscriptions"],
				listWatchersForRepo: ["GET /repos/{owner}/{repo}/subscribers"],
				markNotificationsAsRead: ["PUT /notifications"],
				markRepoNotificationsAsRead: ["PUT /repos/{owner}/{repo}/notifications"],
				markThreadAsDone: ["DELETE /notifications/threads/{thread_id}"],
				markThreadAsRead: ["PATCH /notifications/threads/{thread_id}"],
				setRepoSubscription: ["PUT /repos/{owner}/{repo}/subscription"],
				setThreadSubscription: ["PUT /notifications/threads/{thread_id}/subscription"],
				starRepoForAuthenticatedUser: ["PUT /user/starred/{owner}/{repo}"],
				unstarRepoForAuthenticatedUser: ["DELETE /user/starred/{owner}/{repo}"]
			},
			apps: {
				addRepoToInstallation: [
					"PUT /user/installations/{installation_id}/repositories/{repository_id}",
					{},
					{ renamed: ["apps", "addRepoToInstallationForAuthenticatedUser"] }
				],
				addRepoToInstallationForAuthenticatedUser: ["PUT /user/installations/{installation_id}/repositories/{repository_id}"],
				checkToken: ["POST /applications/{client_id}/token"],
				createFromManifest: ["POST /app-manifests/{code}/conversions"],
				createInstallationAccessToken: ["POST /app/installations/{installation_id}/access_tokens"],
				deleteAuthorization: ["DELETE /applications/{client_id}/grant"],
				deleteInstallation: ["DELETE /app/installations/{installation_id}"],
				deleteToken: ["DELETE /applications/{client_id}/token"],
				getAuthenticated: ["GET /app"],
				getBySlug: ["GET /apps/{app_slug}"],
				getInstallation: ["GET /app/installations/{installation_id}"],
				getOrgInstallation: ["GET /orgs/{org}/installation"],
				getRepoInstallation: ["GET /repos/{owner}/{repo}/installation"],
				getSubscriptionPlanForAccount: ["GET /marketplace_listing/accounts/{account_id}"],
				getSubscriptionPlanForAccountStubbed: ["GET /marketplace_listing/stubbed/accounts/{account_id}"],
				getUserInstallation: ["GET /users/{username}/installation"],
				getWebhookConfigForApp: ["GET /app/hook/config"],
				getWebhookDelivery: ["GET /app/hook/deliveries/{delivery_id}"],
				listAccountsForPlan: ["GET /marketplace_listing/plans/{plan_id}/accounts"],
				listAccountsForPlanStubbed: ["GET /marketplace_listing/stubbed/plans/{plan_id}/accounts"],
				listInstallationReposForAuthenticatedUser: ["GET /user/installations/{installation_id}/repositories"],
				listInstallationRequestsForAuthenticatedApp: ["GET /app/installation-requests"],
				listInstallations: ["GET /app/installations"],
				listInstallationsForAuthenticatedUser: ["GET /user/installations"],
				listPlans: ["GET /marketplace_listing/plans"],
				listPlansStubbed: ["GET /marketplace_listing/stubbed/plans"],
				listReposAccessibleToInstallation: ["GET /installation/repositories"],
				listSubscriptionsForAuthenticatedUser: ["GET /user/marketplace_purchases"],
				listSubscriptionsForAuthenticatedUserStubbed: ["GET /user/marketplace_purchases/stubbed"],
				listWebhookDeliveries: ["GET /app/hook/deliveries"],
				redeliverWebhookDelivery: ["POST /app/hook/deliveries/{delivery_id}/attempts"],
				removeRepoFromInstallation: [
					"DELETE /user/installations/{installation_id}/repositories/{repository_id}",
					{},
					{ renamed: ["apps", "removeRepoFromInstallationForAuthenticatedUser"] }
				],
				removeRepoFromInstallationForAuthenticatedUser: ["DELETE /user/installations/{installation_id}/repositories/{repository_id}"],
				resetToken: ["PATCH /applications/{client_id}/token"],
				revokeInstallationAccessToken: ["DELETE /installation/token"],
				scopeToken: ["POST /applications/{client_id}/token/scoped"],
				suspendInstallation: ["PUT /app/installations/{installation_id}/suspended"],
				unsuspendInstallation: ["DELETE /app/installations/{installation_id}/suspended"],
				updateWebhookConfigForApp: ["PATCH /app/hook/config"]
			},
			billing: {
				getGithubActionsBillingOrg: ["GET /orgs/{org}/settings/billing/actions"],
				getGithubActionsBillingUser: ["GET /users/{username}/settings/billing/actions"],
				getGithubBillingPremiumRequestUsageReportOrg: ["GET /organizations/{org}/settings/billing/premium_request/usage"],
				getGithubBillingPremiumRequestUsageReportUser: ["GET /users/{username}/settings/billing/premium_request/usage"],
				getGithubBillingUsageReportOrg: ["GET /organizations/{org}/settings/billing/usage"],
				getGithubBillingUsageReportUser: ["GET /users/{username}/settings/billing/usage"],
				getGithubPackagesBillingOrg: ["GET /orgs/{org}/settings/billing/packages"],
				getGithubPackagesBillingUser: ["GET /users/{username}/settings/billing/packages"],
				getSharedStorageBillingOrg: ["GET /orgs/{org}/settings/billing/shared-storage"],
				getSharedStorageBillingUser: ["GET /users/{username}/settings/billing/shared-storage"]
			},
			campaigns: {
				createCampaign: ["POST /orgs/{org}/campaigns"],
				deleteCampaign: ["DELETE /orgs/{org}/campaigns/{campaign_number}"],
				getCampaignSummary: ["GET /orgs/{org}/campaigns/{campaign_number}"],
				listOrgCampaigns: ["GET /orgs/{org}/campaigns"],
				updateCampaign: ["PATCH /orgs/{org}/campaigns/{campaign_number}"]
			},
			checks: {
				create: ["POST /repos/{owner}/{repo}/check-runs"],
				createSuite: ["POST /repos/{owner}/{repo}/check-suites"],
				get: ["GET /repos/{owner}/{repo}/check-runs/{check_run_id}"],
				getSuite: ["GET /repos/{owner}/{repo}/check-suites/{check_suite_id}"],
				listAnnotations: ["GET /repos/{owner}/{repo}/check-runs/{check_run_id}/annotations"],
				listForRef: ["GET /repos/{owner}/{repo}/commits/{ref}/check-runs"],
				listForSuite: ["GET /repos/{owner}/{repo}/check-suites/{check_suite_id}/check-runs"],
				listSuitesForRef: ["GET /repos/{owner}/{repo}/commits/{ref}/check-suites"],
				rerequestRun: ["POST /repos/{owner}/{repo}/check-runs/{check_run_id}/rerequest"],
				rerequestSuite: ["POST /repos/{owner}/{repo}/check-suites/{check_suite_id}/rerequest"],
				setSuitesPreferences: ["PATCH /repos/{owner}/{repo}/check-suites/preferences"],
				update: ["PATCH /repos/{owner}/{repo}/check-runs/{check_run_id}"]
			},
			codeScanning: {
				commitAutofix: ["POST /repos/{owner}/{repo}/code-scanning/alerts/{alert_number}/autofix/commits"],
				createAutofix: ["POST /repos/{owner}/{repo}/code-scanning/alerts/{alert_number}/autofix"],
				createVariantAnalysis: ["POST /repos/{owner}/{repo}/code-scanning/codeql/variant-analyses"],
				deleteAnalysis: ["DELETE /repos/{owner}/{repo}/code-scanning/analyses/{analysis_id}{?confirm_delete}"],
				deleteCodeqlDatabase: ["DELETE /repos/{owner}/{repo}/code-scanning/codeql/databases/{language}"],
				getAlert: [
					"GET /repos/{owner}/{repo}/code-scanning/alerts/{alert_number}",
					{},
					{ renamedParameters: { alert_id: "alert_number" } }
				],
				getAnalysis: ["GET /repos/{owner}/{repo}/code-scanning/analyses/{analysis_id}"],
				getAutofix: ["GET /repos/{owner}/{repo}/code-scanning/alerts/{alert_number}/autofix"],
				getCodeqlDatabase: ["GET /repos/{owner}/{repo}/code-scanning/codeql/databases/{language}"],
				getDefaultSetup: ["GET /repos/{owner}/{repo}/code-scanning/default-setup"],
				getSarif: ["GET /repos/{owner}/{repo}/code-scanning/sarifs/{sarif_id}"],
				getVariantAnalysis: ["GET /repos/{owner}/{repo}/code-scanning/codeql/variant-analyses/{codeql_variant_analysis_id}"],
				getVariantAnalysisRepoTask: ["GET /repos/{owner}/{repo}/code-scanning/codeql/variant-analyses/{codeql_variant_analysis_id}/repos/{repo_owner}/{repo_name}"],
				listAlertInstances: ["GET /repos/{owner}/{repo}/code-scanning/alerts/{alert_number}/instances"],
				listAlertsForOrg: ["GET /orgs/{org}/code-scanning/alerts"],
				listAlertsForRepo: ["GET /repos/{owner}/{repo}/code-scanning/alerts"],
				listAlertsInstances: [
					"GET /repos/{owner}/{repo}/code-scanning/alerts/{alert_number}/instances",
					{},
					{ renamed: ["codeScanning", "listAlertInstances"] }
				],
				listCodeqlDatabases: ["GET /repos/{owner}/{repo}/code-scanning/codeql/databases"],
				listRecentAnalyses: ["GET /repos/{owner}/{repo}/code-scanning/analyses"],
				updateAlert: ["PATCH /repos/{owner}/{repo}/code-scanning/alerts/{alert_number}"],
				updateDefaultSetup: ["PATCH /repos/{owner}/{repo}/code-scanning/default-setup"],
				uploadSarif: ["POST /repos/{owner}/{repo}/code-scanning/sarifs"]
			},
			codeSecurity: {
				attachConfiguration: ["POST /orgs/{org}/code-security/configurations/{configuration_id}/attach"],
				attachEnterpriseConfiguration: ["POST /enterprises/{enterprise}/code-security/configurations/{configuration_id}/attach"],
				createConfiguration: ["POST /orgs/{org}/code-security/configurations"],
				createConfigurationForEnterprise: ["POST /enterprises/{enterprise}/code-security/configurations"],
				deleteConfiguration: ["DELETE /orgs/{org}/code-security/configurations/{configuration_id}"],
				deleteConfigurationForEnterprise: ["DELETE /enterprises/{enterprise}/code-security/configurations/{configuration_id}"],
				detachConfiguration: ["DELETE /orgs/{org}/code-security/configurations/detach"],
				getConfiguration: ["GET /orgs/{org}/code-security/configurations/{configuration_id}"],
				getConfigurationForRepository: ["GET /repos/{owner}/{repo}/code-security-configuration"],
				getConfigurationsForEnterprise: ["GET /enterprises/{enterprise}/code-security/configurations"],
				getConfigurationsForOrg: ["GET /orgs/{org}/code-security/configurations"],
				getDefaultConfigurations: ["GET /orgs/{org}/code-security/configurations/defaults"],
				getDefaultConfigurationsForEnterprise: ["GET /enterprises/{enterprise}/code-security/configurations/defaults"],
				getRepositoriesForConfiguration: ["GET /orgs/{org}/code-security/configurations/{configuration_id}/repositories"],
				getRepositoriesForEnterpriseConfiguration: ["GET /enterprises/{enterprise}/code-security/configurations/{configuration_id}/repositories"],
				getSingleConfigurationForEnterprise: ["GET /enterprises/{enterprise}/code-security/configurations/{configuration_id}"],
				setConfigurationAsDefault: ["PUT /orgs/{org}/code-security/configurations/{configuration_id}/defaults"],
				setConfigurationAsDefaultForEnterprise: ["PUT /enterprises/{enterprise}/code-security/configurations/{configuration_id}/defaults"],
				updateConfiguration: ["PATCH /orgs/{org}/code-security/configurations/{configuration_id}"],
				updateEnterpriseConfiguration: ["PATCH /enterprises/{enterprise}/code-security/configurations/{configuration_id}"]
			},
			codesOfConduct: {
				getAllCodesOfConduct: ["GET /codes_of_conduct"],
				getConductCode: ["GET /codes_of_conduct/{key}"]
			},
			codespaces: {
				addRepositoryForSecretForAuthenticatedUser: ["PUT /user/codespaces/secrets/{secret_name}/repositories/{repository_id}"],
				addSelectedRepoToOrgSecret: ["PUT /orgs/{org}/codespaces/secrets/{secret_name}/repositories/{repository_id}"],
				checkPermissionsForDevcontainer: ["GET /repos/{owner}/{repo}/codespaces/permissions_check"],
				codespaceMachinesForAuthenticatedUser: ["GET /user/codespaces/{codespace_name}/machines"],
				createForAuthenticatedUser: ["POST /user/codespaces"],
				createOrUpdateOrgSecret: ["PUT /orgs/{org}/codespaces/secrets/{secret_name}"],
				createOrUpdateRepoSecret: ["PUT /repos/{owner}/{repo}/codespaces/secrets/{secret_name}"],
				createOrUpdateSecretForAuthenticatedUser: ["PUT /user/codespaces/secrets/{secret_name}"],
				createWithPrForAuthenticatedUser: ["POST /repos/{owner}/{repo}/pulls/{pull_number}/codespaces"],
				createWithRepoForAuthenticatedUser: ["POST /repos/{owner}/{repo}/codespaces"],
				deleteForAuthenticatedUser: ["DELETE /user/codespaces/{codespace_name}"],
				deleteFromOrganization: ["DELETE /orgs/{org}/members/{username}/codespaces/{codespace_name}"],
				deleteOrgSecret: ["DELETE /orgs/{org}/codespaces/secrets/{secret_name}"],
				deleteRepoSecret: ["DELETE /repos/{owner}/{repo}/codespaces/secrets/{secret_name}"],
				deleteSecretForAuthenticatedUser: ["DELETE /user/codespaces/secrets/{secret_name}"],
				exportForAuthenticatedUser: ["POST /user/codespaces/{codespace_name}/exports"],
				getCodespacesForUserInOrg: ["GET /orgs/{org}/members/{username}/codespaces"],
				getExportDetailsForAuthenticatedUser: ["GET /user/codespaces/{codespace_name}/exports/{export_id}"],
				getForAuthenticatedUser: ["GET /user/codespaces/{codespace_name}"],
				getOrgPublicKey: ["GET /orgs/{org}/codespaces/secrets/public-key"],
				getOrgSecret: ["GET /orgs/{org}/codespaces/secrets/{secret_name}"],
				getPublicKeyForAuthenticatedUser: ["GET /user/codespaces/secrets/public-key"],
				getRepoPublicKey: ["GET /repos/{owner}/{repo}/codespaces/secrets/public-key"],
				getRepoSecret: ["GET /repos/{owner}/{repo}/codespaces/secrets/{secret_name}"],
				getSecretForAuthenticatedUser: ["GET /user/codespaces/secrets/{secret_name}"],
				listDevcontainersInRepositoryForAuthenticatedUser: ["GET /repos/{owner}/{repo}/codespaces/devcontainers"],
				listForAuthenticatedUser: ["GET /user/codespaces"],
				listInOrganization: [
					"GET /orgs/{org}/codespaces",
					{},
					{ renamedParameters: { org_id: "org" } }
				],
				listInRepositoryForAuthenticatedUser: ["GET /repos/{owner}/{repo}/codespaces"],
				listOrgSecrets: ["GET /orgs/{org}/codespaces/secrets"],
				listRepoSecrets: ["GET /repos/{owner}/{repo}/codespaces/secrets"],
				listRepositoriesForSecretForAuthenticatedUser: ["GET /user/codespaces/secrets/{secret_name}/repositories"],
				listSecretsForAuthenticatedUser: ["GET /user/codespaces/secrets"],
				listSelectedReposForOrgSecret: ["GET /orgs/{org}/codespaces/secrets/{secret_name}/repositories"],
				preFlightWithRepoForAuthenticatedUser: ["GET /repos/{owner}/{repo}/codespaces/new"],
				publishForAuthenticatedUser: ["POST /user/codespaces/{codespace_name}/publish"],
				removeRepositoryForSecretForAuthenticatedUser: ["DELETE /user/codespaces/secrets/{secret_name}/repositories/{repository_id}"],
				removeSelectedRepoFromOrgSecret: ["DELETE /orgs/{org}/codespaces/secrets/{secret_name}/repositories/{repository_id}"],
				repoMachinesForAuthenticatedUser: ["GET /repos/{owner}/{repo}/codespaces/machines"],
				setRepositoriesForSecretForAuthenticatedUser: ["PUT /user/codespaces/secrets/{secret_name}/repositories"],
				setSelectedReposForOrgSecret: ["PUT /orgs/{org}/codespaces/secrets/{secret_name}/repositories"],
				startForAuthenticatedUser: ["POST /user/codespaces/{codespace_name}/start"],
				stopForAuthenticatedUser: ["POST /user/codespaces/{codespace_name}/stop"],
				stopInOrganization: ["POST /orgs/{org}/members/{username}/codespaces/{codespace_name}/stop"],
				updateForAuthenticatedUser: ["PATCH /user/codespaces/{codespace_name}"]
			},
			copilot: {
				addCopilotSeatsForTeams: ["POST /orgs/{org}/copilot/billing/selected_teams"],
				addCopilotSeatsForUsers: ["POST /orgs/{org}/copilot/billing/selected_users"],
				cancelCopilotSeatAssignmentForTeams: ["DELETE /orgs/{org}/copilot/billing/selected_teams"],
				cancelCopilotSeatAssignmentForUsers: ["DELETE /orgs/{org}/copilot/billing/selected_users"],
				copilotMetricsForOrganization: ["GET /orgs/{org}/copilot/metrics"],
				copilotMetricsForTeam: ["GET /orgs/{org}/team/{team_slug}/copilot/metrics"],
				getCopilotOrganizationDetails: ["GET /orgs/{org}/copilot/billing"],
				getCopilotSeatDetailsForUser: ["GET /orgs/{org}/members/{username}/copilot"],
				listCopilotSeats: ["GET /orgs/{org}/copilot/billing/seats"]
			},
			credentials: { revoke: ["POST /credentials/revoke"] },
			dependabot: {
				addSelectedRepoToOrgSecret: ["PUT /orgs/{org}/dependabot/secrets/{secret_name}/repositories/{repository_id}"],
				createOrUpdateOrgSecret: ["PUT /orgs/{org}/dependabot/secrets/{secret_name}"],
				createOrUpdateRepoSecret: ["PUT /repos/{owner}/{repo}/dependabot/secrets/{secret_name}"],
				deleteOrgSecret: ["DELETE /orgs/{org}/dependabot/secrets/{secret_name}"],
				deleteRepoSecret: ["DELETE /repos/{owner}/{repo}/dependabot/secrets/{secret_name}"],
				getAlert: ["GET /repos/{owner}/{repo}/dependabot/alerts/{alert_number}"],
				getOrgPublicKey: ["GET /orgs/{org}/dependabot/secrets/public-key"],
				getOrgSecret: ["GET /orgs/{org}/dependabot/secrets/{secret_name}"],
				getRepoPublicKey: ["GET /repos/{owner}/{repo}/dependabot/secrets/public-key"],
				getRepoSecret: ["GET /repos/{owner}/{repo}/dependabot/secrets/{secret_name}"],
				listAlertsForEnterprise: ["GET /enterprises/{enterprise}/dependabot/alerts"],
				listAlertsForOrg: ["GET /orgs/{org}/dependabot/alerts"],
				listAlertsForRepo: ["GET /repos/{owner}/{repo}/dependabot/alerts"],
				listOrgSecrets: ["GET /orgs/{org}/dependabot/secrets"],
				listRepoSecrets: ["GET /repos/{owner}/{repo}/dependabot/secrets"],
				listSelectedReposForOrgSecret: ["GET /orgs/{org}/dependabot/secrets/{secret_name}/repositories"],
				removeSelectedRepoFromOrgSecret: ["DELETE /orgs/{org}/dependabot/secrets/{secret_name}/repositories/{repository_id}"],
				repositoryAccessForOrg: ["GET /organizations/{org}/dependabot/repository-access"],
				setRepositoryAccessDefaultLevel: ["PUT /organizations/{org}/dependabot/repository-access/default-level"],
				setSelectedReposForOrgSecret: ["PUT /orgs/{org}/dependabot/secrets/{secret_name}/repositories"],
				updateAlert: ["PATCH /repos/{owner}/{repo}/dependabot/alerts/{alert_number}"],
				updateRepositoryAccessForOrg: ["PATCH /organizations/{org}/dependabot/repository-access"]
			},
			dependencyGraph: {
				createRepositorySnapshot: ["POST /repos/{owner}/{repo}/dependency-graph/snapshots"],
				diffRange: ["GET /repos/{owner}/{repo}/dependency-graph/compare/{basehead}"],
				exportSbom: ["GET /repos/{owner}/{repo}/dependency-graph/sbom"]
			},
			emojis: { get: ["GET /emojis"] },
			enterpriseTeamMemberships: {
				add: ["PUT /enterprises/{enterprise}/teams/{enterprise-team}/memberships/{username}"],
				bulkAdd: ["POST /enterprises/{enterprise}/teams/{enterprise-team}/memberships/add"],
				bulkRemove: ["POST /enterprises/{enterprise}/teams/{enterprise-team}/memberships/remove"],
				get: ["GET /enterprises/{enterprise}/teams/{enterprise-team}/memberships/{username}"],
				list: ["GET /enterprises/{enterprise}/teams/{enterprise-team}/memberships"],
				remove: ["DELETE /enterprises/{enterprise}/teams/{enterprise-team}/memberships/{username}"]
			},
			enterpriseTeamOrganizations: {
				add: ["PUT /enterprises/{enterprise}/teams/{enterprise-team}/organizations/{org}"],
				bulkAdd: ["POST /enterprises/{enterprise}/teams/{enterprise-team}/organizations/add"],
				bulkRemove: ["POST /enterprises/{enterprise}/teams/{enterprise-team}/organizations/remove"],
				delete: ["DELETE /enterprises/{enterprise}/teams/{enterprise-team}/organizations/{org}"],
				getAssignment: ["GET /enterprises/{enterprise}/teams/{enterprise-team}/organizations/{org}"],
				getAssignments: ["GET /enterprises/{enterprise}/teams/{enterprise-team}/organizations"]
			},
			enterpriseTeams: {
				create: ["POST /enterprises/{enterprise}/teams"],
				delete: ["DELETE /enterprises/{enterprise}/teams/{team_slug}"],
				get: ["GET /enterprises/{enterprise}/teams/{team_slug}"],
				list: ["GET /enterprises/{enterprise}/teams"],
				update: ["PATCH /enterprises/{enterprise}/teams/{team_slug}"]
			},
			gists: {
				checkIsStarred: ["GET /gists/{gist_id}/star"],
				create: ["POST /gists"],
				createComment: ["POST /gists/{gist_id}/comments"],
				delete: ["DELETE /gists/{gist_id}"],
				deleteComment: ["DELETE /gists/{gist_id}/comments/{comment_id}"],
				fork: ["POST /gists/{gist_id}/forks"],
				get: ["GET /gists/{gist_id}"],
				getComment: ["GET /gists/{gist_id}/comments/{comment_id}"],
				getRevision: ["GET /gists/{gist_id}/{sha}"],
				list: ["GET /gists"],
				listComments: ["GET /gists/{gist_id}/comments"],
				listCommits: ["GET /gists/{gist_id}/commits"],
				listForUser: ["GET /users/{username}/gists"],
				listForks: ["GET /gists/{gist_id}/forks"],
				listPublic: ["GET /gists/public"],
				listStarred: ["GET /gists/starred"],
				star: ["PUT /gists/{gist_id}/star"],
				unstar: ["DELETE /gists/{gist_id}/star"],
				update: ["PATCH /gists/{gist_id}"],
				updateComment: ["PATCH /gists/{gist_id}/comments/{comment_id}"]
			},
			git: {
				createBlob: ["POST /repos/{owner}/{repo}/git/blobs"],
				createCommit: ["POST /repos/{owner}/{repo}/git/commits"],
				createRef: ["POST /repos/{owner}/{repo}/git/refs"],
				createTag: ["POST /repos/{owner}/{repo}/git/tags"],
				createTree: ["POST /repos/{owner}/{repo}/git/trees"],
				deleteRef: ["DELETE /repos/{owner}/{repo}/git/refs/{ref}"],
				getBlob: ["GET /repos/{owner}/{repo}/git/blobs/{file_sha}"],
				getCommit: ["GET /repos/{owner}/{repo}/git/commits/{commit_sha}"],
				getRef: ["GET /repos/{owner}/{repo}/git/ref/{ref}"],
				getTag: ["GET /repos/{owner}/{repo}/git/tags/{tag_sha}"],
				getTree: ["GET /repos/{owner}/{repo}/git/trees/{tree_sha}"],
				listMatchingRefs: ["GET /repos/{owner}/{repo}/git/matching-refs/{ref}"],
				updateRef: ["PATCH /repos/{owner}/{repo}/git/refs/{ref}"]
			},
			gitignore: {
				getAllTemplates: ["GET /gitignore/templates"],
				getTemplate: ["GET /gitignore/templates/{name}"]
			},
			hostedCompute: {
				createNetworkConfigurationForOrg: ["POST /orgs/{org}/settings/network-configurations"],
				deleteNetworkConfigurationFromOrg: ["DELETE /orgs/{org}/settings/network-configurations/{network_configuration_id}"],
				getNetworkConfigurationForOrg: ["GET /orgs/{org}/settings/network-configurations/{network_configuration_id}"],
				getNetworkSettingsForOrg: ["GET /orgs/{org}/settings/network-settings/{network_settings_id}"],
				listNetworkConfigurationsForOrg: ["GET /orgs/{org}/settings/network-configurations"],
				updateNetworkConfigurationForOrg: ["PATCH /orgs/{org}/settings/network-configurations/{network_configuration_id}"]
			},
			interactions: {
				getRestrictionsForAuthenticatedUser: ["GET /user/interaction-limits"],
				getRestrictionsForOrg: ["GET /orgs/{org}/interaction-limits"],
				getRestrictionsForRepo: ["GET /repos/{owner}/{repo}/interaction-limits"],
				getRestrictionsForYourPublicRepos: [
					"GET /user/interaction-limits",
					{},
					{ renamed: ["interactions", "getRestrictionsForAuthenticatedUser"] }
				],
				removeRestrictionsForAuthenticatedUser: ["DELETE /user/interaction-limits"],
				removeRestrictionsForOrg: ["DELETE /orgs/{org}/interaction-limits"],
				removeRestrictionsForRepo: ["DELETE /repos/{owner}/{repo}/interaction-limits"],
				removeRestrictionsForYourPublicRepos: [
					"DELETE /user/interaction-limits",
					{},
					{ renamed: ["interactions", "removeRestrictionsForAuthenticatedUser"] }
				],
				setRestrictionsForAuthenticatedUser: ["PUT /user/interaction-limits"],
				setRestrictionsForOrg: ["PUT /orgs/{org}/interaction-limits"],
				setRestrictionsForRepo: ["PUT /repos/{owner}/{repo}/interaction-limits"],
				setRestrictionsForYourPublicRepos: [
					"PUT /user/interaction-limits",
					{},
					{ renamed: ["interactions", "setRestrictionsForAuthenticatedUser"] }
				]
			},
			issues: {
				addAssignees: ["POST /repos/{owner}/{repo}/issues/{issue_number}/assignees"],
				addBlockedByDependency: ["POST /repos/{owner}/{repo}/issues/{issue_number}/dependencies/blocked_by"],
				addLabels: ["POST /repos/{owner}/{repo}/issues/{issue_number}/labels"],
				addSubIssue: ["POST /repos/{owner}/{repo}/issues/{issue_number}/sub_issues"],
				checkUserCanBeAssigned: ["GET /repos/{owner}/{repo}/assignees/{assignee}"],
				checkUserCanBeAssignedToIssue: ["GET /repos/{owner}/{repo}/issues/{issue_number}/assignees/{assignee}"],
				create: ["POST /repos/{owner}/{repo}/issues"],
				createComment: ["POST /repos/{owner}/{repo}/issues/{issue_number}/comments"],
				createLabel: ["POST /repos/{owner}/{repo}/labels"],
				createMilestone: ["POST /repos/{owner}/{repo}/milestones"],
				deleteComment: ["DELETE /repos/{owner}/{repo}/issues/comments/{comment_id}"],
				deleteLabel: ["DELETE /repos/{owner}/{repo}/labels/{name}"],
				deleteMilestone: ["DELETE /repos/{owner}/{repo}/milestones/{milestone_number}"],
				get: ["GET /repos/{owner}/{repo}/issues/{issue_number}"],
				getComment: ["GET /repos/{owner}/{repo}/issues/comments/{comment_id}"],
				getEvent: ["GET /repos/{owner}/{repo}/issues/events/{event_id}"],
				getLabel: ["GET /repos/{owner}/{repo}/labels/{name}"],
				getMilestone: ["GET /repos/{owner}/{repo}/milestones/{milestone_number}"],
				getParent: ["GET /repos/{owner}/{repo}/issues/{issue_number}/parent"],
				list: ["GET /issues"],
				listAssignees: ["GET /repos/{owner}/{repo}/assignees"],
				listComments: ["GET /repos/{owner}/{repo}/issues/{issue_number}/comments"],
				listCommentsForRepo: ["GET /repos/{owner}/{repo}/issues/comments"],
				listDependenciesBlockedBy: ["GET /repos/{owner}/{repo}/issues/{issue_number}/dependencies/blocked_by"],
				listDependenciesBlocking: ["GET /repos/{owner}/{repo}/issues/{issue_number}/dependencies/blocking"],
				listEvents: ["GET /repos/{owner}/{repo}/issues/{issue_number}/events"],
				listEventsForRepo: ["GET /repos/{owner}/{repo}/issues/events"],
				listEventsForTimeline: ["GET /repos/{owner}/{repo}/issues/{issue_number}/timeline"],
				listForAuthenticatedUser: ["GET /user/issues"],
				listForOrg: ["GET /orgs/{org}/issues"],
				listForRepo: ["GET /repos/{owner}/{repo}/issues"],
				listLabelsForMilestone: ["GET /repos/{owner}/{repo}/milestones/{milestone_number}/labels"],
				listLabelsForRepo: ["GET /repos/{owner}/{repo}/labels"],
				listLabelsOnIssue: ["GET /repos/{owner}/{repo}/issues/{issue_number}/labels"],
				listMilestones: ["GET /repos/{owner}/{repo}/milestones"],
				listSubIssues: ["GET /repos/{owner}/{repo}/issues/{issue_number}/sub_issues"],
				lock: ["PUT /repos/{owner}/{repo}/issues/{issue_number}/lock"],
				removeAllLabels: ["DELETE /repos/{owner}/{repo}/issues/{issue_number}/labels"],
				removeAssignees: ["DELETE /repos/{owner}/{repo}/issues/{issue_number}/assignees"],
				removeDependencyBlockedBy: ["DELETE /repos/{owner}/{repo}/issues/{issue_number}/dependencies/blocked_by/{issue_id}"],
				removeLabel: ["DELETE /repos/{owner}/{repo}/issues/{issue_number}/labels/{name}"],
				removeSubIssue: ["DELETE /repos/{owner}/{repo}/issues/{issue_number}/sub_issue"],
				reprioritizeSubIssue: ["PATCH /repos/{owner}/{repo}/issues/{issue_number}/sub_issues/priority"],
				setLabels: ["PUT /repos/{owner}/{repo}/issues/{issue_number}/labels"],
				unlock: ["DELETE /repos/{owner}/{repo}/issues/{issue_number}/lock"],
				update: ["PATCH /repos/{owner}/{repo}/issues/{issue_number}"],
				updateComment: ["PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}"],
				updateLabel: ["PATCH /repos/{owner}/{repo}/labels/{name}"],
				updateMilestone: ["PATCH /repos/{owner}/{repo}/milestones/{milestone_number}"]
			},
			licenses: {
				get: ["GET /licenses/{license}"],
				getAllCommonlyUsed: ["GET /licenses"],
				getForRepo: ["GET /repos/{owner}/{repo}/license"]
			},
			markdown: {
				render: ["POST /markdown"],
				renderRaw: ["POST /markdown/raw", { headers: { "content-type": "text/plain; charset=utf-8" } }]
			},
			meta: {
				get: ["GET /meta"],
				getAllVersions: ["GET /versions"],
				getOctocat: ["GET /octocat"],
				getZen: ["GET /zen"],
				root: ["GET /"]
			},
			migrations: {
				deleteArchiveForAuthenticatedUser: ["DELETE /user/migrations/{migration_id}/archive"],
				deleteArchiveForOrg: ["DELETE /orgs/{org}/migrations/{migration_id}/archive"],
				downloadArchiveForOrg: ["GET /orgs/{org}/migrations/{migration_id}/archive"],
				getArchiveForAuthenticatedUser: ["GET /user/migrations/{migration_id}/archive"],
				getStatusForAuthenticatedUser: ["GET /user/migrations/{migration_id}"],
				getStatusForOrg: ["GET /orgs/{org}/migrations/{migration_id}"],
				listForAuthenticatedUser: ["GET /user/migrations"],
				listForOrg: ["GET /orgs/{org}/migrations"],
				listReposForAuthenticatedUser: ["GET /user/migrations/{migration_id}/repositories"],
				listReposForOrg: ["GET /orgs/{org}/migrations/{migration_id}/repositories"],
				listReposForUser: [
					"GET /user/migrations/{migration_id}/repositories",
					{},
					{ renamed: ["migrations", "listReposForAuthenticatedUser"] }
				],
				startForAuthenticatedUser: ["POST /user/migrations"],
				startForOrg: ["POST /orgs/{org}/migrations"],
				unlockRepoForAuthenticatedUser: ["DELETE /user/migrations/{migration_id}/repos/{repo_name}/lock"],
				unlockRepoForOrg: ["DELETE /orgs/{org}/migrations/{migration_id}/repos/{repo_name}/lock"]
			},
			oidc: {
				getOidcCustomSubTemplateForOrg: ["GET /orgs/{org}/actions/oidc/customization/sub"],
				updateOidcCustomSubTemplateForOrg: ["PUT /orgs/{org}/actions/oidc/customization/sub"]
			},
			orgs: {
				addSecurityManagerTeam: [
					"PUT /orgs/{org}/security-managers/teams/{team_slug}",
					{},
					{ deprecated: "octokit.rest.orgs.addSecurityManagerTeam() is deprecated, see https://docs.github.com/rest/orgs/security-managers#add-a-security-manager-team" }
				],
				assignTeamToOrgRole: ["PUT /orgs/{org}/organization-roles/teams/{team_slug}/{role_id}"],
				assignUserToOrgRole: ["PUT /orgs/{org}/organization-roles/users/{username}/{role_id}"],
				blockUser: ["PUT /orgs/{org}/blocks/{username}"],
				cancelInvitation: ["DELETE /orgs/{org}/invitations/{invitation_id}"],
				checkBlockedUser: ["GET /orgs/{org}/blocks/{username}"],
				checkMembershipForUser: ["GET /orgs/{org}/members/{username}"],
				checkPublicMembershipForUser: ["GET /orgs/{org}/public_members/{username}"],
				convertMemberToOutsideCollaborator: ["PUT /orgs/{org}/outside_collaborators/{username}"],
				createArtifactStorageRecord: ["POST /orgs/{org}/artifacts/metadata/storage-record"],
				createInvitation: ["POST /orgs/{org}/invitations"],
				createIssueType: ["POST /orgs/{org}/issue-types"],
				createWebhook: ["POST /orgs/{org}/hooks"],
				customPropertiesForOrgsCreateOrUpdateOrganizationValues: ["PATCH /organizations/{org}/org-properties/values"],
				customPropertiesForOrgsGetOrganizationValues: ["GET /organizations/{org}/org-properties/values"],
				customPropertiesForReposCreateOrUpdateOrganizationDefinition: ["PUT /orgs/{org}/properties/schema/{custom_property_name}"],
				customPropertiesForReposCreateOrUpdateOrganizationDefinitions: ["PATCH /orgs/{org}/properties/schema"],
				customPropertiesForReposCreateOrUpdateOrganizationValues: ["PATCH /orgs/{org}/properties/values"],
				customPropertiesForReposDeleteOrganizationDefinition: ["DELETE /orgs/{org}/properties/schema/{custom_property_name}"],
				customPropertiesForReposGetOrganizationDefinition: ["GET /orgs/{org}/properties/schema/{custom_property_name}"],
				customPropertiesForReposGetOrganizationDefinitions: ["GET /orgs/{org}/properties/schema"],
				customPropertiesForReposGetOrganizationValues: ["GET /orgs/{org}/properties/values"],
				delete: ["DELETE /orgs/{org}"],
				deleteAttestationsBulk: ["POST /orgs/{org}/attestations/delete-request"],
				deleteAttestationsById: ["DELETE /orgs/{org}/attestations/{attestation_id}"],
				deleteAttestationsBySubjectDigest: ["DELETE /orgs/{org}/attestations/digest/{subject_digest}"],
				deleteIssueType: ["DELETE /orgs/{org}/issue-types/{issue_type_id}"],
				deleteWebhook: ["DELETE /orgs/{org}/hooks/{hook_id}"],
				disableSelectedRepositoryImmutableReleasesOrganization: ["DELETE /orgs/{org}/settings/immutable-releases/repositories/{repository_id}"],
				enableSelectedRepositoryImmutableReleasesOrganization: ["PUT /orgs/{org}/settings/immutable-releases/repositories/{repository_id}"],
				get: ["GET /orgs/{org}"],
				getImmutableReleasesSettings: ["GET /orgs/{org}/settings/immutable-releases"],
				getImmutableReleasesSettingsRepositories: ["GET /orgs/{org}/settings/immutable-releases/repositories"],
				getMembershipForAuthenticatedUser: ["GET /user/memberships/orgs/{org}"],
				getMembershipForUser: ["GET /orgs/{org}/memberships/{username}"],
				getOrgRole: ["GET /orgs/{org}/organization-roles/{role_id}"],
				getOrgRulesetHistory: ["GET /orgs/{org}/rulesets/{ruleset_id}/history"],
				getOrgRulesetVersion: ["GET /orgs/{org}/rulesets/{ruleset_id}/history/{version_id}"],
				getWebhook: ["GET /orgs/{org}/hooks/{hook_id}"],
				getWebhookConfigForOrg: ["GET /orgs/{org}/hooks/{hook_id}/config"],
				getWebhookDelivery: ["GET /orgs/{org}/hooks/{hook_id}/deliveries/{delivery_id}"],
				list: ["GET /organizations"],
				listAppInstallations: ["GET /orgs/{org}/installations"],
				listArtifactStorageRecords: ["GET /orgs/{org}/artifacts/{subject_digest}/metadata/storage-records"],
				listAttestationRepositories: ["GET /orgs/{org}/attestations/repositories"],
				listAttestations: ["GET /orgs/{org}/attestations/{subject_digest}"],
				listAttestationsBulk: ["POST /orgs/{org}/attestations/bulk-list{?per_page,before,after}"],
				listBlockedUsers: ["GET /orgs/{org}/blocks"],
				listFailedInvitations: ["GET /orgs/{org}/failed_invitations"],
				listForAuthenticatedUser: ["GET /user/orgs"],
				listForUser: ["GET /users/{username}/orgs"],
				listInvitationTeams: ["GET /orgs/{org}/invitations/{invitation_id}/teams"],
				listIssueTypes: ["GET /orgs/{org}/issue-types"],
				listMembers: ["GET /orgs/{org}/members"],
				listMembershipsForAuthenticatedUser: ["GET /user/memberships/orgs"],
				listOrgRoleTeams: ["GET /orgs/{org}/organization-roles/{role_id}/teams"],
				listOrgRoleUsers: ["GET /orgs/{org}/organization-roles/{role_id}/users"],
				listOrgRoles: ["GET /orgs/{org}/organization-roles"],
				listOrganizationFineGrainedPermissions: ["GET /orgs/{org}/organization-fine-grained-permissions"],
				listOutsideCollaborators: ["GET /orgs/{org}/outside_collaborators"],
				listPatGrantRepositories: ["GET /orgs/{org}/personal-access-tokens/{pat_id}/repositories"],
				listPatGrantRequestRepositories: ["GET /orgs/{org}/personal-access-token-requests/{pat_request_id}/repositories"],
				listPatGrantRequests: ["GET /orgs/{org}/personal-access-token-requests"],
				listPatGrants: ["GET /orgs/{org}/personal-access-tokens"],
				listPendingInvitations: ["GET /orgs/{org}/invitations"],
				listPublicMembers: ["GET /orgs/{org}/public_members"],
				listSecurityManagerTeams: [
					"GET /orgs/{org}/security-managers",
					{},
					{ deprecated: "octokit.rest.orgs.listSecurityManagerTeams() is deprecated, see https://docs.github.com/rest/orgs/security-managers#list-security-manager-teams" }
				],
				listWebhookDeliveries: ["GET /orgs/{org}/hooks/{hook_id}/deliveries"],
				listWebhooks: ["GET /orgs/{org}/hooks"],
				pingWebhook: ["POST /orgs/{org}/hooks/{hook_id}/pings"],
				redeliverWebhookDelivery: ["POST /orgs/{org}/hooks/{hook_id}/deliveries/{delivery_id}/attempts"],
				removeMember: ["DELETE /orgs/{org}/members/{username}"],
				removeMembershipForUser: ["DELETE /orgs/{org}/memberships/{username}"],
				removeOutsideCollaborator: ["DELETE /orgs/{org}/outside_collaborators/{username}"],
				removePublicMembershipForAuthenticatedUser: ["DELETE /orgs/{org}/public_members/{username}"],
				removeSecurityManagerTeam: [
					"DELETE /orgs/{org}/security-managers/teams/{team_slug}",
					{},
					{ deprecated: "octokit.rest.orgs.removeSecurityManagerTeam() is deprecated, see https://docs.github.com/rest/orgs/security-managers#remove-a-security-manager-team" }
				],
				reviewPatGrantRequest: ["POST /orgs/{org}/personal-access-token-requests/{pat_request_id}"],
				reviewPatGrantRequestsInBulk: ["POST /orgs/{org}/personal-access-token-requests"],
				revokeAllOrgRolesTeam: ["DELETE /orgs/{org}/organization-roles/teams/{team_slug}"],
				revokeAllOrgRolesUser: ["DELETE /orgs/{org}/organization-roles/users/{username}"],
				revokeOrgRoleTeam: ["DELETE /orgs/{org}/organization-roles/teams/{team_slug}/{role_id}"],
				revokeOrgRoleUser: ["DELETE /orgs/{org}/organization-roles/users/{username}/{role_id}"],
				setImmutableReleasesSettings: ["PUT /orgs/{org}/settings/immutable-releases"],
				setImmutableReleasesSettingsRepositories: ["PUT /orgs/{org}/settings/immutable-releases/repositories"],
				setMembershipForUser: ["PUT /orgs/{org}/memberships/{username}"],
				setPublicMembershipForAuthenticatedUser: ["PUT /orgs/{org}/public_members/{username}"],
				unblockUser: ["DELETE /orgs/{org}/blocks/{username}"],
				update: ["PATCH /orgs/{org}"],
				updateIssueType: ["PUT /orgs/{org}/issue-types/{issue_type_id}"],
				updateMembershipForAuthenticatedUser: ["PATCH /user/memberships/orgs/{org}"],
				updatePatAccess: ["POST /orgs/{org}/personal-access-tokens/{pat_id}"],
				updatePatAccesses: ["POST /orgs/{org}/personal-access-tokens"],
				updateWebhook: ["PATCH /orgs/{org}/hooks/{hook_id}"],
				updateWebhookConfigForOrg: ["PATCH /orgs/{org}/hooks/{hook_id}/config"]
			},
			packages: {
				deletePackageForAuthenticatedUser: ["DELETE /user/packages/{package_type}/{package_name}"],
				deletePackageForOrg: ["DELETE /orgs/{org}/packages/{package_type}/{package_name}"],
				deletePackageForUser: ["DELETE /users/{username}/packages/{package_type}/{package_name}"],
				deletePackageVersionForAuthenticatedUser: ["DELETE /user/packages/{package_type}/{package_name}/versions/{package_version_id}"],
				deletePackageVersionForOrg: ["DELETE /orgs/{org}/packages/{package_type}/{package_name}/versions/{package_version_id}"],
				deletePackageVersionForUser: ["DELETE /users/{username}/packages/{package_type}/{package_name}/versions/{package_version_id}"],
				getAllPackageVersionsForAPackageOwnedByAnOrg: [
					"GET /orgs/{org}/packages/{package_type}/{package_name}/versions",
					{},
					{ renamed: ["packages", "getAllPackageVersionsForPackageOwnedByOrg"] }
				],
				getAllPackageVersionsForAPackageOwnedByTheAuthenticatedUser: [
					"GET /user/packages/{package_type}/{package_name}/versions",
					{},
					{ renamed: ["packages", "getAllPackageVersionsForPackageOwnedByAuthenticatedUser"] }
				],
				getAllPackageVersionsForPackageOwnedByAuthenticatedUser: ["GET /user/packages/{package_type}/{package_name}/versions"],
				getAllPackageVersionsForPackageOwnedByOrg: ["GET /orgs/{org}/packages/{package_type}/{package_name}/versions"],
				getAllPackageVersionsForPackageOwnedByUser: ["GET /users/{username}/packages/{package_type}/{package_name}/versions"],
				getPackageForAuthenticatedUser: ["GET /user/packages/{package_type}/{package_name}"],
				getPackageForOrganization: ["GET /orgs/{org}/packages/{package_type}/{package_name}"],
				getPackageForUser: ["GET /users/{username}/packages/{package_type}/{package_name}"],
				getPackageVersionForAuthenticatedUser: ["GET /user/packages/{package_type}/{package_name}/versions/{package_version_id}"],
				getPackageVersionForOrganization: ["GET /orgs/{org}/packages/{package_type}/{package_name}/versions/{package_version_id}"],
				getPackageVersionForUser: ["GET /users/{username}/packages/{package_type}/{package_name}/versions/{package_version_id}"],
				listDockerMigrationConflictingPackagesForAuthenticatedUser: ["GET /user/docker/conflicts"],
				listDockerMigrationConflictingPackagesForOrganization: ["GET /orgs/{org}/docker/conflicts"],
				listDockerMigrationConflictingPackagesForUser: ["GET /users/{username}/docker/conflicts"],
				listPackagesForAuthenticatedUser: ["GET /user/packages"],
				listPackagesForOrganization: ["GET /orgs/{org}/packages"],
				listPackagesForUser: ["GET /users/{username}/packages"],
				restorePackageForAuthenticatedUser: ["POST /user/packages/{package_type}/{package_name}/restore{?token}"],
				restorePackageForOrg: ["POST /orgs/{org}/packages/{package_type}/{package_name}/restore{?token}"],
				restorePackageForUser: ["POST /users/{username}/packages/{package_type}/{package_name}/restore{?token}"],
				restorePackageVersionForAuthenticatedUser: ["POST /user/packages/{package_type}/{package_name}/versions/{package_version_id}/restore"],
				restorePackageVersionForOrg: ["POST /orgs/{org}/packages/{package_type}/{package_name}/versions/{package_version_id}/restore"],
				restorePackageVersionForUser: ["POST /users/{username}/packages/{package_type}/{package_name}/versions/{package_version_id}/restore"]
			},
			privateRegistries: {
				createOrgPrivateRegistry: ["POST /orgs/{org}/private-registries"],
				deleteOrgPrivateRegistry: ["DELETE /orgs/{org}/private-registries/{secret_name}"],
				getOrgPrivateRegistry: ["GET /orgs/{org}/private-registries/{secret_name}"],
				getOrgPublicKey: ["GET /orgs/{org}/private-registries/public-key"],
				listOrgPrivateRegistries: ["GET /orgs/{org}/private-registries"],
				updateOrgPrivateRegistry: ["PATCH /orgs/{org}/private-registries/{secret_name}"]
			},
			projects: {
				addItemForOrg: ["POST /orgs/{org}/projectsV2/{project_number}/items"],
				addItemForUser: ["POST /users/{username}/projectsV2/{project_number}/items"],
				deleteItemForOrg: ["DELETE /orgs/{org}/projectsV2/{project_number}/items/{item_id}"],
				deleteItemForUser: ["DELETE /users/{username}/projectsV2/{project_number}/items/{item_id}"],
				getFieldForOrg: ["GET /orgs/{org}/projectsV2/{project_number}/fields/{field_id}"],
				getFieldForUser: ["GET /users/{username}/projectsV2/{project_number}/fields/{field_id}"],
				getForOrg: ["GET /orgs/{org}/projectsV2/{project_number}"],
				getForUser: ["GET /users/{username}/projectsV2/{project_number}"],
				getOrgItem: ["GET /orgs/{org}/projectsV2/{project_number}/items/{item_id}"],
				getUserItem: ["GET /users/{username}/projectsV2/{project_number}/items/{item_id}"],
				listFieldsForOrg: ["GET /orgs/{org}/projectsV2/{project_number}/fields"],
				listFieldsForUser: ["GET /users/{username}/projectsV2/{project_number}/fields"],
				listForOrg: ["GET /orgs/{org}/projectsV2"],
				listForUser: ["GET /users/{username}/projectsV2"],
				listItemsForOrg: ["GET /orgs/{org}/projectsV2/{project_number}/items"],
				listItemsForUser: ["GET /users/{username}/projectsV2/{project_number}/items"],
				updateItemForOrg: ["PATCH /orgs/{org}/projectsV2/{project_number}/items/{item_id}"],
				updateItemForUser: ["PATCH /users/{username}/projectsV2/{project_number}/items/{item_id}"]
			},
			pulls: {
				checkIfMerged: ["GET /repos/{owner}/{repo}/pulls/{pull_number}/merge"],
				create: ["POST /repos/{owner}/{repo}/pulls"],
				createReplyForReviewComment: ["POST /repos/{owner}/{repo}/pulls/{pull_number}/comments/{comment_id}/replies"],
				createReview: ["POST /repos/{owner}/{repo}/pulls/{pull_number}/reviews"],
				createReviewComment: ["POST /repos/{owner}/{repo}/pulls/{pull_number}/comments"],
				deletePendingReview: ["DELETE /repos/{owner}/{repo}/pulls/{pull_number}/reviews/{review_id}"],
				deleteReviewComment: ["DELETE /repos/{owner}/{repo}/pulls/comments/{comment_id}"],
				dismissReview: ["PUT /repos/{owner}/{repo}/pulls/{pull_number}/reviews/{review_id}/dismissals"],
				get: ["GET /repos/{owner}/{repo}/pulls/{pull_number}"],
				getReview: ["GET /repos/{owner}/{repo}/pulls/{pull_number}/reviews/{review_id}"],
				getReviewComment: ["GET /repos/{owner}/{repo}/pulls/comments/{comment_id}"],
				list: ["GET /repos/{owner}/{repo}/pulls"],
				listCommentsForReview: ["GET /repos/{owner}/{repo}/pulls/{pull_number}/reviews/{review_id}/comments"],
				listCommits: ["GET /repos/{owner}/{repo}/pulls/{pull_number}/commits"],
				listFiles: ["GET /repos/{owner}/{repo}/pulls/{pull_number}/files"],
				listRequestedReviewers: ["GET /repos/{owner}/{repo}/pulls/{pull_number}/requested_reviewers"],
				listReviewComments: ["GET /repos/{owner}/{repo}/pulls/{pull_number}/comments"],
				listReviewCommentsForRepo: ["GET /repos/{owner}/{repo}/pulls/comments"],
				listReviews: ["GET /repos/{owner}/{repo}/pulls/{pull_number}/reviews"],
				merge: ["PUT /repos/{owner}/{repo}/pulls/{pull_number}/merge"],
				removeRequestedReviewers: ["DELETE /repos/{owner}/{repo}/pulls/{pull_number}/requested_reviewers"],
				requestReviewers: ["POST /repos/{owner}/{repo}/pulls/{pull_number}/requested_reviewers"],
				submitReview: ["POST /repos/{owner}/{repo}/pulls/{pull_number}/reviews/{review_id}/events"],
				update: ["PATCH /repos/{owner}/{repo}/pulls/{pull_number}"],
				updateBranch: ["PUT /repos/{owner}/{repo}/pulls/{pull_number}/update-branch"],
				updateReview: ["PUT /repos/{owner}/{repo}/pulls/{pull_number}/reviews/{review_id}"],
				updateReviewComment: ["PATCH /repos/{owner}/{repo}/pulls/comments/{comment_id}"]
			},
			rateLimit: { get: ["GET /rate_limit"] },
			reactions: {
				createForCommitComment: ["POST /repos/{owner}/{repo}/comments/{comment_id}/reactions"],
				createForIssue: ["POST /repos/{owner}/{repo}/issues/{issue_number}/reactions"],
				createForIssueComment: ["POST /repos/{owner}/{repo}/issues/comments/{comment_id}/reactions"],
				createForPullRequestReviewComment: ["POST /repos/{owner}/{repo}/pulls/comments/{comment_id}/reactions"],
				createForRelease: ["POST /repos/{owner}/{repo}/releases/{release_id}/reactions"],
				createForTeamDiscussionCommentInOrg: ["POST /orgs/{org}/teams/{team_slug}/discussions/{discussion_number}/comments/{comment_number}/reactions"],
				createForTeamDiscussionInOrg: ["POST /orgs/{org}/teams/{team_slug}/discussions/{discussion_number}/reactions"],
				deleteForCommitComment: ["DELETE /repos/{owner}/{repo}/comments/{comment_id}/reactions/{reaction_id}"],
				deleteForIssue: ["DELETE /repos/{owner}/{repo}/issues/{issue_number}/reactions/{reaction_id}"],
				deleteForIssueComment: ["DELETE /repos/{owner}/{repo}/issues/comments/{comment_id}/reactions/{reaction_id}"],
				deleteForPullRequestComment: ["DELETE /repos/{owner}/{repo}/pulls/comments/{comment_id}/reactions/{reaction_id}"],
				deleteForRelease: ["DELETE /repos/{owner}/{repo}/releases/{release_id}/reactions/{reaction_id}"],
				deleteForTeamDiscussion: ["DELETE /orgs/{org}/teams/{team_slug}/discussions/{discussion_number}/reactions/{reaction_id}"],
				deleteForTeamDiscussionComment: ["DELETE /orgs/{org}/teams/{team_slug}/discussions/{discussion_number}/comments/{comment_number}/reactions/{reaction_id}"],
				listForCommitComment: ["GET /repos/{owner}/{repo}/comments/{comment_id}/reactions"],
				listForIssue: ["GET /repos/{owner}/{repo}/issues/{issue_number}/reactions"],
				listForIssueComment: ["GET /repos/{owner}/{repo}/issues/comments/{comment_id}/reactions"],
				listForPullRequestReviewComment: ["GET /repos/{owner}/{repo}/pulls/comments/{comment_id}/reactions"],
				listForRelease: ["GET /repos/{owner}/{repo}/releases/{release_id}/reactions"],
				listForTeamDiscussionCommentInOrg: ["GET /orgs/{org}/teams/{team_slug}/discussions/{discussion_number}/comments/{comment_number}/reactions"],
				listForTeamDiscussionInOrg: ["GET /orgs/{org}/teams/{team_slug}/discussions/{discussion_number}/reactions"]
			},
			repos: {
				acceptInvitation: [
					"PATCH /user/repository_invitations/{invitation_id}",
					{},
					{ renamed: ["repos", "acceptInvitationForAuthenticatedUser"] }
				],
				acceptInvitationForAuthenticatedUser: ["PATCH /user/repository_invitations/{invitation_id}"],
				addAppAccessRestrictions: [
					"POST /repos/{owner}/{repo}/branches/{branch}/protection/restrictions/apps",
					{},
					{ mapToData: "apps" }
				],
				addCollaborator: ["PUT /repos/{owner}/{repo}/collaborators/{username}"],
				addStatusCheckContexts: [
					"POST /repos/{owner}/{repo}/branches/{branch}/protection/required_status_checks/contexts",
					{},
					{ mapToData: "contexts" }
				],
				addTeamAccessRestrictions: [
					"POST /repos/{owner}/{repo}/branches/{branch}/protection/restrictions/teams",
					{},
					{ mapToData: "teams" }
				],
				addUserAccessRestrictions: [
					"POST /repos/{owner}/{repo}/branches/{branch}/protection/restrictions/users",
					{},
					{ mapToData: "users" }
				],
				cancelPagesDeployment: ["POST /repos/{owner}/{repo}/pages/deployments/{pages_deployment_id}/cancel"],
				checkAutomatedSecurityFixes: ["GET /repos/{owner}/{repo}/automated-security-fixes"],
				checkCollaborator: ["GET /repos/{owner}/{repo}/collaborators/{username}"],
				checkImmutableReleases: ["GET /repos/{owner}/{repo}/immutable-releases"],
				checkPrivateVulnerabilityReporting: ["GET /repos/{owner}/{repo}/private-vulnerability-reporting"],
				checkVulnerabilityAlerts: ["GET /repos/{owner}/{repo}/vulnerability-alerts"],
				codeownersErrors: ["GET /repos/{owner}/{repo}/codeowners/errors"],
				compareCommits: ["GET /repos/{owner}/{repo}/compare/{base}...{head}"],
				compareCommitsWithBasehead: ["GET /repos/{owner}/{repo}/compare/{basehead}"],
				createAttestation: ["POST /repos/{owner}/{repo}/attestations"],
				createAutolink: ["POST /repos/{owner}/{repo}/autolinks"],
				createCommitComment: ["POST /repos/{owner}/{repo}/commits/{commit_sha}/comments"],
				createCommitSignatureProtection: ["POST /repos/{owner}/{repo}/branches/{branch}/protection/required_signatures"],
				createCommitStatus: ["POST /repos/{owner}/{repo}/statuses/{sha}"],
				createDeployKey: ["POST /repos/{owner}/{repo}/keys"],
				createDeployment: ["POST /repos/{owner}/{repo}/deployments"],
				createDeploymentBranchPolicy: ["POST /repos/{owner}/{repo}/environments/{environment_name}/deployment-branch-policies"],
				createDeploymentProtectionRule: ["POST /repos/{owner}/{repo}/environments/{environment_name}/deployment_protection_rules"],
				createDeploymentStatus: ["POST /repos/{owner}/{repo}/deployments/{deployment_id}/statuses"],
				createDispatchEvent: ["POST /repos/{owner}/{repo}/dispatches"],
				createForAuthenticatedUser: ["POST /user/repos"],
				createFork: ["POST /repos/{owner}/{repo}/forks"],
				createInOrg: ["POST /orgs/{org}/repos"],
				createOrUpdateEnvironment: ["PUT /repos/{owner}/{repo}/environments/{environment_name}"],
				createOrUpdateFileContents: ["PUT /repos/{owner}/{repo}/contents/{path}"],
				createOrgRuleset: ["POST /orgs/{org}/rulesets"],
				createPagesDeployment: ["POST /repos/{owner}/{repo}/pages/deployments"],
				createPagesSite: ["POST /repos/{owner}/{repo}/pages"],
				createRelease: ["POST /repos/{owner}/{repo}/releases"],
				createRepoRuleset: ["POST /repos/{owner}/{repo}/rulesets"],
				createUsingTemplate: ["POST /repos/{template_owner}/{template_repo}/generate"],
				createWebhook: ["POST /repos/{owner}/{repo}/hooks"],
				customPropertiesForReposCreateOrUpdateRepositoryValues: ["PATCH /repos/{owner}/{repo}/properties/values"],
				customPropertiesForReposGetRepositoryValues: ["GET /repos/{owner}/{repo}/properties/values"],
				declineInvitation: [
					"DELETE /user/repository_invitations/{invitation_id}",
					{},
					{ renamed: ["repos", "declineInvitationForAuthenticatedUser"] }
				],
				declineInvitationForAuthenticatedUser: ["DELETE /user/repository_invitations/{invitation_id}"],
				delete: ["DELETE /repos/{owner}/{repo}"],
				deleteAccessRestrictions: ["DELETE /repos/{owner}/{repo}/branches/{branch}/protection/restrictions"],
				deleteAdminBranchProtection: ["DELETE /repos/{owner}/{repo}/branches/{branch}/protection/enforce_admins"],
				deleteAnEnvironment: ["DELETE /repos/{owner}/{repo}/environments/{environment_name}"],
				deleteAutolink: ["DELETE /repos/{owner}/{repo}/autolinks/{autolink_id}"],
				deleteBranchProtection: ["DELETE /repos/{owner}/{repo}/branches/{branch}/protection"],
				deleteCommitComment: ["DELETE /repos/{owner}/{repo}/comments/{comment_id}"],
				deleteCommitSignatureProtection: ["DELETE /repos/{owner}/{repo}/branches/{branch}/protection/required_signatures"],
				deleteDeployKey: ["DELETE /repos/{owner}/{repo}/keys/{key_id}"],
				deleteDeployment: ["DELETE /repos/{owner}/{repo}/deployments/{deployment_id}"],
				deleteDeploymentBranchPolicy: ["DELETE /repos/{owner}/{repo}/environments/{environment_name}/deployment-branch-policies/{branch_policy_id}"],
				deleteFile: ["DELETE /repos/{owner}/{repo}/contents/{path}"],
				deleteInvitation: ["DELETE /repos/{owner}/{repo}/invitations/{invitation_id}"],
				deleteOrgRuleset: ["DELETE /orgs/{org}/rulesets/{ruleset_id}"],
				deletePagesSite: ["DELETE /repos/{owner}/{repo}/pages"],
				deletePullRequestReviewProtection: ["DELETE /repos/{owner}/{repo}/branches/{branch}/protection/required_pull_request_reviews"],
				deleteRelease: ["DELETE /repos/{owner}/{repo}/releases/{release_id}"],
				deleteReleaseAsset: ["DELETE /repos/{owner}/{repo}/releases/assets/{asset_id}"],
				deleteRepoRuleset: ["DELETE /repos/{owner}/{repo}/rulesets/{ruleset_id}"],
				deleteWebhook: ["DELETE /repos/{owner}/{repo}/hooks/{hook_id}"],
				disableAutomatedSecurityFixes: ["DELETE /repos/{owner}/{repo}/automated-security-fixes"],
				disableDeploymentProtectionRule: ["DELETE /repos/{owner}/{repo}/environments/{environment_name}/deployment_protection_rules/{protection_rule_id}"],
				disableImmutableReleases: ["DELETE /repos/{owner}/{repo}/immutable-releases"],
				disablePrivateVulnerabilityReporting: ["DELETE /repos/{owner}/{repo}/private-vulnerability-reporting"],
				disableVulnerabilityAlerts: ["DELETE /repos/{owner}/{repo}/vulnerability-alerts"],
				downloadArchive: [
					"GET /repos/{owner}/{repo}/zipball/{ref}",
					{},
					{ renamed: ["repos", "downloadZipballArchive"] }
				],
				downloadTarballArchive: ["GET /repos/{owner}/{repo}/tarball/{ref}"],
				downloadZipballArchive: ["GET /repos/{owner}/{repo}/zipball/{ref}"],
				enableAutomatedSecurityFixes: ["PUT /repos/{owner}/{repo}/automated-security-fixes"],
				enableImmutableReleases: ["PUT /repos/{owner}/{repo}/immutable-releases"],
				enablePrivateVulnerabilityReporting: ["PUT /repos/{owner}/{repo}/private-vulnerability-reporting"],
				enableVulnerabilityAlerts: ["PUT /repos/{owner}/{repo}/vulnerability-alerts"],
				generateReleaseNotes: ["POST /repos/{owner}/{repo}/releases/generate-notes"],
				get: ["GET /repos/{owner}/{repo}"],
				getAccessRestrictions: ["GET /repos/{owner}/{repo}/branches/{branch}/protection/restrictions"],
				getAdminBranchProtection: ["GET /repos/{owner}/{repo}/branches/{branch}/protection/enforce_admins"],
				getAllDeploymentProtectionRules: ["GET /repos/{owner}/{repo}/environments/{environment_name}/deployment_protection_rules"],
				getAllEnvironments: ["GET /repos/{owner}/{repo}/environments"],
				getAllStatusCheckContexts: ["GET /repos/{owner}/{repo}/branches/{branch}/protection/required_status_checks/contexts"],
				getAllTopics: ["GET /repos/{owner}/{repo}/topics"],
				getAppsWithAccessToProtectedBranch: ["GET /repos/{owner}/{repo}/branches/{branch}/protection/restrictions/apps"],
				getAutolink: ["GET /repos/{owner}/{repo}/autolinks/{autolink_id}"],
				getBranch: ["GET /repos/{owner}/{repo}/branches/{branch}"],
				getBranchProtection: ["GET /repos/{owner}/{repo}/branches/{branch}/protection"],
				getBranchRules: ["GET /repos/{owner}/{repo}/rules/branches/{branch}"],
				getClones: ["GET /repos/{owner}/{repo}/traffic/clones"],
				getCodeFrequencyStats: ["GET /repos/{owner}/{repo}/stats/code_frequency"],
				getCollaboratorPermissionLevel: ["GET /repos/{owner}/{repo}/collaborators/{username}/permission"],
				getCombinedStatusForRef: ["GET /repos/{owner}/{repo}/commits/{ref}/status"],
				getCommit: ["GET /repos/{owner}/{repo}/commits/{ref}"],
				getCommitActivityStats: ["GET /repos/{owner}/{repo}/stats/commit_activity"],
				getCommitComment: ["GET /repos/{owner}/{repo}/comments/{comment_id}"],
				getCommitSignatureProtection: ["GET /repos/{owner}/{repo}/branches/{branch}/protection/required_signatures"],
				getCommunityProfileMetrics: ["GET /repos/{owner}/{repo}/community/profile"],
				getContent: ["GET /repos/{owner}/{repo}/contents/{path}"],
				getContributorsStats: ["GET /repos/{owner}/{repo}/stats/contributors"],
				getCustomDeploymentProtectionRule: ["GET /repos/{owner}/{repo}/environments/{environment_name}/deployment_protection_rules/{protection_rule_id}"],
				getDeployKey: ["GET /repos/{owner}/{repo}/keys/{key_id}"],
				getDeployment: ["GET /repos/{owner}/{repo}/deployments/{deployment_id}"],
				getDeploymentBranchPolicy: ["GET /repos/{owner}/{repo}/environments/{environment_name}/deployment-branch-policies/{branch_policy_id}"],
				getDeploymentStatus: ["GET /repos/{owner}/{repo}/deployments/{deployment_id}/statuses/{status_id}"],
				getEnvironment: ["GET /repos/{owner}/{repo}/environments/{environment_name}"],
				getLatestPagesBuild: ["GET /repos/{owner}/{repo}/pages/builds/latest"],
				getLatestRelease: ["GET /repos/{owner}/{repo}/releases/latest"],
				getOrgRuleSuite: ["GET /orgs/{org}/rulesets/rule-suites/{rule_suite_id}"],
				getOrgRuleSuites: ["GET /orgs/{org}/rulesets/rule-suites"],
				getOrgRuleset: ["GET /orgs/{org}/rulesets/{ruleset_id}"],
				getOrgRulesets: ["GET /orgs/{org}/rulesets"],
				getPages: ["GET /repos/{owner}/{repo}/pages"],
				getPagesBuild: ["GET /repos/{owner}/{repo}/pages/builds/{build_id}"],
				getPagesDeployment: ["GET /repos/{owner}/{repo}/pages/deployments/{pages_deployment_id}"],
				getPagesHealthCheck: ["GET /repos/{owner}/{repo}/pages/health"],
				getParticipationStats: ["GET /repos/{owner}/{repo}/stats/participation"],
				getPullRequestReviewProtection: ["GET /repos/{owner}/{repo}/branches/{branch}/protection/required_pull_request_reviews"],
				getPunchCardStats: ["GET /repos/{owner}/{repo}/stats/punch_card"],
				getReadme: ["GET /repos/{owner}/{repo}/readme"],
				getReadmeInDirectory: ["GET /repos/{owner}/{repo}/readme/{dir}"],
				getRelease: ["GET /repos/{owner}/{repo}/releases/{release_id}"],
				getReleaseAsset: ["GET /repos/{owner}/{repo}/releases/assets/{asset_id}"],
				getReleaseByTag: ["GET /repos/{owner}/{repo}/releases/tags/{tag}"],
				getRepoRuleSuite: ["GET /repos/{owner}/{repo}/rulesets/rule-suites/{rule_suite_id}"],
				getRepoRuleSuites: ["GET /repos/{owner}/{repo}/rulesets/rule-suites"],
				getRepoRuleset: ["GET /repos/{owner}/{repo}/rulesets/{ruleset_id}"],
				getRepoRulesetHistory: ["GET /repos/{owner}/{repo}/rulesets/{ruleset_id}/history"],
				getRepoRulesetVersion: ["GET /repos/{owner}/{repo}/rulesets/{ruleset_id}/history/{version_id}"],
				getRepoRulesets: ["GET /repos/{owner}/{repo}/rulesets"],
				getStatusChecksProtection: ["GET /repos/{owner}/{repo}/branches/{branch}/protection/required_status_checks"],
				getTeamsWithAccessToProtectedBranch: ["GET /repos/{owner}/{repo}/branches/{branch}/protection/restrictions/teams"],
				getTopPaths: ["GET /repos/{owner}/{repo}/traffic/popular/paths"],
				getTopReferrers: ["GET /repos/{owner}/{repo}/traffic/popular/referrers"],
				getUsersWithAccessToProtectedBranch: ["GET /repos/{owner}/{repo}/branches/{branch}/protection/restrictions/users"],
				getViews: ["GET /repos/{owner}/{repo}/traffic/views"],
				getWebhook: ["GET /repos/{owner}/{repo}/hooks/{hook_id}"],
				getWebhookConfigForRepo: ["GET /repos/{owner}/{repo}/hooks/{hook_id}/config"],
				getWebhookDelivery: ["GET /repos/{owner}/{repo}/hooks/{hook_id}/deliveries/{delivery_id}"],
				listActivities: ["GET /repos/{owner}/{repo}/activity"],
				listAttestations: ["GET /repos/{owner}/{repo}/attestations/{subject_digest}"],
				listAutolinks: ["GET /repos/{owner}/{repo}/autolinks"],
				listBranches: ["GET /repos/{owner}/{repo}/branches"],
				listBranchesForHeadCommit: ["GET /repos/{owner}/{repo}/commits/{commit_sha}/branches-where-head"],
				listCollaborators: ["GET /repos/{owner}/{repo}/collaborators"],
				listCommentsForCommit: ["GET /repos/{owner}/{repo}/commits/{commit_sha}/comments"],
				listCommitCommentsForRepo: ["GET /repos/{owner}/{repo}/comments"],
				listCommitStatusesForRef: ["GET /repos/{owner}/{repo}/commits/{ref}/statuses"],
				listCommits: ["GET /repos/{owner}/{repo}/commits"],
				listContributors: ["GET /repos/{owner}/{repo}/contributors"],
				listCustomDeploymentRuleIntegrations: ["GET /repos/{owner}/{repo}/environments/{environment_name}/deployment_protection_rules/apps"],
				listDeployKeys: ["GET /repos/{owner}/{repo}/keys"],
				listDeploymentBranchPolicies: ["GET /repos/{owner}/{repo}/environments/{environment_name}/deployment-branch-policies"],
				listDeploymentStatuses: ["GET /repos/{owner}/{repo}/deployments/{deployment_id}/statuses"],
				listDeployments: ["GET /repos/{owner}/{repo}/deployments"],
				listForAuthenticatedUser: ["GET /user/repos"],
				listForOrg: ["GET /orgs/{org}/repos"],
				listForUser: ["GET /users/{username}/repos"],
				listForks: ["GET /repos/{owner}/{repo}/forks"],
				listInvitations: ["GET /repos/{owner}/{repo}/invitations"],
				listInvitationsForAuthenticatedUser: ["GET /user/repository_invitations"],
				listLanguages: ["GET /repos/{owner}/{repo}/languages"],
				listPagesBuilds: ["GET /repos/{owner}/{repo}/pages/builds"],
				listPublic: ["GET /repositories"],
				listPullRequestsAssociatedWithCommit: ["GET /repos/{owner}/{repo}/commits/{commit_sha}/pulls"],
				listReleaseAssets: ["GET /repos/{owner}/{repo}/releases/{release_id}/assets"],
				listReleases: ["GET /repos/{owner}/{repo}/releases"],
				listTags: ["GET /repos/{owner}/{repo}/tags"],
				listTeams: ["GET /repos/{owner}/{repo}/teams"],
				listWebhookDeliveries: ["GET /repos/{owner}/{repo}/hooks/{hook_id}/deliveries"],
				listWebhooks: ["GET /repos/{owner}/{repo}/hooks"],
				merge: ["POST /repos/{owner}/{repo}/merges"],
				mergeUpstream: ["POST /repos/{owner}/{repo}/merge-upstream"],
				pingWebhook: ["POST /repos/{owner}/{repo}/hooks/{hook_id}/pings"],
				redeliverWebhookDelivery: ["POST /repos/{owner}/{repo}/hooks/{hook_id}/deliveries/{delivery_id}/attempts"],
				removeAppAccessRestrictions: [
					"DELETE /repos/{owner}/{repo}/branches/{branch}/protection/restrictions/apps",
					{},
					{ mapToData: "apps" }
				],
				removeCollaborator: ["DELETE /repos/{owner}/{repo}/collaborators/{username}"],
				removeStatusCheckContexts: [
					"DELETE /repos/{owner}/{repo}/branches/{branch}/protection/required_status_checks/contexts",
					{},
					{ mapToData: "contexts" }
				],
				removeStatusCheckProtection: ["DELETE /repos/{owner}/{repo}/branches/{branch}/protection/required_status_checks"],
				removeTeamAccessRestrictions: [
					"DELETE /repos/{owner}/{repo}/branches/{branch}/protection/restrictions/teams",
					{},
					{ mapToData: "teams" }
				],
				removeUserAccessRestrictions: [
					"DELETE /repos/{owner}/{repo}/branches/{branch}/protection/restrictions/users",
					{},
					{ mapToData: "users" }
				],
				renameBranch: ["POST /repos/{owner}/{repo}/branches/{branch}/rename"],
				replaceAllTopics: ["PUT /repos/{owner}/{repo}/topics"],
				requestPagesBuild: ["POST /repos/{owner}/{repo}/pages/builds"],
				setAdminBranchProtection: ["POST /repos/{owner}/{repo}/branches/{branch}/protection/enforce_admins"],
				setAppAccessRestrictions: [
					"PUT /repos/{owner}/{repo}/branches/{branch}/protection/restrictions/apps",
					{},
					{ mapToData: "apps" }
				],
				setStatusCheckContexts: [
					"PUT /repos/{owner}/{repo}/branches/{branch}/protection/required_status_checks/contexts",
					{},
					{ mapToData: "contexts" }
				],
				setTeamAccessRestrictions: [
					"PUT /repos/{owner}/{repo}/branches/{branch}/protection/restrictions/teams",
					{},
					{ mapToData: "teams" }
				],
				setUserAccessRestrictions: [
					"PUT /repos/{owner}/{repo}/branches/{branch}/protection/restrictions/users",
					{},
					{ mapToData: "users" }
				],
				testPushWebhook: ["POST /repos/{owner}/{repo}/hooks/{hook_id}/tests"],
				transfer: ["POST /repos/{owner}/{repo}/transfer"],
				update: ["PATCH /repos/{owner}/{repo}"],
				updateBranchProtection: ["PUT /repos/{owner}/{repo}/branches/{branch}/protection"],
				updateCommitComment: ["PATCH /repos/{owner}/{repo}/comments/{comment_id}"],
				updateDeploymentBranchPolicy: ["PUT /repos/{owner}/{repo}/environments/{environment_name}/deployment-branch-policies/{branch_policy_id}"],
				updateInformationAboutPagesSite: ["PUT /repos/{owner}/{repo}/pages"],
				updateInvitation: ["PATCH /repos/{owner}/{repo}/invitations/{invitation_id}"],
				updateOrgRuleset: ["PUT /orgs/{org}/rulesets/{ruleset_id}"],
				updatePullRequestReviewProtection: ["PATCH /repos/{owner}/{repo}/branches/{branch}/protection/required_pull_request_reviews"],
				updateRelease: ["PATCH /repos/{owner}/{repo}/releases/{release_id}"],
				updateReleaseAsset: ["PATCH /repos/{owner}/{repo}/releases/assets/{asset_id}"],
				updateRepoRuleset: ["PUT /repos/{owner}/{repo}/rulesets/{ruleset_id}"],
				updateStatusCheckPotection: [
					"PATCH /repos/{owner}/{repo}/branches/{branch}/protection/required_status_checks",
					{},
					{ renamed: ["repos", "updateStatusCheckProtection"] }
				],
				updateStatusCheckProtection: ["PATCH /repos/{owner}/{repo}/branches/{branch}/protection/required_status_checks"],
				updateWebhook: ["PATCH /repos/{owner}/{repo}/hooks/{hook_id}"],
				updateWebhookConfigForRepo: ["PATCH /repos/{owner}/{repo}/hooks/{hook_id}/config"],
				uploadReleaseAsset: ["POST /repos/{owner}/{repo}/releases/{release_id}/assets{?name,label}", { baseUrl: "https://uploads.github.com" }]
			},
			search: {
				code: ["GET /search/code"],
				commits: ["GET /search/commits"],
				issuesAndPullRequests: ["GET /search/issues"],
				labels: ["GET /search/labels"],
				repos: ["GET /search/repositories"],
				topics: ["GET /search/topics"],
				users: ["GET /search/users"]
			},
			secretScanning: {
				createPushProtectionBypass: ["POST /repos/{owner}/{repo}/secret-scanning/push-protection-bypasses"],
				getAlert: ["GET /repos/{owner}/{repo}/secret-scanning/alerts/{alert_number}"],
				getScanHistory: ["GET /repos/{owner}/{repo}/secret-scanning/scan-history"],
				listAlertsForOrg: ["GET /orgs/{org}/secret-scanning/alerts"],
				listAlertsForRepo: ["GET /repos/{owner}/{repo}/secret-scanning/alerts"],
				listLocationsForAlert: ["GET /repos/{owner}/{repo}/secret-scanning/alerts/{alert_number}/locations"],
				listOrgPatternConfigs: ["GET /orgs/{org}/secret-scanning/pattern-configurations"],
				updateAlert: ["PATCH /repos/{owner}/{repo}/secret-scanning/alerts/{alert_number}"],
				updateOrgPatternConfigs: ["PATCH /orgs/{org}/secret-scanning/pattern-configurations"]
			},
			securityAdvisories: {
				createFork: ["POST /repos/{owner}/{repo}/security-advisories/{ghsa_id}/forks"],
				createPrivateVulnerabilityReport: ["POST /repos/{owner}/{repo}/security-advisories/reports"],
				createRepositoryAdvisory: ["POST /repos/{owner}/{repo}/security-advisories"],
				createRepositoryAdvisoryCveRequest: ["POST /repos/{owner}/{repo}/security-advisories/{ghsa_id}/cve"],
				getGlobalAdvisory: ["GET /advisories/{ghsa_id}"],
				getRepositoryAdvisory: ["GET /repos/{owner}/{repo}/security-advisories/{ghsa_id}"],
				listGlobalAdvisories: ["GET /advisories"],
				listOrgRepositoryAdvisories: ["GET /orgs/{org}/security-advisories"],
				listRepositoryAdvisories: ["GET /repos/{owner}/{repo}/security-advisories"],
				updateRepositoryAdvisory: ["PATCH /repos/{owner}/{repo}/security-advisories/{ghsa_id}"]
			},
			teams: {
				addOrUpdateMembershipForUserInOrg: ["PUT /orgs/{org}/teams/{team_slug}/memberships/{username}"],
				addOrUpdateRepoPermissionsInOrg: ["PUT /orgs/{org}/teams/{team_slug}/repos/{owner}/{repo}"],
				checkPermissionsForRepoInOrg: ["GET /orgs/{org}/teams/{team_slug}/repos/{owner}/{repo}"],
				create: ["POST /orgs/{org}/teams"],
				createDiscussionCommentInOrg: ["POST /orgs/{org}/teams/{team_slug}/discussions/{discussion_number}/comments"],
				createDiscussionInOrg: ["POST /orgs/{org}/teams/{team_slug}/discussions"],
				deleteDiscussionCommentInOrg: ["DELETE /orgs/{org}/teams/{team_slug}/discussions/{discussion_number}/comments/{comment_number}"],
				deleteDiscussionInOrg: ["DELETE /orgs/{org}/teams/{team_slug}/discussions/{discussion_number}"],
				deleteInOrg: ["DELETE /orgs/{org}/teams/{team_slug}"],
				getByName: ["GET /orgs/{org}/teams/{team_slug}"],
				getDiscussionCommentInOrg: ["GET /orgs/{org}/teams/{team_slug}/discussions/{discussion_number}/comments/{comment_number}"],
				getDiscussionInOrg: ["GET /orgs/{org}/teams/{team_slug}/discussions/{discussion_number}"],
				getMembershipForUserInOrg: ["GET /orgs/{org}/teams/{team_slug}/memberships/{username}"],
				list: ["GET /orgs/{org}/teams"],
				listChildInOrg: ["GET /orgs/{org}/teams/{team_slug}/teams"],
				listDiscussionCommentsInOrg: ["GET /orgs/{org}/teams/{team_slug}/discussions/{discussion_number}/comments"],
				listDiscussionsInOrg: ["GET /orgs/{org}/teams/{team_slug}/discussions"],
				listForAuthenticatedUser: ["GET /user/teams"],
				listMembersInOrg: ["GET /orgs/{org}/teams/{team_slug}/members"],
				listPendingInvitationsInOrg: ["GET /orgs/{org}/teams/{team_slug}/invitations"],
				listReposInOrg: ["GET /orgs/{org}/teams/{team_slug}/repos"],
				removeMembershipForUserInOrg: ["DELETE /orgs/{org}/teams/{team_slug}/memberships/{username}"],
				removeRepoInOrg: ["DELETE /orgs/{org}/teams/{team_slug}/repos/{owner}/{repo}"],
				updateDiscussionCommentInOrg: ["PATCH /orgs/{org}/teams/{team_slug}/discussions/{discussion_number}/comments/{comment_number}"],
				updateDiscussionInOrg: ["PATCH /orgs/{org}/teams/{team_slug}/discussions/{discussion_number}"],
				updateInOrg: ["PATCH /orgs/{org}/teams/{team_slug}"]
			},
			users: {
				addEmailForAuthenticated: [
					"POST /user/emails",
					{},
					{ renamed: ["users", "addEmailForAuthenticatedUser"] }
				],
				addEmailForAuthenticatedUser: ["POST /user/emails"],
				addSocialAccountForAuthenticatedUser: ["POST /user/social_accounts"],
				block: ["PUT /user/blocks/{username}"],
				checkBlocked: ["GET /user/blocks/{username}"],
				checkFollowingForUser: ["GET /users/{username}/following/{target_user}"],
				checkPersonIsFollowedByAuthenticated: ["GET /user/following/{username}"],
				createGpgKeyForAuthenticated: [
					"POST /user/gpg_keys",
					{},
					{ renamed: ["users", "createGpgKeyForAuthenticatedUser"] }
				],
				createGpgKeyForAuthenticatedUser: ["POST /user/gpg_keys"],
				createPublicSshKeyForAuthenticated: [
					"POST /user/keys",
					{},
					{ renamed: ["users", "createPublicSshKeyForAuthenticatedUser"] }
				],
				createPublicSshKeyForAuthenticatedUser: ["POST /user/keys"],
				createSshSigningKeyForAuthenticatedUser: ["POST /user/ssh_signing_keys"],
				deleteAttestationsBulk: ["POST /users/{username}/attestations/delete-request"],
				deleteAttestationsById: ["DELETE /users/{username}/attestations/{attestation_id}"],
				deleteAttestationsBySubjectDigest: ["DELETE /users/{username}/attestations/digest/{subject_digest}"],
				deleteEmailForAuthenticated: [
					"DELETE /user/emails",
					{},
					{ renamed: ["users", "deleteEmailForAuthenticatedUser"] }
				],
				deleteEmailForAuthenticatedUser: ["DELETE /user/emails"],
				deleteGpgKeyForAuthenticated: [
					"DELETE /user/gpg_keys/{gpg_key_id}",
					{},
					{ renamed: ["users", "deleteGpgKeyForAuthenticatedUser"] }
				],
				deleteGpgKeyForAuthenticatedUser: ["DELETE /user/gpg_keys/{gpg_key_id}"],
				deletePublicSshKeyForAuthenticated: [
					"DELETE /user/keys/{key_id}",
					{},
					{ renamed: ["users", "deletePublicSshKeyForAuthenticatedUser"] }
				],
				deletePublicSshKeyForAuthenticatedUser: ["DELETE /user/keys/{key_id}"],
				deleteSocialAccountForAuthenticatedUser: ["DELETE /user/social_accounts"],
				deleteSshSigningKeyForAuthenticatedUser: ["DELETE /user/ssh_signing_keys/{ssh_signing_key_id}"],
				follow: ["PUT /user/following/{username}"],
				getAuthenticated: ["GET /user"],
				getById: ["GET /user/{account_id}"],
				getByUsername: ["GET /users/{username}"],
				getContextForUser: ["GET /users/{username}/hovercard"],
				getGpgKeyForAuthenticated: [
					"GET /user/gpg_keys/{gpg_key_id}",
					{},
					{ renamed: ["users", "getGpgKeyForAuthenticatedUser"] }
				],
				getGpgKeyForAuthenticatedUser: ["GET /user/gpg_keys/{gpg_key_id}"],
				getPublicSshKeyForAuthenticated: [
					"GET /user/keys/{key_id}",
					{},
					{ renamed: ["users", "getPublicSshKeyForAuthenticatedUser"] }
				],
				getPublicSshKeyForAuthenticatedUser: ["GET /user/keys/{key_id}"],
				getSshSigningKeyForAuthenticatedUser: ["GET /user/ssh_signing_keys/{ssh_signing_key_id}"],
				list: ["GET /users"],
				listAttestations: ["GET /users/{username}/attestations/{subject_digest}"],
				listAttestationsBulk: ["POST /users/{username}/attestations/bulk-list{?per_page,before,after}"],
				listBlockedByAuthenticated: [
					"GET /user/blocks",
					{},
					{ renamed: ["users", "listBlockedByAuthenticatedUser"] }
				],
				listBlockedByAuthenticatedUser: ["GET /user/blocks"],
				listEmailsForAuthenticated: [
					"GET /user/emails",
					{},
					{ renamed: ["users", "listEmailsForAuthenticatedUser"] }
				],
				listEmailsForAuthenticatedUser: ["GET /user/emails"],
				listFollowedByAuthenticated: [
					"GET /user/following",
					{},
					{ renamed: ["users", "listFollowedByAuthenticatedUser"] }
				],
				listFollowedByAuthenticatedUser: ["GET /user/following"],
				listFollowersForAuthenticatedUser: ["GET /user/followers"],
				listFollowersForUser: ["GET /users/{username}/followers"],
				listFollowingForUser: ["GET /users/{username}/following"],
				listGpgKeysForAuthenticated: [
					"GET /user/gpg_keys",
					{},
					{ renamed: ["users", "listGpgKeysForAuthenticatedUser"] }
				],
				listGpgKeysForAuthenticatedUser: ["GET /user/gpg_keys"],
				listGpgKeysForUser: ["GET /users/{username}/gpg_keys"],
				listPublicEmailsForAuthenticated: [
					"GET /user/public_emails",
					{},
					{ renamed: ["users", "listPublicEmailsForAuthenticatedUser"] }
				],
				listPublicEmailsForAuthenticatedUser: ["GET /user/public_emails"],
				listPublicKeysForUser: ["GET /users/{username}/keys"],
				listPublicSshKeysForAuthenticated: [
					"GET /user/keys",
					{},
					{ renamed: ["users", "listPublicSshKeysForAuthenticatedUser"] }
				],
				listPublicSshKeysForAuthenticatedUser: ["GET /user/keys"],
				listSocialAccountsForAuthenticatedUser: ["GET /user/social_accounts"],
				listSocialAccountsForUser: ["GET /users/{username}/social_accounts"],
				listSshSigningKeysForAuthenticatedUser: ["GET /user/ssh_signing_keys"],
				listSshSigningKeysForUser: ["GET /users/{username}/ssh_signing_keys"],
				setPrimaryEmailVisibilityForAuthenticated: [
					"PATCH /user/email/visibility",
					{},
					{ renamed: ["users", "setPrimaryEmailVisibilityForAuthenticatedUser"] }
				],
				setPrimaryEmailVisibilityForAuthenticatedUser: ["PATCH /user/email/visibility"],
				unblock: ["DELETE /user/blocks/{username}"],
				unfollow: ["DELETE /user/following/{username}"],
				updateAuthenticated: ["PATCH /user"]
			}
		};
		let U = new Map();
		for (let [e, t] of Object.entries(H)) for (let [n, r] of Object.entries(t)) {
			let [t, i, a] = r;
			let [o, s] = t.split(/ /);
			let c = Object.assign({
				method: o,
				url: s
			}, i);
			U.has(e) || U.set(e, new Map());
			U.get(e).set(n, {
				scope: e,
				methodName: n,
				endpointDefaults: c,
				decorations: a
			});
		}
		let W = {
			has({ scope: e }, t) {
				return U.get(e).has(t);
			},
			getOwnPropertyDescriptor(e, t) {
				return {
					value: this.get(e, t),
					configurable: !0,
					writable: !0,
					enumerable: !0
				};
			},
			defineProperty(e, t, n) {
				Object.defineProperty(e.cache, t, n);
				return !0;
			},
			deleteProperty(e, t) {
				delete e.cache[t];
				return !0;
			},
			ownKeys({ scope: e }) {
				return [...U.get(e).keys()];
			},
			set(e, t, n) {
				return e.cache[t] = n;
			},
			get({ octokit: e, scope: t, cache: n }, r) {
				if (n[r]) return n[r];
				let i = U.get(t).get(r);
				if (!i) return;
				let { endpointDefaults: a, decorations: o } = i;
				n[r] = o ? decorate(e, t, r, a, o) : e.request.defaults(a);
				return n[r];
			}
		};
		function endpointsToMethods(e) {
			let t = {};
			for (let n of U.keys()) t[n] = new Proxy({
				octokit: e,
				scope: n,
				cache: {}
			}, W);
			return t;
		}
		function decorate(e, t, n, r, i) {
			let a = e.request.defaults(r);
			function withDecorations(...r) {
				let o = a.endpoint.merge(...r);
				if (i.mapToData) {
					o = Object.assign({}, o, {
						data: o[i.mapToData],
						[i.mapToData]: void 0
					});
					return a(o);
				}
				if (i.renamed) {
					let [r, a] = i.renamed;
					e.log.warn(`octokit.${t}.${n}() has been renamed to octokit.${r}.${a}()`);
				}
				i.deprecated && e.log.warn(i.deprecated);
				if (i.renamedParameters) {
					let o = a.endpoint.merge(...r);
					for (let [r, a] of Object.entries(i.renamedParameters)) if (r in o) {
						e.log.warn(`"${r}" parameter is deprecated for "octokit.${t}.${n}()". Use "${a}" instead`);
						a in o || (o[a] = o[r]);
						delete o[r];
					}
					return a(o);
				}
				return a(...r);
			}
			return Object.assign(withDecorations, a);
		}
		function restEndpointMethods(e) {
			return { rest: endpointsToMethods(e) };
		}
		restEndpointMethods.VERSION = "17.0.0";
		var G = "0.0.0-development";
		function normalizePaginatedListResponse(e) {
			if (!e.data) return {
				...e,
				data: []
			};
			if (!(("total_count" in e.data || "total_commits" in e.data) && !("url" in e.data))) return e;
			let t = e.data.incomplete_results;
			let n = e.data.repository_selection;
			let r = e.data.total_count;
			let i = e.data.total_commits;
			delete e.data.incomplete_results;
			delete e.data.repository_selection;
			delete e.data.total_count;
			delete e.data.total_commits;
			let a = Object.keys(e.data)[0];
			e.data = e.data[a];
			t !== void 0 && (e.data.incomplete_results = t);
			n !== void 0 && (e.data.repository_selection = n);
			e.data.total_count = r;
			e.data.total_commits = i;
			return e;
		}
		function iterator(e, t, n) {
			let r = typeof t == "function" ? t.endpoint(n) : e.request.endpoint(t, n);
			let i = typeof t == "function" ? t : e.request;
			let a = r.method;
			let o = r.headers;
			let s = r.url;
			return { [Symbol.asyncIterator]: () => ({ async next() {
				if (!s) return { done: !0 };
				try {
					let e = normalizePaginatedListResponse(await i({
						method: a,
						url: s,
						headers: o
					}));
					s = ((e.headers.link || "").match(/<([^<>]+)>;\s*rel="next"/) || [])[1];
					if (!s && "total_commits" in e.data) {
						let t = new URL(e.url);
						let n = t.searchParams;
						let r = parseInt(n.get("page") || "1", 10);
						if (r * parseInt(n.get("per_page") || "250", 10) < e.data.total_commits) {
							n.set("page", String(r + 1));
							s = t.toString();
						}
					}
					return { value: e };
				} catch (e) {
					if (e.status !== 409) throw e;
					s = "";
					return { value: {
						status: 200,
						headers: {},
						data: []
					} };
				}
			} }) };
		}
		function paginate(e, t, n, r) {
			if (typeof n == "function") {
				r = n;
				n = void 0;
			}
			return gather(e, [], iterator(e, t, n)[Symbol.asyncIterator](), r);
		}
		function gather(e, t, n, r) {
			return n.next().then((i) => {
				if (i.done) return t;
				let a = !1;
				function done() {
					a = !0;
				}
				t = t.concat(r ? r(i.value, done) : i.value.data);
				if (a) return t;
				return gather(e, t, n, r);
			});
		}
		Object.assign(paginate, { iterator });
		function paginateRest(e) {
			return { paginate: Object.assign(paginate.bind(null, e), { iterator: iterator.bind(null, e) }) };
		}
		paginateRest.VERSION = G;
		let K = Octokit.plugin(restEndpointMethods, paginateRest).defaults({});
		function getOctokitOptions(e, t) {
			let n = Object.assign({}, t || {});
			let r = getAuthString(e, n);
			r && (n.auth = r);
			let i = getUserAgentWithOrchestrationId(n.userAgent);
			i && (n.userAgent = i);
			return n;
		}
		function getOctokit(e, t, ...n) {
			return new (K.plugin(...n))(getOctokitOptions(e, t));
		}
	}),
	9735: ((e, t, n) => {
		"use strict";
		n.d(t, { L: () => retry });
		var r = n(3251);
		var i = n(1015);
		var a = "0.0.0-development";
		function isRequestError(e) {
			return e.request !== void 0;
		}
		async function errorRequest(e, t, n, r) {
			if (!isRequestError(n) || !n?.request.request) throw n;
			if (n.status >= 400 && !e.doNotRetry.includes(n.status)) {
				let i = r.request.retries == null ? e.retries : r.request.retries;
				let a = ((r.request.retryCount || 0) + 1) ** 2;
				throw t.retry.retryRequest(n, i, a);
			}
			throw n;
		}
		async function wrapRequest(e, t, n, i) {
			let a = new r();
			a.on("failed", function(t, n) {
				let r = ~~t.request.request?.retries;
				let a = ~~t.request.request?.retryAfter;
				i.request.retryCount = n.retryCount + 1;
				if (r > n.retryCount) return a * e.retryAfterBaseValue;
			});
			return a.schedule(requestWithGraphqlErrorHandling.bind(null, e, t, n), i);
		}
		async function requestWithGraphqlErrorHandling(e, t, n, r) {
			let a = await n(r);
			if (a.data && a.data.errors && a.data.errors.length > 0 && /Something went wrong while executing your query/.test(a.data.errors[0].message)) return errorRequest(e, t, new i.G(a.data.errors[0].message, 500, {
				request: r,
				response: a
			}), r);
			return a;
		}
		function retry(e, t) {
			let n = Object.assign({
				enabled: !0,
				retryAfterBaseValue: 1e3,
				doNotRetry: [
					400,
					401,
					403,
					404,
					410,
					422,
					451
				],
				retries: 3
			}, t.retry);
			let r = { retry: { retryRequest: (e, t, n) => {
				e.request.request = Object.assign({}, e.request.request, {
					retries: t,
					retryAfter: n
				});
				return e;
			} } };
			if (n.enabled) {
				e.hook.error("request", errorRequest.bind(null, n, r));
				e.hook.wrap("request", wrapRequest.bind(null, n, r));
			}
			return r;
		}
		retry.VERSION = a;
	}),
	6856: ((e, t, n) => {
		"use strict";
		n.d(t, { A: () => throttling });
		var r = n(3251);
		var i = "0.0.0-development";
		var noop = () => Promise.resolve();
		function wrapRequest(e, t, n) {
			return e.retryLimiter.schedule(doRequest, e, t, n);
		}
		async function doRequest(e, t, n) {
			let { pathname: r } = new URL(n.url, "http://github.test");
			let i = isAuthRequest(n.method, r);
			let a = !i && n.method !== "GET" && n.method !== "HEAD";
			let o = n.method === "GET" && r.startsWith("/search/");
			let s = r.startsWith("/graphql");
			let c = ~~t.retryCount > 0 ? {
				priority: 0,
				weight: 0
			} : {};
			e.clustering && (c.expiration = 6e4);
			(a || s) && await e.write.key(e.id).schedule(c, noop);
			a && e.triggersNotification(r) && await e.notifications.key(e.id).schedule(c, noop);
			o && await e.search.key(e.id).schedule(c, noop);
			let l = (i ? e.auth : e.global).key(e.id).schedule(c, t, n);
			if (s) {
				let e = await l;
				if (e.data.errors != null && e.data.errors.some((e) => e.type === "RATE_LIMITED")) throw Object.assign(Error("GraphQL Rate Limit Exceeded"), {
					response: e,
					data: e.data
				});
			}
			return l;
		}
		function isAuthRequest(e, t) {
			return e === "PATCH" && /^\/applications\/[^/]+\/token\/scoped$/.test(t) || e === "POST" && (/^\/applications\/[^/]+\/token$/.test(t) || /^\/app\/installations\/[^/]+\/access_tokens$/.test(t) || t === "/login/oauth/access_token");
		}
		var a = [
			"/orgs/{org}/invitations",
			"/orgs/{org}/invitations/{invitation_id}",
			"/orgs/{org}/teams/{team_slug}/discussions",
			"/orgs/{org}/teams/{team_slug}/discussions/{discussion_number}/comments",
			"/repos/{owner}/{repo}/collaborators/{username}",
			"/repos/{owner}/{repo}/commits/{commit_sha}/comments",
			"/repos/{owner}/{repo}/issues",
			"/repos/{owner}/{repo}/issues/{issue_number}/comments",
			"/repos/{owner}/{repo}/issues/{issue_number}/sub_issue",
			"/repos/{owner}/{repo}/issues/{issue_number}/sub_issues/priority",
			"/repos/{owner}/{repo}/pulls",
			"/repos/{owner}/{repo}/pulls/{pull_number}/comments",
			"/repos/{owner}/{repo}/pulls/{pull_number}/comments/{comment_id}/replies",
			"/repos/{owner}/{repo}/pulls/{pull_number}/merge",
			"/repos/{owner}/{repo}/pulls/{pull_number}/requested_reviewers",
			"/repos/{owner}/{repo}/pulls/{pull_number}/reviews",
			"/repos/{owner}/{repo}/releases",
			"/teams/{team_id}/discussions",
			"/teams/{team_id}/discussions/{discussion_number}/comments"
		];
		function routeMatcher(e) {
			let t = `^(?:${e.map((e) => e.split("/").map((e) => e.startsWith("{") ? "(?:.+?)" : e).join("/")).map((e) => `(?:${e})`).join("|")})[^/]*$`;
			return new RegExp(t, "i");
		}
		var o = routeMatcher(a);
		var s = o.test.bind(o);
		var c = {};
		var createGroups = function(e, t) {
			c.global = new e.Group({
				id: "octokit-global",
				maxConcurrent: 10,
				...t
			});
			c.auth = new e.Group({
				id: "octokit-auth",
				maxConcurrent: 1,
				...t
			});
			c.search = new e.Group({
				id: "octokit-search",
				maxConcurrent: 1,
				minTime: 2e3,
				...t
			});
			c.write = new e.Group({
				id: "octokit-write",
				maxConcurrent: 1,
				minTime: 1e3,
				...t
			});
			c.notifications = new e.Group({
				id: "octokit-notifications",
				maxConcurrent: 1,
				minTime: 3e3,
				...t
			});
		};
		function throttling(e, t) {
			let { enabled: n = !0, Bottleneck: i = r, id: a = "no-id", timeout: o = 12e4, connection: l } = t.throttle || {};
			if (!n) return {};
			let u = { timeout: o };
			l !== void 0 && (u.connection = l);
			let d = Object.assign({
				clustering: l != null,
				triggersNotification: s,
				fallbackSecondaryRateRetryAfter: 60,
				retryAfterBaseValue: 1e3,
				id: a
			}, t.throttle);
			if (typeof d.onSecondaryRateLimit != "function" || typeof d.onRateLimit != "function") throw Error("octokit/plugin-throttling error:\n        You must pass the onSecondaryRateLimit and onRateLimit error handlers.\n        See https://octokit.github.io/rest.js/#throttling\n\n        const octokit = new Octokit({\n          throttle: {\n            onSecondaryRateLimit: (retryAfter, options) => {/* ... */},\n            onRateLimit: (retryAfter, options) => {/* ... */}\n          }\n        })\n    ");
			let f = !1;
			let initializeBottleneck = () => {
				if (f) return;
				f = !0;
				c.global ?? createGroups(i, u);
				d.global = d.global ?? c.global;
				d.auth = d.auth ?? c.auth;
				d.search = d.search ?? c.search;
				d.write = d.write ?? c.write;
				d.notifications = d.notifications ?? c.notifications;
				d.retryLimiter = d.retryLimiter ?? new i();
				let t = {};
				let n = new i.Events(t);
				t.on("secondary-limit", d.onSecondaryRateLimit);
				t.on("rate-limit", d.onRateLimit);
				t.on("error", (t) => e.log.warn("Error in throttling-plugin limit handler", t));
				d.retryLimiter.on("failed", async function(t, r) {
					let [i, a, o] = r.args;
					let { pathname: s } = new URL(o.url, "http://github.test");
					if (!(s.startsWith("/graphql") && t.status !== 401 || t.status === 403 || t.status === 429)) return;
					let c = ~~a.retryCount;
					a.retryCount = c;
					o.request.retryCount = c;
					let { wantRetry: l, retryAfter: u = 0 } = await (async function() {
						if (/\bsecondary rate\b/i.test(t.message)) {
							let r = Number(t.response.headers["retry-after"]) || i.fallbackSecondaryRateRetryAfter;
							return {
								wantRetry: await n.trigger("secondary-limit", r, o, e, c),
								retryAfter: r
							};
						}
						if (t.response.headers != null && t.response.headers["x-ratelimit-remaining"] === "0" || (t.response.data?.errors ?? []).some((e) => e.type === "RATE_LIMITED")) {
							let r = new Date(~~t.response.headers["x-ratelimit-reset"] * 1e3).getTime();
							let i = Math.max(Math.ceil((r - Date.now()) / 1e3) + 1, 0);
							return {
								wantRetry: await n.trigger("rate-limit", i, o, e, c),
								retryAfter: i
							};
						}
						return {};
					})();
					if (l) {
						a.retryCount++;
						return u * i.retryAfterBaseValue;
					}
				});
			};
			e.hook.wrap("request", (e, t) => {
				initializeBottleneck();
				return wrapRequest(d, e, t);
			});
			return {};
		}
		throttling.VERSION = i;
		throttling.triggersNotification = s;
	}),
	1015: ((e, t, n) => {
		"use strict";
		n.d(t, { G: () => RequestError });
		class RequestError extends Error {
			name;
			status;
			request;
			response;
			constructor(e, t, n) {
				super(e, { cause: n.cause });
				this.name = "HttpError";
				this.status = Number.parseInt(t);
				Number.isNaN(this.status) && (this.status = 0);
				"response" in n && (this.response = n.response);
				let r = Object.assign({}, n.request);
				n.request.headers.authorization && (r.headers = Object.assign({}, n.request.headers, { authorization: n.request.headers.authorization.replace(/(?<! ) .*$/, " [REDACTED]") }));
				r.url = r.url.replace(/\bclient_secret=\w+/g, "client_secret=[REDACTED]").replace(/\baccess_token=\w+/g, "access_token=[REDACTED]");
				this.request = r;
			}
		}
	})
};
