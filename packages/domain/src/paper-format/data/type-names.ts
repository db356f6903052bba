import type { DocumentTypeId } from '../../papers/index.ts';

/** Names of types that a paper may carry beyond those with an abbreviation of their own, in small letters without diacritics. */
export const furtherTypeNames = [
  'cuong linh',
  'dieu le',
  'chien luoc',
  'thong cao',
  'tuyen bo',
  'loi keu goi',
  'quy hoach',
  'du an',
  'danh sach',
  'giay moi',
  'giay chung nhan',
  'giay xac nhan',
  'bieu tong hop',
  'bang tong hop',
  'thong ke',
  'nhat ky',
] as const;

/** Sheets of certified copies (CP-02): the whole, of a copy, a part. */
export const copyNames = ['sao y ban chinh', 'sao y', 'sao luc', 'trich sao'] as const;

/** Names of kinds of a type that stand alone as a title, by which one in small letters is recognised. */
export const fullNames = [
  'bao cao chinh tri',
  'bao cao kiem diem',
  'chuong trinh hanh dong',
  'quy che lam viec',
  'de an nhan su',
] as const;

/** The title of a paper on what was said of a draft: it names the draft and is none. */
export const onCommentsOnDraft = /\bgop y\b.*\bdu thao\b/u;

/** What a report or a programme is, by words of its type name and abstract without diacritics. */
export const kindWords = [
  { kind: 'politicalReport', type: 'report', words: /\bbao cao chinh tri\b/u },
  { kind: 'selfReview', type: 'report', words: /\bkiem diem\b/u },
  { kind: 'actionProgramme', type: 'programme', words: /\bhanh dong\b/u },
  { kind: 'personnelScheme', type: 'scheme', words: /\bnhan su\b/u },
  { kind: 'personnelProposal', type: 'proposalPaper', words: /\bnhan su\b/u },
] as const satisfies readonly {
  readonly kind: string;
  readonly type: DocumentTypeId;
  readonly words: RegExp;
}[];
