/** Webhooks: known by their target, compared by target, triggers (a set) and flags. */

import type { ActualWebhook, DesiredWebhook } from '../../model.ts';
import { type ChildKind, newFields, oldest, type Within } from '../../reconcile/kind.ts';
import type { AccountReader } from '../../smooch/account.ts';
import { ownValue } from '../../text/own-value.ts';
import { changed } from '../differences.ts';
import { integrationsIn } from '../integrations.ts';
import { WEBHOOKS } from './endpoints.ts';
import { sameTarget, similarTarget } from './same-target.ts';

export const webhookKind: ChildKind<DesiredWebhook, ActualWebhook> = {
  kind: 'webhook',
  node: ['[', ']'],
  section: 'webhooks',
  limit: 10,
  sameness: 'the target',
  access: { changedByAppKey: true },
  handsOut: { secretOf: ({ secret }) => secret, outputs: { secret: 'webhook-secret' }, always: true },
  references: { alsoKnownAs: ({ container }) => container },
  list: async (account, within) => {
    const { appId, together } = within;
    const shown = together.has('channel')
      ? (await integrationsIn(account, appId, together)).webhooks
      : await account.collection(WEBHOOKS, appId).list();
    return [...shown, ...(await hiddenAmong(account, within, shown))];
  },
  getRecorded: (account, { appId }, _key, id) => account.collection(WEBHOOKS, appId).get(id),
  label: ({ id, target, otherGeneration }) =>
    target === '' ? `${id}, created through ${otherGeneration}` : target,
  isSame: (desired, actual) =>
    actual.otherGeneration === undefined && sameTarget(desired.target, actual.target),
  generations: {
    isCurrent: ({ otherGeneration }) => otherGeneration === undefined,
    isInWay: (desired, actual) =>
      actual.otherGeneration !== undefined && sameTarget(desired.target, actual.target),
    isOutOfReach: ({ outOfReach }) => outOfReach === true,
    inWayText,
  },
  clashes: {
    resembles: (desired, actual) => similarTarget(desired.target, actual.target),
    // https://docs.smooch.io, guide to webhooks: a target that does not answer HEAD is refused with a bare 400.
    unexplained:
      'Before it takes a webhook, the vendor asks the target with HEAD. Check that the target answers 200 there or at `/`, also from outside your network.',
    keptOtherwise: ({ target: sent }, { target: kept }) =>
      sameTarget(sent, kept)
        ? undefined
        : {
            what: `The API was sent the target ${sent} but returned ${kept}.`,
            remedy: 'Write the target in the manifest as the API returns it.',
          },
  },
  choose: oldest,
  fields: ({ name, target, triggers, flags }) => newFields({ name, target, triggers, ...flags }),
  differences: ({ name, target, triggers, flags }, actual) => [
    ...changed('name', actual.name, name),
    ...(sameTarget(target, actual.target) ? [] : changed('target', actual.target, target)),
    ...changed('triggers', asSet(actual.triggers), triggers && asSet(triggers)),
    // A flag that the vendor leaves out of its answer is off.
    ...Object.entries(flags).flatMap(([path, flag]) =>
      changed(path, ownValue(actual.flags, path) ?? false, flag),
    ),
  ],
  create: (account, appId, desired) =>
    account.collection(WEBHOOKS, appId).create({ ...desired, name: desired.name ?? desired.key }),
  // Undeclared triggers are sent as they are, since the default of an update that leaves them out is undocumented.
  // The vendor's spelling of a target stays: in the manifest's, another webhook may exist beside it.
  update: (account, appId, actual, desired, { signWith }) => {
    const { name, triggers = actual.triggers, flags } = desired;
    const target = sameTarget(desired.target, actual.target) ? actual.target : desired.target;
    return account.collection(WEBHOOKS, appId).update(actual, { name, target, triggers, flags }, signWith);
  },
  remove: (account, appId, actual) => account.collection(WEBHOOKS, appId).remove(actual),
};

function asSet(triggers: readonly string[]): readonly string[] {
  return [...new Set(triggers)].sort();
}

/**
 * Webhooks of the other API generation that this one does not show and that would send on unseen: those that are recorded,
 * and those with the target of one that is to be created. Only then is the other generation asked. A record whose webhook
 * neither shows is of one that is gone.
 */
async function hiddenAmong(
  account: AccountReader,
  { appId, declared, recorded, apis }: Within<DesiredWebhook>,
  shown: readonly ActualWebhook[],
): Promise<readonly ActualWebhook[]> {
  const isShown = (id: string | undefined): boolean => shown.some((one) => one.id === id);
  const unseen = [...recorded].filter(([key, id]) => apis.get(key) !== account.api && !isShown(id));
  const missing = declared.filter(
    ({ key, target }) => !isShown(recorded.get(key)) && !shown.some((one) => sameTarget(one.target, target)),
  );
  if (unseen.length + missing.length === 0) return [];
  const others = await account.collection(WEBHOOKS, appId).listOthers();
  if (others === undefined) return unseen.flatMap(([key, id]) => outOfReach(id, apis.get(key)));
  return others.filter(
    ({ id, target }) =>
      !isShown(id) &&
      (unseen.some(([, recordedId]) => recordedId === id) ||
        missing.some((one) => sameTarget(one.target, target))),
  );
}

/** A webhook of which nothing is known but its record, if that names the generation that created it. */
function outOfReach(id: string, otherGeneration: string | undefined): ActualWebhook[] {
  if (otherGeneration === undefined) return [];
  return [{ id, target: '', triggers: [], flags: {}, otherGeneration, outOfReach: true }];
}

/** Both generations send their own events: two webhooks with one target get each of them twice. */
function inWayText(
  { id, outOfReach }: ActualWebhook,
  { isThereToo, prune }: { readonly isThereToo: boolean; readonly prune: string },
): string {
  const other = `the webhook ${id} of the other API generation`;
  if (outOfReach === true) {
    return (
      `Not created, because of ${other}: its record says that it was created through that generation, which these ` +
      'credentials cannot read, and it may still send events. Run once with the other `api` and without this webhook in the ' +
      'manifest, with `prune: owned`.'
    );
  }
  return isThereToo
    ? `Every event is sent twice: ${other} exists too. Once the receiver understands this one, delete the old one with ${prune}.`
    : `Not created, because ${other} exists: together they would send every event twice. Once the receiver ` +
        `understands the new one, replace the old one with ${prune}.`;
}
