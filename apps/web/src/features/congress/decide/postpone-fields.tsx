import type { Postponing } from '@daihoi/contract/congress';
import type { CalendarDate } from '@daihoi/domain/kernel';
import type { FieldError } from '../../../components/form-context.ts';
import { DateField } from '../../../components/read-fields.tsx';
import { TextField } from '../../../components/text-field.tsx';
import { useWords, type Words } from '../use-words.ts';
import { formDay, formWords } from './read-form.ts';

/** Who put it off, why, on what paper, and until when. */
export function PostponeFields() {
  const { t } = useWords();
  return (
    <>
      <TextField name="authority" label={t('postpone.authority')} width="name" />
      <TextField name="reason" label={t('decide.reason')} lines={3} />
      <TextField name="paper" label={t('decide.paper')} width="name" optional />
      <DateField
        name="newDeadline"
        label={t('postpone.newDeadline')}
        help={t('postpone.newDeadlineHelp')}
        optional
      />
    </>
  );
}

/** The decision of a form, or what it still lacks. */
export function readPostponing(
  on: CalendarDate,
  entered: FormData,
  { t }: Pick<Words, 't'>,
): Postponing | readonly FieldError[] {
  const authority = formWords(entered, 'authority');
  const reason = formWords(entered, 'reason');
  if (authority !== null && reason !== null)
    return {
      decidedOn: on,
      authority,
      reason,
      paper: formWords(entered, 'paper'),
      newDeadline: formDay(entered, 'newDeadline') ?? null,
    };
  return [
    ...(authority === null
      ? [
          {
            at: 'authority',
            label: t('postpone.authority'),
            message: t('postpone.authorityMissing'),
          },
        ]
      : []),
    ...(reason === null
      ? [{ at: 'reason', label: t('decide.reason'), message: t('decide.reasonMissing') }]
      : []),
  ];
}
