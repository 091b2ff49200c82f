/** What a plan says: its actions, and the plan document from its JSON Schema. */

import type { Action } from '../../src/model.ts';
import { planJsonSchema } from '../../src/report/plan/plan-schema.ts';
import { ACTIONS } from '../../src/report/words/action.ts';
import { table } from './table.ts';

interface Described {
  readonly description?: string;
  readonly enum?: readonly string[];
  readonly properties?: Readonly<Record<string, Described>>;
  readonly required?: readonly string[];
}

interface Root extends Described {
  readonly definitions: Readonly<Record<string, Described>>;
}

/** One table of fields for the document and for each of its parts, with headings. */
export function planTables(): string {
  const { definitions, ...root } = planJsonSchema() as unknown as Root;
  const parts = Object.entries(definitions).filter(([, { properties }]) => properties !== undefined);
  return [part('The document', root), ...parts.map(([name, one]) => part(`\`${name}\``, one))].join('\n\n');
}

/** What is done where the plan itself does not explain it. */
const PLAIN: Readonly<Partial<Record<Action, string>>> = {
  create: 'create what the account lacks',
  update: 'change fields that differ',
  delete: 'delete what the manifest no longer has, see [Deleting](manifest.md#deleting-prune)',
};

/** The actions, with their marks in the log. */
export function actionsTable(): string {
  const rows = Object.entries(ACTIONS).map(([action, { mark, meaning = action }]) => {
    const [, explained = meaning] = /\((.*)\)$/.exec(meaning) ?? [];
    return [`\`${mark}\``, `\`${action}\``, PLAIN[action as Action] ?? explained];
  });
  return table(['mark', 'action', 'what is done'], rows);
}

function part(title: string, { properties = {}, required = [] }: Described): string {
  const rows = Object.entries(properties).map(([name, { description = '', enum: words }]) => {
    const choices = words === undefined ? '' : ` One of ${words.map((word) => `\`${word}\``).join(', ')}.`;
    return [`\`${name}\``, `${description}${choices}`, required.includes(name) ? 'yes' : ''];
  });
  return `### ${title}\n\n${table(['field', 'meaning', 'always there'], rows)}`;
}
