import type { TaskList } from '@daihoi/contract/tasks';
import { brand, calendarDate, type Instant } from '@daihoi/domain/kernel';
import { taskTexts } from '../../i18n/tasks.ts';
import { useText } from '../../i18n/use-text.ts';
import { useFormat } from '../../lib/format.ts';

/** What the superior has said lately, in its own words. */
export function Reminders({
  reminders,
  today,
}: {
  readonly reminders: TaskList['reminders'];
  readonly today: string;
}) {
  const { t } = useText(taskTexts);
  const format = useFormat();
  return (
    <section className="own-reminders" id="reminders">
      <h2>{t('reminders')}</h2>
      <ul>
        {reminders.map(({ id, text, senderName, sentAt }) => (
          <li key={id}>
            <blockquote>{text}</blockquote>
            <p>
              {t('reminderBy', {
                who: senderName,
                when: format.moment(brand<Instant>(sentAt), calendarDate(today)),
              })}
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}
