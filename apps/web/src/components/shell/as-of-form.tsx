import type { CalendarDate } from '@daihoi/domain/kernel';
import { useState } from 'react';
import { shellTexts } from '../../i18n/shell.ts';
import { useText } from '../../i18n/use-text.ts';
import { useFormat } from '../../lib/format.ts';
import { Button } from '../button.tsx';
import { Form, FormActions } from '../form.tsx';
import { DateField } from '../read-fields.tsx';

/** The day that figures stand for, and how another is chosen. */
export interface AsOfChoice {
  readonly asOf: CalendarDate;
  readonly today: CalendarDate;
  /** Undefined goes back to today. */
  readonly onChoose: (day: CalendarDate | undefined) => void;
}

/** What opens under the day in the bar. */
export function AsOfForm({ asOf, today, onChoose }: AsOfChoice) {
  const { t } = useText(shellTexts);
  const format = useFormat();
  const [day, setDay] = useState<CalendarDate | undefined>(asOf);
  const [refused, setRefused] = useState(false);
  function handleSend(): void {
    if (day === undefined || day > today) setRefused(true);
    else onChoose(day === today ? undefined : day);
  }
  return (
    <Form onSend={handleSend}>
      <DateField
        name="asOf"
        label={t('asOf.title')}
        defaultValue={asOf}
        yearHint={Number(asOf.slice(0, 4))}
        onRead={(read) => {
          setDay(read);
          setRefused(false);
        }}
        error={
          refused && day !== undefined ? t('asOf.outside', { date: format.date(today) }) : undefined
        }
      />
      <FormActions>
        <Button kind="act" type="submit">
          {t('asOf.apply')}
        </Button>
        {asOf !== today && (
          <Button kind="text" onPress={() => onChoose(undefined)}>
            {t('asOf.back')}
          </Button>
        )}
      </FormActions>
    </Form>
  );
}
