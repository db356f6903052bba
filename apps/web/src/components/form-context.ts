import { createContext, useContext } from 'react';

/** One thing to correct: `at` is the field's name (a path of the contract's body), `message` says what is wrong and what to do. */
export interface FieldError {
  readonly at: string;
  readonly label: string;
  readonly message: string;
}

/** The refusals of the form around a field. */
export const FormContext = createContext<readonly FieldError[]>([]);

/** The message for a field, when its form was refused because of it. */
export function useFieldError(name: string | undefined): string | undefined {
  return useContext(FormContext).find((each) => each.at === name)?.message;
}
