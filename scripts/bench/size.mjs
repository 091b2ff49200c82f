import { statSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { startAccount } from './account.mjs';
import { manifestOf } from './manifest.mjs';

/** What runs load of the built action. */
export async function size(action) {
  const account = await startAccount({ mine: 1 });
  const manifest = manifestOf(1, account.url);
  const runs = {
    validate: await action.run({ mode: 'validate', watch: true }),
    'apply with nothing to do': await action.noop({ account, manifest, watch: true }),
  };
  await account.end();
  return {
    title: 'Size: what a run loads',
    rows: Object.entries(runs).map(([run, { loaded }]) => {
      const files = loaded.map((url) => fileURLToPath(url));
      const bytes = files.map((file) => statSync(file).size);
      return {
        run,
        kB: bytes.reduce((sum, one) => sum + one, 0) / 1000,
        files: files
          .map((file, index) => `${path.basename(file)} ${Math.round(bytes[index] / 1000)}`)
          .join(', '),
      };
    }),
    notes: ['To reach: at most 1,000 kB.'],
  };
}
