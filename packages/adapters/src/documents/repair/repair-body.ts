import { readBlocks } from '../inspect/read-blocks.ts';
import type { StyleSheet } from '../inspect/style-sheet.ts';
import type { XmlElement } from '../inspect/xml-tree.ts';
import { lineUnder, repairParagraph } from './repair-paragraph.ts';
import { repairRun } from './repair-run.ts';
import { repairSection, type SectionEdit } from './repair-section.ts';
import type { SortedFixes } from './sort-fixes.ts';
import { readSource, type SourceElement } from './source-tree.ts';
import { spliced, type Splice } from './splice.ts';
import type { Stamp } from './stamp.ts';

interface Part {
  readonly xml: string;
  readonly stamp: Stamp;
  readonly sheet: StyleSheet;
}

/** An element of the source tree, which a reader of blocks hands back as a plain one. */
export function isSource(element: XmlElement): element is SourceElement {
  return 'innerFrom' in element;
}

/** The body of a document, when the file calls things as Word does. */
export function bodyOf(xml: string): SourceElement | undefined {
  const root = readSource(xml);
  if (root?.name !== 'w:document') return undefined;
  return root.children.find(({ name }) => name === 'w:body');
}

/** Paragraphs and letters of the body repaired; undefined where the part cannot be read as source. */
export function repairParagraphs(part: Part, fixes: SortedFixes): string | undefined {
  const { xml } = part;
  const body = bodyOf(xml);
  if (body === undefined) return undefined;
  const splices: Splice[] = [];
  readBlocks(body, {
    sheet: part.sheet,
    count: 0,
    sections: [],
    meet: (paragraph, number, runs) => {
      if (!isSource(paragraph)) return;
      const edits = fixes.runs.get(number) ?? [];
      const look = fixes.paragraphs.get(number);
      const line = fixes.lines.get(number);
      if (look !== undefined) splices.push(...repairParagraph(paragraph, look, part));
      for (const source of edits.length > 0 ? runs : []) {
        const { run } = source;
        if (isSource(run)) splices.push(...repairRun({ ...source, run }, { ...part, edits }));
      }
      if (line !== undefined) splices.push(lineUnder(paragraph, line, part));
    },
  });
  return spliced(xml, splices);
}

/** The make-ups of sections repaired, by their order in the file. */
export function repairSections(
  part: Part,
  edits: ReadonlyMap<number, SectionEdit>,
): string | undefined {
  const { xml, stamp } = part;
  const body = bodyOf(xml);
  if (body === undefined) return undefined;
  const sections: { properties: XmlElement }[] = [];
  const found: { readonly properties: XmlElement; readonly blocksBefore: number }[] = [];
  readBlocks(body, { sheet: part.sheet, count: 0, sections: found });
  sections.push(...found);
  const last = body.children.find(({ name }) => name === 'w:sectPr');
  const elements = [...sections.map(({ properties }) => properties), last];
  const splices = elements.flatMap((element, at) => {
    const edit = edits.get(at);
    if (edit === undefined || (element !== undefined && !isSource(element))) return [];
    return repairSection(element, edit, { xml, stamp, otherwise: body.innerTo });
  });
  return spliced(xml, splices);
}
