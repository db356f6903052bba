import type { Splice } from '../repair/splice.ts';
import type { SourceElement } from '../repair/source-tree.ts';
import { elementsBelow } from './paragraph-fields.ts';
import { lettersOf, writtenText, type Words } from './write-text.ts';

/**
 * Puts words into a content control: into its first letters, the others are taken out. It stays a control, but no longer shows
 * its hint, and is no longer bound to data that would write over it.
 */
export function controlSplices(
  control: SourceElement,
  words: Words,
  xml: string,
): readonly Splice[] {
  const content = control.children.find(({ name }) => name === 'w:sdtContent');
  if (content === undefined) return [];
  return [...propertySplices(control, content), ...contentSplices(content, words, xml)];
}

function propertySplices(control: SourceElement, content: SourceElement): readonly Splice[] {
  const properties = control.children.find(({ name }) => name === 'w:sdtPr');
  const given = properties?.children ?? [];
  const hint = given.find(({ name }) => name === 'w:showingPlcHdr');
  const bound = given.filter(({ name }) => /:(?:dataBinding|showingPlcHdr)$/u.test(name));
  // The look of a hint is grey; the value has the look of its paragraph.
  const grey = hint === undefined ? [] : elementsBelow(content, 'w:rStyle');
  return [...bound, ...grey].map(({ from, to }) => ({ from, to, words: '' }));
}

function contentSplices(content: SourceElement, words: Words, xml: string): readonly Splice[] {
  const [first, ...others] = runsIn(content).flatMap((run) =>
    run.children.filter(({ name }) => name === 'w:t').map((element) => ({ element, run })),
  );
  if (first === undefined) return emptySplices(content, words);
  return [
    {
      from: first.element.from,
      to: first.element.to,
      words: writtenText([words], first.run, xml),
    },
    ...others.map(({ element }) => ({ from: element.from, to: element.to, words: '' })),
  ];
}

function runsIn(element: SourceElement): readonly SourceElement[] {
  return elementsBelow(element, 'w:r');
}

/** A control without letters: they go to the end of its first paragraph, or stand alone in a line. */
function emptySplices(content: SourceElement, { text }: Words): readonly Splice[] {
  const [paragraph] = elementsBelow(content, 'w:p');
  const at = (paragraph ?? content).innerTo;
  const open = xmlIsOpen(paragraph ?? content);
  const holdsCells =
    content.children.some(({ name }) => name === 'w:tc') && paragraph === undefined;
  if (!open || holdsCells) return [];
  return [{ from: at, to: at, words: `<w:r>${lettersOf(text)}</w:r>` }];
}

/** False for an element that is one tag: nothing can be put into it. */
function xmlIsOpen({ innerTo, to }: SourceElement): boolean {
  return innerTo < to;
}
