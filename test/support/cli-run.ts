/** Running the built command line as a person does. */

import type { ChildProcess } from 'node:child_process';
import type { Emulator } from '../../src/emulator/server.ts';
import { type Ended, run } from './child.ts';
import { builtCli } from './product.ts';

/** A shell to type into. */
export interface Shell {
  readonly cwd: string;
  /** The account whose address and key the environment names. */
  readonly emulator?: Emulator;
  readonly env?: Readonly<Record<string, string>>;
  /** Another Node than the one that runs the tests. */
  readonly node?: string | undefined;
  /** Takes standard output, such as `/dev/full`. */
  readonly stdoutFile?: string;
  readonly during?: (child: ChildProcess) => Promise<void>;
}

/** Runs one command to its end. */
export function runCli(args: readonly string[], { cwd, emulator, env, ...start }: Shell): Promise<Ended> {
  const account =
    emulator === undefined
      ? {}
      : {
          SMOOCH_API_URL: emulator.url,
          SMOOCH_KEY_ID: emulator.keyId,
          SMOOCH_KEY_SECRET: emulator.keySecret,
        };
  return run(builtCli(), args, {
    ...start,
    cwd,
    env: { PATH: '/usr/bin:/bin', HOME: cwd, ...account, ...env },
  });
}
