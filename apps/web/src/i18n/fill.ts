import { countForms } from '@daihoi/domain/text';

const hole = /\{(\w+)\}/g;

/** Puts values into the `{holes}` of a sentence, and the form of a word that `{n|remark|remarks}` asks for. A hole without a value stays visible: it is a bug that must be seen. */
export function fill(sentence: string, values: Readonly<Record<string, string | number>>): string {
  return countForms(sentence, values).replace(hole, (whole, name: string) =>
    String(values[name] ?? whole),
  );
}

/** Cuts a sentence at its `{holes}`: texts and names of holes in order. */
export function cutAtHoles(
  sentence: string,
): readonly ({ readonly text: string } | { readonly hole: string })[] {
  return sentence
    .split(hole)
    .map((part, index) => (index % 2 === 0 ? { text: part } : { hole: part }))
    .filter((part) => !('text' in part) || part.text !== '');
}
