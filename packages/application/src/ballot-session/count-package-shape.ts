import type { Equation } from '@daihoi/domain/ballot-session';
import type { BallotPile, ElectionCount, ElectionInput } from '@daihoi/domain/election';
import type { PackedEvent } from './session-line.ts';

/**
 * A sealed count as one file: the totals that were counted, what came of them, everything that was done, and a signature over
 * all of it. Of the ballots it holds one hash (see `sealed-ballots.ts`): whoever has the file can count again, and nobody finds
 * a voter in it.
 */
export interface CountPackage {
  readonly schema: 'daihoi-count/2';
  readonly unit: string;
  readonly sessionId: string;
  readonly office: string;
  readonly number: number;
  readonly input: ElectionInput;
  /** SHA-256 of the sealed ballots and their salt, as hexadecimal text. */
  readonly ballotsHash: string;
  readonly count: Pick<ElectionCount, 'outcome' | 'elected' | 'base' | 'threshold'> & {
    readonly votes: readonly { readonly id: string; readonly votes: number }[];
    readonly valid: number;
    readonly invalid: number;
  };
  readonly equations: readonly Pick<Equation, 'name' | 'left' | 'right' | 'holds'>[];
  readonly committee: readonly {
    readonly id: string;
    readonly name: string;
    readonly role: string;
  }[];
  readonly events: readonly PackedEvent[];
  readonly sealHash: string;
  readonly signature: {
    readonly algorithm: 'Ed25519';
    readonly publicKey: string;
    readonly value: string;
  };
}

/** The part of a count package that its papers tell: who counted what, and what came of it. A void ballot has no count. */
export type RecordedCount = Pick<
  CountPackage,
  'sessionId' | 'office' | 'number' | 'committee' | 'equations'
> & {
  readonly input: CountPackage['input'] | undefined;
  readonly count: CountPackage['count'] | undefined;
};

/**
 * The ballots of a sealed count as piles of equal ones, for a recount elsewhere. With many names a pile is mostly one ballot,
 * so this file never leaves the room while the seal is closed.
 */
export interface SealedBallots {
  readonly schema: 'daihoi-ballots/1';
  readonly sessionId: string;
  /** Makes the hash unguessable: of few voters every possible box could be tried. */
  readonly salt: string;
  /** By their marks, so that no order of ballots is left. */
  readonly piles: readonly BallotPile[];
}
