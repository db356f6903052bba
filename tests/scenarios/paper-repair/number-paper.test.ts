import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { openPaperInspector, openPaperRepairer } from '@daihoi/adapters/documents';
import { numberPaper } from '@daihoi/application/checking';
import { documentMedia } from '@daihoi/application/files';
import { brand, calendarDate, ok, type Instant } from '@daihoi/domain/kernel';
import { findParts, isIssuedAs, paragraphTexts, readIssueFrame } from '@daihoi/domain/paper-format';
import { draftPaper } from '../../support/drafts/draft-papers.ts';

const inspector = openPaperInspector();
const ports = {
  inspector,
  repairer: openPaperRepairer(),
  checkDocument: () => ok({ kind: 'docx', mediaType: documentMedia.docx } as const),
};
const stamp = { author: 'Lưu Hồ An', at: brand<Instant>('2020-05-04T03:00:00.000Z') };
const lines = {
  document: { serial: 7, typeCode: 'BC', body: 'ĐU' },
  date: calendarDate('2020-05-12'),
  place: 'Đông Yên',
};
const name = 'bao-cao.docx';

function changed(bytes: Uint8Array, change: (xml: string) => string): Uint8Array {
  const parts = unzipSync(bytes);
  const document = strFromU8(parts['word/document.xml'] ?? new Uint8Array());
  const xml = change(document);
  if (xml === document) throw new Error('nothing was changed');
  return zipSync({ ...parts, 'word/document.xml': strToU8(xml) });
}

function paperIn(bytes: Uint8Array) {
  const paper = inspector.inspect(bytes);
  if (!paper.ok) throw new Error(paper.error);
  return paper.value;
}

function numbered(bytes: Uint8Array) {
  return numberPaper({ name, bytes }, { lines, stamp }, ports);
}

describe('a passed draft becomes a paper', () => {
  test('number and day are written, every other word stays', async () => {
    const bytes = await draftPaper();
    const done = numbered(bytes);
    if (!done.ok) throw new Error(done.error.code);
    const [before, after] = [paperIn(bytes), paperIn(done.value)].map(paragraphTexts);
    const different = (after ?? []).filter((text, at) => text !== before?.[at]);
    expect(different).toEqual(['Số 07-BC/ĐU', 'Đông Yên, ngày 12 tháng 5 năm 2020']);
    expect(isIssuedAs(paperIn(done.value), lines)).toBe(true);
    expect(isIssuedAs(paperIn(bytes), lines)).toBe(false);
    expect(paperIn(done.value).marks?.changes).toEqual([]);
  });

  test('a line that waits for its number, and an open day', async () => {
    const bytes = changed(await draftPaper(), (xml) =>
      xml
        .replace('Số 05-BC/ĐU', 'Số      -BC/ĐU')
        .replace(/ngày 04 tháng 5 năm 2020/u, 'ngày … tháng … năm 2020'),
    );
    expect(readIssueFrame(paperIn(bytes))).toEqual({
      symbol: { typeCode: 'BC', body: 'ĐU' },
      place: 'Đông Yên',
      signer: { post: 'BÍ THƯ', name: 'Lưu Hồ An' },
      secrecy: undefined,
    });
    const done = numbered(bytes);
    if (!done.ok) throw new Error(done.error.code);
    expect(isIssuedAs(paperIn(done.value), lines)).toBe(true);
  });

  test('what is tracked is taken over as it is shown, and comments do not go out', async () => {
    const sentence = 'Đại hội bầu ban chấp hành khóa mới.';
    const bytes = changed(await draftPaper(), (xml) =>
      xml.replace(
        new RegExp(
          `<w:r>(?:<w:rPr>(?:(?!</w:rPr>).)*</w:rPr>)?<w:t[^>]*>${sentence}</w:t></w:r>`,
          'u',
        ),
        (run) =>
          `<w:del w:id="90" w:author="A"><w:r><w:delText>Cũ.</w:delText></w:r></w:del>` +
          `<w:ins w:id="91" w:author="A">${run}</w:ins><w:commentRangeEnd w:id="3"/>`,
      ),
    );
    expect(paperIn(bytes).marks?.changes).toHaveLength(2);
    const done = numbered(bytes);
    if (!done.ok) throw new Error(done.error.code);
    expect(paperIn(done.value).marks?.changes).toEqual([]);
    const xml = strFromU8(unzipSync(done.value)['word/document.xml'] ?? new Uint8Array());
    expect(xml).not.toMatch(/w:(?:ins|del|delText|commentRangeEnd)\b/u);
    expect(paragraphTexts(paperIn(done.value)).some((text) => text.includes(sentence))).toBe(true);
  });

  test('a paragraph taken away under tracking is left to a person', async () => {
    const bytes = changed(await draftPaper(), (xml) =>
      xml.replace('</w:pPr>', '<w:rPr><w:del w:id="9" w:author="A"/></w:rPr></w:pPr>'),
    );
    expect(numbered(bytes)).toEqual({
      ok: false,
      error: { code: 'paper-issue.changes-left', name },
    });
  });

  test('a paper without a number line, a day or a name is refused by what is missing', async () => {
    const whole = await draftPaper();
    const codes = [
      ['Số 05-BC/ĐU', 'BC', 'paper-issue.no-number-line'],
      ['Đông Yên, ngày 04 tháng 5 năm 2020', 'Đông Yên', 'paper-issue.no-date-line'],
      ['Lưu Hồ An', '', 'paper-issue.no-signer'],
    ] as const;
    for (const [words, instead, code] of codes) {
      const bytes = changed(whole, (xml) => xml.replace(words, instead));
      expect(numbered(bytes)).toMatchObject({ ok: false, error: { code } });
    }
  });

  test('the mark of a draft goes', async () => {
    const bytes = changed(await draftPaper(), (xml) =>
      xml.replace(
        /<w:p>(?:(?!<\/w:p>).)*ngày 04 tháng 5 năm 2020.*?<\/w:p>/u,
        (line) => line + line.replace(/Đông Yên, ngày 04 tháng 5 năm 2020/u, 'Dự thảo lần 2'),
      ),
    );
    expect(findParts(paperIn(bytes)).head.draftMark).toBeDefined();
    const done = numbered(bytes);
    if (!done.ok) throw new Error(done.error.code);
    expect(findParts(paperIn(done.value)).head.draftMark).toBeUndefined();
  });
});
