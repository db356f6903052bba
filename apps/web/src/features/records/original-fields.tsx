import { DateField } from '../../components/read-fields.tsx';
import { FieldMessage } from '../../components/field.tsx';
import { FileDrop } from '../../components/file-drop.tsx';
import { useFieldError } from '../../components/form-context.ts';
import { TextField } from '../../components/text-field.tsx';
import { useRecordWords } from './use-record-words.ts';
import { paperLimits } from '../../lib/file-limits.ts';

interface OriginalFieldsProps {
  readonly file: File | undefined;
  readonly onFile: (file: File) => void;
}

/** The original of a copy that came from outside: its file, and how it is cited. */
export function OriginalFields({ file, onFile }: OriginalFieldsProps) {
  const { t } = useRecordWords();
  const missing = useFieldError('file');
  return (
    <>
      <FileDrop
        label={file ? file.name : t('copy.file')}
        limits={paperLimits}
        onFiles={([chosen]) => chosen && onFile(chosen)}
      />
      {missing !== undefined && <FieldMessage>{missing}</FieldMessage>}
      <TextField name="number" label={t('copy.number')} width="name" maxLength={40} />
      <DateField name="originalOn" label={t('copy.originalOn')} width="date" />
      <TextField name="issuer" label={t('copy.issuer')} width="name" maxLength={200} />
      <TextField name="title" label={t('copy.abstract')} lines={2} maxLength={300} />
    </>
  );
}
