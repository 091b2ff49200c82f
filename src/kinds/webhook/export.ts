/** Webhooks in an exported manifest. Pure but for reading. */

import { YAMLMap } from 'yaml';
import { MOST_PER_HOLDER } from '../../manifest/schema/entry-key.ts';
import { add, escaped, keysFor, plain, sorted } from '../../manifest/yaml/written.ts';
import type { ActualIntegrationKey, ActualWebhook } from '../../model.ts';
import type { ExportedApp, KindExport } from '../exported.ts';
import { integrationsIn } from '../integrations.ts';
import { addKeys } from '../key/export.ts';
import { takesName } from '../key/schema.ts';
import { sameTarget } from './same-target.ts';
import { judgeTarget } from './target.ts';

/** The field `webhooks` of an app. */
export const webhookExport: KindExport<ActualWebhook> = {
  read: async (account, app, { together }) => (await integrationsIn(account, app.id, together)).webhooks,
  keys: (exported) => {
    const recorded = exported.recorded('webhook');
    return keysFor(
      declarable(exported).declared,
      ({ id }) => recorded.get(id),
      ({ name, target }) => name ?? new URL(target).hostname,
      'webhook',
    );
  },
  write: (entry, exported) => {
    const { declared, left } = declarable(exported);
    const keyOf = exported.keysOf('webhook');
    const section = new YAMLMap();
    for (const { id, name, target, triggers, flags } of declared) {
      const item = new YAMLMap();
      const key = keyOf.get(id) ?? id;
      if (name !== undefined && name !== key && takesName(name)) item.set('name', escaped(name));
      item.set('target', escaped(target));
      item.set('triggers', [...new Set(triggers)].sort());
      for (const [flag, value] of sorted(flags)) if (value) item.set(flag, true);
      const keys = exported
        .all<ActualIntegrationKey>('integrationKey')
        .filter(({ webhook }) => webhook === id);
      addKeys(item, keys, withoutHolder(exported.recorded('integrationKey'), `${key}.`));
      section.set(key, item);
    }
    add(entry, 'webhooks', section, left);
  },
};

/** Those that a manifest can declare, and why not the others, as lines of a comment. */
function declarable(exported: ExportedApp): {
  readonly declared: readonly ActualWebhook[];
  readonly left: readonly string[];
} {
  const declared: ActualWebhook[] = [];
  const left: string[] = [];
  for (const webhook of exported.all<ActualWebhook>('webhook')) {
    const why = whyNot(webhook, declared);
    if (why === undefined) declared.push(webhook);
    else left.push(`webhook ${webhook.id} ${plain(withoutCredentials(webhook.target))}: ${why}`);
  }
  return { declared, left };
}

/** Why a manifest cannot declare a webhook beside those that it declares already. */
function whyNot(
  { target, otherGeneration }: ActualWebhook,
  declared: readonly ActualWebhook[],
): string | undefined {
  if (otherGeneration !== undefined)
    return `created through ${otherGeneration}, whose manifest can declare it`;
  const wrong = judgeTarget(target);
  if (wrong !== undefined) return `in a manifest, a target ${wrong}`;
  if (declared.some((one) => sameTarget(one.target, target))) return 'a second one with the same target';
  return declared.length >= MOST_PER_HOLDER ? 'one too many' : undefined;
}

/** The keys that begin with `holder`, which is left out. */
function withoutHolder(keys: ReadonlyMap<string, string>, holder: string): ReadonlyMap<string, string> {
  const inside = [...keys].filter(([, key]) => key.startsWith(holder));
  return new Map(inside.map(([id, key]) => [id, key.slice(holder.length)]));
}

/** A target that may go into a comment: whatever it is, without a user's name and password. */
function withoutCredentials(target: string): string {
  return target.replace(/^([^/]*\/\/)?[^/?#]*@/, '$1');
}
