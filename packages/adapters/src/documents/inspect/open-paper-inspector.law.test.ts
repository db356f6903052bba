import { textRun, type Paper } from '@daihoi/application/papers';
import { calendarDate } from '@daihoi/domain/kernel';
import { checkFormat } from '@daihoi/domain/paper-format';
import fc from 'fast-check';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { beforeAll, expect, test } from 'vitest';
import { openPaperRenderer } from '../open-paper-renderer.ts';
import { openPaperInspector } from './open-paper-inspector.ts';

const inspector = openPaperInspector();
const today = calendarDate('2026-11-22');
const paper: Paper = {
  ruleSet: 'PF-2018',
  kind: 'report',
  purpose: 'official',
  issuingBody: 'Tỉnh ủy Kiên Giang',
  documentNumber: { state: 'issued', number: 5, typeSymbol: 'BC', bodySymbol: 'TU' },
  placeAndDate: { place: 'Rạch Giá', date: { kind: 'dated', on: calendarDate('2020-08-03') } },
  title: { kind: 'named', typeName: 'Báo cáo', abstract: ['kết quả đại hội'] },
  blocks: [{ kind: 'heading', level: 1, runs: [textRun('Kết quả')] }],
  signatures: [
    { authority: { form: 'onBehalf', body: 'Ban Thường vụ' }, post: 'Bí thư', name: 'Lưu Hồ An' },
  ],
  recipients: ['Lưu Văn phòng'],
};

let docx: Uint8Array;
let parts: Readonly<Record<string, Uint8Array>>;

beforeAll(async () => {
  docx = await openPaperRenderer().toDocx(paper);
  parts = unzipSync(docx);
});

/** Reads and checks; whatever the bytes are, the answer is a report or a refusal with a code. */
function answer(bytes: Uint8Array): string {
  const read = inspector.inspect(bytes);
  if (!read.ok) return read.error;
  const checked = checkFormat(read.value, { today });
  return checked.ok ? 'checked' : checked.error.code;
}

const answers = /^(?:checked|file\.\S+|paper-check\.\S+|format\.\S+)$/u;

test('bytes that were changed anywhere in the file are read or refused', () => {
  fc.assert(
    fc.property(
      fc.array(fc.tuple(fc.nat(), fc.nat(255)), { minLength: 1, maxLength: 20 }),
      (changes) => {
        const bytes = docx.slice();
        for (const [at, byte] of changes) bytes[at % bytes.length] = byte;
        expect(answer(bytes)).toMatch(answers);
      },
    ),
    { numRuns: 150 },
  );
});

test('XML that was cut, doubled or filled with strange letters is read or refused', () => {
  const names = ['word/document.xml', 'word/styles.xml', 'word/header1.xml'];
  const piece = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 20 }),
    fc.constantFrom(
      '<w:p>',
      '</w:tbl>',
      '<w:sectPr/>',
      '<w:t>',
      '&#0;',
      '<![CDATA[',
      '<!--',
      '<?x',
      '"',
      '<w:tbl><w:tr/></w:tbl>',
    ),
  );
  fc.assert(
    fc.property(fc.constantFrom(...names), fc.nat(), fc.nat(200), piece, (name, at, cut, added) => {
      const xml = strFromU8(parts[name] ?? new Uint8Array());
      const from = at % Math.max(xml.length, 1);
      const changed = xml.slice(0, from) + added + xml.slice(from + cut);
      expect(answer(zipSync({ ...parts, [name]: strToU8(changed) }, { level: 0 }))).toMatch(
        answers,
      );
    }),
    { numRuns: 250 },
  );
});
