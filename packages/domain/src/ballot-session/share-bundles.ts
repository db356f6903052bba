import type { BallotSession, CountingMemberId, Typist } from './ballot-session.ts';
import { witnesses, type Witness, type WitnessMeans } from './witness.ts';
import { bundlesOf } from './check-digit.ts';

/** Why people cannot key together. */
export type TypistsProblem =
  'witness-without-typist' | 'typist-twice' | 'typist-unknown' | 'witness-of-two-means';

/**
 * Both witnesses need somebody, nobody sees a ballot for both, and all are of the committee or its technicians. Somebody who took
 * over the share of a colleague stands twice for the same witness.
 */
export function checkTypists(
  session: Pick<BallotSession, 'committee'>,
  typists: readonly Typist[],
): TypistsProblem | undefined {
  const known = typists.every(({ member }) => session.committee.some(({ id }) => id === member));
  if (!known) return 'typist-unknown';
  if (typists.some((each) => seesForBoth(each, typists))) return 'typist-twice';
  const mixed = witnesses.some((witness) => meansWithin(typists, witness).length > 1);
  if (mixed) return 'witness-of-two-means';
  return new Set(typists.map(({ witness }) => witness)).size === 2
    ? undefined
    : 'witness-without-typist';
}

function seesForBoth({ member, witness }: Typist, typists: readonly Typist[]): boolean {
  return typists.some((each) => each.member === member && each.witness !== witness);
}

/** By what a witness sees the ballots. */
export function meansOf(
  { typists }: Pick<BallotSession, 'typists'>,
  witness: Witness,
): WitnessMeans {
  return meansWithin(typists, witness)[0] ?? 'keys';
}

/** The witnesses that are scanners. */
export function scanningWitnesses(session: Pick<BallotSession, 'typists'>): readonly Witness[] {
  return witnesses.filter((witness) => meansOf(session, witness) === 'scanner');
}

function meansWithin(typists: readonly Typist[], witness: Witness): readonly WitnessMeans[] {
  const team = typists.filter((each) => each.witness === witness);
  return [...new Set(team.map(({ means }) => means ?? 'keys'))];
}

/**
 * The bundles that a typist keys. Typists of one witness take turns bundle by bundle, so that nobody waits and no ballot is
 * keyed twice for the same witness. Whoever took over the share of a colleague keys both.
 */
export function bundlesFor(
  member: CountingMemberId,
  box: { readonly typists: readonly Typist[]; readonly collected: number },
): readonly number[] {
  const witness = box.typists.find((each) => each.member === member)?.witness;
  const team = box.typists.filter((each) => each.witness === witness);
  return Array.from({ length: bundlesOf(box.collected) }, (_, at) => at + 1).filter(
    (bundle) => team[(bundle - 1) % team.length]?.member === member,
  );
}

/** Who keys a bundle for a witness; undefined when nobody was named for it. */
export function keyerOf(
  { witness, bundle }: { readonly witness: Witness; readonly bundle: number },
  box: { readonly typists: readonly Typist[]; readonly collected: number },
): CountingMemberId | undefined {
  return box.typists.find(
    (each) => each.witness === witness && bundlesFor(each.member, box).includes(bundle),
  )?.member;
}
