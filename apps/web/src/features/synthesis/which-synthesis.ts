import { createContext, useContext } from 'react';

/** Which consultation the page is about; whether its synthesis may still be changed. */
export interface WhichSynthesis {
  readonly params: { readonly unitId: string; readonly consultationId: string };
  readonly open: boolean;
}

export const WhichSynthesisContext = createContext<WhichSynthesis>({
  params: { unitId: '', consultationId: '' },
  open: false,
});

export function useWhichSynthesis(): WhichSynthesis {
  return useContext(WhichSynthesisContext);
}
