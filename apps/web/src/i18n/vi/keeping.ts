/** Lưu phiếu: how long sealed ballots are kept, and what became of them. */
export const keeping = {
  title: 'Lưu phiếu bầu',
  until: 'Giữ nguyên niêm phong đến hết ngày {until} (niêm phong ngày {sealed}).',
  rule: 'Lưu {months} tháng theo Điều {article}, {document}; quy chế không nói tính từ ngày nào, phần mềm tính từ ngày niêm phong.',
  unsure: 'Thời hạn này chưa kiểm chứng được với văn bản gốc.',
  record: 'Ghi việc hủy hoặc bàn giao',
  outcome: 'Phiếu bầu đã được',
  destroyed: 'Hủy theo quyết định của cấp ủy',
  destroyedHelp: 'Chỉ sau ngày {until} và khi không còn khiếu nại.',
  handedOver: 'Bàn giao cho cơ quan lưu giữ tiếp',
  handedOverHelp: 'Nơi nhận tiếp tục giữ niêm phong đến hết thời hạn.',
  on: 'Ngày',
  paper: 'Số văn bản',
  paperHelp: 'Số quyết định hủy hoặc số biên bản bàn giao, ví dụ 12-QĐ/ĐU.',
  send: 'Ghi vào nhật ký',
  required: 'Mục này còn trống hoặc chưa đọc được. Nhập rồi gửi lại.',
  done: {
    destroyed: 'Đã hủy ngày {on} theo văn bản {paper}.',
    handedOver: 'Đã bàn giao ngày {on} theo văn bản {paper}.',
  },
} as const;
