/** What a figure stands for, so that a screen can open it. `kind` names the list, `params` pick it out. */
export interface FigureRef {
  readonly kind: string;
  readonly params: Readonly<Record<string, string>>;
}

export type Emphasis = 'bold' | 'italic' | 'boldItalic';

/** A stretch of text. On paper a figure is plain text that never breaks over a line; on screen it is a link. */
export type Run =
  | { readonly kind: 'text'; readonly text: string; readonly emphasis?: Emphasis }
  | {
      readonly kind: 'figure';
      readonly text: string;
      readonly ref: FigureRef;
      readonly emphasis?: Emphasis;
    };

/** Body text: justified with an indented first line, or one of the few places where it is not. */
export interface ParagraphBlock {
  readonly kind: 'paragraph';
  readonly runs: readonly Run[];
}

/** A line in the middle, bold: the resolving words of a decision, the title of a part. */
export interface BannerBlock {
  readonly kind: 'banner';
  readonly runs: readonly Run[];
}

/** A heading; its label (I-, 1., a)) is counted, not written. */
export interface HeadingBlock {
  readonly kind: 'heading';
  readonly level: 1 | 2 | 3;
  readonly runs: readonly Run[];
}

/** An article of a decision or of rules; its number is counted through the whole paper. */
export interface ArticleBlock {
  readonly kind: 'article';
  readonly runs: readonly Run[];
}

/** Points under one another, each a paragraph; numbered 1. 2. 3., lettered a) b) c), or with a hyphen. */
export interface ListBlock {
  readonly kind: 'list';
  readonly marks: 'arabic' | 'letter' | 'dash';
  readonly items: readonly (readonly Run[])[];
}

export type ColumnAlign = 'left' | 'centre' | 'right';

/** A column; its width is its share of the sum of all shares. */
export interface TableColumn {
  readonly align: ColumnAlign;
  readonly share: number;
}

/** A cell; `across` and `down` (1 when left out) say how many columns and rows it covers. */
export interface TableCell {
  readonly runs: readonly Run[];
  readonly across?: number;
  readonly down?: number;
}

/**
 * A row; `total` and `group` rows are bold. Cells covered by a wide or tall neighbour are left out. A row `toSign` is high
 * enough for a signature by hand.
 */
export interface TableRow {
  readonly role: 'plain' | 'total' | 'group';
  readonly toSign?: boolean;
  readonly cells: readonly TableCell[];
}

/**
 * A table as wide as the text; its head rows come again on every page. A `whole` one is never broken over pages: only for
 * tables that surely fit on one.
 */
export interface TableBlock {
  readonly kind: 'table';
  readonly whole?: boolean;
  readonly caption?: string;
  readonly columns: readonly TableColumn[];
  readonly head: readonly TableRow[];
  readonly rows: readonly TableRow[];
}

export interface PageBreakBlock {
  readonly kind: 'pageBreak';
}

export type Block =
  | ParagraphBlock
  | BannerBlock
  | HeadingBlock
  | ArticleBlock
  | ListBlock
  | TableBlock
  | PageBreakBlock;
