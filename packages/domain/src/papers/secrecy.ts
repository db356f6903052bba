import { err, ok, type CalendarDate, type Result } from '../kernel/index.ts';

/** Degrees of secrecy, the lowest first (document-format, section 2, cell 10a). */
export const secrecyDegrees = ['confidential', 'secret', 'topSecret'] as const;
export type SecrecyDegree = (typeof secrecyDegrees)[number];

/** The paper by which an installation may hold papers of the lowest degree. */
export interface SecrecyPermission {
  readonly number: string;
  readonly issuedOn: CalendarDate;
}

export type SecrecyRefusal =
  | { readonly code: 'secret.degree-refused'; readonly degree: SecrecyDegree }
  | { readonly code: 'secret.not-permitted' };

/**
 * Whether an installation may hold a paper of a degree. The two upper degrees never: a machine on a network is no place for
 * them (MK-01, by decision 0015); the lowest only by a paper that an administrator entered.
 */
export function judgeHolding(
  degree: SecrecyDegree,
  permission: SecrecyPermission | undefined,
): Result<'confidential', SecrecyRefusal> {
  if (degree !== 'confidential') return err({ code: 'secret.degree-refused', degree });
  return permission === undefined ? err({ code: 'secret.not-permitted' }) : ok(degree);
}
