/** Fills in the generated parts of README.md: `npm run readme`. A test holds the page to what is written here. */

import { readFileSync, writeFileSync } from 'node:fs';
import { argv } from 'node:process';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { parse } from 'yaml';
import { firstManifest } from '../src/cli/init/manifest-text.ts';
import { mainWorkflow } from '../src/cli/init/workflow-text.ts';
import { INPUT_MODES, MODES } from '../src/input-modes.ts';
import { INPUT_DEFAULTS } from '../src/inputs.ts';

const ROOT = new URL('../', import.meta.url);

/** The page. */
export const README: string = fileURLToPath(new URL('README.md', ROOT));

const ANSWERS = {
  owner: 'acme/chat',
  api: 'v2',
  app: 'Acme Chat',
  target: 'https://chat.acme.example/smooch',
} as const;
const USES = `acme/smooch-provision@${'1'.repeat(40)} # v1.0.0`;

/** The page with its generated parts as they should be. Throws for a part that nobody can make. */
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
  if (name.endsWith('.yml')) return code(text(`examples/workflows/${name}`));
  switch (name) {
    case 'manifest':
      return code(firstManifest(ANSWERS, { previews: false }));
    case 'preview-manifest':
      return code(firstManifest(ANSWERS, { previews: true }));
    case 'workflow':
      return code(mainWorkflow({ uses: USES, branch: 'main', previewTarget: '' }));
    case 'inputs':
      return inputsTable();
    case 'outputs':
      return outputsTable();
    default:
      throw new Error(`README.md has a generated part ${name}, which nobody knows how to make.`);
  }
}

interface Metadata {
  readonly inputs: Readonly<Record<string, { readonly description: string; readonly default?: string }>>;
  readonly outputs: Readonly<Record<string, { readonly description: string }>>;
}

function inputsTable(): string {
  const { inputs } = metadata();
  const rows = Object.entries(inputs).map(([name, { description }]) => {
    const value = name === 'github-token' ? '${{ github.token }}' : defaultOf(name);
    return row(`\`${name}\``, value === '' ? '' : `\`${value}\``, description, modesText(name));
  });
  return [row('input', 'default', 'meaning', 'modes'), '|---|---|---|---|', ...rows].join('\n');
}

function modesText(name: string): string {
  const modes = (INPUT_MODES as Readonly<Record<string, readonly string[]>>)[name] ?? [];
  if (modes.length === MODES.length) return 'all';
  const others = MODES.filter((mode) => !modes.includes(mode));
  return others.length === 1 ? `all but \`${others[0]}\`` : modes.map((mode) => `\`${mode}\``).join(', ');
}

function outputsTable(): string {
  const { outputs } = metadata();
  const rows = Object.entries(outputs).map(([name, { description }]) => row(`\`${name}\``, description));
  return [row('output', 'meaning'), '|---|---|', ...rows].join('\n');
}

function defaultOf(name: string): string {
  return (INPUT_DEFAULTS as Readonly<Record<string, string>>)[name] ?? '';
}

function row(...cells: readonly string[]): string {
  return `| ${cells.map((cell) => cell.trim().replaceAll('|', String.raw`\|`)).join(' | ')} |`;
}

function code(yaml: string): string {
  return `\`\`\`yaml\n${yaml.trimEnd()}\n\`\`\``;
}

function metadata(): Metadata {
  return parse(text('action.yml'));
}

function text(name: string): string {
  return readFileSync(new URL(name, ROOT), 'utf8');
}

if (argv[1] !== undefined && import.meta.url === pathToFileURL(argv[1]).href) {
  writeFileSync(README, filledIn(readFileSync(README, 'utf8')));
}
