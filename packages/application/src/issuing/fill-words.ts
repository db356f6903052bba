/** Fills `{name}` in the sentence of a paper; a name without a value is a bug and stays visible. */
export function fillWords(
  sentence: string,
  values: Readonly<Record<string, string | number>>,
): string {
  return sentence.replaceAll(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole));
}
