import { parseCalendarDate } from '@daihoi/domain/kernel';
import { useSearchParams } from 'react-router';

const names = ['actor', 'act', 'from', 'to', 'targetKind', 'targetId', 'after'] as const;
type Name = (typeof names)[number];

/** The filter of the log as it stands in the address. */
export interface AuditQuery {
  readonly sent: Readonly<Partial<Record<Name, string>>>;
  readonly filtered: boolean;
  /** Changes what is named and keeps the rest; another filter begins at the newest entry. */
  change(next: Readonly<Partial<Record<Name, string>>>): void;
  clear(): void;
}

/** Reads and changes the filter in the address; a day that is none is left out. */
export function useAuditQuery(): AuditQuery {
  const [search, setSearch] = useSearchParams();
  const here = names.flatMap((name): [Name, string][] => {
    const value = search.get(name) ?? '';
    const isDay = name === 'from' || name === 'to';
    return value === '' || (isDay && !parseCalendarDate(value).ok) ? [] : [[name, value]];
  });
  function write(entries: readonly (readonly [string, string])[]): void {
    setSearch((before) => {
      const kept = [...before].filter(([key]) => !names.some((name) => name === key));
      return new URLSearchParams([...kept, ...entries.map(([key, value]) => [key, value])]);
    });
  }
  return {
    sent: Object.fromEntries(here),
    filtered: here.some(([name]) => name !== 'after'),
    change(next) {
      const merged = { ...Object.fromEntries(here), after: '', ...next };
      write(Object.entries(merged).filter(([, value]) => value !== ''));
    },
    clear: () => write([]),
  };
}
