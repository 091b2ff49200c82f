/** The command `output`: values of the account for another program. Only reads. */

import { ProvisionError } from '../errors.ts';
import { provision } from '../provision.ts';
import { outputsOf } from '../publish/outputs.ts';
import type { Log } from '../runtime/log.ts';
import { onSignals } from '../runtime/signals.ts';
import { closest } from '../text/suggest.ts';
import { inputInvalid } from './arguments.ts';
import type { OutputCommand } from './options.ts';
import { optionsFor, type RunProcess, terminalHost } from './run.ts';

/** Writes the values to standard output, and gives the exit code. Throws ProvisionError for what is not there, or not to be shown. */
export async function outputValues(
  { addresses, format, show, run }: OutputCommand,
  { keeper, stop, logFor, debug, say }: RunProcess,
): Promise<number> {
  if (process.stdout.isTTY === true && !show) {
    throw inputInvalid(
      'Standard output is a terminal, and the values are secrets.',
      'Send them into a file or a pipe, or give --show.',
    );
  }
  const { options, workspace } = optionsFor(run, keeper);
  const log = logFor(true);
  const quiet: Log = { ...log, info: () => {} };
  const release = onSignals(stop, log, { inJob: false });
  try {
    const trace = debug ? (await import('../report/log/requests.ts')).requestTrace(log, options) : undefined;
    const outcome = await provision(options, { ...terminalHost(workspace), log: quiet, keeper, stop, trace });
    if (outcome.failed) return 1;
    say(textOf(valuesAt(addresses, outputsOf(outcome).get('credentials') ?? '{}'), format));
    return 0;
  } finally {
    release();
  }
}

/** The values at or below the addresses, by their full ones. `document`: the output `credentials`. Throws ProvisionError. */
export function valuesAt(addresses: readonly string[], document: string): Map<string, string> {
  const { serviceAccounts, ...apps } = JSON.parse(document);
  const all = [...leavesIn(apps, 'apps'), ...leavesIn(serviceAccounts, 'serviceAccounts')];
  if (addresses.length === 0) return new Map(all);
  return new Map(
    addresses.flatMap((address) => {
      const found = all.filter(([one]) => one === address || one.startsWith(`${address}.`));
      if (found.length > 0) return found;
      const near = closest(
        address,
        all.map(([one]) => one),
      );
      throw new ProvisionError('not-found', `There is no value at ${address}.`, {
        remedy: near === undefined ? 'See all with `smooch-provision output`.' : `Did you mean ${near}?`,
      });
    }),
  );
}

function leavesIn(data: unknown, address: string): [string, string][] {
  if (typeof data === 'string') return [[address, data]];
  if (typeof data !== 'object' || data === null) return [];
  return Object.entries(data).flatMap(([key, value]) => leavesIn(value, `${address}.${key}`));
}

/** Values as text. Throws ProvisionError when a format cannot hold them. */
export function textOf(values: ReadonlyMap<string, string>, format: OutputCommand['format']): string {
  switch (format) {
    case 'raw': {
      const [value] = values.values();
      if (values.size === 1 && value !== undefined) return value;
      throw inputInvalid(
        `--raw writes one value, and here are ${values.size}.`,
        `Give one address of: ${[...values.keys()].slice(0, 20).join(', ')}.`,
      );
    }
    case 'json':
      return `${JSON.stringify(Object.fromEntries(values), undefined, 2)}\n`;
    case 'env':
      return linesOf(values, (name, value) => `export ${name}='${value.replaceAll("'", "'\\''")}'`);
    case 'dotenv':
      return linesOf(values, (name, value) => `${name}="${value.replaceAll(/[\\"$`]/g, '\\$&')}"`);
  }
}

/** One line for each value, such as `APPS_SUPPORT_KEYS_BACKEND_JWT`. */
function linesOf(values: ReadonlyMap<string, string>, line: (name: string, value: string) => string): string {
  const names = new Map<string, string>();
  return [...values]
    .map(([address, value]) => {
      const name = address.toUpperCase().replaceAll(/[^A-Z0-9]/g, '_');
      const other = names.get(name);
      if (other !== undefined) {
        throw inputInvalid(
          `${other} and ${address} would both be ${name}.`,
          'Write them one by one, or as JSON.',
        );
      }
      names.set(name, address);
      return `${line(name, value)}\n`;
    })
    .join('');
}
