import { brand, err, invariant, ok, type Branded, type Result } from '../kernel/index.ts';

/**
 * Where a unit stands, as text: one segment of five base-36 digits per level, from the root down. Ordered as bytes
 * (COLLATE "C") a subtree is one unbroken range, and a parent stands right before its children.
 */
export type UnitPath = Branded<string, 'UnitPath'>;

export interface MalformedPath {
  readonly code: 'unit-path.malformed';
  readonly raw: string;
}

/** Digits of one segment. */
export const segmentWidth = 5;

/** How many children one unit can ever have: 36 to the fifth. */
export const segmentCount = 36 ** segmentWidth;

/** The path above all roots. */
export const rootPath: UnitPath = brand<UnitPath>('');

const segments = /^(?:[0-9a-z]{5})*$/;

/** Parses a path as it is stored. */
export function parseUnitPath(raw: string): Result<UnitPath, MalformedPath> {
  return segments.test(raw) ? ok(brand<UnitPath>(raw)) : err({ code: 'unit-path.malformed', raw });
}

/** The segment of the n-th child, from 0. */
export function segmentOf(n: number): string {
  invariant(Number.isInteger(n) && n >= 0 && n < segmentCount, 'a segment number fits five digits');
  return n.toString(36).padStart(segmentWidth, '0');
}

/** The number behind a segment. */
export function segmentNumber(segment: string): number {
  invariant(segment.length === segmentWidth, 'a segment has five digits');
  return Number.parseInt(segment, 36);
}

/** The path of a child. */
export function childPath(parent: UnitPath, segment: string): UnitPath {
  invariant(segment.length === segmentWidth && segments.test(segment), 'a segment has five digits');
  return brand<UnitPath>(parent + segment);
}

/** The units on a path from the root down, each by its segment. */
export function segmentsOf(path: string): readonly string[] {
  return Array.from({ length: path.length / segmentWidth }, (_, index) =>
    path.slice(index * segmentWidth, (index + 1) * segmentWidth),
  );
}

/** How deep a unit stands: 0 above the roots, 1 for a root. */
export function depthOf(path: UnitPath): number {
  return path.length / segmentWidth;
}

/** The path of the unit and all below it as `from <= path < to` in byte order. */
export function pathRange(path: UnitPath): { readonly from: string; readonly to: string } {
  if (path === '') return { from: '', to: '{' };
  const last = path.length - 1;
  return { from: path, to: path.slice(0, last) + String.fromCharCode(path.charCodeAt(last) + 1) };
}

/** The paths of all superiors, the root first, the unit itself left out. */
export function ancestorsOf(path: UnitPath): readonly UnitPath[] {
  return Array.from({ length: Math.max(depthOf(path) - 1, 0) }, (_, index) =>
    brand<UnitPath>(path.slice(0, (index + 1) * segmentWidth)),
  );
}

/** The path of the direct superior; undefined for a root. */
export function parentPath(path: UnitPath): UnitPath | undefined {
  return ancestorsOf(path).at(-1);
}

/** True when `path` is `scope` itself or stands under it. */
export function isWithin(place: { readonly path: UnitPath; readonly scope: UnitPath }): boolean {
  return place.path.startsWith(place.scope);
}

/** The path after a subtree moved from one place to another. */
export function rebasePath(
  path: UnitPath,
  move: { readonly from: UnitPath; readonly to: UnitPath },
): UnitPath {
  invariant(path.startsWith(move.from), 'only what stands in the subtree moves with it');
  return brand<UnitPath>(move.to + path.slice(move.from.length));
}
