import type { ToSave } from './bundle-desk.ts';

/**
 * Which waiting ballots have no place in the box, once the server said so of the first: those keyed for its place or one behind
 * it. Fewer ballots were collected than had been told when they were keyed.
 */
export function beyondBox(waiting: readonly ToSave[]): readonly ToSave[] {
  const [refused] = waiting;
  return refused ? waiting.filter((each) => !isBefore(each, refused)) : [];
}

/** The same, each place once: of a ballot that was corrected before it was saved the later entry counts. */
export function beyondPlaces(waiting: readonly ToSave[]): readonly ToSave[] {
  const places = beyondBox(waiting).map(
    (each) => [`${each.bundle}/${each.position}`, each] as const,
  );
  return [...new Map(places).values()];
}

function isBefore(one: ToSave, other: ToSave): boolean {
  return one.bundle === other.bundle ? one.position < other.position : one.bundle < other.bundle;
}
