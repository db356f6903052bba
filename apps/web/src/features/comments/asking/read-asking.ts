import { parseCalendarDate } from '@daihoi/domain/kernel';
import type { FieldError } from '../../../components/form-context.ts';
import { formText } from '../../../lib/form-text.ts';
import type { CommentWords } from '../use-comment-words.ts';

/** What is asked, as the route takes it. */
interface AskedBody {
  readonly title: string;
  readonly summary: string;
  readonly questions: string[];
  readonly levels: string[];
  readonly asksMembers: boolean;
  readonly asksPublic: boolean;
  readonly opensOn: string;
  readonly closesOn: string;
}

/** What was entered, or what is missing and where. */
export function readAsking(
  entered: FormData,
  { t }: Pick<CommentWords, 't'>,
): { readonly body: AskedBody | undefined; readonly errors: readonly FieldError[] } {
  const body: AskedBody = {
    title: formText(entered, 'title').trim(),
    summary: formText(entered, 'summary').trim(),
    questions: linesOf(formText(entered, 'questions')),
    levels: entered.getAll('levels').flatMap((each) => (typeof each === 'string' ? [each] : [])),
    asksMembers: entered.has('members'),
    asksPublic: entered.has('public'),
    opensOn: formText(entered, 'opensOn'),
    closesOn: formText(entered, 'closesOn'),
  };
  const missing: readonly (FieldError | false)[] = [
    body.title === '' && { at: 'title', label: t('ask.name'), message: t('ask.nameMissing') },
    body.levels.length === 0 &&
      !body.asksMembers &&
      !body.asksPublic && { at: 'levels', label: t('ask.levels'), message: t('ask.nobody') },
    !parseCalendarDate(body.opensOn).ok && {
      at: 'opensOn',
      label: t('ask.opensOn'),
      message: t('ask.dateMissing'),
    },
    !parseCalendarDate(body.closesOn).ok && {
      at: 'closesOn',
      label: t('ask.closesOn'),
      message: t('ask.dateMissing'),
    },
  ];
  const errors = missing.filter((each) => each !== false);
  return { body: errors.length === 0 ? body : undefined, errors };
}

function linesOf(text: string): string[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
}
