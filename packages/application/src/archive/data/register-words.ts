/** Words of the attendance register as an archive holds it. `{name}` is filled. */
export const registerWords = {
  typeName: 'Danh sách triệu tập, điểm danh',
  gatherings: {
    congress: 'Đại hội',
    committee: 'Hội nghị cấp ủy lần thứ nhất',
    inspectionCommittee: 'Hội nghị ủy ban kiểm tra lần thứ nhất',
  },
  register: 'Danh sách triệu tập, điểm danh: {gathering}',
  roll: 'Danh sách người được triệu tập khi chốt số lần {roll}: bầu {office}, lần bỏ phiếu {number}',
  rollAbstract: 'khi chốt số lần {roll}, bầu {office}, lần bỏ phiếu {number}',
  rollText: '{title} (bản gốc để đối chiếu mã băm)',
  frozen: 'Chốt lúc {hour} giờ {minute} phút ngày {date}.',
  reason: 'Lý do chốt lại: {reason}',
  digest:
    'Mã SHA-256 của danh sách này, cũng là mã của tệp bản gốc đi kèm và nằm trong nhật ký của lần bỏ phiếu: {digest}',
  figures:
    'Triệu tập {convened}, không tính {excluded}, tính quá nửa trên {base} người; có mặt {present}, vắng {absent}, chưa điểm danh {expected}.',
  columns: ['TT', 'Họ và tên', 'Đơn vị, chức vụ', 'Điểm danh'],
  states: {
    expected: 'Chưa điểm danh',
    present: 'Có mặt',
    absent: 'Vắng',
    excluded: 'Vắng, không tính: {reason}',
    replaced: 'Đã được thay: {name}',
  },
  post: 'Người lập danh sách',
} as const;
