import { err, ok, type Ratio, type Result, type UnitId } from '@daihoi/domain/kernel';
import type { Ports } from '../ports/ports.ts';
import type { NotFound } from '../ports/versioned.ts';
import type { HeldPaper, HeldPaperId } from './sameness-store.ts';

/** How much is told of papers of other units of the same superior. */
export type NeighbourSight = 'hidden' | 'unnamed' | 'named';

export interface NearPapersAsk {
  /** The unit on whose behalf somebody asks; the guard has asked the policy table about it. */
  readonly unitId: UnitId;
  /** What the paper is found by. */
  readonly fingerprints: readonly number[];
  /** The paper itself, where it is stored. */
  readonly paperId?: HeldPaperId;
  /** `named` only for whoever may read there; the superior decides, not the unit. */
  readonly neighbours: NeighbourSight;
}

/** A paper as the asker is told of it: of an unnamed neighbour nothing but that there is one, and how much it shares. */
export type ToldPaper =
  | {
      readonly sight: 'own' | 'subtree' | 'neighbour';
      readonly paper: HeldPaper;
      readonly share: Ratio;
    }
  | { readonly sight: 'unnamedNeighbour'; readonly share: Ratio };

const mostTold = 20;

/**
 * The stored papers that have most in common with a paper: those of the unit and below it, and, as far as is allowed, of other units of
 * the same superior. The shares are estimates for ranking; who may read the other paper compares the texts.
 */
export async function findNearPapers(
  { read }: Pick<Ports, 'read'>,
  { unitId, fingerprints, paperId, neighbours }: NearPapersAsk,
): Promise<Result<readonly ToldPaper[], NotFound>> {
  const unit = await read.units.byId(unitId);
  if (!unit) return err({ code: 'target.not-found', kind: 'unit', id: unitId });
  const found = await read.sameness.nearest({
    fingerprints,
    scope: { unitId, path: unit.path, neighbours: neighbours !== 'hidden' },
    except: paperId,
    limit: mostTold,
  });
  return ok(
    found.map(({ paper, sight, share }): ToldPaper =>
      sight === 'neighbour' && neighbours !== 'named'
        ? { sight: 'unnamedNeighbour', share }
        : { sight, paper, share },
    ),
  );
}
