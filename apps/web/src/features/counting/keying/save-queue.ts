import type { Result } from '@daihoi/domain/kernel';
import type { Refusal } from '../../../api/refusal.ts';

/** How the saving of keyed ballots stands. `retrying`: the server does not answer. `stopped`: it said no. */
export type SaveQueueState =
  | { readonly kind: 'idle' | 'saving' | 'retrying'; readonly pending: number }
  | { readonly kind: 'stopped'; readonly pending: number; readonly refusal: Refusal };

export interface SaveQueue<Item> {
  add(item: Item): void;
  /** Tries what is left again, after it was stopped. */
  resume(): void;
  /** Puts others in the place of what was stopped, and ends when these are saved or stopped too. */
  exchange(change: (waiting: readonly Item[]) => readonly Item[]): Promise<void>;
  /** What is not saved yet, in the order of keying. */
  waiting(): readonly Item[];
  state(): SaveQueueState;
  subscribe(listener: () => void): () => void;
}

interface SaveQueueSpec<Item> {
  readonly send: (item: Item) => Promise<Result<unknown, Refusal>>;
  /** Waits before the next try. */
  readonly pause: () => Promise<void>;
}

/** Saves one after the other in the order of keying. What could not be saved stays first in line until it is. */
export function makeSaveQueue<Item>({ send, pause }: SaveQueueSpec<Item>): SaveQueue<Item> {
  const listeners = new Set<() => void>();
  let items: readonly Item[] = [];
  let state: SaveQueueState = { kind: 'idle', pending: 0 };
  let running = false;

  function tell(next: SaveQueueState): void {
    state = next;
    for (const listener of listeners) listener();
  }

  async function run(): Promise<void> {
    if (running) return;
    running = true;
    for (let [item] = items; item !== undefined; [item] = items) {
      if (state.kind !== 'retrying') tell({ kind: 'saving', pending: items.length });
      const saved = await send(item);
      if (saved.ok) {
        items = items.slice(1);
        tell({ kind: items.length === 0 ? 'idle' : 'saving', pending: items.length });
      } else if (passes(saved.error)) {
        tell({ kind: 'retrying', pending: items.length });
        await pause();
      } else {
        tell({ kind: 'stopped', pending: items.length, refusal: saved.error });
        break;
      }
    }
    running = false;
  }

  async function goOn(left: readonly Item[]): Promise<void> {
    items = left;
    tell({ kind: items.length === 0 ? 'idle' : 'saving', pending: items.length });
    await run();
  }

  return {
    add(item) {
      items = [...items, item];
      tell({ ...state, pending: items.length });
      if (state.kind !== 'stopped') void run();
    },
    resume() {
      if (items.length > 0) void goOn(items);
    },
    exchange: async (change) => {
      if (state.kind === 'stopped') await goOn(change(items));
    },
    waiting: () => items,
    state: () => state,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

/** No answer, a server that is busy or failed: all that passes by itself. */
function passes({ status }: Refusal): boolean {
  return status === 0 || status === 429 || status >= 500;
}
