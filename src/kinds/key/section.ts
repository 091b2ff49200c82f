/** Keys in the manifest. */

import type { Section } from '../../manifest/language.ts';
import { keyRule, MOST_PER_HOLDER } from '../../manifest/schema/entry-key.ts';
import type { SourceSection } from '../../manifest/schema/source.ts';
import { entriesOf, isObject } from '../../manifest/yaml/record.ts';
import type { DesiredKey } from '../../model.ts';
import { desiredAppKey } from './desired.ts';
import { checkKeys, checkUser } from './rules.ts';
import { keyShape } from './schema.ts';

/** What can be published of a key; `basic` is for HTTP Basic authentication. */
export const KEY_PARTS: SourceSection['parts'] = ['id', 'secret', 'jwt', 'basic'];

/** The field `keys` of an app. */
export const keySection: Section<DesiredKey> = {
  fields: {
    keys: {
      shape: {
        type: 'entries',
        noun: 'key',
        exampleKey: 'backend',
        description: 'API keys of the app, each under its name.',
        key: keyRule,
        of: keyShape,
        most: MOST_PER_HOLDER,
      },
    },
  },
  aliases: { key: 'keys' },
  source: { path: 'keys', parts: KEY_PARTS, unsaid: ['jwt'] },
  check: (app, address, context) => {
    checkKeys(app['keys'], `${address}.keys`, desiredAppKey, context);
    for (const [key, value] of entriesOf(app['keys'])) {
      if (isObject(value) && isObject(value['jwt']))
        checkUser(value['jwt'], `${address}.keys.${key}.jwt`, context);
    }
  },
  desired: (app) => entriesOf(app['keys']).map(([key, value]) => desiredAppKey(key, value)),
};
