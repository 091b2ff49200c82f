/** The types of integrations in v2: what each needs, shows and lets be changed. */

import { type Channel, channel, WEB_DEFAULTS, WEB_FIELDS } from '../channels.ts';
import type { JsonObject } from '../json.ts';

const SDK = 'canUserSeeConversationList canUserCreateMoreConversations';
const FCM = 'projectId clientEmail privateKey serverKey senderId';
const APN = 'certificate password production autoUpdateBadge';
const STORIES = 'storyRepliesEnabled storyMentionsEnabled';
const INSTAGRAM_ACCOUNT = 'businessName businessUsername pageId businessId username userId';

/** By type. What v1.1 created with a type of its own (`fcm`, `apn`, `wechat`) is not among them. */
export const V2_CHANNELS: Readonly<Record<string, Channel>> = {
  android: channel({
    optional: `${FCM} ${SDK}`,
    shown: `senderId ${SDK} attachmentsEnabled`,
    changeable: `${FCM} ${SDK}`,
    filled: 'attachmentsEnabled',
  }),
  ios: channel({
    optional: `${APN} ${SDK}`,
    shown: `production autoUpdateBadge ${SDK} attachmentsEnabled`,
    changeable: `${APN} ${SDK}`,
    filled: 'attachmentsEnabled',
  }),
  unity: channel({
    optional: SDK,
    shown: `${SDK} attachmentsEnabled`,
    changeable: SDK,
    filled: 'attachmentsEnabled',
  }),
  web: channel({
    optional: `${WEB_FIELDS} ${SDK}`,
    shown: `${WEB_FIELDS} ${SDK} attachmentsEnabled`,
    changeable: `${WEB_FIELDS} ${SDK}`,
    filled: 'attachmentsEnabled',
    defaults: WEB_DEFAULTS,
  }),
  apple: channel({
    required: 'businessId apiSecret mspId',
    optional: 'authenticationMessageSecret',
    shown: 'businessId mspId',
    changeable: 'authenticationMessageSecret',
    unmarked: 'authenticationMessageSecret',
  }),
  instagram: channel({
    required: 'pageAccessToken appId appSecret',
    optional: STORIES,
    shown: `appId ${STORIES} ${INSTAGRAM_ACCOUNT}`,
    changeable: `pageAccessToken ${STORIES}`,
    filled: INSTAGRAM_ACCOUNT,
    defaults: { storyRepliesEnabled: true, storyMentionsEnabled: true },
  }),
  messenger: channel({
    required: 'pageAccessToken appId appSecret',
    shown: 'appId pageName',
    changeable: 'pageAccessToken',
    filled: 'pageId pageName',
    unmarked: 'pageAccessToken',
  }),
  line: channel({
    optional: 'channelId channelSecret channelAccessToken serviceCode switcherSecret qrCodeUrl',
    shown: 'channelId serviceCode qrCodeUrl lineId',
    filled: 'lineId',
    unmarked: 'channelSecret channelAccessToken switcherSecret',
  }),
  mailgun: channel({
    required: 'apiKey domain incomingAddress',
    optional: 'signingKey hideUnsubscribeLink fromAddress',
    shown: 'domain incomingAddress hideUnsubscribeLink fromAddress',
    changeable: 'hideUnsubscribeLink fromAddress',
    unmarked: 'signingKey',
  }),
  messagebird: channel({
    required: 'accessKey signingKey originator',
    shown: 'originator webhookSecret',
    filled: 'webhookSecret',
  }),
  telegram: channel({ required: 'token', shown: 'username botId', filled: 'username botId' }),
  twilio: channel({
    required: 'accountSid authToken',
    optional: 'phoneNumberSid messagingServiceSid',
    shown: 'accountSid phoneNumberSid messagingServiceSid',
  }),
  twitter: channel({
    required: 'tier consumerKey consumerSecret accessTokenKey accessTokenSecret',
    shown: 'tier envName',
    filled: 'envName',
  }),
  viber: channel({ required: 'token', shown: 'uri accountId', filled: 'uri accountId' }),
  whatsapp: channel({
    optional: 'hsmFallbackLanguage accountId accountManagementAccessToken',
    shown: 'hsmFallbackLanguage accountId',
    changeable: 'hsmFallbackLanguage accountId accountManagementAccessToken',
    unmarked: 'accountManagementAccessToken',
    defaults: { hsmFallbackLanguage: 'en_US' },
  }),
  custom: channel({ required: 'webhooks' }),
};

/** Rules of a type that concern several fields at once: what is wrong with a body, if anything. */
export function channelProblem(type: string, body: JsonObject): string | undefined {
  if (
    type === 'twilio' &&
    body['phoneNumberSid'] === undefined &&
    body['messagingServiceSid'] === undefined
  ) {
    return "should have required property 'phoneNumberSid' or 'messagingServiceSid'";
  }
  if (type === 'twitter' && body['tier'] !== 'enterprise') {
    return '.tier: should be equal to one of the allowed values';
  }
  return undefined;
}
