/** Words of figures, in small letters without diacritics. */
export const figureWords = {
  /** What opens the parts of a whole: `gom` tells them all, `trong do` need not. */
  opensParts:
    /\b(?:(?<all>bao gom|gom co|gom|chia ra)|(?<some>trong do co|trong do))\b\s*:?|:(?= (?:\d+ )?(?:khien trach|canh cao|cach chuc|khai tru)\b)/gu,
  /** Sorts of which together nothing is left out. */
  wholeSets: [
    ['nam', 'nu'],
    ['chinh thuc', 'du bi'],
    ['duong nhien', 'duoc bau'],
    ['duong nhien', 'bau'],
    ['duong nhien', 'bau', 'chi dinh'],
    ['duong nhien', 'duoc bau', 'chi dinh'],
    ['hop le', 'khong hop le'],
    ['tai cu', 'tham gia lan dau'],
    ['tai cu', 'lan dau'],
    [
      'hoan thanh xuat sac nhiem vu',
      'hoan thanh tot nhiem vu',
      'hoan thanh nhiem vu',
      'khong hoan thanh nhiem vu',
    ],
  ],
  /** Sorts of which a paper names those that occurred, and leaves no other out. */
  namedSorts: [['khien trach', 'canh cao', 'cach chuc', 'khai tru']],
  /** What those sorts are sorts of. */
  persons:
    /^(?:dang vien|dai bieu|dong chi|uy vien|cap uy|can bo|hoi vien|doan vien|quan chung|lao dong|nhan khau|thanh nien|giao vien|vien chuc|bac si|cong nhan|phieu|nguoi|hoc sinh|hoc vien|ung vien|thanh vien|tap the|to chuc|dang bo|chi bo|bi thu)/u,
  /** An item without a figure that goes on with the list. */
  goesOn: /^(?:cac|mot so|con lai|so con lai|nhung|ngoai ra)\b/u,
  /** Words around the name of a sort that say nothing of it. */
  around:
    /^(?:co|la|gom|so|dang vien|dai bieu|dong chi|nguoi|phieu|uy vien|thi|:|-|\s)+|(?:\s|dang vien|dai bieu|dong chi|nguoi|phieu|moi|la|:|-)+$/gu,
  /** Between a fraction and its percentage. */
  fraction:
    /(?<![\p{L}\d/.,-])(?<part>\d[\d.]*)\/(?<whole>\d[\d.]*)(?![\d/.,-]\d|\d)(?<between>(?:\s+\p{L}+){0,12}\s*(?:\(\s*(?:dat |chiem |ty le |bang )?|,\s*(?:dat |chiem |dat ty le |chiem ty le |ty le |bang )|\s+(?:dat ty le |chiem ty le |chiem |ty le )|\s*=\s*))(?<percent>\d+(?:,\d+)?)\s?%/gu,
  /** "12 trong tong so 15 chi bo, dat 80 %". */
  ofTotal:
    /(?<![\p{L}\d/.,-])(?<part>\d[\d.]*)(?:\s\p{L}+){0,4}\s(?:trong|tren) (?:tong so|so)\s(?<whole>\d[\d.]*)(?![\d/.,-]\d|\d)(?<between>(?:\s\p{L}+){0,12}\s?(?:\(\s?(?:dat |chiem |ty le |bang )?|,\s(?:dat ty le |chiem ty le |dat |chiem |ty le |bang )|\s(?:dat ty le |chiem ty le |chiem |ty le )))(?<percent>\d+(?:,\d+)?)\s?%/gu,
  /** Far from its fraction, a percentage of this is another one. */
  ofPlan: /^\s?(?:so voi )?(?:ke hoach|chi tieu|nghi quyet|du toan|so voi)/u,
  /** A sort of persons told behind all of them. */
  sortBehind: /[,;(]\s?(?:nu|du bi|chinh thuc)(?: co| la|:)? (?=\d)/u,
  /** A whole told before its parts: "of 247 delegates ...". */
  ofWhole: /(?:^|[,;] )trong (?:so |tong so )?(?=\d)/u,
  /** The noun of all of them. */
  countedPersons: /^\s(?:dang vien|dai bieu|dong chi|uy vien|can bo|hoi vien|doan vien)\b/u,
  /** What makes a fraction a date. */
  beforeDate: /\b(?:ngay|thang|sang|chieu|toi|hom|dem|quy|so)\s*$/u,
  /** Behind a part of a whole: its share. */
  shareBehind:
    /^[^,;.()\d]{0,30}(?:\(\s*(?:chiem |dat |ty le |bang )?|,\s*(?:chiem|dat ty le|chiem ty le|bang)\s)(?<percent>\d+(?:,\d+)?)\s?%\s*(?:\)|,|;|\.|$)/u,
  /** From one figure to another, with the change in percent behind it. */
  change:
    /\btu\s+(?<from>\d[\d.]*(?:,\d+)?)(?:\s+(?!len\b|xuong\b|giam\b|tang\b)(?<unit>\p{L}+(?:\s\p{L}+){0,3}?(?:\/\p{L}+){0,2}))?(?:\s*\(?(?:vao )?nam \d{4}\)?)?,?\s+(?<way>len|xuong con|xuong|giam con|tang len)\s+(?<to>\d[\d.]*(?:,\d+)?)\s+(?:\p{L}+(?:\s\p{L}+){0,3}(?:\/\p{L}+){0,2})?(?:\s*\(?(?:vao )?nam \d{4}\)?)?\s*(?:,|\()\s*(?:tang|giam)\s+(?<percent>\d+(?:,\d+)?)\s?%/gu,
  /** A figure, by how much it grew, and in brackets what it was. */
  changeBack:
    /(?<![\d.,/])(?<to>\d[\d.]*(?:,\d+)?) (?<unit>\p{L}+(?: \p{L}+)?)(?:\/\p{L}+)?(?: \p{L}+){0,2},? \(?(?:tang|giam) (?<by>\d[\d.]*(?:,\d+)?) \k<unit>(?:\/\p{L}+)? so voi [^.;()%]{0,40}\((?<from>\d[\d.]*(?:,\d+)?) \k<unit>(?:\/\p{L}+)?\)/gu,
  /** Persons with the share that they are of all, in brackets right behind. */
  shareOfPersons:
    /^ (?:dang vien|dai bieu|dong chi|uy vien|can bo|hoi vien|doan vien|nguoi|chi bo|phieu|y kien)(?: (?!tang\b|giam\b|vuot\b)\p{L}+){0,5} \((?:chiem |dat |ty le |bang )?(?<percent>\d+,\d)\s?%\)/u,
  /** "Nearly", "more than": the figure behind it is no exact one. */
  about: /(?:gan|hon|tren|khoang|xap xi|duoi)\s*$/u,
  /** Rows and columns of tables. */
  totalCell: /^(?:tong(?: cong| so)?|cong|toan (?:dang bo|xa|huyen|tinh))(?: \([\p{L} +]+\))?:?$/u,
  partOfRow: /^(?:trong do|-|\+|\d+\.\d+|[a-z]\))/u,
  romanCell: /^[ivx]+$/u,
  notSummed:
    /%|ty le|binh quan|trung binh|\bstt\b|^tt$|so tt|thu tu|nam sinh|tuoi|xep|hang|diem|muc do|ghi chu|thoi (?:gian|han)|don vi|^nam$|^nam \d{4}$|so voi/u,
  /** A column of shares of one whole; a share of a plan or a growth has a whole of its own in each row. */
  shareColumn:
    /^(?!.*(?:ke hoach|nghi quyet|chi tieu|so voi|tang|giam|dat|hoan thanh)).*(?:ty le|%)/u,
  /** A column that sums up its row. */
  totalColumn: /^(?:tong cong|cong|tong)$/u,
} as const;

/** Quantities that a unit has only one of at a time: told twice, they have to be the same. */
export const singleQuantities: readonly {
  readonly id: string;
  readonly form: RegExp;
}[] = [
  {
    id: 'members',
    form: /(?:\btoan (?:dang bo|huyen|xa|phuong)|\bdang bo(?: (?:xa|phuong|huyen|thi tran|tinh))?(?<name> [^.;,\d]{1,24}?)?)(?: hien)?(?: nay)? co (?:[^.;\d]{0,40}\d+ (?:chi bo|dang bo|to chuc)[^.;\d]{0,40}?(?: voi| va|,) ?)?(?:tong so )?(?<value>\d[\d.]*) dang vien\b/gu,
  },
  {
    id: 'members',
    form: /\btong so dang vien(?: (?:cua|toan) [^.;,\d]{0,30})?(?: (?:la|co))?:? (?<value>\d[\d.]*)/gu,
  },
  {
    id: 'cells',
    form: /(?:\btoan (?:dang bo|huyen|xa|phuong)|\bdang bo(?: (?:xa|phuong|huyen|thi tran|tinh))?(?<name> [^.;,\d]{1,24}?)?)(?: hien)?(?: nay)? co (?<value>\d[\d.]*) (?:chi bo|to chuc co so dang|chi, dang bo)(?: truc thuoc)?\b/gu,
  },
  {
    id: 'population',
    form: /\bdan so(?: (?:toan (?:xa|phuong|huyen|tinh)|hien nay|cua xa))?(?: (?:la|co|khoang|dat|tren|gan))? (?<value>\d[\d.]*) (?:nguoi|nhan khau|khau)/gu,
  },
  {
    id: 'area',
    form: /\b(?:tong )?dien tich(?: dat)? tu nhien(?: (?:la|co|cua (?:toan )?(?:xa|phuong|huyen|tinh)))?(?: la)? (?<value>\d[\d.]*(?:,\d+)?) (?:ha|hec|km)/gu,
  },
  {
    id: 'villages',
    form: /\btoan (?:xa|phuong|thi tran) co (?<value>\d+) (?:thon|ap|khu pho|to dan pho|ban|xom)\b/gu,
  },
  { id: 'summoned', form: /\btong so dai bieu (?:duoc )?trieu tap(?: la)?:? (?<value>\d[\d.]*)/gu },
];

/** Words that give a quantity another time than the end of the term. */
export const otherTime =
  /\b(?:(?:dau|giua) nhiem ky|nhiem ky truoc|truoc (?:day|khi)|nam \d{4}|thang \d|luc (?:do|bay gio)|khi thanh lap|(?:truoc|sau) sap nhap|quy (?:i|ii|iii|iv|\d)|du kien)|\d{1,2}\/\d{1,2}\/\d{4}/u;

/** Words that make a quantity another one: what it is compared with, what is only wanted. */
export const otherSense =
  /\b(?:cuoi nhiem ky|so voi|tang (?:them )?\d|giam \d|phan dau|muc tieu|chi tieu (?:den|nam))/u;

/** Headings of what is still to come. */
export const speaksAhead =
  /\b(?:phuong huong|muc tieu|giai phap|nhiem vu (?:trong tam|chu yeu|nhiem ky|thoi gian toi)|khau dot pha|to chuc thuc hien|kien nghi)\b/u;
