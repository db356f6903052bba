import type { CheckedAs } from '@daihoi/contract/drafting';
import { calendarDate } from '@daihoi/domain/kernel';
import type { DraftWords } from '../use-draft-words.ts';

interface Checked {
  /** Undefined where the paper has no versions. */
  readonly number: number | undefined;
  readonly checked: CheckedAs;
}

/** What the check took a paper for, and by which rules it looked at it. */
export function headOf({ number, checked }: Checked, { t, format }: DraftWords): string {
  if (checked.side === 'government') return t('check.government');
  const said = t(checked.dateFrom === 'today' ? 'check.bodyToday' : 'check.body', {
    kind: checked.kind ?? t('check.unknownKind'),
    ruleSet: checked.ruleSet,
    date: format.date(calendarDate(checked.date)),
  });
  return number === undefined ? said : `${t('version.one', { n: number })}: ${said}`;
}
