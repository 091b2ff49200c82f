import { defineConfig } from 'vitest/config';

/** The long random proof: `npm run soak`. It is no part of `npm test`. */
export default defineConfig({
  test: {
    include: ['test/soak/**/*.soak.ts'],
    testTimeout: 24 * 3_600_000,
    hookTimeout: 60_000,
  },
});
