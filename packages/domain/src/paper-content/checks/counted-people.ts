import type { RaisedContent, ReadPaper } from '../content-check.ts';
import type { ContentLine } from '../content-text.ts';
import { countedWords as words } from '../data/counted-words.ts';
import { readFixed, sumOf, writeFixed } from '../figure.ts';
import type { FixedNumber } from '../../text/index.ts';

/**
 * FG-01 for those summoned, present and absent, and for ballots issued, collected, valid and invalid, where a paragraph tells
 * each once. A warning: whoever came in place of another may be counted elsewhere.
 */
export function checkCountedPeople({ content }: ReadPaper): readonly RaisedContent[] {
  return content.lines.flatMap((line) => [
    ...sumOff(line, words.summoned, [words.present, words.absent]),
    ...sumOff(line, words.collected, [words.valid, words.invalid]),
    ...moreCollected(line),
  ]);
}

function sumOff(
  { plain, line }: ContentLine,
  whole: RegExp,
  sorts: readonly RegExp[],
): readonly RaisedContent[] {
  const all = onlyCount(plain, whole);
  const parts = sorts.flatMap((sort) => onlyCount(plain, sort) ?? []);
  if (all === undefined || parts.length < sorts.length || words.neither.test(plain)) return [];
  const sum = sumOf(parts);
  if (sum.units === all.units) return [];
  const found = `${parts.map(writeFixed).join(' + ')} = ${writeFixed(sum)}`;
  const expected = writeFixed(all);
  return [{ rule: 'FG-01', lines: [line], expected, found, confidence: 'PARTIAL' }];
}

/** FG-02: nobody collects more ballots than were issued. */
function moreCollected({ plain, line }: ContentLine): readonly RaisedContent[] {
  const issued = onlyCount(plain, words.issued);
  const collected = onlyCount(plain, words.collected);
  if (issued === undefined || collected === undefined || collected.units <= issued.units) return [];
  return [
    { rule: 'FG-02', lines: [line], expected: writeFixed(issued), found: writeFixed(collected) },
  ];
}

/** The count behind the words; undefined where the paragraph tells none, or several. */
function onlyCount(plain: string, form: RegExp): FixedNumber | undefined {
  const [first, ...more] = [...plain.matchAll(form)];
  if (first === undefined || more.length > 0) return undefined;
  const value = readFixed((first.groups?.['value'] ?? '').replace(/\.$/u, ''));
  return value?.decimals === 0 ? value : undefined;
}
