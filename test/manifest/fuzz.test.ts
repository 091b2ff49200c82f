import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ManifestError } from '../../src/errors.ts';
import { LANGUAGE } from '../../src/kinds/language.ts';
import { manifestFrom } from '../../src/manifest/from-text.ts';
import { formatProblem } from '../../src/manifest/yaml/problem.ts';
import type { Problem } from '../../src/model.ts';
import { EFFORT, SEED } from '../proof/seed.ts';

const SECRET = 'hunter2-hunter2';
const sample = `version: 1
api: v1.1
owner: acme/messaging
defaults: &d
  settings: { maskCreditCardNumbers: true, conversationRetentionSeconds: "\${RETENTION:-60}" }
apps:
  support:
    name: Acme \${SECRET}
    id: 5d8cff3cd55b040010928b5b
    protect: true
    metadata: { team: care, paid: yes, x: "\${SECRET}" }
    webhooks:
      inbox: &hook
        target: https://chat.acme.example/smooch?\${SECRET}
        triggers: [message:appUser, conversation:start]
      other:
        <<: *hook
        target: http://localhost
    keys:
      backend:
        jwt: { scope: app, expiresIn: 30d }
      plain:
`;

/** Pieces that mean something to YAML, to placeholders or to a manifest; a dot stands for a space. */
const PIECES = `
: :. -. ?. . .. [ ] { } , # &a. *a *hook ! !!str. | > " ' % @ \` ~ null true 0x1 1e999 <<:.
\${ } \${SECRET} \${NONE} \${A:- $$ $ \${{ __proto__:. constructor:. apps: webhooks: target:. triggers:. keys:
support: name:. jwt:. api:.v2 version:.1 --- 😀
`;
const piece = fc.constantFrom(
  ...PIECES.trim()
    .split(/\s+/)
    .map((written) => written.replaceAll('.', ' ')),
  '\n',
  '\t',
  '\r',
  '\u0000',
  '\ufeff',
  '\u2028',
  '\ud800',
);

/** What is said about a text; a fault of ours is thrown on. */
function said(text: string): readonly Problem[] {
  const options = { variables: new Map([['SECRET', SECRET]]), environment: {} };
  try {
    return manifestFrom([{ name: 'smooch.yml', text }], options, LANGUAGE).warnings;
  } catch (error) {
    if (error instanceof ManifestError) return error.problems;
    throw error;
  }
}

function holds(text: string): void {
  const lines = text.split('\n').length;
  for (const problem of said(text)) {
    const line = formatProblem(problem);
    expect(line).not.toMatch(/[\p{Cc}\u2028\u2029]/u);
    expect(line).not.toContain(SECRET);
    expect(problem.place?.line).toBeGreaterThan(0);
    expect(problem.place?.line).toBeLessThanOrEqual(lines);
    expect(problem.place?.column).toBeGreaterThan(0);
  }
}

describe('whatever a file holds, it is understood or refused in words: on one line, at a place, without secrets', () => {
  test('any text', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 200 }), holds), {
      seed: SEED,
      numRuns: 200 * EFFORT,
    });
  });

  test('any pieces of YAML', () => {
    const text = fc.array(piece, { maxLength: 60 }).map((pieces) => pieces.join(''));
    fc.assert(fc.property(text, holds), { seed: SEED, numRuns: 600 * EFFORT });
  });

  test('a sound manifest with a few slips', () => {
    const slip = fc.record({
      at: fc.nat(sample.length),
      cut: fc.nat(12),
      put: fc.array(piece, { maxLength: 3 }),
    });
    const slipped = fc
      .array(slip, { minLength: 1, maxLength: 4 })
      .map((slips) =>
        slips.reduce(
          (text, { at, cut, put }) => text.slice(0, at) + put.join('') + text.slice(at + cut),
          sample,
        ),
      );
    fc.assert(fc.property(slipped, holds), { seed: SEED, numRuns: 600 * EFFORT });
  });

  test('a sound manifest with its lines in disorder', () => {
    const shuffled = fc
      .shuffledSubarray(sample.split('\n'), { minLength: 5 })
      .map((lines) => lines.join('\n'));
    fc.assert(fc.property(shuffled, holds), { seed: SEED, numRuns: 200 * EFFORT });
  });
});

test('the sample itself is refused for one thing only, so that slips in it mean something', () => {
  expect(said(sample).map(formatProblem)).toEqual([]);
});
