/** `mode: export`: writes a manifest of what the account holds, ready to be adopted. Only reads; writes no secret. */

import { ProvisionError } from '../errors.ts';
import type { ActualApp } from '../model.ts';
import { isMarked, isOwnedBy } from '../reconcile/marks.ts';
import { inPool } from '../reconcile/pool.ts';
import { keepDocument } from '../report/document-file.ts';
import { counted } from '../report/total.ts';
import type { Run } from '../run.ts';
import type { AccountReader } from '../smooch/account.ts';
import { readApp } from './read.ts';
import { manifestText } from './text.ts';

/**
 * Exports the apps that `only` names by id or name, or all but other owners' and instances'. The manifest goes to
 * `export-file`, else to a file of the job's, else to `surroundings.print`. Throws ProvisionError for a name that no app has.
 */
export async function exportAccount(account: AccountReader, run: Run): Promise<void> {
  const { options, ownership, surroundings, found, abilities, manifest } = run;
  if (!abilities.wholeAccount) {
    throw new ProvisionError('An app key (`app_…`) cannot list apps, so there is nothing to export.', {
      remedy: 'Use an account key (`act_…`) or a service account key (`svc_…`).',
    });
  }
  const apps = chosen(await account.listApps(), run);
  const { api } = manifest;
  const exported = await inPool(apps, options.maxInFlight, (app) => readApp(account, app, api));
  const text = manifestText(exported, { api, owner: ownership.owner });
  const file = await keepDocument('export', text, options.exportFile, surroundings);
  if (file === undefined) surroundings.print?.(text);
  else {
    found.exported = file;
    surroundings.log.info(`Exported ${apps.length} app${apps.length === 1 ? '' : 's'} to ${file}.`);
  }
}

function chosen(all: readonly ActualApp[], { options, ownership, surroundings }: Run): ActualApp[] {
  const ours = all.filter(({ metadata }) => !isMarked(metadata) || isOwnedBy(metadata, ownership));
  const sorted = [...ours].sort((a, b) =>
    a.name === b.name ? (a.id < b.id ? -1 : 1) : a.name < b.name ? -1 : 1,
  );
  if (options.only.length === 0) {
    if (ours.length < all.length) {
      surroundings.log.notice(
        `${counted(all.length - ours.length, 'app')} of other owners or instances left out.`,
      );
    }
    return sorted;
  }
  const missing = options.only.filter((word) => !sorted.some(({ id, name }) => id === word || name === word));
  if (missing.length > 0) {
    throw new ProvisionError(`No app that may be exported has the id or name ${missing.join(', ')}.`, {
      remedy: 'Name apps by their id or their exact name; other owners’ apps cannot be exported.',
    });
  }
  return sorted.filter(({ id, name }) => options.only.some((word) => id === word || name === word));
}
