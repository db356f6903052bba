import {
  ballotSessionRoutes,
  type BallotSessionView,
  type PreparedBody,
} from '@daihoi/contract/ballot-session';
import { useAct } from '../../../api/use-act.ts';
import { addressOf } from '../ballot-view.ts';
import { preparedOf } from './prepared-body.ts';

/** Saves one part of the preparation; the other parts stay as they are. */
export function usePrepare(view: BallotSessionView) {
  const act = useAct(ballotSessionRoutes.prepare);
  return {
    state: act.state,
    save: (part: Partial<PreparedBody>) =>
      act.send({
        params: addressOf(view),
        body: { ...preparedOf(view), ...part, version: view.version },
      }),
  };
}
