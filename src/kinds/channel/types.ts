/**
 * The types of messaging channels (the vendor's "integrations") in both API generations: which fields each takes, which
 * it gives back, which it lets be changed. One table for the manifest, the comparison, the reading and the export.
 * From the vendor's v1.1 reference and v2 specification, section "Integrations".
 */

import type { Api, Json } from '../../model.ts';
import { ownValue } from '../../text/own-value.ts';

/** What a field of a channel holds. */
export type FieldForm = 'text' | 'long' | 'block' | 'truth' | 'colour' | 'texts' | 'style' | 'tier' | 'form';

/** One field of a type of channels. */
export interface ChannelField {
  readonly form: FieldForm;
  readonly description: string;
  /** Must be given when a channel is created. */
  readonly required: boolean;
  /** An update can set it; else a new value needs a new channel. */
  readonly changeable: boolean;
  /** `shown`: reads give it back. `unread`: they do not. `secret`: it is a credential, whether they do or not. */
  readonly reading: 'shown' | 'unread' | 'secret';
  /** `null` unsets it. */
  readonly nullable: boolean;
  /** What it is while nobody has set it: the vendor may then leave it out of its answers, or show null. */
  readonly initial: Json;
}

/** One type of channels in one generation. */
export interface ChannelType {
  readonly description: string;
  readonly fields: Readonly<Record<string, ChannelField>>;
  /** What the vendor fills in by itself. */
  readonly served: readonly string[];
  /** At least one of these must be given. */
  readonly oneOf: readonly string[];
  /** Only such as were created elsewhere: the API creates none. */
  readonly external: boolean;
  /** An app has one of this type at most. */
  readonly single: boolean;
  /**
   * What tells which number, account or page a channel is of, for good: sets of fields, any one of which says it alone. Only
   * fields that a manifest declares and that reads give back, {@link BOT_ID} aside. None: only the name tells two apart.
   */
  readonly identities: readonly (readonly string[])[];
}

/** The known type of a name, undefined for one that the vendor may have added since. */
export function channelTypeOf(api: Api, type: string): ChannelType | undefined {
  const types = CHANNEL_TYPES[api];
  return ownValue(types, type);
}

/** A field of a type, undefined for one that is not known here. */
export function channelFieldOf(api: Api, type: string, name: string): ChannelField | undefined {
  const fields = channelTypeOf(api, type)?.fields ?? COMMON[api];
  return ownValue(fields, name);
}

/** Whether channels of a type can have a menu of their own (v1.1 documentation, "Menu"). */
export function hasMenu(api: Api, type: string): boolean {
  return api === 'v1.1' && (type === 'messenger' || type === 'wechat');
}

/** Whether a field that is not known here is a credential by its name. */
export function soundsSecret(name: string): boolean {
  return /token|secret|password|passphrase|certificate|credential|apikey|accesskey|privatekey|signingkey|serverkey/i.test(
    name,
  );
}

/** The id of a Telegram bot, which v2 serves; the bot's token begins with it (specification v2, "Integrations"). */
export const BOT_ID = 'botId';

/** Members of an answer that belong to no type: they are handled apart, or the vendor sets them. */
export const COMMON_MEMBERS: ReadonlySet<string> = new Set([
  'id',
  '_id',
  'type',
  'displayName',
  'status',
  'error',
  'defaultResponder',
  'webhooks',
]);

interface FieldWords {
  readonly form?: FieldForm;
  readonly about: string;
  /** The documented default; without one it is false for a flag, and nothing for others. */
  readonly initial?: Json;
}

const COLOUR_WORDS = 'three or six hexadecimal digits';

