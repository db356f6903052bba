import type { CalendarDate, Instant } from '@daihoi/domain/kernel';
import type { Block, Run } from './paper-blocks.ts';

/** Which party format a paper follows; decided by the date on the paper, see `paperRuleSetOn`. */
export type PaperRuleSet = 'PF-2018' | 'PF-2026';

/** What a paper is, in the glossary's identifiers; the printed type name travels beside it as text. */
export type PaperKind =
  | 'report'
  | 'statistics'
  | 'notice'
  | 'decision'
  | 'proposalPaper'
  | 'minutes'
  | 'plan'
  | 'resolution'
  | 'actionProgramme'
  | 'officialLetter'
  | 'electedList'
  | 'tallySheet'
  | 'entryLog'
  | 'certificate';

/**
 * The number line. A draft has no number yet, only its symbol, and says how many times it was redrafted; minutes may carry
 * no number at all. Symbols are the two halves around the slash: `typeSymbol` "BC", `bodySymbol` "TU".
 */
export type DocumentNumber =
  | {
      readonly state: 'draft';
      readonly typeSymbol: string;
      readonly bodySymbol: string;
      readonly draft: number;
    }
  | {
      readonly state: 'issued';
      readonly number: number;
      readonly typeSymbol: string;
      readonly bodySymbol: string;
    }
  | { readonly state: 'unnumbered' }
  /** Words that stand for number and symbol: the field of a template. */
  | { readonly state: 'written'; readonly words: string };

/** Where and when a paper is signed; an unsigned paper leaves day and month open. */
export interface PlaceAndDate {
  readonly place: string;
  readonly date:
    | { readonly kind: 'dated'; readonly on: CalendarDate }
    | { readonly kind: 'open'; readonly year: number }
    /** Words that stand for the day: the field of a template. */
    | { readonly kind: 'written'; readonly words: string };
}

/** A named paper prints its type and abstract in the middle; an official letter only its abstract, under the number. */
export type PaperTitle =
  | { readonly kind: 'named'; readonly typeName: string; readonly abstract: readonly string[] }
  | { readonly kind: 'letter'; readonly abstract: string };

/** Who a letter or a proposal speaks to, one name per line. */
export interface Addressee {
  readonly manner: 'letter' | 'proposal';
  readonly names: readonly string[];
}

/**
 * With what right the signer signs: `onBehalf` of a collective body (T/M), `inPlace` of the head (K/T), `byOrder` of a
 * body (T/L), or the head in person.
 */
export type SigningAuthority =
  | { readonly form: 'direct' }
  | { readonly form: 'onBehalf' | 'inPlace' | 'byOrder'; readonly body: string };

/** One signature; without `name` the place for it stays empty. */
export interface SignatureBlock {
  readonly authority: SigningAuthority;
  readonly post: string;
  readonly name?: string;
}

/** None, one at the right, or two side by side (recorder left, chair right). */
export type Signatures =
  readonly [] | readonly [SignatureBlock] | readonly [SignatureBlock, SignatureBlock];

/** The small line at the foot, outside the official blocks: how to check the paper and the day its figures stand for. */
export interface PaperFoot {
  readonly checkCode?: string;
  /** What the square on the first page holds instead of the code: figures and a signature that need no network. */
  readonly proof?: string;
  /** The page that tells what the register says of the code. */
  readonly verifyAt?: string;
  /** A page that the square opens where the paper has no code of checking, and the words that say so. */
  readonly leadsTo?: { readonly address: string; readonly code: string; readonly words: string };
  readonly asOf?: CalendarDate;
  readonly madeAt?: Instant;
}

/** Sheets after the signature, each beginning on a new page with its own page numbers. */
export interface Annex {
  readonly title: string;
  readonly orientation: 'portrait' | 'landscape';
  readonly blocks: readonly Block[];
  /** Goes on behind the signature without title and page of its own: the place where a template has its annexes. */
  readonly goesOn?: true;
}

/** Official papers, rehearsals (marked across the page) and demonstrations with invented persons (said at the foot). */
export type PaperPurpose = 'official' | 'rehearsal' | 'demonstration';

/**
 * A party paper before it is a file: everything it says and nothing about how it looks. The same value gives the .docx,
 * the PDF, the page on screen and the frozen copy of an issued report.
 */
export interface Paper {
  readonly ruleSet: PaperRuleSet;
  readonly kind: PaperKind;
  readonly purpose: PaperPurpose;
  readonly superiorBody?: string;
  readonly issuingBody: string;
  readonly documentNumber: DocumentNumber;
  readonly placeAndDate: PlaceAndDate;
  readonly title: PaperTitle;
  readonly addressee?: Addressee;
  readonly legalBases?: readonly (readonly Run[])[];
  readonly blocks: readonly Block[];
  readonly signatures: Signatures;
  /** One recipient per entry, without hyphen and closing mark; the last one is the filing place. */
  readonly recipients: readonly string[];
  readonly foot?: PaperFoot;
  readonly annexes?: readonly Annex[];
  /** The template whose words went out: what stands here says the same in the words of the program. */
  readonly template?: PaperTemplateRef;
}

/** A version of a template of the library, and its file by its hash. */
export interface PaperTemplateRef {
  readonly id: string;
  readonly version: number;
  readonly file: string;
}
