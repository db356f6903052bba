import type { PaperLine } from './paper-file.ts';

/** What a stretch of a paper is, by the official diagram of its layout (document-format, section 2). */
export type PaperPart =
  | 'page'
  | 'partyTitle'
  | 'superiorBody'
  | 'issuingBody'
  | 'star'
  | 'documentNumber'
  | 'placeAndDate'
  | 'typeName'
  | 'abstract'
  | 'letterAbstract'
  | 'addressee'
  | 'body'
  | 'heading'
  | 'signature'
  | 'authority'
  | 'post'
  | 'signerName'
  | 'recipientsHead'
  | 'recipients'
  | 'mark'
  | 'annex'
  | 'pageNumber';

/** How the head of a paper is laid out: only a table keeps left and right level on every machine. */
export type HeadLayout = 'table' | 'tabs' | 'blanks' | 'textBoxes' | 'lines';

/** The head of page 1. */
export interface PaperHead {
  readonly layout: HeadLayout;
  readonly partyTitle: PaperLine | undefined;
  /** Whether the title stands at the right, where its side can be told. */
  readonly titleSide: 'left' | 'right' | undefined;
  /** How the line under the title is made; `text` is a row of dashes. */
  readonly titleRule: 'drawn' | 'underline' | 'border' | 'text' | 'none';
  readonly motto: PaperLine | undefined;
  readonly superiorBody: readonly PaperLine[];
  readonly issuingBody: readonly PaperLine[];
  readonly star: PaperLine | undefined;
  readonly documentNumber: PaperLine | undefined;
  readonly placeAndDate: PaperLine | undefined;
  readonly letterAbstract: readonly PaperLine[];
  readonly secrecyMark: PaperLine | undefined;
  readonly urgencyMark: PaperLine | undefined;
  readonly draftMark: PaperLine | undefined;
}

/** One signature: by which authority, in which post, by whom. */
export interface PaperSignature {
  readonly authority: readonly PaperLine[];
  readonly post: readonly PaperLine[];
  readonly name: PaperLine | undefined;
}

/** A paper taken apart. Lists are empty, and single lines undefined, where nothing was found. */
export interface PaperParts {
  readonly head: PaperHead;
  readonly typeName: PaperLine | undefined;
  readonly abstract: readonly PaperLine[];
  readonly abstractRule: PaperLine | undefined;
  readonly addressee: readonly PaperLine[];
  /** Paragraphs of the body outside its tables. */
  readonly body: readonly PaperLine[];
  /** Whether the body ends with a table. */
  readonly endsWithTable: boolean;
  /** Blocks of the body, counted from 0: the first, and the one after the last. */
  readonly bodyBlocks: { readonly from: number; readonly to: number };
  readonly signatures: readonly PaperSignature[];
  readonly recipientsHead: PaperLine | undefined;
  readonly recipients: readonly PaperLine[];
  /** Tabs or blanks part signature and recipients. */
  readonly typedEnd: boolean;
  /** The first line of every annex, with the block it stands in. */
  readonly annexes: readonly { readonly line: PaperLine; readonly block: number }[];
}
