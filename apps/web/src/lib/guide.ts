/** A part of a line. */
export type GuideInline =
  | string
  | { readonly kind: 'strong' | 'em'; readonly parts: readonly GuideInline[] }
  | { readonly kind: 'code'; readonly text: string }
  | { readonly kind: 'link'; readonly to: string; readonly parts: readonly GuideInline[] };

/** One row of a table, cell by cell. */
export type GuideRow = readonly (readonly GuideInline[])[];

/** A part of a guide, as it follows the one before. */
export type GuideBlock =
  | {
      readonly kind: 'heading';
      readonly level: 2 | 3;
      readonly id: string;
      readonly parts: readonly GuideInline[];
    }
  | { readonly kind: 'paragraph'; readonly parts: readonly GuideInline[] }
  | {
      readonly kind: 'list';
      /** The number of the first step, which may follow the list before; undefined where nothing is counted. */
      readonly from: number | undefined;
      readonly items: readonly (readonly GuideBlock[])[];
    }
  | { readonly kind: 'table'; readonly head: GuideRow; readonly rows: readonly GuideRow[] }
  | { readonly kind: 'code'; readonly text: string }
  | { readonly kind: 'pictures'; readonly pictures: readonly GuidePicture[] };

/** A screenshot; several of one paragraph stand side by side. */
export interface GuidePicture {
  /** In the source the path beside it; in what a browser gets, the picture's address. */
  readonly src: string;
  readonly says: string;
  readonly width: number;
  readonly height: number;
}

/** What a list of guides says of one. */
export interface GuideHead {
  readonly title: string;
  /** For whom it is, and what for: the first paragraph. */
  readonly lead: readonly GuideInline[];
}

/** A guide for people, read from its Markdown source when the screens are built. */
export interface Guide extends GuideHead {
  /** All that follows the lead. */
  readonly blocks: readonly GuideBlock[];
}
