import type { PaperPreview } from '@daihoi/contract/drafting';
import { Minus, Plus } from 'lucide-react';
import { useCallback, useEffect, useMemo, useRef, useState, type RefObject } from 'react';
import { Button, LinkButton } from '../../../components/button.tsx';
import { LoadingLines } from '../../../components/screen-states.tsx';
import { useWidth } from '../../../lib/use-width.ts';
import { useDraftWords } from '../use-draft-words.ts';
import { layPages, type LaidPage, type MeasuredBlock } from './lay-pages.ts';
import { twips } from './line-look.ts';
import { MeasurePaper } from './measure-paper.tsx';
import type { LineMarks } from './sheet-block.tsx';
import { SheetPage } from './sheet-page.tsx';
import './pages.css';

interface PaperPagesProps {
  /** What a reader hears. */
  readonly label: string;
  readonly paper: PaperPreview;
  readonly marks: LineMarks;
  /** The paragraph to bring into view; 0 brings the first page. */
  readonly goTo: { readonly paragraph: number; readonly time: number } | undefined;
  /** Words that are drawn over every page. */
  readonly watermark?: string;
}

const zooms = [1, 1.25, 1.5, 2, 2.5] as const;

/** A paper on its pages, true in measures: laid out once in the browser, drawn page by page as one reads. */
export function PaperPages(props: PaperPagesProps) {
  const { label, paper, marks, goTo, watermark } = props;
  const { t } = useDraftWords();
  const fontsHere = usePaperFonts();
  const [measured, setMeasured] = useState<readonly MeasuredBlock[]>();
  const [zoom, setZoom] = useState(0);
  const { element, width } = useWidth<HTMLDivElement>(0);
  const take = useCallback((blocks: readonly MeasuredBlock[]) => setMeasured(blocks), []);
  const pages = useMemo(
    () => (measured ? layPages(measured, roomsOf(paper)) : []),
    [measured, paper],
  );
  const widest = Math.max(...paper.sections.map((section) => twips(section.width)), 1);
  const scale = (Math.max(120, width - 24) / widest) * (zooms[zoom] ?? 1);
  useGoTo(element, { paper, pages, scale, goTo });
  return (
    <section className="pages" aria-label={label}>
      <ZoomBar zoom={zoom} onZoom={setZoom} />
      <div
        className="pages-scroll"
        ref={element}
        tabIndex={0}
        role="group"
        aria-label={t('pages.sheet')}
      >
        {fontsHere && width > 0 && measured === undefined && (
          <MeasurePaper paper={paper} onMeasured={take} />
        )}
        {measured === undefined ? (
          <LoadingLines lines={8} slowHint={t('pages.laying')} />
        ) : (
          pages.map((page, at) => {
            const section = paper.sections[page.section];
            return section ? (
              <SheetPage
                key={at}
                paper={paper}
                section={section}
                page={page}
                scale={scale}
                marks={marks}
                {...(watermark === undefined ? {} : { watermark })}
                label={t('pages.page', { n: at + 1, all: pages.length })}
              />
            ) : null;
          })
        )}
      </div>
    </section>
  );
}

interface ZoomBarProps {
  readonly zoom: number;
  readonly onZoom: (zoom: number) => void;
}

function ZoomBar({ zoom, onZoom }: ZoomBarProps) {
  const { t } = useDraftWords();
  return (
    <div className="pages-bar">
      <Button
        size="small"
        kind="text"
        icon={Minus}
        busy={zoom === 0}
        onPress={() => onZoom(zoom - 1)}
      >
        {t('pages.zoomOut')}
      </Button>
      <Button
        size="small"
        kind="text"
        icon={Plus}
        busy={zoom === zooms.length - 1}
        onPress={() => onZoom(zoom + 1)}
      >
        {t('pages.zoomIn')}
      </Button>
      {zoom > 0 && <LinkButton onPress={() => onZoom(0)}>{t('pages.fit')}</LinkButton>}
    </div>
  );
}

function roomsOf({ sections }: PaperPreview) {
  return sections.map((section) => ({
    firstBlock: section.firstBlock,
    height: Math.max(100, twips(section.height - section.top - section.bottom)),
    restartsNumbering: section.restartsNumbering,
  }));
}

/** Widths are only true once the typeface is here; a page that never gets it is laid out all the same. */
function usePaperFonts(): boolean {
  const [here, setHere] = useState(false);
  useEffect(() => {
    const wanted = ['14px Tinos', 'bold 14px Tinos', 'italic 14px Tinos'];
    const sample = 'Đại hội ữ';
    void Promise.allSettled(wanted.map((font) => document.fonts.load(font, sample))).then(() =>
      setHere(true),
    );
  }, []);
  return here;
}

interface Going {
  readonly paper: PaperPreview;
  readonly pages: readonly LaidPage[];
  readonly scale: number;
  readonly goTo: PaperPagesProps['goTo'];
}

const gap = 12;

/** Scrolls to where a paragraph stands. Its page need not be drawn yet. */
function useGoTo(element: RefObject<HTMLDivElement | null>, { paper, pages, scale, goTo }: Going) {
  const done = useRef(0);
  useEffect(() => {
    const box = element.current;
    if (!box || !goTo || pages.length === 0 || done.current === goTo.time) return;
    done.current = goTo.time;
    const top = topOf({ paper, pages, paragraph: goTo.paragraph });
    box.scrollTo({ top: Math.max(0, top.page * gap + top.pixels * scale - 80) });
  }, [element, paper, pages, scale, goTo]);
}

/** How far down a paragraph begins: pages before it, and pixels at true size. */
function topOf(place: {
  readonly paper: PaperPreview;
  readonly pages: readonly LaidPage[];
  readonly paragraph: number;
}): { readonly page: number; readonly pixels: number } {
  const { paper, pages, paragraph } = place;
  const block = paper.blocks.findIndex((each) => paragraphsOf(each).includes(paragraph));
  const at = pages.findIndex(({ pieces }) => pieces.some((piece) => piece.block === block));
  if (at < 0) return { page: 0, pixels: 0 };
  const before = pages.slice(0, at).reduce((total, page) => total + heightOf(paper, page), 0);
  const piece = pages[at]?.pieces.find((each) => each.block === block);
  const section = paper.sections[pages[at]?.section ?? 0];
  return { page: at, pixels: before + (piece?.top ?? 0) + twips(section?.top ?? 0) };
}

function heightOf({ sections }: PaperPreview, { section }: LaidPage): number {
  return twips(sections[section]?.height ?? 0);
}

function paragraphsOf(block: PaperPreview['blocks'][number]): readonly number[] {
  return block.kind === 'line'
    ? [block.paragraph]
    : block.rows.flat(2).map(({ paragraph }) => paragraph);
}
