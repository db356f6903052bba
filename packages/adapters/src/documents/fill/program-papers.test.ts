import { checkPaper, type PaperCheckPorts } from '@daihoi/application/checking';
import { documentMedia } from '@daihoi/application/files';
import { builtInProgramPaper, formOf } from '@daihoi/application/templates';
import { calendarDate, ok } from '@daihoi/domain/kernel';
import {
  exampleValues,
  fieldAt,
  missingFields,
  programFieldValues,
  programPapers,
  type ProgramPaper,
} from '@daihoi/domain/paper-templates';
import { unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { openDocumentReader } from '../read/open-document-reader.ts';
import { openPaperInspector } from '../inspect/open-paper-inspector.ts';
import { openPaperRenderer } from '../open-paper-renderer.ts';
import { squaresOf } from '../forms/squares.ts';
import { squaresPng } from '../word/squares-png.ts';
import { openTemplateFiller } from './open-template-filler.ts';

const renderer = openPaperRenderer();
const filler = openTemplateFiller();
const ports: PaperCheckPorts = {
  inspector: openPaperInspector(),
  checkDocument: () => ok({ kind: 'docx', mediaType: documentMedia.docx }),
};

function templateOf(kind: ProgramPaper, on = '2025-07-15'): Promise<Uint8Array> {
  return renderer.toDocx(builtInProgramPaper(kind, { hasSuperior: true, on: calendarDate(on) }));
}

function filled(bytes: Uint8Array, values: Parameters<typeof filler.fill>[1]) {
  const result = filler.fill(bytes, values);
  if (!result.ok) throw new Error(result.error);
  return result.value;
}

describe.each(programPapers)('the template of the program for %s', (kind) => {
  test('names every field that such a paper must have, and none that nobody can fill', async () => {
    const found = filler.fields(await templateOf(kind));
    if (!found.ok) throw new Error(found.error);
    const { fields, loose, unread } = found.value;
    expect(missingFields(kind, fields)).toEqual([]);
    expect(fields.filter((each) => fieldAt(each, kind) === undefined)).toEqual([]);
    expect([loose, unread]).toEqual([[], []]);
  });

  test.each(['2025-07-15', '2026-09-01'])('filled, it has no error of form on %s', async (on) => {
    const { bytes, gaps } = filled(await templateOf(kind, on), exampleValues(kind));
    expect(gaps).toEqual([]);
    const as = formOf(kind);
    const report = checkPaper(
      { name: 'mau.docx', bytes },
      { today: calendarDate(on), ...(as ? { kind: as } : {}) },
      ports,
    );
    const errors = report.ok
      ? report.value.findings.filter(
          ({ severity, fault }) => severity === 'error' && fault !== 'content',
        )
      : [report.error.code];
    expect(errors).toEqual([]);
  });
});

const square = squaresPng(squaresOf('https://daihoi.example/verify/K7P2-9QXD-4MRA'));

test('the square at the foot becomes the one of this paper, wherever its picture was moved', async () => {
  const bytes = await templateOf('ratificationDecision');
  const before = pictures(bytes);
  const values = programFieldValues('ratificationDecision', {
    values: {},
    rows: {},
    checkSquare: square,
  });
  expect(pictures(filled(bytes, values).bytes)).toEqual([Buffer.from(square).toString('base64')]);
  expect(before).not.toEqual(pictures(filled(bytes, values).bytes));
});

test('words where the square has to stand are no square', () => {
  const fields = [{ name: 'ô kiểm tra', places: 1 }];
  expect(missingFields('approvalNotice', fields).map(({ id }) => id)).toContain('checkSquare');
  expect(fieldAt({ name: 'ô kiểm tra' }, 'approvalNotice')).toBeUndefined();
});

test('people and articles are rows: as many as there are, and none leaves an empty row', async () => {
  const bytes = await templateOf('partialRatificationDecision');
  const person = (personName: string) => ({
    personName,
    personOffice: 'Bí thư',
    birthYear: '1978',
    personPost: 'Chủ tịch',
    votes: '118',
    percent: '98,33%',
  });
  const made = filled(
    bytes,
    programFieldValues('partialRatificationDecision', {
      values: {},
      rows: {
        persons: [person('Trần Thị Minh'), person('Lê Văn Hòa')],
        articles: [
          { articleNumber: '1', article: 'Chuẩn y.' },
          { articleNumber: '2', article: 'Thi hành.' },
        ],
      },
      checkSquare: square,
    }),
  );
  const lines = openDocumentReader().read({ name: 'x.docx', bytes: made.bytes }, 'docx').lines;
  expect(lines).toEqual(
    expect.arrayContaining([
      'Trần Thị Minh',
      'Lê Văn Hòa',
      'Điều 1. Chuẩn y.',
      'Điều 2. Thi hành.',
    ]),
  );
  const none = filled(
    bytes,
    programFieldValues('partialRatificationDecision', {
      values: {},
      rows: {},
      checkSquare: square,
    }),
  );
  expect(none.gaps).not.toContain('họ và tên');
  expect(none.gaps).toContain('số văn bản');
});

function pictures(bytes: Uint8Array): readonly string[] {
  return Object.entries(unzipSync(bytes))
    .filter(([name]) => name.startsWith('word/media/'))
    .map(([, content]) => Buffer.from(content).toString('base64'));
}
