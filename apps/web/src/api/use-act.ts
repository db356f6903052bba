import type { AnswerOf, Route } from '@daihoi/contract/http';
import type { Result } from '@daihoi/domain/kernel';
import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useState } from 'react';
import { call, type CallInput } from './call.ts';
import { isStale, type Refusal } from './refusal.ts';

/**
 * Where an act stands. `refused`: the rules or the server said no, with a code. `stale`: someone saved before me, and
 * the screen shows both texts (`<ConflictPanel>`).
 */
export type ActState =
  | { readonly status: 'idle' }
  | { readonly status: 'sending' }
  | { readonly status: 'done' }
  | { readonly status: 'refused'; readonly error: Refusal }
  | { readonly status: 'stale'; readonly error: Refusal };

export interface Act<R extends Route> {
  readonly state: ActState;
  /** Sends the act; resolves to its answer or refusal, never throws. */
  send(input: CallInput<R>): Promise<Result<AnswerOf<R>, Refusal>>;
  /** Sends the act and leaves its outcome to `state`. */
  tell(input: CallInput<R>): Promise<void>;
  /** Forgets the last outcome (the dialog is opened again). */
  reset(): void;
}

/** An act of the user on the server. After success every answer on screen is asked again: figures never lag behind an act. */
export function useAct<R extends Route>(route: R): Act<R> {
  const queries = useQueryClient();
  const [state, setState] = useState<ActState>({ status: 'idle' });
  const send = useCallback(
    async (input: CallInput<R>) => {
      setState({ status: 'sending' });
      const result = await call(route, input);
      setState(result.ok ? { status: 'done' } : outcomeOf(result.error));
      if (result.ok) await queries.invalidateQueries();
      return result;
    },
    [queries, route],
  );
  const tell = useCallback((input: CallInput<R>) => send(input).then(leave), [send]);
  const reset = useCallback(() => setState({ status: 'idle' }), []);
  return { state, send, tell, reset };
}

/** The outcome stands in the state of the act. */
function leave(): void {}

function outcomeOf(error: Refusal): ActState {
  return { status: isStale(error) ? 'stale' : 'refused', error };
}
