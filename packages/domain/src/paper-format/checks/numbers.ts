import {
  bodyAbbreviations,
  checkNumberLine,
  congressBody,
  documentTypeOf,
  documentTypesWithCode,
  formatNumberLine,
  judgeIssuingRight,
  readDocumentNumber,
  type DocumentNumber,
  type IssuerKind,
  type NumberIrregularity,
} from '../../papers/index.ts';
import { foldDiacritics } from '../../text/index.ts';
import { bodyPatterns as pattern } from '../data/body-patterns.ts';
import { partPatterns } from '../data/part-patterns.ts';
import { headWords } from '../data/head-words.ts';
import { joinedText } from '../gather-head.ts';
import { lineKey, lineText } from '../line-facts.ts';
import type { PaperLine } from '../paper-file.ts';
import { typeOfKind } from '../document-kind.ts';
import type { ExaminedPaper, Raised } from '../raised.ts';
import type { FormatRuleId } from '../format-rule.ts';

/** Number and symbol, draft and secrecy marks, and who may issue what. */
export function checkNumbers(paper: ExaminedPaper): readonly Raised[] {
  const { documentNumber } = paper.parts.head;
  return [
    ...(documentNumber === undefined ? [] : checkLine(paper, documentNumber)),
    ...checkMarks(paper),
    ...checkIssuer(paper),
  ];
}

function checkLine(paper: ExaminedPaper, line: PaperLine): readonly Raised[] {
  function raise(rule: FormatRuleId, expected: string): Raised {
    const found = lineText(line);
    return { rule, part: 'documentNumber', fault: 'form', lines: [line], expected, found };
  }
  if (isOpen(line)) return checkOpen(paper, line, raise);
  const checked = checkNumberLine(lineText(line));
  const read = readDocumentNumber(lineText(line));
  const document = read.ok ? read.value.document : undefined;
  const form = checked.ok ? [] : formFaults(checked.error, raise);
  return [...form, ...(document === undefined ? [] : checkSymbol(paper, document, raise))];
}

type Raise = (rule: FormatRuleId, expected: string) => Raised;

function isOpen(line: PaperLine): boolean {
  return pattern.openNumber.test(lineKey(line));
}

function formFaults(
  error: Extract<ReturnType<typeof checkNumberLine>, { ok: false }>['error'],
  raise: Raise,
): readonly Raised[] {
  if (error.code !== 'numberLine.irregular') return [raise('NO-FORM', 'numberForm')];
  const { irregularities } = error;
  function only(each: NumberIrregularity): boolean {
    return irregularities.every((it) => it === each);
  }
  if (only('decomposed')) return [];
  if (only('padding')) return [raise('NO-02', error.expected)];
  if (only('typeUnknown')) return [raise('NO-TYPE', 'knownType')];
  return [raise('NO-FORM', error.expected)];
}

/** The symbol of certified copies. */
const copySymbol = 'BS';

/** CP-01: the sheet of a certified copy has the symbol of copies. CP-02: what has that symbol says which kind of copy it is. */
function checkCopy(isSheet: boolean, document: DocumentNumber, raise: Raise): readonly Raised[] {
  const isCopy = document.typeCode === copySymbol;
  if (isSheet === isCopy) return [];
  return isSheet
    ? [raise('CP-01', formatNumberLine({ ...document, typeCode: copySymbol }))]
    : [raise('CP-02', 'copyForms')];
}

/** NO-TYPE and NO-03: the symbol fits the type name, and a congress has its own. */
function checkSymbol(
  { parts, kind }: ExaminedPaper,
  document: DocumentNumber,
  raise: Raise,
): readonly Raised[] {
  const { head } = parts;
  const isSheet = kind === 'certifiedCopy';
  const code = kind === undefined || isSheet ? undefined : documentTypeOf(typeOfKind(kind)).code;
  const known = documentTypesWithCode(document.typeCode).length > 0;
  const isCopy = document.typeCode === copySymbol;
  const mismatch = code !== undefined && known && !isCopy && document.typeCode !== code;
  const issuer = foldDiacritics(joinedText([...head.superiorBody, ...head.issuingBody]));
  const ofCongress = partPatterns.congressKey.test(issuer) || /\bdai hoi\b/u.test(issuer);
  const otherBody = ofCongress && bodyAbbreviations.some((body) => body.code === document.body);
  return [
    ...checkCopy(isSheet, document, raise),
    ...(mismatch ? [raise('NO-TYPE', formatNumberLine({ ...document, typeCode: code }))] : []),
    ...(otherBody && document.body !== congressBody
      ? [raise('NO-03', formatNumberLine({ ...document, body: congressBody }))]
      : []),
  ];
}

/** NO-FORM holds for an open number too; MK-02: a paper whose number is still open is a draft and says so. */
function checkOpen(
  { parts: { head } }: ExaminedPaper,
  line: PaperLine,
  raise: Raise,
): readonly Raised[] {
  const colon = /^so ?:/u.test(lineKey(line));
  const mark = head.draftMark === undefined;
  return [
    ...(colon ? [raise('NO-FORM', 'openNumberForm')] : []),
    ...(mark ? [{ ...raise('MK-02', headWords.draftMark), part: 'mark' } as const] : []),
  ];
}

/** NO-05: a draft has no number yet. MK-01: secret papers stay outside the program. */
function checkMarks({ parts: { head } }: ExaminedPaper): readonly Raised[] {
  const number = head.documentNumber;
  const { draftMark: draft, secrecyMark: secret } = head;
  const early = draft !== undefined && number !== undefined && !isOpen(number);
  return [
    ...(early
      ? [
          {
            rule: 'NO-05',
            part: 'documentNumber',
            fault: 'form',
            lines: [number],
            expected: 'openNumber',
            found: lineText(number),
          } as const,
        ]
      : []),
    ...(secret === undefined
      ? []
      : [
          {
            rule: 'MK-01',
            part: 'mark',
            fault: 'form',
            lines: [secret],
            expected: 'keptOutside',
            found: lineText(secret),
          } as const,
        ]),
  ];
}

/** IS-01: types that a cell or its congress may not issue; other bodies cannot be told by their name alone. */
function checkIssuer({ parts, kind, signedOn }: ExaminedPaper): readonly Raised[] {
  const key = foldDiacritics(joinedText(parts.head.issuingBody));
  const issuer: IssuerKind | undefined = /^dai hoi\b.*\bchi bo\b/u.test(key)
    ? 'cellCongress'
    : /^chi bo\b/u.test(key)
      ? 'cell'
      : undefined;
  if (issuer === undefined || kind === undefined || signedOn === undefined) return [];
  const type = typeOfKind(kind);
  const verdict = judgeIssuingRight({ issuer, type, signedOn });
  if (verdict.kind !== 'forbidden') return [];
  return [
    {
      rule: 'IS-01',
      part: 'typeName',
      fault: 'form',
      lines: parts.typeName === undefined ? [] : [parts.typeName],
      expected: 'otherType',
      found: documentTypeOf(type).name,
    },
  ];
}
