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