/** What every field is for, whichever type it belongs to; the form is text where none is given. */
const WORDS: Readonly<Record<string, FieldWords>> = {
  accessKey: { about: 'The access key of the MessageBird account.' },
  accessTokenKey: { about: 'The key of the Twitter access token.' },
  accessTokenSecret: { about: 'The secret of the Twitter access token.' },
  accessTokenUrl: { about: 'Where WeChat access tokens come from, for accounts with a proxy of their own.' },
  accountId: { about: 'The id of the WhatsApp Business account.' },
  accountManagementAccessToken: { about: 'The token for the WhatsApp Business account.' },
  accountSid: { about: 'The SID of the Twilio account.' },
  actionColor: {
    form: 'colour',
    about: `The colour of buttons and links: ${COLOUR_WORDS}.`,
    initial: '0099ff',
  },
  apiKey: { about: 'The API key of the Mailgun account.' },
  apiSecret: { about: 'The API secret of the Apple Messages for Business account.' },
  appId: { about: 'The id of the Facebook or WeChat app.' },
  appSecret: { about: 'The secret of the Facebook or WeChat app.' },
  authToken: { about: 'The auth token of the Twilio account.' },
  authenticationMessageSecret: {
    form: 'long',
    about: 'The secret for authentication messages: 88 characters or more.',
  },
  autoUpdateBadge: { form: 'truth', about: "Counts unread messages on the app's icon." },
  backgroundImageUrl: { about: 'The image behind the conversation.' },
  baseUrl: { about: 'Where the WhatsApp client listens. Deprecated: use deploymentId.' },
  brandColor: { form: 'colour', about: `The colour of the header: ${COLOUR_WORDS}.`, initial: '65758e' },
  businessIconUrl: { about: 'The image beside the name of the business.' },
  businessId: { about: 'The id of the Apple Messages for Business account.' },
  businessName: { about: 'The name in the header.' },
  buttonHeight: { about: 'The height of the button in pixels, as text.', initial: '58' },
  buttonIconUrl: { about: 'The image on the button.' },
  buttonWidth: { about: 'The width of the button in pixels, as text.', initial: '58' },
  canUserCreateMoreConversations: { form: 'truth', about: 'Lets users begin further conversations.' },
  canUserSeeConversationList: { form: 'truth', about: 'Shows users their conversations.' },
  certificate: { form: 'block', about: 'The p12 certificate for Apple push notifications, in base64.' },
  channelAccessToken: { about: 'The access token of the LINE channel.' },
  channelId: { about: 'The id of the LINE channel.' },
  channelSecret: { about: 'The secret of the LINE channel.' },
  clientEmail: { about: 'The e-mail address of the Firebase service account.' },
  consumerKey: { about: 'The consumer key of the Twitter app.' },
  consumerSecret: { about: 'The consumer secret of the Twitter app.' },
  conversationColor: {
    form: 'colour',
    about: `The colour of the user's messages: ${COLOUR_WORDS}.`,
    initial: '0099ff',
  },
  deploymentId: { about: 'The id of the WhatsApp deployment.' },
  displayStyle: { form: 'style', about: 'How the closed messenger looks.', initial: 'button' },
  domain: { about: 'The domain of the Mailgun account.' },
  encodingAesKey: { about: 'The AES key with which WeChat encrypts.' },
  envName: { about: 'The name of the Twitter environment.' },
  fixedIntroPane: { form: 'truth', about: 'Keeps the introduction in view.' },
  fromAddress: { about: 'The address that mails come from.' },
  hideUnsubscribeLink: { form: 'truth', about: 'Leaves the link to unsubscribe out of mails.' },
  hsmFallbackLanguage: { about: 'The language of a message template where none is given.', initial: 'en_US' },
  incomingAddress: { about: 'The address that mails come in at.' },
  integrationOrder: { form: 'texts', about: 'The ids of the channels that users can go on with, in order.' },
  mspId: { about: 'The messaging service provider id of the Apple account.' },
  messagingServiceSid: { about: 'The SID of the Twilio messaging service.' },
  originWhitelist: { form: 'texts', about: 'The origins of pages that may show the messenger; null is any.' },
  originator: { about: 'The MessageBird number or name that messages come from.' },
  pageAccessToken: { about: 'The access token of the Facebook page.' },
  password: { about: 'The password.' },
  phoneNumberSid: { about: 'The SID of the Twilio phone number.' },
  prechatCapture: { form: 'form', about: 'What a user is asked before a conversation begins.' },
  privateKey: { form: 'block', about: 'The private key of the Firebase service account.' },
  production: { form: 'truth', about: "Uses Apple's production service, not its sandbox." },
  projectId: { about: 'The id of the Firebase project.' },
  qrCodeUrl: { about: 'The QR code of the LINE account.' },
  senderId: { about: 'The sender id of the Firebase project.' },
  serverKey: { about: 'The server key of the Firebase project. In v2 deprecated.' },
  serviceCode: { about: 'The LINE service code.' },
  showAIDisclaimer: { form: 'truth', about: 'Tells users when an AI answers.', initial: true },
  signingKey: { about: 'The key with which incoming requests are signed.' },
  storyMentionsEnabled: { form: 'truth', about: 'Takes in mentions in Instagram stories.', initial: true },
  storyRepliesEnabled: { form: 'truth', about: 'Takes in replies to Instagram stories.', initial: true },
  switcherSecret: { about: 'The LINE switcher secret.' },
  tier: { form: 'tier', about: 'The tier of the Twitter API.' },
  token: { about: 'The token of the bot or account.' },
  username: { about: 'The user name.' },
};

