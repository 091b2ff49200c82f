/** `action.yml` and the code agree: no input or output that only one of them knows. */

import { existsSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { INPUT_DEFAULTS } from '../../src/inputs.ts';
import { CHILD_KINDS } from '../../src/kinds/resources.ts';
import { outputsOf } from '../../src/publish/outputs.ts';
import { SecretRegistry } from '../../src/secrets/secret.ts';
import { METADATA } from '../support/action-run.ts';
import { ROOT } from '../support/product.ts';

test('every input has the name and the default that the code gives it', () => {
  const declared = Object.fromEntries(
    Object.entries(METADATA.inputs).map(([name, input]) => [
      name,
      input.default === '${{ github.token }}' ? '' : input.default,
    ]),
  );
  expect(declared).toEqual(INPUT_DEFAULTS);
});

test('every output is one that the code can set, and the other way round', () => {
  const secret = new SecretRegistry().learn('a-secret-of-some-length');
  const everything = outputsOf({
    changed: true,
    skipped: 'why',
    planFile: '/plan.json',
    resultFile: '/result.json',
    exported: '/smooch.yml',
    accepted: [],
    plan: {
      formatVersion: 1,
      api: 'v1.1',
      owner: 'acme',
      instance: null,
      digest: 'sha256:0',
      summary: { create: 0, update: 0, delete: 0, adopt: 0, rotate: 0, publish: 0, unchanged: 0 },
      changes: [],
      unmanaged: [],
      warnings: [],
    },
    credentials: new Map([
      [
        'apps.a',
        {
          id: '1',
          token: 't',
          sections: ['keys', 'webhooks'],
          resources: new Map(
            CHILD_KINDS.flatMap(({ section, handsOut: from }, index) =>
              from === undefined
                ? []
                : [
                    [
                      `${section}.x${index}`,
                      { id: String(index), secret, jwt: secret, expires: null, signed: undefined, from },
                    ] as const,
                  ],
            ),
          ),
        },
      ],
    ]),
  });
  expect([...everything.keys()].sort()).toEqual(Object.keys(METADATA.outputs).sort());
});

test('the marketplace takes the description, and every input and output has one', () => {
  expect(METADATA.description.length).toBeLessThan(125);
  for (const one of [...Object.values(METADATA.inputs), ...Object.values(METADATA.outputs)]) {
    expect(one.description).toMatch(/\.$/);
  }
});

test('the entry that the runner starts is there', () => {
  expect(METADATA.runs.using).toBe('node24');
  expect(existsSync(path.join(ROOT, METADATA.runs.main))).toBe(true);
});
