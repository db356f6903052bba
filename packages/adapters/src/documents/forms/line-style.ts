/** What a line is in the party format; each is a paragraph style of the Word file and one set of the PDF template. */
export const lineRoles = [
  'superiorBody',
  'issuingBody',
  'star',
  'documentNumber',
  'letterAbstract',
  'partyTitle',
  'placeAndDate',
  'draftMark',
  'typeName',
  'abstract',
  'abstractRule',
  'addressee',
  'addresseeWord',
  'addresseeName',
  'basis',
  'body',
  'banner',
  'heading1',
  'heading2',
  'heading3',
  'article',
  'point',
  'caption',
  'tableHead',
  'tableText',
  'gap',
  'recipientsHead',
  'recipient',
  'authority',
  'post',
  'signerName',
  'annexLabel',
  'annexTitle',
  'pageNumber',
  'foot',
  'footBesideCode',
] as const satisfies readonly string[];
export type LineRole = (typeof lineRoles)[number];

/** How a line looks. Sizes and distances in points, `left` and `firstLine` in millimetres; `line` is the exact height of a line. */
export interface LineStyle {
  readonly name: string;
  readonly size: number;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly upper: boolean;
  readonly align: 'left' | 'centre' | 'right' | 'justify';
  /** How far the whole line stands in. */
  readonly left: number;
  readonly firstLine: number;
  readonly line: number;
  readonly before: number;
  readonly after: number;
  /** Stays on the page of the next line. */
  readonly keepNext: boolean;
  /** Place in the outline of a Word document. */
  readonly outline?: 1 | 2 | 3;
}

export type LineStyles = Readonly<Record<LineRole, LineStyle>>;
