import { fromRoman } from '../text/index.ts';
import { bodyPatterns as pattern } from './data/body-patterns.ts';
import { extentOf, isUpper, lineText } from './line-facts.ts';
import type { PaperLine } from './paper-file.ts';

/** What a paragraph of the body is by its first words; labels as numbers where they count. */
export type BodyRole =
  | { readonly kind: 'partNumber' | 'sectionNumber' | 'partTitle' | 'sectionTitle' }
  | { readonly kind: 'roman'; readonly label: number; readonly mark: string }
  | { readonly kind: 'arabic'; readonly label: number; readonly title: boolean }
  | { readonly kind: 'second'; readonly parent: number; readonly label: number }
  | { readonly kind: 'article' | 'basis' | 'item' | 'banner' | 'text' };

export interface BodyLine {
  readonly line: PaperLine;
  readonly text: string;
  readonly role: BodyRole;
}

/** Letters that head an alphabetical list as well as a Roman one. */
const alsoLetters: ReadonlySet<string> = new Set(['C', 'D', 'L', 'M']);

/** Tells the roles of the paragraphs of a body, in order. */
export function bodyRoles(lines: readonly PaperLine[]): readonly BodyLine[] {
  const found: BodyLine[] = [];
  for (const line of lines) {
    const text = lineText(line);
    const said = withLabel(line, text);
    found.push({ line, text, role: titleAfter(found.at(-1), line) ?? roleOf(line, said) });
  }
  return found;
}

/** A number that the word processor writes heads a line as one that was typed. */
function withLabel({ label }: PaperLine, text: string): string {
  return label === undefined || text === '' ? text : `${label} ${text}`;
}

/** The line under "Chuong I" is its title, when it is set as one. */
function titleAfter(before: BodyLine | undefined, line: PaperLine): BodyRole | undefined {
  const set = line.align === 'centre' || isUpper(lineText(line));
  if (!set) return undefined;
  if (before?.role.kind === 'partNumber') return { kind: 'partTitle' };
  return before?.role.kind === 'sectionNumber' ? { kind: 'sectionTitle' } : undefined;
}

function roleOf(line: PaperLine, text: string): BodyRole {
  if (pattern.part.test(text) || pattern.chapter.test(text)) return { kind: 'partNumber' };
  if (pattern.section.test(text)) return { kind: 'sectionNumber' };
  if (pattern.article.test(text)) return { kind: 'article' };
  return numberedRole(line, text) ?? plainRole(line, text);
}

function numberedRole(line: PaperLine, text: string): BodyRole | undefined {
  const roman = romanRole(line, text);
  if (roman !== undefined) return roman;
  const second = pattern.second.exec(text)?.groups;
  if (second !== undefined)
    return { kind: 'second', parent: Number(second['parent']), label: Number(second['label']) };
  const arabic = pattern.arabic.exec(text)?.groups;
  if (arabic === undefined) return undefined;
  const title = text.length < 120 && !/[.,:;]$/u.test(text);
  return { kind: 'arabic', label: Number(arabic['label']), title };
}

/** A Roman numeral heads a part only where the line is set as a heading. */
function romanRole(line: PaperLine, text: string): BodyRole | undefined {
  const { label = '', mark = '' } = pattern.roman.exec(text)?.groups ?? {};
  const set = extentOf(line, (run) => run.bold) !== 'none' || isUpper(text);
  const value = set && !alsoLetters.has(label) ? fromRoman(label) : undefined;
  return value === undefined ? undefined : { kind: 'roman', label: value, mark: mark.trim() };
}

function plainRole(line: PaperLine, text: string): BodyRole {
  if (pattern.basisFirst.test(text)) return { kind: 'basis' };
  if (line.numbered || pattern.listItem.test(text)) return { kind: 'item' };
  return { kind: line.align === 'centre' || line.align === 'right' ? 'banner' : 'text' };
}
