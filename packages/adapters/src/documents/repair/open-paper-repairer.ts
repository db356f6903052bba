import type { PaperRepairer, PaperRepairFault } from '@daihoi/application/checking';
import { brand, err, ok, type Instant, type Result } from '@daihoi/domain/kernel';
import type { PaperFix } from '@daihoi/domain/paper-format';
import { styleSheetOf } from '../inspect/open-paper-inspector.ts';
import { switchOf } from '../inspect/measures.ts';
import { childOf } from '../inspect/xml-tree.ts';
import { readPartTexts, readWordParts, type WordParts } from '../inspect/word-parts.ts';
import { markedParts } from './mark-pages.ts';
import { numberHead, withNumber, withNumberLook } from './page-number.ts';
import { bodyOf, repairParagraphs, repairSections } from './repair-body.ts';
import type { SectionEdit } from './repair-section.ts';
import { addedPart, headOf } from './relations.ts';
import { sortFixes, type SortedFixes } from './sort-fixes.ts';
import { openStamp } from './stamp.ts';
import { emptyComments, settledPart } from './settle-changes.ts';
import { readEntries } from '../zip/zip-entries.ts';
import { zipWith } from '../zip/zip-with.ts';

type Author = Parameters<PaperRepairer['repair']>[2];

const documentPart = 'word/document.xml';
const unusual = err('paper-repair.unusual' as const);

/** Repairs Word files in place: only the parts that a fix touches are written anew, every other part stays to the byte. */
export function openPaperRepairer(): PaperRepairer {
  return {
    repair(bytes, fixes, author) {
      const parts = readPartTexts(bytes);
      if (!parts.ok) return unusual;
      const changed = changedParts({ bytes, parts: parts.value, fixes, author });
      if (!changed.ok) return changed;
      if (changed.value.size === 0) return ok(bytes);
      const encoder = new TextEncoder();
      const encoded = [...changed.value].map(([name, xml]) => [name, encoder.encode(xml)] as const);
      const written = zipWith(bytes, new Map(encoded));
      return written === undefined ? unusual : ok(written);
    },
    mark(bytes, words) {
      const parts = readPartTexts(bytes);
      const trees = readWordParts(bytes);
      if (!parts.ok || !trees.ok || turnsPages(trees.value)) return unusual;
      const sheet = styleSheetOf(trees.value);
      const stamp = openStamp({ author: '', at: brand<Instant>(''), untracked: true }, '');
      const marked = markedParts({ parts: parts.value, stamp, sheet }, words);
      if (marked === undefined) return unusual;
      const encoder = new TextEncoder();
      const encoded = [...marked].map(([name, xml]) => [name, encoder.encode(xml)] as const);
      const written = zipWith(bytes, new Map(encoded));
      return written === undefined ? unusual : ok(written);
    },
    settle(bytes) {
      const parts = readPartTexts(bytes);
      const entries = readEntries(bytes);
      if (!parts.ok || entries === undefined) return unusual;
      const changed = new Map<string, Uint8Array>();
      const encoder = new TextEncoder();
      for (const [name, xml] of parts.value) {
        if (!/^word\/(?:document|header\d*)\.xml$/u.test(name)) continue;
        const settled = settledPart(xml);
        if (settled === undefined) return err('paper-issue.changes-left');
        if (settled !== xml) changed.set(name, encoder.encode(settled));
      }
      for (const { name } of entries) {
        const empty = emptyComments(name);
        if (empty !== undefined) changed.set(name, encoder.encode(empty));
      }
      if (changed.size === 0) return ok(bytes);
      const written = zipWith(bytes, changed);
      return written === undefined ? unusual : ok(written);
    },
  };
}

/** Left pages have heads of their own, of which the reader of papers does not tell. */
function turnsPages(parts: WordParts): boolean {
  const turned = childOf(parts.get('word/settings.xml'), 'w:evenAndOddHeaders');
  return turned !== undefined && switchOf(turned) !== false;
}

interface Work {
  readonly bytes: Uint8Array;
  readonly parts: ReadonlyMap<string, string>;
  readonly fixes: readonly PaperFix[];
  readonly author: Author;
}

type Changed = Result<ReadonlyMap<string, string>, PaperRepairFault>;

function changedParts({ bytes, parts, fixes, author }: Work): Changed {
  const xml = parts.get(documentPart) ?? '';
  const trees = readWordParts(bytes);
  if (!trees.ok || bodyOf(xml) === undefined) return unusual;
  const sorted = sortFixes(fixes);
  const sheet = styleSheetOf(trees.value);
  const stamp = openStamp(author, xml);
  const repaired = repairParagraphs({ xml, stamp, sheet }, sorted);
  if (repaired === undefined) return unusual;
  const numbered = numberedParts(repaired, { parts, sorted, author });
  if (numbered === undefined) return unusual;
  const edits = sectionEdits(sorted, numbered.head);
  const whole = repairSections({ xml: repaired, stamp, sheet }, edits);
  if (whole === undefined) return unusual;
  const all = new Map([...numbered.parts, [documentPart, whole] as const]);
  return ok(new Map([...all].filter(([name, each]) => parts.get(name) !== each)));
}

/** What the repairs of pages and of the page number do to each section. */
function sectionEdits(
  { sections, number }: SortedFixes,
  head: string | undefined,
): ReadonlyMap<number, SectionEdit> {
  const edits = new Map<number, SectionEdit>(
    [...sections].map(([at, pages]) => [at, { pages }] as const),
  );
  const dropFoot = number.has('dropFoot');
  const dropFirstHead = number.has('dropFirst');
  if (head === undefined && !dropFoot && !dropFirstHead) return edits;
  const first = { pages: sections.get(0) ?? {}, dropFoot, dropFirstHead };
  return edits.set(0, head === undefined ? first : { ...first, head });
}

interface Numbered {
  readonly parts: ReadonlyMap<string, string>;
  /** The relation of a head that was added. */
  readonly head: string | undefined;
}

/** The head with its number, written or repaired. */
function numberedParts(
  xml: string,
  {
    parts,
    sorted: { number },
    author,
  }: {
    readonly parts: ReadonlyMap<string, string>;
    readonly sorted: SortedFixes;
    readonly author: Author;
  },
): Numbered | undefined {
  const looks = number.has('centre') || number.has('size') || number.has('upright');
  if (!looks && !number.has('add')) return { parts: new Map(), head: undefined };
  const name = headOf(xml, parts);
  const old = name === undefined ? undefined : parts.get(name);
  if (name === undefined || old === undefined) {
    const added = number.has('add') ? addedPart(parts, numberHead) : undefined;
    return added === undefined ? undefined : { parts: added.parts, head: added.relation };
  }
  const made = number.has('add')
    ? withNumber(old)
    : withNumberLook(old, number, openStamp(author, old));
  return made === undefined ? undefined : { parts: new Map([[name, made]]), head: undefined };
}
