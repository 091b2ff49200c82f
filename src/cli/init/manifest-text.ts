/** The text of a first manifest. Pure. */

import { escaped } from '../../manifest/yaml/written.ts';
import type { Api } from '../../model.ts';
import { schemaAddress } from '../../runtime/version.ts';

/** The variable that a preview sets to have its own webhook target. */
export const TARGET_VARIABLE = 'WEBHOOK_TARGET';

/** What a webhook of a newcomer listens to: conversations that begin, and messages of users. */
const TRIGGERS: Readonly<Record<Api, string>> = {
  v2: '[conversation:create, conversation:message]',
  'v1.1': '[conversation:start, message:appUser]',
};

/** An app, as the manifest calls it and as people do. */
export interface NamedApp {
  readonly key: string;
  readonly name: string;
}

/** What the text is written from. */
export interface ManifestAnswers {
  /** Of Zendesk Suite; empty for a direct account. */
  readonly subdomain: string;
  /** Who owns what the manifest creates. */
  readonly owner: string;
  readonly api: Api;
  /** One for a direct account; with Zendesk Suite those that have a key. */
  readonly apps: readonly NamedApp[];
  /** Where their webhooks go; empty for none. */
  readonly target: string;
}

/**
 * A manifest of apps with, if there is a target, one webhook each; with `previews` the target can vary. With a direct account each
 * has a key; keys of Zendesk Suite are created in Admin Center alone.
 */
export function firstManifest(
  { owner, api, apps, target, subdomain }: ManifestAnswers,
  { previews }: { readonly previews: boolean },
): string {
  const address = previews ? `\${${TARGET_VARIABLE}:-${escaped(target)}}` : escaped(target);
  const webhooks =
    target === ''
      ? ''
      : `
    webhooks:
      inbox:
        # It must answer HEAD with 200, here or at /, before the webhook can be created.
        target: ${quoted(address)}
        triggers: ${TRIGGERS[api]}`;
  const keys =
    subdomain === ''
      ? `
    keys:
      backend:
        jwt: { scope: app, expiresIn: 12h }`
      : '';
  const declared = apps.map(
    ({ key, name }) => `
  ${quoted(key)}: # the key ties the app to this manifest: keep it
    name: ${quoted(escaped(name))}${webhooks}${keys}`,
  );
  return `# yaml-language-server: $schema=${schemaAddress('manifest.schema.json')}
# The apps of this account, with their webhooks and keys. Only what is declared here is managed.
version: 1
api: ${api}
owner: ${quoted(escaped(owner))}

apps:${declared.join('')}
`;
}

/** Plain where YAML reads it back as the same text for sure, else in double quotes, as JSON has them. */
export function quoted(text: string): string {
  const isPlain = /^[A-Za-z][\w ./-]*$/.test(text) && !/^(true|false|null|yes|no|on|off)$|\s$/i.test(text);
  return isPlain ? text : JSON.stringify(text);
}
