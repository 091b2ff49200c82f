/** Fills in the generated parts of README.md and docs/: `npm run docs`. A test holds the pages to what is written here. */

import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { argv } from 'node:process';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { driftCaller, mainCaller, previewCaller } from '../src/cli/init/caller-text.ts';
import { firstManifest } from '../src/cli/init/manifest-text.ts';
import { mainWorkflow } from '../src/cli/init/workflow-text.ts';
import { inputsTable, outputsTable } from './docs/action-tables.ts';
import { appKeysTable } from './docs/app-keys.ts';
import { errorCodesTable, troubles } from './docs/errors.ts';
import { channelTypesTable, fieldTables, triggersTable } from './docs/manifest-tables.ts';
import { actionsTable, planTables } from './docs/plan-tables.ts';
import { usesOfExamples } from './release/called.ts';

const ROOT = new URL('../', import.meta.url);

/** All pages, by their names from the root. */
export const PAGES: readonly string[] = [
  'README.md',
  ...readdirSync(new URL('docs/', ROOT))
    .filter((name) => name.endsWith('.md'))
    .map((name) => `docs/${name}`)
    .sort(),
];

/** The text of a page. */
export function pageText(name: string): string {
  return readFileSync(new URL(name, ROOT), 'utf8');
}

/** What a person answers to `init` for the first manifest that the pages show. */
const ANSWERS = {
  owner: 'acme/chat',
  subdomain: '',
  api: 'v2',
  apps: [{ key: 'acme-chat', name: 'Acme Chat' }],
  target: 'https://chat.acme.example/smooch',
} as const;

const FACTS = { uses: usesOfExamples(), branch: 'main', previewTarget: '' };
const PREVIEW_FACTS = { ...FACTS, previewTarget: 'https://pr-<number>.chat.acme.example/smooch' };

const PARTS: Readonly<Record<string, () => string>> = {
  manifest: () => code('yaml', firstManifest(ANSWERS, { previews: false })),
  'preview-manifest': () => code('yaml', firstManifest(ANSWERS, { previews: true })),
  workflow: () => code('yaml', mainWorkflow(FACTS)),
  'main-caller': () => code('yaml', mainCaller(FACTS)),
  'drift-caller': () => code('yaml', driftCaller(FACTS)),
  'preview-caller': () => code('yaml', previewCaller(PREVIEW_FACTS)),
  'app-keys': appKeysTable,
  inputs: inputsTable,
  outputs: outputsTable,
  fields: fieldTables,
  'channel-types': channelTypesTable,
  triggers: triggersTable,
  actions: actionsTable,
  'plan-document': planTables,
  'error-codes': errorCodesTable,
  troubles,
};

/** A page with its generated parts as they should be. Throws for a part that is not known. */
export function filledIn(page: string): string {
  return page.replace(
    /^( *)<!-- generated: (\S+) -->\n[\s\S]*?^ *<!-- end -->$/gm,
    (_part, indent: string, name: string) => {
      const lines = [`<!-- generated: ${name} -->`, ...part(name).trimEnd().split('\n'), '<!-- end -->'];
      return lines.map((line) => (line === '' ? '' : `${indent}${line}`)).join('\n');
    },
  );
}

function part(name: string): string {
  if (name.endsWith('.yml')) return code('yaml', pageText(`examples/${name}`));
  const generate = PARTS[name];
  if (generate === undefined) throw new Error(`There is no generated part ${name}.`);
  return generate();
}

function code(language: string, text: string): string {
  return `\`\`\`${language}\n${text.trimEnd()}\n\`\`\``;
}

if (argv[1] !== undefined && import.meta.url === pathToFileURL(argv[1]).href) {
  for (const name of PAGES) writeFileSync(fileURLToPath(new URL(name, ROOT)), filledIn(pageText(name)));
}
