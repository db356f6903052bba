import type { FieldError } from '../../../components/form-context.ts';
import { formText } from '../../../lib/form-text.ts';
import type { CountingWords } from '../use-counting-words.ts';

/** The reason that was written for an act. */
export function reasonIn(entered: FormData): { readonly reason: string } {
  return { reason: formText(entered, 'reason').trim() };
}

/** A reason that is missing, at its field. */
export function checkReason(entered: FormData, t: CountingWords['t']): readonly FieldError[] {
  return reasonIn(entered).reason === ''
    ? [{ at: 'reason', label: t('hands.reason'), message: t('hands.reasonMissing') }]
    : [];
}
