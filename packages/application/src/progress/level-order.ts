import { levelSchemes, organizationLevels } from '@daihoi/domain/organisation';

/** Compares things of a board by their level, lowest first, in the order of the season's level scheme. */
export function byLevelOrder(
  schemeId: string,
): (left: { readonly level: string }, right: { readonly level: string }) => number {
  const scheme = levelSchemes.find((each) => each.id === schemeId);
  const order: readonly string[] = scheme?.levels.map((each) => each.level) ?? organizationLevels;
  return (left, right) => order.indexOf(left.level) - order.indexOf(right.level);
}
