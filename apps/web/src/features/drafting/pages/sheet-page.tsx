import type { PaperPreview, PreviewLine, PreviewSection } from '@daihoi/contract/drafting';
import { useEffect, useMemo, useRef, useState } from 'react';
import { classes } from '../../../lib/classes.ts';
import { useDraftWords } from '../use-draft-words.ts';
import { noteRule, type LaidPage, type LaidPiece } from './lay-pages.ts';
import { twips } from './line-look.ts';
import { SheetBlock, SheetLine, type LineMarks } from './sheet-block.tsx';
import { SheetLinks, type SheetLinksGiven } from './sheet-links.ts';
import { SheetNote } from './sheet-note.tsx';

interface SheetPageProps {
  readonly paper: PaperPreview;
  readonly section: PreviewSection;
  readonly page: LaidPage;
  readonly scale: number;
  readonly label: string;
  readonly marks: LineMarks;
  readonly links: SheetLinksGiven;
  readonly watermark?: string;
}

/** One page in its place; what it holds is drawn while it is near the part in view. */
export function SheetPage(props: SheetPageProps) {
  const { paper, section, page, scale, label, marks, links, watermark } = props;
  const own = useMemo(() => ({ ...links, marked: page.notes }), [links, page]);
  const { box, near } = useNear();
  const width = twips(section.width);
  const height = twips(section.height);
  return (
    <div
      ref={box}
      className="sheet-place"
      role="group"
      aria-label={label}
      style={{ width: width * scale, height: height * scale }}
    >
      {near && (
        <SheetLinks value={own}>
          <div className="sheet" lang="vi" style={{ width, height, transform: `scale(${scale})` }}>
            <PageHead section={section} page={page} />
            <div
              className="sheet-text"
              style={{
                top: twips(section.top),
                left: twips(section.left),
                width: twips(section.width - section.left - section.right),
              }}
            >
              {page.pieces.map((piece) => (
                <Piece
                  key={`${piece.block}-${piece.from}`}
                  paper={paper}
                  piece={piece}
                  marks={marks}
                />
              ))}
            </div>
            <PageNotes paper={paper} section={section} page={page} />
            {watermark !== undefined && <Watermark words={watermark} />}
          </div>
        </SheetLinks>
      )}
    </div>
  );
}

/** What the notes say whose marks stand on the page. */
function PageNotes(props: Pick<SheetPageProps, 'paper' | 'section' | 'page'>) {
  const { paper, section, page } = props;
  const { t } = useDraftWords();
  const notes = paper.notes?.filter(({ note }) => page.notes.includes(note)) ?? [];
  if (notes.length === 0) return null;
  return (
    <div
      className="sheet-notes"
      role="group"
      aria-label={t('pages.notes')}
      style={{
        bottom: twips(section.bottom),
        left: twips(section.left),
        width: twips(section.width - section.left - section.right),
        maxHeight: twips(section.height - section.top - section.bottom),
        paddingTop: noteRule,
      }}
    >
      {notes.map((note) => (
        <SheetNote key={note.note} note={note} />
      ))}
    </div>
  );
}

const watermarkLines = 12;

/** Who opened the page and when, all over it: once for those who hear, many times for those who see. */
function Watermark({ words }: { readonly words: string }) {
  return (
    <div className="sheet-watermark">
      <p className="seen-by-readers-only">{words}</p>
      <svg aria-hidden="true" width="100%" height="100%">
        {Array.from({ length: watermarkLines }, (_, at) => (
          <text key={at} x="50%" y={`${((at + 0.5) * 100) / watermarkLines}%`} textAnchor="middle">
            {words}
          </text>
        ))}
      </svg>
    </div>
  );
}

/** What stands over the text: on most papers the number of the page, from the second page. */
function PageHead({ section, page }: Pick<SheetPageProps, 'section' | 'page'>) {
  const first = section.ownFirstPage && page.firstOfSection;
  const lines = first ? section.firstHead : section.head;
  return (
    <div
      className="sheet-head"
      style={{
        top: twips(section.headerDistance),
        left: twips(section.left),
        width: twips(section.width - section.left - section.right),
      }}
    >
      {lines.map((line, index) => (
        <SheetLine key={index} line={withNumber(line, page.number)} />
      ))}
    </div>
  );
}

function withNumber(line: PreviewLine, number: number): PreviewLine {
  if (line.pageField !== true) return line;
  const [look] = line.runs;
  const text = String(number);
  return { ...line, runs: [look ? { ...look, text } : { text, font: '', size: 14 }] };
}

/** A stretch of a block: the block behind a window, so that its lines break as they do in one piece. */
function Piece(props: {
  readonly paper: PaperPreview;
  readonly piece: LaidPiece;
  readonly marks: LineMarks;
}) {
  const { paper, piece, marks } = props;
  const block = paper.blocks[piece.block];
  if (!block) return null;
  const rows = block.kind === 'table' ? { rows: { from: piece.from, to: piece.to } } : {};
  const cut = piece.above > 0 || !piece.whole;
  const shift = block.kind === 'table' ? 0 : -piece.above;
  return (
    <div
      className={classes('sheet-piece', cut && 'sheet-cut')}
      style={{ top: piece.top, height: piece.height }}
    >
      <div style={{ marginTop: shift }}>
        <SheetBlock block={block} marks={marks} {...rows} />
      </div>
    </div>
  );
}

/** Whether an element is in view, or a screen away from it. */
function useNear() {
  const box = useRef<HTMLDivElement>(null);
  const [near, setNear] = useState(false);
  useEffect(() => {
    const watched = box.current;
    if (!watched) return undefined;
    const watcher = new IntersectionObserver(
      (entries) => setNear(entries.at(-1)?.isIntersecting === true),
      { rootMargin: '1200px' },
    );
    watcher.observe(watched);
    return () => watcher.disconnect();
  }, []);
  return { box, near };
}
