import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    globalSetup: 'test/support/built.ts',
    testTimeout: 60_000,
    hookTimeout: 60_000,
    // Loading the product anew for each file takes longer than most files. What a test replaces in the process, it puts back.
    isolate: false,
    // Some tests wait for pauses that the product makes: the others have the cores meanwhile.
    maxWorkers: Math.ceil(availableParallelism() * 1.5),
    // The file is for scripts that want the counts.
    reporters: ['default', ['json', { outputFile: '.vitest/results.json' }]],
  },
});
