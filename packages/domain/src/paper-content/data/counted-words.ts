/** Counts that stand beside each other in minutes and reports of congresses, in small letters without diacritics. */
export const countedWords = {
  summoned: /\btrieu tap(?: la| co)?:? (?<value>\d[\d.]*)/gu,
  present: /\bco mat(?: la)?:? (?<value>\d[\d.]*)/gu,
  absent: /\bvang(?: mat)?(?: co ly do| khong co ly do)?(?: la)?:? (?<value>\d[\d.]*)/gu,
  collected: /\bthu ve(?: la)?:? (?<value>\d[\d.]*)/gu,
  issued: /\bphat ra(?: la)?:? (?<value>\d[\d.]*)/gu,
  valid: /(?<!khong )\bhop le(?: la)?:? (?<value>\d[\d.]*)/gu,
  invalid: /\bkhong hop le(?: la)?:? (?<value>\d[\d.]*)/gu,
} as const;
