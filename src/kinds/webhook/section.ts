/** Webhooks in the manifest. */

import type { Section } from '../../manifest/language.ts';
import { errorAt, type RuleContext } from '../../manifest/rules/context.ts';
import { keyRule, MOST_PER_HOLDER } from '../../manifest/schema/entry-key.ts';
import { formatPlace, inside } from '../../manifest/yaml/problem.ts';
import { entriesOf, isObject } from '../../manifest/yaml/record.ts';
import type { DesiredWebhook, Json } from '../../model.ts';
import { repeated, textsIn } from '../entries.ts';
import { normalTarget } from './same-target.ts';
import { webhookShape } from './schema.ts';

/** The field `webhooks` of an app. */
export const webhookSection: Section<DesiredWebhook> = {
  fields: {
    webhooks: {
      shape: {
        type: 'entries',
        noun: 'webhook',
        exampleKey: 'inbox',
        description: 'Webhooks of the app, each under a key of your choice.',
        key: keyRule,
        of: webhookShape,
        most: MOST_PER_HOLDER,
      },
    },
  },
  aliases: { webhook: 'webhooks' },
  source: { path: 'webhooks', parts: ['id', 'secret'] },
  check: (app, address, context) => checkTargets(app['webhooks'], `${address}.webhooks`, context),
  desired: (app) => entriesOf(app['webhooks']).flatMap(([key, webhook]) => desiredWebhook(key, webhook)),
};

function desiredWebhook(key: string, webhook: Json): DesiredWebhook[] {
  if (!isObject(webhook)) return [];
  const { name, target, triggers, ...rest } = webhook;
  if (typeof target !== 'string') return [];
  const flags = Object.entries(rest).filter(
    (entry): entry is [string, boolean] => typeof entry[1] === 'boolean',
  );
  return [
    {
      key,
      ...(typeof name === 'string' ? { name } : {}),
      target,
      ...(Array.isArray(triggers)
        ? { triggers: triggers.filter((trigger) => typeof trigger === 'string') }
        : {}),
      flags: Object.fromEntries(flags),
    },
  ];
}

/** Checks that no two webhooks have one target, which the vendor would call twice. */
function checkTargets(webhooks: Json | undefined, address: string, context: RuleContext): void {
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
    errorAt(context, at, message);
  }
}
