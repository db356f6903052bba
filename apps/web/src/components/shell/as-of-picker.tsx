import type { CalendarDate } from '@daihoi/domain/kernel';
import { CalendarClock, ChevronDown } from 'lucide-react';
import { useState } from 'react';
import { shellTexts } from '../../i18n/shell.ts';
import { useText } from '../../i18n/use-text.ts';
import { useFormat } from '../../lib/format.ts';
import { Button } from '../button.tsx';
import { Form, FormActions } from '../form.tsx';
import { Icon } from '../icon.tsx';
import { DateField } from '../read-fields.tsx';
import { BarPopover } from './bar-popover.tsx';

interface AsOfPickerProps {
  readonly asOf: CalendarDate;
  readonly today: CalendarDate;
  /** Undefined goes back to today. */
  readonly onChoose: (day: CalendarDate | undefined) => void;
}

/** "Tính đến 31/7/2020", always in view: the day that every figure stands for. */
export function AsOfPicker({ asOf, today, onChoose }: AsOfPickerProps) {
  const { t } = useText(shellTexts);
  const format = useFormat();
  return (
    <BarPopover
      label={t('asOf.title')}
      className="as-of"
      placement="bottom end"
      button={{
        className: 'bar-button bar-as-of',
        content: <AsOfShown date={format.date(asOf)} />,
      }}
    >
      {({ close }) => (
        <AsOfForm
          asOf={asOf}
          today={today}
          onChoose={(day) => {
            onChoose(day);
            close();
          }}
        />
      )}
    </BarPopover>
  );
}

function AsOfShown({ date }: { readonly date: string }) {
  const { t } = useText(shellTexts);
  return (
    <>
      <Icon of={CalendarClock} size="small" />
      <span className="bar-quiet" aria-hidden="true">
        {t('asOf.label')}
      </span>
      <b aria-hidden="true">{date}</b>
      <span className="seen-by-readers-only">{t('asOf.open', { date })}</span>
      <Icon of={ChevronDown} size="small" />
    </>
  );
}

function AsOfForm({ asOf, today, onChoose }: AsOfPickerProps) {
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
