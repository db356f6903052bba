import { foldDiacritics } from '../../text/index.ts';

/** A paragraph of the draft, as far as its place is asked. */
export interface PlacedPassage {
  readonly paragraph: number;
  readonly kind: 'text' | 'heading' | 'basis' | 'cell';
  readonly text: string;
}

/** A part of the draft, under which comments are reported. */
export interface DraftPart {
  /** Its heading, with that of the part around it; empty for what stands before the first heading. */
  readonly title: string;
  /** Its first paragraph. */
  readonly from: number;
}

/**
 * The parts of a draft, in order: from each heading with a Roman numeral or the word for a part to the next one; where there is
 * none, from each heading. What stands before the first of them is a part without a title.
 */
export function draftParts(passages: readonly PlacedPassage[]): readonly DraftPart[] {
  const headings = passages.filter(({ kind }) => kind === 'heading');
  const chief = headings.filter(({ text }) => isChapter(text) || isRoman(text));
  const parts = withChapters(chief.length > 0 ? chief : headings, passages);
  const first = passages[0]?.paragraph ?? 1;
  return parts[0]?.from === first ? parts : [{ title: '', from: first }, ...parts];
}

/** The part that a paragraph stands in; a paragraph before all of them stands in the first. */
export function partAt(parts: readonly DraftPart[], paragraph: number): DraftPart | undefined {
  return parts.findLast(({ from }) => from <= paragraph) ?? parts[0];
}

function withChapters(
  chief: readonly PlacedPassage[],
  passages: readonly PlacedPassage[],
): readonly DraftPart[] {
  const parts: DraftPart[] = [];
  let chapter = '';
  for (const { paragraph, text } of chief) {
    if (isChapter(text)) chapter = text;
    const title = isChapter(text)
      ? [text, titleBehind(passages, paragraph)].filter(Boolean).join('. ')
      : [chapter, text].filter(Boolean).join('. ');
    parts.push({ title, from: paragraph });
  }
  return parts;
}

/** A chapter has its number on one line and its title on the next. */
function titleBehind(passages: readonly PlacedPassage[], paragraph: number): string {
  const at = passages.findIndex((passage) => passage.paragraph === paragraph);
  const next = passages[at + 1];
  return next?.kind === 'heading' && !isRoman(next.text) && !isChapter(next.text) ? next.text : '';
}

function isChapter(text: string): boolean {
  return /^phan (?:thu )?\S+$/u.test(foldDiacritics(text).trim());
}

function isRoman(text: string): boolean {
  return /^[IVXLC]+\s*[-.)\u2013]/u.test(text);
}
