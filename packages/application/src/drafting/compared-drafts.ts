import type { Draft } from '@daihoi/domain/drafting';
import { brand, dayOf, type UnitId } from '@daihoi/domain/kernel';
import type { By } from '../dossier/dossier-store.ts';
import type { Stores } from '../ports/ports.ts';
import { keepForComparing, type HeldPaperId, type PaperSketch } from '../sameness/index.ts';
import type { DraftId } from './draft-store.ts';

/** A version on its way into the store, as far as comparing goes. */
export interface VersionToCompare {
  readonly draftId: DraftId;
  readonly value: Draft;
  readonly unitId: UnitId;
  readonly contentHash: string;
  readonly sketch: PaperSketch;
  readonly stamp: By;
}

/**
 * Whether others may learn that their paper has phrases in common with this draft. Never of papers on persons. Whoever keeps a
 * draft from others for another reason asks it here, and calls `letGoOfComparing` when that begins.
 */
export function isComparable({ kind }: Draft): boolean {
  return kind !== 'personnelScheme' && kind !== 'personnelProposal';
}

/** The draft is found from now on by the phrases of its newest version, or no more. */
export async function keepVersionForComparing(
  stores: Pick<Stores, 'sameness'>,
  { draftId, value, unitId, contentHash, sketch, stamp }: VersionToCompare,
): Promise<void> {
  if (!isComparable(value)) return letGoOfComparing(stores, draftId);
  const { kind, title } = value;
  const paper = { id: heldIdOf(draftId), unitId, contentHash, kind, title };
  await keepForComparing(stores, { ...paper, heldOn: dayOf(stamp.at) }, sketch);
}

/** The draft is found by nobody any more. */
export async function letGoOfComparing(
  { sameness }: Pick<Stores, 'sameness'>,
  draftId: DraftId,
): Promise<void> {
  await sameness.release(heldIdOf(draftId));
}

/** The name of a draft among the papers that can be compared. */
export function heldIdOf(draftId: DraftId): HeldPaperId {
  return brand<HeldPaperId>(draftId);
}

/** The draft that such a name may stand for. */
export function draftIdOf(heldId: HeldPaperId): DraftId {
  return brand<DraftId>(heldId);
}
