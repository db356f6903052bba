import type { Instant } from '../kernel/index.ts';
import type { OrganizationLevel } from '../organisation/index.ts';
import type { TemplateKind } from './template-kind.ts';

/** A template that a unit made for its subtree: for which papers, which levels, and which of its versions is in force. */
export interface PaperTemplate {
  readonly kind: TemplateKind;
  readonly title: string;
  /** What the superior says along with it; empty where nothing. */
  readonly note: string;
  readonly levels: readonly OrganizationLevel[];
  /** The number of the newest version; 0 while there is none. */
  readonly newest: number;
  /** The version that units below are offered; undefined while none was issued. */
  readonly issued?: { readonly version: number; readonly at: Instant };
  readonly withdrawn: boolean;
}

/** Where a template stands: being made, in force, replaced at all its levels by a later one, or withdrawn. */
export const templateStates = ['PREPARED', 'ISSUED', 'REPLACED', 'WITHDRAWN'] as const;
export type TemplateState = (typeof templateStates)[number];

/** At which of its levels a template is in force beside the other templates of the same unit and season. */
export function levelsInForce<T extends PaperTemplate>(
  template: T,
  all: readonly T[],
): readonly OrganizationLevel[] {
  const { issued } = template;
  if (issued === undefined || template.withdrawn) return [];
  const later = all.filter(
    (other) =>
      other !== template &&
      !other.withdrawn &&
      other.kind === template.kind &&
      other.issued !== undefined &&
      other.issued.at > issued.at,
  );
  return template.levels.filter((level) => !later.some(({ levels }) => levels.includes(level)));
}

/** The state of a template beside the other templates of the same unit and season. */
export function templateState<T extends PaperTemplate>(
  template: T,
  all: readonly T[],
): TemplateState {
  if (template.withdrawn) return 'WITHDRAWN';
  if (template.issued === undefined) return 'PREPARED';
  return levelsInForce(template, all).length > 0 ? 'ISSUED' : 'REPLACED';
}

/** Why a template does not take a change. */
export type TemplateRefusal =
  | { readonly code: 'template.no-version' }
  | { readonly code: 'template.no-level' }
  | { readonly code: 'template.issued-already'; readonly version: number }
  | { readonly code: 'template.withdrawn' }
  | { readonly code: 'template.unknown-fields'; readonly names: string }
  | { readonly code: 'template.missing-fields'; readonly names: string }
  | { readonly code: 'template.unread-places'; readonly names: string }
  | { readonly code: 'template.form-errors'; readonly count: number };

/** What the program says of the newest version, on which issuing depends. */
export interface TemplateCheck {
  /** Fields that nobody can fill, each with the words around it. */
  readonly unknown: readonly string[];
  /** Fields without which a paper of this kind does not go out, as they are to be written. */
  readonly missing: readonly string[];
  /** Names of places that ask for a value in a way that cannot be filled. */
  readonly unread: readonly string[];
  readonly formErrors: number;
}

/**
 * Puts the newest version of a template in force. Refused while it has no version, no level, fields that nobody can fill, places
 * that cannot be read as fields, faults of form, or lacks a field that its papers must have: each would stand in hundreds of papers.
 */
export function mayIssue(
  template: PaperTemplate,
  check: TemplateCheck,
): TemplateRefusal | undefined {
  const { withdrawn, newest, levels, issued } = template;
  if (withdrawn) return { code: 'template.withdrawn' };
  if (newest === 0) return { code: 'template.no-version' };
  if (levels.length === 0) return { code: 'template.no-level' };
  if (issued?.version === newest) return { code: 'template.issued-already', version: newest };
  if (check.unknown.length > 0)
    return { code: 'template.unknown-fields', names: check.unknown.join(', ') };
  if (check.missing.length > 0)
    return { code: 'template.missing-fields', names: check.missing.join(', ') };
  if (check.unread.length > 0)
    return { code: 'template.unread-places', names: check.unread.join(', ') };
  return check.formErrors > 0
    ? { code: 'template.form-errors', count: check.formErrors }
    : undefined;
}
