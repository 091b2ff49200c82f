/** The vendor's check of a webhook's target: a `HEAD` request, before the webhook is taken. */

import { statusFrom } from './outgoing.ts';
import type { Switches } from './switches.ts';

/** How long a target may take to answer, in milliseconds. */
const TIMEOUT = 5_000;

/** Tells whether a target answers as it should; never throws. */
export type HeadCheck = (target: string) => Promise<boolean>;

/**
 * Makes the check. By default the full target is asked first and, if that fails, the root of its origin decides;
 * anything but 2xx and 3xx is a failure, as are a refused connection, a bad certificate and silence. `closing` ends
 * the requests in flight.
 */
export function headCheck(switches: Switches, closing: AbortSignal): HeadCheck {
  return async (target) => {
    const root = new URL('/', target);
    switch (switches.headCheck) {
      case 'off':
        return true;
      case 'origin':
        return answers(root, closing);
      case 'target-then-origin':
        return (await answers(new URL(target), closing)) || answers(root, closing);
    }
  };
}

async function answers(url: URL, closing: AbortSignal): Promise<boolean> {
  const signal = AbortSignal.any([closing, AbortSignal.timeout(TIMEOUT)]);
  const status = await statusFrom(url, { method: 'HEAD' }, signal).catch(() => 0);
  return status >= 200 && status < 400;
}
