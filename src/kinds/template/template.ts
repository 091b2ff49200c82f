/** Message templates (v1.1): known by their name. The vendor adds to a message what was not sent, so only declared parts count. */

import { isList, isObject } from '../../manifest/yaml/record.ts';
import type { FieldDifference, Json } from '../../model.ts';
import { type ChildKind, newFields, oldest } from '../../reconcile/kind.ts';
import { ownValue } from '../../text/own-value.ts';
import { changed } from '../differences.ts';
import { type ActualTemplate, TEMPLATES } from './api-v11.ts';
import type { DesiredTemplate } from './section.ts';

export const templateKind: ChildKind<DesiredTemplate, ActualTemplate> = {
  kind: 'template',
  node: ['[/', '/]'],
  section: 'templates',
  api: 'v1.1',
  sameness: 'the name',
  list: (account, { appId }) => account.collection(TEMPLATES, appId).list(),
  getRecorded: (account, { appId }, _key, id) => account.collection(TEMPLATES, appId).get(id),
  label: ({ name }) => name,
  isSame: (desired, actual) => desired.name === actual.name,
  choose: oldest,
  fields: ({ name, message }) => newFields({ name, message }),
  differences: ({ name, message }, actual) => {
    const found: FieldDifference[] = [...changed('name', actual.name, name)];
    for (const [part, after] of Object.entries(message)) {
      const before = ownValue(actual.message, part) as Json | undefined;
      if (before !== undefined && holds(before, after)) continue;
      found.push({ path: `message.${part}`, ...(before === undefined ? {} : { before }), after });
    }
    return found;
  },
  create: (account, appId, { name, message }) =>
    account.collection(TEMPLATES, appId).create({ name, message }),
  update: (account, appId, { id }, { name, message }) =>
    account.collection(TEMPLATES, appId).update(id, { name, message }),
  remove: (account, appId, { id }) => account.collection(TEMPLATES, appId).remove(id),
};

/** Whether a value of the account has all that is declared; lists must be of one length. */
function holds(actual: Json, declared: Json): boolean {
  if (isList(declared)) {
    if (!isList(actual) || actual.length !== declared.length) return false;
    return declared.every((one, index) => holds(actual[index] ?? null, one));
  }
  if (!isObject(declared)) return actual === declared;
  if (!isObject(actual)) return false;
  return Object.entries(declared).every(([name, value]) => holds(ownValue(actual, name) ?? null, value));
}
