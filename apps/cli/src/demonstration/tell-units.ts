import type { UnitOnList } from '@daihoi/application/organisation';
import { capitalised } from '@daihoi/domain/text';
import { calendarDate } from '@daihoi/domain/kernel';
import { apportion } from './apportion.ts';
import { bodiesUnder, type Body } from './grassroots-bodies.ts';
import type { ToldProvince, UpperOrganisation } from './told.ts';

const established = calendarDate('2015-11-02');
const countedOn = calendarDate('2019-12-31');

/** The unit at the top of every demonstration. */
export const centre: UnitOnList = {
  code: 'TW',
  fullName: 'Đảng Cộng sản Việt Nam',
  shortName: 'Trung ương',
  level: 'CENTRAL',
  kind: 'OTHER',
  parentCode: undefined,
  effectiveOn: established,
  memberCounts: [],
};

/** A grassroots organisation with its place and its members. */
export interface ToldGrassroots {
  readonly unit: UnitOnList;
  readonly upper: UpperOrganisation;
  readonly members: number;
}

export interface ToldTree {
  readonly units: readonly UnitOnList[];
  readonly grassroots: readonly ToldGrassroots[];
}

/** All units of a province, superiors before their subordinates; members of a superior are the sum of those below. */
export function tellUnits(province: ToldProvince): ToldTree {
  const named = province.uppers.flatMap((upper) =>
    bodiesUnder(province, upper).map((body, index) => ({ upper, body, index })),
  );
  const shares = apportion(
    province.members,
    named.map(({ body }) => body.weight),
  );
  const grassroots = named.map(({ upper, body, index }, at) => {
    const members = shares[at] ?? 1;
    const code = `${province.code}-${upper.code}-${String(index + 1).padStart(2, '0')}`;
    return { upper, members, unit: grassrootsUnit({ province, upper, body, code, members }) };
  });
  const uppers = province.uppers.map((upper) => upperUnit(province, upper, grassroots));
  return {
    units: [provinceUnit(province), ...uppers, ...grassroots.map(({ unit }) => unit)],
    grassroots,
  };
}

function provinceUnit(province: ToldProvince): UnitOnList {
  return {
    code: province.code,
    fullName: `Đảng bộ tỉnh ${province.name}`,
    shortName: province.name,
    level: 'PROVINCIAL',
    kind: 'PROVINCE',
    parentCode: centre.code,
    effectiveOn: established,
    memberCounts: counts(province.members),
  };
}

function upperUnit(
  province: ToldProvince,
  upper: UpperOrganisation,
  grassroots: readonly ToldGrassroots[],
): UnitOnList {
  const members = grassroots
    .filter((each) => each.upper === upper)
    .reduce((sum, each) => sum + each.members, 0);
  return {
    code: `${province.code}-${upper.code}`,
    fullName: `Đảng bộ ${upper.name}`,
    shortName: capitalised(upper.name),
    level: 'UPPER_GRASSROOTS',
    kind: upper.kind,
    parentCode: province.code,
    effectiveOn: established,
    memberCounts: counts(members),
  };
}

function grassrootsUnit(given: {
  readonly province: ToldProvince;
  readonly upper: UpperOrganisation;
  readonly body: Body;
  readonly code: string;
  readonly members: number;
}): UnitOnList {
  const { province, upper, body, code, members } = given;
  const many = body.cells === 'many';
  return {
    code,
    fullName: `${many ? 'Đảng bộ' : 'Chi bộ'} ${body.name}`,
    shortName: capitalised(body.name),
    level: 'GRASSROOTS',
    kind: many ? 'MULTI_CELL' : 'SINGLE_CELL',
    parentCode: `${province.code}-${upper.code}`,
    effectiveOn: established,
    memberCounts: counts(members),
  };
}

/** About one member in thirty is on probation. */
function counts(members: number) {
  const probationary = Math.floor(members / 30);
  return [{ asOf: countedOn, official: members - probationary, probationary }];
}
