import {
  scanPageId,
  type FolderState,
  type FolderWatchRow,
  type ScanningState,
} from '@daihoi/application/ballot-session';
import type { ScanFolderView, ScanningView, ScanStopView } from '@daihoi/contract/ballot-scan';
import { errorWording, fillWording, inWords } from '@daihoi/contract/wording';
import type { BallotSession, ScanStop } from '@daihoi/domain/ballot-session';
import { defined } from '@daihoi/domain/kernel';

/**
 * How far the scans of a witness are, as the contract shows it.
 * @param files how many of the newest files are told by name
 */
export function toScanning(
  session: BallotSession,
  state: ScanningState,
  files: number,
): ScanningView {
  const { witness, collected, ballots, doubtful, reading, filed, pages, stops } = state;
  const refs = refsOf(state);
  return {
    witness,
    collected,
    ballots: ballots.length - lackingAPage(stops),
    doubtful,
    refused: pages.filter(({ kind }) => kind !== 'ballot').length,
    pagesRead: pages.length,
    // A file that was not opened yet has a page at least; a copy is never opened.
    pages: state.files
      .filter(({ sameAs }) => sameAs === undefined)
      .reduce((sum, { pageCount = 1 }) => sum + pageCount, 0),
    reading,
    filed,
    fileCount: state.files.length,
    files: files === 0 ? [] : linesOf(state, files),
    stops: stops.map((stop) => toStop(state, refs, stop)),
    newest: stops.length === 0 ? [] : refs.newest(),
    missing: missingOf(session, witness),
  };
}

type ScanFileLine = ScanningView['files'][number];

function linesOf({ files, pages }: ScanningState, newest: number): ScanFileLine[] {
  const faults = new Map(pages.map(({ file, fault }) => [file, fault]));
  return files.slice(-newest).map((file) => {
    const { id, name, source, at, pagesRead, pageCount, readAt, sameAs } = file;
    const fault = pagesRead === 1 ? faults.get(id) : undefined;
    return {
      id,
      name,
      source,
      at,
      pagesRead,
      read: readAt !== undefined,
      copy: sameAs !== undefined,
      ...defined({ pages: pageCount, fault }),
    };
  });
}

/** The scan folder as the room sees it; its refusals in the words of whoever asks. */
export function toFolder(
  { path, there, older, refused }: FolderState,
  seen: {
    readonly session: BallotSession;
    readonly watch: FolderWatchRow | undefined;
    readonly lang: 'vi' | 'en';
  },
): ScanFolderView {
  const { session, watch, lang } = seen;
  return {
    path,
    there,
    older,
    ...defined({ watchedFor: watch?.sessionId === session.id ? watch.witness : undefined }),
    refused: refused.map((refusal) => ({
      name: refusal.name,
      message: fillWording(errorWording[refusal.code][lang], inWords({ ...refusal }, lang)),
    })),
  };
}

/** Ballots of which a page has not come: nobody would call them done. */
function lackingAPage(stops: readonly ScanStop[]): number {
  return stops.reduce((sum, stop) => sum + (stop.kind === 'pageMissing' ? stop.ballots : 0), 0);
}

function missingOf(session: BallotSession, witness: number): number[] {
  const missing = new Set<number>();
  for (const settlement of session.scanSettlements ?? []) {
    if (settlement.witness !== witness) continue;
    const { answer } = settlement;
    if (answer.kind === 'missing') missing.add(answer.ballot);
    if (answer.kind === 'found') missing.delete(answer.ballot);
  }
  return [...missing].toSorted((one, two) => one - two);
}

function toStop(state: ScanningState, refs: PageRefs, stop: ScanStop): ScanStopView {
  const { kind } = stop;
  switch (kind) {
    case 'sameFile':
      return { kind, file: fileRef(state, stop.file) };
    case 'sameSheet':
      return { kind, page: refs.of(stop.page), other: refs.of(stop.other) };
    case 'notBallot':
      return { kind, seen: stop.seen, page: refs.of(stop.page), why: refs.why(stop.page) };
    case 'pageMissing': {
      const last = state.files.at(-1);
      return {
        kind,
        ballots: stop.ballots,
        first: stop.first,
        sheets: state.ballots.length,
        ...(last === undefined ? {} : { file: fileRef(state, last.id) }),
      };
    }
    case 'count':
      return { kind, sheets: stop.sheets, collected: stop.collected };
  }
}

function fileRef({ files }: ScanningState, id: string) {
  return { id, name: files.find((each) => each.id === id)?.name ?? '' };
}

type PageRef = NonNullable<ScanStopView['page']>;

/** Images as people find them: by file, page, and the ballot that they stand for now. */
interface PageRefs {
  of(id: string): PageRef;
  /** Codes of the reader: why an image is not a ballot to it. */
  why(id: string): string[];
  newest(): PageRef[];
}

const newestShown = 40;

function refsOf({ pages, files, ballots }: ScanningState): PageRefs {
  const ids = pages.map(({ file, page }) => scanPageId(file, page));
  const turns = new Map(ids.map((id, at) => [id, at]));
  const names = new Map(files.map(({ id, name }) => [id, name]));
  const places = new Map(ballots.flatMap((each, at) => each.pages.map((id) => [id, at + 1])));
  function pageOf(id: string) {
    return pages[turns.get(id) ?? -1];
  }
  function refOf(id: string): PageRef {
    const page = pageOf(id);
    return {
      id,
      file: (page && names.get(page.file)) ?? '',
      page: page?.page ?? 0,
      turn: (turns.get(id) ?? -1) + 1,
      ...defined({ ballot: places.get(id) }),
    };
  }
  return {
    of: refOf,
    why: (id) => [...(pageOf(id)?.doubts ?? [])],
    newest: () => ids.slice(-newestShown).toReversed().map(refOf),
  };
}
