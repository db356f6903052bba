/** Words of written dates, in the folded form (`foldDiacritics`) in which they are looked for. */
export const dateWords = {
  /** ngày */
  day: 'ngay',
  /** tháng */
  month: 'thang',
  /** quý */
  quarter: 'quy',
  /** năm */
  year: 'nam',
  /** cuối, hết */
  end: '(?:cuoi|het)',
} as const;
