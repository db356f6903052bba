import type { Resuming } from '@daihoi/contract/congress';
import { err, ok, type CalendarDate, type Result } from '@daihoi/domain/kernel';
import type { FieldError } from '../../../components/form-context.ts';
import { DateField } from '../../../components/read-fields.tsx';
import { TextField } from '../../../components/text-field.tsx';
import { resumptionTexts } from '../../../i18n/resumption.ts';
import { useText, type TextOf } from '../../../i18n/use-text.ts';
import { useAsOf } from '../../../lib/as-of.ts';
import { useFormat } from '../../../lib/format.ts';
import { formDay, formWords } from '../decide/read-form.ts';
import { useWords, type Words } from '../use-words.ts';
import './resume.css';

type Resumption = TextOf<(typeof resumptionTexts)['keys'][number]>;

/** Who lets them go on, why, on what paper, from when, until when, and on which days if those are common. */
export function ResumeFields({ closes }: { readonly closes: CalendarDate | undefined }) {
  const { t } = useText(resumptionTexts);
  const words = useWords();
  const format = useFormat();
  const { today } = useAsOf();
  return (
    <>
      <DateField name="on" label={t('on')} defaultValue={today} />
      <TextField name="authority" label={words.t('postpone.authority')} width="name" />
      <TextField name="reason" label={words.t('decide.reason')} lines={3} />
      <TextField name="paper" label={words.t('decide.paper')} width="name" optional />
      <DateField
        name="deadline"
        label={t('deadline')}
        help={
          closes === undefined
            ? t('deadlineHelpNone')
            : t('deadlineHelp', { date: format.date(closes) })
        }
        {...(closes === undefined ? {} : { defaultValue: closes })}
      />
      <fieldset className="resume-plan">
        <legend>{t('plan')}</legend>
        <p className="resume-plan-help">{t('planHelp')}</p>
        <DateField name="from" label={t('from')} optional />
        <DateField name="to" label={t('to')} optional />
      </fieldset>
    </>
  );
}

/** The decision of a form, or what it still lacks. */
export function readResuming(
  entered: FormData,
  texts: ReadingTexts,
): Result<Resuming, readonly FieldError[]> {
  const [on, deadline] = [formDay(entered, 'on'), formDay(entered, 'deadline')];
  const [authority, reason] = [formWords(entered, 'authority'), formWords(entered, 'reason')];
  const [from, to] = [formDay(entered, 'from'), formDay(entered, 'to')];
  const half = (from === undefined) !== (to === undefined);
  if (!on || !deadline || authority === null || reason === null || half)
    return err(
      lacking({ on, authority, reason, deadline, from: half ? undefined : 'both' }, texts),
    );
  const plan = from && to ? { from, to } : null;
  return ok({ on, authority, reason, paper: formWords(entered, 'paper'), plan, deadline });
}

interface ReadingTexts {
  readonly t: Resumption['t'];
  readonly words: Pick<Words, 't'>;
}

type Entries = Readonly<
  Record<'on' | 'authority' | 'reason' | 'deadline' | 'from', string | null | undefined>
>;

/** An error at every field that is still open. */
function lacking(entries: Entries, { t, words }: ReadingTexts): readonly FieldError[] {
  const missing = t('missing');
  const fields = [
    { at: 'on', label: t('on'), message: missing },
    { at: 'authority', label: words.t('postpone.authority'), message: missing },
    { at: 'reason', label: words.t('decide.reason'), message: missing },
    { at: 'deadline', label: t('deadline'), message: missing },
    { at: 'from', label: t('from'), message: t('planHalf') },
  ] as const;
  return fields.filter(({ at }) => (entries[at] ?? null) === null);
}
