import type { CalendarDate } from '../kernel/index.ts';
import { issuingRights } from './data/issuing-rights.ts';
import type { DocumentTypeId } from './document-type.ts';
import { formatRulesOn } from './format-rule-set.ts';

/** A kind of body whose right to issue types of paper is known. */
export type IssuerKind = keyof typeof issuingRights;

interface IssuingRight {
  readonly allowed: readonly DocumentTypeId[];
  readonly forbidden: readonly DocumentTypeId[];
  readonly closed: boolean;
}

/**
 * Whether a body may issue a type. A refusal warns under the regulation it was read in, and only informs under an older
 * one. `unknown`: the sources say nothing.
 */
export type IssuingVerdict =
  | { readonly kind: 'allowed' | 'unknown' }
  | { readonly kind: 'forbidden'; readonly severity: 'warning' | 'info' };

/** Judges whether a body may issue a type of paper on a day. */
export function judgeIssuingRight(paper: {
  readonly issuer: IssuerKind;
  readonly type: DocumentTypeId;
  readonly signedOn: CalendarDate;
}): IssuingVerdict {
  const right: IssuingRight = issuingRights[paper.issuer];
  if (right.allowed.includes(paper.type)) return { kind: 'allowed' };
  if (!right.closed && !right.forbidden.includes(paper.type)) return { kind: 'unknown' };
  const inForce = formatRulesOn(paper.signedOn)?.types === 'PF-2026';
  return { kind: 'forbidden', severity: inForce ? 'warning' : 'info' };
}
