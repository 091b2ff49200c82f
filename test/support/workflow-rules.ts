/** What makes a workflow safe to copy: rules of the kind that zizmor has, for the project's workflows, examples and pages. */

import { parse } from 'yaml';
import { PROJECT } from '../../src/runtime/version.ts';

/** A step of a job. */
export interface Step {
  readonly uses?: string;
  readonly run?: string;
  readonly env?: Readonly<Record<string, unknown>>;
  readonly with?: Readonly<Record<string, unknown>>;
}

/** A job, as far as the rules look at it. */
export interface Job {
  readonly name?: string;
  readonly permissions?: Readonly<Record<string, string>>;
  readonly concurrency?: object;
  readonly 'timeout-minutes'?: number;
  readonly if?: string;
  readonly needs?: string | readonly string[];
  /** A workflow that it calls, and what it gives to it. */
  readonly uses?: string;
  readonly with?: Readonly<Record<string, unknown>>;
  readonly secrets?: Readonly<Record<string, string>>;
  readonly steps?: readonly Step[];
}

/** A workflow, as far as the rules look at it. */
export interface Workflow {
  readonly name?: string;
  readonly on: Readonly<Record<string, unknown>>;
  readonly permissions?: object;
  readonly concurrency?: { readonly group: string; readonly 'cancel-in-progress': boolean };
  readonly jobs: Readonly<Record<string, Job>>;
}

const OWN = new RegExp(String.raw`^(?:\./$|${PROJECT}(?:/[\w./-]+)?@)`);

/** Whether a step runs this action. */
export function isOwn({ uses = '' }: Pick<Step, 'uses'>): boolean {
  return OWN.test(uses);
}

/** Each way in which a workflow breaks a rule, as a sentence; empty for one that breaks none. */
export function unsafeIn(text: string): string[] {
  const workflow = parse(text) as Workflow;
  const code = text.replaceAll(/^\s*#.*$/gm, '');
  return [
    ...ofEvents(workflow),
    ...ofPins(code),
    ...(/(?:to|from)JSON\(\s*secrets|secrets:\s*inherit/i.test(code) ? ['A job gets all secrets.'] : []),
    ...(/github\.actor\b/.test(code) ? ['`github.actor` is who started the run, not whose code it is.'] : []),
    ...(JSON.stringify(workflow.permissions) === '{}' ? [] : ['The workflow has no `permissions: {}`.']),
    ...ofBranches(workflow),
    ...Object.entries(workflow.jobs).flatMap(([name, job]) => ofJob(job).map((fault) => `${name}: ${fault}`)),
  ];
}

/** What a step says that needs a right to write. */
const NEEDS: Readonly<Record<string, (step: Step) => boolean>> = {
  'pull-requests': ({ with: inputs, run }) =>
    inputs?.['mode'] === 'plan' || run?.includes('gh pr create') === true,
  contents: ({ run }) => run?.includes('git push') === true,
  issues: ({ with: inputs }) => inputs?.['issue'] === true,
  'id-token': ({ run }) => run?.includes('ACTIONS_ID_TOKEN_REQUEST_URL') === true,
};

/** The rights that jobs have and no step uses, as sentences; the project's own release has other ones. */
export function unusedRightsIn(text: string): string[] {
  const { jobs } = parse(text) as Workflow;
  const reasons = [...text.matchAll(/^ {6}[a-z-]+: (?:read|write)\b(?!.* # \S).*$/gm)];
  return [
    ...reasons.map(([line]) => `It does not say what for: ${line.trim()}.`),
    ...Object.entries(jobs).flatMap(([name, { permissions = {}, steps = [], uses }]) =>
      Object.entries(uses === undefined ? permissions : {})
        .filter(([right, level]) => {
          if (level === 'write') return !steps.some((step) => NEEDS[right]?.(step));
          return right === 'contents' && !steps.some(isCheckout);
        })
        .map(([right, level]) => `${name}: No step uses ${right}: ${level}.`),
    ),
  ];
}

/** Events that run with secrets, and may be about code of others. */
const RISKY = ['pull_request_target', 'workflow_run'];

function ofEvents({ on }: Workflow): string[] {
  const events = JSON.stringify(on);
  return RISKY.filter((event) => new RegExp(`\\b${event}\\b`).test(events)).map(
    (event) => `${event} runs with secrets, and may be about code of others.`,
  );
}

/** Whether a step writes what there is once: production, or the drift issue. The account of an `api-url` is an emulator's. */
function isForMain(step: Step): boolean {
  const { mode = 'apply', instance, issue, 'api-url': emulator } = step.with ?? {};
  if (!isOwn(step) || emulator !== undefined) return false;
  return issue === true || (['apply', 'accept'].includes(String(mode)) && instance === undefined);
}

function ofBranches({ on, jobs }: Workflow): string[] {
  if (!/\bworkflow_(?:dispatch|call)\b/.test(JSON.stringify(on))) return [];
  const isHeld = ({ if: condition = '', needs = [] }: Job): boolean =>
    condition.includes('default_branch') ||
    [needs].flat().some((name) => jobs[name] !== undefined && isHeld(jobs[name]));
  return Object.entries(jobs)
    .filter(([, job]) => job.steps?.some(isForMain) === true && !isHeld(job))
    .map(([name]) => `${name}: Started by hand on another branch, it would write for that one.`);
}

/** What comes with a repository by itself, or from a folder of it, needs no pin. */
const PINNED = /uses: (?:\.\/\S*|[\w.-]+(?:\/[\w.-]+)+@[0-9a-f]{40} # v\d+\.\d+\.\d+)$/;

function ofPins(text: string): string[] {
  return [...text.matchAll(/^.*\buses:.*$/gm)]
    .filter(([line]) => !PINNED.test(line))
    .map(([line]) => `No commit with its version beside it: ${line.trim()}`);
}

function ofJob({ permissions, steps = [], uses, 'timeout-minutes': minutes }: Job): string[] {
  return [
    ...(typeof permissions === 'object' ? [] : ['It does not list its permissions.']),
    ...(uses !== undefined || (minutes ?? 0) > 0 ? [] : ['It has no `timeout-minutes`.']),
    ...steps.flatMap(ofStep),
  ];
}

function isCheckout({ uses }: Step): boolean {
  return uses?.startsWith('actions/checkout@') === true;
}

function ofStep(step: Step): string[] {
  const faults: string[] = [];
  const given = (name: string): string => {
    const value = step.with?.[name];
    return typeof value === 'string' ? value.trim() : '';
  };
  if ([step.run ?? '', given('script')].some((script) => script.includes('${{')))
    faults.push('An expression is in a script; pass it through `env`.');
  if (isCheckout(step) && step.with?.['persist-credentials'] !== false)
    faults.push('The checkout leaves its token behind.');
  if (isCheckout(step) && given('ref').includes('${{')) faults.push('It checks out what an event says.');
  for (const name of ['key-secret', 'jwt', 'app-keys', 'publish-token', 'secret-variables']) {
    const rest = given(name).replaceAll(/\$\{\{ (?:secrets|steps|env)\.[\w.-]+ \}\}/g, '');
    if (isOwn(step) && !/^(?:[\w-]+=:?\s*)*$/.test(rest)) faults.push(`\`${name}\` is not from a secret.`);
  }
  return faults;
}
