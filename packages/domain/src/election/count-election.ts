import { err, ok, percentText, type Result } from '../kernel/index.ts';
import type { BallotCount, CandidateFigures } from './ballot-count.ts';
import { deriveBallotForm, type BallotForm } from './ballot-form.ts';
import { checkAttendance } from './check-attendance.ts';
import { checkContest } from './check-contest.ts';
import { checkFigures } from './check-figures.ts';
import { countBallots } from './count-ballots.ts';
import { findingsOfCount } from './count-findings.ts';
import { electByMajority, electInTieRevote } from './elect.ts';
import { electionBase } from './election-base.ts';
import type { CandidateResult, ElectionCount } from './election-count.ts';
import type { ElectionInput } from './election-input.ts';
import type { ElectionRefusal } from './election-refusal.ts';
import { electionSettings, type ElectionSettings } from './election-settings.ts';
import { majorityThreshold } from './majority.ts';
import { decideNext } from './next-steps.ts';
import { reconcile } from './reconcile.ts';
import { rulesUsed } from './rules-used.ts';
import { noAlternates, seatAlternates, type AlternateSeating } from './seat-alternates.ts';

interface Counted {
  readonly input: ElectionInput;
  readonly form: BallotForm;
  readonly settings: ElectionSettings;
  readonly count: BallotCount;
  readonly base: number;
  readonly threshold: number;
}

interface Verdict extends Pick<ElectionCount, 'elected' | 'tied' | 'outcome' | 'broken'> {
  readonly alternates: AlternateSeating;
}

/**
 * Counts one ballot of one office and says who is elected, under the regulation named.
 * @param input the roll, the figures of the session, and every ballot or the totals that people counted
 * @returns the result with its figures and articles; or a refusal when the input contradicts itself. A ballot with more papers
 * in the box than were issued is no refusal: it is void.
 */
export function countElection(input: ElectionInput): Result<ElectionCount, ElectionRefusal> {
  const refusal = checkFigures(input) ?? checkContest(input) ?? checkAttendance(input);
  if (refusal !== undefined) return err(refusal);
  const form = formOf(input);
  const settings = electionSettings(input.settings);
  const counted = countBallots(input, { form, settings });
  if (!counted.ok) return counted;
  const base = electionBase({ convened: input.convened, excluded: input.excluded ?? [] });
  const threshold = majorityThreshold(base);
  return ok(concludeCount({ input, form, settings, count: counted.value, base, threshold }));
}

function formOf(input: ElectionInput): BallotForm {
  const list = { candidates: input.candidates.length, seats: input.seats };
  return input.ballotForm ?? deriveBallotForm(list);
}

function concludeCount(counted: Counted): ElectionCount {
  const { input, form, settings, count, base, threshold } = counted;
  const { alternates, ...verdict } = judge(counted);
  const situation = { input, settings, alternates, outcome: verdict.outcome };
  const next = decideNext({ ...situation, openBallots: count.open });
  const { valid, invalid, invalidReasons } = count;
  return {
    ballotForm: form,
    ballots: { valid, invalid, invalidReasons },
    base,
    threshold,
    candidates: count.candidates.map((each) => resultOf(each, counted)),
    ...verdict,
    alternates: alternates.alternates,
    alternatesTied: alternates.tied,
    seatsLeft: input.seats - verdict.elected.length,
    next,
    findings: findingsOfCount({ input, form, count, outcome: verdict.outcome }),
    rules: rulesUsed({ input, form, outcome: verdict.outcome, next }),
  };
}

function judge({ input, count, threshold }: Counted): Verdict {
  const broken = reconcile(input);
  if (broken.length > 0) {
    return { elected: [], tied: [], outcome: 'void', broken, alternates: noAlternates };
  }
  const contest = { candidates: count.candidates, seats: input.seats, threshold };
  const revote = input.round?.kind === 'tieRevote';
  const verdict = revote ? electInTieRevote(contest) : electByMajority(contest);
  const seats = input.alternateSeats ?? 0;
  const alternates =
    revote || seats === 0 || verdict.outcome !== 'complete'
      ? noAlternates
      : seatAlternates({ ...contest, elected: verdict.elected, seats });
  return { ...verdict, broken, alternates };
}

function resultOf(figures: CandidateFigures, counted: Counted): CandidateResult {
  const { count, base, threshold } = counted;
  const ahead = count.candidates.filter(({ votes }) => votes > figures.votes).length;
  return {
    ...figures,
    percentOfBase: percentText({ part: figures.votes, whole: base, decimals: 2 }),
    rank: ahead + 1,
    majority: figures.votes >= threshold,
  };
}
