import type { countingChecks as vi } from '../vi/counting-checks.ts';

/** What a committee prints before the vote and checks by hand after it. */
export const countingChecks: typeof vi = {
  print: {
    title: 'Files to print',
    paper: 'Paper',
    proof: 'Proof sheet',
    proofText: 'Names, order, figures and a specimen, to be signed before anything is printed.',
    run: 'Ballots, as many as are printed',
    runText: 'All alike: nothing on a sheet tells who voted.',
    noRun: 'Enter how many are printed, then download the ballots.',
    deck: 'Test ballots',
    deckText: 'Marked as a test, with known answers, to practise reading and keying.',
  },
  sample: {
    title: 'Hand check',
    why: 'If you wish, compare some ballots drawn at random with the paper before the result is released. The program chooses as many as keep the chance of missing a wrong list of those elected at 5% or less.',
    anew: 'The hand check before did not find every ballot right, so another one follows the correction: new rolls, new ballots. The result is released once all of them agree.',
    dice: 'Rolls of the die',
    diceHelp: 'Roll at least 20 times before the hall and write down each number from 1 to 6.',
    diceMissing: 'Write down at least 20 numbers, each from 1 to 6.',
    draw: 'Draw the ballots',
    drawn: 'Ballots are drawn from the rolls {dice}.',
    closed:
      'How many were drawn tells how close the result is, so until the release the head alone opens them, with the own code.',
    open: 'Open the drawn ballots',
    risk: '{size} {size|ballot|ballots} drawn. The list of those elected is wrong only if at least {wrong} ballots are; the chance that this check misses it: {chance}.',
    place: 'Bundle {bundle}, ballot {position}',
    struck: 'struck {numbers}',
    nothing: 'nobody struck',
    rows: 'agree {agree}; disagree {disagree}',
    none: 'nobody',
    flagged: 'invalid',
    differing: 'Ballots that differ from the paper',
    differingMissing: 'Enter how many differ; 0 when all agree.',
    record: 'Record the check',
    right: 'The drawn ballots were compared, all as on the paper.',
    more: 'Draw other ballots for another check',
    earlier:
      '{n} hand {n|check was|checks were} recorded before this one; the minutes tell them all.',
    wrong:
      '{n} {n|ballot differs|ballots differ} from the paper. Open the keying again to correct it.',
  },
};
