import type { PaperLine } from '../../paper-format/index.ts';
import type { ContentRuleId } from '../content-rule.ts';
import type { RaisedContent, ReadPaper } from '../content-check.ts';
import { characterCodes as code } from '../data/character-codes.ts';

/** UC-01 to UC-04: characters that are broken, invisible, or look like others than they are. */
export function checkCodes({ content }: ReadPaper): readonly RaisedContent[] {
  const lines = linesWithWords(content.all);
  return [
    ...raisedWhere('UC-01', lines, isLegacyCoded),
    ...raisedWhere('UC-02', lines, (word) => code.meaningless.test(word)),
    ...raisedWhere('UC-03', lines, isHiding),
    ...raisedWhere('UC-04', lines, isMixedAlphabet),
  ];
}

/** The lines that hold such a character: their words are not looked at as words. */
export function linesOffCode(all: readonly PaperLine[]): ReadonlySet<PaperLine> {
  const off = linesWithWords(all).filter(({ words }) =>
    words.some(
      (word) =>
        isLegacyCoded(word) ||
        isMixedAlphabet(word) ||
        code.meaningless.test(word) ||
        isHiding(word),
    ),
  );
  return new Set(off.map(({ line }) => line));
}

interface LineWords {
  readonly line: PaperLine;
  readonly words: readonly string[];
}

function linesWithWords(lines: readonly PaperLine[]): readonly LineWords[] {
  return lines.map((line) => {
    const raw = line.runs.map(({ text }) => text).join('');
    const suspicious = !code.ordinaryLine.test(raw) || code.capitalInside.test(raw);
    return { line, words: suspicious ? raw.split(/[\s,;:()"\u201c\u201d/]+/u) : [] };
  });
}

function raisedWhere(
  rule: ContentRuleId,
  lines: readonly LineWords[],
  isFaulty: (word: string) => boolean,
): readonly RaisedContent[] {
  const off = lines.flatMap(({ line, words }) => {
    const faulty = words.filter(isFaulty);
    return faulty.length === 0 ? [] : [{ line, faulty }];
  });
  if (off.length === 0) return [];
  const shown = [...new Set(off.flatMap(({ faulty }) => faulty))].slice(0, 5);
  return [
    {
      rule,
      lines: off.map(({ line }) => line),
      expected: '',
      found: shown.map(codePoints).join(', '),
    },
  ];
}

/** What cannot be seen is named by its code. */
function codePoints(word: string): string {
  return word.replaceAll(
    /[\p{Co}\u00ad\ufffd\ufff0-\ufff8\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff]/gu,
    (sign) => {
      const point = sign.codePointAt(0) ?? 0;
      return `[U+${point.toString(16).toUpperCase().padStart(4, '0')}]`;
    },
  );
}

/** A word with a character in it that is not seen. */
function isHiding(word: string): boolean {
  return code.invisible.test(word) && !isLegacyCoded(word);
}

/** A word of TCVN3 or VNI shown as Western letters. */
function isLegacyCoded(shown: string): boolean {
  // By itself the soft hyphen is Word's own, and hides a word (UC-03); the other letters of an old code tell that it is one.
  const word = shown.replaceAll(code.softHyphen, '');
  if (!/[\p{L}\u00ae]/u.test(word) || word.length < 2) return false;
  const signs = Array.from(word.replace(/^[\u00ab\u00bb]+|[\u00ab\u00bb]+$/gu, ''));
  const western = signs.filter((sign) => code.westernSign.test(sign)).length;
  const inside = code.capitalInside.test(word) || code.signInside.test(word);
  // One foreign letter is a foreign name (of a German town); two, or one with a sign that is no letter, are another code.
  const noLetter = signs.some((sign) => code.neverAlone.test(sign));
  const letters = signs.filter((sign) => /\p{L}/u.test(sign)).length;
  return inside || western >= 2 || (noLetter && letters >= 2 && !/\d/u.test(word));
}

function isMixedAlphabet(word: string): boolean {
  if (!code.latin.test(word)) return false;
  if (code.falseBarredD.test(word) && !code.westernSign.test(word)) return true;
  return code.cyrillic.test(word) || (code.greekLookAlike.test(word) && word.length > 2);
}
