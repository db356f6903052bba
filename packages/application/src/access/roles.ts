/** What a person may be for a unit. A grant is person x role x unit and reaches down the tree as far as the policy says. */
export const roles = [
  'administrator',
  'organizationBoard',
  'leader',
  'committeeOffice',
  'observer',
] as const;
export type Role = (typeof roles)[number];

export function isRole(raw: string): raw is Role {
  return roles.some((role) => role === raw);
}
