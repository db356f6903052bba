import { countForms, formatInteger, type Lang } from '@daihoi/domain/text';

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

/** Values with their counts as the language writes them: 1.336 in Vietnamese, 1,336 in English. */
export function writeCounts<Value>(
  values: Readonly<Record<string, Value>>,
  lang: Lang,
): Readonly<Record<string, Value | string>> {
  const shown: Record<string, Value | string> = {};
  for (const [hole, value] of Object.entries(values))
    shown[hole] = Number.isSafeInteger(value) ? formatInteger(Number(value), lang) : value;
  return shown;
}
