import { fieldKey, writtenFields } from '@daihoi/domain/paper-templates';
import type { Splice } from '../repair/splice.ts';
import type { SourceElement } from '../repair/source-tree.ts';
import { paragraphsIn, paragraphText } from './paragraph-fields.ts';

const nothing: ReadonlySet<SourceElement> = new Set();

/** The name of the field that is all that a paragraph says; undefined where it says more, or less. */
export function loneName(paragraph: SourceElement): string | undefined {
  const text = paragraphText(paragraph, nothing).text.trim();
  const [field] = writtenFields(text);
  return field?.from === 0 && field.to === text.length ? field.name : undefined;
}

interface PassageFilling {
  readonly xml: string;
  readonly count: { filled: number };
  readonly passages: ReadonlyMap<string, string>;
}

interface FilledPassage {
  readonly element: SourceElement;
  readonly splice: Splice;
}

/** Paragraphs below an element whose place is taken by a passage. */
export function passagesIn(
  root: SourceElement,
  { xml, count, passages }: PassageFilling,
): readonly FilledPassage[] {
  if (passages.size === 0) return [];
  return paragraphsIn(root).flatMap((element) => {
    const words = passages.get(fieldKey(loneName(element) ?? ''));
    if (words === undefined) return [];
    count.filled += 1;
    const { from, to } = element;
    return [
      { element, splice: { from, to, words: `${words}${withoutParagraph(element, { xml })}` } },
    ];
  });
}

/**
 * What has to stay of a paragraph that goes: the end of a section that hangs on it, and an empty one where nothing but it stands in a
 * cell or at its end, which Word would take for damage.
 */
export function withoutParagraph(
  element: SourceElement,
  { xml }: { readonly xml: string },
): string {
  if (element.name !== 'w:p') return '';
  const properties = element.children.find(({ name }) => name === 'w:pPr');
  const section = properties?.children.find(({ name }) => name === 'w:sectPr');
  if (section) return `<w:p><w:pPr>${xml.slice(section.from, section.to)}</w:pPr></w:p>`;
  return endsCell(element, xml) ? '<w:p/>' : '';
}

/** True for the last paragraph of a cell that does not follow another one. */
function endsCell({ from, to }: SourceElement, xml: string): boolean {
  return xml.startsWith('</w:tc>', to) && !xml.slice(0, from).endsWith('</w:p>');
}
