/** The example manifest, applied to an empty account and applied again. */

import { readFile } from 'node:fs/promises';
import path from 'node:path';
import jwt from 'jsonwebtoken';
import { expect, test } from 'vitest';
import { accountView } from '../../src/emulator/account-view.ts';
import type { Emulator } from '../../src/emulator/server.ts';
import { account, appNamed, requestLines } from '../support/account.ts';
import type { ActionRun, Step } from '../support/action-run.ts';
import type { CredentialsDocument } from '../support/documents.ts';
import { ROOT } from '../support/product.ts';
import { receiver } from '../support/receiver.ts';
import { shown } from '../support/shown.ts';
import { applyTwice, nothingLeft, succeeding } from '../support/twice.ts';

const EXAMPLE = await readFile(path.join(ROOT, 'examples', 'smooch.yml'), 'utf8');

async function example(): Promise<{ step: Step; emulator: Emulator }> {
  const [emulator, hooks] = [await account(), await receiver()];
  const variables = ['CHAT_URL', 'ANALYTICS_URL', 'SHOP_URL']
    .map((name) => `${name}=${hooks.url}`)
    .join('\n');
  return { emulator, step: { emulator, manifest: EXAMPLE, inputs: { variables } } };
}

test('the log of a first run tells what is planned and done, and the log of the second that nothing is', async () => {
  const { step } = await example();
  const first = await succeeding(step);
  expect(shown(first.stdout)).toMatchInlineSnapshot(`
    "::add-mask::<masked>
    acme/messaging, API v1.1 at http://127.0.0.1:<port>
      + create

      + apps.support                     the account has no such app
            name:                                  "Acme Support"
            settings.maskCreditCardNumbers:        true
            settings.conversationRetentionSeconds: 7776000
            metadata.team:                         care
      + apps.support.keys.backend        the app has no such key
            name: backend
      + apps.support.webhooks.inbox      the app has no such webhook
            target:        http://127.0.0.1:<port>/smooch
            triggers:      [conversation:start, message:appUser, postback]
            includeClient: true
      + apps.support.webhooks.analytics  the app has no such webhook
            target:   http://127.0.0.1:<port>/collect
            triggers: [conversation:read, conversation:start]

      + apps.shop                  the account has no such app
            name:                           "Acme Shop"
            settings.maskCreditCardNumbers: true
            metadata.team:                  care
      + apps.shop.keys.storefront  the app has no such key
            name: storefront
      + apps.shop.webhooks.orders  the app has no such webhook
            target:   http://127.0.0.1:<port>/messages
            triggers: [message:appUser, postback]

    Plan: 7 to create, 0 to update, 0 to delete; 0 unchanged.
    ::add-mask::<masked>
    Applied: 7 created.
    Took <time> and 15 requests.
    Plan file: <folder>/temp/smooch-provision-plan-<uuid>.json
    "
  `);
  const second = await nothingLeft(step);
  expect(shown(second.stdout)).toMatchInlineSnapshot(`
    "::add-mask::<masked>
    acme/messaging, API v1.1 at http://127.0.0.1:<port>

    No changes. The account matches the manifest.
    ::add-mask::<masked>
    Took <time> and 5 requests.
    Plan file: <folder>/temp/smooch-provision-plan-<uuid>.json
    "
  `);
});