/**
 * Fields from a text of names; signs behind a name tell what is true of it: `!` required, `~` changeable, `*` secret,
 * `?` never read back, `0` unset by null.
 */
function fieldsFrom(text: string): Record<string, ChannelField> {
  const names = text.split(/\s+/).filter((word) => word !== '');
  return Object.fromEntries(
    names.map((word) => {
      const [, name = word, signs = ''] = /^(\w+?)([!~*?0]*)$/.exec(word) ?? [];
      const { form = 'text', about, initial } = ownValue(WORDS, name) ?? ({ about: name } as FieldWords);
      const reading = signs.includes('*') ? 'secret' : signs.includes('?') ? 'unread' : 'shown';
      const field: ChannelField = {
        form,
        description: about,
        required: signs.includes('!'),
        changeable: signs.includes('~'),
        reading,
        nullable: signs.includes('0'),
        initial: initial ?? (form === 'truth' ? false : null),
      };
      return [name, field];
    }),
  );
}

const COMMON: Readonly<Record<Api, Readonly<Record<string, ChannelField>>>> = {
  'v1.1': {},
  v2: fieldsFrom('showAIDisclaimer~'),
};

type Rest = Partial<Pick<ChannelType, 'oneOf' | 'external' | 'single'>> & {
  readonly served?: string;
  /** Sets of fields, separated by blanks; `+` joins those of one set. */
  readonly identities?: string;
};

function typeIn(api: Api): (description: string, fields: string, rest?: Rest) => ChannelType {
  return (
    description,
    fields,
    { served = '', oneOf = [], external = false, single = false, identities = '' } = {},
  ) => ({
    description,
    fields: { ...fieldsFrom(fields), ...COMMON[api] },
    served: wordsIn(served),
    oneOf,
    external,
    single,
    identities: wordsIn(identities).map((set) => set.split('+')),
  });
}

function wordsIn(text: string): string[] {
  return text.split(' ').filter((word) => word !== '');
}

const WEB = `brandColor~ fixedIntroPane~ conversationColor~ actionColor~ displayStyle~ buttonIconUrl~0 buttonWidth~
  buttonHeight~ integrationOrder~0 businessName~ businessIconUrl~ backgroundImageUrl~ originWhitelist~0
  prechatCapture~`;
const SDK = 'canUserSeeConversationList~ canUserCreateMoreConversations~';

const v11 = typeIn('v1.1');
const v2 = typeIn('v2');

