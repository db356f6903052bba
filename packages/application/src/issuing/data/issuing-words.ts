/** The body on whose behalf the papers of a committee are signed, and where its copies are kept. */
export const issuingWords = {
  standingCommittee: 'Ban Thường vụ',
  cellCommittee: 'Chi ủy',
  filing: 'Lưu Văn phòng',
  cellFiling: 'Lưu Chi bộ',
} as const;
