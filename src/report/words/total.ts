/** One-line totals of a plan and of its results. */

import type { Action, ChangeResult, Plan } from '../../model.ts';
import { ACTION_ORDER, ACTIONS } from './action.ts';

/** `Plan: 2 to create, 1 to update, 0 to delete, 1 to adopt; 7 unchanged.`, or that there are no changes. */
export function planTotal(plan: Plan): string {
  if (plan.changes.length === 0) {
    return isBlocked(plan)
      ? 'No changes, but the account does not match the manifest: see the warnings.'
      : 'No changes. The account matches the manifest.';
  }
  return `Plan: ${plannedTotal(plan.summary)}; ${thousands(plan.summary.unchanged)} unchanged.`;
}

/** Whether a declared resource cannot be created because another one blocks it. */
export function isBlocked({ warnings }: Pick<Plan, 'warnings'>): boolean {
  return warnings.some(({ status }) => status === 'blocked');
}

/** `2 to create, 1 to update, 0 to delete`: planned changes by action; the rarer actions only when there are any. */
export function plannedTotal(counts: Readonly<Partial<Record<Action, number>>>): string {
  return ACTION_ORDER.filter((action) => ACTIONS[action].counted || counts[action])
    .map((action) => `${thousands(counts[action] ?? 0)} to ${action}`)
    .join(', ');
}

/** How many changes there are of each action, in the order of totals; actions without any are left out. */
export function countsOf(changes: readonly { readonly action: Action }[]): ReadonlyMap<Action, number> {
  const counts = ACTION_ORDER.map(
    (name) => [name, changes.filter(({ action }) => action === name).length] as const,
  );
  return new Map(counts.filter(([, count]) => count > 0));
}

/** How many results have each status. */
export function tally(results: readonly ChangeResult[]): Readonly<Record<ChangeResult['status'], number>> {
  const counts = { done: 0, failed: 0, 'not-started': 0 };
  for (const result of results) counts[result.status] += 1;
  return counts;
}

/** `done 2, failed 1, not started 3`; failures only when there are any. */
export function progressOf(results: readonly ChangeResult[]): string {
  const { done, failed, 'not-started': left } = tally(results);
  const failures = failed === 0 ? '' : `, failed ${thousands(failed)}`;
  return `done ${thousands(done)}${failures}, not started ${thousands(left)}`;
}

/** `2 created, 1 updated`: changes done, by action; empty when there are none. */
export function doneTotal(results: readonly ChangeResult[]): string {
  const counts = countsOf(results.filter(({ status }) => status === 'done'));
  return [...counts].map(([action, count]) => `${thousands(count)} ${ACTIONS[action].past}`).join(', ');
}

/** A text for each of the first `most` items, and one for how many more there are: `and 5 more`. */
export function firstOf<Item>(items: readonly Item[], most: number, text: (item: Item) => string): string[] {
  const shown = items.slice(0, most).map(text);
  return items.length > most ? [...shown, `and ${thousands(items.length - most)} more`] : shown;
}

/** A count with separators: `5,000`. */
export function thousands(count: number): string {
  return String(count).replace(/\B(?=(\d{3})+$)/g, ',');
}

/** A count with its noun: `1 request`, `2 requests`. */
export function counted(count: number, noun: string): string {
  return `${thousands(count)} ${noun}${count === 1 ? '' : 's'}`;
}

/** A span of time as text: `40 ms`, `0.4 s`, `12 s`, `3 min 5 s`, `30 min`. `seconds` may have fractions. */
export function spanText(seconds: number): string {
  if (seconds < 0.0995) return `${Math.max(1, Math.round(seconds * 1000))} ms`;
  if (seconds < 9.95) return `${seconds.toFixed(1)} s`;
  const whole = Math.round(seconds);
  if (whole < 60) return `${whole} s`;
  const minutes = `${thousands(Math.floor(whole / 60))} min`;
  return whole % 60 === 0 ? minutes : `${minutes} ${whole % 60} s`;
}
