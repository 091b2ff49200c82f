/** Writes the JSON Schema of the manifest to `schema/manifest.schema.json`: `node scripts/schema.ts`. */

import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { argv } from 'node:process';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { manifestJsonSchema } from '../src/manifest/json-schema.ts';

/** Where the schema ships. */
export const SCHEMA_FILE: string = fileURLToPath(new URL('../schema/manifest.schema.json', import.meta.url));

/** The text of the schema file. */
export function schemaText(): string {
  return `${JSON.stringify(manifestJsonSchema(), null, 2)}\n`;
}

/** Writes the schema file; for the build. */
export function writeSchema(): void {
  mkdirSync(dirname(SCHEMA_FILE), { recursive: true });
  writeFileSync(SCHEMA_FILE, schemaText());
}

if (argv[1] !== undefined && import.meta.url === pathToFileURL(argv[1]).href) writeSchema();
