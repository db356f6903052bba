import type { SameKeys } from '../area-texts.ts';
import type { countingList as vietnamese } from '../vi/counting-list.ts';

export const countingList = {
  sentence: 'Each ballot goes from its list to its seal in a room of its own.',
  next: 'Next step',
  runningTitle: 'Go on: {ballot}, {round}',
  running: 'Stands at: {state}.',
  waitsTitle: '{office}, {round}',
  waits: 'Waits for {office} to be elected. Rule: {place}.',
  open: 'Open this ballot',
  openShort: 'Open',
  also: 'The other ballots, in their order',
  held: 'Ballots opened so far',
  col: { ballot: 'Ballot', seats: 'Seats', names: 'Names', state: 'Stands at' },
  emptyTitle: 'No ballot yet',
  empty:
    'The ballots of the congress stand here once it has opened and has elections on its agenda.',
  voidFor: 'Void: {reason}',
  continue: 'Enter the room',
} as const satisfies SameKeys<typeof vietnamese>;
