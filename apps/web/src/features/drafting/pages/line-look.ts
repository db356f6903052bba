import type { PreviewLine } from '@daihoi/contract/drafting';
import type { CSSProperties } from 'react';

/** Pixels of a sheet at its true size: 96 to an inch, 1440 twips to an inch, 72 points to an inch. */
export function twips(value: number): number {
  return value / 15;
}
export function points(value: number): number {
  return (value * 4) / 3;
}

/** Natural height of a line of Times New Roman over its size. */
const natural = 1.15;
const bodySize = 14;

/** How high one line of a paragraph is, in pixels. */
export function lineHeightOf({ runs, spacing }: PreviewLine): number {
  const size = runs.length === 0 ? bodySize : Math.max(...runs.map((run) => run.size));
  const single = size * natural;
  switch (spacing.rule) {
    case 'exact':
      return points(spacing.line);
    case 'atLeast':
      return points(Math.max(spacing.line, single));
    case 'multiple':
      return points(single * spacing.line);
  }
}

const aligned = { left: 'left', centre: 'center', right: 'right', justify: 'justify' } as const;

/** The measures of a paragraph as a style. */
export function lineStyle(line: PreviewLine): CSSProperties {
  const { spacing, firstLine, align, indent } = line;
  return {
    paddingTop: points(spacing.before),
    paddingBottom: points(spacing.after),
    minHeight: lineHeightOf(line),
    lineHeight: `${lineHeightOf(line)}px`,
    textAlign: aligned[align],
    textIndent: twips(indent?.first ?? firstLine),
    ...(indent ? { paddingLeft: twips(indent.left), paddingRight: twips(indent.right) } : {}),
  };
}

/** A colour of the paper, drawn towards the ink of the page so that it stays readable in both themes. */
function colourOf({ colour, marked }: PreviewLine['runs'][number]): CSSProperties {
  const own = colour !== undefined && /^[0-9a-f]{6}$/iu.test(colour) && !/^0{6}$/u.test(colour);
  return {
    ...(own ? { color: `color-mix(in srgb, #${colour} 45%, var(--ink))` } : {}),
    ...(marked === true ? { background: 'var(--gold-tint)' } : {}),
  };
}

/** The measures of a stretch of text. */
export function runStyle(run: PreviewLine['runs'][number]): CSSProperties {
  const times = run.font === '' || run.font === 'Times New Roman';
  return {
    fontSize: points(run.size),
    ...(times ? {} : { fontFamily: `"${run.font.replaceAll('"', '')}", var(--font-paper)` }),
    ...(run.bold === true ? { fontWeight: 700 } : {}),
    ...(run.italic === true ? { fontStyle: 'italic' } : {}),
    ...(run.underline === true ? { textDecoration: 'underline' } : {}),
    ...(run.caps === true ? { textTransform: 'uppercase' } : {}),
    ...colourOf(run),
  };
}
