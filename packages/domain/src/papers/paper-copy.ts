import { err, ok, type Result } from '../kernel/index.ts';

/**
 * Forms of a certified copy (CP-02): of a whole paper by who issued it, of a whole paper by who received it, of a part by
 * either of them. Who may make which is general knowledge, not read in an official text.
 */
export const copyForms = ['fullCopy', 'recopy', 'extract'] as const;
export type CopyForm = (typeof copyForms)[number];

export interface CopyFormRefusal {
  readonly code: 'copy.by-issuer-only' | 'copy.own-paper' | 'copy.no-passage';
}

/**
 * Judges whether a body may make a copy of a form.
 * @param made `own`: the body issued the original; `passage`: the words of an extract, empty for none
 */
export function judgeCopy(
  form: CopyForm,
  made: { readonly own: boolean; readonly passage: string },
): Result<CopyForm, CopyFormRefusal> {
  if (form === 'fullCopy' && !made.own) return err({ code: 'copy.by-issuer-only' });
  if (form === 'recopy' && made.own) return err({ code: 'copy.own-paper' });
  if (form === 'extract' && made.passage === '') return err({ code: 'copy.no-passage' });
  return ok(form);
}
