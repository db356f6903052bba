import type { BodyLine } from '../body-role.ts';
import { bodyPatterns as pattern } from '../data/body-patterns.ts';
import type { Raised } from '../raised.ts';
import { otherTonePlace } from '../tone-place.ts';

/** BD-11: one way to place tone marks within a paper. BD-12: Vietnamese figures. */
export function checkWriting(body: readonly BodyLine[]): readonly Raised[] {
  return [...checkTones(body), ...checkFigures(body)];
}

function wordsLike(body: readonly BodyLine[], form: RegExp) {
  return body.flatMap(({ line, text }) => {
    if (!form.test(text)) return [];
    const words = text.split(/[^\p{L}]+/u).filter((word) => form.test(word));
    return words.map((word) => ({ line, word }));
  });
}

/** Both ways are official somewhere; the rarer one is the slip, and the word as the others are written is named. */
function checkTones(body: readonly BodyLine[]): readonly Raised[] {
  const older = wordsLike(body, pattern.oldTone);
  const newer = wordsLike(body, pattern.newTone);
  if (older.length === 0 || newer.length === 0) return [];
  const rare = older.length < newer.length ? older : newer;
  const words = [...new Set(rare.map(({ word }) => word))].slice(0, 5);
  const found = words.join(', ');
  const lines = [...new Set(rare.map(({ line }) => line))];
  const expected = words.map(otherTonePlace).join(', ');
  return [{ rule: 'BD-11', part: 'body', fault: 'form', lines, expected, found }];
}

function checkFigures(body: readonly BodyLine[]): readonly Raised[] {
  const off = body.flatMap(({ line, text }) => {
    const found = pattern.foreignNumber.exec(text)?.[0];
    return found === undefined ? [] : [{ line, found }];
  });
  const [first] = off;
  if (first === undefined) return [];
  const expected = first.found.includes('%')
    ? first.found.replace('.', ',')
    : first.found.replaceAll(',', '.');
  const lines = off.map(({ line }) => line);
  return [{ rule: 'BD-12', part: 'body', fault: 'form', lines, expected, found: first.found }];
}
