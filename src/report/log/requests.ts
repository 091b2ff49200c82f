/** Requests in the debug log. Loaded only where somebody looks into a run. */

import { messageOf } from '../../errors.ts';
import type { Log } from '../../runtime/log.ts';
import type { Trace } from '../../runtime/trace.ts';
import { ownValue } from '../../text/own-value.ts';
import { inert } from '../words/text.ts';

/** Headers in which services name a request; the vendor documents none. */
const REQUEST_IDS = [
  'x-request-id',
  'x-smooch-request-id',
  'x-zendesk-request-id',
  'x-github-request-id',
  'x-amzn-requestid',
  'cf-ray',
];

/**
 * Writes a line for each try of a request: method, address, status, milliseconds, which try it was, and the id that the service gave
 * it. Where the ids of apps are masked (`maskAppIds`) it shows none: a run knows only at its end which ones it hands out.
 */
export function requestTrace(log: Log, { maskAppIds }: { readonly maskAppIds: boolean }): Trace {
  // Redacted before it is cut: half a secret is not found.
  const shown = (text: string, most: number): string => inert(log.redact?.(text) ?? text, most);
  return ({ method, url, tries, milliseconds, status, headers, error }) => {
    const { host, pathname, search } = new URL(url);
    const path = maskAppIds ? pathname.replace(/(\/v[\d.]+\/apps\/)[^/]+/, '$1***') : pathname;
    // Brackets in the names of parameters, such as `page[size]`, are encoded on the way.
    const named = search.replace(/(?<=[?&]\w+)%5B(\w+)%5D(?==)/gi, '[$1]');
    // A page of v2 begins behind an id, which may be that of an app.
    const query = maskAppIds ? named.replace(/(page\[(?:after|before)\]=)[^&]+/g, '$1***') : named;
    const id = REQUEST_IDS.map((name) => ownValue(headers, name)).find((value) => typeof value === 'string');
    const inAnswer = id === undefined ? '' : `, request id ${shown(String(id), 100)}`;
    // The vendor's client begins with method and path.
    const why = messageOf(error).replace(/^[A-Z]+ \/\S*: /, '');
    const answer = status ?? `no answer (${shown(why, 300)})`;
    const address = shown(`${host}${path}${query}`, 300);
    log.debug(`${method} ${address}: ${answer}, ${Math.round(milliseconds)} ms, try ${tries}${inAnswer}`);
  };
}