test('the plan document and the result file say the same to machines', async () => {
  const { step } = await example();
  const { planText, resultText } = await applyTwice(step);
  expect(shown(planText)).toMatchInlineSnapshot(`
    "{
      "formatVersion": 1,
      "api": "v1.1",
      "owner": "acme/messaging",
      "instance": null,
      "digest": "sha256:<hash>",
      "summary": {
        "create": 7,
        "update": 0,
        "delete": 0,
        "adopt": 0,
        "rotate": 0,
        "publish": 0,
        "unchanged": 0
      },
      "changes": [
        {
          "address": "apps.support",
          "kind": "app",
          "action": "create",
          "fields": [
            {
              "path": "name",
              "after": "Acme Support"
            },
            {
              "path": "settings.maskCreditCardNumbers",
              "after": true
            },
            {
              "path": "settings.conversationRetentionSeconds",
              "after": 7776000
            },
            {
              "path": "metadata.team",
              "after": "care"
            }
          ],
          "why": "the account has no such app"
        },
        {
          "address": "apps.support.keys.backend",
          "kind": "key",
          "action": "create",
          "fields": [
            {
              "path": "name",
              "after": "backend"
            }
          ],
          "why": "the app has no such key"
        },
        {
          "address": "apps.support.webhooks.inbox",
          "kind": "webhook",
          "action": "create",
          "fields": [
            {
              "path": "target",
              "after": "http://127.0.0.1:<port>/smooch"
            },
            {
              "path": "triggers",
              "after": [
                "conversation:start",
                "message:appUser",
                "postback"
              ]
            },
            {
              "path": "includeClient",
              "after": true
            }
          ],
          "why": "the app has no such webhook"
        },
        {
          "address": "apps.support.webhooks.analytics",
          "kind": "webhook",
          "action": "create",
          "fields": [
            {
              "path": "target",
              "after": "http://127.0.0.1:<port>/collect"
            },
            {
              "path": "triggers",
              "after": [
                "conversation:read",
                "conversation:start"
              ]
            }
          ],
          "why": "the app has no such webhook"
        },
        {
          "address": "apps.shop",
          "kind": "app",
          "action": "create",
          "fields": [
            {
              "path": "name",
              "after": "Acme Shop"
            },
            {
              "path": "settings.maskCreditCardNumbers",
              "after": true
            },
            {
              "path": "metadata.team",
              "after": "care"
            }
          ],
          "why": "the account has no such app"
        },
        {
          "address": "apps.shop.keys.storefront",
          "kind": "key",
          "action": "create",
          "fields": [
            {
              "path": "name",
              "after": "storefront"
            }
          ],
          "why": "the app has no such key"
        },
        {
          "address": "apps.shop.webhooks.orders",
          "kind": "webhook",
          "action": "create",
          "fields": [
            {
              "path": "target",
              "after": "http://127.0.0.1:<port>/messages"
            },
            {
              "path": "triggers",
              "after": [
                "message:appUser",
                "postback"
              ]
            }
          ],
          "why": "the app has no such webhook"
        }
      ],
      "unmanaged": [],
      "warnings": []
    }
    "
  `);
  expect(shown(resultText)).toMatchInlineSnapshot(`
    "{
      "formatVersion": 1,
      "changes": [
        {
          "address": "apps.support",
          "action": "create",
          "status": "done"
        },
        {
          "address": "apps.support.keys.backend",
          "action": "create",
          "status": "done"
        },
        {
          "address": "apps.support.webhooks.inbox",
          "action": "create",
          "status": "done"
        },
        {
          "address": "apps.support.webhooks.analytics",
          "action": "create",
          "status": "done"
        },
        {
          "address": "apps.shop",
          "action": "create",
          "status": "done"
        },
        {
          "address": "apps.shop.keys.storefront",
          "action": "create",
          "status": "done"
        },
        {
          "address": "apps.shop.webhooks.orders",
          "action": "create",
          "status": "done"
        }
      ]
    }
    "
  `);
});

test('a first run asks for what it needs, and a second run for nothing twice', async () => {
  const { step } = await example();
  const first = await succeeding(step);
  expect(requestLines(first.requests)).toMatchInlineSnapshot(`
    [
      "GET /v1.1/apps/<id>/keys",
      "GET /v1.1/apps/<id>/keys",
      "GET /v1.1/apps/<id>/webhooks",
      "GET /v1.1/apps/<id>/webhooks",
      "GET /v1.1/apps?limit=100&offset=0",
      "GET /v1.1/apps?limit=100&offset=0",
      "POST /v1.1/apps",
      "POST /v1.1/apps",
      "POST /v1.1/apps/<id>/keys",
      "POST /v1.1/apps/<id>/keys",
      "POST /v1.1/apps/<id>/webhooks",
      "POST /v1.1/apps/<id>/webhooks",
      "POST /v1.1/apps/<id>/webhooks",
      "PUT /v1.1/apps/<id>",
      "PUT /v1.1/apps/<id>",
    ]
  `);
  const second = await nothingLeft(step);
  expect(requestLines(second.requests)).toMatchInlineSnapshot(`
    [
      "GET /v1.1/apps/<id>/keys",
      "GET /v1.1/apps/<id>/keys",
      "GET /v1.1/apps/<id>/webhooks",
      "GET /v1.1/apps/<id>/webhooks",
      "GET /v1.1/apps?limit=100&offset=0",
    ]
  `);
});

