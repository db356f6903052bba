import type { countingPeople as vi } from '../vi/counting-people.ts';

/** Somebody takes the place of another, or has forgotten a code. */
export const countingPeople: typeof vi = {
  replace: {
    text: 'When somebody who keys or scans has to stop. Ballots saved before keep the name of who keyed them; the newcomer goes on at the next ballot of the open bundle. Whoever once worked for one witness never works for the other, so that two different people see each ballot.',
    left: 'Who stops',
    leftMissing: 'Nobody is chosen. Choose somebody who works now.',
    option: '{name} ({place})',
    came: 'Who takes the place',
    cameMissing: 'Nobody is chosen. Choose somebody of the committee, or a new technician.',
    fresh: 'A new technician, not in the committee yet',
    name: 'Full name of the new technician',
    nameMissing: 'The full name of the new technician is missing.',
    reason: 'Why',
    verb: 'Replace',
  },
  replaced: {
    title: '{name} was replaced at this witness',
    text: 'Ballots saved before keep your name. What was typed and not saved is keyed from the paper by the newcomer. Leave the bundle to the newcomer, then leave the seat.',
  },
  reset: {
    text: 'The head and another member sign to take away the old code of {name}; then {name} chooses a new one. The log keeps who signed and why.',
    textHead:
      'Two members sign to take away the old code of the head, {name}, who then chooses a new one. The log keeps who signed and why.',
    reason: 'Why it is reset',
    verb: 'Take the old code away',
    none: 'The committee has no two others to sign, so the code cannot be reset here. Tell the presidium.',
  },
  log: {
    replaced: 'Witness {witness}: {left} stopped, {came} goes on.',
    reset: 'The code of {whose}.',
    reason: 'Reason: {reason}',
  },
};
