import type { ImportRecord } from '@daihoi/application/organisation';
import type { ImportProblem, UnitImport } from '@daihoi/contract/organisation';
import { errorWording, fillWording, type WireCode } from '@daihoi/contract/wording';
import type { Instant } from '@daihoi/domain/kernel';
import { formatWrittenDate } from './written-date.ts';

interface Reader {
  readonly lang: 'vi' | 'en';
  readonly now: Instant;
}

/** Work of which nothing was heard for this long has died with its server. */
const silence = 120_000;

/** An import on the wire: codes become sentences in the reader's language. */
export function toUnitImport(record: ImportRecord, reader: Reader): UnitImport {
  const { preview } = record;
  const broken = isSilent(record, reader.now);
  const refusal = broken ? { code: 'units.interrupted', details: {} } : record.refusal;
  return {
    id: record.id,
    fileName: record.fileName,
    fileHash: record.fileHash,
    state: broken ? 'failed' : record.state,
    startedAt: record.startedAt,
    done: record.done,
    total: record.total,
    preview: preview
      ? {
          ...preview,
          problems: preview.problems.map((each) => toProblem(each, reader.lang)),
          created: preview.created.map((line) => ({ ...line, changed: [...line.changed] })),
          updated: preview.updated.map((line) => ({ ...line, changed: [...line.changed] })),
        }
      : null,
    refusal: refusal
      ? { code: refusal.code, message: sentence(refusal.code, refusal.details, reader.lang) }
      : null,
  };
}

function isSilent(record: ImportRecord, now: Instant): boolean {
  const working = record.state === 'checking' || record.state === 'applying';
  return working && Date.parse(now) - Date.parse(record.touchedAt) > silence;
}

type StoredProblem = NonNullable<ImportRecord['preview']>['problems'][number];

function toProblem(problem: StoredProblem, lang: Reader['lang']): ImportProblem {
  const { sheet, row, column, code, severity, value } = problem;
  const against = formatWrittenDate(problem.against, lang);
  return {
    sheet,
    row,
    column,
    code,
    severity,
    value,
    message: sentence(code, { value, against }, lang),
  };
}

function sentence(
  code: string,
  details: Readonly<Record<string, unknown>>,
  lang: Reader['lang'],
): string {
  return isWireCode(code) ? fillWording(errorWording[code][lang], details) : code;
}

function isWireCode(code: string): code is WireCode {
  return Object.hasOwn(errorWording, code);
}
