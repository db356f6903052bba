/**
 * A paper as a word processor shows it, whoever wrote the file: formatting is resolved, deleted text is left out, inserted text
 * is in. Page measures are in twips (twentieths of a point), sizes of letters and distances of lines in points.
 */
export interface PaperFile {
  readonly sections: readonly PaperSection[];
  readonly blocks: readonly PaperBlock[];
  /** Pages as the program that saved the file counted them; undefined when it did not say. */
  readonly pagesTold: number | undefined;
  /** What reviewers left in the file; undefined when the reader does not tell. */
  readonly marks?: PaperMarks;
  /** What the file carries besides the paper; undefined when the reader does not tell. */
  readonly cargo?: PaperCargo;
  /** Notes below the text, in the order of their marks; undefined when there are none or the reader does not tell. */
  readonly notes?: readonly PaperNote[];
}

/** What a word processor would fetch or open beside the paper. Nothing of it is fetched or opened here. */
export interface PaperCargo {
  /** Where the file takes templates, pictures and other parts from when it is opened; plain hyperlinks are none. */
  readonly links: readonly string[];
  /** Files of other programs inside it. */
  readonly objects: number;
}

/** Changes under tracking that nobody took or refused yet, and comments, both in reading order. */
export interface PaperMarks {
  readonly changes: readonly TrackedChange[];
  readonly comments: readonly PaperComment[];
}

/** A passage that somebody changed under tracking. `look`: only its formatting was changed. */
export interface TrackedChange {
  readonly kind: 'inserted' | 'deleted' | 'moved' | 'look';
  readonly paragraph: number;
  readonly author: string;
  /** When, as the file tells it; empty when it does not. */
  readonly at: string;
  /** The letters put in or taken out; empty for a look or the end of a paragraph. */
  readonly text: string;
}

/** A comment of a reviewer. */
export interface PaperComment {
  /** The paragraph in which the passage begins; undefined for a comment that hangs nowhere. */
  readonly paragraph: number | undefined;
  readonly author: string;
  readonly at: string;
  /** The words it speaks of. */
  readonly passage: string;
  readonly text: string;
  /** Somebody marked it as settled. */
  readonly settled: boolean;
  /** It answers another comment. */
  readonly isAnswer: boolean;
}

/** Pages of one make-up, and the block they begin with (counted from 0). */
export interface PaperSection {
  readonly firstBlock: number;
  readonly width: number;
  readonly height: number;
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
  /** From the upper edge of the sheet to the page number. */
  readonly headerDistance: number;
  readonly landscape: boolean;
  /** Goes on on the page of the section before. */
  readonly continuous?: true;
  /** The first page has a head of its own. */
  readonly ownFirstPage: boolean;
  readonly restartsNumbering: boolean;
  readonly head: readonly PaperLine[];
  readonly firstHead: readonly PaperLine[];
  readonly foot: readonly PaperLine[];
  /** The foot of a first page that has one of its own; only for whoever sets pages. */
  readonly firstFoot?: readonly PaperLine[];
  /** From the lower edge of the sheet to the foot; only for whoever sets pages. */
  readonly footerDistance?: number;
}

/** A paragraph or a table, in reading order. */
export type PaperBlock = PaperLine | PaperTable;

/** A paragraph, or the part of one between two line breaks. */
export interface PaperLine {
  readonly kind: 'line';
  /** Which paragraph of the file this is, counted from 1 with those inside tables and empty ones. */
  readonly paragraph: number;
  readonly runs: readonly PaperRun[];
  readonly align: PaperAlign;
  /** Indent of the first line over the others, in twips; negative when it hangs. */
  readonly firstLine: number;
  readonly spacing: PaperSpacing;
  /** A line under the paragraph, as its border. */
  readonly ruled: boolean;
  /** A line drawn by hand that is anchored here. */
  readonly drawn: boolean;
  /** A number or a mark that the word processor writes itself. */
  readonly numbered: boolean;
  readonly fromTextBox: boolean;
  /** Holds the number of the page. */
  readonly pageField: boolean;
  /** From the margins to the text, in twips; undefined where it stands at the margins. */
  readonly indent?: PaperIndent;
  /** A page ended by hand before or behind this line. */
  readonly pageBreak?: 'before' | 'after';
  /** The number or the mark that the word processor writes before it; undefined when the reader does not tell. */
  readonly label?: string;
  /** Pictures that stand in it. What they show is not read. */
  readonly pictures?: readonly PaperPicture[];
  /** Marks of notes that stand in it. */
  readonly notes?: readonly PaperNoteMark[];
  /** Stays on the page of what follows; only for whoever sets pages. */
  readonly keepNext?: true;
  /** The size of its letters in points, also where it has none; only for whoever sets pages. */
  readonly size?: number;
}

