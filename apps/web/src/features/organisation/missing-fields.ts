import type { FieldError } from '../../components/form-context.ts';
import { formText } from '../../lib/form-text.ts';

/** The fields of a form that were left empty, in the order of their labels. */
export function missingFields(
  entered: FormData,
  labels: Readonly<Record<string, string>>,
  message: string,
): readonly FieldError[] {
  return Object.entries(labels)
    .filter(([name]) => formText(entered, name).trim() === '')
    .map(([at, label]) => ({ at, label, message }));
}
