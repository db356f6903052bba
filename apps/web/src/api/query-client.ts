import { QueryClient } from '@tanstack/react-query';
import { WireFailure } from './wire-failure.ts';

/** Answers are fresh for a quarter of a minute; a lost network or a server in trouble is asked twice more, a refusal never. */
export function makeQueryClient(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: {
        staleTime: 15_000,
        retry: (failures, failure) => failures < 2 && isPassing(failure),
      },
    },
  });
}

function isPassing(failure: unknown): boolean {
  if (!(failure instanceof WireFailure)) return false;
  const { status } = failure.refusal;
  return status === 0 || status >= 502;
}
