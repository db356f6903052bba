import type { SameKeys } from '../area-texts.ts';
import type { resumption as vietnamese } from '../vi/resumption.ts';

export const resumption = {
  many: 'Resume several',
  title: 'Resume postponed congresses',
  text: 'Each congress returns to the step at which it was postponed. The new deadline must lie inside the window of the season.',
  affected: '{n} {n|congress|congresses} will go on. Look through the list before deciding.',
  listLabel: 'Congresses that will go on',
  closes: '· window until {date}',
  none: 'No congress of this level is postponed.',
  on: 'Resumed from',
  deadline: 'New day to close by',
  deadlineHelp: 'Not after {date}, the end of the narrowest window in the list.',
  deadlineHelpNone: 'The last day on which they may close.',
  plan: 'Common days of the session, if decided',
  planHelp: 'Left empty, each unit sets its own days.',
  from: 'Session from',
  to: 'To',
  missing: 'This is empty. Fill it in and send again.',
  planHalf: 'Enter both days of the session, or leave both empty.',
  history: 'By {authority}: {reason}.',
  historyPaper: 'By {authority}, paper {paper}: {reason}.',
  verb: 'Resume {n} {n|congress|congresses}',
} as const satisfies SameKeys<typeof vietnamese>;
