/** The language of the manifest with all kinds of resources, and what is read and written in it. */

import { manifestFrom as manifestFromTexts } from '../manifest/from-text.ts';
import { type Language, languageOf, type Section } from '../manifest/language.ts';
import {
  loadManifest as loadManifestFiles,
  type ManifestOptions,
  type ManifestSource,
} from '../manifest/load.ts';
import type { ManifestFile } from '../manifest/yaml/tree.ts';
import type { Manifest } from '../model.ts';
import { appSection } from './app/section.ts';
import { channelSection } from './channel/section.ts';
import { integrationKeySection } from './integration-key/section.ts';
import { keySection } from './key/section.ts';
import { menuSection } from './menu/section.ts';
import { serviceAccountSection } from './service-account/section.ts';
import { switchboardIntegrationSection, switchboardSection } from './switchboard/section.ts';
import { webhookSection } from './webhook/section.ts';

/** What each kind adds to the manifest, in the order in which an app shows it. */
const SECTIONS: ReadonlyMap<string, Section> = new Map<string, Section>([
  ['webhook', webhookSection],
  ['key', keySection],
  ['channel', channelSection],
  ['menu', menuSection],
  ['integrationKey', integrationKeySection],
  ['switchboard', switchboardSection],
  ['switchboardIntegration', switchboardIntegrationSection],
]);

/** All that a manifest may hold. */
export const LANGUAGE: Language = languageOf(appSection, SECTIONS, serviceAccountSection);

/** Reads all files of a manifest, checks them and merges them. Throws a ManifestError with everything that is wrong. */
export function loadManifest(source: ManifestSource): Promise<Manifest> {
  return loadManifestFiles(source, LANGUAGE);
}

/** The manifest in these files, without a disk. Throws a ManifestError with everything that is wrong. */
export function manifestFrom(files: readonly ManifestFile[], source: ManifestOptions): Manifest {
  return manifestFromTexts(files, source, LANGUAGE);
}
