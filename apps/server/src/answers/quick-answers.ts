import {
  quickCheck,
  quickRepair,
  quickReport,
  type QuickCheck,
} from '@daihoi/application/drafting';
import { documentMedia } from '@daihoi/application/files';
import type { Ports } from '@daihoi/application/ports';
import { QuickAcceptances, quickRoutes } from '@daihoi/contract/drafting';
import { kindWords } from '@daihoi/contract/paper-check';
import { calendarDate, err, ok, parseJson, type Result } from '@daihoi/domain/kernel';
import { documentKinds, findDocumentKind } from '@daihoi/domain/paper-format';
import type { Lang } from '@daihoi/domain/text';
import { serve, type Asked, type Served, type UploadedFile } from '../http/answers.ts';
import { reportSentences, toCheckedPaper } from './draft-shapes.ts';

const reportName = 'ket-qua-kiem-tra.docx';

/** Checks of files that are not kept. */
export function quickAnswers(ports: Ports): Served {
  return serve(quickRoutes, {
    async check({ query, file, lang }) {
      const asked = askedOf(file, query);
      if (!asked.ok) return asked;
      const checked = await quickCheck(ports, asked.value);
      if (!checked.ok) return checked;
      const { kind } = checked.value.report;
      const shown = toCheckedPaper(checked.value, lang);
      return ok({ ...shown, kind: kind ?? null, kinds: kindsIn(lang) });
    },
    async repair({ query, file, actor }) {
      const asked = askedOf(file, query);
      if (!asked.ok) return asked;
      const repaired = await quickRepair(ports, actor, asked.value);
      return repaired.ok
        ? ok({ file: { ...repaired.value, mediaType: documentMedia.docx } })
        : repaired;
    },
    async report({ query, file, actor }) {
      const asked = askedOf(file, query);
      if (!asked.ok) return asked;
      const reasons = reasonsOf(file?.fields['accepted']);
      if (reasons === undefined) return err({ code: 'request.malformed', at: 'accepted' });
      const sentences = reportSentences;
      const paper = await quickReport(ports, actor, { ...asked.value, reasons, sentences });
      if (!paper.ok) return paper;
      const bytes = await ports.papers.toDocx(paper.value);
      return ok({ file: { name: reportName, mediaType: documentMedia.docx, bytes } });
    },
  });
}

type Query = Asked<typeof quickRoutes.check>['query'];

function askedOf(
  file: UploadedFile | undefined,
  { kind, date }: Query,
): Result<QuickCheck, { readonly code: 'upload.missing' } | InvalidRequest> {
  if (!file) return err({ code: 'upload.missing' });
  const known = kind === undefined ? undefined : findDocumentKind(kind);
  if (kind !== undefined && known === undefined)
    return err({ code: 'request.malformed', at: 'kind' });
  const { name, bytes } = file;
  const day = date === undefined ? undefined : calendarDate(date);
  return ok({ file: { name, bytes }, kind: known, date: day });
}

interface InvalidRequest {
  readonly code: 'request.malformed';
  readonly at: string;
}

function kindsIn(lang: Lang) {
  return documentKinds().map((id) => ({ id, name: kindWords(id, lang) }));
}

/** What the reader lets stand; undefined for words that nobody can read. */
function reasonsOf(field: string | undefined): ReadonlyMap<string, string> | undefined {
  if (field === undefined) return new Map();
  const read = QuickAcceptances.safeParse(parseJson(field));
  return read.success ? new Map(read.data.map(({ key, reason }) => [key, reason])) : undefined;
}
