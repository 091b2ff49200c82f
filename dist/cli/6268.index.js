export const id = 6268;
export const ids = [6268,9660,7299];
export const modules = {

/***/ 6268:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  init: () => (/* binding */ init)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(9473);
// EXTERNAL MODULE: ./build/kinds/language.js + 8 modules
var language = __webpack_require__(5151);
// EXTERNAL MODULE: ./build/kinds/webhook/webhook.js
var webhook = __webpack_require__(7299);
// EXTERNAL MODULE: ./build/manifest/load.js + 3 modules
var load = __webpack_require__(4386);
// EXTERNAL MODULE: ./build/manifest/yaml/parse.js + 1 modules
var parse = __webpack_require__(4575);
// EXTERNAL MODULE: ./build/manifest/yaml/problem.js
var problem = __webpack_require__(4833);
// EXTERNAL MODULE: ./build/manifest/yaml/yaml.js + 2 modules
var yaml = __webpack_require__(9660);
;// CONCATENATED MODULE: ./build/manifest/from-text.js




function manifestFrom(files, source, language) {
    return (0,load/* manifestOf */.$)(files.map(from_text_parse), source, { language });
}
function from_text_parse(file) {
    const findings = new problem/* Findings */.Fv();
    return (0,parse/* parsePlainly */.P)(file) ?? { name: file.name, findings, ...(0,yaml.parseYaml)(file.text, file.name, findings) };
}

// EXTERNAL MODULE: ./build/reconcile/kind.js
var kind = __webpack_require__(1741);
;// CONCATENATED MODULE: ./build/cli/init/answers.js

async function answersFrom(asked, checkout, ask) {
    const { repository = '' } = checkout;
    const questions = [
        {
            name: 'owner',
            text: 'Owner of what is created (owner/repository)',
            guess: repository,
            optional: false,
        },
        {
            name: 'api',
            text: 'API generation: v2 (Sunshine Conversations) or v1.1 (Smooch)',
            guess: 'v2',
            optional: false,
        },
        { name: 'app', text: 'Name of the first app', guess: titleOf(repository), optional: false },
        {
            name: 'target',
            text: 'Webhook target (https://…, empty for no webhook)',
            guess: '',
            optional: true,
        },
    ];
    const given = { ...asked, owner: asked.owner ?? checkout.repository };
    const open = questions.filter(({ name }) => given[name] === undefined);
    if (open.length > 0 && !asked.yes && ask === undefined)
        throw noTerminal(open);
    const answers = new Map();
    for (const { name, text, guess, optional } of questions) {
        const isGuessed = asked.yes || ask === undefined;
        let answer = given[name] ?? (isGuessed ? guess : await answerTo(ask, text, guess));
        while (name === 'api' && given.api === undefined && !isGuessed && !API.test(answer)) {
            answer = await answerTo(ask, `There is no ${JSON.stringify(answer)}. ${text}`, guess);
        }
        if (answer === '' && !optional)
            throw unknown(name);
        answers.set(name, answer);
    }
    const text = (name) => answers.get(name) ?? '';
    return { owner: text('owner'), api: apiFrom(text('api')), app: text('app'), target: text('target') };
}
async function answerTo(ask, text, guess) {
    const answer = await ask(guess === '' ? `${text}: ` : `${text} [${guess}]: `);
    return answer.trim() || guess;
}
const API = /^v?(1\.1|2)$/;
function apiFrom(text) {
    const api = text.replace(/^(1\.1|2)$/, 'v$1');
    if (api === 'v1.1' || api === 'v2')
        return api;
    throw new errors/* ProvisionError */.uv('input-invalid', `There is no API generation ${JSON.stringify(text)}.`, {
        remedy: 'Give v2 for Sunshine Conversations, or v1.1 for Smooch.',
    });
}
function titleOf(repository) {
    const words = (repository.split('/')[1] ?? '').split(/[^A-Za-z0-9]+/).filter((word) => word !== '');
    return words.map((word) => `${word.charAt(0).toUpperCase()}${word.slice(1)}`).join(' ');
}
function noTerminal(open) {
    const options = open.map(({ name }) => `--${name}`).join(', ');
    return new errors/* ProvisionError */.uv('input-invalid', 'There is no terminal to ask questions on.', {
        remedy: `Give ${options}, or --yes to take what can be guessed.`,
    });
}
function unknown(name) {
    return new errors/* ProvisionError */.uv('input-invalid', `--${name} is required: it cannot be guessed here.`, {
        remedy: `Give --${name}; \`smooch-provision --help\` shows how.`,
    });
}

// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(1421);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(7975);
;// CONCATENATED MODULE: ./build/cli/init/guesses.js


async function checkoutAt(folder) {
    const [root, remote, head, commit] = await Promise.all([
        git(folder, 'rev-parse', '--show-toplevel'),
        git(folder, 'config', '--get', 'remote.origin.url'),
        git(folder, 'symbolic-ref', '--short', 'refs/remotes/origin/HEAD'),
        git(folder, 'rev-parse', '--verify', 'HEAD'),
    ]);
    const branch = head?.replace(/^origin\//, '');
    return {
        root,
        repository: remote === undefined ? undefined : repositoryIn(remote),
        branch: branch !== undefined && /^[A-Za-z][\w./-]*$/.test(branch) ? branch : undefined,
        commit: commit !== undefined && /^[0-9a-f]{40}$/.test(commit) ? commit : undefined,
    };
}
function repositoryIn(remote) {
    const [, path] = /^(?:https?|ssh|git):\/\/(?:[^/@]*@)?[^/]+\/(.+)$/.exec(remote) ??
        /^[\w.-]+@[\w.-]+:(.+)$/.exec(remote) ??
        [];
    const name = path?.replace(/\/+$/, '').replace(/\.git$/, '');
    return name !== undefined && /^[\w.-]+\/[\w.-]+$/.test(name) ? name : undefined;
}
const run = (0,external_node_util_.promisify)(external_node_child_process_.execFile);
async function git(folder, ...args) {
    try {
        const { stdout } = await run('git', ['-C', folder, ...args], { timeout: 5_000 });
        return stdout.trim() || undefined;
    }
    catch {
        return undefined;
    }
}

;// CONCATENATED MODULE: ./build/cli/init/manifest-text.js
const TARGET_VARIABLE = 'WEBHOOK_TARGET';
const TRIGGERS = {
    v2: '[conversation:create, conversation:message]',
    'v1.1': '[conversation:start, message:appUser]',
};
function firstManifest({ owner, api, app, target }, { previews }) {
    const address = previews ? `\${${TARGET_VARIABLE}:-${escaped(target)}}` : escaped(target);
    const webhooks = target === ''
        ? []
        : [
            '    webhooks:',
            '      inbox:',
            '        # It must answer HEAD with 200, here or at /, before the webhook can be created.',
            `        target: ${quoted(address)}`,
            `        triggers: ${TRIGGERS[api]}`,
        ];
    return [
        '# The apps of this account, with their webhooks and keys. Only what is declared here is managed.',
        'version: 1',
        `api: ${api}`,
        `owner: ${quoted(escaped(owner))}`,
        '',
        'apps:',
        `  ${quoted(keyFor(app))}: # the key ties the app to this manifest: keep it`,
        `    name: ${quoted(escaped(app))}`,
        ...webhooks,
        '    keys:',
        '      backend:',
        '        jwt: { scope: app, expiresIn: 12h }',
        '',
    ].join('\n');
}
function keyFor(name) {
    const key = name
        .toLowerCase()
        .replace(/[^a-z0-9]+/g, '-')
        .replace(/^[^a-z]+/, '')
        .slice(0, 40)
        .replace(/-+$/, '');
    return key === '' ? 'app' : key;
}
function escaped(text) {
    return text.replaceAll('$', '$$$$');
}
function quoted(text) {
    const isPlain = /^[A-Za-z][\w ./-]*$/.test(text) && !/^(true|false|null|yes|no|on|off)$|\s$/i.test(text);
    return isPlain ? text : JSON.stringify(text);
}

;// CONCATENATED MODULE: ./build/cli/init/workflow-text.js

const CHECKOUT = 'actions/checkout@3d3c42e5aac5ba805825da76410c181273ba90b1 # v7.0.1';
const NUMBER = '${{ github.event.pull_request.number }}';
function mainWorkflow({ uses, branch }) {
    return `# Shows on a pull request what would change, and applies it when it is merged.
name: Smooch
on:
  pull_request:
    paths: [.github/smooch.yml, .github/workflows/smooch.yml]
  push:
    branches: [${branch}]
    paths: [.github/smooch.yml, .github/workflows/smooch.yml]
  workflow_dispatch:
permissions: {}
jobs:
  plan:
    name: Plan
    if: github.event_name == 'pull_request'
    runs-on: ubuntu-24.04
    timeout-minutes: 10
    environment:
      name: smooch-plan # without reviewers
      deployment: false # nothing is deployed here; leave this out on GitHub Enterprise Server
    concurrency:
      group: smooch-plan-${NUMBER}
      cancel-in-progress: true # a plan changes nothing
    permissions:
      contents: read # checkout
      pull-requests: write # the comment
    steps:
      - uses: ${CHECKOUT}
        with:
          persist-credentials: false
      - uses: ${uses}
        with:
          mode: plan
          key-id: \${{ secrets.SMOOCH_KEY_ID }}
          key-secret: \${{ secrets.SMOOCH_KEY_SECRET }}
  apply:
    name: Apply
    if: github.event_name != 'pull_request' && github.ref_name == github.event.repository.default_branch
    runs-on: ubuntu-24.04
    timeout-minutes: 30
    environment: production # with reviewers, if somebody is to approve each apply
    concurrency:
      group: smooch-production
      cancel-in-progress: false # a run that has started is finished
    permissions:
      contents: read # checkout
    steps:
      - uses: ${CHECKOUT}
        with:
          persist-credentials: false
      - id: smooch
        uses: ${uses}
        with:
          mode: apply
          key-id: \${{ secrets.SMOOCH_KEY_ID }}
          key-secret: \${{ secrets.SMOOCH_KEY_SECRET }}
      - name: Use what was handed out
        env:
          SMOOCH_APP_ID: \${{ steps.smooch.outputs.app-id }}
          SMOOCH_JWT: \${{ steps.smooch.outputs.jwt }}
        run: test -n "$SMOOCH_APP_ID" && test -n "$SMOOCH_JWT"
`;
}
function previewWorkflow({ uses, previewTarget }) {
    const target = previewTarget === ''
        ? ''
        : `env:
  # The webhook's target in this preview; the manifest reads it.
  ${TARGET_VARIABLE}: ${previewTarget.replaceAll('<number>', NUMBER)}
`;
    const wait = previewTarget === '' ? '' : '\n          wait-for-targets: 5m # while the preview is still starting';
    return `# Gives every pull request an app of its own, and takes it away when the pull request is closed.
name: Smooch preview
on:
  pull_request:
    types: [opened, reopened, synchronize, closed]
permissions: {}
concurrency:
  group: smooch-preview-${NUMBER} # one for up and down: neither overtakes the other
  cancel-in-progress: false
${target}jobs:
  up:
    name: Up
    # Forks and Dependabot get no secrets.
    if: >-
      github.event.action != 'closed' &&
      github.event.pull_request.head.repo.full_name == github.repository &&
      github.event.pull_request.user.login != 'dependabot[bot]'
    runs-on: ubuntu-24.04
    timeout-minutes: 20
    environment:
      name: smooch-preview # without reviewers
      deployment: false # nothing is deployed here; leave this out on GitHub Enterprise Server
    permissions:
      contents: read # checkout
      pull-requests: read # is it still open
    steps:
      - uses: ${CHECKOUT}
        with:
          persist-credentials: false
      - name: Deploy the preview
        run: echo "Deploy your service here. Its webhook target must answer HEAD."
      - id: smooch
        uses: ${uses}
        with:
          mode: apply
          instance: pr-${NUMBER}
          ttl: 7d # after the last push, should the teardown be lost${wait}
          comment: never # the plan has one
          key-id: \${{ secrets.SMOOCH_KEY_ID }}
          key-secret: \${{ secrets.SMOOCH_KEY_SECRET }}
      - name: Give the preview its credentials
        if: steps.smooch.outputs.skipped == ''
        env:
          SMOOCH_APP_ID: \${{ steps.smooch.outputs.app-id }}
          SMOOCH_JWT: \${{ steps.smooch.outputs.jwt }}
        run: test -n "$SMOOCH_APP_ID" && test -n "$SMOOCH_JWT"
  down:
    name: Down
    if: >-
      github.event.action == 'closed' &&
      github.event.pull_request.head.repo.full_name == github.repository &&
      github.event.pull_request.user.login != 'dependabot[bot]'
    runs-on: ubuntu-24.04
    timeout-minutes: 20
    environment:
      name: smooch-preview # without reviewers
      deployment: false # nothing is deployed here; leave this out on GitHub Enterprise Server
    permissions:
      contents: read # checkout
    steps:
      # The manifest says who owns the preview, and what was published for it.
      - uses: ${CHECKOUT}
        with:
          persist-credentials: false
      - uses: ${uses}
        with:
          mode: destroy
          instance: pr-${NUMBER}
          comment: never
          key-id: \${{ secrets.SMOOCH_KEY_ID }}
          key-secret: \${{ secrets.SMOOCH_KEY_SECRET }}
`;
}
function sweepWorkflow({ uses }) {
    return `# Deletes previews that have expired or whose pull request is closed. GitHub starts no run for closing a pull request
# that has a conflict, so the teardown alone would leave some behind.
name: Smooch sweep
on:
  schedule:
    - cron: '23 4 * * *' # schedules run on the default branch only
  workflow_dispatch:
permissions: {}
concurrency:
  group: smooch-sweep
  cancel-in-progress: false
jobs:
  sweep:
    name: Sweep
    runs-on: ubuntu-24.04
    timeout-minutes: 20
    environment:
      name: smooch-preview # without reviewers
      deployment: false # nothing is deployed here; leave this out on GitHub Enterprise Server
    permissions:
      contents: read # checkout
      pull-requests: read # which ones are open
    steps:
      - uses: ${CHECKOUT}
        with:
          persist-credentials: false
      - uses: ${uses}
        with:
          mode: sweep
          max-deletes: 50
          key-id: \${{ secrets.SMOOCH_KEY_ID }}
          key-secret: \${{ secrets.SMOOCH_KEY_SECRET }}
`;
}

;// CONCATENATED MODULE: ./build/cli/init/init.js












const UNKNOWN_COMMIT = '0'.repeat(40);
const MANIFEST = '.github/smooch.yml';
async function init(asked, host) {
    const { workspace, product, ask, tell } = host;
    const [checkout, own] = await Promise.all([checkoutAt(workspace), checkoutAt(product)]);
    refuseSubfolder(workspace, checkout);
    if (!asked.force)
        refuseOverwriting(workspace, asked);
    if (asked.owner === undefined && checkout.repository !== undefined) {
        tell(`The owner is ${checkout.repository}, as git names the repository (--owner for another).`);
    }
    const answers = await answersFrom(asked, checkout, ask);
    const uses = asked.uses ?? pinned(own, product);
    const files = filesFor(answers, factsOf(answers, checkout, uses), asked);
    checkManifest(files.get(MANIFEST) ?? '', answers, asked);
    for (const [name, text] of files) {
        const file = external_node_path_.join(workspace, name);
        await (0,promises_.mkdir)(external_node_path_.dirname(file), { recursive: true });
        await (0,promises_.writeFile)(file, text, { flag: asked.force ? 'w' : 'wx' });
        tell(`Wrote ${name}`);
    }
    for (const line of nextSteps(uses, asked, host))
        tell(line);
}
function filesFor(answers, facts, { previews }) {
    const files = new Map([
        [MANIFEST, firstManifest(answers, { previews })],
        ['.github/workflows/smooch.yml', mainWorkflow(facts)],
    ]);
    if (!previews)
        return files;
    return files
        .set('.github/workflows/smooch-preview.yml', previewWorkflow(facts))
        .set('.github/workflows/smooch-sweep.yml', sweepWorkflow(facts));
}
function factsOf({ target }, { branch = 'main' }, uses) {
    const url = URL.canParse(target) ? new URL(target) : undefined;
    const previewTarget = url === undefined ? '' : `https://pr-<number>.${url.host}${url.pathname}${url.search}`;
    return { uses, branch, previewTarget };
}
function pinned({ root, repository, commit }, product) {
    const isOwn = root === (0,external_node_fs_.realpathSync)(product) && repository !== undefined && commit !== undefined;
    return isOwn ? `${repository}@${commit}` : `OWNER/smooch-provision@${UNKNOWN_COMMIT}`;
}
function refuseSubfolder(workspace, { root }) {
    if (root === undefined || root === (0,external_node_fs_.realpathSync)(workspace))
        return;
    throw new errors/* ProvisionError */.uv('file-unusable', 'This is not the root of the repository, and GitHub looks for workflows there alone.', {
        remedy: `Run it in ${root}.`,
    });
}
function refuseOverwriting(workspace, { previews }) {
    const names = [MANIFEST, '.github/workflows/smooch.yml'];
    if (previews)
        names.push('.github/workflows/smooch-preview.yml', '.github/workflows/smooch-sweep.yml');
    const there = names.filter((name) => (0,external_node_fs_.existsSync)(external_node_path_.join(workspace, name)));
    if (there.length === 0)
        return;
    const verb = there.length === 1 ? 'is' : 'are';
    throw new errors/* ProvisionError */.uv('file-unusable', `${there.join(' and ')} ${verb} there already; nothing was written.`, {
        remedy: 'Edit what is there, or give --force to write over it.',
    });
}
function checkManifest(text, { app, target, owner }, { previews }) {
    const read = (variables) => manifestFrom([{ name: MANIFEST, text }], { variables, environment: {} }, language/* LANGUAGE */.N);
    const manifest = read(new Map());
    const targetIn = ({ apps: [first] }) => (first && (0,kind/* declaredIn */.eI)(webhook.webhookKind, first)[0]?.target) ?? '';
    const elsewhere = 'https://elsewhere.example/';
    const varies = !previews || target === '' || targetIn(read(new Map([[TARGET_VARIABLE, elsewhere]]))) === elsewhere;
    if (manifest.apps[0]?.name === app && manifest.owner === owner && targetIn(manifest) === target && varies)
        return;
    throw new errors/* ProvisionError */.uv('file-unusable', 'The answers cannot be written as a manifest with a variable.', {
        remedy: 'Write %7D for } in the target.',
    });
}
function nextSteps(uses, { previews }, { command }) {
    const isPinned = !uses.includes(UNKNOWN_COMMIT);
    const steps = [
        ...(isPinned
            ? []
            : [
                'In the workflows, put the action behind `uses:` in place of OWNER and the zeros: its repository and commit.',
            ]),
        'Create an account key (act_…) on the dashboard, or a service account key (svc_…).',
        'Store its two halves: gh secret set SMOOCH_KEY_ID, and gh secret set SMOOCH_KEY_SECRET.',
        `See the plan: SMOOCH_KEY_ID=… SMOOCH_KEY_SECRET=… ${command} plan`,
        ...(previews
            ? ['In .github/workflows/smooch-preview.yml, deploy your service, and set where its webhook goes.']
            : []),
        'Commit the files and open a pull request: a comment shows the plan, and merging applies it.',
    ];
    return ['', 'Next:', ...steps.map((step, index) => `  ${index + 1}. ${step}`)];
}


/***/ }),

