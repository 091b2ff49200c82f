/** What must hold for the webhooks of an app together. No message repeats a value: it may be a secret. */

import type { RuleContext } from '../../manifest/rules/context.ts';
import { formatPlace, inside } from '../../manifest/yaml/problem.ts';
import { entriesOf, isObject } from '../../manifest/yaml/record.ts';
import type { Json } from '../../model.ts';
import { normalTarget } from './same-target.ts';

/** Checks that no two webhooks have one target, which the vendor would call twice. */
export function checkTargets(
  webhooks: Json | undefined,
  address: string,
  { places, findings }: RuleContext,
): void {
  const byTarget = new Map<string, string>();
  for (const [key, webhook] of entriesOf(webhooks)) {
    const target = isObject(webhook) ? webhook['target'] : undefined;
    if (typeof target !== 'string') continue;
    const at = `${inside(address, key)}.target`;
    const normal = normalTarget(target);
    const first = byTarget.get(normal);
    byTarget.set(normal, first ?? at);
    if (first === undefined) continue;
    const place = places.nearest(first);
    const where = place === undefined ? '' : ` (${formatPlace(place)})`;
    findings.error(
      places.nearest(at),
      at,
      `this is the target of ${first}${where} too; an app calls a target once, so write one webhook with the triggers of both`,
    );
  }
}
