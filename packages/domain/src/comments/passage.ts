import {
  lineText,
  paperProse,
  type PaperFile,
  type PaperPicture,
  type ProseParagraph,
} from '../paper-format/index.ts';

/** A paragraph of the version that is commented on, as it stood when comments were asked for. */
export interface Passage {
  /** Which paragraph of the file, counted from 1 as its pages on screen count them. */
  readonly paragraph: number;
  readonly kind: ProseParagraph['role'];
  readonly text: string;
  /** Notes below the text, by the places of their marks. */
  readonly notes?: readonly PassageNote[];
  /** Pictures in it and behind it. */
  readonly pictures?: readonly PassagePicture[];
}

/** A note of a passage: its mark, where the mark stands in the text, and what it says. */
export interface PassageNote {
  readonly at: number;
  readonly label: string;
  readonly text: string;
}

/** A picture of a passage. One that was cut has no name: who reads on that page must not find what its author cut off. */
export type PassagePicture = Omit<PaperPicture, 'crop'>;

/** What of a paper can be commented on, in reading order: what it says, without head, signatures and recipients. */
export function passagesOf(file: PaperFile): readonly Passage[] {
  return paperProse(file).map(({ paragraph, role, text, notes, pictures }) => ({
    paragraph,
    kind: role,
    text,
    ...(notes ? { notes: notes.flatMap((mark) => noteOf(file, mark)) } : {}),
    ...(pictures ? { pictures: pictures.map(pictureOf) } : {}),
  }));
}

function noteOf(
  { notes = [] }: PaperFile,
  { note, at }: { readonly note: number; readonly at: number },
): readonly PassageNote[] {
  const found = notes[note - 1];
  return found ? [{ at, label: found.label, text: found.lines.map(lineText).join(' ') }] : [];
}

function pictureOf({ crop, image, ...picture }: PaperPicture): PassagePicture {
  return crop || image === undefined ? picture : { ...picture, image };
}
