import { calendarDate } from '@daihoi/domain/kernel';
import type { UnitRow } from '@daihoi/domain/organisation';

const places = [
  'Thạnh Lộc',
  'Vĩnh Hòa',
  'Bàu Sen',
  'Tân Khánh',
  'Mỹ Đông',
  'Phú Ninh',
  'Đồng Xoài',
];
const asOf = calendarDate('2020-06-30');
const founded = calendarDate('1977-03-01');

/** The province that the generated units stand under. */
export const sampleProvince: UnitRow = {
  code: 'TM',
  fullName: 'Đảng bộ tỉnh Tân Mẫu',
  shortName: 'Tân Mẫu',
  level: 'PROVINCIAL',
  kind: 'PROVINCE',
  parentCode: null,
  validFrom: calendarDate('1975-05-01'),
  memberCount: null,
};

/** Invented units under the sample province, the same each time: districts of 25 communes of 15 cells. */
export function generateUnits(count: number): readonly UnitRow[] {
  const rows: UnitRow[] = [];
  for (let district = 1; rows.length < count; district += 1) {
    rows.push(districtRow(district));
    for (let commune = 1; commune <= 25 && rows.length < count; commune += 1) {
      rows.push(communeRow(district, commune));
      for (let cell = 1; cell <= 15 && rows.length < count; cell += 1) {
        rows.push(cellRow({ district, commune, cell }));
      }
    }
  }
  return rows;
}

function districtRow(district: number): UnitRow {
  const name = `huyện ${placeName(district)}`;
  return {
    ...head({ code: `TM.${district}`, parentCode: 'TM', members: 4000 + district }),
    fullName: `Đảng bộ ${name}`,
    shortName: capitalised(name),
    level: 'UPPER_GRASSROOTS',
    kind: 'DISTRICT',
  };
}

function communeRow(district: number, commune: number): UnitRow {
  const code = `TM.${district}.${commune}`;
  const name = `xã ${placeName(district * 31 + commune)}`;
  return {
    ...head({ code, parentCode: `TM.${district}`, members: 120 + commune }),
    fullName: `Đảng bộ ${name}`,
    shortName: capitalised(name),
    level: 'GRASSROOTS',
    kind: 'COMMUNE',
  };
}

function cellRow(at: {
  readonly district: number;
  readonly commune: number;
  readonly cell: number;
}): UnitRow {
  const parentCode = `TM.${at.district}.${at.commune}`;
  const name = `ấp ${placeName(at.cell * 7 + at.commune)}`;
  return {
    ...head({ code: `${parentCode}.${at.cell}`, parentCode, members: 8 + at.cell }),
    fullName: `Chi bộ ${name}`,
    shortName: capitalised(name),
    level: 'CELL',
    kind: 'OTHER',
  };
}

function head(unit: {
  readonly code: string;
  readonly parentCode: string;
  readonly members: number;
}): Pick<UnitRow, 'code' | 'parentCode' | 'validFrom' | 'memberCount'> {
  const { code, parentCode, members } = unit;
  const memberCount = { asOf, official: members, probationary: members % 5 };
  return { code, parentCode, validFrom: founded, memberCount };
}

function placeName(number: number): string {
  return `${places[number % places.length] ?? ''} ${Math.floor(number / places.length) + 1}`;
}

function capitalised(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}
