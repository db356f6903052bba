import type { FieldError } from '../components/form-context.ts';
import type { Refusal } from './refusal.ts';

/**
 * A refusal as an error of the field it is about.
 * @param labels the form's fields: name (path of the contract's body) to label
 * @returns nothing when the refusal names no field of this form; the form then shows it as a whole
 */
export function refusedFields(
  refusal: Refusal,
  labels: Readonly<Record<string, string>>,
): readonly FieldError[] {
  const at = refusal.at ?? '';
  const label = Object.hasOwn(labels, at) ? labels[at] : undefined;
  return label === undefined ? [] : [{ at, label, message: refusal.message }];
}
