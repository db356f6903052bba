import type { SameKeys } from '../area-texts.ts';
import type { countingFloor as vietnamese } from '../vi/counting-floor.ts';

export const countingFloor = {
  title: 'Nominations and withdrawals at the congress',
  figures: '({n} of {of})',
  attending: 'Attending when support was asked',
  attendingMissing: 'The total is missing. Enter a number from 1 upwards.',
  who: {
    title: 'Who may vote, nominate and stand',
    role: 'Attending',
    vote: 'Vote',
    nominate: 'Nominate',
    stand: 'Stand',
    rule: 'Article',
  },
  may: { yes: 'Yes', no: 'No', limited: 'Limited' },
  limited: {
    convener: 'Only names on the list of the convening committee',
    notDelegate: 'By an application or dossier in time',
    temporary: 'Only delegates to the higher congress',
  },
  role: {
    official: {
      memberCongress: 'Official members',
      delegateCongress: 'Official delegates, alternates who replaced one included',
      committeeMeeting: 'Members in office',
    },
    convener: 'Members of the body that prepared the list',
    notDelegate: 'Official members who are no delegates',
    probationary: 'Probationary members',
    temporary: 'Members in temporary party life',
    alternate: 'Alternates who replaced nobody',
    guest: 'Guests',
  },
  outcome: {
    onList: 'on the list',
    support: 'not on the list: support is not over 30%',
    surplus: 'not on the list: the surplus of 30% is full',
    ask: 'support has to be asked first; enter how many',
    tied: 'equal support at the last place; ask the presidium',
    withdrawn: 'let go by the congress',
    kept: 'not let go, stays on the list',
  },
  nominate: {
    title: 'Enter names from the floor',
    text190:
      'Names from outside the list of the convening committee must meet the standards and have the support of more than 30% of those attending. The surplus is at most 30%: the best supported are taken.',
    text244:
      'Names from the floor are taken while the surplus is at most 30%. Over that the congress is asked, and the best supported are taken.',
    names: 'Name, number of supporters',
    help: 'One person a line, for example: Võ Văn An, 45. Without an opinion ballot the name alone.',
    none: 'Nobody yet. Enter one person a line.',
    save: 'Take up by the regulation',
  },
  withdraw: {
    title: 'Enter the vote on a withdrawal',
    text: 'The congress decides by card. More than half of those convened must agree.',
    who: 'Who asks to withdraw',
    whoMissing: 'Choose who asks to withdraw.',
    cards: 'Cards in favour',
    cardsMissing: 'The number of cards is missing. Enter 0 when there were none.',
    members: 'Convened',
    goes: '{n} {n|card is|cards are} reached: the name leaves the list.',
    stays: 'Fewer than {n} {n|card|cards}: the name stays on the list.',
    save: 'Enter the vote',
  },
} as const satisfies SameKeys<typeof vietnamese>;
