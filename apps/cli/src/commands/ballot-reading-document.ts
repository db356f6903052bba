import type { FileScans, ScanFault, ScannedPage } from '@daihoi/adapters/imaging';
import type { BallotLayout } from '@daihoi/counting/layout';
import {
  assembleBallots,
  findDuplicates,
  type BallotReading,
  type PageReading,
  type RowReading,
} from '@daihoi/counting/reading';

/** What the run cost. */
export interface ReadTiming {
  readonly pages: number;
  readonly wallSeconds: number;
  readonly cpuSeconds: number;
  readonly peakRssMB: number;
}

interface ImageName {
  readonly file: string;
  /** Counted from 1 in its file. */
  readonly page: number;
}

interface Image {
  readonly name: ImageName;
  readonly reading: PageReading;
  readonly fault?: ScanFault;
  readonly duplicateOf?: ImageName;
}

/** The answer of `ballot read`, `ballot-reading/1`. */
export function readingDocument(
  layout: BallotLayout,
  files: readonly FileScans[],
  timing: ReadTiming,
) {
  const images = imagesOf(files);
  const ballots = assembleBallots(
    layout,
    images.map((image) => ({
      name: image.name,
      reading: image.reading,
      isDoubted: image.duplicateOf !== undefined || image.reading.doubts.length > 0,
    })),
  );
  return {
    schema: 'ballot-reading/1',
    layout: { fingerprint: layout.fingerprint, contest: layout.contest.id },
    timing,
    images: images.map(imageEntry),
    ballots: ballots.map(ballotEntry),
  };
}

function imagesOf(files: readonly FileScans[]): readonly Image[] {
  const pages = files.flatMap((file) => file.pages.map((page) => ({ file, page })));
  const repeats = findDuplicates(
    pages.map(({ file, page }) => ({
      hash: file.hash,
      pageOfFile: page.page,
      reading: readingOf(page),
    })),
  );
  return pages.map(({ file, page }, index) => {
    const first = pages[repeats[index] ?? -1];
    return {
      name: { file: file.path, page: page.page + 1 },
      reading: readingOf(page),
      ...(page.outcome.kind === 'fault' ? { fault: page.outcome.fault } : {}),
      ...(first ? { duplicateOf: { file: first.file.path, page: first.page.page + 1 } } : {}),
    };
  });
}

function readingOf({ outcome }: ScannedPage): PageReading {
  return outcome.kind === 'read'
    ? outcome.reading
    : { kind: 'unreadable', doubts: ['unreadableFile'] };
}

function imageEntry({ name, reading, fault, duplicateOf }: Image) {
  const rows = reading.kind === 'ballot' ? reading.rows : [];
  const reviewReasons = new Set<string>(reading.doubts);
  if (duplicateOf) reviewReasons.add('duplicate');
  for (const row of rows) if (row.doubt) reviewReasons.add(row.doubt);
  return {
    ...name,
    kind: duplicateOf ? 'duplicate' : reading.kind,
    ...(duplicateOf ? { duplicateOf } : {}),
    ...(fault ? { fault } : {}),
    ...(reading.kind === 'ballot'
      ? { layoutPage: reading.page, upsideDown: reading.upsideDown }
      : {}),
    needsReview: reviewReasons.size > 0,
    reviewReasons: [...reviewReasons],
    candidates: rows.map(candidateEntry),
  };
}

function candidateEntry({ index, candidateId, mark, confidence, doubt }: RowReading) {
  return {
    index,
    id: candidateId,
    mark,
    confidence: Math.round(confidence * 1000) / 1000,
    needsReview: mark === 'ambiguous',
    ...(doubt ? { reviewReason: doubt } : {}),
  };
}

function ballotEntry({ images, valid, invalidReasons, doubts }: BallotReading<ImageName>) {
  return {
    images,
    valid,
    invalidReasons,
    needsReview: doubts.length > 0,
    reviewReasons: doubts,
  };
}
