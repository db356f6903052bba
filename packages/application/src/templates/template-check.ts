import {
  crowdedPassages,
  fieldAt,
  missingFields,
  suggestField,
  type TemplateCheck,
  type TemplateField,
  type TemplateKind,
} from '@daihoi/domain/paper-templates';
import type { PaperFinding } from '../checking/check-paper.ts';
import type { FoundField, UnreadPlace } from './template-filler.ts';
import type { TemplateVersionRow } from './template-store.ts';

/** A field of a template with what it means, or with the name that was probably meant. */
export interface JudgedField extends FoundField {
  readonly field: TemplateField | undefined;
  readonly suggestion: TemplateField | undefined;
}

/** The fields of a version, those that nobody can fill first. */
export function judgedFields(
  { fields }: Pick<TemplateVersionRow, 'fields'>,
  kind: TemplateKind,
): readonly JudgedField[] {
  const judged = fields.fields.map((found) => {
    const field = fieldAt(found, kind);
    return { ...found, field, suggestion: field ? undefined : suggestField(found.name, kind) };
  });
  return [...judged.filter(({ field }) => !field), ...judged.filter(({ field }) => field)];
}

/** Faults of form of a version; what a template says is not looked at, it is not written yet. */
export function formFindings({
  report,
}: Pick<TemplateVersionRow, 'report'>): readonly PaperFinding[] {
  return report.findings.filter(({ fault }) => fault !== 'content');
}

/** Places that ask for a value in a way that cannot be filled: those that the file shows, and passages without room. */
export function unreadPlaces(
  { fields }: Pick<TemplateVersionRow, 'fields'>,
  kind: TemplateKind,
): readonly UnreadPlace[] {
  const crowded = crowdedPassages(kind, fields.fields);
  return [...fields.unread, ...crowded.map(({ name }) => ({ kind: 'passage', name }) as const)];
}

/** What issuing depends on. */
export function checkOf(
  version: Pick<TemplateVersionRow, 'fields' | 'report'>,
  kind: TemplateKind,
): TemplateCheck {
  return {
    unknown: judgedFields(version, kind).flatMap(({ name, around, field }) =>
      field ? [] : [around === undefined ? name : `${name} ("${around}")`],
    ),
    missing: missingFields(kind, version.fields.fields).map(({ name }) => name),
    unread: unreadPlaces(version, kind).map(({ name }) => name),
    formErrors: formFindings(version).filter(({ severity }) => severity === 'error').length,
  };
}
