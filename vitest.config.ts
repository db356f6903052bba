import { join } from 'node:path';

import { defineConfig } from 'vitest/config';

const everywhere = ['**/node_modules/**', '**/dist/**', '.types/**'];
const needsDatabase = '**/*.db.test.ts';
const needsBrowser = '**/*.e2e.test.ts';
const quiet = 'tests/support/quiet-console.ts';
const database = 'tests/support/database/global-setup.ts';
const house = 'tests/e2e/support/furnish.ts';

const elsewhere = [...everywhere, needsDatabase, needsBrowser, '**/*.golden.test.ts'];
/** Real files written, read and broken: too long for every commit, so they are not part of the check. */
const realFiles = testsIn('packages/adapters');

function testsIn(...folders: readonly string[]): string[] {
  return folders.map((folder) => `${folder}/**/*.test.{ts,tsx}`);
}

/** `npm test` counts what every run of ours wrote into one folder. */
const reports = process.env['DAIHOI_TEST_REPORTS'];
const outputFile = join(reports ?? '', `${process.pid}.json`);

export default defineConfig({
  test: {
    maxWorkers: '100%',
    reporters: reports === undefined ? ['default'] : ['default', ['json', { outputFile }]],
    projects: [
      {
        test: {
          name: 'unit',
          isolate: false, // pure rooms: loading them anew for each file takes longer than their tests
          testTimeout: 60_000, // the walls start whole tools
          include: testsIn('packages', 'apps', 'tools', 'tests/walls'),
          exclude: [...elsewhere, ...realFiles],
          setupFiles: [quiet],
        },
      },
      {
        test: {
          name: 'files',
          isolate: false,
          testTimeout: 60_000,
          include: [...realFiles, ...testsIn('tests/scenarios', 'tests/fuzz')],
          exclude: elsewhere,
          setupFiles: [quiet],
        },
      },
      {
        test: {
          name: 'storage',
          isolate: false, // every file asks the whole server: loading it anew takes as long as the tests
          include: [needsDatabase],
          exclude: everywhere,
          setupFiles: [quiet],
          globalSetup: [database],
          testTimeout: 90_000, // two slow cores, several suites at once
          hookTimeout: 120_000,
        },
      },
      {
        test: {
          name: 'golden',
          isolate: false, // as in storage
          include: ['**/*.golden.test.ts'],
          exclude: everywhere,
          setupFiles: [quiet],
          testTimeout: 150_000,
          hookTimeout: 150_000,
        },
      },
      {
        test: {
          name: 'e2e',
          isolate: false, // as in storage
          include: [`tests/e2e/${needsBrowser}`],
          exclude: everywhere,
          setupFiles: [quiet],
          globalSetup: [database, house],
          testTimeout: 300_000, // two slow cores, two browsers and their servers
          hookTimeout: 180_000,
          sequence: { groupOrder: 1 }, // after storage, when both run
          maxWorkers: 2, // one browser waits while the other works; more of them, and all wait for the machine
        },
      },
    ],
  },
});
