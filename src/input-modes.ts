/** The inputs and the modes that they belong to: the one table that inputs, command line, help and pages are held to. */

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
 * Every input with its default, which `action.yml` tells users, and the modes that use it. Credentials and tokens belong to all:
 * they are masked, and kept from the manifest, in each. So do addresses: steps that differ in their mode alone share them.
 */
export const INPUTS = {
  mode: { default: 'apply', modes: MODES },
  manifest: { default: '.github/smooch.yml', modes: MODES },
  'key-id': { default: '', modes: MODES },
  'key-secret': { default: '', modes: MODES },
  jwt: { default: '', modes: MODES },
  'app-keys': { default: '', modes: MODES },
  region: { default: 'us', modes: MODES },
  subdomain: { default: '', modes: MODES },
  'api-url': { default: '', modes: MODES },
  owner: { default: '', modes: MODES },
  variables: { default: '', modes: MODES },
  'secret-variables': { default: '', modes: MODES },
  api: { default: 'v2', modes: [...DELETING, 'export'] },
  instance: { default: '', modes: [...PLANNING, 'credentials', 'destroy', 'validate'] },
  ttl: { default: '', modes: PLANNING },
  prune: { default: 'none', modes: COMPARING },
  'max-deletes': { default: '5', modes: [...PLANNING, 'sweep'] },
  'fail-on-drift': { default: 'true', modes: ['check', 'accept'] },
  strict: { default: 'false', modes: MODES },
  'expect-plan': { default: '', modes: ['apply'] },
  only: { default: '', modes: [...COMPARING, 'credentials', 'export'] },
  shard: { default: '', modes: [...COMPARING, 'credentials'] },
  'export-file': { default: '', modes: ['export'] },
  'dry-run': { default: 'false', modes: ['accept', ...DELETING] },
  confirm: { default: '', modes: ['destroy'] },
  'check-targets': { default: '', modes: PLANNING },
  'wait-for-targets': { default: '0s', modes: ['apply'] },
  'jwt-expires-in': { default: '1h', modes: [...PLANNING, 'credentials'] },
  'mask-app-ids': { default: 'true', modes: [...COMPARING, 'credentials', 'destroy'] },
  'allow-unmerged': { default: 'false', modes: ['apply'] },
  'allow-replace': { default: 'false', modes: PLANNING },
  'github-token': { default: '', modes: MODES },
  'publish-token': { default: '', modes: MODES },
  comment: { default: 'auto', modes: [...PLANNING, 'destroy'] },
  issue: { default: 'false', modes: ['check'] },
  'plan-file': { default: '', modes: [...COMPARING, ...DELETING] },
  'max-in-flight': { default: '8', modes: MODES },
  timeout: { default: '30m', modes: MODES },
} as const satisfies Readonly<Record<string, { readonly default: string; readonly modes: readonly Mode[] }>>;

/** The name of an input. */
export type InputName = keyof typeof INPUTS;

/** Inputs that keep a run from a part of its work: where one is not heeded, a mode that writes does more than was meant. */
const LIMITS: ReadonlySet<string> = new Set<InputName>(['dry-run', 'only', 'shard', 'expect-plan']);
const WRITING: ReadonlySet<Mode> = new Set(['apply', 'destroy', 'sweep']);

/** Whether a mode may change the account. */
export function isWriting(mode: Mode): boolean {
  return WRITING.has(mode);
}

/** Whether a mode uses an input. */
export function usesInput(mode: Mode, name: InputName): boolean {
  return modesOf(name).includes(mode);
}

/** Whether an input must not be given to a mode that does not use it, not even where steps share their inputs. */
export function isGuard(mode: Mode, name: InputName): boolean {
  // An instance has values of its own, which are not the manifest's.
  if (mode === 'accept') return name === 'instance';
  return isWriting(mode) && LIMITS.has(name);
}

/** Why an input is not for this mode, and what is; the sentences go on from its name. */
export function unusedText(mode: Mode, name: InputName): string {
  const instead =
    name === 'dry-run' && mode === 'apply' ? ' To see what would be done, use `mode: plan`.' : '';
  return `has no effect with \`mode: ${mode}\`. It is for ${modesOf(name).join(', ')}.${instead}`;
}

function modesOf(name: InputName): readonly Mode[] {
  return INPUTS[name].modes;
}
