import { defineConfig } from 'vitest/config';
import { outlines } from './src/dev/outlines.mjs';

export default defineConfig({
  plugins: [outlines],
  test: {
    include: ['tests/**/*.test.ts'],
    globalSetup: ['tests/e2e/publish-sample.ts'],
    pool: 'forks',
    maxWorkers: 2,
    testTimeout: 60_000,
    hookTimeout: 180_000,
    reporters: ['default'],
  },
});
