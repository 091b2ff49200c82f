/** Standard output and standard error, which may be closed or full while a run is at work. */

import type { Stop } from './stop.ts';

/** A stream of the process. What can no longer be written to it is dropped, and the run goes on. */
export interface Outlet {
  write(text: string): void;
  /** Why the stream takes no more, such as EPIPE when its reader is gone; undefined while it does. */
  broken(): NodeJS.ErrnoException | undefined;
  /** Waits while much is kept in memory that the stream's reader has not taken, or until the run is to stop. */
  taken(stop: Stop): Promise<void>;
  /** Waits until what was written has been taken, or has failed. */
  settled(): Promise<void>;
}

/** Writes to a stream until it breaks; `onBreak` is called once then. Node would end the process for it. */
export function outletTo(
  stream: NodeJS.WriteStream,
  onBreak: (error: NodeJS.ErrnoException) => void = () => {},
): Outlet {
  let broken: NodeJS.ErrnoException | undefined;
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (broken !== undefined) return;
    broken = error;
    onBreak(error);
  });
  const settled = async (): Promise<void> => {
    if (broken === undefined) await new Promise<void>((resolve) => stream.write('', () => resolve()));
  };
  return {
    write(text) {
      if (broken === undefined) stream.write(text);
    },
    broken: () => broken,
    // A reader that takes nothing any more cannot hold up a run that is to stop: its outputs are still written.
    async taken(stop) {
      if (!stream.writableNeedDrain || stop.reason !== undefined) return;
      await new Promise<void>((resolve) => {
        const release = stop.onRequest(resolve);
        void settled()
          .then(release)
          .then(() => resolve());
      });
    },
    settled,
  };
}
