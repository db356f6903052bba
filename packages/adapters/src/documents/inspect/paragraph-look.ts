import type { PaperAlign, PaperSpacing } from '@daihoi/domain/paper-format';
import { switchOf, twipsOf } from './measures.ts';
import { childOf, valueOf, type XmlElement } from './xml-tree.ts';

/** What one level of formatting says of a paragraph. */
export interface ParagraphLook {
  readonly align?: PaperAlign;
  readonly firstLine?: number;
  readonly rule?: PaperSpacing['rule'];
  readonly line?: number;
  readonly before?: number;
  readonly after?: number;
  readonly ruled?: boolean;
  readonly list?: string;
  readonly listLevel?: string;
  readonly left?: number;
  readonly right?: number;
  /** Begins a page. */
  readonly newPage?: boolean;
  /** Stays on the page of the next paragraph. */
  readonly keepNext?: boolean;
}

const aligns: Readonly<Record<string, PaperAlign>> = {
  left: 'left',
  start: 'left',
  center: 'centre',
  right: 'right',
  end: 'right',
  both: 'justify',
  distribute: 'justify',
};

const rules: Readonly<Record<string, PaperSpacing['rule']>> = {
  auto: 'multiple',
  exact: 'exact',
  atLeast: 'atLeast',
};

/** Reads the formatting of a paragraph (`w:pPr`). */
export function readParagraphLook(properties: XmlElement | undefined): ParagraphLook {
  if (properties === undefined) return {};
  const list = childOf(properties, 'w:numPr');
  const border = childOf(childOf(properties, 'w:pBdr'), 'w:bottom');
  const style = border?.attributes['w:val'];
  return compact({
    align: aligns[valueOf(properties, 'w:jc') ?? ''],
    firstLine: firstLineOf(childOf(properties, 'w:ind')),
    ...spacingOf(childOf(properties, 'w:spacing')),
    ruled: style === undefined ? undefined : style !== 'none' && style !== 'nil',
    list: valueOf(list, 'w:numId'),
    listLevel: valueOf(list, 'w:ilvl'),
    ...indentOf(childOf(properties, 'w:ind')),
    newPage: switchOf(childOf(properties, 'w:pageBreakBefore')),
    keepNext: switchOf(childOf(properties, 'w:keepNext')),
  });
}

function indentOf(indent: XmlElement | undefined): Open {
  const { attributes = {} } = indent ?? {};
  return {
    left: twipsOf(attributes['w:left'] ?? attributes['w:start']),
    right: twipsOf(attributes['w:right'] ?? attributes['w:end']),
  };
}

function firstLineOf(indent: XmlElement | undefined): number | undefined {
  const hanging = twipsOf(indent?.attributes['w:hanging']);
  return hanging === undefined || hanging === 0
    ? twipsOf(indent?.attributes['w:firstLine'])
    : -hanging;
}

function spacingOf(spacing: XmlElement | undefined): Open {
  const { attributes = {} } = spacing ?? {};
  const line = twipsOf(attributes['w:line']);
  const rule = rules[attributes['w:lineRule'] ?? 'auto'] ?? 'multiple';
  const [before, after] = [twipsOf(attributes['w:before']), twipsOf(attributes['w:after'])];
  return {
    rule: line === undefined ? undefined : rule,
    line: line === undefined ? undefined : rule === 'multiple' ? line / 240 : line / 20,
    before: before === undefined ? undefined : before / 20,
    after: after === undefined ? undefined : after / 20,
  };
}

type Open = { readonly [Name in keyof ParagraphLook]: ParagraphLook[Name] | undefined };

function compact(look: Open): ParagraphLook {
  return Object.fromEntries(Object.entries(look).filter(([, value]) => value !== undefined));
}
