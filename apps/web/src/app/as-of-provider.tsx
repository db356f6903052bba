import type { CalendarDate } from '@daihoi/domain/kernel';
import { useEffect, useMemo, useState, type ReactNode } from 'react';
import { AsOfContext, readAsOf } from '../lib/as-of.ts';
import { useAddress } from '../lib/use-address.ts';

interface AsOfProviderProps {
  readonly today: CalendarDate;
  readonly children: ReactNode;
}

/**
 * Keeps the as-of day while people walk from page to page, and keeps it in the address, so that a link shows the same
 * figures: a link without the day gets it back on arrival.
 */
export function AsOfProvider({ today, children }: AsOfProviderProps) {
  const [text, setText] = useAddress('asOf');
  const [kept, setKept] = useState(() => readAsOf(text, today));
  const day = text === null ? kept : readAsOf(text, today);
  if (day !== kept) setKept(day);
  useEffect(() => {
    if (text === null && kept !== today) setText(kept);
  }, [text, kept, today, setText]);
  const value = useMemo(
    () => ({
      day,
      today,
      past: day !== today,
      choose(next: CalendarDate | undefined) {
        setKept(next ?? today);
        setText(next === today ? undefined : next);
      },
    }),
    [day, today, setText],
  );
  return <AsOfContext value={value}>{children}</AsOfContext>;
}
