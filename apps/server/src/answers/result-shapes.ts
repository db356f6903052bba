import {
  bodyOf,
  isRatified,
  seatsForeseen,
  type DueDay,
  type JudgedBallot,
  type OfficeRecord,
  type ResultPage,
  type StoredPerson,
} from '@daihoi/application/result';
import type {
  BallotView,
  NextBallotView,
  OfficeView,
  PersonView,
  ResultView,
} from '@daihoi/contract/result';
import type { ElectionCount } from '@daihoi/domain/election';
import { amountOf, chooseRule } from '@daihoi/domain/rulebook';
import type { BirthDate, ElectionResultForm } from '@daihoi/domain/result';

/** The results of a congress as they travel. */
export function toResultView(page: ResultPage): ResultView {
  const { record, standing } = page;
  const { details, value } = record;
  return {
    congressId: value.id,
    version: record.version,
    state: value.state,
    type: value.type,
    regulation: standing.rules.regulation,
    partyCell: standing.partyCell,
    frozen: record.rulebookHash !== undefined,
    youngUnder: youngUnder(page),
    attendance: { convened: details.convened ?? null, present: details.present ?? null },
    offices: standing.offices.map((office) => toOffice(page, office)),
    differences: standing.differences.map((each) => ({
      office: each.office,
      planned: [...each.planned],
      elected: [...each.elected],
      reason: each.reason ?? null,
      conclusion: each.conclusion ?? null,
      version: each.version,
    })),
    scheme: (details.scheme ?? []).map((office) => ({
      office: office.office,
      seats: office.seats,
      persons: office.persons.map((person) => ({ ...person })),
    })),
    mayEnter: page.mayEnter,
    mayPlan: page.mayPlan,
    mayDecide: page.mayDecide,
    maySeePersons: page.maySeePersons,
    complaintsOpen: page.complaintsOpen ?? null,
    reportDue: toDue(page.reportDue),
    ratificationDue: toDue(page.ratificationDue),
    returned: details.resultReturned ? { ...details.resultReturned } : null,
    conclusions: [...page.conclusions],
  };
}

function youngUnder({ standing }: ResultPage): number | null {
  const rule = chooseRule(standing.rules.rules, { key: 'structure.youngUnder', level: 'ANY' });
  return amountOf(rule) ?? null;
}

function toDue(day: DueDay | undefined): ResultView['reportDue'] {
  if (!day) return null;
  const { due, workingDays, by, doneOn, late } = day;
  return { due, workingDays, by: { ...by }, doneOn: doneOn ?? null, late };
}

function toOffice(page: ResultPage, office: OfficeRecord): OfficeView {
  const { standing } = office;
  const last = office.ballots.at(-1);
  return {
    office: office.office,
    expected: page.standing.expected.includes(office.office),
    byCongress: office.byCongress,
    attempt: office.attempt,
    state: standing.state,
    seats: office.ballots[0]?.form.seats ?? seatsForeseen(page.record, office.office) ?? null,
    listSize: office.ballots[0]?.form.candidates.length ?? null,
    elected: standing.elected.length,
    threshold: last?.count.threshold ?? null,
    seatsLeft: standing.seatsLeft,
    mayStop: standing.mayStop,
    stopReason: last?.stored.stopReason ?? null,
    mayChange: !isRatified(office),
    ballots: office.ballots.map((ballot) => toBallot(page, ballot)),
    annulled: office.annulled.map((ballot) => toBallot(page, ballot)),
    next: toNext(page, office),
    persons: toPersons(page, office),
  };
}

function toNext(page: ResultPage, office: OfficeRecord): NextBallotView | null {
  const { standing } = office;
  if (standing.state === 'complete' || standing.state === 'stopped') return null;
  const body = bodyOf(office, page.record.value);
  if (standing.next) {
    const { kind, number, seats, candidates } = standing.next;
    return { kind, number, body, seats, candidates: candidates.map((each) => ({ ...each })) };
  }
  const foreseen = page.record.details.scheme?.find((each) => each.office === office.office);
  const candidates = foreseen?.persons.map((each) => ({ ...each })) ?? [];
  return { kind: 'first', number: 1, body, seats: foreseen?.seats ?? null, candidates };
}

