/**
 * Who may send requests to the emulator: programs on this machine, and no web page. A page could otherwise send requests to its
 * port, and read the answers once its own name leads to this machine (DNS rebinding): its requests give it away by `Host` or
 * `Origin`.
 */

import type { IncomingHttpHeaders } from 'node:http';
import { isIP } from 'node:net';

/** Where the emulator listens unless it is told otherwise. */
export const LOOPBACK = '127.0.0.1';

/** Under which names requests may come in. */
export interface Gate {
  /** The address that the emulator listens on. */
  readonly host: string;
  /** Further names that lead to it, such as that of a service container. */
  readonly names: readonly string[];
}

/** Why a request is refused; undefined where it may come in. */
export function refusalOf(headers: IncomingHttpHeaders, gate: Gate): string | undefined {
  const { host = '', origin } = headers;
  const name = nameIn(`http://${host}`);
  if (name === undefined || !isKnown(name, gate)) {
    return `The emulator does not answer to the host ${JSON.stringify(host)}. Use 127.0.0.1 or localhost, or start it with --allow-host.`;
  }
  if (origin !== undefined && origin !== `http://${host}`) {
    return `The emulator does not answer web pages, such as one of ${JSON.stringify(origin)}.`;
  }
  // Browsers send no Origin with images, scripts and links.
  if (['cross-site', 'same-site'].includes(String(headers['sec-fetch-site']))) {
    return 'The emulator does not answer web pages.';
  }
  return undefined;
}

/** Where programs on this machine find an emulator that listens on this address, as `host:port`. */
export function addressOn(host: string, port: number): string {
  if (host === '0.0.0.0' || host === '::') return `${LOOPBACK}:${port}`;
  return `${host.includes(':') ? `[${host}]` : host}:${port}`;
}

/** Whether requests can come from other machines to an emulator that listens on this address. */
export function isOpen(host: string): boolean {
  return !isLoopback(host);
}

function isKnown(name: string, gate: Gate): boolean {
  if (isLoopback(name) || name === gate.host || gate.names.includes(name)) return true;
  // The name of a page is never a bare address, but for one that is served from there; that one has an Origin.
  return isOpen(gate.host) && isIP(name) !== 0;
}

/** RFC 6761 keeps all names below `localhost` for the machine itself. */
function isLoopback(name: string): boolean {
  return /^(127(\.\d{1,3}){3}|::1|(.+\.)?localhost)$/.test(name);
}

/** The host of an address, without brackets; undefined for what is not an address of a host alone. */
function nameIn(address: string): string | undefined {
  if (!/^http:\/\/[^/?#@\\\s]+$/.test(address) || !URL.canParse(address)) return undefined;
  return new URL(address).hostname.replace(/^\[(.*)\]$/, '$1');
}
