import type { PaperPreview } from '@daihoi/contract/drafting';
import { Minus, Plus } from 'lucide-react';
import { useEffect, useMemo, useState } from 'react';
import { Button, LinkButton } from '../../../components/button.tsx';
import { LoadingLines } from '../../../components/screen-states.tsx';
import { useWidth } from '../../../lib/use-width.ts';
import { useDraftWords } from '../use-draft-words.ts';
import { layPages } from './lay-pages.ts';
import { twips } from './line-look.ts';
import { MeasurePaper, type MeasuredPaper } from './measure-paper.tsx';
import type { LineMarks } from './sheet-block.tsx';
import { SheetPage } from './sheet-page.tsx';
import { useGoTo, useSheetLinks } from './use-places.ts';
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
  /** The address of a picture by its name; without it those are drawn that came with the paper. */
  readonly pictureAt?: PictureAddress;
}

type PictureAddress = (image: string) => string | undefined;

const zooms = [1, 1.25, 1.5, 2, 2.5] as const;

/** A paper on its pages, true in measures: laid out once in the browser, drawn page by page as one reads. */
export function PaperPages(props: PaperPagesProps) {
  const { label, paper, marks, goTo, watermark } = props;
  const { t } = useDraftWords();
  const fontsHere = usePaperFonts();
  const [measured, setMeasured] = useState<MeasuredPaper>();
  const [zoom, setZoom] = useState(0);
  const { element, width } = useWidth<HTMLDivElement>(0);
  const pages = useMemo(
    () => (measured ? layPages(measured.blocks, roomsOf(paper), measured.notes) : []),
    [measured, paper],
  );
  const widest = Math.max(...paper.sections.map((section) => twips(section.width)), 1);
  const scale = (Math.max(120, width - 24) / widest) * (zooms[zoom] ?? 1);
  useGoTo(element, { paper, pages, scale, goTo });
  const held = useHeldPictures(paper);
  const links = useSheetLinks(element, { paper, pages, scale }, props.pictureAt ?? held);
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
          <MeasurePaper paper={paper} onMeasured={setMeasured} />
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
                links={links}
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

/** Pictures that came in the answer itself. */
function useHeldPictures({ pictures }: PaperPreview): PictureAddress {
  return useMemo(() => {
    const held = new Map(pictures?.map(({ image, data }) => [image, data]));
    return (image: string) => held.get(image);
  }, [pictures]);
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
