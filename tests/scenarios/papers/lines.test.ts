import { readFileSync } from 'node:fs';
import {
  checkNumberLine,
  formatNumberLine,
  formatPlaceAndDate,
  parsePlaceAndDate,
} from '@daihoi/domain/papers';
import { describe, expect, test } from 'vitest';

/** The lines of a file beside this one, exactly as they stand. */
function linesOf(name: string): readonly string[] {
  return readFileSync(new URL(name, import.meta.url), 'utf8')
    .split('\n')
    .slice(0, -1);
}

describe('number lines of papers to be issued', () => {
  test.each(linesOf('number-line.valid.txt'))('%s is let through and printed the same', (line) => {
    const checked = checkNumberLine(line);
    expect(checked.ok && formatNumberLine(checked.value)).toBe(line);
  });

  test.each(linesOf('number-line.invalid.txt'))('%s is refused', (line) =>
    expect(checkNumberLine(line).ok).toBe(false),
  );

  test.each(linesOf('number-line.valid.txt'))('%s is refused when it is decomposed', (line) =>
    expect(checkNumberLine(line.normalize('NFD'))).toMatchObject({
      ok: false,
      error: { code: 'numberLine.irregular', irregularities: ['decomposed'], expected: line },
    }),
  );
});

describe('lines of place and date', () => {
  test.each(linesOf('place-and-date.valid.txt'))('%s is read and printed the same', (line) => {
    const parsed = parsePlaceAndDate(line);
    expect(parsed.ok && formatPlaceAndDate(parsed.value)).toBe(line);
  });

  test.each(linesOf('place-and-date.invalid.txt'))('%s is refused', (line) =>
    expect(parsePlaceAndDate(line).ok).toBe(false),
  );
});
