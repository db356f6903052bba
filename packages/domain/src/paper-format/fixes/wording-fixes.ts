import { formatNumberLine, readDocumentNumber } from '../../papers/index.ts';
import { foldDiacritics } from '../../text/index.ts';
import { bodyPatterns } from '../data/body-patterns.ts';
import { headWords } from '../data/head-words.ts';
import { linesOf, lineText } from '../line-facts.ts';
import type { PaperLine } from '../paper-file.ts';
import type { PaperFix } from '../paper-fix.ts';
import type { FormatRuleId } from '../format-rule.ts';
import type { ExaminedPaper, Raised } from '../raised.ts';
import { isLastOfParagraph, rawText, rewording, spanWithin } from './spans.ts';

/** Repairs of marks of form: letters composed, colon of the number, zeros of the date, slashes of the authority, hyphens. */
export function wordingFixes(raised: Raised, paper: ExaminedPaper): readonly PaperFix[] {
  const [line] = raised.lines;
  if (line === undefined) return [];
  if (raised.rule === 'PG-03') return raised.lines.flatMap(composed);
  // Whatever is written in loose letters is composed first and looked at again.
  if (rawText(line) !== rawText(line).normalize('NFC')) return [];
  return mends[raised.rule]?.(raised, line, paper) ?? [];
}

type Mend = (raised: Raised, line: PaperLine, paper: ExaminedPaper) => readonly PaperFix[];

const mends: Readonly<Partial<Record<FormatRuleId, Mend>>> = {
  'HD-01': (raised, line) =>
    raised.fault === 'form' ? rewordingAll(line, headWords.partyTitle) : [],
  'HD-05': (raised, _, paper) => addedLine(raised, paper, '*'),
  'BD-01': (raised, _, paper) => hyphenRule(raised, paper),
  'NO-FORM': (_, line) => numberLine(line),
  'DT-02': (raised, line) => rewordingAll(line, raised.expected),
  'SG-02': authority,
  'BD-10': (_, line) => replaced(line, bodyPatterns.governmentEnd, '.'),
  'RC-01': recipients,
};

/** Keeps the blanks around the words. */
function rewordingAll(line: PaperLine, words: string): readonly PaperFix[] {
  const raw = rawText(line);
  const head = raw.slice(0, raw.length - raw.trimStart().length);
  return rewording(line, `${head}${words}${raw.slice(raw.trimEnd().length)}`);
}

function replaced(line: PaperLine, form: RegExp, words: string): readonly PaperFix[] {
  const raw = rawText(line);
  const body = raw.trimEnd();
  return rewording(line, `${body.replace(form, words)}${raw.slice(body.length)}`);
}

/** Words written with loose marks, each by itself. A mark in another run than its letter is left to a person. */
function composed(line: PaperLine): readonly PaperFix[] {
  const start = line.runs[0]?.at ?? 0;
  return line.runs.flatMap((run) =>
    [...run.text.matchAll(/\S+/gu)].flatMap((match) => {
      const [word] = match;
      const words = word.normalize('NFC');
      const from = (run.at ?? start) - start + match.index;
      const span = words === word ? undefined : spanWithin(line, from, from + word.length);
      return span === undefined ? [] : [{ kind: 'wording', span, words } as const];
    }),
  );
}

/** HD-05 and BD-01: a line of marks under another, where it can stand by itself. */
function addedLine({ lines }: Raised, { file }: ExaminedPaper, words: string): readonly PaperFix[] {
  const last = lines.at(-1);
  if (last === undefined || last.drawn || !isLastOfParagraph(last, file)) return [];
  const inTable = file.blocks.some(
    (block) => block.kind === 'table' && linesOf(block).includes(last),
  );
  if (words === '*' && !inTable) return [];
  return [{ kind: 'line', under: last.paragraph, words }];
}

/** BD-01: a row of other marks becomes five hyphens; where a line is drawn instead, a person decides. */
function hyphenRule(raised: Raised, paper: ExaminedPaper): readonly PaperFix[] {
  const { abstractRule } = paper.parts;
  if (abstractRule !== undefined) return rewordingAll(abstractRule, headWords.hyphens);
  const [last] = raised.lines;
  const at = paper.file.blocks.findIndex((block) => block === last);
  const next = paper.file.blocks[at + 1];
  if (last === undefined || last.ruled || (next?.kind === 'line' && (next.drawn || next.ruled)))
    return [];
  return addedLine(raised, paper, headWords.hyphens);
}

/** Blanks and the colon only: figures, hyphens and abbreviations are for a person. */
function numberLine(line: PaperLine): readonly PaperFix[] {
  const text = lineText(line);
  const read = readDocumentNumber(text);
  const expected = read.ok ? formatNumberLine(read.value.document) : undefined;
  const same = expected !== undefined && bare(text) === bare(expected);
  if (same) return rewordingAll(line, expected);
  return rewordingAll(
    line,
    rawText(line)
      .trim()
      .replace(/^(\p{L}+)\s*:\s*/u, '$1 '),
  );
}

function bare(text: string): string {
  return text.replaceAll(/[\s:]/gu, '');
}

/** SG-02: only where the slash form is known. */
function authority({ expected, found }: Raised, line: PaperLine): readonly PaperFix[] {
  const [form = ''] = /^[TK]\/[MTL](?= )/u.exec(expected) ?? [];
  if (form === '' || !found.startsWith(lineText(line).slice(0, 2))) return [];
  const raw = rawText(line).trim();
  return rewordingAll(line, raw.replace(/^[TK]\s*[./]?\s*[MTL][./]?\s*/u, `${form} `));
}

/** RC-01: colon, hyphens and the full stop; who receives the paper is never touched. */
function recipients({ expected, lines }: Raised): readonly PaperFix[] {
  switch (expected) {
    case 'colon':
      return lines.flatMap((line) => replaced(line, /[.;,]?$/u, ':'));
    case 'hyphen':
      return lines.flatMap((line) => rewordingAll(line, `- ${rawText(line).trim()}`));
    case 'filedLast':
      return lines
        .filter((line) => /^(?:- ?)?luu\b/u.test(foldDiacritics(lineText(line))))
        .flatMap((line) => replaced(line, /[;,]?$/u, '.'));
    default:
      return [];
  }
}
