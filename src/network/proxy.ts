/** The proxy that the environment names for an address, as curl and most tools read it. */

import { ProvisionError } from '../errors.ts';
import { ownValue } from '../text/own-value.ts';

type Environment = Readonly<Record<string, string | undefined>>;

/** A proxy for one address. */
export interface Proxy {
  /** With its user name and password: for the connection alone. */
  readonly url: URL;
  /** Host and port, for messages. */
  readonly name: string;
}

/**
 * The proxy for an address: `https_proxy` or `http_proxy` by the address's protocol, else `all_proxy`, in lower case before
 * upper case, but for hosts in `no_proxy`. A host without a scheme is an http proxy. Throws ProvisionError for one that cannot
 * be used; the message never repeats its value, which may hold a password.
 */
export function proxyFor(target: URL, environment: Environment = process.env): Proxy | undefined {
  const protocol = target.protocol.replace(':', '');
  const variable = [`${protocol}_proxy`, 'all_proxy']
    .flatMap((name) => [name, name.toUpperCase()])
    .find((name) => ownValue(environment, name));
  if (variable === undefined || isExcepted(target, environment)) return undefined;
  const value = ownValue(environment, variable) ?? '';
  const written = value.includes('://') ? value : `http://${value}`;
  if (!URL.canParse(written)) throw unusable(variable, 'is not a URL');
  const url = new URL(written);
  if (url.protocol !== 'http:' && url.protocol !== 'https:') {
    throw unusable(variable, `has the scheme ${url.protocol}//, which is not supported`);
  }
  if (url.pathname.replace('/', '') !== '' || url.search !== '' || url.hash !== '') {
    throw unusable(variable, 'has more than a host and a port; percent-encode a password with / ? or #');
  }
  if (!isDecodable(url.username) || !isDecodable(url.password)) {
    throw unusable(variable, 'has a user name or password that is not percent-encoded');
  }
  return { url, name: `${url.hostname}:${url.port || (url.protocol === 'https:' ? '443' : '80')}` };
}

/** Whether `no_proxy` takes a host out: it, and whatever is below it, with or without a leading dot or `*.`. */
function isExcepted(target: URL, environment: Environment): boolean {
  const excepted = environment['no_proxy'] || environment['NO_PROXY'] || '';
  const host = target.hostname.toLowerCase();
  const port = target.port || (target.protocol === 'https:' ? '443' : '80');
  return excepted
    .toLowerCase()
    .split(/[\s,]+/)
    .filter((entry) => entry !== '')
    .some((entry) => {
      if (entry === '*') return true;
      // The brackets of an IPv6 address are the URL's, and an entry may lack them.
      const [, name = entry, onlyPort] = /^(.*[^:]|\[.*\]):(\d+)$/.exec(entry) ?? [];
      const [domain, own] = isIPv6(entry) ? [entry, undefined] : [name, onlyPort];
      if (own !== undefined && own !== port) return false;
      const bare = domain.replace(/^\*?\./, '');
      return host === bare || host === `[${bare}]` || host.endsWith(`.${bare}`);
    });
}

/** An IPv6 address without brackets, whose last colon comes before no port. */
function isIPv6(entry: string): boolean {
  return !entry.startsWith('[') && entry.split(':').length > 2;
}

function isDecodable(text: string): boolean {
  try {
    decodeURIComponent(text);
    return true;
  } catch {
    return false;
  }
}

function unusable(variable: string, what: string): ProvisionError {
  return new ProvisionError('proxy-unusable', `The proxy cannot be used: \`${variable}\` ${what}.`, {
    remedy: 'Write it as http://host:port, or exclude the host with `no_proxy`. Nothing was sent.',
  });
}
