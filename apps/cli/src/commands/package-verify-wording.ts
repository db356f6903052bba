/** What `package verify` says. */
export const packageWords = {
  vi: {
    usage:
      'Cách dùng: daihoi package verify TỆP [--json] [--lang vi|en]. TỆP là gói kết quả tải từ phòng kiểm phiếu.',
    notOurs:
      '{file} không phải gói kết quả kiểm phiếu hoặc đọc không được. Tải lại gói từ phòng kiểm phiếu.',
    title: 'Gói kết quả kiểm phiếu: {unit}, lần bỏ phiếu {number}',
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
      'Usage: daihoi package verify FILE [--json] [--lang vi|en]. FILE is a package from the counting room.',
    notOurs:
      '{file} is no package of a counting room or cannot be read. Download the package again.',
    title: 'Package of a count: {unit}, ballot {number}',
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
