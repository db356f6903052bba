/** Of windows with the path of the unit that set each: the one for a level that was set nearest to a unit, or by itself. */
export function nearestWindow<W extends { readonly level: string; readonly path: string }>(
  windows: readonly W[],
  unit: { readonly path: string; readonly level: string },
): W | undefined {
  return windows
    .filter((each) => each.level === unit.level && unit.path.startsWith(each.path))
    .toSorted((left, right) => right.path.length - left.path.length)[0];
}
