export const id = 786;
export const ids = [786];
export const modules = {

/***/ 5786:
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
// EXTERNAL MODULE: ./build/kinds/language.js + 16 modules
var language = __webpack_require__(6769);
// EXTERNAL MODULE: ./build/kinds/webhook/webhook.js + 3 modules
var webhook = __webpack_require__(7120);
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
    const read = (variables) => (0,language/* manifestFrom */.k$)([{ name: MANIFEST, text }], { variables, environment: {} });
    const manifest = read(new Map());
    const targetIn = ({ apps: [first] }) => (first && (0,kind/* declaredIn */.eI)(webhook/* webhookKind */.O, first)[0]?.target) ?? '';
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


/***/ })

};
