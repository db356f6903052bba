import {
  createContext,
  useCallback,
  useContext,
  useEffect,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
  type ReactNode,
  type RefObject,
} from 'react';
import { lettersChoice } from '../lib/letters-choice.ts';
import { findShortcut, isSequence, plainKey, type Shortcut } from '../lib/shortcuts.ts';

type Groups = readonly (readonly Shortcut[])[];
type Add = (shortcuts: readonly Shortcut[]) => () => void;

/** Apart from the shortcuts themselves: whoever gives some is not drawn again when others do, or they would never come to rest. */
const AddContext = createContext<Add>(() => () => undefined);
const AllContext = createContext<readonly Shortcut[]>([]);

/** Listens for the keys of everything inside it. */
export function ShortcutProvider({ children }: { readonly children: ReactNode }) {
  // What works is known at once, before anything is drawn: a key follows a click without waiting.
  const working = useRef<Groups>([]);
  const [groups, setGroups] = useState<Groups>([]);
  // The newest group wins: a page may take a key from the shell.
  const all = useMemo(() => newestFirst(groups), [groups]);
  const add = useCallback<Add>((shortcuts) => {
    change((before) => [...before, shortcuts]);
    return () => change((before) => before.filter((group) => group !== shortcuts));

    function change(to: (before: Groups) => Groups): void {
      working.current = to(working.current);
      setGroups(working.current);
    }
  }, []);
  useListener(working);
  return (
    <AddContext value={add}>
      <AllContext value={all}>{children}</AllContext>
    </AddContext>
  );
}

/** Gives the page shortcuts while the calling component is shown. Memoise the list. */
export function useShortcuts(shortcuts: readonly Shortcut[]): void {
  const add = useContext(AddContext);
  useLayoutEffect(() => add(shortcuts), [add, shortcuts]);
}

/** Every shortcut that works now, for the list of keys. */
export function useAllShortcuts(): readonly Shortcut[] {
  return useContext(AllContext);
}

function newestFirst(groups: Groups): readonly Shortcut[] {
  return groups.toReversed().flat();
}

function useListener(working: RefObject<Groups>): void {
  const before = useRef('');
  useEffect(() => {
    function handleKey(event: KeyboardEvent): void {
      if (event.isComposing || event.defaultPrevented) return;
      const now = {
        key: event.key,
        ctrl: event.ctrlKey || event.metaKey,
        alt: event.altKey,
        typing: isTyping(event.target),
      };
      const all = newestFirst(working.current);
      const lettersOn = lettersChoice.current() === 'on';
      const found = findShortcut(all, { before: before.current, now, lettersOn });
      const key = plainKey(event.key);
      before.current = !found && !now.typing && isSequence(all, key) ? key : '';
      if (!found) return;
      event.preventDefault();
      found.run();
    }
    addEventListener('keydown', handleKey);
    return () => removeEventListener('keydown', handleKey);
  }, [working]);
}

/** Boxes to tick take no text. */
function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable ||
      target.matches('input:not([type="checkbox"], [type="radio"]), select, textarea'))
  );
}
