/** The schema of webhooks (v1.1 and v2 specifications, "Webhooks"). */

import { keyRule, MOST_PER_HOLDER } from '../../manifest/schema/entry-key.ts';
import type { BooleanShape, FieldsShape } from '../../manifest/schema/shape.ts';
import { APIS } from '../../model.ts';
import { integrationKeyShape, nameShape } from '../key/schema.ts';
import { doubtTarget, judgeTarget, TARGET_PATTERN } from './target.ts';
import { FOREIGN_TRIGGERS, TRIGGERS } from './triggers.ts';

const truth = (description: string): BooleanShape => ({ type: 'truth', description });

/** A webhook. */
export const webhookShape: FieldsShape = {
  type: 'fields',
  noun: 'webhook',
  main: 'target',
  description: 'A URL that the vendor calls when something happens in the app.',
  fields: {
    target: {
      required: APIS,
      shape: {
        type: 'text',
        description:
          'The URL to call. It must answer HEAD when the webhook is created. https only, but for http on the local machine.',
        examples: ['https://chat.acme.example/smooch'],
        pattern: TARGET_PATTERN,
        rule: 'a URL such as https://chat.acme.example/smooch',
        judge: judgeTarget,
        doubt: doubtTarget,
      },
    },
    name: {
      api: 'v2',
      shape: {
        ...nameShape,
        description:
          'The name of the webhook’s integration in the account. Default, for a new one: its key here.',
        examples: ['Acme backend'],
      },
    },
    triggers: {
      required: ['v2'],
      shape: {
        type: 'list',
        isSet: true,
        filled: ['v2'],
        most: 100,
        description:
          'What the webhook is called for. The order does not count. v1.1 takes [message] when this is absent.',
        of: {
          type: 'term',
          noun: 'trigger',
          refusesSlips: true,
          description: 'Something that can happen in an app.',
          known: TRIGGERS,
          foreign: FOREIGN_TRIGGERS,
          discouraged: {
            '*': 'the vendor does not say which triggers "*" stands for; list those that you need',
          },
        },
      },
    },
    includeClient: {
      shape: truth('Sends information about the client (channel, device) with each event.'),
      api: 'v1.1',
      counterpart: 'includeFullSource',
    },
    includeFullAppUser: {
      shape: truth('Sends the whole user with each event.'),
      api: 'v1.1',
      counterpart: 'includeFullUser',
    },
    includeFullSource: {
      shape: truth('Sends the whole source (channel, device) with each event.'),
      api: 'v2',
      counterpart: 'includeClient',
    },
    includeFullUser: {
      shape: truth('Sends the whole user with each event.'),
      api: 'v2',
      counterpart: 'includeFullAppUser',
    },
    keys: {
      api: 'v2',
      shape: {
        type: 'entries',
        noun: 'integration key',
        exampleKey: 'bot',
        description: 'API keys of the integration that the webhook lives in, each under its name.',
        key: keyRule,
        of: integrationKeyShape,
        most: MOST_PER_HOLDER,
      },
    },
  },
  aliases: {
    key: 'keys',
    trigger: 'triggers',
    events: 'triggers',
    event: 'triggers',
    on: 'triggers',
    displayName: 'name',
    url: 'target',
    uri: 'target',
  },
  advice: {
    secret:
      'the vendor creates the secret of a webhook; remove this line and take it from the output `credentials`',
  },
};
