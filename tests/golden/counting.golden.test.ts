import { openPaperRenderer } from '@daihoi/adapters/documents';
import type { Paper } from '@daihoi/application/papers';
import { describe, expect, test } from 'vitest';
import { countMinutesPaper } from '../../packages/application/src/ballot-session/papers/count-minutes-paper.ts';
import { electedListPaper } from '../../packages/application/src/ballot-session/papers/elected-list-paper.ts';
import { tallySheetPaper } from '../../packages/application/src/ballot-session/papers/tally-sheet-paper.ts';
import {
  countedByTwo,
  countSample,
  inventedNames,
  listed,
  roll,
  sampleDecisions,
  sampleFrame,
  sampleSession,
  strikeBallots,
} from '../../packages/application/src/ballot-session/papers/testing/counting-samples.ts';
import { convertWithLibreOffice, fontsOfPdf, inkOfFirstPage, pagesOfPdf } from './outside-tools.ts';
import { firstOutOfOrder, squeezed } from './printed-lines.ts';

const renderer = openPaperRenderer();

const commune = sampleSession();
const communeBallots = strikeBallots(commune, 147);
const fifteenOf17 = countSample(commune, communeBallots, sampleDecisions(communeBallots));

const province = sampleSession({
  seats: 55,
  candidates: listed(inventedNames(62)),
  rolls: [roll(350, 348)],
  printed: 360,
  issued: countedByTwo({ issued: 348, exchanged: 2, spoiled: 1, left: 9 }),
  collected: countedByTwo(347),
});
const fiftyFiveOf62 = countSample(province, strikeBallots(province, 347));

const voided = sampleSession({ state: 'VOID', collected: countedByTwo(150) });

/** The printed lines without the foot line, which stands on every page, and without the caption, which is told apart. */
function bodyLines(paper: Paper): readonly string[] {
  return renderer.toText(paper).trim().split('\n').slice(0, -1);
}

interface BothFiles {
  readonly own: readonly string[];
  readonly word: readonly string[];
}

async function bothFiles(paper: Paper): Promise<BothFiles> {
  const own = pagesOfPdf(await renderer.toPdf(paper));
  const word = pagesOfPdf(convertWithLibreOffice(await renderer.toDocx(paper)));
  return { own, word };
}

describe.each([
  ['minutes of 15 of 17', countMinutesPaper(fifteenOf17, sampleFrame(commune)), 5],
  ['minutes of 55 of 62', countMinutesPaper(fiftyFiveOf62, sampleFrame(province)), 8],
  ['minutes of a void ballot', countMinutesPaper({ session: voided }, sampleFrame(voided)), 3],
  ['the list of 55 elected', electedListPaper({ ballot: fiftyFiveOf62 }, sampleFrame(province)), 3],
  ['the tally sheet of 147 ballots', tallySheetPaper(fifteenOf17, sampleFrame(commune)), 4],
] as const)('%s', (_, paper, pages) => {
  test('say the same lines in the same order in the PDF and in the .docx seen by LibreOffice', async () => {
    const { own, word } = await bothFiles(paper);
    for (const file of [own, word]) {
      expect(firstOutOfOrder(bodyLines(paper), file.join('\n'))).toBeUndefined();
      expect(file.length).toBeLessThanOrEqual(pages);
      for (const page of file) expect(page).toContain('Mã kiểm ABCD-EFGH-KLMN-PQRS.');
    }
  });
});

describe('what an official page looks like', () => {
  const paper = countMinutesPaper(fifteenOf17, sampleFrame(commune));

  test('margins of 30 and 15 mm, every font embedded (PG-04, PG-08, PG-09)', async () => {
    const pdf = await renderer.toPdf(paper);
    const { left, right } = inkOfFirstPage(pdf);
    const mm = 72 / 25.4;
    expect(Math.abs(left - 30 * mm)).toBeLessThan(1);
    expect(Math.abs(right - 195 * mm)).toBeLessThan(1);
    for (const font of fontsOfPdf(pdf)) expect(font).toMatch(/Tinos-\S+ +CID TrueType +\S+ +yes/u);
  });

  test('pages are numbered from the second; nobody signs on a page without words', async () => {
    const { own, word } = await bothFiles(paper);
    for (const pages of [own, word]) {
      expect(pages[0]?.split('\n')[0]).not.toBe('1');
      expect(pages[1]?.split('\n')[0]?.trim()).toBe('2');
      expect(squeezed(pages.at(-1) ?? '')).toContain(squeezed('Kiểm phiếu xong lúc 16 giờ 35'));
      expect(squeezed(pages.at(-1) ?? '')).toContain(
        squeezed('Các thành viên Ban kiểm phiếu ký tên'),
      );
    }
  });

  test('no table leaves a row alone on a page', async () => {
    const { own, word } = await bothFiles(countMinutesPaper(fiftyFiveOf62, sampleFrame(province)));
    for (const page of [...own, ...word].slice(1)) {
      const rows = page.split('\n').filter((line) => /^\d+ \p{Lu}\p{Ll}+ .*\d+,\d\d$/u.test(line));
      expect([1, 2]).not.toContain(rows.length);
    }
  });

  test('a rehearsal says so on every page', async () => {
    const rehearsal = countMinutesPaper(
      fifteenOf17,
      sampleFrame(commune, { purpose: 'rehearsal' }),
    );
    for (const page of pagesOfPdf(await renderer.toPdf(rehearsal)))
      expect(page).toContain('Bản diễn tập');
  });
});
