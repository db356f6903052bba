import type { ReadDocument } from '@daihoi/application/papers';
import { strFromU8 } from 'fflate';
import { unzipParts } from '../zip/unzip-parts.ts';

/** Parts whose paragraphs are the paper; what Word and others write anew on saving (numbers of pages) is not in them. */
const bodyParts: ReadonlySet<string> = new Set([
  'word/document.xml',
  'word/footnotes.xml',
  'word/endnotes.xml',
]);
const footPart = /^word\/(?:header|footer)\d*\.xml$/u;

/** Text, the places where blanks stand for something, and the end of a paragraph. Deleted text has another name. */
const token =
  /<w:t(?:\s[^>]*)?>([^<]*)<\/w:t>|<w:(?:tab|br|cr|noBreakHyphen)(?:\s[^>]*)?\/>|<\/w:p>/gu;

const entities: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
};

/** Reads the paragraphs of a Word file, and the lines at its head and foot; none where it cannot be unpacked. */
export function readWord(bytes: Uint8Array): ReadDocument {
  const unpacked = unzipParts(bytes, (name) => bodyParts.has(name) || footPart.test(name));
  const parts = unpacked.ok ? unpacked.value : new Map<string, Uint8Array>();
  return {
    lines: linesIn((name) => bodyParts.has(name)),
    margins: linesIn((name) => footPart.test(name)).join('\n'),
  };

  function linesIn(wanted: (name: string) => boolean): readonly string[] {
    const names = [...parts.keys()].filter(wanted).toSorted();
    return names.flatMap((name) => paragraphs(strFromU8(parts.get(name) ?? new Uint8Array())));
  }
}

function paragraphs(xml: string): readonly string[] {
  const lines: string[] = [];
  let line = '';
  for (const [found, text] of xml.matchAll(token)) {
    if (found === '</w:p>') {
      lines.push(tidy(line));
      line = '';
    } else line += text === undefined ? ' ' : decoded(text);
  }
  return [...lines, tidy(line)].filter((each) => each !== '');
}

function tidy(line: string): string {
  return line.normalize('NFC').replaceAll(/\s+/gu, ' ').trim();
}

function decoded(text: string): string {
  return text.replaceAll(/&(#x?[0-9a-fA-F]{1,6}|\w{2,4});/gu, (whole, name: string) => {
    if (!name.startsWith('#')) return entities[name] ?? whole;
    const code = name[1] === 'x' ? parseInt(name.slice(2), 16) : Number(name.slice(1));
    return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });
}
