import { calendarDate } from '../../kernel/index.ts';
import { organizationLevels } from '../organization-level.ts';
import type { LevelScheme, SchemeKind, SchemeLevel } from '../level-scheme-types.ts';

const levelsUntil2025: readonly SchemeLevel[] = [
  {
    level: 'GROUP',
    names: { vi: 'Tổ đảng', en: 'Party group' },
    parents: ['CELL'],
    holdsCongress: false,
  },
  {
    level: 'CELL',
    names: { vi: 'Chi bộ trực thuộc', en: 'Affiliated cell' },
    parents: ['SECTIONAL', 'GRASSROOTS'],
    holdsCongress: true,
  },
  {
    level: 'SECTIONAL',
    names: { vi: 'Đảng bộ bộ phận', en: 'Sectional party organisation' },
    parents: ['GRASSROOTS'],
    holdsCongress: true,
  },
  {
    level: 'GRASSROOTS',
    names: { vi: 'Tổ chức cơ sở đảng', en: 'Grassroots party organisation' },
    parents: ['UPPER_GRASSROOTS'],
    holdsCongress: true,
  },
  {
    level: 'UPPER_GRASSROOTS',
    names: { vi: 'Cấp huyện và tương đương', en: 'District level and equivalent' },
    parents: ['PROVINCIAL'],
    holdsCongress: true,
  },
  {
    level: 'PROVINCIAL',
    names: { vi: 'Đảng bộ trực thuộc Trung ương', en: 'Organisation directly under the Centre' },
    parents: ['CENTRAL'],
    holdsCongress: true,
  },
  {
    level: 'CENTRAL',
    names: { vi: 'Trung ương', en: 'The Centre' },
    parents: [],
    holdsCongress: true,
  },
];

const nameFrom2025 = {
  vi: 'Xã, phường, đặc khu và cấp trên trực tiếp cơ sở',
  en: 'Communes, wards, special zones and other organisations directly above grassroots',
};

const levelsFrom2025: readonly SchemeLevel[] = levelsUntil2025.map((each) =>
  each.level === 'UPPER_GRASSROOTS' ? { ...each, names: nameFrom2025 } : each,
);

const kindsOfBothSchemes: readonly SchemeKind[] = [
  { kind: 'MULTI_CELL', levels: ['GRASSROOTS'] },
  { kind: 'SINGLE_CELL', levels: ['GRASSROOTS'] },
  { kind: 'AGENCY', levels: ['CELL', 'SECTIONAL', 'GRASSROOTS', 'UPPER_GRASSROOTS', 'PROVINCIAL'] },
  { kind: 'ENTERPRISE', levels: ['CELL', 'SECTIONAL', 'GRASSROOTS', 'UPPER_GRASSROOTS'] },
  { kind: 'SCHOOL', levels: ['CELL', 'SECTIONAL', 'GRASSROOTS', 'UPPER_GRASSROOTS'] },
  { kind: 'ARMY', levels: ['CELL', 'SECTIONAL', 'GRASSROOTS', 'UPPER_GRASSROOTS', 'PROVINCIAL'] },
  { kind: 'POLICE', levels: ['CELL', 'SECTIONAL', 'GRASSROOTS', 'UPPER_GRASSROOTS', 'PROVINCIAL'] },
  { kind: 'PROVINCE', levels: ['PROVINCIAL'] },
  { kind: 'OTHER', levels: organizationLevels },
];

const kindsUntil2025: readonly SchemeKind[] = [
  { kind: 'COMMUNE', levels: ['GRASSROOTS'] },
  { kind: 'WARD', levels: ['GRASSROOTS'] },
  { kind: 'TOWNSHIP', levels: ['GRASSROOTS'] },
  { kind: 'DISTRICT', levels: ['UPPER_GRASSROOTS'] },
  { kind: 'URBAN_DISTRICT', levels: ['UPPER_GRASSROOTS'] },
  { kind: 'TOWN', levels: ['UPPER_GRASSROOTS'] },
  { kind: 'CITY', levels: ['UPPER_GRASSROOTS', 'PROVINCIAL'] },
  { kind: 'BLOC', levels: ['UPPER_GRASSROOTS', 'PROVINCIAL'] },
  { kind: 'BORDER_GUARD', levels: ['GRASSROOTS', 'UPPER_GRASSROOTS'] },
];

const kindsFrom2025: readonly SchemeKind[] = [
  { kind: 'COMMUNE', levels: ['UPPER_GRASSROOTS'] },
  { kind: 'WARD', levels: ['UPPER_GRASSROOTS'] },
  { kind: 'SPECIAL_ZONE', levels: ['UPPER_GRASSROOTS'] },
  { kind: 'CITY', levels: ['PROVINCIAL'] },
  { kind: 'BORDER_GUARD', levels: ['GRASSROOTS'] },
];

/** Levels of the Party, earliest scheme first. From 1 July 2025 a commune stands directly above the grassroots. */
export const levelSchemes: readonly LevelScheme[] = [
  {
    id: 'levels-until-2025-06-30',
    validFrom: calendarDate('2011-01-19'),
    validTo: calendarDate('2025-06-30'),
    levels: levelsUntil2025,
    kinds: [...kindsOfBothSchemes, ...kindsUntil2025],
    source: { document: '29-QĐ/TW', issuedOn: '2016-07-25' },
    confidence: 'PARTIAL',
  },
  {
    id: 'levels-from-2025-07-01',
    validFrom: calendarDate('2025-07-01'),
    levels: levelsFrom2025,
    kinds: [...kindsOfBothSchemes, ...kindsFrom2025],
    source: { document: '298-QĐ/TW' },
    confidence: 'CONFIRMED',
  },
];
