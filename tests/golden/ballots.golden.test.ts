import { openBallotPress } from '@daihoi/adapters/documents';
import { decodeLuma, openCleanRaster } from '@daihoi/adapters/imaging';
import { makeBallot, type MadeBallot } from '@daihoi/application/counting-room';
import type { Box } from '@daihoi/counting/layout';
import type { LumaImage } from '@daihoi/counting/reading';
import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { sampleBallot } from '../../packages/counting/src/layout/testing/sample-ballot.ts';
import { factsOfPdf, fontsOfPdf, inTemporaryFolder, pagesOfPdf } from './outside-tools.ts';
import { firstOutOfOrder } from './printed-lines.ts';

const ports = { press: openBallotPress(), raster: openCleanRaster() };

type Asked = Parameters<typeof sampleBallot>[0];

async function made(asked: Asked, extras = {}): Promise<MadeBallot> {
  const ballot = await makeBallot(ports, sampleBallot(asked), extras);
  if (!ballot.ok) throw new Error(JSON.stringify(ballot.error));
  return ballot.value;
}

/** A page of a PDF as another program draws it. Needs `pdftoppm`. */
function drawnElsewhere(pdf: Uint8Array, page: number): LumaImage {
  return inTemporaryFolder((folder) => {
    writeFileSync(join(folder, 'ballot.pdf'), pdf);
    const words = ['-r', '200', '-gray', '-singlefile', '-f', String(page), 'ballot.pdf', 'page'];
    execFileSync('pdftoppm', words, { cwd: folder, stdio: 'pipe' });
    const file = readFileSync(join(folder, 'page.pgm'));
    const head = /^P5\s+(\d+)\s+(\d+)\s+255\s/.exec(file.toString('latin1', 0, 60));
    if (!head) throw new Error('no grey picture');
    const [width, height] = [Number(head[1]), Number(head[2])];
    return { width, height, luma: new Uint8Array(file.subarray(head[0].length)) };
  });
}

async function cleanOf({ layout }: MadeBallot, page: number): Promise<LumaImage> {
  const png = layout.pages[page - 1]?.clean.png ?? '';
  const decoded = await decodeLuma({ data: Buffer.from(png, 'base64') });
  if (!decoded.ok) throw new Error(decoded.error);
  return decoded.value;
}

const dots = 200 / 25.4;

/** Where the ink of a part of a page lies: its middle in dots, and how much there is. */
function inkIn({ luma, width }: LumaImage, box: Box) {
  let [sum, atX, atY] = [0, 0, 0];
  for (let y = Math.floor(box.y * dots); y < Math.ceil((box.y + box.height) * dots); y++) {
    for (let x = Math.floor(box.x * dots); x < Math.ceil((box.x + box.width) * dots); x++) {
      const ink = 255 - (luma[y * width + x] ?? 255);
      sum += ink;
      atX += ink * x;
      atY += ink * y;
    }
  }
  return { sum, x: atX / sum, y: atY / sum };
}

const grown = (box: Box, by: number): Box => ({
  x: box.x - by,
  y: box.y - by,
  width: box.width + 2 * by,
  height: box.height + 2 * by,
});

describe.each<[string, Asked]>([
  ['one name on A5', { names: 1, seats: 1, paper: 'A5' }],
  ['3 of 3 on A4', { names: 3, seats: 3, paper: 'A4' }],
  ['12 of 15 on A5', { names: 15, seats: 12, paper: 'A5' }],
  ['55 of 62 on A4', { names: 62, seats: 55, paper: 'A4' }],
  ['80 of 80 on A5', { names: 80, seats: 80, paper: 'A5' }],
  ['70 of 80 on A4', { names: 80, seats: 70, paper: 'A4' }],
])('a ballot of %s', (_, asked) => {
  test('holds every name as text, in order, with its fonts inside, on pages of that paper', async () => {
    const ballot = await made(asked);
    const text = pagesOfPdf(ballot.pdf).join('\n');
    const names = ballot.draft.names.map(({ name }, at) => `${at + 1} ${name}`);
    expect(firstOutOfOrder(names, text)).toBeUndefined();
    const fonts = fontsOfPdf(ballot.pdf);
    expect(fonts.length).toBeGreaterThan(0);
    for (const font of fonts) expect(font).toMatch(/Tinos.*\syes\s+yes\s+yes\s/);
    const facts = factsOfPdf(ballot.pdf);
    expect(facts).toMatch(new RegExp(String.raw`Pages:\s+${ballot.layout.pages.length}\n`));
    expect(facts).toContain(asked.paper === 'A4' ? '595.276 x 841.89' : '419.528 x 595.276');
  });

  test('every row holds its own name, and its neighbours do not touch', async () => {
    const { layout } = await made(asked);
    const rows = layout.pages.flatMap((page) => page.rows);
    expect(rows.map((row) => row.index)).toEqual(rows.map((__, at) => at + 1));
    expect(rows).toHaveLength(asked.names);
    for (const { row, nameInk, number, choices } of rows) {
      for (const box of [nameInk, number, ...(choices ? [choices.agree, choices.disagree] : [])]) {
        expect(box.y).toBeGreaterThan(row.y + 0.3);
        expect(box.y + box.height).toBeLessThan(row.y + row.height - 0.3);
        expect(box.x).toBeGreaterThan(row.x);
        expect(box.x + box.width).toBeLessThan(row.x + row.width);
      }
    }
  });
});

