import { openPaperRenderer, openTemplateFiller } from '@daihoi/adapters/documents';
import { builtInProgramPaper } from '@daihoi/application/templates';
import { calendarDate } from '@daihoi/domain/kernel';
import {
  exampleValues,
  fieldAt,
  missingFields,
  programPapers,
  type ProgramPaper,
} from '@daihoi/domain/paper-templates';
import { beforeAll, describe, expect, test } from 'vitest';
import { allSavedAgainByLibreOffice, convertWithLibreOffice, pagesOfPdf } from './outside-tools.ts';

const filler = openTemplateFiller();
const renderer = openPaperRenderer();
const templates = new Map<ProgramPaper, Uint8Array>();
const resaved = new Map<ProgramPaper, Uint8Array>();

beforeAll(async () => {
  for (const kind of programPapers) {
    const paper = builtInProgramPaper(kind, { hasSuperior: true, on: calendarDate('2025-07-15') });
    templates.set(kind, await renderer.toDocx(paper));
  }
  const again = allSavedAgainByLibreOffice([...templates.values()]);
  for (const [at, kind] of programPapers.entries())
    resaved.set(kind, again[at] ?? new Uint8Array());
}, 240_000);

describe.each(programPapers)('the template of the program for %s', (kind) => {
  test('keeps every field, the picture of the square too, after a word processor saved it as its own', () => {
    const found = filler.fields(resaved.get(kind) ?? new Uint8Array());
    if (!found.ok) throw new Error(found.error);
    const { fields } = found.value;
    expect(missingFields(kind, fields)).toEqual([]);
    expect(fields.filter((each) => fieldAt(each, kind) === undefined)).toEqual([]);
  });

  test('filled, it opens with nothing left to fill, and the foot of a numbered one carries the code', () => {
    for (const bytes of [templates.get(kind), resaved.get(kind)]) {
      const filled = filler.fill(bytes ?? new Uint8Array(), exampleValues(kind));
      if (!filled.ok) throw new Error(filled.error);
      const [first = '', ...rest] = pagesOfPdf(convertWithLibreOffice(filled.value.bytes));
      const whole = [first, ...rest].join('\n');
      for (const said of saidBy(kind)) expect(whole).toContain(said);
      for (const said of onFirstPage(kind)) expect(first).toContain(said);
      expect(whole).not.toMatch(/[{}[\]]/u);
    }
  }, 240_000);
});

/** A synthesis gets no number here, and so no code. */
function onFirstPage(kind: ProgramPaper): readonly string[] {
  return kind === 'synthesisReport' ? ['Dự thảo lần 1'] : ['Mã kiểm K7P2-9QXD-4MRA'];
}

/** What the frame of a filled paper says with the examples of its fields. */
function saidBy(kind: ProgramPaper): readonly string[] {
  if (kind === 'synthesisReport') return ['Số …-BC/HU', 'HUYỆN ỦY AN BIÊN', 'T/M BAN THƯỜNG VỤ'];
  return kind === 'countMinutes' || kind === 'electedList'
    ? ['BAN KIỂM PHIẾU', 'T/M BAN KIỂM PHIẾU', 'T/M ĐOÀN CHỦ TỊCH']
    : ['Số 12-QĐ/HU', 'HUYỆN ỦY AN BIÊN', 'T/M BAN THƯỜNG VỤ'];
}
