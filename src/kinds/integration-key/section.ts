/** Keys of webhooks' integrations in the manifest: the field `keys` of a webhook (v2). */

import type { Section } from '../../manifest/language.ts';
import { entriesOf, isObject } from '../../manifest/yaml/record.ts';
import type { DesiredIntegrationKey, Json } from '../../model.ts';
import { desiredKey } from '../key/desired.ts';
import { checkKeys } from '../key/rules.ts';
import { KEY_PARTS } from '../key/section.ts';

/** They are fields of webhooks, so they add none to an app. */
export const integrationKeySection: Section<DesiredIntegrationKey> = {
  source: { path: 'webhooks.*.keys', parts: KEY_PARTS },
  check: (app, address, context) => {
    for (const [webhook, value] of entriesOf(app['webhooks'])) {
      const keys = isObject(value) ? value['keys'] : undefined;
      checkKeys(keys, `${address}.webhooks.${webhook}.keys`, desiredKey, context);
    }
  },
  desired: (app) =>
    entriesOf(app['webhooks']).flatMap(([webhook, value]) =>
      entriesOf(isObject(value) ? value['keys'] : undefined).map(([name, one]) =>
        desiredIntegrationKey(webhook, name, one),
      ),
    ),
};

function desiredIntegrationKey(webhook: string, name: string, value: Json): DesiredIntegrationKey {
  const { jwt, ...rest } = desiredKey(name, value);
  return {
    ...rest,
    key: `${webhook}.${name}`,
    webhook,
    ...(jwt === undefined ? {} : { jwt: { ...jwt, scope: 'integration' } }),
  };
}
