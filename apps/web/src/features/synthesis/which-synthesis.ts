import { createContext, useContext } from 'react';

/** Which consultation the page is about; whether its synthesis may still be changed. */
export interface WhichSynthesis {
  readonly params: { readonly unitId: string; readonly consultationId: string };
  readonly open: boolean;
  /** The draft that was commented on; undefined for those who only read answers. */
  readonly draft?: {
    readonly congressId: string;
    readonly draftId: string;
    readonly draftVersion: number;
  };
}

export const WhichSynthesisContext = createContext<WhichSynthesis>({
  params: { unitId: '', consultationId: '' },
  open: false,
});

export function useWhichSynthesis(): WhichSynthesis {
  return useContext(WhichSynthesisContext);
}
