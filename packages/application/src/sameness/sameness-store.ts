import type { CalendarDate, Id, Ratio, UnitId } from '@daihoi/domain/kernel';

/** A paper of any office that others may be compared with: a dossier's, a draft, an issued one. */
export type HeldPaperId = Id<'HeldPaperId'>;

/** A paper that a unit holds. */
export interface HeldPaper {
  readonly id: HeldPaperId;
  readonly unitId: UnitId;
  /** The content by its hash in the file store. */
  readonly contentHash: string;
  readonly kind: string;
  readonly title: string;
  readonly heldOn: CalendarDate;
}

/** What a content is found by. */
export interface PaperSketch {
  /** How many of its words count. */
  readonly countedWords: number;
  readonly fingerprints: readonly number[];
}

/** What a search may look at. The caller says it; the store looks at nothing else. */
export interface SamenessScope {
  /** The unit that asks. */
  readonly unitId: UnitId;
  /** Its path: its own papers and those below it. */
  readonly path: string;
  /** Whether papers of other units of the same superior are looked at as well. */
  readonly neighbours: boolean;
}

/** Where a paper stands seen from the unit that asks. */
export type PaperSight = 'own' | 'subtree' | 'neighbour';

/** A stored paper that has phrases in common with the one asked about. */
export interface FoundPaper {
  readonly paper: HeldPaper;
  readonly sight: PaperSight;
  /** Fingerprints in common, of those that were asked with: an estimate of the share. */
  readonly share: Ratio;
}

/** Stored papers by their phrases. */
export interface SamenessStore {
  /** Writes that a unit holds a paper; a content that is known already is not sketched again, a paper's older content is let go. */
  keep(paper: HeldPaper, sketch: PaperSketch): Promise<void>;
  /** A paper was withdrawn or destroyed: it is found no more, and a content that nobody holds is forgotten. */
  release(id: HeldPaperId): Promise<void>;
  /** A paper that is kept, by its name. */
  held(id: HeldPaperId): Promise<HeldPaper | undefined>;
  /** Papers in the scope with most in common, best first; `except` is the paper that is asked about. */
  nearest(ask: {
    readonly fingerprints: readonly number[];
    readonly scope: SamenessScope;
    readonly except: HeldPaperId | undefined;
    readonly limit: number;
  }): Promise<readonly FoundPaper[]>;
}
