/** The emulator answers the requests that the vendor recorded as the vendor did; what differs is listed with its reason. */

import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { isObject, type JsonObject } from '../../src/emulator/json.ts';
import type { Emulator } from '../../src/emulator/server.ts';
import { running, visitor } from '../emulator/visitor.ts';
import { differences, filledIn, type Recorded, recordingsOr } from './recorded.ts';

/** What an account holds before a recorded request: something for each id in its path, and what its answer lists. */
async function pathFor(
  { path: called, body }: Recorded,
  emulator: Emulator,
  unique: string,
): Promise<string> {
  const visits = visitor(emulator);
  const made = async (at: string, sent: object): Promise<string> => {
    const { status, body: answer } = await visits.post(at, sent);
    expect(status, `POST ${at}`).toBe(201);
    const [first] = Object.values(answer) as { _id: string }[];
    return first?._id ?? '';
  };
  const account = called.includes('/serviceaccounts')
    ? await made('/v1.1/serviceaccounts', { name: unique })
    : await made('/v1.1/apps', { name: unique });
  const holder = called.includes('/serviceaccounts')
    ? `/v1.1/serviceaccounts/${account}`
    : `/v1.1/apps/${account}`;
  const message = { role: 'appMaker', type: 'text', text: 'Hello' };
  const page = { type: 'messenger', pageAccessToken: 't', appId: '1', appSecret: 's' };
  const site = { type: 'web', brandColor: '00ff00' };
  const ids: Record<string, string> = { appId: account, serviceAccountId: account };
  if (called.includes('/keys')) {
    const id = await made(`${holder}/keys`, { name: 'one' });
    await made(`${holder}/keys`, { name: 'two' });
    Object.assign(ids, { appKeyId: id, keyId: id, serviceKeyId: id });
  }
  if (called.includes('/webhooks')) {
    ids['webhookId'] = await made(`${holder}/webhooks`, {
      target: 'http://acme.example',
      triggers: ['message:appUser'],
    });
  }
  if (called.includes('/templates'))
    ids['templateId'] = await made(`${holder}/templates`, { name: 'one', message });
  if (called.endsWith('/sdks')) {
    for (const type of ['android', 'ios', 'web']) await made(`${holder}/integrations`, { type });
  }
  if (called.endsWith('/integrations') && Array.isArray(body['integrations'])) {
    await made(`${holder}/integrations`, { ...site, businessName: 'Acme' });
    await made(`${holder}/integrations`, page);
  }
  if (called.includes('{integrationId}')) {
    const shown = isObject(body['integration']) ? body['integration'] : {};
    ids['integrationId'] = await made(`${holder}/integrations`, shown['type'] === 'web' ? site : page);
  }
  const filled = called.replaceAll(/\{(\w+)\}/g, (_whole, name: string) => ids[name] ?? '');
  if (called.endsWith('/menu')) await visits.put(filled, { items: itemsIn(body) });
  return filled;
}

/** The items of a recorded menu, to be sent; one where the answer shows none. */
function itemsIn({ menu }: JsonObject): unknown {
  const items = isObject(menu) && Array.isArray(menu['items']) ? menu['items'] : [];
  const without = items.flatMap((item) => (isObject(item) ? [{ ...item, _id: undefined }] : []));
  const link = { type: 'link', text: 'Shop', uri: 'http://acme.example' };
  return without.length === 0 ? [link] : filledIn(without as unknown as JsonObject[], 'http');
}

/** The body of a request whose body was not recorded: what its answer shows it to have changed. */
function bodyFor({ method, path, sent, body }: Recorded, unique: string): JsonObject | undefined {
  if (sent !== undefined) return filledIn(sent, unique);
  if (method !== 'PUT') return undefined;
  return path.endsWith('/menu')
    ? ({ items: itemsIn(body) } as JsonObject)
    : { brandColor: '00ff00', businessName: 'Acme' };
}

/** What differs, as the list of deviations names it: the kind of resource, and the difference without its outer name. */
function named({ path, status }: Recorded, difference: string): string {
  const resource =
    status === null
      ? 'examples of integrations'
      : path
          .replaceAll(/\/\{\w+\}/g, '')
          .split('/')
          .at(-1);
  return `${resource}, ${difference.replace(/^(\w+: )?\w+\./, '$1')}`;
}

/** The deviations that are listed for users of the emulator, each with its reason. */
function listed(): string[] {
  const text = readFileSync(path.join(import.meta.dirname, '../../src/emulator/deviations.md'), 'utf8');
  return [...text.matchAll(/^\| (\w[\w ]*) \| (`.*`) \| \S.* \|$/gm)].flatMap(
    ([, resource, differences = '']) =>
      [...differences.matchAll(/`([^`]+)`/g)].map(([, difference]) => `${resource}, ${difference}`),
  );
}

test('every recorded request is answered as recorded, but for the deviations that are listed', async ({
  skip,
}) => {
  const recordings = recordingsOr(skip);
  const emulator = await running();
  const deviations = new Set<string>();
  for (const [at, one] of recordings.entries()) {
    const where = `${at}: ${one.method} ${one.path}`;
    const called = await pathFor(one, emulator, `before-${at}`);
    const body = bodyFor(one, `sent-${at}`);
    // As curl sends it without a header: the vendor takes a body that does not say it is JSON.
    const headers = { 'content-type': 'application/x-www-form-urlencoded' };
    const init = body === undefined ? {} : { body: JSON.stringify(body), headers };
    const answer = await visitor(emulator).send(one.method, called, init);
    expect(answer.status, where).toBe(one.status ?? 201);
    for (const difference of differences(one.body, answer.body as unknown as JsonObject)) {
      deviations.add(named(one, difference));
    }
  }
  expect([...deviations].toSorted()).toEqual(listed().toSorted());
});
