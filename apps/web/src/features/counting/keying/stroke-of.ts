import type { RowChoice } from '@daihoi/domain/ballot-session';
import type { BallotForm } from '@daihoi/domain/election';
import type { EntryStroke } from './ballot-entry.ts';

/** A key as the browser tells it; `code` is the place on the keyboard, whatever input method is on. */
export interface Pressed {
  readonly key: string;
  readonly code: string;
  readonly ctrl: boolean;
}

/** What a key means while ballots are keyed: a stroke on the ballot, or something about the desk. */
export type KeyMeaning =
  | { readonly kind: 'stroke'; readonly stroke: EntryStroke }
  | { readonly kind: 'undo' | 'mark' | 'sound' | 'leave' };

const rowOfDigit: Readonly<Record<string, RowChoice>> = {
  '0': 'none',
  '1': 'agree',
  '2': 'disagree',
  '3': 'both',
};

/** Each key has a neighbour on the block of digits, so that the hand stays there: +, -, * and /. */
const strokeOfKey: Readonly<Record<string, EntryStroke>> = {
  Enter: { kind: 'enter' },
  ' ': { kind: 'next' },
  '+': { kind: 'next' },
  Backspace: { kind: 'erase' },
  '-': { kind: 'erase' },
  F9: { kind: 'blank' },
};

const deskOfKey: Readonly<Record<string, KeyMeaning>> = {
  F8: { kind: 'mark' },
  '*': { kind: 'mark' },
  F7: { kind: 'sound' },
  Escape: { kind: 'leave' },
};

/** The meaning of a key; undefined for keys that mean nothing here and go their usual way. */
export function meaningOf(pressed: Pressed, form: BallotForm): KeyMeaning | undefined {
  const { key, ctrl } = pressed;
  if (ctrl) return pressed.code === 'KeyZ' || key === 'z' ? { kind: 'undo' } : undefined;
  const desk = deskOfKey[key];
  if (desk) return desk;
  const stroke = turning(key, form) ?? strokeOfKey[key];
  if (stroke) return { kind: 'stroke', stroke };
  const digit = digitOf(pressed);
  if (digit === undefined) return undefined;
  if (form === 'strike') return { kind: 'stroke', stroke: { kind: 'digit', digit } };
  const choice = rowOfDigit[digit];
  return choice && { kind: 'stroke', stroke: { kind: 'row', choice } };
}

function turning(key: string, form: BallotForm): EntryStroke | undefined {
  if (form === 'strike') return key === 'F2' || key === '/' ? { kind: 'turn' } : undefined;
  return key === 'F4' || key === '+' ? { kind: 'rest' } : undefined;
}

/** The digit of a key, also while a Vietnamese input method holds it back. */
export function digitOf({ key, code }: Pressed): string | undefined {
  if (/^\d$/u.test(key)) return key;
  return key === 'Process' ? /^(?:Digit|Numpad)(\d)$/u.exec(code)?.[1] : undefined;
}
