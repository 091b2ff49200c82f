/** Writes the JSON Schemas of the manifest and of the plan document, and what lists them, to `schema/`: `node scripts/schema.ts`. */

import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { argv } from 'node:process';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { LANGUAGE } from '../src/kinds/language.ts';
import { manifestJsonSchema } from '../src/manifest/json-schema.ts';
import { planJsonSchema } from '../src/report/plan/plan-schema.ts';
import { schemaAddress } from '../src/runtime/version.ts';

/** Where the schemas ship. */
export const SCHEMA_FOLDER: string = fileURLToPath(new URL('../schema', import.meta.url));

/** The text of the manifest's schema file. */
export function schemaText(): string {
  return fileText(manifestJsonSchema(LANGUAGE));
}

/** The text of the plan document's schema file. */
export function planSchemaText(): string {
  return fileText(planJsonSchema());
}

/** Writes the schema files into a folder; for the build. */
export function writeSchemas(folder: string): void {
  mkdirSync(folder, { recursive: true });
  writeFileSync(path.join(folder, 'manifest.schema.json'), schemaText());
  writeFileSync(path.join(folder, 'plan.schema.json'), planSchemaText());
  writeFileSync(path.join(folder, 'schemastore.json'), fileText(catalogEntry()));
}

/** The entry for the catalog of SchemaStore, by which editors find the schema of a manifest by themselves. */
function catalogEntry(): object {
  return {
    name: 'smooch-provision manifest',
    description: 'The apps, webhooks, keys and channels of a Smooch (Sunshine Conversations) account',
    fileMatch: ['**/.github/smooch.yml', '**/.github/smooch.yaml'],
    url: schemaAddress('manifest.schema.json'),
  };
}

function fileText(schema: object): string {
  return `${JSON.stringify(schema, null, 2)}\n`;
}

if (argv[1] !== undefined && import.meta.url === pathToFileURL(argv[1]).href) writeSchemas(SCHEMA_FOLDER);
