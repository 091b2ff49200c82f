/** Looking for secrets where none may be. */

import { expect } from 'vitest';
import type { Ended } from './child.ts';

/** What a run left behind that people or other jobs may read. */
export interface Readable extends Ended {
  readonly summary?: string;
  readonly planText?: string;
  readonly resultText?: string;
}

/** Fails when a secret, or a form of one, can be read anywhere but in the lines that tell the runner to mask it. */
export function assertNoSecrets(run: Readable, secrets: Iterable<string>): void {
  const places = {
    stdout: run.stdout.replaceAll(/^::add-mask::.*$/gm, ''),
    stderr: run.stderr,
    summary: run.summary ?? '',
    'plan document': run.planText ?? '',
    'result file': run.resultText ?? '',
  };
  const forms = [...secrets].flatMap(formsOf);
  expect(forms.length, 'secrets to look for').toBeGreaterThan(0);
  for (const [place, text] of Object.entries(places)) {
    const found = forms.filter(({ form }) => text.includes(form));
    expect(found, `secrets in the ${place}`).toEqual([]);
    // Tokens that the run signs for itself are in nobody's list, but they all look alike.
    expect(text.match(/eyJ[\w-]{10,}\.eyJ[\w-]{10,}/g), `tokens in the ${place}`).toBeNull();
  }
}

function formsOf(secret: string): { kind: string; form: string }[] {
  const bytes = Buffer.from(secret);
  const encoded = (encoding: 'base64' | 'base64url') =>
    // Inside a longer encoded text, a secret can begin at any of three positions of a group.
    [0, 1, 2].map((skip) => {
      const whole = Math.floor((bytes.length - skip) / 3) * 3;
      return { kind: `${encoding}+${skip}`, form: bytes.subarray(skip, skip + whole).toString(encoding) };
    });
  return [
    { kind: 'plain', form: secret },
    { kind: 'hex', form: bytes.toString('hex') },
    { kind: 'URL', form: encodeURIComponent(secret) },
    ...encoded('base64'),
    ...encoded('base64url'),
  ];
}
