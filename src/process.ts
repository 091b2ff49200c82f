/** The process's signals, for both faces of the product. */

import type { Log } from './report/log.ts';
import type { Stop } from './stop.ts';

/**
 * Turns SIGINT and SIGTERM into a request to stop: no new write begins, and what is under way finishes and is
 * reported. The runner follows a SIGINT with a SIGTERM and a kill within ten seconds. Call what it gives to let go.
 */
export function onSignals(stop: Stop, log: Log): () => void {
  const received = (signal: NodeJS.Signals): void => {
    if (stop.reason === undefined) log.warn(`${signal}: finishing what is under way; nothing new is begun.`);
    stop.request(signal);
  };
  process.on('SIGINT', received);
  process.on('SIGTERM', received);
  return () => {
    process.off('SIGINT', received);
    process.off('SIGTERM', received);
  };
}
