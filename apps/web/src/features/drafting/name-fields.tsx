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

/** The two fields that name a draft. */
export function NameFields({ before }: { readonly before?: DraftName }) {
  const { t, lang } = useDraftWords();
  return (
    <>
      <Select
        name="kind"
        label={t('start.kind')}
        options={draftKinds.map((kind) => ({ value: kind, label: draftKindWords(kind, lang) }))}
        {...(before ? { defaultValue: before.kind } : {})}
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

/** What was entered, or what is missing. */
export function readName(
  entered: FormData,
  { t }: Pick<DraftWords, 't'>,
): { readonly name: DraftName | undefined; readonly errors: readonly FieldError[] } {
  const kind = draftKinds.find((each) => each === formText(entered, 'kind'));
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
