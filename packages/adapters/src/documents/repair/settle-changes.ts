import { readSource, type SourceElement } from './source-tree.ts';
import { spliced, type Splice } from './splice.ts';

/** Remarks on a passage, and what it looked like before: they go, with all that is in them. */
const dropped: ReadonlySet<string> = new Set([
  'w:del',
  'w:moveFrom',
  'w:rPrChange',
  'w:pPrChange',
  'w:sectPrChange',
  'w:tblPrChange',
  'w:tblPrExChange',
  'w:tblGridChange',
  'w:trPrChange',
  'w:tcPrChange',
  'w:numberingChange',
  'w:moveFromRangeStart',
  'w:moveFromRangeEnd',
  'w:moveToRangeStart',
  'w:moveToRangeEnd',
  'w:commentRangeStart',
  'w:commentRangeEnd',
  'w:commentReference',
]);
/** Marks around a passage that stays. */
const opened: ReadonlySet<string> = new Set(['w:ins', 'w:moveTo']);
/** In the properties of a paragraph's end, a row or a cell: what was taken away there cannot be taken over letter by letter. */
const properties: ReadonlySet<string> = new Set(['w:rPr', 'w:trPr', 'w:tcPr']);
const beyond: ReadonlySet<string> = new Set([
  'w:del',
  'w:moveFrom',
  'w:cellDel',
  'w:cellMerge',
  'w:cellIns',
]);

/**
 * A part with its tracked changes taken over as they are shown and its comments' places removed. Undefined where a whole
 * paragraph, row or cell was taken away under tracking: that is for a person with a word processor.
 */
export function settledPart(xml: string): string | undefined {
  const root = readSource(xml);
  if (root === undefined) return undefined;
  const splices: Splice[] = [];
  return collect(root, splices) ? spliced(xml, splices) : undefined;
}

function collect(parent: SourceElement, splices: Splice[]): boolean {
  const marks = properties.has(parent.name);
  return parent.children.every((child) => {
    if (marks && beyond.has(child.name)) return false;
    const whole = { from: child.from, to: child.to, words: '' };
    if (dropped.has(child.name) || (marks && opened.has(child.name))) splices.push(whole);
    else if (opened.has(child.name)) {
      splices.push({ ...whole, to: child.innerFrom });
      if (!collect(child, splices)) return false;
      splices.push({ ...whole, from: child.innerTo });
    } else return collect(child, splices);
    return true;
  });
}

const w = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';

/** What a part of comments holds when there are none; undefined for any other part. */
export function emptyComments(name: string): string | undefined {
  const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
  switch (name) {
    case 'word/comments.xml':
      return `${head}<w:comments xmlns:w="${w}"/>`;
    case 'word/commentsExtended.xml':
      return `${head}<w15:commentsEx xmlns:w15="http://schemas.microsoft.com/office/word/2012/wordml"/>`;
    case 'word/commentsIds.xml':
      return `${head}<w16cid:commentsIds xmlns:w16cid="http://schemas.microsoft.com/office/word/2016/wordml/cid"/>`;
    case 'word/commentsExtensible.xml':
      return `${head}<w16cex:commentsExtensible xmlns:w16cex="http://schemas.microsoft.com/office/word/2018/wordml/cex"/>`;
    default:
      return undefined;
  }
}
