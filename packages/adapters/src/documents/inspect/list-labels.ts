import { twipsOf } from './measures.ts';
import { childOf, valueOf, type XmlElement } from './xml-tree.ts';

/** Where the text of a list stands, in twips. */
export interface ListIndent {
  readonly left: number;
  /** Of the first line over the others; negative when it hangs. */
  readonly first: number;
}

/** What a word processor writes before a paragraph of a list. */
export interface ListLabel {
  readonly text: string;
  readonly indent: ListIndent | undefined;
}

/** Counts the paragraphs of lists in their order; undefined for what shows no label. */
export type LabelCounter = (list: string | undefined, level: string) => ListLabel | undefined;

interface List {
  /** Lists of one kind go on counting where another one stopped. */
  readonly kind: string;
  readonly levels: ReadonlyMap<number, Level>;
  /** Levels that begin anew with this list, and with which number. */
  readonly restarts: ReadonlyMap<number, number>;
}

interface Level {
  readonly format: string;
  readonly text: string;
  readonly start: number;
  readonly indent: ListIndent | undefined;
}

/** Reads the lists of a file and counts from their beginning. */
export function labelCounter(numbering: XmlElement | undefined): LabelCounter {
  const lists = readLists(numbering);
  const counts = new Map<string, number[]>();
  const begun = new Set<string>();
  return (id, levelName) => {
    const list = lists.get(id ?? '');
    const at = Number(levelName);
    const level = list?.levels.get(at);
    if (id === undefined || !list || !level || level.format === 'none' || level.text === '')
      return undefined;
    const own = counts.get(list.kind) ?? [];
    if (!begun.has(id)) for (const [deep, start] of list.restarts) own[deep] = start - 1;
    begun.add(id);
    own.length = Math.max(own.length, at + 1);
    own[at] = (own[at] ?? level.start - 1) + 1;
    counts.set(list.kind, own.slice(0, at + 1));
    return { text: textOf(level, own, list), indent: level.indent };
  };
}

function textOf(level: Level, counts: readonly number[], { levels }: List): string {
  if (level.format === 'bullet') return /[\ue000-\uf8ff]/u.test(level.text) ? '•' : level.text;
  return level.text.replaceAll(/%(\d)/gu, (_place, digit: string) => {
    const at = Number(digit) - 1;
    const of = levels.get(at);
    return numeral(counts[at] ?? of?.start ?? 1, of?.format ?? 'decimal');
  });
}

/** A number as word processors write it in a format of theirs. */
export function numeral(value: number, format: string): string {
  switch (format) {
    case 'upperRoman':
      return roman(value);
    case 'lowerRoman':
      return roman(value).toLowerCase();
    case 'upperLetter':
      return letter(value);
    case 'lowerLetter':
      return letter(value).toLowerCase();
    case 'decimalZero':
      return String(value).padStart(2, '0');
    default:
      return String(value);
  }
}

const romans = [
  ['M', 1000],
  ['CM', 900],
  ['D', 500],
  ['CD', 400],
  ['C', 100],
  ['XC', 90],
  ['L', 50],
  ['XL', 40],
  ['X', 10],
  ['IX', 9],
  ['V', 5],
  ['IV', 4],
  ['I', 1],
] as const;

function roman(value: number): string {
  let rest = Math.min(value, 3999);
  let written = '';
  for (const [sign, worth] of romans)
    while (rest >= worth) {
      written += sign;
      rest -= worth;
    }
  return written;
}

/** A to Z, then AA to ZZ, as word processors count. */
function letter(value: number): string {
  const at = Math.max(value - 1, 0);
  return String.fromCodePoint(65 + (at % 26)).repeat(Math.min(Math.floor(at / 26) + 1, 9));
}

function readLists(numbering: XmlElement | undefined): ReadonlyMap<string, List> {
  const children = numbering?.children ?? [];
  const kinds = new Map(
    children.flatMap((each) =>
      each.name === 'w:abstractNum'
        ? [[each.attributes['w:abstractNumId'] ?? '', readLevels(each)] as const]
        : [],
    ),
  );
  return new Map(
    children.flatMap((each) => {
      if (each.name !== 'w:num') return [];
      const kind = valueOf(each, 'w:abstractNumId') ?? '';
      const levels = kinds.get(kind) ?? new Map<number, Level>();
      return [[each.attributes['w:numId'] ?? '', { kind, levels, restarts: restartsOf(each) }]];
    }),
  );
}

function readLevels(kind: XmlElement): ReadonlyMap<number, Level> {
  return new Map(
    kind.children.flatMap((each) =>
      each.name === 'w:lvl'
        ? [
            [
              Number(each.attributes['w:ilvl'] ?? '0'),
              {
                format: valueOf(each, 'w:numFmt') ?? 'decimal',
                text: valueOf(each, 'w:lvlText') ?? '',
                start: Number(valueOf(each, 'w:start') ?? '1'),
                indent: readIndent(childOf(each, 'w:pPr')),
              },
            ] as const,
          ]
        : [],
    ),
  );
}

function restartsOf(list: XmlElement): ReadonlyMap<number, number> {
  return new Map(
    list.children.flatMap((each) => {
      const start = valueOf(each, 'w:startOverride');
      return each.name === 'w:lvlOverride' && start !== undefined
        ? [[Number(each.attributes['w:ilvl'] ?? '0'), Number(start)] as const]
        : [];
    }),
  );
}

function readIndent(properties: XmlElement | undefined): ListIndent | undefined {
  const attributes = childOf(properties, 'w:ind')?.attributes;
  if (attributes === undefined) return undefined;
  const hanging = twipsOf(attributes['w:hanging']);
  return {
    left: twipsOf(attributes['w:left'] ?? attributes['w:start']) ?? 0,
    first: hanging === undefined ? (twipsOf(attributes['w:firstLine']) ?? 0) : -hanging,
  };
}
