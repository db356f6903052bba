import { openPaperInspector, openPaperRenderer } from '@daihoi/adapters/documents';
import { checkDocument } from '@daihoi/adapters/files';
import { checkPaper } from '@daihoi/application/checking';
import { calendarDate } from '@daihoi/domain/kernel';
import { politicalReport } from '../../tests/support/papers/political-report.ts';
import { paperOf } from '../../tests/support/papers/written-paper.ts';
import type { CaseGiven } from '../lib/case.ts';
import { measure } from '../lib/measure.ts';
import type { Figures } from '../lib/print.ts';

const today = calendarDate('2020-08-03');
/** So many copies of the sample report fill 60 pages. */
const copies = 11;

/** Form and content of a political report of about 60 pages, from the bytes of its file to the findings. */
export async function* checkPaperCases({
  wanted,
}: Pick<CaseGiven, 'wanted'>): AsyncGenerator<Figures> {
  const name = 'check form and content of 60 pages';
  if (!wanted(name)) return;
  const text = Array.from({ length: copies }, () => politicalReport.text).join('');
  const bytes = await openPaperRenderer().toDocx(paperOf({ ...politicalReport, text }));
  const ports = { checkDocument, inspector: openPaperInspector() };
  const timings = await measure(20, () =>
    Promise.resolve(checkPaper({ name: 'bao-cao.docx', bytes }, { today }, ports)),
  );
  yield { name, timings, goal: { p95Ms: 1000 } };
}
