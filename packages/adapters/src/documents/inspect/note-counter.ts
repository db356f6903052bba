import { linesOf, type PaperNote } from '@daihoi/domain/paper-format';
import { switchOf } from './measures.ts';
import { numeral } from './list-labels.ts';
import { readBlocks } from './read-blocks.ts';
import type { StyleSheet } from './style-sheet.ts';
import type { WordParts } from './word-parts.ts';
import { childOf, valueOf, type XmlElement } from './xml-tree.ts';

/** Counts the notes of a paper as their marks are met. */
export interface NoteCounter {
  /** The number, from 1 over both kinds, of the note that an element marks; undefined for every other element. */
  readonly mark: (element: XmlElement) => number | undefined;
  /** The notes whose marks were met, in that order. */
  readonly met: readonly PaperNote[];
}

interface NoteKind {
  readonly kind: PaperNote['kind'];
  readonly part: string;
  readonly properties: string;
  /** How word processors number them where a file says nothing. */
  readonly usual: string;
}

const kinds: Readonly<Record<string, NoteKind>> = {
  'w:footnoteReference': {
    kind: 'foot',
    part: 'word/footnotes.xml',
    properties: 'w:footnotePr',
    usual: 'decimal',
  },
  'w:endnoteReference': {
    kind: 'end',
    part: 'word/endnotes.xml',
    properties: 'w:endnotePr',
    usual: 'lowerRoman',
  },
};

/** What stands for a mark that the author typed: it is in the text already. */
const ownMark = '*';

/** Notes are numbered through the paper, in the format of its settings; one that is marked twice keeps its number. */
export function noteCounter(parts: WordParts, sheet: StyleSheet): NoteCounter {
  const met: PaperNote[] = [];
  const known = new Map<XmlElement, number>();
  const counts = { foot: 0, end: 0 };
  return {
    met,
    mark(element) {
      const kind = kinds[element.name];
      const note = kind && noteOf(parts.get(kind.part), element.attributes['w:id']);
      if (!kind || !note) return undefined;
      const before = known.get(note);
      if (before !== undefined) return before;
      const lines = readBlocks(note, { sheet, count: 0, sections: [] }).flatMap(linesOf);
      met.push({ kind: kind.kind, label: labelOf(kind, element), lines });
      known.set(note, met.length);
      return met.length;
    },
  };

  function labelOf({ kind, properties, usual }: NoteKind, { attributes }: XmlElement): string {
    const own = attributes['w:customMarkFollows'];
    if (own !== undefined && switchOf({ attributes: { 'w:val': own } }) === true) return ownMark;
    const settings = childOf(parts.get('word/settings.xml'), properties);
    counts[kind] += 1;
    const start = Number(valueOf(settings, 'w:numStart') ?? '1');
    return numeral(start + counts[kind] - 1, valueOf(settings, 'w:numFmt') ?? usual);
  }
}

/** Notes without a type are notes; the others are the lines that part them from the text. */
function noteOf(part: XmlElement | undefined, id: string | undefined): XmlElement | undefined {
  return part?.children.find(
    ({ attributes }) =>
      attributes['w:id'] === id && (attributes['w:type'] ?? 'normal') === 'normal',
  );
}
