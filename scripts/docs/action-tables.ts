/** What the action takes and gives, from action.yml and the table of modes. */

import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { INPUT_MODES, MODES } from '../../src/input-modes.ts';
import { INPUT_DEFAULTS } from '../../src/inputs.ts';
import { table } from './table.ts';

interface Metadata {
  readonly inputs: Readonly<Record<string, { readonly description: string; readonly default?: string }>>;
  readonly outputs: Readonly<Record<string, { readonly description: string }>>;
}

/** Every input, with its default, its meaning and the modes that use it. */
export function inputsTable(): string {
  const rows = Object.entries(metadata().inputs).map(([name, { description }]) => {
    const value = name === 'github-token' ? '${{ github.token }}' : defaultOf(name);
    return [`\`${name}\``, value === '' ? '' : `\`${value}\``, description, modesText(name)];
  });
  return table(['input', 'default', 'meaning', 'modes'], rows);
}

/** Every output, with its meaning. */
export function outputsTable(): string {
  const rows = Object.entries(metadata().outputs).map(([name, { description }]) => [
    `\`${name}\``,
    description,
  ]);
  return table(['output', 'meaning'], rows);
}

function modesText(name: string): string {
  const modes = (INPUT_MODES as Readonly<Record<string, readonly string[]>>)[name] ?? [];
  if (modes.length === MODES.length) return 'all';
  const others = MODES.filter((mode) => !modes.includes(mode));
  return others.length === 1 ? `all but \`${others[0]}\`` : modes.map((mode) => `\`${mode}\``).join(', ');
}

function defaultOf(name: string): string {
  return (INPUT_DEFAULTS as Readonly<Record<string, string>>)[name] ?? '';
}

function metadata(): Metadata {
  return parse(readFileSync(new URL('../../action.yml', import.meta.url), 'utf8'));
}
