import { useState } from 'react';
import { congressRoutes, type CongressView } from '@daihoi/contract/congress';
import { congressContents, congressTypes, type CongressContent } from '@daihoi/domain/congress';
import { calendarDate, type CalendarDate } from '@daihoi/domain/kernel';
import { useAct } from '../../api/use-act.ts';
import { Button } from '../../components/button.tsx';
import { Checkbox, RadioGroup } from '../../components/choice-fields.tsx';
import type { FieldError } from '../../components/form-context.ts';
import { Form, FormActions } from '../../components/form.tsx';
import { DateField, NumberField } from '../../components/read-fields.tsx';
import { commonTexts } from '../../i18n/common.ts';
import { useText } from '../../i18n/use-text.ts';
import { formText } from '../../lib/form-text.ts';
import { formDay } from './decide/read-form.ts';
import { Refused } from './decide/refused.tsx';
import { useWords } from './use-words.ts';

interface PlanFormProps {
  readonly congress: CongressView;
  readonly onDone: () => void;
}

interface Entered {
  readonly plan: { readonly from: CalendarDate; readonly to: CalendarDate };
  readonly contents: readonly CongressContent[];
}

/** Days, kind, ordinal and contents of a congress. A stale save keeps what was typed; the page shows the new state. */
export function PlanForm({ congress, onDone }: PlanFormProps) {
  const { t } = useWords();
  const common = useText(commonTexts);
  const { state, errors, send } = usePlanSending({ congress, onDone });
  return (
    <Form onSend={(entered) => void send(entered)} errors={errors}>
      <PlanDays congress={congress} />
      <RadioGroup
        name="type"
        label={t('plan.type')}
        defaultValue={congress.type}
        options={congressTypes.map((value) => ({ value, label: t(`type.${value}`) }))}
      />
      <NumberField
        name="ordinal"
        label={t('plan.ordinal')}
        help={t('plan.ordinalHelp')}
        optional
        {...(congress.ordinal === null ? {} : { defaultValue: congress.ordinal })}
      />
      <fieldset className="field" data-field="contents">
        <legend className="field-label">{t('plan.contents')}</legend>
        {congressContents.map((value) => (
          <Checkbox
            key={value}
            name="contents"
            value={value}
            defaultChecked={congress.contents.includes(value)}
          >
            {t(`content.${value}`)}
          </Checkbox>
        ))}
      </fieldset>
      <Refused state={state} />
      <FormActions>
        <Button
          kind={congress.plan === null ? 'act' : 'outline'}
          size="form"
          type="submit"
          busy={state.status === 'sending'}
        >
          {t('plan.save')}
        </Button>
        {congress.plan !== null && (
          <Button kind="text" size="form" onPress={onDone}>
            {common.t('act.stop')}
          </Button>
        )}
      </FormActions>
    </Form>
  );
}

/** Sends the plan as it was entered, or says what it lacks. */
function usePlanSending({ congress, onDone }: PlanFormProps) {
  const { t } = useWords();
  const act = useAct(congressRoutes.plan);
  const [errors, setErrors] = useState<readonly FieldError[]>([]);
  return { state: act.state, errors, send };

  async function send(form: FormData): Promise<void> {
    const read = readPlan(form);
    setErrors(read ? [] : [missing(form)]);
    if (!read) return;
    const ordinal = Number(formText(form, 'ordinal'));
    const body = {
      version: congress.version,
      plan: read.plan,
      contents: [...read.contents],
      type:
        formText(form, 'type') === 'ALL_MEMBER' ? ('ALL_MEMBER' as const) : ('DELEGATE' as const),
      ordinal: ordinal > 0 ? ordinal : null,
    };
    const sent = await act.send({ params: { congressId: congress.id }, body });
    if (sent.ok) onDone();
  }

  function missing(form: FormData): FieldError {
    return formDay(form, 'from') && formDay(form, 'to')
      ? { at: 'contents', label: t('plan.contents'), message: t('plan.contentsMissing') }
      : { at: 'from', label: t('plan.from'), message: t('plan.datesMissing') };
  }
}

function PlanDays({ congress }: { readonly congress: CongressView }) {
  const { t, format } = useWords();
  const deadline = calendarDate(congress.deadline);
  const yearHint = Number(deadline.slice(0, 4));
  const { plan } = congress;
  return (
    <>
      <DateField
        name="from"
        label={t('plan.from')}
        help={t('plan.window', { date: format.date(deadline) })}
        yearHint={yearHint}
        {...(plan ? { defaultValue: calendarDate(plan.from) } : {})}
      />
      <DateField
        name="to"
        label={t('plan.to')}
        yearHint={yearHint}
        {...(plan ? { defaultValue: calendarDate(plan.to) } : {})}
      />
    </>
  );
}

function readPlan(form: FormData): Entered | undefined {
  const from = formDay(form, 'from');
  const to = formDay(form, 'to');
  const ticked = form.getAll('contents');
  const contents = congressContents.filter((each) => ticked.includes(each));
  return from && to && contents.length > 0 ? { plan: { from, to }, contents } : undefined;
}
