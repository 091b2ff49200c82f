/** Which inputs belong to which modes: the one table that inputs, command line, help and README are held to. */

/** What a run is to do. */
export const MODES = [
  'apply',
  'plan',
  'check',
  'credentials',
  'destroy',
  'sweep',
  'export',
  'validate',
] as const;
export type Mode = (typeof MODES)[number];

const ON_ACCOUNT = MODES.filter((mode) => mode !== 'validate');
const PLANNING = ['apply', 'plan', 'check'] as const;
const DELETING = ['destroy', 'sweep'] as const;

/**
 * The modes that use each input. Credentials and tokens belong to all: they are masked, and kept from the manifest, in each.
 */
export const INPUT_MODES = {
  mode: MODES,
  manifest: MODES,
  'key-id': MODES,
  'key-secret': MODES,
  jwt: MODES,
  region: ON_ACCOUNT,
  subdomain: ON_ACCOUNT,
  'api-url': ON_ACCOUNT,
  owner: MODES,
  variables: MODES,
  'secret-variables': MODES,
  api: [...DELETING, 'export'],
  instance: [...PLANNING, 'credentials', 'destroy', 'validate'],
  ttl: PLANNING,
  prune: PLANNING,
  'max-deletes': [...PLANNING, 'sweep'],
  'fail-on-drift': ['check'],
  'expect-plan': ['apply'],
  only: [...PLANNING, 'credentials', 'export'],
  shard: [...PLANNING, 'credentials'],
  'export-file': ['export'],
  'dry-run': DELETING,
  confirm: ['destroy'],
  'wait-for-targets': ['apply'],
  'jwt-expires-in': [...PLANNING, 'credentials'],
  'mask-app-ids': [...PLANNING, 'credentials', 'destroy'],
  'allow-unmerged': ['apply'],
  'allow-replace': PLANNING,
  'github-token': MODES,
  'publish-token': MODES,
  comment: [...PLANNING, 'destroy'],
  issue: ['check'],
  'plan-file': [...PLANNING, ...DELETING],
  'max-in-flight': ON_ACCOUNT,
  timeout: MODES,
} as const satisfies Readonly<Record<string, readonly Mode[]>>;

type Input = keyof typeof INPUT_MODES;

/** Inputs that hold a run back: one that is not heeded lets it write more than was meant, so it is refused in a job too. */
const GUARDS: ReadonlySet<string> = new Set<Input>([
  'instance',
  'prune',
  'max-deletes',
  'expect-plan',
  'only',
  'shard',
  'dry-run',
  'confirm',
]);

/** Whether a mode uses an input. */
export function usesInput(mode: Mode, name: Input): boolean {
  return modesOf(name).includes(mode);
}

/** Whether an input must not be given to a mode that does not use it, not even where steps share their inputs. */
export function isGuard(name: Input): boolean {
  return GUARDS.has(name);
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
