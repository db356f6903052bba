import type { SameKeys } from '../area-texts.ts';
import type { attendance as vi } from '../vi/attendance.ts';

export const attendance: SameKeys<typeof vi> = {
  name: 'Attendance register',
  back: 'Congress page',
  gatherings: 'Gathering',
  gathering: {
    congress: 'Congress',
    committee: 'First meeting of the committee',
    inspectionCommittee: 'First meeting of the inspection committee',
  },
  sentence:
    '{convened} convened, {excluded} left out; the majority is measured by {base}, from {threshold} votes. {present} present, {absent} away, {expected} not seen yet.',
  closed: 'The result of the congress was ratified: this register is to be read only.',
  add: 'Add people',
  elected: 'Add the {n} elected',
  empty: 'Nobody is on the register',
  emptyText:
    'Paste the people convened from Word or Excel, one a line. Once there is a register, the base of every ballot comes from it.',
  emptyElected: 'Add those who were just elected: they are convened to the first meeting.',
  search: 'Find a person',
  searchHelp:
    'Type a name (without marks) or initials; when one person is left, Enter marks as present.',
  found: '{n} people match. Type more, or press in the row.',
  notFound: 'Nobody matches. Look at the spelling, or add the person.',
  markedPresent: 'Marked as present: {name}.',
  show: 'Show',
  filter: {
    all: 'All {n}',
    expected: 'Not seen yet {n}',
    present: 'Present {n}',
    absent: 'Away {n}',
    replaced: 'Replaced {n}',
  },
  rest: 'Mark all {n} not seen yet as present',
  restTitle: 'Mark everybody not seen yet as present',
  restText:
    '{n} people not seen yet will be marked as present. Those away stay so. Correct single people in their row.',
  restSend: 'Mark as present',
  nobody: 'Nobody stands here.',
  list: 'People convened',
  present: 'Present',
  absent: 'Away',
  expected: 'Not seen yet',
  state: 'Attendance',
  stateOf: 'Attendance of {name}',
  reasonOf: 'How the absence counts: {name}',
  counted: 'Counts in the base',
  replacedBy: 'Replaced by {name}',
  takes: 'Alternate for {name}',
  edit: 'Edit',
  editOf: 'Edit {name}',
  person: {
    title: 'Edit a person on the register',
    name: 'Full name',
    unit: 'Unit, post or year of birth',
    unitHelp: 'Tells namesakes apart.',
    save: 'Save',
    nameMissing: 'The name is missing.',
    unmark: 'Not seen yet',
    unmarkText: 'Takes a mark back that was a mistake.',
    replace: 'Replace by an alternate',
    replaceText: 'This delegate is away; the alternate takes the place and is marked as present.',
    alternate: 'Full name of the alternate',
    alternateUnit: 'Unit of the alternate',
    replaceSend: 'Replace the delegate',
    cancel: 'Close',
    takeBack: 'Take the replacement back',
    takeBackText:
      'If the replacement is a mistake: this delegate comes back to the register, and the alternate leaves it.',
    removeText:
      'Only for a line by mistake. Somebody who was convened and does not come is marked as away.',
    removeSend: 'Remove from the register',
  },
  paste: {
    title: 'Add people to the register',
    names: 'People',
    help: 'One person a line: the name, then the unit behind a comma, a semicolon or in the next column. Numbers before names are left out.',
    read: '{n} people were read.',
    missing: 'No name was found. Paste one person a line.',
    tooLong:
      'Line {line} is too long: at most 120 characters for a name, 200 for a unit. Put one person on a line.',
    send: 'Add {n} people',
    sendNone: 'Add to the register',
  },
  /** Said in the counting room beside a roll. */
  room: {
    byRegister: 'These figures come from the attendance register, which is frozen with them.',
    expected:
      '{n} {n|person has|people have} not been seen yet: counted as away, and still in the base.',
    register: 'Open the attendance register',
    noRegister:
      'There is no attendance register, so the figures are typed. With one they come from the people on it.',
    peopleTitle: 'People convened when the roll was fixed',
    digest: 'Digest of the register: {digest}',
  },
  onPage: {
    none: 'The congress page has no attendance yet. Enter it once everybody was looked for: it decides on the quorum and goes into reports.',
    differs:
      'The congress page says {convened} convened, {present} present, which differs from this register.',
    act: 'Enter {convened} convened, {present} present on the congress page',
    same: 'The congress page has the figures of this register.',
  },
};
