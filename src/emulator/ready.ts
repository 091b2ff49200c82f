/** What a client needs to know of a running emulator, and how a shell is given it. */

/** The address, and either the key of the account or a key for each app. */
export type Ready =
  | { readonly url: string; readonly keyId: string; readonly keySecret: string }
  | {
      readonly url: string;
      /** Lines of the input `app-keys`. */
      readonly appKeys: string;
    };

/** The shells whose lines are known; bash and zsh are `sh`. */
export const SHELLS = ['sh', 'fish', 'powershell'] as const;

/** The name of a shell. */
export type Shell = (typeof SHELLS)[number];

/** What a credential of another account could be in: it would go to the emulator, or come before what is meant. */
const CREDENTIALS = ['SMOOCH_KEY_ID', 'SMOOCH_KEY_SECRET', 'SMOOCH_APP_KEYS', 'SMOOCH_JWT'];

/** Lines that set the variables of the command line to an emulator, and unset those of another account. */
export function shellLines(ready: Ready, shell: Shell): string {
  const values: Readonly<Record<string, string>> =
    'appKeys' in ready
      ? { SMOOCH_API_URL: ready.url, SMOOCH_APP_KEYS: ready.appKeys }
      : { SMOOCH_API_URL: ready.url, SMOOCH_KEY_ID: ready.keyId, SMOOCH_KEY_SECRET: ready.keySecret };
  const { set, unset } = WRITERS[shell];
  return [
    ...Object.entries(values).map(([name, value]) => set(name, value)),
    ...CREDENTIALS.filter((name) => !Object.hasOwn(values, name)).map(unset),
  ]
    .map((line) => `${line}\n`)
    .join('');
}

interface Writer {
  readonly set: (name: string, value: string) => string;
  readonly unset: (name: string) => string;
}

/** Between single quotes nothing is expanded in any of these shells, and line ends stay. */
const WRITERS: Readonly<Record<Shell, Writer>> = {
  sh: {
    set: (name, value) => `export ${name}='${value.replaceAll("'", String.raw`'\''`)}'`,
    unset: (name) => `unset ${name}`,
  },
  fish: {
    set: (name, value) => `set -gx ${name} '${value.replaceAll(/[\\']/g, String.raw`\$&`)}'`,
    unset: (name) => `set -e ${name}`,
  },
  powershell: {
    set: (name, value) => `$env:${name} = '${value.replaceAll(/['‘’‚‛]/g, '$&$&')}'`,
    unset: (name) => `$env:${name} = $null`,
  },
};
