import {
  createContext,
  useCallback,
  useContext,
  useEffect,
  useMemo,
  useRef,
  useState,
  type ReactNode,
} from 'react';
import { lettersChoice } from '../lib/letters-choice.ts';
import { findShortcut, isSequence, plainKey, type Shortcut } from '../lib/shortcuts.ts';

type Add = (shortcuts: readonly Shortcut[]) => () => void;

/** Apart from the shortcuts themselves: whoever gives some is not drawn again when others do, or they would never come to rest. */
const AddContext = createContext<Add>(() => () => undefined);
const AllContext = createContext<readonly Shortcut[]>([]);

/** Listens for the keys of everything inside it. */
export function ShortcutProvider({ children }: { readonly children: ReactNode }) {
  const [groups, setGroups] = useState<readonly (readonly Shortcut[])[]>([]);
  // The newest group wins: a page may take a key from the shell.
  const all = useMemo(() => groups.toReversed().flat(), [groups]);
  const add = useCallback<Add>((shortcuts) => {
    setGroups((before) => [...before, shortcuts]);
    return () => setGroups((before) => before.filter((group) => group !== shortcuts));
  }, []);
  useListener(all);
  return (
    <AddContext value={add}>
      <AllContext value={all}>{children}</AllContext>
    </AddContext>
  );
}

/** Gives the page shortcuts while the calling component is shown. Memoise the list. */
export function useShortcuts(shortcuts: readonly Shortcut[]): void {
  const add = useContext(AddContext);
  useEffect(() => add(shortcuts), [add, shortcuts]);
}

/** Every shortcut that works now, for the list of keys. */
export function useAllShortcuts(): readonly Shortcut[] {
  return useContext(AllContext);
}

function useListener(all: readonly Shortcut[]): void {
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
  }, [all]);
}

/** Boxes to tick take no text. */
function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable ||
      target.matches('input:not([type="checkbox"], [type="radio"]), select, textarea'))
  );
}
