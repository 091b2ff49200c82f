import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { startAccount } from './account.mjs';
import { node } from './child.mjs';
import { manifestOf } from './manifest.mjs';
import { recordedChains } from './recorded.mjs';
import { inTurns, median } from './rounds.mjs';

/** Milliseconds: about what a data centre on the same continent takes. */
const LATENCY = 20;
/** Milliseconds: about what users wait for an answer of the vendor. */
const FAR = 50;
const APPS_OF_VENDOR = 100;
const script = (name) => path.join(import.meta.dirname, name);

/** Many apps at once, against the same requests without a product around them, and against the vendor's client. */
export async function scale(action, { quick }) {
  const apps = quick ? 100 : 1000;
  const rows = [];
  let created;
  for (const { latency, rounds, goals } of [
    { latency: 0, rounds: quick ? 1 : 3, goals: { create: 1.15, idle: 1.4 } },
    { latency: FAR, rounds: quick ? 1 : 2, goals: { create: 1.1, idle: 1.05 } },
  ]) {
    const where = latency === 0 ? 'loopback' : `${latency} ms`;
    const creating = await creations(action, apps, { latency, rounds });
    const idle = await onFresh({ mine: apps, latency }, (account) => idling(action, account, apps, rounds));
    created ??= creating.seconds;
    rows.push(
      against(`create, ${where}, ${creating.requests} requests`, creating.seconds, goals.create),
      against(`nothing to do, ${where}, ${idle.requests} requests`, idle.seconds, goals.idle),
    );
  }
  return {
    title: `${apps} apps with 2 webhooks and 1 key each`,
    rows: [...rows, ...(await besideVendor(action, apps, median(created.product)))],
    notes: [
      'Bare client: the same requests by node:http with a keep-alive agent, 8 at once, one process, nothing checked or decided.',
      `Vendor's client: smooch-core, one request after another: an app, its key, its 2 webhooks; ${APPS_OF_VENDOR} apps, scaled up on loopback.`,
    ],
  };
}

async function creations(action, apps, { latency, rounds }) {
  const run = async (account) =>
    (await action.run({ mode: 'apply', account, manifest: manifestOf(apps, account.url) })).seconds;
  const chains = await onFresh({}, async (account) => {
    await run(account);
    return recordedChains(await account.requests());
  });
  const seconds = await inTurns(rounds, {
    product: () => onFresh({ latency }, run),
    bare: () => onFresh({ latency }, (account) => replayed(action, account, chains)),
  });
  return { seconds, requests: Object.values(chains).flat(2).length };
}

async function idling(action, account, apps, rounds) {
  const manifest = manifestOf(apps, account.url);
  await action.noop({ account, manifest });
  const recorded = await account.requests();
  const chains = { before: [], each: recorded.map((request) => [request]), after: [] };
  const seconds = await inTurns(rounds, {
    product: async () => (await action.noop({ account, manifest })).seconds,
    bare: () => replayed(action, account, chains),
  });
  return { seconds, requests: recorded.length };
}

/** The vendor's client beside the product, on loopback, where it costs only time of the processor, and some way off. */
async function besideVendor(action, apps, productSeconds) {
  const far = { latency: LATENCY };
  const manifest = (account) => manifestOf(APPS_OF_VENDOR, account.url);
  const near = await onFresh({}, vendored);
  const [productFar, vendorFar] = [
    await onFresh(
      far,
      async (account) => (await action.run({ mode: 'apply', account, manifest: manifest(account) })).seconds,
    ),
    await onFresh(far, vendored),
  ];
  const scaled = (near * apps) / APPS_OF_VENDOR;
  return [
    faster("create, the vendor's client on loopback", productSeconds, scaled),
    faster(`create ${APPS_OF_VENDOR}, the vendor's client at ${LATENCY} ms`, productFar, vendorFar),
  ];
}

async function vendored({ url, keyId, keySecret }) {
  const { seconds } = await node([script('vendor-client.mjs')], {
    env: { BENCH: JSON.stringify({ url, keyId, keySecret, apps: APPS_OF_VENDOR }) },
  });
  return seconds;
}

async function replayed(action, { url, keyId, keySecret }, chains) {
  const file = path.join(action.folder, 'chains.json');
  const text = JSON.stringify({ url: '{url}', keyId, keySecret, ...chains });
  writeFileSync(file, text.replaceAll('{url}', url));
  return (await node([script('bare-client.mjs'), file])).seconds;
}

async function onFresh(options, work) {
  const account = await startAccount(options);
  try {
    return await work(account);
  } finally {
    await account.end();
  }
}

function against(what, { product, bare }, goal) {
  return row(what, median(product), median(bare), median(product) / median(bare), `≤ ${goal} ×`);
}

function faster(what, product, other) {
  return row(what, product, other, other / product, '≥ 5 × faster');
}

function row(what, product, other, ratio, goal) {
  return { what, 'product s': product, 'other s': other, ratio, 'to reach': goal };
}
