import type { PaperNoteMark, PaperPicture, PaperRun } from '@daihoi/domain/paper-format';
import { readPicture, type ImageFinder } from './read-picture.ts';
import { readRunLook, resolveRunLook, type RunLook } from './run-look.ts';
import type { StyleSheet } from './style-sheet.ts';
import { childOf, descendantsOf, valueOf, type XmlElement } from './xml-tree.ts';

/** What a paragraph holds besides its own words. */
export interface Collected {
  readonly runs: PaperRun[];
  /** The runs of the file that show text, and where they stand in the text of the paragraph. */
  readonly places: RunSource[];
  /** Letters so far. */
  length: number;
  readonly textBoxes: XmlElement[];
  drawn: boolean;
  pageField: boolean;
  /** Where a page was ended by hand, in the text of the paragraph. */
  readonly pageBreaks: number[];
  readonly pictures: PaperPicture[];
  readonly notes: PaperNoteMark[];
}

/** A run of the file (`w:r`) and the stretch of the paragraph's text that it shows. */
export interface RunSource {
  readonly run: XmlElement;
  readonly from: number;
  readonly to: number;
  /** Whether it stands inside a passage that somebody inserted under tracking. */
  readonly inserted: boolean;
}

export interface RunPlace {
  readonly sheet: StyleSheet;
  /** Styles below the run: of the table and of the paragraph. */
  readonly styles: readonly RunLook[];
  readonly inserted?: boolean;
  readonly finders?: PartFinders;
}

/** What a run points to in other parts of the file; nothing is found where a finder is not given. */
export interface PartFinders {
  readonly image?: ImageFinder;
  /** The note, counted from 1, that a child of a run marks. */
  readonly note?: (mark: XmlElement) => number | undefined;
}

/** Word's own typeface and size where a file says nothing. */
const usualFont = 'Times New Roman';
const usualSize = 10;

/** Elements whose content stands in the paper as if they were not there; inserted text is among them. */
const transparent: ReadonlySet<string> = new Set([
  'w:hyperlink',
  'w:ins',
  'w:moveTo',
  'w:smartTag',
  'w:sdt',
  'w:sdtContent',
  'w:customXml',
  'w:fldSimple',
  'w:dir',
  'w:bdo',
]);

/** Collects the text of a paragraph, run by run; deleted and hidden text is left out. */
export function collectRuns(parent: XmlElement, place: RunPlace, into: Collected): void {
  for (const child of parent.children) {
    if (child.name === 'w:r') collectRun(child, place, into);
    else if (transparent.has(child.name)) {
      if (isPageField(child.attributes['w:instr'])) into.pageField = true;
      const inserted = child.name === 'w:ins' || child.name === 'w:moveTo';
      collectRuns(child, inserted ? { ...place, inserted } : place, into);
    }
  }
}

function isPageField(instruction: string | undefined): boolean {
  return /\bPAGE\b/iu.test(instruction ?? '');
}

function collectRun(run: XmlElement, place: RunPlace, into: Collected): void {
  const { sheet, styles, inserted = false, finders = {} } = place;
  const properties = childOf(run, 'w:rPr');
  const character = sheet.style(valueOf(properties, 'w:rStyle')).run;
  const look = resolveRunLook({
    defaults: sheet.defaults.run,
    styles: [...styles, character],
    direct: readRunLook(properties, sheet.theme),
  });
  const { notes } = into;
  let text = '';
  for (const child of run.children) {
    if (isPageBreak(child)) into.pageBreaks.push(into.length + text.length);
    text += shownText(child);
    if (child.name === 'w:instrText' && isPageField(child.text)) into.pageField = true;
    if (look.hidden !== true) collectMark(child, finders, { notes, at: into.length + text.length });
    if (drawings.has(child.name)) collectDrawing(child, finders, into);
  }
  if (text === '' || look.hidden === true) return;
  const from = into.length;
  into.length += text.length;
  into.runs.push({ ...runOf(text, look), at: from });
  into.places.push({ run, from, to: into.length, inserted });
}

function collectMark(
  child: XmlElement,
  finders: PartFinders,
  { notes, at }: { readonly notes: PaperNoteMark[]; readonly at: number },
): void {
  const note = finders.note?.(child);
  if (note !== undefined) notes.push({ note, at });
}

function isPageBreak({ name, attributes }: XmlElement): boolean {
  return name === 'w:br' && attributes['w:type'] === 'page';
}

const drawings: ReadonlySet<string> = new Set([
  'w:drawing',
  'w:pict',
  'w:object',
  'mc:AlternateContent',
]);

/** What one child of a run shows; the empty text for what is no text. */
export function shownText({ name, attributes, text }: XmlElement): string {
  switch (name) {
    case 'w:t':
      return text;
    case 'w:tab':
    case 'w:ptab':
      return '\t';
    case 'w:cr':
      return '\n';
    case 'w:br':
      return attributes['w:type'] === 'page' || attributes['w:type'] === 'column' ? '' : '\n';
    case 'w:noBreakHyphen':
      return '-';
    default:
      return '';
  }
}

function runOf(text: string, look: RunLook): PaperRun {
  const letters = text.replaceAll(/[^\p{L}\p{N}]/gu, '');
  const fonts = [
    ...(/[A-Za-z0-9]/u.test(letters) ? [look.ascii ?? usualFont] : []),
    ...(/[^A-Za-z0-9]/u.test(letters) ? [look.others ?? usualFont] : []),
  ];
  return {
    text,
    fonts: [...new Set(fonts)],
    size: look.size ?? usualSize,
    bold: look.bold === true,
    italic: look.italic === true,
    underline: look.underline === true,
    caps: look.caps === true,
    colour: look.colour,
    highlight: look.highlight === 'none' ? undefined : look.highlight,
  };
}

/** Of two forms of one drawing the first is read, as a word processor of today does. */
function collectDrawing(drawing: XmlElement, finders: PartFinders, into: Collected): void {
  const shown =
    drawing.name === 'mc:AlternateContent'
      ? (childOf(drawing, 'mc:Choice') ?? childOf(drawing, 'mc:Fallback'))
      : drawing;
  if (shown === undefined) return;
  const picture = readPicture(shown, finders.image);
  if (picture) into.pictures.push(picture);
  for (const part of descendantsOf(shown, ({ name }) => name === 'w:txbxContent')) {
    if (part.name === 'w:txbxContent') into.textBoxes.push(part);
    if (isLine(part)) into.drawn = true;
  }
}

function isLine({ name, attributes }: XmlElement): boolean {
  if (name === 'v:line') return true;
  if (name === 'v:shape') return attributes['type'] === '#_x0000_t32';
  return name === 'a:prstGeom' && /^(?:line|straightConnector1)$/u.test(attributes['prst'] ?? '');
}
