import type { FieldError } from '../../../components/form-context.ts';
import { formText } from '../../../lib/form-text.ts';
import { readDateEntry } from '../../../lib/read-entry.ts';

/** The paper of the superior as it travels. */
interface ReadPaper {
  readonly authority: string;
  readonly number: string;
  readonly signedOn: string;
}

type FieldName = keyof ReadPaper | 'file';
type Word =
  'authority' | 'number' | 'signedOn' | 'signed' | 'missing' | 'dateMissing' | 'fileMissing';

const labels = {
  authority: { label: 'authority', message: 'missing' },
  number: { label: 'number', message: 'missing' },
  signedOn: { label: 'signedOn', message: 'dateMissing' },
  file: { label: 'signed', message: 'fileMissing' },
} as const satisfies Readonly<Record<FieldName, { readonly label: Word; readonly message: Word }>>;

const fields = ['authority', 'number', 'signedOn', 'file'] as const;

/** Reads the record of a paper; what is missing is named at its field. */
export function readRecord(
  entered: FormData,
  { file, t }: { readonly file: File | undefined; readonly t: (word: Word) => string },
): { readonly errors: readonly FieldError[]; readonly paper?: ReadPaper } {
  const day = readDateEntry(formText(entered, 'signedOn'));
  const paper = {
    authority: formText(entered, 'authority').trim(),
    number: formText(entered, 'number').trim(),
    signedOn: day.kind === 'read' ? day.value : '',
  };
  const given = { ...paper, file: file?.name ?? '' };
  const errors = fields
    .filter((at) => given[at] === '')
    .map((at) => ({ at, label: t(labels[at].label), message: t(labels[at].message) }));
  return errors.length > 0 ? { errors } : { errors, paper };
}
