import { useEffect, useSyncExternalStore } from 'react';

let current: string | undefined;
const listeners = new Set<() => void>();

/** Names the object that a page shows, for the document's title. Undefined while it is loading. */
export function useTitledObject(name: string | undefined): void {
  useEffect(() => {
    tell(name);
    return () => tell(undefined);
  }, [name]);
}

/** The object that the page in view has named. */
export function useObjectTitle(): string | undefined {
  return useSyncExternalStore(subscribe, () => current);
}

function tell(name: string | undefined): void {
  current = name;
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
