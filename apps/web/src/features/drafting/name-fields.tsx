import { draftKindWords, type DraftLine } from '@daihoi/contract/drafting';
import { draftKinds } from '@daihoi/domain/drafting';
import { Select } from '../../components/choice-fields.tsx';
import type { FieldError } from '../../components/form-context.ts';
import { TextField } from '../../components/text-field.tsx';
import { formText } from '../../lib/form-text.ts';
import { useDraftWords, type DraftWords } from './use-draft-words.ts';

/** What a draft is called and what it is to become. */
export interface DraftName {
  readonly kind: DraftLine['kind'];
  readonly title: string;
}

interface NameFieldsProps {
  readonly before?: DraftName;
  /** Told the kind as soon as it is chosen. */
  readonly onKind?: (kind: DraftName['kind'] | undefined) => void;
}

/** The two fields that name a draft. */
export function NameFields({ before, onKind }: NameFieldsProps) {
  const { t, lang } = useDraftWords();
  return (
    <>
      <Select
        name="kind"
        label={t('start.kind')}
        options={draftKinds.map((kind) => ({ value: kind, label: draftKindWords(kind, lang) }))}
        {...(before ? { defaultValue: before.kind } : {})}
        {...(onKind ? { onChoose: (chosen) => onKind(kindOf(chosen)) } : {})}
      />
      <TextField
        name="title"
        label={t('start.name')}
        help={t('start.nameHelp')}
        maxLength={300}
        lines={2}
        {...(before ? { defaultValue: before.title } : {})}
      />
    </>
  );
}

function kindOf(raw: string): DraftName['kind'] | undefined {
  return draftKinds.find((each) => each === raw);
}

/** What was entered, or what is missing. */
export function readName(
  entered: FormData,
  { t }: Pick<DraftWords, 't'>,
): { readonly name: DraftName | undefined; readonly errors: readonly FieldError[] } {
  const kind = kindOf(formText(entered, 'kind'));
  const title = formText(entered, 'title').trim();
  const errors = [
    ...(kind === undefined
      ? [{ at: 'kind', label: t('start.kind'), message: t('start.kindMissing') }]
      : []),
    ...(title === ''
      ? [{ at: 'title', label: t('start.name'), message: t('start.nameMissing') }]
      : []),
  ];
  return { name: kind === undefined || title === '' ? undefined : { kind, title }, errors };
}
