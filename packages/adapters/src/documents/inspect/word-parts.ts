import { err, ok, type Result } from '@daihoi/domain/kernel';
import { unzipParts } from '../zip/unzip-parts.ts';
import { readEntries } from '../zip/zip-entries.ts';
import { readXml, type XmlElement, type XmlFault } from './xml-tree.ts';

/** The parts of a Word file that a reader of papers needs, as trees; nothing outside the file is looked at. */
export type WordParts = ReadonlyMap<string, XmlElement>;

const readable =
  /^(?:word\/(?:document|styles|numbering|settings|comments|commentsExtended|footnotes|endnotes)\.xml|word\/(?:theme\/theme|header|footer)\d*\.xml|word\/_rels\/(?:document|settings|header\d*|footer\d*)\.xml\.rels|docProps\/app\.xml)$/u;

/** Unpacks and reads the parts; pictures, embedded objects and whatever else a file carries stay packed. */
export function readWordParts(bytes: Uint8Array): Result<WordParts, XmlFault> {
  const unpacked = unzipParts(bytes, (name) => readable.test(name));
  if (!unpacked.ok) return unpacked;
  const parts = new Map<string, XmlElement>();
  for (const [name, content] of unpacked.value) {
    const xml = textOf(content);
    if (xml === undefined) return err('broken');
    const tree = readXml(xml);
    if (!tree.ok) return tree;
    parts.set(name, tree.value);
  }
  return parts.has('word/document.xml') ? ok(parts) : err('broken');
}

/** Parts that a repair may write anew, besides those that are read. */
const writable =
  /^(?:\[Content_Types\]\.xml|word\/header\d*\.xml|word\/_rels\/document\.xml\.rels|word\/document\.xml)$/u;

/** The same parts as plain text, with the lists of parts and relations; UTF-8 only, as a repair writes no other. */
export function readPartTexts(bytes: Uint8Array): Result<ReadonlyMap<string, string>, XmlFault> {
  const unpacked = unzipParts(bytes, (name) => writable.test(name));
  if (!unpacked.ok) return unpacked;
  const texts = new Map<string, string>();
  for (const [name, content] of unpacked.value) {
    const xml = isWide(content) ? undefined : textOf(content);
    if (xml === undefined) return err('broken');
    texts.set(name, xml);
  }
  return ok(texts);
}

const object = /^word\/(?:embeddings|activeX)\/[^/]+\.(?:bin|docx?|xlsx?|xlsm|pptx?|ole|pdf)$/iu;

/** How many files of other programs lie in the package, by its directory alone. */
export function countObjects(bytes: Uint8Array): number {
  return (readEntries(bytes) ?? []).filter(({ name }) => object.test(name)).length;
}

function isWide([first, second]: Uint8Array): boolean {
  return (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff);
}

/** Office files are UTF-8, or UTF-16 with its mark; anything else is damaged. */
function textOf(content: Uint8Array): string | undefined {
  const [first, second] = content;
  const wide =
    first === 0xff && second === 0xfe
      ? 'utf-16le'
      : first === 0xfe && second === 0xff
        ? 'utf-16be'
        : 'utf-8';
  try {
    return new TextDecoder(wide, { fatal: true }).decode(content);
  } catch {
    return undefined;
  }
}
