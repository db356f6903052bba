import type { BallotForm } from '../election/index.ts';
import { rowChoices, type BallotMarks, type RowChoice } from './ballot-marks.ts';
import type {
  ScanAnswer,
  ScanFile,
  ScannedSheet,
  ScanPage,
  ScanRow,
  ScanStop,
} from './scan-page.ts';

/** Everything that one scanner brought, and what people have said about it so far. */
export interface ScanBox {
  readonly form: BallotForm;
  readonly names: number;
  /** The printed numbers on each page of the ballot, in order. */
  readonly layout: readonly (readonly number[])[];
  readonly collected: number;
  /** In the order in which they came. */
  readonly files: readonly ScanFile[];
  /** In the order of the files and of the pages in them. */
  readonly pages: readonly ScanPage[];
  readonly answers: readonly ScanAnswer[];
}

/** One ballot made of images, with what the scanner saw on it. */
export interface ScannedBallot extends ScannedSheet {
  readonly marks: BallotMarks;
}

/** The ballots in the order of the scans, and what keeps them from being compared. */
export interface LaidScans {
  readonly ballots: readonly ScannedBallot[];
  readonly stops: readonly ScanStop[];
  /** Pages are still to be read. */
  readonly reading: boolean;
}

/**
 * Makes ballots of images. No mark on paper says which images belong together, so only pages that follow each other do; a sheet
 * that could not be read keeps its place and goes to people. Nothing is dropped that nobody has explained.
 */
export function layScans(box: ScanBox): LaidScans {
  const said = saidIn(box.answers);
  const begun = box.files.findLastIndex(({ id }) => said.startedOver.has(id)) + 1;
  const files = box.files.slice(begun).filter(({ id }) => !said.filesRemoved.has(id));
  const pages = pagesLeft(box, said, new Set(files.map(({ id }) => id)));
  const ballots = withMissing(ballotsOf(pages, box), said.missing, box);
  const reading = files.some(({ read, sameAs }) => !read && sameAs === undefined);
  const stops = [...fileStops(files), ...pageStops(pages, said)];
  const whole = reading
    ? []
    : [...missingPageStop(ballots, said, box), ...countStop(ballots.length, box.collected)];
  return { ballots, stops: [...stops, ...whole], reading };
}

interface Said {
  readonly filesRemoved: ReadonlySet<string>;
  /** The last files of scans that were begun anew. */
  readonly startedOver: ReadonlySet<string>;
  /** How many ballots with a page missing people read from the paper. */
  readonly fromPaper: number;
  /** The last word on each page. */
  readonly pages: ReadonlyMap<string, ScanAnswer & { readonly page: string }>;
  readonly missing: readonly number[];
}

function saidIn(answers: readonly ScanAnswer[]): Said {
  const missing = new Set<number>();
  for (const answer of answers) {
    if (answer.kind === 'missing') missing.add(answer.ballot);
    if (answer.kind === 'found') missing.delete(answer.ballot);
  }
  return {
    filesRemoved: new Set(
      answers.flatMap((each) => (each.kind === 'fileRemoved' ? [each.file] : [])),
    ),
    startedOver: new Set(
      answers.flatMap((each) => (each.kind === 'startedOver' ? [each.file] : [])),
    ),
    fromPaper: answers.findLast((each) => each.kind === 'fromPaper')?.ballots ?? 0,
    pages: new Map(answers.flatMap((each) => ('page' in each ? [[each.page, each]] : []))),
    missing: [...missing].toSorted((one, two) => one - two),
  };
}

/** The pages that stand for sheets: what was removed is gone, and a new image lies where the old one lay. */
function pagesLeft(
  { pages }: ScanBox,
  said: Said,
  files: ReadonlySet<string>,
): readonly ScanPage[] {
  const there = pages.filter(({ file }) => files.has(file));
  const byId = new Map(there.map((page) => [page.id, page]));
  const moved = new Set(
    [...said.pages.values()].flatMap((each) => (each.kind === 'rescanned' ? [each.by] : [])),
  );
  return there.flatMap((page) => {
    const word = said.pages.get(page.id);
    if (word?.kind === 'removed' || moved.has(page.id)) return [];
    if (word?.kind !== 'rescanned') return [page];
    const fresh = byId.get(word.by);
    const isRemoved = said.pages.get(word.by)?.kind === 'removed';
    return fresh && !isRemoved ? [fresh] : [];
  });
}

