import type { BallotSession } from '@daihoi/domain/ballot-session';
import { formatDate } from '@daihoi/domain/text';
import type { Block, Paper } from '../../papers/index.ts';
import { fillWords } from '../../result/words.ts';
import { confirmation } from './confirmation.ts';
import {
  assemblyName,
  bodyWords,
  countingPaper,
  headSignature,
  officeOf,
  termText,
  titleLines,
  type CountedSession,
  type CountingFrame,
} from './counting-frame.ts';
import { countingWords } from './data/counting-words.ts';
import { minutesWords as words } from './data/minutes-words.ts';
import { electionBases } from './election-bases.ts';
import { disputedSection } from './minutes-disputed.ts';
import { figuresSection } from './minutes-figures.ts';
import { listSection } from './minutes-list.ts';
import { committeeSection, memberSignatures } from './minutes-people.ts';
import { resultSection } from './minutes-result.ts';
import { sampleSection } from './minutes-sample.ts';
import { voidSection } from './minutes-void.ts';
import { clockOf, dottedLine, figure } from './paper-pieces.ts';
import { heading, paragraph } from '../../papers/index.ts';

/**
 * The minutes of one ballot of one office (election rules, section 15.2): who counted what, every figure and every equation
 * between them, what each candidate got, who is elected and what follows. The minutes of a void ballot say why it is void.
 */
export function countMinutesPaper(counted: CountedSession, frame: CountingFrame): Paper {
  const { session } = counted;
  return {
    kind: 'minutes',
    ...countingPaper(frame),
    title: {
      kind: 'named',
      typeName: words.typeName,
      abstract: titleLines(words.abstract, { session, frame }),
    },
    legalBases: electionBases(counted),
    blocks: [
      paragraph(openingSentence(session, frame)),
      ...sectionsOf(counted, frame).flatMap(({ blocks }) => blocks),
      paragraph(closingSentence(counted, frame)),
    ],
    signatures: [confirmation(frame), headSignature(session)],
  };
}

/** A stretch of the minutes, by the name under which a template asks for it. */
export interface MinutesSection {
  readonly name: 'committee' | 'list' | 'figures' | 'result' | 'disputed' | Untitled;
  readonly blocks: readonly Block[];
}

/** Stretches whose heading a template does not word: it comes and goes with them, or they have none. */
type Untitled = 'void' | 'sample' | 'complaints' | 'room' | 'members';

/** The stretches of minutes between their first and their last sentence. */
export function sectionsOf(
  counted: CountedSession,
  frame: CountingFrame,
): readonly MinutesSection[] {
  return [
    { name: 'committee', blocks: committeeSection(counted) },
    { name: 'list', blocks: listSection(counted) },
    { name: 'figures', blocks: figuresSection(counted) },
    ...conclusionSections(counted, frame),
    { name: 'complaints', blocks: complaintSection(counted.session) },
    { name: 'room', blocks: roomBlocks(frame) },
    { name: 'members', blocks: memberSignatures(counted) },
  ];
}

function openingSentence(session: BallotSession, frame: CountingFrame): string {
  return fillWords(words.opening, {
    date: formatDate(frame.on, 'vi'),
    place: frame.place,
    assembly: assemblyName(frame),
    office: officeOf(session, frame),
    term: termText(frame.term),
    number: session.round.number,
    round: countingWords.rounds[session.round.kind],
  });
}

function conclusionSections(
  counted: CountedSession,
  frame: CountingFrame,
): readonly MinutesSection[] {
  const { session, count } = counted;
  if (isVoid(counted) || count === undefined)
    return [{ name: 'void', blocks: voidSection(counted, frame) }];
  return [
    { name: 'result', blocks: resultSection({ session, count }) },
    { name: 'disputed', blocks: disputedSection(counted) },
    { name: 'sample', blocks: sampleSection(counted) },
  ];
}

/** True for a ballot that was declared void, or whose figures make it so. */
export function isVoid({ session, count }: CountedSession): boolean {
  return session.state === 'VOID' || count?.outcome === 'void';
}

/** Lines for what only people can write: complaints raised in the hall and what the committee said to them. */
function complaintSection(session: BallotSession): readonly Block[] {
  const { assembly } = bodyWords(session);
  return [
    heading(1, words.complaints.heading),
    paragraph(fillWords(words.complaints.opening, { assembly })),
    dottedLine(),
    dottedLine(),
  ];
}

/** What ties the minutes to the signed package of the count. */
function roomBlocks({ roomKey, checkCode }: CountingFrame): readonly Block[] {
  if (roomKey === undefined) return [];
  return [paragraph(fillWords(words.closing.room, { key: roomKey, code: checkCode }))];
}

function closingSentence(counted: CountedSession, frame: CountingFrame): string {
  const { closing } = words;
  return fillWords(isVoid(counted) ? closing.closedVoid : closing.closed, {
    ...closingFacts(frame),
    presidium: countingWords.presidium,
  });
}

/** When the count was closed and in how many copies; dots where people write it by hand. */
export function closingFacts(frame: CountingFrame): {
  readonly time: string;
  readonly copies: string;
} {
  const { closing } = words;
  const time =
    frame.closedAt === undefined
      ? fillWords(closing.openTime, { date: formatDate(frame.on, 'vi') })
      : fillWords(closing.time, clockOf(frame.closedAt));
  return { time, copies: frame.copies === undefined ? closing.openCopies : figure(frame.copies) };
}
