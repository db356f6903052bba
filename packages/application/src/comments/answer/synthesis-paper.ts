import type { Passage } from '@daihoi/domain/comments';
import type { CalendarDate } from '@daihoi/domain/kernel';
import { documentTypeOf } from '@daihoi/domain/papers';
import { foldDiacritics, formatDate } from '@daihoi/domain/text';
import { committeeOf, filingLine } from '../../issuing/index.ts';
import type { UnitRow } from '../../organisation/index.ts';
import {
  heading,
  paperRuleSetOn,
  paragraph,
  plainRow,
  textCell,
  type Annex,
  type Block,
  type Paper,
} from '../../papers/index.ts';
import { fillWords } from '../../result/words.ts';
import type { ConsultationRecord, LevelTally } from '../comment-store.ts';
import { synthesisWords as words } from './data/synthesis-words.ts';
import { groupTable } from './synthesis-paper-groups.ts';
import { byPart } from './synthesis-parts.ts';
import {
  countAnswered,
  levelTable,
  partTable,
  silentOf,
  tallySum,
} from './synthesis-paper-tables.ts';
import type { CountedGroup, LeftCounts, VoiceCounts } from './synthesis-store.ts';
import { voiceWords } from './voice-words.ts';

/** Everything that the report says. */
export interface SynthesisContent {
  readonly consultation: ConsultationRecord;
  /** The unit above the one that answers; undefined for the topmost. */
  readonly superior: UnitRow | undefined;
  readonly passages: readonly Passage[];
  readonly voices: VoiceCounts;
  readonly left: LeftCounts;
  readonly tallies: readonly LevelTally[];
  /** Groups by their number. */
  readonly groups: readonly CountedGroup[];
  /** Units that have not sent, in the order of the tree; at most as many as an annex takes. */
  readonly silent: readonly { readonly name: string; readonly superiorName: string }[];
  readonly today: CalendarDate;
}

/** The report on what was said of a draft and what was made of it, part by part, with those who did not send. */
export function synthesisPaper(content: SynthesisContent): Paper {
  const { consultation, superior, today } = content;
  const { unit, value } = consultation;
  const committee = committeeOf(unit);
  const type = documentTypeOf('report');
  const standing = unit.level === 'CELL' ? words.standing.cell : words.standing.committee;
  return {
    ruleSet: paperRuleSetOn(today),
    kind: 'report',
    purpose: 'official',
    ...(superior === undefined || superior.level === 'CENTRAL'
      ? {}
      : { superiorBody: superior.fullName }),
    issuingBody: committee.name,
    documentNumber: {
      state: 'draft',
      typeSymbol: type.code,
      bodySymbol: committee.symbol,
      draft: 1,
    },
    placeAndDate: {
      place: committee.place,
      date: { kind: 'open', year: Number(today.slice(0, 4)) },
    },
    title: {
      kind: 'named',
      typeName: type.name,
      abstract: [fillWords(words.abstract, { title: draftTitle(value.title) })],
    },
    blocks: [
      paragraph(openingOf(content, committee.name)),
      heading(1, words.gathering),
      ...gatheringOf(content),
      ...resultsOf(content),
    ],
    signatures: [{ authority: { form: 'onBehalf', body: standing }, post: words.post }],
    recipients: [words.recipients, filingLine(unit)],
    ...annexesOf(content),
  };
}

function openingOf({ consultation }: SynthesisContent, committee: string): string {
  const { value, draftVersion } = consultation;
  return fillWords(words.opening, {
    committee,
    title: draftTitle(value.title),
    version: draftVersion,
    from: formatDate(value.opensOn, 'vi'),
    to: formatDate(value.closesOn, 'vi'),
  });
}

/** The sentences say "draft" themselves. */
function draftTitle(title: string): string {
  const said = 'du thao ';
  return foldDiacritics(title.slice(0, said.length)) === said ? title.slice(said.length) : title;
}

/** Who was asked, who sent, what came, and two tables over all of it. */
function gatheringOf(content: SynthesisContent): readonly Block[] {
  const { tallies, groups } = content;
  return [
    ...sentencesOf(content).map(paragraph),
    ...(tallies.length === 0 ? [] : [levelTable(tallies)]),
    ...(groups.length === 0 ? [] : [partTable(byPart(content.passages, content.groups))]),
  ];
}

function sentencesOf({ tallies, voices, groups, left }: SynthesisContent): readonly string[] {
  const sum = tallySum(tallies);
  const silent = silentOf(sum);
  return [
    tallies.length === 0 ? words.nobodyAsked : fillWords(words.sent, { ...sum }),
    ...(sum.calledUp > 0 ? [fillWords(words.calledUp, { calledUp: sum.calledUp })] : []),
    ...(silent > 0 ? [fillWords(words.silent, { silent })] : []),
    voices.comments === 0
      ? words.noneCame
      : fillWords(words.came, {
          comments: voices.comments,
          voices: voiceWords({ ...voices, comments: 0, byLevel: [] }),
          groups: groups.length,
          accepted: countAnswered(groups, 'accepted'),
          partly: countAnswered(groups, 'partly'),
          declined: countAnswered(groups, 'declined'),
        }),
    ...(left.withoutGroup > 0 ? [fillWords(words.waiting, { count: left.withoutGroup })] : []),
    ...(left.unanswered > 0 ? [fillWords(words.pending, { count: left.unanswered })] : []),
  ];
}

function resultsOf(content: SynthesisContent): readonly Block[] {
  if (content.groups.length === 0) return [];
  const textOf = new Map(content.passages.map(({ paragraph: at, text }) => [at, text]));
  return [
    heading(1, words.results),
    ...byPart(content.passages, content.groups).flatMap(({ title, groups }) => [
      heading(2, title),
      groupTable(groups, textOf),
    ]),
  ];
}

/** Those who did not send, on sheets of their own. */
function annexesOf({ silent, tallies }: SynthesisContent): Pick<Paper, 'annexes'> {
  if (silent.length === 0) return {};
  const more = silentOf(tallySum(tallies)) - silent.length;
  const annex: Annex = {
    title: words.annexTitle,
    orientation: 'portrait',
    blocks: [
      {
        kind: 'table',
        columns: [
          { align: 'centre', share: 8 },
          { align: 'left', share: 50 },
          { align: 'left', share: 42 },
        ],
        head: [plainRow(...words.annexHead.map(textCell))],
        rows: silent.map(({ name, superiorName }, at) =>
          plainRow(textCell(String(at + 1)), textCell(name), textCell(superiorName)),
        ),
      },
      ...(more > 0 ? [paragraph(fillWords(words.annexMore, { count: more }))] : []),
    ],
  };
  return { annexes: [annex] };
}
