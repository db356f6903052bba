/** The body on whose behalf the papers of a committee are signed, and where its copies are kept. */
export const issuingWords = {
  standingCommittee: 'Ban Thường vụ',
  cellCommittee: 'Chi ủy',
  filing: 'Lưu Văn phòng',
  cellFiling: 'Lưu Chi bộ',
} as const;

/** Places of a paper that stay open until it is signed. `{...}` is filled in. */
export const openWords = {
  number: '…-{type}/{body}',
  day: 'ngày … tháng … năm {year}',
  check: 'Dự thảo lần {draft}, chưa có mã kiểm',
} as const;
