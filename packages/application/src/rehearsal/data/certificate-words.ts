import type { Exercise, ExerciseFinding, ExerciseSize } from '@daihoi/domain/rehearsal';

/** Sentences of the readiness certificate; `{name}` is filled. */
export const certificateWords = {
  body: 'Ban Kiểm phiếu (diễn tập)',
  signedAt: 'Diễn Tập',
  typeName: 'Giấy xác nhận',
  abstract: { all: 'sẵn sàng kiểm phiếu', some: 'kết quả diễn tập kiểm phiếu' },
  opening:
    'Ban Kiểm phiếu đã diễn tập trên máy sẽ dùng để kiểm phiếu, với dữ liệu hư cấu, trong cơ sở dữ liệu riêng. Kết quả từng bài tập dưới đây do phần mềm tính từ số liệu đã ghi, không ai sửa hoặc đánh dấu được.',
  machines: 'Địa điểm, máy móc và phần mềm',
  place: 'Địa điểm: {value}',
  program: 'Phần mềm Đại Hội, phiên bản {value}',
  printer: 'Máy in: {value}',
  scanner: 'Máy quét: {value}',
  untold: 'chưa ghi',
  results: 'Kết quả từng bài tập',
  head: ['STT', 'Bài tập', 'Kết quả', 'Lúc', 'Số liệu'],
  exercises: {
    wrongTypist: 'Một người nhập sai: so hai bản nhập phải tìm ra hết',
    powerCut: 'Mất điện trong lúc nhập: phiếu đã báo lưu không được mất',
  } satisfies Record<Exercise, string>,
  list: {
    short: 'danh sách {names} người, bầu {seats}',
    long: 'danh sách {names} người, bầu {seats}',
  } satisfies Record<ExerciseSize, string>,
  states: {
    passed: 'Đạt',
    failed: 'KHÔNG ĐẠT',
    open: 'Chưa xong',
    none: 'Chưa tập',
  },
  findings: {
    'errors-found': 'tìm ra {count}/{of} phiếu nhập sai có chủ ý',
    'agreed-as-planned': '{count}/{of} phiếu hai bản nhập giống nhau đúng với phiếu in',
    'own-slips-found': 'tìm thêm {count} phiếu người tập nhập nhầm',
    'acknowledged-kept': 'còn {count}/{of} phiếu đã báo lưu',
    'hash-same': { yes: 'mã băm trùng', no: 'mã băm KHÁC' },
    'log-whole': { yes: 'nhật ký liền mạch', no: 'nhật ký ĐỨT' },
  } satisfies Record<ExerciseFinding['code'], unknown>,
  tries: 'lượt thứ {count}',
  at: '{hour} giờ {minute}, {date}',
  missing: 'Những việc chưa đạt hoặc chưa tập',
  nothingMissing: 'Không có.',
  remarks: 'Ghi chú của người tập',
  noRemarks: 'Không có ghi chú.',
  conclusion: {
    all: 'Kết luận: đã đạt {passed}/{of} bài tập.',
    some: 'Kết luận: mới đạt {passed}/{of} bài tập; chưa đủ để xác nhận sẵn sàng.',
  },
  authority: 'Ban Kiểm phiếu (diễn tập)',
  post: 'Trưởng ban',
} as const;
