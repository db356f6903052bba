import type { PageNumberAct } from '@daihoi/domain/paper-format';
import {
  readProperties,
  asElement,
  runOrder,
  sameProperties,
  withProperties,
} from './properties.ts';
import { repairParagraph } from './repair-paragraph.ts';
import { lookOf } from './repair-run.ts';
import { readSource, type SourceElement } from './source-tree.ts';
import { spliced, type Splice } from './splice.ts';
import { openTag, type Stamp } from './stamp.ts';

const letters =
  '<w:rPr><w:rFonts w:ascii="Times New Roman" w:hAnsi="Times New Roman" w:cs="Times New Roman"/>' +
  '<w:b w:val="0"/><w:i w:val="0"/><w:sz w:val="28"/><w:szCs w:val="28"/></w:rPr>';

/** The number of the page, centred, 14 points upright. */
const numberParagraph =
  '<w:p><w:pPr><w:spacing w:before="0" w:after="0"/><w:ind w:left="0" w:right="0" w:firstLine="0"/><w:jc w:val="center"/></w:pPr>' +
  `<w:r>${letters}<w:fldChar w:fldCharType="begin"/></w:r>` +
  `<w:r>${letters}<w:instrText xml:space="preserve"> PAGE </w:instrText></w:r>` +
  `<w:r>${letters}<w:fldChar w:fldCharType="separate"/></w:r>` +
  `<w:r>${letters}<w:t>2</w:t></w:r>` +
  `<w:r>${letters}<w:fldChar w:fldCharType="end"/></w:r></w:p>`;

/** A head of pages that holds the number alone. */
export const numberHead =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
  '<w:hdr xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">' +
  `${numberParagraph}</w:hdr>`;

/** A head with a number put on top of it; instead of what it holds, where that shows nothing. */
export function withNumber(xml: string): string | undefined {
  const head = readSource(xml);
  if (head?.name !== 'w:hdr') return undefined;
  const inner = xml.slice(head.innerFrom, head.innerTo);
  const shows = /<(?:w:t|w:drawing|w:pict|w:object|w:tbl|w:sdt|mc:AlternateContent)[\s>/]/u.test(
    inner,
  );
  if (head.innerTo === head.to) return undefined;
  return spliced(xml, [
    { from: head.innerFrom, to: shows ? head.innerFrom : head.innerTo, words: numberParagraph },
  ]);
}

/** The number that a head holds centred, set in 14 points, upright; undefined where the head cannot be read as source. */
export function withNumberLook(
  xml: string,
  acts: ReadonlySet<PageNumberAct>,
  stamp: Stamp,
): string | undefined {
  const head = readSource(xml);
  if (head?.name !== 'w:hdr') return undefined;
  const numbers = [...paragraphsIn(head)].filter((each) => holdsNumber(each));
  const look = {
    ...(acts.has('size') ? { size: 14 } : {}),
    ...(acts.has('upright') ? { italic: false } : {}),
  };
  const splices = numbers.flatMap((paragraph) => [
    ...(acts.has('centre') ? repairParagraph(paragraph, { align: 'centre' }, { xml, stamp }) : []),
    ...[...runsIn(paragraph)].flatMap((run) => relooked(run, look, { xml, stamp })),
  ]);
  return spliced(xml, splices);
}

function relooked(
  run: SourceElement,
  look: Parameters<typeof lookOf>[1],
  { xml, stamp }: { readonly xml: string; readonly stamp: Stamp },
): readonly Splice[] {
  const element = run.children.find(({ name }) => name === 'w:rPr');
  const before = readProperties(element, xml);
  const after = lookOf(before, look);
  if (sameProperties(before, after)) return [];
  const old = asElement('w:rPr', before) || '<w:rPr/>';
  const change =
    !stamp.tracks || before.has('w:rPrChange')
      ? {}
      : { 'w:rPrChange': `${openTag('w:rPrChange', stamp)}${old}</w:rPrChange>` };
  const words = asElement('w:rPr', withProperties(after, change, runOrder));
  const { from, to } = element ?? { from: run.innerFrom, to: run.innerFrom };
  return [{ from, to, words }];
}

function* paragraphsIn(parent: SourceElement): Generator<SourceElement> {
  for (const child of parent.children) {
    if (child.name === 'w:p') yield child;
    else yield* paragraphsIn(child);
  }
}

function* runsIn(parent: SourceElement): Generator<SourceElement> {
  for (const child of parent.children) {
    if (child.name === 'w:r') yield child;
    else yield* runsIn(child);
  }
}

function holdsNumber(element: SourceElement): boolean {
  const said = `${element.attributes['w:instr'] ?? ''} ${element.name === 'w:instrText' ? element.text : ''}`;
  return /\bPAGE\b/iu.test(said) || element.children.some(holdsNumber);
}
