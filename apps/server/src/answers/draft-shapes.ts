import { keptFindings, weightOf } from '@daihoi/application/drafting';
import type {
  DraftPage,
  DraftRemarkRow,
  DraftRoundRow,
  DraftVersionRow,
  KeptFinding,
  ListedDraft,
  NearDraft,
  NearText,
  ShownVersion,
} from '@daihoi/application/drafting';
import type {
  CheckedPaper,
  PaperFinding,
  PaperReport,
  SharedText,
  VersionChange,
} from '@daihoi/application/checking';
import type { Actor } from '@daihoi/application/access';
import type { IssuedPaperRow } from '@daihoi/application/issuing';
import type { UnitRow } from '@daihoi/application/organisation';
import type {
  CheckedPaperView,
  DraftFinding,
  DraftLine,
  DraftRemark,
  DraftRound,
  DraftVersion,
  DraftView,
  FindingView,
  NearDraft as WireNear,
  NearText as WireNearText,
  SharedText as WireShared,
  VersionChange as WireChange,
} from '@daihoi/contract/drafting';
import {
  clauseReader,
  clauseReaderWords,
  clauseWords,
  findingSentence,
  hintWords,
  isRepairable,
  kindWords,
} from '@daihoi/contract/paper-check';
import { mayLetStand } from '@daihoi/domain/drafting';
import { brand, type Instant } from '@daihoi/domain/kernel';
import type { Lang } from '@daihoi/domain/text';
import { toPreview } from './preview-shapes.ts';

/** A draft as a list shows it. */
export function toDraftLine({ draft, newest, changedAt, open }: ListedDraft): DraftLine {
  const { kind, title, state } = draft.value;
  return {
    id: draft.id,
    congressId: draft.congressId,
    kind,
    title,
    state,
    newest,
    changedAt: brand<Instant>(changedAt),
    editor: draft.editorName ?? null,
    open: open ? { ...open } : null,
  };
}

/** The page of a draft, its findings in words. */
export function toDraftView(page: DraftPage, actor: Actor, lang: Lang): DraftView {
  const { draft } = page;
  const { kind, title, state, editor } = draft.value;
  return {
    id: draft.id,
    version: draft.version,
    kind,
    title,
    state,
    unit: toUnitName(page.unit),
    mayWrite: page.mayWrite,
    mayJudge: page.mayJudge,
    outsideSuperior: page.outsideSuperior,
    passedOutside: page.passedOutside,
    mayRelease: page.mayRelease,
    issued: page.issued ? toIssuedOf(page.issued) : null,
    editor:
      editor && page.mayWrite
        ? { name: draft.editorName ?? '', since: editor.since, me: editor.by === actor.accountId }
        : null,
    colleagues: page.colleagues.flatMap(({ id, name }) =>
      id === undefined || id === actor.accountId ? [] : [{ id, name }],
    ),
    versions: page.versions.map(toVersion),
    rounds: draft.rounds.map(toRound),
    remarks: page.remarks.map(toRemark),
    shown: page.shown ? toShown(page.shown, lang) : null,
  };
}

function toIssuedOf({ id, unitId, number, issuedOn }: IssuedPaperRow) {
  return { paperId: id, unitId, number, issuedOn };
}

export function toUnitName({ id, shortName, fullName }: UnitRow) {
  return { id, shortName, fullName };
}

function toShown(shown: ShownVersion, lang: Lang): DraftView['shown'] {
  return {
    number: shown.version.number,
    checked: toChecked(shown.report, lang),
    findings: shown.findings.map((kept): DraftFinding => {
      const { accepted, fresh } = kept;
      return {
        ...toFinding(kept, lang),
        fresh,
        accepted: accepted
          ? { reason: accepted.reason, at: accepted.at, by: accepted.by.name }
          : null,
      };
    }),
    fixed: shown.fixed.map((kept) => toFinding(kept, lang)),
    comparedWith: shown.comparedWith ?? null,
  };
}

/** What the check took a paper for. */
export function toChecked({ sets, kind, date, dateFrom, side }: PaperReport, lang: Lang) {
  const kindName = kind === undefined ? null : kindWords(kind, lang);
  return { ruleSet: sets.layout, kind: kindName, date, dateFrom, side };
}

