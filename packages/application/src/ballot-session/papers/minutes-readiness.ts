import { equationsOf, type Equation, type SessionState } from '@daihoi/domain/ballot-session';
import { err, ok, type Result } from '@daihoi/domain/kernel';
import type { CountedSession } from './counting-frame.ts';

/** Why a ballot has no papers yet. */
export type PaperRefusal =
  | { readonly code: 'ballot-session.no-result-yet'; readonly state: SessionState }
  | { readonly code: 'ballot-session.equation-false'; readonly equation: Equation };

const afterResult: readonly SessionState[] = ['RESULT', 'MINUTES_SIGNED', 'SEALED'];

/** Papers of a result stand on its release and on figures that agree; a void ballot has minutes because they do not. */
export function mayHaveMinutes({ session }: CountedSession): Result<true, PaperRefusal> {
  if (session.state === 'VOID') return ok(true);
  const broken = (equationsOf(session) ?? []).find(({ holds }) => !holds);
  if (broken) return err({ code: 'ballot-session.equation-false', equation: broken });
  return mayHaveResultPapers({ session });
}

/** The list of those elected and the tally sheet exist once the result was released. */
export function mayHaveResultPapers({ session }: CountedSession): Result<true, PaperRefusal> {
  const { state } = session;
  return afterResult.includes(state)
    ? ok(true)
    : err({ code: 'ballot-session.no-result-yet', state });
}
