const twipsPerUnit: Readonly<Record<string, number>> = {
  '': 1,
  mm: 1440 / 25.4,
  cm: 1440 / 2.54,
  in: 1440,
  pt: 20,
  pc: 240,
  pi: 240,
};

/** A measure of an office file in twips: a bare number is one already, newer files name a unit. Undefined when it is neither. */
export function twipsOf(raw: string | undefined): number | undefined {
  const [, number = '', unit = ''] =
    /^(-?\d+(?:\.\d+)?)(mm|cm|in|pt|pc|pi|)$/u.exec(raw ?? '') ?? [];
  const factor = twipsPerUnit[unit];
  return number === '' || factor === undefined ? undefined : Math.round(Number(number) * factor);
}

/** A switch of an office file: on when it stands without a value. Undefined when it does not stand there. */
export function switchOf(
  element: { readonly attributes: Readonly<Record<string, string>> } | undefined,
): boolean | undefined {
  if (element === undefined) return undefined;
  const value = element.attributes['w:val'] ?? 'true';
  return value !== 'false' && value !== '0' && value !== 'off';
}
