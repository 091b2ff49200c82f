/** The command `init`: a first manifest and the workflows for it. */

import { existsSync, realpathSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { ProvisionError } from '../../errors.ts';
import { LANGUAGE } from '../../kinds/language.ts';
import { webhookKind } from '../../kinds/webhook/webhook.ts';
import { manifestFrom } from '../../manifest/from-text.ts';
import type { Manifest } from '../../model.ts';
import { declaredIn } from '../../reconcile/kind.ts';
import type { InitCommand } from '../options.ts';
import { type Answers, type Ask, answersFrom } from './answers.ts';
import { type Checkout, checkoutAt } from './guesses.ts';
import { firstManifest, TARGET_VARIABLE } from './manifest-text.ts';
import { mainWorkflow, previewWorkflow, sweepWorkflow, type WorkflowFacts } from './workflow-text.ts';

/** Where the command works and speaks. */
export interface InitSurroundings {
  /** The root of the repository that gets the files. */
  readonly workspace: string;
  /** The checkout that this product runs from: what the workflows use, unless `--uses` says otherwise. */
  readonly product: string;
  /** How this product is called here, such as `node dist/cli/index.js`. */
  readonly command: string;
  /** Undefined without a terminal. */
  readonly ask: Ask | undefined;
  /** Takes one line for people. */
  readonly tell: (line: string) => void;
}

/** In place of a commit where nobody could tell which commit of the action to use; GitHub refuses to run it. */
const UNKNOWN_COMMIT = '0'.repeat(40);

const MANIFEST = '.github/smooch.yml';

/**
 * Asks what is not known, writes the files and says what to do next. Throws ProvisionError or ManifestError, and then
 * nothing has been written: for answers that do not give a valid manifest, and for files that are there without `--force`.
 */
export async function init(asked: InitCommand, host: InitSurroundings): Promise<void> {
  const { workspace, product, ask, tell } = host;
  const [checkout, own] = await Promise.all([checkoutAt(workspace), checkoutAt(product)]);
  refuseSubfolder(workspace, checkout);
  if (!asked.force) refuseOverwriting(workspace, asked);
  if (asked.owner === undefined && checkout.repository !== undefined) {
    tell(`The owner is ${checkout.repository}, as git names the repository (--owner for another).`);
  }
  const answers = await answersFrom(asked, checkout, ask);
  const uses = asked.uses ?? pinned(own, product);
  const files = filesFor(answers, factsOf(answers, checkout, uses), asked);
  checkManifest(files.get(MANIFEST) ?? '', answers, asked);
  for (const [name, text] of files) {
    const file = path.join(workspace, name);
    await mkdir(path.dirname(file), { recursive: true });
    await writeFile(file, text, { flag: asked.force ? 'w' : 'wx' });
    tell(`Wrote ${name}`);
  }
  for (const line of nextSteps(uses, asked, host)) tell(line);
}

function filesFor(answers: Answers, facts: WorkflowFacts, { previews }: InitCommand): Map<string, string> {
  const files = new Map([
    [MANIFEST, firstManifest(answers, { previews })],
    ['.github/workflows/smooch.yml', mainWorkflow(facts)],
  ]);
  if (!previews) return files;
  return files
    .set('.github/workflows/smooch-preview.yml', previewWorkflow(facts))
    .set('.github/workflows/smooch-sweep.yml', sweepWorkflow(facts));
}

function factsOf({ target }: Answers, { branch = 'main' }: Checkout, uses: string): WorkflowFacts {
  const url = URL.canParse(target) ? new URL(target) : undefined;
  const previewTarget =
    url === undefined ? '' : `https://pr-<number>.${url.host}${url.pathname}${url.search}`;
  return { uses, branch, previewTarget };
}

/** The commit that is running, since that is the one that was tried. */
function pinned({ root, repository, commit }: Checkout, product: string): string {
  // A copy inside of another repository is not the action's own.
  const isOwn = root === realpathSync(product) && repository !== undefined && commit !== undefined;
  return isOwn ? `${repository}@${commit}` : `OWNER/smooch-provision@${UNKNOWN_COMMIT}`;
}

/** GitHub looks for workflows at the root alone. */
function refuseSubfolder(workspace: string, { root }: Checkout): void {
  if (root === undefined || root === realpathSync(workspace)) return;
  throw new ProvisionError(
    'file-unusable',
    'This is not the root of the repository, and GitHub looks for workflows there alone.',
    {
      remedy: `Run it in ${root}.`,
    },
  );
}

function refuseOverwriting(workspace: string, { previews }: InitCommand): void {
  const names = [MANIFEST, '.github/workflows/smooch.yml'];
  if (previews) names.push('.github/workflows/smooch-preview.yml', '.github/workflows/smooch-sweep.yml');
  const there = names.filter((name) => existsSync(path.join(workspace, name)));
  if (there.length === 0) return;
  const verb = there.length === 1 ? 'is' : 'are';
  throw new ProvisionError(
    'file-unusable',
    `${there.join(' and ')} ${verb} there already; nothing was written.`,
    {
      remedy: 'Edit what is there, or give --force to write over it.',
    },
  );
}

/** Holds the manifest to the same checks as any other, and to the answers. */
function checkManifest(text: string, { app, target, owner }: Answers, { previews }: InitCommand): void {
  const read = (variables: ReadonlyMap<string, string>): Manifest =>
    manifestFrom([{ name: MANIFEST, text }], { variables, environment: {} }, LANGUAGE);
  const manifest = read(new Map());
  const targetIn = ({ apps: [first] }: Manifest): string =>
    (first && declaredIn(webhookKind, first)[0]?.target) ?? '';
  const elsewhere = 'https://elsewhere.example/';
  const varies =
    !previews || target === '' || targetIn(read(new Map([[TARGET_VARIABLE, elsewhere]]))) === elsewhere;
  if (manifest.apps[0]?.name === app && manifest.owner === owner && targetIn(manifest) === target && varies)
    return;
  throw new ProvisionError('file-unusable', 'The answers cannot be written as a manifest with a variable.', {
    remedy: 'Write %7D for } in the target.',
  });
}

function nextSteps(
  uses: string,
  { previews }: InitCommand,
  { command }: Pick<InitSurroundings, 'command'>,
): string[] {
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