/***/ 7299:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   webhookKind: () => (/* binding */ webhookKind)
/* harmony export */ });
/* harmony import */ var _reconcile_kind_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1741);
/* harmony import */ var _text_own_value_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2370);
/* harmony import */ var _integrations_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9477);
/* harmony import */ var _endpoints_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4514);
/* harmony import */ var _same_target_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4882);





const webhookKind = {
    kind: 'webhook',
    node: ['[', ']'],
    section: 'webhooks',
    limit: 10,
    sameness: 'the target',
    access: { changedByAppKey: true },
    handsOut: { secretOf: ({ secret }) => secret, outputs: { secret: 'webhook-secret' }, always: true },
    references: { alsoKnownAs: ({ container }) => container },
    list: async (account, within) => {
        const { appId, together } = within;
        const shown = together.has('channel')
            ? (await together.once('integrations', () => account.collection(_integrations_js__WEBPACK_IMPORTED_MODULE_0__/* .INTEGRATIONS */ .o, appId).list())).webhooks
            : await account.collection(_endpoints_js__WEBPACK_IMPORTED_MODULE_1__/* .WEBHOOKS */ .z, appId).list();
        return [...shown, ...(await hiddenAmong(account, within, shown))];
    },
    getRecorded: (account, { appId }, _key, id) => account.collection(_endpoints_js__WEBPACK_IMPORTED_MODULE_1__/* .WEBHOOKS */ .z, appId).get(id),
    label: ({ id, target, otherGeneration }) => target === '' ? `${id}, created through ${otherGeneration}` : target,
    isSame: (desired, actual) => actual.otherGeneration === undefined && (0,_same_target_js__WEBPACK_IMPORTED_MODULE_2__/* .sameTarget */ .cS)(desired.target, actual.target),
    generations: {
        isCurrent: ({ otherGeneration }) => otherGeneration === undefined,
        isInWay: (desired, actual) => actual.otherGeneration !== undefined && (0,_same_target_js__WEBPACK_IMPORTED_MODULE_2__/* .sameTarget */ .cS)(desired.target, actual.target),
        isOutOfReach: ({ outOfReach }) => outOfReach === true,
    },
    matching: {
        resembles: (desired, actual) => (0,_same_target_js__WEBPACK_IMPORTED_MODULE_2__/* .similarTarget */ .$O)(desired.target, actual.target),
        keptOtherwise: ({ target: sent }, { target: kept }) => (0,_same_target_js__WEBPACK_IMPORTED_MODULE_2__/* .sameTarget */ .cS)(sent, kept)
            ? undefined
            : {
                what: `The API was sent the target ${sent} but returned ${kept}.`,
                remedy: 'Write the target in the manifest as the API returns it.',
            },
    },
    choose: _reconcile_kind_js__WEBPACK_IMPORTED_MODULE_3__/* .oldest */ .os,
    fields: ({ name, target, triggers, flags }) => (0,_reconcile_kind_js__WEBPACK_IMPORTED_MODULE_3__/* .newFields */ .g7)({ name, target, triggers, ...flags }),
    differences,
    create: (account, appId, desired) => account.collection(_endpoints_js__WEBPACK_IMPORTED_MODULE_1__/* .WEBHOOKS */ .z, appId).create({ ...desired, name: desired.name ?? desired.key }),
    update: (account, appId, actual, desired, { signWith }) => {
        const { name, triggers = actual.triggers, flags } = desired;
        const target = (0,_same_target_js__WEBPACK_IMPORTED_MODULE_2__/* .sameTarget */ .cS)(desired.target, actual.target) ? actual.target : desired.target;
        return account.collection(_endpoints_js__WEBPACK_IMPORTED_MODULE_1__/* .WEBHOOKS */ .z, appId).update(actual, { name, target, triggers, flags }, signWith);
    },
    remove: (account, appId, actual) => account.collection(_endpoints_js__WEBPACK_IMPORTED_MODULE_1__/* .WEBHOOKS */ .z, appId).remove(actual),
};
function differences(desired, actual) {
    const found = [];
    if (desired.name !== undefined && desired.name !== actual.name) {
        const before = actual.name === undefined ? {} : { before: actual.name };
        found.push({ path: 'name', ...before, after: desired.name });
    }
    if (!(0,_same_target_js__WEBPACK_IMPORTED_MODULE_2__/* .sameTarget */ .cS)(desired.target, actual.target)) {
        found.push({ path: 'target', before: actual.target, after: desired.target });
    }
    if (desired.triggers !== undefined) {
        const before = [...new Set(actual.triggers)].sort();
        const after = [...new Set(desired.triggers)].sort();
        if (before.join('\n') !== after.join('\n'))
            found.push({ path: 'triggers', before, after });
    }
    for (const [path, after] of Object.entries(desired.flags)) {
        const before = (0,_text_own_value_js__WEBPACK_IMPORTED_MODULE_4__/* .ownValue */ .e)(actual.flags, path) ?? false;
        if (before !== after)
            found.push({ path, before, after });
    }
    return found;
}
async function hiddenAmong(account, { appId, declared, recorded, apis }, shown) {
    const isShown = (id) => shown.some((one) => one.id === id);
    const unseen = [...recorded].filter(([key, id]) => apis.get(key) !== account.api && !isShown(id));
    const missing = declared.filter(({ key, target }) => !isShown(recorded.get(key)) && !shown.some((one) => (0,_same_target_js__WEBPACK_IMPORTED_MODULE_2__/* .sameTarget */ .cS)(one.target, target)));
    if (unseen.length + missing.length === 0)
        return [];
    const others = await account.collection(_endpoints_js__WEBPACK_IMPORTED_MODULE_1__/* .WEBHOOKS */ .z, appId).listOthers();
    if (others === undefined)
        return unseen.flatMap(([key, id]) => outOfReach(id, apis.get(key)));
    return others.filter(({ id, target }) => !isShown(id) &&
        (unseen.some(([, recordedId]) => recordedId === id) ||
            missing.some((one) => (0,_same_target_js__WEBPACK_IMPORTED_MODULE_2__/* .sameTarget */ .cS)(one.target, target))));
}
function outOfReach(id, otherGeneration) {
    if (otherGeneration === undefined)
        return [];
    return [{ id, target: '', triggers: [], flags: {}, otherGeneration, outOfReach: true }];
}


