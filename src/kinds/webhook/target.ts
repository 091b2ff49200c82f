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

/** Networks that nothing outside reaches: RFC 1918, RFC 6598, RFC 3927, RFC 4193, RFC 4291. */
const PRIVATE_ADDRESS =
  /^(?:0|10|127)\.[\d.]+$|^169\.254\.[\d.]+$|^192\.168\.[\d.]+$|^172\.(?:1[6-9]|2\d|3[01])\.[\d.]+$|^100\.(?:6[4-9]|[7-9]\d|1[01]\d|12[0-7])\.[\d.]+$|^\[(?:::1?|f[cd][\da-f]{2}:.*|fe[89ab][\da-f]:.*)\]$/;
/** Names that no public DNS has: RFC 6761, RFC 6762, RFC 8375, and those without a dot. */
const PRIVATE_NAME = /(?:^|\.)(?:localhost|local|internal|lan|home\.arpa)$|^[^.[]+$/;

/**
 * What is doubtful about a sound target: the vendor calls it from outside. `http` is for tests with an emulator on this
 * machine, which reaches it.
 */
export function doubtTarget(text: string): string | undefined {
  if (!URL.canParse(text)) return undefined;
  const { protocol, hostname } = new URL(text);
  const host = plainHost(hostname);
  if (protocol !== 'https:' || !(PRIVATE_ADDRESS.test(host) || PRIVATE_NAME.test(host))) return undefined;
  return 'is on this machine or in a private network, where the vendor cannot reach it; write a public address';
}

/** The host that is meant: an IPv4 address written as one of IPv6 (RFC 4291 §2.5.5.2), and a name without the root's dot. */
function plainHost(hostname: string): string {
  const [, ...halves] = /^\[::ffff:([\da-f]+):([\da-f]+)\]$/.exec(hostname) ?? [];
  const bytes = halves.map((half) => Number.parseInt(half, 16)).flatMap((two) => [two >> 8, two & 255]);
  return bytes.length > 0 ? bytes.join('.') : hostname.replace(/\.$/, '');
}

function isLoopback(host: string): boolean {
  return host === 'localhost' || host === '[::1]' || /^127\.\d+\.\d+\.\d+$/.test(host);
}
