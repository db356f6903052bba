import type { FoundFields, TemplateFault, TemplateFiller } from '@daihoi/application/templates';
import { defined, err, ok, type Result } from '@daihoi/domain/kernel';
import { fieldKey, looseBrace } from '@daihoi/domain/paper-templates';
import { readWordParts } from '../inspect/word-parts.ts';
import { readSource, type SourceElement } from '../repair/source-tree.ts';
import { unzipParts } from '../zip/unzip-parts.ts';
import { zipWith } from '../zip/zip-with.ts';
import { fillPart, type FillCount } from './fill-part.ts';
import { loneName } from './fill-passage.ts';
import { namesIn, unreadIn } from './field-names.ts';
import { paragraphsIn, paragraphText } from './paragraph-fields.ts';
import { pictureFieldsIn, picturesFor, type PictureField } from './picture-fields.ts';

/** Parts in which a reader sees text. */
const worded = /^word\/(?:document|header\d*|footer\d*|footnotes|endnotes)\.xml$/u;
const unusual = err('paper-repair.unusual' as const);

/** Reads and fills the fields of Word files in place; a file that is not in order is refused before anything is looked at. */
export function openTemplateFiller(): TemplateFiller {
  return {
    fields(bytes) {
      const parts = openParts(bytes);
      if (!parts.ok) return parts;
      const pictures = pictureFieldsIn(bytes, named(parts.value));
      return ok(
        fieldsOf(
          [...parts.value.values()].map(({ root }) => root),
          pictures,
        ),
      );
    },
    fill(bytes, values) {
      const parts = openParts(bytes);
      if (!parts.ok) return parts;
      const count: FillCount = { gaps: [], filled: 0 };
      const encoder = new TextEncoder();
      const changed = [...parts.value].flatMap(([name, { root, xml }]) => {
        const filled = fillPart(root, xml, { ...values, count });
        return filled === xml ? [] : [[name, encoder.encode(filled)] as const];
      });
      const pictures = picturesFor(pictureFieldsIn(bytes, named(parts.value)), values.pictures);
      const exchanged = new Map([...changed, ...pictures]);
      const written = exchanged.size === 0 ? bytes : zipWith(bytes, exchanged);
      if (written === undefined) return unusual;
      return ok({
        bytes: written,
        gaps: onceEach(count.gaps),
        filled: count.filled + pictures.length,
      });
    },
  };
}

interface OpenPart {
  readonly xml: string;
  readonly root: SourceElement;
}

const faults = {
  broken: 'file.broken',
  entities: 'paper-check.entities',
  'too-much': 'file.zip-bomb',
} as const;

/** The parts with text, as trees that know where they stand. */
function openParts(bytes: Uint8Array): Result<ReadonlyMap<string, OpenPart>, TemplateFault> {
  const inOrder = readWordParts(bytes);
  if (!inOrder.ok) return err(faults[inOrder.error]);
  const unpacked = unzipParts(bytes, (name) => worded.test(name));
  if (!unpacked.ok) return err(faults[unpacked.error]);
  const parts = new Map<string, OpenPart>();
  for (const [name, content] of unpacked.value) {
    const part = openPart(content);
    if (part === undefined) return unusual;
    parts.set(name, part);
  }
  return ok(parts);
}

/** UTF-8 with the names that every word processor uses; a document type is never looked into. */
function openPart(content: Uint8Array): OpenPart | undefined {
  try {
    const xml = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(content);
    const root = /<!(?:DOCTYPE|ENTITY)/u.test(xml) ? undefined : readSource(xml);
    return root?.name.startsWith('w:') === true ? { xml, root } : undefined;
  } catch {
    return undefined;
  }
}

function named(parts: ReadonlyMap<string, OpenPart>) {
  return [...parts].map(([name, { root }]) => ({ name, root }));
}

function fieldsOf(roots: readonly SourceElement[], pictures: readonly PictureField[]): FoundFields {
  const names = roots.flatMap((root) => namesIn(root));
  const loose = roots.flatMap((root) =>
    paragraphsIn(root).flatMap(
      (paragraph) => looseBrace(paragraphText(paragraph, nothing).text) ?? [],
    ),
  );
  const alone = roots.flatMap((root) =>
    paragraphsIn(root).flatMap((paragraph) => loneName(paragraph) ?? []),
  );
  const fields = onceEach(names).map((name) => ({
    name,
    places: countOf(names, name),
    ...(countOf(alone, name) === countOf(names, name) ? { alone: true as const } : {}),
    ...defined({ around: wordsAround(roots, name) }),
  }));
  const described = pictures.map(({ name }) => name);
  const shown = onceEach(described).map((name) => ({
    name,
    places: countOf(described, name),
    picture: true as const,
  }));
  return { fields: [...fields, ...shown], loose, unread: roots.flatMap((root) => unreadIn(root)) };
}

function countOf(names: readonly string[], name: string): number {
  return names.filter((each) => fieldKey(each) === fieldKey(name)).length;
}

/** So much of a paragraph tells which one it is. */
const aroundLength = 60;

/** The words of the paragraph in which a field stands first. */
function wordsAround(roots: readonly SourceElement[], name: string): string | undefined {
  for (const root of roots)
    for (const paragraph of paragraphsIn(root)) {
      if (!namesIn(paragraph).some((each) => fieldKey(each) === fieldKey(name))) continue;
      const { text } = paragraphText(paragraph, nothing);
      const at = Math.max(0, text.indexOf(name) - aroundLength / 2);
      const words = text
        .slice(at, at + aroundLength)
        .replaceAll(/\s+/gu, ' ')
        .trim();
      return words === '' ? undefined : words;
    }
  return undefined;
}

const nothing: ReadonlySet<SourceElement> = new Set();

/** Names that mean the same once, as the first one is written. */
function onceEach(names: readonly string[]): readonly string[] {
  const seen = new Map<string, string>();
  for (const name of names) if (!seen.has(fieldKey(name))) seen.set(fieldKey(name), name);
  return [...seen.values()];
}
