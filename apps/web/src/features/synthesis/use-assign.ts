import { synthesisRoutes } from '@daihoi/contract/synthesis';
import { useCallback, useState } from 'react';
import { useAct } from '../../api/use-act.ts';
import type { PlaceActs } from './place-acts.ts';
import type { PlaceLine } from './places.ts';
import { firstText, sentOf, type Picking } from './use-picked.ts';
import { useWhichSynthesis } from './which-synthesis.ts';

const longestGist = 4000;

/** Puts lines somewhere and forgets what was chosen, once it is done. */
export function useAssign(at: PlaceLine, picking: Picking) {
  const { params } = useWhichSynthesis();
  const act = useAct(synthesisRoutes.assign);
  const [moved, setMoved] = useState(0);
  const { send } = act;
  const { clear } = picking;
  const put = useCallback<PlaceActs['put']>(
    (picked, to) => {
      const gist = firstText(picked).slice(0, longestGist);
      const target = to.kind === 'new' ? ({ kind: 'new', place: at.place, gist } as const) : to;
      void send({ params, body: { ...sentOf(picked), to: target } }).then((sent) => {
        if (!sent.ok) return;
        setMoved(sent.value.moved);
        clear();
      });
    },
    [params, at.place, send, clear],
  );
  return { act, put, moved };
}
