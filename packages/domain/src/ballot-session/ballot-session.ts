import type {
  BallotForm,
  BallotRoll,
  BallotRound,
  CountingMember,
  ElectionBody,
  ElectionOffice,
  ElectionRegulation,
  PaperTint,
} from '../election/index.ts';
import type { CongressId, Id, Instant } from '../kernel/index.ts';
import type { CandidacyKind } from '../result/index.ts';
import type { BallotMarks } from './ballot-marks.ts';
import type { ScanAnswer } from './scan-page.ts';
import type { Witness, WitnessMeans } from './witness.ts';
import type { IssuedFigures } from './print-control.ts';
import type { BallotDisposal } from './ballot-disposal.ts';
import type { BallotPlace } from './ballot-place.ts';
import type { SamplePlan } from './sample-check.ts';
import type { SessionState } from './session-state.ts';

export type BallotSessionId = Id<'BallotSessionId'>;
export type CountingMemberId = Id<'CountingMemberId'>;

/** One of those who count. Members work at one machine, so each signs what he or she does with a code of their own. */
export interface CommitteeMember extends CountingMember {
  readonly id: CountingMemberId;
  readonly name: string;
  /** The candidate that this member is, when the presidium proposed somebody who stands on the list. */
  readonly candidateId?: string | undefined;
  /** Candidates of the same name who are other people, with how the office knows it. */
  readonly namesake?:
    { readonly candidates: readonly string[]; readonly reason: string } | undefined;
}

export interface ListedCandidate {
  readonly id: string;
  readonly name: string;
  /** Sits again or stands for the first time, as the list says. */
  readonly candidacy: CandidacyKind;
}

/** A figure that two members counted apart from each other; it is agreed once both said the same. */
export interface FigureCount<Value> {
  readonly by: CountingMemberId;
  readonly value: Value;
  readonly at: Instant;
}

/** The roll as it was frozen. A later one never replaces it silently: it stands behind it with its reason. */
export interface RollSnapshot extends BallotRoll {
  readonly takenAt: Instant;
  readonly takenBy: CountingMemberId;
  /** Why it was taken anew; empty for the first one. */
  readonly reason: string;
  /** What the congress said of its attendance at that moment; left out where it said nothing. */
  readonly attendance?: { readonly convened: number; readonly present: number } | undefined;
  /** The digest of the attendance register that the figures were drawn from; left out where they were typed. */
  readonly register?: string | undefined;
}

/** Somebody who keys or feeds a scanner, and the witness that he or she is part of. */
export interface Typist {
  readonly member: CountingMemberId;
  readonly witness: Witness;
  /** Keys where nothing is said. */
  readonly means?: WitnessMeans | undefined;
}

/** Somebody who took the place of another at a witness, with who answers for it. Only appended. */
export interface TypistChange {
  readonly witness: Witness;
  readonly left: CountingMemberId;
  readonly came: CountingMemberId;
  readonly reason: string;
  readonly at: Instant;
  readonly by: readonly CountingMemberId[];
}

/** Whose word it was that somebody else leads the committee. */
export const headDeciders = ['congress', 'presidium'] as const;
export type HeadDecider = (typeof headDeciders)[number];

/** Somebody who leads the committee in the place of another, with the decision behind it. Only appended. */
export interface HeadChange {
  readonly left: CountingMemberId;
  readonly came: CountingMemberId;
  /** Where the ballot stood then. */
  readonly state: SessionState;
  readonly decidedBy: HeadDecider;
  /** Number and date of the decision, or of the minutes that hold it. */
  readonly decision: string;
  readonly reason: string;
  readonly at: Instant;
  readonly by: readonly CountingMemberId[];
}

/** A forgotten code that a member and somebody of the unit, not of the committee, took away together. Only appended. */
export interface VouchedReset {
  readonly whose: CountingMemberId;
  readonly by: CountingMemberId;
  /** The name of the one who is not of the committee. */
  readonly officer: string;
  readonly reason: string;
  readonly at: Instant;
}

/** What people said to a stop of the scans, with who stands behind it. */
export interface ScanSettlement {
  readonly witness: Witness;
  readonly answer: ScanAnswer;
  readonly reason: string;
  readonly by: readonly CountingMemberId[];
  readonly at: Instant;
}

/** What the committee concluded on one ballot that the witnesses could not settle. */
export interface BallotDecision {
  readonly bundle: number;
  readonly position: number;
  /** What the ballot shows in the end; with a flag it is no valid vote whatever its marks. */
  readonly marks: BallotMarks;
  readonly reason: string;
  readonly proposedBy: CountingMemberId;
  readonly proposedAt: Instant;
  readonly confirmedBy?: CountingMemberId | undefined;
  readonly confirmedAt?: Instant | undefined;
}

/** Ballots drawn by public dice to be compared with the paper by hand, and what came of it. */
export interface BallotSample extends SamplePlan {
  readonly dice: string;
  readonly places: readonly BallotPlace[];
  readonly drawnAt: Instant;
  readonly drawnBy: CountingMemberId;
  /** Why these were drawn after others; left out for the first draw. */
  readonly reason?: string | undefined;
  readonly checked?: {
    readonly differing: number;
    readonly at: Instant;
    readonly by: readonly CountingMemberId[];
  };
}

