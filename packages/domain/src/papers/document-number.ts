import { err, ok, type Result } from '../kernel/index.ts';
import { tidyText } from '../text/index.ts';
import { centralBody, misspeltCentre } from './data/body-abbreviations.ts';
import { paperWords } from './data/paper-words.ts';
import {
  governmentNumberPattern,
  numberLinePattern,
  numberWordPattern,
  tolerantNumberPattern,
} from './data/patterns.ts';
import {
  documentTypesWithCode,
  findTypeCode,
  splitTypeName,
  type DocumentType,
} from './document-type.ts';

/** The symbol of a paper: abbreviation of its type and of its body. */
export interface DocumentSymbol {
  readonly typeCode: string;
  readonly body: string;
}

/** Number and symbol of a paper. Numbers restart each term, so it names a paper only together with its date (NO-04). */
export interface DocumentNumber extends DocumentSymbol {
  readonly serial: number;
}

/** A departure from the form of document-format, section 6, that reading gets over and a paper to be issued must not have. */
export type NumberIrregularity =
  | 'hyphenMissing'
  | 'otherDash'
  | 'strayBlank'
  | 'padding'
  | 'colon'
  | 'typeSpelling'
  | 'typeUnknown'
  | 'typeNameMismatch'
  | 'bodySpelling'
  | 'shortCitation'
  | 'decomposed'
  | 'lineForm';

/** A number as it was read: what it says, what its abbreviation may mean, what is irregular about it. */
export interface ReadDocumentNumber {
  readonly document: DocumentNumber;
  readonly types: readonly DocumentType[];
  readonly irregularities: readonly NumberIrregularity[];
}

/** `governmentForm`: the number of a government paper (156/QD-UBND), which follows other rules. */
export interface UnreadableDocumentNumber {
  readonly code: 'documentNumber.unreadable' | 'documentNumber.governmentForm';
  readonly raw: string;
}

/** Writes number and symbol: 01-BC/CB. Numbers below 10 take a zero (NO-02). */
export function formatDocumentNumber(document: DocumentNumber): string {
  return `${padSerial(document.serial)}-${formatSymbol(document)}`;
}

/** Writes the line of a paper that carries its number and symbol. */
export function formatNumberLine(document: DocumentNumber): string {
  return `${paperWords.number} ${formatDocumentNumber(document)}`;
}

/** Writes the line of a draft, which has no number before signature (NO-05). */
export function formatDraftNumberLine(symbol: DocumentSymbol): string {
  return `${paperWords.number} ${paperWords.draftNumber}-${formatSymbol(symbol)}`;
}

/** The key of a paper: its number, type and body, and the date that tells it from the same number of another term. */
export function documentKey(paper: {
  readonly document: DocumentNumber;
  readonly issuedOn: string;
}): string {
  return `${formatDocumentNumber(paper.document)}@${paper.issuedOn}`;
}

/**
 * Reads a number as texts print it: bare, after the word for number, after the name of its type ("Ke hoach so
 * 165-KH/DUK"), or as a short citation ("Quy dinh 08", which means a paper of the Centre). Slips are got over and named.
 */
export function readDocumentNumber(
  raw: string,
): Result<ReadDocumentNumber, UnreadableDocumentNumber> {
  const text = tidyText(raw);
  const named = splitTypeName(text);
  const { rest, colon } = dropNumberWord(named?.rest ?? text);
  if (governmentNumberPattern.test(rest)) {
    return err({ code: 'documentNumber.governmentForm', raw });
  }
  const read = readSymbol(rest) ?? (named && readShortCitation(rest, named.type));
  if (!read) return err({ code: 'documentNumber.unreadable', raw });
  const decomposed = raw !== raw.normalize('NFC');
  return ok(
    withTypeName(
      {
        ...read,
        irregularities: [
          ...read.irregularities,
          ...flag('colon', colon),
          ...flag('decomposed', decomposed),
        ],
      },
      named?.type,
    ),
  );
}

/** `expected`: the line as it should read. */
export interface IrregularNumberLine {
  readonly code: 'numberLine.irregular';
  readonly irregularities: readonly NumberIrregularity[];
  readonly expected: string;
}

/** Checks the number line of a paper to be issued: nothing irregular is let through. */
export function checkNumberLine(
  line: string,
): Result<DocumentNumber, IrregularNumberLine | UnreadableDocumentNumber> {
  const read = readDocumentNumber(line);
  if (!read.ok) return read;
  const { document, irregularities } = read.value;
  if (irregularities.length === 0 && numberLinePattern.test(line)) return ok(document);
  return err({
    code: 'numberLine.irregular',
    irregularities: irregularities.length === 0 ? ['lineForm'] : irregularities,
    expected: formatNumberLine(document),
  });
}

function formatSymbol(symbol: DocumentSymbol): string {
  return `${symbol.typeCode}/${symbol.body}`;
}

function padSerial(serial: number): string {
  return String(serial).padStart(2, '0');
}

function dropNumberWord(text: string): { readonly rest: string; readonly colon: boolean } {
  const word = numberWordPattern.exec(text);
  return {
    rest: word ? text.slice(word[0].length) : text,
    colon: word?.groups?.['colon'] !== undefined,
  };
}

function readSymbol(text: string): ReadDocumentNumber | undefined {
  const groups = tolerantNumberPattern.exec(text)?.groups;
  if (!groups) return undefined;
  const { serial = '', joint = '', type = '', slash = '', body = '' } = groups;
  const typeCode = findTypeCode(type);
  const document = {
    serial: Number(serial),
    typeCode: typeCode ?? type,
    body: body.replace(misspeltCentre, centralBody),
  };
  return {
    document,
    types: documentTypesWithCode(document.typeCode),
    irregularities: [
      ...flag('padding', serial !== padSerial(document.serial)),
      ...jointIrregularities(joint),
      ...flag('strayBlank', slash !== '/' && joint === joint.trim()),
      ...flag('typeUnknown', typeCode === undefined),
      ...flag('typeSpelling', typeCode !== undefined && typeCode !== type),
      ...flag('bodySpelling', document.body !== body),
    ],
  };
}

function jointIrregularities(joint: string): readonly NumberIrregularity[] {
  const dash = joint.trim();
  if (dash === '') return ['hyphenMissing'];
  return [...flag('otherDash', dash !== '-'), ...flag('strayBlank', joint !== dash)];
}

function readShortCitation(rest: string, type: DocumentType): ReadDocumentNumber | undefined {
  if (!/^\d{1,5}$/u.test(rest)) return undefined;
  return {
    document: { serial: Number(rest), typeCode: type.code, body: centralBody },
    types: [type],
    irregularities: ['shortCitation'],
  };
}

/** The name before the number settles which of two meanings holds; a name that fits none is irregular. */
function withTypeName(
  read: ReadDocumentNumber,
  named: DocumentType | undefined,
): ReadDocumentNumber {
  if (!named) return read;
  if (read.types.some((type) => type.id === named.id)) return { ...read, types: [named] };
  return { ...read, irregularities: [...read.irregularities, 'typeNameMismatch'] };
}

function flag(code: NumberIrregularity, raised: boolean): readonly NumberIrregularity[] {
  return raised ? [code] : [];
}
