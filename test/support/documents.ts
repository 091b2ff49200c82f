/** What a run writes for machines, as tests read it. */

import type { Plan } from '../../src/model.ts';

/** The plan document. */
export type PlanDocument = Plan;

/** The result file. */
export interface ResultDocument {
  readonly formatVersion: number;
  readonly changes: readonly {
    readonly address: string;
    readonly action: string;
    readonly status: string;
    readonly error?: string;
    readonly code?: string;
  }[];
}

interface KeyDocument {
  readonly id: string;
  readonly secret: string;
  readonly jwt: string;
  readonly expires: string | null;
}

/** The output `credentials`. */
export type CredentialsDocument = Readonly<
  Record<
    string,
    {
      readonly id: string;
      readonly token?: string;
      readonly keys: Readonly<Record<string, KeyDocument>>;
      readonly webhooks: Readonly<
        Record<
          string,
          {
            readonly id: string;
            readonly secret: string;
            readonly keys?: Readonly<Record<string, KeyDocument>>;
          }
        >
      >;
    }
  >
>;
