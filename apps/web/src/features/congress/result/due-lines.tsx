import type { ResultView } from '@daihoi/contract/result';
import { calendarDate } from '@daihoi/domain/kernel';
import { classes } from '../../../lib/classes.ts';
import { useResultWords } from './use-result-words.ts';

/** The two deadlines of a result, and why it was sent back. */
export function DueLines({ result }: { readonly result: ResultView }) {
  const { t, format } = useResultWords();
  const { reportDue, ratificationDue, returned, state } = result;
  const day = (raw: string) => format.date(calendarDate(raw));
  const decided = ratificationDue?.doneOn !== null;
  return (
    <div className="result-dues">
      {reportDue && (
        <p className={classes(reportDue.late && 'result-late')}>
          {reportDue.doneOn === null
            ? t('due.report', { date: day(reportDue.due), n: reportDue.workingDays })
            : t('due.reported', { date: day(reportDue.doneOn), due: day(reportDue.due) })}
          {reportDue.late && <b> · {t('due.late')}</b>}
        </p>
      )}
      {ratificationDue && !decided && (
        <p className={classes(ratificationDue.late && 'result-late')}>
          {t('due.ratification', {
            date: day(ratificationDue.due),
            n: ratificationDue.workingDays,
          })}
          {ratificationDue.late && <b> · {t('due.late')}</b>}
        </p>
      )}
      {returned && state === 'CLOSED' && (
        <p className="result-late">
          {t('due.returned', { date: day(returned.on), reason: returned.reason })}
        </p>
      )}
    </div>
  );
}
