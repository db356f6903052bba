import type { BallotForm } from './ballot-form.ts';
import type { BallotPile } from './ballot-pile.ts';
import type { ElectionBody, ElectionOffice } from './election-body.ts';
import type { ElectionSettingsInput } from './election-settings.ts';
import type { Exclusion } from './exclusion.ts';
import type { InvalidReason } from './invalid-reason.ts';
import type { ElectionRegulation } from './regulation.ts';

/** first: the list as adopted. further: a new ballot for the seats missing. tieRevote: only the tied people. */
export const roundKinds = ['first', 'further', 'tieRevote'] as const;
export type RoundKind = (typeof roundKinds)[number];

/** Which ballot of this office it is. `number` counts every ballot of the office from 1. */
export interface BallotRound {
  readonly kind: RoundKind;
  readonly number?: number | undefined;
}

export interface ElectionCandidate {
  readonly id: string;
  readonly name?: string | undefined;
}

/** Totals that people counted. `votes` are the names left, or the rows agreed to. */
export interface BallotTallies {
  readonly valid: number;
  readonly invalid: number;
  readonly invalidReasons?:
    Readonly<Partial<Record<InvalidReason, number | undefined>>> | undefined;
  readonly votes: Readonly<Record<string, number>>;
  readonly disagree?: Readonly<Record<string, number>> | undefined;
  readonly uncounted?: Readonly<Record<string, number>> | undefined;
}

/** One ballot of one office, as the counting committee enters it. */
export interface ElectionInput {
  readonly regulation: ElectionRegulation;
  readonly body: ElectionBody;
  readonly office: ElectionOffice;
  /** A party cell has a rule of its own for its secretary; left out, it is not known. */
  readonly unitKind?: 'partyCell' | 'other' | undefined;
  readonly seats: number;
  readonly alternateSeats?: number | undefined;
  readonly ballotForm?: BallotForm | undefined;
  readonly round?: BallotRound | undefined;
  readonly candidates: readonly ElectionCandidate[];
  readonly convened: number;
  readonly excluded?: readonly Exclusion[] | undefined;
  readonly present: number;
  readonly printed?: number | undefined;
  readonly exchanged?: number | undefined;
  readonly remaining?: number | undefined;
  readonly issued: number;
  readonly collected: number;
  readonly ballots?: readonly BallotPile[] | undefined;
  readonly tallies?: BallotTallies | undefined;
  readonly settings?: ElectionSettingsInput | undefined;
}
