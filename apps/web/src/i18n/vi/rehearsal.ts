/** Diễn tập: counts played on invented data, exercises that are judged by what was recorded, the certificate. */
export const rehearsal = {
  name: 'Diễn tập kiểm phiếu',
  sentence:
    'Đã đạt {passed}/{of} bài tập. Mọi dữ liệu ở đây là hư cấu, nằm riêng, không lẫn với dữ liệu thật.',
  none: 'Không có diễn tập ở đây',
  state: { passed: 'Đạt', failed: 'Không đạt', open: 'Đang tập', none: 'Chưa tập' },
  exercises: {
    title: 'Bài tập',
    note: 'Kết quả do phần mềm tính từ phiếu đã nhập, đã quét; không ai đánh dấu thay được.',
    size: 'Danh sách để tập',
    short: '17 người, bầu 15',
    long: '62 người, bầu 55',
    begin: 'Bắt đầu',
    again: 'Tập lại từ đầu',
    deck: 'Phiếu mẫu (PDF)',
    room: 'Vào bàn nhập',
    scanRoom: 'Vào bàn quét',
    tries: 'Lượt thứ {n}, {list}',
    at: 'lúc {time} ngày {date}',
  },
  exercise: {
    testDeck: {
      title: 'Quét phiếu mẫu',
      what: 'In 24 phiếu mẫu đã gạch sẵn rồi quét lại. Phần mềm biết trước từng phiếu gạch ai: không phiếu nào được đọc sai, phiếu nghi vấn phải đưa người xem.',
    },
    missingSheet: {
      title: 'Thiếu một tờ',
      what: 'Rút một tờ khỏi tập phiếu mẫu rồi quét 23 tờ còn lại. Kiểm phiếu phải dừng và nói thiếu một tờ.',
    },
    doubleFeed: {
      title: 'Một tờ quét hai lần',
      what: 'Quét tập phiếu mẫu, trong đó một tờ đi qua máy hai lần. Kiểm phiếu phải dừng và chỉ ra tờ trùng.',
    },
    wrongTypist: {
      title: 'Một người nhập sai',
      what: 'Máy đóng vai người nhập thứ hai và cố ý nhập sai 3 trong 24 phiếu. So hai bản nhập phải tìm ra đủ cả ba.',
    },
    powerCut: {
      title: 'Mất điện trong lúc nhập',
      what: 'Phần mềm bị tắt đột ngột sau vài phiếu rồi tự bật lại. Phiếu nào đã báo lưu thì phải còn nguyên.',
    },
  },
  step: {
    key: 'In phiếu mẫu hoặc mở trên màn hình, rồi ngồi vào bàn nhập với tên {who}, mã {code}. Đã nhập {done}/{of} phiếu.',
    armCut:
      'Cho máy biết bạn đã sẵn sàng. Điện sẽ ngắt sau 3 đến 8 phiếu, bạn không biết trước là phiếu nào.',
    arm: 'Sẵn sàng ngắt điện',
    keyUntilCut:
      'Ngồi vào bàn nhập với tên {who}, mã {code} và nhập như thường. Khi điện ngắt, bàn nhập báo chưa ghi được và tự thử lại; cứ nhập tiếp, vài giây sau là ghi đủ.',
    scan: 'In phiếu mẫu đúng cỡ 100 %, quét cả tập, rồi ngồi vào bàn quét với tên {who}, mã {code} và đưa tệp quét vào. Đã có {done}/{of} phiếu.',
    scanAllButOne:
      'Rút một tờ, quét số còn lại, rồi ngồi vào bàn quét với tên {who}, mã {code} và đưa tệp vào. Đã có {done}/{of} phiếu.',
    scanOneTwice:
      'Quét cả tập và quét lại một tờ bất kỳ lần nữa, rồi ngồi vào bàn quét với tên {who}, mã {code} và đưa tệp vào. Đã có {done}/{of} trang.',
    readScans: 'Phần mềm đang đọc tệp quét. Trang này tự cập nhật.',
    explainStops:
      'Có {count} chỗ máy hỏi người. Vào phòng kiểm phiếu, trưởng ban và một người nữa giải thích rồi bài này được chấm.',
    noSwitch: 'Muốn tập bài này thì chạy bằng npm run rehearsal.',
  },
  finding: {
    'errors-found': 'Tìm ra {count}/{of} phiếu nhập sai có chủ ý',
    'agreed-as-planned': '{count}/{of} phiếu hai bản nhập giống nhau đúng với phiếu in',
    'own-slips-found': 'Tìm thêm {count} phiếu bạn nhập nhầm',
    'acknowledged-kept': 'Còn {count}/{of} phiếu đã báo lưu',
    'hash-same': { yes: 'Mã băm trước và sau trùng nhau', no: 'Mã băm trước và sau khác nhau' },
    'read-as-planned': 'Máy đọc đúng {count}/{of} phiếu đã biết trước',
    'plain-to-people': '{count}/{of} phiếu rõ máy đưa người xem (nhiều nhất một nửa)',
    'doubtful-to-people': '{count}/{of} phiếu nghi vấn máy đưa người xem',
    'missing-stopped': 'Dừng khi mới có {count}/{of} tờ',
    'double-seen': 'Nhận ra {count}/{of} tờ trùng',
    'double-stopped': { yes: 'Đã dừng để người xem', no: 'Không dừng' },
    'log-whole': { yes: 'Nhật ký liền mạch', no: 'Nhật ký bị đứt' },
  },
  counts: {
    title: 'Kiểm phiếu trọn vẹn',
    text: 'Hai cuộc bầu cử chuẩn bị sẵn danh sách, ban kiểm phiếu và mã; đi từ chốt danh sách đến niêm phong như ngày thật.',
    open: 'Mở',
    line: '{unit}: {names} người, bầu {seats}',
  },
  hands: {
    title: 'Ban kiểm phiếu diễn tập',
    note: 'Ai làm việc gì thì ký bằng mã của mình. Mã này chỉ dùng trong diễn tập.',
    who: 'Họ và tên',
    role: 'Vai trò',
    code: 'Mã',
    head: 'Trưởng ban',
    member: 'Thành viên',
    technician: 'Giúp việc',
  },
  certificate: {
    title: 'Giấy xác nhận sẵn sàng',
    text: 'Ghi bài nào đạt, bài nào chưa, lúc nào, bằng phiên bản {program}. Bài chưa đạt cũng được ghi tên.',
    place: 'Địa điểm',
    head: 'Trưởng ban ký tên',
    printer: 'Máy in',
    printerHelp: 'Ví dụ: Canon LBP 2900, khay giấy A4, in đúng cỡ 100 %.',
    scanner: 'Máy quét',
    scannerHelp: 'Ví dụ: Fujitsu fi-7160, 200 dpi, xám, hai mặt tắt.',
    remarks: 'Ghi chú',
    save: 'Lưu ghi chú',
    docx: 'Tải Word',
    pdf: 'Tải PDF',
  },
} as const;
