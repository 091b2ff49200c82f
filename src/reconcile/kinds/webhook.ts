/** Webhooks: known by their target, compared by target, triggers (a set) and flags. */

import type { ActualWebhook, DesiredWebhook, FieldDifference } from '../../model.ts';
import { sameTarget } from '../../target.ts';
import { type ChildKind, newFields, oldest } from './kind.ts';

export const webhookKind: ChildKind<DesiredWebhook, ActualWebhook> = {
  kind: 'webhook',
  section: 'webhooks',
  limit: 10,
  sameness: 'the target',
  desired: (app) => app.webhooks,
  list: (account, appId) => account.listWebhooks(appId),
  label: (actual) => actual.target,
  isSame: (desired, actual) => sameTarget(desired.target, actual.target),
  choose: oldest,
  fields: ({ target, triggers, flags }) => newFields({ target, triggers, ...flags }),
  differences,
  create: (account, appId, desired) => account.createWebhook(appId, desired),
  // Undeclared triggers are sent as they are, since the default of an update that leaves them out is undocumented.
  update: (account, appId, actual, desired) =>
    account.updateWebhook(appId, actual.id, {
      target: desired.target,
      triggers: desired.triggers ?? actual.triggers,
      flags: desired.flags,
    }),
  remove: (account, appId, id) => account.deleteWebhook(appId, id),
};

function differences(desired: DesiredWebhook, actual: ActualWebhook): FieldDifference[] {
  const found: FieldDifference[] = [];
  if (!sameTarget(desired.target, actual.target)) {
    found.push({ path: 'target', before: actual.target, after: desired.target });
  }
  if (desired.triggers !== undefined) {
    const before = [...new Set(actual.triggers)].sort();
    const after = [...new Set(desired.triggers)].sort();
    if (before.join('\n') !== after.join('\n')) found.push({ path: 'triggers', before, after });
  }
  for (const [path, after] of Object.entries(desired.flags)) {
    // A flag that the vendor leaves out of its answer is off.
    const before = actual.flags[path] ?? false;
    if (before !== after) found.push({ path, before, after });
  }
  return found;
}
