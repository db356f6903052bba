import { CalendarOff } from 'lucide-react';
import type { CongressView } from '@daihoi/contract/congress';
import { calendarDate } from '@daihoi/domain/kernel';
import { Icon } from '../../components/icon.tsx';
import { resumptionTexts } from '../../i18n/resumption.ts';
import { useText } from '../../i18n/use-text.ts';
import { useWords } from './use-words.ts';

/** Every postponement with the days that it replaced: old dates are never lost. */
export function PostponementNotes({ congress }: { readonly congress: CongressView }) {
  const { t, format } = useWords();
  const resumption = useText(resumptionTexts);
  if (congress.postponements.length === 0) return null;
  return (
    <ul className="congress-postponements">
      {congress.postponements.map((each) => (
        <li key={each.decidedOn}>
          <Icon of={CalendarOff} />
          <span>
            {t('postpone.history', {
              date: format.date(calendarDate(each.decidedOn)),
              authority: each.authority,
              reason: each.reason,
            })}
            . {each.paper !== null && `${t('postpone.historyPaper', { paper: each.paper })} `}
            {t('postpone.historyOld', { date: format.date(calendarDate(each.oldDeadline)) })}{' '}
            {each.resumedOn !== null &&
              t('postpone.historyNew', { date: format.date(calendarDate(each.resumedOn)) })}{' '}
            {each.resumedBy && groundOf(each.resumedBy)}
          </span>
        </li>
      ))}
    </ul>
  );

  function groundOf({ paper, ...ground }: Ground): string {
    return paper === null
      ? resumption.t('history', ground)
      : resumption.t('historyPaper', { ...ground, paper });
  }
}

type Ground = NonNullable<CongressView['postponements'][number]['resumedBy']>;
