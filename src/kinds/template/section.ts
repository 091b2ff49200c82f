/** Message templates in the manifest. */

import type { Section } from '../../manifest/language.ts';
import type { RuleContext } from '../../manifest/rules/context.ts';
import { keyRule } from '../../manifest/schema/entry-key.ts';
import { inside } from '../../manifest/yaml/problem.ts';
import { entriesOf, isObject, type JsonObject } from '../../manifest/yaml/record.ts';
import type { DesiredChild } from '../../model.ts';
import { templateShape } from './schema.ts';

/** A message template as the manifest declares it. */
export interface DesiredTemplate extends DesiredChild {
  /** Its name in the account. */
  readonly name: string;
  /** By the vendor's names. */
  readonly message: JsonObject;
}

/** The field `templates` of an app (v1.1). */
export const templateSection: Section<DesiredTemplate> = {
  fields: {
    templates: {
      api: 'v1.1',
      shape: {
        type: 'entries',
        noun: 'template',
        exampleKey: 'welcome',
        description: 'Message templates of the app, each under a key of your choice.',
        key: keyRule,
        of: templateShape,
      },
    },
  },
  aliases: { template: 'templates' },
  check: checkTemplates,
  desired: ({ templates }) =>
    entriesOf(templates).flatMap(([key, value]) => {
      if (!isObject(value) || !isObject(value['message'])) return [];
      const { name, message } = value;
      return [
        { key, name: typeof name === 'string' ? name : key, message: { role: 'appMaker', ...message } },
      ];
    }),
};

/** Checks that each message has a type, and that no two templates have one name, by which one is recognised. */
function checkTemplates({ templates }: JsonObject, address: string, { places, findings }: RuleContext): void {
  const taken = new Map<string, string>();
  for (const [key, value] of entriesOf(templates)) {
    if (!isObject(value)) continue;
    const at = inside(`${address}.templates`, key);
    const { message } = value;
    const name = typeof value['name'] === 'string' ? value['name'] : key;
    if (message !== undefined && (!isObject(message) || typeof message['type'] !== 'string')) {
      const wrong = 'a message is a map with a type; write `message: { type: text, text: Hello }`';
      findings.error(places.nearest(`${at}.message`), `${at}.message`, wrong);
    }
    const first = taken.get(name);
    taken.set(name, first ?? at);
    if (first === undefined) continue;
    findings.error(places.nearest(`${at}.name`), at, `${first} has the same name; give one of them another`);
  }
}
