"use strict";
exports.id = 787;
exports.ids = [787];
exports.modules = { 4787: ((e, t, n) => {
	n.d(t, { githubApiUrl: () => githubApiUrl });
	function githubApiUrl(e) {
		let t = e.GITHUB_API_URL || "https://api.github.com";
		if (!URL.canParse(t)) return;
		let { protocol: n, hostname: r } = new URL(t);
		return n === "https:" || /^(localhost|127(\.\d+){3}|\[::1\])$/.test(r) ? t : void 0;
	}
}) };
