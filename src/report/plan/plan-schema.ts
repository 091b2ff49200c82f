/** The JSON Schema of the plan document, for scripts that read `plan-file`: built from the same data that names the actions. */

import type {
  Api,
  Change,
  Content,
  FieldDifference,
  Json,
  Plan,
  PlanSummary,
  Unmanaged,
} from '../../model.ts';
import { schemaAddress } from '../../runtime/version.ts';
import { SHAPES } from '../summary/diagram.ts';
import { ACTION_ORDER, ACTIONS } from '../words/action.ts';

/** A JSON Schema, as plain data. */
type Schema = { readonly [key: string]: Json };

/** The schema as plain data, draft 7, which every validator and editor knows. */
export function planJsonSchema(): Schema {
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    $id: schemaAddress('plan.schema.json'),
    title: 'Smooch plan',
    description: 'The changes that a run of smooch-provision found. Contains no secret.',
    ...object<Plan>({
      formatVersion: { const: 1, description: 'The version of this format.' },
      api: { enum: Object.keys(APIS), description: "The vendor's API generation." },
      owner: text('Whose apps these are.'),
      instance: { type: ['string', 'null'], description: 'The instance; null for none.' },
      digest: {
        type: 'string',
        pattern: '^sha256:[0-9a-f]{64}$',
        description: 'The same for the same changes on every machine and run; a value for `expect-plan`.',
      },
      summary: { $ref: '#/definitions/summary' },
      changes: list('change', 'In the order of the manifest.'),
      unmanaged: list(
        'unmanaged',
        'Resources that are owned, or are inside an owned app, but are not in the manifest: left alone.',
      ),
      warnings: list('warning', 'Findings that do not stop the run.'),
    }),
    definitions: {
      summary: object<PlanSummary>(
        {
          create: count('changes that create'),
          update: count('changes that update'),
          replace: count('changes that replace; absent for none'),
          delete: count('changes that delete'),
          adopt: count('changes that adopt'),
          rotate: count('changes that rotate'),
          publish: count('changes that publish'),
          unchanged: count('resources that match the manifest'),
        },
        ['replace'],
      ),
      change: object<Change>(
        {
          address: ADDRESS,
          kind: KIND,
          action: {
            description: 'What is done.',
            oneOf: ACTION_ORDER.map((action) => ({
              const: action,
              description: ACTIONS[action].meaning ?? action,
            })),
          },
          id: text("The vendor's id; absent for what does not exist yet."),
          label: text('The name or target of what is deleted; absent for other actions.'),
          contents: list('content', 'What goes with a deleted app; absent when it could not be read.'),
          fields: list('field', 'The fields that differ.'),
          why: text('The reason, as text.'),
          overdue: {
            type: 'boolean',
            description: 'True for a change that has been due for so long that it counts as drift.',
          },
        },
        ['id', 'label', 'contents', 'overdue'],
      ),
      content: object<Content>({
        kind: KIND,
        id: text("The vendor's id."),
        label: text('Its name or target.'),
      }),
      field: object<FieldDifference>(
        {
          path: text('The field, within its resource.'),
          before: value(
            'The value in the account; absent when it is not set. A secret is shown as `(secret)`.',
          ),
          after: value('The value after the change; absent when it is removed.'),
          irreversible: { const: true, description: 'The vendor cannot undo this.' },
        },
        ['before', 'after', 'irreversible'],
      ),
      unmanaged: object<Unmanaged>(
        {
          kind: KIND,
          app: {
            ...ADDRESS,
            description:
              'The app or service account that it belongs to; absent for an app or service account itself.',
          },
          id: text("The vendor's id."),
          label: text('Its name or target.'),
          owned: { const: true, description: 'A manifest created or adopted it: `prune: owned` deletes it.' },
        },
        ['app', 'owned'],
      ),
      warning: object<Plan['warnings'][number]>(
        {
          address: text('What it is about.'),
          message: text('What was found, and what to do.'),
          status: text('Of findings that no run can fix: inactive, error, missing or blocked.'),
        },
        ['status'],
      ),
    },
  };
}

const APIS: Readonly<Record<Api, true>> = { 'v1.1': true, v2: true };

const KIND: Schema = { enum: [...SHAPES.keys()], description: 'The kind of resource.' };
const ADDRESS: Schema = {
  type: 'string',
  description: 'Its address in the manifest, such as apps.support.keys.backend.',
};

/** Every member has a schema; all are required but the optional ones. The compiler checks it against the type. */
function object<T>(
  properties: { readonly [K in keyof Required<T>]: Schema },
  optional: readonly (keyof T)[] = [],
): Schema {
  const required = Object.keys(properties).filter((name) => !optional.some((other) => other === name));
  return { type: 'object', additionalProperties: false, required, properties };
}

function text(description: string): Schema {
  return { type: 'string', description };
}

function value(description: string): Schema {
  return { description };
}

function count(what: string): Schema {
  return { type: 'integer', minimum: 0, description: `How many ${what}.` };
}

function list(of: string, description: string): Schema {
  return { type: 'array', items: { $ref: `#/definitions/${of}` }, description };
}
