import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { node } from './child.mjs';

const EXAMPLE = path.join(import.meta.dirname, '..', '..', 'examples', 'smooch.yml');
const WATCH = pathToFileURL(path.join(import.meta.dirname, 'watch.mjs')).href;

/** The built action in a folder, run as a runner does: a process with inputs and files in its environment. */
export function actionIn(dist) {
  const main = path.join(dist, 'action', 'index.js');
  const folder = mkdtempSync(path.join(tmpdir(), 'smooch-bench-'));
  cpSync(EXAMPLE, path.join(folder, 'smooch.yml'));
  const [outputFile, summaryFile] = ['output', 'summary'].map((name) => path.join(folder, name));

  /**
   * One run. `watch` also tells the peak of resident memory (bytes) and the files that were loaded, which takes a
   * little time. Gives seconds, outputs, and the watched.
   */
  async function run({ mode, account, manifest, watch = false, inputs = {} }) {
    const file = manifest === undefined ? 'smooch.yml' : 'bench.yml';
    if (manifest !== undefined) writeFileSync(path.join(folder, file), manifest);
    writeFileSync(outputFile, '');
    writeFileSync(summaryFile, '');
    const given = { mode, manifest: file, ...accessTo(account), ...inputs };
    const ended = await node([...(watch ? ['--import', WATCH] : []), main], {
      cwd: folder,
      env: {
        ...Object.fromEntries(
          Object.entries(given).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value]),
        ),
        GITHUB_WORKSPACE: folder,
        GITHUB_OUTPUT: outputFile,
        GITHUB_STEP_SUMMARY: summaryFile,
        RUNNER_TEMP: folder,
        GITHUB_ACTIONS: 'true',
        GITHUB_EVENT_NAME: 'push',
      },
    });
    const outputs = outputsIn(readFileSync(outputFile, 'utf8'));
    return { seconds: ended.seconds, outputs, ...(watch ? JSON.parse(ended.told) : {}) };
  }

  /** An apply that must find nothing to do. */
  async function noop(options) {
    const ended = await run({ mode: 'apply', ...options });
    if (ended.outputs.changed !== 'false' || ended.outputs.drift !== 'false') {
      throw new Error(`An apply that should do nothing: ${JSON.stringify(ended.outputs).slice(0, 500)}`);
    }
    return ended;
  }

  return { main, folder, run, noop, remove: () => rmSync(folder, { recursive: true, force: true }) };
}

function accessTo(account) {
  if (account === undefined) return {};
  return { 'api-url': account.url, 'key-id': account.keyId, 'key-secret': account.keySecret };
}

/** The outputs in the file that the runner reads: `name<<delimiter`, the value, the delimiter. */
function outputsIn(text) {
  const outputs = {};
  for (const [, name, , value] of text.matchAll(/^([\w-]+)<<(ghadelimiter_[\w-]+)\n([\s\S]*?)\n\2$/gm))
    outputs[name] = value;
  return outputs;
}
