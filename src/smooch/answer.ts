/** Reading an answer's body: JSON of a success, the vendor's words of an error, and pages that are neither. */

import type { Answer } from '../network/exchange.ts';
import type { Redact } from '../secrets/redaction.ts';
import { ConnectionFailed, type RequestName } from './errors.ts';

/** The parsed JSON of an answer; undefined for an empty one. Throws ConnectionFailed for what is not JSON. */
export function parsed(request: RequestName, answer: Answer): unknown {
  if (answer.text.trim() === '') return undefined;
  try {
    return JSON.parse(answer.text);
  } catch {
    // Without what the parser says: it quotes the answer, which may hold a secret that is not registered yet.
    throw new ConnectionFailed(request, `the response is ${notJson(answer)}`, {
      sent: true,
      remedy: 'Something other than the vendor responded. Check `api-url` and any proxy.',
    });
  }
}

function notJson(answer: Answer): string {
  return looksLikeHtml(answer) ? 'an HTML page, not JSON' : 'not JSON, or cut off';
}

function looksLikeHtml(answer: Answer): boolean {
  return /html/i.test(answer.headers['content-type'] ?? '') || /^\s*<(!doctype|html)/i.test(answer.text);
}

/** Characters of a foreign answer that are shown. */
const SHOWN = 200;

/**
 * What an answer says that is not one of the API, whose errors have a code; undefined for one that is, and for an empty one. Such a
 * 404 does not say that something is not there.
 */
export function foreignText(answer: Answer, redact: Redact): string | undefined {
  const text = answer.text.trim();
  if (![403, 404, 405].includes(answer.status) || text === '' || errorOf(answer).code !== undefined)
    return undefined;
  const what = looksLikeHtml(answer) ? 'an HTML page' : 'not an answer of the API';
  // Redacted before it is cut: half a secret is not found.
  const shown = redact(text).replaceAll(/\s+/g, ' ');
  return `${what}: ${JSON.stringify(shown.length > SHOWN ? `${shown.slice(0, SHOWN)}…` : shown)}`;
}

/** The code and the words of an error answer, in both generations' shapes: `{error:{code,description}}` and `{errors:[{code,title}]}`. */
export function errorOf(answer: Answer): { code?: string | undefined; description?: string | undefined } {
  if (answer.status >= 300 && answer.status < 400) {
    return { description: `a redirect to ${hostOf(answer.headers.location)}, which is not followed` };
  }
  let body: unknown;
  try {
    body = JSON.parse(answer.text);
  } catch {
    return { description: looksLikeHtml(answer) ? 'an HTML page, perhaps from a proxy' : undefined };
  }
  const { error, errors } = (body ?? {}) as { error?: unknown; errors?: unknown };
  const all = (Array.isArray(errors) ? errors : [error]).filter(
    (one): one is Record<string, unknown> => typeof one === 'object' && one !== null,
  );
  const words = all.map((one) => one['description'] ?? one['title']).filter((one) => typeof one === 'string');
  const code = all[0]?.['code'];
  return {
    code: typeof code === 'string' ? code : undefined,
    description: words.length === 0 ? undefined : words.join('; '),
  };
}

function hostOf(location: string | undefined): string {
  return location !== undefined && URL.canParse(location) ? new URL(location).host : 'another address';
}
