/** The schema of switchboards (v2 specification, "Switchboards" and "SwitchboardIntegrations"). */

import { keyRule } from '../../manifest/schema/entry-key.ts';
import type { FieldsShape, TextShape } from '../../manifest/schema/shape.ts';

/** The vendor allows so many integrations on a switchboard. */
const MOST_ON_A_SWITCHBOARD = 10;

const nameShape: TextShape = {
  type: 'text',
  description:
    'Its name in the account; its key here if this is absent. One that was created by hand is recognised by it.',
  examples: ['zd-agentWorkspace'],
  pattern: '[A-Za-z0-9_-]{1,128}',
  rule: 'one to 128 letters, digits, hyphens and underscores',
};

/** A text that names an entry of this manifest by its key. */
export function referenceShape(description: string): TextShape {
  return {
    type: 'text',
    description,
    examples: ['bot'],
    pattern: keyRule.pattern,
    rule: 'the key of an entry of this manifest',
  };
}

const integrationShape: FieldsShape = {
  type: 'fields',
  noun: 'switchboard integration',
  description: 'Who can get a conversation.',
  unlessTrue: { field: 'external', beside: ['name', 'external'] },
  oneOf: ['webhook', 'integrationId', 'integrationType'],
  fields: {
    name: { shape: nameShape },
    external: {
      shape: {
        type: 'truth',
        description:
          'Only refers to one that exists already, such as the agents of a help desk. It is found by its name, and never created, changed or deleted.',
      },
    },
    webhook: {
      shape: referenceShape('The webhook of this app, by its key, that gets the conversations.'),
    },
    integrationId: {
      shape: {
        type: 'text',
        description: 'The id of a custom integration that is not in this manifest.',
        examples: ['6650c2bb0000000000000003'],
        pattern: '[0-9a-f]{24}',
        rule: 'an id: 24 digits and lower-case letters a to f',
      },
    },
    integrationType: {
      shape: {
        type: 'text',
        description: 'The type of an integration that the account has through the marketplace.',
        examples: ['zd:agentWorkspace', 'zd:answerBot'],
        pattern: String.raw`[\w:.-]{1,100}`,
        rule: 'the type of an integration, such as zd:agentWorkspace',
      },
    },
    deliverStandbyEvents: {
      shape: {
        type: 'truth',
        description:
          'Whether it receives the messages of conversations that another one has. A new one does if this is absent.',
      },
    },
    nextSwitchboardIntegration: {
      shape: {
        ...referenceShape('Who gets the conversation next, by the key here; null: nobody.'),
        nullable: true,
      },
    },
    messageHistoryCount: {
      shape: {
        type: 'whole',
        least: 1,
        most: 10,
        nullable: true,
        description: 'How many messages are handed over with a conversation.',
        examples: [5],
      },
    },
  },
  aliases: {
    next: 'nextSwitchboardIntegration',
    type: 'integrationType',
    id: 'integrationId',
    displayName: 'name',
  },
  advice: {
    nextSwitchboardIntegrationId: 'write nextSwitchboardIntegration with a key of switchboardIntegrations',
  },
};

/** The switchboard of an app: who gets a conversation first, and who gets it next. */
export const switchboardShape: FieldsShape = {
  type: 'fields',
  noun: 'switchboard',
  description:
    'Who gets a conversation and hands it on to whom. Without an enabled one, every integration receives every conversation.',
  examples: [
    {
      enabled: true,
      defaultSwitchboardIntegration: 'bot',
      switchboardIntegrations: { bot: { webhook: 'inbox' } },
    },
  ],
  fields: {
    enabled: {
      shape: { type: 'truth', description: 'Turns it on; that requires defaultSwitchboardIntegration.' },
    },
    defaultSwitchboardIntegration: {
      shape: referenceShape('Who gets a new conversation, by the key below.'),
    },
    switchboardIntegrations: {
      shape: {
        type: 'entries',
        noun: 'switchboard integration',
        exampleKey: 'bot',
        description: 'The integrations of the switchboard, each under a key of your choice.',
        key: keyRule,
        of: integrationShape,
        most: MOST_ON_A_SWITCHBOARD,
      },
    },
  },
  aliases: {
    integrations: 'switchboardIntegrations',
    default: 'defaultSwitchboardIntegration',
    defaultIntegration: 'defaultSwitchboardIntegration',
  },
  advice: {
    defaultSwitchboardIntegrationId:
      'write defaultSwitchboardIntegration with a key of switchboardIntegrations',
  },
};
