/** The product's version, as it names itself to the vendor and on the command line; the same as in package.json. */

export const VERSION = '1.0.0';
export const USER_AGENT = `smooch-provision/${VERSION}`;

/** Where the project lives, as GitHub writes it. */
export const PROJECT = 'smooch-provision/smooch-provision';

/**
 * The address of a schema of this major version, by its file in `schema/`: the tag of the major version follows its releases,
 * and the address stays while fields are added.
 */
export function schemaAddress(file: 'manifest.schema.json' | 'plan.schema.json'): string {
  const [major] = VERSION.split('.');
  return `https://raw.githubusercontent.com/${PROJECT}/v${major}/schema/${file}`;
}
