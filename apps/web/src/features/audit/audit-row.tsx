import { actSentence, fieldName, type AuditLine } from '@daihoi/contract/audit';
import { calendarDate, instantFrom, parseCalendarDate } from '@daihoi/domain/kernel';
import { useState } from 'react';
import { LinkButton } from '../../components/button.tsx';
import { auditTexts } from '../../i18n/audit.ts';
import { useText } from '../../i18n/use-text.ts';
import { useFormat } from '../../lib/format.ts';
import { differencesOf } from './differences.ts';

interface AuditRowProps {
  readonly line: AuditLine;
  /** The unit whose log this is: it is not named again. */
  readonly home: string;
}

/** One act as a sentence, with what it changed behind it. */
export function AuditRow({ line, home }: AuditRowProps) {
  const { t, lang } = useText(auditTexts);
  const format = useFormat();
  const [open, setOpen] = useState(false);
  const differences = differencesOf(line.before, line.after);
  const target = useTargetName(line);
  const valueWords = useValueWords();
  return (
    <li>
      <time dateTime={line.at}>{format.time(instantFrom(Date.parse(line.at)))}</time>
      <div>
        <p>
          <b>{line.actorName}</b> {actSentence({ act: line.act, target }, lang)}
          {line.unit && line.unit.id !== home && (
            <span className="audit-quiet"> {t('at', { unit: line.unit.name })}</span>
          )}
        </p>
        {differences.length > 0 && (
          <LinkButton open={open} onPress={() => setOpen(!open)}>
            {t(open ? 'hide' : 'show')}
            <span className="seen-by-readers-only"> {t('order', { seq: line.seq })}</span>
          </LinkButton>
        )}
        {open && (
          <table className="audit-differences">
            <caption className="seen-by-readers-only">{t('differences')}</caption>
            <thead>
              <tr>
                <th scope="col">{t('field')}</th>
                <th scope="col">{t('before')}</th>
                <th scope="col">{t('after')}</th>
              </tr>
            </thead>
            <tbody>
              {differences.map((each) => (
                <tr key={each.at}>
                  <th scope="row">{fieldName(each.at, lang)}</th>
                  <td>{valueWords(each.before) ?? <i>{t('none')}</i>}</td>
                  <td>{valueWords(each.after) ?? <i>{t('none')}</i>}</td>
                </tr>
              ))}
            </tbody>
          </table>
        )}
      </div>
    </li>
  );
}

/** Values as people write them: days, yes and no, ways in; all else as it was recorded. */
function useValueWords(): (value: string | undefined) => string | undefined {
  const { t } = useText(auditTexts);
  const format = useFormat();
  return (value) => {
    if (value === undefined) return undefined;
    const day = parseCalendarDate(value);
    if (day.ok) return format.date(day.value);
    return isKnownValue(value) ? t(`values.${value}`) : value;
  };
}

const knownValues = ['true', 'false', 'password', 'provider', 'demonstration'] as const;

function isKnownValue(value: string): value is (typeof knownValues)[number] {
  return knownValues.some((known) => known === value);
}

/** What the act was done to: its name, its day, or the unit it belongs to. */
function useTargetName({ target, unit }: AuditLine): string {
  const format = useFormat();
  if (parseCalendarDate(target.id).ok) return format.date(calendarDate(target.id));
  return target.name ?? unit?.name ?? target.id;
}
