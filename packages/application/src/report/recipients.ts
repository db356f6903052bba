import { committeeOf } from '../issuing/index.ts';
import type { UnitRow } from '../organisation/index.ts';
import { defaultRecipients } from './data/report-words.ts';
import { fill } from './words.ts';

/** To whom a report goes while nobody has written other recipients: the superior first, the filing place last. */
export function recipientsOf(line: readonly UnitRow[]): readonly string[] {
  const superior = line.at(-2);
  const { superior: sentence, members, filing } = defaultRecipients;
  return [
    ...(superior ? [fill(sentence, { committee: committeeOf(superior).name })] : []),
    members,
    filing,
  ];
}
