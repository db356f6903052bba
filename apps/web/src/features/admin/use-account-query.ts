import { accountStateNames, type AccountStateName, type RoleName } from '@daihoi/contract/people';
import { useSearchParams } from 'react-router';
import { readRole } from './account-words.ts';

type Name = 'q' | 'role' | 'state' | 'page';
const names: readonly Name[] = ['q', 'role', 'state', 'page'];

/** What is asked of the list of accounts, as it stands in the address. */
export interface AccountQuery {
  readonly words: string;
  readonly role: RoleName | undefined;
  readonly state: AccountStateName | undefined;
  readonly page: number;
  readonly filtered: boolean;
  /** The query as the route takes it. */
  readonly sent: {
    readonly q?: string;
    readonly role?: RoleName;
    readonly state?: AccountStateName;
    readonly page?: number;
  };
  change(name: Name, value: string): void;
  clear(): void;
}

/** Reads and changes the filter in the address; a changed filter begins at its first page. */
export function useAccountQuery(): AccountQuery {
  const [search, setSearch] = useSearchParams();
  const words = search.get('q') ?? '';
  const role = readRole(search.get('role'));
  const state = accountStateNames.find((each) => each === search.get('state'));
  const page = Math.max(1, Number.parseInt(search.get('page') ?? '1', 10) || 1);
  function write(entries: readonly (readonly [string, string])[]): void {
    setSearch(
      (before) => {
        const kept = [...before].filter(([key]) => !names.some((name) => name === key));
        return new URLSearchParams([...kept, ...entries.map(([key, value]) => [key, value])]);
      },
      { replace: true, preventScrollReset: true },
    );
  }
  return {
    words,
    role,
    state,
    page,
    filtered: words !== '' || role !== undefined || state !== undefined,
    sent: {
      ...(words === '' ? {} : { q: words }),
      ...(role ? { role } : {}),
      ...(state ? { state } : {}),
      ...(page === 1 ? {} : { page }),
    },
    change(name, value) {
      const now = { q: words, role: role ?? '', state: state ?? '', page: String(page) };
      const next = { ...now, ...(name === 'page' ? {} : { page: '' }), [name]: value };
      write(Object.entries(next).filter(([, each]) => each !== ''));
    },
    clear: () => write([]),
  };
}
