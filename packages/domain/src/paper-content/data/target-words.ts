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
  /**
   * A part of the unit; with diacritics, in small letters, since without them "ấp", "thôn" and "bản" stand in "áp dụng", "nông
   * thôn" and "địa bàn".
   */
  partOfUnit:
    /(?<!\p{L})(?:ấp|(?<!nông )thôn|xóm|khu phố|tổ dân phố|khu vực|chi bộ|đảng bộ bộ phận|đồng bào|nhóm(?! (?:chỉ|mục) tiêu)|riêng|trong đó|vùng (?:sâu|xa|cao|ven|khó|biên|dân tộc|đồng bào|căn cứ))(?!\p{L})|(?:^|[.,;:(]\s*|(?:các|mỗi|từng|nhiều|tại|ở|của) )bản (?!thân|sắc|đồ|chất|địa|tin|án|lĩnh)/u,
  /** What ends the words that belong to a figure: the next clause, or what it is compared with. */
  endsFigure: /[,;.:()]|\b(?:so voi|tang|giam|vuot|cao hon|thap hon|gap|bang)\b/u,
  /** How many of the targets of the last resolution were reached; those that were passed are only some of them. */
  counts:
    /(?<![\d/])(?<reached>\d{1,3})\/(?<total>\d{1,3}) chi tieu(?: chu yeu)?(?: nghi quyet)?(?: dai hoi)?(?: (?:da |deu )?(?:dat|hoan thanh))(?! vuot)/gu,
  /** The same for a part of them, which may leave out the word or the total. */
  partCounts:
    /(?<![\d/])(?<reached>\d{1,3})(?:\/(?<total>\d{1,3})(?: chi tieu(?: chu yeu)?(?: nghi quyet)?(?: dai hoi)?)?(?: (?:da |deu )?(?:dat|hoan thanh|vuot))| chi tieu (?:(?:da |deu )?(?:dat |hoan thanh )?vuot))/gu,
  /** Behind it a count is told in its parts. */
  opensParts: /\b(?:trong do|bao gom|gom)\b/u,
} as const;
