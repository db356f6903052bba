import {
  eitherPlace,
  hornedPair,
  stopTones,
  syllableData as data,
  toneCarriers,
  toneMarks,
} from './data/syllables.ts';

/** A written syllable: its letters without the tone, the tone mark, and the letter that carries it. */
interface Spelled {
  readonly base: string;
  readonly tone: string | undefined;
  readonly toneAt: number;
}

/** Every base that can be written, with the place of the letter that carries the tone; undefined where both places do. */
const bases = new Map<string, number | undefined>(allBases());

/** Whether a word in small letters can be a Vietnamese syllable, its tone on the letter that carries it. */
export function isSyllable(word: string): boolean {
  const { base, tone, toneAt } = spell(word);
  const carrier = bases.get(base);
  if (!bases.has(base)) return false;
  if (/(?:[ptc]|ch)$/u.test(base) && !stopTones.has(tone)) return false;
  return tone === undefined || carrier === undefined || carrier === toneAt;
}

/** The one syllable that a slip of the fingers made this word of: tone on the wrong letter, two letters exchanged, one doubled. */
export function likelySyllable(word: string): string | undefined {
  const { base, tone } = spell(word);
  if (tone === undefined) return undefined;
  const [moved] = toned(base, tone);
  if (moved !== undefined && moved !== word) return moved;
  const good = new Set(slipsOf(base).flatMap((each) => toned(each, tone)));
  good.delete(word);
  const [only, ...more] = good;
  return more.length === 0 ? only : undefined;
}

/** What the fingers may have meant: a horn forgotten, two letters exchanged, one letter twice. */
function slipsOf(base: string): readonly string[] {
  const letters = Array.from(base);
  const horned = base.replace(/u\u01a1|\u01b0o/u, hornedPair);
  if (horned !== base) return [horned];
  const exchanged = letters
    .slice(1)
    .map((letter, at) => letters.with(at, letter).with(at + 1, letters[at] ?? ''));
  const dropped = letters.flatMap((letter, at) =>
    letter === letters[at + 1] ? [letters.toSpliced(at, 1)] : [],
  );
  return [...exchanged, ...dropped].map((each) => each.join(''));
}

function toned(base: string, tone: string): readonly string[] {
  if (!bases.has(base)) return [];
  const at = bases.get(base) ?? lastVowel(base);
  const letters = Array.from(base);
  return [
    letters
      .with(at, (letters[at] ?? '') + tone)
      .join('')
      .normalize('NFC'),
  ];
}

function lastVowel(base: string): number {
  return Math.max(0, base.length - 2);
}

/** Takes the tone off its letter; other marks make the letter what it is. */
function spell(word: string): Spelled {
  let base = '';
  let tone: string | undefined;
  let toneAt = -1;
  for (const sign of word.normalize('NFD')) {
    if (toneMarks.has(sign)) {
      tone = sign;
      toneAt = base.normalize('NFC').length - 1;
    } else base += sign;
  }
  return { base: base.normalize('NFC'), tone, toneAt };
}

function* allBases(): Generator<readonly [string, number | undefined]> {
  const rhymes = [...data.rhymes, ...data.glided];
  for (const rhyme of rhymes) {
    const front = /^[eêiy]/u.test(rhyme);
    for (const onset of [...data.onsets, ...(front ? data.beforeFront : data.beforeBack)])
      if (goTogether(onset, rhyme)) yield [onset + rhyme, placeIn(onset, rhyme)];
  }
  for (const rhyme of data.afterQu) yield [`qu${rhyme}`, placeIn('qu', rhyme)];
  for (const rhyme of data.afterGi) {
    const own = rhyme === '' || /^[nmptêc]/u.test(rhyme);
    yield [`gi${rhyme}`, own ? placeIn('g', `i${rhyme}`) : placeIn('gi', rhyme)];
  }
}

/** The pair ia begins with y where no onset stands before it, and with i behind one. */
function goTogether(onset: string, rhyme: string): boolean {
  if (/^i[\u00ea]/u.test(rhyme)) return onset !== '';
  if (/^y[\u00ea]/u.test(rhyme)) return onset === '';
  return true;
}

/** Where the tone stands: on the vowel with a mark of its own, else by the make of the rhyme. */
function placeIn(onset: string, rhyme: string): number | undefined {
  const letters = Array.from(rhyme);
  if (eitherPlace.includes(rhyme) && onset !== 'qu') return undefined;
  if (rhyme.startsWith('oo')) return undefined;
  const marked = letters.findLastIndex((letter) => toneCarriers.includes(letter));
  if (marked >= 0) return onset.length + marked;
  const glided = /^(?:o[ae]|uy)/u.test(rhyme) && onset !== 'qu';
  return onset.length + (glided ? 1 : 0);
}
