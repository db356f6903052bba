import type { Result } from '@daihoi/domain/kernel';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { bothChanged, joined, sameEntry, type Entry } from '../lib/entry.ts';
import type { Refusal } from './refusal.ts';

interface KeptEntryGiven<Thing> {
  /** As the page last heard of it. */
  readonly current: Thing;
  readonly entryOf: (thing: Thing) => Entry;
  /** As it stands now on the server; nothing when that cannot be heard. */
  readonly askAgain: () => Promise<Thing | undefined>;
  /** Sends an entry over the version that was seen. */
  readonly save: (entry: Entry, seen: Thing) => Promise<Result<unknown, Refusal>>;
}

interface Conflict<Thing> {
  readonly mine: Entry;
  readonly theirs: Thing;
  /** What both have changed. */
  readonly names: readonly string[];
}

export interface KeptEntry<Thing> {
  /** What the fields are filled from. */
  readonly base: Thing;
  /** Fields under another key are filled anew. */
  readonly key: string;
  readonly conflict: Conflict<Thing> | undefined;
  /** Something was typed: from now on nothing fills the fields anew. */
  touch(): void;
  send(mine: Entry): Promise<void>;
  /** Of what both have changed, what is to hold. */
  resolve(chosen: Entry): Promise<void>;
}

/**
 * A form over something that others change as well. What is typed stays whatever arrives; what only the other changed is
 * taken over; what both changed is shown side by side before anything is saved.
 */
export function useKeptEntry<Thing>(given: KeptEntryGiven<Thing>): KeptEntry<Thing> {
  const { current, entryOf, askAgain, save } = given;
  const queries = useQueryClient();
  const [base, setBase] = useState(current);
  const [touched, setTouched] = useState(false);
  const [conflict, setConflict] = useState<Conflict<Thing>>();
  if (!touched && conflict === undefined && base !== current) setBase(current);
  return {
    base,
    key: JSON.stringify(entryOf(base)),
    conflict,
    touch: () => setTouched(true),
    send: (mine) => meet(mine, current),
    resolve: async (chosen) => {
      if (!conflict) return;
      const entries = {
        base: entryOf(base),
        mine: conflict.mine,
        theirs: entryOf(conflict.theirs),
      };
      await store({ ...joined(entries), ...chosen }, conflict.theirs);
    },
  };

  /** Saves what was entered over what is seen, unless both have changed the same. */
  async function meet(mine: Entry, seen: Thing): Promise<void> {
    const entries = { base: entryOf(base), mine, theirs: entryOf(seen) };
    const names = bothChanged(entries);
    if (names.length > 0) setConflict({ mine, theirs: seen, names });
    else await store(joined(entries), seen);
  }

  async function store(entry: Entry, seen: Thing): Promise<void> {
    const saved = await save(entry, seen);
    if (saved.ok) {
      setConflict(undefined);
      setTouched(false);
    } else if (saved.error.code === 'version.stale') {
      const now = await askAgain();
      await queries.invalidateQueries();
      if (now === undefined) return;
      if (sameEntry(entryOf(now), entryOf(seen))) await store(entry, now);
      else await meet(entry, now);
    }
  }
}
