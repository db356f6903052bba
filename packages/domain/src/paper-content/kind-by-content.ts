import { isOnComments, type DocumentKind } from '../paper-format/index.ts';
import type { ContentText } from './content-text.ts';
import { kindCues } from './data/kind-cues.ts';
import { findTheme } from './find-theme.ts';
import { plainText } from './plain-text.ts';

/** How many times a paper has to say what it is when its title does not. */
const oftenEnough = 4;

/**
 * What a paper is when its title says no more than its type, or no type at all: by what it is laid before, and by what it
 * speaks of. Told by the title, the kind stays as it is.
 */
export function kindByContent(
  told: DocumentKind | undefined,
  content: ContentText,
): DocumentKind | undefined {
  const title = plainText(content.title);
  if (isOnComments(title)) return told;
  const opening = `${title} ${openingOf(content)}`;
  const candidates = kindCues.filter(({ types }) => types.some((type) => type === told));
  const found = candidates.find(
    ({ opens, often, themes }) =>
      opens.test(opening) &&
      (often === undefined || timesIn(content, often) >= oftenEnough) &&
      themes.every((theme) => findTheme(content, theme) !== undefined),
  );
  return found?.kind ?? told;
}

/** The first paragraphs, in which a paper says what it is. */
function openingOf({ lines }: ContentText): string {
  return lines
    .slice(0, 3)
    .map(({ plain }) => plain)
    .join(' ');
}

function timesIn({ lines }: ContentText, form: RegExp): number {
  return lines.filter(({ plain }) => form.test(plain)).length;
}
