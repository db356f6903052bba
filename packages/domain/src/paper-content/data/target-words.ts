/** Words around targets and what came of them, in small letters without diacritics. */
export const targetWords = {
  /** Heads of columns; one that compares the two, or speaks of another year, is neither. */
  plannedHead: /\b(?:nghi quyet|chi tieu|ke hoach|muc tieu|de ra)\b/u,
  achievedHead: /\b(?:ket qua|thuc hien|dat duoc|da dat)\b/u,
  measureHead: /\bdon vi\b|\bdvt\b/u,
  comparingHead: /so voi|ty le|muc dat|danh gia|ghi chu|%|\bnam \d{4}|\b20\d\d/u,
  /** Said before a figure. */
  planned: /\b(?:nghi quyet|chi tieu|ke hoach|muc tieu|de ra|phan dau)\b/u,
  achieved: /\b(?:dat|la|con|len|ket qua|thuc hien)\s*:?\s*$/u,
  /** A figure that the same sentence says the resolution had. */
  behind:
    /\b(?:chi tieu|nghi quyet|ke hoach)(?: (?:nghi quyet|dai hoi|de ra|giao|la|dat))*:? (?=\d)/gu,
  /** All that may stand between the name of a target and its figure. */
  between:
    /^(?:[\s,:(]|den nay|hien nay|uoc|thuc te|toan (?:xa|phuong|huyen|tinh|dang bo)|ket qua|thuc hien|chi|dat|la|con|len)*$/u,
  /** Before the name: a part of the unit, or another time. */
  ofAnother:
    /\b(?:ap|thon|ban|xom|khu pho|to dan pho|chi bo|dang bo bo phan|dong bao|nhom|rieng|trong do|dau nhiem ky|nhiem ky truoc|truoc (?:day|khi)|nam \d{4})\b/u,
  /** How many of the targets of the last resolution were reached. */
  counts:
    /(?<![\d/])(?<reached>\d{1,3})\/(?<total>\d{1,3}) chi tieu(?: chu yeu)?(?: nghi quyet)?(?: dai hoi)?(?: (?:da |deu )?(?:dat|hoan thanh))/gu,
} as const;
