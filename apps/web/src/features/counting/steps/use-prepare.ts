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
  function asked(part: Partial<PreparedBody>) {
    const body = { ...preparedOf(view), ...part, version: view.version };
    return { params: addressOf(view), body };
  }
  return {
    state: act.state,
    save: (part: Partial<PreparedBody>) => act.send(asked(part)),
    /** The same for whoever reads the outcome from `state` alone. */
    tell: (part: Partial<PreparedBody>) => act.tell(asked(part)),
  };
}
