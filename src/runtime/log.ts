/** The log as a run sees it: a port that the job and the terminal each fill. */

import type { Place, WarningCode } from '../model.ts';
import type { Redact } from '../secrets/redaction.ts';

/** What a warning is about. */
export interface WarningAbout {
  readonly code: WarningCode;
  /** Of what the manifest declares, such as `apps.support`. */
  readonly address?: string;
}

/** Where a run says what it does. */
export interface Log {
  /** Whether lines may be coloured; colours in a line are dropped where they may not. */
  readonly colour: boolean;
  /** Takes secrets out of what is to be escaped or cut before it gets here; absent where nothing is redacted. */
  readonly redact?: Redact;
  /** Puts a message into the words of a terminal; absent in a job, whose words messages are written in. */
  readonly words?: ((message: string) => string) | undefined;
  /** Writes one line. A line end inside it is shown, not written. */
  info(line: string): void;
  /** Writes one line that is not a result, such as what a long pause is for. */
  aside(line: string): void;
  /** Something good to know; with a place, it is shown at that line of the manifest. */
  notice(message: string, place?: Place): void;
  /** Something doubtful that does not stop the run; `about` is for programs and not written. */
  warn(message: string, place?: Place, about?: WarningAbout): void;
  /** A cause of failure of the run, and what to do about it. */
  error(message: string, place?: Place, remedy?: string): void;
  /** Something for those who look into a defect; written only where debug logging is on. */
  debug(line: string): void;
  /** Folds what `body` writes under a title, where the log can fold. Groups do not nest. */
  group(title: string, body: () => void): void;
  /** How far the run has come: `what`, such as `Applying`, and how much of it. Cheap enough to call at every step. */
  progress(done: number, total: number, what: string): void;
}
