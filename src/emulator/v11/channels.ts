/** The types of integrations in v1.1: what each needs, shows and lets be changed. */

import { type Channel, channel, WEB_DEFAULTS, WEB_FIELDS } from '../channels.ts';

const FCM = channel({ required: 'serverKey senderId', shown: 'senderId' });
const APN = channel({
  required: 'certificate',
  optional: 'password production autoUpdateBadge',
  shown: 'production autoUpdateBadge',
  changeable: 'production',
  defaults: { production: false, autoUpdateBadge: false },
});

/** By type. `custom` and `unity` are v2's and cannot be created here. */
export const V11_CHANNELS: Readonly<Record<string, Channel>> = {
  web: channel({
    optional: WEB_FIELDS,
    shown: WEB_FIELDS,
    changeable: WEB_FIELDS,
    defaults: WEB_DEFAULTS,
  }),
  fcm: FCM,
  android: { ...FCM, required: [], optional: FCM.required },
  apn: APN,
  ios: { ...APN, required: [], optional: [...APN.required, ...APN.optional] },
  messenger: channel({
    required: 'pageAccessToken appId appSecret',
    shown: 'pageId appId',
    filled: 'pageId',
  }),
  instagram: channel({
    required: 'pageAccessToken appId appSecret',
    shown: 'pageId businessName businessUsername businessId username userId',
    filled: 'pageId businessName businessUsername businessId username userId',
  }),
  twitter: channel({
    required: 'consumerKey consumerSecret accessTokenKey accessTokenSecret',
    optional: 'tier envName',
    shown: 'userId username accessTokenKey consumerKey tier envName',
    filled: 'userId username',
  }),
  twilio: channel({
    required: 'accountSid authToken phoneNumberSid',
    shown: 'accountSid phoneNumberSid phoneNumber name',
    filled: 'phoneNumber name',
  }),
  messagebird: channel({
    required: 'accessKey originator',
    optional: 'signingKey',
    shown: 'originator webhookSecret',
    filled: 'webhookSecret',
  }),
  telegram: channel({ required: 'token', shown: 'username', filled: 'username' }),
  viber: channel({ required: 'token', shown: 'uri', filled: 'uri' }),
  line: channel({
    optional: 'channelId channelSecret channelAccessToken serviceCode switcherSecret qrCodeUrl',
    shown: 'channelId botName lineId qrCodeUrl',
    changeable: 'channelId channelSecret serviceCode switcherSecret qrCodeUrl',
    filled: 'botName lineId',
  }),
  wechat: channel({
    required: 'appId appSecret',
    optional: 'encodingAesKey accessTokenUrl',
    shown: 'appId webhookSecret',
    filled: 'webhookSecret',
  }),
  whatsapp: channel({
    optional: 'deploymentId hsmFallbackLanguage baseUrl username password',
    shown: 'deploymentId hsmFallbackLanguage',
    changeable: 'hsmFallbackLanguage',
    defaults: { hsmFallbackLanguage: 'en_US' },
  }),
  mailgun: channel({
    required: 'apiKey domain incomingAddress',
    optional: 'hideUnsubscribeLink fromAddress',
    shown: 'domain incomingAddress hideUnsubscribeLink fromAddress',
    changeable: 'hideUnsubscribeLink fromAddress',
  }),
  apple: channel({ required: 'businessId apiSecret mspId', shown: 'businessId mspId' }),
};
