import { readParagraphLook, type ParagraphLook } from './paragraph-look.ts';
import { readRunLook, type RunLook, type ThemeFonts } from './run-look.ts';
import { childOf, valueOf, type XmlElement } from './xml-tree.ts';

/** What a style says of letters and paragraphs, with all it is based on. */
export interface StyleLook {
  readonly run: RunLook;
  readonly paragraph: ParagraphLook;
}

/** The styles of a file. */
export interface StyleSheet {
  readonly theme: ThemeFonts;
  readonly defaults: StyleLook;
  /** A style by its id; nothing for a style that the file does not have. */
  style(id: string | undefined): StyleLook;
  /** The style of a paragraph that names none. */
  readonly usual: string | undefined;
  /** Whether a style of tables draws lines. */
  rules(id: string | undefined): boolean;
  /** Whether a list of the file shows numbers or marks at a level. */
  showsLabel(list: string | undefined, level: string): boolean;
}

const nothing: StyleLook = { run: {}, paragraph: {} };
/** A chain longer than this goes in a circle. */
const longestChain = 30;

/** Reads the styles, the theme's typefaces and the lists of a file; every part may be missing. */
export function readStyleSheet(parts: {
  readonly styles: XmlElement | undefined;
  readonly theme: ThemeFonts;
  readonly numbering: XmlElement | undefined;
}): StyleSheet {
  const { styles, theme } = parts;
  const byId = new Map<string, XmlElement>();
  const known = new Map<string, StyleLook>();
  for (const each of styles?.children ?? [])
    if (each.name === 'w:style') byId.set(each.attributes['w:styleId'] ?? '', each);
  const usual = [...byId].find(
    ([, style]) =>
      style.attributes['w:type'] === 'paragraph' &&
      /^(?:1|true|on)$/u.test(style.attributes['w:default'] ?? ''),
  )?.[0];
  const defaults = childOf(styles, 'w:docDefaults');
  return {
    theme,
    defaults: {
      run: readRunLook(childOf(childOf(defaults, 'w:rPrDefault'), 'w:rPr'), theme),
      paragraph: readParagraphLook(childOf(childOf(defaults, 'w:pPrDefault'), 'w:pPr')),
    },
    usual,
    style: (id) => lookOf(id, 0),
    rules: (id) => drawsLines(id, 0),
    showsLabel: labelsOf(parts.numbering),
  };

  function lookOf(id: string | undefined, depth: number): StyleLook {
    const style = byId.get(id ?? '');
    if (id === undefined || style === undefined || depth > longestChain) return nothing;
    const made = known.get(id) ?? extend(lookOf(valueOf(style, 'w:basedOn'), depth + 1), style);
    known.set(id, made);
    return made;
  }

  function drawsLines(id: string | undefined, depth: number): boolean {
    const style = byId.get(id ?? '');
    if (style === undefined || depth > longestChain) return false;
    const own = childOf(childOf(style, 'w:tblPr'), 'w:tblBorders');
    return own === undefined ? drawsLines(valueOf(style, 'w:basedOn'), depth + 1) : hasLines(own);
  }

  function extend(base: StyleLook, style: XmlElement): StyleLook {
    return {
      run: { ...base.run, ...readRunLook(childOf(style, 'w:rPr'), theme) },
      paragraph: { ...base.paragraph, ...readParagraphLook(childOf(style, 'w:pPr')) },
    };
  }
}

/** True for borders of which at least one is drawn. */
export function hasLines(borders: XmlElement): boolean {
  return borders.children.some(({ attributes }) => {
    const line = attributes['w:val'] ?? 'none';
    return line !== 'none' && line !== 'nil';
  });
}

function labelsOf(numbering: XmlElement | undefined): StyleSheet['showsLabel'] {
  const children = numbering?.children ?? [];
  const abstracts = new Map(
    children.flatMap((each) =>
      each.name === 'w:abstractNum' ? [[each.attributes['w:abstractNumId'] ?? '', each]] : [],
    ),
  );
  const lists = new Map(
    children.flatMap((each) =>
      each.name === 'w:num'
        ? [
            [
              each.attributes['w:numId'] ?? '',
              abstracts.get(valueOf(each, 'w:abstractNumId') ?? ''),
            ],
          ]
        : [],
    ),
  );
  return (list, level) => {
    if (list === undefined || list === '0') return false;
    const found = lists
      .get(list)
      ?.children.find((each) => each.name === 'w:lvl' && each.attributes['w:ilvl'] === level);
    const format = valueOf(found, 'w:numFmt');
    return found !== undefined && format !== 'none' && valueOf(found, 'w:lvlText') !== '';
  };
}

/** Typefaces of the theme, those for Vietnamese where the file is told to be Vietnamese. */
export function readThemeFonts(
  theme: XmlElement | undefined,
  settings: XmlElement | undefined,
): ThemeFonts {
  const scheme = childOf(childOf(theme, 'a:themeElements'), 'a:fontScheme');
  const vietnamese = /^vi\b/u.test(valueOf(settings, 'w:themeFontLang') ?? '');
  const fonts: Record<string, string> = {};
  for (const [part, name] of [
    ['a:majorFont', 'major'],
    ['a:minorFont', 'minor'],
  ] as const) {
    const fontsOfPart = childOf(scheme, part);
    const own = fontsOfPart?.children.find((each) => each.attributes['script'] === 'Viet');
    const latin = childOf(fontsOfPart, 'a:latin')?.attributes['typeface'];
    const face = (vietnamese ? own?.attributes['typeface'] : undefined) ?? latin;
    if (face === undefined || face === '') continue;
    fonts[`${name}Ascii`] = face;
    fonts[`${name}HAnsi`] = face;
  }
  return fonts;
}
