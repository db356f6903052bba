import type { PaperFileFault, PaperInspector } from '@daihoi/application/checking';
import { err, ok, type Result } from '@daihoi/domain/kernel';
import { linesOf, type PaperFile, type PaperLine } from '@daihoi/domain/paper-format';
import { labelCounter } from './list-labels.ts';
import { readBlocks, type BlockReading } from './read-blocks.ts';
import { readChanges } from './read-changes.ts';
import { imageFinder } from './image-finder.ts';
import { noteCounter } from './note-counter.ts';
import { readComments } from './read-comments.ts';
import type { ImageFinder } from './read-picture.ts';
import { readSections, type FoundSection } from './read-sections.ts';
import { readStyleSheet, readThemeFonts, type StyleSheet } from './style-sheet.ts';
import { countObjects, readWordParts, type WordParts } from './word-parts.ts';
import { childOf, type XmlElement, type XmlFault } from './xml-tree.ts';

const faults = {
  broken: 'file.broken',
  entities: 'paper-check.entities',
  'too-much': 'file.zip-bomb',
} as const satisfies Record<XmlFault, PaperFileFault>;

/** Reads Word files as papers with all formatting resolved. */
export function openPaperInspector(): PaperInspector {
  return {
    inspect(bytes) {
      const opened = openParts(bytes);
      if (!opened.ok) return opened;
      const { body, parts } = opened.value;
      const paper = paperOf(body, parts, { images: (part) => imageFinder(bytes, parts, part) });
      return ok({ ...paper, cargo: { links: linksIn(parts), objects: countObjects(bytes) } });
    },
  };
}

/** Reads a Word file with what only the setting of its pages asks besides: heights, lines of tables, pictures in its margins. */
export function readForPages(bytes: Uint8Array): Result<PaperFile, PaperFileFault> {
  const opened = openParts(bytes);
  if (!opened.ok) return opened;
  const { body, parts } = opened.value;
  return ok(
    paperOf(body, parts, { images: (part) => imageFinder(bytes, parts, part), pages: true }),
  );
}

function openParts(
  bytes: Uint8Array,
): Result<{ readonly body: XmlElement; readonly parts: WordParts }, PaperFileFault> {
  const parts = readWordParts(bytes);
  if (!parts.ok) return err(faults[parts.error]);
  const body = childOf(parts.value.get('word/document.xml'), 'w:body');
  return body === undefined ? err('file.broken') : ok({ body, parts: parts.value });
}

/** Finds the pictures of a part by its name without folder and ending. */
type ImagesOf = (part: string) => ImageFinder;

function paperOf(
  body: XmlElement,
  parts: WordParts,
  { images, pages = false }: { readonly images: ImagesOf; readonly pages?: boolean },
): PaperFile {
  const sheet = styleSheetOf(parts);
  const paragraphs = new Map<XmlElement, number>();
  const meet: BlockReading['meet'] = (paragraph, number) => void paragraphs.set(paragraph, number);
  const labels = labelCounter(parts.get('word/numbering.xml'));
  const notes = noteCounter(parts, sheet);
  const finders = { image: images('document'), note: notes.mark };
  const reading: BlockReading = { sheet, count: 0, sections: [], labels, meet, finders, pages };
  const blocks = readBlocks(body, reading);
  const told = Number(childOf(parts.get('docProps/app.xml'), 'ep:Pages')?.text ?? '');
  return {
    sections: readSections(
      foundSections(body, reading),
      marginReader(parts, { sheet, ...(pages ? { images } : {}) }),
    ),
    blocks,
    ...(notes.met.length > 0 ? { notes: notes.met } : {}),
    pagesTold: Number.isInteger(told) && told > 0 ? told : undefined,
    marks: {
      changes: readChanges(paragraphs),
      comments: readComments(body, paragraphs, {
        comments: parts.get('word/comments.xml'),
        threads: parts.get('word/commentsExtended.xml'),
      }),
    },
  };
}

/** What a word processor would fetch: parts of the file that lie elsewhere. A plain hyperlink waits for a reader's hand. */
function linksIn(parts: WordParts): readonly string[] {
  return [...parts].flatMap(([name, part]) =>
    name.endsWith('.rels') ? part.children.flatMap(({ attributes }) => linkOf(attributes)) : [],
  );
}

function linkOf(attributes: XmlElement['attributes']): readonly string[] {
  const { TargetMode = '', Type = '', Target = '' } = attributes;
  return TargetMode === 'External' && !Type.endsWith('/hyperlink') ? [Target] : [];
}

/** The styles of a file, with the typefaces of its theme. */
export function styleSheetOf(parts: WordParts): StyleSheet {
  return readStyleSheet({
    styles: parts.get('word/styles.xml'),
    theme: readThemeFonts(themeOf(parts), parts.get('word/settings.xml')),
    numbering: parts.get('word/numbering.xml'),
  });
}

function themeOf(parts: WordParts): XmlElement | undefined {
  return parts.get('word/theme/theme1.xml') ?? parts.get('word/theme/theme.xml');
}

/** A section is described where it ends: in its last paragraph, and the last one at the end of the body. */
function foundSections(body: XmlElement, { sections }: BlockReading): readonly FoundSection[] {
  const last = childOf(body, 'w:sectPr');
  const inner = sections.map(({ properties }, at) => ({
    properties,
    firstBlock: sections[at - 1]?.blocksBefore ?? 0,
  }));
  return [...inner, { properties: last, firstBlock: sections.at(-1)?.blocksBefore ?? 0 }];
}

/** Heads and feet by relation; each is read once. Their pictures are looked for by whoever sets pages. */
function marginReader(
  parts: WordParts,
  { sheet, images }: { readonly sheet: StyleSheet; readonly images?: ImagesOf },
) {
  const targets = new Map(
    (parts.get('word/_rels/document.xml.rels')?.children ?? []).map(({ attributes }) => [
      attributes['Id'] ?? '',
      attributes['Target'] ?? '',
    ]),
  );
  const known = new Map<string, readonly PaperLine[]>();
  return (relation: string): readonly PaperLine[] => {
    const lines = known.get(relation) ?? linesOfPart(targets.get(relation) ?? '');
    known.set(relation, lines);
    return lines;
  };

  function linesOfPart(target: string): readonly PaperLine[] {
    const name = target.replace(/^(?:\.\/|\/word\/)/u, '');
    const part = parts.get(`word/${name}`);
    if (part === undefined) return [];
    const image = images?.(name.replace(/\.xml$/u, ''));
    const set = image ? { finders: { image }, pages: true } : {};
    return readBlocks(part, { sheet, count: 0, sections: [], ...set }).flatMap(linesOf);
  }
}
