/** `mode: export`: writes a manifest of what the account holds, ready to be adopted. Only reads; writes no secret. */

import { ProvisionError } from '../../errors.ts';
import type { ExportedServiceAccount } from '../../kinds/exported.ts';
import { KEYS } from '../../kinds/key/api.ts';
import { isNamedIn } from '../../kinds/service-account/teardown.ts';
import type { ActualApp } from '../../model.ts';
import { instanceOf, isMarked, isOurs } from '../../reconcile/marks.ts';
import { inPool } from '../../reconcile/pool.ts';
import { keepDocument } from '../../report/plan/document-file.ts';
import { counted } from '../../report/words/total.ts';
import type { AccountReader, ServiceAccountReader } from '../../smooch/account.ts';
import type { RunContext } from '../context.ts';
import { exportsOf, readApp } from './read.ts';
import { appKeys, manifestText } from './text.ts';

/**
 * Exports the apps and service accounts that `only` names by id or name, or all but other owners' and instances'. The manifest goes to
 * `export-file`, else to a file of the job's, else to `host.print`. Throws ProvisionError for a name that none has.
 */
export async function exportAccount(account: AccountReader, run: RunContext): Promise<void> {
  const { options, ownership, host, found, abilities, own, manifest } = run;
  if (!abilities.wholeAccount && own.length === 0) {
    throw new ProvisionError(
      'not-allowed',
      'An app key (`app_…`) cannot list apps, so there is nothing to export.',
      {
        remedy:
          'Use an account key (`act_…`) or a service account key (`svc_…`). Or give it as `app-keys`, which has a line for each app.',
      },
    );
  }
  const { api } = manifest;
  const listed = await account.listApps();
  const services = servicesOf(account, run);
  const present = (await services?.listApps()) ?? [];
  const allApps = exportable(listed, run);
  const allServices = exportable(ofNoInstance(present, listed), run);
  tellOfOthers(listed.length - allApps.length, 'app', run);
  tellOfOthers(present.length - allServices.length, 'service account', run);
  const isMeant = namedBy(options.only, [...allApps, ...allServices]);
  const apps = allApps.filter(isMeant);
  const serviceAccounts = allServices.filter(isMeant);
  const labels = new Map(own.map(({ appId, app }) => [appId, app]));
  const keyOf = appKeys(apps, labels);
  const kinds = exportsOf(api);
  // What no app key sees is not read where it serves.
  const ofAppKey = labels.size === 0 ? kinds : exportsOf(api, { accountKey: false });
  const exported = await inPool(apps, options.maxInFlight, (app) =>
    readApp(account, app, {
      key: keyOf.get(app.id) ?? app.id,
      api,
      kinds: labels.has(app.id) ? ofAppKey : kinds,
    }),
  );
  const accounts = await inPool(
    serviceAccounts,
    options.maxInFlight,
    async (one): Promise<ExportedServiceAccount> => ({
      account: one,
      keys: (await services?.collection(KEYS, one.id).list()) ?? [],
    }),
  );
  const written = manifestText(
    { apps: exported, serviceAccounts: accounts },
    { api, owner: ownership.owner, kinds },
  );
  // What the manifest in the workspace takes from a secret variable is written as this variable.
  const text = manifest.concealment?.asVariables(written) ?? written;
  const file = await keepDocument('export', text, options.exportFile, host);
  if (file === undefined) host.print?.(host.keeper.redact(text));
  else {
    found.exported = file;
    const count = [
      counted(apps.length, 'app'),
      ...(accounts.length === 0 ? [] : [counted(accounts.length, 'service account')]),
    ];
    host.log.info(`Exported ${count.join(' and ')} to ${file}.`);
  }
}

/** The service accounts; undefined where none can be seen. */
function servicesOf(
  { serviceAccounts }: AccountReader,
  { abilities, host, manifest }: RunContext,
): ServiceAccountReader | undefined {
  if (serviceAccounts !== undefined && abilities.serviceAccounts) return serviceAccounts;
  if (manifest.api === 'v1.1') {
    host.log.notice('Service accounts are left out: only an account key (`act_…`) sees them.');
  }
  return undefined;
}

/** Those that no instance of the account has in its name. */
function ofNoInstance(services: readonly ActualApp[], listed: readonly ActualApp[]): ActualApp[] {
  const instances = [...new Set(listed.flatMap(({ metadata }) => instanceOf(metadata) ?? []))];
  return services.filter((one) => !instances.some((instance) => isNamedIn(one, instance)));
}

/** Those of this owner and instance and those of no owner, by name. */
function exportable(all: readonly ActualApp[], { ownership }: RunContext): ActualApp[] {
  return all
    .filter((app) => !isMarked(app.metadata) || isOurs(app, ownership))
    .sort((a, b) => (a.name === b.name ? (a.id < b.id ? -1 : 1) : a.name < b.name ? -1 : 1));
}

function tellOfOthers(count: number, noun: string, { options, host }: RunContext): void {
  if (count === 0 || options.only.length > 0) return;
  host.log.notice(`${counted(count, noun)} of other owners or instances, or with copied marks, left out.`);
}

/** Whether one is named by its id or name; each is where there are no words. Throws ProvisionError for a word that names none. */
function namedBy(words: readonly string[], all: readonly ActualApp[]): (one: ActualApp) => boolean {
  const is = (word: string, { id, name }: ActualApp): boolean => id === word || name === word;
  const missing = words.filter((word) => !all.some((one) => is(word, one)));
  if (missing.length > 0) {
    throw new ProvisionError(
      'not-found',
      `No app that may be exported has the id or name ${missing.join(', ')}.`,
      { remedy: 'Name apps by their id or their exact name; other owners’ apps cannot be exported.' },
    );
  }
  return (one) => words.length === 0 || words.some((word) => is(word, one));
}
