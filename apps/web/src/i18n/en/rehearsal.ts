import type { rehearsal as vietnamese } from '../vi/rehearsal.ts';
import type { SameKeys } from '../area-texts.ts';

export const rehearsal = {
  name: 'Counting rehearsal',
  sentence:
    '{passed} of {of} exercises passed. All data here is invented and lies apart from real data.',
  none: 'There is no rehearsal here',
  state: { passed: 'Passed', failed: 'Failed', open: 'Under way', none: 'Not tried' },
  exercises: {
    title: 'Exercises',
    note: 'The program judges from the ballots that were keyed or scanned; nobody can tick a result.',
    size: 'List to rehearse with',
    short: '17 names, 15 seats',
    long: '62 names, 55 seats',
    begin: 'Begin',
    again: 'Begin anew',
    deck: 'Test ballots (PDF)',
    room: 'Go to the keying desk',
    scanRoom: 'Go to the scanning desk',
    tries: 'Try {n}, {list}',
    at: 'at {time} on {date}',
  },
  exercise: {
    testDeck: {
      title: 'Scan the test ballots',
      what: 'Print 24 ballots that are struck already and scan them. The program knows each of them: none may be read wrong, doubtful ones have to go to people.',
    },
    missingSheet: {
      title: 'One sheet missing',
      what: 'Take one sheet out of the test ballots and scan the other 23. The count has to stop and say that one is missing.',
    },
    doubleFeed: {
      title: 'One sheet scanned twice',
      what: 'Scan the test ballots, one of them twice. The count has to stop and point at the sheet.',
    },
    wrongTypist: {
      title: 'One typist errs',
      what: 'The program plays the second typist and keys 3 of 24 ballots wrong on purpose. Comparing the two has to find all three.',
    },
    powerCut: {
      title: 'Power cut while keying',
      what: 'The program is killed after a few ballots and starts again by itself. Every ballot that was said to be kept has to be there.',
    },
  },
  step: {
    key: 'Print the test ballots or open them on a screen, then sit down to key as {who}, code {code}. {done} of {of} ballots keyed.',
    armCut:
      'Say that you are ready. The power goes after 3 to 8 ballots; you do not know after which.',
    arm: 'Ready for the power cut',
    keyUntilCut:
      'Sit down to key as {who}, code {code}, and key as usual. When the power goes the desk says that ballots are not kept yet and tries again by itself; go on keying, seconds later all are kept.',
    scan: 'Print the test ballots at 100%, scan all of them, then sit down to scan as {who}, code {code}, and hand the files in. {done} of {of} ballots are there.',
    scanAllButOne:
      'Take one sheet out, scan the others, then sit down to scan as {who}, code {code}, and hand the files in. {done} of {of} ballots are there.',
    scanOneTwice:
      'Scan all of them and any one sheet once more, then sit down to scan as {who}, code {code}, and hand the files in. {done} of {of} pages are there.',
    readScans: 'The program reads the scans. This page follows by itself.',
    explainStops:
      'The program asks people in {count} {count|place|places}. In the counting room the head and another one explain them; then the exercise is judged.',
    noSwitch: 'For this exercise start the program with npm run rehearsal.',
  },
  finding: {
    'errors-found': '{count} of {of} planned errors found',
    'agreed-as-planned': '{count} of {of} ballots that both keyed alike are as printed',
    'own-slips-found': '{count} {count|slip|slips} of your own found as well',
    'acknowledged-kept': '{count} of {of} acknowledged ballots are there',
    'hash-same': {
      yes: 'The hash before and after is the same',
      no: 'The hash before and after differs',
    },
    'read-as-planned': '{count} of {of} known ballots read as they were marked',
    'plain-to-people': '{count} of {of} plain ballots went to people (half of them at most)',
    'doubtful-to-people': '{count} of {of} doubtful ballots went to people',
    'missing-stopped': 'Stopped with {count} of {of} sheets',
    'double-seen': '{count} of {of} repeated sheets seen',
    'double-stopped': { yes: 'Stopped for people to look', no: 'Did not stop' },
    'log-whole': { yes: 'The log is unbroken', no: 'The log is broken' },
  },
  counts: {
    title: 'Whole counts',
    text: 'Two elections with list, committee and codes prepared; go from fixing the list to the seal as on the day.',
    open: 'Open',
    line: '{unit}: {names} {names|name|names}, {seats} {seats|seat|seats}',
  },
  hands: {
    title: 'Counting committee of the rehearsal',
    note: 'Whoever acts signs with the own code. These codes serve rehearsals alone.',
    who: 'Name',
    role: 'Role',
    code: 'Code',
    head: 'Head',
    member: 'Member',
    technician: 'Technician',
  },
  certificate: {
    title: 'Readiness certificate',
    text: 'Tells which exercise was passed and which not, when, and with version {program}. What is missing is named too.',
    place: 'Place',
    head: 'Head who signs',
    printer: 'Printer',
    printerHelp: 'For example: Canon LBP 2900, A4 tray, printed at 100%.',
    scanner: 'Scanner',
    scannerHelp: 'For example: Fujitsu fi-7160, 200 dpi, grey, one side.',
    remarks: 'Remarks',
    save: 'Save the notes',
    docx: 'Download Word',
    pdf: 'Download PDF',
  },
} as const satisfies SameKeys<typeof vietnamese>;
