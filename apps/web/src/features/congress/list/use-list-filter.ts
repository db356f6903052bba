import { congressStates, type CongressState } from '@daihoi/domain/congress';
import { useAddress } from '../../../lib/use-address.ts';

export const listSorts = ['deadline', 'name', 'plan', 'state'] as const;
export type ListSort = (typeof listSorts)[number];

/** What the list is narrowed to; it stands in the address, so that a link shows the same list. */
export interface ListFilter {
  readonly q: string;
  readonly level: string;
  readonly state: CongressState | undefined;
  readonly late: boolean;
  readonly sort: ListSort;
  readonly offset: number;
  set(name: 'q' | 'level' | 'state' | 'late' | 'order' | 'offset', value: string | undefined): void;
}

/** The filter of the address and how to change it; a changed filter begins at the first page again. */
export function useListFilter(): ListFilter {
  const [q, setQ] = useAddress('q');
  const [level, setLevel] = useAddress('level');
  const [state, setState] = useAddress('state');
  const [late, setLate] = useAddress('late');
  const [order, setOrder] = useAddress('order');
  const [offset, setOffset] = useAddress('offset');
  const setters = {
    q: setQ,
    level: setLevel,
    state: setState,
    late: setLate,
    order: setOrder,
    offset: setOffset,
  };
  return {
    q: q ?? '',
    level: level ?? '',
    state: congressStates.find((each) => each === state),
    late: late === '1',
    sort: listSorts.find((each) => each === order) ?? 'deadline',
    offset: Math.max(0, Math.floor(Number(offset ?? 0)) || 0),
    set(name, value) {
      setters[name](value);
      if (name !== 'offset') setOffset(undefined);
    },
  };
}
