/** Message templates in the manifest. */

import type { Section } from '../../manifest/language.ts';
import { errorAt, type RuleContext } from '../../manifest/rules/context.ts';
import { keyRule } from '../../manifest/schema/entry-key.ts';
import type { FieldsShape } from '../../manifest/schema/shape.ts';
import { inside } from '../../manifest/yaml/problem.ts';
import { entriesOf, isObject, type JsonObject } from '../../manifest/yaml/record.ts';
import { APIS, type DesiredChild } from '../../model.ts';
import { nameOf, repeated } from '../entries.ts';

/** A message template as the manifest declares it. */
export interface DesiredTemplate extends DesiredChild {
  /** Its name in the account. */
  readonly name: string;
  /** By the vendor's names. */
  readonly message: JsonObject;
}

/** A message template (v1.1 documentation, "Templates"). */
const templateShape: FieldsShape = {
  type: 'fields',
  noun: 'template',
  description: 'A message that agents and bots send again and again.',
  examples: [{ message: { type: 'text', text: 'Hello! How can we help?' } }],
  fields: {
    name: {
      shape: {
        type: 'text',
        description: 'Its name in the account; its key here if this is absent.',
        examples: ['welcome'],
        pattern: String.raw`[^\u0000-\u001f\u007f]{1,200}`,
        rule: 'one line of one to 200 characters',
      },
    },
    message: {
      required: APIS,
      shape: {
        type: 'any',
        description:
          'The message, by the names of the vendor, as it is posted to a conversation: type (text, image, file, carousel or list) with text, mediaUrl, items or actions.',
        examples: [{ type: 'text', text: 'Hello!' }],
      },
    },
  },
};

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
      return [{ key, name: nameOf(key, value), message: { role: 'appMaker', ...value['message'] } }];
    }),
};

/** Checks that each message has a type, and that no two templates have one name, by which one is recognised. */
function checkTemplates({ templates }: JsonObject, address: string, context: RuleContext): void {
  const entries = entriesOf(templates).map(
    ([key, value]) => [inside(`${address}.templates`, key), nameOf(key, value), value] as const,
  );
  for (const [at, , value] of entries) {
    const message = isObject(value) ? value['message'] : undefined;
    if (message === undefined || (isObject(message) && typeof message['type'] === 'string')) continue;
    const what = 'a message is a map with a type; write `message: { type: text, text: Hello }`';
    errorAt(context, `${at}.message`, what);
  }
  for (const [at, first] of repeated(entries)) {
    const place = context.places.nearest(`${at}.name`);
    context.findings.error(place, at, `${first} has the same name; give one of them another`);
  }
}
