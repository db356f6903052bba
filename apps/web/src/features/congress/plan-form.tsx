import { useQueryClient } from '@tanstack/react-query';
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
import { PlanConflict, type PlanEntry } from './plan-conflict.tsx';
import { useWords } from './use-words.ts';

interface PlanFormProps {
  readonly congress: CongressView;
  readonly onDone: () => void;
  /** Somebody else saved first: the form has to stay whatever they saved. */
  readonly onConflict: () => void;
}

interface Entered {
  readonly plan: { readonly from: CalendarDate; readonly to: CalendarDate };
  readonly contents: readonly CongressContent[];
}

/**
 * Days, kind, ordinal and contents of a congress. The form keeps the version that it was filled from; when somebody else
 * saved first, both plans stand side by side.
 */
export function PlanForm(props: PlanFormProps) {
  const { t } = useWords();
  const common = useText(commonTexts);
  const [congress] = useState(props.congress);
  const { state, errors, mine, send, save } = usePlanSending(props, congress.version);
  if (mine)
    return (
      <>
        <PlanConflict
          mine={mine}
          congress={props.congress}
          onResolve={(entry) => void save(entry, props.congress.version)}
        />
        {state.status === 'refused' && <Refused state={state} />}
      </>
    );
  return (
    <Form onSend={(entered) => void send(entered)} errors={errors}>
      <PlanDays congress={congress} />
      <PlanShape congress={congress} />
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
          <Button kind="text" size="form" onPress={props.onDone}>
            {common.t('act.stop')}
          </Button>
        )}
      </FormActions>
    </Form>
  );
}

/** Sends the plan as it was entered over a version, or says what it lacks. `mine` is kept while another's stands against it. */
function usePlanSending({ congress, onDone, onConflict }: PlanFormProps, version: number) {
  const { t } = useWords();
  const queries = useQueryClient();
  const [mine, setMine] = useState<PlanEntry>();
  const act = useAct(congressRoutes.plan);
  const [errors, setErrors] = useState<readonly FieldError[]>([]);
  return { state: act.state, errors, mine, send, save };

  async function send(form: FormData): Promise<void> {
    const read = readPlan(form);
    setErrors(read ? [] : [missing(form)]);
    if (!read) return;
    const ordinal = Number(formText(form, 'ordinal'));
    const entry: PlanEntry = {
      plan: read.plan,
      contents: [...read.contents],
      type:
        formText(form, 'type') === 'ALL_MEMBER' ? ('ALL_MEMBER' as const) : ('DELEGATE' as const),
      ordinal: ordinal > 0 ? ordinal : null,
    };
    await save(entry, version);
  }

  async function save(entry: PlanEntry, over: number): Promise<void> {
    const body = { version: over, ...entry };
    const sent = await act.send({ params: { congressId: congress.id }, body });
    if (sent.ok) return onDone();
    if (sent.error.code !== 'version.stale') return;
    onConflict();
    setMine(entry);
    await queries.invalidateQueries();
  }

  function missing(form: FormData): FieldError {
    return formDay(form, 'from') && formDay(form, 'to')
      ? { at: 'contents', label: t('plan.contents'), message: t('plan.contentsMissing') }
      : { at: 'from', label: t('plan.from'), message: t('plan.datesMissing') };
  }
}

/** Kind, ordinal and contents. */
function PlanShape({ congress }: { readonly congress: CongressView }) {
  const { t } = useWords();
  return (
    <>
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
    </>
  );
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
