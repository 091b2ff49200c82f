/** The errors that end a run with a message for people; anything else that is thrown is an internal error. */

import type { Api, ErrorCode, Problem } from './model.ts';

/** An error whose message says what was being done, what came back and what to do next. */
export class ProvisionError extends Error {
  override readonly name: string = 'ProvisionError';
  readonly code: ErrorCode;
  /** The next step for the reader, printed after the message. */
  readonly remedy: string | undefined;
  /** What of the manifest it is about, such as `apps.support`: the error is shown at its line. */
  readonly address: string | undefined;

  constructor(
    code: ErrorCode,
    message: string,
    options: { remedy?: string | undefined; address?: string | undefined; cause?: unknown } = {},
  ) {
    super(message, options.cause === undefined ? undefined : { cause: options.cause });
    this.code = code;
    this.remedy = options.remedy;
    this.address = options.address;
  }
}

/** All that is wrong with the manifest, at once. */
export class ManifestError extends ProvisionError {
  override readonly name = 'ManifestError';
  readonly problems: readonly Problem[];
  /** What the manifest says in spite of its problems. */
  readonly said: { readonly api?: Api | undefined; readonly owner?: string | undefined };

  constructor(problems: readonly Problem[], said: ManifestError['said'] = {}) {
    const count = problems.length === 1 ? 'a problem' : `${problems.length} problems`;
    super('manifest-invalid', `The manifest has ${count}; nothing was changed.`);
    this.problems = problems;
    this.said = said;
  }
}

/** The plan cannot be carried out as it is: ambiguous, foreign, protected, over a limit. Nothing was written. */
export class PlanRefused extends ProvisionError {
  override readonly name = 'PlanRefused';
  readonly problems: readonly Problem[];

  constructor(problems: readonly Problem[]) {
    super(
      'plan-refused',
      problems.length === 1
        ? 'The plan was refused; nothing was changed.'
        : `The plan was refused for ${problems.length} reasons; nothing was changed.`,
    );
    this.problems = problems;
  }
}

/** What was thrown, as one line of text. */
export function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

/** The code of what was thrown. */
export function codeOf(error: unknown): ErrorCode {
  return error instanceof ProvisionError ? error.code : 'internal';
}
