import type { Entry } from '../lib/entry.ts';
import { ConflictPanel } from './conflict-panel.tsx';

interface EntryConflictProps {
  /** Who saved before me, and when, if it is known. */
  readonly by?: { readonly who: string; readonly time: string };
  /** The names that both have changed. */
  readonly names: readonly string[];
  readonly labels: Readonly<Record<string, string>>;
  readonly mine: Entry;
  readonly theirs: Entry;
  /** How a value is said; as it was entered unless told. */
  readonly say?: (name: string, value: string) => string;
  readonly onResolve: (chosen: Entry) => void;
}

/** Two entries of one form side by side, and what is to hold of each field. */
export function EntryConflict(props: EntryConflictProps) {
  const { names, labels, mine, theirs, say = asEntered, onResolve } = props;
  const fields = names.map((at) => ({
    at,
    label: labels[at] ?? at,
    mine: textOf(at, mine),
    theirs: textOf(at, theirs),
  }));
  function handleResolve(chosen: Readonly<Record<string, string>>): void {
    const sides = names.map((at): [string, readonly string[]] => [
      at,
      (chosen[at] === textOf(at, theirs) ? theirs[at] : mine[at]) ?? [],
    ]);
    onResolve(Object.fromEntries(sides));
  }
  return (
    <ConflictPanel
      {...(props.by ? { by: props.by } : {})}
      fields={fields}
      onResolve={handleResolve}
    />
  );

  function textOf(at: string, entry: Entry): string {
    return (entry[at] ?? []).map((value) => say(at, value)).join('; ');
  }
}

function asEntered(_name: string, value: string): string {
  return value;
}
