import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    testTimeout: 60_000,
    hookTimeout: 60_000,
    // Loading the product anew for each file takes longer than most files. What a test replaces in the process, it puts back.
    isolate: false,
    // Most tests wait for a process or an answer: every core can have one at work.
    maxWorkers: '100%',
    // The file is for scripts that want the counts.
    reporters: ['default', ['json', { outputFile: '.vitest/results.json' }]],
  },
});
