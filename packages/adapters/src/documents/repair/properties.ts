import { escapedXml, type SourceElement } from './source-tree.ts';

/** Elements of a set of properties as they are written, by name, in order. */
export type Properties = ReadonlyMap<string, string>;

/** The elements of `w:rPr`, `w:pPr` or `w:sectPr` as they stand in the file; an element that stands twice is kept once. */
export function readProperties(element: SourceElement | undefined, xml: string): Properties {
  return new Map(
    (element?.children ?? []).map(({ name, from, to }) => [name, xml.slice(from, to)]),
  );
}

/** The properties with some elements exchanged or, where undefined is given, taken out; in the order that Word asks for. */
export function withProperties(
  given: Properties,
  changes: Readonly<Record<string, string | undefined>>,
  order: readonly string[],
): Properties {
  const all = new Map(given);
  for (const [name, written] of Object.entries(changes)) {
    if (written === undefined) all.delete(name);
    else all.set(name, written);
  }
  function place(name: string): number {
    const at = order.indexOf(name);
    return at < 0 ? order.length : at;
  }
  return new Map([...all].toSorted(([left], [right]) => place(left) - place(right)));
}

/** One element with its attributes. */
export function written(name: string, attributes: Readonly<Record<string, string>> = {}): string {
  const given = Object.entries(attributes).map(([key, value]) => ` ${key}="${escapedXml(value)}"`);
  return `<${name}${given.join('')}/>`;
}

/** Properties as one element; the empty text where there are none. */
export function asElement(name: string, properties: Properties): string {
  const inner = [...properties.values()].join('');
  return inner === '' ? '' : `<${name}>${inner}</${name}>`;
}

/** Whether two sets say the same. */
export function sameProperties(left: Properties, right: Properties): boolean {
  return left.size === right.size && [...left].every(([name, each]) => right.get(name) === each);
}

/** Order of `w:rPr` (ECMA-376, 17.3.2). */
export const runOrder: readonly string[] = [
  'rStyle rFonts b bCs i iCs caps smallCaps strike dstrike outline shadow emboss imprint noProof snapToGrid vanish webHidden',
  'color spacing w kern position sz szCs highlight u effect bdr shd fitText vertAlign rtl cs em lang eastAsianLayout specVanish',
  'oMath rPrChange',
].flatMap(named);

/** Order of `w:pPr` (ECMA-376, 17.3.1). */
export const paragraphOrder: readonly string[] = [
  'pStyle keepNext keepLines pageBreakBefore framePr widowControl numPr suppressLineNumbers pBdr shd tabs suppressAutoHyphens',
  'kinsoku wordWrap overflowPunct topLinePunct autoSpaceDE autoSpaceDN bidi adjustRightInd snapToGrid spacing ind',
  'contextualSpacing mirrorIndents suppressOverlap jc textDirection textAlignment textboxTightWrap outlineLvl divId cnfStyle rPr',
  'sectPr pPrChange',
].flatMap(named);

/** Order of `w:sectPr` (ECMA-376, 17.6) behind its heads and feet. */
export const sectionOrder: readonly string[] = [
  'footnotePr endnotePr type pgSz pgMar paperSrc pgBorders lnNumType pgNumType cols formProt vAlign noEndnote titlePg',
  'textDirection bidi rtlGutter docGrid printerSettings sectPrChange',
].flatMap(named);

function named(words: string): readonly string[] {
  return words.split(' ').map((word) => `w:${word}`);
}
