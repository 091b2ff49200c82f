import { spawn } from 'node:child_process';

/**
 * Runs a Node process to its end. Gives the seconds from start to end, what it wrote, and what it wrote to its fourth
 * stream. Throws when it fails.
 */
export async function node(args, { env = {}, cwd } = {}) {
  const started = performance.now();
  const child = spawn(process.execPath, args, {
    cwd,
    env: { PATH: process.env.PATH, ...env },
    stdio: ['ignore', 'pipe', 'pipe', 'pipe'],
  });
  const [, stdout, stderr, told] = child.stdio.map((stream) => collected(stream));
  const code = await new Promise((resolve, reject) => child.once('error', reject).once('close', resolve));
  const seconds = (performance.now() - started) / 1000;
  if (code !== 0) throw new Error(`node ${args.join(' ')} ended with ${code}:\n${stdout()}${stderr()}`);
  return { seconds, stdout: stdout(), told: told() };
}

function collected(stream) {
  const chunks = [];
  stream?.on('data', (chunk) => chunks.push(chunk));
  return () => Buffer.concat(chunks).toString();
}
