import { toneKey } from '../text/index.ts';

/** A person as he or she is written into the register. */
export interface NamedPerson {
  readonly name: string;
  readonly unit: string;
}

/** A person as a line of a list names him or her, before anything is written down. */
export interface PersonRow extends NamedPerson {
  /** The line of what was pasted, or the row of the sheet, counted from 1. */
  readonly row: number;
}

/** The same for one name however letters and tones are written. */
export function nameKey(name: string): string {
  return name
    .split(' ')
    .map((word) => toneKey(word))
    .join(' ');
}

/** The same for one name and unit: two lines of it are one person written twice. */
export function personKey({ name, unit }: NamedPerson): string {
  return `${nameKey(name)}|${nameKey(unit)}`;
}
