import {
  rollOfRegister,
  stillExpected,
  type Attendance,
  type RegisterEntry,
} from '@daihoi/domain/attendance';
import { countExcluded, type ElectionBody } from '@daihoi/domain/election';
import { unreachable } from '@daihoi/domain/kernel';
import { sortByGivenName } from '@daihoi/domain/text';
import { countingWords } from '../ballot-session/papers/data/counting-words.ts';
import { paragraph, plainTable, type Block } from '../papers/index.ts';
import { fillWords } from '../result/words.ts';
import { registerWords as words } from './data/register-words.ts';

/** What a paper says of a register: its figures, then everybody by given name and where each is. */
export function registerBlocks(
  entries: readonly RegisterEntry[],
  body: ElectionBody,
): readonly Block[] {
  const { convened, present, excluded } = rollOfRegister(entries, body);
  const out = countExcluded(excluded);
  const expected = stillExpected(entries);
  const figures = { convened, present, expected, excluded: out, base: convened - out };
  const names = new Map(entries.map(({ id, name }) => [id, name]));
  return [
    paragraph(fillWords(words.figures, { ...figures, absent: convened - present - expected })),
    plainTable({
      columns: [
        { align: 'centre', share: 6 },
        { align: 'left', share: 30 },
        { align: 'left', share: 32 },
        { align: 'left', share: 32 },
      ],
      head: words.columns,
      rows: sortByGivenName(entries, ({ name }) => name).map(({ name, unit, attendance }, at) => [
        String(at + 1),
        name,
        unit,
        stateOf(attendance, names),
      ]),
    }),
  ];
}

function stateOf(attendance: Attendance, names: ReadonlyMap<RegisterEntry['id'], string>): string {
  const { states } = words;
  switch (attendance.kind) {
    case 'expected':
    case 'present':
      return states[attendance.kind];
    case 'absent': {
      const { exclusion } = attendance;
      return exclusion === null
        ? states.absent
        : fillWords(states.excluded, { reason: countingWords.exclusions[exclusion] });
    }
    case 'replaced':
      return fillWords(states.replaced, { name: names.get(attendance.by) ?? '' });
    default:
      return unreachable(attendance);
  }
}