/** Every known type, by generation. Webhooks of v2 are integrations too, of the type `custom`, but no channels. */
export const CHANNEL_TYPES: Readonly<Record<Api, Readonly<Record<string, ChannelType>>>> = {
  'v1.1': {
    web: v11('A messenger on a web site.', WEB, { single: true }),
    android: v11('Push notifications of an Android app.', 'serverKey* senderId'),
    ios: v11('Push notifications of an iOS app.', 'certificate* password* production~ autoUpdateBadge'),
    fcm: v11('Push notifications by Firebase Cloud Messaging.', 'serverKey!* senderId!'),
    apn: v11("Push notifications by Apple's service.", 'certificate!* password* production~ autoUpdateBadge'),
    messenger: v11('Facebook Messenger.', 'pageAccessToken!* appId! appSecret!*', {
      served: 'pageId userId username',
    }),
    instagram: v11('Instagram.', 'pageAccessToken!* appId!? appSecret!*', {
      served: 'pageId businessName businessUsername businessId username userId',
    }),
    twitter: v11(
      'Twitter.',
      'consumerKey!* consumerSecret!* accessTokenKey!* accessTokenSecret!* tier envName',
      { served: 'userId username' },
    ),
    twilio: v11('SMS through Twilio.', 'accountSid! authToken!* phoneNumberSid!', {
      served: 'phoneNumber name',
      identities: 'accountSid+phoneNumberSid',
    }),
    messagebird: v11('SMS through MessageBird.', 'accessKey!* originator! signingKey*', {
      served: 'webhookSecret',
      identities: 'originator',
    }),
    telegram: v11('A Telegram bot.', 'token!*', { served: 'username' }),
    viber: v11('A Viber bot.', 'token!*', { served: 'uri' }),
    line: v11(
      'LINE.',
      'channelId~ channelSecret~* channelAccessToken* serviceCode~? switcherSecret~* qrCodeUrl~',
      { served: 'botName lineId', identities: 'channelId' },
    ),
    wechat: v11('WeChat.', 'appId! appSecret!* encodingAesKey* accessTokenUrl?', {
      served: 'webhookSecret',
      identities: 'appId',
    }),
    whatsapp: v11('WhatsApp.', 'deploymentId hsmFallbackLanguage~ baseUrl? username? password*', {
      served: 'phoneNumber',
      identities: 'deploymentId',
    }),
    mailgun: v11(
      'E-mail through Mailgun.',
      'apiKey!* domain! incomingAddress! hideUnsubscribeLink~ fromAddress~',
      { identities: 'domain+incomingAddress' },
    ),
    apple: v11('Apple Messages for Business.', 'businessId! apiSecret!* mspId!', {
      identities: 'businessId+mspId',
    }),
    api: v11('Messages that come in by the API itself.', '', { external: true }),
  },
  v2: {
    web: v2('A messenger on a web site.', `${WEB} ${SDK}`, { served: 'attachmentsEnabled' }),
    android: v2(
      'A messenger in an Android app.',
      `projectId~?0 clientEmail~?0 privateKey~*0 serverKey~*0 senderId~0 ${SDK}`,
      { served: 'attachmentsEnabled' },
    ),
    ios: v2('A messenger in an iOS app.', `certificate~*0 password~* production~ autoUpdateBadge~ ${SDK}`, {
      served: 'attachmentsEnabled',
    }),
    unity: v2('A messenger in a Unity game.', SDK, { served: 'attachmentsEnabled' }),
    apple: v2(
      'Apple Messages for Business.',
      'businessId! apiSecret!* mspId! authenticationMessageSecret~*',
      {
        identities: 'businessId+mspId',
      },
    ),
    instagram: v2(
      'Instagram.',
      'pageAccessToken!~* appId! appSecret!* storyRepliesEnabled~ storyMentionsEnabled~',
      { served: 'businessName businessUsername pageId businessId username userId' },
    ),
    messenger: v2('Facebook Messenger.', 'pageAccessToken!~* appId! appSecret!*', {
      served: 'pageId pageName',
    }),
    line: v2('LINE.', 'channelId channelSecret* channelAccessToken* serviceCode switcherSecret* qrCodeUrl', {
      served: 'lineId',
      identities: 'channelId',
    }),
    mailgun: v2(
      'E-mail through Mailgun.',
      'apiKey!* domain! incomingAddress! signingKey* hideUnsubscribeLink~ fromAddress~0',
      { identities: 'domain+incomingAddress' },
    ),
    messagebird: v2('SMS through MessageBird.', 'accessKey!* signingKey!* originator!', {
      served: 'webhookSecret',
      identities: 'originator',
    }),
    telegram: v2('A Telegram bot.', 'token!*', { served: 'username botId', identities: BOT_ID }),
    twilio: v2('SMS through Twilio.', 'accountSid! authToken!* phoneNumberSid messagingServiceSid', {
      oneOf: ['phoneNumberSid', 'messagingServiceSid'],
      identities: 'accountSid+phoneNumberSid accountSid+messagingServiceSid',
    }),
    twitter: v2('Twitter.', 'tier! consumerKey!* consumerSecret!* accessTokenKey!* accessTokenSecret!*', {
      served: 'envName',
    }),
    viber: v2('A Viber bot.', 'token!*', { served: 'uri accountId' }),
    whatsapp: v2('WhatsApp.', 'hsmFallbackLanguage~0 accountId~0 accountManagementAccessToken~*0', {
      served: 'phoneNumber',
    }),
  },
};

/** For each generation, the types of the other one alone, with what takes their place (nothing where there is none). */
export const FOREIGN_TYPES: Readonly<Record<Api, Readonly<Record<string, readonly string[]>>>> = {
  'v1.1': { unity: [] },
  v2: { fcm: ['android'], apn: ['ios'], wechat: [], api: [] },
};
