/** Webhook targets: the URLs that the vendor calls. */

/** The form of a target, as a pattern for editors; {@link judgeTarget} says more. */
export const TARGET_PATTERN = String.raw`https://[^\s\\#/?@]+([/?][^\s\\#]*)?|http://(localhost|127\.\d+\.\d+\.\d+|\[::1\])(:\d+)?([/?][^\s\\#]*)?`;

/** What is wrong with a target and what to write instead; undefined for a sound one. Never repeats the URL. */
export function judgeTarget(text: string): string | undefined {
  if (text.trim() !== text || /\s/.test(text))
    return 'must hold no spaces or line breaks; encode a space as %20';
  if (!/^https?:\/\//i.test(text)) return 'must be a whole URL that begins with https://';
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (url === undefined) return 'is not a valid URL; write one such as https://chat.acme.example/smooch';
  if (url.username !== '' || url.password !== '') {
    return 'must hold no user name or password, which everybody who sees the webhook could read; check the webhook secret in the X-API-Key header instead';
  }
  if (text.includes('#')) return 'must hold no fragment (#…), which never reaches a server';
  if (text.includes('\\')) return 'must hold no backslash; write /';
  if (url.protocol === 'http:' && !isLoopback(url.hostname)) {
    return 'must begin with https://; http is for localhost, 127.0.0.1 and [::1] only';
  }
  return undefined;
}

function isLoopback(host: string): boolean {
  return host === 'localhost' || host === '[::1]' || /^127\.\d+\.\d+\.\d+$/.test(host);
}
