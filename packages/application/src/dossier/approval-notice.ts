import type { Congress } from '@daihoi/domain/congress';
import { invariant, type CalendarDate } from '@daihoi/domain/kernel';
import { formatDate, toRoman } from '@daihoi/domain/text';
import {
  committeeOf,
  filingLine,
  fillWords,
  paperFrame,
  type PaperFields,
  type PaperToIssue,
  type Signer,
} from '../issuing/index.ts';
import type { UnitRow } from '../organisation/index.ts';
import { paragraph, textRun, type Block } from '../papers/index.ts';
import type { SeasonRow } from '../season/index.ts';
import {
  approvalNoticeWords as words,
  congressTypeWords,
  contentWords,
} from './data/approval-notice-words.ts';

/** What a notice of approval says and who signs it. */
export interface ApprovalNotice {
  /** From the top of the tree down to the unit that holds the congress; its superior issues the notice. */
  readonly line: readonly UnitRow[];
  readonly season: SeasonRow;
  readonly congress: Congress;
  readonly papers: number;
  readonly on: CalendarDate;
  readonly signer: Signer;
  readonly place: string | undefined;
  /** What the superior wants to be heeded, in its own words. */
  readonly direction: string | undefined;
}

/** The notice of approval as a paper, without its number. */
export function approvalNotice(notice: ApprovalNotice): PaperToIssue {
  const { unit, superior } = endsOf(notice.line);
  const values = valuesOf(notice, unit, superior);
  return {
    ...paperFrame(notice.line.slice(0, -1), notice.season, {
      on: notice.on,
      signer: notice.signer,
      ...(notice.place ? { place: notice.place } : {}),
    }),
    kind: 'notice',
    title: {
      kind: 'named',
      typeName: words.typeName,
      abstract: [fillWords(words.abstract, values)],
    },
    blocks: [paragraph(fillWords(words.opening, values)), points(notice, values)],
    recipients: [committeeOf(unit).name, filingLine(superior)],
  };
}

/** The same notice as fields of a template. */
export function approvalFields(notice: ApprovalNotice): PaperFields {
  const { unit, superior } = endsOf(notice.line);
  const values = valuesOf(notice, unit, superior);
  const { term } = notice.season;
  return {
    kind: 'approvalNotice',
    values: {
      unitName: values.unit,
      unitCommittee: values.unitCommittee,
      term: `${term.from}-${term.to}`,
      submittedOn: values.submittedOn,
      paperCount: String(values.papers),
      congressName: values.congress,
      congressDay: values.days,
      contentCount: String(values.count),
      contents: values.contents,
      direction: values.direction || words.noDirection,
    },
    rows: {},
  };
}

/** The title of the notice in lists: its type and what it is about. */
export function approvalTitle(notice: ApprovalNotice): string {
  const { unit, superior } = endsOf(notice.line);
  return `${words.typeName} ${fillWords(words.abstract, valuesOf(notice, unit, superior))}`;
}

function points(notice: ApprovalNotice, values: Readonly<Record<string, string | number>>): Block {
  const sentences = [
    words.consent,
    words.contents,
    words.drafts,
    words.duties,
    ...(notice.direction ? [words.direction] : []),
  ];
  return {
    kind: 'list',
    marks: 'arabic',
    items: sentences.map((sentence) => [textRun(fillWords(sentence, values))]),
  };
}

function valuesOf(notice: ApprovalNotice, unit: UnitRow, superior: UnitRow) {
  const { congress } = notice;
  return {
    unit: unit.fullName,
    unitCommittee: committeeOf(unit).name,
    issuer: committeeOf(superior).name,
    papers: notice.papers,
    submittedOn: formatDate(congress.days.submittedOn ?? notice.on, 'vi'),
    days: daysText(congress),
    count: congress.contents.length,
    contents: congress.contents.map((each) => contentWords[each]).join('; '),
    direction: notice.direction ?? '',
    congress: congressTitle(notice, unit),
  };
}

/** The congress of a unit by its full name: its form, its unit, its ordinal where it is known, its term. */
export function congressTitle(
  { congress, season }: Pick<ApprovalNotice, 'congress' | 'season'>,
  unit: Pick<UnitRow, 'fullName'>,
): string {
  return fillWords(words.congress, {
    type: congressTypeWords[congress.type],
    unit: unit.fullName,
    ordinal: congress.ordinal ? fillWords(words.ordinal, { roman: toRoman(congress.ordinal) }) : '',
    term: `${season.term.from}-${season.term.to}`,
  });
}

function daysText({ plan }: Congress): string {
  if (!plan) return words.unknownDays;
  if (plan.from === plan.to) return `${words.dayFrom} ${formatDate(plan.from, 'vi')}`;
  return fillWords(words.dayRange, {
    from: formatDate(plan.from, 'vi'),
    to: formatDate(plan.to, 'vi'),
  });
}

function endsOf(line: readonly UnitRow[]): { readonly unit: UnitRow; readonly superior: UnitRow } {
  const unit = line.at(-1);
  const superior = line.at(-2);
  invariant(unit !== undefined && superior !== undefined, 'a notice of approval needs a superior');
  return { unit, superior };
}
