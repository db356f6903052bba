const barredD = 0x111;
/** The plain letter of every code unit below this one, made once; nothing above it is a letter of ours. */
const tableSize = 0x2000;
const plainUnits = Uint16Array.from({ length: tableSize }, (_, unit) => plainUnit(unit));
/** How many code units are turned into text at once. */
const stretch = 2048;

/**
 * Small letters without diacritics, one for one: the place of a match is its place in the words. Everything that is no letter
 * stays.
 * @param text in NFC, as the words of lines are
 */
export function plainText(text: string): string {
  let plain = '';
  for (let from = 0; from < text.length; from += stretch) {
    const units = new Uint16Array(Math.min(stretch, text.length - from));
    for (let at = 0; at < units.length; at += 1) {
      const unit = text.charCodeAt(from + at);
      units[at] = unit < tableSize ? (plainUnits[unit] ?? unit) : unit;
    }
    plain += String.fromCharCode(...units);
  }
  return plain;
}

function plainUnit(unit: number): number {
  const sign = String.fromCharCode(unit);
  const [base = sign] = sign.normalize('NFD').toLowerCase();
  const first = base.charCodeAt(0);
  return first === barredD ? 'd'.charCodeAt(0) : first;
}

/** A sentence with the same folded letter by letter. */
export interface Sentence {
  readonly text: string;
  readonly plain: string;
}

const sentenceEnd = /(?<=[.!?\u2026]["\u201d)]?)\s+(?=["\u201c(]?[\p{Lu}\d-])/gu;
const known = new WeakMap<object, readonly Sentence[]>();

/**
 * The sentences of a paragraph, found once. An abbreviation before a capital may part one in two; that only makes a check more
 * careful.
 */
export function sentencesIn(line: Sentence): readonly Sentence[] {
  const before = known.get(line);
  if (before !== undefined) return before;
  const { text, plain } = line;
  const ends = [...text.matchAll(sentenceEnd)];
  const starts = [0, ...ends.map((end) => end.index + end[0].length)];
  const sentences = starts
    .map((from, at) => {
      const to = ends[at]?.index ?? text.length;
      return { text: text.slice(from, to), plain: plain.slice(from, to) };
    })
    .filter((sentence) => sentence.text !== '');
  known.set(line, sentences);
  return sentences;
}