function toBallot({ isLocked }: ResultPage, ballot: JudgedBallot): BallotView {
  const { stored, form, count } = ballot;
  return {
    number: stored.number,
    version: stored.version,
    kind: form.round.kind,
    body: form.body,
    form: toForm(form),
    locked: isLocked(ballot),
    annulled: stored.annulled ? { ...stored.annulled } : null,
    verdict: toVerdict(count),
  };
}

/** What one ballot decided, with the articles that it rests on. */
export function toVerdict(count: ElectionCount): BallotView['verdict'] {
  return {
    ballotForm: count.ballotForm,
    base: count.base,
    threshold: count.threshold,
    elected: [...count.elected],
    alternates: [...count.alternates],
    tied: [...count.tied],
    seatsLeft: count.seatsLeft,
    outcome: count.outcome,
    next: [...count.next],
    candidates: count.candidates.map(({ id, votes, percentOfBase, rank, majority }) => ({
      id,
      votes,
      percentOfBase,
      rank,
      majority,
    })),
    findings: count.findings.map(({ code, severity, figures }) => ({
      code,
      severity,
      figures: { ...figures },
    })),
    rules: count.rules.map(({ regulation, confidence: _seen, for: purpose, ...place }) => ({
      for: purpose,
      article: { document: regulation, ...place },
    })),
  };
}

function toForm(form: ElectionResultForm): BallotView['form'] {
  const { office: _office, body: _body, round: _round, closedAt: _closed, ...figures } = form;
  return {
    ...figures,
    exclusions: figures.exclusions.map((each) => ({ ...each })),
    invalidReasons: { ...figures.invalidReasons },
    candidates: figures.candidates.map((each) => ({ ...each })),
  };
}

function toPersons(page: ResultPage, office: OfficeRecord): PersonView[] {
  return office.ballots.flatMap((ballot) =>
    ballot.form.candidates.flatMap((line) => {
      const alternate = ballot.count.alternates.includes(line.id);
      if (!alternate && !ballot.count.elected.includes(line.id)) return [];
      const result = ballot.count.candidates.find((each) => each.id === line.id);
      const { id, name, candidacy, votes } = line;
      const percentOfBase = result?.percentOfBase ?? '';
      const stored = office.persons.find((each) => each.person.id === id);
      const called = { candidateId: id, name, candidacy, votes, percentOfBase, alternate };
      return [{ ...called, ...toStanding(page, stored) }];
    }),
  );
}

function toStanding(
  page: ResultPage,
  stored: StoredPerson | undefined,
): Pick<PersonView, 'version' | 'complete' | 'known' | 'ratified' | 'refusal'> {
  if (!stored) return { version: 0, complete: false, known: null, ratified: null, refusal: null };
  return {
    version: stored.version,
    complete: true,
    known: page.maySeePersons ? toKnown(stored) : null,
    ratified: stored.ratified ?? null,
    refusal: stored.refused ? { ...stored.refused } : null,
  };
}

function toKnown({ person }: StoredPerson): NonNullable<PersonView['known']> {
  return {
    sex: person.sex,
    birth: toBirth(person.birthDate),
    ethnicity: person.ethnicity,
    educationLevel: person.educationLevel,
    professor: person.professor,
    politicalTheoryLevel: person.politicalTheoryLevel,
    post: person.post,
    nonLocal: person.nonLocal ?? false,
  };
}

function toBirth({ date, precision }: BirthDate): NonNullable<PersonView['known']>['birth'] {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  if (precision === 'year') return { year };
  return precision === 'month' ? { year, month } : { year, month, day };
}
