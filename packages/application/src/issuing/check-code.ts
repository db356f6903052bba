import { err, ok, type Result } from '@daihoi/domain/kernel';

/** Letters that nobody mistakes for another or for a digit. */
const letters = 'ABCDEFGHKLMNPQRSTUVXY';
const groups = 4;
const groupLength = 4;
const codeLength = groups * groupLength;

/** What an eye or a hand makes of a letter of the code that it does not know from elsewhere. */
const lookAlikes: Readonly<Record<string, readonly string[]>> = {
  '0': ['Q', 'D'],
  O: ['Q', 'D'],
  '1': ['L'],
  I: ['L'],
  J: ['L'],
  '4': ['A'],
  '5': ['S'],
  '6': ['G'],
  '8': ['B'],
  '9': ['G', 'Q'],
};

/** More readings than this mean that somebody typed something else. */
const mostReadings = 64;

/** Why what was typed cannot be a code; `at` counts its letters from 1, `letter` is the one that no code holds. */
export type CheckCodeRefusal =
  | { readonly code: 'check-code.accented'; readonly letter: string }
  | { readonly code: 'check-code.letter'; readonly letter: string; readonly place: number }
  | { readonly code: 'check-code.length'; readonly found: number; readonly wanted: number };

/**
 * The code at the foot of a paper that ties it to its frozen data: four groups of four letters drawn from the digest.
 * @param digest SHA-256 in hex
 */
export function checkCodeOf(digest: string): string {
  let rest = BigInt(`0x${digest}`);
  const base = BigInt(letters.length);
  const drawn = Array.from({ length: codeLength }, () => {
    const letter = letters[Number(rest % base)] ?? '';
    rest /= base;
    return letter;
  });
  return grouped(drawn.join(''));
}

/**
 * Every code that somebody may have meant by what they typed: case, blanks and dashes do not matter, and a letter that no
 * code holds stands for those that look like it. A code has 70 bits, so trying a few readings finds no wrong paper.
 */
export function readCheckCode(typed: string): Result<readonly string[], CheckCodeRefusal> {
  const plain = typed.normalize('NFC').toUpperCase();
  const marks = Array.from(plain.replaceAll(/[^\p{L}\p{N}]+/gu, ''));
  const accented = marks.find((mark) => mark.charCodeAt(0) > 0x7f);
  if (accented !== undefined) return err({ code: 'check-code.accented', letter: accented });
  const strange = strangeAt(marks);
  if (strange >= 0)
    return err({ code: 'check-code.letter', letter: marks[strange] ?? '', place: strange + 1 });
  if (marks.length !== codeLength)
    return err({ code: 'check-code.length', found: marks.length, wanted: codeLength });
  return ok(
    marks
      .reduce<readonly string[]>(
        (begun, mark) => begun.flatMap((each) => meant(mark).map((letter) => each + letter)),
        [''],
      )
      .map(grouped),
  );
}

/** The codes that stand in a text, each once. */
export function checkCodesIn(text: string): readonly string[] {
  const group = `[${letters}]{${groupLength}}`;
  const pattern = new RegExp(
    `(?<![A-Z0-9-])${group}(?:-${group}){${groups - 1}}(?![A-Z0-9-])`,
    'gu',
  );
  return [...new Set(text.match(pattern))];
}

/** The first mark that no code holds, or the one that makes the readings too many; -1 when there is none. */
function strangeAt(marks: readonly string[]): number {
  let readings = 1;
  return marks.findIndex((mark) => {
    readings *= meant(mark).length;
    return readings === 0 || readings > mostReadings;
  });
}

function meant(mark: string): readonly string[] {
  return letters.includes(mark) ? [mark] : (lookAlikes[mark] ?? []);
}

function grouped(drawn: string): string {
  return Array.from({ length: groups }, (_, at) =>
    drawn.slice(at * groupLength, (at + 1) * groupLength),
  ).join('-');
}
