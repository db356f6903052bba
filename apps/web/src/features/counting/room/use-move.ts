import {
  ballotSessionRoutes,
  type BallotSessionView,
  type Hand,
} from '@daihoi/contract/ballot-session';
import type { SessionMove } from '@daihoi/domain/ballot-session';
import { useAct } from '../../../api/use-act.ts';
import { addressOf } from '../ballot-view.ts';

interface MoveMore {
  readonly typists?: BallotSessionView['typists'];
  readonly reason?: string;
}

/** Carries a ballot on by one move, with the hands that the table asks for. */
export function useMove(view: BallotSessionView, move: SessionMove) {
  const act = useAct(ballotSessionRoutes.move);
  return {
    state: act.state,
    make: (hands: readonly Hand[], more: MoveMore = {}) =>
      act.tell({
        params: addressOf(view),
        body: { version: view.version, move, hands: [...hands], ...more },
      }),
  };
}
