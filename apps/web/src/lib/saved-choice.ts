import { useSyncExternalStore } from 'react';

/** A choice of this browser (language, theme, shortcuts): read by screens, kept in localStorage, told to the page. */
export interface SavedChoice<Option extends string> {
  readonly options: readonly Option[];
  current(): Option;
  choose(option: Option): void;
  subscribe(listener: () => void): () => void;
}

interface ChoiceSpec<Option extends string> {
  readonly key: string;
  readonly options: readonly Option[];
  /** The value while nothing is saved. */
  start(): Option;
  /** Makes the choice felt by the page. */
  apply(option: Option): void;
}

/** Makes a saved choice. A browser that refuses storage keeps the choice until the page closes. */
export function savedChoice<Option extends string>(spec: ChoiceSpec<Option>): SavedChoice<Option> {
  const listeners = new Set<() => void>();
  let value: Option | undefined;
  function current(): Option {
    value ??= spec.options.find((option) => option === readStorage(spec.key)) ?? spec.start();
    return value;
  }
  return {
    options: spec.options,
    current,
    choose(option) {
      value = option;
      writeStorage(spec.key, option);
      spec.apply(option);
      for (const listener of listeners) listener();
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

/** The choice as a screen sees it: the value now, and how to change it. */
export function useSavedChoice<Option extends string>(
  choice: SavedChoice<Option>,
): readonly [Option, (option: Option) => void] {
  return [useSyncExternalStore(choice.subscribe, choice.current), choice.choose];
}

function readStorage(key: string): string | null {
  try {
    return localStorage.getItem(key);
  } catch {
    return null;
  }
}

function writeStorage(key: string, value: string): void {
  try {
    localStorage.setItem(key, value);
  } catch {
    // Storage is refused or full: the choice lives as long as the page.
  }
}
