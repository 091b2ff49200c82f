/** Where the variables of a manifest come from, and which of them are secrets. */

import { ownValue } from '../../text/own-value.ts';
import type { Lookup } from './placeholders.ts';

/** What a manifest's variables are taken from. */
export interface VariableSource {
  /** The input `variables`; they come before the environment. */
  readonly variables: ReadonlyMap<string, string>;
  /** The input `secret-variables`; no name is in both. */
  readonly secretVariables?: ReadonlyMap<string, string> | undefined;
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** Gives `${INSTANCE}` and `${INSTANCE_ENV}`; both are empty without one. */
  readonly instance?: string | undefined;
  /** Whether a value is one of the run's own credentials, under whatever name the environment has it. */
  readonly isOwnCredential?: ((value: string) => boolean) | undefined;
}

/** The variables of one run. */
export interface Variables {
  readonly lookup: Lookup;
  /** It holds a credential of the run itself. No manifest gets it: an unreviewed one could send it to a webhook's target. */
  readonly isWithheld: (name: string) => boolean;
  /** Masked and never shown: from `secret-variables`, or from the environment under the name of a credential. */
  readonly isSecret: (name: string) => boolean;
  /** From the environment, under the name of a credential: nobody has said that the manifest may have it. */
  readonly isUnasked: (name: string) => boolean;
}

/** The names that the instance of a run gives a value. */
const INSTANCE_NAMES: ReadonlySet<string> = new Set(['INSTANCE', 'INSTANCE_ENV']);

/** Whether a variable holds the name of the instance, which is not a secret wherever it is used. */
export function isInstanceName(name: string): boolean {
  return INSTANCE_NAMES.has(name);
}

/** What the environment holds for the run itself: its inputs, the runner's tokens, and credentials given on a terminal. */
const WITHHELD =
  /^(INPUT_.*|ACTIONS_.*|SMOOCH_KEY_SECRET|SMOOCH_JWT|SMOOCH_APP_KEYS|GITHUB_TOKEN|GH_TOKEN|PUBLISH_TOKEN)$/i;

/** Names that people and tools give to credentials. A proxy's or a database's address often holds a password. */
const CREDENTIAL = new RegExp(
  [
    'SECRET|TOKEN|PASSWORD|PASSWD|PASSPHRASE|PASSCODE|PRIVATE|CREDENTIAL|API_?KEY|COOKIE|BEARER|AUTHORI[SZ]ATION',
    'CONNECTION_?STRING|(?:^|_)(?:KEY|AUTH|OAUTH|DSN|PWD|PAT|JWT|PROXY)(?:$|_)|DATABASE_UR[IL]',
    '^AWS_',
  ].join('|'),
  'i',
);

/** `PWD` and `OLDPWD` are the shell's own: the current folder. */
const NO_CREDENTIAL = /^(OLD)?PWD$/;

/**
 * The variables of a run: `INSTANCE` and `INSTANCE_ENV` from its instance, then the inputs `secret-variables` and
 * `variables`, then the environment without what is withheld.
 */
export function variablesFrom(source: VariableSource): Variables {
  const { variables, secretVariables, environment, isOwnCredential } = source;
  const instance = source.instance ?? '';
  const given = (name: string): string | undefined => secretVariables?.get(name) ?? variables.get(name);
  const fromEnvironment = (name: string): string | undefined => ownValue(environment, name);
  const isGiven = (name: string): boolean => isInstanceName(name) || given(name) !== undefined;
  const isWithheld = (name: string): boolean => {
    if (isGiven(name)) return false;
    const value = fromEnvironment(name);
    return WITHHELD.test(name) || (!!value && isOwnCredential?.(value) === true);
  };
  const isUnasked = (name: string): boolean =>
    !isGiven(name) && CREDENTIAL.test(name) && !NO_CREDENTIAL.test(name);
  return {
    lookup: (name) => {
      if (name === 'INSTANCE') return instance;
      if (name === 'INSTANCE_ENV') return instance.toUpperCase().replaceAll('-', '_');
      return given(name) ?? (isWithheld(name) ? undefined : fromEnvironment(name));
    },
    isWithheld,
    isUnasked,
    isSecret: (name) => !isInstanceName(name) && (secretVariables?.has(name) === true || isUnasked(name)),
  };
}
