import type { BallotForm } from '@daihoi/domain/election';
import { useEffect, useState } from 'react';
import type { EntryStroke } from './ballot-entry.ts';
import { markOfDigit } from './mark-list.ts';
import { soundChoice } from './sound.ts';
import { digitOf, meaningOf, type KeyMeaning, type Pressed } from './stroke-of.ts';

interface DeskKeys {
  readonly form: BallotForm;
  /** A question stands where the desk was: keys go their usual way. */
  readonly resting: boolean;
  readonly stroke: (stroke: EntryStroke) => void;
  readonly undo: () => void;
  readonly leave: () => void;
  /** What Enter does once the bundle is done; undefined while it is not. */
  readonly onward: (() => void) | undefined;
}

/** The whole keyboard belongs to the desk while a typist sits there; only fields and questions keep their own keys. */
export function useDeskKeys(keys: DeskKeys) {
  const [marking, setMarking] = useState(false);
  useEffect(() => {
    function hear(event: KeyboardEvent): void {
      if (keys.resting) return;
      if (event.target instanceof HTMLElement && keepsItsKeys(event.target)) return;
      const { key, code } = event;
      // A key that is held down says nothing new, except that more is to be erased.
      if (event.repeat && key !== 'Backspace' && key !== '-') return event.preventDefault();
      const pressed = { key, code, ctrl: event.ctrlKey || event.metaKey };
      const act = marking
        ? whileMarking(pressed, { keys, close: () => setMarking(false) })
        : whileKeying(pressed, { keys, mark: () => setMarking(true) });
      if (!act) return;
      event.preventDefault();
      act();
    }
    addEventListener('keydown', hear);
    return () => removeEventListener('keydown', hear);
  });
  return { marking, setMarking };
}

/** Fields, and what has to be answered before anything is saved: its buttons are pressed by Enter as everywhere. */
function keepsItsKeys(target: HTMLElement): boolean {
  return target.matches('input, select, textarea') || target.closest('.save-stopped') !== null;
}

function whileMarking(
  pressed: Pressed,
  { keys, close }: { readonly keys: DeskKeys; readonly close: () => void },
): (() => void) | undefined {
  if (['Escape', 'F8', '*', 'Enter', 'Backspace', '-'].includes(pressed.key)) return close;
  const mark = markOfDigit(digitOf(pressed) ?? '');
  return (
    mark &&
    (() => {
      keys.stroke(mark);
      close();
    })
  );
}

function whileKeying(
  pressed: Pressed,
  { keys, mark }: { readonly keys: DeskKeys; readonly mark: () => void },
): (() => void) | undefined {
  const meaning = meaningOf(pressed, keys.form);
  if (!meaning) return undefined;
  if (keys.onward && meaning.kind === 'stroke')
    return meaning.stroke.kind === 'enter' ? keys.onward : () => undefined;
  return () => doMeaning(meaning, { keys, mark });
}

function doMeaning(
  meaning: KeyMeaning,
  { keys, mark }: { readonly keys: DeskKeys; readonly mark: () => void },
): void {
  switch (meaning.kind) {
    case 'stroke':
      return keys.stroke(meaning.stroke);
    case 'undo':
      return keys.undo();
    case 'mark':
      return mark();
    case 'sound':
      return soundChoice.choose(soundChoice.current() === 'on' ? 'off' : 'on');
    case 'leave':
      return keys.leave();
  }
}
