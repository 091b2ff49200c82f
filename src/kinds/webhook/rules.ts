/** What must hold for the webhooks of an app together. No message repeats a value: it may be a secret. */

import type { RuleContext } from '../../manifest/rules/context.ts';
import { formatPlace, inside } from '../../manifest/yaml/problem.ts';
import { entriesOf } from '../../manifest/yaml/record.ts';
import type { Json } from '../../model.ts';
import { repeated, textsIn, wrong } from '../entries.ts';
import { normalTarget } from './same-target.ts';

/** Checks that no two webhooks have one target, which the vendor would call twice. */
export function checkTargets(webhooks: Json | undefined, address: string, context: RuleContext): void {
  const entries = entriesOf(webhooks).map(
    ([key, webhook]) => [`${inside(address, key)}.target`, webhook] as const,
  );
  const targets = textsIn(entries, ({ target }) =>
    typeof target === 'string' ? normalTarget(target) : undefined,
  );
  for (const [at, first] of repeated(targets)) {
    const place = context.places.nearest(first);
    const where = place === undefined ? '' : ` (${formatPlace(place)})`;
    const message = `this is the target of ${first}${where} too; an app calls a target once, so write one webhook with the triggers of both`;
    wrong(context, at, message);
  }
}
