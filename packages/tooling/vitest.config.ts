import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const root = fileURLToPath(new URL('../../', import.meta.url));
const conditions = ['@sopana/source', 'module', 'import', 'default'];

export default defineConfig({
  root,
  resolve: { conditions },
  ssr: { resolve: { conditions } },
  test: {
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
    ],
    coverage: {
      provider: 'v8',
      include: ['packages/*/src/**'],
      exclude: ['**/index.ts', 'packages/tooling/**'],
      reporter: ['text-summary', 'lcov'],
      thresholds: { statements: 95, branches: 90, functions: 95, lines: 95 },
    },
  },
});
