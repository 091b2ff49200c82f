/** A channel of every type that the API makes, in each generation, with credentials that are easy to look for. */

import type { Api } from '../../src/model.ts';

/** The credentials of the manifests, by variable. Whatever a run leaves behind, none of them may be in it. */
export const TOKENS: Readonly<Record<string, string>> = Object.fromEntries(
  ['ONE', 'TWO', 'THREE', 'FOUR'].map((name) => [
    `TOKEN_${name}`,
    `${name.toLowerCase()}-f3a9+/c1${'x7'.repeat(44)}-${name.length}`,
  ]),
);

const [one, two, three, four] = Object.keys(TOKENS).map((name) => `"\${${name}}"`);

const BOTH = `
      bot: { type: telegram, displayName: Bot, token: ${one} }
      viber: { type: viber, token: ${one} }
      apple: { type: apple, businessId: acme, apiSecret: ${one}, mspId: msp-1 }
      facebook: { type: messenger, pageAccessToken: ${one}, appId: "4711", appSecret: ${two} }
      pictures: { type: instagram, pageAccessToken: ${one}, appId: "4711", appSecret: ${two} }
      mail: { type: mailgun, apiKey: ${one}, domain: acme.example, incomingAddress: in@acme.example, hideUnsubscribeLink: true }
      line: { type: line, displayName: Line, channelId: "77", channelSecret: ${one}, qrCodeUrl: "https://acme.example/qr" }
`;

const ONLY: Readonly<Record<Api, string>> = {
  'v1.1': `
      site: { type: web, displayName: Site, brandColor: "#00FF7F", originWhitelist: [https://acme.example] }
      sms: { type: twilio, accountSid: AC123, authToken: ${one}, phoneNumberSid: PN123 }
      bird: { type: messagebird, accessKey: ${one}, originator: "+4917612345" }
      bluebird: { type: twitter, consumerKey: ${one}, consumerSecret: ${two}, accessTokenKey: ${three}, accessTokenSecret: ${four} }
      we: { type: wechat, appId: wx1, appSecret: ${one}, encodingAesKey: ${two} }
      whats: { type: whatsapp, deploymentId: d1, hsmFallbackLanguage: en_GB }
      firebase: { type: fcm, serverKey: ${one}, senderId: "12345" }
      pushes: { type: apn, certificate: ${one}, password: ${two}, production: true }
      droid: { type: android, displayName: Droid, serverKey: ${one}, senderId: "12345" }
      phone: { type: ios, displayName: Phone, certificate: ${one} }
`,
  v2: `
      site:
        type: web
        displayName: Site
        brandColor: "#00FF7F"
        originWhitelist: [https://acme.example]
        canUserSeeConversationList: true
        prechatCapture:
          enabled: true
          fields:
            - { type: email, name: email, label: Your address, placeholder: you@acme.example }
      shop: { type: web, displayName: Shop, brandColor: abc }
      sms: { type: twilio, accountSid: AC123, authToken: ${one}, messagingServiceSid: MG123 }
      bird: { type: messagebird, accessKey: ${one}, signingKey: ${two}, originator: "+4917612345" }
      bluebird: { type: twitter, tier: enterprise, consumerKey: ${one}, consumerSecret: ${two}, accessTokenKey: ${three}, accessTokenSecret: ${four} }
      whats: { type: whatsapp, displayName: Whats, accountManagementAccessToken: ${one}, hsmFallbackLanguage: en_GB }
      droid: { type: android, displayName: Droid, projectId: "acme-1", clientEmail: "bot@acme.example", privateKey: ${one} }
      phone: { type: ios, displayName: Phone, certificate: ${one}, password: ${two}, production: true }
      game: { type: unity, displayName: Game, canUserCreateMoreConversations: false }
`,
};

/** A manifest with a channel of every type. */
export function everyType(api: Api): string {
  return manifest(api, `${BOTH}${ONLY[api]}`);
}

/** A manifest of one app with these channels, each line indented by six. */
export function manifest(api: Api, channels: string): string {
  const lines = channels.split('\n').filter((text) => text.trim() !== '');
  return `version: 1
api: ${api}
owner: acme/messaging
apps:
  support:
    name: Support
    channels:${lines.length === 0 ? ' {}' : `\n${lines.join('\n')}`}
`;
}

/** The variables as the input takes them; some may be given anew. */
export function variables(changed: Readonly<Record<string, string>> = {}): string {
  return Object.entries({ ...TOKENS, ...changed })
    .map(([name, value]) => `${name}=${value}`)
    .join('\n');
}
