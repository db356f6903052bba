import type { BallotForm } from './ballot-form.ts';
import { cite, type CitedRule } from './cited-rule.ts';
import type { RuleTopic } from './data/article-map.ts';
import type { ElectionBody } from './election-body.ts';
import type { ElectionInput } from './election-input.ts';
import type { ElectionOutcome } from './elect.ts';
import { hasSurplusRule } from './list-surplus.ts';
import type { NextStep } from './next-steps.ts';

const baseTopics = {
  memberCongress: 'baseMemberCongress',
  delegateCongress: 'baseDelegateCongress',
  committeeMeeting: 'baseCommitteeMeeting',
} as const satisfies Record<ElectionBody, RuleTopic>;

/** Where the rule behind a next step stands. Steps about the box and the ballots cite the counting committee's duties. */
const stepTopics = {
  reportToPresidium: 'reconciliation',
  repeatBallot: 'reconciliation',
  committeeConcludesBallots: 'invalidBallots',
  tieRevote: 'tie',
  bodyDecidesTieRevote: 'tie',
  furtherBallot: 'furtherBallotDelegates',
  bodyDecidesFurtherBallot: 'furtherBallot',
  bodyDecidesNewNames: 'furtherBallotDelegates',
  superiorAppointsSecretary: 'cellSecretary',
  confirmAlternates: 'alternates',
  bodyOrdersAlternates: 'alternates',
  alternateBallot: 'alternates',
  alternatesFromEarlierBallot: 'alternates',
  askPresidium: 'surplus',
} as const satisfies Record<NextStep, RuleTopic>;

/** Every rule that a result rests on, once, in the order in which it was used. */
export function rulesUsed(ballot: {
  readonly input: ElectionInput;
  readonly form: BallotForm;
  readonly outcome: ElectionOutcome;
  readonly next: readonly NextStep[];
}): readonly CitedRule[] {
  const { input, outcome, next } = ballot;
  const topics = new Set<RuleTopic>([baseTopics[input.body]]);
  if (outcome === 'void') topics.add('reconciliation');
  else for (const topic of topicsOfCount(ballot)) topics.add(topic);
  for (const step of next) topics.add(topicOfStep(step, input));
  return [...topics].map((topic) => cite(topic, input.regulation));
}

function topicsOfCount(ballot: {
  readonly input: ElectionInput;
  readonly form: BallotForm;
}): readonly RuleTopic[] {
  const { input, form } = ballot;
  const topics: RuleTopic[] = ['ballotForm', 'validity'];
  if (form === 'agreeDisagree') topics.push('rows');
  topics.push(input.round?.kind === 'tieRevote' ? 'tie' : 'majority', 'order');
  if ((input.alternateSeats ?? 0) > 0) topics.push('alternates');
  const first = (input.round?.kind ?? 'first') === 'first';
  if (first && hasSurplusRule(input.office)) topics.push('surplus');
  return topics;
}

function topicOfStep(step: NextStep, { office }: ElectionInput): RuleTopic {
  const forDelegates = step === 'bodyDecidesFurtherBallot' && office === 'delegates';
  return forDelegates ? 'furtherBallotDelegates' : stepTopics[step];
}
