export const id = 9554;
export const ids = [9554];
export const modules = {

/***/ 6783:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Sz: () => (/* binding */ repositoryNamed),
/* harmony export */   TD: () => (/* binding */ walks),
/* harmony export */   lm: () => (/* binding */ githubPath)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9473);

function walks(name) {
    return name.split(/[/\\]/).some((part) => part === '.' || part === '..');
}
function githubPath(...names) {
    const wrong = names.find((name) => name === '' || walks(name));
    if (wrong !== undefined) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ProvisionError */ .uv('input-invalid', `${JSON.stringify(wrong)} is not a valid name on GitHub.`, {
            remedy: 'Correct the name: it must not be empty, and no part of it may be `.` or `..`.',
        });
    }
    return `/${names.map(encodeURIComponent).join('/')}`;
}
function repositoryNamed(text) {
    const [, owner, repo] = /^([\w.-]+)\/([\w.-]+)$/.exec(text ?? '') ?? [];
    if (owner === undefined || repo === undefined || walks(`${owner}/${repo}`))
        return undefined;
    return { owner, repo };
}


/***/ }),

/***/ 9554:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   isFromFork: () => (/* binding */ isFromFork),
/* harmony export */   pullRequestsOf: () => (/* binding */ pullRequestsOf)
/* harmony export */ });
/* harmony import */ var _path_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6783);
/* harmony import */ var _status_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2730);


function pullRequestsOf(repository, access, onTrouble) {
    const { owner, repo } = (0,_path_js__WEBPACK_IMPORTED_MODULE_0__/* .repositoryNamed */ .Sz)(repository) ?? { owner: '', repo: '' };
    const known = new Map();
    let troubled = false;
    const trouble = (error) => {
        if (!troubled)
            onTrouble(`pull requests of ${repository} cannot be read (${wordsOf(error)})`);
        troubled = true;
        return 'unknown';
    };
    async function ask(number) {
        const { openGitHub } = await Promise.all(/* import() */[__webpack_require__.e(4748), __webpack_require__.e(8789)]).then(__webpack_require__.bind(__webpack_require__, 1170));
        const github = openGitHub(access);
        try {
            const { data } = await github.rest.pulls.get({ owner, repo, pull_number: number });
            return data.state === 'open' ? 'open' : 'closed';
        }
        catch (error) {
            if ((0,_status_js__WEBPACK_IMPORTED_MODULE_1__/* .statusOf */ .c)(error) !== 404)
                return trouble(error);
        }
        try {
            await github.rest.repos.get({ owner, repo });
            return 'gone';
        }
        catch (error) {
            return trouble(error);
        }
    }
    return {
        async stateOf(instance) {
            const number = numberIn(instance);
            if (number === undefined)
                return undefined;
            const asked = known.get(number) ?? ask(number);
            known.set(number, asked);
            return asked;
        },
        async stateNow(instance) {
            const number = numberIn(instance);
            return number === undefined ? undefined : ask(number);
        },
    };
}
async function isFromFork(repository, number, access) {
    const { openGitHub } = await Promise.all(/* import() */[__webpack_require__.e(4748), __webpack_require__.e(8789)]).then(__webpack_require__.bind(__webpack_require__, 1170));
    const { owner, repo } = (0,_path_js__WEBPACK_IMPORTED_MODULE_0__/* .repositoryNamed */ .Sz)(repository) ?? { owner: '', repo: '' };
    const { data } = await openGitHub(access).rest.pulls.get({ owner, repo, pull_number: number });
    const head = data.head.repo;
    return head?.full_name.toLowerCase() !== data.base.repo.full_name.toLowerCase();
}
function numberIn(instance) {
    const [, digits] = /^pr-([1-9]\d{0,9})$/.exec(instance) ?? [];
    return digits === undefined ? undefined : Number(digits);
}
function wordsOf(error) {
    const status = (0,_status_js__WEBPACK_IMPORTED_MODULE_1__/* .statusOf */ .c)(error);
    if (status === undefined)
        return error instanceof Error ? error.message : String(error);
    return status === 401 || status === 403 || status === 404
        ? `${status}; the token needs \`pull-requests: read\``
        : String(status);
}


/***/ }),

/***/ 2730:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ statusOf)
/* harmony export */ });
function statusOf(error) {
    if (!(error instanceof Error) || !('status' in error) || typeof error.status !== 'number')
        return undefined;
    return 'response' in error && error.response !== undefined ? error.status : undefined;
}


/***/ })

};
