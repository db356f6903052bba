import type { SourceElement } from '../repair/source-tree.ts';

/** Letters of a run, and where they begin in the text of their paragraph. */
export interface TextPiece {
  readonly element: SourceElement;
  readonly run: SourceElement;
  readonly from: number;
}

/** The text of a paragraph as a reader sees it, whatever runs a word processor split it into. */
export interface ParagraphText {
  readonly text: string;
  readonly pieces: readonly TextPiece[];
}

/** What is not text of the paragraph itself: deleted words, and paragraphs of text boxes inside it. */
const apart: ReadonlySet<string> = new Set(['w:p', 'w:del', 'w:moveFrom', 'w:pPr', 'w:rPr']);
const breaks: ReadonlySet<string> = new Set([
  'w:tab',
  'w:br',
  'w:cr',
  'w:sym',
  'w:drawing',
  'w:pict',
]);

/** Gathers the text of a paragraph; `taken` letters belong to something else and part the words beside them. */
export function paragraphText(
  paragraph: SourceElement,
  taken: ReadonlySet<SourceElement>,
): ParagraphText {
  const pieces: TextPiece[] = [];
  let text = '';
  function walk(element: SourceElement, run: SourceElement): void {
    for (const child of element.children) {
      if (apart.has(child.name)) continue;
      const inner = child.name === 'w:r' ? child : run;
      if (child.name === 'w:t' && !taken.has(child)) {
        pieces.push({ element: child, run: inner, from: text.length });
        text += child.text;
      } else if (child.name === 'w:t' || breaks.has(child.name)) text += '\n';
      else walk(child, inner);
    }
  }
  walk(paragraph, paragraph);
  return { text, pieces };
}

/** Every element of a name below an element, in order, not looking into the ones that were found. */
export function elementsBelow(element: SourceElement, name: string): readonly SourceElement[] {
  return element.children.flatMap((child) =>
    child.name === name ? [child] : elementsBelow(child, name),
  );
}

/** Every paragraph below an element, those of text boxes behind the paragraph they hang on. */
export function paragraphsIn(element: SourceElement): readonly SourceElement[] {
  const below = element.children.flatMap((child) => paragraphsIn(child));
  return element.name === 'w:p' ? [element, ...below] : below;
}

/** Content controls below an element, outer before inner. */
export function controlsIn(element: SourceElement): readonly SourceElement[] {
  const below = element.children.flatMap((child) => controlsIn(child));
  return element.name === 'w:sdt' ? [element, ...below] : below;
}

/** The tag of a content control, or its title where it has no tag; undefined where nobody named it. */
export function controlName(control: SourceElement): string | undefined {
  const properties = control.children.find(({ name }) => name === 'w:sdtPr');
  const given = ['w:tag', 'w:alias'].map(
    (each) => properties?.children.find(({ name }) => name === each)?.attributes['w:val'] ?? '',
  );
  return given.map((each) => each.trim()).find((each) => each !== '');
}

/** True for a control around whole rows or a table, or that Word repeats by itself: a frame for fields, and none itself. */
export function isFrame(control: SourceElement): boolean {
  const properties = control.children.find(({ name }) => name === 'w:sdtPr');
  const content = control.children.find(({ name }) => name === 'w:sdtContent');
  return (
    properties?.children.some(({ name }) => /:repeatingSection(?:Item)?$/u.test(name)) === true ||
    content?.children.some((child) => holdsRows(child)) === true
  );
}

function holdsRows({ name, children }: SourceElement): boolean {
  if (name === 'w:tr' || name === 'w:tbl') return true;
  const isControl = name === 'w:sdt' || name === 'w:sdtContent';
  return isControl && children.some((child) => holdsRows(child));
}
