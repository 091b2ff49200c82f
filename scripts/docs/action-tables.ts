/** What the action takes and gives, from action.yml and the table of modes. */

import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { INPUTS, type InputName, MODES } from '../../src/input-modes.ts';
import { table } from './table.ts';

interface Metadata {
  readonly inputs: Readonly<Record<string, { readonly description: string; readonly default?: string }>>;
  readonly outputs: Readonly<Record<string, { readonly description: string }>>;
}

/** Every input, with its default, its meaning and the modes that use it. */
export function inputsTable(): string {
  const rows = Object.entries(metadata().inputs).map(([name, { description }]) => {
    const input = INPUTS[name as InputName];
    const value = name === 'github-token' ? '${{ github.token }}' : input.default;
    return [`\`${name}\``, value === '' ? '' : `\`${value}\``, description, modesText(input.modes)];
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

function modesText(modes: readonly string[]): string {
  if (modes.length === MODES.length) return 'all';
  const others = MODES.filter((mode) => !modes.includes(mode));
  return others.length === 1 ? `all but \`${others[0]}\`` : modes.map((mode) => `\`${mode}\``).join(', ');
}

function metadata(): Metadata {
  return parse(readFileSync(new URL('../../action.yml', import.meta.url), 'utf8'));
}
