import { mkdtemp, open, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { Readable } from 'node:stream';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { openFileStore } from '@daihoi/adapters/files';
import { openRoomSigner } from '@daihoi/adapters/identity';
import type { BundledFile } from '@daihoi/application/files';
import type { ArchiveManifest, ArchiveRemovals } from '@daihoi/domain/archive';
import { calendarDate, canonicalJson } from '@daihoi/domain/kernel';
import type { CommandIo } from '../command-io.ts';
import { runPackageVerify } from './package-verify.ts';

let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'daihoi-archive-'));
});

afterEach(() => rm(folder, { recursive: true, force: true }));

const Checked = z.object({
  checks: z.array(z.object({ check: z.string(), holds: z.boolean() })),
});
const room = openRoomSigner('the secret of the tests');
const contents = { 'muc-luc/muc-luc.docx': 'mục lục', '1-van-ban/so-1.docx': 'Nghị quyết' };
type Path = keyof typeof contents;
const paths = ['muc-luc/muc-luc.docx', '1-van-ban/so-1.docx'] as const;
const [, paper] = paths;

function signed<Body extends ArchiveManifest | ArchiveRemovals>(body: Body): string {
  const value = room.sign(canonicalJson(body));
  const signature = { algorithm: 'Ed25519', publicKey: room.publicKey, value };
  return JSON.stringify({ ...body, signature }, undefined, 2);
}

const store = () => openFileStore(join(folder, 'store'));

function manifest(more: Partial<ArchiveManifest> = {}): ArchiveManifest {
  return {
    schema: 'daihoi-archive/1',
    scope: 'congress',
    unit: { code: 'KG-01', name: 'Đảng bộ xã Tân Hội' },
    title: 'Đại hội đại biểu Đảng bộ xã Tân Hội',
    term: { from: 2020, to: 2025 },
    number: 1,
    closedOn: calendarDate('2020-09-30'),
    files: paths.map((path) => ({
      path,
      part: 'issued',
      title: path,
      sha256: store().hashOf(contents[path]),
      bytes: store().sizeOf(contents[path]),
    })),
    confidential: 2,
    lacking: [],
    ...more,
  };
}

/** Writes a bundle as a server sends it; `change` says what became of its files on the way. */
async function bundle(
  name: string,
  text: string,
  files: readonly BundledFile[] = wholeFiles(),
): Promise<string> {
  const { chunks, length } = store().bundle([{ path: 'manifest.json', text }, ...files]);
  const bytes = await buffer(Readable.from(chunks));
  expect(bytes.length, 'the length was told beforehand').toBe(length);
  const path = join(folder, name);
  await writeFile(path, bytes);
  return path;
}

function wholeFiles(change: Partial<Record<Path, string>> = {}): readonly BundledFile[] {
  return paths.map((path) => ({ path, text: change[path] ?? contents[path] }));
}

async function verify(...args: readonly string[]) {
  const said: string[] = [];
  const io: CommandIo = {
    stdin: () => Promise.resolve(''),
    readFile: () => Promise.resolve(''),
    out: (text) => void said.push(text),
    err: (text) => void said.push(text),
    lang: 'vi',
  };
  return { code: await runPackageVerify(args, io), said: said.join('\n') };
}

async function asJson(path: string): Promise<unknown> {
  return JSON.parse((await verify(path, '--json')).said);
}

