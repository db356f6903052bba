import { CalendarClock, ChevronDown } from 'lucide-react';
import { shellTexts } from '../../i18n/shell.ts';
import { useText } from '../../i18n/use-text.ts';
import { useFormat } from '../../lib/format.ts';
import { Icon } from '../icon.tsx';
import type { AsOfChoice } from './as-of-form.tsx';
import { BarPopover } from './bar-popover.tsx';
import { AsOfForm } from './load-panels.ts';

/** "Tính đến 31/7/2020", always in view: the day that every figure stands for. */
export function AsOfPicker({ asOf, today, onChoose }: AsOfChoice) {
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
