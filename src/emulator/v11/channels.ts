/** The types of integrations in v1.1: what each needs, shows and lets be changed. */

import {
  type Channel,
  channel,
  fieldsView,
  leaveOutDefaults,
  WEB_DEFAULTS,
  WEB_FIELDS,
} from '../channels.ts';
import type { JsonObject } from '../json.ts';
import { ownValue } from '../own-value.ts';
import type { IntegrationRecord } from '../records.ts';
import type { Switches } from '../switches.ts';

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
    filled: 'pageId userId username',
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
    filled: 'userId username envName',
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
    filled: 'baseUrl username phoneNumber',
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

/** What the vendor's live API was seen to show of a type, where that is not what its documentation lists. */
interface Recorded {
  readonly shown?: readonly string[];
  /** Shown although they have their default values. */
  readonly kept?: readonly string[];
  /** Shown as null when they are not set, but for the answer to create. */
  readonly nulls?: readonly string[];
}

const RECORDED: Readonly<Record<string, Recorded>> = {
  web: {
    kept: ['brandColor', 'conversationColor', 'actionColor', 'displayStyle'],
    nulls: ['backgroundImageUrl', 'originWhitelist', 'integrationOrder'],
  },
  messenger: { shown: ['pageId', 'appId', 'userId', 'username'] },
  whatsapp: { shown: ['deploymentId', 'hsmFallbackLanguage', 'baseUrl', 'username', 'phoneNumber'] },
};

/** How the fields of an integration show in v1.1; `isNew` in the answer that creates it. */
export function v11FieldsView(
  integration: IntegrationRecord,
  channel: Channel,
  switches: Switches,
  isNew: boolean,
): JsonObject {
  const recorded = switches.defaultFields === 'recorded' ? ownValue(RECORDED, integration.type) : undefined;
  if (recorded === undefined) return fieldsView(integration, channel, switches);
  const { shown = channel.shown, kept = [], nulls = [] } = recorded;
  const seen = { ...channel, shown };
  const view = fieldsView(integration, seen, switches);
  leaveOutDefaults(view, seen, kept);
  const unset = isNew ? [] : nulls.filter((name) => ownValue(view, name) === undefined);
  return { ...Object.fromEntries(unset.map((name) => [name, null])), ...view };
}
