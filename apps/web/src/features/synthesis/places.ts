import type { SynthesisView } from '@daihoi/contract/synthesis';

export type PlaceLine = SynthesisView['places'][number];

/** A place as the address names it. */
export function placeName(place: PlaceLine['place']): string {
  return place === null ? 'whole' : String(place);
}

/** The place of a name; undefined when nothing was said there. */
export function placeNamed(
  places: readonly PlaceLine[],
  name: string | null,
): PlaceLine | undefined {
  return name === null ? undefined : places.find(({ place }) => placeName(place) === name);
}

/** Whether something is left to do at a place. */
export function isOpen({ waiting, unanswered }: PlaceLine): boolean {
  return waiting + unanswered > 0;
}

/** The next place with work left, from the beginning again behind the last one. */
export function nextOpenPlace(places: readonly PlaceLine[], at: PlaceLine): PlaceLine | undefined {
  const here = places.findIndex(({ place }) => place === at.place);
  return [...places.slice(here + 1), ...places.slice(0, Math.max(here, 0))].find(isOpen);
}
