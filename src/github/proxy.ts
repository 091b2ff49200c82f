/** Node's `fetch`, which the client for GitHub uses, passes over `https_proxy` unless it is told not to. */

import http from 'node:http';
import { getProxyForUrl } from 'proxy-from-env';
import { ProvisionError } from '../errors.ts';

let heeded = false;

/**
 * Lets `fetch` go through the proxy that the environment names for an address. Throws ProvisionError where this Node
 * cannot be told at run time: going around the proxy without a word would be worse.
 */
export function heedProxy(url: string): void {
  if (heeded || process.env['NODE_USE_ENV_PROXY'] === '1' || getProxyForUrl(url) === '') return;
  const { setGlobalProxyFromEnv } = http as { setGlobalProxyFromEnv?: () => unknown };
  if (setGlobalProxyFromEnv === undefined) {
    throw new ProvisionError(
      'A proxy is set for GitHub, and this version of Node does not use it by itself.',
      {
        remedy: 'Add `env: { NODE_USE_ENV_PROXY: "1" }` to the step, or use a runner from 2.333.0 on.',
      },
    );
  }
  setGlobalProxyFromEnv();
  heeded = true;
}
