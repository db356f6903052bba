import type { ContentLine, ContentSection, ContentText } from './content-text.ts';
import { countWords } from './content-text.ts';
import type { ThemeId } from './data/required-themes.ts';
import { themes } from './data/themes.ts';
import { lineKey } from '../paper-format/index.ts';

/** Where a paper speaks of something: its headings, and the running text on it. */
export interface FoundTheme {
  readonly headings: readonly ContentLine[];
  readonly lines: readonly ContentLine[];
  readonly words: number;
}

/** How far into a paragraph its lead may reach. */
const leadLength = 170;

interface Cues {
  readonly heading?: RegExp;
  readonly lead?: RegExp;
  readonly anywhere?: RegExp;
}

/** Finds what a paper says on a theme by meaning: headings, how paragraphs begin, or words anywhere; undefined when nothing. */
export function findTheme(content: ContentText, theme: ThemeId): FoundTheme | undefined {
  const cues: Cues = themes[theme];
  if (cues.anywhere !== undefined) return anywhere(content, cues.anywhere);
  const sections = content.sections.filter(({ heading }) => cues.heading?.test(heading.plain));
  const filled = sections.filter((section) => countWords(ownLines(section, cues)) > 0);
  const own = new Set(filled.flatMap((section) => ownLines(section, cues)));
  const led = content.lines.flatMap((line, at) =>
    line.heading === undefined && cues.lead?.test(line.plain.slice(0, leadLength)) === true
      ? [line, ...itemsBehind(content.lines.slice(at + 1))]
      : [],
  );
  const lines = [...new Set([...own, ...led])];
  if (lines.length === 0) return undefined;
  return { headings: filled.map(({ heading }) => heading), lines, words: countWords(lines) };
}

/** What stands under a heading, without the parts in it that are on other matters. */
function ownLines({ heading, lines }: ContentSection, cues: Cues): readonly ContentLine[] {
  const own: ContentLine[] = [];
  let foreign: number | undefined;
  for (const line of lines) {
    const level = line.heading;
    if (level !== undefined && (foreign === undefined || level <= foreign))
      foreign = level > (heading.heading ?? 0) && isOnOther(line, cues) ? level : undefined;
    if (foreign === undefined) own.push(line);
  }
  return own;
}

function isOnOther({ plain }: ContentLine, cues: Cues): boolean {
  return cues.heading?.test(plain) !== true && partHeadings.some((form) => form.test(plain));
}

/** Headings of parts that stand beside each other. */
const partHeadings: readonly RegExp[] = [
  themes.situation,
  themes.results,
  themes.limitations,
  themes.causes,
  themes.lessons,
  themes.targets,
  themes.keyTasks,
  themes.responsibility,
  themes.remedies,
].map(({ heading }) => heading);

function itemsBehind(lines: readonly ContentLine[]): readonly ContentLine[] {
  const end = lines.findIndex(({ role }) => role.kind !== 'item');
  return end < 0 ? lines : lines.slice(0, end);
}

function anywhere(content: ContentText, form: RegExp): FoundTheme | undefined {
  const found = content.lines.filter(({ plain }) => form.test(plain));
  const inTables = content.all.some((line) => form.test(lineKey(line)));
  if (found.length === 0 && !inTables) return undefined;
  return { headings: [], lines: found, words: countWords(found) };
}
