import type { ElectionWording } from './wording-vi.ts';

const flags = {
  notIssued: 'Not issued by the counting committee',
  outsideName: 'Votes for someone not on the list',
  markedOrInks: 'Identifying mark or several inks',
  signedOrWriting: 'Signed or with extra writing',
} as const;

/** Words for readers of English. */
export const electionWordingEn: ElectionWording = {
  refusal: {
    'input.unreadable': 'File {found} cannot be read.',
    'input.not-json': 'The content is not valid JSON.',
    'input.missing-field': 'A required field is missing.',
    'input.unknown-field': 'Unknown field: {found}.',
    'input.wrong-type': 'Wrong type, {expected} is needed.',
    'input.wrong-value': 'Not an accepted value; accepted are: {expected}.',
    'election.not-a-count': 'Figures are whole numbers from 0 upwards, not {found}.',
    'election.no-seats': 'At least one seat is to be filled.',
    'election.no-candidates': 'Nobody is on the ballot list.',
    'election.duplicate-candidate': 'Id {found} is on the ballot list twice.',
    'election.round-number': 'Number {found} does not fit the kind of round.',
    'election.tie-revote-without-surplus':
      'A re-vote of the tied needs at least {expected} people, the list has {found}.',
    'election.alternates-only-for-delegates': 'Only delegates have alternates.',
    'election.exclusion-not-of-body': 'Exclusion "{found}" does not apply to this body.',
    'election.base-empty': 'As many or more are excluded than were convened: {found} remain.',
    'election.present-over-convened': 'More present ({found}) than convened ({expected}).',
    'election.excluded-present':
      'Someone excluded is present: {found} are present, {expected} remain after exclusions.',
    'election.issued-over-present':
      'More ballots issued ({found}) than people present ({expected}).',
    'election.nothing-counted': 'Neither ballots nor totals were entered.',
    'election.counted-twice': 'Enter ballots or totals, not both.',
    'election.marks-of-other-form': 'This ballot form has no field "{found}".',
    'election.unknown-candidate': 'Id {found} is not on the ballot list.',
    'election.name-marked-twice': 'Id {found} is written twice on one ballot.',
    'election.ballot-undecided': 'The counting committee has to conclude on: {found}.',
    'election.conclusion-impossible': 'This ballot cannot be concluded valid: {found}.',
    'election.ballots-not-collected':
      'The ballots counted ({found}) are not the ballots collected ({expected}).',
    'election.reasons-not-invalid':
      'The reasons add up to {found}, not to the invalid ballots ({expected}).',
    'election.votes-over-valid': 'More votes ({found}) than valid ballots ({expected}).',
    'election.votes-over-marks':
      'More votes in all ({found}) than the valid ballots can carry ({expected}).',
    'election.rows-not-valid':
      'Agree, disagree and uncounted add up to {found}, not to the valid ballots ({expected}).',
  },
  finding: {
    'election.ballot-form-unexpected':
      'The ballot form does not fit a list of {candidates} for {seats} {seats|seat|seats}.',
    'election.list-without-surplus':
      'A list for a committee or standing committee must be longer than the seats ({listSize} for {seats}).',
    'election.list-too-long':
      'A list of {listSize} is over the greatest surplus: {seats} {seats|seat allows|seats allow} {maxList} names.',
    'election.list-shorter-than-seats': 'A list of {listSize} is shorter than the seats ({seats}).',
    'election.surplus-open-question':
      'The regulation does not settle the surplus for {seats} {seats|seat|seats}; ask the presidium.',
    'election.outside-prepared-range':
      'The surplus is outside the prepared 10–15% ({listSize} for {seats}).',
    'election.quorum-not-met':
      '{present} of {convened} are present, fewer than two thirds ({needed} are needed).',
    'election.one-seat-office':
      'One person holds this office, but {seats} {seats|seat is|seats are} entered.',
    'election.ballots-not-returned':
      '{issued} ballots issued, {collected} collected: {missing} missing, note the reason.',
    'election.blanks-differ':
      'Blanks do not add up: {printed} printed, {issued} issued, {exchanged} exchanged, {expected} should remain.',
    'election.open-ballots':
      '{ballots} ballots rest on a point that the regulation leaves open; the counting committee concludes.',
    'election.votes-not-told': '{candidates} candidates have no votes entered; taken as 0.',
    'election.rows-not-told':
      '{candidates} candidates have no disagree rows entered; taken as valid ballots less agreements.',
    'election.fewer-votes-than-valid':
      'Fewer votes ({votes}) than valid ballots ({valid}), though each valid ballot carries one.',
    'election.unit-kind-unknown':
      'It is not said whether this is a party cell; the rule of three ballots is for cells only.',
    'election.round-number-unknown':
      'It is not said which ballot this is; the rule of three ballots needs its number.',
  },
  outcome: {
    complete: 'All seats filled',
    short: 'Not all seats filled',
    none: 'Nobody elected',
    tie: 'A tie at the last seat: the tied are voted again',
    tieAgain: 'The re-vote tied again',
    void: 'Void: more ballots collected than issued',
  },
  next: {
    reportToPresidium: 'The counting committee reports to the presidium.',
    repeatBallot: 'The ballot is repeated.',
    committeeConcludesBallots: 'The counting committee concludes on the open ballots.',
    tieRevote: 'List the tied and vote again; more than half is not required.',
    bodyDecidesTieRevote: 'The congress (meeting) decides whether to vote again.',
    furtherBallot: 'Vote again for the delegates missing.',
    bodyDecidesFurtherBallot: 'The congress (meeting) decides whether to go on voting.',
    bodyDecidesNewNames: 'The congress decides whether the next list may take new names.',
    superiorAppointsSecretary:
      'Three ballots elected nobody: the superior committee appoints the secretary.',
    confirmAlternates: 'The congress confirms the alternates by card.',
    bodyOrdersAlternates: 'The congress orders alternates with equal votes.',
    alternateBallot: 'Vote for the alternates missing among the remaining names.',
    alternatesFromEarlierBallot: 'Alternates follow from the earlier ballot.',
    askPresidium: 'Ask the presidium.',
  },
  office: {
    committee: 'party committee',
    standingCommittee: 'standing committee',
    secretary: 'secretary',
    deputySecretary: 'deputy secretary',
    inspectionCommittee: 'inspection committee',
    inspectionHead: 'head of the inspection committee',
    inspectionDeputyHead: 'deputy head of the inspection committee',
    delegates: 'delegates to the higher congress',
  },
  body: {
    memberCongress: 'members’ congress',
    delegateCongress: 'delegates’ congress',
    committeeMeeting: 'committee meeting',
  },
  ballotForm: { strike: 'strike-out ballot', agreeDisagree: 'agree/disagree ballot' },
  round: { first: 'first ballot', further: 'further ballot', tieRevote: 're-vote of the tied' },
  exclusion: {
    tempElsewhere: 'Attached for party life elsewhere',
    exemptAbsent: 'Exempted from work and party life, and absent',
    suspended: 'Suspended from party life',
    charged: 'Charged, prosecuted or detained',
    absentJustified: 'Absent from the whole congress with an accepted reason',
    committeeMemberAbsent: 'Member of the convening committee absent from the whole congress',
    delegateAbsentNoAlternate: 'Delegate absent from the whole congress without an alternate',
  },
  invalidReason: {
    ...flags,
    overVote: 'Votes for more people than seats',
    votesForNobody: 'Votes for nobody',
    singleBoth: 'Single candidate, both boxes marked',
    singleNeither: 'Single candidate, no box marked',
  },
  ballotFlag: flags,
  jsonType: {
    number: 'a number',
    string: 'text',
    array: 'a list',
    object: 'an object',
    record: 'an object',
  },
  ballotQuestion: {
    partialStrike: 'Part of a name struck, or another mark instead of a strike',
    markBesideName: 'Not struck, with an X beside the name',
    tornOrDirty: 'Torn or dirty but readable',
    nameCorrected: 'Struck, then written again',
  },
};
