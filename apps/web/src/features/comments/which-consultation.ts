import type { ConsultationView } from '@daihoi/contract/comments';
import { createContext, useContext } from 'react';

/** The consultation of a page, and the unit in whose name it is looked at. */
export interface WhichConsultation {
  readonly params: { readonly unitId: string; readonly consultationId: string };
  readonly view: ConsultationView;
  /** Comments are taken today and the reader may write them. */
  readonly open: boolean;
}

export const WhichConsultationContext = createContext<WhichConsultation | undefined>(undefined);

/** The consultation of the page. Only parts of its page call this. */
export function useConsultation(): WhichConsultation {
  const which = useContext(WhichConsultationContext);
  if (!which) throw new Error('useConsultation outside the page of a consultation');
  return which;
}
