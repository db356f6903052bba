import { defineConfig } from 'vitest/config';

const everywhere = ['**/node_modules/**', '**/dist/**', '.types/**'];
const needsDatabase = '**/*.db.test.ts';
const needsBrowser = '**/*.e2e.test.ts';
const quiet = 'tests/support/quiet-console.ts';
const database = 'tests/support/database/global-setup.ts';

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          include: ['packages', 'apps', 'tools', 'tests/scenarios', 'tests/walls'].map(
            (folder) => `${folder}/**/*.test.{ts,tsx}`,
          ),
          exclude: [...everywhere, needsDatabase, needsBrowser],
          setupFiles: [quiet],
        },
      },
      {
        test: {
          name: 'storage',
          include: [needsDatabase],
          exclude: everywhere,
          setupFiles: [quiet],
          globalSetup: [database],
          testTimeout: 30_000,
          hookTimeout: 60_000,
        },
      },
      {
        test: {
          name: 'e2e',
          include: [`tests/e2e/${needsBrowser}`],
          exclude: everywhere,
          setupFiles: [quiet],
          globalSetup: [database],
          testTimeout: 180_000,
          hookTimeout: 180_000,
          fileParallelism: false, // one browser at a time: the machine is also the server
        },
      },
    ],
  },
});
