/** When two integrations of an app are of one number, account or page. */

import { ApiError } from './api-error.ts';
import type { JsonObject } from './json.ts';
import { ownValue } from './own-value.ts';
import type { AppRecord } from './records.ts';
import type { Switches } from './switches.ts';

/** What says of which number, account or page an integration is, by type. Of other types an app may have any number. */
const FIELDS: Readonly<Record<string, readonly string[]>> = {
  apple: ['businessId', 'mspId'],
  instagram: ['pageAccessToken'],
  line: ['channelId'],
  mailgun: ['domain', 'incomingAddress'],
  messagebird: ['originator'],
  messenger: ['pageAccessToken'],
  telegram: ['token'],
  twilio: ['accountSid', 'phoneNumberSid', 'messagingServiceSid'],
  twitter: ['accessTokenKey'],
  viber: ['token'],
  wechat: ['appId'],
  whatsapp: ['deploymentId', 'accountId'],
};

/**
 * Refuses, by switch, a second integration of one number, account or page.
 * @throws {ApiError} 409
 */
export function checkNoTwin(app: AppRecord, type: string, fields: JsonObject, switches: Switches): void {
  const names = ownValue(FIELDS, type) ?? [];
  if (switches.duplicateChannel === 'allow' || names.every((name) => ownValue(fields, name) === undefined))
    return;
  for (const other of app.integrations.values()) {
    if (other.type !== type || names.some((name) => ownValue(other.fields, name) !== ownValue(fields, name)))
      continue;
    throw new ApiError(409, 'conflict', 'Integration already exists');
  }
}
