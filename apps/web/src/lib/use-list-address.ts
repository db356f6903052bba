import { useSearchParams } from 'react-router';

/** What a list is narrowed to, and how to narrow it. */
export type ListAddress = readonly [
  narrowing: URLSearchParams,
  narrow: (name: string, value: string | undefined) => void,
];

/**
 * The address of a list that comes in pages (`offset`). Narrowed anew it begins at the first page, by one change of the address: of
 * two changes in one moment the second takes the first back.
 */
export function useListAddress(): ListAddress {
  const [search, setSearch] = useSearchParams();
  return [search, narrow];

  function narrow(name: string, value: string | undefined): void {
    const kept = [...search].filter(([key]) => key !== name && key !== 'offset');
    const next = value === undefined || value === '' ? kept : [...kept, [name, value]];
    setSearch(new URLSearchParams(next), { replace: true, preventScrollReset: true });
  }
}
