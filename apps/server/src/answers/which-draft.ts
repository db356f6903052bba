import type { DraftId } from '@daihoi/application/drafting';
import { brand, type CongressId } from '@daihoi/domain/kernel';

/** The draft that an address names. */
export function whichDraft(params: { readonly congressId: string; readonly draftId: string }) {
  return {
    congressId: brand<CongressId>(params.congressId),
    draftId: brand<DraftId>(params.draftId),
  };
}
