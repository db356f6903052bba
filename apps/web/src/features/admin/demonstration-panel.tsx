import { settingsRoutes } from '@daihoi/contract/settings';
import { addDays, calendarDate, parseCalendarDate, type CalendarDate } from '@daihoi/domain/kernel';
import { useSession } from '../../api/session-context.ts';
import { useAct } from '../../api/use-act.ts';
import { Button } from '../../components/button.tsx';
import { Card } from '../../components/card.tsx';
import { Form, FormActions } from '../../components/form.tsx';
import { DateField } from '../../components/read-fields.tsx';
import { adminTexts } from '../../i18n/admin.ts';
import { useText } from '../../i18n/use-text.ts';
import { formText } from '../../lib/form-text.ts';
import { useFormat } from '../../lib/format.ts';
import { Said } from '../../components/said.tsx';

const steps = [
  { days: -7, words: 'demo.back' },
  { days: 7, words: 'demo.week' },
  { days: 30, words: 'demo.month' },
] as const;

/** Moves the demonstration's day, so that one can watch the season run. */
export function DemonstrationPanel() {
  const { t } = useText(adminTexts);
  const format = useFormat();
  const today = calendarDate(useSession().today);
  const act = useAct(settingsRoutes.moveDay);
  function move(day: CalendarDate): void {
    void act.tell({ body: { day } });
  }
  function handleSend(entered: FormData): void {
    const day = parseCalendarDate(formText(entered, 'day'));
    if (day.ok) move(day.value);
  }
  return (
    <Card title={t('demo.title')}>
      <p className="admin-line">{t('demo.text')}</p>
      <Form key={today} onSend={handleSend}>
        <DateField name="day" label={t('demo.day')} defaultValue={today} />
        <Said state={act.state} done={t('demo.moved', { date: format.date(today) })} />
        <FormActions>
          <Button type="submit" busy={act.state.status === 'sending'}>
            {t('demo.send')}
          </Button>
          {steps.map(({ days, words }) => (
            <Button key={days} kind="text" onPress={() => move(addDays(today, days))}>
              {t(words)}
            </Button>
          ))}
        </FormActions>
      </Form>
    </Card>
  );
}
