/** Webhooks in the manifest. */

import type { Section } from '../../manifest/language.ts';
import { keyRule, MOST_PER_HOLDER } from '../../manifest/schema/entry-key.ts';
import { entriesOf, isObject } from '../../manifest/yaml/record.ts';
import type { DesiredWebhook, Json } from '../../model.ts';
import { checkTargets } from './rules.ts';
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
