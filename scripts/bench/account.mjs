import { spawn } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { createInterface } from 'node:readline';

/**
 * An emulator in a process of its own. `mine`: apps that the bench's manifest declares, as an apply leaves them,
 * with `webhooks` of the two that each declares; `others`: apps that nobody's manifest names; `latency`: milliseconds
 * before each answer; `faults`: rules by which answers fail.
 */
export async function startAccount(options = {}) {
  const script = path.join(import.meta.dirname, 'account-process.mjs');
  const child = spawn(
    process.execPath,
    ['--disable-warning=ExperimentalWarning', script, JSON.stringify(options)],
    {
      stdio: ['pipe', 'pipe', 'inherit'],
    },
  );
  const [line] = await once(createInterface(child.stdout), 'line');
  const { url, keyId, keySecret } = JSON.parse(line);
  const admin = async (method, what) => (await fetch(`${url}/_emulator/${what}`, { method })).json();
  return {
    url,
    keyId,
    keySecret,
    /** The requests since the start or the last time this was asked. */
    async requests() {
      const { requests } = await admin('GET', 'requests');
      await admin('DELETE', 'requests');
      return requests;
    },
    async end() {
      child.stdin.end();
      await once(child, 'close');
    },
  };
}
