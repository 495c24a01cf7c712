import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const root = fileURLToPath(new URL('../../', import.meta.url));
const conditions = ['@sopana/source', 'module', 'import', 'default'];

export default defineConfig({
  root,
  resolve: { conditions },
  ssr: { resolve: { conditions } },
  test: {
    // Two cores that others share: a slow test is not yet a wrong one.
    testTimeout: 60_000,
    hookTimeout: 60_000,
    // All cores: nobody waits for anything else meanwhile.
    maxWorkers: '100%',
    projects: [
      {
        extends: true,
        test: { name: 'unit', include: ['packages/*/test/**/*.test.ts'] },
      },
      {
        extends: true,
        test: {
          name: 'types',
          include: ['packages/*/test/**/*.test-d.ts'],
          typecheck: {
            enabled: true,
            only: true,
            include: ['packages/*/test/**/*.test-d.ts'],
            tsconfig: `${root}packages/tooling/tsconfig.json`,
          },
        },
      },
      {
        extends: true,
        test: {
          name: 'data',
          include: ['packages/*/test-data/**/*.test.ts'],
          testTimeout: 300_000,
          hookTimeout: 300_000,
        },
      },
    ],
    coverage: {
      provider: 'v8',
      include: ['packages/*/src/**/*.ts'],
      // A door has nothing to run; the command's main file runs in a process of its own.
      exclude: ['**/index.ts', 'packages/cli/src/main.ts', 'packages/tooling/**'],
      reporter: ['text-summary', 'json-summary', 'lcov'],
      thresholds: { statements: 95, branches: 90, functions: 95, lines: 95 },
    },
  },
});
