import type { ReportView } from '@daihoi/contract/report';
import { formText } from '../../lib/form-text.ts';

/** The parts that people write, each as lines of a text. */
export interface ReportWords {
  readonly weaknesses: string;
  readonly tasks: string;
  readonly recipients: string;
}

export const wordFields = ['weaknesses', 'tasks', 'recipients'] as const;

type Paragraphs = ReportView['weaknesses'];
type Edited = { readonly keep: number } | { readonly text: string };

/** The words of a report as its form shows them: one paragraph a line. */
export function wordsOf(report: Pick<ReportView, (typeof wordFields)[number]>): ReportWords {
  return {
    weaknesses: report.weaknesses.map((each) => each.text).join('\n'),
    tasks: report.tasks.map((each) => each.text).join('\n'),
    recipients: report.recipients.join('\n'),
  };
}

/** What a form holds. */
export function enteredWords(entered: FormData): ReportWords {
  return {
    weaknesses: formText(entered, 'weaknesses'),
    tasks: formText(entered, 'tasks'),
    recipients: formText(entered, 'recipients'),
  };
}

/** The edit that turns a report's words into others: a line that still says what a paragraph says keeps that paragraph. */
export function editsOf(
  report: Pick<ReportView, (typeof wordFields)[number]>,
  words: ReportWords,
): {
  readonly weaknesses: Edited[];
  readonly tasks: Edited[];
  readonly recipients: string[];
} {
  return {
    weaknesses: editedLines(report.weaknesses, words.weaknesses),
    tasks: editedLines(report.tasks, words.tasks),
    recipients: linesOf(words.recipients),
  };
}

function editedLines(known: Paragraphs, text: string): Edited[] {
  const used = new Set<number>();
  return linesOf(text).map((line) => {
    const keep = known.findIndex((each, index) => !used.has(index) && same(each.text, line));
    if (keep < 0) return { text: line };
    used.add(keep);
    return { keep };
  });
}

function linesOf(text: string): string[] {
  return text
    .split(/\r?\n/u)
    .map((line) => line.trim())
    .filter((line) => line !== '');
}

/** A browser may give back a space that breaks for one that does not. */
function same(left: string, right: string): boolean {
  return squeezed(left) === squeezed(right);
}

function squeezed(text: string): string {
  return text.normalize('NFC').replaceAll(/\s+/gu, ' ').trim();
}
