export const id = 554;
export const ids = [554];
export const modules = {

/***/ 9554:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   pullRequestsOf: () => (/* binding */ pullRequestsOf)
/* harmony export */ });
function pullRequestsOf(repository, access, onTrouble) {
    const [owner = '', repo = ''] = repository.split('/');
    const known = new Map();
    let troubled = false;
    const trouble = (error) => {
        if (!troubled)
            onTrouble(`pull requests of ${repository} cannot be read (${wordsOf(error)})`);
        troubled = true;
        return 'unknown';
    };
    async function ask(number) {
        const { openGitHub } = await Promise.all(/* import() */[__webpack_require__.e(20), __webpack_require__.e(235)]).then(__webpack_require__.bind(__webpack_require__, 7235));
        const github = openGitHub(access);
        try {
            const { data } = await github.rest.pulls.get({ owner, repo, pull_number: number });
            return data.state === 'open' ? 'open' : 'closed';
        }
        catch (error) {
            if (statusOf(error) !== 404)
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
function numberIn(instance) {
    const [, digits] = /^pr-([1-9]\d{0,9})$/.exec(instance) ?? [];
    return digits === undefined ? undefined : Number(digits);
}
function statusOf(error) {
    const status = error?.status;
    return typeof status === 'number' ? status : undefined;
}
function wordsOf(error) {
    const status = statusOf(error);
    if (status === undefined)
        return error instanceof Error ? error.message : String(error);
    return status === 401 || status === 403 || status === 404
        ? `${status}; the token needs \`pull-requests: read\``
        : String(status);
}


/***/ })

};
