/** Legal bases of a count, and what each rule of the regulation was used for. */
export const electionBasesWords = {
  charter: 'Căn cứ Điều lệ Đảng Cộng sản Việt Nam',
  regulation:
    'Căn cứ Quy chế bầu cử trong Đảng ban hành kèm theo Quyết định số {document}, ngày {issued}: {articles}',
  other: 'Căn cứ {articles} {document}',
  article: 'Điều {article} ({purposes})',
  purposes: {
    base: 'số được triệu tập để tính kết quả',
    majority: 'quá một nửa',
    ballotForm: 'phiếu bầu cử',
    validity: 'phiếu hợp lệ',
    rows: 'cách tính từng người trên phiếu',
    order: 'lấy từ số phiếu cao xuống thấp',
    tie: 'số phiếu bằng nhau',
    furtherBallot: 'bầu tiếp',
    cellSecretary: 'bầu bí thư chi bộ',
    alternates: 'đại biểu dự khuyết',
    surplus: 'số dư, danh sách bầu cử',
    listBuilding: 'lập danh sách bầu cử',
    reconciliation: 'báo cáo số phiếu phát ra, thu về',
    invalidBallots: 'kết luận phiếu không hợp lệ',
    countingCommittee: 'ban kiểm phiếu',
  },
} as const;
