import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { openFileStore } from './open-file-store.ts';

let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'daihoi-files-'));
});

afterEach(() => rm(folder, { recursive: true, force: true }));

const content = new TextEncoder().encode('Nghị quyết');

test('a content comes back under its hash, is stored once, and leaves no draft behind', async () => {
  const store = openFileStore(folder);
  const [first, second] = await Promise.all([store.put(content), store.put(content)]);
  expect(first).toEqual(second);
  expect(first.hash).toBe(store.hashOf('Nghị quyết'));
  expect(await store.get(first.hash)).toEqual(content);
  expect(await readdir(join(folder, first.hash.slice(0, 2)))).toEqual([first.hash]);
});

test('a hash that nobody stored gives nothing; a content that changed on disk is never handed out', async () => {
  const store = openFileStore(folder);
  expect(await store.get('0'.repeat(64))).toBeUndefined();
  const { hash } = await store.put(content);
  await writeFile(join(folder, hash.slice(0, 2), hash), 'other');
  await expect(store.get(hash)).rejects.toThrow('changed on disk');
});
