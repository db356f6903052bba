import type { AnswerOf, Route } from '@daihoi/contract/http';
import { keepPreviousData, queryOptions, useQuery } from '@tanstack/react-query';
import { call, type CallInput } from './call.ts';
import type { Loaded } from './loaded.ts';
import { unreadable } from './refusal.ts';
import { WireFailure } from './wire-failure.ts';

interface UseRouteOptions<R extends Route> {
  /** False waits: for a search that has not begun, for a right that is not there. */
  readonly when?: boolean;
  /** Keeps showing the answer to the last question while the next is on its way (a table whose filter changes). */
  readonly keepLast?: boolean;
  /** Asks again every so many milliseconds while the page is in view. */
  readonly every?: number;
  readonly onward?: Onward<R>;
}

/** A question that is asked again with what is known, so that only what changed is sent. */
export interface Onward<R extends Route> {
  readonly ask: (last: AnswerOf<R>) => CallInput<R>;
  readonly join: (last: AnswerOf<R>, next: AnswerOf<R>) => AnswerOf<R>;
}

/** The question of a route as the query client knows it: its name in the store, and how it is asked. */
export function questionOf<R extends Route>(route: R, input: CallInput<R>, onward?: Onward<R>) {
  return queryOptions({
    queryKey: [route.id, input],
    queryFn: async ({ signal, client, queryKey }): Promise<AnswerOf<R>> => {
      const last = onward && client.getQueryData<AnswerOf<R>>(queryKey);
      const result = await call(route, onward && last ? onward.ask(last) : input, signal);
      if (!result.ok) throw new WireFailure(result.error);
      return onward && last ? onward.join(last, result.value) : result.value;
    },
  });
}

/** Asks a route and keeps the answer fresh. The same question in two places is asked once. */
export function useRoute<R extends Route>(
  route: R,
  input: CallInput<R>,
  options: UseRouteOptions<R> = {},
): Loaded<AnswerOf<R>> {
  const { when = true, keepLast = false, every, onward } = options;
  const answer = useQuery({
    ...questionOf(route, input, onward),
    enabled: when,
    ...(keepLast ? { placeholderData: keepPreviousData } : {}),
    ...(every === undefined ? {} : { refetchInterval: every }),
  });
  if (answer.status === 'pending') return { status: 'waiting' };
  if (answer.status === 'success')
    return { status: 'here', data: answer.data, refreshing: answer.isFetching };
  return {
    status: 'failed',
    error: answer.error instanceof WireFailure ? answer.error.refusal : unreadable(0),
    retry: () => void answer.refetch(),
  };
}
