/** Standard output and standard error, which may be closed or full while a run is at work. */

/** A stream of the process. What can no longer be written to it is dropped, and the run goes on. */
export interface Outlet {
  write(text: string): void;
  /** Why the stream takes no more, such as EPIPE when its reader is gone; undefined while it does. */
  broken(): NodeJS.ErrnoException | undefined;
  /** Whether the stream takes what it is given slower than it is given more, which it keeps in memory meanwhile. */
  full(): boolean;
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
  return {
    write(text) {
      if (broken === undefined) stream.write(text);
    },
    broken: () => broken,
    full: () => broken === undefined && stream.writableNeedDrain,
    async settled() {
      if (broken === undefined) await new Promise<void>((resolve) => stream.write('', () => resolve()));
    },
  };
}
