/** What the debug log says of requests: one line for each try. */

/** One try of a request, and what came of it. */
export interface SentRequest {
  readonly method: string;
  /** With its query. */
  readonly url: string;
  /** 1 for the first try. */
  readonly tries: number;
  readonly milliseconds: number;
  /** Undefined where no answer came. */
  readonly status: number | undefined;
  readonly headers: Readonly<Record<string, unknown>>;
  /** Why no answer came. */
  readonly error?: unknown;
}

/** Takes each try of a request when it has ended. */
export type Trace = (sent: SentRequest) => void;

/** An answer, as far as the debug log needs it. */
type Answered = Pick<SentRequest, 'status' | 'headers'>;

/** Does the work of one try, and hands on what came of it; `failed` reads an error that carries an answer. */
export async function traced<T extends Answered>(
  trace: Trace | undefined,
  request: Pick<SentRequest, 'method' | 'url' | 'tries'>,
  work: () => Promise<T>,
  failed: (error: unknown) => Answered = () => NO_ANSWER,
): Promise<T> {
  if (trace === undefined) return work();
  const since = performance.now();
  const tell = ({ status, headers }: Answered, error?: unknown): void =>
    trace({ ...request, milliseconds: performance.now() - since, status, headers, error });
  try {
    const answer = await work();
    tell(answer);
    return answer;
  } catch (error) {
    tell(failed(error), error);
    throw error;
  }
}

const NO_ANSWER: Answered = { status: undefined, headers: {} };
