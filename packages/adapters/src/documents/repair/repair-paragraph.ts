import type { ParagraphChange } from '@daihoi/domain/paper-format';
import {
  asElement,
  paragraphOrder,
  readProperties,
  sameProperties,
  withProperties,
  written,
  type Properties,
} from './properties.ts';
import type { SourceElement } from './source-tree.ts';
import type { Splice } from './splice.ts';
import { openTag, type Stamp } from './stamp.ts';

const aligns = { left: 'left', centre: 'center', right: 'right', justify: 'both' } as const;
/** What a tracked change of a paragraph does not hold. */
const apart: readonly string[] = ['w:rPr', 'w:sectPr', 'w:pPrChange'];

/** Repairs how a paragraph stands; what it was before is kept as a tracked change. */
export function repairParagraph(
  paragraph: SourceElement,
  look: ParagraphChange,
  { xml, stamp }: { readonly xml: string; readonly stamp: Stamp },
): readonly Splice[] {
  const element = paragraph.children.find(({ name }) => name === 'w:pPr');
  const before = readProperties(element, xml);
  const after = withProperties(before, changesOf(element, look, before), paragraphOrder);
  if (sameProperties(before, after)) return [];
  const words = asElement('w:pPr', tracked(before, after, stamp));
  const place = element ?? { from: paragraph.innerFrom, to: paragraph.innerFrom };
  return [{ from: place.from, to: place.to, words }];
}

function tracked(before: Properties, after: Properties, stamp: Stamp): Properties {
  if (!stamp.tracks) return after;
  if (before.has('w:pPrChange')) return after;
  const old = new Map([...before].filter(([name]) => !apart.includes(name)));
  const change = `${openTag('w:pPrChange', stamp)}${asElement('w:pPr', old) || '<w:pPr/>'}</w:pPrChange>`;
  return withProperties(after, { 'w:pPrChange': change }, paragraphOrder);
}

function changesOf(
  element: SourceElement | undefined,
  { align, firstLine, distance, after, ruled }: ParagraphChange,
  before: Properties,
): Readonly<Record<string, string | undefined>> {
  function attributes(name: string): Readonly<Record<string, string>> {
    return element?.children.find((child) => child.name === name)?.attributes ?? {};
  }
  const spacing = {
    ...attributes('w:spacing'),
    ...(distance === undefined ? {} : lineAttributes(distance)),
    ...(after === undefined ? {} : { 'w:after': String(after * 20), 'w:afterAutospacing': '0' }),
  };
  const border = before.get('w:pBdr');
  return {
    ...(align === undefined ? {} : { 'w:jc': written('w:jc', { 'w:val': aligns[align] }) }),
    ...(firstLine === undefined
      ? {}
      : { 'w:ind': written('w:ind', indented(attributes('w:ind'), firstLine)) }),
    ...(distance === undefined && after === undefined
      ? {}
      : { 'w:spacing': written('w:spacing', spacing) }),
    ...(ruled === undefined || border === undefined ? {} : { 'w:pBdr': withoutRule(border) }),
  };
}

function lineAttributes({ rule, line }: NonNullable<ParagraphChange['distance']>) {
  const rules = { multiple: 'auto', exact: 'exact', atLeast: 'atLeast' } as const;
  const units = rule === 'multiple' ? 240 : 20;
  return { 'w:line': String(Math.round(line * units)), 'w:lineRule': rules[rule] };
}

/** A first line that hangs, or stands in by so many letters, would win over the measure. */
function indented(given: Readonly<Record<string, string>>, firstLine: number) {
  const others = Object.entries(given).filter(
    ([name]) => !['w:hanging', 'w:hangingChars', 'w:firstLineChars', 'w:firstLine'].includes(name),
  );
  const inLetters = 'w:firstLineChars' in given || 'w:hangingChars' in given;
  return {
    ...Object.fromEntries(others),
    'w:firstLine': String(firstLine),
    ...(inLetters ? { 'w:firstLineChars': '0' } : {}),
  };
}

function withoutRule(border: string): string {
  const bottom = '<w:bottom w:val="nil"/>';
  return /<w:bottom\b/u.test(border)
    ? border.replace(/<w:bottom\b[^>]*(?:\/>|>[\s\S]*?<\/w:bottom>)/u, bottom)
    : border.replace('</w:pBdr>', `${bottom}</w:pBdr>`);
}

/** A paragraph of marks under another, set like that one, centred and upright, tracked as new. */
export function lineUnder(
  paragraph: SourceElement,
  words: string,
  { xml, stamp }: { readonly xml: string; readonly stamp: Stamp },
): Splice {
  const element = paragraph.children.find(({ name }) => name === 'w:pPr');
  const given = readProperties(element, xml);
  const indent = written('w:ind', { 'w:left': '0', 'w:right': '0', 'w:firstLine': '0' });
  const mark = stamp.tracks ? `<w:rPr>${written('w:ins', stamp.next())}</w:rPr>` : undefined;
  const properties = withProperties(
    given,
    {
      'w:numPr': undefined,
      'w:pBdr': undefined,
      'w:sectPr': undefined,
      'w:pPrChange': undefined,
      'w:pageBreakBefore': undefined,
      'w:ind': indent,
      'w:jc': written('w:jc', { 'w:val': 'center' }),
      'w:rPr': mark,
    },
    paragraphOrder,
  );
  const run =
    '<w:r><w:rPr><w:rFonts w:ascii="Times New Roman" w:hAnsi="Times New Roman" w:cs="Times New Roman"/>' +
    '<w:b w:val="0"/><w:i w:val="0"/><w:color w:val="auto"/><w:sz w:val="28"/><w:szCs w:val="28"/><w:u w:val="none"/></w:rPr>' +
    `<w:t>${words}</w:t></w:r>`;
  const inserted = stamp.tracks ? `${openTag('w:ins', stamp)}${run}</w:ins>` : run;
  return {
    from: paragraph.to,
    to: paragraph.to,
    words: `<w:p>${asElement('w:pPr', properties)}${inserted}</w:p>`,
  };
}
