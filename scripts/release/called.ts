/** Where the action is used by a commit: in the workflows that teams call, in the examples, and on the pages. */

import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { PROJECT } from '../../src/runtime/version.ts';

const ROOT = path.join(import.meta.dirname, '..', '..');

/** Where the project's workflows are. */
export const CALLED_FOLDER: string = path.join(ROOT, '.github', 'workflows');

/** The places that use the action, or one of its workflows, by a commit: what is used, the commit, the version beside it. */
export function pinnedIn(): RegExp {
  return new RegExp(String.raw`\buses: (${PROJECT}(?:/[\w./-]+)?)@([0-9a-f]{40}) # v(\d+\.\d+\.\d+)`, 'g');
}

/** The files of the workflows that others call. */
export function workflowsCalled(): string[] {
  return readdirSync(CALLED_FOLDER).filter((name) =>
    /^ {2}workflow_call:/m.test(readFileSync(path.join(CALLED_FOLDER, name), 'utf8')),
  );
}

/** Every file with such places, by its path from the root: each is pinned to the same commit. */
export function pinnedFiles(): string[] {
  const inFolder = (folder: string): string[] =>
    readdirSync(path.join(ROOT, folder)).map((name) => `${folder}/${name}`);
  return [
    ...workflowsCalled().map((name) => `.github/workflows/${name}`),
    'README.md',
    ...inFolder('docs'),
    ...inFolder('examples/workflows'),
  ].filter(
    (file) => /\.(?:md|yml)$/.test(file) && pinnedIn().test(readFileSync(path.join(ROOT, file), 'utf8')),
  );
}

/** How the examples use the action, such as `owner/name@<commit> # v1.2.3`. Throws when they use it in no way or in several. */
export function usesOfExamples(): string {
  const folder = path.join(ROOT, 'examples', 'workflows');
  const texts = readdirSync(folder).map((name) => readFileSync(path.join(folder, name), 'utf8'));
  const found = texts.flatMap((text) =>
    [...text.matchAll(/(?<=\buses: )\S+\/smooch-provision@.*$/gm)].map(String),
  );
  const [uses, ...others] = new Set(found);
  if (uses === undefined || others.length > 0)
    throw new Error('The examples do not use one commit of the action.');
  return uses;
}
