import type { ElectionBody, ElectionCount, ElectionOffice } from '@daihoi/domain/election';
import type { BallotSession, CountingMemberId } from '@daihoi/domain/ballot-session';
import type { CalendarDate, Instant } from '@daihoi/domain/kernel';
import { toRoman } from '@daihoi/domain/text';
import { paperRuleSetOn, type Paper, type PaperPurpose } from '../../papers/index.ts';
import { fillWords } from '../../result/words.ts';
import { countingWords as words } from './data/counting-words.ts';

/** One ballot with what it decided; a void ballot has no count, for its box was never opened. */
export interface CountedSession {
  readonly session: BallotSession;
  readonly count?: ElectionCount | undefined;
}

/** What a paper of the counting room carries that stands neither in the session nor in its count. */
export interface CountingFrame {
  readonly purpose: PaperPurpose;
  /** The congress or meeting that votes, in the lines into which the head of a paper breaks it (`assemblyLines`). */
  readonly assembly: readonly string[];
  /** The party organisation whose office is voted for, by its official name. */
  readonly organization: string;
  /** The committee of that organisation, as its papers name it. */
  readonly committee: string;
  readonly term: { readonly from: number; readonly to: number };
  readonly place: string;
  readonly on: CalendarDate;
  /** Ties the paper to the data of the count, see `countRecord`. */
  readonly checkCode: string;
  /** The text of the square: the figures of the count with a signature, see `CountProof`. */
  readonly proof?: string;
  /** The key that the counting room signs with, in short; left out, the minutes do not tell it. */
  readonly roomKey?: string;
  /** When the count was closed; left out, the time is filled in by hand. */
  readonly closedAt?: Instant;
  /** Copies of the minutes; left out, the number is filled in by hand. */
  readonly copies?: number;
  /** Who confirms for the presidium; left out, the name is filled in by hand. */
  readonly confirmedBy?: string;
  /** Why a ballot was declared void when no equation says it. */
  readonly voidReason?: string;
}

/** The lines of the head of a paper: what meets, of which organisation, which one by its ordinal or its term. */
export function assemblyLines(meeting: {
  readonly body: ElectionBody;
  readonly office: ElectionOffice;
  readonly partyCell: boolean;
  readonly organization: string;
  readonly committee: string;
  readonly term: CountingFrame['term'];
  readonly ordinal?: number | undefined;
}): readonly string[] {
  const { term } = meeting;
  // The ordinal is that of the congress; meetings are told by the term.
  const ordinal = meeting.body === 'committeeMeeting' ? undefined : meeting.ordinal;
  const which =
    ordinal === undefined
      ? fillWords(words.term, { term: termText(term) })
      : fillWords(words.ordinal, { ordinal: toRoman(ordinal) });
  return [...meetingLines(meeting), which];
}

function meetingLines(meeting: {
  readonly body: ElectionBody;
  readonly office: ElectionOffice;
  readonly partyCell: boolean;
  readonly organization: string;
  readonly committee: string;
}): readonly string[] {
  const { body, office, partyCell, organization, committee } = meeting;
  if (body !== 'committeeMeeting') return [words.bodies[body].title, organization];
  if (office === 'inspectionDeputyHead') return [words.inspectionMeeting, committee];
  return [partyCell ? words.cellMeeting : words.bodies.committeeMeeting.title, organization];
}

/** The congress as a sentence names it. */
export function assemblyName({ assembly }: Pick<CountingFrame, 'assembly'>): string {
  return assembly.join(' ');
}

/** The term as papers write it: 2020-2025. */
export function termText(term: CountingFrame['term']): string {
  return `${term.from}-${term.to}`;
}

/** The office with its organisation, as it follows the word for "elect". */
export function officeOf(
  session: BallotSession,
  frame: Pick<CountingFrame, 'organization' | 'committee'>,
): string {
  const { office, partyCell } = session;
  const name = partyCell && office === 'committee' ? words.cellCommittee : words.offices[office];
  return fillWords(name, { organization: frame.organization, committee: frame.committee });
}

/** The line under a title that tells one ballot of an office from the others; nothing for an only one. */
export function roundLines({ round }: BallotSession): readonly string[] {
  if (round.number === 1) return [];
  return [fillWords(words.roundLine, { number: round.number, round: words.rounds[round.kind] })];
}

/** A title whose lines break before the term. */
export function titleLines(
  sentence: string,
  { session, frame }: { readonly session: BallotSession; readonly frame: CountingFrame },
): readonly string[] {
  return [
    fillWords(sentence, { office: officeOf(session, frame) }),
    fillWords(words.term, { term: termText(frame.term) }),
    ...roundLines(session),
  ];
}

/** What every paper of the counting room carries around its text. */
export function countingPaper(
  frame: CountingFrame,
): Pick<
  Paper,
  | 'purpose'
  | 'ruleSet'
  | 'superiorBody'
  | 'issuingBody'
  | 'documentNumber'
  | 'placeAndDate'
  | 'recipients'
  | 'foot'
> {
  return {
    purpose: frame.purpose,
    ruleSet: paperRuleSetOn(frame.on),
    superiorBody: frame.assembly.join('\n'),
    issuingBody: words.issuer,
    documentNumber: { state: 'unnumbered' },
    placeAndDate: { place: frame.place, date: { kind: 'dated', on: frame.on } },
    recipients: [],
    foot: {
      checkCode: frame.checkCode,
      ...(frame.proof === undefined ? {} : { proof: frame.proof }),
    },
  };
}

/** The signature of the head, on behalf of the counting committee. */
export function headSignature({ committee }: BallotSession): Paper['signatures'][number] {
  const head = committee.find(({ role }) => role === 'head');
  return {
    authority: { form: 'onBehalf', body: words.issuer },
    post: words.roles.head,
    ...(head === undefined ? {} : { name: head.name }),
  };
}

/** The words for an assembly and its voters. */
export function bodyWords({ body }: BallotSession): (typeof words.bodies)[ElectionBody] {
  return words.bodies[body];
}

/** The name of one of those who count. */
export function memberName({ committee }: BallotSession, id: CountingMemberId | undefined): string {
  return committee.find((each) => each.id === id)?.name ?? '';
}
