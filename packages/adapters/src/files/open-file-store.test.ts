import { spawnSync } from 'node:child_process';
import { mkdir, mkdtemp, readdir, rename, rm, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { brand, type Instant } from '@daihoi/domain/kernel';
import { bringBackLeaving } from './discard-content.ts';
import { sweepDrafts } from './draft-file.ts';
import { openFileStore } from './open-file-store.ts';

let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'daihoi-files-'));
});

afterEach(() => rm(folder, { recursive: true, force: true }));

const content = new TextEncoder().encode('Nghị quyết');

/** Everything under the folder that is a file. */
async function filesThere(): Promise<readonly string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries.filter((entry) => entry.isFile()).map(({ name }) => name);
}

test('a content comes back under its hash, is stored once, and leaves no draft behind', async () => {
  const store = openFileStore(folder);
  const [first, second] = await Promise.all([store.put(content), store.put(content)]);
  expect(first).toEqual(second);
  expect(first.hash).toBe(store.hashOf('Nghị quyết'));
  expect(await store.get(first.hash)).toEqual(content);
  expect(await filesThere()).toEqual([first.hash]);
});

test('a hash that nobody stored gives nothing; a content that changed on disk is never handed out', async () => {
  const store = openFileStore(folder);
  expect(await store.get('0'.repeat(64))).toBeUndefined();
  const { hash } = await store.put(content);
  await writeFile(join(folder, hash.slice(0, 2), hash), 'other');
  await expect(store.get(hash)).rejects.toThrow('changed on disk');
});

test('a draft that a kill left behind goes after an hour, one that grows stays', async () => {
  const drafts = join(folder, 'incoming');
  await mkdir(drafts);
  const now = Date.UTC(2026, 5, 1, 12);
  for (const [name, minutes] of [
    ['left.part', 61],
    ['grows.part', 5],
  ] as const) {
    await writeFile(join(drafts, name), 'x');
    const at = new Date(now - minutes * 60_000);
    await utimes(join(drafts, name), at, at);
  }
  await sweepDrafts(folder, now);
  expect(await filesThere()).toEqual(['grows.part']);
});

describe('a content that comes part by part', () => {
  const bounds = { most: 5_000, wants: () => true };

  async function* parts(...sizes: readonly number[]): AsyncGenerator<Uint8Array> {
    for (const [at, size] of sizes.entries()) yield new Uint8Array(size).fill(at + 1);
  }

  test('is stored as if it had come whole, with its first kilobyte to be looked at', async () => {
    const store = openFileStore(folder);
    const whole = new Uint8Array([...new Uint8Array(700).fill(1), ...new Uint8Array(900).fill(2)]);
    const heads: Uint8Array[] = [];
    const wants = (head: Uint8Array) => heads.push(head) === 1;
    const received = await store.receive(parts(700, 900), { ...bounds, wants });
    const hash = store.hashOf(whole);
    expect(received).toEqual({
      ok: true,
      value: { hash, bytes: 1_600, head: whole.subarray(0, 1_024) },
    });
    expect(heads).toEqual([whole.subarray(0, 1_024)]);
    expect(await store.get(hash)).toEqual(whole);
    expect(await store.receive(parts(700, 900), bounds)).toEqual(received);
    expect(await filesThere()).toEqual([hash]);
  });

  async function* brokenOff(): AsyncGenerator<Uint8Array> {
    yield new Uint8Array(2_000);
    throw new Error('the browser went');
  }

  test.each([
    ['empty', parts(), bounds],
    ['tooLarge', parts(4_000, 1_001), bounds],
    ['notWanted', parts(4_000), { ...bounds, wants: () => false }],
    ['notWanted', parts(10), { ...bounds, wants: () => false }],
    ['brokenOff', brokenOff(), bounds],
  ])('%s: refused, and nothing stays behind', async (error, sent, within) => {
    expect(await openFileStore(folder).receive(sent, within)).toEqual({ ok: false, error });
    expect(await filesThere()).toEqual([]);
  });

  test('that the disk has no room for is refused, and nothing stays behind', async () => {
    const door = pathToFileURL(join(import.meta.dirname, 'open-file-store.ts')).href;
    const script = `
        const { openFileStore } = await import(${JSON.stringify(door)});
        async function* parts() { for (let at = 0; at < 100; at += 1) yield new Uint8Array(10_000); }
        const bounds = { most: 10_000_000, wants: () => true };
        const received = await openFileStore(${JSON.stringify(folder)}).receive(parts(), bounds);
        process.stdout.write(JSON.stringify(received));`;
    // The shell lets a process write 50 kB to a file, as a disk with so little room does.
    const limited = `ulimit -f 100; exec "$0" --input-type=module -e "$1"`;
    const child = spawnSync('sh', ['-c', limited, process.execPath, script], { encoding: 'utf8' });
    expect(JSON.parse(child.stdout)).toEqual({ ok: false, error: 'diskFull' });
    expect(await filesThere()).toEqual([]);
  });
});

describe('what is discarded', () => {
  const hour = 60 * 60_000;
  const ago = (time: number) => brand<Instant>(new Date(Date.now() - time).toISOString());

  async function storedBefore(time: number): Promise<string> {
    const { hash } = await openFileStore(folder).put(content);
    const then = new Date(Date.now() - time);
    await utimes(join(folder, hash.slice(0, 2), hash), then, then);
    return hash;
  }

  test('is gone, unless somebody stored it again since', async () => {
    const store = openFileStore(folder);
    const hash = await storedBefore(48 * hour);
    await store.put(content);
    expect(await store.discard(hash, ago(hour))).toBe(false);
    expect(await store.get(hash)).toEqual(content);
    await storedBefore(48 * hour);
    expect(await store.discard(hash, ago(hour))).toBe(true);
    expect(await filesThere()).toEqual([]);
    expect(await store.discard(hash, ago(hour))).toBe(true);
  });

  test('goes in the end where whoever stored it again never pointed at it', async () => {
    const store = openFileStore(folder);
    const hash = await storedBefore(2 * hour);
    expect(await store.discard(hash, ago(3 * hour))).toBe(true);
  });

  test('a content that comes part by part is seen to be stored again too', async () => {
    const store = openFileStore(folder);
    const hash = await storedBefore(48 * hour);
    async function* parts() {
      yield await Promise.resolve(content);
    }
    const received = await store.receive(parts(), { most: 100, wants: () => true });
    expect(received.ok && received.value.hash).toBe(hash);
    expect(await store.discard(hash, ago(hour))).toBe(false);
  });

  test('while many store it, whoever was told that it is stored finds it afterwards', async () => {
    const store = openFileStore(folder);
    const hash = await storedBefore(48 * hour);
    for (let turn = 0; turn < 40; turn += 1) {
      await storedBefore(48 * hour);
      await Promise.all([store.discard(hash, ago(hour)), store.put(content), store.put(content)]);
      expect(await store.get(hash)).toEqual(content);
    }
  });

  test('comes back when the program was killed in the middle of it', async () => {
    const hash = await storedBefore(hour);
    await mkdir(join(folder, 'leaving'), { recursive: true });
    await rename(join(folder, hash.slice(0, 2), hash), join(folder, 'leaving', hash));
    await bringBackLeaving(folder, Date.now());
    expect(await openFileStore(folder).get(hash)).toBeUndefined();
    await bringBackLeaving(folder, Date.now() + 2 * hour);
    expect(await openFileStore(folder).get(hash)).toEqual(content);
  });
});