/***/ }),

/***/ 9660:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  parseYaml: () => (/* binding */ parseYaml)
});

// EXTERNAL MODULE: ./build/node_modules/yaml/browser/dist/index.js + 70 modules
var dist = __webpack_require__(6991);
// EXTERNAL MODULE: ./build/manifest/yaml/problem.js
var problem = __webpack_require__(4833);
// EXTERNAL MODULE: ./build/manifest/yaml/slips.js
var slips = __webpack_require__(2721);
;// CONCATENATED MODULE: ./build/manifest/yaml/syntax.js


const STRUCTURE = new Set([
    'BAD_INDENT',
    'BLOCK_AS_IMPLICIT_KEY',
    'MULTILINE_IMPLICIT_KEY',
]);
function reportSyntax(errors, text, placeAt, findings) {
    const seen = new Set();
    const report = (offset, message) => {
        const place = placeAt(offset);
        if (!seen.has(place.line))
            findings.error(place, '', message);
        seen.add(place.line);
    };
    const conflicts = errors.length === 0 ? [] : (0,slips/* mergeConflicts */.C3)(text);
    for (const { offset, message } of conflicts)
        report(offset, message);
    const slipBehind = (0,slips/* slipsIn */.D0)(text);
    let isMisled = false;
    for (const error of conflicts.length > 0 ? [] : errors) {
        if (findings.isFull)
            break;
        if (seen.has(placeAt(error.pos[0]).line))
            continue;
        if (seen.size > 0 && / in YAML (?:stream|document)/.test(error.message))
            continue;
        const slip = slipBehind(error);
        if (slip === undefined && isMisled && STRUCTURE.has(error.code))
            continue;
        report(slip?.offset ?? error.pos[0], slip?.message ?? plainWords(error, text));
        isMisled ||= slip?.misleads === true;
        if (slip?.ends === true)
            break;
    }
    const broken = errors.map(({ pos }) => placeAt(pos[0]).line);
    return [...broken, ...seen].reduce((first, line) => Math.min(first, line), Number.POSITIVE_INFINITY);
}
function plainWords(error, text) {
    const lineStart = text.lastIndexOf('\n', error.pos[0] - 1) + 1;
    const lineEnd = text.indexOf('\n', error.pos[0]);
    const line = text.slice(lineStart, Math.min(lineEnd === -1 ? text.length : lineEnd, lineStart + 200));
    if (slips/* PLACEHOLDER_IN_FLOW */.jx.test(line)) {
        return 'this is not valid YAML: inside [ ] and { } a placeholder needs quotes, such as "${NAME}"';
    }
    if (error.code === 'BLOCK_AS_IMPLICIT_KEY' || /colon|followed by map values/.test(error.message)) {
        return error.code === 'BLOCK_AS_IMPLICIT_KEY'
            ? 'this is not valid YAML: a second "key:" is on one line; put a value that holds ": " in quotes'
            : 'this is not valid YAML: a "key: value" is expected here; is a colon missing, or a line indented wrongly?';
    }
    if (error.code === 'BAD_INDENT') {
        return 'this is not valid YAML: the line is indented differently from its neighbours';
    }
    const detail = escapedDetail(error.message);
    return `this is not valid YAML: ${detail}`;
}
function escapedDetail(message) {
    const quoted = (0,problem/* quote */.hD)(message).slice(1, -1).replaceAll('\\"', '"');
    return quoted.charAt(0).toLowerCase() + quoted.slice(1);
}

