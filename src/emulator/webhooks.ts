/** Webhooks: the rules that both generations share. */

import { ApiError, badRequest, type Generation, refuse } from './api-error.ts';
import { problemsIn, unknownProblems } from './field-rules.ts';
import type { Json, JsonObject, View } from './json.ts';
import type { AppRecord, WebhookRecord } from './records.ts';
import type { World } from './route.ts';
import type { Switches } from './switches.ts';

/** The most webhooks of an app, those of both generations together. */
const MOST_WEBHOOKS = 10;

/** What is asked of a webhook's body. */
export interface WebhookBodyRules {
  readonly required?: readonly string[];
  readonly version?: Generation;
  readonly at?: string;
}

/** What a webhook's body sets. */
export interface WebhookFields {
  readonly target?: string;
  readonly triggers?: readonly string[];
  readonly includeSource?: boolean;
  readonly includeUser?: boolean;
}

const TRIGGERS: Readonly<Record<Generation, ReadonlySet<string>>> = {
  'v1.1': new Set([
    '*',
    'message',
    'appUser:delete',
    'client:add',
    'client:remove',
    'conversation:read',
    'conversation:referral',
    'conversation:start',
    'link:failure',
    'link:match',
    'link:success',
    'merge:appUser',
    'message:appMaker',
    'message:appUser',
    'message:delivery:channel',
    'message:delivery:failure',
    'message:delivery:user',
    'notification:delivery:channel',
    'notification:delivery:failure',
    'notification:delivery:user',
    'passthrough:apple:interactive',
    'payment:success',
    'postback',
    'typing:appUser',
  ]),
  v2: new Set([
    'client:add',
    'client:remove',
    'client:update',
    'conversation:create',
    'conversation:join',
    'conversation:leave',
    'conversation:message',
    'conversation:message:delivery:channel',
    'conversation:message:delivery:failure',
    'conversation:message:delivery:user',
    'conversation:postback',
    'conversation:read',
    'conversation:referral',
    'conversation:remove',
    'conversation:typing',
    'passthrough:messaging',
    'switchboard:acceptControl',
    'switchboard:acceptControl:failure',
    'switchboard:offerControl',
    'switchboard:offerControl:failure',
    'switchboard:passControl',
    'switchboard:passControl:failure',
    'switchboard:releaseControl',
    'user:merge',
    'user:remove',
    'user:update',
  ]),
};

/** What the members of a webhook are called that the generations call otherwise. */
const NAMES = {
  'v1.1': { id: '_id', source: 'includeClient', user: 'includeFullAppUser' },
  v2: { id: 'id', source: 'includeFullSource', user: 'includeFullUser' },
} as const;

/**
 * Checks a webhook's body, and gives the fields that it sets. `version` decides which triggers there are, by default the
 * generation's own; `at` is the path that messages start with.
 * @throws {ApiError} 400 with all that is wrong
 */
export function webhookFields(
  body: JsonObject,
  generation: Generation,
  switches: Switches,
  { required = [], version = generation, at = '' }: WebhookBodyRules = {},
): WebhookFields {
  const { source, user } = NAMES[generation];
  const triggers = triggersIn(body, generation, switches);
  const fields = {
    target: { type: 'string' },
    triggers: { type: triggers === body['triggers'] ? 'strings' : 'string' },
    [source]: { type: 'boolean' },
    [user]: { type: 'boolean' },
  } as const;
  refuse([
    ...problemsIn(body, { fields, required }, at),
    ...unknownProblems(body, [...Object.keys(fields), 'version'], switches, at),
    ...targetProblems(body['target'], switches).map((problem) => `${at}.target: ${problem}`),
    ...triggerProblems(triggers, version, switches).map((problem) => `${at}.triggers${problem}`),
  ]);
  const { target, [source]: includeSource, [user]: includeUser } = body;
  return {
    ...(typeof target === 'string' ? { target: keptTarget(target, switches) } : {}),
    ...(Array.isArray(triggers) ? { triggers: [...new Set(triggers.map(String))] } : {}),
    ...(typeof includeSource === 'boolean' ? { includeSource } : {}),
    ...(typeof includeUser === 'boolean' ? { includeUser } : {}),
  };
}

/** How a webhook shows: with its secret, in every read. */
export function webhookView(webhook: WebhookRecord, generation: Generation, switches: Switches): View {
  const { id, source, user } = NAMES[generation];
  const { version, target, triggers, secret } = webhook;
  return {
    [id]: webhook.id,
    version,
    target,
    triggers: switches.triggerOrder === 'reversed' ? triggers.toReversed() : triggers,
    secret,
    [source]: webhook.includeSource,
    [user]: webhook.includeUser,
  };
}

/**
 * Checks a target with a real request.
 * @throws {ApiError} 400 without a reason, as the vendor gives none
 */
export async function checkTarget(target: string, world: World): Promise<void> {
  if (!(await world.headCheck(target))) throw badRequest();
}

/** The oldest webhook of the app with this target and of this generation, but for one that is left out. */
export function sameTarget(
  app: AppRecord,
  target: string,
  version: Generation,
  { trailingSlash }: Switches,
  except?: WebhookRecord,
): WebhookRecord | undefined {
  const compared = (text: string): string => (trailingSlash === 'counts' ? text : text.replace(/\/+$/, ''));
  return [...app.webhooks.values()]
    .filter(
      (other) => other !== except && other.version === version && compared(other.target) === compared(target),
    )
    .sort((a, b) => (a.id < b.id ? -1 : 1))[0];
}

/**
 * Refuses one webhook too many.
 * @throws {ApiError} 400 when the app has {@link MOST_WEBHOOKS}
 */
export function checkWebhookCount(app: AppRecord): void {
  if (app.webhooks.size < MOST_WEBHOOKS) return;
  throw badRequest(`The maximum number of webhooks (${MOST_WEBHOOKS}) has been reached`);
}

/** 409 for a second webhook with the same target. */
export function targetTaken(): ApiError {
  return new ApiError(409, 'conflict', 'Webhook already exists');
}

function keptTarget(target: string, { trailingSlash }: Switches): string {
  return trailingSlash === 'dropped' ? target.replace(/\/+$/, '') : target;
}

function targetProblems(target: Json | undefined, switches: Switches): string[] {
  if (typeof target !== 'string') return [];
  const protocol = URL.canParse(target) ? new URL(target).protocol : '';
  const allowed = switches.httpTargets === 'accepted' ? ['http:', 'https:'] : ['https:'];
  return allowed.includes(protocol) ? [] : ['should match format "uri"'];
}

/** The triggers of a body; one that is sent as a text is a list of one, by switch. */
function triggersIn(
  { triggers }: JsonObject,
  generation: Generation,
  { triggersAsText }: Switches,
): Json | undefined {
  const isAccepted = generation === 'v1.1' && triggersAsText === 'accepted';
  return typeof triggers === 'string' && isAccepted ? [triggers] : triggers;
}

function triggerProblems(triggers: Json | undefined, generation: Generation, switches: Switches): string[] {
  if (!Array.isArray(triggers) || switches.unknownTriggers === 'accepted') return [];
  return triggers.flatMap((trigger, at) =>
    typeof trigger === 'string' && !TRIGGERS[generation].has(trigger)
      ? [`[${at}]: should be equal to one of the allowed values`]
      : [],
  );
}
