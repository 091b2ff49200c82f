/** What was asked of the vendor's API, for tests and for people; without bodies and without credentials. */

/** One request. */
export interface RequestRecord {
  /** Counts from 1 since the start or the last clearing. */
  readonly n: number;
  readonly method: string;
  /** Without the query. */
  readonly path: string;
  /** As sent, without the question mark. */
  readonly query: string;
  /** The key that the credentials named, whether or not they were good. */
  readonly keyId?: string;
  /** null while there is no answer, and for good when there never is one. */
  status: number | null;
  /** The kind of the fault that befell it. */
  fault?: string;
}

/** All requests in the order they came in. */
export class RequestLog {
  #records: RequestRecord[] = [];

  /** The requests so far; a new array after each clearing. */
  get records(): readonly RequestRecord[] {
    return this.#records;
  }

  /** Notes a request that came in. */
  add(request: Omit<RequestRecord, 'n' | 'status' | 'fault'>): RequestRecord {
    const record: RequestRecord = { n: this.#records.length + 1, ...request, status: null };
    this.#records.push(record);
    return record;
  }

  /** Forgets all; the count begins again. */
  clear(): void {
    this.#records = [];
  }
}
