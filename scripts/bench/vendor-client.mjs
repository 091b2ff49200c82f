// What one would write with the vendor's own client: everything made, one request after another.

import Smooch from 'smooch-core';
import { appNumber } from './manifest.mjs';

const { url, keyId, keySecret, apps } = JSON.parse(process.env.BENCH);
const smooch = new Smooch({ keyId, secret: keySecret, scope: 'account', serviceUrl: url });
for (let n = 0; n < apps; n++) {
  const { name, metadata, webhooks, keys } = appNumber(n, url);
  const { app } = await smooch.apps.create(name, {}, metadata);
  for (const key of keys) await smooch.apps.keys.create(app._id, key);
  for (const { target, triggers } of webhooks) await smooch.webhooks.create(app._id, { target, triggers });
}
