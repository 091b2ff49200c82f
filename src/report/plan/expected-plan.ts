/** The plan gate: whether this plan is the one that was reviewed, and what differs if it is not. */

import path from 'node:path';
import { PlanRefused, ProvisionError } from '../../errors.ts';
import { isDigest } from '../../inputs.ts';
import type { Change, Manifest, Plan, Problem } from '../../model.ts';
import { digestOf } from '../../reconcile/plan/plan.ts';
import { FileRefused, readRegularFile } from '../../runtime/regular-file.ts';
import { ACTIONS } from '../words/action.ts';
import { counted } from '../words/total.ts';
import { type Folders, permitted } from './document-file.ts';
import { differencesOf } from './plan-differences.ts';

/** What a plan document says of the plan that was reviewed. */
type Reviewed = Pick<Plan, 'digest' | 'changes'> & Partial<Pick<Plan, 'owner' | 'instance'>>;

/**
 * Lets a plan pass that has the expected digest. `expected` is a digest (`sha256:…`) or the path of a plan document,
 * relative to the workspace. With a document, the rest of the reviewed plan passes too: a job that failed half way can then be
 * run again. Gives the number of reviewed changes that are done already. Throws PlanRefused for another plan, with both digests
 * and, with a document, every change that is new, gone or different; ProvisionError when the expected plan cannot be read.
 */
export async function expectPlan(
  plan: Plan,
  expected: string,
  { folders, manifest }: { readonly folders: Folders; readonly manifest: Pick<Manifest, 'place'> },
): Promise<number> {
  if (isDigest(expected)) return expectDigest(plan, expected.toLowerCase());
  const reviewed = planDocumentAt(path.resolve(folders.workspace, expected), folders);
  if (reviewed.digest === plan.digest) return 0;
  const { added, gone } = differencesOf(reviewed.changes, plan.changes);
  // The plan of another owner or another instance never contains this one.
  const isOfSame = reviewed.owner === plan.owner && (reviewed.instance ?? null) === plan.instance;
  if (isOfSame && added.length === 0) return gone.length;
  const differences = [...added, ...gone];
  const shown = differences
    .slice(0, MOST)
    .map((problem) => ({ ...problem, place: manifest.place(problem.address) }));
  const left = differences.length - shown.length;
  const whose = ` The reviewed one is a plan of ${whoseText(reviewed)}, this one of ${whoseText(plan)}.`;
  throw new PlanRefused([
    mismatch(reviewed.digest, plan, isOfSame ? '' : whose),
    ...shown,
    ...(left > 0 ? [{ address: '', message: `and ${counted(left, 'more change')}` }] : []),
  ]);
}

function expectDigest(plan: Plan, digest: string): number {
  if (digest === plan.digest) return 0;
  const advice =
    ' With the path of the reviewed plan document in `expect-plan`, the changes that differ are listed here, and what is ' +
    'left after an apply that failed half way is accepted.';
  throw new PlanRefused([mismatch(digest, plan, advice)]);
}

/** The number of changes that are named one by one. */
const MOST = 100;

/** Bytes. The plan of ten thousand apps has a tenth of that. */
const LARGEST = 200_000_000;

function mismatch(reviewed: string, plan: Plan, more: string): Problem {
  const message =
    `this is not the reviewed plan: \`expect-plan\` is ${reviewed}, and the plan now is ${plan.digest}. ` +
    `The account or the manifest has changed since: review the new plan, then apply it.${more}`;
  return { address: '', message };
}

function whoseText({ owner = '', instance }: Reviewed): string {
  return `${owner}${instance ? ` (${instance})` : ''}`;
}

/** The reviewed plan. No message quotes the file: a wrong path may name one with secrets. */
function planDocumentAt(file: string, folders: Folders): Reviewed {
  let text: string;
  try {
    text = readRegularFile(permitted(file, folders), LARGEST).toString('utf8');
  } catch (cause) {
    throw new ProvisionError(
      'file-unusable',
      `\`expect-plan\` is not a digest (sha256: and 64 hexadecimal digits), and no plan document can be read at ${file}: ${whyUnread(cause)}.`,
      { remedy: 'Give the output `digest` of the reviewed run, or the path of its plan document.', cause },
    );
  }
  const document = parsed(text);
  if (!isPlan(document)) {
    throw new ProvisionError(
      'file-unusable',
      `\`expect-plan\` names ${file}, which is not a plan document of format version 1.`,
    );
  }
  // Only this product computes the digest, so a different one means that the file was edited.
  if (digestOf(document.changes) !== document.digest) {
    throw new ProvisionError('file-unusable', `The changes in ${file} do not match the digest in the file.`, {
      remedy: 'The plan document was changed after it was written, or cut off: create the plan again.',
    });
  }
  return document;
}

function whyUnread(cause: unknown): string {
  if (cause instanceof FileRefused) return `it ${cause.message}`;
  const code = cause instanceof Error && 'code' in cause ? String(cause.code) : '';
  return code === 'ENOENT' || code === 'ENOTDIR'
    ? 'the file does not exist'
    : `it cannot be opened (${code})`;
}

/** Undefined for what is not JSON; the words of the parser would repeat a part of the text. */
function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function isPlan(document: unknown): document is Reviewed {
  if (typeof document !== 'object' || document === null) return false;
  const { formatVersion, digest, changes } = document as Partial<Record<keyof Plan, unknown>>;
  return (
    formatVersion === 1 && typeof digest === 'string' && Array.isArray(changes) && changes.every(isChange)
  );
}

function isChange(change: unknown): change is Change {
  if (typeof change !== 'object' || change === null) return false;
  const { address, action, fields } = change as Partial<Record<keyof Change, unknown>>;
  return (
    typeof address === 'string' &&
    typeof action === 'string' &&
    Object.hasOwn(ACTIONS, action) &&
    Array.isArray(fields) &&
    fields.every((field) => typeof field?.path === 'string')
  );
}
