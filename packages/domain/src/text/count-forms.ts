/** `{n|remark|remarks}`: the first form for one, the second for any other count. */
const choice = /\{(\w+)\|([^|{}]*)\|([^|{}]*)\}/g;

/**
 * Chooses between the two forms that a language has for one and for many: `{n} {n|remark|remarks}` with `n` 1 becomes
 * `{n} remark`. The count may be a number or a number as it is written; a count that is not known is many.
 * @param values What fills the holes of the sentence; the holes themselves are left to the caller.
 */
export function countForms(sentence: string, values: Readonly<Record<string, unknown>>): string {
  return sentence.replaceAll(choice, (_whole, ...[name = '', one = '', many = '']: string[]) =>
    values[name] === 1 || values[name] === '1' ? one : many,
  );
}
