/** The settings and the metadata of an app: what is allowed, what is default, what an update does. */

import { badRequest, type Generation } from './api-error.ts';
import { type FieldRule, problemsIn, unknownProblems } from './field-rules.ts';
import { isObject, type Json, type JsonObject } from './json.ts';
import { ownValue, setOwn } from './own-value.ts';
import type { AppRecord } from './records.ts';
import type { Switches } from './switches.ts';

/** The most bytes that an app's metadata takes as JSON. */
const METADATA_BYTES = 4096;

const RULES: Readonly<Record<string, FieldRule>> = {
  maskCreditCardNumbers: { type: 'boolean' },
  useAnimalNames: { type: 'boolean' },
  echoPostback: { type: 'boolean' },
  conversationRetentionSeconds: { type: 'integer', min: 0 },
  ignoreAutoConversationStart: { type: 'boolean' },
  multiConvoEnabled: { type: 'boolean' },
  appLocalizationEnabled: { type: 'boolean' },
  endSessionEnabled: { type: 'boolean' },
  disableConversationReopen: { type: 'boolean' },
};

const V11_NAMES = [
  'maskCreditCardNumbers',
  'useAnimalNames',
  'echoPostback',
  'conversationRetentionSeconds',
  'ignoreAutoConversationStart',
];

/** The settings of an app that was created without any. */
export function defaultSettings(): JsonObject {
  return {
    appLocalizationEnabled: true,
    echoPostback: false,
    maskCreditCardNumbers: true,
    multiConvoEnabled: false,
    useAnimalNames: false,
  };
}

/** The settings that a generation shows. */
export function shownSettings(app: AppRecord, generation: Generation, switches: Switches): JsonObject {
  const showsAll = generation === 'v2' || switches.v11Settings === 'all';
  const defaults = switches.defaultSettings === 'absent' ? defaultSettings() : {};
  const shown = Object.entries(app.settings).filter(
    ([name, value]) => (showsAll || V11_NAMES.includes(name)) && value !== ownValue(defaults, name),
  );
  return Object.fromEntries(shown);
}

/** How the metadata shows, as a member to spread into an app: an empty one may be absent. */
export function shownMetadata(app: AppRecord, switches: Switches): { metadata?: Json } {
  if (Object.keys(app.metadata).length > 0) return { metadata: app.metadata };
  if (switches.emptyMetadata === 'absent') return {};
  return { metadata: switches.emptyMetadata === 'null' ? null : {} };
}

/** What is wrong with the settings of a body; undefined stands for none sent. */
export function settingsProblems(
  sent: Json | undefined,
  generation: Generation,
  switches: Switches,
): string[] {
  if (sent === undefined) return [];
  if (!isObject(sent)) return ['.settings: should be object'];
  const known = generation === 'v2' ? Object.keys(RULES) : V11_NAMES;
  const nullable = switches.nullInUpdate !== 'refused';
  const fields = Object.fromEntries(
    Object.entries(RULES).map(([name, rule]) => [name, { ...rule, nullable }]),
  );
  return [
    ...unknownProblems(sent, known, switches, '.settings'),
    ...problemsIn(sent, { fields }, '.settings'),
  ];
}

/**
 * The settings after an update with checked ones.
 * @throws {ApiError} 400 for multiConvoEnabled switched off again
 */
export function changedSettings(
  current: JsonObject,
  sent: JsonObject,
  generation: Generation,
  switches: Switches,
): JsonObject {
  const settings = switches.settingsUpdate === 'merge' ? { ...current } : defaultSettings();
  const defaults = defaultSettings();
  const known = generation === 'v2' ? Object.keys(RULES) : V11_NAMES;
  for (const [name, value] of Object.entries(sent)) {
    if (!known.includes(name)) continue;
    if (value !== null) setOwn(settings, name, value);
    else if (switches.nullInUpdate === 'removes') {
      delete settings[name];
      const initial = ownValue(defaults, name);
      if (initial !== undefined) setOwn(settings, name, initial);
    }
  }
  if (current['multiConvoEnabled'] === true) {
    if (sent['multiConvoEnabled'] === false && switches.multiConvoOff === 'error') {
      throw badRequest('.settings.multiConvoEnabled: cannot be disabled once enabled');
    }
    settings['multiConvoEnabled'] = true;
  }
  return settings;
}

/** What is wrong with the metadata of a body, but for its size. */
export function metadataProblems(sent: Json | undefined, switches: Switches): string[] {
  if (sent === undefined || sent === null) return [];
  if (!isObject(sent)) return ['.metadata: should be object'];
  return Object.entries(sent)
    .filter(
      ([, value]) => typeof value === 'object' && (value !== null || switches.nullInUpdate === 'refused'),
    )
    .map(([name]) => `.metadata.${name}: should be string,number,boolean`);
}

/**
 * The metadata after an update with checked entries; null as a whole clears it.
 * @throws {ApiError} 400 when it would take more than {@link METADATA_BYTES}
 */
export function changedMetadata(
  current: AppRecord['metadata'],
  sent: JsonObject | null,
  switches: Switches,
): AppRecord['metadata'] {
  const metadata: AppRecord['metadata'] =
    sent !== null && switches.metadataUpdate === 'merge' ? { ...current } : {};
  for (const [name, value] of Object.entries(sent ?? {})) {
    if (value === null && switches.nullInUpdate === 'removes') delete metadata[name];
    else if (typeof value !== 'object') setOwn(metadata, name, value);
  }
  if (Buffer.byteLength(JSON.stringify(metadata)) > METADATA_BYTES) {
    throw badRequest(`App metadata is limited to ${METADATA_BYTES} bytes in size.`);
  }
  return metadata;
}
