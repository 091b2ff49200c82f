/** The stand-in speaks as GitHub's own specification says, and what is sent to it is what GitHub takes. */

import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { Ajv } from 'ajv';
import { expect, test } from 'vitest';
import { ROOT } from '../support/product.ts';
import { type Exchange, github, JOB } from './github.ts';
import { job, onPullRequest } from './job.ts';

const MANIFEST = 'version: 1\napi: v1.1\nowner: acme/messaging\napps:\n  support: { name: Support }\n';

/** Kept beside the checkout, since it is GitHub's. */
const FILE = path.join(ROOT, '..', 'shared', 'specs', 'github-secrets.openapi.json');

interface Document {
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
}

interface Operation {
  readonly requestBody?: object;
  readonly responses: Readonly<Record<string, object>>;
}

/** What in the exchanges is not as the specification says; operations that it does not have are left out. */
function wrongIn(exchanges: readonly Exchange[], document: Document): string[] {
  const ajv = new Ajv({ strict: false, allErrors: true, validateFormats: false });
  ajv.addSchema(document, 'github');
  return exchanges.flatMap(({ method, path: called, sent, status, answer }) => {
    const template = Object.keys(document.paths).find((one) => matches(one, called));
    const operation = template === undefined ? undefined : document.paths[template]?.[method.toLowerCase()];
    if (template === undefined || operation === undefined) return [`${method} ${called} is not specified`];
    const pointer = `github#/paths/${escaped(template)}/${method.toLowerCase()}`;
    const json = 'content/application~1json/schema';
    const errors = (part: string, value: unknown): string[] => {
      const validate = ajv.compile({ $ref: `${pointer}/${part}/${json}` });
      return validate(value)
        ? []
        : (validate.errors ?? []).map(
            (error) => `${method} ${called} ${error.instancePath} ${error.message}`,
          );
    };
    return [
      ...(sent === undefined ? [] : errors('requestBody', sent)),
      ...(status in operation.responses && status < 400 ? errors(`responses/${status}`, answer) : []),
    ];
  });
}

/** `nullable` of OpenAPI 3.0 as JSON Schema has it. */
function withNull(_name: string, value: unknown): unknown {
  if (typeof value !== 'object' || value === null || !('nullable' in value)) return value;
  const { nullable, ...schema } = value;
  return nullable === true ? { anyOf: [{ type: 'null' }, schema] } : schema;
}

function matches(template: string, called: string): boolean {
  return new RegExp(`^${template.replace(/\{[^}]+\}/g, '[^/]+')}$`).test(called);
}

function escaped(text: string): string {
  return encodeURIComponent(text.replaceAll('~', '~0').replaceAll('/', '~1'));
}

test('every request and every answer of a comment and an issue, from their beginning to their end', async ({
  skip,
}) => {
  if (!existsSync(FILE))
    skip(`GitHub's specification is not at ${FILE}, so that nothing is compared with it`);
  const document = JSON.parse(readFileSync(FILE, 'utf8'), withNull) as Document;
  const hub = await github();
  const { run, write } = await job(MANIFEST, hub);
  const check = { mode: 'check', issue: 'true' };
  hub.comment({ login: 'provisioner[bot]', type: 'Bot' }, 'an App');
  await run({}, onPullRequest());
  await run({}, onPullRequest());
  await run(check);
  await write('.github/smooch.yml', `${MANIFEST}  sales: { name: Sales }\n`);
  await run(check);
  await run({ mode: 'apply' });
  await run(check);
  hub.issue({ by: JOB, isPullRequest: true, labels: ['smooch-drift'] });
  await run(check);
  const kinds = new Set(
    hub.exchanges.map(({ method, path: called }) => `${method} ${called.replace(/\d+/g, 'N')}`),
  );
  expect([...kinds].sort()).toEqual([
    'GET /repos/acme/messaging/issues',
    'GET /repos/acme/messaging/issues/N/comments',
    'PATCH /repos/acme/messaging/issues/N',
    'PATCH /repos/acme/messaging/issues/comments/N',
    'POST /repos/acme/messaging/issues',
    'POST /repos/acme/messaging/issues/N/comments',
  ]);
  expect(wrongIn(hub.exchanges, document)).toEqual([]);
  const [first] = hub.exchanges;
  if (first === undefined) throw new Error('nothing was sent');
  expect(wrongIn([{ ...first, answer: [{ id: 'no number' }] }], document)).not.toEqual([]);
});