describe('an archive', () => {
  test('that nobody touched holds, and tells the key to compare', async () => {
    const { code, said } = await verify(await bundle('a.zip', signed(manifest())));
    expect(said).toMatch(/Khóa của hệ thống: (?:[0-9A-F]{4}-){3}[0-9A-F]{4}/u);
    expect(said).not.toContain('✗');
    expect(code).toBe(0);
  });

  test.each([
    ['changed', wholeFiles({ [paper]: 'Nghị quyết khác' }), 'files'],
    ['missing', wholeFiles().slice(0, 1), 'complete'],
    ['foreign', [...wholeFiles(), { path: '1-van-ban/la.docx', text: 'lạ' }], 'complete'],
  ])('with a file that is %s does not hold, and names it', async (fault, files, check) => {
    const path = await bundle('a.zip', signed(manifest()), files);
    expect((await verify(path)).code).toBe(1);
    const at = fault === 'foreign' ? '1-van-ban/la.docx' : paper;
    expect(await asJson(path)).toMatchObject({ genuine: false, faults: [{ path: at, fault }] });
    const { checks } = Checked.parse(await asJson(path));
    expect(checks.filter(({ holds }) => !holds).map((each) => each.check)).toEqual([check]);
  });

  test('whose index was changed does not hold', async () => {
    const text = signed(manifest()).replace('Tân Hội', 'Tân Hiệp');
    expect(await asJson(await bundle('a.zip', text))).toMatchObject({
      checks: [{ check: 'signature', holds: false }, { holds: true }, { holds: true }],
    });
  });

  test('to whose index a field was added does not pass as ours', async () => {
    const text = signed(manifest()).replace('{', '{"approved":true,');
    expect((await verify(await bundle('a.zip', text))).code).toBe(3);
  });

  test('in which one path lies twice is none of ours', async () => {
    const twice = [...wholeFiles({ [paper]: 'Nghị quyết khác' }), ...wholeFiles().slice(1)];
    expect((await verify(await bundle('a.zip', signed(manifest()), twice))).code).toBe(3);
  });

  test('knows no ballots to compare with, and says how it is used', async () => {
    const path = await bundle('a.zip', signed(manifest()));
    const { code, said } = await verify(path, '--ballots', path);
    expect(code).toBe(2);
    expect(said).toContain('Cách dùng');
  });

  test('of which only half came is none, and is refused with a sentence', async () => {
    const path = await bundle('a.zip', signed(manifest()));
    const file = await open(path, 'r+');
    await file.truncate((await file.stat()).size - 40);
    await file.close();
    const { code, said } = await verify(path);
    expect(code).toBe(3);
    expect(said).toContain('tải dở');
  });
});

describe('a file that was destroyed after its term', () => {
  const gone: ArchiveRemovals['removals'][number] = {
    path: paper,
    sha256: '',
    decision: '12-QĐ/ĐU',
    decidedOn: calendarDate('2030-10-02'),
    proposedBy: 'Nguyễn Thị Mẫu',
    confirmedBy: 'Trần Văn Thử',
    removedOn: calendarDate('2030-10-05'),
  };

  async function without(sha256: string, of: string): Promise<string> {
    const text = signed(manifest());
    const removals = signed({
      schema: 'daihoi-archive-removals/1',
      manifest: of === '' ? store().hashOf(text) : of,
      removals: [{ ...gone, sha256 }],
    });
    const files = [{ path: 'removals.json', text: removals }, ...wholeFiles().slice(0, 1)];
    return bundle('a.zip', text, files);
  }

  test('is not missing where a signed list of this archive names it', async () => {
    const path = await without(store().hashOf(contents[paper]), '');
    expect((await verify(path)).code).toBe(0);
    expect(await asJson(path)).toMatchObject({ genuine: true, removed: [paper], faults: [] });
  });

  test('does not go by a list that cannot be read', async () => {
    const files = [{ path: 'removals.json', text: '{}' }, ...wholeFiles()];
    const path = await bundle('a.zip', signed(manifest()), files);
    expect(await asJson(path)).toMatchObject({
      genuine: false,
      faults: [{ path: 'removals.json', fault: 'foreign' }],
    });
  });

  test('is missing where the list is of another archive or names another content', async () => {
    const other = await without(store().hashOf(contents[paper]), 'b'.repeat(64));
    expect((await verify(other)).said).toContain('thiếu tệp: 1-van-ban/so-1.docx');
    const content = await without('c'.repeat(64), '');
    expect(await asJson(content)).toMatchObject({ genuine: false, faults: [{ fault: 'missing' }] });
  });
});

test('an archive that adds to another follows it by its hash, and no other one', async () => {
  const first = signed(manifest());
  const [one, other] = [
    await bundle('1.zip', first),
    await bundle('0.zip', signed(manifest({ confidential: 0 }))),
  ];
  const second = signed(manifest({ number: 2, previous: store().hashOf(first) }));
  const two = await bundle('2.zip', second);
  expect((await verify(two)).said).toContain('--previous');
  expect((await verify(two, '--previous', one)).code).toBe(0);
  expect((await verify(two, '--previous', other)).code).toBe(1);
  expect((await verify(two, '--previous', join(folder, 'none.zip'))).code).toBe(3);
});

test('the same files give the same bytes', async () => {
  const both = [
    await bundle('1.zip', signed(manifest())),
    await bundle('2.zip', signed(manifest())),
  ];
  const hashes = await Promise.all(
    both.map(async (path) => {
      const file = await open(path);
      const hash = store().hashOf(await file.readFile());
      await file.close();
      return hash;
    }),
  );
  expect(hashes[0]).toBe(hashes[1]);
});
