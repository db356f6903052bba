import { seasonRoutes } from '@daihoi/contract/season';
import type { AnswerOf } from '@daihoi/contract/http';
import { calendarDate, parseCalendarDate } from '@daihoi/domain/kernel';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import { refusedFields } from '../../api/refused-fields.ts';
import { useAct } from '../../api/use-act.ts';
import { useRoute } from '../../api/use-route.ts';
import { Button } from '../../components/button.tsx';
import { RadioGroup } from '../../components/choice-fields.tsx';
import type { FieldError } from '../../components/form-context.ts';
import { Form, FormActions } from '../../components/form.tsx';
import { DateField } from '../../components/read-fields.tsx';
import { Here } from '../../components/screen-states.tsx';
import { TextField } from '../../components/text-field.tsx';
import { seasonTexts } from '../../i18n/season.ts';
import { useText } from '../../i18n/use-text.ts';
import { useFormat } from '../../lib/format.ts';
import { formText } from '../../lib/form-text.ts';
import { Wrong } from '../../components/wrong.tsx';

type Choices = AnswerOf<typeof seasonRoutes.choices>;

/** The head of a new season; everything else is set up afterwards, part by part. */
export function StartForm({ unitId }: { readonly unitId: string }) {
  const choices = useRoute(seasonRoutes.choices, {});
  return <Here of={choices}>{(data) => <Entered unitId={unitId} choices={data} />}</Here>;
}

function Entered({ unitId, choices }: { readonly unitId: string; readonly choices: Choices }) {
  const { t } = useText(seasonTexts);
  const labels = useLabels();
  const act = useAct(seasonRoutes.create);
  const navigate = useNavigate();
  const [errors, setErrors] = useState<readonly FieldError[]>([]);
  async function send(entered: FormData): Promise<void> {
    const found = missing(entered);
    setErrors(found);
    if (found.length > 0) return;
    const term = choices.terms.find((each) => each.term === formText(entered, 'term'));
    if (!term) return;
    const paper = formText(entered, 'paper').trim();
    const sent = await act.send({
      params: { unitId },
      body: {
        code: formText(entered, 'code'),
        name: formText(entered, 'name'),
        term: term.term,
        levelScheme: formText(entered, 'levelScheme'),
        countedFrom: formText(entered, 'countedFrom'),
        paper: paper === '' ? null : paper,
      },
    });
    if (sent.ok) await navigate(`/season/${sent.value.id}`);
    else setErrors(refusedFields(sent.error, labels));
  }
  function missing(entered: FormData): readonly FieldError[] {
    const empty = (['term', 'code', 'name', 'levelScheme'] as const)
      .filter((at) => formText(entered, at).trim() === '')
      .map((at) => ({ at, label: labels[at], message: t('start.missing') }));
    const day = parseCalendarDate(formText(entered, 'countedFrom'));
    const at = 'countedFrom';
    return day.ok ? empty : [...empty, { at, label: labels[at], message: t('start.badDay') }];
  }
  return (
    <Form onSend={(entered) => void send(entered)} errors={errors}>
      <p className="season-lead">{t('start.lead')}</p>
      <HeadFields choices={choices} />
      {act.state.status === 'refused' && errors.length === 0 && (
        <Wrong>{act.state.error.message}</Wrong>
      )}
      <FormActions>
        <Button kind="act" size="form" type="submit" busy={act.state.status === 'sending'}>
          {t('start.save')}
        </Button>
      </FormActions>
    </Form>
  );
}

function useLabels() {
  const { t } = useText(seasonTexts);
  return {
    term: t('start.term'),
    code: t('start.code'),
    name: t('start.name'),
    levelScheme: t('start.levelScheme'),
    countedFrom: t('start.countedFrom'),
  };
}

function HeadFields({ choices }: { readonly choices: Choices }) {
  const { t, lang } = useText(seasonTexts);
  const format = useFormat();
  const labels = useLabels();
  return (
    <>
      <RadioGroup
        name="term"
        label={labels.term}
        options={choices.terms.map(({ term, directive }) => ({
          value: term,
          label: term.replace('-', '–'),
          help: t('start.termHelp', { directive: directive.words[lang] }),
        }))}
      />
      <TextField
        name="code"
        label={labels.code}
        help={t('start.codeHelp')}
        maxLength={40}
        width="date"
      />
      <TextField name="name" label={labels.name} maxLength={200} />
      <RadioGroup
        name="levelScheme"
        label={labels.levelScheme}
        options={choices.levelSchemes.map(({ id, from, to }) => ({
          value: id,
          label:
            to === null
              ? t('start.schemeFrom', { date: format.date(calendarDate(from)) })
              : t('start.schemeUntil', { date: format.date(calendarDate(to)) }),
        }))}
      />
      <DateField name="countedFrom" label={labels.countedFrom} help={t('start.countedHelp')} />
      <TextField
        name="paper"
        label={t('start.paper')}
        help={t('start.paperHelp')}
        maxLength={80}
        width="name"
        optional
      />
    </>
  );
}
