import type { FieldError } from '../../components/form-context.ts';
import { formText } from '../../lib/form-text.ts';
import { readDateEntry } from '../../lib/read-entry.ts';
import type { RecordWords } from './use-record-words.ts';

export type CopyFormName = 'fullCopy' | 'recopy' | 'extract';

/** A copy as it was entered, when nothing is missing. */
export interface ReadCopy {
  readonly form: CopyFormName;
  readonly passage: string;
  readonly issuedOn: string;
  readonly post: string;
  readonly name: string;
  /** The original, where it comes from outside. */
  readonly original:
    | {
        readonly file: File;
        readonly number: string;
        readonly originalOn: string;
        readonly issuer: string;
        readonly title: string;
      }
    | undefined;
}

interface Given {
  readonly form: CopyFormName;
  readonly outside: boolean;
  readonly file: File | undefined;
}

/** The sentence of each field that may be asked for. */
const labels = {
  post: 'release.post',
  name: 'release.signer',
  issuedOn: 'copy.issuedOn',
  passage: 'copy.passage',
  file: 'copy.file',
  number: 'copy.number',
  originalOn: 'copy.originalOn',
  issuer: 'copy.issuer',
  title: 'copy.abstract',
} as const;
type FieldName = keyof typeof labels;

const always: readonly FieldName[] = ['post', 'name', 'issuedOn'];
const outsideToo: readonly FieldName[] = ['file', 'number', 'originalOn', 'issuer', 'title'];

/** Reads the form of a copy; what is missing is named at its field. */
export function readCopy(
  entered: FormData,
  given: Given,
  { t }: RecordWords,
): { readonly errors: readonly FieldError[]; readonly copy?: ReadCopy } {
  const missing = fieldsOf(given).filter((name) => isMissing(entered, given, name));
  const message = t('copy.missing');
  const errors = missing.map((at) => ({ at, label: t(labels[at]), message }));
  return errors.length > 0 ? { errors } : { errors, copy: copyIn(entered, given) };
}

function fieldsOf({ form, outside }: Given): readonly FieldName[] {
  return [
    ...(outside ? outsideToo : []),
    ...(form === 'extract' ? (['passage'] as const) : []),
    ...always,
  ];
}

function isMissing(entered: FormData, { file }: Given, name: FieldName): boolean {
  if (name === 'file') return file === undefined;
  return name === 'issuedOn' || name === 'originalOn'
    ? dayIn(entered, name) === ''
    : wordsIn(entered, name) === '';
}

function copyIn(entered: FormData, { form, outside, file }: Given): ReadCopy {
  return {
    form,
    passage: wordsIn(entered, 'passage'),
    issuedOn: dayIn(entered, 'issuedOn'),
    post: wordsIn(entered, 'post'),
    name: wordsIn(entered, 'name'),
    original:
      outside && file
        ? {
            file,
            number: wordsIn(entered, 'number'),
            originalOn: dayIn(entered, 'originalOn'),
            issuer: wordsIn(entered, 'issuer'),
            title: wordsIn(entered, 'title'),
          }
        : undefined,
  };
}

function wordsIn(entered: FormData, name: FieldName): string {
  return formText(entered, name).trim();
}

/** A day as it travels; empty where none was understood. */
function dayIn(entered: FormData, name: FieldName): string {
  const day = readDateEntry(formText(entered, name));
  return day.kind === 'read' ? day.value : '';
}
