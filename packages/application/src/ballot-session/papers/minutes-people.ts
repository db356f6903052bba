import type { BallotSession, CommitteeMember } from '@daihoi/domain/ballot-session';
import type { Block } from '../../papers/index.ts';
import { fillWords } from '../../result/words.ts';
import { bodyWords, memberName, type CountedSession } from './counting-frame.ts';
import { countingWords } from './data/counting-words.ts';
import { minutesWords } from './data/minutes-words.ts';
import { clockOf, endSentence, figure } from './paper-pieces.ts';
import { heading, paragraph, plainTable, points } from '../../papers/index.ts';

/** Who counted: the head first, the members as they were elected; technicians apart, for they are no members. */
export function committeeSection({ session }: CountedSession): readonly Block[] {
  const members = votingMembers(session.committee);
  const technicians = session.committee.filter(({ role }) => role === 'technician');
  const { assembly } = bodyWords(session);
  return [
    heading(1, minutesWords.committee.heading),
    paragraph(fillWords(minutesWords.committee.opening, { assembly, count: members.length })),
    points('arabic', members.map(memberLine)),
    ...headLines(session),
    ...(technicians.length === 0
      ? []
      : [
          paragraph(
            fillWords(minutesWords.committee.technicians, {
              names: technicians.map(({ name }) => name).join(', '),
            }),
          ),
        ]),
  ];
}

/** Who led the committee before, each with when, by whose word and why; what came after the signing is no part of it. */
function headLines(session: BallotSession): readonly Block[] {
  const { assembly } = bodyWords(session);
  const { headChanged, deciders } = minutesWords.committee;
  const { presidium } = countingWords;
  const changes = session.headChanges ?? [];
  return changes
    .filter(({ state }) => state !== 'MINUTES_SIGNED')
    .map(({ at, left, came, decidedBy, decision, reason }) => {
      const told = fillWords(headChanged, {
        time: fillWords(minutesWords.closing.time, clockOf(at)),
        left: memberName(session, left),
        came: memberName(session, came),
        decider: fillWords(deciders[decidedBy], { assembly, presidium }),
        decision,
        reason,
      });
      return paragraph(endSentence(told));
    });
}

/** So many rows to sign fit on a page with what follows them. */
const mostOnOnePage = 10;

/** A table in which the members sign; the head signs at the end. Nothing when the head counted alone with nobody. */
export function memberSignatures({ session }: CountedSession): readonly Block[] {
  const members = votingMembers(session.committee).filter(({ role }) => role !== 'head');
  if (members.length === 0) return [];
  const table = plainTable({
    columns: [
      { align: 'centre', share: 8 },
      { align: 'left', share: 42 },
      { align: 'centre', share: 20 },
      { align: 'left', share: 30 },
    ],
    head: minutesWords.closing.head,
    rows: members.map(({ name, role }, at) => [
      figure(at + 1),
      name,
      countingWords.roles[role],
      '',
    ]),
  });
  const rows = table.rows.map((row) => ({ ...row, toSign: true }));
  const whole = rows.length <= mostOnOnePage;
  return [{ ...table, whole, caption: minutesWords.closing.members, rows }];
}

function votingMembers(committee: readonly CommitteeMember[]): readonly CommitteeMember[] {
  const heads = committee.filter(({ role }) => role === 'head');
  return [...heads, ...committee.filter(({ role }) => role === 'member')];
}

function memberLine(member: CommitteeMember, at: number, all: readonly unknown[]): string {
  const line = fillWords(minutesWords.committee.member, {
    name: member.name,
    role: countingWords.roles[member.role],
  });
  return `${line}${at === all.length - 1 ? '.' : ';'}`;
}