function fileStops(files: readonly ScanFile[]): readonly ScanStop[] {
  return files.flatMap(({ id, sameAs }) =>
    sameAs === undefined ? [] : [{ kind: 'sameFile', file: id, other: sameAs } as const],
  );
}

function pageStops(pages: readonly ScanPage[], said: Said): readonly ScanStop[] {
  const there = new Set(pages.map(({ id }) => id));
  return pages.flatMap((page): readonly ScanStop[] => {
    if (said.pages.get(page.id)?.kind === 'kept') return [];
    if (page.kind !== 'ballot') return [{ kind: 'notBallot', page: page.id, seen: page.kind }];
    const { twin } = page;
    const isTwice = twin !== undefined && there.has(twin);
    return isTwice ? [{ kind: 'sameSheet', page: page.id, other: twin }] : [];
  });
}

/** A ballot without all its pages is never taken as it lies: people scan it again, or say that they read it from the paper. */
function missingPageStop(
  ballots: readonly ScannedBallot[],
  { fromPaper }: Said,
  { layout }: ScanBox,
): readonly ScanStop[] {
  const short = ballots.flatMap(({ pages }, at) =>
    pages.length > 0 && pages.length < layout.length ? [at + 1] : [],
  );
  const [first] = short;
  if (first === undefined || short.length === fromPaper) return [];
  return [{ kind: 'pageMissing', ballots: short.length, first }];
}

function countStop(sheets: number, collected: number): readonly ScanStop[] {
  return sheets === 0 || sheets === collected ? [] : [{ kind: 'count', sheets, collected }];
}

/** Pages that follow each other; a page that could not be read stands for the one that is expected. */
function ballotsOf(pages: readonly ScanPage[], box: ScanBox): readonly ScannedBallot[] {
  const needed = box.layout.length;
  const ballots: ScannedBallot[] = [];
  let open: ScanPage[] = [];
  function close(): void {
    if (open.length > 0) ballots.push(ballotOfPages(open, box));
    open = [];
  }
  for (const page of pages) {
    const number = page.layoutPage ?? open.length + 1;
    if (number !== open.length + 1) close();
    open.push(page);
    if (number !== open.length || open.length === needed) close();
  }
  close();
  return ballots;
}

function ballotOfPages(pages: readonly ScanPage[], box: ScanBox): ScannedBallot {
  return { pages: pages.map(({ id }) => id), marks: marksOf(pages, box) };
}

/** What the rows say; a row that no page shows, or that the reader left open, is for people. */
function marksOf(
  pages: readonly ScanPage[],
  { form, names }: Pick<ScanBox, 'form' | 'names'>,
): BallotMarks {
  const rows = new Map<number, ScanRow>(
    pages.flatMap((page) => page.rows.map((row) => [row.number, row] as const)),
  );
  const numbers = Array.from({ length: names }, (_, at) => at + 1);
  const unsure = numbers.filter((number) => (rows.get(number)?.mark ?? 'unsure') === 'unsure');
  const open = unsure.length === 0 ? {} : { unsure };
  if (form === 'strike')
    return { struck: numbers.filter((number) => rows.get(number)?.mark === 'struck'), ...open };
  return { rows: numbers.map((number) => choiceOf(rows.get(number))), ...open };
}

function choiceOf(row: ScanRow | undefined): RowChoice {
  return rowChoices.find((choice) => choice === row?.mark) ?? 'none';
}

/** Places kept for ballots that no scanner took; people read them from the paper. */
function withMissing(
  ballots: readonly ScannedBallot[],
  missing: readonly number[],
  box: ScanBox,
): readonly ScannedBallot[] {
  const all = [...ballots];
  for (const place of missing)
    all.splice(Math.min(place - 1, all.length), 0, { pages: [], marks: marksOf([], box) });
  return all;
}
