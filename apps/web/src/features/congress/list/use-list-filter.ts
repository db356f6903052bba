import { congressStates, type CongressState } from '@daihoi/domain/congress';
import { useListAddress } from '../../../lib/use-list-address.ts';

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
  const [narrowing, narrow] = useListAddress();
  const order = narrowing.get('order');
  const state = narrowing.get('state');
  return {
    q: narrowing.get('q') ?? '',
    level: narrowing.get('level') ?? '',
    state: congressStates.find((each) => each === state),
    late: narrowing.get('late') === '1',
    sort: listSorts.find((each) => each === order) ?? 'deadline',
    offset: Math.max(0, Math.floor(Number(narrowing.get('offset') ?? 0)) || 0),
    set: narrow,
  };
}
