import { parseCalendarDate } from '@daihoi/domain/kernel';
import type { FieldError } from '../../../components/form-context.ts';
import { formText } from '../../../lib/form-text.ts';
import type { CommentWords } from '../use-comment-words.ts';

interface EnteredMeeting {
  readonly metOn: string;
  readonly membersTotal: number;
  readonly membersPresent: number;
  readonly minutesNumber: string | null;
}

/** What was entered of a meeting, or what is missing and where. */
export function readMeeting(
  entered: FormData,
  { t }: Pick<CommentWords, 't'>,
): { readonly meeting: EnteredMeeting | undefined; readonly errors: readonly FieldError[] } {
  const metOn = formText(entered, 'metOn');
  const membersTotal = count(formText(entered, 'membersTotal'));
  const membersPresent = count(formText(entered, 'membersPresent'));
  const number = formText(entered, 'minutesNumber').trim();
  const missing: readonly (FieldError | false)[] = [
    !parseCalendarDate(metOn).ok && {
      at: 'metOn',
      label: t('send.metOn'),
      message: t('send.dateMissing'),
    },
    membersTotal < 1 && {
      at: 'membersTotal',
      label: t('send.total'),
      message: t('send.totalMissing'),
    },
    membersPresent < 1 && {
      at: 'membersPresent',
      label: t('send.present'),
      message: t('send.presentMissing'),
    },
  ];
  const errors = missing.filter((each) => each !== false);
  const minutesNumber = number === '' ? null : number;
  const meeting = { metOn, membersTotal, membersPresent, minutesNumber };
  return { meeting: errors.length === 0 ? meeting : undefined, errors };
}

function count(raw: string): number {
  return /^\d{1,6}$/u.test(raw.trim()) ? Number(raw) : 0;
}
