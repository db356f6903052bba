import { openPaperInspector, openPaperRepairer } from '@daihoi/adapters/documents';
import { checkDocument } from '@daihoi/adapters/files';
import { repairPaper } from '@daihoi/application/checking';
import { findingSentence } from '@daihoi/contract/paper-check';
import { calendarDate, instantFrom } from '@daihoi/domain/kernel';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { expect, test } from 'vitest';
import {
  atLeft,
  sampleLine,
  samplePaper,
  sampleReport,
} from '../../../packages/domain/src/paper-format/testing/sample-paper.ts';
import { sampleDocx } from '../../support/documents/sample-docx.ts';

const inspector = openPaperInspector();
const ports = { checkDocument, inspector, repairer: openPaperRepairer() };
const today = calendarDate('2026-11-22');
const stamp = { author: 'Văn phòng', at: instantFrom(Date.UTC(2026, 10, 22, 2, 3, 4, 567)) };
const by = 'w:id="900" w:author="Bình" w:date="2020-08-01T09:00:00Z"';

/** A report under review: a tracked passage and a comment in it, and letters of a wrong size around them. */
function reviewed(): Uint8Array {
  const body = [
    ...sampleReport.body.slice(0, -1),
    sampleLine('Có MỐC tổ chức hoàn thành.', { size: 13 }),
    ...sampleReport.body.slice(-1),
  ];
  const recipients = [atLeft('Nơi nhận', { underline: true }), ...sampleReport.recipients.slice(1)];
  const comments = `<w:comments xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:comment w:id="5" w:author="Bình"><w:p><w:r><w:t>Bao nhiêu?</w:t></w:r></w:p></w:comment></w:comments>`;
  const parts = unzipSync(
    sampleDocx(samplePaper({ body, recipients }), 'word', { 'word/comments.xml': comments }),
  );
  const xml = strFromU8(parts['word/document.xml'] ?? new Uint8Array());
  const marked = xml.replace(
    /(<w:r><w:rPr>(?:(?!<w:r>).)*?<\/w:rPr>)<w:t xml:space="preserve">Có MỐC tổ chức hoàn thành\.<\/w:t><\/w:r>/u,
    (_, open: string) =>
      `${open}<w:t>Có </w:t></w:r><w:commentRangeStart w:id="5"/><w:ins ${by}>${open}<w:t>nhiều</w:t></w:r></w:ins><w:del ${by}>${open}<w:delText>ít</w:delText></w:r></w:del><w:commentRangeEnd w:id="5"/><w:r><w:commentReference w:id="5"/></w:r>${open}<w:t xml:space="preserve"> tổ chức hoàn thành.</w:t></w:r>`,
  );
  return zipSync({ ...parts, 'word/document.xml': strToU8(marked) });
}

test('what reviewers left is told in one note with its places, and a repair keeps all of it', () => {
  const bytes = reviewed();
  const repaired = repairPaper({ name: 'a.docx', bytes }, { today, stamp }, ports);
  if (!repaired.ok) throw new Error(repaired.error.code);
  const { before, after } = repaired.value;
  expect(before.findings.map(({ rule }) => rule.id)).toEqual(['CH-10', 'MK-03', 'RC-01']);
  const [note] = after.findings;
  expect(after.findings).toHaveLength(1);
  expect(note === undefined ? '' : findingSentence(note, 'vi')).toBe(
    'Tệp còn 2 chỗ theo dõi thay đổi, 1 nhận xét chưa xử lý. Chấp nhận hoặc từ chối từng thay đổi, trả lời rồi xóa nhận xét trước khi trình ký.',
  );
  const [old, made] = [bytes, repaired.value.bytes].map((each) => {
    const paper = inspector.inspect(each);
    return paper.ok ? paper.value.marks : undefined;
  });
  expect(made?.comments).toEqual(old?.comments);
  expect(made?.changes.filter(({ author }) => author === 'Bình')).toEqual(old?.changes);
  const own = made?.changes.filter(({ author }) => author === 'Văn phòng') ?? [];
  expect(own.map(({ kind, text, at }) => [kind, text, at])).toEqual([
    ['look', '', '2026-11-22T02:03:04Z'],
    ['inserted', ':', '2026-11-22T02:03:04Z'],
  ]);
});
