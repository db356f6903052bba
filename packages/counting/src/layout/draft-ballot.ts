import {
  articleOf,
  deriveBallotForm,
  findingsOfList,
  regulationInForce,
  type BallotForm,
  type ElectionFinding,
  type ElectionRegulation,
} from '@daihoi/domain/election';
import { err, ok, type ArticleRef, type Result } from '@daihoi/domain/kernel';
import { sortByGivenName, tidyText } from '@daihoi/domain/text';
import type { BallotRefusal } from './ballot-refusal.ts';
import type { BallotCandidate, BallotRequest } from './ballot-request.ts';

/** The names that a ballot may hold. */
export const mostNames = 80;

/** A ballot that may be printed: its form is settled and its names stand in the order of print. */
export interface BallotDraft {
  readonly request: BallotRequest;
  readonly form: BallotForm;
  readonly regulation: ElectionRegulation;
  /** Where the regulation says how the form follows from the list. */
  readonly rule: ArticleRef;
  readonly names: readonly DraftName[];
  /** What the surplus rules have to say of the list; no reason to refuse print. */
  readonly findings: readonly ElectionFinding[];
}

/** A name as it is printed. `at` is its place in the request. */
export interface DraftName {
  readonly id: string;
  readonly name: string;
  readonly note?: string;
  readonly at: number;
}

/** Judges what was asked for; the first reason against it is the answer. */
export function draftBallot(request: BallotRequest): Result<BallotDraft, BallotRefusal> {
  const regulation = regulationInForce(request.congress.date);
  const rule = articleOf('ballotForm', regulation).ref;
  const form = formOf(request);
  const refusal = refuseFigures(request) ?? refuseForm(request, rule) ?? refuseNames(request);
  if (refusal) return err(refusal);
  const { office, seats, candidates } = request.contest;
  const listSize = candidates.length;
  const findings = findingsOfList({ regulation, office, seats, listSize });
  return ok({ request, form, regulation, rule, names: namesInOrder(candidates), findings });
}

function formOf({ contest }: BallotRequest): BallotForm {
  const { ballotForm, candidates, seats } = contest;
  return ballotForm ?? deriveBallotForm({ candidates: candidates.length, seats });
}

function refuseFigures({ contest }: BallotRequest): BallotRefusal | undefined {
  const { seats, candidates } = contest;
  if (!Number.isSafeInteger(seats) || seats < 1) {
    return { code: 'ballot.seats', at: 'contest.seats', found: seats };
  }
  if (candidates.length === 0) return { code: 'ballot.no-names', at: 'contest.candidates' };
  const found = candidates.length;
  return found > mostNames
    ? { code: 'ballot.too-many-names', at: 'contest.candidates', found, expected: mostNames }
    : undefined;
}

/** The list decides the form; a form that contradicts it would make ballots that nobody could count by the regulation. */
function refuseForm({ contest }: BallotRequest, rule: ArticleRef): BallotRefusal | undefined {
  const { ballotForm, candidates, seats } = contest;
  const derived = deriveBallotForm({ candidates: candidates.length, seats });
  if (ballotForm === undefined || ballotForm === derived) return undefined;
  const code = derived === 'strike' ? 'ballot.must-strike' : 'ballot.must-agree';
  const figures = { found: candidates.length, expected: seats };
  return { code, at: 'contest.ballotForm', ...figures, rule };
}

function refuseNames({ contest }: BallotRequest): BallotRefusal | undefined {
  const ids = new Set<string>();
  const printed = new Set<string>();
  for (const [index, candidate] of contest.candidates.entries()) {
    const at = `contest.candidates[${index}]`;
    if (ids.has(candidate.id)) {
      return { code: 'ballot.duplicate-id', at: `${at}.id`, found: candidate.id };
    }
    const line = [candidate.name, candidate.note ?? ''].map((text) => tidyText(text).toLowerCase());
    const text = line.join('\n');
    if (printed.has(text)) {
      return { code: 'ballot.namesakes', at: `${at}.name`, found: tidyText(candidate.name) };
    }
    ids.add(candidate.id);
    printed.add(text);
  }
  return undefined;
}

function namesInOrder(candidates: readonly BallotCandidate[]): readonly DraftName[] {
  const tidy = candidates.map(({ id, name, note }, at) => ({
    id,
    name: tidyText(name),
    note: tidyText(note ?? ''),
    at,
  }));
  const counts = Map.groupBy(tidy, ({ name }) => name.toLowerCase());
  const byNote = tidy.toSorted((left, right) => (left.note < right.note ? -1 : 1));
  return sortByGivenName(byNote, ({ name }) => name).map(({ note, ...rest }) => {
    const isAlone = (counts.get(rest.name.toLowerCase())?.length ?? 0) === 1;
    return isAlone || note === '' ? rest : { ...rest, note };
  });
}