test('62 names stand on one A4 page, in letters of 13 points, 4 mm of paper between the small letters of two rows', async () => {
  const { layout, arrangement, pdf } = await made({ names: 62, seats: 55, paper: 'A4' });
  expect(layout.pages).toHaveLength(1);
  expect(arrangement).toMatchObject({ head: 'compact', nameSize: 13 });
  const smallLetters = arrangement.nameSize * 0.46 * (25.4 / 72);
  expect(arrangement.rowHeight - smallLetters).toBeGreaterThan(4);
  const text = pagesOfPdf(pdf).join(' ').replaceAll(/\s+/g, ' ');
  for (const words of [
    'ĐẢNG CỘNG SẢN VIỆT NAM',
    'PHIẾU BẦU',
    'Nhiệm kỳ 2020 - 2025',
    'bầu 55 người',
  ])
    expect(text).toContain(words);
  const [first] = layout.pages[0]?.rows ?? [];
  expect(layout.pages[0]?.stamp).toMatchObject({ x: 17, width: 60, height: 32 });
  expect(first?.row.y).toBeGreaterThan(11 + 32);
});

test('the clean print is what another program draws from the PDF, to less than a dot', async () => {
  const ballot = await made({ names: 62, seats: 55, paper: 'A4' });
  for (const page of ballot.layout.pages) {
    const own = await cleanOf(ballot, page.number);
    const other = drawnElsewhere(ballot.pdf, page.number);
    expect([own.width, own.height]).toEqual([other.width, other.height]);
    const boxes = [
      ...page.corners.map((box) => grown(box, 1)),
      ...page.rows.map((row) => grown(row.nameInk, 0.2)),
    ];
    for (const box of boxes) {
      const [here, there] = [inkIn(own, box), inkIn(other, box)];
      expect(Math.abs(here.x - there.x)).toBeLessThan(1);
      expect(Math.abs(here.y - there.y)).toBeLessThan(1);
      expect(here.sum / there.sum).toBeGreaterThan(0.85);
      expect(here.sum / there.sum).toBeLessThan(1.15);
    }
  }
});

test('the box of a name holds all of its ink and hardly more', async () => {
  const ballot = await made({ names: 15, seats: 12, paper: 'A4' });
  const clean = await cleanOf(ballot, 1);
  for (const { nameInk } of ballot.layout.pages[0]?.rows ?? []) {
    const around = inkIn(clean, grown(nameInk, 1)).sum;
    const inside = inkIn(clean, nameInk).sum;
    const edges = inkIn(clean, { ...nameInk, height: 0.5 }).sum;
    expect(inside / around).toBeGreaterThan(0.99);
    expect(edges).toBeGreaterThan(0);
  }
});

test('a run of 1,000 shares its text: the last sheet is the first, the file stays small', async () => {
  const { pdf, run } = await made({ names: 62, seats: 55, paper: 'A4' }, { run: 1000 });
  if (!run) throw new Error('no run');
  expect(factsOfPdf(run)).toMatch(/Pages:\s+1000\n/);
  expect(run.length).toBeLessThan(pdf.length + 400_000);
  expect(drawnElsewhere(run, 1000).luma).toEqual(drawnElsewhere(pdf, 1).luma);
});

test('a test deck says on every page that it is a test, a vote never does', async () => {
  const asked = { names: 62, seats: 55, paper: 'A4' } as const;
  const { pdf, deck } = await made(asked, { deck: { count: 6, seed: 3 } });
  if (!deck) throw new Error('no deck');
  const pages = pagesOfPdf(deck.pdf);
  expect(pages).toHaveLength(6);
  for (const page of pages) expect(page.replaceAll(/\s+/g, ' ')).toContain('PHIẾU THỬ');
  expect(pagesOfPdf(pdf).join(' ')).not.toContain('THỬ');
});

describe('a rehearsal', () => {
  test('says so on every sheet, and no sheet of it is read as a vote', async () => {
    const asked: Asked = { names: 70, seats: 62, paper: 'A5' };
    const rehearsed = await makeBallot({ ...ports, rehearsal: true }, sampleBallot(asked), {
      proof: true,
      deck: { count: 2, seed: 7 },
    });
    if (!rehearsed.ok) throw new Error(JSON.stringify(rehearsed.error));
    const { pdf, deck, proof, layout } = rehearsed.value;
    for (const sheets of [pdf, deck?.pdf, proof])
      for (const page of pagesOfPdf(sheets ?? pdf))
        expect(page.replaceAll(/\s/gu, '')).toContain('DIỄNTẬP');
    const vote = await made(asked, { deck: { count: 2, seed: 7 } });
    const others = [vote.layout.fingerprint, vote.deck?.layout.fingerprint];
    expect(others).not.toContain(layout.fingerprint);
    expect(deck?.layout.fingerprint).toBe(layout.fingerprint);
  });
});
