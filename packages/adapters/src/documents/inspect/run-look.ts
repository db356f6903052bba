import { switchOf, twipsOf } from './measures.ts';
import { childOf, valueOf, type XmlElement } from './xml-tree.ts';

/** What one level of formatting says of letters; what it leaves open is taken from the level below. */
export interface RunLook {
  readonly ascii?: string;
  readonly others?: string;
  readonly size?: number;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly caps?: boolean;
  readonly hidden?: boolean;
  readonly underline?: boolean;
  readonly colour?: string;
  readonly highlight?: string;
}

/** Typefaces of the theme by the names that styles use. */
export type ThemeFonts = Readonly<Record<string, string>>;

/** Reads the formatting of letters (`w:rPr`). */
export function readRunLook(properties: XmlElement | undefined, theme: ThemeFonts): RunLook {
  if (properties === undefined) return {};
  const size = twipsOf(valueOf(properties, 'w:sz'));
  const underline = childOf(properties, 'w:u');
  const colour = valueOf(properties, 'w:color');
  return compact({
    ...fontsOf(childOf(properties, 'w:rFonts'), theme),
    // Half points, or points where a unit is named, which twips make of it.
    size: size === undefined ? undefined : sizeIn(valueOf(properties, 'w:sz') ?? '', size),
    bold: switchOf(childOf(properties, 'w:b')),
    italic: switchOf(childOf(properties, 'w:i')),
    caps: switchOf(childOf(properties, 'w:caps')),
    hidden: switchOf(childOf(properties, 'w:vanish')),
    underline: underline === undefined ? undefined : underline.attributes['w:val'] !== 'none',
    colour: colour === 'auto' ? '000000' : colour,
    highlight: valueOf(properties, 'w:highlight'),
  });
}

function sizeIn(raw: string, twips: number): number {
  return /^\d+(?:\.\d+)?$/u.test(raw) ? twips / 2 : twips / 20;
}

function fontsOf(fonts: XmlElement | undefined, theme: ThemeFonts): RunLook {
  const { attributes = {} } = fonts ?? {};
  return compact({
    ascii: theme[attributes['w:asciiTheme'] ?? ''] ?? attributes['w:ascii'],
    others: theme[attributes['w:hAnsiTheme'] ?? ''] ?? attributes['w:hAnsi'],
  });
}

type Open = { readonly [Name in keyof RunLook]: RunLook[Name] | undefined };

/** Leaves out what is not said, so that it does not hide the level below. */
function compact(look: Open): RunLook {
  return Object.fromEntries(Object.entries(look).filter(([, value]) => value !== undefined));
}

/** The look of letters through all levels: defaults, table style, paragraph style, character style, the run itself. */
export function resolveRunLook(levels: {
  readonly defaults: RunLook;
  readonly styles: readonly RunLook[];
  readonly direct: RunLook;
}): RunLook {
  const { defaults, styles, direct } = levels;
  const merged = [...styles, direct].reduce((below, level) => ({ ...below, ...level }), defaults);
  return { ...merged, ...togglesOf(levels) };
}

/** Switches that styles set on top of each other cancel out; set on the run itself they hold, and so do those of the defaults. */
function togglesOf({
  defaults,
  styles,
  direct,
}: {
  readonly defaults: RunLook;
  readonly styles: readonly RunLook[];
  readonly direct: RunLook;
}): Required<Pick<RunLook, 'bold' | 'italic' | 'caps' | 'hidden'>> {
  function toggle(name: 'bold' | 'italic' | 'caps' | 'hidden'): boolean {
    const own = direct[name];
    if (own !== undefined) return own;
    if (defaults[name] === true) return true;
    return styles.filter((style) => style[name] === true).length % 2 === 1;
  }
  return {
    bold: toggle('bold'),
    italic: toggle('italic'),
    caps: toggle('caps'),
    hidden: toggle('hidden'),
  };
}
