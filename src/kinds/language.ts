/** The language of the manifest with all kinds of resources, and what is read in it. */

import { type Language, languageOf } from '../manifest/language.ts';
import { loadManifest as loadManifestFiles, type ManifestSource } from '../manifest/load.ts';
import type { Manifest } from '../model.ts';
import { appSection } from './app/section.ts';
import { SECTIONS } from './index.ts';
import { serviceAccountSection } from './service-account/section.ts';

/** All that a manifest may hold. */
export const LANGUAGE: Language = languageOf(
  appSection,
  new Map(Object.entries(SECTIONS)),
  serviceAccountSection,
);

/** Reads all files of a manifest, checks them and merges them. Throws a ManifestError with everything that is wrong. */
export function loadManifest(source: ManifestSource): Promise<Manifest> {
  return loadManifestFiles(source, LANGUAGE);
}
