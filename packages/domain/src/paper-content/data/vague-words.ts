/** What makes a statement definite besides a figure: who does it, by words without diacritics. */
export const namedActor =
  /\b(?:chu tri|phu trach|chiu trach nhiem|giao (?:cho )?\p{L}+|(?:ban chi huy|cong an|quan su|tram y te|truong|hop tac xa|van phong|hoi nong dan|hoi phu nu|hoi lien hiep phu nu|hoi cuu chien binh|doan thanh nien|mat tran|uy ban nhan dan|hoi dong nhan dan|ban (?:to chuc|tuyen giao|dan van|noi chinh)|uy ban kiem tra|chi bo (?:ap|thon|khu|truong|co quan|cong an|quan su)|dong chi bi thu|bi thu|pho bi thu|chu tich)\b)/u;

/** A name of a place or a body inside a sentence: two capitals in a row behind a small letter. */
export const namedThing = /\p{Ll},? \p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+/u;

/** Phrases that fit every paper of every unit; told without diacritics. Put together for this program. */
export const stockPhrases: readonly RegExp[] = [
  /\bco (?:nhieu )?chuyen bien (?:tich cuc|ro net|manh me|quan trong)\b/u,
  /\bduoc (?:cap uy |cac cap )?quan tam (?:lanh dao|chi dao|thuc hien|dung muc)\b/u,
  /\bdat (?:duoc )?nhieu ket qua (?:quan trong|tich cuc|dang ke|to lon|tot)\b/u,
  /\btiep tuc (?:phat huy|doi moi|tang cuong|nang cao|day manh)\b/u,
  /\b(?:khong ngung|ngay cang|tung buoc) (?:duoc )?(?:nang cao|nang len|cai thien|doi moi|hoan thien|phat trien|di vao)\b/u,
  /\bthuc hien (?:kha |rat )?(?:tot|nghiem tuc|day du|nghiem|co hieu qua)\b/u,
  /\bphat huy (?:cao do |manh me )?(?:suc manh tong hop|tinh than doan ket|vai tro)\b/u,
  /\btao (?:su )?(?:dong thuan|chuyen bien)\b/u,
  /\bgop phan (?:quan trong|tich cuc|thuc hien thang loi|nang cao)\b/u,
  /\btang cuong (?:su lanh dao|cong tac|vai tro|hon nua)\b/u,
  /\bday manh (?:hon nua )?(?:cong tac|viec|cac phong trao|tuyen truyen)\b/u,
  /\bnang cao (?:hon nua )?(?:chat luong|hieu qua|nang luc|nhan thuc|vai tro)\b/u,
  /\b(?:kip thoi|sat sao|quyet liet|dong bo|hieu qua|thiet thuc|linh hoat|sang tao)(?:,| va) (?:kip thoi|sat sao|quyet liet|dong bo|hieu qua|thiet thuc|linh hoat|sang tao)\b/u,
  /\b(?:nhin chung|co ban) (?:dat yeu cau|on dinh|hoan thanh|bao dam|dam bao)\b/u,
  /\bquan triet (?:sau sac|day du|nghiem tuc)\b/u,
  /\bchu trong (?:cong tac|thuc hien|nang cao)\b/u,
  /\btrong (?:thoi gian|nhiem ky) (?:qua|toi),? (?:duoc su|voi su) quan tam\b/u,
  /\bvoi (?:tinh than|quyet tam|su no luc) (?:doan ket|cao nhat|chung|cao)\b/u,
];
