import { createContext, useContext } from 'react';

/** The draft that a page is about, as its acts name it. */
export interface WhichDraft {
  readonly congressId: string;
  readonly draftId: string;
  /** The record as it was read; sent back with every change. */
  readonly version: number;
}

/** The draft of the page, for its acts. */
export const WhichDraftContext = createContext<WhichDraft | undefined>(undefined);

/** The draft of the page. Only parts of the draft's page call this. */
export function useWhichDraft(): WhichDraft & {
  readonly params: { readonly congressId: string; readonly draftId: string };
} {
  const which = useContext(WhichDraftContext);
  if (!which) throw new Error('useWhichDraft outside the page of a draft');
  const { congressId, draftId } = which;
  return { ...which, params: { congressId, draftId } };
}
