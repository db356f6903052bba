import type { CheckedAs } from '@daihoi/contract/drafting';
import { calendarDate } from '@daihoi/domain/kernel';
import type { DraftWords } from '../use-draft-words.ts';

interface Checked {
  /** Undefined where the paper has no versions. */
  readonly number: number | undefined;
  readonly checked: CheckedAs;
}

const sentences = {
  given: 'check.body',
  paper: 'check.body',
  partOfDate: 'check.bodyPartOfDate',
  today: 'check.bodyToday',
} as const satisfies Record<CheckedAs['dateFrom'], string>;

/** What the check took a paper for, and by which rules it looked at it. */
export function headOf({ number, checked }: Checked, { t, format }: DraftWords): string {
  if (checked.side === 'government') return t('check.government');
  const said = t(sentences[checked.dateFrom], {
    kind: checked.kind ?? t('check.unknownKind'),
    ruleSet: checked.ruleSet,
    date: format.date(calendarDate(checked.date)),
  });
  return number === undefined ? said : `${t('version.one', { n: number })}: ${said}`;
}
