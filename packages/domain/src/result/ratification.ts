import type { CongressState } from '../congress/index.ts';
import { regulation190, type ElectionOffice, type ElectionRegulation } from '../election/index.ts';
import { err, ok, unreachable, type ArticleRef, type Result } from '../kernel/index.ts';
import type { CongressResult } from './election-result-form.ts';

/** A person who is not recognised: the standards are not met. */
export interface RefusedPerson {
  readonly office: ElectionOffice;
  readonly person: string;
  readonly reason: string;
}

/** An election that is annulled: a principle or the procedure was broken. */
export interface RefusedElection {
  readonly office: ElectionOffice;
  readonly ground: 'PRINCIPLE_BROKEN' | 'PROCEDURE_BROKEN';
  readonly reason: string;
}

/** Chuan y: what the superior decides on a reported result. */
export type Ratification =
  | { readonly kind: 'full' }
  | {
      readonly kind: 'partial';
      readonly persons: readonly RefusedPerson[];
      readonly elections: readonly RefusedElection[];
    }
  | {
      readonly kind: 'refused';
      readonly order: 'VOTE_AGAIN';
      readonly elections: readonly RefusedElection[];
    };

export type RatificationError =
  | { readonly code: 'ratification.nothing-elected' }
  | { readonly code: 'ratification.nothing-refused' }
  | { readonly code: 'ratification.everything-refused' }
  | { readonly code: 'ratification.elections-left'; readonly offices: readonly ElectionOffice[] }
  | { readonly code: 'ratification.reason-missing'; readonly office: ElectionOffice }
  | { readonly code: 'ratification.unknown-office'; readonly office: ElectionOffice }
  | {
      readonly code: 'ratification.unknown-person';
      readonly office: ElectionOffice;
      readonly person: string;
    };

/** A decision that fits its result, with the rule it rests on. */
export interface RatificationDecision {
  readonly ratification: Ratification;
  readonly by: ArticleRef;
  /** Offices that are voted on again. */
  readonly voteAgain: readonly ElectionOffice[];
  readonly next: Extract<CongressState, 'RATIFIED' | 'PARTIALLY_RATIFIED' | 'REJECTED'>;
}

/** The offices that a superior ratifies: delegates are examined by the superior congress itself. */
export function ratifiableOffices(result: CongressResult): readonly ElectionOffice[] {
  return result.offices.map((each) => each.office).filter((office) => office !== 'delegates');
}

/**
 * The kinds of conclusion that are open for a result. Where no office was elected the result is only taken note of; a
 * single person elected cannot be ratified in part.
 */
export function allowedConclusions(result: CongressResult): readonly Ratification['kind'][] {
  if (ratifiableOffices(result).length === 0) return ['full'];
  const people = new Set(
    result.offices
      .filter((each) => each.office !== 'delegates')
      .flatMap((each) => each.elected.map((person) => `${each.office}/${person.id}`)),
  );
  return people.size > 1 ? ['full', 'partial', 'refused'] : ['full', 'refused'];
}

/** Checks a superior's conclusion against the result it concludes on (244 article 35, 190 article 33). */
export function decideRatification(
  ratification: Ratification,
  result: CongressResult,
): Result<RatificationDecision, RatificationError> {
  const error = findError(ratification, result);
  if (error !== undefined) return err(error);
  const elections = ratification.kind === 'full' ? [] : ratification.elections;
  return ok({
    ratification,
    by: articleOfAnnulment(result.regulation),
    voteAgain: elections.map((each) => each.office),
    next: stateAfter(ratification),
  });
}

function stateAfter(ratification: Ratification): RatificationDecision['next'] {
  switch (ratification.kind) {
    case 'full':
      return 'RATIFIED';
    case 'partial':
      return 'PARTIALLY_RATIFIED';
    case 'refused':
      return 'REJECTED';
    default:
      return unreachable(ratification);
  }
}

function articleOfAnnulment(regulation: ElectionRegulation): ArticleRef {
  return { document: regulation, article: regulation === regulation190 ? 33 : 35, clause: 2 };
}

function findError(
  ratification: Ratification,
  result: CongressResult,
): RatificationError | undefined {
  if (ratification.kind === 'full') return undefined;
  const offices = ratifiableOffices(result);
  if (offices.length === 0) return { code: 'ratification.nothing-elected' };
  switch (ratification.kind) {
    case 'partial':
      return findRefusalError(ratification, result) ?? findPartialError(ratification, result);
    case 'refused':
      return (
        findRefusalError({ ...ratification, persons: [] }, result) ??
        findLeft(ratification, offices)
      );
    default:
      return unreachable(ratification);
  }
}

interface Refusals {
  readonly persons: readonly RefusedPerson[];
  readonly elections: readonly RefusedElection[];
}

/** Every refusal names a reason, an office of the result and, where one is meant, a person elected to it. */
function findRefusalError(
  refusals: Refusals,
  result: CongressResult,
): RatificationError | undefined {
  const all = [...refusals.persons, ...refusals.elections];
  if (all.length === 0) return { code: 'ratification.nothing-refused' };
  const silent = all.find((each) => each.reason.trim() === '');
  if (silent !== undefined) return { code: 'ratification.reason-missing', office: silent.office };
  const offices = result.offices.map((each) => each.office);
  const strange = all.find((each) => !offices.includes(each.office));
  if (strange !== undefined) return { code: 'ratification.unknown-office', office: strange.office };
  const nobody = refusals.persons.find((each) => !isElected(each, result));
  if (nobody === undefined) return undefined;
  const { office, person } = nobody;
  return { code: 'ratification.unknown-person', office, person };
}

/** A part must remain: otherwise the result is refused as a whole. */
function findPartialError(
  refusals: Refusals,
  result: CongressResult,
): RatificationError | undefined {
  const annulled = new Set(refusals.elections.map((each) => each.office));
  const remains = result.offices
    .filter((each) => each.office !== 'delegates' && !annulled.has(each.office))
    .some((each) =>
      each.elected.some(
        ({ id }) => !refusals.persons.some((no) => no.office === each.office && no.person === id),
      ),
    );
  return remains ? undefined : { code: 'ratification.everything-refused' };
}

function findLeft(
  ratification: Extract<Ratification, { readonly kind: 'refused' }>,
  offices: readonly ElectionOffice[],
): RatificationError | undefined {
  const annulled = ratification.elections.map((each) => each.office);
  const left = offices.filter((office) => !annulled.includes(office));
  return left.length === 0 ? undefined : { code: 'ratification.elections-left', offices: left };
}

function isElected(refused: RefusedPerson, result: CongressResult): boolean {
  return result.offices.some(
    (each) =>
      each.office === refused.office && each.elected.some(({ id }) => id === refused.person),
  );
}
