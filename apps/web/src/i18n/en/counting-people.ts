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
  head: {
    text: 'When the head, {name}, falls ill or has to leave. From then on the new head signs whatever needs the head, on every machine; what the former head signed stays under that name. The minutes name both and the time of the change.',
    few: 'The committee has only two people with a vote. After the change, acts of two still need the former head; if that person is gone, tell the presidium first.',
    came: 'New head',
    cameMissing: 'No new head is chosen. Choose a member.',
    decidedBy: 'Who decided',
    decidedByMissing: 'Say who decided. Ask the presidium first.',
    rule: 'The regulation: the presidium proposes the head and the congress votes; it says nothing of a change on the way. If in doubt, ask the presidium.',
    by: {
      congress: 'The congress (or meeting) voted, as the presidium proposed',
      presidium: 'The presidium named the new head',
    },
    decision: 'Number and date of the decision or minutes',
    decisionHelp: 'For instance: minutes of the congress of 4/6/2026',
    decisionMissing:
      'The decision or the minutes are missing. Write a number or a date by which they are found.',
    reason: 'Why the head is replaced',
    verb: 'Replace the head',
    since: '{came} has led the committee in place of {left} since {at} ({decision}).',
  },
  reset: {
    text: 'The head and another member sign to take away the old code of {name}; then {name} chooses a new one. The log keeps who signed and why.',
    textHead:
      'Two members sign to take away the old code of the head, {name}, who then chooses a new one. The log keeps who signed and why.',
    reason: 'Why it is reset',
    verb: 'Take the old code away',
    none: 'Nobody else of the committee can sign, so the code cannot be reset here. Tell the presidium.',
    outside: 'Too few of the committee are here: ask somebody outside it to sign along',
    inside: 'Two of the committee sign',
    textOutside:
      'Another member and somebody outside the committee sign to take away the old code of {name}. The second person is a leader, of the organisation board or an administrator of the unit or above, types their own user name and password, and does not use the account that opened this room. The room and the log name both.',
    username: 'User name of the person outside the committee',
    usernameMissing: 'The user name is missing.',
    password: 'Password of that person',
    passwordMissing: 'The password is missing. The person types it in person.',
    since: '{officer}, outside the committee, and {by} reset the code of {whose} at {at}.',
  },
  double: {
    witness: 'Keying',
    bundle: 'Bundle',
    position: 'Ballot',
    missing: 'This number is missing. Enter a number from 1.',
    reason: 'What was seen on the paper',
  },
  log: {
    title: 'Log of this ballot',
    empty: 'Nothing is recorded yet.',
    replaced: 'Witness {witness}: {left} stopped, {came} goes on.',
    head: '{left} stepped down as head; {came} leads now ({decision}).',
    reset: 'The code of {whose}.',
    vouched: 'The code of {whose}; signed along, outside the committee: {officer}.',
    reason: 'Reason: {reason}',
  },
};
