/**
 * The road through the code, top floor first. A file may import from its own room and from any floor below it, never
 * from a floor above or from another room on the same floor. `test/architecture/imports.test.ts` holds this.
 */

/** Rooms on one floor: folders of `src/`, or files at its root. */
export type Floor = readonly string[];

/** From the process down to the nouns. */
export const ROAD: readonly Floor[] = [
  // The two faces: a job, and a terminal.
  ['action.ts', 'cli'],
  // The story of a run, and each mode.
  ['provision.ts'],
  ['modes'],
  // What people read, and what GitHub keeps for them.
  ['report'],
  ['publish', 'run-outcome.ts'],
  // The kinds of resources, one folder each.
  ['kinds', 'credentials.ts'],
  // From desired and actual to a plan, and the plan carried out.
  ['reconcile', 'inputs.ts'],
  ['key-inputs.ts'],
  // What the run reads: the manifest, the account, GitHub.
  ['manifest', 'smooch', 'github'],
  // The process, the wire, and facts of the vendor.
  ['runtime', 'network', 'vendor'],
  // What everybody may know.
  ['text', 'errors.ts', 'input-modes.ts'],
  ['model.ts'],
  ['secrets'],
];

/**
 * The floors inside a room; `.` is the files that lie in it directly. Kinds refer to each other as their resources do, so only
 * circles of files are forbidden among them.
 */
export const INSIDE: Readonly<Record<string, readonly Floor[]>> = {
  report: [['github'], ['plan'], ['summary'], ['log'], ['words']],
  reconcile: [['apply'], ['plan'], ['observe'], ['.']],
  manifest: [['.'], ['edit', 'rules'], ['schema'], ['yaml']],
};

/** Stands beside the road: it is the vendor, and shares nothing with the client but the names of the model. */
export const BESIDE = { room: 'emulator', mayImport: ['model.ts'] } as const;
