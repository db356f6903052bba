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

/** How far the scans of a witness are, as the contract shows it. */
export function toScanning(session: BallotSession, state: ScanningState): ScanningView {
  const { witness, collected, ballots, doubtful, reading, filed, files, pages, stops } = state;
  return {
    witness,
    collected,
    ballots: ballots.length - lackingAPage(stops),
    doubtful,
    refused: pages.filter(({ kind }) => kind !== 'ballot').length,
    pagesRead: pages.length,
    // A file that was not opened yet has a page at least; a copy is never opened.
    pages: files
      .filter(({ sameAs }) => sameAs === undefined)
      .reduce((sum, { pageCount = 1 }) => sum + pageCount, 0),
    reading,
    filed,
    files: files.map((file) => ({
      id: file.id,
      name: file.name,
      source: file.source,
      at: file.at,
      pagesRead: file.pagesRead,
      read: file.readAt !== undefined,
      copy: file.sameAs !== undefined,
      ...defined({ pages: file.pageCount, fault: faultOf(state, file.id) }),
    })),
    stops: stops.map((stop) => toStop(state, stop)),
    missing: missingOf(session, witness),
  };
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

function faultOf({ pages }: ScanningState, file: string): string | undefined {
  const own = pages.filter((page) => page.file === file);
  return own.length === 1 ? own[0]?.fault : undefined;
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

function toStop(state: ScanningState, stop: ScanStop): ScanStopView {
  switch (stop.kind) {
    case 'sameFile':
      return { kind: stop.kind, file: fileRef(state, stop.file) };
    case 'sameSheet':
      return {
        kind: stop.kind,
        page: pageRef(state, stop.page),
        other: pageRef(state, stop.other),
        later: laterThan(state, stop.page),
      };
    case 'notBallot':
      return {
        kind: stop.kind,
        seen: stop.seen,
        page: pageRef(state, stop.page),
        why: whyOf(state, stop.page),
        later: laterThan(state, stop.page),
      };
    case 'pageMissing': {
      const last = state.files.at(-1);
      return {
        kind: stop.kind,
        ballots: stop.ballots,
        first: stop.first,
        sheets: state.ballots.length,
        ...(last === undefined ? {} : { file: fileRef(state, last.id) }),
      };
    }
    case 'count':
      return {
        kind: stop.kind,
        sheets: stop.sheets,
        collected: stop.collected,
        ...(stop.sheets > stop.collected ? { later: laterThan(state, '') } : {}),
      };
  }
}

function fileRef({ files }: ScanningState, id: string) {
  return { id, name: files.find((each) => each.id === id)?.name ?? '' };
}

type PageRef = NonNullable<ScanStopView['page']>;

/** An image as people find it: its file, its page, and the ballot that it stands for now. */
function pageRef(state: ScanningState, id: string): PageRef {
  const page = state.pages.find((each) => scanPageId(each.file, each.page) === id);
  const at = state.ballots.findIndex(({ pages }) => pages.includes(id));
  return {
    id,
    file: fileRef(state, page?.file ?? '').name,
    page: page?.page ?? 0,
    ...(at < 0 ? {} : { ballot: at + 1 }),
  };
}

const laterShown = 40;

/** Images that came after one: any of them may be the same sheet scanned again. The newest first. */
function laterThan(state: ScanningState, id: string): PageRef[] {
  const ids = state.pages.map(({ file, page }) => scanPageId(file, page));
  return ids
    .slice(ids.indexOf(id) + 1)
    .toReversed()
    .slice(0, laterShown)
    .map((each) => pageRef(state, each));
}

function whyOf({ pages }: ScanningState, id: string): string[] {
  const page = pages.find((each) => scanPageId(each.file, each.page) === id);
  return page?.fault === undefined ? [...(page?.doubts ?? [])] : [page.fault];
}
