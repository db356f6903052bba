import { useCallback } from 'react';
import { useSearchParams } from 'react-router';

/** One value of the address (`?sort=-planned`): what it is, and how to change it without a new entry in the history. */
export function useAddress(name: string): readonly [string | null, (value?: string) => void] {
  const [search, setSearch] = useSearchParams();
  const change = useCallback(
    (value?: string) =>
      setSearch(
        (before) => {
          const kept = [...before].filter(([key]) => key !== name);
          return new URLSearchParams(
            value === undefined || value === '' ? kept : [...kept, [name, value]],
          );
        },
        { replace: true, preventScrollReset: true },
      ),
    [name, setSearch],
  );
  return [search.get(name), change];
}
