import type { countingPeople as vi } from '../vi/counting-people.ts';

/** Somebody takes the place of another, or has forgotten a code. */
export const countingPeople: typeof vi = {
  replace: {
    text: 'When somebody who keys or scans has to stop. Ballots saved so far keep the name of whoever keyed them; the person who takes over goes on with the next ballot of the open bundle. Nobody who has worked on one keying ever works on the other, so two different people see each ballot.',
    left: 'Who stops',
    leftMissing: 'Nobody is chosen. Choose somebody who works now.',
    option: '{name} ({place})',
    came: 'Who takes over',
    cameMissing: 'Nobody is chosen. Choose somebody of the committee, or a new technician.',
    fresh: 'A new technician, not in the committee yet',
    name: 'Full name of the new technician',
    nameMissing: 'The full name of the new technician is missing.',
    reason: 'Why the person is replaced',
    verb: 'Replace',
  },
  replaced: {
    title: '{name} has been replaced at this keying',
    text: 'Ballots saved so far stay under your name. What you typed but was not saved is keyed from the paper by the person who takes over. Hand over the bundle, then leave the seat.',
  },
  head: {
    text: 'When the head, {name}, falls ill or has to leave. From then on the new head signs whatever needs the head, on every machine; what the former head signed stays under that name. The minutes name both and the time of the change.',
    few: 'The committee has only two people with a vote. After the change, whatever two people sign still needs the former head; if that person is gone, tell the presidium first.',
    came: 'New head',
    cameMissing: 'No new head is chosen. Choose a member.',
    decidedBy: 'Who decided',
    decidedByMissing: 'Say who decided. Ask the presidium first.',
    rule: 'The regulation: the presidium proposes the head and the congress votes; it says nothing about a change during the count. If in doubt, ask the presidium.',
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
    since: '{came} took over from {left} as head at {at} ({decision}).',
  },
  reset: {
    text: 'The head and another member sign to remove the old code of {name}; then {name} chooses a new one. The log keeps who signed and why.',
    textHead:
      'Two members sign to remove the old code of the head, {name}, who then chooses a new one. The log keeps who signed and why.',
    reason: 'Why it is reset',
    verb: 'Remove the old code',
    none: 'Nobody else of the committee can sign, so the code cannot be reset here. Tell the presidium.',
    outside: 'Too few members are here: have somebody outside the committee co-sign',
    inside: 'Have two members of the committee sign',
    textOutside:
      'Another member and one person outside the committee sign to remove the old code of {name}. That person is a leader, an officer of the organisation board or an administrator, of this unit or above, and types their own user name and password; the account that opened this room does not count. The room and the log name both.',
    username: 'User name of the person outside the committee',
    usernameMissing: 'The user name is missing.',
    password: 'Password of that person',
    passwordMissing: 'The password is missing. Its owner types it.',
    since: '{by} and {officer}, who is outside the committee, reset the code of {whose} at {at}.',
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
    replaced: 'Keying {witness}: {left} stopped, {came} took over.',
    head: '{left} stepped down as head; {came} leads now ({decision}).',
    reset: 'The code of {whose}.',
    vouched: 'The code of {whose}; co-signed from outside the committee by {officer}.',
    reason: 'Reason: {reason}',
  },
};