test('the outputs hold every id and credential, and the second run hands out the same', async () => {
  const { step, emulator } = await example();
  const first = await succeeding(step);
  const [support, shop] = [appNamed(emulator, 'Acme Support'), appNamed(emulator, 'Acme Shop')];
  const { plan, result, digest, jwts, credentials, ...plain } = first.outputs;
  expect(plain).toEqual({
    'app-ids': JSON.stringify({ support: support.id, shop: shop.id }),
    changed: 'true',
    drift: 'true',
    creates: '7',
    updates: '0',
    deletes: '0',
    skipped: '',
  });
  expect(digest).toBe(first.plan?.digest);
  expect(plan).toMatch(/temp\/smooch-provision-plan-.*\.json$/);
  expect(result).toMatch(/temp\/smooch-provision-result-.*\.json$/);
  const handedOut: CredentialsDocument = JSON.parse(credentials ?? '');
  const [backend] = support.keys.values();
  const [inbox] = [...support.webhooks.values()].filter(({ target }) => target.endsWith('/smooch'));
  expect(Object.keys(handedOut)).toEqual(['support', 'shop']);
  expect(handedOut['support']).toMatchObject({
    id: support.id,
    token: support.token,
    keys: { backend: { id: backend?.id, secret: backend?.secret } },
    webhooks: { inbox: { id: inbox?.id, secret: inbox?.secret } },
  });
  expect(JSON.parse(jwts ?? '')).toEqual({
    'support.backend': handedOut['support']?.keys['backend']?.jwt,
    'shop.storefront': handedOut['shop']?.keys['storefront']?.jwt,
  });
  const second = await nothingLeft(step);
  const again: CredentialsDocument = JSON.parse(second.outputs['credentials'] ?? '');
  expect(again['shop']?.webhooks).toEqual(handedOut['shop']?.webhooks);
  expect(again['shop']?.keys['storefront']?.secret).toBe(handedOut['shop']?.keys['storefront']?.secret);
});

test('a handed-out JWT opens its own app and nothing else', async () => {
  const { step, emulator } = await example();
  const run = await succeeding(step);
  const credentials = credentialsOf(run);
  const [support, shop] = [credentials['support'], credentials['shop']];
  const token = support?.keys['backend']?.jwt ?? '';
  const visit = async (route: string) =>
    (await fetch(`${emulator.url}/v1.1/apps${route}`, { headers: { authorization: `Bearer ${token}` } }))
      .status;
  expect(await visit(`/${support?.id}/webhooks`)).toBe(200);
  expect(await visit(`/${shop?.id}/webhooks`)).toBe(403);
  expect(await visit('')).toBe(403);
  expect(await visit(`/${support?.id}/keys`)).toBe(403);
});

test('a handed-out JWT says who signed it, when, and for how long', async () => {
  const { step } = await example();
  const now = Math.floor(Date.now() / 1000);
  const backend = credentialsOf(await succeeding(step))['support']?.keys['backend'];
  const { header, payload } = jwt.decode(backend?.jwt ?? '', { complete: true }) ?? {};
  expect(header).toEqual({ alg: 'HS256', typ: 'JWT', kid: backend?.id });
  const { iat = 0, exp = 0, ...claims } = payload as jwt.JwtPayload;
  expect(claims).toEqual({ scope: 'app' });
  expect(exp - iat).toBe(30 * 86_400 + 60);
  expect(iat).toBeLessThanOrEqual(now);
  expect(iat + 60).toBeGreaterThanOrEqual(now);
  expect(backend?.expires).toBe(new Date(exp * 1000).toISOString());
});

