/** The owner of everything the bench declares. */
export const OWNER = 'acme/bench';

/** What the manifest declares of its n-th app: two webhooks, whose targets all apps share, and a key. */
export function appNumber(n, url) {
  return {
    key: `app-${n}`,
    name: `Acme Branch ${n}`,
    metadata: { team: 'care', branch: n },
    webhooks: [
      { key: 'inbox', target: `${url}/_emulator/hook/inbox`, triggers: ['message:appUser', 'postback'] },
      { key: 'events', target: `${url}/_emulator/hook/events`, triggers: ['conversation:read'] },
    ],
    keys: ['backend'],
  };
}

/** A manifest of `count` apps whose webhooks point to the emulator itself; `webhooks` limits those of each app. */
export function manifestOf(count, url, { webhooks = 2 } = {}) {
  const apps = Array.from({ length: count }, (_, n) => appNumber(n, url)).map((app) =>
    [
      `  ${app.key}:`,
      `    name: ${app.name}`,
      `    metadata: { team: ${app.metadata.team}, branch: ${app.metadata.branch} }`,
      '    webhooks:',
      ...app.webhooks
        .slice(0, webhooks)
        .map(
          ({ key, target, triggers }) =>
            `      ${key}: { target: "${target}", triggers: ${JSON.stringify(triggers)} }`,
        ),
      `    keys: { ${app.keys.map((key) => `${key}: {}`).join(', ')} }`,
    ].join('\n'),
  );
  return `version: 1\napi: v1.1\nowner: ${OWNER}\napps:\n${apps.join('\n')}\n`;
}

/** The same with all that makes YAML large: an anchor for what the apps share, a comment at each, and a variable, `TEAM`. */
export function richManifestOf(count, url) {
  const { webhooks } = appNumber(0, url);
  const apps = Array.from({ length: count }, (_, n) =>
    [
      `  # The branch that was opened as number ${n}; see the list of branches for who answers there.`,
      `  app-${n}:`,
      `    name: Acme Branch ${n} # as the sign says`,
      `    metadata: { team: "\${TEAM}", branch: ${n} }`,
      '    webhooks: *webhooks',
      '    keys: *keys',
    ].join('\n'),
  );
  const shared = webhooks.map(
    ({ key, target, triggers }) => `  ${key}: { target: "${target}", triggers: ${JSON.stringify(triggers)} }`,
  );
  const anchors = `x-webhooks: &webhooks\n${shared.join('\n')}\nx-keys: &keys { backend: {} }\n`;
  return `version: 1\napi: v1.1\nowner: ${OWNER}\n${anchors}apps:\n${apps.join('\n')}\n`;
}
