import { spawn } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterEach, beforeEach, expect, test } from 'vitest';

import { lockHolder, takeLock } from './folder-lock.ts';

let folder = '';
let path = '';

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'daihoi-lock-'));
  path = join(folder, 'lock');
});

afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

test('a lock is held once, named while held, and free after its release', () => {
  const first = take();
  expect(takeLock(path)).toEqual({ ok: false, error: { pid: process.pid } });
  expect(lockHolder(path)).toBe(process.pid);
  first.release();
  expect(lockHolder(path)).toBeUndefined();
  take().release();
  expect(readdirSync(folder)).toEqual([]);
});

test('a release that comes twice does not free the lock of the next holder', () => {
  const first = take();
  first.release();
  const second = take();
  expect(readFileSync(path, 'utf8')).toContain(String(process.pid));
  second.release();
  first.release();
  expect(readdirSync(folder)).toEqual([]);
});

test('the lock of a process that is gone is taken over', async () => {
  const gone = spawn('true');
  await new Promise((resolve) => gone.on('close', resolve));
  writeFileSync(path, `${String(gone.pid)} boot:1\n`);
  expect(lockHolder(path)).toBeUndefined();
  take().release();
});

test('a process that only carries the number of the former holder does not hold it', () => {
  writeFileSync(path, `${String(process.ppid)} another-boot:1\n`);
  expect(lockHolder(path)).toBeUndefined();
  take().release();
  writeFileSync(path, `${String(process.pid)} another-boot:1\n`);
  take();
  expect(lockHolder(path)).toBe(process.pid);
});

test('a lock file cut short by a full disk is taken over', () => {
  writeFileSync(path, '12');
  take();
  expect(lockHolder(path)).toBe(process.pid);
});

function take(): { release(): void } {
  const taken = takeLock(path);
  if (!taken.ok) throw new Error(`held by ${String(taken.error.pid)}`);
  return taken.value;
}
