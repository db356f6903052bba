import type { HeldComment } from '@daihoi/contract/public-comments';
import { useState } from 'react';

interface Chosen {
  readonly ids: ReadonlySet<string>;
  /** Of those that are still there, in the order of the list. */
  readonly chosen: readonly HeldComment[];
  readonly choose: (comments: readonly HeldComment[], on: boolean) => void;
  readonly chooseAll: () => void;
  readonly chooseNone: () => void;
}

/** Which comments of a list are chosen; one that went away is chosen no longer. */
export function useChosen(held: readonly HeldComment[]): Chosen {
  const [ids, setIds] = useState<ReadonlySet<string>>(new Set());
  return {
    ids,
    chosen: held.filter(({ id }) => ids.has(id)),
    choose(comments, on) {
      const named = new Set(comments.map(({ id }) => id));
      setIds((before) => {
        const others = [...before].filter((id) => !named.has(id));
        return new Set(on ? [...others, ...named] : others);
      });
    },
    chooseAll: () => setIds(new Set(held.map(({ id }) => id))),
    chooseNone: () => setIds(new Set()),
  };
}
