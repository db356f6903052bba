import { isBlackLetter, isOtherFont } from '../checks/pages.ts';
import { typeface } from '../data/page-values.ts';
import { partPatterns } from '../data/part-patterns.ts';
import { isUpper, shownRuns } from '../line-facts.ts';
import type { PaperLine, PaperRun } from '../paper-file.ts';
import type { LettersChange, PaperFix, PaperSpan } from '../paper-fix.ts';
import type { Raised } from '../raised.ts';
import { rawText, spansWhere, spanWithin, wholeSpan } from './spans.ts';

/** Repairs of how letters look: size, weight, slant, capitals by formatting, typeface, colour. */
export function letterFixes(raised: Raised): readonly PaperFix[] {
  const { rule, fault, lines } = raised;
  if (rule === 'PG-04')
    return fixRuns(raised, (run) => run.fonts.some(isOtherFont), { font: typeface });
  if (rule === 'PG-05')
    return fixRuns(raised, (run) => !isBlackLetter(run.colour), { black: true });
  if (rule === 'CH-15') return lines.flatMap((line) => fixSpan(articleLabel(line), { bold: true }));
  if (rule === 'CH-22' && fault === 'italic') return italicAddress(raised);
  return lookFixes(raised);
}

/** Repairs of a departure from a look, whatever the part. */
function lookFixes(raised: Raised): readonly PaperFix[] {
  switch (raised.fault) {
    case 'size':
      return sizeFixes(raised);
    case 'bold':
      return fixRuns(raised, (run) => !run.bold, { bold: true });
    case 'notBold':
      return fixRuns(raised, (run) => run.bold, { bold: false });
    case 'italic':
      return fixRuns(raised, (run) => !run.italic, { italic: true });
    case 'upright':
      return fixRuns(raised, (run) => run.italic, { italic: false });
    case 'upper':
      return raised.lines.flatMap((line) => fixSpan(wholeSpan(line), { caps: true }));
    case 'lower':
      return raised.lines
        .filter((line) => !isUpper(rawText(line)))
        .flatMap((line) =>
          fixSpans(
            spansWhere(line, (run) => run.caps),
            { caps: false },
          ),
        );
    case 'form':
    case 'missing':
    case 'align':
    case 'position':
      return [];
  }
}

/** Underlines lines from their first letter to their last. */
export function underlining(lines: readonly PaperLine[]): readonly PaperFix[] {
  return lines.flatMap((line) => fixSpan(wholeSpan(line), { underline: true }));
}

function fixRuns(
  { lines }: Raised,
  is: (run: PaperRun) => boolean,
  look: LettersChange,
): readonly PaperFix[] {
  return fixSpans(
    lines.flatMap((line) => spansWhere(line, is)),
    look,
  );
}

function fixSpan(span: PaperSpan | undefined, look: LettersChange): readonly PaperFix[] {
  return span === undefined ? [] : fixSpans([span], look);
}

function fixSpans(spans: readonly PaperSpan[], look: LettersChange): readonly PaperFix[] {
  return spans.length === 0 ? [] : [{ kind: 'letters', spans, look }];
}

/** Each size goes to the nearest that is allowed. */
function sizeFixes(raised: Raised): readonly PaperFix[] {
  const [from = NaN, to = from] = raised.expected.split('-').map(Number);
  if (Number.isNaN(from) || Number.isNaN(to)) return [];
  return [
    ...fixRuns(raised, (run) => run.size < from, { size: from }),
    ...fixRuns(raised, (run) => run.size > to, { size: to }),
  ];
}

/** "Dieu 5." with its number: where its title ends cannot be told. */
function articleLabel(line: PaperLine): PaperSpan | undefined {
  const label = partPatterns.articleLabel.exec(rawText(line))?.[0];
  return label === undefined ? undefined : spanWithin(line, 0, label.length);
}

/** The word of address leans, up to its colon; the names behind it stay upright. */
function italicAddress({ lines: [line] }: Raised): readonly PaperFix[] {
  if (line === undefined || shownRuns(line).length === 0) return [];
  const raw = rawText(line);
  const colon = raw.indexOf(':');
  const word = /^\s*\S+\s+\S+/u.exec(raw)?.[0].length ?? 0;
  return fixSpan(spanWithin(line, 0, colon < 0 ? word : colon + 1), { italic: true });
}
