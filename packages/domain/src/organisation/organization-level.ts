/** The ordered levels of the organisation, lowest first (glossary section 11). Which exist on a date is the level scheme's word. */
export const organizationLevels = [
  'GROUP',
  'CELL',
  'SECTIONAL',
  'GRASSROOTS',
  'UPPER_GRASSROOTS',
  'PROVINCIAL',
  'CENTRAL',
] as const;

export type OrganizationLevel = (typeof organizationLevels)[number];

/** A pair of units as the level order sees them. */
export interface LevelPair {
  readonly parent: OrganizationLevel;
  readonly child: OrganizationLevel;
}

/** Says whether a unit of one level may stand directly under a unit of another. Given by the level scheme in force. */
export type LevelRule = (pair: LevelPair) => boolean;

/** True for a code of the list above. */
export function isOrganizationLevel(raw: string): raw is OrganizationLevel {
  return organizationLevels.some((level) => level === raw);
}
