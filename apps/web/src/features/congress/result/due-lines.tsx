import type { ResultView } from '@daihoi/contract/result';
import { calendarDate } from '@daihoi/domain/kernel';
import { classes } from '../../../lib/classes.ts';
import { useResultWords } from './use-result-words.ts';

/** The two deadlines of a result, and why it was sent back. */
export function DueLines({ result }: { readonly result: ResultView }) {
  const { t, format } = useResultWords();
  const { reportDue, ratificationDue, returned, state } = result;
  const decided = ratificationDue?.doneOn !== null;
  return (
    <div className="result-dues">
      {reportDue && (
        <p className={classes(reportDue.late && 'result-late')}>
          {reportDue.doneOn === null
            ? t('due.report', {
                date: format.date(calendarDate(reportDue.due)),
                n: reportDue.workingDays,
              })
            : t('due.reported', {
                date: format.date(calendarDate(reportDue.doneOn)),
                due: format.date(calendarDate(reportDue.due)),
              })}
          {reportDue.late && <b> · {t('due.late')}</b>}
        </p>
      )}
      {ratificationDue && !decided && (
        <p className={classes(ratificationDue.late && 'result-late')}>
          {t('due.ratification', {
            date: format.date(calendarDate(ratificationDue.due)),
            n: ratificationDue.workingDays,
          })}
          {ratificationDue.late && <b> · {t('due.late')}</b>}
        </p>
      )}
      <HeldLine result={result} />
      {returned && state === 'CLOSED' && (
        <p className="result-late">
          {t('due.returned', {
            date: format.date(calendarDate(returned.on)),
            reason: returned.reason,
          })}
        </p>
      )}
    </div>
  );
}

/** An open complaint holds the clock of the ratification. */
function HeldLine({ result }: { readonly result: ResultView }) {
  const { t } = useResultWords();
  const open = result.complaintsOpen ?? 0;
  if (open === 0 || result.state !== 'RESULTS_REPORTED') return null;
  return (
    <p>
      <b>{t('due.held', { n: open })}</b>
    </p>
  );
}