// EXTERNAL MODULE: ./build/manifest/yaml/tree.js
var tree = __webpack_require__(312);
;// CONCATENATED MODULE: ./build/manifest/yaml/tree-builder.js




const CORE_TAGS = new Set(['str', 'int', 'float', 'bool', 'null', 'map', 'seq'].map((name) => `tag:yaml.org,2002:${name}`));
class TreeBuilder {
    #placeAt;
    #findings;
    #anchors = new Map();
    #aliased = 0;
    brokenFrom = Number.POSITIVE_INFINITY;
    constructor(placeAt, findings) {
        this.#placeAt = placeAt;
        this.#findings = findings;
    }
    build(node, address, keyPlace) {
        const place = this.#placeOf(node, keyPlace);
        if (node === null)
            return { kind: 'scalar', place, size: 1, value: null, written: '' };
        if ((0,dist/* isAlias */.Vj)(node))
            return this.#alias(node, address, place);
        if (node.tag !== undefined && !CORE_TAGS.has(node.tag)) {
            const tag = (0,problem/* quote */.hD)(node.tag.replace(/^tag:yaml\.org,2002:/, '!!'));
            this.#findings.error(place, address, `the tag ${tag} is unknown here; remove it`);
            return { kind: 'unusable', place, size: 1 };
        }
        const { anchor } = node;
        if (anchor !== undefined)
            this.#anchors.set(anchor, undefined);
        const built = this.#content(node, address, place);
        if (anchor !== undefined)
            this.#anchors.set(anchor, built);
        return built;
    }
    #content(node, address, place) {
        if ((0,dist/* isMap */.jh)(node))
            return this.#map(node, address, place);
        if ((0,dist/* isSeq */.oP)(node))
            return this.#list(node, address, place);
        return scalar(node.value, node.source, place);
    }
    #alias(alias, address, place) {
        const unusable = { kind: 'unusable', place, size: 1 };
        const name = (0,problem/* quote */.hD)(`*${alias.source}`);
        if (!this.#anchors.has(alias.source)) {
            this.#findings.error(place, address, `the alias ${name} has no anchor ${(0,problem/* quote */.hD)(`&${alias.source}`)} above it`);
            return unusable;
        }
        const target = this.#anchors.get(alias.source);
        if (target === undefined) {
            this.#findings.error(place, address, `the alias ${name} is inside of what it refers to`);
            return unusable;
        }
        const before = this.#aliased;
        this.#aliased += target.size;
        if (this.#aliased > tree/* MOST_ALIASED_VALUES */.DU) {
            if (before <= tree/* MOST_ALIASED_VALUES */.DU) {
                this.#findings.error(place, address, (0,tree/* tooMuchAliased */.Lx)());
            }
            return unusable;
        }
        return { ...target, place };
    }
    #list(list, address, place) {
        const items = list.items.map((item, index) => this.build(item, `${address}[${index}]`));
        return { kind: 'list', place, size: items.reduce((sum, item) => sum + item.size, 1), items };
    }
    #map(map, address, place) {
        const entries = new Map();
        const merged = [];
        for (const pair of map.items) {
            const key = this.#key(pair.key, address, place);
            if (key === undefined) {
                this.build(pair.value, address);
                continue;
            }
            const value = this.build(pair.value, (0,problem/* inside */.nx)(address, key.text), key.place);
            const first = entries.get(key.text);
            if (key.merges) {
                merged.push({ place: key.place, value });
            }
            else if (first === undefined) {
                entries.set(key.text, { place: key.place, value });
            }
            else {
                const line = first.place.line === key.place.line ? 'on this line' : `on line ${first.place.line}`;
                const message = `the key ${(0,problem/* quote */.hD)(key.text)} is here twice, first ${line}; keep one of them`;
                this.#findings.error(key.place, (0,problem/* inside */.nx)(address, key.text), message);
            }
        }
        for (const { place: at, value } of merged)
            this.#merge(value, entries, address, at);
        const size = [...entries.values()].reduce((sum, entry) => sum + entry.value.size, 1);
        return { kind: 'map', place, size, entries };
    }
    #merge(value, entries, address, place) {
        if (value.kind === 'list') {
            for (const item of value.items)
                this.#merge(item, entries, address, place);
            return;
        }
        if (value.kind === 'map') {
            for (const [key, entry] of value.entries)
                if (!entries.has(key))
                    entries.set(key, entry);
            return;
        }
        if (value.kind === 'unusable')
            return;
        this.#findings.error(place, address, 'the merge key << takes an alias of a map, such as <<: *base, or a list of them');
    }
    #key(node, address, mapPlace) {
        const place = this.#placeOf(node, mapPlace);
        if (!(0,dist/* isScalar */.jn)(node) || node.tag !== undefined || node.anchor !== undefined) {
            this.#findings.error(place, address, 'a key must be plain text, not a list, map, alias, tag or anchor');
            return undefined;
        }
        const { value } = node;
        if (typeof value !== 'string') {
            const written = node.source ?? '';
            const message = written === ''
                ? 'a key is missing before the colon'
                : `the key ${(0,problem/* quote */.hD)(written)} must be text; put it in quotes`;
            this.#findings.error(place, address, message);
            return undefined;
        }
        if (tree/* PROTOTYPE_KEYS */.OJ.has(value)) {
            this.#findings.error(place, (0,problem/* inside */.nx)(address, value), `the key ${(0,problem/* quote */.hD)(value)} is not allowed; choose another name`);
            return undefined;
        }
        if (node.type === 'PLAIN' && (0,slips/* isIndentedOtherwise */.u_)(value)) {
            const isKnown = this.#findings.errors.some((error) => error.place?.line === place.line);
            if (!isKnown)
                this.#findings.error(place, '', slips/* OTHER_SPACE_INDENT */.B5);
            this.brokenFrom = Math.min(this.brokenFrom, place.line);
            return undefined;
        }
        return { text: value, place, merges: value === '<<' && node.type === 'PLAIN' };
    }
    #placeOf(node, keyPlace) {
        const absent = node === null || ((0,dist/* isScalar */.jn)(node) && node.source === '' && node.type === 'PLAIN');
        if (absent && keyPlace !== undefined)
            return keyPlace;
        return this.#placeAt(node?.range[0] ?? 0);
    }
}
function scalar(value, source, place) {
    const written = source ?? '';
    const isKnown = typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean';
    return { kind: 'scalar', place, size: 1, value: isKnown || value === null ? value : written, written };
}

