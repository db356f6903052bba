import {
  openPaperInspector,
  openPaperRenderer,
  openTemplateFiller,
} from '@daihoi/adapters/documents';
import { judgePaper } from '@daihoi/application/checking';
import { synthesisFields, synthesisPaper } from '@daihoi/application/comments';
import { draftContent } from '@daihoi/application/issuing';
import { paperText } from '@daihoi/application/papers';
import { builtInProgramPaper } from '@daihoi/application/templates';
import { programFieldValues } from '@daihoi/domain/paper-templates';
import { expect, test } from 'vitest';
import { sampleSynthesis } from '../support/comments/synthesis-sample.ts';
import { convertWithLibreOffice, pagesOfPdf, savedAgainByLibreOffice } from './outside-tools.ts';
import { squeezed } from './printed-lines.ts';

const renderer = openPaperRenderer();
const inspector = openPaperInspector();

const paper = synthesisPaper(sampleSynthesis);

test('the report is in form and says nothing that the check holds against it, also after LibreOffice saved it again', async () => {
  const own = await renderer.toDocx(paper);
  const said = [own, savedAgainByLibreOffice(own)].map((docx) => {
    const file = inspector.inspect(docx);
    if (!file.ok) throw new Error(file.error);
    const report = judgePaper(file.value, { today: sampleSynthesis.today });
    return report.ok && report.value.findings.map(({ rule, found }) => [rule.id, found]);
  });
  expect(said).toEqual([[], []]);
});

test('LibreOffice opens it with all that it says, and the PDF says the same', async () => {
  const word = squeezed(
    pagesOfPdf(convertWithLibreOffice(await renderer.toDocx(paper))).join('\n'),
  );
  const pdf = squeezed(pagesOfPdf(await renderer.toPdf(paper)).join('\n'));
  for (const sentence of [
    'Có 349/352 đơn vị được lấy ý kiến',
    'Ghi rõ sản lượng tôm nuôi trên đất lúa (10 ý kiến',
    'Tiếp thu một phần. Nâng lên 97',
    'Đã sửa ở bản thứ 3: đoạn 13.',
    'Danh sách đơn vị chưa gửi ý kiến',
  ])
    for (const text of [word, pdf])
      expect(text.toLocaleUpperCase('vi')).toContain(squeezed(sentence).toLocaleUpperCase('vi'));
});

test('groups stand under the parts of the draft, those about the whole first', () => {
  const lines = paperText(paper).split('\n');
  const at = (part: string) => lines.findIndex((line) => line.includes(part));
  const order = [
    'Ý kiến về toàn bộ dự thảo',
    'Viết báo cáo ngắn hơn',
    'Kết quả lãnh đạo phát triển kinh tế',
    'Ghi rõ sản lượng',
  ];
  expect(order.map(at).every((line) => line > 0)).toBe(true);
  const results = lines.slice(at('Tiếp thu, giải trình từng nhóm'));
  const places = order.map((part) => results.findIndex((line) => line.includes(part)));
  expect(places).toEqual(places.toSorted((left, right) => left - right));
});

test('in the words of the own template LibreOffice opens the same report, with nothing left to fill', async () => {
  const on = sampleSynthesis.today;
  const own = await renderer.toDocx(
    builtInProgramPaper('synthesisReport', { hasSuperior: true, on }),
  );
  const fields = synthesisFields(sampleSynthesis);
  const values = programFieldValues(
    'synthesisReport',
    await draftContent({ papers: renderer }, { paper, fields }),
  );
  const filled = openTemplateFiller().fill(own, values);
  if (!filled.ok) throw new Error(filled.error);
  const [byTemplate, composed] = [filled.value.bytes, await renderer.toDocx(paper)].map((docx) =>
    squeezed(pagesOfPdf(convertWithLibreOffice(docx)).map(withoutNumber).join('\n')),
  );
  expect(byTemplate).toBe(composed);
});

/** A page without its number: the annex of the composed paper begins a section of its own, whose first page has none. */
function withoutNumber(page: string): string {
  return page.replace(/^\s*\d+\s*\n/u, '');
}
