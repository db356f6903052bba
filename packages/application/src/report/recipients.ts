import { committeeOf, filingLine } from '../issuing/index.ts';
import type { UnitRow } from '../organisation/index.ts';
import { defaultRecipients } from './data/report-words.ts';
import { fill } from './words.ts';

/** To whom a report goes while nobody has written other recipients: the superior first, the filing place last. */
export function recipientsOf(line: readonly UnitRow[]): readonly string[] {
  const unit = line.at(-1);
  if (!unit) return [];
  const cell = unit.level === 'CELL';
  return [
    ...superiorOf(line.at(-2)),
    cell ? defaultRecipients.cellMembers : defaultRecipients.members,
    filingLine(unit),
  ];
}

function superiorOf(superior: UnitRow | undefined): readonly string[] {
  if (!superior) return [];
  if (superior.level === 'CENTRAL') return [defaultRecipients.centre];
  return [fill(defaultRecipients.superior, { committee: committeeOf(superior).name })];
}
