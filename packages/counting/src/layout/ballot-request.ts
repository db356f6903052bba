import type { BallotForm, ElectionOffice, PaperTint } from '@daihoi/domain/election';
import type { CalendarDate } from '@daihoi/domain/kernel';

/** The papers a ballot is printed on. */
export const ballotPapers = ['A4', 'A5'] as const;
export type BallotPaper = (typeof ballotPapers)[number];

/** A name for the ballot. `note` tells namesakes apart and is printed for namesakes only. */
export interface BallotCandidate {
  readonly id: string;
  readonly name: string;
  readonly note?: string | undefined;
}

/** What somebody asks to have printed: one election of one congress. */
export interface BallotRequest {
  readonly congress: {
    readonly unit: string;
    readonly title: string;
    readonly term: string;
    readonly date: CalendarDate;
    readonly place?: string | undefined;
  };
  readonly contest: {
    readonly id: string;
    readonly title: string;
    readonly office: ElectionOffice;
    readonly seats: number;
    readonly ballotForm?: BallotForm | undefined;
    readonly candidates: readonly BallotCandidate[];
  };
  readonly paper: BallotPaper;
  readonly tint?: PaperTint | undefined;
}