/** How far a paragraph stands from the margins, in twips. */
export interface PaperIndent {
  readonly left: number;
  readonly right: number;
  /** Of the first line over the others, where a list says it. */
  readonly first?: number;
}

/** The room that a picture takes, in twips, and how it is found. */
export interface PaperPicture {
  readonly width: number;
  readonly height: number;
  /** Its name inside the file, where it is of dots (PNG, JPEG, GIF) and lies there; undefined for drawings and what lies elsewhere. */
  readonly image?: string;
  /** What it shows, in the words of the author. */
  readonly alt?: string;
  readonly crop?: PaperCrop;
  /** Where it stands on the sheet, from its edges in twips, where that is fixed. */
  readonly place?: { readonly left: number; readonly top: number };
}

/** What the author cut off at each side of a picture, in parts of a thousand. */
export interface PaperCrop {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** Where the mark of a note stands: the note, counted from 1, and its place in the text of the paragraph, counted from 0. */
export interface PaperNoteMark {
  readonly note: number;
  readonly at: number;
}

/** A note at the foot of the page or behind the paper, under the number or sign that its mark shows. */
export interface PaperNote {
  readonly kind: 'foot' | 'end';
  readonly label: string;
  readonly lines: readonly PaperLine[];
}

export type PaperAlign = 'left' | 'centre' | 'right' | 'justify';

/** Distance of lines: points, or multiples of a single line. Distances before and after in points. */
export interface PaperSpacing {
  readonly rule: 'exact' | 'atLeast' | 'multiple';
  readonly line: number;
  readonly before: number;
  readonly after: number;
}

/** A stretch of text of one look. */
export interface PaperRun {
  readonly text: string;
  /** Where its first letter stands in the text of its paragraph, counted from 0; undefined when the reader does not tell. */
  readonly at?: number;
  /** The typefaces its letters are set in: one, or two when letters with and without diacritics differ. */
  readonly fonts: readonly string[];
  readonly size: number;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly underline: boolean;
  /** Shown in capitals whatever was typed. */
  readonly caps: boolean;
  /** RRGGBB, or undefined for the colour of the program, which is black. */
  readonly colour: string | undefined;
  /** The name of the colour that the text is marked with, as with a felt pen; undefined when it is not. */
  readonly highlight?: string | undefined;
}

export interface PaperTable {
  readonly kind: 'table';
  /** Widths of the columns in twips; undefined where the file does not say. */
  readonly columns?: readonly number[];
  readonly rows: readonly (readonly PaperCell[])[];
  /** How it is drawn; only for whoever sets pages. */
  readonly make?: PaperTableMake;
}

/** How a table is drawn. Measures in twips. */
export interface PaperTableMake {
  /** Lines are drawn around its cells. */
  readonly ruled: boolean;
  /** How many rows come again at the top of every page. */
  readonly heads: number;
  /** Between the edge of a cell and its words, at the sides and above and below. */
  readonly padding: { readonly side: number; readonly above: number };
  /** The least height of each row; 0 where its words say it. */
  readonly heights: readonly number[];
}

export interface PaperCell {
  /** How many columns it stands over; undefined for one. */
  readonly span?: number;
  /** It begins a cell that goes on in the rows below, or goes on the one above; only for whoever sets pages. */
  readonly tall?: 'begins' | 'goesOn';
  /** Its words stand in the middle of its height, or at its lower edge; only for whoever sets pages. */
  readonly stands?: 'middle' | 'low';
  readonly lines: readonly PaperLine[];
}
