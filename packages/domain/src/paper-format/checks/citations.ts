import { parseCalendarDate } from '../../kernel/index.ts';
import { formatDocumentNumber, readDocumentNumber } from '../../papers/index.ts';
import { datePartsOf } from '../../text/index.ts';
import { bodyPatterns as pattern } from '../data/body-patterns.ts';
import { citationPatterns } from '../data/citation-patterns.ts';
import { headWords } from '../data/head-words.ts';
import { lineText } from '../line-facts.ts';
import { citedNumber, looseCitationsIn, type LooseCitation } from '../loose-citations.ts';
import type { ExaminedPaper, Raised } from '../raised.ts';

/** NO-CITE: numbers cited with slips. DT-04: papers cited that are younger than the paper itself. */
export function checkCitations({ parts, signedOn }: ExaminedPaper): readonly Raised[] {
  const whole = new Set(parts.body.flatMap((line) => wholeOnesIn(lineText(line))));
  return parts.body.flatMap((line) => {
    const text = lineText(line);
    const loose = looseCitationsIn(text).flatMap((each) => looseCitation(each, whole));
    const irregular = [...text.matchAll(pattern.citedNumber)].flatMap(({ groups }) =>
      irregularCitation(groups?.['number'] ?? ''),
    );
    const younger = [...text.matchAll(pattern.citedDate)].flatMap(({ groups }) =>
      youngerThan(signedOn, groups ?? {}),
    );
    return [...irregular, ...loose, ...younger].map((each) => ({ ...each, lines: [line] }));
  });
}

type Unplaced = Omit<Raised, 'lines'>;

/** Type and number of every paper that a text cites with its symbol. */
function wholeOnesIn(text: string): readonly string[] {
  const regular = [...text.matchAll(pattern.citedNumber)].flatMap(({ groups }) => {
    const read = readDocumentNumber(groups?.['number'] ?? '');
    return read.ok ? [read.value.document] : [];
  });
  const other = looseCitationsIn(text).filter(({ kind }) => kind === 'otherMarks');
  return [...regular, ...other].map(keyOf);
}

function keyOf({ serial, typeCode }: Pick<LooseCitation, 'serial' | 'typeCode'>): string {
  return `${serial} ${typeCode}`;
}

/** Other marks are a slip; a paper of the Centre named by type and number alone is a note, unless its symbol stands elsewhere. */
function looseCitation(cited: LooseCitation, whole: ReadonlySet<string>): readonly Unplaced[] {
  const { kind, body, text: found } = cited;
  if (body === undefined) return [];
  const base = { rule: 'NO-CITE', part: 'body', fault: 'form', found } as const;
  const number = citedNumber(cited, body);
  if (kind === 'otherMarks') return [{ ...base, expected: number }];
  if (whole.has(keyOf(cited))) return [];
  const name = found.slice(0, found.search(/\d/u)).replace(headWords.numberWord, '').trimEnd();
  const expected = `${name} ${headWords.number} ${number}${citationPatterns.andDay}`;
  return [{ ...base, expected, confidence: 'BACKGROUND' }];
}

function irregularCitation(found: string): readonly Unplaced[] {
  const read = readDocumentNumber(found);
  if (!read.ok) return [];
  const slips = read.value.irregularities.filter(
    (each) => each !== 'decomposed' && each !== 'typeUnknown',
  );
  if (slips.length === 0) return [];
  const expected = formatDocumentNumber(read.value.document);
  return [{ rule: 'NO-CITE', part: 'body', fault: 'form', expected, found }];
}

function youngerThan(
  signedOn: ExaminedPaper['signedOn'],
  { day = '', month = '', year = '' }: Readonly<Record<string, string>>,
): readonly Unplaced[] {
  const cited = parseCalendarDate(`${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`);
  if (signedOn === undefined || !cited.ok || cited.value <= signedOn) return [];
  const parts = datePartsOf(signedOn);
  const expected = `${parts.day}/${parts.month}/${parts.year}`;
  return [
    { rule: 'DT-04', part: 'body', fault: 'form', expected, found: `${day}/${month}/${year}` },
  ];
}
