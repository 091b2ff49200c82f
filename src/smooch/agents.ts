/** Connections: kept alive, and through a proxy where the environment names one. */

import http from 'node:http';
import https from 'node:https';

/** Any of these asks for a proxy; `no_proxy` takes hosts out again. */
const PROXY_VARIABLES = ['https_proxy', 'HTTPS_PROXY', 'http_proxy', 'HTTP_PROXY', 'all_proxy', 'ALL_PROXY'];

/**
 * The agent for an address: straight, or through the proxy that `https_proxy` or `http_proxy` names and `no_proxy` does not
 * except. Node's own clients pass over these variables, and a connection that silently goes around the proxy is worse
 * than none. The code for it is loaded only where a proxy is set. Throws TypeError for a proxy that is no URL.
 */
export async function agentFor(url: URL, connections: number): Promise<http.Agent> {
  const options = { keepAlive: true, maxSockets: connections, scheduling: 'lifo' } as const;
  if (PROXY_VARIABLES.some((name) => process.env[name])) {
    const { getProxyForUrl } = await import('proxy-from-env');
    const proxy = getProxyForUrl(url.href);
    if (proxy !== '') {
      const { HttpsProxyAgent } = await import('https-proxy-agent');
      return new HttpsProxyAgent(proxy, options);
    }
  }
  return url.protocol === 'https:' ? new https.Agent(options) : new http.Agent(options);
}
