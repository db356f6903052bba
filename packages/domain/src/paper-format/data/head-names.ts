/** Names of bodies in the head, in small letters without diacritics. */
export const headNames = {
  /** Committees and organisations that have their own superior above them; a congress has none it must name. */
  committee:
    /^(?:(?:ban chap hanh |ban thuong vu )?(?:dang bo|dang uy|chi bo|chi uy)|(?:tinh|thanh|huyen|quan|thi) uy)\b/u,
  /** Committees that have a superior by their very level, whatever unit they are of. */
  hasSuperior:
    /^(?:(?:ban chap hanh |ban thuong vu )?(?:(?:dang bo|dang uy) (?:xa|phuong|thi tran|dac khu|huyen|bo phan)|chi bo|chi uy)|huyen uy|quan uy)\b/u,
  /** Boards and offices, above which the committee stands that set them up. */
  board:
    /^(?:tieu ban|ban to chuc(?! (?:dai hoi|hoi nghi))|ban tuyen giao|ban dan van|ban xay dung dang|van phong|uy ban kiem tra)\b/u,
  /** Nothing stands above the organisations directly under the Centre that has to be written. */
  centre: /\b(?:trung uong|dang cong san viet nam)\b/u,
  kindOfBody:
    /^(?:(?:ban chap hanh|ban thuong vu) )?(?:dang bo bo phan|dang bo|dang uy bo phan|dang uy|chi bo|chi uy)\b/u,
  /** Levels whose offices sit in the place that gives them their name. */
  seat: /^(?:xa|phuong|thi tran|dac khu) (?<name>.+)$/u,
  /** Levels that a place gives its name to. */
  ofPlace:
    /^(?:xa|phuong|thi tran|dac khu|huyen|quan(?! (?:su|y|doi|khu|chinh)\b)|thi xa|thanh pho|tinh|thanh uy|thi uy|(?:huyen|quan|tinh) uy)\b/u,
} as const;
