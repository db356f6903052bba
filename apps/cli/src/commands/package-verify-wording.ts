import { commandWords } from '../command-words.ts';

/** What `package verify` says. */
export const packageWords = {
  vi: {
    usage: commandWords['package verify'].usage.vi,
    notOurs:
      '{file} không phải gói kết quả kiểm phiếu, gói lưu trữ, hoặc đọc không được (có thể tải dở). Tải lại gói.',
    noBallots:
      '{file} không phải tệp phiếu lấy từ phòng kiểm phiếu hoặc đọc không được. Lấy lại tệp khi niêm phong được mở.',
    title: 'Gói kết quả kiểm phiếu: {unit}, lần bỏ phiếu {number}',
    rehearsal:
      '⚠ Gói DIỄN TẬP: khóa ký là khóa diễn tập (bắt đầu bằng 00). Không phải kết quả bầu cử.',
    notRehearsal: '⚠ Gói này không ký bằng khóa diễn tập.',
    checks: {
      signature: 'Chữ ký trên toàn bộ gói',
      log: 'Nhật ký liền mạch từ dòng đầu',
      seal: 'Niêm phong khớp với nhật ký',
      votes: 'Phiếu và số liệu đúng như khi niêm phong',
      count: 'Đếm lại ra đúng kết quả',
      equations: 'Các đẳng thức đối soát đều đúng',
      ballots: 'Tệp phiếu đúng là phiếu đã niêm phong',
      recount: 'Đếm lại từng phiếu ra đúng kết quả',
      key: 'Ký bằng đúng khóa đã nêu',
    },
    oldSeal: '⚠ Niêm phong kiểu cũ, chưa ghi mã phiếu: không so được phiếu với khi niêm phong.',
    holds: 'đúng',
    broken: 'SAI',
    code: 'Mã kiểm của số liệu: {code}. So với mã ở chân biên bản.',
    key: 'Khóa của phòng kiểm phiếu: {key}. CHƯA SO KHÓA: gói tự khớp chưa nói ai đã ký. So với khóa ghi trên biên bản có chữ ký, hoặc thêm --key.',
    keyNamed: 'Khóa của phòng kiểm phiếu: {key}.',
  },
  en: {
    usage: commandWords['package verify'].usage.en,
    notOurs:
      '{file} is no package of a counting room, no archive, or cannot be read (perhaps only half of it came). Download it again.',
    noBallots:
      '{file} holds no ballots of a counting room or cannot be read. Take them out again while the seal is open.',
    title: 'Package of a count: {unit}, ballot {number}',
    rehearsal:
      '⚠ A REHEARSAL: the key is one of rehearsals (it begins with 00). This is no result of an election.',
    notRehearsal: '⚠ This package is not signed with the key of a rehearsal.',
    checks: {
      signature: 'Signature over the whole package',
      log: 'Log unbroken from its first line',
      seal: 'Seal agrees with the log',
      votes: 'Ballots and figures are those that were sealed',
      count: 'Counting again gives the same result',
      equations: 'Every equation of the print control holds',
      ballots: 'These are the ballots that were sealed',
      recount: 'Counting each ballot again gives the same result',
      key: 'Signed with the key that was named',
    },
    oldSeal:
      '⚠ Sealed before seals named the votes: these cannot be compared with what was sealed.',
    holds: 'holds',
    broken: 'BROKEN',
    code: 'Check code of the data: {code}. Compare it with the one at the foot of the minutes.',
    key: 'Key of the counting room: {key}. NOT COMPARED: that a package agrees with itself does not say who signed it. Compare it with the one in the signed minutes, or add --key.',
    keyNamed: 'Key of the counting room: {key}.',
  },
} as const;
