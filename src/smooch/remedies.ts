/** What a reader can do about an error status of the vendor. */

import type { IncomingHttpHeaders } from 'node:http';

/** Clocks further apart than this many milliseconds are named as a likely cause of a refused token. */
const CLOCK_SKEW = 120_000;

/** The next step for a status; undefined where the vendor's own words must do. `line`: of `app-keys`, where its key has signed. */
export function remedyFor(
  status: number,
  base: URL,
  headers: IncomingHttpHeaders,
  line?: string,
): string | undefined {
  if (status >= 300 && status < 400) return 'Set `api-url` to the final address of the API.';
  switch (status) {
    case 401:
      if (line !== undefined) {
        return `${base.host} does not accept the key in the line \`${line}=…\` of \`app-keys\`. Check that its id and its secret belong together, that the key still exists, and that it is a key of this ${isSuite(base) ? '`subdomain`' : 'account'}.${clockHint(headers)}`;
      }
      return (
        `${base.host} does not accept the credentials. Check that \`key-id\` and \`key-secret\` belong together and ` +
        `that the key still exists; ${othersRefused(base)}.` +
        clockHint(headers)
      );
    case 402:
      return 'The subscription allows no more apps. Delete some that are not needed, or ask the vendor for a larger plan.';
    case 403:
      if (line !== undefined) {
        return `The key in the line \`${line}=…\` of \`app-keys\` may not do this: it sees one app only.`;
      }
      return `${base.host}: The key does not have this permission: apps and keys require an account key (\`act_…\`) or a service account key (\`svc_…\`).`;
    case 413:
      return 'The vendor allows 100 kB per request. Make the metadata or the settings smaller.';
    case 429:
      return 'The vendor limits requests. Lower `max-in-flight`, or run again later.';
    default:
      return status >= 500
        ? 'The vendor reports an internal error. Run again later; nothing is created twice.'
        : undefined;
  }
}

/** Which other keys get the same answer. */
function othersRefused(base: URL): string {
  if (isEmulator(base)) return 'an emulator that was started again has new keys';
  return isSuite(base)
    ? 'a key of another `subdomain` is refused the same way'
    : 'a key of another region is refused the same way (`region: us` or `eu-1`)';
}

/** The next step where something else than the API has answered. */
export function foreignRemedy(base: URL): string {
  const what = `${base.host} did not answer as the API does.`;
  return isSuite(base)
    ? `${what} Check \`subdomain\`, that the Conversations API is enabled in Admin Center (Apps and integrations › Conversations API), and any proxy.`
    : `${what} Check \`api-url\` and any proxy; with Zendesk Suite, set \`subdomain\`.`;
}

/** What to check where nothing has answered. */
export function whatToCheck(base: URL): string {
  return isEmulator(base)
    ? `Start an emulator at ${base.host}, or leave \`api-url\` empty.`
    : `Check \`api-url\`, \`region\` and \`subdomain\` (this run connects to ${base.origin}), and the network of the runner.`;
}

/** Plain http is for this machine alone, where there is no vendor. */
function isEmulator({ protocol }: URL): boolean {
  return protocol === 'http:';
}

/** Whether the address is that of an account of Zendesk Suite: `https://{subdomain}.zendesk.com/sc`. */
export function isSuite({ hostname, pathname }: URL): boolean {
  return hostname.endsWith('.zendesk.com') || /\/sc\/?$/.test(pathname);
}

function clockHint(headers: IncomingHttpHeaders): string {
  const theirs = Date.parse(headers.date ?? '');
  if (Number.isNaN(theirs) || Math.abs(theirs - Date.now()) < CLOCK_SKEW) return '';
  const minutes = Math.round((Date.now() - theirs) / 60_000);
  return ` The clock of this machine is ${Math.abs(minutes)} min ${minutes > 0 ? 'ahead of' : 'behind'} the server's.`;
}
