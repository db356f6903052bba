import type { InkTrace } from './ink-trace.ts';
import type { RowReading } from './row-reading.ts';

/** Why a page is for people as a whole. */
export const pageDoubts = [
  'blank',
  'foreign',
  'noCornerMarks',
  'doubtfulCode',
  'tooCoarse',
  'tooFaint',
  'oneBit',
  'blurred',
  'printNotFound',
  'extraInk',
  'secondSheet',
  'unreadableFile',
  'duplicate',
] as const;
export type PageDoubt = (typeof pageDoubts)[number];

/** One image as read. Rows only where the image is a page of this layout. */
export type PageReading =
  | {
      readonly kind: 'ballot';
      /** Counted from 1 in the layout. */
      readonly page: number;
      readonly upsideDown: boolean;
      readonly rows: readonly RowReading[];
      readonly doubts: readonly PageDoubt[];
      /** Where the pen has been; by it a sheet that was scanned twice is found. */
      readonly ink: InkTrace;
    }
  | {
      readonly kind: 'blank' | 'foreign' | 'unreadable';
      readonly doubts: readonly PageDoubt[];
    };
