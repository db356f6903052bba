/** What `package verify` says. */
export const packageWords = {
  vi: {
    usage:
      'Cách dùng: daihoi package verify TỆP [--rehearsal] [--json] [--lang vi|en]. TỆP là gói kết quả tải từ phòng kiểm phiếu.',
    notOurs:
      '{file} không phải gói kết quả kiểm phiếu hoặc đọc không được. Tải lại gói từ phòng kiểm phiếu.',
    title: 'Gói kết quả kiểm phiếu: {unit}, lần bỏ phiếu {number}',
    rehearsal:
      '⚠ Gói DIỄN TẬP: khóa ký là khóa diễn tập (bắt đầu bằng 00). Không phải kết quả bầu cử.',
    notRehearsal: '⚠ Gói này không ký bằng khóa diễn tập.',
    checks: {
      signature: 'Chữ ký trên toàn bộ gói',
      log: 'Nhật ký liền mạch từ dòng đầu',
      seal: 'Niêm phong khớp với nhật ký',
      count: 'Đếm lại ra đúng kết quả',
      equations: 'Các đẳng thức đối soát đều đúng',
    },
    holds: 'đúng',
    broken: 'SAI',
    code: 'Mã kiểm của số liệu: {code}. So với mã ở chân biên bản.',
    key: 'Khóa của phòng kiểm phiếu: {key}. So với khóa ghi trên biên bản.',
  },
  en: {
    usage:
      'Usage: daihoi package verify FILE [--rehearsal] [--json] [--lang vi|en]. FILE is a package from the counting room.',
    notOurs:
      '{file} is no package of a counting room or cannot be read. Download the package again.',
    title: 'Package of a count: {unit}, ballot {number}',
    rehearsal:
      '⚠ A REHEARSAL: the key is one of rehearsals (it begins with 00). This is no result of an election.',
    notRehearsal: '⚠ This package is not signed with the key of a rehearsal.',
    checks: {
      signature: 'Signature over the whole package',
      log: 'Log unbroken from its first line',
      seal: 'Seal agrees with the log',
      count: 'Counting again gives the same result',
      equations: 'Every equation of the print control holds',
    },
    holds: 'holds',
    broken: 'BROKEN',
    code: 'Check code of the data: {code}. Compare it with the one at the foot of the minutes.',
    key: 'Key of the counting room: {key}. Compare it with the one in the minutes.',
  },
} as const;