;// CONCATENATED MODULE: ./build/manifest/yaml/yaml.js



const DEEPEST_NESTING = 64;
const MOST_LOST_TOKENS = 100;
function parseYaml(text, file, findings) {
    const lines = new dist/* LineCounter */.HN();
    const placeAt = (offset) => {
        const { line, col } = lines.linePos(offset);
        return { file, line, column: col };
    };
    const tokens = tokensOf(text, lines);
    if (typeof tokens === 'number') {
        const place = placeAt(tokens);
        const message = `values are nested more than ${DEEPEST_NESTING} levels deep; a manifest needs ten`;
        findings.error(place, '', message);
        return { root: undefined, brokenFrom: place.line };
    }
    const [document, second] = documentsOf(tokens, text.length);
    if (document === undefined) {
        findings.error(placeAt(0), '', 'the file is empty; a manifest begins with `version: 1`');
        return { root: undefined, brokenFrom: 1 };
    }
    const errors = [...document.errors, ...(second?.errors ?? [])];
    const brokenFrom = reportSyntax(errors, text, placeAt, findings);
    if (second !== undefined && second.errors.length === 0) {
        const place = placeAt(second.contents?.range[0] ?? second.range[0]);
        const message = 'a second YAML document begins here; a manifest file holds one, so put it into a file of its own';
        findings.error(place, '', message);
    }
    const { explicit, version } = document.directives.yaml;
    if (explicit === true && version !== '1.2') {
        const message = `the file requires YAML ${version}; manifests are YAML 1.2, so remove the %YAML line`;
        findings.error(placeAt(0), '', message);
    }
    if (document.contents === null)
        return { root: undefined, brokenFrom };
    const builder = new TreeBuilder(placeAt, findings);
    const root = builder.build(document.contents, '');
    return { root, brokenFrom: Math.min(brokenFrom, builder.brokenFrom) };
}
function documentsOf(tokens, end) {
    const composer = new dist/* Composer */.Dk({ uniqueKeys: false, prettyErrors: false, logLevel: 'error' });
    const documents = [];
    for (const document of composer.compose(tokens, true, end)) {
        if (!isEmpty(document) || document.errors.length > 0)
            documents.push(document);
        if (documents.length > 1)
            break;
    }
    return documents;
}
function tokensOf(text, lines) {
    const parser = new dist/* Parser */.iX(lines.addNewLine);
    lines.addNewLine(0);
    const tokens = [];
    let lost = 0;
    for (const lexeme of new dist/* Lexer */.JG().lex(text)) {
        for (const token of parser.next(lexeme)) {
            tokens.push(token);
            if (token.type === 'error')
                lost += 1;
        }
        if (lost > MOST_LOST_TOKENS)
            return tokens;
        if (parser.stack.length > DEEPEST_NESTING)
            return parser.offset;
    }
    for (const token of parser.end())
        tokens.push(token);
    return tokens;
}
function isEmpty({ contents }) {
    return contents === null || ((0,dist/* isScalar */.jn)(contents) && contents.source === '' && contents.type === 'PLAIN');
}


