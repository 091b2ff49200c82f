/** The product's version, as it names itself to the vendor and on the command line; the same as in package.json. */

export const VERSION = '0.1.0';
export const USER_AGENT = `smooch-provision/${VERSION}`;
