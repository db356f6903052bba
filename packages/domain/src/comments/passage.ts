import { paperProse, type PaperFile, type ProseParagraph } from '../paper-format/index.ts';

/** A paragraph of the version that is commented on, as it stood when comments were asked for. */
export interface Passage {
  /** Which paragraph of the file, counted from 1 as its pages on screen count them. */
  readonly paragraph: number;
  readonly kind: ProseParagraph['role'];
  readonly text: string;
}

/** What of a paper can be commented on, in reading order: what it says, without head, signatures and recipients. */
export function passagesOf(file: PaperFile): readonly Passage[] {
  return paperProse(file).map(({ paragraph, role, text }) => ({ paragraph, kind: role, text }));
}
