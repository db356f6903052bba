/** Quantities that a paper names by words of its own, in small letters without diacritics. */
export const labelWords = {
  /** A label that opens a clause, with its figure and unit close behind. */
  told: /(?:^|[;:] |, )(?<label>(?:ty le|thu nhap|tong (?:san luong|dien tich|gia tri|von|kinh phi|thu|chi|so)|dien tich|san luong|nang suat|gia tri|thu ngan sach|mat do|so (?:ho|nguoi|lao dong|doanh nghiep|hop tac xa|truong|can bo|dang vien))(?: [a-z]+){1,10}?)(?: la| dat| dat duoc| con| co|:) (?<value>\d[\d.]*(?:,\d+)?) ?(?<unit>%|[a-z]+(?: [a-z]+)?)?/gu,
  /** Words anywhere before in the paragraph that make of it another time, another place, or something wanted. */
  other:
    /\b(?:(?:19|20)\d\d|(?:dau|giua|cuoi) nhiem ky|nhiem ky truoc|truoc (?:day|khi)|luc do|khi do|so voi|quy (?:i|ii|iii|iv|\d)|thang \d|du kien|uoc|phan dau|muc tieu|chi tieu|nghi quyet|ke hoach|giao|toi thieu|tro len|rieng|trong do|tung|moi|vung|cum|ap|thon|khu pho|to dan pho|xom|ban|khoi|nganh|linh vuc|chi bo|truong|cap|nhom|mo hinh|vu|dot|lan|giai doan|ca nuoc|toan (?:tinh|quoc|huyen)|cua (?:tinh|huyen))\b/u,
  yearBehind: /^[^.;]{0,40}\bnam (?:19|20)\d/u,
  /** A sum told behind its parts. */
  sumBehind: /[,;(] ?(?:tong cong|cong lai|tong so|tat ca|cong chung)(?: la| co| duoc|:)? (?=\d)/gu,
  /** Parts that are told of parts, or of other things between them. */
  notParts: /\b(?:trong do|gom|bao gom|tang|giam|so voi|dat|tu|den|con)\b/u,
} as const;

/** What stands about the words of a row that its figures do not speak of, in small letters without diacritics. */
export const rowWords = {
  person: /\b(?:dong chi|d\/c|ong|ba) $/u,
  ofAnotherVote:
    /\b(?:bi thu|ban thuong vu|uy ban kiem tra|chu nhiem|doan dai bieu|dai bieu du|(?:lan|vong|dot) (?:2|3|hai|ba|thu hai|thu ba)|bau (?:them|tiep|lai))\b/u,
} as const;
