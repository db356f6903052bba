import type { BallotForm } from './ballot-form.ts';
import { pileSize, type BallotPile } from './ballot-pile.ts';
import type { ElectionRefusal } from './election-refusal.ts';

/** What the piles are read against. */
export interface PileContext {
  readonly form: BallotForm;
  readonly candidates: ReadonlySet<string>;
  readonly collected: number;
}

const markFields = ['struck', 'agree', 'disagree'] as const;
type MarkField = (typeof markFields)[number];

/** Refuses piles with marks of the other form, names that are not on the list, or that are not the ballots collected. */
export function checkPiles(
  piles: readonly BallotPile[],
  context: PileContext,
): ElectionRefusal | undefined {
  for (const [index, pile] of piles.entries()) {
    const refusal = checkPile(pile, { ...context, at: `ballots[${index}]` });
    if (refusal !== undefined) return refusal;
  }
  const laid = piles.reduce((total, pile) => total + pileSize(pile), 0);
  return laid === context.collected
    ? undefined
    : {
        code: 'election.ballots-not-collected',
        at: 'ballots',
        found: laid,
        expected: context.collected,
      };
}

function checkPile(
  pile: BallotPile,
  context: PileContext & { readonly at: string },
): ElectionRefusal | undefined {
  for (const field of markFields) {
    const at = `${context.at}.${field}`;
    const names = pile[field] ?? [];
    if (names.length > 0 && !belongsTo(field, context.form)) {
      return { code: 'election.marks-of-other-form', at, found: field, expected: context.form };
    }
    const refusal = checkNames(names, { at, candidates: context.candidates });
    if (refusal !== undefined) return refusal;
  }
  return undefined;
}

function belongsTo(field: MarkField, form: BallotForm): boolean {
  return (field === 'struck') === (form === 'strike');
}

function checkNames(
  names: readonly string[],
  list: { readonly at: string; readonly candidates: ReadonlySet<string> },
): ElectionRefusal | undefined {
  for (const [index, id] of names.entries()) {
    const at = `${list.at}[${index}]`;
    if (!list.candidates.has(id)) return { code: 'election.unknown-candidate', at, found: id };
    if (names.indexOf(id) < index) return { code: 'election.name-marked-twice', at, found: id };
  }
  return undefined;
}
