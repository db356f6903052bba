import { CalendarOff } from 'lucide-react';
import type { CongressView } from '@daihoi/contract/congress';
import { calendarDate } from '@daihoi/domain/kernel';
import { Icon } from '../../components/icon.tsx';
import { useWords } from './use-words.ts';

/** Every postponement with the days that it replaced: old dates are never lost. */
export function PostponementNotes({ congress }: { readonly congress: CongressView }) {
  const { t, format } = useWords();
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
              t('postpone.historyNew', { date: format.date(calendarDate(each.resumedOn)) })}
          </span>
        </li>
      ))}
    </ul>
  );
}
