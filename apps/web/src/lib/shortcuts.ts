/** A key stroke as far as shortcuts look at it. */
export interface Stroke {
  readonly key: string;
  readonly ctrl: boolean;
  readonly alt: boolean;
  /** The stroke lands in a field that takes text. */
  readonly typing: boolean;
}

/** One shortcut: `keys` as "Ctrl+K", "?", or a sequence "G V". `says` is shown in the list of keys. */
export interface Shortcut {
  readonly keys: string;
  readonly says: string;
  readonly run: () => void;
}

/**
 * The shortcut that a stroke completes, given the stroke before it. Single letters work outside fields only and can be
 * switched off; those with Ctrl always work. Đ answers to D, whatever state the Vietnamese input method is in.
 */
export function findShortcut(
  shortcuts: readonly Shortcut[],
  strokes: { readonly before: string; readonly now: Stroke; readonly lettersOn: boolean },
): Shortcut | undefined {
  const { before, now, lettersOn } = strokes;
  if (now.alt) return undefined;
  if (now.ctrl) return shortcuts.find((each) => each.keys === `Ctrl+${plainKey(now.key)}`);
  if (now.typing || !lettersOn) return undefined;
  const key = plainKey(now.key);
  return (
    shortcuts.find((each) => each.keys === `${before} ${key}`) ??
    (before === '' || !isSequence(shortcuts, before)
      ? shortcuts.find((each) => each.keys === key)
      : undefined)
  );
}

/** Whether a key begins a sequence ("G V"). */
export function isSequence(shortcuts: readonly Shortcut[], key: string): boolean {
  return shortcuts.some((each) => each.keys.startsWith(`${key} `));
}

/** A key as shortcuts name it: capitals, D for Đ. */
export function plainKey(key: string): string {
  const upper = key.length === 1 ? key.toUpperCase() : key;
  return upper === 'Đ' ? 'D' : upper;
}
