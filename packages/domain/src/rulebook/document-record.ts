import type { ArticleRef, CalendarDate, Confidence } from '../kernel/index.ts';

export type DocumentIssuer =
  | 'CENTRAL_COMMITTEE'
  | 'POLITBURO'
  | 'CENTRAL_SECRETARIAT'
  | 'CENTRAL_ORGANIZATION_BOARD'
  | 'CENTRAL_INSPECTION_COMMITTEE'
  | 'CENTRAL_PROPAGANDA_BOARD'
  | 'CENTRAL_OFFICE'
  | 'PROVINCIAL_COMMITTEE'
  | 'BLOC_COMMITTEE';

export type DocumentType =
  | 'directive'
  | 'guidance'
  | 'conclusion'
  | 'regulation'
  | 'rules'
  | 'circular'
  | 'plan'
  | 'conclusionNotice'
  | 'officialLetter';

/** What tells one paper from every other: numbers restart each term, so number and symbol alone are not enough. */
export interface DocumentKey {
  readonly number: string;
  readonly symbol: string;
  readonly issuedOn: CalendarDate;
  readonly issuer: DocumentIssuer;
}

export interface RegisteredDocument extends DocumentKey {
  readonly type: DocumentType;
  /** Where several bodies share an issuer code: the province. */
  readonly place?: string;
  readonly title: { readonly vi: string; readonly en: string };
  readonly replaces: readonly ArticleRef[];
  readonly implements: readonly ArticleRef[];
  readonly confidence: Confidence;
}
