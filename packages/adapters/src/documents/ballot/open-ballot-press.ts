import type {
  BallotPress,
  MarkedOrder,
  PrintOrder,
  PrintedBallot,
} from '@daihoi/application/counting-room';
import {
  codeStrip,
  cornerMark,
  nameInset,
  sheetMeasures,
  type BallotArrangement,
  type BallotDraft,
  type BallotMeasures,
} from '@daihoi/counting/layout';
import { invariant } from '@daihoi/domain/kernel';
import { join } from 'node:path';
import { openTypstPress, type TypesetPages, type TypstPress } from '../pdf/compile-typst.ts';
import { ballotSheetWords, pageWords } from './ballot-sheet.ts';
import { ballotWords } from './data/ballot-words.ts';
import { readMeasures } from './read-measures.ts';
import { pageDrawings } from './page-drawings.ts';
import { printedPages, readPrintedBox } from './printed-boxes.ts';
import { proofWordsOf } from './proof-words.ts';
import { overlayPages, repeatPages } from './repeat-pages.ts';
import { strokeOverlay } from './stroke-overlay.ts';

const template = 'ballot.typ';

/** Place of the stamp, and sizes of letters in points, by paper; under `compact` those of the head that is set close. */
const looks = {
  A4: {
    stamp: { width: 44, height: 33 },
    sizes: { party: 14, body: 13, date: 13, title: 18, subject: 14, text: 13 },
    compact: {
      stamp: { width: 60, height: 32 },
      sizes: { party: 12.5, body: 11, date: 11.5, title: 16, subject: 13, text: 11.5 },
    },
  },
  A5: {
    stamp: { width: 34, height: 29 },
    sizes: { party: 12, body: 12, date: 12, title: 15, subject: 12.5, text: 12 },
    compact: {
      stamp: { width: 46, height: 30 },
      sizes: { party: 11, body: 10.5, date: 10.5, title: 14, subject: 11.5, text: 11 },
    },
  },
} as const;

/** The press of ballots; it opens with the first ballot. */
export function openBallotPress(): BallotPress {
  let opened: TypstPress | undefined;
  function typeset(data: unknown): TypesetPages {
    opened ??= openTypstPress(join(import.meta.dirname, 'template'));
    return opened.typeset(template, { ballot: JSON.stringify(data) });
  }
  function set(order: PrintOrder): TypesetPages {
    const pages = typeset(dataOf(order));
    invariant(
      pages.count === order.arrangement.pages.length,
      'a ballot is set on the pages that were arranged for it',
    );
    return pages;
  }
  return {
    measure: (draft, kind) => measure({ draft, kind }, typeset),
    print: (order) => printed(order, set(order)),
    printMarked: (order) => marked(order, set(order).pdf()),
    repeat: repeatPages,
    proof(order) {
      const data = dataOf({ ...order, kind: 'specimen' });
      const across = order.rehearsal === true ? ballotWords.rehearsal : data.words.specimen;
      const words = { ...data.words, specimen: across };
      return typeset({ ...data, words, proof: proofWordsOf(order) }).pdf();
    },
  };
}

function measure(
  { draft, kind }: Pick<PrintOrder, 'draft' | 'kind'>,
  typeset: (data: unknown) => TypesetPages,
): BallotMeasures {
  const { paper } = draft.request;
  const sheet = sheetMeasures[paper];
  const data = { ...sharedData(draft, kind), mode: 'measure', sheet };
  return readMeasures(typeset(data).query('measures')[0]);
}

function printed(order: PrintOrder, pages: TypesetPages): PrintedBallot {
  const set = printedPages(order, pages.query('printed-box').map(readPrintedBox));
  const svgs = drawings(order, pages);
  return {
    pdf: pages.pdf(),
    pages: set.map((page, at) => ({ ...page, svg: svgs[at] ?? '' })),
  };
}

/** A copy of the ballot for each voter, with what the pen did laid on top. */
function marked({ arrangement, ballots }: MarkedOrder, pdf: Uint8Array): Uint8Array {
  const { pages, sheet } = arrangement;
  const overlays = ballots.map((strokes) =>
    pages.map(({ number }) => {
      const own = strokes.filter((stroke) => stroke.page === number);
      return strokeOverlay(own, sheet.height);
    }),
  );
  return overlayPages(pdf, overlays);
}

function drawings({ arrangement }: PrintOrder, pages: TypesetPages): readonly string[] {
  const { width, height } = arrangement.sheet;
  return pageDrawings(pages.svg(), { count: pages.count, width, height });
}

function dataOf({ draft, arrangement, kind }: PrintOrder) {
  const shared = sharedData(draft, kind);
  return {
    ...shared,
    ...rowsOf(arrangement),
    words: { ...shared.words, pages: pageWords(arrangement.pages.length) },
    mode: 'print',
  };
}

function sharedData(draft: BallotDraft, kind: PrintOrder['kind']) {
  return {
    ...looks[draft.request.paper],
    form: draft.form,
    corner: cornerMark,
    strip: codeStrip,
    inset: nameInset,
    names: draft.names.map(({ name, note }) => ({ name, note: note ?? null })),
    words: ballotSheetWords(draft, kind),
  };
}

function rowsOf(arrangement: BallotArrangement) {
  const { sheet, head, headTop, nameSize, rowHeight, titleHeight, pages } = arrangement;
  return { sheet, head, headTop, nameSize, rowHeight, titleHeight, pages };
}
