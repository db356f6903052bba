import { signs } from '../data/signs.ts';
import { themes } from '../data/themes.ts';
import { namedActor, namedThing, stockPhrases } from '../data/vague-words.ts';
import type { RaisedContent, ReadPaper } from '../content-check.ts';
import type { ContentLine, ContentSection } from '../content-text.ts';
import { sentencesIn } from '../plain-text.ts';

/** A part needs so many statements before their share says anything. */
const fewestStatements = 8;
const shortestStatement = 8;
const longestExample = 90;

interface Statement {
  readonly text: string;
  readonly plain: string;
  readonly line: ContentLine;
}

/** VG-01: parts that name neither figure, day nor unit. VG-02: parts that lean on set phrases. One finding for a part. */
export function checkVagueness(paper: ReadPaper): readonly RaisedContent[] {
  if (paper.kind === undefined || !kindsWithParts.has(paper.kind)) return [];
  return smallestParts(paper).flatMap(({ section, statements }) => [
    ...vague(section, statements),
    ...stock(section, statements),
  ]);
}

const kindsWithParts: ReadonlySet<string> = new Set([
  'politicalReport',
  'selfReview',
  'report',
  'resolution',
  'actionProgramme',
  'plan',
]);

/** Parts with enough statements, none of whose parts has enough by itself. */
function smallestParts({ content }: ReadPaper) {
  const parts = content.sections
    .map((section) => ({ section, statements: statementsIn(section.lines) }))
    .filter(({ statements }) => statements.length >= fewestStatements);
  return parts.filter(
    ({ section }) =>
      !parts.some(
        ({ section: other }) => other !== section && section.lines.includes(other.heading),
      ),
  );
}

function statementsIn(lines: readonly ContentLine[]): readonly Statement[] {
  return lines
    .filter(({ heading }) => heading === undefined)
    .flatMap((line) =>
      sentencesIn(line)
        .map(({ text, plain }) => ({ text, plain, line }))
        .filter(({ plain }) => plain.split(' ').length >= shortestStatement),
    );
}

/** How many of ten statements may be vague, by what the part is on; parts on principles may all be. */
function allowed(heading: string): number | undefined {
  if (themes.targets.heading.test(heading)) return 6;
  if (themes.measures.heading.test(heading) || themes.keyTasks.heading.test(heading)) return 9;
  if (themes.lessons.heading.test(heading) || themes.causes.heading.test(heading)) return undefined;
  return themes.results.heading.test(heading) ? 7 : 8;
}

function vague(
  section: ContentSection,
  statements: readonly Statement[],
): readonly RaisedContent[] {
  const most = allowed(section.heading.plain);
  const off = statements.filter((each) => !isDefinite(each));
  if (most === undefined || off.length * 10 <= most * statements.length) return [];
  return [raise('VG-01', section, { off, all: statements.length })];
}

/** A figure, a day, a name, or who does it. */
function isDefinite({ text, plain }: Statement): boolean {
  const words = text.replace(/^[-+\u2022\s]*(?:\d+[.)]|[a-z]\))+\s*/u, '');
  return /\d/u.test(words) || namedThing.test(words) || namedActor.test(plain);
}

function stock(
  section: ContentSection,
  statements: readonly Statement[],
): readonly RaisedContent[] {
  const off = statements.filter(
    (each) => !/\d/u.test(each.text) && stockPhrases.some((form) => form.test(each.plain)),
  );
  if (off.length < 6 || off.length * 2 < statements.length) return [];
  return [raise('VG-02', section, { off, all: statements.length })];
}

function raise(
  rule: 'VG-01' | 'VG-02',
  { heading }: ContentSection,
  { off, all }: { readonly off: readonly Statement[]; readonly all: number },
): RaisedContent {
  const examples = off.toSorted((left, right) => phrasesIn(right) - phrasesIn(left)).slice(0, 3);
  return {
    rule,
    lines: [heading.line, ...examples.map(({ line }) => line.line)],
    part: 'heading',
    expected: `${off.length}/${all}`,
    found: examples.map(({ text }) => short(text)).join(signs.between),
  };
}

function phrasesIn({ plain }: Statement): number {
  return stockPhrases.filter((form) => form.test(plain)).length;
}

function short(text: string): string {
  return text.length > longestExample ? text.slice(0, longestExample) + signs.ellipsis : text;
}
