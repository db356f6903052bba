import type { ArticleRef, Confidence } from '../../kernel/index.ts';
import {
  charterRules,
  issuedOn,
  partyCharter,
  regulation244,
  type electionRegulations,
} from './regulations.ts';

/** Where one rule stands in each regulation, and how sure we are of that place. */
export interface ArticleEntry {
  readonly for: string;
  readonly ref: ArticleRef;
  readonly confidence: Confidence;
}

type Place = readonly [article: number, clause: number | undefined, confidence: Confidence];
type Row = { readonly for: string } & (
  | { readonly in244: Place; readonly in190: Place }
  | { readonly elsewhere: ArticleRef; readonly confidence: Confidence }
);

const quorumRef = { document: partyCharter, article: 11 };
const committeeBaseRef = { document: charterRules, article: 9, clause: 3, point: '9.3.3' };
const cellSecretaryRef = { document: charterRules, article: 22 };
const cardVoteRef = { document: partyCharter, article: 9, clause: 5 };

/** One row per rule. A place without a clause: the article is sure, its clause number was not seen. */
const rows = {
  baseMemberCongress: {
    for: 'base',
    in244: [32, 2, 'CONFIRMED'],
    in190: [30, 2, 'PARTIAL'],
  },
  baseDelegateCongress: {
    for: 'base',
    in244: [32, 3, 'CONFIRMED'],
    in190: [30, 3, 'BACKGROUND'],
  },
  baseCommitteeMeeting: { for: 'base', elsewhere: committeeBaseRef, confidence: 'PARTIAL' },
  majority: {
    for: 'majority',
    in244: [32, undefined, 'CONFIRMED'],
    in190: [30, undefined, 'CONFIRMED'],
  },
  ballotForm: { for: 'ballotForm', in244: [17, 1, 'CONFIRMED'], in190: [15, 1, 'PARTIAL'] },
  validity: { for: 'validity', in244: [17, 2, 'CONFIRMED'], in190: [15, undefined, 'PARTIAL'] },
  rows: { for: 'rows', in244: [32, 1, 'CONFIRMED'], in190: [30, 1, 'CONFIRMED'] },
  order: {
    for: 'order',
    in244: [32, undefined, 'BACKGROUND'],
    in190: [30, undefined, 'BACKGROUND'],
  },
  tie: { for: 'tie', in244: [32, undefined, 'BACKGROUND'], in190: [30, undefined, 'BACKGROUND'] },
  furtherBallotDelegates: {
    for: 'furtherBallot',
    in244: [20, 2, 'CONFIRMED'],
    in190: [18, undefined, 'BACKGROUND'],
  },
  furtherBallot: {
    for: 'furtherBallot',
    in244: [32, undefined, 'BACKGROUND'],
    in190: [30, undefined, 'BACKGROUND'],
  },
  cellSecretary: { for: 'cellSecretary', elsewhere: cellSecretaryRef, confidence: 'CONFIRMED' },
  alternates: { for: 'alternates', in244: [20, undefined, 'CONFIRMED'], in190: [18, 1, 'PARTIAL'] },
  surplus: { for: 'surplus', in244: [16, 1, 'CONFIRMED'], in190: [14, 1, 'CONFIRMED'] },
  listBuilding: {
    for: 'listBuilding',
    in244: [16, undefined, 'BACKGROUND'],
    in190: [14, 3, 'CONFIRMED'],
  },
  reconciliation: {
    for: 'reconciliation',
    in244: [7, undefined, 'CONFIRMED'],
    in190: [8, 2, 'CONFIRMED'],
  },
  invalidBallots: {
    for: 'invalidBallots',
    in244: [7, undefined, 'CONFIRMED'],
    in190: [8, 2, 'CONFIRMED'],
  },
  countingCommittee: {
    for: 'countingCommittee',
    in244: [7, undefined, 'CONFIRMED'],
    in190: [8, 1, 'CONFIRMED'],
  },
  votingRight: {
    for: 'votingRight',
    in244: [15, undefined, 'CONFIRMED'],
    in190: [13, undefined, 'BACKGROUND'],
  },
  selfNomination: {
    for: 'selfNomination',
    in244: [9, undefined, 'CONFIRMED'],
    in190: [9, 1, 'CONFIRMED'],
  },
  nomination: {
    for: 'nomination',
    in244: [11, undefined, 'CONFIRMED'],
    in190: [10, undefined, 'BACKGROUND'],
  },
  insiders: {
    for: 'insiders',
    in244: [13, undefined, 'CONFIRMED'],
    in190: [11, undefined, 'PARTIAL'],
  },
  delegateNomination: {
    for: 'nomination',
    in244: [14, undefined, 'CONFIRMED'],
    in190: [12, undefined, 'BACKGROUND'],
  },
  withdrawal: {
    for: 'withdrawal',
    in244: [19, 4, 'CONFIRMED'],
    in190: [17, 4, 'PARTIAL'],
  },
  fromStandingCommittee: {
    for: 'electedFrom',
    in244: [22, undefined, 'BACKGROUND'],
    in190: [20, undefined, 'BACKGROUND'],
  },
  fromCommittee: {
    for: 'electedFrom',
    in244: [23, undefined, 'BACKGROUND'],
    in190: [21, undefined, 'BACKGROUND'],
  },
  fromInspection: {
    for: 'electedFrom',
    in244: [24, undefined, 'BACKGROUND'],
    in190: [22, undefined, 'BACKGROUND'],
  },
  quorum: { for: 'quorum', elsewhere: quorumRef, confidence: 'BACKGROUND' },
  cardVote: { for: 'cardVote', elsewhere: cardVoteRef, confidence: 'CONFIRMED' },
} as const satisfies Record<string, Row>;

export type RuleTopic = keyof typeof rows;

/** Finds where a rule stands under the regulation in force. */
export function articleOf(
  topic: RuleTopic,
  regulation: (typeof electionRegulations)[number],
): ArticleEntry {
  const row: Row = rows[topic];
  if ('elsewhere' in row) {
    return { for: row.for, ref: row.elsewhere, confidence: row.confidence };
  }
  const [article, clause, confidence] = regulation === regulation244 ? row.in244 : row.in190;
  const place = { document: regulation, issuedOn: issuedOn[regulation], article };
  const ref = clause === undefined ? place : { ...place, clause };
  return { for: row.for, ref, confidence };
}