/***/ }),

/***/ 1741:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $A: () => (/* binding */ childAddress),
/* harmony export */   BP: () => (/* binding */ newest),
/* harmony export */   VD: () => (/* binding */ ReadTogether),
/* harmony export */   a2: () => (/* binding */ nounOf),
/* harmony export */   eI: () => (/* binding */ declaredIn),
/* harmony export */   g7: () => (/* binding */ newFields),
/* harmony export */   os: () => (/* binding */ oldest)
/* harmony export */ });
class ReadTogether {
    #kinds;
    #reads = new Map();
    constructor(kinds) {
        this.#kinds = new Set(kinds.map(({ kind }) => kind));
    }
    has(kind) {
        return this.#kinds.has(kind);
    }
    once(name, read) {
        const known = this.#reads.get(name) ?? read();
        this.#reads.set(name, known);
        return known;
    }
}
function declaredIn({ kind }, { children }) {
    return (children.get(kind) ?? []);
}
function childAddress(kind, app, key) {
    return kind.address?.(app, key) ?? `${app}.${kind.section}.${key}`;
}
function nounOf({ noun, kind }) {
    return noun ?? kind;
}
function newFields(fields) {
    return Object.entries(fields)
        .filter((entry) => entry[1] !== undefined)
        .map(([path, after]) => ({ path, after }));
}
function oldest(all) {
    return all.reduce((best, one) => (best === undefined || one.id < best.id ? one : best), undefined);
}
function newest(all) {
    return all.reduce((best, one) => (best === undefined || one.id > best.id ? one : best), undefined);
}


/***/ })

};
