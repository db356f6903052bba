import type { ActState } from '../api/use-act.ts';
import { Wrong } from './wrong.tsx';

interface SaidProps {
  readonly state: ActState;
  /** What is said once it is done. */
  readonly done?: string;
}

/** What the server said to an act: why it refused, or that it is done. */
export function Said({ state, done }: SaidProps) {
  if (state.status === 'done' && done !== undefined) return <p role="status">{done}</p>;
  return 'error' in state ? <Wrong>{state.error.message}</Wrong> : null;
}
