/** The process of a run, for both faces of the product: its signals, its folder, and uncaught errors. */

import { ProvisionError } from '../errors.ts';
import type { Log } from './log.ts';
import type { Stop } from './stop.ts';

/** The signals that ask a run to stop, with their numbers: a process that one ended has 128 and the number as its exit code. */
const SIGNALS = { SIGHUP: 1, SIGINT: 2, SIGTERM: 15 } as const;

/**
 * Turns SIGINT, SIGTERM and SIGHUP into a request to stop: no new write begins, and requests in flight finish and are
 * reported. A second signal ends the process at once. Not so in a job (`inJob`) the SIGTERM that the runner sends 7.5 s after
 * its SIGINT, for a kill follows anyway 2.5 s later. Call what it gives to let go, when all has been written.
 */
export function onSignals(stop: Stop, log: Log, { inJob }: { readonly inJob: boolean }): () => void {
  let first: NodeJS.Signals | undefined;
  const received = (signal: keyof typeof SIGNALS): void => {
    if (first === undefined) {
      first = signal;
      log.warn(`${signal} received. Finishing requests in flight; no new changes will start.`);
      stop.request(signal);
      return;
    }
    if (inJob && signal === 'SIGTERM' && first === 'SIGINT') return;
    log.error(
      `${signal} received again: stopped immediately. Requests in flight may or may not have reached the account.`,
      undefined,
      'Run again: unfinished changes are found and completed.',
    );
    process.exit(128 + SIGNALS[signal]);
  };
  for (const signal of Object.keys(SIGNALS)) process.on(signal, received);
  return () => {
    for (const signal of Object.keys(SIGNALS)) process.off(signal, received);
  };
}

/**
 * Hands on what no promise of the run carries: an exception in a callback, or an unhandled rejection. Node
 * would end the process with a stack trace, in the middle of a request.
 */
export function onUncaught(tell: (error: unknown) => void): void {
  process.on('uncaughtException', tell);
}

/** Calls `tell` when the process ends although `isOver` says that its work is not over, as when nothing is left to wait for. */
export function onEarlyEnd(isOver: () => boolean, tell: (error: unknown) => void): void {
  process.on('exit', (code) => {
    // With a code of a signal, it was ended on purpose.
    if (!isOver() && code < 128) tell(new Error('the run ended before it was complete'));
  });
}

/** The current folder. Throws ProvisionError when it has been deleted. */
export function currentFolder(): string {
  try {
    return process.cwd();
  } catch (cause) {
    throw new ProvisionError('file-unusable', 'The current folder no longer exists.', {
      remedy: 'Change to a folder that exists.',
      cause,
    });
  }
}
