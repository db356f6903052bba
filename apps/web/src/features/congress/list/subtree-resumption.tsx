import { useState } from 'react';
import { resumptionRoutes, type Resuming } from '@daihoi/contract/congress';
import type { AnswerOf } from '@daihoi/contract/http';
import { calendarDate, type CalendarDate } from '@daihoi/domain/kernel';
import { useAct } from '../../../api/use-act.ts';
import { useRoute } from '../../../api/use-route.ts';
import { Button } from '../../../components/button.tsx';
import { Dialog } from '../../../components/dialog.tsx';
import type { FieldError } from '../../../components/form-context.ts';
import { Form, FormActions } from '../../../components/form.tsx';
import { Here } from '../../../components/screen-states.tsx';
import { commonTexts } from '../../../i18n/common.ts';
import { resumptionTexts } from '../../../i18n/resumption.ts';
import { useText } from '../../../i18n/use-text.ts';
import { useFormat } from '../../../lib/format.ts';
import { Refused } from '../decide/refused.tsx';
import { useWords } from '../use-words.ts';
import { LevelChoice } from './level-choice.tsx';
import { readResuming, ResumeFields } from './resume-fields.tsx';

interface SubtreeResumptionProps {
  readonly unitId: string;
  readonly seasonId: string;
  readonly onClose: () => void;
}

/** Lets many postponed congresses go on by one decision: first the list that would be met, then the decision. */
export function SubtreeResumption(props: SubtreeResumptionProps) {
  const { t } = useText(resumptionTexts);
  const [level, setLevel] = useState('');
  const preview = useRoute(resumptionRoutes.preview, {
    params: { unitId: props.unitId },
    query: { season: props.seasonId, ...(level === '' ? {} : { level }) },
  });
  return (
    <Dialog open serious wide title={t('title')} onClose={props.onClose}>
      <p>{t('text')}</p>
      <LevelChoice onChoose={setLevel} />
      <Here of={preview}>
        {({ lines }) =>
          lines.length === 0 ? <p>{t('none')}</p> : <DecideForm {...props} lines={lines} />
        }
      </Here>
    </Dialog>
  );
}

type Lines = AnswerOf<typeof resumptionRoutes.preview>['lines'];

function DecideForm({
  unitId,
  onClose,
  lines,
}: SubtreeResumptionProps & { readonly lines: Lines }) {
  const { t } = useText(resumptionTexts);
  const words = useWords();
  const common = useText(commonTexts);
  const format = useFormat();
  const act = useAct(resumptionRoutes.resumeSubtree);
  const [errors, setErrors] = useState<readonly FieldError[]>([]);
  const closes = earliest(lines);
  return (
    <>
      <p>
        <b>{t('affected', { n: format.integer(lines.length) })}</b>
      </p>
      <ul className="postpone-list" tabIndex={0} aria-label={t('listLabel')}>
        {lines.map((line) => (
          <li key={line.congressId}>
            {line.unit.fullName} <small>{line.superiorName}</small>{' '}
            {line.closes !== null && (
              <small>{t('closes', { date: format.date(calendarDate(line.closes)) })}</small>
            )}
          </li>
        ))}
      </ul>
      <Form key={closes} onSend={check} errors={errors}>
        <ResumeFields closes={closes} />
        <Refused state={act.state} />
        <FormActions>
          <Button kind="act" size="form" type="submit" busy={act.state.status === 'sending'}>
            {t('verb', { n: format.integer(lines.length) })}
          </Button>
          <Button kind="text" size="form" onPress={onClose}>
            {common.t('act.stop')}
          </Button>
        </FormActions>
      </Form>
    </>
  );

  function check(entered: FormData): void {
    const read = readResuming(entered, { t, words });
    setErrors(read.ok ? [] : read.error);
    if (read.ok) void send(read.value);
  }

  async function send(decision: Resuming): Promise<void> {
    const congresses = lines.map(({ congressId, version }) => ({ congressId, version }));
    const sent = await act.send({ params: { unitId }, body: { ...decision, congresses } });
    if (sent.ok) onClose();
  }
}

/** The last day that every window of the list allows. */
function earliest(lines: Lines): CalendarDate | undefined {
  const [first] = lines.flatMap((line) => line.closes ?? []).toSorted();
  return first === undefined ? undefined : calendarDate(first);
}
