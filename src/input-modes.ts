/** Which inputs belong to which modes: the one table that inputs, command line, help and pages are held to. */

/** What a run is to do. */
export const MODES = [
  'apply',
  'plan',
  'check',
  'accept',
  'credentials',
  'destroy',
  'sweep',
  'export',
  'validate',
] as const;
export type Mode = (typeof MODES)[number];

const PLANNING = ['apply', 'plan', 'check'] as const;
/** What compares manifest and account. */
const COMPARING = [...PLANNING, 'accept'] as const;
const DELETING = ['destroy', 'sweep'] as const;

/**
 * The modes that use each input. Credentials and tokens belong to all: they are masked, and kept from the manifest, in each. So do
 * addresses: steps that differ in their mode alone share them.
 */
export const INPUT_MODES = {
  mode: MODES,
  manifest: MODES,
  'key-id': MODES,
  'key-secret': MODES,
  jwt: MODES,
  'app-keys': MODES,
  region: MODES,
  subdomain: MODES,
  'api-url': MODES,
  owner: MODES,
  variables: MODES,
  'secret-variables': MODES,
  api: [...DELETING, 'export'],
  instance: [...PLANNING, 'credentials', 'destroy', 'validate'],
  ttl: PLANNING,
  prune: COMPARING,
  'max-deletes': [...PLANNING, 'sweep'],
  'fail-on-drift': ['check', 'accept'],
  strict: MODES,
  'expect-plan': ['apply'],
  only: [...COMPARING, 'credentials', 'export'],
  shard: [...COMPARING, 'credentials'],
  'export-file': ['export'],
  'dry-run': ['accept', ...DELETING],
  confirm: ['destroy'],
  'check-targets': PLANNING,
  'wait-for-targets': ['apply'],
  'jwt-expires-in': [...PLANNING, 'credentials'],
  'mask-app-ids': [...COMPARING, 'credentials', 'destroy'],
  'allow-unmerged': ['apply'],
  'allow-replace': PLANNING,
  'github-token': MODES,
  'publish-token': MODES,
  comment: [...PLANNING, 'destroy'],
  issue: ['check'],
  'plan-file': [...COMPARING, ...DELETING],
  'max-in-flight': MODES,
  timeout: MODES,
} as const satisfies Readonly<Record<string, readonly Mode[]>>;

type Input = keyof typeof INPUT_MODES;

/** Inputs that keep a run from a part of its work: where one is not heeded, a mode that writes does more than was meant. */
const LIMITS: ReadonlySet<string> = new Set<Input>(['dry-run', 'only', 'shard', 'expect-plan']);
const WRITING: ReadonlySet<Mode> = new Set(['apply', 'destroy', 'sweep']);

/** Whether a mode may change the account. */
export function isWriting(mode: Mode): boolean {
  return WRITING.has(mode);
}

/** Whether a mode uses an input. */
export function usesInput(mode: Mode, name: Input): boolean {
  return modesOf(name).includes(mode);
}

/** Whether an input must not be given to a mode that does not use it, not even where steps share their inputs. */
export function isGuard(mode: Mode, name: Input): boolean {
  // An instance has values of its own, which are not the manifest's.
  if (mode === 'accept') return name === 'instance';
  return isWriting(mode) && LIMITS.has(name);
}

/** Why an input is not for this mode, and what is; the sentences go on from its name. */
export function unusedText(mode: Mode, name: Input): string {
  const instead =
    name === 'dry-run' && mode === 'apply' ? ' To see what would be done, use `mode: plan`.' : '';
  return `has no effect with \`mode: ${mode}\`. It is for ${modesOf(name).join(', ')}.${instead}`;
}

function modesOf(name: Input): readonly Mode[] {
  return INPUT_MODES[name];
}
