/** The plan in the log: open when it is short, folded when it is long. */

import type { Plan } from '../../model.ts';
import type { Log } from '../../runtime/log.ts';
import { counted } from '../words/total.ts';
import { planLines } from './plan-text.ts';

/** Writes the plan of the account at an address; its total is never inside a fold. */
export function logPlan(log: Log, plan: Plan, baseUrl: string): void {
  const lines = planLines(plan, { colour: log.colour, baseUrl, words: log.words });
  if (plan.changes.length <= OPEN) {
    for (const line of lines) log.info(line);
    return;
  }
  log.group(`The plan, ${counted(plan.changes.length, 'change')}`, () => {
    for (const line of lines.slice(0, -1)) log.info(line);
  });
  for (const line of lines.slice(-1)) log.info(line);
}

/** A plan with more changes than this is folded. */
const OPEN = 50;
