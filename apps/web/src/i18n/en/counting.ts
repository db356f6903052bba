import type { SameKeys } from '../area-texts.ts';
import type { counting as vietnamese } from '../vi/counting.ts';

export const counting = {
  name: 'Counting room',
  back: 'Back to the congress',
  leave: 'List of ballots',
  ballot: 'Election: {office}',
  round: 'ballot {n}',
  kind: {
    first: 'First ballot',
    further: 'Further ballot for the seats left',
    tieRevote: 'Re-vote of those tied',
  },
  tint: {
    white: 'white',
    yellow: 'yellow',
    green: 'green',
    blue: 'blue',
    pink: 'pink',
  },
  onTint: {
    white: 'White ballots',
    yellow: 'Yellow ballots',
    green: 'Green ballots',
    blue: 'Blue ballots',
    pink: 'Pink ballots',
  },
  list: {
    nextTitle: 'Open the election: {office}, {round}',
    nextText: '{kind}. Seats: {seats}; names on the list: {names}.',
    nextNoNames: '{kind}. Seats: {seats}; the names are entered in the room.',
  },
  stage: {
    label: 'Steps of the ballot',
    prepare: 'Prepare',
    issue: 'Hand out',
    collect: 'Collect',
    reconcile: 'Reconcile',
    count: 'Count',
    dispute: 'In doubt',
    result: 'Result',
    minutes: 'Minutes',
    done: 'done',
    now: 'now',
    short: 'Step {n} of {of}: {name}',
  },
  state: {
    PREPARED: 'Being prepared',
    LIST_FIXED: 'List fixed',
    BALLOTS_PRINTED: 'Ballots printed',
    BOX_SEALED: 'Handing out',
    ISSUED: 'Collecting',
    COLLECTED: 'Reconciling',
    RECONCILED: 'Figures agree',
    HALL_TOLD: 'Hall told the figures',
    COUNTING: 'Counting',
    DECIDED: 'Counted',
    RESULT: 'Announced',
    MINUTES_SIGNED: 'Minutes signed',
    SEALED: 'Sealed',
    VOID: 'Void, to be repeated',
  },
  move: {
    fixList: 'Fix the list',
    printBallots: 'Record the printing',
    sealBox: 'Seal the box',
    confirmIssued: 'Lock the ballots issued',
    confirmCollected: 'Lock the ballots collected',
    reconcile: 'Confirm that figures agree',
    tellHall: 'The hall was told',
    startCounting: 'Begin counting',
    decide: 'End the count',
    release: 'Announce the result',
    signMinutes: 'Sign the minutes',
    seal: 'Seal the ballot',
    openSeal: 'Open the seal',
    recount: 'Begin the recount',
    countAgain: 'Count all ballots again',
    recollect: 'Recount the ballots collected',
    declareVoid: 'Declare the ballot void',
  },
  foot: {
    keys: 'Keys',
    offline: 'Machine without network',
    online: 'Connected to the server',
    saved: 'Saved {time}',
    esc: 'List of ballots',
    tab: 'Next field',
    enter: 'Do this',
    codes: 'Codes of the committee',
    head: 'Replace the head',
    log: 'Log',
  },
  aloud: 'The head says to the hall',
  after: 'After that',
  says: {
    fixList:
      'The counting committee presents a list of {names} for {seats} {seats|seat|seats}. The {body} is asked to check the names as they stand on the ballot.',
    printBallots:
      'The ballot carries {names} {names|name|names} in the order of given names, stamped at the upper left. The counting committee now explains how to mark it.',
    strike:
      'Strike through the full name of everyone you do not vote for. At most {seats} {seats|name|names} may be left. Do not sign, do not add any writing.',
    agreeDisagree:
      'For each person put one cross, under agree or under disagree. Do not sign, do not add any writing.',
    sealBox:
      'The {body} is asked to witness that the box is empty. The counting committee now seals it.',
    issue:
      'The counting committee hands one ballot to each voter. A spoiled ballot may be exchanged once.',
    issued:
      'Ballots issued: {issued}; present: {present}. The {body} is asked to cast its ballots.',
    collect: 'Voting is closed. The counting committee opens the box and counts the ballots.',
    reconcile: 'The committee checks the ballots printed, issued and collected against each other.',
    tellHall:
      'Ballots issued: {issued}; ballots collected: {collected}. The figures agree. The counting committee begins to count.',
    tellAgain:
      'The committee has counted the ballots collected again: {issued} issued, {collected} collected, after {before} were told before. The counting goes on.',
    broken:
      'Ballots issued: {issued}; ballots collected: {collected}. The presidium is asked to have the ballot repeated.',
    brokenOther:
      'The figures of printed, issued and unused ballots do not agree yet. The counting committee asks for a few minutes to count again.',
    startCounting:
      'The counting committee works as two teams; every ballot is read and keyed twice.',
    counting: 'The counting committee is counting. No result is announced yet.',
    release: 'The counting committee announces the result of the election: {office}.',
    result:
      'Issued: {issued}; collected: {collected}; valid: {valid}; invalid: {invalid}. Elected: {elected}.',
    nobody:
      'Issued: {issued}; collected: {collected}; valid: {valid}; invalid: {invalid}. Nobody is elected yet.',
    seal: 'The counting committee seals the ballots and hands them to the presidium.',
    void: 'More ballots were collected than issued. The {body} is asked to vote again.',
  },
  body: {
    memberCongress: 'congress',
    delegateCongress: 'congress',
    committeeMeeting: 'meeting',
  },
  role: { head: 'Head', member: 'Member', technician: 'Technician' },
  hands: {
    head: 'The head does this with a code of their own',
    headAndMember: 'The head and a member, each with a code of their own',
    twoMembers: 'One of the committee does this with a code of their own',
    who: 'Who does this',
    second: 'Member who does it too',
    code: 'Code of {name}',
    ownCode: 'Own code',
    codeShort: 'A code has at least 6 characters. Type it again.',
    choose: 'Nobody is chosen. Choose one of the committee.',
    noCode: '{name} (no code yet)',
    none: 'The counting committee has no head yet. Enter one under Counting committee.',
    consequence: 'Two people, each typing their own code.',
    reason: 'Decision or reason',
    reasonMissing: 'The reason is missing. Enter the number of the decision, or why.',
  },
  lacks: {
    title: 'Still missing',
    closed: 'Opens once the points above are met',
    'no-candidates': 'The list is empty. Enter the names of the candidates.',
    'not-in-pool': '{names} may not stand for this office. Choose only among those elected before.',
    'no-roll': 'Nobody has entered who was convened and who is present.',
    'no-printed': 'The number of printed ballots is missing.',
    'no-typists': 'Two different people have to be chosen to key the ballots.',
    'list-refused': 'The list does not meet the regulation.',
    'election.committee-candidate':
      '{names}: on the ballot list, so not allowed on the counting committee.',
    'election.committee-not-official':
      '{names}: no official delegate (member), so allowed as technician only.',
    'election.committee-head': 'The counting committee must have exactly one head.',
    'committee-too-small':
      'Voting members of the counting committee: {members}; at least {needed} are needed.',
    'figures-missing': {
      issued: 'Two people must count and enter the ballots issued.',
      collected: 'Two people must count and enter the ballots collected.',
    },
    'figures-differ': {
      issued: 'Two people entered different figures for the ballots issued. Count and enter again.',
      collected:
        'Two people entered different figures for the ballots collected. Count and enter again.',
    },
    'ballots-unkeyed': 'Ballots not keyed twice yet: {count}.',
    'ballots-beyond':
      'Ballots keyed beyond those collected: {count}. Take back each one that was keyed twice or too many, with a reason.',
    'ballots-undecided': 'Ballots in doubt without a conclusion: {count}.',
    'sample-unchecked':
      'Ballots are drawn for the hand check; what came of it is not recorded yet.',
    'sample-differs':
      'Ballots that differ from the paper: {count}. Open the keying again to correct them.',
    'sample-anew':
      'The hand check before did not find every ballot right. Roll the dice, compare the new ballots with the paper and record the check.',
    unknown: 'A condition is not met ({code}).',
  },
  equation: {
    holds: 'true',
    broken: 'false',
    printed: 'Printed = issued + exchanged + spoiled + left',
    printedNote:
      '{printed} printed, {issued} issued, {exchanged} exchanged, {spoiled} spoiled, {left} left',
    printedBroken:
      'Printed ballots differ by {n} from issued, exchanged, spoiled and left together',
    issuedWithinPresent: 'No more ballots issued than people present',
    issuedWithinPresentNote: 'Present without a ballot: {n}',
    issuedWithinPresentBroken: 'Ballots issued exceed the people present by {n}',
    collectedWithinIssued: 'No more ballots collected than issued',
    collectedWithinIssuedNote: 'Issued and not collected: {n}',
    collectedWithinIssuedBroken: 'Ballots collected exceed the ballots issued by {n}',
    counted: '{one} and {two} counted apart and agree',
    more: 'more than',
    less: 'less than',
    off: 'off by',
    label: {
      printed: 'printed',
      used: 'issued, exchanged, spoiled, left',
      issued: 'issued',
      present: 'people present',
      collected: 'collected',
      unknown: 'of unknown origin',
      over: 'over the people present',
      apart: 'difference',
    },
  },
  article: 'Rule: {place}',
  notConfirmed: 'not yet confirmed',
} as const satisfies SameKeys<typeof vietnamese>;
