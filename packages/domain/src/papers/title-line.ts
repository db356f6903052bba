import type { OrganizationLevel, UnitKind } from '../organisation/index.ts';
import { tidyText, toRoman } from '../text/index.ts';
import { organizationTitles } from './data/organization-titles.ts';
import { paperWords } from './data/paper-words.ts';

/** How an organisation, its committee and the papers of that committee are named. */
export interface OrganizationTitle {
  readonly organization: string;
  readonly committee: string;
  readonly body: string;
}

const titles = organizationTitles;
const titlesByKind: Readonly<Record<UnitKind, OrganizationTitle>> = {
  MULTI_CELL: titles.otherOrganization,
  SINGLE_CELL: titles.cell,
  COMMUNE: titles.commune,
  WARD: titles.ward,
  TOWNSHIP: titles.township,
  SPECIAL_ZONE: titles.specialZone,
  DISTRICT: titles.district,
  URBAN_DISTRICT: titles.urbanDistrict,
  TOWN: titles.town,
  CITY: titles.city,
  PROVINCE: titles.province,
  BLOC: titles.bloc,
  AGENCY: titles.otherOrganization,
  ENTERPRISE: titles.otherOrganization,
  SCHOOL: titles.otherOrganization,
  ARMY: titles.army,
  POLICE: titles.police,
  BORDER_GUARD: titles.borderGuard,
  OTHER: titles.otherOrganization,
};

/** The titles of a kind of organisation at its level; a cell is a cell whatever it belongs to. */
export function organizationTitleOf(unit: {
  readonly level: OrganizationLevel;
  readonly kind: UnitKind;
}): OrganizationTitle {
  switch (unit.level) {
    case 'CENTRAL':
      return titles.central;
    case 'CELL':
    case 'GROUP':
      return titles.cell;
    case 'SECTIONAL':
      return titles.sectional;
    case 'PROVINCIAL':
      return unit.kind === 'CITY' ? titles.centralCity : titlesByKind[unit.kind];
    case 'UPPER_GRASSROOTS':
    case 'GRASSROOTS':
      return titlesByKind[unit.kind];
  }
}

/** A name as the head of a paper prints it: one line of capitals (HD-03). */
export function titleLine(name: string): string {
  return tidyText(name).toUpperCase();
}

/** A congress as the issuer of a paper: by its ordinal, or by its term where congresses are not counted (HD-06). */
export interface TitledCongress {
  readonly type: 'DELEGATE' | 'ALL_MEMBER';
  readonly organization: string;
  readonly held: { readonly ordinal: number } | { readonly from: number; readonly to: number };
}

/** The title line of a congress, which its own bodies have above their name (HD-06, HD-07). */
export function congressTitleLine({ type, organization, held }: TitledCongress): string {
  const congress = type === 'DELEGATE' ? paperWords.delegateCongress : paperWords.allMemberCongress;
  const which =
    'ordinal' in held
      ? `${paperWords.ordinal} ${toRoman(held.ordinal)}`
      : `${paperWords.term} ${held.from}-${held.to}`;
  return titleLine(`${congress} ${organization} ${which}`);
}
