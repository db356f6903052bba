import type { CongressFacts } from '@daihoi/domain/congress';
import type { CalendarDate } from '@daihoi/domain/kernel';
import { isOpenOn } from '@daihoi/domain/result';
import { chooseRule } from '@daihoi/domain/rulebook';
import type { CongressRecord } from '../congress/congress-store.ts';
import type { Stores } from '../ports/ports.ts';
import type { CongressStanding } from '../result/congress-standing.ts';

/** What the checklists ask of complaints: how many are open on a day, and by which rule they come first. */
export async function complaintFacts(
  stores: Pick<Stores, 'complaints'>,
  {
    record,
    standing,
    today,
  }: {
    readonly record: CongressRecord;
    readonly standing: CongressStanding | undefined;
    readonly today: CalendarDate;
  },
): Promise<Pick<CongressFacts, 'complaints'>> {
  if (!record.value.days.closedOn) return { complaints: { open: 0 } };
  const { id } = record.value;
  const spans = (await stores.complaints.spansOf([id])).get(id) ?? [];
  const open = spans.filter((each) => isOpenOn(each, today)).length;
  const rule = chooseRule(standing?.rules.rules ?? [], {
    key: 'result.ratificationDue',
    level: 'ANY',
  });
  return { complaints: { open, ...(rule ? { rule: rule.source } : {}) } };
}
