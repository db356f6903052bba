import type { PaperAlign, PaperSpacing } from './paper-file.ts';

/** A stretch of a paragraph's text as a reader sees it: letters counted from 0, `to` excluded. */
export interface PaperSpan {
  /** Which paragraph of the file, counted from 1. */
  readonly paragraph: number;
  readonly from: number;
  readonly to: number;
}

/** What letters shall look like; what is not named stays. */
export interface LettersChange {
  readonly font?: string;
  /** In points. */
  readonly size?: number;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly underline?: boolean;
  readonly caps?: boolean;
  readonly black?: true;
}

/** What paragraphs shall look like; what is not named stays. */
export interface ParagraphChange {
  readonly align?: PaperAlign;
  /** In twips. */
  readonly firstLine?: number;
  readonly distance?: Pick<PaperSpacing, 'rule' | 'line'>;
  /** Distance after the paragraph, in points. */
  readonly after?: number;
  readonly ruled?: false;
}

/** What the pages of a section shall be; measures in twips. */
export interface PageChange {
  readonly width?: number;
  readonly height?: number;
  readonly top?: number;
  readonly bottom?: number;
  readonly left?: number;
  readonly right?: number;
  readonly headerDistance?: number;
  readonly ownFirstPage?: true;
  readonly restartsNumbering?: true;
}

/**
 * A repair that needs no judgement (document-format, section 13). Names, numbers, dates, signers, recipients and spelling are
 * never touched; `wording` exchanges marks of form only.
 */
export type PaperFix =
  | { readonly kind: 'letters'; readonly spans: readonly PaperSpan[]; readonly look: LettersChange }
  | {
      readonly kind: 'paragraph';
      readonly paragraphs: readonly number[];
      readonly look: ParagraphChange;
    }
  | { readonly kind: 'wording'; readonly span: PaperSpan; readonly words: string }
  /** A line of its own under a paragraph, set like that paragraph, centred, upright and not bold. */
  | { readonly kind: 'line'; readonly under: number; readonly words: string }
  | { readonly kind: 'page'; readonly section: number; readonly pages: PageChange }
  | { readonly kind: 'pageNumber'; readonly act: PageNumberAct };

/** What is done with the number at the head of the pages, and with one at their foot or on page 1. */
export type PageNumberAct = 'add' | 'dropFoot' | 'dropFirst' | 'centre' | 'size' | 'upright';
