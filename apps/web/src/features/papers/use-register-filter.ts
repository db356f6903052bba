import { issuedKinds, type IssuedKind } from '@daihoi/contract/issuing';
import { useListAddress } from '../../lib/use-list-address.ts';

const reaches = ['own', 'subtree', 'received'] as const;
export type Reach = (typeof reaches)[number];

/** What the register is narrowed to; it stands in the address, so that a link shows the same papers. */
export interface RegisterFilter {
  readonly reach: Reach;
  readonly kind: IssuedKind | undefined;
  readonly q: string;
  readonly from: string | undefined;
  readonly to: string | undefined;
  readonly offset: number;
  /** True when something beside the reach narrows the list. */
  readonly narrowed: boolean;
  set(name: 'reach' | 'kind' | 'q' | 'from' | 'to' | 'offset', value: string | undefined): void;
}

/** The filter of the address and how to change it; a changed filter begins at the first page again. */
export function useRegisterFilter(): RegisterFilter {
  const [narrowing, narrow] = useListAddress();
  const [reach, kind, q] = ['reach', 'kind', 'q'].map((name) => narrowing.get(name));
  const [from, to] = ['from', 'to'].map((name) => dayIn(narrowing.get(name)));
  const known = issuedKinds.find((each) => each === kind);
  return {
    reach: reaches.find((each) => each === reach) ?? 'own',
    kind: known,
    q: q ?? '',
    from,
    to,
    offset: Math.max(0, Math.floor(Number(narrowing.get('offset') ?? 0)) || 0),
    narrowed: known !== undefined || [q, from, to].some(Boolean),
    set: narrow,
  };
}

/** Days of the address are YYYY-MM-DD; anything else narrows nothing. */
function dayIn(raw: string | null): string | undefined {
  return raw !== null && /^\d{4}-\d{2}-\d{2}$/u.test(raw) ? raw : undefined;
}
