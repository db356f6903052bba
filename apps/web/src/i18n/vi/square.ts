/** Mã vuông của giấy tờ kiểm phiếu: what it tells, and what was compared. */
export const square = {
  title: 'Biên bản kiểm phiếu: đọc mã vuông, không cần mạng',
  help: 'Đưa máy ảnh của điện thoại vào mã vuông ở chân trang đầu, chép dòng chữ bắt đầu bằng DH1: rồi dán vào đây.',
  field: 'Nội dung mã vuông',
  camera: 'Quét bằng máy ảnh',
  stop: 'Dừng máy ảnh',
  cameraNone:
    'Trình duyệt này không tự đọc được mã vuông. Dùng máy ảnh của điện thoại rồi dán nội dung vào ô trên.',
  cameraRefused:
    'Không mở được máy ảnh. Cho phép trình duyệt dùng máy ảnh, hoặc dán nội dung mã vào ô trên.',
  send: 'Kiểm mã vuông',
  refused: {
    'count-proof.not-ours':
      'Đây không phải mã vuông của giấy tờ kiểm phiếu (phải bắt đầu bằng DH1:).',
    'count-proof.version': 'Mã vuông này của phiên bản phần mềm khác, chưa đọc được ở đây.',
    'count-proof.damaged': 'Mã vuông bị thiếu hoặc sai ký tự. Quét lại cả mã rồi thử lại.',
  },
  genuine: 'Chữ ký đúng',
  genuineText:
    'Phòng kiểm phiếu có khóa {key} đã ký đúng các số dưới đây. Khóa này phải trùng với khóa ghi trong biên bản.',
  forged: 'CHỮ KÝ SAI',
  forgedText:
    'Các số dưới đây không do phòng kiểm phiếu có khóa {key} ký. Không dùng tờ giấy này; báo ban kiểm phiếu.',
  keyless: 'Chưa kiểm được chữ ký',
  keylessText:
    'Trang này chưa có khóa của phòng kiểm phiếu. Mở trang một lần khi có mạng của máy chủ, rồi kiểm lại.',
  rehearsal: 'Khóa DIỄN TẬP: đây không phải kết quả bầu cử.',
  compare:
    'Đã so: chữ ký trên đúng các số này. Chưa so: họ tên, lời văn, chữ ký tay và dấu trên giấy. Hãy so từng số dưới đây và mã kiểm với tờ giấy.',
  code: 'Mã kiểm ở chân trang',
  office: 'Bầu',
  number: 'Lần bỏ phiếu',
  on: 'Ngày kiểm phiếu',
  seats: 'Số lượng bầu',
  base: 'Số để tính kết quả',
  threshold: 'Cần ít nhất',
  issued: 'Phát ra',
  collected: 'Thu về',
  valid: 'Hợp lệ',
  invalid: 'Không hợp lệ',
  candidates: 'Số phiếu theo số thứ tự trên phiếu bầu',
  no: 'STT',
  votes: 'Số phiếu',
  elected: 'trúng cử',
} as const;
