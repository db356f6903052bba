import { isOrganizationLevel, unitKinds } from '@daihoi/domain/organisation';
import { organizationTitleOf } from '@daihoi/domain/papers';
import type { UnitRow } from '../organisation/index.ts';

/** The committee of an organisation as its papers name it. */
export interface Committee {
  /** "Huyen uy ..." for the organisation of a district, with diacritics. */
  readonly name: string;
  /** The same without the place, as a sentence uses it among its own. */
  readonly title: string;
  /** The place that follows the title; also the seat until somebody writes another. */
  readonly place: string;
  /** The body in the symbol of its papers (TU, HU ...). */
  readonly symbol: string;
}

/** Names the committee of a unit from the official name of its organisation. */
export function committeeOf(unit: Pick<UnitRow, 'level' | 'unitType' | 'fullName'>): Committee {
  const kind = unitKinds.find((each) => each === unit.unitType) ?? 'OTHER';
  const level = isOrganizationLevel(unit.level) ? unit.level : 'GRASSROOTS';
  const { organization, committee, body } = organizationTitleOf({ level, kind });
  const full = unit.fullName.normalize('NFC').trim();
  const titled = full.toLowerCase().startsWith(organization.toLowerCase());
  const place = titled ? full.slice(organization.length).trim() : full;
  return { name: `${committee} ${place}`.trim(), title: committee, place, symbol: body };
}