test('the account holds what the manifest says, with marks of whose it is', async () => {
  const { step, emulator } = await example();
  await applyTwice(step);
  const view = JSON.stringify(accountView(emulator.store, 'labels'), undefined, 2);
  expect(shown(view)).toMatchInlineSnapshot(`
    "{
      "apps": [
        {
          "id": "#1",
          "integrations": [],
          "keys": [
            {
              "id": "#2",
              "name": "backend"
            }
          ],
          "metadata": {
            "provision_api_analytics": "v1.1",
            "provision_api_inbox": "v1.1",
            "provision_app": "support",
            "provision_key_backend": "#2",
            "provision_nonce": "<uuid>",
            "provision_owner": "acme/messaging",
            "provision_protect": true,
            "provision_self": "#1",
            "provision_webhook_analytics": "#3",
            "provision_webhook_inbox": "#4",
            "team": "care"
          },
          "name": "Acme Support",
          "settings": {
            "appLocalizationEnabled": true,
            "conversationRetentionSeconds": 7776000,
            "echoPostback": false,
            "maskCreditCardNumbers": true,
            "multiConvoEnabled": false,
            "useAnimalNames": false
          },
          "webhooks": [
            {
              "id": "#3",
              "includeSource": false,
              "includeUser": false,
              "target": "http://127.0.0.1:<port>/collect",
              "triggers": [
                "conversation:read",
                "conversation:start"
              ],
              "version": "v1.1"
            },
            {
              "id": "#4",
              "includeSource": true,
              "includeUser": false,
              "target": "http://127.0.0.1:<port>/smooch",
              "triggers": [
                "conversation:start",
                "message:appUser",
                "postback"
              ],
              "version": "v1.1"
            }
          ]
        },
        {
          "id": "#5",
          "integrations": [],
          "keys": [
            {
              "id": "#6",
              "name": "storefront"
            }
          ],
          "metadata": {
            "provision_api_orders": "v1.1",
            "provision_app": "shop",
            "provision_key_storefront": "#6",
            "provision_nonce": "<uuid>",
            "provision_owner": "acme/messaging",
            "provision_self": "#5",
            "provision_webhook_orders": "#7",
            "team": "care"
          },
          "name": "Acme Shop",
          "settings": {
            "appLocalizationEnabled": true,
            "echoPostback": false,
            "maskCreditCardNumbers": true,
            "multiConvoEnabled": false,
            "useAnimalNames": false
          },
          "webhooks": [
            {
              "id": "#7",
              "includeSource": false,
              "includeUser": false,
              "target": "http://127.0.0.1:<port>/messages",
              "triggers": [
                "message:appUser",
                "postback"
              ],
              "version": "v1.1"
            }
          ]
        }
      ],
      "keys": [
        {
          "id": "#8",
          "name": "emulator"
        }
      ],
      "serviceAccounts": []
    }"
  `);
});

test('everything secret is masked before anything else is said', async () => {
  const { step, emulator } = await example();
  const run = await succeeding(step);
  const [first = ''] = run.stdout.split('\n');
  expect(first).toBe(`::add-mask::${emulator.keySecret}`);
  for (const secret of emulator.secrets) expect(run.masks).toContain(secret);
  for (const token of Object.values(JSON.parse(run.outputs['jwts'] ?? '{}')))
    expect(run.masks).toContain(token);
  for (const { id } of Object.values(credentialsOf(run))) {
    expect(run.masks).toContain(id);
    expect(run.stdout.indexOf(id), 'the first mention of an app id').toBe(
      run.stdout.indexOf(`::add-mask::${id}`) + '::add-mask::'.length,
    );
  }
});

function credentialsOf(run: ActionRun): CredentialsDocument {
  return JSON.parse(run.outputs['credentials'] ?? '{}');
}
