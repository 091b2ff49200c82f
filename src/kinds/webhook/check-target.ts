/**
 * Asking webhook targets the way the vendor does before it takes a webhook: `HEAD` to the target, and where that is
 * not answered well, to the root of its host, whose answer decides (guide "Webhooks"). The vendor itself only says
 * 400 "Bad request"; here one learns which target failed and how.
 */

import { connectionsTo } from '../../network/connections.ts';
import type { Stop } from '../../runtime/stop.ts';

/** Milliseconds for one `HEAD`. */
const HEAD_TIMEOUT = 5000;
/** Milliseconds before a target that does not answer is asked again; grows by half each time. */
const FIRST_PAUSE = 1000;
const LONGEST_PAUSE = 15_000;

/**
 * Asks a target until it answers, for `waitSeconds` at the most, and gives why the vendor would refuse it: what came of asking it,
 * and of asking its host; undefined means that the vendor would take it. `shown`: the target without its secrets, for the log.
 */
export async function checkTarget(
  target: string,
  shown: string,
  waitSeconds: number,
  stop: Stop,
): Promise<string | undefined> {
  const deadline = Date.now() + waitSeconds * 1000;
  for (let pause = FIRST_PAUSE; ; pause = Math.min(LONGEST_PAUSE, pause * 1.5)) {
    const why = await whyRefused(target);
    if (why === undefined) return undefined;
    const left = deadline - Date.now();
    if (left <= 0 || stop.reason !== undefined) return why;
    stop.announce(left, `${shown} ${why}`, target);
    await stop.pause(Math.min(pause, left));
  }
}

async function whyRefused(target: string): Promise<string | undefined> {
  const url = new URL(target);
  const answer = await head(url);
  if (answer.fine) return undefined;
  const root = new URL('/', url);
  if (root.href === url.href) return answer.what;
  const rootAnswer = await head(root);
  if (rootAnswer.fine) return undefined;
  return rootAnswer.what === answer.what
    ? answer.what
    : `${answer.what}; its host, at \`/\`, ${rootAnswer.what}`;
}

async function head(url: URL): Promise<{ readonly fine: boolean; readonly what: string }> {
  const { agent, request, proxy } = await connectionsTo(url, 1);
  return new Promise((resolve) => {
    const failed = (what: string): void => {
      agent.destroy();
      resolve({ fine: false, what });
    };
    const outgoing = request(url, {
      method: 'HEAD',
      agent,
      signal: AbortSignal.timeout(HEAD_TIMEOUT),
      headers: { 'user-agent': 'smooch-provision' },
    });
    outgoing.on('response', (response) => {
      response.resume();
      agent.destroy();
      const status = response.statusCode ?? 0;
      resolve({ fine: status >= 200 && status < 400, what: `answers HEAD with ${status}` });
    });
    let isReached = proxy === undefined;
    outgoing.on('proxyConnect', ({ statusCode }: { readonly statusCode: number }) => {
      isReached = true;
      if (statusCode !== 200) failed(`cannot be checked: the proxy ${proxy} answers ${statusCode}`);
    });
    outgoing.on('error', (error: NodeJS.ErrnoException) =>
      failed(isReached ? words(error) : `cannot be checked: the proxy ${proxy} ${words(error)}`),
    );
    outgoing.end();
  });
}

function words(error: NodeJS.ErrnoException): string {
  const code = error.code ?? '';
  if (code === 'ENOTFOUND' || code === 'EAI_AGAIN') return `has no address in the DNS (${code})`;
  if (code === 'ECONNREFUSED') return 'refuses connections (ECONNREFUSED)';
  if (code === 'ECONNRESET') return 'resets the connection (ECONNRESET)';
  if (error.name === 'TimeoutError' || error.name === 'AbortError' || code === 'ETIMEDOUT') {
    return `does not answer HEAD within ${HEAD_TIMEOUT / 1000} s`;
  }
  if (/CERT|SIGNED|SSL|TLS|ALTNAME/.test(`${code} ${error.message}`)) {
    return `has an untrusted TLS certificate or no TLS (${code || error.message})`;
  }
  return `cannot be reached (${code || error.message})`;
}
