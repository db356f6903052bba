import {
  openDocumentReader,
  openDocumentRooms,
  openPaperExaminer,
  openPaperRenderer,
} from '@daihoi/adapters/documents';
import type { PaperExaminer } from '@daihoi/application/checking';
import { builtInTemplate } from '@daihoi/application/templates';
import { calendarDate } from '@daihoi/domain/kernel';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { notedPaper, squaresPng } from '../support/papers/noted-paper.ts';
import { plainPaper } from '../support/papers/plain-paper.ts';
import { decisionPaper, longTable } from './decision-paper.ts';
import {
  allSavedAgainByLibreOffice,
  factsOfPdf,
  fontsOfPdf,
  inkOfFirstPage,
  pagesOfPdf,
} from './outside-tools.ts';
import { firstOutOfOrder, squeezed } from './printed-lines.ts';
import { progressReportPaper } from './progress-report-paper.ts';

const renderer = openPaperRenderer();
const names = ['decision', 'report', 'long table', 'template'] as const;
const files = new Map<string, Uint8Array>();
let examiner: PaperExaminer;

beforeAll(async () => {
  examiner = openPaperExaminer(openDocumentRooms({ rooms: 1 }));
  const variant = { isCell: false, hasSuperior: true, on: calendarDate('2025-07-15') };
  const papers = [
    decisionPaper,
    progressReportPaper,
    plainPaper([longTable(120)]),
    builtInTemplate('politicalReport', variant),
  ];
  for (const [at, paper] of papers.entries())
    files.set(names[at] ?? '', await renderer.toDocx(paper));
  const again = allSavedAgainByLibreOffice([...files.values()]);
  for (const [at, name] of names.entries())
    files.set(`${name}, saved again`, again[at] ?? new Uint8Array());
}, 240_000);
afterAll(() => examiner.close());

async function printed(bytes: Uint8Array | undefined): Promise<Uint8Array> {
  const pdf = await examiner.print({ name: 'x.docx', bytes: bytes ?? new Uint8Array() });
  if (!pdf.ok) throw new Error(pdf.error.code);
  return pdf.value;
}

const both = names.flatMap((name) => [name, `${name}, saved again`]);

describe.each(both)('a Word file set as PDF: %s', (name) => {
  test('says every paragraph, those outside long tables in their order, in letters that can be searched', async () => {
    const bytes = files.get(name) ?? new Uint8Array();
    const { lines = [] } = openDocumentReader().read({ name: 'x.docx', bytes }, 'docx');
    expect(lines.length).toBeGreaterThan(10);
    const pdf = await printed(bytes);
    const text = pagesOfPdf(pdf).join('\n');
    const page = squeezed(text);
    expect(lines.filter((line) => !page.includes(squeezed(line)))).toEqual([]);
    // A table is set column by column on each page.
    const [prose] = lines.join('\n').split('\n1\n');
    expect(firstOutOfOrder(prose?.split('\n') ?? [], text)).toBeUndefined();
    for (const row of fontsOfPdf(pdf)) expect(row).toMatch(/Tinos.*\byes yes yes\b/u);
  });

  test('keeps A4 and the margins of the party', async () => {
    const pdf = await printed(files.get(name));
    expect(factsOfPdf(pdf)).toMatch(/Page\s+1 size:\s+595\.\d+ x 841\.\d+ pts \(A4\)/u);
    const { left, right } = inkOfFirstPage(pdf);
    expect(left).toBeGreaterThanOrEqual(84.5);
    expect(right).toBeLessThanOrEqual(553.5);
  });
});

test('pages are numbered from the second one, and a lying annex lies', async () => {
  const pdf = await printed(files.get('long table'));
  const [first = '', second = '', third = ''] = pagesOfPdf(pdf);
  expect([second, third].map((page) => page.trim().split('\n')[0])).toEqual(['2', '3']);
  expect(first.trim().split('\n')[0]).not.toMatch(/^\d+$/u);
  const annexes = [{ title: 'Biểu', orientation: 'landscape', blocks: [longTable(3)] }] as const;
  const lying = await renderer.toDocx({ ...plainPaper([]), annexes });
  expect(factsOfPdf(await printed(lying))).toMatch(/Page\s+2 size:\s+841\.\d+ x 595/u);
});

test('the head of a table comes again on every page', async () => {
  const pages = pagesOfPdf(await printed(files.get('long table')));
  const { lines = [] } = openDocumentReader().read(
    { name: 'x.docx', bytes: files.get('long table') ?? new Uint8Array() },
    'docx',
  );
  const head = lines.find((line) => pages.slice(1).every((page) => page.includes(line)));
  expect(pages.length).toBeGreaterThan(2);
  expect(head).toBeDefined();
});

test('equal files give equal bytes; one that is no Word file is refused', async () => {
  const bytes = files.get('decision');
  expect(Buffer.compare(await printed(bytes), await printed(bytes))).toBe(0);
  const none = await examiner.print({ name: 'x.docx', bytes: new Uint8Array([1, 2, 3]) });
  expect(none).toMatchObject({ ok: false, error: { code: 'file.broken', name: 'x.docx' } });
});

test('notes stand at the foot, pictures are drawn, and one that is damaged is left out', async () => {
  const whole = squaresPng(64, 32);
  function paper(image: Uint8Array) {
    const paragraphs = ['Số liệu có chú thích.[^1]', '![so-do.png]'];
    const notes = { '1': 'Theo báo cáo của huyện.' };
    return printed(notedPaper({ paragraphs, notes, images: { 'so-do.png': image } }));
  }
  const [drawn, without] = [await paper(whole), await paper(whole.slice(0, 40))];
  for (const pdf of [drawn, without]) {
    const text = squeezed(pagesOfPdf(pdf).join('\n'));
    expect(text).toContain(squeezed('Số liệu có chú thích.'));
    expect(text).toContain(squeezed('Theo báo cáo của huyện.'));
  }
  const images = [drawn, without].map((pdf) => Buffer.from(pdf).includes('/Subtype /Image'));
  expect(images).toEqual([true, false]);
});
