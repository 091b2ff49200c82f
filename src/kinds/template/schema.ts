/** The schema of message templates (v1.1 documentation, "Templates"). */

import type { FieldsShape } from '../../manifest/schema/shape.ts';

/** A message template. */
export const templateShape: FieldsShape = {
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
      required: ['v1.1', 'v2'],
      shape: {
        type: 'any',
        description:
          'The message, by the names of the vendor, as it is posted to a conversation: type (text, image, file, carousel or list) with text, mediaUrl, items or actions.',
        examples: [{ type: 'text', text: 'Hello!' }],
      },
    },
  },
};
