/** The sentences of the sheet on which people comment by hand. `{...}` is filled in. */
export const sheetWords = {
  sheet: { typeName: 'Phiếu góp ý', abstract: 'vào {title}' },
  text: { typeName: 'Toàn văn dự thảo để góp ý', abstract: '{title}' },
  asked:
    '{committee} lấy ý kiến từ ngày {from} đến hết ngày {to}. Ghi rõ góp ý vào đoạn nào, đề nghị sửa thế nào; chỗ viết không đủ thì viết tiếp mặt sau. Nộp phiếu cho văn phòng hoặc bí thư chi bộ trước khi hết hạn.',
  member: 'Phiếu của đảng viên thuộc {unit}. Văn phòng nhập phiếu này vào hộp góp ý của {unit}.',
  public: 'Họ tên, địa chỉ không bắt buộc. Văn phòng nhập phiếu này vào hộp góp ý của {unit}.',
  summaryPart: 'Nội dung chính của dự thảo',
  questionsPart: 'Những điều xin ý kiến',
  wordsPart: 'Ý kiến góp ý',
  head: ['Góp ý vào đoạn số (hoặc: cả dự thảo)', 'Nội dung góp ý, đề nghị sửa'],
  textPart: 'Toàn văn, mỗi đoạn có số để góp ý',
  name: 'Họ tên người góp ý',
  memberOf: 'Chi bộ',
  address: 'Địa chỉ hoặc số điện thoại (để nhận trả lời, không bắt buộc)',
  leadsTo: 'Quét mã vuông hoặc mở {address} để góp ý trên điện thoại. Mã trang: {code}',
} as const;
