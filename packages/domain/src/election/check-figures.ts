import type { ElectionInput } from './election-input.ts';
import type { ElectionRefusal } from './election-refusal.ts';
import { refuseBadFigure, type NamedFigure } from './whole-numbers.ts';

/** Refuses figures that are no whole numbers from nought upwards, wherever they stand. */
export function checkFigures(input: ElectionInput): ElectionRefusal | undefined {
  return refuseBadFigure([
    ...figuresOfSession(input),
    ...(input.excluded ?? []).map(({ count }, index) => named(`excluded[${index}].count`, count)),
    ...(input.ballots ?? []).map(({ count }, index) => named(`ballots[${index}].count`, count)),
    ...figuresOfTallies(input),
  ]);
}

function figuresOfSession(input: ElectionInput): readonly NamedFigure[] {
  return [
    named('seats', input.seats),
    named('alternateSeats', input.alternateSeats),
    named('round.number', input.round?.number),
    named('convened', input.convened),
    named('present', input.present),
    named('printed', input.printed),
    named('exchanged', input.exchanged),
    named('remaining', input.remaining),
    named('issued', input.issued),
    named('collected', input.collected),
  ];
}

function figuresOfTallies({ tallies }: ElectionInput): readonly NamedFigure[] {
  if (tallies === undefined) return [];
  const { valid, invalid, invalidReasons = {}, votes, disagree = {}, uncounted = {} } = tallies;
  const records = { invalidReasons, votes, disagree, uncounted };
  return [
    named('tallies.valid', valid),
    named('tallies.invalid', invalid),
    ...Object.entries(records).flatMap(([field, record]) =>
      Object.entries(record).map(([key, value]) => named(`tallies.${field}.${key}`, value)),
    ),
  ];
}

function named(at: string, value: number | undefined): NamedFigure {
  return { at, value };
}
