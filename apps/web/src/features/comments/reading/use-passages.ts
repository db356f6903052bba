import { gatherRoutes, type PassageView } from '@daihoi/contract/comments';
import { useEffect, useState } from 'react';
import type { Loaded } from '../../../api/loaded.ts';
import { useRoute } from '../../../api/use-route.ts';
import { useConsultation } from '../which-consultation.ts';

/** The frozen text. It never changes, so it is asked for once and not after every comment. */
export function usePassages(): Loaded<{ readonly passages: readonly PassageView[] }> {
  const { params } = useConsultation();
  const [come, setCome] = useState(false);
  const passages = useRoute(gatherRoutes.passages, { params }, { when: !come });
  const { status } = passages;
  useEffect(() => {
    if (status === 'here') setCome(true);
  }, [status]);
  return passages;
}
