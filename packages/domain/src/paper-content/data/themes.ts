/**
 * What a paper has to speak of, by cues in small letters without diacritics. `heading` is tried on headings, `lead` on how a
 * paragraph begins, `anywhere` on every line, tables too.
 */
export const themes = {
  situation: {
    heading: /\b(?:tinh hinh|dac diem|boi canh|thuan loi|kho khan)\b/u,
    lead: /\b(?:trong boi canh|buoc vao nhiem ky|ben canh (?:nhung )?thuan loi|thuan loi co ban|dac diem tinh hinh|co dien tich|toan (?:xa|phuong|huyen|dang bo) (?:hien )?co)\b/u,
  },
  results: {
    heading:
      /\b(?:ket qua|thanh tuu|uu diem|viec da lam|mat lam duoc|danh gia (?:chung|tong quat|viec thuc hien))\b/u,
    lead: /\b(?:ket qua (?:dat duoc|noi bat|thuc hien)|da dat duoc|thanh tuu)\b/u,
  },
  limitations: {
    heading: /\b(?:han che|khuyet diem|ton tai|yeu kem|thieu sot|chua lam duoc|bat cap)\b/u,
    lead: /\b(?:(?:tuy nhien|ben canh|song|mac du|tuy vay|nhin thang).{0,110}\b(?:con|chua|han che|khuyet diem|ton tai|yeu|bat cap)\b|(?:van )?con (?:co )?(?:mot so |nhung |nhieu )?(?:han che|ton tai|khuyet diem|yeu kem|bat cap|thieu sot)|(?:han che|khuyet diem|ton tai)(?:,? (?:han che|khuyet diem|ton tai|yeu kem))*(?: la)?:)/u,
  },
  causes: {
    heading: /\bnguyen nhan\b/u,
    lead: /\b(?:nguyen nhan (?:cua|khach quan|chu quan|chu yeu|la|truc tiep|dan den|chinh)|ve (?:khach|chu) quan|(?:han che|khuyet diem|ton tai) (?:tren|neu tren|do) (?:la )?do)\b/u,
  },
  lessons: {
    heading: /\b(?:bai hoc|kinh nghiem)\b/u,
    lead: /\b(?:rut ra.{0,30}(?:bai hoc|kinh nghiem)|(?:mot so|nhung|cac) (?:bai hoc|kinh nghiem)|bai hoc (?:thu|kinh nghiem))\b/u,
  },
  targets: {
    heading: /\b(?:muc tieu|chi tieu)\b/u,
    lead: /\b(?:phan dau (?:den|dat|moi nam|trong)|muc tieu (?:tong quat|cu the|den|chung)|cac chi tieu (?:chu yeu|cu the|den))\b/u,
  },
  keyTasks: {
    heading: /\b(?:nhiem vu (?:trong tam|trong diem|chu yeu|then chot)|trong tam)\b/u,
    lead: /\b(?:(?:cac |nhung )?nhiem vu (?:trong tam|trong diem|chu yeu|then chot)|trong tam (?:cua nhiem ky|la))\b/u,
  },
  measures: {
    heading: /\b(?:giai phap|bien phap|phuong huong)\b/u,
    lead: /\b(?:(?:cac |nhung |mot so )?giai phap (?:chu yeu|thuc hien|trong tam)|de thuc hien.{0,60}(?:nhiem vu|muc tieu))\b/u,
  },
  breakthrough: {
    heading: /\bdot pha\b/u,
    lead: /\b(?:khau dot pha|dot pha)\b/u,
  },
  functions: {
    heading:
      /\b(?:chuc nang|nhiem vu (?:duoc giao|chinh tri)|(?:lanh dao|ket qua|viec) thuc hien (?:nghi quyet|nhiem vu))\b/u,
    lead: /\b(?:(?:ve|viec) (?:thuc hien )?chuc nang|chuc nang, nhiem vu|thuc hien nhiem vu chinh tri)\b/u,
  },
  workingRules: {
    heading: /\bquy che\b/u,
    lead: /^[-+\d.)\s]*(?:ve |viec )?(?:thuc hien |chap hanh )?quy che lam viec\b/u,
  },
  principles: {
    heading: /\b(?:nguyen tac|tap trung dan chu)\b/u,
    lead: /\b(?:nguyen tac (?:tap trung|to chuc|tu phe binh)|tap trung dan chu|tu phe binh va phe binh)\b/u,
  },
  organisation: {
    heading:
      /\b(?:to chuc bo may|to chuc,? (?:va )?(?:hoat dong|sinh hoat)|xay dung to chuc|(?:che do|nen? nep|chat luong) sinh hoat|hoat dong cua (?:ban chap hanh|cap uy|dang uy|chi uy)|cong tac to chuc|sinh hoat (?:dang|cap uy|ban chap hanh)|phan cong)\b/u,
    lead: /\b(?:ve to chuc|to chuc va hoat dong|che do sinh hoat|phan cong (?:nhiem vu|cong tac|cap uy vien))\b/u,
  },
  leadership: {
    heading: /\b(?:phuong thuc lanh dao|phong cach|le loi lam viec|su lanh dao)\b/u,
    lead: /\b(?:phuong thuc lanh dao|phong cach (?:lam viec|lanh dao)|le loi lam viec)\b/u,
  },
  responsibility: {
    heading: /\btrach nhiem\b/u,
    lead: /^[-+\d.)\s]*(?:ve )?trach nhiem (?:cua |tap the|ca nhan|nguoi dung dau|truoc het|thuoc ve)|\b(?:tu )?nhan trach nhiem\b|\bchiu trach nhiem (?:ve|truoc|chinh)\b/u,
  },
  remedies: {
    heading: /\b(?:khac phuc|sua chua|chan chinh|phuong huong)\b/u,
    lead: /\b(?:bien phap khac phuc|(?:de|tap trung) khac phuc|huong khac phuc|thoi gian toi)\b/u,
  },
  adoption: { anywhere: /\b(?:quyet nghi|thong qua|tan thanh|nhat tri)\b/u },
  implementation: {
    anywhere:
      /\b(?:to chuc thuc hien|giao (?:cho )?(?:ban|cac|dang uy|van phong|uy ban|tieu ban)|co trach nhiem|chiu trach nhiem|phan cong)\b/u,
  },
  tasks: { anywhere: /\b(?:nhiem vu|giai phap|noi dung (?:thuc hien|cong viec)|cong viec)\b/u },
  purpose: { anywhere: /\b(?:muc dich|muc tieu|yeu cau)\b/u },
  owner: {
    anywhere:
      /\b(?:chu tri|phu trach|(?:co quan|don vi|nguoi|bo phan) (?:thuc hien|chu tri|phu trach)|phan cong|chiu trach nhiem|giao (?:cho )?(?:ban|cac|dang uy|van phong|uy ban|dong chi|chi bo))\b/u,
  },
  deadline: {
    anywhere:
      /\b(?:thoi (?:gian|han) (?:thuc hien|hoan thanh)?|hoan thanh (?:truoc|trong|vao)|tien do|lo trinh|truoc (?:ngay|thang)|trong (?:quy|thang)|quy (?:i|ii|iii|iv|[1-4])\b|hang (?:nam|quy|thang)|tu (?:ngay|thang))\b/u,
  },
  yardstick: {
    anywhere:
      /\b(?:chi tieu|ket qua (?:can dat|dau ra|du kien)|san pham|thuoc do|dat \d[\d.,]*|phan dau)\b/u,
  },
  seatNumbers: { anywhere: /\bso luong\b/u },
  structure: { anywhere: /\bco cau\b/u },
  standards: { anywhere: /\b(?:tieu chuan|dieu kien|do tuoi)\b/u },
  process: { anywhere: /\b(?:quy trinh|cac buoc|trinh tu|\d buoc|buoc \d)\b/u },
  personnelPrinciples: { anywhere: /\b(?:nguyen tac|quan diem|yeu cau)\b/u },
  candidates: {
    anywhere: /\b(?:danh sach|nhan su (?:du kien|gioi thieu|tai cu|cu the)|phuong an)\b/u,
  },
  reason: { anywhere: /\b(?:can cu|su can thiet|ly do|thuc hien|tinh hinh)\b/u },
  request: { anywhere: /\b(?:de nghi|kinh trinh|xin y kien|xem xet|kinh mong)\b/u },
  articles: { anywhere: /^dieu \d+/u },
  enforcement: {
    anywhere:
      /\b(?:chiu trach nhiem|thi hanh|thuc hien) (?:quyet dinh|thi hanh|thuc hien|nghi quyet)\b|\bco hieu luc\b/u,
  },
  nextSteps: {
    anywhere: /\b(?:phuong huong|nhiem vu|thoi gian toi|kien nghi|de xuat|tiep tuc)\b/u,
  },
  shortfall: {
    anywhere: /\b(?:han che|khuyet diem|ton tai|kho khan|vuong mac|chua|con (?:thieu|cham|lai))\b/u,
  },
} as const satisfies Readonly<Record<string, Cues>>;

interface Cues {
  readonly heading?: RegExp;
  readonly lead?: RegExp;
  readonly anywhere?: RegExp;
}

/** Results held against targets: words in running text. */
export const againstTargets =
  /\b(?:\d+\/\d+ chi tieu|so voi (?:cac )?(?:chi tieu |muc tieu )?(?:nghi quyet|ke hoach)|(?:dat|vuot|khong dat|chua dat)(?: va vuot)? (?:\d[\d.,]*\s?%? )?(?:so voi )?(?:cac )?(?:chi tieu|ke hoach|nghi quyet|muc tieu)|chi tieu[^.;]{0,60}\b(?:dat|vuot|chua dat|khong dat)\b|(?:nghi quyet|ke hoach)(?: dai hoi)? (?:de ra|la \d|giao))/u;

/** The same as heads of a table: what was planned, and what came of it. */
export const plannedHead = /\b(?:nghi quyet|ke hoach|chi tieu|muc tieu|dau nhiem ky)\b/u;
export const achievedHead = /\b(?:thuc hien|ket qua|dat duoc|dat|uoc)\b/u;
