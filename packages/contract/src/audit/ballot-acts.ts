import type { ActWording } from './act-wording.ts';

/** Words for what the counting committee does. */
export const ballotActs: Readonly<Partial<Record<string, ActWording>>> = {
  'ballot.opened': {
    vi: { name: 'Mở lần bỏ phiếu', said: 'mở một lần bỏ phiếu của {target}' },
    en: { name: 'Open a ballot', said: 'opened a ballot of {target}' },
  },
  'ballot.prepared': {
    vi: {
      name: 'Chuẩn bị lần bỏ phiếu',
      said: 'chuẩn bị danh sách và ban kiểm phiếu của {target}',
    },
    en: { name: 'Prepare a ballot', said: 'prepared the list and the committee of {target}' },
  },
  'ballot.printed-corrected': {
    vi: { name: 'Sửa số phiếu in', said: 'sửa số phiếu in đã ký của {target}' },
    en: { name: 'Correct ballots printed', said: 'corrected the ballots printed of {target}' },
  },
  'ballot.code-chosen': {
    vi: {
      name: 'Đặt mã riêng',
      said: 'đặt mã riêng của một thành viên ban kiểm phiếu của {target}',
    },
    en: { name: 'Choose a code', said: 'chose the code of a counting member of {target}' },
  },
  'ballot.code-reset': {
    vi: {
      name: 'Cấp lại mã riêng',
      said: 'bỏ mã đã quên của một người trong ban kiểm phiếu của {target}',
    },
    en: { name: 'Reset a code', said: 'took away a forgotten counting code of {target}' },
  },
  'ballot.code-vouched': {
    vi: {
      name: 'Cấp lại mã có người ngoài ban cùng ký',
      said: 'bỏ mã đã quên của một người trong ban kiểm phiếu của {target}, có người ngoài ban cùng ký',
    },
    en: {
      name: 'Reset a code with an officer',
      said: 'took away a forgotten counting code of {target} with somebody outside the committee',
    },
  },
  'ballot.head-replaced': {
    vi: { name: 'Thay trưởng ban kiểm phiếu', said: 'thay trưởng ban kiểm phiếu của {target}' },
    en: { name: 'Replace the head', said: 'let another member lead the counting of {target}' },
  },
  'ballot.typist-replaced': {
    vi: { name: 'Thay người nhập', said: 'thay một người nhập hoặc quét phiếu của {target}' },
    en: { name: 'Replace a typist', said: 'replaced somebody who keys or scans for {target}' },
  },
  'ballot.kept-ended': {
    vi: { name: 'Kết thúc lưu phiếu', said: 'ghi việc hủy hoặc bàn giao phiếu bầu của {target}' },
    en: { name: 'End of keeping', said: 'recorded what became of the kept ballots of {target}' },
  },
  'ballot.roll-taken': {
    vi: {
      name: 'Chốt số người được triệu tập',
      said: 'chốt số người được triệu tập và có mặt của {target}',
    },
    en: { name: 'Freeze the roll', said: 'froze the roll of {target}' },
  },
  'ballot.scan-settled': {
    vi: {
      name: 'Giải thích ảnh quét',
      said: 'giải thích ảnh quét làm dừng kiểm phiếu của {target}',
    },
    en: { name: 'Explain a scan', said: 'explained a scan that stopped the count of {target}' },
  },
  'ballot.scans-filed': {
    vi: { name: 'Đưa phiếu quét vào so sánh', said: 'đưa phiếu quét của {target} vào so sánh' },
    en: {
      name: 'Compare scanned ballots',
      said: 'laid scanned ballots of {target} for comparison',
    },
  },
  'ballot.sample-drawn': {
    vi: { name: 'Rút phiếu kiểm tra', said: 'rút ngẫu nhiên phiếu để kiểm tra tay của {target}' },
    en: { name: 'Draw a sample', said: 'drew ballots of {target} for a hand check' },
  },
  'ballot.sample-checked': {
    vi: { name: 'Kiểm tra tay', said: 'ghi kết quả kiểm tra tay phiếu của {target}' },
    en: { name: 'Hand check', said: 'recorded the hand check of {target}' },
  },
  'ballot.names-nominated': {
    vi: {
      name: 'Đề cử tại đại hội',
      said: 'ghi những người được đề cử tại đại hội vào danh sách của {target}',
    },
    en: { name: 'Nominate on the floor', said: 'entered names from the floor at {target}' },
  },
  'ballot.withdrawal-voted': {
    vi: { name: 'Biểu quyết cho rút', said: 'ghi biểu quyết cho rút tên của {target}' },
    en: { name: 'Vote on a withdrawal', said: 'entered the vote on a withdrawal at {target}' },
  },
  'ballot.ballots-taken': {
    vi: { name: 'Lấy tệp phiếu để kiểm lại', said: 'lấy tệp phiếu đã niêm phong của {target}' },
    en: {
      name: 'Take the sealed ballots',
      said: 'took the sealed ballots of {target} for a recount',
    },
  },
  'ballot.move-countAgain': {
    vi: { name: 'Nhập lại phiếu', said: 'mở lại việc nhập phiếu của {target}' },
    en: { name: 'Count again', said: 'opened the keying of {target} again' },
  },
  'ballot.move-recollect': {
    vi: {
      name: 'Đếm lại phiếu thu về',
      said: 'mở lại việc đếm phiếu thu về của {target} khi đang kiểm phiếu',
    },
    en: {
      name: 'Count the collected again',
      said: 'had the ballots collected of {target} counted again',
    },
  },
  'ballot.move-tellHall': {
    vi: {
      name: 'Báo số phiếu với hội trường',
      said: 'báo với hội trường số phiếu phát ra, thu về của {target}',
    },
    en: {
      name: 'Tell the hall the figures',
      said: 'told the hall the ballots issued and collected of {target}',
    },
  },
  'ballot.double-removed': {
    vi: {
      name: 'Bỏ phiếu nhập trùng',
      said: 'bỏ một phiếu nhập trùng hoặc nhập thừa của {target}',
    },
    en: { name: 'Remove a double', said: 'took back a ballot of {target} that was keyed twice' },
  },
  'ballot.issued-told': {
    vi: { name: 'Báo số phiếu phát ra', said: 'báo số phiếu phát ra của {target}' },
    en: { name: 'Tell ballots issued', said: 'told the ballots issued of {target}' },
  },
  'ballot.collected-told': {
    vi: { name: 'Báo số phiếu thu về', said: 'báo số phiếu thu về của {target}' },
    en: { name: 'Tell ballots collected', said: 'told the ballots collected of {target}' },
  },
  'ballot.decision-proposed': {
    vi: {
      name: 'Đề xuất về phiếu nghi vấn',
      said: 'đề xuất kết luận một phiếu nghi vấn của {target}',
    },
    en: { name: 'Propose on a disputed ballot', said: 'proposed on a disputed ballot of {target}' },
  },
  'ballot.decision-confirmed': {
    vi: {
      name: 'Xác nhận về phiếu nghi vấn',
      said: 'xác nhận kết luận một phiếu nghi vấn của {target}',
    },
    en: { name: 'Confirm on a disputed ballot', said: 'confirmed a disputed ballot of {target}' },
  },
  'ballot.move-fixList': {
    vi: { name: 'Chốt danh sách bầu cử', said: 'chốt danh sách bầu cử của {target}' },
    en: { name: 'Fix the list', said: 'fixed the list of a ballot of {target}' },
  },
  'ballot.move-printBallots': {
    vi: { name: 'In phiếu bầu', said: 'ghi nhận phiếu bầu đã in của {target}' },
    en: { name: 'Print ballots', said: 'recorded the printed ballots of {target}' },
  },
  'ballot.move-sealBox': {
    vi: { name: 'Niêm phong thùng phiếu', said: 'kiểm tra và niêm phong thùng phiếu của {target}' },
    en: { name: 'Seal the box', said: 'checked and sealed the ballot box of {target}' },
  },
  'ballot.move-confirmIssued': {
    vi: { name: 'Khóa số phiếu phát ra', said: 'khóa số phiếu phát ra của {target}' },
    en: { name: 'Lock ballots issued', said: 'locked the ballots issued of {target}' },
  },
  'ballot.move-confirmCollected': {
    vi: { name: 'Khóa số phiếu thu về', said: 'khóa số phiếu thu về của {target}' },
    en: { name: 'Lock ballots collected', said: 'locked the ballots collected of {target}' },
  },
  'ballot.move-reconcile': {
    vi: { name: 'Đối soát phiếu', said: 'đối soát phiếu của {target}' },
    en: { name: 'Reconcile', said: 'reconciled the ballots of {target}' },
  },
  'ballot.move-startCounting': {
    vi: { name: 'Bắt đầu kiểm phiếu', said: 'bắt đầu kiểm phiếu của {target}' },
    en: { name: 'Start counting', said: 'started counting at {target}' },
  },
  'ballot.move-decide': {
    vi: { name: 'Kết thúc kiểm phiếu', said: 'kết thúc kiểm phiếu của {target}' },
    en: { name: 'Finish counting', said: 'finished counting at {target}' },
  },
  'ballot.move-release': {
    vi: { name: 'Công bố kết quả', said: 'công bố kết quả một lần bỏ phiếu của {target}' },
    en: { name: 'Release a result', said: 'released the result of a ballot of {target}' },
  },
  'ballot.move-signMinutes': {
    vi: { name: 'Ký biên bản kiểm phiếu', said: 'ký biên bản kiểm phiếu của {target}' },
    en: { name: 'Sign the count minutes', said: 'signed the count minutes of {target}' },
  },
  'ballot.move-seal': {
    vi: { name: 'Niêm phong phiếu', said: 'niêm phong phiếu bầu của {target}' },
    en: { name: 'Seal the ballots', said: 'sealed the ballots of {target}' },
  },
  'ballot.move-openSeal': {
    vi: { name: 'Mở niêm phong', said: 'mở niêm phong phiếu bầu của {target}' },
    en: { name: 'Open a seal', said: 'opened the seal of the ballots of {target}' },
  },
  'ballot.move-recount': {
    vi: { name: 'Đếm lại phiếu', said: 'đếm lại phiếu phát ra và thu về của {target}' },
    en: { name: 'Count again', said: 'counted the ballots of {target} again' },
  },
  'ballot.move-declareVoid': {
    vi: { name: 'Hủy lần bỏ phiếu', said: 'ghi nhận lần bỏ phiếu không có giá trị của {target}' },
    en: { name: 'Declare a ballot void', said: 'declared a ballot of {target} void' },
  },
};
