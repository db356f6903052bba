import type { ElectionCount } from '@daihoi/domain/election';
import type { BallotSession } from '@daihoi/domain/ballot-session';
import type { PaperFields } from '../../issuing/index.ts';
import {
  paragraph,
  plainRow,
  textCell,
  textRun,
  type Block,
  type Paper,
  type TableRow,
} from '../../papers/index.ts';
import { fillWords } from '../../result/words.ts';
import { confirmation } from './confirmation.ts';
import { countValues } from './count-values.ts';
import {
  assemblyName,
  bodyWords,
  countingPaper,
  headSignature,
  officeOf,
  termText,
  type CountingFrame,
} from './counting-frame.ts';
import { countingWords } from './data/counting-words.ts';
import { electedListWords as words } from './data/list-words.ts';
import { nameOf, resultOf } from './minutes-result.ts';
import { figure, percent } from './paper-pieces.ts';

/** One ballot that stands. */
export interface DecidedBallot {
  readonly session: BallotSession;
  readonly count: ElectionCount;
}

/** What a list tells of a person besides the votes; what is not known is filled in by hand. */
export interface ListedPerson {
  readonly birthYear?: string;
  readonly post?: string;
}

interface Group {
  readonly title: string;
  readonly ballot: DecidedBallot;
  readonly ids: readonly string[];
}

/** Everything that a list of those elected is made from. */
export interface ElectedList {
  /** The ballot whose head signs. */
  readonly ballot: DecidedBallot;
  /** The ballots of the same office that stand before it, the first one first. */
  readonly earlier?: readonly DecidedBallot[];
  /** By the identity on the ballot. */
  readonly people?: Readonly<Record<string, ListedPerson>>;
}

/**
 * The list of those elected to one office (election rules, section 15.3): by votes, most first, each ballot of the office
 * under its own line, alternates apart.
 */
export function electedListPaper(list: ElectedList, frame: CountingFrame): Paper {
  const { session } = list.ballot;
  return {
    kind: 'electedList',
    ...countingPaper(frame),
    title: {
      kind: 'named',
      typeName: words.typeName,
      abstract: [
        fillWords(words.abstract, { office: officeOf(session, frame) }),
        fillWords(countingWords.term, { term: termText(frame.term) }),
      ],
    },
    blocks: contentOf(list, frame),
    signatures: [confirmation(frame), headSignature(session)],
  };
}

/** The list as fields of a template; undefined where nobody was elected, which no template foresees. */
export function electedListFields(
  list: ElectedList,
  frame: CountingFrame,
): PaperFields | undefined {
  const { session } = list.ballot;
  const groups = groupsOf(ballotsOf(list));
  if (groups.length === 0) return undefined;
  return {
    kind: 'electedList',
    values: { ...countValues(session, frame), electedCount: figure(electedOf(list)) },
    rows: { assemblyLines: frame.assembly.map((assemblyLine) => ({ assemblyLine })) },
    parts: [
      { content: [openingOf(list, frame)] },
      { passage: 'electedPart', content: tableWithNote(list, groups) },
    ],
  };
}

function contentOf(list: ElectedList, frame: CountingFrame): readonly Block[] {
  const groups = groupsOf(ballotsOf(list));
  if (groups.length === 0) return [paragraph(fillWords(words.nobody, factsOf(list, frame)))];
  return [openingOf(list, frame), ...tableWithNote(list, groups)];
}

function openingOf(list: ElectedList, frame: CountingFrame): Block {
  return paragraph(fillWords(words.opening, factsOf(list, frame)));
}

function factsOf(list: ElectedList, frame: CountingFrame) {
  return {
    assembly: assemblyName(frame),
    office: officeOf(list.ballot.session, frame),
    term: termText(frame.term),
    count: electedOf(list),
  };
}

function tableWithNote(
  { ballot, people = {} }: ElectedList,
  groups: readonly Group[],
): readonly Block[] {
  const { voters } = bodyWords(ballot.session);
  return [tableOf(groups, people), paragraph(fillWords(words.percentOf, { voters }))];
}

function ballotsOf({ ballot, earlier = [] }: ElectedList): readonly DecidedBallot[] {
  return [...earlier, ballot];
}

function electedOf(list: ElectedList): number {
  return ballotsOf(list).reduce((sum, each) => sum + each.count.elected.length, 0);
}

function groupsOf(ballots: readonly DecidedBallot[]): readonly Group[] {
  const several = ballots.filter(({ count }) => count.elected.length > 0).length > 1;
  const seated = ballots.map((ballot): Group => {
    const { round } = ballot.session;
    const ids = ballot.count.elected;
    const title = several
      ? fillWords(words.round, {
          number: round.number,
          round: countingWords.rounds[round.kind],
          count: ids.length,
        })
      : fillWords(words.officials, { count: ids.length });
    return { title, ballot, ids };
  });
  const alternates = ballots.map((ballot): Group => {
    const ids = ballot.count.alternates;
    return { title: fillWords(words.alternates, { count: ids.length }), ballot, ids };
  });
  return [...seated, ...alternates].filter(({ ids }) => ids.length > 0);
}

function tableOf(groups: readonly Group[], people: Readonly<Record<string, ListedPerson>>): Block {
  return {
    kind: 'table',
    columns: [
      { align: 'centre', share: 8 },
      { align: 'left', share: 34 },
      { align: 'centre', share: 11 },
      { align: 'left', share: 24 },
      { align: 'centre', share: 11 },
      { align: 'centre', share: 12 },
    ],
    head: [plainRow(...words.head.map(textCell))],
    rows: groups.flatMap((group) => [
      ...(groups.length > 1 ? [groupRow(group.title)] : []),
      ...group.ids.map((id, at) => personRow(group, { id, at, known: people[id] ?? {} })),
    ]),
  };
}

function groupRow(title: string): TableRow {
  return { role: 'group', cells: [{ runs: [textRun(title)], across: words.head.length }] };
}

function personRow(
  { ballot }: Group,
  person: { readonly id: string; readonly at: number; readonly known: ListedPerson },
): TableRow {
  const result = resultOf(ballot.count, person.id);
  return plainRow(
    ...[
      figure(person.at + 1),
      nameOf(ballot.session, person.id),
      person.known.birthYear ?? '',
      person.known.post ?? '',
      figure(result?.votes ?? 0),
      percent(result?.percentOfBase ?? ''),
    ].map(textCell),
  );
}
