import { defined } from '@daihoi/domain/kernel';
import type { PaperLine, PaperSection } from '@daihoi/domain/paper-format';
import { switchOf, twipsOf } from './measures.ts';
import { childOf, valueOf, type XmlElement } from './xml-tree.ts';

/** Heads and feet by the name of their relation. */
export type MarginLines = (relation: string) => readonly PaperLine[];

export interface FoundSection {
  readonly properties: XmlElement | undefined;
  readonly firstBlock: number;
}

/** Word's own sheet and margins where a file says nothing, in twips. */
const usual = { width: 12240, height: 15840, margin: 1440, header: 720 } as const;

/** Make-ups of pages in order; a section without a head of its own goes on with the head before it. */
export function readSections(
  found: readonly FoundSection[],
  linesOf: MarginLines,
): readonly PaperSection[] {
  const sections: PaperSection[] = [];
  for (const each of found) sections.push(readSection(each, sections.at(-1), linesOf));
  return sections;
}

function readSection(
  { properties, firstBlock }: FoundSection,
  before: PaperSection | undefined,
  linesOf: MarginLines,
): PaperSection {
  const start = childOf(properties, 'w:pgNumType')?.attributes['w:start'];
  function lines(kind: 'header' | 'footer', type: string): readonly PaperLine[] | undefined {
    const relation = properties?.children.find(
      ({ name, attributes }) =>
        name === `w:${kind}Reference` && (attributes['w:type'] ?? 'default') === type,
    )?.attributes['r:id'];
    return relation === undefined ? undefined : linesOf(relation);
  }
  return {
    firstBlock,
    ...sheetOf(properties),
    ...marginsOf(properties),
    ...(valueOf(properties, 'w:type') === 'continuous' ? { continuous: true as const } : {}),
    ownFirstPage: switchOf(childOf(properties, 'w:titlePg')) === true,
    restartsNumbering: start !== undefined,
    ...marginLines(before, lines),
  };
}

/** Heads and feet; what a section leaves out it has from the one before. */
function marginLines(
  before: PaperSection | undefined,
  lines: (kind: 'header' | 'footer', type: string) => readonly PaperLine[] | undefined,
) {
  return {
    head: lines('header', 'default') ?? before?.head ?? [],
    firstHead: lines('header', 'first') ?? before?.firstHead ?? [],
    foot: lines('footer', 'default') ?? before?.foot ?? [],
    ...defined({ firstFoot: lines('footer', 'first') ?? before?.firstFoot }),
  };
}

function sheetOf(properties: XmlElement | undefined) {
  const size = childOf(properties, 'w:pgSz')?.attributes ?? {};
  return {
    width: twipsOf(size['w:w']) ?? usual.width,
    height: twipsOf(size['w:h']) ?? usual.height,
    landscape: size['w:orient'] === 'landscape',
  };
}

/** A margin above or below that is negative holds whatever the head needs. */
function marginsOf(properties: XmlElement | undefined) {
  const margin = childOf(properties, 'w:pgMar')?.attributes ?? {};
  return {
    top: Math.abs(twipsOf(margin['w:top']) ?? usual.margin),
    bottom: Math.abs(twipsOf(margin['w:bottom']) ?? usual.margin),
    left: twipsOf(margin['w:left']) ?? usual.margin,
    right: twipsOf(margin['w:right']) ?? usual.margin,
    headerDistance: twipsOf(margin['w:header']) ?? usual.header,
    ...defined({ footerDistance: twipsOf(margin['w:footer']) }),
  };
}
