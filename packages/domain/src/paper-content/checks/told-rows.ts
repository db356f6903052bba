import type { RaisedContent, ReadPaper } from '../content-check.ts';
import { rowWords as words } from '../data/told-labels.ts';
import { agree, figuresIn, writeFixed } from '../figure.ts';
import { sentencesIn, type Sentence } from '../plain-text.ts';
import { figureTable, isTotalRow, type FigureRow } from '../table-figures.ts';
import { isTold, labelKey, linesAhead, tablesBehind } from '../told-figures.ts';

const shortestLabel = 3;

/** FG-08: a row's words in the text, with a figure close behind that no cell of the row holds. */
export function checkTableAndText({ content }: ReadPaper): readonly RaisedContent[] {
  const rows = tablesBehind(content).flatMap((table) => {
    const figures = figureTable(table);
    return (figures?.rows ?? []).filter(
      (row) => !isTotalRow(row) && row.label.split(' ').length >= shortestLabel,
    );
  });
  const named = rows.map((row) => ({ row, label: labelKey(row.label) }));
  const once = named.filter(
    ({ label }) => named.filter((each) => each.label === label).length === 1 && label.length > 9,
  );
  const ahead = linesAhead(content);
  return content.lines.flatMap((own) => {
    const { plain, line } = own;
    if (ahead.has(own)) return [];
    const hits = once.filter(({ label }) => plain.includes(label));
    if (hits.length === 0) return [];
    return sentencesIn(own).flatMap((sentence) =>
      hits
        .flatMap(({ row, label }) => differing(sentence, row, label))
        .map((raised) => ({
          ...raised,
          lines: [line],
        })),
    );
  });
}

function differing(
  sentence: Sentence,
  row: FigureRow,
  label: string,
): readonly Omit<RaisedContent, 'lines'>[] {
  const { text, plain } = sentence;
  const at = plain.indexOf(label);
  if (at < 0 || isCounted(sentence, at) || isAnotherVote(sentence, at)) return [];
  const behind = figuresIn(text).filter((figure) => figure.at >= at + label.length);
  const [first] = behind;
  if (first === undefined || first.at - at - label.length > 30) return [];
  const cells = row.values.filter((value) => value !== undefined);
  const known = behind.some((figure) => cells.some((cell) => agree(cell, figure)));
  if (known || cells.length === 0 || !isTold(sentence, first)) return [];
  return [
    {
      rule: 'FG-08',
      expected: cells.map(writeFixed).join(' / '),
      found: `${text.slice(at, at + label.length)}: ${first.text}`,
    },
  ];
}

/** "21 chi bo co so, with 4.126 members": the figure of the words is the one before them. */
function isCounted({ plain }: Sentence, at: number): boolean {
  return /\d ?$/u.test(plain.slice(0, at));
}

/** Somebody of a list of votes, told with what they had in the ballot of an office or in a further round. */
function isAnotherVote({ plain }: Sentence, at: number): boolean {
  return words.person.test(plain.slice(0, at)) && words.ofAnotherVote.test(plain);
}
