/** Where GitHub's API is. */

/**
 * The address of GitHub's API for a run: `GITHUB_API_URL`, which differs on GitHub Enterprise, else GitHub's own. Undefined
 * for one to which a token must not be sent: neither https nor on this machine.
 */
export function githubApiUrl(environment: Readonly<Record<string, string | undefined>>): string | undefined {
  const url = environment['GITHUB_API_URL'] || 'https://api.github.com';
  if (!URL.canParse(url)) return undefined;
  const { protocol, hostname } = new URL(url);
  const isSafe = protocol === 'https:' || /^(localhost|127(\.\d+){3}|\[::1\])$/.test(hostname);
  return isSafe ? url : undefined;
}
