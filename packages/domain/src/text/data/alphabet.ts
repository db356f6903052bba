/** The Vietnamese alphabet in dictionary order, with f j w z where foreign names need them. */
export const letters = Array.from('aăâbcdđeêfghijklmnoôơpqrstuưvwxyz');

/** Tone marks as combining characters in dictionary order: huyền, hỏi, ngã, sắc, nặng; ngang has no mark. */
export const toneMarks = ['\u0300', '\u0309', '\u0303', '\u0301', '\u0323'];

/** What stands before digits and letters, in the order of the root collation (CLDR). */
export const punctuation = Array.from(' _-–—,;:!?.·\'‘’"“”()[]{}§@*/\\&#%`^°+<=>|~$');

/** Look-alikes from other alphabets that old fonts and keyboards leave in Vietnamese text. */
export const lookAlikes: ReadonlyMap<string, string> = new Map([
  ['\u00f0', 'đ'],
  ['\u0256', 'đ'],
]);
