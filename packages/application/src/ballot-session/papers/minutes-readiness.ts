import {
  equationsOf,
  type BallotSession,
  type Equation,
  type SessionState,
} from '@daihoi/domain/ballot-session';
import { err, ok, type Result } from '@daihoi/domain/kernel';

/** Why a ballot has no papers yet. */
export type PaperRefusal =
  | { readonly code: 'ballot-session.no-result-yet'; readonly state: SessionState }
  | {
      readonly code: `ballot-session.broken-${Equation['name']}`;
      readonly left: number;
      readonly right: number;
    };

const afterResult: readonly SessionState[] = ['RESULT', 'MINUTES_SIGNED', 'SEALED'];

/** True once the head let the hall know the result. */
export function hasResult({ state }: BallotSession): boolean {
  return afterResult.includes(state);
}

/** Minutes stand on the released result and on figures that agree; a void ballot has minutes because they do not. */
export function mayHaveMinutes(session: BallotSession): Result<true, PaperRefusal> {
  if (session.state === 'VOID') return ok(true);
  const broken = (equationsOf(session) ?? []).find(({ holds }) => !holds);
  if (broken) {
    const { name, left, right } = broken;
    return err({ code: `ballot-session.broken-${name}`, left, right });
  }
  return hasResult(session) ? ok(true) : noResultYet(session);
}

/** The refusal for a paper that tells a result which nobody may know yet. */
export function noResultYet({ state }: BallotSession): Result<never, PaperRefusal> {
  return err({ code: 'ballot-session.no-result-yet', state });
}
