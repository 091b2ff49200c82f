/** Random messaging channels, as an account holds them and as a manifest declares them. */

import fc from 'fast-check';
import type { Emulator } from '../../src/emulator/server.ts';
import type { Switches } from '../../src/emulator/switches.ts';
import type { Api, Json, Scalar } from '../../src/model.ts';
import { compareWithFingerprint } from '../../src/reconcile/observe/fingerprints.ts';
import { CREDENTIALS } from './credentials.ts';

type App = ReturnType<Emulator['store']['addApp']>;
type IntegrationFields = ReturnType<Emulator['store']['addIntegration']>['fields'];

export const CHANNEL_KEYS = ['site', 'bot', 'line', 'spare'] as const;
const DISPLAY_NAMES = ['One', 'Two'] as const;

/** A channel as the account holds it; a value such as `${TOKEN_ONE}` stands for a credential. */
export interface AccountChannel {
  readonly type: string;
  readonly displayName: string | undefined;
  readonly fields: Readonly<Record<string, Json>>;
  /** The marks say that it stands for this manifest key. */
  readonly recordedAs: string | undefined;
  /** The fingerprint beside the record: of its credentials, of others, of no form that one has, or none. */
  readonly print: 'right' | 'other' | 'broken' | 'none';
}

/** A channel as the manifest declares it, in the manifest's words. */
export type DeclaredChannel = Readonly<Record<string, Json>> & { readonly type: string };

/** What fields of a type may hold, by name; `asked`: only a manifest says so. */
interface Values {
  readonly of: readonly Json[];
  readonly asked?: readonly Json[];
  readonly required?: true;
}

const TOKENS = Object.keys(CREDENTIALS).map((name) => `\${${name}}`);
const any = (...of: Json[]): Values => ({ of });
const required = (...of: Json[]): Values => ({ of, required: true });
const token: Values = { of: TOKENS };
const neededToken: Values = { of: TOKENS, required: true };
const orNull = (values: Values, ...more: Json[]): Values => ({ ...values, asked: [null, ...more] });

const WEB: Readonly<Record<string, Values>> = {
  brandColor: any('00ff7f', '00FF7F', 'abc', 'AABBCC'),
  fixedIntroPane: any(true, false),
  buttonIconUrl: orNull(any('https://acme.example/icon')),
  originWhitelist: orNull(any(['https://a.example'], ['https://b.example', 'https://a.example']), []),
  prechatCapture: any(
    { enabled: false },
    { enabled: true, fields: [{ type: 'email', name: 'email', label: 'Mail', placeholder: 'you' }] },
  ),
};

const TYPES: Readonly<Record<Api, Readonly<Record<string, Readonly<Record<string, Values>>>>>> = {
  'v1.1': {
    web: WEB,
    telegram: { token: neededToken },
    twilio: {
      accountSid: required('AC1'),
      phoneNumberSid: required('PN1', 'PN2'),
      authToken: neededToken,
    },
    line: {
      channelId: any('1', '2'),
      channelSecret: token,
      channelAccessToken: token,
      serviceCode: any('s1', 's2'),
    },
    whatsapp: { deploymentId: any('d1', 'd2'), hsmFallbackLanguage: any('en_US', 'de_DE') },
  },
  v2: {
    web: { ...WEB, canUserSeeConversationList: any(true, false), showAIDisclaimer: any(true, false) },
    telegram: { token: neededToken },
    twilio: {
      accountSid: required('AC1'),
      phoneNumberSid: required('PN1', 'PN2'),
      messagingServiceSid: any('MG1'),
      authToken: neededToken,
    },
    line: { channelId: any('1', '2'), channelSecret: token, serviceCode: any('s1', 's2') },
    whatsapp: {
      hsmFallbackLanguage: orNull(any('en_US', 'de_DE')),
      accountId: orNull(any('a1')),
      accountManagementAccessToken: orNull(token),
    },
    android: { projectId: any('p1', 'p2'), privateKey: orNull(token), senderId: orNull(any('77')) },
  },
};

function fieldsOf(
  type: Readonly<Record<string, Values>>,
  declared: boolean,
): fc.Arbitrary<Record<string, Json>> {
  const entries = Object.entries(type);
  const requiredKeys = entries.filter(([, values]) => values.required).map(([name]) => name);
  const values = entries.map(([name, { of, asked = [] }]) => [
    name,
    fc.constantFrom(...of, ...(declared ? asked : [])),
  ]);
  return fc.record(Object.fromEntries(values) as Record<string, fc.Arbitrary<Json>>, { requiredKeys });
}

