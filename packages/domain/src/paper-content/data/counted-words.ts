/** Counts that stand beside each other in minutes and reports of congresses, in small letters without diacritics. */
export const countedWords = {
  summoned: /\btrieu tap(?: la| co)?:? (?<value>\d[\d.]*)(?![\d.]*\s?[%/])/gu,
  present: /\bco mat(?: la)?:? (?<value>\d[\d.]*)(?![\d.]*\s?[%/])/gu,
  absent:
    /\bvang(?: mat)?(?: co ly do| khong co ly do)?(?: la)?:? (?<value>\d[\d.]*)(?![\d.]*\s?[%/])/gu,
  collected: /\bthu ve(?: la)?:? (?<value>\d[\d.]*)(?![\d.]*\s?[%/])/gu,
  issued: /\bphat ra(?: la)?:? (?<value>\d[\d.]*)(?![\d.]*\s?[%/])/gu,
  valid: /(?<!khong )\bhop le(?: la)?:? (?<value>\d[\d.]*)(?![\d.]*\s?[%/])/gu,
  invalid: /\bkhong hop le(?: la)?:? (?<value>\d[\d.]*)(?![\d.]*\s?[%/])/gu,
  /** Words of those who are neither, so that the two need not make the whole. */
  neither:
    /\b(?:mien (?:sinh hoat|cong tac)|den (?:muon|cham|sau)|dinh chi|du khuyet|khong (?:co )?(?:ly do|phep)|phieu trang|that lac|khach)\b/u,
} as const;
