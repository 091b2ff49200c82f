/** The text of a first manifest. Pure. */

import type { Api } from '../../model.ts';
import type { Answers } from './answers.ts';

/** The variable that a preview sets to have its own webhook target. */
export const TARGET_VARIABLE = 'WEBHOOK_TARGET';

/** What a webhook of a newcomer listens to: conversations that begin, and messages of users. */
const TRIGGERS: Readonly<Record<Api, string>> = {
  v2: '[conversation:create, conversation:message]',
  'v1.1': '[conversation:start, message:appUser]',
};

/** A manifest of one app with one key and, if there is a target, one webhook; with `previews` the target can vary. */
export function firstManifest(
  { owner, api, app, target }: Answers,
  { previews }: { readonly previews: boolean },
): string {
  const address = previews ? `\${${TARGET_VARIABLE}:-${escaped(target)}}` : escaped(target);
  const webhooks =
    target === ''
      ? []
      : [
          '    webhooks:',
          '      inbox:',
          '        # It must answer HEAD with 200, here or at /, before the webhook can be created.',
          `        target: ${quoted(address)}`,
          `        triggers: ${TRIGGERS[api]}`,
        ];
  return [
    '# The apps of this account, with their webhooks and keys. Only what is declared here is managed.',
    'version: 1',
    `api: ${api}`,
    `owner: ${quoted(escaped(owner))}`,
    '',
    'apps:',
    `  ${quoted(keyFor(app))}: # the key ties the app to this manifest: keep it`,
    `    name: ${quoted(escaped(app))}`,
    ...webhooks,
    '    keys:',
    '      backend:',
    '        jwt: { scope: app, expiresIn: 12h }',
    '',
  ].join('\n');
}

/** A manifest key for an app's name: `Acme Support` is `acme-support`. */
function keyFor(name: string): string {
  const key = name
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^[^a-z]+/, '')
    .slice(0, 40)
    .replace(/-+$/, '');
  return key === '' ? 'app' : key;
}

/** A dollar sign would begin a variable. */
function escaped(text: string): string {
  return text.replaceAll('$', '$$$$');
}

/** Plain where YAML reads it back as the same text for sure, else in double quotes, as JSON has them. */
function quoted(text: string): string {
  const isPlain = /^[A-Za-z][\w ./-]*$/.test(text) && !/^(true|false|null|yes|no|on|off)$|\s$/i.test(text);
  return isPlain ? text : JSON.stringify(text);
}
