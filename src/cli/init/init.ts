/** The command `init`: a first manifest and the workflows for it. */

import { existsSync, realpathSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { ManifestError, messageOf, ProvisionError } from '../../errors.ts';
import { LANGUAGE } from '../../kinds/language.ts';
import { webhookKind } from '../../kinds/webhook/webhook.ts';
import { manifestFrom } from '../../manifest/from-text.ts';
import type { Manifest } from '../../model.ts';
import { declaredIn } from '../../reconcile/kind.ts';
import { pathWithin } from '../../runtime/regular-file.ts';
import { PROJECT, VERSION } from '../../runtime/version.ts';
import type { SecretRegistry } from '../../secrets/secret.ts';
import type { InitCommand } from '../commands.ts';
import { type Answers, answersFrom, type Person } from './answers.ts';
import { driftCaller, mainCaller, previewCaller, sweepCaller } from './caller-text.ts';
import { type Checkout, checkoutAt } from './guesses.ts';
import { firstManifest, type ManifestAnswers, TARGET_VARIABLE } from './manifest-text.ts';
import { type Guide, nextSteps } from './next-steps.ts';
import { ENVIRONMENTS } from './secret-names.ts';
import { askForKeys, type KeyStore } from './store.ts';
import { mainWorkflow, previewWorkflow, sweepWorkflow, type WorkflowFacts } from './workflow-text.ts';

/** Where the command works and speaks. */
export interface InitSurroundings extends Guide {
  /** The root of the repository that gets the files. */
  readonly workspace: string;
  /** The checkout that this product runs from: what the workflows use, unless `--uses` says otherwise. */
  readonly product: string;
  /** Undefined without a terminal. */
  readonly ask: Person['ask'] | undefined;
  readonly store: KeyStore;
  /** Knows every secret that is typed. */
  readonly keeper: SecretRegistry;
}

const MANIFEST = '.github/smooch.yml';

/**
 * Asks what is not known, writes the files and says what to do next. Throws ProvisionError or ManifestError, and then
 * nothing has been written: for answers that do not give a valid manifest, for files that are there without `--force`, and when the
 * person gives up. Only when the keys cannot be stored the files are written.
 */
export async function init(asked: InitCommand, host: InitSurroundings): Promise<void> {
  const { workspace, product, ask, tell, store, keeper } = host;
  const [checkout, own] = await Promise.all([checkoutAt(workspace), checkoutAt(product)]);
  refuseSubfolder(workspace, checkout);
  for (const name of namesFor(asked)) placeOf(name, workspace);
  if (!asked.force) refuseOverwriting(workspace, asked);
  const { remote } = checkout;
  if (asked.owner === undefined && remote !== undefined) {
    tell(`The owner is ${remote.repository}, as git names the repository (--owner for another).`);
  }
  if (asked.previews && asked.subdomain === undefined) {
    tell('Previews need a direct account: app keys of Zendesk Suite cannot create apps.');
  }
  const person = ask === undefined ? undefined : { ask, tell };
  const faultOf = (answers: ManifestAnswers): string | undefined => faultIn(answers, asked);
  const isAsked = person !== undefined && !asked.yes;
  const canStore = isAsked && remote !== undefined && (await store.isReady(remote.host));
  const answers = await answersFrom({ asked, checkout, canStore, faultOf }, person);
  const fault = faultOf(answers);
  if (fault !== undefined) throw new ProvisionError('input-invalid', fault);
  const suite = answers.subdomain === '' ? undefined : { subdomain: answers.subdomain, apps: answers.apps };
  const keys =
    answers.store && person !== undefined && remote !== undefined
      ? await askForKeys(suite?.apps, asked.reusable, person, keeper)
      : undefined;
  const facts = { ...factsOf(answers, checkout), uses: asked.uses ?? pinned(own, product), suite };
  tell('');
  for (const [name, text] of filesFor(answers, facts, asked)) {
    const file = placeOf(name, workspace);
    await mkdir(path.dirname(file), { recursive: true });
    await writeFile(file, text, { flag: asked.force ? 'w' : 'wx' });
    tell(`Wrote ${name}`);
  }
  const failure =
    keys === undefined || remote === undefined
      ? undefined
      : await store.keep(remote, ENVIRONMENTS, keys).catch((error) => ({ error }));
  const isStored = keys !== undefined && failure === undefined;
  if (isStored)
    tell(`Stored ${[...keys.keys()].join(', ')} in the environments ${ENVIRONMENTS.join(' and ')}`);
  nextSteps({ answers, asked, isStored }, host);
  if (failure !== undefined) throw failure.error;
}

type Workflow = readonly [name: string, textOf: (facts: WorkflowFacts) => string];

/** The workflows by the names of their files: whole ones, or callers of those of the project. */
function workflowsOf({ previews, reusable }: InitCommand): Workflow[] {
  const all: readonly (Workflow | false)[] = [
    ['smooch.yml', reusable ? mainCaller : mainWorkflow],
    reusable && ['smooch-drift.yml', driftCaller],
    previews && ['smooch-preview.yml', reusable ? previewCaller : previewWorkflow],
    previews && ['smooch-sweep.yml', reusable ? sweepCaller : sweepWorkflow],
  ];
  return all.filter((one) => one !== false);
}

function filesFor(answers: Answers, facts: WorkflowFacts, asked: InitCommand): Map<string, string> {
  return new Map([
    [MANIFEST, firstManifest(answers, asked)],
    ...workflowsOf(asked).map(([name, text]): [string, string] => [`.github/workflows/${name}`, text(facts)]),
  ]);
}

function factsOf(
  { region, target }: Answers,
  { branch = 'main' }: Checkout,
): Pick<WorkflowFacts, 'branch' | 'region' | 'previewTarget'> {
  const url = URL.canParse(target) ? new URL(target) : undefined;
  const previewTarget =
    url === undefined ? '' : `https://pr-<number>.${url.host}${url.pathname}${url.search}`;
  return { branch, region: region === 'us' ? undefined : region, previewTarget };
}

/** The commit that is running, since that is the one that was tried; the release, where it runs from a package. */
function pinned({ root, remote, commit }: Checkout, product: string): string {
  // A copy inside of another repository is not the action's own.
  const isOwn = root === realpathSync(product) && remote !== undefined && commit !== undefined;
  return isOwn ? `${remote.repository}@${commit}` : `${PROJECT}@v${VERSION}`;
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

function namesFor(asked: InitCommand): string[] {
  return [MANIFEST, ...workflowsOf(asked).map(([name]) => `.github/workflows/${name}`)];
}

/** The path of a file in the repository. A checkout may hold links that lead out of it. */
function placeOf(name: string, workspace: string): string {
  try {
    return pathWithin(path.join(workspace, name), [workspace]);
  } catch (cause) {
    throw new ProvisionError('file-unusable', `${name} cannot be written: the path ${messageOf(cause)}.`, {
      remedy: 'Put a folder or a file in the place of the link.',
      cause,
    });
  }
}

function refuseOverwriting(workspace: string, asked: InitCommand): void {
  const there = namesFor(asked).filter((name) => existsSync(path.join(workspace, name)));
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

/** What any other manifest would be refused for, or does not say what was answered; a sentence. */
function faultIn(answers: ManifestAnswers, { previews }: InitCommand): string | undefined {
  const read = (varies: boolean, variables = new Map<string, string>()): Manifest => {
    const text = firstManifest(answers, { previews: varies });
    return manifestFrom([{ name: MANIFEST, text }], { variables, environment: {} }, LANGUAGE);
  };
  try {
    const { owner, apps } = read(false);
    const isSame = owner === answers.owner && apps.every(({ name }, at) => name === answers.apps[at]?.name);
    if (!isSame) return 'It cannot be written as a manifest.';
  } catch (error) {
    if (!(error instanceof ManifestError)) throw error;
    const message = error.problems[0]?.message ?? error.message;
    return `${message.startsWith('"') ? '' : 'It '}${message}.`;
  }
  if (!previews || answers.target === '') return undefined;
  const targetIn = ({ apps: [first] }: Manifest): string | undefined =>
    first && declaredIn(webhookKind, first)[0]?.target;
  const elsewhere = 'https://elsewhere.example/';
  const varies =
    targetIn(read(true)) === answers.target &&
    targetIn(read(true, new Map([[TARGET_VARIABLE, elsewhere]]))) === elsewhere;
  return varies ? undefined : 'It cannot be written as a variable: write %7D for } in the target.';
}
