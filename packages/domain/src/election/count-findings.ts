import type { BallotCount } from './ballot-count.ts';
import { deriveBallotForm, type BallotForm } from './ballot-form.ts';
import { findingsOfList } from './check-list.ts';
import { cite } from './cited-rule.ts';
import { isOneSeatOffice } from './election-body.ts';
import type { ElectionFinding } from './election-finding.ts';
import type { ElectionInput } from './election-input.ts';
import type { ElectionOutcome } from './elect.ts';
import { assessQuorum } from './quorum.ts';

/** What the findings are drawn from. */
export interface CountedBallot {
  readonly input: ElectionInput;
  readonly form: BallotForm;
  readonly count: BallotCount;
  readonly outcome: ElectionOutcome;
}

/**
 * Everything about a ballot that deserves a look. No finding stops a count, so none is an error here:
 * a list that is too long is a warning, though `checkList` refuses to allow it.
 */
export function findingsOfCount(ballot: CountedBallot): readonly ElectionFinding[] {
  return [
    ...findingsOnList(ballot.input),
    ...findingsOnForm(ballot),
    ...findingsOnSession(ballot.input),
    ...findingsOnFigures(ballot),
    ...findingsOnSecretary(ballot),
  ];
}

/** The surplus rules speak of the list as adopted, not of the names left for a further ballot. */
function findingsOnList(input: ElectionInput): readonly ElectionFinding[] {
  const { regulation, office, seats, candidates } = input;
  const oneSeat: readonly ElectionFinding[] =
    isOneSeatOffice(office) && seats > 1
      ? [{ code: 'election.one-seat-office', severity: 'warning', figures: { seats } }]
      : [];
  if ((input.round?.kind ?? 'first') !== 'first') return oneSeat;
  const list = findingsOfList({ regulation, office, seats, listSize: candidates.length });
  return [...oneSeat, ...list.map(soften)];
}

function soften(finding: ElectionFinding): ElectionFinding {
  return finding.severity === 'error' ? { ...finding, severity: 'warning' } : finding;
}

function findingsOnForm({ input, form }: CountedBallot): readonly ElectionFinding[] {
  const figures = { candidates: input.candidates.length, seats: input.seats };
  if (deriveBallotForm(figures) === form) return [];
  const rule = cite('ballotForm', input.regulation);
  return [{ code: 'election.ballot-form-unexpected', severity: 'warning', figures, rule }];
}

function findingsOnSession(input: ElectionInput): readonly ElectionFinding[] {
  const { present, convened, issued, collected } = input;
  const findings: ElectionFinding[] = [];
  const quorum = assessQuorum({ present, convened }, input.regulation);
  if (input.body !== 'committeeMeeting' && !quorum.met) {
    const figures = { present, convened, needed: quorum.needed };
    findings.push({
      code: 'election.quorum-not-met',
      severity: 'warning',
      figures,
      rule: quorum.rule,
    });
  }
  if (collected < issued) {
    const figures = { issued, collected, missing: issued - collected };
    findings.push({ code: 'election.ballots-not-returned', severity: 'info', figures });
  }
  return [...findings, ...findingsOnBlanks(input)];
}

/** remaining == printed - issued - exchanged, once the committee has told the figures of its blanks. */
function findingsOnBlanks(input: ElectionInput): readonly ElectionFinding[] {
  const { printed, issued, exchanged = 0, remaining } = input;
  if (printed === undefined) return [];
  const expected = printed - issued - exchanged;
  if (expected >= 0 && (remaining === undefined || remaining === expected)) return [];
  const figures = { printed, issued, exchanged, expected, remaining: remaining ?? 0 };
  return [{ code: 'election.blanks-differ', severity: 'warning', figures }];
}

function findingsOnFigures({ input, form, count }: CountedBallot): readonly ElectionFinding[] {
  const findings: ElectionFinding[] = [];
  if (count.open > 0) {
    const rule = cite('invalidBallots', input.regulation);
    const figures = { ballots: count.open };
    findings.push({ code: 'election.open-ballots', severity: 'warning', figures, rule });
  }
  if (count.withoutVotes > 0) {
    const figures = { candidates: count.withoutVotes };
    findings.push({ code: 'election.votes-not-told', severity: 'warning', figures });
  }
  if (count.withoutRows > 0) {
    const figures = { candidates: count.withoutRows };
    findings.push({ code: 'election.rows-not-told', severity: 'info', figures });
  }
  const votes = count.candidates.reduce((sum, each) => sum + each.votes, 0);
  if (form === 'strike' && votes < count.valid) {
    const figures = { votes, valid: count.valid };
    findings.push({ code: 'election.fewer-votes-than-valid', severity: 'warning', figures });
  }
  return findings;
}

/** The rule of the third ballot needs to know that it is a cell, and which ballot it is. */
function findingsOnSecretary({ input, outcome }: CountedBallot): readonly ElectionFinding[] {
  const failed = outcome === 'none' || outcome === 'tieAgain';
  const later = (input.round?.kind ?? 'first') !== 'first';
  if (input.office !== 'secretary' || !failed || !later) return [];
  const rule = cite('cellSecretary', input.regulation);
  if (input.unitKind === undefined && input.body === 'memberCongress') {
    return [{ code: 'election.unit-kind-unknown', severity: 'info', figures: {}, rule }];
  }
  return input.unitKind === 'partyCell' && input.round?.number === undefined
    ? [{ code: 'election.round-number-unknown', severity: 'info', figures: {}, rule }]
    : [];
}