/** A finding in words. */
export function toFinding(
  { key, finding }: Pick<KeptFinding, 'key' | 'finding'>,
  lang: Lang,
): FindingView {
  const { rule, severity, paragraphs, text } = finding;
  return {
    key,
    code: rule.id,
    severity,
    message: findingSentence(finding, lang),
    hint: hintWords(finding, lang),
    repairable: isRepairable(finding),
    mayStand: mayLetStand(weightOf(finding)),
    paragraphs: [...paragraphs],
    text,
    rule: {
      document: rule.document,
      clause: clauseWords(rule.clause, lang),
      confidence: rule.confidence,
      source: rule.source,
      entered: readerOf(finding),
    },
  };
}

function readerOf(finding: PaperFinding): FindingView['rule']['entered'] {
  const reader = clauseReader(finding);
  return reader ? { by: reader.by, at: reader.at, issuedOn: reader.issuedOn ?? null } : null;
}

/** A file that was checked, with its pages. */
export function toCheckedPaper(
  { fileName, report, paper, pictures }: CheckedPaper,
  lang: Lang,
): CheckedPaperView {
  const findings = keptFindings(report, []).map((kept) => toFinding(kept, lang));
  return {
    fileName,
    checked: toChecked(report, lang),
    findings,
    paper: toPreview(paper, pictures),
  };
}

/** Where a rule stands, as the report on paper says it. */
function sourceOf(finding: PaperFinding): string {
  const { rule } = finding;
  const reader = clauseReader(finding);
  const clause = clauseWords(rule.clause, 'vi');
  const document = rule.document === 'house' ? 'Quy tắc của phần mềm' : rule.document;
  const place = clause === '' ? document : `${document}, ${clause}`;
  return reader ? `${place} (${clauseReaderWords(reader, 'vi')})` : place;
}

function toVersion(row: DraftVersionRow): DraftVersion {
  const { number, fileName, why, uploadedAt } = row;
  return {
    number,
    fileName,
    why,
    uploadedAt,
    bytes: row.file.bytes,
    uploadedBy: row.uploadedBy.name,
  };
}

function toRound(row: DraftRoundRow): DraftRound {
  return {
    number: row.number,
    version: row.version,
    submittedAt: row.submittedAt,
    submittedBy: row.submittedBy.name,
    outcome: row.outcome ?? null,
    decidedAt: row.decidedAt ?? null,
    decidedBy: row.decidedBy?.name ?? null,
    revised: toRevised(row),
  };
}

function toRevised({ revisedFor, revisedAt, revisedBy }: DraftRoundRow): DraftRound['revised'] {
  return revisedFor === undefined || revisedAt === undefined
    ? null
    : { reason: revisedFor, at: revisedAt, by: revisedBy?.name ?? '' };
}

function toRemark(row: DraftRemarkRow): DraftRemark {
  const { id, round, version, passage, text, madeAt } = row;
  return {
    id,
    round,
    version,
    passage,
    text,
    madeAt,
    paragraph: row.paragraph ?? null,
    madeBy: row.madeBy.name,
    answer: row.answer ?? null,
    answeredAt: row.answeredAt ?? null,
    answeredBy: row.answeredBy?.name ?? null,
  };
}

/** A change between versions as it travels. */
export function toChange({ kind, paragraph, words }: VersionChange): WireChange {
  return { kind, paragraph, words: words.map((each) => ({ ...each })) };
}

/** What two papers share, on its way out. */
export function toShared({ share, passages }: SharedText): WireShared {
  return {
    share: { num: share.num, den: share.den },
    passages: passages.map(({ here, there, words }) => ({
      here: { ...here, pieces: [...here.pieces] },
      there: { ...there, pieces: [...there.pieces] },
      words,
    })),
  };
}

/** A draft of another office, as far as the reader may know of it. */
export function toNearDraft({ draft, relation, unit, mayRead, share }: NearDraft): WireNear {
  const { kind, title } = draft.value;
  return {
    id: draft.id,
    relation,
    unitName: unit.shortName,
    kind,
    title: mayRead ? title : null,
    mayRead,
    share: { num: share.num, den: share.den },
  };
}

/** Passages in common; the words of a paper that the reader may not open stay here. */
export function toNearText({ shared, mayRead }: NearText): WireNearText {
  const { passages } = toShared(shared);
  return {
    passages: passages.map((passage) => (mayRead ? passage : { ...passage, there: null })),
  };
}

/** How the report on paper says findings: in Vietnamese, whatever the screens speak. */
export const reportSentences = {
  sentence: (finding: PaperFinding) => findingSentence(finding, 'vi'),
  source: sourceOf,
};
