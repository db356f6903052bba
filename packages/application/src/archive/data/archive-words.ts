import type { ArchivePart } from '@daihoi/domain/archive';

/** Words of an archive: the titles of what is made for it, and its index. `{name}` is filled. */
export const archiveWords = {
  term: 'Văn bản của {unit}, nhiệm kỳ {term}',
  counts: {
    package: 'Gói kết quả kiểm phiếu có chữ ký số: bầu {office}, lần bỏ phiếu {number}',
    minutes: 'Biên bản kiểm phiếu: bầu {office}, lần bỏ phiếu {number}',
    elected: 'Danh sách trúng cử: bầu {office}, lần bỏ phiếu {number}',
  },
  ofElection: '{title}: bầu {office}, lần {number}',
  results: 'Kết quả bầu cử, người trúng cử và các điểm khác phương án (dữ liệu)',
  synthesis: 'Báo cáo tổng hợp, tiếp thu, giải trình ý kiến góp ý: {title}',
  study: 'Chuyên đề {study} của {title}',
  approval: 'Văn bản của {authority} thông qua {title}',
  delivery: 'Nơi nhận và tình hình nhận văn bản số {number}',
  original: 'Bản chính kèm tờ sao số {number}: {title}',
  about: {
    count: 'bầu {office}, lần bỏ phiếu {number}',
  },
  index: {
    typeName: 'Mục lục văn bản, hồ sơ',
    lead: 'Hồ sơ lưu trữ lần {number}, đóng ngày {day}, gồm {files} tệp, tổng dung lượng {size}. Tệp manifest.json trong gói ghi mã SHA-256 đầy đủ của từng tệp và chữ ký số của hệ thống; kiểm tra gói bằng lệnh “daihoi package verify”.',
    previous: 'Bổ sung cho hồ sơ lưu trữ lần {number} (mã {hash}).',
    columns: [
      'TT',
      'Số, ký hiệu',
      'Ngày',
      'Tên văn bản, hồ sơ',
      'Tệp và 16 ký tự đầu của mã SHA-256',
    ],
    none: 'Không có.',
    confidential:
      'Tài liệu mật lưu riêng: {count} văn bản. Tài liệu mật không nằm trong gói này và không được liệt kê tên.',
    noConfidential: 'Đơn vị không có tài liệu mật trong phần mềm.',
    lackingTitle: 'Việc còn mở khi đóng hồ sơ',
    note: 'Lý do đóng hồ sơ khi còn việc mở: {note}',
    post: 'Người lập mục lục',
    title: 'Mục lục văn bản, hồ sơ {title}',
  },
} as const;

/** Where the files of a part lie in a bundle, so that its folders stand in the order of the index. */
export const archiveFolders: Readonly<Record<ArchivePart, string>> = {
  index: 'muc-luc',
  issued: '1-van-ban',
  dossier: '2-ho-so',
  drafts: '3-van-kien',
  counts: '4-kiem-phieu',
  results: '5-ket-qua',
  synthesis: '6-gop-y',
  deliveries: '7-giao-nhan',
};
