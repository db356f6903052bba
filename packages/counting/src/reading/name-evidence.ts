import type { PaleTraces } from './pale-line.ts';

/** What is seen of a name beside its letters: specks of ink, and traces in one line that are too pale to be ink. */
export interface SeenOnName {
  readonly specks: number;
  readonly traces: PaleTraces;
}

/** What may lie on a name that its letters hide, in darkness from 0 to 255. */
export interface NameEvidence extends SeenOnName {
  readonly isGrainy: boolean;
  /** What a fold adds to what lies on it. */
  readonly more: number;
  /** The most over a window that the print does not explain. */
  readonly onName: number;
  /** A line over all of the name; none is looked for where a fold crosses it. */
  readonly line?: number;
  /** Lines through the gaps of its words, the darkest first, and one beside it. */
  readonly gaps?: readonly number[];
  readonly beside?: number;
}

/** How far print fits worse on a page than it usually does: what its names have without any mark, as a multiple. */
export interface PageFit {
  readonly onName: number;
  readonly line: number;
}

const usualFit: PageFit = { onName: 1, line: 1 };

/**
 * Mean darkness over a window beyond which something lies on a name. Names have been seen to reach 15 without a mark (once in
 * a thousand rows), a tick or an upright line among letters begins at 16 and mostly has 20 to 45. A speck that is seen on the
 * name as well is a second witness: more than 11 with a speck had one in 4,000 of 91,955 names without a mark. So are the pale ends of
 * a line that leans through the letters, on the bare paper around them: more than 12 with four samples of it had one of 5,420.
 */
const nameLimits = { alone: 16, besideSpeck: 11, besideEnds: 12, fewestEnds: 4 } as const;

/**
 * Darkness of a line over a whole name that may be a pale stroke. Print that fits badly makes such a line as well (44 of 91,955
 * names without a mark had more than 24), but leaves no trace on the open paper between the letters: a line of 24 is asked about
 * with any trace, one of 10 where four traces lie on three lines of the name (one in 9,000 names without a mark has both). In
 * grain, dots count as traces only from a greater darkness: there a line of 24 is enough, and one of 15 where the name is dark in
 * some place as well. A line of 10 that goes on behind the name is asked about as well: so the end of a pale stroke looks; one of 5 is
 * enough with traces in both places.
 */
const paleLimits = {
  line: 24,
  inGrain: 15,
  onName: 12,
  traced: 10,
  traces: 4,
  behind: 8,
  both: 5,
} as const;

/** Darkness of a line over a name from which its gaps are looked at. */
export const leastGapLine = 8;

/**
 * Darkness of a line through the gaps of a word, which asks where the line over the name is dark as well; a paler one asks where it
 * is seen beside the name or in another word too. Letters whose feet stand close make a line of up to 20 in the gaps of a word, but
 * none over the name that is dark, none beside it, and none of 9 in two words at once: of 14,049 names without a mark four are asked
 * about, three of them crossed by a stroke on the other side.
 */
const gapLimits = { gaps: 16, line: 12, palerGaps: 9, beside: 2.5 } as const;

/** Lies so much on a name that its print cannot be all? On a page that print fits badly more of it is print. */
export function liesOnName(evidence: NameEvidence, fit = usualFit): boolean {
  const { onName, more, line } = evidence;
  if (line === undefined) return onName > (nameLimits.alone + more) * fit.onName;
  // A speck is seen by itself, however well the print fits.
  if (onName > mostOnName(evidence) * (evidence.specks > 0 ? 1 : fit.onName)) return true;
  // Gaps are compared with themselves, whatever is left of the letters.
  const dark = line / fit.line;
  return isPaleStroke(evidence, dark, onName / fit.onName) || isLineInGaps(evidence, line);
}

/** How much may lie on a name beyond its print: less where something is seen beside its letters as well. */
function mostOnName({ specks, traces }: SeenOnName): number {
  if (specks > 0) return nameLimits.besideSpeck;
  return traces.around >= nameLimits.fewestEnds ? nameLimits.besideEnds : nameLimits.alone;
}

/** Crosses a line the name that is too pale to be seen dot by dot? */
function isPaleStroke({ isGrainy, traces: seen }: NameEvidence, dark: number, on: number): boolean {
  const { line, inGrain, onName, traced, traces, behind, both } = paleLimits;
  const isAmong = seen.among >= traces;
  const isBehind = seen.behind >= behind;
  if (dark > traced && (isAmong || isBehind)) return true;
  if (dark > both && isAmong && isBehind) return true;
  if (!isGrainy) return dark > line && seen.among > 0;
  return dark > line || (dark > inGrain && on > onName);
}

/** Darkens a line the gaps between the letters of a word, and the name, the paper beside it or another word as well? */
function isLineInGaps({ gaps = [], beside = 0 }: NameEvidence, dark: number): boolean {
  if (dark <= leastGapLine) return false;
  const [most = 0, second = 0] = gaps;
  if (most <= gapLimits.palerGaps) return false;
  const isDark = dark > gapLimits.line && most > gapLimits.gaps;
  return second > gapLimits.palerGaps || isDark || beside > gapLimits.beside;
}
