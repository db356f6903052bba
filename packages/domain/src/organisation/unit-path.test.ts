import { describe, expect, test } from 'vitest';
import {
  ancestorsOf,
  childPath,
  depthOf,
  isWithin,
  parentPath,
  parseUnitPath,
  pathRange,
  rebasePath,
  rootPath,
  segmentCount,
  segmentNumber,
  segmentOf,
} from './unit-path.ts';

const nation = childPath(rootPath, segmentOf(0));
const province = childPath(nation, segmentOf(35));
const district = childPath(province, segmentOf(36));

describe('materialised paths', () => {
  test('a segment is five base-36 digits and orders like its number', () => {
    expect([0, 35, 36, segmentCount - 1].map(segmentOf)).toEqual([
      '00000',
      '0000z',
      '00010',
      'zzzzz',
    ]);
    expect(segmentNumber('00010')).toBe(36);
    expect(() => segmentOf(segmentCount)).toThrow('five digits');
    expect(() => segmentOf(-1)).toThrow('five digits');
  });

  test('superiors are listed from the root down, without the unit itself', () => {
    expect(ancestorsOf(district)).toEqual([nation, province]);
    expect(ancestorsOf(nation)).toEqual([]);
    expect(ancestorsOf(rootPath)).toEqual([]);
    expect(parentPath(district)).toBe(province);
    expect(parentPath(nation)).toBeUndefined();
    expect(depthOf(district)).toBe(3);
  });

  test('a unit is within itself and its superiors, not within its siblings', () => {
    expect(isWithin({ path: district, scope: province })).toBe(true);
    expect(isWithin({ path: district, scope: district })).toBe(true);
    expect(isWithin({ path: province, scope: district })).toBe(false);
    expect(isWithin({ path: district, scope: rootPath })).toBe(true);
  });

  test('a moved subtree keeps its inner order', () => {
    const elsewhere = childPath(nation, segmentOf(7));
    expect(rebasePath(district, { from: province, to: elsewhere })).toBe(
      childPath(elsewhere, segmentOf(36)),
    );
    expect(() => rebasePath(district, { from: elsewhere, to: nation })).toThrow('in the subtree');
  });

  test('only whole segments of small letters and digits are paths', () => {
    expect(parseUnitPath('00000').ok).toBe(true);
    expect(parseUnitPath('').ok).toBe(true);
    expect(parseUnitPath('0000').ok).toBe(false);
    expect(parseUnitPath('0000Z').ok).toBe(false);
  });

  test('the range after the highest segment ends before the next sibling of the superior', () => {
    const last = childPath(province, segmentOf(segmentCount - 1));
    expect(pathRange(last)).toEqual({ from: last, to: `${province}zzzz{` });
  });
});