/** What became of one name at the congress, before the list was fixed. Only appended. */
export interface ListChange {
  readonly kind: 'nominated' | 'withdrawal';
  readonly name: string;
  /** onList, withdrawn: as was asked. kept: the congress did not let go. support, surplus: not taken up. */
  readonly outcome: 'onList' | 'withdrawn' | 'kept' | 'support' | 'surplus';
  /** People who backed the name, or cards for letting it go; left out where nobody had to be asked. */
  readonly inFavour?: number | undefined;
  /** Those attending, or the members of the congress whose cards count. */
  readonly of: number;
  readonly at: Instant;
}

/** A figure that was found wrong while ballots were keyed, and was told anew. */
export interface Recollection {
  /** What had been told before. */
  readonly collected: number;
  readonly reason: string;
  readonly at: Instant;
  readonly by: readonly CountingMemberId[];
}

/** One ballot of one office, carried by the counting committee from the list to the seal. */
export interface BallotSession {
  readonly id: BallotSessionId;
  readonly congressId: CongressId;
  readonly office: ElectionOffice;
  /** Counts the ballots of the office from 1. */
  readonly round: Required<BallotRound> & { readonly number: number };
  readonly state: SessionState;
  readonly regulation: ElectionRegulation;
  readonly body: ElectionBody;
  readonly partyCell: boolean;
  readonly seats: number;
  readonly alternateSeats: number;
  readonly form: BallotForm;
  /** In the order of the ballot. */
  readonly candidates: readonly ListedCandidate[];
  /** Who alone may stand, where the people of an office before are chosen among; left out where everybody may. */
  readonly pool?: readonly Pick<ListedCandidate, 'id' | 'name'>[] | undefined;
  /** Names taken up or let go at the congress, and those that were not. */
  readonly listChanges?: readonly ListChange[] | undefined;
  readonly committee: readonly CommitteeMember[];
  /** Who led the committee before, since the list was fixed. */
  readonly headChanges?: readonly HeadChange[] | undefined;
  /** Codes that were reset with somebody who is not of the committee. */
  readonly vouchedResets?: readonly VouchedReset[] | undefined;
  /** What the roll is likely to be, for the member who freezes it: nothing is measured by it. */
  readonly likelyRoll?: BallotRoll | undefined;
  /** The latest last. */
  readonly rolls: readonly RollSnapshot[];
  readonly printed: number;
  /** The colour of the paper that the ballots are printed on; left out where nobody chose one. */
  readonly tint?: PaperTint | undefined;
  readonly issued: readonly FigureCount<IssuedFigures>[];
  readonly collected: readonly FigureCount<number>[];
  /** Why the ballots collected were told anew while they were counted, each time with the figure before. */
  readonly recollections?: readonly Recollection[] | undefined;
  /** Who keys for which witness; set when the counting starts. Several of one witness share the bundles. */
  readonly typists: readonly Typist[];
  /** Who was replaced while ballots were counted. What a person keyed before stays under the own name. */
  readonly typistChanges?: readonly TypistChange[] | undefined;
  readonly decisions: readonly BallotDecision[];
  /** What people said about scans that stopped the count, in the order in which they said it. */
  readonly scanSettlements?: readonly ScanSettlement[] | undefined;
  /** The hand check, once the hall has rolled the dice for it. */
  readonly sample?: BallotSample | undefined;
  /** What was drawn before the one in force: what a check found is never taken back, nor that one was left undone. */
  readonly earlierSamples?: readonly BallotSample[] | undefined;
  /** SHA-256 of the log up to the sealing, once the count was sealed; what was counted stands in the line of the sealing. */
  readonly sealHash?: string | undefined;
  /** Makes the hash of the sealed ballots unguessable; it is told nowhere while the seal is closed. */
  readonly sealSalt?: string | undefined;
  /** What became of the kept ballots in the end. */
  readonly disposal?: BallotDisposal | undefined;
}

/** The roll in force. */
export function rollOf(session: BallotSession): RollSnapshot | undefined {
  return session.rolls.at(-1);
}

/** The figure that two different members counted the same; undefined while they did not. */
export function agreedFigure<Value>(counts: readonly FigureCount<Value>[]): Value | undefined {
  const [last, ...earlier] = counts.toReversed();
  const other = earlier.find((each) => each.by !== last?.by);
  const same = JSON.stringify(other?.value) === JSON.stringify(last?.value);
  return last && other && same ? last.value : undefined;
}

/** The last thing that each member counted, for showing two counts that differ side by side. */
export function lastCounts<Value>(
  counts: readonly FigureCount<Value>[],
): readonly FigureCount<Value>[] {
  return [...new Map(counts.map((each) => [each.by, each])).values()];
}

/** The session ready for another draw. What was drawn moves behind the others, checked or not. */
export function withoutSample(session: BallotSession): BallotSession {
  const drawn = drawnSamples(session);
  return { ...session, sample: undefined, ...(drawn.length > 0 ? { earlierSamples: drawn } : {}) };
}

/** Everything that was drawn, in its order. */
export function drawnSamples({
  sample,
  earlierSamples = [],
}: BallotSession): readonly BallotSample[] {
  return sample ? [...earlierSamples, sample] : earlierSamples;
}

/** Every hand check that was recorded, in the order in which the ballots were drawn. */
export function recordedSamples(session: BallotSession): readonly BallotSample[] {
  return drawnSamples(session).filter(({ checked }) => checked !== undefined);
}
