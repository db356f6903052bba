import { mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import type { CommandIo } from '../command-io.ts';
import { runBallotMake } from './ballot-make.ts';
import { runBallotRead } from './ballot-read.ts';

const ballot = {
  congress: {
    unit: 'Đảng bộ xã Mẫu',
    title: 'Đại hội đại biểu Đảng bộ xã Mẫu',
    term: '2025-2030',
    date: '2025-05-20',
  },
  contest: {
    id: 'bch',
    title: 'Ban Chấp hành',
    office: 'committee',
    seats: 3,
    candidates: [
      { id: 'a', name: 'Nguyễn Thị Mẫu' },
      { id: 'b', name: 'Trần Văn Thử' },
      { id: 'c', name: 'Lê Văn Giả' },
    ],
  },
  paper: 'A5',
};

const Layout = z.object({
  pages: z.array(z.object({ clean: z.object({ png: z.string() }) })),
});

let folder: string;

function io(said: string[] = []): CommandIo {
  return {
    stdin: () => Promise.resolve(''),
    readFile: (path) => readFile(path, 'utf8'),
    out: (text) => void said.push(text),
    err: () => undefined,
    lang: 'vi',
  };
}

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'daihoi-ballot-read-'));
  await writeFile(join(folder, 'in.json'), JSON.stringify(ballot));
  await runBallotMake([join(folder, 'in.json'), '--out', join(folder, 'made')], io());
});

async function scansFolder(): Promise<string> {
  const text = await readFile(join(folder, 'made', 'layout.json'), 'utf8');
  const layout = Layout.parse(JSON.parse(text));
  const scans = await mkdtemp(join(folder, 'scans-'));
  const png = Buffer.from(layout.pages[0]?.clean.png ?? '', 'base64');
  await writeFile(join(scans, 'a.png'), png);
  await writeFile(join(scans, 'b-again.png'), png);
  await writeFile(join(scans, 'c.txt'), 'no image');
  return scans;
}

describe('ballot read', () => {
  test('reads a folder in name order and reports in its place what is no image', async () => {
    const out = join(folder, 'out.json');
    const layout = join(folder, 'made', 'layout.json');
    const said: string[] = [];
    const args = ['--layout', layout, '--jobs', '1', '--out', out, '--json', await scansFolder()];
    expect(await runBallotRead(args, io(said))).toBe(0);
    const answer: unknown = JSON.parse(await readFile(out, 'utf8'));
    expect(answer).toMatchObject({
      schema: 'ballot-reading/1',
      timing: { pages: 3 },
      images: [
        {
          page: 1,
          kind: 'ballot',
          needsReview: false,
          candidates: [
            { index: 1, mark: 'none', needsReview: false },
            { index: 2, mark: 'none' },
            { index: 3, mark: 'none' },
          ],
        },
        { kind: 'duplicate', needsReview: true, reviewReasons: ['duplicate'] },
        { kind: 'unreadable', fault: 'notAnImage', needsReview: true, candidates: [] },
      ],
      ballots: [
        { valid: false, invalidReasons: ['votesForNobody'], needsReview: true },
        { valid: false, needsReview: true, reviewReasons: ['pageDoubted'] },
      ],
    });
    expect(JSON.parse(said.join(''))).toMatchObject({ images: 3, ballots: 2 });
  });

  test('refuses words that are off, and a layout that is none', async () => {
    expect(await runBallotRead(['--layout', 'x', '--out', 'y'], io())).toBe(2);
    expect(await runBallotRead(['--fast', 'scans'], io())).toBe(2);
    const said: string[] = [];
    const wrong = ['--layout', join(folder, 'in.json'), '--out', join(folder, 'no.json'), '--json'];
    expect(await runBallotRead([...wrong, folder], io(said))).toBe(3);
    expect(JSON.parse(said.join(''))).toMatchObject({
      error: { code: 'layout.malformed', at: 'schema' },
    });
    await expect(readFile(join(folder, 'no.json'))).rejects.toThrow('ENOENT');
  });
});