/** One that the account holds; also of a type that only the other generation makes. */
export function accountChannel(api: Api): fc.Arbitrary<AccountChannel> {
  const foreign = api === 'v1.1' ? { unity: {} } : { fcm: { senderId: any('77'), serverKey: token } };
  const types = Object.entries({ ...TYPES[api], ...foreign });
  return fc.constantFrom(...types).chain(([type, values]) =>
    fc.record({
      type: fc.constant(type),
      displayName: fc.option(fc.constantFrom(...DISPLAY_NAMES), { nil: undefined }),
      fields: fieldsOf(values, false),
      recordedAs: fc.option(fc.constantFrom(...CHANNEL_KEYS, 'gone'), { nil: undefined }),
      print: fc.constantFrom<AccountChannel['print'][]>('right', 'none', 'other', 'broken'),
    }),
  );
}

/** One that a manifest declares; some only refer to what people have made. */
export function declaredChannel(api: Api): fc.Arbitrary<DeclaredChannel> {
  const name = fc.constantFrom<Json[]>(...DISPLAY_NAMES, ...(api === 'v2' ? [null] : []));
  const named = fc.record({ displayName: name }, { requiredKeys: [] });
  return fc
    .constantFrom(...Object.entries(TYPES[api]))
    .chain(([type, values]) =>
      fc
        .tuple(
          named,
          fc.oneof({ weight: 5, arbitrary: fieldsOf(values, true) }, fc.constant({ external: true })),
        )
        .map(([one, other]) => ({ type, ...one, ...other })),
    );
}

/** The switches that concern channels. */
export const channelSwitches = {
  integrationSecrets: fc.constantFrom('missing', 'null'),
  unmarkedSecrets: fc.constantFrom('missing', 'shown'),
  inactiveReads: fc.constantFrom(0, 1, 1000),
  defaultFields: fc.constantFrom('recorded', 'documented', 'absent'),
  emptyLists: fc.constantFrom('ignored', 'clear'),
  unknownFields: fc.constantFrom('ignored', 'refused'),
  fixedFields: fc.constantFrom('refused', 'ignored'),
} as const satisfies { [Name in keyof Switches]?: fc.Arbitrary<Switches[Name]> };

/** Puts channels into an app of the account; gives the marks that record them. */
export async function fillChannels(
  { store }: Emulator,
  app: App,
  channels: readonly AccountChannel[],
): Promise<Record<string, Scalar>> {
  const marks: Record<string, Scalar> = {};
  for (const { type, displayName, fields, recordedAs, print } of channels) {
    const { id } = store.addIntegration(app, {
      type,
      fields: held(fields),
      ...(displayName === undefined ? {} : { displayName }),
    });
    if (recordedAs === undefined) continue;
    marks[`provision_channel_${recordedAs}`] = id;
    delete marks[`provision_print_${recordedAs}`];
    const kept = await printOf(fields, print);
    if (kept !== undefined) marks[`provision_print_${recordedAs}`] = kept;
  }
  return marks;
}

async function printOf(
  fields: AccountChannel['fields'],
  print: AccountChannel['print'],
): Promise<string | undefined> {
  if (print === 'none') return undefined;
  if (print === 'broken') return 'half-a-print';
  const values = Object.entries(fields).map(([name, value]) => [
    name,
    print === 'right' ? credential(value) : 'another one',
  ]);
  return (await compareWithFingerprint(Object.fromEntries(values), undefined)).kept;
}

/** Fields of a case as the account holds them, free to be changed there. */
function held(fields: AccountChannel['fields']): IntegrationFields {
  const values = Object.entries(fields).map(([name, value]) => [name, credential(value)]);
  return structuredClone(Object.fromEntries(values)) as IntegrationFields;
}

/** A value of a case as the account holds it. */
export function credential<V extends Json>(value: V): V | string {
  const name = typeof value === 'string' ? /^\$\{(\w+)\}$/.exec(value)?.[1] : undefined;
  return name === undefined ? value : (CREDENTIALS[name] ?? value);
}

/** Whether a value of a case stands for a credential. */
export function isCredential(value: Json): boolean {
  return credential(value) !== value;
}
