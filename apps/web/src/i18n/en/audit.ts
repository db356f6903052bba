import type { SameKeys } from '../area-texts.ts';
import type { audit as vietnamese } from '../vi/audit.ts';

export const audit = {
  name: 'Log',
  sentence:
    'Everything done at {unit} and below. The log only grows; nobody changes or removes an entry.',
  filter: 'Filter the log',
  actor: 'Done by',
  act: 'Act',
  anyAct: 'Every act',
  from: 'From',
  to: 'To',
  target: 'Only the chosen item',
  clear: 'Clear the filter',
  apply: 'Filter',
  at: 'at {unit}',
  show: 'Show the change',
  hide: 'Hide the change',
  field: 'Item',
  before: 'Before',
  after: 'After',
  none: 'empty',
  values: {
    true: 'yes',
    false: 'no',
    password: 'password',
    provider: 'agency account',
    demonstration: 'demonstration',
  },
  noDifference: 'This act changed no content.',
  differences: 'What changed',
  older: 'Older entries',
  newest: 'Back to the newest',
  emptyTitle: 'Nothing yet',
  empty: 'No entry matches. Clear the filter or choose other days.',
  noRights: 'The log is for administrators, organisation boards and observers of their level.',
  order: 'Entry {seq}',
} as const satisfies SameKeys<typeof vietnamese>;
