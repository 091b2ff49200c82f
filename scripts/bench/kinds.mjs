import { OWNER } from './manifest.mjs';

/** What an app can have in it, as a manifest says it, and the fewest requests that show whether it is as declared. */
export function kindsOf(url) {
  const webhook = (trigger) =>
    `webhooks: { inbox: { target: "${url}/_emulator/hook/inbox", triggers: [${trigger}] } }`;
  const v11 = webhook('message:appUser');
  const v2 = webhook('conversation:message');
  const site = 'channels: { site: { type: web, displayName: Site } }';
  const page =
    'channels: { page: { type: messenger, pageAccessToken: token, appId: "4711", appSecret: secret, menu: { items: [{ type: link, text: Shop, uri: "https://acme.example" }] } } }';
  const menu = 'menu: { items: [{ type: link, text: Shop, uri: "https://acme.example" }] }';
  const board = 'switchboard: { switchboardIntegrations: { desk: { webhook: inbox } } }';
  const botKey = v2.replace('triggers', 'keys: { bot: {} }, triggers');
  return [
    { api: 'v1.1', what: 'nothing but itself', lines: [], least: 0 },
    { api: 'v1.1', what: 'keys', lines: ['keys: { backend: {} }'], least: 1 },
    { api: 'v1.1', what: 'webhooks', lines: [v11], least: 1 },
    { api: 'v1.1', what: 'channels', lines: [site], least: 1 },
    { api: 'v1.1', what: 'menu', lines: [menu], least: 1 },
    { api: 'v1.1', what: 'menu of a channel', lines: [page], least: 3 },
    {
      api: 'v1.1',
      what: 'templates',
      lines: ['templates: { hello: { message: { role: appMaker, type: text, text: Hello } } }'],
      least: 1,
    },
    { api: 'v2', what: 'nothing but itself', lines: [], least: 0 },
    { api: 'v2', what: 'keys', lines: ['keys: { backend: {} }'], least: 1 },
    { api: 'v2', what: 'webhooks', lines: [v2], least: 1 },
    { api: 'v2', what: 'channels', lines: [site], least: 1 },
    { api: 'v2', what: 'webhooks and channels', lines: [v2, site], least: 1 },
    { api: 'v2', what: 'keys of a webhook', lines: [botKey], least: 2 },
    { api: 'v2', what: 'webhooks, channels and a switchboard', lines: [v2, site, board], least: 3 },
  ];
}

/** A manifest of `count` apps that all have the same in them. */
export function kindManifest({ api, lines }, count) {
  const apps = Array.from({ length: count }, (_, n) =>
    [`  app-${n}:`, `    name: Acme Branch ${n}`, ...lines.map((line) => `    ${line}`)].join('\n'),
  );
  return `version: 1\napi: ${api}\nowner: ${OWNER}\napps:\n${apps.join('\n')}\n`;
}
