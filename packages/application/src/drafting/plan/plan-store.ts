import type { DraftPlan } from '@daihoi/domain/drafting';
import type { CongressId, Result } from '@daihoi/domain/kernel';
import type { By } from '../../dossier/dossier-store.ts';
import type { StaleVersion, Versioned } from '../../ports/versioned.ts';
import type { DraftId } from '../draft-store.ts';

export interface DraftPlanStore {
  /** The plan of a draft; an empty one with version 0 while nobody has written any. */
  ofDraft(id: DraftId): Promise<Versioned<DraftPlan>>;
  /** The plans of all drafts of a congress that have one. */
  ofCongress(
    id: CongressId,
  ): Promise<readonly { readonly draftId: DraftId; readonly plan: DraftPlan }[]>;
  /** Writes the whole plan under the version that was read. */
  save(id: DraftId, plan: Versioned<DraftPlan>, stamp: By): Promise<Result<number, StaleVersion>>;
}
