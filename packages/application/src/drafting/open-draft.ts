import { err, ok, type CongressId, type Result } from '@daihoi/domain/kernel';
import type { CongressRecord } from '../congress/congress-store.ts';
import { congressNotFound } from '../congress/record-congress.ts';
import type { Stores } from '../ports/ports.ts';
import type { NotFound, StaleVersion } from '../ports/versioned.ts';
import type { DraftId, DraftRecord } from './draft-store.ts';

/** Which draft of which congress, in the version that the person read. */
export interface WhichDraft {
  readonly congressId: CongressId;
  readonly draftId: DraftId;
  readonly version: number;
}

export interface OpenedDraft {
  readonly congress: CongressRecord;
  readonly draft: DraftRecord;
}

/** Reads a draft of a congress. Refused when it is not one of this congress. */
export async function findDraft(
  stores: Stores,
  { congressId, draftId }: Pick<WhichDraft, 'congressId' | 'draftId'>,
): Promise<Result<OpenedDraft, NotFound>> {
  const congress = await stores.congresses.byId(congressId);
  if (!congress) return err(congressNotFound(congressId));
  const draft = await stores.drafts.byId(draftId);
  if (draft?.congressId !== congressId)
    return err({ code: 'target.not-found', kind: 'draft', id: draftId });
  return ok({ congress, draft });
}

/** Holds the congress until the transaction ends and reads its draft; refused when somebody else changed it meanwhile. */
export async function openDraft(
  stores: Stores,
  which: WhichDraft,
): Promise<Result<OpenedDraft, NotFound | StaleVersion>> {
  if (!(await stores.congresses.hold(which.congressId)))
    return err(congressNotFound(which.congressId));
  const found = await findDraft(stores, which);
  if (!found.ok) return found;
  return found.value.draft.version === which.version
    ? found
    : err({ code: 'version.stale', expected: which.version });
}
