import type { ElectionInput } from './election-input.ts';
import type { ElectionOutcome } from './elect.ts';
import type { ElectionSettings } from './election-settings.ts';
import type { AlternateSeating } from './seat-alternates.ts';

/** What the rules require or allow now. Codes only; the words for people stand in the contract. */
export const nextSteps = [
  'reportToPresidium',
  'repeatBallot',
  'committeeConcludesBallots',
  'tieRevote',
  'bodyDecidesTieRevote',
  'furtherBallot',
  'bodyDecidesFurtherBallot',
  'bodyDecidesNewNames',
  'superiorAppointsSecretary',
  'confirmAlternates',
  'bodyOrdersAlternates',
  'alternateBallot',
  'alternatesFromEarlierBallot',
  'askPresidium',
] as const;
export type NextStep = (typeof nextSteps)[number];

/** What the next steps depend on. */
export interface BallotSituation {
  readonly input: ElectionInput;
  readonly outcome: ElectionOutcome;
  readonly alternates: AlternateSeating;
  readonly settings: ElectionSettings;
  readonly openBallots: number;
}

/** Names every step that follows, the most pressing first. */
export function decideNext(situation: BallotSituation): readonly NextStep[] {
  const conclude: readonly NextStep[] =
    situation.openBallots > 0 && situation.outcome !== 'void' ? ['committeeConcludesBallots'] : [];
  return [...conclude, ...afterOutcome(situation)];
}

function afterOutcome(situation: BallotSituation): readonly NextStep[] {
  switch (situation.outcome) {
    case 'void':
      return ['reportToPresidium', 'repeatBallot'];
    case 'tie':
      return ['tieRevote'];
    case 'tieAgain':
      return isThirdFailure(situation) ? ['superiorAppointsSecretary'] : ['bodyDecidesTieRevote'];
    case 'none':
      return isThirdFailure(situation) ? ['superiorAppointsSecretary'] : afterShort(situation);
    case 'short':
      return afterShort(situation);
    case 'complete':
      return afterComplete(situation);
  }
}

/** Three ballots for the secretary of a party cell that elected nobody. */
export function isThirdFailure({ input }: BallotSituation): boolean {
  const number = input.round?.number ?? 1;
  return input.office === 'secretary' && input.unitKind === 'partyCell' && number >= 3;
}

/** Delegates vote again after the first ballot; from then on, and for every other office, the body decides. */
function afterShort({ input }: BallotSituation): readonly NextStep[] {
  if (input.office !== 'delegates') return ['bodyDecidesFurtherBallot'];
  return (input.round?.kind ?? 'first') === 'first'
    ? ['furtherBallot']
    : ['bodyDecidesFurtherBallot', 'bodyDecidesNewNames'];
}

function afterComplete({ input, alternates, settings }: BallotSituation): readonly NextStep[] {
  if ((input.alternateSeats ?? 0) === 0) return [];
  if (input.round?.kind === 'tieRevote') return ['alternatesFromEarlierBallot'];
  const steps: NextStep[] = [];
  if (alternates.orderOpen) steps.push('bodyOrdersAlternates');
  const found = alternates.alternates.length + alternates.tied.length;
  if (found > 0 && settings.alternatesFromSurplus === 'confirm') steps.push('confirmAlternates');
  if (alternates.seatsLeft > 0 && alternates.tied.length === 0) steps.push('alternateBallot');
  return steps;
}
