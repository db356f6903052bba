import { pageNumberValues, pageValues, sheet } from '../data/page-values.ts';
import { isBlank } from '../line-facts.ts';
import type { PaperLine, PaperSection } from '../paper-file.ts';
import type { PageChange, PaperFix } from '../paper-fix.ts';
import type { ExaminedPaper, Raised } from '../raised.ts';

const sides = [
  { rule: 'PG-06', side: 'top' },
  { rule: 'PG-07', side: 'bottom' },
  { rule: 'PG-08', side: 'left' },
  { rule: 'PG-09', side: 'right' },
] as const;

const looks = { align: 'centre', size: 'size', italic: 'upright' } as const;

/** Repairs of sheets, margins and page numbers. */
export function pageFixes(raised: Raised, paper: ExaminedPaper): readonly PaperFix[] {
  const { sections } = paper.file;
  const at = raised.section ?? 0;
  const section = sections[at];
  if (section === undefined) return [];
  const { rule } = raised;
  if (rule === 'PG-01') return [page(at, sheetOf(section))];
  if (rule === 'PG-11') return numberFixes(raised, section);
  if (rule === 'PG-12') return annexFixes(paper);
  const side = sides.find((each) => each.rule === rule)?.side;
  const { layout } = paper.sets;
  if (side === undefined || layout === 'PF-1998') return [];
  return [page(at, { [side]: pageValues[layout][side] })];
}

function page(section: number, pages: PageChange): PaperFix {
  return { kind: 'page', section, pages };
}

function sheetOf({ width, height }: PaperSection): PageChange {
  return width > height
    ? { width: sheet.height, height: sheet.width }
    : { width: sheet.width, height: sheet.height };
}

function numberFixes({ fault }: Raised, section: PaperSection): readonly PaperFix[] {
  if (fault === 'missing') return addedNumber(section);
  if (fault === 'position') return onlyFromPage2(section) ?? [];
  if (fault === 'form') return [page(0, { headerDistance: pageNumberValues.distance })];
  if (fault !== 'align' && fault !== 'size' && fault !== 'italic') return [];
  return [{ kind: 'pageNumber', act: looks[fault] }];
}

/** A number at the top from page 2; one at the foot goes, when nothing else stands there. */
function addedNumber(section: PaperSection): readonly PaperFix[] {
  const atFoot = section.foot.some((line) => line.pageField);
  if (atFoot && !holdsOnlyNumber(section.foot)) return [];
  const later = onlyFromPage2(section);
  if (later === undefined) return [];
  return [
    ...(atFoot ? [{ kind: 'pageNumber', act: 'dropFoot' } as const] : []),
    ...later,
    page(0, { headerDistance: pageNumberValues.distance }),
    { kind: 'pageNumber', act: 'add' },
  ];
}

/** What else stands at the head or the foot would vanish from page 1: then a person decides. */
function onlyFromPage2(section: PaperSection): readonly PaperFix[] | undefined {
  const { ownFirstPage, head, firstHead, foot } = section;
  if (ownFirstPage) {
    if (!firstHead.some((line) => line.pageField)) return [];
    return holdsOnlyNumber(firstHead) ? [{ kind: 'pageNumber', act: 'dropFirst' }] : undefined;
  }
  if (![head, foot].every(holdsOnlyNumber)) return undefined;
  const left = holdsOnlyNumber(firstHead);
  if (!left) return undefined;
  const drop = firstHead.some((line) => line.pageField);
  return [
    ...(drop ? [{ kind: 'pageNumber', act: 'dropFirst' } as const] : []),
    page(0, { ownFirstPage: true }),
  ];
}

function holdsOnlyNumber(lines: readonly PaperLine[]): boolean {
  return lines.every((line) =>
    line.pageField ? isBareNumber(line) : isBlank(line) && !line.drawn,
  );
}

/** A number with dashes or blanks around it, and no word. */
function isBareNumber(line: PaperLine): boolean {
  return line.runs.every((run) => !/\p{L}/u.test(run.text));
}

/** An annex on pages of its own counts them from 1; where it has none, a person breaks the pages first. */
function annexFixes({ file, parts }: ExaminedPaper): readonly PaperFix[] {
  return parts.annexes.flatMap(({ block }) => {
    const at = file.sections.findIndex(({ firstBlock }) => firstBlock === block);
    const section = file.sections[at];
    if (section === undefined || section.restartsNumbering) return [];
    return [page(at, { restartsNumbering: true })];
  });
}
