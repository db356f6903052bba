import { heldCommentRoutes, type HeldComment } from '@daihoi/contract/public-comments';
import { useState } from 'react';
import { useAct, type Act } from '../../../api/use-act.ts';
import type { CallInput } from '../../../api/call.ts';

/** The desk of a unit in a consultation. */
export interface WhichDesk {
  readonly consultationId: string;
  readonly unitId: string;
}

type Decision = NonNullable<CallInput<typeof heldCommentRoutes.decide>['body']>['decision'];

/** What was decided last, for the sentence that says so. */
export interface Decided {
  readonly kind: Decision['kind'];
  readonly count: number;
}

export interface Deciding {
  readonly state: Act<typeof heldCommentRoutes.decide>['state'];
  readonly decided: Decided | undefined;
  /** True when it was done. */
  readonly decide: (comments: readonly HeldComment[], decision: Decision) => Promise<boolean>;
}

/** Decides on comments that wait. */
export function useDeciding(which: WhichDesk): Deciding {
  const act = useAct(heldCommentRoutes.decide);
  const [decided, setDecided] = useState<Decided>();
  return {
    state: act.state,
    decided,
    async decide(comments, decision) {
      setDecided(undefined);
      const chosen = comments.map(({ id, version }) => ({ id, version }));
      const done = await act.send({
        params: { ...which },
        body: { comments: chosen, decision },
      });
      if (done.ok) setDecided({ kind: decision.kind, count: done.value.decided });
      return done.ok;
    },
  };
}
