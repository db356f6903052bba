import type {
  AccountId,
  CalendarDate,
  CongressId,
  Id,
  Instant,
  UnitId,
} from '@daihoi/domain/kernel';
import type { Paper, PaperPurpose } from '../papers/index.ts';

export type IssuedPaperId = Id<'IssuedPaperId'>;

/** What a number runs in: the papers of one type of one unit in one term. */
export interface PaperSeries {
  readonly unitId: UnitId;
  /** Abbreviation of the type in the symbol (TB, QD ...). */
  readonly type: string;
  readonly term: string;
}

/** What lists show of an issued paper. */
export interface IssuedPaperRow {
  readonly id: IssuedPaperId;
  readonly unitId: UnitId;
  readonly congressId: CongressId | undefined;
  /** Why it was issued, e.g. `approvalNotice`. */
  readonly kind: string;
  /** Number and symbol as printed: 02-TB/HU. */
  readonly number: string;
  readonly issuedOn: CalendarDate;
  readonly title: string;
  /** SHA-256 of the canonical model. */
  readonly digest: string;
  /** What the digest gives as letters at the foot of the paper. */
  readonly checkCode: string;
  /** The address of the page that checks papers, as it is printed beside the code. */
  readonly printedAddress: string | undefined;
  /** The Word file; the hash of the PDF where the paper is a PDF alone. */
  readonly docxHash: string;
  /** The PDF that was made when somebody first asked for one; everybody gets the same. */
  readonly pdfHash: string | undefined;
  readonly issuedAt: Instant;
  readonly issuedBy: AccountId;
  readonly secondPerson: AccountId | undefined;
  /** What is kept of a paper that the program did not write: a passed draft, a file signed outside. */
  readonly release?: PaperRelease;
  /** The version of a template in whose words the Word file is. */
  readonly template?: { readonly id: string; readonly version: number };
}

/** A paper whose file is its only content. */
export interface PaperRelease {
  readonly purpose: PaperPurpose;
  readonly signer: { readonly post: string; readonly name: string };
  readonly draft: { readonly id: Id<'DraftId'>; readonly version: number } | undefined;
}

export interface IssuedPaperStore {
  /** Takes the next number and holds its series until the transaction ends, so that a rollback gives it back. */
  takeNumber(series: PaperSeries): Promise<number>;
  /** A paper that the program wrote has its frozen model; a released one has none. */
  insert(row: IssuedPaperRow, model: Paper | undefined): Promise<void>;
  /** The paper as it was frozen when it was issued; undefined for one that the program did not write. */
  modelOf(id: IssuedPaperId): Promise<Paper | undefined>;
  byId(id: IssuedPaperId): Promise<IssuedPaperRow | undefined>;
  /** What was issued of a draft. */
  ofDraft(id: Id<'DraftId'>): Promise<IssuedPaperRow | undefined>;
  /** Papers whose code is one of these; two papers only when they say the same word for word. */
  byCheckCodes(codes: readonly string[]): Promise<readonly IssuedPaperRow[]>;
  /** The paper whose Word file or PDF this is, byte for byte. */
  byFile(hash: string): Promise<IssuedPaperRow | undefined>;
  /** Remembers the PDF of a paper that has none; one that has keeps its own. */
  keepPdf(id: IssuedPaperId, hash: string): Promise<void>;
  /** Papers about a congress, oldest first. */
  ofCongress(id: CongressId): Promise<readonly IssuedPaperRow[]>;
}
