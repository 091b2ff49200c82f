/** The language of the manifest with all kinds of resources, and what is read and written in it. */

import { manifestFrom as manifestFromTexts } from '../manifest/from-text.ts';
import { type Language, languageOf } from '../manifest/language.ts';
import {
  loadManifest as loadManifestFiles,
  type ManifestOptions,
  type ManifestSource,
} from '../manifest/load.ts';
import type { ManifestFile } from '../manifest/yaml/tree.ts';
import type { Manifest } from '../model.ts';
import { appSection } from './app/section.ts';
import { CHILD_KINDS } from './index.ts';
import { serviceAccountSection } from './service-account/section.ts';

/** All that a manifest may hold. */
export const LANGUAGE: Language = languageOf(
  appSection,
  new Map(CHILD_KINDS.map(({ kind, manifest }) => [kind, manifest])),
  serviceAccountSection,
);

/** Reads all files of a manifest, checks them and merges them. Throws a ManifestError with everything that is wrong. */
export function loadManifest(source: ManifestSource): Promise<Manifest> {
  return loadManifestFiles(source, LANGUAGE);
}

/** The manifest in these files, without a disk. Throws a ManifestError with everything that is wrong. */
export function manifestFrom(files: readonly ManifestFile[], source: ManifestOptions): Manifest {
  return manifestFromTexts(files, source, LANGUAGE);
}
