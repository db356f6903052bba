import { draftParts, partAt, type DraftPart, type Passage } from '@daihoi/domain/comments';
import { synthesisWords as words } from './data/synthesis-words.ts';
import type { CountedGroup } from './synthesis-store.ts';

/** A part of the draft with the groups about it. */
export interface PartGroups {
  readonly title: string;
  readonly groups: readonly CountedGroup[];
}

/** Groups under the parts of the draft, in its order; those about the whole come first. */
export function byPart(
  passages: readonly Passage[],
  groups: readonly CountedGroup[],
): readonly PartGroups[] {
  const parts = draftParts(passages);
  const of = Map.groupBy(groups, ({ value: { place } }): DraftPart | 'whole' =>
    place === 'whole' ? place : (partAt(parts, place) ?? 'whole'),
  );
  return [
    { title: words.whole, groups: of.get('whole') ?? [] },
    ...parts.map((part) => ({
      title: part.title === '' ? words.beginning : part.title,
      groups: (of.get(part) ?? []).toSorted(inDraftOrder),
    })),
  ].filter((part) => part.groups.length > 0);
}

function inDraftOrder(left: CountedGroup, right: CountedGroup): number {
  return placeOrder(left) - placeOrder(right) || left.number - right.number;
}

function placeOrder({ value: { place } }: CountedGroup): number {
  return place === 'whole' ? 0 : place;
}
