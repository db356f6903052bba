import { createContext } from 'react';

/** Where marks and pictures of a sheet lead. Nothing leads anywhere while a paper is measured. */
export interface SheetLinksGiven {
  /** The address of a picture by its name; undefined where pictures are not shown. */
  readonly pictureAt?: ((image: string) => string | undefined) | undefined;
  /** Notes whose marks stand on the page; a line that goes on over two pages is drawn on both. */
  readonly marked?: readonly number[];
  /** Goes to an element of the paper by its id, which may stand on a page that is not drawn yet. */
  readonly goTo?: ((place: NotePlace) => void) | undefined;
}

/** The mark of a note in the text, or its words. */
export interface NotePlace {
  readonly note: number;
  readonly side: 'mark' | 'words';
}

export function idOf({ note, side }: NotePlace): string {
  return side === 'mark' ? `dau-chu-thich-${note}` : `chu-thich-${note}`;
}

export const SheetLinks = createContext<SheetLinksGiven>({});
