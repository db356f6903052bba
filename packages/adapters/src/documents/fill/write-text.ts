import { asElement, readProperties, runOrder, withProperties } from '../repair/properties.ts';
import { escapedXml, type SourceElement } from '../repair/source-tree.ts';

/** Words for a run; those of a gap are marked with a colour behind them. */
export interface Words {
  readonly text: string;
  readonly gap: boolean;
}

const marked = { 'w:highlight': '<w:highlight w:val="yellow"/>' };

/**
 * The words of one `w:t` as XML that takes its place inside its run. A gap closes the run, stands in one of its own with the
 * same look, and opens the run again behind it.
 */
export function writtenText(words: readonly Words[], run: SourceElement, xml: string): string {
  const look = run.children.find(({ name }) => name === 'w:rPr');
  const plain = look === undefined ? '' : xml.slice(look.from, look.to);
  const colour = asElement('w:rPr', withProperties(readProperties(look, xml), marked, runOrder));
  return joinWords(words)
    .map(({ text, gap }) =>
      gap && run.name === 'w:r'
        ? `</w:r><w:r>${colour}${lettersOf(text)}</w:r><w:r>${plain}`
        : lettersOf(text),
    )
    .join('');
}

/** Words as a run of their own, with the look of another run where there is one. */
export function writtenRun(
  { text, gap }: Words,
  like: SourceElement | undefined,
  xml: string,
): string {
  const look = like?.children.find(({ name }) => name === 'w:rPr');
  const plain = look === undefined ? '' : xml.slice(look.from, look.to);
  const colour = asElement('w:rPr', withProperties(readProperties(look, xml), marked, runOrder));
  return `<w:r>${gap ? colour : plain}${lettersOf(text)}</w:r>`;
}

/** Neighbours of one kind as one. */
function joinWords(words: readonly Words[]): readonly Words[] {
  return words.reduce<readonly Words[]>((joined, each) => {
    const last = joined.at(-1);
    return last !== undefined && last.gap === each.gap
      ? [...joined.slice(0, -1), { text: last.text + each.text, gap: each.gap }]
      : [...joined, each];
  }, []);
}

/** Letters in `w:t`, with a break where the words have a new line. What XML cannot hold is left out. */
export function lettersOf(text: string): string {
  return text
    .normalize('NFC')
    .replaceAll(/[^\t\n\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, '')
    .split('\n')
    .map((line) => `<w:t xml:space="preserve">${escapedXml(line)}</w:t>`)
    .join('<w:br/>');
}
