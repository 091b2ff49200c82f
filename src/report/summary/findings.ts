/** Findings of a run, as parts of a Markdown page: errors, failures, unmanaged resources, warnings. */

import { formatPlace } from '../../manifest/yaml/problem.ts';
import type { Outcome, Problem } from '../../model.ts';
import type { Fault, Warning } from '../../run-outcome.ts';
import { listPart, type Part, wholePart } from '../words/budget.ts';
import { causesOf } from '../words/cause.ts';
import type { UnmanagedGroup } from '../words/group.ts';
import { kindText } from '../words/kind-text.ts';
import { markdown, markdownCode, markdownLines, markdownProse } from '../words/text.ts';
import { counted, firstOf, thousands } from '../words/total.ts';

/** Why a run failed, with what to do about it. */
export function faultPart({ message, remedy }: Pick<Fault, 'message' | 'remedy'>): Part {
  const lines = [`❌ **${markdownProse(message, MESSAGE)}**`];
  if (remedy !== undefined) lines.push(`**What to do:** ${markdownProse(remedy, MESSAGE)}`);
  return wholePart(lines.join('\n\n'));
}

/** Problems of the manifest or the plan, with their places. */
export function problemTable(problems: readonly Problem[]): Part {
  return listPart({
    head: '| Where | What is wrong |\n| :-- | :-- |',
    items: problems,
    row: ({ address, message, place }) =>
      `| ${markdownLines(place && formatPlace(place), address)} | ${markdownProse(message, MESSAGE)} |`,
    rest: (left) => `… and ${counted(left.length, 'more problem')}.`,
  });
}

/** What failed, by cause, with what to do about each. */
export function failureList(results: readonly Outcome[]): Part {
  return listPart({
    head: '### What failed\n',
    items: causesOf(results),
    row: ({ error, remedy, failures }) => {
      const named = firstOf(failures, NAMED, ({ action, address }) => `${action} ${markdownCode(address)}`);
      const advice = remedy === undefined ? '' : `<br>**What to do:** ${markdownProse(remedy, MESSAGE)}`;
      return `- ❌ ${markdownProse(error, MESSAGE)}<br>${named.join(', ')}${advice}`;
    },
    rest: (left) => `… and ${counted(left.length, 'more cause')}.`,
  });
}

/** Resources in the owner's apps that are not in the manifest. */
export function unmanagedTable({ title, items: unmanaged }: UnmanagedGroup): Part {
  return listPart({
    head: [
      `<details${unmanaged.length > OPEN ? '' : ' open'}><summary>${title}: ${thousands(unmanaged.length)}</summary>`,
      '',
      '| Kind | What | Id | In |',
      '| :-- | :-- | :-- | :-- |',
    ].join('\n'),
    items: unmanaged,
    row: ({ kind, label, id, app }) =>
      `| ${markdown(kindText(kind))} | ${markdownCode(label)} | ${markdownCode(id, 40)} | ${app === undefined ? '' : markdownCode(app)} |`,
    tail: '\n</details>',
    rest: (left) => `… and ${thousands(left.length)} more.`,
  });
}

/** Findings that did not stop the run. */
export function warningList(warnings: readonly Pick<Warning, 'address' | 'message'>[]): Part {
  return listPart({
    head: '### Warnings\n',
    items: warnings,
    row: ({ address, message }) =>
      `- ⚠️ ${address === undefined ? '' : `${markdownCode(address)}: `}${markdownProse(message, MESSAGE)}`,
    rest: (left) => `… and ${counted(left.length, 'more warning')}.`,
  });
}

const MESSAGE = 500;

/** How many addresses a cause names before it only counts. */
const NAMED = 10;

/** A longer list of unmanaged resources is folded. */
const OPEN = 10;
