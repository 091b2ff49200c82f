/** Connections: kept alive, and through a proxy where the environment names one. */

import http from 'node:http';
import { ownValue } from '../text/own-value.ts';

/** Any of these sets a proxy; `no_proxy` excludes hosts. */
const PROXY_VARIABLES = ['https_proxy', 'HTTPS_PROXY', 'http_proxy', 'HTTP_PROXY', 'all_proxy', 'ALL_PROXY'];

/** How requests to one address go out. */
export interface Connections {
  readonly agent: http.Agent;
  /** Node's own function, which has to be the one of the address's protocol. */
  readonly request: typeof http.request;
  /** Host and port of the proxy in between; undefined without one. */
  readonly proxy: string | undefined;
}

/**
 * The connections to an address: straight, or through the proxy that `https_proxy` or `http_proxy` names and `no_proxy`
 * does not except. Node's own clients pass over these variables, and a connection that silently goes around the proxy is
 * worse than none. The code for it is loaded only where a proxy is set, and TLS only where the address requires it.
 * Throws ProvisionError for a proxy that cannot be used.
 */
export async function connectionsTo(url: URL, connections: number): Promise<Connections> {
  const options = { keepAlive: true, maxSockets: connections, scheduling: 'lifo' } as const;
  const tls = url.protocol === 'https:' ? (await import('node:https')).default : undefined;
  const request = tls?.request ?? http.request;
  if (PROXY_VARIABLES.some((name) => ownValue(process.env, name))) {
    const { proxyFor } = await import('./proxy.ts');
    const proxy = proxyFor(url);
    if (proxy !== undefined) {
      const { HttpsProxyAgent } = await import('https-proxy-agent');
      return { agent: new HttpsProxyAgent(proxy.url, options), request, proxy: proxy.name };
    }
  }
  const agent = tls === undefined ? new http.Agent(options) : new tls.Agent(options);
  return { agent, request, proxy: undefined };
}
