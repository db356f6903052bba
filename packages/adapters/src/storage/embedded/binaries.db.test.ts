import { execFileSync } from 'node:child_process';
import { chmodSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

import { afterEach, beforeEach, expect, test } from 'vitest';

import { knownAccounts, rankAccounts, type RunAs } from './account.ts';
import { installedPrograms, prepareBinaries } from './binaries.ts';
import { runProgram } from './run-program.ts';

let folder = '';

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'daihoi-programs-'));
  chmodSync(folder, 0o711);
});

afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

test('a platform without programs is refused by its name', () => {
  const prepared = prepareBinaries({
    runAs: { kind: 'ourselves' },
    home: folder,
    installed: undefined,
  });
  expect(prepared).toEqual({
    ok: false,
    error: {
      code: 'database.platform-unsupported',
      platform: `${process.platform}-${process.arch}`,
    },
  });
});

test('the links that a package cannot carry are made where the programs were installed', async () => {
  const installed = installWithoutLinks();
  const prepared = prepareBinaries({ runAs: { kind: 'ourselves' }, home: folder, installed });
  expect(prepared.ok && prepared.value.initdb).toBe(join(installed, 'bin', 'initdb'));
  expect(readdirSync(join(installed, 'lib'))).toContain('libpq.so.5');
});

test.runIf(process.getuid?.() === 0)(
  'programs installed in a closed folder are copied to one that the account can enter',
  async () => {
    const installed = installWithoutLinks();
    chmodSync(dirname(installed), 0o700);
    const [account] = rankAccounts(knownAccounts(), 0);
    const runAs: RunAs = account ? { kind: 'account', account } : { kind: 'ourselves' };
    const prepared = prepareBinaries({ runAs, home: folder, installed });
    const command = prepared.ok ? prepared.value.initdb : '';
    expect(command.startsWith(join(folder, 'postgres-programs-'))).toBe(true);
    const ended = await runProgram({ command, args: ['--version'], runAs });
    expect(ended).toEqual({ succeeded: true, output: 'initdb (PostgreSQL) 18.4\n' });
  },
);

function installWithoutLinks(): string {
  const root = join(folder, 'package');
  execFileSync('cp', ['-R', dirname(installedPrograms() ?? ''), root]);
  const lib = join(root, 'native', 'lib');
  for (const entry of readdirSync(lib, { withFileTypes: true })) {
    if (entry.isSymbolicLink()) rmSync(join(lib, entry.name));
  }
  return join(root, 'native');
}
