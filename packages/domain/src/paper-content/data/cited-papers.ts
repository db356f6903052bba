/** Papers on the form of papers, which the register of the rulebooks does not hold (document-format, section 1). */
export const papersOnForm: readonly {
  readonly code: string;
  readonly issuedOn: string;
  readonly replacedBy?: { readonly code: string; readonly issuedOn: string };
}[] = [
  {
    code: '31-QĐ/TW',
    issuedOn: '1997-10-01',
    replacedBy: { code: '66-QĐ/TW', issuedOn: '2017-02-06' },
  },
  {
    code: '91-QĐ/TW',
    issuedOn: '2004-02-16',
    replacedBy: { code: '66-QĐ/TW', issuedOn: '2017-02-06' },
  },
  {
    code: '66-QĐ/TW',
    issuedOn: '2017-02-06',
    replacedBy: { code: '399-QĐ/TW', issuedOn: '2026-01-09' },
  },
  {
    code: '223-QĐ/TW',
    issuedOn: '2020-03-06',
    replacedBy: { code: '399-QĐ/TW', issuedOn: '2026-01-09' },
  },
  { code: '399-QĐ/TW', issuedOn: '2026-01-09' },
  {
    code: '11-HD/VPTW',
    issuedOn: '2004-05-28',
    replacedBy: { code: '36-HD/VPTW', issuedOn: '2018-04-03' },
  },
  {
    code: '36-HD/VPTW',
    issuedOn: '2018-04-03',
    replacedBy: { code: '05-HD/VPTW', issuedOn: '2026-05-27' },
  },
  { code: '05-HD/VPTW', issuedOn: '2026-05-27' },
];

/** How a text cites a paper: number and symbol, and the day close behind. */
export const citationPattern =
  /(?<![\p{L}\d/.,-])(?<number>\d{1,5}) ?[-\u2010-\u2013]? ?(?<type>NQ|QĐ|CT|KL|QC|TT|HD|TB|BC|KH|CTr|ĐA|PA|TTr|CV) ?\/ ?(?<body>[A-ZĐƯ][\p{L}]{1,9})(?![\p{L}\d])/gu;

/** Between a number and its day: a comma, at most the name of who issued it. */
export const beforeItsDay =
  /^,?\s*(?:\(?\s*)?(?:của (?:Bộ Chính trị|Ban Bí thư|Ban Chấp hành Trung ương|Trung ương),? )?(?:ban hành )?$/u;

/** Days on which the numbers of central papers began anew: the close of the national congresses. */
export const centralTerms: readonly string[] = [
  '2001-04-22',
  '2006-04-25',
  '2011-01-19',
  '2016-01-28',
  '2021-02-01',
  '2026-01-23',
];

/** Symbols of the Centre end so. */
export const centralSymbol = /TW$/u;

/** Words by which a paper is cited as holding today. */
export const citedAsHolding = /^[-+\s]*(?:can cu|thuc hien|theo|tiep tuc thuc hien)\b/u;

/** People are named behind these. */
export const personTitle =
  /(?<![\p{L}])(?:[Cc]ác đồng chí:?|[Đđ]ồng chí|[Đđ]\/c|[Ôô]ng|[Bb]à) (?<names>\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}*){1,4}(?:(?:,| và) \p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}*){1,4})*)/gu;

/** A post is no name. */
export const postBeginning =
  /^(?:Bí|Phó|Trưởng|Chủ|Ủy|Uỷ|Giám|Tổng|Thường|Chánh|Đảng|Ban|Chi|Hội|Nhà|Thủ|Bộ|Chính|Thư)(?= )/u;
