/** Looking for secrets where none may be. */

import { expect } from 'vitest';
import type { Ended } from './child.ts';

/** What a run left behind that people or other jobs may read. */
export interface Readable extends Ended {
  readonly summary?: string;
  readonly planText?: string;
  readonly resultText?: string;
  /** Bodies of comments and issues, titles too. */
  readonly written?: readonly string[];
}

/**
 * Fails when a secret, or a form of one, can be read anywhere but in the lines that tell the runner to mask it: in the texts
 * as they are, and as people see them once Markdown, JSON, URLs and escapes are shown.
 */
export function assertNoSecrets(run: Readable, secrets: Iterable<string>): void {
  const places = {
    stdout: run.stdout.replaceAll(/^::add-mask::.*$/gm, ''),
    stderr: run.stderr,
    summary: run.summary ?? '',
    'plan document': run.planText ?? '',
    'result file': run.resultText ?? '',
    'comments and issues': (run.written ?? []).join('\n'),
  };
  const forms = formsOfAll([...secrets]);
  expect(forms.length, 'secrets to look for').toBeGreaterThan(0);
  for (const [place, text] of Object.entries(places)) {
    for (const [shown, reading] of readingsOf(text)) {
      const found = forms.filter(({ form }) => shown.includes(form));
      if (found.length > 0) expect(found, `secrets in the ${place}, ${reading}`).toEqual([]);
      // Tokens that the run signs for itself are in nobody's list, but they all look alike.
      const tokens = shown.match(/eyJ[\w-]{10,}\.eyJ[\w-]{10,}/g);
      if (tokens !== null) expect(tokens, `tokens in the ${place}, ${reading}`).toBeNull();
    }
  }
}

const known = new Map<string, { kind: string; form: string }[]>();

/** The forms of all secrets, each once: many tests look for the same ones after every run. */
function formsOfAll(secrets: readonly string[]): { kind: string; form: string }[] {
  const forms = new Map<string, { kind: string; form: string }>();
  for (const secret of secrets) {
    const some = known.get(secret) ?? formsOf(secret);
    known.set(secret, some);
    for (const one of some) if (!forms.has(one.form)) forms.set(one.form, one);
  }
  return [...forms.values()];
}

/** Every form of a secret in which it can be found by looking for a text. */
export function formsOf(secret: string): { kind: string; form: string }[] {
  const lines = secret.split('\n');
  if (lines.length > 1) {
    const whole = [secret, lines.join('\r\n')].flatMap(formsOfLine);
    return [...whole, ...lines.filter((line) => line.length >= 6).flatMap(formsOfLine)];
  }
  return formsOfLine(secret);
}

function formsOfLine(secret: string): { kind: string; form: string }[] {
  const bytes = Buffer.from(secret);
  const encoded = (encoding: 'base64' | 'base64url') =>
    // Inside a longer encoded text, a secret can begin at any of three positions of a group.
    [0, 1, 2].map((skip) => {
      const whole = Math.floor((bytes.length - skip) / 3) * 3;
      return { kind: `${encoding}+${skip}`, form: bytes.subarray(skip, skip + whole).toString(encoding) };
    });
  const inUrl = encodeURIComponent(secret);
  const all = [
    { kind: 'plain', form: secret },
    { kind: 'hex', form: bytes.toString('hex') },
    { kind: 'HEX', form: bytes.toString('hex').toUpperCase() },
    { kind: 'URL', form: inUrl },
    { kind: 'url', form: inUrl.replaceAll(/%../g, (code) => code.toLowerCase()) },
    { kind: 'form', form: new URLSearchParams([['', secret]]).toString().slice(1) },
    { kind: 'JSON', form: JSON.stringify(secret).slice(1, -1) },
    { kind: 'HTML', form: escapedHtml(secret) },
    ...encoded('base64'),
    ...encoded('base64url'),
  ];
  // A short piece of base64 is in many a text by chance.
  return all.filter(({ kind, form }) => form !== '' && (!kind.startsWith('base64') || form.length >= 5));
}

/** The text as it is, and as it is read where somebody shows it, by what can be read: ways that give the same are one. */
function readingsOf(text: string): Map<string, string> {
  if (text === '') return new Map();
  const plain = withoutUnseen(text);
  const markdown = withoutUnseen(fromHtml(plain));
  const commands = plain.replaceAll('%0A', '\n').replaceAll('%0D', '\r').replaceAll('%25', '%');
  const readings = new Map<string, string>();
  const add = (reading: string, shown: string): void => {
    if (!readings.has(shown)) readings.set(shown, reading);
  };
  add('as it is', text);
  add('without colours', plain);
  add('as rendered Markdown', markdown);
  add('as rendered Markdown, unescaped', unescaped(markdown));
  add('as a workflow command', commands);
  add('as a workflow command, unescaped', unescaped(commands));
  add('unescaped', unescaped(plain));
  add('unescaped twice', unescaped(unescaped(plain)));
  return readings;
}

function withoutUnseen(text: string): string {
  const code = String.fromCodePoint(27);
  return text.replaceAll(new RegExp(`${code}\\[[0-9;]*[A-Za-z]|\\p{Default_Ignorable_Code_Point}`, 'gu'), '');
}

const NAMED: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

function fromHtml(text: string): string {
  return text
    .replaceAll(/<[^>]*>/g, '')
    .replaceAll(/&#(\d+);/g, (_all, code: string) => String.fromCodePoint(Number(code)))
    .replaceAll(/&(amp|lt|gt|quot|apos);/g, (_all, name: string) => NAMED[name] ?? '');
}

function escapedHtml(text: string): string {
  return text.replaceAll(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
}

function unescaped(text: string): string {
  if (!text.includes('\\')) return text;
  return text.replaceAll(/\\(?:u([0-9a-fA-F]{4})|(.))/g, (_all, code?: string, character = '') => {
    if (code !== undefined) return String.fromCharCode(Number.parseInt(code, 16));
    return { n: '\n', r: '\r', t: '\t' }[character as string] ?? character;
  });
}
