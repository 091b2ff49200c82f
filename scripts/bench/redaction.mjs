import { randomBytes } from 'node:crypto';
import { SecretRegistry } from '../../src/secrets/secret.ts';
import { median } from './rounds.mjs';

const MEGABYTE = 1_000_000;

/** How long texts take to be searched for secrets, and what knowing these costs. */
export async function redaction(_action, { quick }) {
  const rows = [];
  for (const count of quick ? [100, 10_000] : [100, 10_000, 100_000]) {
    const secrets = Array.from({ length: count }, (_, at) => secretAt(at));
    const keeper = new SecretRegistry();
    globalThis.gc?.();
    const before = process.memoryUsage().heapUsed;
    const began = performance.now();
    for (const secret of secrets) keeper.learn(secret);
    const learned = performance.now() - began;
    const held = (process.memoryUsage().heapUsed - before) / 1024 ** 2;
    for (const [what, text] of Object.entries(textsOf(secrets))) {
      const times = [];
      for (let round = 0; round < (quick ? 3 : 7); round++) {
        const start = performance.now();
        keeper.redact(text);
        times.push(performance.now() - start);
      }
      rows.push({
        secrets: count,
        'in 1 MB of': what,
        ms: median(times),
        'slowest ms': Math.max(...times),
        'to learn, ms': learned,
        'held MiB': held,
      });
    }
  }
  return {
    title: 'Redaction: secrets of many lengths, a third of them tokens that begin alike',
    rows,
    notes: ['To reach: under 1,000 ms with 100,000 secrets.'],
  };
}

function secretAt(at) {
  if (at % 3 === 0)
    return `eyJ0eXAiOiJKV1QifQ.${randomBytes(30).toString('base64url')}.${randomBytes(32).toString('base64url')}`;
  return at % 3 === 1 ? randomBytes(64).toString('base64url') : randomBytes(4 + (at % 20)).toString('hex');
}

function textsOf(secrets) {
  const filled = (piece) => piece.repeat(Math.ceil(MEGABYTE / piece.length)).slice(0, MEGABYTE);
  return {
    words: filled('The account has no such webhook, says the vendor. '),
    base64: randomBytes((MEGABYTE * 3) / 4).toString('base64'),
    'beginnings of tokens': filled('eyJ0eXAiOiJKV1QifQ.eyJ'),
    escapes: filled('&#95;x\\"y %41'),
    secrets: filled(`${secrets.slice(0, 10_000).join(' ')} `),
  };
}
