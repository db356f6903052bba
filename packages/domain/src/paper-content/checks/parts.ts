import { achievedHead, againstTargets, plannedHead } from '../data/themes.ts';
import {
  leastShares,
  partsOfMeeting,
  requirements,
  resolutionOfMeeting,
  wordsForPart,
  wordsForThin,
  wordsOfPart,
} from '../data/required-themes.ts';
import type { RaisedContent, ReadPaper } from '../content-check.ts';
import { countWords, type ContentText } from '../content-text.ts';
import { findTheme } from '../find-theme.ts';
import { plainText } from '../plain-text.ts';

/** RP-01 and RP-04: parts that are missing. RP-02: results without the targets they are of. RP-03: thin parts. */
export function checkParts(paper: ReadPaper): readonly RaisedContent[] {
  return [...missingParts(paper), ...withoutTargets(paper), ...thinParts(paper)];
}

function missingParts({ kind, content }: ReadPaper): readonly RaisedContent[] {
  const asked = kind === undefined ? undefined : requirements[kind];
  if (asked === undefined || countWords(content.lines) < asked.fromWords) return [];
  const rule = asked.usual === true ? 'RP-04' : 'RP-01';
  const isOfMeeting = kind === 'resolution' && resolutionOfMeeting.test(plainText(content.title));
  return (isOfMeeting ? partsOfMeeting : asked.themes).flatMap((theme) =>
    findTheme(content, theme) === undefined
      ? [{ rule, lines: [], expected: `theme.${theme}`, found: '' } as const]
      : [],
  );
}

function withoutTargets({ kind, content }: ReadPaper): readonly RaisedContent[] {
  if (kind !== 'politicalReport' || countWords(content.lines) < 150) return [];
  const inText = content.lines.some(({ plain }) => againstTargets.test(plain));
  if (inText || hasTargetTable(content)) return [];
  const results = findTheme(content, 'results')?.headings[0]?.line;
  return [
    { rule: 'RP-02', lines: results === undefined ? [] : [results], expected: '', found: '' },
  ];
}

/** A table with one column of what was planned and another of what came of it. */
function hasTargetTable({ tables }: ContentText): boolean {
  return tables.some(({ cells }) => {
    const heads = cells.slice(0, 2).flat().map(plainText);
    const planned = heads.filter((head) => plannedHead.test(head));
    return heads.some((head) => achievedHead.test(head) && planned.some((other) => other !== head));
  });
}

function thinParts({ kind, content }: ReadPaper): readonly RaisedContent[] {
  const asked = kind === undefined ? undefined : leastShares[kind];
  const all = countWords(content.lines);
  if (asked === undefined || all < wordsForPart) return [];
  return asked.flatMap(({ theme, least, enough }) => {
    const found = findTheme(content, theme);
    if (found === undefined) return [];
    const { words, headings, lines } = found;
    const isThin = all >= wordsForThin && words < enough && words * 1000 < least * all;
    if (!isThin && words >= wordsOfPart) return [];
    const [place] = [...headings, ...lines];
    return [
      {
        rule: 'RP-03',
        lines: place === undefined ? [] : [place.line],
        expected: `theme.${theme}`,
        found: `${words}/${all}`,
      },
    ];
  });
}
